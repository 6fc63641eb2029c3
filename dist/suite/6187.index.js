export const id = 6187;
export const ids = [6187,6241];
export const modules = {

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/commands.js
var commands = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/contract/parse.js
var parse = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/host/cancellation.js
var cancellation = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/host/node.js + 5 modules
var node = __webpack_require__(2241);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/picture.js

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
        return `${name}["${mermaid(text)}"]`;
    };
    const lines = arrows.map(({ from, to, label, state }) => {
        const start = node(from);
        const stroke = strokes[state ?? 'gone'];
        return `  ${start} ${label === undefined ? stroke : `${stroke}|"${mermaid(label)}"|`} ${node(to)}`;
    });
    const ends = arrows.filter(({ state }) => state === 'refused').map(({ to }) => names.get(to));
    const red = ends.length === 0 ? [] : [`  classDef refused stroke:#d1242f,stroke-width:3px`, `  class ${ends} refused`];
    return ['```mermaid', 'flowchart LR', ...lines, ...red, '```', ''].join('\n');
}
/** A label is Markdown to Mermaid: what would begin a list is written as an entity, as all else that it could read. */
function mermaid(text) {
    const line = (0,report_text.printable)(text).replace(/\s+/g, ' ').slice(0, 120);
    const entity = (character) => `#${character.codePointAt(0)};`;
    return line
        .replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, entity)
        .replace(/^(\s*\d*)([.+-])(?= )/, (_, lead, mark) => lead + entity(mark));
}

// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/report/summary.js





/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = 1024 * 1024 - 4096;
const findingsShown = 500;
const firstSteps = 5;
/**
 * The job summary in GitHub's Markdown: the verdict, what to do first, the picture of the run, what changed, and the
 * details folded. Whole sections are dropped, last first, with a note, to stay within 1 MiB.
 * @param source address of the files of the workspace at the commit that runs, such as
 *   `https://github.com/acme/app/blob/COMMIT`: places link there.
 */
function renderSummary(title, report, source) {
    const head = `## ${(0,markdown/* markdown */.w)(title)}\n\n${verdict(report)}\n`;
    const all = report.sections ?? [];
    const rest = all.filter(({ isFirst }) => !isFirst);
    const sections = [
        ...firstStepsOf(report.findings, source),
        ...(report.picture?.length ? [`### What happened\n\n${renderPicture(report.picture)}`] : []),
        ...(0,report_sections/* renderSections */.H)([...all.filter(({ isFirst }) => isFirst), ...findingsSection(report.findings), ...rest], source),
    ];
    return withinLimit(head, sections);
}
function verdict(report) {
    const counts = (0,finding/* countBySeverity */.O)(report.findings);
    const looked = report.documents > 0 ? ` in ${(0,report_text.quantity)(report.documents, 'document')} of ${(0,report_text.quantity)(report.files, 'file')}` : '';
    const result = counts.error > 0 ? `**Refused: ${(0,report_text.quantity)(counts.error, 'error')}**` : 'Nothing refused';
    return `${result}${looked}, ${(0,report_text.quantity)(counts.warning, 'warning')}, ${(0,report_text.quantity)(counts.notice, 'notice')}.`;
}
function withinLimit(head, sections) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,report_text.quantity)(dropped, 'section')} left out: a job summary holds at most 1 MiB.\n`;
    let size = Buffer.byteLength(head) + Buffer.byteLength(note(sections.length));
    const kept = [];
    for (const section of sections) {
        size += Buffer.byteLength(section) + 1;
        if (size <= limit)
            kept.push(section);
        else
            size -= Buffer.byteLength(section) + 1;
    }
    return [head, ...kept].join('\n') + note(sections.length - kept.length);
}
/** The errors that a person should look at, each with its fix; the rest stands in the table of findings. */
function firstStepsOf(findings, source) {
    const errors = findings.filter(({ severity }) => severity === 'error').sort(finding/* compareFindings */.E);
    if (errors.length === 0)
        return [];
    const steps = errors.slice(0, firstSteps).map((finding) => {
        const place = finding.file === undefined ? '' : `${(0,report_sections/* placeLink */.a)(finding, source)}: `;
        return `1. ${place}${(0,markdown/* prose */.C)(finding.message)}${finding.fix === undefined ? '' : `<br>**${(0,markdown/* prose */.C)(finding.fix)}**`}`;
    });
    return [`### What to do first\n\n${steps.join('\n')}\n`];
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
        finding.fix === undefined ? finding.message : `${finding.message} — ${finding.fix}`,
        { code: finding.rule },
    ]);
    const rest = sorted.length - rows.length;
    const more = rest > 0 ? [{ kind: 'text', text: `${rest} more in the log and the report.` }] : [];
    const table = { kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows };
    return [{ title: (0,report_text.quantity)(findings.length, 'finding'), body: [table, ...more] }];
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/actions/action-log.js


