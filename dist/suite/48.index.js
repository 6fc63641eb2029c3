export const id = 48;
export const ids = [48,6697,9078];
export const modules = {

/***/ 15511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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

/***/ 27792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35999);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27469);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27524);



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
    const { deliverCommit, preview } = await Promise.all(/* import() */[__webpack_require__.e(8221), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 87971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    const carryOut = inputs.pullRequest ? (await Promise.all(/* import() */[__webpack_require__.e(8221), __webpack_require__.e(5993)]).then(__webpack_require__.bind(__webpack_require__, 15525))).deliverProposals : deliverCommit;
    const delivery = await carryOut(planOn, destination, inputs, host, options);
    const { origin, name } = destination.remote;
    if (origin === undefined || delivery.commit === undefined)
        return delivery;
    return { ...delivery, files: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAt */ .Tl)(`${origin}/${name}`, delivery.commit, host.environment) };
}


/***/ }),

/***/ 27469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ ancestryOf),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   xB: () => (/* binding */ openDestination)
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
        const { openForge } = await Promise.all(/* import() */[__webpack_require__.e(7079), __webpack_require__.e(5198)]).then(__webpack_require__.bind(__webpack_require__, 37079));
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

/***/ 41886:
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

/***/ 81991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originLines),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);

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

/***/ 59739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 79466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ editedFinding),
/* harmony export */   Ib: () => (/* binding */ foreignFinding),
/* harmony export */   Mp: () => (/* binding */ orphanFinding),
/* harmony export */   Pc: () => (/* binding */ staleFinding),
/* harmony export */   TE: () => (/* binding */ behindFindings),
/* harmony export */   h2: () => (/* binding */ recordFinding),
/* harmony export */   jg: () => (/* binding */ unreadableFinding),
/* harmony export */   tY: () => (/* binding */ conflictFindings),
/* harmony export */   zc: () => (/* binding */ unknownEnvironmentFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79957);


