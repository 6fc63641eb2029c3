(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3923, ids: [3923], modules: {

/***/ 34864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/**
 * Each command by its name; the actions run them too. No run pays for the code of another command, and help pays for no stage.
 * Imports of one `webpackChunkName` come in one file of the bundle: what they share stands there once.
 */
const commands = {
    convert: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 42015))).contract,
        stage: async () => (await Promise.all(/* import() | convert */[__webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(982), __webpack_require__.e(5060), __webpack_require__.e(4072)]).then(__webpack_require__.bind(__webpack_require__, 99879))).convert,
    },
    validate: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 17986))).validateContract,
        stage: async () => (await Promise.all(/* import() | validate */[__webpack_require__.e(4006), __webpack_require__.e(8821), __webpack_require__.e(9439), __webpack_require__.e(5060), __webpack_require__.e(8673)]).then(__webpack_require__.bind(__webpack_require__, 29966))).validate,
    },
    build: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7447)]).then(__webpack_require__.bind(__webpack_require__, 7447))).buildContract,
        stage: async () => (await Promise.all(/* import() | image */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(4344), __webpack_require__.e(9403), __webpack_require__.e(4414)]).then(__webpack_require__.bind(__webpack_require__, 88202))).build,
    },
    bump: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 44224))).bumpContract,
        stage: async () => (await __webpack_require__.e(/* import() | bump */ 9151).then(__webpack_require__.bind(__webpack_require__, 60370))).bump,
    },
    promote: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 51612))).promoteContract,
        stage: async () => (await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 39394))).promote,
    },
    rollback: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 51612))).rollbackContract,
        stage: async () => (await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 39394))).rollback,
    },
    history: {
        contract: async () => (await Promise.all(/* import() | inputs */[__webpack_require__.e(4075), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 51612))).historyContract,
        stage: async () => (await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 39394))).history,
    },
    verify: {
        contract: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(7765)]).then(__webpack_require__.bind(__webpack_require__, 87765))).verifyContract,
        stage: async () => (await Promise.all(/* import() | image */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(4344), __webpack_require__.e(9403), __webpack_require__.e(4414)]).then(__webpack_require__.bind(__webpack_require__, 32432))).verify,
    },
    rescan: {
        contract: async () => (await Promise.all(/* import() | chain-inputs */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(4075), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 64174))).rescanContract,
        stage: async () => (await Promise.all(/* import() | chain */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(8821), __webpack_require__.e(4344), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(4075), __webpack_require__.e(982), __webpack_require__.e(9403), __webpack_require__.e(5028), __webpack_require__.e(9439), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 86452))).rescan,
    },
    run: {
        contract: async () => (await Promise.all(/* import() | chain-inputs */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(4075), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 62385))).chainContract,
        stage: async () => (await Promise.all(/* import() | chain */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(8821), __webpack_require__.e(4344), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(4075), __webpack_require__.e(982), __webpack_require__.e(9403), __webpack_require__.e(5028), __webpack_require__.e(9439), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 63863))).chain,
    },
};


/***/ }),

/***/ 87178:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   pr: () => (/* binding */ goBuildInput),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** `dry-run` \u2192 `dryRun`. */
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

/***/ 88173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gH: () => (/* binding */ defaultValues),
  ao: () => (/* binding */ formerNames),
  TL: () => (/* binding */ parseInputs),
  yV: () => (/* binding */ withoutFormerNames)
});

