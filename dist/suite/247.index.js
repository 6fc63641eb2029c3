(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 247, ids: [247], modules: {

/***/ 80247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appToken: () => (/* binding */ appToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _http_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94944);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57967);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80636);





/**
 * Makes an installation token of a GitHub App for one repository: a JWT signed with the app's key (RS256, ten minutes
 * at most) is exchanged for it.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 *
 * @throws InputError when the key is none, or the app is not installed on the repository.
 */
async function appToken(host, app, api, repository) {
    const jwt = signedToken(app, Math.floor(host.clock.now().getTime() / 1000));
    host.log.mask(jwt);
    const rest = (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .restOf */ .Y6)(host, api, host.github(jwt, api));
    const found = await rest.request('GET', `/repos/${repository}/installation`);
    if (found.status === 404) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The GitHub App ${app.id} is not installed on ${repository}`, {
            fix: 'Install the app on the repository, with the permissions contents: write and pull requests: write.',
        });
    }
    if (found.status === 401) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`GitHub does not accept the key of the app ${app.id}`, {
            fix: 'Give the id (or client id) and a private key of the same app in app-id and app-private-key.',
        });
    }
    const { id } = rest.read(found, (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)('an installation', { id: _http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai }), 200);
    const [, name = ''] = repository.split('/');
    const body = { repositories: [name] };
    const made = await rest.request('POST', `/app/installations/${id}/access_tokens`, body);
    const { token } = rest.read(made, (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)('a token', { token: _http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }), 201);
    (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCredential */ .kV)(host, { token });
    return token;
}
/** A JSON Web Token (RFC 7519), a minute back-dated for clocks that differ. */
function signedToken(app, now) {
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 60, exp: now + 540, iss: app.id })}`;
    return `${content}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSign)('RSA-SHA256').update(content).sign(readKey(app.privateKey), 'base64url')}`;
}
/** Secrets are often stored with `\n` written out. */
function readKey(pem) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem.replaceAll('\\n', '\n'));
        if (key.asymmetricKeyType === 'rsa')
            return key;
    }
    catch {
        // The message of the crypto library may hold parts of the key.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('The input app-private-key is no RSA private key', {
        fix: 'Give the whole PEM file of the app, from "-----BEGIN" to the end.',
    });
}


/***/ }),

/***/ 57967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

} };
})
