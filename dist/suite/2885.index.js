export const id = 2885;
export const ids = [2885];
export const modules = {

/***/ 19729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildContract: () => (/* binding */ buildContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _notify_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99013);
/* harmony import */ var _scan_scanners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45879);
/* harmony import */ var _sign_signing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35485);





const buildContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .defineContract */ .y)({
    name: 'build-scan-push',
    command: 'build',
    summary: 'Build an image once, scan every platform of it, and push exactly those bytes if the gate lets them through.',
    branding: { icon: 'shield', color: 'blue' },
    inputs: {
        context: {
            type: 'string',
            positional: true,
            default: '.',
            placeholder: 'CONTEXT',
            description: 'Build context: a folder, or a Git or HTTP URL that BuildKit fetches.',
        },
        image: {
            type: 'string',
            placeholder: 'REF',
            description: 'Name of the image, such as ghcr.io/acme/web. It may carry a tag. Required, save with bake-file, whose tags name the images.',
        },
        also: {
            type: 'list',
            separator: 'line',
            placeholder: 'REF',
            description: 'More names of the image, in the same registry or in others: the same digest is pushed to each, with the tag that it carries, or the tags of the image.',
        },
        tag: {
            type: 'list',
            separator: 'comma',
            placeholder: 'TAG',
            description: 'Tags, literal or patterns: {version}, {major}, {minor}, {sha}, {short-sha}, {branch}, {pr}, {run}, {latest}. A pattern that the event has no value for is left out. Without any: {version} and sha-{short-sha}.',
        },
        overwrite: {
            type: 'enum',
            values: ['never', 'moving', 'always'],
            default: 'moving',
            description: 'Which existing tags may be pointed at another digest. "moving": all but releases (a full version such as 1.4.2 or v1.4.2).',
        },
        layout: {
            type: 'string',
            placeholder: 'DIR',
            description: 'Image made by another builder (ko, Buildpacks, Bazel, Nix), taken in place of a build: an OCI layout, or an archive (.tar, .tar.gz) of one or of docker save.',
        },
        'bake-file': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Bake files (HCL, JSON or Compose), the later ones overriding: their targets are the images, all built in one solve.',
        },
        'bake-target': {
            type: 'list',
            separator: 'comma',
            placeholder: 'TARGET',
            description: 'Targets and groups of the bake files. Default: the group default.',
        },
        'bake-set': {
            type: 'list',
            separator: 'line',
            placeholder: 'TARGET.KEY=VALUE',
            description: 'Settings of targets that go before those of the bake files, as docker buildx bake --set takes them.',
        },
        file: { type: 'string', placeholder: 'FILE', description: 'Dockerfile. Default: Dockerfile in the context.' },
        platform: {
            type: 'list',
            separator: 'comma',
            placeholder: 'PLATFORM',
            description: 'Platforms to build for, such as linux/amd64 and linux/arm64. Default: that of the builder.',
        },
        target: { type: 'string', placeholder: 'STAGE', description: 'Stage of the Dockerfile to build.' },
        'build-arg': {
            type: 'list',
            separator: 'line',
            placeholder: 'KEY=VALUE',
            description: 'Build arguments, one a line. KEY alone takes the value of that environment variable.',
        },
        'build-context': {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME=SOURCE',
            description: 'Named contexts, one a line: a folder, image or URL that stands for an image or a stage of that name in the Dockerfile.',
        },
        label: {
            type: 'map',
            description: 'Labels of the image, KEY=VALUE, one a line. Source, revision and time are labelled in any case.',
        },
        secret: {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Build secrets, one a line: id=NAME,env=VARIABLE or id=NAME,src=FILE.',
        },
        ssh: {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'SSH agents and keys for RUN --mount=type=ssh and Git contexts, one a line: default (the agent of SSH_AUTH_SOCK), or ID=FILE with a socket or a private key.',
        },
        annotation: {
            type: 'list',
            separator: 'line',
            placeholder: 'KEY=VALUE',
            description: 'Annotations of the OCI image, one a line: KEY=VALUE, or only of the index (index:KEY=VALUE) or of the image of a platform (manifest[linux/arm64]:KEY=VALUE).',
        },
        allow: {
            type: 'list',
            separator: 'comma',
            values: ['network.host', 'security.insecure', 'device'],
            description: 'Rights that RUN steps ask for (--network=host, --security=insecure, --device). The builder must allow them, too.',
        },
        network: {
            type: 'enum',
            values: ['default', 'host', 'none'],
            default: 'default',
            description: 'Network of the RUN steps. "host" is allowed with it.',
        },
        ulimit: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME=SOFT:HARD',
            description: 'Limits of the RUN steps, such as nofile=1024:2048.',
        },
        'shm-size': {
            type: 'string',
            placeholder: 'SIZE',
            description: 'Size of /dev/shm in RUN steps, such as 128m.',
        },
        'add-host': {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME=ADDRESS',
            description: 'Hosts that RUN steps know besides, such as db.test=10.0.0.2.',
        },
        cache: {
            type: 'enum',
            values: ['auto', 'off'],
            default: 'auto',
            description: "Where neither cache-from nor cache-to is given: auto reads and writes GitHub's cache in a workflow of GitHub, one for each image, and none elsewhere. A cache that fails never fails the build.",
        },
        'cache-from': {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Caches to read, one a line, as docker buildx takes them.',
        },
        'cache-to': {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Caches to write, one a line, as docker buildx takes them.',
        },
        'no-cache': { type: 'boolean', description: 'Build every step again.' },
        pull: { type: 'boolean', description: 'Ask the registries for newer base images.' },
        builder: {
            type: 'string',
            placeholder: 'NAME',
            description: 'The buildx builder to use. Default: the current one.',
        },
        reproducible: {
            type: 'boolean',
            description: "Give every file of the new layers the commit's time, so that a build from nothing has the same digest. Needs provenance off and BuildKit 0.13.",
        },
        provenance: {
            type: 'enum',
            values: ['off', 'min', 'max'],
            default: 'min',
            description: 'Provenance attestation made by BuildKit. "max" holds the build arguments too.',
        },
        sbom: {
            type: 'boolean',
            description: 'Attach an SBOM attestation for each platform, made by BuildKit with its scanner image.',
        },
        'sbom-out': {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for an SBOM of each platform, taken from the scan.',
        },
        'sbom-format': {
            type: 'list',
            separator: 'comma',
            values: ['cyclonedx', 'spdx'],
            default: ['cyclonedx'],
            description: 'Forms of the SBOMs of sbom-out, sbom-attach and attest: CycloneDX or SPDX 2.3, as JSON. Grype makes the first alone.',
        },
        'sbom-attach': {
            type: 'boolean',
            description: 'Attach the SBOM of each platform to it in the registry, as an OCI referrer.',
        },
        'layout-out': {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Keep the built OCI layout in this folder.',
        },
        'fail-on': {
            type: 'enum',
            values: ['critical', 'high', 'medium', 'low', 'none'],
            default: 'critical',
            description: 'The lowest severity that refuses the image.',
        },
        rules: {
            type: 'map',
            description: 'Severity of what is said of Dockerfiles and images: error, warning, notice or off by the name of the rule, such as "root-user=error, no-healthcheck=warning". docs/rules.md lists the rules.',
        },
        'new-only': {
            type: 'boolean',
            description: 'What the image that runs now has too does not refuse; it stays a warning. That image is scanned with the same database.',
        },
        against: {
            type: 'string',
            placeholder: 'REF',
            description: 'The image that runs now: a digest or a tag of this image, or a whole reference. The report says what grew, is new and is fixed since then; new-only lets what it has pass. The one-step action takes what the GitOps repository names.',
        },
        'ignore-unfixed': { type: 'boolean', description: 'Vulnerabilities without a fix do not refuse.' },
        'ignore-file': {
            type: 'string',
            placeholder: 'FILE',
            description: 'Vulnerabilities that are accepted: YAML with id, reason and expires, or a .trivyignore. Default: .trivyignore.yaml or .trivyignore of the working directory.',
        },
        'fix-within': {
            type: 'list',
            separator: 'comma',
            placeholder: 'SEVERITY=DAYS',
            description: 'How long after its publication a vulnerability does not refuse, by severity: critical=7d, high=30d. Grype tells no dates, so what it alone finds counts at once.',
        },
        vex: {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'OpenVEX documents: what they say does not affect the image, or is fixed in it, does not count. One a line.',
        },
        ..._scan_scanners_js__WEBPACK_IMPORTED_MODULE_2__/* .scannerInputs */ .e_,
        push: { type: 'boolean', description: 'Push the image when the gate lets it through.' },
        'push-by-digest': {
            type: 'boolean',
            description: 'Push by the digest alone, and set no tag: for one platform of several that native runners build. The tags are for the labels of the image then.',
        },
        merge: {
            type: 'list',
            separator: 'line',
            placeholder: 'DIGEST',
            description: 'Digests of this image that other runs pushed by push-by-digest, one for each platform: they are verified, scanned as a whole, put under one index, signed and tagged, in place of a build. With platform, exactly those platforms must be there.',
        },
        'mount-from': {
            type: 'list',
            separator: 'comma',
            placeholder: 'REPOSITORY',
            description: 'Repositories of the same registry whose layers are taken over without an upload.',
        },
        'registry-username': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Account to push with. Default: what docker login left.',
        },
        'registry-password': {
            type: 'secret',
            environment: 'REGISTRY_PASSWORD',
            description: 'Password or token of that account. Scanners never see it.',
        },
        'insecure-registry': {
            type: 'boolean',
            description: 'Allow plain HTTP to the registry. A registry on this machine may always speak it.',
        },
        ..._sign_signing_js__WEBPACK_IMPORTED_MODULE_3__/* .signingInputs */ .hY,
        ..._notify_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .notifyInputs */ .v,
        'buildx-path': { type: 'string', placeholder: 'FILE', description: 'The docker-buildx program to run.' },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        image: 'Name of the image, without tag and digest.',
        digest: 'Digest of the image: of the index, when it has several platforms.',
        reference: 'The pushed image as name@digest; empty when nothing was pushed.',
        references: 'The pushed image as name@digest, by all its names, one a line.',
        tag: 'The first tag.',
        tags: 'All tags, one a line.',
        'source-time': 'When the commit that was built was made, RFC 3339, for the input build-time of bump-manifest-tag; empty where that is not known.',
        platforms: 'JSON object: the digest of each platform.',
        vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all platforms, that are not ignored.',
        'scan-summary': 'What the gate saw and decided, in one line, for the input scan-summary of bump-manifest-tag; empty when nothing was scanned.',
        images: 'JSON object: name, digest and reference of the image, under the end of its name. The one-step action has all services there.',
        pushed: 'true when the image was pushed.',
        outcome: 'What became of it: built (and pushed, if asked for), refused; where a service failed, build-failed, scan-failed, push-failed or sign-failed.',
        sboms: 'Files of the SBOMs, one a line.',
        layout: 'Folder of the OCI layout, when layout-out or layout was given.',
    },
    examples: [
        'gitops-actions build . --image ghcr.io/acme/web --platform linux/amd64,linux/arm64 --push',
        'gitops-actions build . --image ghcr.io/acme/web --fail-on high --ignore-unfixed --format sarif --output scan.sarif',
        'gitops-actions build --bake-file docker-bake.hcl --bake-target release --push',
        'gitops-actions build --layout dist/image --image localhost:5000/web --tag 1.4.0 --push',
    ],
});


