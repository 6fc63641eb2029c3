(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9151, ids: [9151,581], modules: {

/***/ 20581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleMissing: () => (/* binding */ settleMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38977);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46185);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45505);





/** How many names an error lists. */
const listed = 5;
/**
 * What becomes of images that were found nowhere: notices with the reason when they may be missing, an error that lists the nearest names
 * otherwise.
 *
 * @param files all files that were searched, read again only when the names are needed.
 * @throws InputError for the first image that is missing and may not be.
 */
function settleMissing(plan, request, files) {
    if (plan.missing.length === 0)
        return [];
    if (request.allowMissing) {
        return plan.missing.flatMap(({ name, reasons }) => {
            const untold = reasons.filter((reason) => !plan.findings.includes(reason));
            return untold.length > 0 ? untold : [missingNotice(name)];
        });
    }
    const [image] = plan.missing;
    const [reason] = image?.reasons ?? [];
    if (image === undefined)
        return [];
    if (reason !== undefined)
        throw notEditable(image.name, reason);
    const names = [];
    let filledIn;
    const isHidden = isNarrowed(request) ? () => undefined : uneditedText(image.name, request.environments);
    for (const file of files()) {
        const hidden = isHidden(file);
        if (hidden !== undefined)
            throw notEntered(image.name, hidden);
        for (const one of namesIn(file)) {
            if (isFilledIn(one.name))
                filledIn ??= one;
            else
                names.push(one);
        }
    }
    throw notFound(image.name, names, filledIn);
}
/** Whether places may have been left out that a version can be changed at. */
function isNarrowed({ kinds = [], containers = [], selectors = [] }) {
    return kinds.length + containers.length + selectors.length > 0;
}
/** Where in a file a reference to the image stands as text, whatever the text means there. */
function uneditedText(name, environments = []) {
    const wanted = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name);
    const last = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(wanted).split('/').at(-1) ?? name;
    const literally = last.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
    const references = new RegExp(`(?<![\\w.:/@-])[\\w.:/-]*${literally}[:@]\\w[\\w.:@-]*`, 'g');
    const isImage = (written) => {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(written);
        return reference !== undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.sameRepository)(reference, wanted);
    };
    return ({ path, bytes }) => {
        if (!(0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfEnvironment */ .PZ)(path, environments))
            return undefined;
        const text = latin1(bytes);
        const match = [...text.matchAll(references)].find(([written]) => isImage(written));
        return match && { file: path, ...(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(text).at(match.index) };
    };
}
function isFilledIn(written) {
    return /[{}$<>%]/.test(written);
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
function notEntered(name, { file, line, column }) {
    const what = `The image "${name}" stands at ${file}:${line} in text that is not edited`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: a quoted or folded string, a comment, or a part of a longer text`, {
        fix: 'Write the text as a literal block (values: |) or as YAML of its own (valuesObject), and it is changed there too.',
        place: { file, line, column },
    });
}
function missingNotice(name) {
    return {
        rule: 'image-not-found',
        category: 'input',
        severity: 'notice',
        message: `The image ${name} was found nowhere, and nothing was changed for it.`,
    };
}
/** The image is there, but not at a place where its version can be replaced. */
function notEditable(name, reason) {
    const { file = '', line, column } = reason;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" can't be changed at ${place}: ${reason.message}`, {
        ...(reason.fix === undefined ? {} : { fix: reason.fix }),
        place: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    });
}
function notFound(name, names, filledIn) {
    const near = nearestNames(name, names);
    const [first] = near;
    if (first === undefined)
        return nothingNamed(name, filledIn);
    if (first.name === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name))) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" stands at ${first.file}:${first.line}, but at no place with a version to change`, {
            place: { file: first.file, line: first.line },
            fix: 'Write a tag behind the name once, name the place of the tag with a selector, or give add-missing: an entry of the kustomization then sets the tag.',
        });
    }
    const list = near.map((one) => `${one.name} (${one.file}:${one.line})`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" was found nowhere. The nearest names are ${list}`, {
        fix: `Did you mean ${first.name}? Otherwise check the paths, or allow a missing image.`,
    });
}
function nothingNamed(name, filledIn) {
    if (filledIn === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" was found nowhere, and the searched files name no image at all`, {
            fix: 'Check the paths and environments to search, or allow a missing image.',
        });
    }
    const { name: written, file, line } = filledIn;
    const what = `The image "${name}" was found nowhere, and variables or templates fill in the images of the searched files`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: "${written}" at ${file}:${line}`, {
        place: { file, line },
        fix: 'Change the value that is filled in there, or name a place where a version stands with a selector.',
    });
}
/** The names that the wanted one most likely means: the same path elsewhere, the same last component, then few different letters. */
function nearestNames(name, names) {
    const wanted = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name));
    const last = wanted.split('/').at(-1);
    const byName = new Map(names.map((one) => [one.name, one]));
    const { repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name);
    const isElsewhere = (one) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(one.name)?.repository === repository;
    const alike = [...byName.values()].filter((one) => one.name.split('/').at(-1) === last);
    const ordered = [...alike.filter(isElsewhere), ...alike.filter((one) => !isElsewhere(one))];
    for (const one of ordered)
        byName.delete(one.name);
    while (ordered.length < listed) {
        const next = byName.get((0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wanted, byName.keys()) ?? nearestByLast(last ?? '', byName) ?? '');
        if (next === undefined)
            break;
        byName.delete(next.name);
        ordered.push(next);
    }
    const others = [...byName.values()].slice(0, Math.max(0, listed - ordered.length));
    return [...ordered, ...others].slice(0, listed);
}
function nearestByLast(last, names) {
    const lasts = new Map([...names.keys()].map((name) => [name.split('/').at(-1) ?? name, name]));
    return lasts.get((0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(last, lasts.keys()) ?? '');
}
/** The images that a file names, by a look at their lines alone: good enough for a hint. */
function* namesIn({ path, bytes }) {
    const form = /(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)["']?(image|repository|newName|name|reference|package|url)["']?[ \t]*:[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#,}]+))/gm;
    const text = latin1(bytes);
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(text);
    const entries = (0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomization */ .Sv)(path) ? /^images:[^\n]*\n(?:[ \t\r#-][^\n]*\n?|\n)*/m.exec(text) : null;
    const isEntry = (at) => entries !== null && at >= entries.index && at < entries.index + entries[0].length;
    for (const match of text.matchAll(form)) {
        const [, key = '', double, single, plain = ''] = match;
        const written = (double ?? single ?? plain).replace(/^(?:oci|docker):\/\//, '');
        const line = lines.at(match.index + match[0].search(/["'\w]/)).line;
        if (key === 'image' && isFilledIn(written))
            yield { name: written, file: path, line };
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(written);
        if (reference === undefined || (key === 'name' && !written.includes('/') && !isEntry(match.index)))
            continue;
        yield { name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(reference), file: path, line };
    }
}


/***/ }),

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

/***/ 29972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deliveryReport),
/* harmony export */   T: () => (/* binding */ bumpReport)
/* harmony export */ });
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22819);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73677);


/** The result of a plan, before it is delivered anywhere. */
function resultOf(plan) {
    const edits = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path })));
    const images = new Map(edits.map((edit) => [JSON.stringify([edit.image, edit.old, edit.new]), edit]));
    return {
        changed: plan.changes.length > 0,
        images: [...images.values()].map((edit) => ({ name: edit.image, old: edit.old, new: edit.new })),
        files: plan.changes.map(({ path }) => path),
        edits,
        unchanged: plan.unchanged,
    };
}
/** The outputs of the action that follow from the result. */
function outputsOf(result) {
    const first = result.edits[0] ?? result.unchanged[0];
    return {
        changed: String(result.changed),
        files: JSON.stringify(result.files),
        images: JSON.stringify(result.images),
        'old-tag': first?.old.tag ?? '',
        'old-digest': first?.old.digest ?? '',
        'new-tag': first?.new.tag ?? '',
        'new-digest': first?.new.digest ?? '',
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(result),
    };
}
/** The report of a bump of files in place. */
function bumpReport(plan, more, files, isDryRun) {
    const result = resultOf(plan);
    return {
        findings: [...plan.findings, ...more],
        files,
        documents: plan.documents,
        result,
        outputs: outputsOf(result),
        plan: planLines(plan, isDryRun),
        sections: sectionsOf(plan, isDryRun),
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnImage */ .Qh)(image.name, image.new),
            to: result.files.length === 1 ? (result.files[0] ?? '') : `${result.files.length} files`,
            label: 'set',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}
/** The report of a change that was brought to a repository, or with `dry-run` would be. */
function deliveryReport(delivery, more, repository, isDryRun) {
    const plan = delivery.plan.result;
    const report = bumpReport(plan, more, plan.searched, isDryRun);
    if (repository === undefined)
        return report;
    const result = { ...report.result, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveredOf */ .mN)(delivery) };
    return {
        ...report,
        result,
        outputs: outputsOf(result),
        plan: [...report.plan, ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryLines */ .is)(delivery, repository)],
        sections: (report.sections ?? []).map((section) => ({ ...section, source: delivery.files ?? '' })),
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnImage */ .Qh)(image.name, image.new),
            to: (0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(delivery, repository),
            label: delivery.pullRequests.length === 0 ? 'commit' : 'proposal',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}
/** The plan as people read it: what changes where, or that nothing does. */
function planLines(plan, isDryRun) {
    if (plan.changes.length === 0) {
        const places = plan.unchanged.map((edit) => `${edit.path}:${edit.line} ${edit.image} is at ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} already`);
        return ['Nothing to change.', ...places];
    }
    const verb = isDryRun ? 'Would change' : 'Changed';
    return plan.changes.flatMap((change) => [`${verb} ${change.path}`, ...editLines(change), ...change.diff.split('\n')]);
}
function editLines({ edits }) {
    return edits.map((edit) => `  ${edit.line}:${edit.column} ${edit.image}: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} \u2192 ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new)}`);
}
function sectionsOf(plan, isDryRun) {
    if (plan.changes.length === 0)
        return [{ title: 'Images', isFirst: true, body: [{ kind: 'text', text: 'Nothing to change.' }] }];
    const rows = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => [
        { code: edit.image },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old) },
        { code: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new) },
        { place: { file: path, line: edit.line } },
    ]));
    const diff = plan.changes.map(({ path, diff }) => `--- a/${path}\n+++ b/${path}\n${diff}`).join('\n');
    return [
        {
            title: isDryRun ? 'Images that would change' : 'Images',
            isFirst: true,
            body: [{ kind: 'table', columns: ['Image', 'Old', 'New', 'Place'], rows }],
        },
        { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
    ];
}


/***/ }),

/***/ 60370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bump: () => (/* binding */ bump)
});

// EXTERNAL MODULE: ./build/delivery/in-place.js
var in_place = __webpack_require__(27524);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/bump/images.js


/**
 * The images to change, from the inputs: each item names an image, and may carry a version of its own that goes before
 * the common tag and digest.
 * @throws InputError for an item that is no reference, or for no image at all.
 */
function imagesOf(inputs) {
    if (inputs.image.length === 0) {
        throw new errors/* InputError */.dz('No image is named', { fix: 'Name the image to change, for example ghcr.io/acme/web.' });
    }
    return inputs.image.map((item) => {
        const reference = (0,oci_reference.parseReference)(item);
        const isVersioned = reference.tag !== undefined || reference.digest !== undefined;
        const { tag, digest } = isVersioned ? reference : inputs;
        if (isVersioned)
            refuseSecondVersion(item, inputs);
        return {
            name: reference.written,
            ...(tag === undefined ? {} : { tag }),
            ...(digest === undefined ? {} : { digest }),
        };
    });
}
/** `web:1.0` with `tag: 2.0` could mean either. */
function refuseSecondVersion(item, inputs) {
    const given = inputs.tag === undefined ? inputs.digest : inputs.tag;
    const own = (0,oci_reference.parseReference)(item);
    if (given === undefined || given === own.tag || given === own.digest)
        return;
    throw new errors/* InputError */.dz(`The image "${item}" carries a version, and "${given}" is asked for too`, {
        fix: 'Give the version once: behind the name, or as tag and digest.',
    });
}

// EXTERNAL MODULE: ./build/bump/missing.js
var missing = __webpack_require__(20581);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(45505);
// EXTERNAL MODULE: ./build/bump/request.js
var bump_request = __webpack_require__(90864);
// EXTERNAL MODULE: ./build/bump/result.js
var result = __webpack_require__(29972);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/bump/search.js



/**
 * Searches paths of the work tree (files, folders and globs) for files that may hold the images of a request.
 * @throws InputError for a path where nothing is, a glob that matches no file, and a link that leads out of the workspace.
 */
async function searchFiles(files, paths, request) {
    return await search(files, paths, request.environments ?? [], (0,prefilter/* needlesOf */.en)(request));
}
/** All candidates below the paths, whatever they hold: for the names that an error lists. */
async function allFiles(files, paths, request) {
    return await search(files, paths, [], ['image', 'repository', 'newName', ...((0,prefilter/* needlesOf */.en)(request) ?? [])]);
}
/**
 * The kustomizations that may get an entry: for each path the one that it names or that lies in its folder; else all that
 * lie below it.
 */
async function kustomizationsIn(files, paths, environments) {
    const all = [...(await search(files, paths, environments, undefined))];
    const found = all.filter(({ path }) => (0,prefilter/* isKustomization */.Sv)(path));
    const direct = found.filter(({ path }) => paths.some((named) => isDirect(files.relative(named), path)));
    return direct.length > 0 ? direct : found;
}
function isDirect(named, path) {
    return path === named || (external_node_path_.posix.dirname(path) === named && named !== '.') || (named === '.' && !path.includes('/'));
}
async function search(files, paths, environments, contains) {
    const scans = [];
    for (const path of paths) {
        const { path: folder, accepts, glob } = await targetOf(files, path, environments);
        const scan = await files.scan(folder, { accepts, skips: prefilter/* skippedFolders */.cT, contains, largest: prefilter/* largestFile */.Ny });
        if (scan.count === 0 && glob !== undefined)
            throw unmatched(glob);
        scans.push(scan);
    }
    return {
        count: scans.reduce((sum, scan) => sum + scan.count, 0),
        get tooLarge() {
            return scans.flatMap((scan) => scan.tooLarge);
        },
        *[Symbol.iterator]() {
            const seen = new Set();
            const named = new Set(paths.map((path) => files.relative(path)));
            for (const scan of scans) {
                for (const file of scan) {
                    if (seen.has(file.path) || ((0,prefilter/* isOtherJson */.Zb)(file) && !named.has(file.path)))
                        continue;
                    seen.add(file.path);
                    yield file;
                }
            }
        },
    };
}
async function targetOf(files, path, environments) {
    const kind = files.kind(path);
    if (kind === undefined && /[*?[\]{}!]/.test(path))
        return await globTarget(files, path, environments);
    if (kind === 'symlink' || isBehindLink(files, path))
        return linkTarget(files, path, environments);
    return { path, accepts: (found) => (0,prefilter/* isCandidate */.qn)(found, environments) };
}
/** A folder on the way to the path may be a link. */
function isBehindLink(files, path) {
    return files.realPath(path) !== files.resolve(path);
}
function linkTarget(files, path, environments) {
    const real = files.realPath(path);
    const shown = files.relative(real);
    if (!(0,external_node_path_.isAbsolute)(shown) && !shown.startsWith('..')) {
        return { path: shown, accepts: (found) => (0,prefilter/* isCandidate */.qn)(found, environments) };
    }
    throw new errors/* InputError */.dz(`"${path}" is a symbolic link that leads out of the workspace, to ${real}`, {
        place: { file: path },
        fix: 'Give a path inside the workspace.',
    });
}
async function globTarget(files, glob, environments) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const pattern = external_node_path_.posix.normalize(glob.replaceAll('\\', '/'));
    const { base } = picomatch.scan(pattern);
    const isMatch = picomatch(pattern, { dot: true });
    const accepts = (found) => isMatch(found) && (0,prefilter/* isCandidate */.qn)(found, environments);
    const path = base === '' ? '.' : base;
    if (files.kind(path) === undefined)
        throw unmatched(glob);
    return { path, accepts, glob };
}
function unmatched(glob) {
    return new errors/* InputError */.dz(`The glob "${glob}" matches no YAML file`, {
        fix: 'Check the glob; "**" goes through folders.',
    });
}

;// CONCATENATED MODULE: ./build/bump/stage.js








/** Changes images in manifests: in place, or in a repository. */
const bump = {
    run: async (inputs, host) => {
        if (inputs.operation !== 'bump')
            return await otherOperation(inputs, host);
        return await (inputs.repository === undefined ? bumpFiles(inputs, host) : bumpRepository(inputs, host));
    },
};
/** The action has one step for all three operations; on the command line they are commands of their own. */
async function otherOperation(inputs, host) {
    const { operation, from, to, paths } = inputs;
    if (operation === 'rollback') {
        if (paths.length !== 1)
            throw new errors/* InputError */.dz('rollback needs one path', { fix: 'Give the path to roll back in paths.' });
        const { rollback } = await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 39394));
        return await rollback.run({ ...inputs, path: paths[0] ?? '' }, host);
    }
    if (from === undefined || to === undefined) {
        throw new errors/* InputError */.dz('promote needs both from and to', {
            fix: 'Give the overlay to read from and the one to write to.',
        });
    }
    const { promote } = await Promise.all(/* import() | operations */[__webpack_require__.e(8815), __webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(5028), __webpack_require__.e(7453)]).then(__webpack_require__.bind(__webpack_require__, 39394));
    return await promote.run({ ...inputs, from, to }, host);
}
/** What the inputs ask for. */
function requestOf(inputs) {
    const request = {
        images: imagesOf(inputs),
        environments: inputs.environments,
        kinds: inputs.kinds,
        containers: inputs.containers,
        selectors: inputs.selectors,
        allowMissing: inputs.allowMissing,
        addMissing: inputs.addMissing,
        chart: inputs.chart,
    };
    (0,prefilter/* checkRequest */.yG)(request);
    return request;
}
async function bumpRepository(inputs, host) {
    const steps = [{ paths: inputs.paths, request: requestOf(inputs) }];
    const { deliverWish } = await __webpack_require__.e(/* import() | wish */ 7586).then(__webpack_require__.bind(__webpack_require__, 8944));
    return await deliverWish(steps, { kind: 'bump' }, inputs, host);
}
async function bumpFiles(inputs, host) {
    (0,in_place/* refuseWithoutRepository */.b2)(inputs);
    const request = requestOf(inputs);
    const search = await searchFiles(host.files, inputs.paths, request);
    const found = await planSearched(search, request);
    const { plan: ordered, findings: aged } = await inOrder(found, request, inputs, host);
    const plan = await withChartFiles(await withAdditions(ordered, request, inputs, host), request, host);
    const others = plan.missing.length === 0 || request.allowMissing ? [] : await allFiles(host.files, inputs.paths, request);
    const notices = (0,missing.settleMissing)(plan, request, () => others);
    if (!inputs.dryRun)
        (0,in_place/* applyChanges */.YF)(host.files, (0,bump_request/* writesOf */.A)(plan));
    return (0,result/* bumpReport */.T)(plan, [...notices, ...aged, ...search.tooLarge.map(tooLargeFinding)], search.count, inputs.dryRun);
}
/** With `order: newest`, the plan without what would put an older version over a newer one, as far as tags tell. */
async function inOrder(plan, request, { order, paths }, host) {
    if (order === 'any' || plan.changes.length === 0)
        return { plan, findings: [] };
    const { olderImages } = await __webpack_require__.e(/* import() | wish */ 7586).then(__webpack_require__.bind(__webpack_require__, 18841));
    const { workTree } = await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 75395));
    const { others, findings } = await olderImages(plan.changes, request.images, {}, workTree(host), undefined);
    if (others.length === request.images.length)
        return { plan, findings };
    if (others.length === 0)
        return { plan: { ...plan, changes: [], unchanged: [], missing: [] }, findings };
    const allowed = { ...request, images: others };
    return { plan: await planSearched(await searchFiles(host.files, paths, allowed), allowed), findings };
}
async function withAdditions(plan, request, inputs, host) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 86584));
    const kustomizations = await kustomizationsIn(host.files, inputs.paths, inputs.environments);
    return addMissingEntries(plan, request.images, kustomizations);
}
async function withChartFiles(plan, request, { files }) {
    if (!request.chart?.length)
        return plan;
    const { chartPaths, withCharts } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 66757));
    const there = chartPaths(plan).filter((path) => files.kind(path) === 'file');
    return withCharts(plan, request, there.map((path) => ({ path, bytes: files.read(path) })));
}
/** The YAML parser is loaded when a file has it to parse: a search that finds nothing pays nothing for it. */
async function planSearched(search, request) {
    const hits = search[Symbol.iterator]();
    const first = hits.next();
    const { planBump } = await Promise.all(/* import() | edits */[__webpack_require__.e(8815), __webpack_require__.e(3592), __webpack_require__.e(6162)]).then(__webpack_require__.bind(__webpack_require__, 11018));
    return planBump(first.done ? [] : continued(first.value, hits), request);
}
function* continued(first, rest) {
    yield first;
    for (let next = rest.next(); !next.done; next = rest.next())
        yield next.value;
}
function tooLargeFinding(file) {
    return {
        rule: 'file-too-large',
        category: 'input',
        severity: 'warning',
        message: 'The file is larger than 32 MiB; it was left out.',
        file,
    };
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

/***/ 27524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);

/** Whether a finding forbids to write what is planned. */
function isRefused({ findings }) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(findings).error > 0;
}


/***/ }),

/***/ 20907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const limits = { name: 255, tag: 128 };
const hostName = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/;
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/;
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
function parseReference(text) {
    const result = analyse(text);
    if (typeof result === 'object')
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(text)}" is no image reference: ${result}`, {
        fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
    });
}
/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
function readReference(text) {
    const result = analyse(text);
    return typeof result === 'object' ? result : undefined;
}
/** The parts of a reference as they are written, without judging them. */
function splitReference(text) {
    const at = text.indexOf('@');
    const head = at < 0 ? text : text.slice(0, at);
    const colon = head.indexOf(':', head.lastIndexOf('/') + 1);
    return {
        name: colon < 0 ? head : head.slice(0, colon),
        ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
        ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
function canonicalName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
function familiarName(reference) {
    if (reference.registry !== 'docker.io')
        return canonicalName(reference);
    const official = /^library\/([^/]+)$/.exec(reference.repository);
    return official?.[1] ?? reference.repository;
}
/** Whether two references name the same repository; tags and digests don't matter. */
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateTag(tag) {
    const fault = tagFault(tag);
    if (fault === undefined)
        return tag;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(tag)}" is no image tag: ${fault}`, {
        fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
    });
}
/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateDigest(digest) {
    const fault = digestFault(digest);
    if (fault === undefined)
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(digest)}" is no image digest: ${fault}`, {
        fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
    });
}
/** Whether a text is a valid tag. */
function isTag(text) {
    return tagForm.test(text);
}
/** Whether a text is a valid digest. */
function isDigest(text) {
    return digestFault(text) === undefined;
}
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab\u2026`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}\u2026`;
}
/** The reference, or what is wrong with the text. */
function analyse(text) {
    if (text === '')
        return 'it is empty';
    const space = /[\s\p{Cc}]/u.exec(text);
    if (space)
        return 'it holds white space or a control character';
    if (text.includes('://'))
        return 'it has a URL scheme; leave it out';
    const { name, tag, digest } = splitReference(text);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            return `the tag "${shown(tag)}" is wrong: ${fault}`;
    }
    if (digest !== undefined) {
        const fault = digestFault(digest);
        if (fault !== undefined)
            return `the digest "${shown(digest)}" is wrong: ${fault}`;
    }
    const place = analyseName(name);
    if (typeof place === 'string')
        return place;
    return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name };
}
function analyseName(name) {
    if (name === '')
        return 'the name is missing';
    if (/^[0-9a-f]{64}$/.test(name))
        return 'a name of 64 hexadecimal digits would be taken for an image id';
    const { registry, path } = splitRegistry(name);
    const fault = registryFault(registry) ?? pathFault(path);
    if (fault !== undefined)
        return fault;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (registry.length + 1 + repository.length > limits.name)
        return `the name is longer than ${limits.name} characters`;
    return { registry, repository };
}
/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry)
        return { registry: 'docker.io', path: name };
    // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
    const registry = /[.:[]/.test(first) ? first.toLowerCase() : first;
    return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) };
}
function registryFault(registry) {
    const colon = registry.lastIndexOf(':');
    const hasPort = colon > registry.lastIndexOf(']');
    const host = hasPort ? registry.slice(0, colon) : registry;
    if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
        return `the port of the registry "${registry}" is no number`;
    return hostName.test(host) || addressLiteral.test(host)
        ? undefined
        : `"${shown(registry)}" is no host name of a registry`;
}
function pathFault(path) {
    if (path === '')
        return 'the repository is missing';
    if (/[A-Z]/.test(path))
        return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`;
    for (const component of path.split('/')) {
        if (component === '')
            return 'it has an empty path component ("//", or "/" at an end)';
        const odd = /[^a-z0-9._-]/.exec(component);
        if (odd)
            return `the character "${odd[0]}" is not allowed in a repository`;
        if (!pathComponent.test(component)) {
            return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`;
        }
    }
    return undefined;
}
function tagFault(tag) {
    if (tagForm.test(tag))
        return undefined;
    if (tag === '')
        return 'it is empty';
    const odd = /[^\w.-]/u.exec(tag);
    if (odd)
        return `the character ${JSON.stringify(odd[0])} is not allowed`;
    if (tag.length > limits.tag)
        return `it is longer than ${limits.tag} characters`;
    return `it starts with "${tag[0]}"`;
}
function digestFault(digest) {
    const colon = digest.indexOf(':');
    if (colon < 0)
        return 'the algorithm is missing, as in "sha256:\u2026"';
    const algorithm = digest.slice(0, colon);
    const encoded = digest.slice(colon + 1);
    const length = digestLengths[algorithm];
    if (length === undefined)
        return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`;
    if (encoded.length !== length)
        return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`;
    return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed';
}
/** Long or odd text, cut so that a message stays one readable line. */
function shown(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
    return line.length > 120 ? `${line.slice(0, 117)}\u2026` : line;
}


/***/ }),

/***/ 37541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Xy: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a value of JSON or YAML is an object: neither a list nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an object, without fields where it is none. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** A JavaScript pattern that matches a text alone. */
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 46185:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

} };
})
