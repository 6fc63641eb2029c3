export const id = 2241;
export const ids = [2241];
export const modules = {

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHost: () => (/* binding */ nodeHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/host/scan.js

/**
 * Walks a folder and reads its files into one buffer that is used again and again: tens of thousands of small files cost
 * little more than their system calls. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 * @param failure makes the error of a path that can't be read.
 */
function scanFiles(root, shown, options, failure) {
    const needles = options.contains?.map((text) => Buffer.from(text));
    const reader = fileReader(options.largest);
    const scan = {
        read: 0,
        tooLarge: [],
        *[Symbol.iterator]() {
            if (external_node_fs_.statSync(root).isDirectory()) {
                yield* folder(root, shown);
                return;
            }
            const file = match(root, shown);
            if (file !== undefined)
                yield file;
        },
    };
    return scan;
    function* folder(path, prefix) {
        const below = [];
        for (const entry of entriesOf(path, prefix)) {
            const { name } = entry;
            if (entry.isFile()) {
                const file = options.accepts(prefix + name) ? match(`${path}/${name}`, prefix + name) : undefined;
                if (file !== undefined)
                    yield file;
            }
            else if (entry.isDirectory())
                below.push(name);
        }
        for (const name of below)
            if (!options.skips.has(name))
                yield* folder(`${path}/${name}`, `${prefix}${name}/`);
    }
    function entriesOf(path, prefix) {
        try {
            return external_node_fs_.readdirSync(path, { withFileTypes: true });
        }
        catch (error) {
            throw failure(prefix, error);
        }
    }
    function bytesOf(path, shownPath) {
        try {
            return reader(path);
        }
        catch (error) {
            throw failure(shownPath, error);
        }
    }
    function match(path, shownPath) {
        const bytes = bytesOf(path, shownPath);
        scan.read += 1;
        if (bytes === undefined) {
            scan.tooLarge.push(shownPath);
            return undefined;
        }
        return holds(bytes) ? { path: shownPath, bytes: Uint8Array.prototype.slice.call(bytes) } : undefined;
    }
    function holds(bytes) {
        if (needles === undefined)
            return true;
        for (const needle of needles)
            if (bytes.indexOf(needle) >= 0)
                return true;
        return false;
    }
}
/** Gives the bytes of a file, valid until the next call; undefined when there are more of them than `largest`. */
function fileReader(largest) {
    let buffer = Buffer.allocUnsafeSlow(64 * 1024);
    return (path) => {
        const file = external_node_fs_.openSync(path, 'r');
        try {
            let length = 0;
            for (;;) {
                length += external_node_fs_.readSync(file, buffer, length, buffer.length - length, null);
                // A regular file gives less than was asked for only at its end.
                if (length < buffer.length)
                    return length > largest ? undefined : buffer.subarray(0, length);
                if (length > largest)
                    return undefined;
                const larger = Buffer.allocUnsafeSlow(buffer.length * 4);
                buffer.copy(larger);
                buffer = larger;
            }
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    };
}

;// CONCATENATED MODULE: ./build/host/files.js






/** The private folders of this process. */
const temporary = [];
/** The files of this machine, written only below the workspace, the named targets, the cache and temporary folders. */
function nodeFiles(options) {
    const root = external_node_fs_.realpathSync(options.root);
    const cache = (0,external_node_path_.resolve)(options.cache);
    const below = root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep;
    const absolute = (path) => (isNormal(path) ? below + path : (0,external_node_path_.resolve)(root, path));
    const show = (path) => {
        if (isNormal(path))
            return path;
        const within = (0,external_node_path_.relative)(root, absolute(path));
        return within === '' ? '.' : within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? path : within.split(external_node_path_.sep).join('/');
    };
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
        const real = realPathOfTarget(full);
        const named = (options.writable ?? []).map((target) => realPathOfTarget((0,external_node_path_.resolve)(root, target)));
        const allowed = [root, ...named, realPathOfTarget(cache), ...temporary].some((folder) => isInside(real, folder));
        if (allowed)
            return full;
        throw new errors/* InputError */.dz(`"${show(path)}" lies outside the workspace ${root}, and nothing is written there`, {
            fix: 'Choose a path inside the working directory, and check that no symbolic link leads out of it.',
        });
    };
    return {
        root,
        cache,
        resolve: absolute,
        relative: show,
        read: (path) => attempt('read', path, (full) => external_node_fs_.readFileSync(full)),
        kind: (path) => attempt('look at', path, kindOf),
        size: (path) => attempt('look at', path, (full) => external_node_fs_.statSync(full).size),
        sha256: (path) => attempt('read', path, sha256Of),
        realPath: (path) => attempt('resolve', path, (full) => external_node_fs_.realpathSync(full)),
        list: (path) => attempt('list', path, listDirectory),
        scan: (path, options) => {
            const shown = show(path);
            const isFolder = attempt('read', path, (full) => external_node_fs_.statSync(full).isDirectory());
            const prefix = shown === '.' ? '' : `${shown.replace(/\/+$/, '')}/`;
            return scanFiles(absolute(path), isFolder ? prefix : shown, options, (at, error) => fileError('read', at, error));
        },
        write: (path, content, { executable = false } = {}) => {
            const target = writable(path);
            attempt('write', path, () => writeAtomically(target, content, executable));
        },
        remove: (path) => {
            const target = writable(path);
            attempt('remove', path, () => external_node_fs_.rmSync(target, { recursive: true, force: true }));
        },
        symlink: (target, path) => {
            const link = writable(path);
            attempt('link', path, () => external_node_fs_.symlinkSync(target, link));
        },
        temporaryDirectory: (name) => {
            const folder = external_node_fs_.mkdtempSync((0,external_node_path_.join)(external_node_fs_.realpathSync((0,external_node_os_.tmpdir)()), `gitops-actions-${name}-`));
            if (temporary.push(folder) === 1)
                process.on('exit', removeTemporary);
            return folder;
        },
        standardInput: () => attempt('read', 'standard input', () => external_node_fs_.readFileSync(0)),
    };
}
/** Whether a path is relative, and as short as it can be: `apps/web.yaml`. Most are, and need not be taken apart. */
function isNormal(path) {
    return external_node_path_.sep === '/' && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
function removeTemporary() {
    for (const folder of temporary)
        external_node_fs_.rmSync(folder, { recursive: true, force: true });
}
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** The real path that writing to `path` would touch: links of its existing part are followed, dangling ones too. */
function realPathOfTarget(path, depth = 0) {
    const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() && depth < 40) {
        return realPathOfTarget((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), external_node_fs_.readlinkSync(path)), depth + 1);
    }
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(realPathOfTarget(parent, depth), (0,external_node_path_.basename)(path));
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
function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = Buffer.allocUnsafe(1 << 20);
    const file = external_node_fs_.openSync(path, 'r');
    try {
        for (;;) {
            const length = external_node_fs_.readSync(file, piece);
            if (length === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, length));
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
/** Readers see the old file or the new one, never a part: a sibling is written, flushed and renamed over it. */
function writeAtomically(path, content, executable) {
    external_node_fs_.mkdirSync((0,external_node_path_.dirname)(path), { recursive: true });
    const target = realPathOfTarget(path);
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode ?? (executable ? 0o755 : 0o644);
    const sibling = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        external_node_fs_.writeFileSync(sibling, content, { mode, flush: true });
        external_node_fs_.renameSync(sibling, target);
    }
    catch (error) {
        external_node_fs_.rmSync(sibling, { force: true });
        throw error;
    }
}
const reasons = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is a file, not a directory',
    ELOOP: 'its symbolic links go round in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
};
function fileError(verb, path, error) {
    const code = error?.code;
    if (code === undefined)
        return error;
    return new errors/* InputError */.dz(`Could not ${verb} "${path}": ${reasons[code] ?? error.message}`, {
        place: { file: path },
        fix: code === 'ENOENT' ? 'Check the path; relative paths start at the working directory.' : 'Check the path.',
    });
}

;// CONCATENATED MODULE: ./build/host/github.js

/**
 * GitHub's API through the Octokit of @actions/github, loaded at the first request. It sends through our own network, so
 * that proxies, redirects, time limits and the words of errors are the same everywhere.
 */
function nodeGitHub(network, log) {
    const keep = (line) => log.debug(line);
    const connect = async (token, api) => {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        return getOctokit(token, {
            baseUrl: api,
            userAgent: 'gitops-actions',
            request: { fetch: fetchThrough(network) },
            log: { debug: () => { }, info: () => { }, warn: keep, error: keep },
        });
    };
    return (token, api) => {
        let octokit;
        return {
            async request(method, url, body) {
                octokit ??= connect(token, api);
                const { request } = await octokit;
                // Octokit reads braces as a template, and a branch may have them in its name.
                const literal = url.replace(/[{}]/g, encodeURIComponent);
                try {
                    return answerOf(await request({ method, url: literal, ...(body === undefined ? {} : { data: body }) }));
                }
                catch (error) {
                    // Octokit throws for every status from 400 on; without a response it is the network that failed.
                    const { response, cause } = error;
                    if (response !== undefined)
                        return answerOf(response);
                    if (cause instanceof errors/* ServiceError */._7)
                        throw cause;
                    throw error;
                }
            },
        };
    };
}
function answerOf({ status, headers, data }) {
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]);
    const body = data === '' ? undefined : typeof data === 'string' ? { message: data.slice(0, 200) } : data;
    return { status, headers: Object.fromEntries(texts), body };
}
/** As much of the Fetch standard as Octokit uses. */
function fetchThrough(network) {
    return async (url, options) => {
        const { method, headers, body } = options;
        const response = await network.send({ method, url, headers, ...(body === undefined ? {} : { body }) });
        const bytes = await response.body();
        const isBodiless = [204, 205, 304].includes(response.status);
        return new globalThis.Response(isBodiless ? null : Buffer.from(bytes), {
            status: response.status,
            headers: response.headers,
        });
    };
}

