(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4072, ids: [4072,7274], modules: {

/***/ 38522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   pZ: () => (/* binding */ appliedOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37541);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);



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

/***/ 65274:
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

/***/ 46041:
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

/***/ 55819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fA: () => (/* binding */ withProfiles),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   zV: () => (/* binding */ checkConsistency)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38977);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37541);
/* harmony import */ var _keys_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80236);
/* harmony import */ var _keys_service_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94798);
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
                const elsewhere = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'external') !== undefined;
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
            this.report(['services', from, 'depends_on', to], `The services depend on each other in a circle: ${circle.join(' \u2192 ')}`, 'Remove one of the dependencies.');
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
    const volumes = (0,_keys_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .volumesFrom */ .KW)(service.volumes_from ?? []);
    const namespaces = [service.network_mode, service.pid, service.ipc].flatMap((mode) => (0,_keys_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedService */ .JB)(mode ?? ''));
    const shared = [...namespaces, ...volumes].map(({ name }) => name);
    return [...new Set([...Object.keys(service.depends_on ?? {}), ...links, ...shared])];
}


/***/ }),

/***/ 32099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50913);


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
 * @param shown how what stands for a variable in a value is shown.
 * @throws InputError with the line that is not valid.
 */
function readEnvFile(text, path, outer, shown = (_, value) => value) {
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
        const refuse = (message, fix) => envFileError(path, source, at, message, fix);
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
        const value = readValue(source.slice(at), { variables, shown, refuse });
        values.set(name, value.text);
        at += value.length;
    }
    return values;
}
function readValue(rest, expansion) {
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
        const quoted = quote === '"' ? /^"((?:\\[\s\S]|[^"\\])*)"/.exec(rest) : /^'((?:\\[\s\S]|[^'\\])*)'/.exec(rest);
        if (quoted === null)
            throw expansion.refuse('a quoted value is not closed', `Close it with ${quote}, or write \\${quote} for one that belongs to it.`);
        const [matched, inside = ''] = quoted;
        const text = quote === '"' ? expandIn(withoutEscapes(inside), expansion) : inside.replaceAll("\\'", "'");
        return { text, length: matched.length };
    }
    const line = rest.split('\n', 1)[0] ?? '';
    const text = (line.split(' #', 1)[0] ?? '').trimEnd();
    return { text: expandIn(text, expansion), length: line.length };
}
function withoutEscapes(text) {
    return text.replace(/\\(0[0-7]{1,3}|[abcfnrtv$"\\])/g, (_, code) => code.startsWith('0') ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code));
}
function expandIn(text, { variables, shown, refuse }) {
    try {
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .substituteShown */ .qz)(text, variables, shown);
    }
    catch (problem) {
        if (problem instanceof _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s6)
            throw refuse(problem.message, fixOf(problem));
        throw problem;
    }
}
function fixOf({ variable }) {
    return variable === undefined
        ? 'Close the brace, or put a value with a literal dollar sign in single quotes.'
        : `Set ${variable} above, or in the input "env".`;
}
function envFileError(path, source, at, message, fix = 'Write KEY=value, one a line.') {
    const before = source.slice(0, at).split('\n');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is not a valid env file: ${message}`, {
        place: { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 },
        fix,
    });
}


/***/ }),

/***/ 55312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ maskedSecret),
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);
/* harmony import */ var _report_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29338);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50953);
/* harmony import */ var _keys_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3966);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25115);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50913);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5035);







const casts = (0,_keys_table_js__WEBPACK_IMPORTED_MODULE_3__/* .column */ .f)(({ cast }) => cast).root;
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
        return (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)(text) === undefined || /^0*[1-9][0-9]*$/.test(text) ? undefined : text;
    if (cast === 'bytes' && /^\s|i$/i.test(text))
        return undefined;
    if (cast === 'bytes')
        return /^[-+]?[0-9]+$/.test(text) || (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(text) !== undefined ? text : undefined;
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
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .withChildren */ .OF)(tree, (child, name) => {
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
            const { text, unset } = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(template, variables);
            for (const name of unset)
                if (!warnings.has(name))
                    warnings.set(name, unsetWarning(name, tree));
            const value = cast === undefined ? text : castTo(cast, text);
            if (value !== undefined) {
                if (text === template && value === text)
                    return tree;
                for (const finding of openSecret(path, template, variables, tree))
                    warnings.set(`open ${finding.message}`, finding);
                const masked = isWritten(path) ? (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substituteShown */ .qz)(template, variables, maskedSecret) : text;
                return masked === text ? { ...tree, value } : { ...tree, value, masked };
            }
            errors.push(castError(path, text, cast, tree));
        }
        catch (problem) {
            if (!(problem instanceof _template_js__WEBPACK_IMPORTED_MODULE_4__/* .TemplateProblem */ .s6))
                throw problem;
            errors.push(templateError(problem, path, tree));
        }
        return tree;
    };
    const tree = visit(root, casts);
    if (errors.length > 0)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(errors);
    return { tree, warnings: [...warnings.values()] };
}
/** Whether a path leads to what would stand in a manifest, or in an image, for whoever may read it. */
function isWritten([section, , key, part]) {
    if (section === 'configs')
        return key === 'content';
    const isPart = (key === 'deploy' && part === 'labels') || (key === 'build' && part === 'args');
    return (section === 'services' || section === 'jobs') && (written.has(key) || isPart);
}
const written = new Set([
    'annotations',
    'command',
    'entrypoint',
    'environment',
    'healthcheck',
    'labels',
    'post_start',
    'pre_start',
    'pre_stop',
    'x-environments',
]);
/** Settings whose values stand in manifests as they are, since no Secret can be read there. */
const open = new Set([
    'deploy',
    'dns',
    'domainname',
    'extra_hosts',
    'hostname',
    'image',
    'sysctls',
    'tmpfs',
    'volumes',
    'working_dir',
]);
/** A secret variable where everybody reads it. */
function openSecret([section, , key], template, variables, { spot }) {
    if (section !== 'services' || !open.has(key))
        return [];
    const names = new Set();
    (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .substituteShown */ .qz)(template, variables, (name, value) => {
        if ((0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(name, value) && (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrittenOut */ .ac)(value))
            names.add(name);
        return value;
    });
    return [...names].map((name) => ({
        rule: 'secret-needed',
        category: 'conversion',
        severity: 'warning',
        message: `The variable ${name} looks like a secret, and ${String(key)} can't read one: its value stands in the manifest as it is`,
        fix: 'Take a variable that is none, or give it another name.',
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(spot),
    }));
}
/** The value of a variable that is secret, masked. */
function maskedSecret(name, value) {
    const isOpen = value !== '' && (0,_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .secretsIn */ .VY)([value]).size === 0;
    return isOpen && (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(name, value) ? (0,_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .masked */ .Iv)(name, value) : value;
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
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(spot),
    };
}
function castError(path, text, cast, { spot }) {
    const expected = expectations[cast];
    return {
        rule: 'wrong-type',
        category: 'input',
        severity: 'error',
        message: `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path)} is "${text}", expected ${expected}`,
        fix: `Write ${expected}.`,
        path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path),
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(spot),
    };
}
/** What is secret is never written, so that people need not know it here. */
function unwritten(variable) {
    return (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(variable, 'unknown')
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
        message: `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path)}: ${problem.message}`,
        fix,
        path: (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(path),
        ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(spot),
    };
}


/***/ }),

/***/ 90652:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadCompose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/convert/compose/canonical.js
var canonical = __webpack_require__(46041);
// EXTERNAL MODULE: ./build/convert/compose/interpolate.js
var interpolate = __webpack_require__(55312);
// EXTERNAL MODULE: ./build/convert/compose/merge.js
var merge = __webpack_require__(66903);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/explain.js + 1 modules
var explain = __webpack_require__(56454);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
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
            if (!(0,decode/* isMerge */.F5)(key) && (typeof this.scalar(target) !== 'string' || isTime(target))) {
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
/** Go reads a date, which is no text, either. */
function isTime({ plain, tag, text }) {
    return plain && tag === '' && time.test(text);
}
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

// EXTERNAL MODULE: ./build/convert/keys/table.js + 3 modules
var table = __webpack_require__(3966);
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
var nearest = __webpack_require__(38977);
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
/** In words, for people who don't read patterns. */
const patterns = {
    '[a-zA-Z0-9][a-zA-Z0-9_.-]+': 'Use two or more letters, digits, dots, dashes and underscores, a letter or digit first.',
};
function fitting(pattern) {
    const choices = /^\^\(([a-z_|]+)\|every_/.exec(pattern)?.[1];
    if (choices !== undefined)
        return `Write ${choices.replaceAll('|', ', ')} or a duration such as every_12h.`;
    return patterns[pattern] ?? 'Write one that does.';
}
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
            problem(`expected a text that matches ${schema.pattern}`, fitting(schema.pattern));
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
    return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}\u2026` : text}"` : text;
}

// EXTERNAL MODULE: ./build/convert/compose/selection.js
var compose_selection = __webpack_require__(31869);
// EXTERNAL MODULE: ./build/convert/compose/template.js
var template = __webpack_require__(50913);
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
    if (relativeTo.size === 0 && [...tree.entries.keys()].every((key) => key === 'version'))
        throw emptyFile(first);
    return {
        tree,
        warnings: [
            ...(selection.envFiles.length > 0 ? [] : (0,compose_selection/* unreadVariables */.tN)((0,external_node_path_.join)(directory, '.env'), host)),
            ...loader.warnings,
        ],
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
            return name === undefined ? undefined : (0,template/* substitute */.V2)(name, variables).text;
        }
        catch (problem) {
            if (problem instanceof template/* TemplateProblem */.s6)
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
            const { tree, warnings } = (0,interpolate/* interpolate */.G)(document, variables);
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
        const isNone = include === undefined || (include.kind === 'scalar' && include.value === null);
        if (include?.kind !== 'list')
            return [undefined, isNone ? rest : document];
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

/***/ 66903:
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

/***/ 51768:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ readProjectText),
/* harmony export */   Qn: () => (/* binding */ isProjectFile),
/* harmony export */   bB: () => (/* binding */ defaultFiles),
/* harmony export */   vP: () => (/* binding */ locateInProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38977);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80853);




/** The names that Compose looks for, in its order. */
const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
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
    const real = realPathOf(files, path);
    if (real === undefined)
        return 'missing';
    if (!inside(real))
        return 'outside';
    const target = files.kind(real);
    return target === 'file' || target === 'directory' ? target : 'other';
}
/** Undefined for a link that leads nowhere. */
function realPathOf(files, path) {
    try {
        return files.realPath(path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} does not exist`, { place, fix: nearestOf(machine, path) });
    if (found !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is no regular file`, { place, fix: fileIn(machine, path) });
    if (machine.files.size(path) > maximumFileSize) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is larger than 16 MiB`, { place, fix: 'Name a Compose file.' });
    }
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(machine.files.read(path));
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${shown} is not UTF-8 text`, { place, fix: 'Save it as UTF-8.' });
    return text;
}
/** The file that a missing one may be. */
function nearestOf({ files }, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const names = files.kind(folder) === 'directory' ? files.list(folder).map(({ name }) => name) : [];
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), names);
    return guess === undefined ? 'Correct the path.' : `Did you mean "${files.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, guess))}"?`;
}
/** The Compose file of a folder that was named in its place. */
function fileIn({ files }, path) {
    const file = defaultFiles.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name)).find((one) => files.kind(one) === 'file');
    return file === undefined ? 'Name a file.' : `Name its Compose file: ${files.relative(file)}.`;
}


/***/ }),

