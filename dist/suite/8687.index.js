export const id = 8687;
export const ids = [8687,9917];
export const modules = {

/***/ 45505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ documentFilter),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   Zb: () => (/* binding */ isOtherJson),
/* harmony export */   cT: () => (/* binding */ skippedFolders),
/* harmony export */   en: () => (/* binding */ needlesOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37541);




/**
 * Checks what is asked for, before any file is read.
 * @throws InputError for an image name, tag or digest that is none, an image named twice, or no version at all.
 */
function checkRequest(request) {
    const seen = new Set();
    for (const { name, tag, digest } of request.images) {
        const reference = parseImageName(name);
        const key = `${reference.registry}/${reference.repository}`;
        if (seen.has(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image "${name}" is named twice`, { fix: 'Name each image once.' });
        seen.add(key);
        if (tag !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateTag */ .z7)(tag);
        if (digest !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDigest */ .n2)(digest);
        if (tag === undefined && digest === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no tag and no digest for the image "${name}"`, {
                fix: `Give a tag, a digest or both, for example ${name}:1.4.0.`,
            });
        }
    }
    if (request.images.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('No image is named', { fix: 'Name the image to change.' });
}
/**
 * The name of an image without tag and digest.
 * @throws InputError when it is no name, or has a tag or digest.
 */
function parseImageName(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseReference)(name);
    if (reference.tag === undefined && reference.digest === undefined)
        return reference;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image name "${name}" has a tag or a digest`, {
        fix: `Name the image alone: ${reference.written}.`,
    });
}
/**
 * Texts of which a file must contain at least one to be worth a look: the repository of each image, without the registry
 * and without Docker Hub's `library/`, since it stands in one piece wherever the image is named. `undefined` when every
 * file is worth it.
 */
function needlesOf(request) {
    const keys = (request.selectors ?? []).map(longestWord);
    if (keys.includes(undefined))
        return undefined;
    const words = [...request.images.map(needleOf), ...keys.filter((key) => key !== undefined)];
    return [...new Set([...words, ...definingWords])];
}
/**
 * What stands in files that name an image by another file, or define such a name: markers and policies of Flux, releases and
 * repositories of charts. Short, since a text of up to seven bytes is found several times faster than a longer one.
 */
const definingWords = ['$image', 'ImagePo', 'HelmRe', 'repoURL'];
function needleOf({ name }) {
    const { registry, repository } = parseImageName(name);
    return registry === 'docker.io' ? repository.replace(/^library\//, '') : repository;
}
/** The longest word of a selector, which stands in every file that it can match; its image's name may not. */
function longestWord(selector) {
    const words = selector.match(/[\w-]{2,}/g) ?? [];
    return words.reduce((best, word) => (word.length > (best?.length ?? 0) ? word : best), undefined);
}
/**
 * A closer look than `needlesOf`, at the text of a document: whether the name stands as a whole, and with a version or
 * beside keys of one. Short names such as `api` and `web` are part of many other words, and parsing is what takes time.
 */
function documentFilter(request) {
    const keys = (request.selectors ?? []).map(longestWord);
    if (keys.includes(undefined))
        return () => true;
    const names = request.images.map((image) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPattern */ .Kf)(needleOf(image))).join('|');
    const withVersion = new RegExp(`(?<![\\w.-])(?:${names})[:@][\\w{$%<]`);
    const alone = new RegExp(`(?<![\\w.-])(?:${names})/?(?=["'\\s,}\\]]|$)`);
    const charts = request.images.map(({ name }) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPattern */ .Kf)(parseImageName(name).repository.split('/').at(-1) ?? ''));
    const ofChart = new RegExp(`chart["']?[ \\t]*:[ \\t]*["']?(?:${charts.join('|')})(?=["'\\s,}]|$)`);
    return (text) => withVersion.test(text) ||
        (/tag|Tag|digest|oci:\/\/|targetRevision/.test(text) && alone.test(text)) ||
        text.includes('$imagepolicy') ||
        ofChart.test(text) ||
        keys.some((key) => key !== undefined && text.includes(key));
}
const yamlName = /\.ya?ml(?:\.(?:gotmpl|tmpl|tpl|j2|jinja2?))?$/i;
/** Whether a file that is met in a folder may hold images: YAML or JSON by its name, and of one of the environments. */
function isCandidate(path, environments = []) {
    const isManifest = /\.(?:yaml|json)$/.test(path) || yamlName.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === 'Kustomization';
    return isManifest && (environments.length === 0 || isOfEnvironment(path, environments));
}
/** Whether a file that is met in a folder is of another kind than its name says: JSON is much else than manifests. */
function isOtherJson({ path, bytes }) {
    if (!path.endsWith('.json'))
        return false;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return !text.includes('"apiVersion"') || !text.includes('"kind"');
}
/** Whether Kustomize takes a file for a kustomization, by its name. */
function isKustomization(path) {
    return /^(?:kustomization\.ya?ml|Kustomization)$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
/**
 * Whether a path belongs to one of the environments: a folder has its name, or a part of the file's name between dots,
 * dashes and underscores (`overlays/prod/web.yaml`, `values-prod.yaml`).
 */
function isOfEnvironment(path, environments) {
    if (environments.length === 0)
        return true;
    const folders = path.split('/');
    const words = (folders.pop() ?? '').split(/[-._]/);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)
        .replace(yamlName, '')
        .replace(/\.json$/, '');
    return environments.some((name) => folders.includes(name) || words.includes(name) || stem === name || stem.endsWith(`-${name}`));
}
/** Folders that hold no manifests of their own. */
const skippedFolders = new Set(['.git', 'node_modules']);
/** A file above this size is not read: no manifest is, and it would take the memory. */
const largestFile = 32 * 1024 * 1024;


/***/ }),

/***/ 51936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   wJ: () => (/* binding */ imagesOfFile),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46185);
/* harmony import */ var _places_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64396);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73592);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73677);
/* harmony import */ var _wish_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53714);









