(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3592, ids: [3592], modules: {

/***/ 11860:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   qJ: () => (/* binding */ replaceSuffix)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71838);


/** The scalar of a node that was parsed at `base` of the whole text. */
function scalarAt(node, base) {
    const [start, end] = node.range ?? [0, 0];
    return {
        start: base + start,
        end: base + end,
        value: String(node.value ?? ''),
        style: styleOf(node),
        typed: node.tag !== undefined,
    };
}
function styleOf(node) {
    if (node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE)
        return 'double';
    if (node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE)
        return 'single';
    return node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN ? 'plain' : 'block';
}
/** The text that a scalar stands for; the line break that ends a block scalar is no part of an image's name. */
function content(scalar) {
    return scalar.style === 'block' ? scalar.value.trim() : scalar.value;
}
/**
 * Where the end of a scalar's content stands verbatim in the text: the offset of `suffix`, which its content ends with.
 * Undefined when it is written with escapes or is folded there.
 */
function offsetOfSuffix(text, scalar, suffix) {
    const closing = scalar.style === 'double' || scalar.style === 'single' ? 1 : 0;
    const raw = text.slice(scalar.start, scalar.end - closing);
    const source = scalar.style === 'block' ? raw.trimEnd() : raw;
    const body = scalar.style === 'block' ? Math.max(source.indexOf('\n'), source.indexOf('\r')) + 1 : closing;
    const at = source.length - suffix.length;
    if (at < body || !source.endsWith(suffix))
        return undefined;
    const isEscaped = scalar.style === 'double' &&
        /(?:^|[^\\])\\(?:\\\\)*(?:x[\da-fA-F]?|u[\da-fA-F]{0,3}|U[\da-fA-F]{0,7})?$/.test(source.slice(0, at));
    return isEscaped ? undefined : scalar.start + at;
}
/**
 * Gives the content of a scalar a new end: `old` is replaced by `replacement`. Quotes are added only to a plain scalar
 * that would no longer be read as a string.
 * @returns undefined when the old end doesn't stand verbatim in the text.
 */
function replaceSuffix(text, scalar, old, replacement) {
    const start = offsetOfSuffix(text, scalar, old);
    if (start === undefined)
        return undefined;
    const kept = content(scalar).slice(0, content(scalar).length - old.length);
    const end = start + old.length;
    const needsQuotes = scalar.style === 'plain' && !scalar.typed && (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readsAsOtherType */ .U)(kept + replacement);
    if (!needsQuotes)
        return { start, end, text: old === '' && kept === '' ? spaced(text, start, replacement) : replacement };
    return { start: scalar.start, end, text: spaced(text, scalar.start, `"${kept}${replacement}"`) };
}
/** An empty plain scalar (`tag:`) may stand right behind the colon. */
function spaced(text, at, value) {
    return text[at - 1] === ':' ? ` ${value}` : value;
}


/***/ }),

/***/ 64396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ociPath),
/* harmony export */   k: () => (/* binding */ definitionsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37541);
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80588);




