(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6162, ids: [6162], modules: {

/***/ 66757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartPaths: () => (/* binding */ chartPaths),
/* harmony export */   withCharts: () => (/* binding */ withCharts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _yaml_splice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40176);
/* harmony import */ var _yaml_splice_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1978);
/* harmony import */ var _editing_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93991);
/* harmony import */ var _editing_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11860);







/** What of a Chart.yaml follows the image of its values, by the words of the input `chart`. */
const keys = { 'app-version': 'appVersion', version: 'version' };
/** https://semver.org, which Helm asks of `version`; a leading `v` is allowed. */
const semver = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;
/** The Chart.yaml files that may describe the values which a plan changes: those of all folders above them. */
function chartPaths(plan) {
    return [...new Set([...taggedValues(plan).keys()].flatMap(chartsAbove))];
}
function chartsAbove(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'Chart.yaml');
    return folder === '.' ? [own] : [own, ...chartsAbove(folder)];
}
/**
 * A plan that also sets `appVersion` (and `version`) of the charts whose values it changes.
 * @param charts those of `chartPaths` that are there.
 * @throws InputError for a tag that can't be the version of a chart, and for one chart whose values get several tags.
 */
function withCharts(plan, request, charts) {
    const files = new Map(charts.map((file) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.path), file]));
    const tags = new Map();
    const findings = [];
    for (const [path, tag] of taggedValues(plan)) {
        const chart = chartsAbove(path).flatMap((one) => files.get(one) ?? [])[0];
        if (chart === undefined)
            findings.push(noChart(path));
        else if ((tags.get(chart) ?? tag) !== tag)
            throw severalTags(chart, tag, tags.get(chart) ?? '');
        else
            tags.set(chart, tag);
    }
    const changes = [...tags].flatMap(([chart, tag]) => changeOf(chart, tag, request.chart ?? []) ?? []);
    return { ...plan, changes: [...plan.changes, ...changes], findings: [...plan.findings, ...findings] };
}
/** The files with Helm values that stand at a new tag now, or did before. */
function taggedValues(plan) {
    const edits = [
        ...plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
        ...plan.unchanged,
    ];
    const isOfChart = ({ place, path }) => place === 'values' || /^values\b.*\.ya?ml$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    return new Map(edits.flatMap((edit) => (edit.new.tag !== undefined && isOfChart(edit) ? [[edit.path, edit.new.tag]] : [])));
}
function changeOf(chart, tag, asked) {
    const text = Buffer.from(chart.bytes).toString('utf8');
    const map = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, { schema: 'failsafe', logLevel: 'silent' }).contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(map))
        return undefined;
    const splices = asked.flatMap((word) => spliceOf(chart, text, map, word, tag) ?? []);
    if (splices.length === 0)
        return undefined;
    const after = Buffer.from((0,_yaml_splice_js__WEBPACK_IMPORTED_MODULE_5__/* .applySplices */ .U)(text, splices));
    return { path: chart.path, before: chart.bytes, after, diff: (0,_yaml_splice_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffOfSplices */ .k)(text, splices), edits: [] };
}
function spliceOf(chart, text, map, word, tag) {
    if (word === 'version' && !semver.test(tag)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The tag "${tag}" can't be the version of ${chart.path}: a chart has a semantic version`, {
            place: { file: chart.path },
            fix: 'Take "version" out of chart, or give a tag such as 1.4.0.',
        });
    }
    const pair = pairOf(map, keys[word]);
    if (pair !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.value)) {
        const scalar = (0,_editing_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(pair.value, 0);
        return (0,_editing_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .content */ .Qs)(scalar) === tag ? undefined : (0,_editing_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceSuffix */ .qJ)(text, scalar, (0,_editing_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .content */ .Qs)(scalar), tag);
    }
    const last = pairOf(map, 'version');
    return last && (0,_editing_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .insertPair */ .Y7)(text, { pair: last, map, base: 0 }, keys[word], `"${tag}"`);
}
function pairOf(map, key) {
    return map.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
function severalTags(chart, tag, other) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The values of ${chart.path} get the tags ${other} and ${tag}, and a chart has one version`, {
        place: { file: chart.path },
        fix: 'Change one image of the chart at a time, or leave the input chart out.',
    });
}
function noChart(file) {
    return {
        rule: 'chart-not-found',
        category: 'input',
        severity: 'warning',
        message: 'No Chart.yaml stands in the folder of these values, nor above it, so no chart got a version.',
        fix: 'Leave the input chart out where the values belong to the chart of somebody else.',
        file,
    };
}


/***/ }),

/***/ 86584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addMissingEntries: () => (/* binding */ addMissingEntries)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46185);
/* harmony import */ var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71838);
/* harmony import */ var _yaml_splice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40176);
/* harmony import */ var _yaml_splice_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1978);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93991);









/**
 * Adds an entry under `images` for every image of the plan that was found nowhere, in the style of the file.
 *
 * @param kustomizations the files that may get the entries; the plan's changes of them are kept.
 * @returns the plan with the additions; images for which there is no kustomization stay missing.
 * @throws InputError when there are several kustomizations, or the one can't take an entry.
 */
function addMissingEntries(plan, images, kustomizations) {
    const [file] = kustomizations;
    if (plan.missing.length === 0 || file === undefined)
        return plan;
    if (kustomizations.length > 1)
        throw severalKustomizations(plan, kustomizations);
    const before = plan.changes.find((change) => change.path === file.path);
    const missing = images.filter(({ name }) => plan.missing.some((one) => one.name === name));
    const change = missing.reduce((sum, image) => addEntry(sum, image), before ?? unchanged(file));
    return {
        ...plan,
        changes: [...plan.changes.filter((other) => other !== before), change],
        missing: [],
    };
}
function severalKustomizations(plan, files) {
    const list = files.slice(0, 10).map((file) => file.path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The image "${plan.missing[0]?.name}" has no entry, and several kustomizations could get one: ${list.join(', ')}`, { fix: 'Name the kustomization, or its folder, among the paths.' });
}
function unchanged({ path, bytes }) {
    return { path, before: bytes, after: bytes, diff: '', edits: [] };
}
function addEntry(change, image) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(change.after))
        throw noPlace(change.path, 'it is not written in UTF-8');
    const text = Buffer.from(change.after).toString('utf8');
    const splice = entrySplice(text, change.path, image);
    const edit = editOf(text, splice, image);
    return {
        ...change,
        after: Buffer.from((0,_yaml_splice_js__WEBPACK_IMPORTED_MODULE_5__/* .applySplices */ .U)(text, [splice])),
        diff: [change.diff, (0,_yaml_splice_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffOfSplices */ .k)(text, [splice])].filter((diff) => diff !== '').join('\n'),
        edits: [...change.edits, edit],
    };
}
function editOf(text, splice, image) {
    return {
        image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.parseReference)(image.name)),
        place: 'kustomize',
        fieldPath: 'images',
        document: 0,
        ...(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text).at(splice.start),
        old: {},
        new: {
            ...(image.tag === undefined ? {} : { tag: image.tag }),
            ...(image.digest === undefined ? {} : { digest: image.digest }),
        },
    };
}
function entrySplice(text, path, image) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, {
        schema: 'failsafe',
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
    });
    const root = document.contents;
    if (document.errors.length > 0)
        throw noPlace(path, 'it is no YAML');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(root) || root.flow || root.items.length === 0)
        throw noPlace(path, 'it is no block of keys');
    const images = root.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(pair.key) && pair.key.value === 'images');
    if (images === undefined)
        return newList(text, root, image);
    const list = images.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isSeq)(list) && list.items.length > 0)
        return intoList(text, path, list, image);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isSeq)(list)) {
        const [start = 0] = list.range ?? [];
        return { start: start + 1, end: start + 1, text: flowEntry(image, plainStyle) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(list) && list.value === '')
        return belowKey(text, root, images, image);
    throw noPlace(path, 'its "images" is no list');
}
/** `images` is the last key of the file then. */
function newList(text, root, image) {
    const last = root.items.at(-1);
    const at = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .endOfLine */ .vT)(text, endOf(last));
    const lead = leadOf(text, root);
    const lines = [`${lead}images:`, ...blockEntry(image, lead + dashIndent(text, root), ' ', plainStyle)];
    const lineBreak = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lineBreakOf */ .n_)(text);
    return { start: at, end: at, text: lineBreak + lines.join(lineBreak) };
}
function belowKey(text, root, images, image) {
    const at = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .endOfLine */ .vT)(text, images.key.range?.[1] ?? 0);
    const lineBreak = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lineBreakOf */ .n_)(text);
    const lines = blockEntry(image, leadOf(text, root) + dashIndent(text, root), ' ', plainStyle);
    return { start: at, end: at, text: lineBreak + lines.join(lineBreak) };
}
function intoList(text, path, list, image) {
    const named = list.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(item) && names(item).some((name) => isSame(name, image)));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(named))
        return intoEntry(text, named, image);
    const last = list.items.at(-1);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(last))
        throw noPlace(path, 'an item of its "images" is no map');
    const style = styleOf(last);
    const [start = 0, end = 0] = last.range ?? [];
    if (list.flow)
        return { start: end, end, text: `, ${flowEntry(image, style)}` };
    const lead = text.slice((0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfLine */ .C2)(text, start), start);
    const [, indent = '', gap = ' '] = /^([ \t]*)-([ \t]*)$/.exec(lead) ?? [];
    const at = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .endOfLine */ .vT)(text, endOfMap(last));
    const lines = last.flow ? [`${indent}-${gap}${flowEntry(image, style)}`] : blockEntry(image, indent, gap, style);
    const lineBreak = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lineBreakOf */ .n_)(text);
    return { start: at, end: at, text: lineBreak + lines.join(lineBreak) };
}
/** The entry is there, but says nothing of a version: it gets the keys. */
function intoEntry(text, entry, image) {
    const last = entry.items.at(-1);
    const at = { pair: last, map: entry, base: 0 };
    const [[key, value] = ['newTag', ''], ...more] = versionKeys(image, styleOf(entry));
    const first = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .insertPair */ .Y7)(text, at, key, value);
    return { ...first, text: first.text + more.map(([k, v]) => (0,_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .insertPair */ .Y7)(text, at, k, v).text).join('') };
}
function names(entry) {
    return ['name', 'newName'].flatMap((key) => {
        const value = entry.get(key);
        return typeof value === 'string' ? [value] : [];
    });
}
function isSame(name, image) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .readReference */ .Wf)(name);
    return reference !== undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.sameRepository)(reference, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.parseReference)(image.name));
}
const plainStyle = { key: '', value: '' };
function styleOf(entry) {
    const quotesOf = (node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
            return '';
        return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
    };
    const last = entry.items.at(-1);
    return { key: quotesOf(last?.key), value: quotesOf(last?.value) };
}
function versionKeys(image, style) {
    const keys = [];
    if (image.tag !== undefined)
        keys.push(['newTag', inQuotes(image.tag, style.value)]);
    if (image.digest !== undefined)
        keys.push(['digest', inQuotes(image.digest, style.value)]);
    return keys;
}
function entryKeys(image, style) {
    const keys = [['name', inQuotes(image.name, style.value)], ...versionKeys(image, style)];
    return keys.map(([key, value]) => `${style.key}${key}${style.key}: ${value}`);
}
function inQuotes(value, quote) {
    const needed = quote === '' && (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .readsAsOtherType */ .U)(value) ? '"' : quote;
    return needed + value + needed;
}
function flowEntry(image, style) {
    return `{${entryKeys(image, style).join(', ')}}`;
}
function blockEntry(image, indent, gap, style) {
    const inner = indent + ' '.repeat(1 + gap.length);
    return entryKeys(image, style).map((line, index) => (index === 0 ? `${indent}-${gap}${line}` : inner + line));
}
/** White space before the keys of the root: usually none. */
function leadOf(text, root) {
    const start = root.range?.[0] ?? 0;
    return text.slice((0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfLine */ .C2)(text, start), start).replace(/[^ ]/g, '');
}
/** White space before the dash of lists below the root's keys, as the file has it; none where it has no list. */
function dashIndent(text, root) {
    for (const { value } of root.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isSeq)(value) || value.flow || value.items.length === 0)
            continue;
        const start = value.range?.[0] ?? 0;
        return text.slice((0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfLine */ .C2)(text, start), start).replace(/[^ ]/g, '').slice(leadOf(text, root).length);
    }
    return '';
}
function endOf(pair) {
    const value = pair.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(value))
        return endOfMap(value);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isSeq)(value) && !value.flow) {
        const last = value.items.at(-1);
        if (last !== undefined)
            return (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(last) ? endOfMap(last) : (last.range?.[1] ?? 0);
    }
    return value?.range?.[1] ?? pair.key.range?.[1] ?? 0;
}
/** The range of a block map may reach over the comments behind it. */
function endOfMap(map) {
    const last = map.items.at(-1);
    return map.flow || last === undefined ? (map.range?.[1] ?? 0) : endOf(last);
}
function noPlace(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`No entry can be added to "${path}": ${why}`, {
        place: { file: path },
        fix: 'Write the entry into the file once; from then on it is changed in place.',
    });
}