/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    return (await filesBelow(tree, [path])).flatMap(imagesOfFile);
}
/** The files below paths of a tree in which images may stand. */
async function filesBelow(tree, paths) {
    return await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(tree, paths, { images: [], selectors: ['*'] });
}
/** Every image with a version in one file; a file that is no text has none. */
function imagesOfFile({ path, bytes }) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text);
    const options = { mayName: () => true, selectors: [], definitions: (0,_places_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsIn */ .k)([]) };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .splitDocuments */ .Z)(text).flatMap((part) => {
        const found = (0,_places_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findSites */ .A)(text, part, options);
        const { sites } = 'sites' in found ? found : (0,_places_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findInTemplate */ .X)(text, part);
        return sites.flatMap(({ names: [name, other], version, place, at, fault }) => {
            const isVersioned = version.tag !== undefined || version.digest !== undefined;
            if (name === undefined || !isVersioned || fault !== undefined)
                return [];
            const instead = other === undefined ? {} : { instead: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(other) };
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(name), version, place, ...instead, path, line: lines.at(at).line }];
        });
    });
}
/** Those of the images that are asked for; without any, all. */
function chosen(running, images) {
    const wanted = images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference);
    if (wanted.length === 0)
        return [...running];
    return running.filter(({ image }) => wanted.some((name) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.sameRepository)(name, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(image))));
}
/**
 * One version for each image.
 * @throws InputError for an image that runs in two versions, with the places.
 */
function versionsOf(running, path) {
    const byImage = new Map();
    for (const one of running) {
        const other = byImage.get(one.image);
        if (other !== undefined && !(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sameVersion */ .r1)(other.version, one.version)) {
            const places = [other, one].map((place) => `${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .shownVersion */ .qv)(place.version)} at ${place.path}:${place.line}`);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${one.image} runs in several versions in ${path}: ${places.join(', ')}`, {
                fix: 'Name a path in which each image has one version.',
                place: { file: one.path, line: one.line },
            });
        }
        byImage.set(one.image, one);
    }
    return [...byImage.values()].map(({ image, version }) => ({ name: image, ...version }));
}
/** One line that tells states apart: which images stand in which versions. */
function stateKey(running) {
    return [...new Set(running.map(({ image, version, path }) => `${path} ${image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionSuffix */ .sw)(version)}`))]
        .sort()
        .join('\n');
}


/***/ }),

/***/ 90864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writesOf)
/* harmony export */ });
/** The files that a plan writes. */
function writesOf({ changes }) {
    return changes.map(({ path, after }) => ({ path, content: after }));
}


/***/ }),

/***/ 73677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Qh: () => (/* binding */ drawnImage),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   sw: () => (/* binding */ versionSuffix),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);

/** The version that stands in a text such as `1.4.0`, `1.4.0@sha256:…` or `sha256:…`; undefined when it is none. */
function readVersion(text) {
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text))
        return { digest: text };
    const at = text.indexOf('@');
    const tag = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz)(tag) || (digest !== undefined && !(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)))
        return undefined;
    return digest === undefined ? { tag } : { tag, digest };
}
/** `:1.4.0@sha256:…`, as it follows a name. */
function versionSuffix(version) {
    return ((version.tag === undefined ? '' : `:${version.tag}`) + (version.digest === undefined ? '' : `@${version.digest}`));
}
/** For people: `1.4.0`, `1.4.0@sha256:0123456789ab…`, `nothing`. */
function shownVersion(version) {
    const digest = version.digest === undefined ? '' : `@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(version.digest)}`;
    return `${version.tag ?? ''}${digest}` || 'nothing';
}
/** The image as one thing of a picture: by its digest where it has one, otherwise by its tag. */
function drawnImage(name, { tag, digest }) {
    return digest === undefined ? [name, ...(tag === undefined ? [] : [tag])].join(':') : `${name}@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
}
/**
 * The version that a place gets. A tag alone drops the digest of the old tag; at the same tag the digest stays. A digest
 * alone replaces the digest, or where only a tag stands, the tag.
 */
function nextVersion(old, wanted) {
    if (wanted.tag !== undefined && wanted.digest !== undefined)
        return { tag: wanted.tag, digest: wanted.digest };
    if (wanted.tag !== undefined)
        return wanted.tag === old.tag ? old : { tag: wanted.tag };
    if (wanted.digest === undefined)
        return old;
    const keepsTag = old.tag !== undefined && old.digest !== undefined;
    return keepsTag ? { tag: old.tag, digest: wanted.digest } : { digest: wanted.digest };
}
function sameVersion(a, b) {
    return a.tag === b.tag && a.digest === b.digest;
}


/***/ }),

/***/ 59917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageSteps: () => (/* binding */ imageSteps),
/* harmony export */   unpushed: () => (/* binding */ unpushed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9728);


/** The stages that bring one image to a repository. Manifests that are converted stay in the working directory. */
function imageSteps(inputs, host) {
    return {
        convert: convertStep(inputs, host),
        validate: validateStep(inputs, host),
        build: buildStep(inputs, host),
        bump: bumpStep(inputs, host),
    };
}
function convertStep(inputs, host) {
    return {
        title: 'Convert the Compose project',
        off: inputs.composeFile.length === 0 ? 'no compose-file' : undefined,
        async run() {
            const { convert } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(3107), __webpack_require__.e(8775), __webpack_require__.e(4180), __webpack_require__.e(8836), __webpack_require__.e(9674)]).then(__webpack_require__.bind(__webpack_require__, 99879));
            return await convert.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('convert', inputs), host);
        },
    };
}
function validateStep(inputs, host) {
    const manifests = inputs.manifests.length > 0 || inputs.composeFile.length === 0 ? inputs.manifests : [inputs.out];
    const isUnwritten = inputs.dryRun && inputs.manifests.length === 0 && host.files.kind(inputs.out) === undefined;
    return {
        title: 'Validate the manifests',
        off: manifests.length === 0 ? 'no manifests' : isUnwritten ? 'a dry run writes no manifests to validate' : undefined,
        async run() {
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(3107), __webpack_require__.e(9439), __webpack_require__.e(1549), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 91549));
            return await validate.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('validate', { ...inputs, manifests }), host);
        },
    };
}
function buildStep(inputs, host) {
    const hasSource = inputs.context !== undefined || inputs.layout.length > 0;
    return {
        title: 'Build, scan and push the image',
        off: hasSource ? undefined : 'no context and no layout',
        async run() {
            const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(3709), __webpack_require__.e(140), __webpack_require__.e(3200), __webpack_require__.e(9078)]).then(__webpack_require__.bind(__webpack_require__, 98013));
            const own = (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('build', inputs);
            const { image, context = own.context } = inputs;
            return await buildImage({ ...own, image, context, layout: oneLayout(inputs.layout) }, host);
        },
    };
}
/** @throws InputError for a second one. */
function oneLayout([layout, ...more]) {
    if (more.length === 0)
        return layout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`layout names ${more.length + 1} folders, and image is one image`, {
        fix: 'Give the folder of that image alone, or leave image out to deliver all services.',
    });
}
function bumpStep(inputs, host) {
    return {
        title: 'Bump the image in the GitOps repository',
        off: inputs.repository === undefined ? 'no repository' : undefined,
        async run({ build }) {
            const { bump } = await __webpack_require__.e(/* import() */ 7989).then(__webpack_require__.bind(__webpack_require__, 60370));
            const own = {
                ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('bump', inputs),
                ...versionToWrite(inputs, build),
                image: [build?.image ?? inputs.image],
                buildTime: inputs.buildTime ?? build?.sourceTime,
                scanSummary: build?.scanSummary,
            };
            const report = await bump.run(own, host);
            return { ...report, findings: [...report.findings, ...unpushed(build === undefined ? [] : [build])] };
        },
    };
}
/**
 * Tag and digest for the GitOps repository. Without a build there is a tag alone, and a dry run has no digest. Where the
 * digest alone is written, the commit message says the tag.
 */
