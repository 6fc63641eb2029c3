export const id = 1221;
export const ids = [1221,8944];
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
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1651);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5395);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5505);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .localHistory */ .K)(host);
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
        const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegular */ .$W)(entry) && ((0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_7__/* .isCandidate */ .qn)(entry.path) || entry.path === path));
        const unread = entries.filter((entry) => !known.has(entry.oid + entry.path));
        const blobs = await objects.blobs(unread.map((entry) => entry.oid));
        for (const { oid, path: file } of unread) {
            const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file;
            known.set(oid + file, (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .imagesOfFile */ .wJ)({ path: shown, bytes: blobs.get(oid) }));
        }
        return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? []);
    };
    const revisionsOf = async (path, most) => {
        const inside = (prefix + path.replace(/^\.?\/+|^\.$|(?<!\/)\/+$/g, '')).replace(/\/$/, '');
        const revisions = await objects.revisions(tip, inside, most);
        if (revisions.length > 0)
            return { inside, revisions };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' });
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
                const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(await runningAt(revision, inside), images);
                const last = states.at(-1);
                // Of equal neighbours the older one is kept: that is when it began.
                if (last !== undefined && (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(last.running) === (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(running))
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
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6185);
/* harmony import */ var _places_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4396);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3592);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3677);
/* harmony import */ var _wish_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3714);









