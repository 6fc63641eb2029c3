export const id = 3585;
export const ids = [3585];
export const modules = {

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* reexport */ history_history),
  promote: () => (/* reexport */ promote),
  rollback: () => (/* reexport */ rollback)
});

// EXTERNAL MODULE: ./build/delivery/message.js
var delivery_message = __webpack_require__(41886);
// EXTERNAL MODULE: ./build/delivery/destination.js
var destination = __webpack_require__(27469);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/git/branches.js
var branches = __webpack_require__(47911);
// EXTERNAL MODULE: ./build/git/clone/remote-clone.js + 6 modules
var remote_clone = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/git/failure.js
var failure = __webpack_require__(72545);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/git/work-tree.js
var work_tree = __webpack_require__(75395);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(45505);
// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(51936);
;// CONCATENATED MODULE: ./build/bump/history-timeline.js









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await (0,work_tree/* localHistory */.K)(host);
        return timeline(objects, tip, prefix);
    }
    return await remoteTimeline(await (0,destination/* openDestination */.xB)({ ...inputs, repository }, host), inputs.branch, host);
}
async function remoteTimeline({ remote, credential }, branch, host) {
    const clone = new remote_clone/* RemoteClone */.Q(host, remote, credential);
    try {
        const name = branch ?? (await (0,branches/* defaultBranch */.OR)(clone, remote));
        return timeline(clone, await clone.fetchHistory((0,branches/* branchRef */.Mi)(name)), '');
    }
    catch (error) {
        if (!(error instanceof failure/* GitFailure */.Xi))
            throw error;
        if (error.failure.kind === 'no-branch')
            throw await (0,branches/* noBranchError */.Ix)(clone, remote, branch ?? 'HEAD');
        throw (0,failure/* errorOf */.Mz)(error.failure, remote, branch ?? 'HEAD');
    }
}
function timeline(objects, tip, prefix) {
    /** Files are often the same in many revisions: each is read once. */
    const known = new Map();
    const runningAt = async (revision, path) => {
        const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter((entry) => (0,tree/* isRegular */.$W)(entry) && ((0,prefilter/* isCandidate */.qn)(entry.path) || entry.path === path));
        const unread = entries.filter((entry) => !known.has(entry.oid + entry.path));
        const blobs = await objects.blobs(unread.map((entry) => entry.oid));
        for (const { oid, path: file } of unread) {
            const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file;
            known.set(oid + file, (0,promote_images/* imagesOfFile */.wJ)({ path: shown, bytes: blobs.get(oid) }));
        }
        return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? []);
    };
    const revisionsOf = async (path, most) => {
        const inside = (prefix + path.replace(/^\.?\/+|^\.$|(?<!\/)\/+$/g, '')).replace(/\/$/, '');
        const revisions = await objects.revisions(tip, inside, most);
        if (revisions.length > 0)
            return { inside, revisions };
        throw new errors/* InputError */.dz(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' });
    };
    return {
        async changed(path) {
            const { revisions } = await revisionsOf(path, 1);
            return revisions[0].time;
        },
        async states(path, images, most) {
            const { inside, revisions } = await revisionsOf(path, most);
            const states = [];
            for (const revision of revisions) {
                const running = (0,promote_images/* chosen */.FV)(await runningAt(revision, inside), images);
                const last = states.at(-1);
                // Of equal neighbours the older one is kept: that is when it began.
                if (last !== undefined && (0,promote_images/* stateKey */.bP)(last.running) === (0,promote_images/* stateKey */.bP)(running))
                    states.pop();
                states.push({ revision, running });
            }
            return states;
        },
    };
}

// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var wish_message = __webpack_require__(39390);
;// CONCATENATED MODULE: ./build/bump/history.js





