export const id = 7269;
export const ids = [7269,5196];
export const modules = {

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ stage_build)
});

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/oci/credentials.js


/**
 * The credentials for a registry: the ones that were given, otherwise those that `docker login` has left in Docker's
 * config.json (`auths`, `credHelpers`, `credsStore`). Everything secret in them is masked.
 *
 * @throws InputError when only half of the credentials was given, or config.json is no JSON.
 */
async function findCredentials(host, registry, given = {}) {
    const { username, password } = given;
    if ((username === undefined) !== (password === undefined)) {
        throw new errors/* InputError */.dz(`registry-${username === undefined ? 'username' : 'password'} is missing`, {
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
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
function readDockerConfig(host) {
    const folder = host.environment['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(host.environment['HOME'] ?? '', '.docker');
    const file = (0,external_node_path_.join)(folder, 'config.json');
    if (host.files.kind(file) === undefined)
        return undefined;
    try {
        return JSON.parse(Buffer.from(host.files.read(file)).toString('utf8'));
    }
    catch {
        throw new errors/* InputError */.dz(`Docker's configuration "${file}" is not valid JSON`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oci/digest.js

/** `sha256:` and the hexadecimal SHA-256 of some bytes: how OCI names content. */
function digestOf(bytes) {
    return digestOfPieces([bytes]);
}
/** The same of bytes that come in pieces. */
function digestOfPieces(pieces) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}

// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/oci/platform.js

/** Variants that say nothing more than their architecture: every arm64 is v8, every amd64 is v1. */
const impliedVariant = { arm64: 'v8', amd64: 'v1' };
/** `linux/amd64`, `linux/arm/v7`, `windows(10.0.20348.1)/amd64`: the notation of containerd. */
function formatPlatform(platform) {
    const os = platform.osVersion ? `${platform.os}(${platform.osVersion})` : platform.os;
    const { architecture, variant } = platform;
    const implied = variant === undefined || variant === '' || variant === impliedVariant[architecture];
    return implied ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`.
 */
function normalisePlatform(text) {
    const parts = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/.exec(text);
    const [, os, architecture, variant] = parts ?? [];
    if (os !== undefined && architecture !== undefined) {
        return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    }
    throw new errors/* InputError */.dz(`"${text}" is no platform`, {
        fix: 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.',
    });
}

;// CONCATENATED MODULE: ./build/oci/layout.js





/** Indexes may hold indexes; nobody nests them deeper, and no cycle can be made of hashes. */
const deepest = 8;
/** Registries take no larger manifest (distribution specification, "Pushing Manifests"), and we hold them in memory. */
const largestManifest = 4 * 1024 * 1024;
/**
 * Opens an OCI image layout (https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md) and verifies all of
 * it, whoever made it. Where `index.json` lists one manifest, that is the image; where it lists several images of
 * different platforms (as some builders do), `index.json` itself is the index of the image.
 *
 * @throws InputError that names the file and what is wrong with it.
 */
function openLayout(files, folder) {
    const path = files.resolve(folder);
    const walk = new Walk(files, path);
    walk.checkVersion();
    const { index, bytes } = walk.readTop();
    const only = index.length === 1 ? index[0] : undefined;
    const root = only ?? describeIndex(bytes);
    if (only)
        walk.visit(only, 0);
    else
        walk.add({ descriptor: root, bytes }, { kind: 'index', manifests: index }, 0);
    if (walk.images.length === 0)
        throw broken(files, path, 'it holds no image that can run');
    const platforms = walk.images.map((image) => image.platform);
    const twice = platforms.find((platform, at) => platforms.indexOf(platform) !== at);
    if (twice !== undefined) {
        throw broken(files, path, `it holds more than one image for ${twice}`, 'Keep one image in one layout.');
    }
    return { path, root, images: walk.images, manifests: walk.manifests, blobs: walk.blobs };
}
/** The file of a blob in a layout. */
function blobPath(layout, digest) {
    const [algorithm = '', encoded = ''] = digest.split(':');
    return (0,external_node_path_.join)(layout, 'blobs', algorithm, encoded);
}
class Walk {
    images = [];
    manifests = [];
    blobs = [];
    #files;
    #path;
    #seen = new Set();
    constructor(files, path) {
        this.#files = files;
        this.#path = path;
    }
    checkVersion() {
        const file = (0,external_node_path_.join)(this.#path, 'oci-layout');
        if (this.#files.kind(file) === undefined) {
            throw broken(this.#files, this.#path, 'the file "oci-layout" is missing', 'Name the folder of an OCI layout.');
        }
        const version = this.#json(file)['imageLayoutVersion'];
        if (version !== '1.0.0')
            throw broken(this.#files, file, `the layout version ${JSON.stringify(version)} is not 1.0.0`);
    }
    readTop() {
        const file = (0,external_node_path_.join)(this.#path, 'index.json');
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,oci_manifest/* parseManifest */.Ng)(bytes, oci_manifest/* mediaTypes */.Ib.ociIndex));
        // BuildKit lists an image once for each of its tags.
        const listed = new Map(manifest.kind === 'index' ? manifest.manifests.map((child) => [child.digest, child]) : []);
        const index = [...listed.values()];
        if (index.length === 0)
            throw broken(this.#files, file, 'it lists no image');
        return { index, bytes };
    }
    visit(descriptor, depth) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        if (descriptor.size > largestManifest) {
            const file = blobPath(this.#path, descriptor.digest);
            throw broken(this.#files, file, `a manifest of ${descriptor.size} bytes is larger than registries take`);
        }
        const file = this.#checkBlob(descriptor);
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,oci_manifest/* parseManifest */.Ng)(bytes, descriptor.mediaType));
        this.add({ descriptor, bytes }, manifest, depth);
    }
    add(stored, manifest, depth) {
        if (depth > deepest)
            throw broken(this.#files, this.#path, `its indexes are nested deeper than ${deepest}`);
        if (manifest.kind === 'index') {
            for (const child of manifest.manifests) {
                if ((0,oci_manifest/* isManifestType */.Q3)(child.mediaType))
                    this.visit(child, depth + 1);
                else
                    this.#visitBlob(child);
            }
        }
        else {
            for (const blob of [manifest.config, ...manifest.layers])
                this.#visitBlob(blob);
            this.#addImage(stored.descriptor, manifest.config);
        }
        this.manifests.push(stored);
    }
    /** The config says for which platform an image was built; an index that says something else would hide it. */
    #addImage(manifest, config) {
        if (!(0,oci_manifest/* isImageConfigType */.Ky)(config.mediaType))
            return;
        const file = blobPath(this.#path, config.digest);
        const built = platformOf(this.#json(file));
        if (built === undefined)
            return;
        const listed = manifest.platform === undefined ? undefined : platformOf(manifest.platform);
        if (listed && (listed.os !== built.os || listed.architecture !== built.architecture)) {
            const message = `the index says ${formatPlatform(listed)} and the config says ${formatPlatform(built)}`;
            throw broken(this.#files, blobPath(this.#path, manifest.digest), message);
        }
        const platform = formatPlatform({ ...built, ...listed });
        this.images.push({ platform, manifest, config });
    }
    #visitBlob(descriptor) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        const elsewhere = descriptor.urls !== undefined && descriptor.urls.length > 0;
        if (elsewhere && this.#files.kind(blobPath(this.#path, descriptor.digest)) === undefined)
            return;
        this.#checkBlob(descriptor);
        this.blobs.push(descriptor);
    }
    #checkBlob(descriptor) {
        const file = blobPath(this.#path, descriptor.digest);
        if (!descriptor.digest.startsWith('sha256:'))
            throw broken(this.#files, file, 'only sha256 digests are supported');
        const size = this.#files.size(file);
        if (size !== descriptor.size) {
            throw broken(this.#files, file, `it has ${size} bytes, and its descriptor says ${descriptor.size}`);
        }
        const digest = digestOfPieces(this.#files.pieces(file));
        if (digest !== descriptor.digest)
            throw broken(this.#files, file, `its content has the digest ${digest}`);
        return file;
    }
    #json(file) {
        const bytes = this.#files.read(file);
        return this.#explained(file, () => (0,oci_manifest/* parseJsonObject */.dw)(bytes));
    }
    #explained(file, work) {
        try {
            return work();
        }
        catch (error) {
            throw broken(this.#files, file, error.message);
        }
    }
}
function describeIndex(bytes) {
    return { mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, digest: digestOf(bytes), size: bytes.byteLength };
}
/** The platform that an index or a config states; undefined for `unknown/unknown`, as attestations have. */
function platformOf(value) {
    const text = (key) => (typeof value[key] === 'string' ? value[key] : '');
    const [os, architecture, variant, osVersion] = [text('os'), text('architecture'), text('variant'), text('os.version')];
    if (os === '' || os === 'unknown' || architecture === '' || architecture === 'unknown')
        return undefined;
    return { os, architecture, ...(variant ? { variant } : {}), ...(osVersion ? { osVersion } : {}) };
}
function broken(files, path, reason, fix) {
    const file = files.relative(path);
    return new errors/* InputError */.dz(`The OCI layout is not valid: "${file}": ${reason}`, {
        place: { file },
        fix: fix ?? 'Build the layout again; nothing of it was pushed.',
    });
}

;// CONCATENATED MODULE: ./build/oci/registry-error.js

const fixes = {
    unauthorized: 'Give registry-username and registry-password, or log in with docker login before this step.',
    denied: 'Check that this account may push to the repository (for ghcr.io the job needs the permission packages: write).',
    'name unknown': 'Check the name of the image; some registries want the repository to be created first.',
    'rate limited': 'Run again later, or log in: registries allow more to known accounts.',
    unreachable: 'Check the host and port of the image name, and the proxy and firewall of this machine.',
    unavailable: 'Run again later; the registry reports a fault of its own.',
    'too large': 'Raise the limit of the registry or of the proxy in front of it, or make the layers smaller.',
    'digest mismatch': 'Run again; if it stays, the registry or a proxy in front of it changes what is pushed.',
    'unexpected answer': 'Check that the image name points at a registry that follows the OCI distribution specification.',
};
/** A registry failed. The reason is told apart by name, at the start of the message too. */
class RegistryError extends errors/* ServiceError */._7 {
    reason;
    /** Whether the same request may succeed a little later. */
    transient;
    /** How long the registry asked to wait. */
    retryAfterMs;
    constructor(registry, reason, message, details = {}) {
        const cause = details.cause === undefined ? {} : { cause: details.cause };
        super(`registry ${registry}`, `${reason}: ${message}`, { fix: fixes[reason], ...cause });
        this.reason = reason;
        this.transient = details.transient ?? false;
        this.retryAfterMs = details.retryAfterMs;
    }
}
/** The error that an answer stands for, whatever was expected of it. */
function errorOfAnswer(registry, request, answer, now) {
    const said = explanation(answer.body);
    const message = `${request} was answered with ${answer.status}${said.text === '' ? '' : `: ${said.text}`}`;
    const reason = reasonOf(answer.status, said.codes);
    // An upload session that is gone was lost by the registry; a new one may live longer.
    const transient = reason === 'rate limited' || reason === 'unavailable' || said.codes.includes('BLOB_UPLOAD_UNKNOWN');
    return new RegistryError(registry, reason, message, {
        transient,
        retryAfterMs: transient ? retryAfter(answer.headers['retry-after'], now) : undefined,
    });
}
function reasonOf(status, codes) {
    if (status === 429 || codes.includes('TOOMANYREQUESTS'))
        return 'rate limited';
    if (status === 401)
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
/** Error bodies: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
function explanation(body) {
    try {
        const { errors } = JSON.parse(new TextDecoder().decode(body));
        const codes = (errors ?? []).map((error) => String(error.code ?? ''));
        const text = (errors ?? []).map((error) => [error.code, error.message].filter(Boolean).join(' ')).join('; ');
        return { codes, text: oneLine(text) };
    }
    catch {
        return { codes: [], text: oneLine(new TextDecoder().decode(body.subarray(0, 400))) };
    }
}
/** What a server says is shown as one short line without control characters. */
function oneLine(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
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

;// CONCATENATED MODULE: ./build/oci/push.js



const parallelUploads = 4;
/**
 * Brings every blob and manifest of a layout into a repository, without any tag: children before what points at them, so at
 * no moment does the registry hold something incomplete. Then reads the root back and compares.
 *
 * @throws RegistryError when the registry fails, or holds other bytes than the layout.
 */
async function pushContent(host, layout, repository) {
    const counts = { present: 0, mounted: 0, uploaded: 0 };
    const queue = [...layout.blobs];
    const worker = async () => {
        for (let blob = queue.shift(); blob !== undefined; blob = queue.shift()) {
            counts[await repository.pushBlob(blobPath(layout.path, blob.digest), blob)] += 1;
            const done = counts.present + counts.mounted + counts.uploaded;
            host.log.progress(`Pushing: ${done} of ${layout.blobs.length} blobs`);
        }
    };
    await allOrNothing(Array.from({ length: parallelUploads }, worker), () => queue.splice(0));
    for (const { descriptor, bytes } of layout.manifests) {
        const known = await repository.resolve(descriptor.digest);
        if (known !== descriptor.digest)
            await repository.pushManifest(descriptor.digest, bytes, descriptor.mediaType);
    }
    await expectDigest(repository, layout.root.digest, layout.root.digest);
    return counts;
}
/** Points tags at the root of a layout whose content is in the registry, and checks that they do. */
async function pushTags(layout, repository, tags) {
    const { digest } = layout.root;
    const root = layout.manifests.at(-1);
    if (root === undefined)
        return;
    for (const tag of tags) {
        if ((await repository.resolve(tag)) === digest)
            continue;
        await repository.pushManifest(tag, root.bytes, layout.root.mediaType);
        const stored = await repository.resolve(tag);
        if (stored !== digest)
            throw mismatch(repository, tag, digest, stored ?? 'nothing');
    }
}
/** The digest is made of the bytes that the registry serves, not of what it says about them. */
async function expectDigest(repository, reference, digest) {
    const served = digestOf(await repository.pullManifest(reference));
    if (served !== digest)
        throw mismatch(repository, reference, digest, served);
}
function mismatch(repository, reference, wanted, got) {
    return new RegistryError(repository.registry, 'digest mismatch', `"${reference}" stands for ${got}, not for ${wanted}`);
}
/** Waits for all, also when one fails: no upload goes on behind the error's back. */
async function allOrNothing(work, stop) {
    const settled = await Promise.allSettled(work.map((one) => one.catch((error) => {
        stop();
        throw error;
    })));
    for (const result of settled)
        if (result.status === 'rejected')
            throw result.reason;
}

;// CONCATENATED MODULE: ./build/oci/retry.js

const usualLimits = { attempts: 6, totalMs: 90_000 };
const firstDelayMs = 500;
const longestDelayMs = 20_000;
/**
 * Does idempotent work until it succeeds, while its failures are transient (throttled, a fault of the server, cut off). It waits
 * as long as the registry asks for, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @throws RegistryError the last failure, saying how often it was tried.
 */
async function retrying(host, work, limits = usualLimits) {
    const started = host.clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof RegistryError) || !error.transient)
                throw error;
            const delay = delayAfter(attempt, error, host.random());
            const elapsed = host.clock.now().getTime() - started;
            if (attempt >= limits.attempts || elapsed + delay > limits.totalMs)
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
function givenUp(error, attempts) {
    if (attempts === 1)
        return error;
    const message = error.message.slice(error.reason.length + 2);
    return new RegistryError(error.service.replace(/^registry /, ''), error.reason, `${message} (tried ${attempts} times)`, {
        cause: error,
    });
}

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

;// CONCATENATED MODULE: ./build/oci/session.js




const pingTimeoutMs = 10_000;
const pingLimits = { attempts: 4, totalMs: 30_000 };
/** @param registry host and port as the image name has it: `docker.io`, `ghcr.io`, `localhost:5000`. */
function openSession(host, registry, options) {
    const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    let opened;
    let authorization;
    /** One exchange, the body included, so that a connection cut anywhere in it is one kind of failure. */
    const exchange = async (request) => {
        try {
            const response = await host.network.send(request);
            return { status: response.status, headers: response.headers, body: await response.body() };
        }
        catch (error) {
            const { message } = error;
            throw new RegistryError(registry, 'unreachable', message, { transient: true, cause: error });
        }
    };
    const ping = async () => {
        let failure;
        for (const scheme of schemesFor(server, options.insecure ?? false)) {
            const base = new URL(`${scheme}://${server}/v2/`);
            const begun = host.clock.now().getTime();
            try {
                const answer = await exchange({ method: 'GET', url: base.href, timeoutMs: pingTimeoutMs });
                if (answer.status === 200)
                    return base;
                if (answer.status === 401) {
                    authorization = await authorize(base, answer);
                    return base;
                }
                failure = refusedPing(base, answer);
            }
            catch (error) {
                failure ??= error;
                // Who says nothing to one scheme says nothing to the other.
                if (host.clock.now().getTime() - begun >= pingTimeoutMs)
                    break;
            }
        }
        throw failure;
    };
    const refusedPing = (base, answer) => {
        const error = errorOfAnswer(registry, `GET ${base.href}`, answer, host.clock.now());
        if (error.transient || error.reason === 'denied')
            return error;
        const message = `GET ${base.href} was answered with ${answer.status}, as no registry does`;
        return new RegistryError(registry, 'unexpected answer', message);
    };
    const authorize = async (base, answer) => {
        const challenges = readChallenges(answer.headers['www-authenticate'] ?? '');
        const bearer = challenges.find((challenge) => challenge.scheme === 'bearer');
        if (bearer)
            return `Bearer ${await fetchToken(base, bearer.parameters)}`;
        const { credentials } = options;
        if (credentials && 'password' in credentials && challenges.some((challenge) => challenge.scheme === 'basic')) {
            const header = `Basic ${basicAuth(credentials)}`;
            const accepted = await exchange({ method: 'GET', url: base.href, headers: { authorization: header } });
            if (accepted.status !== 401)
                return header;
        }
        const why = credentials === undefined ? 'it asks for a login, and no credentials were given' : 'the login is refused';
        throw new RegistryError(registry, 'unauthorized', why);
    };
    /** https://distribution.github.io/distribution/spec/auth/token/ and …/oauth/ for identity tokens. */
    const fetchToken = async (base, parameters) => {
        const realm = realmOf(registry, base, parameters['realm']);
        const answer = await exchange(tokenRequest(realm, parameters['service'] ?? '', options));
        if (answer.status !== 200) {
            const refused = errorOfAnswer(registry, `The token request to ${realm.origin}`, answer, host.clock.now());
            throw refused.transient ? refused : new RegistryError(registry, 'unauthorized', refused.message);
        }
        const token = tokenOf(answer.body);
        if (token === undefined)
            throw new RegistryError(registry, 'unexpected answer', `${realm.origin} gave no token`);
        host.log.mask(token);
        return token;
    };
    const open = () => {
        opened ??= retrying(host, ping, pingLimits).catch((error) => {
            opened = undefined;
            throw error;
        });
        return opened;
    };
    return {
        async open() {
            await open();
        },
        async send(request) {
            const base = await open();
            const url = new URL(request.path, base);
            const attempt = () => {
                // A location on another host is a store that takes uploads by its URL alone; our login is not for it.
                const login = authorization !== undefined && url.origin === base.origin ? { authorization } : {};
                const { method, headers, body, timeoutMs } = request;
                return exchange({
                    method,
                    url: url.href,
                    headers: { ...headers, ...login },
                    followRedirects: false,
                    ...(body === undefined ? {} : { body }),
                    ...(timeoutMs === undefined ? {} : { timeoutMs }),
                });
            };
            let answer = await attempt();
            if (answer.status === 401 && answer.headers['www-authenticate'] && url.origin === base.origin) {
                authorization = await authorize(base, answer);
                answer = await attempt();
            }
            if (request.accept.includes(answer.status))
                return answer;
            throw errorOfAnswer(registry, `${request.method} ${url.pathname}`, answer, host.clock.now());
        },
    };
}
/** The schemes to try, in order. Registries on loopback mostly speak plain HTTP, as with Docker. */
function schemesFor(server, insecure) {
    const name = new URL(`http://${server}`).hostname;
    if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name))
        return ['http', 'https'];
    return insecure ? ['https', 'http'] : ['https'];
}
/** A realm without TLS would get our password in clear text, so it is only taken from a registry that has none either. */
function realmOf(registry, base, realm) {
    const url = URL.canParse(realm ?? '') ? new URL(realm ?? '') : undefined;
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && base.protocol === 'http:');
    if (url && allowed)
        return url;
    throw new RegistryError(registry, 'unexpected answer', `it names "${realm ?? ''}" as the place to log in`);
}
function tokenRequest(realm, service, options) {
    const { credentials, scopes } = options;
    if (credentials && 'identityToken' in credentials) {
        const form = new URLSearchParams({ grant_type: 'refresh_token', service, client_id: 'gitops-actions' });
        form.set('scope', scopes.join(' '));
        form.set('refresh_token', credentials.identityToken);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url: realm.href, headers, body: form.toString() };
    }
    const url = new URL(realm);
    if (service !== '')
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = credentials ? { authorization: `Basic ${basicAuth(credentials)}` } : {};
    return { method: 'GET', url: url.href, headers, followRedirects: false };
}
function tokenOf(body) {
    try {
        const { token, access_token } = JSON.parse(new TextDecoder().decode(body));
        const found = token ?? access_token;
        return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/oci/repository.js





/** A store may take long to digest what it was sent. */
const uploadTimeoutMs = 300_000;
const chunkBytes = 16 * 1024 * 1024;
function openRepository(host, image, options = {}) {
    const { registry, repository } = image;
    const mountFrom = options.mountFrom ?? [];
    const scopes = [`repository:${repository}:pull,push`, ...mountFrom.map((name) => `repository:${name}:pull`)];
    const session = openSession(host, registry, { ...options, scopes });
    const attempt = (work) => retrying(host, work);
    const accept = oci_manifest/* manifestTypes */.Fm.join(', ');
    const mismatch = (what, wanted, got) => new RegistryError(registry, 'digest mismatch', `${what} has the digest ${got}, not ${wanted}`);
    const get = async (reference) => {
        const path = `${repository}/manifests/${reference}`;
        const { body } = await session.send({ method: 'GET', path, headers: { accept }, accept: [200] });
        return body;
    };
    return {
        registry,
        open: () => session.open(),
        resolve: (reference) => attempt(async () => {
            const path = `${repository}/manifests/${reference}`;
            const answer = await session.send({ method: 'HEAD', path, headers: { accept }, accept: [200, 404] });
            if (answer.status === 404)
                return undefined;
            return answer.headers['docker-content-digest'] ?? digestOf(await get(reference));
        }),
        pullManifest: (reference) => attempt(() => get(reference)),
        pushBlob: (file, blob) => attempt(() => new Upload(session, image, file, blob).run(mountFrom)),
        pushManifest: (reference, bytes, mediaType) => attempt(async () => {
            const digest = digestOf(bytes);
            const path = `${repository}/manifests/${reference}`;
            const headers = { 'content-type': mediaType };
            const answer = await session.send({ method: 'PUT', path, headers, body: bytes, accept: [201, 200, 202] });
            const stored = answer.headers['docker-content-digest'];
            if (stored !== undefined && stored !== digest)
                throw mismatch(`the stored manifest "${reference}"`, digest, stored);
        }),
    };
}
/** One attempt to bring a blob into a repository; a later attempt begins anew and finds what this one completed. */
class Upload {
    #session;
    #registry;
    #uploads;
    #blobs;
    #file;
    #blob;
    constructor(session, image, file, blob) {
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
            return 'present';
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
    #start(query, accept) {
        return this.#session.send({ method: 'POST', path: this.#uploads + query, accept });
    }
    /** In one request; in pieces where something on the way does not take so much at once. */
    async #whole(location) {
        try {
            await this.#put(location, { file: this.#file });
        }
        catch (error) {
            if (!(error instanceof RegistryError) || error.reason !== 'too large')
                throw error;
            await this.#inPieces(await this.#start('', [202]));
        }
        return 'uploaded';
    }
    async #inPieces(started) {
        const length = Math.max(chunkBytes, Number(started.headers['oci-chunk-min-length'] ?? 0) || 0);
        const { size } = this.#blob;
        let location = this.#locationOf(started);
        for (let start = 0; start < size; start += length) {
            const end = Math.min(start + length, size);
            const answer = await this.#session.send({
                method: 'PATCH',
                path: location,
                headers: { 'content-type': 'application/octet-stream', 'content-range': `${start}-${end - 1}` },
                body: { file: this.#file, start, end },
                timeoutMs: uploadTimeoutMs,
                accept: [202, 204],
            });
            location = answer.headers['location'] ?? location;
        }
        await this.#put(location, new Uint8Array());
    }
    async #put(location, body) {
        const separator = location.includes('?') ? '&' : '?';
        await this.#session.send({
            method: 'PUT',
            path: `${location}${separator}digest=${encodeURIComponent(this.#blob.digest)}`,
            headers: { 'content-type': 'application/octet-stream' },
            body,
            timeoutMs: uploadTimeoutMs,
            accept: [201, 204],
        });
    }
    #locationOf(answer) {
        const location = answer.headers['location'];
        if (location)
            return location;
        throw new RegistryError(this.#registry, 'unexpected answer', 'it started an upload without saying where');
    }
}

// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(5196);
;// CONCATENATED MODULE: ./build/image/buildx.js
/** The arguments of `docker-buildx` for one build into an OCI layout. Attestations are chosen, never left to its defaults. */
function buildArguments(request, places) {
    const many = (flag, values) => values.flatMap((value) => [flag, value]);
    const one = (flag, value) => (value ? [flag, value] : []);
    const pairs = Object.entries(request.labels).map(([key, value]) => `${key}=${value}`);
    return [
        'build',
        ...one('--builder', request.builder),
        ...one('--file', request.file),
        ...(request.platforms.length > 0 ? ['--platform', request.platforms.join(',')] : []),
        ...one('--target', request.target),
        ...many('--build-arg', request.buildArguments),
        ...many('--build-context', request.buildContexts),
        ...many('--label', pairs),
        ...many('--annotation', pairs.map((pair) => `${annotated(request)}:${pair}`)),
        ...many('--secret', request.secrets),
        ...many('--cache-from', request.cacheFrom),
        ...many('--cache-to', request.cacheTo),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(request.pull ? ['--pull'] : []),
        request.provenance === 'off' ? '--provenance=false' : `--provenance=mode=${request.provenance}`,
        `--sbom=${request.sbom}`,
        ...many('--tag', request.names),
        '--progress=plain',
        `--metadata-file=${places.metadata}`,
        `--output=type=oci,dest=${places.layout},tar=false${request.reproducible ? ',rewrite-timestamp=true' : ''}`,
        request.context,
    ];
}
/** An annotation of an index that is not there is an error of BuildKit: one platform without attestations has none. */
function annotated(request) {
    const hasIndex = request.platforms.length > 1 || request.provenance !== 'off' || request.sbom;
    return hasIndex ? 'manifest,index' : 'manifest';
}
/** Variables by which buildx finds the daemon, its builders and its login. */
const connection = /^(DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_\w+|BUILDKIT_\w+|SSH_AUTH_SOCK|KUBECONFIG)$/;
/** Logins that a kind of cache needs, and nothing else of the build does. */
const cacheLogins = {
    gha: /^(ACTIONS_(RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)|GITHUB_REPOSITORY)$/,
    s3: /^AWS_/,
    azblob: /^AZURE_/,
};
/** What buildx gets of our environment: its connection, and what the inputs name. No token of the job reaches it otherwise. */
function buildEnvironment(request, environment) {
    const named = new Set([
        ...request.secrets.flatMap((spec) => secretVariable(spec) ?? []),
        ...request.buildArguments.filter((argument) => !argument.includes('=')),
    ]);
    const caches = [...request.cacheFrom, ...request.cacheTo].map((spec) => /(?:^|,)type=([^,]+)/.exec(spec)?.[1] ?? '');
    const logins = caches.flatMap((kind) => (Object.hasOwn(cacheLogins, kind) ? [cacheLogins[kind]] : []));
    const kept = Object.entries(environment).flatMap(([name, value]) => {
        const wanted = connection.test(name) || named.has(name) || logins.some((login) => login.test(name));
        return wanted && value !== undefined ? [[name, value]] : [];
    });
    const epoch = request.sourceDateEpoch;
    return { ...Object.fromEntries(kept), ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }) };
}
/** The environment variable that a build secret is taken from; BuildKit takes the one named like its id by default. */
function secretVariable(spec) {
    const parts = Object.fromEntries(spec.split(',').map((part) => part.split('=', 2)));
    if (parts['src'] !== undefined || parts['source'] !== undefined)
        return undefined;
    return parts['env'] ?? parts['id'];
}
/** What went wrong, from what buildx printed: the place in the Dockerfile and the error. */
function buildFailure(stderr) {
    const lines = stderr.split(/\r?\n/).map((line) => line.trimEnd());
    const error = lines
        .filter((line) => line.startsWith('ERROR: '))
        .at(-1)
        ?.slice('ERROR: '.length);
    const rule = lines.lastIndexOf('--------------------');
    const place = lines.slice(0, rule < 0 ? 0 : rule).findLast((line) => /^\S[^:]*:\d+$/.test(line));
    const said = error ?? lines.filter((line) => line.trim() !== '').at(-1) ?? 'it printed nothing';
    return place === undefined ? said : `${place}: ${said}`;
}

