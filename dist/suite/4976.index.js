(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4976, ids: [4976], modules: {

/***/ 94976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificate: () => (/* binding */ readCertificate),
/* harmony export */   sealedSecretOf: () => (/* binding */ sealedSecretOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * The public key of a Sealed Secrets controller, from the certificate that `kubeseal --fetch-cert` prints.
 *
 * @param now certificates that have run out are refused, as kubeseal does: the controller has a newer one.
 * @throws InputError where it is no certificate of an RSA key, or has run out.
 */
function readCertificate(text, file, now) {
    const fix = 'Fetch it from the cluster: kubeseal --fetch-cert > FILE.';
    let certificate;
    try {
        certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} is no certificate in PEM form`, { fix, place: { file, line: 1, column: 1 } });
    }
    const { publicKey, validTo } = certificate;
    if (publicKey.asymmetricKeyType !== 'rsa') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} is a certificate of a key that is not RSA (${publicKey.asymmetricKeyType})`, { fix });
    }
    if (new Date(validTo) < now)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The certificate ${file} has run out on ${validTo}`, { fix });
    return publicKey;
}
/**
 * A SealedSecret (bitnami.com/v1alpha1) of values that only the controller can read, and in this namespace under this name alone
 * (its scope `strict`).
 */
function sealedSecretOf(name, namespace, values, key) {
    const seal = ([field, value]) => [
        field,
        sealed(value, `${namespace}/${name}`, key),
    ];
    return {
        apiVersion: 'bitnami.com/v1alpha1',
        kind: 'SealedSecret',
        metadata: { name },
        spec: { encryptedData: Object.fromEntries(Object.entries(values).map(seal)) },
    };
}
/**
 * `HybridEncrypt` of sealed-secrets (docs/developer/crypto.md there), in base64: the length of the encrypted session key as two
 * bytes, the session key by RSA-OAEP with SHA-256 and the label, the value by AES-256-GCM under a nonce of zeros, since no key is
 * used twice.
 */
function sealed(value, label, key) {
    const session = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_OAEP_PADDING;
    const encrypted = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({ key, padding, oaepHash: 'sha256', oaepLabel: Buffer.from(label) }, session);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(encrypted.length);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', session, Buffer.alloc(12));
    const body = [cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat([length, encrypted, ...body]).toString('base64');
}


/***/ })

} };
})
