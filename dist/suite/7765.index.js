(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7765, ids: [7765], modules: {

/***/ 87765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyContract: () => (/* binding */ verifyContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);



const build = _inputs_js__WEBPACK_IMPORTED_MODULE_1__.buildContract.inputs;
const inputs = {
    images: {
        type: 'list',
        separator: 'line',
        required: true,
        positional: true,
        placeholder: 'IMAGE',
        description: 'Images, by digest or tag.',
    },
    key: { ...build['verify-key'], description: 'Public key: a file, env://VARIABLE, or a URI of a key service.' },
    identity: { ...build['verify-identity'], description: 'Who signs without a key.' },
    issuer: { ...build['verify-issuer'], description: 'Who vouches for the identity.' },
    'trusted-root': {
        ...build['trusted-root'],
        description: 'TrustedRoot of the Sigstore instance that signs without a key. Default: that of the public one.',
    },
    attestation: {
        type: 'list',
        separator: 'comma',
        placeholder: 'TYPE',
        description: "Attestations that must be there: sbom, provenance, scan, tests; or a type of cosign's, or the URI of a predicate.",
    },
    'transparency-log': {
        type: 'boolean',
        default: true,
        description: 'Signatures must be in the public transparency log.',
    },
    'insecure-registry': build['insecure-registry'],
    'sign-path': build['sign-path'],
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
/** The public interface of the command `verify`. */
const verifyContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: 'build-scan-push',
    command: 'verify',
    summary: 'Verify the signature of images, and what is attested of them.',
    branding: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.buildContract.branding,
    inputs,
    outputs: { verified: '"true" when all that was asked for was verified.' },
    examples: [
        'gitops-actions verify ghcr.io/acme/web:1.4.0 --key cosign.pub --attestation sbom,provenance',
        'gitops-actions verify ghcr.io/acme/web:1.4.0 --identity https://github.com/acme/web/.github/workflows/image.yml@refs/tags/v1.4.0 --issuer https://token.actions.githubusercontent.com',
    ],
});


/***/ })

} };
})
