(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6608, ids: [6608,6241], modules: {

/***/ 76608:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./build/commands.js
var commands = __webpack_require__(34864);
// EXTERNAL MODULE: ./build/contract/parse.js + 1 modules
var parse = __webpack_require__(88173);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/host/cancellation.js
var cancellation = __webpack_require__(38864);
// EXTERNAL MODULE: ./build/host/node.js + 8 modules
var node = __webpack_require__(77617);
// EXTERNAL MODULE: ./build/host/reason.js
var host_reason = __webpack_require__(47563);
// EXTERNAL MODULE: ./build/host/streams.js
var streams = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
// EXTERNAL MODULE: ./build/report/reporters.js
var reporters = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/report/secrets.js
var report_secrets = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/picture.js
var picture = __webpack_require__(22481);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/together.js
var together = __webpack_require__(90817);
;// CONCATENATED MODULE: ./build/report/summary.js






/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = { bytes: 1024 * 1024 - 4096, why: 'a job summary holds at most 1 MiB' };
const findingsShown = 500;
const firstSteps = 5;
/**
 * The job summary in GitHub's Markdown: the verdict, what to do first, the picture of the run, what changed, and the
 * details folded. Whole sections are dropped, last first, with a note, to stay within 1 MiB.
 * @param source address of the files of the workspace at the commit that runs, such as
 *   `https://github.com/acme/app/blob/COMMIT`: places link there.
 */
function renderSummary(title, report, source) {
    const told = (0,together/* toldTogether */.UE)(report.findings);
    const head = `## ${(0,markdown/* markdown */.wD)(title)}\n\n${verdict(report)}\n`;
    const all = report.sections ?? [];
    const rest = all.filter(({ isFirst }) => !isFirst);
    const sections = [
        ...firstStepsOf(told, source),
        ...(report.picture?.length ? [`### What happened\n\n${(0,picture/* renderPicture */.J)(report.picture)}`] : []),
        ...(0,report_sections/* renderSections */.H1)([...all.filter(({ isFirst }) => isFirst), ...findingsSection(told), ...rest], source),
    ];
    return (0,report_sections/* withinLimit */.zl)([head, ...sections], limit);
}
function verdict(report) {
    const counts = (0,finding/* countBySeverity */.O)(report.findings);
    const looked = report.documents > 0 ? ` in ${(0,report_text.quantity)(report.documents, 'document')} of ${(0,report_text.quantity)(report.files, 'file')}` : '';
    const result = counts.error > 0 ? `**Refused: ${(0,report_text.quantity)(counts.error, 'error')}**` : 'Nothing refused';
    return `${result}${looked}, ${(0,report_text.quantity)(counts.warning, 'warning')}, ${(0,report_text.quantity)(counts.notice, 'notice')}.`;
}
/** The errors that a person should look at, each with its fix; the rest stands in the table of findings. */
function firstStepsOf(findings, source) {
    const errors = findings.filter(({ severity }) => severity === 'error').sort(finding/* compareFindings */.E);
    if (errors.length === 0)
        return [];
    const steps = errors.slice(0, firstSteps).map((finding) => {
        const place = finding.file === undefined ? '' : `${(0,report_sections/* placeLink */.aE)(finding, source)}: `;
        return `1. ${place}${(0,markdown/* prose */.CS)(wholeMessage(finding))}${finding.fix === undefined ? '' : `<br>**${(0,markdown/* prose */.CS)(finding.fix)}**`}`;
    });
    return [`### What to do first\n\n${steps.join('\n')}\n`];
}
function wholeMessage(finding) {
    const others = (0,report_text.otherPlaces)(finding);
    return others === undefined ? finding.message : `${finding.message} (also at ${others})`;
}
function findingsSection(findings) {
    if (findings.length === 0)
        return [];
    const sorted = [...findings].sort(finding/* compareFindings */.E);
    const rows = sorted
        .slice(0, findingsShown)
        .map((finding) => [
        finding.severity,
        { place: finding },
        finding.fix === undefined ? wholeMessage(finding) : `${wholeMessage(finding)} \u2014 ${finding.fix}`,
        { code: finding.rule },
    ]);
    const rest = sorted.length - rows.length;
    const more = rest > 0 ? [{ kind: 'text', text: `${rest} more in the log and the report.` }] : [];
    const table = { kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows };
    return [{ title: (0,report_text.quantity)(findings.length, 'finding'), body: [table, ...more] }];
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/actions/action-log.js


/**
 * The log of a step: groups fold, details show when the user turned on debug logging. Secrets are hidden here, and masked by
 * the runner in what others print.
 */
function actionLog(secrets) {
    const show = (line) => withoutCommands((0,report_text.printable)(secrets.hide(line)));
    let inGroup = false;
    return {
        info: (line) => core/* info */.pq(show(line)),
        debug: (line) => core/* debug */.Yz(show(line)),
        progress: (line) => core/* info */.pq(show(line)),
        async group(title, work) {
            if (inGroup) {
                // The runner does not nest groups.
                core/* info */.pq(show(title));
                return await work();
            }
            inGroup = true;
            try {
                return await core/* group */.Os(show(title), work);
            }
            finally {
                inGroup = false;
            }
        },
        mask: (secret) => {
            if (!secrets.add(secret))
                return core/* warning */.$e(tooShort);
            // The runner masks line by line.
            for (const part of new Set([secret, ...secret.split('\n')]))
                if (part.trim() !== '')
                    core/* setSecret */.Pq(part.trim());
        },
    };
}
/** To hide one or two characters would blacken everything, so whoever gives such a secret has none. */
const tooShort = 'A secret of one or two characters is not masked: take a longer one.';
/**
 * Text whose lines the runner does not take for workflow commands. It looks for `::` at the start of a line and for `##[`
 * anywhere; a zero-width space inside keeps the text readable.
 */
function withoutCommands(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}

// EXTERNAL MODULE: ./build/contract/report-files.js
var report_files = __webpack_require__(73355);
;// CONCATENATED MODULE: ./build/actions/fields.js

/** Inputs that every action has on top of its contract. */
const actionInputs = {
    summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
};
/** Outputs that an action has: those of its contract, and the common ones. */
function outputsOfAction({ outputs }) {
    const inputs = Object.keys(report_files/* reportFileFields */.o).join(', ');
    return { ...outputs, reports: `Files of the reports that ${inputs} asked for, one a line.` };
}
/** Fields that the action of a contract has: its own without those of the command line alone, and the common ones. */
function fieldsOfAction(contract) {
    const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'command');
    return { ...Object.fromEntries(own), ...actionInputs, ...report_files/* reportFileFields */.o };
}

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
;// CONCATENATED MODULE: ./build/actions/read-inputs.js


/**
 * The runner gives each input as INPUT_<NAME>, in capitals; an input that was not given may be there as empty text. It says
 * itself what stands under `with:` and is no input. So a variable that is none was set by the job, such as
 * `INPUT_TITLE: ${{ github.event.issue.title }}` against script injection, and is none of our business.
 */
function readInputs(environment, fields) {
    const known = [...Object.keys(fields), ...Object.keys((0,parse/* formerNames */.ao)(fields))];
    const given = {};
    const notices = [];
    const warnings = [];
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || !value)
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            given[name] = value;
        else {
            // A shell can't have a dash in a name.
            const guess = (0,nearest/* nearest */.p)(name.replaceAll('_', '-'), known);
            if (guess === undefined)
                notices.push(`${variable} is no input of this action, and is not read.`);
            else
                warnings.push(`${variable} is no input of this action, and is not read. Did you mean "${guess}"?`);
        }
    }
    return { given, notes: { notices, warnings } };
}