/** Tells what ran where, and since when. */
const history_history = {
    async run(given, host) {
        const timeline = await openTimeline(given, host);
        const periods = periodsOf(await timeline.states(given.path, given.image, given.limit));
        return {
            findings: [],
            files: new Set(periods.flatMap((period) => period.files)).size,
            documents: 0,
            result: { periods },
            outputs: { periods: JSON.stringify(periods) },
            plan: periods.map(line),
            sections: [
                {
                    title: `History of ${given.path}`,
                    body: [
                        {
                            kind: 'table',
                            columns: ['Where', 'Image', 'Version', 'Since', 'Until', 'Commit', 'Run'],
                            rows: periods.map((one) => [
                                one.place,
                                one.image,
                                (0,version/* shownVersion */.qv)(one),
                                one.since,
                                one.until ?? 'now',
                                one.commit.slice(0, 12),
                                one.run ?? '',
                            ]),
                        },
                    ],
                },
            ],
        };
    },
};
/** Newest first. An image that runs in several versions at once at one place has a period for each. */
function periodsOf(states) {
    const periods = [];
    const seriesOf = ({ image, path }) => `${(0,wish_message/* whereItRuns */.tL)(path)} ${image}`;
    const all = [...new Set(states.flatMap((state) => state.running.map(seriesOf)))].sort();
    for (const series of all) {
        let until;
        let key = '';
        const own = states.map(({ revision, running }) => ({
            revision,
            running: running.filter((one) => seriesOf(one) === series),
        }));
        const steps = own.filter((state, index) => (0,promote_images/* stateKey */.bP)(state.running) !== (0,promote_images/* stateKey */.bP)(own[index + 1]?.running ?? []));
        for (const { revision, running } of steps) {
            const since = new Date(revision.time * 1000).toISOString();
            key = (0,promote_images/* stateKey */.bP)(running);
            if (key !== '')
                periods.push(...distinctVersions(running).map((version) => periodOf(version, running, revision, since, until)));
            until = since;
        }
    }
    // By the order of the commits: the clocks of those who made them may differ.
    const order = new Map(states.map(({ revision }, index) => [revision.oid, index]));
    return periods.sort((a, b) => (order.get(a.commit) ?? 0) - (order.get(b.commit) ?? 0));
}
function distinctVersions(running) {
    return [...new Map(running.map((one) => [(0,wish_message/* referenceOf */.Bz)(one.image, one.version), one])).values()];
}
function periodOf(one, running, revision, since, until) {
    const found = (0,delivery_message/* readTrailers */.t8)(revision.message);
    const trailer = (name) => found.get(name)?.[0];
    const reference = (0,wish_message/* referenceOf */.Bz)(one.image, one.version);
    const facts = {
        environment: (0,wish_message/* environmentOf */.p7)(one.path),
        until,
        sourceCommit: trailer(wish_message/* trailers */.jR.sourceCommit),
        run: trailer(wish_message/* trailers */.jR.run),
        reason: trailer(wish_message/* trailers */.jR.reason),
    };
    return {
        image: one.image,
        place: (0,wish_message/* whereItRuns */.tL)(one.path),
        ...one.version,
        files: [
            ...new Set(running.filter((other) => (0,wish_message/* referenceOf */.Bz)(other.image, other.version) === reference).map(({ path }) => path)),
        ],
        since,
        commit: revision.oid,
        author: revision.author,
        ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    };
}
function line(period) {
    const span = `${period.since} – ${period.until ?? 'now'}`;
    const run = period.run === undefined ? '' : `  ${period.run}`;
    return `${span}  ${period.place}  ${period.image} ${(0,version/* shownVersion */.qv)(period)}  ${period.commit.slice(0, 12)}${run}${period.reason ? `  (${period.reason})` : ''}`;
}

// EXTERNAL MODULE: ./build/delivery/look.js
var delivery_look = __webpack_require__(62998);
// EXTERNAL MODULE: ./build/regeneration/promotion.js
var promotion = __webpack_require__(84175);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/bump/wish/deliver.js
var deliver = __webpack_require__(8944);
;// CONCATENATED MODULE: ./build/bump/promote.js








