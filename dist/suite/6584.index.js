export const id = 6584;
export const ids = [6584];
export const modules = {

/***/ 86584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 11860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 71838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

};
