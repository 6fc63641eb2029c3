export const id = 545;
export const ids = [545];
export const modules = {

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   L5: () => (/* binding */ removePair),
/* harmony export */   Y7: () => (/* binding */ insertPair),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5802);


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
    const lineStart = startOfLine(text, start);
    if (text.slice(lineStart, start).trim() !== '') {
        // The first key behind the dash of a list item: the next key moves up to its place.
        return next ? { start, end: keyOf({ ...at, pair: next }).start, text: '' } : undefined;
    }
    const lineEnd = endOfLine(text, endOf(at));
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
    const lineStart = startOfLine(text, own.start);
    const indent = text.slice(lineStart, own.start).replace(/[^\t]/g, ' ');
    const end = endOfLine(text, endOf(at));
    return { start: end, end, text: lineBreakOf(text) + indent + quoted };
}
/** Gives a pair another key, in the quotes of the old one. */
function renameKey(at, key) {
    const { start, end, style } = keyOf(at);
    const quote = style === 'double' ? '"' : style === 'single' ? "'" : '';
    return { start, end, text: quote + key + quote };
}
/** The line break that a text uses. */
function lineBreakOf(text) {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
function startOfLine(text, at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
/** Where the line ends that holds the character before `at` (its break not included). */
function endOfLine(text, at) {
    const isBroken = /[\r\n]/.test(text[at - 1] ?? '');
    if (isBroken)
        return at - breakBefore(text, at);
    const rest = /[\r\n]/.exec(text.slice(at));
    return rest === null ? text.length : at + rest.index;
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
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(at.pair.key))
        throw new TypeError('A pair with a key that is no scalar holds no image');
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarAt */ .C_)(at.pair.key, at.base);
}
function endOf(at) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(at.pair.value) ? at.pair.value : at.pair.key;
    return at.base + (node.range?.[1] ?? 0);
}


