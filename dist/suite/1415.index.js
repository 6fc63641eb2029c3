(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 1415, ids: [1415], modules: {

/***/ 47454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ aroundActions),
/* harmony export */   R: () => (/* binding */ actionsOf)
/* harmony export */ });
/** The actions of a text, in their order, in one pass. Texts in quotes may hold braces. */
function actionsOf(text) {
    const actions = [];
    for (let start = text.indexOf('{{'); start >= 0;) {
        const close = closing(text, start + 2);
        if (close < 0)
            break;
        const from = text[start + 2] === '-' ? start + 3 : start + 2;
        const to = close > from && text[close - 1] === '-' ? close - 1 : close;
        actions.push({ start, end: close + 2, body: text.slice(from, to).trim() });
        start = text.indexOf('{{', close + 2);
    }
    return actions;
}
/** The text between the actions: one part more than there are actions. */
function aroundActions(text, actions) {
    const ends = [0, ...actions.map(({ end }) => end)];
    return ends.map((end, index) => text.slice(end, actions[index]?.start ?? text.length));
}
function closing(text, from) {
    let quote = '';
    for (let at = from; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === '\\' && quote === '"')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === '`')
            quote = character;
        else if (character === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}


/***/ }),

/***/ 81415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37541);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77500);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92691);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68597);




/** No template of a repository takes so many steps. */
const mostSteps = 100_000;
/**
 * What a Go template says for parameters, with the functions that an ApplicationSet has.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/
 *
 * @param isStrict refuses what the parameters don't have, as `missingkey=error` does.
 * @throws TemplateSyntaxError, TemplateFault where the template would fail there, too, and Unsupported.
 */
function evaluate(text, parameters, isStrict = false) {
    if (!text.includes('{{'))
        return text;
    return new Execution(isStrict, _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .functions */ .C, fromJson(parameters)).run((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(text));
}
/** Numbers of parameters are floats; where they are already, a template may change what it is given. */
function fromJson(parameters) {
    return holdsInteger(parameters) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .asFromJson */ .To)(parameters)) : parameters;
}
function holdsInteger(value) {
    if (typeof value !== 'object' || value === null)
        return typeof value === 'bigint';
    return Object.values(value).some(holdsInteger);
}
class Execution {
    #isStrict;
    #functions;
    #root;
    #text = '';
    #steps = 0;
    constructor(isStrict, known, root) {
        this.#isStrict = isStrict;
        this.#functions = known;
        this.#root = root;
    }
    run(parts) {
        this.#parts(parts, this.#root, new Map([['$', { value: this.#root }]]));
        return this.#text;
    }
    /** @returns what a `break` or `continue` asks of the range around it. */
    #parts(parts, dot, outer) {
        const variables = new Map(outer);
        for (const part of parts) {
            this.#step();
            const left = this.#part(part, dot, variables);
            if (left !== undefined)
                return left;
        }
        return undefined;
    }
    #step() {
        if (this.#steps++ > mostSteps)
            throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unsupported */ .O0('a template takes too many steps');
    }
    #part(part, dot, variables) {
        switch (part.is) {
            case 'text':
                this.#text += part.text;
                return undefined;
            case 'print': {
                const value = this.#pipe(part.pipe, dot, variables);
                if (part.pipe.names.length === 0)
                    this.#text += (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printed */ .zd)(value);
                return undefined;
            }
            case 'range':
                return this.#range(part, dot, variables);
            case 'if':
            case 'with':
                return this.#branch(part, dot, variables);
            default:
                return part.is;
        }
    }
    #branch(part, dot, outer) {
        const variables = new Map(outer);
        const value = this.#pipe(part.pipe, dot, variables);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .truth */ .Im)(value))
            return this.#parts(part.otherwise, dot, variables);
        return this.#parts(part.body, part.is === 'with' ? value : dot, variables);
    }
    #range(part, dot, outer) {
        const value = this.#pipe({ ...part.pipe, names: [] }, dot, outer);
        const items = itemsOf(value);
        if (items.length === 0)
            return this.#parts(part.otherwise, dot, outer);
        const { names } = part.pipe;
        for (const [key, item] of items) {
            this.#step();
            const variables = new Map(outer);
            if (names.length === 1)
                variables.set(names[0] ?? '', { value: item });
            if (names.length === 2)
                variables.set(names[0] ?? '', { value: key }).set(names[1] ?? '', { value: item });
            if (this.#parts(part.body, item, variables) === 'break')
                break;
        }
        return undefined;
    }
    #pipe({ names, declares, commands }, dot, variables) {
        let value;
        for (const [index, command] of commands.entries()) {
            value = this.#command(command, index === 0 ? [] : [value], dot, variables);
        }
        for (const name of names) {
            const known = variables.get(name);
            if (declares || known === undefined)
                variables.set(name, { value });
            else
                known.value = value;
        }
        return value;
    }
    #command([head, ...rest], piped, dot, variables) {
        if (head === undefined)
            return undefined;
        if (head.is !== 'function') {
            if (rest.length + piped.length > 0)
                throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz('what is no function is given arguments');
            return this.#operand(head, dot, variables);
        }
        const operands = rest.map((one) => () => this.#operand(one, dot, variables));
        // These two ask for no more than they need.
        if (head.name === 'and' || head.name === 'or') {
            const all = [...operands, ...piped.map((value) => () => value)];
            let value;
            for (const one of all) {
                value = one();
                if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .truth */ .Im)(value) === (head.name === 'or'))
                    break;
            }
            return value;
        }
        return this.#call(head.name, [...operands.map((one) => one()), ...piped]);
    }
    #call(name, args) {
        const known = Object.hasOwn(this.#functions, name) ? this.#functions[name] : undefined;
        if (known === undefined)
            throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unsupported */ .O0(`the function "${name}" of a template is not evaluated`);
        return known(...args);
    }
    #operand(operand, dot, variables) {
        if (operand.is === 'literal')
            return operand.value;
        if (operand.is === 'function')
            return this.#call(operand.name, []);
        if (operand.is === 'pipe')
            return this.#fields(this.#pipe(operand.pipe, dot, new Map(variables)), operand.fields);
        const { name, fields } = operand;
        if (name === '.')
            return this.#fields(dot, fields);
        const variable = variables.get(name);
        if (variable === undefined)
            throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz(`the variable ${name} is not defined`);
        return this.#fields(variable.value, fields);
    }
    #fields(value, fields) {
        let found = value;
        for (const field of fields) {
            if (found === undefined || found === null) {
                if (this.#isStrict)
                    throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz(`".${field}" is asked of nothing`);
                return undefined;
            }
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(found))
                throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz(`".${field}" is asked of what is no map`);
            if (this.#isStrict && !Object.hasOwn(found, field))
                throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz(`there is no parameter "${field}"`);
            found = Object.hasOwn(found, field) ? found[field] : undefined;
        }
        return found;
    }
}
function itemsOf(value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.map((item, index) => [BigInt(index), item]);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    if (typeof value === 'bigint') {
        const length = Math.max(0, Math.min(Number(value), mostSteps + 1));
        return Array.from({ length }, (_, index) => [BigInt(index), BigInt(index)]);
    }
    throw new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateFault */ .rz(`a range can\u2019t go over ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .printed */ .zd)(value)}`);
}


