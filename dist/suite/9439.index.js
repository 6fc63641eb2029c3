(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9439, ids: [9439], modules: {

/***/ 50292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   Nc: () => (/* binding */ SourceDocument),
/* harmony export */   ZG: () => (/* binding */ manifestAt)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80853);
/* harmony import */ var _yaml_field_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94980);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46185);
/* harmony import */ var _yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74910);





/** The lines of the text that was asked last: those of thousands would take more room than the texts. */
let latestLines;
/** A file's text, with its lines found when a place is asked for. */
class SourceText {
    file;
    text;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    /** The place of a stretch of the text. */
    place(range) {
        if (latestLines?.text !== this.text)
            latestLines = { text: this.text, lines: (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(this.text) };
        const { lines } = latestLines;
        const start = lines.at(range.start);
        const end = lines.at(Math.min(range.end, Math.max(this.text.length, range.start)));
        return { file: this.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
}
/** So many places of a document are told from parts of it; then one parse of the whole is cheaper. */
const mostParts = 8;
/** The nodes of the document that was asked last. Those of all documents would take many times the room of their text. */
let latest;
/** One YAML document of a file, which gives places of field paths. */
class SourceDocument {
    source;
    #start;
    #end;
    /** Index of the document in the file, from 0. */
    index;
    /** How many more places may be told from parts of it; none where its value was read with nodes. */
    #parts = 0;
    constructor(source, extent, index) {
        this.source = source;
        this.#start = extent.start;
        this.#end = extent.end;
        this.index = index;
    }
    /** The stretch of the text that it is. Not kept as it was given: there may be tens of thousands of documents. */
    get extent() {
        return { start: this.#start, end: this.#end };
    }
    /** Takes the nodes that a document was decoded with just now, for the places that its check asks for; undefined for none. */
    decodedWith(root) {
        if (root === undefined)
            this.#parts = mostParts;
        else
            latest = { document: this, root };
    }
    /** The place of a field path. */
    locate(path, at) {
        const { root, path: rest } = this.#nodesAt(path, at);
        const range = root === undefined ? { start: this.#start, end: this.#start + 1 } : (0,_yaml_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(root, rest, at);
        return this.at(range, path);
    }
    /** Nodes are not kept from the first decoding: most documents need no place. */
    #nodesAt(path, at) {
        if (latest?.document === this)
            return { root: latest.root, path };
        if (this.#parts-- > 0)
            return (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesAt */ .Pw)(this.source.text, this.extent, path, at);
        latest = { document: this, root: (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(this.source.text, this.extent) };
        return { root: latest.root, path };
    }
    /** The place of a stretch of the text that belongs to a field path. */
    at(range, path = []) {
        const place = { ...this.source.place(range), document: this.index };
        return path.length === 0 ? place : { ...place, path: (0,_yaml_field_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldPathText */ .J)(path) };
    }
}
/**
 * A manifest that stands at `base` in a document: the document itself, or an item of a list.
 * @param object What stands there.
 * @param type apiVersion and kind, which items of typed lists need not repeat.
 */
function manifestAt(document, base, object, type) {
    const metadata = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(object['metadata']) ? object['metadata'] : {};
    return {
        file: document.source.file,
        document: document.index,
        base,
        apiVersion: type.apiVersion,
        kind: type.kind,
        name: textOrNothing(metadata['name']),
        namespace: textOrNothing(metadata['namespace']),
        object,
        locate: (path, at) => document.locate(base.length === 0 ? path : [...base, ...path], at),
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 93804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ignoring),
/* harmony export */   Z: () => (/* binding */ isGitIgnored)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


/** Tells of files that patterns leave out, as a .gitignore has them: a text, or a list of lines. What `!` takes back is not. */
function ignoring(patterns) {
    const lines = Array.isArray(patterns)
        ? patterns.map(String)
        : typeof patterns === 'string'
            ? patterns.split('\n')
            : [];
    const globs = lines.flatMap((line) => {
        const plain = line.trim().replace(/(?<!\/)\/+$/, '');
        if (plain === '' || plain.startsWith('#'))
            return [];
        const anchored = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
        return [anchored, `${anchored}/**`];
    });
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__(globs, { dot: true });
}
/** Whether a .gitignore in one of the folders above leaves a path out. */
function isGitIgnored(path, files) {
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); !folder.startsWith('..'); folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, '.gitignore');
        if (files.kind(name) === 'file') {
            const text = files.text(name);
            if (ignoring(text)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path)))
                return true;
        }
        if (folder === '.' || folder === '/')
            break;
    }
    return false;
}


/***/ }),

