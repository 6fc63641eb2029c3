(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9654, ids: [9654], modules: {

/***/ 9654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _contract_report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73355);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98213);


/** The help of one command, made from its contract. Lines are at most 100 characters wide. */
function commandHelp(contract) {
    const fields = Object.entries((0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOfCommand */ .AM)(contract));
    const isCommon = ([name]) => Object.hasOwn(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOptions */ .OP, name) || Object.hasOwn(_contract_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFileFields */ .o, name);
    const examples = contract.examples.map((example) => `  ${example}`);
    return [
        `gitops-actions ${contract.command}${usageOf(Object.fromEntries(fields))}`,
        '',
        ...wrap(contract.summary, ''),
        '',
        'Options:',
        ...fields.filter((entry) => !isCommon(entry)).flatMap(([name, field]) => optionHelp(name, field)),
        '',
        'Everywhere:',
        ...fields.filter(isCommon).flatMap(([name, field]) => optionHelp(name, field)),
        '',
        ...(examples.length === 0 ? [] : ['Examples:', ...examples, '']),
    ].join('\n');
}
/** The overview: what the program is, and one line a command. */
function overview(commands, version) {
    const width = Math.max(...commands.map(({ command }) => command.length));
    return [
        `gitops-actions ${version} takes a commit to a GitOps repository.`,
        '',
        'Commands:',
        ...commands.map(({ command, summary }) => `  ${command.padEnd(width)}  ${summary}`),
        '',
        'gitops-actions COMMAND --help explains a command.',
        'Exit codes: 0 nothing refused, 1 findings refuse, 2 wrong use or bad input, 3 a tool or service failed, 70 our bug.',
        '',
    ].join('\n');
}
function usageOf(fields) {
    const required = Object.entries(fields)
        .filter(([, field]) => field.required && !field.positional && field.type !== 'secret')
        .map(([name, field]) => ` --${name} ${placeholderOf(field)}`);
    const slot = Object.values(fields).find((field) => field.positional);
    return `${slot === undefined ? '' : ` ${positionalText(slot)}`}${required.join('')} [OPTION\u2026]`;
}
function positionalText(field) {
    const word = `${placeholderOf(field)}${field.type === 'list' ? '\u2026' : ''}`;
    return field.required ? word : `[${word}]`;
}
function optionHelp(name, field) {
    const text = [field.description, allowedText(field), defaultText(field)].filter((part) => part !== '').join(' ');
    return [`  ${optionText(name, field)}`, ...wrap(text, '      ')];
}
function optionText(name, field) {
    if (field.type === 'secret')
        return `${field.environment} (environment variable)`;
    if (field.type === 'boolean' && field.default === true)
        return `--no-${name}`;
    const letter = field.short === undefined ? '' : `-${field.short}, `;
    const value = field.type === 'boolean' ? '' : ` ${placeholderOf(field)}`;
    const repeat = field.type === 'list' || field.type === 'map' ? ' \u2026' : '';
    return `${field.positional ? `${positionalText(field)}, ` : ''}${letter}--${name}${value}${repeat}`;
}
function placeholderOf(field) {
    if ('placeholder' in field && field.placeholder !== undefined)
        return field.placeholder;
    if (field.type === 'map')
        return 'KEY=VALUE';
    if (field.type === 'enum')
        return field.values.join('|');
    return field.type === 'number' ? 'N' : 'VALUE';
}
function allowedText(field) {
    return field.type === 'list' && field.values !== undefined ? `[allowed: ${field.values.join(', ')}]` : '';
}
function defaultText(field) {
    const value = 'default' in field ? field.default : undefined;
    if (field.type === 'boolean')
        return value === true ? '[on by default]' : '';
    const text = Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? '' : String(value ?? '');
    return text === '' ? '' : `[default: ${text}]`;
}
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && indent.length + line.length + 1 + word.length > 100) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return line === '' ? lines : [...lines, indent + line];
}


/***/ })

} };
})
