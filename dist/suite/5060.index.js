(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 5060, ids: [5060], modules: {

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

/***/ 56454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ explainSyntax)
});

;// CONCATENATED MODULE: ./build/yaml/syntax-scene.js
const wordsOf = {
    key: 'did not find expected key',
    dash: "did not find expected '-' indicator",
    colon: "could not find expected ':'",
    value: 'mapping values are not allowed in this context',
};
/** The lines with content up to the one where the error shows. */
class Scene {
    fault;
    lines = [];
    isJson;
    constructor(text, { start, end }, fault) {
        this.fault = fault;
        let number = 1;
        for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
            number++;
        for (let at = start; at < end && at <= fault.offset; number++) {
            const next = text.indexOf('\n', at);
            const line = text.slice(at, next < 0 ? end : next).replace(/\r$/, '');
            if (!/^[ \t]*(#|---|$)/.test(line))
                this.lines.push(lineOf(line, at, number));
            at = next < 0 ? end : next + 1;
        }
        this.isJson = this.lines[0]?.content.startsWith('{') === true;
    }
    is(...words) {
        return words.some((word) => wordsOf[word] === this.fault.message);
    }
    /** The line where the error shows. */
    get here() {
        return this.lines[this.lines.length - 1];
    }
    get above() {
        return this.lines[this.lines.length - 2];
    }
    /** Whether the error shows in the first word of its line. */
    get isAtStart() {
        const { here } = this;
        if (here === undefined)
            return false;
        const key = keyOf(here);
        return this.fault.offset <= here.start + here.column + (key === undefined ? 0 : key.length);
    }
    /** The lines above that are open where the error shows, innermost first: each is indented less than the one before. */
    get levels() {
        const levels = [];
        for (const line of this.lines.slice(0, -1).reverse()) {
            const inner = levels[levels.length - 1];
            if (inner === undefined || line.indent < inner.indent)
                levels.push(line);
        }
        return levels;
    }
}
function lineOf(text, start, number) {
    const blanks = /^[ \t\u00a0]*/.exec(text)?.[0].length ?? 0;
    let column = blanks;
    while (/^- +[^ ]/.test(text.slice(column)))
        column += /^- +/.exec(text.slice(column))?.[0].length ?? 0;
    return { start, text, number, indent: blanks, column, content: text.slice(column).trimEnd() };
}
/** `key` of `key: value`, as it is written. */
function keyOf({ content }) {
    return /^("[^"]*"|'[^']*'|[^\s"'#:]+)(?=:(\s|$))/.exec(content)?.[1];
}
/** `value` of `key: value`; undefined where the key has none on its line. */
function valueAfterKey(line) {
    const key = keyOf(line);
    const value = key === undefined ? '' : line.content.slice(key.length + 1).trim();
    return value === '' || value.startsWith('#') ? undefined : value;
}
function isListItem({ text, indent }) {
    return text[indent] === '-';
}
function count(text, sign) {
    return text.split(sign).length - 1;
}
/** A quote that opens a value and is not closed on its line. */
function openQuoteIn(line) {
    const value = valueAfterKey(line) ?? line.content;
    const sign = value[0];
    if (sign !== '"' && sign !== "'")
        return undefined;
    const rest = sign === '"' ? value.replace(/\\./g, '') : value.replaceAll("''", '');
    return count(rest, sign) % 2 === 1 ? { sign, column: line.text.lastIndexOf(value) } : undefined;
}

;// CONCATENATED MODULE: ./build/yaml/explain.js

/**
 * Says of a syntax error what a person did wrong and which line to edit: libyaml notices most mistakes lines later, in words
 * of its own. What fits none of the mistakes that are known keeps the words of libyaml.
 */
function explainSyntax(text, extent, fault) {
    const scene = new Scene(text, extent, fault);
    for (const mistake of mistakes) {
        const found = mistake(scene);
        if (found !== undefined)
            return found;
    }
    return fault;
}
const at = (line, column, message, fix) => {
    return { message, offset: line.start + column, fix };
};
function named(line, asKey = false) {
    if (isListItem(line) && !asKey)
        return `the item in line ${line.number}`;
    return `\`${keyOf(line) ?? line.content.slice(0, 20)}\` in line ${line.number}`;
}
const indentBy = (count) => (count === 0 ? 'do not indent it' : `indent it by ${spaces(count)}`);
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
const spaces = (count) => `${count} ${count === 1 ? 'space' : 'spaces'}`;
const inQuotes = (value) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);
const mistakes = [
    function conflict({ lines }) {
        const line = lines.find(({ text }) => /^(<{7}|>{7}|={7})( |$)/.test(text));
        const message = 'a merge conflict of Git was left here';
        return (line && at(line, 0, message, 'Keep one of the two sides, and remove the lines with <<<<<<<, ======= and >>>>>>>.'));
    },
    function tab({ here, above }) {
        if (here === undefined || !/^[ \t]*\t/.test(here.text))
            return undefined;
        const like = above === undefined ? '' : ` (${named(above)} is indented by ${spaces(above.indent)})`;
        return at(here, here.text.indexOf('\t'), 'a tab indents this line, and YAML takes spaces alone', `Replace the tab with spaces${like}.`);
    },
    function foreignBlank({ here }) {
        if (here === undefined || !/^[ \t]*\u00a0/.test(here.text))
            return undefined;
        return at(here, 0, 'a no-break space (U+00A0) indents this line', 'Replace it with an ordinary space.');
    },
    function comment({ here, above, isJson }) {
        if (!isJson)
            return undefined;
        return first([above, here], (line) => {
            const column = line.text.search(/(^|[\s,[{])\/[/*]/);
            return column < 0
                ? undefined
                : at(line, line.text.indexOf('/', column), 'JSON has no comments', 'Remove the comment.');
        });
    },
    function colonWithoutSpace(scene) {
        if (!scene.is('value', 'colon'))
            return undefined;
        return first([scene.above, scene.here], (line) => {
            const [, key, value] = /^([A-Za-z_][\w./-]*):([^\s:/][^:]*)$/.exec(line.content) ?? [];
            const fix = `Write \`${key}: ${value}\`.`;
            return key && at(line, line.column + key.length, `there is no space after the colon of \`${key}\``, fix);
        });
    },
    function dashWithoutSpace(scene) {
        if (!scene.is('value', 'colon', 'key', 'dash'))
            return undefined;
        return first([scene.above, scene.here], (line) => {
            const [, item] = /^-([A-Za-z"'].*)$/.exec(line.content) ?? [];
            return item && at(line, line.column, 'there is no space after the dash of a list item', `Write \`- ${item}\`.`);
        });
    },
    function blockOfText(scene) {
        const { here, above } = scene;
        if (here === undefined)
            return undefined;
        if (scene.fault.message.includes('after | or >')) {
            const fix = 'Put the text on lines of its own below, indented, or remove the sign.';
            return { ...scene.fault, message: 'text stands on the line of a | or >', fix };
        }
        const isBlock = (line) => /[:-] +[|>][-+0-9]*$/.test(line.content);
        if (above !== undefined && isBlock(above) && here.indent <= above.column && scene.is('colon', 'value')) {
            return at(here, here.indent, `the text of ${named(above)} is not indented deeper than its key`, `Indent it by ${spaces(above.column + 2)}.`);
        }
        const block = scene.levels.find(isBlock);
        if (block === undefined || !scene.is('key', 'value', 'colon') || here.indent <= block.column)
            return undefined;
        const line = scene.lines.find(({ number }) => number > block.number);
        const fix = `Indent it by at least ${spaces(line?.indent ?? block.column + 2)}.`;
        return at(here, here.indent, `this line is indented less than the text of ${named(block)} begins`, fix);
    },
    function openQuote(scene) {
        const { here, lines, fault } = scene;
        if (here === undefined)
            return undefined;
        const isOpen = fault.message.includes('the quote is not closed');
        if (!isOpen && !scene.is('key', 'value', 'colon') && !fault.message.startsWith("did not find expected ','"))
            return undefined;
        const line = isOpen ? lines[lines.length - 1] : lines.slice(0, -1).findLast((one) => openQuoteIn(one) !== undefined);
        const quote = line === undefined ? undefined : openQuoteIn(line);
        if (line === undefined || quote === undefined)
            return undefined;
        return at(line, quote.column, 'the quote that opens here is not closed on its line', `Write ${quote.sign} at the end of the value.`);
    },
    function textAfterQuote(scene) {
        const { here, fault } = scene;
        const value = here === undefined ? undefined : valueAfterKey(here);
        if (here === undefined || value === undefined || !/^["']/.test(value) || !scene.is('key', 'value'))
            return undefined;
        const fix = value.startsWith("'")
            ? "Write '' for a quote inside of single quotes, or use double quotes."
            : 'Write \\" for a quote inside of double quotes, or take the rest into them.';
        const column = fault.offset - here.start;
        return at(here, column, `text follows the closing ${value[0] === "'" ? 'single' : 'double'} quote`, fix);
    },
    function curlyQuotes({ here }) {
        const column = here?.text.search(/[\u201c\u201d\u2018\u2019]/) ?? -1;
        if (here === undefined || column < 0 || !/[:-] [\u201c\u2018]/.test(here.text))
            return undefined;
        return at(here, column, 'curly quotes are no quotes to YAML', 'Write straight ones: " or \'.');
    },
    function openBracket(scene) {
        const { here, above, lines, fault } = scene;
        if (here === undefined || !fault.message.startsWith("did not find expected ','"))
            return undefined;
        const sign = fault.message.endsWith("']'") ? ']' : '}';
        const before = above?.content ?? '';
        const isInside = !scene.isAtStart && fault.offset < here.start + here.text.length;
        if (isInside || (here.content.startsWith('"') && !/[,[{]$/.test(before))) {
            const line = isInside || above === undefined ? here : above;
            const column = isInside ? fault.offset - here.start : line.text.trimEnd().length;
            return at(line, column, `there is no comma between two entries, or no ${sign} at the end`, `Write a comma, or ${sign}, here.`);
        }
        const opening = sign === ']' ? '[' : '{';
        const line = lines.slice(0, -1).findLast(({ text }) => count(text, opening) > count(text, sign)) ?? here;
        return at(line, line.text.lastIndexOf(opening), `the ${opening} that opens here is not closed`, `Write ${sign} behind its last entry.`);
    },
    function extraComma({ here, fault }) {
        if (!fault.message.includes('flow node content') || here?.text[fault.offset - here.start] !== ',')
            return undefined;
        return { ...fault, message: 'this comma has no entry before it', fix: 'Remove it.' };
    },
    function separator(scene) {
        return first([scene.above, scene.here], (line) => {
            if (!/^(-{2}|-{4,})$/.test(line.content))
                return undefined;
            const message = `a line of ${line.content.length} dashes separates no documents`;
            return at(line, line.indent, message, 'Write three: ---.');
        });
    },
    function extraBracket({ here, fault }) {
        const sign = here?.text[fault.offset - here.start];
        if (fault.message !== wordsOf.key || (sign !== ']' && sign !== '}'))
            return undefined;
        return { ...fault, message: `this ${sign} closes nothing`, fix: 'Remove it.' };
    },
    function signThatNeedsQuotes({ here, fault }) {
        const isSign = fault.message.includes('cannot start') || fault.message.includes('the name of an anchor');
        const value = here === undefined ? undefined : (valueAfterKey(here) ?? here.content.replace(/^- */, ''));
        if (here === undefined || !isSign || value === undefined || !/^[@`%*&]/.test(value))
            return undefined;
        const why = value.startsWith('*')
            ? ', which makes it an alias'
            : value.startsWith('&')
                ? ', which makes it an anchor'
                : '';
        const column = here.text.indexOf(value);
        return at(here, column, `a value can't begin with ${value[0]} without quotes${why}`, `Write ${inQuotes(value)}.`);
    },
    function template({ here, fault }) {
        const column = here?.text.indexOf('{{') ?? -1;
        if (here === undefined || column < 0 || !fault.message.startsWith('a key must be text'))
            return undefined;
        const fix = 'Put it in quotes, or render the template before it is validated.';
        return at(here, column, '{{ opens a template, which YAML reads as a map in a map', fix);
    },
    function backslash({ fault }) {
        const isUnfinished = fault.message.includes('hexadecimal number');
        if (!isUnfinished && !fault.message.startsWith('found unknown escape'))
            return undefined;
        const message = isUnfinished
            ? 'a backslash with x, u or U begins the code of a character, and no such code follows'
            : fault.message.replace('found ', '');
        return { ...fault, message, fix: 'Write \\\\ for a backslash, or put the value in single quotes.' };
    },
    function anchor({ fault }) {
        const [, name] = /^unknown anchor '([^']*)'/.exec(fault.message) ?? [];
        if (name === undefined)
            return undefined;
        const message = `the alias *${name} names an anchor that is not there`;
        return { ...fault, message, fix: `Write &${name} at the value that it stands for, before it in the same document.` };
    },
    function colonInValue(scene) {
        const { here, fault } = scene;
        const value = here === undefined ? undefined : valueAfterKey(here);
        if (here === undefined || value === undefined || scene.isAtStart || !scene.is('value'))
            return undefined;
        const message = `the value of \`${keyOf(here)}\` has a colon and a space in it, which YAML reads as another key`;
        return at(here, fault.offset - here.start, message, `Put the value in quotes: ${keyOf(here)}: ${inQuotes(value)}`);
    },
    function noColon(scene) {
        if (!scene.is('value', 'colon'))
            return undefined;
        const lines = scene.is('colon') ? [scene.here, scene.above] : [scene.above];
        return first(lines, (line) => {
            const [, key, rest = ''] = /^([A-Za-z_][\w./-]*)([ =][^:]*)?$/.exec(line.content) ?? [];
            if (key === undefined || line.column !== line.indent)
                return undefined;
            const value = rest.trim().replace(/^=/, '').trim();
            const fix = value === '' ? `Write \`${key}:\` and its value.` : `Write \`${key}: ${value}\`.`;
            const message = !rest.trim().startsWith('=')
                ? `there is no colon after \`${key}\``
                : `\`${key}\` is followed by = and not by a colon`;
            return at(line, line.column + key.length, message, fix);
        });
    },
    function deeper(scene) {
        const { here, above } = scene;
        if (here === undefined || above === undefined || !scene.is('value'))
            return undefined;
        const value = valueAfterKey(above);
        if (value === undefined || here.indent <= above.column)
            return undefined;
        const message = `this line is indented deeper than ${named(above)}, which has a value already`;
        return at(here, here.indent, message, sentence(`${indentBy(above.column)}, or take the value of line ${above.number} away`));
    },
    function between(scene) {
        const { here, levels } = scene;
        if (here === undefined || !scene.is('key', 'dash') || !scene.isAtStart)
            return undefined;
        const isItem = isListItem(here);
        // Where a line of its kind may stand: an item below the dashes of a list, a key below the keys of a map.
        const open = levels.map((line) => [isItem ? line.indent : line.column, line]);
        const fitting = open.filter(([column, line]) => column !== here.indent && (isItem ? isListItem(line) : keyOf(line) !== undefined));
        const near = [
            fitting.findLast(([column]) => column > here.indent),
            fitting.find(([column]) => column < here.indent),
        ];
        const places = near.flatMap((one) => one === undefined ? [] : [`${indentBy(one[0])}, like ${named(one[1], !isItem)}`]);
        const beside = levels.find((line) => line.indent === here.indent);
        const [what, others] = isItem ? ['a list item', 'keys'] : ['a key', 'list items'];
        const message = beside === undefined
            ? `this line is indented by ${spaces(here.indent)}, which fits no line above`
            : `${what} stands here beside ${others} (${named(beside)})`;
        const otherwise = isItem ? 'Remove the dash, or give the list a key of its own.' : 'Write a dash before it.';
        return at(here, here.indent, message, places.length === 0 ? otherwise : sentence(places.join(', or ')));
    },
];
function first(lines, look) {
    for (const line of lines) {
        const found = line === undefined ? undefined : look(line);
        if (found)
            return found;
    }
    return undefined;
}


/***/ })

} };
})
