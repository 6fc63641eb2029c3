export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 94944:
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

/***/ 68995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);


/** By its own name, since cosign rewrites what it is given as `slsaprovenance1`. */
const provenanceType = 'https://slsa.dev/provenance/v1';
const ours = 'https://github.com/gitops-actions/gitops-actions';
/**
 * The predicate of SLSA provenance v1 (https://slsa.dev/spec/v1.0/provenance). In a workflow of GitHub it is of GitHub's own
 * type of build (https://actions.github.io/buildtypes/workflow/v1), so that who verifies finds the workflow where it is due.
 */
function provenanceOf(facts, environment) {
    const workflow = workflowOf(environment);
    const source = sourceOf(facts, environment['GITHUB_REF']);
    const bases = [...facts.bases].map(([name, digest]) => ({
        uri: `docker://${name}`,
        digest: { sha256: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shaOf */ .ye)(digest) },
    }));
    return {
        buildDefinition: {
            ...(workflow ?? {
                buildType: `${ours}/blob/main/docs/build-scan-push.md#provenance`,
                externalParameters: { source: source[0]?.uri ?? '', platforms: facts.platforms },
                internalParameters: {},
            }),
            resolvedDependencies: [...source, ...bases],
        },
        runDetails: {
            builder: { id: builderOf(environment), version: { 'gitops-actions': _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r } },
            metadata: {
                invocationId: invocationOf(environment),
                startedOn: seconds(facts.started),
                finishedOn: seconds(facts.finished),
            },
        },
    };
}
function workflowOf(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow } = environment;
    if (!server || !repository || !workflow?.startsWith(`${repository}/`))
        return undefined;
    const [path, ref] = workflow.slice(repository.length + 1).split('@');
    return {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
        internalParameters: {
            github: {
                event_name: environment['GITHUB_EVENT_NAME'] ?? '',
                repository_id: environment['GITHUB_REPOSITORY_ID'] ?? '',
                repository_owner_id: environment['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
                runner_environment: environment['RUNNER_ENVIRONMENT'] ?? '',
            },
        },
    };
}
function sourceOf({ repository, commit }, ref) {
    if (repository === undefined || commit === undefined)
        return [];
    return [{ uri: `git+${repository}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } }];
}
function builderOf({ RUNNER_ENVIRONMENT: runner, CI_SERVER_URL: gitlab }) {
    if (runner)
        return `https://github.com/actions/runner/${runner}`;
    return gitlab ? `${gitlab}/-/runners` : ours;
}
/** Where the run can be seen; empty where that is not known. */
function invocationOf(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (server && repository && run) {
        return `${server}/${repository}/actions/runs/${run}/attempts/${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    }
    return environment['CI_JOB_URL'] ?? '';
}
/** RFC 3339 without fractions. */
function seconds(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ testResultType),
/* harmony export */   i: () => (/* binding */ readTests)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);


const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * What a file of JUnit XML says of the tests: those that were skipped are warned of.
 * @throws InputError for a file that is none, or that holds no test.
 */
function readTests(bytes, file) {
    const text = Buffer.from(bytes).toString('utf8');
    const tests = [...text.matchAll(/<testcase\b([^<>]*)>/g)].map((found) => {
        const [tag, attributes = ''] = found;
        const start = found.index + tag.length;
        const end = text.indexOf('</testcase', start);
        const next = text.indexOf('<testcase', start);
        const isEmpty = attributes.endsWith('/') || end < 0 || (next >= 0 && next < end);
        return { name: nameIn(attributes), body: isEmpty ? '' : text.slice(start, end) };
    });
    if (!/<testsuites?\b/.test(text) || tests.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The test-results "${file}" hold no test`, {
            place: { file },
            fix: 'Name a file of JUnit XML, as most runners of tests write it.',
        });
    }
    const of = (pattern) => tests.filter(({ body }) => pattern.test(body)).map(({ name }) => name);
    const [failedTests, warnedTests] = [of(/<(?:failure|error)\b/), of(/<skipped\b/)];
    const passedTests = tests.filter(({ body }) => !/<(?:failure|error|skipped)\b/.test(body)).map(({ name }) => name);
    return {
        result: failedTests.length > 0 ? 'FAILED' : 'PASSED',
        configuration: [{ name: file, digest: { sha256: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shaOf */ .ye)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)) } }],
        passedTests,
        warnedTests,
        failedTests,
    };
}
function nameIn(attributes) {
    const value = (key) => new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)')`)
        .exec(attributes)
        ?.slice(1)
        .find((part) => part !== undefined);
    return [value('classname'), value('name')]
        .filter((part) => part)
        .map((part) => plain(part))
        .join(' ');
}
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
function plain(text) {
    return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name] ?? '');
}


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