const kinds = ['ImagePolicy', 'ImageRepository', 'HelmRepository'];
const isDefinition = new RegExp(`^[ \\t]*["']?kind["']?[ \\t]*:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm');
/** Reads the definitions that stand in these files. */
function definitionsIn(files) {
    const all = [];
    for (const { bytes } of files) {
        const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (!kinds.some((kind) => file.includes(kind)))
            continue;
        const text = file.toString('utf8');
        for (const { start, end } of (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text)) {
            const document = text.slice(start, end);
            if (isDefinition.test(document))
                all.push(...definedIn(document));
        }
    }
    /** In another namespace only where that is left open: a kustomization may set it. */
    const find = (kind, name, namespace) => {
        const named = all.filter((one) => one.kind === kind && one.name === name);
        return (named.find((one) => one.namespace === namespace) ??
            named.find((one) => one.namespace === undefined || namespace === undefined));
    };
    return {
        imageOfPolicy(policy) {
            const [namespace, name] = policy.split(':');
            const reference = find('ImagePolicy', name, namespace)?.spec['imageRepositoryRef'];
            const { name: repository, namespace: other = namespace } = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(reference);
            const image = find('ImageRepository', repository, other)?.spec['image'];
            return typeof image === 'string' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(image) : undefined;
        },
        chartsOf(repository, namespace) {
            const url = find('HelmRepository', repository, namespace)?.spec['url'];
            return typeof url === 'string' ? ociPath(url) : undefined;
        },
    };
}
/** The path behind `oci://`; undefined for another scheme. */
function ociPath(url) {
    return url.startsWith('oci://') ? url.slice('oci://'.length).replace(/(?<!\/)\/+$/, '') : undefined;
}
function definedIn(text) {
    try {
        const objects = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, { logLevel: 'silent', uniqueKeys: false });
        return objects.flatMap((document) => {
            if (document.errors.length > 0)
                return [];
            const { kind, metadata, spec } = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(document.toJS({ maxAliasCount: 100 }));
            const { name, namespace } = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(metadata);
            if (typeof kind !== 'string' || typeof name !== 'string')
                return [];
            return [{ kind, name, namespace: typeof namespace === 'string' ? namespace : undefined, spec: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(spec) }];
        });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 73592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ findSites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/bump/editing/scalar.js
var editing_scalar = __webpack_require__(11860);
// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(73677);
;// CONCATENATED MODULE: ./build/bump/places/add-site.js



/** Adds a scalar that holds name and version, or mentions it when it holds no version. */
function addReference(walk, scalar, where, site) {
    const { name: written, ...version } = (0,reference/* splitReference */.mQ)(site.text);
    const name = (0,reference/* readReference */.Wf)(written);
    if (site.isAnyName && isVersion(version))
        addNameless(walk, scalar, where, site.place, version);
    if (name === undefined) {
        mentionBehindVariable(walk, site.text, scalar.start, where);
        return;
    }
    if (version.tag === undefined && version.digest === undefined) {
        mention(walk, name, scalar.start, where);
        return;
    }
    const isReference = (0,reference/* readReference */.Wf)(site.text) !== undefined;
    if (!isReference && !isTemplated(site.text))
        return;
    const alias = site.alias === undefined ? undefined : (0,reference/* readReference */.Wf)(site.alias);
    walk.taken.add(scalar.start);
    walk.found.sites.push({
        ...placed(walk, where, scalar.start),
        place: site.place,
        names: alias === undefined ? [name] : [name, alias],
        ...(site.container === undefined ? {} : { container: site.container }),
        form: { type: 'reference', scalar },
        version,
        ...(isReference ? {} : { fault: 'is filled in by a template or a variable' }),
    });
}
function isVersion({ tag, digest }) {
    return (tag === undefined || (0,reference/* isTag */.dz)(tag)) && (digest === undefined || (0,reference/* isDigest */.Bc)(digest));
}
function addNameless(walk, scalar, where, place, version) {
    walk.taken.add(scalar.start);
    const form = { type: 'reference', scalar };
    walk.found.sites.push({ ...placed(walk, where, scalar.start), place, names: [], form, version });
}
/** Adds a place that keeps tag and digest under keys of their own; `where` is the place of the main one. */
function addKeysSite(walk, where, { tag, digest, tagKey, isChosen, fault, remedy, ...site }) {
    for (const key of [tag, digest])
        if (key !== undefined)
            walk.taken.add(key.scalar.start);
    const found = placed(walk, where, site.at);
    walk.found.sites.push({
        ...found,
        selected: found.selected || isChosen === true,
        place: site.place,
        names: site.names,
        form: {
            type: 'keys',
            tagKey,
            takesDigest: site.place === 'kustomize' || site.place === 'oci-repository',
            ...(tag === undefined ? {} : { tag }),
            ...(digest === undefined ? {} : { digest }),
        },
        ...versionOf(tag, digest),
        ...(fault === undefined ? {} : { fault }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}
/** Adds a scalar that is a tag or a digest and nothing else. */
function addVersionScalar(walk, scalar, where, site) {
    const [tag, digest] = site.isDigest ? [undefined, { scalar }] : [{ scalar }, undefined];
    const { place, names } = site;
    addKeysSite(walk, where, { place, names, tagKey: 'tag', tag, digest, at: scalar.start });
}
/** Notes that an image is named where no version stands. */
function mention(walk, name, at, where) {
    if (where.through !== undefined)
        return;
    walk.found.mentions.push({ name, at, path: where.path, document: walk.document, why: 'no-version' });
}
/** `${REGISTRY}/acme/web:1.0`: which image it is depends on the variable; its repository does not. */
function mentionBehindVariable(walk, written, at, where) {
    const [, rest = ''] = /[})%>]\/([^{}$<>%:@]+)(?:[:@].*)?$/.exec(written) ?? /^\$\w+\/([^{}$<>%]+)$/.exec(written) ?? [];
    const name = (0,reference/* readReference */.Wf)((0,reference/* splitReference */.mQ)(rest).name);
    if (name === undefined || where.through !== undefined)
        return;
    const { document, found } = walk;
    found.mentions.push({ name, at, path: where.path, document, why: 'variable', written });
}
function placed(walk, where, at) {
    return {
        path: where.path,
        at: where.through ?? at,
        document: walk.document,
        ...(where.kind === undefined ? {} : { kind: where.kind }),
        selected: where.trail.selected,
    };
}
/** The image that name and registry stand for; undefined when they carry a version or are no name. */
function bareName(registry, written) {
    const host = (registry ?? '').replace(/(?<!\/)\/+$/, '');
    const name = (0,reference/* readReference */.Wf)(host === '' ? written : `${host}/${written}`);
    return name?.tag === undefined && name?.digest === undefined ? name : undefined;
}
/** Version and fault of a place that keeps tag and digest under keys. */
function versionOf(tag, digest) {
    const tagText = tag === undefined ? '' : (0,editing_scalar/* content */.Qs)(tag.scalar);
    const digestText = digest === undefined ? '' : (0,editing_scalar/* content */.Qs)(digest.scalar);
    if (isTemplated(tagText) || isTemplated(digestText))
        return { version: {}, fault: 'is filled in by a template' };
    const inTag = tagText === '' ? {} : ((0,version/* readVersion */.$4)(tagText) ?? { tag: tagText });
    return { version: digestText === '' ? inTag : { ...inTag, digest: digestText } };
}
/** Templates, variables and placeholders: no tag has these characters. */
function isTemplated(text) {
    return /[{}$<>%]/.test(text);
}

;// CONCATENATED MODULE: ./build/bump/places/fields.js


function fieldsOf(stretch, map, isMerged = false, depth = 0) {
    const fields = new Map();
    const merged = [];
    for (const pair of map.items) {
        if (!(0,dist/* isScalar */.jn)(pair.key))
            continue;
        const key = String(pair.key.value);
        if (key === '<<')
            merged.push(pair.value);
        const node = resolved(stretch, pair.value);
        if (node === undefined)
            continue;
        const at = stretch.base + (pair.value.range?.[0] ?? 0);
        const own = isMerged || (0,dist/* isAlias */.Vj)(pair.value) ? undefined : { pair, map, base: stretch.base };
        fields.set(key, { node, at, own, base: stretch.base });
    }
    for (const source of merged.flatMap((value) => ((0,dist.isSeq)(value) ? value.items : [value]))) {
        const target = resolved(stretch, source);
        if (!(0,dist.isMap)(target) || depth > 20 || stretch.budget-- <= 0)
            continue;
        for (const [key, field] of fieldsOf(stretch, target, true, depth + 1)) {
            if (!fields.has(key))
                fields.set(key, { ...field, at: stretch.base + (source.range?.[0] ?? 0) });
        }
    }
    return fields;
}
function resolved(stretch, value) {
    if ((0,dist/* isAlias */.Vj)(value))
        return stretch.anchors.get(value.source);
    return (0,dist.isMap)(value) || (0,dist.isSeq)(value) || (0,dist/* isScalar */.jn)(value) ? value : undefined;
}
function fieldText(field) {
    return field !== undefined && (0,dist/* isScalar */.jn)(field.node) ? (0,editing_scalar/* content */.Qs)((0,editing_scalar/* scalarAt */.C_)(field.node, field.base)) : undefined;
}
/** The key with its scalar; undefined where there is none. */
function keyAt(field) {
    if (field === undefined || !(0,dist/* isScalar */.jn)(field.node))
        return undefined;
    const scalar = (0,editing_scalar/* scalarAt */.C_)(field.node, field.base);
    return field.own === undefined ? { scalar } : { scalar, pair: field.own };
}

// EXTERNAL MODULE: ./build/bump/places/selector.js
var selector = __webpack_require__(54229);
;// CONCATENATED MODULE: ./build/bump/places/walk.js

/** The place of what stands under a key or index. */
function down(where, step, node) {
    return { ...where, path: [...where.path, step], trail: (0,selector/* follow */.e6)(where.trail, step, node) };
}

;// CONCATENATED MODULE: ./build/bump/places/argo.js





/** `old=new:tag` of Argo CD's Kustomize images. */
function splitOverride(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? [undefined, text] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** Helm parameters of an Argo CD Application: `image.repository`, `image.tag`, `image.digest`, or `image` as a whole. */
function recogniseParameters(walk, stretch, list, where) {
    const groups = new Map();
    list.items.forEach((item, index) => {
        const map = resolved(stretch, item);
        if (!(0,dist.isMap)(map))
            return;
        const fields = fieldsOf(stretch, map);
        const field = fields.get('value');
        const [, prefix, last] = /^(?:(.*)\.)?([^.]+)$/.exec(fieldText(fields.get('name')) ?? '') ?? [];
        if (field === undefined || last === undefined)
            return;
        const below = down(down(where, index, map), 'value', field.node);
        const key = keyAt(field);
        if (last === 'image' && key !== undefined) {
            addReference(walk, key.scalar, below, { place: 'argo-parameter', text: (0,editing_scalar/* content */.Qs)(key.scalar) });
        }
        const group = groups.get(prefix ?? '') ?? new Map();
        groups.set(prefix ?? '', group.set(last, { field, where: below }));
    });
    for (const group of groups.values())
        addParameters(walk, group);
}
function addParameters(walk, group) {
    const written = fieldText((group.get('repository') ?? group.get('image') ?? group.get('name'))?.field);
    const main = group.get('tag') ?? group.get('digest');
    if (written === undefined || main === undefined)
        return;
    const name = bareName(fieldText(group.get('registry')?.field), written);
    if (name === undefined)
        return;
    // A parameter is an item of the list: its value can be replaced, but a pair can't be taken away from it.
    const withoutPair = (key) => (key === undefined ? undefined : { scalar: key.scalar });
    addKeysSite(walk, main.where, {
        place: 'argo-parameter',
        names: [name],
        tagKey: 'tag',
        tag: withoutPair(keyAt(group.get('tag')?.field)),
        digest: withoutPair(keyAt(group.get('digest')?.field)),
        at: main.field.at,
        isChosen: [...group.values()].some((part) => part.where.trail.selected),
    });
}

;// CONCATENATED MODULE: ./build/bump/places/image-policy.js
/** The comment behind a scalar on its line. */
const comment = /[ \t,}\]]*#([^\r\n]{0,400})/y;
/**
 * Flux's marker in the comment behind a scalar: `# {"$imagepolicy": "flux-system:web:tag"}`. The part is `tag`, `name` or
 * `digest`, or empty for the whole reference.
 * See https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources.
 */
function policyAfter(text, scalar) {
    if (scalar.style === 'block')
        return undefined;
    comment.lastIndex = scalar.end;
    const line = comment.exec(text)?.[1];
    if (!line?.includes('$imagepolicy'))
        return undefined;
    const marker = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+:[^":]+)(?::(tag|name|digest))?"\s*\}/.exec(line);
    const policy = marker?.[1];
    return policy === undefined ? undefined : { policy, part: marker?.[2] ?? '' };
}

// EXTERNAL MODULE: ./build/bump/places/definitions.js
var definitions = __webpack_require__(64396);
;// CONCATENATED MODULE: ./build/bump/places/charts.js







/** Charts and artifacts that a controller pulls from a registry. */
function recogniseSource(walk, stretch, fields, where) {
    if (where.kind === 'OCIRepository' && fields.has('url'))
        addArtifact(walk, stretch, fields, where);
    else if (fields.has('sourceRef'))
        addFluxChart(walk, stretch, fields, where);
    else if (fields.has('repoURL'))
        addArgoChart(walk, fields, where);
    else if (where.path.at(-2) === 'helmCharts')
        addInflatedChart(walk, fields, where);
}
/** Flux: `url: oci://NAME` with `ref.tag` or `ref.digest`. https://fluxcd.io/flux/components/source/ocirepositories/#reference */
function addArtifact(walk, stretch, fields, where) {
    const name = bareName(undefined, (0,definitions/* ociPath */.F)(fieldText(fields.get('url')) ?? '') ?? '');
    const ref = fields.get('ref');
    if (name === undefined)
        return;
    const parts = ref !== undefined && (0,dist.isMap)(ref.node) ? fieldsOf({ ...stretch, base: ref.base }, ref.node) : new Map();
    const tag = keyAt(parts.get('tag'));
    const digest = keyAt(parts.get('digest'));
    const main = tag ?? digest;
    const range = keyAt(parts.get('semver'));
    if (main === undefined && range === undefined) {
        mention(walk, name, fields.get('url')?.at ?? 0, { ...where, path: [...where.path, 'ref', 'tag'] });
        return;
    }
    const below = down(where, 'ref', ref?.node ?? null);
    const key = tag !== undefined ? 'tag' : main === undefined ? 'semver' : 'digest';
    addKeysSite(walk, down(below, key, parts.get(key)?.node), {
        place: 'oci-repository',
        names: [name],
        tagKey: 'tag',
        tag: tag ?? (main === undefined ? range : undefined),
        digest,
        at: parts.get(key)?.at ?? 0,
        ...(range === undefined ? {} : byRange('semver', range)),
    });
}
/** Flux: `chart` with `version`, of a HelmRepository of type `oci` that stands in one of the files. */
function addFluxChart(walk, stretch, fields, where) {
    const source = fields.get('sourceRef');
    const chart = fieldText(fields.get('chart'));
    if (chart === undefined || source === undefined || !(0,dist.isMap)(source.node))
        return;
    const reference = fieldsOf({ ...stretch, base: source.base }, source.node);
    if (fieldText(reference.get('kind')) !== 'HelmRepository')
        return;
    const charts = walk.options.definitions.chartsOf(fieldText(reference.get('name')) ?? '', fieldText(reference.get('namespace')));
    if (charts !== undefined)
        addChart(walk, `${charts}/${chart}`, 'version', fields, where);
}
/** Argo CD: `chart` of a `repoURL` without a scheme, or the whole name as `oci://\u2026`; `targetRevision` is the version. */
function addArgoChart(walk, fields, where) {
    const url = fieldText(fields.get('repoURL')) ?? '';
    const chart = fieldText(fields.get('chart'));
    const path = (0,definitions/* ociPath */.F)(url) ?? (url.includes(':') && !/^[^/:]+:\d+\//.test(url) ? undefined : url.replace(/(?<!\/)\/+$/, ''));
    if (path === undefined || (chart === undefined && !url.startsWith('oci://')))
        return;
    addChart(walk, chart === undefined ? path : `${path}/${chart}`, 'targetRevision', fields, where);
}
/** Kustomize: `name` and `version` of an OCI `repo`. https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
function addInflatedChart(walk, fields, where) {
    const [charts, name] = [(0,definitions/* ociPath */.F)(fieldText(fields.get('repo')) ?? ''), fieldText(fields.get('name'))];
    if (charts !== undefined && name !== undefined)
        addChart(walk, `${charts}/${name}`, 'version', fields, where);
}
function addChart(walk, written, key, fields, where) {
    const name = bareName(undefined, written);
    const version = keyAt(fields.get(key));
    if (name === undefined)
        return;
    if (version === undefined) {
        mention(walk, name, (fields.get('chart') ?? fields.get('name'))?.at ?? 0, {
            ...where,
            path: [...where.path, key],
        });
        return;
    }
    addKeysSite(walk, { ...where, path: [...where.path, key] }, {
        place: 'chart',
        names: [name],
        tagKey: key,
        tag: version,
        digest: undefined,
        at: fields.get(key)?.at ?? 0,
        isChosen: (0,selector/* follow */.e6)(where.trail, key, fields.get(key)?.node).selected,
        ...(isRange((0,editing_scalar/* content */.Qs)(version.scalar)) ? byRange(key, version) : {}),
    });
}
/** Whether a version of a chart stands for many: `1.x`, `>=1.2 <2`, `*`. https://helm.sh/docs/chart_best_practices/dependencies/#versions */
function isRange(text) {
    return /[\^~*<>=|, ]|(?:^|\.)[xX](?:\.|$)/.test(text);
}
function byRange(key, range) {
    return {
        fault: `follows a range of versions (${key}: ${(0,editing_scalar/* content */.Qs)(range.scalar)})`,
        remedy: 'Nothing has to be changed where the range takes the new version in; otherwise write one version there.',
    };
}

