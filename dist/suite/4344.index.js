(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4344, ids: [4344], modules: {

/***/ 94944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nW: () => (/* binding */ otherAnswer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uU: () => (/* binding */ taken),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);


const text = primitive('text', 'string');
const number = primitive('a number', 'number');
const boolean = primitive('true or false', 'boolean');
/** An object with these fields at least. */
function object(name, fields) {
    return {
        name,
        differs(value) {
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                return kindOf(value);
            for (const [key, shape] of Object.entries(fields)) {
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                const found = shape.differs(field);
                if (found !== undefined)
                    return `an object whose "${key}" is ${found}`;
            }
            return undefined;
        },
    };
}
/** @param name what its items are: `pull requests`. */
function list(name, item) {
    return {
        name: `a list of ${name}`,
        differs(value) {
            if (!Array.isArray(value))
                return kindOf(value);
            for (const entry of value) {
                const found = item.differs(entry);
                if (found !== undefined)
                    return `a list that holds ${found}`;
            }
            return undefined;
        },
    };
}
/** A value that may be null, or not there. */
function optional(shape) {
    return {
        name: shape.name,
        differs: (value) => (value === null || value === undefined ? undefined : shape.differs(value)),
    };
}
/**
 * Takes a value for what it must be.
 * @param address who sent it: `GET https://api.example.com/pulls`.
 * @throws ServiceError "ADDRESS answered with WHAT instead of WHAT".
 */
function taken(value, shape, address) {
    const found = shape.differs(value);
    if (found !== undefined)
        throw otherAnswer(address, found, shape.name);
    return value;
}
/** An answer that is not what was asked for, be it of a login page, a proxy or another program. */
function otherAnswer(address, found, wanted) {
    const { host } = new URL(address.slice(address.indexOf(' ') + 1));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(host, `${address} answered with ${found} instead of ${wanted}`, {
        fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
    });
}
/** The JSON of a body; text that is no JSON as it is, undefined where there is none. */
function parsed(body) {
    if (body.byteLength === 0)
        return undefined;
    const content = new TextDecoder().decode(body);
    try {
        return JSON.parse(content);
    }
    catch {
        return content;
    }
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value !== 'string')
        return `${typeof value === 'number' ? 'the number' : 'the value'} ${value}`;
    if (/^\s*(?:<!doctype html|<html|<head|<body|<script)/i.test(value))
        return 'an HTML page';
    return value.trim() === '' ? 'empty text' : 'text';
}
function primitive(name, type) {
    return { name, differs: (value) => (typeof value === type ? undefined : kindOf(value)) };
}


/***/ }),

/***/ 53716:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials),
/* harmony export */   t: () => (/* binding */ basicAuth)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * The credentials for a registry: the ones that were given, otherwise those that `docker login` has left in Docker's
 * config.json (`auths`, `credHelpers`, `credsStore`). Everything secret in them is masked.
 *
 * @throws InputError when only half of the credentials was given, or config.json is no JSON.
 */
