(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8821, ids: [8821], modules: {

/***/ 71281:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 80853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bB: () => (/* reexport */ syntax_error/* SyntaxProblem */.b),
  w8: () => (/* binding */ decodeDocument),
  wz: () => (/* binding */ decodeValue),
  ZH: () => (/* binding */ documentText),
  DB: () => (/* binding */ forbiddenCharacter),
  F5: () => (/* reexport */ decode_value/* isMerge */.F5),
  Fl: () => (/* reexport */ decode_node/* nodeKind */.F),
  Pw: () => (/* binding */ nodesAt),
  vx: () => (/* binding */ nodesIn),
  Nh: () => (/* binding */ nodesOf),
  ZF: () => (/* binding */ splitDocuments),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/yaml/decode/node.js
var decode_node = __webpack_require__(60181);
;// CONCATENATED MODULE: ./build/yaml/decode/characters.js
/** Character classes of YAML 1.1 as libyaml has them. The code 0 stands for the end of the text. */
function isBreak(code) {
    return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
function isBreakOrEnd(code) {
    return code === 10 || code === 0 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}
function isBlank(code) {
    return code === 32 || code === 9;
}
/** A space, a tab, a line break or the end. */
function isBlankOrEnd(code) {
    return code === 32 || code === 10 || code === 0 || code === 9 || isBreak(code);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** A character of an anchor, a directive or a tag handle. */
function isWord(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45);
}
/** Everything up to a line break. */
const restOfLine = /[^\n\r\x85\u2028\u2029]*/y;

// EXTERNAL MODULE: ./build/yaml/decode/syntax-error.js
var syntax_error = __webpack_require__(20925);
;// CONCATENATED MODULE: ./build/yaml/decode/cursor.js


/** Where the reading of a text stands, and what of its surroundings the meaning of the next character hangs on. */
class Cursor {
    text;
    end;
    at;
    /** Number of the line from 0, and where it starts. */
    line = 0;
    lineStart;
    indent = -1;
    flowLevel = 0;
    simpleKeyAllowed = true;
    /** JSON escapes that YAML 1.1 lacks are accepted in double quotes. */
    json;
    constructor(text, start, end, json = false) {
        this.text = text;
        this.at = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
        this.lineStart = this.at;
        this.end = end;
        this.json = json;
    }
    /** Steps over what a sticky expression matches here, which never reaches beyond the text's stretch. */
    skip(expression) {
        expression.lastIndex = this.at;
        if (expression.test(this.text))
            this.at = Math.min(expression.lastIndex, this.end);
    }
    /** The character `ahead` of the current one; 0 at the end. */
    code(ahead) {
        const at = this.at + ahead;
        return at < this.end ? this.text.charCodeAt(at) : 0;
    }
    get column() {
        return this.at - this.lineStart;
    }
    /** Steps over a line break. */
    skipBreak() {
        this.at += this.text.charCodeAt(this.at) === 13 && this.code(1) === 10 ? 2 : 1;
        this.line++;
        this.lineStart = this.at;
    }
    skipBlanks() {
        while (isBlank(this.code(0)))
            this.at++;
    }
    skipComment() {
        if (this.code(0) === 35)
            this.skip(restOfLine);
    }
    /** Whether `---` or `...` stands at the start of the current line. */
    atDocumentIndicator() {
        if (this.at !== this.lineStart)
            return false;
        const first = this.code(0);
        if (first !== 45 && first !== 46)
            return false;
        return this.code(1) === first && this.code(2) === first && isBlankOrEnd(this.code(3));
    }
    fail(message, offset = this.at) {
        throw new syntax_error/* SyntaxProblem */.b(message, Math.min(offset, this.end));
    }
}

;// CONCATENATED MODULE: ./build/yaml/decode/token.js
const tokenType = {
    streamEnd: 0,
    versionDirective: 1,
    tagDirective: 2,
    documentStart: 3,
    documentEnd: 4,
    blockSequenceStart: 5,
    blockMappingStart: 6,
    blockEnd: 7,
    flowSequenceStart: 8,
    flowSequenceEnd: 9,
    flowMappingStart: 10,
    flowMappingEnd: 11,
    blockEntry: 12,
    flowEntry: 13,
    key: 14,
    value: 15,
    alias: 16,
    anchor: 17,
    tag: 18,
    scalar: 19,
};
/** How a scalar is written. */
const style = { plain: 0, single: 1, double: 2, literal: 3, folded: 4 };

;// CONCATENATED MODULE: ./build/yaml/decode/properties.js


/** Scans `&name` or `*name`. */
function scanAnchor(cursor, type) {
    const start = cursor.at++;
    const text = word(cursor);
    const code = cursor.code(0);
    if (text === '' || !(isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code)))) {
        cursor.fail('did not find expected alphabetic or numeric character in the name of an anchor');
    }
    return { type, start, end: cursor.at, text, suffix: '', style: 0 };
}
/** Scans `!<uri>`, `!suffix`, `!!suffix` or `!handle!suffix`. The text of the token is the handle. */
function scanTag(cursor) {
    const start = cursor.at;
    let handle = '';
    let suffix;
    if (cursor.code(1) === 60) {
        cursor.at += 2;
        suffix = tagUri(cursor, '');
        if (cursor.code(0) !== 62)
            cursor.fail("did not find the expected '>' of a tag");
        cursor.at++;
    }
    else {
        handle = tagHandle(cursor, false);
        if (handle.length > 1 && handle.startsWith('!') && handle.endsWith('!')) {
            suffix = tagUri(cursor, '');
        }
        else {
            suffix = tagUri(cursor, handle);
            handle = '!';
            if (suffix === '')
                [handle, suffix] = [suffix, handle];
        }
    }
    if (!isBlankOrEnd(cursor.code(0)))
        cursor.fail('did not find expected whitespace or line break after a tag');
    return { type: tokenType.tag, start, end: cursor.at, text: handle, suffix, style: 0 };
}
/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, to the end of the line. */
function scanDirective(cursor) {
    const start = cursor.at++;
    const name = word(cursor);
    if (name === '')
        cursor.fail('could not find expected directive name');
    if (!isBlankOrEnd(cursor.code(0)))
        cursor.fail('found unexpected non-alphabetical character in a directive');
    const token = directiveValue(cursor, name, start);
    cursor.skipBlanks();
    cursor.skipComment();
    if (!isBreakOrEnd(cursor.code(0)))
        cursor.fail('did not find expected comment or line break after a directive');
    if (isBreak(cursor.code(0)))
        cursor.skipBreak();
    return token;
}
function directiveValue(cursor, name, start) {
    cursor.skipBlanks();
    if (name === 'YAML') {
        const major = versionNumber(cursor);
        if (cursor.code(0) !== 46)
            cursor.fail("did not find expected digit or '.' character in %YAML");
        cursor.at++;
        const text = `${major}.${versionNumber(cursor)}`;
        return { type: tokenType.versionDirective, start, end: cursor.at, text, suffix: '', style: 0 };
    }
    if (name !== 'TAG')
        cursor.fail('found unknown directive name', start);
    const text = tagHandle(cursor, true);
    if (!isBlank(cursor.code(0)))
        cursor.fail('did not find expected whitespace in %TAG');
    cursor.skipBlanks();
    const suffix = tagUri(cursor, '');
    if (!isBlankOrEnd(cursor.code(0)))
        cursor.fail('did not find expected whitespace or line break in %TAG');
    return { type: tokenType.tagDirective, start, end: cursor.at, text, suffix, style: 0 };
}
function versionNumber(cursor) {
    const start = cursor.at;
    while (isDigit(cursor.code(0)))
        cursor.at++;
    const length = cursor.at - start;
    if (length === 0)
        cursor.fail('did not find expected version number');
    if (length > 2)
        cursor.fail('found extremely long version number');
    return Number(cursor.text.slice(start, cursor.at));
}
function word(cursor) {
    const start = cursor.at;
    while (isWord(cursor.code(0)))
        cursor.at++;
    return cursor.text.slice(start, cursor.at);
}
function tagHandle(cursor, directive) {
    const start = cursor.at;
    if (cursor.code(0) !== 33)
        cursor.fail("did not find expected '!'");
    cursor.at++;
    word(cursor);
    if (cursor.code(0) === 33)
        cursor.at++;
    else if (directive && cursor.at - start > 1)
        cursor.fail("did not find expected '!'");
    return cursor.text.slice(start, cursor.at);
}
const uriPunctuation = ";/?:@&=+$.,!~*'()[]%";
/** Reads a tag's URI. `head` is a handle that proved to be the beginning of the URI. */
function tagUri(cursor, head) {
    let uri = head.length > 1 ? head.slice(1) : '';
    const hasHead = head.length > 0;
    for (;;) {
        const code = cursor.code(0);
        if (!isWord(code) && (code === 0 || !uriPunctuation.includes(String.fromCharCode(code))))
            break;
        if (code !== 37) {
            uri += String.fromCharCode(code);
            cursor.at++;
            continue;
        }
        uri += escapes(cursor);
    }
    if (!hasHead && uri === '')
        cursor.fail('did not find expected tag URI');
    return uri;
}
function escapes(cursor) {
    const start = cursor.at;
    while (cursor.code(0) === 37 && /^[0-9A-Fa-f]{2}$/.test(cursor.text.slice(cursor.at + 1, cursor.at + 3)))
        cursor.at += 3;
    if (cursor.at === start)
        cursor.fail('did not find URI escaped octet');
    try {
        return decodeURIComponent(cursor.text.slice(start, cursor.at));
    }
    catch {
        return cursor.fail('found an incorrect UTF-8 octet in a tag', start);
    }
}

;// CONCATENATED MODULE: ./build/yaml/decode/scalars.js


function scalar(start, end, text, kind) {
    return { type: tokenType.scalar, start, end, text, suffix: '', style: kind };
}
/** Reads one line break and returns what it counts as in a value: CR and NEL become LF. */
function readBreak(cursor) {
    const code = cursor.code(0);
    cursor.skipBreak();
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
}
/** How folding joins two lines: one break is a space, more breaks lose the first. */
function fold(leading, trailing) {
    if (leading !== '\n')
        return leading + trailing;
    return trailing === '' ? ' ' : trailing;
}
/** Scans a scalar without quotes. */
function scanPlainScalar(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    const indent = cursor.indent + 1;
    let value = '';
    let end = start;
    let glue = '';
    let brokeLine = false;
    for (;;) {
        if (cursor.atDocumentIndicator() || cursor.code(0) === 35)
            break;
        const from = cursor.at;
        plainRun(cursor);
        if (cursor.at > from) {
            value = end === start ? text.slice(from, cursor.at) : value + glue + text.slice(from, cursor.at);
            end = cursor.at;
            brokeLine = false;
        }
        const code = cursor.code(0);
        if (!isBlank(code) && !isBreak(code))
            break;
        const gap = plainGap(cursor, indent);
        glue = gap.glue;
        brokeLine = gap.brokeLine;
        if (cursor.flowLevel === 0 && cursor.column < indent)
            break;
    }
    if (brokeLine)
        cursor.simpleKeyAllowed = true;
    return scalar(start, end, value, style.plain);
}
/** What a plain scalar holds on one line: a colon ends it before a blank, `#` after one; in flow collections also `,?[]{}`. */
const blockRun = /(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y;
const flowRun = /(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y;
/** Steps over the characters of a plain scalar on one line. */
function plainRun(cursor) {
    cursor.skip(cursor.flowLevel > 0 ? flowRun : blockRun);
}
/** Steps over the blanks and breaks within a plain scalar; `glue` is what stands for them if the scalar goes on. */
function plainGap(cursor, indent) {
    const start = cursor.at;
    let leading = '';
    let trailing = '';
    let firstBreak = -1;
    for (;;) {
        const code = cursor.code(0);
        if (isBlank(code)) {
            if (firstBreak >= 0 && code === 9 && cursor.column < indent)
                cursor.fail('found a tab character that violates indentation');
            cursor.at++;
        }
        else if (isBreak(code)) {
            if (firstBreak >= 0)
                trailing += readBreak(cursor);
            else {
                firstBreak = cursor.at;
                leading = readBreak(cursor);
            }
        }
        else
            break;
    }
    const glue = firstBreak < 0 ? cursor.text.slice(start, cursor.at) : fold(leading, trailing);
    return { glue, brokeLine: firstBreak >= 0 };
}
const singleRun = /[^'\n\r\x85\u2028\u2029]+/y;
const doubleRun = /[^"\\\n\r\x85\u2028\u2029]+/y;
/** Scans a scalar in single or double quotes. */
function scanQuotedScalar(cursor, single) {
    const { text } = cursor;
    const start = cursor.at++;
    const quote = single ? 39 : 34;
    const kind = single ? style.single : style.double;
    let value = '';
    let runStart = cursor.at;
    for (;;) {
        const code = cursor.code(0);
        if (code === quote) {
            if (single && cursor.code(1) === 39) {
                value += text.slice(runStart, cursor.at + 1);
                cursor.at += 2;
                runStart = cursor.at;
                continue;
            }
            value += text.slice(runStart, cursor.at);
            cursor.at++;
            return scalar(start, cursor.at, value, kind);
        }
        if (code === 0)
            cursor.fail('found unexpected end of stream: the quote is not closed', start);
        if (code === 92 && !single) {
            value += text.slice(runStart, cursor.at) + readEscape(cursor);
            runStart = cursor.at;
        }
        else if (isBreak(code)) {
            value += withoutTrailingBlanks(text, runStart, cursor.at) + foldQuotedBreak(cursor);
            runStart = cursor.at;
        }
        else
            cursor.skip(single ? singleRun : doubleRun);
    }
}
function withoutTrailingBlanks(text, start, end) {
    let stop = end;
    while (stop > start && isBlank(text.charCodeAt(stop - 1)))
        stop--;
    return text.slice(start, stop);
}
function foldQuotedBreak(cursor) {
    const leading = readBreak(cursor);
    return fold(leading, quotedBreaks(cursor));
}
/** Steps over blanks and further breaks at the start of a line within quotes. */
function quotedBreaks(cursor) {
    let breaks = '';
    for (;;) {
        if (cursor.atDocumentIndicator())
            cursor.fail('found unexpected document indicator within quotes');
        const code = cursor.code(0);
        if (isBlank(code))
            cursor.at++;
        else if (isBreak(code))
            breaks += readBreak(cursor);
        else
            return breaks;
    }
}
const scalars_escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    "'": "'",
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const codeLength = { x: 2, u: 4, U: 8 };
function readEscape(cursor) {
    const code = cursor.code(1);
    if (isBreak(code)) {
        cursor.at++;
        readBreak(cursor);
        return quotedBreaks(cursor);
    }
    const letter = String.fromCharCode(code);
    const length = codeLength[letter];
    if (length !== undefined)
        return readCodePoint(cursor, length);
    if (letter === '/' && cursor.json) {
        cursor.at += 2;
        return '/';
    }
    const plain = scalars_escapes[letter];
    if (plain === undefined)
        cursor.fail(`found unknown escape \\${letter} within double quotes`);
    cursor.at += 2;
    return plain;
}
function readCodePoint(cursor, length) {
    const start = cursor.at;
    const digits = cursor.text.slice(start + 2, Math.min(start + 2 + length, cursor.end));
    if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) {
        cursor.fail('did not find expected hexadecimal number in an escape');
    }
    const value = Number.parseInt(digits, 16);
    const isSurrogate = value >= 0xd800 && value <= 0xdfff;
    if (value > 0x10ffff || (isSurrogate && !cursor.json))
        cursor.fail('found invalid Unicode character escape code');
    cursor.at += 2 + length;
    return isSurrogate ? String.fromCharCode(value) : String.fromCodePoint(value);
}
/** Scans a scalar after `|` or `>`. */
function scanBlockScalar(cursor, kind) {
    const { text } = cursor;
    const start = cursor.at++;
    const { chomping, increment } = blockHeader(cursor);
    let indent = increment > 0 ? Math.max(cursor.indent, 0) + increment : 0;
    let end = cursor.at;
    let value = '';
    let leading = '';
    let leadingBlank = false;
    const first = blockBreaks(cursor, indent);
    indent = first.indent;
    let trailing = first.breaks;
    while (cursor.column === indent && cursor.code(0) !== 0) {
        const startsBlank = isBlank(cursor.code(0));
        const folds = kind === style.folded && leading === '\n' && !leadingBlank && !startsBlank;
        value += folds ? (trailing === '' ? ' ' : trailing) : leading + trailing;
        leadingBlank = startsBlank;
        const from = cursor.at;
        cursor.skip(restOfLine);
        value += text.slice(from, cursor.at);
        end = cursor.at;
        leading = cursor.code(0) === 0 ? '' : readBreak(cursor);
        trailing = blockBreaks(cursor, indent).breaks;
    }
    if (chomping !== -1)
        value += leading;
    if (chomping === 1)
        value += trailing;
    return scalar(start, end, value, kind);
}
function blockHeader(cursor) {
    let chomping = 0;
    let increment = 0;
    for (let i = 0; i < 2; i++) {
        const code = cursor.code(0);
        if (chomping === 0 && (code === 43 || code === 45)) {
            chomping = code === 43 ? 1 : -1;
            cursor.at++;
        }
        else if (increment === 0 && isDigit(code)) {
            if (code === 48)
                cursor.fail('found an indentation indicator equal to 0');
            increment = code - 48;
            cursor.at++;
        }
    }
    cursor.skipBlanks();
    cursor.skipComment();
    if (!isBreakOrEnd(cursor.code(0)))
        cursor.fail('did not find expected comment or line break after | or >');
    if (isBreak(cursor.code(0)))
        cursor.skipBreak();
    return { chomping, increment };
}
/** Steps over indentation and empty lines; finds the indentation where it is not known yet (0). */
function blockBreaks(cursor, known) {
    let breaks = '';
    let widest = 0;
    for (;;) {
        while ((known === 0 || cursor.column < known) && cursor.code(0) === 32)
            cursor.at++;
        widest = Math.max(widest, cursor.column);
        const code = cursor.code(0);
        if ((known === 0 || cursor.column < known) && code === 9) {
            cursor.fail('found a tab character where an indentation space is expected');
        }
        if (!isBreak(code))
            break;
        breaks += readBreak(cursor);
    }
    return { indent: known === 0 ? Math.max(widest, cursor.indent + 1, 1) : known, breaks };
}

;// CONCATENATED MODULE: ./build/yaml/decode/scanner.js





/** Flow and block collections nested deeper than this are refused: real manifests stay below 40. */
const deepest = 1_000;
/** A key without `?` must end on its line, within this many characters. */
const longestSimpleKey = 1024;
/**
 * Cuts YAML into tokens by the rules of libyaml (YAML 1.1), which go-yaml and so the API server follow: the same texts are
 * refused, for the same reason. Where YAML 1.1 and 1.2 differ, or libyaml and the specification, libyaml is right here.
 */
class Scanner extends Cursor {
    indents = [];
    simpleKeys = [noKey(-1)];
    queue = [];
    head = 0;
    taken = 0;
    ended = false;
    /** The token at the head of the queue, once it is sure to be no key. */
    current;
    /** The next token, which stays. @throws SyntaxProblem */
    peek() {
        if (this.current !== undefined)
            return this.current;
        while (this.head === this.queue.length || this.headMayBecomeKey())
            this.fetch();
        this.current = this.queue[this.head];
        return this.current;
    }
    /** The next token, which is taken. */
    next() {
        const token = this.peek();
        this.current = undefined;
        this.head++;
        this.taken++;
        if (this.head === this.queue.length) {
            this.queue.length = 0;
            this.head = 0;
        }
        return token;
    }
    headMayBecomeKey() {
        const number = this.taken;
        for (let i = this.simpleKeys.length - 1; i >= 0; i--) {
            const key = this.simpleKeys[i];
            if (key.tokenNumber === number && key.possible && key.awaited)
                return this.isValid(key);
        }
        return false;
    }
    isValid(key) {
        if (!key.possible)
            return false;
        if (key.line === this.line && key.start + longestSimpleKey >= this.at)
            return true;
        if (key.required)
            this.fail("could not find expected ':'", key.start);
        key.possible = false;
        return false;
    }
    push(type, start, end, text = '', kind = 0) {
        this.queue.push({ type, start, end, text, suffix: '', style: kind });
    }
    insert(tokenNumber, type, start) {
        const token = { type, start, end: start, text: '', suffix: '', style: 0 };
        const { queue } = this;
        const at = tokenNumber < this.taken ? queue.length : this.head + tokenNumber - this.taken;
        queue.push(token);
        for (let i = queue.length - 1; i > at; i--)
            queue[i] = queue[i - 1];
        queue[at] = token;
    }
    indicator(type, length) {
        this.push(type, this.at, this.at + length);
        this.at += length;
    }
    fetch() {
        if (this.ended) {
            this.push(tokenType.streamEnd, this.end, this.end);
            return;
        }
        this.toNextToken();
        this.unroll(this.column);
        const code = this.code(0);
        if (code === 0)
            this.fetchEnd();
        else if (code === 37 && this.column === 0)
            this.fetchDirective();
        else if (this.atDocumentIndicator())
            this.fetchDocumentIndicator(code);
        else
            this.fetchByCharacter(code);
    }
    fetchByCharacter(code) {
        switch (code) {
            case 91:
                this.fetchFlowStart(tokenType.flowSequenceStart);
                break;
            case 123:
                this.fetchFlowStart(tokenType.flowMappingStart);
                break;
            case 93:
                this.fetchFlowEnd(tokenType.flowSequenceEnd);
                break;
            case 125:
                this.fetchFlowEnd(tokenType.flowMappingEnd);
                break;
            case 44:
                this.fetchFlowEntry();
                break;
            case 45:
                if (isBlankOrEnd(this.code(1)))
                    this.fetchBlockEntry();
                else
                    this.fetchPlain();
                break;
            case 63:
                if (this.flowLevel > 0 || isBlankOrEnd(this.code(1)))
                    this.fetchKey();
                else
                    this.fetchPlain();
                break;
            case 58:
                if (this.flowLevel > 0 || isBlankOrEnd(this.code(1)))
                    this.fetchValue();
                else
                    this.fetchPlain();
                break;
            case 42:
                this.fetchProperty(() => scanAnchor(this, tokenType.alias));
                break;
            case 38:
                this.fetchProperty(() => scanAnchor(this, tokenType.anchor));
                break;
            case 33:
                this.fetchProperty(() => scanTag(this));
                break;
            case 124:
            case 62:
                if (this.flowLevel === 0)
                    this.fetchBlockScalar(code === 124);
                else
                    this.noToken();
                break;
            case 39:
            case 34:
                this.fetchProperty(() => scanQuotedScalar(this, code === 39));
                break;
            case 9:
            case 35:
            case 37:
            case 64:
            case 96:
                this.noToken();
                break;
            default:
                this.fetchPlain();
                break;
        }
    }
    noToken() {
        const code = this.code(0);
        if (code === 9)
            this.fail('found a tab where spaces must indent; YAML allows no tabs there');
        return this.fail(`found character ${JSON.stringify(String.fromCharCode(code))} that cannot start a value`);
    }
    toNextToken() {
        for (;;) {
            let code = this.code(0);
            while (code === 32 || (code === 9 && (this.flowLevel > 0 || !this.simpleKeyAllowed))) {
                this.at++;
                code = this.code(0);
            }
            if (code === 35) {
                this.skipComment();
                code = this.code(0);
            }
            if (!isBreak(code))
                return;
            this.skipBreak();
            if (this.flowLevel === 0)
                this.simpleKeyAllowed = true;
        }
    }
    saveSimpleKey() {
        if (!this.simpleKeyAllowed)
            return;
        this.removeSimpleKey();
        const key = this.simpleKeys[this.simpleKeys.length - 1];
        key.possible = true;
        key.awaited = true;
        key.required = this.flowLevel === 0 && this.indent === this.column;
        key.tokenNumber = this.taken + this.queue.length - this.head;
        key.start = this.at;
        key.line = this.line;
        key.column = this.column;
    }
    removeSimpleKey() {
        const key = this.simpleKeys[this.simpleKeys.length - 1];
        if (key.possible && key.required)
            this.fail("could not find expected ':'", key.start);
        key.possible = false;
    }
    /** Opens a block collection when `column` lies deeper; its token goes before the token of that number. */
    roll(column, type, start, tokenNumber) {
        if (this.flowLevel > 0 || this.indent >= column)
            return;
        this.indents.push(this.indent);
        this.indent = column;
        if (this.indents.length > deepest)
            this.fail(`nested deeper than ${deepest} levels`);
        if (tokenNumber === undefined)
            this.push(type, start, start);
        else
            this.insert(tokenNumber, type, start);
    }
    unroll(column) {
        if (this.flowLevel > 0)
            return;
        while (this.indent > column) {
            this.push(tokenType.blockEnd, this.at, this.at);
            this.indent = this.indents.pop() ?? -1;
        }
    }
    fetchEnd() {
        // The end counts as a new line, so that a key without its colon is none.
        if (this.column !== 0)
            this.line++;
        this.unroll(-1);
        this.removeSimpleKey();
        this.simpleKeyAllowed = false;
        this.ended = true;
        this.push(tokenType.streamEnd, this.at, this.at);
    }
    fetchDirective() {
        this.unroll(-1);
        this.removeSimpleKey();
        this.simpleKeyAllowed = false;
        this.queue.push(scanDirective(this));
    }
    fetchDocumentIndicator(code) {
        this.unroll(-1);
        this.removeSimpleKey();
        this.simpleKeyAllowed = false;
        this.indicator(code === 45 ? tokenType.documentStart : tokenType.documentEnd, 3);
    }
    fetchFlowStart(type) {
        this.saveSimpleKey();
        this.simpleKeys.push(noKey(this.taken + this.queue.length - this.head));
        this.flowLevel++;
        if (this.flowLevel > deepest)
            this.fail(`nested deeper than ${deepest} levels`);
        this.simpleKeyAllowed = true;
        this.indicator(type, 1);
    }
    fetchFlowEnd(type) {
        this.removeSimpleKey();
        if (this.flowLevel > 0) {
            this.flowLevel--;
            this.forgetKey(this.simpleKeys.pop().tokenNumber);
        }
        this.simpleKeyAllowed = false;
        this.indicator(type, 1);
    }
    /** go-yaml no longer waits for the colon of a key that is an empty flow collection; such keys are refused later. */
    forgetKey(tokenNumber) {
        const outer = this.simpleKeys[this.simpleKeys.length - 1];
        if (outer.tokenNumber === tokenNumber)
            outer.awaited = false;
    }
    fetchFlowEntry() {
        this.removeSimpleKey();
        this.simpleKeyAllowed = true;
        this.indicator(tokenType.flowEntry, 1);
    }
    fetchBlockEntry() {
        if (this.flowLevel === 0) {
            if (!this.simpleKeyAllowed)
                this.fail('block sequence entries are not allowed in this context');
            this.roll(this.column, tokenType.blockSequenceStart, this.at);
        }
        this.removeSimpleKey();
        this.simpleKeyAllowed = true;
        this.indicator(tokenType.blockEntry, 1);
    }
    fetchKey() {
        if (this.flowLevel === 0) {
            if (!this.simpleKeyAllowed)
                this.fail('mapping keys are not allowed in this context');
            this.roll(this.column, tokenType.blockMappingStart, this.at);
        }
        this.removeSimpleKey();
        this.simpleKeyAllowed = this.flowLevel === 0;
        this.indicator(tokenType.key, 1);
    }
    fetchValue() {
        const key = this.simpleKeys[this.simpleKeys.length - 1];
        if (this.isValid(key)) {
            this.insert(key.tokenNumber, tokenType.key, key.start);
            this.roll(key.column, tokenType.blockMappingStart, key.start, key.tokenNumber);
            key.possible = false;
            this.simpleKeyAllowed = false;
        }
        else {
            if (this.flowLevel === 0) {
                if (!this.simpleKeyAllowed)
                    this.fail('mapping values are not allowed in this context');
                this.roll(this.column, tokenType.blockMappingStart, this.at);
            }
            this.simpleKeyAllowed = this.flowLevel === 0;
        }
        this.indicator(tokenType.value, 1);
    }
    fetchProperty(scan) {
        this.saveSimpleKey();
        this.simpleKeyAllowed = false;
        this.queue.push(scan());
    }
    fetchBlockScalar(literal) {
        this.removeSimpleKey();
        this.simpleKeyAllowed = true;
        this.queue.push(scanBlockScalar(this, literal ? style.literal : style.folded));
    }
    fetchPlain() {
        this.saveSimpleKey();
        this.simpleKeyAllowed = false;
        this.queue.push(scanPlainScalar(this));
    }
}
function noKey(tokenNumber) {
    return { possible: false, required: false, awaited: false, tokenNumber, start: 0, line: 0, column: 0 };
}

;// CONCATENATED MODULE: ./build/yaml/decode/parser.js



const noChildren = [];
/**
 * Parses the first document of `text[start, end)`.
 * @throws SyntaxProblem for what go-yaml refuses too.
 */
function parseDocument(text, start, end, json) {
    return new Parser(new Scanner(text, start, end, json)).document();
}
/** The nodes of a part of a document: a stretch that starts within a line. */
function parsePart(text, { start, end, lineStart }) {
    const scanner = new Scanner(text, start, end);
    scanner.lineStart = lineStart;
    return new Parser(scanner).document().root;
}
class Parser {
    scanner;
    anchors = new Map();
    handles = new Map([
        ['!', '!'],
        ['!!', 'tag:yaml.org,2002:'],
    ]);
    depth = 0;
    constructor(scanner) {
        this.scanner = scanner;
    }
    document() {
        if (this.type === tokenType.streamEnd)
            return { root: undefined, rest: undefined };
        const explicit = this.directives();
        const first = this.scanner.peek();
        const isEmpty = explicit && first.type <= tokenType.documentEnd;
        const root = isEmpty ? this.empty(first.start) : this.node(true, false);
        if (this.type === tokenType.documentEnd)
            this.scanner.next();
        return { root, rest: this.rest() };
    }
    /** Reads directives and `---`; whether there was one. */
    directives() {
        let version = false;
        const declared = new Set();
        let any = false;
        for (;;) {
            const token = this.scanner.peek();
            if (token.type === tokenType.versionDirective) {
                if (version)
                    this.scanner.fail('found duplicate %YAML directive', token.start);
                if (token.text !== '1.1')
                    this.scanner.fail('found incompatible YAML document: go-yaml reads %YAML 1.1', token.start);
                version = true;
            }
            else if (token.type === tokenType.tagDirective) {
                if (declared.has(token.text))
                    this.scanner.fail('found duplicate %TAG directive', token.start);
                declared.add(token.text);
                this.handles.set(token.text, token.suffix);
            }
            else
                break;
            any = true;
            this.scanner.next();
        }
        const explicit = this.type === tokenType.documentStart;
        if (explicit)
            this.scanner.next();
        else if (any)
            this.scanner.fail('did not find expected <document start>', this.scanner.peek().start);
        return explicit;
    }
    rest() {
        try {
            while (this.type === tokenType.documentEnd)
                this.scanner.next();
            const token = this.scanner.peek();
            return token.type === tokenType.streamEnd ? undefined : token.start;
        }
        catch {
            return this.scanner.at;
        }
    }
    get type() {
        return this.scanner.peek().type;
    }
    node(block, indentless) {
        const token = this.scanner.peek();
        if (token.type === tokenType.scalar) {
            this.scanner.next();
            return scalarNode(token, token.style === style.plain);
        }
        if (token.type === tokenType.alias)
            return this.alias();
        if (token.type === tokenType.anchor || token.type === tokenType.tag)
            return this.withProperties(block, indentless);
        return this.content(token, block, indentless, undefined) ?? this.unexpected(block);
    }
    unexpected(block) {
        return this.scanner.fail(`did not find expected ${block ? 'block' : 'flow'} node content`, this.scanner.peek().start);
    }
    alias() {
        const { text, start, end } = this.scanner.next();
        const target = this.anchors.get(text);
        if (target === undefined)
            this.scanner.fail(`unknown anchor '${text}' referenced`, start);
        return { kind: decode_node/* nodeKind */.F.alias, start, end, text, tag: '', plain: false, children: noChildren, target, first: start };
    }
    withProperties(block, indentless) {
        const first = this.scanner.peek().start;
        let anchor;
        let tag;
        let end = first;
        for (;;) {
            const { type } = this.scanner.peek();
            if (type === tokenType.anchor && anchor === undefined)
                anchor = this.scanner.peek().text;
            else if (type === tokenType.tag && tag === undefined)
                tag = this.longTag(this.scanner.peek());
            else
                break;
            end = this.scanner.next().end;
        }
        const token = this.scanner.peek();
        if (token.type === tokenType.scalar) {
            this.scanner.next();
            const plain = (tag === undefined && token.style === style.plain) || tag === '!';
            const node = scalarNode(token, plain);
            node.tag = tag ?? '';
            node.first = first;
            if (anchor !== undefined)
                this.anchors.set(anchor, node);
            return node;
        }
        const found = this.content(token, block, indentless, anchor);
        const node = found ?? this.empty(end);
        if (found === undefined && anchor !== undefined)
            this.anchors.set(anchor, node);
        node.tag = tag ?? '';
        node.first = first;
        return node;
    }
    longTag(token) {
        if (token.text === '')
            return token.suffix;
        const prefix = this.handles.get(token.text);
        if (prefix === undefined)
            return this.scanner.fail('found undefined tag handle', token.start);
        return prefix + token.suffix;
    }
    content(token, block, indentless, anchor) {
        const { type } = token;
        const isSequence = type === tokenType.flowSequenceStart ||
            (block && type === tokenType.blockSequenceStart) ||
            (indentless && type === tokenType.blockEntry);
        const isMapping = type === tokenType.flowMappingStart || (block && type === tokenType.blockMappingStart);
        if (!isSequence && !isMapping)
            return undefined;
        if (++this.depth > deepest)
            this.scanner.fail(`nested deeper than ${deepest} levels`, token.start);
        const node = {
            kind: isMapping ? decode_node/* nodeKind */.F.mapping : decode_node/* nodeKind */.F.sequence,
            start: token.start,
            end: token.end,
            text: '',
            tag: '',
            plain: false,
            children: [],
            target: undefined,
            first: token.start,
        };
        if (anchor !== undefined)
            this.anchors.set(anchor, node);
        if (type === tokenType.flowSequenceStart)
            this.flowSequence(node);
        else if (type === tokenType.flowMappingStart)
            this.flowMapping(node);
        else if (type === tokenType.blockMappingStart)
            this.blockMapping(node);
        else if (type === tokenType.blockSequenceStart)
            this.blockSequence(node);
        else
            this.indentlessSequence(node);
        this.depth--;
        return node;
    }
    empty(at) {
        return {
            kind: decode_node/* nodeKind */.F.scalar,
            start: at,
            end: at,
            text: '',
            tag: '',
            plain: true,
            children: noChildren,
            target: undefined,
            first: at,
        };
    }
    blockSequence(node) {
        this.scanner.next();
        for (;;) {
            const token = this.scanner.next();
            if (token.type === tokenType.blockEnd)
                break;
            if (token.type !== tokenType.blockEntry)
                this.scanner.fail("did not find expected '-' indicator", token.start);
            const { type } = this.scanner.peek();
            const isEmpty = type === tokenType.blockEntry || type === tokenType.blockEnd;
            node.children.push(isEmpty ? this.empty(token.end) : this.node(true, false));
        }
        endAtLastChild(node);
    }
    indentlessSequence(node) {
        while (this.type === tokenType.blockEntry) {
            const token = this.scanner.next();
            const { type } = this.scanner.peek();
            const isEmpty = type === tokenType.blockEntry ||
                type === tokenType.key ||
                type === tokenType.value ||
                type === tokenType.blockEnd;
            node.children.push(isEmpty ? this.empty(token.end) : this.node(true, false));
        }
        endAtLastChild(node);
    }
    blockMapping(node) {
        this.scanner.next();
        for (;;) {
            const token = this.scanner.peek();
            if (token.type === tokenType.blockEnd)
                break;
            if (token.type !== tokenType.key && token.type !== tokenType.value) {
                this.scanner.fail('did not find expected key', token.start);
            }
            node.children.push(this.blockKey(token), this.blockValue());
        }
        this.scanner.next();
        endAtLastChild(node);
    }
    blockKey(token) {
        if (token.type !== tokenType.key)
            return this.empty(token.start);
        this.scanner.next();
        return this.blockMappingPart(token.end);
    }
    blockValue() {
        const token = this.scanner.peek();
        if (token.type !== tokenType.value)
            return this.empty(token.start);
        this.scanner.next();
        return this.blockMappingPart(token.end);
    }
    blockMappingPart(end) {
        const { type } = this.scanner.peek();
        if (type === tokenType.key || type === tokenType.value || type === tokenType.blockEnd)
            return this.empty(end);
        return this.node(true, true);
    }
    flowSequence(node) {
        this.scanner.next();
        for (;;) {
            if (this.flowEnds(node, tokenType.flowSequenceEnd, "did not find expected ',' or ']'"))
                return;
            const token = this.scanner.peek();
            if (token.type === tokenType.key)
                node.children.push(this.flowPair(token));
            else
                node.children.push(this.node(false, false));
        }
    }
    /** Whether a flow collection ends here; else the comma before the next item is taken. */
    flowEnds(node, endType, message) {
        if (this.type !== endType && node.children.length > 0) {
            const token = this.scanner.peek();
            if (token.type !== tokenType.flowEntry)
                this.scanner.fail(message, token.start);
            this.scanner.next();
        }
        if (this.type !== endType)
            return false;
        node.end = this.scanner.next().end;
        return true;
    }
    /** `[a: b]` holds one mapping of one pair. */
    flowPair(token) {
        this.scanner.next();
        const key = this.flowPart(token.end, tokenType.flowSequenceEnd, true);
        const value = this.flowValue(tokenType.flowSequenceEnd);
        const children = [key, value];
        const { start } = token;
        const node = {
            kind: decode_node/* nodeKind */.F.mapping,
            start,
            end: start,
            text: '',
            tag: '',
            plain: false,
            children,
            target: undefined,
            first: start,
        };
        endAtLastChild(node);
        return node;
    }
    flowMapping(node) {
        this.scanner.next();
        for (;;) {
            if (this.flowEnds(node, tokenType.flowMappingEnd, "did not find expected ',' or '}'"))
                return;
            const token = this.scanner.peek();
            if (token.type !== tokenType.key) {
                const key = this.node(false, false);
                node.children.push(key, this.empty(key.end));
                continue;
            }
            this.scanner.next();
            node.children.push(this.flowPart(token.end, tokenType.flowMappingEnd, true), this.flowValue(tokenType.flowMappingEnd));
        }
    }
    flowValue(endType) {
        const token = this.scanner.peek();
        if (token.type !== tokenType.value)
            return this.empty(token.start);
        this.scanner.next();
        return this.flowPart(token.end, endType, false);
    }
    flowPart(end, endType, isKey) {
        const { type } = this.scanner.peek();
        if (type === tokenType.flowEntry || type === endType || (isKey && type === tokenType.value))
            return this.empty(end);
        return this.node(false, false);
    }
}
function scalarNode(token, plain) {
    const { start, end, text } = token;
    return {
        kind: decode_node/* nodeKind */.F.scalar,
        start,
        end,
        text,
        tag: '',
        plain,
        children: noChildren,
        target: undefined,
        first: start,
    };
}
function endAtLastChild(node) {
    const last = node.children[node.children.length - 1];
    if (last !== undefined)
        node.end = Math.max(last.end, last.start);
}

;// CONCATENATED MODULE: ./build/yaml/decode/part.js

/**
 * A small part of a document that tells the place of a field path as the whole does: an entry of a mapping, an item of a
 * list, or no more than the line of a key. What stands before it is stepped over by its indentation.
 *
 * @param extent A document that `simpleValue` can read: what belongs to a line is indented deeper, or a list in its column.
 * @param keyOnly The place is that of a key; the value of what the path names does not matter.
 * @returns Undefined where only the whole document will do.
 */
function partAt(text, extent, path, keyOnly) {
    const steps = new Steps(text, extent.start, extent.end);
    if (path.length === 0 || !steps.atCollection())
        return undefined;
    let part = steps.atDash() ? undefined : steps.part(steps.first(), path, false);
    for (let depth = 0; depth < path.length; depth++) {
        const isItem = steps.atDash();
        const entry = steps.find(path[depth]);
        // The place is that of the key before, with which the part begins.
        if (entry === undefined)
            return part;
        const rest = isItem ? [0, ...path.slice(depth + 1)] : path.slice(depth);
        part = steps.part(entry, rest, depth === path.length - 1 && !keyOnly);
        if (entry.inner === undefined)
            return part;
        steps.to(entry.inner);
    }
    return part;
}
/** What no key holds that stands without quotes, or in quotes of this character. */
const notInKey = { 0: /\n|: /, 34: /[\n\\"]/, 39: /[\n']/ };
/** Stands at an entry of a block mapping or list, and goes from there to its siblings and into its value. */
class Steps {
    #text;
    #end;
    #at;
    #lineStart;
    constructor(text, start, end) {
        this.#text = text;
        this.#end = end;
        this.#lineStart = start;
        this.#at = start;
        this.#skipSpaces();
        if (!this.#isContent())
            this.#toContent();
        if (this.#at === this.#lineStart && text.startsWith('---', this.#at))
            this.#toContent();
    }
    to({ at, lineStart }) {
        this.#at = at;
        this.#lineStart = lineStart;
    }
    atDash() {
        return this.#code(this.#at) === 45 && isBlankOrEnd(this.#code(this.#at + 1));
    }
    /** Whether a block mapping or list stands here. */
    atCollection() {
        return this.atDash() || this.#afterKey() >= 0;
    }
    /** The entry of a mapping that stands here. */
    first() {
        return this.#entry(this.#afterKey());
    }
    /** The entry of the collection that a step of a path names. */
    find(step) {
        const isList = this.atDash();
        if (isList && typeof step === 'string')
            return undefined;
        const column = this.#at - this.#lineStart;
        const name = String(step);
        for (let index = 0;; index++) {
            if (isList && index === step)
                return this.#entry(this.#at + 1);
            const after = isList ? -1 : this.#afterName(name);
            if (after >= 0)
                return this.#entry(after);
            if (!this.#toSibling(column, isList))
                return undefined;
        }
    }
    /** The part that an entry is; no more than the line of its key where its value is a collection that is not needed. */
    part(entry, path, needsValue) {
        const { at, lineStart, inner } = entry;
        const back = { at: this.#at, lineStart: this.#lineStart };
        this.to(entry);
        const isItem = this.atDash();
        if (inner === undefined || needsValue || isItem)
            this.#toSibling(at - lineStart, isItem);
        else
            this.#toContent();
        const end = this.#lineStart;
        this.to(back);
        return { start: at, end, lineStart, path };
    }
    /** @param after The offset after its colon or dash. */
    #entry(after) {
        const entry = { at: this.#at, lineStart: this.#lineStart };
        const isList = this.atDash();
        this.#at = after;
        this.#skipSpaces();
        const isInline = this.#isContent();
        if (!isInline)
            this.#toContent();
        const deeper = this.#at - this.#lineStart - (entry.at - entry.lineStart);
        const isInner = isInline ? isList : deeper > 0 || (deeper === 0 && !isList && this.atDash());
        const inner = isInner && this.#at < this.#end && this.atCollection() ? { at: this.#at, lineStart: this.#lineStart } : undefined;
        this.to(entry);
        return { ...entry, inner };
    }
    /** Goes to the next entry of a collection; else to the line that ends it. */
    #toSibling(column, isList) {
        for (;;) {
            this.#toContent();
            if (this.#at >= this.#end)
                return false;
            const own = this.#at - this.#lineStart;
            if (own < column)
                return false;
            if (own > column)
                continue;
            const isDash = this.atDash();
            if (isList || !isDash)
                return isList === isDash;
        }
    }
    /** Goes to the next line that is neither empty nor a comment, or to the end. */
    #toContent() {
        do {
            const at = this.#text.indexOf('\n', this.#at);
            this.#lineStart = at < 0 || at >= this.#end ? this.#end : at + 1;
            this.#at = this.#lineStart;
            this.#skipSpaces();
        } while (this.#at < this.#end && !this.#isContent());
    }
    #skipSpaces() {
        while (this.#code(this.#at) === 32)
            this.#at++;
    }
    #isContent() {
        const code = this.#code(this.#at);
        return code !== 10 && code !== 35 && code !== 0;
    }
    /** The character at an offset; 0 at the end. */
    #code(at) {
        return at < this.#end ? this.#text.charCodeAt(at) : 0;
    }
    /** The offset after a key of this name with its colon, where it stands here; else -1. */
    #afterName(name) {
        const quote = this.#quote();
        const start = this.#at + (quote === 0 ? 0 : 1);
        if (!this.#text.startsWith(name, start) || notInKey[quote].test(name))
            return -1;
        const end = start + name.length;
        if (quote === 0)
            return this.#afterColon(end);
        return this.#code(end) === quote ? this.#afterColon(end + 1) : -1;
    }
    /** The offset after the key that stands here with its colon; -1 where no key stands here. */
    #afterKey() {
        const text = this.#text;
        const quote = this.#quote();
        if (quote !== 0) {
            let at = this.#at + 1;
            while (at < this.#end && this.#code(at) !== quote && this.#code(at) !== 92 && this.#code(at) !== 10)
                at++;
            return this.#code(at) === quote ? this.#afterColon(at + 1) : -1;
        }
        if ('[{|>'.includes(text.charAt(this.#at)))
            return -1;
        for (let at = this.#at; at < this.#end; at++) {
            const code = text.charCodeAt(at);
            if (code === 10 || (code === 35 && text.charCodeAt(at - 1) === 32))
                return -1;
            if (code === 58 && isBlankOrEnd(this.#code(at + 1)))
                return at + 1;
        }
        return -1;
    }
    #quote() {
        const code = this.#code(this.#at);
        return code === 34 || code === 39 ? code : 0;
    }
    #afterColon(at) {
        return this.#code(at) === 58 && isBlankOrEnd(this.#code(at + 1)) ? at + 1 : -1;
    }
}

// EXTERNAL MODULE: ./build/yaml/decode/resolve.js
var resolve = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/yaml/decode/known-keys.js

/** Keys that were met before, by their hash. A text has few different ones, so most need not be cut out of it again. */
const known = new Array(4096).fill(undefined);
/**
 * The key in `text[start, end)`, which stands without quotes. Undefined for a key that is no mere name: a merge key, one that
 * reads as a number or a boolean, one that ends in a blank.
 * @param hash Of its characters, by whatever function: the same for the same key.
 */
function keyAt(text, start, end, hash) {
    const slot = hash & (known.length - 1);
    const found = known[slot];
    if (found !== undefined && found.length === end - start && text.startsWith(found, start))
        return found;
    const key = text.slice(start, end);
    if (!isName(key))
        return undefined;
    known[slot] = key;
    return key;
}
/** Whether a key without quotes is a string for the YAML reader, and one that any object can hold. */
function isName(key) {
    return key !== '<<' && key !== '__proto__' && !key.endsWith(' ') && (0,resolve/* resolvePlain */.Rg)(key) === key;
}

;// CONCATENATED MODULE: ./build/yaml/decode/simple.js






/** Thrown where a document goes beyond the simple form. One object for all: it is not told to anybody. */
const beyond = new syntax_error/* SyntaxProblem */.b('not in the simple form', 0);
/** Deeper documents are left to the parser. */
const deepestSimple = 100;
/** A longer key may be none for YAML; the parser says why. */
const longestKey = 1000;
/** Line breaks other than LF, and byte order marks. */
const unusual = /[\r\x85\u2028\u2029\ufeff]/;
/** What the first character of a plain scalar tells: that it can be none here, that it is text, or that its text decides. */
const first = { beyond: 0, text: 1, any: 2 };
const firsts = new Uint8Array(128);
for (let code = 33; code < 127; code++)
    firsts[code] = first.text;
for (const character of '0123456789+-.~<=yYnNtTfFoO')
    firsts[character.charCodeAt(0)] = first.any;
for (const character of '?:,[]{}#&*!|>\'"%@`')
    firsts[character.charCodeAt(0)] = first.beyond;
/**
 * The value of a document in the form that nearly all manifests have: block mappings and lists of scalars on one line, quoted
 * and block scalars, short flow collections; no anchors, tags, merge keys or documents with mistakes. It is what the parser
 * makes of such a document, in a fraction of its time.
 * @returns Undefined where the document has another form: the parser must say what it is.
 */
function simpleValue(text, start, end) {
    if (unusual.test(text.slice(start, end)))
        return undefined;
    try {
        return new SimpleReader(text, start, end).document();
    }
    catch (error) {
        if (error instanceof syntax_error/* SyntaxProblem */.b)
            return undefined;
        throw error;
    }
}
class SimpleReader extends Cursor {
    depth = 0;
    document() {
        this.toContent();
        if (this.column === 0 && this.isMarker(45)) {
            this.at += 3;
            this.toLineEnd();
            this.toContent();
        }
        if (this.at >= this.end)
            throw beyond;
        const value = this.block(-1);
        if (this.at < this.end)
            throw beyond;
        return value;
    }
    isMarker(code) {
        return this.code(0) === code && this.code(1) === code && this.code(2) === code;
    }
    /** Steps over comments and empty lines to what stands first on a line. */
    toContent() {
        for (;;) {
            const code = this.code(0);
            if (code === 32)
                this.at++;
            else if (code === 10)
                this.lineStart = ++this.at;
            else if (code === 35)
                this.toBreak();
            else if (code === 9)
                throw beyond;
            else
                return;
        }
    }
    toBreak() {
        const at = this.text.indexOf('\n', this.at);
        this.at = at < 0 || at > this.end ? this.end : at;
    }
    /** Steps over blanks and a comment, after which the line must end. */
    toLineEnd() {
        const from = this.at;
        this.skipSpaces();
        const code = this.code(0);
        if (code === 35 && this.at > from)
            this.toBreak();
        else if (code !== 10 && this.at < this.end)
            throw beyond;
    }
    skipSpaces() {
        while (this.code(0) === 32)
            this.at++;
    }
    /**
     * The value that starts here, first on its line or after a dash; then goes to the next content.
     * @param indent The column of what it stands in.
     */
    block(indent) {
        const { column } = this;
        const code = this.code(0);
        if (column === 0 && (this.isMarker(45) || this.isMarker(46)))
            throw beyond;
        if (code === 45 && endsWord(this.code(1)))
            return this.sequence(column, false);
        const start = this.at;
        const key = this.key();
        if (key !== undefined)
            return this.mapping(column, key);
        this.at = start;
        return this.inline(indent);
    }
    open() {
        if (++this.depth > deepestSimple)
            throw beyond;
    }
    mapping(column, firstKey) {
        this.open();
        const map = {};
        for (let key = firstKey;; key = this.key()) {
            if (key === undefined || Object.hasOwn(map, key))
                throw beyond;
            map[key] = this.value(column);
            if (this.at >= this.end || this.column < column)
                break;
            if (this.column > column || (column === 0 && (this.isMarker(45) || this.isMarker(46))))
                throw beyond;
            // A dash in this column belongs to a list around the mapping, which `value` would have taken.
            if (this.code(0) === 45 && endsWord(this.code(1)))
                throw beyond;
        }
        this.depth--;
        return map;
    }
    /** The value of a key in a mapping that stands in a column. */
    value(column) {
        this.skipSpaces();
        const code = this.code(0);
        if (code !== 10 && code !== 35 && this.at < this.end)
            return this.inline(column);
        this.toContent();
        if (this.at >= this.end || this.column < column)
            return null;
        if (this.column > column)
            return this.block(column);
        return this.code(0) === 45 && endsWord(this.code(1)) ? this.sequence(column, true) : null;
    }
    /** @param indentless The list stands in the column of the mapping around it, whose next key may follow. */
    sequence(column, indentless) {
        this.open();
        const list = [];
        for (;;) {
            this.at++;
            list.push(this.item(column));
            if (this.at >= this.end || this.column < column)
                break;
            if (this.column > column || (column === 0 && this.isMarker(45)))
                throw beyond;
            if (this.code(0) === 45 && endsWord(this.code(1)))
                continue;
            if (!indentless)
                throw beyond;
            break;
        }
        this.depth--;
        return list;
    }
    item(column) {
        this.skipSpaces();
        const code = this.code(0);
        if (code !== 10 && code !== 35 && this.at < this.end)
            return this.block(column);
        this.toContent();
        return this.at >= this.end || this.column <= column ? null : this.block(column);
    }
    /** A key with its colon; undefined where no key stands on this line. */
    key() {
        const { text, end } = this;
        const code = this.code(0);
        if (code === 34 || code === 39) {
            const key = this.quoted(code);
            if (key === undefined || this.code(0) !== 58 || !endsWord(this.code(1)))
                return undefined;
            this.at++;
            if (key === '__proto__')
                throw beyond;
            return key;
        }
        if (code < 128 && firsts[code] === first.beyond)
            return undefined;
        const start = this.at;
        let hash = 0;
        for (let at = start; at < end; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 58 && (at + 1 === end || endsWord(text.charCodeAt(at + 1)))) {
                this.at = at + 1;
                return keyAt(text, start, at, hash) ?? refuse();
            }
            if (unit === 10 || (unit === 35 && text.charCodeAt(at - 1) === 32))
                return undefined;
            if (unit === 9 || at - start > longestKey)
                throw beyond;
            hash = (hash * 31 + unit) | 0;
        }
        return undefined;
    }
    /** A value that starts on this line; then goes to the next content. Block scalars are indented deeper than `indent`. */
    inline(indent) {
        const code = this.code(0);
        if (code === 124 || code === 62) {
            const value = this.scanned(indent, (cursor) => scanBlockScalar(cursor, code === 124 ? style.literal : style.folded));
            this.toContent();
            return value;
        }
        const value = this.inlineValue(code, indent);
        this.toLineEnd();
        this.toContent();
        return value;
    }
    inlineValue(code, indent) {
        if (code === 34 || code === 39) {
            return this.quoted(code) ?? this.scanned(indent, (cursor) => scanQuotedScalar(cursor, code === 39));
        }
        return code === 91 || code === 123 ? this.flow(code) : this.plain(code);
    }
    /** A scalar of several lines or with escapes, which must be indented deeper than `indent`. */
    scanned(indent, token) {
        const { at, lineStart } = this;
        this.indent = indent;
        const { text } = token(this);
        if (this.lineStart !== lineStart && !this.isDeeper(indent, at))
            throw beyond;
        return text;
    }
    /** Whether the lines that were read since an offset are indented, as quoted text need not be but all else is. */
    isDeeper(indent, from) {
        for (let at = this.text.indexOf('\n', from) + 1; at > 0 && at <= this.at; at = this.text.indexOf('\n', at) + 1) {
            let stop = at;
            while (this.text.charCodeAt(stop) === 32)
                stop++;
            if (stop - at <= indent && stop < this.at && this.text.charCodeAt(stop) !== 10)
                return false;
        }
        return true;
    }
    /** Text in quotes, on one line and without escapes; undefined where it is otherwise. */
    quoted(quote) {
        const { text, end } = this;
        const start = this.at + 1;
        for (let at = start; at < end; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 10 || (unit === 92 && quote === 34))
                return undefined;
            if (unit !== quote)
                continue;
            if (quote === 39 && text.charCodeAt(at + 1) === 39)
                return undefined;
            this.at = at + 1;
            return text.slice(start, at);
        }
        return undefined;
    }
    plain(code) {
        const { text, end } = this;
        const kind = code < 128 ? firsts[code] : first.text;
        if (kind === first.beyond || (code === 45 && endsWord(this.code(1))))
            throw beyond;
        const start = this.at;
        let at = start;
        let stop = start;
        for (; at < end; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 10 || (unit === 35 && stop < at))
                break;
            if (unit === 9 || (unit === 58 && (at + 1 === end || endsWord(text.charCodeAt(at + 1)))))
                throw beyond;
            if (unit !== 32)
                stop = at + 1;
        }
        this.at = stop;
        const value = text.slice(start, stop);
        return kind === first.text ? value : resolved(value);
    }
    /** A flow collection on one line. */
    flow(code) {
        this.open();
        this.at++;
        const value = code === 91 ? this.flowSequence() : this.flowMapping();
        this.depth--;
        return value;
    }
    flowSequence() {
        const list = [];
        while (!this.flowEnds(93, list.length === 0))
            list.push(this.flowValue());
        return list;
    }
    flowMapping() {
        const map = {};
        for (let isFirst = true; !this.flowEnds(125, isFirst); isFirst = false) {
            const code = this.code(0);
            const key = code === 34 || code === 39 ? (this.quoted(code) ?? refuse()) : this.flowPlain();
            if (!(code === 34 || code === 39 ? key !== '__proto__' : isName(key)) || Object.hasOwn(map, key))
                throw beyond;
            if (this.code(0) !== 58 || this.code(1) !== 32 || key.length > longestKey)
                throw beyond;
            this.at++;
            this.skipSpaces();
            map[key] = this.flowValue();
        }
        return map;
    }
    /** Whether a flow collection ends here; else steps over the comma before the next item. */
    flowEnds(closing, isFirst) {
        this.skipSpaces();
        if (!isFirst && this.code(0) === 44) {
            this.at++;
            this.skipSpaces();
        }
        else if (!isFirst && this.code(0) !== closing)
            throw beyond;
        if (this.code(0) !== closing)
            return false;
        this.at++;
        return true;
    }
    flowValue() {
        const code = this.code(0);
        if (code === 34 || code === 39)
            return this.quoted(code) ?? refuse();
        return code === 91 || code === 123 ? this.flow(code) : resolved(this.flowPlain());
    }
    /** A word without quotes in a flow collection. */
    flowPlain() {
        const start = this.at;
        flowWord.lastIndex = start;
        if (!flowWord.test(this.text) || flowWord.lastIndex > this.end)
            throw beyond;
        this.at = flowWord.lastIndex;
        return this.text.slice(start, this.at);
    }
}
/** A space, a line feed, the end or a tab: what ends a word where there are no `unusual` characters. */
function endsWord(code) {
    return code === 32 || code === 10 || code === 0 || code === 9;
}
const flowWord = /-?[A-Za-z0-9_./$][A-Za-z0-9_./$=+-]*/y;
function refuse() {
    throw beyond;
}
function resolved(text) {
    const value = (0,resolve/* resolvePlain */.Rg)(text);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw beyond;
    return value;
}

// EXTERNAL MODULE: ./build/yaml/decode/value.js
var decode_value = __webpack_require__(96844);
// EXTERNAL MODULE: ./build/yaml/documents.js
var documents = __webpack_require__(80588);
;// CONCATENATED MODULE: ./build/yaml/decode.js









const strict = { fatal: true, ignoreBOM: true };
const utf8 = new TextDecoder('utf-8', strict);
/** The bytes as text: UTF-8, or UTF-16 with a byte order mark. Undefined where they are not valid. */
function textOf(bytes) {
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : undefined;
    try {
        return (wide === undefined ? utf8 : new TextDecoder(wide, strict)).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * Cuts a text into its documents: at each line that starts with `---` and a blank or the line's end, as YAML and kubectl
 * both do, and a JSON stream into its objects. Directives (`%YAML`) belong to the document after them. An empty text is one
 * document.
 */
function splitDocuments(text) {
    const extents = [];
    let start = 0;
    for (let at = text.indexOf('---'); at >= 0; at = text.indexOf('---', at + 1)) {
        if (at === start || !isMarker(text, at))
            continue;
        const isFirstMarker = extents.length === 0 && !text.startsWith('---');
        if (isFirstMarker && hasOnlyDirectives(text, start, at))
            continue;
        extents.push(...(0,documents/* streamOf */.mA)(text, { start, end: at }));
        start = at;
    }
    extents.push(...(0,documents/* streamOf */.mA)(text, { start, end: text.length }));
    return extents;
}
/** The text of one document from its `---` on, there or not, as it is joined with others by line ends. */
function documentText(text, { start, end }) {
    const own = text.slice(start, end).trimEnd();
    // What stands before the marker are comments and directives.
    const marker = own.search(/^---(?:\s|$)/m);
    return marker < 0 ? `---\n${own.replace(/^\uFEFF/, '')}` : own.slice(marker);
}
/** Whether nothing but directives, comments and blank lines stand in a stretch: what may come before the first `---`. */
function hasOnlyDirectives(text, start, end) {
    const line = /[ \t]*(?:[#%][^\r\n]*)?(?:\r\n?|\n)/y;
    for (let at = text.charCodeAt(start) === 0xfeff ? start + 1 : start; at < end; at = line.lastIndex) {
        line.lastIndex = at;
        if (!line.test(text))
            return false;
    }
    return true;
}
function isMarker(text, at) {
    const before = at === 0 ? 10 : text.charCodeAt(at - 1);
    if (before !== 10 && before !== 13 && !(before === 0xfeff && at === 1))
        return false;
    const after = text.charCodeAt(at + 3);
    return after === 10 || after === 13 || after === 32 || after === 9 || Number.isNaN(after);
}
/** Decodes the document in `text[start, end)`. Never throws for bad input. */
function decodeDocument(text, extent) {
    try {
        const { root, rest } = parseDocument(text, extent.start, extent.end, (0,documents/* isJson */.Fh)(text, extent));
        if (root === undefined)
            return { value: undefined, duplicates: [], problem: undefined, ignoredFrom: rest, root };
        const { value, duplicates } = (0,decode_value/* toValue */.BA)(root);
        return { value, duplicates, problem: undefined, ignoredFrom: rest, root };
    }
    catch (error) {
        if (!(error instanceof syntax_error/* SyntaxProblem */.b))
            throw error;
        const problem = { message: error.message, offset: error.offset };
        return { value: undefined, duplicates: [], problem, ignoredFrom: undefined, root: undefined };
    }
}
/** As `decodeDocument`, several times faster for most documents, whose nodes it leaves out. */
function decodeValue(text, extent) {
    const value = simpleValue(text, extent.start, extent.end);
    if (value === undefined)
        return decodeDocument(text, extent);
    return { value, duplicates: [], problem: undefined, ignoredFrom: undefined, root: undefined };
}
/** The nodes alone of a document that `decodeValue` or `decodeDocument` could decode; undefined where it is empty. */
function nodesOf(text, extent) {
    return parseDocument(text, extent.start, extent.end, (0,documents/* isJson */.Fh)(text, extent)).root;
}
/**
 * The nodes of every document of a text that is not empty, for readers with scalars of their own.
 * @throws SyntaxProblem where one is no YAML.
 */
function nodesIn(text) {
    return splitDocuments(text).flatMap(({ start, end }) => {
        const roots = [];
        for (let at = start; at !== undefined;) {
            const { root, rest } = parseDocument(text, at, end, (0,documents/* isJson */.Fh)(text, { start: at, end }));
            if (root !== undefined)
                roots.push(root);
            if (rest !== undefined && !/^\.\.\.(?=\s)/m.test(text.slice(root?.end ?? at, rest))) {
                throw new syntax_error/* SyntaxProblem */.b('did not find expected <document start>', rest);
            }
            at = rest;
        }
        return roots;
    });
}
/**
 * The nodes of no more than a part of a document whose value `decodeValue` gave without nodes, and the path that leads in it
 * to what a path names in the document. `locate` finds the same place there as in the nodes of the whole, many times faster.
 */
function nodesAt(text, extent, path, at) {
    const part = partAt(text, extent, path, at !== 'value');
    return part === undefined ? { root: nodesOf(text, extent), path } : { root: parsePart(text, part), path: part.path };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML does not allow
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/u;
/** The offset of the first character that YAML allows nowhere (control characters, lone surrogates), or -1. */
function forbiddenCharacter(text) {
    return text.search(forbidden);
}


/***/ }),

/***/ 60181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nodeKind)
/* harmony export */ });
const nodeKind = { scalar: 0, mapping: 1, sequence: 2, alias: 3 };


/***/ }),

/***/ 337:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ goType),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   T: () => (/* binding */ resolveScalar)
/* harmony export */ });
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20925);

const words = new Map();
for (const text of ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'])
    words.set(text, true);
for (const text of ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'])
    words.set(text, false);
for (const text of ['', '~', 'null', 'Null', 'NULL'])
    words.set(text, null);
for (const text of ['.nan', '.NaN', '.NAN'])
    words.set(text, Number.NaN);
for (const text of ['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'])
    words.set(text, Number.POSITIVE_INFINITY);
for (const text of ['-.inf', '-.Inf', '-.INF'])
    words.set(text, Number.NEGATIVE_INFINITY);
const longest = 5;
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const based = /^[-+]?0(?:[xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const pointFloat = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;
/**
 * The value of a plain scalar as go-yaml v2 resolves it, which the API server uses by way of sigs.k8s.io/yaml: YAML 1.1
 * booleans (`yes`, `on`, `n`), `0755` and `0o755` octal, `1_000`, no base 60, timestamps stay text.
 */
function resolvePlain(text) {
    const code = text.length === 0 ? 0 : text.charCodeAt(0);
    const isNumeric = (code >= 48 && code <= 57) || code === 43 || code === 45;
    if (text.length <= longest) {
        const word = words.get(text);
        if (word !== undefined)
            return word;
    }
    if (isNumeric)
        return parseNumber(text) ?? text;
    if (code === 46 && pointFloat.test(text))
        return finite(Number(text)) ?? text;
    return text;
}
function parseNumber(text) {
    const plain = text.includes('_') ? text.replaceAll('_', '') : text;
    if (decimal.test(plain))
        return Number(plain);
    if (based.test(plain))
        return parseBased(plain);
    if (float.test(plain))
        return finite(Number(plain));
    return undefined;
}
/** An integer with the prefix of its base. Beyond 64 bits go-yaml sees text, or for a leading zero a float. */
function parseBased(plain) {
    const isNegative = plain.startsWith('-');
    const digits = plain.replace(/^[-+]/, '');
    const isBareOctal = /^0[0-7]+$/.test(digits);
    const magnitude = BigInt(isBareOctal ? `0o${digits.slice(1)}` : digits);
    const fits = isNegative
        ? magnitude <= 1n << 63n
        : magnitude < 1n << 64n && !(plain.startsWith('+') && magnitude >= 1n << 63n);
    if (fits)
        return Number(isNegative ? -magnitude : magnitude);
    return isBareOctal ? finite(Number(plain)) : undefined;
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}
const standard = 'tag:yaml.org,2002:';
/**
 * The value of a scalar node.
 * @throws SyntaxProblem when it can't be what its tag says.
 */
function resolveScalar(node) {
    if (node.tag === '')
        return node.plain ? resolvePlain(node.text) : node.text;
    if (!node.tag.startsWith(standard))
        return node.text;
    const tag = node.tag.slice(standard.length);
    if (tag === 'str')
        return node.text;
    if (tag === 'binary')
        return decodeBinary(node);
    if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(tag))
        return node.text;
    const value = resolvePlain(node.text);
    const type = goType(node.text, value);
    if (type === tag || (tag === 'float' && type === 'int'))
        return value;
    if (tag === 'timestamp' && /^\d{4}-\d{1,2}-\d{1,2}/.test(node.text))
        return node.text;
    throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxProblem */ .b(`cannot decode \`${node.text}\` as a !!${tag}`, node.start);
}
function decodeBinary(node) {
    const text = node.text.replace(/[\r\n]/g, '');
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxProblem */ .b('!!binary value contains invalid base64 data', node.start);
    }
    return Buffer.from(text, 'base64').toString('utf8');
}
/** The Go type that go-yaml gives to a resolved value. */
function goType(text, value) {
    if (value === null)
        return 'null';
    if (typeof value === 'boolean')
        return 'bool';
    if (typeof value === 'string')
        return 'string';
    const plain = text.replaceAll('_', '');
    const isInteger = decimal.test(plain) || based.test(plain);
    return isInteger && Math.abs(value) < 2 ** 64 ? 'int' : 'float';
}
/** How sigs.k8s.io/yaml writes a key that is no string; undefined for null, which it refuses. */
function keyText(text, value) {
    if (value === null)
        return undefined;
    if (typeof value !== 'number')
        return String(value);
    if (goType(text, value) === 'int')
        return Number.isSafeInteger(value) ? String(value) : String(exactInteger(text));
    return shortFloat(value);
}
function exactInteger(text) {
    const plain = text.replaceAll('_', '');
    const digits = plain.replace(/^[-+]/, '');
    const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
    return plain.startsWith('-') ? -magnitude : magnitude;
}
/** Go's strconv.FormatFloat(value, 'g', -1, 32). */
function shortFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    const single = Math.fround(value);
    if (!Number.isFinite(single))
        return single > 0 ? '.inf' : '-.inf';
    if (single === 0)
        return Object.is(single, -0) ? '-0' : '0';
    let digits = 1;
    while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single)
        digits++;
    const [mantissa = '', exponentText = '0'] = Number(single.toPrecision(digits)).toExponential().split('e');
    const exponent = Number(exponentText);
    if (exponent >= -4 && exponent < 6)
        return String(Number(single.toPrecision(digits)));
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`;
}


/***/ }),

/***/ 20925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyntaxProblem)
/* harmony export */ });
/** Why a text is no YAML, and where: a UTF-16 offset into the whole text. */
class SyntaxProblem extends Error {
    name = 'SyntaxProblem';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}


/***/ }),

/***/ 96844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   F5: () => (/* binding */ isMerge),
/* harmony export */   m1: () => (/* binding */ nameOfKey)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60181);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20925);



/** More duplicate keys than these in one document are not told apart. */
const mostDuplicates = 100;
/**
 * The JSON value that sigs.k8s.io/yaml makes of a document: merge keys and aliases carried out, keys turned into strings.
 * @throws SyntaxProblem for what it refuses: null or collection as key, an anchor within itself, excessive aliasing, infinity.
 */
function toValue(root) {
    const composer = new Composer();
    return { value: composer.value(root), duplicates: composer.duplicates };
}
class Composer {
    duplicates = [];
    open = new Set();
    operations = 0;
    aliased = 0;
    aliasDepth = 0;
    value(node) {
        this.count(node);
        switch (node.kind) {
            case _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.scalar:
                return scalarValue(node);
            case _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping:
                return this.mapping(node, {});
            case _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.sequence:
                return node.children.map((child) => this.value(child));
            default:
                return this.alias(node, (target) => this.value(target));
        }
    }
    alias(node, use) {
        if (this.open.has(node))
            throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b(`anchor '${node.text}' value contains itself`, node.start);
        this.open.add(node);
        this.aliasDepth++;
        const value = use(node.target);
        this.aliasDepth--;
        this.open.delete(node);
        return value;
    }
    /** Refuses documents whose aliases blow up, at the same size as go-yaml (from 99 % of 400,000 nodes to 10 % of 4,000,000). */
    count(node) {
        this.operations++;
        if (this.aliasDepth === 0)
            return;
        this.aliased++;
        if (this.aliased <= 100 || this.operations <= 1000)
            return;
        const scale = Math.min(Math.max((this.operations - 400_000) / 3_600_000, 0), 1);
        if (this.aliased / this.operations > 0.99 - 0.89 * scale) {
            throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b('document contains excessive aliasing', node.start);
        }
    }
    mapping(node, into) {
        const { children } = node;
        for (let i = 0; i < children.length; i += 2) {
            const key = children[i];
            const value = children[i + 1];
            if (isMerge(key)) {
                this.merge(value, into);
                continue;
            }
            const name = this.keyName(key);
            if (Object.hasOwn(into, name))
                this.duplicate(node, key, name, i);
            setField(into, name, this.value(value));
        }
        return into;
    }
    keyName(key) {
        const target = key.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? key.target : key;
        this.operations++;
        if (target.kind !== _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.scalar)
            throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b('a key must be text, not a mapping or a list', key.start);
        if (!target.plain && target.tag === '')
            return target.text;
        const resolved = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveScalar */ .T)(target);
        if (typeof resolved === 'string')
            return resolved;
        const name = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(target.text, resolved);
        if (name === undefined)
            throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b('a key must be text, not null', key.start);
        return name;
    }
    duplicate(node, key, name, index) {
        if (this.duplicates.length >= mostDuplicates)
            return;
        const earlier = node.children.find((other, i) => i < index && i % 2 === 0 && !isMerge(other) && this.keyName(other) === name);
        const onlyInJson = earlier !== undefined && typeOf(earlier) !== typeOf(key);
        this.duplicates.push({ key: name, start: key.start, end: key.end, onlyInJson, isMerged: earlier === undefined });
    }
    merge(value, into) {
        const target = value.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? value.target : value;
        if (target.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping) {
            this.mergeMapping(value, into);
            return;
        }
        if (value.kind !== _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.sequence)
            throw notAMap(value);
        for (const item of [...value.children].reverse()) {
            const itemTarget = item.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? item.target : item;
            if (itemTarget.kind !== _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping)
                throw notAMap(item);
            this.mergeMapping(item, into);
        }
    }
    mergeMapping(value, into) {
        this.count(value);
        if (value.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping)
            this.mapping(value, into);
        else
            this.alias(value, (target) => this.mapping(target, into));
    }
}
function scalarValue(node) {
    if (!node.plain && node.tag === '')
        return node.text;
    const value = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveScalar */ .T)(node);
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b(`JSON has no way to write the number ${node.text}`, node.start);
    }
    return value;
}
function typeOf(key) {
    const target = key.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? key.target : key;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .goType */ .He)(target.text, (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveScalar */ .T)(target));
}
function notAMap(node) {
    return new _syntax_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SyntaxProblem */ .b('map merge requires map or sequence of maps as the value', node.start);
}
/** Whether a key is the merge key `<<`. */
function isMerge(key) {
    return key.text === '<<' && key.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.scalar && (key.plain || key.tag === 'tag:yaml.org,2002:merge');
}
function setField(object, name, value) {
    if (name !== '__proto__')
        object[name] = value;
    else
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
/** The name of a key as JSON has it; undefined where it can be none. */
function nameOfKey(key) {
    const target = key.kind === _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? key.target : key;
    if (target.kind !== _node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.scalar)
        return undefined;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(target.text, (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveScalar */ .T)(target));
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


/***/ }),

/***/ 74910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathAt),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _decode_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60181);
/* harmony import */ var _decode_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96844);


/**
 * Where a field path stands in a document. Aliases and merge keys are followed, so the place may lie in an anchor.
 * `value`: the value, or its key where the value is empty; `key`: the key; `missing`: the key of the deepest ancestor that is
 * there, or for a list's item its first character. A path that does not exist is located like `missing`.
 */
function locate(root, path, at) {
    let found = { key: undefined, value: root };
    for (const step of path) {
        const next = child(resolved(found.value), step);
        if (next === undefined)
            return ancestorRange(found);
        found = next;
    }
    if (at === 'key' && found.key !== undefined)
        return rangeOf(found.key);
    if (at === 'missing')
        return ancestorRange(found);
    return valueRange(found);
}
function valueRange({ key, value }) {
    if (value.end > value.first)
        return rangeOf(value);
    return rangeOf(key ?? value);
}
function ancestorRange({ key, value }) {
    if (key !== undefined)
        return rangeOf(key);
    const target = value.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping ? value.children[0] : undefined;
    return rangeOf(target ?? value);
}
function rangeOf(node) {
    return { start: node.first, end: Math.max(node.end, node.first + 1) };
}
function resolved(node) {
    return node.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.alias ? node.target : node;
}
function child(node, step) {
    if (node.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.sequence) {
        const value = typeof step === 'number' ? node.children[step] : undefined;
        return value === undefined ? undefined : { key: undefined, value };
    }
    return node.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping ? field(node, String(step)) : undefined;
}
/** The last of equal keys counts, as it does for the value; merged fields give way to written ones. */
function field(node, name) {
    for (let i = node.children.length - 2; i >= 0; i -= 2) {
        const key = node.children[i];
        if (!(0,_decode_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMerge */ .F5)(key) && (0,_decode_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfKey */ .m1)(key) === name)
            return { key, value: node.children[i + 1] };
    }
    for (let i = 0; i < node.children.length; i += 2) {
        const found = (0,_decode_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMerge */ .F5)(node.children[i]) ? mergedField(resolved(node.children[i + 1]), name) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function mergedField(source, name) {
    if (source.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping)
        return field(source, name);
    for (const item of source.children) {
        const found = mergedField(resolved(item), name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The field path of the key or value that starts at an offset; the path of what encloses it where nothing starts there. */
function pathAt(root, offset) {
    const path = [];
    let node = root;
    for (;;) {
        const next = stepTo(node, offset);
        if (next === undefined)
            return path;
        path.push(next.step);
        if (next.isKey)
            return path;
        node = next.node;
    }
}
function stepTo(node, offset) {
    if (node.kind === _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.sequence) {
        const index = node.children.findIndex((item) => item.first <= offset && offset < item.end);
        return index < 0 ? undefined : { step: index, node: node.children[index], isKey: false };
    }
    if (node.kind !== _decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.mapping)
        return undefined;
    for (let i = 0; i < node.children.length; i += 2) {
        const key = node.children[i];
        const value = node.children[i + 1];
        const isKey = key.first <= offset && offset < key.end;
        if (isKey || (value.first <= offset && offset < value.end)) {
            return { step: (0,_decode_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfKey */ .m1)(key) ?? key.text, node: value, isKey };
        }
    }
    return undefined;
}


/***/ })

} };
})