/** Moves what one environment runs into the next. */
const promote = {
    async run(given, host) {
        const soak = given.soak === undefined ? undefined : parseDuration(given.soak);
        const source = await sourceFrom(given, host);
        const running = (0,promote_images/* chosen */.FV)(source.running, given.image);
        // Who names images wants no more than those.
        const bases = given.image.length === 0 ? source.bases : undefined;
        if (running.length === 0 && bases === undefined)
            throw nothingRuns(given, source.running);
        if (soak !== undefined)
            await refuseFresh(running, bases, given, soak, host);
        const images = (0,promote_images/* versionsOf */.x4)(running, given.from);
        const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing };
        const purpose = { kind: 'promote', from: given.from, to: given.to };
        const steps = [{ paths: [given.to], request }];
        if (bases === undefined)
            return await (0,deliver.deliverWish)(steps, purpose, given, host);
        const { deliverPromotion } = await __webpack_require__.e(/* import() */ 4263).then(__webpack_require__.bind(__webpack_require__, 14263));
        return await deliverPromotion(bases, steps, purpose, given, host);
    },
};
/** What stands below `from` at the tip of the branch, or in the working directory. */
async function sourceFrom(given, host) {
    const { from, to } = given;
    const look = async (tree) => {
        return { running: await (0,promote_images/* runningIn */.jq)(tree, from), bases: await (0,promotion/* basesOf */.cF)(tree, from, to) };
    };
    return await (0,delivery_look/* lookAtTip */.q)(given, host, look);
}
function nothingRuns({ from, image }, all) {
    const names = [...new Set(all.map((one) => one.image))];
    const guess = image[0] === undefined ? undefined : (0,nearest/* nearest */.p)(image[0], names);
    const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`;
    return new errors/* InputError */.dz(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
        fix: guess === undefined ? 'Check the path.' : `Did you mean "${guess}"?`,
    });
}
/** Refuses versions that have not run long enough, by the time of the commits that brought them. */
async function refuseFresh(running, bases, given, soak, host) {
    const history = await openTimeline(given, host);
    const now = host.clock.now().getTime() / 1000;
    if (bases !== undefined) {
        const folder = (0,promotion/* sourceOf */.vz)(bases);
        refuseIfFresh(`What is in ${folder}`, now - (await history.changed(folder)), given, soak);
    }
    for (const image of new Set(running.map((one) => one.image))) {
        const [state] = await history.states(given.from, [image], 500);
        const current = running.filter((one) => one.image === image);
        if (state === undefined || (0,promote_images/* stateKey */.bP)(state.running) !== (0,promote_images/* stateKey */.bP)(current)) {
            throw new errors/* InputError */.dz(`What ${given.from} runs of ${image} is not what the history holds, so how long it has run is not known`, {
                fix: 'Commit the changes of the working directory, or promote without soak.',
            });
        }
        const what = `${image} ${(0,version/* shownVersion */.qv)(current[0].version)}`;
        refuseIfFresh(what, now - state.revision.time, given, soak);
    }
}
function refuseIfFresh(what, seconds, given, soak) {
    if (seconds >= soak)
        return;
    throw new errors/* InputError */.dz(`${what} has run in ${given.from} for ${shownDuration(seconds)}, and soak asks for ${given.soak}`, { fix: `Promote it in ${shownDuration(soak - seconds)}, or with a shorter soak.` });
}
const units = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** `90m`, `1d12h` in seconds. */
function parseDuration(text) {
    const parts = [...text.trim().matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([smhdw])/g)];
    if (parts.length > 0 && parts.map((part) => part[0]).join('') === text.trim()) {
        return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
    }
    throw new errors/* InputError */.dz(`The duration "${text}" is none`, { fix: 'Write a number and a unit: 30m, 24h, 7d.' });
}
function shownDuration(seconds) {
    const [amount, unit] = seconds < 3600 ? [seconds / 60, 'm'] : seconds < 172_800 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'd'];
    return `${Math.max(0, Math.ceil(amount))}${unit}`;
}

;// CONCATENATED MODULE: ./build/bump/rollback.js






/** How many commits of the path are looked at. */
const most = 500;
/** Puts back what ran before. */
const rollback = {
    async run(given, host) {
        const history = await openTimeline(given, host);
        const states = await history.states(given.path, given.image, most);
        const [now] = states;
        const target = given.to === undefined ? previous(states, given.path) : stateAfter(states, given.to, given.path);
        const purpose = {
            kind: 'rollback',
            path: given.path,
            to: target.revision.oid,
            ...(given.reason === undefined ? {} : { reason: given.reason }),
        };
        // What is older is asked for: the order of versions has no say here.
        return await (0,deliver.deliverWish)(stepsTo(target, now, given), purpose, { ...given, order: 'any' }, host);
    },
};
/** The newest state of other versions; those that an earlier rollback has put away are passed over. */
function previous(states, path) {
    const [now, ...older] = states;
    const bad = new Set(states.flatMap(({ revision }) => replacedByRollback(revision.message)));
    const isGood = (state) => {
        const changed = state.running.filter((one) => !now?.running.some((other) => same(one, other)));
        return changed.length > 0 && changed.every((one) => !bad.has((0,wish_message/* referenceOf */.Bz)(one.image, one.version)));
    };
    const found = older.find((state) => (0,promote_images/* stateKey */.bP)(state.running) !== (0,promote_images/* stateKey */.bP)(now?.running ?? []) && isGood(state));
    if (found !== undefined)
        return found;
    throw new errors/* InputError */.dz(`Nothing else ran in ${path} before: its history has no earlier version to go back to`, {
        fix: 'Name the commit to go back to, or set the version with bump.',
    });
}
function replacedByRollback(message) {
    const found = (0,delivery_message/* readTrailers */.t8)(message);
    return found.has(wish_message/* trailers */.jR.rolledBackTo) ? (found.get(wish_message/* trailers */.jR.replaces) ?? []) : [];
}
function same(a, b) {
    return a.path === b.path && (0,wish_message/* referenceOf */.Bz)(a.image, a.version) === (0,wish_message/* referenceOf */.Bz)(b.image, b.version);
}
/** The state that a commit left. A state's revision is the commit that began it; later ones left it as it was. */
function stateAfter(states, to, path) {
    const matching = states.filter(({ revision }) => revision.oid.startsWith(to.toLowerCase()));
    const [found] = matching;
    if (found !== undefined && matching.length === 1 && to.length >= 4)
        return found;
    const known = states.slice(0, 5).map(({ revision }) => revision.oid.slice(0, 12));
    throw new errors/* InputError */.dz(`The commit "${to}" is none of those that changed what runs in ${path}`, {
        fix: `Give the id of one of them, the newest are: ${known.join(', ')}. The command history lists them.`,
    });
}
/** Each file gets the versions that it had: an image may run in two versions in two files. */
function stepsTo(target, now, { path }) {
    const files = new Set(now.running.map((one) => one.path));
    const wanted = target.running.filter((one) => files.has(one.path) && now.running.some((other) => other.path === one.path && other.image === one.image));
    const byFile = new Map();
    for (const one of wanted)
        byFile.set(one.path, [...(byFile.get(one.path) ?? []), one]);
    const steps = [...byFile].map(([file, running]) => ({
        paths: [file],
        request: { images: (0,promote_images/* versionsOf */.x4)(running, file) },
    }));
    if (steps.length > 0)
        return steps;
    throw new errors/* InputError */.dz(`What ran in ${path} then is not there any more: none of its files names these images today`, {
        fix: 'Revert the commit with git.',
    });
}

;// CONCATENATED MODULE: ./build/bump/operations.js
// What asks the history of a repository is loaded together: alone, each would bring a copy of all that they share.





/***/ }),

/***/ 51936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   wJ: () => (/* binding */ imagesOfFile),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46185);
/* harmony import */ var _places_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64396);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73592);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73677);
/* harmony import */ var _wish_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53714);









/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    return (await filesBelow(tree, [path])).flatMap(imagesOfFile);
}
/** The files below paths of a tree in which images may stand. */
async function filesBelow(tree, paths) {
    return await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(tree, paths, { images: [], selectors: ['*'] });
}
/** Every image with a version in one file; a file that is no text has none. */
function imagesOfFile({ path, bytes }) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text);
    const options = { mayName: () => true, selectors: [], definitions: (0,_places_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsIn */ .k)([]) };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .splitDocuments */ .Z)(text).flatMap((part) => {
        const found = (0,_places_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findSites */ .A)(text, part, options);
        const { sites } = 'sites' in found ? found : (0,_places_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findInTemplate */ .X)(text, part);
        return sites.flatMap(({ names: [name, other], version, place, at, fault }) => {
            const isVersioned = version.tag !== undefined || version.digest !== undefined;
            if (name === undefined || !isVersioned || fault !== undefined)
                return [];
            const instead = other === undefined ? {} : { instead: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(other) };
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(name), version, place, ...instead, path, line: lines.at(at).line }];
        });
    });
}
/** Those of the images that are asked for; without any, all. */
function chosen(running, images) {
    const wanted = images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference);
    if (wanted.length === 0)
        return [...running];
    return running.filter(({ image }) => wanted.some((name) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.sameRepository)(name, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(image))));
}
/**
 * One version for each image.
 * @throws InputError for an image that runs in two versions, with the places.
 */
function versionsOf(running, path) {
    const byImage = new Map();
    for (const one of running) {
        const other = byImage.get(one.image);
        if (other !== undefined && !(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sameVersion */ .r1)(other.version, one.version)) {
            const places = [other, one].map((place) => `${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .shownVersion */ .qv)(place.version)} at ${place.path}:${place.line}`);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${one.image} runs in several versions in ${path}: ${places.join(', ')}`, {
                fix: 'Name a path in which each image has one version.',
                place: { file: one.path, line: one.line },
            });
        }
        byImage.set(one.image, one);
    }
    return [...byImage.values()].map(({ image, version }) => ({ name: image, ...version }));
}
/** One line that tells states apart: which images stand in which versions. */
function stateKey(running) {
    return [...new Set(running.map(({ image, version, path }) => `${path} ${image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionSuffix */ .sw)(version)}`))]
        .sort()
        .join('\n');
}


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29972);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2494);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23126);