async function findCredentials(host, registry, given = {}) {
    const { username, password } = given;
    if ((username === undefined) !== (password === undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`registry-${username === undefined ? 'username' : 'password'} is missing`, {
            fix: 'Give both registry-username and registry-password, or neither to use what docker login has left.',
        });
    }
    const found = username !== undefined && password !== undefined ? { username, password } : await fromDockerConfig(host, registry);
    if (found !== undefined)
        maskCredentials(host, found);
    return found;
}
/** `user:password` in Base64, as HTTP and Docker's config.json carry it. */
function basicAuth(credentials) {
    return Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
}
function maskCredentials(host, credentials) {
    const secrets = 'identityToken' in credentials ? [credentials.identityToken] : [credentials.password, basicAuth(credentials)];
    secrets.forEach(host.log.mask);
}
async function fromDockerConfig(host, registry) {
    const config = readDockerConfig(host);
    if (config === undefined)
        return undefined;
    const names = namesOf(registry);
    const helper = names.map((name) => config.credHelpers?.[name]).find((name) => name !== undefined) ?? config.credsStore;
    const fromHelper = helper ? await askHelper(host, helper, names[0] ?? registry) : undefined;
    if (fromHelper)
        return fromHelper;
    const entries = Object.entries(config.auths ?? {});
    const entry = entries.find(([key]) => names.includes(key) || names.includes(hostOf(key)));
    return entry === undefined ? undefined : credentialsOf(entry[1]);
}
/** Docker Hub's entry has the name of its first API. */
function namesOf(registry) {
    return registry === 'docker.io' ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'] : [registry];
}
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
}
function readDockerConfig(host) {
    const folder = host.environment['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.environment['HOME'] ?? '', '.docker');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'config.json');
    if (host.files.kind(file) === undefined)
        return undefined;
    try {
        return JSON.parse(host.files.text(file));
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Docker's configuration "${file}" is not valid JSON`, {
            place: { file },
            fix: 'Correct it, or log in again with docker login.',
        });
    }
}
function credentialsOf(entry) {
    if (entry.identitytoken)
        return { identityToken: entry.identitytoken };
    if (entry.username && entry.password)
        return { username: entry.username, password: entry.password };
    const plain = Buffer.from(entry.auth ?? '', 'base64').toString('utf8');
    const colon = plain.indexOf(':');
    return colon <= 0 ? undefined : { username: plain.slice(0, colon), password: plain.slice(colon + 1) };
}
/** The protocol of https://github.com/docker/docker-credential-helpers; a token comes under the name `<token>`. */
async function askHelper(host, helper, server) {
    const program = `docker-credential-${helper}`;
    if (!/^[\w.-]+$/.test(helper) || host.processes.find(program) === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run(program, ['get'], { stdin: server });
    if (exitCode !== 0)
        return undefined;
    try {
        const { Username, Secret } = JSON.parse(Buffer.from(stdout).toString('utf8'));
        if (!Username || !Secret)
            return undefined;
        return Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   o: () => (/* binding */ errorOfAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44675);
/* harmony import */ var _http_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94944);
/* harmony import */ var _registry_hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8068);




/** A registry failed. The reason is told apart by name, at the start of the message too. */
class RegistryError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 {
    reason;
    constructor(registry, reason, message, details = {}) {
        super(`registry ${registry}`, `${reason}: ${message}`, { fix: (0,_registry_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .fixFor */ .j)(registry, reason, message), ...details });
        this.reason = reason;
    }
}
/**
 * The error that an answer stands for, whatever was expected of it.
 * @param isKnown the request had a login that the registry takes: a 401 is then about what it may do.
 */
function errorOfAnswer(registry, request, answer, now, isKnown = false) {
    const said = explanation(answer.body);
    const message = `${request} was answered with ${answer.status}${said.text === '' ? '' : `: ${said.text}`}`;
    const found = reasonOf(answer.status, said);
    const reason = found === 'unauthorized' && answer.status === 401 && isKnown ? 'denied' : found;
    // An upload session that is gone was lost by the registry; a new one may live longer.
    const transient = reason === 'rate limited' || reason === 'unavailable' || said.codes.includes('BLOB_UPLOAD_UNKNOWN');
    return new RegistryError(registry, reason, message, {
        transient,
        retryAfterMs: transient ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(answer.headers['retry-after'], now) : undefined,
    });
}
function reasonOf(status, { codes, text: message }) {
    if (status === 429 || codes.includes('TOOMANYREQUESTS'))
        return 'rate limited';
    // Each registry says it with a status and a code of its own.
    if (status >= 400 && status < 500 && /\bimmutab/i.test(`${codes.join(' ')} ${message}`))
        return 'immutable';
    if (status === 405 && /\bdisallowed\b/i.test(message))
        return 'immutable';
    if (status === 401 || (status === 403 && /\btoken has expired\b/i.test(message)))
        return 'unauthorized';
    if (status === 403)
        return 'denied';
    if (status === 413)
        return 'too large';
    if (status >= 500 || status === 408)
        return 'unavailable';
    if (codes.includes('DIGEST_INVALID'))
        return 'digest mismatch';
    if (status === 404)
        return 'name unknown';
    return 'unexpected answer';
}
const errorsShape = (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)('errors', {
    errors: (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('errors', (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)('an error', { code: (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), message: (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) })),
});
/** Error bodies: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
function explanation(bytes) {
    const body = (0,_http_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(bytes);
    if (errorsShape.differs(body) !== undefined) {
        return { codes: [], text: typeof body === 'string' ? oneLine(body.slice(0, 400)) : '' };
    }
    const { errors } = body;
    const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(' '));
    return { codes: errors.map(({ code }) => code ?? ''), text: oneLine(said.join('; ')) };
}
/** What a server says is shown as one short line without control characters. */
function oneLine(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
}


/***/ }),

