export const id = 5926;
export const ids = [5926];
export const modules = {

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/convert/apply.js

/** Carries out the steps in the output folder. Each file is written whole or not at all. */
function applySteps(steps, folder, host) {
    for (const step of steps) {
        if (step.do === 'create' || step.do === 'update')
            host.files.write((0,external_node_path_.join)(folder, step.path), step.content);
        if (step.do === 'remove')
            host.files.remove((0,external_node_path_.join)(folder, step.path));
    }
}

// EXTERNAL MODULE: ./build/convert/generate.js + 7 modules
var generate = __webpack_require__(2174);
// EXTERNAL MODULE: ./build/convert/inputs.js
var inputs = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/convert/layout.js + 3 modules
var layout = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/convert/plan.js
var convert_plan = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/convert/record.js
var convert_record = __webpack_require__(539);
// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/convert/stage.js









/** kompose-convert: a Compose project becomes a Kustomize base and overlays. */
const convert = {
    contract: inputs.contract,
    async run(inputs, host) {
        const generated = await (0,generate.generate)(inputs, host);
        const { project, read, sources } = generated;
        if (project === undefined)
            return (0,result/* nothingWritten */.F2)(generated.findings, read);
        const outputs = await outputsOf(inputs, generated.files, project, host);
        const changes = outputs.steps.filter((step) => step.do !== 'keep');
        const drift = inputs.check ? changes.map((step) => (0,result/* driftFinding */.rl)(outputs.folder, step)) : [];
        const findings = [...generated.findings, ...outputs.findings, ...drift];
        const isRefused = findings.some(({ severity }) => severity === 'error');
        if (!inputs.dryRun && !inputs.check && !isRefused)
            applySteps(outputs.steps, outputs.folder, host);
        return (0,result/* reportOf */.EI)({ ...inputs, file: sources }, host, project, outputs, findings, read);
    },
};
/** What is written, compared with what is there. */
async function outputsOf(inputs, files, project, host) {
    const hasTree = inputs.out !== undefined || inputs.allInOne === undefined;
    const folder = hasTree ? (inputs.out ?? 'ops') : '.';
    const generated = hasTree ? files : [];
    const existing = existingFiles(host, folder, generated);
    const plan = hasTree
        ? (0,convert_plan/* planOf */.X)({
            folder: host.files.relative(folder),
            generated,
            existing,
            record: (0,convert_record/* readRecord */.aE)(existing.get(convert_record/* recordName */.xD)),
            force: inputs.force,
        })
        : { steps: [], findings: [] };
    const single = inputs.allInOne === undefined ? [] : [await singleFileStep(inputs.allInOne, folder, project, host)];
    return { folder, steps: [...plan.steps, ...single], findings: plan.findings, generated, hasTree };
}
async function singleFileStep(file, folder, project, host) {
    const content = await (0,layout/* allInOne */.L)(project.groups);
    const path = relativeTo(host, folder, file);
    const before = readText(host, file);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
}
/** A path from the output folder, as the steps have it. */
function relativeTo(host, folder, file) {
    const base = host.files.resolve(folder).split(/[\\/]/);
    const target = host.files.resolve(file).split(/[\\/]/);
    let shared = 0;
    while (shared < base.length && base[shared] === target[shared])
        shared++;
    return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
function existingFiles(host, folder, generated) {
    const record = readText(host, (0,external_node_path_.join)(folder, convert_record/* recordName */.xD));
    const paths = [...generated.map(({ path }) => path), ...Object.keys((0,convert_record/* readRecord */.aE)(record)).filter(isBasePath)];
    const texts = [...new Set(paths)].map((path) => [path, readText(host, (0,external_node_path_.join)(folder, path))]);
    const existing = new Map(texts.filter((entry) => entry[1] !== undefined));
    if (record !== undefined)
        existing.set(convert_record/* recordName */.xD, record);
    return existing;
}
/** A record from a repository is data: it names files of the base, and nothing else. */
function isBasePath(path) {
    return /^base\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path);
}
function readText(host, path) {
    return host.files.kind(path) === undefined ? undefined : ((0,decode/* textOf */.b6)(host.files.read(path)) ?? '');
}


/***/ })

};