function versionToWrite(inputs, build) {
    const tag = build?.tags[0] ?? inputs.tag[0];
    const digest = inputs.pin === 'tag' ? undefined : build?.digest;
    if (digest === undefined || tag === undefined)
        return { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) };
    if (inputs.pin === 'both')
        return { tag, digest };
    return { digest, commitMessage: inputs.commitMessage ?? `chore(deploy): bump {image} to ${tag}` };
}
/** A version that no registry holds must not go into Git without a word. */
function unpushed(images) {
    return images
        .filter(({ pushed, digest }) => !pushed && digest !== undefined)
        .map(({ image, digest }) => ({
        rule: 'image-not-pushed',
        category: 'policy',
        severity: 'warning',
        message: `${image}@${digest} goes into Git, but this run pushed it to no registry`,
        fix: 'Push it before the change reaches a cluster, or give push: true.',
    }));
}


/***/ }),

/***/ 37022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  projectSteps: () => (/* binding */ projectSteps)
});

// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(64331);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
// EXTERNAL MODULE: ./build/chain/stage-inputs.js
var stage_inputs = __webpack_require__(9728);
;// CONCATENATED MODULE: ./build/chain/project/make-images.js

/** Where no service is built, no scanner and no registry is asked for. */
const nothingMade = {
    findings: [],
    files: 0,
    documents: 0,
    result: { images: [] },
    outputs: {},
    plan: ['No service is built.'],
};
/**
 * Builds and scans every image, and pushes them when the gate has let all of them through: where it refuses one, no byte
 * of any leaves this machine. One whose digest runs already is not pushed again.
 * @param running image → digest that the overlays name.
 */
async function makeImages(images, running, inputs, host) {
    if (images.length === 0)
        return nothingMade;
    const { buildImages } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(3709), __webpack_require__.e(140), __webpack_require__.e(3200)]).then(__webpack_require__.bind(__webpack_require__, 98013));
    const first = new Map(images.flatMap(({ services }) => services.map((service) => [service, services[0] ?? service])));
    const wishes = images.map(({ services, name: image, tags, source }) => ({
        name: services[0] ?? image,
        image,
        tags,
        source: source.kind === 'build' ? { ...source, build: linked(source.build, first) } : source,
        known: running.get(image),
    }));
    const own = { ...(0,stage_inputs/* inputsFor */.pz)('build', inputs), image: undefined, context: '.', layout: undefined };
    const report = await buildImages(wishes, own, host);
    const made = report.result.images.map((result, index) => ({ ...result, services: images[index]?.services ?? [] }));
    const sourceTime = made.find((image) => image.sourceTime !== undefined)?.sourceTime;
    return {
        ...report,
        result: { images: made, ...(sourceTime === undefined ? {} : { sourceTime }) },
        picture: fromProject(report.picture ?? [], images, inputs.composeFile.join(', ')),
    };
}
/** A build that starts from the image of a service, by the first of the services that share it. */
function linked(build, first) {
    if (build.additionalContexts === undefined)
        return build;
    const contexts = Object.entries(build.additionalContexts).map(([name, from]) => {
        const service = from.replace(/^service:/, '');
        return [name, from === service ? from : `service:${first.get(service) ?? service}`];
    });
    return { ...build, additionalContexts: Object.fromEntries(contexts) };
}
/** The ways of the images begin at the Compose file, which says what they are made from. */
function fromProject(arrows, images, file) {
    const sources = new Map(images.map(({ name, source }) => [name, source]));
    return arrows.map((arrow) => {
        const source = sources.get(arrow.to);
        if (source === undefined)
            return arrow;
        const label = source.kind === 'build' ? `build ${source.build.context}` : `layout ${source.path}`;
        return { ...arrow, from: file, label };
    });
}

// EXTERNAL MODULE: ./build/bump/version.js
var bump_version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/delivery/report.js
var report = __webpack_require__(22819);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(39920);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/chain/image-steps.js
var image_steps = __webpack_require__(59917);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
;// CONCATENATED MODULE: ./build/chain/project/differences.js


/** What changes in the files of manifests, as a reviewer would say it: services and their fields, not lines. */
function differencesOf(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(({ path, before, after }) => {
        const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
        const fields = before === undefined || after === undefined ? [] : fieldsOf(before, after);
        return { name: nameOf(path), path, kind, objects: [...objectsOf(after ?? before ?? '').keys()], fields };
    });
}
function nameOf(path) {
    const [file = '', folder = ''] = path.split('/').reverse();
    const stem = file.replace(/\.[^.]*$/, '');
    return stem === 'kustomization' ? folder : stem;
}
function fieldsOf(before, after) {
    const [old, next] = [objectsOf(before), objectsOf(after)];
    return [...new Set([...old.keys(), ...next.keys()])].flatMap((object) => [...compare(old.get(object), next.get(object), '')].map((field) => ({ object, ...field })));
}
function objectsOf(text) {
    const values = (0,decode/* splitDocuments */.ZF)(text).map((extent) => (0,decode/* decodeValue */.wz)(text, extent).value);
    return new Map(values.filter(value/* isObject */.Gv).map((value) => [identityOf(value), value]));
}
function identityOf(object) {
    const { name } = (0,value/* isObject */.Gv)(object['metadata']) ? object['metadata'] : {};
    return [object['kind'], name].filter((part) => typeof part === 'string').join('/') || 'document';
}
function* compare(old, next, path) {
    if (JSON.stringify(old) === JSON.stringify(next))
        return;
    const pair = (0,value/* isObject */.Gv)(old) && (0,value/* isObject */.Gv)(next) ? [fields(old), fields(next)] : itemsOf(old, next);
    if (pair === undefined) {
        yield { path, old: shown(old), new: shown(next) };
        return;
    }
    const [before, after] = pair;
    for (const step of new Set([...before.keys(), ...after.keys()])) {
        yield* compare(before.get(step), after.get(step), path === '' ? step.replace(/^\./, '') : path + step);
    }
}
function fields(mapping) {
    return new Map(Object.entries(mapping).map(([key, value]) => [/^[\w-]+$/.test(key) ? `.${key}` : `[${key}]`, value]));
}
/** What Kubernetes tells the items of its lists apart by. */
const itemKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'ip', 'key', 'path', 'topologyKey'];
/** The items of two lists, by what tells them apart: a name, or where they have none, their place. */
function itemsOf(old, next) {
    if (!Array.isArray(old) || !Array.isArray(next))
        return undefined;
    const lists = [old, next];
    const tells = (key, list) => list.every((item) => (0,value/* isObject */.Gv)(item) && item[key] !== undefined) &&
        new Set(list.map((item) => item[key])).size === list.length;
    const key = itemKeys.find((name) => lists.every((list) => tells(name, list)));
    return lists.map((list) => new Map(list.map((item, index) => [`[${key === undefined ? index : item[key]}]`, item])));
}
const longest = 80;
/** A value in one line, as much of it as tells it apart. */
function shown(value) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