/***/ }),

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBump: () => (/* binding */ planBump)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/yaml/documents.js
/**
 * Splits a YAML stream into its documents without parsing them. A line that starts with `---` or `...` always is a marker,
 * also inside of a block scalar (https://yaml.org/spec/1.2.2/#912-document-markers), so no parser is needed.
 */
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    let isOpen = false;
    const close = (end) => {
        if (!isOpen && !hasContent(text.slice(start, end)))
            return false;
        parts.push({ start, end, index: parts.length });
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

// EXTERNAL MODULE: ./build/yaml/field-path.js
var field_path = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/yaml/lines.js
var lines = __webpack_require__(7160);
// EXTERNAL MODULE: ./build/yaml/splice.js
var splice = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/yaml/splice-diff.js
var splice_diff = __webpack_require__(9667);
// EXTERNAL MODULE: ./build/bump/pairs.js
var pairs = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/bump/scalar.js
var bump_scalar = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/bump/version.js
var bump_version = __webpack_require__(9120);
;// CONCATENATED MODULE: ./build/bump/edit.js



/** The splices that give a place the wanted version; exactly the bytes of tag and digest change. */
function editSite(text, site, wanted) {
    if (site.fault !== undefined) {
        return {
            refused: site.fault,
            fix: 'Change the value that the template is filled with, or write the reference out.',
        };
    }
    return site.form.type === 'reference'
        ? editReference(text, site.form.scalar, site.version, wanted)
        : editKeys(text, site.form, site.version, wanted);
}
function editReference(text, scalar, old, wanted) {
    const next = (0,bump_version/* nextVersion */.yU)(old, wanted);
    if ((0,bump_version/* sameVersion */.r1)(old, next))
        return { next, splices: [], dropsDigest: false };
    const from = (0,bump_version/* versionSuffix */.sw)(old);
    const to = (0,bump_version/* versionSuffix */.sw)(next);
    const shared = from[0] === to[0] ? 1 : 0;
    const splice = (0,bump_scalar/* replaceSuffix */.qJ)(text, scalar, from.slice(shared), to.slice(shared));
    return splice === undefined ? escaped : { next, splices: [splice], dropsDigest: false };
}
const escaped = {
    refused: 'is written with escapes or folded over lines',
    fix: 'Write the reference out on one line.',
};
function editKeys(text, form, old, wanted) {
    const isPinnedInTag = form.tag !== undefined && (0,bump_scalar/* content */.Qs)(form.tag.scalar).includes('@');
    if (wanted.tag !== undefined && form.tag !== undefined)
        return editTag(text, form, form.tag, old, wanted, isPinnedInTag);
    if (wanted.digest !== undefined && form.digest !== undefined) {
        return replaceAll(text, { ...old, digest: wanted.digest }, old, [[form.digest, wanted.digest]]);
    }
    if (wanted.digest !== undefined && form.tag !== undefined) {
        if (isPinnedInTag) {
            const next = { ...old, digest: wanted.digest };
            return replaceAll(text, next, old, [[form.tag, (0,bump_version/* versionSuffix */.sw)(next).slice(1)]]);
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
        const hasDigest = form.digest !== undefined && (0,bump_scalar/* content */.Qs)(form.digest.scalar) !== '';
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
        const from = (0,bump_scalar/* content */.Qs)(key.scalar);
        if (from === value)
            continue;
        const splice = (0,bump_scalar/* replaceSuffix */.qJ)(text, key.scalar, from, value);
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
/** `newTag: 1.2` becomes `digest: sha256:…`, or the other way round. */
function replaceKey(text, key, next, name) {
    if (name === undefined || key.pair === undefined) {
        return {
            refused: `has a key for the ${next.digest === undefined ? 'digest' : 'tag'} alone`,
            fix: 'Give the tag and the digest, or add the other key to the file.',
        };
    }
    const splice = (0,bump_scalar/* replaceSuffix */.qJ)(text, key.scalar, (0,bump_scalar/* content */.Qs)(key.scalar), next.digest ?? next.tag ?? '');
    return splice === undefined ? escaped : { next, splices: [(0,pairs/* renameKey */.ep)(key.pair, name), splice], dropsDigest: false };
}

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/bump/image-policy.js
/**
 * Flux's marker in the comment behind a scalar: `# {"$imagepolicy": "flux-system:web:tag"}`. The part is `tag`, `name` or
 * `digest`, or empty for the whole reference.
 * See https://fluxcd.io/flux/guides/image-update/#configure-image-update-for-custom-resources.
 */
function policyAfter(text, scalar) {
    if (scalar.style === 'block')
        return undefined;
    const line = /^[ \t,}\]]*#([^\r\n]*)/.exec(text.slice(scalar.end, scalar.end + 400));
    const marker = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+:[^":]+)(?::(tag|name|digest))?"\s*\}/.exec(line?.[1] ?? '');
    const policy = marker?.[1];
    return policy === undefined ? undefined : { policy, part: marker?.[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/bump/selector.js


/**
 * Reads a YAML path. Keys are separated by dots; `*` is any key or index, `**` any number of them, `[2]` an index,
 * `["a.b"]` a key that holds dots, `[name=web]` the items whose `name` is `web`. A leading `$` or dot is ignored.
 * @throws InputError when it can't be read.
 */
function parseSelector(text) {
    const form = /\.?(?:(\*\*?)|([^.[\]*"'\s][^.[\]]*)|\[\s*(?:(\d+)|(\*)|"([^"]*)"|'([^']*)'|([^\]=\s]+)\s*=\s*([^\]]*?))\s*\])/y;
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
        return { type: 'where', key: whereKey, value: unquoted(whereValue ?? '') };
    return { type: 'key', key: key ?? index ?? double ?? single ?? '' };
}
function unquoted(text) {
    return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
function unreadable(text, at) {
    return new errors/* InputError */.dz(`The selector "${text}" can't be read at character ${at + 1}`, {
        fix: 'Write a YAML path such as spec.values.image.tag, services.*.image or images[name=web].newTag.',
    });
}
/** The last key that a selector names, which every file it can match must contain. */
function lastKey(selector) {
    for (let i = selector.length - 1; i >= 0; i--) {
        const step = selector[i];
        if (step?.type === 'key' && !/^\d+$/.test(step.key))
            return step.key;
        if (step?.type === 'where')
            return step.value;
    }
    return undefined;
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
    if (wanted.type !== 'where' || typeof step !== 'number' || !(0,dist.isMap)(node))
        return false;
    const value = node.get(wanted.key, true);
    return (0,dist.isScalar)(value) && String(value.value) === wanted.value;
}

;// CONCATENATED MODULE: ./build/bump/template.js


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
    for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
        const line = match[0];
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
        const value = rest.replace(/(?:^|[ \t]+)#(?!\{).*$/, '').trimEnd();
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
    const parts = (0,oci_reference/* splitReference */.mQ)(text);
    const name = (0,oci_reference/* readReference */.Wf)(parts.name);
    if (name === undefined)
        return undefined;
    const path = [line.key];
    if (parts.tag === undefined && parts.digest === undefined) {
        return { name, at: line.value.start, path, document, why: 'no-version' };
    }
    const isLiteral = (0,oci_reference/* readReference */.Wf)(text) !== undefined;
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
    const registry = one('registry')?.value.value.replace(/\/+$/, '') ?? '';
    const name = (0,oci_reference/* readReference */.Wf)(registry === '' ? repository.value.value : `${registry}/${repository.value.value}`);
    if (name === undefined || name.tag !== undefined || name.digest !== undefined)
        return undefined;
    const digest = one('digest');
    const version = (0,bump_version/* readVersion */.$4)(tag.value.value);
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

;// CONCATENATED MODULE: ./build/bump/find.js







/** Aliases are followed for this many nodes in a document: no document of people needs more, a bomb stops here. */
const aliasBudget = 20_000;
/**
 * Finds every place an image stands in one YAML document.
 *
 * @param text the whole file; the document is its part `[start, end)`.
 * @returns why not, when the part is no YAML.
 */
function findSites(text, part, options) {
    const found = { sites: [], mentions: [], aliases: [] };
    const walk = { text, document: part.index, options, found, taken: new Set(), loose: [], policies: [] };
    const unreadable = walkPart(walk, part, [], startTrail(options.selectors), undefined);
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
    visit(walk, stretch, document.root, { path, trail, kind, through: undefined });
    return undefined;
}
/** The root node, with every scalar as text. */
function parse(text) {
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
    if (where.through !== undefined && stretch.budget-- <= 0)
        return;
    if ((0,dist.isAlias)(node)) {
        const target = stretch.anchors.get(node.source);
        const at = stretch.base + (node.range?.[0] ?? 0);
        if ((0,dist.isScalar)(target))
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
    else if ((0,dist.isScalar)(node))
        visitScalar(walk, (0,bump_scalar/* scalarAt */.C_)(node, stretch.base), where);
}
function keepAnchor(stretch, node) {
    if ((0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist.isScalar)(node)) {
        if (node.anchor !== undefined)
            stretch.anchors.set(node.anchor, node);
    }
}
function down(where, step, node) {
    return { ...where, path: [...where.path, step], trail: follow(where.trail, step, node) };
}
function visitMap(walk, stretch, map, where) {
    const fields = fieldsOf(stretch, map);
    const kind = fields.has('apiVersion') ? (textOf(fields.get('kind')) ?? where.kind) : where.kind;
    const here = { ...where, kind };
    recogniseMap(walk, fields, here);
    for (const pair of map.items) {
        const key = (0,dist.isScalar)(pair.key) ? String(pair.key.value) : undefined;
        if ((0,dist.isScalar)(pair.key) && where.through === undefined)
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
    if (!holdsValues || !(0,dist.isScalar)(pair.value) || pair.value.type !== 'BLOCK_LITERAL')
        return false;
    const scalar = (0,bump_scalar/* scalarAt */.C_)(pair.value, stretch.base);
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
    const { sites, mentions } = findInTemplate(walk.text, { ...inner, index: walk.document });
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
        const below = down(where, index, (0,dist.isAlias)(item) ? stretch.anchors.get(item.source) : item);
        if (key === 'images' && (parent === 'kustomize' || isApplication) && (0,dist.isScalar)(item)) {
            const scalar = (0,bump_scalar/* scalarAt */.C_)(item, stretch.base);
            const [old, current] = splitOverride((0,bump_scalar/* content */.Qs)(scalar));
            addReference(walk, scalar, below, { place: 'argo-kustomize', text: current, alias: old });
        }
        visit(walk, stretch, item, below);
    });
}
/** `old=new:tag` of Argo CD's Kustomize images. */
function splitOverride(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? [undefined, text] : [text.slice(0, equals), text.slice(equals + 1)];
}
function visitScalar(walk, scalar, where) {
    const policy = policyAfter(walk.text, scalar);
    if (policy !== undefined)
        walk.policies.push({ ...policy, scalar, where });
    if (where.trail.ends)
        walk.loose.push({ scalar, where });
    if (where.through !== undefined || walk.taken.has(scalar.start) || !walk.options.mayName(scalar.value))
        return;
    const name = (0,oci_reference/* readReference */.Wf)((0,bump_scalar/* content */.Qs)(scalar));
    if (name === undefined || (name.tag === undefined && name.digest === undefined))
        return;
    walk.found.mentions.push({ name, at: scalar.start, path: where.path, document: walk.document, why: 'other-key' });
}
function fieldsOf(stretch, map, isMerged = false, depth = 0) {
    const fields = new Map();
    const merged = [];
    for (const pair of map.items) {
        if (!(0,dist.isScalar)(pair.key))
            continue;
        const key = String(pair.key.value);
        if (key === '<<')
            merged.push(pair.value);
        const node = resolved(stretch, pair.value);
        if (node === undefined)
            continue;
        const at = stretch.base + (pair.value.range?.[0] ?? 0);
        const own = isMerged || (0,dist.isAlias)(pair.value) ? undefined : { pair, map, base: stretch.base };
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
    if ((0,dist.isAlias)(value))
        return stretch.anchors.get(value.source);
    return (0,dist.isMap)(value) || (0,dist.isSeq)(value) || (0,dist.isScalar)(value) ? value : undefined;
}
function textOf(field) {
    return field !== undefined && (0,dist.isScalar)(field.node) ? (0,bump_scalar/* content */.Qs)((0,bump_scalar/* scalarAt */.C_)(field.node, field.base)) : undefined;
}
/** The key with its scalar; undefined where there is none. */
function keyAt(field) {
    if (field === undefined || !(0,dist.isScalar)(field.node))
        return undefined;
    const scalar = (0,bump_scalar/* scalarAt */.C_)(field.node, field.base);
    return field.own === undefined ? { scalar } : { scalar, pair: field.own };
}
function recogniseMap(walk, fields, where) {
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
        text: (0,bump_scalar/* content */.Qs)(key.scalar),
        container: textOf(fields.get('name')) ?? serviceOf(where.path),
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
    const name = textOf(fields.get('name'));
    if (!isItem || name === undefined)
        return false;
    if (!['newTag', 'digest', 'newName'].some((key) => fields.has(key)))
        return false;
    const names = [textOf(fields.get('newName')), name]
        .map((text) => (0,oci_reference/* readReference */.Wf)(text ?? ''))
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
    const registry = (textOf(fields.get('registry')) ?? '').replace(/\/+$/, '');
    const name = (0,oci_reference/* readReference */.Wf)(registry === '' ? written : `${registry}/${written}`);
    if (name === undefined || name.tag !== undefined || name.digest !== undefined)
        return false;
    addKeys(walk, fields, where, { place: 'values', names: [name], tagKey: 'tag' });
    return true;
}
function nameInValues(fields, where) {
    const named = textOf(fields.get('repository')) ?? textOf(fields.get('image'));
    if (named !== undefined)
        return named;
    // `name` and `tag` stand side by side in many maps that are no images.
    const name = textOf(fields.get('name'));
    const isImage = /image/i.test(String(where.path.at(-1) ?? '')) || name?.includes('/');
    return isImage ? name : undefined;
}
function addKeys(walk, fields, where, site) {
    const tag = keyAt(fields.get(site.tagKey));
    const digest = keyAt(fields.get('digest'));
    const main = tag === undefined || ((0,bump_scalar/* content */.Qs)(tag.scalar) === '' && digest !== undefined && (0,bump_scalar/* content */.Qs)(digest.scalar) !== '')
        ? 'digest'
        : site.tagKey;
    const field = fields.get(main);
    const key = keyAt(field);
    if (field === undefined || key === undefined) {
        const [name] = site.names;
        if (name)
            mention(walk, name, fields.get('name')?.at ?? where.through ?? 0, where, 'no-version');
        return;
    }
    const chosen = [...fields].some(([k, f]) => siteKeys.has(k) && follow(where.trail, k, f.node).selected);
    const form = {
        type: 'keys',
        tagKey: site.tagKey,
        takesDigest: site.place === 'kustomize',
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
    for (const part of [tag, digest])
        if (part !== undefined)
            walk.taken.add(part.scalar.start);
    walk.found.sites.push({
        place: site.place,
        names: site.names,
        path: [...where.path, main],
        at: where.through ?? field.at,
        document: walk.document,
        ...(where.kind === undefined ? {} : { kind: where.kind }),
        selected: where.trail.selected || chosen,
        form,
        ...versionOf(tag, digest),
    });
}
const siteKeys = new Set(['image', 'repository', 'tag', 'digest', 'newTag', 'newName']);
/** Version and fault of a place that keeps tag and digest under keys. */
function versionOf(tag, digest) {
    const tagText = tag === undefined ? '' : (0,bump_scalar/* content */.Qs)(tag.scalar);
    const digestText = digest === undefined ? '' : (0,bump_scalar/* content */.Qs)(digest.scalar);
    if (isTemplated(tagText) || isTemplated(digestText))
        return { version: {}, fault: 'is filled in by a template' };
    const inTag = tagText === '' ? {} : ((0,bump_version/* readVersion */.$4)(tagText) ?? { tag: tagText });
    return { version: digestText === '' ? inTag : { ...inTag, digest: digestText } };
}
/** Templates, variables and placeholders: no tag has these characters. */
function isTemplated(text) {
    return /[{}$<>%]/.test(text);
}
function addReference(walk, scalar, where, site) {
    const parts = (0,oci_reference/* splitReference */.mQ)(site.text);
    const name = (0,oci_reference/* readReference */.Wf)(parts.name);
    if (name === undefined)
        return;
    if (parts.tag === undefined && parts.digest === undefined) {
        mention(walk, name, scalar.start, where, 'no-version');
        return;
    }
    const reference = (0,oci_reference/* readReference */.Wf)(site.text);
    if (reference === undefined && !isTemplated(site.text))
        return;
    const alias = site.alias === undefined ? undefined : (0,oci_reference/* readReference */.Wf)(site.alias);
    walk.taken.add(scalar.start);
    walk.found.sites.push({
        place: site.place,
        names: alias === undefined ? [name] : [name, alias],
        path: where.path,
        at: where.through ?? scalar.start,
        document: walk.document,
        ...(where.kind === undefined ? {} : { kind: where.kind }),
        ...(site.container === undefined ? {} : { container: site.container }),
        selected: where.trail.selected,
        form: { type: 'reference', scalar },
        version: {
            ...(parts.tag === undefined ? {} : { tag: parts.tag }),
            ...(parts.digest === undefined ? {} : { digest: parts.digest }),
        },
        ...(reference === undefined ? { fault: 'is filled in by a template or a variable' } : {}),
    });
}
function mention(walk, name, at, where, why) {
    if (where.through !== undefined)
        return;
    walk.found.mentions.push({ name, at, path: where.path, document: walk.document, why });
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
        const [, prefix, last] = /^(?:(.*)\.)?([^.]+)$/.exec(textOf(fields.get('name')) ?? '') ?? [];
        if (field === undefined || last === undefined)
            return;
        const below = down(down(where, index, map), 'value', field.node);
        const key = keyAt(field);
        if (last === 'image' && key !== undefined) {
            addReference(walk, key.scalar, below, { place: 'argo-parameter', text: (0,bump_scalar/* content */.Qs)(key.scalar) });
        }
        const group = groups.get(prefix ?? '') ?? new Map();
        groups.set(prefix ?? '', group.set(last, { field, where: below }));
    });
    for (const group of groups.values())
        addParameters(walk, group);
}
function addParameters(walk, group) {
    const written = textOf((group.get('repository') ?? group.get('image') ?? group.get('name'))?.field);
    const main = group.get('tag') ?? group.get('digest');
    if (written === undefined || main === undefined)
        return;
    const registry = (textOf(group.get('registry')?.field) ?? '').replace(/\/+$/, '');
    const name = (0,oci_reference/* readReference */.Wf)(registry === '' ? written : `${registry}/${written}`);
    if (name === undefined || name.tag !== undefined || name.digest !== undefined)
        return;
    // A parameter is an item of the list: its value can be replaced, but a pair can't be taken away from it.
    const withoutPair = (key) => (key === undefined ? undefined : { scalar: key.scalar });
    const tag = withoutPair(keyAt(group.get('tag')?.field));
    const digest = withoutPair(keyAt(group.get('digest')?.field));
    for (const part of [tag, digest])
        if (part !== undefined)
            walk.taken.add(part.scalar.start);
    walk.found.sites.push({
        place: 'argo-parameter',
        names: [name],
        path: main.where.path,
        at: main.where.through ?? main.field.at,
        document: walk.document,
        ...(main.where.kind === undefined ? {} : { kind: main.where.kind }),
        selected: [...group.values()].some((part) => part.where.trail.selected),
        form: {
            type: 'keys',
            tagKey: 'tag',
            takesDigest: false,
            ...(tag === undefined ? {} : { tag }),
            ...(digest === undefined ? {} : { digest }),
        },
        ...versionOf(tag, digest),
    });
}
/** Places that Flux's markers name, under whatever key: whole references, and tags whose name another marker gives. */
function addPolicySites(walk) {
    for (const { policy, part, scalar, where } of walk.policies) {
        if (walk.taken.has(scalar.start))
            continue;
        if (part === '')
            addReference(walk, scalar, where, { place: 'image-policy', text: (0,bump_scalar/* content */.Qs)(scalar) });
        const isVersion = part === 'tag' || part === 'digest';
        const name = isVersion ? nameOfPolicy(walk, policy) : undefined;
        if (name !== undefined)
            addVersionScalar(walk, scalar, where, { place: 'image-policy', names: [name], isDigest: part === 'digest' });
    }
}
function nameOfPolicy(walk, policy) {
    const names = walk.policies.filter((other) => other.policy === policy && (other.part === 'name' || other.part === ''));
    const [name] = names.map(({ scalar }) => (0,oci_reference/* readReference */.Wf)((0,bump_scalar/* content */.Qs)(scalar))).filter((n) => n !== undefined);
    return name;
}
/** A scalar that a selector names, and that no known place claims: a reference, a tag or a digest. */
function addSelectedScalars(walk) {
    for (const { scalar, where } of walk.loose) {
        if (walk.taken.has(scalar.start))
            continue;
        const text = (0,bump_scalar/* content */.Qs)(scalar);
        const parts = (0,oci_reference/* splitReference */.mQ)(text);
        if ((0,bump_version/* readVersion */.$4)(text)?.digest === text)
            addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: true });
        else if (parts.tag !== undefined || (parts.digest !== undefined && parts.name.includes('/')))
            addReference(walk, scalar, where, { place: 'selector', text });
        else
            addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: false });
    }
}
function addVersionScalar(walk, scalar, where, site) {
    const key = { scalar };
    const [tag, digest] = site.isDigest ? [undefined, key] : [key, undefined];
    walk.taken.add(scalar.start);
    walk.found.sites.push({
        place: site.place,
        names: site.names,
        path: where.path,
        at: where.through ?? scalar.start,
        document: walk.document,
        ...(where.kind === undefined ? {} : { kind: where.kind }),
        selected: where.trail.selected,
        form: { type: 'keys', tagKey: 'tag', takesDigest: false, ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) },
        ...versionOf(tag, digest),
    });
}

// EXTERNAL MODULE: ./build/bump/prefilter.js
var prefilter = __webpack_require__(9627);
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
    const asked = {
        request,
        images: request.images.map((change) => ({ change, name: (0,oci_reference.parseReference)(change.name) })),
        selectors: (request.selectors ?? []).map(parseSelector),
        needles: (0,prefilter/* needlesOf */.en)(request),
        mayHold: (0,prefilter/* documentFilter */.AK)(request),
    };
    const results = [...readFiles(files, asked)];
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
    const nothing = {
        path: file.path,
        unchanged: [],
        documents: 0,
        met: new Set(),
        passed: [],
        seen: new Map(),
    };
    if (file.bytes.includes(0)) {
        const finding = binaryFile(file.path);
        return { ...nothing, findings: [finding], passed: asked.images.map((image) => ({ image, finding })) };
    }
    const encoding = (0,external_node_buffer_.isUtf8)(file.bytes) ? 'utf8' : 'latin1';
    const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString(encoding);
    const source = { path: file.path, text, lines: lazy(() => (0,lines/* linesOf */.D)(text)) };
    const { sites, mentions, aliases, unreadable, documents } = findAll(source, asked);
    const chosen = chooseSites(sites, asked);
    const edits = chosen.map(({ site, image }) => ({ site, image, edit: editSite(text, site, image.change) }));
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
            ...edits.flatMap(({ site, image, edit }) => 'refused' in edit ? [refusedFinding(source, site, image, edit)] : []),
            ...done.flatMap(({ site, edit }) => (edit.dropsDigest ? [digestNotWritten(source, site)] : [])),
            ...sharedFindings(source, aliases, sites, done),
            ...unreadable,
        ],
        documents,
        met: new Set(done.map(({ image }) => image)),
        passed: [
            ...edits.flatMap(({ site, image, edit }) => 'refused' in edit ? [{ image, finding: refusedFinding(source, site, image, edit) }] : []),
            ...mentions.flatMap((mention) => mentionsOf(source, mention, asked)),
            ...asked.images.flatMap((image) => unreadable.map((finding) => ({ image, finding }))),
        ],
        seen: seenIn(source, sites, mentions),
    };
}
function findAll(source, asked) {
    const parts = splitDocuments(source.text);
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
        const found = findSites(source.text, part, { mayName, selectors: asked.selectors });
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
    const { sites, mentions } = findInTemplate(text, part);
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
function isWithin(site, { kinds = [], containers = [] }) {
    const kind = site.kind?.toLowerCase() ?? '';
    if (kinds.length > 0 && !kinds.some((wanted) => wanted.toLowerCase() === kind))
        return false;
    if (containers.length > 0 && !containers.includes(site.container ?? ''))
        return false;
    return site.selected;
}
function imageOf(site, asked) {
    if (site.names.length > 0) {
        return asked.images.find(({ name }) => site.names.some((other) => (0,oci_reference.sameRepository)(name, other)));
    }
    if (asked.images.length === 1)
        return asked.images[0];
    throw new errors/* InputError */.dz(`The selector for ${(0,field_path/* fieldPathText */.J)(site.path)} names a tag alone, and several images are asked for`, {
        fix: 'Change one image at a time when a selector points at a tag or a digest.',
    });
}
/**
 * One text may serve several places, by an anchor and its aliases. It may change only when all of them are meant and get
 * the same version.
 */
function checkShared(source, sites, chosen) {
    const editsOf = new Map(chosen.map((one) => [one.site, one.edit]));
    for (const { site, image, edit } of chosen) {
        if (edit.splices.length === 0)
            continue;
        const others = sites.filter((other) => other !== site && sharesText(site, other));
        const isMeant = (other) => JSON.stringify(editsOf.get(other)?.splices) === JSON.stringify(edit.splices);
        const innocent = others.filter((other) => !isMeant(other));
        if (innocent.length === 0)
            continue;
        const places = innocent.map((other) => `${describe(other)} at ${placeText(source, other.at)}`).join(', ');
        throw new errors/* InputError */.dz(`The version of ${image.change.name} at ${placeText(source, site.at)} is shared through an anchor with ${places}`, {
            place: placeOf(source, site),
            fix: 'Write the version out at each place, or change all images that share it in one run.',
        });
    }
}
function sharesText(a, b) {
    const starts = new Set(scalarStarts(a));
    return scalarStarts(b).some((start) => starts.has(start));
}
function scalarStarts({ form }) {
    if (form.type === 'reference')
        return [form.scalar.start];
    return [form.tag, form.digest].flatMap((key) => (key === undefined ? [] : [key.scalar.start]));
}
function describe(site) {
    const name = site.names[0];
    return `${name === undefined ? 'the value' : (0,oci_reference/* familiarName */.hG)(name)} (${(0,field_path/* fieldPathText */.J)(site.path)})`;
}
function placeText(source, offset) {
    const { line, column } = source.lines().at(offset);
    return `${source.path}:${line}:${column}`;
}
function placeOf(source, site) {
    const { line, column } = source.lines().at(site.at);
    return { file: source.path, document: site.document, path: (0,field_path/* fieldPathText */.J)(site.path), line, column };
}
function editOf(source, site, image, edit) {
    const { line, column } = source.lines().at(site.at);
    return {
        image: (0,oci_reference/* familiarName */.hG)(image.name),
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
        .filter(({ name }) => (0,oci_reference.sameRepository)(name, mention.name))
        .map((image) => ({ image, finding: mentionFinding(source, mention) }));
}
function missing(image, results) {
    if (results.some((result) => result.met.has(image)))
        return [];
    const reasons = results.flatMap(({ passed }) => passed.filter((one) => one.image === image).map((one) => one.finding));
    const seen = results.flatMap(({ path, seen }) => [...seen].map(([name, line]) => ({ name, file: path, line })));
    return [{ name: image.change.name, seen, reasons }];
}
function seenIn(source, sites, mentions) {
    const seen = new Map();
    const all = [...sites.flatMap((site) => site.names.map((name) => ({ name, at: site.at }))), ...mentions];
    for (const { name, at } of all) {
        if (!seen.has((0,oci_reference/* canonicalName */.Ew)(name)))
            seen.set((0,oci_reference/* familiarName */.hG)(name), source.lines().at(at).line);
    }
    return seen;
}
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
        ...placeOf(source, site),
    };
}
function digestNotWritten(source, site) {
    return {
        rule: 'digest-not-written',
        category: 'input',
        severity: 'notice',
        message: 'There is no key for a digest beside this tag, so the tag alone was changed.',
        fix: 'Add a digest key if the chart reads one.',
        ...placeOf(source, site),
    };
}
/** An alias may carry a tag to a label or another value that is no image: it follows, and the report says so. */
function sharedFindings(source, aliases, sites, done) {
    const used = new Set(sites.map((site) => site.at));
    const changed = new Set(done.flatMap(({ site, edit }) => (edit.splices.length === 0 ? [] : scalarStarts(site))));
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
function mentionFinding(source, mention) {
    const isVersionless = mention.why === 'no-version';
    return {
        rule: isVersionless ? 'image-without-version' : 'image-under-other-key',
        category: 'input',
        severity: 'notice',
        message: isVersionless
            ? `${(0,oci_reference/* familiarName */.hG)(mention.name)} stands here without a tag or digest, so there is nothing to replace.`
            : `${(0,oci_reference/* familiarName */.hG)(mention.name)} stands here under a key that is no known place of an image.`,
        fix: isVersionless
            ? 'Write a tag behind the name once.'
            : `Name the place with a selector: ${(0,field_path/* fieldPathText */.J)(mention.path)}.`,
        ...placeOf(source, mention),
    };
}
function lazy(make) {
    let value;
    return () => {
        value ??= make();
        return value;
    };
}


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   qJ: () => (/* binding */ replaceSuffix)
/* harmony export */ });
/* unused harmony export offsetOfSuffix */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4571);


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
    if (node.type === yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.QUOTE_DOUBLE)
        return 'double';
    if (node.type === yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.QUOTE_SINGLE)
        return 'single';
    return node.type === yaml__WEBPACK_IMPORTED_MODULE_0__.Scalar.PLAIN ? 'plain' : 'block';
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

/***/ 9267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fieldPathText)
/* harmony export */ });
/** `['spec', 'containers', 0, 'image']` → `spec.containers[0].image`; a key that holds a dot stands in brackets. */
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

/***/ 4571:
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
    return words.test(text) || date.test(text) || isNumber(text);
}
const words = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i;
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
    return /^[-+.\deE]/.test(text) && numbers.some((form) => form.test(text));
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ diffOfSplices)
/* harmony export */ });
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);

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

/***/ 5623:
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
