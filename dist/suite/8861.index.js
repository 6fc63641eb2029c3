(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8861, ids: [8861], modules: {

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

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

/***/ 98213:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ fieldsOfCommand),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _contract_report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73355);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38977);
/* harmony import */ var _report_reporters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8073);




/** Options that every command has. */
const commonOptions = {
    format: {
        type: 'enum',
        values: Object.keys(_report_reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .reporters */ .R),
        default: 'text',
        description: `How the result is printed: ${Object.entries(_report_reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .reporters */ .R)
            .map(([name, { title }]) => `${name} (${title})`)
            .join(', ')}.`,
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
    return { ...Object.fromEntries(own), ...commonOptions, ..._contract_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFileFields */ .o };
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
    const known = Object.keys(fields).map((field) => `--${field}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Option ${option} does not exist`, {
        fix: (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(`--${name}`, known, '--help lists those that exist.'),
    });
}
function takePositional(words, fields, given) {
    if (words.length === 0)
        return;
    const slot = Object.entries(fields).find(([, field]) => field.positional);
    if (slot === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`"${words[0]}" is not expected here`, { fix: 'Options start with "--"; see --help.' });
    }
    const [name, field] = slot;
    if (words.includes('')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`An empty word is given for ${name}`, {
            fix: 'A variable may be empty here; leave the word out for the default.',
        });
    }
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

/***/ 58184:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/host/cancellation.js
var cancellation = __webpack_require__(38864);
// EXTERNAL MODULE: ./build/host/streams.js
var streams = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/commands.js
var commands = __webpack_require__(34864);
// EXTERNAL MODULE: ./build/contract/parse.js + 1 modules
var parse = __webpack_require__(88173);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/report/reporters.js
var reporters = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/report/secrets.js
var report_secrets = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
;// CONCATENATED MODULE: ./build/cli/terminal-log.js

/**
 * The log of the command line, on standard error. On a terminal the progress is one line that moves, elsewhere plain
 * lines.
 */
function terminalLog(stream, options) {
    const { paint, secrets } = options;
    let progressShown = false;
    const hide = (text) => (0,report_text.printable)(secrets.hide(text));
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
            if (!secrets.add(secret))
                line('A secret of one or two characters is not masked: take a longer one.');
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
    const secrets = (0,report_secrets/* secretFilter */.l)();
    try {
        if (command === '--version')
            return print(terminal, `${version/* version */.r}\n`);
        if (command === undefined || command === '--help' || command === '-h')
            return await printOverview(terminal);
        if (!Object.hasOwn(commands/* commands */.P, command)) {
            throw new errors/* InputError */.dz(`Command "${command}" does not exist`, { fix: (0,nearest/* didYouMean */.a)(command, Object.keys(commands/* commands */.P)) });
        }
        return await runCommand(commands/* commands */.P[command], rest, terminal, secrets);
    }
    catch (error) {
        const paint = paintFor(terminal, terminal.stderr, words.includes('--no-color'));
        terminal.stderr.write(secrets.hide((0,problem/* renderProblem */.yM)(error, paint)));
        return (0,errors/* exitCodeOf */.FO)(error);
    }
}
async function runCommand(command, words, terminal, secrets) {
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
        secrets,
    });
    maskSecrets(fields, given, log);
    for (const warning of warnings)
        log.info(warning);
    const values = await (0,parse/* parseInputs */.TL)(contract.inputs, given, optionName);
    const stage = await command.stage();
    const host = await terminal.host({ log, writable: targetsOf(fields, given) });
    const paint = paintFor(terminal, terminal.stdout, common.noColor);
    const output = { ...common, given, command: contract.command, version: version/* version */.r, paint };
    try {
        const report = secrets.hideIn(await stage.run(values, host));
        await deliver(report, output, host.files, terminal.stdout);
        return (0,finding/* countBySeverity */.O)(report.findings).error > 0 ? errors/* exitCode */.I$.refused : errors/* exitCode */.I$.passed;
    }
    catch (error) {
        // A program that reads our JSON or SARIF gets the user's mistake in that form too.
        if (error instanceof errors/* InputError */.dz && common.format !== 'text') {
            await deliver(secrets.hideIn((0,problem/* reportOfMistake */.Mu)(error)), output, host.files, terminal.stdout);
        }
        throw error;
    }
}
async function deliver(report, output, files, stdout) {
    for (const { input, render } of reporters/* fileReporters */.v) {
        const file = output.given[input];
        if (file !== undefined)
            files.write(String(file), await render(report, { ...output, paint: report_text.plain }));
    }
    const { render } = reporters/* reporters */.R[output.format];
    if (output.output === undefined)
        stdout.write(await render(report, output));
    else
        files.write(output.output, await render(report, { ...output, paint: report_text.plain }));
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
    // Until something else is decided: whatever ends this process early has not passed.
    process.exitCode = errors/* exitCode */.I$.ourBug;
    (0,cancellation/* endOnSignals */.cn)();
    const printed = (0,streams/* watchStreams */.b)();
    process.exitCode = await main(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        environment: process.env,
        host: async (options) => (await __webpack_require__.e(/* import() */ 7617).then(__webpack_require__.bind(__webpack_require__, 77617))).nodeHost(options),
    });
    await printed().catch((error) => {
        process.exitCode = (0,errors/* exitCodeOf */.FO)(error);
        process.stderr.write((0,problem/* renderProblem */.yM)(error, report_text.plain));
    });
}


/***/ })

} };
})
