(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4118, ids: [4118,7274], modules: {

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 12901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;
const minute = 60 * second;
/** How large an answer may be and how long it may take, by what is asked for: nothing is read without a limit. */
const limits = {
    /** Whether somebody is there, and who. Who is silent is told before what takes too long. */
    ping: { bytes: 64 * KiB, totalMs: 12 * second, idleMs: 10 * second },
    token: { bytes: 64 * KiB, totalMs: 30 * second, idleMs: 30 * second },
    /** The distribution specification lets a registry refuse manifests that are larger. */
    manifest: { bytes: 4 * MiB, totalMs: minute, idleMs: 30 * second },
    /** What a registry says of a blob that is sent to it. It may digest a large one for minutes before it answers. */
    upload: { bytes: 64 * KiB, totalMs: 60 * minute, idleMs: 5 * minute },
    /** A blob that goes into a file; its descriptor says how large it is. */
    blob: { bytes: Number.MAX_SAFE_INTEGER, totalMs: 60 * minute, idleMs: minute },
    /** A page of an API: a hundred pull requests, each with a text of up to 64 KiB. */
    page: { bytes: 16 * MiB, totalMs: minute, idleMs: 30 * second },
    /** Some 100 bytes for each ref. */
    refs: { bytes: 32 * MiB, totalMs: 2 * minute, idleMs: minute },
    /** It is held in memory, and unpacked there. */
    pack: { bytes: 64 * MiB, totalMs: 10 * minute, idleMs: minute },
    /** The JSON schema of a kind; those of Prometheus, with whole Pods in them, have 2 MiB. */
    schema: { bytes: 8 * MiB, totalMs: 30 * second, idleMs: 15 * second },
    /** What a webhook answers: nobody reads more than whether it took the message. */
    webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
    /** An external program. */
    program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
};


/***/ }),

/***/ 44675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const usualPatience = { attempts: 6, totalMs: 90_000 };
const firstDelayMs = 500;
const longestDelayMs = 20_000;
/**
 * Does work until it succeeds, while it fails with a ServiceError that is `transient`: throttled, a fault of the server, cut
 * off. So work throws such an error only where doing it again does no harm. It waits as long as the service asks for and
 * then a little, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @param may narrows down what is tried again.
 * @throws ServiceError the last failure, saying how often it was tried.
 */
async function retrying(host, work, patience = usualPatience, may = () => true) {
    const started = host.clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || !error.transient || exhausted.has(error) || !may(error))
                throw error;
            const delay = delayAfter(attempt, error, host.random());
            const elapsed = host.clock.now().getTime() - started;
            if (attempt >= patience.attempts || elapsed + delay > patience.totalMs)
                throw givenUp(error, attempt);
            host.log.info(`${error.service}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s`);
            await host.clock.sleep(delay);
        }
    }
}
function delayAfter(attempt, error, random) {
    const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random;
    return Math.round((error.retryAfterMs ?? 0) + Math.max(backoff, 100));
}
/** What was tried often enough already: work that holds such work does not try it over again. */
const exhausted = new WeakSet();
function givenUp(error, attempts) {
    exhausted.add(error);
    if (attempts > 1)
        error.message += ` (tried ${attempts} times)`;
    return error;
}
/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}


/***/ }),

/***/ 34118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addFromLocations: () => (/* binding */ addFromLocations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77274);
/* harmony import */ var _http_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12901);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44675);
/* harmony import */ var _render_template_execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81415);
/* harmony import */ var _render_template_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92691);
/* harmony import */ var _render_template_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68597);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80853);










/** kubeconform's name for the schemas of built-in kinds, which ship with the suite. */
const builtIn = 'default';
/** How kubeconform reads a place that is no template. */
const catalogue = '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';
/** So many are asked for at once. */
const mostAtOnce = 8;
/**
 * Looks for the schemas of kinds at places as kubeconform writes them (`-schema-location`): URLs and paths, templates with the
 * kind in them. What comes from the network is pinned, so it is kept for good; that a place has none is kept, too.
 * https://github.com/yannh/kubeconform#overriding-schemas-location
 *
 * @param version of Kubernetes, as in `1.34`.
 * @throws InputError for a place that is not pinned, no template, or holds something else; ServiceError where it can't be asked.
 */
