export const id = 513;
export const ids = [513];
export const modules = {

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