;// CONCATENATED MODULE: ./build/host/network.js

const usualTimeoutMs = 30_000;
/** The network of this machine. Node's HTTP client takes longer to load than an empty script: it waits for a request. */
function nodeNetwork() {
    return {
        async send(request) {
            const { answerTo } = await __webpack_require__.e(/* import() */ 8447).then(__webpack_require__.bind(__webpack_require__, 8447));
            const timeoutMs = request.timeoutMs ?? usualTimeoutMs;
            const explain = (error) => {
                const { host } = new URL(request.url);
                const reason = reasonOf(error, timeoutMs);
                throw new errors/* ServiceError */._7(host, `${request.method} ${withoutSecrets(request.url)}: ${reason}`, {
                    cause: error,
                    fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
                });
            };
            const response = await answerTo({ ...request, timeoutMs }).catch(explain);
            return { ...response, body: () => response.body().catch(explain) };
        },
    };
}
function reasonOf(error, timeoutMs) {
    const { code, message } = error;
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'the host name could not be resolved';
    if (code === 'ECONNRESET')
        return 'the connection was cut off';
    if (message.startsWith('Request timeout'))
        return `no answer came within ${timeoutMs / 1000} s`;
    return message === '' ? String(code) : message;
}
function withoutSecrets(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    return shown.href;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
            const path = findOnPath(program, environment);
            if (path === undefined) {
                throw new errors/* ServiceError */._7(program, `The program "${program}" is not on PATH`, {
                    fix: `Install ${program}, or give its path.`,
                });
            }
            return await execute(path, args, { ...options, cwd: options.cwd ?? root, env: { ...base, ...options.env } });
        },
    };
}
/**
 * Not @actions/exec: a child that ends before it has read its standard input makes that one fail with an error nobody
 * can catch (EPIPE), and without input it leaves the pipe open, so a child that reads waits for ever.
 */
