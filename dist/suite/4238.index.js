(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4238, ids: [4238], modules: {

/***/ 19099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ certainly)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** The objects whose contents are known, each once; the sets whose patches were not carried out are named as skipped. */
function certainly(sets) {
    const [uncertain, certain] = [
        sets.filter((set) => set.uncertain === true),
        sets.filter((set) => set.uncertain !== true),
    ];
    return {
        manifests: [...new Set(certain.flatMap(({ manifests }) => manifests))],
        skipped: uncertain.flatMap(({ manifests: [first, ...more] }) => first === undefined ? [] : [[unrendered, `${first.file} and ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__.quantity)(more.length, 'more object')}`]]),
    };
}
const unrendered = 'not held against policies: patches were not carried out';


/***/ }),

/***/ 64238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   podSecurity: () => (/* binding */ podSecurity)
/* harmony export */ });
/* harmony import */ var _render_controllers_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69826);
/* harmony import */ var _references_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19099);
/* harmony import */ var _pod_security_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29949);




/**
 * Holds every Pod and every template of Pods against the Pod Security Standards, as the admission plug-in of the versions does
 * in a namespace with the label `pod-security.kubernetes.io/enforce`.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
function podSecurity(level, versions) {
    const minors = versions.map((version) => Number(version.slice(2)));
    const names = Object.keys(_pod_security_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controls */ .n);
    const own = names.filter((name) => level === 'restricted' || _pod_security_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controls */ .n[name].level === 'baseline');
    return {
        reads: 'whole',
        judge({ sets }) {
            const { manifests, skipped } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .certainly */ .C)(sets);
            return {
                findings: manifests.flatMap((manifest) => minors.flatMap((minor) => refusals(manifest, minor, own))),
                skipped,
            };
        },
    };
}
function refusals(manifest, minor, own) {
    const pod = (0,_references_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(manifest).pods?.node;
    if (pod === undefined)
        return [];
    const subject = (0,_pod_security_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOfPod */ .N)(pod, minor);
    const findings = [];
    for (const rule of own) {
        const { check, severity, level } = _pod_security_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controls */ .n[rule];
        check(subject, (node, what, fix) => {
            if (node.text !== undefined && (0,_render_controllers_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hasVariable */ .$u)(node.text))
                return;
            const place = manifest.locate(node.path, node.isSet ? 'value' : 'missing');
            const message = `${what} (Pod Security Standard "${level}")`;
            findings.push({ ...place, rule, category: 'policy', severity, message, fix });
        });
    }
    return findings;
}


/***/ })

} };
})
