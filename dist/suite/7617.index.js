(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7617, ids: [7617,8938], modules: {

/***/ 8938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ByteSearch: () => (/* binding */ ByteSearch),
/* harmony export */   Reader: () => (/* binding */ Reader),
/* harmony export */   searchFiles: () => (/* binding */ searchFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Bytes that are searched at once. */
const bufferSize = 256 * 1024;
/** Room that is left for one more file: most fit, and are there after one read. */
const usualFile = 64 * 1024;
/**
 * Reads files into one buffer that is used again and again: tens of thousands of small files cost little more than their
 * system calls. A larger file makes the buffer grow.
 */
class Reader {
    #largest;
    #bytes = Buffer.allocUnsafeSlow(bufferSize);
    /** @param largest bytes from which on a file is too large to be read. */
    constructor(largest) {
        this.#largest = largest;
    }
    /** Valid until the next file is read. */
    get bytes() {
        return this.#bytes;
    }
    /** Reads a file to the offset `start`. @returns where it ends, which is before the buffer's end; undefined when it is too large. */
    read(path, start) {
        const file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            for (let end = start;; this.#grow()) {
                end += node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(file, this.#bytes, end, this.#bytes.length - end, null);
                if (end - start > this.#largest)
                    return undefined;
                // A regular file gives less than was asked for only at its end.
                if (end < this.#bytes.length)
                    return end;
            }
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
        }
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2);
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
}
/** Searches files for texts, many of them in one go. */
class ByteSearch {
    #folder;
    #texts;
    #reader;
    constructor({ folder, texts, largest }) {
        this.#folder = folder;
        this.#texts = texts.map((text) => Buffer.from(text));
        this.#reader = new Reader(largest);
    }
    /**
     * @param paths relative to the folder.
     * @returns indices of the files that hold one of the texts, in order. Files that are too large or can't be read are among
     *   them: whoever reads them will know.
     */
    search(paths) {
        const found = new Set();
        let ends = [];
        paths.forEach((path, index) => {
            const start = ends.at(-1) ?? 0;
            const end = this.#append(path, start);
            if (end === undefined)
                found.add(index);
            ends.push(end ?? start);
            if ((end ?? start) <= bufferSize - usualFile && index < paths.length - 1)
                return;
            for (const file of this.#filesWithTexts(ends))
                found.add(index + 1 - ends.length + file);
            ends = [];
        });
        return [...found].sort((a, b) => a - b);
    }
    /** Reads a file and ends it with a NUL, so that no text is found across two files. */
    #append(path, start) {
        try {
            const end = this.#reader.read(this.#folder + path, start);
            if (end === undefined)
                return undefined;
            this.#reader.bytes[end] = 0;
            return end + 1;
        }
        catch {
            return undefined;
        }
    }
    /** @param ends where each file in the buffer ends. */
    *#filesWithTexts(ends) {
        const bytes = this.#reader.bytes.subarray(0, ends.at(-1));
        for (const text of this.#texts) {
            let file = 0;
            for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, ends[file])) {
                while ((ends[file] ?? Number.POSITIVE_INFINITY) <= at)
                    file++;
                yield file;
            }
        }
    }
}
/** The search as other threads do it. A part is the paths of its files, with NULs between them. */
const searchFiles = () => async (setup) => {
    const search = new ByteSearch(setup);
    return (part) => search.search(part.split('\0'));
};


/***/ }),

/***/ 87191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The suite's own data lies two folders up, both from `src/host/` and from the bundle in `dist/suite/`. */
const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(importMeta.dirname, '..', '..', 'data');
function readData(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}


/***/ }),

