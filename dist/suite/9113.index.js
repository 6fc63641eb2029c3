(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9113, ids: [9113], modules: {

/***/ 27469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ancestryOf),
/* harmony export */   openDestination: () => (/* binding */ openDestination),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59739);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57967);



/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = (0,_git_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const site = async () => {
        const { openForge } = await __webpack_require__.e(/* import() | forges */ 6347).then(__webpack_require__.bind(__webpack_require__, 88949));
        found ??= openForge(host, remote);
        return await found;
    };
    const credential = await credentialOf(inputs, remote, host, site);
    if (credential !== undefined)
        (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredential */ .kV)(host, credential);
    return {
        remote,
        credential,
        isApp: inputs.appId !== undefined,
        async forge() {
            const { server, open } = await site();
            if (credential !== undefined)
                return open(credential.token);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Pull requests and API commits on ${server} need a token`, {
                fix: 'Give a token in the input "token".',
            });
        },
    };
}
async function credentialOf(inputs, remote, host, site) {
    const { appId, appPrivateKey, token, username } = inputs;
    if ((appId === undefined) !== (appPrivateKey === undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' });
    }
    if (appId !== undefined && appPrivateKey !== undefined) {
        host.log.mask(appPrivateKey);
        const { server, appToken } = await site();
        if (appToken !== undefined)
            return { token: await appToken({ id: appId, privateKey: appPrivateKey }) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${server} knows no GitHub Apps`, { fix: 'Give a token in the input "token" instead.' });
    }
    if (token === undefined || remote.origin === undefined)
        return token === undefined ? undefined : { token };
    if (isOfOtherServer(token, remote.origin, host)) {
        host.log.info(`The token of this workflow belongs to ${host.environment['GITHUB_SERVER_URL']}, so it is not sent to ${remote.origin}.`);
        return undefined;
    }
    return { token, username };
}
/** The token that a workflow has by default is good for its own server alone, and is told to nobody else. */
function isOfOtherServer(token, origin, host) {
    const server = host.environment['GITHUB_SERVER_URL'];
    return token.startsWith('ghs_') && server !== undefined && new URL(server).origin !== origin;
}
/** The author of the commits: as given, the bot of GitHub Actions on a runner, or the suite. */
function authorOf(given, { environment }) {
    if (given !== undefined) {
        const [, name, email] = /^([^<>]+)<([^<>\s]+)>$/.exec(given.trim()) ?? [];
        if (name !== undefined && email !== undefined)
            return { name, email };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The author "${given}" is not of the form NAME <EMAIL>`, {
            fix: 'Write it as in: Release Bot <bot@example.com>.',
        });
    }
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = environment;
    if (name && email)
        return { name, email };
    if (environment['GITHUB_ACTIONS'] === 'true') {
        return { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
    }
    return { name: 'gitops-actions', email: 'gitops-actions@users.noreply.github.com' };
}
/** Asks the forge how two commits stand to each other, where it can be asked. */
function ancestryOf(destination) {
    if (destination.credential === undefined)
        return undefined;
    return async (repository, from, to) => {
        try {
            return await (await destination.forge()).ancestry(repository, from, to);
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
                return 'unknown';
            throw error;
        }
    };
}


/***/ }),

/***/ 59739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Reads the address of a repository: a URL (https, http, ssh, git, file), the short form of ssh (`git@host:owner/name.git`),
 * a path, or `owner/name` on the given server.
 *
 * @param server the URL that `owner/name` belongs to, GITHUB_SERVER_URL on a runner.
 * @param isFolder tells whether a path is there: `ops/repo` may be a folder or a repository on the server.
 * @throws InputError when a credential stands in it, or it is none of these.
 */
function parseAddress(text, { server, isFolder }) {
    const given = text.trim();
    if (given.startsWith('-') || hasControlCharacter(given) || given === '')
        throw notAnAddress(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase();
    if (scheme !== undefined)
        return parseUrl(given, scheme);
    if (isFolder(given))
        return { url: given, transport: 'local', origin: undefined, name: repositoryName(given) };
    // A drive of Windows is no host.
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
    throw notAnAddress(text);
}
function parseUrl(given, scheme) {
    let url;
    try {
        url = new URL(given);
    }
    catch {
        throw notAnAddress(given);
    }
    const shown = withoutCredentials(url);
    const isHttp = scheme === 'https' || scheme === 'http';
    if (url.password !== '' || (isHttp && url.username !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
            fix: 'Take the user and the password out of the URL and give the token in the input "token" (GITHUB_TOKEN in the environment on the command line).',
        });
    }
    const name = repositoryName(url.pathname);
    if (isHttp) {
        if (name === '' || url.search !== '' || url.hash !== '')
            throw notAnAddress(shown);
        return { url: shown, transport: 'http', origin: url.origin, name };
    }
    if (scheme === 'ssh' || scheme === 'git+ssh')
        return { url: given, transport: 'ssh', origin: undefined, name };
    if (scheme === 'git')
        return { url: given, transport: 'git', origin: undefined, name };
    if (scheme === 'file')
        return { url: given, transport: 'local', origin: undefined, name };
    throw notAnAddress(shown);
}
function withoutCredentials(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
function hasControlCharacter(text) {
    return [...text].some((character) => character < ' ' || character === '\u007f');
}
function repositoryName(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^\/+|(?<!\/)\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}


/***/ }),

/***/ 47911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ noBranchError),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   OR: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


const heads = 'refs/heads/';
function branchRef(branch) {
    return heads + branch;
}
/** The branch that the remote's HEAD points to. */
async function defaultBranch(clone, remote) {
    const { head, refs } = await clone.refs(['HEAD', `${heads}*`]);
    if (refs.size === 0)
        throw emptyRepository(remote);
    if (head?.startsWith(heads))
        return head.slice(heads.length);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} has no default branch`, { fix: 'Name the branch.' });
}
/** Why a branch could not be fetched: the repository is empty, or it has other branches. */
async function noBranchError(clone, remote, branch) {
    const { refs } = await clone.refs([`${heads}*`]);
    if (refs.size === 0)
        return emptyRepository(remote);
    const names = [...refs.keys()].map((ref) => ref.slice(heads.length));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The branch "${branch}" does not exist in ${remote.url}`, {
        fix: (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(branch, names, `It has: ${names.slice(0, 10).join(', ')}.`),
    });
}
function emptyRepository(remote) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} is empty: it has no commit to change`, {
        fix: 'Push a first commit with the manifests.',
    });
}


/***/ }),

/***/ 38241:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Vc: () => (/* binding */ GitObjects),
/* harmony export */   Xf: () => (/* binding */ stdoutText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72545);


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

/***/ 9687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ RemoteClone)
});

// EXTERNAL MODULE: ./build/git/failure.js
var failure = __webpack_require__(72545);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(57967);
;// CONCATENATED MODULE: ./build/git/clone/fast-import.js
/**
 * The input of `git fast-import` that makes commits and prints the id of each: blobs, trees and commits come from one
 * process, and everything that is not changed (modes, links, submodules) stays as it stands in the parent's tree.
 */
