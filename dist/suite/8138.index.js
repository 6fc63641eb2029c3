export const id = 8138;
export const ids = [8138];
export const modules = {

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   CS: () => (/* binding */ cpuQuantity),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   vy: () => (/* binding */ memoryQuantity)
/* harmony export */ });
const durationUnits = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
/** Seconds of a Compose duration (`1m30s`, `500ms`, a plain number of seconds), or undefined where it is none. */
function seconds(text) {
    if (typeof text === 'number')
        return text;
    if (/^[0-9]+$/.test(text))
        return Number(text);
    if (!/^(?:[0-9]+(?:\.[0-9]+)?(?:h|ms|us|µs|ns|m|s))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/([0-9.]+)(h|ms|us|µs|ns|m|s)/g)) {
        total += Number(amount) * (durationUnits[unit ?? ''] ?? 0);
    }
    return total;
}
/** Whole seconds as Kubernetes has them: rounded up, at least one. */
function wholeSeconds(text) {
    const value = seconds(text);
    return value === undefined ? undefined : Math.max(1, Math.ceil(value));
}
const byteUnits = {
    '': 1,
    b: 1,
    k: 2 ** 10,
    m: 2 ** 20,
    g: 2 ** 30,
    t: 2 ** 40,
    p: 2 ** 50,
};
/** Bytes of a Compose amount of memory (`512m`, `1.5gb`, `64MiB`, a plain number), or undefined where it is none. */
function bytes(text) {
    const parts = /^([0-9]+(?:\.[0-9]+)?) ?([kmgtp]?)(?:i?b)?$/i.exec(String(text).trim());
    if (parts === null)
        return undefined;
    return Math.round(Number(parts[1]) * (byteUnits[(parts[2] ?? '').toLowerCase()] ?? 1));
}
/** Bytes as a Kubernetes quantity, in the largest binary unit that is exact. */
function memoryQuantity(amount) {
    const units = ['Gi', 'Mi', 'Ki'];
    const sizes = [2 ** 30, 2 ** 20, 2 ** 10];
    const at = sizes.findIndex((size) => amount >= size && amount % size === 0);
    return at < 0 ? String(amount) : `${amount / (sizes[at] ?? 1)}${units[at]}`;
}
/** CPUs (`0.5`, `"1.25"`) as a Kubernetes quantity, or undefined where it is no amount above zero. */
function cpuQuantity(cpus) {
    const millis = Math.ceil(Number(cpus) * 1000 - 1e-9);
    if (!Number.isFinite(millis) || millis <= 0)
        return undefined;
    return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}


/***/ }),

/***/ 2099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5312);


const escapes = {
    a: '\x07',
    b: '\b',
    c: '\\c',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '"': '"',
    '\\': '\\',
    $: '$$',
};
/**
 * Reads a `.env` file as Compose does: `KEY=value`, `export KEY=value`, `KEY: value`, comments, values in quotes over
 * several lines, variables of the same file and of `outer` in unquoted and double-quoted values.
 *
 * @param path of the file, for errors.
 * @param outer variables that win over nothing but can be used in values, and give a bare `KEY` its value.
 * @throws InputError with the line that is not valid.
 */
function readEnvFile(text, path, outer) {
    const values = new Map();
    const variables = (name) => values.get(name) ?? outer(name);
    const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    let at = 0;
    while (at < source.length) {
        const rest = source.slice(at);
        const blank = /^(?:\s+|#[^\n]*)/.exec(rest);
        if (blank !== null) {
            at += blank[0].length;
            continue;
        }
        const refuse = (message) => envFileError(path, source, at, message);
        const key = /^(?:export[^\S\n]+)?([\p{L}\p{N}_.[\]-]+)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/u.exec(rest);
        if (key === null)
            throw refuse(`"${rest.split('\n')[0]?.split(/[=:]/)[0]}" is no name of a variable`);
        const [matched, name = '', separator] = key;
        at += matched.length;
        if (separator === undefined) {
            const inherited = outer(name);
            if (inherited !== undefined)
                values.set(name, inherited);
            continue;
        }
        const value = readValue(source.slice(at), variables, refuse);
        values.set(name, value.text);
        at += value.length;
    }
    return values;
}
function readValue(rest, variables, refuse) {
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
        const quoted = quote === '"' ? /^"((?:\\[\s\S]|[^"\\])*)"/.exec(rest) : /^'((?:\\[\s\S]|[^'\\])*)'/.exec(rest);
        if (quoted === null)
            throw refuse('a quoted value is not closed');
        const [matched, inside = ''] = quoted;
        const text = quote === '"' ? expandIn(withoutEscapes(inside), variables, refuse) : inside.replaceAll("\\'", "'");
        return { text, length: matched.length };
    }
    const line = rest.split('\n', 1)[0] ?? '';
    const text = (line.split(' #', 1)[0] ?? '').trimEnd();
    return { text: expandIn(text, variables, refuse), length: line.length };
}
function withoutEscapes(text) {
    return text.replace(/\\(0[0-7]{1,3}|[abcfnrtv$"\\])/g, (_, code) => code.startsWith('0') ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code));
}
function expandIn(text, variables, refuse) {
    try {
        return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .substitute */ .V2)(text, variables).text;
    }
    catch (problem) {
        if (problem instanceof _interpolate_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s6)
            throw refuse(problem.message);
        throw problem;
    }
}
function envFileError(path, source, at, message) {
    const before = source.slice(0, at).split('\n');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is not a valid env file: ${message}`, {
        place: { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 },
        fix: 'Write KEY=value, one a line.',
    });
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   s6: () => (/* binding */ TemplateProblem)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);

/** What is wrong with a template: a variable that is required, or a syntax that Compose does not know. */
class TemplateProblem extends Error {
    name = 'TemplateProblem';
    variable;
    constructor(message, variable) {
        super(message);
        this.variable = variable;
    }
}
/**
 * Puts values in place of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`,
 * `${NAME:+replacement}`, `${NAME+replacement}` (nested in each other) and `$` in place of `$$`, as the Compose
 * specification says ("Interpolation").
 * @throws TemplateProblem
 */
function substitute(template, variables) {
    const unset = [];
    return { text: expand(template, variables, unset), unset };
}
function expand(template, variables, unset) {
    let out = '';
    let at = 0;
    while (at < template.length) {
        const dollar = template.indexOf('$', at);
        if (dollar < 0)
            return out + template.slice(at);
        out += template.slice(at, dollar);
        const next = template[dollar + 1];
        if (next === '$') {
            out += '$';
            at = dollar + 2;
            continue;
        }
        if (next === '{') {
            const end = closingBrace(template, dollar + 1);
            if (end < 0)
                throw invalid(template);
            out += expandBraced(template.slice(dollar + 2, end), variables, unset, template);
            at = end + 1;
            continue;
        }
        const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(template.slice(dollar + 1))?.[0];
        if (name === undefined) {
            // A dollar sign that begins nothing stays as it is.
            out += '$';
            at = dollar + 1;
            continue;
        }
        out += valueOfVariable(name, variables, unset);
        at = dollar + 1 + name.length;
    }
    return out;
}
/** The brace that closes the one at `open`; braces inside defaults are counted. */
function closingBrace(text, open) {
    let depth = 0;
    for (let i = open; i < text.length; i++) {
        if (text[i] === '{')
            depth++;
        else if (text[i] === '}' && --depth === 0)
            return i;
    }
    return -1;
}
function expandBraced(inside, variables, unset, template) {
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/.exec(inside);
    if (parts === null)
        throw invalid(template);
    const [, name = '', operator, operand = ''] = parts;
    if (operator === undefined)
        return valueOfVariable(name, variables, unset);
    const value = variables(name);
    const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-'))
        return present ? (value ?? '') : expand(operand, variables, unset);
    if (operator.endsWith('+'))
        return present ? expand(operand, variables, unset) : (value ?? '');
    if (present)
        return value ?? '';
    const reason = expand(operand, variables, []);
    throw new TemplateProblem(`the variable ${name} is required${reason === '' ? '' : `: ${reason}`}`, name);
}
function valueOfVariable(name, variables, unset) {
    const value = variables(name);
    if (value === undefined)
        unset.push(name);
    return value ?? '';
}
function invalid(template) {
    const shown = template.length > 80 ? `${template.slice(0, 77)}…` : template;
    return new TemplateProblem(`"${shown}" is no valid template; a literal dollar sign is written $$`);
}
/** Settings whose text becomes a number or a boolean after interpolation, by path; `*` stands for one step. */
const casts = [
    ...['cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares', 'oom_score_adj'].map((key) => [`services.*.${key}`, 'integer']),
    ...['pids_limit', 'scale', 'deploy.replicas', 'deploy.update_config.parallelism', 'healthcheck.retries'].map((key) => [`services.*.${key}`, 'integer']),
    ...[
        'deploy.rollback_config.parallelism',
        'deploy.restart_policy.max_attempts',
        'deploy.placement.max_replicas_per_node',
        'ports.*.target',
        'ulimits.*',
        'ulimits.*.hard',
        'ulimits.*.soft',
    ].map((key) => [`services.*.${key}`, 'integer']),
    ...['cpu_percent', 'cpus', 'deploy.update_config.max_failure_ratio', 'deploy.rollback_config.max_failure_ratio'].map((key) => [`services.*.${key}`, 'number']),
    ...[
        'init',
        'depends_on.*.required',
        'depends_on.*.restart',
        'healthcheck.disable',
        'oom_kill_disable',
        'privileged',
        'read_only',
        'stdin_open',
        'tty',
        'volumes.*.read_only',
        'volumes.*.volume.nocopy',
    ].map((key) => [`services.*.${key}`, 'boolean']),
    ...['external', 'internal', 'attachable', 'enable_ipv4', 'enable_ipv6'].map((key) => [`networks.*.${key}`, 'boolean']),
    ...['volumes', 'secrets', 'configs'].map((key) => [`${key}.*.external`, 'boolean']),
];
const castSteps = casts.map(([pattern, cast]) => ({ steps: pattern.split('.'), cast }));
function castOf(path) {
    return castSteps.find(({ steps }) => steps.length === path.length && steps.every((step, i) => step === '*' || step === path[i]))?.cast;
}
function castTo(cast, text) {
    if (cast === 'integer')
        return /^[-+]?[0-9]+$/.test(text) ? Number(text) : undefined;
    if (cast === 'number')
        return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    if (/^(?:true|y|yes|on)$/i.test(text))
        return true;
    return /^(?:false|n|no|off)$/i.test(text) ? false : undefined;
}
/**
 * The model with every text interpolated, and a warning for each variable that is not set.
 * @throws Refusal with all failures, each at its line.
 */
function interpolate(root, variables) {
    const errors = [];
    const warnings = new Map();
    const visit = (tree, path) => {
        if (tree.kind === 'map')
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapValues */ .LG)(tree, (value, name) => visit(value, [...path, name]));
        if (tree.kind === 'list')
            return { ...tree, items: tree.items.map((item, i) => visit(item, [...path, i])) };
        return typeof tree.value === 'string' ? visitText(tree, tree.value, path) : tree;
    };
    const visitText = (tree, template, path) => {
        try {
            const { text, unset } = substitute(template, variables);
            for (const name of unset)
                if (!warnings.has(name))
                    warnings.set(name, unsetWarning(name, tree));
            const cast = castOf(path);
            const value = cast === undefined ? text : castTo(cast, text);
            if (value !== undefined)
                return text === template && value === text ? tree : { ...tree, value };
            errors.push(castError(path, text, cast, tree));
        }
        catch (problem) {
            if (!(problem instanceof TemplateProblem))
                throw problem;
            errors.push(templateError(problem, path, tree));
        }
        return tree;
    };
    const tree = visit(root, []);
    if (errors.length > 0)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(errors);
    return { tree, warnings: [...warnings.values()] };
}
function unsetWarning(name, { spot }) {
    return {
        rule: 'unset-variable',
        category: 'conversion',
        severity: 'warning',
        message: `The variable ${name} is not set; nothing stands in its place`,
        fix: `Set ${name} in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(spot),
    };
}
function castError(path, text, cast, { spot }) {
    const expected = cast === 'boolean' ? 'true or false' : cast === 'integer' ? 'a whole number' : 'a number';
    return {
        rule: 'wrong-type',
        category: 'input',
        severity: 'error',
        message: `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)} is "${text}", expected ${expected}`,
        fix: `Write ${expected}.`,
        path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path),
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(spot),
    };
}
function templateError(problem, path, { spot }) {
    const fix = problem.variable === undefined
        ? 'Write $$ for a literal dollar sign.'
        : `Set ${problem.variable} in the .env file or in the input "env".`;
    return {
        rule: problem.variable === undefined ? 'invalid-template' : 'required-variable',
        category: 'input',
        severity: 'error',
        message: `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)}: ${problem.message}`,
        fix,
        path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path),
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(spot),
    };
}


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathTable)
/* harmony export */ });
function pathTable(rows) {
    const byLength = new Map();
    for (const [pattern, value] of rows) {
        const steps = pattern.split('.');
        const row = { steps, value };
        byLength.set(steps.length, [...(byLength.get(steps.length) ?? []), row]);
    }
    return {
        find: (path) => byLength.get(path.length)?.find(({ steps }) => steps.every((step, i) => step === '*' || step === path[i]))?.value,
    };
}


/***/ }),

/***/ 1768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ readProjectText),
/* harmony export */   Qn: () => (/* binding */ isProjectFile),
/* harmony export */   vP: () => (/* binding */ locateInProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(853);



const maximumFileSize = 16 * 1024 * 1024;
/** A regular file inside the workspace, links followed. */
function isProjectFile(machine, path) {
    return locateInProject(machine, path) === 'file';
}
/** What a path of the project is; `outside` where it leaves the workspace or reaches into `.git`. */
function locateInProject(machine, path) {
    const { files } = machine;
    const inside = (absolute) => {
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(files.root, absolute);
        return !within.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within) && !within.split(/[\\/]/).includes('.git');
    };
    if (!inside(files.resolve(path)))
        return 'outside';
    const kind = files.kind(path);
    if (kind === undefined)
        return 'missing';
    const real = files.realPath(path);
    if (!inside(real))
        return 'outside';
    const target = files.kind(real);
    return target === 'file' || target === 'directory' ? target : 'other';
}
/**
 * The text of a file of the project.
 * @throws InputError when it lies outside the workspace, is missing, too large or no UTF-8 text.
 */
function readProjectText(machine, path) {
    const shown = machine.files.relative(path);
    const place = { file: shown };
    const found = locateInProject(machine, path);
    if (found === 'outside') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} lies outside the workspace ${machine.files.root}, and is not read`, {
            place,
            fix: 'Run in the folder that holds the project.',
        });
    }
    if (found === 'missing')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} does not exist`, { place, fix: 'Correct the path.' });
    if (found !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is no regular file`, { place, fix: 'Name a file.' });
    if (machine.files.size(path) > maximumFileSize) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is larger than 16 MiB`, { place, fix: 'Name a Compose file.' });
    }
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(machine.files.read(path));
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is not UTF-8 text`, { place, fix: 'Save it as UTF-8.' });
    return text;
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readExposed),
/* harmony export */   x: () => (/* binding */ readPorts)
/* harmony export */ });
/**
 * The ports of a short form: `[[HOST_IP:][PUBLISHED]:]TARGET[/PROTOCOL]`, where ports may be ranges of the same length.
 * Undefined where the text is no port.
 */
function readPorts(text) {
    const parts = /^(?:(\[[^\]]*\]|[^:[\]]*(?::[^:]*:[^-]*?)?):)?(?:([0-9]*(?:-[0-9]+)?):)?([0-9]+(?:-[0-9]+)?)(?:\/([A-Za-z]*))?$/.exec(text);
    if (parts === null)
        return undefined;
    let [, host, published, target = '', protocol = 'tcp'] = parts;
    // `8080:80`: what stands first is a port, unless a port follows it.
    if (host !== undefined && published === undefined)
        [host, published] = [undefined, host];
    const ip = host?.replace(/^\[|\]$/g, '');
    if (ip !== undefined && ip !== '' && !/^[0-9A-Fa-f:.]+$/.test(ip))
        return undefined;
    const targets = readRange(target);
    if (targets === undefined || !/^(?:tcp|udp|sctp)$/i.test(protocol || 'tcp'))
        return undefined;
    const hosts = published === undefined || published === '' ? [] : readRange(published);
    if (hosts === undefined)
        return undefined;
    if (hosts.length > 0 && hosts.length !== targets.length && targets.length !== 1)
        return undefined;
    return targets.map((port, i) => ({
        target: port,
        published: hosts.length === 0 ? undefined : targets.length === 1 ? published : String(hosts[i]),
        host_ip: ip === '' ? undefined : ip,
        protocol: (protocol || 'tcp').toLowerCase(),
    }));
}
/** The ports of `80` or `80-90`, or undefined where it is no range of valid ports. */
function readRange(text) {
    const parts = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text);
    if (parts === null)
        return undefined;
    const [first, last] = [Number(parts[1]), Number(parts[2] ?? parts[1])];
    if (last < first || last > 65535)
        return undefined;
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
/** The container ports of an item of `expose`: `80`, `8000-8010`, `53/udp`. Undefined where it is no port. */
function readExposed(text) {
    const [ports = '', protocol = 'tcp'] = text.split('/');
    return readRange(ports)?.map((target) => ({
        target,
        published: undefined,
        host_ip: undefined,
        protocol: protocol.toLowerCase(),
    }));
}


/***/ }),

/***/ 5035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* unused harmony export childOf */
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);

/** A model that must not be converted: the findings say why. Thrown while loading, and caught by the plan. */
class Refusal extends Error {
    name = 'Refusal';
    findings;
    constructor(findings) {
        super(findings[0]?.message ?? 'refused');
        this.findings = findings;
    }
}
function sourceOf(path, text) {
    let lines;
    return {
        path,
        text,
        get lines() {
            lines ??= (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(text);
            return lines;
        },
    };
}
function scalar(value, spot) {
    return { kind: 'scalar', value, spot };
}
function list(items, spot) {
    return { kind: 'list', items, spot };
}
function map(entries, spot) {
    return { kind: 'map', entries: new Map(entries), spot };
}
/** A mapping made by us in place of a short form: all of it stands where the short form stands. */
function mapAt(spot, values) {
    const entries = Object.entries(values).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        const tree = typeof value === 'object' && value !== null ? value : scalar(value, spot);
        return [[name, { key: spot, value: tree }]];
    });
    return map(entries, spot);
}
/** The mapping with some entries set (or, with undefined, removed). */
function withEntries(tree, changes) {
    const entries = new Map(tree.entries);
    for (const [name, value] of Object.entries(changes)) {
        if (value === undefined)
            entries.delete(name);
        else
            entries.set(name, { key: entries.get(name)?.key ?? value.spot, value });
    }
    return { ...tree, entries };
}
function mapValues(tree, change) {
    return {
        ...tree,
        entries: new Map([...tree.entries].map(([name, { key, value }]) => [name, { key, value: change(value, name) }])),
    };
}
function childOf(tree, step) {
    if (tree?.kind === 'map')
        return tree.entries.get(String(step))?.value;
    return tree?.kind === 'list' && typeof step === 'number' ? tree.items[step] : undefined;
}
function at(tree, ...path) {
    return path.reduce(childOf, tree);
}
/** The mapping at a path; an empty one where there is none. */
function entriesAt(tree, ...path) {
    const found = at(tree, ...path);
    return found?.kind === 'map' ? found.entries : new Map();
}
function textOf(tree) {
    return tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : undefined;
}
/** The tree as plain data, for code that needs no places. Mappings have no prototype, so no key is special. */
function toPlain(tree) {
    if (tree.kind === 'scalar')
        return tree.value;
    if (tree.kind === 'list')
        return tree.items.map(toPlain);
    const plain = Object.create(null);
    for (const [name, { value }] of tree.entries)
        plain[name] = toPlain(value);
    return plain;
}
/** `services.web.ports[0]` */
function pathText(path) {
    return path.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}
