export const id = 4525;
export const ids = [4525];
export const modules = {

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const text = primitive('text', 'string');
const number = primitive('a number', 'number');
const boolean = primitive('true or false', 'boolean');
/** An object with these fields at least. */
function object(name, fields) {
    return {
        name,
        differs(value) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
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

/***/ 4525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build),
  buildImages: () => (/* binding */ buildImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
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
/** Names of architectures that people and `uname -m` use, and what they are called here (as in containerd). */
const otherNames = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    i386: '386',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
};
/** What Go, and with it BuildKit and Kubernetes, knows. BuildKit builds for a name that nobody knows without a word. */
const systems = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1', 'wasi', 'js'];
const architectures = [
    ...['amd64', 'arm64', 'arm', '386', 'ppc64le', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm'],
    ...['mips', 'mipsle', 'mips64', 'mips64le'],
];
/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`, or names a system or architecture that is not known.
 */
function normalisePlatform(text) {
    const [os = '', given = '', ...more] = text.split('/');
    const [architecture = '', ...variants] = [...(otherNames[given] ?? given).split('/'), ...more];
    const isShaped = variants.length <= 1 && variants.every((variant) => /^[a-z][a-z0-9.]*$/.test(variant));
    if (isShaped && systems.includes(os) && architectures.includes(architecture)) {
        const [variant] = variants;
        return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    }
    const guess = guessOf(text);
    throw new errors/* InputError */.dz(`"${text}" is no platform`, {
        fix: guess === undefined
            ? 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.'
            : `Did you mean "${guess}"?`,
    });
}
/** The platform that was meant by `arm64`, `Linux/AMD64`, `linux-amd64`, `linux/amd46`. */
function guessOf(text) {
    const plain = text
        .toLowerCase()
        .replace(/[-:_\s]/g, '/')
        .replace('x86/64', 'amd64');
    const [first = '', ...rest] = plain.split('/').map((word) => otherNames[word] ?? word);
    const whole = (rest.length === 0 ? ['linux', first] : [first, ...rest]).join('/');
    const known = systems.flatMap((os) => architectures.map((architecture) => `${os}/${architecture}`));
    return (0,nearest/* nearest */.p)(whole, [...known, 'linux/arm/v6', 'linux/arm/v7']);
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

;// CONCATENATED MODULE: ./build/oci/archive.js





/**
 * Unpacks an archive into a layout of a temporary folder: one of an OCI layout (`.tar`, `.tar.gz`), or what `docker save`
 * writes, older ones without a layout in them too. What it holds is not verified: `openLayout` does.
 *
 * @returns the folder.
 * @throws InputError for a file that is no such archive, or is cut.
 */
async function unpackArchive(host, path) {
    const folder = host.files.temporaryDirectory('archive');
    const file = host.files.resolve(path);
    const fault = (reason, fix) => new errors/* InputError */.dz(`The image archive "${path}" can't be read: ${reason}`, {
        place: { file: host.files.relative(path) },
        fix,
    });
    const options = ['--no-same-owner', '--no-same-permissions'];
    const { exitCode, stderr } = await host.processes.run('tar', ['-xf', file, '-C', folder, ...options]);
    if (exitCode !== 0) {
        const said = stderr.trim().split('\n')[0] ?? '';
        throw fault(said.replace(/^\S*tar: /, '') || 'tar gave no reason', 'Make the archive again; it may be cut.');
    }
    if (host.files.kind((0,external_node_path_.join)(folder, 'oci-layout')) === 'file')
        return folder;
    const list = (0,external_node_path_.join)(folder, 'manifest.json');
    const images = host.files.kind(list) === 'file' ? savedImages(host.files.read(list)) : undefined;
    const [image] = images ?? [];
    if (image === undefined) {
        throw fault('it holds no OCI layout and no saved image', 'Give an archive of an OCI layout, or of docker save.');
    }
    if ((images ?? []).length > 1) {
        throw fault(`it holds ${images?.length} images`, 'Save one image in one archive.');
    }
    const root = host.files.realPath(folder);
    for (const part of [image.config, ...image.layers]) {
        const isInside = partOf(host, folder, part)?.startsWith(`${root}/`) ?? false;
        // A link that leads elsewhere would bring a file of this machine into the image.
        if (!isInside)
            throw fault(`"${part}" is not in it`, 'Save the image again.');
    }
    writeLayout(host, folder, image);
    return folder;
}
/** The file behind all links. */
function partOf(host, folder, path) {
    try {
        return host.files.realPath((0,external_node_path_.join)(folder, path));
    }
    catch {
        return undefined;
    }
}
function savedImages(bytes) {
    try {
        const list = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return list.map(({ Config, Layers }) => {
            const paths = [Config, ...Layers].map((path) => {
                if (typeof path !== 'string' || path.startsWith('/') || path.split('/').includes('..'))
                    throw new Error('no path');
                return path;
            });
            return { config: paths[0] ?? '', layers: paths.slice(1) };
        });
    }
    catch {
        return undefined;
    }
}
/** The layout of a saved image: its files under the names of their hashes, and the manifest that leads to them. */
function writeLayout(host, folder, { config, layers }) {
    const blob = (path, mediaType) => {
        const file = host.files.realPath((0,external_node_path_.join)(folder, path));
        const digest = digestOfPieces(host.files.pieces(file));
        if (host.files.kind(blobPath(folder, digest)) === undefined) {
            host.files.write((0,external_node_path_.join)(folder, 'blobs', 'sha256', '.keep'), '');
            host.files.symlink(file, blobPath(folder, digest));
        }
        return { mediaType, digest, size: host.files.size(file) };
    };
    const manifest = {
        schemaVersion: 2,
        mediaType: oci_manifest/* mediaTypes */.Ib.ociManifest,
        config: blob(config, oci_manifest/* mediaTypes */.Ib.ociConfig),
        layers: layers.map((path) => blob(path, layerType(host.files, (0,external_node_path_.join)(folder, path)))),
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = digestOf(bytes);
    host.files.write(blobPath(folder, digest), bytes);
    const root = { mediaType: oci_manifest/* mediaTypes */.Ib.ociManifest, digest, size: bytes.byteLength };
    const index = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, manifests: [root] };
    host.files.write((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
    host.files.write((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}
function layerType(files, path) {
    const layer = 'application/vnd.oci.image.layer.v1.tar';
    const [first] = files.pieces(path);
    return first?.[0] === 0x1f && first[1] === 0x8b ? `${layer}+gzip` : layer;
}

// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(5196);
;// CONCATENATED MODULE: ./build/image/bake/target.js
/** Reads a build secret as docker buildx takes it: `id=NAME,env=VARIABLE`, `id=NAME,src=FILE`, `id=NAME`. */
function readSecret(spec) {
    const parts = Object.fromEntries(spec.split(',').map((part) => part.split('=', 2)));
    const id = parts['id'] ?? '';
    const file = parts['src'] ?? parts['source'];
    if (file !== undefined)
        return { id, file };
    return parts['env'] === undefined ? { id } : { id, environment: parts['env'] };
}
/** The environment variable that a build secret is taken from. */
function secretVariable({ id, file, environment }) {
    return file === undefined ? (environment ?? id) : undefined;
}
/** Whether BuildKit fetches the context itself. */
function isRemote(context) {
    return /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context);
}

;// CONCATENATED MODULE: ./build/image/bake/definition.js


/**
 * The definition of one `docker buildx bake` of all targets (https://docs.docker.com/build/bake/reference/), each into an OCI
 * layout. Attestations are chosen, never left to its defaults.
 * @param environment what arguments without a value are taken from.
 */
function bakeDefinition(targets, environment, places) {
    const names = bakeNames(targets);
    const nameOf = (service) => names.get(service);
    const entries = targets.map((target) => [names.get(target.name), definitionOf(target, environment, places, nameOf)]);
    return literal({ target: Object.fromEntries(entries) });
}
/** The name that each target has for bake, which takes letters, digits, `_` and `-` alone. */
function bakeNames(targets) {
    const names = new Map();
    for (const { name } of targets) {
        const plain = name.replace(/[^\w-]/g, '-');
        const isTaken = [...names.values()].includes(plain);
        names.set(name, isTaken ? `${plain}-${names.size}` : plain);
    }
    return names;
}
function definitionOf(target, environment, places, nameOf) {
    const { build } = target;
    const { context, dockerfile, ulimits = {}, additionalContexts = {}, labels = {} } = build;
    const annotated = target.isIndex ? 'manifest,index' : 'manifest';
    const output = ['type=oci', `dest=${places.layout(target.name)}`, 'tar=false'];
    return withoutEmpty({
        context: isRemote(context) ? context : places.resolve(context),
        // Bake looks for a relative one in the context.
        dockerfile: build.dockerfileInline === undefined ? dockerfile : undefined,
        'dockerfile-inline': build.dockerfileInline,
        contexts: mapValues(additionalContexts, (from) => contextOf(from, places, nameOf)),
        target: build.target,
        args: argumentsOf(target, environment),
        labels,
        annotations: Object.entries(labels).map(([key, value]) => `${annotated}:${key}=${value}`),
        tags: target.names,
        platforms: build.platforms,
        secret: build.secrets?.map(({ id, file, environment: env }) => fields([
            `id=${id}`,
            ...(file === undefined ? [] : [`src=${places.resolve(file)}`]),
            ...(env ? [`env=${env}`] : []),
        ])),
        ssh: build.ssh?.map((spec) => spec.replace(/(?<==).+/, (path) => places.resolve(path))),
        'cache-from': build.cacheFrom,
        'cache-to': build.cacheTo,
        pull: build.pull,
        'no-cache': build.noCache,
        'no-cache-filter': build.noCacheFilter,
        network: build.network,
        'shm-size': build.shmSize,
        ulimits: Object.entries(ulimits).map(([name, limit]) => typeof limit === 'number' ? `${name}=${limit}` : `${name}=${limit.soft}:${limit.hard}`),
        'extra-hosts': mapValues(build.extraHosts ?? {}, (address) => [address].flat().join(',')),
        entitlements: entitlementsOf(target),
        attest: target.attest,
        output: [fields([...output, ...(target.reproducible ? ['rewrite-timestamp=true'] : [])])],
    });
}
/** What the builder must allow: what is asked for, and what the settings need. */
function entitlementsOf({ build }) {
    const needed = [
        ...(build.entitlements ?? []),
        ...(build.network === 'host' ? ['network.host'] : []),
        ...(build.privileged ? ['security.insecure'] : []),
    ];
    return [...new Set(needed)];
}
function argumentsOf({ build, sourceDateEpoch }, environment) {
    const given = Object.entries(build.args).flatMap(([key, value]) => {
        const found = value ?? environment[key];
        return found === undefined ? [] : [[key, found]];
    });
    const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: sourceDateEpoch };
    return { ...epoch, ...Object.fromEntries(given) };
}
function contextOf(from, places, nameOf) {
    const service = /^service:(.+)$/.exec(from)?.[1];
    if (service !== undefined) {
        const name = nameOf(service);
        return name === undefined ? `oci-layout://${places.layouts.get(service)}` : `target:${name}`;
    }
    return /^[a-z][\w+.-]*:/.test(from) || isRemote(from) ? from : places.resolve(from);
}
/** One setting of several fields, as CSV: a path may hold commas. */
function fields(values) {
    return values.map((value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
function withoutEmpty(settings) {
    const isEmpty = (value) => value === undefined || value === false || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => !isEmpty(value)));
}
/** Bake reads every text as a template: what looks like one is written so that it stays as it is. */
function literal(value) {
    const text = JSON.stringify(value, (_, part) => typeof part === 'string' ? part.replace(/[$%](?=\{)/g, (sign) => sign + sign) : part);
    return JSON.parse(text);
}
/** The arguments of `docker-buildx`; the definition comes by standard input, so that no file holds its build arguments. */
function bakeArguments(targets, { builder, metadata }) {
    const allowed = new Set(targets.flatMap(entitlementsOf));
    return [
        'bake',
        ...(builder === undefined ? [] : ['--builder', builder]),
        ...[...allowed].map((entitlement) => `--allow=${entitlement}`),
        '--file=-',
        '--progress=plain',
        `--metadata-file=${metadata}`,
        ...bakeNames(targets).values(),
    ];
}
/** Variables by which buildx finds the daemon, its builders and its login. */
const connection = /^(DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_\w+|BUILDKIT_\w+|SSH_AUTH_SOCK|KUBECONFIG)$/;
/** Logins that a kind of cache needs, and nothing else of the build does. */
const cacheLogins = {
    gha: /^(ACTIONS_(RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)|GITHUB_REPOSITORY)$/,
    s3: /^AWS_/,
    azblob: /^AZURE_/,
};
/** What buildx gets of our environment: its connection, and what the builds name. No token of the job reaches it otherwise. */
function bakeEnvironment(targets, environment) {
    const named = new Set(secretVariables(targets));
    const caches = targets
        .flatMap(({ build }) => [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])])
        .map((spec) => /(?:^|,)type=([^,]+)/.exec(spec)?.[1] ?? '');
    const logins = caches.flatMap((kind) => (Object.hasOwn(cacheLogins, kind) ? [cacheLogins[kind]] : []));
    const kept = Object.entries(environment).flatMap(([name, value]) => {
        const wanted = connection.test(name) || named.has(name) || logins.some((login) => login.test(name));
        return wanted && value !== undefined ? [[name, value]] : [];
    });
    // The definition names folders all over the workspace and our temporary ones; it is ours, and asks for what the user asked for.
    return { ...Object.fromEntries(kept), BUILDX_BAKE_ENTITLEMENTS_FS: '0' };
}
/** The variables that build secrets are taken from. */
function secretVariables(targets) {
    return targets.flatMap(({ build }) => (build.secrets ?? []).flatMap((secret) => secretVariable(secret) ?? []));
}
/** The Dockerfile of a build, from the working directory; undefined where it is no file here. */
function dockerfileOf({ context, dockerfile = 'Dockerfile', dockerfileInline, }) {
    if (isRemote(context) || dockerfileInline !== undefined)
        return undefined;
    return dockerfile.startsWith('/') ? dockerfile : (0,external_node_path_.join)(context, dockerfile);
}

;// CONCATENATED MODULE: ./build/image/bake/dockerfile.js
/** Where the stage that becomes the image begins: its FROM line (of the target, otherwise the last one). */
function finalStage(text, file, target) {
    const stages = text.split(/\r?\n/).flatMap((content, index) => {
        const isStage = /^\s*FROM\s+\S/i.test(content);
        return isStage ? [{ line: index + 1, name: /\sAS\s+(\S+)\s*$/i.exec(content)?.[1]?.toLowerCase() }] : [];
    });
    const stage = (target && stages.find(({ name }) => name === target.toLowerCase())) || stages.at(-1);
    return stage === undefined ? { file } : lineOf(text, file, stage.line);
}
/** A whole line of a file, from 1. */
function lineOf(text, file, line) {
    const content = text.split(/\r?\n/)[line - 1] ?? '';
    return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 };
}

;// CONCATENATED MODULE: ./build/image/bake/failure.js
/** Reads what `docker buildx bake --progress=plain` wrote to standard error. */
function readFailure(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
    const lines = stderr.split(/\r?\n/).map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').trimEnd());
    const error = lines.findLast((line) => line.startsWith('ERROR: '))?.slice('ERROR: '.length);
    const said = error ?? lines.findLast((line) => line.trim() !== '') ?? 'it printed nothing';
    const target = /^target (\S+): /.exec(said)?.[1];
    const marked = lines.flatMap((line) => {
        const match = /^ *(\d+) \| >>> (.*)$/.exec(line);
        return match === null ? [] : [{ line: Number(match[1]), text: match[2] ?? '' }];
    });
    const first = marked[0];
    return {
        ...(target === undefined ? {} : { target }),
        ...(first === undefined ? {} : { line: first.line, instruction: marked.map(({ text }) => text).join('\n') }),
        said: said.replace(/^target \S+: /, '').replace(/^(?:failed to (?:build|solve): )+/, ''),
        printed: printedBy(lines),
    };
}
/** The output of the step that failed stands between its name and a rule, each line behind its time. */
function printedBy(lines) {
    const start = lines.findLastIndex((line) => /^ > \[.*\] RUN /.test(line));
    if (start < 0)
        return [];
    const end = lines.indexOf('------', start);
    return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.replace(/^\d+\.\d+ /, ''));
}
const daemon = 'docker buildx';
/** What BuildKit and buildx say, the surest first: the words of buildx 0.12 to 0.33 and BuildKit 0.12 to 0.28. */
const causes = [
    {
        pattern: /failed to calculate checksum of ref \S+ "\/?(.*?)": not found/,
        explain: ([, path = ''], { instruction = '' }) => copied(path, instruction),
    },
    {
        pattern: /lstat \/?(\S*?): no such file or directory/,
        explain: ([, path = ''], { instruction = '' }) => copied(path, instruction),
    },
    {
        pattern: /failed to resolve source metadata for (\S+?): (.*)$/,
        explain: ([, image = '', reason = ''], failure) => baseImage(image, reason, failure),
    },
    {
        // A layer of a base image that was found, or the login for it.
        pattern: /failed to (?:copy|fetch|do request|authorize)\b/,
        explain: (_, failure) => {
            const host = /https?:\/\/([^/"\s]+)/.exec(failure.said)?.[1];
            return baseImage(imageOf(failure) ?? `${host ?? 'docker.io'}/…`, failure.said, failure);
        },
    },
    {
        pattern: /dockerfile parse error on line \d+: (.*)$/,
        explain: ([, reason = '']) => ({
            message: `The Dockerfile can't be read: ${reason}`,
            fix: 'Correct the instruction.',
        }),
    },
    {
        pattern: /^(?:the Dockerfile cannot be empty|file with no instructions|no build stage in current context)/,
        explain: () => ({ message: 'The Dockerfile has no instruction that makes an image', fix: 'Begin it with FROM.' }),
    },
    {
        pattern: /base name \((.*)\) should not be blank/,
        explain: ([, name]) => ({
            message: `${name} stands for nothing, so there is no base image`,
            fix: 'Declare the ARG before FROM with a default, or give it in build-arg.',
        }),
    },
    {
        pattern: /target stage "(.*)" could not be found/,
        explain: ([, stage]) => ({
            message: `The Dockerfile has no stage "${stage}", and target asks for it`,
            fix: 'Name a stage of the Dockerfile in target, or name the stage in its FROM … AS.',
        }),
    },
    {
        pattern: /process "(.*)" did not complete successfully: exit code: (\d+)/s,
        explain: ([, , code], { printed }) => stepFailed(code ?? '', printed),
    },
    {
        pattern: /secret (\S+): not found/,
        explain: ([, id]) => ({
            message: `The step needs the build secret "${id}", which was not given`,
            fix: `Give it in secret: id=${id},env=VARIABLE or id=${id},src=FILE.`,
        }),
    },
    {
        pattern: /failed to load cache key: (?:Get|Head) "(.*?)": (.*)$/,
        explain: ([, url, reason]) => ({
            fault: 'service',
            service: 'download',
            message: `${url}, which ADD names, can't be reached: ${tail(reason)}`,
            fix: 'Run again; if it stays, check the address, and the network of the builder.',
        }),
    },
    {
        pattern: /failed to load cache key: invalid response status (\d+)/,
        explain: ([, status]) => ({
            message: `What ADD names was answered with ${status}`,
            fix: 'Correct the address, or the rights that it needs.',
        }),
    },
    {
        pattern: /(network\.host|security\.insecure|device) is not allowed|granting entitlement (\S+) is not allowed/,
        explain: ([, one, other]) => ({
            fault: 'service',
            message: `The build asks for ${one ?? other}, which the builder does not allow`,
            fix: `Leave it out, or create the builder with --buildkitd-flags '--allow-insecure-entitlement ${one ?? other}'.`,
        }),
    },
    {
        pattern: /no space left on device/,
        explain: () => ({
            fault: 'service',
            message: 'The disk of the builder is full',
            fix: 'Free space there: docker buildx prune.',
        }),
    },
    {
        pattern: /invalid empty ssh agent socket/,
        explain: () => ({
            message: 'The build wants the SSH agent, and none is there',
            fix: 'Start an SSH agent (SSH_AUTH_SOCK), or name a key file: ID=FILE.',
        }),
    },
    {
        pattern: /OCI exporter is not supported|containerd image store|exporter "oci" could not be found/i,
        explain: (_, { said }) => ({
            fault: 'service',
            message: `This builder can't write an OCI layout: ${said}`,
            fix: 'Create one that can: docker buildx create --use --driver docker-container.',
        }),
    },
    {
        pattern: /no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused|connection error|error reading preface|context deadline exceeded|failed to list workers/i,
        explain: (_, { said }) => ({
            fault: 'service',
            message: `The builder can't be reached: ${said}`,
            fix: 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).',
        }),
    },
];
/** What went wrong in plain words, whose fault it is, and what to do. A failure at a line of the Dockerfile is that line's. */
function explain(failure) {
    for (const { pattern, explain } of causes) {
        const found = pattern.exec(failure.said);
        if (found !== null)
            return { fault: 'sources', rule: 'dockerfile-invalid', service: daemon, ...explain(found, failure) };
    }
    return {
        fault: failure.line === undefined ? 'service' : 'sources',
        rule: 'build-step-failed',
        service: daemon,
        message: failure.said,
        fix: 'Correct the build; the log above shows its steps.',
    };
}
function copied(path, instruction) {
    const from = /--from=(\S+)|\bfrom=([^,\s]+)/.exec(instruction);
    const stage = from?.[1] ?? from?.[2];
    const rule = 'copy-source-missing';
    if (stage === undefined) {
        return {
            rule,
            message: `"${path}" is not in the build context, or .dockerignore leaves it out`,
            fix: 'Correct the path, which starts at the context; make the file before the build; or let .dockerignore keep it.',
        };
    }
    return {
        rule,
        message: `"${path}" is not in the stage or image "${stage}"`,
        fix: 'Correct the path, or make the file in that stage.',
    };
}
function imageOf({ instruction = '' }) {
    return /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(instruction)?.[1];
}
/** A base image can't be had: it does not exist (the Dockerfile is wrong), or its registry failed. */
function baseImage(image, reason, { instruction = '' }) {
    const kind = /^\s*#/.test(instruction) ? 'syntax image' : /\bfrom=/.test(instruction) ? 'image' : 'base image';
    const registry = registryOf(image);
    const service = `registry ${registry}`;
    const status = /\b(?:status(?: code)?[^:]*: |: )?([45]\d\d [A-Z][A-Za-z ]+)/.exec(reason)?.[1] ?? tail(reason);
    const platform = /no match for platform in manifest[^:]*: (.*)|does not (?:provide|have) .*platform/.test(reason);
    if (platform) {
        return {
            rule: 'base-image-missing',
            message: `The ${kind} ${image} exists, but not for the platform of this build`,
            fix: 'Choose a base image that has every platform, or leave the platform out.',
        };
    }
    if (/not found$|manifest unknown|name unknown|does not exist/i.test(reason) && !/authorization/i.test(reason)) {
        return missing(kind, image, instruction);
    }
    const isRefused = /\b40[13]\b|denied|unauthorized|authorization|authentication|insufficient_scope/i.test(reason);
    // A name without a registry was meant as a stage; Docker Hub answers so to what does not exist.
    if (isRefused && /\bfrom=/.test(instruction) && !image.includes('/'))
        return missing(kind, image, instruction);
    if (isRefused) {
        return {
            fault: 'service',
            service,
            message: `The registry ${registry} does not let the ${kind} ${image} be pulled: ${status}`,
            fix: `Check the name, and log in before this step: docker login ${registry}.`,
        };
    }
    if (/\b429\b|toomanyrequests|rate limit/i.test(reason)) {
        return {
            fault: 'service',
            service,
            message: `The registry ${registry} limits how often the ${kind} ${image} is pulled: ${status}`,
            fix: `Run again later, or log in: docker login ${registry} (registries allow more to known accounts).`,
        };
    }
    const unreachable = /dial tcp|no such host|connection refused|connection reset|timeout|timed out|TLS|x509|EOF|deadline|network is unreachable/i;
    return {
        fault: 'service',
        service,
        message: unreachable.test(reason)
            ? `The registry ${registry} of the ${kind} ${image} can't be reached: ${tail(reason)}`
            : `The registry ${registry} failed to give the ${kind} ${image}: ${status}`,
        fix: 'Check the name of the image, and the network, proxy and certificates of the builder; or run again.',
    };
}
function missing(kind, image, instruction) {
    const isStage = /\bfrom=/.test(instruction);
    return {
        rule: 'base-image-missing',
        message: isStage
            ? `There is no stage and no image ${image} to copy from`
            : `The ${kind} ${image} does not exist in its registry`,
        fix: isStage
            ? 'Name a stage of this Dockerfile (FROM … AS NAME), or an image that exists.'
            : 'Correct name and tag.',
    };
}
function registryOf(image) {
    const first = image.split('/')[0] ?? '';
    return image.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io';
}
/** The reason at the end of what Go programs say: `… : dial tcp 127.0.0.1:5999: connect: connection refused`. */
function tail(reason) {
    return reason?.split(': ').slice(-2).join(': ').trim() || 'it gave no reason';
}
function stepFailed(code, printed) {
    const rule = 'build-step-failed';
    const last = printed.findLast((line) => line.trim() !== '')?.trim();
    if (printed.some((line) => line.includes('exec format error'))) {
        return {
            fault: 'service',
            service: daemon,
            message: "The step runs a program of another platform, and this builder can't emulate it",
            fix: 'Set up emulation (docker/setup-qemu-action), or run the step on the builder itself: FROM --platform=$BUILDPLATFORM.',
        };
    }
    const said = last === undefined ? '' : `: ${last.length > 300 ? `${last.slice(0, 299)}…` : last}`;
    return {
        rule,
        message: `The step failed with exit code ${code}${said}`,
        fix: code === '137'
            ? 'It was killed, most often for want of memory: give the builder more, or let the step need less.'
            : 'Correct what the step runs; the log above shows all that it printed.',
    };
}

;// CONCATENATED MODULE: ./build/image/bake/bake.js








/**
 * Builds every target in one solve of BuildKit, each into an OCI layout: what is scanned later and what is pushed are these
 * bytes. A folder that keeps a layout gets it whole, or is left as it was.
 *
 * @throws ServiceError when the builder, or a registry that the builds need, fails.
 */
async function bake(host, request) {
    const { targets } = request;
    const { path } = await (0,provide.provideTool)(host, 'buildx', request.tool);
    const work = host.files.temporaryDirectory('layouts');
    const names = bakeNames(targets);
    const layout = (name) => (0,external_node_path_.join)(work, names.get(name) ?? name);
    const metadata = (0,external_node_path_.join)(host.files.temporaryDirectory('metadata'), 'metadata.json');
    const places = { layout, resolve: host.files.resolve, layouts: request.layouts };
    const definition = bakeDefinition(targets, host.environment, places);
    const env = bakeEnvironment(targets, host.environment);
    for (const name of secretVariables(targets))
        if (env[name])
            host.log.mask(env[name]);
    const { exitCode, stderr } = await host.processes.run(path, bakeArguments(targets, { ...request, metadata }), {
        env,
        stdin: JSON.stringify(definition),
        onLine: (line) => host.log.progress(line),
    });
    if (exitCode !== 0)
        return failed(host, targets, readFailure(stderr));
    const digests = digestsIn(host, metadata);
    const made = targets.map(({ name }) => {
        const built = opened(host, layout(name), digests(names.get(name) ?? name));
        return [name, kept(host, built, request.keepIn(name))];
    });
    return { layouts: new Map(made) };
}
function opened(host, folder, digest) {
    const layout = openLayout(host.files, folder);
    if (layout.root.digest === digest)
        return layout;
    throw new errors/* ServiceError */._7('docker buildx', `It says it built ${digest}, and wrote ${layout.root.digest}`, {
        fix: 'Build again with another version of buildx or BuildKit; what was written is not what was built.',
    });
}
function kept(host, layout, keepIn) {
    if (keepIn === undefined)
        return layout;
    host.files.move(layout.path, keepIn);
    return { ...layout, path: host.files.resolve(keepIn) };
}
/** @throws ServiceError where something else than the sources is at fault. */
function failed(host, targets, failure) {
    const explanation = explain(failure);
    const names = bakeNames(targets);
    const target = targets.length === 1 ? targets[0] : targets.find(({ name }) => names.get(name) === failure.target);
    const place = target && placeOf(host, target, failure.line);
    const { fault, rule, service, fix } = explanation;
    const message = toldOf(explanation, targets.length > 1 ? target?.name : undefined);
    if (fault === 'service')
        throw new errors/* ServiceError */._7(service, message, { fix, ...(place && { place }) });
    return {
        finding: { rule, category: 'input', severity: 'error', message, fix, ...place },
        target: target?.name,
    };
}
function toldOf({ message }, target) {
    return target === undefined ? message : `${target}: ${message}`;
}
/** The line of the Dockerfile; of one that is written in another file, what asks for the build. */
function placeOf(host, { build }, line) {
    const file = dockerfileOf(build);
    if (file === undefined || host.files.kind(file) === undefined)
        return build.place;
    const place = { file: host.files.relative(file) };
    return line === undefined ? place : lineOf(Buffer.from(host.files.read(file)).toString('utf8'), place.file, line);
}
function digestsIn(host, metadata) {
    const made = (0,oci_manifest/* parseJsonObject */.dw)(host.files.read(metadata));
    return (name) => {
        const digest = made[name]?.['containerimage.digest'];
        if (typeof digest === 'string')
            return digest;
        throw new errors/* ServiceError */._7('docker buildx', `It wrote no digest of ${name} into its metadata file`, {
            fix: 'Use a builder of BuildKit 0.11 or later.',
        });
    };
}

;// CONCATENATED MODULE: ./build/image/bake/check.js




/**
 * Looks for everything that the builds name on this machine, which costs nothing and needs no program.
 * @throws InputError for a context, Dockerfile, secret, key or named context that is not there.
 */
function checkTarget(host, { build }) {
    const { context, secrets = [], ssh = [], additionalContexts = {}, place } = build;
    const expect = (path, kind, what) => {
        const found = kindBehindLinks(host, path);
        if (found === kind || (kind === 'file' && found === 'other'))
            return;
        throw new errors/* InputError */.dz(`${what} "${host.files.relative(path)}" is ${found === undefined ? 'not there' : `no ${kind}`}`, {
            place: place ?? { file: host.files.relative(path) },
            fix: 'Check the path; relative paths start at the working directory.',
        });
    };
    if (!isRemote(context))
        expect(context, 'directory', 'The build context');
    const dockerfile = dockerfileOf(build);
    if (dockerfile !== undefined)
        expect(dockerfile, 'file', 'The Dockerfile');
    for (const [name, from] of Object.entries(additionalContexts)) {
        if (!/^[a-z][\w+.-]*:/.test(from) && !isRemote(from))
            expect(from, 'directory', `The build context ${name},`);
    }
    for (const secret of secrets) {
        const variable = secretVariable(secret);
        if (secret.file !== undefined)
            expect(secret.file, 'file', `The file of the build secret ${secret.id},`);
        if (variable === undefined || host.environment[variable] !== undefined)
            continue;
        const message = `The build secret "${secret.id}" wants the environment variable ${variable}, which is not set`;
        throw new errors/* InputError */.dz(message, { fix: `Set ${variable}, or name a file with src=.`, ...(place && { place }) });
    }
    for (const spec of ssh) {
        const path = /^[^=]+=(.+)$/.exec(spec)?.[1];
        if (path !== undefined)
            expect(path, 'file', `The SSH key or socket of ${spec.split('=')[0]},`);
    }
}
function kindBehindLinks(host, path) {
    const kind = host.files.kind(path);
    if (kind !== 'symlink')
        return kind;
    try {
        return host.files.kind(host.files.realPath(path));
    }
    catch {
        return undefined;
    }
}
/**
 * A folder for layouts holds nothing else.
 * @throws InputError where it holds other files.
 */
function checkFolder(host, folder) {
    // Removing what is not there refuses a place that may not be written.
    host.files.remove((0,external_node_path_.join)(folder, '.gitops-actions'));
    const kind = host.files.kind(folder);
    const isFree = kind === undefined ||
        (kind === 'directory' &&
            (host.files.kind((0,external_node_path_.join)(folder, 'oci-layout')) !== undefined || host.files.list(folder).length === 0));
    if (isFree)
        return;
    throw new errors/* InputError */.dz(`"${folder}" holds other files, and the layout wants a folder of its own`, {
        place: { file: host.files.relative(folder) },
        fix: 'Name an empty or a new folder in layout-out.',
    });
}

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
    return key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
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

// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/http/shape.js
var shape = __webpack_require__(4944);
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
    constructor(registry, reason, message, details = {}) {
        super(`registry ${registry}`, `${reason}: ${message}`, { fix: fixes[reason], ...details });
        this.reason = reason;
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
        retryAfterMs: transient ? (0,retry/* retryAfter */.P)(answer.headers['retry-after'], now) : undefined,
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
const errorsShape = (0,shape/* object */.Ik)('errors', {
    errors: (0,shape/* list */.p_)('errors', (0,shape/* object */.Ik)('an error', { code: (0,shape/* optional */.lq)(shape/* text */.Qq), message: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});
/** Error bodies: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
function explanation(bytes) {
    const body = (0,shape/* parsed */.Yz)(bytes);
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
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
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

// EXTERNAL MODULE: ./build/http/limits.js
var limits = __webpack_require__(2901);
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

;// CONCATENATED MODULE: ./build/oci/token.js




/** A realm without TLS would get our password in clear text, so it is only taken from a registry that has none either. */
function realmOf(registry, base, realm) {
    const url = URL.canParse(realm ?? '') ? new URL(realm ?? '') : undefined;
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && base.protocol === 'http:');
    if (url && allowed)
        return url;
    throw new RegistryError(registry, 'unexpected answer', `it names "${realm ?? ''}" as the place to log in`);
}
/** https://distribution.github.io/distribution/spec/auth/token/ and …/oauth/ for identity tokens. */
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
    const headers = credentials ? { authorization: `Basic ${basicAuth(credentials)}` } : {};
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
        throw this.#errorOf(`${request.method} ${url.pathname}`, answer);
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
            throw new RegistryError(this.#registry, reason, message, { transient, cause: error });
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
        throw new RegistryError(this.#registry, 'unexpected answer', message);
    }
    #refusedPing(base, answer) {
        const error = this.#errorOf(`GET ${base.href}`, answer);
        if (error.transient || error.reason === 'denied')
            return error;
        const message = `GET ${base.href} was answered with ${answer.status}, as no registry does`;
        return new RegistryError(this.#registry, 'unexpected answer', message);
    }
    async #authorize(base, answer) {
        const challenges = readChallenges(answer.headers['www-authenticate'] ?? '');
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer)
            return `Bearer ${await this.#fetchToken(base, bearer.parameters)}`;
        const { credentials } = this.#options;
        if (credentials && 'password' in credentials && challenges.some(({ scheme }) => scheme === 'basic')) {
            const authorization = `Basic ${basicAuth(credentials)}`;
            const request = { method: 'GET', url: base.href, headers: { authorization }, limits: limits/* limits */.F.ping };
            if ((await this.#exchange(request)).status !== 401)
                return authorization;
        }
        const why = credentials === undefined ? 'it asks for a login, and no credentials were given' : 'the login is refused';
        throw new RegistryError(this.#registry, 'unauthorized', why);
    }
    async #fetchToken(base, parameters) {
        const realm = realmOf(this.#registry, base, parameters['realm']);
        const answer = await this.#exchange(tokenRequest(realm, parameters['service'] ?? '', this.#options));
        if (answer.status !== 200) {
            const refused = this.#errorOf(`The token request to ${realm.origin}`, answer);
            throw refused.transient ? refused : new RegistryError(this.#registry, 'unauthorized', refused.message);
        }
        const token = tokenOf(answer.body);
        if (token === undefined) {
            const found = tokenShape.differs((0,shape/* parsed */.Yz)(answer.body)) ?? 'an object without a token';
            const message = `GET ${realm.origin}${realm.pathname} answered with ${found} instead of a token`;
            throw new RegistryError(this.#registry, 'unexpected answer', message);
        }
        this.#host.log.mask(token);
        return token;
    }
    #errorOf(what, answer) {
        return errorOfAnswer(this.#registry, what, answer, this.#host.clock.now());
    }
}
/** The schemes to try, in order. Registries on loopback mostly speak plain HTTP, as with Docker. */
function schemesFor(server, insecure) {
    const name = new URL(`http://${server}`).hostname;
    if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name))
        return ['http', 'https'];
    return insecure ? ['https', 'http'] : ['https'];
}

;// CONCATENATED MODULE: ./build/oci/repository.js







const manifestShape = (0,shape/* object */.Ik)('a manifest', { schemaVersion: shape/* number */.ai });
const chunkBytes = 16 * 1024 * 1024;
function openRepository(host, image, options = {}) {
    const { registry, repository } = image;
    const mountFrom = options.mountFrom ?? [];
    const scopes = [`repository:${repository}:pull,push`, ...mountFrom.map((name) => `repository:${name}:pull`)];
    const session = openSession(host, registry, { ...options, scopes });
    const attempt = (work) => (0,retry/* retrying */.R)(host, work);
    const accept = oci_manifest/* manifestTypes */.Fm.join(', ');
    const mismatch = (what, wanted, got) => new RegistryError(registry, 'digest mismatch', `${what} has the digest ${got}, not ${wanted}`);
    const get = async (reference) => {
        const path = `${repository}/manifests/${reference}`;
        const { body } = await session.send({ method: 'GET', path, headers: { accept }, accept: [200] });
        const found = manifestShape.differs((0,shape/* parsed */.Yz)(body));
        if (found === undefined)
            return body;
        const message = `GET /v2/${path} answered with ${found} instead of ${manifestShape.name}`;
        throw new RegistryError(registry, 'unexpected answer', message);
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
        pullBlob: (blob, file) => attempt(async () => {
            await download(session, `${repository}/blobs/${blob.digest}`, blob, file);
            const got = digestOfPieces(host.files.pieces(file));
            if (got !== blob.digest)
                throw mismatch('the blob', blob.digest, got);
        }),
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
/** Registries keep blobs in stores of their own, and answer with where: a way that ends soon. */
async function download(session, from, { size }, into) {
    const redirects = [301, 302, 303, 307, 308];
    let path = from;
    for (let steps = 0; steps < 5; steps += 1) {
        const request = { method: 'GET', path, into, limits: { ...limits/* limits */.F.blob, bytes: size }, accept: [200, ...redirects] };
        const answer = await session.send(request);
        const { location } = answer.headers;
        if (answer.status === 200 || location === undefined)
            return;
        // A path is looked for on the registry itself.
        path = location;
    }
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
                limits: limits/* limits */.F.upload,
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
            limits: limits/* limits */.F.upload,
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

;// CONCATENATED MODULE: ./build/image/scan/scan-all.js

/**
 * Scans every platform of every image with every scanner, as many at once as this machine has cores.
 * @returns the scans of each image, in the order of its platforms.
 */
async function scanAll(host, scanners, images) {
    const jobs = scanners.flatMap((ready) => images.flatMap(({ name, layout }) => layout.images.map((image) => ({ ready, name, layout, image }))));
    const scans = await inParallel(jobs, host.threads.count, async ({ ready, layout, image, name }) => {
        host.log.progress(`${ready.scanner.name}: scanning ${name} for ${image.platform}`);
        return { name, scan: await ready.scan(layout, image) };
    });
    return new Map(images.map(({ name }) => [name, scans.filter((one) => one.name === name).map(({ scan }) => scan)]));
}
/** Writes the SBOM of each platform, as the scanner made it. @returns the files of each image. */
async function writeSboms(host, scanner, images, folder) {
    const files = new Map();
    if (scanner === undefined || folder === undefined)
        return files;
    for (const { name, layout } of images) {
        const own = images.length > 1 ? (0,external_node_path_.join)(folder, name) : folder;
        const written = [];
        for (const image of layout.images) {
            const file = (0,external_node_path_.join)(own, `${image.platform.replace(/[^\w.-]+/g, '-')}.cdx.json`);
            await scanner.writeSbom(image, file);
            written.push(host.files.relative(file));
        }
        files.set(name, written);
    }
    return files;
}
/** Results in the order of the items. After a failure nothing more is begun, and what runs is waited for. */
async function inParallel(items, most, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, item] = next;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                queue.length = 0;
                throw error;
            }
        }
    };
    const settled = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, worker));
    for (const one of settled)
        if (one.status === 'rejected')
            throw one.reason;
    return results;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
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
        const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
        const unknown = names.find((name) => !placeholders.includes(name));
        if (unknown !== undefined) {
            throw new errors/* InputError */.dz(`The tag "${pattern}" has the unknown placeholder {${unknown}}`, {
                fix: `Known are: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
            });
        }
        if (names.some((name) => values[name] === undefined))
            return [];
        return [(0,oci_reference/* validateTag */.z7)(pattern.replace(/\{([^{}]*)\}/g, (_, name) => values[name] ?? ''))];
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

;// CONCATENATED MODULE: ./build/image/publish.js







/**
 * Opens the repository of every image, so that a wrong name or password shows before any long work.
 * @throws InputError for one login and several registries; RegistryError.
 */
async function openTargets(plan, inputs, host) {
    const registries = [...new Set(plan.images.map(({ reference }) => reference.registry))];
    const given = { username: inputs.registryUsername, password: inputs.registryPassword };
    if (registries.length > 1 && given.username !== undefined) {
        throw new errors/* InputError */.dz(`registry-username is for one registry, and the images are for ${registries.join(', ')}`, {
            fix: 'Log in to each with docker login before this step, and leave registry-username out.',
        });
    }
    const logins = new Map();
    for (const registry of registries)
        logins.set(registry, await findCredentials(host, registry, given));
    const { insecureRegistry: insecure, mountFrom } = inputs;
    const opened = plan.images.map(async ({ name, reference }) => {
        const credentials = logins.get(reference.registry);
        const repository = openRepository(host, reference, { credentials, insecure, mountFrom });
        await repository.open();
        return [name, { repository, credentials }];
    });
    return new Map(await Promise.all(opened));
}
/** The repository of the image that runs now. */
async function openRunning(image, plan, inputs, host) {
    const given = { username: inputs.registryUsername, password: inputs.registryPassword };
    const isOurs = plan.images.some(({ reference }) => reference.registry === image.registry);
    const credentials = await findCredentials(host, image.registry, isOurs ? given : {});
    return openRepository(host, image, { credentials, insecure: inputs.insecureRegistry });
}
/**
 * The digest by which an image runs already: the one that is known, where it is in the repository and has the same bytes for
 * every platform. Attestations say when they were made, so the index of two builds of one source need not be the same.
 */
async function runningDigest({ plan, layout, target }) {
    const { known } = plan;
    if (known === undefined)
        return undefined;
    const { repository } = target;
    if (known === layout.root.digest)
        return (await repository.resolve(known)) === known ? known : undefined;
    const stored = await imagesOf(repository, known);
    const built = layout.images.map(({ manifest }) => manifest.digest);
    const isSame = stored?.length === built.length && built.every((digest) => stored.includes(digest));
    return isSame ? known : undefined;
}
/** The images of an index that is in a repository, without its attestations; undefined where there is none. */
async function imagesOf(repository, digest) {
    if ((await repository.resolve(digest)) !== digest)
        return undefined;
    const bytes = await repository.pullManifest(digest);
    try {
        const index = (0,oci_manifest/* parseManifest */.Ng)(bytes, oci_manifest/* mediaTypes */.Ib.ociIndex);
        if (index.kind !== 'index')
            return undefined;
        return index.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown').map((child) => child.digest);
    }
    catch {
        return undefined;
    }
}
/** Tags that stand for another digest: a release that would change refuses, what moves by nature is told. */
async function tagConflicts({ plan, layout, target }, overwrite) {
    const { digest } = layout.root;
    const findings = [];
    for (const tag of plan.tags) {
        const before = await target.repository.resolve(tag);
        if (before === undefined || before === digest)
            continue;
        const isFixed = overwrite === 'never' || (overwrite === 'moving' && isReleaseTag(tag));
        findings.push({
            rule: isFixed ? 'tag-exists' : 'tag-moved',
            category: 'policy',
            severity: isFixed ? 'error' : 'notice',
            message: isFixed
                ? `The tag ${plan.image}:${tag} exists as ${before}, and this build is ${digest}`
                : `The tag ${plan.image}:${tag} moves from ${before} to ${digest}`,
            ...(isFixed ? { fix: 'Release a new version, or set overwrite to always.' } : {}),
        });
    }
    return findings;
}
/**
 * The content of every image, then the signatures, then the tags: no tag ever points at something that is incomplete or not
 * signed, and no tag of one image is set before the content of all is there.
 */
async function publish(publications, sign, host) {
    const counts = new Map();
    for (const { plan: image, layout, target } of publications) {
        const blobs = await pushContent(host, layout, target.repository);
        counts.set(image.name, blobs);
        const there = blobs.present + blobs.mounted;
        host.log.info(`Pushed ${image.image}@${layout.root.digest} (${blobs.uploaded} blobs uploaded, ${there} were there)`);
    }
    if (sign)
        await signAll(sign, publications, host);
    for (const { plan: image, layout, target } of publications)
        await pushTags(layout, target.repository, image.tags);
    return counts;
}
/** Signs each image and every platform of it: a signer spends its time on its own key, so several run side by side. */
async function signAll(sign, publications, host) {
    const jobs = publications.flatMap(({ plan, layout, target: { credentials } }) => {
        const digests = new Set([layout.root.digest, ...layout.images.map(({ manifest }) => manifest.digest)]);
        const login = { registry: plan.reference.registry, credentials };
        return [...digests].map((digest) => ({ reference: `${plan.image}@${digest}`, login }));
    });
    await inParallel(jobs, host.threads.count, async ({ reference, login }) => await sign(reference, login));
}

// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var vulnerability = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/image/result.js

/** The result of an image before anything was made of it. */
function nothingDone({ name, image, tags }, sourceTime) {
    return {
        name,
        image,
        tags,
        ...(sourceTime === undefined ? {} : { sourceTime }),
        platforms: {},
        scanners: [],
        databases: {},
        vulnerabilities: { ...(0,vulnerability/* countSeverities */.ng)([]), platforms: {} },
        refused: false,
        pushed: false,
        signed: false,
        sboms: [],
    };
}
/** The gate's decision in one line, as it is read in the pull request that brings the image to a GitOps repository. */
function summaryOf(scanners, failOn, { total, ignored, refused, running }) {
    if (scanners.length === 0)
        return undefined;
    const counts = vulnerability/* severities */.gO.map((severity) => `${total[severity]} ${severity}`).join(', ');
    const known = running === 0 ? '' : `, ${running} of them run already`;
    const accepted = `${ignored === 0 ? '' : `, ${ignored} accepted`}${known}`;
    return `${scanners.join(' and ')} found ${counts}${accepted}; the gate (fail-on ${failOn}) ${refused ? 'refused it' : 'let it pass'}`;
}

;// CONCATENATED MODULE: ./build/image/scan/gate.js

const day = 24 * 60 * 60 * 1000;
/** Databases are made each day; one that is older misses what became known since. */
const oldestDays = 7;
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
        findings: [...findings, ...expiredHere.map(expiredFinding), ...unrecognised(scans), ...oldDatabases(scans, policy)],
        platforms: Object.fromEntries(platforms.map((platform) => [platform, (0,vulnerability/* countSeverities */.ng)(on(platform))])),
        total: (0,vulnerability/* countSeverities */.ng)(counted.map(({ vulnerability }) => vulnerability)),
        ignored: seen.length - counted.length,
        running: counted.filter((one) => isBad(one.vulnerability, policy) && runsAlready(one, policy)).length,
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
    const [first, second] = vulnerability/* severities */.gO.indexOf(b.severity) < vulnerability/* severities */.gO.indexOf(a.severity) ? [b, a] : [a, b];
    const aliases = [...new Set([...a.aliases, ...b.aliases, a.id, b.id])].filter((id) => id !== first.id);
    const fixedIn = first.fixedIn ?? second.fixedIn;
    return { ...first, aliases, ...(fixedIn === undefined ? {} : { fixedIn }) };
}
function findingOf(seen, policy) {
    const { vulnerability, platforms } = seen;
    const { id, package: name, version, fixedIn, title, url } = vulnerability;
    const about = title ? `: ${title}` : '';
    const fix = fixedIn ? `Update ${name} to ${fixedIn}` : `No fixed version of ${name} is known`;
    return {
        rule: 'vulnerable-package',
        category: 'vulnerability',
        severity: severityOf(seen, policy),
        message: `${policy.subject ? `${policy.subject}: ` : ''}${id} (${vulnerability.severity}) in ${name} ${version}${about} [${platforms.join(', ')}]${freedom(seen, policy)}`,
        fix: url ? `${fix}; see ${url}` : `${fix}.`,
        ...policy.place,
    };
}
/** Why what is bad does not refuse. */
function freedom(seen, policy) {
    if (!isBad(seen.vulnerability, policy))
        return '';
    if (runsAlready(seen, policy))
        return ', and runs already';
    const from = graceOf(seen.vulnerability, policy);
    return from === undefined ? '' : `, and counts from ${from} on`;
}
function severityOf(seen, policy) {
    const { severity } = seen.vulnerability;
    const isFree = runsAlready(seen, policy) || graceOf(seen.vulnerability, policy) !== undefined;
    if (isBad(seen.vulnerability, policy) && !isFree)
        return 'error';
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
function isBad({ severity, fixedIn }, { failOn, ignoreUnfixed }) {
    const isGrave = failOn !== 'none' && vulnerability/* severities */.gO.indexOf(severity) <= vulnerability/* severities */.gO.indexOf(failOn);
    return isGrave && !(ignoreUnfixed && fixedIn === undefined);
}
/** The day from which on a vulnerability counts, where that is to come. One without a date counts at once. */
function graceOf({ severity, published }, { grace = {}, now }) {
    const from = new Date(published ?? '').getTime() + (grace[severity] ?? 0) * day;
    return from > now.getTime() ? new Date(from).toISOString().slice(0, 10) : undefined;
}
/** Whether the image that runs now has the same vulnerability of the same package, in whatever version, on every platform. */
function runsAlready({ vulnerability, platforms }, { running }) {
    if (running === undefined)
        return false;
    const names = [vulnerability.id, ...vulnerability.aliases];
    return platforms.every((platform) => running
        .get(platform)
        ?.some((other) => other.package === vulnerability.package && [other.id, ...other.aliases].some((id) => names.includes(id))));
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
function oldDatabases(scans, { now }) {
    const made = new Map(scans.flatMap(({ scanner, database }) => (database === undefined ? [] : [[scanner, database]])));
    return [...made].flatMap(([scanner, database]) => {
        const days = Math.floor((now.getTime() - new Date(database).getTime()) / day);
        if (!(days > oldestDays))
            return [];
        return [
            {
                rule: 'database-old',
                category: 'vulnerability',
                severity: 'warning',
                message: `The vulnerability database of ${scanner} is ${days} days old (${database.slice(0, 10)}): what became known since is not found`,
                fix: 'Let the scanner download a newer one, or bring a newer scanner-cache.',
            },
        ];
    });
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
    const { LineCounter, parseDocument, isMap, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 1196, 19));
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

;// CONCATENATED MODULE: ./build/image/scan/openvex.js




const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * Reads an OpenVEX document, 0.0.1 to 0.2.0 (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md).
 * @throws InputError that names the statement.
 */
function readVex(bytes, file) {
    const fault = (problem, fix) => new errors/* InputError */.dz(`The VEX document "${file}" can't be used: ${problem}`, { place: { file }, fix });
    let document;
    try {
        document = (0,oci_manifest/* parseJsonObject */.dw)(bytes);
    }
    catch (error) {
        throw fault(error.message, 'Give an OpenVEX document (JSON).');
    }
    const { statements } = document;
    if (!/openvex/.test(String(document['@context'])) || !Array.isArray(statements)) {
        throw fault('it is no OpenVEX document', 'Its "@context" names openvex.dev/ns, and "statements" is a list.');
    }
    return statements.map((statement, index) => {
        const given = objectOf(statement);
        const where = `statement ${index + 1}`;
        const status = statuses.find((one) => one === given['status']);
        if (status === undefined) {
            throw fault(`${where} has the status ${JSON.stringify(given['status'])}`, `Write one of ${statuses.join(', ')}.`);
        }
        const names = openvex_namesOf(given['vulnerability']);
        if (names.length === 0)
            throw fault(`${where} names no vulnerability`, 'Write "vulnerability": {"name": "CVE-…"}.');
        const products = listOf(given['products']).map(productOf);
        if (products.length === 0)
            throw fault(`${where} names no product`, 'Write the image or package that it is about.');
        if (status === 'not_affected' && !given['justification'] && !given['impact_statement']) {
            throw fault(`${where} does not say why ${names[0]} does not affect`, 'Write justification or impact_statement.');
        }
        const timestamp = String(given['timestamp'] ?? document['timestamp'] ?? '');
        return { names, products, status, timestamp, file };
    });
}
/** What the statements let through of an image: where they say that it is not affected, or fixed. */
function vexRule(statements, subject) {
    const inOrder = [...statements].sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
    return {
        id: 'VEX',
        place: { file: statements[0]?.file ?? '' },
        covers(vulnerability) {
            const latest = inOrder.findLast((statement) => isAbout(statement, vulnerability, subject));
            return latest?.status === 'not_affected' || latest?.status === 'fixed';
        },
    };
}
/** Whether a statement is about the image at all, or about a package alone. */
function concerns({ products }, subject) {
    return products.some(({ ids }) => ids.some((id) => isImage(id, subject) || isPackage(id)));
}
function isAbout({ names, products }, vulnerability, subject) {
    const isNamed = [vulnerability.id, ...vulnerability.aliases].some((name) => names.includes(name.toUpperCase()));
    if (!isNamed)
        return false;
    const isPart = (wanted) => matchesPurl(wanted, vulnerability.purl);
    return products.some(({ ids, parts }) => {
        if (ids.some((id) => isImage(id, subject)))
            return parts.length === 0 || parts.some(isPart);
        return ids.some((id) => isPackage(id) && isPart(id));
    });
}
function isPackage(id) {
    return /^pkg:(?!oci\/|docker\/)/.test(id);
}
/** `pkg:oci/web@sha256%3A…?repository_url=ghcr.io/acme/web`, or the name of an image as people write it. */
function isImage(id, { reference, digests }) {
    if (!id.startsWith('pkg:')) {
        const named = (0,oci_reference/* readReference */.Wf)(id);
        return named !== undefined && (0,oci_reference.sameRepository)(named, reference) && isDigestOf(named.digest, digests);
    }
    const [, name = '', version, query = ''] = /^pkg:oci\/([^@?#]+)(?:@([^?#]+))?(?:\?([^#]*))?/.exec(id) ?? [];
    if (name === '' || decodeURIComponent(name) !== reference.repository.split('/').at(-1))
        return false;
    const url = new URLSearchParams(query).get('repository_url');
    const place = url === null ? undefined : (0,oci_reference/* readReference */.Wf)(url.replace(/(?<!\/)\/+$/, ''));
    const isPlace = url === null || (place !== undefined && (0,oci_reference.sameRepository)(place, reference));
    return isPlace && isDigestOf(version === undefined ? undefined : decodeURIComponent(version), digests);
}
function isDigestOf(digest, digests) {
    return digest === undefined || digests.includes(digest);
}
function openvex_namesOf(vulnerability) {
    if (typeof vulnerability === 'string')
        return [vulnerability.toUpperCase()];
    const { name, aliases } = objectOf(vulnerability);
    return [name, ...listOf(aliases)].flatMap((text) => (typeof text === 'string' ? [text.toUpperCase()] : []));
}
function productOf(product) {
    return { ids: idsOf(product), parts: listOf(objectOf(product)['subcomponents']).flatMap(idsOf) };
}
function idsOf(component) {
    if (typeof component === 'string')
        return [component];
    const given = objectOf(component);
    return [given['@id'], ...Object.values(objectOf(given['identifiers']))].flatMap((id) => typeof id === 'string' ? [id] : []);
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
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
    await prepare_download(host, scanner, run);
    const database = await databaseTime(scanner, run);
    const fileOf = (image, ending) => (0,external_node_path_.join)(work, `${image.manifest.digest.replace(':', '-')}.${ending}`);
    const scanOnce = async (layout, image) => {
        const report = fileOf(image, 'json');
        const sbom = options.sbom ? fileOf(image, 'cdx.json') : undefined;
        const completed = await run(scanner.scan(viewOf(host, layout, image), report, sbom));
        const read = readReport(host, scanner, image, report, completed);
        return { platform: image.platform, scanner: scanner.name, ...(database && { database }), ...read };
    };
    /** By digest: images that are the same are scanned once, and no two scans side by side write one report. */
    const scans = new Map();
    return {
        scanner,
        scan(layout, image) {
            const { digest } = image.manifest;
            const scan = scans.get(digest) ?? scanOnce(layout, image);
            scans.set(digest, scan);
            return scan;
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
async function prepare_download(host, scanner, run) {
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
async function databaseTime({ status }, run) {
    if (status === undefined)
        return undefined;
    const { exitCode, stdout } = await run(status.command);
    try {
        return exitCode === 0 ? status.read(stdout) : undefined;
    }
    catch {
        return undefined;
    }
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

;// CONCATENATED MODULE: ./build/oci/pull.js





/**
 * Brings the images of a digest into a layout of a temporary folder: those that can run, without attestations.
 * @param near a layout that may hold some of the same blobs, which are then not pulled.
 * @throws RegistryError when the registry fails or has no such image; InputError when what it has is not valid.
 */
async function pullImages(host, repository, digest, near) {
    const folder = host.files.temporaryDirectory('pulled');
    const top = await manifestOf(repository, digest);
    const images = top.manifest.kind === 'index' ? top.manifest.manifests.filter(pull_isImage) : [top.descriptor];
    for (const image of images) {
        const { bytes, manifest } = await manifestOf(repository, image.digest);
        host.files.write(blobPath(folder, image.digest), bytes);
        if (manifest.kind === 'index')
            continue;
        for (const blob of [manifest.config, ...manifest.layers])
            await fetchBlob(host, repository, blob, folder, near);
    }
    host.files.write((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    const index = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, manifests: images };
    host.files.write((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
    return openLayout(host.files, folder);
}
function pull_isImage({ mediaType, platform }) {
    return (0,oci_manifest/* isManifestType */.Q3)(mediaType) && platform?.['os'] !== 'unknown';
}
async function manifestOf(repository, digest) {
    const bytes = await repository.pullManifest(digest);
    const got = digestOf(bytes);
    if (got !== digest) {
        throw new RegistryError(repository.registry, 'digest mismatch', `"${digest}" stands for ${got}`);
    }
    try {
        const said = (0,oci_manifest/* parseJsonObject */.dw)(bytes)['mediaType'];
        const mediaType = typeof said === 'string' ? said : oci_manifest/* mediaTypes */.Ib.ociManifest;
        return {
            bytes,
            manifest: (0,oci_manifest/* parseManifest */.Ng)(bytes, mediaType),
            descriptor: { mediaType, digest, size: bytes.byteLength },
        };
    }
    catch (error) {
        throw new RegistryError(repository.registry, 'unexpected answer', `"${digest}": ${error.message}`);
    }
}
async function fetchBlob(host, repository, blob, folder, near) {
    const file = blobPath(folder, blob.digest);
    if (host.files.kind(file) !== undefined)
        return;
    const here = blobPath(near.path, blob.digest);
    if (near.blobs.some(({ digest }) => digest === blob.digest))
        host.files.symlink(here, file);
    else
        await repository.pullBlob(blob, file);
}

;// CONCATENATED MODULE: ./build/image/scan/running.js



/**
 * What the image that runs now has, by platform: it is pulled, as far as its layers are not those of the new one, and scanned
 * as that one was. Undefined where its repository has no such image: then all is new.
 */
async function scanRunning(host, scanners, against, repository, near) {
    const name = (0,oci_reference/* familiarName */.hG)(against);
    const digest = await repository.resolve(against.digest ?? against.tag ?? 'latest');
    if (digest === undefined) {
        host.log.info(`${name} is not in its registry, so nothing runs that new-only could compare with`);
        return undefined;
    }
    host.log.info(`new-only: comparing with ${name}@${digest}`);
    const layout = await pullImages(host, repository, digest, near);
    const scans = (await scanAll(host, scanners, [{ name, layout }])).get(name) ?? [];
    const found = new Map();
    for (const { platform, vulnerabilities } of scans) {
        found.set(platform, [...(found.get(platform) ?? []), ...vulnerabilities]);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/image/sign/signer.js



/**
 * Brings the program, before anything is pushed that it could not sign.
 * @throws InputError for a key that is no file here; ServiceError when the program can't be had.
 */
async function prepareSigner(host, { signer, settings, tool }) {
    const { key } = settings;
    if (key !== undefined && !/^[a-z][\w+-]*:\/\//.test(key) && host.files.kind(key) === undefined) {
        throw new errors/* InputError */.dz(`The sign-key "${key}" is not there`, {
            place: { file: host.files.relative(key) },
            fix: 'Name the file of the private key, env://VARIABLE, or the address of a key service.',
        });
    }
    const { path } = await (0,provide.provideTool)(host, signer.name, tool);
    return async (reference, { registry, credentials }) => {
        const env = { ...signer.environment(settings, host.environment), ...loginOf(host, registry, credentials) };
        const { exitCode, stderr } = await host.processes.run(path, signer.sign(reference, settings), {
            env,
            onLine: (line) => host.log.debug(line),
        });
        if (exitCode === 0)
            return;
        throw new errors/* ServiceError */._7(signer.name, `Signing ${reference} failed: ${stderr.trim().split('\n').at(-1)}`, {
            fix: signer.fix(settings),
        });
    };
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

;// CONCATENATED MODULE: ./build/image/apply.js















/**
 * Carries a plan out: build or open the layouts, scan every platform of every image, judge, and only when all have passed
 * push. What is cheap and may fail (paths, the ignore file, logins, programs) comes before what takes long.
 */
async function apply(plan, inputs, host) {
    const ignored = await readIgnored(host, inputs.ignoreFile);
    const statements = inputs.vex.flatMap((file) => readVex(host.files.read(file), host.files.relative(file)));
    const given = await checkSources(plan, host);
    const targets = plan.push ? await openTargets(plan, inputs, host) : undefined;
    const scanners = await prepareScanners(plan, inputs, host);
    const sign = plan.sign && (await prepareSigner(host, plan.sign));
    const baked = await host.log.group('Build', () => bakeAll(plan, host, given));
    if ('finding' in baked) {
        const results = plan.images.map((image) => ({ ...nothingDone(image, plan.sourceTime), refused: true }));
        return { results, findings: [baked.finding] };
    }
    const images = plan.images.map((image) => ({ plan: image, layout: layoutOf(image, baked.layouts, given) }));
    const scannable = images.map(({ plan: { name }, layout }) => ({ name, layout }));
    const scans = await host.log.group('Scan', () => scanAll(host, scanners, scannable));
    const sboms = await writeSboms(host, scanners[0], scannable, inputs.sbomOut);
    const judged = await inParallel(images, 1, async ({ plan: image, layout }) => {
        const subject = plan.images.length > 1 ? image.image : undefined;
        const vex = statements.length === 0 ? [] : [vexRule(statements, subjectOf(image, layout))];
        const accepted = [...ignored, ...vex];
        const policy = { ...plan, ignored: accepted, now: host.clock.now(), place: apply_placeOf(image, host), subject };
        const found = scans.get(image.name) ?? [];
        const strict = judge(found, policy);
        // Only what would be refused needs to be compared with what runs.
        const running = strict.refused && image.against
            ? await scanRunning(host, scanners, image.against, await openRunning(image.against, plan, inputs, host), layout)
            : undefined;
        const verdict = running === undefined ? strict : judge(found, { ...policy, running });
        const result = {
            ...resultOf(plan, image, host, layout, verdict, sboms.get(image.name) ?? []),
            databases: databasesOf(found),
        };
        return { image, layout, verdict, result };
    });
    const findings = [
        ...judged.flatMap(({ verdict }) => verdict.findings),
        ...(plan.scanners.length === 0 ? plan.images.map(notScanned) : []),
        ...vexElsewhere(statements, images),
    ];
    const results = judged.map(({ result }) => result);
    if (targets === undefined || results.some(({ refused }) => refused))
        return { results, findings };
    const publications = judged.flatMap(({ image, layout }) => {
        const target = targets.get(image.name);
        return target === undefined ? [] : [{ plan: image, layout, target }];
    });
    return await publishAll(plan, publications, { results, findings }, sign, host);
}
/** Nothing is sent while one tag of one image may not be set. */
async function publishAll(plan, publications, { results, findings }, sign, host) {
    const found = await Promise.all(publications.map(async (one) => [one.plan.name, await runningDigest(one)]));
    const running = new Map(found);
    const missing = publications.filter((one) => running.get(one.plan.name) === undefined);
    const conflicts = await Promise.all(missing.map(async (one) => await tagConflicts(one, plan.overwrite)));
    const all = [...findings, ...conflicts.flat()];
    const held = missing.filter((_, index) => conflicts[index]?.some(({ severity }) => severity === 'error'));
    if (held.length > 0) {
        const names = new Set(held.map((one) => one.plan.name));
        return { results: results.map((one) => (names.has(one.name) ? { ...one, refused: true } : one)), findings: all };
    }
    const counts = await host.log.group('Push', () => publish(missing, sign, host));
    const published = results.map((result) => {
        const blobs = counts.get(result.name);
        const digest = running.get(result.name) ?? result.digest ?? '';
        const reference = `${result.image}@${digest}`;
        if (blobs === undefined)
            return { ...result, digest, reference };
        return { ...result, reference, pushed: true, signed: plan.sign !== undefined, blobs };
    });
    return { results: published, findings: all };
}
/** Everything on this machine that the images come from. @returns the layouts of other builders, verified. */
async function checkSources(plan, host) {
    const layouts = new Map();
    for (const { name, source, layoutOut } of plan.images) {
        if (source.kind === 'layout')
            layouts.set(name, await openSource(host, source.path));
        else
            checkTarget(host, source.target);
        if (layoutOut !== undefined)
            checkFolder(host, layoutOut);
    }
    return layouts;
}
/** A folder is a layout; a file is an archive of one. */
async function openSource(host, path) {
    const isArchive = host.files.kind(path) === 'file';
    return openLayout(host.files, isArchive ? await unpackArchive(host, path) : path);
}
async function bakeAll(plan, host, given) {
    const targets = plan.images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []));
    if (targets.length === 0)
        return { layouts: new Map() };
    // BuildKit wants a tag before the digest, and goes by the digest.
    const layouts = new Map([...given].map(([name, { path, root }]) => [name, `${path}:latest@${root.digest}`]));
    const kept = new Map(plan.images.map(({ name, layoutOut }) => [name, layoutOut]));
    const { builder, buildx: tool } = plan;
    return await bake(host, { targets, builder, tool, layouts, keepIn: (name) => kept.get(name) });
}
function layoutOf({ name }, ...layouts) {
    const found = layouts.map((some) => some.get(name)).find((layout) => layout !== undefined);
    if (found === undefined)
        throw new Error(`no layout of ${name} was made`);
    return found;
}
async function prepareScanners(plan, inputs, host) {
    const ready = [];
    for (const [index, scanner] of plan.scanners.entries()) {
        ready.push(await prepareScanner(host, scanner, { sbom: index === 0 && inputs.sbomOut !== undefined }));
    }
    return ready;
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
/** Where the findings of an image stand: its stage of the Dockerfile, otherwise what asks for the build. */
function apply_placeOf({ source }, host) {
    if (source.kind === 'layout')
        return undefined;
    const { build } = source.target;
    const file = dockerfileOf(build);
    if (file === undefined || host.files.kind(file) !== 'file')
        return build.place;
    return finalStage(Buffer.from(host.files.read(file)).toString('utf8'), host.files.relative(file), build.target);
}
function notScanned({ image }) {
    return {
        rule: 'not-scanned',
        category: 'vulnerability',
        severity: 'warning',
        message: `Nobody looked for vulnerabilities in ${image}, since scanner is "none"`,
        fix: 'Set scanner to trivy or grype.',
    };
}
function databasesOf(scans) {
    return Object.fromEntries(scans.flatMap(({ scanner, database }) => (database ? [[scanner, database]] : [])));
}
function subjectOf({ reference }, { root, images }) {
    return { reference, digests: [root.digest, ...images.map(({ manifest }) => manifest.digest)] };
}
/** A document that is about none of the images has no effect: a wrong name in it would stay unseen. */
function vexElsewhere(statements, images) {
    const subjects = images.map(({ plan, layout }) => subjectOf(plan, layout));
    const files = new Set(statements.map(({ file }) => file));
    const used = new Set(statements.filter((one) => subjects.some((subject) => concerns(one, subject))).map(({ file }) => file));
    return [...files]
        .filter((file) => !used.has(file))
        .map((file) => ({
        rule: 'vex-without-effect',
        category: 'vulnerability',
        severity: 'warning',
        message: `No statement of ${file} is about ${images.map(({ plan }) => plan.image).join(' or ')}`,
        fix: 'Name the image as the product (pkg:oci/NAME?repository_url=…), or leave the document out.',
        file,
    }));
}
function resultOf(plan, image, host, layout, verdict, sboms) {
    const kept = image.source.kind === 'layout' ? image.source.path : image.layoutOut;
    const scanners = plan.scanners.map(({ scanner }) => scanner.name);
    const scanSummary = summaryOf(scanners, plan.failOn, verdict);
    return {
        ...nothingDone(image, plan.sourceTime),
        digest: layout.root.digest,
        platforms: Object.fromEntries(layout.images.map(({ platform, manifest }) => [platform, manifest.digest])),
        scanners,
        ...(scanSummary === undefined ? {} : { scanSummary }),
        vulnerabilities: { ...verdict.total, platforms: verdict.platforms },
        refused: verdict.refused,
        ...(kept === undefined ? {} : { layout: host.files.relative(kept) }),
        sboms,
    };
}

// EXTERNAL MODULE: ./build/image/inputs.js
var inputs = __webpack_require__(2885);
;// CONCATENATED MODULE: ./build/image/bake/settings.js



/** The settings of a build section and of the inputs together: what is one is the section's, what is many is both. */
function targetOf(build, inputs, facts) {
    const platforms = inputs.platform.length > 0 ? inputs.platform : (build.platforms ?? []);
    const ownFile = inputs.file && !isRemote(build.context) ? facts.resolve(inputs.file) : inputs.file;
    const provenance = attestation('provenance', build.provenance ?? provenanceText[inputs.provenance]);
    const sbom = attestation('sbom', build.sbom ?? String(inputs.sbom));
    const whole = {
        ...build,
        dockerfile: build.dockerfile ?? (build.dockerfileInline === undefined ? ownFile : undefined),
        target: build.target ?? inputs.target,
        args: { ...build.args, ...settings_argumentsOf(inputs.buildArg) },
        additionalContexts: { ...build.additionalContexts, ...contextsOf(inputs.buildContext) },
        secrets: [...(build.secrets ?? []), ...inputs.secret.map(readSecret)],
        cacheFrom: [...(build.cacheFrom ?? []), ...inputs.cacheFrom],
        cacheTo: [...(build.cacheTo ?? []), ...inputs.cacheTo],
        platforms: [...new Set(platforms.map(normalisePlatform))],
        labels: { ...facts.labels, ...build.labels, ...inputs.label },
        pull: build.pull === true || inputs.pull,
        noCache: build.noCache === true || inputs.noCache,
    };
    return {
        name: facts.name,
        build: whole,
        reproducible: inputs.reproducible,
        attest: [provenance, sbom].map(({ text }) => text),
        isIndex: (whole.platforms?.length ?? 0) > 1 || provenance.isMade || sbom.isMade,
        names: facts.names,
        sourceDateEpoch: facts.sourceDateEpoch,
    };
}
const provenanceText = { off: 'false', min: 'mode=min', max: 'mode=max' };
/** As Compose writes it (`true`, `false`, `mode=max`), and as bake takes it. What is not made is said, since BuildKit makes some. */
function attestation(type, text) {
    if (text === 'false')
        return { text: `type=${type},disabled=true`, isMade: false };
    return { text: text === 'true' ? `type=${type}` : `type=${type},${text}`, isMade: true };
}
function settings_argumentsOf(given) {
    return Object.fromEntries(given.map((text) => {
        const at = text.indexOf('=');
        return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
    }));
}
function contextsOf(given) {
    return Object.fromEntries(given.map((text) => {
        const at = text.indexOf('=');
        if (at > 0)
            return [text.slice(0, at), text.slice(at + 1)];
        throw new errors/* InputError */.dz(`build-context "${text}" has no "="`, { fix: 'Write NAME=SOURCE.' });
    }));
}

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

;// CONCATENATED MODULE: ./build/image/links.js


/**
 * Builds may start from the images of other builds: `service:NAME` among their contexts.
 * @throws InputError for a name that no image has, or images that start from each other.
 */
function checkLinks(images) {
    const names = images.map(({ name }) => name);
    const links = new Map(images.map((image) => [image.name, linksOf(image)]));
    for (const { name, source } of images) {
        const place = source.kind === 'build' ? source.target.build.place : undefined;
        const unknown = links.get(name)?.find((link) => !names.includes(link));
        if (unknown !== undefined) {
            const guess = (0,nearest/* nearest */.p)(unknown, names);
            throw new errors/* InputError */.dz(`"${name}" starts from service:${unknown}, which no image here is`, {
                ...(place && { place }),
                fix: guess === undefined ? `Known are: ${names.join(', ')}.` : `Did you mean service:${guess}?`,
            });
        }
        const circle = circleFrom(name, links);
        if (circle === undefined)
            continue;
        throw new errors/* InputError */.dz(`Images start from each other: ${circle.join(' → ')}`, {
            ...(place && { place }),
            fix: 'Take one of these additional contexts away.',
        });
    }
}
function linksOf({ source }) {
    if (source.kind === 'layout')
        return [];
    const contexts = Object.values(source.target.build.additionalContexts ?? {});
    return contexts.flatMap((from) => (from.startsWith('service:') ? [from.slice('service:'.length)] : []));
}
/** A way along the links that comes back to where it began. */
function circleFrom(start, links) {
    const ways = [[start]];
    const seen = new Set();
    for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
        for (const next of links.get(way.at(-1) ?? '') ?? []) {
            if (next === start)
                return [...way, start];
            if (!seen.has(next))
                ways.push([...way, next]);
            seen.add(next);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/image/scan/scanners.js + 3 modules
var scanners = __webpack_require__(4632);
;// CONCATENATED MODULE: ./build/image/sign/cosign.js
/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/;
const cosign = {
    name: 'cosign',
    sign: (reference, { key, transparencyLog, insecure }) => [
        ...['sign', '--yes'],
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
function planImages(wishes, inputs, facts, machine) {
    if (inputs.sign && !inputs.push) {
        throw new errors/* InputError */.dz('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' });
    }
    if (inputs.sbomOut !== undefined && inputs.scanner === 'none') {
        throw new errors/* InputError */.dz('"sbom-out" is made from the scan, and scanner is "none"', {
            fix: 'Set scanner to trivy or grype, or leave sbom-out out.',
        });
    }
    if (inputs.against !== undefined && (!inputs.newOnly || wishes.length > 1)) {
        throw new errors/* InputError */.dz(inputs.newOnly ? 'against is one image, and several are made' : 'against is for new-only, which is off', { fix: inputs.newOnly ? 'Leave it out: what the repository names is taken.' : 'Set new-only, or leave it out.' });
    }
    if (inputs.newOnly && wishes.length === 1 && inputs.against === undefined && wishes[0]?.known === undefined) {
        throw new errors/* InputError */.dz('new-only needs the image that runs now', { fix: 'Name its digest or tag in against.' });
    }
    const images = wishes.map((wish) => planOf(wish, inputs, facts, machine, wishes.length > 1));
    refuseOneTagTwice(images);
    checkLinks(images);
    return {
        images,
        sourceTime: timeOf(facts),
        builder: inputs.builder,
        scanners: (0,scanners/* chooseScanners */.f)(inputs, machine),
        failOn: inputs.failOn,
        ignoreUnfixed: inputs.ignoreUnfixed,
        newOnly: inputs.newOnly,
        grace: Object.fromEntries(inputs.fixWithin.map(plan_graceOf)),
        push: inputs.push,
        overwrite: inputs.overwrite,
        sign: inputs.sign ? signRequest(inputs) : undefined,
        buildx: toolOf(inputs, inputs.buildxPath),
    };
}
function planOf(wish, inputs, facts, { files }, isOneOfMany) {
    const reference = (0,oci_reference.parseReference)(wish.image);
    if (reference.digest !== undefined) {
        throw new errors/* InputError */.dz(`The image "${wish.image}" has a digest, which only a finished build has`, {
            fix: 'Give name and tag alone.',
        });
    }
    const image = (0,oci_reference/* familiarName */.hG)(reference);
    const more = wish.source.kind === 'build' ? (wish.source.build.tags ?? []).map(oci_reference.parseReference) : [];
    const same = more.filter((other) => (0,oci_reference/* familiarName */.hG)(other) === image);
    const given = [
        ...(reference.tag === undefined ? [] : [reference.tag]),
        ...wish.tags,
        ...same.flatMap(({ tag }) => tag ?? []),
    ];
    const tags = expandTags(given.length > 0 ? given : defaultPatterns, facts);
    if (inputs.push && tags.length === 0) {
        throw new errors/* InputError */.dz(`There is no tag to push${isOneOfMany ? ` ${image} with` : ''}`, {
            fix: 'Give tag: neither a commit nor a release tag is known here that the default patterns could use.',
        });
    }
    const { name, source, known } = wish;
    const ofTarget = {
        name,
        labels: sourceLabels(facts, tags[0]),
        names: tags.map((tag) => `${image}:${tag}`),
        sourceDateEpoch: facts.commitTime,
        resolve: files.resolve,
    };
    return {
        name,
        image,
        reference,
        tags,
        source: source.kind === 'layout' ? source : { kind: 'build', target: targetOf(source.build, inputs, ofTarget) },
        known,
        against: inputs.newOnly ? againstOf(reference, known, inputs.against) : undefined,
        elsewhere: more.filter((other) => !same.includes(other)).map(oci_reference/* familiarName */.hG),
        layoutOut: inputs.layoutOut && isOneOfMany ? `${inputs.layoutOut}/${name}` : inputs.layoutOut,
    };
}
/** `critical=7d` */
function plan_graceOf(text) {
    const [, word = '', days = ''] = /^(\w+)=(\d{1,4})d?$/.exec(text) ?? [];
    const severity = vulnerability/* severities */.gO.find((one) => one === word.toLowerCase());
    if (severity !== undefined)
        return [severity, Number(days)];
    throw new errors/* InputError */.dz(`fix-within "${text}" is no severity with a number of days`, {
        fix: 'Write it as critical=7d or high=30d.',
    });
}
/** A digest, a tag, or a whole reference; otherwise the digest that is known to run. */
function againstOf(image, known, given) {
    const text = given ?? known;
    if (text === undefined)
        return undefined;
    const { tag: _, digest: __, ...name } = image;
    if ((0,oci_reference/* isDigest */.Bc)(text))
        return { ...name, digest: text };
    return /[/:@]/.test(text) ? (0,oci_reference.parseReference)(text) : { ...name, tag: (0,oci_reference/* validateTag */.z7)(text) };
}
/** @throws InputError where two images would be pushed under one name. */
function refuseOneTagTwice(images) {
    const owners = new Map();
    for (const { name, image, tags } of images) {
        for (const tag of tags) {
            const other = owners.get(`${image}:${tag}`);
            owners.set(`${image}:${tag}`, name);
            if (other === undefined)
                continue;
            throw new errors/* InputError */.dz(`"${other}" and "${name}" would both be ${image}:${tag}`, {
                fix: 'Give each image a name or a tag of its own.',
            });
        }
    }
}
/** What a plan leaves out of what was asked for. */
function planFindings({ images }) {
    return images.flatMap(({ name, image, elsewhere, source }) => elsewhere.map((other) => ({
        rule: 'name-not-pushed',
        category: 'policy',
        severity: 'warning',
        message: `The build of "${name}" also names its image ${other}, which is not pushed: it is ${image} alone`,
        fix: 'Take that name out of the tags of the build, or copy the image there by its digest.',
        ...(source.kind === 'build' ? source.target.build.place : {}),
    })));
}
/** The plan as people read it. */
function describePlan(plan) {
    const { scanners, images } = plan;
    const gate = plan.failOn === 'none' ? 'nothing' : `${plan.failOn}${plan.ignoreUnfixed ? ' with a fix' : ''} or worse`;
    const any = images.length > 1 ? 'any image' : 'the image';
    return [
        ...images.flatMap(({ source }) => (source.kind === 'layout' ? [`take the OCI layout ${source.path}`] : [])),
        ...describeBake(plan),
        ...(scanners.length === 0 ? ['do not scan'] : []),
        ...scanners.map(({ scanner }) => `${scanner.name} ${quoted(scanner.scan('VIEW', 'REPORT'))}, for each platform`),
        ...(scanners.length === 0 ? [] : [`refuse ${any} for ${gate}`]),
        ...(plan.push ? images.map(({ image, tags }) => `push ${image}, tags ${tags.join(', ')}`) : ['do not push']),
        ...(plan.sign ? images.map(({ image }) => `sign ${image} by its digest, before any tag points at it`) : []),
    ];
}
/** The one command that builds, and the definition that it reads. A value that the environment gives is not shown. */
function describeBake({ images, builder }) {
    const targets = images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []));
    if (targets.length === 0)
        return [];
    const named = targets.flatMap(({ build }) => Object.keys(build.args).map((key) => [key, `$${key}`]));
    const layouts = new Map(images.map(({ name }) => [name, `LAYOUT/${name}`]));
    const places = { layout: (name) => `LAYOUT/${name}`, resolve: (path) => path, layouts };
    const definition = JSON.stringify(bakeDefinition(targets, Object.fromEntries(named), places), undefined, 2);
    return [
        `docker buildx ${quoted(bakeArguments(targets, { builder, metadata: 'METADATA' }))}, with`,
        ...definition.split('\n').map((line) => `  ${line}`),
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
/** Arguments as they could be typed. */
function quoted(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

;// CONCATENATED MODULE: ./build/image/report.js


/** What was done with an image, a line each. */
function report_planOf(result) {
    const { image, digest, platforms, scanners, tags, vulnerabilities } = result;
    const found = vulnerability/* severities */.gO.map((severity) => `${vulnerabilities[severity]} ${severity}`).join(', ');
    return [
        `built ${image}@${digest} for ${Object.keys(platforms).join(', ')}`,
        scanners.length === 0
            ? 'not scanned'
            : `scanned by ${scanners.map((name) => withDatabase(name, result)).join(' and ')}: ${found}`,
        outcomeOf(result),
        ...(result.pushed ? tags.map((tag) => `tagged ${image}:${tag}`) : []),
        ...(result.signed ? ['signed'] : []),
        ...(result.layout === undefined ? [] : [`layout in ${result.layout}`]),
        ...result.sboms.map((file) => `SBOM ${file}`),
    ];
}
function withDatabase(scanner, { databases }) {
    const made = databases[scanner];
    return made === undefined ? scanner : `${scanner} (database of ${made.slice(0, 10)})`;
}
function outcomeOf({ refused, pushed, reference }) {
    if (refused)
        return 'refused: nothing was pushed';
    if (pushed)
        return `pushed ${reference}`;
    return reference === undefined ? 'not pushed' : `runs already: ${reference}`;
}
function sectionOf(result) {
    const { platforms } = result.vulnerabilities;
    const rows = Object.entries(result.platforms).map(([platform, digest]) => [
        { code: platform },
        { code: digest },
        ...vulnerability/* severities */.gO.map((severity) => (platforms[platform] ? String(platforms[platform][severity]) : 'not scanned')),
    ]);
    return {
        title: `Image ${result.image}`,
        body: [
            { kind: 'text', text: report_planOf(result).join('\n') },
            { kind: 'table', columns: ['Platform', 'Digest', ...vulnerability/* severities */.gO], rows },
        ],
    };
}
function pictureOf({ image, source }, result) {
    const from = source.kind === 'build' ? source.target.build.context : source.path;
    const made = { from, to: image, label: source.kind };
    if (result?.digest === undefined)
        return [{ ...made, state: result?.refused ? 'refused' : 'planned' }];
    const { digest, scanners, pushed, refused } = result;
    const scanned = scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}`;
    const label = `${scanned}, ${pushed ? 'pushed' : 'not pushed'}`;
    return [made, { from: image, to: `${image}@${(0,oci_reference/* shortDigest */.VK)(digest)}`, label, ...(refused && { state: 'refused' }) }];
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

;// CONCATENATED MODULE: ./build/image/wish.js


/**
 * The image that the inputs of the command ask for.
 * @throws InputError for inputs of a build beside a layout.
 */
function wishOf(inputs) {
    const { image, tag: tags, context, layout } = inputs;
    const name = (0,oci_reference.parseReference)(image).repository.split('/').at(-1) ?? image;
    if (layout === undefined)
        return { name, image, tags, source: { kind: 'build', build: { context, args: {} } } };
    const ofBuilds = { file: inputs.file, target: inputs.target, 'layout-out': inputs.layoutOut, builder: inputs.builder };
    const clash = Object.entries(ofBuilds).find(([, value]) => value !== undefined)?.[0];
    if (clash === undefined && inputs.platform.length === 0)
        return { name, image, tags, source: { kind: 'layout', path: layout } };
    throw new errors/* InputError */.dz(`"layout" is taken in place of a build, and "${clash ?? 'platform'}" is for builds`, {
        fix: `Give layout or ${clash ?? 'platform'}, not both.`,
    });
}

;// CONCATENATED MODULE: ./build/image/stage.js







/** Builds once, scans every platform, and pushes exactly the bytes that passed. */
const build = {
    contract: inputs.buildContract,
    async run(inputs, host) {
        const report = await buildImages([wishOf(inputs)], inputs, host);
        const [result] = report.result.images;
        if (result === undefined)
            throw new Error('one image was asked for, and none was planned');
        return { ...report, result, outputs: { ...outputsOf(result), ...report.outputs } };
    },
};
/**
 * Makes images: those that are built in one solve of BuildKit, each scanned in every platform. Where the gate refuses one, no
 * byte of any is pushed. An image whose digest runs already, and is in its registry, is not pushed again.
 *
 * @param inputs what holds for every image; the image's own inputs (image, tag, context, layout) are not read.
 * @returns a report whose only output is `images`.
 */
async function buildImages(wishes, inputs, host) {
    const plan = planImages(wishes, inputs, await readSource(host), host);
    const { results: images, findings } = inputs.dryRun
        ? { results: plan.images.map((image) => nothingDone(image, plan.sourceTime)), findings: [] }
        : await apply(plan, inputs, host);
    const isDone = images.every(({ digest }) => digest !== undefined);
    return {
        findings: [...planFindings(plan), ...findings],
        files: plan.images.filter(({ source }) => source.kind === 'build').length,
        documents: 0,
        result: { images },
        outputs: { images: JSON.stringify(Object.fromEntries(images.map(versionOf))) },
        plan: isDone ? images.flatMap(report_planOf) : inputs.dryRun ? describePlan(plan) : ['not built: nothing was pushed'],
        sections: isDone ? images.map(sectionOf) : [],
        picture: plan.images.flatMap((image, index) => pictureOf(image, images[index])),
    };
}
function versionOf({ name, image, digest, reference }) {
    return [name, { image, digest: digest ?? '', reference: reference ?? '' }];
}
function outputsOf(result) {
    const { platforms: _, ...counts } = result.vulnerabilities;
    return {
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
    };
}


/***/ })

};