/***/ }),

/***/ 93991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ removePair),
/* harmony export */   Y7: () => (/* binding */ insertPair),
/* harmony export */   ep: () => (/* binding */ renameKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46185);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11860);



/** Takes a pair out of its map: its whole lines, or in a flow map its text and one comma. Undefined when that can't be told. */
function removePair(text, at) {
    const index = at.map.items.indexOf(at.pair);
    const start = keyOf(at).start;
    const next = at.map.items[index + 1];
    const previous = at.map.items[index - 1];
    if (at.map.flow) {
        if (previous)
            return { start: endOf({ ...at, pair: previous }), end: endOf(at), text: '' };
        return next ? { start, end: keyOf({ ...at, pair: next }).start, text: '' } : undefined;
    }
    const lineStart = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfLine */ .C2)(text, start);
    if (text.slice(lineStart, start).trim() !== '') {
        // The first key behind the dash of a list item: the next key moves up to its place.
        return next ? { start, end: keyOf({ ...at, pair: next }).start, text: '' } : undefined;
    }
    const lineEnd = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLine */ .vT)(text, endOf(at));
    if (lineEnd < text.length)
        return { start: lineStart, end: lineEnd + breakAt(text, lineEnd), text: '' };
    return { start: lineStart - breakBefore(text, lineStart), end: lineEnd, text: '' };
}
/** Adds `key: value` behind a pair, in the style of the map. */
function insertPair(text, at, key, value) {
    const own = keyOf(at);
    const quoted = own.style === 'double' ? `"${key}": "${value}"` : `${key}: ${value}`;
    if (at.map.flow)
        return { start: endOf(at), end: endOf(at), text: `, ${quoted}` };
    const lineStart = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfLine */ .C2)(text, own.start);
    const indent = text.slice(lineStart, own.start).replace(/[^\t]/g, ' ');
    const end = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLine */ .vT)(text, endOf(at));
    return { start: end, end, text: (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBreakOf */ .n_)(text) + indent + quoted };
}
/** Gives a pair another key, in the quotes of the old one. */
function renameKey(at, key) {
    const { start, end, style } = keyOf(at);
    const quote = style === 'double' ? '"' : style === 'single' ? "'" : '';
    return { start, end, text: quote + key + quote };
}
function breakAt(text, at) {
    return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}