/***/ }),

/***/ 77500:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ functions),
  A: () => (/* binding */ normalized)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/pattern.js
var pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/print.js
var print = __webpack_require__(13709);
// EXTERNAL MODULE: ./build/render/template/value.js
var template_value = __webpack_require__(68597);
;// CONCATENATED MODULE: ./build/render/template/format.js

/** No value is padded to more columns. */
const mostColumns = 100_000;
/** As Go's `Sprintf`, of `%s`, `%d`, `%v`, `%q`, `%t`, `%f` and `%x`, with a width, a sign, leading zeros and decimals. */
function formatted(format, ...args) {
    let next = 0;
    return (0,template_value/* text */.Qq)(format).replaceAll(/%(-?)(0?)(\d*)(?:\.(\d+))?([%svdqtfx])/g, (_, left, zero, width, decimals, verb) => {
        if (verb === '%')
            return '%';
        if (next >= args.length)
            return `%!${verb}(MISSING)`;
        const said = verbs[verb]?.(args[next++], decimals) ?? '';
        const columns = Math.min(Number(width), mostColumns);
        return left === '-' ? said.padEnd(columns) : said.padStart(columns, zero === '0' ? '0' : ' ');
    });
}
/** A verb for some types; of another, Go prints the type with the value. */
function verb(name, isFit, say) {
    return (value, decimals) => (isFit(value) ? say(value, decimals) : `%!${name}(${(0,template_value/* typeOf */.QP)(value)}=${(0,template_value/* within */.ux)(value)})`);
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
const inHex = (value) => isNumber(value) ? (0,template_value/* whole */.WQ)(value).toString(16) : Buffer.from((0,template_value/* text */.Qq)(value)).toString('hex');
const verbs = {
    v: template_value/* within */.ux,
    s: verb('s', (value) => !isNumber(value) && typeof value !== 'boolean', (value) => (0,template_value/* within */.ux)(value)),
    d: verb('d', (value) => typeof value === 'bigint', (value) => String(value)),
    q: (value) => JSON.stringify((0,template_value/* text */.Qq)(value)),
    t: verb('t', (value) => typeof value === 'boolean', (value) => String(value)),
    f: verb('f', (value) => typeof value === 'number', (value, decimals = '6') => (0,template_value/* number */.ai)(value).toFixed(Number(decimals))),
    x: inHex,
};

;// CONCATENATED MODULE: ./build/render/template/functions.js








/** No text or list that a template makes is longer. */
const mostMade = 100_000;
const repeated = (part, count) => {
    if (part.length * count > mostMade)
        throw new template_value/* Unsupported */.O0('a text that a template makes is too long');
    return part.repeat(Math.max(0, count));
};
const trimmed = (value, from) => {
    let [start, end] = [0, value.length];
    while (start < end && from(value[start] ?? ''))
        start++;
    while (end > start && from(value[end - 1] ?? ''))
        end--;
    return value.slice(start, end);
};
const words = (value) => (0,template_value/* text */.Qq)(value)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
const indented = (columns, value) => {
    const gap = repeated(' ', (0,template_value/* whole */.WQ)(columns));
    return gap + (0,template_value/* text */.Qq)(value).replaceAll('\n', `\n${gap}`);
};
const sortedKeys = (value) => {
    if (Array.isArray(value))
        return value.map(sortedKeys);
    if (!(0,build_value/* isObject */.Gv)(value))
        return typeof value === 'bigint' ? Number(value) : value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key])]));
};
const json = (value, gap) => JSON.stringify(sortedKeys(value) ?? null, undefined, gap);
const parsedYaml = (value) => {
    const source = (0,template_value/* text */.Qq)(value);
    return (0,template_value/* asFromJson */.To)((0,decode/* decodeDocument */.w8)(source, { start: 0, end: source.length }).value);
};
const digest = (name) => {
    return (value) => (0,external_node_crypto_.createHash)(name).update((0,template_value/* text */.Qq)(value)).digest('hex');
};
const functions_pattern = (source) => {
    const found = (0,pattern/* patternOf */.Id)((0,template_value/* text */.Qq)(source));
    if (found === undefined)
        throw new template_value/* Unsupported */.O0(`the pattern ${(0,template_value/* text */.Qq)(source)} is not evaluated`);
    return found;
};
/** Matches are found by what they are, in their order. */
const between = (source, value) => {
    const matches = functions_pattern(source).findAll(value);
    if (matches.includes(''))
        throw new template_value/* Unsupported */.O0('a pattern that matches nothing at all is not evaluated');
    const parts = [];
    let at = 0;
    for (const match of matches) {
        const start = value.indexOf(match, at);
        parts.push(value.slice(at, start));
        at = start + match.length;
    }
    return { parts: [...parts, value.slice(at)], matches };
};
const merged = (wins, [first, ...others]) => {
    const result = (0,template_value/* mapOf */.A7)(first);
    for (const other of others) {
        for (const [key, value] of Object.entries((0,template_value/* mapOf */.A7)(other))) {
            const known = result[key];
            if ((0,build_value/* isObject */.Gv)(known) && (0,build_value/* isObject */.Gv)(value))
                result[key] = merged(wins, [known, value]);
            else if (wins === 'last' || !(0,template_value/* truth */.Im)(known))
                result[key] = value;
        }
    }
    return result;
};
const picked = (map, keeps) => Object.fromEntries(Object.entries((0,template_value/* mapOf */.A7)(map)).filter(([key]) => keeps(key)));
const rangeOf = (start, end, step) => {
    const length = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
    if (length > mostMade)
        throw new template_value/* Unsupported */.O0('a list that a template makes is too long');
    return Array.from({ length }, (_, index) => BigInt(start + index * step));
};
/** As Argo CD makes names of what is none. */
function normalized(value) {
    const name = value
        .toLowerCase()
        .replaceAll(/[^-a-z0-9.]/g, '-')
        .slice(0, 253);
    return trimmed(name, (character) => character === '-' || character === '.');
}
function cut(length, value) {
    const count = (0,template_value/* whole */.WQ)(length);
    return count < 0 ? (0,template_value/* text */.Qq)(value).slice(count) : (0,template_value/* text */.Qq)(value).slice(0, count);
}
/** A name of at most so many characters; smart ones end with a whole word. */
function slugify(...args) {
    const value = (0,template_value/* text */.Qq)(args.at(-1));
    const most = typeof args[0] === 'bigint' ? Number(args[0]) : 50;
    const isSmart = args.length < 3 || args[1] === true;
    const slug = normalized(value.replaceAll('.', '-')).replaceAll(/-{2,}/g, '-');
    if (slug.length <= most)
        return slug;
    if (!isSmart || slug[most] === '-')
        return slug.slice(0, most);
    const end = slug.lastIndexOf('-', most);
    return slug.slice(0, end > 0 ? end : most);
}
/** A value within others: keys of maps, places of lists. */
function index(value, ...steps) {
    return steps.reduce((holder, step) => {
        if (Array.isArray(holder)) {
            const at = typeof step === 'bigint' ? Number(step) : Number.NaN;
            if (!(at >= 0 && at < holder.length))
                throw new template_value/* TemplateFault */.rz(`the list has no item ${(0,template_value/* printed */.zd)(step)}`);
            return holder[at];
        }
        if (holder === undefined || holder === null)
            throw new template_value/* TemplateFault */.rz(`"${(0,template_value/* printed */.zd)(step)}" is asked of nothing`);
        const map = (0,template_value/* mapOf */.A7)(holder);
        return Object.hasOwn(map, (0,template_value/* text */.Qq)(step)) ? map[(0,template_value/* text */.Qq)(step)] : '';
    }, value);
}
function dig(...args) {
    const steps = args.slice(0, -2);
    let found = args.at(-1);
    for (const step of steps) {
        if (!(0,build_value/* isObject */.Gv)(found) || !Object.hasOwn(found, (0,template_value/* text */.Qq)(step)))
            return args.at(-2);
        found = found[(0,template_value/* text */.Qq)(step)];
    }
    return found;
}
const textFunctions = {
    trim: (value) => (0,template_value/* text */.Qq)(value).trim(),
    trimAll: (set, value) => trimmed((0,template_value/* text */.Qq)(value), (character) => (0,template_value/* text */.Qq)(set).includes(character)),
    trimPrefix: (prefix, value) => (0,template_value/* text */.Qq)(value).startsWith((0,template_value/* text */.Qq)(prefix)) ? (0,template_value/* text */.Qq)(value).slice((0,template_value/* text */.Qq)(prefix).length) : (0,template_value/* text */.Qq)(value),
    trimSuffix: (suffix, value) => (0,template_value/* text */.Qq)(suffix) !== '' && (0,template_value/* text */.Qq)(value).endsWith((0,template_value/* text */.Qq)(suffix))
        ? (0,template_value/* text */.Qq)(value).slice(0, -(0,template_value/* text */.Qq)(suffix).length)
        : (0,template_value/* text */.Qq)(value),
    lower: (value) => (0,template_value/* text */.Qq)(value).toLowerCase(),
    upper: (value) => (0,template_value/* text */.Qq)(value).toUpperCase(),
    title: (value) => (0,template_value/* text */.Qq)(value).replaceAll(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase()),
    untitle: (value) => (0,template_value/* text */.Qq)(value).replaceAll(/(?<![\w'])[A-Z]/g, (letter) => letter.toLowerCase()),
    snakecase: (value) => words(value).join('_').toLowerCase(),
    kebabcase: (value) => words(value).join('-').toLowerCase(),
    camelcase: (value) => words(value)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join(''),
    nospace: (value) => (0,template_value/* text */.Qq)(value).replaceAll(/\s/g, ''),
    repeat: (count, value) => repeated((0,template_value/* text */.Qq)(value), (0,template_value/* whole */.WQ)(count)),
    substr: (start, end, value) => (0,template_value/* text */.Qq)(value).slice(Math.max(0, (0,template_value/* whole */.WQ)(start)), (0,template_value/* whole */.WQ)(end) < 0 ? undefined : (0,template_value/* whole */.WQ)(end)),
    trunc: cut,
    contains: (part, value) => (0,template_value/* text */.Qq)(value).includes((0,template_value/* text */.Qq)(part)),
    hasPrefix: (part, value) => (0,template_value/* text */.Qq)(value).startsWith((0,template_value/* text */.Qq)(part)),
    hasSuffix: (part, value) => (0,template_value/* text */.Qq)(value).endsWith((0,template_value/* text */.Qq)(part)),
    replace: (from, to, value) => (0,template_value/* text */.Qq)(value).replaceAll((0,template_value/* text */.Qq)(from), () => (0,template_value/* text */.Qq)(to)),
    quote: (...values) => values
        .filter((one) => one !== undefined)
        .map((one) => JSON.stringify((0,template_value/* text */.Qq)(one)))
        .join(' '),
    squote: (...values) => values
        .filter((one) => one !== undefined)
        .map((one) => `'${(0,template_value/* text */.Qq)(one)}'`)
        .join(' '),
    cat: (...values) => values.map(template_value/* text */.Qq).join(' '),
    indent: indented,
    nindent: (columns, value) => `\n${indented(columns, value)}`,
    join: (gap, list) => (Array.isArray(list) ? list : [list]).map(template_value/* text */.Qq).join((0,template_value/* text */.Qq)(gap)),
    splitList: (gap, value) => (0,template_value/* text */.Qq)(value).split((0,template_value/* text */.Qq)(gap)),
    split: (gap, value) => Object.fromEntries((0,template_value/* text */.Qq)(value)
        .split((0,template_value/* text */.Qq)(gap))
        .map((part, at) => [`_${at}`, part])),
    toString: template_value/* text */.Qq,
    toStrings: (list) => (0,template_value/* listOf */.c3)(list).map(template_value/* text */.Qq),
    normalize: (value) => normalized((0,template_value/* text */.Qq)(value)),
    slugify,
    print: (...values) => values.map(template_value/* within */.ux).join(''),
    println: (...values) => `${values.map(template_value/* within */.ux).join(' ')}\n`,
    printf: formatted,
    base: (value) => external_node_path_.posix.basename((0,template_value/* text */.Qq)(value)) || '.',
    dir: (value) => external_node_path_.posix.dirname((0,template_value/* text */.Qq)(value)),
    ext: (value) => external_node_path_.posix.extname((0,template_value/* text */.Qq)(value)),
    clean: (value) => external_node_path_.posix.normalize((0,template_value/* text */.Qq)(value)),
    isAbs: (value) => (0,template_value/* text */.Qq)(value).startsWith('/'),
    regexMatch: (source, value) => functions_pattern(source).test((0,template_value/* text */.Qq)(value)),
    regexFind: (source, value) => functions_pattern(source).find((0,template_value/* text */.Qq)(value)) ?? '',
    regexFindAll: (source, value, count) => functions_pattern(source).findAll((0,template_value/* text */.Qq)(value), (0,template_value/* whole */.WQ)(count) < 0 ? undefined : (0,template_value/* whole */.WQ)(count)),
    regexSplit: (source, value, count) => {
        if ((0,template_value/* whole */.WQ)(count) >= 0)
            throw new template_value/* Unsupported */.O0('regexSplit with a limit is not evaluated');
        return between(source, (0,template_value/* text */.Qq)(value)).parts;
    },
    regexReplaceAll: (source, value, to) => {
        if ((0,template_value/* text */.Qq)(to).includes('$'))
            throw new template_value/* Unsupported */.O0('groups in regexReplaceAll are not evaluated');
        return between(source, (0,template_value/* text */.Qq)(value)).parts.join((0,template_value/* text */.Qq)(to));
    },
    regexReplaceAllLiteral: (source, value, to) => between(source, (0,template_value/* text */.Qq)(value)).parts.join((0,template_value/* text */.Qq)(to)),
    sha1sum: digest('sha1'),
    sha256sum: digest('sha256'),
    sha512sum: digest('sha512'),
    b64enc: (value) => Buffer.from((0,template_value/* text */.Qq)(value)).toString('base64'),
    b64dec: (value) => Buffer.from((0,template_value/* text */.Qq)(value), 'base64').toString('utf8'),
    toJson: (value) => json(value),
    toPrettyJson: (value) => json(value, '  '),
    fromJson: parsedYaml,
    toYaml: (value) => (0,print/* printBlock */.J8)(sortedKeys(value), 0, { step: 2, dash: 0, lineBreak: '\n' }),
    fromYaml: parsedYaml,
    fromYamlArray: parsedYaml,
};
/** A number that is divided by; none is divided by zero. */
const divisor = (value) => {
    const found = (0,template_value/* integer */.nd)(value);
    if (found === 0n)
        throw new template_value/* TemplateFault */.rz('a number is divided by zero');
    return found;
};
const most = (values, isMore) => values.map(template_value/* integer */.nd).reduce((a, b) => (isMore(b, a) ? b : a));
const numberFunctions = {
    int: template_value/* integer */.nd,
    int64: template_value/* integer */.nd,
    atoi: template_value/* integer */.nd,
    float64: template_value/* number */.ai,
    add: (...values) => values.reduce((sum, one) => sum + (0,template_value/* integer */.nd)(one), 0n),
    add1: (value) => (0,template_value/* integer */.nd)(value) + 1n,
    sub: (a, b) => (0,template_value/* integer */.nd)(a) - (0,template_value/* integer */.nd)(b),
    mul: (...values) => values.reduce((product, one) => product * (0,template_value/* integer */.nd)(one), 1n),
    div: (a, b) => (0,template_value/* integer */.nd)(a) / divisor(b),
    mod: (a, b) => (0,template_value/* integer */.nd)(a) % divisor(b),
    max: (...values) => most(values, (a, b) => a > b),
    min: (...values) => most(values, (a, b) => a < b),
    floor: (value) => Math.floor((0,template_value/* number */.ai)(value)),
    ceil: (value) => Math.ceil((0,template_value/* number */.ai)(value)),
    until: (count) => rangeOf(0, (0,template_value/* whole */.WQ)(count), (0,template_value/* whole */.WQ)(count) < 0 ? -1 : 1),
    untilStep: (start, end, step) => rangeOf((0,template_value/* whole */.WQ)(start), (0,template_value/* whole */.WQ)(end), (0,template_value/* whole */.WQ)(step)),
    len: (value) => BigInt(lengthOf(value)),
};
function lengthOf(value) {
    if (typeof value === 'string')
        return Buffer.byteLength(value);
    return (0,build_value/* isObject */.Gv)(value) ? Object.keys(value).length : (0,template_value/* listOf */.c3)(value).length;
}
const logicFunctions = {
    eq: (value, ...others) => others.some((one) => (0,template_value/* equal */.LC)(value, one)),
    ne: (a, b) => !(0,template_value/* equal */.LC)(a, b),
    lt: (a, b) => (0,template_value/* compared */.mU)(a, b) < 0,
    le: (a, b) => (0,template_value/* compared */.mU)(a, b) <= 0,
    gt: (a, b) => (0,template_value/* compared */.mU)(a, b) > 0,
    ge: (a, b) => (0,template_value/* compared */.mU)(a, b) >= 0,
    not: (value) => !(0,template_value/* truth */.Im)(value),
    all: (...values) => values.every(template_value/* truth */.Im),
    any: (...values) => values.some(template_value/* truth */.Im),
    empty: (value) => !(0,template_value/* truth */.Im)(value),
    default: (...args) => (args.length > 1 && (0,template_value/* truth */.Im)(args[1]) ? args[1] : args[0]),
    coalesce: (...values) => values.find(template_value/* truth */.Im),
    ternary: (yes, no, condition) => (condition === true ? yes : no),
    fail: (message) => {
        throw new template_value/* TemplateFault */.rz((0,template_value/* text */.Qq)(message));
    },
    kindOf: template_value/* kindOf */.I,
    kindIs: (kind, value) => (0,template_value/* kindOf */.I)(value) === kind,
    typeOf: template_value/* typeOf */.QP,
};
const collectionFunctions = {
    index,
    slice: (value, start, end) => {
        const until = end === undefined ? undefined : (0,template_value/* whole */.WQ)(end);
        return typeof value === 'string' ? value.slice((0,template_value/* whole */.WQ)(start), until) : (0,template_value/* listOf */.c3)(value).slice((0,template_value/* whole */.WQ)(start), until);
    },
    list: (...values) => values,
    tuple: (...values) => values,
    first: (list) => (0,template_value/* listOf */.c3)(list)[0],
    last: (list) => (0,template_value/* listOf */.c3)(list).at(-1),
    rest: (list) => (0,template_value/* listOf */.c3)(list).slice(1),
    initial: (list) => (0,template_value/* listOf */.c3)(list).slice(0, -1),
    append: (list, value) => [...(0,template_value/* listOf */.c3)(list), value],
    push: (list, value) => [...(0,template_value/* listOf */.c3)(list), value],
    prepend: (list, value) => [value, ...(0,template_value/* listOf */.c3)(list)],
    concat: (...lists) => lists.flatMap(template_value/* listOf */.c3),
    reverse: (list) => [...(0,template_value/* listOf */.c3)(list)].reverse(),
    uniq: (list) => (0,template_value/* listOf */.c3)(list).filter((one, at, all) => all.findIndex((other) => (0,template_value/* same */.FB)(one, other)) === at),
    without: (list, ...values) => (0,template_value/* listOf */.c3)(list).filter((one) => !values.some((other) => (0,template_value/* same */.FB)(one, other))),
    compact: (list) => (0,template_value/* listOf */.c3)(list).filter(template_value/* truth */.Im),
    has: (value, list) => (0,template_value/* listOf */.c3)(list).some((one) => (0,template_value/* same */.FB)(one, value)),
    sortAlpha: (list) => (0,template_value/* listOf */.c3)(list).map(template_value/* text */.Qq).sort(),
    dict: (...pairs) => Object.fromEntries(pairs.flatMap((key, at) => (at % 2 === 0 ? [[(0,template_value/* text */.Qq)(key), pairs[at + 1] ?? '']] : []))),
    get: (map, key) => (0,template_value/* mapOf */.A7)(map)[(0,template_value/* text */.Qq)(key)] ?? '',
    set: (map, key, value) => {
        const result = (0,template_value/* mapOf */.A7)(map);
        result[(0,template_value/* text */.Qq)(key)] = value;
        return result;
    },
    unset: (map, key) => {
        const result = (0,template_value/* mapOf */.A7)(map);
        delete result[(0,template_value/* text */.Qq)(key)];
        return result;
    },
    hasKey: (map, key) => Object.hasOwn((0,template_value/* mapOf */.A7)(map), (0,template_value/* text */.Qq)(key)),
    keys: (...maps) => maps.flatMap((map) => Object.keys((0,template_value/* mapOf */.A7)(map)).sort()),
    values: (map) => Object.entries((0,template_value/* mapOf */.A7)(map)).map(([, value]) => value),
    pick: (map, ...keys) => picked(map, (key) => keys.map(template_value/* text */.Qq).includes(key)),
    omit: (map, ...keys) => picked(map, (key) => !keys.map(template_value/* text */.Qq).includes(key)),
    pluck: (key, ...maps) => maps.flatMap((map) => (Object.hasOwn((0,template_value/* mapOf */.A7)(map), (0,template_value/* text */.Qq)(key)) ? [(0,template_value/* mapOf */.A7)(map)[(0,template_value/* text */.Qq)(key)]] : [])),
    dig,
    merge: (...maps) => merged('first', maps),
    mergeOverwrite: (...maps) => merged('last', maps),
    deepCopy: (value) => structuredClone(value),
};
const functions_all = { ...textFunctions, ...numberFunctions, ...logicFunctions, ...collectionFunctions };
/**
 * Functions of Go templates and of Sprig that say the same each time, and those that Argo CD adds, by name; most have a twin
 * that fails where they don't.
 * https://masterminds.github.io/sprig/
 */
const functions = {
    ...functions_all,
    ...Object.fromEntries(Object.entries(functions_all).flatMap(([name, one]) => {
        const title = name.slice(0, 1).toUpperCase() + name.slice(1);
        return [[`must${title}`, one]];
    })),
};


/***/ }),

/***/ 92691:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TemplateSyntaxError),
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47454);