;// CONCATENATED MODULE: ./build/chain/project/page.js


/** The sections of the page: what changes stands open, what was said about it is folded. */
function sectionsOf(facts) {
    return [page_images, services, page_fields, otherFiles, scans, said].flatMap((section) => section(facts));
}
function page_images({ pins, at = '' }) {
    const rows = pins.map(({ image, old, new: next, path: file, line }) => [
        { code: image },
        { code: (0,bump_version/* shownVersion */.qv)(old) },
        { code: (0,bump_version/* shownVersion */.qv)(next) },
        { place: { file, line } },
    ]);
    return tableOf('Images', ['Image', 'Old', 'New', 'Place'], rows, { isFirst: true, source: at });
}
function services({ differences, at = '' }) {
    const rows = differences
        .filter(isService)
        .map((one) => [one.kind, { code: one.name }, whatOf(one), fileOf(one)]);
    return tableOf('Services', ['Change', 'Service', 'What', 'File'], rows, { isFirst: true, source: at });
}
function whatOf({ kind, objects, fields }) {
    if (kind !== 'changed')
        return objects.join(', ');
    return fields.length === 0 ? 'comments or order alone' : (0,report_text.quantity)(fields.length, 'field');
}
/** A file that is gone has no place to link to. */
function fileOf({ kind, path }) {
    return kind === 'removed' ? { code: path } : { place: { file: path } };
}
/** More than a reviewer reads in a table: the diff has them all. */
const fieldsShown = 200;
/** As many as can be read at once. */
const fieldsOpen = 20;
function page_fields({ differences }) {
    const all = differences.flatMap((one) => one.fields);
    const rows = all
        .slice(0, fieldsShown)
        .map((one) => [{ code: one.object }, { code: one.path }, { code: one.old ?? '' }, { code: one.new ?? '' }]);
    const title = rows.length < all.length ? `Changed fields, ${rows.length} of ${all.length}` : 'Changed fields';
    return tableOf(title, ['Object', 'Field', 'Old', 'New'], rows, { isFirst: all.length <= fieldsOpen });
}
/** All files that are no service: the overlays, and what lists the services. */
function otherFiles({ differences, at = '' }) {
    const rows = differences.filter((one) => !isService(one)).map((one) => [one.kind, fileOf(one)]);
    return tableOf((0,report_text.quantity)(rows.length, 'other file'), ['Change', 'File'], rows, { source: at });
}
function scans(facts) {
    const rows = Object.entries(facts.scans).map(([image, scan]) => [{ code: image }, scan ?? 'not scanned']);
    return tableOf('What the scans found', ['Image', 'Scan'], rows);
}
function said({ findings }) {
    const rows = findings.map(({ message, fix, ...place }) => [
        { place },
        fix === undefined ? message : `${message} — ${fix}`,
    ]);
    const title = `What does not come along or is assumed (${(0,report_text.quantity)(findings.length, 'setting')})`;
    return tableOf(title, ['Place', 'What becomes of it'], rows);
}
function tableOf(title, columns, rows, options = {}) {
    return rows.length === 0 ? [] : [{ title, body: [{ kind: 'table', columns, rows }], ...options }];
}
/** What changes, a line each, for the commit message. */
function linesOf({ differences, pins }) {
    return [
        ...pins.map(({ path, image, old, new: next }) => `${path}: ${image} ${(0,bump_version/* shownVersion */.qv)(old)} -> ${(0,bump_version/* shownVersion */.qv)(next)}`),
        ...differences.map(({ kind, path }) => `${path}: ${kind}`),
    ];
}
/** What changes in a few words: `2 images, 1 service added, 1 changed`. */
function wordsOf({ differences, pins }) {
    const counts = ['added', 'removed', 'changed'].flatMap((kind) => {
        const services = new Set(differences.filter((one) => one.kind === kind && isService(one)).map(({ name }) => name));
        return services.size === 0 ? [] : [`${(0,report_text.quantity)(services.size, 'service')} ${kind}`];
    });
    const named = new Set(pins.map(({ image }) => image)).size;
    const words = [...(named === 0 ? [] : [(0,report_text.quantity)(named, 'image')]), ...counts];
    return words.length === 0 ? 'overlays' : words.join(', ');
}
/** Each file of a base, shared or of one environment, holds one service; its kustomization lists them. */
function isService({ path }) {
    return /(?:^|\/)base\/(?:[^/]+\/)?(?!kustomization\.yaml$)[^/]+$/.test(path);
}

;// CONCATENATED MODULE: ./build/chain/project/report.js









