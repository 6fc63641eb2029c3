export const id = 3993;
export const ids = [3993];
export const modules = {

/***/ 57967:
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


/***/ })

};
