(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 5028, ids: [5028], modules: {

/***/ 45505:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const definingWords = ['$image', 'ImagePo', 'HelmRe', 'repoURL', 'helmCha'];
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
        text.includes('helmCharts') ||
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    return (await filesBelow(tree, [path])).flatMap((file) => imagesOfFile(file));
}
/** The files below paths of a tree in which images may stand. */
async function filesBelow(tree, paths) {
    return await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(tree, paths, { images: [], selectors: ['*'] });
}
/**
 * Every image with a version in one file; a file that is no text has none.
 * @param unversioned what a container without a version stands for; such are left out without it.
 */
function imagesOfFile({ path, bytes }, unversioned) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text);
    const options = { mayName: () => true, selectors: [], definitions: (0,_places_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsIn */ .k)([]) };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .splitDocuments */ .ZF)(text).flatMap((part) => {
        const found = (0,_places_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findSites */ .A)(text, part, options);
        const { sites, mentions } = 'sites' in found ? found : (0,_places_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findInTemplate */ .X)(text, part);
        const bare = mentions.flatMap((one) => {
            const isContainer = /(?:^|,)(?:init|ephemeral)?containers,\d+,image$/i.test(one.path.join());
            if (unversioned === undefined || !isContainer || one.why !== 'no-version')
                return [];
            const line = lines.at(one.at).line;
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(one.name), version: unversioned, place: 'image', path, line }];
        });
        const versioned = sites.flatMap(({ names: [name, other], version, place, at, fault }) => {
            const isVersioned = version.tag !== undefined || version.digest !== undefined;
            if (name === undefined || !isVersioned || fault !== undefined)
                return [];
            const instead = other === undefined ? {} : { instead: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(other) };
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(name), version, place, ...instead, path, line: lines.at(at).line }];
        });
        return [...versioned, ...bare];
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writesOf)
/* harmony export */ });
/** The files that a plan writes. */
function writesOf({ changes }) {
    return changes.map(({ path, after }) => ({ path, content: after }));
}


/***/ }),

/***/ 73677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Qh: () => (/* binding */ drawnImage),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   sw: () => (/* binding */ versionSuffix),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);

/** The version that stands in a text such as `1.4.0`, `1.4.0@sha256:\u2026` or `sha256:\u2026`; undefined when it is none. */
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
/** `:1.4.0@sha256:\u2026`, as it follows a name. */
function versionSuffix(version) {
    return ((version.tag === undefined ? '' : `:${version.tag}`) + (version.digest === undefined ? '' : `@${version.digest}`));
}
/** For people: `1.4.0`, `1.4.0@sha256:0123456789ab\u2026`, `nothing`. */
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

/***/ 53714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80299);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38977);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45505);






/** Above this many candidates git searches them for us; below it reading them is faster. */
const readAtOnce = 300;
/**
 * The files of a tree in which a request may find its images: those that are named, whatever their name, and the YAML
 * files of the folders and globs.
 *
 * @throws InputError for a path that matches nothing, a symbolic link, a submodule, or a file that Git LFS keeps.
 */