/***/ }),

/***/ 99013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notifyInputs)
/* harmony export */ });
/** Whom to tell what was seen of images, beside the run itself. All of it is off until it is asked for. */
const notifyInputs = {
    issues: {
        type: 'boolean',
        description: 'Keep one GitHub issue for each image, in the repository of the workflow: opened and updated while a scan finds something that refuses or warns, closed when nothing is left. Needs the permission issues: write.',
    },
    'issues-token': {
        type: 'secret',
        environment: 'GITHUB_TOKEN',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        expression: '${{ github.token }}',
        description: 'Token for the issues.',
    },
    'webhook-url': {
        type: 'secret',
        environment: 'WEBHOOK_URL',
        description: 'Address that is told of each image what became of it: of Slack, Teams, or any that takes JSON.',
    },
    'webhook-format': {
        type: 'enum',
        values: ['slack', 'teams', 'generic'],
        description: 'How the webhook is told. Default: by the host of its address.',
    },
    'webhook-secret': {
        type: 'secret',
        environment: 'WEBHOOK_SECRET',
        description: 'Secret that the message is signed with: HMAC-SHA256 of the body in the header X-Hub-Signature-256, as GitHub signs its webhooks.',
    },
};


/***/ }),

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/;
const cosign = {
    name: 'cosign',
    sign: (reference, settings) => ['sign', ...signing(settings), reference],
    attest: (reference, { type, file }, settings) => [
        ...['attest', ...signing(settings)],
        // A run that is repeated leaves one statement of a type, not two.
        ...['--replace', '--type', type, '--predicate', file, reference],
    ],
    publicKey: (key) => ['public-key', '--key', key],
    verify: (reference, trust, type) => [
        ...(type === undefined ? ['verify'] : ['verify-attestation', '--type', type]),
        ...('key' in trust
            ? ['--key', trust.key]
            : ['--certificate-identity', trust.identity, '--certificate-oidc-issuer', trust.issuer]),
        ...(trust.transparencyLog ? [] : ['--insecure-ignore-tlog=true']),
        ...overHttp(trust.insecure),
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
function signing({ key, transparencyLog, insecure }) {
    return [
        '--yes',
        ...(key === undefined ? [] : ['--key', key]),
        ...(transparencyLog ? [] : ['--tlog-upload=false']),
        ...overHttp(insecure),
    ];
}
function overHttp(insecure) {
    return insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : [];
}


/***/ }),

