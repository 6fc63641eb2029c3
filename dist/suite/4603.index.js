export const id = 4603;
export const ids = [4603];
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

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver),
  x: () => (/* binding */ openDestination)
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
// EXTERNAL MODULE: ./build/git/push.js + 11 modules
var push = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/bump/delivery/edits.js + 1 modules
var edits = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/bump/delivery/message.js
var delivery_message = __webpack_require__(5117);
;// CONCATENATED MODULE: ./build/bump/delivery/deliver.js






/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const address = async () => {
        const { forgeAddress } = await __webpack_require__.e(/* import() */ 9472).then(__webpack_require__.bind(__webpack_require__, 9472));
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
                return (await __webpack_require__.e(/* import() */ 5769).then(__webpack_require__.bind(__webpack_require__, 5769))).gitea(host, forge, credential.token);
            return (await __webpack_require__.e(/* import() */ 4136).then(__webpack_require__.bind(__webpack_require__, 4136))).github(host, forge, credential.token);
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
        const { appToken } = await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 384));
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
/** Carries out the steps on the repository of the inputs: by a push, through the API, or as pull requests. */
async function deliver(steps, purpose, inputs, host) {
    const destination = await openDestination(inputs, host);
    const wish = {
        steps,
        order: inputs.order,
        purpose,
        origin: (0,delivery_message/* originOf */.yv)(host.environment, inputs),
        author: authorOf(inputs.author, host),
        ...(inputs.commitMessage === undefined ? {} : { template: inputs.commitMessage }),
    };
    if (inputs.dryRun)
        return await preview(destination, wish, inputs, host);
    if (inputs.pullRequest)
        return await deliverProposals(destination, wish, inputs, host);
    return await deliverCommit(destination, wish, inputs, host);
}
async function deliverCommit(destination, wish, inputs, host) {
    const ancestry = ancestryOf(destination, wish);
    let plan;
    const edit = (0,edits/* editOf */._0)(wish, ancestry, (made) => {
        plan = made;
    });
    const options = {
        ...(await pushOptions(destination, wish, inputs, host)),
        combining: combiningOf(destination, wish, inputs, ancestry),
    };
    const { changed, commit, branch } = await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, edit, options);
    return { plan: planned(plan), changed, commit, branch, pullRequests: [] };
}
/** Plans on the tip and makes nothing. */
async function preview(destination, wish, inputs, host) {
    let plan;
    const look = async (tree) => {
        plan = await (0,edits/* planOn */.J9)(tree, wish, ancestryOf(destination, wish));
        return undefined;
    };
    const options = await pushOptions(destination, wish, inputs, host);
    const { branch } = await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, options);
    return { plan: planned(plan), changed: planned(plan).changes.length > 0, branch, pullRequests: [] };
}
async function deliverProposals(destination, wish, inputs, host) {
    const forge = await destination.forge();
    const { plan, branch: base } = await preview(destination, wish, inputs, host);
    const made = [];
    for (const group of groupsOf(wish, plan, inputs.group)) {
        made.push(await deliverProposal(destination, forge, group, base, inputs, host));
    }
    const commit = made.find(({ delivered }) => delivered.changed)?.delivered.commit;
    return {
        plan,
        changed: made.some(({ delivered }) => delivered.changed),
        ...(commit === undefined ? {} : { commit }),
        branch: made[0]?.delivered.branch ?? base,
        pullRequests: made.flatMap(({ pull }) => pull ?? []),
    };
}
async function deliverProposal(destination, forge, wish, base, inputs, host) {
    const { branchOf, propose } = await __webpack_require__.e(/* import() */ 6475).then(__webpack_require__.bind(__webpack_require__, 6475));
    const ancestry = ancestryOf(destination, wish);
    let onBase;
    const look = async (tree) => {
        onBase = await (0,edits/* planOn */.J9)(tree, wish, ancestry);
        return undefined;
    };
    const shared = { ...(await pushOptions(destination, wish, inputs, host)), branch: base };
    await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, shared);
    const files = planned(onBase).changes;
    const branch = inputs.pullRequestBranch ?? branchOf(files, base, wish.purpose);
    const options = { ...shared, proposal: { branch } };
    const edit = (0,edits/* editOf */._0)(wish, ancestry);
    const delivered = await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, edit, options);
    const compare = await comparisons(forge, wish, files, destination, base, host);
    const pull = await propose(host, forge, branch, base, files, wish.purpose, wish.origin, proposalOptions(inputs), compare);
    host.log.info(`Pull request #${pull.number}: ${pull.url}`);
    return { delivered, pull };
}
function proposalOptions(inputs) {
    const { title, labels, reviewers, assignees, autoMerge, draft, closeStale } = inputs;
    return { title, labels, reviewers, assignees, autoMerge, draft, closeStale };
}
/** One wish for each pull request. Files that change are named, so each group touches its own. */
function groupsOf(wish, plan, group) {
    if (plan.changes.length === 0)
        return [];
    if (group === 'all')
        return [wish];
    const keys = new Map();
    for (const { path, edits } of plan.changes) {
        for (const { image } of edits) {
            const key = JSON.stringify([(0,delivery_message/* environmentOf */.p7)(path) ?? '', group === 'image' ? image : '']);
            const found = keys.get(key) ?? { paths: new Set(), images: new Set() };
            found.paths.add(path);
            found.images.add(image);
            keys.set(key, found);
        }
    }
    return [...keys.values()].map(({ paths, images }) => ({
        ...wish,
        steps: wish.steps.flatMap((step) => narrowed(step, paths, images, group)),
    }));
}
function narrowed(step, paths, images, group) {
    const kept = step.request.images.filter((image) => group === 'environment' || images.has(image.name));
    if (kept.length === 0)
        return [];
    return [{ paths: [...paths], request: { ...step.request, images: kept, allowMissing: true } }];
}
/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(forge, wish, files, destination, branch, host) {
    const { sourceRepository, sourceCommit } = wish.origin;
    const links = new Map();
    if (sourceRepository === undefined || sourceCommit === undefined)
        return () => undefined;
    const look = async (tree) => {
        for (const step of (0,delivery_message/* imageSteps */.b7)(files)) {
            const message = await tree.messageWith(`${delivery_message/* trailers */.jR.image}: ${(0,delivery_message/* referenceOf */.Bz)(step.image, step.old)}`);
            const old = message === undefined ? undefined : (0,delivery_message/* readTrailers */.t8)(message);
            const from = old?.get(delivery_message/* trailers */.jR.sourceCommit)?.[0];
            if (from === undefined || old?.get(delivery_message/* trailers */.jR.sourceRepository)?.[0] !== sourceRepository)
                continue;
            links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit));
        }
        return undefined;
    };
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, { branch, committer });
    return (image) => links.get(image);
}
async function pushOptions(destination, wish, inputs, host) {
    const usesApi = inputs.commits === 'api' || (inputs.commits === 'auto' && destination.isApp);
    return {
        branch: inputs.branch,
        committer: wish.author,
        limits: { attempts: inputs.retries + 1, milliseconds: inputs.timeout * 1000 },
        searches: wish.steps.some((step) => step.paths.length === 0 || step.paths.some((path) => /^\.?\/?$|[*?[{]/.test(path))),
        ...(usesApi && !inputs.dryRun
            ? { publish: publisher(await destination.forge(), host), publishesAll: inputs.commits === 'api' }
            : {}),
    };
}
/**
 * Commits through the API. A branch that is to be replaced is built beside itself first: moved back to its base, its pull
 * request would be closed.
 */
function publisher(forge, host) {
    const { commit, setBranch } = forge;
    if (commit === undefined || setBranch === undefined) {
        throw new errors/* InputError */.dz(`${forge.name} makes no commits through its API`, { fix: 'Set "commits" to git.' });
    }
    return async ({ branch, parent, tip, message, changes }) => {
        if (tip === parent)
            return await commit({ branch, tip, message, changes });
        const beside = `${branch}-${Math.floor(host.random() * 1e9).toString(36)}`;
        const proceed = host.onCancel(() => forge.deleteBranch(beside));
        await setBranch(beside, parent);
        try {
            const made = await commit({ branch: beside, tip: parent, message, changes });
            await setBranch(branch, made);
            return made;
        }
        finally {
            await forge.deleteBranch(beside);
            proceed();
        }
    };
}
/**
 * Which other jobs may carry ours along, and we theirs: those that hold the same long-lived secret. A token that is made
 * for one job is known to no other. A remote that asks for no credential has nothing that a request could get around.
 */
function combiningOf({ remote, credential }, wish, inputs, ancestry) {
    const lasting = credential?.token.startsWith('ghs_') ? undefined : credential?.token;
    const isOpen = credential === undefined && remote.transport !== 'ssh';
    const { raceSecret, appPrivateKey } = inputs;
    if (raceSecret !== undefined && raceSecret.length < 16) {
        throw new errors/* InputError */.dz('The race-secret is shorter than 16 characters, so it could be guessed', {
            fix: 'Make a longer one, for example with: openssl rand -hex 32.',
        });
    }
    const secret = raceSecret ?? appPrivateKey ?? lasting ?? (isOpen ? '' : undefined);
    if (secret === undefined)
        return undefined;
    return { secret, data: (0,edits/* writeWish */.Rb)(wish), editOf: (data) => (0,edits/* editOf */._0)((0,edits/* readWish */.aR)(data), ancestry) };
}
/** Asks the forge how two commits stand to each other, where it can be asked. */
function ancestryOf(destination, wish) {
    if (wish.order === 'any' || destination.credential === undefined)
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
function planned(plan) {
    if (plan !== undefined)
        return plan;
    return { changes: [], unchanged: [], missing: [], findings: [], kept: [], searched: 0, documents: 0 };
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _0: () => (/* binding */ editOf),
  J9: () => (/* binding */ planOn),
  aR: () => (/* binding */ readWish),
  Rb: () => (/* binding */ writeWish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(5505);
// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(3677);
// EXTERNAL MODULE: ./build/bump/delivery/files.js
var delivery_files = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/bump/delivery/message.js
var delivery_message = __webpack_require__(5117);
// EXTERNAL MODULE: ./build/bump/delivery/build-time.js
var build_time = __webpack_require__(9518);
;// CONCATENATED MODULE: ./build/bump/delivery/order.js


/**
 * Whether a new version of an image is older than the one that stands in a tree: by semver of the tags, by the time that
 * the tags hold, by the times of the builds, or by the source commits. Of the old one the trailers of the commit tell that
 * wrote it.
 */
async function ageOf(image, step, origin, tree, ancestry) {
    const { tag: oldTag } = step.old;
    const { tag: newTag } = step.new;
    if (oldTag !== undefined && newTag !== undefined) {
        const byTag = (await compareSemver(oldTag, newTag)) ?? compareTimes(oldTag, newTag);
        if (byTag !== undefined && byTag !== 'same')
            return byTag;
    }
    const { buildTime, sourceRepository: repository, sourceCommit } = origin;
    const asksForge = ancestry !== undefined && repository !== undefined && sourceCommit !== undefined;
    if (buildTime === undefined && !asksForge)
        return 'unknown';
    const message = await tree.messageWith(`${delivery_message/* trailers */.jR.image}: ${(0,delivery_message/* referenceOf */.Bz)(image, step.old)}`);
    if (message === undefined)
        return 'unknown';
    const old = (0,delivery_message/* readTrailers */.t8)(message);
    const byTime = compareBuildTimes(old.get(delivery_message/* trailers */.jR.buildTime)?.[0], buildTime);
    if (byTime === 'older' || byTime === 'newer')
        return byTime;
    const oldCommit = old.get(delivery_message/* trailers */.jR.sourceCommit)?.[0];
    if (!asksForge || oldCommit === undefined || old.get(delivery_message/* trailers */.jR.sourceRepository)?.[0] !== repository) {
        return byTime ?? 'unknown';
    }
    return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit);
}
function compareBuildTimes(from, to) {
    const [old, next] = [(0,build_time/* writtenBuildTime */.H)(from), (0,build_time/* writtenBuildTime */.H)(to)];
    if (old === undefined || next === undefined)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** Precedence of https://semver.org; a leading `v` is allowed. Undefined when one of them is no semantic version. */
async function compareSemver(from, to) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    const [old, next] = [semver.valid(from), semver.valid(to)];
    if (old === null || next === null)
        return undefined;
    const order = semver.compareBuild(next, old);
    return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}
/** Compares tags of one form that hold a time: `main-20260131T120000Z-3f2a1b0`, `20260131.4`, `web-1769860800`. */
function compareTimes(from, to) {
    const [old, next] = [timeIn(from), timeIn(to)];
    if (old === undefined || next === undefined || old.length !== next.length)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** The digits of a date (with or without a time of day) or of seconds since 1970, as they stand in a tag. */
function timeIn(tag) {
    const date = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[T._-]?(\d{4,6})Z?)?(?!\d)/.exec(tag);
    if (date)
        return date.slice(1).join('');
    return /(?<![\da-f])(1[5-9]\d{8}|2\d{9})(?![\da-f])/i.exec(tag)?.[1];
}

;// CONCATENATED MODULE: ./build/bump/delivery/edits.js








/**
 * The edit that carries out a wish.
 * @param onPlan hears of each plan; the last one is what was delivered.
 */
function editOf(wish, ancestry, onPlan = () => { }) {
    return async (tree) => {
        const plan = await planOn(tree, wish, ancestry);
        onPlan(plan);
        if (plan.changes.length === 0)
            return undefined;
        const message = (0,delivery_message/* commitMessage */.df)(plan.changes, wish.purpose, wish.origin, wish.template);
        const changes = plan.changes.map(({ path, after }) => ({ path, content: after }));
        return { changes, message, author: wish.author };
    };
}
/** Plans all steps of a wish on one tree. A step sees the tree as it is, so steps must not meet in one file. */
async function planOn(tree, wish, ancestry) {
    const plans = [];
    for (const step of wish.steps)
        plans.push(await planStep(tree, step, wish, ancestry));
    return {
        changes: plans.flatMap((plan) => plan.changes),
        unchanged: plans.flatMap((plan) => plan.unchanged),
        missing: plans.flatMap((plan) => plan.missing),
        findings: plans.flatMap((plan) => plan.findings),
        kept: plans.flatMap((plan) => plan.kept),
        searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
        documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
    };
}
async function planStep(tree, { paths, request }, wish, ancestry) {
    const { planBump } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(1018)]).then(__webpack_require__.bind(__webpack_require__, 1018));
    const files = await (0,delivery_files/* filesOf */.R)(tree, paths, request);
    const plan = await withAdditions(planBump(files, request), request, tree, paths);
    const notices = await settle(plan, request, tree, paths);
    const older = wish.order === 'newest' ? await olderImages(tree, plan.changes, wish.origin, ancestry) : undefined;
    const findings = [...plan.findings, ...notices, ...(older?.findings ?? [])];
    if (older === undefined || older.names.size === 0)
        return { ...plan, findings, kept: [] };
    const images = request.images.filter((image) => !older.names.has(image.name));
    const nothing = { ...plan, changes: [], unchanged: [], missing: [] };
    const allowed = images.length === 0 ? nothing : planBump(files, { ...request, images });
    return { ...allowed, findings, kept: older.findings };
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 4203));
    const files = await (0,delivery_files/* filesOf */.R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,prefilter/* isKustomization */.Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, external_node_path_.posix.dirname(path)].includes(external_node_path_.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 581));
    const others = request.allowMissing
        ? []
        : await (0,delivery_files/* filesOf */.R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
}
/** The images whose change would put an older version over a newer one, at any place. */
async function olderImages(tree, changes, origin, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 907));
    const names = new Set();
    const findings = [];
    for (const { path, edits } of changes) {
        for (const edit of edits) {
            const age = await ageOf(edit.image, edit, origin, tree, ancestry);
            if (age !== 'older' && age !== 'unknown')
                continue;
            if (age === 'older')
                names.add(edit.image);
            findings.push({
                rule: age === 'older' ? 'older-version-kept-out' : 'order-unknown',
                category: 'input',
                severity: 'notice',
                message: age === 'older'
                    ? `${edit.image} stays at ${(0,version/* shownVersion */.qv)(edit.old)}: ${(0,version/* shownVersion */.qv)(edit.new)} is older.`
                    : `Nothing tells whether ${(0,version/* shownVersion */.qv)(edit.new)} of ${edit.image} is newer than ${(0,version/* shownVersion */.qv)(edit.old)}, so it was set.`,
                file: path,
                line: edit.line,
                column: edit.column,
            });
        }
    }
    const isNamed = (name) => [...names].some((older) => sameRepository(parseReference(older), parseReference(name)));
    return { names: { size: names.size, has: isNamed }, findings };
}
function writeWish(wish) {
    return JSON.stringify(wish);
}
/**
 * Reads the wish of another job. It holds the secret that we hold, but may be of another release.
 * @throws InputError when it is not of the form that this release writes.
 */