/***/ 31869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   tN: () => (/* binding */ unreadVariables),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32099);
/* harmony import */ var _project_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51768);




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
    const main = _project_files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFiles */ .bB.find((name) => host.files.kind(name) !== undefined);
    if (main === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no Compose file in ${host.files.root}`, {
            fix: `Name one with file, or create one of ${_project_files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFiles */ .bB.join(', ')}.`,
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
const whyUnread = {
    directory: 'is a folder',
    outside: 'leads out of the workspace',
    missing: 'is a link that leads nowhere',
    other: 'is no regular file',
};
/** Says why a file of variables that is there is not read: Compose passes over it, too. */
function unreadVariables(path, host) {
    const found = host.files.kind(path) === undefined ? 'file' : (0,_project_files_js__WEBPACK_IMPORTED_MODULE_3__/* .locateInProject */ .vP)(host, path);
    if (found === 'file')
        return [];
    const file = host.files.relative(path);
    return [
        {
            rule: 'missing-file',
            category: 'conversion',
            severity: 'warning',
            message: `${file} ${whyUnread[found]}, so none of its variables is read`,
            fix: 'Write its variables into a file of that name, or remove it.',
            file,
            line: 1,
            column: 1,
        },
    ];
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
    // An address of IPv6 that stands without brackets can't be told from the ports behind it.
    if (host !== undefined && /:.*:/.test(host) && !host.startsWith('['))
        return undefined;
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

/***/ 67704:
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

/***/ 50913:
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
    const shown = template.length > 80 ? `${template.slice(0, 77)}\u2026` : template;
    return new TemplateProblem(`"${shown}" is no valid template; a literal dollar sign is written $$`);
}


/***/ }),

/***/ 63718:
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

/***/ 53985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ conversionOf),
  $: () => (/* binding */ convertProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/convert/builds.js
var convert_builds = __webpack_require__(25207);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/convert/compose/env-file.js
var env_file = __webpack_require__(32099);
;// CONCATENATED MODULE: ./build/convert/complete.js


/** The model with the mounts that `volumes_from` names and the labels of `label_file`, as if they stood in the services. */
function completed(model, look, complain) {
    const services = Object.entries(model.services ?? {}).map(([name, service]) => {
        const volumes = volumesOf(name, model, new Set());
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
function volumesOf(name, model, seen) {
    const service = model.services?.[name];
    if (service?.volumes_from === undefined || seen.has(name))
        return undefined;
    const others = service.volumes_from.flatMap((text) => {
        // A container that is none of the project is told where mounts are made.
        const [other = '', mode] = text.split(':');
        if (other === 'container')
            return [];
        const mounts = volumesOf(other, model, new Set([...seen, name])) ?? model.services?.[other]?.volumes ?? [];
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
var check = __webpack_require__(55819);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(92934);
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
/** `x-\u2026` is what Compose itself ignores, except where names are the user's own. */
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
var convert_names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/resources.js
var convert_resources = __webpack_require__(66637);
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
    return byPath(hosts).map(({ path, domains: hostnames, port: { port: number } }, i) => ({
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: i === 0 ? name : `${name}-${i + 1}`, labels },
        spec: {
            parentRefs: [parent],
            hostnames,
            rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], backendRefs: [{ name, port: number }] }],
        },
    }));
}
/** Hosts with the same path and port share a route. */
function byPath(hosts) {
    const routes = new Map();
    for (const { domain, path, port } of hosts) {
        const key = `${port.port} ${path}`;
        routes.set(key, { path, port, domains: [...(routes.get(key)?.domains ?? []), domain] });
    }
    return [...routes.values()];
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
    const domains = entry.hosts.map(({ domain }) => domain);
    const services = virtualServices(entry, domains, name).map((spec, i) => {
        const metadata = { name: i === 0 ? name : `${name}-${i + 1}`, labels };
        return { apiVersion: version, kind: 'VirtualService', metadata, spec: { ...spec, gateways } };
    });
    if (gateway !== undefined)
        return services;
    const spec = { selector: { istio: 'ingressgateway' }, servers: serversOf(entry, [...new Set(domains)]) };
    return [{ apiVersion: version, kind: 'Gateway', metadata: { name, labels }, spec }, ...services];
}
function virtualServices(entry, domains, host) {
    const to = ({ port }) => [{ destination: { host, port: { number: port } } }];
    const route = to(entry.port);
    switch (entry.protocol) {
        case 'tcp':
            return [{ hosts: ['*'], tcp: [{ match: [{ port: entry.outside }], route }] }];
        case 'tls':
            return [{ hosts: domains, tls: [{ match: [{ port: entry.outside, sniHosts: domains }], route }] }];
        case 'http':
            return byPath(entry.hosts).map(({ path, domains: hosts, port }) => {
                return { hosts, http: [{ match: [{ uri: { prefix: path } }], route: to(port) }] };
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
var hash = __webpack_require__(77274);
// EXTERNAL MODULE: ./build/convert/environments/autoscaler.js
var autoscaler = __webpack_require__(18648);
;// CONCATENATED MODULE: ./build/convert/network/ingress.js

/** An Ingress (networking.k8s.io/v1) of the hosts that a workload is exposed as. */
function ingressOf({ name, annotations }, { hosts, tlsSecret: given, className }, labels) {
    const rules = hosts.map(({ domain, path, port }) => {
        const backend = { service: { name, port: { name: port.name } } };
        return { host: domain, http: { paths: [{ path, pathType: 'Prefix', backend }] } };
    });
    const isIssued = Object.keys(annotations.ingress).some((key) => /^cert-manager\.io\/(?:cluster-)?issuer$/.test(key));
    // cert-manager makes the Secret that tls names; without tls, it does nothing.
    const secretName = given ?? (isIssued ? `${name}-tls` : undefined);
    const tls = secretName === undefined ? undefined : [{ hosts: [...new Set(hosts.map(({ domain }) => domain))], secretName }];
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



/** Where a service has its metrics: what its labels `prometheus.io/\u2026` say, or a port that is called so. */
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
var convert_rollout = __webpack_require__(53229);
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
    const own = workload.after === undefined ? labels : { ...labels, [convert_names/* runsLabel */.t5]: workload.name };
    const metadata = (0,convert_resources/* nonEmpty */.hq)({ name: workload.name, labels: own, annotations: workload.annotations.controller });
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
                minReadySeconds: workload.minReadySeconds,
                selector,
                template,
                volumeClaimTemplates,
            };
            return { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec: (0,convert_resources/* nonEmpty */.hq)(spec) };
        }
        case 'DaemonSet':
            return {
                apiVersion: 'apps/v1',
                kind: 'DaemonSet',
                metadata,
                spec: (0,convert_resources/* nonEmpty */.hq)({
                    minReadySeconds: workload.minReadySeconds,
                    selector,
                    updateStrategy: workload.strategy,
                    template,
                }),
            };
        case 'Job':
            return {
                apiVersion: 'batch/v1',
                kind: 'Job',
                metadata: replaceable(metadata),
                spec: { ...runsOf(workload), template },
            };
        case 'CronJob': {
            const jobTemplate = { spec: { ...runsOf(workload), template } };
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
/** How often a Job runs: replicas of Compose run to their end side by side. */
function runsOf({ replicas, backoffLimit }) {
    return { ...(replicas > 1 ? { parallelism: replicas, completions: replicas } : {}), backoffLimit };
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
    const reach = (0,convert_resources/* nonEmpty */.hq)({
        clusterIP: isHeadless ? 'None' : undefined,
        publishNotReadyAddresses: exposure.isEarly ? true : undefined,
    });
    const service = (metadata, spec) => {
        return { apiVersion: 'v1', kind: 'Service', metadata: (0,convert_resources/* nonEmpty */.hq)({ labels, ...metadata }), spec: (0,convert_resources/* nonEmpty */.hq)(spec) };
    };
    const own = exposure.names.map((one) => {
        if (one !== name)
            return service({ name: one }, { ...reach, selector, ports: inside });
        const { externalTrafficPolicy } = exposure;
        const type = isHeadless || isPlain ? undefined : exposure.type;
        const seen = monitored === undefined ? {} : { labels: { ...labels, ...monitoredLabel } };
        const metadata = { name, ...seen, annotations: annotations.service };
        return service(metadata, { type, ...reach, externalTrafficPolicy, selector, ports });
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
var picture = __webpack_require__(22481);
;// CONCATENATED MODULE: ./build/convert/picture.js


/** More than that Mermaid does not draw (its setting `maxEdges`). */
const mostEdges = 500;
/** From here on services that differ in their names alone are one box. */
const manyBoxes = 15;
/**
 * The services of a project with what reaches them, what they depend on, keep and share, as a Mermaid flow chart. Nodes have numbers
 * for names and texts are escaped, so nothing of the project is read as Mermaid.
 *
 * @returns undefined where it would be more than Mermaid draws.
 */
function pictureOf(workloads, services) {
    // A network that all share says nothing.
    const isShared = (network) => workloads.every(({ networks }) => networks.includes(network));
    const boxes = workloads.map((workload) => boxOf(workload, services, isShared));
    return drawn(boxes.length < manyBoxes ? boxes : alike(boxes));
}
function boxOf({ service, kind, joined, openPorts, networks }, services, isShared) {
    const names = [service, ...joined.map((other) => other.service)];
    const models = names.map((name) => services.get(name) ?? {});
    const mounts = models.flatMap(({ volumes = [] }) => volumes);
    return {
        names,
        kind,
        ports: openPorts.map(({ port, published }) => [...published, port].join(':')),
        peers: models.flatMap((model) => (0,check/* dependenciesOf */.hk)(model)).filter((peer) => !names.includes(peer)),
        volumes: mounts.flatMap(({ type, source }) => (type === 'volume' && source ? [source] : [])),
        networks: networks.filter((network) => !isShared(network)),
    };
}
/** Services to which nothing leads, and from which the same does, in one box. */
function alike(boxes) {
    const reached = new Set(boxes.flatMap(({ peers }) => peers));
    const merged = new Map();
    for (const box of boxes) {
        const { names, ports, ...same } = box;
        const isOwn = ports.length > 0 || names.some((name) => reached.has(name));
        const key = JSON.stringify(isOwn ? names : same);
        merged.set(key, { ...box, names: [...(merged.get(key)?.names ?? []), ...names] });
    }
    return [...merged.values()];
}
function drawn(boxes) {
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
    const boxed = new Map();
    for (const { names, kind } of boxes) {
        const name = node('service', `${shortened(names)}, ${kind}`, ['[', ']']);
        for (const service of names)
            boxed.set(service, name);
    }
    const edges = boxes.flatMap(({ names: [first = ''], ports, peers, volumes, networks }) => {
        const own = boxed.get(first) ?? '';
        const others = peers.flatMap((peer) => boxed.get(peer) ?? []);
        const arrow = ports.length === 0 ? [] : [`-->|"${(0,picture/* mermaidText */.H)(ports.join(', '))}"| ${own}`];
        return [
            ...arrow.map((text) => `  ${node('world', 'outside', ['((', '))'])} ${text}`),
            ...others.map((other) => `  ${own} --> ${other}`),
            ...volumes.map((volume) => `  ${own} --- ${node('volume', volume, ['[(', ')]'])}`),
            ...networks.map((network) => `  ${own} -.- ${node('network', network, ['{{', '}}'])}`),
        ];
    });
    return edges.length > mostEdges ? undefined : `${['flowchart LR', ...lines, ...new Set(edges)].join('\n')}\n`;
}
/** The names of a box; the first ones of many. */
function shortened(names) {
    const [first, second, third] = names;
    return names.length > 4 ? `${first} + ${second} + ${third} + ${names.length - 3} more` : names.join(' + ');
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/convert/published.js
// Written by scripts/data/images.ts from the Dockerfiles that these images are published from.
/** TCP ports of EXPOSE and folders of VOLUME, by image. */
const published = {
    'php:apache': [[80]],
    'php:fpm': [[9000]],
    wordpress: [[80], ['/var/www/html']],
    'wordpress:fpm': [[9000], ['/var/www/html']],
    nextcloud: [[80], ['/var/www/html']],
    'nextcloud:fpm': [[9000], ['/var/www/html']],
    drupal: [[80]],
    'drupal:fpm': [[9000]],
    phpmyadmin: [[80]],
    'phpmyadmin:fpm': [[9000]],
    'phpmyadmin/phpmyadmin': [[80]],
    'roundcube/roundcubemail:fpm': [[9000]],
    nginx: [[80]],
    httpd: [[80]],
    caddy: [[80, 443, 2019]],
    traefik: [[80]],
    ghost: [[2368]],
    tomcat: [[8080]],
    redmine: [[3000], ['/usr/src/redmine/files']],
    odoo: [
        [8069, 8071, 8072],
        ['/var/lib/odoo', '/mnt/extra-addons'],
    ],
    'mongo-express': [[8081]],
    registry: [[5000], ['/var/lib/registry']],
    solr: [[8983], ['/var/solr']],
    vault: [[8200], ['/vault/logs', '/vault/file']],
    'hashicorp/vault': [[8200], ['/vault/logs', '/vault/file']],
    chronograf: [[8888], ['/var/lib/chronograf']],
    kong: [[8000, 8443, 8001, 8444]],
    'freshrss/freshrss': [[80]],
    'neosmemo/memos': [[5230], ['/var/opt/memos']],
    'mealie-recipes/mealie': [[9000], ['/app/data/']],
    'hkotel/mealie': [[9000], ['/app/data/']],
    'authelia/authelia': [[9091]],
    'kafbat/kafka-ui': [[8080]],
    'provectuslabs/kafka-ui': [[8080]],
    'hedgedoc/hedgedoc': [[3000]],
    'vaultwarden/server': [[80], ['/data']],
    'miniflux/miniflux': [[8080]],
    'listmonk/listmonk': [[9000]],
    'umami-software/umami': [[3000]],
    'linkwarden/linkwarden': [[3000]],
    'outlinewiki/outline': [[3000], ['/var/lib/outline/data']],
    'wallabag/wallabag': [[80]],
    'ghostfolio/ghostfolio': [[3333]],
    'advplyr/audiobookshelf': [[80]],
    'plankanban/planka': [[1337], ['/app/data']],
    'docmost/docmost': [[3000], ['/app/data/storage']],
    'redash/redash': [[5000]],
    'chrislusf/seaweedfs': [[18080, 8080, 18888, 8888, 19333, 9333, 8333, 7333], ['/data']],
    'requarks/wiki': [[3000, 3443], ['/wiki/data/content']],
    'archivebox/archivebox': [[8000], ['/data']],
    'blakeblackshear/frigate': [[5000, 8554, 8555]],
    'itzg/minecraft-server': [[25565], ['/data']],
    'formbricks/formbricks': [[3000], ['/home/nextjs/apps/web/uploads/', '/home/nextjs/apps/web/saml-connection']],
    'dockurr/windows': [[3389, 8006], ['/storage']],
    'zulip/docker-zulip': [[25, 80, 443], ['/data']],
    'paperless-ngx/paperless-ngx': [
        [8000],
        ['/usr/src/paperless/data', '/usr/src/paperless/media', '/usr/src/paperless/consume', '/usr/src/paperless/export'],
    ],
    'gotenberg/gotenberg': [[3000]],
    'apache/tika': [[9998]],
    'maildev/maildev': [[1080, 1025]],
    'cadvisor/cadvisor': [[8080]],
    'chromadb/chroma': [[8000]],
    'chroma-core/chroma': [[8000]],
    'gogs/gogs': [
        [22, 3000],
        ['/data', '/backup'],
    ],
    'filebrowser/filebrowser': [[80], ['/srv', '/config', '/database']],
    'gethomepage/homepage': [[3000]],
    'guacamole/guacd': [[4822]],
    'debezium/connect': [
        [8083, 8778],
        ['/kafka/data', '/kafka/logs', '/kafka/config'],
    ],
    'rediscommander/redis-commander': [[8081]],
    'obsidiandynamics/kafdrop': [[9000]],
    'syncthing/syncthing': [[8384, 22000], ['/var/syncthing']],
    'prom/blackbox-exporter': [[9115]],
    'prometheus/blackbox-exporter': [[9115]],
    'oliver006/redis_exporter': [[9121]],
    'prometheuscommunity/postgres-exporter': [[9187]],
    'sj26/mailcatcher': [[1025, 1080]],
    'amir20/dozzle': [[8080]],
    'b4bz/homer': [[8080]],
    'corentinth/it-tools': [[80]],
    'dgtlmoon/changedetection.io': [[5000]],
    'jenkins/jenkins': [[8080, 50000]],
};

;// CONCATENATED MODULE: ./build/convert/published-images.js


/** What an image is known by, whatever registry it comes from: the last two parts of its path, and the variant of PHP. */
function publishedName(image) {
    const { name, tag = '' } = (0,reference/* splitReference */.mQ)(image);
    const path = name.replace(/^(?:docker\.io\/)?library\//, '').split('/');
    const hasHost = path.length > 1 && /[.:]|^localhost$/.test(path[0] ?? '');
    const variant = /fpm|apache/.exec(tag)?.[0];
    return [
        path
            .slice(hasHost ? 1 : 0)
            .slice(-2)
            .join('/'),
        variant,
    ]
        .filter(Boolean)
        .join(':');
}
/**
 * The recipes of services that run a well-known image, as its published Dockerfile says: what its own
 * Dockerfile or a registry tells wins.
 */
function publishedRecipes(services) {
    return new Map(services.flatMap(([service, { image }]) => {
        const recipe = image === undefined ? undefined : recipeOf(image);
        return recipe === undefined ? [] : [[service, recipe]];
    }));
}
function recipeOf(image) {
    const name = publishedName(image);
    const plain = name.endsWith(':fpm') ? name : name.replace(/:.*/, '');
    const [ports, volumes = []] = published[name] ?? published[plain] ?? [];
    if (ports === undefined)
        return undefined;
    return {
        base: image,
        user: undefined,
        ids: new Map(),
        ports,
        volumes,
        health: undefined,
        text: '',
        says: 'its image',
    };
}

// EXTERNAL MODULE: ./build/convert/recipe.js
var convert_recipe = __webpack_require__(53948);
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

// EXTERNAL MODULE: ./build/convert/secrets/external.js
var external = __webpack_require__(59359);
// EXTERNAL MODULE: ./build/convert/secrets/literals.js
var literals = __webpack_require__(42416);
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
var amounts = __webpack_require__(50953);
// EXTERNAL MODULE: ./build/convert/environment.js
var convert_environment = __webpack_require__(57213);
// EXTERNAL MODULE: ./build/convert/environments/sizes.js
var sizes = __webpack_require__(58429);
// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(56066);
// EXTERNAL MODULE: ./build/convert/hidden.js
var convert_hidden = __webpack_require__(50722);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/convert/keys/service-rows.js + 2 modules
var service_rows = __webpack_require__(94798);
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
/** Whether several Pods of a service mount the same claim. */
function hasSeveralPods({ conversion, service, isStateful }) {
    const model = conversion.model.services?.[service] ?? {};
    return !isStateful && (model.deploy?.mode === 'global' || ((0,amounts/* replicasOf */.N4)(model) ?? 1) > 1);
}
/** Says that several Pods, maybe on several nodes, write to one claim. */
function tellShared(conversion, path, what, users) {
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'shared-volume',
        severity: 'warning',
        message: `The ${what} is mounted by ${users.length > 1 ? users.join(', ') : `each Pod of ${users[0]}`}; its claim asks for ReadWriteMany`,
        fix: 'Use a storage class that offers ReadWriteMany (NFS, CephFS, EFS, Filestore), give each service its own volume, or put them into one Pod (kompose.service.group).',
    });
}

// EXTERNAL MODULE: ./build/report/secret-texts.js
var secret_texts = __webpack_require__(31346);
// EXTERNAL MODULE: ./build/report/secrets.js
var secrets = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/convert/compose/mask.js
var mask = __webpack_require__(25115);
;// CONCATENATED MODULE: ./build/convert/mounts/files.js







/** A config becomes a ConfigMap with its text, or a Secret where it has one in it, mounted as one file. */
function addConfig(context, mount, index) {
    const { conversion, collector, service } = context;
    const config = conversion.model.configs?.[mount.source];
    const given = mount.target || mount.source;
    const target = given.startsWith('/') ? given : `/${given}`;
    const key = fileNameOf(target, mount.source);
    const path = ['services', service, 'configs', index];
    const external = config?.external === true;
    const name = (0,convert_names/* dnsLabel */.UG)(external ? (config?.name ?? mount.source) : `config-${mount.source}`);
    const text = external ? '' : configText(context, mount.source, path);
    if (text === undefined)
        return;
    const plain = (0,mask/* unmasked */.Xm)(text, (_, secret) => secret);
    const defaultMode = modeOf(mount.mode);
    const items = [{ key: external ? key : (0,convert_names/* configKey */.ur)(mount.source), path: key }];
    const add = (source) => collector.add(`${name}-${index}`, source, { mountPath: target, subPath: key, readOnly: true });
    const line = (0,secret_texts/* secretLineIn */.ae)(config?.file ?? '', plain);
    if (plain !== text || line !== undefined) {
        const where = config?.file === undefined ? 'it' : `line ${line} of ${config.file}`;
        const told = `the config "${mount.source}", which has a secret in ${where},`;
        needSecret(context, { name, key: (0,convert_names/* configKey */.ur)(mount.source), value: plain }, told, path);
        add({ secret: (0,convert_resources/* nonEmpty */.hq)({ secretName: name, items, defaultMode }) });
        return;
    }
    if (!external) {
        const known = collector.configs.get(name);
        collector.configs.set(name, { name, data: { ...known?.data, [(0,convert_names/* configKey */.ur)(mount.source)]: text } });
    }
    add({ configMap: (0,convert_resources/* nonEmpty */.hq)({ name, items, defaultMode }) });
}
/** The name of a mounted file as a key; that of its source where the target ends in a slash. */
function fileNameOf(target, source) {
    return (0,convert_names/* configKey */.ur)(target.split('/').filter(Boolean).at(-1) ?? source);
}
function configText({ conversion, service }, source, path) {
    const config = conversion.model.configs?.[source];
    if (config?.content !== undefined)
        return config.content;
    if (config?.environment !== undefined) {
        const { environment } = config;
        const value = conversion.variables(environment) ?? '';
        return (0,secrets/* isSecret */.$)(environment, value) ? (0,mask/* masked */.Iv)(environment, value) : value;
    }
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
/** Where programs keep what they write, and where images have their own code. */
const written = /(?:^|\/)(?:data\d*|db|database|logs?|storage|uploads?|cache|backups?|media|files|tmp|models?|outputs?|results|downloads|library)(?:\/|$)|\/var\/lib\/|^\/config$/i;
const code = /(?:^|\/)(?:app|apps|src|code|source|srv|work(?:space|dir)?|project|site|home|lib)(?:\/|$)/i;
/** A text file of the project is mounted from a ConfigMap, or from a Secret where it holds a private key. */
function addFile(context, path, text, mount, at) {
    const key = (0,convert_names/* configKey */.ur)(mount.target.split('/').at(-1) ?? 'file');
    if (isTooLarge([text])) {
        dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.');
        return;
    }
    const [name, source] = volumeOf(context, mount, key, [{ key, name: key, text, path }], at);
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
    // The whole project is what it is developed in; the image of another has none of its files.
    const isOwn = /^\.?\/?$/.test(source) || [target, source].some((path) => written.test(path)) || code.test(target);
    const isServed = model?.build === undefined && (mount.read_only === true || content.test(target) || !isOwn);
    if (texts === undefined || !(isServed || configuration.test(target)) || isTooLarge(texts.map(({ text }) => text))) {
        const fix = 'Copy it into the image, or keep its files in a ConfigMap of your own.';
        dropMount(context, at, `the folder ${source} of the project`, fix);
        return;
    }
    const items = texts.map((file) => {
        return { ...file, key: (0,convert_names/* configKey */.ur)(file.name.replaceAll('/', '.')), path: `${source}/${file.name}` };
    });
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
    const lines = new Map(items.map((item) => [item, (0,secret_texts/* secretLineIn */.ae)(item.name, item.text)]));
    const [plain, secret] = [false, true].map((has) => items.filter((item) => has === (lines.get(item) !== undefined)));
    if (plain.length > 0) {
        collector.configs.set(name, { name, data: Object.fromEntries(plain.map(({ key, text }) => [key, text])) });
    }
    for (const item of secret) {
        const { key, text } = item;
        needSecret(context, { name, key, value: text }, `${item.path}, which has a secret in line ${lines.get(item)},`, at);
    }
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
    }
    else if (isDataFolder(conversion, source)) {
        addDataFolder(context, mount, source, path);
        (0,convert_conversion/* report */.z8)(conversion, path, {
            rule: 'bind-as-claim',
            severity: 'warning',
            message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
            fix: 'Copy the data into it, or name a volume in the Compose file.',
        });
    }
    else if (found.kind === 'directory') {
        addFolder(context, source, conversion.folder(source), mount, path);
    }
    else if (found.kind === 'outside') {
        dropMount(context, path, `${source} of the host`, hostAdvice(source));
    }
    else if (found.kind === 'missing') {
        dropMount(context, path, `${source}, which is not there`, 'Create the file in the project, or remove the mount.');
    }
    else {
        const why = found.kind === 'large' ? 'larger than a ConfigMap can be' : 'no text file';
        dropMount(context, path, `${source}, which is ${why}`, 'Copy it into the image, or mount a volume that holds it.');
    }
}
/** Whether a bind mount is a folder that the service fills: it is empty, not there yet, or on the host and none of its own. */
function isDataFolder(conversion, source) {
    const { kind } = conversion.look(source);
    if (kind === 'directory')
        return conversion.folder(source)?.length === 0;
    if (kind === 'missing')
        return !isFileName(source);
    const belongsToHost = systemFolders.test(source) || /(?:^|\/)\.git(?:\/|$)/.test(source) || source.startsWith('~');
    return kind === 'outside' && !belongsToHost && !isFileName(source);
}
/** A folder that several services mount is one claim, so that they still see what the others write. */
function addDataFolder(context, mount, source, path) {
    const { conversion, name, labels, isStateful, collector } = context;
    const users = conversion.relations.volumeUsers.get(source) ?? [];
    const isShared = users.length > 1 || hasSeveralPods(context);
    const id = (0,convert_names/* shortHash */.BC)(source);
    const folder = source.split('/').filter(Boolean).at(-1) ?? 'data';
    const claim = (0,convert_names/* dnsLabel */.UG)(isShared ? `${folder}-${id}` : `${name}-${folder}-${id}`);
    const size = sizeOf(labels('kompose.volume.size'));
    const storageClass = labels('kompose.volume.storage-class-name');
    const template = isStateful && !isShared;
    if (!collector.claims.some((known) => known.name === claim)) {
        const accessMode = isShared ? 'ReadWriteMany' : 'ReadWriteOnce';
        const shared = isShared ? { path, what: `folder ${source}`, users } : undefined;
        collector.claims.push({ name: claim, ...size, storageClass, accessMode, shared, template });
    }
    collector.add(claim, template ? undefined : { persistentVolumeClaim: { claimName: claim } }, {
        mountPath: mount.target,
        readOnly: mount.read_only,
    });
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
    for (const [i, text] of (model.volumes_from ?? []).entries())
        if (text.startsWith('container:'))
            dropMount(context, ['services', service, 'volumes_from', i], `the volumes of ${text}, which is no service of the project`, 'Name a volume, and mount it.');
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
function addImage({ conversion, service, collector }, mount, index) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'volumes', index], {
        rule: 'unsupported-mount',
        severity: 'notice',
        message: `"${service}" mounts an image: Kubernetes has that from 1.31 with the feature gate ImageVolume, from 1.35 without`,
        fix: 'Look at the version of the cluster; before, copy the files from an init container.',
    });
    const image = { reference: mount.source ?? '', pullPolicy: 'IfNotPresent' };
    const options = { mountPath: mount.target, subPath: mount.image?.subpath, readOnly: true };
    collector.add(`image-${index}`, { image }, options);
}
function addClaim(context, mount, source) {
    const { conversion, service, labels, isStateful, collector } = context;
    const volume = conversion.model.volumes?.[source];
    const isExternal = volume?.external === true;
    const users = conversion.relations.volumeUsers.get(source) ?? [];
    const options = volume?.driver_opts;
    if (options?.['type'] === 'tmpfs' && users.length === 1) {
        addMemory(context, mount.target, /(?:^|,)size=(\w+)/.exec(options['o'] ?? '')?.[1]);
        return;
    }
    const isShared = users.length > 1 || hasSeveralPods(context);
    const template = isStateful && users.length === 1 && !isExternal;
    const claim = (0,convert_names/* dnsLabel */.UG)(isExternal ? volume?.name || source : source);
    const read = (label) => volume?.labels?.[label] ?? labels(label);
    if (!isExternal) {
        collector.claims.push({
            name: claim,
            ...sizeOf(read('kompose.volume.size')),
            storageClass: read('kompose.volume.storage-class-name'),
            selector: read('kompose.volume.selector'),
            accessMode: isShared ? 'ReadWriteMany' : 'ReadWriteOnce',
            shared: isShared ? { path: ['volumes', source], what: `volume "${source}"`, users } : undefined,
            template,
        });
    }
    if (isExternal && users[0] === service) {
        (0,convert_conversion/* report */.z8)(conversion, ['volumes', source], {
            rule: 'volume-needed',
            severity: 'warning',
            message: `The volume "${source}" is external: the claim "${claim}" must exist in each environment${isShared ? `, as ReadWriteMany for ${users.join(', ')}` : ''}`,
            fix: 'Make a PersistentVolumeClaim of that name, for example in the overlays.',
        });
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
var programs = __webpack_require__(88815);
// EXTERNAL MODULE: ./build/convert/restriction.js
var convert_restriction = __webpack_require__(57950);
// EXTERNAL MODULE: ./build/convert/security.js
var convert_security = __webpack_require__(61496);
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
        container: (0,convert_hidden/* readingSecrets */.kf)((0,convert_resources/* nonEmpty */.hq)({
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
    const { data } = (0,programs/* programOf */.oQ)(image);
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

;// CONCATENATED MODULE: ./build/convert/hooks.js





/**
 * The init containers of `pre_start`: what a hook does not say is the service's, collections are completed by it (Compose
 * specification, "pre_start").
 */
function preStartOf(conversion, subject) {
    const { service, name, model } = subject;
    return (model.pre_start ?? []).map((hook, i) => {
        if (hook.per_replica !== true && ((0,amounts/* replicasOf */.N4)(model) ?? 1) > 1) {
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
    if (preparesOthers(service, model)) {
        tellAssumed(conversion, service);
        return 'Job';
    }
    return (0,programs/* programOf */.oQ)(image).keeps === true && hasOwnVolume(conversion, model) ? 'StatefulSet' : 'Deployment';
}
function hasOwnVolume(conversion, { volumes = [] }) {
    return volumes.some(({ type, source, read_only }) => source && !read_only && (type === 'volume' || (type === 'bind' && isDataFolder(conversion, source))));
}
function isOneShot(conversion, service, model) {
    if (conversion.relations.awaited.has(service))
        return true;
    const { restart, deploy } = model;
    const mayEnd = restart === 'no' || deploy?.restart_policy?.condition === 'none';
    return (mayEnd || (isOnFailure(model) && !runsOn(model))) && !servesAny(model);
}
/** What there are several of, or is updated while it runs, serves others whatever it is restarted for. */
function runsOn(model) {
    return ((0,amounts/* replicasOf */.N4)(model) ?? 1) > 1 || model.deploy?.update_config !== undefined;
}
function servesAny({ ports = [], expose = [], healthcheck }) {
    return ports.length > 0 || expose.length > 0 || healthcheck !== undefined;
}
/** Names of services that prepare something for the others, and end. */
const preparing = /(?:^|[-_])(?:migrat(?:e|or|ions?)|init(?:iali[sz]er)?|setup|seed(?:er)?|bootstrap|provision(?:er)?|installer?)(?:$|[-_\d])|^create[-_]?(?:buckets?|topics?|db|database)/i;
/** Compose starts nothing again where nothing says so; of what also serves nobody, the name tells whether it is to run on. */
function preparesOthers(service, model) {
    const isOpen = model.restart === undefined && model.deploy?.restart_policy === undefined;
    return isOpen && !servesAny(model) && preparing.test(service);
}
function tellAssumed(conversion, service) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
        rule: 'assumed-job',
        severity: 'notice',
        message: `"${service}" becomes a Job: it serves nobody, nothing says that it is started again, and its name says that it ends`,
        fix: 'Write restart: on-failure for a Job that is tried again, or restart: always for what runs on.',
        together: {
            item: service,
            words: '# services become Jobs: they serve nobody, nothing says that they are started again, and their names say that they end',
        },
    });
}
/** Kubernetes has a DaemonSet for what runs on, and no Job for each node. */
function tellOnce(conversion, service) {
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'deploy', 'mode'], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `"${service}" is to run once on each node; its Job runs once on one`,
        fix: 'Let it do its work and then sleep, with mode: global, or do it in a pre_start of what runs on each node.',
    });
}
/** Whoever is to run on is started again without an end; Compose may say otherwise. */
function tellRestarts(conversion, service, model, kind) {
    const { restart, deploy } = model;
    if (kind === 'Job' || kind === 'CronJob') {
        if (model.deploy?.mode === 'global-job')
            tellOnce(conversion, service);
        return;
    }
    const policy = deploy?.restart_policy;
    const path = policy === undefined ? ['restart'] : ['deploy', 'restart_policy'];
    const most = policy === undefined ? /^on-failure:(\d+)$/.exec(restart ?? '')?.[1] : policy.max_attempts;
    const never = policy === undefined ? restart === 'no' : policy.condition === 'none';
    if (most === undefined && !never && !isOnFailure(model))
        return;
    const otherwise = most === undefined ? 'also when it ends well' : `more often than ${most} times, too`;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, ...path], {
        rule: 'unsupported-key',
        severity: 'notice',
        message: `A ${kind} is started again whenever it ends, so "${service}" is, ${never ? 'too' : otherwise}`,
        fix: 'Remove it, or leave it; what is to end is a Job: serve no port, and have no healthcheck.',
        together: {
            item: service,
            words: '# services are started again whenever they end, as Kubernetes does with all that runs on',
        },
    });
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

;// CONCATENATED MODULE: ./build/convert/mounts/unkept.js




/** Folders of what runs now, not of what is to be kept. */
const passing = /^(?:\/var)?\/(?:run|log|tmp|cache)(?:\/|$)|^\/etc\//;
/**
 * Tells of a store whose data lies in no volume. Compose keeps what an image declares as VOLUME in an anonymous volume, which the
 * next container of the service takes over (https://docs.docker.com/reference/compose-file/services/#volumes); a Pod has nothing
 * that outlives it.
 */
function checkKept(conversion, service, model, image) {
    const recipe = (0,convert_recipe/* recipeOf */.Sx)(conversion, service, model);
    const { keeps, cache, data, writes } = (0,programs/* programOf */.oQ)(recipe?.base ?? image);
    if (keeps !== true || cache === true)
        return;
    const folders = [...(recipe?.volumes ?? []), ...(writes ?? []), data?.folder].filter((folder) => folder !== undefined && !passing.test(folder));
    const mounts = (model.volumes ?? []).filter(({ read_only }) => read_only !== true).map(({ target }) => target);
    const taken = [...mounts, ...(model.tmpfs ?? []).map((entry) => entry.replace(/:.*/, ''))];
    // Its command may say another folder.
    const run = [...(model.entrypoint ?? []), ...(model.command ?? [])].join(' ');
    const isKept = taken.some((target) => folders.length === 0 || run.includes(target) || folders.some((folder) => isNear(target, folder)));
    if (isKept)
        return;
    const where = folders[0] === undefined ? '' : ` at ${folders[0]}`;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
        rule: 'unkept-data',
        severity: 'warning',
        message: `"${service}" keeps data, and no volume is mounted${where}: a new Pod starts without it, where Compose passes it on`,
        fix: `Mount a volume${where}, or tmpfs if nothing is lost with it.`,
        together: {
            item: folders[0] === undefined ? service : `${service} (${folders[0]})`,
            words: '# services keep data, and no volume is mounted for it: new Pods start without it, where Compose passes it on',
        },
    });
}
/** Whether one of two folders is the other, or holds it. */
function isNear(one, other) {
    const [a, b] = [one, other].map((path) => external_node_path_.posix.join(path, '/'));
    return a.startsWith(b) || b.startsWith(a);
}

// EXTERNAL MODULE: ./build/convert/health.js + 1 modules
var health = __webpack_require__(27629);
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
/** Names of variables that hold a host, and of those beside them that hold its port: `DB_HOST` and `DB_PORT`. */
const hostVariable = /(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)$/i;
/** A flag whose value is a host. */
const hostFlag = /^-{1,2}(?:h|[\w-]*(?:host|server|addr|url|uri|broker|peer|join|upstream|target|slaveof|replicaof)[\w-]*)$/i;
/**
 * The texts of a service in which it may name its peers. A word of a command is a host where a flag asks for one (`--host db`),
 * and not where it is a subcommand or a module (`celery -A web worker`).
 */
function textsOf(model, environment) {
    const lines = [model.entrypoint ?? [], model.command ?? []];
    const words = lines.flatMap((line) => line.flatMap((word) => word.split(/[\s,]+/)));
    const named = words.flatMap((word, i) => /[:/.]/.test(word) || hostFlag.test(words[i - 1] ?? '') ? [word] : afterEquals(word));
    const pairs = Object.entries(environment).flatMap(([name, value]) => {
        const port = hostVariable.test(name) ? environment[name.replace(hostVariable, 'PORT')] : undefined;
        return port !== undefined && /^\d+$/.test(port) ? [`${value}:${port}`] : [];
    });
    return [...Object.values(environment), ...pairs, ...named];
}
function afterEquals(word) {
    const [, value] = /^-{1,2}[\w.-]+=(.+)$/.exec(word) ?? [];
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/convert/own-name.js



/** Variables that tell a program its own address: what it binds to, what it advertises, and the cluster that it is a member of. */
const addresses = /LISTEN|ADVERTISE|VOTERS|SERVERS|CLUSTER|PEER|SEED|NODE|JOIN|MEMBER|DISCOVERY|BIND|DEFAULTFS|REPLICA|MASTER/i;
/** A variable of a host tells a store whom to ask, as those do that share its variables; other programs may bind to it. */
const hosts = /HOST/i;
/**
 * The name by which a service reaches itself before it is ready, since it binds to it, advertises it or forms a cluster by it. For
 * Docker it is the container's own address; a Service leads to Pods that are ready alone, and no program can bind to its address.
 *
 * @param names under which Compose reaches the service.
 * @param values of all its variables.
 */
function ownNameOf({ kind }, model, names, values) {
    const known = new Map(names.map((name) => [name, name]));
    const told = Object.entries(values).flatMap(([name, value]) => addresses.test(name) || (kind !== 'StatefulSet' && hosts.test(name)) ? [value] : []);
    return [...referencesIn(told, known), ...referencesIn(textsOf(model, {}), known)].find(({ host }) => (0,convert_names/* isLabel */.J2)(host))
        ?.host;
}
/**
 * A service whose health check asks it by its own name: over HTTP the probe asks the Pod, and a command asks localhost, unless the
 * name leads to the Pod itself.
 */
function askingItself(model, names, isOwnAddress) {
    const { healthcheck } = model;
    const test = healthcheck?.test?.map((word, i, words) => localized(word, words[i - 1] ?? '', names));
    if (healthcheck === undefined || test === undefined)
        return model;
    const local = { ...healthcheck, test };
    return isOwnAddress && (0,health/* httpCheckOf */.oy)(local) === undefined ? model : { ...model, healthcheck: local };
}
const own_name_hostFlag = String.raw `(?:-h|--?[\w-]*(?:host|server|addr)[\w-]*)`;
/** A word of a command with localhost where it names one of these hosts: in a URL, with a port, or after a flag that asks for one. */
function localized(text, before, names) {
    return names.reduce((word, name) => {
        if (!word.includes(name))
            return word;
        const own = name.replace(/[^\w]/g, String.raw `\$&`);
        if (word === name && new RegExp(`^${own_name_hostFlag}$`).test(before))
            return 'localhost';
        return word.replace(new RegExp(`(//|${own_name_hostFlag}[ =]|(?<![\\w.@/-]))${own}(?![\\w.-])(:\\d)?`, 'g'), (all, start, port = '') => (start === '' && port === '' ? all : `${start}localhost${port}`));
    }, text);
}

