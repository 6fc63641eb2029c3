(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6665, ids: [6665], modules: {

/***/ 92083:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageRecipes: () => (/* binding */ imageRecipes)
/* harmony export */ });
/* harmony import */ var _oci_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56354);
/* harmony import */ var _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43260);
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53985);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3240);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45297);





/**
 * Reads the configs of a project's images (https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md): who runs, which ports
 * are listened on, the health check, the folders of data. No layer is pulled.
 * @throws Refusal when the model is not consistent.
 */
async function imageRecipes(loaded, options, host) {
    const { services } = (0,_convert_js__WEBPACK_IMPORTED_MODULE_2__/* .conversionOf */ .i)(loaded, options, host);
    const pulled = services.filter(([, { build }]) => build === undefined);
    const images = new Map(pulled.map(([name, model]) => [(0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOf */ .dT)(name, model, options.registry), [name, model]]));
    const named = new Map([...images].map(([image, [service]]) => [image, service]));
    const { told, findings } = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .askRegistries */ .V)(named, 'config', loaded.tree, host, async (repository, version, image) => {
        const digest = await repository.resolve(version);
        if (digest === undefined)
            return undefined;
        const platform = images.get(image)?.[1].platform ?? 'linux/amd64';
        try {
            const [facts] = (await (0,_oci_history_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteFacts */ .M0)(host, repository, digest, [platform])).values();
            return facts && recipeFrom(image, facts);
        }
        catch (error) {
            if (error instanceof _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g)
                throw error;
            throw new _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g(repository.registry, 'unexpected answer', `"${image}": ${error.message}`);
        }
    });
    const recipe = ([name, model]) => {
        const found = told.get((0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOf */ .dT)(name, model, options.registry));
        return found === undefined ? [] : [[name, found]];
    };
    return { recipes: new Map(pulled.flatMap(recipe)), findings };
}
function recipeFrom(image, { user, ports, volumes, health }) {
    return {
        base: image,
        user: user === '' ? 'root' : user,
        ids: new Map(),
        ports,
        volumes,
        health: health && healthFrom(health),
        text: '',
        says: 'its image',
    };
}
/** Times of nanoseconds; zero is what Docker takes anyway. */
function healthFrom(check) {
    const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries } = check;
    const times = { interval: Interval, timeout: Timeout, start_period: StartPeriod, start_interval: StartInterval };
    const given = Object.entries(times).flatMap(([name, time]) => (time ? [[name, `${time}ns`]] : []));
    if (Test[0] === 'NONE')
        return { disable: true };
    return { test: Test, ...Object.fromEntries(given), ...(Retries ? { retries: Retries } : {}) };
}


/***/ }),

/***/ 45297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askRegistries)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43260);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94344);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);




/**
 * Asks the registry of each image, as `docker login` lets. Nothing is changed there.
 *
 * @param services the service whose image it is, by image.
 * @param what is asked for: "digest".
 * @param tree the model, for the places of images.
 * @param ask undefined where the registry does not have the image.
 */
async function askRegistries(services, what, tree, host, ask) {
    const told = new Map();
    const asked = [...services].sort().map(async ([image, service]) => {
        const failure = await failureOf(image, host, async (repository, version) => {
            const answer = await ask(repository, version, image);
            if (answer !== undefined)
                told.set(image, answer);
            return answer !== undefined;
        });
        if (failure === undefined)
            return [];
        const path = ['services', service, 'image'];
        return [
            {
                rule: 'unresolved-image',
                category: 'conversion',
                severity: 'warning',
                message: `The ${what} of "${image}" is not known: ${failure}`,
                fix: 'Check the name and docker login, or set newTag and digest in the overlays.',
                path: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(path),
                ...(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .spotAt */ .AH)(tree, path)),
            },
        ];
    });
    return { findings: (await Promise.all(asked)).flat(), told };
}
async function failureOf(image, host, isTold) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(image);
    if (reference === undefined)
        return 'it is no name of an image';
    try {
        const { repository } = await (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openToRead */ .g)(host, reference, false);
        const isThere = await isTold(repository, reference.digest ?? reference.tag ?? 'latest');
        return isThere ? undefined : `${reference.registry} does not have it`;
    }
    catch (error) {
        if (error instanceof _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g)
            return error.message;
        throw error;
    }
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