function readWish(data) {
    const wish = JSON.parse(data);
    const isText = (value) => typeof value === 'string';
    const isTexts = (value) => value === undefined || (Array.isArray(value) && value.every(isText));
    const isStep = ({ paths, request }) => Array.isArray(paths) &&
        paths.every((path) => path === '.' || (0,tree/* isSafePath */.pL)(String(path).replace(/\/$/, ''))) &&
        Array.isArray(request?.images) &&
        request.images.every((image) => isText(image?.name)) &&
        [request.environments, request.kinds, request.containers, request.selectors].every(isTexts);
    const isWish = Array.isArray(wish.steps) &&
        wish.steps.every(isStep) &&
        (wish.order === 'any' || wish.order === 'newest') &&
        ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
        Object.values(wish.origin ?? { none: undefined }).every(isText) &&
        isText(wish.author?.name) &&
        isText(wish.author?.email) &&
        (wish.template === undefined || isText(wish.template));
    if (isWish)
        return wish;
    throw new errors/* InputError */.dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _fast_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);





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

/***/ 1179:
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

/***/ 9951:
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

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ commitAndPush)
});

// UNUSED EXPORTS: requestTrailer

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/git/backoff.js
/** How often in a row each failure is met with another try. What is not named here is final at once. */
const patience = {
    stale: Number.POSITIVE_INFINITY,
    interrupted: 25,
    locked: 25,
    unreachable: 4,
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

// EXTERNAL MODULE: ./build/git/branches.js
var branches = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/git/clone.js
var git_clone = __webpack_require__(4778);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(1651);
;// CONCATENATED MODULE: ./build/git/edit.js


/**
 * Runs an edit; undefined when there is nothing to do.
 * @throws InputError for a path that leads out of the repository.
 */
async function runEdit(edit, tree) {
    const edited = await edit(tree);
    if (edited === undefined || edited.changes.length === 0)
        return undefined;
    const unsafe = edited.changes.find((change) => !(0,git_tree/* isSafePath */.pL)(change.path));
    if (unsafe === undefined)
        return edited;
    throw new errors/* InputError */.dz(`"${unsafe.path}" is no path inside the repository`, {
        fix: 'Give a path inside the repository.',
    });
}

// EXTERNAL MODULE: ./build/git/failure.js
var git_failure = __webpack_require__(2545);
// EXTERNAL MODULE: ./build/git/fast-import.js
var fast_import = __webpack_require__(1179);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/git/pack.js


const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const offsetDelta = 6;
const referenceDelta = 7;
function oidOf({ type, data }) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${data.byteLength}\0`).update(data).digest('hex');
}
/**
 * Reads a pack of whole objects and of deltas against objects of the same pack.
 * https://git-scm.com/docs/gitformat-pack
 * @throws RangeError when it is cut off or damaged.
 */
function readPack(pack) {
    const end = pack.length - 20;
    const isWhole = end >= 12 && pack.toString('latin1', 0, 4) === 'PACK';
    if (!isWhole || !(0,external_node_crypto_.createHash)('sha1').update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) {
        throw new RangeError('the pack was cut off');
    }
    const byOffset = new Map();
    const objects = new Map();
    const waiting = [];
    const add = (offset, object) => {
        byOffset.set(offset, object);
        objects.set(oidOf(object), object);
    };
    let at = 12;
    for (let count = pack.readUInt32BE(8); count > 0; count--) {
        const offset = at;
        let byte = pack[at++];
        const kind = (byte >> 4) & 7;
        while (byte & 0x80)
            byte = pack[at++];
        let base;
        if (kind === offsetDelta)
            [base, at] = readOffset(pack, at, offset);
        if (kind === referenceDelta) {
            base = pack.toString('hex', at, at + 20);
            at += 20;
        }
        const { buffer, engine } = (0,external_node_zlib_.inflateSync)(pack.subarray(at, end), { info: true });
        at += engine.bytesWritten;
        const type = types[kind];
        if (type !== undefined)
            add(offset, { type, data: buffer });
        else if (base !== undefined)
            waiting.push({ offset, base, delta: buffer });
        else
            throw new RangeError(`the pack holds an object of unknown kind ${kind}`);
    }
    resolveDeltas(waiting, (base) => (typeof base === 'number' ? byOffset.get(base) : objects.get(base)), add);
    return objects;
}
/** A base may be a delta itself, and stand behind it. */
function resolveDeltas(deltas, find, add) {
    let left = deltas;
    while (left.length > 0) {
        const rest = left.filter(({ offset, base, delta }) => {
            const object = find(base);
            if (object !== undefined)
                add(offset, { type: object.type, data: applyDelta(object.data, delta) });
            return object === undefined;
        });
        if (rest.length === left.length)
            throw new RangeError('the pack lacks the base of a delta');
        left = rest;
    }
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
function applyDelta(base, delta) {
    let at = 0;
    const size = () => {
        let value = 0;
        for (let shift = 1;; shift *= 128) {
            const byte = delta[at++];
            value += (byte & 0x7f) * shift;
            if (!(byte & 0x80))
                return value;
        }
    };
    const [from, to] = [size(), size()];
    const parts = [];
    while (at < delta.length) {
        const code = delta[at++];
        if (!(code & 0x80)) {
            parts.push(delta.subarray(at, at + code));
            at += code;
            continue;
        }
        const number = (bits) => bits.reduce((sum, bit, index) => (code & bit ? sum + delta[at++] * 256 ** index : sum), 0);
        const offset = number([1, 2, 4, 8]);
        const length = number([16, 32, 64]) || 0x10000;
        parts.push(base.subarray(offset, offset + length));
    }
    const result = Buffer.concat(parts);
    if (from !== base.length || to !== result.length)
        throw new RangeError('a delta of the pack does not fit its base');
    return result;
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

;// CONCATENATED MODULE: ./build/git/object-store.js


function objectStore() {
    const objects = new Map();
    const own = new Set();
    const trees = new Map();
    const get = (oid, type) => {
        const object = objects.get(oid);
        if (object?.type === type)
            return object.data;
        throw new RangeError(`the server did not send the ${type} ${oid}`);
    };
    const put = (type, data) => {
        const oid = oidOf({ type, data });
        if (!objects.has(oid)) {
            objects.set(oid, { type, data });
            own.add(oid);
        }
        return oid;
    };
    const treeAt = (oid) => {
        const tree = trees.get(oid) ?? parseTree(get(oid, 'tree'));
        trees.set(oid, tree);
        return tree;
    };
    const header = (commit) => {
        const text = get(commit, 'commit').toString('utf8');
        return text.slice(0, text.indexOf('\n\n')).split('\n');
    };
    const rootOf = (commit) => header(commit)[0].slice('tree '.length);
    function* walk(oid, prefix) {
        for (const [name, entry] of treeAt(oid)) {
            const path = prefix + utf8(name);
            if (entry.mode === '40000')
                yield* walk(entry.oid, `${path}/`);
            else
                yield { path, oid: entry.oid, mode: entry.mode };
        }
    }
    function* at(root, path) {
        let entry = { mode: '40000', oid: root };
        for (const part of path.split('/'))
            entry = entry?.mode === '40000' ? treeAt(entry.oid).get(bytes(part)) : undefined;
        if (entry?.mode === '40000')
            yield* walk(entry.oid, `${path}/`);
        else if (entry !== undefined)
            yield { path, oid: entry.oid, mode: entry.mode };
    }
    /** The tree with one path set, or without it; a folder that becomes empty goes. */
    const withPath = (tree, path, entry) => {
        const [name = '', ...rest] = path;
        const entries = new Map(tree === undefined ? [] : treeAt(tree));
        const below = entries.get(name);
        const folder = below?.mode === '40000' ? below.oid : undefined;
        const inner = rest.length === 0 ? undefined : withPath(folder, rest, entry);
        const next = rest.length === 0 ? entry : inner === undefined ? undefined : { mode: '40000', oid: inner };
        if (next === undefined)
            entries.delete(name);
        else
            entries.set(name, next);
        return entries.size === 0 ? undefined : put('tree', formatTree(entries));
    };
    return {
        has: (oid) => objects.has(oid),
        get,
        add(more) {
            for (const [oid, object] of more)
                objects.set(oid, object);
        },
        entries(commit, under) {
            const root = rootOf(commit);
            return under.length === 0 ? [...walk(root, '')] : under.flatMap((path) => [...at(root, path.replace(/\/$/, ''))]);
        },
        parents: (commit) => header(commit).flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])),
        message(commit) {
            const text = get(commit, 'commit').toString('utf8');
            return text.slice(text.indexOf('\n\n') + 2);
        },
        commit({ changes, modes, message, author, committer, time }, parent) {
            let tree = parent === undefined ? undefined : rootOf(parent);
            for (const { path, content } of changes) {
                const entry = content === undefined
                    ? undefined
                    : { mode: modes.get(path) ?? '100644', oid: put('blob', Buffer.from(content)) };
                tree = withPath(tree, path.split('/').map(bytes), entry);
            }
            const lines = [
                `tree ${tree ?? put('tree', Buffer.alloc(0))}`,
                ...(parent === undefined ? [] : [`parent ${parent}`]),
                `author ${(0,fast_import/* personText */.b)(author)} ${time} +0000`,
                `committer ${(0,fast_import/* personText */.b)(committer)} ${time} +0000`,
            ];
            return put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`));
        },
        made(tips) {
            const found = new Map();
            const visit = (oid) => {
                const object = objects.get(oid);
                if (object === undefined || !own.has(oid) || found.has(oid))
                    return;
                found.set(oid, object);
                if (object.type === 'commit')
                    for (const next of [rootOf(oid), ...this.parents(oid)])
                        visit(next);
                if (object.type === 'tree')
                    for (const entry of treeAt(oid).values())
                        visit(entry.oid);
            };
            tips.forEach(visit);
            return [...found.values()];
        },
    };
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

