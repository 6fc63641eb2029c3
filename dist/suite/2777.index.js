export const id = 2777;
export const ids = [2777];
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

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9729);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1886);
/* harmony import */ var _history_timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3018);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4224);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1936);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3677);
/* harmony import */ var _wish_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9390);








const { repository, branch, token, username } = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryInputs */ .U;
const appId = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryInputs */ .U['app-id'];
const appPrivateKey = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveryInputs */ .U['app-private-key'];
const inputs = {
    path: {
        type: 'string',
        default: '.',
        positional: true,
        placeholder: 'PATH',
        description: 'Folder or file whose history is told, such as overlays/prod.',
    },
    image: {
        type: 'list',
        separator: 'line',
        placeholder: 'NAME',
        description: 'Only these images. Default: all.',
    },
    limit: { type: 'number', default: 50, minimum: 1, maximum: 10_000, description: 'How many commits are looked at.' },
    repository,
    branch,
    token,
    username,
    'app-id': appId,
    'app-private-key': appPrivateKey,
};
/** Tells what ran where, and since when. */
const history = {
    contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .defineContract */ .y)({
        name: 'bump-manifest-tag',
        command: 'history',
        summary: 'Tell which image versions ran from a path, since when, and which run brought them.',
        branding: _inputs_js__WEBPACK_IMPORTED_MODULE_3__.bumpContract.branding,
        inputs,
        outputs: {
            periods: 'JSON list of versions, newest first: image, place, environment, tag, digest, since, until, commit, run.',
        },
        examples: [
            'gitops-actions history overlays/prod',
            'gitops-actions history overlays/prod --image web --repository acme/gitops --format json',
        ],
    }),
    async run(given, host) {
        const timeline = await (0,_history_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .openTimeline */ .W)(given, host);
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
                                (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .shownVersion */ .qv)(one),
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
    const seriesOf = ({ image, path }) => `${(0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(path)} ${image}`;
    const all = [...new Set(states.flatMap((state) => state.running.map(seriesOf)))].sort();
    for (const series of all) {
        let until;
        let key = '';
        const own = states.map(({ revision, running }) => ({
            revision,
            running: running.filter((one) => seriesOf(one) === series),
        }));
        const steps = own.filter((state, index) => (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_4__/* .stateKey */ .bP)(state.running) !== (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_4__/* .stateKey */ .bP)(own[index + 1]?.running ?? []));
        for (const { revision, running } of steps) {
            const since = new Date(revision.time * 1000).toISOString();
            key = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_4__/* .stateKey */ .bP)(running);
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
    return [...new Map(running.map((one) => [(0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .referenceOf */ .Bz)(one.image, one.version), one])).values()];
}
function periodOf(one, running, revision, since, until) {
    const found = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailers */ .t8)(revision.message);
    const trailer = (name) => found.get(name)?.[0];
    const reference = (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .referenceOf */ .Bz)(one.image, one.version);
    const facts = {
        environment: (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentOf */ .p7)(one.path),
        until,
        sourceCommit: trailer(_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .trailers */ .jR.sourceCommit),
        run: trailer(_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .trailers */ .jR.run),
        reason: trailer(_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .trailers */ .jR.reason),
    };
    return {
        image: one.image,
        place: (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(one.path),
        ...one.version,
        files: [
            ...new Set(running.filter((other) => (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_6__/* .referenceOf */ .Bz)(other.image, other.version) === reference).map(({ path }) => path)),
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
    return `${span}  ${period.place}  ${period.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .shownVersion */ .qv)(period)}  ${period.commit.slice(0, 12)}${run}${period.reason ? `  (${period.reason})` : ''}`;
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

/***/ 3714:
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

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);


/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
const trailers = {
    ..._delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .originTrailers */ .xn,
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
    image: 'Image',
    digest: 'Digest',
    /** What ran before. */
    replaces: 'Replaces',
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
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(text, trailerLines(steps, purpose, origin));
}
function defaultText(files, steps, purpose) {
    const lines = files.flatMap((file) => file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.new)}`));
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
        images: steps.map((step) => `${step.image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(step.new)}`).join(', '),
        image: first === undefined ? '' : shortName(first.image),
        tag: first?.new.tag ?? '',
        digest: first?.new.digest ?? '',
        'old-tag': first?.old.tag ?? '',
        environments: environmentsOf(files).join(', '),
        files: files.map((file) => file.path).join(', '),
    };
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(template, values);
}
function trailerLines(steps, purpose, origin) {
    const lines = [
        ...steps.map((step) => [trailers.image, referenceOf(step.image, step.new)]),
        ...steps.map((step) => [trailers.digest, step.new.digest]),
        ...steps.map((step) => [trailers.replaces, referenceOf(step.image, step.old)]),
        ...(0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .iA)(origin),
    ];
    if (purpose.kind === 'promote')
        lines.push([trailers.promotedFrom, purpose.from]);
    if (purpose.kind === 'rollback') {
        lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason]);
    }
    return lines;
}
function referenceOf(image, version) {
    return image + (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(version);
}
function shortName(image) {
    return image.split('/').at(-1) ?? image;
}
function shortVersion(version) {
    return version.tag ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(version);
}
function lastPart(path) {
    return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}


/***/ }),

/***/ 4249:
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
;// CONCATENATED MODULE: ./build/delivery/destination.js



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
function ancestryOf(destination) {
    if (destination.credential === undefined)
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


/***/ })

};