;// CONCATENATED MODULE: ./build/bump/places/whole-references.js




const rows = [
    // An image volume. https://kubernetes.io/docs/concepts/storage/volumes/#image
    { key: /^reference$/, above: [/^image$/] },
    // A package of Crossplane. https://docs.crossplane.io/latest/packages/
    { key: /^package$/, above: [/^spec$/], kind: /^(?:Provider|Configuration|Function)$/ },
    // The disk that KubeVirt imports. https://kubevirt.io/user-guide/storage/containerized_data_importer/
    { key: /^url$/, above: [/^registry$/] },
    // The operator of OLM, as catalogs show it and as it names the images that it starts.
    // https://sdk.operatorframework.io/docs/olm-integration/generation/#csv-fields
    { key: /^containerImage$/, above: [/^annotations$/] },
    { key: /^value$/, above: [/^env$/], name: /^RELATED_IMAGE_/ },
    // A bundle of Tekton, and images and bundles as parameters. https://tekton.dev/docs/pipelines/bundle-resolver/
    { key: /^bundle$/, above: [/^(?:task|pipeline)Ref$/] },
    { key: /^(?:value|default)$/, above: [/^params$/], name: /(?:^|[-_.])(?:image|bundle)$/i },
    // The images of Knative itself. https://knative.dev/docs/install/operator/configuring-serving-cr/
    { key: /^queue-sidecar-image$/, above: [/^data$/], kind: /^ConfigMap$/ },
    { key: /./, above: [/^override$/, /^registry$/, /^spec$/], kind: /^Knative(?:Serving|Eventing)$/ },
];
/** What registries are told apart by from other transports: `docker://quay.io/acme/disk:1`. */
const scheme = /^(?:docker|oci):\/\//;
function recogniseReferences(walk, fields, where) {
    const above = where.path.filter((step) => typeof step === 'string').reverse();
    const name = fieldText(fields.get('name')) ?? '';
    const here = rows.filter((row) => (row.above ?? []).every((form, index) => form.test(above[index] ?? '')) &&
        (row.kind?.test(where.kind ?? '') ?? true) &&
        (row.name?.test(name) ?? true));
    if (here.length === 0)
        return;
    for (const [key, field] of fields) {
        const value = here.some((row) => row.key.test(key)) ? keyAt(field) : undefined;
        if (value === undefined || key === 'image')
            continue;
        const through = where.through ?? (value.pair === undefined ? field.at : undefined);
        const text = (0,editing_scalar/* content */.Qs)(value.scalar).replace(scheme, '');
        addReference(walk, value.scalar, { ...down(where, key, field.node), through }, { place: 'image', text });
    }
}

