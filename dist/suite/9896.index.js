(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9896, ids: [9896], modules: {

/***/ 51612:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyContract: () => (/* binding */ historyContract),
/* harmony export */   promoteContract: () => (/* binding */ promoteContract),
/* harmony export */   rollbackContract: () => (/* binding */ rollbackContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53800);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44224);




// The commands of bump-manifest-tag that are no bump: on GitHub they are operations of the same action.
const promoteInputs = {
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
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__.conflictInput,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__.imageDeliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
const promoteContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: 'bump-manifest-tag',
    command: 'promote',
    summary: 'Move the exact images that run in one environment into the next.',
    branding: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.bumpContract.branding,
    inputs: promoteInputs,
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.bumpContract.outputs,
    examples: [
        'gitops-actions promote --from overlays/dev --to overlays/stage',
        'gitops-actions promote --from overlays/stage --to overlays/prod --soak 24h --repository acme/gitops --pull-request',
    ],
});
const rollbackInputs = {
    path: {
        type: 'string',
        required: true,
        placeholder: 'PATH',
        description: 'Folder or file that is rolled back, such as overlays/prod.',
    },
    to: {
        type: 'string',
        placeholder: 'COMMIT',
        description: 'Commit after which it shall be as it was. Default: what ran before the versions that run now.',
    },
    image: {
        type: 'list',
        separator: 'line',
        placeholder: 'NAME',
        description: 'Only these images. Default: every image of the path.',
    },
    reason: {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Why it is rolled back; it stands in the commit message and the pull request.',
    },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__.imageDeliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
const rollbackContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: 'bump-manifest-tag',
    command: 'rollback',
    summary: 'Put back the images that ran before, or after a certain commit.',
    branding: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.bumpContract.branding,
    inputs: rollbackInputs,
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.bumpContract.outputs,
    examples: [
        'gitops-actions rollback --path overlays/prod --reason "error rate above 5 %"',
        'gitops-actions rollback --path overlays/prod --to 3f2a1b0 --repository acme/gitops --pull-request',
    ],
});
const { repository, branch, token, username } = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U;
const appId = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U['app-id'];
const appPrivateKey = _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U['app-private-key'];
const historyInputs = {
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
const historyContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .defineContract */ .y)({
    name: 'bump-manifest-tag',
    command: 'history',
    summary: 'Tell which image versions ran from a path, since when, and which run brought them.',
    branding: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.bumpContract.branding,
    inputs: historyInputs,
    outputs: {
        periods: 'JSON list of versions, newest first: image, place, environment, tag, digest, since, until, commit, run.',
    },
    examples: [
        'gitops-actions history overlays/prod',
        'gitops-actions history overlays/prod --image web --repository acme/gitops --format json',
    ],
});


/***/ }),

/***/ 19729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ })

} };
})