/** The conversion, compared with the tip of the branch. */
async function conversionReport(inputs, { project, findings, files, sources, read }, delivery) {
    const { plan } = delivery;
    const folder = plan.result.out;
    const steps = plan.result.manifests.map((change) => stepOf(change, folder));
    const wanted = { folder, generated: files, whole: new Map(), project, sources, notices: findings };
    const own = (0,stage_inputs/* inputsFor */.pz)('convert', inputs);
    const report = await (0,result/* convertReport */.ab)(own, wanted, { ...delivery, plan: { ...plan, result: steps } }, read);
    // Services and differences are shown once, with the delivery.
    return { ...report, sections: (0,result/* secretsSection */.$z)(project) };
}
function stepOf({ path: full, before, after }, folder) {
    const path = full.slice(folder.length + 1);
    if (after === undefined)
        return { do: 'remove', path, before: before ?? '' };
    return before === undefined
        ? { do: 'create', path, content: after, before: '' }
        : { do: 'update', path, content: after, before };
}
/** What was brought to the repository, or with `dry-run` would be. */
async function deliveryReport(inputs, delivery, made) {
    const { findings, result: change } = delivery.plan;
    const { manifests, pins } = change;
    const images = made?.images ?? [];
    const differences = differencesOf(manifests);
    const delivered = (0,report/* deliveredOf */.mN)(delivery);
    const result = {
        ...delivered,
        images: Object.fromEntries(images.flatMap(servicesOf)),
        manifests: differences,
        pins,
    };
    const scans = Object.fromEntries(images.map(({ image, scanSummary }) => [image, scanSummary]));
    const pinned = images.filter(({ image }) => pins.some((pin) => pin.image === image));
    return {
        findings: [...findings, ...(0,image_steps.unpushed)(pinned)],
        files: 0,
        documents: 0,
        result,
        outputs: {
            changed: String(result.changed),
            ...(0,report/* outputsOf */.Yz)(delivered),
            images: JSON.stringify(result.images),
        },
        plan: await report_linesOf(inputs, delivery, images),
        // What the conversion said stands among the findings of the run.
        sections: sectionsOf({ differences, pins, scans, findings: [], at: delivery.files }),
        picture: pictureOf(inputs, delivery),
    };
}
function servicesOf({ services, image, digest }) {
    if (digest === undefined)
        return [];
    return services.map((service) => [service, { reference: `${image}@${digest}`, digest }]);
}
async function report_linesOf({ repository, dryRun, pin }, delivery, images) {
    const { manifests, pins } = delivery.plan.result;
    const where = (0,report/* placeOf */.$t)(delivery.branch, repository);
    const planned = dryRun ? images.map(({ image }) => `pin ${image} by what is built (${pin})`) : [];
    if (manifests.length + pins.length === 0)
        return [...planned, `${planned.length === 0 ? 'Nothing' : 'Nothing else'} to change in ${where}.`];
    const diffs = dryRun
        ? await Promise.all(manifests.map(({ path, before = '', after = '' }) => (0,diff/* unifiedDiff */.W)(path, before, after)))
        : [];
    return [
        ...diffs.flatMap((diff) => diff.trimEnd().split('\n')),
        ...pins.map(({ path, line, image, old, new: next }) => {
            return `${path}:${line} ${image}: ${(0,bump_version/* shownVersion */.qv)(old)} → ${(0,bump_version/* shownVersion */.qv)(next)}`;
        }),
        ...planned,
        ...(0,report/* deliveryLines */.is)(delivery, repository),
    ];
}
/** From the validated folder and from each image to the commit that holds them. */
function pictureOf({ repository, dryRun }, delivery) {
    const { out, pins, manifests } = delivery.plan.result;
    if (manifests.length + pins.length === 0)
        return [];
    const to = repository === undefined ? (0,report/* placeOf */.$t)(undefined, repository) : (0,report/* targetOf */.$r)(delivery, repository);
    const state = dryRun ? { state: 'planned' } : {};
    const images = new Map(pins.map((pin) => [pin.image, pin.new]));
    return [
        { from: out, to, label: (0,report_text.quantity)(manifests.length, 'file'), ...state },
        ...[...images].map(([image, version]) => ({ from: (0,bump_version/* drawnImage */.Qh)(image, version), to, label: 'pinned', ...state })),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bump/wish/plan.js
var plan = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(27792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var origin = __webpack_require__(81991);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/chain/project/images.js



/** Where nothing names a tag, what the build stage takes; a moving tag that the Compose file names moves along. */
const usualTags = ['{version}', 'sha-{short-sha}'];
/**
 * The images to make: one for each service that has a build or a layout; services with one image and one build share it.
 * @throws InputError for a layout of no service, two different builds of one name, or a name that can't be pushed.
 */
function imagesToMake(facts) {
    const layouts = layoutsOf(facts);
    const built = facts.builds.filter(({ service }) => !layouts.has(service));
    const made = [
        ...built.map((build) => ({ service: build.service, source: { kind: 'build', build } })),
        ...[...layouts].map(([service, path]) => ({ service, source: { kind: 'layout', path } })),
    ];
    const byName = new Map();
    for (const { service, source } of made) {
        const { name, tags } = namesOf(service, facts);
        const same = byName.get(name);
        if (same !== undefined)
            refuseAnother(same, service, source, name);
        byName.set(name, {
            services: [...(same?.services ?? []), service],
            name,
            tags: [...new Set([...(same?.tags ?? []), ...tags])],
            source: same?.source ?? source,
        });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function layoutsOf({ layouts, images }) {
    return new Map(layouts.map((item) => layoutOf(item, Object.keys(images))));
}
function layoutOf(item, services) {
    const at = item.indexOf('=');
    const [service, path] = [item.slice(0, at), item.slice(at + 1)];
    if (at < 1 || path === '') {
        throw new errors/* InputError */.dz(`layout "${item}" does not say which service it is the image of`, {
            fix: `Write SERVICE=FOLDER, with one of ${services.join(', ')}.`,
        });
    }
    if (services.includes(service))
        return [service, path];
    const guess = (0,nearest/* nearest */.p)(service, services);
    throw new errors/* InputError */.dz(`layout "${item}": there is no service "${service}"`, {
        fix: guess === undefined ? `Known are: ${services.join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function namesOf(service, { images, builds, tags }) {
    const build = builds.find((one) => one.service === service);
    const place = build === undefined ? {} : { place: build.place };
    const image = (0,reference.parseReference)(images[service] ?? '');
    const name = (0,reference/* familiarName */.hG)(image);
    if (image.digest !== undefined) {
        throw new errors/* InputError */.dz(`The service "${service}" is built, and its image "${name}" names the digest of another build`, {
            ...place,
            fix: 'Leave the digest out: the overlay gets the one that is built.',
        });
    }
    if (image.registry === 'docker.io' && image.repository.startsWith('library/')) {
        throw new errors/* InputError */.dz(`The image "${name}" of the service "${service}" can't be pushed: docker.io/library holds Docker's own`, {
            ...place,
            fix: `Name it in the Compose file with its registry, "image: ghcr.io/acme/${name}", or name none there and give registry.`,
        });
    }
    if (tags.length > 0)
        return { name, tags };
    return { name, tags: image.tag === undefined || image.tag === 'latest' ? [...usualTags, 'latest'] : [image.tag] };
}
/** One image name stands for one build; services may share it. */
function refuseAnother(known, service, source, name) {
    if (sourceText(known.source) === sourceText(source))
        return;
    throw new errors/* InputError */.dz(`The services "${known.services[0]}" and "${service}" build different images under one name, "${name}"`, {
        ...(source.kind === 'build' ? { place: source.build.place } : {}),
        fix: 'Give each an image name of its own, or both the same build.',
    });
}
/** A source without what is its service's own. */
function sourceText(source) {
    return JSON.stringify(source.kind === 'layout' ? source : { ...source.build, service: '', image: '', place: undefined });
}

// EXTERNAL MODULE: ./build/regeneration/folder.js
var regeneration_folder = __webpack_require__(94180);
;// CONCATENATED MODULE: ./build/chain/project/manifests.js

/** The generated manifests on a tip, as convert delivers them. */
function manifestsAt(generated, folder, policy) {
    return async (tree) => {
        const { steps, findings } = await (0,regeneration_folder/* planFolder */.YI)(tree, { folder, generated, ...policy });
        return { changes: (0,regeneration_folder/* changesOf */.fs)(steps, folder), findings };
    };
}

// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(51936);
// EXTERNAL MODULE: ./build/bump/request.js
var request = __webpack_require__(90864);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var message = __webpack_require__(39390);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/chain/project/plan.js













/** One change of a tip: the manifests, and in the overlays the versions of all images. */
function projectPlan(project) {
    return async (tree, ancestry) => {
        const manifests = await project.manifests(tree);
        const pinned = await pinsOn(laidOver(tree, manifests.changes), project, ancestry);
        const changes = isOlder(project, pinned) ? [] : together(manifests.changes, pinned);
        const change = await changeOf(project, tree, manifests.changes, pinned, changes);
        return {
            changes,
            findings: [...manifests.findings, ...pinned.findings],
            result: change,
            message: () => messageFor(project, change),
            page: () => pageFor(project, change),
        };
    };
}
function laidOver(tree, changes) {
    return (0,git_tree/* withCommit */.e6)(tree, { changes, message: '' });
}
/** The manifests with the versions in them. */
function together(manifests, pinned) {
    const edited = new Set(pinned.changes.map(({ path }) => path));
    return [...manifests.filter(({ path }) => !edited.has(path)), ...(0,request/* writesOf */.A)(pinned)];
}
async function changeOf({ out, overlays }, tree, manifests, pinned, changes) {
    const files = await filesFor(laidOver(tree, changes), out);
    const isOverlay = (path) => overlays.some((folder) => (0,git_tree/* isUnder */.Jo)(path, [folder]));
    return {
        out,
        manifests: changes.length === 0
            ? []
            : await textsOf(tree, manifests.filter(({ path }) => !(0,record_name/* isRecord */.u)(path))),
        pins: pinned.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
        unchanged: pinned.unchanged,
        files,
        running: files.filter(({ path }) => isOverlay(path)).flatMap(promote_images/* imagesOfFile */.wJ),
    };
}
const bump = { kind: 'bump' };
/** The versions of the images in the overlays; an image that one does not name gets an entry there. */
async function pinsOn(tree, project, ancestry) {
    const { overlays, pins: images, order, origin } = project;
    if (images.length === 0)
        return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 };
    const steps = overlays.map((folder) => ({ paths: [folder], request: { images, addMissing: true } }));
    return (await (0,plan/* planOf */.XC)({ steps, order, origin, purpose: bump })(tree, ancestry)).result;
}
/** With `order: newest` the images of an older build are left, and its manifests with them. */
function isOlder({ pins }, { changes, unchanged }) {
    return pins.length > 0 && changes.length + unchanged.length === 0;
}
/**
 * The regular files below a folder of a tree, and what its kustomizations take from outside of it, and theirs: what
 * validation needs to judge them.
 */
async function filesFor(tree, folder) {
    const files = new Map();
    const known = new Set();
    for (let wanted = [folder]; wanted.length > 0;) {
        for (const path of wanted)
            known.add(path);
        const entries = (await tree.list(wanted)).filter(git_tree/* isRegular */.$W);
        const contents = await tree.read(entries.map(({ path }) => path));
        const found = [...contents].map(([path, bytes]) => ({ path, bytes }));
        for (const file of found)
            files.set(file.path, file);
        wanted = [...new Set(found.flatMap(takenBy))].filter((path) => !known.has(path) && !(0,git_tree/* isUnder */.Jo)(path, [folder]));
    }
    return [...files.values()];
}
/** Paths outside of its folder that a kustomization names. */
function takenBy({ path, bytes }) {
    if (!/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path))
        return [];
    const named = [...((0,decode/* textOf */.b6)(bytes) ?? '').matchAll(/(?<![^\s"'])\.\.\/[^\s"'#]*/g)];
    const paths = named.map(([relative]) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), relative).replace(/\/$/, ''));
    return paths.filter((taken) => taken !== '.' && !taken.startsWith('..'));
}
async function textsOf(tree, changes) {
    const before = await tree.read(changes.map(({ path }) => path));
    const text = (bytes) => (bytes === undefined ? undefined : ((0,decode/* textOf */.b6)(bytes) ?? ''));
    return changes.map(({ path, content }) => ({ path, before: text(before.get(path)), after: text(content) }));
}
function factsOf({ scans, said }, { manifests, pins }) {
    return { differences: differencesOf(manifests), pins, scans, findings: said };
}
function messageFor(project, change) {
    const text = `${titleFor(project, change)}\n\n${linesOf(factsOf(project, change)).join('\n')}`;
    const files = change.pins.map((pin) => ({ path: pin.path, edits: [pin] }));
    return (0,message/* commitMessage */.df)(files, bump, project.origin, project.template ?? text);
}
function titleFor(project, change) {
    return `chore(deploy): deliver ${project.name}: ${wordsOf(factsOf(project, change))}`;
}
function pageFor(project, change) {
    const sections = (0,report_sections/* renderSections */.H1)([...sectionsOf(factsOf(project, change)), ...project.more], project.source);
    return {
        title: titleFor(project, change),
        body: (0,report_sections/* withinLimit */.zl)([...sections, ...(0,origin/* originLines */.I)(project.origin).map(markdown/* prose */.CS)], report_sections/* largestPage */.OO),
        branch: `deliver-${project.name}`,
        subjects: [project.out],
    };
}

;// CONCATENATED MODULE: ./build/chain/project/run.js













/** What the stages of a project share; each part is made when the first of them asks for it, and once. */
function projectRun(inputs, host) {
    const generated = once(async () => {
        const { generate } = await Promise.all(/* import() */[__webpack_require__.e(5196), __webpack_require__.e(8836)]).then(__webpack_require__.bind(__webpack_require__, 38836));
        return await generate((0,stage_inputs/* inputsFor */.pz)('convert', inputs), host);
    });
    const converted = once(async () => {
        const { project, ...rest } = await generated();
        if (project !== undefined)
            return { ...rest, project };
        throw new errors/* InputError */.dz('No service is active, so there is nothing to deliver', {
            fix: 'Add services to the Compose file, or activate a profile with the input profile.',
        });
    });
    const planWith = async (made) => {
        const { project, files, findings } = await converted();
        const out = folderOf(inputs, host);
        const wanted = {
            name: project.project ?? external_node_path_.posix.basename(out),
            out,
            manifests: manifestsAt(files, out, { force: inputs.force, onConflict: inputs.onConflict ?? 'fail' }),
            overlays: overlaysOf(inputs).map((environment) => `${out}/overlays/${environment}`),
            pins: pinsOf(inputs, made),
            order: inputs.order,
            scans: Object.fromEntries((made?.images ?? []).map(({ image, scanSummary }) => [image, scanSummary])),
            said: findings,
            more: (0,result/* secretsSection */.$z)(project),
            origin: (0,origin/* originOf */.y)(host.environment, { ...inputs, buildTime: inputs.buildTime ?? made?.sourceTime }),
            source: (0,report_sections/* sourceAddress */.uU)(host.environment),
            template: inputs.commitMessage,
        };
        return projectPlan(wanted);
    };
    const deliverWith = async (made, dryRun) => await (0,deliver/* deliver */.c)(await planWith(made), { ...inputs, dryRun }, host, { kinds: plan/* kinds */.EZ });
    const preview = once(async () => await deliverWith(undefined, true));
    return {
        generated,
        converted,
        /** What the change would be, without the images. The repository is only read. */
        preview,
        images: async () => {
            const { project } = await converted();
            return imagesToMake({ ...project, layouts: inputs.layout, tags: inputs.tag });
        },
        /** Image → digest, as the overlays name it now. */
        running: async () => {
            const { running } = (await preview()).plan.result;
            return new Map(running.flatMap(({ image, version }) => (version.digest ? [[image, version.digest]] : [])));
        },
        /** Validates the folder of the repository as it would be. */
        validate: async () => {
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(9439), __webpack_require__.e(1549)]).then(__webpack_require__.bind(__webpack_require__, 91549));
            const own = (0,stage_inputs/* inputsFor */.pz)('validate', inputs);
            if (inputs.composeFile.length === 0)
                return await validate.run(own, host);
            const { files } = (await preview()).plan.result;
            const folder = host.files.temporaryDirectory('manifests');
            for (const { path, bytes } of files.filter((file) => !(0,record_name/* isRecord */.u)(file.path)))
                host.files.write((0,external_node_path_.join)(folder, path), bytes);
            const out = (0,external_node_path_.join)(folder, folderOf(inputs, host));
            const report = await validate.run({ ...own, paths: [...own.paths, out] }, host);
            return withoutPrefix(report, `${folder}/`);
        },
        deliver: async (made) => await deliverWith(made, inputs.dryRun),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** The folder of the manifests, from the root of the repository or of the working directory. */
function folderOf({ out, repository }, { files }) {
    const path = repository === undefined ? files.relative(out) : external_node_path_.posix.normalize(out).replace(/(?<!\/)\/+$/, '');
    if (!external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../') && path !== '.' && path !== '')
        return path;
    throw new errors/* InputError */.dz(`out "${out}" is no folder inside the ${repository === undefined ? 'working directory' : 'repository'}`, {
        fix: 'Give a folder below its root, such as apps/shop.',
    });
}
/** The environments whose overlays get the versions of the images: those that are named, otherwise the first. */
function overlaysOf({ environment, environments, paths }) {
    if (paths.some((path) => path !== '.')) {
        throw new errors/* InputError */.dz('paths says where the image is bumped, and without image every image of the project is', {
            fix: 'Name the overlays that get the images by environments, or give image.',
        });
    }
    const unknown = environments.find((name) => !environment.includes(name));
    if (unknown === undefined)
        return environments.length > 0 ? environments : environment.slice(0, 1);
    const guess = (0,nearest/* nearest */.p)(unknown, environment);
    throw new errors/* InputError */.dz(`environments: there is no overlay for "${unknown}"`, {
        fix: guess === undefined ? `Known are: ${environment.join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function pinsOf({ pin }, made) {
    return (made?.images ?? []).flatMap(({ image, tags: [tag], digest }) => {
        if (digest === undefined)
            return [];
        const version = pin === 'tag' && tag !== undefined ? { tag } : pin === 'both' && tag !== undefined ? { tag, digest } : { digest };
        return [{ name: image, ...version }];
    });
}
/** A report about files of a temporary folder, with the paths that they have in the repository. */
function withoutPrefix(report, prefix) {
    return JSON.parse(JSON.stringify(report).replaceAll(prefix, ''));
}

;// CONCATENATED MODULE: ./build/chain/project/steps.js





/** The stages that bring every manifest and every image of a Compose project to a repository, in one change. */
function projectSteps(inputs, host) {
    const run = projectRun(inputs, host);
    const hasProject = inputs.composeFile.length > 0;
    const off = hasProject ? undefined : 'no compose-file';
    const convert = {
        title: 'Convert the Compose project',
        off,
        async run() {
            const { findings, read } = await run.generated();
            if ((0,finding/* countBySeverity */.O)(findings).error > 0)
                return (0,result/* nothingWritten */.F2)(findings, read);
            return await conversionReport(inputs, await run.converted(), await run.preview());
        },
    };
    const validate = {
        title: 'Validate the manifests',
        off: hasProject || inputs.manifests.length > 0 ? undefined : 'no manifests',
        run: async () => await run.validate(),
    };
    const images = {
        title: 'Build, scan and push the images',
        off,
        run: async () => await makeImages(await run.images(), await run.running(), inputs, host),
    };
    const deliver = {
        title: 'Deliver manifests and images in one change',
        off,
        run: async ({ images: made }) => await deliveryReport(inputs, await run.deliver(made), made),
    };
    return { convert, validate, images, deliver };
}


/***/ }),

/***/ 64331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ secretsSection),
/* harmony export */   Ao: () => (/* binding */ nothingToConvert),
/* harmony export */   C0: () => (/* binding */ asStrict),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   ab: () => (/* binding */ convertReport),
/* harmony export */   pg: () => (/* binding */ unwritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22819);
/* harmony import */ var _delivery_tip_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50966);
/* harmony import */ var _regeneration_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16347);
/* harmony import */ var _regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71281);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13920);






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
    const place = result.path ?? inputs.allInOne ?? '';
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

/***/ 27524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   b2: () => (/* binding */ refuseWithoutRepository),
/* harmony export */   cL: () => (/* binding */ deliverInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tip_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50966);


/** Carries a plan out on the files of the working directory. */
async function deliverInPlace(planOn, inputs, host) {
    refuseWithoutRepository(inputs);
    const { workTree } = await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 75395));
    const plan = await planOn(workTree(host));
    const changed = plan.changes.length > 0 && !(0,_tip_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H)(plan);
    if (changed && !inputs.dryRun)
        applyChanges(host.files, plan.changes);
    return { plan, changed, pullRequests: [] };
}
/** A pull request or a branch without a repository would be forgotten in silence. */
function refuseWithoutRepository(inputs) {
    const given = inputs.pullRequest ? 'pull-request' : inputs.branch === undefined ? undefined : 'branch';
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${given}" needs a repository to deliver to, and none is given`, {
        fix: 'Give the repository as a URL or as OWNER/NAME, or edit the files in place.',
    });
}
/**
 * Writes and removes files of the working directory. When one can't be changed, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
function applyChanges(files, changes) {
    const done = [];
    try {
        for (const { path, content } of changes) {
            const before = files.kind(path) === 'file' ? files.read(path) : undefined;
            put(files, { path, content });
            done.push({ path, content: before });
        }
    }
    catch (error) {
        for (const change of done)
            put(files, change);
        throw error;
    }
}
function put(files, { path, content }) {
    if (content === undefined)
        files.remove(path);
    else
        files.write(path, content);
}


/***/ }),