;// CONCATENATED MODULE: ./build/git/pkt-line.js
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

// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(7967);
;// CONCATENATED MODULE: ./build/git/smart-http.js





const none = '0'.repeat(40);
const agent = 'agent=gitops-actions';
/** Methods throw GitFailure, with the texts that git would have for the same. */
function smartHttp(host, remote, credential) {
    const base = remote.url.replace(/\/$/, '');
    const common = {
        // Forges tell git apart from browsers by this.
        'user-agent': 'git/2.40.0 (gitops-actions)',
        ...(credential === undefined ? {} : { authorization: (0,program/* basic */.HX)(credential) }),
    };
    const send = async (method, path, headers, body) => {
        const url = `${base}/${path}`;
        try {
            const request = { method, url, headers: { ...common, ...headers }, timeoutMs: 60_000, followRedirects: false };
            const response = await host.network.send(body === undefined ? request : { ...request, body });
            const bytes = Buffer.from(await response.body());
            if (response.status === 200)
                return bytes;
            throw failureOf(response.status, url);
        }
        catch (error) {
            if (error instanceof git_failure/* GitFailure */.Xi)
                throw error;
            const text = error instanceof Error ? error.message : String(error);
            const isRefused = error instanceof errors/* ServiceError */._7 && /refused|resolved/.test(text);
            throw new git_failure/* GitFailure */.Xi({ kind: isRefused ? 'unreachable' : 'interrupted', text });
        }
    };
    const upload = async (command, lines) => {
        const request = [
            pkt(`command=${command}\n`),
            pkt(agent),
            pkt('object-format=sha1'),
            delimiter,
            ...lines.map(pkt),
            flush,
        ];
        const headers = {
            'content-type': 'application/x-git-upload-pack-request',
            accept: 'application/x-git-upload-pack-result',
            'git-protocol': 'version=2',
        };
        const answer = await send('POST', 'git-upload-pack', headers, Buffer.from(request.join('')));
        // Every answer ends so; one that is empty was cut off, and must not be taken for a repository without refs.
        if (answer.toString('latin1', answer.length - 4) === flush)
            return answer;
        throw new git_failure/* GitFailure */.Xi({ kind: 'interrupted', text: `the server's answer to ${command} was cut off` });
    };
    /** Where every ref stands for a pusher, and what the server can do. */
    const advertised = async () => {
        const answer = await send('GET', 'info/refs?service=git-receive-pack', {});
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
    };
    /** What the server can do with a push, once we have asked. */
    let abilities;
    /** Asks before the first push. It also says where the refs are: a push that comes too late need not be sent then. */
    const introduce = async (updates) => {
        const { refs, ...server } = await advertised();
        abilities = server.abilities;
        const moved = updates.find(({ ref, from }) => refs.get(ref) !== from);
        if (moved === undefined)
            return abilities;
        throw new git_failure/* GitFailure */.Xi({ kind: 'stale', text: `${moved.ref} has moved (stale info)`, seen: refs });
    };
    return {
        async refs(prefixes) {
            const answer = await upload('ls-refs', ['symrefs\n', ...prefixes.map((prefix) => `ref-prefix ${prefix}\n`)]);
            const refs = new Map();
            let head;
            for (const frame of framesOf(answer)) {
                const [oid = '', ref = '', target] = frame.toString().trimEnd().split(' ');
                if (/^[0-9a-f]{40}$/.test(oid))
                    refs.set(ref, oid);
                if (ref === 'HEAD' && target?.startsWith('symref-target:'))
                    head = target.slice('symref-target:'.length);
            }
            return { head, refs };
        },
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
            const packets = framesOf(await upload('fetch', lines.map((line) => `${line}\n`)));
            const start = packets.findIndex((packet) => packet.toString() === 'packfile\n');
            const { data, text } = sideBand(packets.slice(start + 1));
            if (start < 0)
                throw new git_failure/* GitFailure */.Xi({ kind: 'interrupted', text: packets.map(String).join(' ').trim() || 'no pack' });
            return whole(() => readPack(data), text);
        },
        async push(updates, pack) {
            const able = abilities ?? (await introduce(updates));
            if (updates.length > 1 && !able.includes('atomic')) {
                throw new git_failure/* GitFailure */.Xi({ kind: 'not-atomic', text: 'the receiving end does not support atomic pushes' });
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
            readReport(await send('POST', 'git-receive-pack', headers, body), able.includes('side-band-64k'));
        },
    };
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
        throw new git_failure/* GitFailure */.Xi({ ...(0,git_failure/* diagnose */.h4)(all), seen: new Map(places.map(([, ref = '', oid = '']) => [ref, oid])) });
    }
    if (lines[0] === 'unpack ok')
        return;
    throw new git_failure/* GitFailure */.Xi({ kind: 'interrupted', text: lines[0] ?? 'the server gave no report of the push' });
}
function refusal(line) {
    const [, ref = '', reason = ''] = /^ng (\S+) ?(.*)$/.exec(line) ?? [];
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
        throw new git_failure/* GitFailure */.Xi({ kind: 'interrupted', text: `${error.message} ${text}`.trim() });
    }
}
function failureOf(status, url) {
    const text = status === 404 ? `repository '${url}' not found` : `unable to access '${url}': error: ${status}`;
    return new git_failure/* GitFailure */.Xi((0,git_failure/* diagnose */.h4)(`fatal: ${text}`));
}

