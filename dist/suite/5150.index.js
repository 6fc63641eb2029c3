(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 5150, ids: [5150,7274], modules: {

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

/***/ 35150:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38887);


/** GitHub code scanning takes at most this many results of a run. */
const resultLimit = 25_000;
/**
 * The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): for code scanning and other viewers.
 */
function renderSarif(findings, tool) {
    const sorted = [...findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E).slice(0, resultLimit);
    const rules = [...new Set(sorted.map((finding) => finding.rule))].sort();
    const fingerprintOf = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprinting */ .F)();
    const document = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'gitops-actions',
                        semanticVersion: tool.version,
                        rules: rules.map((id) => ({ id, properties: { category: categoryOf(sorted, id) } })),
                    },
                },
                automationDetails: { id: `gitops-actions/${tool.command}/` },
                columnKind: 'unicodeCodePoints',
                results: sorted.map((finding) => ({
                    ...resultOf(finding, rules),
                    partialFingerprints: { 'gitopsActions/v1': fingerprintOf(finding) },
                })),
            },
        ],
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
const levels = { error: 'error', warning: 'warning', notice: 'note' };
function categoryOf(findings, rule) {
    return findings.find((finding) => finding.rule === rule)?.category ?? 'input';
}
function resultOf(finding, rules) {
    return {
        ruleId: finding.rule,
        ruleIndex: rules.indexOf(finding.rule),
        level: levels[finding.severity],
        message: { text: finding.fix === undefined ? finding.message : `${finding.message}\n${finding.fix}` },
        locations: locationsOf(finding),
        ...(finding.parts === undefined ? {} : { relatedLocations: finding.parts.flatMap(locationsOf) }),
    };
}
function locationsOf(finding) {
    return finding.file === undefined ? [] : [locationOf(finding, finding.file)];
}
function locationOf(finding, file) {
    const region = {
        startLine: finding.line,
        startColumn: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
    };
    return {
        physicalLocation: {
            artifactLocation: { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F') },
            ...(finding.line === undefined ? {} : { region }),
        },
        ...(finding.path ? { logicalLocations: [{ fullyQualifiedName: finding.path }] } : {}),
    };
}


/***/ })

} };
})