;// CONCATENATED MODULE: ./build/bump/places/known-maps.js








/** Finds the places of a map that stand under keys of its own. */
function recogniseMap(walk, stretch, fields, where) {
    recogniseSource(walk, stretch, fields, where);
    recogniseReferences(walk, fields, where);
    if (recogniseKustomize(walk, fields, where))
        return;
    if (recogniseValues(walk, fields, where))
        return;
    const image = fields.get('image');
    const key = keyAt(image);
    if (image === undefined || key === undefined)
        return;
    addReference(walk, key.scalar, { ...down(where, 'image', image.node), through: throughOf(image, key, where) }, {
        place: 'image',
        text: (0,editing_scalar/* content */.Qs)(key.scalar),
        container: fieldText(fields.get('name')) ?? serviceOf(where.path),
    });
}
function throughOf(field, key, where) {
    return where.through ?? (key.pair === undefined ? field.at : undefined);
}
/** The name of a Compose service. */
function serviceOf(path) {
    return path.at(-2) === 'services' ? String(path.at(-1)) : undefined;
}
function recogniseKustomize(walk, fields, where) {
    const isItem = where.path.at(-2) === 'images' && typeof where.path.at(-1) === 'number';
    const name = fieldText(fields.get('name'));
    if (!isItem || name === undefined)
        return false;
    if (!['newTag', 'digest', 'newName'].some((key) => fields.has(key)))
        return false;
    const names = [fieldText(fields.get('newName')), name]
        .map((text) => (0,reference/* readReference */.Wf)(text ?? ''))
        .filter((n) => n !== undefined);
    addKeys(walk, fields, where, { place: 'kustomize', names, tagKey: 'newTag' });
    return true;
}
/** Helm values: `repository` (or `image`, or `name`) beside `tag` and `digest`, with `registry` before it. */
function recogniseValues(walk, fields, where) {
    if (!fields.has('tag') && !fields.has('digest'))
        return false;
    const written = nameInValues(fields, where);
    if (written === undefined)
        return false;
    const name = bareName(fieldText(fields.get('registry')), written);
    if (name === undefined)
        return false;
    addKeys(walk, fields, where, { place: 'values', names: [name], tagKey: 'tag' });
    return true;
}
function nameInValues(fields, where) {
    const named = fieldText(fields.get('repository')) ?? fieldText(fields.get('image'));
    if (named !== undefined)
        return named;
    // `name` and `tag` stand side by side in many maps that are no images.
    const name = fieldText(fields.get('name'));
    const isImage = /image/i.test(String(where.path.at(-1) ?? '')) || name?.includes('/');
    return isImage ? name : undefined;
}
function addKeys(walk, fields, where, site) {
    const tag = keyAt(fields.get(site.tagKey));
    const digest = keyAt(fields.get('digest'));
    const isByDigest = tag === undefined || ((0,editing_scalar/* content */.Qs)(tag.scalar) === '' && (0,editing_scalar/* content */.Qs)(digest?.scalar ?? tag.scalar) !== '');
    const main = isByDigest ? 'digest' : site.tagKey;
    const field = fields.get(main);
    const [name] = site.names;
    if (field === undefined || keyAt(field) === undefined) {
        if (name)
            mention(walk, name, fields.get('name')?.at ?? where.through ?? 0, where);
        return;
    }
    const isChosen = [...fields].some(([key, { node }]) => siteKeys.has(key) && (0,selector/* follow */.e6)(where.trail, key, node).selected);
    addKeysSite(walk, { ...where, path: [...where.path, main] }, { ...site, tag, digest, at: field.at, isChosen });
}
const siteKeys = new Set(['image', 'repository', 'tag', 'digest', 'newTag', 'newName']);