async function filesOf(tree, paths, request) {
    const wanted = (paths.length > 0 ? paths : ['.']).map(_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH);
    const globs = wanted.filter((path) => /[*?[{]/.test(path));
    const literal = wanted.filter((path) => !globs.includes(path));
    const named = await tree.find(literal.filter((path) => path !== ''));
    for (const entry of named.values())
        (0,_git_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOddEntry */ .o)(entry);
    const folders = literal.filter((path) => !named.has(path));
    const listed = globs.length > 0 || folders.length > 0 ? await listCandidates(tree, folders, globs, request) : [];
    const needles = (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .needlesOf */ .en)(request);
    const candidates = listed.length > readAtOnce && needles !== undefined ? await searched(tree, listed, needles, folders) : listed;
    const contents = await tree.read([...new Set([...named.keys(), ...candidates])].sort());
    const files = [...contents].map(([path, bytes]) => ({ path, bytes }));
    for (const file of files)
        if (named.has(file.path))
            refuseLargeFileStorage(file);
    return files.filter(({ path, bytes }) => named.has(path) || (bytes.byteLength <= _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .largestFile */ .Ny && !isPointer(bytes) && !(0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .isOtherJson */ .Zb)({ path, bytes })));
}
async function listCandidates(tree, folders, globs, request) {
    const isWhole = globs.length > 0 || folders.includes('');
    const entries = await tree.list(isWhole ? [] : folders);
    const matchers = await Promise.all(globs.map(matcherOf));
    for (const folder of folders)
        refuseEmpty(folder, (path) => (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Y)(path, folder), entries);
    globs.forEach((glob, index) => {
        refuseEmpty(glob, matchers[index], entries);
    });
    const environments = request.environments ?? [];
    const isWanted = (path) => (folders.some((folder) => (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Y)(path, folder)) && (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .isCandidate */ .qn)(path, environments)) ||
        matchers.some((matches) => matches(path));
    const isSkipped = (path) => path.split('/').some((part) => _places_prefilter_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFolders */ .cT.has(part));
    return entries
        .filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry) && isWanted(entry.path) && !isSkipped(entry.path))
        .map((entry) => entry.path);
}
async function searched(tree, candidates, needles, folders) {
    const under = folders.includes('') ? [] : folders;
    const hits = new Set(await tree.search(needles, under));
    return candidates.filter((path) => hits.has(path));
}
async function matcherOf(glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    return picomatch(glob, { dot: false });
}
function refuseEmpty(path, matches, entries) {
    if (path === '' || entries.some((entry) => matches(entry.path)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" matches nothing in the repository`, {
        fix: (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(path, foldersAndFiles(entries), 'Check the path; it starts at the root of the repository.'),
    });
}
function foldersAndFiles(entries) {
    const names = new Set();
    for (const { path } of entries) {
        names.add(path);
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            names.add(path.slice(0, at));
    }
    return names;
}
function isPointer(bytes) {
    const start = 'version https://git-lfs.github.com/spec/';
    return bytes.byteLength < 1024 && Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;
}
function refuseLargeFileStorage({ path, bytes }) {
    if (!isPointer(bytes))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${path}" is kept by Git LFS: the repository holds only a pointer to it`, {
        fix: 'Take manifests out of Git LFS (.gitattributes).',
        place: { file: path },
    });
}


/***/ }),

/***/ 39390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   tL: () => (/* binding */ whereItRuns)
/* harmony export */ });
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73677);