// UNUSED EXPORTS: firstSentence

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
;// CONCATENATED MODULE: ./build/contract/branch.js
/** Each rule of `git check-ref-format --branch` that a name can break, in words. https://git-scm.com/docs/git-check-ref-format */
const rules = [
    [/^$/, 'it is empty'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Git refuses them.
    [/[\x00-\x1f\x7f]/, 'it has a control character'],
    [/ /, 'it has a blank'],
    [/[~^:?*[\\]/, 'it has one of the characters ~ ^ : ? * [ \\'],
    [/^-/, 'it begins with a dash'],
    [/\.\./, 'it has two dots in a row'],
    [/@\{/, 'it has @{'],
    [/^@$|^HEAD$/, 'Git keeps this name for itself'],
    [/^\/|\/$|\/\//, 'it has a slash at an end, or two in a row'],
    [/(?:^|\/)\./, 'a part of it begins with a dot'],
    [/\.lock(?:\/|$)/, 'a part of it ends with .lock'],
    [/\.$/, 'it ends with a dot'],
];
/** Why Git can have no branch of this name; undefined where it can. */
function mistakeInBranch(name) {
    return rules.find(([sign]) => sign.test(name))?.[1];
}

// EXTERNAL MODULE: ./build/contract/fields.js
var contract_fields = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/contract/parse.js




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
            throw new errors/* InputError */.dz(`${naming(name)} is required`, { fix: `Give it: ${firstSentence(field.description)}` });
        }
        values[(0,contract_fields/* camelCase */.xQ)(name)] = absent ? defaultOf(field) : await parseField(field, text, naming(name));
    }
    return values;
}
/** The values of a contract when nothing was given: for a stage that the chain calls with a few values of its own. */
function defaultValues(fields) {
    const entries = Object.entries(fields).map(([name, field]) => [(0,contract_fields/* camelCase */.xQ)(name), defaultOf(field)]);
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
            return parseMap(field, text, label);
        case 'yaml':
            return await parseYaml(text, label);
        case 'string':
            return field.form === 'branch' ? parseBranch(text.trim(), label) : text.trim();
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
    throw new errors/* InputError */.dz(`${label}: "${word}" is not a boolean`, { fix: 'Write true or false.' });
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
    throw new errors/* InputError */.dz(`${label}: "${text.trim()}" is not a number${range.length ? ` of ${range.join(' and ')}` : ''}`, {
        fix: `Write a number${range.length ? `, ${range.join(' and ')}` : ''}, for example ${field.minimum ?? 1}.`,
    });
}
function oneOf(word, allowed, label) {
    if (allowed.includes(word))
        return word;
    throw new errors/* InputError */.dz(`${label}: "${word}" is not one of ${allowed.join(', ')}`, { fix: (0,nearest/* didYouMean */.a)(word, allowed) });
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
function parseMap(field, text, label) {
    const map = {};
    for (const item of parseList(field, text, label)) {
        const at = item.indexOf('=');
        if (at <= 0) {
            const form = field.separator === 'line' ? 'one a line' : 'separated by commas or lines';
            throw new errors/* InputError */.dz(`${label}: "${item}" has no "="`, { fix: `Write KEY=VALUE, ${form}.` });
        }
        map[item.slice(0, at).trim()] = item.slice(at + 1).trim();
    }
    return map;
}
function parseBranch(name, label) {
    const mistake = mistakeInBranch(name);
    if (mistake === undefined)
        return name;
    throw new errors/* InputError */.dz(`${label}: "${name}" can be no name of a branch in Git: ${mistake}`, {
        fix: 'Write the short name of the branch, such as main or release/1.2.',
    });
}
async function parseYaml(text, label) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const problem = document.errors[0];
    if (problem === undefined)
        return document.toJS({ maxAliasCount: 100 });
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new errors/* InputError */.dz(`${label}: not valid YAML at line ${line}, column ${col}: ${problem.message}`, {
        fix: 'Correct the YAML of this input.',
    });
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
        throw new errors/* InputError */.dz(`${naming(name)} was given twice, also by its former name "${formerly}"`, {
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

/***/ 73355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ reportFileFields)
/* harmony export */ });
/* harmony import */ var _report_reporters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);

/** The inputs that name a file for each form of the report that programs read, in actions and on the command line. */
const reportFileFields = Object.fromEntries(_report_reporters_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReporters */ .v.map(({ input, title, reader }) => [
    input,
    {
        type: 'string',
        placeholder: 'FILE',
        target: true,
        description: `Write the findings as ${title} into this file, ${reader}.`,
    },
]));


/***/ }),