/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_3__/* .wishOf */ .H)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 62998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lookAtTip)
/* harmony export */ });
/* harmony import */ var _git_push_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8221);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75395);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27469);



/**
 * Reads the tip of the branch of a repository, or without one the working directory, and changes nothing.
 * @param look asked for one tree; it is asked anew where the branch moves meanwhile.
 * @throws InputError for a repository or branch that is not there; ServiceError where it can't be reached.
 */
async function lookAtTip(given, host, look) {
    const { repository, branch } = given;
    if (repository === undefined)
        return await look((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__.workTree)(host));
    const { remote, credential } = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .openDestination */ .xB)({ ...given, repository }, host);
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    let seen;
    const edit = async (tree) => {
        seen = { found: await look(tree) };
        return undefined;
    };
    await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAndPush */ .t)(host, remote, credential, edit, { branch, committer });
    if (seen === undefined)
        throw new Error('a repository was read without a tree');
    return seen.found;
}


/***/ }),

/***/ 75395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ localHistory),
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _clone_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38241);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57967);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);




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


/***/ }),

/***/ 12901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;
const minute = 60 * second;
/** How large an answer may be and how long it may take, by what is asked for: nothing is read without a limit. */
const limits = {
    /** Whether somebody is there, and who. Who is silent is told before what takes too long. */
    ping: { bytes: 64 * KiB, totalMs: 12 * second, idleMs: 10 * second },
    token: { bytes: 64 * KiB, totalMs: 30 * second, idleMs: 30 * second },
    /** The distribution specification lets a registry refuse manifests that are larger. */
    manifest: { bytes: 4 * MiB, totalMs: minute, idleMs: 30 * second },
    /** What a registry says of a blob that is sent to it. It may digest a large one for minutes before it answers. */
    upload: { bytes: 64 * KiB, totalMs: 60 * minute, idleMs: 5 * minute },
    /** A blob that goes into a file; its descriptor says how large it is. */
    blob: { bytes: Number.MAX_SAFE_INTEGER, totalMs: 60 * minute, idleMs: minute },
    /** A page of an API: a hundred pull requests, each with a text of up to 64 KiB. */
    page: { bytes: 16 * MiB, totalMs: minute, idleMs: 30 * second },
    /** Some 100 bytes for each ref. */
    refs: { bytes: 32 * MiB, totalMs: 2 * minute, idleMs: minute },
    /** It is held in memory, and unpacked there. */
    pack: { bytes: 64 * MiB, totalMs: 10 * minute, idleMs: minute },
    /** What a webhook answers: nobody reads more than whether it took the message. */
    webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
    /** An external program. */
    program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
};