/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
const trailers = {
    ..._delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .originTrailers */ .xn,
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:\u2026`; one a line. */
    image: 'Image',
    digest: 'Digest',
    /** What ran before. */
    replaces: 'Replaces',
    promotedFrom: 'Promoted-From',
    rolledBackTo: 'Rolled-Back-To',
    reason: 'Reason',
};
/** The distinct images of some edits, with old and new version. */
function imageSteps(files) {
    const steps = files.flatMap((file) => file.edits.map(({ image, old, new: next }) => ({ image, old, new: next })));
    return [...new Map(steps.map((step) => [referenceOf(step.image, step.new), step])).values()];
}
/** The environment that a path stands for: the folder below overlays, environments, envs, stages or clusters. */
function environmentOf(path) {
    return environmentFolder.exec(path)?.[2];
}
/** Where an image runs: the folder of the environment (`overlays/prod`), or the file where no environment is known. */
function whereItRuns(path) {
    return environmentFolder.exec(path)?.[1] ?? path;
}
const environmentFolder = /^((?:.*?\/)?(?:overlays|environments|envs?|stages|clusters)\/([^/]+))\//;
function environmentsOf(files) {
    const names = files.flatMap((file) => environmentOf(file.path) ?? []);
    return [...new Set(names)].sort();
}
/**
 * The commit message: the template, or a conventional subject (https://www.conventionalcommits.org), what changes in
 * each file, and the trailers.
 *
 * @param template may hold {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files}.
 */
function commitMessage(files, purpose, origin, template) {
    const steps = imageSteps(files);
    const text = template === undefined ? defaultText(files, steps, purpose) : fill(template, files, steps);
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(text, trailerLines(steps, purpose, origin));
}
function defaultText(files, steps, purpose) {
    const lines = files.flatMap((file) => file.edits.length === 0
        ? `${file.path}: manifests`
        : file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.new)}`));
    return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`;
}
/** The first line: what changes, in conventional form. */
function subject(files, steps, purpose) {
    const [first] = steps;
    const several = steps.length === 0 ? 'the manifests' : `${steps.length} images`;
    const what = steps.length === 1 && first ? shortName(first.image) : several;
    const version = steps.length === 1 && first ? ` to ${shortVersion(first.new)}` : '';
    const where = environmentsOf(files);
    if (purpose.kind === 'promote') {
        const carried = version.replace(' to ', ' ');
        return `chore(deploy): promote ${what}${carried} from ${lastPart(purpose.from)} to ${lastPart(purpose.to)}`;
    }
    if (purpose.kind === 'rollback')
        return `revert(deploy): roll ${what} back${version} in ${lastPart(purpose.path)}`;
    return `chore(deploy): bump ${what}${version}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`;
}
function fill(template, files, steps) {
    const [first] = steps;
    const values = {
        images: steps.map((step) => `${step.image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(step.new)}`).join(', '),
        image: first === undefined ? '' : shortName(first.image),
        tag: first?.new.tag ?? '',
        digest: first?.new.digest ?? '',
        'old-tag': first?.old.tag ?? '',
        environments: environmentsOf(files).join(', '),
        files: files.map((file) => file.path).join(', '),
    };
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(template, values);
}
function trailerLines(steps, purpose, origin) {
    const lines = [
        ...steps.map((step) => [trailers.image, referenceOf(step.image, step.new)]),
        ...steps.map((step) => [trailers.digest, step.new.digest]),
        ...steps.map((step) => [trailers.replaces, referenceOf(step.image, step.old)]),
        ...(0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .iA)(origin),
    ];
    if (purpose.kind === 'promote')
        lines.push([trailers.promotedFrom, purpose.from]);
    if (purpose.kind === 'rollback') {
        lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason]);
    }
    return lines;
}
function referenceOf(image, version) {
    return image + (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(version);
}
function shortName(image) {
    return image.split('/').at(-1) ?? image;
}
function shortVersion(version) {
    return version.tag ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(version);
}
function lastPart(path) {
    return (path
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) ?? path);
}


/***/ }),

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isKeptOut),
/* harmony export */   olderImages: () => (/* binding */ olderImages)
/* harmony export */ });
/* harmony import */ var _delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73677);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39390);




/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
async function olderImages(changes, images, origin, tree, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20907));
    const older = new Set();
    const findings = [];
    for (const { path, edits } of changes) {
        for (const edit of edits) {
            const age = await ageOf(edit.image, edit, origin, tree, ancestry);
            if (age === 'older')
                older.add(edit.image);
            const said = saidOf(age, edit);
            if (said !== undefined)
                findings.push({ ...said, file: path, line: edit.line, column: edit.column });
        }
    }
    const isOlder = (name) => [...older].some((one) => sameRepository(parseReference(one), parseReference(name)));
    return { others: images.filter(({ name }) => !isOlder(name)), findings };
}
const keptOut = 'older-version-kept-out';
/** Whether it says that something newer stands where a version was wanted. */
function isKeptOut({ rule }) {
    return rule === keptOut;
}
function saidOf(age, { image, old, new: next }) {
    const [from, to] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(old), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(next)];
    const notice = { category: 'input', severity: 'notice' };
    if (age === 'older') {
        return { rule: keptOut, ...notice, message: `${image} stays at ${from}: ${to} is older.` };
    }
    if (age !== 'unknown')
        return undefined;
    const message = `Nothing tells whether ${to} of ${image} is newer than ${from}, so it was set.`;
    return { rule: 'order-unknown', ...notice, message };
}
/**
 * Whether a new version of an image is older than the one that stands in a tree: by semver of the tags, by the time that
 * the tags hold, by the times of the builds, or by the source commits. Of the old one the trailers of the commit tell that
 * wrote it.
 */
async function ageOf(image, step, origin, tree, ancestry) {
    const { tag: oldTag } = step.old;
    const { tag: newTag } = step.new;
    if (oldTag !== undefined && newTag !== undefined) {
        const byTag = (await compareSemver(oldTag, newTag)) ?? compareTimes(oldTag, newTag);
        if (byTag !== undefined && byTag !== 'same')
            return byTag;
    }
    const { buildTime, sourceRepository: repository, sourceCommit } = origin;
    const asksForge = ancestry !== undefined && repository !== undefined && sourceCommit !== undefined;
    if (buildTime === undefined && !asksForge)
        return 'unknown';
    const message = await tree.messageWith(`${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.image}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, step.old)}`);
    if (message === undefined)
        return 'unknown';
    const old = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailers */ .t8)(message);
    const byTime = compareBuildTimes(old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.buildTime)?.[0], buildTime);
    if (byTime === 'older' || byTime === 'newer')
        return byTime;
    const oldCommit = old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceCommit)?.[0];
    if (!asksForge || oldCommit === undefined || old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceRepository)?.[0] !== repository) {
        return byTime ?? 'unknown';
    }
    return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit);
}
function compareBuildTimes(from, to) {
    const [old, next] = [(0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(from), (0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(to)];
    if (old === undefined || next === undefined)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** Precedence of https://semver.org; a leading `v` is allowed. Undefined when one of them is no semantic version. */
async function compareSemver(from, to) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const [old, next] = [semver.valid(from), semver.valid(to)];
    if (old === null || next === null)
        return undefined;
    const order = semver.compareBuild(next, old);
    return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}
/** Compares tags of one form that hold a time: `main-20260131T120000Z-3f2a1b0`, `20260131.4`, `web-1769860800`. */
function compareTimes(from, to) {
    const [old, next] = [timeIn(from), timeIn(to)];
    if (old === undefined || next === undefined || old.length !== next.length)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** The digits of a date (with or without a time of day) or of seconds since 1970, as they stand in a tag. */
function timeIn(tag) {
    const date = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[T._-]?(\d{4,6})Z?)?(?!\d)/.exec(tag);
    if (date)
        return date.slice(1).join('');
    return /(?<![\da-f])(1[5-9]\d{8}|2\d{9})(?![\da-f])/i.exec(tag)?.[1];
}


/***/ }),

/***/ 53637:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ groupsOf),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/delivery/message.js
var delivery_message = __webpack_require__(41886);
;// CONCATENATED MODULE: ./build/delivery/markdown.js


/** As much of a text from outside as is read anyway. */
const longestQuote = 300;
/** Text from outside in a page: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value) {
    const line = (0,report_text.printable)((0,delivery_message/* oneLine */.TN)(value)).replaceAll('`', "'");
    const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}\u2026` : line;
    return `\`${shown}\``;
}
/** The same in a cell of a table. */
function quotedInTable(value) {
    return quoted(value).replaceAll('|', '\\|');
}

// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var wish_message = __webpack_require__(39390);
;// CONCATENATED MODULE: ./build/bump/wish/page.js




/** The pull request that proposes a change of images. */
async function pageOf(files, wish, tree, forge) {
    const { purpose } = wish;
    const words = [...new Set((0,wish_message/* imageSteps */.b7)(files).map((step) => step.image.split('/').at(-1) ?? ''))];
    return {
        title: (0,wish_message/* subject */.bc)(files, (0,wish_message/* imageSteps */.b7)(files), purpose),
        body: bodyOf(files, purpose, wish, await comparisons(files, wish, tree, forge)),
        branch: [purpose.kind, ...words.slice(0, 3), ...(0,wish_message/* environmentsOf */.M2)(files).slice(0, 3)].join('-'),
        subjects: subjectsOf(files),
    };
}
/** What it is about: images, or manifests, and environments, whatever their versions. */
function subjectsOf(files) {
    const environments = (0,wish_message/* environmentsOf */.M2)(files);
    const what = (0,wish_message/* imageSteps */.b7)(files).map((step) => step.image);
    if (files.some(({ edits }) => edits.length === 0))
        what.push('manifests');
    return [...new Set(what.flatMap((one) => pairsOf(one, environments)))].sort();
}
function pairsOf(what, environments) {
    return environments.length === 0 ? [what] : environments.map((environment) => `${what} in ${environment}`);
}
/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(files, { origin }, tree, forge) {
    const { sourceRepository, sourceCommit } = origin;
    const links = new Map();
    if (sourceRepository === undefined || sourceCommit === undefined)
        return links;
    for (const step of (0,wish_message/* imageSteps */.b7)(files)) {
        const message = await tree.messageWith(`${wish_message/* trailers */.jR.image}: ${(0,wish_message/* referenceOf */.Bz)(step.image, step.old)}`);
        const old = message === undefined ? undefined : (0,delivery_message/* readTrailers */.t8)(message);
        const from = old?.get(wish_message/* trailers */.jR.sourceCommit)?.[0];
        if (from === undefined || old?.get(wish_message/* trailers */.jR.sourceRepository)?.[0] !== sourceRepository)
            continue;
        links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit));
    }
    return links;
}
/** One wish for each pull request. Files that change are named, so each group touches its own. */
function groupsOf(wish, plan, group) {
    if (plan.changes.length === 0)
        return [];
    if (group === 'all')
        return [wish];
    const keys = new Map();
    for (const { path, edits } of plan.changes) {
        for (const { image } of edits) {
            const key = JSON.stringify([(0,wish_message/* environmentOf */.p7)(path) ?? '', group === 'image' ? image : '']);
            const found = keys.get(key) ?? { paths: new Set(), images: new Set() };
            found.paths.add(path);
            found.images.add(image);
            keys.set(key, found);
        }
    }
    return [...keys.values()].map(({ paths, images }) => ({
        ...wish,
        steps: wish.steps.flatMap((step) => narrowed(step, paths, images, group)),
    }));
}
function narrowed(step, paths, images, group) {
    const kept = step.request.images.filter((image) => group === 'environment' || images.has(image.name));
    if (kept.length === 0)
        return [];
    return [{ paths: [...paths], request: { ...step.request, images: kept, allowMissing: true } }];
}
function bodyOf(files, purpose, { origin, scan }, links) {
    const rows = files.flatMap((file) => file.edits.map(({ image, old, new: next, line }) => {
        const link = links.get(image);
        const cells = [
            quotedInTable(image),
            quotedInTable((0,version/* shownVersion */.qv)(old)),
            quotedInTable((0,version/* shownVersion */.qv)(next)),
            quotedInTable(`${file.path}:${line}`),
        ];
        return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`;
    }));
    const digests = (0,wish_message/* imageSteps */.b7)(files).flatMap((step) => step.new.digest ? [`- ${quoted(step.image)} ${quoted(step.new.digest)}`] : []);
    const facts = [
        purpose.kind === 'promote' ? `Promoted from ${quoted(purpose.from)} to ${quoted(purpose.to)}.` : '',
        purpose.kind === 'rollback'
            ? `Rolled back in ${quoted(purpose.path)}.${purpose.reason ? ` Reason: ${quoted(purpose.reason)}` : ''}`
            : '',
        origin.sourceCommit
            ? `Built from ${quoted(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
            : '',
        origin.run ? `Run: ${origin.run}` : '',
        scan ? `Scan: ${quoted(scan)}` : '',
    ].filter((fact) => fact !== '');
    const manifests = files.flatMap(({ path, edits }) => (edits.length === 0 ? [`- ${quoted(path)}`] : []));
    const table = ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)];
    return [
        ...(rows.length > 0 || manifests.length === 0 ? [table.join('\n')] : []),
        ...(manifests.length > 0 ? [['Manifests:', ...manifests].join('\n')] : []),
        ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
        ...facts,
    ].join('\n\n');
}


/***/ }),

