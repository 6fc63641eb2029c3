export const id = 6577;
export const ids = [6577,5719,1372];
export const modules = {

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ../../main/node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/commands.js
var commands = __webpack_require__(4009);
// EXTERNAL MODULE: ./build/contract/parse.js
var parse = __webpack_require__(7525);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/host/node.js + 4 modules
var node = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(4793);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/report/summary.js


/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = 1024 * 1024 - 4096;
const findingsShown = 500;
/** The job summary in GitHub's Markdown. Whole sections are dropped, last first, with a note, to stay within 1 MiB. */
function renderSummary(title, report) {
    const head = `## ${markdown(title)}\n\n${verdict(report)}\n`;
    const sections = [
        ...pictureSection(report.picture ?? []),
        ...findingsSection(report.findings),
        ...(report.sections ?? []).map(renderSection),
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
function findingsSection(findings) {
    if (findings.length === 0)
        return [];
    const sorted = [...findings].sort(finding/* compareFindings */.E);
    const rows = sorted
        .slice(0, findingsShown)
        .map((finding) => [
        finding.severity,
        (0,report_text.placeText)(finding),
        finding.fix === undefined ? finding.message : `${finding.message} — ${finding.fix}`,
        finding.rule,
    ]);
    const table = renderBlock({ kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows });
    const rest = sorted.length - rows.length;
    return [`### Findings\n\n${table}${rest > 0 ? `\n${rest} more in the log and the report.\n` : ''}`];
}
function pictureSection(arrows) {
    return arrows.length === 0 ? [] : [`### What happened\n\n${renderPicture(arrows)}`];
}
/** A Mermaid flow chart. Nodes get numbers for names, so no text from outside is ever read as Mermaid syntax. */
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
    const lines = arrows.map(({ from, to, label }) => {
        const start = node(from);
        const arrow = label === undefined ? '-->' : `-->|"${mermaid(label)}"|`;
        return `  ${start} ${arrow} ${node(to)}`;
    });
    return ['```mermaid', 'flowchart LR', ...lines, '```', ''].join('\n');
}
function mermaid(text) {
    const line = (0,report_text.printable)(text).replace(/\s+/g, ' ').slice(0, 120);
    return line.replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function renderSection(section) {
    return `### ${markdown(section.title)}\n\n${section.body.map(renderBlock).join('\n')}`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'text':
            return `${markdown(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows);
    }
}
function renderTable(columns, rows) {
    const line = (cells) => `| ${cells.map(markdown).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,report_text.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}
/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,report_text.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(7379);
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
    const given = readInputs(process.env);
    const log = actionLog();
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
        const { renderSarif } = await __webpack_require__.e(/* import() */ 6635).then(__webpack_require__.bind(__webpack_require__, 6635));
        host.files.write(own.sarifFile, renderSarif(report.findings, { version: version/* version */.r, command: contract.command }));
    }
    if (own.reportFile !== undefined) {
        const { renderJson } = await __webpack_require__.e(/* import() */ 9182).then(__webpack_require__.bind(__webpack_require__, 9182));
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
    await core/* summary */.z.addRaw(renderSummary(contract.name, report)).write();
}


/***/ }),

/***/ 4009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** Each command by its name; the actions run them too. No run pays for the code of another command, and help pays for no stage. */
const commands = {
    convert: {
        contract: async () => (await __webpack_require__.e(/* import() */ 7366).then(__webpack_require__.bind(__webpack_require__, 7366))).contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(105), __webpack_require__.e(5748), __webpack_require__.e(1157), __webpack_require__.e(4985)]).then(__webpack_require__.bind(__webpack_require__, 1157))).convert,
    },
    validate: {
        contract: async () => (await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 8193))).validateContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(636), __webpack_require__.e(5748), __webpack_require__.e(4301), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 4301))).validate,
    },
    build: {
        contract: async () => (await __webpack_require__.e(/* import() */ 5807).then(__webpack_require__.bind(__webpack_require__, 5807))).buildContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(4822), __webpack_require__.e(8188)]).then(__webpack_require__.bind(__webpack_require__, 4822))).build,
    },
    bump: {
        contract: async () => (await __webpack_require__.e(/* import() */ 5059).then(__webpack_require__.bind(__webpack_require__, 5059))).bumpContract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(1217), __webpack_require__.e(8568)]).then(__webpack_require__.bind(__webpack_require__, 8568))).bump,
    },
    promote: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(1217), __webpack_require__.e(2108)]).then(__webpack_require__.bind(__webpack_require__, 2108))).promote.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(1217), __webpack_require__.e(2108)]).then(__webpack_require__.bind(__webpack_require__, 2108))).promote,
    },
    rollback: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(1217), __webpack_require__.e(9658)]).then(__webpack_require__.bind(__webpack_require__, 9658))).rollback.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(1217), __webpack_require__.e(9658)]).then(__webpack_require__.bind(__webpack_require__, 9658))).rollback,
    },
    history: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(3224)]).then(__webpack_require__.bind(__webpack_require__, 3224))).history.contract,
        stage: async () => (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(6004), __webpack_require__.e(2574), __webpack_require__.e(3224)]).then(__webpack_require__.bind(__webpack_require__, 3224))).history,
    },
    run: {
        contract: async () => (await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 284))).chainContract,
        stage: async () => (await __webpack_require__.e(/* import() */ 2457).then(__webpack_require__.bind(__webpack_require__, 2457))).chain,
    },
};


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs),
/* harmony export */   x: () => (/* binding */ camelCase)
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


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   fw: () => (/* binding */ refuseUnknownNames),
/* harmony export */   gH: () => (/* binding */ defaultValues)
/* harmony export */ });
/* unused harmony export firstSentence */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2056);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8433);



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
        values[(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name)] = absent ? defaultOf(field) : await parseField(field, text, naming(name));
    }
    return values;
}
/** The values of a contract when nothing was given: for a stage that the chain calls with a few values of its own. */
function defaultValues(fields) {
    const entries = Object.entries(fields).map(([name, field]) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name), defaultOf(field)]);
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
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.t.bind(__webpack_require__, 3645, 19));
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
/** The first sentence of a description. */
function firstSentence(description) {
    return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(description)?.[0] ?? description;
}