/***/ 19473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    /** Whether the same may succeed a little later. */
    transient;
    /** How long the service asked to wait. */
    retryAfterMs;
    /** What the outputs of the step say where it ended so. */
    outputs;
    constructor(service, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.fix = details.fix;
        this.place = details.place;
        this.transient = details.transient ?? false;
        this.retryAfterMs = details.retryAfterMs;
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

/***/ 38864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ removeAtEnd),
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   Ao: () => (/* binding */ onCancel),
/* harmony export */   EK: () => (/* binding */ permission),
/* harmony export */   cn: () => (/* binding */ endOnSignals)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** GitHub sends SIGINT, 7.5 s later SIGTERM, and 2.5 s after that kills what is left. */
const longestUndo = 5000;
const longestFarewell = 1000;
const undos = new Set();
const children = new Set();
const undoing = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let isCancelled = false;
let endsOnSignals = false;
let hasFolders = false;
/** Registers what this process does before it ends when it is cancelled. @returns takes it back. */
function onCancel(undo) {
    undos.add(undo);
    listen();
    return () => {
        undos.delete(undo);
        listen();
    };
}
/** Comes back at once, or once the run is cancelled never: then nothing is begun any more but what undoes. */
async function permission() {
    if (isCancelled && undoing.getStore() === undefined)
        await new Promise(() => { });
}
/** Ends with this process. @returns whether the child, at its end, was ended so. */
function endWithUs(child) {
    children.add(child);
    listen();
    return () => {
        children.delete(child);
        listen();
        return isCancelled && child.signalCode !== null;
    };
}
/** There are folders from now on that go when this process ends. */
function removeAtEnd(remove) {
    process.on('exit', remove);
    hasFolders = true;
    listen();
}
/**
 * Ends this process on SIGINT (exit code 130) and SIGTERM (143), as people and runners cancel it: what is registered is
 * undone, the programs that run are ended, temporary folders go. A second signal ends it at once.
 */
function endOnSignals() {
    endsOnSignals = true;
    listen();
}
/** While nothing is registered, the system ends this process at once: it could not listen while it works without a pause. */
function listen() {
    const isNeeded = endsOnSignals && (hasFolders || undos.size + children.size > 0 || isCancelled);
    for (const [signal, handle] of handlers) {
        process.off(signal, handle);
        if (isNeeded)
            process.on(signal, handle);
    }
}
const handlers = [
    ['SIGINT', () => void end(130)],
    ['SIGTERM', () => void end(143)],
];
async function end(exitCode) {
    if (isCancelled)
        leave(exitCode);
    isCancelled = true;
    const undone = undoing.run(true, () => Promise.allSettled([...undos].map((undo) => undo())));
    await Promise.race([undone, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(longestUndo)]);
    const ended = [...children].map((child) => (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'));
    for (const child of children)
        child.kill('SIGTERM');
    await Promise.race([Promise.allSettled(ended), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(longestFarewell)]);
    leave(exitCode);
}
/** Leaves nothing behind: what still runs is killed, and leaving through `exit` lets the temporary folders be removed. */
function leave(exitCode) {
    for (const child of children)
        child.kill('SIGKILL');
    process.exit(exitCode);
}


/***/ }),

/***/ 47563:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   z: () => (/* binding */ isOfMachine)
/* harmony export */ });
/** What the operating system says, in words, by its code. */
const reasons = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is a file, not a directory',
    ENOTREG: 'it is a pipe or a device, not a file',
    ELOOP: 'its symbolic links go round in a circle',
    ENAMETOOLONG: 'its name is too long',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    EFBIG: 'it would be larger than a file may be',
    EROFS: 'the file system is read-only',
    EIO: 'the disk or device failed',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open on this machine',
};
/** Codes of a machine that fails, whatever was asked of it. */
const ofMachine = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);
function reasonOf(error) {
    return reasons[error.code ?? ''] ?? error.message;
}
/** Whether an error is the machine's, not that of who named a path. */
function isOfMachine(error) {
    return ofMachine.has(error.code ?? '');
}


/***/ }),

/***/ 9538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ watchStreams)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47563);


/**
 * Lets the reader of standard output leave whenever it likes, as `head` does: what is printed then is dropped, and the run
 * goes on to its end.
 * @returns waits until everything is printed. It throws ServiceError where that failed for another reason, such as a full disk.
 */
function watchStreams() {
    let failure;
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
            failure ??= error;
    });
    process.stderr.on('error', () => { });
    return async () => {
        await new Promise((done) => process.stdout.write('', () => setImmediate(done)));
        if (failure === undefined)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('standard output', `Not everything could be printed: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(failure)}`, {
            cause: failure,
            fix: 'Check what standard output leads to, or write into a file with --output.',
        });
    };
}


/***/ }),

/***/ 28586:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 38977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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
/**
 * How to mend a name that is not known.
 * @param otherwise what to do where no known name is near; by default, to write one of them.
 */
function didYouMean(name, known, otherwise = `Write one of ${[...known].join(', ')}.`) {
    const guess = name === undefined ? undefined : nearest(name, known);
    return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
}