/***/ 22819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   is: () => (/* binding */ deliveryLines),
/* harmony export */   mN: () => (/* binding */ deliveredOf)
/* harmony export */ });
function deliveredOf({ changed, commit, branch, pullRequests: [pull] }) {
    return {
        changed,
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
        ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
    };
}
/** The values of `deliveryOutputs`. */
function outputsOf({ commit, branch, pullRequest }) {
    return {
        commit: commit ?? '',
        branch: branch ?? '',
        'pull-request-number': pullRequest === undefined ? '' : String(pullRequest.number),
        'pull-request-url': pullRequest?.url ?? '',
    };
}
/** What was delivered and where to, as lines of a plan. */
function deliveryLines({ changed, commit, branch, pullRequests }, repository) {
    const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : [];
    return [...landed, ...pullRequests.map(({ number, url }) => `Pull request #${number}: ${url}`)];
}
/** Where a change that is pushed goes, in words. */
function placeOf(branch, repository) {
    return repository === undefined ? 'the working directory' : `${branch} of ${repository}`;
}
/** Where it goes, for the picture of the run. */
function targetOf({ branch, pullRequests: [pull] }, repository) {
    return pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
}


/***/ }),

/***/ 50966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);

/** Whether a finding forbids to write what is planned. */
function isRefused({ findings }) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(findings).error > 0;
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runEdit),
/* harmony export */   o: () => (/* binding */ refuseOddEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);


