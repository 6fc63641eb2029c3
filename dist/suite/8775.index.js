export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/**
 * The time that the input `build-time` gives: RFC 3339, or seconds since 1970.
 * @returns the same moment as `Date.toISOString` writes it, so that two can be compared as texts.
 * @throws InputError for anything else.
 */
function readBuildTime(given) {
    const isCount = /^\d{1,11}(?:\.\d{1,9})?$/.test(given);
    const time = isCount ? Number(given) * 1000 : rfc3339.test(given) ? Date.parse(given.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(time))
        return new Date(time).toISOString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The build-time "${given}" is no time`, {
        fix: 'Write it as in 2026-01-31T12:00:00Z, or as seconds since 1970.',
    });
}
/** The time in a trailer that readBuildTime has written; undefined for what somebody else wrote there. */
function writtenBuildTime(text) {
    const time = text !== undefined && rfc3339.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7469);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7524);



/**
 * Brings what is planned to the repository of the inputs: by a push, through the API, or as pull requests. Without a
 * repository the files of the working directory are changed. With `dry-run` nothing is.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was changed.
 */
async function deliver(planOn, inputs, host, options = {}) {
    const { repository } = inputs;
    if (repository === undefined)
        return await (0,_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverInPlace */ .cL)(planOn, inputs, host);
    const destination = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .openDestination */ .xB)({ ...inputs, repository }, host);
    const { deliverCommit, preview } = await Promise.all(/* import() | delivery */[__webpack_require__.e(7548), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 7971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    const carryOut = inputs.pullRequest
        ? (await Promise.all(/* import() | delivery */[__webpack_require__.e(7548), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 5525))).deliverProposals
        : deliverCommit;
    const delivery = await carryOut(planOn, destination, inputs, host, options);
    const { origin, name } = destination.remote;
    if (origin === undefined || delivery.commit === undefined)
        return delivery;
    return { ...delivery, files: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAt */ .Tl)(`${origin}/${name}`, delivery.commit, host.environment) };
}


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ ancestryOf),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   xB: () => (/* binding */ openDestination)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7967);



/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = (0,_git_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const site = async () => {
        const { openForge } = await __webpack_require__.e(/* import() | forges */ 6347).then(__webpack_require__.bind(__webpack_require__, 8949));
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

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   xn: () => (/* binding */ originTrailers)
/* harmony export */ });
/**
 * The trailers that tell where a change comes from, as `git interpret-trailers` reads them. docs/delivery.md lists all
 * trailers.
 */
const originTrailers = {
    sourceRepository: 'Source-Repository',
    sourceCommit: 'Source-Commit',
    buildTime: 'Build-Time',
    run: 'Run',
};
function trailersOf(origin) {
    return ['sourceRepository', 'sourceCommit', 'buildTime', 'run'].map((key) => [
        originTrailers[key],
        origin[key],
    ]);
}
/** A commit message: its text, and the trailers in a paragraph of their own. */
function messageOf(text, trailers) {
    const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
    return `${text.trimEnd()}\n\n${[...new Set(lines)].join('\n')}\n`;
}
/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
function readTrailers(message) {
    const text = message.trimEnd();
    const found = new Map();
    for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
        const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
/** A template such as the input `commit-message` with the values of `{name}` filled in; what has no value stays. */
function filled(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
}
/** A value from outside must not begin a trailer of its own. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originLines),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5511);

/** What the CI system says about the run: GitHub and Gitea Actions, GitLab CI, Jenkins. */
function originOf(environment, given) {
    const get = (name) => environment[name] || undefined;
    const server = get('GITHUB_SERVER_URL');
    const project = get('GITHUB_REPOSITORY');
    const onGitHub = server !== undefined && project !== undefined ? `${server}/${project}` : undefined;
    const run = onGitHub && get('GITHUB_RUN_ID') ? `${onGitHub}/actions/runs/${get('GITHUB_RUN_ID')}` : undefined;
    const facts = {
        sourceCommit: given.sourceCommit ?? get('GITHUB_SHA') ?? get('CI_COMMIT_SHA') ?? get('GIT_COMMIT'),
        sourceRepository: given.sourceRepository ?? onGitHub ?? get('CI_PROJECT_URL'),
        run: run ?? get('CI_JOB_URL') ?? get('BUILD_URL'),
        buildTime: given.buildTime === undefined ? undefined : (0,_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildTime */ .c)(given.buildTime),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** The same as sentences of a page; text from outside is between backticks. */
function originLines({ sourceCommit, sourceRepository, run }) {
    const repository = sourceRepository === undefined ? '' : ` of \`${sourceRepository}\``;
    return [
        ...(sourceCommit === undefined ? [] : [`Made from commit \`${sourceCommit}\`${repository}.`]),
        ...(run === undefined ? [] : [`Run: \`${run}\``]),
    ];
}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}
/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
function prose(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('');
}
/** Text from outside inside of an HTML element, where Markdown has no say. */
function html(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined;
}
/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
function filesAt(repository, commit, environment) {
    return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}
/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' };
/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
function withinLimit(parts, limit) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(dropped, 'section')} left out: ${limit.why}.\n`;
    let size = Buffer.byteLength(note(parts.length));
    const kept = parts.filter((part) => {
        const own = Buffer.byteLength(part) + 1;
        if (size + own > limit.bytes)
            return false;
        size += own;
        return true;
    });
    return kept.join('\n') + note(parts.length - kept.length);
}
function renderSection({ title, body, source: own }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`;
}
function folded({ title, body, source: own }, source) {
    const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows, source);
    }
}
function renderTable(columns, rows, source) {
    const line = (cells) => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
function renderCell(cell, source) {
    if (typeof cell === 'string')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}</code>`;
    if (!source || !isInside)
        return shown;
    const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis);
    return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`;
}
function escapeParenthesis(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}


/***/ })

};