/***/ 87777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** @throws InputError for a key that is a file, and not there. */
function checkKey(host, input, key) {
    if (key === undefined || /^[a-z][\w+-]*:\/\//.test(key) || host.files.kind(key) !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${key}" is not there`, {
        place: { file: host.files.relative(key) },
        fix: 'Name the file of the key, env://VARIABLE, or the address of a key service.',
    });
}


/***/ }),

/***/ 35485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ refuseSignatures),
  hY: () => (/* binding */ signingInputs),
  fp: () => (/* binding */ signingOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image/sign/key.js
var sign_key = __webpack_require__(87777);
;// CONCATENATED MODULE: ./build/image/verify/base-rules.js


/**
 * Reads rules: `docker.io/library/* key=base.pub`, `cgr.dev/* identity=… issuer=…`, `localhost:5000/* unsigned`.
 * @throws InputError for one that says nothing, or a key that is not there.
 */
function readBaseRules(lines, more, host) {
    return lines.map((line) => {
        const [pattern = '', ...words] = line.trim().split(/\s+/);
        const given = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]));
        const [key, identity, issuer] = ['key', 'identity', 'issuer'].map((name) => given.get(name));
        const names = [...given.keys()].sort().join();
        if (names === 'unsigned')
            return { pattern, trust: undefined };
        if (key && names === 'key') {
            (0,sign_key/* checkKey */.y)(host, 'key of require-signed-base', key);
            return { pattern, trust: { key, ...more } };
        }
        if (identity && issuer && names === 'identity,issuer') {
            return { pattern, trust: { identity, issuer, ...more } };
        }
        throw new errors/* InputError */.dz(`require-signed-base "${line}" does not say whose signature "${pattern}" needs`, {
            fix: 'Write PATTERN key=FILE, PATTERN identity=WHO issuer=URL, or PATTERN unsigned.',
        });
    });
}

