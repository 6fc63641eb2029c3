(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3256, ids: [3256], modules: {

/***/ 33256:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/field.js
var yaml_field = __webpack_require__(36566);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/render/build.js




/** No chart or kustomization takes so long but one that never ends, on a machine that others use, too. */
const longest = { kustomize: 120_000, helm: 60_000 };
/** They live so shortly that what Go collects in between costs them a quarter of their time. */
const environment = { HELM_NO_PLUGINS: '1', GOGC: '400' };
/** A cache of so many results is begun anew. */
const mostCached = 4096;
/** Stands for the way to the workspace in what is kept, which other workspaces share. */
const anywhere = '\0workspace\0';
/** Runs tasks of rendering, at most so many at once, and keeps what came out of them between runs. */
class Builds {
    #host;
    #folder;
    #waiting = [];
    /** What leads from the folder of a task to the workspace, with a slash at the end. */
    #root;
    #free;
    #count = 0;
    constructor(host) {
        this.#host = host;
        this.#free = host.threads.count;
        this.#folder = host.files.temporaryDirectory('render');
        this.#root = `${external_node_path_.posix.relative(`${this.#folder}/0`, host.files.root)}/`;
    }
    /** A new folder for the inputs of a task. */
    folder() {
        return external_node_path_.posix.join(this.#folder, String(this.#count++));
    }
    /** @returns what it printed, or what it said when it failed. */
    async run(folder, task) {
        const kept = this.#cachePath(task);
        if (kept !== undefined && this.#host.files.kind(kept) === 'file') {
            return { text: this.#host.files.text(kept).replaceAll(anywhere, this.#root) };
        }
        for (const [name, text] of Object.entries(task.inputs))
            this.#host.files.write(external_node_path_.posix.join(folder, name), text);
        const { renderer, args } = task;
        await this.#turn();
        const started = await this.#host.processes
            .run(renderer.path, [...renderer.args, ...args], {
            cwd: this.#host.files.root,
            deadlineMs: longest[renderer.name],
            env: environment,
        })
            .catch((error) => {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            return { exitCode: -1, stdout: new Uint8Array(), stderr: error.message };
        })
            .finally(() => this.#done());
        if (started.exitCode !== 0)
            return { failure: this.#failure(started), isLate: /did not end within/.test(started.stderr) };
        const text = Buffer.from(started.stdout).toString('utf8');
        if (kept !== undefined)
            this.#host.files.write(kept, text.replaceAll(this.#root, anywhere));
        return { text };
    }
    async #turn() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
    }
    #done() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free++;
        else
            next();
    }
    #cachePath({ renderer, args, inputs, content }) {
        if (content === undefined)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const size = this.#host.files.size(renderer.path);
        const parts = [renderer.path, size, ...renderer.args, ...args, ...Object.entries(inputs).flat(), ...content];
        for (const part of parts) {
            const text = part === undefined ? '\0absent' : String(part).replaceAll(this.#folder, '').replaceAll(this.#root, anywhere);
            hash.update(`${text.length}\n`).update(text);
        }
        const cache = external_node_path_.posix.join(this.#host.files.cache, 'renderings');
        if (this.#host.files.kind(cache) === 'directory' && this.#isFull(cache))
            this.#clear(cache);
        return external_node_path_.posix.join(cache, hash.digest('hex'));
    }
    /** Makes room. Where another run writes there meanwhile, that is left to the next one. */
    #clear(cache) {
        try {
            this.#host.files.remove(cache);
        }
        catch { }
    }
    #full;
    #isFull(cache) {
        const wasFull = this.#full;
        this.#full = false;
        return wasFull ?? this.#host.files.list(cache).length > mostCached;
    }
    /** What a program said, without the paths of this machine. */
    #failure({ stderr }) {
        const text = stderr
            .replaceAll(new RegExp(`${(0,build_value/* literalPattern */.Kf)(this.#folder)}/\\d+/?`, 'g'), '')
            .replaceAll(this.#root, '')
            .replaceAll(`${this.#host.files.root}/`, '');
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.findIndex((line) => /^error\b/i.test(line));
        const said = lines.slice(Math.max(0, first)).filter((line) => line !== '' && !/^use --debug/i.test(line));
        return shortened(inner((said.join(' ') || 'no message').replace(/^error:\s*/i, '')));
    }
}
const throughResources = /^(?:accumulating (?:resources|components): |accumulation err='accumulating (?:resources|components) from '[^']*': [^']*': |(?:recursed )?(?:accumulation of|merging from|merging resources from) (?:path )?'([^']*)': |loading KV pairs: )/;
/** Of what kustomize says, what went wrong, and in the innermost of the folders that it went through. */
function inner(text) {
    let rest = text.replace(/^(panic: .*?) goroutine \d+ .*$/, '$1');
    let folder;
    for (let step = throughResources.exec(rest); step !== null; step = throughResources.exec(rest)) {
        folder = step[1] ?? folder;
        rest = rest.slice(step[0].length);
    }
    if (rest.startsWith('panic: number of previous names'))
        rest = 'the name of an object holds a comma, on which kustomize ends';
    const component = /^expected kind != 'Component' for path '([^']*)'$/.exec(rest)?.[1];
    if (component !== undefined)
        rest = `${component} is a Component, so it must stand under \`components\`, not \`resources\``;
    return folder === undefined || rest.includes(folder) ? rest : `${folder}: ${rest}`;
}
/** Helm says through which templates it went before it says what went wrong. */
function shortened(text) {
    return text.length <= 500 ? text : `${text.slice(0, 200)} \u2026 ${text.slice(-290)}`;
}
/** The finding for what could not be rendered. */
function renderFailed(name, { failure, isLate }, place) {
    return {
        ...place,
        rule: 'render-failed',
        category: 'input',
        severity: 'error',
        message: `${name} can\u2019t be rendered: ${failure}`,
        fix: isLate
            ? 'Look for what never ends or is repeated without need in it, give the machine more, or turn rendering off.'
            : 'Correct what it says, or turn rendering off.',
    };
}

// EXTERNAL MODULE: ./build/render/inline-patch.js
var inline_patch = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/render/sources.js
var render_sources = __webpack_require__(26807);
// EXTERNAL MODULE: ./build/render/trace/correspond.js
var correspond = __webpack_require__(24418);
;// CONCATENATED MODULE: ./build/render/controllers/values.js




/** A values file; one that is missing has no value. */
function valuesFile(path, sources) {
    const document = sources.documents(path)[0];
    return {
        file: path,
        value: document?.value,
        locate: (at, what) => document?.locate(at, what) ?? { file: path, line: 1, column: 1 },
    };
}
/**
 * Values that stand in an object as fields.
 * @param base what leads to the node in the object, before its own path.
 */
function literalValues(node, manifest, base = []) {
    if (node.map === undefined)
        return [];
    const locate = (path, at) => manifest.locate([...base, ...node.path, ...path], at);
    return [{ file: undefined, value: node.value, locate }];
}
/** Values that stand in an object as a text of YAML. */
function textValues(node, manifest, sources) {
    const { text } = node;
    return text === undefined ? [] : written(text, manifest.locate(node.path, 'value'), sources);
}
/**
 * Whether a value is no value yet: encrypted by SOPS, or what a tool puts in place of a reference to a vault (1Password, the vault
 * plugin of Argo CD, vals, Bank-Vaults).
 */
function isElsewhere(text) {
    return /^(?:ENC\[|op:\/\/|<path:|ref\+|vault:)/.test(text);
}
/** What a ConfigMap or Secret holds under a key; undefined where it has none, or it is encrypted. */
function heldText(manifest, key) {
    for (const field of ['stringData', 'data']) {
        const map = manifest.object[field];
        const text = (0,build_value/* isObject */.Gv)(map) ? map[key] : undefined;
        if (typeof text !== 'string')
            continue;
        if (isElsewhere(text))
            return undefined;
        return manifest.kind === 'Secret' && field === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text;
    }
    return undefined;
}
/** Values that a ConfigMap or Secret holds under a key. */
function heldValues(manifest, key, sources) {
    const text = heldText(manifest, key);
    return text === undefined ? [] : written(text, manifest.locate([fieldWith(manifest, key), key], 'value'), sources);
}
/** The field of a ConfigMap or Secret that has a key. */
function fieldWith({ object }, key) {
    return (0,build_value/* objectOf */.Xy)(object['stringData'])[key] === undefined ? 'data' : 'stringData';
}
/** Values that were put together of others: each stands where the last one stands that says the same. */
function together(value, layers) {
    const locate = (path, at) => {
        const said = (0,correspond/* valueAt */.fK)(value, path);
        const holders = layers.filter((one) => (0,correspond/* valueAt */.fK)(one.value, path) !== undefined);
        const same = holders.findLast((one) => JSON.stringify((0,correspond/* valueAt */.fK)(one.value, path)) === JSON.stringify(said));
        return (same ?? holders.at(-1) ?? layers.at(-1))?.locate(path, at) ?? { file: '' };
    };
    return { file: undefined, value, locate };
}
function written(text, place, sources) {
    const patch = (0,inline_patch/* inlinePatch */.i)(text, sources.text(place.file) ?? '', place);
    return (0,render_sources/* documentsOf */.uo)(place.file, text)
        .slice(0, 1)
        .map(({ value, locate }) => ({
        file: undefined,
        value,
        locate: (path, at) => (0,inline_patch/* outerPlace */.d)(patch, locate(path, at)),
    }));
}

// EXTERNAL MODULE: ./build/render/kustomization.js + 1 modules
var kustomization = __webpack_require__(38246);
;// CONCATENATED MODULE: ./build/render/overlay.js



const noAdditions = { fields: {}, items: {}, locate: () => ({ file: '' }) };
/** Where kustomizations hold paths: `*` is each item of a list. */
const pathFields = [
    ...['resources', 'bases', 'components', 'crds', 'configurations', 'generators', 'transformers', 'validators'].map((field) => [field, '*']),
    ['patchesStrategicMerge', '*'],
    ...['patches', 'patchesJson6902', 'replacements'].map((field) => [field, '*', 'path']),
    ...['configMapGenerator', 'secretGenerator'].flatMap((field) => [
        [field, '*', 'files', '*'],
        [field, '*', 'envs', '*'],
        [field, '*', 'env'],
    ]),
    ['openapi', 'path'],
    ['helmCharts', '*', 'valuesFile'],
    ['helmCharts', '*', 'additionalValuesFiles', '*'],
    ['helmGlobals', 'chartHome'],
];
/**
 * What a kustomization says with what a controller adds, with places in the files that people edit.
 *
 * @param base undefined where the folder has none, as Flux allows.
 * @param resources what the folder then holds, relative to it.
 */
function overlay(base, folder, resources, additions) {
    const own = base === undefined ? { resources } : { ...base.root.map };
    const merged = { ...own, kind: 'Kustomization' };
    if (base?.isComponent)
        delete merged['apiVersion'];
    for (const [field, { value }] of Object.entries(additions.fields)) {
        merged[field] = (0,build_value/* isObject */.Gv)(value) ? { ...(0,build_value/* objectOf */.Xy)(own[field]), ...value } : value;
    }
    const lists = Object.fromEntries(Object.entries(additions.items).map(([field, items]) => [field, joined(field, listOf(own[field]), items)]));
    for (const [field, items] of Object.entries(lists)) {
        if (items.length > 0)
            merged[field] = items.map(({ value }) => value);
    }
    return {
        folder,
        // What Flux calls commonMetadata is no field of kustomize, but said where people look for it.
        root: new yaml_field/* Node */.b(merged),
        locate: (path, at) => {
            const [field, index, ...rest] = path;
            const other = Object.hasOwn(additions.fields, String(field)) ? additions.fields[String(field)] : undefined;
            const isOther = index === undefined || !(0,build_value/* isObject */.Gv)(other?.value) || other.value[index] !== undefined;
            if (other !== undefined && isOther)
                return additions.locate([...other.path, ...path.slice(1)], at);
            const item = typeof index === 'number' ? lists[String(field)]?.[index] : undefined;
            const added = item?.added;
            if (added !== undefined && (!item?.isOwn || rest.every((step) => (0,build_value/* objectOf */.Xy)(added.value)[step] !== undefined)))
                return additions.locate([...added.path, ...rest.slice(added.depth ?? 0)], at);
            return base === undefined ? additions.locate([], at) : base.locate(path, at);
        },
    };
}
/** What controllers add to a list of the kustomization: images and replicas by their names, all else behind it. */
function joined(field, own, additions) {
    const items = own.map((value) => ({ value, isOwn: true }));
    for (const added of additions) {
        const name = (0,build_value/* objectOf */.Xy)(added.value)['name'];
        const index = field === 'images' || field === 'replicas' ? items.findIndex(({ value }) => (0,build_value/* objectOf */.Xy)(value)['name'] === name) : -1;
        if (index < 0)
            items.push({ value: added.value, isOwn: false, added });
        else
            items[index] = { value: mergedEntry((0,build_value/* objectOf */.Xy)(items[index]?.value), (0,build_value/* objectOf */.Xy)(added.value)), isOwn: true, added };
    }
    return items;
}
/** A tag and a digest both say the version, so that one takes the place of the other. */
function mergedEntry(own, added) {
    const { newTag, digest, ...rest } = own;
    const says = added['newTag'] !== undefined || added['digest'] !== undefined;
    return says ? { ...rest, ...added } : { ...own, ...added };
}
/**
 * The kustomization file, JSON, which is YAML, of one that stands elsewhere and builds the same.
 *
 * @param rebase a path relative to its folder as one relative to where the text will lie.
 * @param notes what kustomize is asked to note down on each object.
 * @param schema the file beside it that kustomize reads in place of its own schema.
 */
function kustomizationText({ root }, rebase, notes, schema) {
    const merged = (0,build_value/* objectOf */.Xy)(root.value);
    const charts = (0,build_value/* objectOf */.Xy)(merged['helmGlobals']);
    const withHome = merged['helmCharts'] === undefined
        ? merged
        : { ...merged, helmGlobals: { ...charts, chartHome: charts['chartHome'] ?? 'charts' } };
    const { commonMetadata, ...fields } = withHome;
    const transformers = [...listOf(merged['transformers']), ...metadataTransformers(commonMetadata)];
    const buildMetadata = [...listOf(merged['buildMetadata']), ...notes];
    let value = { ...fields, ...(transformers.length === 0 ? {} : { transformers }), buildMetadata };
    for (const path of pathFields)
        value = mapped(value, path, rebase);
    if (schema !== undefined)
        value = { ...(0,build_value/* objectOf */.Xy)(value), openapi: { path: schema } };
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one));
}
/** Flux puts these on the objects alone, not on templates of Pods. */
function metadataTransformers(metadata) {
    if (!(0,build_value/* isObject */.Gv)(metadata))
        return [];
    const kinds = { labels: 'LabelTransformer', annotations: 'AnnotationsTransformer' };
    return Object.entries(kinds).flatMap(([field, kind]) => {
        if (!(0,build_value/* isObject */.Gv)(metadata[field]))
            return [];
        const fieldSpecs = [{ path: `metadata/${field}`, create: true }];
        const name = { name: `common-${field}` };
        return [JSON.stringify({ apiVersion: 'builtin', kind, metadata: name, [field]: metadata[field], fieldSpecs })];
    });
}
function mapped(value, [step, ...rest], rebase) {
    if (step === undefined)
        return typeof value === 'string' ? rebased(value, rebase) : value;
    if (step === '*')
        return Array.isArray(value) ? value.map((item) => mapped(item, rest, rebase)) : value;
    return (0,build_value/* isObject */.Gv)(value) && value[step] !== undefined ? { ...value, [step]: mapped(value[step], rest, rebase) } : value;
}
function rebased(text, rebase) {
    if (text === '' || (0,kustomization/* isRemote */.Vx)(text) || (0,kustomization/* isInline */.mO)(text))
        return text;
    const [, key = '', path = ''] = /^([^=/]+=)?(.*)$/s.exec(text) ?? [];
    return `${key}${rebase(path)}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/render/trace/target.js


/**
 * Whether a patch is meant for an object: its target selects it, or without a target it names it.
 * @param names what the object is and was called.
 */
function isMeant(patch, target, manifest, names) {
    if (target.map !== undefined)
        return isSelected(target, manifest, names);
    if (!(0,build_value/* isObject */.Gv)(patch))
        return false;
    const metadata = (0,build_value/* isObject */.Gv)(patch['metadata']) ? patch['metadata'] : {};
    const name = metadata['name'];
    return patch['kind'] === manifest.kind && typeof name === 'string' && names.some((one) => one.includes(name));
}
/** Whether a selector of kustomize (`patches.target`, `replacements.targets.select`) selects an object. */
function isSelected(target, manifest, names) {
    const { namespace, object } = manifest;
    const metadata = (0,build_value/* isObject */.Gv)(object['metadata']) ? object['metadata'] : {};
    return (selectsKind(target, manifest) &&
        fits(target.at('name').text, names) &&
        fits(target.at('namespace').text, [namespace ?? '', 'default']) &&
        hasLabels(target.at('labelSelector').text, metadata['labels']) &&
        hasLabels(target.at('annotationSelector').text, metadata['annotations']));
}
/** Whether a selector of kustomize selects objects of a kind, whatever they are called. */
function selectsKind(target, { apiVersion, kind }) {
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    return (fits(target.at('kind').text, [kind]) &&
        fits(target.at('group').text, [group ?? '']) &&
        fits(target.at('version').text, [version ?? '']));
}
/** Selectors are regular expressions that must match as a whole. */
function fits(pattern, texts) {
    if (pattern === undefined || texts.includes(pattern))
        return true;
    const whole = (0,build_pattern/* patternOf */.Id)(`^(?:${pattern})$`);
    return whole !== undefined && texts.some((text) => whole.test(text));
}
/** `app=web,tier!=db,canary`: equality and presence; other conditions hold, since the value tells in the end. */
function hasLabels(selector, labels) {
    if (selector === undefined)
        return true;
    const own = (0,build_value/* isObject */.Gv)(labels) ? labels : {};
    return selector.split(',').every((condition) => {
        const match = /^([\w./-]+)(?:\s*(!?=)=?\s*([\w.-]*))?$/.exec(condition.trim());
        if (match === null)
            return true;
        const [, key = '', operator, value] = match;
        if (operator === undefined)
            return Object.hasOwn(own, key);
        return (own[key] === value) === (operator === '=');
    });
}

;// CONCATENATED MODULE: ./build/render/schema.js





/** A schema without any kind. */
const emptySchema = '{"definitions":{}}';
/**
 * Whether kustomize has to read its schema of Kubernetes' own kinds to build something, which takes it a tenth of a second: the
 * schema says how lists of those kinds are merged, and nothing else. So it has to where a strategic merge patch may meet an
 * object of one of them, or where it is not known what patches meet.
 *
 * @param built what is built, with what a controller adds.
 */
function needsSchema(built, { sources, parts, plain }) {
    const layers = [built, ...parts];
    if (layers.some(({ root }) => unforeseen.some((field) => root.at(field).isSet)))
        return true;
    const files = [...parts.flatMap(({ takes }) => takes), ...plain];
    const objects = [...files.flatMap((path) => sources.objects(path)), ...generated].filter(isOwn);
    return layers.some(({ root, folder }) => merges(root).some((entry) => meets(entry, folder, objects, sources)));
}
/** What makes or changes objects in ways that are not looked into here, or brings a schema. */
const unforeseen = [
    'generators',
    'transformers',
    'validators',
    'openapi',
    'crds',
    'helmCharts',
    'helmChartInflationGenerator',
];
const generated = ['ConfigMap', 'Secret'].map((kind) => ({ apiVersion: 'v1', kind }));
/** Kinds of Kubernetes itself; some of others, which are called alike, are taken for such. */
function isOwn({ apiVersion }) {
    const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [];
    return !group.includes('.') || group.endsWith('.k8s.io');
}
function merges(root) {
    return [...root.at('patchesStrategicMerge').items(), ...root.at('patches').items()];
}
/** Whether a patch may be merged into one of the objects. */
function meets(entry, folder, objects, sources) {
    const patches = patchesOf(entry, folder, sources);
    if (entry.at('options').isSet || patches.length === 0)
        return true;
    return patches.some((patch) => {
        if (Array.isArray(patch))
            return false;
        const target = entry.at('target');
        if (target.map !== undefined)
            return objects.some((one) => selectsKind(target, one));
        return !(0,build_value/* isObject */.Gv)(patch) || isOwn({ apiVersion: String(patch['apiVersion']), kind: String(patch['kind']) });
    });
}
function patchesOf(entry, folder, sources) {
    const inline = entry.text !== undefined && (0,kustomization/* isInline */.mO)(entry.text) ? entry.text : entry.at('patch').text;
    const path = entry.text ?? entry.at('path').text ?? '';
    const documents = inline === undefined ? sources.documents(external_node_path_.posix.join(folder, path)) : (0,render_sources/* documentsOf */.uo)('', inline);
    return documents.map(({ value }) => value);
}

// EXTERNAL MODULE: ./build/render/controllers/variables.js
var controllers_variables = __webpack_require__(69826);
;// CONCATENATED MODULE: ./build/render/substitution.js



/** The rendering with its variables replaced; fields are traced as they were before. */
function substituted(root, text, files, trace) {
    const { variables } = root;
    if (variables === undefined || !isReplaced(variables)) {
        return {
            root,
            text,
            files,
            version: undefined,
            place: (manifest, path, at) => trace.place(manifest, path, at),
            sourceOf: (manifest) => trace.sourceOf(manifest),
        };
    }
    const documents = text.split(/^---\n/m);
    const replaced = documents.map((one) => (isExempt(one) ? one : (0,controllers_variables/* substitute */.V2)(one, variables)));
    let before;
    const beforeOf = ({ document }) => {
        before ??= documents.map((one) => (0,render_sources/* objectsOf */.iZ)('', one)[0]).filter((one) => one !== undefined);
        return before[document];
    };
    return {
        root,
        text: replaced.join('---\n'),
        files,
        version: undefined,
        place: (manifest, path, at) => {
            const old = beforeOf(manifest);
            if (old === undefined)
                return undefined;
            return (variablePlace(root, (0,correspond/* valueAt */.fK)(old.object, path)) ?? trace.place({ ...old, document: manifest.document }, path, at));
        },
        sourceOf: (manifest) => trace.sourceOf(manifest),
    };
}
/** Flux replaces nothing where there is no variable at all, unless it is told to. */
function isReplaced({ values, complete, always = false }) {
    return always || values.size > 0 || !complete;
}
/** Where the variable stands that a value is, or has a part from that looks like no name. */
function variablePlace({ variables }, value) {
    if (typeof value !== 'string' || variables?.placeOf === undefined)
        return undefined;
    const names = [...value.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const isWhole = /^\$\{\w+(?:[:=-][^}]*)?\}$/.test(value);
    const name = isWhole ? names[0] : names.find((one) => /[^a-z0-9./:@-]/.test(variables.values.get(one) ?? ''));
    return name === undefined ? undefined : variables.placeOf(name);
}
function isExempt(document) {
    return (0,controllers_variables/* hasVariable */.$u)(document) && /^ {4}kustomize\.toolkit\.fluxcd\.io\/substitute: ["']?disabled/m.test(document);
}

;// CONCATENATED MODULE: ./build/render/trace/annotations.js


/** What makes kustomize note it down. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/ */
const traced = ['originAnnotations', 'transformerAnnotations'];
const annotation = /^ {4}(config\.kubernetes\.io\/origin|alpha\.config\.kubernetes\.io\/transformations): \|$/;
/** Takes the notes out of what kustomize printed: the text as it is without them, and the note of each document. */
function readNotes(printed) {
    const documents = printed.split(/^---\n/m).map(readDocument);
    return { text: documents.map(({ text }) => text).join('---\n'), notes: documents.map(({ note }) => note) };
}
function readDocument(document) {
    const lines = document.split('\n');
    const start = lines.indexOf('  annotations:', lines.indexOf('metadata:'));
    const kept = [];
    const blocks = new Map();
    let at = start + 1;
    for (; start > 0 && /^ {4}/.test(lines[at] ?? ''); at++) {
        const name = annotation.exec(lines[at] ?? '')?.[1];
        if (name === undefined) {
            kept.push(lines[at] ?? '');
            continue;
        }
        const block = [];
        while (/^ {6}/.test(lines[at + 1] ?? ''))
            block.push((lines[++at] ?? '').slice(6));
        blocks.set(name, block);
    }
    const note = noteOf(blocks);
    if (blocks.size === 0)
        return { text: document, note };
    const head = lines.slice(0, kept.length === 0 ? start : start + 1);
    return { text: [...head, ...kept, ...lines.slice(at)].join('\n'), note };
}
function noteOf(blocks) {
    const origin = nodeOf(blocks.get('config.kubernetes.io/origin'));
    const layers = nodeOf(blocks.get('alpha.config.kubernetes.io/transformations')).items();
    const { text: path } = origin.at('path');
    const { text: configuredIn } = origin.at('configuredIn');
    const { text: kind } = origin.at('configuredBy', 'kind');
    return {
        origin: {
            ...(path === undefined ? {} : { path }),
            ...(configuredIn === undefined ? {} : { configuredIn }),
            ...(kind === undefined ? {} : { kind }),
        },
        layers: layers.map((layer) => ({
            configuredIn: layer.at('configuredIn').text ?? '',
            kind: layer.at('configuredBy', 'kind').text ?? '',
        })),
    };
}
function nodeOf(lines = []) {
    const text = lines.join('\n');
    return new yaml_field/* Node */.b((0,decode/* decodeValue */.wz)(text, { start: 0, end: text.length }).value);
}

;// CONCATENATED MODULE: ./build/render/trace/assumed.js

/** The fields of a kustomization that change objects, in the order in which kustomize takes them. */
const transformers = [
    ['PatchStrategicMergeTransformer', 'patchesStrategicMerge'],
    ['PatchTransformer', 'patches'],
    ['NamespaceTransformer', 'namespace'],
    ['PrefixTransformer', 'namePrefix'],
    ['SuffixTransformer', 'nameSuffix'],
    ['LabelTransformer', 'labels', 'commonLabels', 'commonMetadata'],
    ['AnnotationsTransformer', 'commonAnnotations', 'commonMetadata'],
    ['PatchJson6902Transformer', 'patchesJson6902'],
    ['ReplicaCountTransformer', 'replicas'],
    ['ImageTagTransformer', 'images'],
    ['ReplacementTransformer', 'replacements'],
];
const generators = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' };
/**
 * What kustomize would note down on a built object, as the kustomizations and the names of objects tell. Its own notes are surer,
 * but cost it a copy of all objects for each patch: minutes where there are many of both.
 */
class AssumedNotes {
    #facts;
    #layers = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    noteOf(manifest) {
        const { nameOf } = this.#facts;
        const file = this.#sourceOf(manifest);
        if (file !== undefined)
            return { origin: { path: nameOf(file) }, layers: this.#layersOf(file) };
        const { parts } = this.#facts;
        const plugin = this.#pluginOf(manifest);
        if (plugin !== undefined)
            return plugin;
        const own = this.#generatorOf(manifest);
        const maker = own ?? parts.find(({ root }) => root.at('helmCharts').isSet);
        if (maker === undefined)
            return undefined;
        const kind = own === undefined ? 'HelmChartInflationGenerator' : `${manifest.kind}Generator`;
        return { origin: { configuredIn: this.#nameOf(maker), kind }, layers: this.#layersOf(maker.path) };
    }
    /** A generator in a file of its own. */
    #pluginOf({ kind, name = '' }) {
        const { parts, sources, nameOf } = this.#facts;
        for (const part of parts) {
            for (const path of part.plugins) {
                const root = new yaml_field/* Node */.b(sources.documents(path)[0]?.value);
                if (root.at('kind').text !== `${kind}Generator` || !name.includes(root.at('metadata', 'name').text ?? '\0'))
                    continue;
                return { origin: { configuredIn: nameOf(path), kind: `${kind}Generator` }, layers: this.#layersOf(part.path) };
            }
        }
        return undefined;
    }
    /** The file with the object of that kind whose name is most of the built one's. */
    #sourceOf({ kind, name = '', namespace }) {
        const { parts, sources, kustomizations } = this.#facts;
        const files = [...new Set(parts.flatMap(({ takes }) => takes))].filter((path) => kustomizations.of(path) === undefined);
        const found = files
            .flatMap((path) => sources.objects(path))
            .filter((one) => one.kind === kind && one.name !== undefined && name.includes(one.name));
        const likeness = (one) => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0);
        return found.sort((a, b) => likeness(b) - likeness(a))[0]?.file;
    }
    #generatorOf({ kind, name = '' }) {
        const field = kind === 'ConfigMap' || kind === 'Secret' ? generators[kind] : undefined;
        if (field === undefined)
            return undefined;
        const makes = ({ root }) => root
            .at(field)
            .items()
            .some((one) => name.includes(one.at('name').text ?? '\0'));
        return this.#facts.parts.find(makes);
    }
    #nameOf(one) {
        return one === this.#facts.parts[0] ? this.#facts.built : this.#facts.nameOf(one.path);
    }
    #layersOf(file) {
        let layers = this.#layers.get(file);
        if (layers === undefined) {
            const [head] = this.#facts.parts;
            layers = head === undefined ? [] : (this.#through(head, file, new Set()) ?? []);
            this.#layers.set(file, layers);
        }
        return layers;
    }
    /** What an object goes through from its file to the end of a kustomization; undefined where that does not take it in. */
    #through(one, file, above) {
        if (above.has(one))
            return undefined;
        const way = new Set([...above, one]);
        const taken = one.takes.flatMap((path) => this.#facts.kustomizations.of(path) ?? []);
        const below = taken.flatMap((part) => this.#through(part, file, way) ?? []);
        const isOwn = one.path === file || one.takes.includes(file);
        if (!isOwn && !taken.some((part) => this.#through(part, file, way) !== undefined))
            return undefined;
        return [...below, ...this.#components(one, way), ...this.#own(one)];
    }
    /** What the components of a kustomization do, and theirs before them. */
    #components(one, above) {
        const parts = one.takes.flatMap((path) => this.#facts.kustomizations.of(path) ?? []);
        const components = parts.filter((part) => part.isComponent && !above.has(part));
        return components.flatMap((part) => [...this.#components(part, new Set([...above, part])), ...this.#own(part)]);
    }
    #own(one) {
        const configuredIn = this.#nameOf(one);
        const root = one === this.#facts.parts[0] ? this.#facts.root : one.root;
        const fields = transformers.filter(([, ...names]) => names.some((name) => root.at(name).isSet));
        const plugins = one.plugins.map((path) => ({
            configuredIn: this.#facts.nameOf(path),
            kind: new yaml_field/* Node */.b(this.#facts.sources.documents(path)[0]?.value).at('kind').text ?? '',
        }));
        return [...fields.map(([kind]) => ({ configuredIn, kind })), ...plugins];
    }
}

;// CONCATENATED MODULE: ./build/render/trace/patch.js


/** Where a patch sets what stands at a path of an object that it changed; undefined where it does not. */
function placeInPatch(patch, object, path, at) {
    if (Array.isArray(patch.value))
        return placeInOperations(patch, patch.value, object, path, at);
    if (!(0,build_value/* isObject */.Gv)(patch.value))
        return undefined;
    const { path: own, whole } = (0,correspond/* correspond */.wb)(object, path, patch.value);
    if (!whole || isIdentity(own) || !(0,correspond/* agrees */.ie)((0,correspond/* valueAt */.fK)(patch.value, own), (0,correspond/* valueAt */.fK)(object, path)))
        return undefined;
    return patch.locate(own, at);
}
/** Where a patch takes a field away that an object lacks; undefined where it does not. */
function placeOfRemoval(patch, object, path) {
    if (!Array.isArray(patch.value)) {
        const { path: own, whole } = (0,correspond/* correspond */.wb)(object, path, patch.value);
        return whole && (0,correspond/* valueAt */.fK)(patch.value, own) === null ? patch.locate(own, 'key') : undefined;
    }
    const index = patch.value.findLastIndex((one) => (0,build_value/* isObject */.Gv)(one) && one['op'] === 'remove' && isPrefix(stepsOf(one['path']), path));
    return index < 0 ? undefined : patch.locate([index, 'path'], 'value');
}
/** What a patch is for does not come from it. */
function isIdentity(path) {
    return path.length < 2 || (path[0] === 'metadata' && path[1] === 'name');
}
/** The last operation of a JSON patch (RFC 6902) that set the field, something that holds it, or something in it. */
function placeInOperations(patch, operations, object, path, at) {
    for (const [index, operation] of [...operations.entries()].reverse()) {
        if (!(0,build_value/* isObject */.Gv)(operation) || !setting.has(operation['op']))
            continue;
        const pointer = stepsOf(operation['path']);
        const { value } = operation;
        if (isPrefix(path, pointer)) {
            const set = pointer.length === path.length ? (0,correspond/* valueAt */.fK)(object, path) : (0,correspond/* valueAt */.fK)(object, pointer);
            if (value === undefined || (0,correspond/* agrees */.ie)(value, set))
                return patch.locate([index, 'path'], 'value');
        }
        else if (isPrefix(pointer, path)) {
            const holder = path.slice(0, pointer.length);
            const found = (0,correspond/* correspond */.wb)((0,correspond/* valueAt */.fK)(object, holder), path.slice(pointer.length), value);
            if (found.whole && (0,correspond/* agrees */.ie)((0,correspond/* valueAt */.fK)(value, found.path), (0,correspond/* valueAt */.fK)(object, path))) {
                return patch.locate([index, 'value', ...found.path], at);
            }
        }
    }
    return undefined;
}
const setting = new Set(['add', 'replace', 'move', 'copy']);
/** `/spec/containers/0/image` \u2192 its steps, with `~1` and `~0` as `/` and `~`. */
function stepsOf(pointer) {
    if (typeof pointer !== 'string')
        return [];
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Whether what the first path leads to holds what the second leads to, or is it; `-` is an item that was added. */
function isPrefix(a, b) {
    return (a.length <= b.length &&
        a.every((step, i) => String(step) === String(b[i]) || (step === '-' && typeof b[i] === 'number') || b[i] === '-'));
}

;// CONCATENATED MODULE: ./build/render/trace/transformers.js



/** By the kind that kustomize notes down. Patches are looked into elsewhere. */
const setters = {
    NamespaceTransformer: (kustomization, { manifest, path, value }) => {
        const namespace = kustomization.at('namespace');
        const isName = manifest.kind === 'Namespace' && path.join() === 'metadata,name';
        return namespace.text === value && (isName || path.at(-1) === 'namespace') ? namespace : undefined;
    },
    PrefixTransformer: (kustomization, subject) => affix(kustomization.at('namePrefix'), subject),
    SuffixTransformer: (kustomization, subject) => affix(kustomization.at('nameSuffix'), subject),
    LabelTransformer: (kustomization, subject) => {
        const pairs = kustomization
            .at('labels')
            .items()
            .map((one) => one.at('pairs'))
            .reverse();
        return inPairs([kustomization.at('commonMetadata', 'labels'), kustomization.at('commonLabels'), ...pairs], subject);
    },
    AnnotationsTransformer: (kustomization, subject) => inPairs([kustomization.at('commonMetadata', 'annotations'), kustomization.at('commonAnnotations')], subject),
    ImageTagTransformer: (kustomization, { path, value }) => {
        if (path.at(-1) !== 'image' || typeof value !== 'string')
            return undefined;
        const entry = kustomization
            .at('images')
            .items()
            .find((one) => isMadeBy(one, value));
        return entry && faulty(entry);
    },
    ReplicaCountTransformer: (kustomization, { manifest, source, path, value }) => {
        if (path.join() !== 'spec,replicas')
            return undefined;
        const names = [manifest.name, source?.name];
        const entry = kustomization
            .at('replicas')
            .items()
            .find((one) => names.includes(one.at('name').text));
        const count = entry?.at('count');
        return count !== undefined && String(count.value) === String(value) ? count : undefined;
    },
};
/** What a name begins or ends with, where the rest of it is what its source says, and good. */
function affix(setting, { source, path, value }) {
    const { text } = setting;
    if (text === undefined || typeof value !== 'string' || path.join() !== 'metadata,name')
        return undefined;
    const isAtFault = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(source?.name ?? '');
    return isAtFault && value.includes(text) && !/^[a-z0-9.-]+$/.test(text) ? setting : undefined;
}
/** A label or annotation, or a map with one, that stands in a map of the kustomization; in selectors and templates too. */
function inPairs(maps, { path, value }) {
    const key = String(path.at(-1));
    if (!path.some((step) => /^(labels|matchLabels|selector|annotations)$/i.test(String(step))))
        return undefined;
    for (const pairs of maps) {
        const pair = pairs.at(key);
        if (pair.isSet && String(pair.value) === String(value))
            return pair;
    }
    return undefined;
}
/** Whether an entry of `images` can have made an image. */
function isMadeBy(entry, image) {
    const name = entry.at('newName').text ?? entry.at('name').text ?? '';
    const rest = image.startsWith(name) ? image.slice(name.length) : undefined;
    if (rest === undefined || !/^(?:[:@]|$)/.test(rest))
        return false;
    const digest = entry.at('digest').text;
    if (digest !== undefined)
        return rest.endsWith(`@${digest}`);
    const tag = entry.at('newTag').value;
    return tag === undefined || rest.startsWith(`:${String(tag)}`);
}
/** The part of an entry of `images` that is no good; the name that it gives where all of it looks good. */
function faulty(entry) {
    const digest = entry.at('digest');
    if (digest.isSet && !/^sha256:[0-9a-f]{64}$/.test(String(digest.value)))
        return digest;
    const tag = entry.at('newTag');
    if (tag.isSet && !/^\w[\w.-]{0,127}$/.test(String(tag.value)))
        return tag;
    return [entry.at('newName'), tag, digest].find((one) => one.isSet) ?? entry.at('name');
}
/** Whether a replacement writes a path so: `spec.template.spec.containers.[name=web].image`, its fields in their order. */
function isFieldPath(text, path) {
    const wanted = text.replaceAll(/\[[^\][]*\]|\*|\b\d+\b/g, '').split(/(?<!\\)\./);
    const fields = wanted.map((step) => step.replaceAll('\\.', '.')).filter((step) => step !== '');
    return fields.join('\0') === path.filter((step) => typeof step === 'string').join('\0');
}
/** What a transformer's own file says that an object has. */
function placeInPlugin(kind, root, subject) {
    if (kind === 'PrefixTransformer')
        return affix(root.at('prefix'), subject);
    if (kind === 'SuffixTransformer')
        return affix(root.at('suffix'), subject);
    return scalarOf(root, subject);
}
/** The scalar that is a value, under the key that has it if there is one. */
function scalarOf(root, { path, value }) {
    const found = [];
    const visit = (node) => {
        const inner = node.list === undefined ? node.entries().map(([, one]) => one) : node.items();
        if (node.isSet && inner.length === 0 && String(node.value) === String(value))
            found.push(node);
        for (const one of inner)
            visit(one);
    };
    visit(root);
    return found.find(({ key }) => key === path.at(-1)) ?? found[0];
}
/** Where a generator of a kustomization was told what stands at a path of an object that it made. */
function placeInGenerator(settings, kind, manifest, path, files) {
    const fields = {
        ConfigMapGenerator: 'configMapGenerator',
        SecretGenerator: 'secretGenerator',
        HelmChartInflationGenerator: 'helmCharts',
    };
    const entries = settings.isPlugin ? [settings.root] : settings.root.at(fields[kind] ?? '').items();
    if (kind === 'HelmChartInflationGenerator') {
        const found = entries
            .map((one) => placeInValues(settings, one, manifest, path, files))
            .find((one) => one !== undefined);
        if (found !== undefined)
            return found;
    }
    const named = entries.filter((one) => (manifest.name ?? '').includes(nameIn(one, settings).text ?? '\0'));
    const entry = named.sort((a, b) => (nameIn(b, settings).text?.length ?? 0) - (nameIn(a, settings).text?.length ?? 0))[0] ??
        entries[0];
    if (entry === undefined)
        return undefined;
    const [section, key] = path;
    if ((section === 'data' || section === 'binaryData') && key !== undefined) {
        const found = placeOfKey(settings, entry, String(key), files);
        if (found !== undefined)
            return found;
    }
    if (section === 'metadata' && (key === 'labels' || key === 'annotations') && path[2] !== undefined) {
        const options = [entry.at('options'), settings.root.at('generatorOptions')];
        const pair = options.map((one) => one.at(key, String(path[2]))).find((one) => one.isSet);
        if (pair !== undefined)
            return settings.locate(pair.path, 'key');
    }
    const option = section === 'type' || section === 'immutable' ? entry.at(section) : nameIn(entry, settings);
    return settings.locate(option.path, 'value');
}
function nameIn(entry, { isPlugin }) {
    return isPlugin ? entry.at('metadata', 'name') : entry.at('name');
}
/** The value of a chart that a kustomization inflates, where one of that name is what the object has. */
function placeInValues(settings, entry, manifest, path, files) {
    const subject = { path, value: (0,correspond/* valueAt */.fK)(manifest.object, path) };
    const isNamed = (node) => node?.key === path.findLast((step) => typeof step === 'string');
    const inline = scalarOf(new yaml_field/* Node */.b(entry.at('valuesInline').value), subject);
    if (isNamed(inline))
        return settings.locate([...entry.at('valuesInline').path, ...inline.path], 'value');
    for (const { text = '' } of [...entry.at('additionalValuesFiles').items().reverse(), entry.at('valuesFile')]) {
        const document = text === '' ? undefined : files.documents(external_node_path_.posix.join(settings.folder, text))[0];
        const found = document && scalarOf(new yaml_field/* Node */.b(document.value), subject);
        if (document !== undefined && isNamed(found))
            return document.locate(found.path, 'value');
    }
    return undefined;
}
/** The literal, the file, or the line of a file of variables that a key of generated data comes from. */
function placeOfKey(settings, entry, key, files) {
    const literal = entry
        .at('literals')
        .items()
        .find(({ text }) => text?.startsWith(`${key}=`));
    if (literal !== undefined)
        return settings.locate(literal.path, 'value');
    const file = entry
        .at('files')
        .items()
        .find(({ text = '' }) => text.startsWith(`${key}=`) || external_node_path_.posix.basename(text) === key);
    if (file !== undefined) {
        return settings.locate(file.path, 'value');
    }
    for (const { text } of [...entry.at('envs').items(), entry.at('env')]) {
        if (text === undefined)
            continue;
        const path = external_node_path_.posix.join(settings.folder, text);
        const line = (files.text(path) ?? '').split(/\r\n|\n|\r/).findIndex((one) => one.trimStart().startsWith(`${key}=`));
        if (line >= 0)
            return lineOf(path, line + 1);
    }
    return undefined;
}
function lineOf(file, line) {
    return { file, line, column: 1, endLine: line, endColumn: 2 };
}

;// CONCATENATED MODULE: ./build/render/trace/vars.js

/** @param built the objects that were built. */
function varsOf(settings, built) {
    return settings.flatMap(({ root, locate }) => root
        .at('vars')
        .items()
        .map((one) => {
        const [kind, name = ''] = [one.at('objref', 'kind').text, one.at('objref', 'name').text];
        return {
            name: one.at('name').text ?? '',
            source: built.find((object) => object.kind === kind && (object.name ?? '').includes(name)),
            field: (one.at('fieldref', 'fieldpath').text ?? 'metadata.name').split('.'),
            place: () => locate(one.path, 'value'),
        };
    }));
}
/** The variable that a text is, or has a part from that looks like no name. */
function varIn(text, vars) {
    if (typeof text !== 'string' || !text.includes('$('))
        return undefined;
    const used = [...text.matchAll(/\$\((\w+)\)/g)].flatMap(([, name]) => vars.find((one) => one.name === name) ?? []);
    if (/^\$\(\w+\)$/.test(text))
        return used[0];
    return used.find(({ source, field }) => /[^a-z0-9./:@-]/.test(String((0,correspond/* valueAt */.fK)(source?.object, field) ?? '')));
}

;// CONCATENATED MODULE: ./build/render/trace/kustomize.js
var _a;










/**
 * Says where a field of a built object stands in the files that it was built from: the last transformer that set it, else the
 * resource or generator that the object comes from.
 */
class KustomizeTrace {
    #around;
    constructor(around) {
        this.#around = around;
    }
    /** The file that an object comes from. */
    sourceOf(manifest) {
        const note = this.#around.noteOf(manifest);
        const path = note?.origin?.path;
        if (note === undefined || path === undefined)
            return undefined;
        return new ObjectTrace(note, manifest, this.#around).source?.file ?? this.#around.pathOf(path);
    }
    place(manifest, path, at) {
        const note = this.#around.noteOf(manifest);
        if (note === undefined)
            return undefined;
        return new ObjectTrace(note, manifest, this.#around).place(path, at);
    }
}
class ObjectTrace {
    #note;
    #manifest;
    #around;
    /** The object in the file that it comes from. */
    source;
    constructor(note, manifest, around) {
        this.#note = note;
        this.#manifest = manifest;
        this.#around = around;
        this.source = note.origin?.path === undefined ? undefined : this.#sourceIn(around.objectsAt(note.origin.path));
    }
    place(path, at) {
        const { object } = this.#manifest;
        if ((0,correspond/* valueAt */.fK)(object, path) !== undefined)
            return this.#setter(path, at) ?? this.#origin(path, at);
        const removal = this.#firstOf(({ patches }) => firstPlace(patches, (one) => placeOfRemoval(one, object, path)));
        if (removal !== undefined)
            return removal;
        let holder = path.slice(0, -1);
        while (holder.length > 0 && (0,correspond/* valueAt */.fK)(object, holder) === undefined)
            holder = holder.slice(0, -1);
        const isOwn = this.source !== undefined && (0,correspond/* correspond */.wb)(object, holder, this.source.object).whole;
        return (isOwn ? undefined : this.#setter(holder, 'missing')) ?? this.#origin(path, 'missing');
    }
    #setter(path, at) {
        const { object } = this.#manifest;
        const subject = { manifest: this.#manifest, source: this.source, path, value: (0,correspond/* valueAt */.fK)(object, path) };
        return this.#firstOf(({ settings, patches, kind }) => {
            const place = firstPlace(patches, (one) => placeInPatch(one, object, path, at));
            if (place !== undefined)
                return place;
            if (kind === 'ReplacementTransformer')
                return this.#replaced(settings, path);
            const found = settings.isPlugin
                ? placeInPlugin(kind, settings.root, subject)
                : setters[kind]?.(settings.root, subject);
            return found === undefined ? undefined : settings.locate(found.path, 'value');
        });
    }
    /** What a replacement put somewhere stands where it took it from; the replacement itself where that is not known. */
    #replaced(settings, path) {
        for (const replacement of this.#replacements(settings)) {
            const root = new yaml_field/* Node */.b(replacement.value);
            const targets = root.at('targets').items();
            const field = targets
                .flatMap((target) => target.at('fieldPaths').items())
                .find(({ text = '' }) => isFieldPath(text, path));
            if (field === undefined)
                continue;
            const { name = '', kind = '', fieldPath = 'metadata.name' } = textsOf(root.at('source'));
            const source = this.#around.built().find((one) => one.kind === kind && (one.name ?? '').includes(name));
            const from = source === undefined ? [] : fieldPath.split('.');
            const isCopy = source !== undefined && (0,correspond/* valueAt */.fK)(source.object, from) === (0,correspond/* valueAt */.fK)(this.#manifest.object, path);
            const note = isCopy ? this.#around.noteOf(source) : undefined;
            const place = note && source && new _a(note, source, this.#around).place(from, 'value');
            return place ?? replacement.locate(field.path, 'value');
        }
        return undefined;
    }
    #replacements(settings) {
        return settings.root
            .at('replacements')
            .items()
            .flatMap((entry) => {
            const { text } = entry.at('path');
            if (text !== undefined)
                return this.#around.files.documents(external_node_path_.posix.join(settings.folder, text)).flatMap(itemsOf);
            return [{ value: entry.value, locate: (path, at) => settings.locate([...entry.path, ...path], at) }];
        });
    }
    /** The first place that a transformer knows, the last transformer first. */
    #firstOf(find) {
        const asked = new Set();
        for (const { configuredIn, kind } of [...this.#note.layers].reverse()) {
            const id = `${configuredIn}\n${kind}`;
            const settings = asked.has(id) ? undefined : this.#around.settingsAt(configuredIn);
            asked.add(id);
            if (settings === undefined)
                continue;
            const place = find({ settings, patches: this.#patches(settings, kind), kind });
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    /** The patches of a kustomization that are meant for the object, the last one first. */
    #patches(settings, transformer) {
        const field = patchFields[transformer];
        if (field === undefined)
            return [];
        const entries = settings.isPlugin ? [settings.root] : settings.root.at(field).items().reverse();
        return entries.flatMap((entry) => {
            const isText = entry.text !== undefined;
            const inline = isText && (0,kustomization/* isInline */.mO)(entry.text) ? entry : entry.at('patch');
            const file = isText && inline !== entry ? entry : entry.at('path');
            const documents = inline.text !== undefined
                ? this.#inlineDocuments(settings, inline, inline.text)
                : file.text === undefined
                    ? []
                    : this.#around.files.documents(external_node_path_.posix.join(settings.folder, file.text));
            const names = [this.#manifest.name ?? '', this.source?.name ?? ''];
            return documents.filter(({ value }) => isMeant(value, entry.at('target'), this.#manifest, names)).reverse();
        });
    }
    #inlineDocuments(settings, node, text) {
        const place = settings.locate(node.path, 'value');
        const patch = (0,inline_patch/* inlinePatch */.i)(text, this.#around.files.text(place.file) ?? '', place);
        return (0,render_sources/* documentsOf */.uo)(place.file, text).map(({ value, locate }) => ({
            value,
            locate: (path, at) => (0,inline_patch/* outerPlace */.d)(patch, locate(path, at)),
        }));
    }
    #origin(path, at) {
        const { object } = this.#manifest;
        if (this.source !== undefined) {
            const found = (0,correspond/* correspond */.wb)(object, path, this.source.object);
            const named = found.whole ? this.#variable((0,correspond/* valueAt */.fK)(this.source.object, found.path)) : undefined;
            return named ?? this.source.locate(found.path, found.whole ? at : 'missing');
        }
        const { origin } = this.#note;
        const settings = origin?.configuredIn === undefined ? undefined : this.#around.settingsAt(origin.configuredIn);
        return settings && placeInGenerator(settings, origin?.kind ?? '', this.#manifest, path, this.#around.files);
    }
    /** Where a value stands for which a text holds a variable. */
    #variable(text) {
        if (!String(text).includes('$('))
            return undefined;
        const found = varIn(text, varsOf(this.#around.layers, this.#around.built()));
        if (found?.source === undefined)
            return found?.place();
        const note = this.#around.noteOf(found.source);
        const place = note && new _a(note, found.source, this.#around).place(found.field, 'value');
        return place ?? found.place();
    }
    /** The source object: of the same kind, its name the same but for what was put before and behind it. */
    #sourceIn(objects) {
        const { kind, name = '', namespace } = this.#manifest;
        const ofKind = objects.filter((one) => one.kind === kind);
        if (ofKind.length < 2)
            return ofKind[0];
        const named = ofKind.filter((one) => one.name !== undefined && name.includes(one.name));
        const best = (one) => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0);
        return named.sort((a, b) => best(b) - best(a))[0] ?? ofKind[0];
    }
}
_a = ObjectTrace;
const patchFields = {
    PatchTransformer: 'patches',
    PatchStrategicMergeTransformer: 'patchesStrategicMerge',
    PatchJson6902Transformer: 'patchesJson6902',
};
function itemsOf({ value, locate }) {
    if (!Array.isArray(value))
        return [{ value, locate }];
    return value.map((one, index) => ({ value: one, locate: (path, at) => locate([index, ...path], at) }));
}
function textsOf(node) {
    return Object.fromEntries(node.entries().map(([key, { text }]) => [key, text]));
}
function firstPlace(patches, place) {
    for (const patch of patches) {
        const found = place(patch);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/render/kustomize.js













/** Builds a kustomization with the real tool, as its controller would. */
async function renderKustomization(root, facts, builds, host) {
    const { sources, kustomizations, files } = facts;
    const base = kustomizations.of(root.folder);
    const own = base === undefined ? [] : kustomizations.withAll(base);
    const hasAdded = (root.additions.items['components'] ?? []).length > 0;
    const isAssumed = patchesIn(own) >= manyPatches && !hasAdded;
    const settings = overlay(base, root.folder, plainResources(root, facts), root.additions);
    // Selectors of patches are patterns.
    const selecting = [JSON.stringify(root.additions.items), ...[...files].map((path) => sources.text(path) ?? '')];
    if (selecting.some((one) => /\btarget\b/.test(one)))
        await (0,build_pattern/* loadPatterns */.o0)();
    const folder = builds.folder();
    const result = await builds.run(folder, {
        renderer: facts.tool,
        args: argumentsFor(folder, facts.helm),
        inputs: inputsFor(settings, isAssumed ? [] : traced, folder, facts, host),
        content: contentOf(files, kustomizations, host),
    });
    if ('failure' in result)
        return renderFailed(root.name, result, root.place());
    const { text, notes } = readNotes(result.text);
    const pathOf = (named) => inGit(external_node_path_.posix.join(folder, named), host);
    const nameOf = (path) => external_node_path_.posix.relative(folder, host.files.resolve(path));
    const assumed = new AssumedNotes({ ...facts, parts: own, root: settings.root, nameOf, built: 'kustomization.yaml' });
    const noteOf = (manifest) => isAssumed ? assumed.noteOf(manifest) : notes[manifest.document];
    let built;
    const trace = new KustomizeTrace({
        files: sources,
        layers: [settings, ...facts.parts],
        pathOf,
        objectsAt: (named) => sources.objects(pathOf(named)),
        settingsAt: (named) => external_node_path_.posix.dirname(external_node_path_.posix.join(folder, named)) === folder ? settings : settingsIn(pathOf(named), facts),
        built: () => (built ??= (0,render_sources/* objectsOf */.iZ)('', text)),
        noteOf,
    });
    return substituted(root, text, files, trace);
}
/** What a folder holds that is no kustomization, as paths in it. */
function plainResources(root, { plain, sources }) {
    if (plain === undefined)
        return [];
    const files = plain.files.filter((path) => sources.objects(path).length > 0);
    return [...files, ...plain.folders].map((path) => external_node_path_.posix.relative(root.folder, path));
}
function argumentsFor(folder, helm) {
    const args = ['build', folder, '--load-restrictor', 'LoadRestrictionsNone'];
    return helm === undefined ? args : [...args, '--enable-helm', '--helm-command', helm.path];
}
/** The files that are built from, beside those of the repository. */
function inputsFor(settings, notes, folder, { sources, parts, plain }, host) {
    const home = host.files.resolve(settings.folder);
    const rebase = (path) => external_node_path_.posix.relative(folder, external_node_path_.posix.join(home, path)) || '.';
    if (needsSchema(settings, { sources, parts, plain: plain?.files ?? [] }))
        return { 'kustomization.yaml': kustomizationText(settings, rebase, notes) };
    const schema = 'schema.json';
    return { 'kustomization.yaml': kustomizationText(settings, rebase, notes, schema), [schema]: emptySchema };
}
/** All that a build depends on; undefined where charts take in what nobody knows. */
function contentOf(files, kustomizations, host) {
    if ([...files].some((path) => kustomizations.at(path)?.root.at('helmCharts').isSet))
        return undefined;
    return [...files].sort().flatMap((path) => [path, fingerprint(path, host)]);
}
/** From so many patches on kustomize takes longer for its notes on objects than for all else. */
const manyPatches = 8;
function patchesIn(parts) {
    const fields = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];
    return parts.flatMap(({ root }) => fields.flatMap((field) => root.at(field).items())).length;
}
/** What a file says: a kustomization, or a transformer or generator in a file of its own. */
function settingsIn(file, { kustomizations, sources }) {
    if ((0,kustomization/* isKustomizationFile */.yi)(file))
        return kustomizations.of(external_node_path_.posix.dirname(file));
    const document = sources.documents(file)[0];
    if (document === undefined)
        return undefined;
    const { value, locate } = document;
    return { folder: external_node_path_.posix.dirname(file), root: new yaml_field/* Node */.b(value), isPlugin: true, locate };
}
/** A path that Git knows, below no symbolic link. */
function inGit(path, host) {
    return host.files.kind(path) === undefined
        ? host.files.relative(path)
        : host.files.relative(host.files.realPath(path));
}
/** What a file holds, in few characters; undefined where it is no file. */
function fingerprint(path, host) {
    if (host.files.kind(path) !== 'file')
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(host.files.read(path)).digest('base64');
}

// EXTERNAL MODULE: ./build/render/root.js
var render_root = __webpack_require__(25037);
// EXTERNAL MODULE: ./build/render/actions.js
var render_actions = __webpack_require__(47454);
;// CONCATENATED MODULE: ./build/render/trace/template.js


/**
 * Says for each line that a template was rendered to which of its lines made it: the way through the template that explains
 * the most, where lines are skipped (conditions), repeated (ranges) or made by one line (what is included or printed).
 *
 * @returns indexes into `template`, one for each rendered line.
 */
function alignLines(rendered, template) {
    const states = template.map(stateOf);
    const count = states.length;
    if (count === 0)
        return rendered.map(() => 0);
    let costs = new Float64Array(count);
    const ways = [];
    for (const [index, line] of rendered.entries()) {
        const next = new Float64Array(count);
        const way = new Int32Array(count);
        // The cheapest way to come here from before (lines are skipped), and from anywhere (a range begins again).
        let [forward, forwardFrom] = [Number.POSITIVE_INFINITY, 0];
        const anywhere = index === 0 ? 0 : cheapest(costs);
        for (let to = 0; to < count; to++) {
            const state = states[to];
            let [cost, from] = [forward + skip, forwardFrom];
            const again = (costs[anywhere] ?? 0) + repeat;
            if (again < cost)
                [cost, from] = [again, anywhere];
            if (to > 0 && costs[to - 1] <= cost)
                [cost, from] = [costs[to - 1], to - 1];
            if (state.isOpen && costs[to] + stay <= cost)
                [cost, from] = [costs[to] + stay, to];
            if (index === 0)
                [cost, from] = [to * skip * 0.01, to];
            next[to] = cost + mismatch(state, line);
            way[to] = from;
            if (costs[to] < forward)
                [forward, forwardFrom] = [costs[to], to];
        }
        ways.push(way);
        costs = next;
    }
    const result = [];
    let at = cheapest(costs);
    for (let index = rendered.length - 1; index >= 0; index--) {
        result.push(at);
        at = ways[index]?.[at] ?? 0;
    }
    return result.reverse();
}
/** What ways cost: lines that are left out, a jump back, one more line of the same action, a line that was not made here. */
const skip = 0.5;
const repeat = 1.5;
const stay = 0.3;
const wrong = 12;
const control = /^(?:if|else|end|with|range|define|block|\/\*|\$\w+\s*:?=)/;
function stateOf(text) {
    const literal = text.trim();
    const actions = (0,render_actions/* actionsOf */.R)(literal);
    if (actions.length === 0)
        return { literal, parts: undefined, isOpen: false, weight: literal.length };
    const rest = (0,render_actions/* aroundActions */.F)(literal, actions);
    const weight = rest.join('').trim().length;
    const prints = actions.some(({ body }) => !control.test(body));
    const parts = rest.map((part) => part.trim());
    const isBlock = prints && /\b(?:toYaml|include|tpl|indent|nindent|toJson|fromYaml|range|template)\b/.test(literal);
    return { literal, parts: prints || weight > 0 ? parts : undefined, isOpen: isBlock, weight };
}
function mismatch(state, rendered) {
    const line = rendered.trim();
    if (state.parts === undefined)
        return state.literal === line ? 0 : wrong;
    if ((0,build_pattern/* holdsInOrder */.s6)(line, state.parts))
        return state.weight > 0 ? 1 / (1 + state.weight) : 2;
    return state.isOpen ? 3 : wrong;
}
function cheapest(costs) {
    let best = 0;
    for (let i = 1; i < costs.length; i++)
        if (costs[i] < costs[best])
            best = i;
    return best;
}

;// CONCATENATED MODULE: ./build/render/trace/helm.js






/** No more than so many lines are compared with so many others. */
const mostComparisons = 20_000_000;
/**
 * Says where a field of a rendered chart stands: at the value that it has from a values file, else at the line of the template
 * that printed it.
 */
class HelmTrace {
    #lines;
    #chart;
    #values;
    #files;
    #templates;
    /** By the first line of what a template printed, for the lines after it, those of the template. */
    #aligned = new Map();
    /**
     * @param text what helm printed.
     * @param chart the folder of the chart.
     * @param values the later ones winning, those of the chart itself the first.
     * @param templates the files of the chart, of which some define what others include.
     */
    constructor(text, chart, values, files, templates = []) {
        this.#lines = text.split('\n');
        this.#chart = chart;
        this.#values = values;
        this.#files = files;
        this.#templates = templates;
    }
    /** The template that an object comes from. */
    sourceOf(manifest) {
        return this.#templateOf(this.#lineOf(manifest, [], 'value'))?.file;
    }
    place(manifest, path, at) {
        const line = this.#lineOf(manifest, path, at);
        const template = this.#templateOf(line);
        const text = template === undefined ? undefined : this.#files.text(template.file);
        if (template === undefined || text === undefined)
            return undefined;
        const lines = text.split(lineEnd);
        const aligned = this.#alignment(template.start, lines);
        const own = aligned[line - template.start] ?? 0;
        const value = at === 'missing' ? undefined : (0,correspond/* valueAt */.fK)(manifest.object, path);
        const asked = { path, value, at, holders: this.#holders(template.file) };
        const place = value === undefined ? undefined : valuePlace(referencesAt(lines, own), asked);
        if (place !== undefined)
            return place;
        const printed = this.#lines.slice(template.start + aligned.indexOf(own), template.start + aligned.lastIndexOf(own) + 1);
        const included = this.#included(lines[own] ?? '', printed, line - template.start - aligned.indexOf(own), asked, 0);
        return included ?? lineAt(template.file, own, lines[own] ?? '');
    }
    /** The value, or the line of a named template, that a line of a template includes. */
    #included(text, printed, index, asked, depth) {
        const name = /\b(?:include|template)\s+"([^"]+)"/.exec(text)?.[1];
        const named = name === undefined || depth > 4 ? undefined : this.#definition(name);
        if (named === undefined)
            return undefined;
        const { file, lines, start, end } = named;
        const isWhole = /^\s*\{\{-?\s*(?:include|template)\b/.test(text);
        if (!isWhole) {
            const references = lines.slice(start, end).flatMap((_, at) => referencesAt(lines, start + at, start));
            return asked.value === undefined ? undefined : valuePlace(references, asked);
        }
        const own = start + (alignLines(printed, lines.slice(start, end))[index] ?? 0);
        const place = asked.value === undefined ? undefined : valuePlace(referencesAt(lines, own, start), asked);
        return (place ??
            this.#included(lines[own] ?? '', [printed[index] ?? ''], 0, asked, depth + 1) ??
            lineAt(file, own, lines[own] ?? ''));
    }
    /** The lines of a file between `define "name"` and its end. */
    #definition(name) {
        for (const file of this.#templates) {
            const text = /\/templates\//.test(file) ? (this.#files.text(file) ?? '') : '';
            if (!text.includes(`"${name}"`))
                continue;
            const lines = text.split(lineEnd);
            const start = lines.findIndex((line) => /\bdefine\s/.test(line) && line.includes(`"${name}"`)) + 1;
            if (start === 0)
                continue;
            const next = lines.findIndex((line, at) => at >= start && /\{\{-?\s*define\s/.test(line));
            const last = lines
                .slice(start, next < 0 ? lines.length : next)
                .findLastIndex((line) => /\{\{-?\s*end\b/.test(line));
            return { file, lines, start, end: last < 0 ? lines.length : start + last };
        }
        return undefined;
    }
    /** Where values of a template stand, the later ones winning; those of a subchart also below its name in its parents\u2019. */
    #holders(file) {
        const names = [...file.slice(this.#chart.length).matchAll(/\/?charts\/([^/]+)(?=\/)/g)].map(([, name = '']) => name);
        const own = names.map((_, depth) => {
            const folder = external_node_path_.posix.join(this.#chart, ...names.slice(0, depth + 1).flatMap((name) => ['charts', name]));
            return { values: valuesFile(external_node_path_.posix.join(folder, 'values.yaml'), this.#files), prefix: names.slice(depth + 1) };
        });
        const above = this.#values.flatMap((values) => names.length === 0
            ? [{ values, prefix: [] }]
            : [
                { values, prefix: [] },
                { values, prefix: names },
            ]);
        return [...own.reverse(), ...above];
    }
    #lineOf(manifest, path, at) {
        return (manifest.locate(path, at).line ?? 1) - 1;
    }
    /** The template that printed a line, and the first line that it printed of the document. */
    #templateOf(line) {
        for (let at = line; at >= 0; at--) {
            // A template that begins with `---` has it between the comment and the object.
            const isMarker = this.#lines[at] === '---';
            const source = /^# Source: (\S.*)$/.exec(this.#lines[isMarker ? at - 1 : at] ?? '')?.[1]?.trim();
            // The first part is the name of the chart, which need not be that of its folder.
            if (source !== undefined)
                return { file: external_node_path_.posix.join(this.#chart, ...source.split('/').slice(1)), start: at + 1 };
            if (isMarker && at < line)
                return undefined;
        }
        return undefined;
    }
    #alignment(start, template) {
        const known = this.#aligned.get(start);
        if (known !== undefined)
            return known;
        let end = this.#lines.indexOf('---', start);
        if (end < 0)
            end = this.#lines.length;
        const rendered = this.#lines.slice(start, end);
        const aligned = rendered.length * template.length > mostComparisons ? [] : alignLines(rendered, template);
        this.#aligned.set(start, aligned);
        return aligned;
    }
}
const lineEnd = /\r\n|\n|\r/;
/** Any item of a list, or entry of a map. */
const any = Symbol('any');
/** Where the value stands that one of some references prints: the last place that has it. */
function valuePlace(references, { path, value, at, holders }) {
    for (const reference of references) {
        // Of a block that is printed as a whole, the end of the path leads on in the values.
        for (let depth = path.length; depth >= 0; depth--) {
            const wanted = [...reference, ...path.slice(path.length - depth)];
            for (const { values, prefix } of [...holders].reverse()) {
                const found = pathsIn(values.value, [...prefix, ...wanted]);
                const same = found.find((one) => isSame((0,correspond/* valueAt */.fK)(values.value, one), value));
                if (same !== undefined)
                    return values.locate(same, at);
                // What wins says another thing than what is printed.
                if (found.length > 0 && !wanted.includes(any))
                    break;
            }
        }
    }
    return typeof value === 'string' ? partPlace(references, value, holders) : undefined;
}
/** The part of a text that looks like no name, tag or path, and comes from values. */
function partPlace(references, text, holders) {
    for (const reference of references) {
        for (const { values, prefix } of [...holders].reverse()) {
            for (const path of pathsIn(values.value, [...prefix, ...reference])) {
                const part = (0,correspond/* valueAt */.fK)(values.value, path);
                if (typeof part === 'string' && text.includes(part) && /[^a-z0-9./:@-]/.test(part))
                    return values.locate(path, 'value');
            }
        }
    }
    return undefined;
}
/** The paths that a reference means in some values, where something stands there. */
function pathsIn(values, [step, ...rest]) {
    if (step === undefined)
        return values === undefined ? [] : [[]];
    const steps = step === any ? helm_stepsOf(values) : [step];
    return steps.flatMap((one) => pathsIn((0,correspond/* valueAt */.fK)(values, [one]), rest).map((path) => [one, ...path]));
}
function helm_stepsOf(values) {
    if (Array.isArray(values))
        return values.map((_, index) => index);
    return (0,build_value/* isObject */.Gv)(values) ? Object.keys(values) : [];
}
function isSame(a, b) {
    if ((0,build_value/* isObject */.Gv)(a) || Array.isArray(a))
        return JSON.stringify(a) === JSON.stringify(b);
    return a === b || String(a) === String(b);
}
const reference = /(?<![\w)])(\$\w*|)\.((?:\w+)(?:\.\w+)*)|(?<![\w.])(\$\w+)(?![\w.])|(?<=[\s(|]|^)\.(?=[\s)|}-]|$)/g;
/**
 * The paths of values that a line of a template names, those of blocks (`with`, `range`) and variables it stands in included.
 * @param from the first line of what it is part of.
 */
function referencesAt(lines, line, from = 0) {
    const scope = { blocks: [], variables: new Map() };
    for (const text of lines.slice(from, line))
        for (const { body } of (0,render_actions/* actionsOf */.R)(text))
            enter(body, scope);
    return (0,render_actions/* actionsOf */.R)(lines[line] ?? '').flatMap(({ body }) => {
        const found = valuesPaths(body, scope);
        enter(body, scope);
        return found;
    });
}
function enter(body, { blocks, variables }) {
    const word = /^\w+/.exec(body)?.[0];
    const [first] = valuesPaths(body, { blocks, variables });
    const [, one, two] = /(\$\w+)\s*(?:,\s*(\$\w+)\s*)?:?=/.exec(body) ?? [];
    const inner = word === 'range' && first !== undefined ? [...first, any] : first;
    const holder = two ?? one;
    if (holder !== undefined && inner !== undefined)
        variables.set(holder, inner);
    if (word === 'end')
        blocks.pop();
    else if (word === 'with' || word === 'range')
        blocks.push(inner);
    else if (word === 'if' || word === 'define' || word === 'block')
        blocks.push(undefined);
}
/** `.Values.a.b` \u2192 `a`, `b`; below a `with` or `range` whose path is known `.c` leads on from there, and so does a variable. */
function valuesPaths(body, { blocks, variables }) {
    const scope = blocks.findLast((one) => one !== undefined);
    return [...body.matchAll(reference)].flatMap(([, root, fields, variable]) => {
        if (variable !== undefined)
            return variables.has(variable) ? [variables.get(variable) ?? []] : [];
        const steps = fields === undefined ? [] : fields.split('.');
        if ((root === '' || root === '$') && steps[0] === 'Values')
            return [steps.slice(1)];
        const base = root === undefined || root === '' ? scope : variables.get(root);
        return base === undefined ? [] : [[...base, ...steps]];
    });
}
function lineAt(file, index, text) {
    const column = text.length - text.trimStart().length + 1;
    const line = index + 1;
    return { file, line, column, endLine: line, endColumn: Math.max(column + 1, text.trimEnd().length + 1) };
}

;// CONCATENATED MODULE: ./build/render/helm.js








/** The roots that charts are by themselves: with their own values, and with each file that their tests have for that. */
function chartRoots(facts, options, host) {
    return facts.charts.roots.flatMap((folder) => {
        const own = options.settingsOf(folder);
        const given = [...own.values, ...options.helmValues].map((path) => valuesFile(path, facts.sources));
        const root = {
            tool: 'helm',
            name: folder,
            folder,
            ...(0,render_root/* ofFile */.m)(external_node_path_.posix.join(folder, 'Chart.yaml')),
            owner: undefined,
            cluster: undefined,
            namespace: own.namespace ?? options.helmNamespace,
            release: own.release ?? options.helmRelease,
            values: given,
        };
        const tests = external_node_path_.posix.join(folder, 'ci');
        const names = host.files.kind(tests) === 'directory' ? host.files.list(tests).map(({ name }) => name) : [];
        const variants = names.filter((name) => name.endsWith('-values.yaml'));
        return [
            root,
            ...variants.map((name) => {
                const path = external_node_path_.posix.join(tests, name);
                const values = [valuesFile(path, facts.sources), ...given];
                return { ...root, name: `${folder} with ci/${name}`, values };
            }),
        ];
    });
}
/** Renders a chart with the real tool. */
async function renderChart(root, version, facts, builds, host) {
    const { sources } = facts;
    const why = notRenderable(root.folder, sources, host);
    if (why !== undefined)
        return { skip: why };
    const absent = root.values.find(({ file }) => file !== undefined && sources.text(file) === undefined);
    if (absent !== undefined)
        return missingValues(root, absent);
    const files = filesOfChart(root, host);
    const folder = builds.folder();
    const inputs = {};
    const values = root.values.flatMap((one, index) => {
        if (one.options !== undefined)
            return one.options;
        if (one.file !== undefined)
            return ['--values', asPath(one.file)];
        inputs[`values-${index}.json`] = JSON.stringify(one.value);
        return ['--values', external_node_path_.posix.join(folder, `values-${index}.json`)];
    });
    const args = [
        'template',
        ...values,
        ...(root.skipsSchema === true ? ['--skip-schema-validation'] : []),
        ...(root.namespace === undefined ? [] : ['--namespace', root.namespace]),
        ...[...customVersions(files, sources), ...facts.apiVersions, ...(root.apiVersions ?? [])].flatMap((one) => [
            '--api-versions',
            one,
        ]),
        '--kube-version',
        root.kubeVersion ?? version,
        '--',
        root.release,
        asPath(root.folder),
    ];
    const content = files.flatMap((path) => [path, fingerprint(path, host)]);
    const result = await builds.run(folder, { renderer: facts.tool, args, inputs, content });
    if ('failure' in result)
        return renderFailed(root.name, result, root.place());
    const own = valuesFile(external_node_path_.posix.join(root.folder, 'values.yaml'), sources);
    const trace = new HelmTrace(result.text, root.folder, [own, ...root.values], sources, files);
    return {
        root,
        text: result.text,
        files: new Set(files),
        version,
        place: (manifest, path, at) => trace.place(manifest, path, at),
        sourceOf: (manifest) => trace.sourceOf(manifest),
    };
}
/** The files that a chart is rendered from. */
function filesOfChart({ folder, values }, host) {
    return [...filesBelow(folder, host), ...values.flatMap(({ file }) => file ?? [])];
}
function missingValues({ name, place, owner }, { file, named }) {
    return {
        ...(named ?? place()),
        rule: 'missing-file',
        category: 'reference',
        severity: 'error',
        message: `"${file}", which ${owner === undefined ? name : owner.kind} takes values from, does not exist`,
        fix: 'Correct the path, or add the file: the chart can\u2019t be rendered without it.',
    };
}
/**
 * The custom API versions that templates ask for (`.Capabilities.APIVersions.Has`): clusters have what their operators bring,
 * and what is rendered too much is judged rather than missed. OpenShift's are not told, for charts then leave out what others need.
 */
function customVersions(files, sources) {
    const asked = files.flatMap((path) => [...(sources.text(path) ?? '').matchAll(/APIVersions\.Has\s+\(?["']([^"']+)["']/g)].flatMap(([, one]) => one ?? []));
    const isCustom = (version) => {
        const group = version.split('/')[0] ?? '';
        // Every cluster serves it, and helm alone does not know it.
        if (/^apiregistration\.k8s\.io\/v1(?:\/|$)/.test(version))
            return true;
        return /\./.test(group.replace(/\.k8s\.io$/, '')) && !group.endsWith('openshift.io');
    };
    return [...new Set(asked)].filter(isCustom).sort();
}
/** A name that begins with a dash must not be read as an option. */
function asPath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}
function filesBelow(folder, host) {
    return host.files.list(folder).flatMap(({ name, kind }) => {
        const path = folder === '.' ? name : `${folder}/${name}`;
        if (kind === 'directory')
            return name === '.git' ? [] : filesBelow(path, host);
        return kind === 'file' ? [path] : [];
    });
}
/** Why a chart can't be rendered by itself: it is a library, or its dependencies are not there. */
function notRenderable(folder, sources, host) {
    const text = sources.text(external_node_path_.posix.join(folder, 'Chart.yaml')) ?? '';
    const chart = new yaml_field/* Node */.b((0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length }).value);
    if (chart.at('type').text === 'library')
        return 'Helm library chart';
    if (chart.at('dependencies').isEmpty || host.files.kind(external_node_path_.posix.join(folder, 'charts')) === 'directory')
        return undefined;
    return 'Helm chart whose dependencies are not there, not rendered';
}

// EXTERNAL MODULE: ./build/render/rendering.js
var render_rendering = __webpack_require__(12761);
;// CONCATENATED MODULE: ./build/render/post-render.js









/** Does to a chart's objects what the post renderers of its release do, one after the other. */
async function postRender(rendering, { postRenderers = [], hooksApart = false }, facts, builds) {
    let result = rendering;
    for (const renderer of postRenderers) {
        const objects = objectsIn(result);
        const [hooks, others] = [objects.filter(isHook), objects.filter((one) => !isHook(one))];
        const next = await built(result, hooksApart ? others : objects, renderer, facts, builds);
        if ('rule' in next)
            return next;
        result = hooksApart ? withObjects(next, hooks, result) : next;
    }
    return result;
}
function objectsIn(rendering) {
    return (0,render_sources/* objectsOf */.iZ)(rendering.root.file, rendering.text).map((one) => (0,render_rendering/* located */.t)(one, rendering));
}
function isHook({ object }) {
    return (0,build_value/* objectOf */.Xy)((0,build_value/* objectOf */.Xy)(object['metadata'])['annotations'])['helm.sh/hook'] !== undefined;
}
async function built(rendering, objects, renderer, { sources, tool }, builds) {
    if (objects.length === 0)
        return { ...rendering, text: '' };
    await (0,build_pattern/* loadPatterns */.o0)();
    const { root } = rendering;
    const input = 'rendered.yaml';
    const folder = builds.folder();
    const settings = overlay(undefined, '', [input], renderer);
    const kustomization = kustomizationText(settings, (path) => path, traced);
    const inputs = { 'kustomization.yaml': kustomization, [input]: textOf(rendering, objects) };
    const result = await builds.run(folder, { renderer: tool, args: ['build', folder], inputs, content: [] });
    if ('failure' in result)
        return renderFailed(`${root.name}, post-rendered,`, result, root.place());
    const { text, notes } = readNotes(result.text);
    let after;
    const trace = new KustomizeTrace({
        files: sources,
        layers: [settings],
        objectsAt: () => objects,
        pathOf: () => root.file,
        settingsAt: () => settings,
        built: () => (after ??= (0,render_sources/* objectsOf */.iZ)('', text)),
        noteOf: ({ document }) => notes[document],
    });
    return {
        ...rendering,
        text,
        place: (manifest, path, at) => trace.place(manifest, path, at),
        sourceOf: (manifest) => trace.sourceOf(manifest),
    };
}
/** A rendering with objects of the one before it that were kept out of it, as they were there. */
function withObjects(rendering, objects, before) {
    if (objects.length === 0)
        return rendering;
    const documents = [...new Set(objects.map(({ document }) => document))];
    const find = ({ document, base }) => objects.find((one) => one.document === documents[document] && one.base.join() === base.join());
    const later = (one) => ({ ...one, document: one.document - documents.length });
    return {
        ...rendering,
        text: `${textOf(before, objects)}\n---\n${rendering.text}`,
        place: (manifest, path, at) => find(manifest)?.locate(path, at) ?? rendering.place(later(manifest), path, at),
        sourceOf: (manifest) => find(manifest)?.file ?? rendering.sourceOf(later(manifest)),
    };
}
/** The documents of some objects, as they stand in a rendering. */
function textOf({ text }, objects) {
    const wanted = new Set(objects.map(({ document }) => document));
    const documents = (0,decode/* splitDocuments */.ZF)(text).filter((_, index) => wanted.has(index));
    return documents.map((extent) => (0,decode/* documentText */.ZH)(text, extent)).join('\n');
}

;// CONCATENATED MODULE: ./build/render/renderers.js

/** The programs that render, each looked for when it is first asked for. */
class Renderers {
    /** Programs that are not at hand, with how often they were asked for. */
    missing = new Map();
    #options;
    #host;
    #found = new Map();
    #builds;
    constructor(options, host) {
        this.#options = options;
        this.#host = host;
    }
    get builds() {
        this.#builds ??= new Builds(this.#host);
        return this.#builds;
    }
    /** Undefined where it is not at hand, or not wanted. */
    async get(name) {
        let finding = this.#found.get(name);
        if (finding === undefined) {
            finding = this.#find(name);
            this.#found.set(name, finding);
        }
        const found = await finding;
        if (found === undefined && this.#options[name] !== 'off')
            this.missing.set(name, (this.missing.get(name) ?? 0) + 1);
        return found;
    }
    async #find(name) {
        const { [name]: wanted, goBuild: allowBuild } = this.#options;
        if (wanted === 'off')
            return undefined;
        if (wanted === 'auto') {
            const path = this.#host.processes.find(name);
            return path === undefined ? undefined : { name, path, args: [] };
        }
        const { provideTool } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(7274)]).then(__webpack_require__.bind(__webpack_require__, 85196));
        return { name, path: (await provideTool(this.#host, name, { allowBuild })).path, args: [] };
    }
}

;// CONCATENATED MODULE: ./build/render/attempts.js





/** What people call kustomize from. */
const buildFiles = ['Makefile', 'GNUmakefile', 'Taskfile.yaml', 'Taskfile.yml', 'Tiltfile', 'justfile'];
/** Renders roots with their programs. What can't be rendered becomes a finding, or is counted where that is no fault. */
class Attempts {
    findings = [];
    skipped = new tally/* Tally */.F();
    renderers;
    #facts;
    #options;
    #host;
    #restricted = new Set();
    constructor(facts, options, host) {
        this.#facts = facts;
        this.#options = options;
        this.#host = host;
        this.renderers = new Renderers(options, host);
        this.findings.push(...facts.kustomizations.circles);
    }
    async kustomization(root, extent) {
        // Without changes, the files are what is applied.
        if (extent.plain?.changes === false)
            return undefined;
        this.#tellRestricted(root, extent);
        if (this.#isHindered(extent) || this.#needsNetwork(root, extent))
            return undefined;
        const tool = await this.renderers.get('kustomize');
        if (tool === undefined)
            return undefined;
        const hasCharts = extent.parts.some((part) => part.root.at('helmCharts').isSet);
        const helm = hasCharts ? await this.renderers.get('helm') : undefined;
        await this.#facts.provide?.(hasCharts ? undefined : extent.files);
        this.#host.log.progress(`Rendering ${root.name}`);
        const facts = { ...this.#facts, ...extent, tool, helm };
        const made = await renderKustomization(root, facts, this.renderers.builds, this.#host);
        if (!('rule' in made))
            return made;
        if (/external plugins? disabled|unable to load external plugin/.test(made.message)) {
            this.skipped.add('kustomization that runs a plug-in, not rendered', root.folder);
        }
        else
            this.findings.push(made);
        return undefined;
    }
    /** @param version of Kubernetes. */
    async chart(root, version) {
        const tool = this.#options.helm === 'off' ? undefined : await this.renderers.get('helm');
        if (tool === undefined)
            return undefined;
        await this.#facts.provide?.(filesOfChart(root, this.#host));
        this.#host.log.progress(`Rendering ${root.name}`);
        const { apiVersions } = this.#options.settingsOf(root.folder);
        const facts = { ...this.#facts, tool, apiVersions };
        const made = await renderChart(root, version, facts, this.renderers.builds, this.#host);
        const skip = 'skip' in made ? made.skip : this.#excuse(root, made);
        if (skip !== undefined)
            this.skipped.add(skip, root.folder);
        else if ('rule' in made)
            this.findings.push(made);
        else if (!('skip' in made))
            return await this.#postRendered(made, root);
        return undefined;
    }
    async #postRendered(rendering, root) {
        if ((root.postRenderers ?? []).length === 0)
            return rendering;
        const tool = await this.renderers.get('kustomize');
        if (tool === undefined)
            return undefined;
        const done = await postRender(rendering, root, { ...this.#facts, tool }, this.renderers.builds);
        if (!('rule' in done))
            return done;
        this.findings.push(done);
        return undefined;
    }
    /** Why it is no fault that a chart was not rendered: charts that are no use without values of their users say so in many ways. */
    #excuse(root, made) {
        const lacksValues = 'Helm chart that needs values, not rendered';
        if (!('rule' in made))
            return isBare(root) && /<nil>|<no value>/.test(made.text) ? lacksValues : undefined;
        if (/missing in charts\/ directory/.test(made.message))
            return 'Helm chart whose dependencies are not there, not rendered';
        const isTemplate = this.#facts.sources.text(`${root.folder}/values.yaml`)?.includes('{{') === true;
        if (/cannot load values\.yaml/.test(made.message) && isTemplate)
            return 'Helm chart whose values are a template, not rendered';
        return isBare(root) && (made.rule === 'missing-file' || needsValues.test(made.message)) ? lacksValues : undefined;
    }
    #says(name, word) {
        return this.#host.files.kind(name) === 'file' && this.#host.files.text(name).includes(word);
    }
    /** Whether the repository builds kustomizations by a script that lets them load files from anywhere. */
    #loadsFreely;
    #tellRestricted(root, { parts }) {
        const { unrestricted = root.unrestricted } = this.#options.settingsOf(root.folder);
        if (unrestricted)
            return;
        this.#loadsFreely ??= buildFiles.some((name) => this.#says(name, 'LoadRestrictionsNone'));
        if (this.#loadsFreely)
            return;
        const told = parts.filter((part) => !this.#restricted.has(part));
        for (const part of told)
            this.#restricted.add(part);
        this.findings.push(...told.flatMap(restricted));
    }
    /** Whether kustomize would say again, and less well, what is found already. */
    #isHindered({ parts, files }) {
        const isInCircle = ({ rule, file = '' }) => rule === 'kustomization-circle' && files.has(file);
        return parts.some((part) => part.findings.some(hinders)) || this.findings.some(isInCircle);
    }
    /** Bases of other repositories and charts need the network, for which nobody asked. */
    #needsNetwork(root, { parts }) {
        const remote = parts.flatMap((part) => part.remote);
        if (this.#options.kustomize === 'on' || remote.length === 0)
            return false;
        this.skipped.add('kustomization that needs the network, not rendered', `${root.folder} (${remote[0]})`);
        return true;
    }
}
/** Whether a chart is rendered without the values that its users give it. */
function isBare({ lacksValues, owner, values }) {
    return lacksValues === true || (owner === undefined && values.length === 0);
}
const needsValues = /wrong type for value|\.Values\b|execution error at|values don't meet|nil pointer evaluating/;
/** Whether a finding of a kustomization says why it can't be built. */
function hinders({ severity, rule }) {
    return severity === 'error' || rule === 'missing-file';
}
function restricted({ outside, folder }) {
    return outside.map(({ path, place }) => ({
        ...place,
        rule: 'load-restriction',
        category: 'reference',
        severity: 'error',
        message: `kustomize does not load "${path}": it lies outside of ${folder}`,
        fix: 'Make its folder a kustomization and name that, move the file, or lift the restriction for this path.',
        together: {
            item: `"${path}"`,
            words: 'kustomize does not load # files: they lie outside of the folders of the kustomizations that name them',
            fix: 'Set `load-restrictions: none` in .gitops-actions.yaml where the controller allows it, or move the files.',
        },
    }));
}

// EXTERNAL MODULE: ./build/render/controllers/asks.js
var asks = __webpack_require__(17265);
// EXTERNAL MODULE: ./build/render/template/parse.js
var parse = __webpack_require__(92691);
// EXTERNAL MODULE: ./build/render/template/value.js
var template_value = __webpack_require__(68597);
;// CONCATENATED MODULE: ./build/render/controllers/argo-source.js
function titleOf({ namespace, name }) {
    return `Application ${[namespace, name].filter((one) => one !== undefined).join('/')}`;
}
/** What the roots of an Application have in common. */
function rootOf({ source, spec, folder, manifest }) {
    const destination = spec.at('destination');
    const { text: server } = destination.at('server');
    return {
        name: titleOf(manifest),
        folder,
        file: manifest.file,
        place: () => manifest.locate(source.at('path').path, 'value'),
        owner: manifest,
        cluster: `Argo CD ${server ?? destination.at('name').text ?? ''}`,
        namespace: destination.at('namespace').text,
    };
}
/** The commit that is rendered is not known before it is made. */
const anyCommit = '0'.repeat(40);
/**
 * A text with the variables of the build in it, `$NAME` or `${NAME}`, replaced as Argo CD does; unknown ones are empty.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
function withEnvironment(text, { source, spec, manifest }) {
    const values = {
        $: '$',
        ARGOCD_APP_NAME: manifest.name,
        ARGOCD_APP_NAMESPACE: spec.at('destination', 'namespace').text,
        ARGOCD_APP_PROJECT_NAME: spec.at('project').text,
        ARGOCD_APP_REVISION: anyCommit,
        ARGOCD_APP_REVISION_SHORT: anyCommit.slice(0, 7),
        ARGOCD_APP_REVISION_SHORT_8: anyCommit.slice(0, 8),
        ARGOCD_APP_SOURCE_PATH: source.at('path').text,
        ARGOCD_APP_SOURCE_REPO_URL: source.at('repoURL').text,
        ARGOCD_APP_SOURCE_TARGET_REVISION: source.at('targetRevision').text,
    };
    const valueNamed = (name) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '');
    return text.replaceAll(/\$(?:(\$|\w+)|\{([^{}]*)\})/g, (_, plain, braced) => valueNamed(plain ?? braced ?? ''));
}

// EXTERNAL MODULE: ./build/render/controllers/repository.js
var controllers_repository = __webpack_require__(67819);
;// CONCATENATED MODULE: ./build/render/controllers/argo-directory.js





/**
 * A folder of manifests that an Application applies as they stand. Undefined where a file of it is Jsonnet, which is not evaluated.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/directory/
 */
function directoryRoot(about) {
    const { source, folder, repository } = about;
    const settings = source.at('directory');
    const found = filesIn(folder, settings.at('recurse').isTrue, repository);
    const [include, exclude] = ['include', 'exclude'].map((field) => globOf(settings.at(field).text ?? ''));
    const wanted = found.filter((path) => {
        const within = external_node_path_.posix.relative(folder, path);
        return exclude?.(within) !== true && include?.(within) !== false;
    });
    if (wanted.some((path) => path.endsWith('.jsonnet')))
        return undefined;
    const files = wanted.filter((path) => repository.sources.text(path)?.includes(skipMark) === false);
    return { tool: 'directory', ...rootOf(about), files };
}
/** What an Application says of a folder wins over what lies in it. */
function isDirectory({ source }) {
    return source.at('directory', 'recurse').isTrue || !source.at('directory', 'jsonnet').isEmpty;
}
/** Files with it are no manifests, whatever they look like. */
const skipMark = '+argocd:skip-file-rendering';
/** The files that may be manifests, in the order in which Go walks folders; of folders behind links none. */
function filesIn(folder, recurse, repository) {
    const entries = [...repository.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap(({ name, kind }) => {
        const path = folder === '.' ? name : `${folder}/${name}`;
        if (kind === 'directory')
            return recurse && name !== '.git' ? filesIn(path, recurse, repository) : [];
        const isManifest = /\.(?:ya?ml|json|jsonnet)$/.test(name);
        return isManifest && (0,controllers_repository/* kindOf */.I)(repository, path) === 'file' ? [path] : [];
    });
}
/**
 * A pattern as Argo CD reads it, by gobwas/glob without separators: stars go through slashes, and the texts before and behind
 * a single one may overlap, so that two stars between slashes match no folder, too. Undefined where there is none; one that can't be read matches nothing.
 */
function globOf(pattern) {
    if (pattern === '')
        return undefined;
    const [, before, after] = /^([^*?[\]{}\\]*)\*+([^*?[\]{}\\]*)$/.exec(pattern) ?? [];
    if (before !== undefined && after !== undefined)
        return (path) => path.startsWith(before) && path.endsWith(after);
    let depth = 0;
    const parts = [...pattern.matchAll(/\\(.)|\[(!?)([^[\]]+)\]|\*+|./gs)].map(([part, escaped, negated, range]) => {
        if (escaped !== undefined)
            return (0,build_value/* literalPattern */.Kf)(escaped);
        if (range !== undefined)
            return `[${negated === '!' ? '^' : ''}${range.replaceAll(/[\\^]/g, '\\$&')}]`;
        if (part === '{')
            depth++;
        const isInBraces = depth > 0;
        if (part === '}' && isInBraces)
            depth--;
        const meaning = part.startsWith('*') ? '.*' : isInBraces ? (meanings[part] ?? inBraces[part]) : meanings[part];
        return meaning ?? (0,build_value/* literalPattern */.Kf)(part);
    });
    const whole = (0,build_pattern/* patternOf */.Id)(`^(?s:${parts.join('')})$`);
    return (path) => whole?.test(path) === true;
}
const meanings = { '?': '.', '{': '(?:', '[': '[' };
const inBraces = { '}': ')', ',': '|' };

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/render/controllers/set-syntax.js

/** A text that is no setting in Helm's syntax, in words for a person. */
class SetSyntaxError extends Error {
}
/** Helm refuses lists of more, and maps within so many. */
const mostItems = 65_536;
const mostLevels = 30;
/**
 * Puts what a text of Helm's `--set` says into values: `a.b=c`, `a[0].b=c`, `a={x,y}`, `a=1,b=2`, with a backslash before
 * what is meant as it stands. Whole numbers, booleans and `null` are no texts.
 * https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
 *
 * @param asText takes every value as a text, like `--set-string`.
 * @throws SetSyntaxError
 */
function setInto(values, text, asText = false) {
    new SetReader(text, asText).readAll(values);
}
class SetReader {
    #text;
    #asText;
    #at = 0;
    constructor(text, asText) {
        this.#text = text;
        this.#asText = asText;
    }
    readAll(values) {
        while (this.#at < this.#text.length)
            this.#key(values, 0);
    }
    /** Reads to one of some characters, which is eaten: what stood before it, and which one it was; '' at the end. */
    #until(stops) {
        let read = '';
        for (; this.#at < this.#text.length; this.#at++) {
            const character = this.#text[this.#at] ?? '';
            if (stops.includes(character)) {
                this.#at++;
                return [read, character];
            }
            read += character === '\\' ? (this.#text[++this.#at] ?? '') : character;
        }
        return [read, ''];
    }
    #key(values, level) {
        if (level > mostLevels)
            throw new SetSyntaxError(`it goes through more than ${mostLevels} maps`);
        const [key, stop] = this.#until('=[,.');
        if (stop === '' || stop === ',')
            throw new SetSyntaxError(`the key "${key}" has no value`);
        if (stop === '.')
            put(values, key, this.#map(values[key], level));
        else if (stop === '[')
            put(values, key, this.#item(values[key], this.#index(), level));
        else
            put(values, key, this.#value());
    }
    #map(known, level) {
        const map = (0,build_value/* isObject */.Gv)(known) ? known : {};
        this.#key(map, level + 1);
        return map;
    }
    #index() {
        const [text, stop] = this.#until(']');
        if (stop === '' || !/^\d+$/.test(text))
            throw new SetSyntaxError(`"${text}" is no index of a list`);
        if (Number(text) > mostItems)
            throw new SetSyntaxError(`index ${text} is greater than ${mostItems}`);
        return Number(text);
    }
    #item(known, index, level) {
        // A list that is long enough is changed as it stands, also where others hold it, as Helm does.
        const isLong = Array.isArray(known) && known.length > index;
        const list = isLong ? known : Array.isArray(known) ? [...known] : [];
        while (list.length <= index)
            list.push(null);
        const [rest, stop] = this.#until('[.=');
        if (rest !== '' || stop === '')
            throw new SetSyntaxError(`"${rest}" stands behind an index`);
        if (stop === '=')
            list[index] = this.#value();
        else if (stop === '[')
            list[index] = this.#item(list[index], this.#index(), level);
        else
            list[index] = this.#map(list[index], level);
        return list;
    }
    #value() {
        if (this.#text[this.#at] !== '{')
            return this.#typed(this.#until(',')[0]);
        this.#at++;
        const list = [];
        for (;;) {
            const [text, stop] = this.#until(',}');
            if (stop === '')
                throw new SetSyntaxError('a list has no end: a "}" is missing');
            if (stop === ',' || text !== '' || list.length > 0)
                list.push(this.#typed(text));
            if (stop === ',')
                continue;
            if (this.#text[this.#at] === ',')
                this.#at++;
            return list;
        }
    }
    #typed(text) {
        if (this.#asText)
            return text;
        const word = text.toLowerCase();
        if (word === 'true' || word === 'false')
            return word === 'true';
        if (word === 'null')
            return null;
        return /^(?:0|[+-]?[1-9]\d*|[+-]0\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    }
}
function put(values, key, value) {
    if (key !== '')
        values[key] = value;
}
/**
 * Values with others put over them: maps are merged, all else is replaced. As in Helm, a map that stands in one of the two
 * alone is that very map in the result, so that what is set into it later is set in both.
 */
function mergedValues(under, over) {
    const result = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const known = result[key];
        result[key] = (0,build_value/* isObject */.Gv)(value) && (0,build_value/* isObject */.Gv)(known) ? mergedValues(known, value) : value;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/render/controllers/argo-helm.js






/**
 * A chart with what an Application says of it; undefined where values lie in another repository.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 */
function chartRoot(about) {
    const { source, folder, manifest, repository } = about;
    const helm = source.at('helm');
    const files = [];
    for (const node of helm.at('valueFiles').items()) {
        const path = valuesPath(withEnvironment(refKept(node.text ?? ''), about).replace('\0', '$'), about);
        if (path === undefined)
            return undefined;
        const mayMiss = helm.at('ignoreMissingValueFiles').isTrue;
        const named = manifest.locate(node.path, 'value');
        for (const file of matching(path, repository)) {
            if ((0,controllers_repository/* kindOf */.I)(repository, file) === undefined && mayMiss)
                continue;
            files.push({ ...valuesFile(file, repository.sources), named });
        }
    }
    const own = rootOf(about);
    const literal = literalValues(helm.at('valuesObject'), manifest);
    const parameters = [
        ...helm
            .at('parameters')
            .items()
            .map((one) => parameter(one, about)),
        ...helm
            .at('fileParameters')
            .items()
            .map((one) => fileParameter(one, folder, about)),
    ];
    return {
        tool: 'helm',
        ...own,
        namespace: helm.at('namespace').text ?? own.namespace,
        release: helm.at('releaseName').text ?? manifest.name ?? 'release',
        values: [
            ...files,
            ...(literal.length > 0 ? literal : textValues(helm.at('values'), manifest, repository.sources)),
            ...parameters,
        ],
        skipsSchema: helm.at('skipSchemaValidation').isTrue,
        apiVersions: helm
            .at('apiVersions')
            .items()
            .flatMap(({ text }) => text ?? []),
        kubeVersion: helm.at('kubeVersion').text,
    };
}
/** The name of a source at the beginning is no variable. */
function refKept(text) {
    return text.replace(/^\$(?=[\w-]+\/)/, '\0');
}
function parameter(node, about) {
    const isText = node.at('forceString').isTrue;
    const given = withEnvironment(String(node.at('value').value ?? ''), about);
    return single(isText ? '--set-string' : '--set', node, escaped(given), 'value', isText, about);
}
function fileParameter(node, folder, about) {
    const path = external_node_path_.posix.join(folder, withEnvironment(node.at('path').text ?? '', about));
    const text = about.repository.sources.text(path) ?? '';
    const value = single('--set-file', node, text.replaceAll(/[\\,[\]{}]/g, '\\$&'), 'path', true, about);
    const name = String(node.at('name').value);
    return { ...value, file: path, named: value.locate([], 'value'), options: ['--set-file', `${name}=${path}`] };
}
/** @param field what of the parameter a person would edit. */
function single(option, node, given, field, isText, { manifest }) {
    const text = `${String(node.at('name').value)}=${given}`;
    const value = {};
    try {
        setInto(value, text, isText);
    }
    catch (error) {
        // Helm says it itself.
        if (!(error instanceof SetSyntaxError))
            throw error;
    }
    const place = manifest.locate(node.at(field).path, 'value');
    return { file: undefined, value, locate: () => place, options: [option, text] };
}
/** Argo CD takes commas as they stand, but in lists: `{a,b}`. */
function escaped(value) {
    return /^\{.*\}$/s.test(value) ? value : value.replaceAll(/(?<!\\),/g, '\\,');
}
/** `$ref/path` is a path of the source that has the name, `/path` one of the repository, others are relative to the chart. */
function valuesPath(text, { folder, sources, repository }) {
    const [, name, path = ''] = /^\$(\w[\w-]*)\/(.*)$/.exec(text) ?? [];
    if (name !== undefined) {
        const source = sources.find((one) => one.at('ref').text === name);
        return source === undefined || !(0,controllers_repository/* isOwn */.NP)(repository, source.at('repoURL').text)
            ? undefined
            : (0,controllers_repository/* pathInRepository */.zB)(repository, path);
    }
    return text.startsWith('/') ? (0,controllers_repository/* pathInRepository */.zB)(repository, text) : external_node_path_.posix.join(folder, text);
}
/** The files that a pattern means, those of a folder before those below it; a plain path means itself. */
function matching(path, repository) {
    const { base, isGlob } = picomatch.scan(path);
    if (!isGlob || (0,controllers_repository/* kindOf */.I)(repository, path) !== undefined)
        return [path];
    const matches = picomatch(path, { dot: true });
    const start = base === '' ? '.' : base;
    const found = (0,controllers_repository/* kindOf */.I)(repository, start) === 'directory' ? argo_helm_filesBelow(start, repository).filter((one) => matches(one)) : [];
    return found.length === 0 ? [path] : found;
}
function argo_helm_filesBelow(folder, repository) {
    const entries = [...repository.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const paths = (kind) => entries.filter((one) => one.kind === kind).map(({ name }) => (folder === '.' ? name : `${folder}/${name}`));
    return [...paths('file'), ...paths('directory').flatMap((one) => argo_helm_filesBelow(one, repository))];
}

;// CONCATENATED MODULE: ./build/render/controllers/argo-kustomize.js




/**
 * A kustomization with what an Application says of it, as `kustomize edit` would write it.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
function kustomizeRoot(about) {
    const settings = about.repository.find('ConfigMap', 'argocd', 'argocd-cm');
    const options = new yaml_field/* Node */.b(settings?.object).at('data', 'kustomize.buildOptions').text ?? '';
    return {
        tool: 'kustomize',
        ...rootOf(about),
        additions: additionsOf(about.source.at('kustomize'), about),
        unrestricted: options.includes('LoadRestrictionsNone'),
        variables: undefined,
    };
}
function additionsOf(settings, about) {
    const { folder, manifest, repository } = about;
    const added = (node, value = node.value) => ({ value, path: node.path });
    const fields = ['namespace', 'namePrefix', 'nameSuffix'].flatMap((field) => {
        const node = settings.at(field);
        return node.isEmpty ? [] : [[field, added(node)]];
    });
    const annotations = settings.at('commonAnnotations');
    if (!annotations.isEmpty) {
        const replaces = settings.at('commonAnnotationsEnvsubst').isTrue;
        fields.push(['commonAnnotations', added(annotations, replaces ? replaced(annotations, about) : annotations.value)]);
    }
    const labels = settings.at('commonLabels');
    const isPlain = settings.at('labelWithoutSelector').isTrue;
    const includesTemplates = isPlain && settings.at('labelIncludeTemplates').isTrue;
    const pairs = {
        pairs: replaced(labels, about),
        includeSelectors: !isPlain,
        ...(includesTemplates ? { includeTemplates: true } : {}),
    };
    const mayMiss = settings.at('ignoreMissingComponents').isTrue;
    const isThere = ({ text = '' }) => (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, text)) !== undefined;
    const items = (field) => settings.at(field).items();
    return {
        fields: Object.fromEntries(fields),
        items: {
            labels: labels.isEmpty ? [] : [{ ...added(labels, pairs), depth: 1 }],
            images: items('images').map((node) => added(node, imageOf(withEnvironment(node.text ?? '', about)))),
            replicas: items('replicas').map((node) => added(node, { name: node.at('name').value, count: Number(node.at('count').value) })),
            patches: items('patches').map((node) => added(node)),
            components: items('components')
                .filter((node) => !mayMiss || isThere(node))
                .map((node) => added(node)),
        },
        locate: (path, at) => manifest.locate(path, at),
    };
}
function replaced(map, about) {
    return Object.fromEntries(map.entries().map(([key, { value }]) => [key, withEnvironment(String(value), about)]));
}
/** `[old=]new[:tag][@digest]`, as `kustomize edit set image` takes it. */
function imageOf(text) {
    const [, old, image = '', tag, digest] = /^(?:([^=]+)=)?([^@]*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(text) ?? [];
    return {
        name: old ?? image,
        ...(old === undefined ? {} : { newName: image }),
        ...(tag === undefined ? {} : { newTag: tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}

;// CONCATENATED MODULE: ./build/render/controllers/argo.js








/**
 * What an Argo CD Application renders: the sources whose path is in the repository.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function applicationRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const several = spec.at('sources').items();
    const sources = several.length > 0 ? several : spec.at('source').isSet ? [spec.at('source')] : [];
    const asked = sources.map((source) => askedBySource(source, spec, sources, manifest, repository));
    return {
        roots: asked.flatMap(({ roots }) => roots),
        findings: asked.flatMap(({ findings }) => findings),
        elsewhere: asked.flatMap(({ elsewhere }) => elsewhere),
    };
}
function askedBySource(source, spec, sources, manifest, repository) {
    const path = source.at('path');
    const isChart = source.at('chart').isSet;
    if (path.text === undefined && !isChart)
        return controllers_repository/* nothingAsked */.Ii;
    if (isChart || source.at('plugin').isSet || !(0,controllers_repository/* isOwn */.NP)(repository, source.at('repoURL').text)) {
        return elsewhere(manifest);
    }
    const folder = (0,controllers_repository/* pathInRepository */.zB)(repository, path.text ?? '.');
    if (folder === undefined)
        return { ...controllers_repository/* nothingAsked */.Ii, findings: [leavesRepository(path, manifest)] };
    if ((0,controllers_repository/* kindOf */.I)(repository, folder) !== 'directory')
        return controllers_repository/* nothingAsked */.Ii;
    const about = { source, spec, sources, folder, manifest, repository };
    const has = (name) => (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, name)) === 'file';
    const asDirectory = () => {
        const root = directoryRoot(about);
        return root === undefined ? elsewhere(manifest, 'Jsonnet is not evaluated') : { ...controllers_repository/* nothingAsked */.Ii, roots: [root] };
    };
    if (isDirectory(about))
        return asDirectory();
    if (has('Chart.yaml')) {
        const root = chartRoot(about);
        return root === undefined ? elsewhere(manifest) : { ...controllers_repository/* nothingAsked */.Ii, roots: [root] };
    }
    if (kustomization/* kustomizationNames */.KF.some(has))
        return { ...controllers_repository/* nothingAsked */.Ii, roots: [kustomizeRoot(about)] };
    return asDirectory();
}
function elsewhere(manifest, why) {
    const place = why === undefined ? manifest.file : `${manifest.file}: ${why}`;
    return { ...controllers_repository/* nothingAsked */.Ii, elsewhere: [`${titleOf(manifest)} (${place})`] };
}
function leavesRepository(path, manifest) {
    return {
        ...manifest.locate(path.path, 'value'),
        rule: 'application-path',
        category: 'reference',
        severity: 'error',
        message: `The path "${path.text}" leads out of the repository`,
        fix: 'Write a folder of the repository, relative to its root.',
    };
}

// EXTERNAL MODULE: ./build/render/template/functions.js + 1 modules
var functions = __webpack_require__(77500);
// EXTERNAL MODULE: ./build/render/template/execute.js
var execute = __webpack_require__(81415);
;// CONCATENATED MODULE: ./build/render/controllers/templating.js





/** A template that fails, with the field that it stands in. */
class TemplateFailed extends Error {
    path;
    constructor(message, path) {
        super(message);
        this.path = path;
    }
}
/** How an ApplicationSet fills in its templates: as Go does, or by plain names, of which unknown ones stay as they stand. */
function templating(spec) {
    if (!spec.at('goTemplate').isTrue)
        return replaceNames;
    const options = spec.at('goTemplateOptions').items();
    const isStrict = options.some(({ text }) => text === 'missingkey=error');
    return (text, parameters, strict = isStrict) => (0,execute/* evaluate */._)(text, parameters, strict);
}
function replaceNames(text, parameters) {
    const actions = (0,render_actions/* actionsOf */.R)(text);
    const said = actions.map(({ start, end }) => {
        const value = parameters[text.slice(start + 2, end - 2).trim()];
        return typeof value === 'string' ? value : text.slice(start, end);
    });
    return (0,render_actions/* aroundActions */.F)(text, actions)
        .map((part, index) => part + (said[index] ?? ''))
        .join('');
}
/**
 * A template with its actions filled in, in every text of it, keys included.
 * @param path where it stands.
 * @throws TemplateFailed
 */
function filled(template, parameters, replace, path) {
    if (typeof template === 'string') {
        try {
            return replace(template, parameters);
        }
        catch (error) {
            if (!(error instanceof template_value/* TemplateFault */.rz) && !(error instanceof parse/* TemplateSyntaxError */.C))
                throw error;
            throw new TemplateFailed(error.message, path);
        }
    }
    if (Array.isArray(template))
        return template.map((one, index) => filled(one, parameters, replace, [...path, index]));
    if (!(0,build_value/* isObject */.Gv)(template))
        return template;
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [
        String(filled(key, parameters, replace, path)),
        filled(value, parameters, replace, [...path, key]),
    ]));
}
/** Parameters on one level, `a.b` and `a.0`, each as a text. */
function flattened(value, name = '') {
    const inner = Array.isArray(value) ? Object.entries(value) : (0,build_value/* isObject */.Gv)(value) ? Object.entries(value) : undefined;
    if (inner === undefined || (inner.length === 0 && name !== ''))
        return { [name]: (0,template_value/* printed */.zd)(value) };
    return Object.assign({}, ...inner.map(([key, one]) => flattened(one, name === '' ? key : `${name}.${key}`)));
}

;// CONCATENATED MODULE: ./build/render/controllers/generators.js









/** A matrix of more is no repository's. */
const mostSets = 10_000;
/** The generators of an ApplicationSet: what they give the template. */
class Generators {
    #repository;
    #replace;
    /** Go templates read nested parameters, plain ones a single level of texts: `path.basename`. */
    #isGo;
    constructor(repository, replace, isGo) {
        this.#repository = repository;
        this.#replace = replace;
        this.#isGo = isGo;
    }
    /**
     * The sets of parameters that the selector of the generator takes.
     * @param outer what a generator before it in a matrix gives, which it may ask for.
     * @throws Unsupported for a generator that asks a cluster, a forge or a plug-in, TemplateFault for one that would fail.
     */
    generate(generator, outer = {}) {
        const [kind = 'none', node = new yaml_field/* Node */.b({})] = generator.entries().find(([name, { isSet }]) => isSet && name !== 'selector' && name !== 'template') ?? [];
        const given = Object.keys(outer).length === 0 ? node : this.#withOuter(node, outer);
        const selector = generator.at('selector');
        return this.#sets(kind, given).filter((set) => !selector.isSet || selects(selector, flattened(set)));
    }
    #sets(kind, node) {
        if (kind === 'list')
            return this.#list(node);
        if (kind === 'git')
            return this.#git(node);
        if (kind === 'matrix')
            return this.#matrix(node);
        if (kind === 'merge')
            return this.#merge(node);
        throw new template_value/* Unsupported */.O0(`what the generator ${kind} gives is not in the repository`);
    }
    /** Values that ask for what the generator itself gives are filled in later. */
    #withOuter(node, outer) {
        const { values, ...rest } = node.map ?? {};
        const entries = Object.entries((0,build_value/* objectOf */.Xy)(values)).map(([key, value]) => {
            try {
                return [key, this.#replace(String(value), outer, true)];
            }
            catch (error) {
                if (!(error instanceof template_value/* TemplateFault */.rz))
                    throw error;
                return [key, value];
            }
        });
        const own = filled(rest, outer, this.#replace, node.path);
        return new yaml_field/* Node */.b({ ...(0,build_value/* objectOf */.Xy)(own), ...(entries.length === 0 ? {} : { values: Object.fromEntries(entries) }) });
    }
    #list(list) {
        const elements = list
            .at('elements')
            .items()
            .map(({ map }) => copyOf(map));
        const text = list.at('elementsYaml').text;
        const [more] = text === undefined ? [] : (0,render_sources/* documentsOf */.uo)('', text);
        if (more !== undefined && !(Array.isArray(more.value) && more.value.every(build_value/* isObject */.Gv)))
            throw new template_value/* TemplateFault */.rz('elementsYaml is no list of maps');
        const own = this.#isGo ? elements : elements.map(flatElement);
        return [...own, ...(more?.value ?? []).map(copyOf)];
    }
    #git(git) {
        if (!(0,controllers_repository/* isOwn */.NP)(this.#repository, git.at('repoURL').text))
            throw new template_value/* Unsupported */.O0('its repository is another one');
        const prefix = git.at('pathParamPrefix').text;
        const places = git.at('directories').isEmpty
            ? this.#files(git.at('files').items())
            : this.#directories(git.at('directories').items()).map((path) => [{}, pathParameters(path)]);
        return places.map(([held, path]) => this.#withValues(git.at('values'), this.#atPath(held, path, prefix)));
    }
    #atPath(held, path, prefix) {
        if (this.#isGo)
            return { ...held, ...(prefix === undefined ? { path } : { [prefix]: { path } }) };
        const name = prefix === undefined ? 'path' : `${prefix}.path`;
        const { path: folder, segments, ...rest } = path;
        const named = Object.entries(rest).map(([key, value]) => [`${name}.${key}`, value]);
        const parts = segments.flatMap((part, index) => (part === '' ? [] : [[`${name}[${index}]`, part]]));
        return { ...flattened(held), [name]: folder, ...Object.fromEntries([...named, ...parts]) };
    }
    #withValues(values, set) {
        const entries = values.entries().map(([key, { value }]) => [key, this.#replace(String(value), set)]);
        if (entries.length === 0)
            return set;
        if (this.#isGo)
            return { ...set, values: Object.fromEntries(entries) };
        return { ...set, ...Object.fromEntries(entries.map(([key, value]) => [`values.${key}`, value])) };
    }
    /** As Go's `path.Match` does it; hidden folders are never taken. */
    #directories(entries) {
        const paths = (exclude) => entries.filter((one) => one.at('exclude').isTrue === exclude).map((one) => clean(one.at('path').text ?? ''));
        const options = { dot: true, noglobstar: true, nobrace: true, noextglob: true };
        const wanted = picomatch(paths(false), options);
        const unwanted = picomatch(paths(true), options);
        const depth = Math.max(0, ...paths(false).map((path) => path.split('/').length));
        return this.#foldersBelow('', depth).filter((folder) => wanted(folder) && !unwanted(folder));
    }
    #foldersBelow(folder, depth) {
        if (depth === 0)
            return [];
        const { files, root } = this.#repository;
        const names = files.list(external_node_path_.posix.join(root, folder)).filter(({ kind }) => kind === 'directory');
        return names
            .filter(({ name }) => !name.startsWith('.'))
            .flatMap(({ name }) => {
            const path = external_node_path_.posix.join(folder, name);
            return [path, ...this.#foldersBelow(path, depth - 1)];
        });
    }
    /** What stands in each file, a set for each item of a list. */
    #files(entries) {
        const found = (exclude) => entries
            .filter((one) => one.at('exclude').isTrue === exclude)
            .flatMap((one) => this.#matching(clean(one.at('path').text ?? '')));
        const unwanted = new Set(found(true));
        const paths = [...new Set(found(false))].filter((path) => !unwanted.has(path)).sort();
        return paths.flatMap((path) => {
            const { value } = this.#repository.sources.documents(external_node_path_.posix.join(this.#repository.root, path))[0] ?? {};
            const contents = Array.isArray(value) ? value : [value ?? {}];
            if (!contents.every(build_value/* isObject */.Gv))
                throw new template_value/* TemplateFault */.rz(`"${path}" holds neither a map nor a list of maps`);
            const filename = external_node_path_.posix.basename(path);
            const own = { ...pathParameters(external_node_path_.posix.dirname(path)), filename, filenameNormalized: (0,functions/* normalized */.A)(filename) };
            return contents.map((one) => [copyOf(one), own]);
        });
    }
    /** As Git reads a pattern by default: a star goes through folders, and a folder means all that is below it. */
    #matching(pattern) {
        const { files, root } = this.#repository;
        const kind = files.kind(external_node_path_.posix.join(root, pattern));
        if (kind === 'file')
            return [pattern];
        const { base } = picomatch.scan(pattern);
        const start = kind === 'directory' ? pattern : base;
        if (files.kind(external_node_path_.posix.join(root, start)) !== 'directory')
            return [];
        const matches = picomatch(pattern, { dot: true, bash: true });
        return this.#filesBelow(start).filter((path) => kind === 'directory' || matches(path));
    }
    #filesBelow(folder) {
        const { files, root } = this.#repository;
        return files.list(external_node_path_.posix.join(root, folder)).flatMap(({ name, kind }) => {
            const path = external_node_path_.posix.join(folder, name);
            if (kind === 'directory')
                return name === '.git' ? [] : this.#filesBelow(path);
            return kind === 'file' ? [path] : [];
        });
    }
    /** The second generator is filled in with what the first one gives, which wins. */
    #matrix(matrix) {
        const [first, second, ...more] = matrix.at('generators').items();
        if (first === undefined || second === undefined || more.length > 0)
            throw new template_value/* TemplateFault */.rz('a matrix takes two generators, not more and not fewer');
        const sets = [];
        for (const outer of this.generate(first)) {
            for (const inner of this.generate(second, outer))
                sets.push(this.#isGo ? mergedMaps(inner, outer) : combined(outer, inner));
            if (sets.length > mostSets)
                throw new template_value/* Unsupported */.O0(`a matrix gives more than ${mostSets} sets`);
        }
        return sets;
    }
    /** The sets of the first generator, each with what the others give for the same keys. */
    #merge(merge) {
        const keys = merge
            .at('mergeKeys')
            .items()
            .map(({ text = '' }) => text);
        if (keys.length === 0)
            throw new template_value/* TemplateFault */.rz('a merge without mergeKeys joins nothing');
        const [first, ...others] = merge
            .at('generators')
            .items()
            .map((one) => byKeys(this.generate(one), keys));
        if (first === undefined || others.length === 0)
            throw new template_value/* TemplateFault */.rz('a merge takes two generators or more');
        return [...first].map(([id, set]) => others.reduce((merged, sets) => {
            const same = sets.get(id);
            return same === undefined ? merged : mergedMaps(merged, same);
        }, set));
    }
}
function pathParameters(folder) {
    const basename = external_node_path_.posix.basename(folder);
    return { path: folder, basename, basenameNormalized: (0,functions/* normalized */.A)(basename), segments: folder.split('/') };
}
/** JSON data that templates may change. */
function copyOf(value) {
    return JSON.parse(JSON.stringify(value ?? {}, (_, one) => (typeof one === 'bigint' ? Number(one) : one)));
}
/** An element of a list as plain templates read it: texts alone, and a map of `values`. */
function flatElement(element) {
    const { values = {}, ...rest } = element;
    const inner = Object.entries((0,build_value/* objectOf */.Xy)(values)).map(([key, value]) => [`values.${key}`, value]);
    const all = [...Object.entries(rest), ...inner];
    const other = all.find(([, value]) => typeof value !== 'string');
    if (other !== undefined)
        throw new template_value/* TemplateFault */.rz(`the element\u2019s "${other[0]}" is no text, which goTemplate: true alone allows`);
    return Object.fromEntries(all);
}
function byKeys(sets, keys) {
    const known = new Map();
    for (const set of sets) {
        const id = JSON.stringify(keys.map((key) => set[key] ?? null));
        if (known.has(id))
            throw new template_value/* TemplateFault */.rz(`two sets of one generator have the same ${keys.join(', ')}: ${id}`);
        known.set(id, set);
    }
    return known;
}
function combined(first, second) {
    const twice = Object.keys(first).find((key) => second[key] !== undefined && second[key] !== first[key]);
    if (twice !== undefined)
        throw new template_value/* TemplateFault */.rz(`both generators of a matrix give "${twice}": "${first[twice]}" and "${second[twice]}"`);
    return { ...first, ...second };
}
function mergedMaps(a, b) {
    const result = { ...a };
    for (const [key, value] of Object.entries(b)) {
        const own = result[key];
        result[key] = (0,build_value/* isObject */.Gv)(own) && (0,build_value/* isObject */.Gv)(value) ? mergedMaps(own, value) : value;
    }
    return result;
}
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function selects(selector, set) {
    const labels = selector.at('matchLabels').entries();
    if (!labels.every(([key, { value }]) => set[key] === String(value)))
        return false;
    return selector
        .at('matchExpressions')
        .items()
        .every((one) => {
        const own = set[one.at('key').text ?? ''];
        const isListed = (one.at('values').list ?? []).some((value) => String(value) === own);
        const operator = one.at('operator').text;
        if (operator === 'In')
            return isListed;
        if (operator === 'NotIn')
            return !isListed;
        return operator === 'Exists' ? own !== undefined : own === undefined;
    });
}
function clean(path) {
    return external_node_path_.posix.normalize(path).replace(/^\/+|(?<!\/)\/+$/g, '');
}

;// CONCATENATED MODULE: ./build/render/controllers/application-sets.js











/** An ApplicationSet of more is no repository's. */
const mostApplications = 2000;
/**
 * What the Applications of an ApplicationSet render, by its list, git, matrix and merge generators. What needs a cluster or a
 * forge to be generated is elsewhere.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetRoots(manifest, repository) {
    const { applications, findings, elsewhere } = applicationsOf(manifest, repository);
    const asked = applications.map((one) => applicationRoots(one, repository));
    return {
        roots: asked.flatMap(({ roots }) => roots),
        findings: [...findings, ...asked.flatMap((one) => one.findings)],
        elsewhere: [...elsewhere, ...asked.flatMap((one) => one.elsewhere)],
    };
}
/** The Applications that an ApplicationSet makes. */
function applicationsOf(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const replace = templating(spec);
    const generators = new Generators(repository, replace, spec.at('goTemplate').isTrue);
    const applications = [];
    const findings = [];
    const elsewhere = [];
    for (const generator of spec.at('generators').items()) {
        try {
            const sets = generators.generate(generator);
            if (sets.length === 0)
                findings.push(matchesNothing(generator, manifest));
            for (const parameters of sets.slice(0, mostApplications)) {
                applications.push(applicationOf(manifest, generator, parameters, replace, repository));
            }
        }
        catch (error) {
            if (error instanceof template_value/* Unsupported */.O0) {
                elsewhere.push(`ApplicationSet ${manifest.name ?? ''} (${manifest.file}: ${error.message})`);
            }
            else
                findings.push(notGenerated(error, generator, manifest));
        }
    }
    return { applications, findings, elsewhere };
}
/** The Application for one set of parameters; its fields stand in a template or the patch of it. */
function applicationOf(set, generator, parameters, replace, { sources }) {
    const spec = new yaml_field/* Node */.b(set.object).at('spec');
    const own = templateOf(generator);
    const layers = [own, spec.at('template')]
        .filter(({ isSet }) => isSet)
        .map(({ value, path: base }) => ({ value, locate: (path, at) => set.locate([...base, ...path], at) }));
    let object = filled(over(own.value, spec.at('template').value), parameters, replace, ['spec', 'template']);
    const patch = spec.at('templatePatch');
    if (patch.text !== undefined) {
        const text = textOfPatch(patch.text, parameters, replace);
        const [document] = (0,render_sources/* documentsOf */.uo)('', text);
        if (document !== undefined) {
            object = patched(object, document.value);
            const place = set.locate(patch.path, 'value');
            const outer = (0,inline_patch/* inlinePatch */.i)(patch.text, sources.text(place.file) ?? '', place);
            const lines = alignLines(text.split('\n'), patch.text.split('\n'));
            const locate = (path, at) => {
                const { line = 1, column = 1 } = document.locate(path, at);
                const own = (lines[line - 1] ?? 0) + 1;
                return (0,inline_patch/* outerPlace */.d)(outer, { file: place.file, line: own, column, endLine: own, endColumn: column + 1 });
            };
            layers.unshift({ value: document.value, locate });
        }
    }
    return application_sets_generated(set, object, layers);
}
function textOfPatch(text, parameters, replace) {
    return String(filled(text, parameters, replace, ['spec', 'templatePatch']));
}
/** The template that a generator has itself. */
function templateOf(generator) {
    const kinds = generator.entries().filter(([name]) => name !== 'selector');
    return kinds[0]?.[1].at('template') ?? new yaml_field/* Node */.b(undefined);
}
/** What a generator's template says, and where it says nothing, what the one of the set says. */
function over(own, other) {
    if (!(0,build_value/* isObject */.Gv)(own) || !(0,build_value/* isObject */.Gv)(other))
        return new yaml_field/* Node */.b(own).isEmpty ? other : own;
    const keys = [...new Set([...Object.keys(other), ...Object.keys(own)])];
    return Object.fromEntries(keys.map((key) => [key, over(own[key], other[key])]));
}
/** Lists are replaced, and null takes a field away. */
function patched(object, patch) {
    if (!(0,build_value/* isObject */.Gv)(patch))
        return patch;
    const result = { ...(0,build_value/* objectOf */.Xy)(object) };
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = patched(result[key], value);
    }
    return result;
}
function application_sets_generated(set, template, layers) {
    const object = { apiVersion: set.apiVersion, kind: 'Application', ...(0,build_value/* objectOf */.Xy)(template) };
    const { text: name } = new yaml_field/* Node */.b(object).at('metadata', 'name');
    const { text: namespace } = new yaml_field/* Node */.b(object).at('metadata', 'namespace');
    return {
        ...set,
        kind: 'Application',
        name,
        namespace: namespace ?? set.namespace,
        object,
        locate: (path, at) => {
            const holder = layers.find(({ value }) => (0,correspond/* valueAt */.fK)(value, path) !== undefined) ?? layers.at(-1);
            return holder?.locate(path, at) ?? set.locate(['spec', 'template'], 'key');
        },
    };
}
function matchesNothing(generator, manifest) {
    return {
        ...manifest.locate(generator.path, 'key'),
        rule: 'empty-generator',
        category: 'reference',
        severity: 'warning',
        message: `This generator of the ApplicationSet "${manifest.name ?? ''}" matches nothing, so it makes no Application`,
        fix: 'Correct its paths or elements, or remove it.',
    };
}
/** @throws error where it is none of templates and generators. */
function notGenerated(error, generator, manifest) {
    const isFailed = error instanceof TemplateFailed;
    if (!isFailed && !(error instanceof template_value/* TemplateFault */.rz) && !(error instanceof parse/* TemplateSyntaxError */.C))
        throw error;
    return {
        ...manifest.locate(isFailed ? error.path : generator.path, isFailed ? 'value' : 'key'),
        rule: 'render-failed',
        category: 'input',
        severity: 'error',
        message: `The ApplicationSet "${manifest.name ?? ''}" can\u2019t be generated: ${error.message}`,
        fix: 'Correct the template, or give it what it asks for.',
    };
}

;// CONCATENATED MODULE: ./build/render/controllers/flux.js







/**
 * What a Flux Kustomization renders: its path, where that is in this repository.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
function kustomizationRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const title = `Kustomization ${[manifest.namespace, manifest.name].filter((one) => one !== undefined).join('/')}`;
    const isOurs = isOwnSource(spec.at('sourceRef'), manifest, repository);
    const folder = isOurs ? (0,controllers_repository/* pathInRepository */.zB)(repository, spec.at('path').text ?? '.') : undefined;
    // Every repository and artifact has a root: it is this one's only where its address says so.
    const isKnown = spec.at('sourceRef', 'kind').text === 'GitRepository' && repository.urls.length > 0;
    const isNamed = spec.at('path').text !== undefined && spec.at('sourceRef', 'name').text === 'flux-system';
    const isVague = folder === repository.root && !isKnown && !isNamed;
    if (folder === undefined || isVague || (0,controllers_repository/* kindOf */.I)(repository, folder) !== 'directory')
        return { ...controllers_repository/* nothingAsked */.Ii, elsewhere: [`${title} (${manifest.file})`] };
    const root = {
        tool: 'kustomize',
        name: title,
        folder,
        file: manifest.file,
        place: () => manifest.locate(['spec', 'path'], 'value'),
        owner: manifest,
        cluster: clusterOf(spec),
        namespace: spec.at('targetNamespace').text,
        additions: flux_additionsOf(spec, manifest, folder, repository),
        unrestricted: true,
        // What lacks a field that Flux requires, something completes that is not here.
        isPartial: !spec.at('interval').isSet || !spec.at('sourceRef').isSet,
        variables: variablesOf(spec.at('postBuild'), manifest, repository),
    };
    return { ...controllers_repository/* nothingAsked */.Ii, roots: [root] };
}
/**
 * What a FluxInstance syncs: the root of the cluster, for which it makes a source and a Kustomization. `spec.kustomize`
 * may patch that Kustomization, so that more is done to what is there than is known.
 * https://fluxoperator.dev/docs/crd/fluxinstance/#sync-configuration
 */
function instanceRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const sync = spec.at('sync');
    // What it syncs may give it its namespace.
    const title = `FluxInstance ${manifest.name}`;
    const isOurs = sync.at('kind').text !== 'GitRepository' || (0,controllers_repository/* isOwn */.NP)(repository, sync.at('url').text);
    const folder = isOurs ? (0,controllers_repository/* pathInRepository */.zB)(repository, sync.at('path').text ?? '.') : undefined;
    if (!sync.isSet)
        return controllers_repository/* nothingAsked */.Ii;
    // An artifact may hold anything below its root; so may a repository of which nothing is known.
    const isVague = folder === repository.root && (sync.at('kind').text !== 'GitRepository' || repository.urls.length === 0);
    if (folder === undefined || isVague || (0,controllers_repository/* kindOf */.I)(repository, folder) !== 'directory')
        return { ...controllers_repository/* nothingAsked */.Ii, elsewhere: [`${title} (${manifest.file})`] };
    const root = {
        tool: 'kustomize',
        name: title,
        folder,
        file: manifest.file,
        place: () => manifest.locate(['spec', 'sync', 'path'], 'value'),
        owner: manifest,
        cluster: undefined,
        namespace: undefined,
        additions: { ...noAdditions, locate: (path, at) => manifest.locate(path, at) },
        unrestricted: true,
        isPartial: spec.at('kustomize', 'patches').items().some(mayPatchKustomization),
        variables: undefined,
    };
    return { ...controllers_repository/* nothingAsked */.Ii, roots: [root] };
}
/** Most patch the controllers, which the instance makes, too. */
function mayPatchKustomization(patch) {
    const kind = patch.at('target', 'kind').text ?? /^kind:\s*(\w+)/m.exec(patch.at('patch').text ?? '')?.[1];
    return kind === undefined || /\W/.test(kind) || kind === 'Kustomization';
}
/** Whether the source that something of Flux is taken from may be this repository. */
function isOwnSource(reference, { namespace }, repository) {
    if (reference.at('kind').text !== 'GitRepository')
        return true;
    const source = repository.find('GitRepository', reference.at('namespace').text ?? namespace, reference.at('name').text ?? '');
    return source === undefined || (0,controllers_repository/* isOwn */.NP)(addressed(repository), urlOf(source));
}
/** Where the repository's own address is not known, that of the source which `flux bootstrap` makes is. */
function addressed(repository) {
    if (repository.urls.length > 0)
        return repository;
    const own = urlOf(repository.find('GitRepository', 'flux-system', 'flux-system'));
    return own === undefined ? repository : { ...repository, urls: [own] };
}
function urlOf(source) {
    return source === undefined ? undefined : new yaml_field/* Node */.b(source.object).at('spec', 'url').text;
}
/** Another cluster than the one where Flux runs. */
function clusterOf(spec) {
    const reference = spec.at('kubeConfig');
    const name = reference.at('secretRef', 'name').text ?? reference.at('configMapRef', 'name').text;
    return name === undefined ? undefined : `kubeConfig ${name}`;
}
function flux_additionsOf(spec, manifest, folder, repository) {
    const fields = {
        targetNamespace: 'namespace',
        namePrefix: 'namePrefix',
        nameSuffix: 'nameSuffix',
        commonMetadata: 'commonMetadata',
    };
    const lists = ['patches', 'images', 'components'];
    const added = (node) => ({ value: node.value, path: ['spec', ...node.path] });
    const mayMiss = spec.at('ignoreMissingComponents').isTrue;
    const isThere = ({ text = '' }) => (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, text)) !== undefined;
    const inSpec = new yaml_field/* Node */.b(spec.value);
    return {
        fields: Object.fromEntries(Object.entries(fields).flatMap(([from, to]) => {
            const node = inSpec.at(from);
            return node.isEmpty ? [] : [[to, added(node)]];
        })),
        items: Object.fromEntries(lists.map((field) => {
            const items = inSpec.at(field).items();
            return [field, (field === 'components' && mayMiss ? items.filter(isThere) : items).map(added)];
        })),
        locate: (path, at) => manifest.locate(path, at),
    };
}
/** `substituteFrom` in its order, then `substitute`. What lies in the cluster, or is encrypted, is not known. */
function variablesOf(postBuild, manifest, repository) {
    if (!postBuild.isSet)
        return undefined;
    const { namespace } = manifest;
    const values = new Map();
    const holders = new Map();
    let complete = true;
    for (const from of postBuild.at('substituteFrom').items()) {
        const kind = from.at('kind').text ?? 'ConfigMap';
        const holder = repository.find(kind, namespace, from.at('name').text ?? '');
        const data = dataOf(holder);
        if (data === undefined && !from.at('optional').isTrue)
            complete = false;
        for (const [key, value] of data ?? []) {
            if (value === undefined)
                complete = false;
            else
                values.set(key, onOneLine(value));
            if (holder !== undefined)
                holders.set(key, { holder, path: [fieldWith(holder, key), key] });
        }
    }
    for (const [key, node] of postBuild.at('substitute').entries()) {
        const value = String(node.value ?? '');
        holders.set(key, { holder: manifest, path: node.path });
        if (!(0,controllers_variables/* hasVariable */.$u)(value))
            values.set(key, onOneLine(value));
        else {
            // What writes this Kustomization fills it in.
            complete = false;
            values.delete(key);
        }
    }
    const placeOf = (name) => {
        const { holder, path } = holders.get(name) ?? {};
        return path === undefined ? undefined : holder?.locate(path, 'value');
    };
    return { values, complete, placeOf, always: postBuild.at('substituteStrategy').text === 'Always' };
}
/** As Flux takes values: ends of lines are left out. */
function onOneLine(value) {
    return value.replaceAll('\n', '');
}
/** The data of a ConfigMap or Secret; values that are encrypted are undefined. */
function dataOf(manifest) {
    if (manifest === undefined)
        return undefined;
    const { data, stringData } = manifest.object;
    const isSecret = manifest.kind === 'Secret';
    const entries = (map, decode) => Object.entries((0,build_value/* isObject */.Gv)(map) ? map : {}).map(([key, value]) => {
        const text = String(value);
        return [key, isElsewhere(text) ? undefined : decode(text)];
    });
    return [
        ...entries(data, (text) => (isSecret ? Buffer.from(text, 'base64').toString('utf8') : text)),
        ...entries(stringData, (text) => text),
    ];
}

;// CONCATENATED MODULE: ./build/render/controllers/helm-release.js







/**
 * What a HelmRelease renders: its chart, where that is in the repository.
 * https://fluxcd.io/flux/components/helm/helmreleases/
 */
function helmReleaseRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(new yaml_field/* Node */.b(manifest.object).at('spec').value);
    const chart = chartOf(spec, manifest, repository);
    const title = `HelmRelease ${[manifest.namespace, manifest.name].filter((one) => one !== undefined).join('/')}`;
    if (chart === undefined)
        return { ...controllers_repository/* nothingAsked */.Ii, elsewhere: [`${title} (${manifest.file})`] };
    const { text: target } = spec.at('targetNamespace');
    const name = manifest.name ?? 'release';
    const findings = [];
    const given = releaseValues(spec, manifest, repository, findings);
    if (findings.length > 0)
        return { ...controllers_repository/* nothingAsked */.Ii, findings };
    const root = {
        tool: 'helm',
        name: title,
        folder: chart.folder,
        file: manifest.file,
        place: chart.place,
        owner: manifest,
        cluster: clusterOf(spec),
        namespace: target ?? manifest.namespace,
        release: spec.at('releaseName').text ?? (target === undefined ? name : `${target}-${name}`),
        values: [...chart.values, ...given.values],
        lacksValues: given.lacks,
        skipsSchema: spec.at('install', 'disableSchemaValidation').isTrue,
        postRenderers: postRenderersOf(spec, manifest),
        hooksApart: spec.at('postRenderStrategy').text === 'nohooks',
    };
    return { ...controllers_repository/* nothingAsked */.Ii, roots: [root] };
}
/** The chart that a release names, by a template of a HelmChart, a HelmChart or an OCIRepository. */
function chartOf(spec, manifest, repository) {
    const reference = spec.at('chartRef');
    if (!reference.isSet)
        return chartIn(spec.at('chart', 'spec'), ['spec'], manifest, repository);
    const kind = reference.at('kind').text ?? '';
    const namespace = reference.at('namespace').text ?? manifest.namespace;
    const source = repository.find(kind, namespace, reference.at('name').text ?? '');
    if (source === undefined)
        return undefined;
    const own = new yaml_field/* Node */.b(new yaml_field/* Node */.b(source.object).at('spec').value);
    const place = () => manifest.locate(['spec', 'chartRef', 'name'], 'value');
    if (kind === 'HelmChart') {
        const chart = chartIn(own, ['spec'], source, repository);
        return chart && { ...chart, place };
    }
    const folder = kind === 'OCIRepository' ? publishedChart(own, repository) : undefined;
    return folder === undefined ? undefined : { folder, place, values: [] };
}
/** @param base where the fields of a HelmChart stand in the object. */
function chartIn(chart, base, manifest, repository) {
    const source = chart.at('sourceRef');
    const path = chart.at('chart');
    if (path.text === undefined || source.at('kind').text !== 'GitRepository')
        return undefined;
    if (!isOwnSource(source, manifest, repository))
        return undefined;
    const folder = (0,controllers_repository/* pathInRepository */.zB)(repository, path.text);
    if (folder === undefined || (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, 'Chart.yaml')) !== 'file')
        return undefined;
    const values = filesOf(chart, base, folder, manifest, repository);
    return { folder, place: () => manifest.locate([...base, ...path.path], 'value'), values };
}
/** `valuesFiles` stand in place of the chart's own values.yaml. */
function filesOf(chart, base, folder, manifest, repository) {
    const files = chart
        .at('valuesFiles')
        .items()
        .map(({ text = '', path }) => {
        const file = (0,controllers_repository/* pathInRepository */.zB)(repository, text) ?? external_node_path_.posix.join(folder, text);
        return { ...valuesFile(file, repository.sources), named: manifest.locate([...base, ...path], 'value') };
    })
        .filter(({ file }) => !chart.at('ignoreMissingValuesFiles').isTrue || (0,controllers_repository/* kindOf */.I)(repository, file ?? '') === 'file');
    if (files.length === 0)
        return [];
    const own = valuesFile(external_node_path_.posix.join(folder, 'values.yaml'), repository.sources);
    const said = files.reduce((all, { value }) => mergedValues(all, { ...(0,build_value/* objectOf */.Xy)(value) }), {});
    return [{ ...own, file: undefined, value: withoutDefaults((0,build_value/* objectOf */.Xy)(own.value), said) }, ...files];
}
/** Takes away what a chart says by itself and others don't: Helm leaves out what is null. */
function withoutDefaults(own, said) {
    return Object.fromEntries(Object.entries(own).flatMap(([key, value]) => {
        const other = said[key];
        if (other === undefined)
            return [[key, null]];
        return (0,build_value/* isObject */.Gv)(value) && (0,build_value/* isObject */.Gv)(other) ? [[key, withoutDefaults(value, other)]] : [];
    }));
}
/** The chart of this repository that is pushed to a registry: the name, the owner and the version are the same. */
function publishedChart(spec, repository) {
    const [, owner, name] = /^oci:\/\/[^/]+\/([^/]+)\/(?:.*\/)?([^/]+)\/?$/.exec(spec.at('url').text ?? '') ?? [];
    const isOurs = repository.urls.some((url) => url.toLowerCase().includes(`/${owner?.toLowerCase()}/`));
    if (name === undefined || !isOurs)
        return undefined;
    const { text: tag } = spec.at('ref', 'tag');
    return repository.charts.find((folder) => {
        const chart = new yaml_field/* Node */.b(repository.sources.documents(external_node_path_.posix.join(folder, 'Chart.yaml'))[0]?.value);
        return chart.at('name').text === name && tag === chart.at('version').text;
    });
}
/**
 * `valuesFrom` in its order, then `values`. With `targetPath`s it is Flux that puts them together: such a value is set, as by
 * Helm's `--set`, into all that came before and the inline values.
 */
function releaseValues(spec, manifest, repository, findings) {
    const inline = literalValues(spec.at('values'), manifest, ['spec']);
    const layers = [];
    const set = [];
    const own = structuredClone((0,build_value/* objectOf */.Xy)(inline[0]?.value));
    let merged = {};
    let lacks = false;
    for (const one of spec.at('valuesFrom').items()) {
        const source = repository.find(one.at('kind').text ?? '', manifest.namespace, one.at('name').text ?? '');
        const key = one.at('valuesKey').text ?? 'values.yaml';
        const held = source && heldText(source, key);
        if (source === undefined || held === undefined) {
            lacks ||= !one.at('optional').isTrue;
            continue;
        }
        const { text: target } = one.at('targetPath');
        if (target === undefined) {
            const values = heldValues(source, key, repository.sources);
            layers.push(...values);
            for (const { value } of values) {
                merged = mergedValues(merged, structuredClone((0,build_value/* objectOf */.Xy)(value)));
            }
            continue;
        }
        merged = mergedValues(merged, own);
        const value = {};
        try {
            setReferenced(merged, target, held, one.at('literal').isTrue);
            setReferenced(value, target, held, one.at('literal').isTrue);
        }
        catch (error) {
            if (!(error instanceof SetSyntaxError))
                throw error;
            const path = ['spec', ...one.at('targetPath').path];
            findings.push(unsettable(target, error.message, key, manifest.locate(path, 'value')));
        }
        set.push({ file: undefined, value, locate: () => source.locate([fieldWith(source, key), key], 'value') });
    }
    if (set.length === 0)
        return { values: [...layers, ...inline], lacks };
    return { values: [together(mergedValues(merged, own), [...layers, ...inline, ...set])], lacks };
}
/** As Flux does it: a value in quotes is a text, and so is a literal one, whatever stands in it. */
function setReferenced(values, path, value, isLiteral) {
    const quoted = /^(["']).*\1$/s.test(value) ? value.replace(/^["']+/, '').replace(/(?<!["'])["']+$/, '') : undefined;
    if (isLiteral)
        setInto(values, `${path}=${value.replaceAll(/[\\,[\]{}]/g, '\\$&')}`, true);
    else
        setInto(values, `${path}=${quoted ?? value}`, quoted !== undefined);
}
function unsettable(target, why, key, place) {
    return {
        ...place,
        rule: 'render-failed',
        category: 'input',
        severity: 'error',
        message: `The value of "${key}" can\u2019t be set at "${target}": ${why}`,
        fix: 'Write both as `helm --set` takes them, a backslash before commas and dots that mean themselves, or say `literal: true`.',
    };
}
/** Each is a kustomization over what the one before it made; common metadata comes last. */
function postRenderersOf(spec, manifest) {
    const locate = (path, at) => manifest.locate(path, at);
    const kustomize = spec
        .at('postRenderers')
        .items()
        .map((one) => one.at('kustomize'))
        .filter(({ isSet }) => isSet)
        .map((one) => {
        const lists = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images'].map((field) => {
            const items = one.at(field).items();
            return [field, items.map(({ value, path }) => ({ value: asText(field, value), path: ['spec', ...path] }))];
        });
        return { fields: {}, items: Object.fromEntries(lists), locate };
    });
    const metadata = spec.at('commonMetadata');
    if (metadata.isEmpty)
        return kustomize;
    const commonMetadata = { value: metadata.value, path: ['spec', 'commonMetadata'] };
    return [...kustomize, { fields: { commonMetadata }, items: {}, locate }];
}
/** Older releases write these patches as objects where kustomize wants texts; JSON is YAML. */
function asText(field, value) {
    if (field === 'patchesStrategicMerge')
        return (0,build_value/* isObject */.Gv)(value) ? JSON.stringify(value) : value;
    if (field !== 'patchesJson6902' || !(0,build_value/* isObject */.Gv)(value))
        return value;
    return { ...value, patch: JSON.stringify(value['patch']) };
}

;// CONCATENATED MODULE: ./build/render/controllers/index.js




/** What an object asks a controller to render; undefined where it is no object of a controller. */
function askedBy(manifest, repository) {
    const group = manifest.apiVersion.split('/')[0];
    if (group === 'kustomize.toolkit.fluxcd.io' && manifest.kind === 'Kustomization') {
        return kustomizationRoots(manifest, repository);
    }
    if (group === 'fluxcd.controlplane.io' && manifest.kind === 'FluxInstance')
        return instanceRoots(manifest, repository);
    if (group === 'helm.toolkit.fluxcd.io' && manifest.kind === 'HelmRelease') {
        return helmReleaseRoots(manifest, repository);
    }
    if (group === 'argoproj.io' && manifest.kind === 'Application')
        return applicationRoots(manifest, repository);
    if (group === 'argoproj.io' && manifest.kind === 'ApplicationSet')
        return applicationSetRoots(manifest, repository);
    return undefined;
}

;// CONCATENATED MODULE: ./build/render/directory.js

/** The objects of files that are applied as they stand, as a rendering. */
function asTheyStand(root, sources) {
    const documents = root.files.flatMap((path) => documentsOf(sources.objects(path), sources.text(path) ?? ''));
    const written = ({ document, base }) => documents[document]?.objects.find((one) => one.base.join() === base.join());
    return {
        root,
        text: documents.map(({ text }) => text).join('\n'),
        files: new Set(root.files),
        version: undefined,
        place: (manifest, path, at) => written(manifest)?.locate(path, at),
        sourceOf: (manifest) => written(manifest)?.file,
    };
}
/** The documents of a file that hold objects. */
function documentsOf(objects, text) {
    return (0,decode/* splitDocuments */.ZF)(text).flatMap((extent, index) => {
        const own = objects.filter(({ document, apiVersion }) => document === index && !isKustomization(apiVersion));
        return own.length === 0 ? [] : [{ text: (0,decode/* documentText */.ZH)(text, extent), objects: own }];
    });
}
/** It tells kustomize what to do, and is nothing for a cluster. */
function isKustomization(apiVersion) {
    return apiVersion.startsWith('kustomize.config.k8s.io/');
}

;// CONCATENATED MODULE: ./build/render/plain-folder.js



/**
 * The root that a kustomization is by itself.
 * @param byFlux whether Flux renders it, if anything does: it loads files from anywhere, and a Kustomization that is not known
 *   may patch it.
 */
function plainRoot({ folder, path, namespace }, byFlux) {
    return {
        tool: 'kustomize',
        name: folder,
        folder,
        ...(0,render_root/* ofFile */.m)(path),
        owner: undefined,
        cluster: undefined,
        namespace,
        additions: noAdditions,
        unrestricted: byFlux,
        isPartial: byFlux,
        variables: undefined,
    };
}
/** Reads a folder without a kustomization. */
function plainFolder({ folder, additions, variables }, kustomizations, host) {
    const files = [];
    const folders = [];
    const visit = (at) => {
        for (const { name, kind } of host.files.list(at)) {
            const path = at === '.' ? name : `${at}/${name}`;
            if (kind === 'directory' && !name.startsWith('.')) {
                if (kustomizations.of(path) === undefined)
                    visit(path);
                else
                    folders.push(path);
            }
            else if (kind === 'file' && /\.ya?ml$/.test(name) && !(0,kustomization/* isKustomizationFile */.yi)(path))
                files.push(path);
        }
    };
    visit(folder);
    const items = Object.values(additions.items).some((list) => list.length > 0);
    return { files, folders, changes: items || Object.keys(additions.fields).length > 0 || variables !== undefined };
}

;// CONCATENATED MODULE: ./build/render/extent.js


/** Reads what a root takes in. */
function extentOf(root, kustomizations, host) {
    if (root.tool === 'directory')
        return { parts: [], plain: undefined, files: new Set(root.files) };
    const own = kustomizations.of(root.folder);
    const plain = own === undefined ? plainFolder(root, kustomizations, host) : undefined;
    const components = (root.additions.items['components'] ?? []).map(({ value }) => external_node_path_.posix.join(root.folder, String(value)));
    const heads = [...(plain?.folders ?? [root.folder]), ...components];
    const parts = new Set(heads.flatMap((folder) => {
        const one = kustomizations.of(folder);
        return one === undefined ? [] : kustomizations.withAll(one);
    }));
    return { parts: [...parts], plain, files: new Set([...[...parts].flatMap(extent_filesOf), ...(plain?.files ?? [])]) };
}
/** The files of a kustomization, those that it takes in included, but not those of others that it takes in. */
function extent_filesOf({ path, takes, patches, plugins, reads }) {
    return [path, ...takes, ...patches, ...plugins, ...reads];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/render/known-objects.js

/** Kinds that controllers take values, sources and charts from. */
const held = ['ConfigMap', 'Secret', 'GitRepository', 'OCIRepository', 'HelmChart'];
const isHeld = new RegExp(`kind: (?:${held.join('|')})$`, 'm');
/** Whether a rendering may hold objects that others take something from. */
function mayHold(text) {
    return isHeld.test(text);
}
/** Objects by their kind and name: as they were rendered, else as they stand in files. */
class KnownObjects {
    #facts;
    /** By cluster, too. */
    #rendered = new Map();
    #written = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    /** Takes an object that was rendered for a cluster. */
    add(manifest, cluster) {
        const id = idOf(manifest.kind, manifest.namespace, manifest.name ?? '');
        this.#rendered.set(id, (this.#rendered.get(id) ?? new Map()).set(cluster, manifest));
    }
    /**
     * In files, by the name alone where no namespace stands there.
     * @param cluster the one where it is asked for: several have objects of one name. Undefined where which one is not known.
     */
    find(kind, namespace, name, cluster) {
        const own = this.#rendered.get(idOf(kind, namespace, name));
        const rendered = [...(own?.values() ?? [])];
        const inFiles = this.#writtenOf(kind);
        const written = inFiles.get(idOf(kind, namespace, name)) ?? inFiles.get(idOf(kind, undefined, name)) ?? [];
        const isAsWritten = ({ file }) => !rendered.some((one) => one.file === file);
        const found = own?.get(cluster ?? '') ?? ofCluster([...rendered, ...written.filter(isAsWritten)], cluster ?? '');
        // Who asks for it has read its file.
        if (found !== undefined)
            this.#facts.sources.objects(found.file);
        return found;
    }
    #writtenOf(kind) {
        let written = this.#written.get(kind);
        if (written === undefined) {
            written = held.includes(kind) ? this.#facts.sources.noting(() => this.#inFiles(kind)).result : new Map();
            this.#written.set(kind, written);
        }
        return written;
    }
    #inFiles(kind) {
        const { paths, sources, charts } = this.#facts;
        const isWritten = new RegExp(`kind["']?\\s*:\\s*["']?${kind}\\b`);
        const holders = paths.filter((path) => charts.roleOf(path) === undefined && isWritten.test(sources.text(path) ?? ''));
        const objects = holders.flatMap((path) => sources.objects(path)).filter((one) => one.kind === kind);
        const byId = new Map();
        for (const one of objects) {
            const id = idOf(kind, one.namespace, one.name ?? '');
            byId.set(id, [...(byId.get(id) ?? []), one]);
        }
        return byId;
    }
}
/** Of objects that say different things, the one whose file lies nearest to what a cluster is called; none where two do. */
function ofCluster(objects, cluster) {
    if (sayTheSame(objects))
        return objects[0];
    const folders = (cluster.split(' ')[0] ?? '').split('/');
    const depths = objects.map(({ file }) => {
        const own = file.split('/');
        const apart = folders.findIndex((folder, depth) => folder !== own[depth]);
        return apart < 0 ? folders.length : apart;
    });
    const most = Math.max(...depths);
    const near = objects.filter((_, at) => depths[at] === most);
    return sayTheSame(near) ? near[0] : undefined;
}
function sayTheSame([first, ...others]) {
    const content = ({ object }) => ({ ...object, metadata: undefined });
    return first === undefined || others.every((one) => (0,external_node_util_.isDeepStrictEqual)(content(one), content(first)));
}
function idOf(kind, namespace, name) {
    return `${kind}\n${namespace ?? ''}\n${name}`;
}

// EXTERNAL MODULE: ./build/place.js
var place = __webpack_require__(80299);
;// CONCATENATED MODULE: ./build/render/scope.js


/** Files outside of which nothing is of interest, and what of a repository has to do with them. */
class Scope {
    /** Undefined: everything is of interest. */
    #touched;
    #host;
    #real = new Map();
    #passages = new Map();
    constructor(touched, host) {
        this.#touched = touched;
        this.#host = host;
    }
    /** Whether any of these paths is a file of interest, directly or behind links. */
    holds(paths) {
        if (this.#touched === undefined)
            return true;
        for (const path of paths)
            if (this.#holdsOne(path, this.#touched))
                return true;
        return false;
    }
    #holdsOne(path, touched) {
        if (touched.has(path))
            return true;
        let known = this.#real.get(path);
        if (known === undefined) {
            const real = (0,render_sources/* realPathOf */.dN)(this.#host.files, path);
            known = real !== undefined && touched.has(this.#host.files.relative(real));
            this.#real.set(path, known);
        }
        return known;
    }
    /** Whether a file of interest lies below a folder. */
    isBelow(folder) {
        return this.#touched === undefined || [...this.#touched].some((path) => (0,place/* isBelow */.Y)(path, folder));
    }
    /** Whether a chart, or its values, are of interest. */
    holdsChart({ folder, values }) {
        return this.isBelow(folder) || this.holds(values.flatMap(({ file }) => file ?? []));
    }
    /** Whether a kustomization of these parts and files, or a chart that lies in it, is of interest. */
    holdsKustomization(parts, files) {
        if (this.holds(files))
            return true;
        return parts.some(({ root, folder }) => root.at('helmCharts').isSet && this.isBelow(folder));
    }
    /** Whether what is done to every object of a kustomization is: all that its parts say and read, but for what they take in. */
    changes(parts) {
        return this.holds(parts.flatMap(({ path, patches, plugins, reads }) => [path, ...patches, ...plugins, ...reads]));
    }
    /** As `test` says, asked once for each root; while it is asked, a root that leads back to itself leads nowhere. */
    leads({ tool, name, folder, file }, test) {
        const id = [tool, name, folder, file].join('\n');
        const known = this.#passages.get(id);
        if (known !== undefined)
            return known;
        this.#passages.set(id, false);
        const leads = test();
        this.#passages.set(id, leads);
        return leads;
    }
}

;// CONCATENATED MODULE: ./build/render/taken.js
/** The files that reach a cluster through roots. */
class TakenFiles {
    /** Whether every root that takes a file in could be rendered. */
    rendered = new Map();
    /** By file that could not be rendered, the fields of a kustomization that its controller would have added. */
    changed = new Map();
    /** @param isRendered whether the root of these files could be. */
    take(files, isRendered) {
        for (const path of files)
            this.rendered.set(path, isRendered && this.rendered.get(path) !== false);
    }
    /** Files that could not be rendered. */
    leave(root, files) {
        const fields = root.tool === 'kustomize' ? fieldsAdded(root) : [];
        for (const path of fields.length === 0 ? [] : files) {
            const known = this.changed.get(path) ?? new Set();
            for (const field of fields)
                known.add(field);
            this.changed.set(path, known);
        }
    }
}
/** What a controller would have done. */
function fieldsAdded({ additions, isPartial = false }) {
    const lists = Object.entries(additions.items).flatMap(([field, list]) => (list.length > 0 ? [field] : []));
    return [...Object.keys(additions.fields), ...lists, ...(isPartial ? ['patches'] : [])];
}

// EXTERNAL MODULE: ./build/render/unasked.js
var unasked = __webpack_require__(47632);
;// CONCATENATED MODULE: ./build/render/render.js
















/** A rendering of so many roots is no repository but a mistake. */
const mostRoots = 10_000;
/**
 * Renders a repository as its controllers would: the kustomizations that no other takes in, the charts, and what objects of
 * Flux and Argo CD ask for, those that were rendered themselves included. What fails becomes a finding.
 */
async function render(facts, options, host) {
    return await new Rounds(facts, options, host).run();
}
class Rounds {
    #facts;
    #options;
    #host;
    #repository;
    #scope;
    #attempts;
    #renderings = [];
    /** Renderings that only tell what others are asked for. */
    #passages = [];
    #taken = new TakenFiles();
    #seen = new Set();
    /** Folders that something of a controller asks for, so that they are no roots by themselves. */
    #claimed = new Set();
    #asked = new Set();
    #objects;
    constructor(facts, options, host) {
        this.#facts = facts;
        this.#options = options;
        this.#host = host;
        this.#scope = new Scope(facts.touched, host);
        this.#attempts = new Attempts(facts, options, host);
        this.#objects = new KnownObjects(facts);
        this.#repository = {
            ...facts.repository,
            charts: facts.charts.roots,
            sources: facts.sources,
            files: host.files,
            find: (kind, namespace, name) => this.#objects.find(kind, namespace, name, undefined),
        };
    }
    async run() {
        const { paths, sources } = this.#facts;
        const mayMatch = (text) => holdsPatterns.test(text) && (0,asks/* mayAsk */.N)(text);
        if (paths.some((path) => mayMatch(sources.text(path) ?? '')))
            await (0,build_pattern/* loadPatterns */.o0)();
        const isFlux = paths.some((path) => sources.text(path)?.includes('kustomize.toolkit.fluxcd.io/'));
        const { inKustomization, loose } = asking(this.#facts);
        const changing = new Set();
        for (const root of [...inKustomization, ...loose].flatMap((one) => this.#rootsOf(one))) {
            this.#claim(root);
            for (const path of this.#changedPlainly(root))
                changing.add(path);
        }
        const isChanged = ({ file }) => changing.has(file);
        await this.#renderRoots(loose.filter((one) => !isChanged(one)), isFlux);
        await this.#askForRest([...inKustomization, ...loose.filter(isChanged)]);
        const { findings, skipped, renderers } = this.#attempts;
        return {
            renderings: this.#renderings.filter(({ root }) => root.owner !== undefined || this.#isFree(root)).sort(byRoot),
            findings: findings.map((finding) => (0,unasked/* ofUnasked */.h)(finding, this.#asked)),
            skipped,
            taken: this.#taken.rendered,
            byFlux: isFlux,
            asked: this.#asked,
            changed: this.#taken.changed,
            missing: renderers.missing,
        };
    }
    /** @param loose objects of controllers that nothing is done to on their way to the cluster. */
    async #renderRoots(loose, isFlux) {
        const { kustomizations, sources } = this.#facts;
        const isFree = (root) => this.#isFree(root);
        const isAsking = (path) => (0,asks/* mayAskHere */.J)(sources.text(path) ?? '');
        const roots = kustomizations.roots.map((one) => plainRoot(one, isFlux)).filter(isFree);
        const first = roots.filter((root) => [...this.#extentOf(root).files].some(isAsking));
        await Promise.all([
            ...first.map((root) => this.#folder(root, false)),
            ...loose.map((manifest) => this.#ask(manifest, undefined)),
        ]);
        // What comes out of a rendering may ask for folders that nothing in the files names.
        const others = roots.filter((root) => !first.includes(root) && isFree(root));
        const charts = chartRoots(this.#facts, this.#options, this.#host).filter(isFree);
        await Promise.all([
            ...others.map((root) => this.#folder(root, false)),
            ...charts.map((root) => this.#chart(root, false)),
        ]);
    }
    /** What should have come out of a kustomization that could not be rendered is asked for as it stands. */
    async #askForRest(manifests) {
        const left = this.#notRendered(manifests);
        // What asks for its own folder comes out of itself.
        const own = left.filter((one) => this.#rootsOf(one).some((root) => this.#changedPlainly(root).includes(one.file)));
        await Promise.all(own.map((manifest) => this.#ask(manifest, undefined)));
        const rest = this.#notRendered(left);
        await Promise.all(rest.map((manifest) => this.#ask(manifest, undefined, false, true)));
    }
    #rootsOf(manifest) {
        return askedBy(manifest, this.#repository)?.roots ?? [];
    }
    #extentOf(root) {
        return extentOf(root, this.#facts.kustomizations, this.#host);
    }
    /** The files of a folder without a kustomization that are changed on their way to the cluster. */
    #changedPlainly(root) {
        const plain = root.tool === 'kustomize' ? this.#extentOf(root).plain : undefined;
        return plain?.changes === true ? plain.files : [];
    }
    #notRendered(manifests) {
        const rendered = new Set([...this.#renderings, ...this.#passages].flatMap(({ files }) => [...files]));
        return manifests.filter(({ file }) => !rendered.has(file));
    }
    /** Takes a folder for what a controller renders; of one that is no kustomization, those that it holds. */
    #claim(root) {
        const held = root.tool === 'kustomize' ? (this.#extentOf(root).plain?.folders ?? []) : [];
        for (const folder of [root.folder, ...held])
            this.#claimed.add(folder);
    }
    #isFree({ folder }) {
        return !this.#claimed.has(folder);
    }
    /**
     * @param isTouched whether what was done to the manifest on its way here is of interest.
     * @param isPartial whether something would have been done to it that is not known.
     */
    async #ask(manifest, parent, isTouched = false, isPartial = false) {
        const instance = parent?.cluster ?? parent?.name ?? external_node_path_.posix.dirname(manifest.file);
        const repository = {
            ...this.#repository,
            find: (kind, namespace, name) => this.#objects.find(kind, namespace, name, instance),
        };
        const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, repository));
        if (asked === undefined)
            return;
        const isOwn = isTouched || this.#scope.holds([manifest.file, ...files]);
        const fromBare = parent?.tool === 'helm' && isBare(parent);
        this.#tell(asked, fromBare);
        const isPart = isPartial || fromBare || isPartialOwn(parent) || (0,controllers_variables/* hasPlaceholder */.Kc)(manifest.name ?? '');
        await Promise.all(asked.roots.map(async (one) => {
            const root = { ...one, cluster: one.cluster === undefined ? instance : `${instance} ${one.cluster}` };
            this.#claim(root);
            if (root.tool === 'helm')
                await this.#chart(fromBare ? { ...root, lacksValues: true } : root, isOwn);
            else
                await this.#folder(isPart && root.tool === 'kustomize' ? asPartial(root) : root, isOwn);
        }));
    }
    #tell({ findings, elsewhere }, fromBare) {
        if (!fromBare)
            this.#attempts.findings.push(...findings);
        for (const what of elsewhere)
            this.#attempts.skipped.add('rendered from another repository or a registry, not here', what);
    }
    /** @param isTouched whether what asks for it is of interest, so that it is, too. */
    async #folder(root, isTouched) {
        const extent = this.#extentOf(root);
        if (root.owner !== undefined)
            for (const path of extent.files)
                this.#asked.add(path);
        const interest = this.#interestIn(root, extent, isTouched);
        if (interest === 'none' || this.#isKnown(root))
            return;
        const done = root.tool === 'directory'
            ? asTheyStand(root, this.#facts.sources)
            : await this.#attempts.kustomization(root, extent);
        if (interest === 'own')
            this.#taken.take(extent.files, done !== undefined);
        if (done === undefined)
            this.#taken.leave(root, extent.files);
        else
            await this.#follow(done, interest, isTouched || this.#scope.changes(extent.parts));
    }
    async #chart(root, isTouched) {
        if (!isTouched && !this.#scope.holdsChart(root))
            return;
        const { kubernetesVersion: versions } = this.#options;
        for (const version of versions) {
            if (this.#isKnown(root, version))
                continue;
            const done = await this.#attempts.chart(root, version);
            if (done === undefined)
                return;
            await this.#follow(versions.length === 1 ? { ...done, version: undefined } : done, 'own', true);
        }
    }
    #interestIn(root, { parts, files }, isTouched) {
        if (isTouched || this.#scope.holdsKustomization(parts, files))
            return 'own';
        return this.#leads(root, files) ? 'passage' : 'none';
    }
    /** Whether something that is of interest is asked for by what a root takes in, as it stands there. */
    #leads(root, files) {
        const { sources } = this.#facts;
        return this.#scope.leads(root, () => [...files]
            .filter((path) => (0,asks/* mayAskHere */.J)(sources.text(path) ?? ''))
            .flatMap((path) => sources.objects(path))
            .some((manifest) => this.#asksForOwn(manifest)));
    }
    #asksForOwn(manifest) {
        const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, this.#repository));
        if (asked === undefined || asked.roots.length === 0)
            return false;
        if (this.#scope.holds(files))
            return true;
        return asked.roots.some((root) => {
            if (root.tool === 'helm')
                return this.#scope.holdsChart(root);
            return this.#interestIn(root, this.#extentOf(root), false) !== 'none';
        });
    }
    /** Takes a rendering, and what its objects ask for. */
    async #follow(rendering, interest, isTouched) {
        const renderings = interest === 'own' ? this.#renderings : this.#passages;
        renderings.push(rendering);
        if (!(0,asks/* mayAsk */.N)(rendering.text) && !mayHold(rendering.text))
            return;
        const objects = (0,render_sources/* objectsOf */.iZ)(rendering.root.file, rendering.text).map((manifest) => (0,render_rendering/* located */.t)(manifest, rendering));
        const { cluster, name } = rendering.root;
        for (const one of objects)
            this.#objects.add(one, cluster ?? name);
        await Promise.all(objects.map((one) => this.#ask(one, rendering.root, isTouched)));
    }
    #isKnown({ name, folder, file }, version = '') {
        const id = [name, folder, file, version].join('\n');
        if (this.#seen.has(id) || this.#seen.size >= mostRoots)
            return true;
        this.#seen.add(id);
        return false;
    }
}
/** The objects of controllers as they stand in files. */
function asking({ kustomizations, paths, sources, charts, touched }) {
    const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes));
    const others = new Set([...kustomizations.patches, ...kustomizations.plugins]);
    const isWanted = touched === undefined ? asks/* mayAsk */.N : asks/* mayAskHere */.J;
    const found = paths
        .filter((path) => charts.roleOf(path) === undefined && !others.has(path) && isWanted(sources.text(path) ?? ''))
        .flatMap((path) => sources.objects(path));
    // What syncs a cluster often lies in what it syncs, and is applied by hand at first.
    const isLoose = ({ file, kind }) => !taken.has(file) || kind === 'FluxInstance';
    return { inKustomization: found.filter((one) => !isLoose(one)), loose: found.filter(isLoose) };
}
/** Templates and patterns of names are read as Go reads them. */
const holdsPatterns = /\bregex[MFSR]|\b(?:in|ex)clude\b["']?:/;
/** A controller's root of which not all is known hands that on to what comes out of it. */
function isPartialOwn(root) {
    return root?.tool === 'kustomize' && root.owner !== undefined && root.isPartial === true;
}
function asPartial(root) {
    const { variables } = root;
    return { ...root, isPartial: true, variables: { values: variables?.values ?? new Map(), complete: false } };
}
/** The same order in each run, however long each of them took. */
function byRoot(one, other) {
    const key = ({ root, version = '' }) => [root.name, root.folder, version].join('\n');
    return key(one) < key(other) ? -1 : 1;
}


/***/ })

} };
})
