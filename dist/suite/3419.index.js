(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3419, ids: [3419], modules: {

/***/ 90245:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ kubernetesEnvironment)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29114);
/* harmony import */ var _rules_values_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12522);
/* harmony import */ var _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20486);
/* harmony import */ var _rules_values_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20529);





class CelUrl {
    url;
    /** Whether it is a path alone, which Go reads as a URL too. */
    isPath;
    constructor(url, isPath) {
        this.url = url;
        this.isPath = isPath;
    }
}
class CelAddress {
    address;
    constructor(address) {
        this.address = address;
    }
}
class CelBlock {
    block;
    constructor(block) {
        this.block = block;
    }
}
class CelQuantity {
    nanos;
    constructor(nanos) {
        this.nanos = nanos;
    }
}
class CelFormat {
    faultOf;
    constructor(faultOf) {
        this.faultOf = faultOf;
    }
}
class CelFormats {
}
/**
 * An environment of CEL with what the API server adds to the language.
 * https://kubernetes.io/docs/reference/using-api/cel/#cel-options-language-features-and-libraries
 */
function kubernetesEnvironment() {
    const environment = new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({
        unlistedVariablesAreDyn: true,
        homogeneousAggregateLiterals: false,
        enableOptionalTypes: true,
    });
    addUrls(environment);
    addAddresses(environment);
    addQuantities(environment);
    addFormats(environment);
    addLists(environment);
    addText(environment);
    return environment;
}
function fail(message) {
    throw new RangeError(message);
}
/** Go's url.ParseRequestURI: an absolute URL, or an absolute path. */
function parseUrl(text) {
    const isPath = text.startsWith('/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses them in a URL
    if (/[\s\u0000-\u001f\u007f]/.test(text) || !(isPath || /^[a-z][a-z0-9+.-]*:/i.test(text)))
        return undefined;
    return URL.canParse(text, isPath ? 'http://path' : undefined)
        ? new CelUrl(new URL(text, isPath ? 'http://path' : undefined), isPath)
        : undefined;
}
function addUrls(environment) {
    const part = (name, read) => {
        environment.registerFunction(`Url.${name}(): string`, ({ url, isPath }) => isPath && name !== 'getEscapedPath' ? '' : read(url));
    };
    environment.registerType('Url', CelUrl);
    environment.registerFunction('url(string): Url', (text) => parseUrl(text) ?? fail('URL parse error'));
    environment.registerFunction('isURL(string): bool', (text) => parseUrl(text) !== undefined);
    part('getScheme', (url) => url.protocol.replace(/:$/, ''));
    part('getHost', (url) => url.host);
    part('getHostname', (url) => url.hostname.replace(/^\[|\]$/g, ''));
    part('getPort', (url) => url.port);
    part('getEscapedPath', (url) => url.pathname);
}
function addAddresses(environment) {
    const read = (text) => {
        const address = (0,_rules_values_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAddress */ .or)(text);
        return address === undefined || address.hasLeadingZeros || address.isMapped ? undefined : address;
    };
    const readBlock = (text) => {
        const block = (0,_rules_values_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBlock */ .rT)(text);
        return block === undefined || block.hasLeadingZeros || block.address.isMapped ? undefined : block;
    };
    environment.registerType('IP', CelAddress);
    environment.registerType('CIDR', CelBlock);
    environment.registerFunction('isIP(string): bool', (text) => read(text) !== undefined);
    environment.registerFunction('ip(string): IP', (text) => new CelAddress(read(text) ?? fail('not an IP')));
    environment.registerFunction('IP.family(): int', ({ address }) => BigInt(address.family));
    environment.registerFunction('isCIDR(string): bool', (text) => readBlock(text) !== undefined);
    environment.registerFunction('cidr(string): CIDR', (text) => new CelBlock(readBlock(text) ?? fail('not a CIDR')));
    environment.registerFunction('CIDR.prefixLength(): int', ({ block }) => BigInt(block.prefix));
    environment.registerFunction('CIDR.ip(): IP', ({ block }) => new CelAddress(block.address));
    environment.registerFunction('CIDR.containsIP(string): bool', ({ block }, text) => {
        return contains(block, read(text) ?? fail('not an IP'));
    });
    environment.registerFunction('CIDR.containsIP(IP): bool', ({ block }, { address }) => {
        return contains(block, address);
    });
}
function contains(block, address) {
    const hostBits = BigInt((block.address.family === 4 ? 32 : 128) - block.prefix);
    return block.address.family === address.family && block.address.bits >> hostBits === address.bits >> hostBits;
}
function addQuantities(environment) {
    const read = (text) => (0,_rules_values_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQuantity */ .Lf)(text) ?? fail('not a quantity');
    environment.registerType('Quantity', CelQuantity);
    environment.registerFunction('isQuantity(string): bool', (text) => (0,_rules_values_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQuantity */ .Lf)(text) !== undefined);
    environment.registerFunction('quantity(string): Quantity', (text) => new CelQuantity(read(text)));
    environment.registerFunction('Quantity.sign(): int', ({ nanos }) => compare(nanos, 0n));
    environment.registerFunction('Quantity.isInteger(): bool', ({ nanos }) => (0,_rules_values_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(nanos));
    environment.registerFunction('Quantity.asInteger(): int', ({ nanos }) => (0,_rules_values_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeUnits */ .xF)(nanos));
    environment.registerFunction('Quantity.asApproximateFloat(): double', ({ nanos }) => Number(nanos) / 1e9);
    const comparison = (name, returns, work) => {
        environment.registerFunction(`Quantity.${name}(Quantity): ${returns}`, (a, b) => work(compare(a.nanos, b.nanos)));
    };
    comparison('compareTo', 'int', (order) => order);
    comparison('isGreaterThan', 'bool', (order) => order > 0n);
    comparison('isLessThan', 'bool', (order) => order < 0n);
    environment.registerFunction('Quantity.add(Quantity): Quantity', (a, b) => {
        return new CelQuantity(a.nanos + b.nanos);
    });
    environment.registerFunction('Quantity.sub(Quantity): Quantity', (a, b) => {
        return new CelQuantity(a.nanos - b.nanos);
    });
}
function compare(a, b) {
    return a < b ? -1n : a > b ? 1n : 0n;
}
const formats = {
    dns1123Label: _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dnsLabelFault */ .qB,
    dns1123Subdomain: _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dnsSubdomainFault */ .Sv,
    dns1035Label: _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .dns1035LabelFault */ .h1,
    qualifiedName: _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .qualifiedNameFault */ .U6,
    labelValue: _rules_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .labelValueFault */ .mn,
    uri: (text) => (parseUrl(text) === undefined ? 'not a URI' : undefined),
    uuid: (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? undefined : 'not a UUID'),
    date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a date'),
    datetime: (text) => /^\d{4}-\d\d-\d\d[Tt ]/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a time',
    byte: (text) => (/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? undefined : 'not base64'),
};
function addFormats(environment) {
    environment.registerType('Format', CelFormat);
    environment.registerType('Formats', CelFormats);
    environment.registerConstant('format', 'Formats', new CelFormats());
    for (const [name, faultOf] of Object.entries(formats)) {
        environment.registerFunction(`Formats.${name}(): Format`, () => new CelFormat(faultOf));
    }
    environment.registerFunction('Format.validate(string): optional', ({ faultOf }, text) => {
        const fault = faultOf(text);
        return fault === undefined ? _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.none() : _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Optional */ .Xx.of([fault]);
    });
}
function addLists(environment) {
    const isSorted = (list) => list.every((item, at) => at === 0 || list[at - 1] <= item);
    const extreme = (list, better) => {
        if (list.length === 0)
            return fail('the list is empty');
        return list.reduce((best, item) => (better(item, best) ? item : best));
    };
    environment.registerFunction('list.isSorted(): bool', isSorted);
    environment.registerFunction('list.sum(): dyn', (list) => {
        return list.reduce((sum, item) => (typeof sum === 'bigint' && typeof item === 'bigint' ? sum + item : Number(sum) + Number(item)), 0n);
    });
    environment.registerFunction('list.min(): dyn', (list) => extreme(list, (a, b) => a < b));
    environment.registerFunction('list.max(): dyn', (list) => extreme(list, (a, b) => a > b));
    environment.registerFunction('list.indexOf(dyn): int', (list, item) => BigInt(list.indexOf(item)));
    environment.registerFunction('list.lastIndexOf(dyn): int', (list, item) => {
        return BigInt(list.lastIndexOf(item));
    });
}
function addText(environment) {
    environment.registerFunction('string.charAt(int): string', (text, at) => [...text][Number(at)] ?? '');
    environment.registerFunction('string.replace(string, string): string', (text, from, to) => {
        return text.replaceAll(from, () => to);
    });
    const pattern = (source) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(source) ?? fail(`${source} is no pattern`);
    for (const signature of ['string.matchesPattern(string): bool', 'matchesPattern(string, string): bool'])
        environment.registerFunction(signature, (text, source) => pattern(source).test(text));
    environment.registerFunction('string.find(string): string', (text, source) => {
        return pattern(source).find(text) ?? '';
    });
    environment.registerFunction('string.findAll(string): list<string>', (text, source) => {
        return pattern(source).findAll(text);
    });
    environment.registerFunction('string.findAll(string, int): list<string>', (text, source, limit) => {
        return pattern(source).findAll(text, limit < 0n ? undefined : Number(limit));
    });
}


/***/ }),