/***/ }),

/***/ 5344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ reportOfMistake),
/* harmony export */   yM: () => (/* binding */ renderProblem)
/* harmony export */ });
/* unused harmony export problemRules */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** What every command has to say of how it is used. */
const problemRules = {
    'bad-input': { summary: 'An input, an option or a file that is given is one that the command can take.' },
};
/** An error as people read it: whose fault it is, where, why, and what to do. A stack trace is shown for our bugs alone. */
function renderProblem(error, paint) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        return `${placePart(error, paint)}${paint('red', 'error')}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.message)}\n${fixLine(error.fix, paint)}`;
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        return `${placePart(error, paint)}${paint('red', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.service)} failed`)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(error.message)}\n${fixLine(error.fix, paint)}`;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint('red', 'This is a bug in gitops-actions')}: please report it with the lines below.\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(stack)}\n`;
}
function placePart({ place }, paint) {
    return place === undefined ? '' : `${paint('bold', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place))}: `;
}
function fixLine(fix, paint) {
    return fix === undefined ? '' : `  ${paint('dim', 'fix:')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(fix)}\n`;
}
/** The user's mistake as a report of one finding: programs that read JSON, SARIF or annotations get it in that form. */
function reportOfMistake(error) {
    const { message, fix, place } = error;
    const rule = 'bad-input';
    const kind = { rule, category: 'input', severity: 'error' };
    const finding = { ...kind, message, ...(fix === undefined ? {} : { fix }), ...place };
    return { findings: [finding], files: 0, documents: 0, result: {}, outputs: {}, plan: [] };
}


/***/ }),

/***/ 8073:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reporters),
/* harmony export */   v: () => (/* binding */ fileReporters)
/* harmony export */ });
/** Every form of a report, by the name that `--format` knows it by. */
const reporters = {
    text: {
        title: 'text for people',
        render: async (report, { paint }) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13920))).renderText(report, paint),
    },
    json: {
        title: 'JSON, with the result',
        file: { input: 'report-file', reader: 'for programs' },
        render: async (report) => (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).renderJson(report),
    },
    sarif: {
        title: 'SARIF 2.1.0',
        file: { input: 'sarif-file', reader: 'for github/codeql-action/upload-sarif' },
        render: async (report, run) => (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).renderSarif(report.findings, run),
    },
    github: {
        title: 'annotations of GitHub',
        render: async ({ findings }) => (await __webpack_require__.e(/* import() */ 6241).then(__webpack_require__.bind(__webpack_require__, 46241))).renderAnnotations(findings, 'the other formats'),
    },
    junit: {
        title: 'JUnit XML',
        file: { input: 'junit-file', reader: 'for Jenkins, GitLab and others that show tests' },
        render: async (report, run) => (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJunit(report, run),
    },
    gitlab: {
        title: "GitLab's code quality report",
        file: { input: 'gitlab-file', reader: 'for artifacts:reports:codequality' },
        render: async ({ findings }) => (await __webpack_require__.e(/* import() */ 6848).then(__webpack_require__.bind(__webpack_require__, 66848))).renderGitlab(findings),
    },
};
/** The reporters that write files, each with its input. */
const fileReporters = Object.values(reporters).flatMap((reporter) => reporter.file === undefined ? [] : [{ ...reporter, ...reporter.file }]);


/***/ }),

