export const id = 8184;
export const ids = [8184];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ fieldsOfCommand),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Options that every command has. */
const commonOptions = {
    format: {
        type: 'enum',
        values: ['text', 'json', 'sarif', 'github'],
        default: 'text',
        description: 'How the result is printed: for people, as JSON, as SARIF 2.1.0 or as GitHub annotations.',
    },
    output: {
        type: 'string',
        placeholder: 'FILE',
        target: true,
        description: 'Write the result into a file in place of standard output.',
    },
    quiet: { type: 'boolean', short: 'q', default: false, description: 'No progress and no log on standard error.' },
    'no-color': {
        type: 'boolean',
        default: false,
        description: 'No colours; NO_COLOR in the environment does the same.',
    },
    help: { type: 'boolean', short: 'h', default: false, description: 'Print this help.' },
};
/** Fields that the command line of a contract has: its own without those of the action alone, and the common ones. */
function fieldsOfCommand(contract) {
    const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'action');
    return { ...Object.fromEntries(own), ...commonOptions };
}
/**
 * Sorts command-line words to the names of fields, as texts; `parseInputs` gives them their types.
 * Known forms: `--name value`, `--name=value`, `--flag`, `--no-flag`, `-f value`, `--` (the rest is positional).
 *
 * @throws InputError for an option that does not exist, one without its value, or a word that no field takes.
 */
function readArguments(words, fields) {
    const given = {};
    const positional = [];
    const queue = [...words];
    while (queue.length > 0) {
        const word = queue.shift() ?? '';
        if (word === '--')
            positional.push(...queue.splice(0));
        else if (word.startsWith('-') && word !== '-')
            readOption(word, queue, fields, given);
        else
            positional.push(word);
    }
    takePositional(positional, fields, given);
    return given;
}
function readOption(word, queue, fields, given) {
    const [option, inline] = splitOnce(word, '=');
    const { name, negated } = nameOfOption(option, fields);
    const field = fields[name];
    if (field.type === 'secret') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Option ${option}: a secret on the command line can be read by every process`, {
            fix: `Give it in the environment variable ${field.environment}.`,
        });
    }
    if (field.type === 'boolean') {
        given[name] = negated ? 'false' : (inline ?? 'true');
        return;
    }
    const value = inline ?? queue.shift();
    if (value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Option ${option} needs a value`, { fix: `Write ${option} VALUE.` });
    }
    const repeated = field.type === 'list' || field.type === 'map';
    given[name] = repeated ? [...listOf(given[name]), value] : value;
}
function nameOfOption(option, fields) {
    const name = option.replace(/^--?/, '');
    if (!option.startsWith('--')) {
        const byLetter = Object.entries(fields).find(([, field]) => field.short === name);
        if (byLetter !== undefined)
            return { name: byLetter[0], negated: false };
    }
    else if (Object.hasOwn(fields, name)) {
        return { name, negated: false };
    }
    else if (name.startsWith('no-') && fields[name.slice(3)]?.type === 'boolean') {
        return { name: name.slice(3), negated: true };
    }
    (0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownNames */ .fw)([name], Object.keys(fields), (known) => `Option ${known === name ? option : `--${known}`}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Option ${option} does not exist`, { fix: `Write --${name}.` });
}
function takePositional(words, fields, given) {
    if (words.length === 0)
        return;
    const slot = Object.entries(fields).find(([, field]) => field.positional);
    if (slot === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`"${words[0]}" is not expected here`, { fix: 'Options start with "--"; see --help.' });
    }
    const [name, field] = slot;
    if (field.type === 'list') {
        given[name] = [...listOf(given[name]), ...words];
        return;
    }
    if (words.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`"${words[1]}" is not expected: ${name} is one value and was given as "${words[0]}"`, {
            fix: 'Put quotes around a value that holds spaces.',
        });
    }
    given[name] = words[0] ?? '';
}
function listOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/host/cancellation.js
var cancellation = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/commands.js
var commands = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/contract/parse.js
var parse = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/cli/terminal-log.js

/**
 * The log of the command line, on standard error. On a terminal the progress is one line that moves, elsewhere plain
 * lines.
 */