// EXTERNAL MODULE: ./build/convert/placement.js
var placement = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/convert/compose/short-port.js
var short_port = __webpack_require__(1213);
;// CONCATENATED MODULE: ./build/convert/network/proxies.js
/**
 * Traefik (https://doc.traefik.io/traefik/routing/providers/docker/), caddy-docker-proxy (https://github.com/lucaslorentz/caddy-docker-proxy)
 * and nginx-proxy (https://github.com/nginx-proxy/nginx-proxy).
 */
const proxies = [
    {
        name: 'Traefik',
        from: 'labels',
        key: /^traefik\.http\.routers\.[^.]+\.rule$/,
        hosts(rule) {
            const paths = quoted(rule, 'PathPrefix', 'Path');
            const hosts = quoted(rule, 'Host');
            return paths.length === 0 ? hosts : hosts.flatMap((host) => paths.map((path) => `${host}${path}`));
        },
        portKey: /^traefik\.(?:http|tcp)\.services\.[^.]+\.loadbalancer\.server\.port$/,
        port: (value) => value,
    },
    {
        name: 'Traefik',
        from: 'labels',
        key: /^traefik\.(?:[^.]+\.)?frontend\.rule$/,
        hosts: (rule) => (/Host:([^;]*)/.exec(rule)?.[1] ?? '').split(',').map((host) => host.trim()),
        portKey: /^traefik\.(?:[^.]+\.)?port$/,
        port: (value) => value,
    },
    {
        name: 'caddy-docker-proxy',
        from: 'labels',
        key: /^caddy(?:_\d+)?$/,
        hosts: (value) => value.split(/[\s,]+/).map((host) => host.replace(/^https?:\/\//, '').replace(/\/\*$/, '')),
        portKey: /^caddy(?:_\d+)?\.(?:\d+_)?reverse_proxy$/,
        port: (value) => /upstreams\s+(?:https?\s+)?(\d+)/.exec(value)?.[1],
    },
    {
        name: 'nginx-proxy',
        from: 'environment',
        key: /^VIRTUAL_HOST$/,
        hosts: (value, { VIRTUAL_PATH: path = '' }) => value.split(',').map((host) => `${host.trim().replace(/:\d+$/, '')}${path}`),
        portKey: /^VIRTUAL_PORT$/,
        port: (value) => value,
    },
];
/** The texts in backquotes or quotes of the calls of some functions in a rule of Traefik. */
function quoted(rule, ...names) {
    return rule.split(')').flatMap((piece) => {
        const at = Math.max(...names.map((name) => piece.indexOf(`${name}(`)));
        return at < 0
            ? []
            : piece
                .slice(at)
                .split(/[`'"]/)
                .filter((_, i) => i % 2 === 1);
    });
}
function pairsOf(model, { from }) {
    const all = from === 'labels' ? { ...model.deploy?.labels, ...model.labels } : (model.environment ?? {});
    return Object.entries(all).map(([key, value]) => [key, String(value ?? '')]);
}
/** The hosts from which a proxy leads to a service; undefined where none is told to. */
function proxiedHosts(model) {
    for (const proxy of proxies) {
        const pairs = pairsOf(model, proxy);
        const [first, ...others] = pairs.filter(([key]) => proxy.key.test(key));
        if (first === undefined)
            continue;
        const hosts = [first, ...others].flatMap(([, value]) => proxy.hosts(value, Object.fromEntries(pairs)));
        const known = [...new Set(hosts.map((host) => host.toLowerCase()))].filter((host) => /^(?:\*\.)?[a-z0-9][-a-z0-9.]*(?:\/|$)/.test(host));
        const isOnService = proxy.from === 'environment' || first[0] in (model.labels ?? {});
        const at = isOnService ? [proxy.from] : ['deploy', 'labels'];
        if (known.length > 0)
            return { proxy: proxy.name, hosts: known, path: [...at, first[0]] };
    }
    return undefined;
}
/** The ports that proxies are told by labels and variables. */
function proxiedPorts(model) {
    return proxies.flatMap((proxy) => pairsOf(model, proxy).flatMap(([key, value]) => (proxy.portKey.test(key) ? [Number(proxy.port(value))] : [])));
}

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
        if (!(0,convert_names/* isLoopback */.U9)(port.host_ip))
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
/** The ports that proxies are told by labels and variables. */
function labelledPorts(model) {
    return usable(proxiedPorts(model));
}
/** Variables by which programs are told the port to listen on. */
const portVariable = /^(?:(?:APP|SERVER|HTTP|LISTEN|API|WEB|NODE)_)?PORT$/;
/** `--port 8000`, `--server.port=8000`, `--bind 0.0.0.0:8000`, `-b :8000`, `runserver 0.0.0.0:8000`. */
const portFlag = /(?:^|\s)(?:--(?:[\w.-]+[.-])?port[= ]|(?:(?:--bind|-b|--listen)[= ])?(?:0\.0\.0\.0|\[::\])?:)(\d{2,5})(?=\s|$)/g;
/** The ports that a service is told to listen on: by its command, or else by its variables. */
function toldPorts({ entrypoint = [], command = [] }, values) {
    const flags = [...[...(entrypoint ?? []), ...(command ?? [])].join(' ').matchAll(portFlag)].map(([, port]) => port);
    const variables = Object.entries(values).flatMap(([name, value]) => (portVariable.test(name) ? [value] : []));
    return usable((flags.length > 0 ? flags : variables).map(Number));
}
function usable(ports) {
    return [...new Set(ports)].filter((port) => Number.isInteger(port) && port > 0 && port < 65_536);
}

;// CONCATENATED MODULE: ./build/convert/scale.js






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
/** Where a size is set: by labels of environments, settings of Compose, and in `deploy.resources`. */
const sizeSettings = {
    cpu: ['cpu', ['cpus'], 'cpus'],
    memory: ['memory', ['mem_limit', 'mem_reservation'], 'memory'],
};
/** Every environment must be able to run it. */
function checkSizes(conversion, service, given, image, settings) {
    for (const environment of conversion.options.environments) {
        const { settings: defaults } = conversion.options;
        const size = (0,sizes/* sizeOf */.$)(given, image, (0,tiers/* tierOf */.kx)(environment, defaults), environment, settings, defaults);
        const contradiction = (0,sizes/* contradictionIn */.V)(size);
        if (contradiction === undefined)
            continue;
        const message = `"${service}" in ${environment} ${contradiction}`;
        const [label, own, part] = contradiction.includes(' CPU') ? sizeSettings.cpu : sizeSettings.memory;
        const paths = [
            ...labelsFor(environment, `${label}-limit`, `${label}-request`),
            ...own.map((setting) => [setting]),
            ...['limits', 'reservations'].map((kind) => ['deploy', 'resources', kind, part]),
        ];
        if (contradiction.includes('ephemeral'))
            paths.unshift(['labels', 'kompose.ephemeral-storage.limit']);
        refuse(conversion, service, message, 'Lower the request or raise the limit.', paths);
        return;
    }
}
/** The most that an autoscaler makes must not be less than the least. */
function checkScale(conversion, service, model, { read, settings }) {
    const { environments, settings: defaults } = conversion.options;
    const told = [
        [read('kompose.hpa.replicas.min'), read('kompose.hpa.replicas.max'), ''],
        ...environments.flatMap((environment) => {
            const [least, most] = ['replicas', 'max-replicas'].map((name) => (0,tiers/* settingOf */.y7)(environment, name, settings, defaults));
            const own = (0,tiers/* settingOf */.y7)(environment, 'max-replicas', settings);
            return [
                [least, most, ` in ${environment}`],
                [least ?? (0,amounts/* replicasOf */.N4)(model)?.toString(), own, ` in ${environment}`],
            ];
        }),
    ];
    const [least, most, where = ''] = told.find(([minimum, maximum]) => Number(maximum) < Number(minimum)) ?? [];
    if (least === undefined)
        return;
    const paths = [
        ...labelsFor(where.replace(' in ', ''), 'max-replicas', 'replicas'),
        ['labels', 'kompose.hpa.replicas.max'],
        ['labels', 'kompose.hpa.replicas.min'],
    ];
    const message = `"${service}"${where} has at least ${least} replicas, more than its most of ${most}`;
    refuse(conversion, service, message, 'Lower the one or raise the other.', paths);
}
/** Whether an environment runs several Pods of it at a time. */
function runsSeveral({ environments }, model, { read, settings }) {
    const counts = environments.flatMap((environment) => [
        (0,tiers/* settingOf */.y7)(environment, 'replicas', settings) ?? (0,amounts/* replicasOf */.N4)(model)?.toString(),
        (0,tiers/* settingOf */.y7)(environment, 'max-replicas', settings),
    ]);
    return [...counts, read('kompose.hpa.replicas.max')].some((count) => Number(count) > 1);
}
/**
 * The claims of a service as all its Pods can mount them: in Compose its containers share each volume, so one claim is for several nodes
 * where several run. What a StatefulSet makes for each Pod is shared by nobody, which is told.
 */
function sharedClaims(conversion, service, model, labels, { kind, claims }) {
    const isEverywhere = kind === 'DaemonSet';
    const isScaled = (kind === 'Deployment' || kind === 'StatefulSet') && runsSeveral(conversion.options, model, labels);
    if (!isEverywhere && !isScaled)
        return [...claims];
    if (claims.some(({ template }) => template)) {
        (0,convert_conversion/* report */.z8)(conversion, ['services', service], {
            rule: 'separate-data',
            severity: 'warning',
            message: `"${service}" runs several times, each Pod with data of its own; in Compose all share one volume`,
            fix: 'Run it once, or set its replication up: nothing copies data from one Pod to another.',
        });
    }
    return claims.map((claim) => {
        if (claim.template || claim.accessMode !== 'ReadWriteOnce')
            return claim;
        tellShared(conversion, ['services', service, 'volumes'], `claim "${claim.name}"`, [`several Pods of ${service}`]);
        return { ...claim, accessMode: 'ReadWriteMany' };
    });
}
/** Where labels set an environment: its own first, then those of all. */
function labelsFor(environment, ...settings) {
    const names = settings.flatMap((setting) => [`${environment}.${setting}`, setting]);
    return names.flatMap((name) => [['labels'], ['deploy', 'labels']].map((path) => [...path, `${tiers/* labelPrefix */.Tb}${name}`]));
}
/** Refuses at the first of these settings that the service has. */
function refuse(conversion, service, message, fix, paths) {
    const own = ['services', service];
    const path = paths.find((one) => (0,compose_tree.at)(conversion.tree, ...own, ...one) !== undefined) ?? [];
    (0,convert_conversion/* report */.z8)(conversion, [...own, ...path], { rule: 'wrong-value', category: 'input', severity: 'error', message, fix });
}

;// CONCATENATED MODULE: ./build/convert/draft.js



















function draftOf(conversion, service, given) {
    const name = (0,convert_conversion/* kubernetesName */.gg)(conversion, service);
    const names = ownNames(conversion, service, given);
    const model = askingItself(given, names, false);
    const labels = (0,convert_labels/* labelsOf */.PC)(conversion, service, model);
    const image = (0,convert_images/* imageOf */.dT)(service, model, conversion.options.registry);
    checkImages(conversion, service, model, image, labels.read);
    const isOnHost = labels.read('kompose.controller.port.expose') === 'true';
    const ports = portsOf(conversion, service, model).map((port) => (isOnHost ? onHost(port) : port));
    const kind = kind_kindOf(conversion, service, model, image, labels.read);
    tellRestarts(conversion, service, model, kind);
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
    checkScale(conversion, service, model, labels);
    checkKept(conversion, service, model, image);
    const configs = byName(all.flatMap((parts) => parts.configs));
    const mounted = byName(all.flatMap((parts) => parts.claims));
    const claims = sharedClaims(conversion, service, model, labels, { kind, claims: mounted });
    const autoscaling = kind === 'Deployment' || kind === 'StatefulSet' ? autoscalingOf(labels.read) : undefined;
    const inits = [...labelledInit(labels.read, main.container), ...before.map(({ container }) => container)];
    return {
        service,
        model,
        ownName: ownNameOf({ kind }, given, names, main.values),
        labels: labels.read,
        ports,
        hidden: main.hidden,
        values: main.values,
        texts: [...textsOf(model, main.values), ...configs.flatMap(({ data }) => Object.values(data))],
        workload: {
            service,
            name,
            kind,
            replicas: (0,amounts/* replicasOf */.N4)(model) ?? 1,
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
            strategy: (0,placement/* strategyOf */.Q)(conversion, service, model, kind),
            minReadySeconds: (0,amounts/* wholeSeconds */.$P)(model.deploy?.update_config?.delay ?? ''),
            autoscaling,
            backoffLimit: backoffLimitOf(model, labels.read),
            cron: cronOf(conversion, service, model, labels.read),
            awaitedJobs: [],
            rollout: undefined,
            prometheus: conversion.options.prometheus,
            joined: [],
            group: labels.read('kompose.service.group'),
            networks: model.network_mode === 'none' ? [] : Object.keys(model.networks ?? { default: null }),
        },
    };
}
function checkImages(conversion, service, model, image, labels) {
    (0,convert_images/* checkImage */.cd)(conversion, service, image);
    (0,convert_images/* checkVersion */.ps)(conversion, service, model, image);
    for (const other of otherImages(model, labels))
        (0,convert_images/* checkVersion */.ps)(conversion, service, {}, other);
    (0,convert_images/* checkPull */.eE)(conversion, service, model);
}
function backoffLimitOf(model, labels) {
    const given = (0,convert_security/* numberOf */.rl)(labels('kompose.cronjob.backoff_limit')) ?? model.deploy?.restart_policy?.max_attempts;
    return given ?? (isOnFailure(model) ? 6 : 0);
}
function podOf(conversion, { service, model, labels }, kind, all) {
    const isOneShot = kind === 'Job' || kind === 'CronJob';
    return (0,convert_resources/* nonEmpty */.hq)({
        ...(0,convert_labels/* labelledPod */.Rk)(labels),
        ...fieldsOf('pod', { conversion, service, model, labels }),
        restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
        securityContext: all[0]?.podSecurity,
        volumes: byName(all.flatMap((parts) => parts.volumes)),
    });
}
function needsOf(conversion, { service, model, labels, settings }, { image, given, restriction }, { kind, claims, autoscaling }) {
    const kept = [...claims, ...keptBy((0,convert_recipe/* recipeOf */.Sx)(conversion, service, model))];
    return {
        image,
        isBuilt: model.build !== undefined,
        given,
        storage: Object.fromEntries(claims.flatMap(({ name, size, isSized }) => (isSized ? [[name, size]] : []))),
        replicas: (0,amounts/* replicasOf */.N4)(model),
        mayScale: kind === 'Deployment' && mayScale(model, image, kept),
        isAutoscaled: autoscaling !== undefined,
        hasPullPolicy: labels('kompose.image-pull-policy') !== undefined,
        restriction: conversion.options.security === 'restricted' ? undefined : restriction,
        settings,
    };
}
/** Of an init container that kompose's label asks for, and of volumes. */
function otherImages({ volumes = [] }, labels) {
    const mounted = volumes.flatMap(({ type, source }) => (type === 'image' && source ? [source] : []));
    return [...[labels('kompose.init.containers.image') ?? ''].filter(Boolean), ...mounted];
}
/** Each once: containers of one Pod share volumes and what is behind them. */
function byName(items) {
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
    const ports = model.ports ?? [];
    const isReached = ports.some((port) => port.protocol === 'tcp' && !(0,convert_names/* isLoopback */.U9)(port.host_ip));
    const { port, stateless } = (0,programs/* programOf */.oQ)(image);
    const keeps = claims.length > 0 || (port !== undefined && stateless !== true) || ports.some(programs/* isStorePort */.$H);
    return isReached && !keeps && model.network_mode !== 'host';
}
/** Every name by which Compose knows a service. */
function ownNames({ relations }, service, model) {
    const others = [...(relations.aliases.get(service) ?? []), model.container_name, model.hostname];
    return [service, ...others.filter((name) => name !== undefined)];
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

;// CONCATENATED MODULE: ./build/convert/mounts/sharing.js

/**
 * The workloads, each the containers of one Pod, with claims as they need them: what the containers of one Pod alone mount is for one
 * node, whatever several services Compose has; who shares the others is told.
 */
function withSharing(conversion, workloads) {
    const holders = new Map();
    const claims = workloads.flatMap((workload) => workload.claims);
    for (const { name } of claims)
        holders.set(name, (holders.get(name) ?? 0) + 1);
    for (const { name, shared } of new Map(claims.map((claim) => [claim.name, claim])).values())
        if (shared !== undefined && (holders.get(name) !== 1 || !isOnePod(workloads, name)))
            tellShared(conversion, shared.path, shared.what, shared.users);
    return workloads.map((workload) => {
        const isAlone = ({ name, shared }) => shared !== undefined && holders.get(name) === 1 && isOnePod([workload], name);
        if (!workload.claims.some(isAlone))
            return workload;
        const own = workload.claims.map((claim) => (isAlone(claim) ? { ...claim, accessMode: 'ReadWriteOnce' } : claim));
        return { ...workload, claims: own, rollout: undefined };
    });
}
/** Whether the one workload that holds a claim has containers of several services, and never a second Pod. */
function isOnePod(workloads, claim) {
    return workloads.some(({ claims, joined, kind, replicas, autoscaling, needs }) => {
        const isScaled = replicas > 1 || autoscaling !== undefined || Object.keys(needs.settings).some((key) => key.endsWith('replicas'));
        return claims.some(({ name }) => name === claim) && joined.length > 0 && kind !== 'DaemonSet' && !isScaled;
    });
}

;// CONCATENATED MODULE: ./build/convert/network/entry.js





const exposeLabel = 'kompose.service.expose';
/** What leads to a service from outside of the cluster, as its label asks. */
function entryOf(conversion, entered) {
    const { service, labels, ports } = entered;
    const text = labels(exposeLabel)?.trim();
    const path = ['services', service, 'labels', exposeLabel];
    if (text === undefined) {
        reportIdleLabels(conversion, service);
        reportProxied(conversion, service);
    }
    if (text === undefined || text.toLowerCase() === 'false')
        return undefined;
    const port = ports.find((one) => one.protocol === 'TCP' && one.reach !== 'local');
    if (port === undefined) {
        reportNoPort(conversion, service, ports, path);
        return undefined;
    }
    const protocol = protocolOf(port, entered.image);
    if (protocol !== 'http' && conversion.options.entrance.kind === 'ingress') {
        (0,convert_conversion/* report */.z8)(conversion, path, {
            rule: 'not-exposed',
            severity: 'warning',
            message: `"${service}" speaks ${protocol.toUpperCase()} on port ${port.port}, and an Ingress carries HTTP alone`,
            fix: 'Use the input expose: gateway or istio, or label the service kompose.service.type: loadbalancer.',
        });
        return undefined;
    }
    const hosts = protocol === 'tcp' ? [] : hostsOf(conversion, entered, { text, path, port });
    if (hosts === undefined)
        return undefined;
    if (protocol === 'http')
        reportOthers(conversion, entered, hosts, path);
    return {
        protocol,
        hosts,
        port,
        outside: port.published[0] ?? port.port,
        tlsSecret: labels('kompose.service.expose.tls-secret'),
        className: labels('kompose.service.expose.ingress-class-name'),
    };
}
function reportNoPort(conversion, service, ports, path) {
    const areLocal = ports.some(({ reach }) => reach === 'local');
    const lack = areLocal
        ? 'its ports are bound to the loopback address'
        : ports.length === 0
            ? 'has no port'
            : 'has no TCP port';
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: ports.length > 0 ? 'not-exposed' : 'unsupported-key',
        severity: 'warning',
        message: `"${service}" is to be exposed, but ${lack}`,
        fix: areLocal
            ? 'Write the port that the world reaches without an address, or in expose:.'
            : ports.length === 0
                ? 'Add ports: or expose:.'
                : 'Label it kompose.service.type: loadbalancer.',
    });
}
/** Known stores that speak HTTP, by their ports; 9000 is that of MinIO, where ClickHouse has 8123. */
const httpStores = new Set([2379, 5984, 6333, 7700, 8086, 8091, 8123, 8500, 9000, 9200]);
/** What Compose says the port speaks; that of any other known store is no HTTP. */
function protocolOf({ appProtocol, port }, image) {
    if (appProtocol === 'tls' || appProtocol === 'tcp')
        return appProtocol;
    const program = (0,programs/* programOf */.oQ)(image);
    const isOwn = appProtocol === undefined && program.keeps === true && program.port === port;
    return isOwn && !httpStores.has(port) ? 'tcp' : 'http';
}
/** The hosts that a label names (`HOST`, `HOST:PORT`, `HOST/PATH`), or for `true` those of the setting `host`; undefined where one can be none. */
function hostsOf(conversion, { service, settings, ports }, wish) {
    const { text, path } = wish;
    const named = `Write ${exposeLabel}: HOST, or set the host of each environment (gitops-actions.prod.host: HOST).`;
    const refuse = (message, fix = named) => {
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
    const hosts = [];
    for (const one of wanted) {
        const [, domain = '', number, rest = ''] = /^([^/:]*)(?::([^/]*))?(?:\/(.*))?$/.exec(one.trim()) ?? [];
        if (one.includes('://') || !/^(?:\*\.)?[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(domain))
            return refuse(`"${service}" is exposed as "${one.trim()}", which is no name of a host`);
        const port = number === undefined ? wish.port : portOf(ports, number);
        if (port === undefined) {
            const all = ports.flatMap((known) => (isOpen(known) ? [known.port] : []));
            const fix = `Write one of its ports that are not bound to the loopback address: ${all.join(', ')}.`;
            return refuse(`"${service}" is exposed on port ${number}, which nobody reaches`, fix);
        }
        hosts.push({ domain, path: `/${rest}`, port });
    }
    return hosts;
}
function isOpen({ protocol, reach }) {
    return protocol === 'TCP' && reach !== 'local';
}
/** A port of the container, or what Compose publishes it as. */
function portOf(ports, number) {
    return ports.find((known) => isOpen(known) && (String(known.port) === number || known.published.includes(Number(number))));
}
/** Compose opens every port to the host; a host of the label leads to one. */
function reportOthers(conversion, { service, ports }, hosts, path) {
    const others = ports.filter((port) => isOpen(port) && port.reach === 'published' && hosts.every((host) => host.port !== port));
    const [first] = others;
    if (first === undefined)
        return;
    (0,convert_conversion/* report */.z8)(conversion, path, {
        rule: 'not-exposed',
        severity: 'notice',
        message: `"${service}" publishes ${others.map(({ port }) => port).join(', ')}, too, and no host leads there`,
        fix: `Name a host for it, HOST:${first.port}, or leave it.`,
    });
}
/** A proxy that watches Docker leads to the service; in a cluster its label would have to. */
function reportProxied(conversion, service) {
    const found = proxiedHosts(conversion.model.services?.[service] ?? {});
    if (found === undefined)
        return;
    const hosts = found.hosts.join(',');
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, ...found.path], {
        rule: 'not-exposed',
        severity: 'warning',
        message: `${found.proxy} leads from ${hosts} to "${service}" in Docker, and nothing does in the cluster`,
        fix: `Label the service ${exposeLabel}: ${hosts}.`,
    });
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
/** The variables that hold a name, as `SERVICE (VARIABLE, \u2026)`; the first few. */
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
    const isEarly = reached.isEarly && open === 'ClusterIP';
    const isHeadless = ports.length === 0 || wished === 'headless' || isEarly;
    if (open !== 'ClusterIP' && !isHeadless)
        reportLocalPorts(conversion, service, open, ports);
    const type = ports.every(isLocal) ? 'ClusterIP' : open;
    return {
        names,
        type: isHeadless ? 'Headless' : type,
        isEarly,
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
/** The ports that are reached from anywhere: those that Compose publishes, and those that something leads to. */
function openPortsOf(ports, { type, entry }) {
    const isOpenService = type === 'NodePort' || type === 'LoadBalancer';
    return ports.filter((port) => {
        const isEntered = port === entry?.port || entry?.hosts.some((host) => port === host.port);
        return port.reach === 'published' || isEntered || (isOpenService && port.reach !== 'local');
    });
}

// EXTERNAL MODULE: ./build/convert/keys/checks.js
var checks = __webpack_require__(80236);
;// CONCATENATED MODULE: ./build/convert/one-pod.js




const namespaces = ['network_mode', 'pid', 'ipc'];
/**
 * Of each service that runs in the Pod of another, that other one: they share a namespace (`network_mode: service:NAME`, `pid`,
 * `ipc`), or have one value of kompose's label `kompose.service.group`. Where one of them runs to its end they stay apart.
 */
function leadersOf(conversion, workloads) {
    const byService = new Map(workloads.map((workload) => [workload.service, workload]));
    const leaders = new Map();
    for (const [service, name] of sharersOf(conversion, workloads)) {
        const [workload, leader] = [byService.get(service), byService.get(name)];
        if (workload === undefined || leader === undefined)
            continue;
        if (one_pod_runsOn(leader) && one_pod_runsOn(workload))
            leaders.set(service, name);
        else
            tellApart(conversion, workload, leader);
    }
    return leaders;
}
/** The workloads with those of one Pod made one. */
function inOnePod(conversion, workloads, leaders) {
    const joined = workloads.filter(({ service }) => leaders.has(service));
    return workloads
        .filter(({ service }) => !leaders.has(service))
        .map((workload) => joined
        .filter(({ service }) => leaders.get(service) === workload.service)
        .reduce((leader, member) => join(conversion, leader, member), workload));
}
/** Of each service that shares with another, that other one; chains end at the one that shares with nobody. */
function sharersOf({ model }, workloads) {
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
function one_pod_runsOn({ kind }) {
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
    const { pid } = model.services?.[member.service] ?? {};
    const { exposure } = leader;
    return {
        ...leader,
        kind: member.kind === 'StatefulSet' ? member.kind : leader.kind,
        joined: [...leader.joined, container],
        initContainers: one_pod_byName([...leader.initContainers, ...container.initContainers]),
        pod: {
            ...leader.pod,
            ...((0,checks/* sharedService */.JB)(pid ?? '').length === 0 ? {} : { shareProcessNamespace: true }),
            volumes: one_pod_byName([...one_pod_volumesOf(leader), ...one_pod_volumesOf(container)]),
        },
        ports: distinctPorts([...leader.ports, ...container.ports]),
        openPorts: distinctPorts([...leader.openPorts, ...container.openPorts]),
        claims: one_pod_byName([...leader.claims, ...member.claims]),
        configs: one_pod_byName([...leader.configs, ...member.configs]),
        exposure: {
            ...exposure,
            names: [...new Set([...exposure.names, ...(isGrouped ? member.exposure.names : [])])],
            entry: entryOfBoth(exposure.entry, container.exposure.entry),
        },
        needs: {
            ...leader.needs,
            mayScale: leader.needs.mayScale && member.claims.length === 0,
            storage: { ...member.needs.storage, ...leader.needs.storage },
            others: { ...leader.needs.others, [member.name]: member.needs },
        },
        awaitedJobs: [...new Set([...leader.awaitedJobs, ...member.awaitedJobs])],
        ...afterBoth(leader, member),
        networks: isGrouped ? [...new Set([...leader.networks, ...member.networks])] : leader.networks,
    };
}
/** Each of the hosts with its port; what is no HTTP has one port alone. */
function entryOfBoth(first, second) {
    if (first?.protocol !== 'http' || second?.protocol !== 'http')
        return first ?? second;
    return { ...first, hosts: [...first.hosts, ...second.hosts] };
}
function afterBoth({ after }, member) {
    return after === undefined ? {} : { after: [...new Set([...after, ...(member.after ?? [])])] };
}
function one_pod_byName(items) {
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
    const { entry } = member.exposure;
    return {
        ...member,
        ports,
        openPorts: member.openPorts.map(rename),
        exposure: {
            ...member.exposure,
            entry: entry && {
                ...entry,
                port: rename(entry.port),
                hosts: entry.hosts.map((host) => ({ ...host, port: rename(host.port) })),
            },
        },
        container: { ...member.container, ...(ports.length === 0 ? {} : { ports: ports.map(containerPort) }) },
    };
}
function distinctPorts(ports) {
    return [...new Map(ports.map((port) => [`${port.port}/${port.protocol}`, port])).values()];
}

// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(52763);
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
 * `sync-waves` and `flux` the controller does the waiting; docs/decisions/046 says what each costs.
 * @param leaders of each service that runs in the Pod of another, that other one
 */
function withWaits(conversion, workloads, leaders) {
    const { dependsOn } = conversion.options;
    const all = awaitsOf(conversion, workloads, leaders);
    const depths = dependsOn === 'sync-waves' ? depthsOf(all, leaders) : new Map();
    return workloads.map((workload) => {
        const awaits = all.get(workload.service) ?? [];
        if (dependsOn === 'sync-waves')
            return inWave(workload, depths.get(workload.service) ?? 0);
        if (dependsOn === 'flux')
            return { ...workload, after: [...new Set(awaits.map(({ pod }) => pod.name))] };
        if (awaits.length === 0)
            return workload;
        if (dependsOn === 'wait')
            return waiting(conversion, workload, awaits);
        const peers = awaits.map(({ peer }) => peer.service);
        tellNotAwaited(conversion, ['services', workload.service, 'depends_on'], peers);
        return workload;
    });
}
/** What each service waits for in other Pods; what may be missing is waited for by nobody. */
function awaitsOf(conversion, workloads, leaders) {
    const byService = new Map(workloads.map((workload) => [workload.service, workload]));
    const podOf = (service) => leaders.get(service) ?? service;
    const all = new Map(workloads.map(({ service }) => {
        const dependencies = dependenciesIn(conversion.model.services?.[service] ?? {});
        const awaits = dependencies.flatMap(([name, { condition, required }]) => {
            const [peer, pod] = [byService.get(name), byService.get(podOf(name))];
            const isOther = podOf(name) !== podOf(service);
            return required && isOther && peer !== undefined && pod !== undefined ? [{ peer, pod, condition }] : [];
        });
        return [service, awaits];
    }));
    for (const service of leaders.keys())
        breakCircles(conversion, all, service, podOf);
    return all;
}
/** Two Pods that wait for each other never start: a container that is not the first of its Pod waits for none that waits for that. */
function breakCircles(conversion, all, service, podOf) {
    const own = podOf(service);
    const isCircle = ({ pod }) => reaches(all, podOf, pod.service, own);
    const awaits = all.get(service) ?? [];
    for (const { peer } of awaits.filter(isCircle))
        (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'depends_on', peer.service], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `Nothing waits for "${peer.service}": it starts after "${own}", in whose Pod "${service}" runs`,
            fix: 'Make the program retry, or give it a Pod of its own.',
        });
    all.set(service, awaits.filter((one) => !isCircle(one)));
}
/** Whether a Pod waits for another, by whatever lies between. */
function reaches(all, podOf, from, to) {
    const members = new Map();
    for (const service of all.keys())
        members.set(podOf(service), [...(members.get(podOf(service)) ?? []), service]);
    const seen = new Set([from]);
    for (const pod of seen)
        for (const service of members.get(pod) ?? [])
            for (const next of all.get(service) ?? [])
                seen.add(next.pod.service);
    return seen.has(to);
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
function waiting(conversion, workload, awaits) {
    const initContainers = [];
    const awaitedJobs = [];
    for (const { peer, pod, condition } of awaits) {
        if (condition === 'service_completed_successfully') {
            awaitedJobs.push(peer.name);
            initContainers.push(waitForJob(peer.name));
            continue;
        }
        const port = peer.ports.find(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess);
        const meets = pod.networks.some((network) => workload.networks.includes(network));
        if (port !== undefined && meets && pod.replicas > 0) {
            initContainers.push(waitForPeer(peer.name, pod.name, port.port, condition === 'service_healthy'));
        }
        else
            tellNotAwaited(conversion, ['services', workload.service, 'depends_on', peer.service], [peer.service]);
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
    if (wave === 0)
        return workload;
    const controller = { ...workload.annotations.controller, 'argocd.argoproj.io/sync-wave': String(wave) };
    return { ...workload, annotations: { ...workload.annotations, controller } };
}
/** How many Pods must be there before each, one after the other; with a stack of its own, since a chain may be long. */
function depthsOf(all, leaders) {
    const peers = new Map();
    for (const [service, awaits] of all) {
        const pod = leaders.get(service) ?? service;
        peers.set(pod, [...(peers.get(pod) ?? []), ...awaits.map((one) => one.pod.service)]);
    }
    const depths = new Map();
    const stack = [...peers.keys()];
    for (let pod = stack.at(-1); pod !== undefined; pod = stack.at(-1)) {
        const before = peers.get(pod) ?? [];
        const open = before.filter((peer) => !depths.has(peer));
        if (open.length > 0)
            stack.push(...open);
        else {
            depths.set(pod, Math.max(-1, ...before.map((peer) => depths.get(peer) ?? 0)) + 1);
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
function waitForPeer(name, host, port, isHealthy) {
    const connects = `nc -z -w 2 ${host} ${port}`;
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
            // What a service says of itself holds where it says a port: it advertises that to its peers.
            if (target !== undefined && (target !== service || reference.port !== undefined))
                references.get(target)?.push(reference);
        }
    }
    const workloads = drafts.map((draft) => finished(conversion, draft, references.get(draft.service) ?? []));
    const leaders = leadersOf(conversion, workloads);
    return withSharing(conversion, inOnePod(conversion, withWaits(conversion, workloads, leaders), leaders));
}
/** Every name under which Compose reaches a service, and the service. */
function services_hostsOf(conversion) {
    const hosts = new Map();
    const { services } = conversion;
    for (const [service, model] of services) {
        for (const host of ownNames(conversion, service, model))
            if (!hosts.has(host))
                hosts.set(host, service);
    }
    for (const [service] of services) {
        hosts.set(service, service);
        hosts.set((0,convert_conversion/* kubernetesName */.gg)(conversion, service), service);
    }
    return hosts;
}
function finished(conversion, draft, references) {
    const { service, workload, labels, ownName } = draft;
    const given = conversion.model.services?.[service] ?? {};
    const model = askingItself(given, ownNames(conversion, service, given), ownName !== undefined);
    const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob';
    const ports = isServed ? allPorts(conversion, draft, references) : draft.ports;
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
        isEarly: workload.kind === 'StatefulSet' && ownName !== undefined,
    });
    const monitored = monitoredOf(conversion, service, workload.annotations.pod, ports);
    const rollout = (0,convert_rollout/* rolloutOf */.Zb)(conversion, { service, model, workload, exposure, ports });
    if (rollout === 'blue-green')
        (0,convert_rollout/* checkPreview */.nz)(conversion, service);
    const about = { image: workload.image, kept: projectFiles(workload) };
    return {
        ...workload,
        // Each Pod of a StatefulSet has a host name of its own.
        pod: (0,convert_resources/* nonEmpty */.hq)({ ...(workload.kind === 'StatefulSet' ? {} : { hostname: ownName }), ...workload.pod }),
        rollout,
        ports,
        container: (0,convert_resources/* nonEmpty */.hq)({
            ...workload.container,
            ports: ports.map(containerPort),
            ...(isServed ? (0,convert_hidden/* readingSecrets */.kf)((0,health/* probesFor */.t2)(conversion, service, model, ports, labels, about), draft.hidden) : {}),
        }),
        exposure,
        openPorts: [...new Set([...openPortsOf(ports, exposure), ...(monitored === undefined ? [] : [monitored.port])])],
        monitored,
    };
}
/** The ports that Compose names, and those of an image's own that it does not, since peers reach them without a word. */
function allPorts(conversion, draft, references) {
    const { ports } = draft;
    if (ports.length === 0)
        return guessedPorts(conversion, draft, references);
    const known = new Set(ports.flatMap(({ port, published }) => [port, ...published]));
    return [
        ...ports,
        ...portsIn(references)
            .filter((port) => !known.has(port))
            .map(portInside),
    ];
}
/** Those that peers name; a small number behind a name is rather the version of an image. */
function portsIn(references) {
    const found = references.flatMap(({ port }) => port ?? []);
    return [...new Set(found)].filter((port) => port >= 80 || [21, 22, 25, 53].includes(port));
}
/** Where Compose names no port: those that peers, labels, the health check, its command and its variables name, otherwise its Dockerfile, its program, or the scheme of a peer's URL. */
function guessedPorts(conversion, { service, model, workload, values }, references) {
    const inferred = portsIn(references);
    const checked = (0,health/* httpCheckOf */.oy)((0,health/* healthOf */.Wr)(conversion, service, model))?.port;
    const own = isOnlyOne(conversion, service) ? toldPorts(model, values) : toldPorts(model, {});
    const said = [inferred, labelledPorts(model), [checked ?? []].flat(), own].find((ports) => ports.length > 0);
    if (said !== undefined)
        return said.map((port) => portInside(port));
    const exposed = [...new Set((0,convert_recipe/* recipeOf */.Sx)(conversion, service, model)?.ports)];
    if (exposed.length === 0) {
        const usual = (0,programs/* programOf */.oQ)(workload.image).port;
        const known = usual === undefined ? new Set(references.flatMap(({ implied }) => implied ?? [])) : [usual];
        return [...known].map((port) => portInside(port));
    }
    const other = [...(model.entrypoint ?? []), ...(model.command ?? [])].join(' ');
    const asked = new Set(references.flatMap(({ implied }) => implied ?? []));
    const guesses = exposed.map((port) => ({
        ...portInside(port),
        isGuess: other !== '' && !other.includes(String(port)) && !asked.has(port),
    }));
    // What another command would listen on says nothing of one that nobody asks.
    return references.length > 0 ? guesses : guesses.filter(({ isGuess }) => !isGuess);
}
/** Whether nothing else runs the same image: of several with one set of variables, not all listen. */
function isOnlyOne({ services }, service) {
    const runs = ({ image, build }) => JSON.stringify([image, build?.context, build?.dockerfile]);
    const own = services.find(([name]) => name === service)?.[1];
    return own === undefined || services.filter(([, model]) => runs(model) === runs(own)).length === 1;
}
/** Where files of the project are mounted. */
function projectFiles({ container, pod }) {
    const volumes = (pod['volumes'] ?? []);
    const files = new Set(volumes.filter(({ configMap }) => configMap !== undefined).map(({ name }) => name));
    const mounts = (container['volumeMounts'] ?? []);
    return mounts.filter(({ name }) => files.has(name)).map(({ mountPath }) => mountPath);
}

;// CONCATENATED MODULE: ./build/convert/convert.js





















const maximumFileSize = 1024 * 1024;
/**
 * Translates a loaded project. Pure but for reading the project's files.
 * @throws Refusal when the model is not consistent.
 */
async function convertProject(loaded, options, host) {
    const conversion = conversionOf(loaded, options, host);
    await (0,convert_recipe/* readRecipes */.kd)(conversion);
    const workloads = workloadsOf(conversion);
    const containers = workloads.flatMap((workload) => [workload, ...workload.joined]);
    const project = loaded.name === undefined ? undefined : (0,convert_names/* serviceLabel */.uZ)(loaded.name);
    const groups = workloads.map((workload) => {
        const { name, needs, after } = workload;
        return { name, objects: objectsOf(workload, project, options.entrance), needs, after };
    });
    const policies = options.networkPolicies === 'none' ? [] : policiesOf(workloads, conversion.model.networks ?? {}, options.entrance);
    const everywhere = options.networkPolicies === 'all' ? [{ name: 'network-policies', objects: policies, needs: undefined }] : [];
    const mesh = options.entrance.kind === 'istio'
        ? [{ name: 'service-mesh', objects: authenticationOf(workloads), needs: undefined }]
        : [];
    const hasAuthorization = options.extraObjects.includes('authorization-policies');
    const { files } = host;
    const sources = { loaded, files, variables: conversion.variables, secrets: conversion.model.secrets ?? {} };
    const builds = containers.flatMap(({ service, image, build }) => build === undefined ? [] : [(0,convert_builds/* buildOf */.Y)(service, image, build, sources)]);
    for (const build of builds)
        reportSecretArgs(conversion, build);
    return {
        groups: [...groups, ...everywhere, ...mesh],
        authorization: (namespace) => hasAuthorization ? workloads.flatMap((workload) => authorizationOf(workload, workloads, namespace)) : [],
        policies: options.networkPolicies === 'production' ? policies : [],
        findings: conversion.findings,
        images: Object.fromEntries(containers.map(({ service, image }) => [service, image])),
        builds,
        externalSecrets: (0,external/* externalNames */.i3)(conversion.model),
        hasSecretStore: options.hasSecretStore === true,
        secrets: mergedSecrets(containers.flatMap(({ secrets }) => secrets)),
        secretValues: conversion.secretValues,
        picture: pictureOf(workloads, new Map(conversion.services)),
        project,
    };
}
function reportSecretArgs(conversion, { service, secretArgs = [] }) {
    for (const name of secretArgs) {
        (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'build', 'args', name], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `The build argument ${name} of "${service}" holds a secret, which stays in the history of the image; the output builds is without it`,
            fix: `Name it under build.secrets, and read it in the step that needs it: RUN --mount=type=secret,id=${name}.`,
        });
    }
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
    const model = (0,literals/* withMaskedLiterals */.O)(completed((0,compose_tree/* toMasked */.rT)(tree), seek, complain));
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
        recipes: new Map([...publishedRecipes(services), ...(options.images ?? [])]),
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

/***/ 57213:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ tellNeeded),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   uD: () => (/* binding */ rawEnvFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29338);
/* harmony import */ var _compose_env_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32099);
/* harmony import */ var _compose_interpolate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55312);
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25115);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92934);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50722);
/* harmony import */ var _pod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52763);
/* harmony import */ var _secrets_external_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59359);
/* harmony import */ var _secrets_literals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42416);











/**
 * The variables of a service: those of `environment` stand in the container, those of its env files in a ConfigMap, and those
 * that look like secrets are references to a Secret that somebody else provides.
 */
function environmentOf(conversion, service, name, model) {
    const [filesWritten, ownWritten] = [envFileValues(conversion, service, model), ownValues(conversion, service, model)];
    const fromFiles = usable(conversion, service, 'env_file', unmaskedValues(filesWritten));
    const own = usable(conversion, service, 'environment', unmaskedValues(ownWritten));
    const [hidden, added] = namedIn(own, fromFiles, (0,_hidden_js__WEBPACK_IMPORTED_MODULE_9__/* .runSecrets */ .To)(model));
    const files = [...fromFiles].filter(([key]) => !own.has(key));
    const isHidden = ([key, value]) => added.has(key) ||
        (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(key, value) ||
        hasSecretIn(ownWritten.get(key) ?? filesWritten.get(key) ?? '') ||
        isUnsetSecret(conversion, service, key, value);
    const hiddenFiles = files.filter(isHidden);
    const secretKeys = [...hiddenFiles, ...[...own].filter(isHidden)].map(([key]) => key);
    const inMap = files.filter((entry) => !hiddenFiles.includes(entry) && dataKey.test(entry[0]));
    const inline = [...own, ...files.filter(([key]) => !dataKey.test(key))];
    const secretName = `${name}-secrets`;
    const config = { name: `${name}-env`, data: Object.fromEntries(inMap) };
    const reference = (key) => ({ name: key, valueFrom: { secretKeyRef: { name: secretName, key } } });
    if (conversion.options.readsSecrets) {
        const values = new Map([...files, ...own]);
        for (const key of secretKeys)
            conversion.secretValues.add(secretName, key, values.get(key) ?? '');
    }
    else
        reportSecrets(conversion, service, secretName, secretKeys, added);
    return {
        env: [
            ...inline.map((entry) => (isHidden(entry) ? reference(entry[0]) : { name: entry[0], value: (0,_pod_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)(entry[1]) })),
            ...hiddenFiles.flatMap(([key]) => (dataKey.test(key) ? reference(key) : [])),
        ],
        envFrom: inMap.length === 0 ? [] : [{ configMapRef: { name: config.name } }],
        configs: inMap.length === 0 ? [] : [config],
        secrets: secretKeys.length === 0 ? [] : [{ name: secretName, keys: [...secretKeys].sort() }],
        values: Object.fromEntries([...files, ...own]),
        hidden,
    };
}
/** The variables that have the values of secrets in what is run, and those of them that are added to the service's own. */
function namedIn(own, fromFiles, secrets) {
    const hidden = new Map();
    const added = new Set();
    const given = new Map([...fromFiles, ...own]);
    for (const [name, secret] of secrets) {
        const same = [...given].flatMap(([key, value]) => (value === secret && /^[A-Za-z_]\w*$/.test(key) ? key : []));
        const usable = same.filter((key) => (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(key, secret));
        const key = usable.find((one) => one === name) ?? usable[0] ?? (given.has(name) ? `COMPOSE_${name}` : name);
        if (!given.has(key)) {
            own.set(key, secret);
            added.add(key);
        }
        hidden.set(name, key);
    }
    return [hidden, added];
}
function reportSecrets(conversion, service, secret, keys, added) {
    const own = keys.filter((key) => !added.has(key));
    const path = ['services', service];
    if (own.length > 0)
        tellNeeded(conversion, [...path, 'environment'], `"${service}" reads ${own.join(', ')} from`, secret, own);
    for (const { setting, names } of (0,_hidden_js__WEBPACK_IMPORTED_MODULE_9__/* .runSettings */ .n)(conversion.model.services?.[service] ?? {})) {
        const here = names.filter((name) => added.has(name));
        if (here.length === 0)
            continue;
        const reads = `"${service}" has a secret in its ${setting}, which it reads as ${here.join(', ')} from`;
        tellNeeded(conversion, [...path, setting], reads, secret, here);
    }
}
/**
 * Says that a Secret must exist, or that a store must hold its values.
 * @param reads who reads what of it: `"web" reads TOKEN from`.
 */
function tellNeeded(conversion, path, reads, secret, keys) {
    const isStored = conversion.options.hasSecretStore === true && !(0,_secrets_external_js__WEBPACK_IMPORTED_MODULE_7__/* .externalNames */ .i3)(conversion.model).has(secret);
    const say = isStored
        ? {
            message: `${reads} the Secret "${secret}", whose values the store must hold: secrets are never written to Git`,
            fix: `Put ${keys.join(', ')} into the store, as properties of ENVIRONMENT/${secret}.`,
            words: 'Secrets are made of values that the store must hold, since secrets are never written to Git',
            fixAll: 'Put the values into the store, as properties of ENVIRONMENT/SECRET.',
        }
        : {
            message: `${reads} the Secret "${secret}", which must exist: secrets are never written to Git`,
            fix: `Provide the Secret "${secret}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
            words: 'Secrets must exist in the cluster, since secrets are never written to Git',
            fixAll: 'Provide them with ExternalSecret, SealedSecret, SOPS or kubectl create secret; the input secrets writes the first three.',
        };
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, path, {
        rule: 'secret-needed',
        severity: 'warning',
        message: say.message,
        fix: say.fix,
        together: {
            item: `${secret} (${keys.length > 2 ? `${keys.length} keys` : keys.join(', ')})`,
            words: say.words,
            fix: say.fixAll,
        },
    });
}
/** Whether a value has that of a secret variable in it, or options that give a secret. */
function hasSecretIn(written) {
    return (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_10__/* .secretsIn */ .VY)([written]).size > 0 || (0,_secrets_literals_js__WEBPACK_IMPORTED_MODULE_8__/* .literalsIn */ .w)([written]).length > 0;
}
function unmaskedValues(values) {
    return new Map([...values].map(([key, value]) => [key, (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_10__/* .unmasked */ .Xm)(value, (_, secret) => secret)]));
}
/** A secret by its name whose value is to come from outside: `DB_PASSWORD: ${DB_PASSWORD}` where nothing sets the variable. */
function isUnsetSecret(conversion, service, key, value) {
    if (value !== '' || !(0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(key, 'unknown') || !dataKey.test(key))
        return false;
    const spot = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_4__.at)(conversion.tree, 'services', service, 'environment', key)?.spot;
    const written = spot?.source.text.slice(spot.start, spot.end) ?? '';
    const variables = [...written.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(([, braced, bare]) => braced ?? bare);
    return variables.some((name) => name !== undefined && conversion.variables(name) === undefined);
}
/** A key of a ConfigMap or Secret. */
const dataKey = /^[-._a-zA-Z0-9]{1,253}$/;
/** The variables whose names Kubernetes takes: printable ASCII since 1.32, those of secrets as keys of a Secret are. */
function usable(conversion, service, setting, values) {
    const isUsable = ([key, value]) => {
        const isNamed = (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(key, value) ? dataKey.test(key) && key !== '.' && key !== '..' : /^[ -<>-~]+$/.test(key);
        if (isNamed)
            return true;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, ['services', service, setting, key], {
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
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, ['services', service, 'environment', key], {
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
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, path, {
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
            if (entry.required || found.kind !== 'missing')
                reportMissing(conversion, path, entry, found.kind);
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
function reportMissing(conversion, path, { path: file, required }, kind) {
    const why = kind === 'missing'
        ? 'does not exist'
        : kind === 'outside'
            ? 'lies outside the workspace'
            : `is no text file (${kind})`;
    const example = examples.map((ending) => file + ending).find((name) => conversion.look(name).kind === 'text');
    const create = example === undefined ? 'Create it' : `Create it as ${example} shows`;
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, path, {
        rule: 'missing-file',
        category: 'input',
        severity: required ? 'error' : 'warning',
        message: `The env file "${file}" ${why}`,
        fix: `${create}, correct the path, or set required: false.`,
        together: { item: file, words: `# entries of env_file name a file that ${why}` },
    });
}
function parseEnvFile(conversion, path, found, before) {
    try {
        const outer = (name) => before.get(name) ?? conversion.variables(name);
        return (0,_compose_env_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvFile */ .S)(found.text, found.path, outer, _compose_interpolate_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedSecret */ .E);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(conversion, path, {
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

/***/ 4904:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generate: () => (/* binding */ generate),
  c: () => (/* binding */ optionsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/convert/compose/load.js + 3 modules
var load = __webpack_require__(90652);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/convert/compose/selection.js
var compose_selection = __webpack_require__(31869);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
;// CONCATENATED MODULE: ./build/convert/flux.js


/** The Git repository that Flux reads (source.toolkit.fluxcd.io/v1). */
function sourceOf({ name, namespace, url, branch }) {
    return {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata: { name, namespace },
        spec: { interval: '1m', url: gitUrl(url), ref: { branch: branch ?? 'main' } },
    };
}
/** Flux knows no `user@host:path`. */
function gitUrl(url) {
    return url.includes('://') ? url : `ssh://${url.replace(':', '/')}`;
}
/**
 * The namespace of an environment, and the Kustomization (kustomize.toolkit.fluxcd.io/v1) that keeps it as the overlay says. In
 * order, what runs of a service has a Kustomization of its own, which waits for those of its peers (`dependsOn`); that of the
 * environment has all else. So names and claims are there before who needs them, and nothing moves from one Kustomization to
 * another, since Flux removes it first.
 */
function fluxOf(applied) {
    const { name, groups } = applied;
    const ordered = groups.flatMap((group) => (group.after === undefined ? [] : [{ ...group, after: group.after }]));
    const services = ordered.map(({ name: service, objects, after }) => kustomizationOf(applied, `${name}-${service}`, objects, {
        wait: true,
        ...(after.length === 0 ? {} : { dependsOn: after.map((peer) => ({ name: `${name}-${peer}` })) }),
        patches: [without(`${names/* runsLabel */.t5}!=${service}`)],
    }));
    const own = ordered.map(({ name: service }) => service).join(', ');
    // A claim may be bound only when a service runs, so the rest is waited for by nobody.
    const rest = own === '' ? { wait: true } : { wait: false, patches: [without(`${names/* runsLabel */.t5} in (${own})`)] };
    const objects = own === '' ? groups.flatMap((group) => group.objects) : [];
    return [namespaceCalled(name), kustomizationOf(applied, name, objects, rest), ...services];
}
function namespaceCalled(name) {
    return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}
/** The namespace of an environment, and the HelmRelease (helm.toolkit.fluxcd.io/v2) of the chart with its values. */
function releaseOf({ name, namespace, repository, chart, folder, environment }) {
    const at = (file) => `./${external_node_path_.posix.join(folder, file)}`;
    return [
        namespaceCalled(name),
        {
            apiVersion: 'helm.toolkit.fluxcd.io/v2',
            kind: 'HelmRelease',
            metadata: { name, namespace },
            spec: {
                interval: '10m',
                timeout: '5m',
                releaseName: chart,
                targetNamespace: name,
                storageNamespace: name,
                chart: {
                    spec: {
                        chart: at(''),
                        // The version of the chart stays the same while the manifests change.
                        reconcileStrategy: 'Revision',
                        sourceRef: { kind: 'GitRepository', name: repository },
                        valuesFiles: [at('values.yaml'), at(`values-${environment}.yaml`)],
                    },
                },
                driftDetection: { mode: 'enabled' },
            },
        },
    ];
}
function kustomizationOf(applied, name, awaited, own) {
    const { namespace, path, repository, isEncrypted } = applied;
    const hasRollouts = awaited.some(({ kind }) => kind === 'Rollout');
    return {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name, namespace },
        spec: {
            interval: '10m',
            retryInterval: '1m',
            timeout: hasRollouts ? '15m' : '5m',
            path: `./${path}`,
            prune: true,
            ...own,
            ...(hasRollouts ? { healthCheckExprs: [rolloutHealth] } : {}),
            sourceRef: { kind: 'GitRepository', name: repository },
            ...(isEncrypted ? { decryption: { provider: 'sops', secretRef: { name: 'sops-keys' } } } : {}),
        },
    };
}
/**
 * Flux can't read by itself what has become of a Rollout, whose observedGeneration is a text:
 * https://github.com/fluxcd/flux2/issues/4632
 */
const rolloutHealth = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    inProgress: "string(status.observedGeneration) != string(metadata.generation) || status.phase in ['Progressing', 'Paused']",
    failed: "status.phase == 'Degraded'",
    current: "status.phase == 'Healthy'",
};
/** A patch that leaves out of the overlay what a selector finds. */
function without(labelSelector) {
    return { target: { labelSelector }, patch: '$patch: delete\napiVersion: v1\nkind: Any\nmetadata: {name: any}\n' };
}

// EXTERNAL MODULE: ./build/convert/print.js
var print = __webpack_require__(83103);
;// CONCATENATED MODULE: ./build/convert/controller.js





/**
 * Reads the inputs about what applies overlays, or a chart.
 * @throws InputError where the repository is missing or no URL, or a name is none.
 */
function readController(inputs) {
    const { controller: kind, controllerSource, controllerNamespace, controllerProject, repository, branch } = inputs;
    const isOrdered = inputs.dependsOn === 'flux';
    if (isOrdered && (kind !== 'flux' || inputs.engine === 'kompose' || inputs.shape === 'helm')) {
        throw new errors/* InputError */.dz('depends-on: flux is kept by what controller: flux writes for overlays, with engine: native', {
            fix: 'Add controller: flux, or use depends-on: wait.',
        });
    }
    if (kind === undefined) {
        const given = Object.entries({ controllerSource, controllerNamespace, controllerProject }).find(([, text]) => text);
        if (given === undefined)
            return undefined;
        const name = given[0].replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        throw new errors/* InputError */.dz(`${name} is read with controller alone`, {
            fix: 'Add controller: argo-cd, application-set or flux.',
        });
    }
    if (inputs.shape === 'all-in-one') {
        throw new errors/* InputError */.dz('controller applies overlays or a chart, and shape: all-in-one has none', {
            fix: 'Use shape: kustomize or helm.',
        });
    }
    const [url = '', named] = (controllerSource || repository || '').split('#');
    if (!/^(?:https?:\/\/|ssh:\/\/|[\w.-]+@[\w.-]+:)[^\s]+$/.test(url)) {
        const problem = url === '' ? 'needs the repository of the manifests' : `can't read "${url}", which is no URL`;
        throw new errors/* InputError */.dz(`controller: ${kind} ${problem}`, {
            fix: 'Name it by controller-source: https://github.com/acme/gitops.',
        });
    }
    const namespace = controllerNamespace || (kind === 'flux' ? 'flux-system' : 'argocd');
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
/** A file for each environment, or one for all, that has the controller apply it; made once, as the overlay is. */
function controllerFiles(controller, target) {
    if (controller.kind === 'flux')
        return fluxFiles(controller, target);
    if (controller.kind === 'application-set') {
        return [madeOnce('argo-cd/application-set.yaml', [applicationSetOf(controller, target)])];
    }
    const { environments, prefix } = target;
    return environments.map((environment) => {
        const own = { name: (0,names/* namespaceOf */.N6)(environment, prefix), source: sourceIn(target, environment) };
        return madeOnce(`argo-cd/${environment}.yaml`, [applicationOf(controller, own)]);
    });
}
function madeOnce(path, objects) {
    return { path, content: (0,print/* printObjects */.M)(objects), objects, part: 'overlay' };
}
/** The overlay of an environment, or the chart with its values. */
function sourceIn({ folder, chart }, environment) {
    if (chart === undefined)
        return { path: external_node_path_.posix.join(folder, 'overlays', environment) };
    return { path: external_node_path_.posix.normalize(folder), helm: { releaseName: chart, valueFiles: [`values-${environment}.yaml`] } };
}
/** An Application (argoproj.io/v1alpha1) that keeps the cluster as the overlay, or the chart, says. */
function applicationOf(controller, { name, source }) {
    const { url, branch, namespace, project } = controller;
    return {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name, namespace },
        spec: {
            project,
            source: { repoURL: url, targetRevision: branch ?? 'HEAD', ...source },
            destination: { server: 'https://kubernetes.default.svc', namespace: name },
            syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
        },
    };
}
/**
 * An ApplicationSet (argoproj.io/v1alpha1) with an Application for each environment that the repository has. What a removed overlay
 * ran goes on running until somebody removes it: a folder is lost sooner than it is meant.
 */
function applicationSetOf(controller, target) {
    const { url, branch, namespace } = controller;
    const { folder, prefix, chart } = target;
    const found = chart === undefined
        ? { directories: [{ path: external_node_path_.posix.join(folder, 'overlays/*') }] }
        : { files: [{ path: external_node_path_.posix.join(folder, 'values-*.yaml') }] };
    const environment = chart === undefined ? '{{ .path.basename }}' : '{{ .path.filename | trimPrefix "values-" | trimSuffix ".yaml" }}';
    const own = { name: (0,names/* namespaceOf */.N6)(environment, prefix), source: sourceIn(target, environment) };
    const { metadata, spec } = applicationOf(controller, own);
    return {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'ApplicationSet',
        metadata: { name: prefix || 'manifests', namespace },
        spec: {
            goTemplate: true,
            goTemplateOptions: ['missingkey=error'],
            generators: [{ git: { repoURL: url, revision: branch ?? 'HEAD', ...found } }],
            syncPolicy: { preserveResourcesOnDeletion: true },
            template: { metadata: { name: metadata.name }, spec },
        },
    };
}
function fluxFiles({ namespace, url, branch }, target) {
    const { environments, prefix, folder, chart, isEncrypted, groups } = target;
    const repository = prefix || 'manifests';
    const isOrdered = groups.some(({ after }) => after !== undefined);
    const files = environments.map((environment) => {
        const own = { name: (0,names/* namespaceOf */.N6)(environment, prefix), namespace, repository };
        if (chart !== undefined) {
            return madeOnce(`flux/${environment}.yaml`, releaseOf({ ...own, chart, folder, environment }));
        }
        const path = external_node_path_.posix.join(folder, isOrdered ? 'ordered' : 'overlays', environment);
        return madeOnce(`flux/${environment}.yaml`, fluxOf({ ...own, path, isEncrypted, groups }));
    });
    const source = sourceOf({ name: repository, namespace, url, branch });
    return [madeOnce('flux/source.yaml', [source]), ...files, ...(isOrdered ? environments.map(orderedFile) : [])];
}
/** Flux adds its patches to the kustomization that it finds: in an overlay they would come before the numbers of replicas. */
function orderedFile(environment) {
    const resources = [`../../overlays/${environment}`];
    return madeOnce(`ordered/${environment}/kustomization.yaml`, [
        { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources },
    ]);
}

// EXTERNAL MODULE: ./build/convert/convert.js + 35 modules
var convert = __webpack_require__(53985);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
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
            const masked = value.kind === 'scalar' && value.masked !== undefined ? { masked: value.masked } : {};
            return [variable, { key: spot, value: { ...(0,compose_tree/* scalar */.d_)((0,compose_tree/* scalarText */.d7)(value) ?? null, value.spot), ...masked } }];
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
var tiers = __webpack_require__(56066);
// EXTERNAL MODULE: ./build/convert/environments/variables.js
var variables = __webpack_require__(37870);
// EXTERNAL MODULE: ./build/convert/layout.js + 1 modules
var convert_layout = __webpack_require__(19590);
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

// EXTERNAL MODULE: ./build/convert/result.js + 1 modules
var result = __webpack_require__(30982);
// EXTERNAL MODULE: ./build/convert/rollout.js
var rollout = __webpack_require__(53229);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/convert/secrets/external.js
var external = __webpack_require__(59359);
;// CONCATENATED MODULE: ./build/convert/secrets/secrets.js



/**
 * Reads the inputs about secrets.
 * @throws InputError where one that is needed is missing or wrong.
 */
async function readSecretsWay(inputs, host) {
    const store = (0,external/* readStore */.uz)(inputs.secretStore);
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
            const { readCertificate } = await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 94976));
            return { kind, key: readCertificate((0,decode/* textOf */.b6)(host.files.read(file)) ?? '', file, host.clock.now()) };
        }
        case 'sops': {
            if (inputs.sopsKeys.length === 0)
                throw missing('sops-keys', 'an age recipient or the key of a key service');
            const { readSopsKeys } = await __webpack_require__.e(/* import() */ 8035).then(__webpack_require__.bind(__webpack_require__, 28035));
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
        const objects = (0,external/* externalSecretsOf */.ap)(secrets.needed, way.store, secrets.environment);
        return objects.length === 0 ? [] : [{ name: 'external-secrets.yaml', objects }];
    }
    const known = knownValues(secrets);
    if (known.length === 0)
        return [];
    if (way.kind === 'sealed') {
        const { sealedSecretOf } = await __webpack_require__.e(/* import() */ 4976).then(__webpack_require__.bind(__webpack_require__, 94976));
        const content = known.map(({ name, values }) => sealedSecretOf(name, secrets.namespace, values, way.key));
        const shape = content.map((object) => withoutCiphers(object));
        return [{ name: 'sealed-secrets.yaml', objects: shape, text: { content, encrypted: 'parts' } }];
    }
    const { encryptedBySops } = await __webpack_require__.e(/* import() */ 8035).then(__webpack_require__.bind(__webpack_require__, 28035));
    const { provideTool } = await __webpack_require__.e(/* import() */ 5196).then(__webpack_require__.bind(__webpack_require__, 85196));
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
        const isChart = inputs.shape === 'helm';
        const chart = isChart ? await chartOptions(inputs, project.project) : undefined;
        const applied = controller &&
            controllerFiles(controller, {
                prefix: namespace,
                folder: inputs.out ?? (isChart ? 'chart' : 'ops'),
                chart: chart?.name,
                isEncrypted: way.kind === 'sops',
                groups: project.groups,
                environments: inputs.environment,
            });
        const files = applied ?? [];
        if (chart === undefined)
            return { ...made, files: [...(0,convert_layout/* layoutOf */.aH)(project.groups, layout), ...files] };
        const { chartOf } = await __webpack_require__.e(/* import() */ 1824).then(__webpack_require__.bind(__webpack_require__, 51824));
        const needed = way.kind === 'external' ? [] : project.secrets;
        return { ...made, files, chart: chartOf((0,convert_layout/* environmentsOf */.M2)(project.groups, layout), chart, needed) };
    }
    catch (error) {
        if (error instanceof compose_tree/* Refusal */.P_)
            return { ...nothing, findings: error.findings };
        throw error;
    }
}
/** The name of a chart that nobody names is that of the project. */
async function chartOptions(inputs, project) {
    const { checkChart } = await __webpack_require__.e(/* import() */ 1824).then(__webpack_require__.bind(__webpack_require__, 51824));
    const options = { name: inputs.chartName ?? project ?? inputs.namespace ?? 'app', version: inputs.chartVersion };
    checkChart(options);
    return options;
}
/** What gives the Secrets, by environment. Those that Compose calls external exist already. */
async function secretsOf(way, environments, prefix, project, variants, host) {
    const entries = environments.map(async (environment) => {
        const { secrets, externalSecrets, secretValues: values } = variants.get(environment) ?? project;
        const needed = secrets.filter(({ name }) => !externalSecrets.has(name));
        const namespace = (0,names/* namespaceOf */.N6)(environment, prefix);
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
    const unread = inputs.environment.flatMap((name) => (0,compose_selection/* unreadVariables */.tN)(external_node_path_.posix.join(base.directory, `.env.${name}`), host));
    const loaded = { ...base, warnings: [...base.warnings, ...unread, ...mistakes, ...(asked?.findings ?? [])] };
    const options = { ...optionsOf(inputs, encrypts(way)), images: asked?.recipes };
    const variants = await variantsOf(inputs.environment, loaded, selection, options, host);
    const read = loaded.files + variants.size;
    const project = await translated(inputs, loaded, selection, options, host);
    if (!inputs.pinImages)
        return { project, variants, read };
    const { pinsOf } = await Promise.all(/* import() */[__webpack_require__.e(4344), __webpack_require__.e(3531)]).then(__webpack_require__.bind(__webpack_require__, 25566));
    return { project, variants, read, pins: await pinsOf(project, loaded.tree, host) };
}
async function inspected(inputs, loaded, host) {
    if (!inputs.inspectImages)
        return undefined;
    const { imageRecipes } = await Promise.all(/* import() */[__webpack_require__.e(4344), __webpack_require__.e(6665)]).then(__webpack_require__.bind(__webpack_require__, 92083));
    return await imageRecipes(loaded, optionsOf(inputs, false), host);
}
async function translated(inputs, loaded, selection, options, host) {
    if (inputs.engine !== 'kompose')
        return await (0,convert/* convertProject */.$)(loaded, options, host);
    const { convertWithKompose } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 94179));
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
        hasSecretStore: inputs.secrets === 'external',
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
        const ownFiles = (0,project_files/* isProjectFile */.Qn)(host, own) ? [own] : [];
        const written = variablesIn(tree, environment);
        if (ownFiles.length === 0 && written === undefined)
            continue;
        const given = selection.envFiles;
        const others = given.length > 0 || !(0,project_files/* isProjectFile */.Qn)(host, usual) ? given : [usual];
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
                file: (0,project_files/* isProjectFile */.Qn)(host, file) ? file : source,
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
    if (namespace === undefined || (0,names/* isLabel */.J2)((0,names/* namespaceOf */.N6)(first, namespace)))
        return environment;
    throw new errors/* InputError */.dz(`namespace "${namespace}" can be no part of a namespace`, {
        fix: 'Use lower case letters, digits and dashes.',
    });
}


/***/ }),

/***/ 27629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ healthOf),
  oy: () => (/* binding */ httpCheckOf),
  t2: () => (/* binding */ probesFor),
  pX: () => (/* binding */ probesOf)
});

// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(50953);
// EXTERNAL MODULE: ./build/convert/compose/mask.js
var mask = __webpack_require__(25115);
// EXTERNAL MODULE: ./build/convert/compose/words.js
var compose_words = __webpack_require__(63718);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(92934);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/convert/recipe.js
var convert_recipe = __webpack_require__(53948);
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
        name: /(?:^|\/)(?:nats|cloudflared|opentelemetry-collector(?:-contrib)?|portainer-ce|coredns|http-echo|whoami|dozzle|redis_exporter)$/,
        tag: /^(?!.*alpine)/,
        lacks: nothing,
        why: 'holds nothing but its program',
    },
    // keycloak/keycloak quarkus/container: ubi-micro with Java alone; qdrant/qdrant, ollama/ollama: Debian and Ubuntu with certificates.
    { name: /(?:^|\/)(?:keycloak\/keycloak|qdrant|ollama)$/, lacks: clients, why: 'brings no client of HTTP' },
    // Dockerfiles of prometheus/*, prometheus-community/*: quay.io/prometheus/busybox.
    {
        name: /(?:^|\/)prom(?:etheus|etheuscommunity)?\/[^/]+$/,
        lacks: ['curl', 'bash'],
        why: 'is built on busybox, which brings wget and sh',
    },
    // As their Dockerfiles say (src/convert/published.ts has them), whatever the tag.
    {
        name: /(?:^|\/)(?:caddy|traefik|registry|vault|cadvisor|mailcatcher|mongo-express|syncthing|guacd)$/,
        lacks: ['curl'],
        why: 'is built on Alpine Linux, which brings wget',
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
    if (probes !== undefined || liveness !== undefined || readiness !== undefined) {
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
    if (tellUntested(conversion, service, model, port))
        return port === undefined ? {} : { readinessProbe: tcpProbe(port) };
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
/** A health check whose test is that of an image which nothing is known of. */
function tellUntested(conversion, service, model, port) {
    if (model.healthcheck === undefined || model.healthcheck === null)
        return false;
    const instead = port === undefined ? 'there is no probe' : `a connection to port ${port} stands for it`;
    (0,convert_conversion/* report */.z8)(conversion, ['services', service, 'healthcheck'], {
        rule: 'no-health-check',
        severity: port === undefined ? 'warning' : 'notice',
        message: `The health check of "${service}" has no test, and nothing says what its image asks: ${instead}`,
        fix: `Write its test.${(0,convert_recipe/* asking */.os)(conversion, service, 'what its image says')}`,
    });
    return true;
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
    const asked = httpCheckOf(own)?.port ?? localPortIn(own);
    const isOther = words.length > 0 && !words[0]?.startsWith('-') && !words.join(' ').includes(String(asked));
    const listens = [...(model.ports ?? []), ...(model.expose ?? [])].length > 0;
    if (own === undefined || (asked !== undefined && isOther && !listens))
        return model.healthcheck;
    return { ...own, ...model.healthcheck };
}
/** The port that a health check of any program asks, as it stands in its words: `urlopen('http://localhost:8000/')`. */
function localPortIn(health) {
    const found = /(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/](\d{2,5})\b/.exec((health?.test ?? []).join(' '));
    return found === null ? undefined : Number(found[1]);
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
/** `CMD curl -f x`, `CMD-SHELL \u2026`, a JSON list, or plain words. */
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

/***/ 50722:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ runSecrets),
/* harmony export */   kf: () => (/* binding */ readingSecrets),
/* harmony export */   n: () => (/* binding */ runSettings)
/* harmony export */ });
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25115);

/** The secret variables of what a service runs, with their values. */
function runSecrets(model) {
    return (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(Object.values(runTexts(model)).flat());
}
/** The settings of what a service runs that have secret variables, with their names. */
function runSettings(model) {
    return Object.entries(runTexts(model)).map(([setting, texts]) => ({ setting, names: [...(0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(texts).keys()] }));
}
function runTexts({ command, entrypoint, healthcheck, post_start, pre_stop }) {
    const hooks = (list) => (list ?? []).flatMap((hook) => hook.command ?? []);
    return {
        command: [...(command ?? [])],
        entrypoint: [...(entrypoint ?? [])],
        healthcheck: [...(healthcheck?.test ?? [])],
        post_start: hooks(post_start),
        pre_stop: hooks(pre_stop),
    };
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

/***/ 80236:
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
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   dc: () => (/* binding */ namedByBuild),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   s: () => (/* binding */ checkWatches),
/* harmony export */   uW: () => (/* binding */ checkDeploy),
/* harmony export */   v5: () => (/* binding */ checkPorts),
/* harmony export */   wm: () => (/* binding */ checkDevices),
/* harmony export */   wt: () => (/* binding */ checkNetworkMode),
/* harmony export */   xA: () => (/* binding */ namedVolumes)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37541);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50953);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);



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
/** The secrets of a build, and services whose images are contexts of it: `service:NAME`. */
function namedByBuild({ secrets = [], additional_contexts = {}, }) {
    const contexts = Object.entries(additional_contexts).flatMap(([key, context]) => sharedService(context ?? '').map(({ kind, name }) => ({
        kind,
        name,
        at: ['additional_contexts', key],
        optional: true,
    })));
    return [...contexts, ...eachOf('secret')(secrets).map((secret) => ({ ...secret, at: ['secrets', ...secret.at] }))];
}
function checkBuild(build, { service, name }) {
    const mistakes = [];
    if (build.dockerfile !== undefined && build.dockerfile_inline !== undefined) {
        mistakes.push({ message: `The build of "${name}" has a dockerfile and a dockerfile_inline`, fix: 'Keep one.' });
    }
    for (const [id, path] of Object.entries(build.ssh ?? {})) {
        if (path !== null || id === 'default')
            continue;
        const fix = 'Write default, or ID=PATH of a key or a socket.';
        mistakes.push({ message: `The SSH key "${id}" of the build of "${name}" has no path`, fix, at: ['ssh'] });
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
function checkHealth({ test, retries }, { name }) {
    const first = test?.[0];
    if (retries !== undefined && retries < 0) {
        const message = `The health check of "${name}" has ${retries} retries`;
        return [{ message, fix: 'Write a number from 0 on.', at: ['retries'] }];
    }
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
    if (((0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .replicasOf */ .N4)(service) ?? 1) <= 1)
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

/***/ 25738:
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
/* harmony export */   __: () => (/* binding */ noFloat),
/* harmony export */   a5: () => (/* binding */ gpus),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   gA: () => (/* binding */ secretMount),
/* harmony export */   hF: () => (/* binding */ healthTest),
/* harmony export */   hZ: () => (/* binding */ envFiles),
/* harmony export */   jO: () => (/* binding */ device),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   pD: () => (/* binding */ volume),
/* harmony export */   rY: () => (/* binding */ namesAsMapping),
/* harmony export */   uQ: () => (/* binding */ extended),
/* harmony export */   y0: () => (/* binding */ devices)
/* harmony export */ });
/* harmony import */ var _compose_short_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1213);
/* harmony import */ var _compose_short_volume_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67704);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5035);
/* harmony import */ var _compose_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63718);




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
        const value = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(cut < 0 ? null : text.slice(cut + 1), item.spot);
        return [cut < 0 ? text : text.slice(0, cut), { key: item.spot, value: { ...value, ...maskedAfter(item, cut) } }];
    }), tree.spot);
}
/** The mask of a value that follows its name. A name is no secret. */
function maskedAfter(item, cut) {
    const masked = item.kind === 'scalar' && cut >= 0 ? item.masked?.slice(cut + 1) : undefined;
    return masked === undefined ? {} : { masked };
}
/** Values of labels and variables are texts, whatever they look like. */
const textPairs = (tree) => {
    const mapping = pairs(tree, []);
    if (mapping.kind !== 'map')
        return mapping;
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .OF)(mapping, (value) => {
        const text = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(value);
        return text === undefined || value.kind !== 'scalar' || value.value === text ? value : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text, value.spot);
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
    return (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tree.items.flatMap((item, i) => item.kind === 'map' ? [longPort(item, [...path, i])] : shortPorts(item, [...path, i])), tree.spot);
};
function longPort(port, path) {
    const published = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(port, 'published');
    if (published !== undefined)
        noFloat(published, [...path, 'published']);
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
/** What is asked of devices: their options are a mapping. */
const devices = (tree) => (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .OF)(tree, (device) => {
    const options = (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(device, 'options');
    return device.kind === 'map' && options?.kind === 'list'
        ? (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(device, { options: pairs(options, []) })
        : device;
});
const gpus = (tree, path) => tree.kind === 'list' ? devices(tree, path) : (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .SC)(tree.spot, { count: 'all' })], tree.spot);
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
/** Texts and whole numbers: Go turns no other number into a text. */
const noFloat = (tree, path) => {
    const items = tree.kind === 'list' ? tree.items : [tree];
    const wrong = items.find((item) => item.kind === 'scalar' && item.isFloat === true);
    if (wrong !== undefined)
        throw refusal(wrong, path, `${(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .d7)(wrong)} is written with a point or an exponent`, 'Write a whole number.');
    return tree;
};
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

/***/ 31259:
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
/* harmony import */ var _compose_short_volume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67704);
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

