(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4227, ids: [4227], modules: {

/***/ 44227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/**
 * The findings as JUnit XML (the schema that Jenkins reads: https://github.com/jenkinsci/xunit-plugin): a suite for each
 * file, a failed test for each error. Warnings and notices are tests that passed and have something to say.
 */
function renderJunit(report, run) {
    const files = new Map();
    for (const finding of [...report.findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)) {
        const file = finding.file ?? run.command;
        const own = files.get(file);
        if (own === undefined)
            files.set(file, [finding]);
        else
            own.push(finding);
    }
    const suites = [...files].map(([name, findings]) => suiteOf(name, findings.map(caseOf), failuresIn(findings)));
    // A reader that finds no test takes the run for one that failed.
    if (suites.length === 0)
        suites.push(suiteOf(run.command, [testCase('nothing refused', run.command)], 0));
    const counts = `tests="${Math.max(1, report.findings.length)}" failures="${failuresIn(report.findings)}"`;
    const all = `<testsuites name="gitops-actions ${run.command}" ${counts}>\n${suites.join('')}</testsuites>\n`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${all}`;
}
function suiteOf(name, cases, failures) {
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
    return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}
function caseOf(finding) {
    const { rule, severity, message, fix } = finding;
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(finding);
    const said = xml([place === '' ? message : `${place}: ${message}`, ...(fix === undefined ? [] : [fix])].join('\n'));
    const body = severity === 'error'
        ? `<failure message="${xml(message)}" type="${xml(rule)}">${said}</failure>`
        : `<system-out>${severity}: ${said}</system-out>`;
    return testCase(place === '' ? rule : `${rule} at ${place}`, finding.file ?? rule, body);
}
function testCase(name, classname, body = '') {
    const attributes = `name="${xml(name)}" classname="${xml(classname)}"`;
    return body === '' ? `    <testcase ${attributes}/>\n` : `    <testcase ${attributes}>${body}</testcase>\n`;
}
function failuresIn(findings) {
    return findings.filter(({ severity }) => severity === 'error').length;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Text as XML 1.0 can hold it: https://www.w3.org/TR/xml/#charsets */
function xml(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text)
        .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character);
}


/***/ })

} };
})