/***/ 31346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ underscored),
/* harmony export */   L4: () => (/* binding */ namesSecret),
/* harmony export */   Sd: () => (/* binding */ secretsInText),
/* harmony export */   TA: () => (/* binding */ hasSecret),
/* harmony export */   ac: () => (/* binding */ isWrittenOut),
/* harmony export */   ae: () => (/* binding */ secretLineIn),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
const schemePassword = (scheme) => `${scheme.replace(/^jdbc:|[^A-Za-z0-9].*/gi, '')}_PASSWORD`;
/** What is a secret whatever it is called. */
const shapes = [
    {
        name: 'PASSWORD',
        pattern: /(?<name>[a-z][a-z0-9+.-]{1,30}):\/\/[^\s:@/"'<>]{0,100}:([^\s/"'<>]{1,200})@/dgi,
        called: schemePassword,
    },
    { name: 'MYSQL_PASSWORD', pattern: /(?<![\w.-])[\w.-]{1,60}:([^\s@:/"']{1,200})@(?:tcp|unix)\(/dg },
    {
        name: 'AUTHORIZATION',
        pattern: /\bAuthorization["']?[ \t]{0,4}[:=,]?[ \t]{0,4}["']?(?:Basic|Bearer|Token|ApiKey) +([^\s"'<]{6,400})/dgi,
    },
    {
        name: 'TOKEN',
        // Of AWS, GitHub, GitLab, npm, Slack, Stripe, OpenAI, Google, Vault, Docker Hub, PyPI, SendGrid, Tailscale, and JSON Web Tokens
        pattern: /(?<![\w-])((?:AKIA|ASIA)[A-Z0-9]{16}|gh[opsur]_\w{36,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|[sr]k_live_\w{16,}|sk-(?:proj-|ant-)?[\w-]{32,}|AIza[\w-]{35}|hvs\.[\w-]{20,}|dckr_pat_[\w-]{20,}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,}|SG\.[\w-]{20,}\.[\w-]{20,}|tskey-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})(?![\w-])/dg,
    },
    {
        name: 'WEBHOOK_URL',
        pattern: /(https:\/\/(?:hooks\.slack\.com\/services\/T|discord(?:app)?\.com\/api\/webhooks\/\d|[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/)[\w/@-]{8,400})/dg,
    },
    {
        name: 'PASSWORD',
        pattern: /\b(?:IDENTIFIED\s{1,9}(?:WITH\s{1,9}\w{1,40}\s{1,9})?(?:BY|AS)|PASSWORD)\s{1,9}'([^'\n]{1,200})'/dgi,
    },
    {
        name: 'PASSWORD_HASH',
        pattern: /(?<![\w.@-])[\w.@-]{1,60}:(\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$apr1\$[./\w]{1,8}\$[./\w]{22}|\$[1567]\$[\w./+=$]{10,200}|\{SHA\}[\w+/]{27}=)/dg,
    },
    // redis.conf, .netrc, the configuration of Docker, headers that nginx adds
    {
        name: 'PASSWORD',
        pattern: /^[ \t]{0,20}(?:requirepass|masterauth|sentinel auth-pass \S{1,60}) +["']?([^\s"']{1,200})/dgm,
    },
    { name: 'PASSWORD', pattern: /\blogin +\S{1,60}\s+password +(\S{1,200})/dg },
    { name: 'AUTH', pattern: /"auth"[ \t]{0,4}:[ \t]{0,4}"([A-Za-z0-9+/]{12,400}={0,2})"/dg },
    {
        name: 'PASSWORD',
        pattern: /\b(?:proxy|fastcgi|grpc|add)_\w{3,10} +(?<name>[\w-]{1,60}) +["']?([^\s"';]{1,400})/dg,
    },
    // The default of a variable that a program or a start script replaces itself.
    { name: 'PASSWORD', pattern: /\$\{(?<name>[A-Za-z_][\w.]{0,80})(?::-?|-)([^\s${}?+=-][^\s${}]{0,200})\}/dg },
];
/** `name=value`, `name: value`, `"name": "value"` and the like. */
const assignment = /(?<![\w.-]|\$\{)(?:-D|--?)?["']?([A-Za-z][\w.-]{0,80})["']?[ \t]{0,4}(?:=>|:=|[=:])[ \t]{0,4}(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"';,&|]{1,400}))/dg;
const secretName = /(?:^|_)(?:[a-z0-9]*(?:pass(?:word|wd|phrase|code)?|pwd|secret|token)|auth_?key|password_hash|pre_?shared_key|secret_key(?:_base)?|credentials?|(?:access|account|admin|api|app|encrypt|encryption|license|master|private|secret|service|session|shared|signing|storage)_?key|masterauth|salt)$/;
const otherName = /(?:bypass|compass|(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached|auth_request)_pass|(?:csrf|xsrf|next|page|public)_token)$/;
/** `requirePass`, `require-pass`: `require_Pass`, `require_pass`. */
function underscored(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_');
}
/** Whether what an option, a field or a parameter of this name holds is a secret. */
function namesSecret(name) {
    const plain = underscored(name).toLowerCase();
    return secretName.test(plain) && !otherName.test(plain);
}
/** A word that says something else than a secret where one could stand: a variable, a path, a switch, a type, what is blackened. */
const noValue = /^(?:\$|%[({A-Za-z]|@?\/[\w.-]+\/|<|\*|\{\{|\[|\{|!(?:vault|env|ref|secret)|[A-Za-z]:\\|\.{0,2}\/[\w.-]+(?:\/[\w.-]+)*\/?$|(?:file|env|https?|vault|secret|ref|arn):|your[-_ ]|(?:true|false|yes|no|on|off|none|null|nil|undefined|required|optional|string|str|text|disabled|enabled|disable|enable|default|prompt|stdin|bearer|basic|[x.*-]+|[~^]?[0-9]+\.[0-9]+(?:\.[0-9]+)?)$)/i;
/** Whether a word, where a secret could stand, is one that is written out. */
function isWrittenOut(value) {
    return value !== '' && !/[\uE000-\uE002]|\$\{|\$\(|`|\{\{|\s/.test(value) && !noValue.test(value);
}
/** Whether a text holds what is a secret by its form, whatever it is called: a known token, a private key, a URL with a password. */
function holdsSecret(text) {
    return privateKey.test(text) || shaped(text).length > 0;
}
function shaped(text) {
    // To search first takes a fifth of the time: most texts have none, and each `matchAll` makes its pattern anew.
    const likely = shapes.filter(({ pattern }) => text.search(pattern) >= 0);
    return likely.flatMap(({ name, pattern, called }) => [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
        const given = groups?.['name'];
        const at = indices?.[given === undefined ? 1 : 2];
        if (at === undefined)
            return [];
        const value = text.slice(...at).replace(/^(?:\$(?=\d|apr1)|https:\/\/)/, '');
        if (!isWrittenOut(value) || (given !== undefined && called === undefined && !namesSecret(given)))
            return [];
        return [{ name: given === undefined ? name : (called?.(given) ?? given), start: at[0], end: at[1] }];
    }));
}
/**
 * The secrets that stand in a text, in its order: passwords of URLs and connection strings, tokens of known shape, private keys,
 * and what is assigned to a name such as `password`.
 */
function secretsInText(text) {
    if (privateKey.test(text))
        return [{ name: 'PRIVATE_KEY', start: 0, end: text.length }];
    const found = shaped(text);
    if (text.search(assignment) < 0)
        return apart(found);
    for (const match of text.matchAll(assignment)) {
        const [, name = ''] = match;
        const at = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4];
        if (at === undefined || !namesSecret(name))
            continue;
        const value = text.slice(...at);
        if (!isWrittenOut(value) || (/^[0-9]{1,3}$/.test(value) && !/pass|pwd/i.test(name)))
            continue;
        found.push({ name, start: at[0], end: at[1] });
    }
    return apart(found);
}
/** Whether a secret stands in a text as it is. */
function hasSecret(text) {
    return text.length < 6 || /^[a-z0-9/ ]*$/.test(text) ? false : secretsInText(text).length > 0;
}
/** Lines that say something to people. */
const comment = /^[ \t]*(?:#|\/\/|;|--[ \t]|\*|<!--).*$/gm;
/** Programs, in which a name is given what a variable holds. */
const code = /\.(?:[cm]?[jt]sx?|py|go|php|rb|java|rs|kt|cs|c|cpp|html?|lua|css|vue|svelte|md|alloy|river|hcl|tf)$/i;
/** The line in which a file has a secret as it is, from 1; undefined where it has none. */
function secretLineIn(file, text) {
    const plain = text.replace(comment, (line) => ' '.repeat(line.length));
    const isCode = code.test(file);
    const [first] = secretsInText(plain).filter(({ start }) => !isCode || start === 0 || /["']/.test(plain[start - 1] ?? ''));
    return first && plain.slice(0, first.start || plain.search(privateKey)).split('\n').length;
}
/** In their order, each where no other one is already. */
function apart(spots) {
    const sorted = [...spots].sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return sorted.filter((spot) => {
        if (spot.start < end)
            return false;
        end = spot.end;
        return true;
    });
}


/***/ }),

/***/ 29338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSecret),
/* harmony export */   l: () => (/* binding */ secretFilter)
/* harmony export */ });
/* harmony import */ var _secret_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);

const shortest = 3;
/** An encoded form of fewer characters stands in other text by chance. */
const shortestEncoded = 6;
function secretFilter() {
    const forms = new Set();
    /** Longest first: a form may hold another. */
    let sorted = [];
    const hide = (text) => {
        let hidden = text;
        for (const form of sorted)
            hidden = hidden.replaceAll(form, '***');
        return hidden;
    };
    const hideIn = (data) => {
        if (typeof data === 'string')
            return hide(data);
        if (Array.isArray(data))
            return data.map(hideIn);
        if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
            return data;
        return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, hideIn(value)]));
    };
    return {
        add(secret) {
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const long = lines.filter((line) => line.length >= shortest);
            for (const line of long)
                for (const form of formsOf(line))
                    forms.add(form);
            sorted = [...forms].sort((a, b) => b.length - a.length);
            return long.length > 0 || secret.trim() === '';
        },
        hide,
        hideIn: (data) => (sorted.length === 0 ? data : hideIn(data)),
    };
}
/** How a secret may be written: as it is, in JSON, in a URL, in hexadecimal, and in base64 wherever it stands in what is encoded. */
function formsOf(secret) {
    const inUrl = encodeURIComponent(secret);
    const base64 = [0, 1, 2].map((before) => base64Within(secret, before));
    const hex = Buffer.from(secret).toString('hex');
    const encoded = [
        JSON.stringify(secret).slice(1, -1),
        inUrl,
        inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
        inUrl.replaceAll('%20', '+'),
        hex,
        hex.toUpperCase(),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
    return [secret, ...encoded.filter((form) => form.length >= shortestEncoded)];
}
/**
 * The characters of base64 that a text alone decides when so many bytes stand before it in its group of three, as in
 * `user:password`.
 */
function base64Within(text, before) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const all = bytes.toString('base64').replace(/={1,2}$/, '');
    return all.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? undefined : -1);
}
const secretName = /pass(?:word|wd|phrase)?(?:_|$)|secret|token|credential|api_?key|private_?key|access_?key|encryption_?key|(?:^|_)(?:key|salt|pwd|auth)$/i;
const notSecret = /(?:_FILE|_PATH|_URL|_HOST|_PORT|_TTL|_EXPIRY|_EXPIRATION|_EXPIRES_IN|_LENGTH|_LIFETIME|_NAME|_TYPE|_USER|_ENABLED|_LIMIT|_TIMEOUT|_INTERVAL|_DURATION|_SECONDS|_MINUTES|_HOURS|_DAYS|_ALGORITHM|_SIZE|_HEADER|_ISSUER|(?:FASTCGI|UWSGI|SCGI|GRPC|MEMCACHED)_PASS)$/i;
/** Whether a variable looks like a secret: by its name, or because its value has one in it, as a URL with a password. */
function isSecret(name, value) {
    if (value === '')
        return false;
    if ((0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSecret */ .TA)(value))
        return true;
    if (/^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || notSecret.test(name))
        return false;
    // A short number counts something, but for a password.
    if (/^[0-9]{1,3}$/.test(value) && !/(?:pass(?:word|wd|phrase)?|pwd)$/i.test(name))
        return false;
    return secretName.test(name);
}


/***/ }),

/***/ 13920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   colours: () => (/* binding */ colours),
/* harmony export */   otherPlaces: () => (/* binding */ otherPlaces),
/* harmony export */   placeText: () => (/* binding */ placeText),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   printable: () => (/* binding */ printable),
/* harmony export */   printableName: () => (/* binding */ printableName),
/* harmony export */   quantity: () => (/* binding */ quantity),
/* harmony export */   renderText: () => (/* binding */ renderText),
/* harmony export */   shellWords: () => (/* binding */ shellWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28586);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90817);



/** `styleText` looks at the stream itself by default; the caller has decided already, so that check is off. */
const colours = (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false });
const plain = (_, text) => text;
const colourOf = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** The report for people: findings in the form `file:line:column: severity: message`, the plan, and one closing line. */
function renderText(report, paint) {
    const findings = (0,_together_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWords */ .MT)((0,_together_js__WEBPACK_IMPORTED_MODULE_2__/* .toldTogether */ .UE)(report.findings))
        .sort(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E)
        .flatMap((finding) => renderFinding(finding, paint));
    const plan = report.plan.map(printable);
    return [...findings, ...plan, closingLine(report, paint), ''].join('\n');
}
function renderFinding(finding, paint) {
    const place = placeText(finding);
    const head = `${place === '' ? '' : `${paint('bold', place)}: `}${paint(colourOf[finding.severity], finding.severity)}: `;
    const lines = [`${head}${printable(finding.message)} ${paint('dim', `[${finding.rule}]`)}`];
    const others = otherPlaces(finding);
    if (others !== undefined)
        lines.push(`  ${paint('dim', 'also at:')} ${others}`);
    if (finding.fix !== undefined)
        lines.push(`  ${paint('dim', 'fix:')} ${printable(finding.fix)}`);
    return lines;
}
/** `ops/web.yaml:12:9`, as editors and terminals link it; empty when the finding has no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return '';
    const parts = [printableName(finding.file), finding.line, finding.line === undefined ? undefined : finding.column];
    return parts.filter((part) => part !== undefined).join(':');
}
/** More places of findings that are told in one are not listed. */
const mostPlaces = 8;
/** Where the other findings stand that are told in this one: `a.yaml:3, b.yaml:7 and 2 more`. */
function otherPlaces({ parts = [], ...own }) {
    const lineOf = ({ file, line }) => placeText({ ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
    const places = [...new Set(parts.map(lineOf))].filter((place) => place !== lineOf(own) && place !== '');
    if (places.length === 0)
        return undefined;
    const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
    return `${places.slice(0, mostPlaces).join(', ')}${more}`;
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
/** The name of a file, on one line: a name may hold line breaks. */
function printableName(name) {
    return printable(name).replace(/[\n\t]/g, escapeCharacter);
}
function escapeCharacter(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Arguments as they could be typed. */
function shellWords(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


/***/ }),

/***/ 90817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ sameWords),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   UE: () => (/* binding */ toldTogether)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);

/** More of what findings have in common is not named. */
const mostItems = 10;
/**
 * Findings that say the same of many things, told in one that stands where the first of them does. It names what the others
 * are about, and holds them all as `parts`.
 * @param isApart findings that stand at each of their places all the same.
 */
function toldTogether(findings, isApart = () => false) {
    const keyOf = (finding) => (isApart(finding) ? undefined : finding.together?.words);
    return folded(findings, keyOf, (group, first) => (group.length === 1 ? alone(first) : asOne(first, group)));
}
/** What says the same, to the word, at so many places has one cause more often than not. */
const manyPlaces = 5;
/** Findings with the same words at many places of several files, told in the first of them: for a list that people read. */
function sameWords(findings) {
    const keyOf = ({ parts, message }) => (parts === undefined ? bare(message) : undefined);
    return folded(findings, keyOf, (group, first) => {
        if (group.length < manyPlaces || group.every(({ file }) => file === first.file))
            return undefined;
        return { ...first, message: `${bare(first.message)} (at ${group.length} places)`, parts: group };
    });
}
/**
 * Findings with those of a rule, a severity and a key in one, where the first of them stands.
 * @param keyOf undefined for those that stay as they are.
 * @param toOne undefined for a group that stays as it is.
 */
function folded(findings, keyOf, toOne) {
    const groups = new Map();
    for (const finding of findings) {
        const own = keyOf(finding);
        if (own === undefined)
            continue;
        const key = [finding.rule, finding.severity, own].join('\n');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    const told = new Map();
    for (const group of groups.values()) {
        const [first] = group.sort(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E);
        const one = first && toOne(group, first);
        if (one !== undefined)
            for (const finding of group)
                told.set(finding, finding === first ? one : undefined);
    }
    return findings.flatMap((finding) => (told.has(finding) ? (told.get(finding) ?? []) : finding));
}
/** A message without the renderings where it shows. */
function bare(message) {
    const at = message.lastIndexOf(' (in the rendering');
    return at < 0 ? message : message.slice(0, at);
}
/** A finding as it is by itself. */
function alone({ together: _, ...finding }) {
    return finding;
}
function asOne(first, group) {
    const { words = '', fix } = first.together ?? {};
    const counts = new Map();
    for (const { together } of group)
        counts.set(together?.item ?? '', (counts.get(together?.item ?? '') ?? 0) + 1);
    const items = [...counts].map(([item, count]) => (count === 1 ? item : `${item} (${count})`));
    const more = items.length > mostItems ? ` and ${items.length - mostItems} more` : '';
    const message = `${words.replace('#', String(group.length))}: ${items.slice(0, mostItems).join(', ')}${more}`;
    return { ...alone(first), message, ...(fix === undefined ? {} : { fix }), parts: group.map(alone) };
}


/***/ }),

/***/ 58508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the suite; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

} };
})
