(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6848, ids: [6848,7274], modules: {

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 38887:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fingerprinting)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77274);

/**
 * Gives each finding a fingerprint of its own: made of rule, file, field path and message, not of the line, so it survives
 * edits above it.
 */
function fingerprinting() {
    const seen = new Map();
    return (finding) => {
        const identity = [
            finding.rule,
            finding.file,
            finding.document,
            finding.path,
            (finding.parts?.[0] ?? finding).message,
        ].join('\0');
        const count = seen.get(identity) ?? 0;
        seen.set(identity, count + 1);
        return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(`${identity}\0${count}`).slice(0, 32);
    };
}


/***/ }),

/***/ 66848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38887);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);



const severities = { error: 'critical', warning: 'minor', notice: 'info' };
/** The findings as GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function renderGitlab(findings) {
    const fingerprintOf = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprinting */ .F)();
    const issues = [...findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E).map((finding) => ({
        description: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.printable)([finding.message, finding.fix].filter(Boolean).join(' ')),
        check_name: finding.rule,
        fingerprint: fingerprintOf(finding),
        severity: severities[finding.severity],
        // GitLab drops an issue without a place.
        location: { path: finding.file ?? '.', lines: { begin: finding.line ?? 1 } },
    }));
    return `${JSON.stringify(issues, undefined, 2)}\n`;
}


/***/ })

} };
})