function breakBefore(text, at) {
    if (at === 0)
        return 0;
    return text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1;
}
function keyOf(at) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(at.pair.key))
        throw new TypeError('A pair with a key that is no scalar holds no image');
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarAt */ .C_)(at.pair.key, at.base);
}
function endOf(at) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(at.pair.value) ? at.pair.value : at.pair.key;
    return at.base + (node.range?.[1] ?? 0);
}


/***/ }),

/***/ 11018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBump: () => (/* binding */ planBump)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/yaml/documents.js
var documents = __webpack_require__(80588);
// EXTERNAL MODULE: ./build/yaml/field-path.js
var field_path = __webpack_require__(94980);
// EXTERNAL MODULE: ./build/yaml/splice.js
var splice = __webpack_require__(40176);
// EXTERNAL MODULE: ./build/yaml/splice-diff.js
var splice_diff = __webpack_require__(1978);
// EXTERNAL MODULE: ./build/bump/version.js
var version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/bump/editing/pairs.js
var pairs = __webpack_require__(93991);
// EXTERNAL MODULE: ./build/bump/editing/scalar.js
var editing_scalar = __webpack_require__(11860);
;// CONCATENATED MODULE: ./build/bump/editing/edit.js



/** The splices that give a place the wanted version; exactly the bytes of tag and digest change. */
function editSite(text, site, wanted) {
    if (site.fault !== undefined) {
        return {
            refused: site.fault,
            fix: site.remedy ?? 'Change the value that the template is filled with, or write the reference out.',
        };
    }
    return site.form.type === 'reference'
        ? editReference(text, site.form.scalar, site.version, wanted)
        : editKeys(text, site.form, site.version, wanted);
}
function editReference(text, scalar, old, wanted) {
    const next = (0,version/* nextVersion */.yU)(old, wanted);
    if ((0,version/* sameVersion */.r1)(old, next))
        return { next, splices: [], dropsDigest: false };
    const from = (0,version/* versionSuffix */.sw)(old);
    const to = (0,version/* versionSuffix */.sw)(next);
    const shared = from[0] === to[0] ? 1 : 0;
    const splice = (0,editing_scalar/* replaceSuffix */.qJ)(text, scalar, from.slice(shared), to.slice(shared));
    return splice === undefined ? escaped : { next, splices: [splice], dropsDigest: false };
}
const escaped = {
    refused: 'is written with escapes or folded over lines',
    fix: 'Write the reference out on one line.',
};
function editKeys(text, form, old, wanted) {
    const isPinnedInTag = form.tag !== undefined && (0,editing_scalar/* content */.Qs)(form.tag.scalar).includes('@');
    if (wanted.tag !== undefined && form.tag !== undefined)
        return editTag(text, form, form.tag, old, wanted, isPinnedInTag);
    if (wanted.digest !== undefined && form.digest !== undefined) {
        return replaceAll(text, { ...old, digest: wanted.digest }, old, [[form.digest, wanted.digest]]);
    }
    if (wanted.digest !== undefined && form.tag !== undefined) {
        if (isPinnedInTag) {
            const next = { ...old, digest: wanted.digest };
            return replaceAll(text, next, old, [[form.tag, (0,version/* versionSuffix */.sw)(next).slice(1)]]);
        }
        return replaceKey(text, form.tag, { digest: wanted.digest }, form.takesDigest ? 'digest' : undefined);
    }
    if (wanted.tag !== undefined && form.digest !== undefined) {
        return replaceKey(text, form.digest, { tag: wanted.tag }, form.tagKey);
    }
    return { next: old, splices: [], dropsDigest: false };
}
/** Tag and digest move together: the digest's key gets the new digest, or goes. */
function editTag(text, form, tag, old, wanted, isPinnedInTag) {
    const { tag: newTag = '', digest: newDigest } = wanted;
    if (newDigest === undefined) {
        if (old.tag === newTag)
            return { next: old, splices: [], dropsDigest: false };
        const hasDigest = form.digest !== undefined && (0,editing_scalar/* content */.Qs)(form.digest.scalar) !== '';
        const removal = hasDigest ? removeKey(text, form.digest) : [];
        if ('refused' in removal)
            return removal;
        return replaceAll(text, { tag: newTag }, old, [[tag, newTag]], removal);
    }
    const next = { tag: newTag, digest: newDigest };
    const tagText = isPinnedInTag ? `${newTag}@${newDigest}` : newTag;
    if (form.digest !== undefined)
        return replaceAll(text, next, old, [
            [tag, tagText],
            [form.digest, newDigest],
        ]);
    if (isPinnedInTag)
        return replaceAll(text, next, old, [[tag, tagText]]);
    if (form.takesDigest && tag.pair !== undefined) {
        return replaceAll(text, next, old, [[tag, newTag]], [(0,pairs/* insertPair */.Y7)(text, tag.pair, 'digest', newDigest)]);
    }
    const edit = replaceAll(text, { tag: newTag }, old, [[tag, newTag]]);
    return 'refused' in edit ? edit : { ...edit, dropsDigest: true };
}
function replaceAll(text, next, old, parts, more = []) {
    const splices = [...more];
    for (const [key, value] of parts) {
        const from = (0,editing_scalar/* content */.Qs)(key.scalar);
        if (from === value)
            continue;
        const splice = (0,editing_scalar/* replaceSuffix */.qJ)(text, key.scalar, from, value);
        if (splice === undefined)
            return escaped;
        splices.push(splice);
    }
    return { next: splices.length === 0 ? old : next, splices, dropsDigest: false };
}
function removeKey(text, key) {
    const splice = key?.pair === undefined ? undefined : (0,pairs/* removePair */.L5)(text, key.pair);
    if (splice !== undefined)
        return [splice];
    return {
        refused: 'keeps a digest beside the tag that can not be taken away',
        fix: 'Give the digest of the new image too, so that both move together.',
    };
}
/** `newTag: 1.2` becomes `digest: sha256:\u2026`, or the other way round. */
function replaceKey(text, key, next, name) {
    if (name === undefined || key.pair === undefined) {
        return {
            refused: `has a key for the ${next.digest === undefined ? 'digest' : 'tag'} alone`,
            fix: 'Give the tag and the digest, or add the other key to the file.',
        };
    }
    const splice = (0,editing_scalar/* replaceSuffix */.qJ)(text, key.scalar, (0,editing_scalar/* content */.Qs)(key.scalar), next.digest ?? next.tag ?? '');
    return splice === undefined ? escaped : { next, splices: [(0,pairs/* renameKey */.ep)(key.pair, name), splice], dropsDigest: false };
}

