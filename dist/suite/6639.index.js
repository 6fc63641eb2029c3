(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6639, ids: [6639], modules: {

/***/ 46639:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkStyle: () => (/* binding */ checkStyle),
  styleOf: () => (/* binding */ styleOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/render/git-ignore.js
var git_ignore = __webpack_require__(93804);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/validate/style/rules.js
var style_rules = __webpack_require__(46566);
;// CONCATENATED MODULE: ./build/validate/style/config.js







/** A rule of yamllint that is the business of another check: a key that stands twice is refused always. */
const otherRules = ['key-duplicates'];
const spacesInside = {
    'min-spaces-inside': 0,
    'max-spaces-inside': 0,
    'min-spaces-inside-empty': -1,
    'max-spaces-inside-empty': -1,
};
/** The presets of yamllint, of the rules that are checked. */
const defaults = {
    anchors: { 'forbid-duplicated-anchors': false, 'forbid-unused-anchors': false },
    braces: spacesInside,
    brackets: spacesInside,
    colons: { 'max-spaces-before': 0, 'max-spaces-after': 1 },
    commas: { 'max-spaces-before': 0, 'min-spaces-after': 1, 'max-spaces-after': 1 },
    comments: { level: 'warning', 'require-starting-space': true, 'min-spaces-from-content': 2 },
    'comments-indentation': { level: 'warning' },
    'document-start': { level: 'warning', present: true },
    'empty-lines': { max: 2, 'max-start': 0, 'max-end': 0 },
    hyphens: { 'max-spaces-after': 1 },
    indentation: { spaces: 'consistent', 'indent-sequences': true },
    'line-length': { max: 80, 'allow-non-breakable-words': true, 'allow-non-breakable-inline-mappings': false },
    'new-line-at-end-of-file': {},
    'new-lines': { type: 'unix' },
    'trailing-spaces': {},
    truthy: { level: 'warning', 'allowed-values': ['true', 'false'], 'check-keys': true },
};
/** Options of the rules that no preset turns on. */
const whenEnabled = {
    'document-end': { present: true },
    'empty-values': { 'forbid-in-block-mappings': true, 'forbid-in-flow-mappings': true },
    'octal-values': { 'forbid-implicit-octal': true, 'forbid-explicit-octal': true },
    'key-ordering': {},
    'float-values': {
        'require-numeral-before-decimal': false,
        'forbid-scientific-notation': false,
        'forbid-nan': false,
        'forbid-inf': false,
    },
    'quoted-strings': {
        'quote-type': 'any',
        required: true,
        'extra-required': [],
        'extra-allowed': [],
        'allow-quoted-quotes': false,
        'check-keys': false,
    },
};
const relaxed = {
    braces: { level: 'warning', 'max-spaces-inside': 1 },
    brackets: { level: 'warning', 'max-spaces-inside': 1 },
    colons: { level: 'warning' },
    commas: { level: 'warning' },
    comments: 'disable',
    'comments-indentation': 'disable',
    'document-start': 'disable',
    'empty-lines': { level: 'warning' },
    hyphens: { level: 'warning' },
    indentation: { level: 'warning', 'indent-sequences': 'consistent' },
    'line-length': { level: 'warning', 'allow-non-breakable-inline-mappings': true },
    truthy: 'disable',
};
/** What is checked without a configuration: what leads to mistakes, not what is a matter of taste. */
const ours = {
    extends: 'relaxed',
    rules: { 'line-length': 'disable', truthy: { level: 'warning', 'allowed-values': ['true', 'false'] } },
};
/** Names that yamllint looks for in the working directory. */
const configNames = ['.yamllint', '.yamllint.yaml', '.yamllint.yml'];
/**
 * The configuration of a `.yamllint`, or ours where there is none.
 * @throws InputError naming the file and what is wrong in it.
 */
function styleConfig(file) {
    const value = file === undefined ? ours : parse(file.name, file.text);
    const rules = new Map();
    const layers = value['extends'] === 'relaxed' ? [defaults, relaxed] : value['extends'] === undefined ? [] : [defaults];
    for (const layer of [...layers, (0,build_value/* objectOf */.Xy)(value['rules'])]) {
        for (const [name, given] of Object.entries(layer))
            apply(rules, name, given, file?.name ?? '');
    }
    for (const options of rules.values())
        checkPatterns(options, file?.name ?? '');
    const configs = [...rules].map(([name, options]) => [name, configOf(options)]);
    return { rules: new Map(configs), ignores: (0,git_ignore/* ignoring */.O)(value['ignore']) };
}
function parse(name, text) {
    const { value, problem } = (0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length });
    if (problem !== undefined) {
        throw new errors/* InputError */.dz(`${name} is no valid YAML: ${problem.message}`, { fix: 'Correct it.', place: { file: name } });
    }
    const map = (0,build_value/* objectOf */.Xy)(value);
    const base = map['extends'];
    if (base === undefined || base === 'default' || base === 'relaxed')
        return map;
    throw new errors/* InputError */.dz(`${name}: extends is "${String(base)}", but only default and relaxed are known`, {
        fix: 'Extend default or relaxed, and repeat the rules of the other file.',
        place: { file: name },
    });
}
function apply(rules, name, given, file) {
    if (otherRules.includes(name))
        return;
    if (!Object.hasOwn(style_rules/* styleRules */.h, name)) {
        throw new errors/* InputError */.dz(`${file}: yamllint has no rule "${name}"`, {
            fix: (0,nearest/* didYouMean */.a)(name, Object.keys(style_rules/* styleRules */.h), 'Remove it.'),
            place: { file },
        });
    }
    const rule = name;
    if (given === 'disable' || given === false)
        rules.delete(rule);
    else
        rules.set(rule, { ...(defaults[rule] ?? whenEnabled[rule]), ...rules.get(rule), ...(0,build_value/* objectOf */.Xy)(given) });
}
function checkPatterns(options, file) {
    for (const name of ['extra-required', 'extra-allowed']) {
        for (const pattern of Array.isArray(options[name]) ? options[name].map(String) : []) {
            const fault = (0,build_pattern/* patternFault */.rG)(pattern);
            if (fault === undefined)
                continue;
            throw new errors/* InputError */.dz(`${file}: ${name} has "${pattern}", which is no pattern: ${fault}`, {
                fix: 'Write a regular expression as RE2 reads it.',
                place: { file },
            });
        }
    }
}
function configOf({ level, ignore, ...options }) {
    return { severity: level === 'warning' ? 'warning' : 'error', options, ignores: (0,git_ignore/* ignoring */.O)(ignore) };
}
/** The style to check by: a `.yamllint` of the working directory where there is one. */
async function readStyle(host) {
    const name = configNames.find((candidate) => host.files.kind(candidate) === 'file');
    if (name === undefined)
        return styleConfig();
    const text = host.files.text(name);
    if (text.includes('extra-'))
        await (0,build_pattern/* loadPatterns */.o0)();
    return styleConfig({ name, text });
}

// EXTERNAL MODULE: ./build/yaml/decode/node.js
var decode_node = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/yaml/lines.js
var yaml_lines = __webpack_require__(46185);
;// CONCATENATED MODULE: ./build/validate/style/text.js



function styleText(text) {
    const documents = (0,decode/* splitDocuments */.ZF)(text).map((extent) => ({ extent, root: (0,decode/* decodeDocument */.w8)(text, extent).root }));
    const scalars = documents.flatMap(({ root }) => scalarsOf(root)).sort((a, b) => a.start - b.start);
    const lines = splitLines(text);
    const masked = mask(text, scalars);
    const comments = commentsOf(masked);
    return { text, lines, places: (0,yaml_lines/* linesOf */.Dx)(text), documents, bare: withoutComments(masked, comments), comments };
}
/** Visits every node of a text, from the top. */
function eachNode({ documents }, visit) {
    const walk = (node, isKey, parent) => {
        visit(node, isKey, parent);
        node.children.forEach((child, index) => {
            walk(child, node.kind === decode_node/* nodeKind */.F.mapping && index % 2 === 0, node);
        });
    };
    for (const { root } of documents)
        if (root !== undefined)
            walk(root, false);
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ text: text.slice(start, match.index), start, ending: match[0] });
        start = match.index + match[0].length;
    }
    if (start < text.length)
        lines.push({ text: text.slice(start), start, ending: '' });
    return lines;
}
function scalarsOf(node) {
    if (node === undefined)
        return [];
    if (node.children.length > 0)
        return node.children.flatMap(scalarsOf);
    return node.end > node.start ? [node] : [];
}
function mask(text, scalars) {
    const parts = [];
    let at = 0;
    for (const { start, end } of scalars) {
        if (start < at || isEmptyCollection(text, start))
            continue;
        parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, 'x'));
        at = end;
    }
    return parts.join('') + text.slice(at);
}
function isEmptyCollection(text, start) {
    return text[start] === '{' || text[start] === '[';
}
function commentsOf(masked) {
    return [...masked.matchAll(/(?<=^|[ \t\r\n])#[^\r\n]*/g)].map(({ index }) => index);
}
function withoutComments(masked, comments) {
    let bare = masked;
    for (const start of comments) {
        const end = /\r|\n|$/.exec(bare.slice(start))?.index ?? 0;
        bare = bare.slice(0, start) + ' '.repeat(end) + bare.slice(start + end);
    }
    return bare;
}

;// CONCATENATED MODULE: ./build/validate/style/lines.js

/** The rules that look at lines alone. */
const lineChecks = {
    'trailing-spaces': ({ lines }, _, say) => {
        for (const { text, start } of lines) {
            const kept = text.trimEnd();
            if (kept.length < text.length && /[ \t]$/.test(text)) {
                say(start + kept.length, start + text.length, 'This line ends with blanks', 'Remove them.');
            }
        }
    },
    'new-line-at-end-of-file': ({ text }, _, say) => {
        if (text.length > 0 && !/[\r\n]$/.test(text)) {
            say(text.length, text.length, 'The file does not end with a line break', 'Add one.');
        }
    },
    'new-lines': ({ lines }, options, say) => {
        const [first] = lines;
        const wanted = options['type'] === 'dos' ? '\r\n' : '\n';
        if (first === undefined || first.ending === '' || first.ending === wanted || options['type'] === 'platform')
            return;
        const at = first.start + first.text.length;
        say(at, at + 1, `Lines end with ${first.ending === '\n' ? 'LF' : 'CRLF'}, not with ${wanted === '\n' ? 'LF' : 'CRLF'}`);
    },
    'empty-lines': ({ lines }, options, say) => {
        const last = lines.length - 1;
        let count = 0;
        lines.forEach((line, index) => {
            count = line.text === '' ? count + 1 : 0;
            const goesOn = index < last && lines[index + 1]?.text === '';
            if (count === 0 || goesOn)
                return;
            const isStart = index + 1 === count;
            const most = Number(options[index === last ? 'max-end' : isStart ? 'max-start' : 'max'] ?? 2);
            if (count > most)
                say(line.start, line.start, `There are ${count} empty lines, more than ${most}`, 'Remove some.');
        });
    },
    'line-length': ({ lines }, options, say) => {
        const most = Number(options['max'] ?? 80);
        for (const { text, start } of lines) {
            const length = [...text].length;
            if (length <= most || isUnbreakable(text, options))
                continue;
            say(start + most, start + text.length, `The line has ${length} characters, more than ${most}`);
        }
    },
    comments: ({ text, comments, lines }, options, say) => {
        const distance = Number(options['min-spaces-from-content'] ?? 2);
        for (const start of comments) {
            const after = text[start + 1] ?? '\n';
            const isShebang = start === 0 && after === '!';
            if (options['require-starting-space'] !== false && !/[\s#]/.test(after) && !isShebang) {
                say(start + 1, start + 2, 'No space follows the "#" of this comment', 'Write "# ".');
            }
            const line = lines.find((one) => one.start <= start && start <= one.start + one.text.length);
            const before = text.slice(line?.start ?? 0, start);
            const blanks = before.length - before.trimEnd().length;
            if (before.trim() !== '' && blanks < distance) {
                say(start, start + 1, `Only ${blanks} space separates this comment from the content; ${distance} are expected`);
            }
        }
    },
    'comments-indentation': (text, _, say) => {
        const { lines } = text;
        const comments = new Set(text.comments);
        const isContent = lines.map((line) => line.text.trim() !== '' && !comments.has(line.start + indentOf(line.text)));
        const below = indentsBelow(lines, isContent);
        const scalars = multilineScalars(text);
        let above;
        let before;
        lines.forEach((line, index) => {
            if (isContent[index]) {
                above = line;
                before = undefined;
                return;
            }
            const scalar = above === undefined ? undefined : scalars.get(above.start);
            // What follows a block scalar may be meant as a part of it.
            if (line.text.trim() === '' || scalar?.isBlock === true)
                return;
            const [column, after = 0] = [indentOf(line.text), below[index]];
            const allowed = before ?? Math.max(after, indentOf((scalar?.line ?? above)?.text ?? ''));
            before = column;
            if (column === allowed || column === after)
                return;
            const start = line.start + column;
            say(start, start + 1, 'This comment is not indented like the content around it', `Indent it by ${after} spaces.`);
        });
    },
    'document-start': ({ documents, text }, options, say) => {
        documents.forEach(({ extent, root }) => {
            if (root === undefined)
                return;
            const marker = /^(?:\ufeff?(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)|%[^\r\n]*(?:\r\n|\n|\r))*)---/.test(text.slice(extent.start, extent.end));
            if (options['present'] !== false && !marker) {
                say(root.first, root.first + 1, 'The document does not start with "---"', 'Write --- on a line above it.');
            }
            else if (options['present'] === false && marker && extent.start === 0) {
                say(extent.start, extent.start + 3, 'The document starts with "---"', 'Remove the line.');
            }
        });
    },
    'document-end': ({ documents, text }, options, say) => {
        for (const { extent, root } of documents) {
            if (root === undefined)
                continue;
            const marker = /^\.\.\./m.exec(text.slice(root.end, extent.end));
            if (options['present'] !== false && marker === null) {
                say(extent.end, extent.end, 'The document does not end with "..."');
            }
            else if (options['present'] === false && marker !== null) {
                say(root.end + marker.index, root.end + marker.index + 3, 'The document ends with "..."', 'Remove the line.');
            }
        }
    },
};
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** For each line, how deep the next one with content is indented; 0 at the end. */
function indentsBelow(lines, isContent) {
    let next = 0;
    return lines
        .map((line, index) => ({ line, content: isContent[index] }))
        .reverse()
        .map(({ line, content }) => {
        const below = next;
        if (content)
            next = indentOf(line.text);
        return below;
    })
        .reverse();
}
/** By where a line begins inside of a scalar, the line on which that begins, and whether it is a block scalar. */
function multilineScalars(text) {
    const found = new Map();
    eachNode(text, ({ children, start, end }) => {
        if (children.length > 0 || !/[\r\n]/.test(text.text.slice(start, end)))
            return;
        const first = text.places.at(start).line - 1;
        const line = text.lines[first];
        if (line === undefined)
            return;
        const isBlock = /[|>]/.test(text.text[start] ?? '');
        for (let at = first + 1; (text.lines[at]?.start ?? end) < end; at++) {
            found.set(text.lines[at]?.start ?? end, { line, isBlock });
        }
    });
    return found;
}
/** A line without a blank at which it could be broken, such as a long URL, may be long. */
function isUnbreakable(text, options) {
    if (options['allow-non-breakable-words'] === false && options['allow-non-breakable-inline-mappings'] !== true) {
        return false;
    }
    const content = text.trimStart().replace(/^(?:#+|-)\s+/, '');
    if (!/\s/.test(content))
        return true;
    if (text.trimStart().startsWith('#'))
        return false;
    return options['allow-non-breakable-inline-mappings'] === true && /^[^\s:]+:\s+\S+$/.test(content);
}

;// CONCATENATED MODULE: ./build/validate/style/nodes.js


/** Words that YAML 1.1 reads as booleans. */
const truthyWords = new Set(['yes', 'no', 'on', 'off', 'true', 'false'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word[0]?.toUpperCase()}${word.slice(1)}`,
]));
/** The rules that look at YAML's structure. */
const nodeChecks = {
    truthy: (text, options, say) => {
        const listed = options['allowed-values'];
        const allowed = Array.isArray(listed) ? listed.map(String) : ['true', 'false'];
        eachNode(text, (node, isKey) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || !node.plain || (isKey && options['check-keys'] === false))
                return;
            const written = text.text.slice(node.start, node.end);
            if (!truthyWords.has(written) || allowed.includes(written))
                return;
            say(node.start, node.end, `"${written}" is a boolean for YAML 1.1`, `Write ${allowed.join(' or ')}, or quote it.`);
        });
    },
    'octal-values': (text, options, say) => {
        eachNode(text, (node) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || !node.plain)
                return;
            const written = text.text.slice(node.start, node.end);
            const isImplicit = /^0[0-7]+$/.test(written) && options['forbid-implicit-octal'] !== false;
            const isExplicit = /^0o[0-7]+$/.test(written) && options['forbid-explicit-octal'] !== false;
            if (isImplicit || isExplicit)
                say(node.start, node.end, `${written} is an octal number`, 'Quote it, or write it in decimal.');
        });
    },
    'empty-values': (text, options, say) => {
        eachNode(text, (node, isKey, parent) => {
            if (isKey || parent?.kind !== decode_node/* nodeKind */.F.mapping || node.kind !== decode_node/* nodeKind */.F.scalar || node.end > node.start)
                return;
            const isFlow = text.text[parent.start] === '{';
            if (options[isFlow ? 'forbid-in-flow-mappings' : 'forbid-in-block-mappings'] === false)
                return;
            const key = parent.children[parent.children.indexOf(node) - 1] ?? node;
            say(key.start, Math.max(key.end, key.start + 1), 'This key has no value', 'Write the value, or null.');
        });
    },
    'key-ordering': (text, _, say) => {
        eachNode(text, (node) => {
            if (node.kind !== decode_node/* nodeKind */.F.mapping)
                return;
            const keys = node.children.filter((__, index) => index % 2 === 0);
            keys.forEach((key, index) => {
                const before = keys[index - 1];
                if (before === undefined || before.text <= key.text)
                    return;
                say(key.start, key.end, `The key "${key.text}" stands behind "${before.text}"`, 'Order the keys.');
            });
        });
    },
    indentation: (text, options, say) => {
        const check = new Indentation(text, options, say);
        for (const { root } of text.documents)
            if (root !== undefined)
                check.block(root, undefined);
    },
};
/** Block collections stand deeper than what holds them, by the same number of spaces everywhere. */
class Indentation {
    #text;
    #say;
    #spaces;
    #sequences;
    #anySequences;
    constructor(text, options, say) {
        const { spaces, 'indent-sequences': sequences } = options;
        this.#text = text;
        this.#say = say;
        this.#spaces = typeof spaces === 'number' ? spaces : undefined;
        this.#sequences = typeof sequences === 'boolean' ? sequences : undefined;
        this.#anySequences = sequences === 'whatever';
    }
    /** @param parent the column of what holds the block; undefined at the top. */
    block(node, parent) {
        const { kind, children } = node;
        if (kind !== decode_node/* nodeKind */.F.mapping && kind !== decode_node/* nodeKind */.F.sequence)
            return;
        const first = this.#text.text[node.start];
        if (first === '{' || first === '[')
            return;
        const column = this.#column(node.start);
        if (this.#startsLine(node.start))
            this.#check(node, column, parent);
        children.forEach((child, index) => {
            if (kind === decode_node/* nodeKind */.F.mapping && index % 2 === 0)
                return;
            this.block(child, column);
        });
    }
    #check(node, column, parent) {
        if (parent === undefined) {
            if (column !== 0)
                this.#wrong(node, 0, column);
            return;
        }
        const isSequence = node.kind === decode_node/* nodeKind */.F.sequence;
        if (isSequence && this.#anySequences && (column === parent || this.#spaces === undefined))
            return;
        if (isSequence && column === parent) {
            this.#sequences ??= false;
            if (this.#sequences)
                this.#wrong(node, parent + (this.#spaces ?? 2), column);
            return;
        }
        this.#spaces ??= column - parent;
        if (isSequence) {
            this.#sequences ??= true;
            if (!this.#sequences && !this.#anySequences) {
                this.#wrong(node, parent, column);
                return;
            }
        }
        if (column !== parent + this.#spaces)
            this.#wrong(node, parent + this.#spaces, column);
    }
    #wrong(node, expected, found) {
        const message = `This is indented by ${found} spaces, but ${expected} are expected`;
        this.#say(node.start, node.start + 1, message, `Indent it by ${expected} spaces.`);
    }
    #lineStart(offset) {
        const { text } = this.#text;
        return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    }
    #column(offset) {
        return offset - this.#lineStart(offset);
    }
    #startsLine(offset) {
        return this.#text.text.slice(this.#lineStart(offset), offset).trim() === '';
    }
}

;// CONCATENATED MODULE: ./build/validate/style/scalars.js




const digits = String.raw `(?:\.\d+|\d+(?:\.\d*)?)`;
/** What floats may not look like, by the option that forbids it. (JSON has no infinity and nothing that is no number: refused always.) */
const floatForms = {
    'require-numeral-before-decimal': [
        /^[-+]?\.\d+(?:[eE][-+]?\d+)?$/,
        'No numeral stands before the decimal point',
        'Write 0 before it.',
    ],
    'forbid-scientific-notation': [
        RegExp(`^[-+]?${digits}[eE][-+]?\\d+$`),
        'The number is in scientific notation',
        'Write it out.',
    ],
};
/** The rules about how values are written, and the names that are given to them. */
const scalarChecks = {
    'float-values': (text, options, say) => {
        const forms = Object.entries(floatForms).filter(([option]) => options[option] === true);
        eachNode(text, (node) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || !node.plain || node.tag !== '')
                return;
            for (const [, [form, message, fix]] of forms)
                if (form.test(node.text))
                    say(node.start, node.end, message, fix);
        });
    },
    anchors: (text, options, say) => {
        for (const document of text.documents) {
            const anchors = new Map();
            const used = new Set();
            eachNode({ ...text, documents: [document] }, (node) => {
                if (node.kind === decode_node/* nodeKind */.F.alias)
                    used.add(node.text);
                const anchor = anchorOf(text, node);
                if (anchor === undefined)
                    return;
                if (anchors.has(anchor.name) && options['forbid-duplicated-anchors'] === true) {
                    say(anchor.start, anchor.end, `The anchor "${anchor.name}" is declared twice`, 'Give one another name.');
                }
                anchors.set(anchor.name, anchor);
                used.delete(anchor.name);
            });
            if (options['forbid-unused-anchors'] !== true)
                continue;
            for (const [name, { start, end }] of anchors) {
                if (!used.has(name))
                    say(start, end, `The anchor "${name}" is declared, and never used`, 'Remove it.');
            }
        }
    },
    'quoted-strings': (text, options, say) => {
        const check = new Quotes(options, say);
        eachNode(text, (node, isKey, parent) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || (isKey && options['check-keys'] !== true))
                return;
            if (node.tag.startsWith('tag:yaml.org,2002:') || node.end === node.start || hasAnchor(text, node))
                return;
            const isInFlow = parent !== undefined && /[[{]/.test(text.text[parent.start] ?? '');
            check.scalar(node, text.text.slice(node.start, node.end), isKey, isInFlow);
        });
    },
};
/** As yamllint does, what has a name is left alone. */
function hasAnchor(text, node) {
    return text.text.slice(node.first, node.start).includes('&');
}
/** What YAML 1.1 reads as something else than text (https://yaml.org/type/). */
const otherTypes = [
    /^(?:yes|no|on|off|true|false|null|Yes|No|On|Off|True|False|Null|YES|NO|ON|OFF|TRUE|FALSE|NULL|~|<<|=|)$/,
    /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-fA-F_]+|0|[1-9][\d_]*(?::[0-5]?\d)*)$/,
    /^[-+]?(?:\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/,
    /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/,
    /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/,
];
function isText(plain) {
    return !otherTypes.some((form) => form.test(plain));
}
/** The anchor of a node: it stands before it, beside its tag. */
function anchorOf({ text }, { first, start }) {
    if (first >= start)
        return undefined;
    const match = /&[^\s,[\]{}]+/.exec(text.slice(first, start));
    if (match === null)
        return undefined;
    const at = first + match.index;
    return { name: match[0].slice(1), start: at, end: at + match[0].length };
}
/** Which quotes stand around strings: those that are asked for, and only where they are. */
class Quotes {
    #options;
    #say;
    #wanted;
    constructor(options, say) {
        this.#options = options;
        this.#say = say;
        this.#wanted = { single: "'", double: '"' }[String(options['quote-type'])];
    }
    scalar(node, written, isKey, isInFlow) {
        if (/^[|>]/.test(written))
            return;
        const quote = /^["']/.exec(written)?.[0] ?? '';
        if (quote === '' && !isText(node.text))
            return;
        const say = (message, fix) => this.#say(node.start, node.end, `This ${isKey ? 'key' : 'text'} ${message}`, fix);
        if (this.#options['quote-type'] === 'consistent' && quote !== '')
            this.#wanted ??= quote;
        const { required = true } = this.#options;
        if (quote === '') {
            if (required === true || this.#matches('extra-required', node.text))
                say(`is not quoted${this.#how()}`);
        }
        else if (required === 'only-when-needed' && this.#isNeedless(node, written, isInFlow)) {
            if (!this.#matches('extra-required', node.text) && !this.#matches('extra-allowed', node.text)) {
                say('is quoted, and need not be', 'Remove the quotes.');
            }
        }
        else if (!this.#isWanted(quote, node.text))
            say(`is not quoted${this.#how()}`);
    }
    #how() {
        return this.#wanted === undefined ? '' : ` with ${this.#wanted === '"' ? 'double' : 'single'} quotes`;
    }
    #isWanted(quote, value) {
        if (this.#wanted === undefined || quote === this.#wanted)
            return true;
        return this.#options['allow-quoted-quotes'] === true && value.includes(this.#wanted);
    }
    #matches(option, value) {
        const patterns = this.#options[option];
        return Array.isArray(patterns) && patterns.some((pattern) => (0,build_pattern/* patternOf */.Id)(String(pattern))?.test(value) === true);
    }
    /** Whether the same text without quotes is the same string. */
    #isNeedless({ text }, written, isInFlow) {
        if (text === '' || !isText(text) || /\\\r?\n/.test(written) || (isInFlow && /[,[\]{}]/.test(text)))
            return false;
        const key = 'key: ';
        const { root } = (0,decode/* decodeDocument */.w8)(key + text, { start: 0, end: key.length + text.length });
        const value = root?.children[1];
        return value?.kind === decode_node/* nodeKind */.F.scalar && value.plain && value.text === text && value.first === key.length;
    }
}

;// CONCATENATED MODULE: ./build/validate/style/spacing.js
/** The rules about blanks around YAML's own characters. */
const spacingChecks = {
    braces: ({ bare }, options, say) => checkInside(bare, '{', '}', options, say),
    brackets: ({ bare }, options, say) => checkInside(bare, '[', ']', options, say),
    commas: ({ bare }, options, say) => {
        for (const { index } of bare.matchAll(/,/g)) {
            const before = blanksBefore(bare, index);
            checkCount(before, -1, most(options, 'max-spaces-before'), index - (before ?? 0), 'before the comma', say);
            if (/[\r\n]/.test(bare[index + 1] ?? '\n'))
                continue;
            const after = blanksAfter(bare, index + 1);
            if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n'))
                continue;
            const least = Number(options['min-spaces-after'] ?? 1);
            checkCount(after, least, most(options, 'max-spaces-after'), index + 1, 'after the comma', say);
        }
    },
    colons: ({ bare }, options, say) => {
        for (const { index } of bare.matchAll(/:(?=[ \t\r\n]|$)/g)) {
            const before = blanksBefore(bare, index);
            // Nothing stands before the colon of a key that is written with "?".
            if (before !== undefined) {
                checkCount(before, -1, most(options, 'max-spaces-before'), index - before, 'before the colon', say);
            }
            const after = blanksAfter(bare, index + 1);
            if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n'))
                continue;
            checkCount(after, -1, most(options, 'max-spaces-after'), index + 1, 'after the colon', say);
        }
    },
    hyphens: ({ bare }, options, say) => {
        for (const { 0: lead, index } of bare.matchAll(/^[ \t]*(?:-[ \t]+)+/gm)) {
            for (let at = lead.indexOf('-'); at >= 0; at = lead.indexOf('-', at + 1)) {
                const after = blanksAfter(bare, index + at + 1);
                if (/[\r\n]/.test(bare[index + at + 1 + (after ?? 0)] ?? '\n'))
                    continue;
                checkCount(after, -1, most(options, 'max-spaces-after'), index + at + 1, 'after the hyphen', say);
            }
        }
    },
};
function most(options, name) {
    return Number(options[name] ?? -1);
}
function checkInside(bare, open, close, options, say) {
    const what = open === '{' ? 'braces' : 'brackets';
    const least = Number(options['min-spaces-inside'] ?? 0);
    const highest = most(options, 'max-spaces-inside');
    for (let index = 0; index < bare.length; index++) {
        const character = bare[index];
        if (character === open) {
            const after = blanksAfter(bare, index + 1);
            if (after === undefined)
                continue;
            if (bare[index + 1 + after] === close) {
                checkEmpty(after, options, index + 1, what, say);
                continue;
            }
            checkCount(after, least, highest, index + 1, `inside ${what}`, say);
        }
        else if (character === close) {
            const before = blanksBefore(bare, index);
            if (before === undefined || bare[index - before - 1] === open)
                continue;
            checkCount(before, least, highest, index - before, `inside ${what}`, say);
        }
    }
}
/** An empty collection has limits of its own; where they are -1, those of others hold. */
function checkEmpty(count, options, at, what, say) {
    const limit = (name, other) => {
        const own = most(options, `${name}-spaces-inside-empty`);
        return own === -1 ? Number(options[`${name}-spaces-inside`] ?? other) : own;
    };
    checkCount(count, limit('min', 0), limit('max', -1), at, `inside empty ${what}`, say);
}
/** A limit of -1 is none. As yamllint does, the last blank of too many is pointed to. `at` is the first. */
function checkCount(count, least, highest, at, where, say) {
    if (count === undefined)
        return;
    const found = `There ${count === 1 ? 'is 1 space' : `are ${count} spaces`} ${where}`;
    if (highest >= 0 && count > highest)
        say(at + count - 1, at + count, `${found}, more than ${highest}`);
    else if (count < least)
        say(at, at + 1, `${found}, fewer than ${least}`);
}
/** How many blanks stand before an offset; undefined where the line starts there. */
function blanksBefore(text, index) {
    let at = index;
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t'))
        at--;
    return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? undefined : index - at;
}
/** How many blanks stand from an offset on; undefined where the line ends there. */
function blanksAfter(text, index) {
    let at = index;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at >= text.length || text[at] === '\n' || text[at] === '\r' ? undefined : at - index;
}

;// CONCATENATED MODULE: ./build/validate/style/index.js






const checks = {
    ...lineChecks,
    ...spacingChecks,
    ...nodeChecks,
    ...scalarChecks,
};
/** Says of a file's text what its style is to be, by the configuration of a workspace. */
async function styleOf(host) {
    const config = await readStyle(host);
    return (path, text) => checkStyle(path, text, config);
}
/** Checks the style of a YAML text by the rules of a configuration. Comments as yamllint knows them turn rules off. */
function checkStyle(file, text, config) {
    if (config.ignores(file) || file.endsWith('.json') || /^#\s*yamllint disable-file\s*$/m.test(firstLine(text)))
        return [];
    const prepared = styleText(text);
    const isOff = disabledLines(prepared);
    const findings = [];
    for (const [rule, { severity, options, ignores }] of config.rules) {
        if (ignores(file))
            continue;
        checks[rule](prepared, options, (start, end, message, fix) => {
            const from = prepared.places.at(start);
            const to = prepared.places.at(Math.max(end, start));
            if (isOff(rule, from.line))
                return;
            const place = { line: from.line, column: from.column, endLine: to.line, endColumn: Math.max(to.column, 1) };
            findings.push({
                rule,
                category: 'lint',
                severity,
                file,
                message,
                ...place,
                ...(fix === undefined ? {} : { fix }),
            });
        });
    }
    return findings;
}
function firstLine(text) {
    return text.slice(0, text.search(/[\r\n]|$/));
}
/** `# yamllint disable`, `enable` and `disable-line`, each with `rule:name` words or for all rules. */
function disabledLines({ lines, comments, text, places }) {
    const off = new Map();
    const open = new Map();
    const close = (rule, end) => {
        const start = open.get(rule);
        if (start === undefined)
            return;
        off.set(rule, [...(off.get(rule) ?? []), [start, end]]);
        open.delete(rule);
    };
    for (const start of comments) {
        const { line } = places.at(start);
        const content = lines[line - 1];
        const comment = text.slice(start, (content?.start ?? 0) + (content?.text.length ?? 0));
        const match = /^#\s*yamllint (disable-line|disable|enable)((?:\s+rule:\S+)*)\s*$/.exec(comment);
        if (match === null)
            continue;
        const named = (match[2] ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace('rule:', '')]));
        const rules = named.length > 0 ? named : ['*'];
        const isAlone = text.slice(content?.start ?? 0, start).trim() === '';
        for (const rule of rules) {
            if (match[1] === 'disable')
                open.set(rule, line);
            else if (match[1] === 'enable')
                close(rule, line);
            else
                off.set(rule, [...(off.get(rule) ?? []), isAlone ? [line + 1, line + 1] : [line, line]]);
        }
        if (match[1] === 'enable' && rules[0] === '*')
            for (const rule of [...open.keys()])
                close(rule, line);
    }
    for (const rule of [...open.keys()])
        close(rule, Number.POSITIVE_INFINITY);
    if (off.size === 0)
        return () => false;
    return (rule, line) => [...(off.get(rule) ?? []), ...(off.get('*') ?? [])].some(([from, to]) => from <= line && line <= to);
}


/***/ })

} };
})
