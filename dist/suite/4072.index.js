export const id = 4072;
export const ids = [4072,7274];
export const modules = {

/***/ 953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   CS: () => (/* binding */ cpuQuantity),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   vy: () => (/* binding */ memoryQuantity)
/* harmony export */ });
const durationUnits = {
    w: 604_800,
    d: 86_400,
    h: 3600,
    m: 60,
    s: 1,
    ms: 1e-3,
    us: 1e-6,
    µs: 1e-6,
    ns: 1e-9,
};
/** Seconds of a Compose duration (`1m30s`, `500ms`, a plain number of seconds), or undefined where it is none. */
function seconds(text) {
    if (typeof text === 'number')
        return text;
    if (/^[0-9]+$/.test(text))
        return Number(text);
    if (!/^(?:[0-9]+(?:\.[0-9]+)?(?:[wdh]|ms|us|µs|ns|m|s))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(?<![0-9.])([0-9.]+)([wdh]|ms|us|µs|ns|m|s)/g)) {
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
    const parts = /^([0-9]+(?:\.[0-9]+)?) ?([kmgtp]?)(?:i?b?)$/i.exec(String(text).trim());
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

/***/ 8522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   pZ: () => (/* binding */ appliedOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7541);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);



/** The objects of an environment as Kustomize builds them of a base and this overlay, without a namespace. */
function appliedOf(objects, overlay) {
    const patched = objects.map((object) => {
        const own = overlay.patches.filter(({ target: { kind, name } }) => {
            return kind === object.kind && name === object.metadata.name;
        });
        const whole = own.reduce((value, { patch }) => {
            return Array.isArray(patch) ? withOperations(value, patch) : merged(value, patch);
        }, withReplicas(object, overlay));
        return withImages(whole, overlay.images);
    });
    return [...patched, ...Object.values(overlay.files).flat()];
}
function withReplicas(object, { replicas }) {
    const entry = replicas.find(({ name }) => name === object.metadata.name);
    const isReplicated = object.kind === 'Deployment' || object.kind === 'StatefulSet';
    return entry === undefined || !isReplicated
        ? object
        : { ...object, spec: { ...object.spec, replicas: entry.count } };
}
function withImages(value, images) {
    if (Array.isArray(value))
        return value.map((item) => withImages(item, images));
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const entries = Object.entries(value).map(([key, field]) => {
        const isContainers = (key === 'containers' || key === 'initContainers') && Array.isArray(field);
        return [key, isContainers ? field.map((container) => withImage(container, images)) : withImages(field, images)];
    });
    return Object.fromEntries(entries);
}
function withImage(container, images) {
    const { image } = container;
    if (image === undefined)
        return container;
    const { name } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image);
    const entry = images.find((each) => each.name === name);
    if (entry === undefined)
        return container;
    const tag = entry.newTag === undefined ? '' : `:${entry.newTag}`;
    return { ...container, image: `${name}${tag}${entry.digest === undefined ? '' : `@${entry.digest}`}` };
}
/** The fields by which the API server tells the items of our lists apart (patchMergeKey of core/v1). */
const itemKeys = {
    containers: 'name',
    initContainers: 'name',
    env: 'name',
    volumes: 'name',
    volumeMounts: 'mountPath',
    topologySpreadConstraints: 'topologyKey',
};
/** A strategic merge patch: null takes a field away, items of named lists are merged, other lists are replaced. */
function merged(value, patch, list) {
    const key = itemKeys[list ?? ''];
    if (Array.isArray(value) && Array.isArray(patch) && key !== undefined) {
        const idOf = (item) => item[key];
        const known = new Set(value.map(idOf));
        const added = patch.filter((item) => !known.has(idOf(item))).map(withoutNulls);
        return [...value.map((item) => merged(item, patch.find((other) => idOf(other) === idOf(item)) ?? {})), ...added];
    }
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(patch))
        return withoutNulls(patch);
    const result = { ...value };
    for (const [name, field] of Object.entries(patch)) {
        if (field === null)
            delete result[name];
        else
            result[name] = merged(result[name], field, name);
    }
    return result;
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, withoutNulls(field)]])));
}
/** A JSON patch of replacements and additions of fields (RFC 6902). */
function withOperations(value, operations) {
    return operations.reduce((result, { path, value: wanted }) => withField(result, path.split('/').slice(1), wanted), value);
}
function withField(value, [key, ...rest], wanted) {
    if (key === undefined)
        return wanted;
    if (Array.isArray(value))
        return value.map((item, i) => (String(i) === key ? withField(item, rest, wanted) : item));
    const fields = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : {};
    return { ...fields, [key]: withField(fields[key], rest, wanted) };
}
/** The service that an object belongs to, where its labels say one. */
function ownerOf({ metadata }) {
    return metadata.labels?.[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLabel */ .OY];
}


/***/ }),

/***/ 5274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chartHeader),
/* harmony export */   r: () => (/* binding */ ownChart)
/* harmony export */ });
/** What every template begins with: one that is not generated any more is removed. */
const chartHeader = '{{- /* Generated by kompose-convert from the Compose file. Your own values go into a values file. */ -}}';
/** What Chart.yaml begins with: another chart is not overwritten. */
const ownChart = '# Generated by kompose-convert from the Compose file.';


/***/ }),

/***/ 6041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
/* harmony import */ var _keys_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3966);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5035);


const long = (0,_keys_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(({ long: rewrite }) => rewrite).root;
const longItem = (0,_keys_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(({ longItem: rewrite }) => rewrite).root;
/**
 * The model with every short form written out: the rest of the code reads one form only. The model is valid by the schema.
 * @throws Refusal at the place of a short form that is not valid.
 */
function canonical(tree) {
    return written(tree, [], long, longItem, undefined);
}
/** @param item the rewriting of items of the list that the tree stands in. */
function written(tree, path, own, items, item) {
    const rewrite = own.value ?? item;
    const rewritten = rewrite === undefined ? tree : rewrite(tree, path);
    if (!own.leads && !items.leads && items.value === undefined)
        return rewritten;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .withChildren */ .OF)(rewritten, (value, name) => written(value, [...path, name], own.next(name), items.next(name), items.value));
}


/***/ }),

/***/ 5819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fA: () => (/* binding */ withProfiles),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   zV: () => (/* binding */ checkConsistency)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7541);
/* harmony import */ var _keys_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(236);
/* harmony import */ var _keys_service_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4798);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);





/** Services whose profiles are not active are left out, as Compose does; without profiles a service is always in. */
function withProfiles(tree, profiles) {
    const all = profiles.includes('*');
    const isActive = (service) => {
        const own = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'profiles');
        const named = own?.kind === 'list' ? own.items.map(_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarText */ .d7) : [];
        return all || named.length === 0 || named.some((profile) => profile !== undefined && profiles.includes(profile));
    };
    const disabled = [];
    const changes = {};
    for (const section of ['services', 'jobs']) {
        const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(tree, section);
        if (found?.kind !== 'map')
            continue;
        const active = [...found.entries].filter(([, { value }]) => isActive(value));
        const names = new Set(active.map(([name]) => name));
        changes[section] = { ...found, entries: new Map(active) };
        disabled.push(...[...found.entries.keys()].filter((name) => !names.has(name)));
    }
    return { tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .withEntries */ .bA)(tree, changes), disabled };
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
        this.model = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(tree);
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
        const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .spotAt */ .AH)(this.tree, path));
        this.findings.push({
            rule: 'invalid-model',
            category: 'input',
            severity: 'error',
            message,
            fix,
            path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(path),
            ...place,
        });
    }
    checkService(name, service) {
        const path = ['services', name];
        if ((service.image ?? '') === '' && service.build === undefined && service.provider === undefined) {
            this.report(path, `The service "${name}" has neither an image nor a build`, 'Add image: or build:.');
        }
        for (const [key, row] of _keys_service_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedSettings */ .NB) {
            const value = service[key];
            if (value === undefined || value === null)
                continue;
            for (const reference of row.refersTo?.(value) ?? [])
                this.checkReference(reference, name, [...path, key]);
            for (const { message, fix, at: place = [] } of row.check?.(value, { service, name, model: this.model }) ?? [])
                this.report([...path, key, ...place], message, fix);
        }
        this.checkMounts(name, service);
    }
    checkReference({ kind, name, at: place, optional }, service, path) {
        const known = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(this.model[`${kind}s`]);
        if (Object.hasOwn(known, name))
            return;
        const isDisabled = kind === 'service' && this.disabled.includes(name);
        if (isDisabled && optional === true)
            return;
        const fix = isDisabled
            ? `Activate a profile of "${name}", or set required: false.`
            : (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, Object.keys(known), `Declare it under ${kind}s, or remove it here.`);
        const message = `The service "${service}" refers to the ${kind} "${name}", which is not defined`;
        this.report([...path, ...place], message, fix);
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
            for (const [name, { value }] of (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(this.tree, section)) {
                const given = keys.filter((key) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, key) !== undefined);
                const elsewhere = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'external') !== undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'driver') !== undefined;
                if (given.length === 1 || (given.length === 0 && elsewhere))
                    continue;
                const message = given.length > 1 ? `${section}.${name} has ${given.join(' and ')}` : `${section}.${name} has no content`;
                this.report([section, name], message, `Write one of ${keys.join(', ')}, or external: true.`);
            }
        }
        for (const [name, { value }] of (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesAt */ .ws)(this.tree, 'volumes'))
            this.checkExternal(name, value);
    }
    checkExternal(name, volume) {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(volume, 'external') ?? volume) !== true)
            return;
        const other = [...volume.entries.keys()].find((key) => !['name', 'external'].includes(key) && !key.startsWith('x-'));
        if (other === undefined)
            return;
        this.report(['volumes', name, other], `The external volume "${name}" has ${other}`, 'Keep external and name only.');
    }
    /** The first circle of `depends_on`, `links` and shared namespaces. */
    checkCircles() {
        const done = new Set();
        for (const start of Object.keys(this.services)) {
            const circle = this.circleFrom(start, done);
            if (circle === undefined)
                continue;
            const [from = '', to = ''] = circle;
            this.report(['services', from, 'depends_on', to], `The services depend on each other in a circle: ${circle.join(' → ')}`, 'Remove one of the dependencies.');
            return;
        }
    }
    /** Walks with a stack of its own, since a chain may be as long as the file has services. */
    circleFrom(start, done) {
        const chain = [];
        const open = new Set();
        const enter = (name) => {
            open.add(name);
            chain.push({ name, rest: dependenciesOf(this.services[name] ?? {}).reverse() });
        };
        if (!done.has(start))
            enter(start);
        for (let last = chain.at(-1); last !== undefined; last = chain.at(-1)) {
            const next = last.rest.pop();
            if (next === undefined) {
                chain.pop();
                open.delete(last.name);
                done.add(last.name);
            }
            else if (open.has(next)) {
                const names = chain.map(({ name }) => name);
                return [...names.slice(names.indexOf(next)), next];
            }
            else if (!done.has(next))
                enter(next);
        }
        return undefined;
    }
}
/** Names of services that a service needs, by whatever setting. */
function dependenciesOf(service) {
    const links = (service.links ?? []).map((link) => link.split(':')[0] ?? '');
    const namespaces = [service.network_mode, service.pid, service.ipc].flatMap((mode) => (0,_keys_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedService */ .JB)(mode ?? ''));
    return [...new Set([...Object.keys(service.depends_on ?? {}), ...links, ...namespaces.map(({ name }) => name)])];
}


/***/ }),

/***/ 2099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(913);


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
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .substitute */ .V2)(text, variables).text;
    }
    catch (problem) {
        if (problem instanceof _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s6)
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

/***/ 2688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadCompose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/convert/compose/canonical.js
var canonical = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/report/secrets.js
var secrets = __webpack_require__(9338);
// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(953);
// EXTERNAL MODULE: ./build/convert/keys/table.js + 3 modules
var table = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/convert/compose/mask.js
var mask = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/convert/compose/template.js
var compose_template = __webpack_require__(913);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/convert/compose/interpolate.js






const casts = (0,table/* column */.f)(({ cast }) => cast).root;
const expectations = {
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    duration: 'a duration such as 1m30s',
    bytes: 'an amount such as 512m',
};
function castTo(cast, text) {
    if (cast === 'integer')
        return /^[-+]?[0-9]+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    if (cast === 'duration')
        return (0,amounts/* seconds */.YA)(text) === undefined || /^0*[1-9][0-9]*$/.test(text) ? undefined : text;
    if (cast === 'bytes' && /^\s|i$/i.test(text))
        return undefined;
    if (cast === 'bytes')
        return /^[-+]?[0-9]+$/.test(text) || (0,amounts/* bytes */.ee)(text) !== undefined ? text : undefined;
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
    const path = [];
    const visit = (tree, casting) => {
        if (tree.kind === 'scalar') {
            return typeof tree.value === 'string' ? visitText(tree, tree.value, casting.value) : tree;
        }
        return (0,compose_tree/* withChildren */.OF)(tree, (child, name) => {
            path.push(name);
            const visited = visit(child, casting.next(name));
            path.pop();
            return visited;
        });
    };
    const visitText = (tree, template, cast) => {
        if (cast === undefined && !template.includes('$'))
            return tree;
        try {
            const { text, unset } = (0,compose_template/* substitute */.V2)(template, variables);
            for (const name of unset)
                if (!warnings.has(name))
                    warnings.set(name, unsetWarning(name, tree));
            const value = cast === undefined ? text : castTo(cast, text);
            if (value !== undefined) {
                if (text === template && value === text)
                    return tree;
                const masked = isRun(path) ? (0,compose_template/* substituteShown */.qz)(template, variables, maskedSecret) : text;
                return masked === text ? { ...tree, value } : { ...tree, value, masked };
            }
            errors.push(castError(path, text, cast, tree));
        }
        catch (problem) {
            if (!(problem instanceof compose_template/* TemplateProblem */.s6))
                throw problem;
            errors.push(templateError(problem, path, tree));
        }
        return tree;
    };
    const tree = visit(root, casts);
    if (errors.length > 0)
        throw new compose_tree/* Refusal */.P_(errors);
    return { tree, warnings: [...warnings.values()] };
}
/** Whether a path leads into what a container runs, which says what it is given to whoever may read the workload. */
function isRun([section, , key]) {
    return (section === 'services' || section === 'jobs') && runs.has(key);
}
const runs = new Set(['command', 'entrypoint', 'healthcheck', 'pre_start', 'post_start', 'pre_stop']);
function maskedSecret(name, value) {
    const isOpen = value !== '' && (0,mask/* secretsIn */.VY)([value]).size === 0;
    return isOpen && (0,secrets/* isSecret */.$)(name, value) ? (0,mask/* masked */.Iv)(name, value) : value;
}
function unsetWarning(name, { spot }) {
    return {
        rule: 'unset-variable',
        category: 'conversion',
        severity: 'warning',
        message: `The variable ${name} is not set; nothing stands in its place`,
        fix: `Set ${name} in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
        together: {
            item: name,
            words: '# variables are not set; nothing stands in their place',
            fix: `Set them in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
        },
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}
function castError(path, text, cast, { spot }) {
    const expected = expectations[cast];
    return {
        rule: 'wrong-type',
        category: 'input',
        severity: 'error',
        message: `${(0,compose_tree/* pathText */.LF)(path)} is "${text}", expected ${expected}`,
        fix: `Write ${expected}.`,
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}
/** What is secret is never written, so that people need not know it here. */
function unwritten(variable) {
    return (0,secrets/* isSecret */.$)(variable, 'unknown')
        ? '; any text does unless its Secret is encrypted here: values of secrets are not written'
        : '';
}
function templateError(problem, path, { spot }) {
    const fix = problem.variable === undefined
        ? 'Write $$ for a literal dollar sign.'
        : `Set ${problem.variable} in the .env file or in the input "env"${unwritten(problem.variable)}.`;
    return {
        rule: problem.variable === undefined ? 'invalid-template' : 'required-variable',
        category: 'input',
        severity: 'error',
        message: `${(0,compose_tree/* pathText */.LF)(path)}: ${problem.message}`,
        fix,
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}

// EXTERNAL MODULE: ./build/convert/compose/merge.js
var merge = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(1768);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./build/yaml/explain.js + 1 modules
var explain = __webpack_require__(6454);
;// CONCATENATED MODULE: ./build/convert/compose/read.js




const maximumDepth = 100;
/** Nodes of one file with its aliases expanded: a bomb is refused long before memory is. */
const maximumNodes = 200_000;
/**
 * Reads the YAML documents of a Compose file with the places of all nodes. Aliases and merge keys are resolved; plain
 * scalars mean what they mean to Compose's own reader (YAML 1.2 booleans, and octal numbers with a leading zero).
 * @throws InputError with the place of the first syntax error.
 */
function readCompose(source) {
    const { text } = source;
    const forbidden = (0,decode/* forbiddenCharacter */.DB)(text);
    if (forbidden >= 0)
        throw syntaxError(source, forbidden, 'control characters are not allowed', 'Remove the character.');
    try {
        return (0,decode/* nodesIn */.vx)(text).map((node) => new Reader(source).tree(node, 0));
    }
    catch (error) {
        if (!(error instanceof decode/* SyntaxProblem */.bB))
            throw error;
        const { message, offset, fix } = (0,explain/* explainSyntax */.h)(text, { start: 0, end: text.length }, error);
        throw syntaxError(source, offset, message, fix);
    }
}
function syntaxError(source, offset, message, fix) {
    const place = (0,compose_tree/* placeOf */.$t)({ source, start: offset, end: offset + 1 });
    return new errors/* InputError */.dz(`${source.path} is not valid YAML: ${message}`, {
        place,
        fix: fix ?? `Correct the YAML at line ${place.line}, column ${place.column}.`,
    });
}
class Reader {
    source;
    nodes = 0;
    constructor(source) {
        this.source = source;
    }
    tree(node, depth) {
        if (depth > maximumDepth || ++this.nodes > maximumNodes) {
            throw syntaxError(this.source, node.start, 'too deeply nested, or too many aliases');
        }
        if (node.kind === decode/* nodeKind */.Fl.alias)
            return this.tree(node.target, depth + 1);
        const spot = this.spot(node);
        const tag = mergeTag(node);
        if (node.kind === decode/* nodeKind */.Fl.mapping)
            return { kind: 'map', entries: this.entries(node, depth), spot, ...tag };
        if (node.kind === decode/* nodeKind */.Fl.sequence) {
            return { kind: 'list', items: node.children.map((item) => this.tree(item, depth + 1)), spot, ...tag };
        }
        const value = this.scalar(node);
        const isFloat = typeof value === 'number' && !wholeNumber.test(node.text);
        return isFloat ? { kind: 'scalar', value, isFloat, spot, ...tag } : { kind: 'scalar', value, spot, ...tag };
    }
    /** Written keys win over merged ones, earlier merged mappings over later ones. */
    entries({ children }, depth) {
        const written = new Map();
        const merged = [];
        for (let i = 0; i < children.length; i += 2) {
            const [key, node] = [children[i], children[i + 1]];
            const target = key.kind === decode/* nodeKind */.Fl.alias ? key.target : key;
            if (target.kind !== decode/* nodeKind */.Fl.scalar)
                throw syntaxError(this.source, key.start, 'a key must be a plain text');
            const name = target.text;
            const value = this.tree(node, depth + 1);
            const spot = this.spot(key);
            if (!(0,decode/* isMerge */.F5)(key) && typeof this.scalar(target) !== 'string') {
                throw syntaxError(this.source, key.start, `the key ${name === '' ? 'that is empty' : name} is no text`, `Quote it: "${name}".`);
            }
            if ((0,decode/* isMerge */.F5)(key)) {
                if (merged.length > 0)
                    throw syntaxError(this.source, key.start, 'the key "<<" stands twice');
                merged.push(...this.mergedMaps(value, key));
            }
            else if (written.has(name))
                throw syntaxError(this.source, key.start, `the key "${name}" stands twice`);
            else
                written.set(name, { key: spot, value: isAbsent(node) ? { ...value, spot } : value });
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
            throw syntaxError(this.source, key.start, 'a merge key (<<) takes a mapping or a list of mappings');
        }
        return items.flatMap((item) => (item.kind === 'map' ? [item.entries] : []));
    }
    /** A tag of the core schema reads a quoted text, too; other tags leave the style to decide. */
    scalar({ start, text, tag, plain }) {
        if (tag === 'tag:yaml.org,2002:str')
            return text;
        const isPlain = tag === '' ? plain : !/^["'|>]/.test(this.source.text.slice(start, start + 1));
        if (isPlain && noNumber.test(text))
            throw syntaxError(this.source, start, `${text} is no value of Compose`, 'Quote it.');
        return isPlain ? plainScalar(text) : text;
    }
    spot({ start, end }) {
        return { source: this.source, start, end };
    }
}
/** Compose's reader can't hold these numbers. */
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Whether nothing is written where a value could stand. */
function isAbsent({ start, end, first }) {
    return start === end && first === start;
}
function mergeTag({ tag }) {
    if (tag === '!reset')
        return { tag: 'reset' };
    return tag === '!override' ? { tag: 'override' } : {};
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
    return numberOf(text) ?? timeOf(text) ?? text;
}
/** Decimal, or of another base: no float. */
const wholeNumber = /^[-+]?(?:0(?:x[0-9a-f_]+|o?[0-7_]*|b[01_]+)|[1-9][0-9_]*)$/i;
const time = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]| +)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))? *(Z|[-+][0-9]{2}:[0-9]{2})?)?$/;
/** A date or time as Go prints it. */
function timeOf(text) {
    const [, year, month = '', day = '', hour = '0', minute = '00', second = '00', fraction = '', zone] = time.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const two = (part) => part.padStart(2, '0');
    const part = fraction.replace(/(?<!0)0+$/, '');
    const offset = zone === undefined || zone === 'Z' ? '+0000 UTC' : `${zone.replace(':', '')} ${zone.replace(':', '')}`;
    return `${year}-${two(month)}-${two(day)} ${two(hour)}:${minute}:${second}${part === '' ? '' : `.${part}`} ${offset}`;
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
    if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i.test(plain)) {
        const number = Number(plain);
        return Number.isFinite(number) ? number : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/convert/compose/rebase.js




/** Settings that are paths relative to the file they stand in. */
const relativePaths = table/* keyRows */.R.flatMap(({ path, files }) => files === undefined ? [] : [[...path.split('.'), ...files]]);
/** A model of another folder, with its relative paths made relative to ours. */
function rebase(model, folder) {
    if (folder === '')
        return model;
    // Short forms hide paths, so they are written out first.
    return relativePaths.reduce((tree, path) => rebaseAt(tree, path, folder), (0,canonical/* canonical */.$)(model));
}
/** A service of a file of another folder. */
function rebaseService(service, folder) {
    const model = mapOf('services', mapOf('it', service));
    return (0,compose_tree.at)(rebase(model, folder), 'services', 'it') ?? service;
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
    const text = (0,compose_tree/* scalarText */.d7)(tree);
    const isNamedVolume = parent?.kind === 'map' &&
        ['volume', 'tmpfs', 'image', 'npipe', 'cluster'].includes((0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(parent, 'type')) ?? '');
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
    const problems = new Checker(schema.definitions).problemsOf(tree, schema.root);
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
    names = new Map();
    lookups = new Map();
    regexes = new Map();
    /** Where the check is; what is wrong there gets a copy. */
    path = [];
    problems = [];
    constructor(definitions) {
        this.definitions = definitions;
    }
    /** What is wrong with a part of the model where the check is. */
    problemsOf(tree, schema) {
        const outer = this.problems;
        const own = [];
        this.problems = own;
        this.check(tree, schema);
        this.problems = outer;
        return own;
    }
    check(tree, schema) {
        const { types, alternatives } = this.lookup(schema);
        const before = this.problems.length;
        if (types.length > 0 && !types.some((type) => hasType(tree, type)))
            this.report(typeProblem(tree, this.path, types));
        if (tree.kind === 'scalar')
            this.checkValue(tree, schema);
        if (this.problems.length > before)
            return;
        if (schema.$ref !== undefined)
            this.check(tree, this.definition(schema.$ref));
        for (const part of schema.allOf ?? [])
            this.check(tree, part);
        if (alternatives.length > 0)
            this.checkAlternatives(tree, alternatives);
        if (tree.kind === 'map')
            this.checkEntries(tree, schema);
        if (tree.kind === 'list')
            this.checkItems(tree, schema);
    }
    checkBelow(step, tree, schema) {
        this.path.push(step);
        this.check(tree, schema);
        this.path.pop();
    }
    report(problem) {
        this.problems.push({ path: [...this.path], ...problem });
    }
    definition(reference) {
        return this.definitions[reference.replace('#/$defs/', '')] ?? {};
    }
    lookup(schema) {
        const known = this.lookups.get(schema);
        if (known !== undefined)
            return known;
        const { type = [], properties = {}, patternProperties = {} } = schema;
        const made = {
            types: typeof type === 'string' ? [type] : type,
            properties: new Map(Object.entries(properties)),
            patterns: Object.entries(patternProperties).map(([pattern, child]) => [this.regex(pattern), child]),
            alternatives: schema.oneOf ?? schema.anyOf ?? [],
            isClosed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
        };
        this.lookups.set(schema, made);
        return made;
    }
    regex(source) {
        const known = this.regexes.get(source) ?? new RegExp(source, 'u');
        this.regexes.set(source, known);
        return known;
    }
    checkValue({ value, spot }, schema) {
        const problem = (message, fix) => this.report({ kind: 'value', message: `${(0,compose_tree/* pathText */.LF)(this.path)} is ${show(value)}, ${message}`, fix, spot });
        if (schema.enum !== undefined && !schema.enum.includes(value)) {
            const allowed = schema.enum.map(String);
            problem(`expected one of ${allowed.join(', ')}`, (0,nearest/* didYouMean */.a)(String(value), allowed));
        }
        else if (schema.pattern !== undefined && typeof value === 'string' && !this.regex(schema.pattern).test(value)) {
            problem(`expected a text that matches ${schema.pattern}`);
        }
        else if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
            problem(`expected at least ${schema.minimum}`);
        }
        else if (typeof value === 'number' && schema.maximum !== undefined && value > schema.maximum) {
            problem(`expected at most ${schema.maximum}`);
        }
    }
    /** Of several alternatives that all fail, the one that was meant is the one that fails deepest. */
    checkAlternatives(tree, alternatives) {
        let deepest = [];
        let fitting = 0;
        const depth = (problems) => Math.max(0, ...problems.map(({ path }) => path.length));
        for (const alternative of alternatives) {
            const { types } = this.lookup(alternative);
            // What has another type is not described.
            if (types.length > 0 && !types.some((type) => hasType(tree, type)))
                continue;
            const problems = this.problemsOf(tree, alternative);
            if (problems.length === 0)
                return;
            fitting++;
            if (fitting === 1 || depth(problems) > depth(deepest))
                deepest = problems;
        }
        if (fitting === 1 || depth(deepest) > this.path.length)
            this.problems.push(...deepest);
        else {
            const types = alternatives.flatMap((alternative) => this.typesOf(alternative));
            this.report(typeProblem(tree, this.path, types));
        }
    }
    typesOf(schema) {
        if (schema.$ref !== undefined)
            return this.typesOf(this.definition(schema.$ref));
        if (schema.type !== undefined)
            return typeof schema.type === 'string' ? [schema.type] : schema.type;
        return (schema.oneOf ?? schema.anyOf ?? []).flatMap((alternative) => this.typesOf(alternative));
    }
    checkEntries(tree, schema) {
        for (const name of schema.required ?? []) {
            if (tree.entries.has(name))
                continue;
            const message = `${(0,compose_tree/* pathText */.LF)(this.path) || 'the file'} has no "${name}"`;
            this.report({ kind: 'missing', message, fix: `Add ${name}.`, spot: tree.spot });
        }
        const { properties, patterns, isClosed } = this.lookup(schema);
        const { additionalProperties: rest } = schema;
        for (const [name, { key, value }] of tree.entries) {
            const own = properties.get(name);
            if (own !== undefined)
                this.checkBelow(name, value, own);
            let isKnown = own !== undefined;
            for (const [pattern, child] of patterns) {
                if (!pattern.test(name))
                    continue;
                isKnown = true;
                this.checkBelow(name, value, child);
            }
            if (isKnown || (schema.unevaluatedProperties === false && this.describes(schema, name)))
                continue;
            if (isClosed)
                this.unknownKey(name, key, schema);
            else if (typeof rest === 'object')
                this.checkBelow(name, value, rest);
        }
    }
    /** Whether a schema or one of its parts says what a key holds. */
    describes(schema, name) {
        if (this.namesOf(schema).has(name) || this.lookup(schema).patterns.some(([pattern]) => pattern.test(name)))
            return true;
        return this.partsOf(schema).some((part) => this.describes(part, name));
    }
    partsOf(schema) {
        return [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [this.definition(schema.$ref)])];
    }
    /** The properties of a schema and its parts. */
    namesOf(schema) {
        let names = this.names.get(schema);
        if (names === undefined) {
            const inherited = this.partsOf(schema).flatMap((part) => [...this.namesOf(part)]);
            names = new Set([...Object.keys(schema.properties ?? {}), ...inherited]);
            this.names.set(schema, names);
        }
        return names;
    }
    unknownKey(name, spot, schema) {
        const where = this.path.length === 0 ? 'at the top of a Compose file' : `in ${(0,compose_tree/* pathText */.LF)(this.path)}`;
        const removal = `Remove it, or write it as an extension: x-${name.replace(/[^A-Za-z0-9_-]/g, '-')}.`;
        const fix = (0,nearest/* didYouMean */.a)(name, this.namesOf(schema), removal);
        const path = [...this.path, name];
        this.report({ kind: 'unknown', path, message: `"${name}" is not known ${where}`, fix, spot });
    }
    checkItems(tree, { items, uniqueItems }) {
        if (items !== undefined) {
            for (const [i, item] of tree.items.entries())
                this.checkBelow(i, item, items);
        }
        if (!uniqueItems)
            return;
        const seen = new Set();
        for (const [i, item] of tree.items.entries()) {
            if (item.kind !== 'scalar')
                continue;
            if (seen.has(item.value)) {
                const path = [...this.path, i];
                const message = `${(0,compose_tree/* pathText */.LF)(path)} repeats ${JSON.stringify(item.value)}`;
                this.report({ kind: 'value', path, message, fix: 'Remove one of the two.', spot: item.spot });
            }
            seen.add(item.value);
        }
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
    return { kind: 'type', path: [...path], message: `${name} is ${found}, expected ${expected}`, fix, spot: tree.spot };
}
function show(value) {
    if (value === null)
        return 'empty';
    const text = String(value);
    return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text;
}

// EXTERNAL MODULE: ./build/convert/compose/selection.js
var compose_selection = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/convert/compose/load.js












/** How many services extend each other, or files include each other, in a row. */
const maximumChain = 100;
/**
 * Loads a Compose project as Compose does: interpolated, extended, included, merged, valid by the schema, canonical.
 * Only files inside the workspace are read, and no variable of this process.
 * @throws InputError for a file that is missing or no YAML, Refusal for a model that is not valid.
 */
function loadCompose(selection, host) {
    const schema = loadSchema(host);
    const loader = new Loader(host, schema);
    const first = selection.files[0];
    const directory = (0,external_node_path_.dirname)(first);
    const own = (0,compose_selection/* variablesOf */.ht)(selection, directory, host);
    const variables = loader.withName(own, selection.files, directory);
    const tree = loader.model(selection.files, directory, variables, []);
    const relativeTo = (0,compose_tree/* entriesAt */.ws)(tree, 'services');
    if (relativeTo.size === 0 && tree.entries.size === 0)
        throw emptyFile(first);
    return {
        tree,
        warnings: loader.warnings,
        directory,
        variables,
        profiles: (0,compose_selection/* profilesOf */.uV)(selection, own),
        name: own('COMPOSE_PROJECT_NAME') || (0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(tree, 'name')),
        given: selection.variables,
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
    /** The variables with COMPOSE_PROJECT_NAME, which each project has. */
    withName(variables, files, directory) {
        let name;
        const own = () => {
            name ??= (0,compose_selection/* projectName */.j1)(this.writtenName(files, variables), this.host.files.resolve(directory));
            return name;
        };
        return (variable) => (variable === 'COMPOSE_PROJECT_NAME' ? variables(variable) || own() : variables(variable));
    }
    /** `name` of the last file that has one. A template that is none is told where it is read with the others. */
    writtenName(files, variables) {
        const documents = files.flatMap((file) => readCompose(this.source(file)));
        const name = documents.map((document) => (0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(document, 'name'))).findLast((text) => text !== undefined);
        try {
            return name === undefined ? undefined : (0,compose_template/* substitute */.V2)(name, variables).text;
        }
        catch (problem) {
            if (problem instanceof compose_template/* TemplateProblem */.s6)
                return undefined;
            throw problem;
        }
    }
    /** The model of some files, each laid over the ones before it. */
    model(files, directory, variables, including) {
        let model;
        for (const file of files) {
            for (const document of this.documents(file, variables)) {
                const extended = this.extend(document, file, directory, variables);
                const [included, rest] = this.include(extended, directory, variables, [...including, file]);
                const own = included === undefined ? rest : this.importModel(included, rest);
                model = model === undefined ? own : asMap((0,merge/* merge */.h1)(model, own));
                model = asMap((0,merge/* withoutRepetition */.G6)(model));
                this.validate(model);
            }
        }
        const tree = asMap((0,merge/* withoutTags */.Cb)(model ?? (0,compose_tree/* map */.Tj)([], { source: (0,compose_tree/* sourceOf */.vz)(files[0] ?? '', ''), start: 0, end: 0 })));
        return asMap((0,merge/* withoutRepetition */.G6)((0,canonical/* canonical */.$)(tree)));
    }
    /** The interpolated documents of a file. */
    documents(file, variables) {
        const source = this.source(file);
        const documents = readCompose(source);
        return documents.map((document) => {
            if (document.kind !== 'map') {
                throw new errors/* InputError */.dz(`${source.path} is no Compose file: its top is not a mapping`, {
                    place: (0,compose_tree/* placeOf */.$t)(document.spot),
                    fix: 'Write a mapping with "services".',
                });
            }
            const { tree, warnings } = interpolate(document, variables);
            this.warnings.push(...warnings);
            return asMap(tree);
        });
    }
    source(file) {
        this.read.add(this.host.files.resolve(file));
        return (0,compose_tree/* sourceOf */.vz)(this.host.files.relative(file), (0,project_files/* readProjectText */.BA)(this.host, file));
    }
    validate(model) {
        const problems = checkSchema((0,merge/* withoutTags */.Cb)(model), this.schema);
        if (problems.length > 0)
            throw new compose_tree/* Refusal */.P_(problems);
    }
    extend(document, file, directory, variables) {
        const services = (0,compose_tree.at)(document, 'services');
        if (services?.kind !== 'map')
            return document;
        const extended = new Map(services.entries);
        for (const [name, { key }] of services.entries) {
            extended.set(name, { key, value: this.extended(name, services, file, directory, variables, []) });
        }
        return (0,compose_tree/* withEntries */.bA)(document, { services: { ...services, entries: extended } });
    }
    /** A service with what it extends laid under it, recursively. */
    extended(name, services, file, directory, variables, chain) {
        const service = services.entries.get(name).value;
        const extending = (0,compose_tree.at)(service, 'extends');
        if (service.kind !== 'map' || extending === undefined)
            return service;
        const step = `${file}#${name}`;
        if (chain.includes(step)) {
            throw refuse(extending.spot, `the service "${name}" extends itself`, 'Remove one "extends" of the circle.');
        }
        if (chain.length >= maximumChain)
            throw tooLong(extending.spot, 'services extend each other');
        const base = (0,compose_tree/* scalarText */.d7)(extending) ?? (0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(extending, 'service'));
        const otherFile = (0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(extending, 'file'));
        if (base === undefined)
            return service;
        const source = otherFile === undefined ? file : this.fileBeside(otherFile, directory, extending.spot);
        const from = otherFile === undefined ? services : this.servicesOf(source, variables, extending.spot);
        if (!from.entries.has(base)) {
            const message = `the service "${name}" extends "${base}", which ${host(this.host, source)} does not have`;
            throw refuse(extending.spot, message, `Name one of its services: ${[...from.entries.keys()].join(', ')}.`);
        }
        const folder = (0,external_node_path_.dirname)(source);
        const below = this.extended(base, from, source, folder, variables, [...chain, step]);
        const own = (0,compose_tree/* withEntries */.bA)(service, { extends: undefined });
        if (below.kind !== 'map')
            return own;
        const rebased = otherFile === undefined ? below : rebaseService(below, (0,external_node_path_.relative)(directory, folder));
        return (0,merge/* merge */.h1)(rebased, own, ['services', name]);
    }
    servicesOf(file, variables, spot) {
        const [document] = this.documents(file, variables);
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
    include(document, directory, variables, including) {
        const include = (0,compose_tree.at)(document, 'include');
        const rest = (0,compose_tree/* withEntries */.bA)(document, { include: undefined });
        if (include?.kind !== 'list')
            return [undefined, include === undefined ? rest : document];
        let model;
        for (const item of include.items) {
            const included = this.included(item, directory, variables, including);
            model = model === undefined ? included : this.importModel(included, model);
        }
        return [model, rest];
    }
    included(item, directory, variables, including) {
        const paths = item.kind === 'map' ? texts((0,compose_tree.at)(item, 'path')) : texts(item);
        const files = paths.map((path) => this.fileBeside(path, directory, item.spot));
        const main = files[0];
        if (main === undefined)
            throw refuse(item.spot, 'an include names no file', 'Write the path of a Compose file.');
        const resolved = this.host.files.resolve(main);
        if (including.some((file) => this.host.files.resolve(file) === resolved)) {
            throw refuse(item.spot, `the file ${this.host.files.relative(main)} includes itself`, 'Remove one "include" of the circle.');
        }
        if (including.length >= maximumChain)
            throw tooLong(item.spot, 'files include each other');
        const projectDirectory = (0,compose_tree/* scalarText */.d7)((0,compose_tree.at)(item, 'project_directory'));
        const folder = projectDirectory === undefined ? (0,external_node_path_.dirname)(main) : (0,external_node_path_.join)(directory, projectDirectory);
        const envFiles = texts((0,compose_tree.at)(item, 'env_file')).filter((path) => path !== '/dev/null');
        const local = (0,compose_selection/* variablesOf */.ht)({ variables: {}, envFiles: envFiles.map((path) => this.fileBeside(path, directory, item.spot)) }, folder, this.host);
        const model = this.model(files, folder, (name) => variables(name) ?? local(name), including);
        return rebase(model, (0,external_node_path_.relative)(directory, folder));
    }
    /** Included resources under those of the including file, where both have them. */
    importModel(included, own) {
        const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models', 'jobs'];
        const kept = (0,compose_tree/* map */.Tj)([...included.entries].filter(([name]) => sections.includes(name)), included.spot);
        return { ...asMap((0,merge/* merge */.h1)(kept, own)), spot: own.spot };
    }
}
function texts(tree) {
    const items = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree];
    return items.map(compose_tree/* scalarText */.d7).filter((text) => text !== undefined);
}
function host(machine, file) {
    return machine.files.relative(file);
}
function asMap(tree) {
    if (tree.kind === 'map')
        return tree;
    throw refuse(tree.spot, 'a Compose file is a mapping', 'Write a mapping with "services".');
}
function tooLong(spot, what) {
    return refuse(spot, `more than ${maximumChain} ${what} in a row`, 'Shorten the chain.');
}
function refuse(spot, message, fix) {
    return new compose_tree/* Refusal */.P_([{ rule: 'invalid-model', category: 'input', severity: 'error', message, fix, ...(0,compose_tree/* placeOf */.$t)(spot) }]);
}


/***/ }),

/***/ 5115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   Xm: () => (/* binding */ unmasked)
/* harmony export */ });
/** What stands in for the value of a secret variable until a reference to a Secret does: characters that no text has. */
const pattern = /\uE000([A-Za-z_][A-Za-z0-9_]*)\uE001([^\uE000-\uE002]*)\uE002/g;
/** A secret variable in what a container runs: it has no space and no quote, so the text is split into words as it would be. */
function masked(name, value) {
    return `\uE000${name}\uE001${Buffer.from(value).toString('base64url')}\uE002`;
}
/** The text with each secret variable as `show` has it. */
function unmasked(text, show) {
    return text.replace(pattern, (_, name, value, at) => show(name, Buffer.from(value, 'base64url').toString(), at));
}
/** The secret variables of texts, by name. */
function secretsIn(texts) {
    return new Map(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '', value = '']) => [
        name,
        Buffer.from(value, 'base64url').toString(),
    ])));
}


/***/ }),

/***/ 6903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ withoutTags),
/* harmony export */   G6: () => (/* binding */ withoutRepetition),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _keys_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3966);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5035);


const rules = (0,_keys_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(({ merge: rule }) => rule);
const identities = (0,_keys_table_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(({ same }) => same);
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
        const known = new Set(earlier.items.map((item) => JSON.stringify((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlain */ .Ul)(item))));
        return {
            ...earlier,
            items: [...earlier.items, ...later.items.filter((item) => !known.has(JSON.stringify((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlain */ .Ul)(item))))],
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
            return later;
        case 'sequence':
            return { ...later, kind: 'list', items: [...kept(earlier, later), ...sequence(withoutReset(later))] };
        case 'distinct': {
            const hosts = kept(earlier, later);
            const known = new Set(hosts.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .d7));
            const added = sequence(withoutReset(later)).filter((item) => !known.has((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .d7)(item)));
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([...hosts, ...added], later.spot);
        }
        case 'logging': {
            const drivers = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(earlier, 'driver'), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.at)(later, 'driver')].map(_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .d7);
            const same = drivers[0] === undefined || drivers[1] === undefined || drivers[0] === drivers[1];
            return same && earlier.kind === 'map' && later.kind === 'map' ? mergeMaps(earlier, later, path) : later;
        }
        case 'build':
            return mergeMaps(buildMapping(earlier), buildMapping(later), path);
        case 'depends_on':
        case 'mapping':
            return mergeMaps(namesAsMapping(earlier, rule), namesAsMapping(later, rule), path);
    }
}
/** The items of an earlier file that a later one does not reset: it knows them by name where both are mappings. */
function kept(earlier, later) {
    if (earlier.kind !== 'map' || later.kind !== 'map')
        return sequence(earlier);
    const left = [...earlier.entries].filter(([name]) => later.entries.get(name)?.value.tag !== 'reset');
    return sequence({ ...earlier, entries: new Map(left) });
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
            const text = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .d7)(item);
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(text === undefined ? name : `${name}=${text}`, { ...key, end: Math.max(key.end, value.spot.end) });
        });
    });
    return items.sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
}
function buildMapping(tree) {
    if (tree.kind === 'map')
        return tree;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(tree.spot, { context: tree.kind === 'scalar' ? tree : undefined });
}
function namesAsMapping(tree, rule) {
    if (tree.kind === 'map')
        return tree;
    const items = tree.kind === 'list' ? tree.items : [];
    const value = (item) => rule === 'mapping' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(null, item.spot) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAt */ .SC)(item.spot, { condition: 'service_started', required: true });
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)(items.map((item) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .d7)(item) ?? '', { key: item.spot, value: value(item) }]), tree.spot);
}
function cannotMerge(later, path, expected) {
    return new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_([
        {
            rule: 'wrong-type',
            category: 'input',
            severity: 'error',
            message: `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path)} is ${expected} in an earlier file and something else here`,
            fix: `Write ${expected}, or put !override before the value to replace the earlier one.`,
            path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path),
            ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(later.spot),
        },
    ]);
}
/** The model with repeated items of such lists removed. */
function withoutRepetition(tree, step = identities.root) {
    if (tree.kind === 'list' && step.value !== undefined)
        return distinct(tree, step.value);
    return step.leads ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .withChildren */ .OF)(tree, (child, name) => withoutRepetition(child, step.next(name))) : tree;
}
function distinct(list, identity) {
    const kept = new Map();
    for (const [i, item] of list.items.entries())
        kept.set(identity(item) ?? `[${i}]`, item);
    return kept.size === list.items.length ? list : { ...list, items: [...kept.values()] };
}
/** The model without values that a later file would have reset, and without the tags themselves. */
function withoutTags(tree) {
    const kept = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .withChildren */ .OF)(withoutReset(tree), withoutTags);
    if (kept.tag === undefined)
        return kept;
    const { tag: _, ...plain } = kept;
    return plain;
}
function withoutReset(tree) {
    const isKept = ({ tag }) => tag !== 'reset';
    if (tree.kind === 'list')
        return tree.items.every(isKept) ? tree : { ...tree, items: tree.items.filter(isKept) };
    if (tree.kind === 'scalar')
        return tree;
    let isWhole = true;
    for (const { value } of tree.entries.values())
        isWhole &&= isKept(value);
    if (isWhole)
        return tree;
    return { ...tree, entries: new Map([...tree.entries].filter(([, { value }]) => isKept(value))) };
}


/***/ }),

/***/ 1768:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 1869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2099);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1768);




const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** What Docker Compose reads from the process, too (https://docs.docker.com/compose/how-tos/environment-variables/envvars/). */
const ofProcess = [
    'COMPOSE_ENV_FILES',
    'COMPOSE_FILE',
    'COMPOSE_PATH_SEPARATOR',
    'COMPOSE_PROFILES',
    'COMPOSE_PROJECT_NAME',
];
/**
 * What the inputs select, and where they do not, the variables of Docker Compose: of the input `env`, the process, the env files.
 * @throws InputError where no Compose file is.
 */
function selectionOf(inputs, host) {
    const { environment } = host;
    const known = ofProcess.flatMap((name) => {
        const value = environment[name];
        return value ? [[name, value]] : [];
    });
    const variables = { ...Object.fromEntries(known), ...inputs.env };
    const envFiles = inputs.envFile.length > 0 ? inputs.envFile : parts(variables['COMPOSE_ENV_FILES'], ',');
    const files = inputs.file.length > 0 ? inputs.file : filesOf(variablesOf({ variables, envFiles }, '', host), host);
    return { files, variables, envFiles, profiles: inputs.profile };
}
/** The files of COMPOSE_FILE, or those that Compose looks for. */
function filesOf(variables, host) {
    const separator = variables('COMPOSE_PATH_SEPARATOR') || (host.platform.os === 'win32' ? ';' : ':');
    const named = parts(variables('COMPOSE_FILE'), separator);
    if (named.length > 0)
        return named;
    const main = defaultFiles.find((name) => host.files.kind(name) !== undefined);
    if (main === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no Compose file in ${host.files.root}`, {
            fix: `Name one with file, or create one of ${defaultFiles.join(', ')}.`,
        });
    }
    const [stem = '', extension = ''] = main.split('.');
    const override = `${stem}.override.${extension}`;
    return host.files.kind(override) === undefined ? [main] : [main, override];
}
function profilesOf({ profiles }, variables) {
    return profiles.length > 0 ? profiles : parts(variables('COMPOSE_PROFILES'), ',');
}
/** The name that COMPOSE_PROJECT_NAME or the file gives the project, or that of its folder, in the letters that a name may have. */
function projectName(given, folder) {
    return plainName(given ?? '') || plainName((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}
function plainName(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, '')
        .replace(/^[_-]+/, '');
}
function parts(text, separator) {
    return (text ?? '')
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** The variables of a project: those given, and those of its env files, or of `.env` in its folder. */
function variablesOf({ variables, envFiles }, directory, host) {
    const given = (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '.env');
    const files = envFiles.length > 0 ? envFiles : (0,_project_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isProjectFile */ .Qn)(host, beside) ? [beside] : [];
    const values = new Map();
    for (const file of files) {
        const text = (0,_project_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProjectText */ .BA)(host, file);
        const before = (key) => given(key) ?? values.get(key);
        for (const [name, value] of (0,_env_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvFile */ .S)(text, host.files.relative(file), before))
            values.set(name, value);
    }
    return (name) => given(name) ?? values.get(name);
}


/***/ }),

/***/ 1213:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    if (!/^(?:tcp|udp|sctp)$/i.test(protocol) || /^0+(?:-|$)/.test(ports))
        return undefined;
    return readRange(ports)?.map((target) => ({
        target,
        published: undefined,
        host_ip: undefined,
        protocol: protocol.toLowerCase(),
    }));
}


/***/ }),

/***/ 7704:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readVolume)
/* harmony export */ });
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


/***/ }),

/***/ 913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   qz: () => (/* binding */ substituteShown),
/* harmony export */   s6: () => (/* binding */ TemplateProblem)
/* harmony export */ });
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
    return { text: expand(template, { variables, unset, shown: (_, value) => value }, 0), unset };
}
/**
 * The same text with what stands for a variable, its value or its default, shown otherwise.
 * @throws TemplateProblem
 */
function substituteShown(template, variables, shown) {
    return expand(template, { variables, unset: [], shown }, 0);
}
/** Templates of people nest two or three deep. */
const maximumDepth = 50;
function expand(template, expansion, depth) {
    if (depth > maximumDepth)
        throw new TemplateProblem(`templates are nested more than ${maximumDepth} deep`);
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
            out += expandBraced(template.slice(dollar + 2, end), expansion, depth);
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
        out += valueOfVariable(name, expansion);
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
function expandBraced(inside, expansion, depth) {
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/.exec(inside);
    if (parts === null)
        throw invalid(`\${${inside}}`);
    const [, name = '', operator, operand = ''] = parts;
    if (operator === undefined)
        return valueOfVariable(name, expansion);
    const value = expansion.variables(name);
    const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('+'))
        return present ? expand(operand, expansion, depth + 1) : (value ?? '');
    if (present)
        return expansion.shown(name, value ?? '');
    if (operator.endsWith('-')) {
        return expansion.shown(name, expand(operand, expansion, depth + 1));
    }
    const reason = expand(operand, { ...expansion, unset: [] }, depth + 1);
    throw new TemplateProblem(`the variable ${name} is required${reason === '' ? '' : `: ${reason}`}`, name);
}
function valueOfVariable(name, { variables, unset, shown }) {
    const value = variables(name);
    if (value === undefined)
        unset.push(name);
    return shown(name, value ?? '');
}
function invalid(template) {
    const shown = template.length > 80 ? `${template.slice(0, 77)}…` : template;
    return new TemplateProblem(`"${shown}" is no valid template; a literal dollar sign is written $$`);
}


/***/ }),

/***/ 5035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AH: () => (/* binding */ spotAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   OF: () => (/* binding */ withChildren),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   d7: () => (/* binding */ scalarText),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rT: () => (/* binding */ toMasked),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
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
            lines ??= (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text);
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
/** The tree with each value or item changed; the same tree where none is. */
function withChildren(tree, change) {
    if (tree.kind === 'scalar')
        return tree;
    if (tree.kind === 'list') {
        let items;
        for (let i = 0; i < tree.items.length; i++) {
            const value = change(tree.items[i], i);
            if (value === tree.items[i])
                continue;
            items ??= [...tree.items];
            items[i] = value;
        }
        return items === undefined ? tree : { ...tree, items };
    }
    let entries;
    for (const [name, { key, value: before }] of tree.entries) {
        const value = change(before, name);
        if (value === before)
            continue;
        entries ??= new Map(tree.entries);
        entries.set(name, { key, value });
    }
    return entries === undefined ? tree : { ...tree, entries };
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
function scalarText(tree) {
    if (tree?.kind !== 'scalar' || tree.value === null)
        return undefined;
    return tree.isFloat === true ? floatText(tree.value) : String(tree.value);
}
/** A float as Go prints it (`%v`): with an exponent below 0.0001, and from a million on. */
function floatText(value) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const size = Number(exponent);
    if (size >= -4 && size < 6)
        return String(value);
    return `${digits}e${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
}
/** The tree as plain data, for code that needs no places. Mappings have no prototype, so no key is special. */
function toPlain(tree) {
    return plainOf(tree, ({ value }) => value);
}
/** The same with secrets masked where commands hold them. */
function toMasked(tree) {
    return plainOf(tree, ({ value, masked }) => masked ?? value);
}
function plainOf(tree, read) {
    if (tree.kind === 'scalar')
        return read(tree);
    if (tree.kind === 'list')
        return tree.items.map((item) => plainOf(item, read));
    const plain = Object.create(null);
    for (const [name, { value }] of tree.entries)
        plain[name] = plainOf(value, read);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   gg: () => (/* binding */ kubernetesName),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);

/** Adds a finding at the place of a path of the model. */
function report(conversion, path, finding) {
    const [section, name = '', ...rest] = path;
    const isJob = section === 'services' && (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(conversion.tree, ...path.slice(0, 2)) === undefined;
    const real = isJob && (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(conversion.tree, 'jobs', name) !== undefined ? ['jobs', name, ...rest] : path;
    conversion.findings.push({ category: 'conversion', ...finding, path: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(real), ...placeIn(conversion, real) });
}
function placeIn({ tree }, path) {
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .spotAt */ .AH)(tree, path));
}
/** The services of a model that are containers, by name. */
function servicesOf(model) {
    return Object.entries(model.services ?? {})
        .map(([name, service]) => [name, service ?? {}])
        .filter(([, service]) => service.provider === undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
function kubernetesName(conversion, service) {
    return conversion.names.get(service) ?? service;
}


/***/ }),

/***/ 9623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ conversionOf),
  $: () => (/* binding */ convertProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/convert/builds.js


/** The build of a service. What the section does not say is absent, so that the builder's defaults hold. */
function buildOf(service, image, model, project) {
    const path = (text) => pathFrom(project, text);
    const settings = {
        service,
        image,
        context: path(model.context),
        dockerfile: model.dockerfile,
        dockerfileInline: model.dockerfile_inline,
        target: model.target,
        args: given(model.args, project.variables) ?? {},
        additionalContexts: mapped(model.additional_contexts, path),
        secrets: model.secrets?.map((secret) => secretOf(secret, project)),
        ssh: model.ssh && Object.entries(model.ssh).map(([id, from]) => (from === null ? id : `${id}=${path(from)}`)),
        cacheFrom: model.cache_from,
        cacheTo: model.cache_to,
        platforms: model.platforms,
        labels: mapped(model.labels, (text) => text),
        tags: model.tags,
        extraHosts: model.extra_hosts,
        pull: model.pull,
        noCache: model.no_cache,
        noCacheFilter: typeof model.no_cache_filter === 'string' ? [model.no_cache_filter] : model.no_cache_filter,
        network: model.network,
        shmSize: builds_text(model.shm_size),
        ulimits: model.ulimits,
        entitlements: model.entitlements,
        privileged: model.privileged,
        isolation: model.isolation,
        provenance: builds_text(model.provenance),
        sbom: builds_text(model.sbom),
        place: (0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(project.loaded.tree, ['services', service, 'build'])),
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** A folder from the working directory; what names something else stays as it is. */
function pathFrom({ loaded, files }, path) {
    if (/^(?:[a-z][a-z0-9+.-]*:|git@)/.test(path))
        return path;
    return files.relative((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(loaded.directory, path));
}
/** Arguments with their values; one without a value takes that of the variable of its name. */
function given(args, variables) {
    const entries = Object.entries(args ?? {}).flatMap(([key, value]) => {
        const found = value ?? variables(key);
        return found === undefined ? [] : [[key, found]];
    });
    return Object.fromEntries(entries);
}
function secretOf({ source, target }, project) {
    const id = target ?? source;
    const { file, environment } = project.secrets[source] ?? {};
    if (environment !== undefined)
        return { id, environment };
    return file === undefined ? { id } : { id, file: pathFrom(project, file) };
}
function mapped(texts, change) {
    // A number that nobody has quoted is a text here.
    return texts && Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(String(text ?? ''))]));
}
function builds_text(value) {
    return value === undefined ? undefined : String(value);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/convert/compose/env-file.js
var env_file = __webpack_require__(2099);
;// CONCATENATED MODULE: ./build/convert/complete.js


/** The model with the mounts that `volumes_from` names and the labels of `label_file`, as if they stood in the services. */
function completed(model, look, complain) {
    const services = Object.entries(model.services ?? {}).map(([name, service]) => {
        const volumes = volumesOf(name, model, complain, new Set());
        const labels = labelsOf(name, service ?? {}, look, complain);
        return [
            name,
            { ...service, ...(volumes === undefined ? {} : { volumes }), ...(labels === undefined ? {} : { labels }) },
        ];
    });
    // A job is a service that something else starts; one that is called as a service takes another name.
    const jobs = Object.entries(model.jobs ?? {}).map(([name, job]) => {
        return [name in (model.services ?? {}) ? `${name}-job` : name, job];
    });
    return { ...model, services: Object.fromEntries([...services, ...jobs]) };
}
/** What stands in the service itself wins at a mount point. Undefined where nothing is added. */
function volumesOf(name, model, complain, seen) {
    const service = model.services?.[name];
    if (service?.volumes_from === undefined || seen.has(name))
        return undefined;
    const others = service.volumes_from.flatMap((text, i) => {
        const [other = '', mode] = text.split(':');
        if (other === 'container') {
            complain(name, 'volumes_from', i, `"${name}" mounts the volumes of ${text}, which is no service of the project`, 'Name a volume, and mount it.');
            return [];
        }
        const mounts = volumesOf(other, model, complain, new Set([...seen, name])) ?? model.services?.[other]?.volumes ?? [];
        return mode === 'ro' ? mounts.map((mount) => ({ ...mount, read_only: true })) : [...mounts];
    });
    return [...new Map([...others, ...(service.volumes ?? [])].map((mount) => [mount.target, mount])).values()];
}
/** Labels that stand in the service win over those of files, later files over earlier ones. */
function labelsOf(name, service, look, complain) {
    if (service.label_file === undefined)
        return undefined;
    const labels = {};
    service.label_file.forEach((file, i) => {
        const found = look(file);
        if (found.kind !== 'text') {
            complain(name, 'label_file', i, `The label file "${file}" of "${name}" is no text file of the project (${found.kind})`, 'Create it, or correct the path.');
            return;
        }
        try {
            for (const [key, value] of (0,env_file/* readEnvFile */.S)(found.text, found.path, () => undefined))
                labels[key] = value;
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            complain(name, 'label_file', i, error.message, error.fix ?? 'Write KEY=value, one a line.');
        }
    });
    return { ...labels, ...service.labels };
}

// EXTERNAL MODULE: ./build/convert/compose/check.js
var check = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(1768);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/convert/keys/table.js + 3 modules
var table = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/convert/keys/unsupported.js


const unsupported_table = (0,table/* column */.f)((row) => row).root;
/**
 * A finding for each setting of the model that is not translated. A setting that the table does not know is reported too, so a key
 * that the specification gains can't be dropped in silence.
 */
function unsupportedKeys(root) {
    const findings = [];
    const visit = (tree, path, spot, step) => {
        const { value: row, leads } = step;
        if (row !== undefined && 'severity' in row) {
            const value = (0,compose_tree/* toPlain */.Ul)(tree);
            if (!row.harmless?.(value))
                findings.push(findingOf(row, path, spot, row.grave?.(value) === true));
            return;
        }
        if (!leads) {
            if (row === undefined)
                findings.push(unknownFinding(path, spot));
            return;
        }
        if (tree.kind === 'map') {
            for (const [name, { key, value }] of tree.entries)
                if (!isExtension(name, path))
                    visit(value, [...path, name], key, step.next(name));
        }
        if (tree.kind === 'list') {
            for (const [i, item] of tree.items.entries())
                visit(item, [...path, i], item.spot, step.next(i));
        }
    };
    visit(root, [], root.spot, unsupported_table);
    return findings;
}
/** `x-…` is what Compose itself ignores, except where names are the user's own. */
function isExtension(name, path) {
    return (name.startsWith('x-') &&
        !(path.length === 1 && ['services', 'volumes', 'networks', 'secrets', 'configs'].includes(String(path[0]))));
}
function findingOf(row, path, spot, isGrave) {
    const { severity, why, fix } = row;
    return {
        rule: 'unsupported-key',
        category: 'conversion',
        severity: isGrave ? 'warning' : severity,
        message: `${(0,compose_tree/* pathText */.LF)(path)} is not translated: ${why}`,
        fix,
        together: { item: String(path[1] ?? path[0]), words: `# settings ${kindOf(path)} are not translated: ${why}` },
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}
/** `services.*.volumes.*.bind.selinux`: the setting, of whatever service and item. */
function kindOf(path) {
    return path.map((step, i) => (i === 1 || typeof step === 'number' ? '*' : step)).join('.');
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
// EXTERNAL MODULE: ./build/convert/resources.js
var convert_resources = __webpack_require__(6637);
;// CONCATENATED MODULE: ./build/convert/network/routes.js

/**
 * Routes of a Gateway (gateway.networking.k8s.io) to a workload: HTTPRoutes of its hosts, where TLS is the Gateway's; a TLSRoute where
 * the workload ends TLS itself; a TCPRoute of the listener with the port that Compose publishes.
 */
function routesOf({ name }, { protocol, hosts, port, outside }, gateway, labels) {
    const parent = (0,convert_resources/* nonEmpty */.hq)({ namespace: gateway.namespace, name: gateway.name });
    const backendRefs = [{ name, port: port.port }];
    const metadata = { name, labels };
    if (protocol === 'tcp') {
        const spec = { parentRefs: [{ ...parent, port: outside }], rules: [{ backendRefs }] };
        return [{ apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TCPRoute', metadata, spec }];
    }
    if (protocol === 'tls') {
        const hostnames = hosts.map(({ domain }) => domain);
        const spec = { parentRefs: [parent], hostnames, rules: [{ backendRefs }] };
        return [{ apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TLSRoute', metadata, spec }];
    }
    return [...byPath(hosts)].map(([path, hostnames], i) => ({
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: i === 0 ? name : `${name}-${i + 1}`, labels },
        spec: {
            parentRefs: [parent],
            hostnames,
            rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], backendRefs }],
        },
    }));
}
/** Hosts with the same path share a route. */
function byPath(hosts) {
    const domains = new Map();
    for (const { domain, path } of hosts)
        domains.set(path, [...(domains.get(path) ?? []), domain]);
    return domains;
}

;// CONCATENATED MODULE: ./build/convert/network/istio.js



const version = 'networking.istio.io/v1';
/** What makes a Pod part of the mesh. Jobs end, and init containers reach their peers, since the proxy is a native sidecar. */
const sidecar = {
    labels: { 'sidecar.istio.io/inject': 'true' },
    annotations: { 'sidecar.istio.io/nativeSidecar': 'true' },
};
/**
 * What Istio needs to lead from its ingress gateway to a workload: a Gateway of its own, unless one is named, and a VirtualService of
 * it for each path.
 */
function istioEntryOf({ name }, entry, gateway, labels) {
    const { namespace, name: own = name } = gateway ?? {};
    const gateways = [namespace === undefined ? own : `${namespace}/${own}`];
    const destination = [{ destination: { host: name, port: { number: entry.port.port } } }];
    const domains = entry.hosts.map(({ domain }) => domain);
    const services = virtualServices(entry, domains, destination).map((spec, i) => {
        const metadata = { name: i === 0 ? name : `${name}-${i + 1}`, labels };
        return { apiVersion: version, kind: 'VirtualService', metadata, spec: { ...spec, gateways } };
    });
    if (gateway !== undefined)
        return services;
    const spec = { selector: { istio: 'ingressgateway' }, servers: serversOf(entry, [...new Set(domains)]) };
    return [{ apiVersion: version, kind: 'Gateway', metadata: { name, labels }, spec }, ...services];
}
function virtualServices(entry, domains, route) {
    switch (entry.protocol) {
        case 'tcp':
            return [{ hosts: ['*'], tcp: [{ match: [{ port: entry.outside }], route }] }];
        case 'tls':
            return [{ hosts: domains, tls: [{ match: [{ port: entry.outside, sniHosts: domains }], route }] }];
        case 'http':
            return [...byPath(entry.hosts)].map(([path, hosts]) => {
                return { hosts, http: [{ match: [{ uri: { prefix: path } }], route }] };
            });
    }
}
function serversOf({ protocol, outside, tlsSecret }, hosts) {
    if (protocol === 'tcp')
        return [{ port: { number: outside, name: 'tcp', protocol: 'TCP' }, hosts: ['*'] }];
    if (protocol === 'tls') {
        return [{ port: { number: outside, name: 'tls', protocol: 'TLS' }, hosts, tls: { mode: 'PASSTHROUGH' } }];
    }
    const http = { port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts };
    if (tlsSecret === undefined)
        return [http];
    const tls = { mode: 'SIMPLE', credentialName: tlsSecret };
    return [
        { ...http, tls: { httpsRedirect: true } },
        { port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts, tls },
    ];
}
/** Clients speak mutual TLS to each of the workload's Services (DestinationRule). */
function destinationRulesOf({ ports, exposure }, labels) {
    if (!ports.some(({ protocol }) => protocol === 'TCP'))
        return [];
    return exposure.names.map((name) => ({
        apiVersion: version,
        kind: 'DestinationRule',
        metadata: { name, labels },
        spec: { host: name, trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } },
    }));
}
/** Nothing but mutual TLS is taken (PeerAuthentication), save by what a node or a load balancer leads to without the mesh. */
function authenticationOf(workloads) {
    const isReachedPlainly = ({ exposure: { type } }) => type === 'NodePort' || type === 'LoadBalancer';
    const policy = (name, mode, selector) => ({
        apiVersion: 'security.istio.io/v1',
        kind: 'PeerAuthentication',
        metadata: { name },
        spec: (0,convert_resources/* nonEmpty */.hq)({ selector, mtls: { mode } }),
    });
    return [
        policy('default', 'STRICT'),
        ...workloads
            .filter(isReachedPlainly)
            .map(({ name }) => policy(name, 'PERMISSIVE', { matchLabels: { [convert_names/* nameLabel */.OY]: name } })),
    ];
}
/**
 * Who may reach a workload (AuthorizationPolicy, security.istio.io/v1): the service accounts of those that share a network with it,
 * and anybody on the ports that Compose publishes.
 */
function authorizationOf(workload, all, namespace) {
    if (workload.exposure.names.length === 0)
        return [];
    const peers = all.filter(({ networks }) => networks.some((network) => workload.networks.includes(network)));
    const source = peers.length === all.length
        ? { namespaces: [namespace] }
        : { principals: peers.map((peer) => `*/ns/${namespace}/sa/${peer.pod.serviceAccountName ?? peer.name}`).sort() };
    const open = workload.openPorts.map(({ port }) => String(port));
    return [
        {
            apiVersion: 'security.istio.io/v1',
            kind: 'AuthorizationPolicy',
            metadata: { name: workload.name, labels: { [convert_names/* nameLabel */.OY]: workload.name } },
            spec: {
                selector: { matchLabels: { [convert_names/* nameLabel */.OY]: workload.name } },
                action: 'ALLOW',
                rules: [{ from: [{ source }] }, ...(open.length === 0 ? [] : [{ to: [{ operation: { ports: open } }] }])],
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/convert/network/policies.js

const policies_version = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' };
/**
 * What Compose's networks let through, and nothing else (networking.k8s.io/v1 NetworkPolicy): names are looked up, peers of one
 * network reach each other, what Compose publishes is reached from anywhere, and only services with a network that is not
 * `internal` reach the world. The addresses of the nodes' metadata services are never reached.
 */
function policiesOf(workloads, declared, entrance) {
    // Names that become one in Kubernetes are one network, and internal only where all of them are.
    const networks = new Map();
    for (const network of workloads.flatMap((workload) => workload.networks)) {
        const name = (0,convert_names/* dnsLabel */.UG)(network);
        networks.set(name, declared[network]?.internal === true && networks.get(name) !== false);
    }
    return [
        denyAll,
        allowDns,
        ...(entrance.kind === 'istio' ? [allowIstio] : []),
        ...[...networks].sort().map(([network, isInternal]) => networkPolicy(network, isInternal)),
        ...workloads.flatMap(workloadPolicy),
    ];
}
const world = [
    { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } },
    { ipBlock: { cidr: '::/0', except: ['fe80::/10'] } },
];
/** Those of the API server, whose address no policy can name. */
const apiPorts = [443, 6443].map((port) => ({ port, protocol: 'TCP' }));
const denyAll = {
    ...policies_version,
    metadata: { name: 'default-deny' },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
};
const allowDns = {
    ...policies_version,
    metadata: { name: 'allow-dns' },
    spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
            {
                to: [
                    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } },
                    // The address of the cache for names that some clusters run on every node.
                    { ipBlock: { cidr: '169.254.20.10/32' } },
                ],
                ports: ['UDP', 'TCP'].map((protocol) => ({ port: 53, protocol })),
            },
        ],
    },
};
/** The sidecars of a mesh ask its control plane for their certificates and routes. */
const allowIstio = {
    ...policies_version,
    metadata: { name: 'allow-istio' },
    spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
            {
                to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'istio-system' } } }],
                ports: [{ port: 15012, protocol: 'TCP' }],
            },
        ],
    },
};
/** Those that share a network reach each other, and the world unless it is internal. */
function networkPolicy(network, isInternal) {
    const matchLabels = (0,convert_names/* networkLabels */._N)([network]);
    const peers = [{ podSelector: { matchLabels } }];
    return {
        ...policies_version,
        metadata: { name: (0,convert_names/* dnsLabel */.UG)(`network-${network}`) },
        spec: {
            podSelector: { matchLabels },
            policyTypes: ['Ingress', 'Egress'],
            ingress: [{ from: peers }],
            egress: [{ to: peers }, ...(isInternal ? [] : [{ to: world }])],
        },
    };
}
/** What one workload has beyond its networks: ports that are published, and the API server where it waits for a Job. */
function workloadPolicy(workload) {
    const { name, openPorts, awaitedJobs } = workload;
    const ports = openPorts.map(({ port, protocol }) => ({ port, protocol }));
    if (ports.length === 0 && awaitedJobs.length === 0)
        return [];
    const spec = {
        podSelector: { matchLabels: { [convert_names/* nameLabel */.OY]: name } },
        policyTypes: [...(ports.length === 0 ? [] : ['Ingress']), ...(awaitedJobs.length === 0 ? [] : ['Egress'])],
        ...(ports.length === 0 ? {} : { ingress: [{ ports }] }),
        ...(awaitedJobs.length === 0 ? {} : { egress: [{ ports: apiPorts }] }),
    };
    return [{ ...policies_version, metadata: { name, labels: { [convert_names/* nameLabel */.OY]: name } }, spec }];
}

// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/convert/environments/autoscaler.js
var autoscaler = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/convert/network/ingress.js

/** An Ingress (networking.k8s.io/v1) of the hosts that a workload is exposed as. */
function ingressOf({ name, annotations }, { hosts, port, tlsSecret: given, className }, labels) {
    const rules = hosts.map(({ domain, path }) => {
        const backend = { service: { name, port: { name: port.name } } };
        return { host: domain, http: { paths: [{ path, pathType: 'Prefix', backend }] } };
    });
    const isIssued = Object.keys(annotations.ingress).some((key) => /^cert-manager\.io\/(?:cluster-)?issuer$/.test(key));
    // cert-manager makes the Secret that tls names; without tls, it does nothing.
    const secretName = given ?? (isIssued ? `${name}-tls` : undefined);
    const tls = secretName === undefined ? undefined : [{ hosts: hosts.map(({ domain }) => domain), secretName }];
    return [
        {
            apiVersion: 'networking.k8s.io/v1',
            kind: 'Ingress',
            metadata: (0,convert_resources/* nonEmpty */.hq)({ name, labels, annotations: annotations.ingress }),
            spec: (0,convert_resources/* nonEmpty */.hq)({ ingressClassName: className, tls, rules }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/convert/network/monitors.js



/** Where a service has its metrics: what its labels `prometheus.io/…` say, or a port that is called so. */
function monitoredOf(conversion, service, annotations, ports) {
    if (!conversion.options.extraObjects.includes('service-monitors'))
        return undefined;
    const read = (key) => annotations[`prometheus.io/${key}`];
    const named = ports.find(({ name }) => /(?:^|-)(?:metrics|prometheus|prom)$/.test(name));
    if (read('scrape') === 'false' || (read('scrape') === undefined && named === undefined))
        return undefined;
    const [number, path, scheme] = [read('port'), read('path'), read('scheme')];
    const port = number === undefined ? (named ?? ports.find(isTcp)) : ports.find((each) => String(each.port) === number);
    if (port !== undefined)
        return { port, path, scheme };
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'labels'], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `The metrics of "${service}" are at a port that it does not name${number === undefined ? '' : ` (${number})`}; it gets no ServiceMonitor`,
        fix: 'Add the port to expose:.',
    });
    return undefined;
}
/** Carried by the one Service of a workload that is monitored, since aliases lead to the same Pods. */
const monitoredLabel = { 'io.kompose.monitored': 'true' };
function isTcp({ protocol }) {
    return protocol === 'TCP';
}
/** A ServiceMonitor (monitoring.coreos.com/v1) of a workload's own Service. */
function monitorOf({ name, monitored, exposure }, labels) {
    if (monitored === undefined || exposure.names.length === 0)
        return [];
    const { port, path, scheme } = monitored;
    return [
        {
            apiVersion: 'monitoring.coreos.com/v1',
            kind: 'ServiceMonitor',
            metadata: { name, labels },
            spec: {
                selector: { matchLabels: { [convert_names/* nameLabel */.OY]: name, ...monitoredLabel } },
                endpoints: [(0,convert_resources/* nonEmpty */.hq)({ port: port.name, path, scheme })],
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/convert/rollout.js
var convert_rollout = __webpack_require__(3229);
;// CONCATENATED MODULE: ./build/convert/objects.js









/** The objects of one workload, the workload itself first. */
function objectsOf(workload, project, entrance) {
    const labels = {
        [convert_names/* nameLabel */.OY]: workload.name,
        ...(project === undefined ? {} : { 'app.kubernetes.io/part-of': project }),
    };
    const controller = controllerOf(isMeshed(workload, entrance) ? meshed(workload) : workload, labels);
    return [
        controller,
        ...servicesOf(workload, labels),
        ...(0,convert_rollout/* analysisOf */.O3)(workload, isMeshed(workload, entrance), labels),
        ...networkOf(workload, entrance, labels),
        ...monitorOf(workload, labels),
        ...(workload.autoscaling === undefined ? [] : [(0,autoscaler/* autoscalerOf */.v)(controller, workload.autoscaling)]),
        ...workload.configs.map((config) => ({
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: { name: config.name, labels },
            data: config.data,
        })),
        ...workload.claims.filter(({ template }) => !template).map((claim) => claimOf(claim, labels)),
        ...accountOf(workload, labels),
        ...accessOf(workload, labels),
    ];
}
function meshed(workload) {
    const pod = { ...sidecar.annotations, ...workload.annotations.pod };
    return { ...workload, podLabels: sidecar.labels, annotations: { ...workload.annotations, pod } };
}
/** An identity of its own, so that a right that one workload gets is not everybody's; without a token until it needs one. */
function accountOf({ name, pod }, labels) {
    if (pod.serviceAccountName !== undefined)
        return [];
    return [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, labels }, automountServiceAccountToken: false }];
}
/** The right to see the Jobs that the workload waits for, and nothing else (rbac.authorization.k8s.io/v1). */
function accessOf({ name, pod, awaitedJobs }, labels) {
    if (awaitedJobs.length === 0)
        return [];
    const [apiGroup, metadata] = ['rbac.authorization.k8s.io', { name: (0,convert_names/* dnsLabel */.UG)(`${name}-waits`), labels }];
    const rule = {
        apiGroups: ['batch'],
        resources: ['jobs'],
        resourceNames: awaitedJobs,
        verbs: ['get', 'list', 'watch'],
    };
    return [
        { apiVersion: `${apiGroup}/v1`, kind: 'Role', metadata, rules: [rule] },
        {
            apiVersion: `${apiGroup}/v1`,
            kind: 'RoleBinding',
            metadata,
            roleRef: { apiGroup, kind: 'Role', name: metadata.name },
            subjects: [{ kind: 'ServiceAccount', name: pod.serviceAccountName ?? name }],
        },
    ];
}
function controllerOf(workload, labels) {
    const metadata = (0,convert_resources/* nonEmpty */.hq)({ name: workload.name, labels, annotations: workload.annotations.controller });
    const template = templateOf(workload, labels);
    const selector = { matchLabels: { [convert_names/* nameLabel */.OY]: workload.name } };
    switch (workload.kind) {
        case 'Deployment': {
            const isBound = workload.claims.some(({ accessMode }) => accessMode === 'ReadWriteOnce');
            // A claim that one node can mount at a time keeps the new Pod waiting for the old one.
            const strategy = isBound ? { type: 'Recreate' } : workload.strategy;
            const isRollout = workload.rollout !== undefined;
            return {
                apiVersion: isRollout ? 'argoproj.io/v1alpha1' : 'apps/v1',
                kind: isRollout ? 'Rollout' : 'Deployment',
                metadata,
                spec: (0,convert_resources/* nonEmpty */.hq)({
                    replicas: replicasOf(workload),
                    minReadySeconds: workload.minReadySeconds,
                    selector,
                    strategy: isRollout ? (0,convert_rollout/* rolloutStrategy */.Nh)(workload, workload.prometheus !== undefined) : strategy,
                    template,
                }),
            };
        }
        case 'StatefulSet': {
            const claims = workload.claims.filter(({ template: isTemplate }) => isTemplate);
            const volumeClaimTemplates = claims.map((claim) => ({ metadata: { name: claim.name }, spec: claimSpec(claim) }));
            const spec = {
                serviceName: headlessName(workload),
                replicas: replicasOf(workload),
                selector,
                template,
                volumeClaimTemplates,
            };
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
            const jobTemplate = { spec: { backoffLimit: workload.backoffLimit, template } };
            return {
                apiVersion: 'batch/v1',
                kind: 'CronJob',
                metadata,
                // A run that could not start for so long is left out, so that a long outage is not followed by many runs.
                spec: (0,convert_resources/* nonEmpty */.hq)({ schedule: '', startingDeadlineSeconds: 600, ...workload.cron, jobTemplate }),
            };
        }
    }
}
/** An autoscaler sets them itself. */
function replicasOf({ autoscaling, replicas }) {
    return autoscaling === undefined ? replicas : undefined;
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
            labels: { ...labels, ...(0,convert_names/* networkLabels */._N)(workload.networks), ...workload.podLabels },
            annotations: { ...workload.annotations.pod, ...checksum },
        }),
        spec: inOrder({
            serviceAccountName: workload.name,
            ...workload.pod,
            initContainers: workload.initContainers.map((container) => inOrder(container, containerOrder)),
            containers: [workload, ...workload.joined].map(({ container }) => inOrder(container, containerOrder)),
        }, podOrder),
    };
}
/** A change of a ConfigMap changes the Pod template, so the Pods roll and read it. */
function checksumOf({ configs }) {
    const text = JSON.stringify(configs.map(({ name, data }) => [name, Object.entries(data).sort()]));
    return (0,hash/* sha256Of */.B)(text);
}
/** The order in which people expect the fields: what is short first, so that it is seen. */
const podOrder = [
    ...['automountServiceAccountToken', 'serviceAccountName', 'imagePullSecrets', 'hostname'],
    ...[
        'hostNetwork',
        'hostPID',
        'hostIPC',
        'hostAliases',
        'dnsPolicy',
        'dnsConfig',
        'nodeSelector',
        'affinity',
        'topologySpreadConstraints',
    ],
    ...['terminationGracePeriodSeconds', 'restartPolicy', 'securityContext', 'initContainers', 'containers', 'volumes'],
];
const containerOrder = [
    ...['name', 'image', 'imagePullPolicy', 'command', 'args', 'workingDir', 'ports', 'envFrom', 'env', 'resources'],
    ...[
        'startupProbe',
        'livenessProbe',
        'readinessProbe',
        'lifecycle',
        'volumeMounts',
        'securityContext',
        'stdin',
        'tty',
    ],
];
function inOrder(fields, order) {
    const known = order.map((name) => [name, fields[name]]);
    return (0,convert_resources/* nonEmpty */.hq)({ ...Object.fromEntries(known), ...fields });
}
function claimSpec(claim) {
    return (0,convert_resources/* nonEmpty */.hq)({
        accessModes: [claim.accessMode],
        storageClassName: claim.storageClass,
        selector: claim.selector === undefined ? undefined : { matchLabels: { 'io.kompose.service': claim.selector } },
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
    const { kind, name, exposure, annotations, monitored, rollout } = workload;
    const [isHeadless, isPlain] = [exposure.type === 'Headless', exposure.type === 'ClusterIP'];
    const ports = servicePorts(workload);
    const inside = ports.map(({ nodePort, ...port }) => port);
    const selector = { [convert_names/* nameLabel */.OY]: name };
    const clusterIP = isHeadless ? 'None' : undefined;
    const service = (metadata, spec) => {
        return { apiVersion: 'v1', kind: 'Service', metadata: (0,convert_resources/* nonEmpty */.hq)({ labels, ...metadata }), spec: (0,convert_resources/* nonEmpty */.hq)(spec) };
    };
    const own = exposure.names.map((one) => {
        if (one !== name)
            return service({ name: one }, { clusterIP, selector, ports: inside });
        const { externalTrafficPolicy } = exposure;
        const type = isHeadless || isPlain ? undefined : exposure.type;
        const seen = monitored === undefined ? {} : { labels: { ...labels, ...monitoredLabel } };
        const metadata = { name, ...seen, annotations: annotations.service };
        return service(metadata, { type, clusterIP, externalTrafficPolicy, selector, ports });
    });
    const identity = headlessName(workload);
    if (kind === 'StatefulSet' && identity !== name)
        return [...own, service({ name: identity }, { clusterIP: 'None', selector, ports: inside })];
    return rollout === 'blue-green' ? [...own, service({ name: (0,convert_rollout/* previewName */.gz)(name) }, { selector, ports: inside })] : own;
}
/** Those that a Service gives to its Pods, under their own numbers and under those that Compose publishes. */
function servicePorts({ exposure, ports }) {
    const isOpen = exposure.type === 'NodePort' || exposure.type === 'LoadBalancer';
    const served = isOpen ? ports.filter(({ reach }) => reach !== 'local') : ports;
    const all = served.flatMap(({ name, port, protocol, appProtocol, published }, i) => {
        const own = {
            name,
            port,
            protocol,
            targetPort: name,
            appProtocol,
            nodePort: i === 0 ? exposure.nodePort : undefined,
        };
        const short = name.slice(0, 8).replace(/(?<!-)-+$/, '');
        const others = published.map((other) => ({
            name: `${short}-p${other}`,
            port: other,
            protocol,
            targetPort: name,
            appProtocol,
        }));
        return [own, ...(exposure.type === 'Headless' ? [] : others)].map((one) => (0,convert_resources/* nonEmpty */.hq)(one));
    });
    return withoutRepeated(all);
}
/** The Service that gives the Pods of a StatefulSet names of their own: the one that peers use, where that is headless already. */
function headlessName({ name, exposure }) {
    return exposure.type === 'Headless' ? name : (0,convert_names/* dnsLabel */.UG)(`${name}-headless`);
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
/** What leads to a workload from outside, and what makes it part of a mesh. */
function networkOf(workload, entrance, labels) {
    const { entry } = workload.exposure;
    const rules = isMeshed(workload, entrance) ? destinationRulesOf(workload, labels) : [];
    if (entry === undefined)
        return rules;
    if (entrance.kind === 'ingress')
        return ingressOf(workload, entry, labels);
    if (entrance.kind === 'gateway')
        return routesOf(workload, entry, entrance.gateway, labels);
    return [...istioEntryOf(workload, entry, entrance.gateway, labels), ...rules];
}
/** A Pod in the network of its node gets no sidecar, nor does one whose label says so. */
function isMeshed({ pod, annotations }, { kind }) {
    const isLeftOut = annotations.pod['sidecar.istio.io/inject'] === 'false' || pod['hostNetwork'] === true;
    return kind === 'istio' && !isLeftOut;
}

// EXTERNAL MODULE: ./build/report/picture.js
var picture = __webpack_require__(2481);
;// CONCATENATED MODULE: ./build/convert/picture.js


/** More than that Mermaid does not draw (its setting `maxEdges`). */
const mostEdges = 500;
/**
 * The services of a project with what reaches them, what they depend on, keep and share, as a Mermaid flow chart. Nodes have numbers
 * for names and texts are escaped, so nothing of the project is read as Mermaid.
 *
 * @returns undefined where it would be more than Mermaid draws.
 */
function pictureOf(workloads, services) {
    const nodes = new Map();
    const lines = [];
    const node = (kind, text, [open, close]) => {
        const id = `${kind}/${text}`;
        const known = nodes.get(id);
        if (known !== undefined)
            return known;
        const name = `n${nodes.size}`;
        nodes.set(id, name);
        lines.push(`  ${name}${open}"${(0,picture/* mermaidText */.H)(text)}"${close}`);
        return name;
    };
    const edges = [];
    const boxes = new Map(workloads.map((workload) => [
        workload.service,
        node('service', `${workload.service}, ${workload.kind}`, ['[', ']']),
    ]));
    const networks = new Set(workloads.flatMap((workload) => workload.networks));
    for (const workload of workloads) {
        const own = boxes.get(workload.service) ?? '';
        const model = services.get(workload.service) ?? {};
        const ports = workload.openPorts.map(({ port, published }) => [...published, port].join(':'));
        if (ports.length > 0) {
            edges.push(`  ${node('world', 'outside', ['((', '))'])} -->|"${(0,picture/* mermaidText */.H)(ports.join(', '))}"| ${own}`);
        }
        for (const peer of (0,check/* dependenciesOf */.hk)(model)) {
            const other = boxes.get(peer);
            if (other !== undefined && other !== own)
                edges.push(`  ${own} --> ${other}`);
        }
        for (const { type, source } of model.volumes ?? []) {
            if (type === 'volume' && source)
                edges.push(`  ${own} --- ${node('volume', source, ['[(', ')]'])}`);
        }
        // One network that all share says nothing.
        if (networks.size < 2)
            continue;
        for (const network of workload.networks)
            edges.push(`  ${own} -.- ${node('network', network, ['{{', '}}'])}`);
    }
    return edges.length > mostEdges ? undefined : `${['flowchart LR', ...lines, ...new Set(edges)].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/convert/recipe.js
var recipe = __webpack_require__(3948);
;// CONCATENATED MODULE: ./build/convert/relations.js
function relationsOf(services) {
    const volumeUsers = new Map();
    const awaited = new Set();
    const aliases = new Map();
    for (const [service, model] of services) {
        for (const { type, source } of model.volumes ?? [])
            if ((type === 'volume' || type === 'bind') && source)
                setOf(volumeUsers, source).add(service);
        for (const [peer, { condition }] of Object.entries(model.depends_on ?? {}))
            if (condition === 'service_completed_successfully')
                awaited.add(peer);
        for (const attached of Object.values(model.networks ?? {}))
            for (const alias of attached?.aliases ?? [])
                if (alias !== service)
                    setOf(aliases, service).add(alias);
    }
    for (const [, model] of services) {
        for (const link of model.links ?? []) {
            const [target = '', alias = target] = link.split(':');
            if (alias !== target)
                setOf(aliases, target).add(alias);
        }
    }
    const asLists = (sets) => new Map([...sets].map(([name, set]) => [name, [...set]]));
    return { volumeUsers: asLists(volumeUsers), awaited, aliases: asLists(aliases) };
}
function setOf(sets, name) {
    const known = sets.get(name) ?? new Set();
    sets.set(name, known);
    return known;
}

;// CONCATENATED MODULE: ./build/convert/secrets/values.js
/**
 * The values of Secrets that the project tells, on their way to be encrypted. They can't be printed by chance: as JSON and as text
 * there are names alone.
 */
class SecretValues {
    #values = new Map();
    add(secret, key, value) {
        this.#values.set(secret, (this.#values.get(secret) ?? new Map()).set(key, value));
    }
    /** The value of a key; undefined where the project does not tell it. */
    of(secret, key) {
        return this.#values.get(secret)?.get(key);
    }
}

// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/convert/autoscaling.js
/** The HorizontalPodAutoscaler that kompose's labels ask for, with kompose's own defaults. */
function autoscalingOf(labels) {
    const number = (text) => text !== undefined && /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined;
    const [minimum, maximum] = [number(labels('kompose.hpa.replicas.min')), number(labels('kompose.hpa.replicas.max'))];
    const [cpu, memory] = [number(labels('kompose.hpa.cpu')), number(labels('kompose.hpa.memory'))];
    if ([minimum, maximum, cpu, memory].every((value) => value === undefined))
        return undefined;
    const use = { ...(cpu === undefined ? {} : { cpu }), ...(memory === undefined ? {} : { memory }) };
    const least = minimum ?? 1;
    return {
        minimum: least,
        maximum: Math.max(maximum ?? 3, least),
        use: Object.keys(use).length === 0 ? { cpu: 50 } : use,
    };
}

// EXTERNAL MODULE: ./build/convert/environment.js
var convert_environment = __webpack_require__(7213);
// EXTERNAL MODULE: ./build/convert/environments/sizes.js
var sizes = __webpack_require__(8429);
// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(6066);
// EXTERNAL MODULE: ./build/convert/hidden.js
var convert_hidden = __webpack_require__(722);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/convert/keys/service-rows.js + 2 modules
var service_rows = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/convert/keys/translate.js


const settings = Object.entries(service_rows/* serviceSettings */.xw);
const settingsOf = {
    container: settings.filter(([, row]) => row.container !== undefined),
    pod: settings.filter(([, row]) => row.pod !== undefined),
};
/** The fields of a container or a Pod that come of one setting each. */
function fieldsOf(part, about) {
    const fields = {};
    for (const [key, row] of settingsOf[part]) {
        const value = about.model[key];
        if (value === undefined || value === null)
            continue;
        const made = row[part]?.(value, about) ?? {};
        for (const [field, content] of Object.entries(made))
            fields[field] = joined(fields[field], content);
    }
    return fields;
}
/** Several settings make one field: `dns` and `dns_search` both dnsConfig. */
function joined(before, content) {
    return (0,value/* isObject */.Gv)(before) && (0,value/* isObject */.Gv)(content) ? { ...before, ...content } : content;
}

// EXTERNAL MODULE: ./build/convert/labels.js
var convert_labels = __webpack_require__(4965);
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
        const isClaim = source === undefined || 'persistentVolumeClaim' in source;
        this.mounts.push({ name, ...(0,convert_resources/* nonEmpty */.hq)(mount), isClaim });
    }
}
/** A size of kompose's label; that of production where there is none or it is no quantity. */
function sizeOf(label) {
    const isSized = label !== undefined && /^(?=[0-9.]*[1-9])[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(label);
    return { size: isSized ? label : tiers/* production */.IA.storage, isSized };
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
/** Says that several Pods, maybe on several nodes, write to one claim. */
function tellShared(conversion, path, what, users) {
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'shared-volume',
        severity: 'warning',
        message: `The ${what} is mounted by ${users.join(', ')}; its claim asks for ReadWriteMany`,
        fix: 'Use a storage class that offers ReadWriteMany (NFS, CephFS, EFS, Filestore), or give each service its own volume.',
    });
}

// EXTERNAL MODULE: ./build/report/secrets.js
var secrets = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/convert/mounts/files.js




/** A config becomes a ConfigMap with its text, mounted as one file. */
function addConfig(context, mount, index) {
    const { conversion, collector, service } = context;
    const config = conversion.model.configs?.[mount.source];
    const given = mount.target || mount.source;
    const target = given.startsWith('/') ? given : `/${given}`;
    const key = fileNameOf(target, mount.source);
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
/** The name of a mounted file as a key; that of its source where the target ends in a slash. */
function fileNameOf(target, source) {
    return (0,convert_names/* configKey */.ur)(target.split('/').filter(Boolean).at(-1) ?? source);
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
    const given = mount.target || mount.source;
    const target = given.startsWith('/') ? given : `/run/secrets/${given}`;
    const file = fileNameOf(target, mount.source);
    const name = (0,convert_names/* dnsLabel */.UG)(secret?.external === true ? (secret.name ?? mount.source) : mount.source);
    const key = (0,convert_names/* configKey */.ur)(mount.source);
    const volume = (0,convert_resources/* nonEmpty */.hq)({ secretName: name, items: [{ key, path: file }], defaultMode: modeOf(mount.mode) });
    collector.add(`secret-${name}-${index}`, { secret: volume }, { mountPath: target, subPath: file, readOnly: true });
    const value = conversion.options.readsSecrets ? secretText(context, mount.source) : undefined;
    needSecret(context, { name, key, value }, target, ['services', service, 'secrets', index]);
}
/** A Pod reads a key of a Secret, which is made of its value where the environments get their secrets, and told elsewhere. */
function needSecret({ conversion, collector, service }, { name, key, value }, target, at) {
    collector.secrets.set(name, (collector.secrets.get(name) ?? new Set()).add(key));
    if (value !== undefined && conversion.options.readsSecrets) {
        conversion.secretValues.add(name, key, value);
        return;
    }
    (0,convert_environment/* tellNeeded */.B1)(conversion, at, `"${service}" reads ${target} from the key "${key}" of`, name, [key]);
}
/** The value of a secret; undefined where the project does not tell it, or it is no text. */
function secretText({ conversion }, source) {
    const secret = conversion.model.secrets?.[source];
    if (secret?.external === true)
        return undefined;
    if (secret?.environment !== undefined)
        return conversion.variables(secret.environment);
    const found = conversion.look(secret?.file ?? '');
    return found.kind === 'text' ? found.text : undefined;
}
function modeOf(mode) {
    if (mode === undefined)
        return undefined;
    const number = typeof mode === 'number' ? mode : Number.parseInt(mode, 8);
    return Number.isInteger(number) && number >= 0 && number <= 0o777 ? number : undefined;
}

;// CONCATENATED MODULE: ./build/convert/mounts/texts.js





/** Kubernetes refuses larger ConfigMaps; the names take some of the room. */
const maximumConfigSize = 1_000_000;
/** Where programs read configuration: what is mounted there from a folder of the project is no source code. */
const configuration = /\/(?:etc|conf|provisioning|pipeline|dashboards|rules|certs|ssl|[^/]+\.d)(?:\/|$)/;
/** Where servers read what they hand out: the source code of an image that is built, a few pages of one that is not. */
const content = /\/(?:html|www|public|templates|scripts|import)(?:\/|$)/;
/** A text file of the project is mounted from a ConfigMap, or from a Secret where it holds a private key. */
function addFile(context, path, text, mount, at) {
    const key = (0,convert_names/* configKey */.ur)(mount.target.split('/').at(-1) ?? 'file');
    if (isTooLarge([text])) {
        dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.');
        return;
    }
    const [name, source] = volumeOf(context, mount, key, [{ key, name: key, text }], at);
    context.collector.add(name, source, { mountPath: mount.target, subPath: key, readOnly: true });
}
/**
 * A folder of a few text files is mounted from a ConfigMap, unless an image is built of it or the service may write there.
 * @param texts undefined where it holds more than texts.
 */
function addFolder(context, source, texts, mount, at) {
    const { conversion, service, collector } = context;
    const model = conversion.model.services?.[service];
    const target = mount.target.replace(/(?<!\/)\/+$/, '');
    const isServed = model?.build === undefined && (mount.read_only === true || content.test(target));
    if (texts === undefined || !(isServed || configuration.test(target)) || isTooLarge(texts.map(({ text }) => text))) {
        const fix = 'Copy it into the image, or keep its files in a ConfigMap of your own.';
        dropMount(context, at, `the folder ${source} of the project`, fix);
        return;
    }
    const items = texts.map((file) => ({ ...file, key: (0,convert_names/* configKey */.ur)(file.name.replaceAll('/', '.')) }));
    const [name, volume] = volumeOf(context, mount, target.split('/').at(-1) ?? 'files', items, at);
    // A mount below another one needs a place there, which these volumes can't be given.
    const isParent = (model?.volumes ?? []).some((other) => other.target.startsWith(`${target}/`));
    const mounts = isParent
        ? items.map((item) => ({ mountPath: `${target}/${item.name}`, subPath: item.name }))
        : [{ mountPath: mount.target }];
    for (const one of mounts)
        collector.add(name, volume, { ...one, readOnly: true });
}
function isTooLarge(texts) {
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > maximumConfigSize;
}
/** A volume (core/v1 VolumeSource) of the items, which scripts can be run from, and its name. */
function volumeOf(context, mount, shown, items, at) {
    const { collector } = context;
    const id = (0,convert_names/* shortHash */.BC)(mount.target);
    const name = (0,convert_names/* dnsLabel */.UG)(`${context.name}-${(0,convert_names/* dnsLabel */.UG)(shown, 30)}-${id}`);
    const secret = items.filter(({ text }) => (0,secrets/* isSecret */.$)('', text));
    const plain = items.filter((item) => !secret.includes(item));
    if (plain.length > 0) {
        collector.configs.set(name, { name, data: Object.fromEntries(plain.map(({ key, text }) => [key, text])) });
    }
    for (const { key, text, name: file } of secret)
        needSecret(context, { name, key, value: text }, `${mount.target}/${file}`, at);
    const defaultMode = items.some(({ text }) => text.startsWith('#!')) ? 0o755 : undefined;
    const [config, keys] = [plain, secret].map(pathsOf);
    if (secret.length === 0)
        return [name, { configMap: (0,convert_resources/* nonEmpty */.hq)({ name, items: config, defaultMode }) }];
    if (plain.length === 0)
        return [name, { secret: (0,convert_resources/* nonEmpty */.hq)({ secretName: name, items: keys, defaultMode }) }];
    const sources = [{ configMap: (0,convert_resources/* nonEmpty */.hq)({ name, items: config }) }, { secret: (0,convert_resources/* nonEmpty */.hq)({ name, items: keys }) }];
    return [name, { projected: (0,convert_resources/* nonEmpty */.hq)({ sources, defaultMode }) }];
}
/** Where the keys of a ConfigMap or Secret lie in a volume, if not under their own names (core/v1 KeyToPath). */
function pathsOf(items) {
    if (items.every(({ key, name }) => key === name))
        return undefined;
    return items.map(({ key, name }) => ({ key, path: name }));
}

;// CONCATENATED MODULE: ./build/convert/mounts/binds.js




/** Folders of the host whose content belongs to the host. */
const systemFolders = /^\/(?:$|etc|proc|sys|dev|run|var\/run|var\/lib\/docker|var\/log|boot|lib|lib64|usr|bin|sbin|tmp|root|home)(?:\/|$)/;
/**
 * A bind mount is three things: a file of the project, or a folder of a few, is configuration; a folder that an image is
 * built of is source code that it has already; and a folder that is empty or not there is data that the service makes.
 */
function addBind(context, mount, path) {
    const { conversion, service } = context;
    const source = mount.source ?? '';
    const found = conversion.look(source);
    if (found.kind === 'text') {
        addFile(context, found.path, found.text, mount, path);
        return;
    }
    const texts = found.kind === 'directory' ? conversion.folder(source) : undefined;
    if (found.kind === 'directory' && texts?.length !== 0) {
        addFolder(context, source, texts, mount, path);
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
    addDataFolder(context, mount, source, path);
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'bind-as-claim',
        severity: 'warning',
        message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
        fix: 'Copy the data into it, or name a volume in the Compose file.',
    });
}
/** A folder that several services mount is one claim, so that they still see what the others write. */
function addDataFolder(context, mount, source, path) {
    const { conversion, service, name, labels, collector } = context;
    const users = conversion.relations.volumeUsers.get(source) ?? [];
    const isShared = users.length > 1;
    const id = (0,convert_names/* shortHash */.BC)(source);
    const folder = source.split('/').filter(Boolean).at(-1) ?? 'data';
    const claim = (0,convert_names/* dnsLabel */.UG)(isShared ? `${folder}-${id}` : `${name}-${folder}-${id}`);
    const size = sizeOf(labels('kompose.volume.size'));
    const storageClass = labels('kompose.volume.storage-class-name');
    if (!collector.claims.some((known) => known.name === claim)) {
        const accessMode = isShared ? 'ReadWriteMany' : 'ReadWriteOnce';
        collector.claims.push({ name: claim, ...size, storageClass, accessMode, template: false });
        if (isShared && users[0] === service)
            tellShared(conversion, path, `folder ${source}`, users);
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
    if (!hasPlace(context, mount.target, path))
        return;
    if (mount.type === 'tmpfs') {
        addMemory(context, mount.target, mount.tmpfs?.size);
        return;
    }
    if (mount.type === 'bind' || mount.type === 'volume') {
        if (addAsLabelled(context, mount, path, index))
            return;
    }
    if (mount.type === 'bind') {
        addBind(context, mount, path);
        return;
    }
    if (mount.type === 'image') {
        addImage(context, mount, index);
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
/** kompose's label of the kind of volume: memory of the Pod or a folder of the node. Claims and ConfigMaps are what is made anyway. */
function addAsLabelled(context, mount, path, index) {
    const { conversion, service, labels, collector } = context;
    const type = labels('kompose.volume.type');
    const options = { mountPath: mount.target, readOnly: mount.read_only };
    if (type === 'emptyDir')
        collector.add(`empty-${index}`, { emptyDir: {} }, options);
    else if (type === 'hostPath' && mount.source?.startsWith('/') === true) {
        collector.add(`host-${index}`, { hostPath: { path: mount.source } }, options);
        (0,convert_conversion/* report */.z8)(conversion, path, {
            rule: 'not-restricted',
            severity: 'warning',
            message: `"${service}" mounts ${mount.source} of its node, as its label asks: it can't run under the Pod Security Standards baseline and restricted`,
            fix: 'Use a claim: remove the label kompose.volume.type.',
        });
    }
    else if (type === undefined || type === 'persistentVolumeClaim' || type === 'configMap' || type === 'hostPath')
        return false;
    else {
        (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'labels'], {
            rule: 'wrong-value',
            category: 'input',
            severity: 'error',
            message: `kompose.volume.type of "${service}" is "${type}"`,
            fix: 'Write emptyDir, hostPath, configMap or persistentVolumeClaim.',
        });
    }
    return true;
}
/** The files of an image, read only (Kubernetes 1.31 with its feature gate, 1.35 without). */
function addImage({ collector }, mount, index) {
    const image = { reference: mount.source ?? '', pullPolicy: 'IfNotPresent' };
    const options = { mountPath: mount.target, subPath: mount.image?.subpath, readOnly: true };
    collector.add(`image-${index}`, { image }, options);
}
function addClaim({ conversion, service, labels, isStateful, collector }, mount, source) {
    const volume = conversion.model.volumes?.[source];
    const isExternal = volume?.external === true;
    const users = conversion.relations.volumeUsers.get(source) ?? [];
    const template = isStateful && users.length === 1 && !isExternal;
    const claim = (0,convert_names/* dnsLabel */.UG)(isExternal ? volume?.name || source : source);
    const read = (label) => volume?.labels?.[label] ?? labels(label);
    if (!isExternal) {
        collector.claims.push({
            name: claim,
            ...sizeOf(read('kompose.volume.size')),
            storageClass: read('kompose.volume.storage-class-name'),
            selector: read('kompose.volume.selector'),
            accessMode: users.length > 1 ? 'ReadWriteMany' : 'ReadWriteOnce',
            template,
        });
    }
    if (isExternal && users[0] === service) {
        (0,convert_conversion/* report */.z8)(conversion, ['volumes', source], {
            rule: 'volume-needed',
            severity: 'warning',
            message: `The volume "${source}" is external: the claim "${claim}" must exist in each environment`,
            fix: 'Make a PersistentVolumeClaim of that name, for example in the overlays.',
        });
    }
    if (users.length > 1 && users[0] === service) {
        tellShared(conversion, ['volumes', source], `volume "${source}"`, users);
    }
    const source_ = template ? undefined : { persistentVolumeClaim: { claimName: claim } };
    collector.add(claim, source_, {
        mountPath: mount.target,
        subPath: mount.volume?.subpath ?? labels('kompose.volume.subpath'),
        readOnly: mount.read_only,
    });
}
function addMemory({ collector }, target, size) {
    const amount = size === undefined ? undefined : (0,amounts/* bytes */.ee)(size);
    const emptyDir = (0,convert_resources/* nonEmpty */.hq)({
        medium: 'Memory',
        sizeLimit: amount === undefined || amount === 0 ? undefined : (0,amounts/* memoryQuantity */.vy)(amount),
    });
    collector.add(`tmpfs${target.replaceAll('/', '-')}`, { emptyDir }, { mountPath: target });
}
/** Whether something can be mounted at a path of the container. */
function hasPlace(context, target, path) {
    if (!/^\/*$|:/.test(target))
        return true;
    dropMount(context, path, `something at "${target}"`, 'Name a folder or file of the container.');
    return false;
}
function addTmpfs(context, text, index) {
    const [target = '', options = ''] = text.split(':');
    if (!hasPlace(context, target, ['services', context.service, 'tmpfs', index]))
        return;
    const given = /(?:^|,)size=([^,]+)/.exec(options)?.[1];
    const size = given !== undefined && (0,amounts/* bytes */.ee)(given) !== undefined ? given : undefined;
    addMemory(context, target, size);
    const other = options.split(',').filter((option) => {
        return option !== '' && option !== `size=${size}` && !/^(?:rw|mode=1777)$/.test(option);
    });
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

// EXTERNAL MODULE: ./build/convert/programs.js
var programs = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/convert/restriction.js
var convert_restriction = __webpack_require__(7950);
// EXTERNAL MODULE: ./build/convert/security.js
var convert_security = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/convert/container.js












function containerOf(conversion, subject) {
    const { service, name, prefix, model, labels, settings, isStateful, listening } = subject;
    const { options } = conversion;
    const image = (0,convert_images/* imageOf */.dT)(service, model, options.registry);
    const environment = (0,convert_environment/* environmentOf */.p7)(conversion, service, prefix, model);
    const mounts = mountsOf(conversion, service, prefix, model, labels, isStateful);
    const security = (0,convert_security/* securityOf */.KH)(conversion, service, model, image, labels, listening);
    const given = withEphemeral((0,convert_resources/* resourcesOf */.F3)(conversion, service, model), labels);
    const size = (0,sizes/* sizeOf */.$)(given, image, tiers/* production */.IA, '', settings, options.settings);
    const data = dataFolder(image, environment.values, mounts.mounts);
    const taken = mounts.mounts.map(({ mountPath }) => mountPath);
    const canRestrict = options.security === undefined || options.security === 'restricted';
    const restriction = canRestrict
        ? (0,convert_restriction/* restrictionOf */.gV)(conversion, service, model, image, listening, taken, security.pod.fsGroup)
        : undefined;
    const here = options.security === 'restricted' ? restriction : undefined;
    const writable = (0,convert_restriction/* writableFolders */.SX)(here);
    return {
        image,
        container: (0,convert_hidden/* readingSecrets */.k)((0,convert_resources/* nonEmpty */.hq)({
            name,
            image,
            ...fieldsOf('container', { conversion, service, model, labels }),
            ...(0,convert_labels/* labelledContainer */.nr)(labels),
            envFrom: environment.envFrom,
            env: [...environment.env, ...data.env, ...(here?.env ?? [])],
            resources: { requests: size.requests, limits: { ...size.limits, ...(0,convert_resources/* gpusOf */.rm)(conversion, service, model) } },
            volumeMounts: [...data.mounts, ...writable.mounts],
            securityContext: (0,convert_restriction/* withoutNulls */.Le)({ ...security.container, ...here?.container }),
        }), environment.hidden),
        hidden: environment.hidden,
        podSecurity: { ...security.pod, ...here?.pod },
        volumes: [...mounts.volumes, ...writable.volumes],
        claims: mounts.claims,
        configs: [...environment.configs, ...mounts.configs],
        secrets: [...environment.secrets, ...mounts.secrets],
        values: environment.values,
        given,
        restriction,
        before: (0,convert_restriction/* copying */.kJ)(name, image, here),
    };
}
function withEphemeral({ requests, limits }, labels) {
    const quantity = (text) => text !== undefined && /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(text) ? text : undefined;
    const request = quantity(labels('kompose.ephemeral-storage.request'));
    const limit = quantity(labels('kompose.ephemeral-storage.limit'));
    return {
        requests: { ...requests, ...(request === undefined ? {} : { 'ephemeral-storage': request }) },
        limits: { ...limits, ...(limit === undefined ? {} : { 'ephemeral-storage': limit }) },
    };
}
/** A volume has a folder lost+found at its top, which makes databases refuse to start: their data goes below it. */
function dataFolder(image, values, mounts) {
    const { data } = (0,programs/* programOf */.o)(image);
    const isMounted = data !== undefined && mounts.some(({ mountPath, isClaim }) => isClaim && mountPath === data.folder);
    const plain = mounts.map(({ isClaim, ...mount }) => mount);
    if (!isMounted)
        return { env: [], mounts: plain };
    const { folder, variable } = data;
    if (variable !== undefined) {
        const env = variable in values ? [] : [{ name: variable, value: `${folder}/data` }];
        return { env, mounts: plain };
    }
    return { env: [], mounts: plain.map((mount) => (mount.mountPath === folder ? { subPath: 'data', ...mount } : mount)) };
}

// EXTERNAL MODULE: ./build/convert/health.js + 1 modules
var health = __webpack_require__(7629);
;// CONCATENATED MODULE: ./build/convert/hooks.js




/**
 * The init containers of `pre_start`: what a hook does not say is the service's, collections are completed by it (Compose
 * specification, "pre_start").
 */
function preStartOf(conversion, subject) {
    const { service, name, model } = subject;
    return (model.pre_start ?? []).map((hook, i) => {
        if (hook.per_replica !== true && (model.scale ?? model.deploy?.replicas ?? 1) > 1) {
            (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'pre_start', i], {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `pre_start[${i}] of "${service}" runs before each of its replicas, not once`,
                fix: 'Let it do nothing where its work is done, or make it a service that others wait for.',
            });
        }
        const own = `${name}-pre-start-${i + 1}`;
        // What the service itself has is reported with the service.
        const quiet = { ...conversion, findings: [] };
        const parts = containerOf(quiet, {
            ...subject,
            model: inherited(model, hook),
            name: own,
            prefix: hook.env_file === undefined ? subject.prefix : own,
            listening: [],
        });
        const known = new Set(conversion.findings.map(({ message }) => message));
        conversion.findings.push(...quiet.findings.filter(({ message }) => !known.has(message)));
        return parts;
    });
}
/** The init container of kompose's labels; it runs confined and sized as the container it comes before. */
function labelledInit(labels, main) {
    const image = labels('kompose.init.containers.image');
    if (image === undefined || image === '')
        return [];
    const { resources, securityContext } = main;
    const name = (0,convert_names/* dnsLabel */.UG)(labels('kompose.init.containers.name') || 'init-service');
    return [
        (0,convert_resources/* nonEmpty */.hq)({ name, image, command: listed(labels('kompose.init.containers.command')), resources, securityContext }),
    ];
}
/** `["sh", "-c", "x"]` or `sh, -c, x`; without a comma the whole text is one word, as kompose has it. */
function listed(text) {
    if (text === undefined || text === '')
        return undefined;
    const inside = text.includes(',')
        ? text
            .trim()
            .replace(/^\[|\]$/g, '')
            .split(',')
        : [text];
    return inside.map((word) => (text.includes(',') ? word.trim().replace(/^["']|["']$/g, '') : word));
}
function inherited(service, hook) {
    const { healthcheck, ports, expose, pre_start, post_start, pre_stop, build, ...given } = service;
    return {
        ...given,
        ...(build === undefined || hook.image !== undefined ? {} : { build }),
        ...hook,
        environment: { ...service.environment, ...hook.environment },
        env_file: [...(service.env_file ?? []), ...(hook.env_file ?? [])],
        volumes: byTarget(service.volumes, hook.volumes),
        secrets: byTarget(service.secrets, hook.secrets),
        configs: byTarget(service.configs, hook.configs),
        tmpfs: [...new Set([...(service.tmpfs ?? []), ...(hook.tmpfs ?? [])])],
    };
}
function byTarget(first = [], second = []) {
    return [...new Map([...first, ...second].map((item) => [item.target ?? item.source, item])).values()];
}

;// CONCATENATED MODULE: ./build/convert/kind.js


/**
 * The kind of a service: kompose's label decides; then a schedule is a CronJob, `mode: global` a DaemonSet; what is not restarted
 * and serves nobody, or what others wait for to complete, is a Job; a store with a volume of its own is a StatefulSet.
 */
function kind_kindOf(conversion, service, model, image, labels) {
    const label = labels('kompose.controller.type')?.toLowerCase();
    if (labels('kompose.cronjob.schedule') !== undefined || model.triggers !== undefined)
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
    return (0,programs/* programOf */.o)(image).keeps === true && ownVolume ? 'StatefulSet' : 'Deployment';
}
function isOneShot(conversion, service, model) {
    if (conversion.relations.awaited.has(service))
        return true;
    const ends = model.restart === 'no' || model.deploy?.restart_policy?.condition === 'none' || isOnFailure(model);
    const serves = (model.ports ?? []).length > 0 || (model.expose ?? []).length > 0 || model.healthcheck !== undefined;
    return ends && !serves;
}
/** When a CronJob runs: as kompose's labels or the triggers of a job say; one that is only started by hand is suspended. */
function cronOf(conversion, service, { triggers }, labels) {
    const label = labels('kompose.cronjob.schedule');
    const concurrencyPolicy = labels('kompose.cronjob.concurrency_policy');
    if (label !== undefined)
        return { schedule: label, concurrencyPolicy };
    if (triggers === undefined)
        return undefined;
    const [first, ...others] = triggers.schedule ?? [];
    const path = ['services', service, 'triggers', 'schedule'];
    if (others.length > 0) {
        (0,convert_conversion/* report */.z8)(conversion, [...path, 1], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `A CronJob has one schedule; "${service}" has ${others.length + 1}, and the first is taken`,
            fix: 'Write one expression, or a job for each.',
        });
    }
    if (first === undefined)
        return { schedule: '0 0 1 1 *', suspend: true };
    if (first.concurrency === 'queue') {
        (0,convert_conversion/* report */.z8)(conversion, [...path, 0, 'concurrency'], {
            rule: 'unsupported-key',
            severity: 'notice',
            message: `A CronJob has no queue: while "${service}" runs, another run of it is left out`,
            fix: 'Run it more often.',
        });
    }
    return {
        schedule: first.cron,
        timeZone: first.timezone,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: first.missed_fires === 'skip' ? 10 : 86_400,
    };
}
/** Whether Compose starts it again only when it has failed. */
function isOnFailure({ restart, deploy }) {
    return restart?.startsWith('on-failure') === true || deploy?.restart_policy?.condition === 'on-failure';
}

;// CONCATENATED MODULE: ./build/convert/network/exposure.js





/** Names that can be names of Services, and are no other service's. */
function distinct(conversion, service, names) {
    const own = (0,convert_conversion/* kubernetesName */.gg)(conversion, service);
    const valid = names.filter((name) => {
        if (name === (0,convert_names/* serviceLabel */.uZ)(name))
            return name === own || !conversion.taken.has(name);
        const users = usersOf(conversion, name);
        (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
            rule: 'renamed',
            severity: 'warning',
            message: `"${service}" is also reached as "${name}", which can be no name of a Service`,
            fix: `Use ${own} instead${users.length === 0 ? '' : ` in ${users.join(', ')}`}.`,
        });
        return false;
    });
    return [...new Set(valid)];
}
/** The variables that hold a name, as `SERVICE (VARIABLE, …)`; the first few. */
function usersOf({ services }, name) {
    const holds = new RegExp(`(?<![\\w.-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-]|\\.\\w)`);
    const users = services.flatMap(([service, { environment }]) => {
        const variables = Object.entries(environment ?? {}).flatMap(([key, value]) => holds.test(value ?? '') ? [key] : []);
        return variables.length === 0 ? [] : [`${service} (${variables.slice(0, 3).join(', ')})`];
    });
    return users.length > 4 ? [...users.slice(0, 4), 'others'] : users;
}
/** How a workload is reached: what its labels and its ports say. */
function exposureOf(conversion, reached) {
    const { service, labels, names, ports } = reached;
    const wished = labels('kompose.service.type')?.toLowerCase();
    const nodePort = Number(labels('kompose.service.nodeport.port') ?? Number.NaN);
    const open = wished === 'nodeport' || !Number.isNaN(nodePort)
        ? 'NodePort'
        : wished === 'loadbalancer'
            ? 'LoadBalancer'
            : 'ClusterIP';
    const isHeadless = ports.length === 0 || wished === 'headless';
    if (open !== 'ClusterIP' && !isHeadless)
        reportLocalPorts(conversion, service, open, ports);
    const type = ports.every(isLocal) ? 'ClusterIP' : open;
    return {
        names,
        type: isHeadless ? 'Headless' : type,
        nodePort: type === 'NodePort' && Number.isInteger(nodePort) ? nodePort : undefined,
        externalTrafficPolicy: type === 'ClusterIP' ? undefined : labels('kompose.service.external-traffic-policy'),
        entry: entryOf(conversion, reached),
    };
}
/** A port of the loopback address stays on the machine in Compose, so nothing leads to it from outside here. */
function reportLocalPorts(conversion, service, type, ports) {
    const local = ports.filter(isLocal).map(({ port }) => port);
    if (local.length === 0)
        return;
    const lost = local.length === ports.length ? `it has no ${type} Service` : `its ${type} Service leaves them out`;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'ports'], {
        rule: 'not-exposed',
        severity: 'warning',
        message: `The ports ${local.join(', ')} of "${service}" are bound to the loopback address, so ${lost}`,
        fix: 'Bind them to no address to open them, or give a service of its own to what peers use.',
    });
}
function isLocal({ reach }) {
    return reach === 'local';
}
const exposeLabel = 'kompose.service.expose';
function entryOf(conversion, reached) {
    const { service, labels, ports } = reached;
    const text = labels(exposeLabel)?.trim();
    const path = ['services', service, 'labels', exposeLabel];
    if (text === undefined || text.toLowerCase() === 'false') {
        if (text === undefined)
            reportIdleLabels(conversion, service);
        return undefined;
    }
    const open = ports.filter((one) => !isLocal(one));
    const port = open.find(({ protocol }) => protocol === 'TCP') ?? open[0];
    if (port === undefined) {
        const areLocal = ports.length > 0;
        (0,convert_conversion/* report */.z8)(conversion, path, {
            rule: areLocal ? 'not-exposed' : 'unsupported-key',
            severity: 'warning',
            message: `"${service}" is to be exposed, but ${areLocal ? 'its ports are bound to the loopback address' : 'has no port'}`,
            fix: areLocal
                ? 'Write the port that the world reaches without an address, or in expose:.'
                : 'Add ports: or expose:.',
        });
        return undefined;
    }
    const protocol = protocolOf(port, reached.image);
    if (protocol !== 'http' && conversion.options.entrance.kind === 'ingress') {
        (0,convert_conversion/* report */.z8)(conversion, path, {
            rule: 'not-exposed',
            severity: 'warning',
            message: `"${service}" speaks ${protocol.toUpperCase()} on port ${port.port}, and an Ingress carries HTTP alone`,
            fix: 'Use the input expose: gateway or istio, or label the service kompose.service.type: loadbalancer.',
        });
        return undefined;
    }
    const hosts = protocol === 'tcp' ? [] : hostsOf(conversion, reached, text, path);
    if (hosts === undefined)
        return undefined;
    return {
        protocol,
        hosts,
        port,
        outside: port.published[0] ?? port.port,
        tlsSecret: labels('kompose.service.expose.tls-secret'),
        className: labels('kompose.service.expose.ingress-class-name'),
    };
}
/** What Compose says the port speaks; that of a known store is no HTTP. */
function protocolOf({ appProtocol, port }, image) {
    if (appProtocol === 'tls' || appProtocol === 'tcp')
        return appProtocol;
    const program = (0,programs/* programOf */.o)(image);
    return appProtocol === undefined && program.keeps === true && program.port === port && port !== 9200 ? 'tcp' : 'http';
}
/** The hosts that a label names, or for `true` those of the setting `host`; undefined where one can be none. */
function hostsOf(conversion, { service, settings }, text, path) {
    const refuse = (message) => {
        const fix = `Write ${exposeLabel}: HOST, or set the host of each environment (gitops-actions.prod.host: HOST).`;
        (0,convert_conversion/* report */.z8)(conversion, path, { rule: 'wrong-value', category: 'input', severity: 'error', message, fix });
        return undefined;
    };
    const { environments, settings: given } = conversion.options;
    const ofEnvironments = environments.map((environment) => (0,tiers/* settingOf */.y7)(environment, 'host', settings, given));
    const isNamed = text !== '' && text.toLowerCase() !== 'true';
    const wanted = isNamed ? text.split(',') : [ofEnvironments.findLast((host) => host !== undefined) ?? ''];
    if (!isNamed && (ofEnvironments.length === 0 || ofEnvironments.includes(undefined))) {
        return refuse(`"${service}" is exposed without a host, so it would take all that comes in`);
    }
    const hosts = wanted.map((host) => {
        const [domain = '', ...rest] = host.trim().split('/');
        return { domain, path: `/${rest.join('/')}` };
    });
    const wrong = hosts.find(({ domain }) => !/^(?:\*\.)?[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(domain));
    return wrong === undefined
        ? hosts
        : refuse(`"${service}" is exposed as "${wrong.domain}", which is no name of a host`);
}
/** Annotations of an Ingress on a service that has none. */
function reportIdleLabels(conversion, service) {
    const { labels, deploy, annotations } = conversion.model.services?.[service] ?? {};
    const idle = (at, found = {}) => Object.keys(found).flatMap((name) => ((0,convert_labels/* ownerOf */.bf)(name, false) === 'ingress' ? [[...at, name]] : []));
    const all = [
        ...idle(['labels'], labels),
        ...idle(['deploy', 'labels'], deploy?.labels),
        ...idle(['annotations'], annotations),
    ];
    const [first] = all;
    if (first === undefined)
        return;
    const names = all.map((path) => path.at(-1)).join(', ');
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, ...first], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `${names} ${all.length > 1 ? 'are' : 'is'} read on an Ingress, and "${service}" has none`,
        fix: `Label the service ${exposeLabel}: HOST.`,
    });
}
/** The ports that are reached from anywhere: those that Compose publishes, and those that something leads to. */
function openPortsOf(ports, { type, entry }) {
    const isOpenService = type === 'NodePort' || type === 'LoadBalancer';
    return ports.filter((port) => {
        return port.reach === 'published' || port === entry?.port || (isOpenService && port.reach !== 'local');
    });
}
/** An address that only the host itself reaches: such a port is not meant for the world. */
function isLoopback(address) {
    return address !== undefined && /^(?:127\.|\[?::1\]?$|localhost$)/.test(address);
}

// EXTERNAL MODULE: ./build/convert/keys/checks.js
var checks = __webpack_require__(236);
// EXTERNAL MODULE: ./build/convert/pod-spec.js
var pod_spec = __webpack_require__(267);
// EXTERNAL MODULE: ./build/convert/compose/short-port.js
var short_port = __webpack_require__(1213);
;// CONCATENATED MODULE: ./build/convert/ports.js






/**
 * The ports that a service listens on: of `ports` and `expose`, each once whatever the letter case of its protocol. A
 * published port that differs is kept beside it, so peers that use either of the two reach the service.
 */
function portsOf(conversion, service, model) {
    const found = new Map();
    const refuse = (path, what, fix) => (0,convert_conversion/* report */.z8)(conversion, ['services', service, ...path], {
        rule: 'wrong-value',
        category: 'input',
        severity: 'error',
        message: `"${what}" is no port`,
        fix,
    });
    model.ports?.forEach((port, i) => {
        if (!/^(?:tcp|udp|sctp)$/i.test(port.protocol) || port.target > 65_535) {
            const fix = 'Write a target up to 65535, and tcp, udp or sctp as protocol.';
            refuse(['ports', i], `${port.target}/${port.protocol}`, fix);
            return;
        }
        const listening = listeningAt(found, port.target, port.protocol);
        listening.name ??= port.name;
        listening.appProtocol ??= port.app_protocol;
        if (!isLoopback(port.host_ip))
            listening.reach = 'published';
        else if (listening.reach === 'inside')
            listening.reach = 'local';
        const published = Number(port.published);
        if (port.published !== undefined && Number.isInteger(published) && published > 0)
            listening.published.push(published);
    });
    model.expose?.forEach((item, i) => {
        const ports = (0,short_port/* readExposed */.Z)(String(item));
        if (ports === undefined)
            refuse(['expose', i], String(item), 'Write it as "80", "53/udp" or "8000-8010".');
        for (const { target, protocol } of ports ?? [])
            listeningAt(found, target, protocol);
    });
    const http = (0,health/* httpCheckOf */.oy)(model.healthcheck);
    if (http !== undefined && !http.https) {
        const checked = found.get(`${http.port}/TCP`);
        if (checked !== undefined)
            checked.appProtocol ??= 'http';
    }
    return named([...found.values()]);
}
function listeningAt(found, port, given) {
    const protocol = given.toUpperCase();
    const key = `${port}/${protocol}`;
    const fresh = { port, protocol, name: undefined, appProtocol: undefined, published: [], reach: 'inside' };
    const listening = found.get(key) ?? fresh;
    found.set(key, listening);
    return listening;
}
/** Names of ports: the one that was given, or the protocol that is known and the number; at most 15 characters (RFC 6335). */
function named(ports) {
    const taken = new Set();
    const targets = new Set(ports.map(({ port, protocol }) => `${port}/${protocol}`));
    return ports.map(({ port, protocol, name, appProtocol, published, reach }) => {
        const prefix = protocol === 'TCP' ? (/^https?$|^grpc$/.exec(appProtocol ?? '')?.[0] ?? 'port') : protocol.toLowerCase();
        const wished = name === undefined ? '' : (0,convert_names/* dnsLabel */.UG)(name, 15);
        const usable = /[a-z]/.test(wished) && !taken.has(wished);
        const own = usable ? wished : `${prefix}-${port}`;
        taken.add(own);
        const others = [...new Set(published)].filter((other) => other !== port && !targets.has(`${other}/${protocol}`));
        return { name: own, port, protocol, appProtocol, published: others, reach };
    });
}
/** A port of a container (core/v1 ContainerPort). */
function containerPort({ name, port, protocol, host }) {
    return { containerPort: port, name, protocol, ...(host && (0,convert_resources/* nonEmpty */.hq)({ hostPort: host.port, hostIP: host.address })) };
}
/** A port that peers alone reach. */
function portInside(port) {
    return { name: `port-${port}`, port, protocol: 'TCP', appProtocol: undefined, published: [], reach: 'inside' };
}
/** The ports that Traefik is told by labels. */
function labelledPorts({ labels = {} }) {
    const label = /^traefik\.(?:http|tcp)\.services\.[^.]+\.loadbalancer\.server\.port$/;
    const told = Object.entries(labels).flatMap(([name, value]) => (label.test(name) ? [Number(value)] : []));
    return usable(told);
}
function usable(ports) {
    return [...new Set(ports)].filter((port) => Number.isInteger(port) && port > 0 && port < 65_536);
}

;// CONCATENATED MODULE: ./build/convert/one-pod.js





const namespaces = ['network_mode', 'pid', 'ipc'];
/**
 * The workloads with those of one Pod made one: services that share a namespace with another (`network_mode: service:NAME`, `pid`,
 * `ipc`), and those with one value of kompose's label `kompose.service.group`.
 */
function inOnePod(conversion, workloads) {
    const leaders = leadersOf(conversion, workloads);
    const byService = new Map(workloads.map((workload) => [workload.service, workload]));
    const members = new Map();
    for (const workload of workloads) {
        const leader = byService.get(leaders.get(workload.service) ?? '');
        if (leader === undefined)
            continue;
        if (runsOn(leader) && runsOn(workload))
            members.set(leader.service, [...(members.get(leader.service) ?? []), workload]);
        else
            tellApart(conversion, workload, leader);
    }
    const joined = new Set([...members.values()].flat().map(({ service }) => service));
    return workloads
        .filter(({ service }) => !joined.has(service))
        .map((workload) => (members.get(workload.service) ?? []).reduce((leader, member) => join(conversion, leader, member), workload));
}
/** Of each service that belongs into the Pod of another, that other one; chains end at the one that shares with nobody. */
function leadersOf({ model }, workloads) {
    const next = new Map();
    const groups = new Map();
    for (const { service, group } of workloads) {
        const [shared] = sharedWith(model.services?.[service] ?? {});
        const first = group === undefined ? undefined : groups.get(group);
        if (group !== undefined && first === undefined)
            groups.set(group, service);
        const leader = shared ?? first;
        if (leader !== undefined && leader !== service)
            next.set(service, leader);
    }
    const leaders = new Map();
    for (const service of next.keys()) {
        const seen = new Set();
        let leader = service;
        for (let other = next.get(leader); other !== undefined && !seen.has(other); other = next.get(leader)) {
            seen.add(leader);
            leader = other;
        }
        if (leader !== service)
            leaders.set(service, leader);
    }
    return leaders;
}
function sharedWith(service) {
    return namespaces.flatMap((key) => (0,checks/* sharedService */.JB)(service[key] ?? '').map(({ name }) => name));
}
/** A Pod that runs on has no container that ends. */
function runsOn({ kind }) {
    return kind === 'Deployment' || kind === 'StatefulSet' || kind === 'DaemonSet';
}
function tellApart(conversion, { service }, leader) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `"${service}" shares what belongs to the Pod of "${leader.service}", and one of the two runs to its end: they stay apart`,
        fix: 'Let both run on, or do the work of the other in a pre_start.',
    });
}
function join({ model }, leader, member) {
    const isGrouped = member.group !== undefined && member.group === leader.group;
    const container = withPorts(withOwnVolumes(member, leader), leader);
    const inside = [leader, ...leader.joined, member];
    const waits = (workload) => workload.initContainers.filter((init) => !(0,pod_spec/* isWait */.Mh)(init) || !inside.some(({ name }) => init.name === (0,convert_names/* dnsLabel */.UG)(`wait-for-${name}`)));
    const { pid } = model.services?.[member.service] ?? {};
    const { exposure } = leader;
    return {
        ...leader,
        kind: member.kind === 'StatefulSet' ? member.kind : leader.kind,
        joined: [...leader.joined, container],
        initContainers: byName([...waits(leader), ...waits(container)]),
        pod: {
            ...leader.pod,
            ...((0,checks/* sharedService */.JB)(pid ?? '').length === 0 ? {} : { shareProcessNamespace: true }),
            volumes: byName([...one_pod_volumesOf(leader), ...one_pod_volumesOf(container)]),
        },
        ports: distinctPorts([...leader.ports, ...container.ports]),
        openPorts: distinctPorts([...leader.openPorts, ...container.openPorts]),
        claims: byName([...leader.claims, ...member.claims]),
        configs: byName([...leader.configs, ...member.configs]),
        exposure: {
            ...exposure,
            names: [...new Set([...exposure.names, ...(isGrouped ? member.exposure.names : [])])],
            entry: exposure.entry ?? member.exposure.entry,
        },
        needs: {
            ...leader.needs,
            mayScale: leader.needs.mayScale && member.claims.length === 0,
            storage: { ...member.needs.storage, ...leader.needs.storage },
            others: { ...leader.needs.others, [member.name]: member.needs },
        },
        awaitedJobs: [...new Set([...leader.awaitedJobs, ...member.awaitedJobs])],
        networks: isGrouped ? [...new Set([...leader.networks, ...member.networks])] : leader.networks,
    };
}
function byName(items) {
    return [...new Map(items.map((item) => [item.name, item])).values()];
}
function one_pod_volumesOf({ pod }) {
    return (pod['volumes'] ?? []);
}
/** Folders of its own keep a name of their own; what both mount is one volume. */
function withOwnVolumes(member, leader) {
    const taken = new Map(one_pod_volumesOf(leader).map((volume) => [volume.name, volume]));
    const renamed = new Map();
    const volumes = one_pod_volumesOf(member).map((volume) => {
        const other = taken.get(volume.name);
        const isShared = !('emptyDir' in volume) && JSON.stringify(other) === JSON.stringify(volume);
        if (other === undefined || isShared)
            return volume;
        renamed.set(volume.name, (0,convert_names/* dnsLabel */.UG)(`${member.name}-${volume.name}`));
        return { ...volume, name: renamed.get(volume.name) };
    });
    const mounted = (container) => {
        const mounts = container.volumeMounts;
        if (mounts === undefined)
            return container;
        return {
            ...container,
            volumeMounts: mounts.map((mount) => ({ ...mount, name: renamed.get(mount.name) ?? mount.name })),
        };
    };
    return {
        ...member,
        container: mounted(member.container),
        initContainers: member.initContainers.map(mounted),
        pod: { ...member.pod, volumes },
    };
}
/** Names of ports are known in the whole Pod. */
function withPorts(member, leader) {
    const names = new Set(leader.ports.map(({ name }) => name));
    const rename = (port) => names.has(port.name) ? { ...port, name: `p${port.port}-${port.protocol.toLowerCase()}` } : port;
    const ports = member.ports.map(rename);
    return {
        ...member,
        ports,
        openPorts: member.openPorts.map(rename),
        container: { ...member.container, ...(ports.length === 0 ? {} : { ports: ports.map(containerPort) }) },
    };
}
function distinctPorts(ports) {
    return [...new Map(ports.map((port) => [`${port.port}/${port.protocol}`, port])).values()];
}

// EXTERNAL MODULE: ./build/convert/placement.js
var placement = __webpack_require__(2263);
;// CONCATENATED MODULE: ./build/convert/references.js
const portsOfSchemes = { http: 80, ws: 80, https: 443, wss: 443 };
/**
 * Which of the given hosts a service's texts name: `db:5432`, `http://api/`, a value that is the name itself. Texts are values of
 * variables, words of commands and contents of configuration files.
 */
function referencesIn(texts, hosts) {
    const found = new Map();
    for (const text of texts) {
        for (const [, scheme = '', host = '', port] of text.matchAll(/(?<![\w.-])(?:(https?|wss?):\/\/)?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?::([0-9]{1,5})\b)?/g)) {
            if (!hosts.has(host))
                continue;
            const isHost = port !== undefined || text === host || text.includes(`//${host}`) || text.includes(`@${host}`);
            if (!isHost)
                continue;
            const implied = port === undefined ? portsOfSchemes[scheme] : undefined;
            const known = port === undefined ? undefined : Number(port);
            found.set(`${host}:${port ?? implied ?? ''}`, { host, port: known, implied });
        }
    }
    return [...found.values()];
}
/** The texts of a service in which it may name its peers. */
function textsOf(model, environment) {
    const words = [...(model.command ?? []), ...(model.entrypoint ?? [])];
    return [...Object.values(environment), ...words, ...words.flatMap((word) => word.split(/[\s=,]+/))];
}

// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/convert/waits.js



/** The images that wait, each with nothing but what it needs for it. */
const waits_images = { peer: 'busybox:1.37.0', job: 'registry.k8s.io/kubectl:v1.34.1' };
/** Room for a loop. */
const resources = {
    requests: { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '10Mi' },
    limits: { memory: '128Mi', 'ephemeral-storage': '64Mi' },
};
const securityContext = {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 65534,
    runAsGroup: 65534,
};
/** Compose starts the service once a peer runs, ready or not: so does the wait, after as many attempts. */
const attempts = 60;
/**
 * The workloads with what they wait for (`depends_on`). A peer's Service leads to Pods that are ready alone, so a connection to it
 * says that the peer is: without rights, and whatever applies the manifests. A Job is asked for at the API server. With
 * `sync-waves`, Argo CD does the waiting; docs/decisions/046 says what each costs.
 */
function withWaits(conversion, workloads) {
    const { dependsOn } = conversion.options;
    const byService = new Map(workloads.map((workload) => [workload.service, workload]));
    const depths = dependsOn === 'sync-waves' ? depthsOf(conversion) : new Map();
    return workloads.map((workload) => {
        const dependencies = dependenciesIn(conversion.model.services?.[workload.service] ?? {});
        if (dependencies.length === 0)
            return workload;
        if (dependsOn === 'wait')
            return waiting(conversion, workload, dependencies, byService);
        if (dependsOn === 'sync-waves')
            return inWave(workload, depths.get(workload.service) ?? 0);
        const peers = dependencies.map(([peer]) => peer);
        tellNotAwaited(conversion, ['services', workload.service, 'depends_on'], peers);
        return workload;
    });
}
/** What Compose starts a service after: what it names, and what it is linked to or takes volumes from. */
function dependenciesIn({ depends_on = {}, links = [], volumes_from = [] }) {
    const implied = [...links, ...volumes_from.filter((from) => !from.startsWith('container:'))];
    const started = { condition: 'service_started', required: true };
    return Object.entries({
        ...Object.fromEntries(implied.map((text) => [text.split(':')[0] ?? '', started])),
        ...depends_on,
    });
}
function waiting(conversion, workload, dependencies, all) {
    const initContainers = [];
    const awaitedJobs = [];
    for (const [service, { condition, required }] of dependencies) {
        const peer = all.get(service);
        // What may be missing is waited for by nobody.
        if (peer === undefined || !required)
            continue;
        if (condition === 'service_completed_successfully') {
            awaitedJobs.push(peer.name);
            initContainers.push(waitForJob(peer.name));
            continue;
        }
        const port = peer.ports.find(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess);
        const meets = peer.networks.some((network) => workload.networks.includes(network));
        if (port !== undefined && meets) {
            initContainers.push(waitForPeer(peer.name, port.port, condition === 'service_healthy'));
        }
        else
            tellNotAwaited(conversion, ['services', workload.service, 'depends_on', service], [service]);
    }
    const volumes = [...(workload.pod.volumes ?? []), ...(awaitedJobs.length === 0 ? [] : [tokenVolume])];
    return {
        ...workload,
        awaitedJobs,
        initContainers: [...initContainers, ...workload.initContainers],
        pod: { ...workload.pod, volumes },
    };
}
/** Argo CD applies a wave when all that is in the waves before it is healthy, or has completed. */
function inWave(workload, wave) {
    const controller = { ...workload.annotations.controller, 'argocd.argoproj.io/sync-wave': String(wave) };
    return { ...workload, annotations: { ...workload.annotations, controller } };
}
/** How many services must be there before each, one after the other; with a stack of its own, since a chain may be long. */
function depthsOf({ services, model }) {
    const depths = new Map();
    const peersOf = (service) => dependenciesIn(model.services?.[service] ?? {}).map(([peer]) => peer);
    const stack = services.map(([service]) => service);
    for (let service = stack.at(-1); service !== undefined; service = stack.at(-1)) {
        const peers = peersOf(service);
        const open = peers.filter((peer) => !depths.has(peer));
        if (open.length > 0)
            stack.push(...open);
        else {
            depths.set(service, Math.max(-1, ...peers.map((peer) => depths.get(peer) ?? 0)) + 1);
            stack.pop();
        }
    }
    return depths;
}
function tellNotAwaited(conversion, path, peers) {
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: 'notice',
        message: `Nothing waits for ${peers.map((peer) => `"${peer}"`).join(', ')}: Kubernetes starts everything at once, and restarts what can't do without a peer yet`,
        fix: 'Make the service retry. What has a port of its own, and shares a network, can be waited for.',
    });
}
function waitForPeer(name, port, isHealthy) {
    const connects = `nc -z -w 2 ${name} ${port}`;
    const loop = isHealthy
        ? `until ${connects}; do sleep 1; done`
        : `for i in $(seq ${attempts}); do ${connects} && exit; sleep 1; done`;
    return {
        name: (0,convert_names/* dnsLabel */.UG)(`wait-for-${name}`),
        image: waits_images.peer,
        command: ['sh', '-c', (0,pod/* literal */.eu)(loop)],
        resources,
        securityContext,
    };
}
const tokenVolume = {
    name: 'token-of-waits',
    projected: {
        sources: [
            { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
            { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
            { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
        ],
    },
};
/** Only this container gets the token, which is good for an hour and may look at that Job. */
function waitForJob(name) {
    return {
        name: (0,convert_names/* dnsLabel */.UG)(`wait-for-${name}`),
        image: waits_images.job,
        args: ['wait', '--for=condition=complete', '--timeout=1h', `job/${name}`],
        resources,
        volumeMounts: [
            { name: tokenVolume.name, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true },
        ],
        securityContext,
    };
}

;// CONCATENATED MODULE: ./build/convert/services.js


























/** All services as workloads: first each for itself, then how they reach each other. */
function workloadsOf(conversion) {
    const drafts = conversion.services.map(([service, model]) => draftOf(conversion, service, model));
    const hosts = services_hostsOf(conversion);
    const references = new Map(drafts.map(({ service }) => [service, []]));
    for (const { service, model, texts } of drafts) {
        const needed = (0,check/* dependenciesOf */.hk)(model).map((host) => ({ host, port: undefined }));
        for (const reference of [...referencesIn(texts, hosts), ...needed]) {
            const target = hosts.get(reference.host);
            if (target !== undefined && target !== service)
                references.get(target)?.push(reference);
        }
    }
    const workloads = drafts.map((draft) => finished(conversion, draft, references.get(draft.service) ?? []));
    return inOnePod(conversion, withWaits(conversion, workloads));
}
function draftOf(conversion, service, model) {
    const name = (0,convert_conversion/* kubernetesName */.gg)(conversion, service);
    const labels = (0,convert_labels/* labelsOf */.PC)(conversion, service, model);
    const image = (0,convert_images/* imageOf */.dT)(service, model, conversion.options.registry);
    (0,convert_images/* checkImage */.cd)(conversion, service, image);
    (0,convert_images/* checkVersion */.ps)(conversion, service, model, image);
    (0,convert_images/* checkPull */.eE)(conversion, service, model);
    const isOnHost = labels.read('kompose.controller.port.expose') === 'true';
    const ports = portsOf(conversion, service, model).map((port) => (isOnHost ? onHost(port) : port));
    const kind = kind_kindOf(conversion, service, model, image, labels.read);
    const subject = {
        service,
        name,
        prefix: name,
        model,
        labels: labels.read,
        settings: labels.settings,
        isStateful: kind === 'StatefulSet',
        listening: ports.map(({ port }) => port),
    };
    const main = containerOf(conversion, subject);
    const before = preStartOf(conversion, subject);
    const all = [main, ...before];
    checkSizes(conversion, service, main.given, image, labels.settings);
    checkScale(conversion, service, labels);
    const configs = services_byName(all.flatMap((parts) => parts.configs));
    const claims = services_byName(all.flatMap((parts) => parts.claims));
    const autoscaling = kind === 'Deployment' || kind === 'StatefulSet' ? autoscalingOf(labels.read) : undefined;
    const inits = [...labelledInit(labels.read, main.container), ...before.map(({ container }) => container)];
    return {
        service,
        model,
        labels: labels.read,
        ports,
        hidden: main.hidden,
        texts: [...textsOf(model, main.values), ...configs.flatMap(({ data }) => Object.values(data))],
        workload: {
            service,
            name,
            kind,
            replicas: model.scale ?? model.deploy?.replicas ?? 1,
            image,
            build: buildFor(model),
            annotations: mergedAnnotations(labels.annotations, (0,convert_labels/* annotationsOf */.Ih)(conversion, service, model)),
            container: main.container,
            initContainers: [...main.before, ...inits],
            pod: podOf(conversion, subject, kind, all),
            claims,
            configs,
            secrets: all.flatMap((parts) => parts.secrets),
            needs: needsOf(conversion, subject, main, { kind, claims, autoscaling }),
            strategy: (0,placement/* strategyOf */.Q)(model.deploy ?? {}),
            minReadySeconds: (0,amounts/* wholeSeconds */.$P)(model.deploy?.update_config?.delay ?? ''),
            autoscaling,
            backoffLimit: (0,convert_security/* numberOf */.rl)(labels.read('kompose.cronjob.backoff_limit')) ??
                model.deploy?.restart_policy?.max_attempts ??
                (isOnFailure(model) ? 6 : 0),
            cron: cronOf(conversion, service, model, labels.read),
            awaitedJobs: [],
            rollout: undefined,
            prometheus: conversion.options.prometheus,
            joined: [],
            group: labels.read('kompose.service.group'),
            networks: Object.keys(model.networks ?? { default: null }),
        },
    };
}
function podOf(conversion, { service, model, labels }, kind, all) {
    const isOneShot = kind === 'Job' || kind === 'CronJob';
    return (0,convert_resources/* nonEmpty */.hq)({
        ...(0,convert_labels/* labelledPod */.Rk)(labels),
        ...fieldsOf('pod', { conversion, service, model, labels }),
        restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
        securityContext: all[0]?.podSecurity,
        volumes: services_byName(all.flatMap((parts) => parts.volumes)),
    });
}
function needsOf(conversion, { service, model, labels, settings }, { image, given, restriction }, { kind, claims, autoscaling }) {
    const kept = [...claims, ...keptBy((0,recipe/* recipeOf */.Sx)(conversion, service, model))];
    return {
        image,
        isBuilt: model.build !== undefined,
        given,
        storage: Object.fromEntries(claims.flatMap(({ name, size, isSized }) => (isSized ? [[name, size]] : []))),
        replicas: model.scale ?? model.deploy?.replicas,
        mayScale: kind === 'Deployment' && mayScale(model, image, kept),
        isAutoscaled: autoscaling !== undefined,
        hasPullPolicy: labels('kompose.image-pull-policy') !== undefined,
        restriction: conversion.options.security === 'restricted' ? undefined : restriction,
        settings,
    };
}
/** Each once: containers of one Pod share volumes and what is behind them. */
function services_byName(items) {
    return [...new Map(items.map((item) => [item.name, item])).values()];
}
function mergedAnnotations(first, second) {
    return {
        controller: { ...first.controller, ...second.controller },
        pod: { ...first.pod, ...second.pod },
        service: { ...first.service, ...second.service },
        ingress: { ...first.ingress, ...second.ingress },
    };
}
/** Folders of data that the image has: what is thrown away at any time is none. */
function keptBy(recipe) {
    return (recipe?.volumes ?? []).filter((folder) => !/^\/(?:tmp|run|var\/(?:tmp|run|log|cache))(?:\/|$)/.test(folder));
}
/** Whether several of it may run side by side: it is reached from outside, keeps nothing, and nothing says that it is one. */
function mayScale(model, image, claims) {
    const isReached = (model.ports ?? []).some((port) => port.protocol === 'tcp' && !isLoopback(port.host_ip));
    return isReached && claims.length === 0 && (0,programs/* programOf */.o)(image).port === undefined && model.network_mode !== 'host';
}
/** Every environment must be able to run it. */
function checkSizes(conversion, service, given, image, settings) {
    for (const environment of conversion.options.environments) {
        const size = (0,sizes/* sizeOf */.$)(given, image, (0,tiers/* tierOf */.kx)(environment), environment, settings, conversion.options.settings);
        const contradiction = (0,sizes/* contradictionIn */.V)(size);
        if (contradiction === undefined)
            continue;
        const message = `"${service}" in ${environment} ${contradiction}`;
        refuse(conversion, service, message, 'Lower the request or raise the limit.');
        return;
    }
}
/** The most that an autoscaler makes must not be less than the least. */
function checkScale(conversion, service, { read, settings }) {
    const told = [
        [read('kompose.hpa.replicas.min'), read('kompose.hpa.replicas.max'), ''],
        ...conversion.options.environments.map((environment) => [
            (0,tiers/* settingOf */.y7)(environment, 'replicas', settings, conversion.options.settings),
            (0,tiers/* settingOf */.y7)(environment, 'max-replicas', settings, conversion.options.settings),
            ` in ${environment}`,
        ]),
    ];
    const [least, most, where] = told.find(([minimum, maximum]) => Number(maximum) < Number(minimum)) ?? [];
    if (least === undefined)
        return;
    const message = `"${service}"${where} has at least ${least} replicas, more than its most of ${most}`;
    refuse(conversion, service, message, 'Lower the one or raise the other.');
}
function refuse(conversion, service, message, fix) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], { rule: 'wrong-value', category: 'input', severity: 'error', message, fix });
}
/** Every name under which Compose reaches a service, and the service. */
function services_hostsOf(conversion) {
    const hosts = new Map();
    const { services, relations } = conversion;
    for (const [service, model] of services) {
        for (const host of [...(relations.aliases.get(service) ?? []), model.container_name, model.hostname]) {
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
function finished(conversion, draft, references) {
    const { service, model, workload, labels } = draft;
    const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob';
    const ports = draft.ports.length > 0 || !isServed ? draft.ports : guessedPorts(conversion, draft, references);
    const aliases = conversion.relations.aliases.get(service) ?? [];
    const named = [model.container_name, model.hostname].filter((name) => references.some(({ host }) => host === name));
    const override = labels('kompose.service.name_override');
    const names = [workload.name, ...aliases, ...[...named, override].flatMap((name) => name ?? [])];
    const isReached = isServed && (ports.length > 0 || references.length > 0 || workload.kind === 'StatefulSet');
    const exposure = exposureOf(conversion, {
        service,
        image: workload.image,
        labels,
        settings: workload.needs.settings,
        names: isReached ? distinct(conversion, service, names) : [],
        ports,
    });
    const monitored = monitoredOf(conversion, service, workload.annotations.pod, ports);
    const rollout = (0,convert_rollout/* rolloutOf */.Zb)(conversion, { service, model, workload, exposure });
    if (rollout === 'blue-green')
        (0,convert_rollout/* checkPreview */.nz)(conversion, service);
    const about = { image: workload.image, kept: projectFiles(workload) };
    return {
        ...workload,
        rollout,
        ports,
        container: (0,convert_resources/* nonEmpty */.hq)({
            ...workload.container,
            ports: ports.map(containerPort),
            ...(isServed ? (0,convert_hidden/* readingSecrets */.k)((0,health/* probesFor */.t2)(conversion, service, model, ports, labels, about), draft.hidden) : {}),
        }),
        exposure,
        openPorts: [...new Set([...openPortsOf(ports, exposure), ...(monitored === undefined ? [] : [monitored.port])])],
        monitored,
    };
}
/** Where Compose names no port: those that peers, the health check and labels name, otherwise its Dockerfile, its program, or the scheme of a peer's URL. */
function guessedPorts(conversion, { service, model, workload }, references) {
    const inferred = [...new Set(references.flatMap(({ port }) => port ?? []))];
    const checked = (0,health/* httpCheckOf */.oy)((0,health/* healthOf */.Wr)(conversion, service, model))?.port;
    const said = [inferred, labelledPorts(model), [checked ?? []].flat()].find((ports) => ports.length > 0);
    if (said !== undefined)
        return said.map((port) => portInside(port));
    const exposed = [...new Set((0,recipe/* recipeOf */.Sx)(conversion, service, model)?.ports)];
    if (exposed.length === 0) {
        const own = (0,programs/* programOf */.o)(workload.image).port;
        const known = own === undefined ? new Set(references.flatMap(({ implied }) => implied ?? [])) : [own];
        return [...known].map((port) => portInside(port));
    }
    const other = [...(model.entrypoint ?? []), ...(model.command ?? [])].join(' ');
    return exposed.map((port) => ({ ...portInside(port), isGuess: other !== '' && !other.includes(String(port)) }));
}
/** Where files of the project are mounted. */
function projectFiles({ container, pod }) {
    const volumes = (pod['volumes'] ?? []);
    const files = new Set(volumes.filter(({ configMap }) => configMap !== undefined).map(({ name }) => name));
    const mounts = (container['volumeMounts'] ?? []);
    return mounts.filter(({ name }) => files.has(name)).map(({ mountPath }) => mountPath);
}
/** A published port is bound on the node as Docker binds it. */
function onHost(port) {
    if (port.reach === 'inside')
        return port;
    return {
        ...port,
        host: { port: port.published[0] ?? port.port, address: port.reach === 'local' ? '127.0.0.1' : undefined },
    };
}
/** The build of a service, for the platform that the service asks for where the build names none. */
function buildFor({ build, platform }) {
    return build === undefined || platform === undefined ? build : { platforms: [platform], ...build };
}

;// CONCATENATED MODULE: ./build/convert/convert.js


















const maximumFileSize = 1024 * 1024;
/**
 * Translates a loaded project. Pure but for reading the project's files.
 * @throws Refusal when the model is not consistent.
 */
async function convertProject(loaded, options, host) {
    const conversion = conversionOf(loaded, options, host);
    await (0,recipe/* readRecipes */.kd)(conversion);
    const workloads = workloadsOf(conversion);
    const containers = workloads.flatMap((workload) => [workload, ...workload.joined]);
    const project = loaded.name === undefined ? undefined : (0,convert_names/* serviceLabel */.uZ)(loaded.name);
    const groups = workloads.map((workload) => {
        return { name: workload.name, objects: objectsOf(workload, project, options.entrance), needs: workload.needs };
    });
    const policies = options.networkPolicies === 'none' ? [] : policiesOf(workloads, conversion.model.networks ?? {}, options.entrance);
    const everywhere = options.networkPolicies === 'all' ? [{ name: 'network-policies', objects: policies, needs: undefined }] : [];
    const mesh = options.entrance.kind === 'istio'
        ? [{ name: 'service-mesh', objects: authenticationOf(workloads), needs: undefined }]
        : [];
    const hasAuthorization = options.extraObjects.includes('authorization-policies');
    const { files } = host;
    const sources = { loaded, files, variables: conversion.variables, secrets: conversion.model.secrets ?? {} };
    return {
        groups: [...groups, ...everywhere, ...mesh],
        authorization: (namespace) => hasAuthorization ? workloads.flatMap((workload) => authorizationOf(workload, workloads, namespace)) : [],
        policies: options.networkPolicies === 'production' ? policies : [],
        findings: conversion.findings,
        images: Object.fromEntries(containers.map(({ service, image }) => [service, image])),
        builds: containers.flatMap(({ service, image, build }) => build === undefined ? [] : [buildOf(service, image, build, sources)]),
        externalSecrets: new Set(Object.entries(conversion.model.secrets ?? {}).flatMap(([key, secret]) => secret?.external === true ? [(0,convert_names/* dnsLabel */.UG)(secret.name ?? key)] : [])),
        secrets: mergedSecrets(containers.flatMap(({ secrets }) => secrets)),
        secretValues: conversion.secretValues,
        picture: pictureOf(workloads, new Map(conversion.services)),
        project,
    };
}
/** The consistent, profiled model with what the translation needs around it. */
function conversionOf(loaded, options, host) {
    const { tree, disabled } = (0,check/* withProfiles */.fA)(loaded.tree, loaded.profiles);
    const problems = (0,check/* checkConsistency */.zV)(tree, disabled);
    if (problems.length > 0)
        throw new compose_tree/* Refusal */.P_(problems);
    const findings = [...loaded.warnings];
    const complain = (service, key, index, message, fix) => {
        const path = ['services', service, key, index];
        const place = { path: (0,compose_tree/* pathText */.LF)(path), ...(0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(tree, path)) };
        findings.push({ rule: 'missing-file', category: 'input', severity: 'error', message, fix, ...place });
    };
    const seek = (path) => look(host, loaded.directory, path);
    const model = completed((0,compose_tree/* toMasked */.rT)(tree), seek, complain);
    const services = (0,convert_conversion/* servicesOf */.Yj)(model);
    const names = (0,convert_names/* distinctNames */.NL)(Object.keys(model.services ?? {}).sort(), convert_names/* serviceLabel */.uZ);
    const conversion = {
        model,
        tree,
        services,
        relations: relationsOf(services),
        options,
        variables: loaded.variables,
        names,
        taken: new Set(names.values()),
        findings,
        recipes: new Map(options.images),
        secretValues: new SecretValues(),
        look: seek,
        folder: (path) => folderTexts(host, (0,external_node_path_.join)(loaded.directory, path)),
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
        together: { item: service, words: '# services are left out, since none of their profiles is active' },
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
/** More files than configuration has. */
const mostTexts = 64;
/** What keeps a folder in Git, and is none of its content. */
const placeholders = /^\.(?:git.*|keep|empty|DS_Store)$/;
function folderTexts(host, folder, prefix = '', found = []) {
    const entries = [...host.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of entries.filter((entry) => !placeholders.test(entry.name))) {
        const one = look(host, folder, name);
        if (one.kind === 'text')
            found.push({ name: prefix + name, text: one.text });
        else if (one.kind !== 'directory' ||
            folderTexts(host, (0,external_node_path_.join)(folder, name), `${prefix}${name}/`, found) === undefined)
            return undefined;
        if (found.length > mostTexts)
            return undefined;
    }
    return found;
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ tellNeeded),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   uD: () => (/* binding */ rawEnvFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9338);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2099);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2934);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(722);
/* harmony import */ var _pod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2763);







/**
 * The variables of a service: those of `environment` stand in the container, those of its env files in a ConfigMap, and those
 * that look like secrets are references to a Secret that somebody else provides.
 */
function environmentOf(conversion, service, name, model) {
    const fromFiles = usable(conversion, service, 'env_file', envFileValues(conversion, service, model));
    const own = usable(conversion, service, 'environment', ownValues(conversion, service, model));
    const hiddenIn = namedIn(own, fromFiles, (0,_hidden_js__WEBPACK_IMPORTED_MODULE_5__/* .runSecrets */ .T)(model));
    const files = [...fromFiles].filter(([key]) => !own.has(key));
    const unset = new Set([...own].filter(([key, value]) => isUnsetSecret(conversion, service, key, value)).map(([key]) => key));
    const hidden = (key, value) => (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, value) || unset.has(key);
    const secretKeys = [...files, ...own].filter(([key, value]) => hidden(key, value)).map(([key]) => key);
    const inMap = files.filter(([key, value]) => !(0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, value) && dataKey.test(key));
    const inline = [...own, ...files.filter(([key]) => !dataKey.test(key))];
    const secretName = `${name}-secrets`;
    const config = { name: `${name}-env`, data: Object.fromEntries(inMap) };
    const reference = (key) => ({ name: key, valueFrom: { secretKeyRef: { name: secretName, key } } });
    const fileSecrets = files.filter(([key, value]) => (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, value)).map(([key]) => reference(key));
    if (conversion.options.readsSecrets) {
        const values = new Map([...files, ...own]);
        for (const key of secretKeys)
            conversion.secretValues.add(secretName, key, values.get(key) ?? '');
    }
    else
        reportSecrets(conversion, service, secretName, secretKeys);
    return {
        env: [
            ...inline.map(([key, value]) => (hidden(key, value) ? reference(key) : { name: key, value: (0,_pod_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value) })),
            ...fileSecrets,
        ],
        envFrom: inMap.length === 0 ? [] : [{ configMapRef: { name: config.name } }],
        configs: inMap.length === 0 ? [] : [config],
        secrets: secretKeys.length === 0 ? [] : [{ name: secretName, keys: [...secretKeys].sort() }],
        values: Object.fromEntries([...files, ...own]),
        hidden: hiddenIn,
    };
}
/** The variables that have the values of secrets in what is run; where none has, one is added to the service's own. */
function namedIn(own, fromFiles, secrets) {
    const hidden = new Map();
    const given = new Map([...fromFiles, ...own]);
    for (const [name, secret] of secrets) {
        const same = [...given].flatMap(([key, value]) => (value === secret && /^[A-Za-z_]\w*$/.test(key) ? key : []));
        const usable = same.filter((key) => (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, secret));
        const key = usable.find((one) => one === name) ?? usable[0] ?? (given.has(name) ? `COMPOSE_${name}` : name);
        if (!given.has(key))
            own.set(key, secret);
        hidden.set(name, key);
    }
    return hidden;
}
function reportSecrets(conversion, service, secret, keys) {
    if (keys.length === 0)
        return;
    tellNeeded(conversion, ['services', service, 'environment'], `"${service}" reads ${keys.join(', ')} from`, secret, keys);
}
/**
 * Says that a Secret must exist.
 * @param reads who reads what of it: `"web" reads TOKEN from`.
 */
function tellNeeded(conversion, path, reads, secret, keys) {
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, path, {
        rule: 'secret-needed',
        severity: 'warning',
        message: `${reads} the Secret "${secret}", which must exist: secrets are never written to Git`,
        fix: `Provide the Secret "${secret}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
        together: {
            item: `${secret} (${keys.length > 2 ? `${keys.length} keys` : keys.join(', ')})`,
            words: 'Secrets must exist in the cluster, since secrets are never written to Git',
            fix: 'Provide them with ExternalSecret, SealedSecret, SOPS or kubectl create secret; the input secrets writes the first three.',
        },
    });
}
/** A secret by its name whose value is to come from outside: `DB_PASSWORD: ${DB_PASSWORD}` where nothing sets the variable. */
function isUnsetSecret(conversion, service, key, value) {
    if (value !== '' || !(0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, 'unknown') || !dataKey.test(key))
        return false;
    const spot = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(conversion.tree, 'services', service, 'environment', key)?.spot;
    const written = spot?.source.text.slice(spot.start, spot.end) ?? '';
    const variables = [...written.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(([, braced, bare]) => braced ?? bare);
    return variables.some((name) => name !== undefined && conversion.variables(name) === undefined);
}
/** A key of a ConfigMap or Secret. */
const dataKey = /^[-._a-zA-Z0-9]{1,253}$/;
/** The variables whose names Kubernetes takes: printable ASCII since 1.32, those of secrets as keys of a Secret are. */
function usable(conversion, service, setting, values) {
    const isUsable = ([key, value]) => {
        const isNamed = (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .isSecret */ .$)(key, value) ? dataKey.test(key) && key !== '.' && key !== '..' : /^[ -<>-~]+$/.test(key);
        if (isNamed)
            return true;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, ['services', service, setting, key], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The variable "${key}" of "${service}" is left out: Kubernetes takes no such name`,
            fix: 'Name it with letters, digits and underscores.',
        });
        return false;
    };
    return new Map([...values].filter(isUsable));
}
function ownValues(conversion, service, model) {
    const values = new Map();
    for (const [key, value] of Object.entries(model.environment ?? {})) {
        const found = value ?? conversion.variables(key);
        if (found !== undefined) {
            values.set(key, found);
            continue;
        }
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, ['services', service, 'environment', key], {
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
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, path, {
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
/** What the file that a team copies an env file from ends in. */
const examples = ['.example', '.sample', '.template', '.dist'];
function reportMissing(conversion, path, file, kind) {
    const why = kind === 'missing'
        ? 'does not exist'
        : kind === 'outside'
            ? 'lies outside the workspace'
            : `is no text file (${kind})`;
    const example = examples.map((ending) => file + ending).find((name) => conversion.look(name).kind === 'text');
    const create = example === undefined ? 'Create it' : `Create it as ${example} shows`;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, path, {
        rule: 'missing-file',
        category: 'input',
        severity: 'error',
        message: `The env file "${file}" ${why}`,
        fix: `${create}, correct the path, or set required: false.`,
        together: { item: file, words: `# entries of env_file name a file that ${why}` },
    });
}
function parseEnvFile(conversion, path, found, before) {
    try {
        return (0,_compose_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvFile */ .S)(found.text, found.path, (name) => before.get(name) ?? conversion.variables(name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, path, {
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


/***/ }),

/***/ 8648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ autoscalerOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);

/** A HorizontalPodAutoscaler (autoscaling/v2) that keeps the use of what is asked for at some per cent. */
function autoscalerOf({ apiVersion, kind, metadata: { name } }, { minimum, maximum, use }) {
    return {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: { name, labels: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameLabel */ .OY]: name } },
        spec: {
            scaleTargetRef: { apiVersion, kind, name },
            minReplicas: minimum,
            maxReplicas: maximum,
            metrics: Object.entries(use).map(([resource, averageUtilization]) => ({
                type: 'Resource',
                resource: { name: resource, target: { type: 'Utilization', averageUtilization } },
            })),
        },
    };
}


/***/ }),

/***/ 8429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   V: () => (/* binding */ contradictionIn)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);



const mebibyte = 2 ** 20;
/** MiB that a program needs under load when nothing is known of it. */
const usualMemory = 512;
/** Room for logs and temporary files in the container's own layer. */
const ephemeral = { request: '100Mi', limit: '2Gi' };
/** What a container asks for and may use. What Compose says comes first, then what the user set, then the tier. */
function sizeOf(given, image, tier, environment, ...from) {
    const setting = (name) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)(environment, name, ...from);
    const amount = (text) => (text === undefined ? undefined : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(text));
    const needed = ((0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programOf */ .o)(image).memory ?? usualMemory) * mebibyte;
    const [wantedRequest, wantedLimit] = [amount(setting('memory-request')), amount(setting('memory-limit'))];
    const request = wantedRequest ?? amount(given.requests?.memory);
    const limit = wantedLimit ?? amount(given.limits?.memory) ?? Math.max(needed, (request ?? 0) * 2);
    const cpuLimit = setting('cpu-limit') ?? given.limits?.cpu;
    const cpuRequest = setting('cpu-request') ?? given.requests?.cpu ?? lessCpu(tier.cpuRequest, cpuLimit);
    return {
        requests: {
            cpu: cpuRequest,
            memory: (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryQuantity */ .vy)(request ?? roundDown(limit * tier.memoryShare)),
            'ephemeral-storage': given.requests?.['ephemeral-storage'] ?? ephemeral.request,
        },
        limits: {
            ...(cpuLimit === undefined ? {} : { cpu: cpuLimit }),
            memory: (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryQuantity */ .vy)(limit),
            'ephemeral-storage': given.limits?.['ephemeral-storage'] ?? ephemeral.limit,
        },
    };
}
/** Whether a limit is below what is asked for, which the API server refuses. */
function contradictionIn({ requests, limits }) {
    const bigger = (request, limit, read = quantityBytes) => request !== undefined && limit !== undefined && read(request) > read(limit);
    if (bigger(requests.memory, limits.memory)) {
        return `asks for ${requests.memory} of memory, more than its limit of ${limits.memory}`;
    }
    if (bigger(requests.cpu, limits.cpu, cores)) {
        return `asks for ${requests.cpu} CPU, more than its limit of ${limits.cpu}`;
    }
    const { 'ephemeral-storage': request } = requests;
    const { 'ephemeral-storage': limit } = limits;
    if (bigger(request, limit)) {
        return `asks for ${request} of ephemeral storage, more than its limit of ${limit}`;
    }
    return undefined;
}
/** Bytes of a Kubernetes quantity: `1G` is less than `1Gi`, unlike in Compose. */
function quantityBytes(text) {
    const [, amount = text, unit = '', binary] = /^([0-9.]+)([kKMGTPE])(i?)$/.exec(text) ?? [];
    return Number(amount) * (binary === 'i' ? 1024 : 1000) ** (' kMGTPE'.indexOf(unit.replace('K', 'k')) || 0);
}
function lessCpu(request, limit) {
    return limit !== undefined && cores(limit) < cores(request) ? limit : request;
}
function cores(text) {
    return text.endsWith('m') ? Number(text.slice(0, -1)) / 1000 : Number(text);
}
/** Whole MiB where there is at least one, since odd numbers of bytes read badly. */
function roundDown(amount) {
    return amount >= mebibyte ? Math.floor(amount / mebibyte) * mebibyte : Math.floor(amount);
}


/***/ }),

/***/ 6066:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   IA: () => (/* binding */ production),
/* harmony export */   Tb: () => (/* binding */ labelPrefix),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   oR: () => (/* binding */ mistakeIn),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);



const tiers = {
    development: {
        name: 'development',
        replicas: 1,
        maximumReplicas: undefined,
        cpuRequest: '50m',
        memoryShare: 1 / 8,
        storage: '1Gi',
        isPinned: false,
        isConfined: false,
        isIsolated: false,
    },
    staging: {
        name: 'staging',
        replicas: 1,
        maximumReplicas: undefined,
        cpuRequest: '100m',
        memoryShare: 1 / 4,
        storage: '5Gi',
        isPinned: true,
        isConfined: true,
        isIsolated: false,
    },
    production: {
        name: 'production',
        replicas: 2,
        maximumReplicas: 5,
        cpuRequest: '250m',
        memoryShare: 1 / 2,
        storage: '10Gi',
        isPinned: true,
        isConfined: true,
        isIsolated: true,
    },
};
/** The base is what production runs, before an environment changes it. */
const production = tiers.production;
/** The tier of an environment by its name. What no name says is production: the one where a mistake costs most. */
function tierOf(environment) {
    if (/^(?:dev|test|local|sandbox|ci|preview|review|feature|demo)/.test(environment))
        return tiers.development;
    return /^(?:stag|qa|uat|pre-?prod|int)/.test(environment) ? tiers.staging : tiers.production;
}
/** What users can set, by label (`gitops-actions.prod.replicas`) or input (`prod.replicas=3`); each with what it must look like. */
const settings = {
    replicas: { example: '3', read: count },
    'max-replicas': { example: '10', read: count },
    'cpu-request': { example: '250m', read: cpu },
    'cpu-limit': { example: '2', read: cpu },
    'memory-request': { example: '256Mi', read: _amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
    'memory-limit': { example: '512Mi', read: _amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
    storage: { example: '10Gi', read: _amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
    'storage-class': { example: 'fast', read: name },
    'priority-class': { example: 'high', read: name },
    host: { example: 'shop.example.com', read: name },
    security: { example: 'baseline', read: standard },
    rollout: { example: 'canary', read: rollout },
};
const labelPrefix = 'gitops-actions.';
/** What is wrong with a setting, or undefined. */
function mistakeIn(key, value) {
    const setting = key.split('.').at(-1) ?? '';
    const names = Object.keys(settings);
    if (!Object.hasOwn(settings, setting) || key.split('.').length > 2) {
        return { message: `"${setting}" is no setting of an environment`, fix: (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(setting, names) };
    }
    if (setting === 'rollout' && key !== setting) {
        return { message: 'rollout is the same in all environments', fix: 'Leave out the environment.' };
    }
    const { read, example } = settings[setting];
    if (read(value) !== undefined)
        return undefined;
    return { message: `"${value}" is no value for ${setting}`, fix: `Write it as ${example}.` };
}
/**
 * Checks the input `defaults`.
 * @throws InputError for an unknown setting, a value that is none, or an environment that is not made.
 */
function checkSettings(given, environments) {
    for (const [key, value] of Object.entries(given)) {
        const mistake = mistakeIn(key, value);
        if (mistake !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`defaults: ${mistake.message}`, { fix: mistake.fix });
        const [environment = '', setting] = key.split('.');
        if (setting !== undefined && !environments.includes(environment)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`defaults: there is no environment "${environment}"`, {
                fix: `Write one of ${environments.join(', ')}.`,
            });
        }
    }
    return given;
}
/** The setting of an environment: the first of these that has it, an environment's own before that of all. */
function settingOf(environment, setting, ...from) {
    for (const given of from) {
        const value = given[`${environment}.${setting}`] ?? given[setting];
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function count(text) {
    return /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined;
}
function cpu(text) {
    return /^[0-9]{1,7}m$/.test(text) ? text : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .cpuQuantity */ .CS)(text);
}
function rollout(text) {
    return /^(?:canary|blue-green|none)$/.test(text) ? text : undefined;
}
function standard(text) {
    return text === 'baseline' || text === 'restricted' ? text : undefined;
}
function name(text) {
    return /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 7870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ variablePatches),
/* harmony export */   y: () => (/* binding */ otherChanges)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);


/**
 * What `.env.ENVIRONMENT` changes of the variables of all services: those that stand in a container, and those of a ConfigMap.
 *
 * @param own the groups as the variables of the environment make them.
 */
function variablePatches(groups, own) {
    const others = new Map(own.flatMap(({ objects }) => objects.map((object) => [idOf(object), object])));
    return groups.flatMap(({ objects }) => objects.flatMap((object) => {
        const other = others.get(idOf(object));
        const fields = other && (changedData(object, other) ?? changedVariables(object, other));
        if (fields === undefined)
            return [];
        const { apiVersion, kind, metadata } = object;
        const { name } = metadata;
        return [{ target: { kind, name }, patch: { apiVersion, kind, metadata: { name }, ...fields } }];
    }));
}
/** The objects of which the variables of an environment change more than an overlay takes: variables, and versions of images. */
function otherChanges(groups, own) {
    const [base, others] = [groups, own].map((all) => {
        return new Map(all.flatMap(({ objects }) => objects.map((object) => [idOf(object), fixedText(object)])));
    });
    return [...new Set([...base.keys(), ...others.keys()])].filter((id) => base.get(id) !== others.get(id));
}
/** An object without what an overlay takes from an environment's own. */
function fixedText(object) {
    const taken = new Set(['env', 'checksum/config', ...(object.kind === 'ConfigMap' ? ['data'] : [])]);
    return JSON.stringify(object, (key, value) => {
        if (taken.has(key))
            return undefined;
        return key === 'image' && typeof value === 'string' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(value).name : value;
    });
}
function idOf({ kind, metadata }) {
    return `${kind}/${metadata.name}`;
}
function changedData(object, other) {
    if (object.kind !== 'ConfigMap')
        return undefined;
    const [before, after] = [object['data'], other['data']];
    const changed = Object.entries(after ?? {}).filter(([key, value]) => before?.[key] !== value);
    return changed.length === 0 ? undefined : { data: Object.fromEntries(changed) };
}
function changedVariables(object, other) {
    if ((0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .podOf */ .FS)(object) === undefined)
        return undefined;
    const containers = (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(object).flatMap((container) => {
        const same = (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(other).find(({ name }) => name === container.name);
        const env = same === undefined ? [] : changed(container, same);
        return env.length === 0 ? [] : [{ name: container.name, env }];
    });
    return containers.length === 0 ? undefined : { spec: (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .setPod */ .E0)(object, { containers }) };
}
/** A variable that is a secret in one of them alone loses its other source. */
function changed(container, other) {
    const before = new Map((container.env ?? []).map((variable) => [variable.name, variable]));
    return (other.env ?? []).flatMap(({ name, value, valueFrom }) => {
        const known = before.get(name);
        if (known !== undefined && known.value === value && (known.valueFrom === undefined) === (valueFrom === undefined))
            return [];
        const lost = value === undefined ? known?.value : known?.valueFrom;
        return [
            {
                name,
                ...(value === undefined ? { valueFrom } : { value }),
                ...(lost === undefined ? {} : value === undefined ? { value: null } : { valueFrom: null }),
            },
        ];
    });
}


/***/ }),

/***/ 6393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate),
  c: () => (/* binding */ optionsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/convert/compose/load.js + 4 modules
var load = __webpack_require__(2688);
// EXTERNAL MODULE: ./build/convert/compose/selection.js
var compose_selection = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/layout.js + 4 modules
var convert_layout = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(1116);
// EXTERNAL MODULE: ./build/convert/print.js
var print = __webpack_require__(3103);
;// CONCATENATED MODULE: ./build/convert/controller.js





/**
 * Reads the inputs about what applies the overlays.
 * @throws InputError where the repository is missing or no URL, or a name is none.
 */
function readController(inputs) {
    const { controller: kind, controllerSource, controllerNamespace, controllerProject, repository, branch } = inputs;
    if (kind === undefined) {
        const given = Object.entries({ controllerSource, controllerNamespace, controllerProject }).find(([, text]) => text);
        if (given === undefined)
            return undefined;
        const name = given[0].replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        throw new errors/* InputError */.dz(`${name} is read with controller alone`, { fix: 'Add controller: argo-cd or flux.' });
    }
    if (inputs.shape === 'helm') {
        throw new errors/* InputError */.dz('controller applies overlays, and a chart has none', { fix: 'Use shape: kustomize.' });
    }
    const [url = '', named] = (controllerSource || repository || '').split('#');
    if (!/^(?:https?:\/\/|ssh:\/\/|[\w.-]+@[\w.-]+:)[^\s]+$/.test(url)) {
        const problem = url === '' ? 'needs the repository of the manifests' : `can't read "${url}", which is no URL`;
        throw new errors/* InputError */.dz(`controller: ${kind} ${problem}`, {
            fix: 'Name it by controller-source: https://github.com/acme/gitops.',
        });
    }
    const namespace = controllerNamespace || (kind === 'argo-cd' ? 'argocd' : 'flux-system');
    const project = controllerProject || 'default';
    if (kind === 'flux' && controllerProject) {
        throw new errors/* InputError */.dz('controller-project is a project of Argo CD', { fix: 'Leave it out with controller: flux.' });
    }
    for (const [name, text] of Object.entries({ 'controller-namespace': namespace, 'controller-project': project })) {
        if ((0,names/* isLabel */.J2)(text))
            continue;
        throw new errors/* InputError */.dz(`${name} "${text}" is no name in Kubernetes`, {
            fix: 'Use lower case letters, digits and dashes.',
        });
    }
    return { kind, url, branch: named || branch, namespace, project };
}
/** A file for each environment that has the controller apply its overlay; made once, as the overlay is. */
function controllerFiles(controller, target) {
    const { kind } = controller;
    const isFlux = kind === 'flux';
    const own = target.environments.map((environment) => {
        return [environment, isFlux ? fluxOf(controller, target, environment) : [argoOf(controller, target, environment)]];
    });
    const files = isFlux ? [['source', [sourceOf(controller, target)]], ...own] : own;
    return files.map(([name, objects]) => {
        return { path: `${kind}/${name}.yaml`, content: (0,print/* printObjects */.M)(objects), objects, part: 'overlay' };
    });
}
function pathOf({ folder }, environment) {
    return external_node_path_.posix.join(folder, 'overlays', environment);
}
/** An Application (argoproj.io/v1alpha1) that keeps the cluster as the overlay says. */
function argoOf({ url, branch, namespace, project }, target, environment) {
    const name = (0,convert_layout/* namespaceOf */.N6)(environment, target.prefix);
    return {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name, namespace },
        spec: {
            project,
            source: { repoURL: url, targetRevision: branch ?? 'HEAD', path: pathOf(target, environment) },
            destination: { server: 'https://kubernetes.default.svc', namespace: name },
            syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
        },
    };
}
function sourceName({ prefix }) {
    return prefix || 'manifests';
}
function sourceOf({ url, branch, namespace }, target) {
    return {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata: { name: sourceName(target), namespace },
        spec: { interval: '1m', url: gitUrl(url), ref: { branch: branch ?? 'main' } },
    };
}
/** Flux knows no `user@host:path`. */
function gitUrl(url) {
    return url.includes('://') ? url : `ssh://${url.replace(':', '/')}`;
}
/** A Kustomization (kustomize.toolkit.fluxcd.io/v1) that keeps the cluster as the overlay says, and the namespace that it needs. */
function fluxOf({ namespace }, target, environment) {
    const name = (0,convert_layout/* namespaceOf */.N6)(environment, target.prefix);
    return [
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
        {
            apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
            kind: 'Kustomization',
            metadata: { name, namespace },
            spec: {
                interval: '10m',
                retryInterval: '1m',
                timeout: '5m',
                path: `./${pathOf(target, environment)}`,
                prune: true,
                wait: true,
                sourceRef: { kind: 'GitRepository', name: sourceName(target) },
                ...(target.isEncrypted ? { decryption: { provider: 'sops', secretRef: { name: 'sops-keys' } } } : {}),
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/convert/convert.js + 28 modules
var convert = __webpack_require__(9623);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
;// CONCATENATED MODULE: ./build/convert/environments/extension.js


/**
 * `x-environments`: at the top, the variables of the Compose file that an environment has of its own; in a service, variables of its
 * containers there.
 */
const key = 'x-environments';
/** Variables of the Compose file in an environment; undefined where neither the project nor a service has any of their own. */
function variablesIn(tree, environment) {
    const isThere = [tree, ...servicesOf(tree).values()].some((part) => (0,compose_tree.at)(part, key, environment) !== undefined);
    if (!isThere)
        return undefined;
    const own = [...(0,compose_tree/* entriesAt */.ws)(tree, key, environment)];
    return Object.fromEntries(own.map(([name, { value }]) => [name, (0,compose_tree/* scalarText */.d7)(value) ?? '']));
}
/** The canonical model with the variables that its services have in an environment. */
function inEnvironment(tree, environment) {
    const changes = [...servicesOf(tree)].flatMap(([name, service]) => {
        const own = [...(0,compose_tree/* entriesAt */.ws)(service, key, environment)].map(([variable, { key: spot, value }]) => {
            return [variable, { key: spot, value: (0,compose_tree/* scalar */.d_)((0,compose_tree/* scalarText */.d7)(value) ?? null, value.spot) }];
        });
        if (service.kind !== 'map' || own.length === 0)
            return [];
        const entries = new Map([...(0,compose_tree/* entriesAt */.ws)(service, 'environment'), ...own]);
        return [[name, (0,compose_tree/* withEntries */.bA)(service, { environment: { kind: 'map', entries, spot: service.spot } })]];
    });
    const services = (0,compose_tree.at)(tree, 'services');
    if (services?.kind !== 'map' || changes.length === 0)
        return tree;
    return (0,compose_tree/* withEntries */.bA)(tree, { services: (0,compose_tree/* withEntries */.bA)(services, Object.fromEntries(changes)) });
}
/** What is no variable of an environment that is made. */
function mistakesIn(tree, environments) {
    const parts = [['', tree], ...servicesOf(tree)];
    return parts.flatMap(([service, part]) => {
        const path = service === '' ? [key] : ['services', service, key];
        const extension = (0,compose_tree.at)(part, key);
        if (extension === undefined)
            return [];
        if (extension.kind !== 'map')
            return [shapeFinding(path, extension)];
        return [...extension.entries].flatMap(([name, { key: spot, value }]) => {
            const own = [...path, name];
            if (!environments.includes(name))
                return [unknownFinding(own, name, environments, (0,compose_tree/* placeOf */.$t)(spot))];
            if (value.kind !== 'map')
                return [shapeFinding(own, value)];
            return [...value.entries].flatMap(([variable, entry]) => entry.value.kind === 'scalar' ? [] : [shapeFinding([...own, variable], entry.value)]);
        });
    });
}
function servicesOf(tree) {
    return new Map([...(0,compose_tree/* entriesAt */.ws)(tree, 'services')].map(([name, { value }]) => [name, value]));
}
function shapeFinding(path, { spot }) {
    return {
        rule: 'wrong-type',
        category: 'input',
        severity: 'error',
        message: `${(0,compose_tree/* pathText */.LF)(path)} holds no variables of environments`,
        fix: 'Write the environment, and its variables below it: prod: {LOG_LEVEL: warn}.',
        path: (0,compose_tree/* pathText */.LF)(path),
        ...(0,compose_tree/* placeOf */.$t)(spot),
    };
}
function unknownFinding(path, name, environments, place) {
    return {
        rule: 'unsupported-key',
        category: 'conversion',
        severity: 'warning',
        message: `${(0,compose_tree/* pathText */.LF)(path)} is not used: there is no environment "${name}"`,
        fix: (0,nearest/* didYouMean */.a)(name, environments),
        path: (0,compose_tree/* pathText */.LF)(path),
        ...place,
    };
}

// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(6066);
// EXTERNAL MODULE: ./build/convert/environments/variables.js
var variables = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/convert/network/entrance.js


/**
 * Reads the inputs about what leads to services from outside.
 * @throws InputError where the gateway is missing, or no name that Kubernetes takes, or nothing would read a policy.
 */
function readEntrance({ expose, gateway: text, extraObjects }) {
    const gateway = readGateway(text);
    const wanted = expose ?? (gateway === undefined ? 'ingress' : 'gateway');
    if (wanted !== 'istio' && extraObjects.includes('authorization-policies')) {
        throw new errors/* InputError */.dz('extra-objects: authorization-policies are read by Istio alone', { fix: 'Add expose: istio.' });
    }
    if (wanted === 'istio')
        return { kind: wanted, gateway };
    if (wanted === 'ingress') {
        if (gateway === undefined)
            return { kind: wanted };
        throw new errors/* InputError */.dz('expose: ingress has no gateway', { fix: 'Write expose: gateway, or leave out gateway.' });
    }
    if (gateway !== undefined)
        return { kind: wanted, gateway };
    throw new errors/* InputError */.dz('expose: gateway needs gateway', {
        fix: 'Name the Gateway by the input gateway: NAMESPACE/NAME.',
    });
}
function readGateway(text) {
    if (text === undefined || text === '')
        return undefined;
    const parts = text.split('/');
    if (parts.length > 2 || !parts.every(names/* isLabel */.J2)) {
        throw new errors/* InputError */.dz(`gateway "${text}" is no name of a Gateway`, { fix: 'Write NAMESPACE/NAME, or NAME.' });
    }
    return { namespace: parts.length === 2 ? parts[0] : undefined, name: parts.at(-1) ?? '' };
}

;// CONCATENATED MODULE: ./build/convert/repeated.js
/** How many services are named one by one. */
const named = 3;
/**
 * Findings with those of one place told once: services that share a YAML anchor say the same on the same line.
 */
function toldOnce(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const service = serviceOf(finding);
        const { rule, file, line, column, message } = finding;
        const said = service === undefined ? message : withoutName(message, service);
        const key = JSON.stringify([rule, file, line, column, said, service === undefined ? finding.path : '']);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: finding, others: [] });
        else if (service !== undefined && service !== serviceOf(group.first))
            group.others.push(service);
    }
    return [...groups.values()].map(({ first, others }) => {
        const distinct = [...new Set(others)];
        return distinct.length === 0 ? first : { ...first, message: `${first.message} (${alsoFor(distinct)})` };
    });
}
function alsoFor(services) {
    const listed = services.slice(0, named).map((name) => `"${name}"`);
    const more = services.length - listed.length;
    return `also ${[...listed, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}
/** A message as it would be for any service: names stand in quotes, alone or with what is made of them, or in a path. */
function withoutName(message, service) {
    return message
        .replaceAll(`services.${service}.`, 'services.*.')
        .replaceAll(`"${service}"`, '"*"')
        .replaceAll(`"${service}-`, '"*-');
}
/** The service that a finding is about. */
function serviceOf({ path }) {
    return /^(?:services|jobs)\.([^.[]+)/.exec(path ?? '')?.[1];
}

// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/convert/rollout.js
var rollout = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/convert/secrets/external.js


/**
 * Reads the input `secret-store`: a name is a ClusterSecretStore, `SecretStore/NAME` one of the namespace.
 * @throws InputError where it is no name that Kubernetes takes.
 */
function readStore(text) {
    if (text === undefined || text === '')
        return undefined;
    const [first = '', second, ...rest] = text.split('/');
    const kind = second === undefined ? 'ClusterSecretStore' : first;
    const name = second ?? first;
    const isKind = kind === 'SecretStore' || kind === 'ClusterSecretStore';
    const isName = name.length <= 253 && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(name);
    if (isKind && isName && rest.length === 0)
        return { kind, name };
    const suggestion = isKind ? `${kind}/${(0,names/* dnsLabel */.UG)(name)}` : `SecretStore/${(0,names/* dnsLabel */.UG)(name)}`;
    throw new errors/* InputError */.dz(`secret-store "${text}" is no name of a store`, {
        fix: `Write NAME or SecretStore/NAME, for example ${suggestion}.`,
    });
}
/**
 * An ExternalSecret (external-secrets.io/v1) for each Secret that services read: its keys are properties of `ENVIRONMENT/SECRET` in
 * the store, so that environments share no value.
 */
function externalSecretsOf(needed, store, environment) {
    return needed.map(({ name, keys }) => ({
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        metadata: { name },
        spec: {
            refreshInterval: '1h',
            secretStoreRef: { kind: store.kind, name: store.name },
            target: { name },
            data: keys.map((key) => ({ secretKey: key, remoteRef: { key: `${environment}/${name}`, property: key } })),
        },
    }));
}

;// CONCATENATED MODULE: ./build/convert/secrets/secrets.js



/**
 * Reads the inputs about secrets.
 * @throws InputError where one that is needed is missing or wrong.
 */
async function readSecretsWay(inputs, host) {
    const store = readStore(inputs.secretStore);
    const kind = inputs.secrets ?? (store === undefined ? 'reference' : 'external');
    const missing = (name, what) => new errors/* InputError */.dz(`secrets: ${kind} needs ${name}`, { fix: `Give ${what} by the input ${name}.` });
    switch (kind) {
        case 'reference':
            return { kind };
        case 'external':
            if (store === undefined)
                throw missing('secret-store', 'the store of the External Secrets Operator');
            return { kind, store };
        case 'sealed': {
            const { sealingCertificate: file } = inputs;
            if (!file)
                throw missing('sealing-certificate', "the file of the controller's certificate");
            const { readCertificate } = await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 4976));
            return { kind, key: readCertificate((0,decode/* textOf */.b6)(host.files.read(file)) ?? '', file, host.clock.now()) };
        }
        case 'sops': {
            if (inputs.sopsKeys.length === 0)
                throw missing('sops-keys', 'an age recipient or the key of a key service');
            const { readSopsKeys } = await __webpack_require__.e(/* import() */ 8035).then(__webpack_require__.bind(__webpack_require__, 8035));
            return { kind, keys: readSopsKeys(inputs.sopsKeys), allowBuild: inputs.goBuild };
        }
    }
}
/** Whether values of the project are read so that they can be encrypted. */
function encrypts({ kind }) {
    return kind === 'sealed' || kind === 'sops';
}
/**
 * The files that give the Secrets of an environment. Values leave here encrypted or not at all.
 * @throws ServiceError where a program that encrypts can't be had, or fails.
 */
async function secretFilesOf(way, secrets, host) {
    if (way.kind === 'reference')
        return [];
    if (way.kind === 'external') {
        const objects = externalSecretsOf(secrets.needed, way.store, secrets.environment);
        return objects.length === 0 ? [] : [{ name: 'external-secrets.yaml', objects }];
    }
    const known = knownValues(secrets);
    if (known.length === 0)
        return [];
    if (way.kind === 'sealed') {
        const { sealedSecretOf } = await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 4976));
        const content = known.map(({ name, values }) => sealedSecretOf(name, secrets.namespace, values, way.key));
        const shape = content.map((object) => withoutCiphers(object));
        return [{ name: 'sealed-secrets.yaml', objects: shape, text: { content, encrypted: 'parts' } }];
    }
    const { encryptedBySops } = await __webpack_require__.e(/* import() */ 8035).then(__webpack_require__.bind(__webpack_require__, 8035));
    const { provideTool } = await __webpack_require__.e(/* import() */ 5196).then(__webpack_require__.bind(__webpack_require__, 5196));
    const program = await provideTool(host, 'sops', { allowBuild: way.allowBuild });
    const files = known.map(async ({ name, values }) => {
        const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name }, type: 'Opaque', stringData: values };
        const content = await encryptedBySops(secret, program.path, way.keys, host);
        const shape = { ...secret, stringData: blank(values) };
        return { name: `${name}.sops.yaml`, objects: [shape], text: { content, encrypted: 'whole' } };
    });
    return await Promise.all(files);
}
function knownValues({ needed, values }) {
    return needed.flatMap(({ name, keys }) => {
        const known = keys.flatMap((key) => {
            const value = values.of(name, key);
            return value === undefined ? [] : [[key, value]];
        });
        return known.length === 0 ? [] : [{ name, values: Object.fromEntries(known) }];
    });
}
function withoutCiphers(object) {
    const { encryptedData } = object.spec;
    return { ...object, spec: { encryptedData: blank(encryptedData) } };
}
function blank(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, '']));
}

;// CONCATENATED MODULE: ./build/convert/generate.js

















/** From here on the room that V8 takes for what dies soon is most of the memory: of 155 MB for 300 services on Node 24, 31. */
const manyServices = 100;
/**
 * Reads and translates the project of the inputs. What can't be translated is among the findings.
 * @throws InputError where no Compose file is.
 */
async function generate(inputs, host) {
    const selection = (0,compose_selection/* selectionOf */.Wm)(inputs, host);
    const { files: sources } = selection;
    const way = await readSecretsWay(inputs, host);
    const controller = readController(inputs);
    if (inputs.shape === 'helm') {
        if (encrypts(way)) {
            throw new errors/* InputError */.dz(`shape: helm has no secrets: ${way.kind}`, { fix: 'Use secrets: reference or external.' });
        }
        await chartOptions(inputs, undefined);
    }
    const nothing = { sources, read: sources.length, project: undefined, files: [] };
    try {
        const { project, variants, read, pins } = await convertFiles(inputs, selection, way, host);
        const told = toldOnce([
            ...project.findings,
            ...(pins?.findings ?? []),
            ...refusalsOf(variants),
            ...untakenOf(project, variants, sources, host),
        ]);
        const findings = inputs.strict ? told.map(result/* asStrict */.C0) : told;
        if (project.groups.length === 0) {
            return { ...nothing, read, findings: [...findings, (0,result/* nothingToConvert */.Ao)(sources[0], host)] };
        }
        if (findings.some(({ severity }) => severity === 'error'))
            return { ...nothing, read, findings };
        if (project.groups.length > manyServices)
            host.spareMemory();
        const namespace = inputs.namespace ?? project.project;
        const layout = {
            layout: inputs.overlayLayout,
            environments: inputs.environment,
            namespace,
            settings: inputs.defaults,
            policies: project.policies,
            authorization: project.authorization,
            digests: pins?.digests ?? new Map(),
            own: new Map([...variants].map(([environment, { groups }]) => [environment, groups])),
            secrets: await secretsOf(way, inputs.environment, namespace, project, variants, host),
        };
        const made = { sources, read, project, findings };
        if (inputs.shape !== 'helm') {
            const target = { prefix: namespace, folder: inputs.out ?? 'ops', isEncrypted: way.kind === 'sops' };
            const applied = controller && controllerFiles(controller, { ...target, environments: inputs.environment });
            return { ...made, files: [...(0,convert_layout/* layoutOf */.aH)(project.groups, layout), ...(applied ?? [])] };
        }
        const { chartOf } = await __webpack_require__.e(/* import() */ 1824).then(__webpack_require__.bind(__webpack_require__, 1824));
        const chart = chartOf((0,convert_layout/* environmentsOf */.M2)(project.groups, layout), await chartOptions(inputs, project.project));
        return { ...made, files: [], chart };
    }
    catch (error) {
        if (error instanceof compose_tree/* Refusal */.P_)
            return { ...nothing, findings: error.findings };
        throw error;
    }
}
/** The name of a chart that nobody names is that of the project. */
async function chartOptions(inputs, project) {
    const { checkChart } = await __webpack_require__.e(/* import() */ 1824).then(__webpack_require__.bind(__webpack_require__, 1824));
    const options = { name: inputs.chartName ?? project ?? inputs.namespace ?? 'app', version: inputs.chartVersion };
    checkChart(options);
    return options;
}
/** What gives the Secrets, by environment. Those that Compose calls external exist already. */
async function secretsOf(way, environments, prefix, project, variants, host) {
    const entries = environments.map(async (environment) => {
        const { secrets, externalSecrets, secretValues: values } = variants.get(environment) ?? project;
        const needed = secrets.filter(({ name }) => !externalSecrets.has(name));
        const namespace = (0,convert_layout/* namespaceOf */.N6)(environment, prefix);
        return [environment, await secretFilesOf(way, { environment, namespace, needed, values }, host)];
    });
    return new Map(await Promise.all(entries));
}
async function convertFiles(inputs, selection, way, host) {
    const base = (0,load/* loadCompose */.f)(selection, host);
    const mistakes = mistakesIn(base.tree, inputs.environment);
    if (mistakes.some(({ severity }) => severity === 'error'))
        throw new compose_tree/* Refusal */.P_(mistakes);
    const asked = await inspected(inputs, base, host);
    const loaded = { ...base, warnings: [...base.warnings, ...mistakes, ...(asked?.findings ?? [])] };
    const options = { ...optionsOf(inputs, encrypts(way)), images: asked?.recipes };
    const variants = await variantsOf(inputs.environment, loaded, selection, options, host);
    const read = loaded.files + variants.size;
    const project = await translated(inputs, loaded, selection, options, host);
    if (!inputs.pinImages)
        return { project, variants, read };
    const { pinsOf } = await Promise.all(/* import() */[__webpack_require__.e(3709), __webpack_require__.e(3531)]).then(__webpack_require__.bind(__webpack_require__, 5566));
    return { project, variants, read, pins: await pinsOf(project, loaded.tree, host) };
}
async function inspected(inputs, loaded, host) {
    if (!inputs.inspectImages)
        return undefined;
    const { imageRecipes } = await Promise.all(/* import() */[__webpack_require__.e(3709), __webpack_require__.e(6665)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    return await imageRecipes(loaded, optionsOf(inputs, false), host);
}
async function translated(inputs, loaded, selection, options, host) {
    if (inputs.engine !== 'kompose')
        return await (0,convert/* convertProject */.$)(loaded, options, host);
    const { convertWithKompose } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(9824)]).then(__webpack_require__.bind(__webpack_require__, 9824));
    const tool = { allowBuild: inputs.goBuild, ...(inputs.komposePath ? { path: inputs.komposePath } : {}) };
    return await convertWithKompose(loaded, selection.files, options, tool, host);
}
function optionsOf(inputs, readsSecrets) {
    return {
        security: inputs.security,
        networkPolicies: inputs.networkPolicies,
        registry: inputs.registry,
        dependsOn: inputs.dependsOn,
        entrance: readEntrance(inputs),
        rollout: inputs.rollout,
        prometheus: (0,rollout/* readPrometheus */.H$)(inputs.prometheus, inputs.rollout),
        extraObjects: inputs.extraObjects,
        readsSecrets,
        pinsImages: inputs.pinImages,
        environments: environmentNames(inputs),
        settings: (0,tiers/* checkSettings */.EW)(inputs.defaults, inputs.environment),
    };
}
/** The project as an environment sees it that has variables: in `.env.NAME` beside the first Compose file, or `x-environments`. */
async function variantsOf(environments, { tree }, selection, options, host) {
    const variants = new Map();
    const folder = external_node_path_.posix.dirname(selection.files[0] ?? '');
    const usual = external_node_path_.posix.join(folder, '.env');
    for (const environment of environments) {
        const own = external_node_path_.posix.join(folder, `.env.${environment}`);
        const ownFiles = host.files.kind(own) === 'file' ? [own] : [];
        const written = variablesIn(tree, environment);
        if (ownFiles.length === 0 && written === undefined)
            continue;
        const given = selection.envFiles;
        const others = given.length > 0 || host.files.kind(usual) !== 'file' ? given : [usual];
        const envFiles = [...others.filter((file) => file !== own), ...ownFiles];
        const loaded = (0,load/* loadCompose */.f)({ ...selection, envFiles, variables: { ...written, ...selection.variables } }, host);
        const model = { ...loaded, tree: inEnvironment(loaded.tree, environment) };
        variants.set(environment, await (0,convert/* convertProject */.$)(model, options, host));
    }
    return variants;
}
/** What makes the variables of an environment wrong. */
function refusalsOf(variants) {
    return [...variants].flatMap(([environment, { findings }]) => findings.flatMap((finding) => finding.severity === 'error' ? [{ ...finding, message: `In ${environment}: ${finding.message}` }] : []));
}
/** What the variables of environments change, and their overlays do not. */
function untakenOf({ groups }, variants, [source = ''], host) {
    return [...variants].flatMap(([environment, own]) => {
        const changed = (0,variables/* otherChanges */.y)(groups, own.groups);
        if (changed.length === 0)
            return [];
        const file = external_node_path_.posix.join(external_node_path_.posix.dirname(source), `.env.${environment}`);
        return [
            {
                rule: 'environment-difference',
                category: 'conversion',
                severity: 'warning',
                message: `The variables of ${environment} change more than variables and versions of images, which stays as in the base: ${changed.join(', ')}`,
                fix: 'Change it in the overlay, or by labels of environments, such as gitops-actions.prod.replicas.',
                file: host.files.kind(file) === 'file' ? file : source,
                line: 1,
                column: 1,
            },
        ];
    });
}
function environmentNames({ environment, namespace }) {
    for (const [i, name] of environment.entries()) {
        if (environment.indexOf(name) < i) {
            throw new errors/* InputError */.dz(`environment "${name}" is named twice`, { fix: 'Name it once.' });
        }
        if (/^[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?$/.test(name))
            continue;
        throw new errors/* InputError */.dz(`environment "${name}" can be no part of a namespace`, {
            fix: 'Use lower case letters, digits and dashes.',
        });
    }
    const [first = ''] = environment;
    if (namespace === undefined || (0,names/* isLabel */.J2)((0,convert_layout/* namespaceOf */.N6)(first, namespace)))
        return environment;
    throw new errors/* InputError */.dz(`namespace "${namespace}" can be no part of a namespace`, {
        fix: 'Use lower case letters, digits and dashes.',
    });
}


/***/ }),

/***/ 7629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ healthOf),
  oy: () => (/* binding */ httpCheckOf),
  t2: () => (/* binding */ probesFor),
  pX: () => (/* binding */ probesOf)
});

// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(953);
// EXTERNAL MODULE: ./build/convert/compose/mask.js
var mask = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/convert/compose/words.js
var compose_words = __webpack_require__(3718);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(2934);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/convert/recipe.js
var convert_recipe = __webpack_require__(3948);
;// CONCATENATED MODULE: ./build/convert/probe-program.js



const clients = ['curl', 'wget', 'nc'];
const nothing = ['sh', 'bash', ...clients];
const databases = /(?:^|\/)(?:postgres|redis|valkey|mariadb|mongo|memcached|haproxy|httpd|rabbitmq)$/;
const languages = /(?:^|\/)(?:node|python|ruby|golang|rust|openjdk|perl)$/;
/** What families of images lack, as their names and tags tell; the first that fits counts. */
const families = [
    { name: /(?:^|\/)distroless\/|^scratch$/, lacks: nothing, why: 'has no shell, and nothing but what a program needs' },
    { name: /^cgr\.dev\/chainguard\//, tag: /^(?!.*-dev)/, lacks: nothing, why: 'has no shell' },
    {
        name: /(?:^|\/)(?:nats|cloudflared|opentelemetry-collector(?:-contrib)?|portainer-ce|coredns|http-echo)$/,
        tag: /^(?!.*alpine)/,
        lacks: nothing,
        why: 'holds nothing but its program',
    },
    { name: databases, tag: /alpine/, lacks: ['curl'], why: 'is built on Alpine Linux, which brings wget' },
    {
        name: languages,
        tag: /alpine/,
        lacks: ['curl', 'bash'],
        why: 'is built on Alpine Linux, which brings wget and sh',
    },
    { name: /(?:^|\/)(?:alpine|busybox)$/, lacks: ['curl', 'bash'], why: 'brings wget and sh alone' },
    { name: databases, lacks: clients, why: 'brings no client of HTTP' },
    { name: languages, tag: /slim/, lacks: clients, why: 'is a slim Debian image' },
    { name: /(?:^|\/)(?:debian|ubuntu)$/, lacks: clients, why: 'brings no client of HTTP' },
];
/**
 * Looks for a program that is not there: in a mount that is left out or comes up empty, or one that the image lacks. What a Dockerfile
 * of the project names is taken to be there.
 *
 * @param command the words of a probe.
 * @param kept paths where files of the project are mounted.
 */
function unrunnable(conversion, service, model, image, command, kept) {
    const isShell = /^(?:\/bin\/)?(?:ba|a)?sh$/.test(command[0] ?? '');
    const text = isShell ? command.slice(1).join(' ') : (command[0] ?? '');
    const lost = (model.volumes ?? []).find(({ type, target }) => type === 'bind' && !kept.includes(target) && pathsIn(text).some((path) => isBelow(path, target)));
    if (lost !== undefined) {
        const program = pathsIn(text).find((path) => isBelow(path, lost.target));
        return { program, why: `it stands in the mount ${lost.target}, whose files are not in the cluster` };
    }
    const called = [...(isShell ? [external_node_path_.posix.basename(command[0] ?? '')] : []), ...programsIn(text)];
    const recipe = (0,convert_recipe/* recipeOf */.Sx)(conversion, service, model);
    const base = recipe?.base ?? image;
    const { name, tag = '' } = (0,reference/* splitReference */.mQ)(base);
    const family = families.find((one) => one.name.test(name) && (one.tag === undefined || one.tag.test(tag)));
    const program = called.find((word) => family?.lacks.includes(word) === true && recipe?.text.includes(word) !== true);
    if (family === undefined || program === undefined)
        return undefined;
    return { program, why: `the image ${base} ${family.why}` };
}
/** Absolute paths of a command. */
function pathsIn(text) {
    return [...text.matchAll(/(?:^|[\s;&|("'])(\/[^\s;&|"')]+)/g)].map(([, path]) => path ?? '');
}
function isBelow(path, folder) {
    return path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`);
}
/** The first word of each command of a line; what else a shell has may come before it. */
function programsIn(text) {
    return text
        .replace(/^-c\s+/, '')
        .split(/\|\||&&|[|;&\n]/)
        .map((part) => external_node_path_.posix.basename(/^[\s({!]*(\S*)/.exec(part)?.[1]?.replace(/^["']|["']$/g, '') ?? ''));
}

;// CONCATENATED MODULE: ./build/convert/health.js






/** Compose's defaults (Dockerfile reference, HEALTHCHECK). */
const defaults = { interval: 30, timeout: 30, retries: 3, startInterval: 5 };
/** Docker never kills an unhealthy container; a starting one gets at least this long before Kubernetes would. */
const startAllowance = 60;
/** The probes of a container: those of its health check, or readiness by its first TCP port, with a word about it. */
function probesFor(conversion, service, model, ports, labels, about) {
    const listening = ports.filter(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess).map(({ port }) => port);
    const [liveness, readiness] = [labelledProbe(labels, 'liveness'), labelledProbe(labels, 'readiness')];
    const probes = runnableProbes(conversion, service, model, listening, about);
    if (probes !== undefined ||
        isHealthDisabled(healthOf(conversion, service, model)) ||
        liveness !== undefined ||
        readiness !== undefined) {
        const all = {
            ...probes,
            ...(liveness && { livenessProbe: liveness }),
            ...(readiness && { readinessProbe: readiness }),
        };
        const isOff = (name) => (name === 'readinessProbe' && labels('kompose.service.healthcheck.readiness.disable') === 'true') ||
            (name === 'livenessProbe' && labels('kompose.service.healthcheck.liveness.disable') === 'true');
        return Object.fromEntries(Object.entries(all).filter(([name]) => !isOff(name)));
    }
    const [port] = listening;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
        rule: 'no-health-check',
        severity: port === undefined ? 'warning' : 'notice',
        message: port === undefined
            ? `"${service}" has no health check and no known TCP port, so Kubernetes takes it for ready and healthy while its process runs`
            : `"${service}" has no health check; it counts as ready when it accepts connections on port ${port}`,
        fix: `Write a healthcheck that asks the program itself.${(0,convert_recipe/* asking */.os)(conversion, service, 'what its image says')}`,
        together: port === undefined
            ? {
                item: service,
                words: '# services have no health check and no known TCP port, so Kubernetes takes them for ready and healthy while their processes run',
            }
            : {
                item: `${service} (port ${port})`,
                words: '# services have no health check; they count as ready when they accept connections',
            },
    });
    return port === undefined ? {} : { readinessProbe: tcpProbe(port) };
}
/** The probes of the health check. In place of a command that can't run, the port is asked, with a word about it. */
function runnableProbes(conversion, service, model, listening, { image, kept }) {
    const health = healthOf(conversion, service, model);
    if (health === undefined)
        return undefined;
    const handler = handlerOf(health, listening);
    const isCommand = handler !== undefined && 'exec' in handler;
    const fault = isCommand ? unrunnable(conversion, service, model, image, handler.exec.command, kept) : undefined;
    if (fault === undefined)
        return probesOf(health, listening);
    const asked = httpCheckOf(health)?.port;
    const [port] = asked === undefined ? listening : [asked];
    const instead = asked !== undefined ? `asked over HTTP on port ${port}` : `asked on port ${port}`;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'healthcheck', 'test'], {
        rule: 'missing-program',
        severity: 'warning',
        message: `The health check of "${service}" runs ${fault.program}, which its container lacks: ${fault.why}; it is ${port === undefined ? 'left out' : instead}`,
        fix: 'Add the program to the image, or let the check run one that it has.',
    });
    if (asked !== undefined)
        return probesOf(health, [asked]);
    return port === undefined ? {} : { readinessProbe: tcpProbe(port) };
}
/**
 * The health check of Compose; what it leaves open is that of the Dockerfile or image, as for Docker, unless that asks for a port
 * of a program which the service does not run: a worker would never be ready.
 */
function healthOf(conversion, service, model) {
    const own = (0,convert_recipe/* recipeOf */.Sx)(conversion, service, model)?.health;
    const words = [...(model.entrypoint ?? []), ...(model.command ?? [])];
    const asked = httpCheckOf(own)?.port;
    const isOther = words.length > 0 && !words[0]?.startsWith('-') && !words.join(' ').includes(String(asked));
    const listens = [...(model.ports ?? []), ...(model.expose ?? [])].length > 0;
    if (own === undefined || (asked !== undefined && isOther && !listens))
        return model.healthcheck;
    return { ...own, ...model.healthcheck };
}
function tcpProbe(port) {
    return { tcpSocket: { port }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 };
}
/**
 * The probes of one health check: ready while it passes, and not before the start period is over. It is restarted when it does not
 * even accept connections any more, as Docker never restarts what is unhealthy: a check that fails since the database is gone must
 * not end every replica. Undefined where the check is turned off or has no test.
 *
 * @param ports that the container listens on: a check by curl or wget of one of them becomes an HTTP probe.
 */
function probesOf(health, ports) {
    const handler = handlerOf(health, ports);
    if (handler === undefined)
        return undefined;
    const interval = (0,amounts/* wholeSeconds */.$P)(health.interval ?? defaults.interval) ?? defaults.interval;
    const timeout = (0,amounts/* wholeSeconds */.$P)(health.timeout ?? defaults.timeout) ?? defaults.timeout;
    const retries = health.retries === undefined || health.retries < 1 ? defaults.retries : health.retries;
    const times = { periodSeconds: interval, timeoutSeconds: timeout, failureThreshold: retries };
    const probe = { ...handler, ...times };
    const port = 'httpGet' in handler ? handler.httpGet.port : ports[0];
    const liveness = port === undefined ? {} : { livenessProbe: { tcpSocket: { port }, ...times } };
    const startPeriod = Math.ceil((0,amounts/* seconds */.YA)(health.start_period ?? '0s') ?? 0);
    if (startPeriod === 0 && interval * retries >= startAllowance) {
        return { ...liveness, readinessProbe: probe };
    }
    const startInterval = (0,amounts/* wholeSeconds */.$P)(health.start_interval ?? Math.min(interval, defaults.startInterval)) ?? interval;
    const allowed = Math.max(startPeriod, startAllowance);
    const startupProbe = {
        ...handler,
        periodSeconds: startInterval,
        timeoutSeconds: timeout,
        failureThreshold: Math.ceil(allowed / startInterval) + retries,
    };
    return { startupProbe, ...liveness, readinessProbe: probe };
}
/** Whether the health check is turned off, as the image's own one would be. */
function isHealthDisabled(health) {
    return health?.disable === true || health?.test?.[0] === 'NONE';
}
/** The port and path that a health check asks for over HTTP, if it does. */
function httpCheckOf(health) {
    const [form, ...args] = health?.test ?? [];
    // Nothing puts a secret into the path of a request.
    if ((0,mask/* secretsIn */.VY)(args).size > 0)
        return undefined;
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
    const or = text.lastIndexOf('||');
    const isPlainFailure = or >= 0 && /^(?:exit\s+[0-9]+|false)(?:\s*;)?$/.test(text.slice(or + 2).trim());
    const command = isPlainFailure ? text.slice(0, or) : text;
    const plain = command.replace(/(?:>|1>|2>|&>)[ \t]*\/dev\/null|2>&1/g, ' ');
    if (/[|&;<>`$(){}*!\n]/.test(plain.trim()))
        return undefined;
    return (0,compose_words/* splitWords */.y)(plain);
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
/** A probe of its own by labels: `kompose.service.healthcheck.liveness.http_get_path` and the like; undefined without any. */
function labelledProbe(labels, kind) {
    const read = (name) => labels(`kompose.service.healthcheck.${kind}.${name}`);
    const path = labels(`kompose.service.healthcheck.${kind}.http_get_path`);
    const port = portOf(labels(`kompose.service.healthcheck.${kind}.http_get_port`));
    const tcp = portOf(labels(`kompose.service.healthcheck.${kind}.tcp_port`));
    const test = read('test');
    const handler = port !== undefined
        ? { httpGet: { path: path ?? '/', port } }
        : tcp !== undefined
            ? { tcpSocket: { port: tcp } }
            : test === undefined
                ? undefined
                : { exec: { command: commandOf(test) } };
    if (handler === undefined)
        return undefined;
    const amount = (text) => (text === undefined ? undefined : (0,amounts/* wholeSeconds */.$P)(text));
    return {
        ...handler,
        initialDelaySeconds: amount(read('start_period')) ?? 0,
        periodSeconds: amount(read('interval')) ?? defaults.interval,
        timeoutSeconds: amount(read('timeout')) ?? defaults.timeout,
        failureThreshold: Number(read('retries')) || defaults.retries,
    };
}
/** `CMD curl -f x`, `CMD-SHELL …`, a JSON list, or plain words. */
function commandOf(test) {
    if (test.startsWith('CMD-SHELL '))
        return ['/bin/sh', '-c', test.slice('CMD-SHELL '.length).trim()];
    const words = (0,compose_words/* splitWords */.y)(test
        .replace(/^CMD\s+/, '')
        .replace(/^\[|\]$/g, '')
        .replaceAll(/",\s*"/g, '" "')) ?? [test];
    return words[0] === 'CMD' ? words.slice(1) : words;
}
function portOf(text) {
    return text !== undefined && /^[0-9]{1,5}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runSecrets),
/* harmony export */   k: () => (/* binding */ readingSecrets)
/* harmony export */ });
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);

/** The secret variables of what a service runs, with their values. */
function runSecrets(model) {
    const hooks = [...(model.post_start ?? []), ...(model.pre_stop ?? [])];
    const words = [model.command, model.entrypoint, model.healthcheck?.test, ...hooks.map(({ command }) => command)];
    return (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(words.flatMap((list) => list ?? []));
}
/**
 * A container whose commands read secrets from its variables: Kubernetes puts them into `command` and `args` in place of `$(NAME)`,
 * but not into probes and hooks, which a shell runs then.
 */
function readingSecrets(container, hidden) {
    if (hidden.size === 0)
        return container;
    const nameOf = (name) => hidden.get(name) ?? name;
    const visit = (value, key) => {
        if (typeof value === 'string')
            return (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .unmasked */ .Xm)(value, (name) => `$(${nameOf(name)})`);
        if (key === 'exec')
            return { command: throughShell(value.command, nameOf) };
        if (Array.isArray(value))
            return value.map((item) => visit(item, ''));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]));
    };
    return visit(container, '');
}
function throughShell(words, nameOf) {
    if ((0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(words).size === 0)
        return words;
    const [shell = '', flag = '', text = '', ...rest] = words;
    if (/(?:^|\/)(?:ba|da|a|z)?sh$/.test(shell) && /^-\w*c$/.test(flag))
        return [shell, flag, expanding(text, nameOf), ...rest];
    return ['/bin/sh', '-c', `exec ${words.map((word) => expanding(quoted(word), nameOf)).join(' ')}`];
}
function quoted(word) {
    return /^[\w@%+=:,./\uE000-\uE002-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A text for a shell that puts the variables in, whichever quotes they stand in. */
function expanding(text, nameOf) {
    return (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .unmasked */ .Xm)(text, (name, _, at) => {
        const variable = `\${${nameOf(name)}}`;
        const quote = quoteAt(text, at);
        if (quote === '"')
            return variable;
        return quote === "'" ? `'"${variable}"'` : `"${variable}"`;
    });
}
/** The quote of a shell that is open at a place of a text. */
function quoteAt(text, at) {
    let open = '';
    for (let i = 0; i < at; i++) {
        const char = text[i];
        if (char === '\\' && open !== "'")
            i++;
        else if (open === '' && (char === '"' || char === "'"))
            open = char;
        else if (char === open)
            open = '';
    }
    return open;
}


/***/ }),

/***/ 3240:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   eE: () => (/* binding */ checkPull),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1116);



/**
 * The image of a service: its own, or for a service that is built without naming one, `REGISTRY/NAME:latest`.
 */
function imageOf(service, model, registry) {
    // What ends in a colon had a variable for its tag, which is reported as unset already.
    if (model.image !== undefined && model.image !== '')
        return model.image.replace(/:$/, '');
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dnsLabel */ .UG)(service);
    return `${registry === undefined || registry === '' ? '' : `${registry.replace(/(?<!\/)\/+$/, '')}/`}${name}:latest`;
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
        severity: 'error',
        message: `"${image}" is no name of an image`,
        fix: lower === name ? 'Write it as registry/name:tag.' : `Write it in lower case: ${image.replace(name, lower)}.`,
    });
}
/** An image without a version is another one at every start; no environment that counts gets it. */
function checkVersion(conversion, service, model, image) {
    const { tag, digest } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
        return;
    const isBuilt = model.build !== undefined;
    if (conversion.options.pinsImages && !isBuilt) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'image'], {
            rule: 'unpinned-image',
            severity: 'notice',
            message: `"${image}" has no version: dev runs what is newest at each start, stage and prod the digest of today`,
            fix: 'Write a tag, which says what the digest is.',
        });
        return;
    }
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'image'], {
        rule: 'unpinned-image',
        severity: isBuilt ? 'notice' : 'warning',
        message: isBuilt
            ? `"${service}" is built and has no version yet: ${placeholders.built} stands for it in stage and prod`
            : `"${image}" has no version, so every start may run another one: ${placeholders.pulled} stands for it in stage and prod`,
        fix: isBuilt ? 'Release it: bump-manifest-tag sets newTag or digest.' : 'Write a tag, better a digest.',
        together: isBuilt
            ? {
                item: service,
                words: `# services are built and have no version yet: ${placeholders.built} stands for it in stage and prod`,
                fix: 'Release them: bump-manifest-tag sets newTag or digest.',
            }
            : {
                item: image,
                words: `# images have no version, so every start may run others: ${placeholders.pulled} stands for it in stage and prod`,
            },
    });
}
/** What is only on the machine of the author is on no node: with `pull_policy: never` a Pod would not start. */
function checkPull(conversion, service, { pull_policy }) {
    if (pull_policy !== 'never')
        return;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'pull_policy'], {
        rule: 'unsupported-key',
        severity: 'notice',
        message: `"${service}" is never pulled in Compose; in stage and prod it is, since no node has its image`,
        fix: 'Push the image to a registry. The label kompose.image-pull-policy: Never holds everywhere.',
        together: {
            item: service,
            words: '# services are never pulled in Compose; in stage and prod they are, since no node has their images',
        },
    });
}
/** A tag that no registry has: an image without a version must not start in production, and its name says what to do. */
const placeholders = { built: 'not-released-yet', pulled: 'choose-a-version' };


/***/ }),

/***/ 236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ checkScale),
/* harmony export */   DV: () => (/* binding */ checkBuild),
/* harmony export */   Do: () => (/* binding */ sameInDeploy),
/* harmony export */   El: () => (/* binding */ dependencies),
/* harmony export */   JB: () => (/* binding */ sharedService),
/* harmony export */   KW: () => (/* binding */ volumesFrom),
/* harmony export */   Nd: () => (/* binding */ networksOf),
/* harmony export */   Ns: () => (/* binding */ checkHealth),
/* harmony export */   RG: () => (/* binding */ checkContainerName),
/* harmony export */   RW: () => (/* binding */ checkMounts),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   s: () => (/* binding */ checkWatches),
/* harmony export */   uW: () => (/* binding */ checkDeploy),
/* harmony export */   v5: () => (/* binding */ checkPorts),
/* harmony export */   wm: () => (/* binding */ checkDevices),
/* harmony export */   wt: () => (/* binding */ checkNetworkMode),
/* harmony export */   xA: () => (/* binding */ namedVolumes)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7541);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);



/** A list of things, each referred to by its name. */
function eachOf(kind) {
    return (value) => value.map(({ source }, i) => ({ kind, name: source ?? '', at: [i] }));
}
function namedVolumes(mounts) {
    return mounts.flatMap(({ type, source }, i) => type === 'volume' && source ? [{ kind: 'volume', name: source, at: [i] }] : []);
}
function networksOf(networks) {
    const names = Object.keys(networks).filter((name) => name !== 'default');
    return names.map((name) => ({ kind: 'network', name, at: [name] }));
}
function modelsOf(models) {
    return Object.keys((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(models)).map((name) => ({ kind: 'model', name, at: [name] }));
}
/** What is synchronised needs a place to go to. */
function checkWatches(develop, { name }) {
    const { watch } = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(develop);
    return (Array.isArray(watch) ? watch : []).flatMap((one, i) => {
        const { action, target } = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(one);
        if (target || action === 'rebuild' || action === 'restart')
            return [];
        const message = `A watch of "${name}" has no target for its action ${action}`;
        return [{ message, fix: 'Write the folder of the container as target.', at: ['watch', i] }];
    });
}
function dependencies(value) {
    return Object.entries(value).map(([name, { required }]) => ({
        kind: 'service',
        name,
        at: [name],
        optional: !required,
    }));
}
/** `NAME`, `NAME:ro`; containers of other projects are no part of this one. */
function volumesFrom(names) {
    return names.flatMap((text, i) => {
        const name = text.split(':')[0] ?? '';
        return text.startsWith('container:') ? [] : [{ kind: 'service', name, at: [i] }];
    });
}
/** The service of `service:NAME`, whose namespace is shared. */
function sharedService(mode) {
    const name = /^service:(.+)$/.exec(mode)?.[1];
    return name === undefined ? [] : [{ kind: 'service', name, at: [] }];
}
/** Services whose images are contexts of a build: `service:NAME`. */
function contextsOf({ additional_contexts: contexts = {} }) {
    return Object.entries(contexts).flatMap(([key, context]) => sharedService(context ?? '').map(({ kind, name }) => ({
        kind,
        name,
        at: ['additional_contexts', key],
        optional: true,
    })));
}
function checkBuild(build, { service, name }) {
    const mistakes = [];
    if (build.dockerfile !== undefined && build.dockerfile_inline !== undefined) {
        mistakes.push({ message: `The build of "${name}" has a dockerfile and a dockerfile_inline`, fix: 'Keep one.' });
    }
    const platforms = build.platforms ?? [];
    if (service.platform !== undefined && platforms.length > 0 && !platforms.includes(service.platform)) {
        mistakes.push({
            message: `build.platforms of "${name}" does not have its platform ${service.platform}`,
            fix: `Add ${service.platform}.`,
            at: ['platforms'],
        });
    }
    return mistakes;
}
function checkNetworkMode(_, { service, name }) {
    if (Object.keys(service.networks ?? {}).length === 0)
        return [];
    return [{ message: `"${name}" has network_mode and networks`, fix: 'Keep one of them.' }];
}
function checkHealth({ test }, { name }) {
    const first = test?.[0];
    if (first === undefined || ['CMD', 'CMD-SHELL', 'NONE'].includes(first))
        return [];
    const message = `The health test of "${name}" starts with "${first}"`;
    return [{ message, fix: 'Start it with CMD, CMD-SHELL or NONE.', at: ['test'] }];
}
function checkScale(scale, { service, name }) {
    const replicas = service.deploy?.replicas;
    const differs = replicas !== undefined && scale !== replicas;
    return [
        ...(differs ? [{ message: `"${name}" has scale ${scale} and deploy.replicas ${replicas}`, fix: 'Keep one.' }] : []),
        ...notNegative(scale, name),
    ];
}
function checkDeploy(deploy, about) {
    const devices = checkDevices(deploy.resources?.reservations?.devices ?? [], about);
    const below = ['resources', 'reservations', 'devices'];
    return [
        ...notNegative(deploy.replicas ?? 0, about.name),
        ...devices.map((mistake) => ({ ...mistake, at: [...below, ...(mistake.at ?? [])] })),
    ];
}
function notNegative(replicas, name) {
    return replicas < 0 ? [{ message: `"${name}" has ${replicas} replicas`, fix: 'Write 0 or more.' }] : [];
}
function checkContainerName(_, { service, name }) {
    if ((service.scale ?? service.deploy?.replicas ?? 1) <= 1)
        return [];
    return [{ message: `"${name}" has a container_name and more than one replica`, fix: 'Remove container_name.' }];
}
/** Services of `NAME` or `NAME:ALIAS`. */
function linked(links) {
    return links.map((link, i) => {
        const parts = link.split(':');
        return { kind: 'service', name: parts.length === 2 ? (parts[0] ?? '') : link, at: [i] };
    });
}
function checkPorts(ports, { name }) {
    return ports.flatMap(({ target, host_ip: address }, i) => [
        ...(!target
            ? [{ message: `A port of "${name}" has no target`, fix: 'Write the port of the container as target.', at: [i] }]
            : []),
        ...(address === undefined || (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(address)
            ? []
            : [{ message: `"${address}" is no IP address`, fix: 'Write one such as 127.0.0.1.', at: [i, 'host_ip'] }]),
    ]);
}
function checkMounts(mounts, { name }) {
    return mounts.flatMap(({ type, source, target }, i) => {
        if (target === undefined) {
            return [{ message: `A volume of "${name}" has no target`, fix: 'Write the folder of the container.', at: [i] }];
        }
        if (type !== 'bind' || source !== undefined)
            return [];
        return [{ message: `A bind mount of "${name}" has no source`, fix: 'Write the path as source.', at: [i] }];
    });
}
function checkDevices(requests, { name }) {
    return requests.flatMap(({ count, device_ids: ids }, i) => {
        if (count === undefined)
            return [];
        if (ids !== undefined) {
            return [{ message: `A device of "${name}" has a count and device_ids`, fix: 'Keep one of them.', at: [i] }];
        }
        return /^(?:all|[-+]?[0-9]+)$/i.test(String(count))
            ? []
            : [
                {
                    message: `A device of "${name}" has the count "${count}"`,
                    fix: 'Write a number, or all.',
                    at: [i, 'count'],
                },
            ];
    });
}
/** Settings that `deploy.resources` has, too: both must say the same, where it says anything of the kind. */
const amounts = {
    cpus: { part: 'limits', field: 'cpus', read: Number },
    mem_limit: { part: 'limits', field: 'memory', read: _amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee },
    mem_reservation: { part: 'reservations', field: 'memory', read: _amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee },
    pids_limit: { part: 'limits', field: 'pids', read: Number },
};
function sameInDeploy(key) {
    const { part, field, read } = amounts[key];
    return (value, { service, name }) => {
        const resources = service.deploy?.resources?.[part];
        const amount = read(value);
        if (resources === undefined || !amount || amount === read(resources[field] ?? 0))
            return [];
        const other = `deploy.resources.${part}.${field}`;
        return [{ message: `"${name}" has ${key} ${value} and ${other} ${resources[field] ?? 0}`, fix: 'Keep one.' }];
    };
}


/***/ }),

/***/ 5738:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ fileMount),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   DK: () => (/* binding */ textPairs),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   My: () => (/* binding */ oneOrList),
/* harmony export */   S: () => (/* binding */ hosts),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   X6: () => (/* binding */ ports),
/* harmony export */   Zc: () => (/* binding */ resource),
/* harmony export */   _: () => (/* binding */ schedule),
/* harmony export */   a5: () => (/* binding */ gpus),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   gA: () => (/* binding */ secretMount),
/* harmony export */   hF: () => (/* binding */ healthTest),
/* harmony export */   hZ: () => (/* binding */ envFiles),
/* harmony export */   jO: () => (/* binding */ device),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   pD: () => (/* binding */ volume),
/* harmony export */   rY: () => (/* binding */ namesAsMapping),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* harmony import */ var _compose_short_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1213);
/* harmony import */ var _compose_short_volume_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _compose_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3718);




/** A short form that is not valid. */
function refusal(tree, path, message, fix) {
    return new _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_([
        {
            rule: 'wrong-value',
            category: 'input',
            severity: 'error',
            message: `${(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)}: ${message}`,
            fix,
            path: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path),
            ...(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(tree.spot),
        },
    ]);
}
/** `KEY=value` items as a mapping; a bare `KEY` has the value null. */
const pairs = (tree) => pairsWith('=', tree);
function pairsWith(separator, tree) {
    if (tree.kind !== 'list')
        return tree;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(tree.items.map((item) => {
        const text = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) ?? '';
        const cut = text.indexOf('=') < 0 && separator === ':' ? text.indexOf(':') : text.indexOf('=');
        const value = cut < 0 ? null : text.slice(cut + 1);
        return [cut < 0 ? text : text.slice(0, cut), { key: item.spot, value: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, item.spot) }];
    }), tree.spot);
}
/** Values of labels and variables are texts, whatever they look like. */
const textPairs = (tree) => {
    const mapping = pairs(tree, []);
    if (mapping.kind !== 'map')
        return mapping;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .OF)(mapping, (value) => {
        const text = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(value);
        return text === undefined ? value : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text, value.spot);
    });
};
const labels = (tree, path) => {
    const mapping = textPairs(tree, path);
    if (mapping.kind !== 'map')
        return mapping;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .OF)(mapping, (value) => value.kind === 'scalar' && value.value === null ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('', value.spot) : value);
};
const namesAsMapping = (tree) => {
    if (tree.kind !== 'list')
        return tree;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(tree.items.map((item) => [(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) ?? '', { key: item.spot, value: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, item.spot) }]), tree.spot);
};
const oneOrList = (tree) => tree.kind === 'scalar' && tree.value !== null ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([tree], tree.spot) : tree;
const dependsOn = (tree) => {
    const names = namesAsMapping(tree, []);
    if (names.kind !== 'map')
        return names;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .OF)(names, (value) => {
        const given = value.kind === 'map' ? value : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(value.spot, {});
        return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(given, {
            condition: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(given, 'condition') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('service_started', given.spot),
            required: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(given, 'required') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, given.spot),
        });
    });
};
const envFiles = (tree) => {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const long = items.map((item) => {
        const mapping = item.kind === 'map' ? item : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(item.spot, { path: item });
        return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mapping, 'required') === undefined ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(mapping, { required: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, item.spot) }) : mapping;
    });
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(long, tree.spot);
};
const ports = (tree, path) => {
    if (tree.kind !== 'list')
        return tree;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tree.items.flatMap((item, i) => (item.kind === 'map' ? [longPort(item)] : shortPorts(item, [...path, i]))), tree.spot);
};
function longPort(port) {
    const published = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(port, 'published');
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(port, {
        protocol: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(port, 'protocol') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('tcp', port.spot),
        mode: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(port, 'mode') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('ingress', port.spot),
        ...(published?.kind === 'scalar' && published.value !== null
            ? { published: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(String(published.value), published.spot) }
            : {}),
    });
}
function shortPorts(item, path) {
    const text = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) ?? '';
    const found = (0,_compose_short_port_js__WEBPACK_IMPORTED_MODULE_1__/* .readPorts */ .x)(text);
    if (found === undefined || (item.kind === 'scalar' && item.isFloat === true)) {
        throw refusal(item, path, `"${text}" is no port`, 'Write it as "8080:80", "127.0.0.1:8080:80/udp" or "80".');
    }
    return found.map((port) => (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(item.spot, {
        mode: 'ingress',
        host_ip: port.host_ip,
        target: port.target,
        published: port.published,
        protocol: port.protocol,
    }));
}
const volume = (tree, path) => {
    if (tree.kind === 'map') {
        const target = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, 'target');
        return target === undefined
            ? tree
            : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(tree, { target: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(cleanPath((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(target) ?? ''), target.spot) });
    }
    const text = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) ?? '';
    const short = (0,_compose_short_volume_js__WEBPACK_IMPORTED_MODULE_2__/* .readVolume */ .j)(text);
    if (short === undefined) {
        throw refusal(tree, path, `"${text}" is no volume`, 'Write it as "name:/path", "./file:/path:ro" or "/path".');
    }
    const isBind = short.type === 'bind';
    const options = { propagation: short.propagation, selinux: short.selinux };
    const hasOptions = short.propagation !== undefined || short.selinux !== undefined;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, {
        type: short.type,
        source: short.source,
        target: cleanPath(short.target),
        read_only: short.readOnly || undefined,
        bind: isBind || hasOptions ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { create_host_path: isBind || undefined, ...options }) : undefined,
        volume: isBind || text.length <= 2 ? undefined : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { nocopy: short.nocopy || undefined }),
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
    const parts = ((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) ?? '').split(':');
    if (parts.length > 3)
        throw refusal(tree, path, 'is no device', 'Write it as "/dev/source:/dev/target:rwm".');
    const [source = '', target = source, permissions = 'rwm'] = parts;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { source, target: target === '' ? source : target, permissions });
};
/** A bare text is a crontab expression. */
const schedule = (tree) => (tree.kind === 'map' ? tree : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { cron: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) }));
const fileMount = (tree) => tree.kind === 'map' ? tree : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { source: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) ?? '' });
const secretMount = (tree, path) => {
    const mount = fileMount(tree, path);
    if (mount.kind !== 'map' || (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mount, 'target') !== undefined)
        return mount;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(mount, { target: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(`/run/secrets/${(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mount, 'source'))}`, mount.spot) });
};
const build = (tree) => {
    const mapping = tree.kind === 'map' ? tree : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { context: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) });
    const dockerfile = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mapping, 'dockerfile') === undefined && (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mapping, 'dockerfile_inline') === undefined
        ? { dockerfile: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('Dockerfile', mapping.spot) }
        : {};
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(mapping, { context: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(mapping, 'context') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('.', mapping.spot), ...dockerfile });
};
const gpus = (tree) => tree.kind === 'list' ? tree : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { count: 'all' })], tree.spot);
/** A resource that is external by the old form `external: {name: N}` gets the new one. */
const resource = (tree) => {
    if (tree.kind !== 'map')
        return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, {});
    const external = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, 'external');
    if (external?.kind !== 'map')
        return tree;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(tree, {
        external: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, external.spot),
        name: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, 'name') ?? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(external, 'name'),
    });
};
/** A list of words from a text, as a shell would split it. */
const command = (tree, path) => {
    if (tree.kind !== 'scalar' || tree.value === null)
        return tree;
    const words = (0,_compose_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)(String(tree.value));
    if (words === undefined)
        throw refusal(tree, path, 'a quote is not closed', 'Close the quote, or write a list.');
    const masked = tree.masked === undefined ? undefined : (0,_compose_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)(tree.masked);
    const isMasked = masked?.length === words.length;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(words.map((word, i) => ({ ...(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word, tree.spot), ...(isMasked ? { masked: masked[i] } : {}) })), tree.spot);
};
/** Go cuts off what stands behind the point. */
const whole = (tree) => tree.kind === 'scalar' && typeof tree.value === 'number' ? { ...tree, value: Math.trunc(tree.value) } : tree;
const healthTest = (tree) => tree.kind === 'scalar' && tree.value !== null ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('CMD-SHELL', tree.spot), tree], tree.spot) : tree;
/** `NAME:ADDRESS` or `NAME=ADDRESS` items as a mapping. */
const hosts = (tree, path) => {
    const bare = tree.kind === 'list' ? tree.items.find((item) => !/[:=]/.test((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) ?? '')) : undefined;
    if (bare !== undefined)
        throw refusal(bare, path, 'a host has no address', 'Write it as "name=10.0.0.1".');
    return pairsWith(':', tree);
};
/** The service that a bare text names. */
const extended = (tree) => tree.kind === 'map' ? tree : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { service: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(tree) });


/***/ }),

/***/ 1259:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ mountPath),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   UM: () => (/* binding */ deviceTarget),
/* harmony export */   bx: () => (/* binding */ keyOfPair),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   nH: () => (/* binding */ envFilePath),
/* harmony export */   qr: () => (/* binding */ volumeTarget)
/* harmony export */ });
/* harmony import */ var _compose_short_volume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);


/** `KEY` of `KEY=value`. */
const keyOfPair = (item) => (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item)?.split('=', 1)[0];
const asText = (item) => (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item);
/** Where a secret or config is mounted. */
const mountPath = (folder) => (item) => item.kind === 'scalar'
    ? `${folder}/${(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item)}`
    : ((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'target')) ?? `${folder}/${(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'source'))}`);
const port = (item) => {
    if (item.kind !== 'map')
        return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item);
    const [host = '0.0.0.0', published = '', target = '', protocol = 'tcp'] = [
        'host_ip',
        'published',
        'target',
        'protocol',
    ].map((key) => (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, key)));
    return `${host}:${published}:${target}/${protocol}`;
};
const volumeTarget = (item) => item.kind === 'scalar' ? (0,_compose_short_volume_js__WEBPACK_IMPORTED_MODULE_1__/* .readVolume */ .j)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) ?? '')?.target : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'target'));
const deviceTarget = (item) => {
    const parts = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item)?.split(':');
    return parts === undefined ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'target')) : (parts[1] ?? parts[0]);
};
const envFilePath = (item) => item.kind === 'scalar' ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(item) : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'path'));


/***/ }),

/***/ 8717:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   ID: () => (/* binding */ isDefaultDriver),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   lm: () => (/* binding */ notice)
/* harmony export */ });
/** Rows below a prefix. */
function below(prefix, rows) {
    return Object.entries(rows).map(([key, row]) => ({ path: `${prefix}${key}`, ...row }));
}
const isFalse = (value) => value === false || value === null;
const isDefaultDriver = (value) => value === 'bridge' || value === 'local' || value === 'default';
const isEmpty = (value) => value === null || (typeof value === 'object' && Object.keys(value).length === 0);
const always = () => true;
function notice(why, fix, harmless) {
    return { severity: 'notice', why, fix, ...(harmless === undefined ? {} : { harmless }) };
}
function warning(why, fix, harmless) {
    return { severity: 'warning', why, fix, ...(harmless === undefined ? {} : { harmless }) };
}


/***/ }),

/***/ 4798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* binding */ checkedSettings),
  vz: () => (/* binding */ serviceRows),
  xw: () => (/* binding */ serviceSettings)
});

// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(953);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/convert/lifecycle.js


/** The one command of `post_start` or `pre_stop`, as core/v1 LifecycleHandler: it runs in the container, as its user. */
function handlerOf(conversion, service, key, hooks) {
    const [hook, ...others] = hooks;
    const path = ['services', service, key];
    const refuse = (why, fix) => (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `services.${service}.${key} is not translated: ${why}`,
        fix,
    });
    if (hook === undefined)
        return undefined;
    if (others.length > 0) {
        refuse(`a container has one such hook, and these are ${hooks.length}`, 'Put their commands into one script of the image.');
        return undefined;
    }
    const { user } = conversion.model.services?.[service] ?? {};
    const differs = [
        ...(hook.user !== undefined && hook.user !== String(user ?? '') ? ['user'] : []),
        ...(hook.privileged === true ? ['privileged'] : []),
        ...(hook.working_dir === undefined ? [] : ['working_dir']),
        ...(Object.keys(hook.environment ?? {}).length === 0 ? [] : ['environment']),
    ];
    if (differs.length > 0) {
        refuse(`it runs as the container does, and can't have ${differs.join(', ')} of its own`, 'Set them in a script of the image that the hook runs.');
        return undefined;
    }
    const command = (0,pod/* wordsOf */.Z9)(hook.command ?? null);
    if (command === undefined)
        refuse('it has no command', 'Write its command.');
    return command && { exec: { command } };
}

// EXTERNAL MODULE: ./build/convert/placement.js
var placement = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/convert/keys/checks.js
var checks = __webpack_require__(236);
// EXTERNAL MODULE: ./build/convert/keys/forms.js
var keys_forms = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/convert/keys/identity.js
var identity = __webpack_require__(1259);
// EXTERNAL MODULE: ./build/convert/keys/row.js
var row = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/convert/keys/other-rows.js




const nodeSetting = 'it belongs to the kubelet or the nodes';
const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place';
const nothingLost = 'Remove it, or leave it: nothing is lost.';
/** Settings that no code reads: they are reported, or done with when the file is loaded. */
const otherSettings = {
    extends: { becomes: 'the settings of the extended service', long: keys_forms/* extended */.uQ, files: ['file'] },
    attach: (0,row/* notice */.lm)('it is about the terminal of docker compose up', nothingLost),
    develop: { ...(0,row/* notice */.lm)('it is about development on one machine', nothingLost), check: checks/* checkWatches */.s },
    'develop.watch.*.exec.command': { parts: true, long: keys_forms/* command */.G5 },
    'env_file.*.path': { parts: true },
    'env_file.*.format': { parts: true },
    'env_file.*.required': { parts: true, cast: 'boolean' },
    init: {
        ...(0,row/* notice */.lm)('a Pod has no init process', 'Put an init such as tini into the image.', row/* isFalse */.Wu),
        cast: 'boolean',
    },
    logging: {
        ...(0,row/* notice */.lm)('logs of a cluster are collected on the nodes', 'Configure the log collector of the cluster.'),
        merge: 'logging',
    },
    mac_address: (0,row/* notice */.lm)('the network of the cluster gives addresses', 'Remove it.'),
    mem_swappiness: { ...(0,row/* notice */.lm)(nodeSetting, 'Configure swap of the nodes.'), cast: 'bytes' },
    memswap_limit: { ...(0,row/* notice */.lm)(nodeSetting, 'Configure swap of the nodes.'), cast: 'bytes' },
    oom_kill_disable: {
        ...(0,row/* notice */.lm)('Kubernetes always ends what goes over its memory limit', 'Set a sufficient limit.', row/* isFalse */.Wu),
        cast: 'boolean',
    },
    oom_score_adj: {
        ...(0,row/* notice */.lm)('the kubelet sets it by the quality of service', 'Set requests equal to limits.'),
        cast: 'integer',
    },
    pids_limit: { ...(0,row/* notice */.lm)(nodeSetting, 'Set podPidsLimit of the kubelet.'), cast: 'integer' },
    pull_refresh_after: (0,row/* notice */.lm)('Kubernetes pulls when a Pod starts', 'Use digests or new tags.'),
    blkio_config: (0,row/* warning */.$e)(cgroups, 'Choose a storage class with the throughput that is needed.'),
    cgroup: (0,row/* warning */.$e)(cgroups, 'Remove it.'),
    cgroup_parent: (0,row/* warning */.$e)(cgroups, 'Remove it.'),
    cpu_count: { ...(0,row/* warning */.$e)(cgroups, 'Write cpus.'), cast: 'integer' },
    cpu_percent: { ...(0,row/* warning */.$e)(cgroups, 'Write cpus.'), cast: 'number' },
    cpu_period: { ...(0,row/* warning */.$e)(cgroups, 'Write cpus: quota divided by period.'), cast: 'integer' },
    cpu_quota: { ...(0,row/* warning */.$e)(cgroups, 'Write cpus: quota divided by period.'), cast: 'integer' },
    cpu_rt_period: { ...(0,row/* warning */.$e)(cgroups, 'Use nodes with a real-time kernel.'), cast: 'integer' },
    cpu_rt_runtime: { ...(0,row/* warning */.$e)(cgroups, 'Use nodes with a real-time kernel.'), cast: 'integer' },
    cpu_shares: {
        ...(0,row/* warning */.$e)(cgroups, 'Write deploy.resources.reservations.cpus: shares divided by 1024.'),
        cast: 'integer',
    },
    cpuset: (0,row/* warning */.$e)(nodeSetting, 'Use the static CPU manager policy with whole CPUs.'),
    credential_spec: (0,row/* warning */.$e)('it needs a GMSACredentialSpec in the cluster', 'Set windowsOptions.gmsaCredentialSpecName in an overlay.'),
    device_cgroup_rules: (0,row/* warning */.$e)('devices come from device plug-ins', 'Use a device plug-in.'),
    devices: {
        ...(0,row/* warning */.$e)('devices of the host come from device plug-ins', 'Use a device plug-in, or a hostPath volume in an overlay.', row/* isEmpty */.Im),
        same: identity/* deviceTarget */.UM,
        longItem: keys_forms/* device */.jO,
    },
    domainname: (0,row/* warning */.$e)('the domain of a Pod is that of its Service', 'Use the name of the Service.'),
    external_links: (0,row/* warning */.$e)('containers outside of the project have no name in the cluster', 'Write an ExternalName Service.', row/* isEmpty */.Im),
    isolation: (0,row/* warning */.$e)('it is about Windows hosts', 'Use a RuntimeClass.', (value) => value === 'default'),
    models: {
        ...(0,row/* warning */.$e)('Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', row/* isEmpty */.Im),
        merge: 'mapping',
        long: keys_forms/* namesAsMapping */.rY,
        refersTo: checks/* modelsOf */.Wh,
    },
    runtime: (0,row/* warning */.$e)('the cluster must have a RuntimeClass of that name', 'Set runtimeClassName in an overlay.', (value) => value === 'runc'),
    stop_signal: (0,row/* warning */.$e)('Kubernetes sends the signal that the image names', 'Write STOPSIGNAL in the Dockerfile.', (value) => value === 'SIGTERM' || value === 15),
    storage_opt: (0,row/* warning */.$e)("the size of a container's layer is limited by ephemeral-storage", 'Set resources.limits of ephemeral-storage in an overlay.'),
    ulimits: (0,row/* warning */.$e)(nodeSetting, 'Set the limits of the container runtime, or ulimit in the entry point.', row/* isEmpty */.Im),
    'ulimits.*': { parts: true, cast: 'integer', merge: 'replace' },
    'ulimits.*.hard': { parts: true, cast: 'integer' },
    'ulimits.*.soft': { parts: true, cast: 'integer' },
    umask: (0,row/* warning */.$e)('Kubernetes has none', 'Set umask in the entry point.'),
    use_api_socket: (0,row/* warning */.$e)('there is no Docker daemon in a cluster', 'Use the Kubernetes API with a ServiceAccount.', row/* isFalse */.Wu),
    userns_mode: (0,row/* warning */.$e)('user namespaces are a setting of the Pod', 'Set hostUsers in an overlay.', (value) => value === ''),
    uts: (0,row/* warning */.$e)('a Pod has its own UTS namespace', 'Remove it.'),
    ...Object.fromEntries(['post_start', 'pre_stop'].flatMap((hook) => [
        [`${hook}.*.command`, { parts: true, long: keys_forms/* command */.G5 }],
        [`${hook}.*.environment`, { parts: true, long: keys_forms/* textPairs */.DK }],
        [`${hook}.*.privileged`, { parts: true, cast: 'boolean' }],
        [`${hook}.*.user`, { parts: true }],
        [`${hook}.*.working_dir`, { parts: true }],
    ])),
    'pre_start.*.per_replica': { parts: true, cast: 'boolean' },
    'depends_on.*.condition': {
        becomes: 'a connection to the Service of the peer: at most a minute for service_started; the end of its Job for service_completed_successfully',
    },
    'depends_on.*.required': { becomes: 'nothing waits for what may be missing', cast: 'boolean' },
    'depends_on.*.restart': {
        ...(0,row/* notice */.lm)('Kubernetes does not restart one workload after another', 'Let the program connect anew.', row/* isFalse */.Wu),
        cast: 'boolean',
    },
};

;// CONCATENATED MODULE: ./build/convert/keys/service-rows.js










const { /* keyOfPair */ "bx": keyOfPair } = identity;
const texts = { merge: 'sequence', same: keyOfPair };
const labels = { ...texts, long: keys_forms/* labels */.WD };
const words = { merge: 'replace', long: keys_forms/* command */.G5 };
const isHostOrOwn = (value) => ['host', 'private', 'shareable', ''].includes(String(value ?? '')) || isOfService(value);
/** `service:NAME`: both are in one Pod. */
const isOfService = (value) => String(value ?? '').startsWith('service:');
const onePod = 'Name a service of the project, or remove it.';
/** The settings of a service that the conversion reads; see ServiceModel. */
const serviceSettings = {
    annotations: { becomes: 'annotations of the Pods', ...labels },
    build: { parts: true, merge: 'build', long: keys_forms/* build */.jq, refersTo: checks/* contextsOf */.WO, check: checks/* checkBuild */.DV },
    cap_add: { becomes: 'securityContext.capabilities.add', same: keyOfPair },
    cap_drop: { becomes: 'securityContext.capabilities.drop', same: keyOfPair },
    command: { becomes: 'args', ...words, container: (value) => ({ args: (0,pod/* wordsOf */.Z9)(value) }) },
    configs: {
        parts: true,
        same: identity/* mountPath */.JK(''),
        longItem: keys_forms/* fileMount */.A3,
        refersTo: checks/* eachOf */.pQ('config'),
    },
    container_name: { becomes: 'a second Service where a peer uses the name', check: checks/* checkContainerName */.RG },
    cpus: { becomes: 'resources.limits.cpu', cast: 'number', check: checks/* sameInDeploy */.Do('cpus') },
    depends_on: {
        parts: true,
        merge: 'depends_on',
        long: keys_forms/* dependsOn */.fr,
        refersTo: checks/* dependencies */.El,
    },
    deploy: {
        parts: true,
        check: checks/* checkDeploy */.uW,
        pod: (_, { conversion, service, model }) => (0,placement/* placementOf */.x)(conversion, service, model),
    },
    dns: {
        becomes: 'dnsConfig.nameservers',
        ...texts,
        long: keys_forms/* oneOrList */.My,
        pod: (value, { conversion, service }) => ({
            dnsConfig: { nameservers: (0,pod/* nameServers */.YW)(conversion, service, value) },
        }),
    },
    dns_opt: {
        becomes: 'dnsConfig.options',
        ...texts,
        pod: (value) => ({ dnsConfig: { options: (0,pod/* dnsOptions */.q5)(value) } }),
    },
    dns_search: {
        becomes: 'dnsConfig.searches',
        ...texts,
        long: keys_forms/* oneOrList */.My,
        pod: (value) => ({ dnsConfig: (0,resources/* nonEmpty */.hq)({ searches: value.filter((domain) => domain !== '') }) }),
    },
    entrypoint: { becomes: 'command', ...words, container: (value) => ({ command: (0,pod/* wordsOf */.Z9)(value) }) },
    env_file: {
        becomes: 'a ConfigMap, read with envFrom; secrets by reference',
        merge: 'sequence',
        same: identity/* envFilePath */.nH,
        long: keys_forms/* envFiles */.hZ,
        files: ['*', 'path'],
    },
    environment: { becomes: 'env; secrets by reference to a Secret', ...texts, long: keys_forms/* textPairs */.DK },
    expose: { becomes: 'ports of the container and the Service', same: identity/* asText */.e1 },
    extra_hosts: {
        becomes: 'hostAliases',
        merge: 'distinct',
        long: keys_forms/* hosts */.S,
        pod: (value, { conversion, service }) => ({ hostAliases: (0,pod/* hostAliases */.tY)(conversion, service, value) }),
    },
    gpus: { becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu', long: keys_forms/* gpus */.a5, check: checks/* checkDevices */.wm },
    group_add: { becomes: 'securityContext.supplementalGroups (numbers)' },
    healthcheck: { parts: true, check: checks/* checkHealth */.Ns },
    hostname: {
        becomes: 'hostname, and a second Service where a peer uses the name',
        pod: (value, { conversion, service }) => ({ hostname: (0,pod/* hostnameOf */.LZ)(conversion, service, value) }),
    },
    image: { becomes: 'image, and an entry of images in each overlay' },
    ipc: {
        ...(0,row/* warning */.$e)('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
        pod: (value) => ({ hostIPC: value === 'host' ? true : undefined }),
    },
    label_file: {
        becomes: 'as labels',
        merge: 'sequence',
        long: keys_forms/* oneOrList */.My,
        files: ['*'],
    },
    labels: { becomes: 'annotations; the labels of kompose are obeyed', ...labels },
    links: { becomes: 'a Service, and another for each alias', same: keyOfPair, refersTo: checks/* linked */.q },
    mem_limit: { becomes: 'resources.limits.memory', cast: 'bytes', check: checks/* sameInDeploy */.Do('mem_limit') },
    mem_reservation: {
        becomes: 'resources.requests.memory',
        cast: 'bytes',
        check: checks/* sameInDeploy */.Do('mem_reservation'),
    },
    network_mode: {
        ...(0,row/* warning */.$e)('of the network modes, only host, bridge and those of other services exist in Kubernetes', 'Remove it, or attach the service to networks.', (value) => value === 'host' || value === 'bridge' || value === 'default' || isOfService(value)),
        refersTo: checks/* sharedService */.JB,
        check: checks/* checkNetworkMode */.wt,
        pod: (value) => (value === 'host' ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
    },
    networks: { parts: true, merge: 'mapping', long: keys_forms/* namesAsMapping */.rY, refersTo: checks/* networksOf */.Nd },
    pid: {
        ...(0,row/* warning */.$e)('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
        pod: (value) => ({ hostPID: value === 'host' ? true : undefined }),
    },
    platform: {
        becomes: 'nodeAffinity: kubernetes.io/os and kubernetes.io/arch',
        // With `deploy` its row has placed the Pods already.
        pod: (_, { conversion, service, model }) => model.deploy === undefined ? (0,placement/* placementOf */.x)(conversion, service, model) : {},
    },
    ports: { parts: true, same: identity/* port */.Oh, long: keys_forms/* ports */.X6, check: checks/* checkPorts */.v5 },
    post_start: {
        becomes: 'lifecycle.postStart: one command',
        container: (value, { conversion, service }) => ({
            lifecycle: (0,resources/* nonEmpty */.hq)({ postStart: handlerOf(conversion, service, 'post_start', value) }),
        }),
    },
    pre_start: { becomes: 'initContainers' },
    pre_stop: {
        becomes: 'lifecycle.preStop: one command',
        container: (value, { conversion, service }) => ({
            lifecycle: (0,resources/* nonEmpty */.hq)({ preStop: handlerOf(conversion, service, 'pre_stop', value) }),
        }),
    },
    privileged: { becomes: 'securityContext.privileged', cast: 'boolean' },
    profiles: { becomes: 'the service is left out unless one is active', same: keyOfPair },
    provider: (0,row/* warning */.$e)('the service is not a container, and is left out', 'Provide it in the cluster by other means.'),
    pull_policy: {
        becomes: 'imagePullPolicy',
        container: (value) => ({ imagePullPolicy: (0,pod/* pullPolicyOf */.h6)(value) }),
    },
    read_only: { becomes: 'securityContext.readOnlyRootFilesystem', cast: 'boolean' },
    restart: { becomes: 'a Job for no and on-failure, when nothing is served' },
    scale: { becomes: 'replicas', cast: 'integer', check: checks/* checkScale */.DK },
    secrets: {
        parts: true,
        same: identity/* mountPath */.JK('/run/secrets'),
        longItem: keys_forms/* secretMount */.gA,
        refersTo: checks/* eachOf */.pQ('secret'),
    },
    security_opt: { becomes: 'allowPrivilegeEscalation, seccompProfile, appArmorProfile' },
    shm_size: { becomes: 'an emptyDir in memory at /dev/shm', cast: 'bytes' },
    stdin_open: { becomes: 'stdin', cast: 'boolean', container: (value) => ({ stdin: value || undefined }) },
    stop_grace_period: {
        cast: 'duration',
        becomes: 'terminationGracePeriodSeconds',
        pod: (value) => ({ terminationGracePeriodSeconds: (0,amounts/* wholeSeconds */.$P)(value) }),
    },
    sysctls: { becomes: 'securityContext.sysctls: those that are safe', ...texts, long: keys_forms/* textPairs */.DK },
    tmpfs: { becomes: 'an emptyDir in memory', ...texts, long: keys_forms/* oneOrList */.My },
    tty: { becomes: 'tty', cast: 'boolean', container: (value) => ({ tty: value || undefined }) },
    user: { becomes: 'runAsUser and runAsGroup (numbers)' },
    volumes: {
        parts: true,
        same: identity/* volumeTarget */.qr,
        longItem: keys_forms/* volume */.pD,
        check: checks/* checkMounts */.RW,
        files: ['*', 'source'],
        refersTo: checks/* namedVolumes */.xA,
    },
    volumes_from: { becomes: 'the mounts of the other service, too', refersTo: checks/* volumesFrom */.KW },
    working_dir: { becomes: 'workingDir', container: (value) => ({ workingDir: value }) },
};
/** The settings that Compose refuses some values of beyond the schema. */
const checkedSettings = Object.entries({
    ...serviceSettings,
    ...otherSettings,
}).filter(([, { refersTo, check }]) => refersTo !== undefined || check !== undefined);
/** The settings of a service that stand at its top. */
const serviceRows = [
    ...(0,row/* below */.Gz)('services.*.', serviceSettings),
    ...(0,row/* below */.Gz)('services.*.', otherSettings),
];


/***/ }),

/***/ 3966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ column),
  R: () => (/* binding */ keyRows)
});

;// CONCATENATED MODULE: ./build/convert/compose/pattern.js
var _a;
/** A tree of patterns is made once; its columns are found out where a walk comes along. */
function pathTable(rows) {
    const first = { rows: [], next: new Map() };
    for (const [pattern, row] of rows) {
        let node = first;
        for (const name of pattern.split('.')) {
            const next = node.next.get(name) ?? { rows: [], next: new Map() };
            node.next.set(name, next);
            node = next;
        }
        node.rows.push(row);
    }
    return {
        column(pick) {
            const root = new Step([first], new Column(pick));
            return { root, find: (path) => path.reduce((step, name) => step.next(name), root).value };
        },
    };
}
/** What one column has at and below the nodes of a tree. */
class Column {
    #pick;
    #leading = new Map();
    constructor(pick) {
        this.#pick = pick;
    }
    valueAt({ rows }) {
        for (const row of rows) {
            const value = this.#pick(row);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    leads(node) {
        const known = this.#leading.get(node);
        if (known !== undefined)
            return known;
        const leads = [...node.next.values()].some((next) => this.valueAt(next) !== undefined || this.leads(next));
        this.#leading.set(node, leads);
        return leads;
    }
}
/** All patterns that fit so far, the preferred one first. What follows is found out once for each name. */
class Step {
    value;
    leads;
    #column;
    #nodes;
    #named = new Map();
    #other;
    constructor(nodes, column) {
        this.#column = column;
        this.#nodes = nodes;
        let value;
        for (const node of nodes)
            value ??= column.valueAt(node);
        this.value = value;
        this.leads = nodes.some((node) => column.leads(node));
    }
    next(name) {
        const text = String(name);
        const known = this.#named.get(text);
        if (known !== undefined)
            return known;
        if (!this.#nodes.some(({ next }) => next.has(text))) {
            this.#other ??= this.#step(this.#nodes.map(({ next }) => next.get('*')));
            return this.#other;
        }
        const step = this.#step(this.#nodes.flatMap(({ next }) => [next.get(text), next.get('*')]));
        this.#named.set(text, step);
        return step;
    }
    #step(nodes) {
        return new _a(nodes.filter((node) => node !== undefined), this.#column);
    }
}
_a = Step;

// EXTERNAL MODULE: ./build/convert/keys/forms.js
var keys_forms = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/convert/keys/identity.js
var identity = __webpack_require__(1259);
// EXTERNAL MODULE: ./build/convert/keys/row.js
var row = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/convert/keys/project-rows.js



const labels = { merge: 'sequence', same: identity/* keyOfPair */.bx, long: keys_forms/* labels */.WD };
const external = { cast: 'boolean' };
/** The settings of a project outside of its services: the top, networks, volumes, secrets and configs. */
const projectRows = [
    ...(0,row/* below */.Gz)('', {
        version: { becomes: 'nothing: Compose ignores it' },
        name: { becomes: 'label app.kubernetes.io/part-of, and the prefix of the namespaces' },
        include: { becomes: 'the included services, as if they stood in the file' },
        models: (0,row/* warning */.$e)('Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', row/* isEmpty */.Im),
        jobs: { parts: true },
        networks: { parts: true, longItem: keys_forms/* resource */.Zc },
        volumes: { parts: true, longItem: keys_forms/* resource */.Zc },
        secrets: { parts: true, longItem: keys_forms/* resource */.Zc },
        configs: { parts: true, longItem: keys_forms/* resource */.Zc },
    }),
    ...(0,row/* below */.Gz)('jobs.*.', {
        profiles: { becomes: 'the job is left out unless one is active' },
        'triggers.manual': { becomes: 'a CronJob that is suspended, where nothing else triggers it', cast: 'boolean' },
        'triggers.schedule': { parts: true, longItem: keys_forms/* schedule */._ },
        'triggers.schedule.*.cron': { becomes: 'schedule of a CronJob' },
        'triggers.schedule.*.timezone': { becomes: 'timeZone' },
        'triggers.schedule.*.concurrency': { becomes: 'concurrencyPolicy: Forbid' },
        'triggers.schedule.*.missed_fires': { becomes: 'startingDeadlineSeconds' },
    }),
    ...(0,row/* below */.Gz)('networks.*.', {
        name: { becomes: 'nothing: a cluster has one network' },
        internal: { becomes: 'a NetworkPolicy, with the input network-policies', cast: 'boolean' },
        external: { becomes: 'nothing: a cluster has one network', ...external },
        attachable: { ...(0,row/* notice */.lm)('a cluster has one network', 'Remove it, or leave it.', row/* always */.Gk), cast: 'boolean' },
        driver: (0,row/* notice */.lm)('the network of the cluster is given', 'Remove it, or leave it.', row/* isDefaultDriver */.ID),
        driver_opts: (0,row/* notice */.lm)('the network of the cluster is given', 'Remove it.', row/* isEmpty */.Im),
        enable_ipv4: {
            ...(0,row/* notice */.lm)('the network of the cluster is given', 'Remove it.', (value) => value === true),
            cast: 'boolean',
        },
        enable_ipv6: {
            ...(0,row/* notice */.lm)('dual stack is a setting of the cluster and its Services', 'Set ipFamilyPolicy in an overlay.', row/* isFalse */.Wu),
            cast: 'boolean',
        },
        ipam: (0,row/* notice */.lm)('the network of the cluster gives addresses', 'Remove it.', row/* isEmpty */.Im),
        labels: { ...(0,row/* notice */.lm)('there is no object to carry them', 'Remove it.', row/* isEmpty */.Im), ...labels },
    }),
    ...(0,row/* below */.Gz)('volumes.*.', {
        name: { becomes: 'nothing: a claim is named as its key; the name of an external one' },
        external: { becomes: 'a claim that must exist', ...external },
        labels: { becomes: 'size and storage class by the labels of kompose', merge: 'sequence', long: keys_forms/* labels */.WD },
        driver: (0,row/* warning */.$e)('storage comes from storage classes', 'Label the volume kompose.volume.storage-class-name.', row/* isDefaultDriver */.ID),
        driver_opts: (0,row/* warning */.$e)('storage comes from storage classes', 'Write a PersistentVolume for NFS and the like.', row/* isEmpty */.Im),
    }),
    ...(0,row/* below */.Gz)('secrets.*.', {
        name: { becomes: 'the name of an external Secret' },
        external: { becomes: 'a Secret that must exist', ...external },
        file: { becomes: 'a Secret that must exist; the file is not read', files: [] },
        environment: { becomes: 'a Secret that must exist; the variable is not read' },
        driver: (0,row/* notice */.lm)('Secrets come from whoever provides them', 'Use ExternalSecret with the store of the driver.'),
        driver_opts: (0,row/* notice */.lm)('Secrets come from whoever provides them', 'Use ExternalSecret.', row/* isEmpty */.Im),
        labels: { ...(0,row/* notice */.lm)('the Secret is not written here', 'Label it where it is made.', row/* isEmpty */.Im), long: keys_forms/* labels */.WD },
        template_driver: (0,row/* notice */.lm)('Kubernetes has no templates in Secrets', 'Use the template of an ExternalSecret.'),
    }),
    ...(0,row/* below */.Gz)('configs.*.', {
        name: { becomes: 'the name of an external ConfigMap' },
        external: { becomes: 'a ConfigMap that must exist', ...external },
        file: { becomes: 'a ConfigMap', files: [] },
        content: { becomes: 'a ConfigMap' },
        environment: { becomes: 'a ConfigMap' },
        labels: {
            ...(0,row/* notice */.lm)('the ConfigMap carries the labels of its service', 'Add labels in an overlay.', row/* isEmpty */.Im),
            long: keys_forms/* labels */.WD,
        },
        template_driver: (0,row/* notice */.lm)('Kubernetes has no templates in ConfigMaps', 'Write the final text.'),
    }),
];

;// CONCATENATED MODULE: ./build/convert/keys/service-part-rows.js



const entry = { becomes: 'an entry of the output builds' };
const duration = { cast: 'duration' };
const amount = { cast: 'bytes' };
const texts = { merge: 'sequence', same: identity/* keyOfPair */.bx };
const build = {
    context: { ...entry, files: [] },
    dockerfile: entry,
    target: entry,
    args: { ...entry, ...texts, long: keys_forms/* textPairs */.DK },
    dockerfile_inline: entry,
    platforms: entry,
    cache_from: entry,
    cache_to: entry,
    additional_contexts: { ...entry, ...texts, long: keys_forms/* pairs */.AS, files: ['*'] },
    entitlements: entry,
    extra_hosts: { ...entry, merge: 'distinct', long: keys_forms/* hosts */.S },
    isolation: entry,
    labels: { ...entry, ...texts, long: keys_forms/* labels */.WD },
    network: entry,
    no_cache: { ...entry, cast: 'boolean' },
    no_cache_filter: entry,
    privileged: { ...entry, cast: 'boolean' },
    provenance: entry,
    pull: { ...entry, cast: 'boolean' },
    sbom: entry,
    secrets: { ...entry, longItem: keys_forms/* fileMount */.A3 },
    shm_size: { ...entry, ...amount },
    ssh: { ...entry, long: keys_forms/* pairs */.AS },
    tags: { ...entry, same: identity/* keyOfPair */.bx },
    ulimits: entry,
};
const port = {
    target: { becomes: 'containerPort, and the port of the Service', cast: 'integer' },
    published: { becomes: 'a second port of the Service, where it differs' },
    protocol: { becomes: 'protocol' },
    mode: { becomes: 'nothing: a Service is reached from all nodes' },
    name: { becomes: 'name of the port' },
    app_protocol: { becomes: 'appProtocol' },
    host_ip: { becomes: 'nothing: a Service of type ClusterIP is not reached from outside' },
};
const health = {
    test: {
        becomes: 'startup, readiness and liveness probe: httpGet for curl and wget, exec otherwise',
        merge: 'replace',
        long: keys_forms/* healthTest */.hF,
    },
    interval: { becomes: 'periodSeconds', ...duration },
    timeout: { becomes: 'timeoutSeconds', ...duration },
    retries: { becomes: 'failureThreshold', cast: 'integer', long: keys_forms/* whole */.WQ },
    start_period: { becomes: 'startupProbe.failureThreshold', ...duration },
    start_interval: { becomes: 'startupProbe.periodSeconds', ...duration },
    disable: { becomes: 'no probes', cast: 'boolean' },
};
const mount = {
    type: { becomes: 'a claim, an emptyDir, a ConfigMap or an image volume' },
    source: { becomes: 'the claim, or the file of the project' },
    target: { becomes: 'mountPath' },
    read_only: { becomes: 'readOnly', cast: 'boolean' },
    volume: { parts: true },
    tmpfs: { parts: true },
    image: { parts: true },
};
const onBinds = 'bind mounts become claims or ConfigMaps';
const otherMount = {
    'bind.create_host_path': { becomes: 'an empty claim, where the folder is not there' },
    'tmpfs.size': { becomes: 'emptyDir.sizeLimit', ...amount },
    'volume.subpath': { becomes: 'subPath' },
    consistency: (0,row/* notice */.lm)('it is about Docker Desktop', 'Remove it, or leave it: nothing is lost.'),
    'bind.propagation': (0,row/* notice */.lm)(onBinds, 'Set mountPropagation in an overlay.'),
    'bind.recursive': (0,row/* notice */.lm)(onBinds, 'Remove it.'),
    'bind.selinux': (0,row/* notice */.lm)('labels are set by the container runtime', 'Set seLinuxOptions in an overlay.'),
    'tmpfs.mode': (0,row/* notice */.lm)('an emptyDir has no mode', 'Set securityContext.fsGroup in an overlay.'),
    'volume.labels': {
        ...(0,row/* notice */.lm)('claims carry the labels of their service', 'Add labels in an overlay.', row/* isEmpty */.Im),
        merge: 'sequence',
    },
    'volume.nocopy': {
        ...(0,row/* notice */.lm)("Kubernetes never copies the image's files into a volume", 'Remove it, or leave it.', row/* always */.Gk),
        cast: 'boolean',
    },
    'image.subpath': { becomes: 'subPath' },
};
const owner = (0,row/* notice */.lm)('files of a volume belong to root', 'Set securityContext.fsGroup in an overlay.', (value) => String(value) === '0');
const fileMount = (source) => ({
    source: { becomes: source },
    target: { becomes: 'mountPath' },
    mode: { becomes: 'defaultMode' },
    uid: owner,
    gid: owner,
});
const oneNetwork = (0,row/* notice */.lm)('a Pod has one network', 'Remove it.');
const address = (0,row/* notice */.lm)('addresses of Pods change', 'Use the name of the Service.');
const network = {
    aliases: { becomes: 'a Service for each alias', same: identity/* keyOfPair */.bx },
    driver_opts: (0,row/* notice */.lm)('the network of the cluster has its own settings', 'Remove it.', row/* isEmpty */.Im),
    gw_priority: oneNetwork,
    interface_name: oneNetwork,
    ipv4_address: address,
    ipv6_address: address,
    link_local_ips: { ...address, same: identity/* keyOfPair */.bx },
    mac_address: (0,row/* notice */.lm)('the network of the cluster gives addresses', 'Remove it.'),
    priority: oneNetwork,
    use_service_name_alias: {
        ...(0,row/* notice */.lm)('the name of the Service is always known', 'Remove it, or leave it.', row/* always */.Gk),
        cast: 'boolean',
    },
};
const deploy = {
    labels: { becomes: 'annotations; the labels of kompose are obeyed', ...texts, long: keys_forms/* labels */.WD },
    mode: { becomes: 'Deployment, DaemonSet (global) or Job (replicated-job, global-job)' },
    replicas: { becomes: 'replicas', cast: 'integer' },
    'resources.limits.cpus': { becomes: 'resources.limits.cpu', cast: 'number' },
    'resources.limits.memory': { becomes: 'resources.limits.memory', ...amount },
    'resources.reservations.cpus': { becomes: 'resources.requests.cpu', cast: 'number' },
    'resources.reservations.memory': { becomes: 'resources.requests.memory', ...amount },
    'resources.reservations.devices': { becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu' },
    'restart_policy.condition': { becomes: 'a Job for none and on-failure, when nothing is served' },
    'restart_policy.max_attempts': { becomes: 'backoffLimit of a Job', cast: 'integer' },
    endpoint_mode: (0,row/* notice */.lm)('a Service balances by itself', 'Label the service kompose.service.type: headless for dnsrr.', (value) => value === 'vip'),
    'placement.constraints': { becomes: 'nodeAffinity: labels, names, roles and platforms of nodes' },
    'placement.max_replicas_per_node': { becomes: 'podAntiAffinity for 1', cast: 'integer' },
    'placement.preferences': { becomes: 'topologySpreadConstraints' },
    'resources.limits.pids': (0,row/* notice */.lm)('it belongs to the kubelet or the nodes', 'Set podPidsLimit of the kubelet.'),
    'resources.reservations.generic_resources': (0,row/* notice */.lm)('resources of nodes come from device plug-ins', 'Set resources.limits in an overlay.', row/* isEmpty */.Im),
    'restart_policy.delay': {
        ...(0,row/* notice */.lm)('Kubernetes waits longer after every failure', 'Remove it, or leave it.'),
        ...duration,
    },
    'restart_policy.window': { ...(0,row/* notice */.lm)('Kubernetes has probes in its place', 'Write a healthcheck.'), ...duration },
    rollback_config: (0,row/* notice */.lm)('a rollback is a commit in a GitOps repository', 'Use the rollback command.'),
    'update_config.parallelism': { becomes: 'maxSurge or maxUnavailable', cast: 'integer' },
    'update_config.order': { becomes: 'strategy: start-first surges, stop-first does not; Recreate with one replica' },
    'update_config.delay': { becomes: 'minReadySeconds', ...duration },
    'update_config.monitor': {
        ...(0,row/* notice */.lm)('a Deployment waits until a new Pod is ready', 'Write a healthcheck.'),
        ...duration,
    },
    'update_config.failure_action': (0,row/* notice */.lm)('a Deployment stops where new Pods do not become ready; a rollback is a commit', 'Use the rollback command.', (value) => value === 'pause'),
    'update_config.max_failure_ratio': {
        ...(0,row/* notice */.lm)('a Deployment stops at the first Pod that does not become ready', 'Remove it.', (value) => Number(value) === 0),
        cast: 'number',
    },
    'rollback_config.delay': { parts: true, ...duration },
    'rollback_config.monitor': { parts: true, ...duration },
    'rollback_config.parallelism': { parts: true, cast: 'integer' },
    'rollback_config.max_failure_ratio': { parts: true, cast: 'number' },
};
/** The settings below build, ports, healthcheck, volumes, configs, secrets, networks and deploy of a service. */
const servicePartRows = [
    ...(0,row/* below */.Gz)('services.*.build.', build),
    ...(0,row/* below */.Gz)('services.*.ports.*.', port),
    ...(0,row/* below */.Gz)('services.*.healthcheck.', health),
    ...(0,row/* below */.Gz)('services.*.volumes.*.', { ...mount, ...otherMount }),
    ...(0,row/* below */.Gz)('services.*.configs.*.', fileMount('a ConfigMap')),
    ...(0,row/* below */.Gz)('services.*.secrets.*.', fileMount('a Secret that must exist')),
    ...(0,row/* below */.Gz)('services.*.networks.*.', network),
    ...(0,row/* below */.Gz)('services.*.deploy.', deploy),
];

// EXTERNAL MODULE: ./build/convert/keys/service-rows.js + 2 modules
var service_rows = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/convert/keys/table.js




/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
const keyRows = [...projectRows, ...service_rows/* serviceRows */.vz, ...servicePartRows];
/** Where the settings of a container stand besides services. */
const otherContainers = ['jobs.*.', 'services.*.pre_start.*.'];
/** One column of the table, by path. */
const { column } = pathTable(keyRows.flatMap((row) => pathsOf(row).map((path) => [path, row])));
/** Where a setting stands: that of a service in every container. */
function pathsOf({ path }) {
    const others = path.startsWith('services.*.') ? otherContainers : [];
    return [path, ...others.map((prefix) => path.replace('services.*.', prefix))];
}


/***/ }),

/***/ 4965:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Rk: () => (/* binding */ labelledPod),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   nr: () => (/* binding */ labelledContainer)
/* harmony export */ });
/* unused harmony export honouredLabels */
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);



const probeSettings = [
    'disable',
    'http_get_path',
    'http_get_port',
    'interval',
    'retries',
    'start_period',
    'tcp_port',
    'test',
    'timeout',
];
function probeLabels(kind) {
    return probeSettings.map((setting) => `kompose.service.healthcheck.${kind}.${setting}`);
}
/** Labels of kompose that are honoured: what people wrote for it keeps its meaning. */
const honouredLabels = [
    'kompose.controller.port.expose',
    'kompose.controller.type',
    'kompose.cronjob.backoff_limit',
    'kompose.cronjob.concurrency_policy',
    'kompose.cronjob.schedule',
    'kompose.ephemeral-storage.limit',
    'kompose.ephemeral-storage.request',
    'kompose.hpa.cpu',
    'kompose.hpa.memory',
    'kompose.hpa.replicas.max',
    'kompose.hpa.replicas.min',
    'kompose.image-pull-policy',
    'kompose.image-pull-secret',
    'kompose.init.containers.command',
    'kompose.init.containers.image',
    'kompose.init.containers.name',
    'kompose.security-context.fsgroup',
    'kompose.service.expose',
    'kompose.service.expose.ingress-class-name',
    'kompose.service.expose.tls-secret',
    'kompose.service.external-traffic-policy',
    'kompose.service.group',
    ...probeLabels('liveness'),
    ...probeLabels('readiness'),
    'kompose.service.name_override',
    'kompose.service.nodeport.port',
    'kompose.service.type',
    'kompose.serviceaccount-name',
    'kompose.volume.selector',
    'kompose.volume.size',
    'kompose.volume.storage-class-name',
    'kompose.volume.subpath',
    'kompose.volume.type',
];
const dnsName = { is: /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/, expected: 'a DNS name' };
const quantity = { is: /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/, expected: 'an amount such as 512Mi' };
const port = { is: /^[1-9][0-9]{0,4}$/, expected: 'a port' };
const number = { is: /^[1-9][0-9]{0,3}$/, expected: 'a number' };
/** What kompose's labels must look like, for those that Kubernetes would refuse otherwise. */
const forms = {
    'kompose.controller.type': {
        is: /^(?:deployment|statefulset|daemonset)$/i,
        expected: 'deployment, statefulset or daemonset',
    },
    'kompose.cronjob.concurrency_policy': { is: /^(?:Allow|Forbid|Replace)$/, expected: 'Allow, Forbid or Replace' },
    'kompose.cronjob.schedule': {
        is: /^\s*(?:@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[-0-9A-Za-z*,/?]+[ \t]+){4}[-0-9A-Za-z*,/?]+)\s*$/,
        expected: 'minute, hour, day, month and weekday, such as 0 3 * * *',
    },
    'kompose.ephemeral-storage.limit': quantity,
    'kompose.ephemeral-storage.request': quantity,
    'kompose.hpa.cpu': number,
    'kompose.hpa.memory': number,
    'kompose.hpa.replicas.max': number,
    'kompose.hpa.replicas.min': number,
    'kompose.image-pull-policy': { is: /^(?:Always|Never|IfNotPresent)$/, expected: 'Always, Never or IfNotPresent' },
    'kompose.image-pull-secret': dnsName,
    'kompose.security-context.fsgroup': { is: /^[0-9]{1,10}$/, expected: 'the number of a group' },
    'kompose.service.healthcheck.liveness.http_get_port': port,
    'kompose.service.healthcheck.liveness.tcp_port': port,
    'kompose.service.healthcheck.readiness.http_get_port': port,
    'kompose.service.healthcheck.readiness.tcp_port': port,
    'kompose.service.expose.ingress-class-name': dnsName,
    'kompose.service.expose.tls-secret': dnsName,
    'kompose.service.nodeport.port': {
        is: /^3(?:[01][0-9]{3}|2[0-6][0-9]{2}|27[0-5][0-9]|276[0-7])$/,
        expected: 'a port from 30000 to 32767',
    },
    'kompose.service.type': {
        is: /^(?:clusterip|nodeport|loadbalancer|headless)$/i,
        expected: 'clusterip, nodeport, loadbalancer or headless',
    },
    'kompose.serviceaccount-name': dnsName,
    'kompose.volume.size': quantity,
};
/** Prefixes of annotations that controllers read on one kind of object, whatever Compose puts them on. */
const owners = [
    [/^(?:[a-z0-9-]+\.)*ingress\.kubernetes\.io\/|^kubernetes\.io\/(?:ingress\.|tls-acme)/, 'ingress'],
    [/^(?:acme\.)?cert-manager\.io\/|^(?:haproxy|nginx)\.org\/|^haproxy-ingress\.github\.io\//, 'ingress'],
    [/^konghq\.com\/|^projectcontour\.io\/|^networking\.gke\.io\/|^ingress\.gcp\.kubernetes\.io\//, 'ingress'],
    [/^service\.(?:beta\.|alpha\.)?kubernetes\.io\/|^metallb\.(?:io|universe\.tf)\/|^lbipam\.cilium\.io\//, 'service'],
    [/^(?:prometheus|linkerd|config\.linkerd)\.io\/|^(?:sidecar|proxy|traffic\.sidecar)\.istio\.io\//, 'pod'],
    [
        /^vault\.hashicorp\.com\/|^ad\.datadoghq\.com\/|^co\.elastic\.|^fluentbit\.io\/|^instrumentation\.opentelemetry\.io\//,
        'pod',
    ],
    [/^cluster-autoscaler\.kubernetes\.io\/|^karpenter\.sh\/|^kubectl\.kubernetes\.io\/default-/, 'pod'],
];
const annotationKey = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
/** A setting of an environment that is not made now may be of one that another run makes; a slip says nothing anywhere. */
function reportUnmade(conversion, path, key) {
    const { environments } = conversion.options;
    const [environment = '', setting] = key.split('.');
    if (setting === undefined || environments.includes(environment))
        return;
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(environment, environments) ?? environments.find((name) => environment.startsWith(name));
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: guess === undefined ? 'notice' : 'warning',
        message: `There is no environment "${environment}" here, so ${key} sets nothing`,
        fix: guess === undefined ? `Made are ${environments.join(', ')}.` : `Did you mean ${guess}.${setting}?`,
    });
}
const noAnnotation = 'is no valid name of an annotation, and is left out';
const renameIt = 'Rename it to letters, digits, dashes, dots and underscores.';
/** Sorts the labels of a service: kompose's are obeyed, those of Docker's own tools reported, the rest become annotations. */
function labelsOf(conversion, service, model) {
    const all = { ...model.labels, ...model.deploy?.labels };
    const annotations = { controller: {}, pod: {}, service: {}, ingress: {} };
    const settings = {};
    const isExposed = 'kompose.service.expose' in all;
    const wrong = new Set();
    for (const [name, value] of Object.entries(all)) {
        const path = ['services', service, ...(name in (model.labels ?? {}) ? ['labels'] : ['deploy', 'labels']), name];
        const owner = ownerOf(name, isExposed);
        const say = (severity, message, fix) => (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, path, { rule: 'unsupported-key', severity, message, fix });
        if (isHonoured(name)) {
            const form = forms[name];
            if (form === undefined || form.is.test(value ?? ''))
                continue;
            wrong.add(name);
            say('warning', `The label ${name} of "${service}" is "${value ?? ''}", and is left out`, `Write ${form.expected}.`);
        }
        else if (name.startsWith(_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .labelPrefix */ .Tb)) {
            const [key, text] = [name.slice(_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .labelPrefix */ .Tb.length), value ?? ''];
            const mistake = (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .mistakeIn */ .oR)(key, text);
            if (mistake === undefined) {
                settings[key] = text;
                reportUnmade(conversion, path, key);
            }
            else
                (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, path, { rule: 'wrong-value', category: 'input', severity: 'error', ...mistake });
        }
        else if (name.startsWith('kompose.')) {
            const fix = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, honouredLabels, 'Remove it: docs/kompose-convert.md lists those that are.');
            say('warning', `The label ${name} of "${service}" is not translated`, fix);
        }
        else if (owner === 'controller' && /^(?:traefik|caddy|com\.centurylinklabs|com\.docker)[._]?/.test(name)) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, path, {
                rule: 'unsupported-key',
                severity: 'notice',
                message: `The label ${name} of "${service}" is read by a tool that watches Docker; nothing reads it in Kubernetes`,
                fix: "Write an Ingress, an HTTPRoute or the tool's own resource.",
                together: {
                    item: `${service} ${name}`,
                    words: '# labels are read by a tool that watches Docker; nothing reads them in Kubernetes',
                },
            });
        }
        else if (annotationKey.test(name)) {
            annotations[owner][name] = value ?? '';
        }
        else {
            say('notice', `The label "${name}" of "${service}" ${noAnnotation}`, renameIt);
        }
    }
    return { read: (name) => (wrong.has(name) ? undefined : (all[name] ?? undefined)), annotations, settings };
}
function isHonoured(name) {
    return honouredLabels.includes(name);
}
/** The object on which a controller reads an annotation. What makes names of DNS reads both Ingresses and Services. */
function ownerOf(name, isExposed) {
    if (/^external-dns\.(?:alpha\.)?kubernetes\.io\//.test(name))
        return isExposed ? 'ingress' : 'service';
    return owners.find(([pattern]) => pattern.test(name))?.[1] ?? 'controller';
}
/** The setting `annotations`, sorted to the objects that it is meant for; those of nobody else are the Pod's. */
function annotationsOf(conversion, service, model) {
    const kept = { controller: {}, pod: {}, service: {}, ingress: {} };
    const isExposed = 'kompose.service.expose' in { ...model.labels, ...model.deploy?.labels };
    for (const [name, value] of Object.entries(model.annotations ?? {})) {
        const owner = ownerOf(name, isExposed);
        if (annotationKey.test(name))
            kept[owner === 'controller' ? 'pod' : owner][name] = value ?? '';
        else {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'annotations', name], {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `The annotation "${name}" of "${service}" ${noAnnotation}`,
                fix: renameIt,
            });
        }
    }
    return kept;
}
/** Fields of the Pod that kompose's labels give. */
function labelledPod(labels) {
    const [account, pullSecret] = [labels('kompose.serviceaccount-name'), labels('kompose.image-pull-secret')];
    return {
        automountServiceAccountToken: account === undefined ? false : undefined,
        serviceAccountName: account,
        imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
    };
}
/** Fields of the container that kompose's labels give. */
function labelledContainer(labels) {
    const policy = labels('kompose.image-pull-policy');
    return policy !== undefined && ['Always', 'Never', 'IfNotPresent'].includes(policy) ? { imagePullPolicy: policy } : {};
}


/***/ }),

/***/ 7428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LX: () => (/* binding */ allInOne),
  M2: () => (/* binding */ environmentsOf),
  aH: () => (/* binding */ layoutOf),
  N6: () => (/* binding */ namespaceOf)
});

// EXTERNAL MODULE: ./build/convert/chart/applied.js
var applied = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(7541);
;// CONCATENATED MODULE: ./build/convert/environments/json-patch.js

/**
 * The operations (RFC 6902) that make one value the other: for kinds whose lists Kustomize can't merge by name, since it has no
 * schema of them. Items are told apart by their place: what is new stands at the end.
 */
function operationsFor(before, after, path = '') {
    if (before === after)
        return [];
    if ((0,value/* isObject */.Gv)(before) && (0,value/* isObject */.Gv)(after)) {
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return names.flatMap((name) => {
            const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            if (after[name] === undefined)
                return before[name] === undefined ? [] : [{ op: 'remove', path: at }];
            if (before[name] === undefined)
                return [{ op: 'add', path: at, value: after[name] }];
            return operationsFor(before[name], after[name], at);
        });
    }
    if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
        return after.flatMap((item, i) => i < before.length
            ? operationsFor(before[i], item, `${path}/${i}`)
            : [{ op: 'add', path: `${path}/-`, value: item }]);
    }
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: 'replace', path, value: after }];
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(1116);
// EXTERNAL MODULE: ./build/convert/pod-spec.js
var pod_spec = __webpack_require__(267);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/convert/restriction.js
var convert_restriction = __webpack_require__(7950);
// EXTERNAL MODULE: ./build/convert/environments/autoscaler.js
var autoscaler = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/convert/environments/image-entries.js



/** One entry an image: the line that a release changes. Names with several tags get none, since an entry would set them all. */
function imageEntries(groups, tier, digests) {
    const tags = new Map();
    for (const { objects, needs } of groups) {
        const own = needs === undefined ? [] : [needs, ...Object.values(needs.others ?? {})];
        for (const image of objects.flatMap(pod_spec/* imagesOf */.IC)) {
            const { name } = (0,reference/* splitReference */.mQ)(image);
            const known = tags.get(name) ?? { images: new Set(), isBuilt: false };
            known.images.add(image);
            tags.set(name, { ...known, isBuilt: known.isBuilt || own.some((one) => one.isBuilt && image === one.image) });
        }
    }
    const several = new Set([...tags].flatMap(([name, { images }]) => (images.size > 1 ? [name] : [])));
    const entries = [...tags].flatMap(([name, { images, isBuilt }]) => {
        const [image = ''] = images;
        if (several.has(name))
            return [];
        const { tag, digest: own } = (0,reference/* splitReference */.mQ)(image);
        const digest = own ?? (tier.isPinned ? digests.get(image) : undefined);
        const isNamed = tag !== undefined && (own !== undefined || tag !== 'latest');
        if (digest !== undefined)
            return [{ name, ...(isNamed ? { newTag: tag } : {}), digest }];
        const isUnpinned = tier.isPinned && (tag === undefined || tag === 'latest');
        return [{ name, newTag: isUnpinned ? convert_images/* placeholders */.Ft[isBuilt ? 'built' : 'pulled'] : (tag ?? 'latest') }];
    });
    return { entries, several };
}

// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(6066);
;// CONCATENATED MODULE: ./build/convert/environments/object-patches.js

/** The size and class of every claim stand in the overlay, so that an environment can change them. */
function claimPatches(objects, needs, tier, { environment, settings }) {
    const own = needs?.settings ?? {};
    const size = (claim) => (0,tiers/* settingOf */.y7)(environment, 'storage', own) ??
        needs?.storage[claim] ??
        (0,tiers/* settingOf */.y7)(environment, 'storage', settings) ??
        tier.storage;
    const storageClass = (0,tiers/* settingOf */.y7)(environment, 'storage-class', own, settings);
    const operations = (path, claim) => [
        { op: 'replace', path: `${path}/resources/requests/storage`, value: size(claim) },
        ...(storageClass === undefined ? [] : [{ op: 'add', path: `${path}/storageClassName`, value: storageClass }]),
    ];
    return objects.flatMap(({ kind, metadata, spec }) => {
        const target = { kind, name: metadata.name };
        if (kind === 'PersistentVolumeClaim')
            return [{ target, patch: operations('/spec', metadata.name) }];
        const templates = kind === 'StatefulSet' ? spec.volumeClaimTemplates : [];
        const patch = (templates ?? []).flatMap((template, i) => operations(`/spec/volumeClaimTemplates/${i}/spec`, template.metadata.name));
        return patch.length === 0 ? [] : [{ target, patch }];
    });
}
/** Where the kinds that name hosts do so; `*` stands for every item of a list. */
const hostFields = {
    Ingress: ['rules.*.host', 'tls.*.hosts.*'],
    HTTPRoute: ['hostnames.*'],
    TLSRoute: ['hostnames.*'],
    Gateway: ['servers.*.hosts.*'],
    VirtualService: ['hosts.*', 'tls.*.match.*.sniHosts.*'],
};
/** One host can't lead to all environments: only production has the one that Compose names. */
function hostPatches(objects, needs, tier, { environment, settings }) {
    const host = (0,tiers/* settingOf */.y7)(environment, 'host', needs?.settings ?? {}, settings);
    const rename = (given) => {
        if (given === '*')
            return given;
        if (host !== undefined || tier.name === 'production')
            return host ?? given;
        return given.startsWith('*.') ? `*.${environment}${given.slice(1)}` : `${environment}.${given}`;
    };
    return objects.flatMap(({ kind, metadata, spec }) => {
        const found = (hostFields[kind] ?? []).flatMap((path) => textsAt(spec, path.split('.'), '/spec'));
        const patch = found.flatMap(([path, given]) => {
            const value = rename(given);
            return value === given ? [] : [{ op: 'replace', path, value }];
        });
        return patch.length === 0 ? [] : [{ target: { kind, name: metadata.name }, patch }];
    });
}
/** The texts at a path of an object, each with its own path as JSON patches write it. */
function textsAt(value, [key, ...rest], path) {
    if (key === undefined)
        return typeof value === 'string' ? [[path, value]] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    const entries = Object.entries(value).filter(([name]) => key === '*' || name === key);
    return entries.flatMap(([name, field]) => textsAt(field, rest, `${path}/${name}`));
}

// EXTERNAL MODULE: ./build/convert/environments/sizes.js
var sizes = __webpack_require__(8429);
// EXTERNAL MODULE: ./build/convert/environments/variables.js
var variables = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/convert/environments/overlay.js












/** What an environment changes of the base. */
function overlayOf(groups, options) {
    const tier = (0,tiers/* tierOf */.kx)(options.environment);
    const sized = groups.flatMap((group) => {
        const workload = group.objects.find((object) => (0,pod_spec/* podOf */.FS)(object) !== undefined);
        return workload === undefined || group.needs === undefined ? [] : [new Sized(workload, group.needs, tier, options)];
    });
    const images = imageEntries(groups, tier, options.digests);
    const own = options.own === undefined ? [] : imageEntries(options.own, tier, options.digests).entries;
    const policies = tier.isIsolated ? (options.policies ?? []) : [];
    const budgets = sized.flatMap((workload) => workload.budget());
    const autoscalers = sized.flatMap((workload) => workload.autoscaler());
    return {
        environment: options.environment,
        replicas: sized.flatMap((workload) => workload.replicas()),
        images: images.entries.map((entry) => own.find(({ name }) => name === entry.name) ?? entry),
        patches: [
            ...sized.flatMap((workload) => workload.patches(images.several)),
            ...(options.own === undefined ? [] : (0,variables/* variablePatches */.B)(groups, options.own)),
            ...groups.flatMap(({ objects, needs }) => [
                ...claimPatches(objects, needs, tier, options),
                ...hostPatches(objects, needs, tier, options),
            ]),
        ],
        files: (0,resources/* nonEmpty */.hq)({
            'authorization-policies.yaml': options.authorization,
            'autoscalers.yaml': autoscalers,
            'disruption-budgets.yaml': budgets,
            'network-policies.yaml': policies,
        }),
    };
}
/** One workload in one environment. */
class Sized {
    workload;
    needs;
    tier;
    environment;
    from;
    digests;
    name;
    /** Kustomize does not know its `replicas`. */
    isRollout;
    isReplicated;
    minimum;
    /** The most that an autoscaler makes; undefined without one. */
    maximum;
    runsSeveral;
    constructor(workload, needs, tier, options) {
        const { kind, metadata } = workload;
        this.workload = workload;
        this.needs = needs;
        this.tier = tier;
        this.environment = options.environment;
        this.from = [needs.settings, options.settings];
        this.digests = options.digests;
        this.name = metadata.name;
        this.isRollout = kind === 'Rollout';
        this.isReplicated = this.isRollout || kind === 'Deployment' || kind === 'StatefulSet';
        const own = this.number('replicas');
        this.minimum = own ?? needs.replicas ?? (needs.mayScale ? tier.replicas : 1);
        this.maximum = this.isReplicated && !needs.isAutoscaled ? this.most(own) : undefined;
        this.runsSeveral = this.isReplicated && (needs.isAutoscaled || (this.maximum ?? this.minimum) > 1);
    }
    setting(name) {
        return (0,tiers/* settingOf */.y7)(this.environment, name, ...this.from);
    }
    /** What a label of the service says; the input `defaults` speaks of those that may scale alone. */
    number(name) {
        const from = this.needs.mayScale ? this.from : [this.needs.settings];
        const given = (0,tiers/* settingOf */.y7)(this.environment, name, ...from);
        return given === undefined ? undefined : Number(given);
    }
    most(own) {
        const given = this.number('max-replicas');
        if (given !== undefined)
            return given > this.minimum ? given : undefined;
        const isFixed = !this.needs.mayScale || this.needs.replicas !== undefined || own !== undefined;
        return isFixed || this.minimum < 1 ? undefined : this.tier.maximumReplicas;
    }
    /** The labels by which its Pods are found. */
    get selector() {
        const { selector } = (this.workload.spec ?? {});
        return selector?.matchLabels ?? { [names/* nameLabel */.OY]: this.name };
    }
    replicas() {
        return this.isRollout ? [] : this.count().map((count) => ({ name: this.name, count }));
    }
    /** How many run, where no autoscaler says. */
    count() {
        const isFree = !this.isReplicated || this.maximum !== undefined || this.needs.isAutoscaled;
        return isFree ? [] : [this.minimum];
    }
    patches(several) {
        const containers = this.containers();
        const [first] = containers;
        if (first === undefined)
            return [];
        const folders = {
            writes: containers.flatMap(({ restriction }) => restriction?.writes ?? []),
            copies: containers.flatMap(({ restriction }) => restriction?.copies ?? []),
        };
        const pod = (0,resources/* nonEmpty */.hq)({
            priorityClassName: this.setting('priority-class'),
            topologySpreadConstraints: this.runsSeveral ? spread(this.selector) : undefined,
            securityContext: first.restriction?.pod,
            initContainers: this.initPatches(containers, several),
            containers: containers.map((container) => this.containerPatch(container, several)),
            volumes: (0,convert_restriction/* writableFolders */.SX)(folders).volumes,
        });
        // A HorizontalPodAutoscaler sets the replicas; a number here would set them back at every sync.
        const [count] = this.isRollout ? this.count() : [];
        const spec = {
            ...(this.maximum === undefined ? {} : { replicas: null }),
            ...(count === undefined ? {} : { replicas: count }),
            ...(0,pod_spec/* setPod */.E0)(this.workload, pod),
        };
        const { apiVersion, kind } = this.workload;
        return [{ target: { kind, name: this.name }, patch: { apiVersion, kind, metadata: { name: this.name }, spec } }];
    }
    /** The containers of its Pods, its own first, with what sizes and confines each. */
    containers() {
        const { tier, needs } = this;
        const security = this.setting('security') ?? (tier.isConfined ? 'restricted' : 'baseline');
        // What holds for the Pod must suit every container of it.
        const confines = security === 'restricted' && Object.values(needs.others ?? {}).every((one) => one.restriction);
        return (0,pod_spec/* containersOf */.Mz)(this.workload).flatMap(({ name, image }, i) => {
            const own = i === 0 ? needs : needs.others?.[name];
            const restriction = confines ? own?.restriction : undefined;
            return own === undefined
                ? []
                : [{ name, image, needs: own, restriction: i === 0 ? restriction : asUser(restriction) }];
        });
    }
    /** Those that fill copies of folders, and those of the base. */
    initPatches(containers, several) {
        const imagePullPolicy = this.tier.isPinned ? 'Always' : undefined;
        const restriction = containers[0]?.restriction;
        const { env, container: securityContext } = restriction ?? {};
        const confined = { env, volumeMounts: (0,convert_restriction/* writableFolders */.SX)(restriction).mounts, securityContext };
        const copies = containers.flatMap(({ name, image, restriction: own }) => (0,convert_restriction/* copying */.kJ)(name, this.pinned(image, several), own));
        return [
            ...copies.map((copy) => (0,resources/* nonEmpty */.hq)({ ...copy, imagePullPolicy })),
            ...((0,pod_spec/* podOf */.FS)(this.workload)?.initContainers ?? []).map((container) => (0,resources/* nonEmpty */.hq)({ name: container.name, imagePullPolicy, ...((0,pod_spec/* isWait */.Mh)(container) ? {} : confined) })),
        ].filter((container) => Object.keys(container).length > 1);
    }
    containerPatch({ name, image, needs, restriction }, several) {
        const { tier } = this;
        const pinned = this.pinned(image, several);
        return (0,resources/* nonEmpty */.hq)({
            name,
            image: pinned === image ? undefined : pinned,
            imagePullPolicy: tier.isPinned && !needs.hasPullPolicy ? 'Always' : undefined,
            env: restriction?.env,
            resources: (0,sizes/* sizeOf */.$)(needs.given, image, tier, this.environment, needs.settings, this.from[1] ?? {}),
            volumeMounts: (0,convert_restriction/* writableFolders */.SX)(restriction).mounts,
            securityContext: restriction?.container,
        });
    }
    /** An image whose name has several versions: no entry of the kustomization can give it one. */
    pinned(image, several) {
        const { name, tag, digest } = (0,reference/* splitReference */.mQ)(image);
        if (!this.tier.isPinned || !several.has(name) || digest !== undefined)
            return image;
        const found = this.digests.get(image);
        const isOpen = tag === undefined || tag === 'latest';
        if (found !== undefined)
            return `${isOpen ? name : image}@${found}`;
        return isOpen ? `${name}:${convert_images/* placeholders */.Ft.pulled}` : image;
    }
    /** With one replica a budget would only keep nodes from being drained. */
    budget() {
        if (!this.runsSeveral)
            return [];
        return [
            {
                apiVersion: 'policy/v1',
                kind: 'PodDisruptionBudget',
                metadata: { name: this.name, labels: { [names/* nameLabel */.OY]: this.name } },
                spec: { maxUnavailable: 1, selector: { matchLabels: this.selector } },
            },
        ];
    }
    autoscaler() {
        const { maximum, minimum } = this;
        if (maximum === undefined)
            return [];
        return [(0,autoscaler/* autoscalerOf */.v)(this.workload, { minimum, maximum, use: { cpu: 80 } })];
    }
}
/** What confines a container that is not the first of its Pod: its user is its own. */
function asUser(restriction) {
    if (restriction === undefined)
        return undefined;
    const { runAsUser, runAsGroup } = restriction.pod;
    return { ...restriction, container: { ...restriction.container, runAsUser, runAsGroup } };
}
/** On different nodes and zones where there are several; better together than not at all. */
function spread(matchLabels) {
    return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels },
    }));
}

// EXTERNAL MODULE: ./build/convert/print.js
var print = __webpack_require__(3103);
;// CONCATENATED MODULE: ./build/convert/layout.js




const header = [
    'Generated by kompose-convert from the Compose file, and again when that changes. What is edited here is kept.',
];
/**
 * A base with a file for each service, and an overlay for each environment. With the layout `per-environment` there is a base for
 * each environment, in `base/NAME`.
 */
function layoutOf(groups, options) {
    const { environments, layout } = options;
    const distinct = withoutRepeated(groups).map((group) => ({ ...group, name: fileNameOf(group.name) }));
    const bases = layout === 'shared' ? ['base'] : environments.map((environment) => `base/${environment}`);
    const overlays = environments.map((environment) => {
        const base = layout === 'shared' ? '../../base' : `../../base/${environment}`;
        const secrets = options.secrets.get(environment) ?? [];
        const overlay = withoutMerging(overlayFor(distinct, environment, options), distinct);
        return overlayFiles(overlay, secrets, options.namespace, base);
    });
    return [...bases.flatMap((folder) => baseFiles(distinct, folder)), ...overlays.flat()];
}
function overlayFor(groups, environment, options) {
    const authorization = options.authorization(namespaceOf(environment, options.namespace));
    return overlayOf(groups, { ...options, environment, authorization, own: options.own.get(environment) });
}
/** Patches of Rollouts as operations: Kustomize has no schema by which it could merge their lists. */
function withoutMerging(overlay, groups) {
    const rollouts = new Map(groups.flatMap(({ objects }) => objects.flatMap((object) => (object.kind === 'Rollout' ? [[object.metadata.name, object]] : []))));
    const patches = overlay.patches.map(({ target, patch }) => {
        const before = rollouts.get(target.name);
        if (target.kind !== 'Rollout' || before === undefined)
            return { target, patch };
        const after = (0,applied/* merged */.Zu)(before, patch);
        rollouts.set(target.name, after);
        return { target, patch: operationsFor(before, after) };
    });
    return { ...overlay, patches };
}
/** What each environment applies, without any Kustomize. */
function environmentsOf(groups, options) {
    const distinct = withoutRepeated(groups);
    const objects = distinct.flatMap((group) => group.objects);
    return options.environments.map((environment) => {
        const secrets = (options.secrets.get(environment) ?? []).flatMap((file) => file.objects);
        const namespace = namespaceOf(environment, options.namespace);
        const own = (0,applied/* appliedOf */.pZ)(objects, overlayFor(distinct, environment, options));
        return { environment, namespace, objects: [...own, ...secrets] };
    });
}
function baseFiles(groups, folder) {
    const kustomization = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: groups.map(({ name }) => `${name}.yaml`),
    };
    const files = groups.map(({ name, objects }) => [name, objects.map(print/* ordered */.S)]);
    return [...files, ['kustomization', [kustomization]]].map(([name, objects]) => {
        return { path: `${folder}/${name}.yaml`, content: (0,print/* printObjects */.M)(objects, header), objects, part: 'base' };
    });
}
/** A service may be called as the file that lists the others. */
function fileNameOf(name) {
    return name === 'kustomization' ? 'kustomization-service' : name;
}
/** All objects in one text, for those who apply one file. */
function allInOne(groups) {
    return (0,print/* printObjects */.M)(withoutRepeated(groups).flatMap(({ objects }) => objects.map(print/* ordered */.S)), header);
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
/** The namespace of an environment. */
function namespaceOf(environment, prefix) {
    return prefix === undefined || prefix === '' ? environment : `${prefix}-${environment}`;
}
function overlayFiles(overlay, secrets, prefix, base) {
    const { environment, replicas, images, patches, files } = overlay;
    const kustomization = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        namespace: namespaceOf(environment, prefix),
        resources: [base, ...[...Object.keys(files), ...secrets.map(({ name }) => name)].sort()],
        ...(replicas.length === 0 ? {} : { replicas }),
        ...(images.length === 0 ? {} : { images }),
        ...(patches.length === 0 ? {} : { patches: patches.map(printedPatch) }),
    };
    const all = Object.entries({ 'kustomization.yaml': [kustomization], ...files });
    const folder = `overlays/${environment}`;
    return [
        ...all.map(([file, objects]) => {
            return { path: `${folder}/${file}`, content: (0,print/* printObjects */.M)(objects), objects, part: 'overlay' };
        }),
        ...secrets.map(({ name, objects, text }) => {
            const content = text?.content ?? objects;
            return {
                path: `${folder}/${name}`,
                content: typeof content === 'string' ? content : (0,print/* printObjects */.M)(content),
                objects,
                part: 'overlay',
                ...(text === undefined ? {} : { encrypted: text.encrypted }),
            };
        }),
    ];
}
function printedPatch({ target, patch }) {
    return { target, patch: (0,print/* printObjects */.M)([patch]) };
}


/***/ }),

/***/ 1116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   OY: () => (/* binding */ nameLabel),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   UG: () => (/* binding */ dnsLabel),
/* harmony export */   _N: () => (/* binding */ networkLabels),
/* harmony export */   uZ: () => (/* binding */ serviceLabel),
/* harmony export */   ur: () => (/* binding */ configKey)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7274);

/** The label that Services, selectors and overlays find a workload by. */
const nameLabel = 'app.kubernetes.io/name';
/**
 * A DNS label (RFC 1123: lower case letters, digits and dashes, at most `limit` characters) made of any name, always the
 * same for the same name. A shortened name ends in a hash of the whole one, so two long names stay two.
 */
function dnsLabel(name, limit = 63) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|(?<!-)-+$/g, '');
    const label = plain === '' ? `x-${shortHash(name)}` : plain;
    if (label.length <= limit)
        return label;
    return `${label.slice(0, limit - 7).replace(/(?<!-)-+$/, '')}-${shortHash(name)}`;
}
/** The labels by which the Pods of a network are found: a policy that lists them by name grows with the square of the project. */
function networkLabels(networks) {
    return Object.fromEntries(networks.map((network) => [`io.kompose.network/${dnsLabel(network)}`, 'true']));
}
/** A Service name must begin with a letter (RFC 1035); `prefix` is put before one that does not. */
function serviceLabel(name, prefix = 's') {
    const label = dnsLabel(name);
    return /^[a-z]/.test(label) ? label : dnsLabel(`${prefix}-${label}`);
}
/** Tells names apart that would be the same: six hexadecimal digits. */
function shortHash(text) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(text).slice(0, 6);
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
/** An IP address as Go and with it Kubernetes reads it; the parser of URLs knows those of version 6. */
function isAddress(text) {
    if (text.includes(':'))
        return URL.canParse(`http://[${text}]/`);
    const parts = text.split('.');
    return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
}
/** A DNS label (RFC 1123) */
function isLabel(text) {
    return /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
}
/** A DNS name (RFC 1123) */
function isSubdomain(text) {
    return text.length <= 253 && text.split('.').every((part) => /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(part));
}


/***/ }),

/***/ 2263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ strategyOf),
/* harmony export */   x: () => (/* binding */ placementOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4647);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1116);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);





const architectures = { x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm' };
/** Labels that every node of a cluster has, for what Swarm knows of its nodes. */
const nodeKeys = {
    'node.hostname': 'kubernetes.io/hostname',
    'node.platform.os': 'kubernetes.io/os',
    'node.platform.arch': 'kubernetes.io/arch',
};
/** On which nodes the Pods run (core/v1 Affinity and TopologySpreadConstraint), from `platform` and `deploy.placement`. */
function placementOf(conversion, service, { platform, deploy }) {
    const { constraints = [], preferences = [], max_replicas_per_node: perNode } = deploy?.placement ?? {};
    const path = ['services', service, 'deploy', 'placement'];
    const constrained = constraints.flatMap((constraint, i) => {
        const expression = expressionOf(constraint);
        if (expression === undefined)
            tell(conversion, [...path, 'constraints', i], `the constraint "${constraint}"`);
        return expression ?? [];
    });
    const matchExpressions = [
        ...(platform === undefined ? [] : platformExpressions(conversion, service, platform)),
        ...constrained,
    ];
    const matchLabels = { [_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameLabel */ .OY]: (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .kubernetesName */ .gg)(conversion, service) };
    const spread = preferences.flatMap(({ spread: key }, i) => {
        const topologyKey = key === undefined ? undefined : keyOf(key);
        if (topologyKey === undefined) {
            tell(conversion, [...path, 'preferences', i], `the preference "${key}"`);
            return [];
        }
        if (preferences.findIndex((other) => other.spread === key) < i)
            return [];
        return [{ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels } }];
    });
    if (perNode !== undefined && perNode > 1) {
        tell(conversion, [...path, 'max_replicas_per_node'], `a limit of ${perNode} replicas on a node`);
    }
    const apart = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels } };
    return (0,_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq)({
        affinity: (0,_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq)({
            nodeAffinity: matchExpressions.length === 0
                ? undefined
                : { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
            podAntiAffinity: perNode === 1 ? { requiredDuringSchedulingIgnoredDuringExecution: [apart] } : undefined,
        }),
        topologySpreadConstraints: spread,
    });
}
/** The labels of the nodes that a platform runs on: `linux/arm64`, or as containerd takes it `linux` or `arm64`. */
function platformExpressions(conversion, service, platform) {
    try {
        const isSystem = platform === 'linux' || platform === 'windows';
        const whole = platform.includes('/') || isSystem ? platform : `linux/${platform}`;
        const [os = '', architecture] = isSystem ? [platform] : (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisePlatform */ .WN)(whole).split('/');
        return [
            { key: 'kubernetes.io/os', operator: 'In', values: [os] },
            ...(architecture === undefined ? [] : [{ key: 'kubernetes.io/arch', operator: 'In', values: [architecture] }]),
        ];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, ['services', service, 'platform'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `services.${service}.platform is not translated: ${error.message}`,
            fix: error.fix ?? 'Write os/architecture.',
        });
        return [];
    }
}
/** `node.labels.zone == east`, `node.role != manager` */
function expressionOf(constraint) {
    const at = constraint.search(/[=!]=/);
    if (at < 0)
        return undefined;
    const [left, right] = [constraint.slice(0, at).trim(), constraint.slice(at + 2).trim()];
    const isEqual = constraint[at] === '=';
    if (left === 'node.role') {
        const isManager = (right === 'manager') === isEqual;
        return { key: 'node-role.kubernetes.io/control-plane', operator: isManager ? 'Exists' : 'DoesNotExist' };
    }
    const key = keyOf(left);
    if (key === undefined || !/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(right))
        return undefined;
    return { key, operator: isEqual ? 'In' : 'NotIn', values: [architectures[right] ?? right] };
}
function keyOf(text) {
    const label = /^node\.labels\.([A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?)$/.exec(text)?.[1];
    return label ?? nodeKeys[text];
}
function tell(conversion, path, what) {
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `Nodes of a cluster know nothing of ${what}`,
        fix: 'Label the nodes, and write node.labels.NAME == VALUE.',
    });
}
/** How a new version takes the place of the old one (apps/v1 DeploymentStrategy), from `deploy.update_config`. */
function strategyOf({ update_config: update, replicas = 1 }) {
    if (update === undefined)
        return undefined;
    const { parallelism = 1, order = 'stop-first' } = update;
    const amount = parallelism === 0 ? '100%' : parallelism;
    if (order === 'start-first')
        return { type: 'RollingUpdate', rollingUpdate: { maxSurge: amount, maxUnavailable: 0 } };
    // With one replica, to stop first is to have none for a while: said as it is.
    if (replicas <= 1 && update.order === 'stop-first')
        return { type: 'Recreate' };
    return { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: amount } };
}


/***/ }),

/***/ 267:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ setPod),
/* harmony export */   FS: () => (/* binding */ podOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Mh: () => (/* binding */ isWait),
/* harmony export */   Mz: () => (/* binding */ containersOf)
/* harmony export */ });
/** The Pod that an object makes, whatever its kind. */
function podOf({ spec }) {
    const { template, jobTemplate } = (spec ?? {});
    return (template ?? jobTemplate?.spec?.template)?.spec;
}
/** The fields of a Pod where the spec of the same kind of object has them, for a patch. */
function setPod(object, pod) {
    const template = { template: { spec: pod } };
    return object.kind === 'CronJob' ? { jobTemplate: { spec: template } } : template;
}
function containersOf(object) {
    return podOf(object)?.containers ?? [];
}
/** The images of an object's containers, but for those that wait: no release changes them. */
function imagesOf(object) {
    const { containers = [], initContainers = [] } = podOf(object) ?? {};
    return [...initContainers.filter((container) => !isWait(container)), ...containers].flatMap(({ image }) => image ?? []);
}
/** An init container that waits for a peer; it is confined and sized by itself. */
function isWait({ name }) {
    return name.startsWith('wait-for-');
}


/***/ }),

/***/ 2763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ hostnameOf),
/* harmony export */   YW: () => (/* binding */ nameServers),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   h6: () => (/* binding */ pullPolicyOf),
/* harmony export */   q5: () => (/* binding */ dnsOptions),
/* harmony export */   tY: () => (/* binding */ hostAliases)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);


/** The host name of a Pod: a DNS label. */
function hostnameOf(conversion, service, hostname) {
    if (hostname === service)
        return undefined;
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isLabel */ .J2)(hostname))
        return hostname;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'hostname'], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `The hostname "${hostname}" of "${service}" is no DNS label, and is left out`,
        fix: `Write lower case letters, digits and dashes, for example ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(hostname)}.`,
    });
    return undefined;
}
function hostAliases(conversion, service, hosts) {
    const byAddress = new Map();
    for (const [host, value] of Object.entries(hosts)) {
        for (const address of typeof value === 'string' ? [value] : value) {
            const ip = address.replace(/^\[|\]$/g, '');
            const name = host.toLowerCase();
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(ip) && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubdomain */ .J4)(name))
                byAddress.set(ip, [...(byAddress.get(ip) ?? []), name]);
            else {
                (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'extra_hosts', host], {
                    rule: 'unsupported-key',
                    severity: 'warning',
                    message: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(ip)
                        ? `The extra host ${host} of "${service}" is left out: Kubernetes takes DNS names`
                        : `The extra host ${host} of "${service}" is ${address}, which is no address in a cluster`,
                    fix: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(ip)
                        ? `Name it with letters, digits, dashes and dots, for example ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(host)}.`
                        : 'Use the name of a Service, or an ExternalName Service.',
                });
            }
        }
    }
    return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }));
}
/** Kubernetes takes three name servers. */
function nameServers(conversion, service, servers) {
    const known = servers.filter(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW);
    for (const [i, server] of servers.entries()) {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(server))
            continue;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'dns', i], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The name server ${server} of "${service}" is no IP address, and is left out`,
            fix: 'Write its address.',
        });
    }
    if (known.length > 3) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'dns'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" has ${known.length} name servers; Kubernetes takes three`,
            fix: 'Keep three.',
        });
    }
    return known.slice(0, 3);
}
/** `ndots:2` */
function dnsOptions(options) {
    return options.flatMap((option) => {
        const [name = '', value] = option.split(':');
        if (name === '')
            return [];
        return [value === undefined ? { name } : { name, value }];
    });
}
/** imagePullPolicy of Compose's pull_policy; undefined leaves it to Kubernetes. */
function pullPolicyOf(policy) {
    const policies = {
        always: 'Always',
        never: 'Never',
        missing: 'IfNotPresent',
        if_not_present: 'IfNotPresent',
    };
    return policies[policy];
}
/** An empty list resets the image's own words, which Kubernetes can't; it leaves them. */
function wordsOf(words) {
    return words === null || words.length === 0 ? undefined : words.map(literal);
}
/**
 * A text that Kubernetes passes on as it is: it would put variables in place of `$(NAME)`, and `$` in place of `$$`, in
 * `env`, `command` and `args`.
 */
function literal(text) {
    return text.replace(/\$(?=[$(])/g, '$$$$');
}


/***/ }),

/***/ 3103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printObjects),
/* harmony export */   S: () => (/* binding */ ordered)
/* harmony export */ });
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3709);

/** Objects as one YAML text, in the given order. The same objects always give the same bytes. */
function printObjects(objects, header = []) {
    const texts = objects.map((object) => `${(0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printBlock */ .J8)(object)}\n`);
    return `${header.map((line) => `# ${line}\n`).join('')}${texts.join('---\n')}`;
}
/** The order of fields at the top of every object. */
function ordered(object) {
    const { apiVersion, kind, metadata, ...rest } = object;
    return { apiVersion, kind, metadata, ...rest };
}


/***/ }),

/***/ 8815:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ userId),
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);

// docker-library/postgres: initdb gets a name for any user from nss_wrapper.
const postgres = {
    port: 5432,
    keeps: true,
    memory: 1024,
    anyUser: 'any',
    writes: ['/var/run/postgresql', '/var/lib/postgresql/data'],
    data: { folder: '/var/lib/postgresql/data', variable: 'PGDATA' },
};
// docker-library/mysql, MariaDB/mariadb-docker: mode 1777 for data and socket.
const mysql = {
    port: 3306,
    keeps: true,
    memory: 1024,
    anyUser: 'any',
    writes: ['/var/run/mysqld', '/run/mysqld', '/var/lib/mysql'],
    data: { folder: '/var/lib/mysql' },
};
// redis/docker-library-redis, valkey-io/valkey-container: the entry point changes the user only when it is root.
const redis = { port: 6379, keeps: true, anyUser: 'any', writes: ['/data'] };
const kafka = { port: 9092, keeps: true, memory: 2048, user: 1000, writesRoot: true };
const zookeeper = { port: 2181, keeps: true, memory: 1024, user: 1000, writesRoot: true };
// confluentinc/kafka-images: appuser:root and ug+w; settings from variables are written to the folder of each component.
const confluent = { user: undefined, anyUser: 'root-group', writesRoot: true };
const search = { port: 9200, keeps: true, memory: 2048 };
const root = { needsRoot: true };
/** By the last part of the image's name. */
const programs = {
    ...Object.fromEntries(['postgres', 'postgresql', 'postgis', 'timescaledb', 'pgvector', 'pgvecto-rs', 'postgres-documentdb'].map((name) => [name, postgres])),
    // sameersbn/docker-postgresql: starts as root, and its data is a folder of its own below the volume.
    'sameersbn-postgresql': { port: 5432, keeps: true, memory: 1024, needsRoot: true },
    ...Object.fromEntries(['mysql', 'mysql-server', 'mariadb', 'percona'].map((name) => [name, mysql])),
    ...Object.fromEntries(['redis', 'valkey', 'keydb', 'redis-stack', 'redis-stack-server'].map((name) => [name, redis])),
    // docker-library/mongo
    mongo: { port: 27017, keeps: true, memory: 1024, anyUser: 'any', writes: ['/data/db', '/data/configdb'] },
    mongodb: { port: 27017, keeps: true, memory: 1024, user: 1001 },
    // docker-library/rabbitmq: mode 1777.
    rabbitmq: {
        port: 5672,
        keeps: true,
        memory: 1024,
        anyUser: 'any',
        writes: ['/var/lib/rabbitmq', '/var/log/rabbitmq', '/etc/rabbitmq/conf.d'],
    },
    kafka,
    'cp-kafka': { ...kafka, ...confluent },
    zookeeper,
    'cp-zookeeper': { ...zookeeper, ...confluent },
    'cp-schema-registry': { port: 8081, memory: 2048, ...confluent },
    'cp-kafka-connect': { port: 8083, memory: 2048, ...confluent },
    // elastic/elasticsearch: 1000:0 and g=u; its keystore is written among its settings.
    elasticsearch: {
        ...search,
        anyUser: 'root-group',
        writes: ['/usr/share/elasticsearch/data', '/usr/share/elasticsearch/logs'],
        copies: ['/usr/share/elasticsearch/config'],
    },
    opensearch: { ...search, user: 1000, writesRoot: true },
    // elastic/logstash: 1000:0 and g=u; its entry point writes its settings.
    logstash: {
        memory: 2048,
        anyUser: 'root-group',
        writes: ['/usr/share/logstash/data'],
        copies: ['/usr/share/logstash/config'],
    },
    // elastic/kibana: 1000:0 and g=u, "for OpenShift".
    kibana: { port: 5601, memory: 1024, anyUser: 'root-group', writes: ['/usr/share/kibana/data'] },
    // docker-library/cassandra: mode 1777; its entry point edits its settings.
    cassandra: {
        port: 9042,
        keeps: true,
        memory: 2048,
        anyUser: 'any',
        writes: ['/var/lib/cassandra', '/var/log/cassandra'],
        copies: ['/etc/cassandra'],
    },
    // apache/couchdb-docker: mode 777.
    couchdb: {
        port: 5984,
        keeps: true,
        anyUser: 'any',
        writes: ['/opt/couchdb/data', '/opt/couchdb/etc/local.d', '/opt/couchdb/var/log'],
    },
    couchbase: { port: 8091, keeps: true, memory: 2048, needsRoot: true },
    // influxdata/influxdata-docker, 2.
    influxdb: { port: 8086, keeps: true, memory: 1024, user: 1000 },
    // ClickHouse/ClickHouse docker/server: "docker container can be started with arbitrary uid".
    'clickhouse-server': {
        port: 8123,
        keeps: true,
        memory: 2048,
        anyUser: 'any',
        writes: ['/var/lib/clickhouse', '/var/log/clickhouse-server', '/etc/clickhouse-server/users.d'],
    },
    cockroach: { port: 26257, keeps: true, memory: 2048 },
    etcd: { port: 2379, keeps: true },
    consul: { port: 8500, keeps: true, user: 100 },
    // nats-io/nats-docker: a single program, without a user.
    nats: { port: 4222, keeps: true, anyUser: 'any' },
    minio: { port: 9000, keeps: true, memory: 1024, writes: ['/data'] },
    neo4j: { port: 7687, keeps: true, memory: 2048, user: 7474 },
    // docker-library/memcached
    memcached: { port: 11211, anyUser: 'any' },
    promtail: { port: 9080 },
    // grafana/loki cmd/loki
    loki: { port: 3100, user: 10001, writes: ['/loki'] },
    // nginx/docker-nginx: templates of settings are filled in at the start.
    nginx: {
        anyUser: 'any',
        writes: ['/var/cache/nginx', '/run'],
        writesFor: ['/etc/nginx/templates', '/etc/nginx/conf.d'],
    },
    // docker-library/httpd
    httpd: { anyUser: 'any', writes: ['/usr/local/apache2/logs'] },
    // caddyserver/caddy-docker: mode 1777.
    caddy: { anyUser: 'any', writes: ['/data', '/config'], bindsByCapability: true },
    // grafana/grafana: group 0, mode 777.
    grafana: { port: 3000, anyUser: 'root-group', writes: ['/var/lib/grafana', '/var/log/grafana'] },
    // keycloak/keycloak quarkus/container: 1000:0 and g+rwX; it builds itself at the start.
    keycloak: { memory: 1024, anyUser: 'root-group', writesRoot: true },
    // nextcloud/docker: www-data:root and g=u; with REDIS_HOST its entry point writes to the settings of PHP, which root owns.
    nextcloud: {
        memory: 1024,
        anyUser: 'root-group',
        copies: ['/usr/local/etc/php/conf.d'],
        writes: ['/var/www/html', '/run/apache2', '/run/lock'],
    },
    // docker-library/wordpress, docker-library/php: mode 1777, "allow running as an arbitrary user".
    wordpress: { anyUser: 'any', writes: ['/var/www/html', '/run/apache2', '/run/lock'] },
    // TimWolla/docker-adminer
    adminer: { port: 8080, anyUser: 'any' },
    // prometheus/*: nobody, who owns its data.
    prometheus: { port: 9090, memory: 1024, user: 65_534, writes: ['/prometheus'] },
    alertmanager: { port: 9093, user: 65_534, writes: ['/alertmanager'] },
    pushgateway: { port: 9091, user: 65_534, writes: [] },
    'node-exporter': { port: 9100, user: 65_534, writes: [] },
    // mattermost/mattermost server/build
    ...Object.fromEntries(['mattermost-team-edition', 'mattermost-enterprise-edition'].map((name) => [
        name,
        {
            port: 8065,
            memory: 1024,
            user: 2000,
            writes: ['data', 'logs', 'config', 'plugins', 'client/plugins'].map((folder) => `/mattermost/${folder}`),
        },
    ])),
    // pgadmin-org/pgadmin4: group 0 and g=u.
    pgadmin4: {
        port: 80,
        user: 5050,
        writes: ['/var/lib/pgadmin', '/run/pgadmin'],
        bindsByCapability: true,
    },
    // axllent/mailpit: group 0 and g=u.
    mailpit: { port: 8025, anyUser: 'root-group' },
    // traefik/whoami: from scratch.
    whoami: { anyUser: 'any' },
    // EXPOSE of each image.
    mailhog: { port: 8025, user: 1000 },
    meilisearch: { port: 7700, keeps: true },
    qdrant: { port: 6333, keeps: true },
    ollama: { port: 11434, memory: 8192 },
    'uptime-kuma': { port: 3001 },
    smtp: { port: 25 },
    msmtpd: { port: 2500 },
    solr: { memory: 2048, user: 8983 },
    // jenkinsci/docker
    jenkins: { memory: 2048, user: 1000, writes: ['/var/jenkins_home'] },
    // SonarSource/docker-sonarqube: 1000:0, mode 770.
    sonarqube: {
        memory: 2048,
        anyUser: 'root-group',
        writes: ['data', 'extensions', 'logs', 'temp'].map((folder) => `/opt/sonarqube/${folder}`),
    },
    nexus3: { memory: 2048, user: 200 },
    // n8n-io/n8n docker/images/n8n
    n8n: { user: 1000, writes: ['/home/node/.n8n', '/home/node/.cache'] },
    // drakkan/sftpgo
    sftpgo: { user: 1000, writes: ['/var/lib/sftpgo', '/srv/sftpgo'] },
    gitlab: { memory: 8192, needsRoot: true },
    'gitlab-ce': { memory: 8192, needsRoot: true },
    dind: root,
    gitea: root,
    pihole: root,
    'nginx-proxy-manager': root,
    'paperless-ngx': root,
    'docker-mailserver': root,
    'home-assistant': root,
    'baseimage-gui': root,
};
/**
 * Images of linuxserver.io become another user by themselves, under a supervisor that starts as root; these are tested as any
 * user on a root file system that is read-only (linuxserver/docker-documentation, "Non-Root Operation" of each image).
 */
const supervised = new Set([
    'adguardhome-sync airsonic-advanced apprise-api bazarr beets changedetection.io code-server davos ddclient deluge doplarr',
    'doplarr_rs hishtory-server jackett ldap-auth lidarr mariadb nzbget pairdrop phpmyadmin planka plex prowlarr qbittorrent',
    'radarr sabnzbd socket-proxy sonarr synclounge syslog-ng tautulli transmission wikijs',
].flatMap((names) => names.split(' ')));
/** Variables of its supervisor (just-containers/s6-overlay): an emptyDir belongs to root, and its group may write. */
const unprivileged = {
    anyUser: 'any',
    writes: ['/run'],
    env: { S6_READ_ONLY_ROOT: '1', S6_YES_I_WANT_A_WORLD_WRITABLE_RUN_BECAUSE_KUBERNETES: '1' },
};
/** The first releases of postgres on Alpine with nss_wrapper (docker-library/postgres a2d5beb9, 2022-09-21), by major version. */
const namesAnyUser = { 10: 23, 11: 18, 12: 13, 13: 9, 14: 6 };
/** What is known of the program in an image; nothing of one that nobody knows. */
function programOf(image) {
    const { name: path, tag = '' } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image);
    const name = path.split('/').at(-1) ?? '';
    const known = Object.hasOwn(programs, name) ? programs[name] : {};
    if (/(?:^|\/)linuxserver\//.test(path))
        return { ...known, ...(supervised.has(name) ? unprivileged : root) };
    // bitnami/containers: uid 1001 in the group 0; settings are written next to the program.
    if (/(?:^|\/)bitnami(?:legacy|secure)?\//.test(path))
        return { ...known, ...bitnami };
    return known === postgres ? postgresOf(tag) : known;
}
/** Users that images and their distributions have by name; those of Alpine Linux first. */
const users = [
    ['root', /^/, 0],
    ['nobody', /^/, 65_534],
    ['nonroot', /^/, 65_532],
    ['www-data', /alpine/, 82],
    ['www-data', /^/, 33],
    ['postgres', /alpine/, 70],
    ['postgres', /postg/, 999],
    ['redis', /redis/, 999],
    ['valkey', /valkey/, 999],
    ['mysql', /mysql|mariadb/, 999],
    ['mongodb', /mongo/, 999],
    ['rabbitmq', /rabbitmq/, 999],
    ['cassandra', /cassandra/, 999],
    ['node', /^/, 1000],
    ['elasticsearch', /elasticsearch/, 1000],
    ['jenkins', /jenkins/, 1000],
    ['jovyan', /notebook/, 1000],
    ['nginx', /nginx/, 101],
    ['clickhouse', /clickhouse/, 101],
    ['grafana', /grafana/, 472],
    ['app', /mcr\.microsoft\.com\/dotnet/, 1654],
];
/** The number of a user of an image; undefined where nobody knows it. */
function userId(name, image) {
    if (/^[0-9]{1,10}$/.test(name))
        return Number(name);
    return users.find(([known, of]) => known === name && of.test(image))?.[2];
}
const bitnami = { user: 1001, anyUser: undefined, writes: undefined, writesRoot: true };
function postgresOf(tag) {
    const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
    const first = namesAnyUser[Number(major)] ?? (Number(major) < 10 ? Number.POSITIVE_INFINITY : 0);
    const isOld = minor === undefined ? first === Number.POSITIVE_INFINITY : Number(minor) < first;
    // Since 18 the data of each version has a folder of its own below the volume.
    const writes = Number(major) >= 18 ? ['/var/run/postgresql', '/var/lib/postgresql'] : postgres.writes;
    return { ...postgres, writes, ...(tag.includes('alpine') && isOld ? { user: 70, anyUser: undefined } : {}) };
}


/***/ }),

/***/ 3948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   kd: () => (/* binding */ readRecipes),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* unused harmony export readRecipe */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7362);


/** Reads the Dockerfiles of all services that are built, where they stand in the project. */
async function readRecipes({ services, recipes, look }) {
    for (const [service, { build }] of services) {
        if (build === undefined)
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(build.context, build.dockerfile ?? 'Dockerfile');
        const text = build.dockerfile_inline ?? look(file).text;
        if (text !== undefined)
            recipes.set(service, await readRecipe(text, build));
    }
}
/** What tells of the image of a service; nothing where that is another one, as a hook may have. */
function recipeOf({ recipes }, service, { build, image }) {
    const recipe = recipes.get(service);
    const isOwn = recipe?.says === 'its image' ? recipe.base === image : build !== undefined;
    return isOwn ? recipe : undefined;
}
/** How to know more of the image of a service than the project tells; nothing where it is built, or was asked for. */
function asking({ options, services }, service, what) {
    const isBuilt = services.some(([name, { build }]) => name === service && build !== undefined);
    return options.images !== undefined || isBuilt ? '' : ` The input inspect-images asks the registry ${what}.`;
}
/** The recipe of the stage that is built. */
async function readRecipe(text, build) {
    const dockerfile = await (0,_oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(text, '', { args: build.args ?? {}, contexts: [] });
    // The stage that is built comes first: what it says overrides its bases.
    const chain = (0,_oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .chainOf */ .dR)(dockerfile, build.target);
    const values = valuesOf([...chain].reverse(), build.args ?? {});
    const last = (keyword) => chain.map(({ instructions }) => instructions.findLast((one) => one.keyword === keyword)).find((one) => one);
    const instructions = chain.flatMap((stage) => stage.instructions);
    const { base } = chain.at(-1) ?? {};
    return {
        base: base?.kind === 'image' ? base.image : base?.kind === 'scratch' ? 'scratch' : undefined,
        user: filled(last('USER')?.words[0], values),
        ids: idsIn(instructions, values),
        ports: instructions.flatMap((one) => one.keyword === 'EXPOSE' ? one.words.flatMap((word) => port(word, values)) : []),
        volumes: instructions.flatMap((one) => one.keyword === 'VOLUME'
            ? (listOf(textOf(one).trim()) ?? one.words).flatMap((word) => filled(word, values) ?? [])
            : []),
        health: healthOf(last('HEALTHCHECK')),
        text: instructions.flatMap((one) => (one.keyword === 'HEALTHCHECK' ? [] : textOf(one))).join('\n'),
        says: 'its Dockerfile',
    };
}
function textOf({ lines }) {
    return lines.map(({ text }) => text).join('\n');
}
/** Arguments and variables with the value that they have at the end. */
function valuesOf(stages, args) {
    const values = new Map();
    for (const { keyword, words } of stages.flatMap(({ instructions }) => instructions)) {
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const [name, value] of words.map(_oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .assignment */ .mU)) {
            const given = keyword === 'ARG' ? (args[name] ?? value) : value;
            if (given !== undefined)
                values.set(name, given);
        }
    }
    return values;
}
/** A word with its variables put in; undefined where one is not known. */
function filled(word, values) {
    const text = (0,_oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(word ?? '').replace(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (whole, braced, otherwise, plain) => {
        return values.get(braced ?? plain) ?? otherwise ?? whole;
    });
    return text === '' || text.includes('$') ? undefined : text;
}
function port(word, values) {
    const number = Number(/^(\d+)(?:\/tcp)?$/i.exec(filled(word, values) ?? '')?.[1]);
    return number > 0 && number < 65_536 ? [number] : [];
}
/**
 * `useradd --uid 1001 app`, `adduser -S app -u 1001`, `addgroup -g 1001 app`: numbers that a RUN says, by every word of its command
 * that can be a name, since each program has them in another order.
 */
function idsIn(instructions, values) {
    const ids = new Map();
    const commands = instructions
        .filter(({ keyword }) => keyword === 'RUN')
        .flatMap((one) => textOf(one)
        .replaceAll('\\\n', ' ')
        .split(/&&|\|\||[;|\n]/));
    for (const command of commands) {
        const kind = /\b(?:useradd|adduser)\b/.test(command)
            ? 'u'
            : /\b(?:groupadd|addgroup)\b/.test(command)
                ? 'g'
                : undefined;
        if (kind === undefined)
            continue;
        const id = new RegExp(`\\s(?:-\\w*${kind}|--${kind}id)[\\s=]+(\\S+)`).exec(command)?.[1];
        const number = Number(filled(id, values) ?? Number.NaN);
        if (!Number.isInteger(number) || number <= 0)
            continue;
        for (const name of command.match(/(?<=\s)[a-z_][a-z0-9_-]*(?=\s|$)/g) ?? [])
            if (!ids.has(name))
                ids.set(name, number);
    }
    return ids;
}
/** HEALTHCHECK as Compose writes it: what it says holds where Compose says nothing. */
function healthOf(instruction) {
    if (instruction === undefined)
        return undefined;
    const text = textOf(instruction)
        .replace(/\\\s*\n/g, ' ')
        .trim();
    const command = text.replace(/^(?:--\S+\s+)*/, '');
    if (/^NONE\b/i.test(command))
        return { disable: true };
    const words = command.replace(/^CMD\s/i, '').trimStart();
    const list = listOf(words);
    const flag = (name) => instruction.flags.find(([key]) => key === name)?.[1] || undefined;
    const given = {
        interval: flag('interval'),
        timeout: flag('timeout'),
        retries: flag('retries') === undefined ? undefined : Number(flag('retries')),
        start_period: flag('start-period'),
        start_interval: flag('start-interval'),
    };
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { test: list === undefined ? ['CMD-SHELL', words] : ['CMD', ...list], ...known };
}
function listOf(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6637:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** Device plug-ins by the driver that Compose names. */
const gpuResources = {
    nvidia: 'nvidia.com/gpu',
    amd: 'amd.com/gpu',
    amdgpu: 'amd.com/gpu',
    intel: 'gpu.intel.com/i915',
};
/**
 * GPUs are extended resources: limits alone, by the name that the device plug-in of their vendor gives them. `gpus` and the
 * devices of `deploy` describe one wish, so the larger number of the two counts; "all" can't be counted, and gives way to one.
 */
function gpusOf(conversion, service, model) {
    const reserved = (model.deploy?.resources?.reservations?.devices ?? []).filter(isGpu);
    const wishes = [model.gpus ?? [], reserved].map(countsOf);
    const names = new Set(wishes.flatMap((wish) => [...wish.keys()]));
    // What is not named by vendor is the GPU of the vendor that is.
    const vendors = [...names].filter((name) => name !== '');
    const limits = (vendors.length === 0 && names.size > 0 ? [''] : vendors).map((driver) => {
        const counts = wishes.flatMap((wish) => wish.get(driver) ?? (vendors.length === 1 ? wish.get('') : undefined) ?? []);
        return [resourceOf(driver), String(Math.max(...counts, 0) || 1)];
    });
    const isCounted = wishes.some((wish) => [...wish.values()].some((count) => count > 0));
    if (limits.length > 0 && !isCounted) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, model.gpus === undefined ? 'deploy' : 'gpus'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" asks for all GPUs of its host; it gets ${limits.map(([name, count]) => `${count} ${name}`).join(', ')}`,
            fix: 'Write how many it needs: count: 1.',
        });
    }
    return Object.fromEntries(limits);
}
/** How many of each driver a list of requests asks for; 0 for all of them. */
function countsOf(requests) {
    const counts = new Map();
    for (const { driver = '', count, device_ids: ids } of requests) {
        const number = count === undefined ? (ids?.length ?? 0) : Number(count);
        counts.set(driver, (counts.get(driver) ?? 0) + (Number.isInteger(number) ? number : 0));
    }
    return counts;
}
function isGpu({ capabilities = [], driver = '' }) {
    return capabilities.includes('gpu') || driver in gpuResources;
}
function resourceOf(driver) {
    return gpuResources[driver] ?? 'nvidia.com/gpu';
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
    const kept = Object.entries(object).filter(([, value]) => !isEmpty(value));
    return Object.fromEntries(kept);
}
function isEmpty(value) {
    if (typeof value !== 'object' || value === null)
        return value === undefined;
    for (const _ in value)
        return false;
    return true;
}


/***/ }),

/***/ 7950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   SX: () => (/* binding */ writableFolders),
/* harmony export */   gV: () => (/* binding */ restrictionOf),
/* harmony export */   kJ: () => (/* binding */ copying)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3948);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1496);






/** A user that no image has, so it owns nothing: above those of distributions and of hosts. */
const nobodyInParticular = 10001;
/**
 * The restriction of a service; undefined where it can't be had, with a finding that says which control stands against it.
 * Nothing but the image itself knows whether it runs as another user: where Compose, the image's name and its Dockerfile do not
 * say it, a finding says that it is assumed.
 *
 * @param taken folders that something is mounted at already.
 * @param fsGroup that is set anyway.
 */
function restrictionOf(conversion, service, model, image, ports, taken, fsGroup) {
    const recipe = (0,_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .recipeOf */ .Sx)(conversion, service, model);
    const base = recipe?.base ?? image;
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programOf */ .o)(base);
    const obstacle = obstacleOf(model, program);
    if (obstacle !== undefined) {
        const [key, why, fix] = obstacle;
        const message = `"${service}" can't run under the Pod Security Standard "restricted": ${why}`;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, key], { rule: 'not-restricted', severity: 'warning', message, fix });
        return undefined;
    }
    const account = accountOf(model, program, base, recipe);
    const { uid, primary, isKnown } = account;
    const folders = program.anyUser ?? program.writes ?? program.writesRoot;
    if (!isKnown || (folders === undefined && model.read_only !== true))
        tellAssumed(conversion, service, account);
    // The group of root gives the same access as one among others.
    const gid = primary || uid;
    const groups = (model.group_add ?? []).flatMap((name) => account.number(String(name)) ?? []);
    const low = ports.some((port) => port < 1024) && model.network_mode !== 'host';
    const added = (model.cap_add ?? []).map(_security_js__WEBPACK_IMPORTED_MODULE_5__/* .plainCapability */ .v9);
    const keepsCapability = program.bindsByCapability === true || added.includes('NET_BIND_SERVICE');
    const sysctls = (0,_security_js__WEBPACK_IMPORTED_MODULE_5__/* .sysctlsOf */ .lk)(model);
    return {
        pod: (0,_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq)({
            runAsNonRoot: true,
            runAsUser: uid,
            runAsGroup: gid,
            supplementalGroups: program.anyUser === 'root-group' || primary === 0 ? [...new Set([...groups, 0])] : undefined,
            fsGroup: fsGroup ?? gid,
            fsGroupChangePolicy: 'OnRootMismatch',
            // Any user may open a port below 1024 in this Pod: safe, and needs no capability.
            sysctls: low ? [...sysctls, { name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] : undefined,
        }),
        container: {
            ...(program.writesRoot === true ? {} : { readOnlyRootFilesystem: true }),
            capabilities: { drop: ['ALL'], add: keepsCapability ? ['NET_BIND_SERVICE'] : null },
            ...(isRoot(model) ? { runAsUser: null } : {}),
            ...((primary === 0 && account.namesGroup) || isRoot(model) ? { runAsGroup: null } : {}),
        },
        env: Object.entries(isKnown ? (program.env ?? {}) : { HOME: '/tmp' })
            .filter(([name]) => !(name in (model.environment ?? {})))
            .map(([name, value]) => ({ name, value })),
        writes: ['/tmp', ...writesOf(program, taken, isKnown), ...unmounted(recipe, taken)].filter((folder) => !taken.includes(folder)),
        copies: (program.copies ?? []).filter((folder) => !taken.includes(folder)),
    };
}
/** Whom a service runs as: the user of Compose, otherwise of its Dockerfile, otherwise of the program that its image is. */
function accountOf(model, program, base, recipe) {
    const number = (name = '') => recipe?.ids.get(name) ?? (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .userId */ .J)(name, base);
    const [user, group] = String(model.user ?? '').split(':');
    const [asBuilt, groupAsBuilt] = recipe?.user?.split(':') ?? [];
    const builtAs = model.user ? undefined : number(asBuilt) || undefined;
    const known = number(user) || builtAs || program.user;
    return {
        number,
        uid: known ?? nobodyInParticular,
        primary: (isRoot(model) ? undefined : number(group)) ?? (known === builtAs ? number(groupAsBuilt) : undefined),
        namesGroup: group !== undefined,
        isKnown: known !== undefined || program.anyUser !== undefined,
        /** What the Dockerfile or the image calls it, where nothing says its number. */
        unread: builtAs === undefined && recipe?.user !== undefined ? `${recipe.says} says USER ${recipe.user}` : undefined,
    };
}
function tellAssumed(conversion, service, account) {
    const { uid, isKnown, unread } = account;
    const named = unread === undefined ? '' : ` (${unread})`;
    const doubt = isKnown ? 'which folders it writes to' : `whether its image can${named}`;
    const together = isKnown
        ? '# services run as users that are known with a read-only root file system in stage and prod; nothing says which folders they write to'
        : `# services run as user ${uid} with a read-only root file system in stage and prod; nothing says whether their images can`;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service], {
        rule: 'assumed-user',
        severity: 'notice',
        message: `"${service}" runs as user ${uid} with a read-only root file system in stage and prod; nothing says ${doubt}`,
        fix: `Try it in stage. Write user: "UID:GID" and tmpfs: for folders that it writes to, or label it gitops-actions.security: baseline.${(0,_recipe_js__WEBPACK_IMPORTED_MODULE_3__/* .asking */ .os)(conversion, service, 'who runs it')}`,
        together: { item: isKnown ? `${service} (${uid})` : service, words: together },
    });
}
/** Folders of the image's data that no mount has, or has the folder above. */
function unmounted(recipe, taken) {
    const isBelow = (folder) => taken.some((path) => `${folder}/`.startsWith(`${path}/`));
    return (recipe?.volumes ?? [])
        .map((folder) => folder.replace(/(?<=[^/])\/+$/, ''))
        .filter((folder) => !isBelow(folder));
}
function writesOf({ writes, writesFor }, taken, isKnown) {
    const [mounted, folder] = writesFor ?? [];
    const isAsked = taken.some((path) => path === mounted || path.startsWith(`${mounted}/`));
    return [...(writes ?? (isKnown ? [] : ['/run'])), ...(folder !== undefined && isAsked ? [folder] : [])];
}
/**
 * What Compose itself asks for that `restricted` forbids (https://kubernetes.io/docs/concepts/security/pod-security-standards/):
 * the key, why, and how to mend it.
 */
function obstacleOf(model, { needsRoot, anyUser }) {
    // What root alone makes use of to become another user goes when it starts as that.
    const idle = new Set(['NET_BIND_SERVICE', ..._security_js__WEBPACK_IMPORTED_MODULE_5__/* .entryPointCapabilities */ .Bi]);
    const capabilities = (model.cap_add ?? []).map(_security_js__WEBPACK_IMPORTED_MODULE_5__/* .plainCapability */ .v9).filter((name) => !idle.has(name));
    const host = ['network_mode', 'pid', 'ipc'].find((key) => model[key] === 'host');
    const unconfined = (model.security_opt ?? []).find((option) => /unconfined/.test(option));
    if (model.privileged === true)
        return ['privileged', 'it is privileged', 'Name the capabilities or devices that it needs in place of it.'];
    if (host !== undefined)
        return [host, `it shares a namespace of its node (${host}: host)`, `Publish its ports, and remove ${host}.`];
    if (capabilities.length > 0)
        return ['cap_add', `it has the capabilities ${capabilities.join(', ')}`, 'Remove those that it does without.'];
    if (isRoot(model) && anyUser === undefined)
        return ['user', 'Compose runs it as root', 'Write another user, and chown its folders in the image.'];
    if (unconfined !== undefined)
        return ['security_opt', `it has ${unconfined}`, 'Remove it: RuntimeDefault suits nearly every program.'];
    const change = 'its image starts as root, and becomes another user by itself';
    return needsRoot === true
        ? ['image', change, 'Use an image that is made for another user, if there is one.']
        : undefined;
}
/** Compose names root; an image that runs as any user became another one by itself then, and does without. */
function isRoot({ user }) {
    return /^(?:0|root)(?::|$)/.test(String(user ?? ''));
}
/** Volumes and mounts for the folders that a container writes to. */
function writableFolders({ writes = [], copies = [] } = {}) {
    const folders = [...new Set([...writes, ...copies])];
    return {
        volumes: folders.map((folder) => ({ name: volumeOf(folder), emptyDir: {} })),
        mounts: folders.map((folder) => ({ name: volumeOf(folder), mountPath: folder })),
    };
}
function volumeOf(folder) {
    return `writable${folder.replace(/[^a-z0-9]+/g, '-')}`;
}
/** The init container that fills copies of folders from the image itself, before they are mounted over them. */
function copying(name, image, restriction) {
    const { copies = [], container = {} } = restriction ?? {};
    if (copies.length === 0)
        return [];
    return [
        {
            name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(`copy-folders-of-${name}`),
            image,
            command: ['sh', '-c', copies.map((folder) => `cp -R ${folder}/. /copy${folder}/`).join(' && ')],
            resources: {
                requests: { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '10Mi' },
                limits: { memory: '128Mi', 'ephemeral-storage': '128Mi' },
            },
            volumeMounts: copies.map((folder) => ({ name: volumeOf(folder), mountPath: `/copy${folder}` })),
            securityContext: withoutNulls({ allowPrivilegeEscalation: false, ...container }),
        },
    ];
}
/** Fields that a patch would take away are left out of a base. */
function withoutNulls(fields) {
    return JSON.parse(JSON.stringify(fields), (_, value) => (value === null ? undefined : value));
}


/***/ }),

/***/ 4331:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ secretsSection),
/* harmony export */   Ao: () => (/* binding */ nothingToConvert),
/* harmony export */   C0: () => (/* binding */ asStrict),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   ab: () => (/* binding */ convertReport),
/* harmony export */   pg: () => (/* binding */ unwritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2819);
/* harmony import */ var _delivery_tip_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
/* harmony import */ var _regeneration_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6347);
/* harmony import */ var _regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1281);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3920);






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
/** All that a conversion of `inputs.file` tells: result, outputs, plan, summary. */
async function convertReport(inputs, { folder, generated, project, sources, notices, whole, }, delivery, files) {
    const { findings, result: steps } = delivery.plan;
    const hasTree = generated.length > 0;
    const show = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    const written = steps.filter((step) => step.do !== 'remove' && !(0,_regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(step.path));
    const result = {
        path: hasTree || whole.has('Chart.yaml') ? folder : undefined,
        base: hasTree ? show(baseOf(generated)) : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveredOf */ .mN)(delivery),
        changed: inputs.repository === undefined ? steps.some((step) => step.do !== 'keep') : delivery.changed,
        images: project.images,
        builds: project.builds,
        secrets: project.secrets,
        diff: await (0,_regeneration_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOf */ .n_)(steps, folder),
    };
    const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0);
    const isPlanned = inputs.dryRun || inputs.check;
    const lines = steps.flatMap((step) => ((0,_regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(step.path) ? [] : [planLine(show(step.path), step)]));
    const place = result.path ?? show([...whole.keys()][0] ?? '');
    const { repository } = inputs;
    return {
        findings: [...notices, ...findings],
        files,
        documents,
        result,
        outputs: outputTexts(result),
        plan: [
            ...lines,
            ...(isPlanned && result.diff !== '' ? result.diff.trimEnd().split('\n') : []),
            ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_5__/* .deliveryLines */ .is)(delivery, repository),
        ],
        sections: sectionsOf(inputs, project, result),
        picture: [
            {
                from: sources.join(', '),
                to: repository === undefined ? place : `${place} in ${(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$r)(delivery, repository)}`,
                label: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__.quantity)(Object.keys(project.images).length, 'service')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__.quantity)(documents, 'object')}`,
                ...(isPlanned ? { state: 'planned' } : {}),
            },
        ],
    };
}
/** Why nothing was written, in a line. */
function unwritten({ plan, branch }, repository) {
    if ((0,_delivery_tip_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H)(plan))
        return ['Nothing is written.'];
    return plan.result.every((step) => step.do === 'keep') ? [`Nothing to change in ${(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(branch, repository)}.`] : [];
}
/** The folder of the base; with one for each environment, that of the first. */
function baseOf(generated) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(generated.find(({ part }) => part === 'base')?.path ?? '');
}
function planLine(path, step) {
    if (step.do === 'keep')
        return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`;
    return `${step.do} ${path}`;
}
function outputTexts(result) {
    return {
        path: result.path ?? '',
        base: result.base ?? '',
        overlays: JSON.stringify(result.overlays),
        files: JSON.stringify(result.files),
        changed: String(result.changed),
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsOf */ .Yz)(result),
        images: JSON.stringify(result.images),
        builds: JSON.stringify(result.builds),
    };
}
const maximumDiff = 60_000;
function sectionsOf(inputs, project, result) {
    const rows = project.groups.map(({ name, objects }) => [{ code: name }, objects.map(({ kind }) => kind).join(', ')]);
    const objects = {
        title: 'Converted services',
        body: [{ kind: 'table', columns: ['Service', 'Objects'], rows }],
    };
    const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun);
    const diff = isShown
        ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
        : [];
    const { picture } = project;
    const drawn = picture === undefined ? [] : [{ title: 'Services', body: [{ kind: 'code', language: 'mermaid', text: picture }] }];
    return [...drawn, objects, ...secretsSection(project), ...diff];
}
/** The Secrets that nothing here makes. */
function secretsSection({ secrets: all, secretValues }) {
    const secrets = all.filter(({ name, keys }) => keys.some((key) => secretValues.of(name, key) === undefined));
    if (secrets.length === 0)
        return [];
    const body = [
        {
            kind: 'text',
            text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
        },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
        },
    ];
    return [{ title: 'Secrets to provide', body }];
}


/***/ }),

/***/ 3229:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ readPrometheus),
/* harmony export */   Nh: () => (/* binding */ rolloutStrategy),
/* harmony export */   O3: () => (/* binding */ analysisOf),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   gz: () => (/* binding */ previewName),
/* harmony export */   nz: () => (/* binding */ checkPreview)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1116);




/**
 * Reads the address of Prometheus.
 * @throws InputError where it is none, or nothing would ask it.
 */
function readPrometheus(text, rollout) {
    if (text === undefined || text === '')
        return undefined;
    if (rollout === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('prometheus is asked by Rollouts alone', { fix: 'Add rollout: canary or blue-green.' });
    }
    if (URL.canParse(text) && /^https?:\/\/[^\s{}"]+$/.test(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`prometheus "${text}" is no address`, { fix: 'Write it as http://prometheus.monitoring:9090.' });
}
/**
 * What a service rolls out by, of its label and of the input; undefined for a Deployment's own way. What can't run twice at a time,
 * or has no Service that could lead to either, stays as it is; where its label asks, that is a mistake.
 */
function rolloutOf(conversion, { service, model, workload, exposure }) {
    const { options } = conversion;
    const own = (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)('', 'rollout', workload.needs.settings);
    const wanted = own ?? (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)('', 'rollout', options.settings) ?? options.rollout;
    if (wanted === undefined || wanted === 'none')
        return undefined;
    const obstacle = obstacleOf(workload, exposure);
    if (obstacle === undefined)
        return wanted;
    if (own !== undefined) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, labelsKey(model)], {
            rule: 'wrong-value',
            category: 'input',
            severity: 'error',
            message: `"${service}" can't have a rollout of its own: ${obstacle}`,
            fix: 'Remove the label gitops-actions.rollout.',
        });
    }
    return undefined;
}
function labelsKey(model) {
    return model.labels === undefined ? 'deploy' : 'labels';
}
function obstacleOf({ kind, claims, strategy }, exposure) {
    if (kind !== 'Deployment')
        return `it is a ${kind}`;
    if (claims.some(({ accessMode }) => accessMode === 'ReadWriteOnce'))
        return 'its volume is mounted by one Pod at a time';
    if (strategy?.type === 'Recreate')
        return 'Compose stops it before it starts anew';
    return exposure.names.length === 0 ? 'nothing reaches it' : undefined;
}
/** The Service that leads to the new Pods before they take over. */
function previewName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .dnsLabel */ .UG)(`${name}-preview`);
}
/** Names of the Services that Rollouts add, so that no service of the project has one of them. */
function checkPreview(conversion, service) {
    const name = previewName((0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .kubernetesName */ .gg)(conversion, service));
    if (!conversion.taken.has(name))
        return;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service], {
        rule: 'wrong-value',
        category: 'input',
        severity: 'error',
        message: `The preview of "${service}" would be called "${name}", as another service is`,
        fix: 'Rename that service, or label this one gitops-actions.rollout: canary.',
    });
}
/** The `strategy` of a Rollout (argoproj.io/v1alpha1). */
function rolloutStrategy({ name, rollout }, hasAnalysis) {
    const templates = [{ templateName: name }];
    const args = [{ name: 'hash', valueFrom: { podTemplateHashValue: 'Latest' } }];
    if (rollout === 'blue-green') {
        const services = { activeService: name, previewService: previewName(name) };
        return { blueGreen: { ...services, ...(hasAnalysis ? { prePromotionAnalysis: { templates, args } } : {}) } };
    }
    const pause = { pause: { duration: '5m' } };
    return {
        canary: {
            maxSurge: '25%',
            maxUnavailable: 0,
            ...(hasAnalysis ? { analysis: { templates, args, startingStep: 1 } } : {}),
            steps: [{ setWeight: 20 }, pause, { setWeight: 50 }, pause],
        },
    };
}
/** What Prometheus is asked while a new version takes over: requests of the mesh, or restarts of its Pods where there is none. */
function analysisOf({ name, rollout, prometheus }, isMeshed, labels) {
    if (rollout === undefined || prometheus === undefined)
        return [];
    // Only the names of Pods tell those of the new version apart.
    const pods = `pod=~"${name}-{{args.hash}}-.*"`;
    const metric = isMeshed
        ? {
            name: 'successful-requests',
            successCondition: 'isNaN(result[0]) || result[0] >= 0.95',
            query: `sum(rate(istio_requests_total{reporter="destination",${pods},response_code!~"5.*"}[2m])) / sum(rate(istio_requests_total{reporter="destination",${pods}}[2m]))`,
        }
        : {
            name: 'restarts',
            successCondition: 'len(result) == 0 || result[0] == 0',
            query: `sum(increase(kube_pod_container_status_restarts_total{${pods}}[5m]))`,
        };
    const { query, ...rest } = metric;
    return [
        {
            apiVersion: 'argoproj.io/v1alpha1',
            kind: 'AnalysisTemplate',
            metadata: { name, labels: { ...labels, [_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameLabel */ .OY]: name } },
            spec: {
                args: [{ name: 'hash' }],
                metrics: [
                    {
                        ...rest,
                        interval: '1m',
                        count: 5,
                        failureLimit: 1,
                        provider: { prometheus: { address: prometheus, query } },
                    },
                ],
            },
        },
    ];
}


/***/ }),

/***/ 1496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ entryPointCapabilities),
/* harmony export */   KH: () => (/* binding */ securityOf),
/* harmony export */   lk: () => (/* binding */ sysctlsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   v9: () => (/* binding */ plainCapability)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);




/**
 * Capabilities that the entry points of images use while they are root: to own their folders and to become another user. The
 * rest of Docker's default set (raw sockets, devices, chroot, audit) goes.
 */
const entryPointCapabilities = [
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'KILL',
    'NET_BIND_SERVICE',
    'SETGID',
    'SETUID',
];
/**
 * The security contexts of a service. `baseline`, which holds where nothing else is asked for, hardens all that can't break an image which runs as root: no privilege
 * escalation, the runtime's seccomp profile, and only the capabilities that entry points use (none, when Compose names a user
 * other than root). `restricted` is the Pod Security Standard of that name.
 */
function securityOf(conversion, service, model, image, labels, ports) {
    const { security } = conversion.options;
    tellUnsafe(conversion, service, model);
    const user = userOf(conversion, service, model, image);
    const options = optionsOf(conversion, service, model);
    const restricted = security === 'restricted';
    const isHard = security !== 'none';
    const capabilities = capabilitiesOf(model, security, user.runAsUser, ports);
    const escalates = model.privileged === true || capabilities.add.includes('SYS_ADMIN');
    return {
        pod: (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq)({
            ...groupsOf(conversion, service, model),
            fsGroup: numberOf(labels('kompose.security-context.fsgroup')) ?? fsGroupOf(model, user.runAsUser),
            sysctls: sysctlsOf(model),
            seccompProfile: options.seccomp ?? (isHard && model.privileged !== true ? { type: 'RuntimeDefault' } : undefined),
            appArmorProfile: options.appArmor,
        }),
        container: (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq)({
            allowPrivilegeEscalation: escalates || (!isHard && !options.noNewPrivileges) ? undefined : false,
            privileged: model.privileged === true ? true : undefined,
            capabilities: model.privileged === true ? undefined : (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq)(capabilities),
            readOnlyRootFilesystem: model.read_only === true ? true : undefined,
            ...user,
            runAsNonRoot: restricted || (user.runAsUser !== undefined && user.runAsUser > 0) ? true : undefined,
        }),
    };
}
/** Those that kubelets allow without being asked (https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/). */
const safeSysctls = new Set([
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_port_range',
    'net.ipv4.ip_local_reserved_ports',
    'net.ipv4.ip_unprivileged_port_start',
    'net.ipv4.ping_group_range',
    'net.ipv4.tcp_fin_timeout',
    'net.ipv4.tcp_keepalive_intvl',
    'net.ipv4.tcp_keepalive_probes',
    'net.ipv4.tcp_keepalive_time',
    'net.ipv4.tcp_rmem',
    'net.ipv4.tcp_syncookies',
    'net.ipv4.tcp_wmem',
]);
/** Kernel settings of the Pod: with an unsafe one its node would refuse it. */
function sysctlsOf({ sysctls = {} }) {
    return Object.entries(sysctls).flatMap(([name, value]) => safeSysctls.has(name) ? [{ name, value: value ?? '' }] : []);
}
function tellUnsafe(conversion, service, { sysctls = {} }) {
    for (const name of Object.keys(sysctls).filter((key) => !safeSysctls.has(key))) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'sysctls', name], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The kernel setting ${name} of "${service}" is left out: kubelets refuse Pods with settings that are not known to be safe`,
            fix: 'Set it on the nodes, or allow it there (allowed-unsafe-sysctls) and set it in an overlay.',
        });
    }
}
/** `CAP_NET_ADMIN` and `net_admin` are one capability. */
function plainCapability(name) {
    return name.toUpperCase().replace(/^CAP_/, '');
}
function capabilitiesOf(model, security, user, ports) {
    const added = (model.cap_add ?? []).map(plainCapability);
    const dropped = (model.cap_drop ?? []).map(plainCapability);
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
function userOf(conversion, service, model, image) {
    // `${UID}:${GID}` of variables that are not set, which is told already.
    if (/^:?$/.test(String(model.user ?? '')))
        return {};
    const [user = '', group] = String(model.user).split(':');
    const path = ['services', service, 'user'];
    const recipe = (0,_recipe_js__WEBPACK_IMPORTED_MODULE_2__/* .recipeOf */ .Sx)(conversion, service, model);
    const number = (text) => recipe?.ids.get(text) ?? (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .userId */ .J)(text, recipe?.base ?? image);
    const [runAsUser, runAsGroup] = [number(user), group === undefined ? undefined : number(group)];
    if (runAsUser === undefined || (group !== undefined && runAsGroup === undefined)) {
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, path, {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The user "${model.user}" of "${service}" is a name that nothing says the number of, and Kubernetes knows users by number: the image's own user runs`,
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
/** A number of a user, a group, or the like. */
function numberOf(text) {
    return text !== undefined && /^[0-9]{1,10}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 9879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var delivery_origin = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/convert/generate.js + 6 modules
var generate = __webpack_require__(6393);
// EXTERNAL MODULE: ./build/convert/layout.js + 4 modules
var layout = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/convert/readme.js

/** What a README begins with that convert has written: another is not overwritten. */
const ownReadme = '<!-- Generated by kompose-convert from the Compose file. -->';
/** README.md beside the manifests: the picture, the services, and the Secrets that must exist. */
function readmeOf({ groups, picture, secrets, project }, environments) {
    const rows = groups.map(({ name, objects }) => `| ${(0,markdown/* prose */.CS)(name)} | ${objects.map(({ kind }) => kind).join(', ')} |`);
    const needed = secrets.map(({ name, keys }) => `- ${(0,markdown/* prose */.CS)(name)}: ${keys.map(markdown/* prose */.CS).join(', ')}`);
    const parts = [
        ownReadme,
        `# ${(0,markdown/* prose */.CS)(project ?? 'Manifests')}`,
        `Environments: ${environments.map(markdown/* prose */.CS).join(', ')}.`,
        ...(picture === undefined ? [] : [`\`\`\`mermaid\n${picture}\`\`\``]),
        ['| Service | Objects |', '| --- | --- |', ...rows].join('\n'),
        ...(needed.length === 0 ? [] : ['## Secrets that are read', needed.join('\n')]),
    ];
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/regeneration/folder.js
var regeneration_folder = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/convert/chart/header.js
var header = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/delivery/message.js
var message = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/regeneration/plan.js + 1 modules
var plan = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/together.js
var together = __webpack_require__(817);
;// CONCATENATED MODULE: ./build/convert/proposal.js










const pastTense = { create: 'created', update: 'updated', remove: 'removed', keep: 'kept' };
function subjectOf({ project, folder }) {
    return `chore(deploy): generate the manifests of ${project.project ?? folder}`;
}
/** What the commit says: the template, or what becomes of each file; and where it all comes from. */
function commitMessage(changed, wanted) {
    const from = ['Generated-From', wanted.sources.join(', ')];
    return (0,message/* messageOf */.bD)(textFor(changed, wanted), [from, ...(0,message/* trailersOf */.iA)(wanted.origin)]);
}
function textFor(changed, wanted) {
    const shown = changed.filter(({ path }) => !(0,record_name/* isRecord */.u)(path));
    const overlays = wanted.generated.flatMap(({ path, part }) => (part === 'overlay' ? [path.split('/')[1]] : []));
    const environments = [...new Set(overlays)];
    if (wanted.template !== undefined) {
        const files = shown.map(({ path }) => external_node_path_.posix.join(wanted.folder, path));
        return (0,message/* filled */.Bq)(wanted.template, { files: files.join(', '), environments: environments.join(', ') });
    }
    const lines = shown.map((step) => `${external_node_path_.posix.join(wanted.folder, step.path)}: ${pastTense[step.do]}`);
    return [subjectOf(wanted), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
/** The pull request that proposes it. */
async function pageOf(changed, wanted) {
    const { folder, project, sources, notices, origin } = wanted;
    const diff = await (0,plan/* diffOf */.n_)(changed, folder);
    const shown = changed.filter(({ path }) => !(0,record_name/* isRecord */.u)(path));
    const rows = shown.map((step) => [{ code: external_node_path_.posix.join(folder, step.path) }, pastTense[step.do]]);
    const lost = (0,together/* toldTogether */.UE)(notices).map(({ message, ...place }) => [{ place }, message]);
    const sections = [
        { title: 'Manifests', isFirst: true, body: [{ kind: 'table', columns: ['File', ''], rows }] },
        ...(0,result/* secretsSection */.$z)(project),
        {
            title: `What does not come along or is assumed: ${(0,report_text.quantity)(notices.length, 'setting')}`,
            body: [{ kind: 'table', columns: ['Place', 'Setting'], rows: lost }],
        },
        { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
    ];
    const told = sections.filter(({ body: [block] }) => block?.kind !== 'table' || block.rows.length > 0);
    const facts = [`Generated from \`${sources.join(', ')}\`.`, ...(0,delivery_origin/* originLines */.I)(origin)].map(markdown/* prose */.CS);
    return {
        title: subjectOf(wanted),
        body: (0,report_sections/* withinLimit */.zl)([...(0,report_sections/* renderSections */.H1)(told), ...facts.map((fact) => `${fact}\n`)], report_sections/* largestPage */.OO),
        branch: `convert-${project.project ?? folder}`,
        subjects: [`manifests in ${folder}`],
    };
}

;// CONCATENATED MODULE: ./build/convert/tip.js







/** What the conversion does to one tip: steps of its own, and those alone as changes. */
function planOnTip(wanted) {
    return async (tree) => {
        const { steps, findings } = await (0,regeneration_folder/* planFolder */.YI)(tree, wanted);
        const all = [...steps, ...(await wholeFileSteps(tree, wanted))];
        const changed = all.filter((step) => step.do !== 'keep');
        return {
            changes: (0,regeneration_folder/* changesOf */.fs)(changed, wanted.folder),
            findings: [...findings, ...(wanted.check ? changed.map((step) => driftFinding(wanted.folder, step)) : [])],
            result: all,
            message: () => commitMessage(changed, wanted),
            page: () => pageOf(changed, wanted),
        };
    };
}
/** Files that are generated as a whole; templates of a chart whose service is gone are removed. */
async function wholeFileSteps(tree, { folder, whole }) {
    const templates = whole.has('Chart.yaml') ? await tree.list([external_node_path_.posix.join(folder, 'templates')]) : [];
    const others = templates.filter(git_tree/* isRegular */.$W).map(({ path }) => external_node_path_.posix.relative(folder, path));
    const texts = await (0,regeneration_folder/* textsOf */.CB)(tree, folder, [...new Set([...whole.keys(), ...others])]);
    const readme = texts.get('README.md');
    if (whole.has('README.md') && readme !== undefined && !readme.startsWith(ownReadme)) {
        throw new errors/* InputError */.dz(`${external_node_path_.posix.join(folder, 'README.md')} is a page that convert has not made`, {
            fix: 'Rename it, or leave out readme.',
        });
    }
    const chart = texts.get('Chart.yaml');
    if (whole.has('Chart.yaml') && chart !== undefined && !chart.startsWith(header/* ownChart */.r)) {
        throw new errors/* InputError */.dz(`${external_node_path_.posix.join(folder, 'Chart.yaml')} is a chart that convert has not made`, {
            fix: 'Write to another folder by the input out.',
        });
    }
    const steps = [...whole].map(([path, content]) => {
        const before = texts.get(path);
        if (before === undefined)
            return { do: 'create', path, content, before: '' };
        return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
    });
    const gone = others.filter((path) => !whole.has(path) && texts.get(path)?.startsWith(header/* chartHeader */.C) === true);
    return [...steps, ...gone.map((path) => ({ do: 'remove', path, before: texts.get(path) ?? '' }))];
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
        file: external_node_path_.posix.join(folder, step.path),
        line: 1,
        column: 1,
    };
}

;// CONCATENATED MODULE: ./build/convert/stage.js









/** kompose-convert: a Compose project becomes a Kustomize base and overlays, here or in a repository. */
const convert = {
    async run(inputs, host) {
        if (inputs.model)
            return (await __webpack_require__.e(/* import() */ 4394).then(__webpack_require__.bind(__webpack_require__, 4394))).modelReport(inputs, host);
        const generated = await (0,generate.generate)(inputs, host);
        const { project, read } = generated;
        if (project === undefined)
            return (0,result/* nothingWritten */.F2)(generated.findings, read);
        const wanted = wantedOf(inputs, { ...generated, project }, host);
        const isPlanned = inputs.dryRun || inputs.check;
        const delivery = await (0,deliver/* deliver */.c)(planOnTip(wanted), { ...inputs, dryRun: isPlanned }, host);
        const report = await (0,result/* convertReport */.ab)(inputs, wanted, delivery, read);
        return { ...report, plan: [...(report.plan ?? []), ...(0,result/* unwritten */.pg)(delivery, inputs.repository)] };
    },
};
function wantedOf(inputs, generated, host) {
    const { repository, out, force, onConflict, check, commitMessage } = inputs;
    const isOneFile = inputs.shape === 'all-in-one';
    const allInOne = inputs.allInOne ?? (isOneFile ? external_node_path_.posix.join(out ?? '.', 'all-in-one.yaml') : undefined);
    const { project, sources, findings, files, chart = new Map() } = generated;
    const hasTree = !isOneFile && (out !== undefined || allInOne === undefined);
    const given = hasTree ? (out ?? (chart.size > 0 ? 'chart' : 'ops')) : '.';
    const folder = repository === undefined ? host.files.relative(given) : (0,git_tree/* repositoryPath */.SH)(given) || '.';
    const absolute = (path) => host.files.resolve(path).replaceAll('\\', '/');
    return {
        folder,
        generated: hasTree ? files : [],
        whole: new Map([
            ...(hasTree ? chart : []),
            ...(hasTree && inputs.readme ? [['README.md', readmeOf(project, inputs.environment)]] : []),
            ...(allInOne === undefined
                ? []
                : [[external_node_path_.posix.relative(absolute(folder), absolute(allInOne)), (0,layout/* allInOne */.LX)(project.groups)]]),
        ]),
        project,
        sources,
        notices: findings,
        force,
        onConflict: onConflict ?? 'fail',
        check,
        origin: (0,delivery_origin/* originOf */.y)(host.environment, inputs),
        template: commitMessage,
    };
}


/***/ }),

/***/ 7274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 7362:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ parseDockerfile),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   mU: () => (/* binding */ assignment),
/* harmony export */   nR: () => (/* binding */ copiedFrom),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
async function parseDockerfile(text, file, facts) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 7839).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19));
    const parsed = DockerfileParser.parse(text);
    const rows = text.split(/\r?\n/);
    const inside = parsed.getComments().map((comment) => comment.getRange().start.line + 1);
    const commented = new Set(inside);
    const instructions = parsed.getInstructions().map((one) => instructionOf(one, rows, commented, file));
    for (let line = 1, next = 0; line <= rows.length; line++) {
        // A comment at the top may look like a directive, which the parser leaves out.
        const place = instructions[next]?.place;
        if (place === undefined || line < place.line)
            commented.add(line);
        else if (line === place.endLine)
            next++;
    }
    const comments = [...commented].flatMap((line) => {
        const text = rows[line - 1] ?? '';
        const column = text.indexOf('#') + 1;
        return /^\s*#/.test(text) ? [{ text: text.slice(column - 1), line, column }] : [];
    });
    const frontend = frontendIn(rows);
    return { file, comments, instructions, stages: stagesOf(instructions, facts), ...(frontend && { frontend }) };
}
/** Directives stand above all else, one a line (https://docs.docker.com/reference/dockerfile/#parser-directives); `//` is for other languages. */
function frontendIn(rows) {
    for (const [index, row] of rows.entries()) {
        if (index === 0 && row.startsWith('#!'))
            continue;
        const [, name = '', value = ''] = /^\uFEFF?\s*(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/.exec(row) ?? [];
        if (name === '')
            return undefined;
        // What follows the name is for the frontend.
        if (name.toLowerCase() === 'syntax')
            return { image: value.trim().split(/\s/)[0] ?? '', line: index + 1 };
    }
    return undefined;
}
function instructionOf(parsed, rows, commented, file) {
    const { start, end } = parsed.getRange();
    const keyword = parsed.getInstruction();
    const lines = rows.slice(start.line, end.line + 1).flatMap((row, index) => {
        const line = start.line + 1 + index;
        if (commented.has(line) && index > 0)
            return [];
        return [{ line, text: index === 0 ? row.slice(start.character + keyword.length).trimStart() : row }];
    });
    const flags = 'getFlags' in parsed ? parsed.getFlags() : [];
    return {
        keyword: keyword.toUpperCase(),
        flags: flags.map((flag) => [flag.getName(), flag.getValue() ?? '']),
        words: parsed.getArguments().map((argument) => argument.getValue()),
        lines,
        place: {
            file,
            line: start.line + 1,
            column: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
        },
    };
}
function stagesOf(instructions, facts) {
    const stages = [];
    const starts = instructions.flatMap((one, index) => (one.keyword === 'FROM' ? [index] : []));
    const before = instructions.slice(0, starts[0] ?? 0);
    const args = argumentsOf(before, facts);
    starts.forEach((start, index) => {
        const from = instructions[start];
        const [image = '', as = '', name] = from.words;
        stages.push({
            name: /^as$/i.test(as) ? name?.toLowerCase() : undefined,
            from,
            base: baseOf(image, args, stages, facts),
            instructions: instructions.slice(start + 1, starts[index + 1]),
        });
    });
    return stages;
}
/** The arguments that a FROM sees: those before the first one, with the values of the build. */
function argumentsOf(before, { args }) {
    const known = new Map();
    const defaults = new Map();
    for (const one of before.filter(({ keyword }) => keyword === 'ARG')) {
        for (const [name, value] of one.words.map(assignment)) {
            const isGiven = Object.hasOwn(args, name);
            const given = isGiven ? args[name] : value === undefined ? undefined : expand(value, known);
            if (typeof given === 'string')
                known.set(name, given);
            else
                known.delete(name);
            if (!isGiven && value !== undefined)
                defaults.set(name, one);
        }
    }
    return { known, defaults };
}
/** `NAME=value` or `NAME`, without quotes. */
function assignment(word) {
    const at = word.indexOf('=');
    return at < 0 ? [word, undefined] : [word.slice(0, at), unquoted(word.slice(at + 1))];
}
function unquoted(text) {
    return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
/** A text with its variables put in; undefined where one has no value that is known here. */
function expand(text, known) {
    let isKnown = true;
    const put = (name, operator = '', word = '') => {
        const value = known.get(name);
        if (operator === ':-' || operator === '-')
            return value || word;
        if (value === undefined || operator !== '')
            isKnown = false;
        return value ?? '';
    };
    const expanded = unquoted(text)
        .replace(/\$\{(\w+)(?:(:?[-+?]|[#%/])([^{}]*))?\}/g, (_, name, operator, word) => put(name, operator, word))
        .replace(/\$(\w+)/g, (_, name) => put(name));
    return isKnown && !expanded.includes('$') ? expanded : undefined;
}
function baseOf(written, { known, defaults }, stages, { contexts }) {
    const image = expand(written, known);
    if (!image)
        return { kind: 'unknown' };
    if (image === 'scratch')
        return { kind: 'scratch' };
    const stage = stages.findLast(({ name }) => name === image.toLowerCase());
    if (stage)
        return { kind: 'stage', stage };
    if (contexts.includes(image))
        return { kind: 'unknown' };
    // The last variable holds the version, unless the text behind it does.
    const last = written.slice(written.lastIndexOf('$'));
    const versionOf = /[/:@]/.test(last) ? undefined : /^\$\{?(\w+)/.exec(last)?.[1];
    return { kind: 'image', image, at: versionOf === undefined ? undefined : defaults.get(versionOf) };
}
/** What `--from` of a COPY or of a mount names: a stage by name or number, or an image. */
function sourceOf(from, { stages }, { contexts }) {
    const numbered = /^\d+$/.test(from) ? stages[Number(from)] : undefined;
    if (numbered)
        return { kind: 'stage', stage: numbered };
    if (from.includes('$'))
        return { kind: 'unknown' };
    return baseOf(from, { known: new Map(), defaults: new Map() }, stages, { args: {}, contexts });
}
/** What is copied from elsewhere, as it is written: `--from=build`, and `from=` of mounts. */
function copiedFrom({ flags }) {
    return flags.flatMap(([name, value]) => {
        if (name === 'from')
            return [value];
        const mounted = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
        return mounted === undefined ? [] : [mounted];
    });
}
/** The stage that becomes the image, and every stage that it starts from, the last first. */
function chainOf({ stages }, target) {
    const wanted = target === undefined
        ? undefined
        : (stages.find(({ name }) => name === target.toLowerCase()) ?? stages[Number(target)]);
    const chain = [];
    for (let stage = wanted ?? stages.at(-1); stage !== undefined && !chain.includes(stage);) {
        chain.push(stage);
        stage = stage.base.kind === 'stage' ? stage.base.stage : undefined;
    }
    return chain;
}


/***/ }),

/***/ 4647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   WN: () => (/* binding */ normalisePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);


/** Variants that say nothing more than their architecture: every arm64 is v8, every amd64 is v1. */
const impliedVariant = { arm64: 'v8', amd64: 'v1' };
/** `linux/amd64`, `linux/arm/v7`, `windows(10.0.20348.1)/amd64`: the notation of containerd. */
function formatPlatform(platform) {
    const os = platform.osVersion ? `${platform.os}(${platform.osVersion})` : platform.os;
    const { architecture, variant } = platform;
    const implied = variant === undefined || variant === '' || variant === impliedVariant[architecture];
    return implied ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/** The platform that an index or a config states; undefined for `unknown/unknown`, as attestations have. */
function platformOf(value) {
    const text = (key) => (typeof value[key] === 'string' ? value[key] : '');
    const [os, architecture, variant, osVersion] = [text('os'), text('architecture'), text('variant'), text('os.version')];
    if (os === '' || os === 'unknown' || architecture === '' || architecture === 'unknown')
        return undefined;
    return { os, architecture, ...(variant ? { variant } : {}), ...(osVersion ? { osVersion } : {}) };
}
/** The platform of an image in an index; empty where it states none. */
function platformText({ platform }) {
    const found = platform && platformOf(platform);
    return found === undefined ? '' : formatPlatform(found);
}
/** Names of architectures that people and `uname -m` use, and what they are called here (as in containerd). */
const otherNames = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    i386: '386',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
};
/** What Go, and with it BuildKit and Kubernetes, knows. BuildKit builds for a name that nobody knows without a word. */
const systems = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1', 'wasi', 'js'];
const architectures = [
    ...['amd64', 'arm64', 'arm', '386', 'ppc64le', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm'],
    ...['mips', 'mipsle', 'mips64', 'mips64le'],
];
/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`, or names a system or architecture that is not known.
 */
function normalisePlatform(text) {
    const [os = '', given = '', ...more] = text.split('/');
    const [architecture = '', ...variants] = [...(otherNames[given] ?? given).split('/'), ...more];
    const isShaped = variants.length <= 1 && variants.every((variant) => /^[a-z][a-z0-9.]*$/.test(variant));
    if (isShaped && systems.includes(os) && architectures.includes(architecture)) {
        const [variant] = variants;
        return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${text}" is no platform`, { fix: fixFor(text) });
}
/** Names the platform that was meant by `arm64`, `Linux/AMD64`, `linux-amd64`, `linux/amd46`. */
function fixFor(text) {
    const plain = text
        .toLowerCase()
        .replace(/[-:_\s]/g, '/')
        .replace('x86/64', 'amd64');
    const [first = '', ...rest] = plain.split('/').map((word) => otherNames[word] ?? word);
    const whole = (rest.length === 0 ? ['linux', first] : [first, ...rest]).join('/');
    const known = systems.flatMap((os) => architectures.map((architecture) => `${os}/${architecture}`));
    const form = 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.';
    return (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(whole, [...known, 'linux/arm/v6', 'linux/arm/v7'], form);
}


/***/ }),

/***/ 2481:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mermaidText),
/* harmony export */   J: () => (/* binding */ renderPicture)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);

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
/** A label is Markdown to Mermaid: what would begin a list is written as an entity, as all else that it could read. */
function mermaidText(text) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text).replace(/\s+/g, ' ').slice(0, 120);
    const entity = (character) => `#${character.codePointAt(0)};`;
    return line
        .replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, entity)
        .replace(/^(\s*\d*)([.+-])(?= )/, (_, lead, mark) => lead + entity(mark));
}


/***/ })

};
