(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 581, ids: [581], modules: {

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


/***/ })

} };
})