/***/ 8068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fixFor)
/* harmony export */ });
const fixes = {
    unauthorized: 'Give registry-username and registry-password, or log in with docker login before this step.',
    denied: 'The login is right, and may not do this: give the account, or its token, the right to push to this repository.',
    'name unknown': 'Check the name of the image; some registries want the repository to be created first.',
    'rate limited': 'Run again later, or log in: registries allow more to known accounts.',
    unreachable: 'Check the host and port of the image name, and the proxy and firewall of this machine.',
    unavailable: 'Run again later; the registry reports a fault of its own.',
    'too large': 'Raise the limit of the registry or of the proxy in front of it, or make the layers smaller.',
    immutable: 'Release a new version, or allow the registry to move this tag: it is set to keep tags as they are.',
    'digest mismatch': 'Run again; if it stays, the registry or a proxy in front of it changes what is pushed.',
    'unexpected answer': 'Check that the image name points at a registry that follows the OCI distribution specification.',
};
const ecr = /^\d+\.dkr\.ecr(?:-fips)?\.([\w-]+)\.amazonaws\.com(?:\.cn)?$/;
const artifactRegistry = /^([\w-]+)-docker\.pkg\.dev$/;
const ghcr = /^ghcr\.io$/;
/** What each registry wants to be done; the first that fits holds. */
const hints = [
    {
        reasons: ['immutable'],
        says: /\/manifests\/sha256-/,
        fix: 'Exempt the tags sha256-* from immutability: signatures, attestations and lists of what refers to an image stand there and grow (ECR: an exclusion filter of the repository; Harbor: an immutability rule that excludes sha256-*).',
    },
    {
        registry: /^([\w-]+)\.azurecr\.io$/,
        reasons: ['immutable'],
        fix: 'It is locked: release a new version, or unlock it (az acr repository update --name {1} --image {repository}:TAG --write-enabled true).',
    },
    {
        reasons: ['unauthorized', 'denied', 'name unknown'],
        says: /\bproject \S+ not found/i,
        fix: 'Create the project {owner} in the registry first: Harbor makes repositories on push, and no projects.',
    },
    {
        reasons: ['denied', 'unexpected answer', 'unavailable'],
        says: /\bquota\b|exceed the configured upper limit/i,
        fix: 'The quota of the project or organization is used up: let its retention rules clean up, or raise it.',
    },
    {
        reasons: ['denied', 'unauthorized'],
        says: /reqPackageAccess/,
        fix: 'Give the account the right to write packages of {owner}, and its token the scope write:package (Gitea, Forgejo).',
    },
    {
        registry: ecr,
        reasons: ['unauthorized'],
        fix: 'Log in again before this step (aws-actions/amazon-ecr-login, or aws ecr get-login-password --region {1}): a login of ECR lasts twelve hours.',
    },
    {
        registry: ecr,
        reasons: ['denied'],
        fix: 'Give the role these permissions on the repository {repository}: ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
    },
    {
        registry: ecr,
        reasons: ['name unknown'],
        fix: 'Create the repository: aws ecr create-repository --region {1} --repository-name {repository}; or have ECR create it on push by a template.',
    },
    {
        registry: /^public\.ecr\.aws$/,
        reasons: ['name unknown'],
        fix: 'Create the repository: aws ecr-public create-repository --region us-east-1 --repository-name NAME.',
    },
    {
        registry: artifactRegistry,
        reasons: ['name unknown', 'denied'],
        fix: 'Create the repository (gcloud artifacts repositories create {second} --project={owner} --location={1} --repository-format=docker), and give the account roles/artifactregistry.writer on it.',
    },
    {
        registry: /^(?:[a-z]+\.)?gcr\.io$/,
        reasons: ['name unknown', 'denied'],
        fix: 'Create the repository gcr.io in Artifact Registry, and give the account roles/artifactregistry.writer on it.',
    },
    {
        registry: /^([\w-]+)\.azurecr\.io$/,
        reasons: ['denied', 'unauthorized'],
        fix: 'Log in (az acr login --name {1}) by an account that has the role AcrPush; a login lasts three hours.',
    },
    {
        registry: ghcr,
        reasons: ['denied'],
        says: /not allowed to create/i,
        fix: 'Let the organization {owner} have packages of this kind created (its settings, Packages), and the job permissions: packages: write.',
    },
    {
        registry: ghcr,
        reasons: ['denied'],
        fix: 'Give the job permissions: packages: write; a package that exists must also name this repository in its settings, Manage Actions access, with the role Write.',
    },
    {
        registry: /^docker\.io$/,
        reasons: ['denied'],
        fix: 'Check that the namespace {owner} is yours, and that the access token may read and write; in an organization the repository must exist, or you may create it.',
    },
    {
        registry: /^quay\.io$/,
        reasons: ['unauthorized', 'denied'],
        fix: 'Give the robot account the permission Write on the repository, and where it is new the right to create repositories in {owner}.',
    },
];
/**
 * What to do about a failure.
 * @param message holds the request (`PUT /v2/acme/web/manifests/1.0`) and what the registry said.
 * @param usual what to do where this registry wants nothing of its own.
 */
