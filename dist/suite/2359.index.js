export const id = 2359;
export const ids = [2359,1221,8944];
export const modules = {

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openTimeline)
/* harmony export */ });
/* harmony import */ var _delivery_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7911);
/* harmony import */ var _git_clone_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2164);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1651);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5505);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1936);









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .localHistory */ .K)(host);
        return timeline(objects, tip, prefix);
    }
    return await remoteTimeline(await (0,_delivery_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .openDestination */ .xB)({ ...inputs, repository }, host), inputs.branch, host);
}
async function remoteTimeline({ remote, credential }, branch, host) {
    const clone = (0,_git_clone_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openClone */ .o)(host, remote, credential);
    try {
        const name = branch ?? (await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(clone, remote));
        return timeline(clone, await clone.fetchHistory((0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchRef */ .Mi)(name)), '');
    }
    catch (error) {
        if (!(error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .GitFailure */ .Xi))
            throw error;
        if (error.failure.kind === 'no-branch')
            throw await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .noBranchError */ .Ix)(clone, remote, branch ?? 'HEAD');
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error.failure, remote, branch ?? 'HEAD');
    }
}
function timeline(objects, tip, prefix) {
    /** Files are often the same in many revisions: each is read once. */
    const known = new Map();
    const runningAt = async (revision, path) => {
        const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .isRegular */ .$W)(entry) && ((0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_6__/* .isCandidate */ .qn)(entry.path) || entry.path === path));
        const unread = entries.filter((entry) => !known.has(entry.oid + entry.path));
        const blobs = await objects.blobs(unread.map((entry) => entry.oid));
        for (const { oid, path: file } of unread) {
            const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file;
            known.set(oid + file, (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .imagesOfFile */ .wJ)({ path: shown, bytes: blobs.get(oid) }));
        }
        return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? []);
    };
    return {
        async states(path, images, most) {
            const inside = prefix + path.replace(/^\.?\/+|^\.$|\/+$/g, '');
            const revisions = await objects.revisions(tip, inside.replace(/\/$/, ''), most);
            if (revisions.length === 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' });
            }
            const states = [];
            for (const revision of revisions) {
                const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .chosen */ .FV)(await runningAt(revision, inside.replace(/\/$/, '')), images);
                const last = states.at(-1);
                // Of equal neighbours the older one is kept: that is when it began.
                if (last !== undefined && (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .stateKey */ .bP)(last.running) === (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .stateKey */ .bP)(running))
                    states.pop();
                states.push({ revision, running });
            }
            return states;
        },
    };
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   wJ: () => (/* binding */ imagesOfFile),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6185);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4432);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3677);
/* harmony import */ var _wish_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3714);








/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    const files = await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(tree, [path], { images: [], selectors: ['*'] });
    return files.flatMap(imagesOfFile);
}
/** Every image with a version in one file; a file that is no text has none. */
function imagesOfFile({ path, bytes }) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .D)(text);
    const options = { mayName: () => true, selectors: [] };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .splitDocuments */ .Z)(text).flatMap((part) => {
        const found = (0,_places_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findSites */ .A)(text, part, options);
        const { sites } = 'sites' in found ? found : (0,_places_template_js__WEBPACK_IMPORTED_MODULE_3__/* .findInTemplate */ .X)(text, part);
        return sites.flatMap(({ names: [name], version, at, fault }) => {
            const isVersioned = version.tag !== undefined || version.digest !== undefined;
            if (name === undefined || !isVersioned || fault !== undefined)
                return [];
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(name), version, path, line: lines.at(at).line }];
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
        if (other !== undefined && !(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .sameVersion */ .r1)(other.version, one.version)) {
            const places = [other, one].map((place) => `${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .shownVersion */ .qv)(place.version)} at ${place.path}:${place.line}`);
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
    return [...new Set(running.map(({ image, version, path }) => `${path} ${image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionSuffix */ .sw)(version)}`))]
        .sort()
        .join('\n');
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDuration: () => (/* binding */ parseDuration),
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   shownDuration: () => (/* binding */ shownDuration)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _delivery_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _git_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5881);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8977);
/* harmony import */ var _history_timeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3018);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4224);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3677);
/* harmony import */ var _wish_deliver_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8944);