;// CONCATENATED MODULE: ./build/bump/places/loose-scalars.js




/** Places that Flux's markers name, under whatever key: whole references, and tags whose name another marker gives. */
function addPolicySites(walk) {
    for (const { policy, part, scalar, where } of walk.policies) {
        if (walk.taken.has(scalar.start))
            continue;
        if (part === '')
            addReference(walk, scalar, where, { place: 'image-policy', text: (0,editing_scalar/* content */.Qs)(scalar) });
        const isVersion = part === 'tag' || part === 'digest';
        const name = isVersion ? nameOfPolicy(walk, policy) : undefined;
        if (name !== undefined)
            addVersionScalar(walk, scalar, where, { place: 'image-policy', names: [name], isDigest: part === 'digest' });
    }
}
function nameOfPolicy(walk, policy) {
    const names = walk.policies.filter((other) => other.policy === policy && (other.part === 'name' || other.part === ''));
    const [name] = names.map(({ scalar }) => (0,reference/* readReference */.Wf)((0,editing_scalar/* content */.Qs)(scalar))).filter((n) => n !== undefined);
    return name ?? walk.options.definitions.imageOfPolicy(policy);
}
/** A scalar that a selector names, and that no known place claims: a reference, a tag or a digest. */
function addSelectedScalars(walk) {
    for (const { scalar, where } of walk.loose) {
        if (walk.taken.has(scalar.start))
            continue;
        const text = (0,editing_scalar/* content */.Qs)(scalar);
        const parts = (0,reference/* splitReference */.mQ)(text);
        if ((0,version/* readVersion */.$4)(text)?.digest === text)
            addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: true });
        else if (parts.tag !== undefined || (parts.digest !== undefined && parts.name.includes('/')))
            addReference(walk, scalar, where, { place: 'selector', text, isAnyName: (0,reference/* readReference */.Wf)(parts.name) === undefined });
        else
            addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: false });
    }
}