/** The log of a step: groups fold, details show when the user turned on debug logging, secrets are masked by the runner. */
function actionLog() {
    const show = (line) => withoutCommands((0,report_text.printable)(line));
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
            // The runner masks line by line.
            for (const part of new Set([secret, ...secret.split('\n')]))
                if (part.trim() !== '')
                    core/* setSecret */.Pq(part.trim());
        },
    };
}
/**
 * Text whose lines the runner does not take for workflow commands. It looks for `::` at the start of a line and for `##[`
 * anywhere; a zero-width space inside keeps the text readable.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}

;// CONCATENATED MODULE: ./build/actions/fields.js
/** Inputs that every action has on top of its contract. */
const actionInputs = {
    summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    'sarif-file': {
        type: 'string',
        placeholder: 'FILE',
        description: 'Write the findings as SARIF 2.1.0 into this file, for github/codeql-action/upload-sarif.',
    },
    'report-file': {
        type: 'string',
        placeholder: 'FILE',
        description: 'Write the findings and the result as JSON into this file, as `--format json` prints them.',
    },
};
/** Fields that the action of a contract has: its own without those of the command line alone, and the common ones. */
function fieldsOfAction(contract) {
    const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'command');
    return { ...Object.fromEntries(own), ...actionInputs };
}

;// CONCATENATED MODULE: ./build/actions/run-action.js