/***/ 34502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prepareSigner),
/* harmony export */   m: () => (/* binding */ prepareVerifier)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _tools_provide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85196);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87777);




/**
 * Brings the program, before anything is pushed that it could not sign.
 * @throws InputError for a key that is no file here; ServiceError when the program can't be had.
 */
async function prepareSigner(host, { signer, settings, tool }) {
    const { key } = settings;
    (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .checkKey */ .y)(host, 'sign-key', key);
    const { path } = await (0,_tools_provide_js__WEBPACK_IMPORTED_MODULE_2__.provideTool)(host, signer.name, tool);
    const run = async (what, args, login) => {
        const env = { ...signer.environment(settings, host.environment), ...(login && loginOf(host, login)) };
        const { exitCode, stdout, stderr } = await host.processes.run(path, args, {
            env,
            onLine: (line) => host.log.debug(line),
        });
        if (exitCode === 0)
            return stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(signer.name, `${what} failed: ${lastLine(stderr)}`, { fix: signer.fix(settings) });
    };
    return {
        async sign(reference, login) {
            await run(`Signing ${reference}`, signer.sign(reference, settings), login);
        },
        async attest(reference, login, statement) {
            await run(`Signing ${statement.type} of ${reference}`, signer.attest(reference, statement, settings), login);
        },
        async publicKey() {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.files.temporaryDirectory('key'), 'cosign.pub');
            host.files.write(file, await run('Reading the public key', signer.publicKey(key ?? '')));
            return file;
        },
    };
}
/** Brings the program that verifies. @throws ServiceError when it can't be had. */
async function prepareVerifier(host, signer, tool) {
    const { path } = await (0,_tools_provide_js__WEBPACK_IMPORTED_MODULE_2__.provideTool)(host, signer.name, tool);
    return async (reference, login, trust, type) => {
        const settings = 'key' in trust ? { key: trust.key } : {};
        const env = { ...signer.environment(settings, host.environment), ...loginOf(host, login) };
        const options = { env, onLine: (line) => host.log.debug(line) };
        const { exitCode, stderr } = await host.processes.run(path, signer.verify(reference, trust, type), options);
        return exitCode === 0 ? undefined : lastLine(stderr);
    };
}
/** Programs say last why they gave up, and cosign twice. */
function lastLine(stderr) {
    const lines = stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(/^(?:Error|main\.go:\d+): /, '').trim());
    return lines.findLast((line) => !/^error during command execution/.test(line) && line !== '') ?? 'it gave no reason';
}
const helper = 'gitops-actions';
const helperVariable = 'GITOPS_ACTIONS_LOGIN';
/**
 * Signers read logins from Docker's configuration. They get one of their own that knows this registry alone, and asks a
 * credential helper, a script that prints what stands in the signer's environment: no file ever holds the login, so none is
 * left behind by a run that is killed (https://github.com/docker/docker-credential-helpers).
 */
function loginOf(host, { registry, credentials }) {
    if (credentials === undefined)
        return {};
    const folder = host.files.temporaryDirectory('login');
    const server = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
    const [Username, Secret] = 'identityToken' in credentials
        ? ['<token>', credentials.identityToken]
        : [credentials.username, credentials.password];
    const script = `#!/bin/sh\n[ "$1" = get ] && printf '%s' "$${helperVariable}"\n`;
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `docker-credential-${helper}`), script, { executable: true });
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'config.json'), JSON.stringify({ credHelpers: { [server]: helper } }));
    return {
        DOCKER_CONFIG: folder,
        PATH: `${folder}${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}${host.environment['PATH'] ?? ''}`,
        [helperVariable]: JSON.stringify({ ServerURL: server, Username, Secret }),
    };
}


/***/ }),

/***/ 24988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ verifyDigest)
/* harmony export */ });
/* harmony import */ var _oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53716);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95669);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33709);
/* harmony import */ var _attest_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68995);
/* harmony import */ var _attest_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86311);






/** What the attestations of this suite are called, and the types of which one must be there. */
const types = {
    sbom: ['cyclonedx', 'spdxjson'],
    provenance: [_attest_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceType */ .wy],
    scan: ['vuln'],
    tests: [_attest_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .testResultType */ .K],
};
/**
 * Verifies an image by its digest: its signature, and each attestation of the whole or of every platform. What can't be verified
 * counts as not there.
 *
 * @throws RegistryError where the registry can't be asked.
 */