;// CONCATENATED MODULE: ./build/git/http-clone.js





/** A tree of more files than this is searched by git, which does not hold it in memory. */
const searchable = 3_000;
/**
 * A clone in memory that speaks with the server itself. A push through git is some fifteen processes, and in a race of
 * many jobs they are what takes the time; here it is none. git does what this can't: searches in very large trees, old
 * history, and every server on which the first exchange fails, be it for its version, its login or its network.
 */
function httpClone(host, remote, credential) {
    const http = smartHttp(host, remote, credential);
    const store = objectStore();
    /** The tips that we have fetched, each with its parents cut off or fetched too. */
    const haves = new Set();
    /** What git has found in the history of a commit; for what came on top of it memory is enough. */
    const searched = new Map();
    let shallow = [];
    let isProven = false;
    let spare;
    let isSpareOnly = false;
    let lastFetch;
    const git = () => {
        spare ??= (0,git_clone/* openClone */.o)(host, remote, credential);
        return spare;
    };
    /** git, with what we have fetched already. */
    const gitAtTip = async (content) => {
        const clone = git();
        if (lastFetch !== undefined && !isSpareOnly)
            await clone.fetch({ refs: lastFetch.refs, content });
        return clone;
    };
    const proven = async (own, byGit) => {
        if (isSpareOnly)
            return await byGit(git());
        try {
            const result = await own();
            isProven = true;
            return result;
        }
        catch (error) {
            if (isProven || !(error instanceof git_failure/* GitFailure */.Xi) || error.failure.kind === 'no-branch')
                throw error;
            host.log.debug(`Leaving ${remote.url} to git: ${error.failure.text}`);
            isSpareOnly = true;
            return await byGit(git());
        }
    };
    /** What is asked of objects that may have been cut off. */
    const read = (own) => {
        try {
            return own();
        }
        catch (error) {
            if (error instanceof RangeError)
                throw new git_failure/* GitFailure */.Xi({ kind: 'interrupted', text: error.message });
            throw error;
        }
    };
    const fetchTips = async (options) => {
        const prefixes = [...options.refs, ...(options.folder === undefined ? [] : [options.folder])];
        const { known } = options;
        const isKnown = options.refs.every((ref) => known?.has(ref));
        const all = known !== undefined && isKnown ? known : (await http.refs(prefixes)).refs;
        const isWanted = (ref) => options.refs.includes(ref) || (options.folder !== undefined && ref.startsWith(options.folder));
        const refs = new Map([...all].filter(([ref]) => isWanted(ref)));
        const absent = options.refs.find((ref) => !refs.has(ref));
        if (absent !== undefined)
            throw new git_failure/* GitFailure */.Xi({ kind: 'no-branch', text: absent });
        const wants = [...new Set(refs.values())].filter((oid) => !store.has(oid));
        const isFirst = haves.size === 0 || options.refs.some((ref) => !lastFetch?.refs.includes(ref));
        if (wants.length > 0) {
            store.add(await http.fetch({ wants, haves: isFirst ? [] : [...haves], shallow: isFirst ? [] : shallow, isFirst }));
            if (isFirst)
                shallow = [...shallow, ...wants];
        }
        for (const ref of options.refs)
            haves.add(refs.get(ref));
        lastFetch = options;
        return refs;
    };
    /** The commits of a history that we have fetched, newest first, without those behind `from`. */
    const logOf = (to, from) => {
        const seen = new Set([from]);
        const found = [];
        const queue = [to];
        for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
            if (seen.has(oid) || !store.has(oid))
                continue;
            seen.add(oid);
            found.push(oid);
            queue.push(...store.parents(oid));
        }
        return found.map((oid) => ({ oid, message: store.message(oid) }));
    };
    const blobs = async (oids) => {
        if (isSpareOnly)
            return await git().blobs(oids);
        const missing = [...new Set(oids)].filter((oid) => !store.has(oid));
        if (missing.length > 0)
            store.add(await http.fetch({ wants: missing, haves: [], shallow: [], isFirst: false }));
        return read(() => new Map(oids.map((oid) => [oid, store.get(oid, 'blob')])));
    };
    return {
        blobs,
        refs: (patterns) => proven(() => http.refs(patterns.map((pattern) => pattern.replace(/\*$/, ''))), (clone) => clone.refs(patterns)),
        fetch: (options) => proven(() => fetchTips(options), (clone) => clone.fetch(options)),
        async entries(commit, under) {
            return isSpareOnly ? await git().entries(commit, under) : read(() => store.entries(commit, under));
        },
        async grep(commit, texts, under) {
            if (isSpareOnly)
                return await git().grep(commit, texts, under);
            const entries = read(() => store.entries(commit, under)).filter((entry) => entry.mode.startsWith('100'));
            if (entries.length > searchable)
                return await (await gitAtTip('all')).grep(commit, texts, under);
            const contents = await blobs(entries.map((entry) => entry.oid));
            const holds = (oid) => texts.some((text) => Buffer.from(contents.get(oid)).includes(text));
            return entries.filter((entry) => holds(entry.oid)).map((entry) => entry.path);
        },
        async messageWith(commit, line) {
            const known = isSpareOnly ? [] : logOf(commit);
            const near = known.find(({ message }) => message.split('\n').includes(line));
            if (near !== undefined)
                return near.message;
            const before = searched.get(line);
            if (before !== undefined && known.some(({ oid }) => oid === before.commit))
                return before.message;
            const message = await (await gitAtTip('few')).messageWith(commit, line);
            searched.set(line, { commit, message });
            return message;
        },
        async messages(oids) {
            if (isSpareOnly)
                return await git().messages(oids);
            return read(() => new Map(oids.map((oid) => [oid, store.message(oid)])));
        },
        async log(from, to) {
            if (isSpareOnly)
                return await git().log(from, to);
            return logOf(to, from);
        },
        revisions: (tip, path, most) => git().revisions(tip, path, most),
        async fetchHistory(ref) {
            isSpareOnly = true;
            return await git().fetchHistory(ref);
        },
        async write(commits) {
            if (isSpareOnly)
                return await git().write(commits);
            const oids = [];
            for (const commit of commits) {
                oids.push(read(() => store.commit(commit, commit.parent === 'previous' ? oids.at(-1) : commit.parent)));
            }
            return oids;
        },
        async push(updates) {
            if (isSpareOnly)
                return await git().push(updates);
            const tips = updates.flatMap(({ to }) => to ?? []);
            await http.push(updates, tips.length === 0 ? undefined : writePack(store.made(tips)));
        },
    };
}

