(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 982, ids: [982], modules: {

/***/ 50953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   CS: () => (/* binding */ cpuQuantity),
/* harmony export */   N4: () => (/* binding */ replicasOf),
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
    \u00b5s: 1e-6,
    ns: 1e-9,
};
/** The longest duration that Go can hold, in seconds. */
const longest = 2 ** 63 / 1e9;
/**
 * Seconds of a Compose duration (`1m30s`, `500ms`, a plain number of seconds), or undefined where it is none. One below zero takes no
 * time.
 */
function seconds(text) {
    if (typeof text === 'number')
        return text;
    if (/^[0-9]+$/.test(text))
        return Number(text);
    if (!/^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[wdh]|ms|us|\u00b5s|ns|m|s))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(?<![0-9.])([0-9.]+)([wdh]|ms|us|\u00b5s|ns|m|s)/g)) {
        total += Number(amount) * (durationUnits[unit ?? ''] ?? 0);
    }
    if (total > longest)
        return undefined;
    return text.startsWith('-') ? 0 : total;
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
/** Bytes of a Compose amount of memory (`512m`, `1.5gb`, `64MiB`, a plain number), or a quantity of Kubernetes (`64Mi`); undefined where it is none. */
function bytes(text) {
    const parts = /^(\+?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?) ?(?:([kmgtp])i?b?|b)?$/i.exec(String(text).trim());
    if (parts === null)
        return undefined;
    return Math.trunc(Number(parts[1]) * (byteUnits[(parts[2] ?? '').toLowerCase()] ?? 1));
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
/** How many of a service Compose says that run; undefined where it says nothing, which is one. */
function replicasOf({ scale, deploy }) {
    return scale ?? deploy?.replicas;
}


/***/ }),

/***/ 25207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withoutSecretArgs),
/* harmony export */   Y: () => (/* binding */ buildOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29338);
/* harmony import */ var _compose_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25115);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);




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
        args: given(model.args, project.variables),
        secretArgs: secretArgs(model.args, project.variables),
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
        shmSize: text(model.shm_size),
        ulimits: model.ulimits,
        entitlements: model.entitlements,
        privileged: model.privileged,
        isolation: model.isolation,
        provenance: text(model.provenance),
        sbom: text(model.sbom),
        place: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .spotAt */ .AH)(project.loaded.tree, ['services', service, 'build'])),
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** A folder from the working directory; what names something else stays as it is. */
function pathFrom({ loaded, files }, path) {
    if (/^(?:[a-z][a-z0-9+.-]*:|git@)/.test(path))
        return path;
    return files.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(loaded.directory, path));
}
/** Arguments with their values; one without a value takes that of the variable of its name. */
function given(args, variables) {
    const entries = Object.entries(args ?? {}).flatMap(([key, value]) => {
        const found = value ?? variables(key);
        return found === undefined ? [] : [[key, (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .unmasked */ .Xm)(found, (_, secret) => secret)]];
    });
    return Object.fromEntries(entries);
}
function secretArgs(args, variables) {
    const names = Object.entries(given(args, variables)).flatMap(([key, value]) => (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecret */ .$)(key, value) || (0,_compose_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsIn */ .VY)([args?.[key] ?? '']).size > 0 ? [key] : []);
    return names.length === 0 ? undefined : names;
}
/** The build without the values of its secret arguments: what everybody may read. */
function withoutSecretArgs(build) {
    const { secretArgs: names = [], args } = build;
    return { ...build, args: Object.fromEntries(Object.entries(args).filter(([key]) => !names.includes(key))) };
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
function text(value) {
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 25115:
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
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46185);

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

/***/ 92934:
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

/***/ 18648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ autoscalerOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91116);

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

/***/ 50844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ overlayOf),
  H: () => (/* binding */ sizedOf)
});

// EXTERNAL MODULE: ./build/convert/pod-spec.js
var pod_spec = __webpack_require__(50267);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(66637);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
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
        const isNamed = tag !== undefined && (tag !== 'latest' || (own !== undefined && !tier.isPinned));
        if (digest !== undefined)
            return [{ name, ...(isNamed ? { newTag: tag } : {}), digest }];
        const isUnpinned = tier.isPinned && (tag === undefined || tag === 'latest');
        return [{ name, newTag: isUnpinned ? convert_images/* placeholders */.Ft[isBuilt ? 'built' : 'pulled'] : (tag ?? 'latest') }];
    });
    return { entries, several };
}

// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(56066);
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

// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/restriction.js
var convert_restriction = __webpack_require__(57950);
// EXTERNAL MODULE: ./build/convert/environments/autoscaler.js
var autoscaler = __webpack_require__(18648);
// EXTERNAL MODULE: ./build/convert/environments/sizes.js
var sizes = __webpack_require__(58429);
;// CONCATENATED MODULE: ./build/convert/environments/sized.js









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
        const most = this.number('max-replicas') ?? tier.replicas;
        this.minimum = own ?? needs.replicas ?? (needs.mayScale ? Math.min(tier.replicas, most) : 1);
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
            topologySpreadConstraints: this.runsSeveral ? spread(this.selector, this.setting('spread')) : undefined,
            securityContext: first.restriction?.pod,
            initContainers: this.initPatches(containers, several),
            containers: containers.map((container) => this.containerPatch(container, several)),
            volumes: [...this.imageVolumes(), ...(0,convert_restriction/* writableFolders */.SX)(folders).volumes],
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
            resources: this.resources(image, needs),
            volumeMounts: (0,convert_restriction/* writableFolders */.SX)(restriction).mounts,
            securityContext: restriction?.container,
        });
    }
    /** An image whose name has several versions: no entry of the kustomization can give it one. */
    pinned(image, several) {
        const { name, digest } = (0,reference/* splitReference */.mQ)(image);
        if (!several.has(name) || digest !== undefined)
            return image;
        return this.versioned(image);
    }
    imageVolumes() {
        return (0,pod_spec/* imageVolumesOf */.iC)(this.workload).flatMap(({ name, reference }) => {
            const pinned = this.versioned(reference);
            return pinned === reference ? [] : [{ name, image: { reference: pinned } }];
        });
    }
    versioned(image) {
        const { name, tag, digest } = (0,reference/* splitReference */.mQ)(image);
        if (!this.tier.isPinned || digest !== undefined)
            return image;
        const found = this.digests.get(image);
        const isOpen = tag === undefined || tag === 'latest';
        if (found !== undefined)
            return `${isOpen ? name : image}@${found}`;
        return isOpen ? `${name}:${convert_images/* placeholders */.Ft.pulled}` : image;
    }
    resources(image, needs) {
        return (0,sizes/* sizeOf */.$)(needs.given, image, this.tier, this.environment, needs.settings, this.from[1] ?? {});
    }
    /** How many run, and what its own container asks for and may use, in words. */
    get summary() {
        const [first] = this.containers();
        const most = this.maximum === undefined ? '' : `\u2013${this.maximum}`;
        const pods = this.needs.isAutoscaled || !this.isReplicated ? [] : [`${this.minimum}${most} Pods`];
        if (first === undefined)
            return pods.join(', ');
        const { requests, limits } = this.resources(first.image, first.needs);
        const cpu = limits.cpu === undefined ? requests.cpu : `${requests.cpu} of ${limits.cpu}`;
        return [...pods, `CPU ${cpu}`, `memory ${requests.memory} of ${limits.memory}`]
            .join(', ')
            .replace(/^1 Pods/, '1 Pod');
    }
    /** With one replica a budget would only keep nodes from being drained. */
    budget() {
        const allowed = this.setting('max-unavailable') ?? '1';
        if (!this.runsSeveral || allowed === 'none')
            return [];
        return [
            {
                apiVersion: 'policy/v1',
                kind: 'PodDisruptionBudget',
                metadata: { name: this.name, labels: { [names/* nameLabel */.OY]: this.name } },
                spec: {
                    maxUnavailable: allowed.endsWith('%') ? allowed : Number(allowed),
                    selector: { matchLabels: this.selector },
                    // What is not ready anyway must not keep its node from being drained.
                    unhealthyPodEvictionPolicy: 'AlwaysAllow',
                },
            },
        ];
    }
    autoscaler() {
        const { maximum, minimum } = this;
        if (maximum === undefined)
            return [];
        return [(0,autoscaler/* autoscalerOf */.v)(this.workload, { minimum, maximum, use: { cpu: Number(this.setting('cpu-use') ?? 80) } })];
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
function spread(matchLabels, wanted = 'preferred') {
    if (wanted === 'none')
        return undefined;
    return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: wanted === 'required' ? 'DoNotSchedule' : 'ScheduleAnyway',
        labelSelector: { matchLabels },
    }));
}