// EXTERNAL MODULE: ./build/yaml/lines.js
var lines = __webpack_require__(46185);
;// CONCATENATED MODULE: ./build/bump/places/source.js


/** The lines are counted when the first place is asked for. */
function sourceOf(path, text) {
    return { path, text, lines: lazy(() => (0,lines/* linesOf */.Dx)(text)) };
}
function placeText(source, offset) {
    const { line, column } = source.lines().at(offset);
    return `${source.path}:${line}:${column}`;
}
function sitePlace(source, site) {
    const { line, column } = source.lines().at(site.at);
    return { file: source.path, document: site.document, path: (0,field_path/* fieldPathText */.J)(site.path), line, column };
}
function lazy(make) {
    let value;
    return () => {
        value ??= make();
        return value;
    };
}

;// CONCATENATED MODULE: ./build/bump/editing/shared-text.js




/** Places that are listed when a text is shared. */
const listed = 5;
/**
 * One text may serve several places, by an anchor and its aliases. It may change only when all of them are meant and get
 * the same version.
 * @throws InputError with the places that are not meant.
 */
function checkShared(source, sites, chosen) {
    const users = usersOf(sites);
    const edits = new Map(chosen.map((one) => [one.site, one.edit]));
    for (const one of chosen) {
        for (const scalar of one.edit.splices.length === 0 ? [] : scalarsOf(one.site)) {
            const sharing = users.get(scalar.start) ?? [];
            users.delete(scalar.start);
            const wanted = changeOf(scalar, one.edit);
            const innocent = sharing.filter((other) => changeOf(scalar, edits.get(other)) !== wanted);
            if (innocent.length > 0)
                throw sharedText(source, one, innocent);
        }
    }
}
function usersOf(sites) {
    const users = new Map();
    for (const site of sites) {
        for (const { start } of scalarsOf(site)) {
            const known = users.get(start);
            if (known === undefined)
                users.set(start, [site]);
            else
                known.push(site);
        }
    }
    return users;
}
function changeOf(scalar, edit) {
    const splices = edit?.splices.filter(({ start, end }) => start >= scalar.start && end <= scalar.end) ?? [];
    return splices.map((splice) => `${splice.start} ${splice.end} ${splice.text}`).join('\n');
}
function sharedText(source, { site, image }, innocent) {
    const places = innocent.slice(0, listed).map((other) => `${describe(other)} at ${placeText(source, other.at)}`);
    return new errors/* InputError */.dz(`The version of ${image.change.name} at ${placeText(source, site.at)} is shared through an anchor with ${places.join(', ')}`, {
        place: sitePlace(source, site),
        fix: 'Write the version out at each place, or change all images that share it in one run.',
    });
}
function scalarsOf({ form }) {
    if (form.type === 'reference')
        return [form.scalar];
    return [form.tag, form.digest].flatMap((key) => (key === undefined ? [] : [key.scalar]));
}
function describe(site) {
    const name = site.names[0];
    return `${name === undefined ? 'the value' : (0,reference/* familiarName */.hG)(name)} (${(0,field_path/* fieldPathText */.J)(site.path)})`;
}
/** An alias may carry a tag to a label or another value that is no image: it follows, and the report says so. */
function sharedFindings(source, aliases, sites, done) {
    const used = new Set(sites.map((site) => site.at));
    const changed = new Set(done.flatMap(({ site, edit }) => (edit.splices.length === 0 ? [] : scalarsOf(site).map(({ start }) => start))));
    return aliases
        .filter(({ target, at }) => changed.has(target) && !used.has(at))
        .map(({ at }) => ({
        rule: 'alias-follows',
        category: 'input',
        severity: 'notice',
        message: 'This alias stands for the text that was changed, so its value changes too.',
        file: source.path,
        ...source.lines().at(at),
    }));
}

