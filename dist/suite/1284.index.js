(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 1284, ids: [1284], modules: {

/***/ 62385:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainContract: () => (/* binding */ chainContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19729);
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
            positional: false,
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
        outcome: 'What became of the images: built, refused; where a service failed, build-failed, scan-failed, push-failed or sign-failed.',
        changed: '"true" when the GitOps repository or its pull request changed.',
        commit: 'Commit in the GitOps repository.',
        branch: 'Branch that holds the commit.',
        'pull-request-url': 'Address of the pull request.',
        images: 'JSON object: service \u2192 reference and digest of the images of the project.',
        'not-done': 'Stages that were on and did not run because an earlier one refused, separated by commas.',
    },
    examples: [
        'gitops-actions run -f compose.yaml --out ops --image ghcr.io/acme/web --context . --push --repository acme/gitops',
        'gitops-actions run --manifests ops --image ghcr.io/acme/web --layout image --repository ../gitops.git --dry-run',
    ],
});


/***/ }),

/***/ 64174:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rescanContract: () => (/* binding */ rescanContract)
/* harmony export */ });
/* harmony import */ var _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44224);
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87178);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7447);
/* harmony import */ var _image_notify_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99013);
/* harmony import */ var _image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36969);






const { paths, environments, repository, branch, token, username, ...bump } = _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bumpContract.inputs;
const build = _image_inputs_js__WEBPACK_IMPORTED_MODULE_2__.buildContract.inputs;
/** The public interface of rescan-images. */
const rescanContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_5__/* .defineContract */ .y)({
    name: 'rescan-images',
    command: 'rescan',
    summary: 'Scan the images that a GitOps repository names, by their digests, with the vulnerabilities known today.',
    branding: { icon: 'refresh-cw', color: 'blue' },
    inputs: {
        paths,
        environments,
        image: {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME',
            description: 'Only these images. Default: all.',
        },
        platform: {
            type: 'list',
            separator: 'comma',
            placeholder: 'PLATFORM',
            default: ['linux/amd64', 'linux/arm64'],
            description: 'Platforms that are scanned, as far as an image has them; one that has none of them is scanned whole.',
        },
        repository: {
            ...repository,
            description: 'GitOps repository to read, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are read.',
        },
        branch: { ...branch, description: 'Branch to read. Default: the default branch of the repository.' },
        token: { ...token, description: 'Token to read the repository with.' },
        username,
        'app-id': bump['app-id'],
        'app-private-key': bump['app-private-key'],
        'fail-on': build['fail-on'],
        'ignore-unfixed': build['ignore-unfixed'],
        'ignore-file': build['ignore-file'],
        'fix-within': build['fix-within'],
        vex: build.vex,
        ..._image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__/* .scannerInputs */ .e_,
        scanner: {
            ..._image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__/* .scannerInputs */ .e_.scanner,
            values: ['trivy', 'grype', 'both'],
            description: 'What looks for vulnerabilities in every platform.',
        },
        ..._image_notify_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyInputs */ .v,
        'insecure-registry': build['insecure-registry'],
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$,
    },
    outputs: {
        refused: '"true" when the gate refuses an image that runs, or one could not be looked at.',
        environments: 'JSON object: for each environment how many images it names, how many of them are refused, and its vulnerabilities by severity.',
        images: 'JSON list: image, version, digest, environments, vulnerabilities by severity, and what became of it.',
        vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all images, that are not ignored.',
    },
    examples: [
        'gitops-actions rescan clusters apps --fail-on critical --ignore-unfixed',
        'gitops-actions rescan --repository acme/gitops --environments prod --format sarif --output rescan.sarif',
    ],
});


/***/ }),

/***/ 9728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ contracts),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   pz: () => (/* binding */ inputsFor)
/* harmony export */ });
/* unused harmony exports leftOut, renamed */
/* harmony import */ var _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44224);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87178);
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88173);
/* harmony import */ var _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42015);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53800);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7447);
/* harmony import */ var _validate_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17986);







/** The contracts that the chain's is made from. */
const contracts = {
    convert: _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__.contract,
    validate: _validate_inputs_js__WEBPACK_IMPORTED_MODULE_6__.validateContract,
    build: _image_inputs_js__WEBPACK_IMPORTED_MODULE_5__.buildContract,
    bump: _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bumpContract,
};
const deliveredTogether = Object.fromEntries(Object.keys(_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryInputs */ .U).map((name) => [name, 'The chain delivers once, when all that was made is good.']));
const otherOperation = 'Promotion and rollback follow the chain, as commands and steps of their own.';
const bakeFiles = 'The chain builds what its manifests run: the services of a Compose project, or one image.';
/** Inputs of the stages that are no inputs of the chain, each with its reason. Every other one is. */
const leftOut = {
    convert: {
        ...deliveredTogether,
        readme: 'The chain delivers what is applied; the page is written by convert.',
        shape: 'The chain validates and bumps overlays; a chart is packaged and released by itself.',
        'chart-name': 'The chain makes no chart.',
        'chart-version': 'The chain makes no chart.',
        'all-in-one': 'The chain delivers a base and overlays, which one file is not.',
        model: 'It prints how the Compose file is read, and delivers nothing.',
        check: 'It changes nothing, and the chain is there to change: it is the gate of a pull request, a step of its own.',
    },
    validate: {
        fix: 'It edits the sources of the runner, which nothing commits.',
    },
    build: {
        image: 'The chain has its own: it may be absent, and is what the bump looks for.',
        context: 'The chain has its own, without a default: where it is absent, nothing is built.',
        layout: 'The chain has its own, which takes one for each service.',
        merge: 'It ends a matrix of native runners: a step of its own, whose digest the bump takes.',
        'push-by-digest': 'It is for a leg of such a matrix, which brings nothing to Git.',
        also: 'A cluster pulls an image by the one name that the manifests have; other names are given to the build alone.',
        'bake-file': bakeFiles,
        'bake-target': bakeFiles,
        'bake-set': bakeFiles,
    },
    bump: {
        operation: otherOperation,
        from: otherOperation,
        to: otherOperation,
        soak: otherOperation,
        'on-conflict': otherOperation,
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
    build: { rules: 'image-rules' },
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


/***/ })

} };
})