/***/ 8959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outerPlace),
/* harmony export */   i: () => (/* binding */ inlinePatch)
/* harmony export */ });
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46185);

/**
 * The text of a scalar.
 * @param source the text of the file that it stands in.
 * @param place where the scalar stands.
 */
function inlinePatch(text, source, place) {
    const { file, line = 1, column = 1 } = place;
    const written = source.slice((0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source).offset(line, column));
    const block = /^\|[-+\d]*[ \t]*(?:#.*)?(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( *)\S/.exec(written);
    if (block === null)
        return { text, file, lineBefore: line - 1, indent: undefined, column };
    return { text, file, lineBefore: line, indent: block[1]?.length ?? 0, column };
}
/** A place in the text of a patch as a place of the file. */
function outerPlace(patch, place) {
    const { indent, lineBefore, file } = patch;
    if (indent === undefined) {
        const line = lineBefore + 1;
        return { ...place, file, document: 0, line, column: patch.column, endLine: line, endColumn: patch.column + 1 };
    }
    const { line = 1, column = 1, endLine = line, endColumn = column + 1 } = place;
    return {
        ...place,
        file,
        document: 0,
        line: line + lineBefore,
        column: column + indent,
        endLine: endLine + lineBefore,
        endColumn: endColumn + indent,
    };
}


/***/ }),

/***/ 38246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mO: () => (/* binding */ isInline),
  yi: () => (/* binding */ isKustomizationFile),
  Vx: () => (/* binding */ isRemote),
  KF: () => (/* binding */ kustomizationNames),
  kG: () => (/* binding */ readKustomization)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kubernetes/manifest.js
var manifest = __webpack_require__(50292);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/field.js
var field = __webpack_require__(36566);
// EXTERNAL MODULE: ./build/yaml/field-path.js
var field_path = __webpack_require__(94980);
// EXTERNAL MODULE: ./build/yaml/lines.js
var yaml_lines = __webpack_require__(46185);
// EXTERNAL MODULE: ./build/yaml/locate.js
var locate = __webpack_require__(74910);
// EXTERNAL MODULE: ./build/render/git-ignore.js
var git_ignore = __webpack_require__(93804);
// EXTERNAL MODULE: ./build/render/inline-patch.js
var inline_patch = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
;// CONCATENATED MODULE: ./build/render/kustomization-fields.js