/**
 * Runs an edit; undefined when there is nothing to do.
 * @throws InputError for a path that leads out of the repository, or where something else than a file stands.
 */
async function runEdit(edit, tree) {
    const edited = await edit(tree);
    if (edited === undefined || edited.changes.length === 0)
        return undefined;
    const paths = edited.changes.map((change) => change.path);
    const unsafe = paths.find((path) => !(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafePath */ .pL)(path));
    if (unsafe !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${unsafe}" is no path inside the repository`, { fix: 'Give a path inside the repository.' });
    }
    await refuseOddPlaces(tree, edited.changes);
    return edited;
}
/** A link or a submodule would be replaced with all that is behind it, a folder with all that is in it. */
async function refuseOddPlaces(tree, changes) {
    const paths = changes.map((change) => change.path);
    const present = await tree.at(paths);
    for (const entry of present.values())
        refuseOddEntry(entry);
    const folders = new Set(paths.filter((path) => !present.has(path)).flatMap(foldersOf));
    const removed = new Set(changes.flatMap(({ path, content }) => (content === undefined ? [path] : [])));
    const inTheWay = [...(await tree.find([...folders])).values()].find(({ path }) => !removed.has(path));
    if (inTheWay === undefined)
        return;
    refuseOddEntry(inTheWay);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${inTheWay.path}" is a file, and files are to be written below it`, {
        fix: 'Remove it, or give another folder.',
        place: { file: inTheWay.path },
    });
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** @throws InputError for what stands in a tree and is no file. */
function refuseOddEntry(entry) {
    const odd = oddities[entry.mode];
    if (odd === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${entry.path}" is ${odd.kind}, and is not changed`, {
        fix: odd.fix,
        place: { file: entry.path },
    });
}
const oddities = {
    '120000': { kind: 'a symbolic link', fix: 'Name the file that it points to.' },
    '160000': { kind: 'a submodule', fix: 'Change the repository of the submodule.' },
    [_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderMode */ .a1]: { kind: 'a folder', fix: 'Remove it, or give another path.' },
};