function placeOf(spot) {
    const { source } = spot;
    const start = source.lines.at(spot.start);
    const end = source.lines.at(Math.max(spot.end, spot.start));
    return { file: source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
/** The place of a path: of its key where it has one, of the deepest ancestor that exists otherwise. */
function spotAt(root, path) {
    let tree = root;
    let spot = root.spot;
    for (const step of path) {
        const key = tree.kind === 'map' ? tree.entries.get(String(step))?.key : undefined;
        const next = childOf(tree, step);
        if (next === undefined)
            return spot;
        spot = key ?? next.spot;
        tree = next;
    }
    return spot;
}


/***/ }),

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/** The words of a command line: quotes and backslashes as POSIX shells have them, nothing expanded. */
function splitWords(text) {
    const words = [];
    let word;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (/\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (character === "'") {
            const end = text.indexOf("'", i + 1);
            if (end < 0)
                return undefined;
            word = (word ?? '') + text.slice(i + 1, end);
            i = end;
        }
        else if (character === '"') {
            word ??= '';
            for (i++; i < text.length && text[i] !== '"'; i++) {
                if (text[i] === '\\' && /["\\$`\n]/.test(text[i + 1] ?? ''))
                    i++;
                word += text[i];
            }
            if (i >= text.length)
                return undefined;
        }
        else if (character === '\\' && i + 1 < text.length) {
            i++;
            if (text[i] !== '\n')
                word = (word ?? '') + text[i];
        }
        else if (character === '#' && word === undefined) {
            const end = text.indexOf('\n', i);
            i = end < 0 ? text.length : end;
        }
        else {
            word = (word ?? '') + character;
        }
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   gg: () => (/* binding */ kubernetesName),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export placeIn */
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);

/** Adds a finding at the place of a path of the model. */
function report(conversion, path, finding) {
    conversion.findings.push({ category: 'conversion', ...finding, path: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path), ...placeIn(conversion, path) });
}
function placeIn({ tree }, path) {
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .spotAt */ .AH)(tree, path));
}
function servicesOf(conversion) {
    return Object.entries(conversion.model.services ?? {})
        .map(([name, service]) => [name, service ?? {}])
        .filter(([, service]) => service.provider === undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function kubernetesName(conversion, service) {
    return conversion.names.get(service) ?? service;
}


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ conversionOf),
  $: () => (/* binding */ convertProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/convert/compose/unique.js
/** The items without repetitions, in their order. */
function unique(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./build/convert/compose/check.js



/** Services whose profiles are not active are left out, as Compose does; without profiles a service is always in. */
function withProfiles(tree, profiles) {
    const services = (0,compose_tree.at)(tree, 'services');
    if (services?.kind !== 'map')
        return { tree, disabled: [] };
    const all = profiles.includes('*');
    const isActive = (service) => {
        const own = service.profiles ?? [];
        return all || own.length === 0 || own.some((profile) => profiles.includes(profile));
    };
    const active = [...services.entries].filter(([, { value }]) => isActive(((0,compose_tree/* toPlain */.Ul)(value) ?? {})));
    const names = new Set(active.map(([name]) => name));
    return {
        tree: (0,compose_tree/* withEntries */.bA)(tree, { services: { ...services, entries: new Map(active) } }),
        disabled: [...services.entries.keys()].filter((name) => !names.has(name)),
    };
}
/** What Compose refuses beyond the schema: undefined references, circles, settings that exclude each other. */
function checkConsistency(tree, disabled) {
    const checker = new Checker(tree, disabled);
    checker.check();
    return checker.findings;
}
class Checker {
    findings = [];
    tree;
    model;
    disabled;
    services;
    constructor(tree, disabled) {
        this.tree = tree;
        this.model = (0,compose_tree/* toPlain */.Ul)(tree);
        this.disabled = disabled;
        this.services = this.model.services ?? {};
    }
    check() {
        for (const [name, service] of Object.entries(this.services))
            this.checkService(name, service ?? {});
        this.checkResources();
        this.checkCircles();
    }
    report(path, message, fix) {
        const place = (0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(this.tree, path));
        this.findings.push({
            rule: 'invalid-model',
            category: 'input',
            severity: 'error',
            message,
            fix,
            path: (0,compose_tree/* pathText */.LF)(path),
            ...place,
        });
    }
    checkService(name, service) {
        const path = ['services', name];
        if ((service.image ?? '') === '' && service.build === undefined && service.provider === undefined) {
            this.report(path, `The service "${name}" has neither an image nor a build`, 'Add image: or build:.');
        }
        if (service.build?.dockerfile !== undefined && service.build.dockerfile_inline !== undefined) {
            this.report([...path, 'build'], `The build of "${name}" has a dockerfile and a dockerfile_inline`, 'Keep one.');
        }
        const platforms = service.build?.platforms ?? [];
        if (service.platform !== undefined && platforms.length > 0 && !platforms.includes(service.platform)) {
            const message = `build.platforms of "${name}" does not have its platform ${service.platform}`;
            this.report([...path, 'build', 'platforms'], message, `Add ${service.platform}.`);
        }
        if (service.network_mode !== undefined && Object.keys(service.networks ?? {}).length > 0) {
            this.report([...path, 'network_mode'], `"${name}" has network_mode and networks`, 'Keep one of them.');
        }
        this.checkReferences(name, service);
        this.checkHealth(name, service);
        this.checkAmounts(name, service);
        this.checkMounts(name, service);
    }
    checkReferences(name, service) {
        const path = ['services', name];
        for (const network of Object.keys(service.networks ?? {})) {
            if (network !== 'default')
                this.mustExist('network', network, this.model.networks, [...path, 'networks', network], name);
        }
        service.volumes?.forEach((mount, i) => {
            if (mount.type === 'volume' && mount.source) {
                this.mustExist('volume', mount.source, this.model.volumes, [...path, 'volumes', i], name);
            }
        });
        service.secrets?.forEach((mount, i) => {
            this.mustExist('secret', mount.source, this.model.secrets, [...path, 'secrets', i], name);
        });
        service.configs?.forEach((mount, i) => {
            this.mustExist('config', mount.source, this.model.configs, [...path, 'configs', i], name);
        });
        for (const [dependency, { required }] of Object.entries(service.depends_on ?? {})) {
            if (this.disabled.includes(dependency) && !required)
                continue;
            this.mustExist('service', dependency, this.services, [...path, 'depends_on', dependency], name);
        }
        const shared = /^service:(.+)$/.exec(service.network_mode ?? '')?.[1];
        if (shared !== undefined)
            this.mustExist('service', shared, this.services, [...path, 'network_mode'], name);
    }
    mustExist(kind, name, known, path, service) {
        if (known !== undefined && name in known)
            return;
        const guess = (0,nearest/* nearest */.p)(name, Object.keys(known ?? {}));
        const declare = `Declare it under ${kind}s, or remove it here.`;
        const fix = this.disabled.includes(name)
            ? `Activate a profile of "${name}", or set required: false.`
            : guess === undefined
                ? declare
                : `Did you mean "${guess}"? Otherwise declare it under ${kind}s.`;
        this.report(path, `The service "${service}" refers to the ${kind} "${name}", which is not defined`, fix);
    }
    checkHealth(name, { healthcheck }) {
        const first = healthcheck?.test?.[0];
        if (first === undefined || ['CMD', 'CMD-SHELL', 'NONE'].includes(first))
            return;
        const path = ['services', name, 'healthcheck', 'test'];
        this.report(path, `The health test of "${name}" starts with "${first}"`, 'Start it with CMD, CMD-SHELL or NONE.');
    }
    checkAmounts(name, service) {
        const path = ['services', name];
        const replicas = service.deploy?.replicas;
        if (service.scale !== undefined && replicas !== undefined && service.scale !== replicas) {
            this.report([...path, 'scale'], `"${name}" has scale ${service.scale} and deploy.replicas ${replicas}`, 'Keep one.');
        }
        for (const [key, count] of [
            ['scale', service.scale],
            ['deploy', replicas],
        ]) {
            if (count !== undefined && count < 0)
                this.report([...path, key], `"${name}" has ${count} replicas`, 'Write 0 or more.');
        }
        if ((service.scale ?? replicas ?? 1) > 1 && service.container_name !== undefined) {
            const message = `"${name}" has a container_name and more than one replica`;
            this.report([...path, 'container_name'], message, 'Remove container_name.');
        }
    }
    checkMounts(name, service) {
        const path = ['services', name];
        const targets = new Map();
        const mount = (target, at) => {
            if (targets.has(target)) {
                this.report(at, `"${name}" mounts two things at ${target}`, 'Remove one of the mounts.');
            }
            targets.set(target, target);
        };
        for (const [i, text] of (service.tmpfs ?? []).entries())
            mount(text.split(':')[0] ?? '', [...path, 'tmpfs', i]);
        for (const [i, volume] of (service.volumes ?? []).entries())
            mount(volume.target, [...path, 'volumes', i]);
    }
    checkResources() {
        const sources = { secrets: ['file', 'environment'], configs: ['file', 'environment', 'content'] };
        for (const [section, keys] of Object.entries(sources)) {
            for (const [name, { value }] of (0,compose_tree/* entriesAt */.ws)(this.tree, section)) {
                const given = keys.filter((key) => (0,compose_tree.at)(value, key) !== undefined);
                const elsewhere = (0,compose_tree.at)(value, 'external') !== undefined || (0,compose_tree.at)(value, 'driver') !== undefined;
                if (given.length === 1 || (given.length === 0 && elsewhere))
                    continue;
                const message = given.length > 1 ? `${section}.${name} has ${given.join(' and ')}` : `${section}.${name} has no content`;
                this.report([section, name], message, `Write one of ${keys.join(', ')}, or external: true.`);
            }
        }
        for (const [name, { value }] of (0,compose_tree/* entriesAt */.ws)(this.tree, 'volumes'))
            this.checkExternal(name, value);
    }
    checkExternal(name, volume) {
        if ((0,compose_tree/* toPlain */.Ul)((0,compose_tree.at)(volume, 'external') ?? volume) !== true)
            return;
        const other = [...volume.entries.keys()].find((key) => !['name', 'external'].includes(key) && !key.startsWith('x-'));
        if (other === undefined)
            return;
        this.report(['volumes', name, other], `The external volume "${name}" has ${other}`, 'Keep external and name only.');
    }
    /** The first circle of `depends_on`, `links`, shared namespaces and volumes. */
    checkCircles() {
        const done = new Set();
        const visit = (name, chain) => {
            if (chain.includes(name)) {
                const circle = [...chain.slice(chain.indexOf(name)), name];
                const [from = '', to = ''] = circle;
                this.report(['services', from, 'depends_on', to], `The services depend on each other in a circle: ${circle.join(' → ')}`, 'Remove one of the dependencies.');
                return true;
            }
            if (done.has(name))
                return false;
            const found = dependenciesOf(this.services[name] ?? {}).some((next) => visit(next, [...chain, name]));
            done.add(name);
            return found;
        };
        Object.keys(this.services).some((name) => visit(name, []));
    }
}
/** Names of services that a service needs, by whatever setting. */
function dependenciesOf(service) {
    const links = (service.links ?? []).map((link) => link.split(':')[0] ?? '');
    const namespaces = [service.network_mode, service.pid, service.ipc].flatMap((mode) => /^service:(.+)$/.exec(mode ?? '')?.[1] ?? []);
    return unique([...Object.keys(service.depends_on ?? {}), ...links, ...namespaces]);
}

// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(1768);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/convert/compose/pattern.js
var pattern = __webpack_require__(4609);
;// CONCATENATED MODULE: ./build/convert/keys/row.js
/** Settings below a prefix, with what each becomes. */
function translated(prefix, rows) {
    return Object.entries(rows).map(([key, becomes]) => ({ path: `${prefix}${key}`, becomes }));
}
/** Settings below a prefix that are not translated, with why and what to do. */
function reported(severity, prefix, rows) {
    return Object.entries(rows).map(([key, [why, fix, harmless]]) => ({
        path: `${prefix}${key}`,
        reported: { severity, why, fix },
        ...(harmless === undefined ? {} : { harmless }),
    }));
}
const isFalse = (value) => value === false || value === null;
const isDefaultDriver = (value) => value === 'bridge' || value === 'local' || value === 'default';
const isEmpty = (value) => value === null || (typeof value === 'object' && Object.keys(value).length === 0);
/** Why settings of the machine itself are not translated. */
const nodeSetting = 'it belongs to the kubelet or the nodes';

;// CONCATENATED MODULE: ./build/convert/keys/project-rows.js

const project_rows_top = [
    ...translated('', {
        version: 'nothing: Compose ignores it',
        name: 'label app.kubernetes.io/part-of, and the prefix of the namespaces',
        include: 'the included services, as if they stood in the file',
    }),
    ...reported('warning', '', {
        models: ['Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', isEmpty],
        jobs: ['a job is not made of it yet', 'Write a Job or CronJob beside the base.', isEmpty],
    }),
];
const resources = [
    ...translated('networks.*.', {
        name: 'nothing: a cluster has one network',
        internal: 'a NetworkPolicy, with the input network-policies',
        external: 'nothing: a cluster has one network',
    }),
    ...reported('notice', 'networks.*.', {
        attachable: ['a cluster has one network', 'Remove it, or leave it.', () => true],
        driver: ['the network of the cluster is given', 'Remove it, or leave it.', isDefaultDriver],
        driver_opts: ['the network of the cluster is given', 'Remove it.', isEmpty],
        enable_ipv4: ['the network of the cluster is given', 'Remove it.', (value) => value === true],
        enable_ipv6: [
            'dual stack is a setting of the cluster and its Services',
            'Set ipFamilyPolicy in an overlay.',
            isFalse,
        ],
        ipam: ['the network of the cluster gives addresses', 'Remove it.', isEmpty],
        labels: ['there is no object to carry them', 'Remove it.', isEmpty],
    }),
    ...translated('volumes.*.', {
        name: 'nothing: a claim is named as its key; the name of an external one',
        external: 'a claim that must exist',
        labels: 'size and storage class by the labels of kompose',
    }),
    ...reported('warning', 'volumes.*.', {
        driver: [
            'storage comes from storage classes',
            'Label the volume kompose.volume.storage-class-name.',
            isDefaultDriver,
        ],
        driver_opts: ['storage comes from storage classes', 'Write a PersistentVolume for NFS and the like.', isEmpty],
    }),
    ...translated('secrets.*.', {
        name: 'the name of an external Secret',
        external: 'a Secret that must exist',
        file: 'a Secret that must exist; the file is not read',
        environment: 'a Secret that must exist; the variable is not read',
    }),
    ...reported('notice', 'secrets.*.', {
        driver: ['Secrets come from whoever provides them', 'Use ExternalSecret with the store of the driver.'],
        driver_opts: ['Secrets come from whoever provides them', 'Use ExternalSecret.', isEmpty],
        labels: ['the Secret is not written here', 'Label it where it is made.', isEmpty],
        template_driver: ['Kubernetes has no templates in Secrets', 'Use the template of an ExternalSecret.'],
    }),
    ...translated('configs.*.', {
        name: 'the name of an external ConfigMap',
        external: 'a ConfigMap that must exist',
        file: 'a ConfigMap',
        content: 'a ConfigMap',
        environment: 'a ConfigMap',
    }),
    ...reported('notice', 'configs.*.', {
        labels: ['the ConfigMap carries the labels of its service', 'Add labels in an overlay.', isEmpty],
        template_driver: ['Kubernetes has no templates in ConfigMaps', 'Write the final text.'],
    }),
];
/** The settings of a project outside of its services: the top, networks, volumes, secrets and configs. */
const projectRows = [...project_rows_top, ...resources];

;// CONCATENATED MODULE: ./build/convert/keys/service-part-rows.js

const build = [
    ...translated('services.*.build.', {
        context: 'an entry of the output builds',
        dockerfile: 'an entry of the output builds',
        target: 'an entry of the output builds',
        args: 'an entry of the output builds',
    }),
    ...reported('notice', 'services.*.build.', {
        ...Object.fromEntries([
            ...[
                'additional_contexts',
                'dockerfile_inline',
                'entitlements',
                'extra_hosts',
                'isolation',
                'labels',
                'network',
            ],
            ...[
                'no_cache',
                'no_cache_filter',
                'platforms',
                'privileged',
                'provenance',
                'pull',
                'sbom',
                'secrets',
                'shm_size',
            ],
            ...['ssh', 'tags', 'ulimits'],
        ].map((key) => [key, ['it concerns the build alone', 'Give it to the build.', isEmpty]])),
    }),
];
const parts = [
    ...translated('services.*.ports.*.', {
        target: 'containerPort, and the port of the Service',
        published: 'a second port of the Service, where it differs',
        protocol: 'protocol',
        mode: 'nothing: a Service is reached from all nodes',
        name: 'name of the port',
        app_protocol: 'appProtocol',
        host_ip: 'nothing: a Service of type ClusterIP is not reached from outside',
    }),
    ...translated('services.*.healthcheck.', {
        test: 'startup, readiness and liveness probe: httpGet for curl and wget, exec otherwise',
        interval: 'periodSeconds',
        timeout: 'timeoutSeconds',
        retries: 'failureThreshold',
        start_period: 'startupProbe.failureThreshold',
        start_interval: 'startupProbe.periodSeconds',
        disable: 'no probes',
    }),
    ...translated('services.*.volumes.*.', {
        type: 'a claim, an emptyDir or a ConfigMap',
        source: 'the claim, or the file of the project',
        target: 'mountPath',
        read_only: 'readOnly',
        'bind.create_host_path': 'an empty claim, where the folder is not there',
        'tmpfs.size': 'emptyDir.sizeLimit',
        'volume.subpath': 'subPath',
    }),
    ...reported('notice', 'services.*.volumes.*.', {
        consistency: ['it is about Docker Desktop', 'Remove it, or leave it: nothing is lost.'],
        'bind.propagation': ['bind mounts become claims or ConfigMaps', 'Set mountPropagation in an overlay.'],
        'bind.recursive': ['bind mounts become claims or ConfigMaps', 'Remove it.'],
        'bind.selinux': ['labels are set by the container runtime', 'Set seLinuxOptions in an overlay.'],
        'tmpfs.mode': ['an emptyDir has no mode', 'Set securityContext.fsGroup in an overlay.'],
        'volume.labels': ['claims carry the labels of their service', 'Add labels in an overlay.', isEmpty],
        'volume.nocopy': ["Kubernetes never copies the image's files into a volume", 'Remove it, or leave it.', () => true],
        'image.subpath': ['image volumes are not translated', 'Mount an image volume in an overlay.'],
    }),
    ...['configs', 'secrets'].flatMap((section) => [
        ...translated(`services.*.${section}.*.`, {
            source: section === 'configs' ? 'a ConfigMap' : 'a Secret that must exist',
            target: 'mountPath',
            mode: 'defaultMode',
        }),
        ...reported('notice', `services.*.${section}.*.`, {
            uid: [
                'files of a volume belong to root',
                'Set securityContext.fsGroup in an overlay.',
                (value) => String(value) === '0',
            ],
            gid: [
                'files of a volume belong to root',
                'Set securityContext.fsGroup in an overlay.',
                (value) => String(value) === '0',
            ],
        }),
    ]),
    ...translated('services.*.networks.*.', { aliases: 'a Service for each alias' }),
    ...reported('notice', 'services.*.networks.*.', {
        driver_opts: ['the network of the cluster has its own settings', 'Remove it.', isEmpty],
        gw_priority: ['a Pod has one network', 'Remove it.'],
        interface_name: ['a Pod has one network', 'Remove it.'],
        ipv4_address: ['addresses of Pods change', 'Use the name of the Service.'],
        ipv6_address: ['addresses of Pods change', 'Use the name of the Service.'],
        link_local_ips: ['addresses of Pods change', 'Use the name of the Service.'],
        mac_address: ['the network of the cluster gives addresses', 'Remove it.'],
        priority: ['a Pod has one network', 'Remove it.'],
        use_service_name_alias: ['the name of the Service is always known', 'Remove it, or leave it.', () => true],
    }),
];
const deploy = [
    ...translated('services.*.deploy.', {
        labels: 'annotations; the labels of kompose are obeyed',
        mode: 'Deployment, DaemonSet (global) or Job (replicated-job, global-job)',
        replicas: 'replicas',
        'resources.limits.cpus': 'resources.limits.cpu',
        'resources.limits.memory': 'resources.limits.memory',
        'resources.reservations.cpus': 'resources.requests.cpu',
        'resources.reservations.memory': 'resources.requests.memory',
        'resources.reservations.devices': 'resources.limits of nvidia.com/gpu or amd.com/gpu',
        'restart_policy.condition': 'a Job for none and on-failure, when nothing is served',
        'restart_policy.max_attempts': 'backoffLimit of a Job',
    }),
    ...reported('notice', 'services.*.deploy.', {
        endpoint_mode: [
            'a Service balances by itself',
            'Label the service kompose.service.type: headless for dnsrr.',
            (value) => value === 'vip',
        ],
        'placement.constraints': [
            'nodes of a cluster have labels of their own',
            'Set nodeSelector or affinity in an overlay.',
            isEmpty,
        ],
        'placement.max_replicas_per_node': [
            'spreading is a setting of the Pod',
            'Set topologySpreadConstraints in an overlay.',
        ],
        'placement.preferences': [
            'spreading is a setting of the Pod',
            'Set topologySpreadConstraints in an overlay.',
            isEmpty,
        ],
        'resources.limits.pids': [nodeSetting, 'Set podPidsLimit of the kubelet.'],
        'resources.reservations.generic_resources': [
            'resources of nodes come from device plug-ins',
            'Set resources.limits in an overlay.',
            isEmpty,
        ],
        'restart_policy.delay': ['Kubernetes waits longer after every failure', 'Remove it, or leave it.'],
        'restart_policy.window': ['Kubernetes has probes in its place', 'Write a healthcheck.'],
        rollback_config: ['a rollback is a commit in a GitOps repository', 'Use the rollback command.'],
        update_config: [
            'a Deployment replaces Pods when the new ones are ready',
            'Set strategy.rollingUpdate in an overlay.',
        ],
    }),
];
/** The settings below build, ports, healthcheck, volumes, configs, secrets, networks and deploy of a service. */
const servicePartRows = [...build, ...parts, ...deploy];

;// CONCATENATED MODULE: ./build/convert/keys/service-rows.js

const service = 'services.*.';
const container = translated(service, {
    annotations: 'annotations of the Pods',
    cap_add: 'securityContext.capabilities.add',
    cap_drop: 'securityContext.capabilities.drop',
    command: 'args',
    container_name: 'a second Service where a peer uses the name',
    cpus: 'resources.limits.cpu',
    dns: 'dnsConfig.nameservers',
    dns_opt: 'dnsConfig.options',
    dns_search: 'dnsConfig.searches',
    entrypoint: 'command',
    env_file: 'a ConfigMap, read with envFrom; secrets by reference',
    environment: 'env; secrets by reference to a Secret',
    expose: 'ports of the container and the Service',
    extends: 'the settings of the extended service',
    extra_hosts: 'hostAliases',
    gpus: 'resources.limits of nvidia.com/gpu or amd.com/gpu',
    group_add: 'securityContext.supplementalGroups (numbers)',
    hostname: 'hostname, and a second Service where a peer uses the name',
    image: 'image, and an entry of images in each overlay',
    labels: 'annotations; the labels of kompose are obeyed',
    links: 'a Service, and another for each alias',
    mem_limit: 'resources.limits.memory',
    mem_reservation: 'resources.requests.memory',
    platform: 'nodeSelector',
    privileged: 'securityContext.privileged',
    profiles: 'the service is left out unless one is active',
    pull_policy: 'imagePullPolicy',
    read_only: 'securityContext.readOnlyRootFilesystem',
    restart: 'a Job for no and on-failure, when nothing is served',
    scale: 'replicas',
    security_opt: 'allowPrivilegeEscalation, seccompProfile, appArmorProfile',
    shm_size: 'an emptyDir in memory at /dev/shm',
    stdin_open: 'stdin',
    stop_grace_period: 'terminationGracePeriodSeconds',
    sysctls: 'securityContext.sysctls',
    tmpfs: 'an emptyDir in memory',
    tty: 'tty',
    user: 'runAsUser and runAsGroup (numbers)',
    working_dir: 'workingDir',
});
const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place';
const containerReports = [
    ...reported('notice', service, {
        attach: ['it is about the terminal of docker compose up', 'Remove it, or leave it: nothing is lost.'],
        develop: ['it is about development on one machine', 'Remove it, or leave it: nothing is lost.'],
        init: ['a Pod has no init process', 'Put an init such as tini into the image.', isFalse],
        logging: ['logs of a cluster are collected on the nodes', 'Configure the log collector of the cluster.'],
        mac_address: ['the network of the cluster gives addresses', 'Remove it.'],
        mem_swappiness: [nodeSetting, 'Configure swap of the nodes.'],
        memswap_limit: [nodeSetting, 'Configure swap of the nodes.'],
        oom_kill_disable: ['Kubernetes always ends what goes over its memory limit', 'Set a sufficient limit.', isFalse],
        oom_score_adj: ['the kubelet sets it by the quality of service', 'Set requests equal to limits.'],
        pids_limit: [nodeSetting, 'Set podPidsLimit of the kubelet.'],
        pull_refresh_after: ['Kubernetes pulls when a Pod starts', 'Use digests or new tags.'],
        'build.cache_from': ['it concerns the build alone', 'Give it to the build.'],
        'build.cache_to': ['it concerns the build alone', 'Give it to the build.'],
    }),
    ...reported('warning', service, {
        blkio_config: [cgroups, 'Choose a storage class with the throughput that is needed.'],
        cgroup: [cgroups, 'Remove it.'],
        cgroup_parent: [cgroups, 'Remove it.'],
        cpu_count: [cgroups, 'Write cpus.'],
        cpu_percent: [cgroups, 'Write cpus.'],
        cpu_period: [cgroups, 'Write cpus: quota divided by period.'],
        cpu_quota: [cgroups, 'Write cpus: quota divided by period.'],
        cpu_rt_period: [cgroups, 'Use nodes with a real-time kernel.'],
        cpu_rt_runtime: [cgroups, 'Use nodes with a real-time kernel.'],
        cpu_shares: [cgroups, 'Write deploy.resources.reservations.cpus: shares divided by 1024.'],
        cpuset: [nodeSetting, 'Use the static CPU manager policy with whole CPUs.'],
        credential_spec: [
            'it needs a GMSACredentialSpec in the cluster',
            'Set windowsOptions.gmsaCredentialSpecName in an overlay.',
        ],
        device_cgroup_rules: ['devices come from device plug-ins', 'Use a device plug-in.'],
        devices: [
            'devices of the host come from device plug-ins',
            'Use a device plug-in, or a hostPath volume in an overlay.',
            isEmpty,
        ],
        domainname: ['the domain of a Pod is that of its Service', 'Use the name of the Service.'],
        external_links: [
            'containers outside of the project have no name in the cluster',
            'Write an ExternalName Service.',
            isEmpty,
        ],
        isolation: ['it is about Windows hosts', 'Use a RuntimeClass.', (value) => value === 'default'],
        label_file: ['labels of files are not read', 'Write them under labels.'],
        models: ['Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', isEmpty],
        post_start: ['a Pod has one hook after start', 'Set lifecycle.postStart in an overlay.', isEmpty],
        pre_start: ['it is an init container', 'Add initContainers in an overlay.', isEmpty],
        pre_stop: ['a Pod has one hook before stop', 'Set lifecycle.preStop in an overlay.', isEmpty],
        provider: ['the service is not a container, and is left out', 'Provide it in the cluster by other means.'],
        runtime: [
            'the cluster must have a RuntimeClass of that name',
            'Set runtimeClassName in an overlay.',
            (value) => value === 'runc',
        ],
        stop_signal: [
            'Kubernetes sends the signal that the image names',
            'Write STOPSIGNAL in the Dockerfile.',
            (value) => value === 'SIGTERM' || value === 15,
        ],
        storage_opt: [
            "the size of a container's layer is limited by ephemeral-storage",
            'Set resources.limits of ephemeral-storage in an overlay.',
        ],
        ulimits: [nodeSetting, 'Set the limits of the container runtime, or ulimit in the entry point.', isEmpty],
        umask: ['Kubernetes has none', 'Set umask in the entry point.'],
        use_api_socket: [
            'there is no Docker daemon in a cluster',
            'Use the Kubernetes API with a ServiceAccount.',
            isFalse,
        ],
        userns_mode: ['user namespaces are a setting of the Pod', 'Set hostUsers in an overlay.', (value) => value === ''],
        uts: ['a Pod has its own UTS namespace', 'Remove it.'],
        volumes_from: ["Pods don't share mounts", 'Name the volume, and mount it in both services.', isEmpty],
    }),
    {
        path: 'services.*.depends_on',
        reported: {
            severity: 'notice',
            why: "Kubernetes starts everything at once, and restarts what can't do without a peer yet",
            fix: 'Make the service retry, or add an init container that waits in an overlay.',
        },
        harmless: isEmpty,
        grave: awaitsCompletion,
    },
    {
        path: 'services.*.network_mode',
        reported: {
            severity: 'warning',
            why: 'of the network modes, only host and bridge exist in Kubernetes',
            fix: 'Put both containers into one Pod where they share a network, or remove it.',
        },
        harmless: (value) => value === 'host' || value === 'bridge' || value === 'default',
    },
    ...['pid', 'ipc'].map((key) => ({
        path: `services.*.${key}`,
        reported: {
            severity: 'warning',
            why: 'of these modes, only host exists in Kubernetes',
            fix: 'Put both containers into one Pod with shareProcessNamespace, or remove it.',
        },
        harmless: (value) => ['host', 'private', 'shareable', ''].includes(String(value ?? '')),
    })),
];
function awaitsCompletion(value) {
    return Object.values((value ?? {})).some((dependency) => dependency?.condition === 'service_completed_successfully');
}
/** The settings of a service that stand at its top. */
const serviceRows = [...container, ...containerReports];

;// CONCATENATED MODULE: ./build/convert/keys/table.js



/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
const keyRows = [...projectRows, ...serviceRows, ...servicePartRows];

;// CONCATENATED MODULE: ./build/convert/keys/unsupported.js



const table = (0,pattern/* pathTable */.G)(keyRows.map((row) => [row.path, row]));
/** Paths whose children are settings of their own, in the table. */
const parents = new Set(keyRows.flatMap(({ path }) => ancestorsOf(path)));
const parentTable = (0,pattern/* pathTable */.G)([...parents].map((path) => [path, true]));
function ancestorsOf(path) {
    const steps = path.split('.');
    return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('.'));
}
/**
 * A finding for each setting of the model that is not translated. A setting that the table does not know is reported too, so a key
 * that the specification gains can't be dropped in silence.
 */
function unsupportedKeys(root) {
    const findings = [];
    const visit = (tree, path, spot) => {
        const row = path.length === 0 ? undefined : table.find(path);
        if (row?.reported !== undefined) {
            const value = (0,compose_tree/* toPlain */.Ul)(tree);
            if (!row.harmless?.(value))
                findings.push(findingOf(row, path, spot, row.grave?.(value) === true));
            return;
        }
        const listsKeys = path.length === 0 || parentTable.find(path) === true;
        if (row !== undefined && !listsKeys)
            return;
        if (row === undefined && !listsKeys && path.length > 0) {
            findings.push(unknownFinding(path, spot));
            return;
        }
        if (tree.kind === 'map') {
            for (const [name, { key, value }] of tree.entries)
                if (!isExtension(name, path))
                    visit(value, [...path, name], key);
        }
        if (tree.kind === 'list')
            for (const [i, item] of tree.items.entries())
                visit(item, [...path, i], item.spot);
    };
    visit(root, [], root.spot);
    return findings;
}
/** `x-…` is what Compose itself ignores, except where names are the user's own. */
function isExtension(name, path) {
    return (name.startsWith('x-') &&
        !(path.length === 1 && ['services', 'volumes', 'networks', 'secrets', 'configs'].includes(String(path[0]))));
}
function findingOf(row, path, spot, isGrave) {
    const { severity, why, fix } = row.reported;
    return {
        rule: 'unsupported-key',
        category: 'conversion',
        severity: isGrave ? 'warning' : severity,
        message: `${(0,compose_tree/* pathText */.LF)(path)} is not translated: ${why}`,
        fix,
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}
function unknownFinding(path, spot) {
    return {
        rule: 'unsupported-key',
        category: 'conversion',
        severity: 'warning',
        message: `${(0,compose_tree/* pathText */.LF)(path)} is not translated`,
        fix: 'Set what it does in an overlay.',
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}

// EXTERNAL MODULE: ./build/convert/names.js
var convert_names = __webpack_require__(1116);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/convert/resources.js
var convert_resources = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/convert/objects.js


/** The label that Services, selectors and overlays find a workload by. */
const nameLabel = 'app.kubernetes.io/name';
/** The objects of one workload, the workload itself first. */
function objectsOf(workload, project) {
    const labels = {
        [nameLabel]: workload.name,
        ...(project === undefined ? {} : { 'app.kubernetes.io/part-of': project }),
    };
    return [
        controllerOf(workload, labels),
        ...servicesOf(workload, labels),
        ...ingressOf(workload, labels),
        ...workload.configs.map((config) => ({
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: config.name, labels },
            data: config.data,
        })),
        ...workload.claims.filter(({ template }) => !template).map((claim) => claimOf(claim, labels)),
    ];
}
function controllerOf(workload, labels) {
    const metadata = (0,convert_resources/* nonEmpty */.hq)({ name: workload.name, labels, annotations: workload.annotations });
    const template = templateOf(workload, labels);
    const selector = { matchLabels: { [nameLabel]: workload.name } };
    switch (workload.kind) {
        case 'Deployment': {
            // A claim that one node can mount at a time keeps the new Pod waiting for the old one.
            const isBound = workload.claims.some(({ accessMode }) => accessMode === 'ReadWriteOnce');
            const strategy = isBound ? { type: 'Recreate' } : undefined;
            return {
                apiVersion: 'apps/v1',
                kind: 'Deployment',
                metadata,
                spec: (0,convert_resources/* nonEmpty */.hq)({ replicas: workload.replicas, selector, strategy, template }),
            };
        }
        case 'StatefulSet': {
            const claims = workload.claims.filter(({ template: isTemplate }) => isTemplate);
            const volumeClaimTemplates = claims.map((claim) => ({ metadata: { name: claim.name }, spec: claimSpec(claim) }));
            const spec = { serviceName: workload.name, replicas: workload.replicas, selector, template, volumeClaimTemplates };
            return { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec: (0,convert_resources/* nonEmpty */.hq)(spec) };
        }
        case 'DaemonSet':
            return { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata, spec: { selector, template } };
        case 'Job':
            return {
                apiVersion: 'batch/v1',
                kind: 'Job',
                metadata: replaceable(metadata),
                spec: { backoffLimit: workload.backoffLimit, template },
            };
        case 'CronJob': {
            const { schedule = '', concurrencyPolicy } = workload.cron ?? {};
            const jobTemplate = { spec: { backoffLimit: workload.backoffLimit, template } };
            return {
                apiVersion: 'batch/v1',
                kind: 'CronJob',
                metadata,
                spec: (0,convert_resources/* nonEmpty */.hq)({ schedule, concurrencyPolicy, jobTemplate }),
            };
        }
    }
}
/** The template of a Job can't be changed, so a new image needs a new Job: Argo CD and Flux are told to replace it. */
function replaceable(metadata) {
    const annotations = {
        ...metadata.annotations,
        'argocd.argoproj.io/sync-options': 'Force=true,Replace=true',
        'kustomize.toolkit.fluxcd.io/force': 'enabled',
    };
    return { ...metadata, annotations };
}
function templateOf(workload, labels) {
    const checksum = workload.configs.length === 0 ? {} : { 'checksum/config': checksumOf(workload) };
    return {
        metadata: (0,convert_resources/* nonEmpty */.hq)({
            labels,
            annotations: { ...workload.podAnnotations, ...checksum },
        }),
        spec: orderedPod({ ...workload.pod, containers: [workload.container] }),
    };
}
/** A change of a ConfigMap changes the Pod template, so the Pods roll and read it. */
function checksumOf({ configs }) {
    const text = JSON.stringify(configs.map(({ name, data }) => [name, Object.entries(data).sort()]));
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Containers and volumes last, so the short settings are seen. */
function orderedPod(pod) {
    const { containers, volumes, ...settings } = pod;
    return (0,convert_resources/* nonEmpty */.hq)({ ...settings, containers, volumes });
}
function claimSpec(claim) {
    return (0,convert_resources/* nonEmpty */.hq)({
        accessModes: [claim.accessMode],
        storageClassName: claim.storageClass,
        resources: { requests: { storage: claim.size } },
    });
}
function claimOf(claim, labels) {
    return {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: claim.name, labels },
        spec: claimSpec(claim),
    };
}
function servicesOf(workload, labels) {
    const { exposure, ports } = workload;
    const isHeadless = exposure.type === 'Headless';
    const servicePorts = ports.flatMap(({ name, port, protocol, appProtocol, published }, i) => [
        (0,convert_resources/* nonEmpty */.hq)({
            name,
            port,
            protocol,
            targetPort: name,
            appProtocol,
            nodePort: i === 0 ? exposure.nodePort : undefined,
        }),
        ...(isHeadless ? [] : published).map((other) => (0,convert_resources/* nonEmpty */.hq)({
            name: `${name.slice(0, 8).replace(/-+$/, '')}-p${other}`,
            port: other,
            protocol,
            targetPort: name,
            appProtocol,
        })),
    ]);
    const unique = withoutRepeated(servicePorts);
    return exposure.names.map((name) => ({
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name, labels },
        spec: (0,convert_resources/* nonEmpty */.hq)({
            type: isHeadless || name !== workload.name || exposure.type === 'ClusterIP' ? undefined : exposure.type,
            clusterIP: isHeadless ? 'None' : undefined,
            externalTrafficPolicy: name === workload.name ? exposure.externalTrafficPolicy : undefined,
            selector: { [nameLabel]: workload.name },
            ports: name === workload.name ? unique : unique.map(({ nodePort, ...port }) => port),
        }),
    }));
}
/** The API server refuses a port and protocol that stands twice. */
function withoutRepeated(ports) {
    const kept = new Map();
    for (const port of ports) {
        const key = `${port.port}/${port.protocol}`;
        if (!kept.has(key))
            kept.set(key, port);
    }
    return [...kept.values()];
}
function ingressOf({ name, ports, exposure }, labels) {
    const { ingress } = exposure;
    const [port] = ports;
    if (ingress === undefined || port === undefined)
        return [];
    const http = { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name, port: { name: port.name } } } }] };
    const rule = (host) => {
        const [domain, ...path] = host.split('/');
        const paths = path.length === 0 ? http.paths : http.paths.map((entry) => ({ ...entry, path: `/${path.join('/')}` }));
        return { host: domain, http: { paths } };
    };
    const tls = ingress.tlsSecret === undefined
        ? undefined
        : [(0,convert_resources/* nonEmpty */.hq)({ hosts: ingress.hosts.map((host) => host.split('/')[0]), secretName: ingress.tlsSecret })];
    return [
        {
            apiVersion: 'networking.k8s.io/v1',
            kind: 'Ingress',
            metadata: { name, labels },
            spec: (0,convert_resources/* nonEmpty */.hq)({
                ingressClassName: ingress.className,
                tls,
                rules: ingress.hosts.length === 0 ? [{ http }] : ingress.hosts.map(rule),
            }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/convert/network-policies.js

/**
 * The policy that lets a workload be reached as its Compose networks do (networking.k8s.io/v1 NetworkPolicy): by the workloads that
 * share a network with it, and from anywhere on its ports where Compose publishes one, or a Service or an Ingress does.
 */
function networkPoliciesOf(workload, all) {
    const peers = all.filter(({ networks }) => networks.some((network) => workload.networks.includes(network)));
    const names = peers.map(({ name }) => name);
    const isOpen = workload.exposure.isPublished ||
        workload.exposure.type === 'NodePort' ||
        workload.exposure.type === 'LoadBalancer' ||
        workload.exposure.ingress !== undefined;
    const from = names.length === 0
        ? []
        : [{ podSelector: { matchExpressions: [{ key: nameLabel, operator: 'In', values: names }] } }];
    const ports = workload.ports.map(({ port, protocol }) => ({ port, protocol }));
    return [
        {
            apiVersion: 'networking.k8s.io/v1',
            kind: 'NetworkPolicy',
            metadata: { name: workload.name, labels: { [nameLabel]: workload.name } },
            spec: {
                podSelector: { matchLabels: { [nameLabel]: workload.name } },
                policyTypes: ['Ingress'],
                ingress: [{ from }, ...(isOpen && ports.length > 0 ? [{ ports }] : [])],
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/convert/environment.js
var convert_environment = __webpack_require__(7213);
;// CONCATENATED MODULE: ./build/convert/exposure.js


/** Names that can be names of Services, and are no other service's. */
function distinct(conversion, service, names) {
    const others = new Set([...conversion.names].filter(([other]) => other !== service).map(([, name]) => name));
    const valid = names.filter((name) => {
        if (name === (0,convert_names/* serviceLabel */.uZ)(name))
            return !others.has(name);
        (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
            rule: 'renamed',
            severity: 'warning',
            message: `"${service}" is also reached as "${name}", which can be no name of a Service`,
            fix: `Use ${(0,convert_conversion/* kubernetesName */.gg)(conversion, service)} instead.`,
        });
        return false;
    });
    return [...new Set(valid)];
}
/** How a workload is reached: what its labels and its ports say. */
function exposureOf(conversion, service, labels, names, ports) {
    const wished = labels('kompose.service.type')?.toLowerCase();
    const nodePort = Number(labels('kompose.service.nodeport.port') ?? Number.NaN);
    const type = wished === 'nodeport' || !Number.isNaN(nodePort)
        ? 'NodePort'
        : wished === 'loadbalancer'
            ? 'LoadBalancer'
            : 'ClusterIP';
    const isHeadless = ports.length === 0 || wished === 'headless';
    const expose = labels('kompose.service.expose');
    const hosts = expose === undefined || expose === 'false'
        ? undefined
        : expose === 'true'
            ? []
            : expose.split(',').map((host) => host.trim());
    if (hosts !== undefined && ports.length === 0) {
        (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'labels', 'kompose.service.expose'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" is to be exposed, but has no port`,
            fix: 'Add ports: or expose:.',
        });
    }
    const [tlsSecret, className] = [
        labels('kompose.service.expose.tls-secret'),
        labels('kompose.service.expose.ingress-class-name'),
    ];
    return {
        isPublished: (conversion.model.services?.[service]?.ports ?? []).length > 0,
        names,
        type: isHeadless ? 'Headless' : type,
        nodePort: Number.isInteger(nodePort) ? nodePort : undefined,
        externalTrafficPolicy: type === 'ClusterIP' ? undefined : labels('kompose.service.external-traffic-policy'),
        ingress: hosts === undefined || ports.length === 0
            ? undefined
            : {
                hosts,
                ...(tlsSecret === undefined ? {} : { tlsSecret }),
                ...(className === undefined ? {} : { className }),
            },
    };
}

// EXTERNAL MODULE: ./build/convert/health.js
var health = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
;// CONCATENATED MODULE: ./build/convert/kind.js


/**
 * The kind of a service: kompose's label decides; then a schedule is a CronJob, `mode: global` a DaemonSet; what is not restarted
 * and serves nobody, or what others wait for to complete, is a Job; a store with a volume of its own is a StatefulSet.
 */
function kindOf(conversion, service, model, image, labels) {
    const label = labels('kompose.controller.type')?.toLowerCase();
    if (labels('kompose.cronjob.schedule') !== undefined)
        return 'CronJob';
    if (label === 'statefulset')
        return 'StatefulSet';
    if (label === 'daemonset' || label === 'deployment')
        return label === 'daemonset' ? 'DaemonSet' : 'Deployment';
    if (model.deploy?.mode === 'global')
        return 'DaemonSet';
    if (model.deploy?.mode?.endsWith('-job') || isOneShot(conversion, service, model))
        return 'Job';
    const ownVolume = (model.volumes ?? []).some(({ type, source, read_only }) => type === 'volume' && source && !read_only);
    return (0,convert_images/* isStore */.ok)(image) && ownVolume ? 'StatefulSet' : 'Deployment';
}
function isOneShot(conversion, service, model) {
    const isAwaited = (0,convert_conversion/* servicesOf */.Yj)(conversion).some(([, other]) => other.depends_on?.[service]?.condition === 'service_completed_successfully');
    if (isAwaited)
        return true;
    const ends = model.restart === 'no' || model.deploy?.restart_policy?.condition === 'none' || isOnFailure(model);
    const serves = (model.ports ?? []).length > 0 || (model.expose ?? []).length > 0 || model.healthcheck !== undefined;
    return ends && !serves;
}
/** The schedule of a CronJob. */
function cronOf(labels) {
    const schedule = labels('kompose.cronjob.schedule');
    if (schedule === undefined)
        return undefined;
    return { schedule, concurrencyPolicy: labels('kompose.cronjob.concurrency_policy') };
}
/** Whether Compose starts it again only when it has failed. */
function isOnFailure({ restart, deploy }) {
    return restart?.startsWith('on-failure') === true || deploy?.restart_policy?.condition === 'on-failure';
}

// EXTERNAL MODULE: ./build/convert/labels.js
var convert_labels = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/convert/mounts/collector.js



/** Collects volumes and mounts of one Pod, each under a name of its own. */
class Collector {
    volumes = new Map();
    mounts = [];
    claims = [];
    configs = new Map();
    secrets = new Map();
    add(wanted, source, mount) {
        const name = (0,convert_names/* dnsLabel */.UG)(wanted);
        if (source !== undefined)
            this.volumes.set(name, { name, ...source });
        this.mounts.push({ name, ...(0,convert_resources/* nonEmpty */.hq)(mount) });
    }
}
/** A size of kompose's label; 1Gi where there is none or it is no quantity. */
function sizeOf(label) {
    return label !== undefined && /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(label) ? label : '1Gi';
}
/** Says that a mount is left out. */
function dropMount({ conversion, service }, path, what, fix) {
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'unsupported-mount',
        severity: 'warning',
        message: `"${service}" mounts ${what}; the mount is left out`,
        fix,
    });
}

;// CONCATENATED MODULE: ./build/convert/mounts/binds.js




/** Kubernetes refuses larger ConfigMaps; the names take some of the room. */
const maximumConfigSize = 1_000_000;
/** Folders of the host whose content belongs to the host. */
const systemFolders = /^\/(?:$|etc|proc|sys|dev|run|var\/run|var\/lib\/docker|var\/log|boot|lib|lib64|usr|bin|sbin|tmp|root|home)(?:\/|$)/;
/**
 * A bind mount is three things: a file of the project is configuration, a folder of the project is source code that the image
 * has already, and a folder that is not there is data that Docker would create.
 */
function addBind(context, mount, path) {
    const { conversion, service } = context;
    const source = mount.source ?? '';
    const found = conversion.look(source);
    if (found.kind === 'text') {
        addFile(context, found.path, found.text, mount, path);
        return;
    }
    if (found.kind === 'directory') {
        dropMount(context, path, `the folder ${source} of the project`, 'Copy it into the image, or keep its files in a ConfigMap of your own.');
        return;
    }
    if (found.kind === 'binary' || found.kind === 'large' || found.kind === 'other') {
        const why = found.kind === 'large' ? 'larger than a ConfigMap can be' : 'no text file';
        dropMount(context, path, `${source}, which is ${why}`, 'Copy it into the image, or mount a volume that holds it.');
        return;
    }
    const isHost = found.kind === 'outside';
    if (isHost &&
        (systemFolders.test(source) || /(?:^|\/)\.git(?:\/|$)/.test(source) || source.startsWith('~') || isFileName(source))) {
        dropMount(context, path, `${source} of the host`, hostAdvice(source));
        return;
    }
    if (isFileName(source)) {
        dropMount(context, path, `${source}, which is not there`, 'Create the file in the project, or remove the mount.');
        return;
    }
    addDataFolder(context, mount, source);
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'bind-as-claim',
        severity: 'warning',
        message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
        fix: 'Copy the data into it, or name a volume in the Compose file.',
    });
}
function addDataFolder({ name, labels, collector }, mount, source) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(source).digest('hex').slice(0, 6);
    const claim = (0,convert_names/* dnsLabel */.UG)(`${name}-${source.split('/').filter(Boolean).at(-1) ?? 'data'}-${id}`);
    const size = sizeOf(labels('kompose.volume.size'));
    const storageClass = labels('kompose.volume.storage-class-name');
    if (!collector.claims.some((known) => known.name === claim)) {
        collector.claims.push({ name: claim, size, storageClass, accessMode: 'ReadWriteOnce', template: false });
    }
    collector.add(claim, { persistentVolumeClaim: { claimName: claim } }, { mountPath: mount.target, readOnly: mount.read_only });
}
function isFileName(path) {
    const last = path.split('/').at(-1) ?? '';
    return /[^.]\.[A-Za-z0-9]{1,5}$/.test(last) && !/\.d$/.test(last);
}
function hostAdvice(source) {
    if (source.endsWith('docker.sock'))
        return 'Use the Kubernetes API with a ServiceAccount: there is no Docker daemon in a cluster.';
    if (/localtime|timezone/.test(source))
        return 'Set the variable TZ.';
    return 'Bring the data in as a ConfigMap, a Secret or a volume; a host path binds the Pod to one node.';
}
function addFile(context, path, text, mount, at) {
    const { collector, name } = context;
    const id = (0,external_node_crypto_.createHash)('sha256').update(mount.target).digest('hex').slice(0, 6);
    const key = (0,convert_names/* configKey */.ur)(mount.target.split('/').at(-1) ?? 'file');
    if (new TextEncoder().encode(text).length > maximumConfigSize) {
        dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.');
        return;
    }
    const config = `${name}-${(0,convert_names/* dnsLabel */.UG)(key, 30)}-${id}`;
    collector.configs.set(config, { name: (0,convert_names/* dnsLabel */.UG)(config), data: { [key]: text } });
    collector.add(config, { configMap: { name: (0,convert_names/* dnsLabel */.UG)(config) } }, { mountPath: mount.target, subPath: key, readOnly: true });
}

