export const id = 2777;
export const ids = [2777,4224,7616];
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

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpContract: () => (/* binding */ bumpContract),
/* harmony export */   conflictInput: () => (/* binding */ conflictInput),
/* harmony export */   imageDeliveryInputs: () => (/* binding */ imageDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3800);



/** Where to look, and which of the places found there to take. */
const narrowingInputs = {
    paths: {
        type: 'list',
        separator: 'line',
        positional: true,
        placeholder: 'PATH',
        default: ['.'],
        description: 'Files, folders and globs to search. Folders are searched for YAML files; a file that is named is read whatever its name. With repository, paths are relative to its root.',
    },
    environments: {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME',
        description: 'Only files of these environments: a folder has the name, or a part of the file name, as in overlays/prod/ and values-prod.yaml.',
    },
    kinds: {
        type: 'list',
        separator: 'comma',
        placeholder: 'KIND',
        description: 'Only documents of these kinds, such as Deployment or CronJob.',
    },
    containers: {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME',
        description: 'Only containers (or Compose services) of these names.',
    },
    selectors: {
        type: 'list',
        separator: 'line',
        placeholder: 'YAML-PATH',
        description: 'Only what stands at or below these YAML paths, such as spec.values.sidecar.tag, services.*.image or images[name=web].newTag. A scalar under a key that is no known place is taken for the tag.',
    },
};
/** What a delivery of images takes beside what every delivery takes. */
const imageDeliveryInputs = {
    ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U,
    group: {
        type: 'enum',
        values: ['image', 'environment', 'all'],
        default: 'all',
        description: 'One pull request per image and environment (image), per environment, or for everything together.',
    },
    order: {
        type: 'enum',
        values: ['any', 'newest'],
        default: 'any',
        description: 'Whether an older build may overwrite a newer one: any lets the last job win, newest keeps the newer version (by semver, by a time in the tags, by build-time, or by commit ancestry).',
    },
    'build-time': {
        type: 'string',
        placeholder: 'TIME',
        description: 'When the image was built, or the commit that it was built from was made: RFC 3339 (2026-01-31T12:00:00Z) or seconds since 1970. It stands in the commit message, and "order: newest" compares it.',
    },
    'scan-summary': {
        type: 'string',
        placeholder: 'TEXT',
        description: 'What a scan of the image found, for the body of the pull request: the output scan-summary of build-scan-push, or any line of text.',
    },
};
/** What promote does with bases of environments that were changed in both. */
const conflictInput = {
    'on-conflict': {
        type: 'enum',
        values: ['fail', 'ours', 'theirs'],
        default: 'fail',
        description: 'Where each environment has a base of its own, and one field was changed in both: fail tells both values and writes nothing, ours keeps that of "to", theirs takes that of "from".',
    },
};
/** The public interface of bump-manifest-tag. */
const bumpContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: 'bump-manifest-tag',
    command: 'bump',
    summary: 'Change the tag or digest of an image wherever it stands, byte for byte, and bring the change to a GitOps repository.',
    branding: { icon: 'arrow-up-circle', color: 'green' },
    inputs: {
        operation: {
            type: 'enum',
            values: ['bump', 'promote', 'rollback'],
            default: 'bump',
            only: 'action',
            description: 'What to do: bump sets a version, promote moves what one environment runs into the next, rollback brings back what ran before.',
        },
        image: {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME',
            description: 'Image to change, as registries know it: nginx is docker.io/library/nginx. Several may be given; each may carry a version of its own, as in ghcr.io/acme/web:1.4.0@sha256:….',
        },
        tag: { type: 'string', placeholder: 'TAG', description: 'New tag. An old digest beside it goes.' },
        digest: {
            type: 'string',
            placeholder: 'DIGEST',
            description: 'New digest, sha256:…. With a tag both are written where both can stand.',
        },
        ...narrowingInputs,
        'allow-missing': {
            type: 'boolean',
            default: false,
            description: 'An image that is found nowhere is a notice, not an error.',
        },
        'add-missing': {
            type: 'boolean',
            default: false,
            description: 'An image that is found nowhere gets an entry under images of the kustomization.',
        },
        chart: {
            type: 'list',
            separator: 'comma',
            values: ['app-version', 'version'],
            placeholder: 'FIELD',
            description: 'What of the Chart.yaml of changed Helm values becomes the new tag too: app-version, version or both. With app-version an empty tag in the values stays empty, since it stands for the appVersion.',
        },
        from: {
            type: 'string',
            placeholder: 'PATH',
            only: 'action',
            description: 'Overlay that promote reads what runs from, such as overlays/dev.',
        },
        to: {
            type: 'string',
            placeholder: 'PATH',
            only: 'action',
            description: 'Overlay that promote writes to, such as overlays/stage; for rollback the commit to go back to.',
        },
        soak: {
            type: 'string',
            placeholder: 'DURATION',
            only: 'action',
            description: 'How long the version must have run in "from" before promote takes it: 30m, 24h, 7d.',
        },
        'on-conflict': { ...conflictInput['on-conflict'], only: 'action' },
        reason: {
            type: 'string',
            placeholder: 'TEXT',
            only: 'action',
            description: 'Why it is rolled back; it stands in the commit message.',
        },
        ...imageDeliveryInputs,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        changed: '"true" when a file, a commit or a pull request changed.',
        files: 'JSON list of the files that changed.',
        images: 'JSON list of the images with their old and new tags and digests.',
        'old-tag': 'Tag that stood at the first changed place; empty where there was none.',
        'old-digest': 'Digest that stood at the first changed place; empty where there was none.',
        'new-tag': 'Tag that stands there now.',
        'new-digest': 'Digest that stands there now.',
        ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryOutputs */ .Z,
    },
    examples: [
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 ops/overlays/dev',
        'gitops-actions bump --image web --tag 1.4.0 --selectors spec.values.web.version releases/web.yaml',
        'gitops-actions bump --image ghcr.io/acme/web:1.4.0 --repository https://github.com/acme/gitops --branch main',
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 --repository acme/gitops --pull-request',
    ],
});


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ documentFilter),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   Zb: () => (/* binding */ isOtherJson),
/* harmony export */   cT: () => (/* binding */ skippedFolders),
/* harmony export */   en: () => (/* binding */ needlesOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(907);



/**
 * Checks what is asked for, before any file is read.
 * @throws InputError for an image name, tag or digest that is none, an image named twice, or no version at all.
 */
function checkRequest(request) {
    const seen = new Set();
    for (const { name, tag, digest } of request.images) {
        const reference = parseImageName(name);
        const key = `${reference.registry}/${reference.repository}`;
        if (seen.has(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image "${name}" is named twice`, { fix: 'Name each image once.' });
        seen.add(key);
        if (tag !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateTag */ .z7)(tag);
        if (digest !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDigest */ .n2)(digest);
        if (tag === undefined && digest === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no tag and no digest for the image "${name}"`, {
                fix: `Give a tag, a digest or both, for example ${name}:1.4.0.`,
            });
        }
    }
    if (request.images.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('No image is named', { fix: 'Name the image to change.' });
}
/**
 * The name of an image without tag and digest.
 * @throws InputError when it is no name, or has a tag or digest.
 */
function parseImageName(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseReference)(name);
    if (reference.tag === undefined && reference.digest === undefined)
        return reference;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image name "${name}" has a tag or a digest`, {
        fix: `Name the image alone: ${reference.written}.`,
    });
}
/**
 * Texts of which a file must contain at least one to be worth a look: the repository of each image, without the registry
 * and without Docker Hub's `library/`, since it stands in one piece wherever the image is named. `undefined` when every
 * file is worth it.
 */
function needlesOf(request) {
    const keys = (request.selectors ?? []).map(longestWord);
    if (keys.includes(undefined))
        return undefined;
    const words = [...request.images.map(needleOf), ...keys.filter((key) => key !== undefined)];
    return [...new Set([...words, ...definingWords])];
}
/**
 * What stands in files that name an image by another file, or define such a name: markers and policies of Flux, releases and
 * repositories of charts. Short, since a text of up to seven bytes is found several times faster than a longer one.
 */
const definingWords = ['$image', 'ImagePo', 'HelmRe', 'repoURL'];
function needleOf({ name }) {
    const { registry, repository } = parseImageName(name);
    return registry === 'docker.io' ? repository.replace(/^library\//, '') : repository;
}
/** The longest word of a selector, which stands in every file that it can match; its image's name may not. */
function longestWord(selector) {
    const words = selector.match(/[\w-]{2,}/g) ?? [];
    return words.reduce((best, word) => (word.length > (best?.length ?? 0) ? word : best), undefined);
}
/**
 * A closer look than `needlesOf`, at the text of a document: whether the name stands as a whole, and with a version or
 * beside keys of one. Short names such as `api` and `web` are part of many other words, and parsing is what takes time.
 */
function documentFilter(request) {
    const keys = (request.selectors ?? []).map(longestWord);
    if (keys.includes(undefined))
        return () => true;
    const names = request.images.map((image) => escaped(needleOf(image))).join('|');
    const withVersion = new RegExp(`(?<![\\w.-])(?:${names})[:@][\\w{$%<]`);
    const alone = new RegExp(`(?<![\\w.-])(?:${names})/?(?=["'\\s,}\\]]|$)`);
    const charts = request.images.map(({ name }) => escaped(parseImageName(name).repository.split('/').at(-1) ?? ''));
    const ofChart = new RegExp(`chart["']?[ \\t]*:[ \\t]*["']?(?:${charts.join('|')})(?=["'\\s,}]|$)`);
    return (text) => withVersion.test(text) ||
        (/tag|Tag|digest|oci:\/\/|targetRevision/.test(text) && alone.test(text)) ||
        text.includes('$imagepolicy') ||
        ofChart.test(text) ||
        keys.some((key) => key !== undefined && text.includes(key));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
const yamlName = /\.ya?ml(?:\.(?:gotmpl|tmpl|tpl|j2|jinja2?))?$/i;
/** Whether a file that is met in a folder may hold images: YAML or JSON by its name, and of one of the environments. */
function isCandidate(path, environments = []) {
    const isManifest = /\.(?:yaml|json)$/.test(path) || yamlName.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === 'Kustomization';
    return isManifest && (environments.length === 0 || isOfEnvironment(path, environments));
}
/** Whether a file that is met in a folder is of another kind than its name says: JSON is much else than manifests. */
function isOtherJson({ path, bytes }) {
    if (!path.endsWith('.json'))
        return false;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return !text.includes('"apiVersion"') || !text.includes('"kind"');
}
/** Whether Kustomize takes a file for a kustomization, by its name. */
function isKustomization(path) {
    return /^(?:kustomization\.ya?ml|Kustomization)$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
/**
 * Whether a path belongs to one of the environments: a folder has its name, or a part of the file's name between dots,
 * dashes and underscores (`overlays/prod/web.yaml`, `values-prod.yaml`).
 */
function isOfEnvironment(path, environments) {
    if (environments.length === 0)
        return true;
    const folders = path.split('/');
    const words = (folders.pop() ?? '').split(/[-._]/);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)
        .replace(yamlName, '')
        .replace(/\.json$/, '');
    return environments.some((name) => folders.includes(name) || words.includes(name) || stem === name || stem.endsWith(`-${name}`));
}
/** Folders that hold no manifests of their own. */
const skippedFolders = new Set(['.git', 'node_modules']);
/** A file above this size is not read: no manifest is, and it would take the memory. */
const largestFile = 32 * 1024 * 1024;


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

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Qh: () => (/* binding */ drawnImage),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   sw: () => (/* binding */ versionSuffix),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);

/** The version that stands in a text such as `1.4.0`, `1.4.0@sha256:…` or `sha256:…`; undefined when it is none. */
function readVersion(text) {
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text))
        return { digest: text };
    const at = text.indexOf('@');
    const tag = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz)(tag) || (digest !== undefined && !(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)))
        return undefined;
    return digest === undefined ? { tag } : { tag, digest };
}
/** `:1.4.0@sha256:…`, as it follows a name. */
function versionSuffix(version) {
    return ((version.tag === undefined ? '' : `:${version.tag}`) + (version.digest === undefined ? '' : `@${version.digest}`));
}
/** For people: `1.4.0`, `1.4.0@sha256:0123456789ab…`, `nothing`. */
function shownVersion(version) {
    const digest = version.digest === undefined ? '' : `@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(version.digest)}`;
    return `${version.tag ?? ''}${digest}` || 'nothing';
}
/** The image as one thing of a picture: by its digest where it has one, otherwise by its tag. */
function drawnImage(name, { tag, digest }) {
    return digest === undefined ? [name, ...(tag === undefined ? [] : [tag])].join(':') : `${name}@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
}
/**
 * The version that a place gets. A tag alone drops the digest of the old tag; at the same tag the digest stays. A digest
 * alone replaces the digest, or where only a tag stands, the tag.
 */
function nextVersion(old, wanted) {
    if (wanted.tag !== undefined && wanted.digest !== undefined)
        return { tag: wanted.tag, digest: wanted.digest };
    if (wanted.tag !== undefined)
        return wanted.tag === old.tag ? old : { tag: wanted.tag };
    if (wanted.digest === undefined)
        return old;
    const keepsTag = old.tag !== undefined && old.digest !== undefined;
    return keepsTag ? { tag: old.tag, digest: wanted.digest } : { digest: wanted.digest };
}
function sameVersion(a, b) {
    return a.tag === b.tag && a.digest === b.digest;
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deliveryInputs),
/* harmony export */   Z: () => (/* binding */ deliveryOutputs)
/* harmony export */ });
/** How a change reaches a repository: one fragment of the contracts of all stages that deliver. */
const deliveryInputs = {
    repository: {
        type: 'string',
        placeholder: 'URL',
        description: 'Git repository to change, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are changed.',
    },
    branch: {
        type: 'string',
        form: 'branch',
        placeholder: 'BRANCH',
        description: 'Branch to change, or to propose the change for. Default: the default branch of the repository.',
    },
    'pull-request': {
        type: 'boolean',
        default: false,
        description: 'Propose the change as a pull request, created or updated, instead of committing to the branch.',
    },
    'pull-request-branch': {
        type: 'string',
        form: 'branch',
        placeholder: 'BRANCH',
        description: 'Branch of the pull request. Default: a name made of what is changed, the same for the next version of it.',
    },
    title: {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Title of the pull request. Default: the first line of the commit message.',
    },
    labels: {
        type: 'list',
        separator: 'comma',
        placeholder: 'LABEL',
        description: 'Labels of the pull request.',
    },
    reviewers: {
        type: 'list',
        separator: 'comma',
        placeholder: 'USER',
        description: 'Users, or teams as ORG/TEAM, that are asked to review the pull request.',
    },
    assignees: {
        type: 'list',
        separator: 'comma',
        placeholder: 'USER',
        description: 'Users that the pull request is assigned to.',
    },
    'auto-merge': {
        type: 'enum',
        values: ['off', 'merge', 'squash', 'rebase'],
        default: 'off',
        description: 'Let the forge merge the pull request by this method once its checks pass.',
    },
    draft: { type: 'boolean', default: false, description: 'Open the pull request as a draft.' },
    'close-stale': {
        type: 'boolean',
        default: true,
        description: 'Close older pull requests of this action that are about the same.',
    },
    commits: {
        type: 'enum',
        values: ['auto', 'git', 'api'],
        default: 'auto',
        description: 'How commits are made: git pushes them, api makes them through GitHub so that they are verified, auto takes api for GitHub App tokens and git otherwise.',
    },
    'commit-message': {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Message of the commit, above its trailers; {files} and {environments} are filled in, and where images change {images}, {image}, {tag}, {digest} and {old-tag}. Default: a conventional message such as "chore(deploy): bump web to 1.4.0".',
    },
    author: {
        type: 'string',
        placeholder: 'NAME <EMAIL>',
        description: 'Author of the commit. Default: the user of the token, or github-actions[bot].',
    },
    'source-commit': {
        type: 'string',
        placeholder: 'COMMIT',
        description: 'Commit that the change was made from, for the trailers and the comparison. Default: that of the workflow.',
    },
    'source-repository': {
        type: 'string',
        placeholder: 'URL',
        description: 'Repository of the source-commit. Default: that of the workflow.',
    },
    retries: {
        type: 'number',
        default: 50,
        minimum: 0,
        maximum: 1000,
        description: 'How often a push that lost a race is made again on the new tip.',
    },
    timeout: {
        type: 'number',
        default: 300,
        minimum: 1,
        maximum: 21_600,
        description: 'Seconds after which delivery gives up with nothing pushed.',
    },
    token: {
        type: 'secret',
        environment: 'GITHUB_TOKEN',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        expression: '${{ github.token }}',
        description: 'Token for the repository. Pull requests of GITHUB_TOKEN may not start workflows; those of an app do.',
    },
    'race-secret': {
        type: 'secret',
        environment: 'RACE_SECRET',
        description: 'Secret that the jobs which push to one branch share, of 16 characters at least, so that one may carry the changes of others that wait. Who knows it can have such a job write to the branch. Default: the personal token or the key of the app; jobs with a GITHUB_TOKEN each take turns.',
    },
    username: {
        type: 'string',
        placeholder: 'NAME',
        description: 'User name that goes with the token. Default: what the server of the repository expects.',
    },
    'app-id': {
        type: 'string',
        placeholder: 'ID',
        description: 'Id or client id of a GitHub App. With its private key, the token is made for this run alone.',
    },
    'app-private-key': {
        type: 'secret',
        environment: 'APP_PRIVATE_KEY',
        description: 'Private key of the GitHub App, in PEM form.',
    },
};
/** What a delivery leaves behind, as outputs (`outputsOf`). */
const deliveryOutputs = {
    commit: 'Commit that holds the change; empty without repository.',
    branch: 'Branch that holds the change; empty without repository.',
    'pull-request-number': 'Number of the pull request.',
    'pull-request-url': 'Address of the pull request.',
};


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

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
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
/* unused harmony export canonicalName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab…`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
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
        return 'the algorithm is missing, as in "sha256:…"';
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
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}


/***/ })

};