const inputName = (name) => `Input "${name}"`;
/** Runs a command as a step of a workflow: inputs from the runner, then annotations, outputs, summary and exit code. */
async function runAction(name) {
    (0,cancellation/* endOnSignals */.cn)();
    try {
        await runCommand(commands/* commands */.P[name]);
    }
    catch (error) {
        process.stdout.write(withoutCommands((0,problem/* renderProblem */.y)(error, report_text.plain)));
        if (error instanceof errors/* InputError */.dz)
            process.stdout.write((0,annotations.renderAnnotations)((0,problem/* reportOfMistake */.M)(error).findings));
        else
            core/* error */.z3(error instanceof Error ? error.message : String(error));
        process.exitCode = (0,errors/* exitCodeOf */.FO)(error);
    }
}
async function runCommand(command) {
    const contract = await command.contract();
    const fields = fieldsOfAction(contract);
    const { given, warnings } = (0,parse/* withoutFormerNames */.yV)(fields, readInputs(process.env), inputName);
    const log = actionLog();
    for (const warning of warnings)
        core/* warning */.$e(warning);
    for (const [name, field] of Object.entries(fields)) {
        if (field.type === 'secret' && given[name])
            log.mask(given[name]);
    }
    (0,parse/* refuseUnknownNames */.fw)(Object.keys(given), Object.keys(fields), inputName);
    const own = await (0,parse/* parseInputs */.TL)(actionInputs, given, inputName);
    const values = await (0,parse/* parseInputs */.TL)(contract.inputs, given, inputName);
    const root = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const host = (0,node.nodeHost)({ log, root });
    const stage = await command.stage();
    const report = await stage.run(values, host);
    if (own.sarifFile !== undefined) {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 5150));
        host.files.write(own.sarifFile, renderSarif(report.findings, { version: version/* version */.r, command: contract.command }));
    }
    if (own.reportFile !== undefined) {
        const { renderJson } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
        host.files.write(own.reportFile, renderJson(report));
    }
    publish(contract, report);
    if (own.summary)
        await writeSummary(contract, report);
}
/** The runner gives each input as INPUT_<NAME>, in capitals; an input that was not given may be there as empty text. */
function readInputs(environment) {
    const given = {};
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.startsWith('INPUT_') || !value)
            continue;
        given[variable.slice('INPUT_'.length).toLowerCase()] = value;
    }
    return given;
}
function publish(contract, report) {
    process.stdout.write(withoutCommands((0,report_text.renderText)(report, report_text.plain)));
    process.stdout.write((0,annotations.renderAnnotations)(report.findings));
    for (const name of Object.keys(contract.outputs))
        core/* setOutput */.uH(name, report.outputs[name] ?? '');
    const { error } = (0,finding/* countBySeverity */.O)(report.findings);
    if (error === 0)
        return;
    process.stdout.write(`Refused by ${(0,report_text.quantity)(error, 'finding')}.\n`);
    process.exitCode = errors/* exitCode */.I$.refused;
}
async function writeSummary(contract, report) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await core/* summary */.z.addRaw(renderSummary(contract.name, report, sourceAddress(process.env))).write();
}
/** Where a forge shows the files of the commit that runs. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    if (!server || !repository || !commit)
        return undefined;
    return `${server}/${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** Each command by its name; the actions run them too. No run pays for the code of another command, and help pays for no stage. */
const commands = {
    convert: {
        contract: async () => (await __webpack_require__.e(/* import() */ 2015).then(__webpack_require__.bind(__webpack_require__, 2015))).contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(2174), __webpack_require__.e(2584), __webpack_require__.e(5730)]).then(__webpack_require__.bind(__webpack_require__, 5926))).convert,
    },
    validate: {
        contract: async () => (await __webpack_require__.e(/* import() */ 7986).then(__webpack_require__.bind(__webpack_require__, 7986))).validateContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2584), __webpack_require__.e(4102), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 4102))).validate,
    },
    build: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(2885), __webpack_require__.e(6763)]).then(__webpack_require__.bind(__webpack_require__, 2885))).buildContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(2885), __webpack_require__.e(7269), __webpack_require__.e(9144)]).then(__webpack_require__.bind(__webpack_require__, 7269))).build,
    },
    bump: {
        contract: async () => (await __webpack_require__.e(/* import() */ 4224).then(__webpack_require__.bind(__webpack_require__, 4224))).bumpContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8982), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 370))).bump,
    },
    promote: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8814), __webpack_require__.e(8982), __webpack_require__.e(5881), __webpack_require__.e(2359)]).then(__webpack_require__.bind(__webpack_require__, 1221))).promote.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8814), __webpack_require__.e(8982), __webpack_require__.e(5881), __webpack_require__.e(2359)]).then(__webpack_require__.bind(__webpack_require__, 1221))).promote,
    },
    rollback: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8814), __webpack_require__.e(8982), __webpack_require__.e(1521)]).then(__webpack_require__.bind(__webpack_require__, 8641))).rollback.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8814), __webpack_require__.e(8982), __webpack_require__.e(1521)]).then(__webpack_require__.bind(__webpack_require__, 8641))).rollback,
    },
    history: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8982), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 2777))).history.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8982), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 2777))).history,
    },
    run: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(2885), __webpack_require__.e(3163)]).then(__webpack_require__.bind(__webpack_require__, 2385))).chainContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1973), __webpack_require__.e(8814), __webpack_require__.e(8982), __webpack_require__.e(2885), __webpack_require__.e(2584), __webpack_require__.e(9222)]).then(__webpack_require__.bind(__webpack_require__, 6507))).chain,
    },
};


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   pr: () => (/* binding */ goBuildInput),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** `dry-run` → `dryRun`. */
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** Inputs that every stage has. Spread them into its `inputs`. */
const commonInputs = {
    'dry-run': {
        type: 'boolean',
        default: false,
        description: 'Print the plan and change nothing.',
    },
};
/** For stages that run external programs. Spread it into their `inputs`. */
const goBuildInput = {
    'go-build': {
        type: 'boolean',
        default: false,
        description: 'Build a program that is neither installed nor published with a known checksum from its pinned Go module. It takes minutes, Trivy half an hour.',
    },
};


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   ao: () => (/* binding */ formerNames),
/* harmony export */   fw: () => (/* binding */ refuseUnknownNames),
/* harmony export */   gH: () => (/* binding */ defaultValues),
/* harmony export */   yV: () => (/* binding */ withoutFormerNames)
/* harmony export */ });
/* unused harmony export firstSentence */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);