// EXTERNAL MODULE: ./build/bump/places/definitions.js
var definitions = __webpack_require__(64396);
// EXTERNAL MODULE: ./build/bump/places/find.js + 9 modules
var find = __webpack_require__(73592);
// EXTERNAL MODULE: ./build/bump/places/prefilter.js
var prefilter = __webpack_require__(45505);
// EXTERNAL MODULE: ./build/bump/places/selector.js
var selector = __webpack_require__(54229);
// EXTERNAL MODULE: ./build/bump/places/template.js
var template = __webpack_require__(43794);
;// CONCATENATED MODULE: ./build/bump/plan-findings.js



function unreadableFinding(source, part, { at, why }) {
    return {
        rule: 'no-yaml',
        category: 'input',
        severity: 'warning',
        message: `The document is no YAML, so it was left alone: ${why}.`,
        fix: 'Correct the file, or leave it out of the paths.',
        file: source.path,
        document: part.index,
        ...source.lines().at(at),
    };
}
function binaryFile(path) {
    return {
        rule: 'binary-file',
        category: 'input',
        severity: 'warning',
        message: 'The file holds zero bytes, so it is no YAML in UTF-8; it was left alone.',
        file: path,
    };
}
function refusedFinding(source, site, image, why) {
    return {
        rule: 'place-not-editable',
        category: 'input',
        severity: 'warning',
        message: `The version of ${image.change.name} here ${why.refused}; the place was left alone.`,
        fix: why.fix,
        ...sitePlace(source, site),
    };
}
function digestNotWritten(source, site) {
    return {
        rule: 'digest-not-written',
        category: 'input',
        severity: 'notice',
        message: 'There is no key for a digest beside this tag, so the tag alone was changed.',
        fix: 'Add a digest key if the chart reads one.',
        ...sitePlace(source, site),
    };
}
function digestLost(source, site, next) {
    return {
        rule: 'digest-lost',
        category: 'input',
        severity: 'notice',
        message: `The digest ${site.version.digest} went with the old version: nothing pins what ${next.tag} is.`,
        fix: 'Give the digest of the new image too, and both are written.',
        ...sitePlace(source, site),
    };
}
function mentionFinding(source, mention) {
    if (mention.why === 'variable')
        return variableFinding(source, mention);
    const isVersionless = mention.why === 'no-version';
    return {
        rule: isVersionless ? 'image-without-version' : 'image-under-other-key',
        category: 'input',
        severity: 'notice',
        message: isVersionless
            ? `${(0,reference/* familiarName */.hG)(mention.name)} stands here without a tag or digest, so there is nothing to replace.`
            : `${(0,reference/* familiarName */.hG)(mention.name)} stands here under a key that is no known place of an image.`,
        fix: isVersionless
            ? 'Write a tag behind the name once.'
            : `Name the place with a selector: ${(0,field_path/* fieldPathText */.J)(mention.path)}.`,
        ...sitePlace(source, mention),
    };
}
function variableFinding(source, mention) {
    const { written = '' } = mention;
    const isLiteral = /[:@][\w.-]+$/.test(written);
    return {
        rule: 'image-behind-variable',
        category: 'input',
        severity: 'notice',
        message: `"${written}" names this repository in a registry that a variable or template fills in.`,
        fix: isLiteral
            ? `Where it is the image, say so with a selector: ${(0,field_path/* fieldPathText */.J)(mention.path)}.`
            : 'Change the value that the template or variable is filled with.',
        ...sitePlace(source, mention),
    };
}