function terminalLog(stream, options) {
    const { paint } = options;
    const secrets = new Set();
    let progressShown = false;
    const hide = (text) => {
        let hidden = text;
        for (const secret of secrets)
            hidden = hidden.replaceAll(secret, '***');
        return (0,report_text.printable)(hidden);
    };
    const line = (text) => {
        if (options.quiet)
            return;
        stream.write(`${progressShown ? '\r\u001b[K' : ''}${text}\n`);
        progressShown = false;
    };
    return {
        info: (text) => line(hide(text)),
        debug: (text) => {
            if (options.debug)
                line(paint('dim', hide(text)));
        },
        progress: (text) => {
            if (options.quiet)
                return;
            if (stream.isTTY !== true)
                return line(hide(text));
            const shown = hide(text)
                .replaceAll('\n', ' ')
                .slice(0, (stream.columns ?? 80) - 1);
            stream.write(`\r\u001b[K${paint('dim', shown)}`);
            progressShown = true;
        },
        group: async (title, work) => {
            line(paint('bold', hide(title)));
            return await work();
        },
        mask: (secret) => {
            for (const part of secret.split('\n'))
                if (part.trim() !== '')
                    secrets.add(part.trim());
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/main.js









const optionName = (name) => `Option --${name}`;
/**
 * Runs one command line. The result goes to standard output, log and errors go to standard error.
 * @returns the exit code, see `exitCode` in errors.ts.
 */
async function main(words, terminal) {
    const [command, ...rest] = words;
    try {
        if (command === '--version')
            return print(terminal, `${version/* version */.r}\n`);
        if (command === undefined || command === '--help' || command === '-h')
            return await printOverview(terminal);
        (0,parse/* refuseUnknownNames */.fw)([command], Object.keys(commands/* commands */.P), (name) => `Command "${name}"`);
        return await runCommand(commands/* commands */.P[command], rest, terminal);
    }
    catch (error) {
        terminal.stderr.write((0,problem/* renderProblem */.y)(error, paintFor(terminal, terminal.stderr, words.includes('--no-color'))));
        return (0,errors/* exitCodeOf */.FO)(error);
    }
}
async function runCommand(command, words, terminal) {
    const contract = await command.contract();
    const fields = (0,cli_arguments/* fieldsOfCommand */.AM)(contract);
    const texts = (0,cli_arguments/* readArguments */.lR)(words, { ...fields, ...(0,parse/* formerNames */.ao)(fields) });
    const { given: named, warnings } = (0,parse/* withoutFormerNames */.yV)(fields, texts, optionName);
    const given = { ...named, ...secretsOf(fields, terminal) };
    const common = await (0,parse/* parseInputs */.TL)(cli_arguments/* commonOptions */.OP, given, optionName);
    if (common.help) {
        const { commandHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
        return print(terminal, commandHelp(contract));
    }
    const log = terminalLog(terminal.stderr, {
        quiet: common.quiet,
        debug: terminal.environment['RUNNER_DEBUG'] === '1',
        paint: paintFor(terminal, terminal.stderr, common.noColor),
    });
    maskSecrets(fields, given, log);
    for (const warning of warnings)
        log.info(warning);
    const values = await (0,parse/* parseInputs */.TL)(contract.inputs, given, optionName);
    const host = await terminal.host({ log, writable: targetsOf(fields, given) });
    const output = { ...common, command: contract.command };
    try {
        const stage = await command.stage();
        const report = await stage.run(values, host);
        await deliver(report, output, host, terminal);
        return (0,finding/* countBySeverity */.O)(report.findings).error > 0 ? errors/* exitCode */.I$.refused : errors/* exitCode */.I$.passed;
    }
    catch (error) {
        // A program that reads our JSON or SARIF gets the user's mistake in that form too.
        if (error instanceof errors/* InputError */.dz && common.format !== 'text') {
            await deliver((0,problem/* reportOfMistake */.M)(error), output, host, terminal);
        }
        throw error;
    }
}
async function deliver(report, output, host, terminal) {
    const toFile = output.output !== undefined;
    const text = await render(report, output, toFile ? report_text.plain : paintFor(terminal, terminal.stdout, output.noColor));
    if (output.output === undefined)
        terminal.stdout.write(text);
    else
        host.files.write(output.output, text);
}
async function render(report, output, paint) {
    switch (output.format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 5150))).renderSarif(report.findings, { version: version/* version */.r, command: output.command });
        case 'github':
            return (await __webpack_require__.e(/* import() */ 6241).then(__webpack_require__.bind(__webpack_require__, 6241))).renderAnnotations(report.findings, 'the other formats');
        case 'text':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3920))).renderText(report, paint);
    }
}
function secretsOf(fields, terminal) {
    const secrets = {};
    for (const [name, field] of Object.entries(fields)) {
        const value = field.type === 'secret' ? terminal.environment[field.environment] : undefined;
        if (value)
            secrets[name] = value;
    }
    return secrets;
}
function maskSecrets(fields, given, log) {
    for (const [name, field] of Object.entries(fields)) {
        if (field.type === 'secret' && given[name])
            log.mask(String(given[name]));
    }
}
/** What the user named as a target may be written, also outside the working directory. */
function targetsOf(fields, given) {
    return Object.entries(given).flatMap(([name, value]) => (fields[name]?.target ? value : []));
}
async function printOverview(terminal) {
    const { overview } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
    const contracts = await Promise.all(Object.values(commands/* commands */.P).map(({ contract }) => contract()));
    return print(terminal, overview(contracts, version/* version */.r));
}
function print(terminal, text) {
    terminal.stdout.write(text);
    return errors/* exitCode */.I$.passed;
}
/** Colours on a terminal alone, unless NO_COLOR or --no-color says otherwise (https://no-color.org). */
function paintFor(terminal, stream, noColor) {
    const unwanted = noColor || Boolean(terminal.environment['NO_COLOR']) || terminal.environment['TERM'] === 'dumb';
    return stream.isTTY === true && !unwanted ? report_text.colours : report_text.plain;
}

;// CONCATENATED MODULE: ./build/cli/cli.js


/** The entry of the program `gitops-actions`. */
async function run() {
    (0,cancellation/* endOnSignals */.cn)();
    process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));
    process.exitCode = await main(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        environment: process.env,
        host: async (options) => (await __webpack_require__.e(/* import() */ 2241).then(__webpack_require__.bind(__webpack_require__, 2241))).nodeHost(options),
    });
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