;// CONCATENATED MODULE: ./build/image/builder.js





/**
 * Builds once, into an OCI layout: what is scanned later and what is pushed are these bytes.
 *
 * @param keepIn folder for the layout; otherwise a temporary one.
 * @throws InputError for a context, Dockerfile, secret or folder that is not there; ServiceError when the build fails.
 */
async function build(host, request, tool, keepIn) {
    checkRequest(host, request);
    const { path } = await (0,provide.provideTool)(host, 'buildx', tool);
    const layout = keepIn === undefined ? host.files.temporaryDirectory('layout') : emptyFolder(host, keepIn);
    const metadata = (0,external_node_path_.join)(host.files.temporaryDirectory('metadata'), 'metadata.json');
    const args = buildArguments(request, { layout, metadata });
    const env = buildEnvironment(request, host.environment);
    for (const name of request.secrets.flatMap((spec) => secretVariable(spec) ?? [])) {
        if (env[name])
            host.log.mask(env[name]);
    }
    const { exitCode, stderr } = await host.processes.run(path, args, { env, onLine: (line) => host.log.progress(line) });
    if (exitCode !== 0)
        throw failure(stderr);
    return { layout, digest: digestIn(host, metadata) };
}
function checkRequest(host, request) {
    const { context, file, secrets } = request;
    const isRemote = /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context);
    if (!isRemote) {
        expectKind(host, context, 'directory', 'The build context');
        expectKind(host, file ?? (0,external_node_path_.join)(context, 'Dockerfile'), 'file', 'The Dockerfile');
    }
    for (const spec of secrets) {
        const name = secretVariable(spec);
        if (name === undefined || host.environment[name] !== undefined)
            continue;
        throw new errors/* InputError */.dz(`The build secret "${spec}" wants the environment variable ${name}, which is not set`, {
            fix: `Set ${name}, or name a file with src=.`,
        });
    }
}
function expectKind(host, path, kind, what) {
    const found = host.files.kind(path) === 'symlink' ? host.files.kind(host.files.realPath(path)) : host.files.kind(path);
    if (found === kind)
        return;
    throw new errors/* InputError */.dz(`${what} "${path}" is ${found === undefined ? 'not there' : `no ${kind}`}`, {
        place: { file: host.files.relative(path) },
        fix: 'Check the path; relative paths start at the working directory.',
    });
}
/** A folder for a layout holds nothing else. An older layout in it is replaced, anything else is left alone. */
function emptyFolder(host, folder) {
    const marker = (0,external_node_path_.join)(folder, 'oci-layout');
    const holdsOther = host.files.kind(folder) !== undefined && host.files.kind(marker) === undefined && host.files.list(folder).length > 0;
    if (holdsOther) {
        throw new errors/* InputError */.dz(`"${folder}" holds other files, and the layout wants a folder of its own`, {
            place: { file: host.files.relative(folder) },
            fix: 'Name an empty or a new folder in layout-out.',
        });
    }
    host.files.remove(folder);
    host.files.write(marker, '{"imageLayoutVersion":"1.0.0"}');
    return host.files.resolve(folder);
}
function failure(stderr) {
    const said = buildFailure(stderr);
    if (/OCI exporter is not supported|containerd image store/i.test(said)) {
        return new errors/* ServiceError */._7('docker buildx', `This builder can't write an OCI layout: ${said}`, {
            fix: 'Create one that can: docker buildx create --use --driver docker-container.',
        });
    }
    if (/no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused/i.test(said)) {
        return new errors/* ServiceError */._7('docker buildx', `The builder can't be reached: ${said}`, {
            fix: 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).',
        });
    }
    return new errors/* ServiceError */._7('docker buildx', said, { fix: 'Correct the build; the log above shows its steps.' });
}
function digestIn(host, metadata) {
    const digest = (0,oci_manifest/* parseJsonObject */.dw)(host.files.read(metadata))['containerimage.digest'];
    if (typeof digest === 'string')
        return digest;
    throw new errors/* ServiceError */._7('docker buildx', 'It wrote no digest into its metadata file', {
        fix: 'Use a builder of BuildKit 0.11 or later.',
    });
}

