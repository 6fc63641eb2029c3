(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8035, ids: [8035], modules: {

/***/ 28035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   encryptedBySops: () => (/* binding */ encryptedBySops),
/* harmony export */   readSopsKeys: () => (/* binding */ readSopsKeys)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83103);



/** The keys that sops encrypts for: the field of each kind in its configuration, and the variables with which its service is reached. */
const kinds = [
    { form: /^age1[02-9ac-hj-np-z]{50,}$/, field: 'age', variables: /^$/ },
    { form: /^arn:aws[a-z-]*:kms:/, field: 'kms', variables: /^AWS_/ },
    { form: /^projects\/[^/]+\/locations\/[^/]+\/keyRings\//, field: 'gcp_kms', variables: /^(?:GOOGLE_|CLOUDSDK_)/ },
    {
        form: /^https:\/\/[^/]+\.vault\.azure\.[^/]+\/keys\//,
        field: 'azure_keyvault',
        variables: /^(?:AZURE_|IDENTITY_|MSI_)/,
    },
    { form: /^https?:\/\/.+\/keys\/[^/]+$/, field: 'hc_vault_transit_uri', variables: /^VAULT_/ },
    { form: /^[0-9A-F]{40}$/, field: 'pgp', variables: /^GNUPGHOME$/ },
];
/**
 * Reads the input `sops-keys`.
 * @throws InputError for what is no key that sops knows.
 */
function readSopsKeys(keys) {
    const found = keys.map((key) => {
        const kind = kinds.find(({ form }) => form.test(key));
        if (kind !== undefined)
            return { ...kind, key };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`sops-keys: "${key}" is no key that sops encrypts for`, {
            fix: 'Write an age recipient (age1\u2026), a key of AWS KMS (arn:aws:kms:\u2026), GCP KMS (projects/\u2026), Azure Key Vault or Vault (https://\u2026/keys/\u2026), or a PGP fingerprint.',
        });
    });
    const rule = {};
    for (const { field, key } of found)
        rule[field] = rule[field] === undefined ? key : `${rule[field]},${key}`;
    return { rule, variables: found.map(({ variables }) => variables) };
}
/**
 * A Secret whose values sops has encrypted, as YAML. The values reach sops by its standard input, so they are never in a file. What
 * Kustomize sets later, such as the namespace, is not under the checksum.
 *
 * @throws ServiceError where sops fails.
 */
async function encryptedBySops(secret, program, keys, host) {
    const args = ['encrypt', '--input-type', 'json', '--output-type', 'yaml', '--filename-override', 'secret.yaml'];
    const isNeeded = (name) => keys.variables.some((pattern) => pattern.test(name));
    const env = Object.fromEntries(Object.entries(host.environment).flatMap(([name, value]) => value !== undefined && isNeeded(name) ? [[name, value]] : []));
    // Where it runs lies its configuration, and none of the repository that could name other keys.
    const cwd = host.files.temporaryDirectory('sops');
    const rule = { encrypted_regex: '^(data|stringData)$', mac_only_encrypted: true, ...keys.rule };
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, '.sops.yaml'), (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printObjects */ .M)([{ creation_rules: [rule] }]));
    const stdin = JSON.stringify(secret);
    const { exitCode, stdout, stderr } = await host.processes.run(program, args, { cwd, env, stdin });
    if (exitCode === 0)
        return new TextDecoder().decode(stdout);
    const last = stderr.trim().split('\n').at(-1) ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('sops', `sops failed with exit code ${exitCode}: ${last}`, {
        fix: 'Check sops-keys, and that this job may use them.',
    });
}


/***/ })

} };
})