async function verifyDigest(host, verify, image, demand) {
    const { trust, attestations } = demand;
    const credentials = await (0,_oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .g)(host, image.registry);
    const repository = (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(host, image, { credentials, insecure: trust.insecure, isReadOnly: true });
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarName */ .hG)(image);
    const digest = await repository.resolve(image.digest ?? image.tag ?? 'latest');
    if (digest === undefined)
        return { digest, faults: [] };
    const login = { registry: image.registry, credentials };
    const reference = `${name}@${digest}`;
    const signature = await verify(reference, login, trust);
    if (signature !== undefined) {
        const message = `${reference} has no signature that can be verified: ${signature}`;
        return { digest, faults: [{ rule: 'signature-missing', message }] };
    }
    const platforms = attestations.length === 0 ? [] : await platformsOf(repository, digest);
    const isAttested = async (of, attestation) => {
        for (const type of types[attestation] ?? [attestation]) {
            if ((await verify(`${name}@${of}`, login, trust, type)) === undefined)
                return true;
        }
        return false;
    };
    const faults = [];
    for (const attestation of attestations) {
        if (await isAttested(digest, attestation))
            continue;
        const each = await Promise.all(platforms.map((platform) => isAttested(platform, attestation)));
        if (each.length > 0 && each.every((one) => one))
            continue;
        const message = `${reference} has no attestation (${attestation}) that can be verified`;
        faults.push({ rule: 'attestation-missing', message });
    }
    return { digest, faults };
}
/** The images of an index; none where the digest is one image. */
async function platformsOf(repository, digest) {
    try {
        return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOfIndex */ .sw)(await repository.pullManifest(digest)) ?? [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 32432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _sign_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85959);
/* harmony import */ var _sign_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87777);
/* harmony import */ var _sign_signer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34502);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24988);






/** Says whether images are signed, and attested, by whom they should be. It fails closed: what can't be verified is not there. */
const verify = {
    async run(given, host) {
        const { key, identity, issuer, transparencyLog, insecureRegistry: insecure, attestation: attestations } = given;
        const images = given.images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference);
        const trust = trustIn({ key, identity, issuer }, { transparencyLog, insecure });
        if ('key' in trust)
            (0,_sign_key_js__WEBPACK_IMPORTED_MODULE_3__/* .checkKey */ .y)(host, 'key', trust.key);
        const plan = given.images.map((image) => `verify ${[image, ...attestations].join(', ')}`);
        if (given.dryRun)
            return report([], [], plan);
        const tool = { allowBuild: given.goBuild, ...(given.signPath === undefined ? {} : { path: given.signPath }) };
        const program = await (0,_sign_signer_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareVerifier */ .m)(host, _sign_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .cosign */ .S, tool);
        const findings = [];
        const verified = [];
        for (const [index, image] of images.entries()) {
            const named = given.images[index] ?? '';
            const { digest, faults } = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyDigest */ .U)(host, program, image, { trust, attestations });
            const missing = { rule: 'signature-missing', message: `${named} is not in its registry` };
            for (const { rule, message } of digest === undefined ? [missing] : faults) {
                findings.push({ rule, category: 'policy', severity: 'error', message, fix: 'Use an image that is.' });
            }
            verified.push({ image: named, digest: digest ?? '', verified: digest !== undefined && faults.length === 0 });
        }
        const lines = verified.map(({ image, digest, verified: is }) => `${is ? 'verified' : 'not verified'} ${image} ${digest}`);
        return report(verified, findings, lines);
    },
};
function report(images, findings, plan) {
    const isVerified = images.length > 0 && images.every(({ verified }) => verified);
    return { findings, files: 0, documents: 0, result: { images }, outputs: { verified: String(isVerified) }, plan };
}
/** @throws InputError for neither a key nor an identity with its issuer. */
function trustIn({ key, identity, issuer }, more) {
    if (key !== undefined && identity === undefined)
        return { key, ...more };
    if (key === undefined && identity !== undefined && issuer !== undefined)
        return { identity, issuer, ...more };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('To verify, it must be known whose signature it should be', {
        fix: 'Give a key, or an identity with its issuer; not both.',
    });
}


/***/ }),