;// CONCATENATED MODULE: ./build/image/dockerfile.js
/** Where the stage that becomes the image begins: its FROM line (of the target, otherwise the last one). */
function finalStage(text, file, target) {
    const stages = text.split(/\r?\n/).flatMap((content, index) => {
        const match = /^\s*FROM\s+\S.*$/i.exec(content);
        return match ? [{ content, line: index + 1, name: /\sAS\s+(\S+)\s*$/i.exec(content)?.[1]?.toLowerCase() }] : [];
    });
    const stage = (target && stages.find(({ name }) => name === target.toLowerCase())) || stages.at(-1);
    if (stage === undefined)
        return { file };
    const { line, content } = stage;
    return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 };
}

// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var scan_vulnerability = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/image/result.js

/** The gate's decision in one line, as it is read in the pull request that brings the image to a GitOps repository. */
function summaryOf(scanners, failOn, { total, ignored, refused }) {
    if (scanners.length === 0)
        return undefined;
    const counts = scan_vulnerability/* severities */.gO.map((severity) => `${total[severity]} ${severity}`).join(', ');
    const accepted = ignored === 0 ? '' : `, ${ignored} accepted`;
    return `${scanners.join(' and ')} found ${counts}${accepted}; the gate (fail-on ${failOn}) ${refused ? 'refused it' : 'let it pass'}`;
}

;// CONCATENATED MODULE: ./build/image/scan/gate.js

/** Weighs what the scanners saw. The same vulnerability of the same package on several platforms is one finding. */
function judge(scans, policy) {
    const rules = policy.ignored.filter((rule) => rule.expires === undefined || policy.now < rule.expires);
    const expired = policy.ignored.filter((rule) => !rules.includes(rule));
    const seen = merge(scans);
    const counted = seen.filter(({ vulnerability }) => !rules.some((rule) => rule.covers(vulnerability)));
    const findings = counted.map((one) => findingOf(one, policy));
    const expiredHere = expired.filter((rule) => counted.some(({ vulnerability }) => rule.covers(vulnerability)));
    const on = (platform) => counted.filter(({ platforms }) => platforms.includes(platform)).map(({ vulnerability }) => vulnerability);
    const platforms = [...new Set(scans.map((scan) => scan.platform))];
    return {
        refused: findings.some(({ severity }) => severity === 'error'),
        findings: [...findings, ...expiredHere.map(expiredFinding), ...unrecognised(scans)],
        platforms: Object.fromEntries(platforms.map((platform) => [platform, (0,scan_vulnerability/* countSeverities */.ng)(on(platform))])),
        total: (0,scan_vulnerability/* countSeverities */.ng)(counted.map(({ vulnerability }) => vulnerability)),
        ignored: seen.length - counted.length,
    };
}
/** Two scanners may know one vulnerability by different names, and rate it differently: the worse rating counts. */
function merge(scans) {
    const seen = [];
    const index = new Map();
    for (const { platform, vulnerabilities } of scans) {
        for (const vulnerability of vulnerabilities) {
            const keys = [vulnerability.id, ...vulnerability.aliases].map((id) => `${id}\0${vulnerability.package}\0${vulnerability.version.replace(/^v/, '')}`);
            const at = keys.map((key) => index.get(key)).find((found) => found !== undefined) ?? seen.length;
            const known = seen[at];
            const platforms = known?.platforms ?? [];
            if (!platforms.includes(platform))
                platforms.push(platform);
            seen[at] = { vulnerability: known ? worse(known.vulnerability, vulnerability) : vulnerability, platforms };
            for (const key of keys)
                index.set(key, at);
        }
    }
    return seen;
}
function worse(a, b) {
    const [first, second] = scan_vulnerability/* severities */.gO.indexOf(b.severity) < scan_vulnerability/* severities */.gO.indexOf(a.severity) ? [b, a] : [a, b];
    const aliases = [...new Set([...a.aliases, ...b.aliases, a.id, b.id])].filter((id) => id !== first.id);
    const fixedIn = first.fixedIn ?? second.fixedIn;
    return { ...first, aliases, ...(fixedIn === undefined ? {} : { fixedIn }) };
}
function findingOf({ vulnerability, platforms }, policy) {
    const { id, package: name, version, fixedIn, title, url } = vulnerability;
    const about = title ? `: ${title}` : '';
    const fix = fixedIn ? `Update ${name} to ${fixedIn}` : `No fixed version of ${name} is known`;
    return {
        rule: 'vulnerable-package',
        category: 'vulnerability',
        severity: severityOf(vulnerability, policy),
        message: `${id} (${vulnerability.severity}) in ${name} ${version}${about} [${platforms.join(', ')}]`,
        fix: url ? `${fix}; see ${url}` : `${fix}.`,
        ...policy.place,
    };
}
function severityOf(vulnerability, policy) {
    const { severity, fixedIn } = vulnerability;
    const bad = policy.failOn !== 'none' && scan_vulnerability/* severities */.gO.indexOf(severity) <= scan_vulnerability/* severities */.gO.indexOf(policy.failOn);
    if (bad && !(policy.ignoreUnfixed && fixedIn === undefined))
        return 'error';
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
function expiredFinding(rule) {
    return {
        rule: 'ignore-expired',
        category: 'vulnerability',
        severity: 'warning',
        message: `The exception for ${rule.id} has expired on ${rule.expires?.toISOString().slice(0, 10)}, so it counts again`,
        fix: 'Update the package, or decide anew and give a later date.',
        ...rule.place,
    };
}
/** A scanner that recognises nothing finds nothing: that is no proof. */
function unrecognised(scans) {
    return scans
        .filter(({ packages }) => packages === 0)
        .map(({ platform, scanner }) => ({
        rule: 'nothing-recognised',
        category: 'vulnerability',
        severity: 'notice',
        message: `${scanner} recognised no package in the image for ${platform}, so it could not find any vulnerability`,
        fix: 'Build programs with their package data (Go build information, package databases) so that they can be judged.',
    }));
}

;// CONCATENATED MODULE: ./build/image/scan/ignore-file.js

/**
 * Reads a file of accepted vulnerabilities. Two forms:
 * - YAML: a list (or `vulnerabilities:`, as Trivy has it) of `id`, `reason`, `expires`, and to narrow it `paths`, `purls`.
 *   Trivy's `statement` and `expired_at` mean the same.
 * - `.trivyignore`: an id a line, `#` comments, `exp:2027-01-31` after the id.
 *
 * @throws InputError that names the line.
 */
async function readIgnoreFile(text, file) {
    return /\.ya?ml$/.test(file) ? await readYaml(text, file) : readLines(text, file);
}
function readLines(text, file) {
    return text.split(/\r?\n/).flatMap((content, index) => {
        const words = content.replace(/#.*/, '').trim().split(/\s+/);
        const id = words[0] ?? '';
        if (id === '')
            return [];
        const place = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: content.length + 1 };
        const date = words.find((word) => word.startsWith('exp:'))?.slice(4);
        return [ruleOf({ id, ...(date === undefined ? {} : { expires: readDate(date, place) }) }, {}, place)];
    });
}
async function readYaml(text, file) {
    const { LineCounter, parseDocument, isMap, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const placeOf = (start, end) => {
        const [from, to] = [lineCounter.linePos(start), lineCounter.linePos(end)];
        return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    };
    const problem = document.errors[0];
    if (problem)
        throw fault('it is not valid YAML', problem.message, placeOf(...problem.pos));
    const { contents } = document;
    if (contents === null)
        return [];
    const list = isMap(contents) ? contents.get('vulnerabilities', true) : contents;
    if (!isSeq(list)) {
        throw fault('it holds no list', 'Write a list of entries with id, reason and expires.', {
            file,
            line: 1,
            column: 1,
        });
    }
    return list.items.map((item) => {
        const [start = 0, end = start] = item.range ?? [];
        const place = placeOf(start, end);
        if (!isMap(item))
            throw fault('an entry has no id', 'Write "- id: CVE-…", and its reason.', place);
        return entryOf(item.toJS(document), place);
    });
}
const known = ['id', 'reason', 'statement', 'expires', 'expired_at', 'paths', 'purls'];
function entryOf(entry, place) {
    const unknown = Object.keys(entry).find((key) => !known.includes(key));
    if (unknown)
        throw fault(`an entry has the unknown key "${unknown}"`, `Known are: ${known.join(', ')}.`, place);
    const id = String(entry['id'] ?? '').trim();
    if (id === '')
        throw fault('an entry has no id', 'Write "id: CVE-…".', place);
    const reason = entry['reason'] ?? entry['statement'];
    if (typeof reason !== 'string' || reason.trim() === '') {
        throw fault(`${id} has no reason`, 'Write why it is accepted: "reason: …".', place);
    }
    const date = entry['expires'] ?? entry['expired_at'];
    const expires = date === undefined ? {} : { expires: readDate(date, place) };
    const narrowed = { paths: textsOf(entry['paths']), purls: textsOf(entry['purls']) };
    return ruleOf({ id, reason, ...expires }, narrowed, place);
}
function ruleOf(rule, narrowed, place) {
    const id = rule.id.toUpperCase();
    const { paths, purls } = narrowed;
    return {
        ...rule,
        place,
        covers: (vulnerability) => [vulnerability.id, ...vulnerability.aliases].some((name) => name.toUpperCase() === id) &&
            (paths === undefined || paths.some((path) => matchesPath(path, vulnerability.path))) &&
            (purls === undefined || purls.some((purl) => matchesPurl(purl, vulnerability.purl))),
    };
}
function matchesPath(wanted, path) {
    const plain = (text) => text.replace(/^\/+/, '');
    return path !== undefined && plain(path) === plain(wanted);
}
/** A package URL without version and qualifiers stands for all of them. */
function matchesPurl(wanted, purl) {
    return purl !== undefined && (purl === wanted || purl.startsWith(`${wanted}@`) || purl.startsWith(`${wanted}?`));
}
function textsOf(value) {
    if (value === undefined)
        return undefined;
    return Array.isArray(value) ? value.map(String) : [String(value)];
}
function readDate(value, place) {
    const text = value instanceof Date ? value.toISOString() : String(value);
    const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime()))
        return date;
    throw fault(`"${text}" is no date`, 'Write it as 2027-01-31.', place);
}
function fault(problem, fix, place) {
    return new errors/* InputError */.dz(`The ignore file "${place.file}" can't be used: ${problem}`, { fix, place });
}

;// CONCATENATED MODULE: ./build/image/scan/view.js


/**
 * A layout of its own for one platform of a layout, without copying a blob. Scanners need it: Trivy takes the first platform
 * of an index whatever it is asked for, and Grype reads no index at all.
 */
