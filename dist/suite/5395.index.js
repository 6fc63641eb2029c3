export const id = 5395;
export const ids = [5395];
export const modules = {

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Vc: () => (/* binding */ GitObjects),
/* harmony export */   Xf: () => (/* binding */ stdoutText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);


async function runGit(git, args, stdin) {
    const completed = await git.run(args, stdin);
    if (completed.exitCode === 0)
        return completed;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(`${completed.stderr}\n${stdoutText(completed)}`));
}
function stdoutText({ stdout }) {
    return Buffer.from(stdout).toString('utf8');
}
/** The objects of a repository, read by git. One that lacks some overrides what completes it. */
class GitObjects {
    git;
    #contents = new Map();
    constructor(git) {
        this.git = git;
    }
    /** Whether the content of files may be missing. */
    get isPartial() {
        return false;
    }
    async fetchObjects(_oids) { }
    async completeHistory(_commit) { }
    async entries(commit, under) {
        const paths = under.length === 0 ? [] : ['--', ...under];
        return parseListing(await this.#text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths]));
    }
    async at(commit, paths) {
        if (paths.length === 0)
            return [];
        const args = ['--literal-pathspecs', 'ls-tree', '-t', '-z', '--full-tree', commit, '--', ...paths];
        return parseListing(await this.#text(args)).filter(({ path }) => paths.includes(path));
    }
    async blobs(oids) {
        const missing = [...new Set(oids)].filter((oid) => !this.#contents.has(oid));
        if (missing.length > 0) {
            await this.fetchObjects(missing);
            for (const [oid, content] of await this.#batch(missing, 'blob'))
                this.#contents.set(oid, content);
        }
        return new Map(oids.map((oid) => [oid, this.#contents.get(oid)]));
    }
    async grep(commit, texts, under) {
        if (this.isPartial) {
            const listing = await this.entries(commit, under);
            await this.fetchObjects(listing.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])));
        }
        const patterns = texts.flatMap((pattern) => ['-e', pattern]);
        const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under];
        const completed = await this.git.run(args);
        if (completed.exitCode > 1)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(completed.stderr));
        return recordsIn(stdoutText(completed)).map((line) => line.slice(commit.length + 1));
    }
    async messageWith(commit, line) {
        await this.completeHistory(commit);
        const message = await this.#text(['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit]);
        return message.split('\n').includes(line) ? message : undefined;
    }
    async messages(oids) {
        if (oids.length === 0)
            return new Map();
        const commits = [...(await this.#batch(oids, 'commit'))];
        return new Map(commits.map(([oid, bytes]) => {
            const commit = Buffer.from(bytes).toString('utf8');
            return [oid, commit.slice(commit.indexOf('\n\n') + 2)];
        }));
    }
    async log(from, to) {
        return recordsIn(await this.#text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])).map(firstLineApart);
    }
    async revisions(tip, path, most) {
        const under = path === '' ? [] : ['--', path];
        const format = ['-z', '--first-parent', `--max-count=${most}`, '--format=%H %ct %aN%n%B'];
        return recordsIn(await this.#text(['--literal-pathspecs', 'log', ...format, tip, ...under])).map((record) => {
            const { oid: head, message } = firstLineApart(record);
            const [oid = '', time = '', ...author] = head.split(' ');
            return { oid, time: Number(time), author: author.join(' '), message };
        });
    }
    async #text(args) {
        return stdoutText(await runGit(this.git, args));
    }
    async #batch(oids, type) {
        const { stdout } = await runGit(this.git, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
        return readBatch(stdout, oids, type);
    }
}
/** What git ends with a zero byte each. */
function recordsIn(output) {
    return output.split('\0').filter((record) => record !== '');
}
function firstLineApart(record) {
    const end = record.indexOf('\n');
    return { oid: record.slice(0, end), message: record.slice(end + 1) };
}
function parseListing(listing) {
    return listing.split('\0').flatMap((line) => {
        const tab = line.indexOf('\t');
        if (tab < 0)
            return [];
        const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
        return [{ path: line.slice(tab + 1), oid, mode }];
    });
}
/**
 * Reads the output of `git cat-file --batch`. Every object is hashed again: a server that is cut off in the middle has
 * been seen to leave an empty answer, and an empty file must never be taken for the real one.
 */
function readBatch(stdout, oids, type) {
    const bytes = Buffer.from(stdout);
    const objects = new Map();
    let at = 0;
    for (const oid of oids) {
        const end = bytes.indexOf(10, at);
        const [, kind, size] = end < 0 ? [] : bytes.toString('utf8', at, end).split(' ');
        const length = Number(size);
        const content = bytes.subarray(end + 1, end + 1 + length);
        if (kind !== type || content.length !== length || !isContentOf(content, oid, type)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'interrupted', text: `the server did not send all of object ${oid}` });
        }
        objects.set(oid, content);
        at = end + 1 + length + 1;
    }
    return objects;
}
function isContentOf(content, oid, type) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`${type} ${content.byteLength}\0`).update(content).digest('hex') === oid;
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** In this order: a message of a forge is clearer than the general one of git that follows it. */
const signs = [
    ['locked', /Unable to create '[^']*\.lock'|cannot lock ref .*File exists|shallow\.lock/],
    [
        'stale',
        /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|but expected [0-9a-f]{40,64}|incorrect old value|reference already exists|unable to resolve reference|remote ref does not exist|\(failed to update ref\)/,
    ],
    [
        'protected',
        /GH006|GH013|protected branch|repository rule violations|not allowed to push (?:code )?to (?:a )?protected/i,
    ],
    ['not-atomic', /does not support (?:--)?atomic/],
    ['checked-out', /branch is currently checked out|refusing to update checked out branch/],
    // Gitea lets everybody who may read begin a push, and its hook refuses it.
    ['forbidden', /User permission denied for writing/],
    ['hook', /hook declined|\[remote rejected\]/],
    [
        'login',
        /Authentication failed|could not read (?:Username|Password)|error: 401|Permission denied \(publickey|Invalid username or (?:password|token)/i,
    ],
    ['forbidden', /error: 403|Permission to \S+ denied|Write access to repository not granted|insufficient permission/i],
    ['missing', /repository '[^']*' not found|Repository not found|does not appear to be a git repository|error: 404/],
    ['no-branch', /couldn't find remote ref/],
    [
        'unreachable',
        /Could not resolve (?:host|proxy)|Failed to connect|Connection refused|Couldn't connect|No route to host|Network is unreachable|SSL certificate problem|Name or service not known/i,
    ],
    [
        'interrupted',
        /error: (?:5\d\d|429)|HTTP (?:5\d\d|429)|hung up|early EOF|unexpected disconnect|Empty reply|Connection (?:was )?reset|Recv failure|timed out|Operation too slow|transfer closed|unpack failed|index-pack abnormal exit|unpacker error|GnuTLS|TLS connect|expected flush|expected 'acknowledgments'|bad line length|invalid index-pack|protocol error|did not send all necessary|the server returned|curl \d+|could not fetch \S+ from promisor/i,
    ],
];
/** Reads what went wrong from the output of a failed `git fetch`, `git ls-remote` or `git push --porcelain`. */
function diagnose(output) {
    const kind = signs.find(([, sign]) => sign.test(output))?.[0] ?? 'unknown';
    const isOfServer = kind === 'hook' || kind === 'protected' || kind === 'forbidden';
    return { kind, text: isOfServer ? remoteLines(output) : firstLines(output) };
}
/** What the server's hook printed, without git's `remote: ` in front of each line. */
function remoteLines(output) {
    const said = output
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line
        .slice('remote:'.length)
        .replace(/^\s*error:/, '')
        .trim())
        .filter((line) => line !== '');
    return said.length > 0 ? said.join('\n') : firstLines(output);
}
function firstLines(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => /^(fatal|error|remote|!|ERROR)/.test(line));
    return (telling.length > 0 ? telling : lines.filter((line) => line !== '')).slice(0, 6).join('\n');
}
/** The error that a failure becomes once nothing more is tried. Every message says that nothing was pushed. */
function errorOf(failure, remote, branch) {
    const { kind, text } = failure;
    const where = `branch "${branch}" of ${remote.url}`;
    switch (kind) {
        case 'protected':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} is protected and refused the push: ${text}`, {
                fix: 'Deliver by pull request, or allow this identity to bypass the protection.',
            });
        case 'hook':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `A hook of the server rejected the push to the ${where}: ${text}`, {
                fix: 'Do what the hook asks for; its text is above.',
            });
        case 'login':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} needs a login, and the credential is missing or wrong: ${text}`, {
                fix: remote.transport === 'ssh'
                    ? 'Load a key that may write to the repository into the ssh agent.'
                    : 'Give a token in the input "token" (GITHUB_TOKEN in the environment on the command line), and check that it has not expired.',
            });
        case 'forbidden':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token may not write to ${remote.url}: ${text}`, {
                fix: 'Give the token "contents: write" (on Gitea the scope write:repository) on that repository; GITHUB_TOKEN reaches only the repository of its own workflow.',
            });
        case 'missing':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} was not found: ${text}`, {
                fix: 'Check owner and name; a private repository also looks absent to a token that may not read it.',
            });
        case 'no-branch':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${where} does not exist`, { fix: 'Check the name of the branch.' });
        case 'checked-out':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} is not bare and has the branch "${branch}" checked out, so git refuses the push`, {
                fix: 'Push to a bare repository, or let the command edit the files of that work tree in place.',
            });
        case 'unreachable':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `${remote.url} can't be reached: ${text}`, {
                fix: 'Check the host name, the network, the proxy and the certificate.',
            });
        case 'foreign':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', text, {
                fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
            });
        case 'silent':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} is silent: ${text}`, {
                fix: 'Check whether the server is overloaded, and whether a firewall or proxy on the way holds its answers back. Run it again: a repeated run never makes the change twice.',
            });
        case 'locked':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} stays locked on the server: ${text}`, {
                fix: 'If no other push is running there, an earlier one died: its lock file must be removed on the server.',
            });
        case 'stale':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `Others kept pushing to the ${where} first, so nothing was pushed: ${text}`, {
                fix: 'Run it again, or raise the limits "push-attempts" and "push-timeout".',
            });
        case 'interrupted':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} failed: ${text}`, {
                fix: 'Run it again: a repeated run never makes the change twice.',
            });
        case 'not-atomic':
        case 'unknown':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `git could not work with the ${where}: ${text}`);
    }
}
/** A failure on its way through the loop that retries. */
class GitFailure extends Error {
    name = 'GitFailure';
    failure;
    constructor(failure) {
        super(failure.text);
        this.failure = failure;
    }
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** A server that sends without an end is not waited for: the largest history takes less. */
const deadlineMs = 20 * 60_000;
/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'];
/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
function gitIn(folder, host, remote, credential) {
    const env = environmentFor(host, remote, credential);
    return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin, deadlineMs }) };
}
function environmentFor(host, remote, credential) {
    const settings = [
        // Git on Windows knows this name too.
        ['core.hooksPath', '/dev/null'],
        ['core.quotePath', 'false'],
        ['core.fsync', 'none'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.lowSpeedLimit', '100'],
        ['http.lowSpeedTime', '60'],
        ['advice.detachedHead', 'false'],
    ];
    if (remote?.origin !== undefined && credential !== undefined) {
        // An empty value first: a header of the user's own configuration would be sent beside ours.
        settings.push(['http.extraheader', ''], [`http.${remote.origin}/.extraheader`, '']);
        settings.push([`http.${remote.origin}/.extraheader`, `Authorization: ${basic(credential)}`]);
        settings.push(['credential.helper', '']);
    }
    const env = {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_PROTOCOL: 'version=2',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    if (remote?.transport === 'ssh') {
        for (const name of sshVariables) {
            const value = host.environment[name];
            if (value !== undefined)
                env[name] = value;
        }
        env['GIT_SSH_COMMAND'] ??= 'ssh -o BatchMode=yes -o ConnectTimeout=20';
    }
    return env;
}
/** The value of an `Authorization` header, RFC 7617. */
function basic(credential) {
    return `Basic ${encoded(credential)}`;
}
function encoded({ token, username = 'x-access-token' }) {
    return Buffer.from(`${username}:${token}`).toString('base64');
}
/** Masks a credential in every form in which it travels: as it is, and encoded for a header. */
function maskCredential(host, credential) {
    host.log.mask(credential.token);
    host.log.mask(Buffer.from(credential.token).toString('base64'));
    host.log.mask(encoded(credential));
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   a1: () => (/* binding */ folderMode),
/* harmony export */   e6: () => (/* binding */ withCommit),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const folderMode = '040000';
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
function treeOf(source, commit) {
    const known = new Map();
    const at = async (paths) => {
        const unknown = [...new Set(paths)].filter((path) => !known.has(path));
        if (unknown.length > 0) {
            for (const path of unknown)
                known.set(path, undefined);
            for (const entry of await source.at(commit, unknown))
                known.set(entry.path, entry);
        }
        return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)]])));
    };
    const find = async (paths) => withoutFolders(await at(paths));
    return {
        commit,
        at,
        find,
        list: (under = []) => source.entries(commit, under),
        async read(paths) {
            const files = [...(await find(paths)).values()].filter(isRegular);
            const blobs = await source.blobs(files.map((entry) => entry.oid));
            return new Map(files.map((entry) => [entry.path, blobs.get(entry.oid)]));
        },
        search: (texts, under = []) => source.grep(commit, texts, under),
        messageWith: (line) => source.messageWith(commit, line),
    };
}
function withoutFolders(entries) {
    return new Map([...entries].filter(([, { mode }]) => mode !== folderMode));
}
/** Whether a path is one of these files or lies below one of these folders; without any, it does. */
function isUnder(path, under) {
    return under.length === 0 || under.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`));
}
/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
function withCommit(tree, { changes, message }) {
    const changed = new Map(changes.map((change) => [change.path, change.content]));
    const added = (under) => [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []));
    const at = async (paths) => {
        const found = await tree.at(paths);
        for (const path of paths) {
            const mode = found.get(path)?.mode;
            if (changed.has(path))
                found.delete(path);
            if (changed.get(path) !== undefined)
                found.set(path, { path, oid: '', mode: mode ?? '100644' });
            else if (added([path]).length > 0)
                found.set(path, { path, oid: '', mode: folderMode });
        }
        return found;
    };
    return {
        commit: tree.commit,
        at,
        find: async (paths) => withoutFolders(await at(paths)),
        messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
        async list(under = []) {
            const below = await tree.list(under);
            const modes = new Map(below.map((entry) => [entry.path, entry.mode]));
            const kept = below.filter((entry) => !changed.has(entry.path));
            const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }));
            return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        async read(paths) {
            const below = await tree.read(paths.filter((path) => !changed.has(path)));
            for (const path of paths) {
                const content = changed.get(path);
                if (content !== undefined)
                    below.set(path, content);
            }
            return below;
        },
        async search(texts, under = []) {
            const below = (await tree.search(texts, under)).filter((path) => !changed.has(path));
            const laid = added(under).filter(([, content]) => texts.some((text) => Buffer.from(content).includes(text)));
            return [...below, ...laid.map(([path]) => path)].sort();
        },
    };
}
/** Whether a path may be written in a commit: relative, normal, and not inside Git's own folder. */
function isSafePath(path) {
    if (path === '' || path.includes('\0') || path.includes('\n'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
/**
 * A path in a repository without `./` in front and slashes at the end; the root is the empty path.
 * @throws InputError for one that leads out of it.
 */
function repositoryPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (!path.startsWith('/') && !parts.includes('..'))
        return parts.join('/');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" leads out of the repository`, {
        fix: 'Give a path relative to the root of the repository.',
    });
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ localHistory),
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _clone_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);