;// CONCATENATED MODULE: ./build/bump/plan.js
















/**
 * Plans the change of images in files: where each stands, and the bytes of each file with the new tags and digests.
 * Files may come from a work tree or from Git; nothing is written here.
 *
 * @throws InputError for a request that makes no sense, and for a file in which one text is shared by an image that is
 *   meant and one that is not.
 */
function planBump(files, request) {
    (0,prefilter/* checkRequest */.yG)(request);
    const all = [...files];
    const asked = {
        request,
        definitions: (0,definitions/* definitionsIn */.k)(all),
        images: request.images.map((change) => ({ change, name: (0,reference.parseReference)(change.name) })),
        selectors: (request.selectors ?? []).map(selector/* parseSelector */.Pl),
        needles: (0,prefilter/* needlesOf */.en)(request),
        mayHold: (0,prefilter/* documentFilter */.AK)(request),
    };
    const results = [...readFiles(all, asked)];
    return {
        changes: results.flatMap((result) => result.change ?? []),
        unchanged: results.flatMap((result) => result.unchanged),
        missing: asked.images.flatMap((image) => missing(image, results)),
        findings: results.flatMap((result) => result.findings),
        searched: results.length,
        documents: results.reduce((sum, result) => sum + result.documents, 0),
    };
}
function* readFiles(files, asked) {
    for (const file of files) {
        if ((0,prefilter/* isOfEnvironment */.PZ)(file.path, asked.request.environments ?? []))
            yield planFile(file, asked);
    }
}
function planFile(file, asked) {
    if (file.bytes.includes(0)) {
        const finding = binaryFile(file.path);
        const passed = asked.images.map((image) => ({ image, finding }));
        return { path: file.path, unchanged: [], documents: 0, met: new Set(), findings: [finding], passed };
    }
    const encoding = (0,external_node_buffer_.isUtf8)(file.bytes) ? 'utf8' : 'latin1';
    const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString(encoding);
    const source = sourceOf(file.path, text);
    const { sites, mentions, aliases, unreadable, documents } = findAll(source, asked);
    const chosen = chooseSites(sites, asked);
    const edits = chosen.map(({ site, image }) => ({ site, image, edit: editAt(text, site, image, asked.request) }));
    const refused = edits.flatMap(({ site, image, edit }) => 'refused' in edit ? [{ image, finding: refusedFinding(source, site, image, edit) }] : []);
    const done = edits.flatMap(({ site, image, edit }) => ('refused' in edit ? [] : [{ site, image, edit }]));
    checkShared(source, sites, done);
    const splices = distinct(done.flatMap(({ edit }) => edit.splices));
    const listed = done.map(({ site, image, edit }) => ({
        ...editOf(source, site, image, edit),
        changes: edit.splices.length > 0,
    }));
    const after = splices.length === 0 ? file.bytes : Buffer.from((0,splice/* applySplices */.U)(text, splices), encoding);
    const changed = listed.filter((edit) => edit.changes).map(withoutFlag);
    return {
        path: file.path,
        ...(splices.length === 0
            ? {}
            : { change: { path: file.path, before: file.bytes, after, diff: (0,splice_diff/* diffOfSplices */.k)(text, splices), edits: changed } }),
        unchanged: listed.filter((edit) => !edit.changes).map((edit) => ({ ...withoutFlag(edit), path: file.path })),
        findings: [
            ...refused.map(({ finding }) => finding),
            ...done.flatMap(({ site, edit }) => (edit.dropsDigest ? [digestNotWritten(source, site)] : [])),
            ...done.flatMap(({ site, edit }) => (losesDigest(site, edit) ? [digestLost(source, site, edit.next)] : [])),
            ...sharedFindings(source, aliases, sites, done),
            ...unreadable,
        ],
        documents,
        met: new Set(done.map(({ image }) => image)),
        passed: [
            ...refused,
            ...mentions.flatMap((mention) => mentionsOf(source, mention, asked)),
            ...asked.images.flatMap((image) => unreadable.map((finding) => ({ image, finding }))),
        ],
    };
}
/** An empty tag of Helm values stands for the appVersion of the chart, which may be what is changed. */
function editAt(text, site, { change }, { chart = [] }) {
    const { tag, digest } = site.version;
    const isByChart = site.place === 'values' && tag === undefined && digest === undefined && chart.includes('app-version');
    if (!isByChart || change.tag === undefined)
        return editSite(text, site, change);
    return { next: { tag: change.tag }, splices: [], dropsDigest: false };
}
function findAll(source, asked) {
    const parts = (0,documents/* splitDocuments */.ZF)(source.text);
    const all = {
        sites: [],
        mentions: [],
        aliases: [],
        unreadable: [],
    };
    const mayName = (text) => asked.needles?.some((needle) => text.includes(needle)) ?? true;
    for (const part of parts) {
        if (!asked.mayHold(source.text.slice(part.start, part.end)))
            continue;
        const found = (0,find/* findSites */.A)(source.text, part, { mayName, selectors: asked.selectors, definitions: asked.definitions });
        if ('why' in found && !isTemplate(source.text.slice(part.start, part.end))) {
            all.unreadable.push(unreadableFinding(source, part, found));
            continue;
        }
        const { sites, mentions, aliases } = 'why' in found ? { ...templateSites(source.text, part, asked), aliases: [] } : found;
        all.sites.push(...sites);
        all.mentions.push(...mentions);
        all.aliases.push(...aliases);
    }
    return { ...all, documents: parts.length };
}
/** Whether a text that is no YAML is so because a template language stands in it. */
function isTemplate(text) {
    return /\{\{|\{%|<%|#\{|\$\{/.test(text);
}
/** A file that doesn't parse has no YAML paths, so a selector can't choose in it. */
function templateSites(text, part, asked) {
    const { sites, mentions } = (0,template/* findInTemplate */.X)(text, part);
    const kind = /^kind:[ \t]*["']?(\w+)/m.exec(text.slice(part.start, part.end))?.[1];
    const selected = asked.selectors.length === 0;
    return { sites: sites.map((site) => ({ ...site, selected, ...(kind === undefined ? {} : { kind }) })), mentions };
}
function chooseSites(sites, asked) {
    return sites.flatMap((site) => {
        const image = isWithin(site, asked.request) ? imageOf(site, asked) : undefined;
        return image === undefined ? [] : [{ site, image }];
    });
}
function losesDigest({ version }, { next, splices }) {
    return splices.length > 0 && version.digest !== undefined && next.digest === undefined;
}
function isWithin(site, { kinds = [], containers = [] }) {
    // A kustomization may leave its kind out.
    const kind = (site.kind ?? (site.place === 'kustomize' ? 'Kustomization' : '')).toLowerCase();
    if (kinds.length > 0 && !kinds.some((wanted) => wanted.toLowerCase() === kind))
        return false;
    if (containers.length > 0 && !containers.includes(site.container ?? ''))
        return false;
    return site.selected;
}
function imageOf(site, asked) {
    if (site.names.length > 0) {
        return asked.images.find(({ name }) => site.names.some((other) => (0,reference.sameRepository)(name, other)));
    }
    if (asked.images.length === 1)
        return asked.images[0];
    throw new errors/* InputError */.dz(`The selector for ${(0,field_path/* fieldPathText */.J)(site.path)} names a tag alone, and several images are asked for`, {
        fix: 'Change one image at a time when a selector points at a tag or a digest.',
    });
}
function editOf(source, site, image, edit) {
    const { line, column } = source.lines().at(site.at);
    return {
        image: (0,reference/* familiarName */.hG)(image.name),
        place: site.place,
        fieldPath: site.place === 'template' ? '' : (0,field_path/* fieldPathText */.J)(site.path),
        document: site.document,
        line,
        column,
        old: site.version,
        new: edit.next,
    };
}
function withoutFlag({ changes: _, ...edit }) {
    return edit;
}
/** Several places may want the same splice of a text that they share. */
function distinct(splices) {
    return [...new Map(splices.map((splice) => [`${splice.start} ${splice.end} ${splice.text}`, splice])).values()];
}
function mentionsOf(source, mention, asked) {
    return asked.images
        .filter(({ name }) => (mention.why === 'variable' ? isSamePath : reference.sameRepository)(name, mention.name))
        .map((image) => ({ image, finding: mentionFinding(source, mention) }));
}
/** Whatever their registries. */
function isSamePath(a, b) {
    const [first, second] = [a, b].map(({ repository }) => repository.replace(/^library\//, ''));
    return first === second;
}
function missing(image, results) {
    if (results.some((result) => result.met.has(image)))
        return [];
    const reasons = results.flatMap(({ passed }) => passed.filter((one) => one.image === image).map((one) => one.finding));
    return [{ name: image.change.name, reasons }];
}


/***/ }),

/***/ 80588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   ZF: () => (/* binding */ splitDocuments),
/* harmony export */   mA: () => (/* binding */ streamOf)
/* harmony export */ });
/**
 * Splits a YAML stream into its documents without parsing them. A line that starts with `---` or `...` always is a marker,
 * also inside of a block scalar (https://yaml.org/spec/1.2.2/#912-document-markers), so no parser is needed. Each object of a JSON
 * stream is a document.
 */
function splitDocuments(text) {
    const parts = [];
    // A parser would count a byte order mark as indentation of the first line.
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    let isOpen = false;
    const close = (end) => {
        if (!isOpen && !hasContent(text.slice(start, end)))
            return false;
        for (const part of streamOf(text, { start, end }))
            parts.push({ ...part, index: parts.length });
        return true;
    };
    for (const match of text.matchAll(/(^\uFEFF?|[\n\r])(---|\.\.\.)(?=[ \t\r\n]|$)/g)) {
        const at = match.index + (match[1]?.length ?? 0);
        const closed = close(match[2] === '---' ? at : at + 3);
        if (match[2] === '---') {
            // Directives and comments before the first marker belong to the document behind it.
            if (closed)
                start = at;
            isOpen = true;
        }
        else {
            start = at + 3;
            isOpen = false;
        }
    }
    close(text.length);
    return parts;
}
/** Whether there is more than comments, directives and blank lines. */
function hasContent(text) {
    return /(?:^\uFEFF?|[\n\r])[ \t]*[^ \t\r\n#%\uFEFF]/.test(text);
}
/** The objects of a JSON stream, which kubectl reads one after another without a `---` between them; else the extent as it is. */
function streamOf(text, extent) {
    if (!isJson(text, extent))
        return [extent];
    const extents = [];
    let { start } = extent;
    let depth = 0;
    const token = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g;
    token.lastIndex = start;
    for (let found = token.exec(text); found !== null && found.index < extent.end; found = token.exec(text)) {
        depth += found[0] === '{' ? 1 : found[0] === '}' ? -1 : 0;
        const end = found.index + 1;
        if (depth > 0 || found[0] !== '}' || !isJson(text, { start: end, end: extent.end }))
            continue;
        extents.push({ start, end });
        start = end;
    }
    return [...extents, { start, end: extent.end }];
}
/** Whether a document is JSON, as kubectl tells: its first character opens an object. */
function isJson(text, { start, end }) {
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 123)
            return true;
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff)
            return false;
    }
    return false;
}