/***/ 48717:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   ID: () => (/* binding */ isDefaultDriver),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   MA: () => (/* binding */ modelsFix),
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
const modelsFix = 'Serve the model as a service, and set what Compose would: MODEL_URL and MODEL_MODEL, or what endpoint_var and model_var name.';
function notice(why, fix, harmless) {
    return { severity: 'notice', why, fix, ...(harmless === undefined ? {} : { harmless }) };
}
function warning(why, fix, harmless) {
    return { severity: 'warning', why, fix, ...(harmless === undefined ? {} : { harmless }) };
}


/***/ }),

/***/ 94798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* binding */ checkedSettings),
  vz: () => (/* binding */ serviceRows),
  xw: () => (/* binding */ serviceSettings)
});

// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(50953);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(92934);
// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(52763);
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
var placement = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(66637);
// EXTERNAL MODULE: ./build/convert/keys/checks.js
var checks = __webpack_require__(80236);
// EXTERNAL MODULE: ./build/convert/keys/forms.js
var keys_forms = __webpack_require__(25738);
// EXTERNAL MODULE: ./build/convert/keys/identity.js
var identity = __webpack_require__(31259);
// EXTERNAL MODULE: ./build/convert/keys/row.js
var row = __webpack_require__(48717);
;// CONCATENATED MODULE: ./build/convert/keys/other-rows.js




