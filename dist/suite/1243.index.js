export const id = 1243;
export const ids = [1243,513];
export const modules = {

/***/ 84059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ oldestMinor),
/* harmony export */   WM: () => (/* binding */ newestMinor)
/* harmony export */ });
/* unused harmony export releases */
/**
 * The releases of Kubernetes whose kinds ship with the suite, of each minor version the newest that could be had.
 * `scripts/kubernetes-version.ts` takes up another one.
 */
const releases = [
    '1.25.16',
    '1.26.15',
    '1.27.16',
    '1.28.15',
    '1.29.6',
    '1.30.14',
    '1.31.14',
    '1.32.13',
    '1.33.13',
    '1.34.4',
    '1.35.4',
    '1.36.3',
    '1.37.2',
];
/** The oldest and the newest minor version among them: 25 for 1.25. */
const oldestMinor = minorOf(releases[0]);
const newestMinor = minorOf(releases.at(-1));
function minorOf(release = '') {
    return Number(release.split('.')[1]);
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab…`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
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
        return 'the algorithm is missing, as in "sha256:…"';
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
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}


/***/ }),

/***/ 80299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
function isBelow(path, folder) {
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 71281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord),
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Name of the record in the output folder. */
const recordName = '.kompose-convert.json';
/** Whether a path is that of a record: there is one beside each base. */
function isRecord(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === recordName;
}


/***/ }),

/***/ 39920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/**
 * A unified diff as git prints it and `git apply` takes it, without the header that says nothing.
 * @param context How many unchanged lines stand around a change.
 */
async function unifiedDiff(path, before, after, context = 4) {
    const from = before === '' ? '/dev/null' : `a/${path}`;
    const to = after === '' ? '/dev/null' : `b/${path}`;
    if (before === '' || after === '')
        return `--- ${from}\n+++ ${to}\n${wholeHunk(before, after)}`;
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context }).replace(/^=+\n/, '');
}
/** The one hunk of a file that is new or gone: nothing needs to be compared. */
function wholeHunk(before, after) {
    const isNew = before === '';
    const text = isNew ? after : before;
    if (text === '')
        return '';
    const isEnded = text.endsWith('\n');
    const body = isEnded ? text.slice(0, -1) : text;
    const sign = isNew ? '+' : '-';
    const lines = `${sign}${body.replaceAll('\n', `\n${sign}`)}\n`;
    const count = body.split('\n').length;
    const range = isNew ? `-0,0 +1,${count}` : `-1,${count} +0,0`;
    return `@@ ${range} @@\n${lines}${isEnded ? '' : '\\ No newline at end of file\n'}`;
}


/***/ }),

/***/ 37541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