/***/ 77617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHost: () => (/* binding */ nodeHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/host/cancellation.js
var cancellation = __webpack_require__(38864);
// EXTERNAL MODULE: ./build/host/data.js
var data = __webpack_require__(87191);
;// CONCATENATED MODULE: ./build/host/paths.js
/**
 * @param system the rules of a system: `node:path`, or its `posix` and `win32`.
 * @param root the workspace, absolute.
 */
function workspacePaths(system, root) {
    const { sep, resolve, relative, isAbsolute } = system;
    const below = root.endsWith(sep) ? root : root + sep;
    /** Relative, and as short as it can be: `apps/web.yaml`. Most are, and need not be taken apart. */
    const isNormal = (path) => sep === '/' && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
    const absolute = (path) => (isNormal(path) ? below + path : resolve(root, path));
    return {
        absolute,
        shown(path) {
            if (isNormal(path))
                return path;
            const within = relative(root, absolute(path));
            if (within === '')
                return '.';
            const isOutside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
            return isOutside ? path : within.split(sep).join('/');
        },
    };
}
/** Whether a path is a folder or in it; both absolute and normalised. On Windows letters of either case are the same. */
function isInside({ sep }, path, folder) {
    const fold = (text) => (sep === '\\' ? text.toLowerCase() : text);
    const outer = fold(folder);
    return fold(path) === outer || fold(path).startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

// EXTERNAL MODULE: ./build/host/reason.js
var host_reason = __webpack_require__(47563);
// EXTERNAL MODULE: ./build/host/byte-search.js
var byte_search = __webpack_require__(8938);
;// CONCATENATED MODULE: ./build/host/scan.js


/** So many files are searched before the first of them is given, or by one thread before it takes the next ones. */
const partSize = 512;
/** With fewer files, this thread is about done before another one has begun. */
const worthSharing = 12_288;
/**
 * Walks a folder and searches its files. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 */
async function scanFiles(root, shown, options, failure, sharing) {
    const isFolder = external_node_fs_.statSync(root).isDirectory();
    const folder = isFolder ? `${root}/` : root;
    const listed = isFolder ? partsBelow(root, shown, options, failure) : [['']].values();
    const { count, parts } = await searched(folder, listed, options, sharing);
    const reader = new byte_search.Reader(options.largest);
    const tooLarge = [];
    return {
        count,
        tooLarge,
        *[Symbol.iterator]() {
            for (const { paths, found } of parts) {
                for (const index of found) {
                    const path = paths[index] ?? '';
                    const bytes = bytesOf(folder + path, shown + path);
                    if (bytes === undefined)
                        tooLarge.push(shown + path);
                    else
                        yield { path: shown + path, bytes };
                }
            }
        },
    };
    function bytesOf(path, shownPath) {
        try {
            const end = reader.read(path, 0);
            return end === undefined ? undefined : Uint8Array.prototype.slice.call(reader.bytes, 0, end);
        }
        catch (error) {
            throw failure(shownPath, error);
        }
    }
}
/** Lists files, and searches them: when they are iterated, or where there are very many, together with another thread. */
async function searched(folder, listed, { contains, largest }, sharing) {
    const parts = [];
    let count = 0;
    for (let next = listed.next(); !next.done; next = listed.next()) {
        parts.push(next.value);
        count += next.value.length;
        if (contains === undefined || sharing === undefined || count < sharing.from)
            continue;
        return await searchedTogether({ folder, texts: contains, largest }, chained(parts, listed), sharing.threads);
    }
    if (contains === undefined)
        return { count, parts: parts.map((paths) => ({ paths, found: paths.keys() })) };
    return { count, parts: searchedLater(new byte_search.ByteSearch({ folder, texts: contains, largest }), parts) };
}
function* searchedLater(search, parts) {
    for (const paths of parts)
        yield { paths, found: search.search(paths) };
}
/** The other thread starts, and then searches, while this one goes on with the list. */
async function searchedTogether(setup, parts, threads) {
    const crew = await threads.crew('search files', 2);
    try {
        const search = new byte_search.ByteSearch(setup);
        const listed = [];
        let count = 0;
        const offered = function* () {
            for (const paths of parts) {
                const part = paths.join('\0');
                count += paths.length;
                listed.push(part);
                yield part;
            }
        };
        const found = await crew.share(setup, offered(), (part) => search.search(part.split('\0')));
        const hits = found.flatMap((indices, part) => (indices.length === 0 ? [] : [{ indices, part: listed[part] ?? '' }]));
        return { count, parts: hits.map(({ indices, part }) => ({ paths: part.split('\0'), found: indices })) };
    }
    finally {
        crew.dismiss();
    }
}
function* chained(first, second) {
    yield* first;
    yield* second;
}
/**
 * The files of a folder that are to be read, relative to it, `partSize` at a time; listed as they are iterated. Those right in
 * a folder come first, then those of each folder below.
 */
function* partsBelow(root, shown, options, failure) {
    let part = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const below = [];
        for (const entry of entriesOf(folder)) {
            const path = folder + entry.name;
            if (entry.isFile()) {
                if (!options.accepts(shown + path) || part.push(path) < partSize)
                    continue;
                yield part;
                part = [];
            }
            else if (entry.isDirectory() && !options.skips.has(entry.name))
                below.push(`${path}/`);
        }
        for (const next of below.reverse())
            folders.push(next);
    }
    if (part.length > 0)
        yield part;
    function entriesOf(folder) {
        try {
            return external_node_fs_.readdirSync(`${root}/${folder}`, { withFileTypes: true });
        }
        catch (error) {
            throw failure(shown + folder, error);
        }
    }
}

;// CONCATENATED MODULE: ./build/host/temporary.js






/** The private folders of this process. */
const temporary = [];
/** `gitops-actions-view-4026531836-123-XXXXXX`: where process ids are counted, and that of who made it. */
const owned = /^gitops-actions-[a-z-]+-(\d+)-(\d+)-\w{6}$/;
/**
 * A new private folder, which goes when this process ends. What processes that were killed have left of theirs goes with the first.
 * @throws ServiceError where none can be made.
 */
function makeTemporary(name) {
    try {
        const all = external_node_fs_.realpathSync((0,external_node_os_.tmpdir)());
        if (temporary.length === 0)
            removeLeftBehind(all);
        const folder = external_node_fs_.mkdtempSync((0,external_node_path_.join)(all, `gitops-actions-${name}-${namespace()}-${process.pid}-`));
        if (temporary.push(folder) === 1)
            (0,cancellation/* removeAtEnd */.$N)(removeTemporary);
        return folder;
    }
    catch (error) {
        const reason = (0,host_reason/* reasonOf */.A)(error);
        throw new errors/* ServiceError */._7('this machine', `No temporary folder could be made in ${(0,external_node_os_.tmpdir)()}: ${reason}`, {
            cause: error,
            fix: 'Let TMPDIR name a folder that exists and can be written.',
        });
    }
}
function removeTemporary() {
    for (const folder of temporary)
        external_node_fs_.rmSync(folder, { recursive: true, force: true });
}
/** Containers that share a folder for temporary files may each count processes of their own. */
function namespace() {
    try {
        return /\d+/.exec(external_node_fs_.readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
/** Folders that are ours alone, of processes of our counting that are no more. What can't be removed stays. */
function removeLeftBehind(all) {
    const here = namespace();
    for (const name of external_node_fs_.readdirSync(all)) {
        const [, where, id] = owned.exec(name) ?? [];
        if (where !== here || isRunning(Number(id)))
            continue;
        try {
            const { uid, mode } = external_node_fs_.lstatSync((0,external_node_path_.join)(all, name));
            if (uid === process.getuid?.() && (mode & 0o77) === 0)
                external_node_fs_.rmSync((0,external_node_path_.join)(all, name), { recursive: true, force: true });
        }
        catch { }
    }
}
function isRunning(id) {
    try {
        return process.kill(id, 0);
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/host/files.js







/** The files of this machine, written only below the workspace, the named targets, cache and state, and temporary folders. */
function nodeFiles(options) {
    const root = external_node_fs_.realpathSync(options.root);
    const [cache, state] = [(0,external_node_path_.resolve)(options.cache), (0,external_node_path_.resolve)(options.state)];
    const sharing = options.threads && { threads: options.threads, from: worthSharing };
    const { absolute, shown: show } = workspacePaths(external_node_path_, root);
    const attempt = (verb, path, work) => {
        try {
            return work(absolute(path));
        }
        catch (error) {
            throw fileError(verb, show(path), error);
        }
    };
    const writable = (path) => {
        const full = absolute(path);
        const real = attempt('write', path, (target) => realPathOfTarget(target));
        const isAllowed = (folder) => isInside(external_node_path_, real, folder);
        if (isAllowed(root) || temporary.some(isAllowed))
            return full;
        const named = (options.writable ?? []).map((target) => attempt('write', target, (one) => realPathOfTarget(one)));
        if ([...named, ...[cache, state].map((folder) => realPathOfTarget(folder))].some(isAllowed))
            return full;
        throw new errors/* InputError */.dz(`"${show(path)}" lies outside the workspace ${root}, and nothing is written there`, {
            fix: 'Choose a path inside the working directory, and check that no symbolic link leads out of it.',
        });
    };
    return {
        root,
        cache,
        state,
        resolve: absolute,
        relative: show,
        read: (path) => attempt('read', path, (full) => readRegular(full)),
        text: (path) => Buffer.from(attempt('read', path, (full) => readRegular(full))).toString('utf8'),
        readUpTo: (path, largest) => attempt('read', path, (full) => readUpTo(full, largest)),
        kind: (path) => attempt('look at', path, kindOf),
        size: (path) => attempt('look at', path, (full) => external_node_fs_.statSync(full).size),
        stamp: (path) => attempt('look at', path, (full) => {
            const { size, mtimeMs, ctimeMs, ino } = external_node_fs_.statSync(full);
            return [size, mtimeMs, ctimeMs, ino].join('-');
        }),
        pieces: (path) => piecesOf(absolute(path), (work) => attempt('read', path, work)),
        realPath: (path) => attempt('resolve', path, (full) => external_node_fs_.realpathSync.native(full)),
        list: (path) => attempt('list', path, listDirectory),
        scan: async (path, scanOptions) => {
            const shown = show(path);
            const isFolder = attempt('read', path, isFolderOrFile);
            const prefix = shown === '.' ? '' : `${shown.replace(/(?<!\/)\/+$/, '')}/`;
            const failure = (at, error) => fileError('read', at, error);
            return await scanFiles(absolute(path), isFolder ? prefix : shown, scanOptions, failure, sharing);
        },
        write: (path, content, { executable = false } = {}) => {
            const target = writable(path);
            const isKept = !temporary.some((folder) => isInside(external_node_path_, target, folder));
            attempt('write', path, () => writeAtomically(target, content, { executable, flush: executable && isKept }));
        },
        copyProgram: (from, to) => {
            const target = writable(to);
            const source = absolute(from);
            attempt('write', to, () => {
                external_node_fs_.copyFileSync(source, target, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
                external_node_fs_.chmodSync(target, 0o755);
            });
        },
        remove: (path) => {
            const target = writable(path);
            attempt('remove', path, () => external_node_fs_.rmSync(target, { recursive: true, force: true }));
        },
        move: (folder, path) => {
            const [from, to] = [writable(folder), writable(path)];
            attempt('write', path, () => moveFolder(from, to));
        },
        symlink: (target, path) => {
            const link = writable(path);
            attempt('link', path, () => external_node_fs_.symlinkSync(target, link));
        },
        temporaryDirectory: makeTemporary,
        standardInput: () => attempt('read', 'standard input', () => external_node_fs_.readFileSync(0)),
    };
}
/** On another file system it is copied beside its place first. What stands there comes back where the last step fails. */
function moveFolder(from, to) {
    const [near, away] = [`${to}.partial`, `${to}.replaced`];
    for (const left of [near, away])
        external_node_fs_.rmSync(left, { recursive: true, force: true });
    external_node_fs_.mkdirSync((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        external_node_fs_.renameSync(from, near);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        external_node_fs_.cpSync(from, near, { recursive: true });
    }
    const stood = external_node_fs_.existsSync(to);
    if (stood)
        external_node_fs_.renameSync(to, away);
    try {
        external_node_fs_.renameSync(near, to);
    }
    catch (error) {
        if (stood)
            external_node_fs_.renameSync(away, to);
        throw error;
    }
    for (const left of [from, away])
        external_node_fs_.rmSync(left, { recursive: true, force: true });
}
/** The system's own is faster, but where letters of either case are the same it may give others. */
const realPath = process.platform === 'linux' ? external_node_fs_.realpathSync.native : external_node_fs_.realpathSync;
/** The real path that writing to `path` would touch: links of its existing part are followed, dangling ones too. */
function realPathOfTarget(path, depth = 0) {
    const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() && depth < 40) {
        return realPathOfTarget((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), external_node_fs_.readlinkSync(path)), depth + 1);
    }
    if (stat?.isDirectory() || stat?.isFile())
        return realPath(path);
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(realPathOfTarget(parent, depth), (0,external_node_path_.basename)(path));
}
/** What files are read into first: most are smaller, and need neither their size asked for nor memory of their own. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
function isFolderOrFile(path) {
    const stat = external_node_fs_.statSync(path);
    if (!stat.isDirectory())
        external_node_fs_.closeSync(openRegular(path));
    return stat.isDirectory();
}
/** Opens a file. A pipe would be waited for, and a device has no end, so neither is read. */
function openRegular(path) {
    const file = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    const stat = external_node_fs_.fstatSync(file);
    if (stat.isFile() || stat.isDirectory())
        return file;
    external_node_fs_.closeSync(file);
    throw Object.assign(new Error('no regular file'), { code: 'ENOTREG' });
}
function readRegular(path) {
    const file = openRegular(path);
    try {
        return external_node_fs_.readFileSync(file);
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function readUpTo(path, largest) {
    const file = openRegular(path);
    try {
        const length = external_node_fs_.readSync(file, scratch);
        // A regular file gives less than was asked for only at its end.
        if (length < scratch.length)
            return length > largest ? undefined : Buffer.from(scratch.subarray(0, length));
    }
    finally {
        external_node_fs_.closeSync(file);
    }
    return external_node_fs_.statSync(path).size > largest ? undefined : external_node_fs_.readFileSync(path);
}
function kindOf(path) {
    try {
        const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
        return stat === undefined ? undefined : kindOfEntry(stat);
    }
    catch (error) {
        // Nothing is below a file: `.git/config` where `.git` is the file of a work tree or a submodule.
        if (error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function kindOfEntry(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symlink' : 'other';
}
function* piecesOf(path, attempt) {
    const piece = Buffer.allocUnsafe(1 << 20);
    const file = attempt(() => openRegular(path));
    try {
        for (;;) {
            const length = attempt(() => external_node_fs_.readSync(file, piece));
            if (length === 0)
                return;
            yield piece.subarray(0, length);
        }
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function listDirectory(path) {
    return external_node_fs_.readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * Readers see the old file or the new one, never a part: a sibling is written and renamed over it. Programs that stay between runs
 * are flushed to the disk: that takes up to a second a file, and what else is written is in Git or made again after a power cut.
 */
function writeAtomically(path, content, { executable, flush }) {
    const before = external_node_fs_.statSync(path, { throwIfNoEntry: false });
    // A pipe or a device that the user names, such as /dev/stdout, is written to; another file in its place would be none.
    if (before !== undefined && !before.isFile() && !before.isDirectory()) {
        external_node_fs_.writeFileSync(path, content);
        return;
    }
    external_node_fs_.mkdirSync((0,external_node_path_.dirname)(path), { recursive: true });
    const target = realPathOfTarget(path);
    // Made anew or not at all (`wx`): what another process put there under this name is not written through.
    const sibling = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${Math.random().toString(36).slice(2)}.tmp`);
    try {
        external_node_fs_.writeFileSync(sibling, content, { mode: executable ? 0o755 : 0o644, flush, flag: 'wx' });
        if (before !== undefined)
            keepOwnership(sibling, before);
        external_node_fs_.renameSync(sibling, target);
    }
    catch (error) {
        external_node_fs_.rmSync(sibling, { force: true });
        throw error;
    }
}
/** A file that is written anew keeps its mode, whatever the umask is, and where this process may give it, its owner and group. */
function keepOwnership(path, { mode, uid, gid }) {
    const own = external_node_fs_.statSync(path);
    if (own.uid !== uid || own.gid !== gid) {
        try {
            external_node_fs_.chownSync(path, uid, gid);
        }
        catch {
            // A group of our own may be given to a file without its owner.
            if (own.gid !== gid)
                tryQuietly(() => external_node_fs_.chownSync(path, own.uid, gid));
        }
    }
    external_node_fs_.chmodSync(path, mode & 0o7777);
}
function tryQuietly(work) {
    try {
        work();
    }
    catch {
        // It stays as it is.
    }
}
const fixes = {
    ENOENT: 'Check the path; relative paths start at the working directory.',
    ENOTREG: 'Name a file; a command that reads standard input takes - for it.',
};
function fileError(verb, path, error) {
    const failure = error;
    if (failure?.code === undefined)
        return error;
    const message = `Could not ${verb} "${path}": ${(0,host_reason/* reasonOf */.A)(failure)}`;
    if ((0,host_reason/* isOfMachine */.z)(failure))
        return new errors/* ServiceError */._7('this machine', message, { place: { file: path }, cause: error });
    return new errors/* InputError */.dz(message, {
        place: { file: path },
        fix: fixes[failure.code] ?? 'Check the path.',
    });
}

;// CONCATENATED MODULE: ./build/host/github.js

/**
 * GitHub's API through the Octokit of @actions/github, loaded at the first request. It sends through our own network, so
 * that proxies, redirects, limits and the words of errors are the same everywhere.
 */
function nodeGitHub(network, log) {
    const keep = (line) => log.debug(line);
    const connect = async (token, api) => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        return getOctokit(token, {
            baseUrl: api,
            userAgent: 'gitops-actions',
            log: { debug: () => { }, info: () => { }, warn: keep, error: keep },
        });
    };
    return (token, api) => {
        let octokit;
        return {
            async request(method, url, limits, body) {
                octokit ??= connect(token, api);
                const { request } = await octokit;
                // Octokit reads braces as a template, and a branch may have them in its name.
                const literal = url.replace(/[{}]/g, encodeURIComponent);
                const sent = sendingThrough(network, limits);
                const data = body === undefined ? {} : { data: body };
                try {
                    await request({ method, url: literal, ...data, request: { fetch: sent.fetch } });
                }
                catch (error) {
                    // Octokit throws for every status from 400 on; without an answer it is the network that failed.
                    const { cause } = error;
                    if (sent.answer === undefined)
                        throw cause instanceof errors/* ServiceError */._7 ? cause : error;
                }
                return sent.answer;
            },
        };
    };
}
/** As much of the Fetch standard as Octokit uses. What was answered is kept as it came. */
function sendingThrough(network, limits) {
    const sent = {
        answer: undefined,
        async fetch(url, options) {
            const { method, headers, body } = options;
            sent.answer = await network.send({ method, url, headers, limits, ...(body === undefined ? {} : { body }) });
            const { status } = sent.answer;
            return new globalThis.Response(null, { status, headers: sent.answer.headers });
        },
    };
    return sent;
}

;// CONCATENATED MODULE: ./build/host/network.js


/** The network of this machine. Node's HTTP client takes longer to load than an empty script: it waits for a request. */
function nodeNetwork() {
    return {
        async send(request) {
            await (0,cancellation/* permission */.EK)();
            const { answerTo, RefusedAnswer } = await __webpack_require__.e(/* import() */ 8447).then(__webpack_require__.bind(__webpack_require__, 18447));
            return await answerTo(request).catch((error) => {
                const { host } = new URL(request.url);
                const reason = reasonOf(error, request.limits.idleMs);
                throw new errors/* ServiceError */._7(host, `${request.method} ${withoutSecrets(request.url)}: ${reason}`, {
                    cause: error,
                    transient: !(error instanceof RefusedAnswer),
                    fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
                });
            });
        },
    };
}
function reasonOf(error, idleMs) {
    const { code, message } = error;
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'the host name could not be resolved';
    if (code === 'ECONNRESET')
        return 'the connection was cut off';
    if (message.startsWith('Connect timeout'))
        return `no connection came within ${idleMs / 1000} s`;
    if (message.startsWith('Request timeout'))
        return `no answer came within ${idleMs / 1000} s`;
    return message === '' ? String(code) : message;
}
function withoutSecrets(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    return shown.href;
}

;// CONCATENATED MODULE: ./build/host/processes.js




/** Variables that any program may need and that hold no secret. Everything else must be handed over by name. */
const harmless = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'LANG', 'LC_ALL', 'TZ', 'TERM'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'NODE_EXTRA_CA_CERTS', 'XDG_RUNTIME_DIR'],
    ...['SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
];
/** The programs of this machine, run with argument arrays, never by a shell. */
function nodeProcesses(environment, root) {
    const base = Object.fromEntries(harmless.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
    return {
        find: (program) => findOnPath(program, environment),
        async run(program, args, options = {}) {
            await (0,cancellation/* permission */.EK)();
            const path = findOnPath(program, environment);
            if (path === undefined) {
                throw new errors/* ServiceError */._7(program, `The program "${program}" is not on PATH`, {
                    fix: `Install ${program}, or give its path.`,
                });
            }
            // Loads much of Node's networking, which a step that runs no program does not need.
            const { execute } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(9721)]).then(__webpack_require__.bind(__webpack_require__, 9721));
            return await execute(path, args, { ...options, cwd: options.cwd ?? root, env: { ...base, ...options.env } });
        },
    };
}
function findOnPath(program, environment) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : undefined;
    const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    for (const folder of (environment['PATH'] ?? '').split(external_node_path_.delimiter)) {
        for (const ending of endings) {
            const candidate = (0,external_node_path_.join)(folder, program + ending);
            if (folder !== '' && isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/host/v8-flags.js

/** By the release of Node, from where on its compilers work. A V8 that does not know a flag would say so. */
const optimizing = {
    // V8 of Node 20 has one compiler: by default it begins after 66 KB of bytecode.
    20: [['interrupt-budget', 1_000_000, 67_584]],
    // Maglev by default from 400 calls of a function with a hundred bytes of bytecode on, TurboFan from 3,000 or 10,000.
    22: [
        ['invocation-count-for-maglev', 4000, 400],
        ['invocation-count-for-turbofan', 100_000, 3000],
    ],
    24: [
        ['invocation-count-for-maglev', 4000, 400],
        ['invocation-count-for-turbofan', 100_000, 10_000],
    ],
};
/** V8 gives new objects up to 134 MB on Node 24, and what died room for four times what lives (docs/decisions/029). */
const growing = [
    ['semi-space-growth-factor', 1, 2],
    ['heap-growing-percent', 30, 0],
];
const ofThisRelease = optimizing[process.versions.node.split('.')[0] ?? ''] ?? [];
/**
 * Lets V8 optimize what runs for long alone. By default it begins after a few milliseconds, so that a run of a second
 * spends a third to a half of its CPU on compiling code that is hardly used again. Modules of Node that are loaded after any flag was
 * set are compiled anew (5 ms for those of a command), since V8 takes theirs for the bytecode of another V8.
 */
function optimizeLater() {
    for (const [name, ours] of ofThisRelease)
        (0,external_node_v8_.setFlagsFromString)(`--${name}=${ours}`);
}
function spareMemory() {
    for (const [name, ours] of growing)
        (0,external_node_v8_.setFlagsFromString)(`--${name}=${ours}`);
}
/** Takes all of it back. */
function restoreFlags() {
    for (const [name, , usual] of [...ofThisRelease, ...growing])
        setFlagsFromString(`--${name}=${usual}`);
}

;// CONCATENATED MODULE: ./build/host/node.js













/** More threads than this gain little: what one thread alone does takes the most time then. */
const mostThreads = 4;
/** The machine this process runs on, for a stage that is loaded: V8 is told how to run it. */
function nodeHost(options) {
    optimizeLater();
    const environment = process.env;
    const root = workspace(options.root);
    const network = nodeNetwork();
    const threads = nodeThreads();
    return {
        files: nodeFiles({
            root,
            cache: cacheFolder(environment),
            state: stateFolder(environment),
            writable: options.writable ?? [],
            threads,
        }),
        processes: nodeProcesses(environment, root),
        network,
        github: nodeGitHub(network, options.log),
        threads,
        clock: { now: () => new Date(), sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) },
        onCancel: cancellation/* onCancel */.Ao,
        log: options.log,
        environment,
        platform: { os: process.platform, architecture: process.arch },
        random: Math.random,
        spareMemory: spareMemory,
        data: data/* readData */.v,
    };
}
/** @throws ServiceError where the folder that was given, or that this process runs in, is none. */
function workspace(given) {
    try {
        const root = (0,external_node_fs_.realpathSync)(given ?? process.cwd());
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
        throw Object.assign(new Error('it is no folder'), { code: 'ENOTFOLDER' });
    }
    catch (error) {
        const reason = (0,host_reason/* reasonOf */.A)(error);
        const what = given === undefined ? 'The folder that this runs in' : `The workspace "${given}"`;
        throw new errors/* ServiceError */._7('this machine', `${what} can't be used: ${given === undefined ? 'it is gone' : reason}`, {
            cause: error,
            fix: given === undefined ? 'Change into a folder that exists.' : 'Check GITHUB_WORKSPACE.',
        });
    }
}
function cacheFolder(environment) {
    const named = environment['GITOPS_ACTIONS_CACHE'];
    if (named)
        return named;
    const toolCache = environment['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return (0,external_node_path_.join)(toolCache, 'gitops-actions');
    const userCache = environment['XDG_CACHE_HOME'] ?? (environment['HOME'] ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache') : (0,external_node_os_.tmpdir)());
    return (0,external_node_path_.join)(userCache, 'gitops-actions');
}
/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function stateFolder(environment) {
    const named = environment['XDG_STATE_HOME'] ?? (environment['HOME'] ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state') : (0,external_node_os_.tmpdir)());
    return (0,external_node_path_.join)(named, 'gitops-actions');
}
/** Loaded when there is work to share: Node's threads alone take a tenth of the start of an empty script to load. */
function nodeThreads() {
    const count = Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
    return {
        count,
        crew: async (job, most = count) => (await __webpack_require__.e(/* import() */ 8578).then(__webpack_require__.bind(__webpack_require__, 68578))).startCrew(job, Math.min(count, most) - 1),
    };
}


/***/ })

} };
})
