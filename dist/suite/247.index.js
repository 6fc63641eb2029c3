export const id = 247;
export const ids = [247];
export const modules = {

/***/ 247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appToken: () => (/* binding */ appToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(636);




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
    const rest = (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .restOf */ .Y6)(host, api, host.github(jwt, api));
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
    const { id } = rest.expect(found, 200);
    const [, name = ''] = repository.split('/');
    const body = { repositories: [name] };
    const made = await rest.request('POST', `/app/installations/${id}/access_tokens`, body);
    const { token } = rest.expect(made, 201);
    (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .maskCredential */ .kV)(host, { token });
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

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainTransport),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const mostTries = 6;
/** Nobody waits longer than this for a rate limit to end. */
const longestWait = 120_000;
/** @param transport makes single attempts: Octokit for GitHub, `plainTransport` for everything else. */
function restOf(host, api, transport) {
    const request = async (method, path, body) => {
        const url = path.startsWith('http') ? path : api + path;
        for (let tries = 1;; tries++) {
            const mayRepeat = method === 'GET' && tries < mostTries;
            const answer = await attempt(transport, method, url, body, mayRepeat);
            const wait = answer === undefined ? backOff(host, tries) : waitAfter(answer, method, tries, host);
            if (answer !== undefined && (wait === undefined || tries >= mostTries))
                return answer;
            host.log.debug(`${method} ${url.split('?')[0]} is tried again in ${Math.round((wait ?? 0) / 100) / 10} s`);
            await host.clock.sleep(wait ?? 0);
        }
    };
    return {
        request,
        async list(path) {
            const items = [];
            let next = path;
            while (next !== undefined) {
                const answer = await request('GET', next);
                items.push(...expect(answer, 200));
                const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
                // Of the link its query alone is taken. Its host is the one that the server goes by in public, which may not be the one
                // it is reached at; and the token is told to no other.
                next = link && URL.canParse(link) ? path.split('?')[0] + new URL(link).search : undefined;
            }
            return items;
        },
        expect,
    };
}
/** JSON requests by themselves. */
function plainTransport(host, authorization) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', authorization };
    return {
        async request(method, url, body) {
            const text = body === undefined ? {} : { body: JSON.stringify(body) };
            const response = await host.network.send({ method, url, headers, ...text });
            const { status, headers: answered } = response;
            return { status, headers: answered, body: parseBody(await response.body()) };
        },
    };
}
async function attempt(transport, method, url, body, mayRepeat) {
    try {
        return { ...(await transport.request(method, url, body)), request: `${method} ${url.split('?')[0]}` };
    }
    catch (error) {
        if (mayRepeat && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
            return undefined;
        throw error;
    }
}
/** How long to wait before the same request is sent again; undefined when the answer is final. */
function waitAfter(answer, method, tries, host) {
    const { status, headers } = answer;
    if (status === 429 || (status === 403 && isRateLimit(answer))) {
        const until = Number(headers['x-ratelimit-reset']) * 1000 - host.clock.now().getTime();
        const isUsedUp = headers['x-ratelimit-remaining'] === '0';
        const told = headers['retry-after'] ? Number(headers['retry-after']) * 1000 : isUsedUp ? until : undefined;
        // GitHub asks for a minute where it does not say how long.
        const wait = Number.isFinite(told) ? Math.max(0, told ?? 0) : 60_000;
        return wait <= longestWait ? wait + host.random() * 1000 : undefined;
    }
    if (status >= 500 && method === 'GET')
        return backOff(host, tries);
    return undefined;
}
function isRateLimit({ headers, body }) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(messageOf(body)));
}
function backOff(host, tries) {
    return host.random() * Math.min(8000, 250 * 2 ** tries);
}
function parseBody(bytes) {
    if (bytes.byteLength === 0)
        return undefined;
    const text = Buffer.from(bytes).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch {
        return { message: text.slice(0, 200) };
    }
}
/** What an API says of an error: its message and the details that GitHub and Gitea add. */
function messageOf(body) {
    const { message = '', errors = [] } = (body ?? {});
    const details = (Array.isArray(errors) ? errors : []).map((detail) => typeof detail === 'string' ? detail : (detail?.message ?? JSON.stringify(detail)));
    return [message, ...details].filter((part) => part !== '').join('; ');
}
function expect(answer, ...statuses) {
    if (statuses.includes(answer.status))
        return answer.body;
    const said = messageOf(answer.body);
    const what = `${answer.request} was answered with ${answer.status}${said === '' ? '' : `: ${said}`}`;
    if (answer.status === 401) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token is not accepted: ${what}`, {
            fix: 'Give a token that has not expired or been revoked.',
        });
    }
    if (answer.status === 403 && !isRateLimit(answer)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token lacks a permission: ${what}`, {
            fix: 'Give the token "contents: write" and "pull requests: write" (on Gitea the scopes write:repository and write:issue) on that repository. For GITHUB_TOKEN also allow Actions to create pull requests in the settings of the repository.',
        });
    }
    if (answer.status === 403 || answer.status === 429) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', `The rate limit is used up: ${what}`, { fix: 'Run it again later.' });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('forge API', what);
}


/***/ })

};
