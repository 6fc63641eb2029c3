export const id = 9917;
export const ids = [9917];
export const modules = {

/***/ 59917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageSteps: () => (/* binding */ imageSteps),
/* harmony export */   unpushed: () => (/* binding */ unpushed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9728);


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
            const { convert } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(3107), __webpack_require__.e(8775), __webpack_require__.e(4180), __webpack_require__.e(8836), __webpack_require__.e(9674)]).then(__webpack_require__.bind(__webpack_require__, 99879));
            return await convert.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('convert', inputs), host);
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
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(3107), __webpack_require__.e(9439), __webpack_require__.e(1549), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 91549));
            return await validate.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('validate', { ...inputs, manifests }), host);
        },
    };
}
function buildStep(inputs, host) {
    const hasSource = inputs.context !== undefined || inputs.layout.length > 0;
    return {
        title: 'Build, scan and push the image',
        off: hasSource ? undefined : 'no context and no layout',
        async run() {
            const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(3709), __webpack_require__.e(140), __webpack_require__.e(3200), __webpack_require__.e(9078)]).then(__webpack_require__.bind(__webpack_require__, 98013));
            const own = (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('build', inputs);
            const { image, context = own.context } = inputs;
            return await buildImage({ ...own, image, context, layout: oneLayout(inputs.layout) }, host);
        },
    };
}
/** @throws InputError for a second one. */
function oneLayout([layout, ...more]) {
    if (more.length === 0)
        return layout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`layout names ${more.length + 1} folders, and image is one image`, {
        fix: 'Give the folder of that image alone, or leave image out to deliver all services.',
    });
}
function bumpStep(inputs, host) {
    return {
        title: 'Bump the image in the GitOps repository',
        off: inputs.repository === undefined ? 'no repository' : undefined,
        async run({ build }) {
            const { bump } = await __webpack_require__.e(/* import() */ 7989).then(__webpack_require__.bind(__webpack_require__, 60370));
            const own = {
                ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('bump', inputs),
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


/***/ })

};