;// CONCATENATED MODULE: ./build/convert/mounts/files.js



/** A config becomes a ConfigMap with its text, mounted as one file. */
function addConfig(context, mount, index) {
    const { conversion, collector, service } = context;
    const config = conversion.model.configs?.[mount.source];
    const target = mount.target ?? `/${mount.source}`;
    const key = (0,convert_names/* configKey */.ur)(target.split('/').at(-1) ?? mount.source);
    const path = ['services', service, 'configs', index];
    const external = config?.external === true;
    const name = (0,convert_names/* dnsLabel */.UG)(external ? (config?.name ?? mount.source) : `config-${mount.source}`);
    if (!external) {
        const text = configText(context, mount.source, path);
        if (text === undefined)
            return;
        const known = collector.configs.get(name);
        collector.configs.set(name, { name, data: { ...known?.data, [(0,convert_names/* configKey */.ur)(mount.source)]: text } });
    }
    const defaultMode = modeOf(mount.mode);
    const items = [{ key: external ? key : (0,convert_names/* configKey */.ur)(mount.source), path: key }];
    collector.add(`${name}-${index}`, { configMap: (0,convert_resources/* nonEmpty */.hq)({ name, items, defaultMode }) }, { mountPath: target, subPath: key, readOnly: true });
}
function configText({ conversion, service }, source, path) {
    const config = conversion.model.configs?.[source];
    if (config?.content !== undefined)
        return config.content;
    if (config?.environment !== undefined)
        return conversion.variables(config.environment) ?? '';
    const found = conversion.look(config?.file ?? '');
    if (found.kind === 'text')
        return found.text;
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'missing-file',
        severity: 'warning',
        message: `The config "${source}" of "${service}" comes from ${config?.file}, which is no text file of the project (${found.kind}); the mount is left out`,
        fix: 'Create the file inside the project.',
    });
    return undefined;
}
/**
 * Each secret is mounted as one file below its own folder, never at /run/secrets itself: a mount there hides the token of the
 * service account.
 */