function viewOf(host, layout, image) {
    const folder = host.files.temporaryDirectory('view');
    const { mediaType, digest, size } = image.manifest;
    const index = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, manifests: [{ mediaType, digest, size }] };
    host.files.write((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    host.files.write((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
    host.files.symlink((0,external_node_path_.join)(layout.path, 'blobs'), (0,external_node_path_.join)(folder, 'blobs'));
    return folder;
}

;// CONCATENATED MODULE: ./build/image/scan/prepare.js




/**
 * Brings the program and its database.
 * @throws ServiceError when one of them can't be had.
 */
async function prepareScanner(host, { scanner, tool }, options) {
    const { path } = await (0,provide.provideTool)(host, scanner.name, tool);
    const work = host.files.temporaryDirectory(scanner.name);
    const env = environmentOf(host, scanner, work);
    // It runs in an empty folder, where no configuration file of the workspace can change what it reports.
    const run = (args) => host.processes.run(path, args, { cwd: work, env, onLine: (line) => host.log.debug(line) });
    await download(host, scanner, run);
    const fileOf = (image, ending) => (0,external_node_path_.join)(work, `${image.manifest.digest.replace(':', '-')}.${ending}`);
    return {
        scanner,
        async scan(layout, image) {
            const report = fileOf(image, 'json');
            const sbom = options.sbom ? fileOf(image, 'cdx.json') : undefined;
            const completed = await run(scanner.scan(viewOf(host, layout, image), report, sbom));
            return { platform: image.platform, scanner: scanner.name, ...readReport(host, scanner, image, report, completed) };
        },
        async writeSbom(image, target) {
            const made = fileOf(image, 'cdx.json');
            if (scanner.sbom) {
                const { exitCode, stderr } = await run(scanner.sbom(fileOf(image, 'json'), made));
                if (exitCode !== 0)
                    throw new errors/* ServiceError */._7(scanner.name, `The SBOM could not be made: ${lastLine(stderr)}`);
            }
            host.files.write(target, host.files.read(made));
        },
    };
}
/** Its own settings alone. An empty Docker configuration: the scanner of foreign bytes has no use for a registry's password. */
function environmentOf(host, scanner, work) {
    const kept = scanner.configuration.flatMap((name) => {
        const value = host.environment[name];
        if (value === undefined)
            return [];
        return [[name, scanner.paths.includes(name) && value !== '' ? host.files.resolve(value) : value]];
    });
    return { ...Object.fromEntries(kept), ...scanner.environment, DOCKER_CONFIG: work };
}
async function download(host, scanner, run) {
    const failures = [];
    for (const command of scanner.downloads) {
        host.log.progress(`${scanner.name}: getting the vulnerability database`);
        const { exitCode, stderr } = await run(command);
        if (exitCode === 0)
            return;
        failures.push(lastLine(stderr));
        host.log.info(`${scanner.name}: ${failures.at(-1)}`);
    }
    if (failures.length === 0)
        return;
    const message = `The vulnerability database could not be downloaded: ${failures.join('; ')}`;
    throw new errors/* ServiceError */._7(scanner.name, message, { fix: scanner.downloadFix });
}
function readReport(host, scanner, image, file, completed) {
    const failed = (reason) => new errors/* ServiceError */._7(scanner.name, `The image for ${image.platform} could not be scanned: ${reason}`, {
        fix: `Run again; if it stays, check that ${scanner.name} has a vulnerability database it can use.`,
    });
    if (completed.exitCode !== 0 || host.files.kind(file) !== 'file')
        throw failed(lastLine(completed.stderr));
    let report;
    try {
        report = scanner.read(host.files.read(file));
    }
    catch (error) {
        throw failed(`its report can't be read: ${error.message}`);
    }
    const { imageId, ...scan } = report;
    if (imageId === image.config.digest)
        return scan;
    throw failed(`it looked at the image ${imageId ?? '(unnamed)'} in place of ${image.config.digest}`);
}
/** Programs say last why they gave up. Terminal colours are taken out. */
function lastLine(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
    const plain = stderr.replace(/\u001b\[[0-9;]*m/g, '');
    return plain.trim().split(/\r?\n/).at(-1)?.trim() || 'it gave no reason';
}

;// CONCATENATED MODULE: ./build/image/sign/signer.js



/**
 * Signs a digest that is in its registry.
 * @throws ServiceError when the program is not there or fails.
 */
async function sign(host, { signer, settings, tool }, reference, login) {
    const { path } = await (0,provide.provideTool)(host, signer.name, tool);
    const env = { ...signer.environment(settings, host.environment), ...loginOf(host, login.registry, login.credentials) };
    const { exitCode, stderr } = await host.processes.run(path, signer.sign(reference, settings), {
        env,
        onLine: (line) => host.log.debug(line),
    });
    if (exitCode === 0)
        return;
    throw new errors/* ServiceError */._7(signer.name, `Signing ${reference} failed: ${stderr.trim().split('\n').at(-1)}`, {
        fix: signer.fix(settings),
    });
}
const helper = 'gitops-actions';
const helperVariable = 'GITOPS_ACTIONS_LOGIN';
/**
 * Signers read logins from Docker's configuration. They get one of their own that knows this registry alone, and asks a
 * credential helper, a script that prints what stands in the signer's environment: no file ever holds the login, so none is
 * left behind by a run that is killed (https://github.com/docker/docker-credential-helpers).
 */
function loginOf(host, registry, credentials) {
    if (credentials === undefined)
        return {};
    const folder = host.files.temporaryDirectory('login');
    const server = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
    const [Username, Secret] = 'identityToken' in credentials
        ? ['<token>', credentials.identityToken]
        : [credentials.username, credentials.password];
    const script = `#!/bin/sh\n[ "$1" = get ] && printf '%s' "$${helperVariable}"\n`;
    host.files.write((0,external_node_path_.join)(folder, `docker-credential-${helper}`), script, { executable: true });
    host.files.write((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify({ credHelpers: { [server]: helper } }));
    return {
        DOCKER_CONFIG: folder,
        PATH: `${folder}${external_node_path_.delimiter}${host.environment['PATH'] ?? ''}`,
        [helperVariable]: JSON.stringify({ ServerURL: server, Username, Secret }),
    };
}

;// CONCATENATED MODULE: ./build/image/tags.js


/** Tags that say which source they were built from. */
const defaultPatterns = ['{version}', 'sha-{short-sha}'];
const placeholders = ['version', 'major', 'minor', 'sha', 'short-sha', 'branch', 'pr', 'run', 'latest'];
const version = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/**
 * The tags that patterns stand for. A pattern with a placeholder that this event has no value for is left out: `{version}`
 * on a branch, `{major}` of a pre-release.
 *
 * @throws InputError for an unknown placeholder, or text that is no tag.
 */
function expandTags(patterns, facts) {
    const values = valuesOf(facts);
    const tags = patterns.flatMap((pattern) => {
        const names = [...pattern.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
        const unknown = names.find((name) => !placeholders.includes(name));
        if (unknown !== undefined) {
            throw new errors/* InputError */.dz(`The tag "${pattern}" has the unknown placeholder {${unknown}}`, {
                fix: `Known are: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
            });
        }
        if (names.some((name) => values[name] === undefined))
            return [];
        return [(0,reference/* validateTag */.z7)(pattern.replace(/\{([^}]*)\}/g, (_, name) => values[name] ?? ''))];
    });
    return [...new Set(tags)];
}
/** Whether a tag names one release, which is never built twice: a full version, `1.4.2` or `v2.0.0-rc.1`. */
function isReleaseTag(tag) {
    return version.test(tag);
}
function valuesOf(facts) {
    const [whole, major, minor, , preRelease] = version.exec(facts.tag ?? '') ?? [];
    const release = whole !== undefined && preRelease === undefined;
    return {
        version: whole === undefined ? undefined : asTag(whole.replace(/^v/, '')),
        major: release ? major : undefined,
        minor: release ? minor : undefined,
        sha: facts.commit,
        'short-sha': facts.commit?.slice(0, 7),
        branch: facts.branch === undefined ? undefined : asTag(facts.branch),
        pr: facts.pullRequest,
        run: facts.run,
        latest: release ? 'latest' : undefined,
    };
}
/** Names of branches hold more than tags may: `feature/x` is `feature-x`. */
function asTag(text) {
    return text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
}

;// CONCATENATED MODULE: ./build/image/apply.js














/**
 * Carries a plan out: build or open the layout, scan every platform, judge, and only then push. What is cheap and may fail
 * (the login, the ignore file, the scanners) comes before what takes long.
 */
async function apply(plan, inputs, host) {
    const ignored = await readIgnored(host, inputs.ignoreFile);
    const target = plan.push ? await openTarget(plan, inputs, host) : undefined;
    const scanners = await prepareScanners(plan, inputs, host);
    const layout = await host.log.group('Build', () => obtainLayout(plan, inputs, host));
    const scans = await host.log.group('Scan', () => scanAll(host, scanners, layout));
    const sboms = await writeSboms(host, scanners[0], layout, inputs.sbomOut);
    const place = placeOf(plan, host);
    const { failOn, ignoreUnfixed } = plan;
    const verdict = judge(scans, { failOn, ignoreUnfixed, ignored, now: host.clock.now(), place });
    const findings = [...verdict.findings, ...(plan.scanners.length === 0 ? [notScanned(plan)] : [])];
    const made = resultOf(plan, inputs, host, layout, verdict, sboms);
    if (verdict.refused || target === undefined)
        return { result: made, findings };
    const conflicts = await tagConflicts(plan, target.repository, layout.root.digest);
    const refused = conflicts.some(({ severity }) => severity === 'error');
    if (refused)
        return { result: { ...made, refused }, findings: [...findings, ...conflicts] };
    const pushed = await host.log.group('Push', () => push(plan, host, layout, target));
    return { result: { ...made, ...pushed }, findings: [...findings, ...conflicts] };
}
async function openTarget(plan, inputs, host) {
    const credentials = await findCredentials(host, plan.image.registry, {
        username: inputs.registryUsername,
        password: inputs.registryPassword,
    });
    const { insecureRegistry: insecure, mountFrom } = inputs;
    const repository = openRepository(host, plan.image, { credentials, insecure, mountFrom });
    await repository.open();
    return { repository, credentials };
}
async function obtainLayout(plan, inputs, host) {
    if (plan.source.kind === 'layout')
        return openLayout(host.files, plan.source.path);
    const built = await build(host, plan.source.request, plan.buildx, inputs.layoutOut);
    const layout = openLayout(host.files, built.layout);
    if (layout.root.digest === built.digest)
        return layout;
    throw new errors/* ServiceError */._7('docker buildx', `It says it built ${built.digest}, and wrote ${layout.root.digest}`, {
        fix: 'Build again with another version of buildx or BuildKit; what was written is not what was built.',
    });
}
async function prepareScanners(plan, inputs, host) {
    const ready = [];
    for (const [index, scanner] of plan.scanners.entries()) {
        ready.push(await prepareScanner(host, scanner, { sbom: index === 0 && inputs.sbomOut !== undefined }));
    }
    return ready;
}
/** One scan at a time: a scanner locks its database's cache. */
async function scanAll(host, scanners, layout) {
    const scans = [];
    for (const ready of scanners) {
        for (const image of layout.images) {
            host.log.progress(`${ready.scanner.name}: scanning ${image.platform}`);
            scans.push(await ready.scan(layout, image));
        }
    }
    return scans;
}
async function writeSboms(host, scanner, layout, folder) {
    if (scanner === undefined || folder === undefined)
        return [];
    const files = [];
    for (const image of layout.images) {
        const file = (0,external_node_path_.join)(folder, `${image.platform.replace(/[^\w.-]+/g, '-')}.cdx.json`);
        await scanner.writeSbom(image, file);
        files.push(host.files.relative(file));
    }
    return files;
}
const usualIgnoreFiles = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore'];
async function readIgnored(host, given) {
    const file = given ?? usualIgnoreFiles.find((name) => host.files.kind(name) === 'file');
    if (file === undefined)
        return [];
    if (given === undefined)
        host.log.info(`Accepted vulnerabilities are read from ${file}`);
    return await readIgnoreFile(Buffer.from(host.files.read(file)).toString('utf8'), host.files.relative(file));
}
function placeOf(plan, host) {
    if (plan.source.kind === 'layout')
        return undefined;
    const { context, file = (0,external_node_path_.join)(context, 'Dockerfile'), target } = plan.source.request;
    if (host.files.kind(file) !== 'file')
        return undefined;
    return finalStage(Buffer.from(host.files.read(file)).toString('utf8'), host.files.relative(file), target);
}
function notScanned(plan) {
    return {
        rule: 'not-scanned',
        category: 'vulnerability',
        severity: 'warning',
        message: `Nobody looked for vulnerabilities in ${plan.name}, since scanner is "none"`,
        fix: 'Set scanner to trivy or grype.',
    };
}
/** Tags that stand for another digest: a release that would change refuses, what moves by nature is told. */
async function tagConflicts(plan, repository, digest) {
    const findings = [];
    for (const tag of plan.tags) {
        const before = await repository.resolve(tag);
        if (before === undefined || before === digest)
            continue;
        const fixed = plan.overwrite === 'never' || (plan.overwrite === 'moving' && isReleaseTag(tag));
        findings.push({
            rule: fixed ? 'tag-exists' : 'tag-moved',
            category: 'policy',
            severity: fixed ? 'error' : 'notice',
            message: fixed
                ? `The tag ${plan.name}:${tag} exists as ${before}, and this build is ${digest}`
                : `The tag ${plan.name}:${tag} moves from ${before} to ${digest}`,
            ...(fixed ? { fix: 'Release a new version, or set overwrite to always.' } : {}),
        });
    }
    return findings;
}
/** The content, then the signature, then the tags: no tag ever points at something that is incomplete or not signed. */
async function push(plan, host, layout, { repository, credentials }) {
    const blobs = await pushContent(host, layout, repository);
    const reference = `${plan.name}@${layout.root.digest}`;
    if (plan.sign)
        await sign(host, plan.sign, reference, { registry: plan.image.registry, credentials });
    await pushTags(layout, repository, plan.tags);
    host.log.info(`Pushed ${reference} (${blobs.uploaded} blobs uploaded, ${blobs.present + blobs.mounted} were there)`);
    return { pushed: true, signed: plan.sign !== undefined, reference, blobs };
}
function resultOf(plan, inputs, host, layout, verdict, sboms) {
    const kept = inputs.layoutOut ?? inputs.layout;
    const scanners = plan.scanners.map(({ scanner }) => scanner.name);
    const scanSummary = summaryOf(scanners, plan.failOn, verdict);
    return {
        image: plan.name,
        digest: layout.root.digest,
        tags: plan.tags,
        ...(plan.sourceTime === undefined ? {} : { sourceTime: plan.sourceTime }),
        platforms: Object.fromEntries(layout.images.map(({ platform, manifest }) => [platform, manifest.digest])),
        scanners,
        ...(scanSummary === undefined ? {} : { scanSummary }),
        vulnerabilities: { ...verdict.total, platforms: verdict.platforms },
        refused: verdict.refused,
        pushed: false,
        signed: false,
        ...(kept === undefined ? {} : { layout: host.files.relative(kept) }),
        sboms,
    };
}

// EXTERNAL MODULE: ./build/image/inputs.js
var inputs = __webpack_require__(2885);
;// CONCATENATED MODULE: ./build/image/labels.js
/**
 * Labels that lead from an image back to its source
 * (https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md). The time is that of the commit, so that the same
 * commit gives the same image.
 */
function sourceLabels(facts, version) {
    const labels = {
        'org.opencontainers.image.created': timeOf(facts),
        'org.opencontainers.image.revision': facts.commit,
        'org.opencontainers.image.source': facts.repository,
        'org.opencontainers.image.version': version,
    };
    return Object.fromEntries(Object.entries(labels).filter((entry) => entry[1] !== undefined));
}
/** When the commit was made, as RFC 3339 writes it. */
function timeOf({ commitTime }) {
    if (commitTime === undefined)
        return undefined;
    return new Date(Number(commitTime) * 1000).toISOString().replace('.000Z', 'Z');
}

// EXTERNAL MODULE: ./build/image/scan/scanners.js + 3 modules
var scanners = __webpack_require__(4632);
;// CONCATENATED MODULE: ./build/image/sign/cosign.js
/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/;
const cosign = {
    name: 'cosign',
    sign: (reference, { key, transparencyLog, insecure }) => [
        ...['sign', '--yes', '--recursive'],
        ...(key === undefined ? [] : ['--key', key]),
        ...(transparencyLog ? [] : ['--tlog-upload=false']),
        ...(insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : []),
        reference,
    ],
    environment({ key, password }, environment) {
        const variable = /^env:\/\/(\w+)$/.exec(key ?? '')?.[1];
        const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (identity.test(entry[0]) || entry[0] === variable));
        return { ...Object.fromEntries(kept), COSIGN_PASSWORD: password ?? '' };
    },
    fix: ({ key }) => key
        ? 'Check sign-key and its password.'
        : 'Keyless signing needs an identity token: give the job the permission id-token: write.',
};

;// CONCATENATED MODULE: ./build/image/plan.js








/**
 * Decides what is done.
 * @throws InputError for inputs that are wrong or contradict each other.
 */
function planBuild(inputs, facts, machine) {
    const image = (0,reference.parseReference)(inputs.image);
    if (image.digest !== undefined) {
        throw new errors/* InputError */.dz(`The image "${inputs.image}" has a digest, which only a finished build has`, {
            fix: 'Give name and tag alone.',
        });
    }
    const tags = tagsOf(inputs, image, facts);
    if (inputs.push && tags.length === 0) {
        throw new errors/* InputError */.dz('There is no tag to push', {
            fix: 'Give tag: neither a commit nor a release tag is known here that the default patterns could use.',
        });
    }
    if (inputs.sign && !inputs.push) {
        throw new errors/* InputError */.dz('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' });
    }
    if (inputs.sbomOut !== undefined && inputs.scanner === 'none') {
        throw new errors/* InputError */.dz('"sbom-out" is made from the scan, and scanner is "none"', {
            fix: 'Set scanner to trivy or grype, or leave sbom-out out.',
        });
    }
    const name = (0,reference/* familiarName */.hG)(image);
    return {
        image,
        name,
        tags,
        sourceTime: timeOf(facts),
        source: inputs.layout
            ? { kind: 'layout', path: layoutInput(inputs, inputs.layout) }
            : { kind: 'build', request: requestOf(inputs, facts, name, tags) },
        scanners: (0,scanners/* chooseScanners */.f)(inputs, machine),
        failOn: inputs.failOn,
        ignoreUnfixed: inputs.ignoreUnfixed,
        push: inputs.push,
        overwrite: inputs.overwrite,
        sign: inputs.sign ? signRequest(inputs) : undefined,
        buildx: toolOf(inputs, inputs.buildxPath),
    };
}
/** The plan as people read it. */
function describePlan(plan) {
    const { source, scanners, tags, name } = plan;
    const gate = plan.failOn === 'none' ? 'nothing' : `${plan.failOn}${plan.ignoreUnfixed ? ' with a fix' : ''} or worse`;
    const made = source.kind === 'layout'
        ? `take the OCI layout ${source.path}`
        : `docker buildx ${quoted(buildArguments(source.request, { layout: 'LAYOUT', metadata: 'METADATA' }))}`;
    return [
        made,
        ...(scanners.length === 0 ? ['do not scan'] : []),
        ...scanners.map(({ scanner }) => `${scanner.name} ${quoted(scanner.scan('VIEW', 'REPORT'))}, for each platform`),
        ...(scanners.length === 0 ? [] : [`refuse the image for ${gate}`]),
        plan.push ? `push ${name}, tags ${tags.join(', ')}` : 'do not push',
        ...(plan.sign ? [`sign ${name} by its digest, before any tag points at it`] : []),
    ];
}
function signRequest(inputs) {
    const { signKey: key, signPassword: password, transparencyLog, insecureRegistry: insecure } = inputs;
    return {
        signer: cosign,
        settings: { key, password, transparencyLog, insecure },
        tool: toolOf(inputs, inputs.signPath),
    };
}
function toolOf({ goBuild: allowBuild }, path) {
    return { allowBuild, ...(path === undefined ? {} : { path }) };
}
function tagsOf(inputs, image, facts) {
    const given = [...(image.tag === undefined ? [] : [image.tag]), ...inputs.tag];
    return expandTags(given.length > 0 ? given : defaultPatterns, facts);
}
function layoutInput(inputs, layout) {
    const ofBuilds = { file: inputs.file, target: inputs.target, 'layout-out': inputs.layoutOut, builder: inputs.builder };
    const clash = Object.entries(ofBuilds).find(([, value]) => value !== undefined)?.[0];
    if (clash === undefined && inputs.platform.length === 0)
        return layout;
    throw new errors/* InputError */.dz(`"layout" is taken in place of a build, and "${clash ?? 'platform'}" is for builds`, {
        fix: `Give layout or ${clash ?? 'platform'}, not both.`,
    });
}
function requestOf(inputs, facts, name, tags) {
    return {
        context: inputs.context,
        file: inputs.file,
        platforms: [...new Set(inputs.platform.map(normalisePlatform))],
        target: inputs.target,
        buildArguments: inputs.buildArg,
        buildContexts: inputs.buildContext,
        labels: { ...sourceLabels(facts, tags[0]), ...inputs.label },
        secrets: inputs.secret,
        cacheFrom: inputs.cacheFrom,
        cacheTo: inputs.cacheTo,
        noCache: inputs.noCache,
        pull: inputs.pull,
        reproducible: inputs.reproducible,
        builder: inputs.builder,
        provenance: inputs.provenance,
        sbom: inputs.sbom,
        names: tags.map((tag) => `${name}:${tag}`),
        sourceDateEpoch: facts.commitTime,
    };
}
/** Arguments as they could be typed. */
function quoted(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

;// CONCATENATED MODULE: ./build/image/source.js
/**
 * What is known of the source: from the variables of GitHub Actions or GitLab CI, otherwise from the Git repository of the
 * working directory. What nobody knows is absent.
 */
async function readSource(host) {
    const { environment } = host;
    const facts = environment['GITHUB_SHA']
        ? fromGitHub(host)
        : environment['CI_COMMIT_SHA']
            ? fromGitLab(environment)
            : await fromGit(host);
    const commitTime = environment['SOURCE_DATE_EPOCH'] ?? (await commitTimeOf(host, facts.commit));
    return present({ ...facts, commitTime });
}
function fromGitHub(host) {
    const { environment } = host;
    const ref = environment['GITHUB_REF'] ?? '';
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    const server = environment['GITHUB_SERVER_URL'];
    const name = environment['GITHUB_REPOSITORY'];
    return {
        // For a pull request GITHUB_SHA is a merge commit that exists nowhere else; the head is what people know.
        commit: (pullRequest && headOfPullRequest(host)) ?? environment['GITHUB_SHA'],
        branch: /^refs\/heads\/(.+)$/.exec(ref)?.[1],
        tag: /^refs\/tags\/(.+)$/.exec(ref)?.[1],
        pullRequest,
        run: environment['GITHUB_RUN_NUMBER'],
        repository: server && name ? `${server}/${name}` : undefined,
    };
}
function headOfPullRequest(host) {
    const file = host.environment['GITHUB_EVENT_PATH'];
    if (!file || host.files.kind(file) === undefined)
        return undefined;
    try {
        const event = JSON.parse(Buffer.from(host.files.read(file)).toString('utf8'));
        const sha = event.pull_request?.head?.sha;
        return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
    }
    catch {
        return undefined;
    }
}
function fromGitLab(environment) {
    return {
        commit: environment['CI_COMMIT_SHA'],
        branch: environment['CI_COMMIT_BRANCH'],
        tag: environment['CI_COMMIT_TAG'],
        pullRequest: environment['CI_MERGE_REQUEST_IID'],
        run: environment['CI_PIPELINE_IID'],
        repository: environment['CI_PROJECT_URL'],
    };
}
async function fromGit(host) {
    const branch = await git(host, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return {
        commit: await git(host, ['rev-parse', '--verify', '--quiet', 'HEAD']),
        branch,
        // On a branch the tags of its tip are no event: releases are built from their tag.
        tag: branch === undefined ? await git(host, ['describe', '--tags', '--exact-match', 'HEAD']) : undefined,
    };
}
async function commitTimeOf(host, commit) {
    if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    return await git(host, ['show', '--no-patch', '--format=%ct', commit]);
}
async function git(host, args) {
    if (host.processes.find('git') === undefined)
        return undefined;
    const { exitCode, stdout } = await host.processes.run('git', args);
    const text = Buffer.from(stdout).toString('utf8').trim();
    return exitCode === 0 && text !== '' ? text : undefined;
}
function present(known) {
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
}

;// CONCATENATED MODULE: ./build/image/stage.js






/** Builds once, scans every platform, and pushes exactly the bytes that passed. */
const stage_build = {
    contract: inputs.buildContract,
    async run(inputs, host) {
        const plan = planBuild(inputs, await readSource(host), host);
        if (inputs.dryRun)
            return reportOf(plan, nothingDone(plan), []);
        const { result, findings } = await apply(plan, inputs, host);
        return reportOf(plan, result, findings);
    },
};
function nothingDone(plan) {
    const none = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
    return {
        image: plan.name,
        tags: plan.tags,
        platforms: {},
        scanners: [],
        vulnerabilities: { ...none, platforms: {} },
        refused: false,
        pushed: false,
        signed: false,
        sboms: [],
    };
}
function reportOf(plan, result, findings) {
    const { platforms: _, ...counts } = result.vulnerabilities;
    return {
        findings,
        files: plan.source.kind === 'build' ? 1 : 0,
        documents: 0,
        result,
        outputs: {
            image: result.image,
            digest: result.digest ?? '',
            reference: result.reference ?? '',
            tag: result.tags[0] ?? '',
            tags: result.tags.join('\n'),
            'source-time': result.sourceTime ?? '',
            platforms: JSON.stringify(result.platforms),
            vulnerabilities: JSON.stringify(counts),
            'scan-summary': result.scanSummary ?? '',
            pushed: String(result.pushed),
            layout: result.layout ?? '',
        },
        plan: result.digest === undefined ? describePlan(plan) : done(result),
        sections: result.digest === undefined ? [] : [section(result)],
        picture: picture(plan, result),
    };
}
/** What was done, a line each. */
function done(result) {
    const { image, digest, platforms, scanners, tags, vulnerabilities } = result;
    const found = scan_vulnerability/* severities */.gO.map((severity) => `${vulnerabilities[severity]} ${severity}`).join(', ');
    return [
        `built ${image}@${digest} for ${Object.keys(platforms).join(', ')}`,
        scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}: ${found}`,
        outcome(result),
        ...(result.pushed ? tags.map((tag) => `tagged ${image}:${tag}`) : []),
        ...(result.signed ? ['signed'] : []),
        ...(result.layout === undefined ? [] : [`layout in ${result.layout}`]),
        ...result.sboms.map((file) => `SBOM ${file}`),
    ];
}
function outcome(result) {
    if (result.refused)
        return 'refused: nothing was pushed';
    return result.pushed ? `pushed ${result.reference}` : 'not pushed: push was not asked for';
}
function section(result) {
    const { platforms } = result.vulnerabilities;
    const rows = Object.entries(result.platforms).map(([platform, digest]) => [
        { code: platform },
        { code: digest },
        ...scan_vulnerability/* severities */.gO.map((severity) => (platforms[platform] ? String(platforms[platform][severity]) : 'not scanned')),
    ]);
    return {
        title: `Image ${result.image}`,
        body: [
            { kind: 'text', text: done(result).join('\n') },
            { kind: 'table', columns: ['Platform', 'Digest', ...scan_vulnerability/* severities */.gO], rows },
        ],
    };
}
function picture(plan, result) {
    const { image, digest, scanners, pushed } = result;
    const isBuilt = plan.source.kind === 'build';
    const from = plan.source.kind === 'build' ? plan.source.request.context : plan.source.path;
    const made = { from, to: image, label: isBuilt ? 'build' : 'layout' };
    if (digest === undefined)
        return [{ ...made, state: 'planned' }];
    const scanned = scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}`;
    const label = `${scanned}, ${pushed ? 'pushed' : 'not pushed'}`;
    return [made, { from: image, to: `${image}@${(0,reference/* shortDigest */.VK)(digest)}`, label }];
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideTool: () => (/* binding */ provideTool)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/tools/download.js



const attempts = 4;
/**
 * Downloads a program, or takes it from the cache. The cache keeps the published file as it came, so what is run has
 * always been checked against the pinned hash in this process; an archive is unpacked anew into a private folder.
 *
 * @throws ServiceError when there is no answer, or the file is not the published one.
 */
async function downloadTool(host, download) {
    const { name, version, platform, url, sha256 } = download;
    const file = decodeURIComponent((0,external_node_path_.basename)(new URL(url).pathname));
    const cached = (0,external_node_path_.join)(host.files.cache, 'tools', name, version, platform.replace('/', '-'), file);
    const kept = readVerified(host, cached, sha256);
    const content = kept ?? (await fetchVerified(host, download));
    if (kept === undefined)
        host.files.write(cached, content, { executable: download.member === undefined });
    const path = download.member === undefined ? cached : await unpack(host, download, content);
    return { path, source: kept === undefined ? 'download' : 'cache' };
}
function readVerified(host, path, sha256) {
    if (host.files.kind(path) !== 'file')
        return undefined;
    const content = host.files.read(path);
    if (hashOf(content) === sha256)
        return content;
    host.log.info(`The cached file ${path} does not have its pinned SHA-256, so it is downloaded again.`);
    host.files.remove(path);
    return undefined;
}
async function fetchVerified(host, { name, version, url, sha256 }) {
    host.log.progress(`Downloading ${name} ${version}`);
    const content = await fetchWithRetries(host, name, url);
    const found = hashOf(content);
    if (found === sha256)
        return content;
    throw new errors/* ServiceError */._7(`download of ${name}`, `The file at ${url} is not the published ${name} ${version}: its SHA-256 is ${found}, expected ${sha256}`, { fix: 'Do not use that file. Check the checksum with the project; a proxy may also have replaced the file.' });
}
async function fetchWithRetries(host, name, url) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await fetchOnce(host, name, url);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7) || error instanceof FinalAnswer || attempt === attempts)
                throw error;
            host.log.info(`${error.message}; trying again (${attempt} of ${attempts - 1})`);
            await host.clock.sleep(500 * 2 ** attempt * (0.5 + host.random()));
        }
    }
}
/** An answer that will be the same next time. */
class FinalAnswer extends errors/* ServiceError */._7 {
}
async function fetchOnce(host, name, url) {
    const response = await host.network.send({ method: 'GET', url });
    const service = `download of ${name}`;
    if (response.status === 200)
        return await wholeBody(service, url, response.body());
    const fix = `Check that this machine may download from ${new URL(url).host}, or install ${name} on PATH.`;
    const passing = response.status === 429 || response.status >= 500;
    throw new (passing ? errors/* ServiceError */._7 : FinalAnswer)(service, `${url} answered ${response.status}`, { fix });
}
async function wholeBody(service, url, body) {
    try {
        return await body;
    }
    catch (cause) {
        throw new errors/* ServiceError */._7(service, `${url} was cut off: ${cause.message}`, { cause });
    }
}
/** Takes the one member out of a .tar.gz. Only its bytes leave `tar`, so no path in the archive can reach the disk. */
async function unpack(host, download, archive) {
    const { name, member } = download;
    const folder = host.files.temporaryDirectory(name);
    const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', '-', member ?? name], {
        stdin: archive,
    });
    if (exitCode !== 0 || stdout.length === 0) {
        throw new errors/* ServiceError */._7('tar', `The archive of ${name} has no member "${member}": ${stderr.trim()}`);
    }
    const path = (0,external_node_path_.join)(folder, name);
    host.files.write(path, stdout, { executable: true });
    return path;
}
function hashOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/tools/build.js



/** The configuration of the Go on this machine; nothing else of the environment reaches the build. */
const goVariables = [
    ...['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE'],
    ...['GOFLAGS', 'GOTOOLCHAIN', 'GOROOT', 'GOENV', 'GOMAXPROCS', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
];
/** What `go.mod` of the throw-away module says. The pinned modules accept this Go. */
const goVersion = '1.26';
/** The program of an earlier build, where its bytes are still the ones that were built. */
function cachedBuild(host, buildable) {
    const { program, record } = placesOf(host, buildable);
    if (host.files.kind(program) !== 'file' || host.files.kind(record) !== 'file')
        return undefined;
    const recorded = Buffer.from(host.files.read(record)).toString('utf8').trim();
    if (hashOf(host.files.read(program)) === recorded)
        return program;
    host.log.info(`The cached file ${program} has changed since it was built, so it is not used.`);
    return undefined;
}
/**
 * Builds a program with the Go of this machine and keeps it in the cache. Two processes that build
 * at once do not disturb each other: each builds in its own folder, and the files of the cache are replaced whole.
 *
 * A throw-away module that requires the program's is built, since `go install` refuses modules with `replace` directives.
 *
 * @throws ServiceError when the build fails.
 */
async function buildTool(host, buildable) {
    const { program, record } = placesOf(host, buildable);
    const bytes = await goBuild(host, buildable);
    host.files.write(program, bytes, { executable: true });
    host.files.write(record, `${hashOf(bytes)}\n`);
    return program;
}
async function goBuild(host, { name, module, version }) {
    const folder = host.files.temporaryDirectory(`build-${name}`);
    const output = (0,external_node_path_.join)(folder, name);
    host.files.write((0,external_node_path_.join)(folder, 'go.mod'), `module throwaway\n\ngo ${goVersion}\n\nrequire ${module.path} v${version}\n`);
    host.files.write((0,external_node_path_.join)(folder, 'go.sum'), `${module.path} v${version} ${module.sum}\n`);
    const settings = ['-mod=mod', '-trimpath', '-ldflags=-s -w'];
    const { exitCode, stderr } = await host.processes.run('go', ['build', ...settings, '-o', output, `${module.path}${module.command}`], { cwd: folder, env: goEnvironment(host, module), onLine: (line) => host.log.progress(`go build ${name}: ${line}`) });
    if (exitCode === 0)
        return host.files.read(output);
    const last = stderr.trim().split('\n').slice(-5).join('\n');
    throw new errors/* ServiceError */._7('go build', `Building ${name} v${version} from ${module.path} failed: ${last}`, {
        fix: `Install ${name} on PATH, or give its path.`,
    });
}
function goEnvironment(host, module) {
    const kept = goVariables.flatMap((variable) => {
        const value = host.environment[variable];
        return value === undefined ? [] : [[variable, value]];
    });
    return {
        ...Object.fromEntries(kept),
        CGO_ENABLED: '0',
        ...(module.experiment === undefined ? {} : { GOEXPERIMENT: module.experiment }),
    };
}
function placesOf(host, { name, version }) {
    const platform = `${host.platform.os}-${host.platform.architecture}`;
    const program = (0,external_node_path_.join)(host.files.cache, 'tools', name, version, `${platform}-built`, name);
    return { program, record: `${program}.sha256` };
}

;// CONCATENATED MODULE: ./build/tools/catalog.js
const dockerPlugins = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'];
const catalog = {
    kompose: {
        version: '1.38.0',
        programs: ['kompose'],
        versionArguments: ['version'],
        release: (version, platform) => ({
            url: `https://github.com/kubernetes/kompose/releases/download/v${version}/kompose-${dashed(platform)}`,
        }),
        module: {
            path: 'github.com/kubernetes/kompose',
            command: '',
            sum: 'h1:fCp+ZdzS2Jgu75VsJWFnaoZ/u6Y83QuIwqutLdqB1Oc=',
        },
    },
    buildx: {
        version: '0.33.0',
        programs: ['docker-buildx', 'buildx'],
        places: ['~/.docker', ...dockerPlugins.map((folder) => `${folder}/docker`)].map((folder) => `${folder}/cli-plugins/docker-buildx`),
        versionArguments: ['version'],
        release: (version, platform) => ({
            url: `https://github.com/docker/buildx/releases/download/v${version}/buildx-v${version}.${dashed(platform)}`,
        }),
        module: {
            path: 'github.com/docker/buildx',
            command: '/cmd/buildx',
            sum: 'h1:xuZeuQe/C/2tvLDgiIA6+Ynq3FFWSfsGNWIHM3q1hD8=',
        },
    },
    trivy: {
        version: '0.72.0',
        programs: ['trivy'],
        versionArguments: ['--version'],
        release: (version, platform) => {
            const names = {
                'linux/amd64': 'Linux-64bit',
                'linux/arm64': 'Linux-ARM64',
                'darwin/amd64': 'macOS-64bit',
                'darwin/arm64': 'macOS-ARM64',
            };
            const folder = `https://github.com/aquasecurity/trivy/releases/download/v${version}`;
            return { url: `${folder}/trivy_${version}_${names[platform]}.tar.gz`, member: 'trivy' };
        },
        module: {
            path: 'github.com/aquasecurity/trivy',
            command: '/cmd/trivy',
            sum: 'h1:W3v+NE94olOzk3nSwwha59DTBsbcgLRXa4QNSJpRQQM=',
            experiment: 'jsonv2',
        },
    },
    grype: {
        version: '0.110.0',
        programs: ['grype'],
        versionArguments: ['--version'],
        release: (version, platform) => anchore('grype', version, platform),
        module: {
            path: 'github.com/anchore/grype',
            command: '/cmd/grype',
            sum: 'h1:oDzOxzs4CPtQA1CAb3dVAvcDxjM0MzuKNZBSK8qGqyE=',
        },
    },
    syft: {
        version: '1.42.3',
        programs: ['syft'],
        versionArguments: ['--version'],
        release: (version, platform) => anchore('syft', version, platform),
        module: {
            path: 'github.com/anchore/syft',
            command: '/cmd/syft',
            sum: 'h1:eIeeGyqfXm/C8wpBWU50xFbOjdL37VbLatMj9nEJ6n4=',
        },
    },
    cosign: {
        version: '2.6.5',
        programs: ['cosign'],
        versionArguments: ['version'],
        release: (version, platform) => ({
            url: `https://github.com/sigstore/cosign/releases/download/v${version}/cosign-${dashed(platform)}`,
        }),
        module: {
            path: 'github.com/sigstore/cosign/v2',
            command: '/cmd/cosign',
            sum: 'h1:D7kFSWS2HzfD+LpEuBO89D1KfOAODlkWuuhzXS8yzi0=',
        },
    },
    kustomize: {
        version: '5.8.1',
        programs: ['kustomize'],
        versionArguments: ['version'],
        release: (version, platform) => ({
            url: `https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv${version}/kustomize_v${version}_${underscored(platform)}.tar.gz`,
            member: 'kustomize',
        }),
        module: {
            path: 'sigs.k8s.io/kustomize/kustomize/v5',
            command: '',
            sum: 'h1:Pgsg5psubpVEy7Nf6S89PARg5VmmWUC1l9dC6Dl4PG0=',
        },
    },
    helm: {
        version: '3.19.0',
        programs: ['helm'],
        versionArguments: ['version', '--template', '{{.Version}}'],
        release: (version, platform) => ({
            url: `https://get.helm.sh/helm-v${version}-${dashed(platform)}.tar.gz`,
            member: `${dashed(platform)}/helm`,
        }),
        module: {
            path: 'helm.sh/helm/v3',
            command: '/cmd/helm',
            sum: 'h1:krVyCGa8fa/wzTZgqw0DUiXuRT5BPdeqE/sQXujQ22k=',
        },
    },
};
function anchore(name, version, platform) {
    const folder = `https://github.com/anchore/${name}/releases/download/v${version}`;
    return { url: `${folder}/${name}_${version}_${underscored(platform)}.tar.gz`, member: name };
}
function dashed(platform) {
    return platform.replace('/', '-');
}
function underscored(platform) {
    return platform.replace('/', '_');
}

;// CONCATENATED MODULE: ./build/tools/provide.js




/**
 * The path of an external program, from the first of: the path that was given, PATH (where a version was asked for, only
 * that one), the cache, the project's download (its SHA-256 checked before anything is unpacked, and again each time it is
 * taken from the cache), a build of the pinned Go module.
 *
 * @throws InputError when the path that was given is no program, or a version has no known checksum.
 * @throws ServiceError when the program can't be had, with everything that was tried.
 */
async function provideTool(host, name, options = {}) {
    const provided = await find(host, name, options);
    host.log.info(`${name} ${provided.version} (${provided.source}): ${provided.path}`);
    return provided;
}
async function find(host, name, options) {
    const tool = catalog[name];
    if (options.path) {
        const path = givenProgram(host, name, options.path);
        return { path, version: await versionOf(host, path, tool), source: 'path-given' };
    }
    const tried = [];
    const installed = await findInstalled(host, name, options.version, tried);
    if (installed)
        return installed;
    const version = withoutV(options.version ?? tool.version);
    const download = downloadOf(host, name, version, options.sha256, tried);
    const buildable = options.allowBuild === true && version === tool.version && options.sha256 === undefined;
    const built = buildable ? cachedBuild(host, { name, ...tool }) : undefined;
    if (built)
        return { path: built, version, source: 'cache' };
    const canBuild = buildable && host.processes.find('go') !== undefined;
    if (download) {
        try {
            return { ...(await downloadTool(host, download)), version };
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            // A file that is not the published one is a warning of its own, not one more thing that did not work.
            if (error.service === `download of ${name}` && !canBuild)
                throw error;
            tried.push(`it could not be downloaded: ${error.message}`);
        }
    }
    if (!canBuild)
        throw notFound(name, version, tried);
    host.log.info(`${name} ${version} is built with Go: ${tried.join('; ')}`);
    return { path: await buildTool(host, { name, ...tool }), version, source: 'built' };
}
function givenProgram(host, name, given) {
    const path = host.processes.find(given.includes('/') ? host.files.resolve(given) : given);
    if (path !== undefined)
        return path;
    throw new errors/* InputError */.dz(`The path given for ${name}, "${given}", is not an executable file`, {
        fix: `Give the path of the ${name} program, or leave it out: it is then looked for on PATH and provided.`,
    });
}
async function findInstalled(host, name, wanted, tried) {
    const tool = catalog[name];
    const path = installedPath(host, tool);
    if (path === undefined) {
        tried.push(`${tool.programs.join(' or ')} is not on PATH`);
        return undefined;
    }
    const version = await versionOf(host, path, tool);
    if (wanted === undefined || version === withoutV(wanted))
        return { path, version, source: 'PATH' };
    tried.push(`${path} is version ${version}, not ${withoutV(wanted)}`);
    return undefined;
}
function installedPath(host, tool) {
    const home = host.environment['HOME'] ?? '~';
    const places = (tool.places ?? []).map((place) => place.replace(/^~/, () => home));
    for (const candidate of [...tool.programs, ...places]) {
        const path = host.processes.find(candidate);
        if (path !== undefined)
            return path;
    }
    return undefined;
}
/** Programs that were built without their version stamped in say `dev`, `(devel)` or `v0.0.0`: that is `unknown`. */
async function versionOf(host, path, tool) {
    const { stdout, stderr } = await host.processes.run(path, tool.versionArguments);
    const said = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(`${Buffer.from(stdout).toString('utf8')}\n${stderr}`)?.[1];
    return said === undefined || said.startsWith('0.0.0') ? 'unknown' : said;
}
function downloadOf(host, name, version, given, tried) {
    const tool = catalog[name];
    const platform = platformOf(host);
    const { tools } = JSON.parse(Buffer.from(host.data('tools.json')).toString('utf8'));
    const pinned = tools[name]?.[version];
    const sha256 = given === undefined ? platform && pinned?.sha256[platform] : checkedSha256(name, given);
    if (sha256 !== undefined && platform !== undefined) {
        return { name, version, platform, sha256, ...tool.release(version, platform) };
    }
    if (version !== tool.version && pinned === undefined)
        throw unknownVersion(name, version, Object.keys(tools[name] ?? {}));
    tried.push(`no checksum of ${name} ${version} is known for ${host.platform.os} ${host.platform.architecture}`);
    return undefined;
}
function platformOf(host) {
    const { os, architecture } = host.platform;
    const machine = architecture === 'x64' ? 'amd64' : architecture === 'arm64' ? 'arm64' : undefined;
    return (os === 'linux' || os === 'darwin') && machine !== undefined ? `${os}/${machine}` : undefined;
}
function checkedSha256(name, given) {
    const sha256 = given
        .trim()
        .toLowerCase()
        .replace(/^sha256:/, '');
    if (/^[0-9a-f]{64}$/.test(sha256))
        return sha256;
    throw new errors/* InputError */.dz(`The checksum given for ${name}, "${given}", is not a SHA-256`, {
        fix: 'Write the 64 hexadecimal digits that the project publishes for the file.',
    });
}
function unknownVersion(name, version, known) {
    return new errors/* InputError */.dz(`No checksum is known for ${name} ${version}, so it is not downloaded`, {
        fix: `Give the SHA-256 that the project publishes for its file, or use ${[...new Set([...known, catalog[name].version])].join(' or ')}, or put ${name} ${version} on PATH.`,
    });
}
function notFound(name, version, tried) {
    return new errors/* ServiceError */._7(name, `${name} ${version} could not be found: ${tried.join('; ')}`, {
        fix: `Install ${name} on PATH, or give its path, or give the version and the SHA-256 that the project publishes for this platform.`,
    });
}
function withoutV(version) {
    return version.trim().replace(/^v/, '');
}


/***/ })

};