function fixFor(registry, reason, message, usual = fixes[reason]) {
    const hint = hints.find((one) => one.reasons.includes(reason) && (one.registry?.test(registry) ?? true) && (one.says?.test(message) ?? true));
    if (hint === undefined)
        return usual;
    const repository = /\/v2\/(\S+?)\/(?:blobs|manifests|referrers)\//.exec(message)?.[1];
    const [owner = 'OWNER', second = 'NAME'] = repository?.split('/') ?? [];
    const words = {
        1: hint.registry?.exec(registry)?.[1] ?? '',
        owner,
        second,
        repository: repository ?? 'NAME',
    };
    return hint.fix.replace(/\{(\w+)\}/g, (_, word) => words[word] ?? '');
}


/***/ }),

/***/ 94344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  g: () => (/* binding */ openToRead)
});

// EXTERNAL MODULE: ./build/http/limits.js
var limits = __webpack_require__(12901);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/shape.js
var shape = __webpack_require__(94944);
// EXTERNAL MODULE: ./build/oci/credentials.js
var oci_credentials = __webpack_require__(53716);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/registry-error.js
var registry_error = __webpack_require__(43260);
;// CONCATENATED MODULE: ./build/oci/challenge.js
/** A scheme, or a parameter with its token or quoted value, up to the next comma (RFC 9110, 11.6.1). */
const piece = /([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?[ \t]*,?[ \t]*/y;
/** Reads a `WWW-Authenticate` header, which may hold several challenges. What can't be read ends it. */
function readChallenges(header) {
    const challenges = [];
    piece.lastIndex = header.length - header.trimStart().length;
    for (let match = piece.exec(header); match !== null; match = piece.exec(header)) {
        const [, name = '', quoted, plain] = match;
        const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
        const current = challenges.at(-1);
        if (value === undefined)
            challenges.push({ scheme: name.toLowerCase(), parameters: Object.create(null) });
        else if (current !== undefined)
            current.parameters[name.toLowerCase()] = value;
    }
    return challenges;
}

// EXTERNAL MODULE: ./build/oci/registry-hints.js
var registry_hints = __webpack_require__(8068);
;// CONCATENATED MODULE: ./build/oci/token.js




/** A realm without TLS would get our password in clear text, so it is only taken from a registry that has none either. */
function realmOf(registry, base, realm) {
    const url = URL.canParse(realm ?? '') ? new URL(realm ?? '') : undefined;
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && base.protocol === 'http:');
    if (url && allowed)
        return url;
    throw new registry_error/* RegistryError */.g(registry, 'unexpected answer', `it names "${realm ?? ''}" as the place to log in`);
}
/** https://distribution.github.io/distribution/spec/auth/token/ and \u2026/oauth/ for identity tokens. */
function tokenRequest(realm, service, options) {
    const { credentials, scopes } = options;
    const common = { limits: limits/* limits */.F.token, followRedirects: false };
    if (credentials && 'identityToken' in credentials) {
        const form = new URLSearchParams({ grant_type: 'refresh_token', service, client_id: 'gitops-actions' });
        form.set('scope', scopes.join(' '));
        form.set('refresh_token', credentials.identityToken);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { ...common, method: 'POST', url: realm.href, headers, body: form.toString() };
    }
    const url = new URL(realm);
    if (service !== '')
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = credentials ? { authorization: `Basic ${(0,oci_credentials/* basicAuth */.t)(credentials)}` } : {};
    return { ...common, method: 'GET', url: url.href, headers };
}
/** What a token server answers. */
const tokenShape = (0,shape/* object */.Ik)('a token', { token: (0,shape/* optional */.lq)(shape/* text */.Qq), access_token: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/** The token of an answer; undefined where it holds none that a header could carry. */
function tokenOf(body) {
    const value = (0,shape/* parsed */.Yz)(body);
    if (tokenShape.differs(value) !== undefined)
        return undefined;
    const { token, access_token } = value;
    const found = token ?? access_token ?? '';
    return /^[\x21-\x7e]+$/.test(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./build/oci/session.js








const pingPatience = { attempts: 4, totalMs: 30_000 };
/** @param registry host and port as the image name has it: `docker.io`, `ghcr.io`, `localhost:5000`. */
function openSession(host, registry, options) {
    return new RegistrySession(host, registry, options);
}
class RegistrySession {
    #host;
    #registry;
    #options;
    #opened;
    #authorization;
    constructor(host, registry, options) {
        this.#host = host;
        this.#registry = registry;
        this.#options = options;
    }
    async open() {
        await this.#base();
    }
    async send(request) {
        const base = await this.#base();
        const url = new URL(request.path, base);
        let answer = await this.#attempt(request, url, base);
        if (answer.status === 401 && answer.headers['www-authenticate'] && url.origin === base.origin) {
            this.#authorization = await this.#authorize(base, answer);
            answer = await this.#attempt(request, url, base);
        }
        if (request.accept.includes(answer.status))
            return answer;
        const isKnown = this.#options.credentials !== undefined && url.origin === base.origin;
        throw this.#errorOf(`${request.method} ${url.pathname}`, await this.#explained(request, answer, url, base), isKnown);
    }
    /** The answer to a HEAD has no body, so what it refuses is asked once more for its reason. */
    async #explained(request, answer, url, base) {
        if (request.method !== 'HEAD' || ![400, 401, 403, 412].includes(answer.status))
            return answer;
        const said = await this.#attempt({ ...request, method: 'GET' }, url, base);
        return said.status === answer.status ? said : answer;
    }
    /** The address of the API, found once; after a failure it is looked for anew. */
    #base() {
        this.#opened ??= (0,retry/* retrying */.R)(this.#host, () => this.#ping(), pingPatience).catch((error) => {
            this.#opened = undefined;
            throw error;
        });
        return this.#opened;
    }
    #attempt({ method, headers, body, into, limits: own }, url, base) {
        // A location on another host is a store that takes uploads by its URL alone; our login is not for it.
        const isOurs = this.#authorization !== undefined && url.origin === base.origin;
        return this.#exchange({
            method,
            url: url.href,
            headers: { ...headers, ...(isOurs ? { authorization: this.#authorization ?? '' } : {}) },
            limits: own ?? limits/* limits */.F.manifest,
            followRedirects: false,
            ...(body === undefined ? {} : { body }),
            ...(into === undefined ? {} : { into }),
        });
    }
    /** One exchange, the body included, so that a connection cut anywhere in it is one kind of failure. */
    async #exchange(request) {
        try {
            return await this.#host.network.send(request);
        }
        catch (error) {
            const { message, transient } = error;
            const reason = transient ? 'unreachable' : 'unexpected answer';
            throw new registry_error/* RegistryError */.g(this.#registry, reason, message, { transient, cause: error });
        }
    }
    async #ping() {
        const server = this.#registry === 'docker.io' ? 'registry-1.docker.io' : this.#registry;
        let failure;
        for (const scheme of schemesFor(server, this.#options.insecure ?? false)) {
            const begun = this.#host.clock.now().getTime();
            try {
                return await this.#pingAt(new URL(`${scheme}://${server}/v2/`));
            }
            catch (error) {
                // An answer says more than silence.
                if (failure === undefined || error.reason !== 'unreachable')
                    failure = error;
                // Who says nothing to one scheme says nothing to the other.
                if (this.#host.clock.now().getTime() - begun >= limits/* limits */.F.ping.idleMs)
                    break;
            }
        }
        throw failure;
    }
    async #pingAt(base) {
        const answer = await this.#exchange({ method: 'GET', url: base.href, limits: limits/* limits */.F.ping });
        if (answer.status === 401)
            this.#authorization = await this.#authorize(base, answer);
        else if (answer.status !== 200)
            throw this.#refusedPing(base, answer);
        const found = (0,shape/* kindOf */.I)((0,shape/* parsed */.Yz)(answer.body));
        if (answer.status === 401 || found !== 'an HTML page')
            return base;
        const message = `GET ${base.href} answered with ${found} instead of the API of a registry`;
        throw new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', message);
    }
    #refusedPing(base, answer) {
        const error = this.#errorOf(`GET ${base.href}`, answer);
        if (error.transient || error.reason === 'denied')
            return error;
        const message = `GET ${base.href} was answered with ${answer.status}, as no registry does`;
        return new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', message);
    }
    async #authorize(base, answer) {
        const challenges = readChallenges(answer.headers['www-authenticate'] ?? '');
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer)
            return `Bearer ${await this.#fetchToken(base, bearer.parameters)}`;
        const { credentials } = this.#options;
        if (credentials && 'password' in credentials && challenges.some(({ scheme }) => scheme === 'basic')) {
            const authorization = `Basic ${(0,oci_credentials/* basicAuth */.t)(credentials)}`;
            const request = { method: 'GET', url: base.href, headers: { authorization }, limits: limits/* limits */.F.ping };
            if ((await this.#exchange(request)).status !== 401)
                return authorization;
        }
        const why = credentials === undefined ? 'it asks for a login, and no credentials were given' : 'the login is refused';
        throw unauthorized(this.#registry, why, credentials);
    }
    async #fetchToken(base, parameters) {
        const realm = realmOf(this.#registry, base, parameters['realm']);
        const answer = await this.#exchange(tokenRequest(realm, parameters['service'] ?? '', this.#options));
        if (answer.status !== 200) {
            const refused = this.#errorOf(`The token request to ${realm.origin}`, answer);
            if (refused.transient)
                throw refused;
            const said = refused.message.replace(`${refused.reason}: `, '');
            const isRefused = [400, 401, 403].includes(answer.status);
            if (!isRefused)
                throw new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', said);
            throw unauthorized(this.#registry, said, this.#options.credentials);
        }
        const token = tokenOf(answer.body);
        if (token === undefined) {
            const found = tokenShape.differs((0,shape/* parsed */.Yz)(answer.body)) ?? 'an object without a token';
            const message = `GET ${realm.origin}${realm.pathname} answered with ${found} instead of a token`;
            throw new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', message);
        }
        this.#host.log.mask(token);
        return token;
    }
    #errorOf(what, answer, isKnown = false) {
        return (0,registry_error/* errorOfAnswer */.o)(this.#registry, what, answer, this.#host.clock.now(), isKnown);
    }
}
/** Who has given a login is not asked to give one. */
function unauthorized(registry, why, credentials) {
    if (credentials === undefined)
        return new registry_error/* RegistryError */.g(registry, 'unauthorized', why);
    const usual = 'Check registry-username and registry-password (or the login of docker login): they may be wrong or have expired, or may not reach this repository.';
    return new registry_error/* RegistryError */.g(registry, 'unauthorized', why, { fix: (0,registry_hints/* fixFor */.j)(registry, 'unauthorized', why, usual) });
}
/** The schemes to try, in order. Registries on loopback mostly speak plain HTTP, as with Docker. */
function schemesFor(server, insecure) {
    const name = new URL(`http://${server}`).hostname;
    if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name))
        return ['http', 'https'];
    return insecure ? ['https', 'http'] : ['https'];
}