function execute(path, args, options) {
    return new Promise((fulfil, reject) => {
        const child = (0,external_node_child_process_.spawn)(path, args, { cwd: options.cwd, env: { ...options.env }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => {
            stderr.push(chunk);
            lines?.add(chunk);
        });
        child.on('error', (cause) => {
            reject(new errors/* ServiceError */._7(path, `Could not run ${path}: ${cause.message}`, { cause }));
        });
        child.on('close', (code, signal) => {
            lines?.end();
            const exitCode = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
            fulfil({ exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that does not want its input closes the pipe; its exit code says whether that was right.
        child.stdin.on('error', () => { });
        child.stdin.end(options.stdin ?? '');
    });
}
/** Calls `onLine` with each whole line of what is added, and at the end with what has no line feed. */
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return {
        add(chunk) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            rest = lines.pop() ?? '';
            lines.forEach(onLine);
        },
        end() {
            if (rest !== '')
                onLine(rest);
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

;// CONCATENATED MODULE: ./build/host/node.js








/** The suite's own data lies two folders up, both from `src/host/` and from the bundle in `dist/suite/`. */
const dataFolder = (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'data');
/** The machine this process runs on. */
function nodeHost(options) {
    const environment = process.env;
    const root = options.root ?? process.cwd();
    const network = nodeNetwork();
    return {
        files: nodeFiles({ root, cache: cacheFolder(environment), writable: options.writable ?? [] }),
        processes: nodeProcesses(environment, root),
        network,
        github: nodeGitHub(network, options.log),
        clock: { now: () => new Date(), sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) },
        log: options.log,
        environment,
        platform: { os: process.platform, architecture: process.arch },
        random: Math.random,
        data: (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dataFolder, name)),
    };
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


/***/ })

};
