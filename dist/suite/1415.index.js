export const id = 1415;
export const ids = [1415];
export const modules = {

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7541);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4353);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);



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
    return new Execution(isStrict, _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .functions */ .Cn, parameters).run((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(text));
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
            throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .Unsupported */ .O0('a template takes too many steps');
    }
    #part(part, dot, variables) {
        switch (part.is) {
            case 'text':
                this.#text += part.text;
                return undefined;
            case 'print': {
                const value = this.#pipe(part.pipe, dot, variables);
                if (part.pipe.names.length === 0)
                    this.#text += (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .printed */ .zd)(value);
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
        if (!(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)(value))
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
                throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz('what is no function is given arguments');
            return this.#operand(head, dot, variables);
        }
        const operands = rest.map((one) => () => this.#operand(one, dot, variables));
        // These two ask for no more than they need.
        if (head.name === 'and' || head.name === 'or') {
            const all = [...operands, ...piped.map((value) => () => value)];
            let value;
            for (const one of all) {
                value = one();
                if ((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)(value) === (head.name === 'or'))
                    break;
            }
            return value;
        }
        return this.#call(head.name, [...operands.map((one) => one()), ...piped]);
    }
    #call(name, args) {
        const known = Object.hasOwn(this.#functions, name) ? this.#functions[name] : undefined;
        if (known === undefined)
            throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .Unsupported */ .O0(`the function "${name}" of a template is not evaluated`);
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
            throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz(`the variable ${name} is not defined`);
        return this.#fields(variable.value, fields);
    }
    #fields(value, fields) {
        let found = value;
        for (const field of fields) {
            if (found === undefined || found === null) {
                if (this.#isStrict)
                    throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz(`".${field}" is asked of nothing`);
                return undefined;
            }
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(found))
                throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz(`".${field}" is asked of what is no map`);
            if (this.#isStrict && !Object.hasOwn(found, field))
                throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz(`there is no parameter "${field}"`);
            found = Object.hasOwn(found, field) ? found[field] : undefined;
        }
        return found;
    }
}
function itemsOf(value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.map((item, index) => [index, item]);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    if (typeof value === 'number')
        return Array.from({ length: Math.min(value, mostSteps) }, (_, index) => [index, index]);
    throw new _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateFault */ .rz(`a range can’t go over ${(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .printed */ .zd)(value)}`);
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized),
/* harmony export */   Cn: () => (/* binding */ functions),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   O0: () => (/* binding */ Unsupported),
/* harmony export */   rz: () => (/* binding */ TemplateFault),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9114);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(853);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3709);