// EXTERNAL MODULE: ./build/bump/places/template.js
var template = __webpack_require__(43794);
;// CONCATENATED MODULE: ./build/bump/places/find.js












/** Aliases are followed for this many nodes in a document: no document of people needs more, a bomb stops here. */
const aliasBudget = 20_000;
/** An alias inside of its own anchor goes round in a circle; its path tells. */
const deepestAlias = 100;
/** Characters of a document that is parsed: the parser takes a hundred times its size in memory. */
const largestDocument = 4 * 1024 * 1024;
/**
 * Finds every place an image stands in one YAML document.
 *
 * @param text the whole file; the document is its part `[start, end)`.
 * @returns why not, when the part is no YAML.
 */
function findSites(text, part, options) {
    const found = { sites: [], mentions: [], aliases: [] };
    const walk = { text, document: part.index, options, found, taken: new Set(), loose: [], policies: [] };
    const unreadable = walkPart(walk, part, [], (0,selector/* startTrail */.fJ)(options.selectors), undefined);
    if (unreadable !== undefined)
        return unreadable;
    addPolicySites(walk);
    addSelectedScalars(walk);
    return found;
}
function walkPart(walk, part, path, trail, kind) {
    const document = parse(walk.text.slice(part.start, part.end));
    if ('why' in document)
        return { ...document, at: part.start + document.at };
    const stretch = { base: part.start, anchors: new Map(), budget: aliasBudget };
    try {
        visit(walk, stretch, document.root, { path, trail, kind, through: undefined });
    }
    catch (error) {
        if (error instanceof RangeError)
            return { at: part.start, why: 'It is nested too deeply' };
        throw error;
    }
    return undefined;
}
/** The root node, with every scalar as text. */
function parse(text) {
    if (text.length > largestDocument)
        return { at: 0, why: 'It is larger than 4 MiB' };
    try {
        const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
        const document = (0,dist.parseDocument)(text, options);
        const [error] = document.errors;
        return error === undefined ? { root: document.contents } : { at: error.pos[0], why: error.message };
    }
    catch (error) {
        // Nested deeper than the parser's recursion can go.
        if (error instanceof RangeError)
            return { at: 0, why: 'It is nested too deeply' };
        throw error;
    }
}
function visit(walk, stretch, node, where) {
    if (where.through !== undefined && (stretch.budget-- <= 0 || where.path.length > deepestAlias))
        return;
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = stretch.anchors.get(node.source);
        const at = stretch.base + (node.range?.[0] ?? 0);
        if ((0,dist/* isScalar */.jn)(target))
            walk.found.aliases.push({ target: stretch.base + (target.range?.[0] ?? 0), at });
        if (target !== undefined)
            visit(walk, stretch, target, { ...where, through: where.through ?? at });
        return;
    }
    if (where.through === undefined)
        keepAnchor(stretch, node);
    if ((0,dist.isMap)(node))
        visitMap(walk, stretch, node, where);
    else if ((0,dist.isSeq)(node))
        visitList(walk, stretch, node, where);
    else if ((0,dist/* isScalar */.jn)(node))
        visitScalar(walk, (0,editing_scalar/* scalarAt */.C_)(node, stretch.base), where);
}
function keepAnchor(stretch, node) {
    if ((0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist/* isScalar */.jn)(node)) {
        if (node.anchor !== undefined)
            stretch.anchors.set(node.anchor, node);
    }
}
function visitMap(walk, stretch, map, where) {
    const fields = fieldsOf(stretch, map);
    const kind = fields.has('apiVersion') ? (fieldText(fields.get('kind')) ?? where.kind) : where.kind;
    const here = { ...where, kind };
    recogniseMap(walk, stretch, fields, here);
    for (const pair of map.items) {
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : undefined;
        if ((0,dist/* isScalar */.jn)(pair.key) && where.through === undefined)
            keepAnchor(stretch, pair.key);
        if (key === undefined || key === '<<')
            continue;
        const below = down(here, key, pair.value);
        if (!visitEmbedded(walk, stretch, pair, below))
            visit(walk, stretch, pair.value, below);
    }
}
/** The values of an Argo CD Application may stand in a block scalar: YAML inside of YAML. */
function visitEmbedded(walk, stretch, pair, where) {
    const [parent, key] = where.path.slice(-2);
    const holdsValues = (parent === 'helm' && key === 'values') ||
        (where.kind === 'ConfigMap' && parent === 'data' && /(?:^|[-_.])values[-_.\w]*\.ya?ml$/.test(String(key)));
    if (!holdsValues || !(0,dist/* isScalar */.jn)(pair.value) || pair.value.type !== 'BLOCK_LITERAL')
        return false;
    const scalar = (0,editing_scalar/* scalarAt */.C_)(pair.value, stretch.base);
    const header = /^.*(?:\r\n|\n|\r)/.exec(walk.text.slice(scalar.start, scalar.end));
    if (header === null)
        return false;
    keepAnchor(stretch, pair.value);
    const inner = { start: scalar.start + header[0].length, end: scalar.end };
    const unreadable = walkPart(walk, inner, where.path, where.trail, where.kind);
    if (unreadable !== undefined)
        addTemplated(walk, inner, where);
    return true;
}
/** The values of an ApplicationSet may be under its own template language. */
function addTemplated(walk, inner, where) {
    const { sites, mentions } = (0,template/* findInTemplate */.X)(walk.text, { ...inner, index: walk.document });
    for (const site of sites) {
        walk.found.sites.push({ ...site, path: [...where.path, ...site.path], selected: where.trail.selected });
    }
    walk.found.mentions.push(...mentions);
}
function visitList(walk, stretch, list, where) {
    const [parent, key] = where.path.slice(-2);
    const isApplication = /^Application(?:Set)?$/.test(where.kind ?? '');
    if (key === 'parameters' && (parent === 'helm' || isApplication))
        recogniseParameters(walk, stretch, list, where);
    list.items.forEach((item, index) => {
        const below = down(where, index, (0,dist/* isAlias */.Vj)(item) ? stretch.anchors.get(item.source) : item);
        if (key === 'images' && (parent === 'kustomize' || isApplication) && (0,dist/* isScalar */.jn)(item)) {
            const scalar = (0,editing_scalar/* scalarAt */.C_)(item, stretch.base);
            const [old, current] = splitOverride((0,editing_scalar/* content */.Qs)(scalar));
            addReference(walk, scalar, below, { place: 'argo-kustomize', text: current, alias: old });
        }
        visit(walk, stretch, item, below);
    });
}
function visitScalar(walk, scalar, where) {
    const policy = policyAfter(walk.text, scalar);
    if (policy !== undefined)
        walk.policies.push({ ...policy, scalar, where });
    if (where.trail.ends)
        walk.loose.push({ scalar, where });
    if (where.through !== undefined || walk.taken.has(scalar.start) || !walk.options.mayName(scalar.value))
        return;
    const name = (0,reference/* readReference */.Wf)((0,editing_scalar/* content */.Qs)(scalar));
    if (name === undefined || (name.tag === undefined && name.digest === undefined))
        return;
    walk.found.mentions.push({ name, at: scalar.start, path: where.path, document: walk.document, why: 'other-key' });
}