/***/ }),

/***/ 94980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fieldPathText)
/* harmony export */ });
/** `['spec', 'containers', 0, 'image']` \u2192 `spec.containers[0].image`; a key that holds a dot stands in brackets. */
function fieldPathText(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}


/***/ }),

/***/ 71838:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readsAsOtherType)
/* harmony export */ });
/**
 * Whether a plain (unquoted) scalar of this text would be read as something other than a string by a reader of YAML 1.1
 * or 1.2. The union of the rules is taken, since one file meets many readers: the types of https://yaml.org/type/ and the
 * core schema of https://yaml.org/spec/1.2.2/#103-core-schema, as PyYAML, go-yaml, js-yaml, Psych and SnakeYAML apply them.
 */
function readsAsOtherType(text) {
    if (text === '' || text === '~' || text === '=' || text === '<<')
        return true;
    return ((text.length <= longestWord && words.test(text)) || (/^[-+.\deE]/.test(text) && (date.test(text) || isNumber(text))));
}
const words = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i;
const longestWord = 5;
/** go-yaml takes one-digit months and days too. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;
/** YAML 1.1 allows underscores after the first digit; some readers take an exponent without a mantissa. */
const numbers = [
    /^[-+]?0[bB][01_]+$/,
    /^[-+]?0[oO][0-7_]+$/,
    /^[-+]?0[xX][\da-fA-F_]+$/,
    /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?[\d_]+)?$/,
    /^[-+]?(?:\.[\d_]*)?[eE][-+]?\d+$/,
    /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
];
function isNumber(text) {
    return numbers.some((form) => form.test(text));
}