const nodeSetting = 'it belongs to the kubelet or the nodes';
const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place';
const nothingLost = 'Remove it, or leave it: nothing is lost.';
/** Settings that no code reads: they are reported, or done with when the file is loaded. */
const otherSettings = {
    extends: { becomes: 'the settings of the extended service', long: keys_forms/* extended */.uQ, files: ['file'] },
    attach: { ...(0,row/* notice */.lm)('it is about the terminal of docker compose up', nothingLost), cast: 'boolean' },
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
        ...(0,row/* warning */.$e)('Kubernetes has no models', row/* modelsFix */.MA, row/* isEmpty */.Im),
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
    uts: { ...(0,row/* warning */.$e)('a Pod has its own UTS namespace', 'Remove it.'), refersTo: checks/* sharedService */.JB },
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
    build: { parts: true, merge: 'build', long: keys_forms/* build */.jq, refersTo: checks/* namedByBuild */.dc, check: checks/* checkBuild */.DV },
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
    entrypoint: {
        becomes: 'command',
        ...words,
        container: (value, { conversion, service, model }) => value?.length === 0 ? (0,pod/* withoutEntrypoint */.tC)(conversion, service, model) : { command: (0,pod/* wordsOf */.Z9)(value) },
    },
    env_file: {
        becomes: 'a ConfigMap, read with envFrom; secrets by reference',
        merge: 'sequence',
        same: identity/* envFilePath */.nH,
        long: keys_forms/* envFiles */.hZ,
        files: ['*', 'path'],
    },
    environment: { becomes: 'env; secrets by reference to a Secret', ...texts, long: keys_forms/* textPairs */.DK },
    expose: { becomes: 'ports of the container and the Service', same: identity/* asText */.e1, long: keys_forms/* noFloat */.__ },
    extra_hosts: {
        becomes: 'hostAliases',
        merge: 'distinct',
        long: keys_forms/* hosts */.S,
        pod: (value, { conversion, service }) => ({ hostAliases: (0,pod/* hostAliases */.tY)(conversion, service, value) }),
    },
    gpus: { becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu', long: keys_forms/* gpus */.a5, check: checks/* checkDevices */.wm },
    group_add: { becomes: 'securityContext.supplementalGroups (numbers)', long: keys_forms/* noFloat */.__ },
    healthcheck: { parts: true, check: checks/* checkHealth */.Ns },
    hostname: {
        becomes: 'hostname, and a second Service where a peer uses the name',
        pod: (value, { conversion, service }) => ({ hostname: (0,pod/* hostnameOf */.LZ)(conversion, service, value) }),
    },
    image: { becomes: 'image, and an entry of images in each overlay' },
    ipc: {
        ...(0,row/* warning */.$e)('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
        refersTo: checks/* sharedService */.JB,
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
        refersTo: checks/* sharedService */.JB,
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
    provider: (0,row/* warning */.$e)('the service is not a container, and is left out', 'Provide it in the cluster, and set what its peers would get of it: variables that begin with its name (DATABASE_URL of "database").'),
    pull_policy: {
        ...(0,row/* notice */.lm)('Kubernetes pulls an image always, never, or where a node lacks it', 'Use digests or new tags.', (value) => (0,pod/* isPullPolicy */.Mx)(String(value))),
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
var keys_forms = __webpack_require__(25738);
// EXTERNAL MODULE: ./build/convert/keys/identity.js
var identity = __webpack_require__(31259);
// EXTERNAL MODULE: ./build/convert/keys/row.js
var row = __webpack_require__(48717);
;// CONCATENATED MODULE: ./build/convert/keys/project-rows.js



const labels = { merge: 'sequence', same: identity/* keyOfPair */.bx, long: keys_forms/* labels */.WD };
const areOfKompose = (value) => Object.keys(value ?? {}).every((name) => name.startsWith('kompose.'));
const external = { cast: 'boolean' };
/** The settings of a project outside of its services: the top, networks, volumes, secrets and configs. */
const projectRows = [
    ...(0,row/* below */.Gz)('', {
        version: { becomes: 'nothing: Compose ignores it' },
        name: { becomes: 'label app.kubernetes.io/part-of, and the prefix of the namespaces' },
        include: { becomes: 'the included services, as if they stood in the file' },
        models: (0,row/* warning */.$e)('Kubernetes has no models', row/* modelsFix */.MA, row/* isEmpty */.Im),
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
        external: {
            ...(0,row/* notice */.lm)('in prod, what another project has on it is let in through published ports alone', 'Write a NetworkPolicy that names its namespace, or set network-policies: none.', row/* isFalse */.Wu),
            ...external,
        },
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
        labels: {
            ...(0,row/* notice */.lm)('labels of kompose are obeyed, and claims carry those of their service', 'Add labels in an overlay.', areOfKompose),
            merge: 'sequence',
            long: keys_forms/* labels */.WD,
        },
        driver: (0,row/* warning */.$e)('storage comes from storage classes', 'Label the volume kompose.volume.storage-class-name.', row/* isDefaultDriver */.ID),
        driver_opts: (0,row/* warning */.$e)('storage comes from storage classes', 'Write a PersistentVolume for NFS and the like.', (value) => (0,row/* isEmpty */.Im)(value) || value.type === 'tmpfs'),
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

// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
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
    mode: (0,row/* notice */.lm)('a Service is reached from all nodes', 'Label the service kompose.controller.port.expose: "true" for ports of the node.', (value) => value === 'ingress'),
    name: { becomes: 'name of the port' },
    app_protocol: { becomes: 'appProtocol' },
    host_ip: (0,row/* notice */.lm)('a Service has no address of a host; a port of the loopback address is never exposed', 'Name who may reach it in a NetworkPolicy of an overlay.', (value) => (0,names/* isAnyAddress */.J1)(String(value)) || (0,names/* isLoopback */.U9)(String(value))),
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
        long: keys_forms/* textPairs */.DK,
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
    gw_priority: { ...oneNetwork, long: keys_forms/* whole */.WQ },
    interface_name: oneNetwork,
    ipv4_address: address,
    ipv6_address: address,
    link_local_ips: { ...address, same: identity/* keyOfPair */.bx },
    mac_address: (0,row/* notice */.lm)('the network of the cluster gives addresses', 'Remove it.'),
    priority: { ...oneNetwork, long: keys_forms/* whole */.WQ },
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
    'resources.reservations.devices': {
        becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu',
        long: keys_forms/* devices */.y0,
    },
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
var service_rows = __webpack_require__(94798);
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
/* harmony export */   CF: () => (/* binding */ isInTheClear),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Rk: () => (/* binding */ labelledPod),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   nr: () => (/* binding */ labelledContainer)
/* harmony export */ });
/* unused harmony export honouredLabels */
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38977);
/* harmony import */ var _report_secret_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31346);
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25115);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92934);
/* harmony import */ var _environments_tiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56066);
/* harmony import */ var _secrets_literals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42416);






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
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: guess === undefined ? 'notice' : 'warning',
        message: `There is no environment "${environment}" here, so ${key} sets nothing`,
        fix: guess === undefined ? `Made are ${environments.join(', ')}.` : `Did you mean ${guess}.${setting}?`,
    });
}
const tierOfAll = {
    message: 'The tier of an environment is that of all services',
    fix: 'Set it by the input defaults.',
};
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
        const say = (severity, message, fix) => (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, { rule: 'unsupported-key', severity, message, fix });
        if (isInTheClear(name, value)) {
            wrong.add(name);
            say('warning', `The label ${name} of "${service}" ${clear}`, hideIt);
        }
        else if (isHonoured(name)) {
            const form = forms[name];
            if (form === undefined || form.is.test(value ?? ''))
                continue;
            wrong.add(name);
            say('warning', `The label ${name} of "${service}" is "${value ?? ''}", and is left out`, `Write ${form.expected}.`);
        }
        else if (name.startsWith(_environments_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPrefix */ .Tb)) {
            const [key, text] = [name.slice(_environments_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPrefix */ .Tb.length), value ?? ''];
            const mistake = key.endsWith('.tier') ? tierOfAll : (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .mistakeIn */ .oR)(key, text);
            if (mistake === undefined) {
                settings[key] = text;
                reportUnmade(conversion, path, key);
            }
            else
                (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, { rule: 'wrong-value', category: 'input', severity: 'error', ...mistake });
        }
        else if (name.startsWith('kompose.')) {
            const fix = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, honouredLabels, 'Remove it: docs/kompose-convert.md lists those that are.');
            say('warning', `The label ${name} of "${service}" is not translated`, fix);
        }
        else if (owner === 'controller' && /^(?:traefik|caddy|com\.centurylinklabs|com\.docker)[._]?/.test(name)) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, path, {
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
const clear = 'holds a secret, and is left out: whoever may see the workload reads it';
const hideIt = 'Let the program read it from a variable or a secret, and remove it here.';
/** Whether a label or an annotation shows a secret. One that a controller reads may be called after the Secret that it names. */
function isInTheClear(name, value) {
    if (value === null || value === '')
        return false;
    if ((0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsIn */ .VY)([value]).size > 0 || (0,_secrets_literals_js__WEBPACK_IMPORTED_MODULE_4__/* .literalsIn */ .w)([value]).length > 0)
        return true;
    const own = name.slice(name.lastIndexOf('/') + 1);
    return !isHonoured(name) && ownerOf(name, false) === 'controller' && (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .namesSecret */ .L4)(own) && (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenOut */ .ac)(value);
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
        if (isInTheClear(name, value)) {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, ['services', service, 'annotations', name], {
                rule: 'unsupported-key',
                severity: 'warning',
                message: `The annotation ${name} of "${service}" ${clear}`,
                fix: hideIt,
            });
        }
        else if (annotationKey.test(name))
            kept[owner === 'controller' ? 'pod' : owner][name] = value ?? '';
        else {
            (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(conversion, ['services', service, 'annotations', name], {
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

/***/ 19590:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LX: () => (/* binding */ allInOne),
  M2: () => (/* binding */ environmentsOf),
  aH: () => (/* binding */ layoutOf)
});

// EXTERNAL MODULE: ./build/convert/chart/applied.js
var applied = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
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

// EXTERNAL MODULE: ./build/convert/environments/overlay.js + 3 modules
var overlay = __webpack_require__(50844);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/print.js
var print = __webpack_require__(83103);
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
    const authorization = options.authorization((0,names/* namespaceOf */.N6)(environment, options.namespace));
    return (0,overlay/* overlayOf */.k)(groups, { ...options, environment, authorization, own: options.own.get(environment) });
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
        const namespace = (0,names/* namespaceOf */.N6)(environment, options.namespace);
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
function overlayFiles(overlay, secrets, prefix, base) {
    const { environment, replicas, images, patches, files } = overlay;
    const kustomization = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        namespace: (0,names/* namespaceOf */.N6)(environment, prefix),
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

/***/ 62263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ strategyOf),
/* harmony export */   x: () => (/* binding */ placementOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50953);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91116);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66637);






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
    const matchLabels = { [_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameLabel */ .OY]: (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .kubernetesName */ .gg)(conversion, service) };
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
    return (0,_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .nonEmpty */ .hq)({
        affinity: (0,_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .nonEmpty */ .hq)({
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
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, ['services', service, 'platform'], {
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
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, path, {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `Nodes of a cluster know nothing of ${what}`,
        fix: 'Label the nodes, and write node.labels.NAME == VALUE.',
    });
}
/**
 * How a new version takes the place of the old one, from `deploy.update_config`: apps/v1 DeploymentStrategy, or DaemonSetUpdateStrategy.
 * A StatefulSet replaces its Pods one after the other, and a Job is replaced as a whole: there it is told.
 */
function strategyOf(conversion, service, model, kind) {
    const { deploy } = model;
    const update = deploy?.update_config;
    const replicas = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .replicasOf */ .N4)(model) ?? 1;
    if (update === undefined)
        return undefined;
    const { parallelism = 1, order = 'stop-first' } = update;
    const amount = parallelism === 0 ? '100%' : parallelism;
    if (kind === 'Deployment' || kind === 'DaemonSet') {
        if (order === 'start-first')
            return { type: 'RollingUpdate', rollingUpdate: { maxSurge: amount, maxUnavailable: 0 } };
        // With one replica, to stop first is to have none for a while: said as it is.
        if (kind === 'Deployment' && replicas <= 1 && update.order === 'stop-first')
            return { type: 'Recreate' };
        return { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: amount } };
    }
    const isJob = kind !== 'StatefulSet';
    if (isJob || amount !== 1 || order === 'start-first')
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)(conversion, ['services', service, 'deploy', 'update_config'], {
            rule: 'unsupported-key',
            severity: 'notice',
            message: isJob
                ? `"${service}" is a ${kind}, of which an update makes a new one as a whole`
                : `A StatefulSet replaces its Pods one after the other, each before its successor starts, so "${service}" does`,
            fix: isJob ? 'Remove it.' : 'Remove it, or leave it.',
        });
    return undefined;
}


/***/ }),