function addSecret(context, mount, index) {
    const { conversion, collector, service } = context;
    const secret = conversion.model.secrets?.[mount.source];
    const given = mount.target ?? mount.source;
    const target = given.startsWith('/') ? given : `/run/secrets/${given}`;
    const file = (0,convert_names/* configKey */.ur)(target.split('/').at(-1) ?? mount.source);
    const name = (0,convert_names/* dnsLabel */.UG)(secret?.external === true ? (secret.name ?? mount.source) : mount.source);
    const key = (0,convert_names/* configKey */.ur)(mount.source);
    const keys = collector.secrets.get(name) ?? new Set();
    collector.secrets.set(name, keys.add(key));
    const source = (0,convert_resources/* nonEmpty */.hq)({ secretName: name, items: [{ key, path: file }], defaultMode: modeOf(mount.mode) });
    collector.add(`secret-${name}-${index}`, { secret: source }, { mountPath: target, subPath: file, readOnly: true });
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'secrets', index], {
        rule: 'secret-needed',
        severity: 'warning',
        message: `"${service}" reads ${target} from the key "${key}" of the Secret "${name}", which must exist: secrets are never written to Git`,
        fix: `Provide the Secret "${name}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
    });
}
function modeOf(mode) {
    if (mode === undefined)
        return undefined;
    const number = typeof mode === 'number' ? mode : Number.parseInt(mode, 8);
    return Number.isInteger(number) && number >= 0 && number <= 0o777 ? number : undefined;
}

;// CONCATENATED MODULE: ./build/convert/mounts/mounts.js







/** Everything that a service mounts: volumes, files of the project, configs, secrets, memory. */
function mountsOf(conversion, service, name, model, labels, isStateful) {
    const collector = new Collector();
    const context = { conversion, service, name, labels, isStateful, collector };
    for (const [i, mount] of (model.volumes ?? []).entries())
        addVolume(context, mount, ['services', service, 'volumes', i], i);
    for (const [i, text] of (model.tmpfs ?? []).entries())
        addTmpfs(context, text, i);
    for (const [i, mount] of (model.configs ?? []).entries())
        addConfig(context, mount, i);
    for (const [i, mount] of (model.secrets ?? []).entries())
        addSecret(context, mount, i);
    if (model.shm_size !== undefined)
        addShm(context, model.shm_size);
    return {
        volumes: [...collector.volumes.values()],
        mounts: collector.mounts,
        claims: collector.claims,
        configs: [...collector.configs.values()],
        secrets: [...collector.secrets].map(([secret, keys]) => ({ name: secret, keys: [...keys].sort() })),
    };
}
function addVolume(context, mount, path, index) {
    if (mount.type === 'tmpfs') {
        addMemory(context, mount.target, mount.tmpfs?.size);
        return;
    }
    if (mount.type === 'bind') {
        addBind(context, mount, path);
        return;
    }
    if (mount.type !== 'volume') {
        dropMount(context, path, `a mount of type ${mount.type}`, 'Mount what Kubernetes has.');
        return;
    }
    if (mount.source !== undefined && mount.source !== '') {
        addClaim(context, mount, mount.source);
        return;
    }
    // An anonymous volume lives as long as its container.
    context.collector.add(`anonymous-${index}`, { emptyDir: {} }, { mountPath: mount.target, readOnly: mount.read_only });
}
function addClaim({ conversion, name, labels, isStateful, collector }, mount, source) {
    const volume = conversion.model.volumes?.[source];
    const isExternal = volume?.external === true;
    const users = (0,convert_conversion/* servicesOf */.Yj)(conversion).filter(([, other]) => other.volumes?.some((used) => used.type === 'volume' && used.source === source));
    const template = isStateful && users.length === 1 && !isExternal;
    const claim = (0,convert_names/* dnsLabel */.UG)(isExternal ? volume?.name || source : source);
    const read = (label) => volume?.labels?.[label] ?? labels(label);
    if (!isExternal) {
        collector.claims.push({
            name: claim,
            size: sizeOf(read('kompose.volume.size')),
            storageClass: read('kompose.volume.storage-class-name'),
            accessMode: users.length > 1 ? 'ReadWriteMany' : 'ReadWriteOnce',
            template,
        });
    }
    if (users.length > 1 && users[0]?.[0] !== undefined && (0,convert_names/* dnsLabel */.UG)(users[0][0]) === name) {
        (0,convert_conversion/* report */.z8)(conversion, ['volumes', source], {
            rule: 'shared-volume',
            severity: 'warning',
            message: `The volume "${source}" is mounted by ${users.map(([user]) => user).join(', ')}; its claim asks for ReadWriteMany`,
            fix: 'Use a storage class that offers ReadWriteMany (NFS, CephFS, EFS, Filestore), or give each service its own volume.',
        });
    }
    const source_ = template ? undefined : { persistentVolumeClaim: { claimName: claim } };
    collector.add(claim, source_, { mountPath: mount.target, subPath: mount.volume?.subpath, readOnly: mount.read_only });
}
function addMemory({ collector }, target, size) {
    const amount = size === undefined ? undefined : (0,amounts/* bytes */.ee)(size);
    const emptyDir = (0,convert_resources/* nonEmpty */.hq)({
        medium: 'Memory',
        sizeLimit: amount === undefined || amount === 0 ? undefined : (0,amounts/* memoryQuantity */.vy)(amount),
    });
    collector.add(`tmpfs${target.replaceAll('/', '-')}`, { emptyDir }, { mountPath: target });
}
function addTmpfs(context, text, index) {
    const [target = '', options = ''] = text.split(':');
    const size = /(?:^|,)size=([^,]+)/.exec(options)?.[1];
    addMemory(context, target, size);
    const other = options.split(',').filter((option) => option !== '' && !/^(?:size=|rw$|mode=1777$)/.test(option));
    if (other.length === 0)
        return;
    (0,convert_conversion/* report */.z8)(context.conversion, ['services', context.service, 'tmpfs', index], {
        rule: 'unsupported-key',
        severity: 'notice',
        message: `The options ${other.join(', ')} of the tmpfs ${target} of "${context.service}" are not translated`,
        fix: 'Set securityContext.fsGroup where the owner matters.',
    });
}
function addShm(context, size) {
    const amount = (0,amounts/* bytes */.ee)(size);
    if (amount === undefined || amount === 0)
        return;
    context.collector.add('dev-shm', { emptyDir: { medium: 'Memory', sizeLimit: (0,amounts/* memoryQuantity */.vy)(amount) } }, { mountPath: '/dev/shm' });
}

;// CONCATENATED MODULE: ./build/convert/pod.js




/** Settings of the Pod (core/v1 PodSpec) that are neither containers, volumes nor security. */
function podSettings(conversion, service, model, labels) {
    const pullSecret = labels('kompose.image-pull-secret');
    return (0,convert_resources/* nonEmpty */.hq)({
        automountServiceAccountToken: labels('kompose.serviceaccount-name') === undefined ? false : undefined,
        serviceAccountName: labels('kompose.serviceaccount-name'),
        imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
        hostname: hostnameOf(conversion, service, model),
        hostNetwork: model.network_mode === 'host' ? true : undefined,
        hostPID: model.pid === 'host' ? true : undefined,
        hostIPC: model.ipc === 'host' ? true : undefined,
        hostAliases: hostAliases(conversion, service, model),
        dnsPolicy: model.network_mode === 'host' ? 'ClusterFirstWithHostNet' : undefined,
        dnsConfig: dnsConfig(conversion, service, model),
        nodeSelector: nodeSelector(model.platform),
        terminationGracePeriodSeconds: model.stop_grace_period === undefined ? undefined : (0,amounts/* wholeSeconds */.$P)(model.stop_grace_period),
    });
}
function hostnameOf(conversion, service, { hostname }) {
    if (hostname === undefined || hostname === service)
        return undefined;
    if (/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(hostname))
        return hostname;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'hostname'], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `The hostname "${hostname}" of "${service}" is no DNS label, and is left out`,
        fix: `Write lower case letters, digits and dashes, for example ${(0,convert_names/* dnsLabel */.UG)(hostname)}.`,
    });
    return undefined;
}
function hostAliases(conversion, service, model) {
    const byAddress = new Map();
    for (const [host, value] of Object.entries(model.extra_hosts ?? {})) {
        for (const address of typeof value === 'string' ? [value] : value) {
            const ip = address.replace(/^\[|\]$/g, '');
            if (/^[0-9.]+$|:/.test(ip))
                byAddress.set(ip, [...(byAddress.get(ip) ?? []), host]);
            else {
                (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'extra_hosts', host], {
                    rule: 'unsupported-key',
                    severity: 'warning',
                    message: `The extra host ${host} of "${service}" is ${address}, which is no address in a cluster`,
                    fix: 'Use the name of a Service, or an ExternalName Service.',
                });
            }
        }
    }
    return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }));
}
function dnsConfig(conversion, service, model) {
    const nameservers = model.dns ?? [];
    if (nameservers.length > 3) {
        (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'dns'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" has ${nameservers.length} name servers; Kubernetes takes three`,
            fix: 'Keep three.',
        });
    }
    return (0,convert_resources/* nonEmpty */.hq)({
        nameservers: nameservers.slice(0, 3),
        searches: model.dns_search,
        options: (model.dns_opt ?? []).map((option) => {
            const [name = '', value] = option.split(':');
            return value === undefined ? { name } : { name, value };
        }),
    });
}
/** `linux/arm64` */
function nodeSelector(platform) {
    if (platform === undefined)
        return undefined;
    const [os = '', architecture] = platform.split('/');
    return architecture === undefined ? undefined : { 'kubernetes.io/os': os, 'kubernetes.io/arch': architecture };
}
/** imagePullPolicy of Compose's pull_policy or kompose's label; undefined leaves it to Kubernetes. */
function pullPolicyOf(model, labels) {
    const label = labels('kompose.image-pull-policy');
    if (label === 'Always' || label === 'Never' || label === 'IfNotPresent')
        return label;
    const policy = model.pull_policy;
    if (policy === 'always')
        return 'Always';
    if (policy === 'never')
        return 'Never';
    return policy === 'missing' || policy === 'if_not_present' ? 'IfNotPresent' : undefined;
}

// EXTERNAL MODULE: ./build/convert/compose/short-port.js
var short_port = __webpack_require__(1213);
;// CONCATENATED MODULE: ./build/convert/ports.js




/**
 * The ports that a service listens on: of `ports` and `expose`, each once whatever the letter case of its protocol. A
 * published port that differs is kept beside it, so peers that use either of the two reach the service.
 */
function portsOf(conversion, service, model) {
    const found = new Map();
    const listen = (port, protocol) => {
        const upper = protocol.toUpperCase();
        const key = `${port}/${upper}`;
        const known = found.get(key);
        if (known !== undefined)
            return known;
        const listening = { port, protocol: upper, name: undefined, appProtocol: undefined, published: [] };
        found.set(key, listening);
        return listening;
    };
    model.ports?.forEach((port) => {
        const listening = listen(port.target, port.protocol);
        listening.name ??= port.name;
        listening.appProtocol ??= port.app_protocol;
        const published = Number(port.published);
        if (port.published !== undefined && Number.isInteger(published) && published > 0)
            listening.published.push(published);
    });
    model.expose?.forEach((item, i) => {
        const ports = (0,short_port/* readExposed */.Z)(String(item));
        if (ports === undefined) {
            (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'expose', i], {
                rule: 'wrong-value',
                category: 'input',
                severity: 'error',
                message: `"${item}" is no port`,
                fix: 'Write it as "80", "53/udp" or "8000-8010".',
            });
        }
        for (const { target, protocol } of ports ?? [])
            listen(target, protocol);
    });
    const http = (0,health/* httpCheckOf */.oy)(model.healthcheck);
    if (http !== undefined && !http.https) {
        const checked = found.get(`${http.port}/TCP`);
        if (checked !== undefined)
            checked.appProtocol ??= 'http';
    }
    return named([...found.values()]);
}
/** Names of ports: the one that was given, or the protocol that is known and the number; at most 15 characters (RFC 6335). */
function named(ports) {
    const taken = new Set();
    const targets = new Set(ports.map(({ port, protocol }) => `${port}/${protocol}`));
    return ports.map(({ port, protocol, name, appProtocol, published }) => {
        const prefix = protocol === 'TCP' ? (/^https?$|^grpc$/.exec(appProtocol ?? '')?.[0] ?? 'port') : protocol.toLowerCase();
        const wished = name === undefined ? '' : (0,convert_names/* dnsLabel */.UG)(name, 15);
        const usable = /[a-z]/.test(wished) && !taken.has(wished);
        const own = usable ? wished : `${prefix}-${port}`;
        taken.add(own);
        const others = [...new Set(published)].filter((other) => other !== port && !targets.has(`${other}/${protocol}`));
        return { name: own, port, protocol, appProtocol, published: others };
    });
}

;// CONCATENATED MODULE: ./build/convert/references.js
/**
 * Which of the given hosts a service's texts name: `db:5432`, `http://api/`, a value that is the name itself. Texts are values of
 * variables, words of commands and contents of configuration files.
 */
function referencesIn(texts, hosts) {
    const found = new Map();
    const wanted = new Set(hosts);
    for (const text of texts) {
        for (const [, host = '', port] of text.matchAll(/(?<![\w.-])([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?::([0-9]{1,5})\b)?/g)) {
            if (!wanted.has(host))
                continue;
            const isHost = port !== undefined || text === host || text.includes(`//${host}`) || text.includes(`@${host}`);
            if (isHost)
                found.set(`${host}:${port ?? ''}`, { host, port: port === undefined ? undefined : Number(port) });
        }
    }
    return [...found.values()];
}
/** The texts of a service in which it may name its peers. */
function textsOf(model, environment) {
    const words = [...(model.command ?? []), ...(model.entrypoint ?? [])];
    return [...Object.values(environment), ...words, ...words.flatMap((word) => word.split(/[\s=,]+/))];
}
/** Names under which a service is reached in Compose besides its own. */
function aliasesOf(service, model, all) {
    const network = Object.values(model.networks ?? {}).flatMap((attached) => attached?.aliases ?? []);
    const links = all.flatMap(([, other]) => (other.links ?? []).map((link) => link.split(':')));
    const linked = links
        .filter(([target, alias]) => target === service && alias !== undefined)
        .map(([, alias]) => alias ?? '');
    return [...new Set([...network, ...linked])].filter((alias) => alias !== service);
}

// EXTERNAL MODULE: ./build/convert/security.js
var convert_security = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/convert/services.js














/** All services as workloads: first each for itself, then how they reach each other. */
function workloadsOf(conversion) {
    const services = (0,convert_conversion/* servicesOf */.Yj)(conversion);
    const drafts = services.map(([service, model]) => draftOf(conversion, service, model));
    const hosts = hostsOf(conversion, services);
    const references = drafts.flatMap((draft) => {
        const named = referencesIn(draft.texts, [...hosts.keys()]);
        const needed = dependenciesOf(draft.model).map((host) => ({ host, port: undefined }));
        return [...named, ...needed].map((reference) => ({ ...reference, from: draft.service }));
    });
    return drafts.map((draft) => {
        const own = references.filter(({ host, from }) => hosts.get(host) === draft.service && from !== draft.service);
        return finished(conversion, draft, own, services);
    });
}
function draftOf(conversion, service, model) {
    const name = (0,convert_conversion/* kubernetesName */.gg)(conversion, service);
    const labels = (0,convert_labels/* labelsOf */.PC)(conversion, service, model);
    const image = (0,convert_images/* imageOf */.dT)(service, model, conversion.options.registry);
    (0,convert_images/* checkImage */.cd)(conversion, service, image);
    const ports = portsOf(conversion, service, model);
    const kind = kindOf(conversion, service, model, image, labels.read);
    const environment = (0,convert_environment/* environmentOf */.p7)(conversion, service, name, model);
    const mounts = mountsOf(conversion, service, name, model, labels.read, kind === 'StatefulSet');
    const listening = ports.map(({ port }) => port);
    const security = (0,convert_security/* securityOf */.K)(conversion, service, model, labels.read, listening);
    const resources = { ...(0,convert_resources/* resourcesOf */.F3)(conversion, service, model) };
    const gpus = (0,convert_resources/* gpusOf */.rm)(conversion, service, model);
    const sized = Object.keys(resources).length > 0;
    const isOneShot = kind === 'Job' || kind === 'CronJob';
    const cron = cronOf(labels.read);
    return {
        service,
        model,
        labels: labels.read,
        ports,
        texts: [
            ...textsOf(model, environment.values),
            ...[...environment.configs, ...mounts.configs].flatMap(({ data }) => Object.values(data)),
        ],
        workload: {
            service,
            name,
            kind,
            replicas: model.scale ?? model.deploy?.replicas ?? 1,
            image,
            build: model.build,
            annotations: labels.annotations,
            podAnnotations: (0,convert_labels/* annotationsOf */.Ih)(conversion, service, model),
            container: (0,convert_resources/* nonEmpty */.hq)({
                name,
                image,
                imagePullPolicy: pullPolicyOf(model, labels.read),
                command: wordsOf(model.entrypoint),
                args: wordsOf(model.command),
                workingDir: model.working_dir,
                ports: ports.map(({ name: portName, port, protocol }) => ({ containerPort: port, name: portName, protocol })),
                envFrom: environment.envFrom,
                env: environment.env,
                resources: (0,convert_resources/* nonEmpty */.hq)({
                    requests: resources.requests ?? (resources.limits === undefined ? defaultRequests : undefined),
                    limits: (0,convert_resources/* nonEmpty */.hq)({ ...resources.limits, ...gpus }),
                }),
                ...(isOneShot ? {} : (0,health/* probesFor */.t2)(model, ports, labels.read)),
                volumeMounts: mounts.mounts,
                securityContext: security.container,
                stdin: model.stdin_open === true ? true : undefined,
                tty: model.tty === true ? true : undefined,
            }),
            pod: (0,convert_resources/* nonEmpty */.hq)({
                ...podSettings(conversion, service, model, labels.read),
                restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
                securityContext: security.pod,
                volumes: mounts.volumes,
            }),
            claims: mounts.claims,
            configs: [...environment.configs, ...mounts.configs],
            secrets: [...environment.secrets, ...mounts.secrets],
            sized,
            backoffLimit: model.deploy?.restart_policy?.max_attempts ?? (isOnFailure(model) ? 6 : 0),
            cron,
            networks: Object.keys(model.networks ?? { default: null }),
        },
    };
}
/** What a container asks for when Compose says nothing: enough to be scheduled by, to be sized in the overlays. */
const defaultRequests = { cpu: '100m', memory: '128Mi' };
/** An empty list resets the image's own words, which Kubernetes can't; it leaves them. */
function wordsOf(words) {
    return words == null || words.length === 0 ? undefined : words.map(convert_environment/* literal */.eu);
}
/** Every name under which Compose reaches a service, and the service. */
function hostsOf(conversion, services) {
    const hosts = new Map();
    for (const [service, model] of services) {
        for (const host of [...aliasesOf(service, model, services), model.container_name, model.hostname]) {
            if (host !== undefined && !hosts.has(host))
                hosts.set(host, service);
        }
    }
    for (const [service] of services) {
        hosts.set(service, service);
        hosts.set((0,convert_conversion/* kubernetesName */.gg)(conversion, service), service);
    }
    return hosts;
}
function finished(conversion, draft, references, services) {
    const { service, model, workload, labels } = draft;
    const ports = [...draft.ports];
    const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob';
    if (ports.length === 0 && isServed) {
        const inferred = [...new Set(references.flatMap(({ port }) => port ?? []))];
        const known = inferred.length > 0 ? inferred : [(0,convert_images/* defaultPort */.L5)(workload.image) ?? []].flat();
        if (references.length > 0)
            ports.push(...known.map((port) => ({
                name: `port-${port}`,
                port,
                protocol: 'TCP',
                appProtocol: undefined,
                published: [],
            })));
    }
    const aliases = aliasesOf(service, model, services);
    const named = [model.container_name, model.hostname].filter((name) => references.some(({ host }) => host === name));
    const names = [workload.name, ...aliases, ...named.flatMap((name) => name ?? [])];
    const isReached = isServed && (ports.length > 0 || references.length > 0 || workload.kind === 'StatefulSet');
    return {
        ...workload,
        ports,
        container: draft.ports.length === 0 && ports.length > 0 ? withPorts(workload.container, ports) : workload.container,
        exposure: exposureOf(conversion, service, labels, isReached ? distinct(conversion, service, names) : [], ports),
    };
}
function withPorts(container, ports) {
    const { name, image, imagePullPolicy, command, args, workingDir, ...rest } = container;
    const listed = ports.map(({ name: portName, port, protocol }) => ({ containerPort: port, name: portName, protocol }));
    return { ...(0,convert_resources/* nonEmpty */.hq)({ name, image, imagePullPolicy, command, args, workingDir, ports: listed }), ...rest };
}

;// CONCATENATED MODULE: ./build/convert/convert.js











const maximumFileSize = 1024 * 1024;
/**
 * Translates a loaded project. Pure but for reading the project's files.
 * @throws Refusal when the model is not consistent.
 */
function convertProject(loaded, options, host) {
    const conversion = conversionOf(loaded, options, host);
    const workloads = workloadsOf(conversion);
    const project = conversion.model.name === undefined ? undefined : (0,convert_names/* serviceLabel */.uZ)(conversion.model.name);
    const groups = workloads.map((workload) => {
        const isScaled = workload.kind === 'Deployment' || workload.kind === 'StatefulSet';
        return {
            name: workload.name,
            objects: [
                ...objectsOf(workload, project),
                ...(options.networkPolicies ? networkPoliciesOf(workload, workloads) : []),
            ],
            scaled: isScaled ? { kind: workload.kind, name: workload.name, replicas: workload.replicas } : undefined,
            sized: workload.sized,
        };
    });
    return {
        groups,
        findings: conversion.findings,
        images: Object.fromEntries(workloads.map(({ service, image }) => [service, image])),
        builds: workloads.flatMap(({ service, image, build }) => build === undefined ? [] : [buildOf(service, image, build, loaded, host)]),
        secrets: mergedSecrets(workloads.flatMap(({ secrets }) => secrets)),
        project,
    };
}
/** The consistent, profiled model with what the translation needs around it. */
function conversionOf(loaded, options, host) {
    const { tree, disabled } = withProfiles(loaded.tree, options.profiles);
    const problems = checkConsistency(tree, disabled);
    if (problems.length > 0)
        throw new compose_tree/* Refusal */.P_(problems);
    const model = (0,compose_tree/* toPlain */.Ul)(tree);
    const services = Object.keys(model.services ?? {}).sort();
    const conversion = {
        model,
        tree,
        options,
        variables: loaded.variables,
        names: (0,convert_names/* distinctNames */.NL)(services, convert_names/* serviceLabel */.uZ),
        findings: [...loaded.warnings],
        look: (path) => look(host, loaded.directory, path),
    };
    conversion.findings.push(...unsupportedKeys(tree), ...disabled.map((service) => inactiveFinding(loaded, service)));
    for (const [service, name] of conversion.names)
        if (service !== name)
            reportRenamed(conversion, service, name);
    return conversion;
}
function inactiveFinding({ tree }, service) {
    return {
        rule: 'inactive-profile',
        category: 'conversion',
        severity: 'notice',
        message: `"${service}" is left out, since none of its profiles is active`,
        fix: 'Activate one with the input profile.',
        ...(0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(tree, ['services', service, 'profiles'])),
    };
}
function reportRenamed(conversion, service, name) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
        rule: 'renamed',
        severity: 'notice',
        message: `"${service}" is no name of a Service (RFC 1035); it is called "${name}" in Kubernetes`,
        fix: `Where peers reach it as "${service}", write "${name}".`,
    });
}
function look(host, directory, path) {
    const { files } = host;
    if (path === '' || path.startsWith('~'))
        return { kind: 'outside', path };
    const full = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(directory, path);
    const kind = (0,project_files/* locateInProject */.vP)(host, full);
    if (kind !== 'file')
        return { kind, path };
    if (files.size(full) > maximumFileSize)
        return { kind: 'large', path };
    const text = (0,decode/* textOf */.b6)(files.read(full));
    return text === undefined || text.includes('\0')
        ? { kind: 'binary', path }
        : { kind: 'text', text, path: files.relative(full) };
}
function buildOf(service, image, build, loaded, { files }) {
    const isRemote = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/.test(build.context);
    const args = Object.entries(build.args ?? {}).flatMap(([key, value]) => {
        const found = value ?? loaded.variables(key);
        return found === undefined ? [] : [[key, found]];
    });
    return {
        service,
        image,
        context: isRemote ? build.context : files.relative((0,external_node_path_.join)(loaded.directory, build.context)),
        dockerfile: build.dockerfile,
        target: build.target,
        args: Object.fromEntries(args),
    };
}
function mergedSecrets(secrets) {
    const byName = new Map();
    for (const { name, keys } of secrets) {
        byName.set(name, new Set([...(byName.get(name) ?? []), ...keys]));
    }
    return [...byName].map(([name, keys]) => ({ name, keys: [...keys].sort() }));
}


/***/ }),

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2099);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);



/**
 * The variables of a service: those of `environment` stand in the container, those of its env files in a ConfigMap, and those
 * that look like secrets are references to a Secret that somebody else provides.
 */
