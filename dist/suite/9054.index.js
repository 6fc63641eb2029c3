export const id = 9054;
export const ids = [9054];
export const modules = {

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliveryReport: () => (/* binding */ deliveryReport)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9972);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);


/** The report of a change that was brought to a repository, or with `dry-run` would be. */
function deliveryReport(delivery, repository, isDryRun) {
    const { plan, changed, commit, branch, pullRequests } = delivery;
    const report = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(plan, [], plan.searched, isDryRun);
    const [pull] = pullRequests;
    const result = {
        ...report.result,
        changed,
        ...(commit === undefined ? {} : { commit }),
        branch,
        ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
    };
    const proposed = pullRequests.map((one) => `Pull request #${one.number}: ${one.url}`);
    const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : [];
    const target = pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
    return {
        ...report,
        result,
        outputs: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(result),
        plan: [...(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .planLines */ .HN)(plan, isDryRun), ...landed, ...proposed],
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnImage */ .Qh)(image.name, image.new),
            to: target,
            label: pull === undefined ? 'commit' : 'proposal',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}


/***/ })

};