/***/ 52763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ hostnameOf),
/* harmony export */   Mx: () => (/* binding */ isPullPolicy),
/* harmony export */   YW: () => (/* binding */ nameServers),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   h6: () => (/* binding */ pullPolicyOf),
/* harmony export */   q5: () => (/* binding */ dnsOptions),
/* harmony export */   tC: () => (/* binding */ withoutEntrypoint),
/* harmony export */   tY: () => (/* binding */ hostAliases)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);


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
/** What is built is pulled as Kubernetes does it by itself. */
const pullPolicies = {
    always: 'Always',
    never: 'Never',
    missing: 'IfNotPresent',
    if_not_present: 'IfNotPresent',
    build: undefined,
};
/** Whether Kubernetes can keep a pull_policy of Compose. */
function isPullPolicy(policy) {
    return policy in pullPolicies;
}
/** imagePullPolicy of Compose's pull_policy; undefined leaves it to Kubernetes. */
function pullPolicyOf(policy) {
    return pullPolicies[policy];
}
/** The command alone runs, where Compose takes the image's entry point away. */
function withoutEntrypoint(conversion, service, { command }) {
    const words = wordsOf(command ?? null);
    if (words === undefined)
        (0,_conversion_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(conversion, ['services', service, 'entrypoint'], {
            rule: 'unsupported-key',
            severity: 'warning',
            message: `"${service}" runs the command of its image without its entry point; Kubernetes takes both, or none of them`,
            fix: 'Write the command.',
        });
    return { command: words, args: undefined };
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

/***/ 83103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printObjects),
/* harmony export */   S: () => (/* binding */ ordered)
/* harmony export */ });
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13709);

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