/***/ }),

/***/ 84175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   z: () => (/* binding */ planPromotion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13709);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94180);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75821);
/* harmony import */ var _overlays_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81209);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16347);
/* harmony import */ var _record_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71281);









/** The bases below two overlays of one folder; undefined where the first one has none of its own. */
async function basesOf(tree, from, to) {
    const [source, target] = [overlayAt(from), overlayAt(to)];
    if (source === undefined || target === undefined || source.folder !== target.folder)
        return undefined;
    const record = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(source.folder, 'base', source.environment, _record_name_js__WEBPACK_IMPORTED_MODULE_8__/* .recordName */ .x);
    if (!(await tree.find([record])).has(record))
        return undefined;
    return { folder: source.folder, from: source.environment, to: target.environment };
}
/** The folder of the base that a promotion reads. */
function sourceOf({ folder, from }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'base', from);
}
function overlayAt(path) {
    const [, folder = '', environment = ''] = /^(?:(.*)\/)?overlays\/([^/]+)$/.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '')) ?? [];
    return environment === '' ? undefined : { folder: folder === '' ? '.' : folder, environment };
}
/**
 * Brings the base of one environment into that of another: three ways, so that what was edited there stays, just as generated files
 * are. The overlay gets the entries of objects that are new to it, as the first environment has them, and loses those of what goes.
 */
