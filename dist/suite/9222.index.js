export const id = 9222;
export const ids = [9222];
export const modules = {

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

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainContract: () => (/* binding */ chainContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);


const { convert: { inputs: convert }, validate: { inputs: validate }, build: { inputs: build }, bump: { inputs: bump }, } = _stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .contracts */ .Mh;
/** The public interface of the chain. Its inputs are those of the stages; a stage whose first input is absent is off. */
const chainContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'gitops-actions',
    command: 'run',
    summary: 'Take a commit to a GitOps repository in one step: convert, validate, build, scan, push and bump, up to the first refusal.',
    branding: { icon: 'git-merge', color: 'blue' },
    inputs: {
        ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takenFrom */ .Y5)('convert'),
        'compose-file': {
            ...convert.file,
            description: 'Compose files to convert into manifests, the later ones overriding. Without any, nothing is converted.',
        },
        out: {
            ...convert.out,
            default: 'ops',
            description: 'Folder for the manifests, base/ and overlays/: of the repository, or without one of the working directory.',
        },
        ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takenFrom */ .Y5)('validate'),
        manifests: {
            ...validate.paths,
            positional: false,
            default: [],
            description: 'Manifests to validate. Default: what was converted. Without either, nothing is validated.',
        },
        image: {
            ...build.image,
            required: false,
            description: 'Name of one image to build and to bump, in place of those of the Compose project. Without it, every service that has a build is built, and all manifests and images are delivered in one change.',
        },
        context: {
            type: 'string',
            placeholder: 'CONTEXT',
            description: 'Build context of the one image. Without it and without layout, that image is not built.',
        },
        layout: {
            type: 'list',
            separator: 'line',
            placeholder: 'SERVICE=DIR',
            description: 'OCI image layouts made by another builder (ko, Buildpacks, Bazel, Nix), taken in place of the builds of these services. With image, the folder alone.',
        },
        ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takenFrom */ .Y5)('build'),
        ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takenFrom */ .Y5)('bump'),
        repository: {
            ...bump.repository,
            description: 'GitOps repository to change, as a URL or as OWNER/NAME. Without it, the manifests are written in the working directory, and with image nothing is bumped.',
        },
        paths: {
            ...bump.paths,
            positional: false,
            description: 'Files, folders and globs of the GitOps repository in which the one image is bumped.',
        },
        pin: {
            type: 'enum',
            values: ['digest', 'tag', 'both'],
            default: 'digest',
            description: 'What is written into the GitOps repository: the digest that passed the gate, the tag, or both.',
        },
        'build-time': {
            ...bump['build-time'],
            description: `${bump['build-time'].description} Default: when the commit that this run built was made.`,
        },
    },
    outputs: {
        manifests: 'Folder of the converted manifests.',
        valid: '"true" when no manifest was refused; empty when none was validated.',
        image: 'Name of the image, without tag and digest.',
        tag: 'The first tag of the image.',
        digest: 'Digest of the image.',
        reference: 'The pushed image as name@digest; empty when nothing was pushed.',
        changed: '"true" when the GitOps repository or its pull request changed.',
        commit: 'Commit in the GitOps repository.',
        branch: 'Branch that holds the commit.',
        'pull-request-url': 'Address of the pull request.',
        images: 'JSON object: service → reference and digest of the images of the project.',
        'not-done': 'Stages that were on and did not run because an earlier one refused, separated by commas.',
    },
    examples: [
        'gitops-actions run -f compose.yaml --out ops --image ghcr.io/acme/web --context . --push --repository acme/gitops',
        'gitops-actions run --manifests ops --image ghcr.io/acme/web --layout image --repository ../gitops.git --dry-run',
    ],
});


/***/ }),

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ contracts),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   pz: () => (/* binding */ inputsFor)
/* harmony export */ });
/* unused harmony exports leftOut, renamed */
/* harmony import */ var _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);
/* harmony import */ var _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2015);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2885);
/* harmony import */ var _validate_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7986);






/** The contracts that the chain's is made from. */
const contracts = {
    convert: _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__.contract,
    validate: _validate_inputs_js__WEBPACK_IMPORTED_MODULE_5__.validateContract,
    build: _image_inputs_js__WEBPACK_IMPORTED_MODULE_4__.buildContract,
    bump: _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bumpContract,
};
const otherOperation = 'Promotion and rollback follow the chain, as commands and steps of their own.';
/** Inputs of the stages that are no inputs of the chain, each with its reason. Every other one is. */
const leftOut = {
    convert: {
        'all-in-one': 'The chain delivers a base and overlays, which one file is not.',
        check: 'It changes nothing, and the chain is there to change: it is the gate of a pull request, a step of its own.',
    },
    validate: {
        fix: 'It edits the sources of the runner, which nothing commits.',
    },
    build: {
        image: 'The chain has its own: it may be absent, and is what the bump looks for.',
        context: 'The chain has its own, without a default: where it is absent, nothing is built.',
        layout: 'The chain has its own, which takes one for each service.',
    },
    bump: {
        operation: otherOperation,
        from: otherOperation,
        to: otherOperation,
        soak: otherOperation,
        reason: otherOperation,
        image: 'It is the image that was built, or that the input image of the chain names.',
        tag: 'It is the first tag of the image that was built; pin decides whether it is written.',
        digest: 'It is that of the image that was built; pin decides whether it is written.',
        'scan-summary': 'It is what the scan of this run found.',
    },
};
/** Inputs that the chain has under another name, since theirs means something else in another stage. */
const renamed = {
    convert: { file: 'compose-file' },
    validate: { paths: 'manifests', 'fail-on': 'manifests-fail-on' },
    build: {},
    bump: {},
};
/** The inputs that the chain takes over from a stage, by their names in the chain. */
function takenFrom(stage) {
    const fields = namesOf(stage).map(({ own, chain }) => [chain, contracts[stage].inputs[own]]);
    return Object.fromEntries(fields);
}
/**
 * The inputs of a stage from those of the chain, and the defaults for what is left out. An input that the chain lacks or
 * has with another type does not compile.
 */