/***/ }),

/***/ 54229:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fJ: () => (/* binding */ startTrail)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Reads a YAML path. Keys are separated by dots; `*` is any key or index, `**` any number of them, `[2]` an index,
 * `["a.b"]` a key that holds dots, `[name=web]` the items whose `name` is `web`. A leading `$` or dot is ignored.
 * @throws InputError when it can't be read.
 */
function parseSelector(text) {
    const form = /\.?(?:(\*\*?)|([^.[\]*"'\s][^.[\]]*)|\[\s*(?:(?:(\d+)|(\*)|"([^"]*)"|'([^']*)')\s*|([^\]=\s]+)\s*=([^\]]*))\])/y;
    const steps = [];
    form.lastIndex = text.startsWith('$') ? 1 : 0;
    while (form.lastIndex < text.length) {
        const at = form.lastIndex;
        const match = form.exec(text);
        if (!match)
            throw unreadable(text, at);
        steps.push(stepOf(match));
    }
    if (steps.length === 0)
        throw unreadable(text, 0);
    return steps;
}
function stepOf([, star, key, index, anyItem, double, single, whereKey, whereValue]) {
    if (star === '**')
        return { type: 'deep' };
    if (star === '*' || anyItem)
        return { type: 'any' };
    if (whereKey !== undefined)
        return { type: 'where', key: whereKey, value: unquoted((whereValue ?? '').trim()) };
    return { type: 'key', key: key ?? index ?? double ?? single ?? '' };
}
function unquoted(text) {
    return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
function unreadable(text, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The selector "${text}" can't be read at character ${at + 1}`, {
        fix: 'Write a YAML path such as spec.values.image.tag, services.*.image or images[name=web].newTag.',
    });
}
/** The trail at the root of a document. Without selectors everything is selected. */
function startTrail(selectors) {
    const open = selectors.flatMap((selector) => skipDeep({ selector, at: 0 }));
    return { open, selected: selectors.length === 0, ends: false };
}
/** The trail after going down by one key or index to `node`. */
function follow(trail, step, node) {
    if (trail.open.length === 0)
        return trail.ends ? { ...trail, ends: false } : trail;
    const next = [];
    for (const { selector, at } of trail.open) {
        const wanted = selector[at];
        if (wanted.type === 'deep')
            next.push(...skipDeep({ selector, at }));
        else if (matches(wanted, step, node))
            next.push(...skipDeep({ selector, at: at + 1 }));
    }
    const ended = next.some(({ selector, at }) => at === selector.length);
    return {
        open: next.filter(({ selector, at }) => at < selector.length),
        selected: trail.selected || ended,
        ends: ended,
    };
}
/** `**` stands for no step too. */
function skipDeep(state) {
    const isDeep = state.selector[state.at]?.type === 'deep';
    return isDeep ? [state, ...skipDeep({ ...state, at: state.at + 1 })] : [state];
}
function matches(wanted, step, node) {
    if (wanted.type === 'any')
        return true;
    if (wanted.type === 'key')
        return wanted.key === String(step);
    if (wanted.type !== 'where' || typeof step !== 'number' || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return false;
    const value = node.get(wanted.key, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && String(value.value) === wanted.value;
}


/***/ }),

/***/ 43794:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findInTemplate)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73677);


/**
 * Finds images in text that no YAML parser reads, such as a Helm template: lines that hold a whole reference, and
 * `repository` with `tag` side by side with no template between them. What a template fills in is found with its fault.
 */