/** Fields of kustomize.config.k8s.io/v1beta1 Kustomization (and v1alpha1 Component), deprecated ones with what replaces them. */
const fields = {
    apiVersion: { type: 'text' },
    kind: { type: 'text' },
    metadata: { type: 'map' },
    openapi: { type: 'map' },
    namePrefix: { type: 'text' },
    nameSuffix: { type: 'text' },
    namespace: { type: 'text' },
    commonLabels: { type: 'map', replacedBy: 'labels' },
    labels: { type: 'list' },
    commonAnnotations: { type: 'map' },
    patchesStrategicMerge: { type: 'list', replacedBy: 'patches' },
    patchesJson6902: { type: 'list', replacedBy: 'patches' },
    patches: { type: 'list' },
    images: { type: 'list' },
    imageTags: { type: 'list', replacedBy: 'images' },
    replacements: { type: 'list' },
    replicas: { type: 'list' },
    vars: { type: 'list', replacedBy: 'replacements' },
    sortOptions: { type: 'map' },
    resources: { type: 'list' },
    components: { type: 'list' },
    crds: { type: 'list' },
    bases: { type: 'list', replacedBy: 'resources' },
    configMapGenerator: { type: 'list' },
    secretGenerator: { type: 'list' },
    helmChartInflationGenerator: { type: 'list', replacedBy: 'helmCharts' },
    helmGlobals: { type: 'map' },
    helmCharts: { type: 'list' },
    generatorOptions: { type: 'map' },
    configurations: { type: 'list' },
    generators: { type: 'list' },
    transformers: { type: 'list' },
    validators: { type: 'list' },
    buildMetadata: { type: 'list' },
};
/** Says what is wrong with a field: its name, its type, its age. */
function checkField(name, node, say) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
        say('unknown-field', [name], 'key', `Kustomizations have no field "${name}"`, {
            fix: (0,nearest/* didYouMean */.a)(name, Object.keys(fields), 'Remove it: kustomize refuses it.'),
        });
        return;
    }
    if (node.isSet && !isOfType(node, field.type)) {
        say('wrong-type', [name], 'value', `${name} must be a ${field.type}`, { fix: `Write a ${field.type}.` });
    }
    if (field.replacedBy === undefined)
        return;
    say('deprecated-field', [name], 'key', `${name} is deprecated in favour of ${field.replacedBy}`, {
        fix: 'Run "kustomize edit fix" in this folder.',
        severity: 'notice',
        together: {
            item: name,
            words: '# fields of kustomizations are deprecated',
            fix: 'Run "kustomize edit fix" in their folders.',
        },
    });
}
function isOfType(node, type) {
    if (type === 'list')
        return node.list !== undefined;
    return type === 'map' ? node.map !== undefined : typeof node.value === 'string';
}

// EXTERNAL MODULE: ./build/render/sources.js
var sources = __webpack_require__(26807);
;// CONCATENATED MODULE: ./build/render/kustomization.js











/** File names that kustomize looks for. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const takingFields = ['resources', 'bases', 'components', 'crds'];
const changingFields = [
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'transformers'],
    ...['namePrefix', 'nameSuffix'],
];
const pluginFields = ['generators', 'transformers', 'validators', 'configurations'];
/** Whether a path has the name of a kustomization file. */
function isKustomizationFile(path) {
    return kustomizationNames.includes(external_node_path_.posix.basename(path));
}
/**
 * Reads a kustomization file and checks it: known fields, their types, files that exist. Undefined where the file is
 * another thing that bears the name, such as a Flux Kustomization.
 */