// EXTERNAL MODULE: ./build/convert/environments/variables.js
var variables = __webpack_require__(37870);
;// CONCATENATED MODULE: ./build/convert/environments/overlay.js







/** What an environment changes of the base. */
function overlayOf(groups, options) {
    const tier = (0,tiers/* tierOf */.kx)(options.environment, options.settings);
    const sized = sizedOf(groups, tier, options);
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
/** What runs of each group, as an environment sizes it. */
function sizedOf(groups, tier, options) {
    return groups.flatMap(({ objects, needs }) => {
        const workload = objects.find((object) => (0,pod_spec/* podOf */.FS)(object) !== undefined);
        return workload === undefined || needs === undefined ? [] : [new Sized(workload, needs, tier, options)];
    });
}


/***/ }),

/***/ 58429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   V: () => (/* binding */ contradictionIn)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50953);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88815);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56066);



const mebibyte = 2 ** 20;
/** MiB that a program needs under load when nothing is known of it. */
const usualMemory = 512;
/** Room for logs and temporary files in the container's own layer. */
const ephemeral = { request: '100Mi', limit: '2Gi' };
/** What a container asks for and may use. What Compose says comes first, then what the user set, then the tier. */
function sizeOf(given, image, tier, environment, ...from) {
    const setting = (name) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)(environment, name, ...from);
    const amount = (text) => (text === undefined ? undefined : (0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(text));
    const needed = ((0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programOf */ .oQ)(image).memory ?? usualMemory) * mebibyte;
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

/***/ 56066:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ checkSettings),
/* harmony export */   IA: () => (/* binding */ production),
/* harmony export */   Tb: () => (/* binding */ labelPrefix),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   oR: () => (/* binding */ mistakeIn),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50953);



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
/** The tier of an environment: a setting's, or by its name. What no name says is production: the one where a mistake costs most. */
function tierOf(environment, settings) {
    const set = settings[`${environment}.tier`];
    if (set !== undefined)
        return tiers[set];
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
    security: { example: 'baseline', read: oneOf('baseline', 'restricted') },
    rollout: { example: 'canary', read: oneOf('canary', 'blue-green', 'none') },
    'max-unavailable': { example: '1, 25% or none', read: disruption },
    'cpu-use': { example: '80', read: share },
    spread: { example: 'preferred, required or none', read: oneOf('preferred', 'required', 'none') },
    tier: { example: 'staging', read: oneOf('development', 'staging', 'production') },
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
    if (setting === 'tier' && key === setting) {
        return { message: 'tier is that of one environment', fix: 'Write the environment: blue.tier.' };
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
function oneOf(...words) {
    return (text) => words.find((word) => word === text);
}
/** How many may be missing at a time; with 0 no node could be drained. */
function disruption(text) {
    return /^(?:[1-9][0-9]{0,3}|[1-9][0-9]?%|none)$/.test(text) ? text : undefined;
}
function share(text) {
    return /^[1-9][0-9]?$|^100$/.test(text) ? Number(text) : undefined;
}
function name(text) {
    return /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 37870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ variablePatches),
/* harmony export */   y: () => (/* binding */ otherChanges)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50267);


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

/***/ 3240:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   cd: () => (/* binding */ checkImage),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   eE: () => (/* binding */ checkPull),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91116);



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

/***/ 91116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   J1: () => (/* binding */ isAnyAddress),
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   OY: () => (/* binding */ nameLabel),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   UG: () => (/* binding */ dnsLabel),
/* harmony export */   _N: () => (/* binding */ networkLabels),
/* harmony export */   t5: () => (/* binding */ runsLabel),
/* harmony export */   uZ: () => (/* binding */ serviceLabel),
/* harmony export */   ur: () => (/* binding */ configKey)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77274);