/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    const files = await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(tree, [path], { images: [], selectors: ['*'] });
    return files.flatMap(imagesOfFile);
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

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDuration: () => (/* binding */ parseDuration),
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _delivery_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _git_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(190);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4175);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8977);
/* harmony import */ var _history_timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3018);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4224);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1936);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3677);
/* harmony import */ var _wish_deliver_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8944);













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
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_8__.conflictInput,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_8__.imageDeliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
/** Moves what one environment runs into the next. */
const promote = {
    contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_12__/* .defineContract */ .y)({
        name: 'bump-manifest-tag',
        command: 'promote',
        summary: 'Move the exact images that run in one environment into the next.',
        branding: _inputs_js__WEBPACK_IMPORTED_MODULE_8__.bumpContract.branding,
        inputs,
        outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_8__.bumpContract.outputs,
        examples: [
            'gitops-actions promote --from overlays/dev --to overlays/stage',
            'gitops-actions promote --from overlays/stage --to overlays/prod --soak 24h --repository acme/gitops --pull-request',
        ],
    }),
    async run(given, host) {
        const soak = given.soak === undefined ? undefined : parseDuration(given.soak);
        const source = await sourceFrom(given, host);
        const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_9__/* .chosen */ .FV)(source.running, given.image);
        // Who names images wants no more than those.
        const bases = given.image.length === 0 ? source.bases : undefined;
        if (running.length === 0 && bases === undefined)
            throw nothingRuns(given, source.running);
        if (soak !== undefined)
            await refuseFresh(running, bases, given, soak, host);
        const images = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_9__/* .versionsOf */ .x4)(running, given.from);
        const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing };
        const purpose = { kind: 'promote', from: given.from, to: given.to };
        const steps = [{ paths: [given.to], request }];
        if (bases === undefined)
            return await (0,_wish_deliver_js__WEBPACK_IMPORTED_MODULE_11__.deliverWish)(steps, purpose, given, host);
        const { deliverPromotion } = await __webpack_require__.e(/* import() */ 4263).then(__webpack_require__.bind(__webpack_require__, 4263));
        return await deliverPromotion(bases, steps, purpose, given, host);
    },
};
/** What stands below `from` at the tip of the branch, or in the working directory. */
async function sourceFrom(given, host) {
    const { from, to } = given;
    const look = async (tree) => {
        return { running: await (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_9__/* .runningIn */ .jq)(tree, from), bases: await (0,_regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .basesOf */ .cF)(tree, from, to) };
    };
    if (given.repository === undefined)
        return await look((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__.workTree)(host));
    const { remote, credential } = await (0,_delivery_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .openDestination */ .xB)({ ...given, repository: given.repository }, host);
    let source = { running: [], bases: undefined };
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    const plan = async (tree) => {
        source = await look(tree);
        return undefined;
    };
    await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_3__/* .commitAndPush */ .t)(host, remote, credential, plan, { branch: given.branch, committer });
    return source;
}
function nothingRuns({ from, image }, all) {
    const names = [...new Set(all.map((one) => one.image))];
    const guess = image[0] === undefined ? undefined : (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(image[0], names);
    const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
        fix: guess === undefined ? 'Check the path.' : `Did you mean "${guess}"?`,
    });
}
/** Refuses versions that have not run long enough, by the time of the commits that brought them. */
async function refuseFresh(running, bases, given, soak, host) {
    const history = await (0,_history_timeline_js__WEBPACK_IMPORTED_MODULE_7__/* .openTimeline */ .W)(given, host);
    const now = host.clock.now().getTime() / 1000;
    if (bases !== undefined) {
        const folder = (0,_regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(bases);
        refuseIfFresh(`What is in ${folder}`, now - (await history.changed(folder)), given, soak);
    }
    for (const image of new Set(running.map((one) => one.image))) {
        const [state] = await history.states(given.from, [image], 500);
        const current = running.filter((one) => one.image === image);
        if (state === undefined || (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_9__/* .stateKey */ .bP)(state.running) !== (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_9__/* .stateKey */ .bP)(current)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`What ${given.from} runs of ${image} is not what the history holds, so how long it has run is not known`, {
                fix: 'Commit the changes of the working directory, or promote without soak.',
            });
        }
        const what = `${image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_10__/* .shownVersion */ .qv)(current[0].version)}`;
        refuseIfFresh(what, now - state.revision.time, given, soak);
    }
}
function refuseIfFresh(what, seconds, given, soak) {
    if (seconds >= soak)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${what} has run in ${given.from} for ${shownDuration(seconds)}, and soak asks for ${given.soak}`, { fix: `Promote it in ${shownDuration(soak - seconds)}, or with a shorter soak.` });
}
const units = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** `90m`, `1d12h` in seconds. */
function parseDuration(text) {
    const parts = [...text.trim().matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([smhdw])/g)];
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

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9972);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3126);



/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .wishOf */ .H_)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   z: () => (/* binding */ planPromotion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(853);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3709);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2422);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4180);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1874);
/* harmony import */ var _overlays_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1209);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2843);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9957);










/** The bases below two overlays of one folder; undefined where the first one has none of its own. */
async function basesOf(tree, from, to) {
    const [source, target] = [overlayAt(from), overlayAt(to)];
    if (source === undefined || target === undefined || source.folder !== target.folder)
        return undefined;
    const record = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(source.folder, 'base', source.environment, _record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordName */ .xD);
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
 * are. The overlay gets the entries of objects that are new to it, as the first environment has them.
 */
async function planPromotion(tree, bases, policy) {
    const { folder, from, to } = bases;
    const records = [from, to].map((environment) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .recordPathOf */ .ok)(`base/${environment}/`));
    const texts = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(tree, folder, [...(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestsBelow */ .mp)(tree, folder)), ...records]);
    const generated = [...texts].flatMap(([path, content]) => {
        if (!path.startsWith(`base/${from}/`) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordName */ .xD)
            return [];
        return [{ path: path.replace(`base/${from}/`, `base/${to}/`), content, part: 'base' }];
    });
    const additions = addedEntries(texts, bases);
    const existing = new Map([...texts, ...additions.map(({ path, content }) => [path, content])]);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planEnvironment */ .RJ)({ folder, generated, existing, ...policy }, to);
    return {
        steps: [...plan.steps, ...additions],
        findings: [...plan.findings, ...additions.map((step) => sayAdded(step, bases))],
    };
}
/** What the first overlay has for objects that the base of the second does not have yet: entries, and objects beside them. */
function addedEntries(texts, { from, to }) {
    const [own, target] = [`overlays/${from}/`, `overlays/${to}/`];
    const [source, before] = [own, target].map((folder) => texts.get(`${folder}kustomization.yaml`));
    if (source === undefined || before === undefined)
        return [];
    const known = new Set(objectsOf(texts, `base/${to}/`).map(_merge_file_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .TH));
    const added = objectsOf(texts, `base/${from}/`).filter((object) => !known.has((0,_merge_file_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .TH)(object)));
    const files = objectsBeside(texts, own, added);
    const entries = entriesFor(added, [...files.keys()], kustomizationIn(source));
    return [
        ...[...files].flatMap(([name, objects]) => addition(texts, target + name, objects)),
        ...addition(texts, `${target}kustomization.yaml`, [entries]),
    ];
}
/** The objects that the files of an overlay have for those of a base, such as budgets, by file. */
function objectsBeside(texts, folder, added) {
    const names = new Set(added.map(({ metadata }) => metadata?.name));
    const files = [...texts.keys()].filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder).slice(0, -1));
    const wanted = files.map((path) => [
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path),
        objectsOf(texts, path).filter(({ kind, metadata }) => kind !== 'Kustomization' && names.has(metadata?.name)),
    ]);
    return new Map(wanted.filter(([, objects]) => objects.length > 0));
}
function addition(texts, path, objects) {
    const generated = objects.map((object) => `${(0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printBlock */ .J8)(object)}\n`).join('---\n');
    const before = texts.get(path);
    if (before === undefined)
        return [{ do: 'create', path, content: generated, before: '' }];
    const merge = (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeFile */ .nD)(before, generated, { last: _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .Fingerprint */ .$A.of([]), onConflict: 'ours', addsOnly: true });
    return 'problem' in merge || merge.text === before ? [] : [{ do: 'update', path, content: merge.text, before }];
}
function entriesFor(objects, resources, { images = [], replicas = [], patches = [] }) {
    const used = new Set(objects.flatMap(_overlays_js__WEBPACK_IMPORTED_MODULE_7__/* .imagesIn */ .o$).map((image) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(image).name));
    const has = (name, kind) => objects.some((object) => object.metadata?.name === name && (kind === undefined || object.kind === kind));
    const lists = {
        resources,
        replicas: replicas.filter(({ name }) => has(name)),
        images: images.filter(({ name }) => used.has(String(name))),
        patches: patches.filter(({ target }) => target !== undefined && has(target.name, target.kind)),
    };
    return { kind: 'Kustomization', ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) };
}
function objectsOf(texts, folder) {
    const files = [...texts].filter(([path]) => path.startsWith(folder) && /\.ya?ml$/.test(path));
    return files.flatMap(([, text]) => (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text).flatMap((extent) => (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, extent).value ?? []));
}
function kustomizationIn(text) {
    return ((0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text)[0]).value ?? {});
}
function sayAdded({ path }, { folder, from, to }) {
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