// EXTERNAL MODULE: ./build/image/sign/cosign.js
var cosign = __webpack_require__(85959);
;// CONCATENATED MODULE: ./build/image/sign/signing.js



/** The inputs that say what is signed, by whom, and whose signatures are believed. */
const signingInputs = {
    sign: {
        type: 'boolean',
        description: 'Sign the digest before any tag points at it: with sign-key, or keyless by OIDC. cosign signs.',
    },
    'sign-key': {
        type: 'string',
        placeholder: 'KEY',
        description: 'Private key of the signature: a file, env://VARIABLE, or a URI of a key service.',
    },
    'sign-password': {
        type: 'secret',
        environment: 'COSIGN_PASSWORD',
        description: 'Password of sign-key.',
        formerly: 'cosign-password',
    },
    attest: {
        type: 'list',
        separator: 'comma',
        values: ['sbom', 'provenance', 'scan', 'tests'],
        description: 'What is attested as in-toto statements, signed as the image is: the SBOM and the scan of each platform, SLSA provenance, the result of tests.',
    },
    'test-results': {
        type: 'string',
        placeholder: 'FILE',
        description: 'JUnit XML of the tests that were run. A test that failed refuses the image before it is built.',
    },
    verify: {
        type: 'boolean',
        description: 'Verify signatures and attestations after they are made, before any tag points at the image: by verify-key, or by verify-identity and verify-issuer.',
    },
    'verify-key': {
        type: 'string',
        placeholder: 'KEY',
        description: 'Public key: a file, env://VARIABLE, or a URI of a key service. Default: that of sign-key.',
    },
    'verify-identity': {
        type: 'string',
        placeholder: 'IDENTITY',
        description: 'Who signs without a key. Default: the workflow that runs.',
    },
    'verify-issuer': {
        type: 'string',
        placeholder: 'URL',
        description: 'Who vouches for the identity. Default: the issuer of GitHub Actions.',
    },
    'require-signed-base': {
        type: 'list',
        separator: 'line',
        placeholder: 'RULE',
        description: 'Whose signatures base images need, one rule a line: PATTERN key=FILE, PATTERN identity=WHO issuer=URL, or PATTERN unsigned. The first that matches holds; an image that none names is refused.',
    },
    'transparency-log': {
        type: 'boolean',
        default: true,
        description: 'Record signatures in the public transparency log, and look for them there.',
    },
    'sign-path': {
        type: 'string',
        placeholder: 'FILE',
        description: 'The cosign program to run.',
        formerly: 'cosign-path',
    },
};
/** Who signs and verifies. A second signer gets an input that chooses. */
const signer = cosign/* cosign */.S;
/** @throws InputError for what is to be signed or verified, and can't be. */
function refuseSignatures({ sign, push, attest, verify, testResults, scanner }) {
    if (sign && !push) {
        throw new errors/* InputError */.dz('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' });
    }
    const name = attest.length > 0 ? 'attest' : verify ? 'verify' : undefined;
    if (name !== undefined && !sign) {
        throw new errors/* InputError */.dz(`"${name}" is for what is signed, and sign is off`, { fix: `Set sign, or leave ${name} out.` });
    }
    if (attest.includes('tests') && testResults === undefined) {
        throw new errors/* InputError */.dz('attest names tests, and there are no test-results', { fix: 'Name the file of JUnit XML.' });
    }
    if (attest.includes('scan') && scanner === 'none') {
        throw new errors/* InputError */.dz('attest names the scan, and scanner is "none"', { fix: 'Set scanner to trivy or grype.' });
    }
}
/**
 * What the inputs ask for.
 * @throws InputError for a rule that can't be read, or where nothing says whose signature is to be verified.
 */