;// CONCATENATED MODULE: ./build/oci/upload.js



const chunkBytes = 16 * 1024 * 1024;
/** One attempt to bring a blob into a repository; a later attempt begins anew and finds what this one completed. */
class Upload {
    #host;
    #session;
    #registry;
    #uploads;
    #blobs;
    #file;
    #blob;
    constructor(host, session, image, file, blob) {
        this.#host = host;
        this.#session = session;
        this.#registry = image.registry;
        this.#uploads = `${image.repository}/blobs/uploads/`;
        this.#blobs = `${image.repository}/blobs/`;
        this.#file = file;
        this.#blob = blob;
    }
    async run(mountFrom) {
        const { digest } = this.#blob;
        const found = await this.#session.send({ method: 'HEAD', path: this.#blobs + digest, accept: [200, 404] });
        if (found.status === 200)
            return this.#there(found);
        for (const from of mountFrom) {
            const query = new URLSearchParams({ mount: digest, from });
            const answer = await this.#start(`?${query}`, [201, 202]);
            if (answer.status === 201)
                return 'mounted';
            // Not there: the answer is an upload session, and another place may still have the blob.
            if (from === mountFrom.at(-1))
                return await this.#whole(this.#locationOf(answer));
        }
        return await this.#whole(this.#locationOf(await this.#start('', [202])));
    }
    /** @throws RegistryError for an answer that is about something else, such as the page of a proxy. */
    #there({ headers }) {
        const { size, digest } = this.#blob;
        const { 'content-length': length = String(size), 'content-type': type = '' } = headers;
        if (length === String(size) && !type.startsWith('text/html'))
            return 'present';
        const what = `HEAD /v2/${this.#blobs}${digest} was answered for ${length} bytes of ${type || 'no type'}, not for ${size}`;
        throw new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', what);
    }
    #start(query, accept) {
        return this.#session.send({ method: 'POST', path: this.#uploads + query, accept });
    }
    /** In one request; in pieces where something on the way does not take so much at once, or cuts what takes long. */
    async #whole(location) {
        try {
            await this.#put(location, { file: this.#file });
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.g) || !this.#isForPieces(error))
                throw error;
            await this.#inPieces(await this.#start('', [202]));
        }
        return 'uploaded';
    }
    #isForPieces({ reason }) {
        return reason === 'too large' || (reason === 'unreachable' && this.#blob.size > chunkBytes);
    }
    async #inPieces(started) {
        const length = Math.max(chunkBytes, Number(started.headers['oci-chunk-min-length'] ?? 0) || 0);
        const { size } = this.#blob;
        let reached = { location: this.#locationOf(started), bytes: 0 };
        while (reached.bytes < size)
            reached = await this.#piece(reached, Math.min(reached.bytes + length, size));
        await this.#put(reached.location, new Uint8Array());
    }
    /** Sends what follows, up to `end`; where an answer is lost, it is asked what has arrived, and the upload goes on behind that. */
    async #piece(reached, end) {
        let isUnsure = false;
        let isLost = false;
        const send = async () => {
            const from = isUnsure ? await this.#arrived(reached, end) : reached;
            isLost = from === undefined;
            if (from === undefined)
                throw this.#lost();
            if (from.bytes === end)
                return from;
            isUnsure = true;
            const answer = await this.#session.send({
                method: 'PATCH',
                path: from.location,
                headers: { 'content-type': 'application/octet-stream', 'content-range': `${from.bytes}-${end - 1}` },
                body: { file: this.#file, start: from.bytes, end },
                limits: limits/* limits */.F.upload,
                accept: [202, 204],
            });
            return { location: answer.headers['location'] ?? from.location, bytes: end };
        };
        return await (0,retry/* retrying */.R)(this.#host, send, undefined, () => !isLost);
    }
    /** How far the registry says that the upload is; undefined where it knows no more of it than that it is none. */
    async #arrived({ location, bytes }, end) {
        const answer = await this.#session.send({ method: 'GET', path: location, accept: [204, 404, 405] });
        const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(answer.headers['range'] ?? '')?.[1] ?? Number.NaN);
        // Of nothing registries say `0-0`, too.
        const there = last === 0 ? 0 : last + 1;
        if (answer.status !== 204 || !(there >= bytes && there <= end))
            return undefined;
        return { location: answer.headers['location'] ?? location, bytes: there };
    }
    /** Another attempt begins anew. */
    #lost() {
        return new registry_error/* RegistryError */.g(this.#registry, 'unavailable', 'it has lost an upload', { transient: true });
    }
    async #put(location, body) {
        const separator = location.includes('?') ? '&' : '?';
        await this.#session.send({
            method: 'PUT',
            path: `${location}${separator}digest=${encodeURIComponent(this.#blob.digest)}`,
            headers: { 'content-type': 'application/octet-stream' },
            body,
            limits: limits/* limits */.F.upload,
            accept: [201, 204],
        });
    }
    #locationOf(answer) {
        const location = answer.headers['location'];
        if (location)
            return location;
        throw new registry_error/* RegistryError */.g(this.#registry, 'unexpected answer', 'it started an upload without saying where');
    }
}

