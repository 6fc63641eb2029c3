export const id = 2545;
export const ids = [2545];
export const modules = {

/***/ 72545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** In this order: a message of a forge is clearer than the general one of git that follows it. */
const signs = [
    ['locked', /Unable to create '[^']*\.lock'|cannot lock ref .*File exists|shallow\.lock/],
    [
        'stale',
        /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|but expected [0-9a-f]{40,64}|incorrect old value|reference already exists|unable to resolve reference|remote ref does not exist|\(failed to update ref\)/,
    ],
    [
        'protected',
        /GH006|GH013|protected branch|repository rule violations|not allowed to push (?:code )?to (?:a )?protected/i,
    ],
    ['not-atomic', /does not support (?:--)?atomic/],
    ['checked-out', /branch is currently checked out|refusing to update checked out branch/],
    // Gitea lets everybody who may read begin a push, and its hook refuses it.
    ['forbidden', /User permission denied for writing/],
    ['hook', /hook declined|\[remote rejected\]/],
    [
        'login',
        /Authentication failed|could not read (?:Username|Password)|error: 401|Permission denied \(publickey|Invalid username or (?:password|token)/i,
    ],
    ['forbidden', /error: 403|Permission to \S+ denied|Write access to repository not granted|insufficient permission/i],
    ['missing', /repository '[^']*' not found|Repository not found|does not appear to be a git repository|error: 404/],
    ['no-branch', /couldn't find remote ref/],
    [
        'unreachable',
        /Could not resolve (?:host|proxy)|Failed to connect|Connection refused|Couldn't connect|No route to host|Network is unreachable|SSL certificate problem|Name or service not known/i,
    ],
    [
        'interrupted',
        /error: (?:5\d\d|429)|HTTP (?:5\d\d|429)|hung up|early EOF|unexpected disconnect|Empty reply|Connection (?:was )?reset|Recv failure|timed out|Operation too slow|transfer closed|unpack failed|index-pack abnormal exit|unpacker error|GnuTLS|TLS connect|expected flush|expected 'acknowledgments'|bad line length|invalid index-pack|protocol error|did not send all necessary|the server returned|curl \d+|could not fetch \S+ from promisor/i,
    ],
];
/** Reads what went wrong from the output of a failed `git fetch`, `git ls-remote` or `git push --porcelain`. */
function diagnose(output) {
    const kind = signs.find(([, sign]) => sign.test(output))?.[0] ?? 'unknown';
    const isOfServer = kind === 'hook' || kind === 'protected' || kind === 'forbidden';
    return { kind, text: isOfServer ? remoteLines(output) : firstLines(output) };
}
/** What the server's hook printed, without git's `remote: ` in front of each line. */
function remoteLines(output) {
    const said = output
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line
        .slice('remote:'.length)
        .replace(/^\s*error:/, '')
        .trim())
        .filter((line) => line !== '');
    return said.length > 0 ? said.join('\n') : firstLines(output);
}
function firstLines(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => /^(fatal|error|remote|!|ERROR)/.test(line));
    return (telling.length > 0 ? telling : lines.filter((line) => line !== '')).slice(0, 6).join('\n');
}
/** The error that a failure becomes once nothing more is tried. Every message says that nothing was pushed. */
function errorOf(failure, remote, branch) {
    const { kind, text } = failure;
    const where = `branch "${branch}" of ${remote.url}`;
    switch (kind) {
        case 'protected':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} is protected and refused the push: ${text}`, {
                fix: 'Deliver by pull request, or allow this identity to bypass the protection.',
            });
        case 'hook':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `A hook of the server rejected the push to the ${where}: ${text}`, {
                fix: 'Do what the hook asks for; its text is above.',
            });
        case 'login':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} needs a login, and the credential is missing or wrong: ${text}`, {
                fix: remote.transport === 'ssh'
                    ? 'Load a key that may write to the repository into the ssh agent.'
                    : 'Give a token in the input "token" (GITHUB_TOKEN in the environment on the command line), and check that it has not expired.',
            });
        case 'forbidden':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token may not write to ${remote.url}: ${text}`, {
                fix: 'Give the token "contents: write" (on Gitea the scope write:repository) on that repository; GITHUB_TOKEN reaches only the repository of its own workflow.',
            });
        case 'missing':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} was not found: ${text}`, {
                fix: 'Check owner and name; a private repository also looks absent to a token that may not read it.',
            });
        case 'no-branch':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${where} does not exist`, { fix: 'Check the name of the branch.' });
        case 'checked-out':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} is not bare and has the branch "${branch}" checked out, so git refuses the push`, {
                fix: 'Push to a bare repository, or let the command edit the files of that work tree in place.',
            });
        case 'unreachable':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `${remote.url} can't be reached: ${text}`, {
                fix: 'Check the host name, the network, the proxy and the certificate.',
            });
        case 'foreign':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', text, {
                fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
            });
        case 'silent':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} is silent: ${text}`, {
                fix: 'Check whether the server is overloaded, and whether a firewall or proxy on the way holds its answers back. Run it again: a repeated run never makes the change twice.',
            });
        case 'locked':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} stays locked on the server: ${text}`, {
                fix: 'If no other push is running there, an earlier one died: its lock file must be removed on the server.',
            });
        case 'stale':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `Others kept pushing to the ${where} first, so nothing was pushed: ${text}`, {
                fix: 'Run it again, or raise the limits "push-attempts" and "push-timeout".',
            });
        case 'interrupted':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} failed: ${text}`, {
                fix: 'Run it again: a repeated run never makes the change twice.',
            });
        case 'not-atomic':
        case 'unknown':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `git could not work with the ${where}: ${text}`);
    }
}
/** A failure on its way through the loop that retries. */
class GitFailure extends Error {
    name = 'GitFailure';
    failure;
    constructor(failure) {
        super(failure.text);
        this.failure = failure;
    }
}


/***/ })

};
