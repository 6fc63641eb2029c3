(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3700, ids: [3700], modules: {

/***/ 1319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateIssues: () => (/* binding */ updateIssues)
/* harmony export */ });
/* unused harmony export planIssues */
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35999);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(340);


/** Issues of ours have this label. */
const label = 'image-findings';
/**
 * Plans the issues: one for each image that a scan finds something in, and none where nothing is left. An image that was not
 * scanned keeps its issue as it is.
 * @param source address of the files at the commit that runs, for links.
 */
function planIssues(notices, known, source) {
    return notices.flatMap((notice) => {
        if (notice.findings === undefined)
            return [];
        const mark = markOf(notice.image);
        const issue = known.find(({ body }) => body.startsWith(mark));
        if ((0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(notice).length === 0) {
            if (issue === undefined || !issue.isOpen)
                return [];
            const body = `${mark}\n\nNothing that refuses or warns is left in \`${notice.image}\`.\n`;
            return [{ kind: 'change', issue, fields: { body, isOpen: false } }];
        }
        const fields = { title: `${notice.image}: ${(0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(notice)}`, body: bodyOf(notice, mark, source) };
        if (issue === undefined)
            return [{ kind: 'open', fields }];
        const isSame = issue.isOpen && issue.title === fields.title && issue.body.trim() === fields.body.trim();
        return isSame ? [] : [{ kind: 'change', issue, fields: { ...fields, ...(issue.isOpen ? {} : { isOpen: true }) } }];
    });
}
/** Carries the plan out. @returns the addresses of new issues. */
async function updateIssues(issues, notices, source, hide) {
    const opened = [];
    for (const step of planIssues(notices, await issues.labelled(label), source)) {
        const { title, body, ...state } = { isOpen: undefined, ...step.fields };
        const texts = { ...(title && { title: hide(title) }), ...(body && { body: hide(body) }) };
        if (step.kind === 'open')
            opened.push(await issues.open({ title: '', body: '', ...texts }, label));
        else
            await issues.change(step.issue, { ...texts, ...(state.isOpen === undefined ? {} : { isOpen: state.isOpen }) });
    }
    return opened;
}
/** Says whose issue it is, where nobody sees it. */
function markOf(image) {
    return `<!-- gitops-actions image ${image.replaceAll('--', '- -')} -->`;
}
/** GitHub takes 65,536 characters; a table of thousands is read by nobody. */
const mostRows = 100;
function bodyOf(notice, mark, source) {
    const findings = (0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(notice);
    const rows = findings
        .slice(0, mostRows)
        .map((one) => [one.severity, one.message, one.fix ?? '', placeCell(one)]);
    const left = findings.length - rows.length;
    const section = {
        title: 'Findings',
        isFirst: true,
        body: [
            { kind: 'text', text: `${notice.reference ?? notice.image}: ${(0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(notice)}.` },
            { kind: 'table', columns: ['Severity', 'Finding', 'What to do', 'Where'], rows },
            ...(left > 0 ? [{ kind: 'text', text: `${left} more are in the report of the run.` }] : []),
        ],
    };
    return `${mark}\n\n${(0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimit */ .zl)((0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSections */ .H1)([section], source), _report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .largestPage */ .OO)}`;
}
function placeCell({ file, line, column }) {
    return { place: { ...(file && { file }), ...(line && { line }), ...(column && { column }) } };
}


/***/ })

} };
})
