export const id = 1802;
export const ids = [1802,7986,3993];
export const modules = {

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** A server that sends without an end is not waited for: the largest history takes less. */
const deadlineMs = 20 * 60_000;
/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'];
/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
function gitIn(folder, host, remote, credential) {
    const env = environmentFor(host, remote, credential);
    return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin, deadlineMs }) };
}
function environmentFor(host, remote, credential) {
    const settings = [
        // Git on Windows knows this name too.
        ['core.hooksPath', '/dev/null'],
        ['core.quotePath', 'false'],
        ['core.fsync', 'none'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.lowSpeedLimit', '100'],
        ['http.lowSpeedTime', '60'],
        ['advice.detachedHead', 'false'],
    ];
    if (remote?.origin !== undefined && credential !== undefined) {
        // An empty value first: a header of the user's own configuration would be sent beside ours.
        settings.push(['http.extraheader', ''], [`http.${remote.origin}/.extraheader`, '']);
        settings.push([`http.${remote.origin}/.extraheader`, `Authorization: ${basic(credential)}`]);
        settings.push(['credential.helper', '']);
    }
    const env = {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_PROTOCOL: 'version=2',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    if (remote?.transport === 'ssh') {
        for (const name of sshVariables) {
            const value = host.environment[name];
            if (value !== undefined)
                env[name] = value;
        }
        env['GIT_SSH_COMMAND'] ??= 'ssh -o BatchMode=yes -o ConnectTimeout=20';
    }
    return env;
}
/** The value of an `Authorization` header, RFC 7617. */
function basic(credential) {
    return `Basic ${encoded(credential)}`;
}
function encoded({ token, username = 'x-access-token' }) {
    return Buffer.from(`${username}:${token}`).toString('base64');
}
/** Masks a credential in every form in which it travels: as it is, and encoded for a header. */
function maskCredential(host, credential) {
    host.log.mask(credential.token);
    host.log.mask(Buffer.from(credential.token).toString('base64'));
    host.log.mask(encoded(credential));
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/** Whether a path lies below a folder, both relative and with forward slashes; `.` and the empty text stand for the root. */
function isBelow(path, folder) {
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestMinor: () => (/* binding */ newestMinor),
/* harmony export */   oldestMinor: () => (/* binding */ oldestMinor),
/* harmony export */   validateContract: () => (/* binding */ validateContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


/** The oldest and the newest Kubernetes minor version that the built-in schemas know. */
const oldestMinor = 25;
const newestMinor = 37;
/** The public interface of validate-manifests. */
const validateContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'validate-manifests',
    command: 'validate',
    summary: 'Judge Kubernetes manifests as the API server would, offline: schemas, rules and references, each finding on its line.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        paths: {
            type: 'list',
            separator: 'line',
            positional: true,
            placeholder: 'PATH',
            default: ['.'],
            description: 'Files, folders and globs to validate; "-" reads standard input. Folders are searched for .yaml, .yml and .json files, with kustomizations and Helm charts recognised.',
        },
        'kubernetes-version': {
            type: 'list',
            separator: 'comma',
            placeholder: 'VERSION',
            default: ['1.34'],
            description: `Versions of Kubernetes to judge by, from 1.${oldestMinor} to 1.${newestMinor}. With several, a finding says at which of them it breaks.`,
        },
        schemas: {
            type: 'list',
            separator: 'line',
            placeholder: 'PATH',
            description: 'Files, folders and globs with schemas of your own kinds: CustomResourceDefinitions, JSON schemas as CRDs-catalog or kubeconform names them, or OpenAPI documents of a cluster. Definitions among the validated files are used without being named.',
        },
        exclude: {
            type: 'list',
            separator: 'line',
            placeholder: 'GLOB',
            description: 'Globs of files and folders to leave out, such as "**/testdata/**".',
        },
        rules: {
            type: 'map',
            description: 'Severity of rules: error, warning, notice or off by the name of the rule, such as "missing-config-map=error". docs/rules.md lists the rules.',
        },
        'unknown-kinds': {
            type: 'enum',
            values: ['error', 'warning', 'skip'],
            default: 'warning',
            description: "What objects of kinds without a schema are: an error each, one warning for all of them, or skipped and counted. Kinds that can't exist, or are nearly one that does, are errors in any case.",
        },
        references: {
            type: 'boolean',
            default: true,
            description: 'Check that what objects refer to exists: Services, ports, ConfigMaps, Secrets, keys, subsets, paths.',
        },
        external: {
            type: 'list',
            separator: 'comma',
            placeholder: 'KIND/NAME',
            description: 'Objects that exist outside of these files, as Kind/name or Kind/namespace/name; "*" stands for any text, as in "Secret/*".',
        },
        style: {
            type: 'boolean',
            default: false,
            description: 'Check the style of the YAML as yamllint does, configured by .yamllint where there is one.',
        },
        kustomize: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render kustomizations and validate the result: auto where kustomize is installed, on to provide it and to use the network, off never.',
        },
        helm: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render Helm charts and validate the result: auto where helm is installed, on to provide it, off never.',
        },
        'helm-values': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Values files for rendering Helm charts, the later ones winning.',
        },
        'helm-release': {
            type: 'string',
            default: 'release',
            placeholder: 'NAME',
            description: 'Release name for rendering Helm charts.',
        },
        'helm-namespace': {
            type: 'string',
            placeholder: 'NAMESPACE',
            description: 'Namespace for rendering Helm charts.',
        },
        since: {
            type: 'string',
            placeholder: 'REF',
            description: 'Report only what came since a branch, tag or commit: the files are judged as they were where the work since then began, too. Needs the history ("fetch-depth: 0").',
        },
        baseline: {
            type: 'string',
            placeholder: 'FILE',
            description: 'Leave out the findings of an earlier report, as "--format json" prints it.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        fix: {
            type: 'boolean',
            default: false,
            description: 'Apply the certain fixes in place: misspelt fields, removed API versions, missing quotes. With dry-run a unified diff is printed instead.',
        },
        'fail-on': {
            type: 'enum',
            values: ['error', 'warning', 'notice', 'never'],
            default: 'error',
            description: 'The lowest severity that refuses. Findings of that severity and above are reported as errors; with "never", errors are reported as warnings.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        valid: '"true" when nothing was refused, otherwise "false".',
        errors: 'Number of errors.',
        warnings: 'Number of warnings.',
        notices: 'Number of notices.',
        files: 'Number of files that were judged.',
        documents: 'Number of Kubernetes objects that were judged.',
        skipped: 'JSON object: how many files and documents were skipped, by reason.',
        fixed: 'Number of fixes that were applied, or with dry-run would be.',
    },
    examples: [
        'gitops-actions validate ops/',
        'gitops-actions validate ops/ --kubernetes-version 1.32,1.34',
        'gitops-actions validate ops/ --fix --dry-run',
        'kustomize build overlays/prod | gitops-actions validate -',
        'gitops-actions validate ops/ --external "Secret/*" --rules missing-config-map=error',
    ],
});


/***/ }),

/***/ 6185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** Finds where each line starts, once; every look-up is a binary search. Lines end at LF, CRLF or CR. */
function linesOf(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return {
        at(offset) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: countCharacters(text, starts[low] ?? 0, offset) + 1 };
        },
        offset(line, column) {
            let offset = starts[line - 1] ?? text.length;
            for (let at = 1; at < column && offset < text.length; at++)
                offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
            return offset;
        },
    };
}
function countCharacters(text, start, end) {
    let count = 0;
    for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
        const isByteOrderMark = i === 0 && unit === 0xfeff;
        if (!isLowSurrogate && !isByteOrderMark)
            count++;
    }
    return count;
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


/***/ })

};
