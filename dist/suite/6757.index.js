export const id = 6757;
export const ids = [6757];
export const modules = {

/***/ 66757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
