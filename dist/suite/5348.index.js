export const id = 5348;
export const ids = [5348];
export const modules = {

/***/ 9518:
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

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rq: () => (/* binding */ ancestryOf),
  rM: () => (/* binding */ authorOf),
  xB: () => (/* binding */ openDestination)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/git/address.js

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
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new errors/* InputError */.dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
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
        throw new errors/* InputError */.dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
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
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new errors/* InputError */.dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}

// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(7967);
;// CONCATENATED MODULE: ./build/bump/delivery/destination.js



/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const address = async () => {
        const { forgeAddress } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63));
        found ??= forgeAddress(host, remote);
        return await found;
    };
    const credential = await credentialOf(inputs, remote, host, address);
    if (credential !== undefined)
        (0,program/* maskCredential */.kV)(host, credential);
    return {
        remote,
        credential,
        isApp: inputs.appId !== undefined,
        async forge() {
            const forge = await address();
            if (credential === undefined) {
                throw new errors/* InputError */.dz(`Pull requests and API commits on ${forge.server} need a token`, {
                    fix: 'Give a token in the input "token".',
                });
            }
            if (forge.kind === 'gitea')
                return (await __webpack_require__.e(/* import() */ 2930).then(__webpack_require__.bind(__webpack_require__, 2930))).gitea(host, forge, credential.token);
            return (await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 69))).github(host, forge, credential.token);
        },
    };
}
async function credentialOf(inputs, remote, host, address) {
    const { appId, appPrivateKey, token, username } = inputs;
    if ((appId === undefined) !== (appPrivateKey === undefined)) {
        throw new errors/* InputError */.dz('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' });
    }
    if (appId !== undefined && appPrivateKey !== undefined) {
        host.log.mask(appPrivateKey);
        const { appToken } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 247));
        const { api, repository } = await address();
        return { token: await appToken(host, { id: appId, privateKey: appPrivateKey }, api, repository) };
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
        const [, name, email] = /^([^<>]+?)\s*<([^<>\s]+)>$/.exec(given.trim()) ?? [];
        if (name !== undefined && email !== undefined)
            return { name, email };
        throw new errors/* InputError */.dz(`The author "${given}" is not of the form NAME <EMAIL>`, {
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
function ancestryOf(destination, order) {
    if (order === 'any' || destination.credential === undefined)
        return undefined;
    return async (repository, from, to) => {
        try {
            return await (await destination.forge()).ancestry(repository, from, to);
        }
        catch (error) {
            if (error instanceof errors/* InputError */.dz)
                return 'unknown';
            throw error;
        }
    };
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1651);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);




/** Above this many candidates git searches them for us; below it reading them is faster. */
const readAtOnce = 300;
/**
 * The files of a tree in which a request may find its images: those that are named, whatever their name, and the YAML
 * files of the folders and globs.
 *
 * @throws InputError for a path that matches nothing, a symbolic link, a submodule, or a file that Git LFS keeps.
 */
async function filesOf(tree, paths, request) {
    const wanted = (paths.length > 0 ? paths : ['.']).map(normalPath);
    const globs = wanted.filter((path) => /[*?[{]/.test(path));
    const literal = wanted.filter((path) => !globs.includes(path));
    const named = await tree.find(literal.filter((path) => path !== ''));
    for (const entry of named.values())
        refuseOddEntry(entry);
    const folders = literal.filter((path) => !named.has(path));
    const listed = globs.length > 0 || folders.length > 0 ? await listCandidates(tree, folders, globs, request) : [];
    const needles = (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .needlesOf */ .en)(request);
    const candidates = listed.length > readAtOnce && needles !== undefined ? await searched(tree, listed, needles, folders) : listed;
    const contents = await tree.read([...new Set([...named.keys(), ...candidates])].sort());
    const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
    for (const file of files)
        if (named.has(file.path))
            refuseLargeFileStorage(file);
    return files.filter(({ path, bytes }) => named.has(path) || (bytes.byteLength <= _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFile */ .Ny && !isPointer(bytes)));
}
async function listCandidates(tree, folders, globs, request) {
    const isWhole = globs.length > 0 || folders.includes('');
    const entries = await tree.list(isWhole ? [] : folders);
    const matchers = await Promise.all(globs.map(matcherOf));
    for (const folder of folders)
        refuseEmpty(folder, (path) => isBelow(path, folder), entries);
    globs.forEach((glob, index) => {
        refuseEmpty(glob, matchers[index], entries);
    });
    const environments = request.environments ?? [];
    const isWanted = (path) => (folders.some((folder) => isBelow(path, folder)) && (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .isCandidate */ .qn)(path, environments)) ||
        matchers.some((matches) => matches(path));
    const isSkipped = (path) => path.split('/').some((part) => _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedFolders */ .cT.has(part));
    return entries
        .filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(entry) && isWanted(entry.path) && !isSkipped(entry.path))
        .map((entry) => entry.path);
}
async function searched(tree, candidates, needles, folders) {
    const under = folders.includes('') ? [] : folders;
    const hits = new Set(await tree.search(needles, under));
    return candidates.filter((path) => hits.has(path));
}
async function matcherOf(glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch(glob, { dot: false });
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Without `./` in front and slashes at the end; the root is the empty path. */
function normalPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (path.startsWith('/') || parts.includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" leads out of the repository`, {
            fix: 'Give a path relative to the root of the repository.',
        });
    }
    return parts.join('/');
}
function refuseEmpty(path, matches, entries) {
    if (path === '' || entries.some((entry) => matches(entry.path)))
        return;
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path, foldersAndFiles(entries));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" matches nothing in the repository`, {
        fix: guess === undefined ? 'Check the path; it starts at the root of the repository.' : `Did you mean "${guess}"?`,
    });
}
function foldersAndFiles(entries) {
    const names = new Set();
    for (const { path } of entries) {
        names.add(path);
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            names.add(path.slice(0, at));
    }
    return names;
}
function refuseOddEntry(entry) {
    if ((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(entry))
        return;
    const kind = entry.mode === '120000' ? 'a symbolic link' : 'a submodule';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${entry.path}" is ${kind}, and is not changed`, {
        fix: entry.mode === '120000' ? 'Name the file that it points to.' : 'Change the repository of the submodule.',
        place: { file: entry.path },
    });
}
function isPointer(bytes) {
    const start = 'version https://git-lfs.github.com/spec/';
    return bytes.byteLength < 1024 && Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;
}
function refuseLargeFileStorage({ path, bytes }) {
    if (!isPointer(bytes))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${path}" is kept by Git LFS: the repository holds only a pointer to it`, {
        fix: 'Take manifests out of Git LFS (.gitattributes).',
        place: { file: path },
    });
}


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3677);
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);


