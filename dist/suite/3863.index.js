export const id = 3863;
export const ids = [3863];
export const modules = {

/***/ 63863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chain: () => (/* binding */ chain)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
;// CONCATENATED MODULE: ./build/chain/picture.js
/**
 * One picture from the sources to the commit, made of those of the stages: they meet where they name a thing alike, and
 * what begins without a way to it begins at the sources. A stage that refused ends in red; what was not done is dotted.
 */
function pictureOf(courses) {
    const arrows = [];
    for (const { name, report, refused } of courses) {
        const own = report?.picture ?? [];
        const last = own.at(-1);
        const end = arrows.at(-1)?.to ?? sources;
        if (report === undefined)
            arrows.push({ from: end, to: name, label: 'not done', state: 'planned' });
        else if (!refused || own.some(({ state }) => state === 'refused'))
            arrows.push(...own);
        else if (last === undefined)
            arrows.push({ from: end, to: name, label: 'refused', state: 'refused' });
        else
            arrows.push(...own.slice(0, -1), { ...last, state: 'refused' });
    }
    return [...startsOf(arrows), ...arrows];
}
const sources = 'sources';
/** With several beginnings, an arrow from the sources to each. */
function startsOf(arrows) {
    const reached = new Set(arrows.map(({ to }) => to));
    const starts = [...new Set(arrows.map(({ from }) => from))].filter((from) => !reached.has(from));
    return starts.length < 2 ? [] : starts.filter((start) => start !== sources).map((to) => ({ from: sources, to }));
}

;// CONCATENATED MODULE: ./build/chain/steps.js
/**
 * The stages in their order: those of one image where the input names one, those of a whole Compose project otherwise. The
 * names of stages and the result of the chain come from these tables.
 */
async function stepsOf(inputs, host) {
    const { image } = inputs;
    if (image === undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3107), __webpack_require__.e(5879), __webpack_require__.e(2885), __webpack_require__.e(8775), __webpack_require__.e(4180), __webpack_require__.e(3592), __webpack_require__.e(2494), __webpack_require__.e(9728), __webpack_require__.e(8687)]).then(__webpack_require__.bind(__webpack_require__, 37022))).projectSteps(inputs, host);
    return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5879), __webpack_require__.e(2885), __webpack_require__.e(9728), __webpack_require__.e(9917)]).then(__webpack_require__.bind(__webpack_require__, 59917))).imageSteps({ ...inputs, image }, host);
}

;// CONCATENATED MODULE: ./build/chain/stage.js




/** The stages in their order, up to the first that refuses. What was not done is said. */
const chain = {
    async run(inputs, host) {
        const steps = Object.entries(await stepsOf(inputs, host));
        const on = steps.filter(([, { off }]) => off === undefined);
        if (on.length === 0)
            throw nothingOn(steps);
        const reports = new Map();
        for (const [name, step] of on) {
            const report = await runStep(name, step, { host, reports, on });
            reports.set(name, report);
            if (refuses(report))
                break;
        }
        return chainReport(steps, on, reports);
    },
};
function nothingOn(steps) {
    const reasons = steps.map(([name, { off }]) => `${name}: ${off}`);
    return new errors/* InputError */.dz(`Nothing is switched on (${reasons.join('; ')})`, {
        fix: 'Give compose-file to deliver a project, manifests to validate, image with context or layout to build, image with repository to bump.',
    });
}
async function runStep(name, step, { host, reports, on }) {
    try {
        return await host.log.group(step.title, () => step.run(resultsOf(reports)));
    }
    catch (error) {
        const names = on.map(([other]) => other);
        const left = names.slice(names.indexOf(name));
        host.log.info(`Done: ${[...reports.keys()].join(', ') || 'nothing'}. Not done: ${left.join(', ')}.`);
        throw error;
    }
}
function refuses(report) {
    return (0,finding/* countBySeverity */.O)(report.findings).error > 0;
}
function resultsOf(reports) {
    return Object.fromEntries([...reports].map(([name, report]) => [name, report.result]));
}
function chainReport(steps, on, reports) {
    const all = [...reports.values()];
    const notDone = on.map(([name]) => name).filter((name) => !reports.has(name));
    return {
        findings: all.flatMap((report) => report.findings),
        files: sum(all.map((report) => report.files)),
        documents: sum(all.map((report) => report.documents)),
        result: { ...resultsOf(reports), notDone },
        outputs: { ...outputsOf(reports), 'not-done': notDone.join(',') },
        plan: steps.flatMap(([name, { off }]) => planOf(name, off, reports.get(name))),
        sections: all.flatMap((report) => report.sections ?? []),
        picture: pictureOf(on.map(([name]) => courseOf(name, reports.get(name)))),
    };
}
function courseOf(name, report) {
    return { name, report, refused: report !== undefined && refuses(report) };
}
function planOf(name, off, report) {
    if (off !== undefined)
        return [`${name}: off, ${off}`];
    if (report === undefined)
        return [`${name}: not done, an earlier stage refused`];
    return [`${name}:${refuses(report) ? ' refused' : ''}`, ...report.plan.map((line) => `  ${line}`)];
}
/** Where each output of the chain comes from: the output of a stage, by its name there. */
const outputSources = {
    manifests: ['convert.path'],
    valid: ['validate.valid'],
    image: ['build.image'],
    tag: ['build.tag'],
    digest: ['build.digest'],
    reference: ['build.reference'],
    outcome: ['build.outcome', 'images.outcome'],
    images: ['deliver.images'],
    changed: ['bump.changed', 'deliver.changed'],
    commit: ['bump.commit', 'deliver.commit'],
    branch: ['bump.branch', 'deliver.branch'],
    'pull-request-url': ['bump.pull-request-url', 'deliver.pull-request-url'],
};
function outputsOf(reports) {
    const of = (source) => {
        const [stage = '', output = ''] = source.split('.');
        return reports.get(stage)?.outputs[output];
    };
    const entries = Object.entries(outputSources).map(([name, from]) => [name, from.map(of).find((text) => text) ?? '']);
    return Object.fromEntries(entries);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
