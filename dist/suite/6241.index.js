(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6241, ids: [6241], modules: {

/***/ 46241:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsPerLevel: () => (/* binding */ annotationsPerLevel),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28586);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13920);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90817);




/** GitHub shows at most this many annotations of one level for a step; it drops the surplus without a word. */
const annotationsPerLevel = 10;
/**
 * Workflow commands that show findings beside the code, most severe first: at most ten of a level, then one that says how
 * many more there are and where.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function renderAnnotations(findings, summaryTitle = 'the job summary') {
    const sorted = (0,_together_js__WEBPACK_IMPORTED_MODULE_3__/* .toldTogether */ .UE)(findings, ({ severity }) => severity === 'error').sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
    const lines = ['error', 'warning', 'notice'].flatMap((level) => {
        const ofLevel = sorted.filter((finding) => finding.severity === level);
        return commandsOfLevel(level, ofLevel, summaryTitle);
    });
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
function commandsOfLevel(level, findings, summaryTitle) {
    if (findings.length <= annotationsPerLevel)
        return findings.map(renderCommand);
    const shown = findings.slice(0, annotationsPerLevel - 1);
    const rest = findings.length - shown.length;
    return [...shown.map(renderCommand), `::${level} title=${rest} more::${rest} more of this level in ${summaryTitle}`];
}
function renderCommand(finding) {
    const properties = { title: finding.rule, ...annotationPlace(finding) };
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const others = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.otherPlaces)(finding);
    const said = others === undefined ? finding.message : `${finding.message}\nAlso at ${others}`;
    const text = finding.fix === undefined ? said : `${said}\n${finding.fix}`;
    return `::${finding.severity} ${given.map(([k, v]) => `${k}=${escapeProperty(String(v))}`).join(',')}::${escapeData(text)}`;
}
/** Only files of the workspace have a place that GitHub can show. */
function annotationPlace({ file, line, column, endLine, endColumn, }) {
    if (file === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || file.startsWith('..'))
        return {};
    // GitHub accepts an end column on the same line alone.
    return { file, line, col: column, endLine, endColumn: endLine === line ? endColumn : undefined };
}
function escapeData(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.printable)(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

} };
})
