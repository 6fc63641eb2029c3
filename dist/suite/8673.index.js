(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8673, ids: [8673], modules: {

/***/ 65305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ CustomKinds)
});

// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/kubernetes/json-schemas.js

/**
 * The schemas in a decoded document:
 * - a JSON schema of a kind (`x-kubernetes-group-version-kind`, or `apiVersion` and `kind` with one allowed value), or one whose file
 *   says it, as catalogues name them: `GROUP/kind_version.json` (datreeio/CRDs-catalog), `kind-group-version.json` (kubeconform);
 * - an OpenAPI document of a cluster: `kubectl get --raw /openapi/v3/apis/GROUP/VERSION`, or `/openapi/v2`.
 */
function schemasOf(document, path) {
    const { components, definitions } = document;
    const all = (0,build_value/* isObject */.Gv)(components) ? components['schemas'] : definitions;
    if ((0,build_value/* isObject */.Gv)(all) && !(0,build_value/* isObject */.Gv)(document['properties'])) {
        return Object.values(all).flatMap((schema) => {
            const type = (0,build_value/* isObject */.Gv)(schema) ? typeOf(schema) : undefined;
            return type === undefined ? [] : [{ type, schema: plain(schema, all) }];
        });
    }
    const schema = schemaOf(document);
    const type = schema === undefined ? undefined : (typeOf(document) ?? typeOfPath(path));
    return type === undefined || schema === undefined ? [] : [{ type, schema }];
}
/** The schema that a document is; undefined where it describes no object. */
function schemaOf(document) {
    const { definitions, properties } = document;
    return (0,build_value/* isObject */.Gv)(properties) ? plain(document, (0,build_value/* isObject */.Gv)(definitions) ? definitions : {}) : undefined;
}
/** The names of files that hold the schema of a kind in the catalogues, without their folder or ending. */
function fileNamesOf(apiVersion, kind) {
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    const lower = kind.toLowerCase();
    const [label = ''] = group.split('.');
    return [`${group}/${lower}_${version}`, [lower, label, version].filter((part) => part !== '').join('-')];
}
function typeOf(schema) {
    const listed = schema['x-kubernetes-group-version-kind'];
    // What is for many kinds, such as DeleteOptions, is for none.
    const [named, ...others] = Array.isArray(listed) ? listed : [listed];
    if ((0,build_value/* isObject */.Gv)(named) && typeof named['kind'] === 'string' && typeof named['version'] === 'string') {
        const { group } = named;
        const prefix = typeof group === 'string' && group !== '' ? `${group}/` : '';
        return others.length > 0 ? undefined : { apiVersion: `${prefix}${named['version']}`, kind: named['kind'] };
    }
    const { apiVersion, kind } = (0,build_value/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
    const [version, name] = [onlyValue(apiVersion), onlyValue(kind)];
    return version !== undefined && name !== undefined ? { apiVersion: version, kind: name } : undefined;
}
function onlyValue(schema) {
    if (!(0,build_value/* isObject */.Gv)(schema))
        return undefined;
    const allowed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']];
    return allowed.length === 1 && typeof allowed[0] === 'string' ? allowed[0] : undefined;
}
function typeOfPath(path) {
    const [file = '', folder = ''] = path.split('/').reverse();
    if (/^[a-z0-9]+_v[a-z0-9]+\.json$/.test(file) && folder.includes('.'))
        return { file: `${folder}/${file.slice(0, -5)}` };
    return /^[a-z0-9]+(-[a-z0-9-]+)?-v[a-z0-9]+\.json$/.test(file) ? { file: file.slice(0, -5) } : undefined;
}
/** A schema as CRDs write it: references put in their places, `type: [string, null]` as `nullable`. */
function plain(schema, definitions, above = []) {
    if (Array.isArray(schema))
        return schema.map((item) => plain(item, definitions, above));
    if (!(0,build_value/* isObject */.Gv)(schema))
        return schema;
    const { $ref: reference } = schema;
    if (typeof reference === 'string') {
        const name = reference.slice(reference.lastIndexOf('/') + 1);
        // What holds itself is not followed for ever.
        if (above.includes(name) || above.length > 20 || !Object.hasOwn(definitions, name))
            return json_schemas_open;
        return plain(definitions[name], definitions, [...above, name]);
    }
    const { allOf, ...beside } = schema;
    // OpenAPI v3 writes a reference with something beside it so.
    if (Array.isArray(allOf) && allOf.length === 1 && (0,build_value/* isObject */.Gv)(allOf[0]) && '$ref' in allOf[0]) {
        return { ...plain(allOf[0], definitions, above), ...plain(beside, definitions, above) };
    }
    const entries = Object.entries(schema).map(([key, value]) => [key, plain(value, definitions, above)]);
    const result = Object.fromEntries(entries);
    const { type } = schema;
    if (!Array.isArray(type))
        return result;
    const [only, ...more] = type.filter((one) => one !== 'null');
    return { ...result, type: more.length === 0 ? only : undefined, nullable: type.includes('null') };
}
const json_schemas_open = { 'x-kubernetes-preserve-unknown-fields': true };

;// CONCATENATED MODULE: ./build/kubernetes/custom.js


/** Kinds that CRDs define: those that ship with the suite, or those of the user's repository and of `schemas:`. */
class CustomKinds {
    #kinds = new Map();
    /** Schemas by the names of their files, where these alone say what they are for. */
    #files = new Map();
    /** All of them. */
    get all() {
        return this.#kinds.values();
    }
    find(apiVersion, kind) {
        const found = this.#kinds.get(`${apiVersion}/${kind}`);
        if (found !== undefined || this.#files.size === 0)
            return found;
        const schema = fileNamesOf(apiVersion, kind).flatMap((name) => this.#files.get(name) ?? [])[0];
        if (schema !== undefined)
            this.#setSchema({ apiVersion, kind }, schema);
        return this.#kinds.get(`${apiVersion}/${kind}`);
    }
    hasGroup(group) {
        return [...this.#kinds.keys(), ...this.#files.keys()].some((key) => key.startsWith(`${group}/`));
    }
    /** Adds a kind; a later definition replaces an earlier one. */
    set(kind) {
        this.#kinds.set(`${kind.apiVersion}/${kind.kind}`, kind);
    }
    /**
     * Adds what a decoded document defines: a CustomResourceDefinition (v1 or v1beta1), a List of them, or what `schemasOf` reads.
     * @param path The path of its file, which may say what kind a JSON schema is for.
     * @returns Whether anything was defined.
     */
    add(document, path = '') {
        if (!(0,build_value/* isObject */.Gv)(document))
            return false;
        if (Array.isArray(document['items'])) {
            return document['items'].map((item) => this.add(item)).some((added) => added);
        }
        if (document['kind'] === 'CustomResourceDefinition')
            return this.#addDefinition(document);
        const schemas = document['kind'] === undefined ? schemasOf(document, path) : [];
        for (const { type, schema } of schemas) {
            if ('file' in type)
                this.#files.set(type.file, schema);
            else
                this.#setSchema(type, schema);
        }
        return schemas.length > 0;
    }
    /**
     * Adds the JSON schema of a kind that something else says it is for.
     * @returns Whether the document may be one.
     */
    addFor(type, document) {
        const schema = (0,build_value/* isObject */.Gv)(document) && document['kind'] === undefined ? schemaOf(document) : undefined;
        if (schema !== undefined)
            this.#setSchema(type, schema);
        return schema !== undefined;
    }
    #addDefinition(document) {
        const spec = objectAt(document, 'spec');
        const names = objectAt(spec, 'names');
        const { group } = spec;
        const { kind } = names;
        if (typeof group !== 'string' || group === '' || typeof kind !== 'string')
            return false;
        const versions = Array.isArray(spec['versions']) ? spec['versions'] : [{ name: spec['version'], served: true }];
        for (const version of versions.filter(build_value/* isObject */.Gv)) {
            const own = objectAt(version, 'schema')['openAPIV3Schema'];
            const shared = objectAt(spec, 'validation')['openAPIV3Schema'];
            const schema = own ?? shared ?? { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
            if (typeof version['name'] !== 'string' || !(0,build_value/* isObject */.Gv)(schema))
                continue;
            const warning = version['deprecationWarning'];
            const apiVersion = `${group}/${version['name']}`;
            this.set({
                apiVersion,
                kind,
                namespaced: spec['scope'] !== 'Cluster',
                served: version['served'] !== false,
                deprecation: version['deprecated'] === true ? deprecationText(warning, apiVersion, kind) : undefined,
                schema: schema,
                hasStatus: 'status' in { ...objectAt(version, 'subresources'), ...objectAt(spec, 'subresources') },
            });
        }
        return true;
    }
    #setSchema(type, schema) {
        const rest = { namespaced: true, served: true, deprecation: undefined, hasStatus: true, isBare: true };
        this.set({ ...type, ...rest, schema });
    }
}
function deprecationText(warning, apiVersion, kind) {
    return typeof warning === 'string' && warning !== '' ? warning : `${apiVersion} ${kind} is deprecated`;
}
function objectAt(object, name) {
    const value = object[name];
    return (0,build_value/* isObject */.Gv)(value) ? value : {};
}


/***/ }),

/***/ 41346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Kinds),
/* harmony export */   R: () => (/* binding */ spacedKind)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16141);
/* harmony import */ var _custom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65305);


const empty = {};
/** The kinds that ship with the suite. Their data is read when a kind is first looked up, of CRDs only the project asked for. */
class Kinds {
    #read;
    #views = new Map();
    #projects = new Map();
    #found = new Map();
    #served = new Map();
    #builtin;
    #index;
    #builtinGroups;
    constructor(read) {
        this.#read = read;
    }
    /** Minor versions of Kubernetes whose kinds are known, oldest first: `1.25`. */
    get versions() {
        return this.#data.versions;
    }
    /**
     * Looks a kind up: among `custom`, then the built-in kinds of that version, then the CRDs that ship.
     * @param version One of `versions`.
     */
    find(apiVersion, kind, version, custom) {
        const own = custom?.find(apiVersion, kind);
        const isBuiltIn = own?.isBare === true && Object.hasOwn(this.#data.kinds, `${apiVersion}/${kind}`);
        if (own !== undefined && !isBuiltIn)
            return lookupCustom(own, custom);
        const id = `${version} ${apiVersion}/${kind}`;
        let lookup = this.#found.get(id);
        if (lookup === undefined) {
            lookup = this.#lookup(apiVersion, kind, version);
            this.#found.set(id, lookup);
        }
        return lookup;
    }
    /** All `apiVersion/Kind` that a version serves, to find what a mistyped one means. */
    served(version, custom) {
        let shipped = this.#served.get(version);
        if (shipped === undefined) {
            shipped = this.#shipped(version);
            this.#served.set(version, shipped);
        }
        const own = [...(custom?.all ?? [])].filter((kind) => kind.served);
        return own.length === 0 ? shipped : [...shipped, ...own.map((kind) => `${kind.apiVersion}/${kind.kind}`)];
    }
    #shipped(version) {
        const { bit } = this.#view(version);
        const builtin = Object.entries(this.#data.kinds).filter(([, kind]) => ((kind.served ?? 0) & bit) !== 0);
        const crds = Object.entries(this.#groups()).flatMap(([group, projects]) => Object.values(projects).flatMap((names) => names.map((name) => `${group}/${name}`)));
        return [...builtin.map(([name]) => name), ...crds];
    }
    /** Whether CRDs of this API group ship with the suite. */
    shipsGroup(group) {
        return Object.hasOwn(this.#groups(), group);
    }
    /** Whether an API group is one of Kubernetes itself; the core group is empty. */
    isBuiltinGroup(group) {
        this.#builtinGroups ??= new Set(Object.keys(this.#data.kinds).map((name) => (name.split('/').length > 2 ? (name.split('/')[0] ?? '') : '')));
        return this.#builtinGroups.has(group);
    }
    /** The definitions of built-in types in one version, by name: `meta.v1.ObjectMeta`. */
    definitions(version) {
        return this.#view(version).definition;
    }
    #lookup(apiVersion, kind, version) {
        const name = `${apiVersion}/${kind}`;
        const builtin = Object.hasOwn(this.#data.kinds, name) ? this.#data.kinds[name] : undefined;
        if (builtin !== undefined)
            return this.#builtinLookup(name, builtin, this.#view(version));
        const group = apiVersion.split('/')[0] ?? '';
        const projects = Object.hasOwn(this.#groups(), group) ? this.#groups()[group] : {};
        for (const project of Object.keys(projects)) {
            const shipped = this.#project(project).find(apiVersion, kind);
            if (shipped !== undefined)
                return lookupCustom(shipped, this.#project(project));
        }
        return { status: 'unknown' };
    }
    #builtinLookup(name, kind, view) {
        if (((kind.served ?? 0) & view.bit) === 0) {
            const isOptional = ((kind.optional ?? 0) & view.bit) !== 0;
            const message = this.#whyUnserved(name, kind, view);
            return { status: 'unserved', message, replacement: kind.replacement, isOptional };
        }
        const schema = { $ref: kind.definition ?? '' };
        const isDeprecated = kind.deprecated !== undefined && kind.deprecated <= view.minor;
        const gone = kind.removed === undefined ? '' : ` and gone from 1.${kind.removed} on`;
        const message = `${spacedKind(name)} is deprecated since Kubernetes 1.${kind.deprecated}${gone}`;
        const deprecation = isDeprecated ? { message, replacement: kind.replacement } : undefined;
        const { definition } = view;
        const namespaced = kind.namespaced !== false;
        return {
            status: 'served',
            kind: { decodedBy: 'go', schema, definition, namespaced, hasStatus: false, release: undefined, deprecation },
        };
    }
    #whyUnserved(name, kind, view) {
        const { versions } = this.#data;
        const ever = (kind.served ?? 0) | (kind.optional ?? 0);
        if (((kind.optional ?? 0) & view.bit) !== 0) {
            return `Kubernetes ${view.version} serves ${spacedKind(name)} only when its API server is told to by --runtime-config`;
        }
        const first = versions.find((_, index) => (ever & (1 << index)) !== 0);
        const last = versions.findLast((_, index) => (ever & (1 << index)) !== 0);
        if (kind.removed !== undefined && kind.removed <= view.minor) {
            return `Kubernetes serves ${spacedKind(name)} no longer since 1.${kind.removed}`;
        }
        if (first !== undefined && minorOf(first) > view.minor)
            return `Kubernetes serves ${spacedKind(name)} from ${first} on`;
        if (last !== undefined)
            return `Kubernetes ${last} was the last to serve ${spacedKind(name)}`;
        return `Kubernetes ${view.version} does not serve ${spacedKind(name)}`;
    }
    get #data() {
        this.#builtin ??= this.#unpack('builtin.json.br');
        return this.#builtin;
    }
    #view(version) {
        let view = this.#views.get(version);
        if (view === undefined) {
            view = new VersionView(this.#data, version);
            this.#views.set(version, view);
        }
        return view;
    }
    #groups() {
        this.#index ??= JSON.parse(Buffer.from(this.#read('kubernetes/crds/index.json')).toString('utf8'));
        return this.#index;
    }
    #project(name) {
        let kinds = this.#projects.get(name);
        if (kinds === undefined) {
            kinds = new _custom_js__WEBPACK_IMPORTED_MODULE_1__/* .CustomKinds */ .J();
            for (const kind of this.#unpack(`crds/${name}.json.br`))
                kinds.set(unpacked(kind));
            this.#projects.set(name, kinds);
        }
        return kinds;
    }
    #unpack(name) {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(this.#read(`kubernetes/${name}`)).toString('utf8'));
    }
}
/** The definitions as one version has them. */
class VersionView {
    version;
    minor;
    bit;
    #data;
    #definitions = new Map();
    constructor(data, version) {
        this.#data = data;
        this.version = version;
        this.minor = minorOf(version);
        this.bit = 1 << data.versions.indexOf(version);
    }
    definition = (name) => {
        let schema = this.#definitions.get(name);
        if (schema === undefined) {
            const json = this.#data.definitions[name]?.find(([mask]) => (mask & this.bit) !== 0)?.[1];
            schema = json === undefined ? empty : JSON.parse(json);
            this.#definitions.set(name, schema);
        }
        return schema;
    };
}
function unpacked(kind) {
    let schema;
    return {
        ...kind,
        get schema() {
            schema ??= JSON.parse(kind.schema);
            return schema;
        },
    };
}
/** Of a version that a release which ships no longer serves, nobody knows whether the cluster runs that release. */
function lookupCustom(own, all) {
    const { apiVersion, kind, schema, namespaced, hasStatus, release, isBare } = own;
    const replacement = own.served ? undefined : servedVersionOf(own, all);
    if (!own.served && release === undefined) {
        return { status: 'unserved', message: `The CRD of ${kind} no longer serves ${apiVersion}`, replacement };
    }
    const message = own.served ? own.deprecation : `${release} no longer serves ${apiVersion} ${kind}`;
    return {
        status: 'served',
        kind: {
            decodedBy: 'crd',
            schema,
            definition: () => empty,
            namespaced,
            hasStatus,
            release,
            deprecation: message === undefined ? undefined : { message, replacement },
            ...(isBare && { isBare }),
            ...(own.served ? {} : { isDropped: true }),
        },
    };
}
/** The same kind in a version that is served, as `apiVersion/Kind`. */
function servedVersionOf({ apiVersion, kind }, all) {
    const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1);
    const other = [...(all?.all ?? [])].find((one) => one.served && one.kind === kind && one.apiVersion.startsWith(group));
    return other === undefined ? undefined : `${other.apiVersion}/${kind}`;
}
/** `apps/v1/Deployment` \u2192 `apps/v1 Deployment`. */
function spacedKind(name) {
    const cut = name.lastIndexOf('/');
    return `${name.slice(0, cut)} ${name.slice(cut + 1)}`;
}
/** 34 for `1.34`. */
function minorOf(version) {
    return Number(version.slice(version.indexOf('.') + 1));
}


/***/ }),

/***/ 84059:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ oldestMinor),
/* harmony export */   WM: () => (/* binding */ newestMinor)
/* harmony export */ });
/* unused harmony export releases */
/**
 * The releases of Kubernetes whose kinds ship with the suite, of each minor version the newest that could be had.
 * `scripts/kubernetes-version.ts` takes up another one.
 */
const releases = [
    '1.25.16',
    '1.26.15',
    '1.27.16',
    '1.28.15',
    '1.29.6',
    '1.30.14',
    '1.31.14',
    '1.32.13',
    '1.33.13',
    '1.34.4',
    '1.35.4',
    '1.36.3',
    '1.37.2',
];
/** The oldest and the newest minor version among them: 25 for 1.25. */
const oldestMinor = minorOf(releases[0]);
const newestMinor = minorOf(releases.at(-1));
function minorOf(release = '') {
    return Number(release.split('.')[1]);
}


/***/ }),

/***/ 29114:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   o0: () => (/* binding */ loadPatterns),
/* harmony export */   rG: () => (/* binding */ patternFault),
/* harmony export */   s6: () => (/* binding */ holdsInOrder)
/* harmony export */ });
let engine;
const patterns = new Map();
/** Loads the engine, which takes longer than a small validation: only what may hold patterns loads it. */
async function loadPatterns() {
    engine ??= (await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
}
/**
 * The compiled pattern; each text is compiled once. Undefined where it is none, and where the engine was not loaded: what
 * it would say is then left unsaid.
 */
function patternOf(source) {
    const pattern = compiled(source);
    return pattern instanceof SyntaxError ? undefined : pattern;
}
/** Why a text is no pattern, in RE2's words; undefined where it is one, and where the engine was not loaded. */
function patternFault(source) {
    const pattern = compiled(source);
    return pattern instanceof SyntaxError ? pattern.message : undefined;
}
function compiled(source) {
    if (engine === undefined)
        return undefined;
    let pattern = patterns.get(source);
    if (pattern === undefined) {
        pattern = compile(engine, source);
        patterns.set(source, pattern);
    }
    return pattern;
}
function compile(re2, source) {
    try {
        return new CompiledPattern(re2.compile(source));
    }
    catch (error) {
        const { message } = error;
        return message.includes(sameName) ? compile(re2, withoutNames(source)) : new SyntaxError(message);
    }
}
const sameName = 'duplicate capture group name';
/** Go lets two groups have one name, which RE2 refuses; nobody asks for a group by its name here. */
function withoutNames(source) {
    return source.replace(/(\\Q.*?(?:\\E|$)|\\.)|\(\?P?<[0-9A-Za-z_]+>/gs, (_, literal) => literal ?? '(');
}
class CompiledPattern {
    #expression;
    constructor(expression) {
        this.#expression = expression;
    }
    test(text) {
        return this.#expression.test(text);
    }
    find(text) {
        return this.findAll(text, 1)[0];
    }
    findAll(text, limit = Number.POSITIVE_INFINITY) {
        const matcher = this.#expression.matcher(text);
        const found = [];
        while (found.length < limit && matcher.find())
            found.push(matcher.group() ?? '');
        return found;
    }
}
/** Whether a text is these parts in their order with anything between them: `a*c` in parts is `a`, `c`. In linear time. */
function holdsInOrder(text, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 80299:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
function isBelow(path, folder) {
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 17265:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayAskHere),
/* harmony export */   N: () => (/* binding */ mayAsk)
/* harmony export */ });
const controllerGroups = /(?:kustomize\.toolkit\.fluxcd\.io|helm\.toolkit\.fluxcd\.io|fluxcd\.controlplane\.io|argoproj\.io)\//;
/** Whether a text may hold objects of a controller. */
function mayAsk(text) {
    return controllerGroups.test(text);
}
/** Whether a text may hold objects for which something of this repository is rendered: charts come from elsewhere mostly. */
function mayAskHere(text) {
    return (mayAsk(text) &&
        /kustomize\.toolkit\.fluxcd\.io\/|fluxcd\.controlplane\.io\/|argoproj\.io\/|GitRepository|chartRef/.test(text));
}


/***/ }),

/***/ 67819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ii: () => (/* binding */ nothingAsked),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path from the root of the repository as one from the working directory; undefined where it leads out of the repository. */
function pathInRepository({ root }, path) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replace(/^\/+/, '')).replace(/\/$/, '');
    if (clean === '..' || clean.startsWith('../'))
        return undefined;
    const below = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, clean);
    return below === '' ? '.' : below;
}
/** Whether something is there, a file or a folder, directly or behind a link. */
function kindOf({ files }, path) {
    let kind = files.kind(path);
    if (kind === 'symlink')
        kind = files.kind(files.realPath(path));
    return kind === 'file' || kind === 'directory' ? kind : undefined;
}
/** Whether an address may be that of the repository: it is one of its own or of one that it was forked from, or those are not known. */
function isOwn({ urls }, url) {
    return url === undefined || urls.length === 0 || urls.some((own) => lastName(own) === lastName(url));
}
/** Whether two addresses name one repository: scheme, user, port, `.git` and letter case aside. */
function sameRepository(a, b) {
    return bare(a) === bare(b);
}
function bare(url) {
    return url
        .trim()
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/^[^@/]+@/, '')
        .replace(/:\d+\//, '/')
        .replace(':', '/')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/\.git$/, '');
}
/** Forks and mirrors keep the name of a repository, whoever owns them. */
function lastName(url) {
    const name = bare(url);
    return name.slice(name.lastIndexOf('/') + 1);
}
const nothingAsked = { roots: [], findings: [], elsewhere: [] };


/***/ }),

/***/ 69826:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Qj: () => (/* binding */ openPart),
/* harmony export */   V2: () => (/* binding */ substitute)
/* harmony export */ });
const name = /^[A-Za-z_][A-Za-z0-9_]*/;
/**
 * Replaces `${NAME}` and the forms with a default, a replacement or a change of case, as Flux does (github.com/fluxcd/pkg
 * envsubst). What is not known stays as it stands; `$${NAME}` becomes `${NAME}`.
 */
function substitute(text, variables) {
    if (!text.includes('${'))
        return text;
    let result = '';
    let at = 0;
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', at)) {
        const end = closingBrace(text, start + 2);
        if (end < 0)
            break;
        const isEscaped = text[start - 1] === '$';
        result += text.slice(at, isEscaped ? start - 1 : start);
        const whole = text.slice(start, end + 1);
        result += isEscaped ? whole : (evaluate(text.slice(start + 2, end), variables) ?? whole);
        at = end + 1;
    }
    return result + text.slice(at);
}
function closingBrace(text, from) {
    let depth = 1;
    for (let at = from; at < text.length && text[at] !== '\n'; at++) {
        if (text.startsWith('${', at))
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return -1;
}
/** The value of an expression without its braces; undefined where it is not known, or no variable. */
function evaluate(expression, variables) {
    const variable = name.exec(expression)?.[0];
    if (variable === undefined)
        return undefined;
    const { values, complete } = variables;
    const known = values.get(variable);
    const rest = expression.slice(variable.length);
    const withDefault = /^:?[-=](.*)$/s.exec(rest);
    if (withDefault !== null) {
        if (known !== undefined && known !== '')
            return known;
        return known === undefined && !complete ? undefined : substitute(withDefault[1] ?? '', variables);
    }
    const value = known ?? (complete ? '' : undefined);
    return value === undefined ? undefined : changed(value, rest);
}
/** Undefined for forms that are not known here. */
function changed(value, operation) {
    if (operation === '')
        return value;
    const replacement = /^(\/\/?)([^/]*)(?:\/(.*))?$/s.exec(operation);
    if (replacement !== null) {
        const [, mode, from = '', to = ''] = replacement;
        return mode === '//' ? value.replaceAll(from, () => to) : value.replace(from, () => to);
    }
    const cases = {
        ',,': (text) => text.toLowerCase(),
        '^^': (text) => text.toUpperCase(),
        ',': (text) => text.slice(0, 1).toLowerCase() + text.slice(1),
        '^': (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
    };
    return cases[operation]?.(value);
}
/** Whether a text still holds a variable. */
function hasVariable(text) {
    return /\$\{[A-Za-z_]/.test(text);
}
/** What people and scripts fill in: `${NAME}`, `$(NAME)`, `<name>`, `{{ name }}`, `%NAME%`, `@NAME@`. */
const placeholder = /\$\{[A-Za-z_]|\$\([A-Za-z_][\w.-]*\)|<[A-Za-z][^<>]*>|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|@[A-Z_]{3,}@/;
/** Whether a text holds something that is filled in before it is used. */
function hasPlaceholder(text) {
    return placeholder.test(text);
}
/** Words in capitals that stand for something else: `ROLLOUT_NAME`, `REPLACEME`. */
const filledIn = /(?<![^.-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:REPLACE|CHANGE|YOUR|PLACEHOLDER|TODO|XXX)[A-Z0-9]*)(?![^.-])/;
const inCapitals = /(?<![^.-])[A-Z][A-Z0-9]{3,}(?![^.-])/;
/**
 * What of a name is to be filled in, if anything: a placeholder, words that say so, or a word in capitals that the text has
 * elsewhere, too. Names of objects hold none of these.
 */
function openPart(name, text) {
    const word = inCapitals.exec(name)?.[0];
    const isRepeated = word !== undefined && text.replace(name, '').includes(word);
    return placeholder.exec(name)?.[0] ?? filledIn.exec(name)?.[0] ?? (isRepeated ? word : undefined);
}


/***/ }),

/***/ 12761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ noFolderSettings),
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
const noFolderSettings = {
    unrestricted: undefined,
    apiVersions: [],
    values: [],
    release: undefined,
    namespace: undefined,
};
/** A rendered object, its places in the files that it was made from. */
function located(manifest, rendering) {
    return {
        ...manifest,
        file: rendering.sourceOf(manifest) ?? rendering.root.file,
        locate: (path, at) => rendering.place(manifest, path, at) ?? rendering.root.place(),
    };
}


/***/ }),

/***/ 25037:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isBare),
/* harmony export */   m: () => (/* binding */ ofFile)
/* harmony export */ });
/** The place of a root that a file makes. */
function ofFile(file) {
    return { file, place: () => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 }) };
}
/** Whether a chart is rendered without the values that its users give it. */
function isBare({ lacksValues, owner, values }) {
    return lacksValues === true || (owner === undefined && values.length === 0);
}


/***/ }),

/***/ 24418:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ie: () => (/* binding */ agrees),
/* harmony export */   wb: () => (/* binding */ correspond)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37541);

/** What tells the items of a list apart, the surest first: the merge keys of Kubernetes' own types. */
const keys = [
    'name',
    'key',
    'mountPath',
    'devicePath',
    'containerPort',
    'port',
    'ip',
    'topologyKey',
    'uid',
    'path',
    'host',
];
/** What stands at a path; undefined where nothing does. */
function valueAt(object, path) {
    let value = object;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
/** Follows a path of an object in another version of it, in whose lists the items may stand elsewhere. */
function correspond(from, path, to) {
    const found = [];
    let [here, there] = [from, to];
    for (const [depth, step] of path.entries()) {
        const item = typeof here === 'object' && here !== null ? here[step] : undefined;
        const next = typeof step === 'number' && Array.isArray(there) && Array.isArray(here) ? sameItem(here, item, step, there) : step;
        if (next === undefined || typeof there !== 'object' || there === null || !Object.hasOwn(there, next)) {
            return { path: [...found, ...path.slice(depth)], whole: false };
        }
        found.push(next);
        [here, there] = [item, there[next]];
    }
    return { path: found, whole: true };
}
function sameItem(list, item, index, there) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item)) {
        const found = there.indexOf(item);
        return found >= 0 ? found : there.length === list.length ? index : undefined;
    }
    const key = keys.find((one) => item[one] !== undefined);
    const found = there.findIndex((other) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(other) && key !== undefined && other[key] === item[key]);
    if (found >= 0)
        return found;
    const other = there[index];
    const named = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(other) && key !== undefined ? other[key] : undefined;
    // A variable stands there for what it is called.
    return there.length === list.length && (named === undefined || String(named).includes('$(')) ? index : undefined;
}
/** Whether everything that a part sets stands in the whole, lists aside, whose items may have been joined. */
function agrees(part, whole) {
    if (Array.isArray(part))
        return Array.isArray(whole);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part))
        return part === whole || String(part) === String(whole);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && Object.entries(part).every(([key, value]) => agrees(value, whole[key]));
}


/***/ }),

/***/ 47632:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ofUnasked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38246);


const preventing = new Set(['missing-file', 'render-failed', 'load-restriction']);
/**
 * What is said of a kustomization: where controllers ask for others, and for none that takes it in, it is not in use, and that
 * it can't be built is no more than a warning, one for all of them.
 * @param asked files that are part of what controllers ask for.
 */
function ofUnasked(finding, asked) {
    const { file = '', rule, severity } = finding;
    if (asked.size === 0 || asked.has(file) || severity !== 'error' || !preventing.has(rule))
        return finding;
    if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .yi)(file))
        return finding;
    const together = {
        item: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file),
        words: '# faults keep kustomizations that no controller asks for from being built',
        fix: 'Mend or remove them.',
    };
    return { ...finding, severity: 'warning', together };
}


/***/ }),

/***/ 65268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ ignoring),
/* harmony export */   RT: () => (/* binding */ readIgnore),
/* harmony export */   xI: () => (/* binding */ ignoreMarker)
/* harmony export */ });
/** The words that open an ignore comment; a text without them is not looked at. */
const ignoreMarker = 'gitops-actions:ignore';
/** @param known names that a comment may hold; anything else is a mistake. */
function ignoring(file, ignores, known) {
    return new FileIgnores(file, ignores, known);
}
class FileIgnores {
    #used = new Map();
    #file;
    #ignores;
    #known;
    constructor(file, ignores, known) {
        this.#file = file;
        this.#ignores = ignores;
        this.#known = known;
    }
    filter(findings) {
        return findings.filter((finding) => {
            const matching = this.#ignores.filter((ignore) => covers(ignore, finding));
            for (const ignore of matching)
                this.#use(ignore, finding.rule);
            return matching.length === 0;
        });
    }
    #use(ignore, rule) {
        const used = this.#used.get(ignore) ?? new Set();
        this.#used.set(ignore, used.add(rule));
    }
    remarks() {
        return this.#ignores.flatMap((ignore) => {
            const { line, column, endColumn, rules, reason } = ignore;
            const place = { file: this.#file, line, column, endLine: line, endColumn };
            const remark = (rule, message, fix) => {
                return { rule, category: 'lint', severity: 'notice', message, fix, ...place };
            };
            if (rules.length === 0) {
                return [
                    remark('unused-ignore', 'This comment ignores nothing: it names no rule', 'Name the rules, with commas.'),
                ];
            }
            const idle = rules.filter((rule) => !this.#used.get(ignore)?.has(rule));
            const remarks = idle.map((rule) => {
                const message = this.#known.has(rule) ? `Nothing here breaks the rule ${rule}` : `There is no rule ${rule}`;
                return remark('unused-ignore', `This comment is not needed: ${message}`, `Remove ${rule} from the comment.`);
            });
            if (reason !== undefined)
                return remarks;
            const fix = 'Write reason="\u2026" at its end: why the rule does not apply here.';
            return [...remarks, remark('ignore-without-reason', 'This comment gives no reason', fix)];
        });
    }
}
function covers(ignore, finding) {
    if (!ignore.rules.includes(finding.rule))
        return false;
    if (ignore.scope === 'file')
        return true;
    if (ignore.scope === 'document')
        return (finding.document ?? 0) === ignore.target;
    const { line = 0 } = finding;
    return ignore.target <= line && line <= (ignore.lastTarget ?? ignore.target);
}
const form = /#[ \t]*gitops-actions:ignore(-file)?(?=[ \t]|$)([^\r\n]*)/;
/** The ignore comment of a line, with the offset at which it begins; undefined where there is none. */
function readIgnore(line) {
    const match = form.exec(line);
    if (match === null)
        return undefined;
    const [whole, file, rest = ''] = match;
    return { ...wordsOf(rest), at: match.index, whole, isForFile: file !== undefined };
}
function wordsOf(text) {
    const match = /\breason=(?:"([^"]*)"|'([^']*)'|(\S.*))/.exec(text);
    const reason = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
    const rules = (match === null ? text : text.slice(0, match.index)).split(/[\s,]+/).filter((word) => word !== '');
    return { rules, reason: reason === '' ? undefined : reason };
}


/***/ }),

/***/ 55304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


const severities = ['error', 'warning', 'notice', 'off'];
/**
 * The severities that the user gave to rules.
 * @throws InputError for a rule or a severity that does not exist.
 */
function parseRules(given, known) {
    for (const [rule, severity] of Object.entries(given)) {
        if (!known.has(rule)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input rules: there is no rule "${rule}"`, {
                fix: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(rule, known, 'docs/rules.md lists the rules.'),
            });
        }
        if (!severities.some((one) => one === severity)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input rules: "${severity}" is no severity of the rule ${rule}`, {
                fix: `Write one of ${severities.join(', ')}.`,
            });
        }
    }
    return given;
}


/***/ }),

/***/ 9929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/** Counts what was skipped, by reason, with where: nothing is left out silently. */
class Tally {
    #places = new Map();
    /** @param place the file or folder, with the document where it is one of several. */
    add(reason, place) {
        const places = this.#places.get(reason);
        if (places === undefined)
            this.#places.set(reason, [place]);
        else
            places.push(place);
    }
    merge(other) {
        for (const [reason, places] of other.#places)
            for (const place of places)
                this.add(reason, place);
    }
    /** How many there are of each reason, reasons in alphabetical order. */
    get counts() {
        return Object.fromEntries([...this.#places].map(([reason, places]) => [reason, places.length]).sort());
    }
    /** The reasons with the places that they were given for. */
    get reasons() {
        return [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1));
    }
}


/***/ }),

/***/ 35068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ escapedName),
/* harmony export */   Y: () => (/* binding */ celValue)
/* harmony export */ });
/**
 * A decoded value as CEL sees it by its schema: integers are `int` (bigint), other numbers `double`, objects and maps are
 * maps, and formats that CEL has a type for become that type. Field names that are no CEL identifiers are escaped.
 * Follows https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 *
 * @param parse Makes values of CEL's own types from their text.
 */
function celValue(value, schema, parse) {
    if (value === null || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return schema?.type === 'number' || !Number.isInteger(value) ? value : BigInt(value);
    if (typeof value === 'string')
        return celText(value, schema, parse);
    if (typeof value !== 'object')
        return null;
    const known = converted.get(value);
    if (known !== undefined && known.schema === schema)
        return known.value;
    const own = Array.isArray(value)
        ? value.map((item) => celValue(item, schema?.items, parse))
        : celMap(value, schema, parse);
    converted.set(value, { schema, value: own });
    return own;
}
/** Rules stand at many levels of one object: what an outer one reads, an inner one reads again. */
const converted = new WeakMap();
function celMap(value, schema, parse) {
    const { properties } = schema ?? {};
    const others = typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const map = new Map();
    for (const name of Object.keys(value)) {
        const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
        map.set(own === undefined ? name : escapedName(name), celValue(value[name], own ?? others, parse));
    }
    return map;
}
function celText(text, schema, parse) {
    if (schema?.type !== 'string')
        return text;
    if (schema.format === 'date' || schema.format === 'date-time')
        return parse.timestamp(text);
    return schema.format === 'duration' ? parse.duration(text) : text;
}
const reserved = new Set('true false null in as break const continue else for function if import let loop package namespace return var void while'.split(' '));
const escapes = { '.': '__dot__', '-': '__dash__', '/': '__slash__' };
/** `redact__d` and `x-prop` are no identifiers of CEL: they are written `redact__underscores__d` and `x__dash__prop`. */
function escapedName(name) {
    if (reserved.has(name))
        return `__${name}__`;
    if (!/__|[.\-/]/.test(name))
        return name;
    return name.replaceAll('__', '__underscores__').replace(/[.\-/]/g, (character) => escapes[character] ?? character);
}


/***/ }),

/***/ 84477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ checkText)
});

// EXTERNAL MODULE: ./build/kubernetes/manifest.js
var kubernetes_manifest = __webpack_require__(50292);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/explain.js + 1 modules
var explain = __webpack_require__(56454);
// EXTERNAL MODULE: ./build/yaml/locate.js
var locate = __webpack_require__(74910);
// EXTERNAL MODULE: ./build/validate/rules/index.js + 43 modules
var rules = __webpack_require__(95495);
// EXTERNAL MODULE: ./build/kubernetes/kinds.js
var kinds = __webpack_require__(41346);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/validate/rules/values/base64.js
var base64 = __webpack_require__(70087);
// EXTERNAL MODULE: ./build/validate/rules/values/quantity.js
var quantity = __webpack_require__(20529);
;// CONCATENATED MODULE: ./build/validate/structure/optional.js
/**
 * Fields that OpenAPI calls required, yet the server takes a built-in object without: it fills them in, or their zero value
 * is a good one (a Go struct, an empty list, the number 0). By definition, without the version, and field.
 */
const optional = new Set([
    'apiextensions.CustomResourceDefinitionVersion.served',
    'apiextensions.CustomResourceDefinitionVersion.storage',
    'apps.ControllerRevision.revision',
    'apps.StatefulSetSpec.serviceName',
    'authentication.TokenReview.spec',
    'authorization.LocalSubjectAccessReview.spec',
    'authorization.SelfSubjectAccessReview.spec',
    'authorization.SelfSubjectRulesReview.spec',
    'authorization.SubjectAccessReview.spec',
    'batch.PodFailurePolicy.rules',
    'batch.PodFailurePolicyOnPodConditionsPattern.status',
    'core.Event.involvedObject',
    'core.Event.metadata',
    'core.FileKeySelector.key',
    'core.FileKeySelector.path',
    'core.FileKeySelector.volumeName',
    'core.HTTPHeader.value',
    'core.ISCSIPersistentVolumeSource.lun',
    'core.ISCSIVolumeSource.lun',
    'core.LimitRangeSpec.limits',
    'core.PersistentVolumeClaimTemplate.spec',
    'core.PreferredSchedulingTerm.preference',
    'core.SleepAction.seconds',
    'core.Sysctl.value',
    'core.TypedLocalObjectReference.kind',
    'core.TypedLocalObjectReference.name',
    'discovery.EndpointSlice.endpoints',
    // The rule `owner-references-form` asks for these where they count.
    'meta.OwnerReference.apiVersion',
    'meta.OwnerReference.kind',
    'meta.OwnerReference.name',
    'meta.OwnerReference.uid',
    'networking.NetworkPolicySpec.podSelector',
    'rbac.RoleRef.apiGroup',
    'resource.Counter.value',
    'resource.CounterSet.counters',
    'resource.CounterSet.name',
    'resource.DeviceCapacity.value',
    'resource.DeviceClass.spec',
    'resource.DeviceCounterConsumption.counterSet',
    'resource.DeviceCounterConsumption.counters',
    'resource.DeviceTaint.effect',
    'resource.DeviceTaint.key',
    'resource.ResourceClaim.spec',
    'resource.ResourceClaimTemplate.spec',
    'resource.ResourceClaimTemplateSpec.spec',
    'resource.ResourcePool.generation',
    'scheduling.PriorityClass.value',
    'storage.CSIDriver.spec',
    'storage.CSINode.spec',
    'storage.CSINodeSpec.drivers',
    'storage.TokenRequest.audience',
]);
/**
 * Whether a built-in kind may leave out a field that OpenAPI calls required.
 * @param definition As `core.v1.HTTPHeader`.
 */
function optionalInGo(definition, field) {
    return optional.has(`${definition.replace(/\.v\d\w*\./, '.')}.${field}`);
}

;// CONCATENATED MODULE: ./build/validate/structure/go.js




/**
 * Checks a value as the API server's decoder reads it into a Go type (strict JSON decoding of built-in kinds): unknown
 * fields and wrong types are refused, null stands for the zero value, numbers are no strings. Fields that OpenAPI calls
 * required are missed unless the server fills them in or takes their zero value.
 */
function checkGoValue(schema, value, walk, definitions) {
    new GoDecoder(walk, definitions).value(schema, value);
}
class GoDecoder {
    walk;
    definitions;
    constructor(walk, definitions) {
        this.walk = walk;
        this.definitions = definitions;
    }
    value(schema, value) {
        if (value === null || value === undefined)
            return;
        const { $ref: name } = schema;
        const special = name === undefined ? undefined : decoders[name];
        if (special !== undefined)
            special(this, value);
        else if (name === undefined)
            this.plain(schema, value, '');
        else
            this.plain(this.definitions(name), value, name);
    }
    plain(schema, value, name) {
        switch (schema.type) {
            case 'object':
                this.object(schema, value, name);
                break;
            case 'array':
                this.array(schema, value);
                break;
            case 'string':
                this.string(schema, value);
                break;
            case 'integer':
                this.integer(schema, value);
                break;
            case 'number':
                if (typeof value !== 'number')
                    this.walk.wrongType(value, 'a number');
                break;
            case 'boolean':
                if (typeof value !== 'boolean')
                    this.walk.wrongType(value, 'true or false');
                break;
            default:
                if (schema.properties !== undefined)
                    this.object(schema, value, name);
        }
    }
    object(schema, value, name) {
        if (!(0,build_value/* isObject */.Gv)(value)) {
            this.walk.wrongType(value, 'a map');
            return;
        }
        const { properties, additionalProperties } = schema;
        const { path } = this.walk;
        for (const key in value) {
            const field = properties !== undefined && Object.hasOwn(properties, key)
                ? properties[key]
                : typeof additionalProperties === 'object'
                    ? additionalProperties
                    : undefined;
            if (field === undefined) {
                if (additionalProperties === undefined && (properties !== undefined || name !== '')) {
                    this.walk.unknownField(key, Object.keys(properties ?? {}), value[key]);
                }
                continue;
            }
            path.push(key);
            this.value(field, value[key]);
            path.pop();
        }
        if (schema.required !== undefined)
            this.required(schema.required, value, name);
    }
    required(names, value, definition) {
        if (this.walk.isPatch || this.walk.path[0] === 'status')
            return;
        for (const name of names) {
            const given = Object.hasOwn(value, name) ? value[name] : undefined;
            if ((given === undefined || given === null) && !optionalInGo(definition, name))
                this.walk.missingField(name);
        }
    }
    array(schema, value) {
        if (!Array.isArray(value)) {
            this.walk.wrongType(value, 'a list');
            return;
        }
        const { items } = schema;
        if (items === undefined)
            return;
        const { path } = this.walk;
        for (let index = 0; index < value.length; index++) {
            path.push(index);
            this.value(items, value[index]);
            path.pop();
        }
    }
    string(schema, value) {
        if (schema.format === 'byte' && Array.isArray(value) && value.every(isByte))
            return;
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a string');
        else if (schema.format === 'byte' && !(0,base64/* isBase64 */.Q)(value)) {
            this.walk.refuse('base64-values', 'the value must be base64, which this is not', 'Encode it, or use `stringData`.');
        }
    }
    integer(schema, value) {
        if (typeof value !== 'number')
            this.walk.wrongType(value, 'a whole number');
        else if (!Number.isInteger(value))
            this.walk.wrongType(value, 'a whole number');
        else if (Math.abs(value) > (schema.format === 'int32' ? 2 ** 31 : 2 ** 63) || value === 2 ** 31) {
            if (schema.format === 'int32' || Math.abs(value) > 2 ** 63) {
                this.walk.wrongType(value, `a whole number of ${schema.format === 'int32' ? 32 : 64} bits`);
            }
        }
    }
    quantity(value) {
        if (typeof value === 'number')
            return;
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a quantity');
        else if ((0,quantity/* parseQuantity */.Lf)(value) === undefined) {
            this.walk.refuse('bad-quantity', `${JSON.stringify(value)} is no quantity`, 'Write a number with a suffix such as m, k, Mi or Gi.');
        }
    }
    intOrString(value) {
        if (typeof value === 'string')
            return;
        if (typeof value !== 'number')
            this.walk.wrongType(value, 'a number or a string');
        else if (!Number.isInteger(value) || value > 2 ** 31 - 1 || value < -(2 ** 31)) {
            this.walk.wrongType(value, 'a whole number of 32 bits or a string');
        }
    }
    time(value) {
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a time');
        else if (!rfc3339.test(value))
            this.walk.refuse('bad-time', `${JSON.stringify(value)} is no time`, 'Write it as 2006-01-02T15:04:05Z.');
    }
    /** A JSON schema, or else what `isAlternative` allows. */
    schemaOr(value, isAlternative) {
        if (!isAlternative(value))
            this.value({ $ref: 'apiextensions.v1.JSONSchemaProps' }, value);
    }
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** Types that read their JSON themselves. */
const decoders = {
    Quantity: (decoder, value) => decoder.quantity(value),
    IntOrString: (decoder, value) => decoder.intOrString(value),
    'meta.v1.Time': (decoder, value) => decoder.time(value),
    'meta.v1.MicroTime': (decoder, value) => decoder.time(value),
    'meta.v1.FieldsV1': () => { },
    RawExtension: () => { },
    'apiextensions.v1.JSON': () => { },
    'apiextensions.v1.JSONSchemaPropsOrBool': (decoder, value) => decoder.schemaOr(value, (given) => typeof given === 'boolean'),
    'apiextensions.v1.JSONSchemaPropsOrArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
    'apiextensions.v1.JSONSchemaPropsOrStringArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
};
/** Go reads a list of these as bytes, too. */
function isByte(value) {
    return value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255);
}

// EXTERNAL MODULE: ./build/validate/structure/openapi.js + 1 modules
var openapi = __webpack_require__(78286);
;// CONCATENATED MODULE: ./build/validate/structure/shape.js
const nothing = [];
/** Keywords that say more of a value than its type and its fields. */
const demands = [
    'enum',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'x-kubernetes-list-type',
];
/** Keywords that hold schemas of which all, some, one or none must fit. */
const alternatives = ['allOf', 'anyOf', 'oneOf', 'not'];
/**
 * A schema of a CRD as the walk over an object reads it. Schemas hold a few of forty keywords each, so that reading one is a
 * search; shapes have the same fields all, and are made only of those parts of a schema that objects reach.
 */
class Shape {
    schema;
    /** `int-or-string` where the schema asks for either. */
    type;
    nullable;
    /** What stands for a value that is absent, or null where null is not allowed. */
    default;
    /** The value is an object of its own, with apiVersion, kind and metadata. */
    isEmbedded;
    /** Fields that the schema does not name are kept. */
    keepsUnknown;
    /** The schema says more of the value than its type and its fields. */
    demands;
    hasAlternatives;
    hasRules;
    required;
    /** The shape of the items of a list; undefined where the schema does not describe them. */
    items;
    fields = new Map();
    others;
    withDefault;
    constructor(schema) {
        this.schema = schema;
        this.type = schema['x-kubernetes-int-or-string'] === true ? 'int-or-string' : schema.type;
        this.nullable = schema.nullable === true;
        this.default = schema.default;
        this.isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
        this.keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true;
        this.demands = demands.some((keyword) => schema[keyword] !== undefined);
        this.hasAlternatives = alternatives.some((keyword) => schema[keyword] !== undefined);
        this.hasRules = schema['x-kubernetes-validations'] !== undefined;
        this.required = schema.required ?? nothing;
        const { items, additionalProperties } = schema;
        this.items = items === undefined ? undefined : new Shape(items);
        this.others = typeof additionalProperties === 'object' ? new Shape(additionalProperties) : undefined;
    }
    /** The shape of a field; undefined where the schema does not describe it. */
    field(name) {
        return this.fields.get(name) ?? this.reach(name);
    }
    /** The fields that have a default. */
    get defaults() {
        this.withDefault ??= this.findDefaults();
        return this.withDefault;
    }
    reach(name) {
        const { properties } = this.schema;
        if (properties === undefined || !Object.hasOwn(properties, name))
            return this.others;
        const own = properties[name];
        if (typeof own !== 'object')
            return undefined;
        const shape = new Shape(own);
        this.fields.set(name, shape);
        return shape;
    }
    findDefaults() {
        return Object.entries(this.schema.properties ?? {})
            .filter(([, field]) => field.default !== undefined)
            .map(([name]) => [name, this.field(name)]);
    }
}
const shapes = new WeakMap();
/** The shape of a schema, made once. */
function shapeOf(schema) {
    let shape = shapes.get(schema);
    if (shape === undefined) {
        shape = new Shape(schema);
        shapes.set(schema, shape);
    }
    return shape;
}

// EXTERNAL MODULE: ./build/validate/structure/walk.js
var structure_walk = __webpack_require__(22832);
;// CONCATENATED MODULE: ./build/validate/structure/crd.js





/** The fields that every object has beside those of its CRD's schema. */
const objectFields = ['apiVersion', 'kind', 'metadata'];
const objectMeta = { $ref: 'meta.v1.ObjectMeta' };
/** Problems in the face of which the server evaluates no CEL rules. */
const hindersRules = new Set(['missing-field', 'too-long', 'too-many', 'wrong-type']);
/**
 * Checks an object of a CRD as the API server does: no field that its schema does not name, a metadata that is one, then,
 * with the defaults filled in, types, values and lists. It is one walk; what the server looks at later is only told where
 * what it looks at first holds.
 * `hasStatus`: the status is a subresource, which is dropped when the object is written, so its values don't matter. `isBare`: no
 * server is known to look at one thing before the other, so everything is told.
 * @returns The CEL rules to evaluate; none when types, fields or sizes are wrong, for then the server evaluates none.
 */
function checkCustomObject(schema, object, walk, definitions, { hasStatus, isBare }) {
    const held = [];
    const values = walk.beside((problem) => held.push(problem));
    const check = new CustomCheck(walk, values, definitions);
    check.object(shapeOf(schema), object, hasStatus);
    if (walk.problems > 0 && isBare !== true)
        return [];
    for (const problem of held)
        walk.tell(problem);
    return held.some(({ rule }) => hindersRules.has(rule)) ? [] : check.evaluations;
}
/** The walk over one object. It looks at the object as it will be stored, and copies only the parts that defaults change. */
class CustomCheck {
    evaluations = [];
    names;
    values;
    path;
    definitions;
    isAlternative;
    /** What is looked for at the current place: fields that have no name in the schema, and values that do not fit it. */
    looksForNames;
    looksForValues = true;
    /**
     * @param names Is told of unknown fields, and of objects within the object that are none.
     * @param values Is told of everything else.
     * @param isAlternative The schema is one of several for the same value: it names no fields and has no defaults.
     */
    constructor(names, values, definitions, isAlternative = false) {
        this.names = names;
        this.values = values;
        this.path = names.path;
        this.definitions = definitions;
        this.isAlternative = isAlternative;
        this.looksForNames = !isAlternative;
    }
    object(shape, object, hasStatus) {
        this.metadata(object);
        if (!hasStatus || !Object.hasOwn(object, 'status')) {
            this.value(shape, object, true);
            return;
        }
        const { status, ...stored } = object;
        this.value(shape, stored, true);
        this.looksForValues = false;
        this.map(shape, { status }, true);
    }
    metadata(object) {
        if (!Object.hasOwn(object, 'metadata'))
            return;
        this.path.push('metadata');
        checkGoValue(objectMeta, object['metadata'], this.names, this.definitions);
        this.path.pop();
    }
    /**
     * Checks a value.
     * @param isObject It is a whole object, whose apiVersion, kind and metadata are checked elsewhere.
     * @returns What is stored: the value with its defaults.
     */
    value(shape, value, isObject = false) {
        if (!this.looksForValues)
            return this.parts(shape, value, isObject);
        if (value === null) {
            const expected = shape.nullable ? undefined : (0,openapi/* typeName */.go)(shape.type);
            if (expected !== undefined)
                this.values.wrongType(value, expected);
            return value;
        }
        if (!(0,openapi/* hasType */.df)(shape.type, value)) {
            this.values.wrongType(value, (0,openapi/* typeName */.go)(shape.type) ?? 'another value');
            this.looksForValues = false;
            if (this.looksForNames)
                this.parts(shape, value, isObject);
            this.looksForValues = true;
            return value;
        }
        const stored = this.parts(shape, value, isObject);
        if (shape.demands)
            (0,openapi/* checkDemands */.p0)(shape.schema, stored, this.values);
        if (shape.hasAlternatives)
            this.alternatives(shape.schema, stored);
        if (shape.hasRules)
            this.evaluations.push({ schema: shape.schema, value: stored, path: [...this.path] });
        return stored;
    }
    parts(shape, value, isObject) {
        if (typeof value !== 'object' || value === null)
            return value;
        return Array.isArray(value) ? this.list(shape, value) : this.map(shape, value, isObject);
    }
    list(shape, list) {
        const { items } = shape;
        const before = this.values.problems;
        let stored;
        if (items !== undefined) {
            for (let index = 0; index < list.length; index++) {
                const given = list[index];
                const result = this.field(items, index, given) ?? this.part(items, index, given);
                if (result === given)
                    continue;
                stored ??= [...list];
                stored[index] = result;
            }
        }
        const result = stored ?? list;
        if (this.looksForValues && shape.demands && result.length > 1 && this.values.problems === before) {
            (0,openapi/* checkDuplicates */.$T)(shape.schema, result, this.values);
        }
        return result;
    }
    map(shape, map, isObject) {
        const { looksForNames } = this;
        let stored;
        for (const name in map) {
            const isOwn = isObject && objectFields.includes(name);
            if (isOwn && name !== 'metadata')
                continue;
            const field = shape.field(name);
            if (field === undefined) {
                if (looksForNames && !isOwn && !shape.keepsUnknown)
                    this.unknown(shape, name, map[name], isObject);
                continue;
            }
            const given = map[name];
            if (isOwn)
                this.looksForNames = false;
            const result = this.field(field, name, given);
            if (isOwn)
                this.looksForNames = looksForNames;
            if (result === given)
                continue;
            stored ??= { ...map };
            if (result === undefined)
                delete stored[name];
            else
                stored[name] = result;
        }
        if (!this.looksForValues)
            return map;
        if (this.fills) {
            for (const [name, field] of shape.defaults) {
                if (Object.hasOwn(map, name))
                    continue;
                stored ??= { ...map };
                stored[name] = this.unnamed(field, name, field.default);
            }
        }
        const result = stored ?? map;
        for (const name of shape.required)
            if (!Object.hasOwn(result, name))
                this.values.missingField(name);
        return result;
    }
    /** Null where it is not allowed stands for the default, or else for nothing. */
    field(shape, key, given) {
        if (given !== null || shape.nullable || !this.fills)
            return this.part(shape, key, given);
        return shape.default === undefined ? undefined : this.unnamed(shape, key, shape.default);
    }
    get fills() {
        return this.looksForValues && !this.isAlternative;
    }
    /** Checks a part whose fields need no name in the schema: metadata, and what comes from the schema itself. */
    unnamed(shape, key, value) {
        const { looksForNames } = this;
        this.looksForNames = false;
        const stored = this.part(shape, key, value);
        this.looksForNames = looksForNames;
        return stored;
    }
    part(shape, key, value) {
        this.path.push(key);
        if (shape.isEmbedded && this.looksForNames && (0,build_value/* isObject */.Gv)(value)) {
            this.metadata(value);
            for (const field of ['apiVersion', 'kind'])
                if (!value[field])
                    this.names.missingField(field);
        }
        const stored = this.value(shape, value, shape.isEmbedded);
        this.path.pop();
        return stored;
    }
    unknown({ schema }, name, value, isObject) {
        const known = Object.keys(schema.properties ?? {});
        this.names.unknownField(name, isObject ? [...objectFields, ...known] : known, value);
    }
    alternatives(schema, value) {
        for (const part of schema.allOf ?? [])
            this.alternative(part, value, this.values);
        // Which form a patched object has, fields tell that the patch leaves out.
        if (this.values.isPatch)
            return;
        if (schema.anyOf !== undefined && !schema.anyOf.some((part) => this.allows(part, value)))
            this.noneFits(schema.anyOf);
        if (schema.oneOf !== undefined) {
            const count = schema.oneOf.filter((part) => this.allows(part, value)).length;
            if (count === 0)
                this.noneFits(schema.oneOf);
            if (count > 1) {
                const message = `the value fits ${count} forms of which only one is allowed${fieldsOf(schema.oneOf)}`;
                this.values.refuse('several-alternatives-fit', message);
            }
        }
        if (schema.not !== undefined && this.allows(schema.not, value)) {
            this.values.refuse('forbidden-form', 'the value has a form that is forbidden here');
        }
    }
    noneFits(parts) {
        const message = `the value fits none of the forms that are allowed here${fieldsOf(parts)}`;
        this.values.refuse('no-alternative-fits', message);
    }
    allows(part, value) {
        const trial = new structure_walk/* Walk */.qO(() => { }, this.values.isPatch);
        this.alternative(part, value, trial);
        return trial.problems === 0;
    }
    alternative(part, value, walk) {
        new CustomCheck(walk, walk, this.definitions, true).value(shapeOf(part), value);
    }
}
function fieldsOf(parts) {
    const names = parts.flatMap((part) => part.required ?? []);
    return names.length === 0 ? '' : `; the fields in question are ${[...new Set(names)].join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/validate/structure/unknown-kind.js


/**
 * What is wrong with a kind that nothing defines: it can't exist at all (a built-in group has no such kind, a group without a
 * dot belongs to Kubernetes), or it is nearly one that exists. Undefined where it may be that of a CRD nobody has shown.
 * https://kubernetes.io/docs/reference/using-api/#api-groups
 */
function mistakenKind(unknown, version, kinds, custom) {
    const { apiVersion, kind } = unknown;
    const served = kinds.served(version, custom).map(parsed);
    const isOwn = [...(custom?.all ?? [])].some((one) => one.kind === kind && groupOf(one.apiVersion) === groupOf(apiVersion));
    const meant = meantKind(unknown, served, (group) => kinds.isBuiltinGroup(group), isOwn);
    if (meant === undefined && !isImpossible(apiVersion, kinds))
        return undefined;
    const hint = meant === undefined ? '' : `; did you mean ${meant.apiVersion} ${meant.kind}?`;
    const problem = {
        rule: 'unknown-kind',
        category: 'api',
        severity: 'error',
        path: [meant?.apiVersion === apiVersion ? 'kind' : 'apiVersion'],
        at: 'value',
        message: `no API server of Kubernetes ${version} and no CRD defines ${apiVersion} ${kind}${hint}`,
        fix: meant === undefined ? remedy : `Write apiVersion ${meant.apiVersion} and kind ${meant.kind}.`,
    };
    return { problem, isNear: meant !== undefined };
}
const remedy = 'Put its CRD among the manifests or name it in `schemas` (CRDs-catalog has most), or set `unknown-kinds` to `skip`.';
/** What is said of a kind that may exist: only the metadata of its objects can be judged. */
function unknownKind({ apiVersion, kind }, severity) {
    const item = `${apiVersion} ${kind}`;
    const message = `no schema is known of ${item}, so only its metadata was judged`;
    const together = { item, words: 'no schema is known of # objects, so only their metadata was judged' };
    const problem = {
        rule: 'unknown-kind',
        category: 'api',
        severity,
        path: ['apiVersion'],
        at: 'value',
        message,
        fix: remedy,
    };
    return severity === 'error' ? problem : { ...problem, together };
}
function parsed(name) {
    const cut = name.lastIndexOf('/');
    const apiVersion = name.slice(0, cut);
    return { apiVersion, kind: name.slice(cut + 1), group: groupOf(apiVersion) };
}
/** The group of an apiVersion; the core group is empty. */
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
const group = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/;
function isImpossible(apiVersion, kinds) {
    return kinds.isBuiltinGroup(groupOf(apiVersion)) || !group.test(groupOf(apiVersion));
}
/**
 * What exists and was most likely meant. Another group is only suggested where the given one is nearly its name, or is none
 * that a CRD may have: kinds of the same name in groups that nobody here knows are those of other operators.
 * @param isOwn whether a CRD of the user's defines the kind, in another version
 */
function meantKind({ apiVersion, kind }, served, isBuiltin, isOwn) {
    const own = groupOf(apiVersion);
    const sameVersion = served.filter((one) => one.apiVersion === apiVersion);
    const byName = (0,nearest/* nearest */.p)(kind, sameVersion.map((one) => one.kind));
    if (byName !== undefined && (isBuiltin(own) || isSlip(kind, byName)))
        return { apiVersion, kind: byName };
    const sameKind = served.filter((one) => one.kind === kind);
    const sameGroup = sameKind.filter((one) => one.group === own);
    if (sameGroup.length > 0) {
        // Releases of other times may have had what comes before or after everything that is known.
        const isBetween = sameGroup.some((one) => !isNewer(apiVersion, one.apiVersion));
        const isOlder = version.test(apiVersion) && sameGroup.every((one) => isNewer(one.apiVersion, apiVersion));
        return isBetween && (isOwn || isBuiltin(own) || !isOlder) ? sameGroup[0] : undefined;
    }
    const nearGroup = (0,nearest/* nearest */.p)(own, sameKind.map((one) => one.group));
    if (nearGroup !== undefined && isSlip(own, nearGroup) && !isBelow(own, nearGroup))
        return sameKind.find((one) => one.group === nearGroup);
    const canBeCustom = group.test(own) && !isBuiltin(own);
    return canBeCustom || sameKind.length !== 1 ? undefined : sameKind[0];
}
/** Whether two names differ as slips of the pen do: in case, or by one letter in five at the most. */
function isSlip(name, meant) {
    return (name.toLowerCase() === meant.toLowerCase() || (0,mod/* distance */.Io)(name, meant) <= Math.max(1, Math.floor(meant.length / 5)));
}
/** Whether one group is below the other, as `crd.projectcalico.org` is below `projectcalico.org`: both are real. */
function isBelow(group, other) {
    return group.endsWith(`.${other}`) || other.endsWith(`.${group}`);
}
const version = /\/v(\d+)(?:(alpha|beta)(\d+))?$/;
/** Whether a version comes after another of the same group: `v1` after `v1beta2` after `v1alpha1`. */
function isNewer(apiVersion, other) {
    const rank = (text) => {
        const [, major = 0, stage, minor = 0] = version.exec(text) ?? [];
        return Number(major) * 1e6 + (stage === undefined ? 2e5 : stage === 'beta' ? 1e5 : 0) + Number(minor);
    };
    return rank(apiVersion) > rank(other);
}

;// CONCATENATED MODULE: ./build/validate/structure/structure.js






/**
 * Checks an object against the schema of its kind in one version of Kubernetes: whether the kind is served, unknown and
 * missing fields, types, and for CRDs values, lists and CEL rules.
 */
function checkStructure(target, version, options, report) {
    const { apiVersion, kind, object } = target;
    const isPatch = options.patch === true;
    const walk = new structure_walk/* Walk */.qO(report, isPatch);
    if (!hasType(target, walk))
        return 'type';
    const lookup = options.kinds.find(apiVersion, kind, version, options.customKinds);
    if (lookup.status === 'unknown')
        return checkUnknown(target, version, options, walk);
    if (lookup.status === 'unserved') {
        walk.tell(unserved(target, lookup));
        return 'type';
    }
    const { deprecation: why, isDropped } = lookup.kind;
    if (isDropped === true && options.unknownKinds === 'error') {
        if (why !== undefined)
            walk.tell(unserved(target, why));
        return 'type';
    }
    deprecation(target, lookup, report);
    const { decodedBy, schema, definition, release } = lookup.kind;
    if (decodedBy === 'go')
        checkGoValue(schema, object, walk, definition);
    else {
        const own = new structure_walk/* Walk */.qO(report, isPatch, { release });
        const evaluations = checkCustomObject(schema, object, own, options.kinds.definitions(version), lookup.kind);
        for (const { value, path, schema: part } of isPatch ? [] : evaluations) {
            options.evaluateRules?.(part['x-kubernetes-validations'] ?? [], value, path, report, part);
        }
    }
    return 'checked';
}
function hasType({ apiVersion, kind, object }, walk) {
    if (apiVersion === '')
        missingType('apiVersion', object, walk);
    if (kind === '')
        missingType('kind', object, walk);
    return apiVersion !== '' && kind !== '';
}
function missingType(name, object, walk) {
    const given = object[name];
    if (given === undefined || given === null) {
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(object));
        const hint = meant === undefined ? '' : `; is \`${meant}\` meant to be it?`;
        walk.report('missing-field', [name], 'missing', `the object has no \`${name}\`${hint}`);
    }
    else
        walk.report('wrong-type', [name], 'value', `\`${name}\` must be text, but it is ${(0,structure_walk/* described */.WY)(given)}`);
}
/** What is said of an object whose version is not served any more, and of many of them. */
function unserved({ apiVersion, kind }, { message, replacement, isOptional = false, }) {
    const fix = fixOf(replacement);
    return {
        rule: 'unserved-api',
        category: 'api',
        severity: isOptional ? 'warning' : 'error',
        path: ['apiVersion'],
        at: 'value',
        message: `${message}${insteadOf(replacement)}`,
        ...(fix === undefined ? {} : { fix }),
        together: {
            item: `${apiVersion} ${kind}`,
            words: '# objects are of API versions that are not served',
            fix: 'Move them to versions that are served; `fix` does it where the fields move one to one.',
        },
    };
}
const ofCustomKinds = {
    words: '# objects are of versions that their projects deprecate, or no longer serve',
    fix: 'Move them to the versions that the newest releases serve.',
};
function deprecation({ apiVersion, kind }, lookup, report) {
    const { deprecation: why } = lookup.kind;
    if (why === undefined)
        return;
    const message = `${why.message}${insteadOf(why.replacement)}`;
    const problem = {
        rule: 'deprecated-api',
        category: 'deprecation',
        severity: 'warning',
        path: ['apiVersion'],
        at: 'value',
        message,
    };
    const fix = fixOf(why.replacement);
    const item = `${apiVersion} ${kind}`;
    const together = lookup.kind.decodedBy === 'crd' ? { together: { item, ...ofCustomKinds } } : {};
    report({ ...problem, ...(fix === undefined ? {} : { fix }), ...together });
}
/** `networking.k8s.io/v1/Ingress` \u2192 `; networking.k8s.io/v1 Ingress has taken its place`. */
function insteadOf(replacement) {
    return replacement === undefined ? '' : `; ${(0,kinds/* spacedKind */.R)(replacement)} has taken its place`;
}
function fixOf(replacement) {
    return replacement === undefined ? undefined : `Move to ${(0,kinds/* spacedKind */.R)(replacement)}.`;
}
const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
/**
 * Of an object whose kind nobody defines, the metadata is still known. What has none is taken for a file that some tool reads
 * in the form of an object, unless every kind must be known.
 */
function checkUnknown(target, version, options, walk) {
    const { kinds, customKinds, unknownKinds } = options;
    const { problem, isNear } = mistakenKind(target, version, kinds, customKinds) ?? {};
    const isObject = unknownKinds === 'error' || target.object['metadata'] !== undefined;
    if (problem !== undefined && (isNear || isObject)) {
        walk.tell(problem);
        return 'type';
    }
    if (unknownKinds === 'skip' || !isObject)
        return 'skipped';
    checkCustomObject(anything, target.object, walk, kinds.definitions(version), { hasStatus: false });
    walk.tell(unknownKind(target, unknownKinds));
    return 'metadata';
}

;// CONCATENATED MODULE: ./build/validate/check.js








/** One for all: most files hold one object. */
const atRoot = [];
/** The API server takes no request that is larger (its `--max-request-bytes`; etcd's own limit is lower still). */
const largestDocument = 3 * 1024 * 1024;
/**
 * Checks one file of manifests: its YAML or JSON, and each object as the API servers of the given versions would.
 * Never throws for bad input: whatever the file holds becomes findings, in bounded time and memory.
 * @param file The file's name as findings show it.
 * @param content Its text, or its bytes.
 */
function checkText(file, content, options) {
    return new FileCheck(file, options).run(content);
}
class FileCheck {
    file;
    options;
    checked = { findings: [], manifests: [], documents: 0, skipped: [] };
    constructor(file, options) {
        this.file = file;
        this.options = options;
    }
    run(content) {
        const text = typeof content === 'string' ? content : (0,decode/* textOf */.b6)(content);
        if (text === undefined)
            this.refuseEncoding(content);
        else
            this.documents(new kubernetes_manifest/* SourceText */.D(this.file, text), (0,decode/* forbiddenCharacter */.DB)(text));
        return this.checked;
    }
    refuseEncoding(bytes) {
        const before = bytes.subarray(0, firstBroken(bytes));
        const start = before.lastIndexOf(10) + 1;
        const line = before.reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
        const column = new TextDecoder().decode(before.subarray(start)).length + 1;
        const byte = (bytes[before.length] ?? 0).toString(16).padStart(2, '0').toUpperCase();
        const message = `The file is not valid UTF-8: here stands the byte ${byte}`;
        this.refuseFile('broken-encoding', message, 'Save the file as UTF-8.', line, column);
    }
    refuseFile(rule, message, fix, line = 1, column = 1) {
        const place = { file: this.file, line, column, endLine: line, endColumn: column + 1 };
        this.finding({ rule, category: 'api', severity: 'error', message, fix, ...place });
    }
    documents(source, forbidden) {
        if (forbidden >= 0 && source.text.includes('\0', forbidden)) {
            this.refuseFile('binary-file', 'The file is binary, not YAML', 'Remove it from the manifests.');
            return;
        }
        for (const [index, extent] of (0,decode/* splitDocuments */.ZF)(source.text).entries()) {
            const document = new kubernetes_manifest/* SourceDocument */.Nc(source, extent, index);
            if (forbidden >= extent.start && forbidden < extent.end) {
                const code = source.text.charCodeAt(forbidden).toString(16).padStart(4, '0').toUpperCase();
                const message = `control characters are not allowed (U+${code})`;
                this.syntax(document, { message, offset: forbidden, fix: 'Remove the character.' });
            }
            else if (extent.end - extent.start > largestDocument) {
                // Its lines are not looked for: there may be millions.
                const head = new kubernetes_manifest/* SourceText */.D(this.file, source.text.slice(0, extent.start + 1));
                const place = { ...head.place({ start: extent.start, end: extent.start + 1 }), document: index };
                const message = 'The document is larger than 3 MiB, the most that the API server takes in one request';
                this.finding({ rule: 'too-large', category: 'api', severity: 'error', message, ...place });
            }
            else
                this.document(document, (0,decode/* decodeValue */.wz)(source.text, extent));
        }
    }
    syntax(document, { offset, message, ...fix }) {
        this.checked.documents++;
        const place = document.at({ start: offset, end: offset + 1 });
        const said = `No valid YAML: ${message}`;
        this.finding({ rule: 'yaml-syntax', category: 'api', severity: 'error', message: said, ...fix, ...place });
    }
    document(document, decoded) {
        if (decoded.problem !== undefined) {
            this.syntax(document, (0,explain/* explainSyntax */.h)(document.source.text, document.extent, decoded.problem));
            return;
        }
        const { value, ignoredFrom } = decoded;
        const isEmpty = value === undefined || value === null;
        const reason = isEmpty ? undefined : whyNoObject(value);
        // Behind what is no object, nobody looks for another one.
        if (ignoredFrom !== undefined && reason === undefined)
            this.ignoredContent(document, ignoredFrom);
        if (isEmpty)
            return;
        this.checked.documents++;
        if (reason !== undefined) {
            this.checked.skipped.push({ document: document.index, reason });
            return;
        }
        document.decodedWith(decoded.root);
        this.duplicates(document, decoded);
        this.object(document, atRoot, (0,build_value/* objectOf */.Xy)(value), undefined);
    }
    ignoredContent(document, offset) {
        const place = document.at({ start: offset, end: offset + 1 });
        const said = { rule: 'ignored-content', category: 'api', ...place };
        if (/^\s*\{\s*"/.test(document.source.text)) {
            const message = 'kubectl refuses what stands here: objects of JSON stand one after the other, with nothing between';
            this.finding({ ...said, severity: 'error', message, fix: 'Remove it, or make the objects the items of a List.' });
            return;
        }
        const message = 'What stands here belongs to no document that kubectl or the API server reads';
        const fix = 'Indent it like the lines above, start a new document with `---`, or remove it.';
        this.finding({ ...said, severity: 'warning', message, fix });
    }
    duplicates(document, { duplicates, root }) {
        if (root === undefined)
            return;
        for (const { key, start, end, onlyInJson, isMerged } of duplicates) {
            const place = document.at({ start, end: Math.max(end, start + 1) }, (0,locate/* pathAt */.D)(root, start));
            this.finding({
                rule: isMerged ? 'merged-key' : 'duplicate-key',
                category: 'api',
                severity: onlyInJson ? 'warning' : 'error',
                message: isMerged
                    ? `The key \`${key}\` stands in this map and in what is merged into it, which the API server takes for twice`
                    : `The key \`${key}\` stands twice in this map`,
                fix: 'Keep one of the two.',
                ...place,
            });
        }
    }
    object(document, base, object, type) {
        const apiVersion = object['apiVersion'] ?? type?.apiVersion;
        const kind = object['kind'] ?? type?.kind;
        const manifest = (0,kubernetes_manifest/* manifestAt */.ZG)(document, base, object, {
            apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
            kind: typeof kind === 'string' ? kind : '',
        });
        if (this.list(document, base, manifest))
            return;
        const { onlyKind, keep } = this.options;
        if (onlyKind === undefined || onlyKind === manifest.kind)
            this.judge(manifest);
        this.checked.manifests.push(keep === undefined ? manifest : keep(manifest));
    }
    /** Takes a list apart; its items are manifests of their own. */
    list(document, base, { apiVersion, kind, object }) {
        const { items } = object;
        if (!kind.endsWith('List') || !Array.isArray(items))
            return false;
        const type = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
        items.forEach((item, index) => {
            if ((0,build_value/* isObject */.Gv)(item))
                this.object(document, [...base, 'items', index], item, type);
        });
        return true;
    }
    judge(manifest) {
        const { versions } = this.options;
        const found = new Map();
        for (const version of versions) {
            for (const problem of this.problems(manifest, version)) {
                const id = idOf(problem);
                const known = found.get(id);
                if (known === undefined)
                    found.set(id, { problem, versions: [version] });
                else if (!known.versions.includes(version))
                    known.versions.push(version);
            }
        }
        for (const { problem, versions: where } of found.values()) {
            const { path, at, ...said } = problem;
            const place = manifest.locate(path, at);
            if (where.length === versions.length)
                this.finding({ ...said, ...place });
            else
                this.finding({ ...onlyAt(said, breaksAt(where, versions)), ...place });
        }
    }
    problems(manifest, version) {
        const problems = [];
        const report = (problem) => {
            if (problems.length < structure_walk/* mostProblems */.yp)
                problems.push(problem);
        };
        const outcome = this.structure(manifest, version, report);
        if (outcome === 'skipped')
            this.skip(manifest);
        if (outcome === 'type' || outcome === 'skipped' || this.options.patch === true)
            return problems;
        const { apiVersion, kind, object } = manifest;
        const said = new Set(problems.map((problem) => problem.path.join('\0')));
        const { parseExpression, evaluateRules } = this.options;
        const context = { apiVersion, kind, version: version, parseExpression, evaluateRules };
        (0,rules/* checkRules */.M)(object, context, (problem) => {
            if (!said.has(problem.path.join('\0')))
                report(problem);
        });
        return problems;
    }
    structure(manifest, version, report) {
        const { apiVersion, kind } = manifest;
        if (!this.options.foundKinds?.has(`${apiVersion}/${kind}`)) {
            return checkStructure(manifest, version, this.options, report);
        }
        const byFound = [];
        const outcome = checkStructure(manifest, version, this.options, (problem) => byFound.push(problem));
        const allowed = byFound.some(isError) && this.shippedAllows(manifest, version);
        for (const problem of byFound)
            report(allowed && isError(problem) ? asDoubt(problem) : problem);
        return outcome;
    }
    shippedAllows(manifest, version) {
        const { customKinds: _, ...options } = this.options;
        if (options.kinds.find(manifest.apiVersion, manifest.kind, version).status !== 'served')
            return false;
        let allows = true;
        checkStructure(manifest, version, options, (problem) => {
            if (isError(problem))
                allows = false;
        });
        return allows;
    }
    skip({ document, apiVersion, kind }) {
        const reason = `no schema of ${apiVersion} ${kind} is known`;
        const { skipped } = this.checked;
        // What was skipped of this document stands at the end; there may be tens of thousands before it.
        for (let i = skipped.length - 1; skipped[i]?.document === document; i--)
            if (skipped[i]?.reason === reason)
                return;
        skipped.push({ document, reason });
    }
    finding(finding) {
        const severity = this.options.severities?.[finding.rule];
        if (severity === 'off')
            return;
        this.checked.findings.push(severity === undefined ? finding : { ...finding, severity });
    }
}
/** Why a document is no object: it is no map, or a file of some other tool, which lacks what an object is known by and has another form. */
function whyNoObject(value) {
    if (!(0,build_value/* isObject */.Gv)(value))
        return 'no Kubernetes object: the document is no map';
    const { apiVersion, kind, metadata, spec, ...others } = value;
    if (apiVersion === undefined && kind === undefined)
        return 'no Kubernetes object: no apiVersion and no kind';
    const isOther = kind === undefined
        ? typeof apiVersion !== 'string' || !/^([\da-z.-]+\/)?v\d/.test(apiVersion) || isOtherConfig(others)
        : apiVersion === undefined && metadata === undefined && spec === undefined && !isMeantAsKind(kind, others);
    return isOther ? 'no Kubernetes object: a file of another tool' : undefined;
}
/** The configuration of openshift-install, or a Chart.yaml of another name. */
function isOtherConfig({ baseDomain, name, version }) {
    return baseDomain !== undefined || (name !== undefined && version !== undefined);
}
/** What templates of Omni have beside their kind, and objects don't; values that SOPS encrypted may be anything. */
const ofOthers = ['name', 'machines', 'machineClass', 'sops'];
function isMeantAsKind(kind, others) {
    return typeof kind === 'string' && /^[A-Z]/.test(kind) && !ofOthers.some((field) => others[field] !== undefined);
}
/** Where the bytes cease to be UTF-8: after the longest beginning that can be decoded, which is found by halving. */
function firstBroken(bytes) {
    let [good, bad] = [0, bytes.length];
    while (good < bad) {
        const middle = (good + bad + 1) >> 1;
        if (isUtf8(bytes.subarray(0, middle), true))
            good = middle;
        else
            bad = middle - 1;
    }
    // A character that is cut off is broken where it begins.
    while (!isUtf8(bytes.subarray(0, good), false))
        good--;
    return good;
}
/** @param stream whether the last character may be cut off. */
function isUtf8(bytes, stream) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}
function isError({ severity }) {
    return severity === 'error';
}
function asDoubt(problem) {
    const message = `${problem.message}, in the definition among these files; the one that ships with this action allows it`;
    const fix = 'Name the definition of your cluster in `schemas`.';
    const words = '# things are refused by definitions among these files, and allowed by those that ship with this action';
    return { ...problem, severity: 'warning', message, fix, together: { item: problem.message, words, fix } };
}
/** What several versions say of one thing is one problem; whether a kind is served they say each in words of its own. */
function idOf({ rule, path, message }) {
    const words = rule === 'unserved-api' || rule === 'unknown-kind' ? '' : message;
    return [rule, path.join('\0'), words].join('\n');
}
/** A problem that shows at some of the versions asked for, with the words for which. */
function onlyAt(said, where) {
    const { message, together } = said;
    const those = together === undefined ? {} : { together: { ...together, item: `${together.item} (${where})` } };
    return { ...said, message: `${message} (${where})`, ...those };
}
/** At which of the versions asked for, oldest first, a problem shows: `breaks at 1.32 and later`. */
function breaksAt(where, versions) {
    const [first = '', last = ''] = [where[0], where[where.length - 1]];
    const isRun = versions.indexOf(last) - versions.indexOf(first) === where.length - 1;
    if (isRun && where.length > 1 && last === versions[versions.length - 1])
        return `breaks at ${first} and later`;
    if (isRun && where.length > 1 && first === versions[0])
        return `breaks at ${last} and earlier`;
    return `breaks at ${where.join(', ')}`;
}


/***/ }),

/***/ 29949:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectOfPod),
/* harmony export */   n: () => (/* binding */ controls)
/* harmony export */ });
/* harmony import */ var _rules_pods_pods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88994);

const standards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';
const baseline = { level: 'baseline', severity: 'error', cites: `${standards}#baseline` };
const restricted = { level: 'restricted', severity: 'error', cites: `${standards}#restricted` };
const capabilities = new Set([
    ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP'],
    ...['SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
]);
/** By name, the minor version from which on a sysctl is among the safe ones. */
const safeSysctls = {
    'kernel.shm_rmid_forced': 0,
    'net.ipv4.ip_local_port_range': 0,
    'net.ipv4.ip_unprivileged_port_start': 0,
    'net.ipv4.tcp_syncookies': 0,
    'net.ipv4.ping_group_range': 0,
    'net.ipv4.ip_local_reserved_ports': 27,
    'net.ipv4.tcp_keepalive_time': 29,
    'net.ipv4.tcp_fin_timeout': 29,
    'net.ipv4.tcp_keepalive_intvl': 29,
    'net.ipv4.tcp_keepalive_probes': 29,
    'net.ipv4.tcp_rmem': 32,
    'net.ipv4.tcp_wmem': 32,
};
const seLinuxTypes = ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];
const restrictedVolumes = [
    ...['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret'],
];
const appArmorAnnotation = 'container.apparmor.security.beta.kubernetes.io/';
/** The security contexts of a Pod: its own, and those of its containers. */
function contexts({ spec, containers }) {
    return [spec, ...containers].map((one) => one.at('securityContext'));
}
/** Refuses what is set to something else than what is allowed. */
function only(nodes, isAllowed, refuse, what, fix) {
    for (const node of nodes)
        if (node.isSet && !isAllowed(node.value))
            refuse(node, what, fix);
}
/** Something that the Pod says for all of its containers, or each of them for itself. */
function everyContainer({ spec, containers }, path, isRight, refuse) {
    const shared = spec.at('securityContext', ...path);
    for (const container of containers) {
        const own = container.at('securityContext', ...path);
        if (own.isSet ? !isRight(own.value) : !isRight(shared.value))
            refuse(own.isSet || !shared.isSet ? own : shared);
    }
}
/**
 * The controls by the names of their rules, as the admission plug-in of each version has them.
 * https://github.com/kubernetes/pod-security-admission/tree/master/policy
 */
const controls = {
    'pod-security-windows-host-process': {
        ...baseline,
        summary: 'No container of Windows runs as a process of the host.',
        check: (subject, refuse) => only(contexts(subject).map((context) => context.at('windowsOptions', 'hostProcess')), (value) => value !== true, refuse, 'hostProcess must not be true', 'Remove it.'),
    },
    'pod-security-host-namespaces': {
        ...baseline,
        summary: 'A Pod shares no namespace with its host.',
        check: ({ spec }, refuse) => {
            for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
                only([spec.at(name)], (value) => value !== true, refuse, `${name} must not be true`, 'Remove it.');
            }
        },
    },
    'pod-security-privileged': {
        ...baseline,
        summary: 'No container is privileged.',
        check: (subject, refuse) => only(contexts(subject).map((context) => context.at('privileged')), (value) => value !== true, refuse, 'privileged must not be true', 'Remove it, and add the one capability that is needed.'),
    },
    'pod-security-capabilities': {
        ...baseline,
        summary: 'Containers add no capabilities but those that runtimes give by default.',
        check: ({ containers }, refuse) => {
            for (const capability of containers.flatMap((one) => one.at('securityContext', 'capabilities', 'add').items())) {
                if (capability.text === undefined || capabilities.has(capability.text))
                    continue;
                refuse(capability, `the capability ${capability.text} must not be added`, 'Remove it.');
            }
        },
    },
    'pod-security-host-path': {
        ...baseline,
        summary: 'No volume is a path of the host.',
        check: ({ spec }, refuse) => {
            for (const volume of spec.at('volumes').items()) {
                only([volume.at('hostPath')], () => false, refuse, 'a volume must not be a path of the host', 'Mount a claim, a ConfigMap or an emptyDir.');
            }
        },
    },
    'pod-security-host-ports': {
        ...baseline,
        summary: 'No container takes a port of its host.',
        check: ({ containers }, refuse) => {
            for (const port of containers.flatMap((container) => container.at('ports').items())) {
                only([port.at('hostPort')], (value) => value === 0, refuse, 'hostPort must not be set', 'Remove it, and let a Service lead to the port.');
            }
        },
    },
    'pod-security-probe-host': {
        ...baseline,
        summary: 'Probes and hooks ask the Pod itself, no other host (from 1.34 on).',
        check: ({ containers, minor }, refuse) => {
            if (minor < 34)
                return;
            const handlers = containers.flatMap((container) => [
                ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => container.at(name)),
                ...['postStart', 'preStop'].map((name) => container.at('lifecycle', name)),
            ]);
            for (const handler of handlers) {
                const hosts = ['httpGet', 'tcpSocket'].map((name) => handler.at(name, 'host'));
                only(hosts, (value) => value === '', refuse, 'host must not be set', 'Remove it: the Pod itself is asked then.');
            }
        },
    },
    'pod-security-app-armor': {
        ...baseline,
        summary: 'AppArmor is not turned off: the profile is that of the runtime, or one of the node.',
        check: (subject, refuse) => {
            const fix = 'Write RuntimeDefault or Localhost.';
            const types = contexts(subject).map((context) => context.at('appArmorProfile', 'type'));
            only(types, (value) => value === 'RuntimeDefault' || value === 'Localhost', refuse, 'the AppArmor profile must not be turned off', fix);
            for (const [key, node] of subject.pod.at('metadata', 'annotations').entries()) {
                const isRight = node.text === '' || node.text === 'runtime/default' || node.text?.startsWith('localhost/');
                if (key.startsWith(appArmorAnnotation) && isRight !== true)
                    refuse(node, 'the AppArmor profile must not be turned off', 'Write runtime/default or localhost/\u2026.');
            }
        },
    },
    'pod-security-selinux': {
        ...baseline,
        summary: 'SELinux options have a type for containers, and no user or role of their own.',
        check: (subject, refuse) => {
            const types = subject.minor < 31 ? seLinuxTypes.slice(0, 3) : seLinuxTypes;
            for (const options of contexts(subject).map((context) => context.at('seLinuxOptions'))) {
                const isType = (value) => value === '' || types.includes(String(value));
                only([options.at('type')], isType, refuse, `the type must be one of ${types.join(', ')}`, `Write ${types[0]}, or remove it.`);
                for (const name of ['user', 'role'])
                    only([options.at(name)], (value) => value === '', refuse, `${name} must not be set`, 'Remove it.');
            }
        },
    },
    'pod-security-proc-mount': {
        ...baseline,
        summary: 'Containers have the masked /proc of the runtime.',
        check: ({ containers }, refuse) => only(containers.map((container) => container.at('securityContext', 'procMount')), (value) => value === 'Default' || value === '', refuse, 'procMount must be Default', 'Remove it.'),
    },
    'pod-security-seccomp': {
        ...baseline,
        summary: 'Seccomp is not turned off.',
        check: (subject, refuse) => only(contexts(subject).map((context) => context.at('seccompProfile', 'type')), (value) => value === 'RuntimeDefault' || value === 'Localhost', refuse, 'the seccomp profile must not be turned off', 'Write RuntimeDefault.'),
    },
    'pod-security-sysctls': {
        ...baseline,
        summary: 'Sysctls are among the safe ones.',
        check: ({ spec, minor }, refuse) => {
            for (const sysctl of spec.at('securityContext', 'sysctls').items()) {
                const name = sysctl.at('name');
                if (name.text === undefined || (safeSysctls[name.text] ?? Number.POSITIVE_INFINITY) <= minor)
                    continue;
                refuse(name, `the sysctl ${name.text} is none of the safe ones`, 'Remove it, or set it on the node.');
            }
        },
    },
    'pod-security-volumes': {
        ...restricted,
        summary: 'Volumes are those that need nothing of the host.',
        check: ({ spec }, refuse) => {
            for (const volume of spec.at('volumes').items()) {
                const other = volume
                    .entries()
                    .find(([key]) => key !== 'name' && key !== 'hostPath' && !restrictedVolumes.includes(key));
                if (other === undefined)
                    continue;
                refuse(other[1], `a volume must be one of ${restrictedVolumes.join(', ')}`, 'Mount a PersistentVolumeClaim of that storage.');
            }
        },
    },
    'pod-security-privilege-escalation': {
        ...restricted,
        summary: 'No process may gain more rights than its parent.',
        check: ({ containers, isWindows }, refuse) => {
            if (isWindows)
                return;
            for (const container of containers) {
                const node = container.at('securityContext', 'allowPrivilegeEscalation');
                if (node.value !== false)
                    refuse(node, 'allowPrivilegeEscalation must be false', 'Write allowPrivilegeEscalation: false.');
            }
        },
    },
    'pod-security-non-root': {
        ...restricted,
        summary: 'Every container runs as another user than root.',
        check: (subject, refuse) => {
            everyContainer(subject, ['runAsNonRoot'], (value) => value === true, (node) => refuse(node, 'runAsNonRoot must be true', 'Write runAsNonRoot: true in the securityContext of the Pod.'));
        },
    },
    'pod-security-user': {
        ...restricted,
        summary: 'No container runs as the user 0.',
        check: (subject, refuse) => only(contexts(subject).map((context) => context.at('runAsUser')), (value) => value !== 0, refuse, 'runAsUser must not be 0', 'Write the number of another user.'),
    },
    'pod-security-seccomp-profile': {
        ...restricted,
        summary: 'Every container has the seccomp profile of the runtime, or one of the node.',
        check: (subject, refuse) => {
            if (subject.isWindows)
                return;
            // What turns it off is the other control.
            everyContainer(subject, ['seccompProfile', 'type'], (value) => value !== undefined && value !== null, (node) => refuse(node, 'a seccomp profile must be set', 'Write seccompProfile: {type: RuntimeDefault} in the securityContext of the Pod.'));
        },
    },
    'pod-security-drop-capabilities': {
        ...restricted,
        summary: 'Containers drop all capabilities, and add NET_BIND_SERVICE at the most.',
        check: ({ containers, isWindows }, refuse) => {
            if (isWindows)
                return;
            for (const container of containers) {
                const own = container.at('securityContext', 'capabilities');
                if (!own
                    .at('drop')
                    .items()
                    .some(({ value }) => value === 'ALL'))
                    refuse(own.at('drop'), 'all capabilities must be dropped', 'Write capabilities: {drop: [ALL]}.');
                for (const added of own.at('add').items()) {
                    if (added.value === 'NET_BIND_SERVICE' || !capabilities.has(String(added.value)))
                        continue;
                    refuse(added, `the capability ${added.text} must not be added`, 'Remove it.');
                }
            }
        },
    },
};
function subjectOfPod(pod, minor) {
    const spec = pod.at('spec');
    return { pod, spec, containers: (0,_rules_pods_pods_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(spec), minor, isWindows: spec.at('os', 'name').value === 'windows' };
}


/***/ }),

/***/ 24289:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ KnownFindings)
/* harmony export */ });
/** Findings that are known, and how often each. */
class KnownFindings {
    #counts = new Map();
    #size;
    constructor(findings) {
        this.#size = findings.length;
        for (const finding of findings)
            this.#counts.set(idOf(finding), (this.#counts.get(idOf(finding)) ?? 0) + 1);
    }
    /** The findings that are not known, and how many of the known ones are not there any more. */
    compare(findings) {
        const left = new Map(this.#counts);
        const added = findings.filter((finding) => {
            const id = idOf(finding);
            const count = left.get(id) ?? 0;
            left.set(id, count - 1);
            return count <= 0;
        });
        return { added, fixed: this.#size - (findings.length - added.length) };
    }
}
/** Where it shows besides is no part of what a finding says. */
function idOf({ rule, file = '', path = '', message }) {
    return [rule, file, path, message.replace(/ \(in the renderings? of [^()]*\)$/, '')].join('\n');
}


/***/ }),

/***/ 12170:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   sP: () => (/* binding */ textMap)
/* harmony export */ });
/* unused harmony export PodTemplate */
/* harmony import */ var _rules_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36566);

/** Pods as a workload describes them. */
class PodTemplate {
    owner;
    /** The node with `metadata` and `spec`. */
    node;
    labels;
    #ports;
    constructor(owner, node) {
        this.owner = owner;
        this.node = node;
        const added = owner.kind === 'DeploymentConfig' ? { deploymentconfig: owner.name } : {};
        this.labels = { ...textMap(node.at('metadata', 'labels')), ...added };
    }
    /** The ports of all containers. */
    get ports() {
        this.#ports ??= ['containers', 'initContainers'].flatMap((list) => this.node
            .at('spec', list)
            .items()
            .flatMap((container) => container.at('ports').items())
            .map((port) => ({ name: port.at('name').text, number: port.at('containerPort').number })));
        return this.#ports;
    }
}
/** @param namespace the namespace that a kustomization puts the object into, whatever is written. */
function subjectOf(manifest, namespace = manifest.namespace) {
    const { apiVersion, kind, name = '' } = manifest;
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const root = new _rules_node_js__WEBPACK_IMPORTED_MODULE_0__/* .Node */ .b(manifest.object);
    const subject = { manifest, root, kind, group, name, namespace, pods: undefined };
    const node = podTemplateOf(subject);
    if (node !== undefined)
        subject.pods = new PodTemplate(subject, node);
    return subject;
}
/** The entries of a map whose values are text. */
function textMap(node) {
    const entries = Object.entries(node.map ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
const templatePaths = {
    Pod: [],
    Deployment: ['spec', 'template'],
    ReplicaSet: ['spec', 'template'],
    StatefulSet: ['spec', 'template'],
    DaemonSet: ['spec', 'template'],
    ReplicationController: ['spec', 'template'],
    Job: ['spec', 'template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
    Rollout: ['spec', 'template'],
    DeploymentConfig: ['spec', 'template'],
    PodTemplate: ['template'],
};
const podGroups = new Set(['', 'apps', 'batch', 'extensions', 'argoproj.io', 'apps.openshift.io']);
/** The node of an object that describes Pods. */
function podTemplateOf({ kind, group, root }) {
    const path = Object.hasOwn(templatePaths, kind) && podGroups.has(group) ? templatePaths[kind] : undefined;
    if (path === undefined)
        return undefined;
    const node = root.at(...path);
    return node.map === undefined ? undefined : node;
}


/***/ }),

/***/ 32295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The repository around the working directory: its address from GitHub's environment or from Git's configuration. */
function readRepository(host) {
    const root = repositoryRoot(host);
    const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = host.environment;
    const urls = [...(name === undefined ? [] : [`${server}/${name}`]), ...remotesOf(host, root)];
    return {
        urls,
        root: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(host.files.root, root) || '.',
        exists: (path) => host.files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path)) !== undefined,
    };
}
function repositoryRoot(host) {
    let folder = host.files.root;
    for (;;) {
        if (host.files.kind(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, '.git')) !== undefined)
            return folder;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder);
        if (parent === folder)
            return host.files.root;
        folder = parent;
    }
}
function remotesOf(host, root) {
    const config = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, '.git', 'config');
    if (host.files.kind(config) !== 'file')
        return [];
    const text = host.files.text(config);
    return [...text.matchAll(/^[ \t]*url[ \t]*=[ \t]*(\S+)/gm)].map(([, url = '']) => url).filter(isAddress);
}
/** A folder of this machine is a copy: nobody else knows the repository by it. */
function isAddress(url) {
    return !/^(?:[./~]|file:)/.test(url);
}


/***/ }),

/***/ 95495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules),
  M: () => (/* binding */ checkRules)
});

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/validate/rules/values/addresses.js
var values_addresses = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/validate/rules/values/names.js
var values_names = __webpack_require__(20486);
;// CONCATENATED MODULE: ./build/validate/rules/checks.js



/** A value as it stands in a message: quoted, shortened when long. */
function shown(value) {
    if (typeof value === 'string')
        return `"${value.length > 60 ? `${value.slice(0, 57)}\u2026` : value}"`;
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'the list' : 'the map';
    return String(value);
}
/** The name of a node's field, for messages. */
function fieldName(node) {
    const { key, path } = node;
    if (typeof key === 'string')
        return key;
    const list = [...path].reverse().find((step) => typeof step === 'string');
    return `${list ?? 'item'}[${key}]`;
}
/** Asks for a value that is not empty; true when there is one. */
function need(review, node, why = '') {
    if (!node.isEmpty)
        return true;
    review.refuse(node, `${fieldName(node)} is required${why.startsWith(':') ? why : ` ${why}`.trimEnd()}`);
    return false;
}
/** Refuses a string that is not among the allowed ones. An empty one counts as absent, but for optional (pointer) fields. */
function oneOf(review, node, allowed, field = 'plain') {
    const value = field === 'pointer' ? pointerText(node) : node.text;
    if (value === undefined || allowed.includes(value))
        return;
    const near = (0,nearest/* nearest */.p)(value, allowed);
    const list = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}, \u2026` : allowed.join(', ');
    review.refuse(node, `${fieldName(node)} is ${shown(value)}, but must be one of ${list}`, near === undefined ? undefined : `Write ${near}`);
}
/** The string of a pointer field, or of a list item: an empty one is a value, and so is a null in a list of strings. */
function pointerText(node) {
    return node.value === '' || (node.value === null && typeof node.key === 'number') ? '' : node.text;
}
/** Refuses a string of the wrong form. An empty one counts as absent. */
function checks_form(review, node, fault) {
    const value = node.text;
    if (value === undefined)
        return;
    const why = fault(value);
    if (why === undefined)
        return;
    const isLabel = fault === values_names/* dnsLabelFault */.qB || fault === values_names/* dns1035LabelFault */.h1 || fault === values_names/* dnsSubdomainFault */.Sv;
    const near = isLabel ? (0,values_names/* nearestDnsLabel */._9)(value) : undefined;
    const fits = near !== undefined && fault(near) === undefined;
    review.refuse(node, `${fieldName(node)} ${shown(value)} ${why}`, fits ? `Write ${near}` : undefined);
}
/** As `form`, for optional (pointer) fields, in which an empty string is a value. */
function formOfPointer(review, node, fault) {
    if (pointerText(node) === '')
        review.refuse(node, `${fieldName(node)} must not be empty`);
    else
        checks_form(review, node, fault);
}
/** Refuses a number outside of a range, ends included. */
function between(review, node, low, high) {
    const value = node.number;
    if (value === undefined || (value >= low && value <= high))
        return;
    const range = high === Number.POSITIVE_INFINITY
        ? `at least ${low}`
        : low === Number.NEGATIVE_INFINITY
            ? `at most ${high}`
            : `between ${low} and ${high}`;
    review.refuse(node, `${fieldName(node)} is ${value}, but must be ${range}`);
}
function atLeast(review, node, low) {
    between(review, node, low, Number.POSITIVE_INFINITY);
}
/** The fields of a map must not be negative. */
function notNegative(review, node, ...names) {
    for (const name of names)
        atLeast(review, node.at(name), 0);
}
function portNumber(review, node) {
    between(review, node, 1, 65535);
}
/** A port by number or by name; an absent one counts as the number 0. */
function portNumberOrName(review, node) {
    if (!node.isSet)
        review.refuse(node, `${fieldName(node)} is required: a number between 1 and 65535, or the name of a port`);
    else if (node.value === '')
        review.refuse(node, `${fieldName(node)} must not be empty`);
    else if (typeof node.value === 'string')
        checks_form(review, node, values_names/* portNameFault */.hX);
    else
        portNumber(review, node);
}
/** Refuses items that repeat the key of an earlier one. */
function unique(review, items, keyOf, at = (item) => item) {
    if (items.length < 2)
        return;
    const seen = new Set();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        if (seen.has(key))
            review.refuse(at(item), `${fieldName(at(item))} ${shown(at(item).map === undefined ? at(item).value : key)} stands here for the second time`);
        seen.add(key);
    }
}
/** Refuses items whose field has the text that it has in an earlier one. */
function uniqueField(review, items, field) {
    unique(review, items, (item) => item.at(field).text, (item) => item.at(field));
}
/** Servers from 1.36 on refuse ambiguous spellings of addresses (KEP-4858). */
function address(review, node) {
    checks_form(review, node, (text) => (0,values_addresses/* addressFault */.RM)(text, review.minor >= 36));
}
function block(review, node) {
    checks_form(review, node, (text) => (0,values_addresses/* blockFault */.ez)(text, review.minor >= 36));
}
/** At most one, or exactly one, of several fields may stand. Returns those that do. */
function fieldsSet(node, names) {
    return names.map((name) => node.at(name)).filter((child) => child.isSet);
}

// EXTERNAL MODULE: ./build/validate/rules/values/base64.js
var base64 = __webpack_require__(70087);
;// CONCATENATED MODULE: ./build/validate/rules/access/certificates.js



const REQUESTS = 'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/';
const USAGES = [
    'any',
    'cert sign',
    'client auth',
    'code signing',
    'content commitment',
    'crl sign',
    'data encipherment',
    'decipher only',
    'digital signature',
    'email protection',
    'encipher only',
    'ipsec end system',
    'ipsec tunnel',
    'ipsec user',
    'key agreement',
    'key encipherment',
    'microsoft sgc',
    'netscape sgc',
    'ocsp signing',
    's/mime',
    'server auth',
    'signing',
    'timestamping',
];
const certificateRules = [
    {
        name: 'certificate-request',
        summary: 'A CertificateSigningRequest has a PEM request, known usages, a signer, and lasts at least 10 minutes.',
        cites: REQUESTS,
        kinds: ['certificates.k8s.io/CertificateSigningRequest'],
        check(object, review) {
            const spec = object.at('spec');
            if (need(review, spec.at('request')))
                checks_form(review, spec.at('request'), requestFault);
            const usages = spec.at('usages');
            need(review, usages, ': at least one');
            for (const usage of usages.items())
                oneOf(review, usage, USAGES, 'pointer');
            unique(review, usages.items(), (usage) => usage.text);
            checkSigner(review, spec.at('signerName'));
            atLeast(review, spec.at('expirationSeconds'), 600);
        },
    },
];
function requestFault(text) {
    const isPem = (0,base64/* isBase64 */.Q)(text) && Buffer.from(text, 'base64').toString('latin1').includes('-----BEGIN CERTIFICATE REQUEST-----');
    return isPem ? undefined : 'must be the base64 of a PEM block of the type CERTIFICATE REQUEST';
}
/** The name of a signer: a domain, and a path of DNS subdomains below it. */
function checkSigner(review, name) {
    if (!need(review, name))
        return;
    checks_form(review, name, (text) => {
        if (text === 'kubernetes.io/legacy-unknown')
            return 'must not be the legacy signer';
        const [domain = '', path, ...more] = text.split('/');
        if (path === undefined || more.length > 0)
            return 'must be a domain and a path with one / between, such as example.com/signer';
        const fault = (0,values_names/* dnsSubdomainFault */.Sv)(domain) ?? (0,values_names/* dnsSubdomainFault */.Sv)(path);
        if (fault !== undefined)
            return fault;
        return domain.includes('.') ? undefined : 'must have a domain of at least two parts before the /';
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/rule.js
/** Whether a check refuses anything; what it refuses is told as always. */
function refuses(review, check) {
    const before = review.refusals;
    check();
    return review.refusals > before;
}
/** What is refused of one object: it turns review into problems under the name of the rule at work. */
class Session {
    minor;
    kind;
    group;
    parseExpression;
    evaluateRules;
    refusals = 0;
    #rule;
    #report;
    constructor(context, report) {
        this.minor = Number(context.version.slice(2));
        this.kind = context.kind;
        this.parseExpression = context.parseExpression;
        this.evaluateRules = context.evaluateRules;
        this.group = context.apiVersion.includes('/') ? (context.apiVersion.split('/')[0] ?? '') : '';
        this.#report = report;
    }
    /** Applies rules to one part of the object. */
    apply(rules, part) {
        for (const { name, field, check } of rules) {
            if (field !== undefined && !part.has(field))
                continue;
            this.#rule = name;
            check(field === undefined ? part : part.at(field), this);
        }
    }
    refuse(node, message, fix) {
        if (this.#rule === undefined)
            throw new Error('No rule is at work');
        this.refusals += 1;
        const { path, value } = node;
        const at = value === undefined ? 'missing' : 'value';
        const problem = { rule: this.#rule, category: 'api', severity: 'error', path, at, message };
        this.#report(fix === undefined ? problem : { ...problem, fix });
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/values/labels.js


/**
 * Checks a map of labels. The server points at the map, not at the entry.
 * @param given A label whose value the server gives, whatever is written.
 */
function checkLabels(review, labels, given) {
    for (const [key, value] of labels.entries()) {
        if (key === given)
            continue;
        const keyFault = (0,values_names/* qualifiedNameFault */.U6)(key);
        if (keyFault !== undefined)
            review.refuse(labels, `the label key "${key}" ${keyFault}`);
        if (typeof value.value !== 'string')
            continue;
        const valueFault = (0,values_names/* labelValueFault */.mn)(value.value);
        if (valueFault !== undefined)
            review.refuse(labels, `the value ${shown(value.value)} of the label ${key} ${valueFault}`);
    }
}
/** The key of a label: a qualified name, never empty. */
function checkLabelKey(review, key) {
    if (need(review, key))
        checks_form(review, key, values_names/* qualifiedNameFault */.U6);
}
/** Checks a label selector with matchLabels and matchExpressions. */
function checkLabelSelector(review, selector) {
    if (selector.map === undefined)
        return;
    checkLabels(review, selector.at('matchLabels'));
    for (const expression of selector.at('matchExpressions').items()) {
        checkOperator(review, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist']);
        checkLabelKey(review, expression.at('key'));
        for (const value of expression.at('values').items())
            checks_form(review, value, values_names/* labelValueFault */.mn);
    }
}
/** Checks that the operator of a requirement is known and that it has the values that the operator asks for. */
function checkOperator(review, requirement, operators) {
    const operator = requirement.at('operator');
    const values = requirement.at('values');
    const isKnown = typeof operator.value === 'string' && operators.includes(operator.value);
    if (!isKnown) {
        if (operator.isEmpty)
            review.refuse(operator, `operator is required: one of ${operators.join(', ')}`);
        else if (operator.text !== undefined) {
            review.refuse(operator, `operator is ${shown(operator.text)}, but must be one of ${operators.join(', ')}`);
        }
        return;
    }
    if (operator.value === 'In' || operator.value === 'NotIn')
        need(review, values, `with the operator ${operator.value}`);
    else if (operator.value === 'Gt' || operator.value === 'Lt') {
        if (values.isEmpty || values.list?.length !== 1)
            review.refuse(values, `exactly one value is required with the operator ${operator.value}`);
    }
    else if (!values.isEmpty)
        review.refuse(values, `values must not stand with the operator ${operator.value}`);
}
/** Whether a label selector picks labels; undefined when it is too broken to tell. */
function selects(selector, labels) {
    const wanted = selector.at('matchLabels').entries();
    if (!wanted.every(([key, value]) => labels.at(key).isSet && valueOrEmpty(labels.at(key)) === valueOrEmpty(value)))
        return false;
    for (const expression of selector.at('matchExpressions').items()) {
        const key = expression.at('key').text;
        if (key === undefined)
            return undefined;
        const value = labels.map !== undefined && Object.hasOwn(labels.map, key) ? valueOrEmpty(labels.at(key)) : undefined;
        const values = expression.at('values').list ?? [];
        const operator = expression.at('operator').value;
        if (operator === 'In' && (value === undefined || !values.includes(value)))
            return false;
        if (operator === 'NotIn' && value !== undefined && values.includes(value))
            return false;
        if (operator === 'Exists' && value === undefined)
            return false;
        if (operator === 'DoesNotExist' && value !== undefined)
            return false;
    }
    return true;
}
function valueOrEmpty(node) {
    return node.value ?? '';
}
/**
 * Keys that are matched with those of the Pod itself: they need a selector. Before keys were merged into the selector
 * (`merged` false), they could not stand in it at all; since then they may stand there once.
 */
function checkMatchLabelKeys(review, term, names, merged) {
    const selector = term.at('labelSelector');
    const inLabels = Object.keys(selector.at('matchLabels').map ?? {});
    const inExpressions = selector
        .at('matchExpressions')
        .items()
        .map((expression) => expression.at('key').value);
    const times = new Map();
    for (const key of [...inLabels, ...inExpressions])
        times.set(key, (times.get(key) ?? 0) + 1);
    for (const name of names) {
        const keys = term.at(name);
        if (keys.isEmpty)
            continue;
        if (!selector.isSet)
            review.refuse(keys, `${name} must not stand without a labelSelector`);
        for (const key of keys.items()) {
            formOfPointer(review, key, values_names/* qualifiedNameFault */.U6);
            if (name === 'matchLabelKeys' && (times.get(key.value) ?? 0) > (merged ? 1 : 0)) {
                review.refuse(key, `${shown(key.value)} stands in both ${name} and labelSelector`);
            }
        }
    }
    const mismatch = new Set(term.at('mismatchLabelKeys').list);
    for (const key of term.at('matchLabelKeys').items()) {
        if (mismatch.has(key.value))
            review.refuse(key, `${shown(key.value)} stands in both matchLabelKeys and mismatchLabelKeys`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/access/rbac.js




const RBAC = 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/';
const GROUP = 'rbac.authorization.k8s.io';
const ROLES = [`${GROUP}/Role`, `${GROUP}/ClusterRole`];
const BINDINGS = [`${GROUP}/RoleBinding`, `${GROUP}/ClusterRoleBinding`];
const rbacRules = [
    {
        name: 'role-rules',
        summary: 'A rule has verbs, and either apiGroups with resources, or (in a ClusterRole) nonResourceURLs.',
        cites: `${RBAC}#role-and-clusterrole`,
        kinds: ROLES,
        check(role, review) {
            for (const rule of role.at('rules').items())
                checkRule(review, rule);
        },
    },
    {
        name: 'cluster-role-aggregation',
        summary: 'An aggregationRule has at least one selector.',
        cites: `${RBAC}#aggregated-clusterroles`,
        kinds: [`${GROUP}/ClusterRole`],
        check(role, review) {
            const rule = role.at('aggregationRule');
            if (!rule.isSet)
                return;
            const selectors = rule.at('clusterRoleSelectors');
            need(review, selectors, ': at least one');
            for (const selector of selectors.items()) {
                const isBroken = refuses(review, () => checkLabelSelector(review, selector));
                if (isBroken)
                    review.refuse(selector, 'the selector picks nothing: it is broken');
            }
        },
    },
    {
        name: 'role-reference',
        summary: 'roleRef names a Role or ClusterRole of the group rbac.authorization.k8s.io; a ClusterRoleBinding a ClusterRole.',
        cites: `${RBAC}#rolebinding-and-clusterrolebinding`,
        kinds: BINDINGS,
        check(binding, review) {
            const reference = binding.at('roleRef');
            const [group, kind, name] = [reference.at('apiGroup'), reference.at('kind'), reference.at('name')];
            oneOf(review, group, [GROUP]);
            const kinds = review.kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
            if (need(review, kind, `: ${kinds.join(' or ')}`))
                oneOf(review, kind, kinds);
            if (need(review, name))
                checks_form(review, name, values_names/* pathSegmentFault */.BG);
        },
    },
    {
        name: 'binding-subjects',
        summary: 'A subject is a User or Group of rbac.authorization.k8s.io, or a ServiceAccount with its namespace.',
        cites: `${RBAC}#referring-to-subjects`,
        kinds: BINDINGS,
        check(binding, review) {
            for (const subject of binding.at('subjects').items())
                checkSubject(review, subject);
        },
    },
];
function checkRule(review, rule) {
    need(review, rule.at('verbs'), ': at least one verb');
    const urls = rule.at('nonResourceURLs');
    const [groups, resources] = [rule.at('apiGroups'), rule.at('resources')];
    if (urls.isEmpty) {
        need(review, groups, ': at least one API group, "" being the core group');
        need(review, resources, ': at least one resource');
        return;
    }
    if (review.kind === 'Role')
        review.refuse(urls, 'nonResourceURLs must stand in a ClusterRole only');
    if ([groups, resources, rule.at('resourceNames')].some((list) => !list.isEmpty)) {
        review.refuse(urls, 'nonResourceURLs must not stand beside apiGroups, resources or resourceNames');
    }
}
function checkSubject(review, subject) {
    const [kind, name, group, namespace] = [
        subject.at('kind'),
        subject.at('name'),
        subject.at('apiGroup'),
        subject.at('namespace'),
    ];
    need(review, name, 'of a subject');
    if (need(review, kind, ': ServiceAccount, User or Group'))
        oneOf(review, kind, ['ServiceAccount', 'User', 'Group']);
    if (kind.value === 'ServiceAccount') {
        checks_form(review, name, values_names/* dnsSubdomainFault */.Sv);
        if (!group.isEmpty && group.text !== undefined)
            review.refuse(group, `apiGroup is ${shown(group.text)}, but must be empty for a ServiceAccount`);
        if (review.kind === 'ClusterRoleBinding')
            need(review, namespace, 'for a ServiceAccount in a ClusterRoleBinding');
    }
    else if (kind.value === 'User' || kind.value === 'Group')
        oneOf(review, group, [GROUP]);
}

;// CONCATENATED MODULE: ./build/validate/rules/access/reviews.js



const AUTHORIZATION = 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access';
const reviews_GROUP = 'authorization.k8s.io';
/** Kinds that are asked and answered, and never stored. */
const REVIEWS = new Set([
    'authentication.k8s.io/SelfSubjectReview',
    'authentication.k8s.io/TokenRequest',
    'authentication.k8s.io/TokenReview',
    `${reviews_GROUP}/LocalSubjectAccessReview`,
    `${reviews_GROUP}/SelfSubjectAccessReview`,
    `${reviews_GROUP}/SelfSubjectRulesReview`,
    `${reviews_GROUP}/SubjectAccessReview`,
]);
/** Metadata that the server gives and takes itself, whatever is written. */
const GIVEN = new Set([
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'managedFields',
    'namespace',
    'selfLink',
    'uid',
]);
/** Whether objects of the kind at hand are stored, so that their metadata counts. */
function isStored(review) {
    return !REVIEWS.has(`${review.group}/${review.kind}`);
}
const reviewRules = [
    {
        name: 'access-review',
        summary: 'A review of access is about a resource or about a path, names who asks, and has no metadata.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/LocalSubjectAccessReview`, `${reviews_GROUP}/SelfSubjectAccessReview`, `${reviews_GROUP}/SubjectAccessReview`],
        check(object, review) {
            const [spec, metadata] = [object.at('spec'), object.at('metadata')];
            reviews_checkSubject(review, spec);
            checkAttributes(review, spec.at('resourceAttributes'));
            const other = metadata.entries().find(([name, field]) => !GIVEN.has(name) && !isZero(field));
            if (other !== undefined)
                review.refuse(metadata, `a review has no ${other[0]} in its metadata`);
        },
    },
    {
        name: 'local-access-review',
        summary: 'A LocalSubjectAccessReview is about resources in its own namespace.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/LocalSubjectAccessReview`],
        check(object, review) {
            const attributes = object.at('spec', 'resourceAttributes');
            const [own, asked] = [object.at('metadata', 'namespace'), attributes.at('namespace')];
            if (attributes.isSet && (asked.isEmpty || (own.text !== undefined && asked.text !== own.text)))
                review.refuse(asked, `namespace is ${shown(asked.value ?? '')}, but must be that of the review itself`);
            const path = object.at('spec', 'nonResourceAttributes');
            if (path.isSet)
                review.refuse(path, 'nonResourceAttributes must not stand in a review for one namespace');
        },
    },
    {
        name: 'rules-review',
        summary: 'A SelfSubjectRulesReview names a namespace.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/SelfSubjectRulesReview`],
        check(object, review) {
            need(review, object.at('spec', 'namespace'));
        },
    },
    {
        name: 'token-review',
        summary: 'A TokenReview holds the token that it asks about.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#webhook-token-authentication',
        kinds: ['authentication.k8s.io/TokenReview'],
        check(object, review) {
            need(review, object.at('spec', 'token'));
        },
    },
];
function isZero(field) {
    return field.isEmpty || field.value === 0;
}
function reviews_checkSubject(review, spec) {
    const [resource, path] = [spec.at('resourceAttributes'), spec.at('nonResourceAttributes')];
    if (resource.isSet && path.isSet)
        review.refuse(path, 'nonResourceAttributes must not stand beside resourceAttributes');
    if (!resource.isSet && !path.isSet)
        review.refuse(resource, 'one of resourceAttributes and nonResourceAttributes is required');
    if (review.kind !== 'SelfSubjectAccessReview' && spec.at('user').isEmpty && spec.at('groups').isEmpty)
        review.refuse(spec.at('user'), 'a user or groups are required');
}
function checkAttributes(review, attributes) {
    if (review.minor < 31)
        return;
    for (const name of ['fieldSelector', 'labelSelector']) {
        const selector = attributes.at(name);
        if (!selector.isSet)
            continue;
        const [raw, requirements] = [selector.at('rawSelector'), selector.at('requirements')];
        if (raw.isEmpty)
            need(review, requirements, 'where there is no rawSelector');
        else if (!requirements.isEmpty)
            review.refuse(raw, 'rawSelector must not stand beside requirements');
        for (const requirement of requirements.items())
            checkRequirement(review, requirement, name === 'labelSelector');
    }
}
/** An operator that the server does not know is left to whoever decides. */
function checkRequirement(review, requirement, isLabel) {
    const [operator, values, key] = [requirement.at('operator'), requirement.at('values'), requirement.at('key')];
    if (operator.value === 'In' || operator.value === 'NotIn')
        need(review, values, `with the operator ${operator.value}`);
    else if ((operator.value === 'Exists' || operator.value === 'DoesNotExist') && !values.isEmpty)
        review.refuse(values, `values must not stand with the operator ${operator.value}`);
    if (!isLabel) {
        need(review, key);
        return;
    }
    checkLabelKey(review, key);
    for (const value of values.items())
        checks_form(review, value, values_names/* labelValueFault */.mn);
}

// EXTERNAL MODULE: ./build/validate/rules/pods/pods.js
var pods = __webpack_require__(88994);
;// CONCATENATED MODULE: ./build/validate/rules/pods/scheduling.js




const ASSIGN = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/';
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';
const schedulingRules = [
    {
        name: 'node-selector',
        summary: 'A nodeSelector is a map of labels.',
        cites: `${ASSIGN}#nodeselector`,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            checkLabels(review, podSpec.at('nodeSelector'));
        },
    },
    {
        name: 'node-affinity',
        summary: 'Terms of node affinity have known operators with the values that they need, and weights between 1 and 100.',
        cites: `${ASSIGN}#node-affinity`,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const affinity = podSpec.at('affinity', 'nodeAffinity');
            checkNodeSelector(review, affinity.at(REQUIRED), review.minor >= 32);
            for (const term of affinity.at(PREFERRED).items()) {
                checkWeight(review, term);
                checkNodeTerm(review, term.at('preference'), false);
            }
        },
    },
    {
        name: 'pod-affinity',
        summary: 'Terms of Pod affinity have a topologyKey, sound selectors and namespaces, and weights between 1 and 100.',
        cites: `${ASSIGN}#inter-pod-affinity-and-anti-affinity`,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            for (const name of ['podAffinity', 'podAntiAffinity']) {
                const affinity = podSpec.at('affinity', name);
                for (const term of affinity.at(REQUIRED).items())
                    checkAffinityTerm(review, term);
                for (const term of affinity.at(PREFERRED).items()) {
                    checkWeight(review, term);
                    checkAffinityTerm(review, term.at('podAffinityTerm'));
                }
            }
        },
    },
    {
        name: 'tolerations',
        summary: 'A toleration without key tolerates everything (Exists); Exists has no value; tolerationSeconds is for NoExecute.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            checkTolerations(review, podSpec.at('tolerations'));
        },
    },
    {
        name: 'topology-spread',
        summary: 'Spread constraints have a maxSkew above 0, a topologyKey and a known whenUnsatisfiable; no pair of these repeats.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const constraints = podSpec.at('topologySpreadConstraints').items();
            const later = new Set();
            for (const constraint of [...constraints].reverse()) {
                checkSpread(review, constraint);
                const key = `${constraint.at('topologyKey').text ?? ''} ${constraint.at('whenUnsatisfiable').text ?? ''}`;
                if (later.has(key))
                    review.refuse(constraint, 'topologyKey and whenUnsatisfiable are those of another constraint');
                later.add(key);
            }
        },
    },
    {
        name: 'pod-gates',
        summary: 'Scheduling and readiness gates are qualified names; no scheduling gate repeats.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            for (const gate of podSpec.at('readinessGates').items())
                checkLabelKey(review, gate.at('conditionType'));
            if (review.minor < 27)
                return;
            const seen = new Set();
            for (const gate of podSpec.at('schedulingGates').items()) {
                const name = gate.at('name').value;
                const fault = typeof name === 'string' ? (0,values_names/* qualifiedNameFault */.U6)(name) : 'must have a name';
                if (fault !== undefined)
                    review.refuse(gate, `the scheduling gate ${shown(name ?? '')} ${fault}`);
                if (seen.has(name))
                    review.refuse(gate, `the scheduling gate ${shown(name)} stands here for the second time`);
                seen.add(name);
            }
        },
    },
];
function checkWeight(review, term) {
    if (need(review, term.at('weight')))
        between(review, term.at('weight'), 1, 100);
}
/** @param checksValues Whether the server checks that the values are values of labels (for required terms, since 1.32). */
function checkNodeSelector(review, selector, checksValues) {
    if (selector.map === undefined || !need(review, selector.at('nodeSelectorTerms'), ': at least one term'))
        return;
    for (const term of selector.at('nodeSelectorTerms').items())
        checkNodeTerm(review, term, checksValues);
}
function checkNodeTerm(review, term, checksValues) {
    for (const expression of term.at('matchExpressions').items()) {
        checkOperator(review, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']);
        checkLabelKey(review, expression.at('key'));
        if (!checksValues)
            continue;
        for (const value of expression.at('values').items())
            checks_form(review, value, values_names/* labelValueFault */.mn);
    }
    for (const field of term.at('matchFields').items()) {
        checkOperator(review, field, ['In', 'NotIn']);
        if ((field.at('values').list?.length ?? 0) > 1)
            review.refuse(field.at('values'), 'exactly one value is required for a field');
        if (need(review, field.at('key')))
            oneOf(review, field.at('key'), ['metadata.name']);
        for (const value of field.at('values').items())
            checks_form(review, value, values_names/* dnsSubdomainFault */.Sv);
    }
}
function checkAffinityTerm(review, term) {
    checkLabelSelector(review, term.at('labelSelector'));
    checkLabelSelector(review, term.at('namespaceSelector'));
    for (const namespace of term.at('namespaces').items())
        formOfPointer(review, namespace, values_names/* dnsLabelFault */.qB);
    if (review.minor >= 31)
        checkMatchLabelKeys(review, term, ['matchLabelKeys', 'mismatchLabelKeys'], true);
    checkLabelKey(review, term.at('topologyKey'));
}
function checkTolerations(review, tolerations) {
    for (const toleration of tolerations.items()) {
        const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map((name) => toleration.at(name));
        checks_form(review, key, values_names/* qualifiedNameFault */.U6);
        if (key.isEmpty && operator.value !== 'Exists') {
            review.refuse(operator, 'operator must be Exists when there is no key: it tolerates every taint', 'Write Exists');
        }
        oneOf(review, operator, ['Equal', 'Exists']);
        if (operator.value === 'Exists' && !value.isEmpty)
            review.refuse(operator, 'value must be empty when the operator is Exists');
        if (operator.isEmpty || operator.value === 'Equal') {
            const fault = value.text === undefined ? undefined : (0,values_names/* labelValueFault */.mn)(value.text);
            if (fault !== undefined)
                review.refuse(operator, `value ${shown(value.text)} ${fault}`);
        }
        oneOf(review, effect, EFFECTS);
        if (toleration.at('tolerationSeconds').isSet && effect.value !== 'NoExecute') {
            review.refuse(effect, 'effect must be NoExecute when tolerationSeconds is set');
        }
    }
}
/** The effects of taints on nodes. */
function checkTaintEffect(review, effect) {
    if (need(review, effect))
        oneOf(review, effect, EFFECTS);
}
function checkSpread(review, constraint) {
    const skew = constraint.at('maxSkew');
    if (!skew.isSet)
        need(review, skew);
    else
        atLeast(review, skew, 1);
    need(review, constraint.at('topologyKey'));
    const action = constraint.at('whenUnsatisfiable');
    if (need(review, action))
        oneOf(review, action, ['DoNotSchedule', 'ScheduleAnyway']);
    const domains = constraint.at('minDomains');
    atLeast(review, domains, 1);
    if (domains.isSet && action.text !== undefined && action.text !== 'DoNotSchedule') {
        review.refuse(domains, 'minDomains can stand with whenUnsatisfiable: DoNotSchedule only');
    }
    for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy'])
        oneOf(review, constraint.at(name), ['Honor', 'Ignore'], 'pointer');
    if (review.minor >= 27)
        checkMatchLabelKeys(review, constraint, ['matchLabelKeys'], review.minor >= 34);
    checkLabelSelector(review, constraint.at('labelSelector'));
}

;// CONCATENATED MODULE: ./build/validate/rules/values/paths.js

/** A path must not climb out by `..`. */
function checkPathStaysInside(review, path, place = path) {
    if (path.text?.split('/').includes('..'))
        review.refuse(place, `${path.key} is ${shown(path.text)}, but must not hold '..'`);
}
/** A path within a volume: relative, and not climbing out. */
function checkRelativePath(review, path, place = path) {
    if (path.text?.startsWith('/'))
        review.refuse(place, `${path.key} is ${shown(path.text)}, but must be a relative path`);
    checkPathStaysInside(review, path, place);
}
/** A path that a volume writes to: relative, and not beginning with the `..` that volumes keep for themselves. */
function checkFilePath(review, path, place = path) {
    checkRelativePath(review, path, place);
    const text = path.text ?? '';
    if (text.startsWith('..') && text !== '..' && !text.startsWith('../')) {
        review.refuse(place, `${path.key} is ${shown(text)}, but must not begin with '..'`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/volume-sources.js



/** Sources of storage that both volumes of Pods and PersistentVolumes have, in the order in which the server looks. */
const volume_sources_REQUIRED = {
    gcePersistentDisk: ['pdName'],
    awsElasticBlockStore: ['volumeID'],
    nfs: ['server', 'path'],
    iscsi: ['targetPortal', 'iqn'],
    glusterfs: ['endpoints', 'path'],
    rbd: ['monitors', 'image'],
    cinder: ['volumeID'],
    cephfs: ['monitors'],
    quobyte: ['registry', 'volume'],
    flexVolume: ['driver'],
    azureFile: ['secretName', 'shareName'],
    vsphereVolume: ['volumePath'],
    photonPersistentDisk: ['pdID'],
    portworxVolume: ['volumeID'],
    azureDisk: ['diskName', 'diskURI'],
    scaleIO: ['gateway', 'system', 'volumeName'],
    storageos: ['volumeName'],
    local: ['path'],
};
const HOST_PATH_TYPES = [
    '',
    'BlockDevice',
    'CharDevice',
    'Directory',
    'DirectoryOrCreate',
    'File',
    'FileOrCreate',
    'Socket',
];
/** Checks a source of storage. @param place Secrets of a PersistentVolume are referred to with their namespace. */
function checkStorageSource(review, source, place) {
    if (source.map === undefined)
        return;
    const name = String(source.key);
    for (const field of volume_sources_REQUIRED[name] ?? [])
        need(review, source.at(field));
    SPECIAL[name]?.(review, source, place);
}
const SPECIAL = {
    hostPath(review, source) {
        if (need(review, source.at('path')))
            checkPathStaysInside(review, source.at('path'));
        oneOf(review, source.at('type'), HOST_PATH_TYPES);
    },
    local: (review, source) => checkPathStaysInside(review, source.at('path')),
    gcePersistentDisk: (review, source) => between(review, source.at('partition'), 0, 255),
    awsElasticBlockStore: (review, source) => between(review, source.at('partition'), 0, 255),
    nfs(review, source) {
        const path = source.at('path');
        if (path.text !== undefined && !path.text.startsWith('/'))
            review.refuse(path, `path is ${shown(path.text)}, but must be an absolute path`);
    },
    iscsi: checkIscsi,
    fc(review, source) {
        const [names, ids, lun] = [source.at('targetWWNs'), source.at('wwids'), source.at('lun')];
        if (names.isEmpty && ids.isEmpty)
            review.refuse(names, 'targetWWNs or wwids are required');
        if (!names.isEmpty && !ids.isEmpty)
            review.refuse(names, 'targetWWNs must not stand beside wwids');
        if (names.isEmpty)
            return;
        if (lun.isSet)
            between(review, lun, 0, 255);
        else
            review.refuse(lun, 'lun is required with targetWWNs');
    },
    flocker(review, source) {
        const [name, id] = [source.at('datasetName'), source.at('datasetUUID')];
        if (name.isEmpty === id.isEmpty)
            review.refuse(source, 'flocker must have one of datasetName and datasetUUID');
        if (name.text?.includes('/'))
            review.refuse(name, "datasetName must not hold a '/'");
    },
    quobyte(review, source) {
        const registry = source.at('registry');
        const isPairs = registry.text?.split(',').every((pair) => /^([^:[\]]*|\[[^\]]*\]):[^:]*$/.test(pair));
        if (isPairs === false)
            review.refuse(registry, 'registry must be host:port, or several of them with commas between');
        if ((source.at('tenant').text?.length ?? 0) >= 65)
            review.refuse(source.at('tenant'), 'tenant must have at most 64 characters');
    },
    flexVolume(review, source) {
        for (const [key, option] of source.at('options').entries()) {
            const domain = `.${(key.includes('/') ? key.slice(0, key.indexOf('/')) : key).toLowerCase()}`;
            if (/\.(kubernetes|k8s)\.io$/.test(domain))
                review.refuse(option, `the option ${shown(key)} is in a domain that Kubernetes keeps`);
        }
    },
    azureFile(review, source, place) {
        if (place === 'persistent' && source.at('secretNamespace').value === '')
            need(review, source.at('secretNamespace'));
    },
    azureDisk(review, source) {
        oneOf(review, source.at('cachingMode'), ['None', 'ReadOnly', 'ReadWrite'], 'pointer');
        const [kind, uri] = [source.at('kind'), source.at('diskURI')];
        oneOf(review, kind, ['Shared', 'Dedicated', 'Managed'], 'pointer');
        const start = (kind.value ?? 'Shared') === 'Managed' ? '/subscriptions/' : 'https://';
        if (uri.text !== undefined && !uri.text.startsWith(start))
            review.refuse(uri, `diskURI must begin with ${start} for this kind of disk`);
    },
    cinder: checkNamedSecret,
    storageos(review, source, place) {
        checks_form(review, source.at('volumeName'), values_names/* dnsLabelFault */.qB);
        checks_form(review, source.at('volumeNamespace'), values_names/* dnsLabelFault */.qB);
        checkNamedSecret(review, source, place);
    },
    glusterfs(review, source, place) {
        const namespace = source.at('endpointsNamespace');
        if (place === 'pod')
            return;
        if (namespace.value === '')
            review.refuse(namespace, 'endpointsNamespace must be the name of a namespace');
        checks_form(review, namespace, values_names/* dnsLabelFault */.qB);
    },
    csi(review, source, place) {
        checkDriverName(review, source.at('driver'));
        if (place === 'pod') {
            const name = source.at('nodePublishSecretRef', 'name');
            if (source.at('nodePublishSecretRef').isSet && need(review, name))
                checks_form(review, name, values_names/* dnsSubdomainFault */.Sv);
            return;
        }
        need(review, source.at('volumeHandle'));
        for (const use of ['controllerPublish', 'controllerExpand', 'nodeStage', 'nodePublish', 'nodeExpand']) {
            const reference = source.at(`${use}SecretRef`);
            if (!reference.isSet || use === 'nodeStage')
                continue;
            if (need(review, reference.at('name')))
                checks_form(review, reference.at('name'), values_names/* dnsSubdomainFault */.Sv);
            if (need(review, reference.at('namespace')))
                checks_form(review, reference.at('namespace'), values_names/* dnsLabelFault */.qB);
        }
    },
};
function checkNamedSecret(review, source, place) {
    const reference = source.at('secretRef');
    if (!reference.isSet)
        return;
    need(review, reference.at('name'));
    if (place === 'persistent')
        need(review, reference.at('namespace'));
}
/** The name of a CSI driver: a DNS subdomain of at most 63 characters, letter case aside. */
function checkDriverName(review, name) {
    if (need(review, name))
        checks_form(review, name, driverNameFault);
}
/** The name of a driver of volumes or devices: a DNS subdomain of at most 63 characters, letter case aside. */
const driverNameFault = (name) => name.length > 63 ? 'must have at most 63 characters' : (0,values_names/* dnsSubdomainFault */.Sv)(name.toLowerCase());
const IQN = /^iqn\.\d{4}-\d{2}\.([a-zA-Z0-9\-.]+)(:[^,;*&$|\s]+)$/;
function iscsiNameFault(text) {
    if (text.startsWith('iqn'))
        return IQN.test(text) ? undefined : 'must be of the form iqn.yyyy-mm.domain:name';
    if (text.startsWith('eui'))
        return /^eui.[a-zA-Z0-9]{16}$/.test(text) ? undefined : 'must have 16 characters after eui.';
    if (text.startsWith('naa'))
        return /^naa.[a-zA-Z0-9]{32}$/.test(text) ? undefined : 'must have 32 characters after naa.';
    return 'must begin with iqn, eui or naa';
}
function checkIscsi(review, source, place) {
    checks_form(review, source.at('iqn'), iscsiNameFault);
    checks_form(review, source.at('initiatorName'), iscsiNameFault);
    between(review, source.at('lun'), 0, 255);
    const asksSecret = source.at('chapAuthDiscovery').isTrue || source.at('chapAuthSession').isTrue;
    if (asksSecret && !source.at('secretRef').isSet)
        review.refuse(source.at('secretRef'), 'secretRef is required for CHAP');
    if (place === 'persistent' && source.at('secretRef').isSet)
        need(review, source.at('secretRef', 'name'));
}
/** The mode of files: octal 0 to 0777. */
function checkMode(review, mode) {
    const value = mode.number;
    if (value !== undefined && (value < 0 || value > 511)) {
        review.refuse(mode, `${mode.key} is ${value} (0${value.toString(8)} octal), but must be between 0 and 0777 octal`);
    }
}
/** The keys of a ConfigMap or Secret that become files, and their paths. */
function checkItems(review, items) {
    for (const item of items.items()) {
        need(review, item.at('key'));
        need(review, item.at('path'));
        checkFilePath(review, item.at('path'));
        checkMode(review, item.at('mode'));
    }
}
/** The directory of a gitRepo volume, within the volume. */
function checkGitRepo(review, source) {
    need(review, source.at('repository'));
    checkRelativePath(review, source.at('directory'));
}

;// CONCATENATED MODULE: ./build/validate/rules/objects/metadata.js




const NAMES = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/';
const ALL = ['*'];
/** Kinds whose names are not DNS subdomains. */
const NAME_FORMS = {
    '/Event': values_names/* pathSegmentFault */.BG,
    '/Namespace': values_names/* dnsLabelFault */.qB,
    'apps/StatefulSet': values_names/* dnsLabelFault */.qB,
    'coordination.k8s.io/LeaseCandidate': values_names/* configKeyFault */.Wz,
    'certificates.k8s.io/CertificateSigningRequest': values_names/* pathSegmentFault */.BG,
    'networking.k8s.io/IPAddress': (name) => (0,values_addresses/* addressFault */.RM)(name, true),
    'policy/PodDisruptionBudget': values_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/ClusterRole': values_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/ClusterRoleBinding': values_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/Role': values_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/RoleBinding': values_names/* pathSegmentFault */.BG,
    'apiregistration.k8s.io/APIService': values_names/* pathSegmentFault */.BG,
    'certificates.k8s.io/ClusterTrustBundle': values_names/* pathSegmentFault */.BG,
    // Images have the names of repositories and tags there, people and clients those that they were given elsewhere.
    'image.openshift.io/Image': values_names/* pathSegmentFault */.BG,
    'image.openshift.io/ImageStream': values_names/* pathSegmentFault */.BG,
    'image.openshift.io/ImageStreamImage': values_names/* pathSegmentFault */.BG,
    'image.openshift.io/ImageStreamTag': values_names/* pathSegmentFault */.BG,
    'image.openshift.io/ImageTag': values_names/* pathSegmentFault */.BG,
    'oauth.openshift.io/OAuthClient': values_names/* pathSegmentFault */.BG,
    'user.openshift.io/Group': values_names/* pathSegmentFault */.BG,
    'user.openshift.io/Identity': values_names/* pathSegmentFault */.BG,
    'user.openshift.io/User': values_names/* pathSegmentFault */.BG,
};
function nameForm(review) {
    if (review.group === '' && review.kind === 'Service')
        return review.minor >= 36 ? values_names/* dnsLabelFault */.qB : values_names/* dns1035LabelFault */.h1;
    if (review.kind === 'StatefulSet' && review.minor < 27)
        return values_names/* dnsSubdomainFault */.Sv;
    return NAME_FORMS[`${review.group}/${review.kind}`] ?? values_names/* dnsSubdomainFault */.Sv;
}
/** Finalizers that need no domain in kinds that the API server itself serves. */
const CORE_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);
/** Groups that the API server itself serves. Groups of the Kubernetes project that come as CRDs are not among them. */
const BUILT_IN_GROUPS = new Set([
    '',
    'admissionregistration.k8s.io',
    'apiextensions.k8s.io',
    'apiregistration.k8s.io',
    'apps',
    'autoscaling',
    'batch',
    'certificates.k8s.io',
    'coordination.k8s.io',
    'discovery.k8s.io',
    'events.k8s.io',
    'flowcontrol.apiserver.k8s.io',
    'networking.k8s.io',
    'node.k8s.io',
    'policy',
    'rbac.authorization.k8s.io',
    'resource.k8s.io',
    'scheduling.k8s.io',
    'storage.k8s.io',
]);
/** Rules about the metadata of an object. */
const metadataRules = [
    {
        name: 'metadata-name',
        summary: 'Every object has a name, or a generateName, in the form that its kind asks for.',
        cites: NAMES,
        kinds: ALL,
        check(metadata, review) {
            const name = metadata.at('name');
            const generateName = metadata.at('generateName');
            const fault = nameForm(review);
            if (generateName.isSet)
                checks_form(review, generateName, (prefix) => fault((0,values_names/* maskedGenerateName */.Se)(prefix)));
            if (name.isEmpty && generateName.isEmpty) {
                // The server names a LimitRange itself.
                if (review.group !== '' || review.kind !== 'LimitRange')
                    review.refuse(name, 'name or generateName is required');
            }
            else if (name.text !== undefined)
                checks_form(review, name, fault);
        },
    },
    {
        name: 'namespace-name-label',
        summary: 'The name of a Namespace is the value of its label kubernetes.io/metadata.name, which the server sets.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#automatic-labelling',
        kinds: ['Namespace'],
        check(metadata, review) {
            const name = metadata.at('name').text;
            const fault = name === undefined ? undefined : (0,values_names/* labelValueFault */.mn)(name);
            if (fault !== undefined)
                review.refuse(metadata.at('labels'), `the label kubernetes.io/metadata.name is the name, "${name}", which ${fault}`);
        },
    },
    {
        name: 'metadata-namespace',
        summary: 'A namespace is a DNS label.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
        kinds: ALL,
        field: 'namespace',
        check(namespace, review) {
            if (!CLUSTER_KINDS.has(`${review.group}/${review.kind}`))
                checks_form(review, namespace, values_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'labels-form',
        summary: 'Keys of labels are qualified names, values have at most 63 characters of letters, digits, - _ and .',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
        kinds: ALL,
        field: 'labels',
        check(labels, review) {
            checkLabels(review, labels, review.kind === 'Namespace' ? 'kubernetes.io/metadata.name' : undefined);
        },
    },
    {
        name: 'annotations-form',
        summary: 'Keys of annotations are qualified names; all annotations together have at most 256 KiB.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
        kinds: ALL,
        field: 'annotations',
        check(annotations, review) {
            checkAnnotations(review, annotations);
        },
    },
    {
        name: 'owner-references-form',
        summary: 'A reference to an owner has apiVersion, kind, name and uid; one owner at most is the controller.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/',
        kinds: ALL,
        field: 'ownerReferences',
        check(references, review) {
            let controllers = 0;
            // The server keeps one of several that are the same.
            const seen = new Set();
            for (const reference of references.items()) {
                checks_form(review, reference.at('apiVersion'), ownerVersionFault);
                for (const name of ['apiVersion', 'kind', 'name', 'uid'])
                    need(review, reference.at(name), 'in a reference to an owner');
                if (reference.at('apiVersion').value === 'v1' && reference.at('kind').value === 'Event') {
                    review.refuse(reference, 'an Event can own no object');
                }
                if (seen.has(JSON.stringify(reference.value)))
                    continue;
                seen.add(JSON.stringify(reference.value));
                if (reference.at('controller').isTrue && ++controllers === 2) {
                    review.refuse(references, 'only one of the owners may be the controller');
                }
            }
        },
    },
    {
        name: 'finalizers-form',
        summary: 'Finalizers are qualified names, with a domain unless they are standard ones.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
        kinds: ALL,
        field: 'finalizers',
        check(finalizers, review) {
            for (const finalizer of finalizers.items())
                checkFinalizer(review, finalizer, finalizer);
            const values = finalizers.list ?? [];
            if (values.includes('orphan') && values.includes('foregroundDeletion')) {
                review.refuse(finalizers, 'the finalizers orphan and foregroundDeletion exclude each other');
            }
        },
    },
];
function ownerVersionFault(apiVersion) {
    const parts = apiVersion.split('/');
    return parts.length > 2 || parts.at(-1) === ''
        ? 'must be a version, with a group and one / before it at most'
        : undefined;
}
/** Labels of the whole are checked at the map: that is where the server points. */
function checkAnnotations(review, annotations) {
    let size = 0;
    for (const [key, value] of annotations.entries()) {
        size += (0,values_names/* byteLength */.dp)(key) + (value.text === undefined ? 0 : (0,values_names/* byteLength */.dp)(value.text));
        const fault = (0,values_names/* annotationKeyFault */.NI)(key);
        if (fault !== undefined)
            review.refuse(annotations, `the annotation key "${key}" ${fault}`);
    }
    if (size > 262144)
        review.refuse(annotations, `the annotations have ${size} bytes, but at most 262144 are allowed`);
}
/** @param place The node that the server points at. */
function checkFinalizer(review, finalizer, place) {
    const name = finalizer.value ?? '';
    if (typeof name !== 'string')
        return;
    const fault = (0,values_names/* qualifiedNameFault */.U6)(name);
    if (fault !== undefined)
        review.refuse(place, `the finalizer "${name}" ${fault}`);
    else if (BUILT_IN_GROUPS.has(review.group) && !name.includes('/') && !CORE_FINALIZERS.has(name)) {
        review.refuse(place, `the finalizer "${name}" must have a domain, as in example.com/${name}`);
    }
}
/** Kinds outside of namespaces: the server drops a namespace that is written there. */
const CLUSTER_KINDS = new Set([
    '/Namespace',
    '/Node',
    '/PersistentVolume',
    'admissionregistration.k8s.io/MutatingAdmissionPolicy',
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'apiextensions.k8s.io/CustomResourceDefinition',
    'apiregistration.k8s.io/APIService',
    'certificates.k8s.io/CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/FlowSchema',
    'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
    'networking.k8s.io/IPAddress',
    'networking.k8s.io/IngressClass',
    'networking.k8s.io/ServiceCIDR',
    'node.k8s.io/RuntimeClass',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'resource.k8s.io/DeviceClass',
    'resource.k8s.io/ResourceSlice',
    'scheduling.k8s.io/PriorityClass',
    'storage.k8s.io/CSIDriver',
    'storage.k8s.io/CSINode',
    'storage.k8s.io/StorageClass',
    'storage.k8s.io/VolumeAttachment',
    'storage.k8s.io/VolumeAttributesClass',
]);

// EXTERNAL MODULE: ./build/validate/rules/values/quantity.js
var values_quantity = __webpack_require__(20529);
;// CONCATENATED MODULE: ./build/validate/rules/pods/resources.js




const RESOURCES = 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/';
const COUNTED = [
    'pods',
    'resourcequotas',
    'services',
    'replicationcontrollers',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
    'services.nodeports',
    'services.loadbalancers',
];
const COMPUTED = ['cpu', 'memory', 'ephemeral-storage'];
const QUOTA = new Set([
    ...COUNTED,
    ...COMPUTED,
    ...COMPUTED.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
    'requests.storage',
]);
const standardName = (name) => {
    const fault = (0,values_names/* qualifiedNameFault */.U6)(name);
    if (fault !== undefined || name.includes('/'))
        return fault;
    const isKnown = QUOTA.has(name) || name === 'storage' || /^(requests\.)?hugepages-/.test(name);
    return isKnown ? undefined : 'must be a resource that Kubernetes knows, or have a domain, as in example.com/gpu';
};
/** Resources that a container can ask for: cpu, memory, ephemeral-storage, huge pages, and extended ones with a domain. */
const containerResourceFault = (name) => {
    const fault = standardName(name);
    if (fault !== undefined)
        return fault;
    if (!name.includes('/')) {
        const isKnown = COMPUTED.includes(name) || isHugePages(name);
        return isKnown
            ? undefined
            : 'must be a resource that containers have: cpu, memory, ephemeral-storage or hugepages-\u2026';
    }
    if (isNative(name) || isExtendedResource(name))
        return undefined;
    return "must be an extended resource: a domain other than kubernetes.io, and no 'requests.' before it";
};
/** Resources that a Pod as a whole can ask for. */
const podResourceFault = (name) => standardName(name) ??
    (name === 'cpu' || name === 'memory' || isHugePages(name)
        ? undefined
        : 'must be cpu, memory or hugepages-\u2026 for a whole Pod');
/** Resources that a quota can limit. */
const quotaResourceFault = (name) => standardName(name) ??
    (name.includes('/') || QUOTA.has(name) || /^(requests\.)?hugepages-/.test(name)
        ? undefined
        : 'must be a resource that quotas know');
/** Resources that limit ranges other than those of Pods and containers name. */
const anyResourceFault = standardName;
function isHugePages(name) {
    return name.startsWith('hugepages-');
}
function isNative(name) {
    return !name.includes('/') || name.includes('kubernetes.io/');
}
/** Whether a name is that of a resource outside of Kubernetes, such as `example.com/gpu`. */
function isExtendedResource(name) {
    return !isNative(name) && !name.startsWith('requests.') && (0,values_names/* qualifiedNameFault */.U6)(`requests.${name}`) === undefined;
}
/** Whether more can be promised of a resource than there is: not of huge pages and extended resources. */
function canOvercommit(name) {
    return isNative(name) && !isHugePages(name);
}
/** Checks one amount: its grammar, that it is not negative, and whole where things are counted. */
function checkAmount(review, amount, name) {
    const quantity = checkEntry(review, amount);
    if (quantity === undefined)
        return undefined;
    if (quantity < 0n)
        review.refuse(amount, `${name} is ${shown(amount.value)}, but must not be negative`);
    const isCount = COUNTED.includes(name) || isExtendedResource(name);
    if (isCount && !(0,values_quantity/* isWhole */.wP)(quantity))
        review.refuse(amount, `${name} is ${shown(amount.value)}, but must be a whole number`);
    return quantity;
}
/** Checks the grammar of a quantity in a map of resources, where null stands for 0. */
function checkEntry(review, amount) {
    return amount.value === null ? 0n : checkQuantity(review, amount);
}
/** Checks the grammar of a quantity. An absent one is undefined, and so is one that is wrong. */
function checkQuantity(review, amount) {
    const { value } = amount;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
        return undefined;
    const quantity = (0,values_quantity/* parseQuantity */.Lf)(value);
    if (quantity === undefined) {
        const near = typeof value === 'string' ? nearestQuantity(value) : undefined;
        review.refuse(amount, `${fieldName(amount)} is ${shown(value)}, which is no quantity: a number with an optional unit, such as 500m, 1.5 or 2Gi`, near === undefined ? undefined : `Write ${near}`);
    }
    return quantity;
}
/** Units that people write, in place of the ones that Kubernetes knows: `512MB`, `1 Gi`, `2gb`, `1GiB`. */
function nearestQuantity(text) {
    if (text.length > 40)
        return undefined;
    const match = /^([+-]?\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text.trim());
    if (match === null)
        return undefined;
    const unit = (match[2] ?? '').replace(/b$/i, '');
    const prefix = unit.slice(0, 1);
    const scale = prefix.toLowerCase() === 'k' ? (/i$/i.test(unit) ? 'K' : 'k') : prefix.toUpperCase();
    const candidate = `${match[1]}${unit === '' ? '' : `${scale}${/i$/i.test(unit) ? 'i' : ''}`}`;
    return candidate !== text && (0,values_quantity/* parseQuantity */.Lf)(candidate) !== undefined ? candidate : undefined;
}
/** Checks requests and limits: names, amounts, and that no request exceeds its limit. */
function checkRequirements(review, resources, nameFault) {
    const [limits, requests] = [resources.at('limits'), resources.at('requests')];
    const limitOf = new Map();
    for (const list of [limits, requests]) {
        for (const [name, amount] of list.entries()) {
            const fault = nameFault(name);
            if (fault !== undefined)
                review.refuse(amount, `the resource ${shown(name)} ${fault}`);
            const quantity = checkAmount(review, amount, name);
            checkHugePages(review, amount, name, quantity);
            if (list === limits) {
                if (quantity !== undefined)
                    limitOf.set(name, quantity);
                continue;
            }
            checkAgainstLimit(review, requests, name, quantity, limitOf.get(name), limits);
        }
    }
    const names = [...limits.entries(), ...requests.entries()].map(([name]) => name);
    if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory')) {
        review.refuse(resources, 'huge pages can be had together with cpu or memory only');
    }
}
function checkAgainstLimit(review, requests, name, request, limit, limits) {
    if (request === undefined)
        return;
    const written = limits.at(name);
    if (limit === undefined) {
        if (!written.isSet && !canOvercommit(name))
            review.refuse(limits, `limits must hold ${name} as well, for it can't be promised twice`);
        return;
    }
    const text = `the request for ${name} is ${shown(requests.at(name).value)}`;
    if (!canOvercommit(name) && request !== limit)
        review.refuse(requests, `${text}, but must be the limit ${shown(written.value)}`);
    else if (request > limit)
        review.refuse(requests, `${text}, but must not exceed the limit ${shown(written.value)}`);
}
function checkHugePages(review, amount, name, quantity) {
    if (!isHugePages(name) || quantity === undefined)
        return;
    const size = (0,values_quantity/* parseQuantity */.Lf)(name.slice('hugepages-'.length));
    if (size === undefined || size <= 0n || quantity % size !== 0n) {
        review.refuse(amount, `${name} is ${shown(amount.value)}, but must be a multiple of the size of a page`);
    }
}
const claimNames = (0,pods/* oncePerPod */._3)((podSpec) => {
    const claims = podSpec.at('resourceClaims').items();
    return new Set(claims.map((claim) => claim.at('name').value));
});
const resourceRules = [
    {
        name: 'container-resources',
        summary: 'Requests and limits name known resources in amounts that make sense; no request exceeds its limit.',
        cites: RESOURCES,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            checkRequirements(review, container.at('resources'), containerResourceFault);
        },
    },
    {
        name: 'container-resource-claims',
        summary: 'A container claims resources that its Pod claims, each once.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
        kinds: pods/* POD_KINDS */.yk,
        since: 34,
        check(container, review) {
            const claims = container.at('resources', 'claims').items();
            const known = claimNames((0,pods/* podSpecAround */.AE)(container), review);
            for (const claim of claims) {
                const name = claim.at('name');
                if (name.isEmpty)
                    review.refuse(claim, 'a claim must have a name');
                else if (!known.has(name.value))
                    review.refuse(claim, `no resourceClaim of the Pod has the name ${shown(name.value)}`);
                checks_form(review, claim.at('request'), values_names/* dnsLabelFault */.qB);
            }
            unique(review, claims, (claim) => claim.at('name').text && `${claim.at('name').text}/${claim.at('request').text ?? ''}`);
        },
    },
];
/** Asks for an amount of storage, greater than zero. */
function checkStorage(review, amount) {
    if (!need(review, amount))
        return;
    const quantity = checkQuantity(review, amount);
    if (quantity !== undefined && quantity <= 0n)
        review.refuse(amount, `storage is ${shown(amount.value)}, but must be greater than zero`);
}

;// CONCATENATED MODULE: ./build/validate/rules/devices/devices.js






const DEVICES = 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/';
const devices_GROUP = 'resource.k8s.io';
const deviceRules = [
    {
        name: 'resource-claim',
        summary: 'Requests of a ResourceClaim have unique names, and each a device class; constraints are about requests that exist.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/ResourceClaim`, `${devices_GROUP}/ResourceClaimTemplate`],
        check(object, review) {
            const devices = (review.kind === 'ResourceClaim' ? object.at('spec') : object.at('spec', 'spec')).at('devices');
            const requests = devices.at('requests');
            checkSet(review, requests, 32, 'name');
            for (const request of requests.items())
                checkRequest(review, request);
            const names = requestNames(requests);
            for (const constraint of atMost(review, devices.at('constraints'), 32)) {
                checkRequestNames(review, constraint.at('requests'), names);
                checkMatched(review, constraint);
            }
            for (const config of atMost(review, devices.at('config'), 32)) {
                checkRequestNames(review, config.at('requests'), names);
                checkConfig(review, config);
            }
        },
    },
    {
        name: 'resource-claim-template',
        summary: 'The claims of a ResourceClaimTemplate may have labels and annotations, no other metadata.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/ResourceClaimTemplate`],
        check(object, review) {
            const metadata = object.at('spec', 'metadata');
            checkLabels(review, metadata.at('labels'));
            checkAnnotations(review, metadata.at('annotations'));
            for (const [name, field] of metadata.entries()) {
                const isAllowed = name === 'labels' || name === 'annotations' || field.isEmpty || field.value === 0;
                if (!isAllowed)
                    review.refuse(field, `${name} must not stand in the metadata of a template`);
            }
        },
    },
    {
        name: 'device-class',
        summary: 'Selectors of a DeviceClass have expressions, configurations are for a driver.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/DeviceClass`],
        check(object, review) {
            const spec = object.at('spec');
            checkSelectors(review, spec);
            for (const config of atMost(review, spec.at('config'), 32))
                checkConfig(review, config);
            // Off by default before Kubernetes 1.36: the server drops the field.
            if (review.minor < 36)
                return;
            formOfPointer(review, spec.at('extendedResourceName'), (name) => isExtendedResource(name) ? undefined : 'must be the name of an extended resource, such as example.com/gpu');
        },
    },
];
/** A C identifier of at most 32 characters, with or without a domain before it. */
const attributeFault = (name) => {
    const parts = name.split('/');
    // The server looks no further at names of more parts.
    if (parts.length > 2)
        return undefined;
    const [own = '', domain] = parts.reverse();
    const fault = domain === undefined ? undefined : domain === '' ? 'must not be empty' : driverNameFault(domain);
    if (fault !== undefined)
        return `the part before the '/' ${fault}`;
    if (own.length > 32)
        return 'must have at most 32 characters';
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(own)
        ? undefined
        : "must be an identifier: letters, digits and '_', no digit first";
};
/** The items of a list, which is refused when it is too long. */
function atMost(review, list, limit) {
    const items = list.items();
    if (items.length > limit)
        review.refuse(list, `${list.key} has ${items.length} items, but at most ${limit} are allowed`);
    return items;
}
/** A list whose items differ in one field, in which an absent value counts as an empty one. */
function checkSet(review, list, limit, field) {
    unique(review, atMost(review, list, limit), (item) => String(item.at(field).value ?? ''), (item) => item.at(field));
}
function checkRequest(review, request) {
    if (need(review, request.at('name')))
        checks_form(review, request.at('name'), values_names/* dnsLabelFault */.qB);
    const written = fieldsSet(request, ['exactly', 'firstAvailable']).filter((field) => field.list?.length !== 0);
    if (written.length > 1)
        review.refuse(request, 'a request must not have both exactly and firstAvailable');
    if (written.length === 0)
        review.refuse(request, 'a request must have one of exactly and firstAvailable');
    checkDevice(review, request.at('exactly'));
    checkSet(review, request.at('firstAvailable'), 8, 'name');
    for (const choice of request.at('firstAvailable').items()) {
        if (need(review, choice.at('name')))
            checks_form(review, choice.at('name'), values_names/* dnsLabelFault */.qB);
        checkDevice(review, choice);
    }
}
function checkDevice(review, device) {
    if (!device.isSet)
        return;
    if (need(review, device.at('deviceClassName')))
        checks_form(review, device.at('deviceClassName'), values_names/* dnsSubdomainFault */.Sv);
    oneOf(review, device.at('allocationMode'), ['All', 'ExactCount']);
    const count = device.at('count');
    if (device.at('allocationMode').value !== 'All') {
        if (count.number !== 0)
            atLeast(review, count, 1);
    }
    else if (count.isSet && count.number !== 0)
        review.refuse(count, 'count must not stand with allocationMode All');
    checkSelectors(review, device);
    for (const toleration of device.at('tolerations').items())
        checkToleration(review, toleration);
}
function checkToleration(review, toleration) {
    const [operator, value] = [toleration.at('operator'), toleration.at('value')];
    if (!toleration.at('key').isEmpty)
        checkLabelKey(review, toleration.at('key'));
    oneOf(review, operator, ['Equal', 'Exists']);
    if (operator.value === 'Exists' && !value.isEmpty)
        review.refuse(value, 'value must be empty when the operator is Exists');
    if (operator.isEmpty || operator.value === 'Equal')
        checks_form(review, value, values_names/* labelValueFault */.mn);
    oneOf(review, toleration.at('effect'), ['NoExecute', 'NoSchedule']);
}
/** A taint of a device. */
function checkDeviceTaint(review, taint) {
    checkLabelKey(review, taint.at('key'));
    checks_form(review, taint.at('value'), values_names/* labelValueFault */.mn);
    if (need(review, taint.at('effect')))
        oneOf(review, taint.at('effect'), ['NoExecute', 'NoSchedule']);
}
function checkSelectors(review, parent) {
    for (const selector of atMost(review, parent.at('selectors'), 32)) {
        if (need(review, selector.at('cel')))
            need(review, selector.at('cel', 'expression'));
    }
}
/** The names that constraints can hold: those of requests, and `request/choice`. */
function requestNames(requests) {
    const names = new Set();
    for (const request of requests.items()) {
        const name = request.at('name').value;
        names.add(name);
        for (const choice of request.at('firstAvailable').items())
            names.add(`${name}/${choice.at('name').value}`);
    }
    return names;
}
function checkRequestNames(review, list, names) {
    for (const name of list.items()) {
        if (!names.has(name.value ?? ''))
            review.refuse(name, `no request has the name ${shown(name.value ?? '')}`);
    }
    unique(review, atMost(review, list, 32), (name) => name.text);
}
function checkMatched(review, constraint) {
    const [same, distinct] = [constraint.at('matchAttribute'), constraint.at('distinctAttribute')];
    const attribute = same.isSet ? same : distinct;
    if (!attribute.isSet) {
        review.refuse(same, 'matchAttribute is required');
        return;
    }
    formOfPointer(review, attribute, (name) => (name.includes('/') ? attributeFault(name) : 'must have a domain'));
}
function checkConfig(review, config) {
    const opaque = config.at('opaque');
    if (!opaque.isSet) {
        review.refuse(opaque, 'opaque is required');
        return;
    }
    checkDriverName(review, opaque.at('driver'));
    const parameters = opaque.at('parameters');
    if (!parameters.isSet)
        review.refuse(parameters, 'parameters are required');
    else if (parameters.map === undefined)
        review.refuse(parameters, 'parameters must be a map');
}

;// CONCATENATED MODULE: ./build/validate/rules/devices/device-slices.js





const device_slices_DEVICES = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/resource-slice-v1/';
const KINDS = ['resource.k8s.io/ResourceSlice'];
const deviceSliceRules = [
    {
        name: 'resource-slice',
        summary: 'A ResourceSlice is of a driver and a pool, and says in one way which nodes can use its devices.',
        cites: device_slices_DEVICES,
        kinds: KINDS,
        check(object, review) {
            const [spec, pool] = [object.at('spec'), object.at('spec', 'pool')];
            checkDriverName(review, spec.at('driver'));
            if (need(review, pool.at('name')))
                checks_form(review, pool.at('name'), poolFault);
            const count = pool.at('resourceSliceCount');
            if (count.isSet)
                atLeast(review, count, 1);
            else
                review.refuse(count, 'resourceSliceCount is required: at least 1');
            atLeast(review, pool.at('generation'), 0);
            checkNodes(review, spec);
        },
    },
    {
        name: 'resource-slice-devices',
        summary: 'Devices of a ResourceSlice have unique names, and attributes of one value each.',
        cites: device_slices_DEVICES,
        kinds: KINDS,
        check(object, review) {
            const devices = object.at('spec', 'devices');
            checkSet(review, devices, 128, 'name');
            for (const device of devices.items())
                device_slices_checkDevice(review, device);
        },
    },
];
const poolFault = (name) => (0,values_names/* byteLength */.dp)(name) > 253
    ? 'must have at most 253 characters'
    : name
        .split('/')
        .map(values_names/* dnsSubdomainFault */.Sv)
        .find((fault) => fault !== undefined);
/** Devices that choose their nodes themselves are off by default before Kubernetes 1.36: the server drops the field. */
function checkNodes(review, spec) {
    const ways = ['nodeName', 'nodeSelector', 'allNodes', ...(review.minor >= 36 ? ['perDeviceNodeSelection'] : [])];
    const written = fieldsSet(spec, ways);
    const chosen = written.filter((field) => field.value !== false && field.value !== '');
    if (chosen.length > 1)
        review.refuse(spec, `the slice must not have both ${chosen[0]?.key} and ${chosen[1]?.key}`);
    if (chosen.length === 0)
        review.refuse(spec, `the slice must have one of ${ways.join(', ')}`);
    for (const field of written) {
        if (field.value === false)
            review.refuse(field, `${field.key} must be true, or absent`);
    }
    formOfPointer(review, spec.at('nodeName'), values_names/* dnsSubdomainFault */.Sv);
    const selector = spec.at('nodeSelector');
    checkNodeSelector(review, selector, true);
    const terms = selector.at('nodeSelectorTerms');
    if (selector.isSet && terms.items().length !== 1)
        review.refuse(terms.isEmpty ? selector : terms, 'a ResourceSlice must select nodes by exactly one term');
}
function device_slices_checkDevice(review, device) {
    if (need(review, device.at('name')))
        checks_form(review, device.at('name'), values_names/* dnsLabelFault */.qB);
    const [attributes, capacity] = [device.at('attributes').entries(), device.at('capacity').entries()];
    if (attributes.length + capacity.length > 32)
        review.refuse(device, 'a device must have at most 32 attributes and capacities');
    for (const [name, entry] of [...attributes, ...capacity]) {
        const fault = name === '' ? 'must not be empty' : attributeFault(name);
        if (fault !== undefined)
            review.refuse(entry, `the name ${shown(name)} ${fault}`);
    }
    for (const [, attribute] of attributes)
        checkAttribute(review, attribute);
    if (review.minor < 36)
        return;
    for (const taint of atMost(review, device.at('taints'), 16))
        checkDeviceTaint(review, taint);
}
const SEMANTIC_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?$/;
function checkAttribute(review, attribute) {
    const values = fieldsSet(attribute, ['bool', 'int', 'string', 'version']);
    if (values.length === 0)
        review.refuse(attribute, 'an attribute must have one of bool, int, string and version');
    if (values.length > 1)
        review.refuse(attribute, `an attribute must not have both ${values[0]?.key} and ${values[1]?.key}`);
    checks_form(review, attribute.at('string'), lengthFault);
    formOfPointer(review, attribute.at('version'), (text) => SEMANTIC_VERSION.test(text) ? lengthFault(text) : 'must be a semantic version, such as 1.2.3');
}
const lengthFault = (text) => (0,values_names/* byteLength */.dp)(text) > 64 ? 'must have at most 64 characters' : undefined;

// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/validate/structure/openapi.js + 1 modules
var openapi = __webpack_require__(78286);
// EXTERNAL MODULE: ./build/validate/structure/walk.js
var structure_walk = __webpack_require__(22832);
;// CONCATENATED MODULE: ./build/validate/rules/extension/expressions.js

const CEL = 'https://kubernetes.io/docs/reference/using-api/cel/';
const ADMISSION = 'admissionregistration.k8s.io';
const RESOURCE = 'resource.k8s.io';
/** What expressions of admission can name. */
const ADMITTED = ['object', 'oldObject', 'request', 'namespaceObject', 'authorizer'];
/** Names of types. */
const TYPES = ['bool', 'bytes', 'double', 'dyn', 'google', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint'];
/** Macros whose first arguments name what stands for the items of a list or the keys of a map. */
const MACROS = new Set([
    'all',
    'bind',
    'exists',
    'existsOne',
    'exists_one',
    'filter',
    'map',
    'optFlatMap',
    'optMap',
    'sortBy',
    'transformList',
    'transformMap',
    'transformMapEntry',
]);
const expressionRules = [
    {
        name: 'policy-expressions',
        summary: 'Expressions of a ValidatingAdmissionPolicy are CEL, and name variables that stand before them.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-expression',
        kinds: [`${ADMISSION}/ValidatingAdmissionPolicy`],
        check(object, review) {
            const spec = object.at('spec');
            const known = [...ADMITTED, ...(spec.at('paramKind').isSet ? ['params'] : [])];
            for (const condition of spec.at('matchConditions').items())
                checkCondition(review, condition.at('expression'), known);
            const variables = new Set();
            for (const variable of spec.at('variables').items()) {
                checkNames(review, variable.at('expression'), [...known, 'variables'], variables);
                if (variable.at('name').text !== undefined)
                    variables.add(variable.at('name').text);
            }
            for (const validation of spec.at('validations').items()) {
                checkCondition(review, validation.at('expression'), [...known, 'variables'], variables);
                checkNames(review, validation.at('messageExpression'), [...known, 'variables'], variables);
            }
            for (const audit of spec.at('auditAnnotations').items())
                checkNames(review, audit.at('valueExpression'), [...known, 'variables'], variables);
        },
    },
    {
        name: 'webhook-expressions',
        summary: 'Match conditions of a webhook are CEL about what is admitted.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-matchconditions',
        kinds: [`${ADMISSION}/MutatingWebhookConfiguration`, `${ADMISSION}/ValidatingWebhookConfiguration`],
        since: 28,
        check(object, review) {
            const conditions = object
                .at('webhooks')
                .items()
                .flatMap((webhook) => webhook.at('matchConditions').items());
            for (const condition of conditions)
                checkCondition(review, condition.at('expression'), ADMITTED);
        },
    },
    {
        name: 'device-expressions',
        summary: 'Selectors of devices are CEL about a device.',
        cites: `${CEL}#cel-options-language-features-and-libraries`,
        kinds: [`${RESOURCE}/DeviceClass`, `${RESOURCE}/ResourceClaim`, `${RESOURCE}/ResourceClaimTemplate`],
        check(object, review) {
            const spec = review.kind === 'ResourceClaimTemplate' ? object.at('spec', 'spec') : object.at('spec');
            const requests = spec.at('devices', 'requests').items();
            const asked = requests.flatMap((request) => [request.at('exactly'), ...request.at('firstAvailable').items()]);
            for (const selector of [spec, ...asked].flatMap((one) => one.at('selectors').items()))
                checkCondition(review, selector.at('cel', 'expression'), ['device']);
        },
    },
];
/** An expression that must be true or false. */
function checkCondition(review, node, known, variables) {
    const expression = checkNames(review, node, known, variables);
    if (expression?.op === 'value' && typeof expression.args !== 'boolean')
        review.refuse(node, `the expression must be true or false, but it is ${shown(String(expression.args))}`);
}
/** Messages and absolute names, which the engine here does not read. */
const UNREAD = /\b[A-Z][\w.]*\s*\{|(?:^|[^\w\s.)\]}"'`])\s*\.[A-Za-z_]/;
/**
 * Refuses what is no CEL, and what names something that is not known.
 * @param variables What stands behind `variables.`, where that is known.
 * @returns The expression, where it is one.
 */
function checkNames(review, node, known, variables = new Set()) {
    const { text } = node;
    const { parseExpression } = review;
    if (parseExpression === undefined || text === undefined || text.trim() === '' || UNREAD.test(text))
        return undefined;
    let expression;
    try {
        expression = parseExpression(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        review.refuse(node, `the expression is no CEL: ${error.message}`);
        return undefined;
    }
    const stranger = strangerIn(expression, new Set([...known, ...TYPES]), variables);
    if (stranger !== undefined)
        review.refuse(node, `the expression names ${stranger}, which does not exist here`);
    return expression;
}
/** The first name that nothing declares. */
function strangerIn(expression, known, variables) {
    const within = (parts, names = known) => {
        for (const part of parts) {
            const found = strangerIn(part, names, variables);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const { op, args } = expression;
    if (op === 'value')
        return undefined;
    if (op === 'id')
        return known.has(String(args)) ? undefined : String(args);
    if (op === '.' || op === '.?') {
        const [operand, field] = args;
        const isVariable = operand.op === 'id' && operand.args === 'variables' && known.has('variables');
        return isVariable && !variables.has(field) ? `variables.${field}` : within([operand]);
    }
    if (op !== 'rcall')
        return within(partsOf(args));
    const [name, target, given] = args;
    const bound = MACROS.has(name) ? given.slice(0, -1).filter((one) => one.op === 'id') : [];
    const names = bound.length === 0 ? known : new Set([...known, ...bound.map((one) => String(one.args))]);
    // Functions of libraries stand behind a name as well, as in `math.greatest`.
    return within(target.op === 'id' ? [] : [target]) ?? within(given, names);
}
function partsOf(args) {
    if (Array.isArray(args))
        return args.flatMap(partsOf);
    return typeof args === 'object' && args !== null && 'op' in args ? [args] : [];
}

// EXTERNAL MODULE: ./build/validate/cel/values.js
var values = __webpack_require__(35068);
;// CONCATENATED MODULE: ./build/validate/rules/extension/rule-cost.js


/** The most that a rule may cost at worst: StaticEstimatedCostLimit of apiextensions-apiserver. */
const budget = 10_000_000;
const largestRequest = 3 * 1024 * 1024;
/**
 * Why the API server does not take a CEL rule of a schema: it names a field that the schema does not have, compares what is of two
 * types, is of another type than it must be, or could cost more than a rule may. Costs are worked out as k8s.io/apiserver does from the sizes that the schema allows, and never higher: loops count
 * as often as they may run, every operation once.
 * @param wanted The type of what it gives.
 * @param cardinality How often the schema may stand in one object; undefined where nothing but the size of a request bounds it.
 */
function ruleFault(rule, schema, isRoot, wanted, cardinality) {
    const reading = new Reading(isRoot ? schema : undefined);
    const { cost, ...made } = reading.read(rule, new Map([
        ['self', schema],
        ['oldSelf', schema],
    ]));
    if (reading.fault !== undefined)
        return reading.fault;
    const type = typeOf(made);
    if (type !== undefined && type !== wanted)
        return `it gives a value of the type ${type}, not ${wanted}`;
    const times = Math.round((cost * (cardinality ?? leastFitting(schema))) / budget);
    const often = times > 100 ? 'more than 100' : String(times);
    return times > 1 ? `the rule may cost ${often} times what a rule may cost, for nothing bounds its lists` : undefined;
}
/** How often a schema may stand in an object if the list or map around it stands there `around` times; undefined for no bound. */
function cardinalityIn(schema, around) {
    const most = schema.at(schema.at('type').value === 'array' ? 'maxItems' : 'maxProperties').number;
    return around === undefined || most === undefined ? undefined : around * most;
}
function leastFitting(schema) {
    return Math.floor(largestRequest / (leastSize(schema) + 1));
}
/** How many items a list, or entries a map, may have at most. */
function mostItems(schema) {
    if (schema.at('type').value === 'array') {
        return schema.at('maxItems').number ?? Math.floor(largestRequest / (leastSize(schema.at('items')) + 1));
    }
    const others = schema.at('additionalProperties');
    return schema.at('maxProperties').number ?? Math.floor(largestRequest / (leastSize(others) + 6));
}
/** The fewest bytes that a value takes as JSON. */
function leastSize(schema) {
    const type = schema.at('type').value;
    if (type === 'integer' || type === 'number')
        return 1;
    if (type === 'array' || (type === 'string' && !schema.at('format').isSet))
        return 2;
    if (type !== 'object')
        return type === 'string' ? 22 : 4;
    const required = schema
        .at('required')
        .items()
        .map((name) => [String(name.value), schema.at('properties', String(name.value))]);
    return required.reduce((size, [name, field]) => (field.at('default').isSet ? size : size + name.length + 4 + leastSize(field)), 2);
}
const types = { boolean: 'bool', integer: 'int', number: 'double', array: 'list' };
const formats = {
    byte: 'bytes',
    date: 'timestamp',
    'date-time': 'timestamp',
    duration: 'duration',
};
/** Functions and methods that give the same type whatever they are given. */
const returns = {
    ...{ size: 'int', int: 'int', double: 'double', string: 'string', bool: 'bool', isPresent: 'bool' },
    ...{ startsWith: 'bool', endsWith: 'bool', contains: 'bool', matches: 'bool', matchesPattern: 'bool' },
    ...{ all: 'bool', exists: 'bool', exists_one: 'bool', existsOne: 'bool' },
};
const orders = new Set(['<', '<=', '>', '>=']);
const truths = new Set(['==', '!=', 'in', '&&', '||', '!_', ...orders]);
const numbers = new Set(['int', 'double']);
/** The type that CEL gives to a value; undefined where that is not known. */
function typeOf({ schema, type }) {
    if (type !== undefined || schema?.map === undefined || schema.at('x-kubernetes-int-or-string').isTrue)
        return type;
    const own = schema.at('type').text ?? '';
    return own === 'string' ? (formats[schema.at('format').text ?? ''] ?? own) : types[own];
}
function typeOfLiteral(value) {
    if (typeof value === 'string')
        return 'string';
    if (typeof value === 'boolean')
        return 'bool';
    return typeof value === 'bigint' ? 'int' : typeof value === 'number' ? 'double' : undefined;
}
const loops = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map']);
const ofEveryObject = new Set(['apiVersion', 'kind', 'metadata']);
class Reading {
    fault;
    #root;
    constructor(root) {
        this.#root = root;
    }
    read({ op, args }, scope) {
        if (op === 'id')
            return { schema: scope.get(String(args)), cost: 0 };
        if (op === 'value')
            return { type: typeOfLiteral(args), cost: 0 };
        const [first, second, third] = (Array.isArray(args) ? args : [args]);
        if (op === '.')
            return this.#field(this.read(first, scope), String(second));
        if (op === '[]') {
            const [of, at] = [this.read(first, scope), this.read(second, scope)];
            return { schema: itemOf(of.schema), cost: of.cost + at.cost + 1 };
        }
        if (op === 'rcall')
            return this.#call(String(first), second, third, scope);
        const parts = expressionsIn(args).map((part) => this.read(part, scope));
        if (op === '==' || op === '!=' || orders.has(op))
            this.#compared(op, parts);
        const costs = parts.map((part) => part.cost);
        const [condition = 0, ...branches] = costs;
        if (op === '?:')
            return { cost: condition + Math.max(...branches) };
        const isFree = op === '&&' || op === '||' || (op === 'call' && first === 'isPresent');
        const type = truths.has(op) ? 'bool' : op === 'call' ? returns[String(first)] : undefined;
        return { type, cost: costs.reduce((sum, cost) => sum + cost, isFree ? 0 : 1) };
    }
    #compared(op, [left, right]) {
        const [a, b] = [left && typeOf(left), right && typeOf(right)];
        if (a === undefined || b === undefined || a === b || (numbers.has(a) && numbers.has(b)))
            return;
        this.fault ??= `${op} compares the type ${a} with the type ${b}, which are never compared`;
    }
    #field({ schema, cost }, name) {
        const others = schema?.at('additionalProperties');
        if (schema?.map === undefined || isOpen(schema))
            return { cost: cost + 1 };
        if (others?.isSet)
            return { schema: others.map === undefined ? undefined : others, cost: cost + 1 };
        const type = schema.at('type').value;
        const isEmbedded = schema.at('x-kubernetes-embedded-resource').isTrue;
        if ((schema === this.#root || isEmbedded) && ofEveryObject.has(name))
            return { cost: cost + 1 };
        const own = schema
            .at('properties')
            .entries()
            .find(([field]) => field === name || (0,values/* escapedName */.N)(field) === name);
        if (own !== undefined)
            return { schema: own[1], cost: cost + 1 };
        if (typeof type === 'string') {
            this.fault ??=
                type === 'object'
                    ? `the schema has no field ${name}`
                    : `${name} is asked of the type ${type}, which has no fields`;
        }
        return { cost: cost + 1 };
    }
    #call(name, target, given, scope) {
        const [variable, ...rest] = given;
        const bound = variable?.op === 'id' ? String(variable.args) : undefined;
        if (name === 'bind' && target.op === 'id' && target.args === 'cel' && bound !== undefined && rest[0] && rest[1]) {
            const value = this.read(rest[0], scope);
            const body = this.read(rest[1], new Map([...scope, [bound, value.schema]]));
            return { ...body, cost: value.cost + body.cost };
        }
        if (name === 'matchesPattern' && variable?.op === 'value' && typeof variable.args === 'string') {
            const fault = (0,build_pattern/* patternFault */.rG)(variable.args);
            if (fault !== undefined)
                this.fault ??= `"${variable.args}" is no pattern that CEL reads: ${fault}`;
        }
        const on = target.op === 'id' && !scope.has(String(target.args)) ? { cost: 0 } : this.read(target, scope);
        if (loops.has(name) && bound !== undefined && rest.length > 0) {
            const { schema } = on;
            const isList = schema?.at('type').value === 'array';
            const within = new Map([...scope, [bound, isList ? itemOf(schema) : undefined]]);
            const body = rest.reduce((sum, part) => sum + this.read(part, within).cost, 0);
            const isKnown = schema !== undefined && (isList || schema.at('additionalProperties').map !== undefined);
            return {
                schema: name === 'filter' ? schema : undefined,
                type: returns[name],
                cost: on.cost + body * (isKnown ? mostItems(schema) : 1),
            };
        }
        // What other macros bind is not followed.
        const names = given.slice(0, -1).flatMap((one) => (one.op === 'id' ? [[String(one.args), undefined]] : []));
        const inner = names.length === 0 ? scope : new Map([...scope, ...names]);
        return {
            type: returns[name],
            cost: 1 + on.cost + given.reduce((sum, part) => sum + this.read(part, inner).cost, 0),
        };
    }
}
/** Nothing is known of its fields, or they have no types. */
function isOpen(schema) {
    return schema.at('x-kubernetes-preserve-unknown-fields').isTrue || schema.at('x-kubernetes-int-or-string').isTrue;
}
function itemOf(schema) {
    const item = schema?.at(schema.at('type').value === 'array' ? 'items' : 'additionalProperties');
    return item?.map === undefined ? undefined : item;
}
function expressionsIn(args) {
    if (Array.isArray(args))
        return args.flatMap(expressionsIn);
    return typeof args === 'object' && args !== null && 'op' in args ? [args] : [];
}

;// CONCATENATED MODULE: ./build/validate/rules/extension/schema-paths.js
const STEPS = /^(?:\.[A-Za-z_$][\w$]*|\['(?:[^'\\]|\\.)*'\])+$/;
const STEP = /\.([\w$]+)|\['((?:[^'\\]|\\.)*)'\]/g;
/**
 * The schema of the field that a path names, from the schema that the path begins at; undefined where there is none. Paths
 * are written as `.spec.hosts['a.b']`, and lead through no list.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-path
 */
function schemaAt(schema, path) {
    if (!STEPS.test(path))
        return undefined;
    let place = schema;
    for (const [, name, key = ''] of path.matchAll(STEP)) {
        const field = place.at('properties', name ?? key.replace(/\\(.)/g, '$1'));
        place = field.isSet ? field : place.at('additionalProperties');
        if (place.map === undefined)
            return undefined;
    }
    return place;
}

;// CONCATENATED MODULE: ./build/validate/rules/extension/crd-schema.js








const crd_schema_TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const UNSUPPORTED = ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'];
const LOGIC = ['allOf', 'anyOf', 'oneOf'];
/**
 * Checks that a schema is structural: everything that it says about the structure stands outside of allOf, anyOf, oneOf
 * and not.
 */
function checkSchema(review, root) {
    checkLevel(review, root, 'root', 1);
}
function checkLevel(review, schema, level, cardinality) {
    if (schema.map === undefined)
        return;
    checkKeywords(review, schema);
    checkType(review, schema, level);
    checkExtensions(review, schema);
    for (const rule of schema.at('x-kubernetes-validations').items())
        crd_schema_checkRule(review, rule, schema, level, cardinality);
    checkLogic(review, schema, schema);
    checkDefault(review, schema);
    const items = schema.at('items');
    if (schema.at('type').value === 'array' && !items.isSet)
        need(review, items, 'for the type array');
    if (items.list !== undefined)
        review.refuse(items, 'items must be one schema, not a list of them');
    checkLevel(review, items, 'item', cardinalityIn(schema, cardinality));
    for (const [name, property] of schema.at('properties').entries()) {
        if (level === 'root' && name === 'metadata')
            checkMetadata(review, property);
        else
            checkLevel(review, property, 'field', cardinality);
    }
    const additional = schema.at('additionalProperties');
    if (!additional.isSet)
        return;
    if (level === 'root')
        review.refuse(additional, 'additionalProperties must not stand at the root');
    if (!schema.at('properties').isEmpty && additional.value !== true)
        review.refuse(additional, 'additionalProperties must not stand beside properties');
    checkLevel(review, additional, 'field', cardinalityIn(schema, cardinality));
}
function checkKeywords(review, schema) {
    for (const name of UNSUPPORTED) {
        if (!schema.at(name).isEmpty)
            review.refuse(schema.at(name), `${name} is not supported in the schema of a CustomResourceDefinition`);
    }
    if (schema.at('uniqueItems').isTrue)
        review.refuse(schema.at('uniqueItems'), 'uniqueItems must not be true: x-kubernetes-list-type set is for that');
    const pattern = schema.at('pattern');
    const fault = pattern.text === undefined ? undefined : (0,build_pattern/* patternFault */.rG)(pattern.text);
    if (fault !== undefined)
        review.refuse(pattern, `pattern is ${shown(pattern.text)}, which is no regular expression: ${fault}`);
}
function checkType(review, schema, level) {
    const type = schema.at('type');
    const isEither = schema.at('x-kubernetes-int-or-string').isTrue;
    const isOpen = schema.at('x-kubernetes-preserve-unknown-fields').isTrue;
    oneOf(review, type, crd_schema_TYPES);
    if (schema.at('x-kubernetes-embedded-resource').isTrue) {
        if (type.value !== 'object')
            review.refuse(type, 'type must be object with x-kubernetes-embedded-resource');
        if (schema.at('properties').isEmpty && !isOpen) {
            review.refuse(schema.at('properties'), 'properties are required with x-kubernetes-embedded-resource, unless unknown fields are preserved');
        }
    }
    else if (type.isEmpty && !isEither && !isOpen) {
        review.refuse(type, `type is required ${level === 'root' ? 'at the root' : level === 'item' ? 'for items' : 'for a field'} of the schema`);
    }
    if (level === 'root' && type.text !== undefined && type.value !== 'object')
        review.refuse(type, 'type must be object at the root');
}
function checkMetadata(review, metadata) {
    if (metadata.map === undefined)
        return;
    if (metadata.at('type').value !== 'object')
        review.refuse(metadata.at('type'), 'type must be object for metadata');
    const names = Object.keys(metadata.at('properties').map ?? {});
    const isPlain = names.every((name) => name === 'name' || name === 'generateName');
    if (!isPlain)
        review.refuse(metadata, 'the schema of metadata must hold name and generateName at most');
}
function checkExtensions(review, schema) {
    const [list, keys, map] = [
        schema.at('x-kubernetes-list-type'),
        schema.at('x-kubernetes-list-map-keys'),
        schema.at('x-kubernetes-map-type'),
    ];
    const type = schema.at('type');
    oneOf(review, list, ['atomic', 'set', 'map'], 'pointer');
    oneOf(review, map, ['atomic', 'granular'], 'pointer');
    if (list.isSet && type.value !== 'array')
        review.refuse(type, 'type must be array with x-kubernetes-list-type');
    if (map.isSet && type.value !== 'object')
        review.refuse(type, 'type must be object with x-kubernetes-map-type');
    const preserve = schema.at('x-kubernetes-preserve-unknown-fields');
    if (preserve.value === false)
        review.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must be true, or not stand at all');
    if (schema.at('x-kubernetes-int-or-string').isTrue && preserve.isTrue)
        review.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must not stand beside x-kubernetes-int-or-string');
    if (!keys.isEmpty && list.value !== 'map')
        review.refuse(list, 'x-kubernetes-list-type must be map with x-kubernetes-list-map-keys');
    if (list.value === 'map')
        checkListMap(review, schema, keys);
    if (list.value === 'set')
        checkSetItems(review, schema.at('items'));
}
function checkListMap(review, schema, keys) {
    const items = schema.at('items');
    need(review, keys, 'with x-kubernetes-list-type map');
    if (items.map === undefined)
        return;
    if (items.at('type').value !== 'object') {
        review.refuse(items.at('type'), 'type of the items must be object with x-kubernetes-list-type map');
        return;
    }
    const required = new Set(items.at('required').list);
    for (const key of keys.items()) {
        const property = items.at('properties', String(key.value));
        if (!property.isSet)
            review.refuse(keys, `x-kubernetes-list-map-keys holds ${shown(key.value)}, which is no property of the items`);
        else if (['array', 'object'].includes(String(property.at('type').value)))
            review.refuse(property.at('type'), 'a key of a list must be a scalar');
        else if (!required.has(key.value) && property.at('default').value === undefined) {
            review.refuse(property.at('default'), `${shown(key.value)} is a key of the list, so it must be required or have a default`);
        }
    }
    unique(review, keys.items(), (key) => key.text, () => keys);
}
function checkSetItems(review, items) {
    const type = items.at('type').value;
    const field = type === 'array' ? 'x-kubernetes-list-type' : 'x-kubernetes-map-type';
    const kind = items.at(field);
    const isAtomic = kind.value === 'atomic' || (type === 'array' && !kind.isSet);
    if ((type === 'array' || type === 'object') && !isAtomic)
        review.refuse(kind, `${field} must be atomic for items of a set`);
}
function crd_schema_checkRule(review, rule, schema, level, cardinality) {
    const path = rule.at('fieldPath');
    if (path.text !== undefined && schemaAt(schema, path.text) === undefined)
        review.refuse(path, `fieldPath ${shown(path.text)} must be the path of a field of this schema`);
    const [text, message] = [rule.at('rule'), rule.at('message')];
    const isBlank = (node) => typeof node.value === 'string' && node.value !== '' && node.value.trim() === '';
    if (text.isEmpty || isBlank(text))
        review.refuse(text, 'rule is required');
    else if (isBlank(message))
        review.refuse(message, 'message must not be blank');
    else if (/[\r\n]/.test(message.text?.trim() ?? ''))
        review.refuse(message, 'message must not hold line breaks');
    else if (/[\r\n]/.test(text.text?.trim() ?? '') && message.isEmpty)
        review.refuse(message, 'message is required for a rule with line breaks');
    for (const part of [text, rule.at('messageExpression')]) {
        const wanted = part === text ? 'bool' : 'string';
        const expression = checkNames(review, part, ['self', 'oldSelf']);
        const fault = expression === undefined ? undefined : ruleFault(expression, schema, level === 'root', wanted, cardinality);
        if (fault !== undefined)
            review.refuse(part, fault, fault.includes('cost') ? 'Set maxItems, maxProperties and maxLength in the schema.' : undefined);
    }
    const reasons = ['FieldValueRequired', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueDuplicate'];
    oneOf(review, rule.at('reason'), reasons, 'pointer');
}
const STRUCTURE = [
    'default',
    'title',
    'description',
    'nullable',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-embedded-resource',
    'x-kubernetes-int-or-string',
    'x-kubernetes-list-map-keys',
    'x-kubernetes-list-type',
    'x-kubernetes-map-type',
];
/** @param structure The schema outside of the logic, which must know every field that the logic is about. */
function checkLogic(review, schema, structure) {
    for (const name of LOGIC) {
        const list = schema.at(name);
        if (name === 'anyOf' && isIntOrString(list))
            continue;
        for (const [index, nested] of list.items().entries()) {
            const isWrapped = name === 'allOf' && index === 0 && isIntOrString(nested.at('anyOf'));
            if (!isWrapped)
                checkNested(review, nested, structure);
        }
    }
    checkNested(review, schema.at('not'), structure);
}
function isIntOrString(anyOf) {
    const types = anyOf.items().map((one) => (Object.keys(one.map ?? {}).length === 1 ? one.at('type').value : undefined));
    return types.length === 2 && types[0] === 'integer' && types[1] === 'string';
}
function checkNested(review, nested, structure) {
    if (nested.map === undefined)
        return;
    const type = nested.at('type');
    if (!type.isEmpty)
        review.refuse(type, 'type must not stand within allOf, anyOf, oneOf or not');
    for (const name of STRUCTURE) {
        const field = nested.at(name);
        const isSaid = field.isSet && !field.isEmpty && field.value !== false;
        if (isSaid)
            review.refuse(field, `${name} must not stand within allOf, anyOf, oneOf or not`);
    }
    if (nested.at('additionalProperties').isSet)
        review.refuse(nested.at('additionalProperties'), 'additionalProperties must not stand within allOf, anyOf, oneOf or not');
    for (const [name, property] of nested.at('properties').entries()) {
        const known = structure.at('properties', name);
        if (name === 'metadata')
            review.refuse(property, 'metadata must not stand within allOf, anyOf, oneOf or not');
        else if (!known.isSet && !isUnconstrained(structure))
            review.refuse(known, `${name} is required in properties, for ${nested.key} is about it`);
        checkNested(review, property, known);
    }
    checkNested(review, nested.at('items'), structure.at('items'));
    checkLogic(review, nested, structure);
}
function isUnconstrained(structure) {
    return !structure.isSet || structure.at('additionalProperties').isSet;
}
/** A default must be a value that the schema takes, and hold no field that the schema does not know. */
function checkDefault(review, schema) {
    const value = schema.at('default');
    if (!value.isSet || refuses(review, () => checkValue(review, value, schema)))
        return;
    const rules = schema.map['x-kubernetes-validations'];
    if (!Array.isArray(rules))
        return;
    review.evaluateRules?.(rules, value.value, [], ({ message }) => review.refuse(value, `default: ${message}`), schema.map);
}
function checkValue(review, value, schema) {
    const type = schema.at('type').value;
    if (!value.isSet)
        return;
    if (typeof type === 'string' && !isOfType(value, type)) {
        review.refuse(value, `default is ${shown(value.value)}, but must be of the type ${type}`);
        return;
    }
    const walk = new structure_walk/* Walk */.qO(({ message }) => review.refuse(value, `default: ${message}`), false);
    (0,openapi/* checkDemands */.p0)(schema.map, value.value, walk);
    for (const item of value.items())
        checkValue(review, item, schema.at('items'));
    for (const [name, field] of value.entries())
        checkField(review, field, schema, name);
}
function checkField(review, field, schema, name) {
    const [own, others] = [schema.at('properties', name), schema.at('additionalProperties')];
    const isOpen = schema.at('x-kubernetes-preserve-unknown-fields').isTrue || schema.at('x-kubernetes-embedded-resource').isTrue;
    if (own.isSet)
        checkValue(review, field, own);
    else if (others.map !== undefined)
        checkValue(review, field, others);
    else if (!isOpen && others.value !== true)
        review.refuse(field, `default holds ${name}, which the schema does not know`);
}
function isOfType(value, type) {
    if (type === 'array')
        return value.list !== undefined;
    if (type === 'object')
        return value.map !== undefined;
    if (type === 'integer')
        return value.number !== undefined && Number.isInteger(value.number);
    if (type === 'number')
        return value.number !== undefined;
    return !['boolean', 'string'].includes(type) || typeof value.value === type;
}

;// CONCATENATED MODULE: ./build/validate/rules/extension/webhooks.js



const WEBHOOKS = 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/';
const POLICIES = 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/';
const webhooks_GROUP = 'admissionregistration.k8s.io';
const CONFIGURATIONS = [`${webhooks_GROUP}/ValidatingWebhookConfiguration`, `${webhooks_GROUP}/MutatingWebhookConfiguration`];
const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const webhookRules = [
    {
        name: 'webhook-names',
        summary: 'The name of a webhook is a domain of at least three parts, and that of no other webhook.',
        cites: WEBHOOKS,
        kinds: CONFIGURATIONS,
        check(object, review) {
            const hooks = object.at('webhooks').items();
            for (const hook of hooks) {
                if (need(review, hook.at('name')))
                    checks_form(review, hook.at('name'), fullNameFault);
            }
            uniqueField(review, hooks, 'name');
        },
    },
    {
        name: 'webhook-policies',
        summary: 'Policies of a webhook are known, its timeout is between 1 and 30 seconds, its selectors are sound.',
        cites: `${WEBHOOKS}#webhook-configuration`,
        kinds: CONFIGURATIONS,
        check(object, review) {
            for (const hook of object.at('webhooks').items())
                checkPolicies(review, hook);
        },
    },
    {
        name: 'webhook-rules',
        summary: 'Rules name operations, groups, versions and resources; a wildcard stands alone.',
        cites: `${WEBHOOKS}#matching-requests-rules`,
        kinds: CONFIGURATIONS,
        check(object, review) {
            for (const rule of object
                .at('webhooks')
                .items()
                .flatMap((hook) => hook.at('rules').items()))
                checkOperationRule(review, rule);
        },
    },
    {
        name: 'webhook-client',
        summary: 'A webhook is reached by an https URL, or by a Service with name and namespace.',
        cites: `${WEBHOOKS}#contacting-the-webhook`,
        kinds: CONFIGURATIONS,
        check(object, review) {
            for (const hook of object.at('webhooks').items())
                checkWebhookClient(review, hook.at('clientConfig'));
        },
    },
    {
        name: 'admission-policy',
        summary: 'A ValidatingAdmissionPolicy says what it matches, and has validations or audit annotations with expressions.',
        cites: POLICIES,
        kinds: [`${webhooks_GROUP}/ValidatingAdmissionPolicy`],
        check: checkPolicy,
    },
    {
        name: 'admission-policy-binding',
        summary: 'A binding names a policy, and at least one action; Deny and Warn exclude each other.',
        cites: POLICIES,
        kinds: [`${webhooks_GROUP}/ValidatingAdmissionPolicyBinding`],
        check: checkBinding,
    },
];
function fullNameFault(name) {
    return ((0,values_names/* dnsSubdomainFault */.Sv)(name) ?? (name.split('.').length < 3 ? 'must be a domain of at least three parts' : undefined));
}
function checkPolicies(review, hook) {
    oneOf(review, hook.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer');
    oneOf(review, hook.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer');
    oneOf(review, hook.at('reinvocationPolicy'), ['IfNeeded', 'Never'], 'pointer');
    const effects = hook.at('sideEffects');
    if (effects.isSet)
        oneOf(review, effects, ['None', 'NoneOnDryRun'], 'pointer');
    else
        review.refuse(effects, 'sideEffects is required: None or NoneOnDryRun');
    between(review, hook.at('timeoutSeconds'), 1, 30);
    checkLabelSelector(review, hook.at('namespaceSelector'));
    checkLabelSelector(review, hook.at('objectSelector'));
    const versions = hook.at('admissionReviewVersions');
    if (need(review, versions, ': v1 or v1beta1')) {
        unique(review, versions.items(), (version) => version.text);
        for (const version of versions.items())
            formOfPointer(review, version, values_names/* dns1035LabelFault */.h1);
        if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
            review.refuse(versions, 'admissionReviewVersions must hold v1 or v1beta1');
    }
    if (review.minor >= 28)
        checkConditions(review, hook.at('matchConditions'));
}
function checkConditions(review, conditions) {
    if (conditions.items().length > 64)
        review.refuse(conditions, 'at most 64 conditions are allowed');
    for (const condition of conditions.items()) {
        if (need(review, condition.at('name')))
            checks_form(review, condition.at('name'), values_names/* qualifiedNameFault */.U6);
        checkExpression(review, condition.at('expression'));
    }
    uniqueField(review, conditions.items(), 'name');
}
function checkExpression(review, expression) {
    const isBlank = expression.text !== undefined && expression.text.trim() === '';
    if (isBlank)
        review.refuse(expression, 'expression must not be blank');
    else
        need(review, expression);
}
function checkOperationRule(review, rule) {
    for (const name of ['operations', 'apiGroups', 'apiVersions', 'resources'])
        need(review, rule.at(name), 'in a rule');
    for (const operation of rule.at('operations').items())
        oneOf(review, operation, OPERATIONS, 'pointer');
    for (const name of ['operations', 'apiGroups', 'apiVersions']) {
        const list = rule.at(name);
        if (list.items().length > 1 && list.list?.includes('*'))
            review.refuse(list, `'*' must be the only one of ${name}`);
    }
    for (const item of [...rule.at('apiVersions').items(), ...rule.at('resources').items()]) {
        if (item.isEmpty)
            review.refuse(item, 'an item must not be empty');
    }
    oneOf(review, rule.at('scope'), ['*', 'Cluster', 'Namespaced'], 'pointer');
    checkResources(review, rule.at('resources'));
}
function checkResources(review, resources) {
    const names = (resources.list ?? []).filter((name) => typeof name === 'string');
    if (names.length > 1 && names.includes('*/*'))
        review.refuse(resources, "'*/*' must be the only one of resources");
    const last = names.filter((name) => !name.includes('/')).at(-1);
    if (names.includes('*') && last !== undefined && last !== '*')
        review.refuse(resources, "'*' must be the only one of the resources without '/'");
    const seen = new Set();
    for (const item of resources.items()) {
        const [resource = '', sub] = (item.text ?? '').split('/');
        if (sub === undefined)
            continue;
        if (seen.has(`${resource}/*`) || seen.has(`*/${sub}`))
            review.refuse(item, `${shown(item.text)} is covered by a wildcard before it`);
        seen.add(`${resource}/${sub}`);
    }
}
/** How a webhook is reached: by one of url and service. */
function checkWebhookClient(review, client) {
    if (client.isSet && client.map === undefined)
        return;
    const [url, service] = [client.at('url'), client.at('service')];
    if (fieldsSet(client, ['url', 'service']).length !== 1)
        review.refuse(client, 'clientConfig must have one of url and service');
    else if (url.isSet)
        formOfPointer(review, url, urlFault);
    else if (service.map !== undefined) {
        need(review, service.at('name'));
        need(review, service.at('namespace'));
        portNumber(review, service.at('port'));
        checks_form(review, service.at('path'), pathFault);
    }
}
function urlFault(text) {
    if (!text.startsWith('https://'))
        return 'must be a URL that begins with https://';
    const [authority = ''] = text.slice('https://'.length).split(/[/?#]/);
    if (authority === '')
        return 'must have a host';
    if (authority.includes('@'))
        return 'must not hold a user';
    if (text.includes('#'))
        return 'must not have a fragment';
    return text.includes('?') && !text.endsWith('?') ? 'must not have a query' : undefined;
}
function pathFault(path) {
    if (path === '/')
        return undefined;
    if (!path.startsWith('/'))
        return "must begin with '/'";
    const steps = path.slice(1).replace(/\/$/, '').split('/');
    return steps.some((step) => (0,values_names/* dnsSubdomainFault */.Sv)(step) !== undefined)
        ? "must consist of DNS subdomains with '/' between"
        : undefined;
}
function checkMatch(review, match) {
    if (match.map === undefined)
        return;
    oneOf(review, match.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer');
    checkLabelSelector(review, match.at('namespaceSelector'));
    checkLabelSelector(review, match.at('objectSelector'));
    for (const rule of [...match.at('resourceRules').items(), ...match.at('excludeResourceRules').items()]) {
        for (const name of rule.at('resourceNames').items())
            checks_form(review, name, values_names/* pathSegmentFault */.BG);
        unique(review, rule.at('resourceNames').items(), (name) => name.text);
        checkOperationRule(review, rule);
    }
}
function checkPolicy(object, review) {
    const spec = object.at('spec');
    oneOf(review, spec.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer');
    const match = spec.at('matchConstraints');
    if (need(review, match))
        need(review, match.at('resourceRules'), ': at least one');
    checkMatch(review, match);
    checkConditions(review, spec.at('matchConditions'));
    if (spec.at('paramKind').map !== undefined) {
        if (need(review, spec.at('paramKind', 'apiVersion')))
            checks_form(review, spec.at('paramKind', 'apiVersion'), groupVersionFault);
        if (need(review, spec.at('paramKind', 'kind')))
            checks_form(review, spec.at('paramKind', 'kind'), (text) => (0,values_names/* dns1035LabelFault */.h1)(text.toLowerCase()));
    }
    const [validations, audits] = [spec.at('validations'), spec.at('auditAnnotations')];
    if (validations.isEmpty && audits.isEmpty)
        review.refuse(validations, 'validations or auditAnnotations are required');
    for (const validation of validations.items()) {
        checkExpression(review, validation.at('expression'));
        const message = validation.at('message').text;
        if (message?.trim() === '')
            review.refuse(validation.at('message'), 'message must not be blank');
        if (message !== undefined && /[\r\n]/.test(message.trim()))
            review.refuse(validation.at('message'), 'message must not hold line breaks');
        oneOf(review, validation.at('reason'), ['Forbidden', 'Invalid', 'RequestEntityTooLarge'], 'pointer');
    }
    for (const variable of spec.at('variables').items()) {
        if (need(review, variable.at('name')))
            checks_form(review, variable.at('name'), (text) => /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(text) ? undefined : 'must be an identifier of CEL');
        checkExpression(review, variable.at('expression'));
    }
    for (const audit of audits.items()) {
        if (need(review, audit.at('key')))
            checks_form(review, audit.at('key'), (key) => (0,values_names/* qualifiedNameFault */.U6)(`${object.at('metadata', 'name').text ?? ''}/${key}`));
        need(review, audit.at('valueExpression'));
    }
    uniqueField(review, audits.items(), 'key');
}
function groupVersionFault(text) {
    const parts = text.split('/');
    if (parts.length > 2)
        return 'must be a group and a version';
    const [version = '', group] = parts.reverse();
    return (group === undefined ? undefined : (0,values_names/* dnsSubdomainFault */.Sv)(group)) ?? (0,values_names/* dns1035LabelFault */.h1)(version);
}
function checkBinding(object, review) {
    const spec = object.at('spec');
    if (need(review, spec.at('policyName')))
        checks_form(review, spec.at('policyName'), values_names/* dnsSubdomainFault */.Sv);
    const reference = spec.at('paramRef');
    if (reference.map !== undefined) {
        const [name, selector, action] = [
            reference.at('name'),
            reference.at('selector'),
            reference.at('parameterNotFoundAction'),
        ];
        checks_form(review, name, values_names/* pathSegmentFault */.BG);
        checkLabelSelector(review, selector);
        if (name.isEmpty && !selector.isSet)
            review.refuse(reference, 'paramRef must have one of name and selector');
        if (!name.isEmpty && selector.isSet) {
            review.refuse(name, 'name must not stand beside selector');
            review.refuse(selector, 'selector must not stand beside name');
        }
        if (need(review, action))
            oneOf(review, action, ['Allow', 'Deny']);
    }
    checkMatch(review, spec.at('matchResources'));
    const actions = spec.at('validationActions');
    need(review, actions, ': at least one of Deny, Warn and Audit');
    for (const action of actions.items())
        oneOf(review, action, ['Audit', 'Deny', 'Warn'], 'pointer');
    unique(review, actions.items(), (action) => action.text);
    if (actions.list?.includes('Deny') && actions.list.includes('Warn'))
        review.refuse(actions, 'validationActions must not hold both Deny and Warn');
}

;// CONCATENATED MODULE: ./build/validate/rules/extension/crd.js





const CRDS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources';
const crd_KINDS = ['apiextensions.k8s.io/CustomResourceDefinition'];
const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string'];
const COLUMN_FORMATS = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'];
const APPROVAL = 'api-approved.kubernetes.io';
const crdRules = [
    {
        name: 'crd-names',
        summary: 'A CustomResourceDefinition is named after the plural and the group; its names are DNS labels.',
        cites: `${CRDS}/custom-resource-definitions/#create-a-customresourcedefinition`,
        kinds: crd_KINDS,
        check: crd_checkNames,
    },
    {
        name: 'crd-versions',
        summary: 'Versions have unique names that are DNS labels, and a schema; exactly one is stored.',
        cites: `${CRDS}/custom-resource-definition-versioning/#specify-multiple-versions`,
        kinds: crd_KINDS,
        check: checkVersions,
    },
    {
        name: 'crd-printer-columns',
        summary: 'A printer column has a name, a known type, and a JSON path.',
        cites: `${CRDS}/custom-resource-definitions/#additional-printer-columns`,
        kinds: crd_KINDS,
        check(crd, review) {
            for (const column of versionsOf(crd).flatMap((version) => version.at('additionalPrinterColumns').items())) {
                need(review, column.at('name'));
                if (need(review, column.at('type'), `: one of ${COLUMN_TYPES.join(', ')}`))
                    oneOf(review, column.at('type'), COLUMN_TYPES);
                oneOf(review, column.at('format'), COLUMN_FORMATS);
                if (need(review, column.at('jsonPath')))
                    checks_form(review, column.at('jsonPath'), jsonPathFault);
            }
        },
    },
    {
        name: 'crd-selectable-fields',
        summary: 'A selectable field is a string, a boolean or an integer of the schema, and stands there once.',
        cites: `${CRDS}/custom-resource-definitions/#crd-selectable-fields`,
        kinds: crd_KINDS,
        since: 31,
        check(crd, review) {
            for (const version of versionsOf(crd))
                checkSelectable(review, version);
        },
    },
    {
        name: 'crd-subresources',
        summary: 'The scale subresource says where replicas stand, below .spec and .status.',
        cites: `${CRDS}/custom-resource-definitions/#scale-subresource`,
        kinds: crd_KINDS,
        check(crd, review) {
            for (const scale of versionsOf(crd).map((version) => version.at('subresources', 'scale'))) {
                if (scale.map === undefined)
                    continue;
                checkPathBelow(review, scale.at('specReplicasPath'), ['.spec.']);
                checkPathBelow(review, scale.at('statusReplicasPath'), ['.status.']);
                if (!scale.at('labelSelectorPath').isEmpty)
                    checkPathBelow(review, scale.at('labelSelectorPath'), ['.spec.', '.status.']);
            }
        },
    },
    {
        name: 'crd-schema',
        summary: 'The schema of a version is structural: every field has a type, and logic is about fields that stand outside of it.',
        cites: `${CRDS}/custom-resource-definitions/#specifying-a-structural-schema`,
        kinds: crd_KINDS,
        check(crd, review) {
            for (const version of versionsOf(crd)) {
                const schema = version.at('schema', 'openAPIV3Schema');
                if (schema.map !== undefined)
                    checkSchema(review, schema);
                checkRoot(review, version, schema);
            }
        },
    },
    {
        name: 'crd-conversion',
        summary: 'Conversion by a webhook has a client and review versions; conversion without has neither.',
        cites: `${CRDS}/custom-resource-definition-versioning/#webhook-conversion`,
        kinds: crd_KINDS,
        check: checkConversion,
    },
];
function versionsOf(crd) {
    return crd.at('spec', 'versions').items();
}
function crd_checkNames(crd, review) {
    const spec = crd.at('spec');
    const [group, names, name] = [spec.at('group'), spec.at('names'), crd.at('metadata', 'name')];
    if (need(review, group))
        checks_form(review, group, groupFault);
    const expected = `${names.at('plural').text ?? ''}.${group.text ?? ''}`;
    if (name.text !== undefined && name.text !== expected) {
        const isKnown = names.at('plural').text !== undefined && group.text !== undefined;
        const said = `name is ${shown(name.text)}, but must be ${isKnown ? shown(expected) : 'spec.names.plural.spec.group'}`;
        review.refuse(name, `${said}: plural and group`, isKnown ? `Write ${expected}` : undefined);
    }
    if (need(review, spec.at('scope')))
        oneOf(review, spec.at('scope'), ['Cluster', 'Namespaced']);
    for (const field of ['plural', 'kind'])
        need(review, names.at(field));
    for (const field of ['plural', 'singular'])
        checks_form(review, names.at(field), values_names/* dns1035LabelFault */.h1);
    for (const field of ['kind', 'listKind'])
        checks_form(review, names.at(field), (text) => (0,values_names/* dns1035LabelFault */.h1)(text.toLowerCase()));
    for (const list of ['shortNames', 'categories']) {
        for (const item of names.at(list).items())
            formOfPointer(review, item, values_names/* dns1035LabelFault */.h1);
    }
    if (!names.at('kind').isEmpty && names.at('kind').value === names.at('listKind').value)
        review.refuse(names.at('listKind'), 'listKind must not be the kind');
    checkApproval(review, crd, group.text ?? '');
}
function groupFault(group) {
    return (0,values_names/* dnsSubdomainFault */.Sv)(group) ?? (group.includes('.') ? undefined : 'must be a domain with at least one dot');
}
/** Groups of the Kubernetes project itself are open to what it has approved. */
function checkApproval(review, crd, group) {
    if (!/(^|\.)(k8s|kubernetes)\.io$/.test(group))
        return;
    const approval = crd.at('metadata', 'annotations', APPROVAL);
    if (approval.isEmpty)
        review.refuse(approval, `the annotation ${APPROVAL} is required for the group ${group}`);
    else if (approval.text !== undefined && !approval.text.startsWith('unapproved') && !isUrl(approval.text)) {
        review.refuse(approval, `the annotation ${APPROVAL} must be a URL, or begin with unapproved`);
    }
}
function isUrl(text) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/\s]+/i.test(text);
}
function checkVersions(crd, review) {
    const list = crd.at('spec', 'versions');
    const versions = list.items();
    for (const version of versions) {
        const [name, schema] = [version.at('name'), version.at('schema', 'openAPIV3Schema')];
        if (name.isEmpty)
            review.refuse(name, 'a version must have a name');
        checks_form(review, name, values_names/* dns1035LabelFault */.h1);
        if (!schema.isSet)
            review.refuse(schema, 'openAPIV3Schema is required in every version');
        const warning = version.at('deprecationWarning');
        if (warning.isSet && !version.at('deprecated').isTrue)
            review.refuse(warning, 'deprecationWarning must stand in a deprecated version only');
        formOfPointer(review, warning, (text) => ((0,values_names/* byteLength */.dp)(text) > 256 ? 'must have at most 256 characters' : undefined));
    }
    const names = versions.map((version) => version.at('name').text);
    if (new Set(names).size < names.length)
        review.refuse(list, 'no two versions may have the same name');
    const stored = versions.filter((version) => version.at('storage').isTrue).length;
    if (stored === 0)
        review.refuse(crd.at('status', 'storedVersions'), 'no version is stored');
    if (stored !== 1)
        review.refuse(list, `${stored} versions have storage: true, but exactly one must`);
    const preserve = crd.at('spec', 'preserveUnknownFields');
    if (preserve.isTrue)
        review.refuse(preserve, 'preserveUnknownFields must not be true: x-kubernetes-preserve-unknown-fields in the schema is for that');
}
function checkSelectable(review, version) {
    const fields = version.at('selectableFields');
    const schema = version.at('schema', 'openAPIV3Schema');
    if (fields.items().length > 8)
        review.refuse(fields, 'at most 8 selectable fields are allowed');
    uniqueField(review, fields.items(), 'jsonPath');
    for (const field of fields.items()) {
        const path = field.at('jsonPath');
        if (!need(review, path) || path.text === undefined)
            continue;
        const type = schemaAt(schema, path.text)?.at('type').value;
        if (type === undefined)
            review.refuse(path, `jsonPath ${shown(path.text)} must be the path of a field of the schema`);
        else if (path.text.startsWith('.metadata'))
            review.refuse(path, 'jsonPath must not be a field of metadata');
        else if (!['string', 'boolean', 'integer'].includes(String(type)))
            review.refuse(path, 'jsonPath must name a string, a boolean or an integer');
    }
}
function checkPathBelow(review, path, roots) {
    if (!need(review, path) || path.text === undefined)
        return;
    const isBelow = roots.some((root) => path.text?.startsWith(root));
    if (jsonPathFault(path.text) !== undefined || !isBelow)
        review.refuse(path, `${path.key} is ${shown(path.text)}, but must be a path below ${roots.join(' or ')}`);
}
/** The server asks no more of a JSON path than this, here. */
function jsonPathFault(path) {
    return path.startsWith('.') ? undefined : "must be a JSON path that begins with '.'";
}
const ROOT_FIELDS = new Set([
    'description',
    'type',
    'format',
    'title',
    'maximum',
    'exclusiveMaximum',
    'minimum',
    'exclusiveMinimum',
    'maxLength',
    'minLength',
    'pattern',
    'maxItems',
    'minItems',
    'uniqueItems',
    'multipleOf',
    'required',
    'items',
    'properties',
    'externalDocs',
    'example',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-validations',
]);
/** With the status subresource the root is an object that says little else than its properties. */
function checkRoot(review, version, schema) {
    if (schema.at('nullable').isTrue)
        review.refuse(schema.at('nullable'), 'nullable must not be true at the root');
    if (!version.at('subresources', 'status').isSet)
        return;
    for (const [name, field] of schema.entries()) {
        if (!ROOT_FIELDS.has(name) && !field.isEmpty && field.value !== false) {
            review.refuse(schema, `${name} must not stand at the root of the schema when there is a status subresource`);
        }
    }
}
function checkConversion(crd, review) {
    const conversion = crd.at('spec', 'conversion');
    if (!conversion.isSet)
        return;
    const [strategy, webhook] = [conversion.at('strategy'), conversion.at('webhook')];
    oneOf(review, strategy, ['None', 'Webhook']);
    if (strategy.value !== 'Webhook') {
        if (webhook.isSet)
            review.refuse(webhook, 'webhook must stand with the strategy Webhook only');
        return;
    }
    if (!need(review, webhook, 'with the strategy Webhook'))
        return;
    if (need(review, webhook.at('clientConfig')))
        checkWebhookClient(review, webhook.at('clientConfig'));
    const versions = webhook.at('conversionReviewVersions');
    if (!need(review, versions))
        return;
    unique(review, versions.items(), (version) => version.text);
    for (const version of versions.items())
        formOfPointer(review, version, values_names/* dns1035LabelFault */.h1);
    if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
        review.refuse(versions, 'conversionReviewVersions must hold v1 or v1beta1');
}

;// CONCATENATED MODULE: ./build/validate/rules/network/endpoints.js




const SLICES = 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/';
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const endpointRules = [
    {
        name: 'endpoints-subsets',
        summary: 'A subset of Endpoints has addresses that can be routed to, and ports, with names when there are several.',
        cites: 'https://kubernetes.io/docs/concepts/services-networking/service/#endpoints',
        kinds: ['Endpoints'],
        check(object, review) {
            for (const subset of object.at('subsets').items())
                checkSubset(review, subset);
        },
    },
    {
        name: 'endpoint-slice-ports',
        summary: 'Ports of an EndpointSlice have unique names, and known protocols.',
        cites: SLICES,
        kinds: ['discovery.k8s.io/EndpointSlice'],
        check(object, review) {
            const ports = object.at('ports').items();
            for (const port of ports) {
                checks_form(review, port.at('name'), values_names/* dnsLabelFault */.qB);
                oneOf(review, port.at('protocol'), PROTOCOLS, 'pointer');
                formOfPointer(review, port.at('appProtocol'), values_names/* qualifiedNameFault */.U6);
            }
            unique(review, ports, (port) => port.at('name').text ?? '', (port) => port.at('name'));
        },
    },
    {
        name: 'endpoint-slice-addresses',
        summary: 'An EndpointSlice has an addressType, and each endpoint between 1 and 100 addresses of that type.',
        cites: `${SLICES}#address-types`,
        kinds: ['discovery.k8s.io/EndpointSlice'],
        check(object, review) {
            const type = object.at('addressType');
            if (need(review, type))
                oneOf(review, type, ['IPv4', 'IPv6', 'FQDN']);
            const endpoints = object.at('endpoints').items();
            if (endpoints.length > 1000)
                review.refuse(object.at('endpoints'), 'at most 1000 endpoints are allowed');
            for (const endpoint of endpoints)
                checkEndpoint(review, endpoint, type.text);
        },
    },
];
function checkSubset(review, subset) {
    if (subset.at('addresses').isEmpty && subset.at('notReadyAddresses').isEmpty) {
        review.refuse(subset, 'a subset must have addresses or notReadyAddresses');
    }
    for (const entry of [...subset.at('addresses').items(), ...subset.at('notReadyAddresses').items()]) {
        const ip = entry.at('ip');
        if (need(review, ip))
            checkRoutable(review, ip);
        checks_form(review, entry.at('hostname'), values_names/* dnsLabelFault */.qB);
        formOfPointer(review, entry.at('nodeName'), values_names/* dnsSubdomainFault */.Sv);
    }
    const ports = subset.at('ports').items();
    for (const port of ports) {
        if (ports.length > 1)
            need(review, port.at('name'), 'when there are several ports');
        checks_form(review, port.at('name'), values_names/* dnsLabelFault */.qB);
        if (port.at('port').isSet)
            portNumber(review, port.at('port'));
        else
            review.refuse(port.at('port'), 'port is required: a number between 1 and 65535');
        oneOf(review, port.at('protocol'), PROTOCOLS);
        formOfPointer(review, port.at('appProtocol'), values_names/* qualifiedNameFault */.U6);
    }
}
function checkRoutable(review, ip) {
    address(review, ip);
    if (ip.text !== undefined && (0,values_addresses/* parseAddress */.or)(ip.text) !== undefined)
        checks_form(review, ip, values_addresses/* endpointAddressFault */.Md);
}
function checkEndpoint(review, endpoint, type) {
    const addresses = endpoint.at('addresses');
    need(review, addresses, ': at least one');
    if (addresses.items().length > 100)
        review.refuse(addresses, 'at most 100 addresses are allowed');
    for (const entry of addresses.items()) {
        if (type === 'FQDN')
            checks_form(review, entry, endpoints_fullNameFault);
        else if (type === 'IPv4' || type === 'IPv6') {
            checkRoutable(review, entry);
            const family = entry.text === undefined ? undefined : (0,values_addresses/* parseAddress */.or)(entry.text)?.family;
            if (family !== undefined && `IPv${family}` !== type)
                review.refuse(addresses, `${shown(entry.text)} must be an ${type} address`);
        }
    }
    formOfPointer(review, endpoint.at('nodeName'), values_names/* dnsSubdomainFault */.Sv);
    formOfPointer(review, endpoint.at('hostname'), values_names/* dnsLabelFault */.qB);
    checkLabels(review, endpoint.at('deprecatedTopology'));
    const zones = endpoint.at('hints', 'forZones');
    if (zones.items().length > 8)
        review.refuse(zones, 'at most 8 zones are allowed');
    for (const zone of zones.items())
        checks_form(review, zone.at('name'), values_names/* labelValueFault */.mn);
    uniqueField(review, zones.items(), 'name');
}
function endpoints_fullNameFault(text) {
    const name = text.replace(/\.$/, '');
    const fault = (0,values_names/* dnsSubdomainFault */.Sv)(name);
    if (fault !== undefined)
        return fault;
    if (!name.includes('.'))
        return 'must be a domain of at least two parts';
    return name.split('.').some((label) => (0,values_names/* dnsLabelFault */.qB)(label) !== undefined) ? 'must consist of DNS labels' : undefined;
}

;// CONCATENATED MODULE: ./build/validate/rules/network/ingress.js



const INGRESS = 'https://kubernetes.io/docs/concepts/services-networking/ingress';
const ingress_KINDS = ['networking.k8s.io/Ingress'];
const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];
const ingressRules = [
    {
        name: 'ingress-rules',
        summary: 'An Ingress has rules or a default backend.',
        cites: `${INGRESS}/#the-ingress-resource`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            const spec = ingress.at('spec');
            if (spec.at('rules').isEmpty && !spec.at('defaultBackend').isSet) {
                review.refuse(spec, 'an Ingress must have rules or a defaultBackend');
            }
        },
    },
    {
        name: 'ingress-host',
        summary: "Hosts of an Ingress are DNS names, with '*.' before them at most.",
        cites: `${INGRESS}/#hostname-wildcards`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            for (const rule of ingress.at('spec', 'rules').items()) {
                const host = rule.at('host');
                if (host.text !== undefined && (0,values_addresses/* parseAddress */.or)(host.text) !== undefined) {
                    review.refuse(host, `host is ${shown(host.text)}, but must be a DNS name, not an IP address`);
                }
                else
                    checks_form(review, host, hostFault);
            }
        },
    },
    {
        name: 'ingress-path',
        summary: 'A path has a pathType; for Exact and Prefix it is absolute and has no empty or relative parts.',
        cites: `${INGRESS}/#path-types`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            for (const rule of ingress.at('spec', 'rules').items()) {
                const http = rule.at('http');
                if (!http.isSet || !need(review, http.at('paths')))
                    continue;
                for (const path of http.at('paths').items())
                    checkPath(review, path);
            }
        },
    },
    {
        name: 'ingress-backend',
        summary: 'A backend is either a Service with a port by name or number, or a resource.',
        cites: `${INGRESS}/#resource-backend`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            const spec = ingress.at('spec');
            if (spec.at('defaultBackend').isSet)
                checkBackend(review, spec.at('defaultBackend'));
            for (const path of spec
                .at('rules')
                .items()
                .flatMap((rule) => rule.at('http', 'paths').items())) {
                checkBackend(review, path.at('backend'));
            }
        },
    },
    {
        name: 'ingress-tls',
        summary: 'Hosts of TLS are DNS names, its secretName is the name of a Secret.',
        cites: `${INGRESS}/#tls`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            for (const tls of ingress.at('spec', 'tls').items()) {
                for (const host of tls.at('hosts').items())
                    formOfPointer(review, host, hostFault);
                checks_form(review, tls.at('secretName'), values_names/* dnsSubdomainFault */.Sv);
            }
        },
    },
    {
        name: 'ingress-class-name',
        summary: 'ingressClassName is a DNS subdomain, and says what the old annotation says when both stand.',
        cites: `${INGRESS}/#deprecated-annotation`,
        kinds: ingress_KINDS,
        check(ingress, review) {
            const name = ingress.at('spec', 'ingressClassName');
            formOfPointer(review, name, values_names/* dnsSubdomainFault */.Sv);
            const annotation = ingress.at('metadata', 'annotations', 'kubernetes.io/ingress.class');
            const differs = annotation.isSet && name.isSet && (review.minor >= 27 ? annotation.value !== name.value : true);
            if (differs)
                review.refuse(annotation, `the annotation kubernetes.io/ingress.class must not stand beside ingressClassName ${shown(name.value)}`);
        },
    },
    {
        name: 'ingress-class',
        summary: 'An IngressClass has a controller that is a path under a domain; its parameters are of a known scope.',
        cites: `${INGRESS}/#ingress-class`,
        kinds: ['networking.k8s.io/IngressClass'],
        check: checkClass,
    },
];
function hostFault(host) {
    return host.includes('*') ? (0,values_names/* wildcardDnsFault */.gY)(host) : (0,values_names/* dnsSubdomainFault */.Sv)(host);
}
function checkPath(review, path) {
    const [type, text] = [path.at('pathType'), path.at('path')];
    if (!type.isSet) {
        review.refuse(type, `pathType is required: one of ${PATH_TYPES.join(', ')}`);
        return;
    }
    if (type.value === '')
        review.refuse(type, `pathType must be one of ${PATH_TYPES.join(', ')}`);
    oneOf(review, type, PATH_TYPES);
    const value = text.text ?? '';
    const isExact = type.value === 'Exact' || type.value === 'Prefix';
    if (!isExact && type.value !== 'ImplementationSpecific')
        return;
    if (typeof (text.value ?? '') !== 'string')
        return;
    if (!value.startsWith('/') && (isExact || value !== ''))
        review.refuse(text, `path is ${shown(value)}, but must begin with '/'`);
    if (!isExact)
        return;
    const part = ['//', '/./', '/../', '%2f', '%2F'].find((one) => value.includes(one));
    if (part !== undefined)
        review.refuse(text, `path is ${shown(value)}, but must not hold '${part}'`);
    const end = ['/..', '/.'].find((one) => value.endsWith(one));
    if (end !== undefined)
        review.refuse(text, `path is ${shown(value)}, but must not end with '${end}'`);
}
function checkBackend(review, backend) {
    if (backend.isSet && backend.map === undefined)
        return;
    const [service, resource] = [backend.at('service'), backend.at('resource')];
    if (service.isSet && resource.isSet)
        review.refuse(backend, 'a backend must not have both a service and a resource');
    else if (resource.isSet)
        checkReference(review, resource);
    else if (service.isSet)
        checkServiceBackend(review, backend, service);
    else
        review.refuse(backend, 'a backend must have a service or a resource');
}
function checkServiceBackend(review, backend, service) {
    if (service.map === undefined)
        return;
    if (need(review, service.at('name')))
        checks_form(review, service.at('name'), review.minor >= 36 ? values_names/* dnsLabelFault */.qB : values_names/* dns1035LabelFault */.h1);
    const [name, number] = [service.at('port', 'name'), service.at('port', 'number')];
    const hasName = name.text !== undefined;
    const hasNumber = number.number !== undefined && number.number !== 0;
    if (hasName && hasNumber)
        review.refuse(backend, 'the port of a backend must not have both a name and a number');
    else if (hasName)
        checks_form(review, name, values_names/* portNameFault */.hX);
    else if (hasNumber)
        portNumber(review, number);
    else if (name.isEmpty && (!number.isSet || number.value === 0))
        review.refuse(backend, 'a service backend must have the name or number of a port');
}
function checkReference(review, reference) {
    formOfPointer(review, reference.at('apiGroup'), values_names/* dnsSubdomainFault */.Sv);
    for (const name of ['kind', 'name']) {
        if (need(review, reference.at(name)))
            checks_form(review, reference.at(name), values_names/* pathSegmentFault */.BG);
    }
}
function checkClass(object, review) {
    const [controller, parameters] = [object.at('spec', 'controller'), object.at('spec', 'parameters')];
    if (need(review, controller)) {
        checks_form(review, controller, (text) => (text.length > 250 ? 'must have at most 250 characters' : (0,values_names/* domainPathFault */.QK)(text)));
    }
    if (parameters.map === undefined)
        return;
    checkReference(review, parameters);
    const [scope, namespace] = [parameters.at('scope'), parameters.at('namespace')];
    oneOf(review, scope, ['Cluster', 'Namespace'], 'pointer');
    if (scope.value === 'Namespace') {
        if (!namespace.isSet)
            review.refuse(namespace, 'namespace is required with the scope Namespace');
        formOfPointer(review, namespace, values_names/* dnsLabelFault */.qB);
    }
    else if (namespace.isSet && (scope.value === 'Cluster' || !scope.isSet)) {
        review.refuse(namespace, 'namespace must not stand with the scope Cluster');
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/network/network-policy.js




const network_policy_POLICIES = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/';
const network_policy_KINDS = ['networking.k8s.io/NetworkPolicy'];
const DIRECTIONS = [
    ['ingress', 'from'],
    ['egress', 'to'],
];
const networkPolicyRules = [
    {
        name: 'network-policy-selector',
        summary: 'podSelector is a label selector; policyTypes are Ingress and Egress.',
        cites: network_policy_POLICIES,
        kinds: network_policy_KINDS,
        check(policy, review) {
            checkLabelSelector(review, policy.at('spec', 'podSelector'));
            const types = policy.at('spec', 'policyTypes');
            if (types.items().length > 2)
                review.refuse(types, 'policyTypes must hold at most Ingress and Egress');
            else
                for (const type of types.items())
                    oneOf(review, type, ['Ingress', 'Egress'], 'pointer');
        },
    },
    {
        name: 'network-policy-ports',
        summary: 'Ports are numbers or names; an endPort goes with a number and is not less.',
        cites: `${network_policy_POLICIES}#targeting-a-range-of-ports`,
        kinds: network_policy_KINDS,
        check(policy, review) {
            for (const [direction] of DIRECTIONS) {
                const rules = policy.at('spec', direction).items();
                for (const port of rules.flatMap((rule) => rule.at('ports').items()))
                    checkPort(review, port);
            }
        },
    },
    {
        name: 'network-policy-peers',
        summary: 'A peer is a selector or a block of addresses, not both; exceptions lie within the block.',
        cites: `${network_policy_POLICIES}#behavior-of-to-and-from-selectors`,
        kinds: network_policy_KINDS,
        check(policy, review) {
            for (const [direction, side] of DIRECTIONS) {
                const rules = policy.at('spec', direction).items();
                for (const peer of rules.flatMap((rule) => rule.at(side).items()))
                    checkPeer(review, peer);
            }
        },
    },
];
function checkPort(review, entry) {
    const [port, end] = [entry.at('port'), entry.at('endPort')];
    oneOf(review, entry.at('protocol'), ['TCP', 'UDP', 'SCTP'], 'pointer');
    if (!port.isSet) {
        if (end.isSet)
            review.refuse(end, 'endPort must not stand without port');
    }
    else if (typeof port.value === 'string') {
        if (end.isSet)
            review.refuse(end, 'endPort must not stand beside a port by name');
        if (port.value === '')
            review.refuse(port, 'port must not be empty');
        checks_form(review, port, values_names/* portNameFault */.hX);
    }
    else {
        portNumber(review, port);
        portNumber(review, end);
        if (end.number !== undefined && port.number !== undefined && end.number < port.number) {
            review.refuse(end, `endPort is ${end.number}, but must not be less than port, which is ${port.number}`);
        }
    }
}
function checkPeer(review, peer) {
    if (peer.isSet && peer.map === undefined)
        return;
    const written = fieldsSet(peer, ['podSelector', 'namespaceSelector', 'ipBlock']);
    if (written.length === 0)
        review.refuse(peer, 'a peer must have a podSelector, a namespaceSelector or an ipBlock');
    const ip = peer.at('ipBlock');
    if (ip.isSet && written.length > 1)
        review.refuse(peer, 'a peer must not have both an ipBlock and a selector');
    checkLabelSelector(review, peer.at('podSelector'));
    checkLabelSelector(review, peer.at('namespaceSelector'));
    if (ip.map !== undefined)
        checkIpBlock(review, ip);
}
function checkIpBlock(review, ip) {
    const cidr = ip.at('cidr');
    if (!need(review, cidr))
        return;
    block(review, cidr);
    const outer = cidr.text === undefined ? undefined : (0,values_addresses/* parseBlock */.rT)(cidr.text);
    if (outer === undefined)
        return;
    for (const except of ip.at('except').items()) {
        if (except.value === '')
            review.refuse(except, 'an exception must be a block of IP addresses');
        block(review, except);
        const inner = except.text === undefined ? undefined : (0,values_addresses/* parseBlock */.rT)(except.text);
        if (inner === undefined ||
            (0,values_addresses/* isStrictSubset */.Q)(inner, { ...outer, address: { ...outer.address, bits: (0,values_addresses/* networkBits */.Xx)(outer) } }))
            continue;
        review.refuse(except, `${shown(except.text)} must lie within ${shown(cidr.text)} and be smaller`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/network/service-addresses.js



/** The type of a Service, as the server completes it. */
function service_addresses_typeOf(service) {
    return service.at('spec', 'type').text ?? 'ClusterIP';
}
/** The clusterIPs as the server completes them: a clusterIP alone stands for a list of one. */
function clusterIps(service) {
    const list = service.at('spec', 'clusterIPs');
    const single = service.at('spec', 'clusterIP');
    return list.isEmpty && !single.isEmpty ? [single] : list.items();
}
/** Whether a Service has no address of its own, by `clusterIP: None`. */
function isHeadless(service) {
    const ips = clusterIps(service);
    return ips.length === 1 && ips[0]?.value === 'None';
}
/** One address of each family, the first being the clusterIP, or None alone. */
function checkClusterIps(service, review) {
    const spec = service.at('spec');
    const [single, list] = [spec.at('clusterIP'), spec.at('clusterIPs')];
    const type = service_addresses_typeOf(service);
    if (isHeadless(service) && (type === 'NodePort' || type === 'LoadBalancer')) {
        review.refuse(single.isEmpty ? list : single, `None must not be the clusterIP of a Service of the type ${type}`);
    }
    const ips = clusterIps(service);
    if (single.isEmpty && ips.length > 0)
        review.refuse(list, 'clusterIPs must be empty when there is no clusterIP');
    else if (!list.isEmpty && single.value !== ips[0]?.value)
        review.refuse(list, 'the first of clusterIPs must be the clusterIP');
    if (ips.length > 1 && ips[0]?.value === 'None')
        review.refuse(list, 'None must be the only one of clusterIPs');
    if (ips.length > 2)
        review.refuse(list, 'clusterIPs must hold at most 2 addresses');
    for (const [index, ip] of ips.entries()) {
        if (index > 0 || ip.value !== 'None')
            address(review, ip);
    }
    const families = ips.map((ip) => (typeof ip.value === 'string' ? (0,values_addresses/* parseAddress */.or)(ip.value)?.family : undefined));
    if (families.includes(undefined))
        return;
    if (families.length > 1 && new Set(families).size < families.length)
        review.refuse(list, 'clusterIPs must hold one address of each family');
    for (const [index, ip] of ips.entries()) {
        const wanted = spec.at('ipFamilies').item(index).value;
        const own = `IPv${families[index]}`;
        if ((wanted === 'IPv4' || wanted === 'IPv6') && wanted !== own)
            review.refuse(ip, `${shown(ip.value)} is ${own}, but ipFamilies[${index}] is ${wanted}`);
    }
}
const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/** Fields of load balancers, which stand in Services of that type only. */
function checkLoadBalancer(service, review) {
    const spec = service.at('spec');
    const isBalanced = service_addresses_typeOf(service) === 'LoadBalancer';
    const ranges = spec.at('loadBalancerSourceRanges');
    const annotation = service.at('metadata', 'annotations', SOURCE_RANGES);
    for (const range of ranges.items()) {
        if (range.value === '')
            review.refuse(range, 'a source range must not be empty');
        else
            checks_form(review, range, (text) => (0,values_addresses/* blockFault */.ez)(text.trim(), review.minor >= 36));
    }
    if (ranges.isEmpty && annotation.text !== undefined)
        checkRangesAnnotation(review, annotation, annotation.text);
    if (isBalanced) {
        formOfPointer(review, spec.at('loadBalancerClass'), values_names/* qualifiedNameFault */.U6);
        return;
    }
    const fields = [
        ranges,
        spec.at('allocateLoadBalancerNodePorts'),
        spec.at('loadBalancerClass'),
        ...(ranges.isEmpty ? [annotation] : []),
    ];
    for (const field of fields) {
        const isWritten = field === ranges ? !field.isEmpty : field.isSet;
        if (isWritten)
            review.refuse(field, `${field.key} must stand in a Service of the type LoadBalancer only`);
    }
}
function checkRangesAnnotation(review, annotation, text) {
    const ranges = text.trim() === '' ? [] : text.split(',').map((range) => range.trim());
    const wrong = ranges.find((range) => (0,values_addresses/* parseBlock */.rT)(range) === undefined);
    if (wrong !== undefined)
        review.refuse(annotation, `${shown(wrong)} must be a block of IP addresses, such as 10.9.8.0/24`);
}

;// CONCATENATED MODULE: ./build/validate/rules/network/service.js





const SERVICE = 'https://kubernetes.io/docs/concepts/services-networking/service';
const DUAL_STACK = 'https://kubernetes.io/docs/concepts/services-networking/dual-stack/';
const service_KINDS = ['Service'];
const service_PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const serviceRules = [
    {
        name: 'service-type',
        summary: 'type and sessionAffinity of a Service are among the values that Kubernetes knows.',
        cites: `${SERVICE}/#publishing-services-service-types`,
        kinds: service_KINDS,
        check(service, review) {
            const spec = service.at('spec');
            oneOf(review, spec.at('type'), ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']);
            oneOf(review, spec.at('internalTrafficPolicy'), ['Cluster', 'Local'], 'pointer');
            oneOf(review, spec.at('sessionAffinity'), ['ClientIP', 'None']);
            if (spec.at('sessionAffinity').value !== 'ClientIP')
                return;
            between(review, spec.at('sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), 1, 86400);
        },
    },
    {
        name: 'service-ports',
        summary: 'A Service has ports, unless it is headless or an ExternalName; several ports have names.',
        cites: `${SERVICE}/#multi-port-services`,
        kinds: service_KINDS,
        check: checkPorts,
    },
    {
        name: 'service-ports-unique',
        summary: 'No two ports of a Service have the same name, nor the same number or nodePort in one protocol.',
        cites: `${SERVICE}/#multi-port-services`,
        kinds: service_KINDS,
        check(service, review) {
            const ports = service.at('spec', 'ports').items();
            uniqueField(review, ports, 'name');
            const keyOf = (port, name) => {
                const number = port.at(name).number;
                return number === undefined || number === 0 ? undefined : `${port.at('protocol').text ?? 'TCP'}/${number}`;
            };
            unique(review, ports, (port) => keyOf(port, 'nodePort'), (port) => port.at('nodePort'));
            unique(review, ports, (port) => keyOf(port, 'port'));
        },
    },
    {
        name: 'service-node-ports',
        summary: 'A nodePort is for the types NodePort and LoadBalancer.',
        cites: `${SERVICE}/#type-nodeport`,
        kinds: service_KINDS,
        check(service, review) {
            if (service_addresses_typeOf(service) !== 'ClusterIP')
                return;
            for (const port of service.at('spec', 'ports').items()) {
                const node = port.at('nodePort');
                const isSet = node.number !== undefined && node.number !== 0;
                if (isSet)
                    review.refuse(node, 'nodePort must not stand in a Service of the type ClusterIP');
            }
        },
    },
    {
        name: 'service-selector',
        summary: 'The selector of a Service is a map of labels.',
        cites: `${SERVICE}/#defining-a-service`,
        kinds: service_KINDS,
        check(service, review) {
            checkLabels(review, service.at('spec', 'selector'));
        },
    },
    {
        name: 'service-external-name',
        summary: 'An ExternalName Service has an externalName that is a DNS name, and no addresses of the cluster.',
        cites: `${SERVICE}/#externalname`,
        kinds: service_KINDS,
        check(service, review) {
            if (service_addresses_typeOf(service) !== 'ExternalName')
                return;
            const spec = service.at('spec');
            const name = spec.at('externalName');
            if (name.isEmpty || name.value === '.')
                review.refuse(name, 'externalName is required in a Service of the type ExternalName');
            else
                checks_form(review, name, (text) => (0,values_names/* dnsSubdomainFault */.Sv)(text.replace(/\.$/, '')));
            for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
                if (!spec.at(field).isEmpty)
                    review.refuse(spec.at(field), `${field} must not stand in a Service of the type ExternalName`);
            }
        },
    },
    {
        name: 'service-cluster-ips',
        summary: 'clusterIPs are one address of each family, the first being clusterIP, or None alone.',
        cites: DUAL_STACK,
        kinds: service_KINDS,
        check(service, review) {
            if (service_addresses_typeOf(service) !== 'ExternalName')
                checkClusterIps(service, review);
        },
    },
    {
        name: 'service-ip-families',
        summary: 'ipFamilies are IPv4 and IPv6, each once; ipFamilyPolicy is known.',
        cites: DUAL_STACK,
        kinds: service_KINDS,
        check(service, review) {
            if (service_addresses_typeOf(service) === 'ExternalName')
                return;
            const families = service.at('spec', 'ipFamilies').items();
            for (const family of families)
                oneOf(review, family, ['IPv4', 'IPv6'], 'pointer');
            unique(review, families, (family) => family.text);
            oneOf(review, service.at('spec', 'ipFamilyPolicy'), ['PreferDualStack', 'RequireDualStack', 'SingleStack'], 'pointer');
        },
    },
    {
        name: 'service-external-ips',
        summary: 'externalIPs are addresses that can be routed to.',
        cites: `${SERVICE}/#external-ips`,
        kinds: service_KINDS,
        check(service, review) {
            for (const ip of service.at('spec', 'externalIPs').items()) {
                if (typeof ip.value === 'string' && (0,values_addresses/* parseAddress */.or)(ip.value) !== undefined)
                    checks_form(review, ip, values_addresses/* endpointAddressFault */.Md);
                if (ip.value === '')
                    review.refuse(ip, 'an external IP must not be empty');
                address(review, ip);
            }
        },
    },
    {
        name: 'service-load-balancer',
        summary: 'Fields of load balancers stand in Services of the type LoadBalancer only.',
        cites: `${SERVICE}/#loadbalancer`,
        kinds: service_KINDS,
        check: checkLoadBalancer,
    },
    {
        name: 'service-traffic-policy',
        summary: 'externalTrafficPolicy is for Services that are reached from outside; healthCheckNodePort for its value Local.',
        cites: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
        kinds: service_KINDS,
        check(service, review) {
            const spec = service.at('spec');
            const type = service_addresses_typeOf(service);
            const policy = spec.at('externalTrafficPolicy');
            const isOpen = type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && !spec.at('externalIPs').isEmpty);
            if (isOpen)
                oneOf(review, policy, ['Cluster', 'Local']);
            else if (policy.text !== undefined) {
                review.refuse(policy, 'externalTrafficPolicy must not stand in a Service that is not reached from outside: NodePort, LoadBalancer, or with externalIPs');
            }
            const health = spec.at('healthCheckNodePort');
            if (health.number === undefined || health.number === 0)
                return;
            if (type === 'LoadBalancer' && policy.value === 'Local')
                portNumber(review, health);
            else
                review.refuse(health, 'healthCheckNodePort must stand with the type LoadBalancer and externalTrafficPolicy Local only');
        },
    },
    {
        name: 'service-traffic-distribution',
        summary: 'trafficDistribution is PreferClose; since 1.34 also PreferSameZone or PreferSameNode.',
        cites: `${SERVICE}/#traffic-distribution`,
        kinds: service_KINDS,
        since: 31,
        check(service, review) {
            const allowed = review.minor >= 34 ? ['PreferClose', 'PreferSameZone', 'PreferSameNode'] : ['PreferClose'];
            oneOf(review, service.at('spec', 'trafficDistribution'), allowed, 'pointer');
        },
    },
    {
        name: 'service-topology-annotations',
        summary: 'The two annotations for topology aware routing say the same when both stand.',
        cites: 'https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/',
        kinds: service_KINDS,
        since: 27,
        check(service, review) {
            const annotations = service.at('metadata', 'annotations');
            const mode = annotations.at('service.kubernetes.io/topology-mode');
            const hints = annotations.at('service.kubernetes.io/topology-aware-hints');
            if (mode.isSet && hints.isSet && mode.value !== hints.value) {
                review.refuse(mode, `topology-mode is ${shown(mode.value)}, but topology-aware-hints is ${shown(hints.value)}`);
            }
        },
    },
];
function checkPorts(service, review) {
    const list = service.at('spec', 'ports');
    if (list.isEmpty && !isHeadless(service) && service_addresses_typeOf(service) !== 'ExternalName')
        need(review, list, 'in a Service');
    const ports = list.items();
    for (const port of ports) {
        if (ports.length > 1)
            need(review, port.at('name'), 'when a Service has several ports');
        checks_form(review, port.at('name'), values_names/* dnsLabelFault */.qB);
        const number = port.at('port');
        if (number.isSet)
            portNumber(review, number);
        else
            review.refuse(number, 'port is required: a number between 1 and 65535');
        oneOf(review, port.at('protocol'), service_PROTOCOLS);
        formOfPointer(review, port.at('appProtocol'), values_names/* qualifiedNameFault */.U6);
        checkTarget(review, port);
    }
}
/** A targetPort that is absent, 0 or empty is the port itself, wrong numbers included. */
function checkTarget(review, port) {
    const target = port.at('targetPort');
    const isPortItself = !target.isSet || target.value === 0 || target.value === '';
    if (!isPortItself)
        portNumberOrName(review, target);
}

// EXTERNAL MODULE: ./build/yaml/field.js
var field = __webpack_require__(36566);
;// CONCATENATED MODULE: ./build/validate/rules/objects/cluster.js







const HIGHEST_PRIORITY = 1_000_000_000;
const SYSTEM_PRIORITIES = {
    'system-node-critical': 2_000_001_000,
    'system-cluster-critical': 2_000_000_000,
};
const clusterRules = [
    {
        name: 'namespace-finalizers',
        summary: 'Finalizers in the spec of a Namespace are standard ones or have a domain.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
        kinds: ['Namespace'],
        check(object, review) {
            const finalizers = object.at('spec', 'finalizers');
            for (const finalizer of finalizers.items())
                checkFinalizer(review, finalizer, finalizers);
        },
    },
    {
        name: 'node-spec',
        summary: 'Taints of a Node have keys and effects, no pair of these twice; it has one block of Pod addresses of each family.',
        cites: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
        kinds: ['Node'],
        check: checkNode,
    },
    {
        name: 'priority-class',
        summary: 'A PriorityClass has a value of at most 1000000000; names that begin with system- are kept for the system.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass',
        kinds: ['scheduling.k8s.io/PriorityClass'],
        check(object, review) {
            const [name, value] = [object.at('metadata', 'name'), object.at('value')];
            if (name.text?.startsWith('system-')) {
                const isKnown = SYSTEM_PRIORITIES[name.text] === value.number && !object.at('globalDefault').isTrue;
                if (!isKnown)
                    review.refuse(name, `name is ${shown(name.text)}, but names that begin with system- are kept for the system`);
            }
            else
                between(review, value, Number.NEGATIVE_INFINITY, HIGHEST_PRIORITY);
            const policy = object.at('preemptionPolicy');
            if (policy.value === '')
                review.refuse(policy, 'preemptionPolicy must not be empty');
            oneOf(review, policy, ['PreemptLowerPriority', 'Never']);
        },
    },
    {
        name: 'runtime-class',
        summary: 'The handler of a RuntimeClass is a DNS label; its overhead and scheduling are those that Pods can have.',
        cites: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
        kinds: ['node.k8s.io/RuntimeClass'],
        check(object, review) {
            if (need(review, object.at('handler')))
                checks_form(review, object.at('handler'), values_names/* dnsLabelFault */.qB);
            for (const [name, amount] of object.at('overhead', 'podFixed').entries()) {
                const fault = containerResourceFault(name);
                if (fault !== undefined)
                    review.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(review, amount, name);
            }
            checkLabels(review, object.at('scheduling', 'nodeSelector'));
            const tolerations = object.at('scheduling', 'tolerations');
            checkTolerations(review, tolerations);
            unique(review, tolerations.items(), (one) => JSON.stringify(['key', 'operator', 'value', 'effect'].map((field) => one.at(field).value ?? '')));
        },
    },
    {
        name: 'lease',
        summary: 'A Lease lasts longer than 0 seconds; its number of transitions is not negative.',
        cites: 'https://kubernetes.io/docs/concepts/architecture/leases/',
        kinds: ['coordination.k8s.io/Lease'],
        check(object, review) {
            atLeast(review, object.at('spec', 'leaseDurationSeconds'), 1);
            atLeast(review, object.at('spec', 'leaseTransitions'), 0);
        },
    },
    {
        name: 'api-service',
        summary: 'An APIService is named after its version and group, has priorities in range, and is verified unless it is local.',
        cites: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/',
        kinds: ['apiregistration.k8s.io/APIService'],
        check: checkApiService,
    },
    {
        name: 'service-cidr',
        summary: 'A ServiceCIDR has one block of addresses, or one of each family, in canonical form.',
        cites: 'https://kubernetes.io/docs/tasks/network/extend-service-ip-ranges/',
        kinds: ['networking.k8s.io/ServiceCIDR'],
        check(object, review) {
            const list = object.at('spec', 'cidrs');
            need(review, list, ': at least one');
            if (list.items().length > 2)
                review.refuse(list, 'at most 2 blocks are allowed');
            for (const cidr of list.items())
                formOfPointer(review, cidr, (text) => (0,values_addresses/* blockFault */.ez)(text, true));
            refuseSameFamily(review, list);
        },
    },
    {
        name: 'ip-address-parent',
        summary: 'An IPAddress says what it belongs to: resource and name.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/ip-address-v1/',
        kinds: ['networking.k8s.io/IPAddress'],
        check(object, review) {
            const parent = object.at('spec', 'parentRef');
            if (!need(review, parent))
                return;
            checks_form(review, parent.at('group'), values_names/* dnsSubdomainFault */.Sv);
            for (const name of ['resource', 'name']) {
                if (need(review, parent.at(name)))
                    checks_form(review, parent.at(name), values_names/* pathSegmentFault */.BG);
            }
            checks_form(review, parent.at('namespace'), values_names/* pathSegmentFault */.BG);
        },
    },
];
function checkNode(node, review) {
    const taints = node.at('spec', 'taints').items();
    for (const taint of taints) {
        checkLabelKey(review, taint.at('key'));
        checks_form(review, taint.at('value'), values_names/* labelValueFault */.mn);
        checkTaintEffect(review, taint.at('effect'));
    }
    unique(review, taints, (taint) => `${String(taint.at('effect').value)}/${String(taint.at('key').value)}`);
    for (const list of ['capacity', 'allocatable']) {
        for (const [name, amount] of node.at('status', list).entries())
            checkAmount(review, amount, name);
    }
    const cidrs = node.at('spec', 'podCIDRs');
    for (const cidr of allBlocks(node))
        block(review, cidr);
    if (cidrs.items().length > 2)
        review.refuse(cidrs, 'at most 2 blocks are allowed');
    refuseSameFamily(review, cidrs);
}
/** `podCIDR` alone takes the place of `podCIDRs` when it is not the first of them. */
function allBlocks(node) {
    const [one, all] = [node.at('spec', 'podCIDR'), node.at('spec', 'podCIDRs').items()];
    return one.text === undefined || one.text === all[0]?.value ? all : [one];
}
function refuseSameFamily(review, list) {
    const families = list
        .items()
        .map((cidr) => (cidr.text === undefined ? undefined : (0,values_addresses/* parseBlock */.rT)(cidr.text)?.address.family));
    if (families.length === 2 && families[0] !== undefined && families[0] === families[1]) {
        review.refuse(list, 'the blocks must be of different families: IPv4 and IPv6');
    }
}
function checkApiService(object, review) {
    const spec = object.at('spec');
    const [name, group, version] = [object.at('metadata', 'name'), spec.at('group'), spec.at('version')];
    const expected = `${version.text ?? ''}.${group.text ?? ''}`;
    if (name.text !== undefined && name.text !== expected) {
        const wanted = version.text === undefined ? 'spec.version.spec.group' : shown(expected);
        review.refuse(name, `name is ${shown(name.text)}, but must be ${wanted}: version and group`);
    }
    if (group.isEmpty && version.value !== 'v1')
        review.refuse(group, 'group is required');
    checks_form(review, group, values_names/* dnsSubdomainFault */.Sv);
    if (need(review, version))
        checks_form(review, version, (text) => /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined : 'must be a DNS-1035 label');
    checkPriority(review, spec.at('groupPriorityMinimum'), 20000);
    checkPriority(review, spec.at('versionPriority'), 1000);
    const service = spec.at('service');
    const [bundle, insecure] = [spec.at('caBundle'), spec.at('insecureSkipTLSVerify')];
    if (!service.isSet) {
        if (!bundle.isEmpty)
            review.refuse(bundle, 'caBundle must not stand in a local APIService, without service');
        if (insecure.isTrue)
            review.refuse(insecure, 'insecureSkipTLSVerify must not be true in a local APIService, without service');
        return;
    }
    for (const field of ['namespace', 'name'])
        need(review, service.at(field));
    portNumber(review, service.at('port'));
    if (insecure.isTrue && !bundle.isEmpty)
        review.refuse(insecure, 'insecureSkipTLSVerify must not be true when there is a caBundle');
}
function checkPriority(review, priority, highest) {
    if (priority.isSet)
        between(review, priority, 1, highest);
    else
        review.refuse(priority, `${priority.key} is required: between 1 and ${highest}`);
}

;// CONCATENATED MODULE: ./build/validate/rules/objects/config.js



const SECRETS = 'https://kubernetes.io/docs/concepts/configuration/secret/';
const LIMIT = 1024 * 1024;
const configRules = [
    {
        name: 'config-keys',
        summary: 'Keys of ConfigMaps and Secrets consist of letters, digits, - _ and .; a ConfigMap has no key twice.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
        kinds: ['ConfigMap', 'Secret'],
        check(object, review) {
            for (const list of ['data', 'binaryData', 'stringData']) {
                const isRead = review.kind === 'ConfigMap' ? list !== 'stringData' : list !== 'binaryData';
                for (const [key, value] of isRead ? object.at(list).entries() : []) {
                    const fault = (0,values_names/* configKeyFault */.Wz)(key);
                    if (fault !== undefined)
                        review.refuse(value, `the key ${shown(key)} ${fault}`);
                    const isTwice = review.kind === 'ConfigMap' && list === 'data' && Object.hasOwn(object.at('binaryData').map ?? {}, key);
                    if (isTwice)
                        review.refuse(value, `the key ${shown(key)} stands in binaryData as well`);
                }
            }
        },
    },
    {
        name: 'config-size',
        summary: 'The values of a ConfigMap or Secret have at most 1 MiB together.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
        kinds: ['ConfigMap', 'Secret'],
        check(object, review) {
            const plain = review.kind === 'ConfigMap' ? object.at('data') : object.at('stringData');
            const encoded = review.kind === 'ConfigMap' ? object.at('binaryData') : object.at('data');
            let size = 0;
            for (const [, value] of plain.entries())
                size += typeof value.value === 'string' ? (0,values_names/* byteLength */.dp)(value.value) : 0;
            for (const [key, value] of encoded.entries()) {
                const isReplaced = review.kind === 'Secret' && Object.hasOwn(plain.map ?? {}, key);
                if (!isReplaced && typeof value.value === 'string')
                    size += Buffer.byteLength(value.value, 'base64');
            }
            if (size > LIMIT)
                review.refuse(review.kind === 'Secret' ? encoded : object, `the values have ${size} bytes, but at most ${LIMIT} are allowed`);
        },
    },
    {
        name: 'base64-values',
        summary: 'Values of data in a Secret, and of binaryData in a ConfigMap, are base64.',
        cites: `${SECRETS}#restriction-names-data`,
        kinds: ['ConfigMap', 'Secret'],
        check(object, review) {
            for (const [key, value] of object.at(review.kind === 'Secret' ? 'data' : 'binaryData').entries()) {
                if (typeof value.value !== 'string' || (0,base64/* isBase64 */.Q)(value.value))
                    continue;
                const fix = review.kind === 'Secret'
                    ? 'Encode the value, or move it to stringData'
                    : 'Encode the value, or move it to data';
                review.refuse(value, `the value of ${shown(key)} is not base64`, fix);
            }
        },
    },
    {
        name: 'secret-type',
        summary: 'A Secret of a type that Kubernetes knows has the keys that the type asks for.',
        cites: `${SECRETS}#secret-types`,
        kinds: ['Secret'],
        check: config_checkType,
    },
];
const REQUIRED_KEYS = {
    'kubernetes.io/dockercfg': ['.dockercfg'],
    'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
    'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};
function config_checkType(secret, review) {
    const type = secret.at('type').text ?? 'Opaque';
    const has = (key) => Object.hasOwn(secret.at('data').map ?? {}, key) || Object.hasOwn(secret.at('stringData').map ?? {}, key);
    for (const key of REQUIRED_KEYS[type] ?? []) {
        if (!has(key))
            review.refuse(secret.at('data', key), `the key ${key} is required in a Secret of the type ${type}`);
        else if (type !== 'kubernetes.io/tls')
            checkJson(review, secret, key);
    }
    if (type === 'kubernetes.io/basic-auth' && !has('username') && !has('password')) {
        for (const key of ['username', 'password'])
            review.refuse(secret.at('data', key), `username or password is required in a Secret of the type ${type}`);
    }
    if (type === 'kubernetes.io/ssh-auth' && plainValueOf(secret, 'ssh-privatekey') === '') {
        review.refuse(secret.at('data', 'ssh-privatekey'), `the key ssh-privatekey is required in a Secret of the type ${type}`);
    }
    if (type === 'kubernetes.io/service-account-token') {
        need(review, secret.at('metadata', 'annotations', 'kubernetes.io/service-account.name'), `in a Secret of the type ${type}`);
    }
}
/** The value of a key as the server sees it: stringData comes before data. Undefined when it can't be told. */
function plainValueOf(secret, key) {
    const plain = secret.at('stringData', key);
    if (plain.isSet)
        return typeof plain.value === 'string' ? plain.value : undefined;
    const encoded = secret.at('data', key).value ?? '';
    return typeof encoded === 'string' && (0,base64/* isBase64 */.Q)(encoded) ? Buffer.from(encoded, 'base64').toString('utf8') : undefined;
}
function checkJson(review, secret, key) {
    const text = plainValueOf(secret, key);
    if (text === undefined || isJsonObject(text))
        return;
    const place = secret.at('stringData', key).isSet ? secret.at('stringData', key) : secret.at('data', key);
    review.refuse(place, `the value of ${key} must be a JSON object`);
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value === null || (typeof value === 'object' && !Array.isArray(value));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/objects/events.js


const EVENTS = 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/';
const eventRules = [
    {
        name: 'event',
        summary: 'An Event is about an object of its own namespace; one with an eventTime says who reports it, and what for.',
        cites: EVENTS,
        kinds: ['Event', 'events.k8s.io/Event'],
        check(object, review) {
            const isNew = review.group !== '';
            checkNamespace(review, object, object.at(isNew ? 'regarding' : 'involvedObject', 'namespace'));
            if (!object.at('eventTime').isSet)
                return;
            const reporter = object.at(isNew ? 'reportingController' : 'reportingComponent');
            if (need(review, reporter))
                checks_form(review, reporter, values_names/* qualifiedNameFault */.U6);
            for (const name of ['reportingInstance', 'action', 'reason']) {
                if (need(review, object.at(name)))
                    checkLength(review, object.at(name), 128);
            }
            checkLength(review, object.at(isNew ? 'note' : 'message'), 1024);
        },
    },
    {
        name: 'event-fields',
        summary: 'An Event of events.k8s.io/v1 has an eventTime and a type, and none of the deprecated fields.',
        cites: EVENTS,
        kinds: ['events.k8s.io/Event'],
        check(object, review) {
            need(review, object.at('eventTime'));
            const types = ['Normal', 'Warning'];
            if (need(review, object.at('type'), `: one of ${types.join(', ')}`))
                oneOf(review, object.at('type'), types);
            const series = object.at('series');
            if (series.isSet) {
                if (series.at('count').isSet)
                    atLeast(review, series.at('count'), 2);
                else
                    review.refuse(series.at('count'), 'count is required: at least 2');
                if (!series.at('lastObservedTime').isSet)
                    need(review, series.at('lastObservedTime'));
            }
            for (const name of ['deprecatedFirstTimestamp', 'deprecatedLastTimestamp', 'deprecatedCount']) {
                const field = object.at(name);
                if (field.isSet && field.value !== 0)
                    review.refuse(field, `${name} must not be set`);
            }
            const source = object.at('deprecatedSource');
            if (!source.at('component').isEmpty || !source.at('host').isEmpty)
                review.refuse(source, 'deprecatedSource must not be set');
        },
    },
];
/** Objects outside of namespaces have their events in the namespace default. */
function checkNamespace(review, event, regarded) {
    const own = event.at('metadata', 'namespace');
    if (own.text === undefined)
        return;
    const isTimed = event.at('eventTime').isSet;
    const agrees = regarded.isEmpty
        ? own.text === 'default' || (isTimed && own.text === 'kube-system')
        : isTimed || regarded.value === own.text;
    if (!agrees)
        review.refuse(regarded, 'the namespace must be that of the Event itself');
}
function checkLength(review, field, limit) {
    checks_form(review, field, (text) => ((0,values_names/* byteLength */.dp)(text) > limit ? `must have at most ${limit} characters` : undefined));
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/containers.js



const CONTAINER_API = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container';
const containers_PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
/** Rules about one container of any role. */
const containerRules = [
    {
        name: 'container-name',
        summary: 'A container has a name that is a DNS label.',
        cites: CONTAINER_API,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            if (need(review, container.at('name')))
                checks_form(review, container.at('name'), values_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'container-image',
        summary: 'A container has an image; in a Pod it has no spaces around it.',
        cites: 'https://kubernetes.io/docs/concepts/containers/images/',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const image = container.at('image');
            if (!need(review, image) || review.kind !== 'Pod')
                return;
            checks_form(review, image, (text) => (text === text.trim() ? undefined : 'must not have spaces around it'));
        },
    },
    {
        name: 'container-policies',
        summary: 'imagePullPolicy and terminationMessagePolicy are among the values that Kubernetes knows.',
        cites: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            oneOf(review, container.at('imagePullPolicy'), ['Always', 'IfNotPresent', 'Never']);
            oneOf(review, container.at('terminationMessagePolicy'), ['File', 'FallbackToLogsOnError']);
        },
    },
    {
        name: 'container-ports',
        summary: 'Ports of containers are between 1 and 65535, their names unique service names, their protocol TCP, UDP or SCTP.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const ports = container.at('ports').items();
            for (const port of ports) {
                checks_form(review, port.at('name'), values_names/* portNameFault */.hX);
                const number = port.at('containerPort');
                if (!number.isSet || number.value === 0)
                    review.refuse(number, 'containerPort is required: a number between 1 and 65535');
                else
                    portNumber(review, number);
                if (port.at('hostPort').number !== 0)
                    portNumber(review, port.at('hostPort'));
                oneOf(review, port.at('protocol'), containers_PROTOCOLS);
            }
            unique(review, ports, (port) => validPortName(port), (port) => port.at('name'));
        },
    },
    {
        name: 'container-restart-policy',
        summary: 'Only init containers have a restartPolicy, Always; since 1.35 every container may have one.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
        kinds: pods/* POD_KINDS */.yk,
        since: 29,
        check: checkRestartPolicy,
    },
    {
        name: 'container-resize-policy',
        summary: 'A resizePolicy names cpu or memory once, and restarts no container of a Pod that is never restarted.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
        kinds: pods/* POD_KINDS */.yk,
        since: 33,
        check(container, review) {
            const policies = container.at('resizePolicy').items();
            const never = (0,pods/* podSpecAround */.AE)(container).at('restartPolicy').value === 'Never';
            for (const policy of policies) {
                if (need(review, policy.at('resourceName')))
                    oneOf(review, policy.at('resourceName'), ['cpu', 'memory']);
                const restart = policy.at('restartPolicy');
                if (!need(review, restart))
                    continue;
                oneOf(review, restart, ['NotRequired', 'RestartContainer']);
                if (never && restart.value === 'RestartContainer') {
                    review.refuse(restart, 'restartPolicy must be NotRequired, for the Pod has the restartPolicy Never');
                }
            }
            unique(review, policies, (policy) => policy.at('resourceName').text);
        },
    },
    {
        name: 'ephemeral-container-fields',
        summary: 'Ephemeral containers have no ports, probes, lifecycle, resources, nor subPath mounts.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            if ((0,pods/* roleOf */.kp)(container, review) !== 'ephemeral')
                return;
            const forbidden = ['ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'];
            for (const name of forbidden) {
                if (!container.at(name).isEmpty)
                    review.refuse(container.at(name), `${name} must not stand in an ephemeral container`);
            }
            for (const mount of container.at('volumeMounts').items()) {
                for (const name of ['subPath', 'subPathExpr']) {
                    if (!mount.at(name).isEmpty)
                        review.refuse(mount.at(name), `${name} must not stand in an ephemeral container`);
                }
            }
        },
    },
];
function validPortName(port) {
    const name = port.at('name').text;
    return name === undefined || (0,values_names/* portNameFault */.hX)(name) !== undefined ? undefined : name;
}
function checkRestartPolicy(container, review) {
    const policy = container.at('restartPolicy');
    const rules = container.at('restartPolicyRules');
    const role = (0,pods/* roleOf */.kp)(container, review);
    if (review.minor < 35) {
        if (role === 'init')
            oneOf(review, policy, ['Always'], 'pointer');
        else if (role === 'main' && policy.isSet && review.minor < 34) {
            review.refuse(policy, 'restartPolicy must not stand in a container that is no init container');
        }
        return;
    }
    if (role === 'sidecar') {
        if (!rules.isEmpty)
            review.refuse(rules, 'restartPolicyRules must not stand beside the restartPolicy Always of an init container');
        return;
    }
    if (role === 'init' && !policy.isSet)
        return;
    if (!policy.isSet && !rules.isEmpty)
        review.refuse(policy, 'restartPolicy is required beside restartPolicyRules');
    oneOf(review, policy, ['Always', 'Never', 'OnFailure'], 'pointer');
    if (rules.items().length > 20)
        review.refuse(rules, 'at most 20 restartPolicyRules are allowed');
    for (const rule of rules.items()) {
        const actions = review.minor >= 36 ? ['Restart', 'RestartAllContainers'] : ['Restart'];
        if (need(review, rule.at('action')))
            oneOf(review, rule.at('action'), actions);
        if (!need(review, rule.at('exitCodes')))
            continue;
        if (need(review, rule.at('exitCodes', 'operator')))
            oneOf(review, rule.at('exitCodes', 'operator'), ['In', 'NotIn']);
    }
}
/** Rules about the containers of a Pod as a whole. */
const containerListRules = [
    {
        name: 'containers-required',
        summary: 'A Pod has at least one container.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            need(review, podSpec.at('containers'), 'in a Pod: at least one container');
        },
    },
    {
        name: 'container-names-unique',
        summary: 'No two containers of a Pod have the same name.',
        cites: CONTAINER_API,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const main = podSpec.at('containers').items();
            const others = (0,pods/* containersOf */.Mz)(podSpec).filter((container) => container.parent.key !== 'containers');
            uniqueField(review, [...main, ...others], 'name');
        },
    },
    {
        name: 'host-ports-unique',
        summary: 'No two ports of the containers of a Pod claim the same port of the host.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            checkHostPorts(review, podSpec, podSpec.at('containers').items());
            for (const container of podSpec.at('initContainers').items())
                checkHostPorts(review, podSpec, [container]);
        },
    },
    {
        name: 'host-network-ports',
        summary: 'In the network of the host, a hostPort is the containerPort.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            if (!podSpec.at('hostNetwork').isTrue)
                return;
            for (const port of podSpec
                .at('containers')
                .items()
                .flatMap((container) => container.at('ports').items())) {
                const own = port.at('containerPort').number;
                const host = port.at('hostPort').number ?? 0;
                if (host !== 0 && own !== undefined && host !== own) {
                    review.refuse(port.at('hostPort'), `hostPort is ${host}, but must be the containerPort ${own}, for hostNetwork is true`);
                }
            }
        },
    },
];
/** A Pod in the network of the host claims every port that its containers name; a template claims what it says. */
function checkHostPorts(review, podSpec, containers) {
    const claimsAll = podSpec.at('hostNetwork').isTrue && (review.kind === 'Pod' || review.minor < 28);
    const seen = new Set();
    for (const port of containers.flatMap((container) => container.at('ports').items())) {
        const written = port.at('hostPort').number ?? 0;
        const number = written === 0 && claimsAll ? port.at('containerPort').number : written;
        if (number === undefined || number === 0)
            continue;
        const key = `${port.at('protocol').text ?? 'TCP'}/${port.at('hostIP').text ?? ''}/${number}`;
        if (seen.has(key))
            review.refuse(port.at('hostPort'), `the host port ${shown(key)} is claimed for the second time`);
        seen.add(key);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/env.js






/** Fields of a Pod that the server can turn into text at all; each use allows some of them. */
const CONVERTIBLE = new Set([
    'metadata.annotations',
    'metadata.labels',
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.serviceAccountName',
    'spec.schedulerName',
    'status.phase',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
    'spec.host',
]);
const ENV_FIELDS = [
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
];
const ENV_FIELDS_BEFORE_1_29 = ENV_FIELDS.filter((field) => field !== 'status.hostIPs');
/** The fields that a file of a downwardAPI volume may hold. */
const VOLUME_FIELDS = [
    'metadata.name',
    'metadata.namespace',
    'metadata.labels',
    'metadata.annotations',
    'metadata.uid',
];
const env_RESOURCES = ['cpu', 'memory', 'ephemeral-storage'].flatMap((name) => [`limits.${name}`, `requests.${name}`]);
const envRules = [
    {
        name: 'env-name',
        summary: 'A variable has a name: since 1.32 of printable ASCII but =, before of letters, digits, - _ and .',
        cites: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            for (const variable of container.at('env').items()) {
                if (need(review, variable.at('name')))
                    checks_form(review, variable.at('name'), envNameFault(review));
            }
        },
    },
    {
        name: 'env-value-from',
        summary: 'A variable has a value or one source, and the source is complete.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            for (const variable of container.at('env').items())
                checkValueFrom(review, variable, container);
        },
    },
    {
        name: 'env-from',
        summary: 'An envFrom entry has a configMapRef or a secretRef, and a prefix that a variable can begin with.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const list = container.at('envFrom');
            for (const source of list.items()) {
                checks_form(review, source.at('prefix'), envNameFault(review));
                const references = fieldsSet(source, ['configMapRef', 'secretRef']);
                for (const reference of references) {
                    const name = reference.at('name');
                    if (need(review, name))
                        checks_form(review, name, (text) => (0,values_names/* dnsSubdomainFault */.Sv)((0,values_names/* maskedGenerateName */.Se)(text)));
                }
                if (references.length === 0)
                    review.refuse(list, 'an envFrom entry must have a configMapRef or a secretRef');
                if (references.length > 1)
                    review.refuse(list, 'an envFrom entry must not have both a configMapRef and a secretRef');
            }
        },
    },
];
function envNameFault(review) {
    return review.minor >= 32 ? values_names/* relaxedEnvNameFault */.K8 : values_names/* strictEnvNameFault */.kV;
}
function checkValueFrom(review, variable, container) {
    const from = variable.at('valueFrom');
    if (from.map === undefined)
        return;
    const names = [
        'fieldRef',
        'resourceFieldRef',
        'configMapKeyRef',
        'secretKeyRef',
        ...(review.minor >= 35 ? ['fileKeyRef'] : []),
    ];
    const sources = fieldsSet(from, names);
    for (const source of sources)
        checkSource(review, source, container);
    if (sources.length === 0)
        review.refuse(from, `valueFrom must have one of ${names.join(', ')}`);
    else if (!variable.at('value').isEmpty)
        review.refuse(from, 'valueFrom must not stand beside a value');
    else if (sources.length > 1)
        review.refuse(from, `valueFrom has ${sources.map((source) => source.key).join(' and ')}, but one is allowed`);
}
function checkSource(review, source, container) {
    if (source.map === undefined)
        return;
    if (source.key === 'fieldRef')
        checkFieldRef(review, source, review.minor >= 29 ? ENV_FIELDS : ENV_FIELDS_BEFORE_1_29);
    else if (source.key === 'resourceFieldRef')
        checkResourceFieldRef(review, source, 'env');
    else if (source.key === 'fileKeyRef')
        checkFileKey(review, source, container);
    else {
        const name = source.at('name');
        if (name.isEmpty)
            review.refuse(name, `name is required: the ${source.key === 'secretKeyRef' ? 'Secret' : 'ConfigMap'} that holds the key`);
        checks_form(review, name, values_names/* dnsSubdomainFault */.Sv);
        if (need(review, source.at('key')))
            checks_form(review, source.at('key'), values_names/* configKeyFault */.Wz);
    }
}
function checkFileKey(review, source, container) {
    if (need(review, source.at('key')))
        checks_form(review, source.at('key'), values_names/* relaxedEnvNameFault */.K8);
    if (need(review, source.at('path')))
        checkPathStaysInside(review, source.at('path'));
    const volumeName = source.at('volumeName');
    if (!need(review, volumeName))
        return;
    checks_form(review, volumeName, values_names/* dnsLabelFault */.qB);
    const volume = (0,pods/* volumesByName */.oi)((0,pods/* podSpecAround */.AE)(container), review).get(volumeName.value);
    if (volume === undefined)
        review.refuse(volumeName, `no volume has the name ${shown(volumeName.value)}`);
    else if (!volume.at('emptyDir').isSet)
        review.refuse(volumeName, `the volume ${shown(volumeName.value)} must be an emptyDir`);
}
/** A reference to a field of the Pod itself: `metadata.name`, `metadata.labels['app']`. */
function checkFieldRef(review, reference, allowed) {
    const apiVersion = reference.at('apiVersion');
    const path = reference.at('fieldPath');
    if (!need(review, path) || path.text === undefined)
        return;
    if (apiVersion.text !== undefined && apiVersion.text !== 'v1') {
        review.refuse(path, `fieldPath can be read in the apiVersion v1 only, not in ${shown(apiVersion.text)}`);
        return;
    }
    const subscript = path.text.length > 500 ? null : /^(.*)\['(.*)'\]$/.exec(path.text);
    if (subscript !== null) {
        const [, base, key = ''] = subscript;
        if (base !== 'metadata.annotations' && base !== 'metadata.labels') {
            review.refuse(path, `fieldPath is ${shown(path.text)}, but only metadata.annotations and metadata.labels can be asked for a key`);
            return;
        }
        const fault = (base === 'metadata.annotations' ? values_names/* annotationKeyFault */.NI : values_names/* qualifiedNameFault */.U6)(key);
        if (fault !== undefined)
            review.refuse(reference, `the key in fieldPath ${shown(path.text)} ${fault}`);
        return;
    }
    const field = path.text === 'spec.host' ? 'spec.nodeName' : path.text;
    if (!CONVERTIBLE.has(field))
        review.refuse(path, `fieldPath is ${shown(path.text)}, which is no field of a Pod that can be referred to`);
    else if (path.text !== 'spec.host')
        oneOf(review, path, allowed);
}
/** A reference to a request or limit of a container. A volume must say of which container. */
function checkResourceFieldRef(review, reference, place) {
    const resource = reference.at('resource');
    if (place === 'volume' && reference.at('containerName').isEmpty)
        need(review, reference.at('containerName'));
    else if (need(review, resource) && !/^(limits|requests)\.hugepages-/.test(resource.text ?? ''))
        oneOf(review, resource, env_RESOURCES);
    checkDivisor(review, reference.at('divisor'), resource.text ?? '');
}
function checkDivisor(review, divisor, resource) {
    const quantity = checkQuantity(review, divisor);
    if (quantity === undefined || quantity === 0n)
        return;
    const isCpu = resource.endsWith('.cpu');
    const units = isCpu
        ? ['1m', '1']
        : ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];
    if (units.some((unit) => (0,values_quantity/* parseQuantity */.Lf)(unit) === quantity))
        return;
    review.refuse(divisor, `divisor is ${shown(divisor.value)}, but must be one of ${units.join(', ')} for ${resource}`);
}

;// CONCATENATED MODULE: ./build/validate/rules/storage/claims.js





const CLAIMS = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims';
const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
const claimRules = [
    {
        name: 'claim-spec',
        summary: 'A claim has access modes, a request for storage above zero, and references that are complete.',
        cites: CLAIMS,
        kinds: ['PersistentVolumeClaim'],
        check(claim, review) {
            checkClaimSpec(review, claim.at('spec'));
        },
    },
];
/** Access modes: at least one, known, ReadWriteOncePod alone. */
function checkAccessModes(review, modes) {
    need(review, modes, ': at least one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany and ReadWriteOncePod');
    const values = modes.items().map((mode) => mode.value ?? '');
    for (const value of values) {
        if (typeof value === 'string' && !MODES.includes(value))
            review.refuse(modes, `accessModes holds ${shown(value)}, but must hold ${MODES.join(', ')}`);
    }
    if (values.includes('ReadWriteOncePod') &&
        values.some((value) => value !== 'ReadWriteOncePod' && MODES.includes(String(value)))) {
        review.refuse(modes, 'ReadWriteOncePod must be the only access mode');
    }
}
/** The spec of a claim, of a claim template of a StatefulSet, or of an ephemeral volume. */
function checkClaimSpec(review, spec) {
    checkAccessModes(review, spec.at('accessModes'));
    checkLabelSelector(review, spec.at('selector'));
    checkStorage(review, spec.at('resources', 'requests', 'storage'));
    for (const list of ['requests', 'limits']) {
        for (const [name, amount] of spec.at('resources', list).entries()) {
            if (list === 'limits' || name !== 'storage')
                checkQuantity(review, amount);
        }
    }
    checks_form(review, spec.at('storageClassName'), values_names/* dnsSubdomainFault */.Sv);
    oneOf(review, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer');
    if (review.minor >= 34)
        checks_form(review, spec.at('volumeAttributesClassName'), values_names/* dnsSubdomainFault */.Sv);
    const reference = spec.at(keepsReference(spec.at('dataSourceRef')) ? 'dataSourceRef' : '');
    const source = spec.at(reference.isSet || keepsDataSource(review, spec.at('dataSource')) ? 'dataSource' : '');
    checkDataSource(review, source);
    checkDataSource(review, reference);
    if (!source.isSet || !reference.isSet)
        return;
    const isSame = ['apiGroup', 'kind', 'name'].every((name) => (source.at(name).value ?? undefined) === (reference.at(name).value ?? undefined));
    if (!isSame)
        review.refuse(spec, 'dataSource must be the same as dataSourceRef');
}
/** The server drops a reference into another namespace: CrossNamespaceVolumeDataSource is off by default. */
function keepsReference(reference) {
    return reference.at('namespace').isEmpty;
}
/** The server drops a dataSource of a claim that is neither a claim nor a snapshot; dataSourceRef is for those. */
function keepsDataSource(review, source) {
    const [group, kind] = [source.at('apiGroup').value ?? '', source.at('kind').value];
    if (review.kind !== 'PersistentVolumeClaim')
        return true;
    if (kind === 'VolumeSnapshot')
        return group === 'snapshot.storage.k8s.io';
    return kind === 'PersistentVolumeClaim' && group === '';
}
function checkDataSource(review, source) {
    if (source.map === undefined)
        return;
    need(review, source.at('name'));
    need(review, source.at('kind'));
    const group = source.at('apiGroup');
    checks_form(review, group, values_names/* dnsSubdomainFault */.Sv);
    const kind = source.at('kind').text;
    if (group.isEmpty && kind !== undefined && kind !== 'PersistentVolumeClaim') {
        review.refuse(source, `kind is ${shown(kind)}, but must be PersistentVolumeClaim when there is no apiGroup`);
    }
}
/** The claim that an ephemeral volume makes: it may have labels and annotations, no other metadata. */
function checkClaimTemplate(review, template) {
    const metadata = template.at('metadata');
    checkLabels(review, metadata.at('labels'));
    checkAnnotations(review, metadata.at('annotations'));
    for (const [name, field] of metadata.entries()) {
        const isAllowed = name === 'labels' || name === 'annotations' || name === 'creationTimestamp';
        if (!isAllowed && !field.isEmpty)
            review.refuse(field, `${name} must not stand in the claim of an ephemeral volume`);
    }
    checkClaimSpec(review, template.at('spec'));
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/volumes.js









const VOLUMES = 'https://kubernetes.io/docs/concepts/storage/volumes/';
/** The sources of a volume in the order in which the server looks for them: it takes the first and refuses the others. */
const SOURCES = [
    'emptyDir',
    'hostPath',
    'gitRepo',
    'gcePersistentDisk',
    'awsElasticBlockStore',
    'secret',
    'nfs',
    'iscsi',
    'glusterfs',
    'flocker',
    'persistentVolumeClaim',
    'rbd',
    'cinder',
    'cephfs',
    'quobyte',
    'downwardAPI',
    'fc',
    'flexVolume',
    'configMap',
    'azureFile',
    'vsphereVolume',
    'photonPersistentDisk',
    'portworxVolume',
    'azureDisk',
    'storageos',
    'projected',
    'scaleIO',
    'csi',
    'ephemeral',
    'image',
];
/** Image volumes are off by default before Kubernetes 1.35: the server drops them, and what mounts them. */
function keepsImageVolumes(review) {
    return review.minor >= 35;
}
function isImageVolume(volume) {
    return volume.at('image').isSet;
}
function keptVolumes(podSpec, review) {
    const volumes = podSpec.at('volumes').items();
    return keepsImageVolumes(review) ? volumes : volumes.filter((volume) => !isImageVolume(volume));
}
/** Volumes whose source is refused. */
const refused = new WeakSet();
/** Whether mounts can name a volume: its name is sound, and so is its source, at which `volume-source` has looked before. */
function isSoundVolume(volume) {
    const name = volume.at('name').text;
    const isRefused = volume.map !== undefined && refused.has(volume.map);
    return name !== undefined && (0,values_names/* dnsLabelFault */.qB)(name) === undefined && !isRefused;
}
const volumeRules = [
    {
        name: 'volume-name',
        summary: 'A volume has a name that is a DNS label, and that no other volume of the Pod has.',
        cites: VOLUMES,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const volumes = keptVolumes(podSpec, review);
            for (const volume of volumes) {
                if (need(review, volume.at('name')))
                    checks_form(review, volume.at('name'), values_names/* dnsLabelFault */.qB);
            }
            const templates = claimTemplateNames(podSpec, review);
            const own = volumes.filter((volume) => !templates.has(volume.at('name').value));
            uniqueField(review, own, 'name');
        },
    },
    {
        name: 'volume-source',
        summary: 'A volume has one source, and the source is complete.',
        cites: `${VOLUMES}#volume-types`,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const templates = claimTemplateNames(podSpec, review);
            for (const volume of keptVolumes(podSpec, review)) {
                if (templates.has(volume.at('name').value))
                    continue;
                const isRefused = refuses(review, () => checkVolume(review, volume));
                if (volume.map === undefined)
                    continue;
                if (isRefused)
                    refused.add(volume.map);
                else
                    refused.delete(volume.map);
            }
        },
    },
];
/** Claim templates of a StatefulSet take the place of volumes of the same name, which the server then does not look at. */
function claimTemplateNames(podSpec, review) {
    if (review.kind !== 'StatefulSet')
        return new Set();
    const templates = podSpec.parent.parent.at('volumeClaimTemplates').items();
    return new Set(templates.map((template) => template.at('metadata', 'name').value));
}
function checkVolume(review, volume) {
    const [first, ...others] = SOURCES.map((name) => volume.at(name)).filter((source) => source.isSet);
    if (first === undefined)
        return;
    for (const other of others)
        review.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`);
    volumes_checkSource(review, first);
}
function volumes_checkSource(review, source) {
    if (source.map === undefined)
        return;
    const check = OF_PODS[String(source.key)];
    if (check === undefined)
        checkStorageSource(review, source, 'pod');
    else
        check(review, source);
}
/** Sources that volumes of Pods alone have. */
const OF_PODS = {
    emptyDir: checkEmptyDir,
    gitRepo: checkGitRepo,
    projected: checkProjected,
    persistentVolumeClaim: (review, source) => {
        need(review, source.at('claimName'));
    },
    secret(review, source) {
        need(review, source.at('secretName'));
        checkMode(review, source.at('defaultMode'));
        checkItems(review, source.at('items'));
    },
    configMap(review, source) {
        need(review, source.at('name'));
        checkMode(review, source.at('defaultMode'));
        checkItems(review, source.at('items'));
    },
    downwardAPI(review, source) {
        checkMode(review, source.at('defaultMode'));
        for (const file of source.at('items').items())
            checkDownwardFile(review, file);
    },
    ephemeral(review, source) {
        const template = source.at('volumeClaimTemplate');
        if (need(review, template))
            checkClaimTemplate(review, template);
    },
    image(review, source) {
        if (review.kind === 'Pod')
            need(review, source.at('reference'));
        oneOf(review, source.at('pullPolicy'), ['Always', 'IfNotPresent', 'Never']);
    },
};
function checkEmptyDir(review, source) {
    const limit = source.at('sizeLimit');
    const size = checkQuantity(review, limit);
    if (size !== undefined && size < 0n)
        review.refuse(limit, `sizeLimit is ${shown(limit.value)}, but must not be negative`);
}
function checkDownwardFile(review, file) {
    need(review, file.at('path'));
    checkFilePath(review, file.at('path'));
    checkMode(review, file.at('mode'));
    const [field, resource] = [file.at('fieldRef'), file.at('resourceFieldRef')];
    if (field.isSet) {
        checkFieldRef(review, field, VOLUME_FIELDS);
        if (resource.isSet)
            review.refuse(file, 'fieldRef must not stand beside resourceFieldRef');
    }
    else if (resource.isSet)
        checkResourceFieldRef(review, resource, 'volume');
    else
        review.refuse(file, 'a file must have one of fieldRef and resourceFieldRef');
}
const PROJECTED = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];
function checkProjected(review, volume) {
    checkMode(review, volume.at('defaultMode'));
    const paths = new Set();
    const claim = (path) => {
        if (path.text === undefined)
            return;
        if (paths.has(path.text))
            review.refuse(volume, `two sources write to ${shown(path.text)}`);
        paths.add(path.text);
    };
    for (const source of volume.at('sources').items()) {
        const written = PROJECTED.map((name) => source.at(name)).filter((one) => one.isSet);
        if (written.length > 1)
            review.refuse(source, `a source must not have both ${written[0]?.key} and ${written[1]?.key}`);
        for (const one of written)
            checkProjection(review, one, claim);
    }
}
function checkProjection(review, source, claim) {
    if (source.map === undefined)
        return;
    if (source.key === 'secret' || source.key === 'configMap') {
        need(review, source.at('name'));
        checkItems(review, source.at('items'));
        for (const item of source.at('items').items())
            claim(item.at('path'));
    }
    else if (source.key === 'downwardAPI') {
        for (const file of source.at('items').items()) {
            checkDownwardFile(review, file);
            claim(file.at('path'));
        }
    }
    else if (source.key === 'serviceAccountToken') {
        const seconds = source.at('expirationSeconds');
        if (seconds.number !== undefined && (seconds.number < 600 || seconds.number > 4294967296)) {
            review.refuse(seconds, `expirationSeconds is ${seconds.number}, but must be between 600 and 4294967296`);
        }
        if (need(review, source.at('path')))
            checkFilePath(review, source.at('path'));
    }
    else if (review.minor >= 37 && source.key === 'clusterTrustBundle') {
        const [name, signer] = [source.at('name'), source.at('signerName')];
        if (name.isSet === signer.isSet)
            review.refuse(source, 'clusterTrustBundle must have one of name and signerName');
        if (need(review, source.at('path')))
            checkFilePath(review, source.at('path'));
        claim(source.at('path'));
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/mounts.js





const MOUNTS = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1';
const mountRules = [
    {
        name: 'mount-volume',
        summary: 'A volumeMount or volumeDevice names a volume of the Pod, or a volumeClaimTemplate of the StatefulSet.',
        cites: MOUNTS,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const volumes = volumesOf((0,pods/* podSpecAround */.AE)(container), review);
            for (const mount of [...mountsOf(container, review), ...container.at('volumeDevices').items()]) {
                const name = mount.at('name');
                if (!need(review, name) || name.text === undefined || volumes.has(name.text))
                    continue;
                if ((0,pods/* volumesByName */.oi)((0,pods/* podSpecAround */.AE)(container), review).has(name.text)) {
                    review.refuse(name, `the volume ${shown(name.text)} is broken itself`);
                    continue;
                }
                const near = volumes.size > 100 ? undefined : (0,nearest/* nearest */.p)(name.text, volumes.keys());
                review.refuse(name, `no volume has the name ${shown(name.text)}`, near === undefined ? undefined : `Write ${near}`);
            }
        },
    },
    {
        name: 'mount-path',
        summary: 'A volumeMount has a mountPath that no other mount of the container has.',
        cites: MOUNTS,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const mounts = mountsOf(container, review);
            for (const mount of mounts)
                need(review, mount.at('mountPath'));
            uniqueField(review, mounts, 'mountPath');
        },
    },
    {
        name: 'mount-sub-path',
        summary: 'subPath and subPathExpr are relative, do not climb out of the volume, and exclude each other.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            for (const mount of mountsOf(container, review)) {
                const [subPath, expression] = [mount.at('subPath'), mount.at('subPathExpr')];
                checkRelativePath(review, subPath, namedPlace(subPath));
                checkRelativePath(review, expression, namedPlace(expression));
                if (!subPath.isEmpty && !expression.isEmpty)
                    review.refuse(expression, 'subPathExpr must not stand beside subPath');
            }
        },
    },
    {
        name: 'mount-propagation',
        summary: 'mountPropagation is a known mode; Bidirectional is for privileged containers.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const privileged = container.at('securityContext', 'privileged').isTrue;
            for (const mount of mountsOf(container, review)) {
                const mode = mount.at('mountPropagation');
                const known = ['Bidirectional', 'HostToContainer', 'None'];
                if (typeof mode.value === 'string' && !known.includes(mode.value)) {
                    review.refuse(namedPlace(mode), `mountPropagation is ${shown(mode.value)}, but must be one of ${known.join(', ')}`);
                }
                if (mode.value === 'Bidirectional' && !privileged) {
                    review.refuse(namedPlace(mode), 'mountPropagation Bidirectional is for privileged containers only');
                }
            }
        },
    },
    {
        name: 'mount-recursive-read-only',
        summary: 'recursiveReadOnly asks for readOnly, and for no mountPropagation.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts',
        kinds: pods/* POD_KINDS */.yk,
        since: 31,
        check(container, review) {
            for (const mount of mountsOf(container, review))
                checkReadOnly(mount, review);
        },
    },
    {
        name: 'volume-devices',
        summary: 'A volumeDevice is a claim, has a devicePath, and is neither repeated nor mounted as well.',
        cites: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
        kinds: pods/* POD_KINDS */.yk,
        check: checkDevices,
    },
];
/** The server names these fields without the index of their mount; its field path is followed, the message has the value. */
function namedPlace(field) {
    return field.parent.parent.at(String(field.key));
}
function checkReadOnly(mount, review) {
    const mode = mount.at('recursiveReadOnly');
    const known = ['Disabled', 'Enabled', 'IfPossible'];
    if (typeof mode.value === 'string' && !known.includes(mode.value)) {
        review.refuse(namedPlace(mode), `recursiveReadOnly is ${shown(mode.value)}, but must be one of ${known.join(', ')}`);
    }
    if (mode.value !== 'Enabled' && mode.value !== 'IfPossible')
        return;
    if (!mount.at('readOnly').isTrue)
        review.refuse(namedPlace(mode), `recursiveReadOnly ${mode.value} asks for readOnly: true`);
    const propagation = mount.at('mountPropagation');
    if (propagation.isSet && propagation.value !== 'None') {
        const text = `recursiveReadOnly ${mode.value} must not stand with mountPropagation ${shown(propagation.value)}`;
        review.refuse(namedPlace(mode), text);
    }
}
const imageVolumes = (0,pods/* oncePerPod */._3)((podSpec) => {
    const volumes = podSpec.at('volumes').items();
    return new Set(volumes.filter(isImageVolume).map((volume) => volume.at('name').value));
});
/** The mounts that the server looks at. */
function mountsOf(container, review) {
    const mounts = container.at('volumeMounts').items();
    if (mounts.length === 0 || keepsImageVolumes(review))
        return mounts;
    const dropped = imageVolumes((0,pods/* podSpecAround */.AE)(container), review);
    return dropped.size === 0 ? mounts : mounts.filter((mount) => !dropped.has(mount.at('name').value));
}
/** The volumes that mounts can name. Those that are refused themselves count as absent, as in the server. */
const volumesOf = (0,pods/* oncePerPod */._3)((podSpec, review) => {
    const volumes = new Map();
    for (const volume of podSpec.at('volumes').items()) {
        const name = volume.at('name').text;
        if (name !== undefined && isSoundVolume(volume))
            volumes.set(name, volume);
    }
    if (review.kind !== 'StatefulSet')
        return volumes;
    for (const template of podSpec.parent.parent.at('volumeClaimTemplates').items()) {
        const name = template.at('metadata', 'name').text;
        if (name !== undefined)
            volumes.set(name, template);
    }
    return volumes;
});
function checkDevices(container, review) {
    const devices = container.at('volumeDevices').items();
    if (devices.length === 0)
        return;
    const volumes = volumesOf((0,pods/* podSpecAround */.AE)(container), review);
    const mounts = mountsOf(container, review);
    const mounted = new Set(mounts.map((mount) => mount.at('name').value));
    const mountPaths = new Set(mounts.map((mount) => mount.at('mountPath').value));
    for (const device of devices) {
        const [name, path] = [device.at('name'), device.at('devicePath')];
        const volume = volumes.get(name.text ?? '');
        const isClaim = ['persistentVolumeClaim', 'ephemeral', 'spec'].some((field) => volume?.at(field).isSet);
        if (volume !== undefined && !isClaim)
            review.refuse(name, `the volume ${shown(name.text)} must be a persistentVolumeClaim or ephemeral`);
        if (need(review, path))
            checkPathStaysInside(review, path);
        if (mounted.has(name.value))
            review.refuse(name, `the volume ${shown(name.value)} stands in volumeMounts as well`);
        if (path.text !== undefined && mountPaths.has(path.text))
            review.refuse(path, `the path ${shown(path.text)} stands in volumeMounts as well`);
    }
    uniqueField(review, devices, 'name');
    uniqueField(review, devices, 'devicePath');
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/pod-spec.js









const POD_SPEC = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec';
const DNS = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/';
const podSpecRules = [
    {
        name: 'pod-policies',
        summary: 'restartPolicy, dnsPolicy and preemptionPolicy are among the values that Kubernetes knows.',
        cites: POD_SPEC,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            oneOf(review, podSpec.at('restartPolicy'), ['Always', 'OnFailure', 'Never']);
            oneOf(review, podSpec.at('dnsPolicy'), ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None']);
            const preemption = podSpec.at('preemptionPolicy');
            if (preemption.value === '')
                review.refuse(preemption, 'preemptionPolicy must not be empty');
            oneOf(review, preemption, ['PreemptLowerPriority', 'Never']);
        },
    },
    {
        name: 'pod-names',
        summary: 'Names that a Pod refers to, and its hostname, are of the form that these names have.',
        cites: `${DNS}#pod-s-hostname-and-subdomain-fields`,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            for (const name of ['serviceAccountName', 'nodeName', 'priorityClassName'])
                checks_form(review, podSpec.at(name), values_names/* dnsSubdomainFault */.Sv);
            if (podSpec.at('serviceAccountName').isEmpty)
                checks_form(review, podSpec.at('serviceAccount'), values_names/* dnsSubdomainFault */.Sv);
            formOfPointer(review, podSpec.at('runtimeClassName'), values_names/* dnsSubdomainFault */.Sv);
            const isNamedBySet = review.kind === 'StatefulSet';
            if (isNamedBySet)
                return;
            checks_form(review, podSpec.at('hostname'), values_names/* dnsLabelFault */.qB);
            checks_form(review, podSpec.at('subdomain'), values_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'pod-hostname-override',
        summary: 'hostnameOverride is a DNS subdomain of at most 64 characters, and not for Pods in the network of the host.',
        cites: `${DNS}#pod-hostname-override`,
        kinds: pods/* POD_KINDS */.yk,
        since: 35,
        check(podSpec, review) {
            const override = podSpec.at('hostnameOverride');
            if (!override.isSet)
                return;
            formOfPointer(review, override, (text) => text.length > 64 ? 'must have at most 64 characters' : (0,values_names/* dnsSubdomainFault */.Sv)(text));
            for (const flag of ['setHostnameAsFQDN', 'hostNetwork']) {
                if (podSpec.at(flag).isTrue)
                    review.refuse(override, `hostnameOverride must not stand with ${flag}: true`);
            }
        },
    },
    {
        name: 'pod-deadlines',
        summary: 'activeDeadlineSeconds is at least 1.',
        cites: POD_SPEC,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            between(review, podSpec.at('activeDeadlineSeconds'), 1, 2147483647);
        },
    },
    {
        name: 'pod-dns-config',
        summary: 'dnsPolicy None needs nameservers; there are at most 3 nameservers and 32 search paths of 2048 characters.',
        cites: `${DNS}#pod-dns-config`,
        kinds: pods/* POD_KINDS */.yk,
        check: checkDnsConfig,
    },
    {
        name: 'host-aliases',
        summary: 'A host alias has an IP address and host names.',
        cites: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            for (const alias of podSpec.at('hostAliases').items()) {
                if (need(review, alias.at('ip')))
                    address(review, alias.at('ip'));
                for (const hostname of alias.at('hostnames').items())
                    formOfPointer(review, hostname, values_names/* dnsSubdomainFault */.Sv);
            }
        },
    },
    {
        name: 'pod-overhead',
        summary: 'The overhead of a Pod names resources that containers have.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const overhead = podSpec.at('overhead');
            for (const [name, amount] of overhead.entries()) {
                const fault = containerResourceFault(name);
                if (fault !== undefined)
                    review.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(review, amount, name);
            }
        },
    },
    {
        name: 'pod-resource-claims',
        summary: 'A resourceClaim of a Pod has a unique name, and a claim or a template of one.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
        kinds: pods/* POD_KINDS */.yk,
        since: 34,
        check(podSpec, review) {
            const claims = podSpec.at('resourceClaims').items();
            for (const claim of claims) {
                if (need(review, claim.at('name')))
                    checks_form(review, claim.at('name'), values_names/* dnsLabelFault */.qB);
                const [own, template] = [claim.at('resourceClaimName'), claim.at('resourceClaimTemplateName')];
                if (own.isSet === template.isSet)
                    review.refuse(claim, 'a resourceClaim must have one of resourceClaimName and resourceClaimTemplateName');
                formOfPointer(review, own, values_names/* dnsSubdomainFault */.Sv);
                formOfPointer(review, template, values_names/* dnsSubdomainFault */.Sv);
            }
            uniqueField(review, claims, 'name');
        },
    },
    {
        name: 'pod-level-resources',
        summary: 'Resources of a whole Pod are cpu, memory or huge pages, and enough for its containers.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification',
        kinds: pods/* POD_KINDS */.yk,
        since: 34,
        check: checkPodResources,
    },
];
/** Rules about a Pod or a Pod template as a whole, its metadata included. */
const podTemplateRules = [
    {
        name: 'template-metadata',
        summary: 'Labels and annotations of a Pod template are of the form that those of objects have.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
        kinds: pods/* POD_KINDS */.yk.filter((kind) => kind !== 'Pod'),
        check(template, review) {
            const isBroken = refuses(review, () => checkLabels(review, template.at('metadata', 'labels')));
            checkAnnotations(review, template.at('metadata', 'annotations'));
            const own = template.parent.parent.at('metadata', 'labels');
            if (isBroken && own.isEmpty && (review.kind === 'Job' || review.kind === 'ReplicationController'))
                review.refuse(own, `a ${review.kind} without labels has those of its Pod template, which are broken`);
        },
    },
    {
        name: 'pod-annotations',
        summary: 'Annotations that Kubernetes reads (deletion cost, seccomp, AppArmor) have values that it understands.',
        cites: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
        kinds: pods/* POD_KINDS */.yk,
        check: checkPodAnnotations,
    },
    {
        name: 'ephemeral-containers-not-declared',
        summary: 'Ephemeral containers are added to a Pod that runs; no manifest holds them.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
        kinds: pods/* POD_KINDS */.yk,
        check(pod, review) {
            const containers = pod.at('spec', 'ephemeralContainers');
            const isUnread = review.kind === 'StatefulSet' && review.minor < 34;
            if (!containers.isEmpty && !isUnread)
                review.refuse(containers, 'ephemeralContainers must not stand in a manifest');
        },
    },
];
function checkDnsConfig(podSpec, review) {
    const config = podSpec.at('dnsConfig');
    const isAlone = podSpec.at('dnsPolicy').value === 'None';
    if (isAlone && !config.isSet)
        review.refuse(config, 'dnsConfig is required with dnsPolicy None');
    else if (isAlone && !need(review, config.at('nameservers'), 'with dnsPolicy None'))
        return;
    const [servers, searches] = [config.at('nameservers'), config.at('searches')];
    if (servers.items().length > 3)
        review.refuse(servers, 'at most 3 nameservers are allowed');
    for (const server of servers.items()) {
        if (server.value === '')
            review.refuse(server, 'a nameserver must be an IP address');
        address(review, server);
    }
    if (searches.items().length > 32)
        review.refuse(searches, 'at most 32 search paths are allowed');
    if ((searches.list ?? []).join(' ').length > 2048)
        review.refuse(searches, 'search paths must have at most 2048 characters together');
    for (const search of searches.items()) {
        if (review.minor >= 33 && search.value === '.')
            continue;
        const fault = review.minor >= 33 ? values_names/* dnsSearchFault */.gz : values_names/* dnsSubdomainFault */.Sv;
        formOfPointer(review, search, (text) => fault(text.replace(/\.$/, '')));
    }
    for (const option of config.at('options').items()) {
        if (option.at('name').isEmpty)
            review.refuse(option, 'an option of dnsConfig must have a name');
    }
}
const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';
function checkPodAnnotations(pod, review) {
    const annotations = pod.at('metadata', 'annotations');
    const cost = annotations.at(DELETION_COST);
    if (cost.isSet && typeof cost.value === 'string' && !isInt32(cost.value)) {
        review.refuse(cost, `pod-deletion-cost is ${shown(cost.value)}, but must be a 32-bit integer`);
    }
    const names = new Set((0,pods/* containersOf */.Mz)(pod.at('spec')).map((container) => container.at('name').value));
    for (const [key, value] of annotations.entries()) {
        if (typeof value.value !== 'string')
            continue;
        if (key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER))
            checkSeccompAnnotation(review, value, value.value);
        if (!key.startsWith(APP_ARMOR))
            continue;
        if (!names.has(key.slice(APP_ARMOR.length)))
            review.refuse(value, `no container has the name ${shown(key.slice(APP_ARMOR.length))}`);
        if (!/^($|runtime\/default$|unconfined$|localhost\/)/.test(value.value))
            review.refuse(value, `${shown(value.value)} is no AppArmor profile`);
    }
}
function isInt32(text) {
    return text === '0' || (/^-?[1-9]\d*$/.test(text) && Math.abs(Number(text)) <= 2147483647);
}
function checkSeccompAnnotation(review, place, value) {
    if (['runtime/default', 'docker/default', 'unconfined'].includes(value))
        return;
    if (value.startsWith('localhost/'))
        checkRelativePath(review, place);
    else
        review.refuse(place, `${shown(value)} is no seccomp profile`);
}
function checkPodResources(podSpec, review) {
    const resources = podSpec.at('resources');
    if (resources.map === undefined)
        return;
    if (podSpec.at('os', 'name').value === 'windows')
        review.refuse(resources, 'resources must not stand in a Pod for windows');
    if (resources.at('claims').isSet)
        review.refuse(resources.at('claims'), 'claims must not stand in the resources of a whole Pod');
    checkRequirements(review, resources, podResourceFault);
    const wanted = requestsOf(podSpec, review);
    for (const [name, amount] of resources.at('requests').entries()) {
        const total = (0,values_quantity/* parseQuantity */.Lf)(amount.value);
        if (total !== undefined && (wanted.get(name) ?? 0n) > total)
            review.refuse(amount, `${name} is ${shown(amount.value)}, which is less than the containers ask for together`);
    }
    for (const container of podSpec.at('containers').items()) {
        for (const [name, limit] of container.at('resources', 'limits').entries()) {
            const [own, whole] = [(0,values_quantity/* parseQuantity */.Lf)(limit.value), (0,values_quantity/* parseQuantity */.Lf)(resources.at('limits', name).value)];
            if (own !== undefined && whole !== undefined && own > whole)
                review.refuse(limit, `the limit of ${name} must not exceed that of the whole Pod`);
        }
    }
}
/** What the containers ask for together. In a Pod, not yet in a template, a limit stands for an absent request. */
function requestsOf(podSpec, review) {
    const sums = new Map();
    for (const container of podSpec.at('containers').items()) {
        const limits = review.kind === 'Pod' ? container.at('resources', 'limits').map : {};
        const requests = { ...limits, ...container.at('resources', 'requests').map };
        for (const [name, amount] of Object.entries(requests))
            sums.set(name, (sums.get(name) ?? 0n) + ((0,values_quantity/* parseQuantity */.Lf)(amount) ?? 0n));
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/probes.js



const PROBES = 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/';
const HOOKS = 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/';
const PROBE_NAMES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const probeRules = [
    {
        name: 'probe-handler',
        summary: 'A probe has exactly one of exec, httpGet, tcpSocket and grpc, complete.',
        cites: PROBES,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            for (const probe of probesOf(container, review))
                checkHandler(review, probe, ['exec', 'httpGet', 'tcpSocket', 'grpc']);
        },
    },
    {
        name: 'probe-thresholds',
        summary: 'Times and thresholds of probes are not negative; the successThreshold of liveness and startup probes is 1.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            for (const probe of probesOf(container, review))
                checkTimes(review, probe);
        },
    },
    {
        name: 'init-container-probes',
        summary: 'An init container has no probes and no lifecycle, unless its restartPolicy is Always (since 1.29).',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior',
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            if ((0,pods/* roleOf */.kp)(container, review) !== 'init')
                return;
            for (const name of ['lifecycle', ...PROBE_NAMES]) {
                const field = container.at(name);
                if (field.isSet)
                    review.refuse(field, `${name} must not stand in an init container without restartPolicy: Always`);
            }
        },
    },
    {
        name: 'lifecycle-handler',
        summary: 'A postStart or preStop hook has exactly one of exec, httpGet, tcpSocket and (since 1.30) sleep, complete.',
        cites: HOOKS,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const role = (0,pods/* roleOf */.kp)(container, review);
            if (role !== 'main' && role !== 'sidecar')
                return;
            const handlers = ['exec', 'httpGet', 'tcpSocket', ...(review.minor >= 30 ? ['sleep'] : [])];
            for (const name of ['postStart', 'preStop']) {
                const hook = container.at('lifecycle', name);
                if (!hook.isSet)
                    continue;
                checkHandler(review, hook, handlers);
                if (review.minor >= 30)
                    checkSleep(review, hook.at('sleep'), (0,pods/* podSpecAround */.AE)(container));
            }
        },
    },
];
function probesOf(container, review) {
    const role = (0,pods/* roleOf */.kp)(container, review);
    if (role !== 'main' && role !== 'sidecar')
        return [];
    return PROBE_NAMES.map((name) => container.at(name)).filter((probe) => probe.map !== undefined);
}
function checkHandler(review, parent, names) {
    const [handler, ...others] = names.map((name) => parent.at(name)).filter((node) => node.isSet);
    if (handler === undefined) {
        review.refuse(parent, `${parent.key} must have a handler: one of ${names.join(', ')}`);
        return;
    }
    for (const other of others)
        review.refuse(other, `${other.key} must not stand beside ${handler.key}: one handler is allowed`);
    if (handler.map === undefined)
        return;
    if (handler.key === 'exec')
        need(review, handler.at('command'), 'for exec');
    if (handler.key === 'tcpSocket')
        portNumberOrName(review, handler.at('port'));
    if (handler.key === 'grpc')
        checkGrpcPort(review, handler.at('port'));
    if (handler.key !== 'httpGet')
        return;
    portNumberOrName(review, handler.at('port'));
    oneOf(review, handler.at('scheme'), ['HTTP', 'HTTPS']);
    const headers = handler.at('httpHeaders');
    for (const header of headers.items()) {
        const name = header.at('name').value ?? '';
        const fault = typeof name === 'string' ? (0,values_names/* headerNameFault */.fh)(name) : undefined;
        if (fault !== undefined)
            review.refuse(headers, `the header name ${shown(name)} ${fault}`);
    }
}
function checkGrpcPort(review, port) {
    if (port.isSet)
        portNumber(review, port);
    else
        review.refuse(port, 'port is required: a number between 1 and 65535');
}
function checkTimes(review, probe) {
    notNegative(review, probe, 'initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold');
    const success = probe.at('successThreshold');
    if (probe.key !== 'readinessProbe' && success.number !== undefined && success.number > 1) {
        review.refuse(success, `successThreshold is ${success.number}, but must be 1 in a ${probe.key}`, 'Write 1');
    }
    const grace = probe.at('terminationGracePeriodSeconds');
    if (grace.number === undefined)
        return;
    if (probe.key === 'readinessProbe')
        review.refuse(grace, 'terminationGracePeriodSeconds must not stand in a readinessProbe');
    else if (grace.number <= 0)
        review.refuse(grace, `terminationGracePeriodSeconds is ${grace.number}, but must be greater than 0`);
}
function checkSleep(review, sleep, podSpec) {
    if (sleep.map === undefined)
        return;
    const seconds = sleep.at('seconds').number ?? 0;
    const grace = podSpec.at('terminationGracePeriodSeconds').number ?? 30;
    const least = review.minor >= 33 ? 0 : 1;
    if (seconds < least || seconds > grace) {
        review.refuse(sleep, `sleep lasts ${shown(seconds)} seconds, but must last between ${least} and ${grace}: terminationGracePeriodSeconds`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pods/security-context.js




const CONTEXT = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/';
const MAX_ID = 2147483647;
const SYSCTL = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
const IPC_SYSCTL = /^(kernel\.(shm|msg)|kernel\.sem$|fs\.mqueue\.)/;
const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const podSecurityRules = [
    {
        name: 'pod-security-context',
        summary: 'User and group ids are between 0 and 2147483647, profiles and policies known and complete.',
        cites: CONTEXT,
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const context = podSpec.at('securityContext');
            if (context.map === undefined)
                return;
            for (const name of ['fsGroup', 'runAsUser', 'runAsGroup'])
                between(review, context.at(name), 0, MAX_ID);
            for (const group of context.at('supplementalGroups').items())
                between(review, group, 0, MAX_ID);
            oneOf(review, context.at('fsGroupChangePolicy'), ['Always', 'OnRootMismatch'], 'pointer');
            if (review.minor >= 33) {
                oneOf(review, context.at('supplementalGroupsPolicy'), ['Merge', 'Strict'], 'pointer');
                const policies = review.minor >= 37 ? ['MountOption', 'Recursive'] : ['Recursive'];
                oneOf(review, context.at('seLinuxChangePolicy'), policies, 'pointer');
            }
            checkProfiles(review, context);
        },
    },
    {
        name: 'sysctls',
        summary: 'Sysctls have valid names, none twice, and none of a namespace that the Pod shares with the host.',
        cites: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
        kinds: pods/* POD_KINDS */.yk,
        check: checkSysctls,
    },
    {
        name: 'host-namespaces',
        summary: 'Namespaces that a Pod shares with the host exclude process sharing and user namespaces.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const share = podSpec.at('shareProcessNamespace');
            if (share.isTrue && podSpec.at('hostPID').isTrue) {
                review.refuse(podSpec.at('securityContext', 'shareProcessNamespace'), 'shareProcessNamespace must not stand with hostPID');
            }
            if (review.minor < 33 || podSpec.at('hostUsers').value !== false)
                return;
            for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
                if (podSpec.at(name).isTrue)
                    review.refuse(podSpec.at(name), `${name} must not stand with hostUsers: false`);
            }
            for (const container of (0,pods/* containersOf */.Mz)(podSpec)) {
                const devices = container.at('volumeDevices');
                if (!devices.isEmpty)
                    review.refuse(devices, 'volumeDevices must not stand with hostUsers: false');
            }
        },
    },
    {
        name: 'pod-os',
        summary: 'A Pod for Windows has no fields that are for Linux alone, and the reverse.',
        cites: 'https://kubernetes.io/docs/concepts/windows/intro/#compatibility-v1-pod-spec-containers-securitycontext',
        kinds: pods/* POD_KINDS */.yk,
        check: checkOs,
    },
    {
        name: 'windows-host-process',
        summary: 'If one container is a HostProcess container, all are, and the Pod uses the network of the host.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
        kinds: pods/* POD_KINDS */.yk,
        check(podSpec, review) {
            const ofPod = podSpec.at('securityContext', 'windowsOptions', 'hostProcess').value;
            const containers = (0,pods/* containersOf */.Mz)(podSpec);
            const own = containers.map((container) => container.at('securityContext', 'windowsOptions', 'hostProcess'));
            for (const node of own) {
                if (typeof ofPod === 'boolean' && typeof node.value === 'boolean' && node.value !== ofPod) {
                    review.refuse(node, `hostProcess must be ${ofPod}, as in the Pod`);
                }
            }
            const count = own.filter((node) => (node.value ?? ofPod) === true).length;
            if (count === 0)
                return;
            if (count !== containers.length)
                review.refuse(podSpec, 'either all containers of a Pod are HostProcess containers or none');
            if (!podSpec.at('hostNetwork').isTrue)
                review.refuse(podSpec.at('hostNetwork'), 'hostNetwork must be true for HostProcess containers');
        },
    },
];
const containerSecurityRules = [
    {
        name: 'container-security-context',
        summary: 'User and group ids are in range, profiles complete, and no privileges are asked for that are denied beside.',
        cites: CONTEXT,
        kinds: pods/* POD_KINDS */.yk,
        check(container, review) {
            const context = container.at('securityContext');
            if (context.map === undefined)
                return;
            for (const name of ['runAsUser', 'runAsGroup'])
                between(review, context.at(name), 0, MAX_ID);
            checkProcMount(review, context.at('procMount'), (0,pods/* podSpecAround */.AE)(container));
            checkProfiles(review, context);
            if (context.at('allowPrivilegeEscalation').value !== false)
                return;
            if (context.at('privileged').isTrue) {
                review.refuse(context, 'allowPrivilegeEscalation must not be false when privileged is true');
            }
            if (context.at('capabilities', 'add').list?.includes('CAP_SYS_ADMIN')) {
                review.refuse(context, 'allowPrivilegeEscalation must not be false when CAP_SYS_ADMIN is added');
            }
        },
    },
];
function checkProcMount(review, procMount, podSpec) {
    if (review.minor < 33)
        return;
    oneOf(review, procMount, ['Default', 'Unmasked'], 'pointer');
    if (procMount.value === 'Unmasked' && podSpec.at('hostUsers').value !== false) {
        review.refuse(procMount, 'procMount Unmasked asks for hostUsers: false');
    }
}
function checkProfiles(review, context) {
    const seccomp = context.at('seccompProfile');
    if (seccomp.map !== undefined)
        checkProfile(review, seccomp);
    const appArmor = context.at('appArmorProfile');
    if (appArmor.map !== undefined && review.minor >= 30)
        checkProfile(review, appArmor);
    checkWindowsOptions(review, context.at('windowsOptions'));
}
function checkProfile(review, profile) {
    const [type, local] = [profile.at('type'), profile.at('localhostProfile')];
    if (need(review, type))
        oneOf(review, type, PROFILE_TYPES);
    if (type.value !== 'Localhost') {
        if (local.isSet)
            review.refuse(local, 'localhostProfile must stand with the type Localhost only');
        return;
    }
    if (!local.isSet)
        review.refuse(local, 'localhostProfile is required with the type Localhost');
    else if (profile.key === 'seccompProfile')
        checkRelativePath(review, local);
    else if (local.text === undefined || local.text !== local.text.trim() || local.text.length > 4095) {
        review.refuse(local, `localhostProfile is ${shown(local.value)}, but must be a name without spaces around it`);
    }
}
function checkSysctls(podSpec, review) {
    const seen = new Set();
    for (const sysctl of podSpec.at('securityContext', 'sysctls').items()) {
        const name = sysctl.at('name');
        if (!need(review, name) || name.text === undefined)
            continue;
        if (name.text.length > 253 || !SYSCTL.test(name.text))
            review.refuse(name, `${shown(name.text)} is no name of a sysctl`);
        else if (seen.has(name.text))
            review.refuse(name, `${shown(name.text)} stands here for the second time`);
        seen.add(name.text);
        if (review.minor < 29)
            continue;
        const dotted = name.text.replaceAll('/', '.');
        if (podSpec.at('hostNetwork').isTrue && dotted.startsWith('net.'))
            review.refuse(name, `${name.text} must not be set when hostNetwork is true`);
        if (podSpec.at('hostIPC').isTrue && IPC_SYSCTL.test(dotted))
            review.refuse(name, `${name.text} must not be set when hostIPC is true`);
    }
}
const LINUX_ONLY_OF_POD = [
    'appArmorProfile',
    'seLinuxOptions',
    'seccompProfile',
    'fsGroup',
    'fsGroupChangePolicy',
    'sysctls',
    'runAsUser',
    'runAsGroup',
    'supplementalGroups',
    'supplementalGroupsPolicy',
    'seLinuxChangePolicy',
];
const LINUX_ONLY = [
    'appArmorProfile',
    'seLinuxOptions',
    'seccompProfile',
    'capabilities',
    'readOnlyRootFilesystem',
    'privileged',
    'allowPrivilegeEscalation',
    'procMount',
    'runAsUser',
    'runAsGroup',
];
function checkOs(podSpec, review) {
    const os = podSpec.at('os');
    if (os.map === undefined)
        return;
    const name = os.at('name');
    if (!need(review, name))
        return;
    if (name.value !== 'linux' && name.value !== 'windows') {
        if (name.text !== undefined)
            review.refuse(os, `os is ${shown(name.text)}, but must be linux or windows`);
        return;
    }
    const contexts = (0,pods/* containersOf */.Mz)(podSpec).map((container) => container.at('securityContext'));
    const context = podSpec.at('securityContext');
    if (name.value === 'linux') {
        refuseAll(review, [context, ...contexts].map((one) => one.at('windowsOptions')), 'a Pod for linux');
        return;
    }
    const flags = ['hostPID', 'hostIPC'].map((flag) => podSpec.at(flag)).filter((flag) => flag.isTrue);
    refuseAll(review, [...flags, podSpec.at('hostUsers'), podSpec.at('shareProcessNamespace')], 'a Pod for windows');
    refuseAll(review, LINUX_ONLY_OF_POD.map((field) => context.at(field)), 'a Pod for windows');
    refuseAll(review, contexts.flatMap((one) => LINUX_ONLY.map((field) => one.at(field))), 'a Pod for windows');
}
function refuseAll(review, fields, where) {
    for (const field of fields) {
        const isEmptyList = field.list?.length === 0;
        if (field.isSet && !isEmptyList)
            review.refuse(field, `${field.key} must not stand in ${where}`);
    }
}
const USER_NAME_CHARACTERS = /["/\\:;|=,+*?<>@[\]]/;
const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const DNS_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
function checkWindowsOptions(review, options) {
    formOfPointer(review, options.at('gmsaCredentialSpecName'), values_names/* dnsSubdomainFault */.Sv);
    formOfPointer(review, options.at('gmsaCredentialSpec'), (text) => text.length > 65536 ? 'must have at most 64 KiB' : undefined);
    formOfPointer(review, options.at('runAsUserName'), windowsUserFault);
}
function windowsUserFault(text) {
    const parts = text.split('\\');
    if (parts.length > 2)
        return 'must hold at most one backslash';
    const [user = '', domain] = parts.reverse();
    if ([...text].some((character) => character < ' ' || character === '\u007f'))
        return 'must not hold control characters';
    if (domain !== undefined && (domain.length >= 256 || !(NET_BIOS.test(domain) || DNS_NAME.test(domain)))) {
        return 'must have a NetBIOS or DNS name before the backslash';
    }
    if (user === '' || user.length > 104 || /^[. ]+$/.test(user))
        return 'must have a user name of at most 104 characters';
    return USER_NAME_CHARACTERS.test(user) ? 'must not hold any of " / \\ : ; | = , + * ? < > @ [ ]' : undefined;
}

;// CONCATENATED MODULE: ./build/validate/rules/workloads/workloads.js





const DEPLOYMENT = 'apps/Deployment';
const REPLICA_SET = 'apps/ReplicaSet';
const DAEMON_SET = 'apps/DaemonSet';
const STATEFUL_SET = 'apps/StatefulSet';
const CONTROLLER = 'ReplicationController';
const WORKLOADS = 'https://kubernetes.io/docs/concepts/workloads/controllers';
const workloadRules = [
    {
        name: 'workload-counts',
        summary: 'Replicas, minReadySeconds and revisionHistoryLimit are not negative.',
        cites: `${WORKLOADS}/deployment/`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
        check(object, review) {
            notNegative(review, object.at('spec'), 'replicas', 'minReadySeconds');
            if (review.kind === 'Deployment' || review.kind === 'DaemonSet')
                notNegative(review, object.at('spec'), 'revisionHistoryLimit');
        },
    },
    {
        name: 'workload-selector',
        summary: 'A workload has a selector that is not empty and that picks the labels of its Pod template.',
        cites: `${WORKLOADS}/deployment/#selector`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET],
        check: checkSelector,
    },
    {
        name: 'controller-selector',
        summary: 'The selector of a ReplicationController picks the labels of its Pod template, which it has.',
        cites: `${WORKLOADS}/replicationcontroller/`,
        kinds: [CONTROLLER],
        check: checkControllerSelector,
    },
    {
        name: 'workload-restart-policy',
        summary: 'Pods of a workload are restarted always, and have no activeDeadlineSeconds.',
        cites: `${WORKLOADS}/deployment/#pod-template`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
        check(object, review) {
            const podSpec = object.at('spec', 'template', 'spec');
            const policy = podSpec.at('restartPolicy');
            const isOther = policy.value === 'Never' || policy.value === 'OnFailure';
            const isUnread = review.kind === 'StatefulSet' && review.minor < 34 && policy.text !== undefined && policy.text !== 'Always';
            if (isOther || isUnread) {
                review.refuse(policy, `restartPolicy is ${shown(policy.value)}, but must be Always in a ${review.kind}`, 'Write Always');
            }
            const deadline = podSpec.at('activeDeadlineSeconds');
            if (deadline.isSet)
                review.refuse(deadline, `activeDeadlineSeconds must not stand in a ${review.kind}`);
        },
    },
    {
        name: 'deployment-strategy',
        summary: 'A Deployment is recreated or rolled; rolling moves at least one Pod at a time, and takes away at most all.',
        cites: `${WORKLOADS}/deployment/#strategy`,
        kinds: [DEPLOYMENT],
        check: checkDeploymentStrategy,
    },
    {
        name: 'deployment-deadline',
        summary: 'progressDeadlineSeconds (600 unless given) is greater than minReadySeconds.',
        cites: `${WORKLOADS}/deployment/#progress-deadline-seconds`,
        kinds: [DEPLOYMENT],
        check(object, review) {
            const deadline = object.at('spec', 'progressDeadlineSeconds');
            atLeast(review, deadline, 0);
            const ready = object.at('spec', 'minReadySeconds').number ?? 0;
            const seconds = deadline.isSet ? deadline.number : 600;
            if (seconds !== undefined && seconds <= ready) {
                review.refuse(deadline, `progressDeadlineSeconds is ${seconds}, but must be greater than minReadySeconds, which is ${ready}`);
            }
        },
    },
    {
        name: 'daemon-set-strategy',
        summary: 'A DaemonSet rolls with either maxUnavailable or maxSurge, or waits for deletion.',
        cites: 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
        kinds: [DAEMON_SET],
        check: checkDaemonStrategy,
    },
    {
        name: 'stateful-set-strategy',
        summary: 'A StatefulSet has a known management policy and update strategy; its partition is not negative.',
        cites: `${WORKLOADS}/statefulset/#update-strategies`,
        kinds: [STATEFUL_SET],
        check: checkStatefulStrategy,
    },
    {
        name: 'stateful-set-service-name',
        summary: 'The serviceName of a StatefulSet is a DNS label (checked since 1.33).',
        cites: `${WORKLOADS}/statefulset/#stable-network-id`,
        kinds: [STATEFUL_SET],
        since: 33,
        check(object, review) {
            checks_form(review, object.at('spec', 'serviceName'), values_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'stateful-set-ordinals',
        summary: 'The first ordinal of a StatefulSet is not negative; claims are retained or deleted.',
        cites: `${WORKLOADS}/statefulset/#persistentvolumeclaim-retention`,
        kinds: [STATEFUL_SET],
        check(object, review) {
            atLeast(review, object.at('spec', 'ordinals', 'start'), 0);
            if (review.minor < 27)
                return;
            const policy = object.at('spec', 'persistentVolumeClaimRetentionPolicy');
            for (const name of ['whenDeleted', 'whenScaled'])
                oneOf(review, policy.at(name), ['Retain', 'Delete']);
        },
    },
    {
        name: 'stateful-set-claims',
        summary: 'Claim templates of a StatefulSet are complete claims (checked since 1.34).',
        cites: `${WORKLOADS}/statefulset/#volume-claim-templates`,
        kinds: [STATEFUL_SET],
        since: 34,
        check(object, review) {
            for (const template of object.at('spec', 'volumeClaimTemplates').items()) {
                const name = template.at('metadata', 'name');
                if (need(review, name))
                    checks_form(review, name, values_names/* dnsLabelFault */.qB);
                checkClaimSpec(review, template.at('spec'));
            }
        },
    },
    {
        name: 'controller-revision-data',
        summary: 'A ControllerRevision has data, and a revision that is not negative.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/',
        kinds: ['apps/ControllerRevision'],
        check(object, review) {
            const data = object.at('data');
            if (!data.isSet)
                review.refuse(data, 'data is required');
            else if (data.map === undefined)
                review.refuse(data, `data is ${shown(data.value)}, but must be a map`);
            notNegative(review, object, 'revision');
        },
    },
];
function checkSelector(object, review) {
    const selector = object.at('spec', 'selector');
    const labels = object.at('spec', 'template', 'metadata', 'labels');
    if (!selector.isSet) {
        if (review.kind !== 'DaemonSet')
            review.refuse(selector, 'selector is required: it says which Pods belong to the workload');
        review.refuse(labels, 'no selector picks the labels of the Pod template: selector is missing');
        return;
    }
    const isBroken = refuses(review, () => checkLabelSelector(review, selector));
    if (isBroken && review.kind !== 'DaemonSet')
        review.refuse(selector, 'the selector picks nothing: it is broken');
    if (selector.at('matchLabels').isEmpty && selector.at('matchExpressions').isEmpty) {
        review.refuse(selector, `selector must not be empty in a ${review.kind}`);
        return;
    }
    if (selects(selector, labels) === false)
        review.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}
/** A ReplicationController takes the labels of its template for a selector that is absent. */
function checkControllerSelector(object, review) {
    const template = object.at('spec', 'template');
    const selector = object.at('spec', 'selector');
    const labels = template.at('metadata', 'labels');
    if (!template.isSet)
        review.refuse(template, 'template is required');
    if (selector.isEmpty && labels.isEmpty)
        review.refuse(selector, 'selector is required: it says which Pods belong to the controller');
    if (!template.isSet)
        return;
    const picks = selector.entries().every(([key, value]) => labels.at(key).value === value.value);
    if (!picks)
        review.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}
/** A number of Pods or a percentage: what it counts for, or undefined when it is neither. */
function amountOf(node) {
    if (node.number !== undefined)
        return { value: node.number, isPercent: false };
    if (typeof node.value !== 'string' || !/^\d+%$/.test(node.value))
        return undefined;
    return { value: Number(node.value.slice(0, -1)), isPercent: true };
}
/** A number that is not negative, or a percentage, up to 100 % where `atMostAll`. */
function checkAmountOfPods(review, node, atMostAll) {
    if (typeof node.value !== 'number' && typeof node.value !== 'string')
        return;
    const amount = amountOf(node);
    if (amount === undefined)
        review.refuse(node, `${node.key} is ${shown(node.value)}, but must be a number or a percentage, as in 25%`);
    else if (amount.value < 0)
        review.refuse(node, `${node.key} is ${amount.value}, but must not be negative`);
    else if (atMostAll && amount.isPercent && amount.value > 100) {
        review.refuse(node, `${node.key} is ${shown(node.value)}, but must not exceed 100%`);
    }
}
function workloads_isZero(node) {
    return amountOf(node)?.value === 0;
}
function checkDeploymentStrategy(object, review) {
    const strategy = object.at('spec', 'strategy');
    const rolling = strategy.at('rollingUpdate');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'Recreate') {
        if (rolling.isSet)
            review.refuse(rolling, 'rollingUpdate must not stand with the type Recreate');
        return;
    }
    if (type !== 'RollingUpdate') {
        review.refuse(strategy, `the type of strategy is ${shown(type)}, but must be Recreate or RollingUpdate`);
        return;
    }
    const [unavailable, surge] = [rolling.at('maxUnavailable'), rolling.at('maxSurge')];
    checkAmountOfPods(review, unavailable, true);
    checkAmountOfPods(review, surge, false);
    if (workloads_isZero(unavailable) && workloads_isZero(surge))
        review.refuse(unavailable, 'maxUnavailable and maxSurge must not both be 0');
}
function checkDaemonStrategy(object, review) {
    const strategy = object.at('spec', 'updateStrategy');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'OnDelete')
        return;
    if (type !== 'RollingUpdate') {
        review.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`);
        return;
    }
    const [unavailable, surge] = [
        strategy.at('rollingUpdate', 'maxUnavailable'),
        strategy.at('rollingUpdate', 'maxSurge'),
    ];
    checkAmountOfPods(review, unavailable, true);
    checkAmountOfPods(review, surge, true);
    const isMoved = unavailable.isSet ? !workloads_isZero(unavailable) : true;
    const isDoubled = surge.isSet && !workloads_isZero(surge);
    if (isMoved && isDoubled)
        review.refuse(surge, 'maxSurge must not be set unless maxUnavailable (1 unless given) is 0');
    if (!isMoved && !isDoubled)
        review.refuse(unavailable, 'maxUnavailable must not be 0 when maxSurge is 0');
}
function checkStatefulStrategy(object, review) {
    const spec = object.at('spec');
    oneOf(review, spec.at('podManagementPolicy'), ['OrderedReady', 'Parallel']);
    const strategy = spec.at('updateStrategy');
    const rolling = strategy.at('rollingUpdate');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'OnDelete') {
        if (rolling.isSet)
            review.refuse(rolling, 'rollingUpdate must stand with the type RollingUpdate only');
        return;
    }
    if (type !== 'RollingUpdate') {
        review.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`);
        return;
    }
    notNegative(review, rolling, 'partition');
    if (review.minor < 37)
        return;
    checkAmountOfPods(review, rolling.at('maxUnavailable'), true);
    if (workloads_isZero(rolling.at('maxUnavailable')))
        review.refuse(rolling.at('maxUnavailable'), 'maxUnavailable must not be 0');
}

;// CONCATENATED MODULE: ./build/validate/rules/scaling/autoscaling.js





const HPA = 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/';
const AUTOSCALER = ['autoscaling/HorizontalPodAutoscaler'];
const autoscalingRules = [
    {
        name: 'autoscaler-replicas',
        summary: 'maxReplicas is at least 1 and not less than minReplicas; minReplicas may be 0 from 1.37 on.',
        cites: HPA,
        kinds: AUTOSCALER,
        check(object, review) {
            const [least, most] = [object.at('spec', 'minReplicas'), object.at('spec', 'maxReplicas')];
            if (least.number === 0 && review.minor < 37) {
                review.refuse(least, 'minReplicas is 0, which takes Kubernetes 1.37 or the feature gate HPAScaleToZero');
            }
            else
                atLeast(review, least, review.minor >= 37 ? 0 : 1);
            if (!most.isSet)
                review.refuse(most, 'maxReplicas is required: at least 1');
            else
                atLeast(review, most, 1);
            const lower = least.number ?? 1;
            if (most.number !== undefined && most.number >= 1 && most.number < lower) {
                review.refuse(most, `maxReplicas is ${most.number}, but must not be less than minReplicas, which is ${lower}`);
            }
        },
    },
    {
        name: 'autoscaler-target',
        summary: 'scaleTargetRef names the kind and the object that is scaled.',
        cites: HPA,
        kinds: AUTOSCALER,
        check(object, review) {
            autoscaling_checkReference(review, object.at('spec', 'scaleTargetRef'));
        },
    },
    {
        name: 'autoscaler-metrics',
        summary: 'A metric has the source that its type names and no other, with a positive target.',
        cites: `${HPA}#support-for-resource-metrics`,
        kinds: AUTOSCALER,
        check(object, review) {
            for (const metric of object.at('spec', 'metrics').items())
                checkMetric(review, metric);
            if (!object.at('spec', 'metrics').isSet)
                atLeast(review, object.at('spec', 'targetCPUUtilizationPercentage'), 1);
            const metrics = object.at('spec', 'metrics');
            const canScaleToZero = metrics
                .items()
                .some((metric) => ['Object', 'External'].includes(String(metric.at('type').value)));
            if (object.at('spec', 'minReplicas').number === 0 && !canScaleToZero) {
                review.refuse(metrics, 'minReplicas 0 asks for a metric of the type Object or External');
            }
        },
    },
    {
        name: 'autoscaler-behavior',
        summary: 'Scaling rules have policies of a positive value and period, and windows of at most an hour.',
        cites: `${HPA}#configurable-scaling-behavior`,
        kinds: AUTOSCALER,
        check(object, review) {
            for (const name of ['scaleUp', 'scaleDown'])
                checkScalingRules(review, object.at('spec', 'behavior', name));
        },
    },
    {
        name: 'disruption-budget',
        summary: 'A budget has one of minAvailable and maxUnavailable, as a number or a percentage up to 100%.',
        cites: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
        kinds: ['policy/PodDisruptionBudget'],
        check(object, review) {
            const spec = object.at('spec');
            const amounts = fieldsSet(spec, ['minAvailable', 'maxUnavailable']);
            if (amounts.length > 1)
                review.refuse(spec, 'minAvailable must not stand beside maxUnavailable');
            for (const amount of amounts)
                checkAmountOfPods(review, amount, true);
            checkLabelSelector(review, spec.at('selector'));
            if (review.minor >= 27)
                oneOf(review, spec.at('unhealthyPodEvictionPolicy'), ['AlwaysAllow', 'IfHealthyBudget'], 'pointer');
        },
    },
];
/** A reference to another object: its kind, its name, and the form of its apiVersion (checked since 1.34). */
function autoscaling_checkReference(review, reference) {
    for (const name of ['kind', 'name']) {
        if (need(review, reference.at(name)))
            checks_form(review, reference.at(name), values_names/* pathSegmentFault */.BG);
    }
    const apiVersion = reference.at('apiVersion');
    if (review.minor < 34 || (apiVersion.isSet && typeof apiVersion.value !== 'string'))
        return;
    const parts = (apiVersion.text ?? '').split('/');
    const isOfCore = reference.key === 'describedObject' || reference.at('kind').value === 'ReplicationController';
    if (parts.length > 2)
        review.refuse(apiVersion, `apiVersion is ${shown(apiVersion.value)}, but must have at most one '/'`);
    else if (!isOfCore && (parts.length < 2 || parts[0] === '')) {
        review.refuse(apiVersion, 'apiVersion must have an API group, such as apps/v1', 'Write apps/v1 for a Deployment or StatefulSet');
    }
}
const autoscaling_SOURCES = {
    Object: 'object',
    External: 'external',
    Pods: 'pods',
    Resource: 'resource',
    ContainerResource: 'containerResource',
};
function checkMetric(review, metric) {
    const type = metric.at('type');
    const expected = autoscaling_SOURCES[type.text ?? ''];
    if (need(review, type))
        oneOf(review, type, Object.keys(autoscaling_SOURCES));
    const written = fieldsSet(metric, Object.values(autoscaling_SOURCES));
    if (written[0] !== undefined)
        autoscaling_checkSource(review, written[0]);
    if (expected !== undefined && !metric.at(expected).isSet)
        review.refuse(metric.at(expected), `${expected} is required for the type ${type.text}`);
    if (written.length === 1)
        return;
    for (const other of written) {
        if (other.key !== expected)
            review.refuse(other, `${other.key} must not stand with the type ${shown(type.value)}`);
    }
}
function autoscaling_checkSource(review, source) {
    if (source.map === undefined)
        return;
    if (source.at('targetAverageUtilization').isSet || source.at('targetAverageValue').isSet)
        return;
    const kind = String(source.key);
    const target = source.at('target');
    if (kind === 'resource' || kind === 'containerResource')
        checkResourceSource(review, source);
    else if (need(review, source.at('metric', 'name'), ': the name of a metric'))
        checks_form(review, source.at('metric', 'name'), values_names/* pathSegmentFault */.BG);
    if (kind === 'object')
        autoscaling_checkReference(review, source.at('describedObject'));
    autoscaling_checkTarget(review, target);
    const [value, average] = [target.at('value').isSet, target.at('averageValue').isSet];
    if (kind === 'pods' && !average)
        review.refuse(target.at('averageValue'), 'averageValue is required in the target');
    if ((kind === 'object' || kind === 'external') && !value && !average) {
        review.refuse(target.at('averageValue'), 'value or averageValue is required in the target');
    }
    if (kind === 'external' && value && average)
        review.refuse(target.at('value'), 'value must not stand beside averageValue');
}
function checkResourceSource(review, source) {
    const [name, container, target] = [source.at('name'), source.at('container'), source.at('target')];
    if (need(review, name, ': the name of a resource') && source.key === 'containerResource')
        checks_form(review, name, containerResourceFault);
    if (source.key === 'containerResource' && need(review, container))
        checks_form(review, container, values_names/* dnsLabelFault */.qB);
    const [share, average] = [target.at('averageUtilization'), target.at('averageValue')];
    if (!share.isSet && !average.isSet)
        review.refuse(share, 'averageUtilization or averageValue is required in the target');
    if (share.isSet && average.isSet)
        review.refuse(average, 'averageValue must not stand beside averageUtilization');
}
function autoscaling_checkTarget(review, target) {
    if (need(review, target.at('type'), ': Utilization, Value or AverageValue'))
        oneOf(review, target.at('type'), ['Utilization', 'Value', 'AverageValue']);
    for (const name of ['value', 'averageValue']) {
        const quantity = checkQuantity(review, target.at(name));
        if (quantity !== undefined && quantity <= 0n)
            review.refuse(target.at(name), `${name} is ${shown(target.at(name).value)}, but must be positive`);
    }
    atLeast(review, target.at('averageUtilization'), 1);
}
function checkScalingRules(review, rules) {
    if (rules.map === undefined)
        return;
    between(review, rules.at('stabilizationWindowSeconds'), 0, 3600);
    oneOf(review, rules.at('selectPolicy'), ['Max', 'Min', 'Disabled'], 'pointer');
    const policies = rules.at('policies');
    if (policies.list?.length === 0)
        review.refuse(policies, 'policies must hold at least one policy');
    for (const policy of policies.items()) {
        if (need(review, policy.at('type'), ': Pods or Percent'))
            oneOf(review, policy.at('type'), ['Pods', 'Percent']);
        if (need(review, policy.at('value')))
            atLeast(review, policy.at('value'), 1);
        if (need(review, policy.at('periodSeconds')))
            between(review, policy.at('periodSeconds'), 1, 1800);
    }
    const tolerance = checkQuantity(review, rules.at('tolerance'));
    if (tolerance !== undefined && tolerance < 0n && review.minor >= 35)
        review.refuse(rules.at('tolerance'), 'tolerance must not be negative');
}

;// CONCATENATED MODULE: ./build/validate/rules/scaling/flow-control.js


const FLOW = 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/';
const flow_control_GROUP = 'flowcontrol.apiserver.k8s.io';
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch', '*'];
const flowControlRules = [
    {
        name: 'flow-schema',
        summary: 'A FlowSchema has a precedence between 1 and 10000 and a priority level; its rules have subjects and requests.',
        cites: `${FLOW}#flowschema`,
        kinds: [`${flow_control_GROUP}/FlowSchema`],
        check: checkFlowSchema,
    },
    {
        name: 'priority-level',
        summary: 'A priority level is Limited, with shares and a response, or (exempt alone) Exempt.',
        cites: `${FLOW}#prioritylevelconfiguration`,
        kinds: [`${flow_control_GROUP}/PriorityLevelConfiguration`],
        check: checkPriorityLevel,
    },
];
function checkFlowSchema(object, review) {
    const spec = object.at('spec');
    const precedence = spec.at('matchingPrecedence');
    // The server fills in 1000 for 0.
    if (precedence.value !== 0)
        between(review, precedence, 1, 10000);
    if (precedence.value === 1 && object.at('metadata', 'name').value !== 'exempt')
        review.refuse(precedence, 'matchingPrecedence 1 is for the schema exempt alone');
    if (spec.at('distinguisherMethod').isSet && need(review, spec.at('distinguisherMethod', 'type'))) {
        oneOf(review, spec.at('distinguisherMethod', 'type'), ['ByNamespace', 'ByUser']);
    }
    const level = spec.at('priorityLevelConfiguration', 'name');
    if (need(review, level))
        checks_form(review, level, values_names/* dnsSubdomainFault */.Sv);
    for (const rule of spec.at('rules').items())
        flow_control_checkRule(review, rule);
}
function flow_control_checkRule(review, rule) {
    need(review, rule.at('subjects'), ': at least one');
    for (const subject of rule.at('subjects').items())
        flow_control_checkSubject(review, subject);
    const [resources, others] = [rule.at('resourceRules'), rule.at('nonResourceRules')];
    if (resources.isEmpty && others.isEmpty)
        review.refuse(rule, 'a rule must have resourceRules or nonResourceRules');
    for (const resource of resources.items()) {
        checkVerbs(review, resource.at('verbs'));
        for (const name of ['apiGroups', 'resources']) {
            need(review, resource.at(name), ': at least one');
            refuseOthers(review, resource.at(name));
        }
        if (!resource.at('clusterScope').isTrue)
            need(review, resource.at('namespaces'), 'unless clusterScope is true');
        refuseOthers(review, resource.at('namespaces'));
        for (const namespace of resource.at('namespaces').items())
            formOfPointer(review, namespace, (text) => (text === '*' ? undefined : (0,values_names/* dnsLabelFault */.qB)(text)));
    }
    for (const other of others.items()) {
        checkVerbs(review, other.at('verbs'));
        need(review, other.at('nonResourceURLs'), ': at least one');
        refuseOthers(review, other.at('nonResourceURLs'));
        for (const url of other.at('nonResourceURLs').items())
            formOfPointer(review, url, urlPathFault);
    }
}
function urlPathFault(path) {
    if (path === '/' || path === '*')
        return undefined;
    if (!path.startsWith('/'))
        return "must begin with '/'";
    if (/ |\/\//.test(path))
        return "must hold neither spaces nor '//'";
    return /\*./.test(path) || /[^/]\*$/.test(path) ? "must hold '*' at its end alone, after '/'" : undefined;
}
function checkVerbs(review, verbs) {
    need(review, verbs, ': at least one');
    refuseOthers(review, verbs);
    const wrong = verbs.items().find((verb) => typeof verb.value === 'string' && !VERBS.includes(verb.value));
    if (wrong !== undefined)
        review.refuse(verbs, `verbs holds ${shown(wrong.value)}, but must hold ${VERBS.join(', ')}`);
}
function refuseOthers(review, list) {
    if (list.items().length > 1 && list.list?.includes('*'))
        review.refuse(list, `'*' must be the only one of ${list.key}`);
}
const SUBJECTS = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' };
function flow_control_checkSubject(review, subject) {
    const kind = subject.at('kind');
    if (need(review, kind))
        oneOf(review, kind, Object.keys(SUBJECTS));
    const expected = SUBJECTS[kind.text ?? ''];
    if (expected === undefined)
        return;
    const own = subject.at(expected);
    if (need(review, own, `for the kind ${kind.text}`)) {
        const name = own.at('name');
        if (need(review, name) && expected === 'serviceAccount')
            checks_form(review, name, (text) => (text === '*' ? undefined : (0,values_names/* dnsSubdomainFault */.Sv)(text)));
        if (expected === 'serviceAccount' && need(review, own.at('namespace')))
            checks_form(review, own.at('namespace'), values_names/* dnsLabelFault */.qB);
    }
    for (const other of fieldsSet(subject, Object.values(SUBJECTS))) {
        if (other.key !== expected)
            review.refuse(other, `${other.key} must not stand with the kind ${kind.text}`);
    }
}
function checkPriorityLevel(object, review) {
    const spec = object.at('spec');
    const [type, limited, exempt] = [spec.at('type'), spec.at('limited'), spec.at('exempt')];
    if (need(review, type))
        oneOf(review, type, ['Exempt', 'Limited']);
    if ((object.at('metadata', 'name').value === 'exempt') !== (type.value === 'Exempt'))
        review.refuse(type, 'type must be Exempt for the level exempt, and for no other');
    if (type.value === 'Exempt' && limited.isSet)
        review.refuse(limited, 'limited must not stand with the type Exempt');
    for (const field of exempt.isSet ? [exempt] : []) {
        atLeast(review, field.at('nominalConcurrencyShares'), 0);
        between(review, field.at('lendablePercent'), 0, 100);
    }
    if (type.value !== 'Limited')
        return;
    if (exempt.isSet)
        review.refuse(exempt, 'exempt must not stand with the type Limited');
    if (!limited.isSet)
        review.refuse(limited, 'limited is required with the type Limited');
    for (const shares of ['nominalConcurrencyShares', 'assuredConcurrencyShares', 'borrowingLimitPercent'])
        atLeast(review, limited.at(shares), 0);
    between(review, limited.at('lendablePercent'), 0, 100);
    checkResponse(review, limited.at('limitResponse'));
}
function checkResponse(review, response) {
    const [type, queuing] = [response.at('type'), response.at('queuing')];
    if (need(review, type, ': Queue or Reject'))
        oneOf(review, type, ['Queue', 'Reject']);
    if (type.value === 'Reject' && queuing.isSet)
        review.refuse(queuing, 'queuing must not stand with the type Reject');
    if (type.value !== 'Queue')
        return;
    if (!queuing.isSet)
        review.refuse(queuing, 'queuing is required with the type Queue');
    atLeast(review, queuing.at('queueLengthLimit'), 1);
    between(review, queuing.at('queues'), 1, 10_000_000);
    between(review, queuing.at('handSize'), 1, queuing.at('queues').number ?? 64);
}

;// CONCATENATED MODULE: ./build/validate/rules/scaling/quota.js




const QUOTAS = 'https://kubernetes.io/docs/concepts/policy/resource-quotas/';
const RANGES = 'https://kubernetes.io/docs/concepts/policy/limit-range/';
const SCOPES = [
    'Terminating',
    'NotTerminating',
    'BestEffort',
    'NotBestEffort',
    'PriorityClass',
    'CrossNamespacePodAffinity',
];
const POD_RESOURCES = new Set([
    'pods',
    'cpu',
    'memory',
    'requests.cpu',
    'requests.memory',
    'limits.cpu',
    'limits.memory',
]);
const KNOWN_OF_QUOTA = /^(cpu|memory|ephemeral-storage|requests\.(cpu|memory|storage|ephemeral-storage)|limits\.(cpu|memory|ephemeral-storage)|pods|resourcequotas|services(\.nodeports|\.loadbalancers)?|replicationcontrollers|secrets|persistentvolumeclaims|configmaps|(requests\.)?hugepages-.*)$/;
const quotaRules = [
    {
        name: 'resource-quota-amounts',
        summary: 'A ResourceQuota limits resources that quotas know, to amounts that are not negative.',
        cites: QUOTAS,
        kinds: ['ResourceQuota'],
        check(quota, review) {
            for (const [name, amount] of quota.at('spec', 'hard').entries()) {
                const fault = quotaResourceFault(name);
                if (fault !== undefined)
                    review.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(review, amount, name);
            }
        },
    },
    {
        name: 'resource-quota-scopes',
        summary: 'Scopes of a ResourceQuota are known, do not exclude each other, and fit the resources that it limits.',
        cites: `${QUOTAS}#quota-scopes`,
        kinds: ['ResourceQuota'],
        check: checkScopes,
    },
    {
        name: 'limit-range',
        summary: 'Limits of a LimitRange are in order: min, defaultRequest, default, max; no type stands twice.',
        cites: RANGES,
        kinds: ['LimitRange'],
        check(range, review) {
            const limits = range.at('spec', 'limits').items();
            for (const limit of limits)
                checkLimit(review, limit);
            uniqueField(review, limits, 'type');
        },
    },
];
/** Which resources a scope can be about: BestEffort Pods can only be counted, a class of volumes is about claims. */
function suits(scope, resource) {
    if (scope === 'BestEffort')
        return resource === 'pods';
    if (scope === 'VolumeAttributesClass')
        return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
    return !SCOPES.includes(scope) || POD_RESOURCES.has(resource);
}
function checkScopes(quota, review) {
    const spec = quota.at('spec');
    const hard = Object.keys(spec.at('hard').map ?? {}).filter((name) => KNOWN_OF_QUOTA.test(name));
    const scopes = spec.at('scopes');
    const expressions = spec.at('scopeSelector', 'matchExpressions');
    const distinct = new Map(scopes.items().map((scope) => [scope.value, scope]));
    for (const scope of distinct.values())
        checkScope(review, scope, scopes, hard);
    checkConflicts(review, scopes, scopes.list ?? []);
    for (const expression of expressions.items()) {
        const [scope, operator, values] = [expression.at('scopeName'), expression.at('operator'), expression.at('values')];
        if (need(review, scope))
            checkScope(review, scope, scope, hard);
        if (need(review, operator))
            oneOf(review, operator, ['In', 'NotIn', 'Exists', 'DoesNotExist']);
        if (scope.value !== 'PriorityClass' &&
            scope.value !== 'VolumeAttributesClass' &&
            SCOPES.includes(String(scope.value)) &&
            operator.text !== undefined &&
            operator.value !== 'Exists') {
            review.refuse(operator, `operator must be Exists for the scope ${scope.value}`);
        }
        if (operator.value === 'In' || operator.value === 'NotIn')
            need(review, values, `with the operator ${operator.value}`);
        else if (!values.isEmpty)
            review.refuse(values, `values must not stand with the operator ${shown(operator.value)}`);
    }
    checkConflicts(review, expressions, expressions.items().map((expression) => expression.at('scopeName').value));
}
function checkScope(review, scope, place, hard) {
    const name = scope.value;
    if (typeof name !== 'string')
        return;
    if (!SCOPES.includes(name))
        review.refuse(place, `the scope ${shown(name)} must be one of ${SCOPES.join(', ')}`);
    const misfit = hard.find((resource) => !suits(name, resource));
    if (misfit !== undefined)
        review.refuse(place, `the scope ${shown(name)} can't be about ${misfit}`);
}
function checkConflicts(review, place, scopes) {
    for (const name of ['BestEffort', 'Terminating']) {
        if (scopes.includes(name) && scopes.includes(`Not${name}`))
            review.refuse(place, `the scopes ${name} and Not${name} exclude each other`);
    }
}
function checkLimit(review, limit) {
    const type = limit.at('type');
    if (need(review, type))
        quota_checkType(review, type);
    const isOfPods = type.value === 'Pod' || type.value === 'Container';
    for (const list of ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio']) {
        const amounts = limit.at(list);
        if (type.value === 'Pod' && (list === 'default' || list === 'defaultRequest')) {
            if (!amounts.isEmpty)
                review.refuse(amounts, `${list} must not stand with the type Pod`);
            continue;
        }
        for (const [name, amount] of amounts.entries()) {
            const fault = (isOfPods ? containerResourceFault : anyResourceFault)(name);
            if (fault !== undefined)
                review.refuse(amount, `the resource ${shown(name)} ${fault}`);
            checkQuantity(review, amount);
        }
    }
    if (type.value === 'PersistentVolumeClaim' &&
        !limit.at('min', 'storage').isSet &&
        !limit.at('max', 'storage').isSet) {
        review.refuse(limit, 'min or max of storage is required with the type PersistentVolumeClaim');
    }
    const names = new Set(['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'].flatMap((list) => Object.keys(limit.at(list).map ?? {})));
    for (const name of names)
        checkOrder(review, limit, name);
}
function quota_checkType(review, type) {
    if (type.text === undefined)
        return;
    const fault = (0,values_names/* qualifiedNameFault */.U6)(type.text);
    if (fault !== undefined)
        review.refuse(type, `type ${shown(type.text)} ${fault}`);
    else if (!type.text.includes('/'))
        oneOf(review, type, ['Pod', 'Container', 'PersistentVolumeClaim']);
}
/** The server fills in what is left out: default from max, defaultRequest from default, else from min. */
function checkOrder(review, limit, name) {
    const amountOf = (list) => {
        const { value } = limit.at(list, name);
        return value === null ? 0n : (0,values_quantity/* parseQuantity */.Lf)(value);
    };
    const isContainer = limit.at('type').value === 'Container';
    const [least, most, ratio] = [amountOf('min'), amountOf('max'), amountOf('maxLimitRequestRatio')];
    const standard = amountOf('default') ?? (isContainer ? most : undefined);
    const request = amountOf('defaultRequest') ?? (isContainer ? (standard ?? least) : undefined);
    const order = [
        ['min', least, 'max', most],
        ['min', least, 'defaultRequest', request],
        ['defaultRequest', request, 'max', most],
        ['defaultRequest', request, 'default', standard],
        ['min', least, 'default', standard],
        ['default', standard, 'max', most],
    ];
    for (const [lowName, low, highName, high] of order) {
        if (low === undefined || high === undefined || low <= high)
            continue;
        const place = limit.at(highName === 'max' ? lowName : highName, name);
        review.refuse(place.isSet ? place : limit.at(lowName, name), `${lowName} of ${name} must not be greater than ${highName}`);
    }
    if (!canOvercommit(name) && standard !== undefined && request !== undefined && standard !== request) {
        review.refuse(limit.at('defaultRequest', name), `defaultRequest of ${name} must be its default`);
    }
    if (ratio === undefined)
        return;
    const place = limit.at('maxLimitRequestRatio', name);
    if (ratio < 1000000000n)
        review.refuse(place, `maxLimitRequestRatio of ${name} must be at least 1`);
    if (least === undefined || most === undefined || least === 0n)
        return;
    if (Number(ratio) / 1e9 > Number(most) / Number(least))
        review.refuse(place, `maxLimitRequestRatio of ${name} must not be greater than max divided by min`);
}

;// CONCATENATED MODULE: ./build/validate/rules/storage/storage.js







const storage_VOLUMES = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/';
const CLASSES = 'https://kubernetes.io/docs/concepts/storage/storage-classes/';
/** The sources of a PersistentVolume in the order in which the server looks for them. */
const storage_SOURCES = [
    'hostPath',
    'gcePersistentDisk',
    'awsElasticBlockStore',
    'glusterfs',
    'flocker',
    'nfs',
    'rbd',
    'quobyte',
    'cephfs',
    'iscsi',
    'cinder',
    'fc',
    'flexVolume',
    'azureFile',
    'vsphereVolume',
    'photonPersistentDisk',
    'portworxVolume',
    'azureDisk',
    'scaleIO',
    'local',
    'storageos',
    'csi',
];
const storageRules = [
    {
        name: 'persistent-volume-spec',
        summary: 'A PersistentVolume has access modes, a capacity of storage above zero, and known policies.',
        cites: storage_VOLUMES,
        kinds: ['PersistentVolume'],
        check(volume, review) {
            checkVolumeSpec(review, volume.at('spec'), false);
        },
    },
    {
        name: 'persistent-volume-source',
        summary: 'A PersistentVolume has one source, complete; a local one says on which node.',
        cites: `${storage_VOLUMES}#types-of-persistent-volumes`,
        kinds: ['PersistentVolume'],
        check(volume, review) {
            checkVolumeSource(review, volume.at('spec'), volume.at('metadata', 'name').text ?? '');
        },
    },
    {
        name: 'storage-class',
        summary: 'A StorageClass has a provisioner, known policies, and topologies that do not repeat.',
        cites: CLASSES,
        kinds: ['storage.k8s.io/StorageClass'],
        check(object, review) {
            checkProvisioner(review, object.at('provisioner'));
            checkParameters(review, object.at('parameters'));
            oneOf(review, object.at('reclaimPolicy'), ['Delete', 'Retain']);
            oneOf(review, object.at('volumeBindingMode'), ['Immediate', 'WaitForFirstConsumer'], 'pointer');
            checkTopologies(review, object.at('allowedTopologies'));
        },
    },
    {
        name: 'volume-attributes-class',
        summary: 'A VolumeAttributesClass has a driver and parameters.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/',
        kinds: ['storage.k8s.io/VolumeAttributesClass'],
        check(object, review) {
            checkProvisioner(review, object.at('driverName'));
            need(review, object.at('parameters'), ': at least one');
            checkParameters(review, object.at('parameters'));
        },
    },
    {
        name: 'volume-attachment',
        summary: 'A VolumeAttachment names a driver, a node, and one volume.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume-attachment-v1/',
        kinds: ['storage.k8s.io/VolumeAttachment'],
        check(object, review) {
            const spec = object.at('spec');
            checkDriverName(review, spec.at('attacher'));
            if (need(review, spec.at('nodeName')))
                checks_form(review, spec.at('nodeName'), values_names/* dnsSubdomainFault */.Sv);
            const [inline, name] = [spec.at('source', 'inlineVolumeSpec'), spec.at('source', 'persistentVolumeName')];
            if (inline.isSet === name.isSet)
                review.refuse(spec.at('source'), 'source must have one of inlineVolumeSpec and persistentVolumeName');
            else if (inline.isSet) {
                checkVolumeSpec(review, inline, true);
                checkVolumeSource(review, inline, '');
            }
            formOfPointer(review, name, values_names/* dnsSubdomainFault */.Sv);
        },
    },
    {
        name: 'csi-driver',
        summary: 'A CSIDriver has known modes; tokens last between 10 minutes and 2\u00b3\u00b2 seconds and are for one audience each.',
        cites: 'https://kubernetes-csi.github.io/docs/csi-driver-object.html',
        kinds: ['storage.k8s.io/CSIDriver'],
        check(object, review) {
            const spec = object.at('spec');
            oneOf(review, spec.at('fsGroupPolicy'), ['ReadWriteOnceWithFSType', 'File', 'None'], 'pointer');
            for (const mode of spec.at('volumeLifecycleModes').items()) {
                if (mode.value !== 'Persistent' && mode.value !== 'Ephemeral') {
                    review.refuse(spec.at('volumeLifecycleModes'), `volumeLifecycleModes holds ${shown(mode.value)}, but must hold Persistent or Ephemeral`);
                }
            }
            const tokens = spec.at('tokenRequests').items();
            for (const token of tokens)
                between(review, token.at('expirationSeconds'), 600, 4294967296);
            unique(review, tokens, (token) => String(token.at('audience').value ?? ''), (token) => token.at('audience'));
        },
    },
    {
        name: 'csi-node',
        summary: 'Drivers of a CSINode have unique names, ids of the node, and topology keys that do not repeat.',
        cites: 'https://kubernetes-csi.github.io/docs/csi-node-object.html',
        kinds: ['storage.k8s.io/CSINode'],
        check(object, review) {
            const drivers = object.at('spec', 'drivers').items();
            for (const driver of drivers) {
                checkDriverName(review, driver.at('name'));
                if (need(review, driver.at('nodeID')))
                    checks_form(review, driver.at('nodeID'), (text) => (0,values_names/* byteLength */.dp)(text) > 256 ? 'must have at most 256 characters' : undefined);
                atLeast(review, driver.at('allocatable', 'count'), 0);
                for (const key of driver.at('topologyKeys').items())
                    formOfPointer(review, key, values_names/* qualifiedNameFault */.U6);
                unique(review, driver.at('topologyKeys').items(), (key) => key.text);
            }
            uniqueField(review, drivers, 'name');
        },
    },
    {
        name: 'csi-storage-capacity',
        summary: 'A CSIStorageCapacity names a class, and a capacity that is not negative.',
        cites: 'https://kubernetes.io/docs/concepts/storage/storage-capacity/',
        kinds: ['storage.k8s.io/CSIStorageCapacity'],
        check(object, review) {
            checkLabelSelector(review, object.at('nodeTopology'));
            const name = object.at('storageClassName');
            if (need(review, name))
                checks_form(review, name, values_names/* dnsSubdomainFault */.Sv);
            const capacity = checkQuantity(review, object.at('capacity'));
            if (capacity !== undefined && capacity < 0n)
                review.refuse(object.at('capacity'), 'capacity must not be negative');
            checkQuantity(review, object.at('maximumVolumeSize'));
        },
    },
];
/** @param isInline It stands in a VolumeAttachment: it has a CSI driver, and neither a capacity nor a claim. */
function checkVolumeSpec(review, spec, isInline) {
    checkAccessModes(review, spec.at('accessModes'));
    const capacity = spec.at('capacity');
    const names = Object.keys(capacity.map ?? {});
    if (isInline) {
        for (const field of fieldsSet(spec, ['capacity', 'claimRef', 'nodeAffinity'])) {
            if (field.key !== 'capacity' || !field.isEmpty)
                review.refuse(field, `${field.key} must not stand in an inline volume`);
        }
        if (!spec.at('csi').isSet)
            review.refuse(spec.at('csi'), 'csi is required in an inline volume');
    }
    else if (capacity.isEmpty)
        need(review, capacity, ': how much storage there is');
    else if (names.length !== 1 || names[0] !== 'storage')
        review.refuse(capacity, `capacity names ${names.join(', ')}, but must name storage alone`);
    for (const [name, amount] of isInline ? [] : capacity.entries()) {
        const quantity = checkEntry(review, amount);
        if (quantity !== undefined && quantity <= 0n)
            review.refuse(amount, `${name} is ${shown(amount.value)}, but must be greater than zero`);
    }
    const policy = spec.at('persistentVolumeReclaimPolicy');
    oneOf(review, policy, isInline ? ['Retain'] : ['Delete', 'Recycle', 'Retain']);
    const parts = (spec.at('hostPath', 'path').text ?? 'none').split('/');
    const isRoot = parts[0] === '' && parts.every((part) => part === '' || part === '.');
    if (policy.value === 'Recycle' && isRoot)
        review.refuse(policy, 'persistentVolumeReclaimPolicy must not be Recycle for the hostPath /');
    checks_form(review, spec.at('storageClassName'), values_names/* dnsSubdomainFault */.Sv);
    oneOf(review, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer');
    const affinity = spec.at('nodeAffinity');
    if (affinity.isSet && !affinity.at('required').isSet)
        review.refuse(affinity.at('required'), 'required is required in the nodeAffinity of a volume');
    checkNodeSelector(review, affinity.at('required'), review.minor >= 32);
    const attributes = spec.at('volumeAttributesClassName');
    if (review.minor < 34 || !attributes.isSet)
        return;
    formOfPointer(review, attributes, values_names/* dnsSubdomainFault */.Sv);
    if (!spec.at('csi').isSet)
        review.refuse(spec.at('csi'), 'csi is required with volumeAttributesClassName');
}
function checkVolumeSource(review, spec, name) {
    if (spec.isSet && spec.map === undefined)
        return;
    const [first, ...others] = storage_SOURCES.map((name) => spec.at(name)).filter((source) => source.isSet);
    if (first === undefined) {
        review.refuse(spec, 'a PersistentVolume must have a source of storage');
        return;
    }
    for (const other of others) {
        if (other.key !== 'flexVolume')
            review.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`);
    }
    checkStorageSource(review, first, 'persistent');
    const initiator = first.at('initiatorName');
    const portal = `${name}:${first.at('targetPortal').text ?? ''}`;
    if (first.key === 'iscsi' && initiator.isSet && portal.length > 64)
        review.refuse(first.at('targetPortal'), 'the name of the volume and targetPortal must have at most 64 characters together');
    if (first.key === 'local' && !spec.at('nodeAffinity').isSet) {
        review.refuse(spec.at('nodeAffinity'), 'nodeAffinity is required for a local volume');
    }
}
function checkProvisioner(review, provisioner) {
    if (need(review, provisioner))
        checks_form(review, provisioner, (text) => (0,values_names/* qualifiedNameFault */.U6)(text.toLowerCase()));
}
function checkParameters(review, parameters) {
    const entries = parameters.entries();
    if (entries.length > 512)
        review.refuse(parameters, 'at most 512 parameters are allowed');
    if (entries.some(([key]) => key === ''))
        review.refuse(parameters, 'a parameter must have a name');
    const size = entries.reduce((sum, [key, value]) => sum + (0,values_names/* byteLength */.dp)(key) + (0,values_names/* byteLength */.dp)(value.text ?? ''), 0);
    if (size > 262144)
        review.refuse(parameters, `the parameters have ${size} bytes, but at most 262144 are allowed`);
}
/** The server compares each term with all before it, and with as many empty ones: an empty term counts as a repetition. */
function checkTopologies(review, topologies) {
    const seen = new Set();
    for (const term of topologies.items()) {
        const expressions = term.at('matchLabelExpressions');
        for (const expression of expressions.items()) {
            checkLabelKey(review, expression.at('key'));
            need(review, expression.at('values'), ': at least one');
            unique(review, expression.at('values').items(), (value) => value.text);
        }
        uniqueField(review, expressions.items(), 'key');
        const key = termKey(expressions);
        if (seen.has(key) || expressions.isEmpty)
            review.refuse(expressions, 'a topology must have expressions, and those of no other');
        seen.add(key);
    }
}
function termKey(expressions) {
    const parts = expressions
        .items()
        .map((one) => [one.at('key').value, [...(one.at('values').list ?? [])].map(String).sort()]);
    return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
}

// EXTERNAL MODULE: ./build/validate/rules/values/durations.js
var durations = __webpack_require__(671);
;// CONCATENATED MODULE: ./build/validate/rules/values/cron.js

const MONTHS = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS = [
    { name: 'minute', low: 0, high: 59 },
    { name: 'hour', low: 0, high: 23 },
    { name: 'day of the month', low: 1, high: 31 },
    { name: 'month', low: 1, high: 12, names: MONTHS },
    { name: 'day of the week', low: 0, high: 6, names: DAYS },
];
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
/** What is wrong with a schedule, or undefined. */
function scheduleFault(schedule) {
    const text = schedule.replace(/^(TZ|CRON_TZ)=\S*\s+/, '');
    if (text.startsWith('@every ')) {
        return (0,durations/* parseDuration */.E)(text.slice('@every '.length)) === undefined
            ? 'must have a duration after @every, such as 1h30m'
            : undefined;
    }
    if (text.startsWith('@'))
        return DESCRIPTORS.includes(text) ? undefined : `must be one of ${DESCRIPTORS.join(', ')}, or five fields`;
    const parts = text.split(/[\t\n\v\f\r \u0085\u00a0]+/).filter((part) => part !== '');
    if (parts.length !== 5)
        return `must have five fields (minute, hour, day, month, weekday), not ${parts.length}`;
    for (const [index, part] of parts.entries()) {
        const field = FIELDS[index];
        const fault = field === undefined ? undefined : fieldFault(part, field);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function fieldFault(text, field) {
    for (const part of text.split(',')) {
        const fault = part === '' ? undefined : rangeFault(part, field);
        if (fault !== undefined)
            return `has the ${field.name} "${part}", which ${fault}`;
    }
    return undefined;
}
function rangeFault(text, field) {
    const [range = '', step, ...moreSteps] = text.split('/');
    const [from = '', to, ...moreBounds] = range.split('-');
    if (moreSteps.length > 0)
        return "has more than one '/'";
    if (step !== undefined && !/^\+?\d+$/.test(step))
        return 'has a step that is no number';
    if (step !== undefined && Number(step) === 0)
        return 'has the step 0';
    if (from === '*' || from === '?')
        return undefined;
    if (moreBounds.length > 0)
        return "has more than one '-'";
    const low = numberOf(from, field);
    const high = to === undefined ? (step === undefined ? low : field.high) : numberOf(to, field);
    if (low === undefined || high === undefined)
        return 'is no number';
    if (low < field.low || high > field.high)
        return `is not between ${field.low} and ${field.high}`;
    return low > high ? 'ends before it begins' : undefined;
}
function numberOf(text, field) {
    const index = text === '' ? -1 : (field.names?.indexOf(text.toLowerCase()) ?? -1);
    if (index >= 0)
        return index;
    return /^\+?\d+$/.test(text) ? Number(text) : undefined;
}
/** What is wrong with a time zone of the IANA database, or undefined. */
function timeZoneFault(zone) {
    if (zone === '')
        return 'must not be empty';
    if (zone.toLowerCase() === 'local')
        return 'must be a time zone of the IANA database, such as Europe/Paris';
    const isSound = zone
        .split('/')
        .every((part) => part !== '.' && part !== '..' && /^(?!-)[A-Za-z.\-_0-9+]{1,14}$/.test(part));
    return isSound && isKnownZone(zone) ? undefined : 'must be a time zone of the IANA database, such as Europe/Paris';
}
/** Abbreviations that JavaScript knows, and the IANA database does not. */
const ABBREVIATIONS = /^(ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/;
/** Time zones are files to the server, so letter case counts: each part begins with a capital. */
function isKnownZone(zone) {
    if (zone === 'UTC' || zone === 'Etc/UTC')
        return true;
    if (!/^[A-Z]/.test(zone) || ABBREVIATIONS.test(zone))
        return false;
    try {
        const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
        return known === zone || known.toLowerCase() !== zone.toLowerCase();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/workloads/job-policies.js


/** Checks the rules that say what the failure of a Pod means for its Job. */
function checkFailurePolicy(review, spec) {
    const rules = spec.at('podFailurePolicy', 'rules');
    if (rules.items().length > 20)
        review.refuse(rules, 'at most 20 rules are allowed');
    for (const rule of rules.items().slice(0, 20)) {
        const action = rule.at('action');
        const actions = ['Count', 'FailJob', 'Ignore', ...(review.minor >= 29 ? ['FailIndex'] : [])];
        if (need(review, action, `: one of ${actions.join(', ')}`))
            oneOf(review, action, actions);
        if (action.value === 'FailIndex' && !spec.at('backoffLimitPerIndex').isSet)
            review.refuse(action, 'the action FailIndex asks for backoffLimitPerIndex');
        checkExitCodes(review, rule.at('onExitCodes'), spec);
        job_policies_checkConditions(review, rule.at('onPodConditions'));
        const written = fieldsSet(rule, ['onExitCodes', 'onPodConditions']).filter((field) => field.key === 'onExitCodes' || !field.isEmpty);
        if (written.length !== 1)
            review.refuse(rule, 'a rule must have one of onExitCodes and onPodConditions');
    }
}
function checkExitCodes(review, codes, spec) {
    if (codes.map === undefined)
        return;
    const [operator, container, values] = [codes.at('operator'), codes.at('containerName'), codes.at('values')];
    if (need(review, operator, ': In or NotIn'))
        oneOf(review, operator, ['In', 'NotIn']);
    const podSpec = spec.at('template', 'spec');
    const names = ['containers', 'initContainers']
        .flatMap((list) => podSpec.at(list).items())
        .map((one) => one.at('name').value);
    if (container.isSet && !names.includes(container.value))
        review.refuse(container, `no container has the name ${shown(container.value)}`);
    const numbers = values.items();
    if (numbers.length === 0)
        review.refuse(values, 'values must hold at least one exit code');
    if (numbers.length > 255)
        review.refuse(values, 'values must hold at most 255 exit codes');
    for (const number of numbers) {
        if (operator.value === 'In' && number.value === 0)
            review.refuse(number, 'the exit code 0 must not stand with the operator In');
    }
    unique(review, numbers, (number) => (number.number === undefined ? undefined : String(number.number)));
    const isOrdered = numbers.every((number, index) => index === 0 || (numbers[index - 1]?.number ?? 0) <= (number.number ?? 0));
    if (!isOrdered)
        review.refuse(values, 'values must be in ascending order');
}
function job_policies_checkConditions(review, conditions) {
    if (conditions.items().length > 20)
        review.refuse(conditions, 'at most 20 conditions are allowed');
    for (const condition of conditions.items()) {
        checkLabelKey(review, condition.at('type'));
        oneOf(review, condition.at('status'), ['True', 'False', 'Unknown']);
    }
}
/** Checks the rules that say when an Indexed Job has succeeded. */
function checkSuccessPolicy(review, spec) {
    const policy = spec.at('successPolicy');
    if (policy.map === undefined)
        return;
    if (spec.at('completionMode').value !== 'Indexed') {
        review.refuse(policy, 'successPolicy must stand with the completionMode Indexed only');
        return;
    }
    const rules = policy.at('rules');
    need(review, rules, ': at least one rule');
    if (rules.items().length > 20)
        review.refuse(rules, 'at most 20 rules are allowed');
    const completions = spec.at('completions').number ?? 1;
    for (const rule of rules.items().slice(0, 20))
        checkSuccessRule(review, rule, completions);
}
function checkSuccessRule(review, rule, completions) {
    const [count, indexes] = [rule.at('succeededCount'), rule.at('succeededIndexes')];
    if (!count.isSet && !indexes.isSet)
        review.refuse(rule, 'a rule must have succeededCount or succeededIndexes');
    checks_form(review, indexes, (text) => typeof countIndexes(text, completions) === 'string' ? String(countIndexes(text, completions)) : undefined);
    atLeast(review, count, 0);
    if (count.number === undefined)
        return;
    if (count.number > completions)
        review.refuse(count, `succeededCount is ${count.number}, but there are ${completions} completions`);
    const total = typeof indexes.value === 'string' ? countIndexes(indexes.value, completions) : undefined;
    if (typeof total === 'number' && count.number > total)
        review.refuse(count, `succeededCount is ${count.number}, but there are ${total} succeededIndexes`);
}
/** How many indexes a list such as `0,2-4` names, or what is wrong with it. */
function countIndexes(text, completions) {
    let total = 0;
    let last = -1;
    for (const part of text === '' ? [] : text.split(',')) {
        const match = /^(\d+)(?:-(\d+))?$/.exec(part);
        if (match === null)
            return `holds ${shown(part)}, which is neither an index nor two with a '-' between`;
        const from = Number(match[1]);
        const to = match[2] === undefined ? from : Number(match[2]);
        if (from <= last || (match[2] !== undefined && to <= from))
            return 'must be in ascending order';
        if (to >= completions)
            return `holds the index ${to}, but there are ${completions} completions`;
        total += to - from + 1;
        last = to;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/validate/rules/workloads/jobs.js






const JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/job';
const CRON_JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs';
const BOTH = ['batch/Job', 'batch/CronJob'];
function jobSpecOf(object, review) {
    return review.kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec') : object.at('spec');
}
const jobRules = [
    {
        name: 'job-counts',
        summary: 'Numbers of a Job are not negative; those for single indexes go with the completionMode Indexed.',
        cites: `${JOB}/#parallel-jobs`,
        kinds: BOTH,
        check(object, review) {
            checkCounts(review, jobSpecOf(object, review));
        },
    },
    {
        name: 'job-restart-policy',
        summary: 'Pods of a Job have the restartPolicy OnFailure or Never; with a podFailurePolicy, Never.',
        cites: `${JOB}/#pod-template`,
        kinds: BOTH,
        check(object, review) {
            const spec = jobSpecOf(object, review);
            const policy = spec.at('template', 'spec', 'restartPolicy');
            if (policy.isEmpty || policy.value === 'Always')
                review.refuse(policy, 'restartPolicy is required in a Job: OnFailure or Never');
            else if (policy.value === 'OnFailure' && spec.at('podFailurePolicy').isSet && review.minor >= 26) {
                review.refuse(policy, 'restartPolicy must be Never when there is a podFailurePolicy', 'Write Never');
            }
        },
    },
    {
        name: 'job-completion-mode',
        summary: 'An Indexed Job has completions; its Pods have names that are DNS labels.',
        cites: `${JOB}/#completion-mode`,
        kinds: BOTH,
        check(object, review) {
            const spec = jobSpecOf(object, review);
            oneOf(review, spec.at('completionMode'), ['NonIndexed', 'Indexed'], 'pointer');
            if (spec.at('completionMode').value !== 'Indexed')
                return;
            const completions = spec.at('completions');
            if (!completions.isSet && spec.at('parallelism').isSet) {
                review.refuse(completions, 'completions is required with the completionMode Indexed and parallelism');
            }
            const [name, count] = [object.at('metadata', 'name'), completions.number];
            if (review.kind !== 'Job' || name.text === undefined || count === undefined || count < 1)
                return;
            const hostname = `${name.text}-${count - 1}`;
            if ((0,values_names/* dnsLabelFault */.qB)(hostname) !== undefined)
                review.refuse(name, `name leads to Pods with the hostname ${shown(hostname)}, which is no DNS label`);
        },
    },
    {
        name: 'job-policies',
        summary: 'Rules of podFailurePolicy and successPolicy are complete, ordered and within their limits.',
        cites: `${JOB}/#pod-failure-policy`,
        kinds: BOTH,
        check(object, review) {
            const spec = jobSpecOf(object, review);
            if (review.minor >= 26)
                checkFailurePolicy(review, spec);
            if (review.minor >= 31)
                checkSuccessPolicy(review, spec);
            const replacement = spec.at('podReplacementPolicy');
            if (review.minor >= 29)
                oneOf(review, replacement, spec.at('podFailurePolicy').isSet ? ['Failed'] : ['Failed', 'TerminatingOrFailed'], 'pointer');
            if (review.minor >= 32)
                formOfPointer(review, spec.at('managedBy'), (text) => text.length > 63 ? 'must have at most 63 characters' : (0,values_names/* domainPathFault */.QK)(text));
        },
    },
    {
        name: 'job-selector',
        summary: 'The server makes the selector of a Job, unless manualSelector is true; then it picks the labels of the template.',
        cites: `${JOB}/#specifying-your-own-pod-selector`,
        kinds: ['batch/Job'],
        check: jobs_checkSelector,
    },
    {
        name: 'job-name',
        summary: 'The name of a Job is the value of a label of its Pods, so it has at most 63 characters.',
        cites: `${JOB}/#job-labels`,
        kinds: ['batch/Job'],
        check(object, review) {
            const name = object.at('metadata', 'name');
            // What is no name at all is told there.
            if (object.at('spec', 'manualSelector').isTrue || (0,values_names/* dnsSubdomainFault */.Sv)(name.text ?? '') !== undefined)
                return;
            const labels = object.at('spec', 'template', 'metadata', 'labels');
            const isNoValue = refuses(review, () => checks_form(review, name, values_names/* labelValueFault */.mn));
            if (isNoValue)
                review.refuse(labels, 'the server adds the label job-name, which the name is no value for');
        },
    },
    {
        name: 'cron-job-schedule',
        summary: 'A CronJob has a schedule of five fields or a descriptor such as @daily; a time zone stands in timeZone.',
        cites: `${CRON_JOB}/#schedule-syntax`,
        kinds: ['batch/CronJob'],
        check(object, review) {
            const schedule = object.at('spec', 'schedule');
            const zone = object.at('spec', 'timeZone');
            if (!need(review, schedule))
                return;
            checks_form(review, schedule, scheduleFault);
            const holdsZone = schedule.text?.includes('TZ') === true;
            if (holdsZone && (review.minor >= 29 || zone.isSet))
                review.refuse(schedule, 'schedule must not hold TZ or CRON_TZ: timeZone is for that');
        },
    },
    {
        name: 'cron-job-time-zone',
        summary: 'timeZone is a time zone of the IANA database.',
        cites: `${CRON_JOB}/#time-zones`,
        kinds: ['batch/CronJob'],
        check(object, review) {
            formOfPointer(review, object.at('spec', 'timeZone'), timeZoneFault);
        },
    },
    {
        name: 'cron-job-spec',
        summary: 'Limits of a CronJob are not negative, its concurrencyPolicy is known, its name has at most 52 characters.',
        cites: `${CRON_JOB}/#writing-a-cronjob-spec`,
        kinds: ['batch/CronJob'],
        check(object, review) {
            const spec = object.at('spec');
            notNegative(review, spec, 'startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit');
            oneOf(review, spec.at('concurrencyPolicy'), ['Allow', 'Forbid', 'Replace']);
            checks_form(review, object.at('metadata', 'name'), (text) => text.length > 52 ? `must have at most 52 characters in a CronJob, not ${text.length}` : undefined);
            const selector = spec.at('jobTemplate', 'spec', 'selector');
            if (selector.isSet)
                review.refuse(selector, 'selector must not stand in a jobTemplate: the server makes it');
            const manual = spec.at('jobTemplate', 'spec', 'manualSelector');
            if (manual.isTrue)
                review.refuse(manual, 'manualSelector must not be true in a jobTemplate');
        },
    },
];
function checkCounts(review, spec) {
    notNegative(review, spec, 'parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished');
    if (review.minor < 29)
        return;
    const [perIndex, failed] = [spec.at('backoffLimitPerIndex'), spec.at('maxFailedIndexes')];
    atLeast(review, perIndex, 0);
    atLeast(review, failed, 0);
    if (failed.isSet && !perIndex.isSet)
        review.refuse(perIndex, 'backoffLimitPerIndex is required with maxFailedIndexes');
    if (spec.at('completionMode').value === 'Indexed')
        checkIndexedCounts(review, spec);
    else {
        for (const field of [perIndex, failed]) {
            if (field.isSet)
                review.refuse(field, `${field.key} must stand with the completionMode Indexed only`);
        }
    }
}
function checkIndexedCounts(review, spec) {
    const [perIndex, failed, parallelism] = [
        spec.at('backoffLimitPerIndex'),
        spec.at('maxFailedIndexes'),
        spec.at('parallelism'),
    ];
    const completions = spec.at('completions').number;
    between(review, parallelism, Number.NEGATIVE_INFINITY, 100_000);
    between(review, failed, Number.NEGATIVE_INFINITY, Math.min(100_000, completions ?? 100_000));
    if (completions === undefined || completions <= 100_000 || !perIndex.isSet)
        return;
    if (!failed.isSet)
        review.refuse(failed, 'maxFailedIndexes is required when there are more than 100000 completions');
    between(review, parallelism, Number.NEGATIVE_INFINITY, 10_000);
    between(review, failed, Number.NEGATIVE_INFINITY, 10_000);
}
/** Labels that the server gives to the Pods of a Job, and that its selector may ask for. */
const GENERATED = ['batch.kubernetes.io/job-name', 'job-name'];
function jobs_checkSelector(object, review) {
    const spec = object.at('spec');
    const selector = spec.at('selector');
    const labels = spec.at('template', 'metadata', 'labels');
    checkLabelSelector(review, selector);
    if (spec.at('manualSelector').isTrue) {
        if (!selector.isSet)
            review.refuse(selector, 'selector is required when manualSelector is true');
        if (!selector.isSet || selects(selector, labels) === false)
            review.refuse(labels, 'the labels of the Pod template are not those that selector picks');
        return;
    }
    const name = object.at('metadata', 'name').value;
    for (const key of GENERATED) {
        const label = labels.at(key);
        if (label.isSet && name !== undefined && label.value !== name)
            review.refuse(label, `the label ${key} must be the name of the Job`);
    }
    for (const key of ['batch.kubernetes.io/controller-uid', 'controller-uid']) {
        if (labels.at(key).isSet)
            review.refuse(labels.at(key), `the label ${key} is for the server to set`);
    }
    const foreign = selector
        .at('matchLabels')
        .entries()
        .some(([key, value]) => !GENERATED.includes(key) || value.value !== name);
    const isForeign = foreign || selector.at('matchExpressions').items().length > 0;
    if (!isForeign)
        return;
    review.refuse(selector, 'selector must not stand in a Job unless manualSelector is true: the server makes it');
    if (selects(selector, labels) === false)
        review.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}

;// CONCATENATED MODULE: ./build/validate/rules/index.js



































const rooms = [
    { rules: metadataRules, parts: (object, review) => (isStored(review) ? [object.at('metadata')] : []) },
    { rules: podTemplateRules, parts: (object, review) => [(0,pods/* podOf */.FS)(object, review.kind)] },
    {
        rules: [...podSpecRules, ...schedulingRules, ...podSecurityRules, ...containerListRules, ...volumeRules],
        parts: pods/* podSpecsOf */.pO,
    },
    {
        rules: [...containerRules, ...probeRules, ...envRules, ...mountRules, ...resourceRules, ...containerSecurityRules],
        parts: (object, review) => (0,pods/* podSpecsOf */.pO)(object, review).flatMap(pods/* containersOf */.Mz),
    },
    { rules: [...workloadRules, ...jobRules, ...autoscalingRules] },
    { rules: [...serviceRules, ...ingressRules, ...networkPolicyRules, ...endpointRules] },
    {
        rules: [
            ...configRules,
            ...claimRules,
            ...storageRules,
            ...quotaRules,
            ...rbacRules,
            ...clusterRules,
            ...crdRules,
            ...webhookRules,
            ...flowControlRules,
            ...certificateRules,
            ...deviceRules,
            ...deviceSliceRules,
            ...eventRules,
            ...expressionRules,
            ...reviewRules,
        ],
    },
];
const families = rooms;
/** Every rule, for the generated documentation. */
const allRules = families.flatMap((family) => family.rules);
const kindsWithRules = new Set(allRules.flatMap((rule) => rule.kinds));
/** What applies to one kind in one version, worked out when it is first asked for. */
const familiesOf = new Map();
function familiesFor(kind, minor) {
    let ofVersion = familiesOf.get(minor);
    if (ofVersion === undefined) {
        ofVersion = new Map();
        familiesOf.set(minor, ofVersion);
    }
    const name = kindsWithRules.has(kind) ? kind : '*';
    let found = ofVersion.get(name);
    if (found === undefined) {
        found = familiesWith((rule) => appliesTo(rule, name, minor));
        ofVersion.set(name, found);
    }
    return found;
}
function appliesTo({ kinds, since, until }, kind, minor) {
    return (kinds.includes('*') || kinds.includes(kind)) && (since ?? 0) <= minor && minor <= (until ?? minor);
}
function familiesWith(applies) {
    return families
        .map((family) => ({ ...family, rules: family.rules.filter(applies) }))
        .filter((family) => family.rules.length > 0);
}
/**
 * Checks a decoded object as the API server does in code, after the schema: names, formats, relations between fields.
 * The object may be of any shape; what the schema says (unknown, missing or mistyped fields) is not said again.
 */
function checkRules(object, context, report) {
    const session = new Session(context, report);
    const root = new field/* Node */.b(object);
    const kind = session.group === '' ? session.kind : `${session.group}/${session.kind}`;
    for (const { rules, parts } of familiesFor(kind, session.minor)) {
        for (const part of parts?.(root, session) ?? [root])
            session.apply(rules, part);
    }
}


/***/ }),

/***/ 88994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ podSpecAround),
/* harmony export */   FS: () => (/* binding */ podOf),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   _3: () => (/* binding */ oncePerPod),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   oi: () => (/* binding */ volumesByName),
/* harmony export */   pO: () => (/* binding */ podSpecsOf),
/* harmony export */   yk: () => (/* binding */ POD_KINDS)
/* harmony export */ });
/** The kinds that hold Pods, as Kubernetes itself knows them. */
const POD_KINDS = [
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'apps/DaemonSet',
    'apps/Deployment',
    'apps/ReplicaSet',
    'apps/StatefulSet',
    'batch/CronJob',
    'batch/Job',
];
/** The Pod template of an object, or the Pod itself: what holds `metadata` and `spec` of a Pod. */
function podOf(object, kind) {
    if (kind === 'Pod')
        return object;
    if (kind === 'PodTemplate')
        return object.at('template');
    return kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec', 'template') : object.at('spec', 'template');
}
/** Before 1.34 the server did not look into the Pod template of a StatefulSet. */
function podSpecsOf(object, review) {
    if (review.kind === 'StatefulSet' && review.minor < 34)
        return [];
    const pod = podOf(object, review.kind);
    const isNoPod = review.kind === 'ReplicationController' && !pod.isSet;
    return isNoPod ? [] : [pod.at('spec')];
}
/** The Pod spec that a container or volume stands in. */
function podSpecAround(item) {
    return item.parent.parent;
}
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
function containersOf(podSpec) {
    return CONTAINER_LISTS.flatMap((name) => podSpec.at(name).items());
}
/** The role of a container in its Pod. A sidecar is an init container that keeps running (since 1.29). */
function roleOf(container, review) {
    const list = container.parent.key;
    if (list === 'containers')
        return 'main';
    if (list === 'ephemeralContainers')
        return 'ephemeral';
    return review.minor >= 29 && container.at('restartPolicy').value === 'Always' ? 'sidecar' : 'init';
}
/** Works something out once for each Pod spec, for rules about its containers ask again for every one of them. */
function oncePerPod(work) {
    const known = new WeakMap();
    return (podSpec, review) => {
        const key = podSpec.map;
        const found = key === undefined ? undefined : known.get(key);
        if (found !== undefined)
            return found;
        const result = work(podSpec, review);
        if (key !== undefined)
            known.set(key, result);
        return result;
    };
}
/** The volumes of a Pod by name, whatever their source. */
const volumesByName = oncePerPod((podSpec) => {
    const volumes = podSpec.at('volumes').items();
    return new Map(volumes.map((volume) => [volume.at('name').value, volume]));
});


/***/ }),

/***/ 12522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ endpointAddressFault),
/* harmony export */   Q: () => (/* binding */ isStrictSubset),
/* harmony export */   RM: () => (/* binding */ addressFault),
/* harmony export */   Xx: () => (/* binding */ networkBits),
/* harmony export */   ez: () => (/* binding */ blockFault),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   rT: () => (/* binding */ parseBlock)
/* harmony export */ });
/** Reads an IP address as the server does for fields that it has had since long: leading zeros are allowed. */
function parseAddress(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let bits = 0n;
    let hasLeadingZeros = false;
    for (const part of parts) {
        if (!/^\d+$/.test(part) || Number(part) > 255)
            return undefined;
        if (part.length > 1 && part.startsWith('0'))
            hasLeadingZeros = true;
        bits = (bits << 8n) | BigInt(Number(part));
    }
    return { family: 4, bits, hasLeadingZeros, isMapped: false };
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const head = groups(halves[0] ?? '');
    const tail = halves.length === 2 ? groups(halves[1] ?? '') : { words: [], hasLeadingZeros: false };
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.words.length - tail.words.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const words = [...head.words, ...new Array(missing).fill(0), ...tail.words];
    const bits = words.reduce((all, word) => (all << 16n) | BigInt(word), 0n);
    const hasLeadingZeros = head.hasLeadingZeros || tail.hasLeadingZeros;
    if (bits >> 32n === 0xffffn)
        return { family: 4, bits: bits & 0xffffffffn, hasLeadingZeros, isMapped: true };
    return { family: 6, bits, hasLeadingZeros, isMapped: false };
}
function groups(text) {
    if (text === '')
        return { words: [], hasLeadingZeros: false };
    const parts = text.split(':');
    const words = [];
    let hasLeadingZeros = false;
    for (const [index, part] of parts.entries()) {
        if (index === parts.length - 1 && part.includes('.')) {
            const ipv4 = parseIpv4(part);
            if (ipv4 === undefined)
                return undefined;
            hasLeadingZeros = ipv4.hasLeadingZeros;
            words.push(Number(ipv4.bits >> 16n), Number(ipv4.bits & 0xffffn));
        }
        else {
            if (!/^[0-9a-fA-F]{1,4}$/.test(part))
                return undefined;
            words.push(Number.parseInt(part, 16));
        }
    }
    return { words, hasLeadingZeros };
}
/** Reads a block of addresses, such as `10.0.0.0/8`, as leniently as an address. */
function parseBlock(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return undefined;
    const address = parseAddress(text.slice(0, slash));
    const length = text.slice(slash + 1);
    if (address === undefined || !/^\d+$/.test(length))
        return undefined;
    const prefix = Number(length) - (address.isMapped ? 96 : 0);
    if (prefix < 0 || prefix > width(address))
        return undefined;
    return { address, prefix, hasLeadingZeros: address.hasLeadingZeros || (length.length > 1 && length.startsWith('0')) };
}
function width(address) {
    return address.family === 4 ? 32 : 128;
}
/** The bits of the network, those of the host cleared. */
function networkBits(block) {
    const host = BigInt(width(block.address) - block.prefix);
    return (block.address.bits >> host) << host;
}
/** Whether the inner block lies within the outer one and is smaller. */
function isStrictSubset(inner, outer) {
    if (inner.address.family !== outer.address.family || outer.prefix >= inner.prefix)
        return false;
    const shift = BigInt(width(outer.address) - outer.prefix);
    return networkBits(inner) >> shift === outer.address.bits >> shift;
}
/** What is wrong with an address; `strict` for the servers (1.36 and later) that refuse ambiguous spellings. */
function addressFault(text, strict) {
    const address = parseAddress(text);
    if (address === undefined)
        return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff';
    if (strict && address.hasLeadingZeros)
        return 'must not have leading zeros';
    if (strict && address.isMapped)
        return 'must not be an IPv4 address written as IPv6';
    return undefined;
}
/** What is wrong with a block of addresses, as for an address. */
function blockFault(text, strict) {
    const block = parseBlock(text);
    if (block === undefined)
        return 'must be a block of IP addresses, such as 10.9.8.0/24 or 2001:db8::/64';
    if (!strict)
        return undefined;
    if (block.hasLeadingZeros)
        return 'must not have leading zeros';
    if (block.address.isMapped)
        return 'must not hold an IPv4 address written as IPv6';
    if (networkBits(block) !== block.address.bits)
        return 'must not have bits set behind the length of its prefix';
    return undefined;
}
/** Why an address can't be the end of a route into a cluster: loopback, link-local or unspecified ones can't. */
function endpointAddressFault(text) {
    const address = parseAddress(text);
    if (address === undefined)
        return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff';
    const { family, bits } = address;
    if (bits === 0n)
        return 'must not be the unspecified address';
    if (family === 4 ? bits >> 24n === 127n : bits === 1n)
        return 'must not be a loopback address';
    if (family === 4 ? bits >> 16n === 0xa9fen : bits >> 118n === 0x3fan)
        return 'must not be a link-local address';
    if (family === 4 ? bits >> 8n === 0xe00000n : ((bits >> 112n) & 0xff0fn) === 0xff02n) {
        return 'must not be a link-local multicast address';
    }
    return undefined;
}


/***/ }),

/***/ 70087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBase64)
/* harmony export */ });
/** Base64 as Go's standard encoding reads it: padded, line breaks aside. */
function isBase64(text) {
    const plain = text.replace(/[\r\n]/g, '');
    return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain);
}


/***/ }),

/***/ 671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNIT = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;
const SECONDS = {
    ns: 1e-9,
    us: 1e-6,
    \u00b5s: 1e-6,
    \u03bcs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
};
/**
 * A Go duration (`1h30m`, `1.5s`, `-2us`) in seconds, or undefined when the text is none.
 * https://pkg.go.dev/time#ParseDuration
 */
function parseDuration(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
    if (unsigned === '0')
        return 0;
    if (unsigned === '')
        return undefined;
    let seconds = 0;
    UNIT.lastIndex = 0;
    while (UNIT.lastIndex < unsigned.length) {
        const match = UNIT.exec(unsigned);
        if (match === null)
            return undefined;
        seconds += Number(match[1]) * (SECONDS[match[2] ?? ''] ?? 0);
    }
    return seconds > 9223372036.854776 ? undefined : sign * seconds;
}


/***/ }),

/***/ 20486:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ pathSegmentFault),
/* harmony export */   K8: () => (/* binding */ relaxedEnvNameFault),
/* harmony export */   NI: () => (/* binding */ annotationKeyFault),
/* harmony export */   QK: () => (/* binding */ domainPathFault),
/* harmony export */   Se: () => (/* binding */ maskedGenerateName),
/* harmony export */   Sv: () => (/* binding */ dnsSubdomainFault),
/* harmony export */   U6: () => (/* binding */ qualifiedNameFault),
/* harmony export */   Wz: () => (/* binding */ configKeyFault),
/* harmony export */   _9: () => (/* binding */ nearestDnsLabel),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fh: () => (/* binding */ headerNameFault),
/* harmony export */   gY: () => (/* binding */ wildcardDnsFault),
/* harmony export */   gz: () => (/* binding */ dnsSearchFault),
/* harmony export */   h1: () => (/* binding */ dns1035LabelFault),
/* harmony export */   hX: () => (/* binding */ portNameFault),
/* harmony export */   kV: () => (/* binding */ strictEnvNameFault),
/* harmony export */   mn: () => (/* binding */ labelValueFault),
/* harmony export */   qB: () => (/* binding */ dnsLabelFault)
/* harmony export */ });
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SUBDOMAIN_WITH_UNDERSCORE = /^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LABEL_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const QUALIFIED = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** Length in bytes of UTF-8, which is what the server counts. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function tooLong(name, limit) {
    const length = byteLength(name);
    return length > limit ? `must have at most ${limit} characters, not ${length}` : undefined;
}
/** A DNS subdomain (RFC 1123): lower-case labels joined by dots, at most 253 characters. */
const dnsSubdomainFault = (name) => tooLong(name, 253) ??
    (SUBDOMAIN.test(name)
        ? undefined
        : "must be a DNS subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
/** As a DNS subdomain, underscores allowed: the names that DNS search lists hold. */
const dnsSearchFault = (name) => tooLong(name, 253) ??
    (SUBDOMAIN_WITH_UNDERSCORE.test(name)
        ? undefined
        : "must be a DNS subdomain: lower-case letters, digits, '-', '_' and '.', ending with a letter or digit");
/** A DNS label (RFC 1123): no dots, at most 63 characters. */
const dnsLabelFault = (name) => {
    const long = tooLong(name, 63);
    if (long !== undefined || LABEL.test(name))
        return long;
    if (SUBDOMAIN.test(name))
        return "must be a DNS label, so it must not hold a '.'";
    return "must be a DNS label: lower-case letters, digits and '-', beginning and ending with a letter or digit";
};
/** A DNS label as in RFC 1035: it begins with a letter. */
const dns1035LabelFault = (name) => tooLong(name, 63) ??
    (LABEL_1035.test(name)
        ? undefined
        : "must be a DNS-1035 label: lower-case letters, digits and '-', beginning with a letter, ending with a letter or digit");
/** A DNS subdomain under a wildcard, as in `*.example.com`. */
const wildcardDnsFault = (name) => tooLong(name, 253) ??
    (name.startsWith('*.') && SUBDOMAIN.test(name.slice(2))
        ? undefined
        : "must begin with '*.', followed by a DNS subdomain, and hold no other '*'");
/** A name with an optional prefix, as label keys have: `example.com/name`. */
const qualifiedNameFault = (name) => {
    const parts = name.split('/');
    if (parts.length > 2)
        return "must have at most one '/', after a DNS subdomain prefix";
    const own = parts[parts.length - 1] ?? '';
    if (parts.length === 2) {
        const prefix = parts[0] ?? '';
        if (prefix === '')
            return "must have a DNS subdomain before the '/'";
        const fault = dnsSubdomainFault(prefix);
        if (fault !== undefined)
            return `the part before the '/' ${fault}`;
    }
    if (own === '')
        return 'must not be empty';
    const long = tooLong(own, 63);
    if (long !== undefined || QUALIFIED.test(own))
        return long;
    return "must consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
};
/** The key of an annotation: a qualified name, letter case aside. */
const annotationKeyFault = (name) => qualifiedNameFault(name.toLowerCase());
/** The value of a label. */
const labelValueFault = (value) => {
    const long = tooLong(value, 63);
    if (long !== undefined || value === '' || QUALIFIED.test(value))
        return long;
    return "must be empty or consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
};
/** A name that stands as one segment of a URL path, as RBAC objects have. */
const pathSegmentFault = (name) => {
    if (name === '.' || name === '..')
        return `must not be '${name}'`;
    if (name.includes('/'))
        return "must not hold a '/'";
    if (name.includes('%'))
        return "must not hold a '%'";
    return undefined;
};
/** The name of a port (IANA service name, RFC 6335). */
const portNameFault = (name) => {
    if (byteLength(name) > 15)
        return `must have at most 15 characters, not ${byteLength(name)}`;
    if (!/^[-a-z0-9]+$/.test(name))
        return "must consist of lower-case letters, digits and '-'";
    if (!/[a-z]/.test(name))
        return 'must hold at least one letter';
    if (name.includes('--'))
        return "must not hold two '-' in a row";
    if (name.startsWith('-') || name.endsWith('-'))
        return "must not begin or end with '-'";
    return undefined;
};
/** The name of an environment variable as Kubernetes up to 1.31 has it. */
const strictEnvNameFault = (name) => {
    if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)) {
        return "must consist of letters, digits, '_', '-' and '.', not beginning with a digit";
    }
    return dotDotFault(name);
};
/** The name of an environment variable since Kubernetes 1.32: printable ASCII but '='. */
const relaxedEnvNameFault = (name) => /^[ -<>-~]+$/.test(name) ? undefined : "must consist of printable ASCII characters other than '='";
/** A key of a ConfigMap or Secret. */
const configKeyFault = (key) => {
    const long = tooLong(key, 253);
    if (long !== undefined)
        return long;
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
        return "must consist of letters, digits, '-', '_' and '.'";
    return dotDotFault(key);
};
function dotDotFault(name) {
    if (name === '.')
        return "must not be '.'";
    return name.startsWith('..') ? "must not begin with '..'" : undefined;
}
/** The name of an HTTP header. */
const headerNameFault = (name) => /^[-A-Za-z0-9]+$/.test(name) ? undefined : "must consist of letters, digits and '-'";
/** A path under a domain, as in `example.com/ingress-controller`. */
const domainPathFault = (name) => {
    const slash = name.indexOf('/');
    if (slash <= 0 || slash === name.length - 1)
        return 'must be a path under a domain, such as example.com/name';
    const fault = dnsSubdomainFault(name.slice(0, slash));
    if (fault !== undefined)
        return `the part before the '/' ${fault}`;
    return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(name.slice(slash + 1))
        ? undefined
        : "must consist of characters that URL paths may hold after the '/'";
};
/** The name that the server checks in place of a generateName: the random ending stands for its last '-'. */
function maskedGenerateName(prefix) {
    return prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix;
}
/** A DNS label near to a name that is none, for a suggestion; undefined for placeholders and names far from a label. */
function nearestDnsLabel(name) {
    if (/[^A-Za-z0-9._ -]/.test(name))
        return undefined;
    const label = name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .slice(0, 63)
        .replace(/^-+|(?<!-)-+$/g, '');
    return label === '' || label === name ? undefined : label;
}


/***/ }),

/***/ 20529:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
/**
 * Quantities of resources: `500m`, `1.5Gi`, `2e3`.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
/** A unit, a sign or a point without digits counts as 0, as the server has it. */
const GRAMMAR = /^(?=.)([+-]?)(\d*(?:\.\d*)?)((?:[KMGTPE]i)|[numkMGTPE]|[eE][+-]?\d+)?$/;
const NANO = 1000000000n;
const LARGEST = (2n ** 63n - 1n) * NANO;
const DECIMAL = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };
/**
 * A quantity in units of 10\u207b\u2079, or undefined when the text is none; spaces around it do not count. As in the server, what is finer is rounded away from
 * zero, and what is larger than 2\u2076\u00b3\u22121 stands for 2\u2076\u00b3\u22121.
 */
function parseQuantity(value) {
    const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    // The server trims the text as JSON has it, in which line breaks and tabs are no spaces.
    if (typeof text !== 'string' || /[\t\n\v\f\r]/.test(text))
        return undefined;
    const match = GRAMMAR.exec(text.trim());
    if (match === null)
        return undefined;
    const [, sign, digits = '', suffix = ''] = match;
    const [whole = '', fraction = ''] = digits.split('.');
    const nanos = whole.length > 100
        ? LARGEST
        : scaled(BigInt(`${whole}${fraction.slice(0, 100)}`), Math.min(fraction.length, 100), suffix);
    const bounded = nanos > LARGEST ? LARGEST : nanos;
    return sign === '-' ? -bounded : bounded;
}
function scaled(mantissa, fractionDigits, suffix) {
    const binary = BINARY[suffix];
    if (binary !== undefined)
        return divideUp((mantissa << binary) * NANO, 10n ** BigInt(fractionDigits));
    const isExponent = /^[eE][+-]?\d/.test(suffix);
    const exponent = isExponent ? Number(suffix.slice(1)) : (DECIMAL[suffix] ?? 0);
    const power = Math.max(-1000, Math.min(1000, exponent)) + 9 - fractionDigits;
    return power >= 0 ? mantissa * 10n ** BigInt(power) : divideUp(mantissa, 10n ** BigInt(-power));
}
function divideUp(dividend, divisor) {
    return (dividend + divisor - 1n) / divisor;
}
/** Whether a quantity is a whole number, up to thousandths, as the server looks at counts of things. */
function isWhole(quantity) {
    return divideUp(quantity < 0n ? -quantity : quantity, 1000000n) % 1000n === 0n;
}
/** A quantity in whole units, rounded up. */
function wholeUnits(quantity) {
    return quantity >= 0n ? divideUp(quantity, NANO) : -(-quantity / NANO);
}


/***/ }),

/***/ 29966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/report/together.js
var together = __webpack_require__(90817);
// EXTERNAL MODULE: ./build/validate/known/findings.js
var known_findings = __webpack_require__(24289);
;// CONCATENATED MODULE: ./build/validate/summary.js

const filesShown = 100;
/** The sections of the job summary: the fixes as a diff, how many findings each file has, what was skipped. */
function sectionsOf({ findings, skipped }, versions, diff) {
    const byFile = new Map();
    for (const finding of findings) {
        const file = finding.file ?? '';
        const own = byFile.get(file);
        if (own === undefined)
            byFile.set(file, [finding]);
        else
            own.push(finding);
    }
    const rows = [...byFile]
        .map(([file, own]) => ({ file, ...(0,finding/* countBySeverity */.O)(own) }))
        .sort((a, b) => b.error - a.error || b.warning - a.warning || (a.file < b.file ? -1 : 1))
        .slice(0, filesShown)
        .map(({ file, error, warning, notice }) => [{ place: { file } }, String(error), String(warning), String(notice)]);
    const files = {
        title: `Files with findings, judged by Kubernetes ${versions.join(', ')}`,
        body: [{ kind: 'table', columns: ['File', 'Errors', 'Warnings', 'Notices'], rows }],
    };
    const left = {
        title: 'Skipped',
        body: [
            {
                kind: 'table',
                columns: ['Reason', 'How many', 'First'],
                rows: skipped.reasons.map(([reason, places]) => [reason, String(places.length), places[0] ?? '']),
            },
        ],
    };
    const fixes = { title: 'Fixes', body: [{ kind: 'code', language: 'diff', text: diff }] };
    return [
        ...(diff === '' ? [] : [fixes]),
        ...(rows.length === 0 ? [] : [files]),
        ...(skipped.reasons.length === 0 ? [] : [left]),
    ];
}

// EXTERNAL MODULE: ./build/validate/workspace.js + 50 modules
var workspace = __webpack_require__(64028);
;// CONCATENATED MODULE: ./build/validate/stage.js






/** Judges manifests as the API server would. */
const validate = {
    run,
};
async function run(inputs, host) {
    const baseline = inputs.baseline === undefined
        ? undefined
        : (await __webpack_require__.e(/* import() */ 7304).then(__webpack_require__.bind(__webpack_require__, 87304))).readBaseline(inputs.baseline, host);
    const { judged, before } = inputs.since === undefined
        ? { judged: await (0,workspace/* judgeWorkspace */.v)(inputs, host), before: undefined }
        : await (await __webpack_require__.e(/* import() */ 3874).then(__webpack_require__.bind(__webpack_require__, 23874))).judgeSince(inputs.since, inputs, host);
    const comparisons = [];
    let { findings } = judged;
    const leave = (against, known) => {
        const { added, fixed } = known.compare(findings);
        comparisons.push({ against, new: added.length, fixed, known: findings.length - added.length });
        findings = added;
    };
    if (before !== undefined)
        leave(inputs.since ?? '', new known_findings/* KnownFindings */.k(before));
    if (baseline !== undefined)
        leave(inputs.baseline ?? '', baseline);
    const isDiffAsked = judged.fixed.length > 0 && inputs.dryRun;
    const diff = isDiffAsked ? await (await __webpack_require__.e(/* import() */ 6951).then(__webpack_require__.bind(__webpack_require__, 66951))).diffOf(judged.fixed) : '';
    return validateReport(judged, (0,together/* toldTogether */.UE)(findings, isRefusal), inputs.paths, diff, comparisons);
}
/** What a server refuses is told of each file; what holds of a whole repository is told once. */
function isRefusal({ severity, category }) {
    return severity === 'error' && category === 'api';
}
function validateReport(judged, findings, paths, diff, comparisons) {
    const { files, documents, skipped, versions, fixed, missing } = judged;
    const { error, warning, notice } = (0,finding/* countBySeverity */.O)(findings);
    const valid = error === 0;
    const fixes = fixed.flatMap(({ path, fixes: own }) => own.map(({ line, what }) => ({ file: path, line, what })).sort((a, b) => a.line - b.line));
    return {
        findings,
        files,
        documents,
        result: { valid, kubernetesVersions: versions, skipped: skipped.counts, fixes, comparisons },
        outputs: {
            valid: String(valid),
            errors: String(error),
            warnings: String(warning),
            notices: String(notice),
            files: String(files),
            documents: String(documents),
            skipped: JSON.stringify(skipped.counts),
            fixed: String(fixes.length),
        },
        plan: [
            ...comparisons.map(comparisonLine),
            ...fixes.map(({ file, line, what }) => `${file}:${line}: ${what}`),
            ...(diff === '' ? [] : diff.trimEnd().split('\n')),
            ...[...missing].map(([tool, roots]) => missingLine(tool, roots)),
            ...skipped.reasons.map(([reason, places]) => skippedLine(reason, places)),
        ],
        sections: sectionsOf(judged, versions, diff),
        picture: [
            {
                from: paths.join(', '),
                to: `Kubernetes ${versions.join(', ')}`,
                label: valid ? `${(0,report_text.quantity)(documents, 'document')} valid` : (0,report_text.quantity)(error, 'error'),
            },
        ],
    };
}
function comparisonLine({ against, new: added, fixed, known }) {
    return `Compared with ${against}: ${added} new, ${fixed} fixed, ${known} known and left out.`;
}
/** What could not be rendered for want of a program, and what to do about it. */
function missingLine(tool, roots) {
    const what = tool === 'helm' ? 'chart' : 'kustomization';
    return `Not rendered: ${(0,report_text.quantity)(roots, what)}, since ${tool} is not on PATH. What only a rendering tells is left unsaid; install ${tool}, or set ${tool}: on.`;
}
/** What was skipped, with the first places: nothing is left out silently. */
function skippedLine(reason, places) {
    const shown = places.slice(0, 3).map(report_text.printableName).join(', ');
    const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
    return `Skipped ${places.length} (${reason}): ${shown}${more}`;
}


/***/ }),

/***/ 78286:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ checkDemands),
  $T: () => (/* binding */ checkDuplicates),
  df: () => (/* binding */ hasType),
  go: () => (/* binding */ typeName)
});

// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/validate/rules/values/addresses.js
var addresses = __webpack_require__(12522);
// EXTERNAL MODULE: ./build/validate/rules/values/durations.js
var durations = __webpack_require__(671);
;// CONCATENATED MODULE: ./build/validate/structure/formats.js


/**
 * Formats that a CRD's schema may ask of a string and the API server checks (k8s.io/kube-openapi/pkg/validation/strfmt); any
 * other format says nothing.
 */
const formats = {
    byte: (text) => text !== '' && text.replace(/[\r\n]/g, '').length % 4 === 0 && /^[A-Za-z0-9+/\r\n]*(?:={1,2}[\r\n]*)?$/.test(text),
    cidr: (text) => (0,addresses/* parseBlock */.rT)(text) !== undefined,
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
    'date-time': isDateTime,
    datetime: isDateTime,
    duration: (text) => (0,durations/* parseDuration */.E)(text) !== undefined ||
        /^[+-]?\d+(?:\.\d+)?\s*(?:ns|nanos?|us|micros?|ms|millis?|s|secs?|m|mins?|h|hr|hours?|d|days?|w|wks?|weeks?)$/i.test(text),
    email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
    hostname: isHostname,
    ip: (text) => (0,addresses/* parseAddress */.or)(text) !== undefined,
    ipv4: (text) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && (0,addresses/* parseAddress */.or)(text) !== undefined,
    ipv6: (text) => text.includes(':') && (0,addresses/* parseAddress */.or)(text) !== undefined,
    mac: (text) => /^(?:[0-9a-f]{2}[:-]){5}(?:[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,2})$/i.test(text),
    uri: isUri,
    uuid: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
    uuid3: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
    uuid4: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
    uuid5: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
};
/** Whether a string has a format. True for formats that the server does not know. */
function hasFormat(text, format) {
    return Object.hasOwn(formats, format) ? formats[format](text) : true;
}
function isDateTime(text) {
    return (/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text) &&
        !Number.isNaN(Date.parse(text.slice(0, 10))));
}
function isHostname(text) {
    return text.length <= 255 && text.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}
/** An absolute URI or a path, as Go's url.ParseRequestURI takes it. */
function isUri(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses control characters in URLs
    if (/[\x00-\x20\x7f]/.test(text))
        return false;
    return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:./i.test(text);
}

// EXTERNAL MODULE: ./build/validate/structure/walk.js
var structure_walk = __webpack_require__(22832);
;// CONCATENATED MODULE: ./build/validate/structure/openapi.js




/**
 * Checks what a CRD's schema demands of a value beside its type and its parts, as the API server does (OpenAPI v3 as
 * k8s.io/kube-openapi validates it): allowed values, patterns, formats, sizes.
 */
function checkDemands(schema, value, walk) {
    if (schema.enum !== undefined && !schema.enum.some((allowed) => isEqual(allowed, value))) {
        walk.refuse('not-allowed-value', `${(0,structure_walk/* asJson */.vA)(value)} is not one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`);
    }
    if (typeof value === 'string')
        checkString(schema, value, walk);
    else if (typeof value === 'number')
        checkNumber(schema, value, walk);
    else if (Array.isArray(value))
        checkLength(schema, value.length, walk);
    else if ((0,build_value/* isObject */.Gv)(value))
        checkSize(schema, Object.keys(value).length, walk);
}
const typeNames = {
    object: 'a map',
    array: 'a list',
    string: 'a string',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    'int-or-string': 'a whole number or a string',
};
/** What a value of a type must be, for messages; undefined where any may stand. */
function typeName(type) {
    return type === undefined ? undefined : typeNames[type];
}
/** @param type A type of OpenAPI, or `int-or-string`. */
function hasType(type, value) {
    switch (type) {
        case 'object':
            return (0,build_value/* isObject */.Gv)(value);
        case 'array':
            return Array.isArray(value);
        case 'string':
            return typeof value === 'string';
        case 'integer':
            // Beyond 64 bits a number is read as a fraction.
            return Number.isInteger(value) && Math.abs(value) <= 2 ** 63;
        case 'number':
            return typeof value === 'number';
        case 'boolean':
            return typeof value === 'boolean';
        case 'int-or-string':
            return typeof value === 'string' || Number.isInteger(value);
        default:
            return true;
    }
}
function checkString(schema, value, walk) {
    const { pattern, format, minLength, maxLength } = schema;
    if (minLength !== undefined || maxLength !== undefined) {
        const length = characters(value);
        if (minLength !== undefined && length < minLength) {
            const message = length === 0
                ? 'the value must not be empty'
                : `the value must have at least ${minLength} characters, but has ${length}`;
            walk.refuse('too-short', message);
        }
        if (maxLength !== undefined && length > maxLength) {
            walk.refuse('too-long', `the value may have at most ${maxLength} characters, but has ${length}`);
        }
    }
    if (pattern !== undefined && (0,build_pattern/* patternOf */.Id)(pattern)?.test(value) === false) {
        walk.refuse('pattern-mismatch', `${(0,structure_walk/* asJson */.vA)(value)} does not match the pattern ${pattern}`);
    }
    if (format !== undefined && schema['x-kubernetes-int-or-string'] !== true && !hasFormat(value, format)) {
        walk.refuse('bad-format', `${(0,structure_walk/* asJson */.vA)(value)} is no ${format}`);
    }
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
function checkNumber(schema, value, walk) {
    const { minimum, maximum, multipleOf } = schema;
    const tooSmall = minimum !== undefined && (schema.exclusiveMinimum === true ? value <= minimum : value < minimum);
    const tooLarge = maximum !== undefined && (schema.exclusiveMaximum === true ? value >= maximum : value > maximum);
    if (tooSmall)
        walk.refuse('out-of-range', `${value} is too small: the least is ${minimum}`);
    if (tooLarge)
        walk.refuse('out-of-range', `${value} is too large: the most is ${maximum}`);
    if (multipleOf !== undefined && value % multipleOf !== 0)
        walk.refuse('out-of-range', `${value} is no multiple of ${multipleOf}`);
}
function checkLength({ minItems, maxItems }, length, walk) {
    if (minItems !== undefined && length < minItems) {
        walk.refuse('too-few', `the list must have at least ${minItems} item${minItems === 1 ? '' : 's'}, but has ${length}`);
    }
    if (maxItems !== undefined && length > maxItems) {
        walk.refuse('too-many', `the list may have at most ${maxItems} item${maxItems === 1 ? '' : 's'}, but has ${length}`);
    }
}
function checkSize({ minProperties, maxProperties }, size, walk) {
    if (minProperties !== undefined && size < minProperties) {
        walk.refuse('too-few', `the map must have at least ${minProperties} field${minProperties === 1 ? '' : 's'}, but has ${size}`);
    }
    if (maxProperties !== undefined && size > maxProperties) {
        walk.refuse('too-many', `the map may have at most ${maxProperties} fields, but has ${size}`);
    }
}
/** Refuses items that stand twice in a list that is a set, or a map by some keys of its items. */
function checkDuplicates(schema, value, walk) {
    const listType = schema['x-kubernetes-list-type'];
    const keys = schema['x-kubernetes-list-map-keys'] ?? [];
    if (listType !== 'set' && listType !== 'map' && schema.uniqueItems !== true)
        return;
    const seen = new Set();
    value.forEach((item, index) => {
        const id = listType === 'map' ? JSON.stringify(keys.map((key) => ((0,build_value/* isObject */.Gv)(item) ? item[key] : null))) : canonical(item);
        if (seen.has(id)) {
            const name = listType === 'map' && (0,build_value/* isObject */.Gv)(item)
                ? keys.map((key) => `${key}: ${(0,structure_walk/* asJson */.vA)(item[key])}`).join(', ')
                : (0,structure_walk/* asJson */.vA)(item);
            walk.report('duplicate-item', [...walk.path, index], 'value', `the item ${name} stands twice in the list`, 'Remove one of the two.');
        }
        seen.add(id);
    });
}
function isEqual(a, b) {
    return a === b || (typeof a === 'object' && canonical(a) === canonical(b));
}
/** JSON with the keys of maps in order, so that equal values have equal texts. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => (0,build_value/* isObject */.Gv)(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
}


/***/ }),

/***/ 22832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   qO: () => (/* binding */ Walk),
/* harmony export */   vA: () => (/* binding */ asJson),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


/** More problems of one object are not told: who made it must look at it as a whole. */
const mostProblems = 200;
/** What a walk over an object needs at every step: where it is, and whom to tell. */
class Walk {
    /** The way to the current value; changed in place. */
    path;
    /** Fields may be missing: the object is a patch. */
    isPatch;
    problems = 0;
    #report;
    /** The release that the schema is of, where it ships with the suite. */
    #release;
    constructor(report, isPatch, { path = [], release } = {}) {
        this.#report = report;
        this.isPatch = isPatch;
        this.path = path;
        this.#release = release;
    }
    /** The same walk, whose problems are told to someone else. */
    beside(report) {
        return new Walk(report, this.isPatch, { path: this.path, release: this.#release });
    }
    /** Reports a problem of the current value. */
    refuse(rule, message, fix) {
        this.report(rule, this.path, 'value', message, fix);
    }
    wrongType(value, expected) {
        const where = lastName(this.path);
        const name = where === '' ? 'the object' : `\`${where}\``;
        this.refuse('wrong-type', `${name} must be ${expected}, but it is ${described(value)}`, mendOf(value, expected));
    }
    unknownField(name, known, value) {
        // With null a patch takes a field away.
        if (this.problems >= mostProblems || (this.isPatch && value === null))
            return;
        if (/^[\u00a0\u2000-\u200b\u3000\ufeff]/.test(name)) {
            const code = name.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
            const message = `unknown field \`${name}\`, which begins with U+${code}: it looks like a space and indents nothing`;
            this.report('unknown-field', [...this.path, name], 'key', message, 'Replace it with an ordinary space.');
            return;
        }
        const near = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        // Of a release that may not be the cluster's, a name that differs by more than a slip is likelier a field of another one.
        const meant = near !== undefined && (this.#release === undefined || isSlip(name, near)) ? near : undefined;
        const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
        const fix = meant === undefined ? removal(this.#release) : `Rename it to \`${meant}\`.${judgedBy(this.#release)}`;
        const message = `unknown field \`${name}\`${hint}`;
        const path = [...this.path, name];
        if (this.#release === undefined) {
            this.report('unknown-field', path, 'key', message, fix);
            return;
        }
        const together = {
            item: meant === undefined ? `\`${name}\`` : `\`${name}\` (\`${meant}\`?)`,
            words: `# fields are unknown to ${this.#release}`,
            fix: `Correct or remove them; where you run another release than ${this.#release}, name its CRDs in \`schemas\`.`,
        };
        const severity = meant === undefined && !isNewest(this.#release) ? 'warning' : 'error';
        this.tell({ rule: 'unknown-field', category: 'api', severity, path, at: 'key', message, fix, together });
    }
    missingField(name) {
        if (this.isPatch)
            return;
        const where = lastName(this.path);
        const parent = where === '' ? '' : ` of \`${where}\``;
        this.report('missing-field', [...this.path, name], 'missing', `the required field \`${name}\`${parent} is missing`);
    }
    report(rule, path, at, message, fix) {
        const problem = { rule, category: 'api', severity: 'error', path: [...path], at, message };
        this.tell(fix === undefined ? problem : { ...problem, fix });
    }
    tell(problem) {
        this.problems++;
        this.#report(problem);
    }
}
/**
 * Projects whose newest release can be had as a Go module: what it does not know, none knows. Of others an older one ships, and a
 * field that looks like none of its own is likelier one of a newer release.
 */
const newest = new Set([
    'argo-cd argo-rollouts argo-workflows cert-manager cilium cluster-api external-secrets flagger flux-operator gateway gateway-api',
    'helm-controller image-automation-controller image-reflector-controller istio.io karpenter karpenter-provider-aws keda',
    'kustomize-controller kyverno metallb notification-controller prometheus-operator sealed-secrets source-controller traefik velero',
].flatMap((line) => line.split(' ')));
function isNewest(release) {
    return newest.has(release.replace(/ .*/, ''));
}
function isSlip(name, meant) {
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), meant.toLowerCase()) <= 2;
}
function removal(release) {
    return `Remove it.${judgedBy(release)}`;
}
function judgedBy(release) {
    if (release === undefined)
        return '';
    return ` This was judged by ${release}: where you run another release, name its CRDs in \`schemas\`.`;
}
/** What mends a value of the wrong type: quotes, or the blank without which `key:value` is a text. */
function mendOf(value, expected) {
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    if (isScalar && expected.startsWith('a string'))
        return 'Put it in quotes.';
    const [, key, rest] = (expected === 'a map' && typeof value === 'string' && /^([\w./-]+):(\S.*)$/.exec(value)) || [];
    return key === undefined ? undefined : `Write a space after the colon: \`${key}: ${rest}\`.`;
}
/** The last named step: `containers[0]` for `\u2026, 'containers', 0`. */
function lastName(path) {
    const last = path[path.length - 1];
    if (last === undefined)
        return '';
    return typeof last === 'number' ? `${lastName(path.slice(0, -1))}[${last}]` : last;
}
/** A value for a message: `the number 5`, `a list`. */
function described(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `the string ${shortened(JSON.stringify(value))}`;
    return typeof value === 'number' ? `the number ${value}` : String(value);
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 57)}\u2026"` : text;
}
/** A value as JSON, cut short. */
function asJson(value) {
    return shortened(JSON.stringify(value) ?? String(value));
}


/***/ }),

/***/ 46566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ styleRules)
/* harmony export */ });
/** The rules that are checked, as yamllint names them; its documentation is at https://yamllint.readthedocs.io/en/stable/rules.html */
const styleRules = {
    anchors: 'Anchors have names of their own, and are used.',
    braces: 'Braces have the configured number of spaces inside.',
    brackets: 'Brackets have the configured number of spaces inside.',
    colons: 'Colons have the configured number of spaces before and after them.',
    commas: 'Commas have the configured number of spaces before and after them.',
    comments: 'Comments begin with a space and stand apart from the content before them.',
    'comments-indentation': 'Comments are indented like the content around them.',
    'document-end': 'Documents end with "...", or none does.',
    'document-start': 'Documents start with "---", or none does.',
    'empty-lines': 'There are no more empty lines in a row than allowed.',
    'empty-values': 'No value is left empty.',
    'float-values': 'Numbers with a fraction are written as configured.',
    hyphens: 'Hyphens have the configured number of spaces after them.',
    indentation: 'Blocks are indented by the same number of spaces.',
    'key-ordering': 'The keys of a map stand in alphabetical order.',
    'line-length': 'Lines are not longer than allowed.',
    'new-line-at-end-of-file': 'The file ends with a line break.',
    'new-lines': 'Lines end as configured: LF, or CRLF.',
    'octal-values': 'No number is octal without saying so.',
    'quoted-strings': 'Strings stand in the configured quotes, or in none.',
    'trailing-spaces': 'No line ends with blanks.',
    truthy: 'Booleans are written true and false.',
};


/***/ }),

/***/ 64028:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeWorkspace)
});

// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/render/controllers/asks.js
var asks = __webpack_require__(17265);
;// CONCATENATED MODULE: ./build/render/on-demand.js


/** As `render` of render.ts, which is loaded where there is something to render. */
async function render(facts, options, host) {
    const { kustomizations, charts, paths, sources } = facts;
    const isAsked = () => paths.some((path) => (0,asks/* mayAsk */.N)(sources.text(path) ?? ''));
    if (kustomizations.all.length > 0 || charts.roots.length > 0 || isAsked()) {
        return await (await Promise.all(/* import() */[__webpack_require__.e(1415), __webpack_require__.e(3256)]).then(__webpack_require__.bind(__webpack_require__, 33256))).render(facts, options, host);
    }
    const nothing = { renderings: [], findings: [], skipped: new tally/* Tally */.F(), taken: new Map(), missing: new Map() };
    return { ...nothing, byFlux: false, asked: new Set(), changed: new Map() };
}

// EXTERNAL MODULE: ./build/render/sources.js
var render_sources = __webpack_require__(26807);
// EXTERNAL MODULE: ./build/report/severities.js
var severities = __webpack_require__(55304);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/validate/cel/load.js
/** Built-in groups whose objects may hold expressions, and what stands before these. */
const builtIn = new Set(['admissionregistration.k8s.io', 'apiextensions.k8s.io', 'resource.k8s.io']);
const expression = /[eE]xpression["']?\s*:|x-kubernetes-validations|pattern["']?\s*:/;
/**
 * The engine for CEL, and that for patterns beside it, loaded where an object of a group with custom resources is among the
 * files, or one with expressions or patterns; they take longer to load than a small validation takes.
 *
 * @param customGroups Whether a group has custom resources that may carry rules.
 */
async function celFor(texts, customGroups) {
    for (const text of texts) {
        if (mayHoldRules(text, customGroups))
            return Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(3419)]).then(__webpack_require__.bind(__webpack_require__, 3419));
    }
    return undefined;
}
/** A group after `apiVersion:` on its line; what is written in any other way (aliases, escapes, block scalars) has none. */
const apiVersion = /apiVersion(?:["']?\s*:[ \t]*(?:["'][\w./-]+["']|[\w./-]+)(?=[\s,}]|$))?/g;
const escaped = /\\[xuU]/;
function mayHoldRules(text, customGroups) {
    if (escaped.test(text))
        return true;
    for (const [written] of text.matchAll(apiVersion)) {
        const value = /:\s*["']?([\w./-]+)/.exec(written)?.[1];
        if (value === undefined)
            return true;
        const group = value.includes('/') ? value.slice(0, value.indexOf('/')) : '';
        if (customGroups(group) || (builtIn.has(group) && expression.test(text)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/render/rendering.js
var render_rendering = __webpack_require__(12761);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/field.js
var field = __webpack_require__(36566);
// EXTERNAL MODULE: ./build/yaml/field-path.js
var field_path = __webpack_require__(94980);
// EXTERNAL MODULE: ./build/yaml/lines.js
var yaml_lines = __webpack_require__(46185);
;// CONCATENATED MODULE: ./build/validate/config/schema.js
/** The file that says for a repository how it is validated. */
const configName = '.gitops-actions.yaml';
const severity = { enum: ['error', 'warning', 'notice', 'off'] };
const pattern = (what) => ({ type: 'string', description: `${what}; "*" stands for any text.` });
/** What stands in it, as JSON Schema: editors complete by it, and the file is read by it. */
const configSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: configName,
    description: 'How gitops-actions validates this repository.',
    type: 'object',
    additionalProperties: false,
    properties: {
        rules: {
            type: 'object',
            description: 'Severity of rules by name, as the input rules; that input wins.',
            additionalProperties: severity,
        },
        overrides: {
            type: 'array',
            description: 'Severities for some objects only. All that an entry says of them must hold; the last entry that fits wins.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['rules', 'reason'],
                properties: {
                    path: { type: 'string', description: 'Glob of files, relative to this file: "clusters/prod/**".' },
                    kind: pattern('The kind'),
                    name: pattern('The name'),
                    namespace: pattern('The namespace'),
                    rules: {
                        type: 'object',
                        description: 'Severity of rules by name; "*" is every rule.',
                        additionalProperties: severity,
                    },
                    reason: { type: 'string', description: 'Why it is so, for the next reader.' },
                    expires: {
                        type: 'string',
                        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
                        description: 'The last day on which it holds: 2027-01-31.',
                    },
                },
            },
        },
        render: {
            type: 'array',
            description: 'How folders are rendered. Every entry that fits counts, the later ones last.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['path'],
                properties: {
                    path: { type: 'string', description: 'Glob of folders of kustomizations or charts.' },
                    'load-restrictions': {
                        enum: ['root-only', 'none'],
                        description: 'Whether kustomizations may load files from outside of their folder.',
                    },
                    'api-versions': {
                        type: 'array',
                        items: { type: 'string' },
                        description: 'API versions that charts are told of: monitoring.coreos.com/v1.',
                    },
                    values: {
                        type: 'array',
                        items: { type: 'string' },
                        description: 'Values files of charts, relative to this file, the later ones winning.',
                    },
                    release: { type: 'string', description: 'Release name of charts.' },
                    namespace: { type: 'string', description: 'Namespace of charts.' },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/validate/config/config.js










/**
 * Reads the configuration of a repository; empty where there is none.
 * @throws InputError for a file that says what its schema does not have, with the place.
 */
function readConfig(host, rules) {
    if (host.files.kind(configName) === undefined)
        return empty;
    const text = host.files.text(configName);
    const { problem } = (0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length });
    if (problem !== undefined) {
        const place = { file: configName, ...(0,yaml_lines/* linesOf */.Dx)(text).at(problem.offset) };
        throw new errors/* InputError */.dz(`${configName} is no YAML: ${problem.message}`, { place, fix: 'Correct the line.' });
    }
    const document = (0,render_sources/* documentsOf */.uo)(configName, text)[0];
    const root = new field/* Node */.b(document?.value);
    if (document !== undefined)
        check(root, configSchema, document);
    const overrides = root.at('overrides').items();
    for (const node of [root, ...overrides])
        checkRules(node.at('rules'), rules, document);
    return {
        rules: severitiesOf(root.at('rules')),
        overrides: overrides.map((node, index) => ({
            ...node.map,
            rules: severitiesOf(node.at('rules')),
            index,
        })),
        renderingOf: renderingOf(root.at('render').items()),
        lineOf: ({ index }) => document?.locate(['overrides', index], 'value').line ?? 1,
    };
}
const empty = { rules: {}, overrides: [], renderingOf: () => render_rendering/* noFolderSettings */.p, lineOf: () => 1 };
/** All entries that fit a folder count, the later ones last. */
function renderingOf(entries) {
    const fitting = entries.map((entry) => {
        const glob = (entry.at('path').text ?? '').replace(/(?<!\/)\/+$/, '');
        return { entry, fits: picomatch([glob, `${glob}/**`], { dot: true }) };
    });
    return (folder) => {
        const own = fitting.filter(({ fits }) => fits(folder)).map(({ entry }) => entry);
        const texts = (field) => own.flatMap((entry) => entry
            .at(field)
            .items()
            .map(({ value }) => String(value)));
        const last = (field) => own.findLast((entry) => entry.has(field))?.at(field).text;
        const loads = last('load-restrictions');
        return {
            unrestricted: loads === undefined ? undefined : loads === 'none',
            apiVersions: texts('api-versions'),
            values: texts('values'),
            release: last('release'),
            namespace: last('namespace'),
        };
    };
}
function check(node, schema, document) {
    const refuse = (message, fix, path = node.path, at = 'value') => {
        throw new errors/* InputError */.dz(`${configName}: ${message}`, { place: document.locate(path, at), fix });
    };
    const shown = node.path.length === 0 ? 'the file' : (0,field_path/* fieldPathText */.J)(node.path);
    if (schema.enum !== undefined && !schema.enum.includes(severityText(node.value))) {
        refuse(`${shown} is ${JSON.stringify(node.value)}`, `Write one of ${schema.enum.join(', ')}.`);
    }
    if (schema.type !== undefined && typeOf(node.value) !== schema.type) {
        refuse(`${shown} must be ${schema.type}, but is ${typeOf(node.value)}`, `Write it as ${schema.type}.`);
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(node.value))) {
        refuse(`${shown} is "${String(node.value)}"`, 'Write a date as 2027-01-31.');
    }
    for (const name of schema.required ?? [])
        if (!node.has(name))
            refuse(`${shown} has no ${name}`, `Add ${name}.`);
    for (const item of node.items())
        check(item, schema.items ?? {}, document);
    for (const [name, field] of node.entries()) {
        const known = schema.properties?.[name];
        const other = schema.additionalProperties;
        if (known === undefined && other === false) {
            const fix = (0,nearest/* didYouMean */.a)(name, Object.keys(schema.properties ?? {}));
            refuse(`there is no field "${name}"`, fix, field.path, 'key');
        }
        check(field, known ?? (typeof other === 'object' ? other : {}), document);
    }
}
/** `off` without quotes is a boolean, as the API server reads YAML. */
function severityText(value) {
    return value === false ? 'off' : String(value);
}
function severitiesOf(node) {
    return Object.fromEntries(node.entries().map(([rule, { value }]) => [rule, severityText(value)]));
}
function typeOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    return Array.isArray(value) ? 'array' : typeof value;
}
function checkRules(node, rules, document) {
    for (const [rule, { path }] of node.entries()) {
        if (rules.has(rule) || (rule === '*' && path.length > 2))
            continue;
        throw new errors/* InputError */.dz(`${configName}: there is no rule "${rule}"`, {
            ...(document === undefined ? {} : { place: document.locate(path, 'key') }),
            fix: (0,nearest/* didYouMean */.a)(rule, rules, 'docs/rules.md lists the rules.'),
        });
    }
}

;// CONCATENATED MODULE: ./build/validate/config/overrides.js


/** The severities that the configuration of a repository gives, by what a finding is about. */
class Overrides {
    #entries;
    #config;
    #today;
    /** @param today as in `2027-01-31`; what has expired before holds no longer. */
    constructor(config, today) {
        this.#config = config;
        this.#today = today;
        this.#entries = config.overrides
            .filter(({ expires }) => expires === undefined || expires >= today)
            .map((override) => ({ override, fits: fitting(override) }))
            .reverse();
    }
    severityOf(finding, about) {
        for (const { override, fits } of this.#entries) {
            const severity = override.rules[finding.rule] ?? override.rules['*'];
            if (severity !== undefined && fits(finding, about))
                return severity;
        }
        return this.#config.rules[finding.rule];
    }
    /** One warning for each entry that has expired. */
    get expired() {
        return this.#config.overrides
            .filter(({ expires }) => expires !== undefined && expires < this.#today)
            .map((override) => ({
            rule: 'expired-override',
            category: 'input',
            severity: 'warning',
            file: configName,
            line: this.#config.lineOf(override),
            message: `This entry holds no longer since ${override.expires}: ${override.reason}`,
            fix: 'Remove it, or give it a later date.',
        }));
    }
}
function fitting({ path, kind, name, namespace }) {
    const isFile = path === undefined ? () => true : picomatch([path, `${path.replace(/(?<!\/)\/+$/, '')}/**`], { dot: true });
    const fields = [
        [kind, (about) => about.kind],
        [name, (about) => about.name],
        [namespace, (about) => about.namespace],
    ];
    const wanted = fields.flatMap(([pattern, read]) => pattern === undefined ? [] : [{ matches: picomatch(pattern, { dot: true }), read }]);
    return ({ file = '' }, about) => isFile(file) && wanted.every(({ matches, read }) => about !== undefined && matches(read(about) ?? ''));
}

// EXTERNAL MODULE: ./build/place.js
var place = __webpack_require__(80299);
// EXTERNAL MODULE: ./build/render/controllers/variables.js
var variables = __webpack_require__(69826);
// EXTERNAL MODULE: ./build/render/inline-patch.js
var inline_patch = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/render/unasked.js
var unasked = __webpack_require__(47632);
// EXTERNAL MODULE: ./build/validate/check.js + 6 modules
var validate_check = __webpack_require__(84477);
// EXTERNAL MODULE: ./build/render/kustomization.js + 1 modules
var kustomization = __webpack_require__(38246);
// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/render/controllers/repository.js
var controllers_repository = __webpack_require__(67819);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/validate/references/misspelling.js

const wordEnds = /[-._]/;
/** Siblings differ in a word or a number (`web-dev`, `web-stg`, `db-1`); a misspelling in a letter or two of one word. */
function isMisspelling(name, other) {
    const [a, b] = [name, other].map((one) => one.split(wordEnds));
    if (a === undefined || b === undefined)
        return false;
    if (a.length !== b.length)
        return a.join('') === b.join('');
    const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]));
    const [only] = different;
    if (only === undefined || different.length > 1)
        return false;
    const [word, meant] = only;
    if (word.length < 3 || word.replace(/\d+/g, '') === meant.replace(/\d+/g, ''))
        return false;
    if ([...word].sort().join('') === [...meant].sort().join(''))
        return true;
    return (0,mod/* distance */.Io)(word, meant) <= (Math.max(word.length, meant.length) >= 7 ? 2 : 1);
}
/**
 * What a name has in common with every name that it may be a misspelling of: all words but one, or all letters. A name is a
 * misspelling of another only where they share a shape.
 */
function shapesOf(name) {
    const words = name.split(wordEnds);
    const shapes = words.map((_, index) => [...words.slice(0, index), '', ...words.slice(index + 1)].join('\n'));
    return [...shapes, words.join('')];
}

;// CONCATENATED MODULE: ./build/render/rules.js
/** What rendering has to say, and what it says of the kustomizations that it reads. */
const renderRules = {
    'application-path': {
        summary: 'The path of an Argo CD Application that points to this repository exists in it.',
        severity: 'error',
        cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/',
    },
    'deprecated-field': { summary: 'A kustomization uses no deprecated field.', severity: 'notice' },
    'duplicate-key': { summary: 'A key stands once in a map.' },
    'empty-generator': { summary: 'A generator of an ApplicationSet matches something.', severity: 'warning' },
    'kustomization-circle': { summary: 'Kustomizations do not take in each other in a circle.' },
    'load-restriction': {
        summary: 'A kustomization loads files from its folder and below, unless its controller allows more.',
    },
    'missing-file': { summary: 'What a kustomization, a chart or an Application names exists.' },
    'render-failed': { summary: 'Kustomize and Helm can render what they are asked to.' },
    'unknown-field': { summary: 'A field is one that the kind has.' },
    'wrong-type': { summary: 'A value has the type of its field.' },
};

;// CONCATENATED MODULE: ./build/validate/references/rules.js

const docs = 'https://kubernetes.io/docs';
const istio = 'https://istio.io/latest/docs/reference/config/networking';
const gateway = 'https://gateway-api.sigs.k8s.io/reference/spec';
const rollouts = 'https://argo-rollouts.readthedocs.io/en/stable/features/specification';
/**
 * The severity stands for the usual case. What nobody defines may exist in the cluster, so it is a notice, or a warning
 * where a name that is almost the same is defined; two objects of one set that contradict each other are an error.
 */
const referenceRules = {
    'duplicate-object': {
        summary: 'An object stands once in a file or kustomization.',
        severity: 'error',
        cites: `${docs}/concepts/overview/working-with-objects/names/`,
    },
    'image-name': {
        summary: 'The image of a container is one that a registry can have: without it, the Pod never starts.',
        severity: 'warning',
        cites: `${docs}/concepts/containers/images/#image-names`,
    },
    'missing-config-map': {
        summary: 'A ConfigMap that a Pod uses is defined, generated, optional or declared external.',
        severity: 'notice',
        cites: `${docs}/concepts/configuration/configmap/`,
    },
    'missing-secret': {
        summary: 'A Secret that is used is defined, made by an object of the set, optional or declared external.',
        severity: 'notice',
        cites: `${docs}/concepts/configuration/secret/`,
    },
    'missing-key': {
        summary: 'The key that a Pod takes from a ConfigMap or Secret stands in it.',
        severity: 'error',
        cites: `${docs}/tasks/configure-pod-container/configure-pod-configmap/`,
    },
    'missing-claim': {
        summary: 'A PersistentVolumeClaim that a Pod mounts is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/storage/persistent-volumes/#claims-as-volumes`,
    },
    'missing-service-account': {
        summary: 'The ServiceAccount of a Pod or of a role binding is defined.',
        severity: 'notice',
        cites: `${docs}/tasks/configure-pod-container/configure-service-account/`,
    },
    'missing-priority-class': {
        summary: 'The PriorityClass of a Pod is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/scheduling-eviction/pod-priority-preemption/`,
    },
    'missing-storage-class': {
        summary: 'The StorageClass of a claim has a name near to none that is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/storage/storage-classes/`,
    },
    'missing-namespace': {
        summary: 'The namespace of an object is not a misspelling of one that the set defines.',
        severity: 'warning',
        cites: `${docs}/concepts/overview/working-with-objects/namespaces/`,
    },
    'missing-service': {
        summary: 'A Service that another object names (StatefulSet, Ingress, route, Rollout, webhook) is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/services-networking/service/`,
    },
    'service-port': {
        summary: 'The port that an Ingress, a route or a monitor names is a port of the Service.',
        severity: 'error',
        cites: `${docs}/concepts/services-networking/ingress/#the-ingress-resource`,
    },
    'service-pods': {
        summary: 'The selector of a Service matches the labels of a Pod template.',
        severity: 'notice',
        cites: `${docs}/concepts/services-networking/service/#defining-a-service`,
    },
    'service-target-port': {
        summary: 'The target port of a Service is a port of the Pods that it selects.',
        severity: 'warning',
        cites: `${docs}/concepts/services-networking/service/#field-spec-ports`,
    },
    'pod-selector': {
        summary: 'The selector of a PodDisruptionBudget, NetworkPolicy or PodMonitor matches the labels of a Pod template.',
        severity: 'notice',
        cites: `${docs}/tasks/run-application/configure-pdb/`,
    },
    'service-monitor-selector': {
        summary: 'The selector of a ServiceMonitor matches the labels of a Service.',
        severity: 'notice',
        cites: 'https://prometheus-operator.dev/docs/developer/getting-started/',
    },
    'scale-target': {
        summary: 'The workload that an autoscaler scales is defined.',
        severity: 'notice',
        cites: `${docs}/tasks/run-application/horizontal-pod-autoscale/`,
    },
    'missing-role': {
        summary: 'The role that a binding grants is defined or built into Kubernetes.',
        severity: 'notice',
        cites: `${docs}/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding`,
    },
    'route-parent': {
        summary: 'The Gateway and the listener that a route attaches to are defined.',
        severity: 'notice',
        cites: `${gateway}/#parentreference`,
    },
    'virtual-service-host': {
        summary: 'The host that a VirtualService or DestinationRule names is a Service or ServiceEntry.',
        severity: 'notice',
        cites: `${istio}/virtual-service/#Destination`,
    },
    'virtual-service-subset': {
        summary: 'The subset that a VirtualService routes to is defined by a DestinationRule for the host.',
        severity: 'error',
        cites: `${istio}/destination-rule/#Subset`,
    },
    'virtual-service-gateway': {
        summary: 'The gateway that a VirtualService is bound to is defined.',
        severity: 'notice',
        cites: `${istio}/virtual-service/#VirtualService`,
    },
    'subset-labels': {
        summary: 'The labels of a subset are those of a Pod template behind the host.',
        severity: 'notice',
        cites: `${istio}/destination-rule/#Subset`,
    },
    'missing-analysis-template': {
        summary: 'The AnalysisTemplate that a Rollout runs is defined.',
        severity: 'notice',
        cites: 'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/',
    },
    'missing-workload': {
        summary: 'The workload or Istio object that a Rollout refers to is defined.',
        severity: 'notice',
        cites: `${rollouts}/`,
    },
    'missing-store': {
        summary: 'The store or issuer that a secret or certificate comes from has a name near to none that is defined.',
        severity: 'notice',
        cites: 'https://external-secrets.io/latest/introduction/overview/',
    },
    'application-path': renderRules['application-path'],
    'flux-source': {
        summary: 'What an object of Flux is made from, or is about, is defined: sources, image repositories, providers.',
        severity: 'notice',
        cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#source-reference',
    },
    'flux-dependency': {
        summary: 'What a Flux Kustomization or HelmRelease depends on is defined: without it, it is never applied.',
        severity: 'warning',
        cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies',
    },
    'flux-path': {
        summary: 'The path of a Flux Kustomization in this repository exists, and its components do.',
        severity: 'warning',
        cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#path',
    },
    'probe-port': {
        summary: 'The port that a probe or hook names is a port of its container: without it, it fails for ever.',
        severity: 'warning',
        cites: `${docs}/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port`,
    },
    'application-project': {
        summary: 'The AppProject of an Argo CD Application is defined.',
        severity: 'notice',
        cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    },
};

;// CONCATENATED MODULE: ./build/validate/references/check.js




/** What references are checked against, and where what is noticed goes. */
class ReferenceCheck {
    /** What the set sees: its own objects, and those of other sets that are no alternatives to it. */
    known;
    /** The objects of the set. */
    own;
    findings = [];
    #external;
    /** Whether objects may look otherwise once they are applied: nothing is said then but what is nearly defined. */
    #uncertain;
    /** What is missing is said once, however often it is referred to. */
    #missing = new Set();
    #searches = new Map();
    constructor(own, known, external, uncertain) {
        this.own = new Set(own);
        this.known = known;
        this.#external = external;
        this.#uncertain = uncertain;
    }
    report(rule, subject, node, message, details = {}) {
        const { severity: usual = referenceRules[rule].severity, at = 'value', isNear = false, ...said } = details;
        if (this.#uncertain && !isNear)
            return;
        const severity = this.#uncertain ? 'notice' : usual;
        const place = subject.manifest.locate(node.path, at);
        const path = (0,field_path/* fieldPathText */.J)(node.path);
        this.findings.push({ ...place, path, rule, category: 'reference', severity, message, ...said });
    }
    /** The result of a search among all objects, which is made once for each key: objects ask for the same again and again. */
    remember(key, search) {
        if (!this.#searches.has(key))
            this.#searches.set(key, search());
        return this.#searches.get(key);
    }
    /** Objects of a kind and name that are known, or undefined where it is declared external. */
    find(kind, name, namespace) {
        const found = this.known.find(kind, name, namespace);
        return found.length === 0 && this.#external(kind, name, namespace) ? undefined : found;
    }
    /**
     * Looks up what a node names.
     * @param only `near`: say nothing unless a defined name is almost the same; for what usually lives elsewhere.
     * @returns the targets; undefined where there is nothing more to check.
     */
    require(rule, subject, node, kind, options = {}) {
        const { name = node.text } = options;
        if (name === undefined || isPlaceholder(name))
            return undefined;
        const namespace = 'namespace' in options ? options.namespace : subject.namespace;
        const found = this.find(kind, name, namespace);
        if (found === undefined || found.length > 0)
            return found;
        this.#reportMissing(rule, subject, node, kind, { ...options, name, namespace });
        return undefined;
    }
    #reportMissing(rule, subject, node, kind, { name, namespace, only, severity = 'notice' }) {
        const once = `${kind}/${namespace ?? ''}/${name}`;
        if (this.#missing.has(once))
            return;
        const guess = this.guess(name, kind, namespace);
        if (only === 'near' && guess === undefined)
            return;
        this.#missing.add(once);
        // In other sets the same name stands by chance.
        const where = this.known.own(kind, name).find((target) => target.namespace !== undefined)?.namespace;
        if (guess !== undefined) {
            this.report(rule, subject, node, `${kind} "${name}" is not defined in these files, but "${guess}" is`, {
                severity: 'warning',
                isNear: true,
                fix: `Did you mean "${guess}"?`,
            });
        }
        else if (where !== undefined) {
            this.report(rule, subject, node, `${kind} "${name}" is defined in namespace "${where}", not in "${namespace}"`, {
                severity: 'warning',
                fix: `Define it in namespace "${namespace}", or move one of the two.`,
            });
        }
        else if (severity !== 'notice' || !this.known.isMade(name, namespace)) {
            this.report(rule, subject, node, `${kind} "${name}" is not defined in these files`, {
                severity,
                fix: `Define it, or declare it external: ${kind}/${name}.`,
                together: {
                    item: `"${name}"`,
                    words: `# references lead to a ${kind} that is not defined in these files`,
                    fix: `Define what is missing, or declare it external: ${kind}/*.`,
                },
            });
        }
    }
    /** The defined name that a missing one is a misspelling of. Comparing it with all is dear, and most are like none. */
    guess(name, kind, namespace) {
        return this.remember(`guess ${kind} ${namespace ?? ''} ${name}`, () => {
            if (!this.known.hasSimilar(kind, name))
                return undefined;
            return nearName(name, this.#names(kind, namespace));
        });
    }
    #names(kind, namespace) {
        return this.remember(`names ${kind} ${namespace ?? ''}`, () => {
            const targets = this.known.candidates(kind, namespace);
            return new Set(targets.map(({ name }) => name));
        });
    }
}
/** The name that is almost the same: so close that one of the two is likely a mistake. */
function nearName(name, names) {
    const guess = (0,nearest/* nearest */.p)(name, names);
    return guess !== undefined && isMisspelling(name, guess) ? guess : undefined;
}
/** Text that something fills in later, or that is encrypted: `${CLUSTER}`, `{{name}}`, `$(VAR)`, `ENC[\u2026]`. */
function isPlaceholder(text) {
    return /\$\{|\{\{|\$\(|ENC\[/.test(text);
}

;// CONCATENATED MODULE: ./build/validate/references/pods.js



const builtInPriorities = new Set(['system-cluster-critical', 'system-node-critical']);
/** ConfigMaps that Kubernetes and Istio put into every namespace. */
const configMapsOfEveryNamespace = new Set(['kube-root-ca.crt', 'istio-ca-root-cert', 'openshift-service-ca.crt']);
/** What a Pod template takes from other objects: ConfigMaps, Secrets, claims, its account and its priority. */
function checkPods(subject, check) {
    if (subject.pods === undefined)
        return;
    const spec = subject.pods.node.at('spec');
    for (const list of ['containers', 'initContainers', 'ephemeralContainers']) {
        for (const container of spec.at(list).items())
            checkContainer(container, subject, check);
    }
    const claims = claimsOf(subject);
    for (const volume of spec.at('volumes').items())
        checkVolume(volume, claims, subject, check);
    for (const secret of spec.at('imagePullSecrets').items()) {
        check.require('missing-secret', subject, secret.at('name'), 'Secret');
    }
    const account = spec.at('serviceAccountName').text === undefined ? spec.at('serviceAccount') : spec.at('serviceAccountName');
    requireAccount(account, subject.namespace, subject, check);
    const priority = spec.at('priorityClassName');
    if (priority.text !== undefined && !builtInPriorities.has(priority.text)) {
        check.require('missing-priority-class', subject, priority, 'PriorityClass', { namespace: undefined });
    }
}
/** A ServiceAccount by name; `default` is in every namespace. */
function requireAccount(node, namespace, subject, check) {
    if (node.text === undefined || node.text === 'default')
        return;
    check.require('missing-service-account', subject, node, 'ServiceAccount', { namespace });
}
function checkContainer(container, subject, check) {
    checkImage(container.at('image'), subject, check);
    const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => container.at(name));
    const hooks = ['postStart', 'preStop'].map((name) => container.at('lifecycle', name));
    for (const port of [...probes, ...hooks].flatMap((probe) => [
        probe.at('httpGet', 'port'),
        probe.at('tcpSocket', 'port'),
    ])) {
        checkProbePort(port, container, subject, check);
    }
    for (const variable of container.at('env').items()) {
        const from = variable.at('valueFrom');
        requireKey('ConfigMap', from.at('configMapKeyRef'), subject, check);
        requireKey('Secret', from.at('secretKeyRef'), subject, check);
    }
    for (const source of container.at('envFrom').items()) {
        requireObject('ConfigMap', source.at('configMapRef'), source.at('configMapRef', 'name'), subject, check);
        requireObject('Secret', source.at('secretRef'), source.at('secretRef', 'name'), subject, check);
    }
}
/** What is filled in before anything is applied: `ko://\u2026`, `<image>`, `IMAGE`, `%s`, the part that a chart has no value for. */
const imageToFillIn = /^[A-Z\d_]*(:|$)|:\/\/|[<>{}$%]|:$/;
/** The server takes any text for an image; of one that is none the kubelet says InvalidImageName for ever. */
function checkImage(image, subject, check) {
    const { text } = image;
    if (text === undefined || text.trim() === '' || imageToFillIn.test(text))
        return;
    try {
        (0,reference.parseReference)(text);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        check.report('image-name', subject, image, error.message, {
            fix: 'Write registry/path:tag, the path in lower case.',
        });
    }
}
function checkProbePort(port, container, subject, check) {
    const { text } = port;
    if (text === undefined || /^\d+$/.test(text) || isPlaceholder(text))
        return;
    const names = container
        .at('ports')
        .items()
        .flatMap((one) => one.at('name').text ?? []);
    if (names.includes(text))
        return;
    const have = names.length === 0 ? 'it names none' : `it has ${names.join(', ')}`;
    check.report('probe-port', subject, port, `The container has no port named "${text}": ${have}`, {
        fix: names.length === 0 ? `Name a port of the container "${text}".` : `Write one of ${names.join(', ')}.`,
    });
}
function requireKey(kind, reference, subject, check) {
    const targets = requireObject(kind, reference, reference.at('name'), subject, check);
    checkKey(targets, reference.at('key'), subject, check);
}
/** An object that a Pod can't do without; nothing is said about optional ones. */
function requireObject(kind, reference, name, subject, check) {
    if (reference.at('optional').isTrue)
        return undefined;
    if (kind === 'ConfigMap' && configMapsOfEveryNamespace.has(name.text ?? ''))
        return undefined;
    return check.require(kind === 'ConfigMap' ? 'missing-config-map' : 'missing-secret', subject, name, kind);
}
/** Says that a key is missing when every object of that name is one of these files, and none has the key. */
function checkKey(targets, key, subject, check) {
    const wanted = key.text;
    if (targets === undefined || wanted === undefined || isPlaceholder(wanted))
        return;
    const keys = new Set();
    for (const { subject: target } of targets) {
        if (target === undefined || fillsItself(target))
            return;
        for (const field of ['data', 'binaryData', 'stringData']) {
            for (const [name] of target.root.at(field).entries())
                keys.add(name);
        }
    }
    if (keys.has(wanted))
        return;
    const [{ kind, name } = { kind: '', name: '' }] = targets;
    const has = keys.size === 0 ? 'has no keys' : `has ${[...keys].slice(0, 8).join(', ')}`;
    check.report('missing-key', subject, key, `${kind} "${name}" has no key "${wanted}": it ${has}`, {
        fix: `Add the key to ${kind} "${name}", name one that it has, or set optional: true.`,
    });
}
/** A Secret of a service account, or one that a controller injects into, gets its keys in the cluster. */
function fillsItself({ root, kind }) {
    if (kind === 'Secret' && root.at('type').text === 'kubernetes.io/service-account-token')
        return true;
    const isEmpty = ['data', 'binaryData', 'stringData'].every((field) => root.at(field).isEmpty);
    return (isEmpty ||
        root
            .at('metadata', 'annotations')
            .entries()
            .some(([key]) => /inject|replicat|reflector|sync/.test(key)));
}
/** Names of the claims that a StatefulSet makes for its Pods. */
function claimsOf({ kind, root }) {
    if (kind !== 'StatefulSet')
        return new Set();
    const templates = root.at('spec', 'volumeClaimTemplates').items();
    return new Set(templates.flatMap((template) => template.at('metadata', 'name').text ?? []));
}
function checkVolume(volume, claims, subject, check) {
    checkItems('ConfigMap', volume.at('configMap'), 'name', subject, check);
    checkItems('Secret', volume.at('secret'), 'secretName', subject, check);
    for (const source of volume.at('projected', 'sources').items()) {
        checkItems('ConfigMap', source.at('configMap'), 'name', subject, check);
        checkItems('Secret', source.at('secret'), 'name', subject, check);
    }
    const claim = volume.at('persistentVolumeClaim', 'claimName');
    if (claim.text !== undefined && !claims.has(claim.text)) {
        check.require('missing-claim', subject, claim, 'PersistentVolumeClaim');
    }
}
function checkItems(kind, source, nameField, subject, check) {
    const targets = requireObject(kind, source, source.at(nameField), subject, check);
    for (const item of source.at('items').items())
        checkKey(targets, item.at('key'), subject, check);
}

;// CONCATENATED MODULE: ./build/validate/references/access.js

/** ClusterRoles that every cluster has, aside from those that begin with `system:`. */
const builtInRoles = new Set(['cluster-admin', 'admin', 'edit', 'view']);
/** A Role of kube-system that every cluster has; what extends the API server is bound to it. */
const builtInRole = 'extension-apiserver-authentication-reader';
/** RoleBinding and ClusterRoleBinding: the role, and the ServiceAccounts among the subjects. */
function checkBinding(subject, check) {
    const role = subject.root.at('roleRef');
    const name = role.at('name').text ?? '';
    const isClusterRole = role.at('kind').text === 'ClusterRole';
    if (!isClusterRole) {
        if (name !== builtInRole && !name.startsWith('system:'))
            check.require('missing-role', subject, role.at('name'), 'Role');
    }
    else if (!builtInRoles.has(name) && !name.startsWith('system:')) {
        check.require('missing-role', subject, role.at('name'), 'ClusterRole', { namespace: undefined });
    }
    const accounts = subject.root
        .at('subjects')
        .items()
        .filter((one) => one.at('kind').text === 'ServiceAccount')
        .map((one) => ({ name: one.at('name'), namespace: one.at('namespace').text ?? subject.namespace }));
    const isThere = ({ name: { text = '' }, namespace }) => check.known.find('ServiceAccount', text, namespace).length > 0;
    // A binding for all parts of something, of which not all are installed, names more than there is.
    const isForParts = accounts.some(isThere);
    for (const { name, namespace } of accounts) {
        const isNear = check.guess(name.text ?? '', 'ServiceAccount', namespace) !== undefined;
        if (!isForParts || isNear)
            requireAccount(name, namespace, subject, check);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/validate/references/argo.js



/** Argo CD Application and ApplicationSet template: project, and the paths of sources in this repository. */
function checkApplication(subject, check, repository) {
    const spec = subject.kind === 'ApplicationSet' ? subject.root.at('spec', 'template', 'spec') : subject.root.at('spec');
    const project = spec.at('project');
    if (project.text !== 'default' && check.known.candidates('AppProject').length > 0) {
        check.require('application-project', subject, project, 'AppProject', { namespace: undefined });
    }
    for (const source of [spec.at('source'), ...spec.at('sources').items()]) {
        checkPath(source, subject, check, repository);
    }
}
function checkPath(source, subject, check, repository) {
    const path = source.at('path');
    const url = source.at('repoURL').text;
    if (path.text === undefined || url === undefined || source.at('chart').isSet)
        return;
    if (isPlaceholder(path.text) || isPlaceholder(url) || !repository.urls.some((own) => (0,controllers_repository/* sameRepository */.RB)(own, url)))
        return;
    const clean = path.text.replace(/^\.?\/+/, '').replace(/(?<!\/)\/+$/, '');
    if (clean === '' || clean === '.' || repository.exists(clean))
        return;
    // What leads out of the repository is said where it is rendered.
    if (/^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(clean)))
        return;
    // The branch that is named may have what this one does not have yet.
    const revision = source.at('targetRevision').text ?? 'HEAD';
    check.report('application-path', subject, path, `The path "${path.text}" does not exist in this repository`, {
        severity: ['HEAD', 'main', 'master'].includes(revision) ? 'error' : 'warning',
        fix: 'Write a folder of the repository, relative to its root.',
    });
}

;// CONCATENATED MODULE: ./build/validate/references/flux.js




/** Objects of Flux: the source, what must be there before, the path, where values come from, and what they report. */
function checkFlux(subject, check, repository) {
    const spec = subject.root.at('spec');
    for (const one of spec.at('dependsOn').items()) {
        const namespace = one.at('namespace').text ?? subject.namespace;
        check.require('flux-dependency', subject, one.at('name'), subject.kind, { namespace, severity: 'warning' });
    }
    checkPaths(spec, subject, check, repository);
    const sources = [spec.at('sourceRef'), spec.at('chart', 'spec', 'sourceRef'), spec.at('chartRef')];
    const reported = [...spec.at('eventSources').items(), ...spec.at('resources').items()];
    for (const reference of [...sources, ...reported])
        requireSource(reference, subject, check);
    requireSource(spec.at('imageRepositoryRef'), subject, check, 'ImageRepository');
    requireSource(spec.at('providerRef'), subject, check, 'Provider');
    for (const source of [...spec.at('valuesFrom').items(), ...spec.at('postBuild', 'substituteFrom').items()]) {
        const [kind, name] = [source.at('kind').text, source.at('name')];
        if (source.at('optional').isTrue || (kind !== 'ConfigMap' && kind !== 'Secret'))
            continue;
        const isVariables = source.parent?.key === 'substituteFrom';
        const found = kind === 'ConfigMap'
            ? check.require('missing-config-map', subject, name, kind, isVariables ? {} : { severity: 'warning' })
            : check.require('missing-secret', subject, name, kind);
        checkKey(found, source.at('valuesKey'), subject, check);
    }
}
function requireSource(reference, subject, check, kind = reference.at('kind').text) {
    const { text } = reference.at('name');
    // `flux bootstrap` makes its own source, and generators make external artifacts.
    if (kind === undefined || kind === 'ExternalArtifact' || text === 'flux-system' || text === '*')
        return;
    const namespace = reference.at('namespace').text ?? subject.namespace;
    check.require('flux-source', subject, reference.at('name'), kind, { namespace });
}
/** The folder, and the components beside it, whose paths start at it. */
function checkPaths(spec, subject, check, repository) {
    if (!isOwn(spec.at('sourceRef'), subject, check, repository))
        return;
    const folder = spec.at('path').text ?? '';
    const exists = (path) => cleaned(path) === '.' || repository.exists(cleaned(path));
    const components = spec.at('ignoreMissingComponents').isTrue ? [] : spec.at('components').items();
    const all = [spec.at('path'), spec.at('update', 'path'), ...(exists(folder) ? components : [])];
    for (const path of all) {
        const { text } = path;
        const whole = path.key === 'path' ? (text ?? '') : external_node_path_.posix.join(folder, text ?? '');
        if (text === undefined || isPlaceholder(whole) || /^[\w+-]+:/.test(text) || exists(whole))
            continue;
        check.report('flux-path', subject, path, `The path "${text}" does not exist in this repository`, {
            fix: `Write a folder of the repository, relative to ${path.key === 'path' ? 'its root' : 'the path'}.`,
        });
    }
}
function cleaned(path) {
    return external_node_path_.posix.normalize(path.replace(/^\/+/, '')).replace(/(?<!\/)\/+$/, '');
}
/** Whether a source is the repository that the files lie in: by its address, or by the name that `flux bootstrap` gives it. */
function isOwn(source, subject, check, { urls }) {
    if (source.at('kind').text !== 'GitRepository')
        return false;
    const name = source.at('name').text ?? '';
    const namespace = source.at('namespace').text ?? subject.namespace;
    const [found] = check.known.find('GitRepository', name, namespace);
    const spec = found?.subject?.root.at('spec');
    const url = spec?.at('url').text;
    // Another branch, tag or commit may have what this one does not.
    if (spec?.at('ref').isSet && !['main', 'master'].includes(spec.at('ref', 'branch').text ?? ''))
        return false;
    if (url !== undefined && urls.length > 0)
        return urls.some((own) => (0,controllers_repository/* sameRepository */.RB)(own, url));
    return (found === undefined ? (check.guess(name, 'GitRepository', namespace) ?? name) : name) === 'flux-system';
}

// EXTERNAL MODULE: ./build/validate/references/subject.js
var references_subject = __webpack_require__(12170);
;// CONCATENATED MODULE: ./build/validate/references/selectors.js


/** Whether labels hold every pair of a selector. */
function matches(selector, labels) {
    return Object.entries(selector).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}
/** Whether labels satisfy a label selector with `matchLabels` and `matchExpressions`. */
function matchesSelector(selector, labels) {
    return matcherOf(selector)(labels);
}
/** A label selector, read once for many labels. */
function matcherOf(selector) {
    const wanted = (0,references_subject/* textMap */.sP)(selector.at('matchLabels'));
    const expressions = selector.at('matchExpressions').items();
    return (labels) => matches(wanted, labels) && expressions.every((expression) => matchesExpression(expression, labels));
}
function matchesExpression(expression, labels) {
    const key = expression.at('key').text ?? '';
    const values = expression.at('values').list ?? [];
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    switch (expression.at('operator').text) {
        case 'In':
            return values.includes(value);
        case 'NotIn':
            return !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        default:
            return true;
    }
}
/** The Pod templates behind a Service; undefined where it selects none by itself. */
function podsOfService(service, check) {
    const selector = (0,references_subject/* textMap */.sP)(service.root.at('spec', 'selector'));
    if (Object.keys(selector).length === 0)
        return undefined;
    return check.known.podsWith(selector, service.namespace);
}
/**
 * Says that labels are on no Pod template. Something else may make such Pods (an operator, a Helm release), so it is a
 * notice, and a warning only where a template is almost the one that is meant.
 */
function sayNoPods(rule, subject, selector, labels, check) {
    const pairs = Object.entries(labels);
    if (pairs.length === 0 || pairs.some(([key, value]) => isPlaceholder(key + value)))
        return;
    const candidates = check.remember(`pods in ${subject.namespace ?? ''}`, () => check.known.podsIn(subject.namespace));
    const near = check.remember(`pods near ${keyOf(labels, subject.namespace)}`, () => candidates.find((pod) => isNear(labels, pod.labels)));
    const text = pairs.map(([key, value]) => `${key}=${value}`).join(', ');
    if (near === undefined) {
        // Where no workload is known at all, the Pods are plainly somewhere else.
        if (candidates.length === 0 || pairs.some(([key, value]) => isOfOperator(key, value, subject, check)))
            return;
        check.report(rule, subject, selector, `The selector ${text} matches no Pod template in these files`, {
            fix: 'Compare it with the labels under spec.template.metadata.labels of the workload.',
            together: {
                item: `${subject.kind} "${subject.name}"`,
                words: '# selectors match no Pod template in these files',
            },
        });
        return;
    }
    const [key, value = ''] = pairs.find(([name, wanted]) => near.labels[name] !== wanted) ?? [''];
    const found = near.labels[key] === undefined ? `no label ${key}` : `${key}=${near.labels[key]}`;
    check.report(rule, subject, Object.hasOwn(selector.map ?? {}, key) ? selector.at(key) : selector, `${key}=${value} selects no Pods: the nearest, of ${near.owner.kind} "${near.owner.name}", have ${found}`, {
        severity: 'warning',
        fix: near.labels[key] === undefined ? `Add the label ${key} to the Pod template.` : `Write ${near.labels[key]}.`,
    });
}
/** Whether a label is one that an operator puts on its Pods: of a vendor, or with the name or kind of a custom resource. */
function isOfOperator(key, value, { namespace }, { known }) {
    const vendor = key.includes('/') && !/(^|\.)(kubernetes|k8s)\.io\//.test(key);
    return (vendor && !known.hasLabel(key)) || known.isMade(value, namespace);
}
/** All labels but one are equal, and that one is almost equal; or it is absent while at least two others agree. */
function isNear(selector, labels) {
    let key;
    for (const one in selector) {
        if (labels[one] === selector[one])
            continue;
        if (key !== undefined)
            return false;
        key = one;
    }
    if (key === undefined)
        return false;
    const value = selector[key] ?? '';
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (label === undefined)
        return Object.keys(selector).length >= 3;
    return nearName(value, [label]) !== undefined;
}
/** PodDisruptionBudget, NetworkPolicy and PodMonitor select Pods by a label selector. */
function checkPodSelector(subject, check) {
    const field = subject.kind === 'NetworkPolicy' ? 'podSelector' : 'selector';
    const selector = subject.root.at('spec', field);
    if (selector.map === undefined || selector.isEmpty)
        return;
    // A selector of every Pod, or of the absence of labels, is meant to be wide.
    const labels = (0,references_subject/* textMap */.sP)(selector.at('matchLabels'));
    if (Object.keys(labels).length === 0)
        return;
    const isMonitor = subject.kind === 'PodMonitor';
    const namespaces = isMonitor ? monitoredNamespaces(subject) : [subject.namespace];
    const podsIn = (namespace) => check.known.podsWith(labels, namespace).filter((pod) => matchesSelector(selector, pod.labels));
    if (namespaces.some((namespace) => podsIn(namespace).length > 0))
        return;
    const elsewhere = isMonitor ? podsIn(undefined).find(({ owner }) => check.own.has(owner)) : undefined;
    if (elsewhere !== undefined)
        sayElsewhere('pod-selector', elsewhere.owner, subject, check);
    if (elsewhere !== undefined || subject.root.at('spec', 'namespaceSelector').isSet)
        return;
    sayNoPods('pod-selector', subject, selector.at('matchLabels'), labels, check);
}
/** A ServiceMonitor selects Services by their labels, and a port of theirs by name. */
function checkServiceMonitor(subject, check) {
    const spec = subject.root.at('spec');
    const selector = spec.at('selector');
    const labels = (0,references_subject/* textMap */.sP)(selector.at('matchLabels'));
    if (Object.keys(labels).length === 0 && selector.at('matchExpressions').items().length === 0)
        return;
    const find = (namespace) => check.remember(`services for ${keyOf(selector.value, namespace)}`, () => servicesFor(selector, labels, check.known.candidates('Service', namespace)));
    const namespaces = monitoredNamespaces(subject);
    const found = namespaces.map(find);
    const selected = found.flatMap((one) => one.selected);
    const near = found.find((one) => one.near !== undefined)?.near;
    if (selected.length > 0) {
        checkMonitoredPorts(spec, selected, subject, check);
        return;
    }
    // Labels such as control-plane=controller-manager stand in many sets by chance.
    const elsewhere = namespaces.includes(undefined)
        ? undefined
        : find(undefined).selected.find(({ subject: service }) => service !== undefined && check.own.has(service));
    if (elsewhere !== undefined) {
        sayElsewhere('service-monitor-selector', elsewhere.subject ?? elsewhere, subject, check);
        return;
    }
    if (near === undefined)
        return;
    check.report('service-monitor-selector', subject, selector, `The selector ${textOf(selector)} matches no Service; the labels of Service "${near.name}" are almost these`, { severity: 'warning', fix: `Compare it with metadata.labels of Service "${near.name}".` });
}
/** Says that what a monitor selects lies where it does not look. */
function sayElsewhere(rule, { kind, name, namespace }, subject, check) {
    const spec = subject.root.at('spec');
    const where = monitoredNamespaces(subject).map((one) => `"${one}"`);
    const what = kind === 'Service' ? kind : 'Pod template';
    const message = `No ${what} in namespace ${where.join(', ')} has ${textOf(spec.at('selector'))}, but ${kind} "${name}" in namespace "${namespace}" has`;
    const why = spec.at('namespaceSelector').isSet ? '' : ': without it a monitor looks in its own namespace alone';
    const fix = `Set namespaceSelector.matchNames to ["${namespace}"]${why}.`;
    check.report(rule, subject, spec.at('selector'), message, { severity: 'warning', fix });
}
/** A label selector as kubectl writes it: `app=web, tier in (a, b)`. */
function textOf(selector) {
    const pairs = Object.entries((0,references_subject/* textMap */.sP)(selector.at('matchLabels'))).map(([key, value]) => `${key}=${value}`);
    const expressions = selector.at('matchExpressions').items();
    const others = expressions.map((one) => {
        const values = (one.at('values').list ?? []).join(', ');
        return [one.at('key').text, one.at('operator').text?.toLowerCase(), values && `(${values})`]
            .filter(Boolean)
            .join(' ');
    });
    return [...pairs, ...others].join(', ');
}
/** The namespaces that a monitor looks in; undefined is any. */
function monitoredNamespaces({ root, namespace }) {
    const selector = root.at('spec', 'namespaceSelector');
    const names = selector
        .at('matchNames')
        .items()
        .flatMap(({ text }) => text ?? []);
    if (selector.at('any').isTrue)
        return [undefined];
    return names.length > 0 ? names : [namespace];
}
/** The Services that a selector selects; where there are none, the one that is almost selected. */
function servicesFor(selector, labels, services) {
    const isSelected = matcherOf(selector);
    const selected = services.filter(({ subject }) => subject !== undefined && isSelected(labelsOf(subject)));
    if (selected.length > 0)
        return { selected, near: undefined };
    const near = services.find(({ subject }) => subject !== undefined && isNear(labels, labelsOf(subject)));
    return { selected, near };
}
/** What a search among all objects depends on. */
function keyOf(selector, namespace) {
    return `${namespace ?? ''}\n${JSON.stringify(selector, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))}`;
}
function checkMonitoredPorts(spec, services, subject, check) {
    const ports = services.flatMap((target) => target.subject?.root.at('spec', 'ports').items() ?? []);
    const names = ports.flatMap((port) => port.at('name').text ?? []);
    for (const endpoint of spec.at('endpoints').items()) {
        const port = endpoint.at('port');
        if (port.text === undefined || names.includes(port.text))
            continue;
        check.report('service-port', subject, port, `No port is named "${port.text}" in ${services.map(({ name }) => `Service "${name}"`).join(', ')}: ${named(names)}`, { severity: 'warning', fix: names[0] === undefined ? 'Name the port of the Service.' : `Write ${names[0]}.` });
    }
}
function named(names) {
    return names.length === 0 ? 'its ports have no names' : `there are ${names.join(', ')}`;
}
const labelsOfSubjects = new WeakMap();
function labelsOf(subject) {
    const known = labelsOfSubjects.get(subject);
    if (known !== undefined)
        return known;
    const labels = (0,references_subject/* textMap */.sP)(subject.root.at('metadata', 'labels'));
    labelsOfSubjects.set(subject, labels);
    return labels;
}

;// CONCATENATED MODULE: ./build/validate/references/services.js



/** A Service selects Pods by labels, and ports of theirs by number or name. */
function checkService(subject, check) {
    const spec = subject.root.at('spec');
    if (spec.at('type').text === 'ExternalName')
        return;
    const pods = podsOfService(subject, check);
    if (pods === undefined)
        return;
    if (pods.length === 0) {
        const selector = spec.at('selector');
        sayNoPods('service-pods', subject, selector, (0,references_subject/* textMap */.sP)(selector), check);
        return;
    }
    // Pods of other sets may carry the labels by chance.
    if (!pods.every(({ owner }) => check.own.has(owner)))
        return;
    const wanted = spec.at('ports').items();
    if (wanted.length === 0)
        return;
    for (const port of wanted)
        checkTargetPort(port, wanted.length === 1, pods, subject, check);
}
/** A port need not be declared: that one is not says little, but where a Service and its Pods have one port each. */
function checkTargetPort(port, isOnly, pods, subject, check) {
    const target = port.at('targetPort');
    const wanted = target.isSet ? target : port.at('port');
    const declared = pods.flatMap((pod) => pod.ports);
    const { text, number } = wanted;
    if (declared.some((one) => (text === undefined ? number !== undefined && one.number === number : one.name === text)))
        return;
    const owners = pods.map(({ owner }) => `${owner.kind} "${owner.name}"`).join(', ');
    if (wanted.text !== undefined) {
        if (isPlaceholder(wanted.text) || /^\d+$/.test(wanted.text))
            return;
        const names = declared.flatMap(({ name }) => name ?? []);
        const have = names.length === 0 ? 'it names no ports' : `it has ${names.join(', ')}`;
        check.report('service-target-port', subject, wanted, `No container of ${owners} has a port named "${wanted.text}": ${have}`, {
            fix: names.length === 0 ? `Name a container port "${wanted.text}".` : `Write one of ${names.join(', ')}.`,
        });
        return;
    }
    const numbers = new Set(declared.flatMap((one) => one.number ?? []));
    if (wanted.number === undefined || numbers.size !== 1 || !isOnly)
        return;
    check.report('service-target-port', subject, wanted, `No container of ${owners} declares port ${wanted.number}: declared is ${[...numbers].join()}`, { severity: 'notice', fix: 'Check that the container listens on this port, and declare it.' });
}
/**
 * Says that a Service has not the port that something names. Services that are not among the files are not judged.
 * @param port a node with a number or a name.
 */
function requirePort(targets, port, subject, check) {
    const services = (targets ?? []).flatMap((target) => target.kind === 'Service' && target.subject ? [target.subject] : []);
    const wanted = port.text ?? port.number;
    if (services.length === 0 || services.length !== targets?.length || wanted === undefined)
        return;
    if (typeof wanted === 'string' && isPlaceholder(wanted))
        return;
    const ports = services.flatMap((service) => service.root.at('spec', 'ports').items());
    if (ports.some((one) => one.at('name').value === wanted || one.at('port').number === wanted))
        return;
    const byName = typeof wanted === 'string';
    const have = ports
        .map((one) => (byName ? one.at('name').text : one.at('port').number))
        .filter((one) => one !== undefined);
    const [service] = services;
    const what = byName ? `port named "${wanted}"` : `port ${wanted}`;
    check.report('service-port', subject, port, `Service "${service?.name}" has no ${what}: it has ${have.length === 0 ? 'none' : have.join(', ')}`, { fix: have.length === 1 ? `Write ${have[0]}.` : 'Name a port of the Service, not of its Pods.' });
}
/** Both forms of Ingress backends: of networking.k8s.io/v1, and of the versions before. */
function checkIngress(subject, check) {
    const spec = subject.root.at('spec');
    const paths = spec
        .at('rules')
        .items()
        .flatMap((rule) => rule.at('http', 'paths').items());
    const backends = [spec.at('defaultBackend'), spec.at('backend'), ...paths.map((path) => path.at('backend'))];
    for (const backend of backends) {
        const isOld = backend.at('serviceName').isSet;
        const name = isOld ? backend.at('serviceName') : backend.at('service', 'name');
        const ports = isOld
            ? [backend.at('servicePort')]
            : [backend.at('service', 'port', 'number'), backend.at('service', 'port', 'name')];
        // The AWS controller takes the name of an annotation for a backend.
        if (ports.some((port) => port.text === 'use-annotation'))
            continue;
        const targets = check.require('missing-service', subject, name, 'Service');
        for (const port of ports)
            requirePort(targets, port, subject, check);
    }
    for (const tls of spec.at('tls').items())
        check.require('missing-secret', subject, tls.at('secretName'), 'Secret');
    const ingressClass = spec.at('ingressClassName');
    if (check.known.candidates('IngressClass').length > 0) {
        check.require('missing-service', subject, ingressClass, 'IngressClass', { namespace: undefined, only: 'near' });
    }
}
/** The Service that governs a StatefulSet's network names, and the storage of its claims. */
function checkStatefulSet(subject, check) {
    check.require('missing-service', subject, subject.root.at('spec', 'serviceName'), 'Service');
    for (const template of subject.root.at('spec', 'volumeClaimTemplates').items()) {
        requireStorageClass(template.at('spec', 'storageClassName'), subject, check);
    }
}
function checkClaim(subject, check) {
    requireStorageClass(subject.root.at('spec', 'storageClassName'), subject, check);
}
/** Storage classes come with the cluster, so only misspellings of those in the set are worth a word. */
function requireStorageClass(node, subject, check) {
    check.require('missing-storage-class', subject, node, 'StorageClass', { namespace: undefined, only: 'near' });
}
/** What an autoscaler scales. */
function checkScaleTarget(subject, check) {
    const spec = subject.root.at('spec');
    const reference = spec.at('scaleTargetRef').isSet ? spec.at('scaleTargetRef') : spec.at('targetRef');
    const kind = reference.at('kind').text ?? (subject.kind === 'ScaledObject' ? 'Deployment' : undefined);
    if (kind === undefined)
        return;
    check.require('scale-target', subject, reference.at('name'), kind);
}
/** Admission webhooks and aggregated APIs are answered by a Service of a named namespace. */
function checkServiceReference(subject, check) {
    const { root, kind } = subject;
    const services = kind === 'APIService'
        ? [root.at('spec', 'service')]
        : root
            .at('webhooks')
            .items()
            .map((webhook) => webhook.at('clientConfig', 'service'));
    for (const service of services) {
        const namespace = service.at('namespace').text;
        const targets = check.require('missing-service', subject, service.at('name'), 'Service', { namespace });
        requirePort(targets, service.at('port'), subject, check);
    }
}

;// CONCATENATED MODULE: ./build/validate/references/gateway.js



/** Routes of the Gateway API: the gateways they attach to, and the Services they lead to. */
function checkRoute(subject, check) {
    const spec = subject.root.at('spec');
    for (const parent of spec.at('parentRefs').items())
        checkParent(parent, subject, check);
    for (const rule of spec.at('rules').items()) {
        const mirrors = rule
            .at('filters')
            .items()
            .map((filter) => filter.at('requestMirror', 'backendRef'));
        for (const backend of [...rule.at('backendRefs').items(), ...mirrors])
            checkBackend(backend, subject, check);
    }
}
function checkParent(parent, subject, check) {
    if ((parent.at('kind').text ?? 'Gateway') !== 'Gateway')
        return;
    const namespace = parent.at('namespace').text ?? subject.namespace;
    const targets = check.require('route-parent', subject, parent.at('name'), 'Gateway', { namespace });
    const gateways = (targets ?? []).flatMap((target) => target.subject ?? []);
    const section = parent.at('sectionName');
    const listeners = gateways.flatMap((gateway) => gateway.root.at('spec', 'listeners').items());
    const names = listeners.flatMap((listener) => listener.at('name').text ?? []);
    if (section.text === undefined || names.length === 0 || names.includes(section.text))
        return;
    if (isPlaceholder(section.text))
        return;
    check.report('route-parent', subject, section, `Gateway "${parent.at('name').text}" has no listener "${section.text}": it has ${names.join(', ')}`, { severity: 'error', fix: (0,nearest/* didYouMean */.a)(section.text, names) });
}
function checkBackend(backend, subject, check) {
    if ((backend.at('kind').text ?? 'Service') !== 'Service' || backend.at('group').text !== undefined)
        return;
    const namespace = backend.at('namespace').text ?? subject.namespace;
    const targets = check.require('missing-service', subject, backend.at('name'), 'Service', { namespace });
    requirePort(targets, backend.at('port'), subject, check);
}
/** A Gateway takes its certificates from Secrets. */
function checkGateway(subject, check) {
    for (const listener of subject.root.at('spec', 'listeners').items()) {
        for (const reference of listener.at('tls', 'certificateRefs').items()) {
            if ((reference.at('kind').text ?? 'Secret') !== 'Secret')
                continue;
            const namespace = reference.at('namespace').text ?? subject.namespace;
            check.require('missing-secret', subject, reference.at('name'), 'Secret', { namespace });
        }
    }
}

;// CONCATENATED MODULE: ./build/validate/references/generated.js
const issuers = { kind: 'Secret', at: 'spec.acme.privateKeySecretRef.name', anywhere: true };
const vaults = { kind: 'Secret', at: 'spec.destination.name' };
const madeOf = {
    'external-secrets.io/ExternalSecret': { kind: 'Secret', at: 'spec.target.name', orOwn: true },
    'external-secrets.io/ClusterExternalSecret': {
        kind: 'Secret',
        at: 'spec.externalSecretSpec.target.name',
        orOwn: true,
        anywhere: true,
    },
    'bitnami.com/SealedSecret': { kind: 'Secret', at: 'spec.template.metadata.name', orOwn: true },
    'isindir.github.com/SopsSecret': { kind: 'Secret', at: 'spec.secretTemplates.*.name' },
    'cert-manager.io/Certificate': { kind: 'Secret', at: 'spec.secretName' },
    'cert-manager.io/Issuer': issuers,
    'cert-manager.io/ClusterIssuer': issuers,
    'trust.cert-manager.io/Bundle': { kind: 'ConfigMap', anywhere: true },
    'secrets-store.csi.x-k8s.io/SecretProviderClass': { kind: 'Secret', at: 'spec.secretObjects.*.secretName' },
    'secrets.hashicorp.com/VaultStaticSecret': vaults,
    'secrets.hashicorp.com/VaultDynamicSecret': vaults,
    'onepassword.com/OnePasswordItem': { kind: 'Secret' },
    'networking.k8s.io/Ingress': { kind: 'Secret', at: 'spec.tls.*.secretName', asked: true },
    'gateway.networking.k8s.io/Gateway': {
        kind: 'Secret',
        at: 'spec.listeners.*.tls.certificateRefs.*.name',
        asked: true,
    },
};
/** Objects that controllers make from this one under a name that stands in it. */
function generatedBy({ kind: own, group, root, name, namespace }) {
    const made = madeOf[`${group}/${own}`];
    if (made === undefined || (made.asked && !hasIssuer(root)))
        return [];
    const { kind, at, orOwn, anywhere } = made;
    const named = at === undefined ? [] : textsAt(root, at.split('.'));
    const names = at === undefined || (orOwn && named.length === 0) ? [name ?? []].flat() : named;
    return names.map((one) => ({ kind, name: one, namespace: anywhere ? undefined : namespace, subject: undefined }));
}
function textsAt(node, [key, ...rest]) {
    if (key === undefined)
        return [node.text ?? []].flat();
    return (key === '*' ? node.items() : [node.at(key)]).flatMap((one) => textsAt(one, rest));
}
/** Whether cert-manager makes the TLS Secrets of an object, as its annotations ask. */
function hasIssuer(root) {
    const keys = root
        .at('metadata', 'annotations')
        .entries()
        .map(([key]) => key);
    return keys.some((key) => /^cert-manager\.io\/(cluster-)?issuer$|^kubernetes\.io\/tls-acme$|^certmanager\.k8s\.io\//.test(key));
}

;// CONCATENATED MODULE: ./build/validate/references/makers.js
/**
 * The charts and operators that come from elsewhere, and custom resources, whose operators name what they make after them.
 * Nothing where everything that an object brings is among the files.
 * @param isOwn whether an address is that of the repository that the files lie in
 */
function makerOf(subject, isOwn) {
    const { root, kind, group, namespace } = subject;
    const spec = root.at('spec');
    switch (`${group}/${kind}`) {
        case 'helm.toolkit.fluxcd.io/HelmRelease':
            return spec.at('chart', 'spec', 'sourceRef', 'kind').text === 'GitRepository'
                ? undefined
                : { namespace: spec.at('targetNamespace').text ?? namespace, name: undefined };
        case 'argoproj.io/Application':
            return sourcesOf(spec).every((source) => !source.at('chart').isSet && isOwn(source.at('repoURL').text ?? ''))
                ? undefined
                : { namespace: spec.at('destination', 'namespace').text, name: undefined };
        case 'helm.cattle.io/HelmChart':
            return { namespace: spec.at('targetNamespace').text ?? namespace, name: undefined };
        case 'operators.coreos.com/Subscription':
            return { namespace, name: undefined };
        default:
            return isCustom(subject) ? { namespace, name: subject.name } : undefined;
    }
}
function sourcesOf(spec) {
    const sources = spec.at('sources').items();
    return sources.length > 0 ? sources : [spec.at('source')];
}
/** Custom kinds that make no objects, or those alone that are found by the name in them. */
const makingNothing = new Set([
    ...['Application', 'ApplicationSet', 'AppProject', 'Rollout', 'AnalysisTemplate', 'ClusterAnalysisTemplate'],
    ...[
        'Kustomization',
        'HelmRelease',
        'GitRepository',
        'HelmRepository',
        'OCIRepository',
        'Bucket',
        'Receiver',
        'Alert',
    ],
    ...['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe', 'ScaledObject', 'TriggerAuthentication'],
    ...['VirtualService', 'DestinationRule', 'ServiceEntry', 'AuthorizationPolicy', 'PeerAuthentication', 'Sidecar'],
    ...['ExternalSecret', 'SecretStore', 'ClusterSecretStore', 'SealedSecret', 'Certificate', 'Issuer', 'ClusterIssuer'],
    ...['IngressRoute', 'Middleware', 'Policy', 'ClusterPolicy', 'OperatorGroup', 'Route', 'DeploymentConfig'],
]);
/** Whether an operator acts on an object: groups of Kubernetes itself have no dot, or belong to k8s.io. */
function isCustom({ kind, group, name }) {
    return group.includes('.') && !group.endsWith('.k8s.io') && name.length > 2 && !makingNothing.has(kind);
}
/** Whether a maker may have made an object, or Pods with a label, of a name. */
function mayMake({ name: part }, name) {
    return part === undefined || `-${name}-`.includes(`-${part}-`);
}

;// CONCATENATED MODULE: ./build/validate/references/inventory.js



/**
 * Everything that several sets of objects define, found by kind and name, or by label. A namespace that is not written
 * matches every namespace.
 */
class Inventory {
    #targets = new Map();
    #podsByLabel = new Map();
    #pods = [];
    #shapes = new Map();
    #makers = new Map();
    addMaker(maker) {
        append(this.#makers, maker.namespace, maker);
    }
    add(subject, set) {
        this.#put({ kind: subject.kind, name: subject.name, namespace: subject.namespace, subject }, set);
        for (const made of generatedBy(subject))
            this.#put(made, set);
        const { pods: pod } = subject;
        if (pod === undefined)
            return;
        const entry = { set, pod };
        this.#pods.push(entry);
        for (const [key, value] of Object.entries(pod.labels))
            append(this.#podsByLabel, `${key}=${value}`, entry);
    }
    /** Adds something that is made by no object: by a generator of a kustomization. */
    addGenerated(kind, name, set) {
        this.#put({ kind, name, namespace: undefined, subject: undefined }, set);
    }
    /** What is seen from a set: all but what the hidden sets define, and nothing else where the set itself has it. */
    seenFrom(own, hidden) {
        const isSeen = ({ set }) => hidden.size === 0 || !hidden.has(set);
        const isOwn = ({ set }) => set === own;
        const all = (ofKind, namespace) => [...ofKind.values()].flatMap((entries) => targetsIn(entries, namespace, isSeen));
        return {
            find: (kind, name, namespace) => {
                const entries = this.#targets.get(kind)?.get(name);
                if (entries === undefined)
                    return [];
                const inOwn = targetsIn(entries, namespace, isOwn);
                return inOwn.length > 0 ? inOwn : targetsIn(entries, namespace, isSeen);
            },
            own: (kind, name) => targetsIn(this.#targets.get(kind)?.get(name) ?? [], undefined, isOwn),
            isMade: (name, namespace) => this.#isMade(name, namespace),
            hasLabel: (key) => this.#pods.some(({ pod }) => Object.hasOwn(pod.labels, key)),
            all: (kind, namespace) => all(this.#targets.get(kind) ?? new Map(), namespace),
            candidates: (kind, namespace) => {
                const ofKind = this.#targets.get(kind);
                return ofKind === undefined || ofKind.size > mostCandidates ? [] : all(ofKind, namespace);
            },
            hasSimilar: (kind, name) => {
                const shapes = this.#shapesOf(kind);
                return shapes.size > 0 && shapesOf(name).some((shape) => shapes.has(shape));
            },
            podsWith: (labels, namespace) => {
                const entries = this.#podsMatching(labels);
                const inOwn = podsAmong(entries, namespace, isOwn);
                return inOwn.length > 0 ? inOwn : podsAmong(entries, namespace, isSeen);
            },
            podsIn: (namespace) => podsAmong(this.#pods.slice(0, mostCandidates), namespace, isSeen),
        };
    }
    #isMade(name, namespace) {
        const makers = namespace === undefined
            ? [...this.#makers.values()].flat()
            : [...(this.#makers.get(namespace) ?? []), ...(this.#makers.get(undefined) ?? [])];
        return makers.some((maker) => mayMake(maker, name));
    }
    /** The shapes of all names of a kind, found when they are first asked for: by then everything is added. */
    #shapesOf(kind) {
        const known = this.#shapes.get(kind);
        if (known !== undefined)
            return known;
        const names = this.#targets.get(kind);
        const shapes = new Set();
        if (names !== undefined && names.size <= mostCandidates) {
            for (const name of names.keys())
                for (const shape of shapesOf(name))
                    shapes.add(shape);
        }
        this.#shapes.set(kind, shapes);
        return shapes;
    }
    #podsMatching(labels) {
        const pairs = Object.entries(labels);
        const lists = pairs.map(([key, value]) => this.#podsByLabel.get(`${key}=${value}`) ?? []);
        const [shortest = []] = lists.sort((a, b) => a.length - b.length);
        return shortest.filter(({ pod }) => pairs.every(([key, value]) => pod.labels[key] === value));
    }
    #put(target, set) {
        const ofKind = this.#targets.get(target.kind) ?? new Map();
        this.#targets.set(target.kind, ofKind);
        append(ofKind, target.name, { set, target });
    }
}
/** Looking for what a name may mean compares it with all others: more than this many would make time grow quadratically. */
const mostCandidates = 400;
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function targetsIn(entries, namespace, accepts) {
    const targets = [];
    for (const entry of entries) {
        if (accepts(entry) && sameNamespace(entry.target.namespace, namespace))
            targets.push(entry.target);
    }
    return targets;
}
function podsAmong(entries, namespace, accepts) {
    const pods = [];
    for (const entry of entries) {
        if (accepts(entry) && sameNamespace(entry.pod.owner.namespace, namespace))
            pods.push(entry.pod);
    }
    return pods;
}
function sameNamespace(a, b) {
    return a === undefined || b === undefined || a === b;
}

;// CONCATENATED MODULE: ./build/validate/references/istio.js






/** VirtualService: gateways, and for each destination its host, subset and port. */
function checkVirtualService(subject, check) {
    const spec = subject.root.at('spec');
    const delegates = spec
        .at('http')
        .items()
        .map((route) => route.at('delegate'));
    for (const delegate of delegates) {
        const namespace = delegate.at('namespace').text ?? subject.namespace;
        check.require('missing-workload', subject, delegate.at('name'), 'VirtualService', { namespace });
    }
    for (const gateway of gatewaysOf(spec))
        requireGateway(gateway, subject, check);
    for (const destination of destinationsOf(spec))
        checkDestination(destination, subject, check);
}
function gatewaysOf(spec) {
    const matchers = ['http', 'tls', 'tcp'].flatMap((protocol) => spec
        .at(protocol)
        .items()
        .flatMap((route) => route.at('match').items()));
    return [...spec.at('gateways').items(), ...matchers.flatMap((match) => match.at('gateways').items())];
}
function requireGateway(node, subject, check) {
    const text = node.text;
    if (text === undefined || text === 'mesh' || isPlaceholder(text))
        return;
    const [before, after] = text.split('/');
    const name = after ?? before ?? '';
    const namespace = after === undefined ? subject.namespace : before;
    check.require('virtual-service-gateway', subject, node, 'Gateway', { name, namespace });
}
function destinationsOf(spec) {
    return ['http', 'tls', 'tcp'].flatMap((protocol) => spec
        .at(protocol)
        .items()
        .flatMap((route) => [
        ...route
            .at('route')
            .items()
            .map((one) => one.at('destination')),
        route.at('mirror'),
        ...route
            .at('mirrors')
            .items()
            .map((one) => one.at('destination')),
    ]));
}
function checkDestination(destination, subject, check) {
    const host = destination.at('host');
    if (host.text === undefined)
        return;
    const targets = requireHost(host, subject, check);
    requirePort(targets, destination.at('port', 'number'), subject, check);
    checkSubset(destination.at('subset'), host.text, subject, check);
}
/** Hosts of other clusters and of the internet are the business of ServiceEntries and DNS; nothing is said about them. */
function requireHost(node, subject, check) {
    const host = node.text;
    const service = host === undefined ? undefined : serviceName(host, subject.namespace);
    if (host === undefined || service === undefined || isPlaceholder(host))
        return undefined;
    const found = check.find('Service', service.name, service.namespace);
    if (found?.length === 0 && hasServiceEntry(host, check))
        return undefined;
    return check.require('virtual-service-host', subject, node, 'Service', service);
}
function hasServiceEntry(host, check) {
    return check.known
        .candidates('ServiceEntry')
        .some((entry) => entry.subject?.root.at('spec', 'hosts').list?.includes(host));
}
/** Undefined for hosts outside of the cluster, wildcards among them. */
function serviceName(host, namespace) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+\.svc(\..+)?)?$/.test(host))
        return undefined;
    const [name = '', written] = host.split('.');
    return { name, namespace: written ?? namespace };
}
function checkSubset(node, host, subject, check) {
    const wanted = node.text;
    if (wanted === undefined || isPlaceholder(wanted) || isPlaceholder(host))
        return;
    const rules = check.remember(`rules for ${subject.namespace ?? ''} ${host}`, () => rulesFor(host, subject, check));
    const subsets = rules.flatMap(({ subject: rule }) => rule?.root.at('spec', 'subsets').items() ?? []);
    const names = subsets.flatMap((one) => one.at('name').text ?? []);
    if (names.includes(wanted))
        return;
    const [first] = rules;
    if (first === undefined) {
        if (check.find('DestinationRule', host, undefined) === undefined)
            return;
        const message = `No DestinationRule of these files defines subsets of host "${host}", so "${wanted}" leads nowhere`;
        const fix = `Define subset "${wanted}" in a DestinationRule for the host.`;
        check.report('virtual-service-subset', subject, node, message, { fix });
        return;
    }
    const have = names.length === 0 ? 'it defines none' : `it defines ${names.join(', ')}`;
    const message = `DestinationRule "${first.name}" has no subset "${wanted}": ${have}`;
    const fix = (0,nearest/* didYouMean */.a)(wanted, names, `Define subset "${wanted}" in DestinationRule "${first.name}".`);
    check.report('virtual-service-subset', subject, node, message, { fix });
}
function rulesFor(host, subject, check) {
    const byHost = check.remember('rules by host', () => rulesByHost(check.known.all('DestinationRule')));
    return [...new Set([hostKey(host), '*'])]
        .flatMap((key) => byHost.get(key) ?? [])
        .filter(({ target }) => target.subject && isFor(target.subject, host, subject))
        .sort((a, b) => a.index - b.index)
        .map(({ target }) => target);
}
/** Comparing each host with every rule would make time grow quadratically. */
function rulesByHost(rules) {
    const byHost = new Map();
    rules.forEach((target, index) => {
        const key = hostKey(target.subject?.root.at('spec', 'host').text ?? '');
        const ofHost = byHost.get(key) ?? [];
        byHost.set(key, ofHost);
        ofHost.push({ target, index });
    });
    return byHost;
}
/** What hosts that may be the same have in common: the name of the Service, or the host; one for all wildcards. */
function hostKey(host) {
    return host.startsWith('*') ? '*' : (serviceName(host, undefined)?.name ?? host);
}
/** Whether a rule is for a host as a VirtualService writes it: short and full names of a Service are the same host. */
function isFor(rule, host, subject) {
    const own = rule.root.at('spec', 'host').text ?? '';
    if (own === host)
        return !/^[a-z0-9-]+$/.test(own) || sameNamespace(rule.namespace, subject.namespace);
    const a = serviceName(own, rule.namespace);
    const b = serviceName(host, subject.namespace);
    if (a !== undefined && b !== undefined)
        return a.name === b.name && sameNamespace(a.namespace, b.namespace);
    return own.startsWith('*') && host.endsWith(own.slice(1));
}
/** DestinationRule: its host, and the labels of its subsets. */
function checkDestinationRule(subject, check) {
    const spec = subject.root.at('spec');
    const targets = requireHost(spec.at('host'), subject, check);
    const services = (targets ?? []).flatMap((target) => target.subject ?? []);
    const pods = services.flatMap((service) => podsOfService(service, check) ?? []);
    // Rollouts add a hash to the labels of the Pods of a subset, and write it into the rule.
    if (pods.length === 0 || pods.some(({ owner }) => owner.kind === 'Rollout'))
        return;
    for (const subset of spec.at('subsets').items()) {
        const labels = (0,references_subject/* textMap */.sP)(subset.at('labels'));
        if (Object.keys(labels).length === 0 || pods.some((pod) => matches(labels, pod.labels)))
            continue;
        const text = Object.entries(labels)
            .map(([key, value]) => `${key}=${value}`)
            .join(', ');
        check.report('subset-labels', subject, subset.at('labels'), `Subset "${subset.at('name').text ?? ''}" selects ${text}, but no Pod template behind the host has these labels`, { fix: 'Compare it with the labels under spec.template.metadata.labels of the workloads.' });
    }
}

;// CONCATENATED MODULE: ./build/validate/references/rollouts.js
const serviceFields = {
    canary: ['canaryService', 'stableService'],
    blueGreen: ['activeService', 'previewService'],
};
/** Argo Rollouts: Services, traffic routing, analyses and the workload it takes over. */
function checkRollout(subject, check) {
    const spec = subject.root.at('spec');
    const canary = spec.at('strategy', 'canary');
    const blueGreen = spec.at('strategy', 'blueGreen');
    const services = [
        ...serviceFields.canary.map((field) => canary.at(field)),
        ...serviceFields.blueGreen.map((field) => blueGreen.at(field)),
        canary.at('pingPong', 'pingService'),
        canary.at('pingPong', 'pongService'),
    ];
    for (const service of services)
        check.require('missing-service', subject, service, 'Service');
    const workload = spec.at('workloadRef');
    check.require('missing-workload', subject, workload.at('name'), workload.at('kind').text ?? 'Deployment');
    checkTraffic(canary.at('trafficRouting'), subject, check);
    for (const analysis of analysesOf(canary, blueGreen))
        checkAnalysis(analysis, subject, check);
}
function checkTraffic(routing, subject, check) {
    const istio = routing.at('istio');
    for (const service of [istio.at('virtualService'), ...istio.at('virtualServices').items()]) {
        check.require('missing-workload', subject, service.at('name'), 'VirtualService');
    }
    check.require('missing-workload', subject, istio.at('destinationRule', 'name'), 'DestinationRule');
    const nginx = [routing.at('nginx', 'stableIngress'), ...routing.at('nginx', 'stableIngresses').items()];
    for (const ingress of [...nginx, routing.at('alb', 'ingress')]) {
        check.require('missing-workload', subject, ingress, 'Ingress');
    }
}
function analysesOf(canary, blueGreen) {
    const steps = canary.at('steps').items();
    return [
        canary.at('analysis'),
        blueGreen.at('prePromotionAnalysis'),
        blueGreen.at('postPromotionAnalysis'),
        ...steps.map((step) => step.at('analysis')),
        ...steps.map((step) => step.at('experiment')),
    ];
}
function checkAnalysis(analysis, subject, check) {
    for (const template of [...analysis.at('templates').items(), ...analysis.at('analyses').items()]) {
        const isClusterWide = template.at('clusterScope').isTrue;
        check.require('missing-analysis-template', subject, template.at('templateName'), isClusterWide ? 'ClusterAnalysisTemplate' : 'AnalysisTemplate', isClusterWide ? { namespace: undefined } : {});
    }
}

// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/validate/references/fields.js

const fields_named = { name: 'whole' };
const objectKey = { name: 'whole', key: 'whole', optional: 'whole' };
const items = { key: 'whole' };
const configMapVolume = { name: 'whole', optional: 'whole', items };
const secretVolume = { name: 'whole', secretName: 'whole', optional: 'whole', items };
const probe = { httpGet: { port: 'whole' }, tcpSocket: { port: 'whole' } };
const container = {
    image: 'whole',
    env: { valueFrom: { configMapKeyRef: objectKey, secretKeyRef: objectKey } },
    envFrom: { configMapRef: objectKey, secretRef: objectKey },
    ports: { name: 'whole', containerPort: 'whole' },
    livenessProbe: probe,
    readinessProbe: probe,
    startupProbe: probe,
    lifecycle: { postStart: probe, preStop: probe },
};
const podTemplate = {
    metadata: { labels: 'whole' },
    spec: {
        containers: container,
        initContainers: container,
        ephemeralContainers: container,
        volumes: {
            configMap: configMapVolume,
            secret: secretVolume,
            projected: { sources: { configMap: configMapVolume, secret: secretVolume } },
            persistentVolumeClaim: { claimName: 'whole' },
        },
        imagePullSecrets: fields_named,
        serviceAccountName: 'whole',
        serviceAccount: 'whole',
        priorityClassName: 'whole',
    },
};
const templated = { spec: { template: podTemplate } };
const dataFields = { data: 'keys', binaryData: 'keys', stringData: 'keys' };
const annotated = { annotations: 'keys' };
const fields_reference = { group: 'whole', kind: 'whole', name: 'whole', namespace: 'whole', port: 'whole' };
const parents = { kind: 'whole', name: 'whole', namespace: 'whole', sectionName: 'whole' };
const route = {
    spec: {
        parentRefs: parents,
        rules: { backendRefs: fields_reference, filters: { requestMirror: { backendRef: fields_reference } } },
    },
};
const destination = { host: 'whole', subset: 'whole', port: { number: 'whole' } };
const istioRoutes = {
    match: { gateways: 'whole' },
    delegate: fields_reference,
    route: { destination },
    mirror: destination,
    mirrors: { destination },
};
const ingressBackend = {
    serviceName: 'whole',
    servicePort: 'whole',
    service: { name: 'whole', port: { number: 'whole', name: 'whole' } },
};
const scaled = { spec: { scaleTargetRef: fields_reference, targetRef: fields_reference } };
const binding = { roleRef: fields_reference, subjects: fields_reference };
const webhooks = { webhooks: { clientConfig: { service: fields_reference } } };
const analysis = {
    templates: { templateName: 'whole', clusterScope: 'whole' },
    analyses: { templateName: 'whole', clusterScope: 'whole' },
};
const application = {
    project: 'whole',
    destination: { namespace: 'whole' },
    source: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
    sources: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
};
const rollout = {
    template: podTemplate,
    workloadRef: fields_reference,
    strategy: {
        canary: {
            canaryService: 'whole',
            stableService: 'whole',
            pingPong: { pingService: 'whole', pongService: 'whole' },
            trafficRouting: {
                istio: { virtualService: fields_named, virtualServices: fields_named, destinationRule: fields_named },
                nginx: { stableIngress: 'whole', stableIngresses: 'whole' },
                alb: { ingress: 'whole' },
            },
            analysis,
            steps: { analysis, experiment: analysis },
        },
        blueGreen: {
            activeService: 'whole',
            previewService: 'whole',
            prePromotionAnalysis: analysis,
            postPromotionAnalysis: analysis,
        },
    },
};
const valuesFrom = { kind: 'whole', name: 'whole', valuesKey: 'whole', optional: 'whole' };
const acme = { spec: { acme: { privateKeySecretRef: fields_named } } };
const destinationSecret = { spec: { destination: fields_named } };
/** By kind, of whatever group: what is referred to is found by its kind alone. */
const fieldsByKind = {
    Pod: podTemplate,
    Deployment: templated,
    ReplicaSet: templated,
    DaemonSet: templated,
    ReplicationController: templated,
    Job: templated,
    StatefulSet: {
        spec: {
            template: podTemplate,
            serviceName: 'whole',
            volumeClaimTemplates: { metadata: fields_named, spec: { storageClassName: 'whole' } },
        },
    },
    CronJob: { spec: { jobTemplate: templated } },
    PodTemplate: { template: podTemplate },
    Rollout: { spec: rollout },
    ConfigMap: { metadata: annotated, ...dataFields },
    Secret: { metadata: annotated, type: 'whole', ...dataFields },
    Service: {
        metadata: { labels: 'whole' },
        spec: { type: 'whole', selector: 'whole', ports: { name: 'whole', port: 'whole', targetPort: 'whole' } },
    },
    Ingress: {
        metadata: annotated,
        spec: {
            defaultBackend: ingressBackend,
            backend: ingressBackend,
            rules: { http: { paths: { backend: ingressBackend } } },
            tls: { secretName: 'whole' },
            ingressClassName: 'whole',
        },
    },
    PersistentVolumeClaim: { spec: { storageClassName: 'whole' } },
    HorizontalPodAutoscaler: scaled,
    VerticalPodAutoscaler: scaled,
    ScaledObject: scaled,
    PodDisruptionBudget: { spec: { selector: 'whole' } },
    NetworkPolicy: { spec: { podSelector: 'whole' } },
    PodMonitor: { spec: { selector: 'whole', namespaceSelector: 'whole' } },
    ServiceMonitor: {
        spec: { selector: 'whole', namespaceSelector: { any: 'whole', matchNames: 'whole' }, endpoints: { port: 'whole' } },
    },
    RoleBinding: binding,
    ClusterRoleBinding: binding,
    ValidatingWebhookConfiguration: webhooks,
    MutatingWebhookConfiguration: webhooks,
    APIService: { spec: { service: fields_reference } },
    Gateway: {
        metadata: annotated,
        spec: { listeners: { name: 'whole', tls: { certificateRefs: fields_reference } } },
    },
    HTTPRoute: route,
    GRPCRoute: route,
    TCPRoute: route,
    TLSRoute: route,
    UDPRoute: route,
    VirtualService: { spec: { gateways: 'whole', http: istioRoutes, tls: istioRoutes, tcp: istioRoutes } },
    DestinationRule: { spec: { host: 'whole', subsets: { name: 'whole', labels: 'whole' } } },
    ServiceEntry: { spec: { hosts: 'whole' } },
    Application: { spec: application },
    ApplicationSet: { spec: { template: { spec: application } } },
    ExternalSecret: { spec: { secretStoreRef: fields_reference, target: fields_named } },
    ClusterExternalSecret: { spec: { externalSecretSpec: { target: fields_named } } },
    SealedSecret: { spec: { template: { metadata: fields_named } } },
    SopsSecret: { spec: { secretTemplates: fields_named } },
    Certificate: { spec: { issuerRef: fields_reference, secretName: 'whole' } },
    Issuer: acme,
    ClusterIssuer: acme,
    SecretProviderClass: { spec: { secretObjects: { secretName: 'whole' } } },
    VaultStaticSecret: destinationSecret,
    VaultDynamicSecret: destinationSecret,
    // Flux: what its variables are put into.
    Kustomization: {
        spec: {
            path: 'whole',
            components: 'whole',
            ignoreMissingComponents: 'whole',
            postBuild: { substitute: 'keys', substituteFrom: valuesFrom },
            sourceRef: fields_reference,
            dependsOn: fields_reference,
        },
    },
    HelmRelease: {
        spec: {
            chart: { spec: { sourceRef: fields_reference } },
            chartRef: fields_reference,
            targetNamespace: 'whole',
            valuesFrom,
            dependsOn: fields_reference,
        },
    },
    HelmChart: { spec: { targetNamespace: 'whole', sourceRef: fields_reference } },
    ImagePolicy: { spec: { imageRepositoryRef: fields_reference } },
    ImageUpdateAutomation: { spec: { sourceRef: fields_reference, update: { path: 'whole' } } },
    Alert: { spec: { providerRef: fields_reference, eventSources: fields_reference } },
    Receiver: { spec: { resources: fields_reference } },
    DeploymentConfig: templated,
    GitRepository: { spec: { url: 'whole', ref: 'whole' } },
};
/** A manifest with no more than references need of its object. */
function slimmed(manifest) {
    return { ...manifest, object: readFields(manifest) };
}
/**
 * The object of a manifest with no more than references need of it. Thousands of objects are held until all files are read, and a whole
 * one takes many times the room of its text. A field that is read and not listed above is one that nobody sees: the tests of
 * references judge every set both ways.
 */
function readFields({ kind, name, namespace, object: whole, }) {
    const fields = Object.hasOwn(fieldsByKind, kind) ? fieldsByKind[kind] : undefined;
    // An empty object has room for a few fields, and one that names its fields for them: what is added to a copy takes room of its own.
    const object = Object.assign({}, fields === undefined ? undefined : kept(whole, fields));
    const metadata = { name, namespace };
    if ((0,value/* isObject */.Gv)(object['metadata']))
        Object.assign(metadata, object['metadata'], { name, namespace });
    if (isLocal(whole))
        metadata['annotations'] = { [localConfig]: 'true' };
    object['metadata'] = metadata;
    return object;
}
const localConfig = 'config.kubernetes.io/local-config';
/** Whether an object is for functions of kustomize and kpt alone, which never apply it. */
function isLocal({ metadata }) {
    const annotations = (0,value/* isObject */.Gv)(metadata) ? metadata['annotations'] : undefined;
    return (0,value/* isObject */.Gv)(annotations) && annotations[localConfig] === 'true';
}
/** One for all: most items of long lists (variables with a plain value) have nothing that is read. */
const nothing = Object.freeze({});
function kept(value, fields) {
    if (fields === 'whole' || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => kept(item, fields));
    if (fields === 'keys')
        return Object.fromEntries(Object.keys(value).map((key) => [key, '']));
    let object;
    for (const name in fields) {
        if (!Object.hasOwn(value, name))
            continue;
        object ??= {};
        object[name] = kept(value[name], fields[name] ?? 'whole');
    }
    return object ?? nothing;
}

;// CONCATENATED MODULE: ./build/validate/references/index.js

















/** By `group/Kind`, the group without its versions. Pods are looked at in every workload. */
const checks = {
    '/Service': [checkService],
    'networking.k8s.io/Ingress': [checkIngress],
    'extensions/Ingress': [checkIngress],
    'apps/StatefulSet': [checkStatefulSet],
    '/PersistentVolumeClaim': [checkClaim],
    'autoscaling/HorizontalPodAutoscaler': [checkScaleTarget],
    'autoscaling.k8s.io/VerticalPodAutoscaler': [checkScaleTarget],
    'keda.sh/ScaledObject': [checkScaleTarget],
    'policy/PodDisruptionBudget': [checkPodSelector],
    'networking.k8s.io/NetworkPolicy': [checkPodSelector],
    'monitoring.coreos.com/PodMonitor': [checkPodSelector],
    'monitoring.coreos.com/ServiceMonitor': [checkServiceMonitor],
    'rbac.authorization.k8s.io/RoleBinding': [checkBinding],
    'rbac.authorization.k8s.io/ClusterRoleBinding': [checkBinding],
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [checkServiceReference],
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': [checkServiceReference],
    'apiregistration.k8s.io/APIService': [checkServiceReference],
    'gateway.networking.k8s.io/Gateway': [checkGateway],
    'gateway.networking.k8s.io/HTTPRoute': [checkRoute],
    'gateway.networking.k8s.io/GRPCRoute': [checkRoute],
    'gateway.networking.k8s.io/TCPRoute': [checkRoute],
    'gateway.networking.k8s.io/TLSRoute': [checkRoute],
    'gateway.networking.k8s.io/UDPRoute': [checkRoute],
    'networking.istio.io/VirtualService': [checkVirtualService],
    'networking.istio.io/DestinationRule': [checkDestinationRule],
    'argoproj.io/Rollout': [checkRollout],
    'kustomize.toolkit.fluxcd.io/Kustomization': [checkFlux],
    'helm.toolkit.fluxcd.io/HelmRelease': [checkFlux],
    'source.toolkit.fluxcd.io/HelmChart': [checkFlux],
    'image.toolkit.fluxcd.io/ImagePolicy': [checkFlux],
    'image.toolkit.fluxcd.io/ImageUpdateAutomation': [checkFlux],
    'notification.toolkit.fluxcd.io/Alert': [checkFlux],
    'notification.toolkit.fluxcd.io/Receiver': [checkFlux],
    'argoproj.io/Application': [checkApplication],
    'argoproj.io/ApplicationSet': [checkApplication],
    'external-secrets.io/ExternalSecret': [checkStore],
    'cert-manager.io/Certificate': [checkStore],
};
const kindsWithChecks = new Set(Object.keys(checks).map((type) => type.slice(type.indexOf('/') + 1)));
/**
 * Checks what the objects of each set refer to: Services, labels, ports, ConfigMaps, Secrets and their keys, roles, routes,
 * subsets, paths; and that no object stands in a set twice. What another set defines counts as there, but for alternatives:
 * sets that define an object of the same name, such as the overlays of two environments. The findings come in the order of
 * the sets and their manifests, each once.
 */
function checkReferences(sets, options) {
    const inventory = new Inventory();
    const isOwn = (url) => options.repository.urls.some((own) => (0,controllers_repository/* sameRepository */.RB)(own, url));
    const subjectsOfSets = sets.map(({ manifests, namespace }) => manifests.map((manifest) => (0,references_subject/* subjectOf */.et)(manifest, namespace ?? manifest.namespace)));
    subjectsOfSets.forEach((subjects, set) => {
        for (const subject of subjects) {
            inventory.add(subject, set);
            const maker = makerOf(subject, isOwn);
            if (maker !== undefined)
                inventory.addMaker(maker);
        }
        for (const { kind, name } of sets[set]?.generated ?? [])
            inventory.addGenerated(kind, name, set);
    });
    const external = externalMatcher(options.external);
    const alternatives = alternativesOf(subjectsOfSets);
    const findings = new Map();
    subjectsOfSets.forEach((subjects, set) => {
        const known = inventory.seenFrom(set, alternatives[set] ?? new Set());
        const check = new ReferenceCheck(subjects, known, external, sets[set]?.uncertain === true);
        checkSet(subjects, check, options.repository);
        const together = sets[set]?.uncertain ? [] : sets[set]?.loose === true ? byFile(subjects) : [subjects];
        for (const some of together)
            checkDuplicates(some, check);
        for (const finding of check.findings) {
            const id = `${finding.file}\n${finding.line}\n${finding.column}\n${finding.rule}\n${finding.message}`;
            if (!findings.has(id))
                findings.set(id, finding);
        }
    });
    return [...findings.values()];
}
function checkSet(subjects, check, repository) {
    for (const subject of subjects) {
        checkPods(subject, check);
        if (!kindsWithChecks.has(subject.kind))
            continue;
        for (const one of checks[`${subject.group}/${subject.kind}`] ?? [])
            one(subject, check, repository);
    }
    checkNamespaces(subjects, check);
}
/** For each set the others that define an object of the same kind, namespace and name. */
function alternativesOf(sets) {
    if (sets.length < 2)
        return [];
    const setsByIdentity = new Map();
    sets.forEach((subjects, set) => {
        for (const subject of subjects) {
            if (sharedKinds.has(subject.kind))
                continue;
            const id = identity(subject);
            setsByIdentity.set(id, (setsByIdentity.get(id) ?? new Set()).add(set));
        }
    });
    const alternatives = sets.map(() => new Set());
    for (const group of setsByIdentity.values()) {
        // A name that so many sets use says nothing about which of them belong together.
        if (group.size < 2 || group.size > 100)
            continue;
        for (const a of group)
            for (const b of group)
                if (a !== b)
                    alternatives[a]?.add(b);
    }
    return alternatives;
}
/** Objects that independent sets often bring along each for itself. */
const sharedKinds = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository']);
function identity({ group, kind, namespace, name }) {
    return `${group}\n${kind}\n${namespace ?? ''}\n${name}`;
}
/** What exists elsewhere: `Secret/*`, `Secret/prod/tls`, `Service/kube-*`. */
function externalMatcher(patterns) {
    const matchers = patterns.map((pattern) => {
        const [kind = '', ...rest] = pattern.split('/');
        const name = wildcard(rest.at(-1) ?? '*');
        const namespace = rest.length > 1 ? wildcard(rest[0] ?? '*') : undefined;
        return { kind: wildcard(kind), name, namespace };
    });
    return (kind, name, namespace) => matchers.some((matcher) => matcher.kind(kind) &&
        matcher.name(name) &&
        (matcher.namespace === undefined || namespace === undefined || matcher.namespace(namespace)));
}
function wildcard(pattern) {
    const parts = pattern.toLowerCase().split('*');
    return (text) => (0,build_pattern/* holdsInOrder */.s6)(text.toLowerCase(), parts);
}
/** The store of an ExternalSecret and the issuer of a Certificate: most live elsewhere, so only misspellings are told. */
function checkStore(subject, check) {
    const field = subject.kind === 'Certificate' ? 'issuerRef' : 'secretStoreRef';
    const reference = subject.root.at('spec', field);
    const kind = reference.at('kind').text ?? (subject.kind === 'Certificate' ? 'Issuer' : 'SecretStore');
    const namespace = kind.startsWith('Cluster') ? undefined : subject.namespace;
    check.require('missing-store', subject, reference.at('name'), kind, { namespace, only: 'near' });
}
/** A namespace that is almost one that the set defines. */
function checkNamespaces(subjects, check) {
    const defined = check.known.candidates('Namespace');
    if (defined.length === 0)
        return;
    const asked = new Set();
    for (const subject of subjects) {
        const node = subject.root.at('metadata', 'namespace');
        const name = node.text;
        if (name === undefined || asked.has(name))
            continue;
        asked.add(name);
        check.require('missing-namespace', subject, node, 'Namespace', { namespace: undefined, only: 'near' });
    }
}
/**
 * In one file or kustomization the second object overwrites the first. Files that only share a folder may be examples, or
 * alternatives.
 */
function checkDuplicates(subjects, check) {
    if (subjects.length < 2)
        return;
    const first = new Map();
    const places = new Map();
    for (const subject of subjects) {
        if (subject.name === '' || isPlaceholder(subject.name))
            continue;
        const key = identity(subject);
        const earlier = first.get(key);
        if (earlier === undefined) {
            first.set(key, subject);
            continue;
        }
        const place = places.get(earlier) ?? nameOf(earlier);
        places.set(earlier, place);
        const message = `${subject.kind} "${subject.name}" stands at ${place} already`;
        const fix = 'Remove one of the two, or rename it: the one that is applied last wins.';
        check.report('duplicate-object', subject, subject.root.at('metadata', 'name'), message, { fix });
    }
}
/** The subjects of each file; those of one file stand one after the other. */
function* byFile(subjects) {
    let start = 0;
    for (let end = 1; end <= subjects.length; end++) {
        if (subjects[end]?.manifest.file === subjects[start]?.manifest.file)
            continue;
        yield subjects.slice(start, end);
        start = end;
    }
}
function nameOf({ manifest }) {
    const { file, line = 1 } = manifest.locate(['metadata', 'name'], 'value');
    return `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/validate/sources/encrypted.js
const marker = 'ENC[AES256_GCM,';
/**
 * Whether a text was encrypted with SOPS: values stand as `ENC[AES256_GCM,\u2026]`, and a field `sops` holds the keys.
 * https://getsops.io/docs/
 */
function isEncrypted(text) {
    return text.includes(marker) && /(?<![^\s"'{])sops["']?\s*:/.test(text);
}
/** The findings that are still true once the file is decrypted: encrypted values are valid of any type, `sops` goes away. */
function withoutEncrypted(text, findings) {
    const lines = text.split(/\r\n|\n|\r/);
    return findings.filter(({ path = '', line = 1 }) => {
        if (/^sops(?:\.|$)/.test(path))
            return false;
        return !(lines[line - 1] ?? '').includes(marker);
    });
}

;// CONCATENATED MODULE: ./build/validate/sources/template.js
/** How actions of Go templates (Helm, gomplate with delimiters of its own) and Jinja begin, and names of configure and of scripts; other tools write `{{name}}` in text. */
const action = /^ *<[A-Z][A-Z0-9_]*>$|: \{\{ ?[a-z_][\w.]* ?[|}]|\{\{-?\s*(?:[.$<%"]|\/\*|(?:if|range|with|end|else|include|define|template|block|toYaml|tpl|printf|default|quote|required|lookup)\b)|\{%|(?<!\S)[@%][A-Z][A-Z0-9_]+[@%]/m;
/** An action where YAML would need a key, a value or an item. */
const atValue = /^\s*(?:-\s+)?(?:[\w./"'-]+:\s+)?(?:\{\{|\{%|[@%][A-Z]|<[A-Z])/;
/**
 * The line of a template action that makes a text no YAML: at the line that does not parse, or in the few before. Undefined
 * where the text is broken in another way.
 *
 * @param line where parsing fails, from 1.
 */
function templateLine(text, line) {
    if (!action.test(text))
        return undefined;
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = Math.min(line, lines.length); at > Math.max(0, line - 4); at--) {
        const content = lines[at - 1] ?? '';
        if (atValue.test(content) && action.test(content))
            return at;
    }
    return undefined;
}
const templateName = /\.(?:ftl|gotmpl|tmpl|tpl|template|envsubst|j2|jinja2?|erb)\.(?:ya?ml|json)$/;
/** Whether the name of a file says that it is a template. */
function isTemplateName(path) {
    return templateName.test(path);
}

;// CONCATENATED MODULE: ./build/validate/sources/tool-config.js

/** By tool, the groups (or kinds of them) of files that look like objects but are read by it and never sent to an API server. */
const groupsByTool = {
    'argo-cd': ['argoproj.io/ConfigManagementPlugin'],
    backstage: ['backstage.io', 'scaffolder.backstage.io'],
    chainsaw: ['chainsaw.kyverno.io'],
    clusterctl: ['clusterctl.cluster.x-k8s.io/Metadata'],
    crossplane: ['meta.pkg.crossplane.io'],
    ctlptl: ['ctlptl.dev'],
    descheduler: ['descheduler'],
    eksctl: ['eksctl.io'],
    'flux-schema': ['schema.plugin.fluxcd.io'],
    garden: ['garden.io'],
    gator: ['admission.k8s.io', 'test.gatekeeper.sh'],
    imgpkg: ['imgpkg.carvel.dev'],
    istioctl: ['install.istio.io'],
    k0sctl: ['k0sctl.k0sproject.io'],
    k3d: ['k3d.io'],
    kapp: ['kapp.k14s.io'],
    kbld: ['kbld.k14s.io'],
    kind: ['kind.x-k8s.io'],
    kops: ['kops.k8s.io'],
    kots: ['kots.io', 'embeddedcluster.replicated.com'],
    kpt: ['kpt.dev', 'fn.kpt.dev'],
    krew: ['krew.googlecontainertools.github.com'],
    'kube-apiserver': [
        'abac.authorization.kubernetes.io',
        'apiserver.config.k8s.io',
        'apiserver.k8s.io',
        'audit.k8s.io',
        'eventratelimit.admission.k8s.io',
        'pod-security.admission.config.k8s.io',
    ],
    'kube-controller-manager': ['kubecontrollermanager.config.k8s.io'],
    'kube-proxy': ['kubeproxy.config.k8s.io'],
    'kube-scheduler': ['kubescheduler.config.k8s.io'],
    kubeadm: ['kubeadm.k8s.io'],
    kubebuilder: ['config.kubebuilder.io', 'controller-runtime.sigs.k8s.io'],
    kubectl: ['client.authentication.k8s.io'],
    kubelet: ['credentialprovider.kubelet.k8s.io', 'kubelet.config.k8s.io'],
    kueue: ['config.kueue.x-k8s.io'],
    kubeone: ['kubeone.k8c.io'],
    kustomize: [
        ...['builtin', 'kustomize.config.k8s.io', 'ran.openshift.io'],
        'policy.open-cluster-management.io/PolicyGenerator',
    ],
    kuttl: ['kuttl.dev'],
    kyverno: ['cli.kyverno.io'],
    'oc-mirror': ['mirror.openshift.io'],
    'operator-sdk': ['scorecard.operatorframework.io'],
    score: ['score.dev'],
    skaffold: ['skaffold'],
    tanka: ['tanka.dev'],
    tilt: ['tilt.dev'],
    troubleshoot: ['troubleshoot.sh'],
    vendir: ['vendir.k14s.io'],
    zarf: ['zarf.dev'],
};
const tools = new Map(Object.entries(groupsByTool).flatMap(([tool, groups]) => groups.map((group) => [group, tool])));
/** The tool that reads a file of this type as its configuration; undefined for objects. */
function toolOf({ apiVersion, kind, object, }) {
    // A kubeconfig has the apiVersion of the core group, a document of Talos one without a group.
    if (apiVersion === 'v1' && kind === 'Config')
        return 'kubectl';
    if (kind === 'AgentConfig' && /^v1(?:alpha|beta)1$/.test(apiVersion))
        return 'openshift-install';
    if (apiVersion === 'v1alpha1')
        return 'talos';
    if (isLocal(object))
        return 'kustomize';
    const [group = '', version] = apiVersion.split('/');
    return version !== undefined || group === 'builtin' ? (tools.get(group) ?? tools.get(`${group}/${kind}`)) : undefined;
}

;// CONCATENATED MODULE: ./build/validate/file.js






/** Judges a file as the API server would judge its objects. */
function judgeFile(source, rules) {
    const check = rules.keeps === 'whole' ? rules.check : { ...rules.check, keep: withoutRest };
    return judgeChecked(source, (0,validate_check/* checkText */.q)(source.path, source.text, check), rules);
}
/** Keeps what is needed of a manifest until all files are judged: whole objects take many times the room of their text. */
function withoutRest(manifest) {
    return { ...manifest, object: readFields(manifest) };
}
/** As `judgeFile`, where the objects were checked already, and what is needed of them is held. */
function judgeChecked(source, all, rules) {
    const style = rules.style?.(source.path, source.text) ?? [];
    const checked = withoutToolConfigs(all);
    const { path } = source;
    const other = noManifest(source, checked);
    if (other !== undefined) {
        const findings = [...style, ...other.findings];
        return { findings, skipped: [[other.reason, path]], counts: false, documents: 0, manifests: [] };
    }
    const skipped = checked.skipped.map(({ document, reason }) => [reason, `${path}#${document}`]);
    const isEmpty = checked.documents === 0 && checked.findings.length === 0;
    return {
        findings: [...style, ...stillTrue(source, checked.findings, rules.check.patch === true)],
        skipped: isEmpty ? [...skipped, ['empty file', path]] : skipped,
        counts: checked.manifests.length > 0 || checked.findings.length > 0,
        documents: checked.documents - checked.skipped.length,
        manifests: checked.manifests,
    };
}
/** Leaves out documents that tools read, and counts them. */
function withoutToolConfigs(checked) {
    if (!checked.manifests.some((manifest) => toolOf(manifest) !== undefined))
        return checked;
    const tools = new Map(checked.manifests.map((manifest) => [manifest.document, toolOf(manifest)]));
    const isObject = ({ document }) => tools.get(document ?? 0) === undefined;
    const skipped = [...tools].flatMap(([document, tool]) => tool === undefined ? [] : [{ document, reason: `configuration of ${tool}` }]);
    const findings = checked.findings.filter(isObject);
    const manifests = checked.manifests.filter(isObject);
    return { ...checked, findings, manifests, skipped: [...checked.skipped.filter(isObject), ...skipped] };
}
const valuesName = /(?:^|[/._-])values(?:[._-][^/]*)?\.ya?ml$/;
/** Why a file that does not parse is not meant to be a manifest, or undefined where it is. */
function noManifest({ path, text, named }, { findings }) {
    // Schemas and dumps of tools are large, and no objects; what is no object has no limit of size.
    const isTooLarge = findings.length === 1 && findings[0]?.rule === 'too-large';
    if (isTooLarge && !/"apiVersion"\s*:\s*"|^apiVersion:/m.test(text))
        return { reason: 'no manifest', findings: [] };
    if (valuesName.test(path) && !/^"?apiVersion"?:/m.test(text))
        return { reason: 'Helm chart file', findings: [] };
    if (isTemplateName(path) && !named)
        return { reason: 'template', findings: [] };
    const broken = findings.find(({ rule }) => rule === 'yaml-syntax');
    if (broken === undefined)
        return undefined;
    const line = templateLine(text, broken.line ?? 1);
    if (line !== undefined)
        return { reason: 'template', findings: [templateNotice(path, line)] };
    if (named || (0,kustomization/* isKustomizationFile */.yi)(path))
        return undefined;
    const isManifest = path.endsWith('.json') ? /"apiVersion"\s*:/.test(text) : /\b(?:apiVersion|kind)\b/.test(text);
    return isManifest ? undefined : { reason: 'no manifest', findings: [] };
}
function stillTrue({ text }, findings, isPatch) {
    if (findings.length === 0)
        return findings;
    const kept = isPatch ? findings.filter(({ path }) => !isPatchDirective(path ?? '')) : findings;
    return isEncrypted(text) ? withoutEncrypted(text, kept) : kept;
}
/** Fields with which a strategic merge patch says how to merge: `$patch`, `$setElementOrder/ports`. */
function isPatchDirective(path) {
    return /(?:^|[.[])\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(path);
}
function templateNotice(file, line) {
    return {
        rule: 'unrendered-template',
        category: 'input',
        severity: 'notice',
        file,
        line,
        column: 1,
        endLine: line,
        endColumn: 2,
        message: 'This is a template, which is no YAML before it is rendered, so it is not judged',
        fix: 'Validate what it renders to, or exclude the file.',
        together: {
            item: file,
            words: '# files are templates, which are no YAML before they are rendered, so they are not judged',
            fix: 'Validate what they render to, or exclude them.',
        },
    };
}

// EXTERNAL MODULE: ./build/report/ignores.js
var ignores = __webpack_require__(65268);
;// CONCATENATED MODULE: ./build/validate/ignore.js



const none = { filter: (findings) => [...findings], remarks: () => [] };
/**
 * The ignore comments of a YAML file. One above the first line of a document is for the whole document.
 * @param knownRules names that a comment may hold; anything else is a mistake.
 */
function ignoresOf(file, text, knownRules) {
    return text.includes(ignores/* ignoreMarker */.xI) ? (0,ignores/* ignoring */.O_)(file, readIgnores(text), knownRules) : none;
}
function readIgnores(text) {
    const found = [];
    const lines = (0,yaml_lines/* linesOf */.Dx)(text);
    (0,decode/* splitDocuments */.ZF)(text).forEach((extent, document) => {
        if (!text.slice(extent.start, extent.end).includes(ignores/* ignoreMarker */.xI))
            return;
        const scalars = scalarExtents(text, extent);
        let offset = extent.start;
        for (const line of text.slice(extent.start, extent.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
            const read = (0,ignores/* readIgnore */.RT)(line);
            const at = offset + (read?.at ?? 0);
            offset += line.length;
            if (read === undefined || scalars.some(({ start, end }) => start <= at && at < end))
                continue;
            const { rules, reason, whole, isForFile } = read;
            const place = lines.at(at);
            const before = line.slice(0, read.at);
            const scope = isForFile ? 'file' : scopeOf(text, extent, at, before);
            const target = scope === 'line' ? targetLine(text, at, before, lines.at) : document;
            const endColumn = place.column + whole.trimEnd().length;
            found.push({ rules, reason, scope, target, line: place.line, column: place.column, endColumn });
        }
    });
    return found;
}
/** Where a `#` is text and no comment. */
function scalarExtents(text, extent) {
    const { root } = (0,decode/* decodeDocument */.w8)(text, extent);
    const found = [];
    const visit = (node) => {
        if (node === undefined)
            return;
        if (node.children.length === 0)
            found.push(node);
        node.children.forEach(visit);
    };
    visit(root);
    return found;
}
/** A comment above all content of a document is for the document. */
function scopeOf(text, extent, at, before) {
    if (before.trim() !== '')
        return 'line';
    const above = text.slice(extent.start, at).replace(/^\ufeff/, '');
    return above.split(/\r\n|\n|\r/).every((line) => /^\s*(#.*|---\s*(#.*)?|%.*)?$/.test(line)) ? 'document' : 'line';
}
/** The comment's own line where something stands before it, otherwise the next line with content. */
function targetLine(text, at, before, placeOf) {
    const { line } = placeOf(at);
    if (before.trim() !== '')
        return line;
    const below = text
        .slice(at)
        .split(/\r\n|\n|\r/)
        .slice(1);
    const next = below.findIndex((one) => !/^\s*(#.*)?$/.test(one));
    return next < 0 ? line : line + 1 + next;
}

// EXTERNAL MODULE: ./build/render/root.js
var render_root = __webpack_require__(25037);
;// CONCATENATED MODULE: ./build/validate/sources/changes.js
/** Which paths each field of a kustomization may change; every other field may change everything. */
const changed = {
    namespace: /(?:^|\.)(?:namespace|metadata\.name)$/,
    namePrefix: /[nN]ame$/,
    nameSuffix: /[nN]ame$/,
    labels: /labels|Labels|elector/,
    commonLabels: /labels|Labels|elector/,
    commonAnnotations: /annotations/,
    commonMetadata: /labels|annotations/,
    images: /(?:^|\.)image$/,
    replicas: /(?:^|\.)replicas$/,
};
/** Whether fields of the kustomizations above a file may change what a finding in it is about. */
function mayChange(fields, { rule, path = '' }) {
    const about = rule === 'namespace-name-label' ? 'metadata.name' : path;
    return [...fields].some((field) => changed[field]?.test(about) ?? true);
}

;// CONCATENATED MODULE: ./build/validate/sources/substituted.js


/**
 * Tells of files whose `${variables}` Flux replaces before it applies them: those below the path of a Flux Kustomization
 * with `postBuild` or its components, and what the
 * kustomizations there take in.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
function substitutedFiles(manifests, { kustomizations }) {
    const folders = new Set();
    for (const { apiVersion, kind, object } of manifests) {
        if (kind !== 'Kustomization' || !apiVersion.startsWith('kustomize.toolkit.fluxcd.io/'))
            continue;
        const spec = new field/* Node */.b(object).at('spec');
        const path = spec.at('path').text;
        if (path === undefined || !spec.at('postBuild').isSet)
            continue;
        folders.add(external_node_path_.posix.normalize(path).replace(/\/$/, ''));
        for (const { text } of spec.at('components').items())
            if (text !== undefined)
                folders.add(external_node_path_.posix.join(path, text));
    }
    folders.delete('.');
    if (folders.size === 0)
        return undefined;
    const isBelow = (file) => [...folders].some((folder) => file === folder || file.startsWith(`${folder}/`));
    const roots = kustomizations.all.filter(({ folder }) => isBelow(folder));
    const taken = new Set(roots.flatMap((root) => kustomizations.withAll(root)).flatMap(({ takes, patches }) => [...takes, ...patches]));
    return (file) => taken.has(file) || isBelow(file);
}
const alias = /(?:^|[\s[{,])\*[\w-]/;
/** The findings that neither stand on a line of which nothing is known yet nor, where an alias stands there, speak of one. */
function withoutLines(text, findings, isOpen) {
    if (findings.length === 0)
        return findings;
    const lines = text.split(/\r\n|\n|\r/);
    return findings.filter(({ line = 1, message }) => {
        const text = lines[line - 1] ?? '';
        return !isOpen(text) && !(alias.test(text) && isOpen(message));
    });
}
/** `${NAME}`, also with blanks or a default as clusterctl takes them, and `<NAME>`. */
const variable = /\$\{ *([A-Z][A-Z0-9_]+) *(?::?[-=?+][^{}]*)?\}|(<[A-Z][A-Z0-9_]{3,}>)/g;
const mayHold = (text) => text.includes('${') || /<[A-Z]/.test(text);
/** What the vault plugin of Argo CD and its like put a value in place of. */
const ofPlugin = /<(?:path|secret|vault):[^<>\s]+>/;
/** In so many files, a variable is no mistake. */
const fewestFiles = 3;
/**
 * Tells of texts in which a plugin or a script puts something before they are applied: a reference to a vault, or a variable that
 * stands in several files.
 */
function replacedIn(sources) {
    let counts;
    const namesIn = (text) => new Set([...text.matchAll(variable)].map(([, name, token = '']) => name ?? token));
    const counted = () => {
        const found = new Map();
        for (const { text } of sources) {
            if (mayHold(text))
                for (const name of namesIn(text))
                    found.set(name, (found.get(name) ?? 0) + 1);
        }
        return found;
    };
    return (text) => {
        if (ofPlugin.test(text))
            return true;
        if (!mayHold(text))
            return false;
        counts ??= counted();
        return [...namesIn(text)].some((name) => (counts?.get(name) ?? 0) >= fewestFiles);
    };
}

;// CONCATENATED MODULE: ./build/validate/sources/placeholders.js


/**
 * A name to be filled in makes a file a template of envsubst, sed or a reader: what will stand there is not known.
 * @param isReplaced whether a text holds what is replaced before it is applied.
 */
function withoutTemplates({ path, text }, verdict, isReplaced) {
    if (verdict.manifests.length === 0)
        return verdict;
    const names = new Set(verdict.manifests
        .flatMap(({ name = '', namespace = '' }) => [(0,variables/* openPart */.Qj)(name, text) ?? [], (0,variables/* openPart */.Qj)(namespace, text) ?? []])
        .flat());
    const isOpen = (line) => names.size === 0
        ? line.includes('{{') || isReplaced(line)
        : (0,variables/* hasPlaceholder */.Kc)(line) || line.split(/\W+/).some((word) => names.has(word));
    const findings = withoutLines(text, verdict.findings, isOpen);
    if (names.size === 0 && findings.length === verdict.findings.length)
        return verdict;
    const skipped = [...verdict.skipped, ['template with placeholders, judged but for them', path]];
    return { ...verdict, findings, skipped };
}

;// CONCATENATED MODULE: ./build/validate/sources/said.js




/** What is true of a text whatever it is for. */
const saidOfText = ['yaml-syntax', 'duplicate-key', 'ignored-content', 'too-large', 'binary-file'];
/** What is true of a source whatever it is rendered to. */
const saidOfSources = [...saidOfText, 'unknown-field'];
/** What a patch may mend that is not in the repository, or that nothing leads to. */
const saidOfWholes = new Set(['missing-field', 'custom-resource-rule']);
/** Whether a finding is true of a text whatever it is for. */
const isOfText = ({ rule }) => saidOfText.includes(rule);
/** Whether a finding is true of a source whatever it is rendered to. */
const isOfSource = ({ rule }) => saidOfSources.includes(rule);
/** Whether a finding says that something is not whole, which what is elsewhere may mend. */
const isOfWhole = ({ rule }) => saidOfWholes.has(rule);
/** What is said of a file by itself, beside what is said of the renderings that it is part of. */
class SaidOfFiles {
    #facts;
    #parts;
    /** By file, the fields of the kustomizations above it that change objects. */
    #above;
    #isReplaced;
    /** @param isReplaced whether a text holds what is replaced before it is applied. */
    constructor(facts, parts, isReplaced) {
        this.#facts = facts;
        this.#parts = parts;
        this.#isReplaced = isReplaced;
        const above = facts.kustomizations.changes;
        for (const [path, fields] of facts.rendered.changed) {
            above.set(path, new Set([...(above.get(path) ?? []), ...fields]));
        }
        this.#above = above;
    }
    /**
     * Where every root that takes a file in was rendered, the rest was said of what came out; where one was not, what its
     * kustomizations may still change is left unsaid.
     */
    of(source, verdict) {
        const { path, text } = source;
        const { taken, byFlux } = this.#facts.rendered;
        const fields = this.#above.get(path);
        const isRendered = taken.get(path) === true;
        if (!isRendered && fields === undefined) {
            const isTaken = this.#parts.isTaken(path);
            const isMeant = ({ rule }) => !isTaken || rule !== 'merged-key';
            const findings = this.#asApplied(source, verdict.findings).filter(isMeant);
            return withoutTemplates(source, { ...verdict, findings }, this.#isReplaced);
        }
        const isFinal = (finding) => isOfSource(finding) ||
            finding.category === 'lint' ||
            (!isRendered && finding.rule !== 'merged-key' && !mayChange(fields ?? new Set(), finding));
        const all = byFlux && !isRendered ? withoutLines(text, verdict.findings, variables/* hasVariable */.$u) : verdict.findings;
        const own = { ...verdict, findings: all.filter(isFinal) };
        return isRendered ? own : withoutTemplates(source, own, this.#isReplaced);
    }
    /**
     * Where Flux renders a repository, what nothing asks for is applied by nobody, or by a Kustomization that is not here and may
     * complete it: a patch that was left behind, a base of another repository.
     */
    #asApplied({ path, text }, findings) {
        const { byFlux, taken, asked } = this.#facts.rendered;
        // Kustomizations that ask for nothing here are examples, or those of another repository.
        if (!byFlux || asked.size === 0 || taken.has(path))
            return findings;
        return withoutLines(text, findings, variables/* hasVariable */.$u).filter((finding) => !isOfWhole(finding));
    }
}

// EXTERNAL MODULE: ./build/render/trace/correspond.js
var correspond = __webpack_require__(24418);
;// CONCATENATED MODULE: ./build/validate/sources/rendered.js





/**
 * The objects of a rendering, each with its places in the files that it was made from. The namespace that helm takes where
 * nobody names one is not the one that the chart will be installed to.
 */
function tracedManifests({ rendering, checked }) {
    const { tool, owner, namespace } = rendering.root;
    const isAnywhere = tool === 'helm' && owner === undefined && namespace === undefined;
    return checked.manifests.map((manifest) => {
        const one = (0,render_rendering/* located */.t)(manifest, rendering);
        return isAnywhere && one.namespace === 'default' ? { ...one, namespace: undefined } : one;
    });
}
/**
 * Brings what was found in renderings back to the lines that people edit: each finding once, with the renderings where it
 * shows, and without what was found in the sources already.
 * @param isReplaced whether a text holds what is replaced before it is applied.
 */
function tracedFindings(renderings, found, isReplaced) {
    const known = new Set(found.map(rendered_identity));
    const all = new Map();
    for (const one of renderings) {
        const { rendering, checked } = one;
        const lines = rendering.text.split('\n');
        const substituted = isSubstituted(one);
        for (const finding of checked.findings) {
            // What the variable stands for is not known, so nothing is said about it.
            if ([finding.message, ...placed(finding, lines)].some(substituted ? variables/* hasPlaceholder */.Kc : isReplaced))
                continue;
            const traced = tracedFinding(finding, rendering, checked);
            const back = traced.finding;
            if (known.has(rendered_identity(back)))
                continue;
            const id = [back.file, back.line, back.column, back.rule, back.message].join('\n');
            const earlier = all.get(id);
            if (earlier === undefined)
                all.set(id, { ...traced, names: new Set([rendering.root.name]) });
            else
                earlier.names.add(rendering.root.name);
        }
    }
    return [...all.values()].map(({ finding, manifest, names }) => ({
        finding: { ...finding, message: `${finding.message} (${whereItShows([...names])})` },
        manifest,
    }));
}
/** Whether `${\u2026}` in the rendering stands for what a controller knows: for one, names hold no such thing. */
function isSubstituted({ rendering: { root }, checked }) {
    return (root.tool === 'kustomize' &&
        (root.isPartial === true ||
            root.variables !== undefined ||
            checked.manifests.some(({ name }) => name !== undefined && (0,variables/* hasPlaceholder */.Kc)(name))));
}
const ofWhole = new Set(['no-alternative-fits', 'custom-resource-rule', 'workload-selector']);
/** The lines that a finding is about: those of all that a value holds where it is judged as a whole. */
function placed({ rule, line = 1, endLine = line }, lines) {
    return lines.slice(line - 1, ofWhole.has(rule) ? endLine : line);
}
function rendered_identity({ file, rule, line, path }) {
    return [file, rule, line, path].join('\n');
}
function tracedFinding(finding, rendering, { manifests }) {
    const { document: _, line: __, column: ___, endLine: ____, endColumn: _____, path: ______, ...said } = finding;
    const manifest = manifestOf(finding, manifests);
    if (manifest === undefined)
        return { manifest, finding: { ...said, ...rendering.root.place() } };
    const named = pathWithin(manifest, finding);
    const own = [...named, ...entryNamed(finding.message, (0,correspond/* valueAt */.fK)(manifest.object, named))];
    const place = rendering.place(manifest, own, aspectOf(finding, manifest, own)) ?? rendering.root.place();
    return { manifest, finding: { ...said, ...place, ...(own.length === 0 ? {} : { path: (0,field_path/* fieldPathText */.J)(own) }) } };
}
/** The object that a finding is about. */
function manifestOf({ document, path = '' }, manifests) {
    const isWithin = (base) => base.length === 0 || path.startsWith((0,field_path/* fieldPathText */.J)(base));
    return manifests.find((one) => one.document === document && isWithin(one.base));
}
/** Where in its object a finding is. */
function pathWithin({ base }, { path = '' }) {
    return pathOf(path).slice(base.length);
}
/** Labels and annotations are judged as a map, and each comes from elsewhere: the entry that a message names. */
function entryNamed(message, map) {
    if (!(0,value/* isObject */.Gv)(map) || !/\b(?:label|annotation)\b/.test(message))
        return [];
    const key = Object.keys(map).find((one) => message.includes(`"${one}"`) || message.includes(`label ${one} `));
    return key === undefined ? [] : [key];
}
/** Whether a finding points at a key or at a value, as it was placed in the rendered text. */
function aspectOf({ line, column }, manifest, path) {
    const key = manifest.locate(path, 'key');
    return key.line === line && key.column === column ? 'key' : 'value';
}
/** `a.b[0][x.y/z]` \u2192 `['a', 'b', 0, 'x.y/z']`, as `fieldPathText` writes it. */
function pathOf(text) {
    const path = [];
    for (const [, bracketed, plain] of text.matchAll(/\[([^\][]*)\]|([^.[\]]+)/g)) {
        if (plain !== undefined)
            path.push(plain);
        else if (bracketed !== undefined)
            path.push(/^\d+$/.test(bracketed) ? Number(bracketed) : bracketed);
    }
    return path;
}
function whereItShows(names) {
    const [first = '', second = ''] = names;
    if (names.length === 1)
        return `in the rendering of ${first}`;
    if (names.length === 2)
        return `in the renderings of ${first} and ${second}`;
    return `in the renderings of ${first}, ${second} and ${names.length - 2} more`;
}

;// CONCATENATED MODULE: ./build/validate/sources/unfilled.js


/**
 * What is found in a chart that was rendered without the values of its users, less what such values would mend: of an object
 * in which something empty stands where a finding is, only what is true of its source.
 */
function withoutUnfilled({ findings, manifests }, isOfSource) {
    const owners = new Map(findings.map((finding) => [finding, manifestOf(finding, manifests)]));
    const open = new Set();
    for (const [finding, manifest] of owners) {
        if (manifest === undefined || isOfSource(finding))
            continue;
        if (isUnfilled((0,correspond/* valueAt */.fK)(manifest.object, pathWithin(manifest, finding))))
            open.add(manifest);
    }
    const isOpen = (manifest) => manifest !== undefined && open.has(manifest);
    return findings.filter((finding) => isOfSource(finding) || !isOpen(owners.get(finding)));
}
/** Whether a value is empty, was put together with something empty, or holds such a value. */
function isUnfilled(value, isPart = false) {
    if (value === null || value === '')
        return true;
    if (typeof value === 'string')
        return /^[-./:@]|[-./:@]$/.test(value);
    if (typeof value !== 'object' || isPart)
        return false;
    return Object.values(value).some((one) => isUnfilled(one, true));
}

;// CONCATENATED MODULE: ./build/validate/sources/check-rendering.js





/** What a rendering says by itself: it is what a server would be sent, at the version that it was rendered for. */
function checkRendering(rendering, options) {
    const versions = rendering.version === undefined ? options.versions : [rendering.version];
    const all = (0,validate_check/* checkText */.q)(rendering.root.file, rendering.text, { ...options, versions });
    // Controllers decrypt what kustomize passes on.
    const checked = isEncrypted(rendering.text)
        ? { ...all, findings: withoutEncrypted(rendering.text, all.findings) }
        : all;
    return { rendering, checked: { ...checked, findings: findingsOf(rendering, checked) } };
}
function findingsOf({ root }, checked) {
    if (root.tool === 'helm') {
        const findings = (0,render_root/* isBare */.J)(root) ? withoutUnfilled(checked, isOfSource) : checked.findings;
        return findings.map(asHelmReads);
    }
    const isPartial = root.tool === 'kustomize' && root.isPartial === true;
    return checked.findings.filter((finding) => !isPartial || !isOfWhole(finding));
}
/** Helm reads what it rendered as YAML with repeated keys, the last one counting, and sends what it has read. */
function asHelmReads(finding) {
    if (finding.rule !== 'duplicate-key')
        return finding;
    const together = {
        item: finding.path ?? '',
        words: '# keys stand twice in what charts render, so that the last one counts',
    };
    return { ...finding, severity: 'notice', together };
}

// EXTERNAL MODULE: ./build/yaml/locate.js
var locate = __webpack_require__(74910);
;// CONCATENATED MODULE: ./build/validate/sources/json-patch.js





const operations = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
/**
 * Checks the operations of a JSON patch (RFC 6902) in a file that a kustomization names as a patch. Undefined where the
 * file holds none.
 */
function checkJsonPatch(file, text) {
    const extent = (0,decode/* splitDocuments */.ZF)(text)[0];
    if (extent === undefined)
        return undefined;
    const { value, root } = (0,decode/* decodeDocument */.w8)(text, extent);
    if (!Array.isArray(value) || root === undefined)
        return undefined;
    const lines = (0,yaml_lines/* linesOf */.Dx)(text);
    const findings = [];
    const say = (node, message, fix) => {
        const { start, end } = (0,locate/* locate */.x)(root, node.path, node.value === undefined ? 'missing' : 'value');
        const from = lines.at(start);
        const to = lines.at(end);
        const place = { file, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        findings.push({ rule: 'json-patch', category: 'api', severity: 'error', message, fix, ...place });
    };
    for (const operation of new field/* Node */.b(value).items())
        checkOperation(operation, say);
    return findings;
}
function checkOperation(operation, say) {
    const op = operation.at('op');
    if (op.text === undefined || !operations.includes(op.text)) {
        const message = op.text === undefined ? 'op is required' : `"${op.text}" is no operation of a JSON patch`;
        say(op, message, (0,nearest/* didYouMean */.a)(op.text, operations));
    }
    for (const field of op.text === 'move' || op.text === 'copy' ? ['path', 'from'] : ['path']) {
        const pointer = operation.at(field);
        if (typeof pointer.value === 'string' && /^(\/|$)/.test(pointer.value))
            continue;
        say(pointer, `${field} must be a pointer that begins with "/"`, 'Write it as in "/spec/replicas".');
    }
    const needsValue = op.text === 'add' || op.text === 'replace' || op.text === 'test';
    if (needsValue && operation.at('value').value === undefined) {
        say(operation.at('value'), `value is required for "${op.text}"`, 'Give the value.');
    }
}

;// CONCATENATED MODULE: ./build/validate/sources/test-parts.js


const assertionName = /(?:^|[/_-])(?:assert(?:ions?)?|errors?)(?:[_-][^/]*)?\.ya?ml$/;
/** A step of a test of kuttl, and one that says what is awaited: the steps beside it make objects, or change a part of them. */
const step = /^\d+-[^/]*\.ya?ml$/;
const awaited = /^\d+-(?:assert|errors?)\b/;
/**
 * Tells of files that tests hold: those of kuttl and chainsaw name a part of what they wait for, in files beside their own; those of
 * kyverno, what they judge.
 * https://kyverno.io/docs/kyverno-cli/reference/kyverno_test/
 */
function testParts(facts) {
    let haveAssertions;
    let resources;
    let tests;
    const folderOf = ({ path }) => external_node_path_.posix.dirname(path);
    return (path) => {
        resources ??= new Set(facts.sources
            .filter((one) => external_node_path_.posix.basename(one.path) === 'kyverno-test.yaml')
            .flatMap((one) => facts.files.objects(one.path).flatMap(({ object, file }) => resourcesOf(object, file))));
        if (resources.has(path))
            return true;
        const name = external_node_path_.posix.basename(path);
        if (step.test(name)) {
            tests ??= new Set(facts.sources.filter((one) => awaited.test(external_node_path_.posix.basename(one.path))).map(folderOf));
            if (!tests.has(external_node_path_.posix.dirname(path)))
                return false;
        }
        else if (!assertionName.test(path))
            return false;
        haveAssertions ??= facts.sources.some(({ text }) => /kuttl\.dev\/|chainsaw\.kyverno\.io\//.test(text));
        return haveAssertions;
    };
}
function resourcesOf(test, file) {
    const items = new field/* Node */.b(test).at('resources').items();
    return items.map(({ text = '' }) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), text));
}

;// CONCATENATED MODULE: ./build/validate/sources/parts.js


/** No object has this: it says how a patch is merged. */
const directive = /^[ \t]*(?:-[ \t]+)?\$patch:/m;
const patchName = /(?:^|[/_.-])patch(?:es)?(?:[/_.-][^/]*)?\.ya?ml$/;
/** Tells what each file is. */
class Parts {
    #facts;
    /** What kustomizations take in. */
    #taken;
    /** What they read: data of generators, values of charts, schemas. */
    #read;
    #isOfTest;
    constructor(facts) {
        this.#facts = facts;
        this.#taken = new Set(facts.kustomizations.all.flatMap(({ takes }) => takes));
        this.#read = new Set(facts.kustomizations.all.flatMap(({ reads }) => reads));
        this.#isOfTest = testParts(facts);
    }
    of(source) {
        const { path, named } = source;
        const { charts, kustomizations } = this.#facts;
        if (charts.roleOf(path) !== undefined)
            return 'file of a chart';
        if ((0,kustomization/* isKustomizationFile */.yi)(path) && kustomizations.at(path) !== undefined)
            return 'kustomization';
        if (kustomizations.plugins.has(path))
            return 'configuration of kustomize';
        const isPatch = kustomizations.patches.has(path);
        if (!named && this.#read.has(path) && !this.#taken.has(path) && !isPatch)
            return 'data that a kustomization reads';
        if (this.#isOfTest(path))
            return 'part of a test';
        if (isPatch || this.#isStrayPatch(source))
            return 'patch';
        return !named && this.#isLeftOut(path) ? 'left out' : 'manifest';
    }
    /** Whether something takes a file in. */
    isTaken(path) {
        return this.#facts.rendered.taken.has(path) || this.#taken.has(path);
    }
    /** A patch that no kustomization names; without kustomizations there is nothing that it could be a patch of. */
    #isStrayPatch({ path, text }) {
        if (this.#facts.kustomizations.all.length === 0)
            return false;
        return directive.test(text) || (patchName.test(path) && !this.isTaken(path) && !this.#isLeftOut(path));
    }
    /** Nobody applies what lies in a kustomization, or below it, and is not taken in: mostly patches that were left behind. */
    #isLeftOut(path) {
        const { kustomizations } = this.#facts;
        if (this.isTaken(path) || (0,kustomization/* isKustomizationFile */.yi)(path))
            return false;
        return kustomizations.isBelowOne(path) || kustomizations.isBelowUnread(path, this.#paths());
    }
    *#paths() {
        for (const { path } of this.#facts.sources)
            yield path;
    }
}

;// CONCATENATED MODULE: ./build/validate/sources/sets.js

/**
 * The sets of objects that are applied together: what each kustomization that is applied takes in, as it is rendered where
 * it is; and for files that no kustomization takes in, those of one folder.
 *
 * @param byFile the objects of each file, patches aside.
 * @param taken files that roots take in, which were rendered or not.
 */
function setsOf(byFile, kustomizations, rendered, taken) {
    const inKustomization = new Set(kustomizations.all.flatMap(({ takes }) => takes));
    const folders = new Set(rendered.map(({ folder }) => folder));
    const left = kustomizations.roots.filter(({ folder }) => !folders.has(folder));
    const sets = [
        ...rendered.map(({ manifests }) => ({ manifests })),
        ...left.map((root) => unrendered(kustomizations.withAll(root), byFile)),
    ];
    const byFolder = new Map();
    for (const [file, manifests] of byFile) {
        if (inKustomization.has(file) || taken.get(file) === true)
            continue;
        const folder = external_node_path_.posix.dirname(file);
        const ofFolder = byFolder.get(folder) ?? [];
        byFolder.set(folder, ofFolder);
        for (const manifest of manifests)
            ofFolder.push(manifest);
    }
    return [...sets, ...[...byFolder.values()].map((manifests) => ({ manifests, loose: true }))];
}
function unrendered(parts, byFile) {
    const files = new Set(parts.flatMap(({ takes }) => takes));
    return {
        manifests: [...files].flatMap((file) => byFile.get(file) ?? []),
        generated: parts.flatMap(({ generated }) => generated),
        namespace: parts.find(({ namespace }) => namespace !== undefined)?.namespace,
        uncertain: parts.some(({ changesObjects, takesFromElsewhere }) => changesObjects || takesFromElsewhere) ||
            new Set(parts.flatMap(({ namespace }) => namespace ?? [])).size > 1,
    };
}

;// CONCATENATED MODULE: ./build/validate/files.js

















/** Judges files as the API server would judge their objects, then what the objects say of each other. */
function judgeFiles(facts) {
    return new Judging(facts).verdict();
}
class Judging {
    #facts;
    #rules;
    #parts;
    #said;
    #findings = [];
    #ignores = new Map();
    #manifests = new Map();
    /** The same by document and path, for files that are asked for: a List may hold thousands. */
    #objects = new Map();
    #fluxKustomizations = [];
    #skipped = new tally/* Tally */.F();
    #holders = new Set();
    #rendered = new WeakMap();
    /** Whether a text holds what is replaced before it is applied. */
    #isReplaced;
    #files = 0;
    #documents = 0;
    constructor(facts) {
        this.#facts = facts;
        this.#rules = fileRulesOf(facts);
        this.#isReplaced = replacedIn(facts.sources);
        this.#parts = new Parts(facts);
        this.#said = new SaidOfFiles(facts, this.#parts, this.#isReplaced);
    }
    async verdict() {
        const { pause } = this.#facts;
        for (const source of this.#facts.sources) {
            await pause();
            if (this.#facts.touched?.has(source.path) === false)
                this.#around(source);
            else
                this.#source(source);
        }
        const { asked } = this.#facts.rendered;
        for (const { findings } of this.#facts.kustomizations.all) {
            this.#add(findings.map((finding) => (0,unasked/* ofUnasked */.h)(finding, asked)));
        }
        const isKnown = this.#withKnownVariables();
        this.#findings = this.#findings.filter(isKnown);
        const renderings = [];
        for (const rendering of this.#facts.rendered.renderings) {
            await pause();
            const one = checkRendering(rendering, this.#rules.check);
            if (rendering.root.tool === 'helm')
                this.#documents += one.checked.documents - one.checked.skipped.length;
            renderings.push(one);
        }
        for (const { finding, manifest } of tracedFindings(renderings, this.#findings, this.#isReplaced)) {
            this.#findings.push(finding);
            if (manifest !== undefined)
                this.#rendered.set(finding, manifest);
        }
        const { taken } = this.#facts.rendered;
        const objects = { sets: this.#sets(renderings), renderings };
        for (const judge of this.#facts.judges) {
            const { findings, skipped = [] } = await judge.judge(objects);
            this.#add(findings.filter((finding) => taken.get(finding.file ?? '') === true || isKnown(finding)));
            for (const [reason, place] of skipped)
                this.#skipped.add(reason, place);
        }
        const findings = eachOnce(this.#withoutIgnored());
        return {
            findings,
            files: this.#files,
            documents: this.#documents,
            holders: this.#holders,
            about: (finding) => this.#rendered.get(finding) ?? this.#objectOf(finding),
            skipped: this.#skipped,
            faces: this.#facts.touched === undefined ? [] : this.#faces(renderings),
        };
    }
    #faces(renderings) {
        const rendered = renderings.flatMap(({ checked }) => checked.manifests);
        return [...[...this.#manifests.values()].flat(), ...rendered].map(faceOf).sort();
    }
    /** What has to be known of a source that is not judged. */
    #around(source) {
        this.#readIgnores(source);
        if (!source.text.includes('kustomize.toolkit.fluxcd.io/'))
            return;
        this.#fluxKustomizations.push(...this.#facts.files.objects(source.path));
    }
    #objectOf({ file = '', document, path = '' }) {
        const manifests = this.#manifests.get(file);
        if (manifests === undefined)
            return undefined;
        if (manifests.length === 1 && manifests[0]?.document === document)
            return manifests[0];
        const objects = this.#objects.get(file) ?? byPlace(manifests);
        this.#objects.set(file, objects);
        // Those of a List stand at `items[3]`.
        const within = [...path.matchAll(/\]/g)].map(({ index }) => objects.get(`${document} ${path.slice(0, index + 1)}`));
        return within.find((one) => one !== undefined) ?? objects.get(`${document}`);
    }
    #source(source) {
        const { path } = source;
        const part = this.#parts.of(source);
        if (part === 'file of a chart') {
            this.#chartFile(path);
            return;
        }
        this.#readIgnores(source);
        switch (part) {
            case 'kustomization':
                this.#kustomization(source);
                return;
            case 'configuration of kustomize':
                this.#style(source);
                this.#skipped.add(part, path);
                return;
            case 'data that a kustomization reads':
            case 'part of a test':
                this.#skipped.add(part, path);
                return;
            case 'patch':
                this.#patch(source);
                return;
            case 'left out':
                this.#leftOut(source);
                return;
            case 'manifest':
                this.#take(source, this.#said.of(source, this.#verdictOf(source)));
        }
    }
    #chartFile(path) {
        this.#holders.add(path);
        const { renderings } = this.#facts.rendered;
        const isRendered = renderings.some(({ root }) => root.tool === 'helm' && (0,place/* isBelow */.Y)(path, root.folder));
        if (!isRendered)
            this.#skipped.add(this.#facts.charts.roleOf(path), path);
    }
    #kustomization(source) {
        const { path } = source;
        this.#holders.add(path);
        this.#style(source);
        this.#files++;
        this.#documents++;
        for (const patch of this.#facts.kustomizations.at(path)?.inlinePatches ?? [])
            this.#inlinePatch(path, patch);
    }
    #patch(source) {
        const { path, text } = source;
        const jsonPatch = checkJsonPatch(path, text);
        if (jsonPatch !== undefined) {
            this.#style(source);
            this.#files++;
            this.#holders.add(path);
            this.#add(jsonPatch);
            return;
        }
        const verdict = judgeFile(source, { ...this.#rules, check: { ...this.#rules.check, patch: true } });
        this.#take(source, this.#said.of(source, verdict), true);
    }
    /** Nobody applies it, so it need only be YAML. */
    #leftOut(source) {
        const verdict = judgeFile(source, this.#rules);
        const findings = verdict.findings.filter((finding) => finding.category === 'lint' || isOfText(finding));
        this.#take(source, { ...verdict, findings }, true);
        if (verdict.documents > 0)
            this.#skipped.add('file that the kustomization beside it does not name', source.path);
    }
    #verdictOf(source) {
        const known = knownCheck(this.#facts, source);
        return known === undefined ? judgeFile(source, this.#rules) : judgeChecked(source, known, this.#rules);
    }
    #take(source, verdict, isPart = false) {
        for (const [reason, place] of verdict.skipped)
            this.#skipped.add(reason, place);
        if (verdict.counts) {
            this.#files++;
            this.#holders.add(source.path);
        }
        this.#documents += verdict.documents;
        this.#add(verdict.findings);
        if (verdict.manifests.length === 0 || isPart)
            return;
        for (const manifest of verdict.manifests) {
            if (manifest.kind === 'Kustomization')
                this.#fluxKustomizations.push(manifest);
        }
        // A list that grew has room for more, which is most of what is held of a file with one object.
        this.#manifests.set(source.path, verdict.manifests.slice());
    }
    #inlinePatch(path, patch) {
        const jsonPatch = checkJsonPatch(path, patch.text);
        if (jsonPatch !== undefined) {
            this.#add(jsonPatch.map((finding) => (0,inline_patch/* outerPlace */.d)(patch, finding)));
            return;
        }
        const { findings } = (0,validate_check/* checkText */.q)(path, patch.text, { ...this.#rules.check, patch: true });
        const isRendered = this.#facts.rendered.taken.get(path) === true;
        const kept = findings.filter((finding) => !isPatchDirective(finding.path ?? '') && (!isRendered || isOfSource(finding)));
        this.#add(kept.map((finding) => (0,inline_patch/* outerPlace */.d)(patch, finding)));
    }
    /** What is applied together: renderings, and what reaches a cluster as it stands. */
    #sets(renderings) {
        const rendered = renderings.map((one) => ({ folder: one.rendering.root.folder, manifests: tracedManifests(one) }));
        return setsOf(this.#manifests, this.#facts.kustomizations, rendered, this.#facts.rendered.taken);
    }
    #readIgnores({ path, text }) {
        if (text.includes('gitops-actions:ignore'))
            this.#ignores.set(path, ignoresOf(path, text, this.#facts.knownRules));
    }
    #style({ path, text }) {
        this.#add(this.#rules.style?.(path, text) ?? []);
    }
    #add(findings) {
        for (const finding of findings)
            this.#findings.push(finding);
    }
    /** What a variable of Flux stands for is not known before it is rendered, so nothing is said about it. */
    #withKnownVariables() {
        const isBelowVariables = substitutedFiles(this.#fluxKustomizations, this.#facts);
        if (isBelowVariables === undefined)
            return () => true;
        return (finding) => {
            const { file = '' } = finding;
            const text = isBelowVariables(file) ? this.#facts.files.text(file) : undefined;
            return text === undefined || withoutLines(text, [finding], variables/* hasVariable */.$u).length > 0;
        };
    }
    #withoutIgnored() {
        if (this.#ignores.size === 0)
            return this.#findings;
        const kept = this.#findings.filter((finding) => {
            const ignores = this.#ignores.get(finding.file ?? '');
            return ignores === undefined || ignores.filter([finding]).length > 0;
        });
        return [...kept, ...[...this.#ignores.values()].flatMap((ignores) => ignores.remarks())];
    }
}
/** What references read of an object; of an image they read no more than whether it is one. */
function faceOf({ apiVersion, ...manifest }) {
    return JSON.stringify([apiVersion, manifest.kind, readFields(manifest)], (key, value) => {
        if (key === 'image' && typeof value === 'string')
            return '';
        return typeof value === 'bigint' ? String(value) : value;
    });
}
/** What is aliased, or stands in two renderings, is found twice and told once. */
function eachOnce(findings) {
    const told = new Map();
    for (const finding of findings) {
        const { file, line, column, path = '', message } = finding;
        const id = [file, line, path === '' ? column : path, message].join('\n');
        if (!told.has(id))
            told.set(id, finding);
    }
    return [...told.values()];
}
/** What is known of a file's objects already. */
function knownCheck({ definitions }, { path }) {
    return definitions.get(path);
}
function fileRulesOf({ check, style, judges }) {
    return { check, style, keeps: judges.some(({ reads }) => reads === 'whole') ? 'whole' : 'references' };
}
/** The first object of each document, and those that stand below the path of a List. */
function byPlace(manifests) {
    const objects = new Map();
    const add = (place, one) => objects.has(place) || objects.set(place, one);
    for (const one of manifests) {
        add(`${one.document}`, one);
        if (one.base.length > 0)
            add(`${one.document} ${(0,field_path/* fieldPathText */.J)(one.base)}`, one);
    }
    return objects;
}

;// CONCATENATED MODULE: ./build/validate/sources/clusters.js


/** Objects that roots bring along each for itself, and that are the same everywhere. */
const shared = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository', 'OCIRepository']);
/** One finding for roots of one cluster that make the same objects: their controllers take them from each other for ever. */
function contestedObjects(renderings) {
    const made = new Map();
    for (const one of renderings) {
        const { name, cluster, namespace } = one.rendering.root;
        if (cluster === undefined)
            continue;
        for (const manifest of tracedManifests(one)) {
            if (shared.has(manifest.kind) || manifest.name === undefined || manifest.name.includes('${'))
                continue;
            const group = manifest.apiVersion.split('/').slice(0, -1).join('/');
            const id = [cluster, group, manifest.kind, manifest.namespace ?? namespace ?? '', manifest.name].join('\n');
            const known = made.get(id);
            if (known === undefined)
                made.set(id, { manifest, names: new Set([name]) });
            else
                known.names.add(name);
        }
    }
    const contests = new Map();
    for (const one of made.values()) {
        if (one.names.size === 1)
            continue;
        const id = [...one.names].sort().join('\n');
        const contest = contests.get(id);
        if (contest === undefined)
            contests.set(id, { ...one, count: 1 });
        else
            contest.count++;
    }
    return [...contests.values()].map(({ manifest, names, count }) => contested(manifest, [...names].sort(), count - 1));
}
function contested(manifest, [first, second, ...rest], more) {
    const others = more > 0 ? ` and ${(0,report_text.quantity)(more, 'more object')} are` : ' is';
    const roots = rest.length === 0 ? `both ${first} and ${second}` : `${first}, ${second} and ${rest.length} more`;
    return {
        ...manifest.locate(['metadata', 'name'], 'value'),
        rule: 'contested-object',
        category: 'reference',
        severity: 'warning',
        message: `${manifest.kind} "${manifest.name}"${others} made by ${roots}, in one cluster`,
        fix: 'Let one of them make it: each takes it back from the others.',
    };
}

;// CONCATENATED MODULE: ./build/validate/judges/index.js


/**
 * Who judges the objects of a run, in the order in which they are asked. A judge of another program is one more row; who is asked
 * for by an input is loaded then.
 */
async function judgesFor({ inputs, versions, repository, host }) {
    const { references, external, podSecurity: level, policies } = inputs;
    const rows = [
        { reads: 'references', judge: ({ renderings }) => ({ findings: contestedObjects(renderings) }) },
        references
            ? { reads: 'references', judge: ({ sets }) => ({ findings: checkReferences(sets, { external, repository }) }) }
            : undefined,
        policies === undefined ? undefined : (await __webpack_require__.e(/* import() */ 3376).then(__webpack_require__.bind(__webpack_require__, 73376))).conftest(policies, host),
        level === 'off' ? undefined : (await __webpack_require__.e(/* import() */ 4238).then(__webpack_require__.bind(__webpack_require__, 64238))).podSecurity(level, versions),
    ];
    return rows.filter((row) => row !== undefined);
}

// EXTERNAL MODULE: ./build/validate/judges/pod-security-controls.js
var pod_security_controls = __webpack_require__(29949);
// EXTERNAL MODULE: ./build/validate/rules/index.js + 43 modules
var rules = __webpack_require__(95495);
;// CONCATENATED MODULE: ./build/validate/structure/rules.js

/** The other one is about references. */
const { 'application-path': _, ...rendered } = renderRules;
/** Rules about files and their YAML, about fields by the schema, and about the comments that ignore rules. */
const structureRules = {
    'binary-file': { summary: 'A file is text.' },
    'broken-encoding': { summary: 'A file is valid UTF-8.' },
    'file-too-large': { summary: 'A file has at most 32 MiB.' },
    'too-large': { summary: 'A document has at most 3 MiB, the most that the API server takes.' },
    'unreadable-file': { summary: 'A file can be read.' },
    'symlink-outside': { summary: 'A symbolic link stays inside of the workspace.' },
    'unrendered-template': {
        summary: 'A template of Helm or another engine is rendered before it is validated.',
        severity: 'notice',
    },
    'no-objects': { summary: 'A path that is named holds a Kubernetes object.', severity: 'warning' },
    'expired-override': { summary: 'An entry of .gitops-actions.yaml has not expired.' },
    policy: { summary: 'An object breaks none of the `policies`; the words are those of the policy.' },
    'contested-object': { summary: 'An object is made by one root of a cluster alone.' },
    ...rendered,
    'yaml-syntax': { summary: 'A document is YAML as the API server reads it.' },
    'merged-key': { summary: 'A map has no key that is merged into it, too; kustomize allows that.' },
    'ignored-content': { summary: 'No content stands where readers ignore it.' },
    'unknown-kind': { summary: 'The kind of an object is known: built in, or defined by a CRD.' },
    'unserved-api': { summary: 'The version of Kubernetes serves the apiVersion of an object.' },
    'deprecated-api': { summary: 'The apiVersion of an object is not deprecated.' },
    'missing-field': { summary: 'A field that the kind requires is there.' },
    'bad-quantity': { summary: 'A quantity is a number with a known suffix.' },
    'bad-time': { summary: 'A time is written as RFC 3339 says.' },
    'bad-format': { summary: 'A value of a custom resource has the format that its schema names.' },
    'pattern-mismatch': { summary: 'A value of a custom resource matches the pattern of its schema.' },
    'not-allowed-value': { summary: 'A value of a custom resource is one that its schema lists.' },
    'out-of-range': { summary: 'A number is within its limits.' },
    'too-short': { summary: 'A text of a custom resource is not shorter than its schema allows.' },
    'too-long': { summary: 'A text of a custom resource is not longer than its schema allows.' },
    'too-few': { summary: 'A list or map of a custom resource has as many entries as its schema asks for.' },
    'too-many': { summary: 'A list or map of a custom resource has no more entries than its schema allows.' },
    'duplicate-item': { summary: 'An item stands once in a list that its schema calls a set or a map.' },
    'no-alternative-fits': { summary: 'A value fits one of the alternatives of its schema.' },
    'several-alternatives-fit': { summary: 'A value fits only one of the alternatives of its schema.' },
    'forbidden-form': { summary: 'A value has no form that its schema forbids.' },
    'custom-resource-rule': { summary: 'A custom resource satisfies the CEL rules of its schema.' },
    'json-patch': { summary: 'A JSON patch has known operations with the fields that they need.' },
    'ignore-without-reason': { summary: 'A comment that ignores a rule says why.' },
    'unused-ignore': { summary: 'A comment that ignores a rule has something to ignore.' },
};

// EXTERNAL MODULE: ./build/validate/style/rules.js
var style_rules = __webpack_require__(46566);
;// CONCATENATED MODULE: ./build/validate/known-rules.js





/** Every rule of this stage, in the groups in which the documentation shows them. */
function ruleGroups() {
    return [
        {
            title: 'Files, YAML and fields',
            about: 'What a file must be, and what the schema of a kind says.',
            rules: structureRules,
        },
        {
            title: 'What the API server checks in code',
            about: 'What no schema says, as the API server of each version checks it.',
            rules: Object.fromEntries(rules/* allRules */.V.map((rule) => [rule.name, rule])),
        },
        {
            title: 'References',
            about: 'What objects say of each other. What nobody defines may exist in the cluster: a notice, or a warning where a name that is almost the same is defined. Two objects that contradict each other are an error.',
            rules: referenceRules,
        },
        {
            title: 'Pod security',
            about: 'With `pod-security: baseline` or `restricted`: the controls of the Pod Security Standards.',
            rules: pod_security_controls/* controls */.n,
        },
        {
            title: 'Style',
            about: 'With `style: true`. Names, options and places are those of [yamllint](https://yamllint.readthedocs.io/en/stable/rules.html), severities those of its configuration.',
            rules: summarised(style_rules/* styleRules */.h),
        },
    ];
}
/** The names of all rules. */
function knownRules() {
    return new Set(ruleGroups().flatMap(({ rules }) => Object.keys(rules)));
}
function summarised(rules) {
    return Object.fromEntries(Object.entries(rules).map(([name, summary]) => [name, { summary }]));
}

;// CONCATENATED MODULE: ./build/validate/pause.js
const longestTurn = 50;
function pauses(clock) {
    let last = clock.now().getTime();
    return () => {
        if (clock.now().getTime() - last < longestTurn)
            return undefined;
        return clock.sleep(0).then(() => {
            last = clock.now().getTime();
        });
    };
}

// EXTERNAL MODULE: ./build/validate/repository.js
var validate_repository = __webpack_require__(32295);
// EXTERNAL MODULE: ./build/kubernetes/custom.js + 1 modules
var custom = __webpack_require__(65305);
// EXTERNAL MODULE: ./build/kubernetes/kinds.js
var kinds = __webpack_require__(41346);
// EXTERNAL MODULE: ./build/kubernetes/releases.js
var releases = __webpack_require__(84059);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
;// CONCATENATED MODULE: ./build/validate/sources/collect.js







/** Standard input among the paths. */
const standardInput = '-';
/** What standard input is called in findings. */
const standardInputName = 'stdin';
/** Folders that hold no manifests of the user's: repositories, packages, caches. */
const foldersLeftOut = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv', '__pycache__']);
/** What lies there is kept, and applied by nobody: `_archive/`, `testdata/`. */
const foldersKept = [
    [
        'archived',
        /^(?:_(?:archived?|attic|deprecated|disabled|obsolete|old|retired|unused)|archived|attic|deprecated|graveyard)$/i,
    ],
    ['test data', /^(?:test[-_]?data|fixtures|__fixtures__|__snapshots__)$/i],
];
/** Tools keep their own there: `.archive/`, `.github/`, `.pre-commit-config.yaml`. */
const collect_hidden = 'hidden file or folder';
const ending = /\.(ya?ml|json)$/i;
/** From so many files on, memory is spared: while they are listed already, since what V8 took by then it keeps. */
const manyFiles = 1000;
/** Kustomize takes this name too, which has no ending. */
const kustomizationWithoutEnding = 'Kustomization';
/**
 * The files that paths stand for: files as they are, folders with all that may be manifests below them, globs. Sorted, each
 * file once. Symbolic links are followed where they stay inside of the workspace (or of the folder that was named).
 *
 * @throws InputError for a path that does not exist or that leads to no file.
 */
function collectFiles(host, paths, exclude) {
    const { files } = host;
    const walk = new Walk(host, excluder(exclude));
    const byPath = new Map();
    for (const path of paths) {
        if (path === standardInput) {
            byPath.set(path, [standardInputName]);
            continue;
        }
        const before = walk.seen;
        walk.forPath = [];
        byPath.set(path, walk.forPath);
        if (isGlob(files, path))
            walk.glob(path);
        else
            walk.named(path);
        if (walk.seen > before)
            continue;
        throw new errors/* InputError */.dz(`"${path}" has no YAML or JSON file`, {
            fix: 'Name the folder that holds the manifests, and check the exclude globs.',
        });
    }
    const entries = [...walk.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, byPath, findings: walk.findings, skipped: walk.skipped };
}
function isGlob(files, path) {
    return /[*?[\]{}()!]/.test(path) && picomatch.scan(path).isGlob && files.kind(path) === undefined;
}
function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const patterns = globs.flatMap((glob) => {
        const plain = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
        return [plain, `${plain}/**`];
    });
    return picomatch(patterns, { dot: true });
}
class Walk {
    entries = new Map();
    findings = [];
    skipped = new tally/* Tally */.F();
    /** How many files were met, those met before and those left out included. */
    seen = 0;
    /** The files that the path stands for that is walked now. */
    forPath = [];
    #host;
    #files;
    #excluded;
    #folders = new Set();
    /** Folders that symbolic links may lead to. */
    #inside;
    constructor(host, excluded) {
        this.#host = host;
        this.#files = host.files;
        this.#excluded = excluded;
        this.#inside = [host.files.realPath('.')];
    }
    named(path) {
        const kind = this.#files.kind(path);
        if (kind === undefined)
            throw this.#absent(path);
        const real = this.#files.kind(this.#files.realPath(path));
        if (kind === 'symlink' && !this.#leadsInside(path))
            this.#refuseLink(path);
        else if (real === 'directory') {
            this.#inside.push(this.#files.realPath(path));
            this.#folder(path, () => true);
        }
        else if (real === 'file') {
            this.seen++;
            this.#add(this.#files.relative(this.#files.realPath(path)), true);
        }
        else {
            throw new errors/* InputError */.dz(`"${path}" is neither a file nor a folder`, { fix: 'Name a file, a folder or a glob.' });
        }
    }
    glob(pattern) {
        const clean = pattern.replace(/^\.\//, '');
        const { base } = picomatch.scan(clean);
        const start = base === '' ? '.' : base;
        if (this.#files.kind(start) !== 'directory')
            throw this.#absent(pattern);
        const matches = picomatch(clean, { dot: false });
        const below = picomatch(`${clean.replace(/(?<!\/)\/+$/, '')}/**`, { dot: false });
        const before = this.seen;
        this.#folders.clear();
        this.#folder(start, (path) => matches(path) || below(path));
        this.#folders.clear();
        if (this.seen > before)
            return;
        throw new errors/* InputError */.dz(`The glob "${pattern}" matches no YAML or JSON file`, {
            fix: 'Check the glob: "**" stands for folders, "*" for part of a name.',
        });
    }
    #absent(path) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
        const names = this.#files.kind(folder) === 'directory' ? this.#files.list(folder).map(({ name }) => name) : [];
        const beside = names.map((name) => (folder === '.' ? name : `${folder}/${name}`));
        const otherwise = 'Name files, folders or globs that exist, relative to the working directory.';
        return new errors/* InputError */.dz(`"${path}" does not exist`, { fix: (0,nearest/* didYouMean */.a)(path, beside, otherwise) });
    }
    #folder(folder, wanted) {
        const real = this.#files.realPath(folder);
        if (this.#folders.has(real))
            return;
        this.#folders.add(real);
        const inGit = this.#files.relative(real);
        for (const { name, kind } of this.#files.list(folder)) {
            const path = folder === '.' || folder === './' ? name : `${folder.replace(/(?<!\/)\/+$/, '')}/${name}`;
            if (kind === 'symlink')
                this.#link(path, name, wanted);
            else if (kind === 'directory')
                this.#subfolder(path, name, wanted);
            else if (kind === 'file')
                this.#file(path, inGit === '.' ? name : `${inGit}/${name}`, wanted);
        }
    }
    #subfolder(path, name, wanted) {
        if (foldersLeftOut.has(name))
            return;
        if (this.#excluded(this.#files.relative(path)))
            this.skipped.add('excluded', `${path}/`);
        else if (name.startsWith('.'))
            this.skipped.add(collect_hidden, `${path}/`);
        else {
            // Go copies what it needs there.
            if (name === 'vendor' && this.#files.kind(`${path}/modules.txt`) !== undefined)
                return;
            const kept = name === path && name === 'archive' ? 'archived' : foldersKept.find(([, names]) => names.test(name))?.[0];
            if (kept === undefined)
                this.#folder(path, wanted);
            else
                this.skipped.add(kept, `${path}/`);
        }
    }
    #link(path, name, wanted) {
        if (this.#excluded(this.#files.relative(path)))
            return;
        if (!this.#leadsInside(path)) {
            if (wanted(this.#files.relative(path)))
                this.#refuseLink(path);
            return;
        }
        const kind = this.#files.kind(this.#files.realPath(path));
        if (kind === 'directory')
            this.#subfolder(path, name, wanted);
        else if (kind === 'file')
            this.#file(path, this.#files.relative(this.#files.realPath(path)), wanted);
    }
    #leadsInside(path) {
        const real = (0,render_sources/* realPathOf */.dN)(this.#files, path);
        return real !== undefined && this.#inside.some((folder) => real === folder || real.startsWith(`${folder}/`));
    }
    #refuseLink(path) {
        const real = (0,render_sources/* realPathOf */.dN)(this.#files, path);
        const isFolder = real !== undefined && this.#files.kind(real) === 'directory';
        if (!isFolder && !ending.test(path))
            return;
        this.seen++;
        this.findings.push({
            rule: 'symlink-outside',
            category: 'input',
            severity: real === undefined ? 'warning' : 'error',
            file: this.#files.relative(path),
            message: real === undefined
                ? 'This symbolic link leads nowhere'
                : 'This symbolic link leaves the workspace, so what it points to is not read',
            fix: 'Put the file itself there, or link to a file inside the workspace.',
        });
    }
    /** @param inGit the path of the file itself, below no symbolic link: what pull requests and annotations know. */
    #file(path, inGit, wanted) {
        if (!wanted(this.#files.relative(path)))
            return;
        if (!ending.test(path) && external_node_path_.posix.basename(path) !== kustomizationWithoutEnding)
            return;
        this.seen++;
        if (this.#excluded(inGit))
            this.skipped.add('excluded', inGit);
        else if (!external_node_path_.posix.basename(path).startsWith('.'))
            this.#add(inGit, false);
        else if (!(0,record_name/* isRecord */.u)(path))
            this.skipped.add(collect_hidden, inGit);
    }
    #add(path, named) {
        this.forPath.push(path);
        if (named || !this.entries.has(path))
            this.entries.set(path, { path, named });
        if (this.entries.size === manyFiles)
            this.#host.spareMemory();
    }
}

;// CONCATENATED MODULE: ./build/validate/settings.js









/** The versions that were asked for, oldest first and each once: `1.34`, however they were written. */
function parseVersions(given) {
    const minors = given.map((version) => {
        const minor = Number(/^v?1\.(\d{1,3})(?:\.\d\S*)?$/.exec(version.trim())?.[1] ?? Number.NaN);
        if (minor >= releases/* oldestMinor */.LO && minor <= releases/* newestMinor */.WM)
            return minor;
        const range = `1.${releases/* oldestMinor */.LO} to 1.${releases/* newestMinor */.WM}`;
        throw new errors/* InputError */.dz(Number.isNaN(minor)
            ? `"${version}" is no version of Kubernetes`
            : `Kubernetes ${version} is not known: the built-in schemas are those of ${range}`, { fix: `Set kubernetes-version to one or more of ${range}, as in "1.34".` });
    });
    return [...new Set(minors)].sort((a, b) => a - b).map((minor) => `1.${minor}`);
}
/**
 * The severity of each finding as the user wants it: by the input, else by the configuration of the repository.
 * @param failOn the lowest severity that refuses; such findings become errors.
 */
function withSeverities(findings, rules, configured, failOn) {
    return findings.flatMap((finding) => {
        const given = (Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined) ?? configured(finding);
        if (given === 'off')
            return [];
        const severity = refusing(given ?? finding.severity, failOn);
        return severity === finding.severity ? [finding] : [{ ...finding, severity }];
    });
}
function refusing(severity, failOn) {
    if (failOn === 'never')
        return severity === 'error' ? 'warning' : severity;
    if (failOn === 'warning')
        return severity === 'warning' ? 'error' : severity;
    return failOn === 'notice' ? 'error' : severity;
}
/** How objects are checked: versions, the kinds that ship, and those that the user brings along. */
async function settingsOf(inputs, host, sources, pause) {
    const customKinds = givenSchemas(inputs.schemas.filter((one) => !isSchemaLocation(one)), host);
    const foundKinds = new Set();
    const check = {
        versions: parseVersions(inputs.kubernetesVersion),
        kinds: new kinds/* Kinds */.E((name) => host.data(name)),
        customKinds,
        foundKinds,
        unknownKinds: inputs.unknownKinds,
        ...(await celFor(sources.map(({ text }) => text), () => false)),
    };
    const definitions = new Map();
    for (const source of sources) {
        await pause();
        const checked = addDefinitions(source, check, customKinds, foundKinds);
        if (checked?.manifests.every(isDefinition)) {
            definitions.set(source.path, { ...checked, manifests: checked.manifests.map(withoutRest) });
        }
    }
    // Where the definitions are themselves of a kind that the user defines, a later file may change what an earlier one was.
    return { check, definitions: customKinds.hasGroup(definitionGroup) ? new Map() : definitions };
}
/** Whether an entry of `schemas` says where the schema of a kind is to be looked for, and is no file or folder itself. */
function isSchemaLocation(entry) {
    return entry === 'default' || entry.includes('{{') || /^https?:/i.test(entry);
}
/** Looks for the schemas of kinds that nothing else defines, where `schemas` says where they are to be looked for. */
async function addLocated({ check }, { schemas, kubernetesVersion }, manifests, host) {
    const locations = schemas.filter(isSchemaLocation);
    if (locations.length === 0)
        return;
    const { addFromLocations } = await Promise.all(/* import() */[__webpack_require__.e(1415), __webpack_require__.e(4118)]).then(__webpack_require__.bind(__webpack_require__, 34118));
    const types = new Map([...manifests].map((one) => [`${one.apiVersion}/${one.kind}`, one]));
    const isAbsent = ({ apiVersion, kind }) => {
        const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
        return !check.kinds.isBuiltinGroup(group) && check.customKinds.find(apiVersion, kind) === undefined;
    };
    const version = parseVersions(kubernetesVersion).at(-1) ?? '';
    await addFromLocations(locations, [...types.values()].filter(isAbsent), version, check.customKinds, host);
}
/** Takes in the definitions among what was rendered. */
function defineRendered({ check }, renderings) {
    const { customKinds, foundKinds } = check;
    for (const { text } of renderings)
        addDefinitions({ path: '', text }, check, customKinds, foundKinds);
}
const definitionGroup = 'apiextensions.k8s.io';
const anyContent = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
function isDefinition({ apiVersion, kind }) {
    return kind === 'CustomResourceDefinition' && apiVersion.startsWith(`${definitionGroup}/`);
}
/** @throws InputError for a file of `schemas` that defines no kind. */
function givenSchemas(paths, host) {
    const kinds = new custom/* CustomKinds */.J();
    if (paths.length === 0)
        return kinds;
    const { entries } = collectFiles(host, paths, []);
    for (const { path, named } of entries) {
        const text = (0,decode/* textOf */.b6)(host.files.read(path)) ?? '';
        const added = (0,decode/* splitDocuments */.ZF)(text).map((extent) => kinds.add((0,decode/* decodeDocument */.w8)(text, extent).value, path));
        if (!named || added.includes(true))
            continue;
        throw new errors/* InputError */.dz(`Input schemas: "${path}" defines no kind`, {
            fix: 'Give CustomResourceDefinitions, JSON schemas named GROUP/kind_version.json or kind-group-version.json, or a document below /openapi/v3 of a cluster.',
            place: { file: path },
        });
    }
    return kinds;
}
/** @param isBroken The API server refuses its schema: the kind is known, and any content fits it. */
function addFound(definition, kinds, found, isBroken) {
    const own = new custom/* CustomKinds */.J();
    own.add(definition);
    for (const kind of own.all) {
        const id = `${kind.apiVersion}/${kind.kind}`;
        if (kinds.find(kind.apiVersion, kind.kind) !== undefined && !found.has(id))
            continue;
        kinds.set(isBroken ? { ...kind, schema: anyContent } : kind);
        found.add(id);
    }
}
/** Definitions among the validated files count, whatever else the API server refuses in them; those of `schemas` come first. */
function addDefinitions({ path, text }, options, kinds, found) {
    const onlyKind = 'CustomResourceDefinition';
    if (!text.includes(onlyKind))
        return undefined;
    const keep = (manifest) => (manifest.kind === onlyKind ? manifest : withoutRest(manifest));
    const checked = (0,validate_check/* checkText */.q)(path, text, { ...options, onlyKind, keep });
    const { manifests, findings } = checked;
    const isInSchema = ({ severity, path = '' }) => severity === 'error' && /openAPIV3Schema/.test(path);
    const broken = new Set(findings.filter(isInSchema).map(({ document }) => document));
    for (const { kind, object, document } of manifests) {
        if (kind === onlyKind)
            addFound(object, kinds, found, broken.has(document));
    }
    return checked;
}

;// CONCATENATED MODULE: ./build/render/charts.js


/** The folders of Helm charts, and what the files below them are. */
class Charts {
    #folders;
    /** @param paths all files that were found. */
    constructor(paths) {
        this.#folders = [...paths]
            .filter((path) => external_node_path_.posix.basename(path) === 'Chart.yaml')
            .map((path) => external_node_path_.posix.dirname(path));
    }
    /** The charts that are not part of another chart. */
    get roots() {
        return this.#folders.filter((folder) => !this.#folders.some((other) => other !== folder && (0,place/* isBelow */.Y)(folder, other)));
    }
    /**
     * What a file of a chart is: a template, which only Helm can read; a file about the chart itself; or undefined for one
     * that is a manifest like any other (CRDs among them).
     */
    roleOf(path) {
        for (const folder of this.#folders) {
            if (!(0,place/* isBelow */.Y)(path, folder))
                continue;
            const inner = folder === '.' ? path : path.slice(folder.length + 1);
            if (inner.startsWith('templates/'))
                return 'Helm template';
            // Templates read them by `.Files`.
            if (inner.startsWith('files/'))
                return 'Helm chart file';
            if (/^(Chart\.yaml|Chart\.lock|requirements\.yaml|values[^/]*\.(ya?ml|json))$/.test(inner))
                return 'Helm chart file';
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/render/kustomizations.js
var kustomizations = __webpack_require__(39439);
;// CONCATENATED MODULE: ./build/validate/sources/text.js


/** No object may be larger than etcd's 1.5 MiB; a file with many of them may, but not without bound. */
const largestFile = 32 * 1024 * 1024;
/** The content of a file, or why it is not judged: too large, binary, unreadable. */
function readEntry(files, { path, named }) {
    try {
        const bytes = files.readUpTo(path, largestFile);
        if (bytes !== undefined)
            return contentOf(path, bytes);
        return named || !path.endsWith('.json') ? { finding: tooLarge(path, files.size(path)) } : { skip: 'too large' };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { finding: { ...inputFinding(path, 'unreadable-file', error.message), fix: error.fix ?? 'Check its mode.' } };
    }
}
/** Bytes as they were read; a finding where they can be no text. */
function contentOf(path, bytes) {
    if (bytes.length > largestFile)
        return { finding: tooLarge(path, bytes.length) };
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const zero = isWide ? -1 : bytes.indexOf(0);
    const text = zero < 0 ? (0,decode/* textOf */.b6)(bytes) : undefined;
    if (text !== undefined)
        return { text, isUtf8: !isWide };
    if (zero < 0) {
        return {
            finding: {
                ...inputFinding(path, 'broken-encoding', 'The file is not valid UTF-8'),
                fix: 'Save the file as UTF-8.',
            },
        };
    }
    if (isGitCrypt(bytes))
        return { skip: 'encrypted with git-crypt' };
    return {
        finding: {
            ...inputFinding(path, 'binary-file', `This is no text: byte ${zero + 1} is zero`),
            fix: 'Store the manifest as UTF-8 text, or exclude the file.',
        },
    };
}
/** https://github.com/AGWA/git-crypt: encrypted files begin with these ten bytes. */
function isGitCrypt(bytes) {
    return Buffer.from(bytes.subarray(0, 10)).equals(Buffer.from('\0GITCRYPT\0'));
}
function tooLarge(path, size) {
    const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
    return {
        ...inputFinding(path, 'file-too-large', `The file has ${megabytes(size)}; more than ${megabytes(largestFile)} is not read`),
        fix: 'Split the file, or exclude it where it holds no manifests.',
    };
}
function inputFinding(file, rule, message) {
    return { rule, category: 'input', severity: 'error', file, line: 1, column: 1, endLine: 1, endColumn: 2, message };
}

;// CONCATENATED MODULE: ./build/validate/sources/read.js








/** Reads everything that the paths stand for. What can't be read becomes findings. */
function readSources(inputs, host) {
    const { entries, byPath, findings, skipped } = collectFiles(host, inputs.paths, inputs.exclude);
    const sources = [];
    const problems = [...findings];
    const take = (path, named, content) => {
        if ('text' in content)
            sources.push({ path, named, ...content });
        else if ('finding' in content)
            problems.push(content.finding);
        else
            skipped.add(content.skip, path);
    };
    if (inputs.paths.includes(standardInput)) {
        take(standardInputName, true, contentOf(standardInputName, host.files.standardInput()));
    }
    for (const entry of entries)
        take(entry.path, entry.named, readEntry(host.files, entry));
    const charts = new Charts(entries.map(({ path }) => path));
    const files = new render_sources/* SourceFiles */.Ly(host, sources);
    const kustomizations = kustomizationsOf(sources, files, host);
    return { sources, files, byPath, kustomizations, charts, findings: problems, skipped };
}
/** What the same paths stand for in a state of which only the contents of some files differ. */
function readAgain(read, differing, host) {
    const findings = [];
    const sources = read.sources.flatMap((source) => {
        if (!differing.has(source.path))
            return [source];
        const content = readEntry(host.files, source);
        if ('finding' in content)
            findings.push(content.finding);
        return 'text' in content ? [{ ...source, ...content }] : [];
    });
    const files = new render_sources/* SourceFiles */.Ly(host, sources, read.files);
    const kustomizations = kustomizationsOf(sources, files, host, read.kustomizations);
    return { ...read, sources, files, kustomizations, findings, skipped: new tally/* Tally */.F() };
}
/** @param like what was read already of files with the same text. */
function kustomizationsOf(sources, files, host, like) {
    const readOne = (path, text) => {
        const known = like?.at(path);
        return known?.text === text ? known : (0,kustomization/* readKustomization */.kG)(path, text, host.files);
    };
    const all = sources.flatMap(({ path, text }) => ((0,kustomization/* isKustomizationFile */.yi)(path) ? (readOne(path, text) ?? []) : []));
    const found = new Set(sources.map(({ path }) => path));
    return new kustomizations/* Kustomizations */.r(all, (path) => {
        if (found.has(external_node_path_.posix.dirname(path)))
            return undefined;
        const text = files.text(path);
        return text === undefined ? undefined : readOne(path, text);
    });
}

;// CONCATENATED MODULE: ./build/validate/workspace.js















/**
 * Reads, renders and judges what the paths of a workspace stand for, and fixes it where that is asked for.
 * @param interest undefined: all of it is of interest.
 */
async function judgeWorkspace(inputs, host, interest) {
    const known = knownRules();
    const rules = (0,severities/* parseRules */.N)(inputs.rules, known);
    const versions = parseVersions(inputs.kubernetesVersion);
    const config = readConfig(host, known);
    const like = interest?.like;
    const read = like === undefined ? readSources(inputs, host) : readAgain(like.read, interest?.touched ?? new Set(), host);
    const { kustomizations, charts, findings, skipped, sources, byPath } = read;
    const pause = pauses(host.clock);
    const settings = like?.settings ?? (await settingsOf(inputs, host, sources, pause));
    const { check, definitions } = settings;
    const fixed = inputs.fix ? await fixesFor(sources, check, charts, kustomizations.patches, pause) : [];
    if (!inputs.dryRun)
        for (const { path, after } of fixed)
            host.files.write(path, after);
    const judged = inputs.dryRun ? sources : withFixes(sources, fixed);
    const repository = like?.repository ?? (0,validate_repository/* readRepository */.N)(host);
    const files = judged === sources ? read.files : new render_sources/* SourceFiles */.Ly(host, judged);
    const touched = interest?.touched;
    const rendered = await render({
        paths: judged.map(({ path }) => path),
        sources: files,
        kustomizations,
        charts,
        repository,
        touched,
        provide: interest?.provide,
    }, { ...inputs, kubernetesVersion: versions, settingsOf: config.renderingOf }, host);
    defineRendered(settings, rendered.renderings);
    if (inputs.schemas.length > 0)
        await addLocated(settings, inputs, manifestsIn(files, judged, charts, rendered), host);
    const verdict = await judgeFiles({
        sources: judged,
        files,
        touched,
        kustomizations,
        charts,
        rendered,
        check: await withCel(check, [...judged, ...rendered.renderings]),
        definitions,
        judges: await judgesFor({ inputs, versions, repository, host }),
        style: inputs.style ? await (await __webpack_require__.e(/* import() */ 6639).then(__webpack_require__.bind(__webpack_require__, 46639))).styleOf(host) : undefined,
        knownRules: known,
        pause,
    });
    skipped.merge(verdict.skipped);
    skipped.merge(rendered.skipped);
    const found = [...findings, ...rendered.findings, ...verdict.findings];
    const overrides = new Overrides(config, host.clock.now().toISOString().slice(0, 10));
    const vain = touched === undefined ? emptyPaths(byPath, verdict, found) : [];
    const all = [...found, ...vain, ...overrides.expired];
    const severityOf = (finding) => overrides.severityOf(finding, verdict.about(finding));
    return {
        ...verdict,
        findings: withSeverities(all, rules, severityOf, inputs.failOn),
        versions,
        skipped,
        fixed,
        missing: rendered.missing,
        part: { read, settings, repository, taken: rendered.taken },
    };
}
/** All objects that are judged, as they stand in files and as they were rendered. */
function* manifestsIn(files, sources, charts, { renderings }) {
    for (const { path } of sources)
        if (charts.roleOf(path) === undefined)
            yield* files.objects(path);
    for (const { text } of renderings)
        yield* (0,render_sources/* objectsOf */.iZ)('', text);
}
/** The engine for CEL is loaded where an object of a custom kind is among the texts. */
async function withCel(check, texts) {
    const isCustom = (group) => check.kinds.shipsGroup(group) || check.customKinds?.hasGroup(group) === true;
    const cel = await celFor(texts.map(({ text }) => text), isCustom);
    if (cel === undefined)
        return check;
    const { evaluateRules, parseExpression } = cel;
    return { ...check, evaluateRules, parseExpression };
}
/** Standard input can't be written back; templates are Helm's. */
async function fixesFor(sources, check, charts, patches, pause) {
    const { planFixes } = await __webpack_require__.e(/* import() */ 6951).then(__webpack_require__.bind(__webpack_require__, 66951));
    const fixable = sources.filter(({ path }) => path !== standardInputName && charts.roleOf(path) === undefined);
    return planFixes(fixable, await withCel(check, fixable), patches, pause);
}
function withFixes(sources, fixed) {
    if (fixed.length === 0)
        return sources;
    const after = new Map(fixed.map((file) => [file.path, file.after]));
    return sources.map((source) => {
        const text = after.get(source.path);
        return text === undefined ? source : { ...source, text };
    });
}
/** Paths that were named in vain: a misspelt one is not taken for good manifests. */
function emptyPaths(byPath, { holders }, found) {
    const named = new Set(found.map(({ file }) => file ?? ''));
    const holds = (path) => holders.has(path) || named.has(path);
    const isEmpty = ([path, files]) => !holds(path) && !files.some(holds);
    return [...byPath].filter(isEmpty).map(([path, files]) => ({
        rule: 'no-objects',
        category: 'input',
        severity: 'warning',
        file: path,
        message: `"${path}" holds no Kubernetes object (${(0,report_text.quantity)(files.length, 'file')} looked at)`,
        fix: 'Name the file or folder that holds the manifests.',
    }));
}


/***/ })

} };
})