/***/ 2494:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ deliveryOf),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45505);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90864);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53714);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39390);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18841);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53637);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23126);








/** What a wish does to one tip. */
function planOf(wish) {
    return async (tree, ancestry) => {
        const plan = await planOn(tree, wish, ancestry);
        return {
            changes: (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .writesOf */ .A)(plan),
            findings: plan.findings,
            isOvertaken: plan.changes.length === 0 && plan.findings.some(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isKeptOut */ .D),
            result: plan,
            message: () => (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .commitMessage */ .df)(plan.changes, wish.purpose, wish.origin, wish.template),
            page: (forge) => (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .pageOf */ .Z)(plan.changes, wish, tree, forge),
        };
    };
}
/** The kind under which other jobs carry a change of images along. */
const kinds = { images: (data) => planOf((0,_wish_js__WEBPACK_IMPORTED_MODULE_6__/* .readWish */ .a)(data)) };
/** How a wish is delivered. */
function deliveryOf(wish, group) {
    const isSearch = (path) => /^\.?\/?$|[*?[{]/.test(path);
    return {
        wish: { kind: 'images', data: wish },
        kinds,
        searches: wish.steps.some(({ paths }) => paths.length === 0 || paths.some(isSearch)),
        split: ({ result }) => (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsOf */ .c)(wish, result, group).map(planOf),
    };
}
/** Plans all steps of a wish on one tree. A step sees the tree as it is, so steps must not meet in one file. */
async function planOn(tree, wish, ancestry) {
    const plans = [];
    for (const step of wish.steps)
        plans.push(await planStep(tree, step, wish, ancestry));
    return {
        changes: plans.flatMap((plan) => plan.changes),
        unchanged: plans.flatMap((plan) => plan.unchanged),
        missing: plans.flatMap((plan) => plan.missing),
        findings: plans.flatMap((plan) => plan.findings),
        searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
        documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
    };
}
async function planStep(tree, { paths, request }, wish, ancestry) {
    const { planBump } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 11018));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, request);
    const plan = await withAdditions(planBump(files, request), request, tree, paths);
    const notices = await settle(plan, request, tree, paths);
    if (wish.order === 'any')
        return await withChartFiles({ ...plan, findings: [...plan.findings, ...notices] }, request, tree);
    const older = await (0,_order_js__WEBPACK_IMPORTED_MODULE_4__.olderImages)(plan.changes, request.images, wish.origin, tree, ancestry);
    const findings = [...plan.findings, ...notices, ...older.findings];
    if (older.others.length === request.images.length)
        return await withChartFiles({ ...plan, findings }, request, tree);
    if (older.others.length === 0)
        return { ...plan, changes: [], unchanged: [], missing: [], findings };
    return await withChartFiles({ ...planBump(files, { ...request, images: older.others }), findings }, request, tree);
}
async function withChartFiles(plan, request, tree) {
    if (!request.chart?.length)
        return plan;
    const { chartPaths, withCharts } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 66757));
    const charts = await tree.read(chartPaths(plan));
    return withCharts(plan, request, [...charts].map(([path, bytes]) => ({ path, bytes })));
}
async function withAdditions(plan, request, tree, paths) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 86584));
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, selectors: ['*'] });
    const kustomizations = files.filter(({ path }) => (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomization */ .Sv)(path));
    const isNamed = (path) => paths.some((named) => [path, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)].includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(named).replace(/\/$/, '')));
    const direct = kustomizations.filter(({ path }) => isNamed(path));
    return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations);
}
async function settle(plan, request, tree, paths) {
    if (plan.missing.length === 0)
        return [];
    const { settleMissing } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 20581));
    const others = request.allowMissing
        ? []
        : await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, paths, { ...request, environments: [], selectors: ['*'] });
    return settleMissing(plan, request, () => others);
}