async function planPromotion(tree, bases, policy) {
    const { folder, from, to } = bases;
    const records = [from, to].map((environment) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .recordPathOf */ .ok)(`base/${environment}/`));
    const texts = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(tree, folder, [...(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsBelow */ .mp)(tree, folder)), ...records]);
    const generated = [...texts].flatMap(([path, content]) => {
        if (!path.startsWith(`base/${from}/`) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _record_name_js__WEBPACK_IMPORTED_MODULE_8__/* .recordName */ .x)
            return [];
        return [{ path: path.replace(`base/${from}/`, `base/${to}/`), content, part: 'base' }];
    });
    const { steps, copied } = overlayChange(texts, bases);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planEnvironment */ .RJ)({ folder, generated, existing: (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .textsAfter */ .rs)(texts, steps), ...policy }, to);
    return {
        steps: plan.steps.length === 0 ? [] : [...plan.steps, ...steps],
        findings: [...plan.findings, ...copied.map((path) => copiedFinding(path, bases))],
    };
}
const kustomizationName = 'kustomization.yaml';
/**
 * What becomes of the second overlay: what the first one has for objects that the base gets (entries, and objects beside them) comes,
 * what it has itself for objects that the base loses goes.
 */
function overlayChange(texts, { from, to }) {
    const [own, target] = [`overlays/${from}/`, `overlays/${to}/`];
    const [source, before] = [own, target].map((folder) => texts.get(`${folder}${kustomizationName}`));
    if (source === undefined || before === undefined)
        return { steps: [], copied: [] };
    const [now, next] = [objectsOf(texts, `base/${to}/`), objectsOf(texts, `base/${from}/`)];
    const [added, lost] = [without(next, now), without(now, next)];
    const coming = objectsBeside(texts, own, added);
    const going = objectsBeside(texts, target, lost);
    const isEmptied = (name) => !coming.has(name) && objectsOf(texts, target + name).length === going.get(name)?.length;
    const emptied = [...going.keys()].filter(isEmptied);
    const entries = {
        coming: entriesFor(added, [...coming.keys()], kustomizationIn(source)),
        going: entriesFor(lost, emptied, kustomizationIn(before), next),
    };
    coming.set(kustomizationName, [entries.coming]);
    going.set(kustomizationName, [entries.going]);
    const steps = [...new Set([...coming.keys(), ...going.keys()])].flatMap((name) => changed(texts, target + name, coming.get(name) ?? [], going.get(name) ?? []));
    const copied = steps.filter(({ path }) => hasAny(coming.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))));
    return { steps, copied: copied.map(({ path }) => path) };
}
/** The objects of a list that another one has not. */
function without(objects, others) {
    const known = new Set(others.map(_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH));
    return objects.filter((object) => !known.has((0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .idOf */ .TH)(object)));
}
/** More than an empty kustomization. */
function hasAny(objects) {
    return objects?.some((object) => Object.keys(object).length > 1) ?? false;
}
/** The objects that the files of an overlay have for those of a base, such as budgets, by file. */
function objectsBeside(texts, folder, objects) {
    const names = new Set(objects.map(({ metadata }) => metadata?.name));
    const files = [...texts.keys()].filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder).slice(0, -1));
    const wanted = files.map((path) => [
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path),
        objectsOf(texts, path).filter(({ kind, metadata }) => kind !== 'Kustomization' && names.has(metadata?.name)),
    ]);
    return new Map(wanted.filter(([, found]) => found.length > 0));
}
/** A file of an overlay with objects that come, and without those that go. */
function changed(texts, path, coming, going) {
    const generated = coming.map((object) => `${(0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printBlock */ .J8)(object)}\n`).join('---\n');
    const before = texts.get(path);
    if (before === undefined)
        return [{ do: 'create', path, content: generated, before: '' }];
    const merge = (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeFile */ .nD)(before, generated, { last: (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(going), onConflict: 'ours' });
    if ('problem' in merge || merge.text === before)
        return [];
    const isEmpty = (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .aC)(merge.text).every((value) => value === undefined || value === null);
    return [isEmpty ? { do: 'remove', path, before } : { do: 'update', path, content: merge.text, before }];
}
/** The entries of a kustomization for some objects; without those for images that others run, too. */
function entriesFor(objects, resources, { images = [], replicas = [], patches = [] }, others = []) {
    const used = imageNamesOf(objects);
    for (const name of imageNamesOf(others))
        used.delete(name);
    const has = (name, kind) => objects.some((object) => object.metadata?.name === name && (kind === undefined || object.kind === kind));
    const lists = {
        resources,
        replicas: replicas.filter(({ name }) => has(name)),
        images: images.filter(({ name }) => used.has(String(name))),
        patches: patches.filter(({ target }) => target !== undefined && has(target.name, target.kind)),
    };
    return { kind: 'Kustomization', ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}
function imageNamesOf(objects) {
    return new Set(objects.flatMap(_overlays_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesIn */ .o$).map((image) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(image).name));
}
function objectsOf(texts, folder) {
    const files = [...texts].filter(([path]) => path.startsWith(folder) && /\.ya?ml$/.test(path));
    return files.flatMap(([, text]) => (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text).flatMap((extent) => (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, extent).value ?? []));
}
function kustomizationIn(text) {
    return ((0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text)[0]).value ?? {});
}
function copiedFinding(path, { folder, from, to }) {
    return {
        rule: 'copied-entries',
        category: 'conversion',
        severity: 'notice',
        message: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)} of ${to} got what ${from} has there for services that are new`,
        fix: `Size them for ${to}.`,
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}


/***/ })

};