const conversion = { category: 'conversion', severity: 'error' };
function recordFinding(folder, path, { problem, line }) {
    return {
        ...conversion,
        rule: 'damaged-record',
        message: `${path} ${problem}, so it can't be told what was edited by hand`,
        fix: 'Restore it from Git, or give force to generate the base anew, without the edits in it.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line,
        column: 1,
    };
}
/** Nothing tells what was generated in a folder with other manifests. */
function foreignFinding(folder, path, record) {
    return {
        ...conversion,
        rule: 'foreign-files',
        message: `${folder} holds ${path}, and no ${record} that says it was generated here`,
        fix: `Give an empty folder, bring back ${record} from Git, or give force to overwrite the files of base/.`,
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}
/** A file that stands in the way, and nothing tells what was generated there. */
function editedFinding(folder, path, content, before, last) {
    const generated = new Set(content.split('\n'));
    const at = before.split('\n').findIndex((line) => !generated.has(line));
    const why = last === undefined
        ? `${path} exists and was not generated here, as far as ${_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD} tells; generating it would overwrite it`
        : `${path} was edited by hand, and the record of what was generated is one of an older version`;
    return {
        ...conversion,
        rule: 'edited-base',
        message: why,
        fix: last === undefined
            ? `Restore ${_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD}, choose another folder with out, or give force to overwrite the file.`
            : 'Move the edit into an overlay or the Compose file, or give force once to overwrite it: later edits are kept.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: Math.max(at, 0) + 1,
        column: 1,
    };
}
function unreadableFinding(folder, path, { problem, line, column }) {
    return {
        ...conversion,
        rule: 'edited-base',
        message: `${path} was edited by hand and can't be merged: ${problem}`,
        fix: 'Mend the file, or give force to overwrite it.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line,
        column,
    };
}
function conflictFindings(folder, path, conflicts) {
    return conflicts.map((conflict) => ({
        ...conversion,
        rule: 'edit-conflict',
        message: conflictMessage(conflict),
        fix: 'Set the field to one of the two, hold it with the comment # gitops-actions:keep, or give on-conflict ours or theirs.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        document: conflict.document,
        path: fieldOf(conflict.steps),
        line: conflict.line,
        column: conflict.column,
    }));
}
/** Fields of an overlay that are as they were generated once, while something else is generated now. */
function behindFindings(folder, path, fields) {
    return fields.map(({ document, steps, line, column, ours, theirs }) => ({
        ...conversion,
        severity: 'warning',
        rule: 'overlay-behind',
        message: `${fieldOf(steps)} stays as it is${shown(ours).replace(' to', ',')}, since overlays are yours; the Compose file would set it${shown(theirs)}`,
        fix: 'Set it here, too, where that is wanted.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        document,
        path: fieldOf(steps),
        line,
        column,
    }));
}
function conflictMessage({ steps, object, ours, theirs, theirLine }) {
    const field = fieldOf(steps);
    const what = field === '' ? object : `${field} of ${object}`;
    const there = `${shown(theirs)}${theirLine === undefined ? '' : ` (line ${theirLine} of what is generated)`}`;
    if (ours === undefined)
        return `${what} was taken out by hand, and the Compose file changes it${there}`;
    if (theirs === undefined)
        return `${what} was changed by hand${shown(ours)}, and the Compose file takes it out`;
    return `${what} was changed by hand${shown(ours)}, and by the Compose file${there}`;
}
/** `spec.template.spec.containers[web].image`: list items by name. */
function fieldOf(steps) {
    return steps.slice(1).reduce((path, step) => {
        if (step.startsWith('['))
            return path + step;
        const text = /^[\w-]+$/.test(step) ? step : `[${step}]`;
        return path === '' || text.startsWith('[') ? path + text : `${path}.${text}`;
    }, '');
}
/** What is longer than a line is not shown. */
function shown(value) {
    const text = JSON.stringify(value) ?? '';
    return text.length > 80 ? '' : ` to ${text}`;
}
function orphanFinding(folder, path) {
    return {
        ...conversion,
        severity: 'warning',
        rule: 'orphaned-base',
        message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
        fix: 'Remove it, or give force.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}
/** An entry of an overlay that points at nothing: an error where kustomize would refuse to build it. */
function staleFinding(where, path, what, name) {
    const isRefused = path.startsWith('replicas');
    return {
        ...conversion,
        ...where,
        severity: isRefused ? 'error' : 'warning',
        rule: 'stale-overlay',
        message: `${what} ${name}, which is not generated any more`,
        fix: isRefused ? 'Remove the entry: kustomize does not build the overlay with it.' : 'Remove the entry.',
        path,
    };
}
/** An overlay that is kept, and gets nothing of what is new. */
function unknownEnvironmentFinding(file, environment, known) {
    return {
        ...conversion,
        severity: 'warning',
        rule: 'unknown-environment',
        message: `${environment} is none of the environments ${known.join(', ')}: its overlay gets no entries of new services`,
        fix: `Add ${environment} to the input environment, or remove the overlay.`,
        file,
        line: 1,
        column: 1,
    };
}


/***/ }),

/***/ 94180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   YI: () => (/* binding */ planFolder),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   mp: () => (/* binding */ manifestsBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32843);




/** What has to change in a folder of a tree so that it holds what is generated and what was edited by hand. */
async function planFolder(tree, { folder, generated, ...policy }) {
    if (generated.length === 0)
        return { steps: [], findings: [] };
    const own = generated.flatMap(({ path }) => [path, (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPathOf */ .ok)(path)]);
    const existing = await textsOf(tree, folder, [...new Set([...own, ...(await manifestsBelow(tree, folder))])]);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)({ folder, generated, existing, ...policy });
}
/** The paths of the manifests below base/ and overlays/, from the folder. */
async function manifestsBelow(tree, folder) {
    const entries = await tree.list(['base', 'overlays'].map((part) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, part)));
    const manifests = entries.filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry) && /\.ya?ml$/.test(entry.path));
    return manifests.map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path));
}
/** The texts of files of a folder, by their paths in it. */
async function textsOf(tree, folder, paths) {
    const inTree = new Map(paths.map((path) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path), path]));
    const contents = await tree.read([...inTree.keys()]);
    return new Map([...contents].map(([path, bytes]) => [inTree.get(path) ?? path, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bytes) ?? '']));
}
/** Steps in a folder as changes of the tree. */
function changesOf(steps, folder) {
    return steps.flatMap((step) => {
        if (step.do === 'keep')
            return [];
        const content = step.do === 'remove' ? undefined : Buffer.from(step.content);
        return [{ path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.path), content }];
    });
}