/***/ }),

/***/ 46185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/**
 * Finds where each line starts, once; every look-up is a binary search, however long the line is. Lines end at LF, CRLF or CR.
 */
function linesOf(text) {
    const starts = [0];
    /** Units that are no characters of their own: the second halves of pairs, and a byte order mark. */
    const uncounted = [];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
        else if ((unit >= 0xdc00 && unit <= 0xdfff) || (i === 0 && unit === 0xfeff))
            uncounted.push(i);
    }
    const charactersBefore = (offset) => offset - countBelow(uncounted, offset);
    return {
        at(offset) {
            const line = countBelow(starts, offset + 1);
            return { line, column: charactersBefore(offset) - charactersBefore(starts[line - 1] ?? 0) + 1 };
        },
        offset(line, column) {
            let offset = starts[line - 1] ?? text.length;
            for (let at = 1; at < column && offset < text.length; at++)
                offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
            return offset;
        },
    };
}
/** How many of the numbers, which ascend, are smaller than a limit. */
function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The line break that a text uses. */
function lineBreakOf(text) {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
/** Where the line starts that holds an offset. */
function startOfLine(text, at) {
    if (at === 0)
        return 0;
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
/** Where the line ends that holds the character before `at` (its break not included). */
function endOfLine(text, at) {
    const isBroken = /[\r\n]/.test(text[at - 1] ?? '');
    if (isBroken)
        return at - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1);
    const rest = /[\r\n]/.exec(text.slice(at));
    return rest === null ? text.length : at + rest.index;
}


/***/ })

};