/***/ }),

/***/ 23126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wishOf),
/* harmony export */   a: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _delivery_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81991);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);



function wishOf(steps, purpose, inputs, environment) {
    const { order, scanSummary, commitMessage } = inputs;
    return {
        steps,
        order,
        purpose,
        origin: (0,_delivery_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .y)(environment, inputs),
        ...(scanSummary === undefined ? {} : { scan: scanSummary }),
        ...(commitMessage === undefined ? {} : { template: commitMessage }),
    };
}
/**
 * Reads the wish of another job. It holds the secret that we hold, but may be of another release.
 * @throws InputError when it is not of the form that this release writes.
 */
function readWish(data) {
    const wish = data;
    const isText = (value) => typeof value === 'string';
    const isTexts = (value) => value === undefined || (Array.isArray(value) && value.every(isText));
    const isStep = ({ paths, request }) => Array.isArray(paths) &&
        paths.every((path) => path === '.' || (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafePath */ .pL)(String(path).replace(/\/$/, ''))) &&
        Array.isArray(request?.images) &&
        request.images.every((image) => isText(image?.name)) &&
        [request.environments, request.kinds, request.containers, request.selectors, request.chart].every(isTexts);
    const isWish = Array.isArray(wish.steps) &&
        wish.steps.every(isStep) &&
        (wish.order === 'any' || wish.order === 'newest') &&
        ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
        Object.values(wish.origin ?? { none: undefined }).every(isText) &&
        (wish.scan === undefined || isText(wish.scan)) &&
        (wish.template === undefined || isText(wish.template));
    if (isWish)
        return wish;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
}


