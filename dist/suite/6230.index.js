export const id = 6230;
export const ids = [6230];
export const modules = {

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinsOf: () => (/* binding */ pinsOf)
/* harmony export */ });
/* harmony import */ var _oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3716);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3260);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6090);
/* harmony import */ var _compose_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5035);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(267);






/**
 * Asks the registries for the digests of a project's images, but for those that are built or pinned already. Nothing is changed there.
 *
 * @param tree the model, for the places of images.
 */
async function pinsOf({ groups, images }, tree, host) {
    const built = new Set(groups.flatMap(({ needs }) => needs === undefined
        ? []
        : [needs, ...Object.values(needs.others ?? {})].flatMap((one) => (one.isBuilt ? one.image : []))));
    const all = new Set(groups.flatMap(({ objects }) => objects.flatMap(_pod_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesOf */ .IC)));
    const open = [...all].filter((image) => !built.has(image) && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(image).digest === undefined).sort();
    const answers = await Promise.all(open.map(async (image) => [image, await digestOf(image, host)]));
    const findings = answers.flatMap(([image, { failure }]) => {
        if (failure === undefined)
            return [];
        const service = Object.keys(images).find((name) => images[name] === image) ?? '';
        const path = ['services', service, 'image'];
        return [
            {
                rule: 'unresolved-image',
                category: 'conversion',
                severity: 'warning',
                message: `The digest of "${image}" is not known: ${failure}`,
                fix: 'Check the name and docker login, or set newTag and digest in the overlays.',
                path: (0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathText */ .LF)(path),
                ...(0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)((0,_compose_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .spotAt */ .AH)(tree, path)),
            },
        ];
    });
    return {
        digests: new Map(answers.flatMap(([image, { digest }]) => (digest === undefined ? [] : [[image, digest]]))),
        findings,
    };
}
async function digestOf(image, host) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(image);
    if (reference === undefined)
        return { failure: 'it is no name of an image' };
    try {
        const credentials = await (0,_oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .g)(host, reference.registry);
        const repository = (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(host, reference, { credentials, isReadOnly: true });
        const digest = await repository.resolve(reference.tag ?? 'latest');
        return digest === undefined ? { failure: `${reference.registry} does not have it` } : { digest };
    }
    catch (error) {
        if (error instanceof _oci_registry_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .g)
            return { failure: error.message };
        throw error;
    }
}


/***/ }),

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
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);


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

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ digestOfPieces),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   sw: () => (/* binding */ imagesOfIndex)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);


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

};