function findInTemplate(text, part) {
    const sites = [];
    const mentions = [];
    for (const group of groupsOf(linesOf(text, part.start, part.end))) {
        const keyed = keysSite(group, part.index);
        if (keyed)
            sites.push(keyed);
        for (const line of keyed ? [] : group) {
            if (line.key !== 'image')
                continue;
            const container = group.find((other) => other.key === 'name')?.value.value;
            const found = referenceSite(line, part.index, container);
            if (found && 'form' in found)
                sites.push(found);
            else if (found)
                mentions.push(found);
        }
    }
    return { sites, mentions };
}
function* linesOf(text, start, end) {
    let block;
    let isComment = false;
    for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
        const line = match[0];
        const wasComment = isComment;
        isComment = isComment ? !/\*\/|#\}/.test(line) : /\{\{-?[ \t]*\/\*(?!.*\*\/)|\{#(?!.*#\})/.test(line);
        if (wasComment)
            continue;
        const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        if (indent === line.length)
            continue;
        const isControl = /^[ \t]*(?:\{\{|\{%|<%|#\{)/.test(line);
        if (block !== undefined && (indent > block || isControl))
            continue;
        block = /(?:^|[:-])[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line) ? indent : undefined;
        if (/^[ \t]*#(?!\{)/.test(line))
            continue;
        yield isControl ? 'break' : (readLine(line, start + match.index) ?? 'break');
    }
}
function readLine(line, at) {
    const match = /^([ \t]*)((?:-[ \t]+)*)(["']?)([\w.$-]+)\3[ \t]*:(?:[ \t]+(.*))?$/.exec(line);
    if (match === null)
        return undefined;
    const [, lead = '', dashes = '', , key = '', rest = ''] = match;
    const value = readScalar(rest, at + line.length - rest.length);
    if (value === undefined)
        return undefined;
    return { indent: lead.length + dashes.length, key, value, isItem: dashes !== '' };
}
/** A plain or quoted scalar that ends on its line; templates inside of it are part of its value. */
function readScalar(rest, at) {
    const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined;
    if (quote === undefined) {
        const value = rest.replace(/(?:^|(?<![ \t])[ \t]+)#(?!\{).*$/, '').trimEnd();
        return { start: at, end: at + value.length, value, style: 'plain', typed: false };
    }
    const match = /^(["'])([^"'\\]*)\1[ \t,]*(?:#.*)?$/.exec(rest);
    if (match === null)
        return undefined;
    const value = match[2] ?? '';
    return { start: at, end: at + value.length + 2, value, style: quote === '"' ? 'double' : 'single', typed: false };
}
/** Runs of lines that are certain to be keys of one map: one indentation, no template, list item or outer key between them. */
function groupsOf(lines) {
    const groups = [];
    let open = [];
    for (const line of lines) {
        if (line === 'break') {
            open = [];
            continue;
        }
        open = open.filter(([first]) => (first?.indent ?? 0) <= line.indent);
        const group = line.isItem ? undefined : open.find(([first]) => first?.indent === line.indent);
        if (group) {
            group.push(line);
            continue;
        }
        const fresh = [line];
        groups.push(fresh);
        open = [...open.filter(([first]) => (first?.indent ?? 0) < line.indent), fresh];
    }
    return groups;
}
function referenceSite(line, document, container) {
    const text = line.value.value;
    const parts = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(text);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(parts.name);
    if (name === undefined)
        return undefined;
    const path = [line.key];
    if (parts.tag === undefined && parts.digest === undefined) {
        return { name, at: line.value.start, path, document, why: 'no-version' };
    }
    const isLiteral = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(text) !== undefined;
    return {
        place: 'template',
        names: [name],
        path,
        at: line.value.start,
        document,
        selected: false,
        ...(container === undefined ? {} : { container }),
        version: {
            ...(parts.tag === undefined ? {} : { tag: parts.tag }),
            ...(parts.digest === undefined ? {} : { digest: parts.digest }),
        },
        form: { type: 'reference', scalar: line.value },
        ...(isLiteral ? {} : { fault: 'is filled in by a template' }),
    };
}
/** `repository` and `tag` (Helm values), or `name` and `newTag` (Kustomize), each exactly once in the group. */
function keysSite(group, document) {
    const one = (key) => {
        const lines = group.filter((line) => line.key === key);
        return lines.length === 1 ? lines[0] : undefined;
    };
    const isKustomize = group.some((line) => line.key === 'newTag');
    const repository = isKustomize ? (one('newName') ?? one('name')) : one('repository');
    const tag = one(isKustomize ? 'newTag' : 'tag');
    if (repository === undefined || tag === undefined)
        return undefined;
    const registry = one('registry')?.value.value.replace(/(?<!\/)\/+$/, '') ?? '';
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(registry === '' ? repository.value.value : `${registry}/${repository.value.value}`);
    if (name === undefined || name.tag !== undefined || name.digest !== undefined)
        return undefined;
    const digest = one('digest');
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(tag.value.value);
    const isLiteral = version !== undefined && (digest === undefined || /^[\w:]*$/.test(digest.value.value));
    const key = (line) => ({ scalar: line.value });
    return {
        place: 'template',
        names: [name],
        path: [tag.key],
        at: tag.value.start,
        document,
        selected: false,
        version: {
            ...version,
            ...(digest === undefined || digest.value.value === '' ? {} : { digest: digest.value.value }),
        },
        form: {
            type: 'keys',
            tagKey: tag.key,
            takesDigest: false,
            tag: key(tag),
            ...(digest === undefined ? {} : { digest: key(digest) }),
        },
        ...(isLiteral ? {} : { fault: 'is filled in by a template' }),
    };
}


/***/ })

} };
})