;// CONCATENATED MODULE: ./build/actions/run-action.js




















const inputName = (name) => `Input "${name}"`;
/** Runs a command as a step of a workflow: inputs from the runner, then annotations, outputs, summary and exit code. */
async function runAction(name) {
    // Until something else is decided: whatever ends this process early has not passed.
    process.exitCode = errors/* exitCode */.I$.ourBug;
    (0,cancellation/* endOnSignals */.cn)();
    const printed = (0,streams/* watchStreams */.b)();
    const secrets = (0,report_secrets/* secretFilter */.l)();
    try {
        process.exitCode = await runCommand(commands/* commands */.P[name], secrets);
    }
    catch (error) {
        process.exitCode = (0,errors/* exitCodeOf */.FO)(error);
        process.stdout.write(withoutCommands(secrets.hide((0,problem/* renderProblem */.yM)(error, report_text.plain))));
        if (error instanceof errors/* InputError */.dz) {
            process.stdout.write((0,annotations.renderAnnotations)(secrets.hideIn((0,problem/* reportOfMistake */.Mu)(error)).findings));
        }
        else
            annotate(error, secrets);
    }
    await printed().catch((error) => {
        process.exitCode = (0,errors/* exitCodeOf */.FO)(error);
        process.stderr.write((0,problem/* renderProblem */.yM)(error, report_text.plain));
    });
}
/** What failed without the user's fault, at the line that asked for it where that is known. */
function annotate(error, secrets) {
    const place = error instanceof errors/* ServiceError */._7 ? error.place : undefined;
    const at = { file: place?.file, startLine: place?.line, startColumn: place?.column, endColumn: place?.endColumn };
    const known = Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined));
    core/* error */.z3((0,report_text.printable)(secrets.hide(error instanceof Error ? error.message : String(error))), known);
}
async function runCommand(command, secrets) {
    const contract = await command.contract();
    const fields = fieldsOfAction(contract);
    const log = actionLog(secrets);
    const { given, notes } = readInputs(process.env, fields);
    const named = (0,parse/* withoutFormerNames */.yV)(fields, given, inputName);
    for (const [name, field] of Object.entries(fields)) {
        const secret = field.type === 'secret' ? named.given[name] : undefined;
        if (secret !== undefined)
            log.mask(secret);
    }
    for (const notice of notes.notices)
        core/* notice */.lm((0,report_text.printable)(secrets.hide(notice)));
    for (const warning of [...notes.warnings, ...named.warnings])
        core/* warning */.$e((0,report_text.printable)(secrets.hide(warning)));
    const { summary } = await (0,parse/* parseInputs */.TL)(actionInputs, named.given, inputName);
    const values = await (0,parse/* parseInputs */.TL)(contract.inputs, named.given, inputName);
    const stage = await command.stage();
    const root = process.env['GITHUB_WORKSPACE'];
    const host = (0,node.nodeHost)({ log, ...(root ? { root } : {}) });
    const report = secrets.hideIn(await stage.run(values, host).catch((error) => endedBy(error, contract)));
    const { error } = (0,finding/* countBySeverity */.O)(report.findings);
    print(report, error);
    await run_action_all([
        () => writeOutputs(contract, { outputs: { ...report.outputs, reports: reportFiles(named.given).join('\n') } }),
        () => (summary ? writeSummary(contract, report) : undefined),
        ...reporters/* fileReporters */.v.map((one) => () => writeReport(one, contract, report, named.given[one.input], host.files)),
    ]);
    return error > 0 ? errors/* exitCode */.I$.refused : errors/* exitCode */.I$.passed;
}
/** A step that a service ended says so in its outputs, too. */
async function endedBy(error, contract) {
    const { outputs } = error instanceof errors/* ServiceError */._7 ? error : { outputs: undefined };
    if (outputs !== undefined)
        await writeOutputs(contract, { outputs }).catch(() => { });
    throw error;
}
function print(report, errors) {
    process.stdout.write(withoutCommands((0,report_text.renderText)(report, report_text.plain)));
    process.stdout.write((0,annotations.renderAnnotations)(report.findings));
    if (errors > 0)
        process.stdout.write(`Refused by ${(0,report_text.quantity)(errors, 'finding')}.\n`);
}
/** Does all of them, also when one fails; then the first failure is thrown. */
async function run_action_all(works) {
    const failures = [];
    for (const work of works)
        await (async () => work())().catch((error) => failures.push(error));
    if (failures.length > 0)
        throw failures[0];
}
/** Where the reports stand that a step was asked for. */
function reportFiles(given) {
    return reporters/* fileReporters */.v.flatMap(({ input }) => given[input]?.trim() ?? []);
}
async function writeReport(reporter, contract, report, file, files) {
    if (file === undefined)
        return;
    files.write(file.trim(), await reporter.render(report, { command: contract.command, version: version/* version */.r, paint: report_text.plain }));
}
async function writeOutputs(contract, report) {
    await given('outputs', 'GITHUB_OUTPUT', async () => {
        for (const name of Object.keys(outputsOfAction(contract)))
            core/* setOutput */.uH(name, report.outputs[name] ?? '');
    });
}
async function writeSummary(contract, report) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    const text = renderSummary(contract.name, report, (0,report_sections/* sourceAddress */.uU)(process.env));
    await given('job summary', 'GITHUB_STEP_SUMMARY', async () => void (await core/* summary */.z.addRaw(text).write()));
}
/** What goes into a file of the runner. */
async function given(what, variable, write) {
    try {
        await write();
    }
    catch (cause) {
        const reason = (0,host_reason/* reasonOf */.A)(cause);
        throw new errors/* ServiceError */._7('the runner', `The ${what} could not be written into ${process.env[variable]}: ${reason}`, {
            cause,
            fix: `Check the file that ${variable} names, and the disk of the runner.`,
        });
    }
}