/** The files of the working directory, as a tree. Nothing of Git is needed to read them. */
function workTree(host) {
    const { files } = host;
    const entryAt = (path) => {
        const kind = files.kind(path);
        if (kind === 'symlink')
            return { path, oid: '', mode: '120000' };
        if (kind === 'directory')
            return { path, oid: '', mode: _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderMode */ .a1 };
        return kind === 'file' ? { path, oid: '', mode: '100644' } : undefined;
    };
    const visit = (folder) => files.list(folder === '' ? '.' : folder).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'directory')
            return entry.name === '.git' ? [] : visit(path);
        return entryAt(path) ?? [];
    });
    const at = (paths, isWanted) => new Map(paths.flatMap((path) => {
        const entry = entryAt(path);
        return entry !== undefined && isWanted(entry) ? [[path, entry]] : [];
    }));
    const list = (under) => (under.length === 0 ? [''] : under).flatMap((folder) => {
        if (folder !== '' && files.kind(folder) === undefined)
            return [];
        return files.kind(folder === '' ? '.' : folder) === 'directory' ? visit(folder) : (entryAt(folder) ?? []);
    });
    return {
        commit: 'HEAD',
        list: async (under = []) => list(under),
        at: async (paths) => at(paths, () => true),
        find: async (paths) => at(paths, ({ mode }) => mode !== _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderMode */ .a1),
        read: async (paths) => new Map(paths.flatMap((path) => (files.kind(path) === 'file' ? [[path, files.read(path)]] : []))),
        search: async (texts, under = []) => list(under)
            .filter((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry) && texts.some((text) => Buffer.from(files.read(entry.path)).includes(text)))
            .map((entry) => entry.path),
        messageWith: async () => undefined,
    };
}
/**
 * The history of the repository that the working directory stands in.
 * @returns its objects, the commit that is checked out, and the path from its root to the working directory.
 * @throws InputError when there is none, or it was cut short by a shallow clone.
 */
async function localHistory(host) {
    const git = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(host.files.root, host);
    const asked = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD']);
    if (asked.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The history of "${host.files.root}" can't be read: ${asked.stderr.trim().split('\n')[0]}`, {
            fix: 'Run it in a checkout of the repository with at least one commit, or name the repository.',
        });
    }
    const [isShallow, prefix = '', tip = ''] = (0,_clone_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .stdoutText */ .Xf)(asked).trimEnd().split('\n');
    if (isShallow === 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The checkout is a shallow clone, so what ran before is not in it', {
            fix: 'Check out with "fetch-depth: 0", or name the repository and no checkout is needed.',
        });
    }
    return { objects: new _clone_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .GitObjects */ .Vc(git), tip, prefix };
}


/***/ })

};
