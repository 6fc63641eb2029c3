(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 3531, ids: [3531], modules: {

/***/ 25566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinsOf: () => (/* binding */ pinsOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45297);



/**
 * Asks the registries for the digests of a project's images, but for those that are built or pinned already. Nothing is changed there.
 *
 * @param tree the model, for the places of images.
 */
async function pinsOf({ groups, images }, tree, host) {
    const built = new Set(groups.flatMap(({ needs }) => needs === undefined
        ? []
        : [needs, ...Object.values(needs.others ?? {})].flatMap((one) => (one.isBuilt ? one.image : []))));
    const all = new Set(groups.flatMap(({ objects }) => objects.flatMap((object) => [...(0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesOf */ .IC)(object), ...(0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .imageVolumesOf */ .iC)(object).map(({ reference }) => reference)])));
    const open = [...all].filter((image) => !built.has(image) && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(image).digest === undefined);
    const services = new Map(Object.entries(images).map(([service, image]) => [image, service]));
    const named = new Map(open.map((image) => [image, services.get(image) ?? '']));
    const { told, findings } = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .askRegistries */ .V)(named, 'digest', tree, host, (repository, tag) => repository.resolve(tag));
    return { digests: told, findings };
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