/***/ }),

/***/ 3492:
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
    constructor(service, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.fix = details.fix;
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

/***/ 5719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHost: () => (/* binding */ nodeHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
;// CONCATENATED MODULE: ./build/host/scan.js

/**
 * Walks a folder and reads its files into one buffer that is used again and again: tens of thousands of small files cost
 * little more than their system calls. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 */
function scanFiles(root, shown, options) {
    const needles = options.contains?.map((text) => Buffer.from(text));
    const reader = fileReader(options.largest);
    const scan = {
        read: 0,
        tooLarge: [],
        *[Symbol.iterator]() {
            if (external_node_fs_.statSync(root).isDirectory()) {
                yield* folder(root, shown);
                return;
            }
            const file = match(root, shown);
            if (file !== undefined)
                yield file;
        },
    };
    return scan;
    function* folder(path, prefix) {
        const below = [];
        for (const entry of external_node_fs_.readdirSync(path, { withFileTypes: true })) {
            const { name } = entry;
            if (entry.isFile()) {
                const file = options.accepts(prefix + name) ? match(`${path}/${name}`, prefix + name) : undefined;
                if (file !== undefined)
                    yield file;
            }
            else if (entry.isDirectory())
                below.push(name);
        }
        for (const name of below)
            if (!options.skips.has(name))
                yield* folder(`${path}/${name}`, `${prefix}${name}/`);
    }
    function match(path, shownPath) {
        const bytes = reader(path);
        scan.read += 1;
        if (bytes === undefined) {
            scan.tooLarge.push(shownPath);
            return undefined;
        }
        const isHit = needles === undefined || needles.some((needle) => bytes.includes(needle));
        return isHit ? { path: shownPath, bytes: Uint8Array.prototype.slice.call(bytes) } : undefined;
    }
}
/** Gives the bytes of a file, valid until the next call; undefined when there are more of them than `largest`. */
function fileReader(largest) {
    let buffer = Buffer.allocUnsafeSlow(64 * 1024);
    return (path) => {
        const file = external_node_fs_.openSync(path, 'r');
        try {
            let length = 0;
            for (;;) {
                length += external_node_fs_.readSync(file, buffer, length, buffer.length - length, null);
                // A regular file gives less than was asked for only at its end.
                if (length < buffer.length)
                    return length > largest ? undefined : buffer.subarray(0, length);
                if (length > largest)
                    return undefined;
                const larger = Buffer.allocUnsafeSlow(buffer.length * 4);
                buffer.copy(larger);
                buffer = larger;
            }
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    };
}

;// CONCATENATED MODULE: ./build/host/files.js






/** The private folders of this process. */
const temporary = [];
/** The files of this machine, written only below the workspace, the named targets, the cache and temporary folders. */
function nodeFiles(options) {
    const root = external_node_fs_.realpathSync(options.root);
    const cache = (0,external_node_path_.resolve)(options.cache);
    const absolute = (path) => (0,external_node_path_.resolve)(root, path);
    const show = (path) => {
        const within = (0,external_node_path_.relative)(root, absolute(path));
        return within === '' ? '.' : within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? path : within.split(external_node_path_.sep).join('/');
    };
    const attempt = (verb, path, work) => {
        try {
            return work(absolute(path));
        }
        catch (error) {
            throw fileError(verb, show(path), error);
        }
    };
    const writable = (path) => {
        const full = absolute(path);
        const real = realPathOfTarget(full);
        const named = (options.writable ?? []).map((target) => realPathOfTarget((0,external_node_path_.resolve)(root, target)));
        const allowed = [root, ...named, realPathOfTarget(cache), ...temporary].some((folder) => isInside(real, folder));
        if (allowed)
            return full;
        throw new errors/* InputError */.dz(`"${show(path)}" lies outside the workspace ${root}, and nothing is written there`, {
            fix: 'Choose a path inside the working directory, and check that no symbolic link leads out of it.',
        });
    };
    return {
        root,
        cache,
        resolve: absolute,
        relative: show,
        read: (path) => attempt('read', path, (full) => external_node_fs_.readFileSync(full)),
        kind: (path) => attempt('look at', path, kindOf),
        size: (path) => attempt('look at', path, (full) => external_node_fs_.statSync(full).size),
        sha256: (path) => attempt('read', path, sha256Of),
        realPath: (path) => attempt('resolve', path, (full) => external_node_fs_.realpathSync(full)),
        list: (path) => attempt('list', path, listDirectory),
        scan: (path, options) => {
            const shown = show(path);
            const isFolder = attempt('read', path, (full) => external_node_fs_.statSync(full).isDirectory());
            const prefix = shown === '.' ? '' : `${shown.replace(/\/+$/, '')}/`;
            return scanFiles(absolute(path), isFolder ? prefix : shown, options);
        },
        write: (path, content, { executable = false } = {}) => {
            const target = writable(path);
            attempt('write', path, () => writeAtomically(target, content, executable));
        },
        remove: (path) => {
            const target = writable(path);
            attempt('remove', path, () => external_node_fs_.rmSync(target, { recursive: true, force: true }));
        },
        symlink: (target, path) => {
            const link = writable(path);
            attempt('link', path, () => external_node_fs_.symlinkSync(target, link));
        },
        temporaryDirectory: (name) => {
            const folder = external_node_fs_.mkdtempSync((0,external_node_path_.join)(external_node_fs_.realpathSync((0,external_node_os_.tmpdir)()), `gitops-actions-${name}-`));
            if (temporary.push(folder) === 1)
                process.on('exit', removeTemporary);
            return folder;
        },
        standardInput: () => attempt('read', 'standard input', () => external_node_fs_.readFileSync(0)),
    };
}
function removeTemporary() {
    for (const folder of temporary)
        external_node_fs_.rmSync(folder, { recursive: true, force: true });
}
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** The real path that writing to `path` would touch: links of its existing part are followed, dangling ones too. */
function realPathOfTarget(path, depth = 0) {
    const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() && depth < 40) {
        return realPathOfTarget((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), external_node_fs_.readlinkSync(path)), depth + 1);
    }
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(realPathOfTarget(parent, depth), (0,external_node_path_.basename)(path));
}
function kindOf(path) {
    const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : kindOfEntry(stat);
}
function kindOfEntry(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symlink' : 'other';
}
function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = Buffer.allocUnsafe(1 << 20);
    const file = external_node_fs_.openSync(path, 'r');
    try {
        for (;;) {
            const length = external_node_fs_.readSync(file, piece);
            if (length === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, length));
        }
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function listDirectory(path) {
    return external_node_fs_.readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Readers see the old file or the new one, never a part: a sibling is written, flushed and renamed over it. */
function writeAtomically(path, content, executable) {
    external_node_fs_.mkdirSync((0,external_node_path_.dirname)(path), { recursive: true });
    const target = realPathOfTarget(path);
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode ?? (executable ? 0o755 : 0o644);
    const sibling = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        external_node_fs_.writeFileSync(sibling, content, { mode, flush: true });
        external_node_fs_.renameSync(sibling, target);
    }
    catch (error) {
        external_node_fs_.rmSync(sibling, { force: true });
        throw error;
    }
}
const reasons = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is a file, not a directory',
    ELOOP: 'its symbolic links go round in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
};
function fileError(verb, path, error) {
    const code = error?.code;
    if (code === undefined)
        return error;
    return new errors/* InputError */.dz(`Could not ${verb} "${path}": ${reasons[code] ?? error.message}`, {
        place: { file: path },
        fix: code === 'ENOENT' ? 'Check the path; relative paths start at the working directory.' : 'Check the path.',
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/host/network.js




/** The network of this machine through @actions/http-client, which honours the runner's proxy settings. */
function nodeNetwork() {
    const clients = new Map();
    const clientFor = (request) => {
        const key = `${request.timeoutMs}/${request.followRedirects}`;
        const known = clients.get(key) ?? makeClient(request);
        clients.set(key, known);
        return known;
    };
    return {
        async send(request) {
            const client = await clientFor(request);
            try {
                return answerOf(await attempt(client, request), request);
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7)
                    throw error;
                const { host } = new URL(request.url);
                throw new errors/* ServiceError */._7(host, `${request.method} ${withoutSecrets(request.url)}: ${reasonOf(error)}`, {
                    cause: error,
                    fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
                });
            }
        },
    };
}
async function makeClient(request) {
    const { HttpClient } = await __webpack_require__.e(/* import() */ 8316).then(__webpack_require__.bind(__webpack_require__, 8316));
    return new HttpClient('gitops-actions', [], {
        allowRetries: false,
        keepAlive: false,
        allowRedirects: request.followRedirects ?? true,
        socketTimeout: request.timeoutMs ?? 30_000,
    });
}
async function attempt(client, request) {
    const headers = { ...request.headers };
    const { body } = request;
    if (body === undefined)
        return await client.request(request.method, request.url, null, headers);
    if (typeof body === 'string')
        return await client.request(request.method, request.url, body, headers);
    if (!('file' in body)) {
        headers['content-length'] = String(body.byteLength);
        return await client.request(request.method, request.url, external_node_stream_.Readable.from([Buffer.from(body)]), headers);
    }
    const { file, start = 0, end = (0,external_node_fs_.statSync)(file).size } = body;
    headers['content-length'] = String(end - start);
    const stream = end === start ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(file, { start, end: end - 1 });
    return await client.request(request.method, request.url, stream, headers);
}
function answerOf(response, request) {
    const { message } = response;
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    return {
        status: message.statusCode ?? 0,
        headers,
        async body() {
            if (request.method === 'HEAD') {
                message.resume();
                return new Uint8Array();
            }
            const chunks = [];
            for await (const chunk of message)
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
        saveTo: (path) => (0,external_node_stream_promises_.pipeline)(message, (0,external_node_fs_.createWriteStream)(path)),
    };
}
function reasonOf(error) {
    const { code, message } = error;
    if (code === 'ECONNREFUSED')
        return 'the connection was refused';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'the host name could not be resolved';
    if (code === 'ECONNRESET')
        return 'the connection was cut off';
    return message === '' ? String(code) : message;
}
function withoutSecrets(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.search = '';
    return shown.href;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/host/processes.js





/** Variables that any program may need and that hold no secret. Everything else must be handed over by name. */
const harmless = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'LANG', 'LC_ALL', 'TZ', 'TERM'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'NODE_EXTRA_CA_CERTS', 'XDG_RUNTIME_DIR'],
    ...['SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
];
/** The programs of this machine, run with argument arrays, never by a shell. */
function nodeProcesses(environment, root) {
    const base = Object.fromEntries(harmless.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
    return {
        find: (program) => findOnPath(program, environment),
        async run(program, args, options = {}) {
            const path = findOnPath(program, environment);
            if (path === undefined) {
                throw new errors/* ServiceError */._7(program, `The program "${program}" is not on PATH`, {
                    fix: `Install ${program}, or give its path.`,
                });
            }
            return await execute(path, args, { ...options, cwd: options.cwd ?? root, env: { ...base, ...options.env } });
        },
    };
}
/**
 * Not @actions/exec: a child that ends before it has read its standard input makes that one fail with an error nobody
 * can catch (EPIPE), and without input it leaves the pipe open, so a child that reads waits for ever.
 */
function execute(path, args, options) {
    return new Promise((fulfil, reject) => {
        const child = (0,external_node_child_process_.spawn)(path, args, { cwd: options.cwd, env: { ...options.env }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => {
            stderr.push(chunk);
            lines?.add(chunk);
        });
        child.on('error', (cause) => {
            reject(new errors/* ServiceError */._7(path, `Could not run ${path}: ${cause.message}`, { cause }));
        });
        child.on('close', (code, signal) => {
            lines?.end();
            const exitCode = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
            fulfil({ exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that does not want its input closes the pipe; its exit code says whether that was right.
        child.stdin.on('error', () => { });
        child.stdin.end(options.stdin ?? '');
    });
}
/** Calls `onLine` with each whole line of what is added, and at the end with what has no line feed. */
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return {
        add(chunk) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            rest = lines.pop() ?? '';
            lines.forEach(onLine);
        },
        end() {
            if (rest !== '')
                onLine(rest);
        },
    };
}
function findOnPath(program, environment) {
    if ((0,external_node_path_.isAbsolute)(program))
        return isExecutable(program) ? program : undefined;
    const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    for (const folder of (environment['PATH'] ?? '').split(external_node_path_.delimiter)) {
        for (const ending of endings) {
            const candidate = (0,external_node_path_.join)(folder, program + ending);
            if (folder !== '' && isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/node.js







/** The suite's own data lies two folders up, both from `src/host/` and from the bundle in `dist/suite/`. */
const dataFolder = (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'data');
/** The machine this process runs on. */
function nodeHost(options) {
    const environment = process.env;
    const root = options.root ?? process.cwd();
    return {
        files: nodeFiles({ root, cache: cacheFolder(environment), writable: options.writable ?? [] }),
        processes: nodeProcesses(environment, root),
        network: nodeNetwork(),
        clock: { now: () => new Date(), sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) },
        log: options.log,
        environment,
        platform: { os: process.platform, architecture: process.arch },
        random: Math.random,
        data: (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dataFolder, name)),
    };
}
function cacheFolder(environment) {
    const named = environment['GITOPS_ACTIONS_CACHE'];
    if (named)
        return named;
    const toolCache = environment['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return (0,external_node_path_.join)(toolCache, 'gitops-actions');
    const userCache = environment['XDG_CACHE_HOME'] ?? (environment['HOME'] ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache') : (0,external_node_os_.tmpdir)());
    return (0,external_node_path_.join)(userCache, 'gitops-actions');
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsPerLevel: () => (/* binding */ annotationsPerLevel),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


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

/***/ 1067:
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

/***/ 2056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);

/**
 * The candidate that a mistyped name most likely means, or undefined when none is near: at most two, or a third, of
 * its characters differ (letter case aside).
 */
function nearest(name, candidates) {
    const wanted = name.toLowerCase();
    let best;
    let bestDistance = Math.max(name.length > 2 ? 2 : 1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}


/***/ }),

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ reportOfMistake),
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);


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

/***/ 6607:
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


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

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the suite; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