const inputs = {
    from: {
        type: 'string',
        required: true,
        placeholder: 'PATH',
        description: 'Folder or file whose images are moved, such as overlays/dev.',
    },
    to: {
        type: 'string',
        required: true,
        placeholder: 'PATH',
        description: 'Folder or file that gets their versions, such as overlays/stage.',
    },
    image: {
        type: 'list',
        separator: 'line',
        placeholder: 'NAME',
        description: 'Only these images. Default: every image of "from" that "to" has too.',
    },
    soak: {
        type: 'string',
        placeholder: 'DURATION',
        description: 'How long the versions must have run in "from": 30m, 24h, 7d. The history of the repository is asked since when they do.',
    },
    'add-missing': {
        type: 'boolean',
        default: false,
        description: 'An image that "to" does not name gets an entry under images of its kustomization.',
    },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__.imageDeliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
/** Moves what one environment runs into the next. */
const promote = {
    contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_11__/* .defineContract */ .y)({
        name: 'bump-manifest-tag',
        command: 'promote',
        summary: 'Move the exact images that run in one environment into the next.',
        branding: _inputs_js__WEBPACK_IMPORTED_MODULE_7__.bumpContract.branding,
        inputs,
        outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_7__.bumpContract.outputs,
        examples: [
            'gitops-actions promote --from overlays/dev --to overlays/stage',
            'gitops-actions promote --from overlays/stage --to overlays/prod --soak 24h --repository acme/gitops --pull-request',
        ],
    }),
    async run(given, host) {
        const soak = given.soak === undefined ? undefined : parseDuration(given.soak);
        const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(await runningFrom(given, host), given.image);
        if (running.length === 0)
            throw nothingRuns(given, await runningFrom(given, host));
        if (soak !== undefined)
            await refuseFresh(running, given, soak, host);
        const images = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsOf */ .x4)(running, given.from);
        const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing };
        const purpose = { kind: 'promote', from: given.from, to: given.to };
        return await (0,_wish_deliver_js__WEBPACK_IMPORTED_MODULE_10__.deliverWish)([{ paths: [given.to], request }], purpose, given, host);
    },
};
/** What stands below `from` at the tip of the branch, or in the working directory. */
async function runningFrom(given, host) {
    if (given.repository === undefined)
        return await (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .runningIn */ .jq)((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.workTree)(host), given.from);
    const { remote, credential } = await (0,_delivery_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .openDestination */ .xB)({ ...given, repository: given.repository }, host);
    let running = [];
    const look = async (tree) => {
        running = await (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .runningIn */ .jq)(tree, given.from);
        return undefined;
    };
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_3__/* .commitAndPush */ .t)(host, remote, credential, look, { branch: given.branch, committer });
    return running;
}
function nothingRuns({ from, image }, all) {
    const names = [...new Set(all.map((one) => one.image))];
    const guess = image[0] === undefined ? undefined : (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(image[0], names);
    const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
        fix: guess === undefined ? 'Check the path.' : `Did you mean "${guess}"?`,
    });
}
/** Refuses versions that have not run long enough, by the time of the commits that brought them. */
async function refuseFresh(running, given, soak, host) {
    const history = await (0,_history_timeline_js__WEBPACK_IMPORTED_MODULE_6__/* .openTimeline */ .W)(given, host);
    for (const image of new Set(running.map((one) => one.image))) {
        const [state] = await history.states(given.from, [image], 500);
        const current = running.filter((one) => one.image === image);
        if (state === undefined || (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(state.running) !== (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(current)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`What ${given.from} runs of ${image} is not what the history holds, so how long it has run is not known`, {
                fix: 'Commit the changes of the working directory, or promote without soak.',
            });
        }
        refuseIfFresh(image, state, current[0], given, soak, host.clock.now().getTime() / 1000);
    }
}
function refuseIfFresh(image, state, current, given, soak, now) {
    const seconds = now - state.revision.time;
    if (seconds >= soak)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_9__/* .shownVersion */ .qv)(current.version)} has run in ${given.from} for ${shownDuration(seconds)}, and soak asks for ${given.soak}`, { fix: `Promote it in ${shownDuration(soak - seconds)}, or with a shorter soak.` });
}
const units = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** `90m`, `1d12h` in seconds. */
function parseDuration(text) {
    const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)\s*([smhdw])/g)];
    if (parts.length > 0 && parts.map((part) => part[0]).join('') === text.trim()) {
        return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The duration "${text}" is none`, { fix: 'Write a number and a unit: 30m, 24h, 7d.' });
}
function shownDuration(seconds) {
    const [amount, unit] = seconds < 3600 ? [seconds / 60, 'm'] : seconds < 172_800 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'd'];
    return `${Math.max(0, Math.ceil(amount))}${unit}`;
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writesOf)
/* harmony export */ });
/** The files that a plan writes. */
function writesOf({ changes }) {
    return changes.map(({ path, after }) => ({ path, content: after }));
}