/**
 * The trailers of our commits, as `git interpret-trailers` reads them. `history` and `order: newest` are made from them;
 * they are documented in docs/delivery.md.
 */
const trailers = {
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
    image: 'Image',
    digest: 'Digest',
    /** What ran before. */
    replaces: 'Replaces',
    sourceRepository: 'Source-Repository',
    sourceCommit: 'Source-Commit',
    buildTime: 'Build-Time',
    run: 'Run',
    promotedFrom: 'Promoted-From',
    rolledBackTo: 'Rolled-Back-To',
    reason: 'Reason',
};
/** The distinct images of some edits, with old and new version. */
function imageSteps(files) {
    const steps = files.flatMap((file) => file.edits.map(({ image, old, new: next }) => ({ image, old, new: next })));
    return [...new Map(steps.map((step) => [referenceOf(step.image, step.new), step])).values()];
}
/** The environment that a path stands for: the folder below overlays, environments, envs, stages or clusters. */
function environmentOf(path) {
    return environmentFolder.exec(path)?.[2];
}
/** Where an image runs: the folder of the environment (`overlays/prod`), or the file where no environment is known. */
function placeOf(path) {
    return environmentFolder.exec(path)?.[1] ?? path;
}
const environmentFolder = /^((?:.*?\/)?(?:overlays|environments|envs?|stages|clusters)\/([^/]+))\//;
function environmentsOf(files) {
    const names = files.flatMap((file) => environmentOf(file.path) ?? []);
    return [...new Set(names)].sort();
}
/**
 * The commit message: the template, or a conventional subject (https://www.conventionalcommits.org), what changes in
 * each file, and the trailers.
 *
 * @param template may hold {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files}.
 */