function environmentOf(conversion, service, name, model) {
    const fromFiles = envFileValues(conversion, service, model);
    const own = ownValues(conversion, service, model);
    const files = [...fromFiles].filter(([key]) => !own.has(key));
    const secretKeys = [...files, ...own].filter(([key, value]) => isSecret(key, value)).map(([key]) => key);
    const inMap = files.filter(([key, value]) => !isSecret(key, value) && /^[-._a-zA-Z0-9]+$/.test(key));
    const inline = [...own, ...files.filter(([key]) => !/^[-._a-zA-Z0-9]+$/.test(key))];
    const secretName = `${name}-secrets`;
    const config = { name: `${name}-env`, data: Object.fromEntries(inMap) };
    const reference = (key) => ({ name: key, valueFrom: { secretKeyRef: { name: secretName, key } } });
    const fileSecrets = files.filter(([key, value]) => isSecret(key, value)).map(([key]) => reference(key));
    reportSecrets(conversion, service, secretName, secretKeys);
    return {
        env: [
            ...inline.map(([key, value]) => (isSecret(key, value) ? reference(key) : { name: key, value: literal(value) })),
            ...fileSecrets,
        ],
        envFrom: inMap.length === 0 ? [] : [{ configMapRef: { name: config.name } }],
        configs: inMap.length === 0 ? [] : [config],
        secrets: secretKeys.length === 0 ? [] : [{ name: secretName, keys: [...secretKeys].sort() }],
        values: Object.fromEntries([...files, ...own]),
    };
}
function reportSecrets(conversion, service, secret, keys) {
    if (keys.length === 0)
        return;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, ['services', service, 'environment'], {
        rule: 'secret-needed',
        severity: 'warning',
        message: `"${service}" reads ${keys.join(', ')} from the Secret "${secret}", which must exist: secrets are never written to Git`,
        fix: `Provide the Secret "${secret}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
    });
}
function ownValues(conversion, service, model) {
    const values = new Map();
    for (const [key, value] of Object.entries(model.environment ?? {})) {
        const found = value ?? conversion.variables(key);
        if (found !== undefined) {
            values.set(key, found);
            continue;
        }
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, ['services', service, 'environment', key], {
            rule: 'unset-variable',
            severity: 'warning',
            message: `The variable ${key} of "${service}" takes its value from the environment, which does not set it; it is left out`,
            fix: `Set ${key} in the .env file or in the input "env", or write its value.`,
        });
    }
    return values;
}
function envFileValues(conversion, service, model) {
    const values = new Map();
    model.env_file?.forEach((entry, i) => {
        const path = ['services', service, 'env_file', i];
        if (entry.format !== undefined && entry.format !== 'raw') {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
                rule: 'wrong-value',
                category: 'input',
                severity: 'error',
                message: `The env file format "${entry.format}" is not known`,
                fix: 'Remove format.',
            });
            return;
        }
        const found = conversion.look(entry.path);
        if (found.kind !== 'text') {
            if (entry.required)
                reportMissing(conversion, path, entry.path, found.kind);
            return;
        }
        const parsed = entry.format === 'raw' ? rawEnvFile(found.text) : parseEnvFile(conversion, path, found, values);
        for (const [key, value] of parsed)
            values.set(key, value);
    });
    return values;
}
function reportMissing(conversion, path, file, kind) {
    const why = kind === 'missing'
        ? 'does not exist'
        : kind === 'outside'
            ? 'lies outside the workspace'
            : `is no text file (${kind})`;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
        rule: 'missing-file',
        category: 'input',
        severity: 'error',
        message: `The env file "${file}" ${why}`,
        fix: 'Create it, correct the path, or set required: false.',
    });
}
function parseEnvFile(conversion, path, found, before) {
    try {
        return (0,_compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvFile */ .S)(found.text, found.path, (name) => before.get(name) ?? conversion.variables(name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
            rule: 'wrong-value',
            category: 'input',
            severity: 'error',
            message: error.message,
            ...(error.fix === undefined ? {} : { fix: error.fix }),
        });
        return new Map();
    }
}
/** `format: raw`: every line is KEY=value, nothing is expanded or unquoted. */
function rawEnvFile(text) {
    const lines = text.split(/\r?\n/).filter((line) => /^\s*[^#\s=][^=]*=/.test(line));
    return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1)]));
}
const secretName = /pass(?:word|wd|phrase)?(?:_|$)|secret|token|credential|api_?key|private_?key|access_?key|encryption_?key|(?:^|_)(?:key|salt|pwd|auth)$/i;
const notSecret = /(?:_FILE|_PATH|_URL|_HOST|_PORT|_TTL|_EXPIRY|_EXPIRATION|_EXPIRES_IN|_LENGTH|_LIFETIME|_NAME|_TYPE|_USER|_ENABLED)$/i;
/** Whether a variable looks like a secret: by its name, or because its value is a URL with a password or a private key. */
function isSecret(name, value) {
    if (value === '')
        return false;
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(value) || /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value))
        return true;
    if (/^(?:true|false|yes|no|on|off|none|null|[0-9]{1,3})$/i.test(value) || notSecret.test(name))
        return false;
    return secretName.test(name);
}
/**
 * A text that Kubernetes passes on as it is: it would put variables in place of `$(NAME)`, and `$` in place of `$$`, in
 * `env`, `command` and `args`.
 */
function literal(text) {
    return text.replace(/\$(?=[$(])/g, '$$$$');
}


/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oy: () => (/* binding */ httpCheckOf),
/* harmony export */   pX: () => (/* binding */ probesOf),
/* harmony export */   t2: () => (/* binding */ probesFor)
/* harmony export */ });
/* unused harmony export isHealthDisabled */
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _compose_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3718);


/** Compose's defaults (Dockerfile reference, HEALTHCHECK). */
const defaults = { interval: 30, timeout: 30, retries: 3, startInterval: 5 };
/** Docker never kills an unhealthy container; a starting one gets at least this long before Kubernetes would. */
const startAllowance = 60;
/** The probes of a container: those of its health check, or readiness by the first port that Compose publishes. */
function probesFor(model, ports, labels) {
    const listening = ports.filter(({ protocol }) => protocol === 'TCP').map(({ port }) => port);
    if (model.healthcheck !== undefined) {
        const probes = probesOf(model.healthcheck, listening);
        if (probes !== undefined || isHealthDisabled(model.healthcheck)) {
            const { readinessProbe, ...others } = probes ?? {};
            return labels('kompose.service.healthcheck.readiness.disable') === 'true' ? others : { ...probes };
        }
    }
    // A port that Compose publishes is one that the program serves: ready when it does.
    const [published] = (model.ports ?? []).filter(({ protocol }) => protocol.toLowerCase() === 'tcp');
    return published === undefined ? {} : { readinessProbe: { tcpSocket: { port: published.target }, periodSeconds: 10 } };
}
/**
 * The three probes of one health check: ready while it passes, restarted when it fails for long, and neither before the start
 * period is over. Undefined where the check is turned off or has no test.
 *
 * @param ports that the container listens on: a check by curl or wget of one of them becomes an HTTP probe.
 */
function probesOf(health, ports) {
    const handler = handlerOf(health, ports);
    if (handler === undefined)
        return undefined;
    const interval = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(health.interval ?? defaults.interval) ?? defaults.interval;
    const timeout = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(health.timeout ?? defaults.timeout) ?? defaults.timeout;
    const retries = health.retries === undefined || health.retries < 1 ? defaults.retries : health.retries;
    const probe = { ...handler, periodSeconds: interval, timeoutSeconds: timeout, failureThreshold: retries };
    const startPeriod = Math.ceil((0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(health.start_period ?? '0s') ?? 0);
    if (startPeriod === 0 && interval * retries >= startAllowance) {
        return { livenessProbe: probe, readinessProbe: probe };
    }
    const startInterval = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSeconds */ .$P)(health.start_interval ?? Math.min(interval, defaults.startInterval)) ?? interval;
    const allowed = Math.max(startPeriod, startAllowance);
    const startupProbe = {
        ...handler,
        periodSeconds: startInterval,
        timeoutSeconds: timeout,
        failureThreshold: Math.ceil(allowed / startInterval) + retries,
    };
    return { startupProbe, livenessProbe: probe, readinessProbe: probe };
}
/** Whether the health check is turned off, as the image's own one would be. */
function isHealthDisabled(health) {
    return health?.disable === true || health?.test?.[0] === 'NONE';
}
/** The port and path that a health check asks for over HTTP, if it does. */
function httpCheckOf(health) {
    const [form, ...args] = health?.test ?? [];
    if (form === 'CMD')
        return httpCheckOfWords(args);
    const words = form === 'CMD-SHELL' ? simpleCommand(args.join(' ')) : undefined;
    return words === undefined ? undefined : httpCheckOfWords(words);
}
function handlerOf(health, ports) {
    const [form, ...args] = health.test ?? [];
    if (isHealthDisabled(health) || form === undefined || args.length === 0)
        return undefined;
    const http = httpCheckOf(health);
    if (http !== undefined && ports.includes(http.port)) {
        return { httpGet: { path: http.path, port: http.port, ...(http.https ? { scheme: 'HTTPS' } : {}) } };
    }
    return { exec: { command: form === 'CMD-SHELL' ? ['/bin/sh', '-c', args.join(' ')] : args } };
}
/** The words of a shell command that is one plain command, perhaps followed by `|| exit 1` or `|| false`. */
function simpleCommand(text) {
    const command = text.trim().replace(/\s*\|\|\s*(?:exit\s+[0-9]+|false)\s*;?$/, '');
    const plain = command.replace(/(?:>|1>|2>|&>)\s*\/dev\/null|2>&1/g, ' ');
    if (/[|&;<>`$(){}*!\n]/.test(plain))
        return undefined;
    return (0,_compose_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .y)(plain);
}
const local = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);
const curlFlags = /^(?:-[fsSLkIogqi]+|--fail|--silent|--show-error|--location|--insecure|--head|--fail-with-body)$/;
const wgetFlags = /^(?:-[qnvS]+|--quiet|--spider|--no-verbose|--no-check-certificate|--server-response|-O-?|-O\/dev\/null|-qO-|-qO)$/;
const withValue = /^(?:-o|--output|-m|--max-time|--connect-timeout|--retry|-O|-qO|-T|-t|--tries|--timeout)$/;
function httpCheckOfWords([program = '', ...args]) {
    const name = program.split('/').at(-1);
    if (name !== 'curl' && name !== 'wget')
        return undefined;
    const rest = [];
    for (let i = 0; i < args.length; i++) {
        const word = args[i];
        if (withValue.test(word))
            i++;
        else if (/^--(?:tries|timeout|max-time|connect-timeout|retry)=\d+$/.test(word))
            continue;
        else if (word.startsWith('-') && !(name === 'curl' ? curlFlags : wgetFlags).test(word))
            return undefined;
        else if (!word.startsWith('-'))
            rest.push(word);
    }
    // Without --fail, curl passes whatever the server answers, which no HTTP probe does.
    if (name === 'curl' && !args.some((word) => /^-[a-zA-Z]*f|^--fail/.test(word)))
        return undefined;
    return rest.length === 1 ? readUrl(rest[0]) : undefined;
}
function readUrl(text) {
    let url;
    try {
        url = new URL(/^https?:\/\//.test(text) ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
    if (!local.has(url.hostname) || url.username !== '' || url.password !== '')
        return undefined;
    const https = url.protocol === 'https:';
    const port = url.port === '' ? (https ? 443 : 80) : Number(url.port);
    return { port, path: `${url.pathname}${url.search}`, https };
}


/***/ }),

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ defaultPort),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ok: () => (/* binding */ isStore)
/* harmony export */ });
/* unused harmony export programOf */
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);



/**
 * The image of a service: its own, or for a service that is built without naming one, `REGISTRY/NAME:latest`.
 */
function imageOf(service, model, registry) {
    if (model.image !== undefined && model.image !== '')
        return model.image;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dnsLabel */ .UG)(service);
    return `${registry === undefined || registry === '' ? '' : `${registry.replace(/\/+$/, '')}/`}${name}:latest`;
}
/** A name that no registry can hold is an error here, and not after the deployment. */
function checkImage(conversion, service, image) {
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(image) !== undefined)
        return;
    const { name } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image);
    const lower = name.toLowerCase();
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'image'], {
        rule: 'invalid-image',
        category: 'input',
        // What ends in a colon had a variable for its tag, which is reported as unset already.
        severity: image.endsWith(':') ? 'warning' : 'error',
        message: `"${image}" is no name of an image`,
        fix: lower === name ? 'Write it as registry/name:tag.' : `Write it in lower case: ${image.replace(name, lower)}.`,
    });
}
/** The last part of an image's name, without registry, tag and digest: `postgres` of `docker.io/library/postgres:17`. */
function programOf(image) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image).name.split('/').at(-1) ?? '';
}
/**
 * Programs that keep data of their own on disk, each replica its own: with a named volume they become a StatefulSet. Their
 * default port gives a Service where the Compose file declares none.
 */
const stores = {
    postgres: 5432,
    postgresql: 5432,
    postgis: 5432,
    timescaledb: 5432,
    pgvector: 5432,
    mysql: 3306,
    'mysql-server': 3306,
    mariadb: 3306,
    percona: 3306,
    mongo: 27017,
    mongodb: 27017,
    redis: 6379,
    valkey: 6379,
    keydb: 6379,
    rabbitmq: 5672,
    kafka: 9092,
    'cp-kafka': 9092,
    zookeeper: 2181,
    'cp-zookeeper': 2181,
    elasticsearch: 9200,
    opensearch: 9200,
    cassandra: 9042,
    couchdb: 5984,
    couchbase: 8091,
    influxdb: 8086,
    'clickhouse-server': 8123,
    cockroach: 26257,
    etcd: 2379,
    consul: 8500,
    nats: 4222,
    minio: 9000,
    neo4j: 7687,
};
const cacheOnly = { memcached: 11211 };
function isStore(image) {
    return Object.hasOwn(stores, programOf(image));
}
/** The port that a well-known program listens on by default. */
function defaultPort(image) {
    const program = programOf(image);
    return Object.hasOwn(stores, program)
        ? stores[program]
        : Object.hasOwn(cacheOnly, program)
            ? cacheOnly[program]
            : undefined;
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   PC: () => (/* binding */ labelsOf)
/* harmony export */ });
/* unused harmony export honouredLabels */
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);

/** Labels of kompose that are honoured: what people wrote for it keeps its meaning. */
const honouredLabels = [
    'kompose.controller.type',
    'kompose.cronjob.backoff_limit',
    'kompose.cronjob.concurrency_policy',
    'kompose.cronjob.schedule',
    'kompose.image-pull-policy',
    'kompose.image-pull-secret',
    'kompose.security-context.fsgroup',
    'kompose.service.expose',
    'kompose.service.expose.ingress-class-name',
    'kompose.service.expose.tls-secret',
    'kompose.service.external-traffic-policy',
    'kompose.service.healthcheck.readiness.disable',
    'kompose.service.nodeport.port',
    'kompose.service.type',
    'kompose.serviceaccount-name',
    'kompose.volume.size',
    'kompose.volume.storage-class-name',
];
const annotationKey = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
/** Sorts the labels of a service: kompose's are obeyed, those of Docker's own tools reported, the rest become annotations. */
function labelsOf(conversion, service, model) {
    const all = { ...model.labels, ...model.deploy?.labels };
    const annotations = {};
    for (const [name, value] of Object.entries(all)) {
        if (honouredLabels.includes(name))
            continue;
        const path = ['services', service, name in (model.labels ?? {}) ? 'labels' : 'deploy', name];
        if (name.startsWith('kompose.')) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, path, {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `The label ${name} of "${service}" is not translated`,
                fix: `Known are: ${honouredLabels.join(', ')}.`,
            });
        }
        else if (/^(?:traefik|caddy|com\.centurylinklabs|com\.docker)[._]?/.test(name)) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, path, {
                rule: 'unsupported-key',
                severity: 'notice',
                message: `The label ${name} of "${service}" is read by a tool that watches Docker; nothing reads it in Kubernetes`,
                fix: "Write an Ingress, an HTTPRoute or the tool's own resource.",
            });
        }
        else if (annotationKey.test(name)) {
            annotations[name] = value ?? '';
        }
        else {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, path, {
                rule: 'unsupported-key',
                severity: 'notice',
                message: `The label "${name}" of "${service}" is no valid name of an annotation, and is left out`,
                fix: 'Rename it to letters, digits, dashes, dots and underscores.',
            });
        }
    }
    return { read: (name) => all[name] ?? undefined, annotations };
}
function annotationsOf(conversion, service, model) {
    const kept = {};
    for (const [name, value] of Object.entries(model.annotations ?? {})) {
        if (annotationKey.test(name))
            kept[name] = value ?? '';
        else {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'annotations', name], {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `The annotation "${name}" of "${service}" is no valid name of an annotation, and is left out`,
                fix: 'Rename it to letters, digits, dashes, dots and underscores.',
            });
        }
    }
    return kept;
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   UG: () => (/* binding */ dnsLabel),
/* harmony export */   uZ: () => (/* binding */ serviceLabel),
/* harmony export */   ur: () => (/* binding */ configKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A DNS label (RFC 1123: lower case letters, digits and dashes, at most `limit` characters) made of any name, always the
 * same for the same name. A shortened name ends in a hash of the whole one, so two long names stay two.
 */
function dnsLabel(name, limit = 63) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    const label = plain === '' ? `x-${hash(name)}` : plain;
    if (label.length <= limit)
        return label;
    return `${label.slice(0, limit - 7).replace(/-+$/, '')}-${hash(name)}`;
}
/** A Service name must begin with a letter (RFC 1035); `prefix` is put before one that does not. */
function serviceLabel(name, prefix = 's') {
    const label = dnsLabel(name);
    return /^[a-z]/.test(label) ? label : dnsLabel(`${prefix}-${label}`);
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 6);
}
/** Names that are each given once: a name that is taken gets a number. */
function distinctNames(names, make) {
    const taken = new Set();
    const given = new Map();
    // Names that stay as they are come first, so that one that must change never takes another's own name.
    const ordered = [...names].sort((a, b) => Number(make(a) !== a) - Number(make(b) !== b));
    for (const name of ordered) {
        const wanted = make(name);
        let free = wanted;
        for (let i = 2; taken.has(free); i++)
            free = `${wanted.slice(0, 60 - String(i).length)}-${i}`;
        taken.add(free);
        given.set(name, free);
    }
    return given;
}
/** A file name as a key of a ConfigMap (`[-._a-zA-Z0-9]+`). */
function configKey(name) {
    return name.replace(/[^-._a-zA-Z0-9]/g, '_').replace(/^\.+$/, '_');
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   rm: () => (/* binding */ gpusOf)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);


/** What a container may and does use (core/v1 ResourceRequirements): `deploy.resources`, and the older service keys. */
function resourcesOf(conversion, service, model) {
    const { limits = {}, reservations = {} } = model.deploy?.resources ?? {};
    const path = ['services', service];
    const memory = (value, key) => {
        if (value === undefined)
            return undefined;
        const amount = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(value);
        if (amount === undefined)
            wrongAmount(conversion, [...path, key], value, 'memory', '512m');
        return amount === undefined || amount === 0 ? undefined : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryQuantity */ .vy)(amount);
    };
    const cpu = (value, key) => {
        if (value === undefined || Number(value) === 0)
            return undefined;
        const amount = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .cpuQuantity */ .CS)(value);
        if (amount === undefined)
            wrongAmount(conversion, [...path, key], value, 'CPU', '0.5');
        return amount;
    };
    return nonEmpty({
        limits: nonEmpty({
            cpu: cpu(limits.cpus ?? model.cpus, limits.cpus === undefined ? 'cpus' : 'deploy'),
            memory: memory(limits.memory ?? model.mem_limit, limits.memory === undefined ? 'mem_limit' : 'deploy'),
        }),
        requests: nonEmpty({
            cpu: cpu(reservations.cpus, 'deploy'),
            memory: memory(reservations.memory ?? model.mem_reservation, 'mem_reservation'),
        }),
    });
}
/** GPUs are extended resources: limits alone, by the name that the device plug-in of their vendor gives them. */
function gpusOf(conversion, service, model) {
    const { gpus, deploy } = model;
    const requests = [...(gpus ?? []), ...(deploy?.resources?.reservations?.devices ?? [])].filter((request) => gpus?.includes(request) || request.capabilities?.includes('gpu'));
    if (requests.length === 0)
        return {};
    const total = requests.reduce((sum, { count, device_ids }) => {
        const number = Number(count);
        return sum + (Number.isInteger(number) && number > 0 ? number : (device_ids?.length ?? 1));
    }, 0);
    const vendor = requests[0]?.driver === 'amd' ? 'amd.com/gpu' : 'nvidia.com/gpu';
    if (requests.some(({ count }) => count === 'all')) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, gpus === undefined ? 'deploy' : 'gpus'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" asks for all GPUs of its host; it gets ${total} ${vendor}`,
            fix: 'Write how many it needs: count: 1.',
        });
    }
    return { [vendor]: String(total) };
}
function wrongAmount(conversion, path, value, what, example) {
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, path, {
        rule: 'wrong-value',
        category: 'input',
        severity: 'error',
        message: `"${value}" is no amount of ${what}`,
        fix: `Write it as ${example}.`,
    });
}
/** The entries that have a value; undefined where none has. */
function nonEmpty(object) {
    const kept = Object.entries(object).filter(([, value]) => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ securityOf)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);


/**
 * Capabilities that the entry points of images use while they are root: to own their folders and to become another user. The
 * rest of Docker's default set (raw sockets, devices, chroot, audit) goes.
 */
const entryPointCapabilities = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'];
/**
 * The security contexts of a service. `baseline` hardens all that can't break an image which runs as root: no privilege
 * escalation, the runtime's seccomp profile, and only the capabilities that entry points use (none, when Compose names a user
 * other than root). `restricted` is the Pod Security Standard of that name.
 */
function securityOf(conversion, service, model, labels, ports) {
    const { security } = conversion.options;
    const user = userOf(conversion, service, model);
    const options = optionsOf(conversion, service, model);
    const restricted = security === 'restricted';
    const isHard = security !== 'none';
    const capabilities = capabilitiesOf(model, security, user.runAsUser, ports);
    const escalates = model.privileged === true || capabilities.add.includes('SYS_ADMIN');
    return {
        pod: (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)({
            ...groupsOf(conversion, service, model),
            fsGroup: numberOf(labels('kompose.security-context.fsgroup')) ?? fsGroupOf(model, user.runAsUser),
            sysctls: Object.entries(model.sysctls ?? {}).map(([name, value]) => ({ name, value: value ?? '' })),
            seccompProfile: options.seccomp ?? (isHard && model.privileged !== true ? { type: 'RuntimeDefault' } : undefined),
            appArmorProfile: options.appArmor,
        }),
        container: (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)({
            allowPrivilegeEscalation: escalates || (!isHard && !options.noNewPrivileges) ? undefined : false,
            privileged: model.privileged === true ? true : undefined,
            capabilities: model.privileged === true ? undefined : (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq)(capabilities),
            readOnlyRootFilesystem: model.read_only === true ? true : undefined,
            ...user,
            runAsNonRoot: restricted || (user.runAsUser !== undefined && user.runAsUser > 0) ? true : undefined,
        }),
    };
}
function capabilitiesOf(model, security, user, ports) {
    const plain = (name) => name.toUpperCase().replace(/^CAP_/, '');
    const added = (model.cap_add ?? []).map(plain);
    const dropped = (model.cap_drop ?? []).map(plain);
    const low = ports.some((port) => port < 1024) ? ['NET_BIND_SERVICE'] : [];
    if (security === 'none')
        return { drop: dropped, add: added };
    const dropsAll = dropped.includes('ALL') || security === 'restricted' || (user !== undefined && user > 0);
    const kept = dropsAll ? (dropped.includes('ALL') ? [] : low) : entryPointCapabilities;
    const add = added.includes('ALL')
        ? ['ALL']
        : [...new Set([...kept.filter((name) => !dropped.includes(name)), ...added])];
    return { drop: add.includes('ALL') ? [] : ['ALL'], add: add.sort() };
}
function userOf(conversion, service, model) {
    if (model.user === undefined || model.user === '')
        return {};
    const [user = '', group] = String(model.user).split(':');
    const path = ['services', service, 'user'];
    const number = (text) => (text === 'root' ? 0 : numberOf(text));
    const [runAsUser, runAsGroup] = [number(user), group === undefined ? undefined : number(group)];
    if (runAsUser === undefined || (group !== undefined && runAsGroup === undefined)) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, path, {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The user "${model.user}" of "${service}" is a name; Kubernetes knows users by number, so the image's own user runs`,
            fix: 'Write the numbers, for example user: "1000:1000".',
        });
    }
    return {
        ...(runAsUser === undefined ? {} : { runAsUser }),
        ...(runAsGroup === undefined ? {} : { runAsGroup }),
    };
}
function groupsOf(conversion, service, model) {
    const groups = (model.group_add ?? []).map((group) => numberOf(String(group)));
    if (groups.includes(undefined)) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'group_add'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `group_add of "${service}" names groups; Kubernetes knows groups by number`,
            fix: 'Write the numbers of the groups.',
        });
    }
    const known = groups.filter((group) => group !== undefined);
    return known.length === 0 ? {} : { supplementalGroups: known };
}
/** A user other than root can write a fresh volume only when its group owns it. */
function fsGroupOf(model, user) {
    if (user === undefined || user === 0)
        return undefined;
    const writes = (model.volumes ?? []).some((mount) => mount.type !== 'tmpfs' && mount.read_only !== true);
    return writes ? (numberOf(String(model.user).split(':')[1]) ?? user) : undefined;
}
function optionsOf(conversion, service, model) {
    const parts = { noNewPrivileges: false };
    model.security_opt?.forEach((option, i) => {
        if (/^no-new-privileges(?:[:=]true)?$/.test(option))
            parts.noNewPrivileges = true;
        else if (/^seccomp[:=]unconfined$/.test(option))
            parts.seccomp = { type: 'Unconfined' };
        else if (/^apparmor[:=]unconfined$/.test(option))
            parts.appArmor = { type: 'Unconfined' };
        else if (!/^no-new-privileges[:=]false$/.test(option)) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'security_opt', i], {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `security_opt "${option}" of "${service}" is not translated`,
                fix: 'Set securityContext in an overlay: profiles must be on the nodes.',
            });
        }
    });
    return parts;
}
function numberOf(text) {
    return text !== undefined && /^[0-9]{1,10}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ stage_convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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

// EXTERNAL MODULE: ./build/convert/compose/pattern.js
var pattern = __webpack_require__(4609);
// EXTERNAL MODULE: ./build/convert/compose/short-port.js
var short_port = __webpack_require__(1213);
;// CONCATENATED MODULE: ./build/convert/compose/short-volume.js
const propagations = ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave'];
/** The parts of a short volume, or undefined where it is not valid (an empty part, or too many). */
function readVolume(text) {
    const parts = splitVolume(text);
    if (parts.length === 0 || parts.length > 3 || parts.some((part) => part === ''))
        return undefined;
    const [source, target, options = ''] = parts.length === 1 ? [undefined, parts[0]] : parts;
    const words = options.split(',');
    return {
        type: source !== undefined && isPath(source) ? 'bind' : 'volume',
        source,
        target,
        readOnly: words.lastIndexOf('ro') > words.lastIndexOf('rw'),
        nocopy: words.includes('nocopy'),
        propagation: words.find((word) => propagations.includes(word)),
        selinux: words.find((word) => word === 'z' || word === 'Z'),
    };
}
/** At colons, but not at the one of a Windows drive (`C:\data`). */
function splitVolume(text) {
    if (text.length > 0 && text.length <= 2)
        return [text];
    const parts = [];
    let part = '';
    for (const character of text) {
        if (character !== ':' || /^[A-Za-z]$/.test(part))
            part += character;
        else {
            parts.push(part);
            part = '';
        }
    }
    return [...parts, part];
}
function isPath(source) {
    return /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source);
}

// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/compose/words.js
var compose_words = __webpack_require__(3718);
;// CONCATENATED MODULE: ./build/convert/compose/canonical.js





/** A short form that is not valid. */
function refusal(tree, path, message, fix) {
    return new compose_tree/* Refusal */.P_([
        {
            rule: 'wrong-value',
            category: 'input',
            severity: 'error',
            message: `${(0,compose_tree/* pathText */.LF)(path)}: ${message}`,
            fix,
            path: (0,compose_tree/* pathText */.LF)(path),
            ...(0,compose_tree/* placeOf */.$t)(tree.spot),
        },
    ]);
}
/** `KEY=value` items as a mapping; a bare `KEY` has the value null. */
const pairs = (tree) => pairsWith('=', tree);
function pairsWith(separator, tree) {
    if (tree.kind !== 'list')
        return tree;
    return (0,compose_tree/* map */.Tj)(tree.items.map((item) => {
        const text = (0,compose_tree/* textOf */.b6)(item) ?? '';
        const cut = text.indexOf('=') < 0 && separator === ':' ? text.indexOf(':') : text.indexOf('=');
        const value = cut < 0 ? null : text.slice(cut + 1);
        return [cut < 0 ? text : text.slice(0, cut), { key: item.spot, value: (0,compose_tree/* scalar */.d_)(value, item.spot) }];
    }), tree.spot);
}
/** Values of labels and variables are texts, whatever they look like. */
const textPairs = (tree) => {
    const mapping = pairs(tree, []);
    if (mapping.kind !== 'map')
        return mapping;
    return (0,compose_tree/* mapValues */.LG)(mapping, (value) => value.kind === 'scalar' && value.value !== null ? (0,compose_tree/* scalar */.d_)(String(value.value), value.spot) : value);
};
const labels = (tree, path) => {
    const mapping = textPairs(tree, path);
    if (mapping.kind !== 'map')
        return mapping;
    return (0,compose_tree/* mapValues */.LG)(mapping, (value) => value.kind === 'scalar' && value.value === null ? (0,compose_tree/* scalar */.d_)('', value.spot) : value);
};
const namesAsMapping = (tree) => {
    if (tree.kind !== 'list')
        return tree;
    return (0,compose_tree/* map */.Tj)(tree.items.map((item) => [(0,compose_tree/* textOf */.b6)(item) ?? '', { key: item.spot, value: (0,compose_tree/* scalar */.d_)(null, item.spot) }]), tree.spot);
};
const oneOrList = (tree) => (tree.kind === 'scalar' && tree.value !== null ? (0,compose_tree/* list */.p_)([tree], tree.spot) : tree);
const dependsOn = (tree) => {
    const names = namesAsMapping(tree, []);
    if (names.kind !== 'map')
        return names;
    return (0,compose_tree/* mapValues */.LG)(names, (value) => {
        const given = value.kind === 'map' ? value : (0,compose_tree/* mapAt */.SC)(value.spot, {});
        return (0,compose_tree/* withEntries */.bA)(given, {
            condition: (0,compose_tree.at)(given, 'condition') ?? (0,compose_tree/* scalar */.d_)('service_started', given.spot),
            required: (0,compose_tree.at)(given, 'required') ?? (0,compose_tree/* scalar */.d_)(true, given.spot),
        });
    });
};
const envFiles = (tree) => {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const long = items.map((item) => {
        const mapping = item.kind === 'map' ? item : (0,compose_tree/* mapAt */.SC)(item.spot, { path: item });
        return (0,compose_tree.at)(mapping, 'required') === undefined ? (0,compose_tree/* withEntries */.bA)(mapping, { required: (0,compose_tree/* scalar */.d_)(true, item.spot) }) : mapping;
    });
    return (0,compose_tree/* list */.p_)(long, tree.spot);
};
const ports = (tree, path) => {
    if (tree.kind !== 'list')
        return tree;
    return (0,compose_tree/* list */.p_)(tree.items.flatMap((item, i) => (item.kind === 'map' ? [longPort(item)] : shortPorts(item, [...path, i]))), tree.spot);
};
function longPort(port) {
    const published = (0,compose_tree.at)(port, 'published');
    return (0,compose_tree/* withEntries */.bA)(port, {
        protocol: (0,compose_tree.at)(port, 'protocol') ?? (0,compose_tree/* scalar */.d_)('tcp', port.spot),
        mode: (0,compose_tree.at)(port, 'mode') ?? (0,compose_tree/* scalar */.d_)('ingress', port.spot),
        ...(published?.kind === 'scalar' && published.value !== null
            ? { published: (0,compose_tree/* scalar */.d_)(String(published.value), published.spot) }
            : {}),
    });
}
function shortPorts(item, path) {
    const text = (0,compose_tree/* textOf */.b6)(item) ?? '';
    const found = (0,short_port/* readPorts */.x)(text);
    if (found === undefined) {
        throw refusal(item, path, `"${text}" is no port`, 'Write it as "8080:80", "127.0.0.1:8080:80/udp" or "80".');
    }
    return found.map((port) => (0,compose_tree/* mapAt */.SC)(item.spot, {
        mode: 'ingress',
        host_ip: port.host_ip,
        target: port.target,
        published: port.published,
        protocol: port.protocol,
    }));
}
const volume = (tree, path) => {
    if (tree.kind === 'map') {
        const target = (0,compose_tree.at)(tree, 'target');
        return target === undefined
            ? tree
            : (0,compose_tree/* withEntries */.bA)(tree, { target: (0,compose_tree/* scalar */.d_)(cleanPath((0,compose_tree/* textOf */.b6)(target) ?? ''), target.spot) });
    }
    const text = (0,compose_tree/* textOf */.b6)(tree) ?? '';
    const short = readVolume(text);
    if (short === undefined) {
        throw refusal(tree, path, `"${text}" is no volume`, 'Write it as "name:/path", "./file:/path:ro" or "/path".');
    }
    const isBind = short.type === 'bind';
    const options = { propagation: short.propagation, selinux: short.selinux };
    const hasOptions = short.propagation !== undefined || short.selinux !== undefined;
    return (0,compose_tree/* mapAt */.SC)(tree.spot, {
        type: short.type,
        source: short.source,
        target: cleanPath(short.target),
        read_only: short.readOnly || undefined,
        bind: isBind || hasOptions ? (0,compose_tree/* mapAt */.SC)(tree.spot, { create_host_path: isBind || undefined, ...options }) : undefined,
        volume: isBind ? undefined : (0,compose_tree/* mapAt */.SC)(tree.spot, { nocopy: short.nocopy || undefined }),
    });
};
/** A path without `.`, `..`, doubled and trailing slashes. */
function cleanPath(path) {
    const absolute = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '..' || !absolute)
            parts.push(part);
    }
    return (absolute ? '/' : '') + parts.join('/') || (absolute ? '/' : '.');
}
const device = (tree, path) => {
    if (tree.kind === 'map')
        return tree;
    const parts = ((0,compose_tree/* textOf */.b6)(tree) ?? '').split(':');
    if (parts.length > 3)
        throw refusal(tree, path, 'is no device', 'Write it as "/dev/source:/dev/target:rwm".');
    const [source = '', target = source, permissions = 'rwm'] = parts;
    return (0,compose_tree/* mapAt */.SC)(tree.spot, { source, target: target === '' ? source : target, permissions });
};
const fileMount = (tree) => (tree.kind === 'map' ? tree : (0,compose_tree/* mapAt */.SC)(tree.spot, { source: (0,compose_tree/* textOf */.b6)(tree) ?? '' }));
const secretMount = (tree, path) => {
    const mount = fileMount(tree, path);
    if (mount.kind !== 'map' || (0,compose_tree.at)(mount, 'target') !== undefined)
        return mount;
    return (0,compose_tree/* withEntries */.bA)(mount, { target: (0,compose_tree/* scalar */.d_)(`/run/secrets/${(0,compose_tree/* textOf */.b6)((0,compose_tree.at)(mount, 'source'))}`, mount.spot) });
};
const build = (tree) => {
    const mapping = tree.kind === 'map' ? tree : (0,compose_tree/* mapAt */.SC)(tree.spot, { context: (0,compose_tree/* textOf */.b6)(tree) });
    const dockerfile = (0,compose_tree.at)(mapping, 'dockerfile') === undefined && (0,compose_tree.at)(mapping, 'dockerfile_inline') === undefined
        ? { dockerfile: (0,compose_tree/* scalar */.d_)('Dockerfile', mapping.spot) }
        : {};
    return (0,compose_tree/* withEntries */.bA)(mapping, { context: (0,compose_tree.at)(mapping, 'context') ?? (0,compose_tree/* scalar */.d_)('.', mapping.spot), ...dockerfile });
};
const gpus = (tree) => (tree.kind === 'list' ? tree : (0,compose_tree/* list */.p_)([(0,compose_tree/* mapAt */.SC)(tree.spot, { count: 'all' })], tree.spot));
/** A resource that is external by the old form `external: {name: N}` gets the new one. */
const resource = (tree) => {
    if (tree.kind !== 'map')
        return (0,compose_tree/* mapAt */.SC)(tree.spot, {});
    const external = (0,compose_tree.at)(tree, 'external');
    if (external?.kind !== 'map')
        return tree;
    return (0,compose_tree/* withEntries */.bA)(tree, {
        external: (0,compose_tree/* scalar */.d_)(true, external.spot),
        name: (0,compose_tree.at)(tree, 'name') ?? (0,compose_tree.at)(external, 'name'),
    });
};
/** `SECONDS` or a list of words from a text, as a shell would split it. */
const command = (tree, path) => {
    if (tree.kind !== 'scalar' || tree.value === null)
        return tree;
    const words = (0,compose_words/* splitWords */.y)(String(tree.value));
    if (words === undefined)
        throw refusal(tree, path, 'a quote is not closed', 'Close the quote, or write a list.');
    return (0,compose_tree/* list */.p_)(words.map((word) => (0,compose_tree/* scalar */.d_)(word, tree.spot)), tree.spot);
};
const healthTest = (tree) => tree.kind === 'scalar' && tree.value !== null ? (0,compose_tree/* list */.p_)([(0,compose_tree/* scalar */.d_)('CMD-SHELL', tree.spot), tree], tree.spot) : tree;
const containers = ['services.*', 'jobs.*', 'services.*.pre_start.*'];
const rewrites = (0,pattern/* pathTable */.G)([
    ...containers.flatMap((prefix) => [
        [`${prefix}.env_file`, envFiles],
        [`${prefix}.label_file`, oneOrList],
        [`${prefix}.gpus`, gpus],
        [`${prefix}.networks`, namesAsMapping],
        [`${prefix}.models`, namesAsMapping],
        [`${prefix}.volumes.*`, volume],
        [`${prefix}.dns`, oneOrList],
        [`${prefix}.dns_search`, oneOrList],
        [`${prefix}.tmpfs`, oneOrList],
        [`${prefix}.devices.*`, device],
        [`${prefix}.secrets.*`, secretMount],
        [`${prefix}.configs.*`, fileMount],
        [`${prefix}.environment`, textPairs],
        [`${prefix}.labels`, labels],
        [`${prefix}.annotations`, labels],
        [`${prefix}.sysctls`, textPairs],
        [`${prefix}.command`, command],
        [`${prefix}.entrypoint`, command],
        [`${prefix}.extra_hosts`, (tree) => pairsWith(':', tree)],
        [`${prefix}.build`, build],
        [`${prefix}.build.args`, textPairs],
        [`${prefix}.build.labels`, labels],
        [`${prefix}.build.additional_contexts`, pairs],
        [`${prefix}.build.ssh`, pairs],
        [`${prefix}.build.secrets.*`, fileMount],
        [`${prefix}.build.extra_hosts`, (tree) => pairsWith(':', tree)],
        [`${prefix}.depends_on`, dependsOn],
        [`${prefix}.ports`, ports],
        [`${prefix}.healthcheck.test`, healthTest],
    ]),
    ['services.*.extends', (tree) => (tree.kind === 'map' ? tree : (0,compose_tree/* mapAt */.SC)(tree.spot, { service: (0,compose_tree/* textOf */.b6)(tree) }))],
    ['services.*.deploy.labels', labels],
    ['networks.*.labels', labels],
    ['volumes.*.labels', labels],
    ['secrets.*.labels', labels],
    ['configs.*.labels', labels],
    ['networks.*', resource],
    ['volumes.*', resource],
    ['secrets.*', resource],
    ['configs.*', resource],
]);
/**
 * The model with every short form written out: the rest of the code reads one form only. The model is valid by the schema.
 * @throws Refusal at the place of a short form that is not valid.
 */
function canonical(tree, path = []) {
    const rewrite = rewrites.find(path);
    const rewritten = rewrite === undefined ? tree : rewrite(tree, path);
    if (rewritten.kind === 'map')
        return (0,compose_tree/* mapValues */.LG)(rewritten, (value, name) => canonical(value, [...path, name]));
    if (rewritten.kind !== 'list')
        return rewritten;
    return { ...rewritten, items: rewritten.items.map((item, i) => canonical(item, [...path, i])) };
}

// EXTERNAL MODULE: ./build/convert/compose/env-file.js
var env_file = __webpack_require__(2099);
// EXTERNAL MODULE: ./build/convert/compose/interpolate.js
var interpolate = __webpack_require__(5312);
;// CONCATENATED MODULE: ./build/convert/compose/merge.js



const rules = (0,pattern/* pathTable */.G)([
    ...['networks.*.labels', 'volumes.*.labels'].map((path) => [path, 'sequence']),
    ...[
        'annotations',
        'build.args',
        'build.additional_contexts',
        'build.labels',
        'deploy.labels',
        'dns',
        'dns_opt',
        'dns_search',
        'env_file',
        'label_file',
        'environment',
        'labels',
        'volumes.*.volume.labels',
        'sysctls',
        'tmpfs',
    ].map((key) => [`services.*.${key}`, 'sequence']),
    ...['command', 'entrypoint', 'healthcheck.test'].map((key) => [`services.*.${key}`, 'replace']),
    ...['networks', 'models'].map((key) => [`services.*.${key}`, 'mapping']),
    ['services.*.build', 'build'],
    ['services.*.depends_on', 'depends_on'],
    ['services.*.logging', 'logging'],
    ['services.*.extra_hosts', 'extra_hosts'],
    ['services.*.build.extra_hosts', 'extra_hosts'],
    ['services.*.ulimits.*', 'ulimit'],
]);
/**
 * The model of an earlier file with that of a later one laid over it. `!reset` and `!override` of the later one are obeyed.
 * @throws Refusal when the two can't be one, for instance a list over a mapping.
 */
function merge(earlier, later, path = []) {
    if (later.tag === 'override')
        return later;
    const rule = rules.find(path);
    if (rule !== undefined)
        return mergeByRule(rule, earlier, later, path);
    if (later.kind === 'scalar' && later.value === null)
        return earlier;
    if (earlier.kind === 'map') {
        if (later.kind !== 'map')
            throw cannotMerge(later, path, 'a mapping');
        return mergeMaps(earlier, later, path);
    }
    if (earlier.kind === 'list') {
        if (later.kind !== 'list')
            throw cannotMerge(later, path, 'a list');
        const known = new Set(earlier.items.map((item) => JSON.stringify((0,compose_tree/* toPlain */.Ul)(item))));
        return {
            ...earlier,
            items: [...earlier.items, ...later.items.filter((item) => !known.has(JSON.stringify((0,compose_tree/* toPlain */.Ul)(item))))],
        };
    }
    return later;
}
function mergeMaps(earlier, later, path) {
    const entries = new Map(earlier.entries);
    for (const [name, entry] of later.entries) {
        const before = entries.get(name);
        if (entry.value.tag === 'reset')
            entries.delete(name);
        else if (before === undefined)
            entries.set(name, entry);
        else
            entries.set(name, { key: entry.key, value: merge(before.value, entry.value, [...path, name]) });
    }
    return { ...earlier, entries };
}
function mergeByRule(rule, earlier, later, path) {
    switch (rule) {
        case 'replace':
        case 'ulimit':
            return later;
        case 'sequence':
            return { ...later, kind: 'list', items: [...sequence(earlier), ...sequence(later)] };
        case 'extra_hosts': {
            const hosts = sequence(earlier);
            const known = new Set(hosts.map(compose_tree/* textOf */.b6));
            return (0,compose_tree/* list */.p_)([...hosts, ...sequence(later).filter((item) => !known.has((0,compose_tree/* textOf */.b6)(item)))], later.spot);
        }
        case 'logging': {
            const drivers = [(0,compose_tree.at)(earlier, 'driver'), (0,compose_tree.at)(later, 'driver')].map(compose_tree/* textOf */.b6);
            const same = drivers[0] === undefined || drivers[1] === undefined || drivers[0] === drivers[1];
            return same && earlier.kind === 'map' && later.kind === 'map' ? mergeMaps(earlier, later, path) : later;
        }
        case 'build':
            return mergeMaps(buildMapping(earlier), buildMapping(later), path);
        case 'depends_on':
        case 'mapping':
            return mergeMaps(merge_namesAsMapping(earlier, rule), merge_namesAsMapping(later, rule), path);
    }
}
/** A list as it is, a single text as a list of one, a mapping as sorted `KEY=value` items. */
function sequence(tree) {
    if (tree.kind === 'list')
        return tree.items;
    if (tree.kind === 'scalar')
        return typeof tree.value === 'string' ? [tree] : [];
    const items = [...tree.entries].flatMap(([name, { value, key }]) => {
        const values = value.kind === 'list' ? value.items : [value];
        return values.map((item) => {
            const text = (0,compose_tree/* textOf */.b6)(item);
            return (0,compose_tree/* scalar */.d_)(text === undefined ? name : `${name}=${text}`, { ...key, end: Math.max(key.end, value.spot.end) });
        });
    });
    return items.sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
}
function buildMapping(tree) {
    if (tree.kind === 'map')
        return tree;
    return (0,compose_tree/* mapAt */.SC)(tree.spot, { context: tree.kind === 'scalar' ? tree : undefined });
}
function merge_namesAsMapping(tree, rule) {
    if (tree.kind === 'map')
        return tree;
    const items = tree.kind === 'list' ? tree.items : [];
    const value = (item) => rule === 'mapping' ? (0,compose_tree/* scalar */.d_)(null, item.spot) : (0,compose_tree/* mapAt */.SC)(item.spot, { condition: 'service_started', required: true });
    return (0,compose_tree/* map */.Tj)(items.map((item) => [(0,compose_tree/* textOf */.b6)(item) ?? '', { key: item.spot, value: value(item) }]), tree.spot);
}
function cannotMerge(later, path, expected) {
    return new compose_tree/* Refusal */.P_([
        {
            rule: 'wrong-type',
            category: 'input',
            severity: 'error',
            message: `${(0,compose_tree/* pathText */.LF)(path)} is ${expected} in an earlier file and something else here`,
            fix: `Write ${expected}, or put !override before the value to replace the earlier one.`,
            path: (0,compose_tree/* pathText */.LF)(path),
            ...(0,compose_tree/* placeOf */.$t)(later.spot),
        },
    ]);
}
const keyOfPair = (item) => (0,compose_tree/* textOf */.b6)(item)?.split('=', 1)[0];
const asText = (item) => (0,compose_tree/* textOf */.b6)(item);
const mountPath = (folder) => (item) => item.kind === 'scalar'
    ? `${folder}/${(0,compose_tree/* textOf */.b6)(item)}`
    : ((0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'target')) ?? `${folder}/${(0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'source'))}`);
const port = (item) => {
    if (item.kind !== 'map')
        return (0,compose_tree/* textOf */.b6)(item);
    const [host = '0.0.0.0', published = '', target = '', protocol = 'tcp'] = [
        'host_ip',
        'published',
        'target',
        'protocol',
    ].map((key) => (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, key)));
    return `${host}:${published}:${target}/${protocol}`;
};
const volumeTarget = (item) => item.kind === 'scalar' ? readVolume((0,compose_tree/* textOf */.b6)(item) ?? '')?.target : (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'target'));
const deviceTarget = (item) => {
    const parts = (0,compose_tree/* textOf */.b6)(item)?.split(':');
    return parts === undefined ? (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'target')) : (parts[1] ?? parts[0]);
};
/** Lists whose items have an identity: of equal ones the last stands, where the first stood. */
const identities = (0,pattern/* pathTable */.G)([
    ...[
        'annotations',
        'build.args',
        'build.additional_contexts',
        'build.tags',
        'build.labels',
        'cap_add',
        'cap_drop',
        'deploy.labels',
        'dns',
        'dns_opt',
        'dns_search',
        'environment',
        'labels',
        'links',
        'networks.*.aliases',
        'networks.*.link_local_ips',
        'profiles',
        'sysctls',
        'tmpfs',
    ].map((key) => [`services.*.${key}`, keyOfPair]),
    ['networks.*.labels', keyOfPair],
    ['services.*.expose', asText],
    ['services.*.env_file', (item) => (item.kind === 'scalar' ? (0,compose_tree/* textOf */.b6)(item) : (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'path')))],
    ['services.*.ports', port],
    ['services.*.volumes', volumeTarget],
    ['services.*.devices', deviceTarget],
    ['services.*.configs', mountPath('')],
    ['services.*.secrets', mountPath('/run/secrets')],
]);
/** The model with repeated items of such lists removed. */
function withoutRepetition(tree, path = []) {
    if (tree.kind === 'map')
        return (0,compose_tree/* mapValues */.LG)(tree, (value, name) => withoutRepetition(value, [...path, name]));
    const identity = tree.kind === 'list' ? identities.find(path) : undefined;
    if (tree.kind !== 'list' || identity === undefined)
        return tree;
    const kept = new Map();
    for (const [i, item] of tree.items.entries())
        kept.set(identity(item) ?? `[${i}]`, item);
    return { ...tree, items: [...kept.values()] };
}
/** The model without values that a later file would have reset, and without the tags themselves. */
function withoutTags(tree) {
    const { tag: _, ...plain } = tree;
    if (plain.kind === 'scalar')
        return plain;
    if (plain.kind === 'list') {
        return { ...plain, items: plain.items.filter((item) => item.tag !== 'reset').map(withoutTags) };
    }
    const kept = [...plain.entries].filter(([, { value }]) => value.tag !== 'reset');
    return {
        ...plain,
        entries: new Map(kept.map(([name, { key, value }]) => [name, { key, value: withoutTags(value) }])),
    };
}

// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(1768);
;// CONCATENATED MODULE: ./build/convert/compose/read.js


const maximumDepth = 100;
/** Nodes of one file with its aliases expanded: a bomb is refused long before memory is. */
const maximumNodes = 200_000;
/**
 * Reads the YAML documents of a Compose file with the places of all nodes. Aliases and merge keys are resolved; plain
 * scalars mean what they mean to Compose's own reader (YAML 1.2 booleans, and octal numbers with a leading zero).
 * @throws InputError with the place of the first syntax error.
 */
async function readCompose(source) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const documents = yaml.parseAllDocuments(source.text, {
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const problem = document.errors[0];
        if (problem !== undefined) {
            throw syntaxError(source, problem.pos[0], problem.pos[1], problem.message);
        }
        const reader = new Reader(yaml, source, document);
        return document.contents === null ? [] : [reader.tree(document.contents, 0)];
    });
}
function syntaxError(source, start, end, message) {
    const place = (0,compose_tree/* placeOf */.$t)({ source, start, end });
    const tab = /\t/.test(source.text.slice(start, end)) || source.text[start] === '\t';
    return new errors/* InputError */.dz(`${source.path} is not valid YAML: ${message.split('\n')[0]}`, {
        place,
        fix: tab
            ? `Indent line ${place.line} with spaces: YAML forbids tabs.`
            : `Correct the YAML at line ${place.line}, column ${place.column}.`,
    });
}
class Reader {
    yaml;
    source;
    document;
    nodes = 0;
    targets = new Map();
    constructor(yaml, source, document) {
        this.yaml = yaml;
        this.source = source;
        this.document = document;
    }
    tree(node, depth) {
        const { yaml } = this;
        if (node === null)
            return { kind: 'scalar', value: null, spot: this.spot(node) };
        if (depth > maximumDepth || ++this.nodes > maximumNodes) {
            const [start = 0, , end = start] = node.range ?? [];
            throw syntaxError(this.source, start, end, 'too deeply nested, or too many aliases');
        }
        if (yaml.isAlias(node)) {
            const target = this.resolved(node);
            if (target === undefined)
                throw this.refuse(node, `the alias *${node.source} has no anchor`);
            return this.tree(target, depth + 1);
        }
        const tag = mergeTag(node);
        const spot = this.spot(node);
        if (yaml.isMap(node))
            return { kind: 'map', entries: this.entries(node.items, depth), spot, ...tag };
        if (yaml.isSeq(node)) {
            return { kind: 'list', items: node.items.map((item) => this.tree(item, depth + 1)), spot, ...tag };
        }
        return { kind: 'scalar', value: scalarValue(node), spot, ...tag };
    }
    /** The node of an alias; the library walks the whole document for each look-up. */
    resolved(alias) {
        if (!this.targets.has(alias))
            this.targets.set(alias, alias.resolve(this.document));
        return this.targets.get(alias);
    }
    /** Written keys win over merged ones, earlier merged mappings over later ones. */
    entries(pairs, depth) {
        const { yaml } = this;
        const written = new Map();
        const merged = [];
        for (const pair of pairs) {
            const keyNode = pair.key;
            const key = yaml.isAlias(keyNode) ? this.resolved(keyNode) : keyNode;
            const name = yaml.isScalar(key) ? String(key.source ?? key.value ?? '') : undefined;
            if (name === undefined)
                throw this.refuse(keyNode, 'a key must be a plain text');
            const value = this.tree(pair.value, depth + 1);
            const spot = this.spot(keyNode);
            if (name === '<<' && key.type === 'PLAIN')
                merged.push(...this.mergedMaps(value, keyNode));
            else if (written.has(name))
                throw this.refuse(keyNode, `the key "${name}" stands twice`);
            else
                written.set(name, { key: spot, value: pair.value === null ? { ...value, spot } : value });
        }
        for (const entries of merged) {
            for (const [name, entry] of entries)
                if (!written.has(name))
                    written.set(name, entry);
        }
        return written;
    }
    mergedMaps(value, key) {
        if (value.kind === 'map')
            return [value.entries];
        const items = value.kind === 'list' ? value.items : [];
        if (value.kind !== 'list' || items.some((item) => item.kind !== 'map')) {
            throw this.refuse(key, 'a merge key (<<) takes a mapping or a list of mappings');
        }
        return items.flatMap((item) => (item.kind === 'map' ? [item.entries] : []));
    }
    refuse(node, message) {
        const spot = this.spot(node);
        return syntaxError(this.source, spot.start, spot.end, message);
    }
    spot(node) {
        const [start = 0, end = start] = node?.range ?? [];
        return { source: this.source, start, end };
    }
}
function mergeTag(node) {
    if (node.tag === '!reset')
        return { tag: 'reset' };
    return node.tag === '!override' ? { tag: 'override' } : {};
}
function scalarValue(node) {
    if (node.tag === '!!str' || node.tag === 'tag:yaml.org,2002:str')
        return String(node.source ?? node.value ?? '');
    if (node.type !== 'PLAIN')
        return typeof node.value === 'string' ? node.value : String(node.source ?? '');
    return plainScalar(node.source ?? String(node.value ?? ''));
}
/** What a plain scalar means to Compose's reader (go-yaml v3: YAML 1.2 with the octal numbers of 1.1). */
function plainScalar(text) {
    if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL')
        return null;
    if (text === 'true' || text === 'True' || text === 'TRUE')
        return true;
    if (text === 'false' || text === 'False' || text === 'FALSE')
        return false;
    if (!/^[-+.0-9]/.test(text))
        return text;
    return numberOf(text) ?? text;
}
function numberOf(text) {
    const plain = text.replaceAll('_', '');
    const based = /^([-+]?)0([xob]?)([0-9a-f]+)$/i.exec(plain);
    if (based !== null) {
        const [, sign, letter, digits] = based;
        const base = { x: 16, b: 2, o: 8, '': 8 }[letter.toLowerCase()] ?? 8;
        const allowed = base === 16 ? /^[0-9a-f]+$/i : base === 2 ? /^[01]+$/ : /^[0-7]+$/;
        if (allowed.test(digits))
            return Number.parseInt(digits, base) * (sign === '-' ? -1 : 1);
    }
    if (/^[-+]?(?:0|[1-9][0-9]*)$/.test(plain)) {
        const number = Number(plain);
        return Number.isSafeInteger(number) ? number : undefined;
    }
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i.test(plain))
        return Number(plain);
    return undefined;
}

;// CONCATENATED MODULE: ./build/convert/compose/rebase.js



/** Texts that are paths relative to the file they stand in. */
const relativePaths = [
    ['build', 'context'],
    ['build', 'additional_contexts', '*'],
    ['env_file', '*', 'path'],
    ['label_file', '*'],
    ['volumes', '*', 'source'],
    ['extends', 'file'],
];
/** A service or a model of another folder, with its relative paths made relative to ours. */
function rebase(tree, folder) {
    if (folder === '')
        return tree;
    const isModel = (0,compose_tree.at)(tree, 'services') !== undefined || (0,compose_tree.at)(tree, 'configs') !== undefined || (0,compose_tree.at)(tree, 'secrets') !== undefined;
    if (!isModel)
        return rebaseService(tree, folder);
    let model = tree;
    const services = (0,compose_tree.at)(model, 'services');
    if (services?.kind === 'map' && model.kind === 'map') {
        const moved = new Map([...services.entries].map(([name, entry]) => [name, { ...entry, value: rebaseService(entry.value, folder) }]));
        model = (0,compose_tree/* withEntries */.bA)(model, { services: { ...services, entries: moved } });
    }
    for (const section of ['configs', 'secrets']) {
        model = rebaseAt(model, [section, '*', 'file'], folder);
    }
    return model;
}
function rebaseService(service, folder) {
    // Short forms hide paths, so they are written out first.
    const long = (0,compose_tree.at)(canonical(mapOf('services', mapOf('it', service))), 'services', 'it') ?? service;
    return relativePaths.reduce((tree, path) => rebaseAt(tree, path, folder), long);
}
function mapOf(name, value) {
    return (0,compose_tree/* map */.Tj)([[name, { key: value.spot, value }]], value.spot);
}
function rebaseAt(tree, [step, ...rest], folder, parent) {
    if (step === undefined)
        return rebaseText(tree, folder, parent);
    if (tree.kind === 'list') {
        return step === '*' ? { ...tree, items: tree.items.map((item) => rebaseAt(item, rest, folder, tree)) } : tree;
    }
    if (tree.kind !== 'map')
        return tree;
    const entries = [...tree.entries].map(([name, entry]) => {
        const matches = step === '*' || step === name;
        return [name, matches ? { ...entry, value: rebaseAt(entry.value, rest, folder, tree) } : entry];
    });
    return { ...tree, entries: new Map(entries) };
}
function rebaseText(tree, folder, parent) {
    const text = (0,compose_tree/* textOf */.b6)(tree);
    const isNamedVolume = parent?.kind === 'map' &&
        ['volume', 'tmpfs', 'image', 'npipe', 'cluster'].includes((0,compose_tree/* textOf */.b6)((0,compose_tree.at)(parent, 'type')) ?? '');
    if (tree.kind !== 'scalar' || text === undefined || isNamedVolume)
        return tree;
    if ((0,external_node_path_.isAbsolute)(text) || /^(?:~|[a-z][a-z0-9+.-]*:\/\/|git@|[A-Za-z]:\\|service:|docker-image:|target:)/.test(text))
        return tree;
    const moved = (0,external_node_path_.join)(folder, text);
    return { ...tree, value: moved.startsWith('.') ? moved : `./${moved}` };
}

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
;// CONCATENATED MODULE: ./build/convert/compose/schema.js


/** The schema of the Compose specification, from `data/compose-schema.json`. */
function loadSchema(host) {
    const text = new TextDecoder().decode(host.data('compose-schema.json'));
    const { schema } = JSON.parse(text);
    return { root: schema, definitions: schema.$defs };
}
/** All violations of the schema: unknown keys with the nearest known one, wrong types and values, missing keys. */
function checkSchema(tree, schema) {
    const problems = new Checker(schema.definitions).check(tree, schema.root, []);
    // Parts of one schema (allOf) find the same mistake.
    const distinct = new Map(problems.map((problem) => [`${(0,compose_tree/* pathText */.LF)(problem.path)}\0${problem.message}`, problem]));
    return [...distinct.values()].map((problem) => ({
        rule: ruleNames[problem.kind],
        category: 'input',
        severity: 'error',
        message: problem.message,
        ...(problem.fix === undefined ? {} : { fix: problem.fix }),
        path: (0,compose_tree/* pathText */.LF)(problem.path),
        ...(0,compose_tree/* placeOf */.$t)(problem.spot),
    }));
}
const ruleNames = { unknown: 'unknown-key', type: 'wrong-type', value: 'wrong-value', missing: 'missing-key' };
class Checker {
    definitions;
    constructor(definitions) {
        this.definitions = definitions;
    }
    check(tree, schema, path) {
        const { $ref, allOf = [], oneOf, anyOf } = schema;
        const own = [...this.checkType(tree, schema, path), ...this.checkValue(tree, schema, path)];
        if (own.length > 0)
            return own;
        return [
            ...($ref === undefined ? [] : this.check(tree, this.definition($ref), path)),
            ...allOf.flatMap((part) => this.check(tree, part, path)),
            ...this.checkAlternatives(tree, oneOf ?? anyOf, path),
            ...(tree.kind === 'map' ? this.checkEntries(tree, schema, path) : []),
            ...(tree.kind === 'list' ? this.checkItems(tree, schema, path) : []),
        ];
    }
    definition(reference) {
        return this.definitions[reference.replace('#/$defs/', '')] ?? {};
    }
    checkType(tree, schema, path) {
        if (schema.type === undefined)
            return [];
        const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
        if (types.some((type) => hasType(tree, type)))
            return [];
        return [typeProblem(tree, path, types)];
    }
    checkValue(tree, schema, path) {
        if (tree.kind !== 'scalar')
            return [];
        const { value, spot } = tree;
        const problem = (message, fix) => [
            { kind: 'value', path, message: `${(0,compose_tree/* pathText */.LF)(path)} is ${show(value)}, ${message}`, fix, spot },
        ];
        if (schema.enum !== undefined && !schema.enum.includes(value)) {
            const allowed = schema.enum.map(String);
            const guess = (0,nearest/* nearest */.p)(String(value), allowed);
            return problem(`expected one of ${allowed.join(', ')}`, guess === undefined ? `Write one of ${allowed.join(', ')}.` : `Did you mean "${guess}"?`);
        }
        if (schema.pattern !== undefined && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value)) {
            return problem(`expected a text that matches ${schema.pattern}`);
        }
        if (typeof value !== 'number')
            return [];
        if (schema.minimum !== undefined && value < schema.minimum)
            return problem(`expected at least ${schema.minimum}`);
        if (schema.maximum !== undefined && value > schema.maximum)
            return problem(`expected at most ${schema.maximum}`);
        return [];
    }
    /** Of several alternatives that all fail, the one that was meant is the one that fails deepest. */
    checkAlternatives(tree, alternatives, path) {
        if (alternatives === undefined)
            return [];
        const results = alternatives.map((alternative) => this.check(tree, alternative, path));
        if (results.some((problems) => problems.length === 0))
            return [];
        const depth = (problems) => Math.max(...problems.map((problem) => problem.path.length));
        const deepest = results.reduce((best, problems) => (depth(problems) > depth(best) ? problems : best));
        if (depth(deepest) > path.length)
            return deepest;
        return [
            typeProblem(tree, path, alternatives.flatMap((alternative) => this.typesOf(alternative))),
        ];
    }
    typesOf(schema) {
        if (schema.$ref !== undefined)
            return this.typesOf(this.definition(schema.$ref));
        if (schema.type !== undefined)
            return typeof schema.type === 'string' ? [schema.type] : schema.type;
        return (schema.oneOf ?? schema.anyOf ?? []).flatMap((alternative) => this.typesOf(alternative));
    }
    checkEntries(tree, schema, path) {
        const problems = [];
        for (const name of schema.required ?? []) {
            if (tree.entries.has(name))
                continue;
            const message = `${(0,compose_tree/* pathText */.LF)(path) || 'the file'} has no "${name}"`;
            problems.push({ kind: 'missing', path, message, fix: `Add ${name}.`, spot: (0,compose_tree/* spotAt */.AH)(tree, []) });
        }
        const closed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
        for (const [name, { key, value }] of tree.entries) {
            const next = [...path, name];
            const declared = this.propertySchemas(schema, name, schema.unevaluatedProperties === false);
            for (const child of declared.own)
                problems.push(...this.check(value, child, next));
            if (declared.known || !closed) {
                const rest = schema.additionalProperties;
                if (!declared.known && typeof rest === 'object')
                    problems.push(...this.check(value, rest, next));
                continue;
            }
            problems.push(this.unknownKey(name, key, schema, path));
        }
        return problems;
    }
    /** The schemas that this schema itself gives a property, and whether it (or a part of it) knows the name. */
    propertySchemas(schema, name, withParts) {
        const direct = Object.hasOwn(schema.properties ?? {}, name) ? [schema.properties[name]] : [];
        const byPattern = Object.entries(schema.patternProperties ?? {})
            .filter(([pattern]) => new RegExp(pattern, 'u').test(name))
            .map(([, child]) => child);
        const own = [...direct, ...byPattern];
        return { own, known: own.length > 0 || (withParts && this.namesOf(schema).has(name)) };
    }
    namesOf(schema) {
        const parts = [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [this.definition(schema.$ref)])];
        return new Set([...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => [...this.namesOf(part)])]);
    }
    unknownKey(name, spot, schema, path) {
        const known = [...this.namesOf(schema)];
        const guess = (0,nearest/* nearest */.p)(name, known);
        const where = path.length === 0 ? 'at the top of a Compose file' : `in ${(0,compose_tree/* pathText */.LF)(path)}`;
        const fix = guess !== undefined
            ? `Did you mean "${guess}"?`
            : `Remove it, or write it as an extension: x-${name.replace(/[^A-Za-z0-9_-]/g, '-')}.`;
        return { kind: 'unknown', path: [...path, name], message: `"${name}" is not known ${where}`, fix, spot };
    }
    checkItems(tree, schema, path) {
        const { items } = schema;
        const problems = items === undefined ? [] : tree.items.flatMap((item, i) => this.check(item, items, [...path, i]));
        if (!schema.uniqueItems)
            return problems;
        const seen = new Set();
        tree.items.forEach((item, i) => {
            const text = item.kind === 'scalar' ? JSON.stringify(item.value) : undefined;
            if (text === undefined)
                return;
            if (seen.has(text)) {
                const message = `${(0,compose_tree/* pathText */.LF)([...path, i])} repeats ${text}`;
                problems.push({ kind: 'value', path: [...path, i], message, fix: 'Remove one of the two.', spot: item.spot });
            }
            seen.add(text);
        });
        return problems;
    }
}
function hasType(tree, type) {
    if (type === 'object')
        return tree.kind === 'map';
    if (type === 'array')
        return tree.kind === 'list';
    if (tree.kind !== 'scalar')
        return false;
    if (type === 'null')
        return tree.value === null;
    if (type === 'integer')
        return Number.isInteger(tree.value);
    return typeof tree.value === type;
}
const typeNames = {
    object: 'a mapping',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
};
function typeProblem(tree, path, types) {
    const names = [...new Set(types.map((type) => typeNames[type] ?? type))];
    const expected = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    const found = tree.kind === 'map' ? 'a mapping' : tree.kind === 'list' ? 'a list' : show(tree.value);
    const quoted = types.includes('string') && tree.kind === 'scalar' && tree.value !== null;
    const fix = quoted ? `Put it in quotes: "${tree.value}".` : `Write ${expected}.`;
    const name = path.length === 0 ? 'A Compose file' : (0,compose_tree/* pathText */.LF)(path);
    return { kind: 'type', path, message: `${name} is ${found}, expected ${expected}`, fix, spot: tree.spot };
}
function show(value) {
    if (value === null)
        return 'empty';
    const text = String(value);
    return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text;
}

;// CONCATENATED MODULE: ./build/convert/compose/load.js











/**
 * Loads a Compose project as Compose does: interpolated, extended, included, merged, valid by the schema, canonical.
 * Only files inside the workspace are read, and no variable of this process.
 * @throws InputError for a file that is missing or no YAML, Refusal for a model that is not valid.
 */
async function loadCompose(options, host) {
    const schema = loadSchema(host);
    const loader = new Loader(host, schema);
    const first = options.files[0];
    const directory = (0,external_node_path_.dirname)(first);
    const variables = loader.environment(options, directory);
    const tree = await loader.model(options.files, directory, variables, []);
    const relativeTo = (0,compose_tree/* entriesAt */.ws)(tree, 'services');
    if (relativeTo.size === 0 && tree.entries.size === 0)
        throw emptyFile(first);
    return {
        tree,
        warnings: loader.warnings,
        directory,
        variables,
        given: options.variables,
        paths: [...loader.read],
        files: loader.read.size,
    };
}
function emptyFile(file) {
    return new errors/* InputError */.dz(`${file} is empty`, {
        place: { file, line: 1, column: 1 },
        fix: 'Write a mapping with "services".',
    });
}
class Loader {
    warnings = [];
    read = new Set();
    host;
    schema;
    constructor(host, schema) {
        this.host = host;
        this.schema = schema;
    }
    environment(options, directory) {
        const given = (name) => Object.hasOwn(options.variables, name) ? options.variables[name] : undefined;
        const beside = (0,external_node_path_.join)(directory, '.env');
        const files = options.envFiles.length > 0 ? options.envFiles : (0,project_files/* isProjectFile */.Qn)(this.host, beside) ? [beside] : [];
        const values = new Map();
        for (const file of files) {
            const text = (0,project_files/* readProjectText */.BA)(this.host, file);
            for (const [name, value] of (0,env_file/* readEnvFile */.S)(text, this.host.files.relative(file), (key) => given(key) ?? values.get(key))) {
                values.set(name, value);
            }
        }
        return (name) => given(name) ?? values.get(name);
    }
    /** The model of some files, each laid over the ones before it. */
    async model(files, directory, variables, including) {
        let model;
        for (const file of files) {
            for (const document of await this.documents(file, variables)) {
                const extended = await this.extend(document, file, directory, variables);
                const [included, rest] = await this.include(extended, directory, variables, [...including, file]);
                const own = included === undefined ? rest : this.importModel(included, rest);
                model = model === undefined ? own : asMap(merge(model, own));
                model = asMap(withoutRepetition(model));
                this.validate(model);
            }
        }
        const tree = asMap(withoutTags(model ?? (0,compose_tree/* map */.Tj)([], { source: (0,compose_tree/* sourceOf */.vz)(files[0] ?? '', ''), start: 0, end: 0 })));
        return asMap(withoutRepetition(canonical(tree)));
    }
    /** The interpolated documents of a file. */
    async documents(file, variables) {
        const source = this.source(file);
        const documents = await readCompose(source);
        return documents.map((document) => {
            if (document.kind !== 'map') {
                throw new errors/* InputError */.dz(`${source.path} is no Compose file: its top is not a mapping`, {
                    place: (0,compose_tree/* placeOf */.$t)(document.spot),
                    fix: 'Write a mapping with "services".',
                });
            }
            const { tree, warnings } = (0,interpolate/* interpolate */.GW)(document, variables);
            this.warnings.push(...warnings);
            return asMap(tree);
        });
    }
    source(file) {
        this.read.add(this.host.files.resolve(file));
        return (0,compose_tree/* sourceOf */.vz)(this.host.files.relative(file), (0,project_files/* readProjectText */.BA)(this.host, file));
    }
    validate(model) {
        const problems = checkSchema(withoutTags(model), this.schema);
        if (problems.length > 0)
            throw new compose_tree/* Refusal */.P_(problems);
    }
    async extend(document, file, directory, variables) {
        const services = (0,compose_tree.at)(document, 'services');
        if (services?.kind !== 'map')
            return document;
        const extended = new Map(services.entries);
        for (const [name, { key }] of services.entries) {
            extended.set(name, { key, value: await this.extended(name, services, file, directory, variables, []) });
        }
        return (0,compose_tree/* withEntries */.bA)(document, { services: { ...services, entries: extended } });
    }
    /** A service with what it extends laid under it, recursively. */
    async extended(name, services, file, directory, variables, chain) {
        const service = services.entries.get(name).value;
        const extending = (0,compose_tree.at)(service, 'extends');
        if (service.kind !== 'map' || extending === undefined)
            return service;
        const step = `${file}#${name}`;
        if (chain.includes(step)) {
            throw refuse(extending.spot, `the service "${name}" extends itself`, 'Remove one "extends" of the circle.');
        }
        const base = (0,compose_tree/* textOf */.b6)(extending) ?? (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(extending, 'service'));
        const otherFile = (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(extending, 'file'));
        if (base === undefined)
            return service;
        const source = otherFile === undefined ? file : this.fileBeside(otherFile, directory, extending.spot);
        const from = otherFile === undefined ? services : await this.servicesOf(source, variables, extending.spot);
        if (!from.entries.has(base)) {
            const message = `the service "${name}" extends "${base}", which ${host(this.host, source)} does not have`;
            throw refuse(extending.spot, message, `Name one of its services: ${[...from.entries.keys()].join(', ')}.`);
        }
        const folder = (0,external_node_path_.dirname)(source);
        const below = await this.extended(base, from, source, folder, variables, [...chain, step]);
        const own = (0,compose_tree/* withEntries */.bA)(service, { extends: undefined });
        if (below.kind !== 'map')
            return own;
        const rebased = otherFile === undefined ? below : rebase(below, (0,external_node_path_.relative)(directory, folder));
        return merge(rebased, own, ['services', name]);
    }
    async servicesOf(file, variables, spot) {
        const [document] = await this.documents(file, variables);
        const services = (0,compose_tree.at)(document, 'services');
        if (services?.kind === 'map')
            return services;
        throw refuse(spot, `${this.host.files.relative(file)} has no services to extend`, 'Name another file.');
    }
    fileBeside(path, directory, spot) {
        const file = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(directory, path);
        if ((0,project_files/* isProjectFile */.Qn)(this.host, file))
            return file;
        throw refuse(spot, `the file "${path}" is not there, or lies outside the workspace`, 'Correct the path.');
    }
    /** The models that `include` names, and the document without it. */
    async include(document, directory, variables, including) {
        const include = (0,compose_tree.at)(document, 'include');
        const rest = (0,compose_tree/* withEntries */.bA)(document, { include: undefined });
        if (include?.kind !== 'list')
            return [undefined, include === undefined ? rest : document];
        let model;
        for (const item of include.items) {
            const included = await this.included(item, directory, variables, including);
            model = model === undefined ? included : this.importModel(model, included);
        }
        return [model, rest];
    }
    async included(item, directory, variables, including) {
        const paths = item.kind === 'map' ? texts((0,compose_tree.at)(item, 'path')) : texts(item);
        const files = paths.map((path) => this.fileBeside(path, directory, item.spot));
        const main = files[0];
        if (main === undefined)
            throw refuse(item.spot, 'an include names no file', 'Write the path of a Compose file.');
        const resolved = this.host.files.resolve(main);
        if (including.some((file) => this.host.files.resolve(file) === resolved)) {
            throw refuse(item.spot, `the file ${this.host.files.relative(main)} includes itself`, 'Remove one "include" of the circle.');
        }
        const projectDirectory = (0,compose_tree/* textOf */.b6)((0,compose_tree.at)(item, 'project_directory'));
        const folder = projectDirectory === undefined ? (0,external_node_path_.dirname)(main) : (0,external_node_path_.join)(directory, projectDirectory);
        const envFiles = texts((0,compose_tree.at)(item, 'env_file')).filter((path) => path !== '/dev/null');
        const local = this.environment({ files: [], variables: {}, envFiles: envFiles.map((path) => this.fileBeside(path, directory, item.spot)) }, folder);
        const model = await this.model(files, folder, (name) => variables(name) ?? local(name), including);
        return rebase(model, (0,external_node_path_.relative)(directory, folder));
    }
    /** Included resources under those of the including file, where both have them. */
    importModel(included, own) {
        const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models', 'jobs'];
        const kept = (0,compose_tree/* map */.Tj)([...included.entries].filter(([name]) => sections.includes(name)), included.spot);
        return { ...asMap(merge(kept, own)), spot: own.spot };
    }
}
function texts(tree) {
    const items = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree];
    return items.map(compose_tree/* textOf */.b6).filter((text) => text !== undefined);
}
function host(machine, file) {
    return machine.files.relative(file);
}
function asMap(tree) {
    if (tree.kind === 'map')
        return tree;
    throw refuse(tree.spot, 'a Compose file is a mapping', 'Write a mapping with "services".');
}
function refuse(spot, message, fix) {
    return new compose_tree/* Refusal */.P_([{ rule: 'invalid-model', category: 'input', severity: 'error', message, fix, ...(0,compose_tree/* placeOf */.$t)(spot) }]);
}