/***/ 53229:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ readPrometheus),
/* harmony export */   Nh: () => (/* binding */ rolloutStrategy),
/* harmony export */   O3: () => (/* binding */ analysisOf),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   gz: () => (/* binding */ previewName),
/* harmony export */   nz: () => (/* binding */ checkPreview)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92934);
/* harmony import */ var _environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56066);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91116);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88815);





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
function rolloutOf(conversion, { service, model, workload, exposure, ports }) {
    const { options } = conversion;
    const own = (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)('', 'rollout', workload.needs.settings);
    const wanted = own ?? (0,_environments_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)('', 'rollout', options.settings) ?? options.rollout;
    if (wanted === undefined || wanted === 'none')
        return undefined;
    const obstacle = obstacleOf(workload, exposure) ?? (ports.length === 0 ? 'no port of it is known' : undefined);
    // Its data would be that of one Pod now and of another then, unless its label says that this is well.
    const isStore = own === undefined && (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .programOf */ .oQ)(workload.image).keeps === true;
    if (obstacle === undefined)
        return isStore ? undefined : wanted;
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

/***/ 59359:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ externalSecretsOf),
/* harmony export */   i3: () => (/* binding */ externalNames),
/* harmony export */   uz: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);


/** The names of Secrets that Compose calls external. */
function externalNames({ secrets }) {
    const names = Object.entries(secrets ?? {}).flatMap(([key, secret]) => secret?.external === true ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(secret.name ?? key)] : []);
    return new Set(names);
}
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
    const suggestion = isKind ? `${kind}/${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(name)}` : `SecretStore/${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsLabel */ .UG)(name)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`secret-store "${text}" is no name of a store`, {
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


/***/ }),

/***/ 42416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withMaskedLiterals),
/* harmony export */   w: () => (/* binding */ literalsIn)
/* harmony export */ });
/* harmony import */ var _report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31346);
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25115);


const shortOptions = [
    {
        programs: /^(?:mysql|mariadb)(?:admin|-admin|dump|-dump|check|-check|show|-show|import|-import|sh|pump)?$/,
        option: /^$/,
        glued: /^-p(?=.)/,
        name: 'MYSQL_PASSWORD',
    },
    {
        programs: /^(?:mongo\w*|cypher-shell|influx|clickhouse-client|docker|arangosh)$/,
        option: /^-p$/,
        name: 'PASSWORD',
    },
    { programs: /^sshpass$/, option: /^-p$/, glued: /^-p(?=.)/, name: 'SSH_PASSWORD' },
    { programs: /^(?:redis|valkey|keydb)-cli$/, option: /^-a$/, name: 'REDIS_PASSWORD' },
    { programs: /^(?:sqlcmd|bcp)$/, option: /^-P$/, glued: /^-P(?=.)/, name: 'MSSQL_PASSWORD' },
    { programs: /^mosquitto_(?:sub|pub|rr)$/, option: /^(?:-P|--pw)$/, name: 'MQTT_PASSWORD' },
    { programs: /^ldap\w+$/, option: /^-[ws]$/, glued: /^-w(?=.)/, name: 'LDAP_PASSWORD' },
    {
        programs: /^curl$/,
        option: /^(?:-u|--user|-U|--proxy-user)$/,
        glued: /^(?:-u|--user=)(?=.)/,
        name: 'HTTP_PASSWORD',
        pair: true,
    },
    { programs: /^openssl$/, option: /^-pass(?:in|out)?$/, name: 'PASSPHRASE', pair: true },
];
/** Commands whose last of so many words after these is a password. */
const positions = [
    [/(?:^| )mc alias set$/, 4, 'MINIO_PASSWORD'],
    [/(?:^| )mc config host add$/, 4, 'MINIO_PASSWORD'],
    [/(?:^| )rabbitmqctl (?:add_user|change_password)$/, 2, 'RABBITMQ_PASSWORD'],
];
/** The words of a command, of which some may be scripts of a shell with words of their own; undefined where a command ends. */
function wordsOf(texts) {
    return texts.flatMap((text, of) => {
        if (!/\s/.test(text.trim()))
            return [{ text, at: 0, of }];
        const parts = text.matchAll(/[;&|\n()]+|(?:[^\s;&|()"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+/g);
        const words = [...parts].map((part) => /^[;&|\n()]/.test(part[0]) ? undefined : { text: part[0], at: part.index, of });
        return [undefined, ...words, undefined];
    });
}
/** A value from a place of a word to its end, without the quotes around it; undefined where it is none that is written out. */
function valueFrom(word, from, name) {
    const raw = word.text.slice(from);
    const quoted = /^(["'])([\s\S]*)\1$/.exec(raw);
    const value = quoted?.[2] ?? raw;
    if (!(0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrittenOut */ .ac)(quoted === null ? value : value.replace(/\s/g, '_')) || /\$\w/.test(value))
        return undefined;
    const start = word.at + from + (quoted === null ? 0 : 1);
    return { name, of: word.of, start, end: start + value.length };
}
/** The password of `user:password`; two numbers are none. */
function pairFrom(word, from, name) {
    const pair = /^["']?[^:/"'\s]{1,100}:/.exec(word.text.slice(from));
    if (pair === null || /^["']?[0-9]+:[0-9]+["']?$/.test(word.text.slice(from)))
        return undefined;
    const end = word.text.length - (/["']$/.test(word.text) ? 1 : 0);
    return valueFrom({ ...word, text: word.text.slice(0, end) }, from + pair[0].length, name);
}
/** The secrets that a command is given as they are, by the names of its options, and by their shapes. */
function literalsIn(texts) {
    const words = wordsOf(texts);
    const found = [];
    let program = '';
    let before = '';
    for (const [i, word] of words.entries()) {
        if (word === undefined) {
            program = before = '';
            continue;
        }
        const { text } = word;
        const base = text.split('/').at(-1) ?? '';
        if (shortOptions.some(({ programs }) => programs.test(base)))
            program = base;
        const next = words[i + 1];
        const own = optionIn(word, next, program) ?? positionIn(words, i, before);
        if (own !== undefined)
            found.push(own);
        before = `${before} ${base}`.slice(-60);
    }
    const shaped = texts.flatMap((text, of) => (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInText */ .Sd)(text).map((spot) => ({ ...spot, of })));
    return [...found, ...shaped];
}
function optionIn(word, next, program) {
    const { text } = word;
    for (const { programs, option, glued, name, pair } of shortOptions) {
        if (!programs.test(program))
            continue;
        const secretFrom = pair ? pairFrom : valueFrom;
        if (option.test(text) && next !== undefined)
            return secretFrom(next, 0, name);
        const prefix = glued?.exec(text)?.[0];
        if (prefix !== undefined)
            return secretFrom(word, prefix.length, name);
    }
    const [, name, value] = /^--?([A-Za-z][\w.-]{0,80})(=)?/.exec(text) ?? [];
    if (name === undefined || value !== undefined || next === undefined || next.text.startsWith('-'))
        return undefined;
    if (`-${name}` !== text.slice(-name.length - 1))
        return undefined;
    if (/^(?:(?:http_?|basic_?)?auth|userpass)$/i.test(name))
        return pairFrom(next, 0, 'AUTH');
    return (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .namesSecret */ .L4)(name) ? valueFrom(next, 0, name) : undefined;
}
function positionIn(words, i, before) {
    for (const [pattern, after, name] of positions) {
        if (!pattern.test(`${before} ${words[i]?.text}`))
            continue;
        const word = words[i + after];
        if (word !== undefined && words.slice(i, i + after).every((one) => one !== undefined))
            return valueFrom(word, 0, name);
    }
    return undefined;
}
/** Gives each value one name of its own among those that are taken. */
function naming(taken) {
    const values = new Map(taken);
    return (wanted, value) => {
        const plain = (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .underscored */ .D_)(wanted).toUpperCase();
        const base = /^[A-Z]/.test(plain) ? plain : `SECRET_${plain}`;
        const known = [...values].find(([, same]) => same === value)?.[0];
        if (known !== undefined)
            return known;
        let name = base;
        for (let n = 2; values.has(name); n++)
            name = `${base}_${n}`;
        values.set(name, value);
        return name;
    };
}
/** The texts of a command with its secrets masked. */
function maskedTexts(texts, nameOf, isScript) {
    const spots = literalsIn(texts);
    if (spots.length === 0)
        return texts;
    return texts.map((text, of) => {
        let out = '';
        let at = 0;
        for (const { name, start, end } of (0,_report_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(spots.filter((spot) => spot.of === of))) {
            const raw = text.slice(start, end);
            // What a shell reads before a probe or a hook runs is no part of the value.
            const value = isScript && /\s/.test(text) && text[start - 1] !== "'" ? raw.replace(/\\([\s\S])/g, '$1') : raw;
            out += text.slice(at, start) + (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(nameOf(name, value), value);
            at = end;
        }
        return out + text.slice(at);
    });
}
/** The model with the secrets masked that commands, health checks and hooks hold as they are. */
function withMaskedLiterals(model) {
    const services = Object.entries(model.services ?? {}).map(([name, service]) => [
        name,
        service && maskedService(service),
    ]);
    return { ...model, services: Object.fromEntries(services) };
}
function maskedService(service) {
    const { command, entrypoint, healthcheck, pre_start, post_start, pre_stop } = service;
    const hooks = [pre_start, post_start, pre_stop].map((list) => list?.map((hook) => hook.command ?? []) ?? []);
    const texts = [command ?? [], entrypoint ?? [], healthcheck?.test ?? [], ...hooks.flat()];
    if (texts.every((words) => literalsIn(words).length === 0))
        return service;
    const nameOf = naming((0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(texts.flat()));
    const plain = (words) => (words ? maskedTexts(words, nameOf, false) : words);
    const hooked = (hook, isScript) => hook.command ? { ...hook, command: maskedTexts(hook.command, nameOf, isScript) } : hook;
    return {
        ...service,
        ...(command && { command: plain(command) }),
        ...(entrypoint && { entrypoint: plain(entrypoint) }),
        ...(healthcheck?.test && { healthcheck: { ...healthcheck, test: maskedTexts(healthcheck.test, nameOf, true) } }),
        ...(pre_start && { pre_start: pre_start.map((hook) => hooked(hook, false)) }),
        ...(post_start && { post_start: post_start.map((hook) => hooked(hook, true)) }),
        ...(pre_stop && { pre_stop: pre_stop.map((hook) => hooked(hook, true)) }),
    };
}


/***/ }),

/***/ 99879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(27792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var delivery_origin = __webpack_require__(81991);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/convert/generate.js + 6 modules
var generate = __webpack_require__(4904);
// EXTERNAL MODULE: ./build/convert/layout.js + 1 modules
var layout = __webpack_require__(19590);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
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

// EXTERNAL MODULE: ./build/convert/result.js + 1 modules
var result = __webpack_require__(30982);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/regeneration/folder.js
var regeneration_folder = __webpack_require__(94180);
// EXTERNAL MODULE: ./build/convert/chart/header.js
var header = __webpack_require__(65274);
// EXTERNAL MODULE: ./build/delivery/message.js
var message = __webpack_require__(41886);
// EXTERNAL MODULE: ./build/regeneration/plan.js + 1 modules
var plan = __webpack_require__(16347);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/together.js
var together = __webpack_require__(90817);
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
            return (await __webpack_require__.e(/* import() */ 4394).then(__webpack_require__.bind(__webpack_require__, 34394))).modelReport(inputs, host);
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

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 44647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   WN: () => (/* binding */ normalisePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


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
    const form = 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.';
    const plain = text
        .toLowerCase()
        .replace(/[-:_\s]/g, '/')
        .replace('x86/64', 'amd64');
    const [first = '', ...rest] = plain.split('/').map((word) => otherNames[word] ?? word);
    // A word alone is an architecture, and has to be near one.
    if (rest.length === 0 && (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(first, architectures) === undefined)
        return form;
    const whole = (rest.length === 0 ? ['linux', first] : [first, ...rest]).join('/');
    const known = systems.flatMap((os) => architectures.map((architecture) => `${os}/${architecture}`));
    return (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(whole, [...known, 'linux/arm/v6', 'linux/arm/v7'], form);
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


/***/ })

} };
})