/***/ }),

/***/ 81209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ unknownEnvironments),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   oY: () => (/* binding */ staleEntries),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);
/* harmony import */ var _yaml_field_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94980);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46185);
/* harmony import */ var _yaml_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74910);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79466);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75821);









/** Overlays of environments that this run does not know. */
function unknownEnvironments(folder, generated, paths) {
    const environmentOf = (path) => /^overlays\/([^/]+)\/kustomization\.yaml$/.exec(path)?.slice(1) ?? [];
    const known = generated.flatMap(({ path }) => environmentOf(path));
    const others = paths.flatMap(environmentOf).filter((environment) => !known.includes(environment));
    return others.sort().map((environment) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'overlays', environment, 'kustomization.yaml');
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownEnvironmentFinding */ .zc)(file, environment, known);
    });
}
/** Reads each file once, and what is as it is generated not at all. */
function documentsOf(texts, generated) {
    const known = new Map();
    for (const { path, content, objects } of generated) {
        if (objects !== undefined && texts.get(path) === content)
            known.set(path, objects);
    }
    return (path) => {
        const text = texts.get(path);
        if (text !== undefined && !known.has(path)) {
            known.set(path, (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .aC)(text));
        }
        return known.get(path);
    };
}
/**
 * What in the overlays points at what is gone, on its line.
 *
 * @param texts the files of the output folder once all is written.
 */
