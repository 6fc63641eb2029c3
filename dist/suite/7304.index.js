(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7304, ids: [7304], modules: {

/***/ 87304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24289);



/**
 * The findings of a baseline: an earlier report, as `--format json` prints it.
 * @throws InputError for a file that is none.
 */
function readBaseline(path, host) {
    const fix = `Make it with: gitops-actions validate \u2026 --format json --output ${path} --fail-on never`;
    if (host.files.kind(path) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input baseline: "${path}" does not exist`, { fix });
    const report = parsed(host.files.text(path));
    const findings = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(report) ? report['findings'] : undefined;
    if (!Array.isArray(findings)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input baseline: "${path}" is no report of validate`, { fix, place: { file: path } });
    }
    const texts = ['rule', 'file', 'path', 'message'];
    return new _findings_js__WEBPACK_IMPORTED_MODULE_2__/* .KnownFindings */ .k(findings
        .flatMap(partsOf)
        .filter(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
        .map((finding) => {
        const [rule = '', file = '', field = '', message = ''] = texts.map((name) => {
            const text = finding[name];
            return typeof text === 'string' ? text : '';
        });
        return { rule, file, path: field, message };
    }));
}
/** Findings that were told together are known each by itself. */
function partsOf(finding) {
    const parts = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(finding) ? finding['parts'] : undefined;
    return Array.isArray(parts) ? parts : [finding];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

} };
})
