export const id = 2119;
export const ids = [2119];
export const modules = {

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ deliverCommit),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   rb: () => (/* binding */ pushOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(675);




/** Carries out a wish by one commit on the branch, through a push or the API. */
async function deliverCommit(destination, wish, inputs, host) {
    const ancestry = (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestryOf */ .Rq)(destination, wish.order);
    let plan;
    const edit = (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .editOf */ ._0)(wish, ancestry, (made) => {
        plan = made;
    });
    const options = {
        ...(await pushOptions(destination, wish, inputs, host)),
        combining: combiningOf(destination, wish, inputs, ancestry),
    };
    const { changed, commit, branch } = await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_1__/* .commitAndPush */ .t)(host, destination.remote, destination.credential, edit, options);
    return { plan: planned(plan), changed, commit, branch, pullRequests: [] };
}
/** Plans on the tip and makes nothing. */
async function preview(destination, wish, inputs, host) {
    let plan;
    const look = async (tree) => {
        plan = await (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .planOn */ .J9)(tree, wish, (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestryOf */ .Rq)(destination, wish.order));
        return undefined;
    };
    const options = await pushOptions(destination, wish, inputs, host);
    const { branch } = await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_1__/* .commitAndPush */ .t)(host, destination.remote, destination.credential, look, options);
    return { plan: planned(plan), changed: planned(plan).changes.length > 0, branch, pullRequests: [] };
}
/** How commits for a wish are brought to the destination, proposals as well. */
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${forge.name} makes no commits through its API`, { fix: 'Set "commits" to git.' });
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The race-secret is shorter than 16 characters, so it could be guessed', {
            fix: 'Make a longer one, for example with: openssl rand -hex 32.',
        });
    }
    const secret = raceSecret ?? appPrivateKey ?? lasting ?? (isOpen ? '' : undefined);
    if (secret === undefined)
        return undefined;
    return { secret, data: (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWish */ .Rb)(wish), editOf: (data) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .editOf */ ._0)((0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .readWish */ .aR)(data), ancestry) };
}
function planned(plan) {
    if (plan !== undefined)
        return plan;
    return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 };
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7525);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4291);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5117);



/** Carries out the steps on the repository of the inputs: by a push, through the API, or as pull requests. */
async function deliver(steps, purpose, inputs, host) {
    const destination = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .openDestination */ .xB)(inputs, host);
    const wish = {
        steps,
        order: inputs.order,
        purpose,
        origin: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(host.environment, inputs),
        author: (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .rM)(inputs.author, host),
        ...(inputs.commitMessage === undefined ? {} : { template: inputs.commitMessage }),
    };
    if (inputs.dryRun)
        return await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(destination, wish, inputs, host);
    if (inputs.pullRequest) {
        const { deliverProposals } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 9429));
        return await deliverProposals(destination, wish, inputs, host);
    }
    return await (0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .deliverCommit */ .Hy)(destination, wish, inputs, host);
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ planOn),
/* harmony export */   Rb: () => (/* binding */ writeWish),
/* harmony export */   _0: () => (/* binding */ editOf),
/* harmony export */   aR: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1651);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4533);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5117);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6238);







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
        const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .commitMessage */ .df)(plan.changes, wish.purpose, wish.origin, wish.template);
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
        searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
        documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
    };
}
async function planStep(tree, { paths, request }, wish, ancestry) {
    const { planBump } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(1018)]).then(__webpack_require__.bind(__webpack_require__, 1018));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R)(tree, paths, request);
    const plan = await withAdditions(planBump(files, request), request, tree, paths);
    const notices = await settle(plan, request, tree, paths);
    if (wish.order === 'any')
        return { ...plan, findings: [...plan.findings, ...notices] };
    const older = await (0,_order_js__WEBPACK_IMPORTED_MODULE_5__.olderImages)(plan.changes, request.images, wish.origin, tree, ancestry);
    const findings = [...plan.findings, ...notices, ...older.findings];
    if (older.others.length === request.images.length)
        return { ...plan, findings };
    if (older.others.length === 0)
        return { ...plan, changes: [], unchanged: [], missing: [], findings };
    return { ...planBump(files, { ...request, images: older.others }), findings };
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 4203));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .isKustomization */ .Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 581));
    const others = request.allowMissing
        ? []
        : await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
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
        paths.every((path) => path === '.' || (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isSafePath */ .pL)(String(path).replace(/\/$/, ''))) &&
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
}


/***/ }),

/***/ 6238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   olderImages: () => (/* binding */ olderImages)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3677);
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5117);



/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
async function olderImages(changes, images, origin, tree, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 907));
    const older = new Set();
    const findings = [];
    for (const { path, edits } of changes) {
        for (const edit of edits) {
            const age = await ageOf(edit.image, edit, origin, tree, ancestry);
            if (age === 'older')
                older.add(edit.image);
            const said = saidOf(age, edit);
            if (said !== undefined)
                findings.push({ ...said, file: path, line: edit.line, column: edit.column });
        }
    }
    const isOlder = (name) => [...older].some((one) => sameRepository(parseReference(one), parseReference(name)));
    return { others: images.filter(({ name }) => !isOlder(name)), findings };
}
function saidOf(age, { image, old, new: next }) {
    const [from, to] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(old), (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(next)];
    const notice = { category: 'input', severity: 'notice' };
    if (age === 'older') {
        return { rule: 'older-version-kept-out', ...notice, message: `${image} stays at ${from}: ${to} is older.` };
    }
    if (age !== 'unknown')
        return undefined;
    const message = `Nothing tells whether ${to} of ${image} is newer than ${from}, so it was set.`;
    return { rule: 'order-unknown', ...notice, message };
}
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
    const message = await tree.messageWith(`${_message_js__WEBPACK_IMPORTED_MODULE_2__/* .trailers */ .jR.image}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(image, step.old)}`);
    if (message === undefined)
        return 'unknown';
    const old = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrailers */ .t8)(message);
    const byTime = compareBuildTimes(old.get(_message_js__WEBPACK_IMPORTED_MODULE_2__/* .trailers */ .jR.buildTime)?.[0], buildTime);
    if (byTime === 'older' || byTime === 'newer')
        return byTime;
    const oldCommit = old.get(_message_js__WEBPACK_IMPORTED_MODULE_2__/* .trailers */ .jR.sourceCommit)?.[0];
    if (!asksForge || oldCommit === undefined || old.get(_message_js__WEBPACK_IMPORTED_MODULE_2__/* .trailers */ .jR.sourceRepository)?.[0] !== repository) {
        return byTime ?? 'unknown';
    }
    return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit);
}
function compareBuildTimes(from, to) {
    const [old, next] = [(0,_build_time_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBuildTime */ .H)(from), (0,_build_time_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenBuildTime */ .H)(to)];
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


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ commitAndPush)
});

// UNUSED EXPORTS: requestTrailer

// EXTERNAL MODULE: ./build/git/branches.js
var branches = __webpack_require__(7911);
// EXTERNAL MODULE: ./build/git/clone/clone.js
var clone_clone = __webpack_require__(2164);
// EXTERNAL MODULE: ./build/git/failure.js
var git_failure = __webpack_require__(2545);
// EXTERNAL MODULE: ./build/git/clone/fast-import.js
var fast_import = __webpack_require__(3305);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/git/clone/pack.js


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

;// CONCATENATED MODULE: ./build/git/clone/object-store.js


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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(7967);
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

;// CONCATENATED MODULE: ./build/git/clone/http-clone.js





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
        spare ??= (0,clone_clone/* openClone */.o)(host, remote, credential);
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

;// CONCATENATED MODULE: ./build/git/clone/watched-clone.js
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

;// CONCATENATED MODULE: ./build/git/race/backoff.js
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
    const place = new WaitingRef(clone);
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
            return place.isThere;
        },
        async enter(_, tip) {
            const enteredAt = now();
            const isAllowed = await place.put(`${folder}${enteredAt.toString(36).padStart(9, '0')}-${own.id}`, tip);
            step = Math.max(50, now() - enteredAt);
            return isAllowed;
        },
        async turn(fetch) {
            let before;
            for (;;) {
                const { refs } = await clone.refs([own.ref, `${folder}*`]);
                if (!refs.has(place.name))
                    place.gone();
                const others = [...refs].filter(([ref]) => ref.startsWith(folder) && ref !== place.name);
                old = others.filter(([ref]) => !isValid(ref));
                const ahead = waitedFor(others.map(([ref]) => ref).filter((ref) => ref < place.name && isValid(ref)));
                if (!place.isThere || ahead < abreast)
                    return await fetch(refs);
                if (before !== undefined && before.ahead > ahead)
                    step = (now() - before.at) / (before.ahead - ahead);
                before = { ahead, at: now() };
                await host.clock.sleep(Math.min(longestPause, ahead * step) * (0.5 + host.random() / 2));
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
    const now = () => host.clock.now().getTime();
    const ownRef = requestRef(own.id);
    const place = new WaitingRef(clone);
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
            return place.isThere;
        },
        async enter(paths) {
            const message = sealRequest({ ...own, until: now() + waiting_room_lifetime, data: combining.data, paths }, combining.secret);
            const person = { author: own.committer, committer: own.committer, time: Math.floor(now() / 1000) };
            const written = await clone.write([{ parent: undefined, changes: [], modes: new Map(), message, ...person }]);
            enteredAt = now();
            const isAllowed = await place.put(ownRef, written[0]);
            pace = Math.max(100, now() - enteredAt);
            return isAllowed;
        },
        async turn(fetch) {
            const before = await fetch();
            const ours = new Set((await requestsOf(before)).map(([{ ref }]) => ref));
            // What comes later is not read while we wait: who counts it as ahead of him waits a little longer at worst.
            const isAhead = (ref) => ref.startsWith(requestFolder) && ref < ownRef && (ours.has(ref) || !before.has(ref));
            for (let refs = before;;) {
                if (!refs.has(ownRef))
                    place.gone();
                const ahead = [...refs.keys()].filter(isAhead).length;
                if (!place.isThere || now() - enteredAt >= Math.min(waiting_room_lifetime, ahead * waiting_room_courtesy * pace)) {
                    return refs === before ? before : await fetch(refs);
                }
                await host.clock.sleep(pollEvery * (0.5 + host.random()));
                refs = (await clone.refs([own.ref, `${requestFolder}*`])).refs;
            }
        },
        async collect(refs, tree) {
            const requests = await requestsOf(refs);
            await tree.read(requests.flatMap(([, request]) => request.paths));
            const removals = [place.removal];
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
        leave: () => place.remove(),
        left: () => place.gone(),
    };
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
        if (proposal !== undefined || publish !== undefined)
            return undefined;
        const [id, ref] = [this.#id, this.#ref];
        if (combining === undefined)
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
        if (this.#options.combining === undefined)
            return;
        const { log } = this.#host;
        if (landed !== undefined)
            log.info(`Cancelled, but the change had landed: ${landed.commit} on ${this.branch}.`);
        else if (this.isQueued)
            log.info('Cancelled, but the request may be carried out for a minute from its start.');
        else if (waited)
            log.info('Cancelled: the request was taken back, so no other job carries it out.');
    }
    /** Asks for a place in the queue once pushing at once has failed. */
    async #queueUp() {
        const isCrowded = this.#losses >= (this.#options.combining === undefined ? 2 : 1);
        if (!isCrowded || this.#room === undefined || this.#room.isEntered)
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
        const onTip = await runEdit(this.#edit, this.#treeAt(tip ?? baseTip));
        if (onTip === undefined) {
            await this.#room?.leave();
            return this.#landed(false, tip ?? baseTip);
        }
        const start = proposal === undefined ? (tip ?? baseTip) : baseTip;
        const edited = start === tip ? onTip : await runEdit(this.#edit, this.#treeAt(start));
        // The base is as wanted, and the proposal holds something older: it is for its owner to close.
        if (edited === undefined)
            return this.#landed(false, start);
        if (publish !== undefined && (await this.#isPublishable(this.#treeAt(start), edited))) {
            const message = withTrailer(edited.message, this.#id);
            return this.#landed(true, await publish({ branch: this.branch, parent: start, tip, message, changes: edited.changes }));
        }
        return await this.#land(refs, start, tip, edited);
    }
    /** Pushes our commit on `start`, and those of the jobs that wait, if they may be carried along. */
    async #land(refs, start, tip, edited) {
        this.#paths = edited.changes.map((change) => change.path);
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
            const failure = error instanceof git_failure/* GitFailure */.Xi ? error.failure : undefined;
            if (failure?.kind === 'stale') {
                this.#losses++;
                this.#seen = failure.seen;
            }
            if (failure?.kind === 'not-atomic') {
                await this.giveUp();
                this.#room = undefined;
            }
            throw error;
        }
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
    const open = remote.transport === 'http' ? httpClone : clone_clone/* openClone */.o;
    const clone = watched(open(host, remote, credential));
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

};