;// CONCATENATED MODULE: ./build/git/requests.js

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

;// CONCATENATED MODULE: ./build/git/turn-queue.js


/** Milliseconds after which the place of a job that never went is free. */
const lifetime = 120_000;
/** How many jobs at the head of the queue go at once: the next one does not have to notice first that the last is done. */
const abreast = 2;
/** How long a job may take when it is its turn, in the time that others take, and in milliseconds; then it is passed over. */
const courtesy = 8;
const shortestTurn = 3000;
const longestTurn = 20_000;
/** Milliseconds after which a waiting job looks again at the latest. */
const longestPause = 5000;
/**
 * Turns for jobs that may not carry each other's edits: each puts an empty ref on the server, named by the time and at
 * random, and goes when few are ahead of it. A ref of this kind says nothing and gets nobody anything but a place, and the
 * wait for those ahead is bounded, so it needs no seal.
 */
function turnQueue(host, clone, own) {
    const now = () => host.clock.now().getTime();
    const folder = `refs/gitops-actions/turns/${(0,external_node_crypto_.createHash)('sha256').update(own.ref).digest('hex').slice(0, 12)}/`;
    let ownRef = '';
    let commit;
    let enteredAt = 0;
    /** How long it takes here and now until the next job can go: the measure of all waiting. */
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
        get isEntered() {
            return commit !== undefined;
        },
        async enter(_, tip) {
            enteredAt = now();
            ownRef = `${folder}${enteredAt.toString(36).padStart(9, '0')}-${own.id}`;
            commit = tip;
            try {
                await clone.push([{ ref: ownRef, from: undefined, to: commit }]);
                step = Math.max(50, now() - enteredAt);
                return true;
            }
            catch (error) {
                if (!(error instanceof git_failure/* GitFailure */.Xi))
                    throw error;
                if (error.failure.kind === 'interrupted')
                    throw error;
                commit = undefined;
                return false;
            }
        },
        async turn(fetch) {
            let before;
            for (;;) {
                const { refs } = await clone.refs([own.ref, `${folder}*`]);
                if (!refs.has(ownRef))
                    commit = undefined;
                const others = [...refs].filter(([ref]) => ref.startsWith(folder) && ref !== ownRef);
                old = others.filter(([ref]) => !isValid(ref));
                const ahead = waitedFor(others.map(([ref]) => ref).filter((ref) => ref < ownRef && isValid(ref)));
                if (commit === undefined || ahead < abreast)
                    return await fetch(refs);
                if (before !== undefined && before.ahead > ahead)
                    step = (now() - before.at) / (before.ahead - ahead);
                before = { ahead, at: now() };
                await host.clock.sleep(Math.min(longestPause, ahead * step) * (0.5 + host.random() / 2));
            }
        },
        async collect() {
            const removals = [[ownRef, commit], ...old].map(([ref, from]) => ({ ref, from, to: undefined }));
            return { links: [], removals };
        },
        async leave() {
            if (commit === undefined)
                return;
            await clone.push([{ ref: ownRef, from: commit, to: undefined }]);
            commit = undefined;
        },
        left() {
            commit = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/git/waiting-room.js




/** How long a request waits on the server before nobody carries it out any more. */
const waiting_room_lifetime = 60_000;
/** How long, in attempts, the job behind the first of a queue lets that one go ahead; the next one twice as long, and so on. */
const waiting_room_courtesy = 4;
/** How often a waiting job looks. */
const pollEvery = 400;
function waitingRoom(host, clone, combining, own) {
    const now = () => host.clock.now().getTime();
    const ownRef = requestRef(own.id);
    let commit;
    let enteredAt = 0;
    /** How long it takes here and now to put one ref on the server: the measure of all waiting. */
    let pace = 0;
    const requestsOf = async (refs) => {
        const all = [...refs].filter(([ref]) => ref.startsWith(requestFolder) && ref !== ownRef);
        const messages = await clone.messages(all.map(([, oid]) => oid));
        return all.flatMap(([ref, oid]) => {
            const request = openRequest(messages.get(oid) ?? '', ref.slice(requestFolder.length), combining.secret);
            return request?.ref === own.ref ? [[{ ref, from: oid, to: undefined }, request]] : [];
        });
    };
    const carryOut = async (request, tree) => {
        try {
            return await runEdit(combining.editOf(request.data), tree);
        }
        catch (error) {
            if (error instanceof git_failure/* GitFailure */.Xi)
                throw error;
            return 'failed';
        }
    };
    return {
        folder: requestFolder,
        get isEntered() {
            return commit !== undefined;
        },
        async enter(paths) {
            const message = sealRequest({ ...own, until: now() + waiting_room_lifetime, data: combining.data, paths }, combining.secret);
            const person = { author: own.committer, committer: own.committer, time: Math.floor(now() / 1000) };
            const written = await clone.write([{ parent: undefined, changes: [], modes: new Map(), message, ...person }]);
            commit = written[0];
            enteredAt = now();
            try {
                await clone.push([{ ref: ownRef, from: undefined, to: commit }]);
                pace = Math.max(100, now() - enteredAt);
                return true;
            }
            catch (error) {
                if (!(error instanceof git_failure/* GitFailure */.Xi))
                    throw error;
                // After an interruption it may be there all the same; the next fetch tells.
                if (error.failure.kind === 'interrupted')
                    throw error;
                commit = undefined;
                return false;
            }
        },
        async turn(fetch) {
            const before = await fetch();
            const ours = new Set((await requestsOf(before)).map(([{ ref }]) => ref));
            // What comes later is not read while we wait: who counts it as ahead of him waits a little longer at worst.
            const isAhead = (ref) => ref.startsWith(requestFolder) && ref < ownRef && (ours.has(ref) || !before.has(ref));
            for (let refs = before;;) {
                if (!refs.has(ownRef))
                    commit = undefined;
                const ahead = [...refs.keys()].filter(isAhead).length;
                if (commit === undefined || now() - enteredAt >= Math.min(waiting_room_lifetime, ahead * waiting_room_courtesy * pace)) {
                    return refs === before ? before : await fetch(refs);
                }
                await host.clock.sleep(pollEvery * (0.5 + host.random()));
                refs = (await clone.refs([own.ref, `${requestFolder}*`])).refs;
            }
        },
        async collect(refs, tree) {
            const requests = await requestsOf(refs);
            await tree.read(requests.flatMap(([, request]) => request.paths));
            const removals = [{ ref: ownRef, from: commit, to: undefined }];
            const links = [];
            let top = tree;
            for (const [removal, request] of requests) {
                const edited = request.until < now() ? undefined : await carryOut(request, top);
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
        },
        async leave() {
            if (commit === undefined)
                return;
            await clone.push([{ ref: ownRef, from: commit, to: undefined }]);
            commit = undefined;
        },
        left() {
            commit = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/git/watched-clone.js
function watched(clone) {
    let last = Promise.resolve();
    return {
        ...clone,
        push(updates) {
            const push = clone.push(updates);
            last = push.catch(() => { });
            return push;
        },
        pushed: () => last,
    };
}

;// CONCATENATED MODULE: ./build/git/push.js













/** The trailer that names each delivery, so that a repeated attempt recognises what has landed. */
const requestTrailer = 'Request-Id';
/**
 * Makes a commit on a branch of a remote repository without a work tree, and wins races: when the branch has moved, the
 * edit is made again on the new tip. After an attempt whose end is not known, it looks on the server before it tries
 * again, so a change lands once or, with an error, not at all.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was pushed.
 */
async function commitAndPush(host, remote, credential, edit, options) {
    const open = remote.transport === 'http' ? httpClone : git_clone/* openClone */.o;
    const clone = watched(open(host, remote, credential));
    const tries = backoff(host, options.limits);
    const base = options.branch ?? (await untilAnswered(tries, remote, () => (0,branches/* defaultBranch */.OR)(clone, remote)));
    const delivery = deliveryOf(host, clone, base, edit, options);
    const proceed = host.onCancel(() => delivery.withdraw());
    try {
        return await untilLanded(delivery, tries, host, remote, () => (0,branches/* noBranchError */.Ix)(clone, remote, base));
    }
    finally {
        proceed();
    }
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
/** How long at most, in milliseconds, a job whose turn it is waits before it tries again. */
const betweenTurns = 100;
/** How long, in milliseconds, a cancelled run waits for the answer to a push that is under way. */
const longestPush = 2000;
/** How often at most a request is taken back that should go from the server. */
const removals = 3;
function deliveryOf(host, clone, base, edit, options) {
    const { proposal, committer } = options;
    const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const branch = proposal?.branch ?? base;
    const ref = (0,branches/* branchRef */.Mi)(branch);
    const trees = new Map();
    const { combining } = options;
    let room = proposal || options.publish
        ? undefined
        : combining === undefined
            ? turnQueue(host, clone, { id, ref })
            : waitingRoom(host, clone, combining, { id, ref, committer });
    /** Where refs are, from the answer to a push that came too late. */
    let seen;
    let tipThen = '';
    /** Where the branch was when we first looked: what has landed since has come after it. */
    let first;
    let losses = 0;
    /** The files that the edit changed last time. */
    let paths = [];
    const result = (changed, commit) => ({ changed, commit, branch, base });
    const treeAt = (commit) => {
        const tree = trees.get(commit) ?? (0,git_tree/* treeOf */.g7)(clone, commit);
        trees.set(commit, tree);
        return tree;
    };
    const fetch = async (known) => {
        const hasProposal = proposal !== undefined && (await clone.refs([ref])).refs.has(ref);
        const refs = hasProposal ? [(0,branches/* branchRef */.Mi)(base), ref] : [(0,branches/* branchRef */.Mi)(base)];
        const folder = room?.isEntered && room.folder !== undefined ? { folder: room.folder } : {};
        return await clone.fetch({ refs, ...folder, content: options.searches ? 'all' : 'few', known });
    };
    /** Our commit among those that came since we first looked. */
    const findLanded = async (tip) => {
        if (first === undefined || tip === undefined || first === tip)
            return undefined;
        const commits = await clone.log(first, tip);
        const own = commits.find((commit) => commit.message.includes(`\n${requestTrailer}: ${id}`));
        return own && result(true, own.oid);
    };
    const write = async (tree, links) => {
        const changed = links.flatMap((link) => link.edited.changes.map((change) => change.path));
        const modes = new Map([...(await tree.find(changed))].map(([path, entry]) => [path, entry.mode]));
        const time = Math.floor(host.clock.now().getTime() / 1000);
        const commits = links.map((link, index) => {
            const { changes, author, message } = link.edited;
            const parent = index === 0 ? tree.commit : 'previous';
            return { parent, changes, modes, message: withTrailer(message, link.id), author, committer, time };
        });
        return await clone.write(commits);
    };
    /** Whether no file would lose its mode: an API makes plain files of all that it writes. */
    const isPublishable = async (tree, { changes }) => {
        const written = changes.filter(({ content }) => content !== undefined).map(({ path }) => path);
        const odd = [...(await tree.find(written)).values()].find(({ mode }) => mode !== '100644');
        if (odd === undefined)
            return true;
        const what = `"${odd.path}" is ${odd.mode === '100755' ? 'executable' : 'no plain file'}, which a commit through the API would undo`;
        if (options.publishesAll) {
            throw new errors/* InputError */.dz(what, {
                place: { file: odd.path },
                fix: 'Take the mode off the file (git update-index --chmod=-x), or set "commits" to git.',
            });
        }
        host.log.info(`${what}: the commit is pushed instead.`);
        return false;
    };
    const carryOut = async (refs, baseTip, tip) => {
        const onTip = await runEdit(edit, treeAt(tip ?? baseTip));
        if (onTip === undefined) {
            await room?.leave();
            return result(false, tip ?? baseTip);
        }
        const start = proposal === undefined ? (tip ?? baseTip) : baseTip;
        const edited = start === tip ? onTip : await runEdit(edit, treeAt(start));
        // The base is as wanted, and the proposal holds something older: it is for its owner to close.
        if (edited === undefined)
            return result(false, start);
        if (options.publish !== undefined && (await isPublishable(treeAt(start), edited))) {
            const message = withTrailer(edited.message, id);
            const publication = { branch, parent: start, tip, message, changes: edited.changes };
            return result(true, await options.publish(publication));
        }
        paths = edited.changes.map((change) => change.path);
        const waiting = room?.isEntered
            ? await room.collect(refs, (0,git_tree/* withCommit */.e6)(treeAt(start), edited))
            : { links: [], removals: [] };
        const commits = await write(treeAt(start), [{ id, edited }, ...waiting.links]);
        await push([{ ref, from: tip, to: commits.at(-1) }, ...waiting.removals]);
        if (waiting.links.length > 0)
            host.log.info(`Carried ${waiting.links.length} waiting change(s) of other jobs along.`);
        return result(true, commits[0]);
    };
    const push = async (updates) => {
        try {
            await clone.push(updates);
            room?.left();
        }
        catch (error) {
            const failure = error instanceof git_failure/* GitFailure */.Xi ? error.failure : undefined;
            if (failure?.kind === 'stale') {
                losses++;
                seen = failure.seen;
            }
            if (failure?.kind === 'not-atomic') {
                await giveUp();
                room = undefined;
            }
            throw error;
        }
    };
    const giveUp = async () => {
        for (let left = removals; room?.isEntered && left > 0; left--) {
            try {
                await room.leave();
            }
            catch {
                // Somebody has carried it out, or the server is busy, or gone.
                const refs = await fetch().catch(() => undefined);
                const landed = await findLanded(refs?.get(ref)).catch(() => undefined);
                if (landed !== undefined || (refs !== undefined && !refs.has(requestRef(id))))
                    return landed;
            }
        }
        return undefined;
    };
    return {
        branch,
        get isQueued() {
            return room?.isEntered === true;
        },
        giveUp,
        async withdraw() {
            await Promise.race([clone.pushed(), host.clock.sleep(longestPush)]);
            const waited = room?.isEntered === true;
            const landed = await giveUp();
            if (combining === undefined)
                return;
            if (landed !== undefined)
                host.log.info(`Cancelled, but the change had landed: ${landed.commit} on ${branch}.`);
            else if (room?.isEntered)
                host.log.info('Cancelled, but the request may be carried out for a minute from its start.');
            else if (waited)
                host.log.info('Cancelled: the request was taken back, so no other job carries it out.');
        },
        async attempt() {
            const known = seen;
            seen = undefined;
            const isCrowded = losses >= (combining === undefined ? 2 : 1);
            if (isCrowded && room && !room.isEntered && !(await room.enter(paths, tipThen)))
                room = undefined;
            const refs = await (room?.isEntered ? room.turn(fetch) : fetch(known));
            const tip = refs.get(ref);
            const baseTip = refs.get((0,branches/* branchRef */.Mi)(base));
            if (baseTip === undefined)
                throw new git_failure/* GitFailure */.Xi({ kind: 'no-branch', text: base });
            tipThen = tip ?? baseTip;
            const landed = await findLanded(tip);
            if (landed === undefined) {
                first ??= tip ?? baseTip;
                return await carryOut(refs, baseTip, tip);
            }
            await room?.leave();
            return landed;
        },
    };
}
/** Adds our trailer to the trailers of a message, or begins them. */
function withTrailer(message, id) {
    const text = message.trimEnd();
    const lastParagraph = text.slice(text.lastIndexOf('\n\n') + 2);
    const hasTrailers = text.includes('\n\n') && lastParagraph.split('\n').every((line) => /^[A-Za-z0-9-]+: /.test(line));
    return `${text}${hasTrailers ? '\n' : '\n\n'}${requestTrailer}: ${id}\n`;
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