function commitMessage(files, purpose, origin, template) {
    const steps = imageSteps(files);
    const text = template === undefined ? defaultText(files, steps, purpose) : fill(template, files, steps);
    return `${text.trimEnd()}\n\n${trailerLines(steps, purpose, origin).join('\n')}\n`;
}
function defaultText(files, steps, purpose) {
    const lines = files.flatMap((file) => file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new)}`));
    return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`;
}
/** The first line: what changes, in conventional form. */
function subject(files, steps, purpose) {
    const [first] = steps;
    const what = steps.length === 1 && first ? shortName(first.image) : `${steps.length} images`;
    const version = steps.length === 1 && first ? ` to ${shortVersion(first.new)}` : '';
    const where = environmentsOf(files);
    if (purpose.kind === 'promote') {
        const carried = version.replace(' to ', ' ');
        return `chore(deploy): promote ${what}${carried} from ${lastPart(purpose.from)} to ${lastPart(purpose.to)}`;
    }
    if (purpose.kind === 'rollback')
        return `revert(deploy): roll ${what} back${version} in ${lastPart(purpose.path)}`;
    return `chore(deploy): bump ${what}${version}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`;
}
function fill(template, files, steps) {
    const [first] = steps;
    const values = {
        images: steps.map((step) => `${step.image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSuffix */ .sw)(step.new)}`).join(', '),
        image: first === undefined ? '' : shortName(first.image),
        tag: first?.new.tag ?? '',
        digest: first?.new.digest ?? '',
        'old-tag': first?.old.tag ?? '',
        environments: environmentsOf(files).join(', '),
        files: files.map((file) => file.path).join(', '),
    };
    return template.replace(/\{([a-z-]+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
}
function trailerLines(steps, purpose, origin) {
    const lines = [
        ...steps.map((step) => [trailers.image, referenceOf(step.image, step.new)]),
        ...steps.map((step) => [trailers.digest, step.new.digest]),
        ...steps.map((step) => [trailers.replaces, referenceOf(step.image, step.old)]),
        [trailers.sourceRepository, origin.sourceRepository],
        [trailers.sourceCommit, origin.sourceCommit],
        [trailers.buildTime, origin.buildTime],
        [trailers.run, origin.run],
    ];
    if (purpose.kind === 'promote')
        lines.push([trailers.promotedFrom, purpose.from]);
    if (purpose.kind === 'rollback') {
        lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason]);
    }
    const given = lines.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
    return [...new Set(given)];
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
function referenceOf(image, version) {
    return image + (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSuffix */ .sw)(version);
}
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
        buildTime: given.buildTime === undefined ? undefined : (0,_build_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildTime */ .c)(given.buildTime),
        scan: given.scanSummary,
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
function shortName(image) {
    return image.split('/').at(-1) ?? image;
}
function shortVersion(version) {
    return version.tag ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(version);
}
function lastPart(path) {
    return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}
/** A value from outside must not begin a trailer of its own. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ noBranchError),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   OR: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);


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
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(branch, names);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The branch "${branch}" does not exist in ${remote.url}`, {
        fix: guess === undefined ? `It has: ${names.slice(0, 10).join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function emptyRepository(remote) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} is empty: it has no commit to change`, {
        fix: 'Push a first commit with the manifests.',
    });
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _fast_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8241);





const mirror = 'refs/mirror/';
function openClone(host, remote, credential) {
    const folder = host.files.temporaryDirectory('git');
    writeRepository(host, folder, remote);
    const git = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(folder, host, remote, credential);
    const fetched = new Set();
    /** Whether the remote has kept back the content of files. */
    let isBlobless = false;
    const succeed = async (args, stdin) => {
        try {
            return await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(git, args, stdin);
        }
        catch (error) {
            // What a repository's objects are named by is only known when it is asked.
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi) || !error.failure.text.includes('server sha256'))
                throw error;
            writeRepository(host, folder, remote, 'sha256');
            return await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(git, args, stdin);
        }
    };
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(git, {
        async fetch(oids) {
            if (!isBlobless || oids.length === 0)
                return;
            // Without negotiation, as git's own fetch of missing objects does it; all of them in one request.
            const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetchCommand, '--filter=blob:none', '--stdin', 'origin'];
            await succeed(args, `${oids.join('\n')}\n`);
        },
        isPartial: () => isBlobless,
        async completeHistory(commit) {
            if (host.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'shallow')) !== 'file')
                return;
            // Commits alone: a message needs neither trees nor files.
            await succeed([...fetchCommand, '--unshallow', '--filter=tree:0', 'origin', commit]);
        },
    });
    return {
        ...objects,
        async refs(patterns) {
            const lines = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(await succeed(['ls-remote', '--symref', 'origin', ...patterns])).split('\n');
            const head = lines.map((line) => /^ref: (\S+)\tHEAD$/.exec(line)?.[1]).find((ref) => ref !== undefined);
            const refs = lines.flatMap((line) => {
                const [, oid, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? [];
                return oid !== undefined && ref !== undefined ? [[ref, oid]] : [];
            });
            return { head, refs: new Map(refs) };
        },
        async fetch({ refs, folder: refFolder, content }) {
            const isFirst = refs.some((ref) => !fetched.has(ref));
            // A later fetch brings the new files along: they are few, and it saves asking for them one more time.
            const depth = isFirst ? ['--depth=1', content === 'few' ? '--filter=blob:none' : '--no-filter'] : ['--no-filter'];
            const specs = refs.map((ref) => `+${ref}:${mirror}${ref}`);
            if (refFolder !== undefined)
                specs.push(`+${refFolder}*:${mirror}${refFolder}*`);
            const { stderr } = await succeed([...fetchCommand, '--prune', ...depth, 'origin', ...specs]);
            if (isFirst && content === 'few' && !stderr.includes('filtering not recognized'))
                isBlobless = true;
            for (const ref of refs)
                fetched.add(ref);
            return readRefs(host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, mirror));
        },
        async fetchHistory(ref) {
            await succeed([...fetchCommand, '--filter=blob:none', 'origin', `+${ref}:${mirror}${ref}`]);
            isBlobless = true;
            const tip = readRefs(host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, mirror)).get(ref);
            if (tip !== undefined)
                return tip;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'no-branch', text: ref });
        },
        async write(commits) {
            const lines = await succeed(['fast-import', '--quiet', '--force', '--done'], (0,_fast_import_js__WEBPACK_IMPORTED_MODULE_4__/* .fastImport */ .u)(commits, 'refs/new'));
            const oids = Buffer.from(lines.stdout).toString('utf8').trim().split('\n');
            if (oids.length === commits.length && oids.every((oid) => /^[0-9a-f]{40,64}$/.test(oid)))
                return oids;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({
                kind: 'unknown',
                text: `git fast-import made ${oids.length} of ${commits.length} commits`,
            });
        },
        async push(updates) {
            const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
            const specs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`);
            const atomic = updates.length > 1 ? ['--atomic'] : [];
            await succeed(['push', '--porcelain', '--no-thin', '--no-verify', ...atomic, ...leases, 'origin', ...specs]);
        },
    };
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
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'config'), `${config.join('\n')}\n`);
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    // Git skips names that begin with a dot; the folders are what it looks for.
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'objects/.keep'), '');
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'refs/.keep'), '');
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
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, entry.name), inner);
            else
                refs.set(inner, Buffer.from(host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, entry.name)))
                    .toString('utf8')
                    .trim());
        }
    };
    visit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'refs'), 'refs');
    return refs;
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ personText),
/* harmony export */   u: () => (/* binding */ fastImport)
/* harmony export */ });
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
                parts.push(`D ${quoted(path)}\n`);
            else
                parts.push(`M ${commit.modes.get(path) ?? '100644'} inline ${quoted(path)}\n`, ...data(content));
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
function quoted(path) {
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


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);


async function runGit(git, args, stdin) {
    const completed = await git.run(args, stdin);
    if (completed.exitCode === 0)
        return completed;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(`${completed.stderr}\n${textOf(completed)}`));
}
function textOf({ stdout }) {
    return Buffer.from(stdout).toString('utf8');
}
function objectsIn(git, completion) {
    const cache = new Map();
    const text = async (args) => textOf(await runGit(git, args));
    const entries = async (commit, under) => {
        const paths = under.length === 0 ? [] : ['--', ...under];
        return parseListing(await text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths]));
    };
    const blobs = async (oids) => {
        const missing = [...new Set(oids)].filter((oid) => !cache.has(oid));
        if (missing.length > 0) {
            await completion.fetch(missing);
            const { stdout } = await runGit(git, ['cat-file', '--batch'], `${missing.join('\n')}\n`);
            for (const [oid, content] of readBatch(stdout, missing))
                cache.set(oid, content);
        }
        return new Map(oids.map((oid) => [oid, cache.get(oid)]));
    };
    return {
        entries,
        blobs,
        async grep(commit, texts, under) {
            if (completion.isPartial()) {
                const listing = await entries(commit, under);
                await completion.fetch(listing.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])));
            }
            const patterns = texts.flatMap((pattern) => ['-e', pattern]);
            const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under];
            const completed = await git.run(args);
            if (completed.exitCode > 1)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(completed.stderr));
            const found = textOf(completed).split('\0');
            return found.filter((line) => line !== '').map((line) => line.slice(commit.length + 1));
        },
        async messageWith(commit, line) {
            await completion.completeHistory(commit);
            const message = await text(['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit]);
            return message.split('\n').includes(line) ? message : undefined;
        },
        async messages(oids) {
            if (oids.length === 0)
                return new Map();
            const { stdout } = await runGit(git, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
            const messages = [...readBatch(stdout, oids, 'commit')].map(([oid, bytes]) => {
                const commit = Buffer.from(bytes).toString('utf8');
                return [oid, commit.slice(commit.indexOf('\n\n') + 2)];
            });
            return new Map(messages);
        },
        async log(from, to) {
            const records = (await text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])).split('\0');
            return records.filter((record) => record !== '').map(firstLineApart);
        },
        async revisions(tip, path, most) {
            const under = path === '' ? [] : ['--', path];
            const format = ['-z', '--first-parent', `--max-count=${most}`, '--format=%H %ct %aN%n%B'];
            const records = (await text(['--literal-pathspecs', 'log', ...format, tip, ...under])).split('\0');
            return records
                .filter((record) => record !== '')
                .map((record) => {
                const { oid: head, message } = firstLineApart(record);
                const [oid = '', time = '', ...author] = head.split(' ');
                return { oid, time: Number(time), author: author.join(' '), message };
            });
        },
    };
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
function readBatch(stdout, oids, type = 'blob') {
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
/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'];
/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
function gitIn(folder, host, remote, credential) {
    const env = environmentFor(host, remote, credential);
    return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin }) };
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
/* harmony export */   e6: () => (/* binding */ withCommit),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
function treeOf(source, commit) {
    const known = new Map();
    const find = async (paths) => {
        const unknown = [...new Set(paths)].filter((path) => !known.has(path));
        if (unknown.length > 0) {
            for (const path of unknown)
                known.set(path, undefined);
            for (const entry of await source.entries(commit, unknown))
                known.set(entry.path, entry);
        }
        return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)]])));
    };
    return {
        commit,
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
/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
function withCommit(tree, { changes, message }) {
    const changed = new Map(changes.map((change) => [change.path, change.content]));
    const isUnder = (path, under) => under.length === 0 || under.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`));
    const added = (under) => [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []));
    return {
        commit: tree.commit,
        messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
        async list(under = []) {
            const below = await tree.list(under);
            const modes = new Map(below.map((entry) => [entry.path, entry.mode]));
            const kept = below.filter((entry) => !changed.has(entry.path));
            const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }));
            return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        async find(paths) {
            const found = await tree.find(paths);
            for (const path of paths.filter((candidate) => changed.has(candidate))) {
                const mode = found.get(path)?.mode ?? '100644';
                found.delete(path);
                if (changed.get(path) !== undefined)
                    found.set(path, { path, oid: '', mode });
            }
            return found;
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


/***/ })

};