async function addFromLocations(entries, types, version, kinds, host) {
    const locations = entries.filter((one) => one !== builtIn).map(checked);
    const wanted = types.filter(isPlain);
    const next = wanted[Symbol.iterator]();
    const work = async () => {
        for (const type of next) {
            for (const location of locations) {
                const place = placeOf(location, type, version);
                const text = isRemote(place) ? await download(place, location.sha256, host) : readLocal(place, host);
                if (text === undefined)
                    continue;
                addSchema(text, place, type, kinds);
                break;
            }
        }
    };
    await Promise.all(Array.from({ length: mostAtOnce }, work));
}
function isRemote(place) {
    return /^https?:/i.test(place);
}
/** A name in a manifest must not become another place than the template means. */
function isPlain({ apiVersion, kind }) {
    return /^\w+$/.test(kind) && /^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)?v\w+$/.test(apiVersion);
}
function checked(entry) {
    const [place = '', fragment = ''] = entry.split('#sha256=');
    const template = /json$/.test(place) || !isRemote(place) ? place : place.replace(/(?<!\/)\/+$/, '') + catalogue;
    const sha256 = fragment === '' ? undefined : fragment;
    const fail = (message, fix) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input schemas: "${entry}" ${message}`, { fix });
    };
    try {
        placeOf({ template, sha256 }, { apiVersion: 'example.com/v1', kind: 'Example' }, '1.34');
    }
    catch (error) {
        if (!(error instanceof _render_template_value_js__WEBPACK_IMPORTED_MODULE_7__/* .TemplateFault */ .rz) && !(error instanceof _render_template_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .TemplateSyntaxError */ .C) && !(error instanceof _render_template_value_js__WEBPACK_IMPORTED_MODULE_7__/* .Unsupported */ .O0))
            throw error;
        fail(`is no template: ${error.message}`, 'Write ResourceKind, ResourceAPIVersion, Group, KindSuffix, NormalizedKubernetesVersion or StrictSuffix, as kubeconform has them.');
    }
    if (!isRemote(template))
        return { template, sha256 };
    const fixed = template.split('{{')[0] ?? '';
    if (!/^https:\/\/[^/]+\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\//i.test(fixed))
        fail('is not asked for: its host is not given, or it is not https', 'Write https://HOST/ before the first variable.');
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
        fail('has no sha256 of 64 hexadecimal digits', 'Write #sha256= and the digest of the file behind it.');
    if (sha256 === undefined && !/\/[0-9a-f]{40}\//.test(fixed))
        fail('is not pinned: what it says may be another thing tomorrow', 'Write the commit in place of the branch (https://raw.githubusercontent.com/OWNER/NAME/COMMIT/\u2026), or #sha256=DIGEST behind the URL of one file.');
    return { template, sha256 };
}
/** The variables of kubeconform, which judges strictly, as is done here. */
function placeOf({ template }, { apiVersion, kind }, version) {
    const [group = '', own] = apiVersion.split('/');
    const label = group.split('.')[0]?.toLowerCase() ?? '';
    const variables = {
        NormalizedKubernetesVersion: `v${version}.0`,
        StrictSuffix: '-strict',
        ResourceKind: kind.toLowerCase(),
        ResourceAPIVersion: own ?? group,
        Group: group,
        KindSuffix: own === undefined ? `-${label}` : `-${label}-${own.toLowerCase()}`,
    };
    return (0,_render_template_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._)(template, variables, true);
}
function readLocal(path, host) {
    return host.files.kind(path) === undefined ? undefined : (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(host.files.read(path));
}
async function download(url, sha256, host) {
    const name = (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(`${url}\n${sha256 ?? ''}`);
    const kept = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(host.files.cache, 'schemas', name);
    if (host.files.kind(kept) !== 'file')
        host.files.write(kept, (await ask(url, sha256, host)) ?? '');
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(host.files.read(kept));
    return text === '' ? undefined : text;
}
async function ask(url, sha256, host) {
    host.log.progress(`Asking for ${url}`);
    return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R)(host, async () => {
        const { status, body } = await host.network.send({ method: 'GET', url, limits: _http_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.schema });
        if (status === 404 && sha256 === undefined)
            return undefined;
        if (status !== 200) {
            const transient = status === 429 || status >= 500;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('schemas', `${url} answered with status ${status}`, { transient });
        }
        // Neither what a proxy says nor what is cut off is kept.
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(readJson((0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(body) ?? '')))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('schemas', `${url} answered with no JSON schema`);
        const digest = (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(body);
        if (sha256 !== undefined && digest !== sha256)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('schemas', `${url} has the sha256 ${digest}, not ${sha256}`);
        return body;
    }, { attempts: 2, totalMs: 30_000 });
}
function addSchema(text, place, type, kinds) {
    if (kinds.addFor(type, readJson(text)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Input schemas: ${place} is no JSON schema of ${type.apiVersion} ${type.kind}`, {
        fix: 'Correct the place, or what it holds.',
    });
}
function readJson(text) {
    return (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeDocument */ .w8)(text, { start: 0, end: text.length }).value;
}


/***/ })

} };
})