function fastImport(commits, ref) {
    const parts = [];
    commits.forEach((commit, index) => {
        if (commit.parent !== 'previous')
            parts.push(`reset ${ref}\n\n`);
        parts.push(`commit ${ref}\nmark :${index + 1}\n`);
        parts.push(`author ${personText(commit.author)} ${commit.time} +0000\n`);
        parts.push(`committer ${personText(commit.committer)} ${commit.time} +0000\n`);
        parts.push(...data(Buffer.from(commit.message)));
        if (commit.parent === 'previous')
            parts.push(`from :${index}\n`);
        else if (commit.parent !== undefined)
            parts.push(`from ${commit.parent}\n`);
        for (const { path, content } of commit.changes) {
            if (content === undefined)
                parts.push(`D ${quotedPath(path)}\n`);
            else
                parts.push(`M ${commit.modes.get(path) ?? '100644'} inline ${quotedPath(path)}\n`, ...data(content));
        }
        parts.push('\n');
    });
    for (let index = 1; index <= commits.length; index++)
        parts.push(`get-mark :${index}\n`);
    parts.push('done\n');
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(content) {
    return [`data ${content.byteLength}\n`, content, '\n'];
}
function quotedPath(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function personText({ name, email }) {
    return `${plain(name)} <${plain(email).replaceAll(' ', '')}>`;
}
function plain(text) {
    return [...text]
        .filter((character) => character >= ' ' && character !== '<' && character !== '>')
        .join('')
        .trim();
}

// EXTERNAL MODULE: ./build/git/clone/objects.js
var objects = __webpack_require__(38241);
;// CONCATENATED MODULE: ./build/git/clone/clone.js





const mirror = 'refs/mirror/';
/** A clone that git makes and keeps. */
class GitClone extends objects/* GitObjects */.Vc {
    #host;
    #folder;
    #remote;
    #fetched = new Set();
    /** Whether the remote has kept back the content of files. */
    #isBlobless = false;
    constructor(host, remote, credential) {
        const folder = host.files.temporaryDirectory('git');
        super((0,program/* gitIn */.uM)(folder, host, remote, credential));
        this.#host = host;
        this.#folder = folder;
        this.#remote = remote;
        writeRepository(host, folder, remote);
    }
    async refs(patterns) {
        const lines = (0,objects/* stdoutText */.Xf)(await this.#run(['ls-remote', '--symref', 'origin', ...patterns])).split('\n');
        const head = lines.map((line) => /^ref: (\S+)\tHEAD$/.exec(line)?.[1]).find((ref) => ref !== undefined);
        const refs = lines.flatMap((line) => {
            const [, oid, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? [];
            return oid !== undefined && ref !== undefined ? [[ref, oid]] : [];
        });
        return { head, refs: new Map(refs) };
    }
    async fetch({ refs, folder, content }) {
        const isFirst = refs.some((ref) => !this.#fetched.has(ref));
        // A later fetch brings the new files along: they are few, and it saves asking for them one more time.
        const depth = isFirst ? ['--depth=1', content === 'few' ? '--filter=blob:none' : '--no-filter'] : ['--no-filter'];
        const specs = refs.map((ref) => `+${ref}:${mirror}${ref}`);
        if (folder !== undefined)
            specs.push(`+${folder}*:${mirror}${folder}*`);
        const { stderr } = await this.#run([...fetchCommand, '--prune', ...depth, 'origin', ...specs]);
        if (isFirst && content === 'few' && !stderr.includes('filtering not recognized'))
            this.#isBlobless = true;
        for (const ref of refs)
            this.#fetched.add(ref);
        return this.#mirrored();
    }
    async fetchHistory(ref) {
        await this.#run([...fetchCommand, '--filter=blob:none', 'origin', `+${ref}:${mirror}${ref}`]);
        this.#isBlobless = true;
        const tip = this.#mirrored().get(ref);
        if (tip !== undefined)
            return tip;
        throw new failure/* GitFailure */.Xi({ kind: 'no-branch', text: ref });
    }
    async write(commits) {
        const lines = await this.#run(['fast-import', '--quiet', '--force', '--done'], fastImport(commits, 'refs/new'));
        const oids = (0,objects/* stdoutText */.Xf)(lines).trim().split('\n');
        if (oids.length === commits.length && oids.every((oid) => /^[0-9a-f]{40,64}$/.test(oid)))
            return oids;
        throw new failure/* GitFailure */.Xi({
            kind: 'unknown',
            text: `git fast-import made ${oids.length} of ${commits.length} commits`,
        });
    }
    async push(updates) {
        const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
        const specs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`);
        const atomic = updates.length > 1 ? ['--atomic'] : [];
        await this.#run(['push', '--porcelain', '--no-thin', '--no-verify', ...atomic, ...leases, 'origin', ...specs]);
    }
    get isPartial() {
        return this.#isBlobless;
    }
    async fetchObjects(oids) {
        if (!this.#isBlobless || oids.length === 0)
            return;
        // Without negotiation, as git's own fetch of missing objects does it; all of them in one request.
        const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetchCommand, '--filter=blob:none', '--stdin', 'origin'];
        await this.#run(args, `${oids.join('\n')}\n`);
    }
    async completeHistory(commit) {
        if (this.#host.files.kind((0,external_node_path_.join)(this.#folder, 'shallow')) !== 'file')
            return;
        // Commits alone: a message needs neither trees nor files.
        await this.#run([...fetchCommand, '--unshallow', '--filter=tree:0', 'origin', commit]);
    }
    async #run(args, stdin) {
        try {
            return await (0,objects/* runGit */.EO)(this.git, args, stdin);
        }
        catch (error) {
            // What a repository's objects are named by is only known when it is asked.
            if (!(error instanceof failure/* GitFailure */.Xi) || !error.failure.text.includes('server sha256'))
                throw error;
            writeRepository(this.#host, this.#folder, this.#remote, 'sha256');
            return await (0,objects/* runGit */.EO)(this.git, args, stdin);
        }
    }
    #mirrored() {
        return readRefs(this.#host, (0,external_node_path_.join)(this.#folder, mirror));
    }
}
const fetchCommand = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
/** Lays out an empty bare repository, which is what `git init` would do in one process more. */
function writeRepository(host, folder, remote, objectFormat = 'sha1') {
    const url = remote.transport === 'local' && !remote.url.includes('://') ? host.files.resolve(remote.url) : remote.url;
    const quoted = `"${url.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const config = [
        '[core]\nrepositoryformatversion = 1\nbare = true\nlogAllRefUpdates = false',
        `[extensions]\npartialClone = origin`,
        // An old git does not know the setting, and needs none for what it does know.
        ...(objectFormat === 'sha256' ? ['objectFormat = sha256'] : []),
        `[remote "origin"]\nurl = ${quoted}\npromisor = true\npartialclonefilter = blob:none`,
        '[fastimport]\nunpackLimit = 1',
    ];
    host.files.write((0,external_node_path_.join)(folder, 'config'), `${config.join('\n')}\n`);
    host.files.write((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    // Git skips names that begin with a dot; the folders are what it looks for.
    host.files.write((0,external_node_path_.join)(folder, 'objects/.keep'), '');
    host.files.write((0,external_node_path_.join)(folder, 'refs/.keep'), '');
}
/** Reads loose refs below a folder; our repository has no others, since nothing ever packs them. */
function readRefs(host, folder) {
    const refs = new Map();
    const visit = (path, name) => {
        if (host.files.kind(path) === undefined)
            return;
        for (const entry of host.files.list(path)) {
            const inner = name === '' ? entry.name : `${name}/${entry.name}`;
            if (entry.kind === 'directory')
                visit((0,external_node_path_.join)(path, entry.name), inner);
            else
                refs.set(inner, host.files.text((0,external_node_path_.join)(path, entry.name)).trim());
        }
    };
    visit((0,external_node_path_.join)(folder, 'refs'), 'refs');
    return refs;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(16141);
;// CONCATENATED MODULE: ./build/git/clone/pack.js


const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const offsetDelta = 6;
const referenceDelta = 7;
function oidOf({ type, data }) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${data.byteLength}\0`).update(data).digest('hex');
}
/** The most that all objects of a pack may be together: they are held in memory. */
const mostBytes = 128 * 1024 * 1024;
/** What is inflated before others get their turn: some 10 ms. */
const bytesOfTurn = 4 * 1024 * 1024;
const objectsOfTurn = 2000;
/** A pack is larger, once it is unpacked, than we hold in memory. */
class OversizedPack extends RangeError {
    constructor(most) {
        super(`the pack holds more than ${most.toLocaleString('en')} bytes`);
    }
}
/**
 * Reads a pack of whole objects and of deltas against objects of the same pack, in pieces between which other work goes on.
 * The size that an object names is believed only as a limit: it is counted before anything is inflated, and no more than that
 * is.
 * https://git-scm.com/docs/gitformat-pack
 * @throws RangeError when it is cut off or damaged, OversizedPack when it is too large.
 */
async function readPack(pack, most = mostBytes) {
    const end = pack.length - 20;
    const isWhole = end >= 12 && pack.toString('latin1', 0, 4) === 'PACK';
    if (!isWhole || !(0,external_node_crypto_.createHash)('sha1').update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) {
        throw new RangeError('the pack was cut off');
    }
    const turns = new Turns(most);
    const found = new Objects();
    const waiting = [];
    let at = 12;
    for (let count = pack.readUInt32BE(8); count > 0; count--) {
        const { kind, size, base, start } = readHead(pack, at);
        await turns.take(size);
        const { buffer, engine } = (0,external_node_zlib_.inflateSync)(pack.subarray(start, end), inflating(size));
        if (buffer.length !== size)
            throw new RangeError('an object of the pack has another size than it says');
        const type = types[kind];
        if (type !== undefined)
            found.add(at, { type, data: buffer });
        else if (base !== undefined)
            waiting.push({ offset: at, base, delta: buffer });
        else
            throw new RangeError(`the pack holds an object of unknown kind ${kind}`);
        at = start + engine.bytesWritten;
    }
    await resolveDeltas(waiting, found, turns);
    return found.byName;
}
/** Node takes no limit of zero. */
function inflating(size) {
    return { info: true, maxOutputLength: Math.max(1, size) };
}
/** Counts what is unpacked, and lets other work go on now and then. */
class Turns {
    #most;
    #bytes = 0;
    #sinceTurn = 0;
    #objects = 0;
    constructor(most) {
        this.#most = most;
    }
    async take(bytes) {
        this.#bytes += bytes;
        this.#sinceTurn += bytes;
        this.#objects += 1;
        if (this.#bytes > this.#most)
            throw new OversizedPack(this.#most);
        if (this.#sinceTurn < bytesOfTurn && this.#objects < objectsOfTurn)
            return;
        this.#sinceTurn = 0;
        this.#objects = 0;
        await new Promise((goOn) => setImmediate(goOn));
    }
}
class Objects {
    byName = new Map();
    #byOffset = new Map();
    /** @returns its name. */
    add(offset, object) {
        const name = oidOf(object);
        this.#byOffset.set(offset, object);
        this.byName.set(name, object);
        return name;
    }
    at(base) {
        return typeof base === 'number' ? this.#byOffset.get(base) : this.byName.get(base);
    }
}
/** Kind, size and base of the object that begins at a place of the pack, and where what is deflated begins. */
function readHead(pack, at) {
    let start = at;
    let byte = pack[start++];
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 0x80; factor *= 128) {
        byte = pack[start++];
        size += (byte & 0x7f) * factor;
    }
    if (kind === offsetDelta) {
        const [base, next] = readOffset(pack, start, at);
        return { kind, size, base, start: next };
    }
    if (kind === referenceDelta)
        return { kind, size, base: pack.toString('hex', start, start + 20), start: start + 20 };
    return { kind, size, start };
}
/** A base may be a delta itself, and stand behind it: each is done as soon as its base is. */
async function resolveDeltas(deltas, found, turns) {
    const byBase = new Map();
    const ready = [];
    for (const delta of deltas) {
        const siblings = byBase.get(delta.base);
        if (found.at(delta.base) !== undefined)
            ready.push(delta);
        else if (siblings === undefined)
            byBase.set(delta.base, [delta]);
        else
            siblings.push(delta);
    }
    let done = 0;
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
        const base = found.at(next.base);
        const [, to] = sizesOf(next.delta);
        await turns.take(to);
        const name = found.add(next.offset, { type: base.type, data: applyDelta(base.data, next.delta) });
        done += 1;
        for (const key of [next.offset, name]) {
            for (const waiting of byBase.get(key) ?? [])
                ready.push(waiting);
            byBase.delete(key);
        }
    }
    if (done < deltas.length)
        throw new RangeError('the pack lacks the base of a delta');
}
function readOffset(pack, start, own) {
    let at = start;
    let byte = pack[at++];
    let distance = byte & 0x7f;
    while (byte & 0x80) {
        byte = pack[at++];
        distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    return [own - distance, at];
}
/** The sizes of the base and of the result that a delta names, and where its instructions begin. */
function sizesOf(delta) {
    let at = 0;
    const size = () => {
        let value = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = delta[at++];
            if (byte === undefined)
                throw new RangeError('a delta of the pack is cut off');
            value += (byte & 0x7f) * shift;
            if (!(byte & 0x80))
                return value;
        }
    };
    return [size(), size(), at];
}
function applyDelta(base, delta) {
    const [from, to, start] = sizesOf(delta);
    let at = start;
    let length = 0;
    const parts = [];
    while (at < delta.length && length <= to) {
        const code = delta[at++];
        if (!(code & 0x80)) {
            parts.push(delta.subarray(at, at + code));
            at += code;
        }
        else {
            const number = (bits) => bits.reduce((sum, bit, index) => (code & bit ? sum + delta[at++] * 256 ** index : sum), 0);
            const offset = number([1, 2, 4, 8]);
            const count = number([16, 32, 64]) || 0x10000;
            parts.push(base.subarray(offset, offset + count));
        }
        length += parts.at(-1).length;
    }
    if (from !== base.length || to !== length)
        throw new RangeError('a delta of the pack does not fit its base');
    return Buffer.concat(parts, length);
}
/** Writes a pack of whole objects. */
function writePack(objects) {
    const head = Buffer.alloc(12);
    head.write('PACK');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const parts = [head];
    for (const { type, data } of objects)
        parts.push(objectHead(types.indexOf(type), data.length), (0,external_node_zlib_.deflateSync)(data));
    const body = Buffer.concat(parts);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)('sha1').update(body).digest()]);
}
function objectHead(kind, size) {
    const bytes = [];
    let byte = (kind << 4) | (size & 15);
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
        bytes.push(byte | 0x80);
        byte = rest & 0x7f;
    }
    return Buffer.from([...bytes, byte]);
}

;// CONCATENATED MODULE: ./build/git/clone/object-store.js


/** Git objects in memory: those that were fetched, and those that we make. Methods throw RangeError for an object that is not there. */
class ObjectStore {
    #objects = new Map();
    #own = new Set();
    #trees = new Map();
    has(oid) {
        return this.#objects.has(oid);
    }
    get(oid, type) {
        const object = this.#objects.get(oid);
        if (object?.type === type)
            return object.data;
        throw new RangeError(`the server did not send the ${type} ${oid}`);
    }
    add(objects) {
        for (const [oid, object] of objects)
            this.#objects.set(oid, object);
    }
    /** The files of a commit at or below some paths; without any, all. */
    entries(commit, under) {
        const root = this.#rootOf(commit);
        if (under.length === 0)
            return [...this.#walk(root, '')];
        return under.flatMap((path) => [...this.#below(root, path.replace(/\/$/, ''))]);
    }
    /** What is at some paths, folders as well. */
    at(commit, paths) {
        const root = this.#rootOf(commit);
        return paths.flatMap((path) => {
            const entry = this.#find(root, path);
            return entry === undefined ? [] : [{ path, oid: entry.oid, mode: entry.mode.padStart(6, '0') }];
        });
    }
    parents(commit) {
        return this.#header(commit).flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    }
    message(commit) {
        const text = this.get(commit, 'commit').toString('utf8');
        return text.slice(text.indexOf('\n\n') + 2);
    }
    /** Makes a commit and all that it needs. */
    commit({ changes, modes, message, author, committer, time }, parent) {
        let tree = parent === undefined ? undefined : this.#rootOf(parent);
        for (const { path, content } of changes) {
            const blob = content === undefined ? undefined : this.#put('blob', Buffer.from(content));
            const entry = blob === undefined ? undefined : { mode: modes.get(path) ?? '100644', oid: blob };
            tree = this.#withPath(tree, path.split('/').map(bytes), entry);
        }
        const lines = [
            `tree ${tree ?? this.#put('tree', Buffer.alloc(0))}`,
            ...(parent === undefined ? [] : [`parent ${parent}`]),
            `author ${personText(author)} ${time} +0000`,
            `committer ${personText(committer)} ${time} +0000`,
        ];
        return this.#put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`));
    }
    /** What we made and is reachable from these objects. */
    made(tips) {
        const found = new Map();
        const visit = (oid) => {
            const object = this.#objects.get(oid);
            if (object === undefined || !this.#own.has(oid) || found.has(oid))
                return;
            found.set(oid, object);
            if (object.type === 'commit')
                for (const next of [this.#rootOf(oid), ...this.parents(oid)])
                    visit(next);
            if (object.type === 'tree')
                for (const entry of this.#treeAt(oid).values())
                    visit(entry.oid);
        };
        tips.forEach(visit);
        return [...found.values()];
    }
    #put(type, data) {
        const oid = oidOf({ type, data });
        if (!this.#objects.has(oid)) {
            this.#objects.set(oid, { type, data });
            this.#own.add(oid);
        }
        return oid;
    }
    #header(commit) {
        const text = this.get(commit, 'commit').toString('utf8');
        return text.slice(0, text.indexOf('\n\n')).split('\n');
    }
    #rootOf(commit) {
        return this.#header(commit)[0].slice('tree '.length);
    }
    #treeAt(oid) {
        const tree = this.#trees.get(oid) ?? parseTree(this.get(oid, 'tree'));
        this.#trees.set(oid, tree);
        return tree;
    }
    *#walk(oid, prefix) {
        for (const [name, entry] of this.#treeAt(oid)) {
            const path = prefix + utf8(name);
            if (entry.mode === '40000')
                yield* this.#walk(entry.oid, `${path}/`);
            else
                yield { path, oid: entry.oid, mode: entry.mode };
        }
    }
    *#below(root, path) {
        const entry = this.#find(root, path);
        if (entry?.mode === '40000')
            yield* this.#walk(entry.oid, `${path}/`);
        else if (entry !== undefined)
            yield { path, oid: entry.oid, mode: entry.mode };
    }
    #find(root, path) {
        let entry = { mode: '40000', oid: root };
        for (const part of path.split('/')) {
            entry = entry?.mode === '40000' ? this.#treeAt(entry.oid).get(bytes(part)) : undefined;
        }
        return entry;
    }
    /** The tree with one path set, or without it; a folder that becomes empty goes. */
    #withPath(tree, path, entry) {
        const [name = '', ...rest] = path;
        const entries = new Map(tree === undefined ? [] : this.#treeAt(tree));
        const below = entries.get(name);
        const folder = below?.mode === '40000' ? below.oid : undefined;
        const inner = rest.length === 0 ? undefined : this.#withPath(folder, rest, entry);
        const next = rest.length === 0 ? entry : inner === undefined ? undefined : { mode: '40000', oid: inner };
        if (next === undefined)
            entries.delete(name);
        else
            entries.set(name, next);
        return entries.size === 0 ? undefined : this.#put('tree', formatTree(entries));
    }
}
function parseTree(data) {
    const entries = new Map();
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(32, at);
        const zero = data.indexOf(0, space);
        entries.set(data.toString('latin1', space + 1, zero), {
            mode: data.toString('latin1', at, space),
            oid: data.toString('hex', zero + 1, zero + 21),
        });
        at = zero + 21;
    }
    return entries;
}
/** Entries are sorted by their bytes, folders as if a slash followed. */
function formatTree(entries) {
    const sortKey = ([name, { mode }]) => (mode === '40000' ? `${name}/` : name);
    const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap(([name, { mode, oid }]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
}
function bytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function utf8(name) {
    return Buffer.from(name, 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/http/limits.js
var limits = __webpack_require__(12901);
// EXTERNAL MODULE: ./build/http/shape.js
var shape = __webpack_require__(94944);
;// CONCATENATED MODULE: ./build/git/clone/pkt-line.js
/** Git's framing: four hexadecimal digits of length, then the data. https://git-scm.com/docs/protocol-common */
const flush = '0000';
const delimiter = '0001';
function pkt(line) {
    return (Buffer.byteLength(line) + 4).toString(16).padStart(4, '0') + line;
}
/** The data of each frame; `flush` and `delimiter` frames are given as these texts. Throws RangeError when cut off. */
function* pkt_line_frames(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16);
        if (Number.isNaN(length) || at + Math.max(4, length) > bytes.length)
            throw new RangeError('the answer was cut off');
        if (length < 4) {
            yield length === 1 ? delimiter : flush;
            at += 4;
        }
        else {
            yield bytes.subarray(at + 4, at + length);
            at += length;
        }
    }
}
/** Splits what comes multiplexed: 1 is the data, 2 is text for people, 3 a fatal error. */
function sideBand(packets) {
    const data = [];
    const text = [];
    for (const packet of packets) {
        if (typeof packet === 'string')
            continue;
        if (packet[0] === 1)
            data.push(packet.subarray(1));
        else
            text.push(packet.subarray(1));
    }
    return { data: Buffer.concat(data), text: Buffer.concat(text).toString('utf8') };
}

;// CONCATENATED MODULE: ./build/git/clone/smart-http.js







const none = '0'.repeat(40);
/** What is told of a request that failed, by the words of the network. */
const kinds = [
    ['unreachable', /refused|resolved|no connection came/],
    ['silent', /no answer came|stopped coming/],
];
const agent = 'agent=gitops-actions';
/**
 * The HTTP protocol of Git, version 2 for reading. Methods throw GitFailure, with the texts that git would have for the same.
 * https://git-scm.com/docs/protocol-v2 https://git-scm.com/docs/http-protocol
 */
class SmartHttp {
    #host;
    #base;
    #headers;
    /** What the server can do with a push, once we have asked. */
    #abilities;
    constructor(host, remote, credential) {
        this.#host = host;
        this.#base = remote.url.replace(/\/$/, '');
        this.#headers = {
            // Forges tell git apart from browsers by this.
            'user-agent': 'git/2.40.0 (gitops-actions)',
            ...(credential === undefined ? {} : { authorization: (0,program/* basic */.HX)(credential) }),
        };
    }
    /** Throws GitFailure `foreign` where something else than a Git server answers. git takes a login page for no refs at all. */
    async confirm() {
        const url = `${this.#base}/info/refs?service=git-upload-pack`;
        const request = { method: 'GET', url, headers: this.#headers, limits: limits/* limits */.F.refs };
        const { body } = await this.#host.network.send(request);
        if ((0,shape/* kindOf */.I)((0,shape/* parsed */.Yz)(body)) === 'an HTML page')
            throw foreign('GET', url, body);
    }
    /** The refs that begin with one of the texts, and what `HEAD` points to when it is among them. */
    async refs(prefixes) {
        const lines = ['symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)];
        const refs = new Map();
        let head;
        for (const frame of framesOf(await this.#upload('ls-refs', lines))) {
            const [oid = '', ref = '', target] = frame.toString().trimEnd().split(' ');
            if (/^[0-9a-f]{40}$/.test(oid))
                refs.set(ref, oid);
            if (ref === 'HEAD' && target?.startsWith('symref-target:'))
                head = target.slice('symref-target:'.length);
        }
        return { head, refs };
    }
    async fetch({ wants, haves, shallow, isFirst }) {
        const lines = [
            'no-progress',
            'ofs-delta',
            ...(isFirst ? ['deepen 1', 'filter blob:none'] : []),
            ...shallow.map((oid) => `shallow ${oid}`),
            ...wants.map((oid) => `want ${oid}`),
            ...haves.map((oid) => `have ${oid}`),
            'done',
        ];
        const packets = framesOf(await this.#upload('fetch', lines));
        const start = packets.findIndex((packet) => packet.toString() === 'packfile\n');
        const { data, text } = sideBand(packets.slice(start + 1));
        if (start < 0)
            throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: packets.map(String).join(' ').trim() || 'no pack' });
        return await readPack(data).catch(broken(text));
    }
    async push(updates, pack) {
        const able = this.#abilities ?? (await this.#introduce(updates));
        if (updates.length > 1 && !able.includes('atomic')) {
            throw new failure/* GitFailure */.Xi({ kind: 'not-atomic', text: 'the receiving end does not support atomic pushes' });
        }
        const asked = ['report-status', 'side-band-64k', ...(updates.length > 1 ? ['atomic'] : [])];
        const taken = [...asked.filter((one) => able.includes(one)), agent].join(' ');
        const lines = updates.map(({ ref, from, to }) => `${from ?? none} ${to ?? none} ${ref}`);
        const commands = lines.map((line, index) => pkt(index === 0 ? `${line}\0 ${taken}` : line));
        const body = Buffer.concat([Buffer.from(commands.join('') + flush), ...(pack === undefined ? [] : [pack])]);
        const headers = {
            'content-type': 'application/x-git-receive-pack-request',
            accept: 'application/x-git-receive-pack-result',
        };
        readReport(await this.#send('POST', 'git-receive-pack', headers, limits/* limits */.F.pack, body), able.includes('side-band-64k'));
    }
    /** Asks before the first push. It also says where the refs are: a push that comes too late need not be sent then. */
    async #introduce(updates) {
        const { refs, abilities } = await this.#advertised();
        this.#abilities = abilities;
        const moved = updates.find(({ ref, from }) => refs.get(ref) !== from);
        if (moved === undefined)
            return abilities;
        throw new failure/* GitFailure */.Xi({ kind: 'stale', text: `${moved.ref} has moved (stale info)`, seen: refs });
    }
    /** Where every ref stands for a pusher, and what the server can do. */
    async #advertised() {
        const answer = await this.#send('GET', 'info/refs?service=git-receive-pack', {}, limits/* limits */.F.refs);
        const refs = new Map();
        let abilities = [];
        for (const frame of framesOf(answer)) {
            const [line = '', able] = frame.toString().trimEnd().split('\0');
            if (able !== undefined)
                abilities = able.split(' ');
            const [, oid, ref] = /^([0-9a-f]{40}) (\S+)$/.exec(line) ?? [];
            if (oid !== undefined && ref !== undefined)
                refs.set(ref, oid);
        }
        return { refs, abilities };
    }
    async #upload(command, lines) {
        const request = [
            pkt(`command=${command}\n`),
            pkt(agent),
            pkt('object-format=sha1'),
            delimiter,
            ...lines.map((line) => pkt(`${line}\n`)),
            flush,
        ];
        const headers = {
            'content-type': 'application/x-git-upload-pack-request',
            accept: 'application/x-git-upload-pack-result',
            'git-protocol': 'version=2',
        };
        const most = command === 'fetch' ? limits/* limits */.F.pack : limits/* limits */.F.refs;
        const answer = await this.#send('POST', 'git-upload-pack', headers, most, Buffer.from(request.join('')));
        // Every answer ends so; one that is empty was cut off, and must not be taken for a repository without refs.
        if (answer.toString('latin1', answer.length - 4) === flush)
            return answer;
        throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: `the server's answer to ${command} was cut off` });
    }
    async #send(method, path, headers, answer, body) {
        const url = `${this.#base}/${path}`;
        const request = { method, url, headers: { ...this.#headers, ...headers }, limits: answer, followRedirects: false };
        try {
            const response = await this.#host.network.send(body === undefined ? request : { ...request, body });
            if (response.status !== 200)
                throw failureOf(response.status, url);
            if (!response.headers['content-type']?.startsWith('application/x-git-'))
                throw foreign(method, url, response.body);
            return Buffer.from(response.body);
        }
        catch (error) {
            throw error instanceof failure/* GitFailure */.Xi ? error : networkFailure(error);
        }
    }
}
function networkFailure(error) {
    const text = error instanceof Error ? error.message : String(error);
    // What is too large or too late for us has no end for git.
    if (error instanceof errors/* ServiceError */._7 && !error.transient)
        return new failure/* GitFailure */.Xi({ kind: 'foreign', text });
    return new failure/* GitFailure */.Xi({ kind: kinds.find(([, sign]) => sign.test(text))?.[0] ?? 'interrupted', text });
}
/** The server's word on a push: `unpack ok`, then `ok REF` or `ng REF REASON`. */
function readReport(answer, isMultiplexed) {
    const outer = framesOf(answer);
    const { data, text } = isMultiplexed ? sideBand(outer) : { data: answer, text: '' };
    const lines = framesOf(data).map((frame) => frame.toString().trimEnd());
    const said = text.split('\n').map((line) => `remote: ${line}`);
    const refused = lines.filter((line) => line.startsWith('ng ')).map((line) => refusal(line));
    if (refused.length > 0) {
        const all = [...said, ...refused].join('\n');
        const places = [...all.matchAll(/cannot lock ref '([^']+)': is at ([0-9a-f]{40,64}) but expected/g)];
        throw new failure/* GitFailure */.Xi({ ...(0,failure/* diagnose */.h4)(all), seen: new Map(places.map(([, ref = '', oid = '']) => [ref, oid])) });
    }
    if (lines[0] === 'unpack ok')
        return;
    throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: lines[0] ?? 'the server gave no report of the push' });
}
function refusal(line) {
    const [, ref = '', reason = ''] = /^ng (\S+)(?: (.*))?$/.exec(line) ?? [];
    return `! ${ref} [remote rejected] (${reason})`;
}
/** The frames with data. */
function framesOf(answer) {
    return whole(() => [...pkt_line_frames(answer)].filter((frame) => typeof frame !== 'string'), '');
}
function whole(read, text) {
    try {
        return read();
    }
    catch (error) {
        return broken(text)(error);
    }
}
/** What can't be read was cut off on its way; what is too large will be no smaller next time. */
function broken(text) {
    return (error) => {
        const kind = error instanceof OversizedPack ? 'unknown' : 'interrupted';
        throw new failure/* GitFailure */.Xi({ kind, text: `${error.message} ${text}`.trim() });
    };
}
function foreign(method, url, body) {
    return new failure/* GitFailure */.Xi({
        // An empty answer is one that broke off; a page is what answers again the next time.
        kind: body.length === 0 ? 'interrupted' : 'foreign',
        text: `${method} ${url} answered with ${(0,shape/* kindOf */.I)((0,shape/* parsed */.Yz)(body))} instead of Git's protocol`,
    });
}
function failureOf(status, url) {
    const text = status === 404 ? `repository '${url}' not found` : `unable to access '${url}': error: ${status}`;
    return new failure/* GitFailure */.Xi((0,failure/* diagnose */.h4)(`fatal: ${text}`));
}