function staleEntries(folder, texts, documents) {
    const overlays = [...texts.keys()].filter((path) => /^overlays\/[^/]+\/kustomization\.yaml$/.test(path)).sort();
    return overlays.flatMap((path) => {
        const say = ({ file, document, at, what, name }) => {
            const text = texts.get(file);
            const { root } = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w8)(text, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text)[document]);
            const place = { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file), ...(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .Dx)(text).at((0,_yaml_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(root, at, 'value').start) };
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .staleFinding */ .Pc)(place, (0,_yaml_field_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldPathText */ .J)(at), what, name);
        };
        return staleIn(path, documents).map(say);
    });
}
function staleIn(path, documents) {
    const objects = objectsBelow(path, documents, new Set());
    // What stands elsewhere may be pointed at.
    if (objects === undefined)
        return [];
    const { images, replicas, patches, resources } = (documents(path)?.[0] ?? {});
    const names = new Set(objects.map(({ metadata }) => metadata?.name));
    const targets = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata?.name}`));
    const used = new Set(objects.flatMap(imagesIn).map((image) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(image).name));
    const stale = (list, index, what, name) => {
        return { file: path, document: 0, at: [list, index], what, name: String(name) };
    };
    return [
        ...listOf(images).flatMap(({ name }, i) => used.has(String(name)) ? [] : [stale('images', i, 'This entry sets the image', name)]),
        ...listOf(replicas).flatMap(({ name }, i) => names.has(String(name)) ? [] : [stale('replicas', i, 'This entry sets the replicas of', name)]),
        ...listOf(patches).flatMap(({ target }, i) => {
            const { kind, name } = target ?? {};
            // Targets are regular expressions: what is more than a name is not judged.
            if (typeof kind !== 'string' || typeof name !== 'string' || !/^[\w-]+$/.test(name))
                return [];
            return targets.has(`${kind}/${name}`) ? [] : [stale('patches', i, 'This patch is for', `${kind} ${name}`)];
        }),
        ...listOf(resources).flatMap((file) => staleScalers(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), String(file)), documents, targets)),
    ];
}
/** Autoscalers in a file of an overlay whose workload is gone. */
function staleScalers(file, documents, targets) {
    return (documents(file) ?? []).flatMap((value, document) => {
        const { kind, spec } = (value ?? {});
        const target = spec?.scaleTargetRef;
        if (kind !== 'HorizontalPodAutoscaler' || target === undefined)
            return [];
        const name = `${target.kind} ${target.name}`;
        if (targets.has(name.replace(' ', '/')))
            return [];
        return [{ file, document, at: ['spec', 'scaleTargetRef', 'name'], what: 'This autoscaler is for', name }];
    });
}
/** The objects that a kustomization brings together; undefined where something of them is not among the files. */
function objectsBelow(path, documents, seen) {
    const [kustomization] = (documents(path) ?? []);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(kustomization) || seen.has(path))
        return undefined;
    seen.add(path);
    // Names may be changed, and more may be generated.
    const more = ['components', 'generators', 'helmCharts', 'namePrefix', 'nameSuffix', 'bases', 'transformers'];
    if (more.some((key) => kustomization[key] !== undefined))
        return undefined;
    const objects = [];
    for (const resource of listOf(kustomization.resources)) {
        const found = objectsAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), String(resource)), documents, seen);
        if (found === undefined)
            return undefined;
        objects.push(...found);
    }
    return objects;
}
function objectsAt(path, documents, seen) {
    const found = documents(path);
    if (found === undefined)
        return objectsBelow(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'kustomization.yaml'), documents, seen);
    return found.filter((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) && 'kind' in value);
}
function listOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item !== 'object' || item !== null) : [];
}
/** The images of all containers, wherever their Pod stands in an object. */
function imagesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, field]) => {
        const isContainers = /^(?:c|initC)ontainers$/.test(key) && Array.isArray(field);
        return isContainers ? field.flatMap(imageOf) : imagesIn(field);
    });
}
function imageOf(container) {
    const { image } = (container ?? {});
    return typeof image === 'string' ? [image] : [];
}


/***/ }),

/***/ 32843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ planEnvironment),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   n_: () => (/* binding */ diffOf),
/* harmony export */   ok: () => (/* binding */ recordPathOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39920);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80853);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79466);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3043);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75821);
/* harmony import */ var _overlays_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81209);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79957);








/**
 * What has to change so that the output folder holds what is generated now and what was edited by hand since: a pure function, to be
 * asked again for each new tip of a branch. A file that nobody edited becomes the generated text; into one that was edited goes what
 * has changed since the last time, field by field. In overlays a hand is always right.
 */
function planOf(facts) {
    const { generated, existing, folder } = facts;
    const bases = generated.filter(({ part }) => part === 'base');
    const environments = [...new Set(bases.map(({ path }) => baseOf(path)))];
    const isThere = (environment) => existing.has(`base/${environment}/kustomization.yaml`);
    const wanted = environments.filter((environment, index) => index === 0 || !isThere(environment));
    const plans = wanted.map((environment) => planBase(within(facts, environment)));
    return unlessRefused({
        steps: plans.flatMap(({ steps }) => steps),
        findings: [
            ...plans.flatMap(({ findings }) => findings),
            ...(0,_overlays_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownEnvironments */ .Pc)(folder, generated, [...existing.keys()]),
        ],
    });
}
function unlessRefused(plan) {
    return plan.findings.some(({ severity }) => severity === 'error') ? { ...plan, steps: [] } : plan;
}
/** As `planOf`, for one environment that has a base of its own. */
function planEnvironment(facts, environment) {
    return unlessRefused(planBase(within(facts, environment)));
}
/** The environment whose base a file belongs to: empty where all share one. */
function baseOf(path) {
    return /^base\/([^/]+)\//.exec(path)?.[1] ?? '';
}
/** Where the record of what was generated for a file of a base stands. */
function recordPathOf(path) {
    const environment = baseOf(path);
    return environment === '' ? _record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD : `base/${environment}/${_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD}`;
}
function within(facts, environment) {
    const folders = environment === '' ? [''] : [`base/${environment}/`, `overlays/${environment}/`];
    const isWithin = (path) => folders.some((folder) => path.startsWith(folder));
    return {
        ...facts,
        recordPath: recordPathOf(`base/${environment}/`),
        generated: facts.generated.filter(({ path }) => isWithin(path)),
        existing: new Map([...facts.existing].filter(([path]) => isWithin(path))),
    };
}
function planBase(facts) {
    const { existing, generated, folder, force, recordPath } = facts;
    const text = existing.get(recordPath);
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(text);
    if (force)
        return new Planner(facts, 'problem' in record ? new Map() : record).plan();
    if ('problem' in record)
        return { steps: [], findings: [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFinding */ .h2)(folder, recordPath, record)] };
    const foreign = generated.find(({ path, content }) => (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .hashOf */ .qQ)(existing.get(path) ?? content) !== (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .hashOf */ .qQ)(content));
    if (text === undefined && foreign !== undefined) {
        return { steps: [], findings: [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignFinding */ .Ib)(folder, foreign.path, recordPath)] };
    }
    return new Planner(facts, record).plan();
}
class Planner {
    #facts;
    #record;
    #findings = [];
    constructor(facts, record) {
        this.#facts = facts;
        this.#record = record;
    }
    plan() {
        const { folder, generated, existing } = this.#facts;
        const steps = [...generated.flatMap((file) => this.#stepsFor(file)), ...this.#removals(), this.#recordStep()];
        const texts = textsAfter(existing, steps);
        this.#findings.push(...(0,_overlays_js__WEBPACK_IMPORTED_MODULE_5__/* .staleEntries */ .oY)(folder, texts, (0,_overlays_js__WEBPACK_IMPORTED_MODULE_5__/* .documentsOf */ .uo)(texts, generated)));
        return { steps, findings: this.#findings };
    }
    #stepsFor(file) {
        const { path, content, part } = file;
        const before = this.#facts.existing.get(path);
        if (before === undefined)
            return this.#wasTakenOut(path) ? [] : [{ do: 'create', path, content, before: '' }];
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .hashOf */ .qQ)(before) === (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .hashOf */ .qQ)(content))
            return [{ do: 'keep', path, why: 'unchanged' }];
        if (part === 'overlay')
            return [this.#overlayStep(file, before)];
        const text = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnedited */ .hf)(this.#record.get(path), before) || this.#facts.force ? content : this.#merged(path, content, before);
        return [text === before ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content: text, before }];
    }
    /** A file that was removed by hand together with its entry in the kustomization stays away. */
    #wasTakenOut(path) {
        if (!this.#record.has(path) || this.#facts.force)
            return false;
        const kustomization = this.#facts.existing.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), 'kustomization.yaml'));
        return kustomization !== undefined && !resourcesOf(kustomization).includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    }
    #merged(path, content, before) {
        const { folder, onConflict } = this.#facts;
        const last = this.#record.get(path);
        if (last?.fields === undefined) {
            this.#findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .editedFinding */ .FW)(folder, path, content, before, last));
            return before;
        }
        const merge = (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeFile */ .nD)(before, content, { last: last.fields, onConflict });
        if ('problem' in merge) {
            this.#findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFinding */ .jg)(folder, path, merge));
            return before;
        }
        this.#findings.push(...(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictFindings */ .tY)(folder, path, merge.conflicts));
        return merge.text;
    }
    /**
     * In an overlay what a hand has set stays, and what nobody edited follows, but for versions and replicas. One that can't be read is
     * left to those who judge it.
     */
    #overlayStep(file, before) {
        const { path, content, encrypted } = file;
        const known = this.#record.get(path);
        const last = known?.fields;
        if (encrypted !== undefined && known?.line === (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordLine */ .IK)(file))
            return { do: 'keep', path, why: 'unchanged' };
        if (encrypted === 'whole' && known !== undefined)
            return { do: 'update', path, content, before };
        const merge = last && (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeFile */ .nD)(before, content, { last, onConflict: 'ours', isSetOnce });
        if (merge === undefined || 'problem' in merge)
            return { do: 'keep', path, why: 'yours' };
        if (encrypted === undefined)
            this.#findings.push(...(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .behindFindings */ .TE)(this.#facts.folder, path, merge.conflicts));
        if (merge.text === before)
            return { do: 'keep', path, why: 'yours' };
        return { do: 'update', path, content: merge.text, before };
    }
    /** Files that were generated for what is gone. */
    #removals() {
        const { generated, existing, force, onConflict, folder } = this.#facts;
        const now = new Set(generated.map(({ path }) => path));
        return [...this.#record].flatMap(([path, last]) => {
            const before = existing.get(path);
            if (now.has(path) || before === undefined || !this.#isMade(path))
                return [];
            const isTheirs = onConflict === 'theirs' && !(0,_held_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsAnything */ .B)(before);
            if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnedited */ .hf)(last, before) || force || isTheirs)
                return [{ do: 'remove', path, before }];
            this.#findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .orphanFinding */ .Mp)(folder, path));
            return [];
        });
    }
    /** Whether this run makes a file's folder: each base, and the overlays of its environments. */
    #isMade(path) {
        const kustomization = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), 'kustomization.yaml');
        return isOfBase(path) || this.#facts.generated.some((file) => file.path === kustomization);
    }
    /** Overlays that this run does not make keep their lines. */
    #recordStep() {
        const { generated, existing, recordPath: path } = this.#facts;
        const lines = new Map(generated.map((file) => [file.path, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordLine */ .IK)(file)]));
        for (const [other, { line }] of this.#record) {
            if (!lines.has(other) && !this.#isMade(other) && existing.has(other))
                lines.set(other, line);
        }
        const content = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .printRecord */ .HX)(lines);
        const before = existing.get(path);
        if (before === undefined)
            return { do: 'create', path, content, before: '' };
        return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
    }
}
/** The version of an image and the number of replicas in an overlay: people, `bump` and `promote` set them. */
function isSetOnce([, list, item, field]) {
    return (list === 'images' || list === 'replicas') && item !== undefined && field !== undefined;
}
function isOfBase(path) {
    return path.startsWith('base/');
}
/** The files of the output folder once the steps are carried out. */
function textsAfter(existing, steps) {
    const texts = new Map(existing);
    for (const step of steps) {
        if (step.do === 'remove')
            texts.delete(step.path);
        else if (step.do !== 'keep')
            texts.set(step.path, step.content);
    }
    return texts;
}
function resourcesOf(kustomization) {
    const { value } = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeValue */ .wz)(kustomization, { start: 0, end: kustomization.length });
    const { resources } = (value ?? {});
    return Array.isArray(resources) ? resources : [];
}
/** Unified diff of all steps but those of the record, which nobody reads. */
async function diffOf(steps, folder) {
    const diffs = steps.map((step) => {
        if (step.do === 'keep' || (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(step.path))
            return '';
        return (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .unifiedDiff */ .W)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.path), step.before, step.do === 'remove' ? '' : step.content);
    });
    return (await Promise.all(diffs)).join('');
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

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

/***/ 35999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


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
