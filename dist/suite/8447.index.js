(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8447, ids: [8447], modules: {

/***/ 18447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RefusedAnswer: () => (/* binding */ RefusedAnswer),
/* harmony export */   answerTo: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19783);






const mostRedirects = 20;
/** Shorter than servers keep an idle connection (5 s and more): a request never meets one that is being closed. */
const idleMs = 2000;
/** An answer that will be no other next time: too large, too late, or on a way that is not gone. */
class RefusedAnswer extends Error {
}
/**
 * Sends a request, and again to where it is redirected. The proxy settings of the runner are read as
 * @actions/http-client reads them; it is loaded for URLs that go through a proxy alone, because loading it takes longer
 * than most requests.
 */
async function answerTo(request) {
    const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const headers = { 'user-agent': 'gitops-actions', ...Object.fromEntries(given) };
    const { totalMs } = request.limits;
    const signal = AbortSignal.timeout(totalMs);
    let hop = { ...request, headers, target: new URL(request.url), signal };
    try {
        for (let redirects = 0;; redirects++) {
            const message = await ((0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_5__/* .getProxyUrl */ .s)(hop.target) ? throughProxy(hop) : directly(hop));
            const next = request.followRedirects === false ? undefined : redirected(hop, message);
            if (next === undefined)
                return await answerOf(message, hop);
            message.destroy();
            if (redirects === mostRedirects)
                throw new RefusedAnswer(`it redirects more than ${mostRedirects} times`);
            hop = next;
        }
    }
    catch (error) {
        if (signal.aborted)
            throw new RefusedAnswer(`the answer was not complete within ${totalMs / 1000} s`);
        throw error;
    }
}
/** Headers that say nothing of who asks: they alone go along to another host. */
const impersonal = ['accept', 'accept-encoding', 'range', 'user-agent'];
/** Where an answer sends a request on to. https://fetch.spec.whatwg.org/#http-redirect-fetch */
function redirected(hop, { statusCode = 0, headers: { location } }) {
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
        return undefined;
    if (!URL.canParse(location, hop.target.href))
        throw new RefusedAnswer(`it redirects to "${location}", which is no address`);
    const target = new URL(location, hop.target);
    if (!/^https?:$/.test(target.protocol))
        throw new RefusedAnswer(`it redirects to ${target.protocol}, not to http or https`);
    if (hop.target.protocol === 'https:' && target.protocol !== 'https:') {
        throw new RefusedAnswer('it redirects from https to an address without encryption');
    }
    const isSameHost = target.host === hop.target.host;
    const kept = Object.entries(hop.headers).filter(([name]) => isSameHost || impersonal.includes(name));
    const headers = Object.fromEntries(kept);
    const becomesGet = statusCode === 303 ? hop.method !== 'HEAD' : statusCode < 303 && hop.method === 'POST';
    // A login is sent as a body, too.
    if (!becomesGet && !isSameHost && hop.body !== undefined) {
        throw new RefusedAnswer(`it redirects what is sent to another host, ${target.host}`);
    }
    if (!becomesGet)
        return { ...hop, target, headers };
    const { body: _, ...withoutBody } = hop;
    const { 'content-length': __, 'content-type': ___, ...headersOfGet } = headers;
    return { ...withoutBody, method: 'GET', target, headers: headersOfGet };
}
const agents = {
    http: new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, timeout: idleMs }),
    https: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ keepAlive: true, timeout: idleMs }),
};
async function directly(hop) {
    const isSecure = hop.target.protocol === 'https:';
    const open = isSecure ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
    const agent = isSecure ? agents.https : agents.http;
    const { length, stream } = contentOf(hop);
    const headers = { ...hop.headers, ...(length === undefined ? {} : { 'content-length': String(length) }) };
    const target = new URL(hop.target);
    target.username = '';
    target.password = '';
    return await new Promise((fulfil, reject) => {
        let message;
        const sent = open(target, { method: hop.method, headers, agent, timeout: hop.limits.idleMs, signal: hop.signal }, (response) => {
            message = response;
            fulfil(response);
        });
        sent.on('error', reject);
        sent.on('timeout', () => {
            if (message === undefined)
                sent.destroy(new Error(sent.socket?.connecting ? 'Connect timeout' : 'Request timeout'));
            else
                message.destroy(stalled());
        });
        if (stream === undefined)
            return void sent.end();
        stream.on('error', (error) => sent.destroy(error));
        sent.on('close', () => stream.destroy());
        stream.pipe(sent);
    });
}
async function throughProxy(hop) {
    const { HttpClient } = await __webpack_require__.e(/* import() */ 2779).then(__webpack_require__.bind(__webpack_require__, 22779));
    const controller = new AbortController();
    const signal = AbortSignal.any([hop.signal, controller.signal]);
    const abortable = {
        prepareRequest: (options) => {
            options.signal = signal;
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('not asked for')),
    };
    const client = new HttpClient(hop.headers['user-agent'], [abortable], {
        allowRetries: false,
        keepAlive: false,
        allowRedirects: false,
        socketTimeout: hop.limits.idleMs,
    });
    const { length, stream } = contentOf(hop);
    const headers = { ...hop.headers, ...(length === undefined ? {} : { 'content-length': String(length) }) };
    try {
        const { message } = await client.request(hop.method, hop.target.href, stream ?? null, headers);
        return message.setTimeout(hop.limits.idleMs, () => message.destroy(stalled()));
    }
    catch (error) {
        // The client leaves the socket of a request that timed out half open, which would keep the process alive.
        controller.abort();
        throw error;
    }
}
function stalled() {
    return new Error('the answer stopped coming');
}
/** What is sent along, and how many bytes that is. */
function contentOf({ body }) {
    if (body === undefined)
        return {};
    if (typeof body === 'string' || !('file' in body)) {
        const bytes = typeof body === 'string' ? Buffer.from(body) : body;
        return { length: bytes.byteLength, stream: node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes.byteLength === 0 ? [] : [bytes]) };
    }
    const { file, start = 0, end = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size } = body;
    const stream = end === start ? node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start, end: end - 1 });
    return { length: end - start, stream };
}
async function answerOf(message, { method, limits, into }) {
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    // An answer that nobody reads keeps its connection, and with it the process.
    if (method === 'HEAD')
        message.resume();
    const status = message.statusCode ?? 0;
    if (into !== undefined && status === 200) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(piecesOf(message, limits), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(into));
        return { status, headers, body: new Uint8Array() };
    }
    const body = method === 'HEAD' ? new Uint8Array() : await bodyOf(message, limits);
    return { status, headers, body };
}
async function bodyOf(message, limits) {
    const chunks = [];
    for await (const chunk of piecesOf(message, limits))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The pieces of a body, which never goes on beyond its limit. */
async function* piecesOf(message, { bytes }) {
    let length = Number(message.headers['content-length'] ?? 0);
    if (length <= bytes) {
        length = 0;
        for await (const chunk of message) {
            length += chunk.byteLength;
            if (length > bytes)
                break;
            yield chunk;
        }
    }
    if (length <= bytes)
        return;
    message.destroy();
    throw new RefusedAnswer(`the answer is larger than ${bytes.toLocaleString('en')} bytes, the most that is taken for this`);
}


/***/ }),

/***/ 19783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

} };
})
