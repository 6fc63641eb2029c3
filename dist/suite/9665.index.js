(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9665, ids: [9665], modules: {

/***/ 9665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90817);


/** The document that `--format json` prints. Its shape is versioned: fields are added, never changed or removed. */
function renderJson(report) {
    const counts = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(report.findings);
    const document = {
        version: 1,
        summary: {
            files: report.files,
            documents: report.documents,
            errors: counts.error,
            warnings: counts.warning,
            notices: counts.notice,
        },
        findings: report.findings.map(_together_js__WEBPACK_IMPORTED_MODULE_1__/* .alone */ .QR).sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E),
        result: report.result,
        plan: report.plan,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}


/***/ })

} };
})