/** The label that Services, selectors and overlays find a workload by. */
const nameLabel = 'app.kubernetes.io/name';
/** What runs of a workload, where Flux applies one after the other. */
const runsLabel = 'gitops-actions/runs';
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
/** An address that only the host itself reaches: such a port is not meant for the world. */
function isLoopback(address) {
    return address !== undefined && /^(?:127\.|\[::1\]$|\[::ffff:7f|localhost$)/.test(plainAddress(address));
}
/** All addresses of a host. */
function isAnyAddress(address) {
    return address === '' || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:0:0\])$/.test(plainAddress(address));
}
/** One spelling of an address: version 6 has many for each. */
function plainAddress(address) {
    const url = `http://[${address.replace(/^\[|\]$/g, '')}]/`;
    return address.includes(':') && URL.canParse(url) ? new URL(url).hostname : address;
}
/** A DNS label (RFC 1123) */
function isLabel(text) {
    return /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
}
/** A DNS name (RFC 1123) */
function isSubdomain(text) {
    return text.length <= 253 && text.split('.').every((part) => /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(part));
}
/** The namespace of an environment. */
function namespaceOf(environment, prefix) {
    return prefix === undefined || prefix === '' ? environment : `${prefix}-${environment}`;
}


/***/ }),

/***/ 50267:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ setPod),
/* harmony export */   FS: () => (/* binding */ podOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Mh: () => (/* binding */ isWait),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   iC: () => (/* binding */ imageVolumesOf)
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
/** The volumes of an object that are images, which the images of a kustomization don't change. */
function imageVolumesOf(object) {
    return (podOf(object)?.volumes ?? []).flatMap(({ name, image }) => (image ? [{ name, ...image }] : []));
}
/** An init container that waits for a peer; it is confined and sized by itself. */
function isWait({ name }) {
    return name.startsWith('wait-for-');
}


/***/ }),

/***/ 88815:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ isStorePort),
/* harmony export */   J3: () => (/* binding */ userId),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);

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
const redis = { port: 6379, keeps: true, cache: true, anyUser: 'any', writes: ['/data'] };
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
    // The documentation of each: what they know lies on their disk, or in memory.
    tempo: { port: 3200 },
    mimir: { port: 9009 },
    pyroscope: { port: 4040 },
    'all-in-one': { port: 16686 },
    zipkin: { port: 9411 },
    'victoria-metrics': { port: 8428, keeps: true },
    'nacos-server': { port: 8848 },
    localstack: { port: 4566 },
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
    whoami: { port: 80, stateless: true, anyUser: 'any' },
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
/** Ports that stores alone listen on, whatever their image is called; many other programs serve HTTP on those of the rest. */
const storePorts = new Set([2181, 2379, 3306, 5432, 5672, 6379, 9042, 9092, 11_211, 26_257, 27_017]);
/** Whether a service that listens there keeps something that a second replica would not have. */
function isStorePort({ target }) {
    return storePorts.has(target);
}
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

/***/ 53948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   kd: () => (/* binding */ readRecipes),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* unused harmony export readRecipe */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67362);


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

/***/ 66637:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   rm: () => (/* binding */ gpusOf)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50953);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92934);


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
    const devices = model.deploy?.resources?.reservations?.devices ?? [];
    for (const [i, device] of devices.entries())
        if (!isGpu(device))
            tellDevice(conversion, service, i);
    const reserved = devices.filter(isGpu);
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
function tellDevice(conversion, service, index) {
    (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(conversion, ['services', service, 'deploy', 'resources', 'reservations', 'devices', index], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `"${service}" reserves a device that is no GPU: only its device plug-in knows by which name`,
        fix: 'Set resources.limits in an overlay.',
    });
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

/***/ 57950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   SX: () => (/* binding */ writableFolders),
/* harmony export */   gV: () => (/* binding */ restrictionOf),
/* harmony export */   kJ: () => (/* binding */ copying)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92934);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88815);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53948);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66637);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61496);






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
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programOf */ .oQ)(base);
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
    const number = (name = '') => recipe?.ids.get(name) ?? (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .userId */ .J3)(name, base);
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
        return [
            host,
            `it shares a namespace of its node (${host}: host)`,
            host === 'network_mode'
                ? 'Publish its ports, and remove network_mode.'
                : `Remove ${host}, unless it watches its node.`,
        ];
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

/***/ 30982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C0: () => (/* binding */ asStrict),
  ab: () => (/* binding */ convertReport),
  Ao: () => (/* binding */ nothingToConvert),
  F2: () => (/* binding */ nothingWritten),
  $z: () => (/* binding */ secretsSection),
  pg: () => (/* binding */ unwritten)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/delivery/report.js