/**
 * Turns the texts that were given into typed values. An empty text counts as not given, as on the runner.
 *
 * @param given text of each input by its kebab-case name; a list may be given as an array (repeated flags).
 * @throws InputError naming the input, the value, what is allowed and the nearest guess.
 */
async function parseInputs(fields, given, naming) {
    const values = {};
    for (const [name, field] of Object.entries(fields)) {
        const text = given[name];
        const absent = text === undefined || text.length === 0;
        if (absent && field.required) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${naming(name)} is required`, { fix: `Give it: ${firstSentence(field.description)}` });
        }
        values[(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)] = absent ? defaultOf(field) : await parseField(field, text, naming(name));
    }
    return values;
}
/** The values of a contract when nothing was given: for a stage that the chain calls with a few values of its own. */
function defaultValues(fields) {
    const entries = Object.entries(fields).map(([name, field]) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), defaultOf(field)]);
    return Object.fromEntries(entries);
}
function defaultOf(field) {
    if (field.type === 'boolean')
        return field.default ?? false;
    if (field.type === 'list')
        return field.default ?? [];
    if (field.type === 'map')
        return field.default ?? {};
    return 'default' in field ? field.default : undefined;
}
async function parseField(field, given, label) {
    if (field.type === 'list')
        return parseList(field, given, label);
    const text = typeof given === 'string' ? given : given.join('\n');
    switch (field.type) {
        case 'boolean':
            return parseBoolean(text, label);
        case 'number':
            return parseNumber(field, text, label);
        case 'enum':
            return oneOf(text.trim(), field.values, label);
        case 'map':
            return parseMap(text, label);
        case 'yaml':
            return await parseYaml(text, label);
        case 'string':
            return text.trim();
        case 'secret':
            return text.trim();
    }
}
function parseBoolean(text, label) {
    const word = text.trim();
    if (/^(true|True|TRUE)$/.test(word))
        return true;
    if (/^(false|False|FALSE)$/.test(word))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${label}: "${word}" is not a boolean`, { fix: 'Write true or false.' });
}
function parseNumber(field, text, label) {
    const value = Number(text.trim());
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field;
    if (text.trim() !== '' && value >= minimum && value <= maximum)
        return value;
    const range = [
        ...(field.minimum === undefined ? [] : [`at least ${minimum}`]),
        ...(field.maximum === undefined ? [] : [`at most ${maximum}`]),
    ];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${label}: "${text.trim()}" is not a number${range.length ? ` of ${range.join(' and ')}` : ''}`, {
        fix: `Write a number${range.length ? `, ${range.join(' and ')}` : ''}, for example ${field.minimum ?? 1}.`,
    });
}
function oneOf(word, allowed, label) {
    if (allowed.includes(word))
        return word;
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, allowed);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${label}: "${word}" is not one of ${allowed.join(', ')}`, {
        fix: guess === undefined ? `Write one of ${allowed.join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
/** Lines that begin with `#` are comments, so a block scalar in a workflow can be explained in place. */
function parseList(field, given, label) {
    const lines = (typeof given === 'string' ? [given] : given).flatMap((text) => text.split(/\r?\n/));
    const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    const items = field.separator === 'line' ? kept : kept.flatMap((line) => line.split(',').map((item) => item.trim()));
    const words = items.filter((item) => item !== '');
    if (field.values)
        for (const word of words)
            oneOf(word, field.values, label);
    return words;
}
function parseMap(text, label) {
    const map = {};
    for (const line of parseList({ separator: 'line' }, text, label)) {
        const at = line.indexOf('=');
        if (at <= 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${label}: the line "${line}" has no "="`, { fix: 'Write KEY=VALUE, one a line.' });
        }
        map[line.slice(0, at).trim()] = line.slice(at + 1).trim();
    }
    return map;
}
async function parseYaml(text, label) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const problem = document.errors[0];
    if (problem === undefined)
        return document.toJS({ maxAliasCount: 100 });
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${label}: not valid YAML at line ${line}, column ${col}: ${problem.message}`, {
        fix: 'Correct the YAML of this input.',
    });
}
/**
 * @param given the names that were given.
 * @throws InputError for the first name that no field has, with the nearest one that exists.
 */
function refuseUnknownNames(given, known, naming) {
    for (const name of given) {
        if (known.includes(name))
            continue;
        const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${naming(name)} does not exist`, {
            fix: guess === undefined ? `Known are: ${known.join(', ')}.` : `Did you mean ${naming(guess)}?`,
        });
    }
}
/** The names that inputs had before, with their fields. */
function formerNames(fields) {
    const former = Object.values(fields).flatMap((field) => field.formerly === undefined ? [] : [[field.formerly, field]]);
    return Object.fromEntries(former);
}
/**
 * Gives what came under a former name its name of today.
 * @returns the texts by the names of the fields, and a warning for each former name.
 * @throws InputError where an input was given by both of its names.
 */
function withoutFormerNames(fields, given, naming) {
    const moved = Object.entries(fields).filter(([, { formerly }]) => formerly !== undefined && given[formerly]);
    const twice = moved.find(([name]) => given[name]);
    if (twice !== undefined) {
        const [name, { formerly = '' }] = twice;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${naming(name)} was given twice, also by its former name "${formerly}"`, {
            fix: `Give ${naming(name)} alone.`,
        });
    }
    const names = new Map(moved.map(([name, { formerly = '' }]) => [formerly, name]));
    return {
        given: Object.fromEntries(Object.entries(given).map(([name, text]) => [names.get(name) ?? name, text])),
        warnings: [...names].map(([formerly, name]) => `${naming(formerly)} is now ${naming(name)}: use the new name.`),
    };
}
/** The first sentence of a description. */
function firstSentence(description) {
    return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(description)?.[0] ?? description;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/**
 * The user's mistake: a wrong input, a file that is missing or does not parse, an option that does not exist.
 * Shown as one message with its place and its fix, never with a stack trace; the process ends with exit code 2.
 */
class InputError extends Error {
    name = 'InputError';
    /** What to do about it, as one imperative sentence. */
    fix;
    /** Where the mistake stands, where that is known. */
    place;
    constructor(message, details = {}) {
        super(message);
        this.fix = details.fix;
        this.place = details.place;
    }
}
/**
 * A program or a service that we depend on failed: a registry answered 503, git could not reach its remote, the scanner
 * crashed. Shown without a stack trace; the process ends with exit code 3.
 */
class ServiceError extends Error {
    name = 'ServiceError';
    /** The program or service as the user knows it: `trivy`, `registry ghcr.io`, `git push`. */
    service;
    /** What to do about it, as one imperative sentence. */
    fix;
    /** The line that asked for the service, where that is known. */
    place;
    constructor(service, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.fix = details.fix;
        this.place = details.place;
    }
}
/** How a process ends. Documented in docs/architecture.md; scripts rely on the numbers. */
const exitCode = { passed: 0, refused: 1, wrongUse: 2, serviceFailed: 3, ourBug: 70 };
/** The exit code that an error deserves: the user's mistake 2, a failed service 3, anything else is our bug. */
function exitCodeOf(error) {
    if (error instanceof InputError)
        return exitCode.wrongUse;
    if (error instanceof ServiceError)
        return exitCode.serviceFailed;
    return exitCode.ourBug;
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   Ao: () => (/* binding */ onCancel),
/* harmony export */   EK: () => (/* binding */ permission),
/* harmony export */   cn: () => (/* binding */ endOnSignals)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



/** GitHub sends SIGINT, 7.5 s later SIGTERM, and 2.5 s after that kills what is left. */
const longestUndo = 5000;
const longestFarewell = 1000;
const undos = new Set();
const children = new Set();
const undoing = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let isCancelled = false;
/** Registers what this process does before it ends when it is cancelled. @returns takes it back. */
function onCancel(undo) {
    undos.add(undo);
    return () => void undos.delete(undo);
}
/** Comes back at once, or once the run is cancelled never: then nothing is begun any more but what undoes. */
async function permission() {
    if (isCancelled && undoing.getStore() === undefined)
        await new Promise(() => { });
}
/** Ends with this process. @returns whether the child, at its end, was ended so. */
function endWithUs(child) {
    children.add(child);
    return () => {
        children.delete(child);
        return isCancelled && child.signalCode !== null;
    };
}
/**
 * Ends this process on SIGINT (exit code 130) and SIGTERM (143), as people and runners cancel it: what is registered is
 * undone, the programs that run are ended, temporary folders go. A second signal ends it at once.
 */
function endOnSignals() {
    for (const [signal, exitCode] of [['SIGINT', 130], ['SIGTERM', 143]]) {
        process.on(signal, () => void end(exitCode));
    }
}
async function end(exitCode) {
    if (isCancelled)
        process.exit(exitCode);
    isCancelled = true;
    const undone = undoing.run(true, () => Promise.allSettled([...undos].map((undo) => undo())));
    await Promise.race([undone, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(longestUndo)]);
    const ended = [...children].map((child) => (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'));
    for (const child of children)
        child.kill('SIGTERM');
    await Promise.race([Promise.allSettled(ended), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(longestFarewell)]);
    // Leaving through `exit` lets the temporary folders be removed.
    process.exit(exitCode);
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsPerLevel: () => (/* binding */ annotationsPerLevel),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8586);


/** GitHub shows at most this many annotations of one level for a step; it drops the surplus without a word. */
const annotationsPerLevel = 10;
/**
 * Workflow commands that show findings beside the code, most severe first: at most ten of a level, then one that says how
 * many more there are and where.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function renderAnnotations(findings, summaryTitle = 'the job summary') {
    const sorted = [...findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
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
    const properties = { title: finding.rule, ...placeOf(finding) };
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    const text = finding.fix === undefined ? finding.message : `${finding.message}\n${finding.fix}`;
    return `::${finding.severity} ${given.map(([k, v]) => `${k}=${escapeProperty(String(v))}`).join(',')}::${escapeData(text)}`;
}
/** Only files of the workspace have a place that GitHub can show. */
function placeOf({ file, line, column, endLine, endColumn }) {
    if (file === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || file.startsWith('..'))
        return {};
    // GitHub accepts an end column on the same line alone.
    return { file, line, col: column, endLine, endColumn: endLine === line ? endColumn : undefined };
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   O: () => (/* binding */ countBySeverity)
/* harmony export */ });
const rank = { error: 0, warning: 1, notice: 2 };
/** Orders by severity, then file, line and column: the order in which a person wants to read findings. */
function compareFindings(a, b) {
    return (rank[a.severity] - rank[b.severity] ||
        compareText(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.rule, b.rule));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** How many findings there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);

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


/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate that a mistyped name most likely means, or undefined when none is near: at most two, or a third, of
 * its characters differ (letter case aside).
 */
function nearest(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let bestDistance = Math.max(name.length > 2 ? 2 : 1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        const other = candidate.toLowerCase();
        // Each character more or less is one that differs.
        if (Math.abs(wanted.length - other.length) >= bestDistance)
            continue;
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other);
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ reportOfMistake),
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/** An error as people read it: whose fault it is, where, why, and what to do. A stack trace is shown for our bugs alone. */
function renderProblem(error, paint) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        const place = error.place === undefined ? '' : `${paint('bold', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(error.place))}: `;
        return `${place}${paint('red', 'error')}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.message)}\n${fixLine(error.fix, paint)}`;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        return `${paint('red', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.service)} failed`)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.message)}\n${fixLine(error.fix, paint)}`;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint('red', 'This is a bug in gitops-actions')}: please report it with the lines below.\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(stack)}\n`;
}
function fixLine(fix, paint) {
    return fix === undefined ? '' : `  ${paint('dim', 'fix:')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(fix)}\n`;
}
/** The user's mistake as a report of one finding: programs that read JSON, SARIF or annotations get it in that form. */
function reportOfMistake(error) {
    const { message, fix, place } = error;
    const kind = { rule: 'bad-input', category: 'input', severity: 'error' };
    const finding = { ...kind, message, ...(fix === undefined ? {} : { fix }), ...place };
    return { findings: [finding], files: 0, documents: 0, result: {}, outputs: {}, plan: [] };
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderSections),
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
function renderSection({ title, body }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(title)}\n\n${body.map((block) => renderBlock(block, source)).join('\n')}`;
}
function folded({ title, body }, source) {
    const blocks = body.map((block) => renderBlock(block, source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(block.text)}\n`;
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
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .w)(text)}</code>`;
    if (source === undefined || !isInside)
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


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   colours: () => (/* binding */ colours),
/* harmony export */   placeText: () => (/* binding */ placeText),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   printable: () => (/* binding */ printable),
/* harmony export */   quantity: () => (/* binding */ quantity),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8586);


/** `styleText` looks at the stream itself by default; the caller has decided already, so that check is off. */
const colours = (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false });
const plain = (_, text) => text;
const colourOf = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** The report for people: findings in the form `file:line:column: severity: message`, the plan, and one closing line. */
function renderText(report, paint) {
    const findings = [...report.findings].sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E).flatMap((finding) => renderFinding(finding, paint));
    const plan = report.plan.map(printable);
    return [...findings, ...plan, closingLine(report, paint), ''].join('\n');
}
function renderFinding(finding, paint) {
    const place = placeText(finding);
    const head = `${place === '' ? '' : `${paint('bold', place)}: `}${paint(colourOf[finding.severity], finding.severity)}: `;
    const lines = [`${head}${printable(finding.message)} ${paint('dim', `[${finding.rule}]`)}`];
    if (finding.fix !== undefined)
        lines.push(`  ${paint('dim', 'fix:')} ${printable(finding.fix)}`);
    return lines;
}
/** `ops/web.yaml:12:9`, as editors and terminals link it; empty when the finding has no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return '';
    const parts = [printable(finding.file), finding.line, finding.line === undefined ? undefined : finding.column];
    return parts.filter((part) => part !== undefined).join(':');
}
function closingLine(report, paint) {
    const counts = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .O)(report.findings);
    const said = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => paint(colourOf[severity], quantity(counts[severity], severity)));
    const looked = report.documents > 0 ? [`${quantity(report.files, 'file')}, ${quantity(report.documents, 'document')}`] : [];
    return [...looked, said.length === 0 ? paint('green', 'nothing refused') : said.join(', ')].join(': ');
}
/** `1 error`, `2 errors`. */
function quantity(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/**
 * Text from outside without control and direction characters, so that it can neither move the cursor nor show something
 * else than it says. Line breaks and tabs stay.
 */
function printable(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escapeCharacter);
}
function escapeCharacter(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the suite; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
