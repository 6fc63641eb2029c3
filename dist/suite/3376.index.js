(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3376, ids: [3376], modules: {

/***/ 73376:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conftest: () => (/* binding */ conftest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19099);



/**
 * Policies in Rego, run by conftest on each object by itself. A message stands on the field that the policy names as `path`
 * (`{"msg": \u2026, "path": "spec.replicas"}`), else on the name of the object.
 * @param policies the folder of the policies, relative to the workspace
 */
function conftest(policies, host) {
    if (host.files.kind(policies) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input policies: "${policies}" does not exist`, { fix: 'Name the folder of the .rego files.' });
    }
    return {
        reads: 'whole',
        async judge({ sets }) {
            const { manifests, skipped } = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .certainly */ .C)(sets);
            const folder = host.files.temporaryDirectory('conftest');
            const byPath = new Map(manifests.map((manifest, index) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${index}.json`), manifest]));
            for (const [path, { object }] of byPath)
                host.files.write(path, jsonOf(object));
            const said = byPath.size === 0 ? [] : await ask(policies, folder, host);
            return { findings: said.flatMap((one) => findingsOf(one, byPath.get(one.filename))), skipped };
        },
    };
}
async function ask(policies, folder, host) {
    const args = ['test', '--policy', policies, '--output', 'json', '--no-fail', folder];
    const { stdout, stderr, exitCode } = await host.processes.run('conftest', args);
    const text = Buffer.from(stdout).toString('utf8');
    if (exitCode === 0 && text.trimStart().startsWith('['))
        return JSON.parse(text);
    const why = Buffer.from(stderr).toString('utf8').trim().split('\n')[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('conftest', why === undefined || why === '' ? `ended with ${exitCode}` : why, {
        fix: 'Correct the policies; "conftest verify" tests them.',
    });
}
function findingsOf({ failures = [], warnings = [] }, manifest) {
    if (manifest === undefined)
        return [];
    const as = (severity) => ({ msg, metadata }) => {
        const path = typeof metadata?.['path'] === 'string' ? stepsOf(metadata['path']) : ['metadata', 'name'];
        return { ...manifest.locate(path, 'value'), rule: 'policy', category: 'policy', severity, message: msg };
    };
    return [...failures.map(as('error')), ...warnings.map(as('warning'))];
}
/** `spec.containers[0].image` as steps. */
function stepsOf(path) {
    return path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step));
}
function jsonOf(object) {
    return JSON.stringify(object, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}


/***/ }),

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


/***/ })

} };
})