var report = __webpack_require__(22819);
// EXTERNAL MODULE: ./build/delivery/tip-plan.js
var tip_plan = __webpack_require__(50966);
// EXTERNAL MODULE: ./build/regeneration/plan.js + 1 modules
var plan = __webpack_require__(16347);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/convert/builds.js
var builds = __webpack_require__(25207);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/environments/overlay.js + 3 modules
var overlay = __webpack_require__(50844);
// EXTERNAL MODULE: ./build/convert/environments/tiers.js
var tiers = __webpack_require__(56066);
;// CONCATENATED MODULE: ./build/convert/environments/summary.js



/** What an environment gives where neither Compose nor a label says it. */
const rows = [
    ['Kind', ({ name }) => name],
    [
        'Pods of what is reached and keeps nothing',
        ({ replicas, maximumReplicas }, given) => {
            const most = given('max-replicas') ?? (given('replicas') === undefined ? maximumReplicas : undefined);
            return [given('replicas') ?? replicas, ...(most === undefined ? [] : [most])].join('\u2013');
        },
    ],
    ['CPU that is asked for', ({ cpuRequest }, given) => given('cpu-request') ?? cpuRequest],
    ['CPU limit', (_, given) => given('cpu-limit') ?? 'none'],
    [
        'Memory that is asked for',
        ({ memoryShare }, given) => given('memory-request') ?? `1/${1 / memoryShare} of the limit`,
    ],
    ['Memory limit', (_, given) => given('memory-limit') ?? 'by program'],
    ['Pods that may be missing', (_, given) => given('max-unavailable') ?? '1'],
    [
        'CPU use that scales',
        ({ maximumReplicas }, given) => (maximumReplicas === undefined ? '' : `${given('cpu-use') ?? 80} %`),
    ],
    ['Spread over nodes and zones', (_, given) => given('spread') ?? 'preferred'],
    ['Claims', ({ storage }, given) => given('storage') ?? storage],
    ['Storage class', (_, given) => given('storage-class') ?? "the cluster's"],
    ['Priority class', (_, given) => given('priority-class') ?? 'none'],
    ['Pod Security', ({ isConfined }, given) => given('security') ?? (isConfined ? 'restricted' : 'baseline')],
    ['Images without a version', ({ isPinned }) => (isPinned ? 'none' : 'latest')],
];
/** The environments with their defaults, and what they make of each service. */
function environmentsSection(groups, shown) {
    const { environments, settings, prefix } = shown;
    const all = environments.map((environment) => {
        const tier = (0,tiers/* tierOf */.kx)(environment, settings);
        const given = (setting) => (0,tiers/* settingOf */.y7)(environment, setting, settings);
        return { environment, tier, given, sized: (0,overlay/* sizedOf */.H)(groups, tier, { environment, settings, digests: new Map() }) };
    });
    const services = (all[0]?.sized ?? []).map(({ name }, i) => [
        { code: name },
        ...all.map(({ sized }) => sized[i]?.summary ?? ''),
    ]);
    return {
        title: 'Environments',
        body: [
            {
                kind: 'table',
                columns: ['Default', ...environments],
                rows: [
                    ['Namespace', ...environments.map((environment) => ({ code: (0,names/* namespaceOf */.N6)(environment, prefix) }))],
                    ...rows.map(([about, text]) => [about, ...all.map(({ tier, given }) => text(tier, given))]),
                ],
            },
            { kind: 'text', text: 'Of each service, with its labels and what Compose says:' },
            { kind: 'table', columns: ['Service', ...environments], rows: services },
        ],
    };
}

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
    const hasTree = generated.some(({ part }) => part === 'base');
    const show = (path) => external_node_path_.posix.join(folder, path);
    const overlays = generated.map(({ path }) => external_node_path_.posix.dirname(path)).filter((path) => path.startsWith('overlays/'));
    const written = steps.filter((step) => step.do !== 'remove' && !(0,record_name/* isRecord */.u)(step.path));
    const result = {
        path: hasTree || whole.has('Chart.yaml') ? folder : undefined,
        base: hasTree ? show(baseOf(generated)) : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        ...(0,report/* deliveredOf */.mN)(delivery),
        changed: inputs.repository === undefined ? steps.some((step) => step.do !== 'keep') : delivery.changed,
        images: project.images,
        builds: project.builds.map(builds/* withoutSecretArgs */.U),
        secrets: project.secrets,
        diff: await (0,plan/* diffOf */.n_)(steps, folder),
    };
    const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0);
    const isPlanned = inputs.dryRun || inputs.check;
    const lines = steps.flatMap((step) => ((0,record_name/* isRecord */.u)(step.path) ? [] : [planLine(show(step.path), step)]));
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
            ...(0,report/* deliveryLines */.is)(delivery, repository),
        ],
        sections: sectionsOf(inputs, project, result),
        picture: [
            {
                from: sources.join(', '),
                to: repository === undefined ? place : `${place} in ${(0,report/* targetOf */.$r)(delivery, repository)}`,
                label: `${(0,report_text.quantity)(Object.keys(project.images).length, 'service')}, ${(0,report_text.quantity)(documents, 'object')}`,
                ...(isPlanned ? { state: 'planned' } : {}),
            },
        ],
    };
}
/** Why nothing was written, in a line. */
function unwritten({ plan, branch }, repository) {
    if ((0,tip_plan/* isRefused */.H)(plan))
        return ['Nothing is written.'];
    return plan.result.every((step) => step.do === 'keep') ? [`Nothing to change in ${(0,report/* placeOf */.$t)(branch, repository)}.`] : [];
}
/** The folder of the base; with one for each environment, that of the first. */
function baseOf(generated) {
    return external_node_path_.posix.dirname(generated.find(({ part }) => part === 'base')?.path ?? '');
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
        ...(0,report/* outputsOf */.Yz)(result),
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
    const environments = environmentsSection(project.groups, {
        environments: inputs.environment,
        settings: inputs.defaults,
        prefix: inputs.namespace ?? project.project,
    });
    return [
        ...drawn,
        objects,
        ...(inputs.shape === 'all-in-one' ? [] : [environments]),
        ...secretsSection(project),
        ...diff,
    ];
}
/** The Secrets whose values nothing here holds. */
function secretsSection({ secrets: all, secretValues, externalSecrets, hasSecretStore }) {
    const secrets = all.filter(({ name, keys }) => keys.some((key) => secretValues.of(name, key) === undefined));
    const isStored = ({ name }) => hasSecretStore && !externalSecrets.has(name);
    const body = [
        ...secretsTable('These Secrets must exist before the services can start.', secrets.filter((one) => !isStored(one))),
        ...secretsTable('The store must hold the values of these, as properties of ENVIRONMENT/SECRET.', secrets.filter(isStored)),
    ];
    return body.length === 0 ? [] : [{ title: 'Secrets to provide', body }];
}
function secretsTable(text, secrets) {
    if (secrets.length === 0)
        return [];
    return [
        { kind: 'text', text: `${text} Their values are never written to Git.` },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
        },
    ];
}