/***/ 3419:
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateRules: () => (/* binding */ evaluateRules),
/* harmony export */   parseExpression: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29114);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90245);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35068);




// Functions of CEL match patterns, and so do the schemas that rules stand in.
await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPatterns */ .o0)();
let environment;
const compiled = new Map();
/**
 * Judges a value by the CEL rules of its schema, as the API server does when an object is made. Rules about the old object
 * (`oldSelf`) hold for a new one, unless they ask for it optionally. A rule that this engine can't read refuses nothing.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 */
const evaluateRules = (rules, value, path, report, schema) => {
    const judged = rulesForNew(rules);
    if (judged.length === 0)
        return;
    let self;
    try {
        self = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .celValue */ .Y)(value, schema, parser);
    }
    catch {
        return; // A time or duration that does not parse: the check of formats reports it.
    }
    for (const rule of judged) {
        const { holds, error } = judge(rule, self);
        if (holds === false)
            report(problemOf(rule, self, path, error));
    }
};
const judgedRules = new WeakMap();
/** The rules of a schema that say something of a new object. */
function rulesForNew(rules) {
    const known = judgedRules.get(rules);
    if (known !== undefined)
        return known;
    const judged = rules.filter(({ rule, optionalOldSelf }) => optionalOldSelf === true || !/\boldSelf\b/.test(rule));
    judgedRules.set(rules, judged);
    return judged;
}
const parser = {
    timestamp: (text) => compile('timestamp(self)')?.({ self: text }),
    duration: (text) => compile('duration(self)')?.({ self: text }),
};
/** Errors that come of the difference of this engine to the server's, not of the value. */
const engineFaults = new Set(['no_matching_overload', 'invalid_regular_expression']);
function judge({ rule, optionalOldSelf }, self) {
    const evaluate = compile(rule);
    if (evaluate === undefined)
        return { holds: undefined };
    try {
        const context = optionalOldSelf === true ? { self, oldSelf: compile('optional.none()')?.({}) } : { self };
        const result = evaluate(context);
        return { holds: typeof result === 'boolean' ? result : undefined };
    }
    catch (error) {
        if (error instanceof RangeError)
            return { holds: false, error: error.message };
        if (!(error instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .EvaluationError */ .ZN) || engineFaults.has(error.code))
            return { holds: undefined };
        return { holds: false, error: error.summary };
    }
}
function problemOf(rule, self, path, error) {
    const message = error === undefined ? messageOf(rule, self) : `the rule can't be evaluated here: ${error}`;
    return {
        rule: 'custom-resource-rule',
        category: 'api',
        severity: 'error',
        path: [...path, ...fieldPathOf(rule)],
        at: 'value',
        message,
    };
}
function messageOf(rule, self) {
    if (rule.messageExpression !== undefined) {
        try {
            const text = compile(rule.messageExpression)?.({ self });
            if (typeof text === 'string' && text.trim() !== '')
                return text;
        }
        catch {
            // The server falls back to the fixed message too.
        }
    }
    return rule.message?.trim() || `the rule "${rule.rule.trim()}" does not hold`;
}
/** `.spec.listeners['a.b']` as a path; the syntax allows names and quoted keys. */
function fieldPathOf({ fieldPath }) {
    const steps = (fieldPath ?? '').matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/g);
    return [...steps].map(([, name, key]) => name ?? key ?? '');
}
function compile(rule) {
    if (compiled.has(rule))
        return compiled.get(rule);
    environment ??= environmentWithHas();
    let evaluate;
    try {
        evaluate = environment.parse(withOwnFunctions(rule));
    }
    catch {
        evaluate = undefined;
    }
    compiled.set(rule, evaluate);
    return evaluate;
}
/** @throws SyntaxError where the text is no expression. */
const parseExpression = (text) => {
    environment ??= environmentWithHas();
    try {
        return environment.parse(withOwnFunctions(text)).ast;
    }
    catch (error) {
        if (error instanceof _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            throw new SyntaxError(error.summary);
        throw error;
    }
};
/**
 * Functions of ours in place of two of the engine's: its `has()` refuses an index in its argument (`has(self[0].matches)`),
 * which CEL allows, and its `matches()` reads JavaScript's patterns, in a time without bounds.
 */
function withOwnFunctions(rule) {
    return rule.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\b(?:has|matches)(?=\s*\()/g, (token) => own[token] ?? token);
}
const own = { has: 'isPresent', matches: 'matchesPattern' };
function environmentWithHas() {
    const own = (0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .kubernetesEnvironment */ .C)();
    own.registerFunction('isPresent(ast): bool', ({ args }) => {
        const [field] = args;
        return {
            field,
            typeCheck(checker, macro, context) {
                if (macro.field.op !== '.')
                    throw new SyntaxError('has() takes the selection of a field');
                checker.check(macro.field.args[0], context);
                return checker.getType('bool');
            },
            evaluate(evaluator, macro, context) {
                const object = evaluator.run(macro.field.args[0], context);
                return object instanceof Map && object.has(macro.field.args[1]);
            },
        };
    });
    return own;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

} };
})
