(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7453, ids: [7453,7274], modules: {

/***/ 39394:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./build/git/clone/objects.js
var objects = __webpack_require__(38241);
// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(57967);
;// CONCATENATED MODULE: ./build/git/local-history.js



/**
 * The history of the repository that the working directory stands in.
 * @returns its objects, the commit that is checked out, and the path from its root to the working directory.
 * @throws InputError when there is none, or it was cut short by a shallow clone.
 */
async function localHistory(host) {
    const git = (0,program/* gitIn */.uM)(host.files.root, host);
    const asked = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD']);
    if (asked.exitCode !== 0) {
        throw new errors/* InputError */.dz(`The history of "${host.files.root}" can't be read: ${asked.stderr.trim().split('\n')[0]}`, {
            fix: 'Run it in a checkout of the repository with at least one commit, or name the repository.',
        });
    }
    const [isShallow, prefix = '', tip = ''] = (0,objects/* stdoutText */.Xf)(asked).trimEnd().split('\n');
    if (isShallow === 'true') {
        throw new errors/* InputError */.dz('The checkout is a shallow clone, so what ran before is not in it', {
            fix: 'Check out with "fetch-depth: 0", or name the repository and no checkout is needed.',
        });
    }
    return { objects: new objects/* GitObjects */.Vc(git), tip, prefix };
}

// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(45505);
// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(51936);
;// CONCATENATED MODULE: ./build/bump/history-timeline.js









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await localHistory(host);
        return timeline(objects, tip, prefix);
    }
    return await remoteTimeline(await (0,destination.openDestination)({ ...inputs, repository }, host), inputs.branch, host);
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
    const span = `${period.since} \u2013 ${period.until ?? 'now'}`;
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
        const all = (0,promote_images/* chosen */.FV)(source.running, given.image);
        const running = given.image.length > 0 ? all : all.filter((one) => !isMoving(one));
        const findings = movingFindings(all.filter((one) => !running.includes(one)));
        // Who names images wants no more than those.
        const bases = given.image.length === 0 ? source.bases : undefined;
        if (all.length === 0 && bases === undefined)
            throw nothingRuns(given, source.running);
        if (soak !== undefined)
            await refuseFresh(running, bases, given, soak, host);
        const images = (0,promote_images/* versionsOf */.x4)(running, given.from);
        const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing };
        const purpose = { kind: 'promote', from: given.from, to: given.to };
        const steps = [{ paths: [given.to], request }];
        if (bases === undefined)
            return await (0,deliver.deliverWish)(steps, purpose, given, host, findings);
        const { deliverPromotion } = await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 14263));
        return await deliverPromotion(bases, steps, purpose, given, host, findings);
    },
};
/** Whether nothing says which image a name stands for: what is moved under it need not be what runs. */
function isMoving({ version }) {
    return version.tag === 'latest' && version.digest === undefined;
}
/** One for each image. */
function movingFindings(moving) {
    const byImage = new Map(moving.toReversed().map((one) => [one.image, one]));
    return [...byImage.values()].toReversed().map(({ image, path, line }) => ({
        rule: 'moving-tag',
        category: 'input',
        severity: 'warning',
        message: `${image} is not promoted: "latest" stands for another image tomorrow, and may have when this one was started`,
        fix: 'Pin what runs by its digest, and promote that; or name the image, and it is moved as it stands.',
        file: path,
        line,
        together: { item: image, words: '# images are not promoted, since "latest" stands for another one tomorrow' },
    }));
}
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
    const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`;
    return new errors/* InputError */.dz(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
        fix: (0,nearest/* didYouMean */.a)(image[0], names, 'Check the path.'),
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

/***/ 14263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverPromotion: () => (/* binding */ deliverPromotion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27792);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);
/* harmony import */ var _regeneration_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94180);
/* harmony import */ var _regeneration_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16347);
/* harmony import */ var _regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84175);
/* harmony import */ var _regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71281);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29972);
/* harmony import */ var _wish_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39390);
/* harmony import */ var _wish_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53637);
/* harmony import */ var _wish_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2494);
/* harmony import */ var _wish_wish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23126);












/** Brings the base of one environment and the versions that run there to the next, in one change. */
async function deliverPromotion(bases, steps, purpose, inputs, host, more) {
    const wish = (0,_wish_wish_js__WEBPACK_IMPORTED_MODULE_11__/* .wishOf */ .H)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(promotionPlan(bases, inputs.onConflict, wish), inputs, host, { kinds: _wish_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .kinds */ .EZ });
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}
/** The versions are set in the files as they are once the base is there. */
function promotionPlan(bases, onConflict, wish) {
    return async (tree, ancestry) => {
        const base = await (0,_regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .planPromotion */ .z)(tree, bases, { force: false, onConflict });
        const carried = (0,_regeneration_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(base.steps, bases.folder);
        const pins = await (0,_wish_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planOf */ .XC)(wish)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommit */ .e6)(tree, { changes: carried, message: '' }), ancestry);
        const pinned = new Set(pins.changes.map(({ path }) => path));
        const files = await Promise.all(base.steps.filter(isShown).map((step) => fileChange(step, bases.folder)));
        const changes = [...files.filter(({ path }) => !pinned.has(path)), ...pins.result.changes];
        const findings = [...base.findings, ...pins.result.findings];
        return {
            changes: [...carried.filter(({ path }) => !pinned.has(path)), ...pins.changes],
            findings,
            result: { ...pins.result, changes, findings },
            message: () => (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_8__/* .commitMessage */ .df)(changes, wish.purpose, wish.origin, wish.template),
            page: (forge) => (0,_wish_page_js__WEBPACK_IMPORTED_MODULE_9__/* .pageOf */ .Z)(changes, wish, tree, forge),
        };
    };
}
/** What the conversion notes for itself is nothing that a reviewer reads. */
function isShown(step) {
    return step.do !== 'keep' && !(0,_regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(step.path);
}
/** A file that is carried over, as a change that edits no image. */
async function fileChange(step, folder) {
    const diff = await (0,_regeneration_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOf */ .n_)([step], folder);
    return {
        path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.path),
        before: Buffer.from(step.before),
        after: Buffer.from(step.do === 'remove' ? '' : step.content),
        diff: diff.slice(diff.indexOf('@@')).trimEnd(),
        edits: [],
    };
}


/***/ }),

/***/ 29972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deliveryReport),
/* harmony export */   T: () => (/* binding */ bumpReport)
/* harmony export */ });
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22819);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73677);


/** The result of a plan, before it is delivered anywhere. */
function resultOf(plan) {
    const edits = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path })));
    const images = new Map(edits.map((edit) => [JSON.stringify([edit.image, edit.old, edit.new]), edit]));
    return {
        changed: plan.changes.length > 0,
        images: [...images.values()].map((edit) => ({ name: edit.image, old: edit.old, new: edit.new })),
        files: plan.changes.map(({ path }) => path),
        edits,
        unchanged: plan.unchanged,
    };
}
/** The outputs of the action that follow from the result. */
function outputsOf(result) {
    const first = result.edits[0] ?? result.unchanged[0];
    return {
        changed: String(result.changed),
        files: JSON.stringify(result.files),
        images: JSON.stringify(result.images),
        'old-tag': first?.old.tag ?? '',
        'old-digest': first?.old.digest ?? '',
        'new-tag': first?.new.tag ?? '',
        'new-digest': first?.new.digest ?? '',
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(result),
    };
}
/** The report of a bump of files in place. */
function bumpReport(plan, more, files, isDryRun) {
    const result = resultOf(plan);
    return {
        findings: [...plan.findings, ...more],
        files,
        documents: plan.documents,
        result,
        outputs: outputsOf(result),
        plan: planLines(plan, isDryRun),
        sections: sectionsOf(plan, isDryRun),
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnImage */ .Qh)(image.name, image.new),
            to: result.files.length === 1 ? (result.files[0] ?? '') : `${result.files.length} files`,
            label: 'set',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}
/** The report of a change that was brought to a repository, or with `dry-run` would be. */
function deliveryReport(delivery, more, repository, isDryRun) {
    const plan = delivery.plan.result;
    const report = bumpReport(plan, more, plan.searched, isDryRun);
    if (repository === undefined)
        return report;
    const result = { ...report.result, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveredOf */ .mN)(delivery) };
    return {
        ...report,
        result,
        outputs: outputsOf(result),
        plan: [...report.plan, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryLines */ .is)(delivery, repository)],
        sections: (report.sections ?? []).map((section) => ({ ...section, source: delivery.files ?? '' })),
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnImage */ .Qh)(image.name, image.new),
            to: (0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(delivery, repository),
            label: delivery.pullRequests.length === 0 ? 'commit' : 'proposal',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}
/** The plan as people read it: what changes where, or that nothing does. */
function planLines(plan, isDryRun) {
    if (plan.changes.length === 0) {
        const places = plan.unchanged.map((edit) => `${edit.path}:${edit.line} ${edit.image} is at ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} already`);
        return ['Nothing to change.', ...places];
    }
    const verb = isDryRun ? 'Would change' : 'Changed';
    return plan.changes.flatMap((change) => [`${verb} ${change.path}`, ...editLines(change), ...change.diff.split('\n')]);
}
function editLines({ edits }) {
    return edits.map((edit) => `  ${edit.line}:${edit.column} ${edit.image}: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} \u2192 ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new)}`);
}
function sectionsOf(plan, isDryRun) {
    if (plan.changes.length === 0)
        return [{ title: 'Images', isFirst: true, body: [{ kind: 'text', text: 'Nothing to change.' }] }];
    const rows = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => [
        { code: edit.image },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old) },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new) },
        { place: { file: path, line: edit.line } },
    ]));
    const diff = plan.changes.map(({ path, diff }) => `--- a/${path}\n+++ b/${path}\n${diff}`).join('\n');
    return [
        {
            title: isDryRun ? 'Images that would change' : 'Images',
            isFirst: true,
            body: [{ kind: 'table', columns: ['Image', 'Old', 'New', 'Place'], rows }],
        },
        { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
    ];
}


/***/ }),

/***/ 8944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 12901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    /** The JSON schema of a kind; those of Prometheus, with whole Pods in them, have 2 MiB. */
    schema: { bytes: 8 * MiB, totalMs: 30 * second, idleMs: 15 * second },
    /** What a webhook answers: nobody reads more than whether it took the message. */
    webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
    /** An external program. */
    program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
};


/***/ }),

/***/ 94944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nW: () => (/* binding */ otherAnswer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uU: () => (/* binding */ taken),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);


const text = primitive('text', 'string');
const number = primitive('a number', 'number');
const boolean = primitive('true or false', 'boolean');
/** An object with these fields at least. */
function object(name, fields) {
    return {
        name,
        differs(value) {
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                return kindOf(value);
            for (const [key, shape] of Object.entries(fields)) {
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                const found = shape.differs(field);
                if (found !== undefined)
                    return `an object whose "${key}" is ${found}`;
            }
            return undefined;
        },
    };
}
/** @param name what its items are: `pull requests`. */
function list(name, item) {
    return {
        name: `a list of ${name}`,
        differs(value) {
            if (!Array.isArray(value))
                return kindOf(value);
            for (const entry of value) {
                const found = item.differs(entry);
                if (found !== undefined)
                    return `a list that holds ${found}`;
            }
            return undefined;
        },
    };
}
/** A value that may be null, or not there. */
function optional(shape) {
    return {
        name: shape.name,
        differs: (value) => (value === null || value === undefined ? undefined : shape.differs(value)),
    };
}
/**
 * Takes a value for what it must be.
 * @param address who sent it: `GET https://api.example.com/pulls`.
 * @throws ServiceError "ADDRESS answered with WHAT instead of WHAT".
 */