/***/ }),

/***/ 9972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Jf: () => (/* binding */ deliveryReport)
/* harmony export */ });
/* unused harmony exports resultOf, outputsOf, planLines */
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3677);


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
function reportOf(plan, more, files, isDryRun) {
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
    const report = reportOf(plan, more, plan.searched, isDryRun);
    if (repository === undefined)
        return report;
    const result = { ...report.result, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveredOf */ .mN)(delivery) };
    return {
        ...report,
        result,
        outputs: outputsOf(result),
        plan: [...report.plan, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryLines */ .is)(delivery, repository)],
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
    return edits.map((edit) => `  ${edit.line}:${edit.column} ${edit.image}: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} → ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new)}`);
}
function sectionsOf(plan, isDryRun) {
    if (plan.changes.length === 0)
        return [{ title: 'Images', isFirst: true, body: [{ kind: 'text', text: 'Nothing to change.' }] }];
    const rows = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => [
        { code: edit.image },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old) },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new) },
        { code: `${path}:${edit.line}` },
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9972);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);



/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .wishOf */ .H_)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .Jf)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   b2: () => (/* binding */ refuseWithoutRepository),
/* harmony export */   cL: () => (/* binding */ deliverInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _tip_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(966);



/** Carries a plan out on the files of the working directory. */
async function deliverInPlace(planOn, inputs, host) {
    refuseWithoutRepository(inputs);
    const plan = await planOn((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__.workTree)(host));
    const changed = plan.changes.length > 0 && !(0,_tip_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefused */ .H)(plan);
    if (changed && !inputs.dryRun)
        applyChanges(host.files, plan.changes);
    return { plan, changed, pullRequests: [] };
}
/** A pull request or a branch without a repository would be forgotten in silence. */
function refuseWithoutRepository(inputs) {
    const given = inputs.pullRequest ? 'pull-request' : inputs.branch === undefined ? undefined : 'branch';
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${given}" needs a repository to deliver to, and none is given`, {
        fix: 'Give the repository as a URL or as OWNER/NAME, or edit the files in place.',
    });
}
/**
 * Writes and removes files of the working directory. When one can't be changed, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
function applyChanges(files, changes) {
    const done = [];
    try {
        for (const { path, content } of changes) {
            const before = files.kind(path) === 'file' ? files.read(path) : undefined;
            put(files, { path, content });
            done.push({ path, content: before });
        }
    }
    catch (error) {
        for (const change of done)
            put(files, change);
        throw error;
    }
}
function put(files, { path, content }) {
    if (content === undefined)
        files.remove(path);
    else
        files.write(path, content);
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   is: () => (/* binding */ deliveryLines),
/* harmony export */   mN: () => (/* binding */ deliveredOf)
/* harmony export */ });
function deliveredOf({ changed, commit, branch, pullRequests: [pull] }) {
    return {
        changed,
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
        ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
    };
}
/** The values of `deliveryOutputs`. */
function outputsOf({ commit, branch, pullRequest }) {
    return {
        commit: commit ?? '',
        branch: branch ?? '',
        'pull-request-number': pullRequest === undefined ? '' : String(pullRequest.number),
        'pull-request-url': pullRequest?.url ?? '',
    };
}
/** What was delivered and where to, as lines of a plan. */
function deliveryLines({ changed, commit, branch, pullRequests }, repository) {
    const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : [];
    return [...landed, ...pullRequests.map(({ number, url }) => `Pull request #${number}: ${url}`)];
}
/** Where it goes, for the picture of the run. */
function targetOf({ branch, pullRequests: [pull] }, repository) {
    return pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);

/** Whether a finding forbids to write what is planned. */
function isRefused({ findings }) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(findings).error > 0;
}


/***/ })

};