function signingOf(inputs, machine) {
    return {
        sign: inputs.sign ? signRequest(inputs) : undefined,
        bases: inputs.requireSignedBase.length > 0 ? basesOf(inputs, machine) : undefined,
        attest: inputs.attest,
        verify: inputs.verify ? trustOf(inputs, machine.environment) : undefined,
    };
}
function basesOf(inputs, machine) {
    const { transparencyLog, insecureRegistry: insecure, requireSignedBase } = inputs;
    const rules = readBaseRules(requireSignedBase, { transparencyLog, insecure }, machine);
    return { rules, signer, tool: toolOf(inputs) };
}
/** By a key where the signer has one, otherwise by the identity of the workflow. */
function trustOf(inputs, environment) {
    const { verifyKey, verifyIdentity, verifyIssuer, signKey, transparencyLog, insecureRegistry: insecure } = inputs;
    if (verifyKey !== undefined)
        return { key: verifyKey, transparencyLog, insecure };
    if (verifyIdentity === undefined && signKey !== undefined)
        return 'own key';
    const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = environment;
    const identity = verifyIdentity ?? (server && workflow ? `${server}/${workflow}` : undefined);
    const issuer = verifyIssuer ?? (server ? githubIssuer : undefined);
    if (identity !== undefined && issuer !== undefined)
        return { identity, issuer, transparencyLog, insecure };
    throw new errors/* InputError */.dz('verify needs to know whose signature it is', {
        fix: 'Give verify-key, or verify-identity with verify-issuer.',
    });
}
const githubIssuer = 'https://token.actions.githubusercontent.com';
function signRequest(inputs) {
    const { signKey: key, signPassword: password, transparencyLog, insecureRegistry: insecure } = inputs;
    return {
        signer,
        settings: { key, password, transparencyLog, insecure },
        tool: toolOf(inputs),
    };
}
function toolOf({ goBuild: allowBuild, signPath: path }) {
    return { allowBuild, ...(path === undefined ? {} : { path }) };
}


/***/ })

};