function taken(value, shape, address) {
    const found = shape.differs(value);
    if (found !== undefined)
        throw otherAnswer(address, found, shape.name);
    return value;
}
/** An answer that is not what was asked for, be it of a login page, a proxy or another program. */
function otherAnswer(address, found, wanted) {
    const { host } = new URL(address.slice(address.indexOf(' ') + 1));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(host, `${address} answered with ${found} instead of ${wanted}`, {
        fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
    });
}
/** The JSON of a body; text that is no JSON as it is, undefined where there is none. */
function parsed(body) {
    if (body.byteLength === 0)
        return undefined;
    const content = new TextDecoder().decode(body);
    try {
        return JSON.parse(content);
    }
    catch {
        return content;
    }
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value !== 'string')
        return `${typeof value === 'number' ? 'the number' : 'the value'} ${value}`;
    if (/^\s*(?:<!doctype html|<html|<head|<body|<script)/i.test(value))
        return 'an HTML page';
    return value.trim() === '' ? 'empty text' : 'text';
}
function primitive(name, type) {
    return { name, differs: (value) => (typeof value === type ? undefined : kindOf(value)) };
}


/***/ }),

/***/ 20907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const limits = { name: 255, tag: 128 };
const hostName = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/;
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/;
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
function parseReference(text) {
    const result = analyse(text);
    if (typeof result === 'object')
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(text)}" is no image reference: ${result}`, {
        fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
    });
}
/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
function readReference(text) {
    const result = analyse(text);
    return typeof result === 'object' ? result : undefined;
}
/** The parts of a reference as they are written, without judging them. */
function splitReference(text) {
    const at = text.indexOf('@');
    const head = at < 0 ? text : text.slice(0, at);
    const colon = head.indexOf(':', head.lastIndexOf('/') + 1);
    return {
        name: colon < 0 ? head : head.slice(0, colon),
        ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
        ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
function canonicalName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
function familiarName(reference) {
    if (reference.registry !== 'docker.io')
        return canonicalName(reference);
    const official = /^library\/([^/]+)$/.exec(reference.repository);
    return official?.[1] ?? reference.repository;
}
/** Whether two references name the same repository; tags and digests don't matter. */
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateTag(tag) {
    const fault = tagFault(tag);
    if (fault === undefined)
        return tag;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(tag)}" is no image tag: ${fault}`, {
        fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
    });
}
/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateDigest(digest) {
    const fault = digestFault(digest);
    if (fault === undefined)
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(digest)}" is no image digest: ${fault}`, {
        fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
    });
}
/** Whether a text is a valid tag. */
function isTag(text) {
    return tagForm.test(text);
}
/** Whether a text is a valid digest. */
function isDigest(text) {
    return digestFault(text) === undefined;
}
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab\u2026`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}\u2026`;
}
/** The reference, or what is wrong with the text. */
function analyse(text) {
    if (text === '')
        return 'it is empty';
    const space = /[\s\p{Cc}]/u.exec(text);
    if (space)
        return 'it holds white space or a control character';
    if (text.includes('://'))
        return 'it has a URL scheme; leave it out';
    const { name, tag, digest } = splitReference(text);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            return `the tag "${shown(tag)}" is wrong: ${fault}`;
    }
    if (digest !== undefined) {
        const fault = digestFault(digest);
        if (fault !== undefined)
            return `the digest "${shown(digest)}" is wrong: ${fault}`;
    }
    const place = analyseName(name);
    if (typeof place === 'string')
        return place;
    return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name };
}
function analyseName(name) {
    if (name === '')
        return 'the name is missing';
    if (/^[0-9a-f]{64}$/.test(name))
        return 'a name of 64 hexadecimal digits would be taken for an image id';
    const { registry, path } = splitRegistry(name);
    const fault = registryFault(registry) ?? pathFault(path);
    if (fault !== undefined)
        return fault;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (registry.length + 1 + repository.length > limits.name)
        return `the name is longer than ${limits.name} characters`;
    return { registry, repository };
}
/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry)
        return { registry: 'docker.io', path: name };
    // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
    const registry = /[.:[]/.test(first) ? first.toLowerCase() : first;
    return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) };
}
function registryFault(registry) {
    const colon = registry.lastIndexOf(':');
    const hasPort = colon > registry.lastIndexOf(']');
    const host = hasPort ? registry.slice(0, colon) : registry;
    if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
        return `the port of the registry "${registry}" is no number`;
    return hostName.test(host) || addressLiteral.test(host)
        ? undefined
        : `"${shown(registry)}" is no host name of a registry`;
}
function pathFault(path) {
    if (path === '')
        return 'the repository is missing';
    if (/[A-Z]/.test(path))
        return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`;
    for (const component of path.split('/')) {
        if (component === '')
            return 'it has an empty path component ("//", or "/" at an end)';
        const odd = /[^a-z0-9._-]/.exec(component);
        if (odd)
            return `the character "${odd[0]}" is not allowed in a repository`;
        if (!pathComponent.test(component)) {
            return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`;
        }
    }
    return undefined;
}
function tagFault(tag) {
    if (tagForm.test(tag))
        return undefined;
    if (tag === '')
        return 'it is empty';
    const odd = /[^\w.-]/u.exec(tag);
    if (odd)
        return `the character ${JSON.stringify(odd[0])} is not allowed`;
    if (tag.length > limits.tag)
        return `it is longer than ${limits.tag} characters`;
    return `it starts with "${tag[0]}"`;
}
function digestFault(digest) {
    const colon = digest.indexOf(':');
    if (colon < 0)
        return 'the algorithm is missing, as in "sha256:\u2026"';
    const algorithm = digest.slice(0, colon);
    const encoded = digest.slice(colon + 1);
    const length = digestLengths[algorithm];
    if (length === undefined)
        return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`;
    if (encoded.length !== length)
        return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`;
    return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed';
}
/** Long or odd text, cut so that a message stays one readable line. */
function shown(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
    return line.length > 120 ? `${line.slice(0, 117)}\u2026` : line;
}