;// CONCATENATED MODULE: ./build/git/clone/remote-clone.js





/** A tree of more files than this is searched by git, which does not hold it in memory. */
const searchable = 3_000;
/**
 * A clone by the shortest way that the remote has. Where that is HTTP it stands in memory and speaks with the server itself:
 * a push through git is some fifteen processes, and in a race of many jobs they are what takes the time; here it is none. git
 * does what this can't: other transports, searches in very large trees, old history, and every server on which the first
 * exchange fails, be it for its version, its login or its network.
 */
class RemoteClone {
    #host;
    #remote;
    #http;
    #store = new ObjectStore();
    #openGit;
    /** The tips that we have fetched, each with its parents cut off or fetched too. */
    #haves = new Set();
    /** What git has found in the history of a commit; for what came on top of it memory is enough. */
    #searched = new Map();
    #shallow = [];
    #isProven = false;
    #opened;
    #isLeftToGit;
    #lastFetch;
    #lastPush = Promise.resolve();
    constructor(host, remote, credential) {
        this.#host = host;
        this.#remote = remote;
        this.#http = new SmartHttp(host, remote, credential);
        this.#openGit = () => new GitClone(host, remote, credential);
        this.#isLeftToGit = remote.transport !== 'http';
    }
    async refs(patterns) {
        return await this.#proven(() => this.#http.refs(patterns.map((pattern) => pattern.replace(/\*$/, ''))), async () => {
            const found = await this.#git.refs(patterns);
            if (found.refs.size === 0 && this.#remote.transport === 'http')
                await this.#http.confirm();
            return found;
        });
    }
    async fetch(options) {
        return await this.#proven(() => this.#fetchTips(options), () => this.#git.fetch(options));
    }
    async fetchHistory(ref) {
        // git waits for what has no end: whether that is a Git server is seen before it is sent there.
        if (!this.#isProven) {
            await this.#proven(async () => void (await this.#http.refs([ref])), async () => { });
        }
        this.#isLeftToGit = true;
        return await this.#git.fetchHistory(ref);
    }
    async entries(commit, under) {
        if (this.#isLeftToGit)
            return await this.#git.entries(commit, under);
        return sent(() => this.#store.entries(commit, under));
    }
    async at(commit, paths) {
        if (this.#isLeftToGit)
            return await this.#git.at(commit, paths);
        return sent(() => this.#store.at(commit, paths));
    }
    async blobs(oids) {
        if (this.#isLeftToGit)
            return await this.#git.blobs(oids);
        const wants = [...new Set(oids)].filter((oid) => !this.#store.has(oid));
        if (wants.length > 0) {
            this.#store.add(await this.#http.fetch({ wants, haves: [], shallow: [], isFirst: false }));
        }
        return sent(() => new Map(oids.map((oid) => [oid, this.#store.get(oid, 'blob')])));
    }
    async grep(commit, texts, under) {
        if (this.#isLeftToGit)
            return await this.#git.grep(commit, texts, under);
        const entries = sent(() => this.#store.entries(commit, under)).filter((entry) => entry.mode.startsWith('100'));
        if (entries.length > searchable)
            return await (await this.#gitAtTip('all')).grep(commit, texts, under);
        const contents = await this.blobs(entries.map((entry) => entry.oid));
        const holds = (oid) => texts.some((text) => Buffer.from(contents.get(oid)).includes(text));
        return entries.filter((entry) => holds(entry.oid)).map((entry) => entry.path);
    }
    async messageWith(commit, line) {
        const known = this.#isLeftToGit ? [] : this.#logOf(commit);
        const near = known.find(({ message }) => message.split('\n').includes(line));
        if (near !== undefined)
            return near.message;
        const before = this.#searched.get(line);
        if (before !== undefined && known.some(({ oid }) => oid === before.commit))
            return before.message;
        const message = await (await this.#gitAtTip('few')).messageWith(commit, line);
        this.#searched.set(line, { commit, message });
        return message;
    }
    async messages(oids) {
        if (this.#isLeftToGit)
            return await this.#git.messages(oids);
        return sent(() => new Map(oids.map((oid) => [oid, this.#store.message(oid)])));
    }
    async log(from, to) {
        return this.#isLeftToGit ? await this.#git.log(from, to) : this.#logOf(to, from);
    }
    async revisions(tip, path, most) {
        return await this.#git.revisions(tip, path, most);
    }
    async write(commits) {
        if (this.#isLeftToGit)
            return await this.#git.write(commits);
        const oids = [];
        for (const commit of commits) {
            oids.push(sent(() => this.#store.commit(commit, commit.parent === 'previous' ? oids.at(-1) : commit.parent)));
        }
        return oids;
    }
    async push(updates) {
        const push = this.#isLeftToGit ? this.#git.push(updates) : this.#pushMade(updates);
        this.#lastPush = push.catch(() => { });
        await push;
    }
    /** Comes back once no push is under way, however it ended. */
    async pushed() {
        await this.#lastPush;
    }
    get #git() {
        this.#opened ??= this.#openGit();
        return this.#opened;
    }
    /** git, with what we have fetched already. */
    async #gitAtTip(content) {
        if (this.#lastFetch !== undefined && !this.#isLeftToGit) {
            await this.#git.fetch({ refs: this.#lastFetch.refs, content });
        }
        return this.#git;
    }
    /** The own way; where the first exchange fails, git's from then on. */
    async #proven(own, byGit) {
        if (this.#isLeftToGit)
            return await byGit();
        try {
            const result = await own();
            this.#isProven = true;
            return result;
        }
        catch (error) {
            if (this.#isProven || !(error instanceof failure/* GitFailure */.Xi) || isFinal(error))
                throw error;
            this.#host.log.debug(`Leaving ${this.#remote.url} to git: ${error.failure.text}`);
            this.#isLeftToGit = true;
            return await byGit();
        }
    }
    async #fetchTips(options) {
        const { folder, told } = options;
        const all = await this.#refsFor(options);
        const isWanted = (ref) => options.refs.includes(ref) || (folder !== undefined && ref.startsWith(folder));
        const refs = new Map([...all].filter(([ref]) => isWanted(ref)));
        const absent = options.refs.find((ref) => !refs.has(ref));
        if (absent !== undefined)
            throw new failure/* GitFailure */.Xi({ kind: 'no-branch', text: absent });
        await this.#fetchObjects(options, [...new Set(refs.values())]);
        for (const ref of options.refs)
            this.#haves.add(refs.get(ref));
        this.#lastFetch = options;
        return told === undefined ? refs : new Map([...refs, ...[...all].filter(([ref]) => ref.startsWith(told))]);
    }
    async #refsFor({ refs, folder, told, known }) {
        if (known !== undefined && refs.every((ref) => known.has(ref)))
            return known;
        return (await this.#http.refs([...refs, folder, told].filter((prefix) => prefix !== undefined))).refs;
    }
    async #fetchObjects({ refs }, tips) {
        const wants = tips.filter((oid) => !this.#store.has(oid));
        if (wants.length === 0)
            return;
        const isFirst = this.#haves.size === 0 || refs.some((ref) => !this.#lastFetch?.refs.includes(ref));
        const known = isFirst ? { haves: [], shallow: [] } : { haves: [...this.#haves], shallow: this.#shallow };
        this.#store.add(await this.#http.fetch({ wants, ...known, isFirst }));
        if (isFirst)
            this.#shallow = [...this.#shallow, ...wants];
    }
    /** The commits of a history that we have fetched, newest first, without those behind `from`. */
    #logOf(to, from) {
        const seen = new Set([from]);
        const found = [];
        const queue = [to];
        for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
            if (seen.has(oid) || !this.#store.has(oid))
                continue;
            seen.add(oid);
            found.push(oid);
            queue.push(...this.#store.parents(oid));
        }
        return found.map((oid) => ({ oid, message: this.#store.message(oid) }));
    }
    async #pushMade(updates) {
        const tips = updates.flatMap(({ to }) => to ?? []);
        await this.#http.push(updates, tips.length === 0 ? undefined : writePack(this.#store.made(tips)));
    }
}
/** What is asked of objects that the server may have cut off. */
function sent(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new failure/* GitFailure */.Xi({ kind: 'interrupted', text: error.message });
        throw error;
    }
}
/** Whether git would find the same. */
function isFinal({ failure }) {
    return ['no-branch', 'foreign', 'silent'].includes(failure.kind);
}


/***/ }),

/***/ 3223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runEdit),
/* harmony export */   o: () => (/* binding */ refuseOddEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);


/**
 * Runs an edit; undefined when there is nothing to do.
 * @throws InputError for a path that leads out of the repository, or where something else than a file stands.
 */
async function runEdit(edit, tree) {
    const edited = await edit(tree);
    if (edited === undefined || edited.changes.length === 0)
        return undefined;
    const paths = edited.changes.map((change) => change.path);
    const unsafe = paths.find((path) => !(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafePath */ .pL)(path));
    if (unsafe !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${unsafe}" is no path inside the repository`, { fix: 'Give a path inside the repository.' });
    }
    await refuseOddPlaces(tree, edited.changes);
    return edited;
}
/** A link or a submodule would be replaced with all that is behind it, a folder with all that is in it. */
async function refuseOddPlaces(tree, changes) {
    const paths = changes.map((change) => change.path);
    const present = await tree.at(paths);
    for (const entry of present.values())
        refuseOddEntry(entry);
    const folders = new Set(paths.filter((path) => !present.has(path)).flatMap(foldersOf));
    const removed = new Set(changes.flatMap(({ path, content }) => (content === undefined ? [path] : [])));
    const inTheWay = [...(await tree.find([...folders])).values()].find(({ path }) => !removed.has(path));
    if (inTheWay === undefined)
        return;
    refuseOddEntry(inTheWay);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${inTheWay.path}" is a file, and files are to be written below it`, {
        fix: 'Remove it, or give another folder.',
        place: { file: inTheWay.path },
    });
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** @throws InputError for what stands in a tree and is no file. */
function refuseOddEntry(entry) {
    const odd = oddities[entry.mode];
    if (odd === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${entry.path}" is ${odd.kind}, and is not changed`, {
        fix: odd.fix,
        place: { file: entry.path },
    });
}
const oddities = {
    '120000': { kind: 'a symbolic link', fix: 'Name the file that it points to.' },
    '160000': { kind: 'a submodule', fix: 'Change the repository of the submodule.' },
    [_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderMode */ .a1]: { kind: 'a folder', fix: 'Remove it, or give another path.' },
};


/***/ }),

/***/ 72545:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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

/***/ 57967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ commitAndPush),
  n: () => (/* binding */ tipOf)
});

// EXTERNAL MODULE: ./build/git/branches.js
var branches = __webpack_require__(47911);
// EXTERNAL MODULE: ./build/git/clone/remote-clone.js + 6 modules
var remote_clone = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/git/failure.js
var git_failure = __webpack_require__(72545);
;// CONCATENATED MODULE: ./build/git/race/backoff.js
/** How often in a row each failure is met with another try. What is not named here is final at once. */
const patience = {
    stale: Number.POSITIVE_INFINITY,
    interrupted: 25,
    locked: 25,
    unreachable: 4,
    // Each of these has cost a minute.
    silent: 1,
    'not-atomic': 1,
    unknown: 2,
};
/** Full jitter: a random part of a span that grows from 50 ms to 2 s, so that jobs that collided once spread out. */
function backoff(host, limits = {}) {
    const { attempts: most = 100, milliseconds = 300_000 } = limits;
    const end = host.clock.now().getTime() + milliseconds;
    let attempts = 1;
    let inARow = 0;
    let last;
    return {
        get attempts() {
            return attempts;
        },
        async again(kind, longest = 2000) {
            inARow = kind === last ? inARow + 1 : 1;
            last = kind;
            const wait = host.random() * Math.min(longest, 50 * 1.6 ** attempts);
            if (inARow > (patience[kind] ?? 0) || attempts >= most)
                return false;
            if (host.clock.now().getTime() + wait > end)
                return false;
            await host.clock.sleep(wait);
            attempts++;
            return true;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/git/edit.js
var edit = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/git/race/requests.js

const requestFolder = 'refs/gitops-actions/requests/';
const title = 'gitops-actions request 1';
function requestRef(id) {
    return requestFolder + id;
}
/** The message of the commit that carries a request. */
function sealRequest(request, secret) {
    const body = JSON.stringify([request.id, request.ref, request.until, request.data, request.paths]);
    return `${title}\n\n${seal(body, secret)} ${body}\n`;
}
/** The request that a commit message carries, or undefined when it is none or not sealed with this secret. */
function openRequest(message, id, secret) {
    const [, given = '', body = ''] = /^gitops-actions request 1\n\n([0-9a-f]{64}) (\[.*\])\n$/.exec(message) ?? [];
    if (given === '' || !(0,external_node_crypto_.timingSafeEqual)(Buffer.from(given), Buffer.from(seal(body, secret))))
        return undefined;
    const parts = JSON.parse(body);
    if (!Array.isArray(parts))
        return undefined;
    const [own, ref, until, data, paths] = parts;
    if (own !== id || typeof ref !== 'string' || typeof until !== 'number' || typeof data !== 'string')
        return undefined;
    if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
        return undefined;
    return { id, ref, until, data, paths };
}
/** The label keeps the seal apart from any other use of the same secret. */
function seal(body, secret) {
    const key = (0,external_node_crypto_.createHmac)('sha256', secret).update('gitops-actions edit request').digest();
    return (0,external_node_crypto_.createHmac)('sha256', key).update(body).digest('hex');
}

// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/git/race/waiting-ref.js

/** A ref of ours on the server, by which other jobs see that we wait. */
class WaitingRef {
    #clone;
    #name = '';
    #commit;
    constructor(clone) {
        this.#clone = clone;
    }
    get name() {
        return this.#name;
    }
    /** Whether it is on the server, as far as we know. */
    get isThere() {
        return this.#commit !== undefined;
    }
    /** What takes it away, for a push of more than this. */
    get removal() {
        return { ref: this.#name, from: this.#commit, to: undefined };
    }
    /**
     * Puts it on the server.
     * @returns false where the server does not allow it.
     * @throws GitFailure after an interruption: it may be there all the same; the next fetch tells.
     */
    async put(name, commit) {
        this.#name = name;
        this.#commit = commit;
        try {
            await this.#clone.push([{ ref: name, from: undefined, to: commit }]);
            return true;
        }
        catch (error) {
            if (!(error instanceof git_failure/* GitFailure */.Xi) || error.failure.kind === 'interrupted')
                throw error;
            this.#commit = undefined;
            return false;
        }
    }
    async remove() {
        if (this.#commit === undefined)
            return;
        await this.#clone.push([this.removal]);
        this.#commit = undefined;
    }
    /** It was taken away, by us or by others. */
    gone() {
        this.#commit = undefined;
    }
}

;// CONCATENATED MODULE: ./build/git/race/turn-queue.js


/** Milliseconds after which the place of a job that never went is free. */
const lifetime = 120_000;
/** How many jobs at the head of the queue go at once: the next one does not have to notice first that the last is done. */
const abreast = 2;
/** How long a job may take when it is its turn, in the time that others take, and in milliseconds; then it is passed over. */
const courtesy = 8;
const shortestTurn = 3000;
const longestTurn = 20_000;
/** What part of the time until its turn a job sleeps before it looks again: where all sleep too long nobody goes. */
const hope = 0.4;
/** How much longer it sleeps each time that nothing has moved. */
const slowing = 1.5;
/** Milliseconds after which a waiting job looks again at the earliest and at the latest. */
const shortestPause = 20;
const longestPause = 12_000;
/**
 * Turns for jobs that may not carry each other's edits: each puts an empty ref on the server, named by the time and at
 * random, and goes when few are ahead of it. A ref of this kind says nothing and gets nobody anything but a place, and the
 * wait for those ahead is bounded, so it needs no seal.
 */
function turnQueue(host, clone, own) {
    const now = () => host.clock.now().getTime();
    const folder = `refs/gitops-actions/turns/${(0,hash/* sha256Of */.B)(own.ref).slice(0, 12)}/`;
    const place = new WaitingRef(clone);
    /** How long it takes until the next job can go, once it has been seen: the measure of all waiting. */
    let step = 0;
    /** Since when we have seen those whose turn it is. */
    const turns = new Map();
    /** Refs of jobs that never went. */
    let old = [];
    const timeOf = (ref) => Number.parseInt(ref.slice(folder.length), 36);
    const isValid = (ref) => Math.abs(now() - timeOf(ref)) < lifetime;
    /** How many go before us: a job that takes too long is not waited for, be it dead or slow. */
    const waitedFor = (ahead) => {
        const limit = Math.min(longestTurn, Math.max(shortestTurn, courtesy * step));
        const alive = ahead.filter((ref) => now() - (turns.get(ref) ?? now()) < limit).sort();
        for (const ref of alive.slice(0, abreast))
            if (!turns.has(ref))
                turns.set(ref, now());
        return alive.length;
    };
    return {
        folder: undefined,
        told: folder,
        get isEntered() {
            return place.isThere;
        },
        async enter(_, tip) {
            return await place.put(`${folder}${now().toString(36).padStart(9, '0')}-${own.id}`, tip);
        },
        async turn(fetch) {
            /** How often in a row nothing has moved. */
            let looks = 0;
            let before;
            for (;;) {
                const asked = now();
                const { refs } = await clone.refs([own.ref, `${folder}*`]);
                const took = now() - asked;
                if (!refs.has(place.name))
                    place.gone();
                const others = [...refs].filter(([ref]) => ref.startsWith(folder) && ref !== place.name);
                old = others.filter(([ref]) => !isValid(ref));
                const ahead = waitedFor(others.map(([ref]) => ref).filter((ref) => ref < place.name && isValid(ref)));
                if (!place.isThere || ahead < abreast)
                    return await fetch(refs);
                const moved = before === undefined ? 0 : before.ahead - ahead;
                if (before !== undefined && moved > 0)
                    step = (now() - before.at) / moved;
                looks = before === undefined || moved > 0 ? 0 : looks + 1;
                before = { ahead, at: now() };
                // How fast the queue moves is not to be had from how long a request takes: while all enter, that is long.
                const wait = Math.max(shortestPause, took, hope * (ahead - abreast + 1) * step) * slowing ** looks;
                await host.clock.sleep(Math.min(longestPause, wait) * (0.75 + host.random() / 2));
            }
        },
        async collect() {
            const removals = old.map(([ref, from]) => ({ ref, from, to: undefined }));
            return { links: [], removals: [place.removal, ...removals] };
        },
        leave: () => place.remove(),
        left: () => place.gone(),
    };
}

;// CONCATENATED MODULE: ./build/git/race/waiting-room.js





/** How long a request waits on the server before nobody carries it out any more. */
const waiting_room_lifetime = 60_000;
/** How long, in attempts, the job behind the first of a queue lets that one go ahead; the next one twice as long, and so on. */
const waiting_room_courtesy = 4;
/** How often a waiting job looks. */
const pollEvery = 400;
function waitingRoom(host, clone, combining, own) {
    return new RoomOnServer(host, clone, combining, own);
}
class RoomOnServer {
    folder = requestFolder;
    told = undefined;
    #host;
    #clone;
    #combining;
    #own;
    #ownRef;
    #place;
    #enteredAt = 0;
    /** How long it takes here and now to put one ref on the server: the measure of all waiting. */
    #pace = 0;
    constructor(host, clone, combining, own) {
        this.#host = host;
        this.#clone = clone;
        this.#combining = combining;
        this.#own = own;
        this.#ownRef = requestRef(own.id);
        this.#place = new WaitingRef(clone);
    }
    get isEntered() {
        return this.#place.isThere;
    }
    async enter(paths) {
        const { committer } = this.#own;
        const request = { ...this.#own, until: this.#now() + waiting_room_lifetime, data: this.#combining.data(), paths };
        const message = sealRequest(request, this.#combining.secret);
        const person = { author: committer, committer, time: Math.floor(this.#now() / 1000) };
        const written = await this.#clone.write([{ parent: undefined, changes: [], modes: new Map(), message, ...person }]);
        this.#enteredAt = this.#now();
        const isAllowed = await this.#place.put(this.#ownRef, written[0]);
        this.#pace = Math.max(100, this.#now() - this.#enteredAt);
        return isAllowed;
    }
    async turn(look) {
        const before = await look();
        const ours = new Set((await this.#requestsOf(before)).map(([{ ref }]) => ref));
        // What comes later is not read while we wait: who counts it as ahead of him waits a little longer at worst.
        const isAhead = (ref) => ref.startsWith(requestFolder) && ref < this.#ownRef && (ours.has(ref) || !before.has(ref));
        for (let refs = before;;) {
            if (!refs.has(this.#ownRef))
                this.#place.gone();
            if (!this.isEntered || this.#hasWaited([...refs.keys()].filter(isAhead).length)) {
                return refs === before ? before : await look(refs);
            }
            await this.#host.clock.sleep(pollEvery * (0.5 + this.#host.random()));
            refs = (await this.#clone.refs([this.#own.ref, `${requestFolder}*`])).refs;
        }
    }
    async collect(refs, tree) {
        const requests = await this.#requestsOf(refs);
        await tree.read(requests.flatMap(([, request]) => request.paths));
        const removals = [this.#place.removal];
        const links = [];
        let top = tree;
        for (const [removal, request] of requests) {
            const edited = request.until < this.#now() ? undefined : await this.#carryOut(request, top);
            // Its owner hears of the error himself, from the same edit on the same tip.
            if (edited === 'failed')
                continue;
            removals.push(removal);
            if (edited === undefined)
                continue;
            links.push({ id: request.id, edited });
            top = (0,git_tree/* withCommit */.e6)(top, edited);
        }
        return { links, removals };
    }
    leave() {
        return this.#place.remove();
    }
    left() {
        this.#place.gone();
    }
    #now() {
        return this.#host.clock.now().getTime();
    }
    #hasWaited(ahead) {
        return this.#now() - this.#enteredAt >= Math.min(waiting_room_lifetime, ahead * waiting_room_courtesy * this.#pace);
    }
    async #requestsOf(refs) {
        const all = [...refs].filter(([ref]) => ref.startsWith(requestFolder) && ref !== this.#ownRef);
        const messages = await this.#clone.messages(all.map(([, oid]) => oid));
        return all.flatMap(([ref, oid]) => {
            const request = openRequest(messages.get(oid) ?? '', ref.slice(requestFolder.length), this.#combining.secret);
            return request?.ref === this.#own.ref ? [[{ ref, from: oid, to: undefined }, request]] : [];
        });
    }
    async #carryOut(request, tree) {
        try {
            return await (0,edit/* runEdit */.i)(this.#combining.editOf(request.data), tree);
        }
        catch (error) {
            if (error instanceof git_failure/* GitFailure */.Xi)
                throw error;
            return 'failed';
        }
    }
}

;// CONCATENATED MODULE: ./build/git/race/delivery.js









/** The trailer that names each delivery, so that a repeated attempt recognises what has landed. */
const requestTrailer = 'Request-Id';
/** How long, in milliseconds, a cancelled run waits for the answer to a push that is under way. */
const longestPush = 2000;
/** How often at most a request is taken back that should go from the server. */
const removals = 3;
/** One edit on its way to a branch, over as many attempts as it takes. */
class Delivery {
    /** Short name of the branch that the commit goes to. */
    branch;
    #host;
    #clone;
    #base;
    #edit;
    #options;
    #id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    #ref;
    #trees = new Map();
    #room;
    /** Where refs are, from the answer to a push that came too late. */
    #seen;
    #tipThen = '';
    /** Where the branch was when we first looked: what has landed since has come after it. */
    #first;
    #losses = 0;
    /** The files that the edit changed last time. */
    #paths = [];
    /** @param base Short name of the branch that the commit stands on. */
    constructor(host, clone, base, edit, options) {
        this.#host = host;
        this.#clone = clone;
        this.#base = base;
        this.#edit = edit;
        this.#options = options;
        this.branch = options.proposal?.branch ?? base;
        this.#ref = (0,branches/* branchRef */.Mi)(this.branch);
        this.#room = this.#roomToWaitIn();
    }
    #roomToWaitIn() {
        const { proposal, publish, combining, committer } = this.#options;
        const [id, ref] = [this.#id, this.#ref];
        const isCarried = proposal === undefined && publish === undefined;
        if (combining === undefined || !isCarried)
            return turnQueue(this.#host, this.#clone, { id, ref });
        return waitingRoom(this.#host, this.#clone, combining, { id, ref, committer });
    }
    /** Whether it has a place in a queue, which does the waiting. */
    get isQueued() {
        return this.#room?.isEntered === true;
    }
    /** One round: fetch, edit, push. Throws GitFailure for what may be tried again. */
    async attempt() {
        const known = this.#seen;
        this.#seen = undefined;
        // Once we have lost it is certain that there is something to push.
        if (this.#losses > 0)
            await this.#queueUp();
        const refs = await (this.#room?.isEntered ? this.#room.turn((seen) => this.#fetch(seen)) : this.#fetch(known));
        const tip = refs.get(this.#ref);
        const baseTip = refs.get((0,branches/* branchRef */.Mi)(this.#base));
        if (baseTip === undefined)
            throw new git_failure/* GitFailure */.Xi({ kind: 'no-branch', text: this.#base });
        this.#tipThen = tip ?? baseTip;
        const landed = await this.#findLanded(tip);
        if (landed === undefined) {
            this.#first ??= this.#tipThen;
            return await this.#carryOut(refs, baseTip, tip);
        }
        await this.#room?.leave();
        return landed;
    }
    /** Takes back what still waits on the server. A result when it turns out to have landed. */
    async giveUp() {
        for (let left = removals; this.#room?.isEntered && left > 0; left--) {
            try {
                await this.#room.leave();
            }
            catch {
                // Somebody has carried it out, or the server is busy, or gone.
                const refs = await this.#fetch().catch(() => undefined);
                const landed = await this.#findLanded(refs?.get(this.#ref)).catch(() => undefined);
                if (landed !== undefined || (refs !== undefined && !refs.has(requestRef(this.#id))))
                    return landed;
            }
        }
        return undefined;
    }
    /** Leaves nothing of ours waiting on the server, and says what became of it: for a run that is cancelled. */
    async withdraw() {
        await Promise.race([this.#clone.pushed(), this.#host.clock.sleep(longestPush)]);
        const waited = this.isQueued;
        const landed = await this.giveUp();
        if (this.#options.combining === undefined || this.#room?.told !== undefined)
            return;
        const { log } = this.#host;
        if (landed !== undefined)
            log.info(`Cancelled, but the change had landed: ${landed.commit} on ${this.branch}.`);
        else if (this.isQueued)
            log.info('Cancelled, but the request may be carried out for a minute from its start.');
        else if (waited)
            log.info('Cancelled: the request was taken back, so no other job carries it out.');
    }
    #othersWait(refs) {
        const { told } = this.#room ?? {};
        return told !== undefined && [...refs.keys()].some((ref) => ref.startsWith(told));
    }
    /** Asks for a place in the queue. */
    async #queueUp() {
        if (this.#room === undefined || this.#room.isEntered)
            return;
        if (!(await this.#room.enter(this.#paths, this.#tipThen)))
            this.#room = undefined;
    }
    async #fetch(known) {
        const ref = this.#ref;
        const base = (0,branches/* branchRef */.Mi)(this.#base);
        const hasProposal = this.#options.proposal !== undefined && (await this.#clone.refs([ref])).refs.has(ref);
        const folder = this.#room?.isEntered ? this.#room.folder : undefined;
        return await this.#clone.fetch({
            refs: hasProposal ? [base, ref] : [base],
            ...(folder === undefined ? {} : { folder }),
            told: this.#room?.isEntered ? undefined : this.#room?.told,
            content: this.#options.searches ? 'all' : 'few',
            known,
        });
    }
    /** Our commit among those that came since we first looked. */
    async #findLanded(tip) {
        if (this.#first === undefined || tip === undefined || this.#first === tip)
            return undefined;
        const commits = await this.#clone.log(this.#first, tip);
        const own = commits.find((commit) => commit.message.includes(`\n${requestTrailer}: ${this.#id}`));
        return own && this.#landed(true, own.oid);
    }
    #landed(changed, commit) {
        return { changed, commit, branch: this.branch, base: this.#base };
    }
    async #carryOut(refs, baseTip, tip) {
        const { proposal, publish } = this.#options;
        const onTip = await (0,edit/* runEdit */.i)(this.#edit, this.#treeAt(tip ?? baseTip));
        if (onTip === undefined) {
            await this.#room?.leave();
            return this.#landed(false, tip ?? baseTip);
        }
        const start = proposal === undefined ? (tip ?? baseTip) : baseTip;
        const edited = start === tip ? onTip : await (0,edit/* runEdit */.i)(this.#edit, this.#treeAt(start));
        // The base is as wanted, and the proposal holds something older: it is for its owner to close.
        if (edited === undefined)
            return this.#landed(false, start);
        this.#paths = edited.changes.map((change) => change.path);
        // A push would only be in their way.
        if (this.#losses === 0 && !this.isQueued && this.#othersWait(refs)) {
            await this.#queueUp();
            if (this.isQueued)
                return await this.attempt();
        }
        if (publish !== undefined && (await this.#isPublishable(this.#treeAt(start), edited))) {
            const message = withTrailer(edited.message, this.#id);
            const publication = { branch: this.branch, parent: start, tip, message, changes: edited.changes };
            const commit = await publish(publication).catch((error) => this.#lost(error));
            // The next job need not wait until our place is void; where it can't be given up now, it will be.
            await this.#room?.leave().catch(() => undefined);
            return this.#landed(true, commit);
        }
        return await this.#land(refs, start, tip, edited);
    }
    /** Pushes our commit on `start`, and those of the jobs that wait, if they may be carried along. */
    async #land(refs, start, tip, edited) {
        const waiting = this.#room?.isEntered
            ? await this.#room.collect(refs, (0,git_tree/* withCommit */.e6)(this.#treeAt(start), edited))
            : { links: [], removals: [] };
        const commits = await this.#write(this.#treeAt(start), [{ id: this.#id, edited }, ...waiting.links]);
        await this.#push([{ ref: this.#ref, from: tip, to: commits.at(-1) }, ...waiting.removals]);
        if (waiting.links.length > 0)
            this.#host.log.info(`Carried ${waiting.links.length} waiting change(s) of other jobs along.`);
        return this.#landed(true, commits[0]);
    }
    #treeAt(commit) {
        const tree = this.#trees.get(commit) ?? (0,git_tree/* treeOf */.g7)(this.#clone, commit);
        this.#trees.set(commit, tree);
        return tree;
    }
    async #write(tree, links) {
        const changed = links.flatMap((link) => link.edited.changes.map((change) => change.path));
        const modes = new Map([...(await tree.find(changed))].map(([path, entry]) => [path, entry.mode]));
        const time = Math.floor(this.#host.clock.now().getTime() / 1000);
        const { committer } = this.#options;
        const commits = links.map((link, index) => {
            const { changes, author, message } = link.edited;
            const parent = index === 0 ? tree.commit : 'previous';
            return { parent, changes, modes, message: withTrailer(message, link.id), author, committer, time };
        });
        return await this.#clone.write(commits);
    }
    /** Whether no file would lose its mode: an API makes plain files of all that it writes. */
    async #isPublishable(tree, { changes }) {
        const written = changes.filter(({ content }) => content !== undefined).map(({ path }) => path);
        const odd = [...(await tree.find(written)).values()].find(({ mode }) => mode !== '100644');
        if (odd === undefined)
            return true;
        const what = `"${odd.path}" is ${odd.mode === '100755' ? 'executable' : 'no plain file'}, which a commit through the API would undo`;
        if (this.#options.publishesAll) {
            throw new errors/* InputError */.dz(what, {
                place: { file: odd.path },
                fix: 'Take the mode off the file (git update-index --chmod=-x), or set "commits" to git.',
            });
        }
        this.#host.log.info(`${what}: the commit is pushed instead.`);
        return false;
    }
    async #push(updates) {
        try {
            await this.#clone.push(updates);
            this.#room?.left();
        }
        catch (error) {
            if (error instanceof git_failure/* GitFailure */.Xi && error.failure.kind === 'not-atomic') {
                await this.giveUp();
                this.#room = undefined;
            }
            return this.#lost(error);
        }
    }
    /** Remembers that others were faster. */
    #lost(error) {
        if (error instanceof git_failure/* GitFailure */.Xi && error.failure.kind === 'stale') {
            this.#losses++;
            this.#seen = error.failure.seen;
        }
        throw error;
    }
}
/** Adds our trailer to the trailers of a message, or begins them. */
function withTrailer(message, id) {
    const text = message.trimEnd();
    const lastParagraph = text.slice(text.lastIndexOf('\n\n') + 2);
    const hasTrailers = text.includes('\n\n') && lastParagraph.split('\n').every((line) => /^[A-Za-z0-9-]+: /.test(line));
    return `${text}${hasTrailers ? '\n' : '\n\n'}${requestTrailer}: ${id}\n`;
}

;// CONCATENATED MODULE: ./build/git/push.js





/** How long at most, in milliseconds, a job whose turn it is waits before it tries again. */
const betweenTurns = 100;
/**
 * Makes a commit on a branch of a remote repository without a work tree, and wins races: when the branch has moved, the
 * edit is made again on the new tip. After an attempt whose end is not known, it looks on the server before it tries
 * again, so a change lands once or, with an error, not at all.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was pushed.
 */
async function commitAndPush(host, remote, credential, edit, options) {
    const clone = new remote_clone/* RemoteClone */.Q(host, remote, credential);
    const tries = backoff(host, options.limits);
    const base = options.branch ?? (await untilAnswered(tries, remote, () => (0,branches/* defaultBranch */.OR)(clone, remote)));
    const delivery = new Delivery(host, clone, base, edit, options);
    const proceed = host.onCancel(() => delivery.withdraw());
    try {
        return await untilLanded(delivery, tries, host, remote, () => (0,branches/* noBranchError */.Ix)(clone, remote, base));
    }
    finally {
        proceed();
    }
}
/** The commit that a branch is at; undefined when there is none of that name. */
async function tipOf(host, remote, credential, branch) {
    const clone = new remote_clone/* RemoteClone */.Q(host, remote, credential);
    const ref = (0,branches/* branchRef */.Mi)(branch);
    const { refs } = await untilAnswered(backoff(host), remote, () => clone.refs([ref]));
    return refs.get(ref);
}
async function untilLanded(delivery, tries, host, remote, noBranch) {
    for (;;) {
        try {
            return { ...(await delivery.attempt()), attempts: tries.attempts };
        }
        catch (error) {
            const failure = error instanceof git_failure/* GitFailure */.Xi ? error.failure : undefined;
            if (failure !== undefined && (await tries.again(failure.kind, delivery.isQueued ? betweenTurns : undefined))) {
                host.log.debug(`Attempt ${tries.attempts - 1}: ${failure.kind}: ${failure.text}`);
                continue;
            }
            const landed = await delivery.giveUp();
            if (landed !== undefined)
                return { ...landed, attempts: tries.attempts };
            if (failure === undefined)
                throw error;
            if (failure.kind === 'no-branch')
                throw await noBranch();
            throw (0,git_failure/* errorOf */.Mz)(failure, remote, delivery.branch);
        }
    }
}
async function untilAnswered(tries, remote, ask) {
    for (;;) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof git_failure/* GitFailure */.Xi))
                throw error;
            if (!(await tries.again(error.failure.kind)))
                throw (0,git_failure/* errorOf */.Mz)(error.failure, remote, 'HEAD');
        }
    }
}


/***/ })

} };
})