/***/ }),

/***/ 1978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ diffOfSplices)
/* harmony export */ });
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40176);

/** The change that splices make, as a unified diff without context and without the file's header. */
function diffOfSplices(text, splices) {
    const lines = [];
    let shift = 0;
    for (const hunk of hunksOf(text, splices)) {
        const old = text.slice(hunk.start, hunk.end);
        const local = hunk.splices.map(({ start, end, text }) => ({
            start: start - hunk.start,
            end: end - hunk.start,
            text,
        }));
        const removed = linesIn(old);
        const added = linesIn((0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .applySplices */ .U)(old, local));
        const line = countBreaks(text.slice(0, hunk.start)) + 1;
        lines.push(`@@ -${line},${removed.length} +${line + shift},${added.length} @@`);
        lines.push(...removed.map((each) => `-${each}`), ...added.map((each) => `+${each}`));
        shift += added.length - removed.length;
    }
    return lines.join('\n');
}
function hunksOf(text, splices) {
    const hunks = [];
    for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
        const start = text.lastIndexOf('\n', splice.start - 1) + 1;
        const endsLine = splice.end > start && text[splice.end - 1] === '\n';
        const next = text.indexOf('\n', splice.end);
        const end = endsLine ? splice.end : next < 0 ? text.length : next + 1;
        const last = hunks.at(-1);
        if (last !== undefined && start <= last.end) {
            last.end = Math.max(last.end, end);
            last.splices.push(splice);
        }
        else
            hunks.push({ start, end, splices: [splice] });
    }
    return hunks;
}
function linesIn(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
function countBreaks(text) {
    return text.split('\n').length - 1;
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