// EXTERNAL MODULE: ./build/convert/convert.js + 20 modules
var convert = __webpack_require__(2079);
// EXTERNAL MODULE: ./build/convert/inputs.js
var inputs = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/convert/print.js
/** Texts that a YAML 1.1 reader (kubectl, kustomize, Argo CD) would take for something else without quotes. */
const ambiguous = /^(?:[-+.]?[0-9][0-9a-fA-FxXoO_.,:+\-TZ ]*|\.(?:inf|nan)|[-+]\.inf|y|yes|n|no|on|off|true|false|null|~|=|<<)$/i;
/**
 * Objects as one YAML text: documents in the given order, keys in the order of the objects, texts quoted only where a YAML reader
 * of any version would take them for something else. The same objects always give the same bytes.
 */
async function printObjects(objects, header = []) {
    const { Document, isScalar, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const texts = objects.map((object) => {
        const document = new Document(object, { aliasDuplicateObjects: false });
        visit(document, {
            Scalar(_, node) {
                if (isScalar(node) && typeof node.value === 'string' && ambiguous.test(node.value))
                    node.type = 'QUOTE_DOUBLE';
            },
        });
        return document.toString({ lineWidth: 0, indentSeq: true, minContentWidth: 0 });
    });
    return `${header.map((line) => `# ${line}\n`).join('')}${texts.join('---\n')}`;
}
/** The order of fields at the top of every object. */
function ordered(object) {
    const { apiVersion, kind, metadata, ...rest } = object;
    return { apiVersion, kind, metadata, ...rest };
}

;// CONCATENATED MODULE: ./build/convert/layout.js


const header = [
    'Generated by kompose-convert from the Compose file. Change that file, or an overlay: this one is made anew.',
];
/** What a container asks for, by environment: a place to change it, with numbers to start from. */
const startingRequests = (environment) => /^(?:dev|test|local|sandbox)/.test(environment) ? { cpu: '50m', memory: '64Mi' } : { cpu: '100m', memory: '128Mi' };
/** `base/` with a file for each service, and an overlay for each environment. */
async function layoutOf(groups, options) {
    const distinct = withoutRepeated(groups).map((group) => ({ ...group, name: fileNameOf(group.name) }));
    const base = await Promise.all(distinct.map(async ({ name, objects }) => {
        return { path: `base/${name}.yaml`, content: await printObjects(objects.map(ordered), header), part: 'base' };
    }));
    const kustomization = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: distinct.map(({ name }) => `${name}.yaml`),
    };
    const overlays = await Promise.all(options.environments.map(async (environment) => {
        const content = await printObjects([overlayOf(distinct, environment, options)]);
        return { path: `overlays/${environment}/kustomization.yaml`, content, part: 'overlay' };
    }));
    return [
        ...base,
        { path: 'base/kustomization.yaml', content: await printObjects([kustomization], header), part: 'base' },
        ...overlays,
    ];
}
/** A service may be called as the file that lists the others. */
function fileNameOf(name) {
    return name === 'kustomization' ? 'kustomization-service' : name;
}
/** All objects in one text, for those who apply one file. */
function allInOne(groups) {
    return printObjects(withoutRepeated(groups).flatMap(({ objects }) => objects.map(ordered)), header);
}
/** A claim or a configuration that several services use stands in the file of the first one. */
function withoutRepeated(groups) {
    const seen = new Set();
    return groups.map((group) => ({
        ...group,
        objects: group.objects.filter(({ kind, metadata }) => {
            const key = `${kind}/${metadata.name}`;
            return seen.has(key) ? false : seen.add(key);
        }),
    }));
}
function overlayOf(groups, environment, { namespace }) {
    const scaled = groups.flatMap(({ scaled: workload }) => workload ?? []);
    const images = imageEntries(groups);
    const unsized = groups.filter(({ sized, scaled: workload }) => !sized && workload !== undefined);
    const patches = unsized.map(({ scaled: workload }) => ({
        patch: sizePatch(workload, startingRequests(environment)),
    }));
    return {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        namespace: namespace === undefined || namespace === '' ? environment : `${namespace}-${environment}`,
        resources: ['../../base'],
        ...(scaled.length === 0 ? {} : { replicas: scaled.map(({ name, replicas }) => ({ name, count: replicas })) }),
        ...(images.length === 0 ? {} : { images }),
        ...(patches.length === 0 ? {} : { patches }),
    };
}
function sizePatch({ kind, name }, requests) {
    return [
        'apiVersion: apps/v1',
        `kind: ${kind}`,
        'metadata:',
        `  name: ${name}`,
        'spec:',
        '  template:',
        '    spec:',
        '      containers:',
        `        - name: ${name}`,
        '          resources:',
        '            requests:',
        `              cpu: ${requests.cpu}`,
        `              memory: ${requests.memory}`,
        '',
    ].join('\n');
}
/** One entry an image: the line that a release changes. Names with several tags get none, since an entry would set them all. */
function imageEntries(groups) {
    const tags = new Map();
    for (const { objects } of groups) {
        for (const image of objects.flatMap(imagesOf)) {
            const { name } = (0,reference/* splitReference */.mQ)(image);
            tags.set(name, (tags.get(name) ?? new Set()).add(image));
        }
    }
    return [...tags].flatMap(([name, images]) => {
        const [image, other] = [...images];
        if (image === undefined || other !== undefined)
            return [];
        const { tag, digest } = (0,reference/* splitReference */.mQ)(image);
        return [
            {
                name,
                ...(tag !== undefined || digest === undefined ? { newTag: tag ?? 'latest' } : {}),
                ...(digest === undefined ? {} : { digest }),
            },
        ];
    });
}
/** The images of a workload's containers. */
function imagesOf(object) {
    const spec = object.spec;
    const pod = (spec?.template ?? spec?.jobTemplate?.spec?.template)?.spec;
    return [...(pod?.initContainers ?? []), ...(pod?.containers ?? [])].flatMap(({ image }) => image ?? []);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/convert/record.js

/** Name of the record in the output folder. */
const recordName = '.kompose-convert.json';
/** The hash of a file; line endings don't count, since a checkout may change them. */
function hashOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex');
}
function printRecord(record) {
    const files = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
/** The record that a text holds; an empty one where it is none, so that everything counts as edited. */
function readRecord(text) {
    if (text === undefined)
        return {};
    try {
        const { files } = JSON.parse(text);
        const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
        return Object.fromEntries(entries.filter(([, hash]) => typeof hash === 'string'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/convert/plan.js

/**
 * What has to change so that the output folder holds what was generated. The base is made anew, unless somebody edited it;
 * overlays are made once.
 */
function planOf(facts) {
    const findings = [];
    const steps = facts.generated.map((file) => stepOf(file, facts, findings));
    const removed = removals(facts, findings);
    return { steps: [...steps, ...removed, recordStep(facts)], findings };
}
function stepOf({ path, content, part }, facts, findings) {
    const before = facts.existing.get(path);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    if (part === 'overlay')
        return { do: 'keep', path, why: 'yours' };
    if (hashOf(before) === hashOf(content))
        return { do: 'keep', path, why: 'unchanged' };
    if (facts.record[path] !== hashOf(before) && !facts.force)
        findings.push(editedFinding(facts, path, content, before));
    return { do: 'update', path, content, before };
}
function editedFinding({ folder, record }, path, content, before) {
    const lines = before.split('\n');
    const generated = new Set(content.split('\n'));
    const at = lines.findIndex((line) => !generated.has(line));
    const isOurs = record[path] !== undefined;
    return {
        rule: 'edited-base',
        category: 'conversion',
        severity: 'error',
        message: isOurs
            ? `${path} was edited by hand since it was generated; generating it anew would lose the edit`
            : `${path} exists and was not generated here; generating it would overwrite it`,
        fix: 'Move the edit into an overlay or the Compose file, or give force to overwrite it.',
        file: join(folder, path),
        line: Math.max(at, 0) + 1,
        column: 1,
    };
}
/** Files that were generated for services that are gone. */
function removals(facts, findings) {
    const generated = new Set(facts.generated.map(({ path }) => path));
    return Object.entries(facts.record).flatMap(([path, hash]) => {
        const before = facts.existing.get(path);
        if (generated.has(path) || before === undefined)
            return [];
        if (hashOf(before) === hash || facts.force)
            return [{ do: 'remove', path, before }];
        findings.push({
            rule: 'orphaned-base',
            category: 'conversion',
            severity: 'warning',
            message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
            fix: 'Remove it, or give force.',
            file: join(facts.folder, path),
            line: 1,
            column: 1,
        });
        return [];
    });
}
function recordStep(facts) {
    const base = facts.generated.filter(({ part }) => part === 'base');
    const content = printRecord(Object.fromEntries(base.map(({ path, content: text }) => [path, hashOf(text)])));
    const before = facts.existing.get(recordName);
    if (before === undefined)
        return { do: 'create', path: recordName, content, before: '' };
    if (hashOf(before) === hashOf(content))
        return { do: 'keep', path: recordName, why: 'unchanged' };
    return { do: 'update', path: recordName, content, before };
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(9920);
;// CONCATENATED MODULE: ./build/convert/result.js



/** With `strict` a setting that is lost is an error. */
function asStrict(finding) {
    const isLoss = ['unsupported-key', 'unsupported-mount'].includes(finding.rule) && finding.severity !== 'notice';
    return isLoss ? { ...finding, severity: 'error' } : finding;
}
function nothingToConvert(file, host) {
    return {
        rule: 'no-services',
        category: 'conversion',
        severity: 'warning',
        message: 'No service is active, so there is nothing to convert',
        fix: 'Add services, or activate a profile with the input profile.',
        file: host.files.relative(file),
        line: 1,
        column: 1,
    };
}
/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder, step) {
    const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' };
    return {
        rule: 'drift',
        category: 'conversion',
        severity: 'error',
        message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
        fix: 'Run gitops-actions convert, and commit what it writes.',
        file: (0,external_node_path_.join)(folder, step.path),
        line: 1,
        column: 1,
    };
}
/** The files of a project without services, or with errors, stay as they are. */
function nothingWritten(findings, files) {
    const result = {
        path: undefined,
        base: undefined,
        overlays: {},
        files: [],
        changed: false,
        images: {},
        builds: [],
        secrets: [],
        diff: '',
    };
    return {
        findings,
        files,
        documents: files,
        result,
        outputs: outputTexts(result),
        plan: ['Nothing is written.'],
    };
}
/** All that a conversion tells: result, outputs, plan, summary. */
async function reportOf(inputs, host, project, { folder, steps, generated, hasTree }, findings, files) {
    const show = (path) => host.files.relative((0,external_node_path_.join)(folder, path));
    const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => (0,external_node_path_.dirname)(path));
    const changes = steps.filter((step) => step.do !== 'keep');
    const written = steps.filter((step) => step.do !== 'remove' && step.path !== recordName);
    const result = {
        path: hasTree ? host.files.relative(folder) : undefined,
        base: hasTree ? show('base') : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        changed: changes.length > 0,
        images: project.images,
        builds: project.builds,
        secrets: project.secrets,
        diff: (await Promise.all(changes.map((step) => diffOf(show(step.path), step)))).join(''),
    };
    const plan = steps.flatMap((step) => step.do === 'keep' && step.path === recordName ? [] : [planLine(show(step.path), step)]);
    return {
        findings,
        files,
        documents: project.groups.reduce((sum, { objects }) => sum + objects.length, 0),
        result,
        outputs: outputTexts(result),
        plan,
        sections: sectionsOf(inputs, project, result),
        picture: Object.entries(project.images).map(([service, image]) => ({ from: service, to: image })),
    };
}
function planLine(path, step) {
    if (step.do === 'keep')
        return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`;
    return `${step.do} ${path}`;
}
async function diffOf(path, step) {
    if (step.do === 'keep')
        return '';
    return (0,diff/* unifiedDiff */.W)(path, step.before, step.do === 'remove' ? '' : step.content);
}
function outputTexts(result) {
    return {
        path: result.path ?? '',
        base: result.base ?? '',
        overlays: JSON.stringify(result.overlays),
        files: JSON.stringify(result.files),
        changed: String(result.changed),
        images: JSON.stringify(result.images),
        builds: JSON.stringify(result.builds),
    };
}
const maximumDiff = 60_000;
function sectionsOf(inputs, project, result) {
    const rows = project.groups.map(({ name, objects }) => [name, objects.map(({ kind }) => kind).join(', ')]);
    const objects = {
        title: 'Converted services',
        body: [{ kind: 'table', columns: ['Service', 'Objects'], rows }],
    };
    const needed = [
        {
            kind: 'text',
            text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
        },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: project.secrets.map(({ name, keys }) => [name, keys.join(', ')]),
        },
    ];
    const secrets = project.secrets.length === 0 ? [] : [{ title: 'Secrets to provide', body: needed }];
    const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun);
    const diff = isShown
        ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
        : [];
    return [objects, ...secrets, ...diff];
}

;// CONCATENATED MODULE: ./build/convert/stage.js












const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** kompose-convert: a Compose project becomes a Kustomize base and overlays. */
const stage_convert = {
    contract: inputs.contract,
    async run(inputs, host) {
        const files = composeFiles(inputs, host);
        try {
            return await converted(inputs, files, host);
        }
        catch (error) {
            if (error instanceof compose_tree/* Refusal */.P_)
                return nothingWritten(error.findings, files.length);
            throw error;
        }
    },
};
async function converted(inputs, files, host) {
    const loaded = await loadCompose({ files, variables: inputs.env, envFiles: inputs.envFile }, host);
    const options = {
        profiles: inputs.profile,
        security: inputs.security ?? 'baseline',
        networkPolicies: inputs.networkPolicies,
        registry: inputs.registry,
    };
    const project = inputs.engine === 'kompose'
        ? await (await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 9824))).convertWithKompose(loaded, files, options, komposeOf(inputs), host)
        : (0,convert/* convertProject */.$)(loaded, options, host);
    const findings = inputs.strict ? project.findings.map(asStrict) : [...project.findings];
    if (project.groups.length === 0)
        return nothingWritten([...findings, nothingToConvert(files[0], host)], loaded.files);
    if (findings.some(({ severity }) => severity === 'error'))
        return nothingWritten(findings, loaded.files);
    const outputs = await outputsOf(inputs, project, host);
    findings.push(...outputs.findings);
    const changes = outputs.steps.filter((step) => step.do !== 'keep');
    if (inputs.check && changes.length > 0)
        findings.push(...changes.map((step) => driftFinding(outputs.folder, step)));
    const isRefused = findings.some(({ severity }) => severity === 'error');
    if (!inputs.dryRun && !inputs.check && !isRefused)
        applySteps(outputs.steps, outputs.folder, host);
    return reportOf(inputs, host, project, outputs, findings, loaded.files);
}
function komposeOf({ komposePath, goBuild }) {
    return { allowBuild: goBuild, ...(komposePath ? { path: komposePath } : {}) };
}
/** What is written, compared with what is there. */
async function outputsOf(inputs, project, host) {
    const hasTree = inputs.out !== undefined || inputs.allInOne === undefined;
    const folder = hasTree ? (inputs.out ?? 'ops') : '.';
    const generated = hasTree
        ? await layoutOf(project.groups, {
            environments: environmentsOf(inputs),
            namespace: inputs.namespace ?? project.project,
        })
        : [];
    const existing = existingFiles(host, folder, generated);
    const plan = hasTree
        ? planOf({
            folder: host.files.relative(folder),
            generated,
            existing,
            record: readRecord(existing.get(recordName)),
            force: inputs.force,
        })
        : { steps: [], findings: [] };
    const single = inputs.allInOne === undefined ? [] : [await singleFileStep(inputs.allInOne, folder, project, host)];
    return { folder, steps: [...plan.steps, ...single], findings: plan.findings, generated, hasTree };
}
async function singleFileStep(file, folder, project, host) {
    const content = await allInOne(project.groups);
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
function environmentsOf({ environment }) {
    for (const name of environment) {
        if (/^[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?$/.test(name))
            continue;
        throw new errors/* InputError */.dz(`environment "${name}" can be no part of a namespace`, {
            fix: 'Use lower case letters, digits and dashes.',
        });
    }
    return environment;
}
/** The files that Compose itself would take, or those that were named. */
function composeFiles({ file }, host) {
    if (file.length > 0)
        return file;
    const main = defaultFiles.find((name) => host.files.kind(name) !== undefined);
    if (main === undefined) {
        throw new errors/* InputError */.dz(`There is no Compose file in ${host.files.root}`, {
            fix: `Name one with file, or create one of ${defaultFiles.join(', ')}.`,
        });
    }
    const [stem = '', extension = ''] = main.split('.');
    const override = [`${stem}.override.${extension}`].find((name) => host.files.kind(name) !== undefined);
    return override === undefined ? [main] : [main, override];
}
function existingFiles(host, folder, generated) {
    const record = readText(host, (0,external_node_path_.join)(folder, recordName));
    const paths = [...generated.map(({ path }) => path), ...Object.keys(readRecord(record)).filter(isBasePath)];
    const texts = [...new Set(paths)].map((path) => [path, readText(host, (0,external_node_path_.join)(folder, path))]);
    const existing = new Map(texts.filter((entry) => entry[1] !== undefined));
    if (record !== undefined)
        existing.set(recordName, record);
    return existing;
}
/** A record from a repository is data: it names files of the base, and nothing else. */
function isBasePath(path) {
    return /^base\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path);
}
function readText(host, path) {
    return host.files.kind(path) === undefined ? undefined : ((0,decode/* textOf */.b6)(host.files.read(path)) ?? '');
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* unused harmony export canonicalName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const limits = { name: 255, tag: 128 };
const hostName = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/;
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/;
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
function parseReference(text) {
    const result = analyse(text);
    if (typeof result === 'object')
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(text)}" is no image reference: ${result}`, {
        fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
    });
}
/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
function readReference(text) {
    const result = analyse(text);
    return typeof result === 'object' ? result : undefined;
}
/** The parts of a reference as they are written, without judging them. */
function splitReference(text) {
    const at = text.indexOf('@');
    const head = at < 0 ? text : text.slice(0, at);
    const colon = head.indexOf(':', head.lastIndexOf('/') + 1);
    return {
        name: colon < 0 ? head : head.slice(0, colon),
        ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
        ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
function canonicalName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
function familiarName(reference) {
    if (reference.registry !== 'docker.io')
        return canonicalName(reference);
    const official = /^library\/([^/]+)$/.exec(reference.repository);
    return official?.[1] ?? reference.repository;
}
/** Whether two references name the same repository; tags and digests don't matter. */
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateTag(tag) {
    const fault = tagFault(tag);
    if (fault === undefined)
        return tag;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(tag)}" is no image tag: ${fault}`, {
        fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
    });
}
/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateDigest(digest) {
    const fault = digestFault(digest);
    if (fault === undefined)
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(digest)}" is no image digest: ${fault}`, {
        fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
    });
}
/** Whether a text is a valid tag. */
function isTag(text) {
    return tagForm.test(text);
}
/** Whether a text is a valid digest. */
function isDigest(text) {
    return digestFault(text) === undefined;
}
/** The reference, or what is wrong with the text. */
function analyse(text) {
    if (text === '')
        return 'it is empty';
    const space = /[\s\p{Cc}]/u.exec(text);
    if (space)
        return 'it holds white space or a control character';
    if (text.includes('://'))
        return 'it has a URL scheme; leave it out';
    const { name, tag, digest } = splitReference(text);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            return `the tag "${shown(tag)}" is wrong: ${fault}`;
    }
    if (digest !== undefined) {
        const fault = digestFault(digest);
        if (fault !== undefined)
            return `the digest "${shown(digest)}" is wrong: ${fault}`;
    }
    const place = analyseName(name);
    if (typeof place === 'string')
        return place;
    return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name };
}
function analyseName(name) {
    if (name === '')
        return 'the name is missing';
    if (/^[0-9a-f]{64}$/.test(name))
        return 'a name of 64 hexadecimal digits would be taken for an image id';
    const { registry, path } = splitRegistry(name);
    const fault = registryFault(registry) ?? pathFault(path);
    if (fault !== undefined)
        return fault;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (registry.length + 1 + repository.length > limits.name)
        return `the name is longer than ${limits.name} characters`;
    return { registry, repository };
}
/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry)
        return { registry: 'docker.io', path: name };
    // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
    const registry = /[.:[]/.test(first) ? first.toLowerCase() : first;
    return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) };
}
function registryFault(registry) {
    const colon = registry.lastIndexOf(':');
    const hasPort = colon > registry.lastIndexOf(']');
    const host = hasPort ? registry.slice(0, colon) : registry;
    if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
        return `the port of the registry "${registry}" is no number`;
    return hostName.test(host) || addressLiteral.test(host)
        ? undefined
        : `"${shown(registry)}" is no host name of a registry`;
}
function pathFault(path) {
    if (path === '')
        return 'the repository is missing';
    if (/[A-Z]/.test(path))
        return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`;
    for (const component of path.split('/')) {
        if (component === '')
            return 'it has an empty path component ("//", or "/" at an end)';
        const odd = /[^a-z0-9._-]/.exec(component);
        if (odd)
            return `the character "${odd[0]}" is not allowed in a repository`;
        if (!pathComponent.test(component)) {
            return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`;
        }
    }
    return undefined;
}
function tagFault(tag) {
    if (tagForm.test(tag))
        return undefined;
    if (tag === '')
        return 'it is empty';
    const odd = /[^\w.-]/u.exec(tag);
    if (odd)
        return `the character ${JSON.stringify(odd[0])} is not allowed`;
    if (tag.length > limits.tag)
        return `it is longer than ${limits.tag} characters`;
    return `it starts with "${tag[0]}"`;
}
function digestFault(digest) {
    const colon = digest.indexOf(':');
    if (colon < 0)
        return 'the algorithm is missing, as in "sha256:…"';
    const algorithm = digest.slice(0, colon);
    const encoded = digest.slice(colon + 1);
    const length = digestLengths[algorithm];
    if (length === undefined)
        return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`;
    if (encoded.length !== length)
        return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`;
    return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed';
}
/** Long or odd text, cut so that a message stays one readable line. */
function shown(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}


/***/ })

};