/***/ }),

/***/ 62998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lookAtTip)
/* harmony export */ });
/* harmony import */ var _git_push_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8221);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75395);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27469);



/**
 * Reads the tip of the branch of a repository, or without one the working directory, and changes nothing.
 * @param look asked for one tree; it is asked anew where the branch moves meanwhile.
 * @throws InputError for a repository or branch that is not there; ServiceError where it can't be reached.
 */
async function lookAtTip(given, host, look) {
    const { repository, branch } = given;
    if (repository === undefined)
        return await look((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__.workTree)(host));
    const { remote, credential } = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__.openDestination)({ ...given, repository }, host);
    const committer = { name: 'gitops-actions', email: 'gitops-actions' };
    let seen;
    const edit = async (tree) => {
        seen = { found: await look(tree) };
        return undefined;
    };
    await (0,_git_push_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAndPush */ .t)(host, remote, credential, edit, { branch, committer });
    if (seen === undefined)
        throw new Error('a repository was read without a tree');
    return seen.found;
}


/***/ }),

/***/ 75395:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91651);

/** The files of the working directory, as a tree. Nothing of Git is needed to read them. */
function workTree(host) {
    const { files } = host;
    const entryAt = (path) => {
        const kind = files.kind(path);
        if (kind === 'symlink')
            return { path, oid: '', mode: '120000' };
        if (kind === 'directory')
            return { path, oid: '', mode: _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderMode */ .a1 };
        return kind === 'file' ? { path, oid: '', mode: '100644' } : undefined;
    };
    const visit = (folder) => files.list(folder === '' ? '.' : folder).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'directory')
            return entry.name === '.git' ? [] : visit(path);
        return entryAt(path) ?? [];
    });
    const at = (paths, isWanted) => new Map(paths.flatMap((path) => {
        const entry = entryAt(path);
        return entry !== undefined && isWanted(entry) ? [[path, entry]] : [];
    }));
    const list = (under) => (under.length === 0 ? [''] : under).flatMap((folder) => {
        if (folder !== '' && files.kind(folder) === undefined)
            return [];
        return files.kind(folder === '' ? '.' : folder) === 'directory' ? visit(folder) : (entryAt(folder) ?? []);
    });
    return {
        commit: 'HEAD',
        list: async (under = []) => list(under),
        at: async (paths) => at(paths, () => true),
        find: async (paths) => at(paths, ({ mode }) => mode !== _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderMode */ .a1),
        read: async (paths) => new Map(paths.flatMap((path) => (files.kind(path) === 'file' ? [[path, files.read(path)]] : []))),
        search: async (texts, under = []) => list(under)
            .filter((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(entry) && texts.some((text) => Buffer.from(files.read(entry.path)).includes(text)))
            .map((entry) => entry.path),
        messageWith: async () => undefined,
    };
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


/***/ })

} };
})