/***/ }),

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


/***/ }),

/***/ 34902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}
/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
function prose(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('');
}
/** Text from outside inside of an HTML element, where Markdown has no say. */
function html(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 22481:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText),
/* harmony export */   J: () => (/* binding */ renderPicture)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

const strokes = { gone: '-->', refused: '--x', planned: '-.->' };
/**
 * A Mermaid flow chart (https://mermaid.js.org/syntax/flowchart.html). Nodes get numbers for names, so no text from outside
 * is ever read as Mermaid syntax. Where the way ends, the box is red.
 */
function renderPicture(arrows) {
    const names = new Map();
    const node = (text) => {
        const known = names.get(text);
        if (known !== undefined)
            return known;
        const name = `n${names.size}`;
        names.set(text, name);
        return `${name}["${mermaidText(text)}"]`;
    };
    const lines = arrows.map(({ from, to, label, state }) => {
        const start = node(from);
        const stroke = strokes[state ?? 'gone'];
        return `  ${start} ${label === undefined ? stroke : `${stroke}|"${mermaidText(label)}"|`} ${node(to)}`;
    });
    const ends = arrows.filter(({ state }) => state === 'refused').map(({ to }) => names.get(to));
    const red = ends.length === 0 ? [] : [`  classDef refused stroke:#d1242f,stroke-width:3px`, `  class ${ends} refused`];
    return ['```mermaid', 'flowchart LR', ...lines, ...red, '```', ''].join('\n');
}
/** A label is Markdown to Mermaid: what begins a list, a line or emphasis is written as an entity, as all else that it could read. */
function mermaidText(text) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text).replace(/\s+/g, ' ').slice(0, 120);
    const entity = (character) => `#${character.codePointAt(0)};`;
    return line
        .replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, entity)
        .replace(/^(\s*\d*)([.)+-])(?=[ -]|$)/, (_, lead, mark) => lead + entity(mark))
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity);
}


/***/ }),

/***/ 35999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined;
}
/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
function filesAt(repository, commit, environment) {
    return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}
/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' };
/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
function withinLimit(parts, limit) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(dropped, 'section')} left out: ${limit.why}.\n`;
    let size = Buffer.byteLength(note(parts.length));
    const kept = parts.filter((part) => {
        const own = Buffer.byteLength(part) + 1;
        if (size + own > limit.bytes)
            return false;
        size += own;
        return true;
    });
    return kept.join('\n') + note(parts.length - kept.length);
}
function renderSection({ title, body, source: own }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`;
}
function folded({ title, body, source: own }, source) {
    const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows, source);
    }
}
function renderTable(columns, rows, source) {
    const line = (cells) => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
function renderCell(cell, source) {
    if (typeof cell === 'string')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}</code>`;
    if (!source || !isInside)
        return shown;
    const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis);
    return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`;
}
function escapeParenthesis(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}


/***/ })

} };
})