/** A text that is no template of Go, in words for a person. */
class TemplateSyntaxError extends Error {
}
/** @throws TemplateSyntaxError */
function parseTemplate(text) {
    const actions = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .R)(text);
    const texts = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .aroundActions */ .F)(text, actions).map((part, index) => {
        const before = actions[index - 1];
        const after = actions[index];
        const left = before !== undefined && /\s-$/.test(text.slice(0, before.end - 2)) ? part.trimStart() : part;
        return after !== undefined && /^\{\{-\s/.test(text.slice(after.start, after.start + 4)) ? left.trimEnd() : left;
    });
    const parts = [];
    const open = [];
    let into = parts;
    const add = (part) => part !== '' && into.push({ is: 'text', text: part });
    add(texts[0] ?? '');
    for (const [index, { body }] of actions.entries()) {
        const [word, rest] = headOf(body);
        if (body.startsWith('/*')) {
            // A comment says nothing.
        }
        else if (word === 'if' || word === 'with' || word === 'range') {
            const block = { is: word, pipe: pipeOf(rest), body: [], otherwise: [] };
            into.push(block);
            open.push({ block, outer: into, isElse: false });
            into = block.body;
        }
        else if (word === 'else') {
            const top = open.at(-1);
            if (top === undefined)
                throw new TemplateSyntaxError('an "else" belongs to nothing');
            into = top.block.otherwise;
            const [again, pipe] = headOf(rest);
            if (again === 'if' || again === 'with') {
                const block = { is: again, pipe: pipeOf(pipe), body: [], otherwise: [] };
                into.push(block);
                open.push({ block, outer: into, isElse: true });
                into = block.body;
            }
        }
        else if (body === 'end') {
            let top = open.pop();
            while (top?.isElse)
                top = open.pop();
            if (top === undefined)
                throw new TemplateSyntaxError('an "end" belongs to nothing');
            into = top.outer;
        }
        else if (body === 'break' || body === 'continue')
            into.push({ is: body });
        else
            into.push({ is: 'print', pipe: pipeOf(body) });
        add(texts[index + 1] ?? '');
    }
    if (open.length > 0)
        throw new TemplateSyntaxError(`"${open[0]?.block.is}" has no end`);
    return parts;
}
function headOf(text) {
    const word = /^\w*/.exec(text)?.[0] ?? '';
    return [word, text.slice(word.length).trim()];
}
const token = /\s+|"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)'|:=|[|(),=]|[+-]?(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)|\$\w*|(?:\.\w+)+|\.|\w+/giy;
function pipeOf(text) {
    return new PipeReader(text).whole();
}
class PipeReader {
    #tokens = [];
    #at = 0;
    constructor(text) {
        token.lastIndex = 0;
        for (let at = 0; at < text.length; at = token.lastIndex) {
            const found = token.exec(text)?.[0];
            if (found === undefined)
                throw new TemplateSyntaxError(`"${text.slice(at)}" can\u2019t be read`);
            this.#tokens.push(found.trim() === '' ? ' ' : found);
        }
    }
    whole() {
        const pipe = this.#pipe();
        if (this.#at < this.#tokens.length)
            throw new TemplateSyntaxError(`"${this.#tokens[this.#at]}" is not expected here`);
        return pipe;
    }
    #blanks() {
        while (this.#tokens[this.#at] === ' ')
            this.#at++;
    }
    #pipe() {
        const { names, declares } = this.#variables();
        const commands = [];
        for (;;) {
            const command = [];
            for (this.#blanks(); !this.#ends(); this.#blanks())
                command.push(this.#operand());
            if (command.length === 0)
                throw new TemplateSyntaxError('a value is missing');
            commands.push(command);
            if (this.#tokens[this.#at] !== '|')
                return { names, declares, commands };
            this.#at++;
        }
    }
    /** `$x :=`, `$i, $x :=`, `$x =`. */
    #variables() {
        const text = this.#tokens.slice(this.#at).join('');
        const [all, first, second, sign] = /^ *(\$\w+) *(?:, *(\$\w+) *)?(:?=)/.exec(text) ?? [];
        if (all === undefined || first === undefined)
            return { names: [], declares: false };
        for (let read = 0; read < all.length; this.#at++)
            read += this.#tokens[this.#at]?.length ?? 1;
        return { names: second === undefined ? [first] : [first, second], declares: sign === ':=' };
    }
    #ends() {
        const next = this.#tokens[this.#at];
        return next === undefined || next === '|' || next === ')';
    }
    #operand() {
        const next = this.#tokens[this.#at++] ?? '';
        if (next === '(') {
            const pipe = this.#pipe();
            if (this.#tokens[this.#at++] !== ')')
                throw new TemplateSyntaxError('a ")" is missing');
            return { is: 'pipe', pipe, fields: this.#fields() };
        }
        if (next.startsWith('$'))
            return { is: 'value', name: next, fields: this.#fields() };
        if (next === '.')
            return { is: 'value', name: '.', fields: [] };
        if (next.startsWith('.'))
            return { is: 'value', name: '.', fields: [...next.slice(1).split('.'), ...this.#fields()] };
        if (next.startsWith('"'))
            return { is: 'literal', value: unquoted(next) };
        if (next.startsWith('`'))
            return { is: 'literal', value: next.slice(1, -1) };
        if (next.startsWith("'"))
            return { is: 'literal', value: BigInt(next.slice(1, -1).codePointAt(0) ?? 0) };
        if (/^[+-]?\d/.test(next))
            return { is: 'literal', value: literalNumber(next.replaceAll('_', '')) };
        if (next === 'true' || next === 'false')
            return { is: 'literal', value: next === 'true' };
        if (next === 'nil')
            return { is: 'literal', value: undefined };
        if (/^\w+$/.test(next))
            return { is: 'function', name: next };
        throw new TemplateSyntaxError(`"${next}" is not expected here`);
    }
    #fields() {
        const fields = [];
        while (/^(?:\.\w+)+$/.test(this.#tokens[this.#at] ?? '')) {
            fields.push(...(this.#tokens[this.#at++] ?? '').slice(1).split('.'));
        }
        return fields;
    }
}
function unquoted(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new TemplateSyntaxError(`${text} is no text of Go`);
    }
}
/** With a point or an exponent it is a float, otherwise an integer. */
function literalNumber(written) {
    const isFloat = !/^[+-]?0[xX]/.test(written) && /[.eE]/.test(written);
    if (isFloat || !/^[+-]?(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(written))
        return Number(written);
    return written.startsWith('-') ? -BigInt(written.slice(1)) : BigInt(written.replace('+', ''));
}


/***/ }),

/***/ 68597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   O0: () => (/* binding */ Unsupported),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   To: () => (/* binding */ asFromJson),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   rz: () => (/* binding */ TemplateFault),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37541);

/**
 * Values as Go sees them: its `float64`, which every number of JSON is, is a number here, its integers are bigints, since they print
 * and compare otherwise.
 */
/** Something that is not evaluated here, in words for a person. */
class Unsupported extends Error {
}
/** A template that the controller could not evaluate either, in words for a person. */
class TemplateFault extends Error {
}
/** Whether Go takes a value for true: all but the zero value of its type. */
function truth(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== false && value !== 0 && value !== 0n && value !== '';
}
/** A value as Go prints it. */
function printed(value) {
    if (value === undefined || value === null)
        return '<no value>';
    return within(value);
}
/** A value as Go prints it within another. */
function within(value) {
    if (value === undefined || value === null)
        return '<nil>';
    if (typeof value === 'number')
        return printedFloat(value);
    if (Array.isArray(value))
        return `[${value.map(within).join(' ')}]`;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const fields = Object.keys(value).sort();
        return `map[${fields.map((key) => `${key}:${within(value[key])}`).join(' ')}]`;
    }
    return String(value);
}
/** As `%v`: the fewest digits that tell it, with an exponent below 1e-4 and from 1e6 on. */
function printedFloat(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** A value as a text, nothing as the empty one. */
function text(value) {
    return value === undefined || value === null ? '' : within(value);
}
/** A value as a number: what is none is 0. */
function number(value) {
    if (value === true)
        return 1;
    const found = Number(text(value));
    return Number.isFinite(found) ? found : 0;
}
function whole(value) {
    return Math.trunc(number(value));
}
/** A value as an integer of Go. */
function integer(value) {
    return typeof value === 'bigint' ? value : BigInt(whole(value));
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    if (value === undefined || value === null)
        return [];
    throw new TemplateFault(`${printed(value)} is no list`);
}
function mapOf(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    if (value === undefined || value === null)
        return {};
    throw new TemplateFault(`${printed(value)} is no map`);
}
/** What Go calls the kind of a value. */
function kindOf(value) {
    if (Array.isArray(value))
        return 'slice';
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return 'map';
    const kinds = {
        string: 'string',
        boolean: 'bool',
        number: 'float64',
        bigint: 'int',
    };
    return kinds[typeof value] ?? 'invalid';
}
/** What Go calls its type. */
function typeOf(value) {
    if (Array.isArray(value))
        return '[]interface {}';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? 'map[string]interface {}' : kindOf(value);
}
/** Whether two values are the same through and through, types included (`reflect.DeepEqual`). */
function same(a, b) {
    return identity(a) === identity(b);
}
function identity(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? { integer: String(one) } : one));
}
/** As `eq`: values of two types are not compared, an integer and a float neither. */
function equal(a, b) {
    if (isThere(a) && isThere(b) && kindOf(a) !== kindOf(b))
        throw new TemplateFault(incompatible(a, b));
    return isThere(a) && isThere(b) ? same(a, b) : isThere(a) === isThere(b);
}
/** As `lt` and its like: below 0 where the first is less. */
function compared(a, b) {
    if (kindOf(a) !== kindOf(b))
        throw new TemplateFault(incompatible(a, b));
    if (typeof a === 'string' && typeof b === 'string')
        return a < b ? -1 : a > b ? 1 : 0;
    return number(a) - number(b);
}
function isThere(value) {
    return value !== undefined && value !== null;
}
function incompatible(a, b) {
    const numbers = [kindOf(a), kindOf(b)].sort().join() === 'float64,int';
    const remedy = numbers ? ': write `int` before what comes from parameters, whose numbers are floats' : '';
    return `${typeOf(a)} ${printed(a)} and ${typeOf(b)} ${printed(b)} can\u2019t be compared${remedy}`;
}
/** Parameters as the controller has them: from JSON, where every number is a float. */
function asFromJson(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(asFromJson);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asFromJson(one)]))
        : value;
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

/***/ 13709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ printKey),
/* harmony export */   IT: () => (/* binding */ printFlow),
/* harmony export */   J8: () => (/* binding */ printBlock),
/* harmony export */   RY: () => (/* binding */ printFieldValue),
/* harmony export */   ZB: () => (/* binding */ printItem),
/* harmony export */   n: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71838);