;// CONCATENATED MODULE: ./build/oci/repository.js









const manifestShape = (0,shape/* object */.Ik)('a manifest', { schemaVersion: shape/* number */.ai });
/** A repository to read, with the login that is given, or the one that this machine has for its registry. */
async function openToRead(host, image, insecure, given) {
    const credentials = await (0,oci_credentials/* findCredentials */.g)(host, image.registry, given);
    return { repository: openRepository(host, image, { credentials, insecure, isReadOnly: true }), credentials };
}
function openRepository(host, image, options = {}) {
    return new RemoteRepository(host, image, options);
}
const accept = manifest/* manifestTypes */.Fm.join(', ');
class RemoteRepository {
    registry;
    #image;
    #host;
    #mountFrom;
    #session;
    constructor(host, image, options) {
        const { registry, repository } = image;
        this.registry = registry;
        this.#image = image;
        this.#host = host;
        this.#mountFrom = options.mountFrom ?? [];
        const access = options.isReadOnly ? 'pull' : 'pull,push';
        const scopes = [`repository:${repository}:${access}`, ...this.#mountFrom.map((name) => `repository:${name}:pull`)];
        this.#session = openSession(host, registry, { ...options, scopes });
    }
    open() {
        return this.#session.open();
    }
    resolve(reference) {
        return (0,retry/* retrying */.R)(this.#host, async () => {
            const { status, headers } = await this.#ask('HEAD', `manifests/${reference}`, [200, 404]);
            if (status === 404)
                return undefined;
            return headers['docker-content-digest'] ?? (0,oci_digest/* digestOf */.ol)(await this.#manifest(reference));
        });
    }
    pullManifest(reference) {
        return (0,retry/* retrying */.R)(this.#host, () => this.#manifest(reference));
    }
    pullBlob(blob, file) {
        return (0,retry/* retrying */.R)(this.#host, async () => {
            await download(this.#session, this.#path(`blobs/${blob.digest}`), blob, file);
            const got = (0,oci_digest/* digestOfPieces */.Rj)(this.#host.files.pieces(file));
            if (got !== blob.digest)
                throw this.#mismatch('the blob', blob.digest, got);
        });
    }
    pushBlob(file, blob) {
        return (0,retry/* retrying */.R)(this.#host, () => new Upload(this.#host, this.#session, this.#image, file, blob).run(this.#mountFrom));
    }
    pushManifest(reference, body, mediaType) {
        return (0,retry/* retrying */.R)(this.#host, async () => {
            const digest = (0,oci_digest/* digestOf */.ol)(body);
            const path = this.#path(`manifests/${reference}`);
            const headers = { 'content-type': mediaType };
            const answer = await this.#session.send({ method: 'PUT', path, headers, body, accept: [201, 200, 202] });
            // Something on the way may answer in place of the registry: what nobody confirms is read back.
            const stored = answer.headers['docker-content-digest'] ?? (0,oci_digest/* digestOf */.ol)(await this.#manifest(reference));
            if (stored !== digest)
                throw this.#mismatch(`the stored manifest "${reference}"`, digest, stored);
            return { isReferrer: answer.headers['oci-subject'] !== undefined };
        });
    }
    referrers(digest) {
        return (0,retry/* retrying */.R)(this.#host, async () => {
            const answer = await this.#ask('GET', `referrers/${digest}`, [200, 400, 404, 405]);
            if (answer.status === 200)
                return this.#listed(answer.body);
            const found = await this.#ask('GET', `manifests/${digest.replace(':', '-')}`, [200, 404]);
            return found.status === 200 ? this.#listed(found.body) : [];
        });
    }
    #path(below) {
        return `${this.#image.repository}/${below}`;
    }
    #ask(method, below, statuses) {
        return this.#session.send({ method, path: this.#path(below), headers: { accept }, accept: statuses });
    }
    async #manifest(reference) {
        const { body } = await this.#ask('GET', `manifests/${reference}`, [200]);
        const found = manifestShape.differs((0,shape/* parsed */.Yz)(body));
        if (found === undefined)
            return body;
        const asked = `GET /v2/${this.#path(`manifests/${reference}`)}`;
        throw new registry_error/* RegistryError */.g(this.registry, 'unexpected answer', `${asked} answered with ${found} instead of ${manifestShape.name}`);
    }
    #listed(bytes) {
        try {
            const index = (0,manifest/* parseManifest */.Ng)(bytes, manifest/* mediaTypes */.Ib.ociIndex);
            return index.kind === 'index' ? index.manifests : [];
        }
        catch (error) {
            throw new registry_error/* RegistryError */.g(this.registry, 'unexpected answer', `a list of referrers: ${error.message}`);
        }
    }
    #mismatch(what, wanted, got) {
        return new registry_error/* RegistryError */.g(this.registry, 'digest mismatch', `${what} has the digest ${got}, not ${wanted}`);
    }
}
/** Registries keep blobs in stores of their own, and answer with where: a way that ends soon. */
async function download(session, from, { size }, into) {
    const redirects = [301, 302, 303, 307, 308];
    // A refusal or a redirect may have more to say than a small blob has.
    const bytes = Math.max(size, limits/* limits */.F.upload.bytes);
    let path = from;
    for (let steps = 0; steps < 5; steps += 1) {
        const request = { method: 'GET', path, into, limits: { ...limits/* limits */.F.blob, bytes }, accept: [200, ...redirects] };
        const answer = await session.send(request);
        const { location } = answer.headers;
        if (answer.status === 200 || location === undefined)
            return;
        // A path is looked for on the registry itself.
        path = location;
    }
}


/***/ })

} };
})