/***/ }),

/***/ 84175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        findings: [
            ...plan.findings,
            ...copied.map((path) => copiedFinding(path, bases)),
            ...lackedSecrets(texts, bases).map(([name, path]) => secretFinding(name, path, bases)),
        ],
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
        objectsOf(texts, path).filter(({ kind, metadata }) => kind !== 'Kustomization' && !givesSecret(kind) && names.has(metadata?.name)),
    ]);
    return new Map(wanted.filter(([, found]) => found.length > 0));
}
/** What gives a Secret is of its environment: sealed for its namespace, or with its values. */
function givesSecret(kind) {
    return kind === 'SealedSecret' || kind === 'ExternalSecret' || kind === 'Secret';
}
/** The Secrets that the first overlay gives to services, and the second one does not, each with the file that gives it. */
function lackedSecrets(texts, { from, to }) {
    const given = (folder) => [...texts.keys()]
        .filter((path) => path.startsWith(folder))
        .flatMap((path) => objectsOf(texts, path).flatMap(({ kind, metadata }) => givesSecret(kind) ? [[String(metadata?.name), path]] : []));
    const known = new Map(given(`overlays/${to}/`));
    const isRead = (name) => {
        const reads = JSON.stringify(name);
        return objectsOf(texts, `base/${from}/`).some((object) => JSON.stringify(object).includes(reads));
    };
    return given(`overlays/${from}/`).filter(([name]) => !known.has(name) && isRead(name));
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
function secretFinding(name, path, { folder, from, to }) {
    return {
        rule: 'secret-not-promoted',
        category: 'conversion',
        severity: 'warning',
        message: `${to} has no Secret "${name}", which services read that are promoted: that of ${from} is not copied, as it is made for ${from} alone`,
        fix: `Run convert --environment ${to} with the input secrets, or provide the Secret.`,
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}


/***/ }),

/***/ 37541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Xy: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a value of JSON or YAML is an object: neither a list nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an object, without fields where it is none. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** A JavaScript pattern that matches a text alone. */
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ })

} };
})
