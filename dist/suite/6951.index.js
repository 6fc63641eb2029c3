(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6951, ids: [6951], modules: {

/***/ 39920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/**
 * A unified diff as git prints it and `git apply` takes it, without the header that says nothing.
 * @param context How many unchanged lines stand around a change.
 */
async function unifiedDiff(path, before, after, context = 4) {
    const from = before === '' ? '/dev/null' : `a/${path}`;
    const to = after === '' ? '/dev/null' : `b/${path}`;
    if (before === '' || after === '')
        return `--- ${from}\n+++ ${to}\n${wholeHunk(before, after)}`;
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context }).replace(/^=+\n/, '');
}
/** The one hunk of a file that is new or gone: nothing needs to be compared. */
function wholeHunk(before, after) {
    const isNew = before === '';
    const text = isNew ? after : before;
    if (text === '')
        return '';
    const isEnded = text.endsWith('\n');
    const body = isEnded ? text.slice(0, -1) : text;
    const sign = isNew ? '+' : '-';
    const lines = `${sign}${body.replaceAll('\n', `\n${sign}`)}\n`;
    const count = body.split('\n').length;
    const range = isNew ? `-0,0 +1,${count}` : `-1,${count} +0,0`;
    return `@@ ${range} @@\n${lines}${isEnded ? '' : '\\ No newline at end of file\n'}`;
}


/***/ }),

/***/ 66951:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffOf: () => (/* binding */ diffOf),
  planFixes: () => (/* binding */ planFixes)
});

// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(39920);
// EXTERNAL MODULE: ./build/validate/check.js + 6 modules
var check = __webpack_require__(84477);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/yaml/decode/node.js
var decode_node = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/lines.js
var yaml_lines = __webpack_require__(46185);
// EXTERNAL MODULE: ./build/yaml/splice.js
var splice = __webpack_require__(40176);
;// CONCATENATED MODULE: ./build/validate/fix/fields.js