/***/ 1564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ digestOfPieces),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77274);

/** `sha256:` and the hexadecimal SHA-256 of some bytes: how OCI names content. */
function digestOf(bytes) {
    return digestOfPieces([bytes]);
}
/** The hexadecimal part of a SHA-256 digest. */
function shaOf(digest) {
    return digest.replace(/^sha256:/, '');
}
/** The same of bytes that come in pieces. */
function digestOfPieces(pieces) {
    return `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256OfPieces */ .O)(pieces)}`;
}


/***/ }),

/***/ 56354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   M0: () => (/* binding */ remoteFacts),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37541);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42470);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44647);






/**
 * Reads what an image says of itself.
 * @param layout the folder of its layout.
 */
function imageFacts(files, layout, image) {
    const { manifest, config } = image;
    const stored = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(files.read((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(layout, manifest.digest)), manifest.mediaType);
    return factsOf(stored, files.read((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(layout, config.digest)));
}
/**
 * The same of an image that is in a registry, without its layers, by platform.
 * @param digest or a tag.
 * @param platforms of an index with one of these (`linux/amd64`) no other is asked for.
 * @throws RegistryError; Error where what it has is no image.
 */
async function remoteFacts({ files }, repository, digest, platforms = []) {
    const folder = files.temporaryDirectory('configs');
    const facts = new Map();
    const visit = async (one) => {
        const bytes = await repository.pullManifest(one);
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, String((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes)['mediaType'] ?? _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociManifest));
        if (manifest.kind === 'index') {
            const images = manifest.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown');
            const wanted = images.filter((image) => platforms.includes((0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformText */ .VQ)(image)));
            for (const child of wanted.length > 0 ? wanted : images)
                await visit(child.digest);
            return;
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, manifest.config.digest.replace(':', '-'));
        await repository.pullBlob(manifest.config, file);
        const config = files.read(file);
        const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(config));
        if (platform !== undefined)
            facts.set((0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform), factsOf(manifest, config));
    };
    await visit(digest);
    return facts;
}
function factsOf(manifest, config) {
    const told = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(config);
    const { User, ExposedPorts, Volumes, Healthcheck } = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(told['config']) ? told['config'] : {};
    const layers = manifest.kind === 'image' ? manifest.layers : [];
    return {
        user: typeof User === 'string' ? User : '',
        ports: namesIn(ExposedPorts).flatMap((name) => Number(/^(\d{1,5})(?:\/tcp)?$/i.exec(name)?.[1] ?? []) || []),
        volumes: namesIn(Volumes),
        health: isHealthCheck(Healthcheck) ? Healthcheck : undefined,
        steps: stepsOf(told['history'], layers),
    };
}
/** A set of names is an object with empty values. */
function namesIn(set) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(set) ? Object.keys(set).sort() : [];
}
function isHealthCheck(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return false;
    const { Test, ...times } = value;
    const isText = (word) => typeof word === 'string';
    return Array.isArray(Test) && Test.every(isText) && Object.values(times).every((time) => typeof time === 'number');
}
/** The layers in their order, each with the step that made it; a history that does not fit them is left out. */
function stepsOf(history, layers) {
    const entries = (Array.isArray(history) ? history : []);
    const full = entries.filter((one) => one.empty_layer !== true);
    if (full.length !== layers.length)
        return layers.map((layer) => ({ says: '', layer }));
    const queue = [...layers];
    return entries.map((one) => ({
        says: instructionOf(String(one.created_by ?? '')),
        layer: one.empty_layer === true ? undefined : queue.shift(),
    }));
}
/** A name for a step by what it says, however it is quoted and broken; it holds nothing of it, since that may be a secret. */
function stepName(says) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(instructionOf(says).replace(/[\s"'\\]+/g, '')));
}
/** `RUN |1 X=1 /bin/sh -c npm ci # buildkit` is `RUN npm ci`; the legacy builder wrote `/bin/sh -c #(nop)  CMD \u2026`. */
function instructionOf(createdBy) {
    const plain = createdBy
        .replace(/ # buildkit$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^\/bin\/sh -c /, 'RUN ');
    const shell = / (?:\/bin\/sh -c|\/bin\/bash (?:\S+ )*?-c|cmd \/S \/C) /.exec(plain);
    const isRun = plain.startsWith('RUN ') && shell !== null && (plain.startsWith('RUN |') || shell.index === 3);
    return (isRun ? `RUN ${plain.slice(shell.index + shell[0].length)}` : plain).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 42470:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ openLayout),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44647);





/** Platform \u2192 digest of its image. */
function platformsOf({ images }) {
    return Object.fromEntries(images.map(({ platform, manifest }) => [platform, manifest.digest]));
}
/** The digests of the whole and of every platform. */
function digestsOf({ root, images }) {
    return [...new Set([root.digest, ...images.map(({ manifest }) => manifest.digest)])];
}
/** Indexes may hold indexes; nobody nests them deeper, and no cycle can be made of hashes. */
const deepest = 8;
/** Registries take no larger manifest (distribution specification, "Pushing Manifests"), and we hold them in memory. */
const largestManifest = 4 * 1024 * 1024;
/**
 * Opens an OCI image layout (https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md) and verifies all of
 * it, whoever made it. Where `index.json` lists one manifest, that is the image; where it lists several images of
 * different platforms (as some builders do), `index.json` itself is the index of the image.
 *
 * @param options.isSparse layers may be missing, since the repository that it goes to has them.
 * @param options.archive the file that it was unpacked from, which faults name.
 * @throws InputError that names the file and what is wrong with it.
 */
function openLayout(files, folder, { isSparse = false, archive } = {}) {
    const path = files.resolve(folder);
    const walk = new Walk(files, path, { isSparse, archive });
    walk.checkVersion();
    const { index, bytes } = walk.readTop();
    const only = index.length === 1 ? index[0] : undefined;
    const root = only ?? describeIndex(bytes);
    if (only)
        walk.visit(only, 0);
    else
        walk.add({ descriptor: root, bytes }, { kind: 'index', manifests: index }, 0);
    if (walk.images.length === 0) {
        const found = [...walk.otherConfigs].join(', ');
        throw walk.broken(path, `it holds no image that can run${found === '' ? '' : `, but ${found}`}`, imageWanted);
    }
    const platforms = walk.images.map((image) => image.platform);
    const twice = platforms.find((platform, at) => platforms.indexOf(platform) !== at);
    if (twice !== undefined) {
        throw walk.broken(path, `it holds more than one image for ${twice}`, 'Keep one image in one layout.');
    }
    return { path, root, images: walk.images, manifests: walk.manifests, blobs: walk.blobs };
}
/** The file of a blob in a layout. */
function blobPath(layout, digest) {
    const [algorithm = '', encoded = ''] = digest.split(':');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layout, 'blobs', algorithm, encoded);
}
class Walk {
    images = [];
    manifests = [];
    blobs = [];
    /** Media types of the configs of what is no image. */
    otherConfigs = new Set();
    #files;
    #path;
    #options;
    #seen = new Set();
    constructor(files, path, options) {
        this.#files = files;
        this.#path = path;
        this.#options = options;
    }
    broken(path, reason, fix = 'Build the layout again; nothing of it was pushed.') {
        const { archive } = this.#options;
        const file = this.#files.relative(archive ?? path);
        const within = archive === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(this.#path, path);
        const shown = within === '' ? `"${file}"` : `"${within}" in "${file}"`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The OCI layout is not valid: ${shown}: ${reason}`, { place: { file }, fix });
    }
    checkVersion() {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'oci-layout');
        for (const needed of [file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json')]) {
            if (this.#files.kind(needed) !== undefined)
                continue;
            const isThere = this.#files.kind(this.#path) !== undefined;
            const reason = isThere ? `the file "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(needed)}" is missing` : 'it does not exist';
            throw this.broken(this.#path, reason, 'Name the folder of an OCI layout.');
        }
        const version = this.#json(file)['imageLayoutVersion'];
        if (version !== '1.0.0')
            throw this.broken(file, `the layout version ${JSON.stringify(version)} is not 1.0.0`);
    }
    readTop() {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json');
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex));
        // BuildKit lists an image once for each of its tags.
        const listed = new Map(manifest.kind === 'index' ? manifest.manifests.map((child) => [child.digest, child]) : []);
        const index = [...listed.values()];
        if (index.length === 0)
            throw this.broken(file, 'it lists no image');
        return { index, bytes };
    }
    visit(descriptor, depth) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        if (descriptor.size > largestManifest) {
            const file = blobPath(this.#path, descriptor.digest);
            throw this.broken(file, `a manifest of ${descriptor.size} bytes is larger than registries take`);
        }
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(descriptor.mediaType)) {
            const reason = `it lists ${descriptor.mediaType}, which is no image`;
            throw this.broken((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json'), reason, imageWanted);
        }
        const file = this.#checkBlob(descriptor);
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType));
        this.add({ descriptor, bytes }, manifest, depth);
    }
    add(stored, manifest, depth) {
        if (depth > deepest)
            throw this.broken(this.#path, `its indexes are nested deeper than ${deepest}`);
        if (manifest.kind === 'index') {
            for (const child of manifest.manifests) {
                if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(child.mediaType))
                    this.visit(child, depth + 1);
                else
                    this.#visitBlob(child);
            }
        }
        else {
            for (const blob of [manifest.config, ...manifest.layers])
                this.#visitBlob(blob);
            this.#addImage(stored.descriptor, manifest);
        }
        this.manifests.push(stored);
    }
    /** The config says for which platform an image was built; an index that says something else would hide it. */
    #addImage(manifest, { config, layers }) {
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageConfigType */ .Ky)(config.mediaType)) {
            this.otherConfigs.add(config.mediaType);
            return;
        }
        const file = blobPath(this.#path, config.digest);
        const built = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)(this.#json(file));
        if (built === undefined)
            return;
        const listed = manifest.platform === undefined ? undefined : (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)(manifest.platform);
        if (listed && (listed.os !== built.os || listed.architecture !== built.architecture)) {
            const message = `the index says ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(listed)} and the config says ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(built)}`;
            throw this.broken(blobPath(this.#path, manifest.digest), message);
        }
        const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)({ ...built, ...listed });
        // What no runtime unpacks no scanner sees either.
        const odd = layers.find(({ mediaType }) => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isLayerType */ .IO)(mediaType));
        if (odd !== undefined) {
            const reason = `the image for ${platform} has a layer of the media type ${odd.mediaType}, which no runtime unpacks`;
            throw this.broken(blobPath(this.#path, manifest.digest), reason, imageWanted);
        }
        this.images.push({ platform, manifest, config });
    }
    #visitBlob(descriptor) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        const isHere = this.#files.kind(blobPath(this.#path, descriptor.digest)) !== undefined;
        if (!isHere && descriptor.urls !== undefined && descriptor.urls.length > 0)
            return;
        if (isHere || !this.#options.isSparse)
            this.#checkBlob(descriptor);
        this.blobs.push(descriptor);
    }
    #checkBlob(descriptor) {
        const file = blobPath(this.#path, descriptor.digest);
        if (!descriptor.digest.startsWith('sha256:'))
            throw this.broken(file, 'only sha256 digests are supported');
        if (this.#files.kind(file) === undefined) {
            throw this.broken(file, 'it is missing', 'The layout is not whole: build or copy it again.');
        }
        const size = this.#files.size(file);
        if (size !== descriptor.size) {
            throw this.broken(file, `it has ${size} bytes, and its descriptor says ${descriptor.size}`);
        }
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfPieces */ .Rj)(this.#files.pieces(file));
        if (digest !== descriptor.digest)
            throw this.broken(file, `its content has the digest ${digest}`);
        return file;
    }
    #json(file) {
        const bytes = this.#files.read(file);
        return this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes));
    }
    #explained(file, work) {
        try {
            return work();
        }
        catch (error) {
            throw this.broken(file, error.message);
        }
    }
}
const imageWanted = 'Name the layout of an image; charts and other artifacts are pushed by their own tools.';
function describeIndex(bytes) {
    return { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
}


/***/ }),

/***/ 95669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   IO: () => (/* binding */ isLayerType),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   sw: () => (/* binding */ imagesOfIndex)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);


const mediaTypes = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
};
const indexTypes = [mediaTypes.ociIndex, mediaTypes.dockerIndex];
const imageTypes = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
/** Media types of everything that a tag can name. */
const manifestTypes = [...indexTypes, ...imageTypes];
/** Whether a descriptor points at a manifest, and not at a config or layer. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Whether a config belongs to an image that can run, and not to an artifact such as a signature. */
function isImageConfigType(mediaType) {
    return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig;
}
/** Whether a layer is an archive of files: as it is, or compressed by gzip or zstd. */
function isLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:diff|foreign\.diff)\.tar)(?:[.+](?:gzip|zstd))?$/.test(mediaType);
}
/**
 * Reads an index or an image manifest.
 * @throws Error that says what is wrong with it; the caller knows where it came from.
 */
function parseManifest(bytes, mediaType) {
    const value = parseJsonObject(bytes);
    if (indexTypes.includes(mediaType)) {
        return { kind: 'index', manifests: descriptors(value['manifests'], 'manifests') };
    }
    if (!imageTypes.includes(mediaType))
        throw new Error(`the media type "${mediaType}" is no manifest`);
    return {
        kind: 'image',
        config: descriptor(value['config'], 'config'),
        layers: descriptors(value['layers'], 'layers'),
    };
}
/** @throws Error when the bytes are not one JSON object. */
function parseJsonObject(bytes) {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    throw new Error('it is no JSON object');
}
function descriptors(value, at) {
    if (!Array.isArray(value))
        throw new Error(`"${at}" is no list`);
    return value.map((item, index) => descriptor(item, `${at}[${index}]`));
}
function descriptor(value, at) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new Error(`"${at}" is no descriptor`);
    const { mediaType, digest, size, platform, annotations, urls, artifactType } = value;
    if (typeof mediaType !== 'string')
        throw new Error(`"${at}.mediaType" is missing`);
    if (typeof digest !== 'string' || !(0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw new Error(`"${at}.digest" is no digest`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw new Error(`"${at}.size" is no size`);
    return {
        mediaType,
        digest,
        size,
        ...((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(platform) ? { platform } : {}),
        ...((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(annotations) ? { annotations: annotations } : {}),
        ...(Array.isArray(urls) ? { urls: urls } : {}),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
    };
}
/** The images of an index, without its attestations; undefined where the bytes are no index. */
function imagesOfIndex(bytes) {
    try {
        const index = parseManifest(bytes, mediaTypes.ociIndex);
        if (index.kind !== 'index')
            return undefined;
        return index.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown').map(({ digest }) => digest);
    }
    catch {
        return undefined;
    }
}


/***/ })

} };
})