/** Something that is not evaluated here, in words for a person. */
class Unsupported extends Error {
}
/** A template that the controller could not evaluate either, in words for a person. */
class TemplateFault extends Error {
}
/** No text or list that a template makes is longer. */
const mostMade = 100_000;
/** Whether Go takes a value for true: all but the zero value of its type. */
function truth(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}
/** A value as Go prints it; numbers are those of JSON. */
function printed(value) {
    if (value === undefined || value === null)
        return '<no value>';
    return within(value);
}
function within(value) {
    if (value === undefined || value === null)
        return '<nil>';
    if (Array.isArray(value))
        return `[${value.map(within).join(' ')}]`;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value)) {
        const fields = Object.keys(value).sort();
        return `map[${fields.map((key) => `${key}:${within(value[key])}`).join(' ')}]`;
    }
    return String(value);
}
const text = (value) => (value === undefined || value === null ? '' : within(value));
const number = (value) => {
    if (value === true)
        return 1;
    const found = Number(text(value));
    return Number.isFinite(found) ? found : 0;
};
const whole = (value) => Math.trunc(number(value));
const listOf = (value) => {
    if (Array.isArray(value))
        return value;
    if (value === undefined || value === null)
        return [];
    throw new TemplateFault(`${printed(value)} is no list`);
};
const mapOf = (value) => {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return value;
    if (value === undefined || value === null)
        return {};
    throw new TemplateFault(`${printed(value)} is no map`);
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const repeated = (part, count) => {
    if (part.length * count > mostMade)
        throw new Unsupported('a text that a template makes is too long');
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
const words = (value) => text(value)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
const indented = (columns, value) => {
    const gap = repeated(' ', whole(columns));
    return gap + text(value).replaceAll('\n', `\n${gap}`);
};
const sortedKeys = (value) => {
    if (Array.isArray(value))
        return value.map(sortedKeys);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return typeof value === 'bigint' ? Number(value) : value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key])]));
};
const json = (value, gap) => JSON.stringify(sortedKeys(value) ?? null, undefined, gap);
const parsedYaml = (value) => {
    const source = text(value);
    return (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(source, { start: 0, end: source.length }).value;
};
const digest = (name) => {
    return (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(text(value)).digest('hex');
};
const pattern = (source) => {
    const found = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(text(source));
    if (found === undefined)
        throw new Unsupported(`the pattern ${text(source)} is not evaluated`);
    return found;
};
/** Matches are found by what they are, in their order. */
const between = (source, value) => {
    const matches = pattern(source).findAll(value);
    if (matches.includes(''))
        throw new Unsupported('a pattern that matches nothing at all is not evaluated');
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
    const result = mapOf(first);
    for (const other of others) {
        for (const [key, value] of Object.entries(mapOf(other))) {
            const known = result[key];
            if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(known) && (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
                result[key] = merged(wins, [known, value]);
            else if (wins === 'last' || !truth(known))
                result[key] = value;
        }
    }
    return result;
};
const picked = (map, keeps) => Object.fromEntries(Object.entries(mapOf(map)).filter(([key]) => keeps(key)));
const compared = (a, b) => {
    if (typeof a === 'string' && typeof b === 'string')
        return a < b ? -1 : a > b ? 1 : 0;
    return number(a) - number(b);
};
const rangeOf = (start, end, step) => {
    const length = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
    if (length > mostMade)
        throw new Unsupported('a list that a template makes is too long');
    return Array.from({ length }, (_, index) => start + index * step);
};
/** As Argo CD makes names of what is none. */
function normalized(value) {
    const name = value
        .toLowerCase()
        .replaceAll(/[^-a-z0-9.]/g, '-')
        .slice(0, 253);
    return trimmed(name, (character) => character === '-' || character === '.');
}
/** `%s`, `%d`, `%v`, `%q`, `%t`, `%f` and `%x`, with a width, a sign, leading zeros and decimals. */
function formatted(format, ...args) {
    let next = 0;
    return text(format).replaceAll(/%(-?)(0?)(\d*)(?:\.(\d+))?([%svdqtfx])/g, (_, left, zero, width, decimals, verb) => {
        if (verb === '%')
            return '%';
        if (next >= args.length)
            return `%!${verb}(MISSING)`;
        const value = args[next++];
        let said = verb === 'v' || verb === 's' ? within(value) : text(value);
        if (verb === 'q')
            said = JSON.stringify(text(value));
        if (verb === 'd')
            said = String(whole(value));
        if (verb === 'f')
            said = number(value).toFixed(decimals === undefined ? 6 : Number(decimals));
        if (verb === 'x')
            said = typeof value === 'number' ? value.toString(16) : Buffer.from(text(value)).toString('hex');
        const columns = Math.min(Number(width), mostMade);
        return left === '-' ? said.padEnd(columns) : said.padStart(columns, zero === '0' ? '0' : ' ');
    });
}
function cut(length, value) {
    const count = whole(length);
    return count < 0 ? text(value).slice(count) : text(value).slice(0, count);
}
/** A name of at most so many characters; smart ones end with a whole word. */
function slugify(...args) {
    const value = text(args.at(-1));
    const most = typeof args[0] === 'number' ? args[0] : 50;
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
            const at = typeof step === 'number' ? step : Number.NaN;
            if (!(at >= 0 && at < holder.length))
                throw new TemplateFault(`the list has no item ${printed(step)}`);
            return holder[at];
        }
        if (holder === undefined || holder === null)
            throw new TemplateFault(`"${printed(step)}" is asked of nothing`);
        const map = mapOf(holder);
        return Object.hasOwn(map, text(step)) ? map[text(step)] : '';
    }, value);
}
function dig(...args) {
    const steps = args.slice(0, -2);
    let found = args.at(-1);
    for (const step of steps) {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(found) || !Object.hasOwn(found, text(step)))
            return args.at(-2);
        found = found[text(step)];
    }
    return found;
}
const textFunctions = {
    trim: (value) => text(value).trim(),
    trimAll: (set, value) => trimmed(text(value), (character) => text(set).includes(character)),
    trimPrefix: (prefix, value) => text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : text(value),
    trimSuffix: (suffix, value) => text(suffix) !== '' && text(value).endsWith(text(suffix))
        ? text(value).slice(0, -text(suffix).length)
        : text(value),
    lower: (value) => text(value).toLowerCase(),
    upper: (value) => text(value).toUpperCase(),
    title: (value) => text(value).replaceAll(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase()),
    untitle: (value) => text(value).replaceAll(/(?<![\w'])[A-Z]/g, (letter) => letter.toLowerCase()),
    snakecase: (value) => words(value).join('_').toLowerCase(),
    kebabcase: (value) => words(value).join('-').toLowerCase(),
    camelcase: (value) => words(value)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join(''),
    nospace: (value) => text(value).replaceAll(/\s/g, ''),
    repeat: (count, value) => repeated(text(value), whole(count)),
    substr: (start, end, value) => text(value).slice(Math.max(0, whole(start)), whole(end) < 0 ? undefined : whole(end)),
    trunc: cut,
    contains: (part, value) => text(value).includes(text(part)),
    hasPrefix: (part, value) => text(value).startsWith(text(part)),
    hasSuffix: (part, value) => text(value).endsWith(text(part)),
    replace: (from, to, value) => text(value).replaceAll(text(from), () => text(to)),
    quote: (...values) => values
        .filter((one) => one !== undefined)
        .map((one) => JSON.stringify(text(one)))
        .join(' '),
    squote: (...values) => values
        .filter((one) => one !== undefined)
        .map((one) => `'${text(one)}'`)
        .join(' '),
    cat: (...values) => values.map(text).join(' '),
    indent: indented,
    nindent: (columns, value) => `\n${indented(columns, value)}`,
    join: (gap, list) => (Array.isArray(list) ? list : [list]).map(text).join(text(gap)),
    splitList: (gap, value) => text(value).split(text(gap)),
    split: (gap, value) => Object.fromEntries(text(value)
        .split(text(gap))
        .map((part, at) => [`_${at}`, part])),
    toString: text,
    toStrings: (list) => listOf(list).map(text),
    normalize: (value) => normalized(text(value)),
    slugify,
    print: (...values) => values.map(within).join(''),
    println: (...values) => `${values.map(within).join(' ')}\n`,
    printf: formatted,
    base: (value) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(text(value)) || '.',
    dir: (value) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(text(value)),
    ext: (value) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.extname(text(value)),
    clean: (value) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(text(value)),
    isAbs: (value) => text(value).startsWith('/'),
    regexMatch: (source, value) => pattern(source).test(text(value)),
    regexFind: (source, value) => pattern(source).find(text(value)) ?? '',
    regexFindAll: (source, value, count) => pattern(source).findAll(text(value), whole(count) < 0 ? undefined : whole(count)),
    regexSplit: (source, value, count) => {
        if (whole(count) >= 0)
            throw new Unsupported('regexSplit with a limit is not evaluated');
        return between(source, text(value)).parts;
    },
    regexReplaceAll: (source, value, to) => {
        if (text(to).includes('$'))
            throw new Unsupported('groups in regexReplaceAll are not evaluated');
        return between(source, text(value)).parts.join(text(to));
    },
    regexReplaceAllLiteral: (source, value, to) => between(source, text(value)).parts.join(text(to)),
    sha1sum: digest('sha1'),
    sha256sum: digest('sha256'),
    sha512sum: digest('sha512'),
    b64enc: (value) => Buffer.from(text(value)).toString('base64'),
    b64dec: (value) => Buffer.from(text(value), 'base64').toString('utf8'),
    toJson: (value) => json(value),
    toPrettyJson: (value) => json(value, '  '),
    fromJson: parsedYaml,
    toYaml: (value) => (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printBlock */ .J8)(sortedKeys(value), 0, { step: 2, dash: 0, lineBreak: '\n' }),
    fromYaml: parsedYaml,
    fromYamlArray: parsedYaml,
};
const numberFunctions = {
    int: whole,
    int64: whole,
    atoi: whole,
    float64: number,
    add: (...values) => values.reduce((sum, one) => sum + whole(one), 0),
    add1: (value) => whole(value) + 1,
    sub: (a, b) => whole(a) - whole(b),
    mul: (...values) => values.reduce((product, one) => product * whole(one), 1),
    div: (a, b) => {
        if (whole(b) === 0)
            throw new TemplateFault('a number is divided by zero');
        return Math.trunc(whole(a) / whole(b));
    },
    mod: (a, b) => {
        if (whole(b) === 0)
            throw new TemplateFault('a number is divided by zero');
        return whole(a) % whole(b);
    },
    max: (...values) => Math.max(...values.map(whole)),
    min: (...values) => Math.min(...values.map(whole)),
    floor: (value) => Math.floor(number(value)),
    ceil: (value) => Math.ceil(number(value)),
    until: (count) => rangeOf(0, whole(count), whole(count) < 0 ? -1 : 1),
    untilStep: (start, end, step) => rangeOf(whole(start), whole(end), whole(step)),
    len: (value) => {
        if (typeof value === 'string')
            return Buffer.byteLength(value);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
            return Object.keys(value).length;
        return listOf(value).length;
    },
};
const logicFunctions = {
    eq: (value, ...others) => others.some((one) => same(value, one)),
    ne: (a, b) => !same(a, b),
    lt: (a, b) => compared(a, b) < 0,
    le: (a, b) => compared(a, b) <= 0,
    gt: (a, b) => compared(a, b) > 0,
    ge: (a, b) => compared(a, b) >= 0,
    not: (value) => !truth(value),
    all: (...values) => values.every(truth),
    any: (...values) => values.some(truth),
    empty: (value) => !truth(value),
    default: (...args) => (args.length > 1 && truth(args[1]) ? args[1] : args[0]),
    coalesce: (...values) => values.find(truth),
    ternary: (yes, no, condition) => (condition === true ? yes : no),
    fail: (message) => {
        throw new TemplateFault(text(message));
    },
    kindOf: (value) => (Array.isArray(value) ? 'slice' : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? 'map' : kindOf(value)),
    kindIs: (kind, value) => logicFunctions['kindOf']?.(value) === kind,
    typeOf: (value) => Array.isArray(value) ? '[]interface {}' : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? 'map[string]interface {}' : kindOf(value),
};
function kindOf(value) {
    const kinds = { string: 'string', boolean: 'bool', number: 'float64' };
    return kinds[typeof value] ?? 'invalid';
}
const collectionFunctions = {
    index,
    slice: (value, start, end) => {
        const until = end === undefined ? undefined : whole(end);
        return typeof value === 'string' ? value.slice(whole(start), until) : listOf(value).slice(whole(start), until);
    },
    list: (...values) => values,
    tuple: (...values) => values,
    first: (list) => listOf(list)[0],
    last: (list) => listOf(list).at(-1),
    rest: (list) => listOf(list).slice(1),
    initial: (list) => listOf(list).slice(0, -1),
    append: (list, value) => [...listOf(list), value],
    push: (list, value) => [...listOf(list), value],
    prepend: (list, value) => [value, ...listOf(list)],
    concat: (...lists) => lists.flatMap(listOf),
    reverse: (list) => [...listOf(list)].reverse(),
    uniq: (list) => listOf(list).filter((one, at, all) => all.findIndex((other) => same(one, other)) === at),
    without: (list, ...values) => listOf(list).filter((one) => !values.some((other) => same(one, other))),
    compact: (list) => listOf(list).filter(truth),
    has: (value, list) => listOf(list).some((one) => same(one, value)),
    sortAlpha: (list) => listOf(list).map(text).sort(),
    dict: (...pairs) => Object.fromEntries(pairs.flatMap((key, at) => (at % 2 === 0 ? [[text(key), pairs[at + 1] ?? '']] : []))),
    get: (map, key) => mapOf(map)[text(key)] ?? '',
    set: (map, key, value) => {
        const result = mapOf(map);
        result[text(key)] = value;
        return result;
    },
    unset: (map, key) => {
        const result = mapOf(map);
        delete result[text(key)];
        return result;
    },
    hasKey: (map, key) => Object.hasOwn(mapOf(map), text(key)),
    keys: (...maps) => maps.flatMap((map) => Object.keys(mapOf(map)).sort()),
    values: (map) => Object.entries(mapOf(map)).map(([, value]) => value),
    pick: (map, ...keys) => picked(map, (key) => keys.map(text).includes(key)),
    omit: (map, ...keys) => picked(map, (key) => !keys.map(text).includes(key)),
    pluck: (key, ...maps) => maps.flatMap((map) => (Object.hasOwn(mapOf(map), text(key)) ? [mapOf(map)[text(key)]] : [])),
    dig,
    merge: (...maps) => merged('first', maps),
    mergeOverwrite: (...maps) => merged('last', maps),
    deepCopy: (value) => structuredClone(value),
};
const all = { ...textFunctions, ...numberFunctions, ...logicFunctions, ...collectionFunctions };
/**
 * Functions of Go templates and of Sprig that say the same each time, and those that Argo CD adds, by name; most have a twin
 * that fails where they don't.
 * https://masterminds.github.io/sprig/
 */
const functions = {
    ...all,
    ...Object.fromEntries(Object.entries(all).flatMap(([name, one]) => {
        const title = name.slice(0, 1).toUpperCase() + name.slice(1);
        return [[`must${title}`, one]];
    })),
};


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TemplateSyntaxError),
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7454);

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
                throw new TemplateSyntaxError(`"${text.slice(at)}" can’t be read`);
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
            return { is: 'literal', value: next.slice(1, -1).codePointAt(0) };
        if (/^[+-]?\d/.test(next))
            return { is: 'literal', value: Number(next.replaceAll('_', '')) };
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


/***/ }),

/***/ 1838:
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

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ printKey),
/* harmony export */   IT: () => (/* binding */ printFlow),
/* harmony export */   J8: () => (/* binding */ printBlock),
/* harmony export */   RY: () => (/* binding */ printFieldValue),
/* harmony export */   ZB: () => (/* binding */ printItem),
/* harmony export */   n: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);

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
    const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
    return [`|${indicator}${chomping}`, ...lines, ...Array.from({ length: Math.max(breaks - 1, 0) }, () => '')].join(lineBreak);
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

};