function readKustomization(path, text, files) {
    const extent = (0,decode/* splitDocuments */.ZF)(text)[0];
    if (extent === undefined)
        return undefined;
    const { value, root, duplicates } = (0,decode/* decodeDocument */.w8)(text, extent);
    const node = new field/* Node */.b(value);
    if (root === undefined || node.map === undefined)
        return undefined;
    const apiVersion = node.at('apiVersion').text;
    if (apiVersion !== undefined && !apiVersion.startsWith('kustomize.config.k8s.io/'))
        return undefined;
    if (apiVersion === undefined && !['Kustomization', 'Component'].includes(node.at('kind').text ?? 'Kustomization')) {
        return undefined;
    }
    const lines = (0,yaml_lines/* linesOf */.Dx)(text);
    const between = (start, end) => {
        const from = lines.at(start);
        const to = lines.at(end);
        return { file: path, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
    const place = (at, what) => {
        const { start, end } = (0,locate/* locate */.x)(root, at, what);
        return { ...between(start, end), path: (0,field_path/* fieldPathText */.J)(at) };
    };
    const repeated = duplicates.map(({ key, start, end }) => {
        const message = `The key \`${key}\` stands twice in this map`;
        const fix = 'Keep one of the two.';
        return { ...between(start, end), rule: 'duplicate-key', category: 'api', severity: 'error', message, fix };
    });
    const document = new manifest/* SourceDocument */.Nc(new manifest/* SourceText */.D(path, text), extent, 0);
    const source = { place, text, locate: (at, what) => document.locate(at, what) };
    return new Reader(path, node, files, source, repeated).kustomization();
}
class Reader {
    #path;
    #folder;
    #root;
    #files;
    #source;
    #findings;
    constructor(path, root, files, source, findings) {
        this.#findings = [...findings];
        this.#path = path;
        this.#folder = external_node_path_.posix.dirname(path);
        this.#root = root;
        this.#files = files;
        this.#source = source;
    }
    kustomization() {
        for (const [name, node] of this.#root.entries())
            checkField(name, node, (...said) => this.#say(...said));
        const taken = takingFields.flatMap((field) => this.#root.at(field).items());
        const patches = [
            ...this.#root.at('patchesStrategicMerge').items(),
            ...this.#root
                .at('patchesJson6902')
                .items()
                .map((patch) => patch.at('path')),
            ...this.#root
                .at('patches')
                .items()
                .map((patch) => patch.at('path')),
        ];
        const inline = [
            ...this.#root
                .at('patchesStrategicMerge')
                .items()
                .filter(({ text }) => text !== undefined && isInline(text)),
            ...this.#root
                .at('patchesJson6902')
                .items()
                .map((patch) => patch.at('patch')),
            ...this.#root
                .at('patches')
                .items()
                .map((patch) => patch.at('patch')),
        ];
        const plugins = pluginFields.flatMap((field) => this.#root.at(field).items());
        const read = [...this.#generatorFiles(), ...this.#settingFiles()];
        const all = [...taken, ...patches, ...plugins, ...read];
        for (const node of all)
            this.#file(node);
        const has = (field) => !this.#root.at(field).isEmpty;
        return {
            path: this.#path,
            folder: this.#folder,
            text: this.#source.text,
            root: this.#root,
            locate: (at, what) => this.#source.locate(at, what),
            takes: this.#paths(taken),
            reads: this.#paths(read),
            outside: all.flatMap((node) => this.#outside(node)),
            remote: [
                ...all.flatMap(({ text }) => (text !== undefined && isRemote(text) ? [text] : [])),
                ...this.#remoteCharts(),
            ],
            patches: this.#paths(patches),
            plugins: this.#paths(plugins),
            inlinePatches: inline.flatMap(({ text, path }) => text === undefined ? [] : [(0,inline_patch/* inlinePatch */.i)(text, this.#source.text, this.#source.locate(path, 'value'))]),
            takesFromElsewhere: taken.some((node) => node.text !== undefined && isRemote(node.text)) ||
                ['helmCharts', 'helmChartInflationGenerator', 'generators'].some(has),
            changesObjects: changingFields.some(has),
            generated: [...this.#generated('ConfigMap'), ...this.#generated('Secret')],
            namespace: this.#root.at('namespace').text,
            isComponent: this.#root.at('kind').text === 'Component',
            findings: this.#findings,
        };
    }
    #paths(nodes) {
        return nodes.flatMap(({ text }) => text === undefined || isRemote(text) || isInline(text) ? [] : [this.#inGit(this.#target(text))]);
    }
    #generated(kind) {
        const list = this.#root.at(kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').items();
        return list.flatMap((item) => {
            const name = item.at('name').text;
            return name === undefined ? [] : [{ kind, name }];
        });
    }
    #generatorFiles() {
        const generators = [...this.#root.at('configMapGenerator').items(), ...this.#root.at('secretGenerator').items()];
        return generators.flatMap((item) => [...item.at('files').items(), ...item.at('envs').items(), item.at('env')]);
    }
    /** Files of values, schemas and replacements. */
    #settingFiles() {
        const charts = this.#root.at('helmCharts').items();
        return [
            this.#root.at('openapi', 'path'),
            ...this.#root
                .at('replacements')
                .items()
                .map((one) => one.at('path')),
            ...charts.flatMap((chart) => [chart.at('valuesFile'), ...chart.at('additionalValuesFiles').items()]),
        ];
    }
    /** Charts that helm would have to fetch. */
    #remoteCharts() {
        const home = this.#root.at('helmGlobals', 'chartHome').text ?? 'charts';
        return this.#root
            .at('helmCharts')
            .items()
            .flatMap((chart) => {
            const name = chart.at('name').text ?? '';
            const version = chart.at('version').text;
            const folders = [name, ...(version === undefined ? [] : [`${name}-${version}/${name}`])];
            if (folders.some((folder) => this.#files.kind(this.#target(`${home}/${folder}`)) !== undefined))
                return [];
            return [`chart ${name}`];
        });
    }
    /** The path that a name in this file stands for; a generator may give a file another name: `key=path`. */
    #target(text) {
        const path = external_node_path_.posix.join(this.#folder, text.replace(/^[^=/]+=/, ''));
        return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    }
    #outside({ text, path }) {
        if (text === undefined || isRemote(text) || isInline(text))
            return [];
        const target = this.#target(text);
        if (this.#files.kind(target) === undefined)
            return [];
        const real = (0,sources/* realPathOf */.dN)(this.#files, target);
        if (real === undefined)
            return [];
        if (this.#files.kind(real) !== 'file' || real.startsWith(`${this.#files.realPath(this.#folder)}/`))
            return [];
        return [{ path: target, place: this.#source.locate(path, 'value') }];
    }
    /** A path below no symbolic link, as Git knows the file. */
    #inGit(path) {
        if (this.#files.kind(path) === undefined)
            return path;
        const real = (0,sources/* realPathOf */.dN)(this.#files, path);
        return real === undefined ? path : this.#files.relative(real);
    }
    #file(node) {
        const path = node.text?.replace(/^[^=/]+=/, '');
        if (path === undefined || isRemote(path) || isInline(path))
            return;
        const target = this.#target(path);
        if (this.#files.kind(target) !== undefined) {
            const real = (0,sources/* realPathOf */.dN)(this.#files, target);
            const isFolder = real !== undefined && this.#files.kind(real) === 'directory';
            if (!isFolder || kustomizationNames.some((name) => this.#files.kind(external_node_path_.posix.join(target, name)) !== undefined))
                return;
            this.#say('missing-file', node.path, 'value', `The folder "${path}" has no kustomization.yaml`, {
                fix: 'Name its files, or add a kustomization.yaml to it.',
            });
            return;
        }
        if ((0,git_ignore/* isGitIgnored */.Z)(target, this.#files)) {
            this.#say('missing-file', node.path, 'value', `"${path}" is not in ${this.#folder}: .gitignore leaves it out`, {
                severity: 'notice',
                fix: 'Build where the file is: a controller that reads the repository can\u2019t.',
                together: { item: target, words: '# files that kustomizations name are left out by .gitignore' },
            });
            return;
        }
        this.#say('missing-file', node.path, 'value', `"${path}" does not exist in ${this.#folder}`, {
            fix: 'Correct the path, or add the file: kustomize can\u2019t build without it.',
            together: this.#missingWith(path, target),
        });
    }
    /** What is missing for the same reason: a folder that many names lead into, or what one kustomization misses. */
    #missingWith(path, target) {
        const absent = this.#firstAbsent(target);
        if (absent === target) {
            return { item: `"${path}"`, words: `# files that this kustomization names do not exist in ${this.#folder}` };
        }
        return {
            item: `"${path}"`,
            words: `# names in kustomizations lead into ${absent}, which does not exist`,
            fix: `Add ${absent} (a submodule, or a copy that something makes before a build?), or correct the paths.`,
        };
    }
    /** The topmost of the folders above a path, itself included, that does not exist. */
    #firstAbsent(target) {
        const parent = external_node_path_.posix.dirname(target);
        const isThere = parent === target || parent.startsWith('..') || this.#files.kind(parent) !== undefined;
        return isThere ? target : this.#firstAbsent(parent);
    }
    #say(...[rule, at, what, message, { severity = 'error', ...said }]) {
        const category = rule === 'deprecated-field' ? 'deprecation' : rule === 'missing-file' ? 'reference' : 'api';
        this.#findings.push({ ...this.#source.place(at, what), rule, category, severity, message, ...said });
    }
}
/** Kustomize also takes resources from Git repositories and over HTTP. */
function isRemote(path) {
    return /^[a-z+]+:\/\/|^git@|^git::|\?ref=|\?version=|\/\/|^github\.com\/|\.git(\/|\?|$)/.test(path);
}
/** Older kustomizations hold the patch itself where a path could stand. */
function isInline(path) {
    return path.includes('\n') || /^\s*[{[]/.test(path);
}


/***/ }),

/***/ 39439:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Kustomizations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38246);


/** How kustomizations take in files and each other. */
class Kustomizations {
    /** Those among the files that were found. */
    all;
    #byPath;
    #byFolder;
    #unread;
    #read;
    /** @param read reads the kustomization file at a path that is not among those found; undefined where none is. */
    constructor(all, read = () => undefined) {
        this.all = all;
        this.#read = read;
        this.#byPath = new Map(all.map((one) => [one.path, one]));
        this.#byFolder = new Map(all.map((one) => [one.folder, one]));
    }
    /** The kustomization that a file makes. */
    at(path) {
        return this.#byPath.get(path);
    }
    /** The kustomization that a folder is, among the files that were found or not. */
    of(folder) {
        if (this.#byFolder.has(folder))
            return this.#byFolder.get(folder);
        const found = _kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationNames */ .KF
            .map((name) => this.#read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)))
            .find((one) => one !== undefined);
        this.#byFolder.set(folder, found);
        return found;
    }
    /** Those that no other takes in: what is applied to a cluster. */
    get roots() {
        const taken = new Set(this.all.flatMap(({ takes }) => takes));
        return this.all.filter(({ folder, isComponent }) => !isComponent && !taken.has(folder));
    }
    /** Every file that is a patch of some kustomization. */
    get patches() {
        return new Set(this.all.flatMap(({ patches }) => patches));
    }
    /** Every file that configures kustomize itself. */
    get plugins() {
        return new Set(this.all.flatMap(({ plugins }) => plugins));
    }
    /** Whether a file lies in the folder of a kustomization that can't be read, or below: a template, for one. */
    isBelowUnread(path, files) {
        this.#unread ??= new Set([...files].filter((one) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .yi)(one) && !this.#byPath.has(one)).map(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname));
        for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); this.#unread.size > 0; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
            if (this.#unread.has(folder))
                return true;
            if (folder === '.' || folder === '/')
                return false;
        }
        return false;
    }
    /** Whether a file lies in the folder of a kustomization, or in a folder below that is none; the root of a repository aside. */
    isBelowOne(path) {
        for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), isOwn = true; folder !== '.' || isOwn; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
            if (this.#byFolder.get(folder) !== undefined)
                return true;
            if (folder === '.' || folder === '/')
                return false;
            isOwn = false;
        }
        return false;
    }
    /** A kustomization with all that it takes in, directly or through others. */
    withAll(root) {
        const found = new Set();
        const visit = (one) => {
            if (found.has(one))
                return;
            found.add(one);
            for (const path of one.takes) {
                const next = this.of(path);
                if (next !== undefined)
                    visit(next);
            }
        };
        visit(root);
        return [...found];
    }
    /** By file, the fields of the kustomizations that take it in, directly or not, that change its objects. */
    get changes() {
        const changes = new Map();
        for (const one of this.all) {
            const fields = one.root
                .entries()
                .flatMap(([field, node]) => (!keeping.has(field) && !node.isEmpty ? [field] : []));
            const all = one.isComponent ? [...fields, 'components'] : fields;
            if (all.length === 0)
                continue;
            for (const file of this.withAll(one).flatMap(({ takes }) => takes)) {
                const known = changes.get(file) ?? new Set();
                for (const field of all)
                    known.add(field);
                changes.set(file, known);
            }
        }
        return changes;
    }
    /** One finding for each circle of kustomizations that take in each other, where it closes. */
    get circles() {
        const done = new Set();
        const findings = [];
        const visit = (one, way) => {
            if (done.has(one))
                return;
            for (const [field, node] of one.root.entries()) {
                if (!takingFields.has(field))
                    continue;
                for (const { text, path } of node.items()) {
                    const next = text === undefined ? undefined : this.of(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(one.folder, text));
                    if (next === undefined || done.has(next))
                        continue;
                    const from = [...way, one].indexOf(next);
                    if (from < 0)
                        visit(next, [...way, one]);
                    else
                        findings.push(circle([...way, one].slice(from), one.locate(path, 'value')));
                }
            }
            done.add(one);
        };
        for (const one of this.all)
            visit(one, []);
        return findings;
    }
}
/** Fields that change no object that was taken in. */
const keeping = new Set([
    ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'crds', 'sortOptions', 'generatorOptions', 'openapi'],
    ...['buildMetadata', 'validators', 'configurations', 'helmCharts', 'helmGlobals', 'generators'],
    ...['configMapGenerator', 'secretGenerator', 'helmChartInflationGenerator'],
]);
const takingFields = new Set(['resources', 'bases', 'components']);
function circle(members, place) {
    const folders = [...members, members[0]].map((one) => one?.folder ?? '');
    return {
        ...place,
        rule: 'kustomization-circle',
        category: 'reference',
        severity: 'error',
        message: `Kustomizations take in each other: ${folders.join(' \u2192 ')}`,
        fix: 'Take one of the entries out: kustomize can\u2019t build any of them.',
    };
}


/***/ }),

/***/ 26807:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ SourceFiles),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50292);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);




/** The files that things are rendered from, each read and decoded once, when it is first asked for. */
class SourceFiles {
    #host;
    #texts = new Map();
    #documents = new Map();
    #objects = new Map();
    /** The same files in another state: what is alike is decoded once. */
    #other;
    #noted;
    /** @param known files that are read already. */
    constructor(host, known, other) {
        this.#host = host;
        this.#other = other;
        for (const { path, text } of known)
            this.#texts.set(path, text);
    }
    /** Does something, and tells which files it asked for. */
    noting(act) {
        const outer = this.#noted;
        const files = new Set();
        this.#noted = files;
        try {
            return { result: act(), files };
        }
        finally {
            this.#noted = outer;
        }
    }
    /** The text of a file; undefined where there is none, or no text. */
    text(path) {
        this.#noted?.add(path);
        if (!this.#texts.has(path))
            this.#texts.set(path, readText(this.#host, path));
        return this.#texts.get(path);
    }
    /** The documents of a file that hold anything. */
    documents(path) {
        this.#noted?.add(path);
        let documents = this.#documents.get(path);
        if (documents === undefined) {
            documents = documentsOf(path, this.text(path) ?? '');
            this.#documents.set(path, documents);
        }
        return documents;
    }
    /** The objects of a file; items of a list are objects of their own. */
    objects(path) {
        this.#noted?.add(path);
        let objects = this.#objects.get(path);
        if (objects === undefined) {
            const text = this.text(path) ?? '';
            objects = this.#other?.text(path) === text ? this.#other.objects(path) : objectsOf(path, text);
            this.#objects.set(path, objects);
        }
        return objects;
    }
}
function readText(host, path) {
    try {
        let kind = host.files.kind(path);
        if (kind === 'symlink')
            kind = host.files.kind(host.files.realPath(path));
        return kind === 'file' ? (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(host.files.read(path)) : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}
/** The documents of a text that hold anything. */
function documentsOf(file, text) {
    const source = new _kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(file, text);
    return (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text).flatMap((extent, index) => {
        const { value, root } = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, extent);
        if (value === undefined || value === null)
            return [];
        const document = new _kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceDocument */ .Nc(source, extent, index);
        document.decodedWith(root);
        return [{ value, locate: (path, at) => document.locate(path, at) }];
    });
}
/** The objects of a text; items of a list are objects of their own. */
function objectsOf(file, text) {
    const source = new _kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D(file, text);
    return (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text).flatMap((extent, index) => {
        const { value, root } = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(text, extent);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
            return [];
        const document = new _kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceDocument */ .Nc(source, extent, index);
        document.decodedWith(root);
        return itemsOf(document, [], value);
    });
}
function itemsOf(document, base, object) {
    const { apiVersion, kind, items } = object;
    if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
        return items.flatMap((item, index) => ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) ? itemsOf(document, [...base, 'items', index], item) : []));
    }
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return [];
    return [(0,_kubernetes_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAt */ .ZG)(document, base, object, { apiVersion, kind })];
}
/** Where a path leads, links followed; undefined where that is nowhere, or outside of the workspace. */
function realPathOf(files, path) {
    try {
        return files.realPath(path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 36566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Node)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37541);

/**
 * A place in a decoded object, there or not: a value with the way to it. Reading never fails; what is absent, null or of
 * another type reads as undefined or as empty, as a Go struct would hold it.
 */
class Node {
    value;
    #parent;
    #key;
    constructor(value, parent, key = '') {
        this.value = value;
        this.#parent = parent;
        this.#key = key;
    }
    /** The node of a field; of nested fields for several names. */
    at(...names) {
        let node = this;
        for (const name of names)
            node = new Node(field(node.value, name), node, name);
        return node;
    }
    /** Whether a field is there, and not null. */
    has(name) {
        const value = field(this.value, name);
        return value !== undefined && value !== null;
    }
    /** The node of a list item, or of a place in a list that the list need not have. */
    item(index) {
        return new Node(Array.isArray(this.value) ? this.value[index] : undefined, this, index);
    }
    /** The items of a list. */
    items() {
        return Array.isArray(this.value) ? this.value.map((value, index) => new Node(value, this, index)) : [];
    }
    /** The fields of a map. */
    entries() {
        const map = this.map;
        return map === undefined
            ? []
            : Object.entries(map).map(([key, value]) => [key, new Node(value, this, key)]);
    }
    get key() {
        return this.#key;
    }
    /** The node that this one was reached from; the object itself stays what it is. */
    get parent() {
        return this.#parent ?? this;
    }
    get path() {
        const path = [];
        for (let node = this; node.#parent !== undefined; node = node.#parent)
            path.push(node.#key);
        return path.reverse();
    }
    /** The value when it is a string that is not empty. */
    get text() {
        return typeof this.value === 'string' && this.value !== '' ? this.value : undefined;
    }
    get number() {
        if (typeof this.value === 'bigint')
            return Number(this.value);
        return typeof this.value === 'number' ? this.value : undefined;
    }
    get isTrue() {
        return this.value === true;
    }
    get map() {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(this.value) ? this.value : undefined;
    }
    get list() {
        return Array.isArray(this.value) ? this.value : undefined;
    }
    /** There, and not null: what a Go pointer field sees. */
    get isSet() {
        return this.value !== undefined && this.value !== null;
    }
    /** Absent, null, or the zero value of a string, list or map: what Go's omitempty leaves out. */
    get isEmpty() {
        const value = this.value;
        if (value === undefined || value === null || value === '')
            return true;
        if (Array.isArray(value))
            return value.length === 0;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0;
    }
}
function field(value, name) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ })

} };
})