/** A mapping of a YAML text, for edits that keep every other byte. Absent fields read as undefined. */
class Fields {
    #text;
    #node;
    #parentIndent;
    /** @param parentIndent the column of what holds the mapping, for the width of one step. */
    constructor(text, node, parentIndent = 0) {
        this.#text = text;
        this.#node = node;
        this.#parentIndent = parentIndent;
    }
    get isFlow() {
        return this.#text[this.#node.start] === '{';
    }
    /** Column of the keys, from 0. */
    get indent() {
        return columnOf(this.#text, this.#node.children[0]?.start ?? this.#node.start);
    }
    /** How many blanks one level takes here. */
    get step() {
        const step = this.indent - this.#parentIndent;
        return step >= 1 && step <= 8 ? step : 2;
    }
    get newline() {
        return this.#text.includes('\r\n') ? '\r\n' : '\n';
    }
    key(name) {
        const { children } = this.#node;
        for (let index = 0; index < children.length; index += 2)
            if (children[index]?.text === name)
                return children[index];
        return undefined;
    }
    value(name) {
        const key = this.key(name);
        return key === undefined ? undefined : this.#node.children[this.#node.children.indexOf(key) + 1];
    }
    /** The mapping that is a field's value; undefined for anything else, aliases among them. */
    map(name) {
        const value = this.value(name);
        return value?.kind === decode_node/* nodeKind */.F.mapping ? new Fields(this.#text, value, this.indent) : undefined;
    }
    /** The mappings of a list. */
    items(name) {
        const value = this.value(name);
        if (value?.kind !== decode_node/* nodeKind */.F.sequence)
            return [];
        const indent = columnOf(this.#text, value.start);
        return value.children.flatMap((item) => item.kind === decode_node/* nodeKind */.F.mapping ? [new Fields(this.#text, item, indent)] : []);
    }
    /** The plain or quoted text of a scalar. */
    text(name) {
        const value = this.value(name);
        return value?.kind === decode_node/* nodeKind */.F.scalar ? value.text : undefined;
    }
    /** The text of a field's value as it is written. */
    source(name) {
        const value = this.value(name);
        return value === undefined ? '' : this.#text.slice(value.start, value.end);
    }
    rename(name, to) {
        const key = this.key(name);
        return key === undefined ? [] : [{ start: key.start, end: key.end, text: to }];
    }
    /** Replaces a scalar, in the quotes that it has. */
    set(name, to) {
        const value = this.value(name);
        if (value?.kind !== decode_node/* nodeKind */.F.scalar)
            return [];
        const quote = /^["']/.exec(this.#text.slice(value.start, value.end))?.[0] ?? '';
        return [{ start: value.start, end: value.end, text: `${quote}${to}${quote}` }];
    }
    /** Puts a field in front of another: `lines` as in a block, `flow` as between braces. */
    insertBefore(name, lines, flow) {
        const key = this.key(name);
        if (key === undefined)
            return [];
        const indent = `${this.newline}${' '.repeat(this.indent)}`;
        const text = this.isFlow ? `${flow}, ` : `${lines.join(indent)}${indent}`;
        return [{ start: key.start, end: key.start, text }];
    }
}
/** The column of an offset, from 0. */
function columnOf(text, offset) {
    return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

;// CONCATENATED MODULE: ./build/validate/fix/migrations.js

/**
 * API versions that Kubernetes serves no longer, whose fields move one to one.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
const migrations = [
    {
        kinds: ['Ingress'],
        from: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'],
        to: 'networking.k8s.io/v1',
        steps: ingress,
    },
    { kinds: ['IngressClass'], from: ['networking.k8s.io/v1beta1'], to: 'networking.k8s.io/v1' },
    { kinds: ['NetworkPolicy'], from: ['extensions/v1beta1'], to: 'networking.k8s.io/v1' },
    {
        kinds: ['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet'],
        from: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
        to: 'apps/v1',
        steps: selectorFromTemplate,
    },
    { kinds: ['PodDisruptionBudget'], from: ['policy/v1beta1'], to: 'policy/v1', steps: unlessSelectorIsEmpty },
    { kinds: ['CronJob'], from: ['batch/v1beta1', 'batch/v2alpha1'], to: 'batch/v1' },
    { kinds: ['HorizontalPodAutoscaler'], from: ['autoscaling/v2beta2'], to: 'autoscaling/v2' },
    {
        kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
        from: ['rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1alpha1'],
        to: 'rbac.authorization.k8s.io/v1',
    },
    {
        kinds: ['PriorityClass'],
        from: ['scheduling.k8s.io/v1beta1', 'scheduling.k8s.io/v1alpha1'],
        to: 'scheduling.k8s.io/v1',
    },
    {
        kinds: ['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'CSIStorageCapacity'],
        from: ['storage.k8s.io/v1beta1'],
        to: 'storage.k8s.io/v1',
    },
    { kinds: ['Lease'], from: ['coordination.k8s.io/v1beta1'], to: 'coordination.k8s.io/v1' },
    { kinds: ['RuntimeClass'], from: ['node.k8s.io/v1beta1'], to: 'node.k8s.io/v1' },
    { kinds: ['APIService'], from: ['apiregistration.k8s.io/v1beta1'], to: 'apiregistration.k8s.io/v1' },
    {
        kinds: ['FlowSchema', 'PriorityLevelConfiguration'],
        from: ['v1beta1', 'v1beta2', 'v1beta3'].map((version) => `flowcontrol.apiserver.k8s.io/${version}`),
        to: 'flowcontrol.apiserver.k8s.io/v1',
    },
];
/** The splices that move an object to the version that took the place of its own; undefined where none is certain. */
function migrate(root) {
    const apiVersion = root.text('apiVersion') ?? '';
    const kind = root.text('kind') ?? '';
    const migration = migrations.find(({ kinds, from }) => kinds.includes(kind) && from.includes(apiVersion));
    if (migration === undefined)
        return undefined;
    const steps = migration.steps === undefined ? [] : migration.steps(root);
    return steps === undefined
        ? undefined
        : { to: migration.to, splices: [...root.set('apiVersion', migration.to), ...steps] };
}
/** `policy/v1` reads an empty selector as all Pods, the version before as none. */
function unlessSelectorIsEmpty(root) {
    const selector = root.map('spec')?.value('selector');
    return selector === undefined || selector.children.length === 0 ? undefined : [];
}
/** The older versions took the labels of the template for a selector that is absent. */
function selectorFromTemplate(root) {
    const spec = root.map('spec');
    if (spec === undefined)
        return undefined;
    if (spec.key('selector') !== undefined)
        return [];
    const labels = spec.map('template')?.map('metadata')?.value('labels');
    if (labels === undefined || labels.kind !== decode_node/* nodeKind */.F.mapping || labels.children.length === 0)
        return undefined;
    const pairs = [];
    for (let index = 0; index < labels.children.length; index += 2) {
        const [key, value] = [labels.children[index], labels.children[index + 1]];
        if (key?.kind !== decode_node/* nodeKind */.F.scalar || value?.kind !== decode_node/* nodeKind */.F.scalar || value.text.includes('\n'))
            return undefined;
        pairs.push(`${written(key.text, key.plain)}: ${written(value.text, value.plain)}`);
    }
    const [once, twice] = [' '.repeat(spec.step), ' '.repeat(2 * spec.step)];
    const lines = ['selector:', `${once}matchLabels:`, ...pairs.map((pair) => `${twice}${pair}`)];
    return spec.insertBefore('template', lines, `selector: {matchLabels: {${pairs.join(', ')}}}`);
}
function written(text, isPlain) {
    return isPlain ? text : JSON.stringify(text);
}
/** `serviceName` and `servicePort` move into `service`, `backend` becomes `defaultBackend`, every path gets its type. */
function ingress(root) {
    const spec = root.map('spec');
    if (spec === undefined)
        return undefined;
    const splices = [...spec.rename('backend', 'defaultBackend')];
    const backends = spec.key('backend') === undefined ? [] : [spec.map('backend')];
    for (const rule of spec.items('rules')) {
        for (const path of rule.map('http')?.items('paths') ?? []) {
            backends.push(path.map('backend'));
            if (path.key('pathType') !== undefined)
                continue;
            // What the older versions did for a path without a type.
            const type = 'pathType: ImplementationSpecific';
            splices.push(...path.insertBefore('backend', [type], type));
        }
    }
    for (const backend of backends) {
        const moved = backend === undefined ? undefined : backendSteps(backend);
        if (moved === undefined)
            return undefined;
        splices.push(...moved);
    }
    return splices;
}
function backendSteps(backend) {
    const keys = [backend.key('serviceName'), backend.key('servicePort')];
    const [name, port] = [backend.value('serviceName'), backend.value('servicePort')];
    if (backend.key('resource') !== undefined)
        return [];
    const [nameKey, portKey] = keys;
    if (nameKey === undefined || portKey === undefined || name === undefined || port === undefined)
        return undefined;
    if (name.kind !== decode_node/* nodeKind */.F.scalar || port.kind !== decode_node/* nodeKind */.F.scalar)
        return undefined;
    const portField = port.plain && /^\d+$/.test(port.text) ? 'number' : 'name';
    const isNameFirst = nameKey.start < portKey.start;
    if (backend.isFlow)
        return flowSteps({ nameKey, portKey, name, port }, portField, isNameFirst);
    const at = (levels) => `${backend.newline}${' '.repeat(backend.indent + levels * backend.step)}`;
    const step = ' '.repeat(backend.step);
    const nameText = isNameFirst ? `service:${at(1)}name` : `${step}name`;
    const portText = isNameFirst ? `${step}port:${at(2)}${portField}` : `service:${at(1)}port:${at(2)}${portField}`;
    return [
        { start: nameKey.start, end: nameKey.end, text: nameText },
        { start: portKey.start, end: portKey.end, text: portText },
    ];
}
function flowSteps({ nameKey, portKey, name, port }, portField, isNameFirst) {
    const open = 'service: {';
    const last = isNameFirst ? port : name;
    return [
        { start: nameKey.start, end: nameKey.end, text: `${isNameFirst ? open : ''}name` },
        { start: portKey.start, end: portKey.end, text: `${isNameFirst ? '' : open}port: {${portField}` },
        { start: port.end, end: port.end, text: '}' },
        ...(last === port
            ? [{ start: port.end, end: port.end, text: '}' }]
            : [{ start: name.end, end: name.end, text: '}' }]),
    ];
}

;// CONCATENATED MODULE: ./build/validate/fix/fix.js







/**
 * Applies the fixes that are certain: misspelt fields, removed API versions whose fields move one to one, quotes. Every
 * other byte stays. A fix that does not take its finding away, or that brings another error, is not applied.
 */
function fixText(text, check) {
    const before = check(text);
    let current = { text, fixes: [] };
    let findings = before;
    const rounds = [];
    // A fix may bring to light what an error above it hid: the fields of a removed version, for instance.
    for (let round = 0; round < 3; round++) {
        const fixes = fixesFor(current.text, findings);
        if (fixes.length === 0)
            break;
        const next = applyCertain(current.text, fixes, findings, check);
        if (next.fixes.length === 0)
            break;
        const own = next.fixes.map((fix) => ({ ...fix, line: rounds.reduceRight(lineBefore, fix.line) }));
        rounds.push({ text: current.text, splices: next.fixes.flatMap(({ splices }) => splices) });
        current = { text: next.text, fixes: [...current.fixes, ...own] };
        findings = check(next.text);
    }
    return current;
}
/** The line of the text before some splices that a line of the text after them comes from. */
function lineBefore(line, { text, splices }) {
    const breaks = (part) => part.split('\n').length - 1;
    let shift = 0;
    for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
        const at = breaks(text.slice(0, splice.start)) + 1;
        const added = breaks(splice.text) - breaks(text.slice(splice.start, splice.end));
        if (line <= at + shift)
            break;
        if (line <= at + shift + added)
            return at;
        shift += added;
    }
    return line - shift;
}
/** All at once where that helps, otherwise one by one. */
function applyCertain(text, fixes, findings, check) {
    const all = (0,splice/* applySplices */.U)(text, fixes.flatMap(({ splices }) => splices));
    if (fixes.length > 1 && isBetter(findings, check(all), fixes))
        return { text: all, fixes };
    const kept = [];
    for (const fix of fixes.slice(0, mostAlone)) {
        const tried = (0,splice/* applySplices */.U)(text, [...kept, fix].flatMap(({ splices }) => splices));
        if (isBetter(findings, check(tried), [...kept, fix]))
            kept.push(fix);
    }
    return {
        text: (0,splice/* applySplices */.U)(text, kept.flatMap(({ splices }) => splices)),
        fixes: kept,
    };
}
/** Fixes that are tried one by one take a check each. */
const mostAlone = 100;
/** Whether the errors that were fixed are gone, and none is there that the fixes have caused. */
function isBetter(before, after, fixes) {
    const old = countErrors(before);
    const now = countErrors(after);
    if (fixes.some(({ finding }) => (now.get(idOf(finding)) ?? 0) >= (old.get(idOf(finding)) ?? 0)))
        return false;
    const moved = new Set(fixes.flatMap(({ finding }) => (finding.rule === 'unserved-api' ? [finding.document ?? 0] : [])));
    return after.every((finding) => {
        if (finding.severity !== 'error' || (now.get(idOf(finding)) ?? 0) <= (old.get(idOf(finding)) ?? 0))
            return true;
        return moved.has(finding.document ?? 0) && wasHidden(finding);
    });
}
/**
 * The server looks at no field of a version that it does not serve. A field that the new version has not, or needs, tells
 * that the fields don't move one to one; anything else was wrong before.
 */
function wasHidden({ rule, fix = '' }) {
    if (rule === 'unknown-field')
        return renaming.test(fix);
    return rule !== 'missing-field';
}
function countErrors(findings) {
    const counts = new Map();
    for (const finding of findings) {
        if (finding.severity === 'error')
            counts.set(idOf(finding), (counts.get(idOf(finding)) ?? 0) + 1);
    }
    return counts;
}
function idOf({ rule, document, path }) {
    return [rule, document, path].join('\n');
}
/** How the check of fields says what a misspelt one means. */
const renaming = /^Rename it to `([^`]+)`\./;
function fixesFor(text, findings) {
    const wanted = findings.filter(({ rule, severity }) => severity === 'error' && rule in fixers);
    if (wanted.length === 0)
        return [];
    const lines = (0,yaml_lines/* linesOf */.Dx)(text);
    const places = (0,decode/* splitDocuments */.ZF)(text).map((extent) => nodesByPlace(text, (0,decode/* decodeDocument */.w8)(text, extent).root, lines));
    const fixes = [];
    const taken = new Set();
    for (const finding of wanted) {
        const place = places[finding.document ?? 0];
        const fix = place === undefined ? undefined : fixers[finding.rule](finding, place);
        if (fix === undefined || fix.splices.some(({ start }) => taken.has(start)))
            continue;
        for (const { start } of fix.splices)
            taken.add(start);
        fixes.push(fix);
    }
    return fixes;
}
const fixers = {
    'unknown-field': renameField,
    'wrong-type': quoteValue,
    'unserved-api': moveVersion,
};
/** A field that is almost the name of one that exists, where that one is not there yet. */
function renameField(finding, { text, at }) {
    const meant = renaming.exec(finding.fix ?? '')?.[1];
    const found = meant === undefined ? undefined : at(finding);
    if (meant === undefined || found?.mapping === undefined || !found.isKey)
        return undefined;
    const name = found.node.text;
    if (!isCertain(name, meant) || new Fields(text, found.mapping).key(meant) !== undefined)
        return undefined;
    const quote = /^["']/.exec(text[found.node.start] ?? '')?.[0] ?? '';
    const splices = [{ start: found.node.start, end: found.node.end, text: `${quote}${meant}${quote}` }];
    return { line: finding.line ?? 1, finding, what: `Renamed ${name} to ${meant}`, splices };
}
/** Another case, or one or two letters of a name that is long enough for that to be no coincidence. */
function isCertain(name, meant) {
    const different = (0,mod/* distance */.Io)(name.toLowerCase(), meant.toLowerCase());
    return different === 0 || different <= Math.min(2, Math.floor(meant.length / 3));
}
/** A number or boolean where text must stand becomes the text that is written. */
function quoteValue(finding, { text, at }) {
    if (finding.fix !== 'Put it in quotes.')
        return undefined;
    const found = at(finding);
    if (found === undefined || found.isKey || found.node.kind !== decode_node/* nodeKind */.F.scalar || !found.node.plain)
        return undefined;
    const { start, end, tag } = found.node;
    const written = text.slice(start, end);
    if (tag !== '' || !/^[^"\\\r\n]+$/.test(written))
        return undefined;
    const splices = [{ start, end, text: `"${written}"` }];
    return { line: finding.line ?? 1, finding, what: `Put ${written} in quotes`, splices };
}
function moveVersion(finding, { text, at }) {
    const found = at(finding);
    if (found?.mapping === undefined)
        return undefined;
    const object = new Fields(text, found.mapping);
    const moved = migrate(object);
    if (moved === undefined)
        return undefined;
    const what = `Moved ${object.text('kind')} from ${object.text('apiVersion')} to ${moved.to}`;
    return { line: finding.line ?? 1, finding, what, splices: moved.splices };
}
function nodesByPlace(text, root, lines) {
    if (root === undefined)
        return undefined;
    const found = new Map();
    const visit = (node, isKey, mapping) => {
        if (node.kind === decode_node/* nodeKind */.F.scalar) {
            const { line, column } = lines.at(node.first);
            found.set(`${line}:${column}`, { node, isKey, mapping });
        }
        node.children.forEach((child, index) => {
            const inMapping = node.kind === decode_node/* nodeKind */.F.mapping;
            visit(child, inMapping && index % 2 === 0, inMapping ? node : undefined);
        });
    };
    visit(root, false, undefined);
    return { text, root, at: ({ line, column }) => found.get(`${line}:${column}`) };
}

;// CONCATENATED MODULE: ./build/validate/fix/files.js



/** The fixes that files would get; `patches` are judged as such. */
async function planFixes(sources, options, patches, pause) {
    const fixed = [];
    for (const { path, text: before, isUtf8 } of sources) {
        // Another encoding would not come back as the same bytes.
        if (!isUtf8)
            continue;
        await pause();
        const own = patches.has(path) ? { ...options, patch: true } : options;
        const { text, fixes } = fixText(before, (one) => (0,check/* checkText */.q)(path, one, own).findings);
        if (fixes.length > 0)
            fixed.push({ path, before, after: text, fixes });
    }
    return fixed;
}
/** The fixes as a unified diff, as `git apply` takes it. */
async function diffOf(fixed) {
    const diffs = fixed.map(({ path, before, after }) => (0,diff/* unifiedDiff */.W)(path, before, after, 3));
    return (await Promise.all(diffs)).join('');
}


/***/ }),

/***/ 40176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices)
/* harmony export */ });
/**
 * The text with all splices carried out. They may come in any order.
 * @throws RangeError when two of them overlap or one lies outside the text: a bug of the caller.
 */
function applySplices(text, splices) {
    const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const splice of ordered) {
        if (splice.start < at || splice.end < splice.start || splice.end > text.length) {
            throw new RangeError(`Splice [${splice.start}, ${splice.end}) overlaps another one or lies outside the text`);
        }
        parts.push(text.slice(at, splice.start), splice.text);
        at = splice.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

} };
})