/***/ }),

/***/ 61496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ entryPointCapabilities),
/* harmony export */   KH: () => (/* binding */ securityOf),
/* harmony export */   lk: () => (/* binding */ sysctlsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   v9: () => (/* binding */ plainCapability)
/* harmony export */ });
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92934);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88815);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53948);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66637);




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
    const number = (text) => recipe?.ids.get(text) ?? (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .userId */ .J3)(text, recipe?.base ?? image);
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

/***/ 67362:
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
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 5279).then(__webpack_require__.t.bind(__webpack_require__, 78390, 19));
    // Two of them at the end of a line continue nothing (a Windows path), and the parser takes the last one for a continuation.
    const parsed = DockerfileParser.parse(text.replace(/([\\`])\1(?=[ \t]*\r?$)/gm, '$1/'));
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
        words: wordsOf(parsed.getArguments().map((argument) => argument.getValue())),
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
/** Arguments may be a list of JSON, which the parser cuts at its blanks: `COPY ["a b", "/x/"]`. */
function wordsOf(words) {
    if (!words[0]?.startsWith('['))
        return words;
    try {
        const list = JSON.parse(words.join(' '));
        return Array.isArray(list) ? list.map(String) : words;
    }
    catch {
        return words;
    }
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


/***/ })

} };
})