/***/ 95669:
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


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const limits = { name: 255, tag: 128 };
const hostName = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/;
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/;
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
function parseReference(text) {
    const result = analyse(text);
    if (typeof result === 'object')
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(text)}" is no image reference: ${result}`, {
        fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
    });
}
/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
function readReference(text) {
    const result = analyse(text);
    return typeof result === 'object' ? result : undefined;
}
/** The parts of a reference as they are written, without judging them. */
function splitReference(text) {
    const at = text.indexOf('@');
    const head = at < 0 ? text : text.slice(0, at);
    const colon = head.indexOf(':', head.lastIndexOf('/') + 1);
    return {
        name: colon < 0 ? head : head.slice(0, colon),
        ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
        ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
function canonicalName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
function familiarName(reference) {
    if (reference.registry !== 'docker.io')
        return canonicalName(reference);
    const official = /^library\/([^/]+)$/.exec(reference.repository);
    return official?.[1] ?? reference.repository;
}
/** Whether two references name the same repository; tags and digests don't matter. */
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateTag(tag) {
    const fault = tagFault(tag);
    if (fault === undefined)
        return tag;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(tag)}" is no image tag: ${fault}`, {
        fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
    });
}
/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateDigest(digest) {
    const fault = digestFault(digest);
    if (fault === undefined)
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(digest)}" is no image digest: ${fault}`, {
        fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
    });
}
/** Whether a text is a valid tag. */
function isTag(text) {
    return tagForm.test(text);
}
/** Whether a text is a valid digest. */
function isDigest(text) {
    return digestFault(text) === undefined;
}
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab…`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}
/** The reference, or what is wrong with the text. */
function analyse(text) {
    if (text === '')
        return 'it is empty';
    const space = /[\s\p{Cc}]/u.exec(text);
    if (space)
        return 'it holds white space or a control character';
    if (text.includes('://'))
        return 'it has a URL scheme; leave it out';
    const { name, tag, digest } = splitReference(text);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            return `the tag "${shown(tag)}" is wrong: ${fault}`;
    }
    if (digest !== undefined) {
        const fault = digestFault(digest);
        if (fault !== undefined)
            return `the digest "${shown(digest)}" is wrong: ${fault}`;
    }
    const place = analyseName(name);
    if (typeof place === 'string')
        return place;
    return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name };
}
function analyseName(name) {
    if (name === '')
        return 'the name is missing';
    if (/^[0-9a-f]{64}$/.test(name))
        return 'a name of 64 hexadecimal digits would be taken for an image id';
    const { registry, path } = splitRegistry(name);
    const fault = registryFault(registry) ?? pathFault(path);
    if (fault !== undefined)
        return fault;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (registry.length + 1 + repository.length > limits.name)
        return `the name is longer than ${limits.name} characters`;
    return { registry, repository };
}
/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry)
        return { registry: 'docker.io', path: name };
    // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
    const registry = /[.:[]/.test(first) ? first.toLowerCase() : first;
    return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) };
}
function registryFault(registry) {
    const colon = registry.lastIndexOf(':');
    const hasPort = colon > registry.lastIndexOf(']');
    const host = hasPort ? registry.slice(0, colon) : registry;
    if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
        return `the port of the registry "${registry}" is no number`;
    return hostName.test(host) || addressLiteral.test(host)
        ? undefined
        : `"${shown(registry)}" is no host name of a registry`;
}
function pathFault(path) {
    if (path === '')
        return 'the repository is missing';
    if (/[A-Z]/.test(path))
        return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`;
    for (const component of path.split('/')) {
        if (component === '')
            return 'it has an empty path component ("//", or "/" at an end)';
        const odd = /[^a-z0-9._-]/.exec(component);
        if (odd)
            return `the character "${odd[0]}" is not allowed in a repository`;
        if (!pathComponent.test(component)) {
            return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`;
        }
    }
    return undefined;
}
function tagFault(tag) {
    if (tagForm.test(tag))
        return undefined;
    if (tag === '')
        return 'it is empty';
    const odd = /[^\w.-]/u.exec(tag);
    if (odd)
        return `the character ${JSON.stringify(odd[0])} is not allowed`;
    if (tag.length > limits.tag)
        return `it is longer than ${limits.tag} characters`;
    return `it starts with "${tag[0]}"`;
}
function digestFault(digest) {
    const colon = digest.indexOf(':');
    if (colon < 0)
        return 'the algorithm is missing, as in "sha256:…"';
    const algorithm = digest.slice(0, colon);
    const encoded = digest.slice(colon + 1);
    const length = digestLengths[algorithm];
    if (length === undefined)
        return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`;
    if (encoded.length !== length)
        return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`;
    return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed';
}
/** Long or odd text, cut so that a message stays one readable line. */
function shown(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}


/***/ }),

/***/ 37541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Xy: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a value of JSON or YAML is an object: neither a list nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an object, without fields where it is none. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** A JavaScript pattern that matches a text alone. */
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ })

};