function inputsFor(stage, inputs) {
    const given = inputs;
    const taken = namesOf(stage).map(({ own, chain }) => [(0,_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(own), given[(0,_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(chain)]]);
    return { ...(0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultValues */ .gH)(contracts[stage].inputs), ...Object.fromEntries(taken) };
}
function namesOf(stage) {
    const others = renamed[stage];
    const names = Object.keys(contracts[stage].inputs).filter((name) => !Object.hasOwn(leftOut[stage], name));
    return names.map((own) => ({ own, chain: others[own] ?? own }));
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chain: () => (/* binding */ chain)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/chain/inputs.js
var inputs = __webpack_require__(2385);
;// CONCATENATED MODULE: ./build/chain/picture.js
/**
 * One picture from the sources to the commit, made of those of the stages: they meet where they name a thing alike, and
 * what begins without a way to it begins at the sources. A stage that refused ends in red; what was not done is dotted.
 */
function pictureOf(courses) {
    const arrows = [];
    for (const { name, report, refused } of courses) {
        const own = report?.picture ?? [];
        const last = own.at(-1);
        const end = arrows.at(-1)?.to ?? sources;
        if (report === undefined)
            arrows.push({ from: end, to: name, label: 'not done', state: 'planned' });
        else if (!refused)
            arrows.push(...own);
        else if (last === undefined)
            arrows.push({ from: end, to: name, label: 'refused', state: 'refused' });
        else
            arrows.push(...own.slice(0, -1), { ...last, state: 'refused' });
    }
    return [...startsOf(arrows), ...arrows];
}
const sources = 'sources';
/** With several beginnings, an arrow from the sources to each. */
function startsOf(arrows) {
    const reached = new Set(arrows.map(({ to }) => to));
    const starts = [...new Set(arrows.map(({ from }) => from))].filter((from) => !reached.has(from));
    return starts.length < 2 ? [] : starts.filter((start) => start !== sources).map((to) => ({ from: sources, to }));
}

// EXTERNAL MODULE: ./build/chain/stage-inputs.js
var stage_inputs = __webpack_require__(9728);
;// CONCATENATED MODULE: ./build/chain/image-steps.js


/** The stages that bring one image to a repository. Manifests that are converted stay in the working directory. */
function imageSteps(inputs, host) {
    return {
        convert: convertStep(inputs, host),
        validate: validateStep(inputs, host),
        build: buildStep(inputs, host),
        bump: bumpStep(inputs, host),
    };
}
function convertStep(inputs, host) {
    return {
        title: 'Convert the Compose project',
        off: inputs.composeFile.length === 0 ? 'no compose-file' : undefined,
        async run() {
            const { convert } = await Promise.all(/* import() */[__webpack_require__.e(2174), __webpack_require__.e(5926)]).then(__webpack_require__.bind(__webpack_require__, 5926));
            return await convert.run((0,stage_inputs/* inputsFor */.pz)('convert', inputs), host);
        },
    };
}
function validateStep(inputs, host) {
    const manifests = inputs.manifests.length > 0 || inputs.composeFile.length === 0 ? inputs.manifests : [inputs.out];
    const isUnwritten = inputs.dryRun && inputs.manifests.length === 0 && host.files.kind(inputs.out) === undefined;
    return {
        title: 'Validate the manifests',
        off: manifests.length === 0 ? 'no manifests' : isUnwritten ? 'a dry run writes no manifests to validate' : undefined,
        async run() {
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 4102));
            return await validate.run((0,stage_inputs/* inputsFor */.pz)('validate', { ...inputs, manifests }), host);
        },
    };
}
function buildStep(inputs, host) {
    const hasSource = inputs.context !== undefined || inputs.layout.length > 0;
    return {
        title: 'Build, scan and push the image',
        off: hasSource ? undefined : 'no context and no layout',
        async run() {
            const { build } = await __webpack_require__.e(/* import() */ 7269).then(__webpack_require__.bind(__webpack_require__, 7269));
            const own = (0,stage_inputs/* inputsFor */.pz)('build', inputs);
            const { image, context = own.context } = inputs;
            return await build.run({ ...own, image, context, layout: oneLayout(inputs.layout) }, host);
        },
    };
}
/** @throws InputError for a second one. */
function oneLayout([layout, ...more]) {
    if (more.length === 0)
        return layout;
    throw new errors/* InputError */.dz(`layout names ${more.length + 1} folders, and image is one image`, {
        fix: 'Give the folder of that image alone, or leave image out to deliver all services.',
    });
}
function bumpStep(inputs, host) {
    return {
        title: 'Bump the image in the GitOps repository',
        off: inputs.repository === undefined ? 'no repository' : undefined,
        async run({ build }) {
            const { bump } = await __webpack_require__.e(/* import() */ 7989).then(__webpack_require__.bind(__webpack_require__, 370));
            const own = {
                ...(0,stage_inputs/* inputsFor */.pz)('bump', inputs),
                ...versionToWrite(inputs, build),
                image: [build?.image ?? inputs.image],
                buildTime: inputs.buildTime ?? build?.sourceTime,
                scanSummary: build?.scanSummary,
            };
            const report = await bump.run(own, host);
            return { ...report, findings: [...report.findings, ...unpushed(build === undefined ? [] : [build])] };
        },
    };
}
/**
 * Tag and digest for the GitOps repository. Without a build there is a tag alone, and a dry run has no digest. Where the
 * digest alone is written, the commit message says the tag.
 */
function versionToWrite(inputs, build) {
    const tag = build?.tags[0] ?? inputs.tag[0];
    const digest = inputs.pin === 'tag' ? undefined : build?.digest;
    if (digest === undefined || tag === undefined)
        return { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) };
    if (inputs.pin === 'both')
        return { tag, digest };
    return { digest, commitMessage: inputs.commitMessage ?? `chore(deploy): bump {image} to ${tag}` };
}
/** A version that no registry holds must not go into Git without a word. */
function unpushed(images) {
    return images
        .filter(({ pushed, digest }) => !pushed && digest !== undefined)
        .map(({ image, digest }) => ({
        rule: 'image-not-pushed',
        category: 'policy',
        severity: 'warning',
        message: `${image}@${digest} goes into Git, but this run pushed it to no registry`,
        fix: 'Push it before the change reaches a cluster, or give push: true.',
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/chain/make-images.js



/**
 * Builds and scans every image, and pushes them when the gate has let all of them through: where it refuses one, no byte
 * of any leaves this machine. One whose digest runs already is not pushed again.
 * @param running image → digest that the overlays name.
 */
async function makeImages(images, running, inputs, host) {
    const { build } = await __webpack_require__.e(/* import() */ 7269).then(__webpack_require__.bind(__webpack_require__, 7269));
    const own = (0,stage_inputs/* inputsFor */.pz)('build', inputs);
    const kept = host.files.temporaryDirectory('images');
    const built = [];
    for (const [index, image] of images.entries()) {
        const layoutOut = (0,external_node_path_.join)(kept, String(index));
        host.log.info(`${image.name}, for ${image.services.join(', ')}`);
        built.push(await build.run({ ...own, ...sourceOf(image, own, layoutOut), push: false, sign: false }, host));
    }
    if (!inputs.push || inputs.dryRun || built.some(refuses))
        return reportOf(images, built, []);
    const pushed = [];
    for (const [index, image] of images.entries()) {
        const { digest, layout } = built[index]?.result ?? {};
        const isKnown = digest === undefined || running.get(image.name) === digest;
        const again = { ...own, image: image.name, tag: image.tags, context: '.', layout, scanner: 'none' };
        pushed.push(isKnown ? undefined : await build.run(again, host));
        if (pushed.some((report) => report !== undefined && refuses(report)))
            break;
    }
    return reportOf(images, built, pushed);
}
/** What the build section of a service says, as inputs of a build; the inputs of the chain come behind it. */
function sourceOf({ name, tags, source }, own, layoutOut) {
    const named = { ...own, image: name, tag: tags };
    if (source.kind === 'layout')
        return { ...named, context: '.', layout: source.path };
    const { build } = source;
    const pairs = (map = {}) => Object.entries(map).map(([key, value]) => `${key}=${value}`);
    return {
        ...named,
        layoutOut,
        context: build.context,
        file: build.dockerfile === undefined ? own.file : external_node_path_.posix.join(build.context, build.dockerfile),
        target: build.target ?? own.target,
        buildArg: [...pairs(build.args), ...own.buildArg],
        buildContext: [...pairs(build.additionalContexts), ...own.buildContext],
        label: { ...build.labels, ...own.label },
        platform: own.platform.length > 0 ? own.platform : (build.platforms ?? []),
        cacheFrom: [...(build.cacheFrom ?? []), ...own.cacheFrom],
        cacheTo: [...(build.cacheTo ?? []), ...own.cacheTo],
        pull: build.pull === true || own.pull,
        noCache: build.noCache === true || own.noCache,
    };
}
/** A finding of one image among several names it. */
function named(finding, image) {
    return finding.message.includes(image) ? finding : { ...finding, message: `${image}: ${finding.message}` };
}
function refuses({ findings }) {
    return (0,finding/* countBySeverity */.O)(findings).error > 0;
}
function reportOf(images, built, pushed) {
    const made = built.map((report, index) => {
        const { pushed: isPushed = false, reference, signed = false, blobs } = pushed[index]?.result ?? {};
        const more = { ...(reference === undefined ? {} : { reference }), ...(blobs === undefined ? {} : { blobs }) };
        return { ...report.result, pushed: isPushed, signed, ...more, services: images[index]?.services ?? [] };
    });
    const sourceTime = made.find((image) => image.sourceTime !== undefined)?.sourceTime;
    const reports = built.map((report, index) => pushed[index] ?? report);
    return {
        findings: [
            ...built.flatMap(({ findings, result }) => findings.map((finding) => named(finding, result.image))),
            ...pushed.flatMap((report) => report?.findings.filter(({ rule }) => rule !== 'not-scanned') ?? []),
        ],
        files: 0,
        documents: 0,
        result: { images: made, ...(sourceTime === undefined ? {} : { sourceTime }) },
        outputs: {},
        plan: reports.flatMap(({ plan }) => plan),
        sections: built.flatMap(({ sections = [] }) => sections),
        picture: reports.flatMap(({ picture = [] }) => picture),
    };
}

// EXTERNAL MODULE: ./build/bump/version.js
var bump_version = __webpack_require__(3677);
// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/delivery/report.js
var report = __webpack_require__(2819);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(9920);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/chain/differences.js

/** What changes in the files of manifests, as a reviewer would say it: services and their fields, not lines. */
function differencesOf(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(({ path, before, after }) => {
        const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
        const fields = before === undefined || after === undefined ? [] : fieldsOf(before, after);
        return { name: nameOf(path), path, kind, fields };
    });
}
function nameOf(path) {
    const [file = '', folder = ''] = path.split('/').reverse();
    const stem = file.replace(/\.[^.]*$/, '');
    return stem === 'kustomization' ? folder : stem;
}
function fieldsOf(before, after) {
    const [old, next] = [objectsOf(before), objectsOf(after)];
    return [...new Set([...old.keys(), ...next.keys()])].flatMap((object) => [...compare(old.get(object), next.get(object), '')].map((field) => ({ object, ...field })));
}
function objectsOf(text) {
    const values = (0,decode/* splitDocuments */.ZF)(text).map((extent) => (0,decode/* decodeValue */.wz)(text, extent).value);
    return new Map(values.filter(isMapping).map((value) => [identityOf(value), value]));
}
function identityOf(object) {
    const { name } = isMapping(object['metadata']) ? object['metadata'] : {};
    return [object['kind'], name].filter((part) => typeof part === 'string').join('/') || 'document';
}
function* compare(old, next, path) {
    if (JSON.stringify(old) === JSON.stringify(next))
        return;
    const pair = isMapping(old) && isMapping(next) ? [fields(old), fields(next)] : itemsOf(old, next);
    if (pair === undefined) {
        yield { path, old: shown(old), new: shown(next) };
        return;
    }
    const [before, after] = pair;
    for (const step of new Set([...before.keys(), ...after.keys()])) {
        yield* compare(before.get(step), after.get(step), path === '' ? step.replace(/^\./, '') : path + step);
    }
}
function fields(mapping) {
    return new Map(Object.entries(mapping).map(([key, value]) => [/^[\w-]+$/.test(key) ? `.${key}` : `[${key}]`, value]));
}
/** What Kubernetes tells the items of its lists apart by. */
const itemKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'ip', 'key', 'path', 'topologyKey'];
/** The items of two lists, by what tells them apart: a name, or where they have none, their place. */
function itemsOf(old, next) {
    if (!Array.isArray(old) || !Array.isArray(next))
        return undefined;
    const lists = [old, next];
    const tells = (key, list) => list.every((item) => isMapping(item) && item[key] !== undefined) &&
        new Set(list.map((item) => item[key])).size === list.length;
    const key = itemKeys.find((name) => lists.every((list) => tells(name, list)));
    return lists.map((list) => new Map(list.map((item, index) => [`[${key === undefined ? index : item[key]}]`, item])));
}
const longest = 80;
/** A value in one line, as much of it as tells it apart. */
function shown(value) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/chain/page.js


/** The sections of the page: what changes stands open, what was said about it is folded. */
function sectionsOf(facts) {
    return [...page_images(facts), ...services(facts), ...page_fields(facts), ...scans(facts), ...said(facts)];
}
function page_images({ pins }) {
    if (pins.length === 0)
        return [];
    const rows = pins.map(({ image, old, new: next, path, line }) => [
        { code: image },
        { code: (0,bump_version/* shownVersion */.qv)(old) },
        { code: (0,bump_version/* shownVersion */.qv)(next) },
        { code: `${path}:${line}` },
    ]);
    return [{ title: 'Images', isFirst: true, body: [table(['Image', 'Old', 'New', 'Place'], rows)] }];
}
function services({ differences }) {
    if (differences.length === 0)
        return [];
    const rows = differences.map(({ kind, name, path, fields }) => [
        kind,
        { code: name },
        { code: path },
        kind !== 'changed' ? '' : fields.length === 0 ? 'comments or order alone' : (0,report_text.quantity)(fields.length, 'field'),
    ]);
    return [{ title: 'Manifests', isFirst: true, body: [table(['Change', 'Service', 'File', 'What'], rows)] }];
}
/** More than a reviewer reads in a table: the diff has them all. */
const fieldsShown = 200;
function page_fields({ differences }) {
    const all = differences.flatMap(({ fields }) => fields);
    if (all.length === 0)
        return [];
    const rows = all
        .slice(0, fieldsShown)
        .map((one) => [{ code: one.object }, { code: one.path }, { code: one.old ?? '' }, { code: one.new ?? '' }]);
    const rest = all.length - rows.length;
    const more = rest > 0 ? [{ kind: 'text', text: `${rest} more stand in the diff.` }] : [];
    const body = [table(['Object', 'Field', 'Old', 'New'], rows), ...more];
    return [{ title: 'Changed fields', isFirst: all.length <= 20, body }];
}
function scans(facts) {
    const rows = Object.entries(facts.scans).map(([image, scan]) => [{ code: image }, scan ?? 'not scanned']);
    return rows.length === 0 ? [] : [{ title: 'What the scans found', body: [table(['Image', 'Scan'], rows)] }];
}
function said({ findings }) {
    if (findings.length === 0)
        return [];
    const rows = findings.map(({ message, fix, ...place }) => [
        { place },
        fix === undefined ? message : `${message} — ${fix}`,
    ]);
    const title = `What Compose says and Kubernetes can't (${(0,report_text.quantity)(findings.length, 'setting')})`;
    return [{ title, body: [table(['Place', 'What becomes of it'], rows)] }];
}
/** What changes, a line each, for the commit message. */
function linesOf({ differences, pins }) {
    return [
        ...pins.map(({ path, image, old, new: next }) => `${path}: ${image} ${(0,bump_version/* shownVersion */.qv)(old)} -> ${(0,bump_version/* shownVersion */.qv)(next)}`),
        ...differences.map(({ kind, path }) => `${path}: ${kind}`),
    ];
}
/** What changes in a few words: `2 images, 1 service added, 1 changed`. */
function wordsOf({ differences, pins }) {
    const counts = ['added', 'removed', 'changed'].flatMap((kind) => {
        const services = new Set(differences.filter((one) => one.kind === kind && isService(one)).map(({ name }) => name));
        return services.size === 0 ? [] : [`${(0,report_text.quantity)(services.size, 'service')} ${kind}`];
    });
    const named = new Set(pins.map(({ image }) => image)).size;
    const words = [...(named === 0 ? [] : [(0,report_text.quantity)(named, 'image')]), ...counts];
    return words.length === 0 ? 'overlays' : words.join(', ');
}
/** Each file of a base holds one service; its kustomization lists them. */
function isService({ path }) {
    return /(?:^|\/)base\/(?!kustomization\.yaml$)[^/]+$/.test(path);
}
function table(columns, rows) {
    return { kind: 'table', columns, rows };
}

;// CONCATENATED MODULE: ./build/chain/project-report.js









/** The conversion, compared with the tip of the branch. */
async function conversionReport(inputs, host, { project, findings, files, sources, read }, preview) {
    if (project === undefined)
        return (0,result/* nothingWritten */.F2)(findings, read);
    const { plan } = preview;
    const folder = plan.result.out;
    const steps = plan.result.manifests.map((change) => stepOf(change, folder));
    const outputs = { folder, steps, findings: plan.findings, generated: files, hasTree: true };
    const own = { ...(0,stage_inputs/* inputsFor */.pz)('convert', inputs), file: sources };
    return await (0,result/* reportOf */.EI)(own, host, project, outputs, [...findings, ...plan.findings], read);
}
function stepOf({ path: full, before, after }, folder) {
    const path = full.slice(folder.length + 1);
    if (after === undefined)
        return { do: 'remove', path, before: before ?? '' };
    return before === undefined
        ? { do: 'create', path, content: after, before: '' }
        : { do: 'update', path, content: after, before };
}
/** What was brought to the repository, or with `dry-run` would be. */
async function deliveryReport(inputs, delivery, made, { findings: said }) {
    const { findings, result: change } = delivery.plan;
    const { manifests, pins } = change;
    const images = made?.images ?? [];
    const differences = differencesOf(manifests);
    const delivered = (0,report/* deliveredOf */.mN)(delivery);
    const result = {
        ...delivered,
        images: Object.fromEntries(images.flatMap(servicesOf)),
        manifests: differences,
        pins,
    };
    const scans = Object.fromEntries(images.map(({ image, scanSummary }) => [image, scanSummary]));
    const pinned = images.filter(({ image }) => pins.some((pin) => pin.image === image));
    return {
        findings: [...findings, ...unpushed(pinned)],
        files: 0,
        documents: 0,
        result,
        outputs: {
            changed: String(result.changed),
            ...(0,report/* outputsOf */.Yz)(delivered),
            images: JSON.stringify(result.images),
        },
        plan: await project_report_linesOf(inputs, delivery),
        sections: sectionsOf({ differences, pins, scans, findings: said }),
        picture: project_report_pictureOf(inputs, delivery),
    };
}
function servicesOf({ services, image, digest }) {
    if (digest === undefined)
        return [];
    return services.map((service) => [service, { reference: `${image}@${digest}`, digest }]);
}
async function project_report_linesOf({ repository, dryRun }, delivery) {
    const { manifests, pins } = delivery.plan.result;
    const where = repository === undefined ? 'the working directory' : `${delivery.branch} of ${repository}`;
    if (manifests.length + pins.length === 0)
        return [`Nothing to change in ${where}.`];
    const diffs = dryRun
        ? await Promise.all(manifests.map(({ path, before = '', after = '' }) => (0,diff/* unifiedDiff */.W)(path, before, after)))
        : [];
    return [
        ...diffs.flatMap((diff) => diff.trimEnd().split('\n')),
        ...pins.map(({ path, line, image, old, new: next }) => {
            return `${path}:${line} ${image}: ${(0,bump_version/* shownVersion */.qv)(old)} → ${(0,bump_version/* shownVersion */.qv)(next)}`;
        }),
        ...(0,report/* deliveryLines */.is)(delivery, repository),
    ];
}
/** From the validated folder and from each image to the commit that holds them. */
function project_report_pictureOf({ repository, dryRun }, delivery) {
    const { out, pins, manifests } = delivery.plan.result;
    if (manifests.length + pins.length === 0)
        return [];
    const to = repository === undefined ? 'the working directory' : (0,report/* targetOf */.$r)(delivery, repository);
    const state = dryRun ? { state: 'planned' } : {};
    const images = new Map(pins.map((pin) => [pin.image, pin.new]));
    return [
        { from: out, to, label: (0,report_text.quantity)(manifests.length, 'file'), ...state },
        ...[...images].map(([image, version]) => ({ from: (0,bump_version/* drawnImage */.Qh)(image, version), to, label: 'pinned', ...state })),
    ];
}

// EXTERNAL MODULE: ./build/bump/wish/wish.js + 1 modules
var wish = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var origin = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/chain/images.js



/** Where nothing names a tag, what the build stage takes; a moving tag that the Compose file names moves along. */
const usualTags = ['{version}', 'sha-{short-sha}'];
/**
 * The images to make: one for each service that has a build or a layout; services with one image and one build share it.
 * @throws InputError for a layout of no service, two different builds of one name, or a name that can't be pushed.
 */
function imagesToMake(facts) {
    const layouts = layoutsOf(facts);
    const built = facts.builds.filter(({ service }) => !layouts.has(service));
    const made = [
        ...built.map((build) => ({ service: build.service, source: { kind: 'build', build } })),
        ...[...layouts].map(([service, path]) => ({ service, source: { kind: 'layout', path } })),
    ];
    const byName = new Map();
    for (const { service, source } of made) {
        const { name, tags } = namesOf(service, facts);
        const same = byName.get(name);
        if (same !== undefined)
            refuseAnother(same, service, source, name);
        byName.set(name, {
            services: [...(same?.services ?? []), service],
            name,
            tags: [...new Set([...(same?.tags ?? []), ...tags])],
            source: same?.source ?? source,
        });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function layoutsOf({ layouts, images }) {
    return new Map(layouts.map((item) => layoutOf(item, Object.keys(images))));
}
function layoutOf(item, services) {
    const at = item.indexOf('=');
    const [service, path] = [item.slice(0, at), item.slice(at + 1)];
    if (at < 1 || path === '') {
        throw new errors/* InputError */.dz(`layout "${item}" does not say which service it is the image of`, {
            fix: `Write SERVICE=FOLDER, with one of ${services.join(', ')}.`,
        });
    }
    if (services.includes(service))
        return [service, path];
    const guess = (0,nearest/* nearest */.p)(service, services);
    throw new errors/* InputError */.dz(`layout "${item}": there is no service "${service}"`, {
        fix: guess === undefined ? `Known are: ${services.join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function namesOf(service, { images, builds, tags }) {
    const build = builds.find((one) => one.service === service);
    const place = build === undefined ? {} : { place: build.place };
    const image = (0,reference.parseReference)(images[service] ?? '');
    const name = (0,reference/* familiarName */.hG)(image);
    if (image.digest !== undefined) {
        throw new errors/* InputError */.dz(`The service "${service}" is built, and its image "${name}" names the digest of another build`, {
            ...place,
            fix: 'Leave the digest out: the overlay gets the one that is built.',
        });
    }
    if (image.registry === 'docker.io' && image.repository.startsWith('library/')) {
        throw new errors/* InputError */.dz(`The image "${name}" of the service "${service}" can't be pushed: docker.io/library holds Docker's own`, {
            ...place,
            fix: `Give registry, such as ghcr.io/acme, or name it in the Compose file: "image: ghcr.io/acme/${name}".`,
        });
    }
    if (tags.length > 0)
        return { name, tags };
    return { name, tags: image.tag === undefined || image.tag === 'latest' ? [...usualTags, 'latest'] : [image.tag] };
}
/** One image name stands for one build; services may share it. */
function refuseAnother(known, service, source, name) {
    if (sourceText(known.source) === sourceText(source))
        return;
    throw new errors/* InputError */.dz(`The services "${known.services[0]}" and "${service}" build different images under one name, "${name}"`, {
        ...(source.kind === 'build' ? { place: source.build.place } : {}),
        fix: 'Give each an image name of its own, or both the same build.',
    });
}
/** A source without what is its service's own. */
function sourceText(source) {
    return JSON.stringify(source.kind === 'layout' ? source : { ...source.build, service: '', image: '', place: undefined });
}

// EXTERNAL MODULE: ./build/convert/plan.js
var plan = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/convert/record.js
var record = __webpack_require__(539);
// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/bump/request.js
var request = __webpack_require__(864);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var message = __webpack_require__(9390);
// EXTERNAL MODULE: ./build/delivery/markdown.js
var markdown = __webpack_require__(912);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/chain/project.js











/** One change of a tip: the manifests, and in the overlays the versions of all images. */
function projectPlan(project) {
    return async (tree, ancestry) => {
        const manifests = await project.manifests(tree);
        const pinned = await pinsOn(laidOver(tree, manifests.changes), project, ancestry);
        const changes = isOlder(project, pinned) ? [] : together(manifests.changes, pinned);
        const change = await changeOf(project, tree, manifests.changes, pinned, changes);
        return {
            changes,
            findings: [...manifests.findings, ...pinned.findings],
            result: change,
            message: () => messageFor(project, change),
            page: () => pageFor(project, change),
        };
    };
}
function laidOver(tree, changes) {
    return (0,git_tree/* withCommit */.e6)(tree, { changes, message: '' });
}
/** The manifests with the versions in them. */
function together(manifests, pinned) {
    const edited = new Set(pinned.changes.map(({ path }) => path));
    return [...manifests.filter(({ path }) => !edited.has(path)), ...(0,request/* writesOf */.A)(pinned)];
}
async function changeOf({ out, overlays }, tree, manifests, pinned, changes) {
    const files = await filesBelow(laidOver(tree, changes), out);
    const isOverlay = (path) => overlays.some((folder) => path.startsWith(`${folder}/`));
    return {
        out,
        manifests: changes.length === 0 ? [] : await textsOf(tree, manifests.filter(isShown)),
        pins: pinned.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
        unchanged: pinned.unchanged,
        files,
        running: files.filter(({ path }) => isOverlay(path)).flatMap(promote_images/* imagesOfFile */.wJ),
    };
}
const bump = { kind: 'bump' };
/** The versions of the images in the overlays; an image that one does not name gets an entry there. */
async function pinsOn(tree, project, ancestry) {
    const { overlays, pins: images, order, origin } = project;
    if (images.length === 0)
        return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 };
    const steps = overlays.map((folder) => ({ paths: [folder], request: { images, addMissing: true } }));
    return (await (0,wish/* planOf */.XC)({ steps, order, origin, purpose: bump })(tree, ancestry)).result;
}
/** With `order: newest` the images of an older build are left, and its manifests with them. */
function isOlder({ pins }, { changes, unchanged }) {
    return pins.length > 0 && changes.length + unchanged.length === 0;
}
/** What the conversion notes for itself is nothing that a reviewer reads. */
function isShown({ path }) {
    return !external_node_path_.posix.basename(path).startsWith('.');
}
/** The regular files below a folder of a tree. */
async function filesBelow(tree, folder) {
    const entries = (await tree.list([folder])).filter(git_tree/* isRegular */.$W);
    const contents = await tree.read(entries.map(({ path }) => path));
    return [...contents].map(([path, bytes]) => ({ path, bytes }));
}
async function textsOf(tree, changes) {
    const before = await tree.read(changes.map(({ path }) => path));
    const text = (bytes) => (bytes === undefined ? undefined : ((0,decode/* textOf */.b6)(bytes) ?? ''));
    return changes.map(({ path, content }) => ({ path, before: text(before.get(path)), after: text(content) }));
}
function factsOf({ scans, said }, { manifests, pins }) {
    return { differences: differencesOf(manifests), pins, scans, findings: said };
}
function messageFor(project, change) {
    const text = `${titleFor(project, change)}\n\n${linesOf(factsOf(project, change)).join('\n')}`;
    const files = change.pins.map((pin) => ({ path: pin.path, edits: [pin] }));
    return (0,message/* commitMessage */.df)(files, bump, project.origin, project.template ?? text);
}
function titleFor(project, change) {
    return `chore(deploy): deliver ${project.name}: ${wordsOf(factsOf(project, change))}`;
}
function pageFor(project, change) {
    return {
        title: titleFor(project, change),
        body: [...(0,sections/* renderSections */.H)(sectionsOf(factsOf(project, change))), ...originLines(project.origin)].join('\n'),
        branch: `deliver-${project.name}`,
        subjects: [project.out],
    };
}
function originLines({ sourceCommit, sourceRepository, run }) {
    const built = sourceCommit === undefined
        ? []
        : [`Built from ${(0,markdown/* quoted */.T)(sourceCommit)}${sourceRepository ? ` of ${sourceRepository}` : ''}.`];
    return [...built, ...(run === undefined ? [] : [`Run: ${run}`])].map((line) => `${line}\n`);
}

;// CONCATENATED MODULE: ./build/chain/manifests.js




/** The generated manifests on a tip (provisional: until the merge of convert). */
function manifestsAt(files, out, force) {
    return async (tree) => {
        const there = await filesBelow(tree, out);
        const existing = new Map(there.map(({ path, bytes }) => [path.slice(out.length + 1), (0,decode/* textOf */.b6)(bytes) ?? '']));
        const { steps, findings } = (0,plan/* planOf */.X)({
            folder: out,
            generated: files,
            existing,
            record: (0,record/* readRecord */.aE)(existing.get(record/* recordName */.xD)),
            force,
        });
        const changes = steps.flatMap((step) => {
            if (step.do === 'keep')
                return [];
            return [{ path: `${out}/${step.path}`, content: step.do === 'remove' ? undefined : Buffer.from(step.content) }];
        });
        return { changes, findings };
    };
}

;// CONCATENATED MODULE: ./build/chain/project-run.js










/** What the stages of a project share; each part is made when the first of them asks for it, and once. */
function projectRun(inputs, host) {
    const generated = once(async () => {
        const { generate } = await __webpack_require__.e(/* import() */ 2174).then(__webpack_require__.bind(__webpack_require__, 2174));
        return await generate((0,stage_inputs/* inputsFor */.pz)('convert', inputs), host);
    });
    const converted = once(async () => {
        const { project, files, findings } = await generated();
        if (project !== undefined)
            return { project, files, findings };
        throw new errors/* InputError */.dz('No service is active, so there is nothing to deliver', {
            fix: 'Add services to the Compose file, or activate a profile with the input profile.',
        });
    });
    const planWith = async (made) => {
        const { project, files, findings } = await converted();
        const out = folderOf(inputs, host);
        const wanted = {
            name: project.project ?? external_node_path_.posix.basename(out),
            out,
            manifests: manifestsAt(files, out, inputs.force),
            overlays: overlaysOf(inputs).map((environment) => `${out}/overlays/${environment}`),
            pins: pinsOf(inputs, made),
            order: inputs.order,
            scans: Object.fromEntries((made?.images ?? []).map(({ image, scanSummary }) => [image, scanSummary])),
            said: findings,
            origin: (0,origin/* originOf */.y)(host.environment, { ...inputs, buildTime: inputs.buildTime ?? made?.sourceTime }),
            template: inputs.commitMessage,
        };
        return projectPlan(wanted);
    };
    const deliverWith = async (made, dryRun) => await (0,deliver/* deliver */.c)(await planWith(made), { ...inputs, dryRun }, host, { kinds: wish/* kinds */.EZ });
    const preview = once(async () => await deliverWith(undefined, true));
    return {
        generated,
        /** What the change would be, without the images. The repository is only read. */
        preview,
        images: async () => {
            const { project } = await converted();
            return imagesToMake({ ...project, layouts: inputs.layout, tags: inputs.tag });
        },
        /** Image → digest, as the overlays name it now. */
        running: async () => {
            const { running } = (await preview()).plan.result;
            return new Map(running.flatMap(({ image, version }) => (version.digest ? [[image, version.digest]] : [])));
        },
        /** Validates the folder of the repository as it would be. */
        validate: async () => {
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 4102));
            const own = (0,stage_inputs/* inputsFor */.pz)('validate', inputs);
            if (inputs.composeFile.length === 0)
                return await validate.run(own, host);
            const { files } = (await preview()).plan.result;
            const folder = host.files.temporaryDirectory('manifests');
            for (const { path, bytes } of files)
                host.files.write((0,external_node_path_.join)(folder, path), bytes);
            const out = (0,external_node_path_.join)(folder, folderOf(inputs, host));
            const report = await validate.run({ ...own, paths: [...own.paths, out] }, host);
            return withoutPrefix(report, `${folder}/`);
        },
        deliver: async (made) => await deliverWith(made, inputs.dryRun),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** The folder of the manifests, from the root of the repository or of the working directory. */
function folderOf({ out, repository }, { files }) {
    const path = repository === undefined ? files.relative(out) : external_node_path_.posix.normalize(out).replace(/\/+$/, '');
    if (!external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../') && path !== '.' && path !== '')
        return path;
    throw new errors/* InputError */.dz(`out "${out}" is no folder inside the ${repository === undefined ? 'working directory' : 'repository'}`, {
        fix: 'Give a folder below its root, such as apps/shop.',
    });
}
/** The environments whose overlays get the versions of the images: those that are named, otherwise the first. */
function overlaysOf({ environment, environments, paths }) {
    if (paths.some((path) => path !== '.')) {
        throw new errors/* InputError */.dz('paths says where the image is bumped, and without image every image of the project is', {
            fix: 'Name the overlays that get the images by environments, or give image.',
        });
    }
    const unknown = environments.find((name) => !environment.includes(name));
    if (unknown === undefined)
        return environments.length > 0 ? environments : environment.slice(0, 1);
    const guess = (0,nearest/* nearest */.p)(unknown, environment);
    throw new errors/* InputError */.dz(`environments: there is no overlay for "${unknown}"`, {
        fix: guess === undefined ? `Known are: ${environment.join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function pinsOf({ pin }, made) {
    return (made?.images ?? []).flatMap(({ image, tags: [tag], digest }) => {
        if (digest === undefined)
            return [];
        const version = pin === 'tag' && tag !== undefined ? { tag } : pin === 'both' && tag !== undefined ? { tag, digest } : { digest };
        return [{ name: image, ...version }];
    });
}
/** Findings about files of a temporary folder, by the paths that they have in the repository. */
function withoutPrefix(report, prefix) {
    const cut = (text) => text.replaceAll(prefix, '');
    const findings = report.findings.map((finding) => ({
        ...finding,
        message: cut(finding.message),
        ...(finding.file === undefined ? {} : { file: cut(finding.file) }),
    }));
    const picture = (report.picture ?? []).map((arrow) => ({ ...arrow, from: cut(arrow.from), to: cut(arrow.to) }));
    return {
        ...report,
        findings,
        plan: report.plan.map(cut),
        picture,
        sections: JSON.parse(cut(JSON.stringify(report.sections ?? []))),
    };
}

;// CONCATENATED MODULE: ./build/chain/project-steps.js



/** The stages that bring every manifest and every image of a Compose project to a repository, in one change. */
function projectSteps(inputs, host) {
    const run = projectRun(inputs, host);
    const hasProject = inputs.composeFile.length > 0;
    const off = hasProject ? undefined : 'no compose-file';
    const convert = {
        title: 'Convert the Compose project',
        off,
        run: async () => await conversionReport(inputs, host, await run.generated(), await run.preview()),
    };
    const validate = {
        title: 'Validate the manifests',
        off: hasProject || inputs.manifests.length > 0 ? undefined : 'no manifests',
        run: async () => await run.validate(),
    };
    const images = {
        title: 'Build, scan and push the images',
        off,
        run: async () => await makeImages(await run.images(), await run.running(), inputs, host),
    };
    const deliver = {
        title: 'Deliver manifests and images in one change',
        off,
        run: async ({ images: made }) => await deliveryReport(inputs, await run.deliver(made), made, await run.generated()),
    };
    return { convert, validate, images, deliver };
}

;// CONCATENATED MODULE: ./build/chain/steps.js


/**
 * The stages in their order: those of one image where the input names one, those of a whole Compose project otherwise. The
 * names of stages and the result of the chain come from these tables.
 */
function stepsOf(inputs, host) {
    return inputs.image === undefined ? projectSteps(inputs, host) : imageSteps({ ...inputs, image: inputs.image }, host);
}

;// CONCATENATED MODULE: ./build/chain/stage.js





/** The stages in their order, up to the first that refuses. What was not done is said. */
const chain = {
    contract: inputs.chainContract,
    async run(inputs, host) {
        const steps = Object.entries(stepsOf(inputs, host));
        const on = steps.filter(([, { off }]) => off === undefined);
        if (on.length === 0)
            throw nothingOn(steps);
        const reports = new Map();
        for (const [name, step] of on) {
            const report = await runStep(name, step, { host, reports, on });
            reports.set(name, report);
            if (stage_refuses(report))
                break;
        }
        return stage_reportOf(steps, on, reports);
    },
};
function nothingOn(steps) {
    const reasons = steps.map(([name, { off }]) => `${name}: ${off}`);
    return new errors/* InputError */.dz(`Nothing is switched on (${reasons.join('; ')})`, {
        fix: 'Give compose-file to deliver a project, manifests to validate, image with context or layout to build, image with repository to bump.',
    });
}
async function runStep(name, step, { host, reports, on }) {
    try {
        return await host.log.group(step.title, () => step.run(resultsOf(reports)));
    }
    catch (error) {
        const names = on.map(([other]) => other);
        const left = names.slice(names.indexOf(name));
        host.log.info(`Done: ${[...reports.keys()].join(', ') || 'nothing'}. Not done: ${left.join(', ')}.`);
        throw error;
    }
}
function stage_refuses(report) {
    return (0,finding/* countBySeverity */.O)(report.findings).error > 0;
}
function resultsOf(reports) {
    return Object.fromEntries([...reports].map(([name, report]) => [name, report.result]));
}
function stage_reportOf(steps, on, reports) {
    const all = [...reports.values()];
    const notDone = on.map(([name]) => name).filter((name) => !reports.has(name));
    return {
        findings: all.flatMap((report) => report.findings),
        files: sum(all.map((report) => report.files)),
        documents: sum(all.map((report) => report.documents)),
        result: { ...resultsOf(reports), notDone },
        outputs: { ...outputsOf(reports), 'not-done': notDone.join(',') },
        plan: steps.flatMap(([name, { off }]) => planOf(name, off, reports.get(name))),
        sections: all.flatMap((report) => report.sections ?? []),
        picture: pictureOf(on.map(([name]) => courseOf(name, reports.get(name)))),
    };
}
function courseOf(name, report) {
    return { name, report, refused: report !== undefined && stage_refuses(report) };
}
function planOf(name, off, report) {
    if (off !== undefined)
        return [`${name}: off, ${off}`];
    if (report === undefined)
        return [`${name}: not done, an earlier stage refused`];
    return [`${name}:${stage_refuses(report) ? ' refused' : ''}`, ...report.plan.map((line) => `  ${line}`)];
}
/** Where each output of the chain comes from: the output of a stage, by its name there. */
const outputSources = {
    manifests: ['convert.path'],
    valid: ['validate.valid'],
    image: ['build.image'],
    tag: ['build.tag'],
    digest: ['build.digest'],
    reference: ['build.reference'],
    images: ['deliver.images'],
    changed: ['bump.changed', 'deliver.changed'],
    commit: ['bump.commit', 'deliver.commit'],
    branch: ['bump.branch', 'deliver.branch'],
    'pull-request-url': ['bump.pull-request-url', 'deliver.pull-request-url'],
};
function outputsOf(reports) {
    const of = (source) => {
        const [stage = '', output = ''] = source.split('.');
        return reports.get(stage)?.outputs[output];
    };
    const entries = Object.entries(outputSources).map(([name, from]) => [name, from.map(of).find((text) => text) ?? '']);
    return Object.fromEntries(entries);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


/** The public interface of kompose-convert. */
const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'kompose-convert',
    command: 'convert',
    summary: 'Turns a Compose project into Kubernetes manifests: a Kustomize base, and an overlay for each environment.',
    branding: { icon: 'refresh-cw', color: 'blue' },
    inputs: {
        file: {
            type: 'list',
            separator: 'line',
            short: 'f',
            placeholder: 'FILE',
            description: 'Compose files, later ones laid over earlier ones. Without any, compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml of the working directory is taken, with its override file.',
        },
        out: {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for base/ and overlays/. Without it, ops, or nothing when all-in-one is given.',
        },
        'all-in-one': {
            type: 'string',
            placeholder: 'FILE',
            target: true,
            description: 'Write all objects into this one file.',
        },
        engine: {
            type: 'enum',
            values: ['native', 'kompose'],
            default: 'native',
            description: 'What translates: the engine of this action, or the kompose program with its output hardened.',
        },
        environment: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME',
            default: ['dev', 'stage', 'prod'],
            description: 'Environments, each with an overlay of its own. An overlay that exists is never changed.',
        },
        namespace: {
            type: 'string',
            placeholder: 'NAME',
            description: 'Prefix of the namespaces: monitor gives monitor-dev. Without it, the name of the Compose project where the file declares one.',
        },
        registry: {
            type: 'string',
            placeholder: 'PREFIX',
            description: 'Registry and path of images that are built and have no name: ghcr.io/acme.',
        },
        profile: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME',
            description: 'Active profiles of the Compose project. * activates all.',
        },
        env: {
            type: 'map',
            description: 'Variables for the Compose file. No variable of the runner is read, only these and those of the .env file.',
        },
        'env-file': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Files with variables, in place of the .env file beside the first Compose file.',
        },
        security: {
            type: 'enum',
            values: ['baseline', 'restricted', 'none'],
            default: 'baseline',
            description: 'How far containers are confined: baseline suits images that start as root, restricted is the Pod Security Standard, none adds nothing.',
        },
        'network-policies': {
            type: 'enum',
            values: ['production', 'all', 'none'],
            default: 'production',
            description: 'Environments in which a service reaches, and is reached by, only those that share a network of the Compose file with it.',
        },
        defaults: {
            type: 'map',
            description: 'What environments are sized by where Compose and labels say nothing: prod.replicas=3, memory-limit=1Gi. See the docs for all settings.',
        },
        strict: {
            type: 'boolean',
            default: false,
            description: 'A setting that is not translated is an error.',
        },
        check: {
            type: 'boolean',
            default: false,
            description: 'Change nothing; fail when the manifests differ from what the Compose file gives.',
        },
        force: {
            type: 'boolean',
            default: false,
            description: 'Overwrite files of base/ that were edited by hand.',
        },
        'kompose-path': {
            type: 'string',
            placeholder: 'FILE',
            description: 'The kompose program to run, for engine kompose.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        path: 'Folder that was written, relative to the working directory.',
        base: 'Folder of the base.',
        overlays: 'JSON object: environment → folder of its overlay.',
        files: 'JSON list of the generated files.',
        changed: 'true when a file was or would be written or removed.',
        images: 'JSON object: service → image.',
        builds: 'JSON list of the services to build: service, image, context, dockerfile, target, args, and each other setting of the build section that is given.',
    },
    examples: [
        'gitops-actions convert -f compose.yaml --out ops',
        'gitops-actions convert -f compose.yaml -f compose.prod.yaml --environment dev,prod --namespace monitor',
        'gitops-actions convert --check',
        'gitops-actions convert --all-in-one manifests.yaml',
    ],
});


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(539);

/**
 * What has to change so that the output folder holds what was generated. The base is made anew, unless somebody edited it;
 * overlays are made once.
 */
function planOf(facts) {
    const findings = [];
    const steps = facts.generated.map((file) => stepOf(file, facts, findings));
    const removed = removals(facts, findings);
    return { steps: [...steps, ...removed, recordStep(facts)], findings };
}
function stepOf({ path, content, part }, facts, findings) {
    const before = facts.existing.get(path);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    if (part === 'overlay')
        return { do: 'keep', path, why: 'yours' };
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(content))
        return { do: 'keep', path, why: 'unchanged' };
    if (facts.record[path] !== (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) && !facts.force)
        findings.push(editedFinding(facts, path, content, before));
    return { do: 'update', path, content, before };
}
function editedFinding({ folder, record }, path, content, before) {
    const lines = before.split('\n');
    const generated = new Set(content.split('\n'));
    const at = lines.findIndex((line) => !generated.has(line));
    const isOurs = record[path] !== undefined;
    return {
        rule: 'edited-base',
        category: 'conversion',
        severity: 'error',
        message: isOurs
            ? `${path} was edited by hand since it was generated; generating it anew would lose the edit`
            : `${path} exists and was not generated here; generating it would overwrite it`,
        fix: 'Move the edit into an overlay or the Compose file, or give force to overwrite it.',
        file: join(folder, path),
        line: Math.max(at, 0) + 1,
        column: 1,
    };
}
/** Files that were generated for services that are gone. */
function removals(facts, findings) {
    const generated = new Set(facts.generated.map(({ path }) => path));
    return Object.entries(facts.record).flatMap(([path, hash]) => {
        const before = facts.existing.get(path);
        if (generated.has(path) || before === undefined)
            return [];
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === hash || facts.force)
            return [{ do: 'remove', path, before }];
        findings.push({
            rule: 'orphaned-base',
            category: 'conversion',
            severity: 'warning',
            message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
            fix: 'Remove it, or give force.',
            file: join(facts.folder, path),
            line: 1,
            column: 1,
        });
        return [];
    });
}
function recordStep(facts) {
    const base = facts.generated.filter(({ part }) => part === 'base');
    const content = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .printRecord */ .HX)(Object.fromEntries(base.map(({ path, content: text }) => [path, (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(text)])));
    const before = facts.existing.get(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD);
    if (before === undefined)
        return { do: 'create', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, content, before: '' };
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(content))
        return { do: 'keep', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, why: 'unchanged' };
    return { do: 'update', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, content, before };
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Name of the record in the output folder. */
const recordName = '.kompose-convert.json';
/** The hash of a file; line endings don't count, since a checkout may change them. */
function hashOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex');
}
function printRecord(record) {
    const files = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
/** The record that a text holds; an empty one where it is none, so that everything counts as edited. */
function readRecord(text) {
    if (text === undefined)
        return {};
    try {
        const { files } = JSON.parse(text);
        const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
        return Object.fromEntries(entries.filter(([, hash]) => typeof hash === 'string'));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ nothingToConvert),
/* harmony export */   C0: () => (/* binding */ asStrict),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   rl: () => (/* binding */ driftFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9920);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(539);




/** With `strict` a setting that is lost is an error. */
function asStrict(finding) {
    const isLoss = ['unsupported-key', 'unsupported-mount'].includes(finding.rule) && finding.severity !== 'notice';
    return isLoss ? { ...finding, severity: 'error' } : finding;
}
function nothingToConvert(file, host) {
    return {
        rule: 'no-services',
        category: 'conversion',
        severity: 'warning',
        message: 'No service is active, so there is nothing to convert',
        fix: 'Add services, or activate a profile with the input profile.',
        file: host.files.relative(file),
        line: 1,
        column: 1,
    };
}
/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder, step) {
    const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' };
    return {
        rule: 'drift',
        category: 'conversion',
        severity: 'error',
        message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
        fix: 'Run gitops-actions convert, and commit what it writes.',
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, step.path),
        line: 1,
        column: 1,
    };
}
/** The files of a project without services, or with errors, stay as they are. */
function nothingWritten(findings, files) {
    const result = {
        path: undefined,
        base: undefined,
        overlays: {},
        files: [],
        changed: false,
        images: {},
        builds: [],
        secrets: [],
        diff: '',
    };
    return {
        findings,
        files,
        documents: files,
        result,
        outputs: outputTexts(result),
        plan: ['Nothing is written.'],
    };
}
/** All that a conversion of `inputs.file` tells: result, outputs, plan, summary. */
async function reportOf(inputs, host, project, { folder, steps, generated, hasTree }, findings, files) {
    const show = (path) => host.files.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    const changes = steps.filter((step) => step.do !== 'keep');
    const written = steps.filter((step) => step.do !== 'remove' && step.path !== _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD);
    const result = {
        path: hasTree ? host.files.relative(folder) : undefined,
        base: hasTree ? show('base') : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        changed: changes.length > 0,
        images: project.images,
        builds: project.builds,
        secrets: project.secrets,
        diff: (await Promise.all(changes.map((step) => diffOf(show(step.path), step)))).join(''),
    };
    const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0);
    const plan = steps.flatMap((step) => step.do === 'keep' && step.path === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD ? [] : [planLine(show(step.path), step)]);
    return {
        findings,
        files,
        documents,
        result,
        outputs: outputTexts(result),
        plan,
        sections: sectionsOf(inputs, project, result),
        picture: [
            {
                from: inputs.file.join(', '),
                to: result.path ?? inputs.allInOne ?? '',
                label: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(Object.keys(project.images).length, 'service')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(documents, 'object')}`,
                ...(inputs.dryRun || inputs.check ? { state: 'planned' } : {}),
            },
        ],
    };
}
function planLine(path, step) {
    if (step.do === 'keep')
        return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`;
    return `${step.do} ${path}`;
}
async function diffOf(path, step) {
    if (step.do === 'keep')
        return '';
    return (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .W)(path, step.before, step.do === 'remove' ? '' : step.content);
}
function outputTexts(result) {
    return {
        path: result.path ?? '',
        base: result.base ?? '',
        overlays: JSON.stringify(result.overlays),
        files: JSON.stringify(result.files),
        changed: String(result.changed),
        images: JSON.stringify(result.images),
        builds: JSON.stringify(result.builds),
    };
}
const maximumDiff = 60_000;
function sectionsOf(inputs, project, result) {
    const rows = project.groups.map(({ name, objects }) => [{ code: name }, objects.map(({ kind }) => kind).join(', ')]);
    const objects = {
        title: 'Converted services',
        body: [{ kind: 'table', columns: ['Service', 'Objects'], rows }],
    };
    const needed = [
        {
            kind: 'text',
            text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
        },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: project.secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
        },
    ];
    const secrets = project.secrets.length === 0 ? [] : [{ title: 'Secrets to provide', body: needed }];
    const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun);
    const diff = isShown
        ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
        : [];
    return [objects, ...secrets, ...diff];
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


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);

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


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderSections),
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
function renderSection({ title, body }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(title)}\n\n${body.map((block) => renderBlock(block, source)).join('\n')}`;
}
function folded({ title, body }, source) {
    const blocks = body.map((block) => renderBlock(block, source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(block.text)}\n`;
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
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(text)}</code>`;
    if (source === undefined || !isInside)
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


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestMinor: () => (/* binding */ newestMinor),
/* harmony export */   oldestMinor: () => (/* binding */ oldestMinor),
/* harmony export */   validateContract: () => (/* binding */ validateContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


/** The oldest and the newest Kubernetes minor version that the built-in schemas know. */
const oldestMinor = 25;
const newestMinor = 37;
/** The public interface of validate-manifests. */
const validateContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'validate-manifests',
    command: 'validate',
    summary: 'Judge Kubernetes manifests as the API server would, offline: schemas, rules and references, each finding on its line.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        paths: {
            type: 'list',
            separator: 'line',
            positional: true,
            placeholder: 'PATH',
            default: ['.'],
            description: 'Files, folders and globs to validate; "-" reads standard input. Folders are searched for .yaml, .yml and .json files, with kustomizations and Helm charts recognised.',
        },
        'kubernetes-version': {
            type: 'list',
            separator: 'comma',
            placeholder: 'VERSION',
            default: ['1.34'],
            description: `Versions of Kubernetes to judge by, from 1.${oldestMinor} to 1.${newestMinor}. With several, a finding says at which of them it breaks.`,
        },
        schemas: {
            type: 'list',
            separator: 'line',
            placeholder: 'PATH',
            description: 'Files, folders and globs with schemas of your own kinds: CustomResourceDefinitions or JSON schemas. Those among the validated files are used without being named.',
        },
        exclude: {
            type: 'list',
            separator: 'line',
            placeholder: 'GLOB',
            description: 'Globs of files and folders to leave out, such as "**/testdata/**".',
        },
        rules: {
            type: 'map',
            description: 'Severity of rules: error, warning, notice or off by the name of the rule, such as "missing-config-map=error". docs/rules.md lists the rules.',
        },
        'unknown-kinds': {
            type: 'enum',
            values: ['error', 'warning', 'skip'],
            default: 'error',
            description: 'What an object of a kind without a schema is: an error, a warning, or skipped and counted.',
        },
        references: {
            type: 'boolean',
            default: true,
            description: 'Check that what objects refer to exists: Services, ports, ConfigMaps, Secrets, keys, subsets, paths.',
        },
        external: {
            type: 'list',
            separator: 'comma',
            placeholder: 'KIND/NAME',
            description: 'Objects that exist outside of these files, as Kind/name or Kind/namespace/name; "*" stands for any text, as in "Secret/*".',
        },
        style: {
            type: 'boolean',
            default: false,
            description: 'Check the style of the YAML as yamllint does, configured by .yamllint where there is one.',
        },
        kustomize: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render kustomizations and validate the result too: auto where kustomize is installed, on to provide it, off never.',
        },
        helm: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render Helm charts and validate the result: auto where helm is installed, on to provide it, off never.',
        },
        'helm-values': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Values files for rendering Helm charts, the later ones winning.',
        },
        'helm-release': {
            type: 'string',
            default: 'release',
            placeholder: 'NAME',
            description: 'Release name for rendering Helm charts.',
        },
        'helm-namespace': {
            type: 'string',
            placeholder: 'NAMESPACE',
            description: 'Namespace for rendering Helm charts.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        fix: {
            type: 'boolean',
            default: false,
            description: 'Apply the certain fixes in place: misspelt fields, removed API versions, missing quotes. With dry-run a unified diff is printed instead.',
        },
        'fail-on': {
            type: 'enum',
            values: ['error', 'warning', 'notice', 'never'],
            default: 'error',
            description: 'The lowest severity that refuses. Findings of that severity and above are reported as errors; with "never", errors are reported as warnings.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        valid: '"true" when nothing was refused, otherwise "false".',
        errors: 'Number of errors.',
        warnings: 'Number of warnings.',
        notices: 'Number of notices.',
        files: 'Number of files that were judged.',
        documents: 'Number of Kubernetes objects that were judged.',
        skipped: 'JSON object: how many files and documents were skipped, by reason.',
        fixed: 'Number of fixes that were applied, or with dry-run would be.',
    },
    examples: [
        'gitops-actions validate ops/',
        'gitops-actions validate ops/ --kubernetes-version 1.32,1.34',
        'gitops-actions validate ops/ --fix --dry-run',
        'kustomize build overlays/prod | gitops-actions validate -',
        'gitops-actions validate ops/ --external "Secret/*" --rules missing-config-map=error',
    ],
});


/***/ })

};