/** How generated files are laid out. */
const generatedStyle = { step: 2, dash: 2, lineBreak: '\n' };
/**
 * JSON data as block YAML, without a line break at its end. Keys keep their order, and undefined ones are left out. A text is
 * quoted only where a reader of any version would take it for something else; one of several lines is a literal block.
 *
 * @param column where it begins: the first line is not indented, the others are.
 */
function printBlock(value, column = 0, style = generatedStyle) {
    if (!isFilled(value))
        return printScalar(value, column, style.step, style.lineBreak);
    const gap = style.lineBreak + ' '.repeat(column);
    // Strings that are added to share what they are made of; a join would copy each level of a document into the next.
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += (text === '' ? '' : gap) + printItem(item, column, style);
        return text;
    }
    for (const [key, field] of Object.entries(value)) {
        if (field !== undefined)
            text += (text === '' ? '' : gap) + printEntry(key, field, column, style);
    }
    return text;
}
/** A field of a block mapping whose keys stand in a column. */
function printEntry(key, value, column, style) {
    return `${printKey(key)}:${printFieldValue(value, column, style)}`;
}
/** What follows the colon of a field of a block mapping whose keys stand in a column. */
function printFieldValue(value, column, style) {
    if (isFilled(value)) {
        const inner = column + (Array.isArray(value) ? style.dash : style.step);
        return style.lineBreak + ' '.repeat(inner) + printBlock(value, inner, style);
    }
    return ` ${printScalar(value, column, style.step, style.lineBreak)}`;
}
/** An item of a block list whose dashes stand in a column. */
function printItem(value, column, style) {
    const text = isFilled(value) ? printBlock(value, column + 2, style) : printScalar(value, column, 2, style.lineBreak);
    return `- ${text}`;
}
/** JSON data as flow YAML on one line, which is JSON as well. */
function printFlow(value) {
    if (Array.isArray(value))
        return `[${value.map(printFlow).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return printQuotedScalar(value);
    return `{${fieldsOf(value)
        .map(([key, field]) => `${doubleQuoted(key)}: ${printFlow(field)}`)
        .join(', ')}}`;
}
function printQuotedScalar(value) {
    return typeof value === 'string' ? doubleQuoted(value) : String(value ?? null);
}
/** A key of a mapping. The same ones come again and again. */
function printKey(key) {
    let text = keys.get(key);
    if (text === undefined) {
        text = printText(key, '');
        keys.set(key, text);
    }
    return text;
}
const keys = new Map();
/**
 * A scalar or an empty collection, in block context.
 *
 * @param column of the key or dash that it belongs to; the lines of a literal stand `inner` columns further in.
 */
function printScalar(value, column, inner, lineBreak) {
    if (typeof value === 'string') {
        return value.includes('\n') && !needsEscapes.test(value) && !/\n[\t ]+$/.test(value)
            ? literal(value, column, inner, lineBreak)
            : printText(value, '');
    }
    if (Array.isArray(value))
        return '[]';
    return typeof value === 'object' && value !== null ? '{}' : String(value ?? null);
}
/** What no YAML holds, or only with an escape: https://yaml.org/spec/1.2.2/#51-character-set */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML does not allow
const needsEscapes = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
/** Indicators, and what would end a plain scalar: https://yaml.org/spec/1.2.2/#733-plain-style */
const noPlain = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|\n|:[ \t]|[ \t]#|[\t :]$|^(?:---|\.\.\.)(?:[ \t]|$)/;
/** What some reader might take for a number, a time or an address. */
const numberLike = /^[-+.]?[0-9][0-9a-fA-FxXoO_.,:+\-TZ ]*$/;
/** Names, paths and versions, which need no quotes but where they are words or numbers (`e5`). */
const simple = /^[A-DF-Za-df-z_/][\w/.-]*$/;
/** @param quote the quotes that a text gets at least: '' , ' or ". */
function printText(text, quote) {
    if (quote === '' && simple.test(text))
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readsAsOtherType */ .U)(text) ? `"${text}"` : text;
    if (needsEscapes.test(text) || text.includes('\n'))
        return doubleQuoted(text);
    if (quote === "'")
        return singleQuoted(text);
    if (quote === '"' || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readsAsOtherType */ .U)(text) || numberLike.test(text))
        return doubleQuoted(text);
    if (!noPlain.test(text))
        return text;
    return text.includes('"') && !text.includes("'") ? singleQuoted(text) : doubleQuoted(text);
}
function singleQuoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function doubleQuoted(text) {
    // What JSON allows in its strings and YAML does not.
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** A literal block scalar: https://yaml.org/spec/1.2.2/#812-literal-style */
function literal(text, column, inner, lineBreak) {
    let end = text.length;
    while (text[end - 1] === '\n')
        end--;
    const body = text.slice(0, end);
    const breaks = text.length - end;
    const chomping = breaks === 0 ? '-' : breaks > 1 || body === '' ? '+' : '';
    // The indentation is that of the first line that is not empty, unless it says otherwise.
    const indicator = /^\n*[ \t]/.test(body) || body === '' ? String(inner) : '';
    const indent = ' '.repeat(column + inner);
    // Lines that are empty are not indented.
    const lines = body === '' ? '\n' : `\n${body}`.replace(/\n+/g, (before) => before + indent);
    const whole = `|${indicator}${chomping}${lines}${'\n'.repeat(Math.max(breaks - 1, 0))}`;
    return lineBreak === '\n' ? whole : whole.replaceAll('\n', lineBreak);
}
function isFilled(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    for (const key in value)
        if (value[key] !== undefined)
            return true;
    return false;
}
function fieldsOf(value) {
    return Object.entries(value).filter(([, field]) => field !== undefined);
}


/***/ })

} };
})
