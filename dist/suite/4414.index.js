(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4414, ids: [4414], modules: {

/***/ 59739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Reads the address of a repository: a URL (https, http, ssh, git, file), the short form of ssh (`git@host:owner/name.git`),
 * a path, or `owner/name` on the given server.
 *
 * @param server the URL that `owner/name` belongs to, GITHUB_SERVER_URL on a runner.
 * @param isFolder tells whether a path is there: `ops/repo` may be a folder or a repository on the server.
 * @throws InputError when a credential stands in it, or it is none of these.
 */
function parseAddress(text, { server, isFolder }) {
    const given = text.trim();
    if (given.startsWith('-') || hasControlCharacter(given) || given === '')
        throw notAnAddress(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase();
    if (scheme !== undefined)
        return parseUrl(given, scheme);
    if (isFolder(given))
        return { url: given, transport: 'local', origin: undefined, name: repositoryName(given) };
    // A drive of Windows is no host.
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
    throw notAnAddress(text);
}
function parseUrl(given, scheme) {
    let url;
    try {
        url = new URL(given);
    }
    catch {
        throw notAnAddress(given);
    }
    const shown = withoutCredentials(url);
    const isHttp = scheme === 'https' || scheme === 'http';
    if (url.password !== '' || (isHttp && url.username !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
            fix: 'Take the user and the password out of the URL and give the token in the input "token" (GITHUB_TOKEN in the environment on the command line).',
        });
    }
    const name = repositoryName(url.pathname);
    if (isHttp) {
        if (name === '' || url.search !== '' || url.hash !== '')
            throw notAnAddress(shown);
        return { url: shown, transport: 'http', origin: url.origin, name };
    }
    if (scheme === 'ssh' || scheme === 'git+ssh')
        return { url: given, transport: 'ssh', origin: undefined, name };
    if (scheme === 'git')
        return { url: given, transport: 'git', origin: undefined, name };
    if (scheme === 'file')
        return { url: given, transport: 'local', origin: undefined, name };
    throw notAnAddress(shown);
}
function withoutCredentials(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
function hasControlCharacter(text) {
    return [...text].some((character) => character < ' ' || character === '\u007f');
}
function repositoryName(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^\/+|(?<!\/)\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}


/***/ }),

/***/ 68995:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 32865:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ openBuilder),
/* harmony export */   ub: () => (/* binding */ checkBuilder),
/* harmony export */   vn: () => (/* binding */ reachingOf),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4173);




const parts = ['ca', 'cert', 'key'];
/** @throws InputError for inputs that contradict each other, or what is no address of a daemon. */
function builderOf(inputs) {
    const { builder, buildkit: address, buildkitCa: ca, buildkitCert: cert, buildkitKey: key } = inputs;
    const given = parts.find((part) => ({ ca, cert, key })[part] !== undefined);
    if (address === undefined) {
        if (given === undefined)
            return { name: builder };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-${given} is for a BuildKit daemon, and none is named`, {
            fix: 'Give its address in buildkit, such as tcp://buildkitd.ci:1234.',
        });
    }
    if (builder !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('builder and buildkit both say who builds', { fix: 'Give one of them.' });
    }
    // https://docs.docker.com/build/builders/drivers/remote/, and what BuildKit's client dials.
    if (!/^(tcp|unix|kube-pod|docker-container|podman-container|ssh):\/\/[^\s,]+$/.test(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit "${address}" is no address of a BuildKit daemon`, {
            fix: 'Write tcp://HOST:PORT, unix://SOCKET or kube-pod://POD.',
        });
    }
    if (given !== undefined && !address.startsWith('tcp://')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-${given} is for a daemon at tcp://, and this is ${address}`, {
            fix: `Leave buildkit-${given} out, or give the tcp:// address.`,
        });
    }
    if ((cert === undefined) !== (key === undefined)) {
        const [one, other] = cert === undefined ? ['key', 'cert'] : ['cert', 'key'];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-${one} is given without buildkit-${other}`, {
            fix: 'A client shows its certificate and proves it with the key: give both.',
        });
    }
    return { address, ca, cert, key };
}
/**
 * Reads the certificates, which costs nothing, where a daemon would only hang up.
 * @throws InputError for what is not there, is none, is not valid today, or belongs to another key.
 */
function checkBuilder(host, builder) {
    if ('name' in builder)
        return;
    for (const part of ['ca', 'cert']) {
        if (builder[part] !== undefined)
            checkDates(host, part, certificateOf(host, part, builder[part]));
    }
    const { cert, key } = builder;
    if (cert === undefined || key === undefined)
        return;
    if (certificateOf(host, 'cert', cert).checkPrivateKey(keyOf(host, key)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-key ${key} is not the key of the certificate ${cert}`, {
        fix: 'Give the pair that was made together.',
    });
}
/**
 * Makes the builder known to buildx, for this run alone: in a configuration of its own, which goes with the run.
 * @returns the name of the builder, and the variables by which buildx finds it.
 */
async function openBuilder(host, buildx, builder) {
    if ('name' in builder)
        return { name: builder.name, env: {} };
    const folder = host.files.temporaryDirectory('builder');
    const options = parts.flatMap((part) => {
        const given = builder[part];
        if (given === undefined)
            return [];
        const file = given.startsWith('env://') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${part}.pem`) : host.files.resolve(given);
        if (given.startsWith('env://'))
            host.files.write(file, textOf(host, part, given));
        return [`${part === 'ca' ? 'cacert' : part}=${file}`];
    });
    const name = 'gitops-actions';
    const env = { BUILDX_CONFIG: folder };
    const settings = options.length === 0 ? [] : ['--driver-opt', (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .csv */ .fu)(options)];
    const create = ['create', '--name', name, '--driver', 'remote', ...settings, builder.address];
    const { exitCode, stderr } = await host.processes.run(buildx, create, { env });
    if (exitCode === 0)
        return { name, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7('docker buildx', `It knows no builder at ${builder.address}: ${stderr.trim()}`, {
        fix: 'Check the address in buildkit.',
    });
}
/** What to do where it can't be reached. buildx waits twenty seconds and says nothing of certificates. */
function reachingOf(builder) {
    if ('name' in builder) {
        return 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).';
    }
    const { address, ca, cert } = builder;
    const check = (...words) => `Check that a BuildKit daemon listens at ${address}, and ${words.join(', ')}. Its log says why it hung up.`;
    if (ca === undefined)
        return check('that it speaks without TLS: otherwise give its buildkit-ca');
    const vouches = 'that buildkit-ca vouches for its certificate';
    return cert === undefined
        ? check(vouches, 'that it asks for none of a client: otherwise give buildkit-cert and buildkit-key')
        : check(vouches, 'that it takes the one in buildkit-cert');
}
/** @throws InputError for a file or a variable that is not there. */
function textOf(host, part, given) {
    const variable = /^env:\/\/(\w+)$/.exec(given)?.[1];
    const text = variable === undefined ? undefined : host.environment[variable];
    if (variable === undefined && host.files.kind(given) !== undefined)
        return host.files.text(given);
    if (text)
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-${part} "${given}" is not there`, {
        ...(variable === undefined && { place: { file: host.files.relative(given) } }),
        fix: 'Name a file in PEM, or env://VARIABLE for one that an environment variable holds.',
    });
}
function certificateOf(host, part, given) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(textOf(host, part, given));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-${part} ${given} holds no certificate in PEM`, {
            fix: 'It begins with -----BEGIN CERTIFICATE-----.',
        });
    }
}
function keyOf(host, given) {
    const text = textOf(host, 'key', given);
    if (given.startsWith('env://'))
        host.log.mask(text);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`buildkit-key ${given} holds no private key in PEM, or one with a password`, {
            fix: 'Give the key without a password, in a file that only this job can read or in a secret.',
        });
    }
}
function checkDates(host, part, { validFrom, validTo }) {
    const now = host.clock.now().getTime();
    const isOver = now > Date.parse(validTo);
    if (!isOver && now >= Date.parse(validFrom))
        return;
    const date = new Date(isOver ? validTo : validFrom).toISOString().slice(0, 10);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The certificate of buildkit-${part} ${isOver ? 'was valid until' : 'is valid from'} ${date}`, {
        fix: isOver ? 'Renew it.' : 'Check the clock of this machine, or wait.',
    });
}


/***/ }),

/***/ 23333:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ bakeNames),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   YY: () => (/* binding */ plainDefinition),
/* harmony export */   _u: () => (/* binding */ bakeArguments),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   hY: () => (/* binding */ bakeEnvironment),
/* harmony export */   xs: () => (/* binding */ bakeDefinition)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4173);


/**
 * The definition of one `docker buildx bake` of all targets (https://docs.docker.com/build/bake/reference/), each into an OCI
 * layout. Attestations are chosen, never left to its defaults.
 * @param environment what arguments without a value are taken from.
 */
function bakeDefinition(targets, environment, places) {
    return literal(plainDefinition(targets, environment, places));
}
/** The definition before what looks like a template is escaped. */
function plainDefinition(targets, environment, places) {
    const all = withStarts(targets);
    const names = bakeNames(all);
    const nameOf = (service) => names.get(service);
    const entries = all.map((target) => [names.get(target.name), definitionOf(target, environment, places, nameOf)]);
    return { target: Object.fromEntries(entries) };
}
/** The targets, and the builds that they start from. What no image is made of has no name, no attestation and no output. */
function withStarts(targets) {
    const names = new Set(targets.map(({ name }) => name));
    const starts = new Map(targets.flatMap(({ build }) => Object.entries(build.starts ?? {})));
    const plain = { reproducible: false, attest: [], isIndex: false, names: [], isStart: true };
    return [
        ...targets,
        ...[...starts].filter(([name]) => !names.has(name)).map(([name, build]) => ({ ...plain, name, build })),
    ];
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
    const output = ['type=oci', `dest=${places.layout(target.name)}`, 'tar=false'];
    return withoutEmpty({
        context: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) ? context : places.resolve(context),
        // Bake looks for a relative one in the context.
        dockerfile: build.dockerfileInline === undefined ? dockerfile : undefined,
        'dockerfile-inline': build.dockerfileInline,
        contexts: mapValues(additionalContexts, (from) => contextOf(from, places, nameOf)),
        target: build.target,
        args: argumentsOf(target, environment),
        labels,
        annotations: annotationsOf(target),
        tags: target.names,
        platforms: build.platforms,
        secret: build.secrets?.map(({ id, file, environment: env }) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .fu)([`id=${id}`, ...(file === undefined ? [] : [`src=${places.resolve(file)}`]), ...(env ? [`env=${env}`] : [])])),
        ssh: build.ssh?.map((spec) => spec.replace(/(?<==).+/, (path) => places.resolve(path))),
        'cache-from': build.cacheFrom,
        'cache-to': [
            ...(build.cacheTo ?? []),
            ...(target.cacheTag === undefined ? [] : [(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .fu)([...localCache, `dest=${places.cache(target.name)}`])]),
        ],
        pull: build.pull,
        'no-cache': build.noCache,
        'no-cache-filter': build.noCacheFilter,
        network: build.network,
        'shm-size': build.shmSize,
        ulimits: Object.entries(ulimits).map(([name, limit]) => typeof limit === 'number' ? `${name}=${limit}` : `${name}=${limit.soft}:${limit.hard}`),
        'extra-hosts': mapValues(build.extraHosts ?? {}, (address) => [address].flat().join(',')),
        entitlements: entitlementsOf(target),
        attest: target.attest,
        output: target.isStart
            ? ['type=cacheonly']
            : [(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .fu)([...output, ...(target.reproducible ? ['rewrite-timestamp=true'] : [])])],
    });
}
/** A layout, whose manifest a registry takes. */
const localCache = ['type=local', 'mode=max', 'image-manifest=true', 'oci-mediatypes=true', 'ignore-error=true'];
/** Labels are annotations, too, of all that is pushed. The later of two with one key holds, and the one for a platform. */
function annotationsOf({ build: { labels = {}, annotations = [] }, isIndex }) {
    const everywhere = isIndex ? 'manifest,index' : 'manifest';
    const all = [...Object.entries(labels).map(([key, value]) => `${key}=${value}`), ...annotations];
    return all.map((text) => (/^[^=]*:/.test(text) ? text : `${everywhere}:${text}`));
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
    return /^[a-z][\w+.-]*:/.test(from) || (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(from) ? from : places.resolve(from);
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
    const allowed = new Set(withStarts(targets).flatMap(entitlementsOf));
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
const connection = /^(DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_\w+|BUILDKIT_\w+|SSH_AUTH_SOCK|KUBECONFIG|KUBERNETES_SERVICE_(HOST|PORT))$/;
/** Logins that a kind of cache needs, and nothing else of the build does. */
const cacheLogins = {
    gha: /^(ACTIONS_(RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)|GITHUB_REPOSITORY)$/,
    s3: /^AWS_/,
    azblob: /^AZURE_/,
};
/** The variables by which buildx is connected, as far as they are set. */
function connectionOf(environment) {
    return kept(environment, (name) => connection.test(name));
}
function kept(environment, isWanted) {
    const entries = Object.entries(environment).flatMap(([name, value]) => value !== undefined && isWanted(name) ? [[name, value]] : []);
    return Object.fromEntries(entries);
}
/** What buildx gets of our environment: its connection, and what the builds name. No token of the job reaches it otherwise. */
function bakeEnvironment(targets, environment) {
    const named = new Set(secretVariables(targets));
    const caches = withStarts(targets)
        .flatMap(({ build }) => [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])])
        .map((spec) => /(?:^|,)type=([^,]+)/.exec(spec)?.[1] ?? '');
    const logins = caches.flatMap((kind) => (Object.hasOwn(cacheLogins, kind) ? [cacheLogins[kind]] : []));
    const isNeeded = (name) => named.has(name) || logins.some((login) => login.test(name));
    // The definition names folders all over the workspace and our temporary ones; it is ours, and asks for what the user asked for.
    return { ...connectionOf(environment), ...kept(environment, isNeeded), BUILDX_BAKE_ENTITLEMENTS_FS: '0' };
}
/** The variables that build secrets are taken from. */
function secretVariables(targets) {
    return withStarts(targets).flatMap(({ build }) => (build.secrets ?? []).flatMap((secret) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .secretVariable */ .HV)(secret) ?? []));
}
/** The Dockerfile of a build, from the working directory; undefined where it is no file here. */
function dockerfileOf({ context, dockerfile = 'Dockerfile', dockerfileInline, }) {
    if ((0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) || dockerfileInline !== undefined)
        return undefined;
    return dockerfile.startsWith('/') ? dockerfile : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, dockerfile);
}


/***/ }),

/***/ 41790:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** A whole line of a file, from 1. */
function lineOf(text, file, line) {
    const content = text.split(/\r?\n/)[line - 1] ?? '';
    return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 };
}


/***/ }),

/***/ 4173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ secretVariable),
/* harmony export */   TY: () => (/* binding */ readUlimit),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   n5: () => (/* binding */ readSecret),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/** Reads a build secret as docker buildx takes it: `id=NAME,env=VARIABLE`, `id=NAME,src=FILE`, `id=NAME`. */
function readSecret(spec) {
    const parts = readFields(spec);
    const id = parts['id'] ?? '';
    const file = parts['src'] ?? parts['source'];
    if (file !== undefined)
        return { id, file };
    return parts['env'] === undefined ? { id } : { id, environment: parts['env'] };
}
/** `type=registry,ref=acme/web:cache`, a field of which may stand in quotes: the other way of `csv`. */
function readFields(text) {
    const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
    return Object.fromEntries(fields.map(([, quoted, plain = '']) => {
        const field = quoted === undefined ? plain : quoted.replaceAll('""', '"');
        const at = field.indexOf('=');
        return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
    }));
}
/** `nofile=1024:2048`, `nproc=64`; undefined for what is none. */
function readUlimit(text) {
    const [, name, soft, hard] = /^(\w+)=(-?\d+)(?::(-?\d+))?$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return [name, hard === undefined ? Number(soft) : { soft: Number(soft), hard: Number(hard) }];
}
/** One setting of several fields, as CSV: a path may hold commas. */
function csv(fields) {
    return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
/** The environment variable that a build secret is taken from. */
function secretVariable({ id, file, environment }) {
    return file === undefined ? (environment ?? id) : undefined;
}
/** Whether BuildKit fetches the context itself. */
function isRemote(context) {
    return /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context);
}


/***/ }),

/***/ 8678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dockerfileRules)
/* harmony export */ });
/** What build-scan-push says of a Dockerfile, and of the image that it makes: the user may give each another severity. */
const dockerfileRules = {
    'add-unverified': {
        summary: 'ADD of a URL names the hash of what it expects.',
        severity: 'warning',
        cites: 'https://docs.docker.com/reference/dockerfile/#add---checksum',
    },
    'base-moves': {
        summary: 'A base image has a version: without a tag, or with `latest`, every build may start from another one.',
        severity: 'warning',
    },
    'base-outdated': {
        summary: 'A base image is one that still gets security updates.',
        severity: 'warning',
    },
    'base-unpinned': {
        summary: 'A base image is named by its digest too, so that a build can be repeated.',
        severity: 'notice',
        cites: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    },
    'compiler-left-in': {
        summary: 'Compilers and build tools stay in stages of their own, and not in the image.',
        severity: 'warning',
        cites: 'https://docs.docker.com/build/building/multi-stage/',
    },
    'copy-of-nothing': {
        summary: 'What COPY and ADD name is there: a wildcard that matches nothing stops no build.',
        severity: 'warning',
    },
    'ignore-without-reason': { summary: 'A comment that ignores a rule says why.', severity: 'notice' },
    'large-layer': {
        summary: 'No step of a Dockerfile adds more than 200 MB, compressed, to the image.',
        severity: 'notice',
    },
    leftovers: { summary: 'A package manager leaves no cache in the layer where it ran.', severity: 'notice' },
    'no-healthcheck': {
        summary: 'The image says how to see that it is healthy, or that there is no way (`HEALTHCHECK NONE`).',
        severity: 'off',
    },
    'root-user': {
        summary: 'The image runs as another user than root.',
        severity: 'warning',
        cites: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    },
    'script-unverified': { summary: 'No script of the network is run without a look at its hash.', severity: 'notice' },
    'secret-in-image': {
        summary: 'No secret is an argument, a variable or a file of the image: everybody who can pull it can read them.',
        severity: 'warning',
        cites: 'https://docs.docker.com/build/building/secrets/',
    },
    'verification-off': {
        summary: 'Certificates and signatures of what the build downloads are checked.',
        severity: 'warning',
    },
    'unused-ignore': { summary: 'A comment that ignores a rule has something to ignore.', severity: 'notice' },
};


/***/ }),

/***/ 33060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gX: () => (/* binding */ buildxOf),
  eM: () => (/* binding */ planFindings),
  y6: () => (/* binding */ planImages)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/report/severities.js
var severities = __webpack_require__(55304);
// EXTERNAL MODULE: ./build/image/bake/builder.js
var builder = __webpack_require__(32865);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/image/bake/target.js
var target = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/image/bake/settings.js



/** The settings of a build section and of the inputs together: what is one is the section's, what is many is both. */
function targetOf(build, inputs, facts) {
    const platforms = inputs.platform.length > 0 ? inputs.platform : (build.platforms ?? []);
    const ownFile = inputs.file && !(0,target/* isRemote */.Vx)(build.context) ? facts.resolve(inputs.file) : inputs.file;
    const provenance = attestation('provenance', build.provenance ?? provenanceText[inputs.provenance]);
    const sbom = attestation('sbom', build.sbom ?? String(inputs.sbom));
    const isCached = inputs.cacheFrom.length + inputs.cacheTo.length > 0 || build.cacheFrom || build.cacheTo;
    const usual = isCached || inputs.cache === 'off' ? undefined : usualCache(facts, inputs);
    const whole = {
        ...build,
        dockerfile: build.dockerfile ?? (build.dockerfileInline === undefined ? ownFile : undefined),
        target: build.target ?? inputs.target,
        args: { ...build.args, ...argumentsOf(inputs.buildArg) },
        additionalContexts: { ...build.additionalContexts, ...contextsOf(inputs.buildContext) },
        secrets: [...(build.secrets ?? []), ...inputs.secret.map(target/* readSecret */.n5)],
        cacheFrom: usual ? [usual.from] : [...(build.cacheFrom ?? []), ...inputs.cacheFrom],
        cacheTo: usual ? usual.to : [...(build.cacheTo ?? []), ...inputs.cacheTo],
        platforms: [...new Set(platforms.map(platform/* normalisePlatform */.WN))],
        ssh: [...(build.ssh ?? []), ...inputs.ssh],
        labels: { ...facts.labels, ...build.labels, ...inputs.label },
        annotations: [...(build.annotations ?? []), ...inputs.annotation],
        entitlements: [...(build.entitlements ?? []), ...inputs.allow],
        network: build.network ?? (inputs.network === 'default' ? undefined : inputs.network),
        ulimits: { ...build.ulimits, ...Object.fromEntries(inputs.ulimit.map(ulimitOf)) },
        shmSize: build.shmSize ?? inputs.shmSize,
        extraHosts: { ...build.extraHosts, ...Object.fromEntries(inputs.addHost.map(hostOf)) },
        pull: build.pull === true || inputs.pull,
        noCache: build.noCache === true || inputs.noCache,
    };
    refuseMany(whole.platforms ?? []);
    // What it starts from is built for the same platforms.
    const starts = Object.entries(build.starts ?? {}).map(([name, one]) => {
        return [name, inputs.platform.length === 0 ? one : { ...one, platforms: whole.platforms ?? [] }];
    });
    const isIndex = (whole.platforms?.length ?? 0) > 1 || provenance.isMade || sbom.isMade;
    for (const text of whole.annotations ?? [])
        checkAnnotation(text, isIndex);
    return {
        name: facts.name,
        build: starts.length === 0 ? whole : { ...whole, starts: Object.fromEntries(starts) },
        reproducible: inputs.reproducible,
        attest: [provenance, sbom].map(({ text }) => text),
        isIndex,
        names: facts.names,
        ...(usual?.tag && { cacheTag: usual.tag }),
        ...(inputs.cgroupParent && { cgroupParent: inputs.cgroupParent }),
        sourceDateEpoch: facts.sourceDateEpoch,
    };
}
/**
 * A runner of GitHub hands its cache to actions by two variables; without one of them there is none that could be written. Other
 * runners, which set `CI`, have the registry of the image: read always, and written by who pushes. A machine of people keeps its builder.
 */
function usualCache({ name, image, environment }, { push, pushByDigest }) {
    const service = environment['ACTIONS_RESULTS_URL'] ?? environment['ACTIONS_CACHE_URL'];
    if (service && environment['ACTIONS_RUNTIME_TOKEN']) {
        const from = `type=gha,scope=${name}`;
        return { from, to: [`${from},mode=max,ignore-error=true`] };
    }
    if (environment['GITHUB_ACTIONS'] || !/^(?:true|1|yes)$/i.test(environment['CI'] ?? ''))
        return undefined;
    const tag = 'buildcache';
    return { from: `type=registry,ref=${image}:${tag}`, to: [], ...(push && !pushByDigest ? { tag } : {}) };
}
const provenanceText = { off: 'false', min: 'mode=min', max: 'mode=max' };
/** As Compose writes it (`true`, `false`, `mode=max`), and as bake takes it. What is not made is said, since BuildKit makes some. */
function attestation(type, text) {
    if (text === 'false')
        return { text: `type=${type},disabled=true`, isMade: false };
    return { text: text === 'true' ? `type=${type}` : `type=${type},${text}`, isMade: true };
}
function argumentsOf(given) {
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
/** Nobody runs an image on more; such a list was made by mistake, and each of them would be built. */
const mostPlatforms = 30;
function refuseMany(platforms) {
    if (platforms.length <= mostPlatforms)
        return;
    throw new errors/* InputError */.dz(`platform names ${platforms.length} platforms, and an image has ${mostPlatforms} at most`, {
        fix: 'Name those that it runs on, such as linux/amd64 and linux/arm64.',
    });
}
function ulimitOf(text) {
    const limit = (0,target/* readUlimit */.TY)(text);
    if (limit !== undefined)
        return limit;
    throw new errors/* InputError */.dz(`ulimit "${text}" is none`, { fix: 'Write it as nofile=1024:2048.' });
}
/** `db.test=10.0.0.2`, or as Docker writes it, `db.test:10.0.0.2` */
function hostOf(text) {
    const [, name, address] = /^([^=:]+)[=:](.+)$/.exec(text) ?? [];
    if (name !== undefined && address !== undefined)
        return [name, address];
    throw new errors/* InputError */.dz(`add-host "${text}" names no address`, { fix: 'Write it as db.test=10.0.0.2.' });
}
/** @throws InputError for an annotation that would stand nowhere in what is pushed. */
function checkAnnotation(text, isIndex) {
    const [, prefix = '', key] = /^(?:([^=:]+):)?([^=:]+)=/.exec(text) ?? [];
    if (key === undefined) {
        throw new errors/* InputError */.dz(`annotation "${text}" is none`, { fix: 'Write KEY=VALUE, or index:KEY=VALUE.' });
    }
    for (const type of prefix === '' ? [] : prefix.split(',').map((word) => word.replace(/\[[^[\]]*\]$/, ''))) {
        if (!['index', 'manifest', 'manifest-descriptor'].includes(type)) {
            throw new errors/* InputError */.dz(`annotation "${text}": "${type}" is nothing that is pushed`, {
                fix: 'Annotate the index, the manifest or the manifest-descriptor.',
            });
        }
        if (type === 'manifest' || isIndex)
            continue;
        throw new errors/* InputError */.dz(`annotation "${text}" is for an index, and the image is one manifest`, {
            fix: 'Annotate the manifest, or build for several platforms or with provenance.',
        });
    }
}

// EXTERNAL MODULE: ./build/image/dockerfile/rules.js
var rules = __webpack_require__(8678);
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

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
;// CONCATENATED MODULE: ./build/image/links.js


/**
 * Builds may start from the images of other builds: `service:NAME` among their contexts.
 * @param names of all images.
 * @throws InputError for a name that no image has, or images that start from each other.
 */
function checkLinks(targets, names) {
    const links = new Map(targets.map((target) => [target.name, linksOf(target)]));
    for (const { name, build } of targets) {
        const { place } = build;
        const unknown = links.get(name)?.find((link) => !names.includes(link));
        if (unknown !== undefined) {
            throw new errors/* InputError */.dz(`"${name}" starts from service:${unknown}, which no image here is`, {
                ...(place && { place }),
                fix: (0,nearest/* didYouMean */.a)(unknown, names),
            });
        }
        const circle = circleFrom(name, links);
        if (circle === undefined)
            continue;
        throw new errors/* InputError */.dz(`Images start from each other: ${circle.join(' \u2192 ')}`, {
            ...(place && { place }),
            fix: 'Take one of these additional contexts away.',
        });
    }
}
function linksOf({ build: { additionalContexts = {}, starts = {} } }) {
    const names = Object.values(additionalContexts).flatMap((from) => /^service:(.+)$/.exec(from)?.[1] ?? []);
    return names.filter((name) => !Object.hasOwn(starts, name));
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

// EXTERNAL MODULE: ./build/image/scan/gate.js + 1 modules
var gate = __webpack_require__(30925);
// EXTERNAL MODULE: ./build/image/scan/scanners.js + 5 modules
var scanners = __webpack_require__(36969);
// EXTERNAL MODULE: ./build/image/sign/signing.js + 1 modules
var signing = __webpack_require__(35485);
// EXTERNAL MODULE: ./build/image/tags.js
var image_tags = __webpack_require__(57765);
;// CONCATENATED MODULE: ./build/image/plan.js












/**
 * Decides what is done.
 * @throws InputError for inputs that are wrong or contradict each other.
 */
function planImages(wishes, inputs, facts, machine) {
    (0,signing/* refuseSignatures */.gS)(inputs);
    refuseSboms(inputs);
    if (inputs.pushByDigest && !inputs.push) {
        throw new errors/* InputError */.dz('push-by-digest is a way to push, and push is off', { fix: 'Set push, or leave it out.' });
    }
    const isMany = wishes.length > 1 || wishes.some(({ source }) => source.kind === 'build' && source.build.starts);
    if (inputs.cgroupParent !== undefined && isMany) {
        throw new errors/* InputError */.dz('cgroup-parent is for one build, and several are made', {
            fix: 'Make it one of the builder: docker buildx create --driver-opt cgroup-parent=\u2026.',
        });
    }
    if (inputs.against !== undefined && wishes.length > 1) {
        throw new errors/* InputError */.dz('against is one image, and several are made', {
            fix: 'Leave it out: what the repository names is taken.',
        });
    }
    if (inputs.newOnly && wishes.length === 1 && inputs.against === undefined && wishes[0]?.known === undefined) {
        throw new errors/* InputError */.dz('new-only needs the image that runs now', { fix: 'Name its digest or tag in against.' });
    }
    const images = wishes.map((wish) => planOf(wish, inputs, facts, machine, wishes.length > 1));
    refuseOneTagTwice(images);
    checkLinks(images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : [])), images.map(({ name }) => name));
    return {
        images,
        source: facts,
        sourceTime: timeOf(facts),
        builder: (0,builder/* builderOf */.zp)(inputs),
        scanners: (0,scanners/* chooseScanners */.fS)(inputs, machine),
        failOn: inputs.failOn,
        ignoreUnfixed: inputs.ignoreUnfixed,
        newOnly: inputs.newOnly,
        grace: (0,gate/* readGrace */.n)(inputs.fixWithin),
        contents: (0,scanners/* contentsPolicy */.x0)(inputs),
        rules: (0,severities/* parseRules */.N)(inputs.rules, new Set(Object.keys(rules/* dockerfileRules */.M))),
        push: inputs.push,
        overwrite: inputs.overwrite,
        ...(0,signing/* signingOf */.fp)(inputs, machine),
        buildx: buildxOf(inputs),
    };
}
/** @throws InputError for SBOMs that nobody makes or takes. */
function refuseSboms({ sbomOut, sbomAttach, sbomFormat, scanner, push, attest }) {
    const isAttested = attest.includes('sbom');
    const name = sbomOut !== undefined ? 'sbom-out' : sbomAttach ? 'sbom-attach' : isAttested ? 'attest' : undefined;
    if (name !== undefined && scanner === 'none') {
        throw new errors/* InputError */.dz(`"${name}" is made from the scan, and scanner is "none"`, {
            fix: `Set scanner to trivy or grype, or leave ${name} out.`,
        });
    }
    if (name !== undefined && scanner === 'grype' && sbomFormat.includes('spdx')) {
        throw new errors/* InputError */.dz('sbom-format "spdx" is made by Trivy, and scanner is "grype"', {
            fix: 'Set scanner to trivy or both, or sbom-format to cyclonedx or spdx3.',
        });
    }
    if (sbomAttach && !push) {
        throw new errors/* InputError */.dz('Only a pushed image can have an SBOM attached', {
            fix: 'Set push, or leave sbom-attach out.',
        });
    }
}
function planOf(wish, inputs, facts, { environment, files }, isOneOfMany) {
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
    const tags = (0,image_tags/* expandTags */.Cu)(given.length > 0 ? given : image_tags/* defaultPatterns */.P9, facts);
    if (inputs.push && tags.length === 0 && !inputs.pushByDigest) {
        throw new errors/* InputError */.dz(`There is no tag to push${isOneOfMany ? ` ${image} with` : ''}`, {
            fix: 'Give tag: neither a commit nor a release tag is known here that the default patterns could use.',
        });
    }
    const { name, source, known } = wish;
    const ofTarget = {
        name,
        image,
        labels: sourceLabels(facts, tags[0]),
        names: tags.map((tag) => `${image}:${tag}`),
        sourceDateEpoch: facts.commitTime,
        environment,
        resolve: files.resolve,
    };
    return {
        name,
        image,
        reference,
        tags: inputs.pushByDigest ? [] : tags,
        source: source.kind !== 'build' ? source : { kind: 'build', target: targetOf(source.build, inputs, ofTarget) },
        known,
        against: againstOf(reference, known, inputs.against),
        copies: copiesOf(wish.also ?? [], image, tags),
        elsewhere: more.filter((other) => !same.includes(other)).map(oci_reference/* familiarName */.hG),
        layoutOut: inputs.layoutOut && isOneOfMany ? `${inputs.layoutOut}/${name}` : inputs.layoutOut,
    };
}
/** The same name with several tags is one. @throws InputError for one that is the image itself, or has a digest. */
function copiesOf(also, image, tags) {
    const copies = new Map();
    for (const text of also) {
        const reference = (0,oci_reference.parseReference)(text);
        const name = (0,oci_reference/* familiarName */.hG)(reference);
        if (name === image || reference.digest !== undefined) {
            throw new errors/* InputError */.dz(name === image ? `also names the image itself, ${image}` : `also "${text}" has a digest, which the build gives`, { fix: name === image ? 'Give its tags in tag.' : 'Give name and tag alone.' });
        }
        const known = copies.get(name)?.tags ?? [];
        copies.set(name, { reference, tags: reference.tag === undefined ? [...tags] : [...known, reference.tag] });
    }
    return [...copies].map(([name, { reference, tags: own }]) => ({ reference, image: name, tags: [...new Set(own)] }));
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
    const names = images.flatMap((one) => [one, ...one.copies].map(({ image, tags }) => ({ name: one.name, image, tags })));
    for (const { name, image, tags } of names) {
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
/** Where docker buildx comes from. */
function buildxOf(inputs) {
    return { allowBuild: inputs.goBuild, ...(inputs.buildxPath === undefined ? {} : { path: inputs.buildxPath }) };
}


/***/ }),

/***/ 5263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JQ: () => (/* binding */ checkSigner),
  LD: () => (/* binding */ loginFor),
  gU: () => (/* binding */ prepareSigner),
  mB: () => (/* binding */ prepareVerifier)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/oci/registry-hints.js
var registry_hints = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(85196);
// EXTERNAL MODULE: ./build/image/sign/key.js
var key = __webpack_require__(87777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/push.js
var push = __webpack_require__(47672);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/image/sign/private-key.js



const deriveKey = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
/**
 * Opens a private key as `cosign generate-key-pair` writes it: PKCS #8 in NaCl's secretbox, whose key scrypt makes of a password
 * (https://github.com/sigstore/cosign/blob/v2.6.5/specs/SIGNATURE_SPEC.md, https://github.com/secure-systems-lab/go-securesystemslib `encrypted`).
 *
 * @param pem the text of the file.
 * @returns undefined for a key of another kind or form: whoever knows it has to sign.
 * @throws Error where the password does not open it.
 */
async function openPrivateKey(pem, password) {
    const sealed = readSealed(pem);
    if (sealed === undefined)
        return undefined;
    const { xsalsa20poly1305 } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382));
    const { N, r, p, salt, nonce, ciphertext } = sealed;
    const key = await deriveKey(password, salt, 32, { N, r, p, maxmem: 256 * N * r });
    let der;
    try {
        der = xsalsa20poly1305(key, nonce).decrypt(ciphertext);
    }
    catch (cause) {
        throw new Error('the password does not open it', { cause });
    }
    const opened = (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
    return opened.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? opened : undefined;
}
function readSealed(pem) {
    const [, body = ''] = /^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END /.exec(pem.trim()) ?? [];
    let value;
    try {
        value = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    }
    catch {
        return undefined;
    }
    const { kdf: derived, cipher: enclosed, ciphertext } = (0,build_value/* objectOf */.Xy)(value);
    const [kdf, cipher] = [(0,build_value/* objectOf */.Xy)(derived), (0,build_value/* objectOf */.Xy)(enclosed)];
    const { N, r, p } = (0,build_value/* objectOf */.Xy)(kdf['params']);
    if (kdf['name'] !== 'scrypt' || cipher['name'] !== 'nacl/secretbox')
        return undefined;
    // The only costs that cosign has written and takes.
    if ((N !== 65_536 && N !== 32_768) || r !== 8 || p !== 1)
        return undefined;
    const bytes = (text) => Buffer.from(String(text), 'base64');
    return { N, r, p, salt: bytes(kdf['salt']), nonce: bytes(cipher['nonce']), ciphertext: bytes(ciphertext) };
}

;// CONCATENATED MODULE: ./build/image/sign/key-signer.js








const signatureNote = 'dev.cosignproject.cosign/signature';
/** The predicate types that cosign has short names for. */
const predicateTypes = {
    cyclonedx: 'https://cyclonedx.org/bom',
    spdxjson: 'https://spdx.dev/Document',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
};
/**
 * Signs by a key of cosign's in a file or a variable, without the public log: the key is opened once, where cosign opens it for each
 * digest and statement, and nothing needs to be brought. What it makes is what cosign makes
 * (https://github.com/sigstore/cosign/blob/v2.6.5/specs/SIGNATURE_SPEC.md, \u2026/ATTESTATION_SPEC.md), and cosign verifies it.
 *
 * @returns undefined where cosign itself has to sign: keyless, into the log, by a key service or by another kind of key.
 * @throws InputError where the password does not open the key.
 */
async function keySigner(host, settings) {
    const pem = settings.transparencyLog ? undefined : readKey(host, settings.key);
    const key = pem === undefined ? undefined : await opened(pem, settings);
    if (key === undefined)
        return undefined;
    return {
        async sign(subject) {
            const payload = Buffer.from(JSON.stringify(payloadOf(subject)));
            const own = {
                type: 'application/vnd.dev.cosign.simplesigning.v1+json',
                payload,
                annotations: { [signatureNote]: signatureOf(payload, key) },
                replaces: () => false,
            };
            await keep(host, subject, 'sig', [own], (layer) => isSignedBy(key, payload, layer));
        },
        async attest(subject, statements) {
            const kept = statements.map(({ type: name, file }) => {
                const predicateType = predicateTypes[name] ?? name;
                return {
                    type: 'application/vnd.dsse.envelope.v1+json',
                    payload: Buffer.from(JSON.stringify(envelopeOf(subject, predicateType, readJson(host, file), key))),
                    annotations: { [signatureNote]: '', predicateType },
                    replaces: ({ annotations }) => annotations?.['predicateType'] === predicateType,
                };
            });
            await keep(host, subject, 'att', kept);
        },
        async publicKey() {
            const file = (0,external_node_path_.join)(host.files.temporaryDirectory('key'), 'cosign.pub');
            host.files.write(file, (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'pem' }));
            return file;
        },
    };
}
/** The text of a key that is a file or a variable. */
function readKey(host, key) {
    if (key === undefined)
        return undefined;
    const variable = /^env:\/\/(\w+)$/.exec(key)?.[1];
    if (variable !== undefined)
        return host.environment[variable];
    return host.files.kind(key) === undefined ? undefined : host.files.text(key);
}
async function opened(pem, { key, password }) {
    try {
        return await openPrivateKey(pem, password ?? '');
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`sign-key ${key} can't be opened: ${cause.message}`, {
            fix: 'Check sign-password (COSIGN_PASSWORD): it is the one that was given to cosign generate-key-pair.',
        });
    }
}
/** ECDSA over SHA-256, in Base64. */
function signatureOf(bytes, key) {
    return (0,external_node_crypto_.sign)('sha256', bytes, key).toString('base64');
}
function isSignedBy(key, bytes, { digest, annotations }) {
    if (digest !== (0,oci_digest/* digestOf */.ol)(bytes))
        return false;
    return (0,external_node_crypto_.verify)('sha256', bytes, (0,external_node_crypto_.createPublicKey)(key), Buffer.from(annotations?.[signatureNote] ?? '', 'base64'));
}
/** What cosign calls the repository in what it signs: as its libraries name Docker Hub. */
function nameOf({ image }) {
    return (0,reference/* canonicalName */.Ew)(image).replace(/^docker\.io\//, 'index.docker.io/');
}
/** https://github.com/containers/image/blob/v5.36.0/docs/containers-signature.5.md */
function payloadOf(subject) {
    const identity = { 'docker-reference': nameOf(subject) };
    const image = { 'docker-manifest-digest': subject.digest };
    return { critical: { identity, image, type: 'cosign container image signature' }, optional: null };
}
/** An in-toto statement in a signed envelope: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md */
function envelopeOf(subject, predicateType, predicate, key) {
    const statement = {
        _type: 'https://in-toto.io/Statement/v0.1',
        predicateType,
        subject: [{ name: nameOf(subject), digest: { sha256: (0,oci_digest/* shaOf */.ye)(subject.digest) } }],
        predicate,
    };
    const payloadType = 'application/vnd.in-toto+json';
    const payload = Buffer.from(JSON.stringify(statement));
    const sealed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
    return {
        payloadType,
        payload: payload.toString('base64'),
        signatures: [{ keyid: '', sig: signatureOf(sealed, key) }],
    };
}
/**
 * Signatures and attestations of a digest are the layers of an image under a tag that is made of it; those of others stay. The tag
 * is set once for all that is kept, and not at all where it is there: a registry may keep tags as they are.
 */
async function keep(host, subject, ending, kept, isThere = () => false) {
    if (kept.length === 0)
        return;
    const { repository, digest } = subject;
    const tag = `${digest.replace(':', '-')}.${ending}`;
    const before = (await repository.resolve(tag)) === undefined ? [] : layersOf(await repository.pullManifest(tag));
    if (before.some(isThere))
        return;
    const layers = before.filter((layer) => !kept.some(({ replaces }) => replaces(layer)));
    for (const { payload, type, annotations } of kept) {
        layers.push({ ...(await (0,push/* pushBytes */.WU)(host, repository, payload, type)), annotations });
    }
    const created = '0001-01-01T00:00:00Z';
    const rootfs = { type: 'layers', diff_ids: layers.map((layer) => layer.digest) };
    const empty = { architecture: '', os: '', created, config: {}, history: layers.map(() => ({ created })), rootfs };
    const config = await (0,push/* pushBytes */.WU)(host, repository, Buffer.from(JSON.stringify(empty)), oci_manifest/* mediaTypes */.Ib.ociConfig);
    const manifest = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociManifest, config, layers };
    await repository.pushManifest(tag, Buffer.from(JSON.stringify(manifest)), oci_manifest/* mediaTypes */.Ib.ociManifest);
}
function layersOf(bytes) {
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, oci_manifest/* mediaTypes */.Ib.ociManifest);
    return manifest.kind === 'image' ? manifest.layers : [];
}
function readJson(host, file) {
    return JSON.parse(host.files.text(file));
}

;// CONCATENATED MODULE: ./build/image/sign/prepare.js







/** @throws InputError for a key or a program that is no file here. */
function checkSigner(host, { signer, settings, tool }) {
    (0,key/* checkKey */.y)(host, 'sign-key', settings.key, 'private');
    (0,provide/* checkTool */.P)(host, signer.name, tool);
}
/**
 * Who signs, ready before anything is pushed that could not be signed: the key, where it can be opened here; otherwise the program.
 * @throws InputError where the password does not open the key; ServiceError when the program can't be had.
 */
async function prepareSigner(host, request) {
    const own = request.tool.path === undefined ? await keySigner(host, request.settings) : undefined;
    return own ?? (await programSigner(host, request));
}
async function programSigner(host, { signer, settings, tool }) {
    const { key } = settings;
    const { path } = await (0,provide.provideTool)(host, signer.name, tool);
    const run = async (what, args, login) => {
        const env = { ...signer.environment(settings, host.environment), ...(login && loginOf(host, login)) };
        const { exitCode, stdout, stderr } = await host.processes.run(path, args, {
            env,
            onLine: (line) => host.log.debug(line),
        });
        if (exitCode === 0)
            return stdout;
        const said = lastLine(stderr);
        const isKept = /\bimmutab/i.test(said);
        const fix = isKept ? (0,registry_hints/* fixFor */.j)(login?.registry ?? '', 'immutable', said) : signer.fix(settings);
        throw new errors/* ServiceError */._7(signer.name, `${what} failed: ${said}`, { fix });
    };
    return {
        async sign(subject) {
            const reference = prepare_nameOf(subject);
            await run(`Signing ${reference}`, signer.sign(reference, settings), loginFor(subject));
        },
        async attest(subject, statements) {
            const reference = prepare_nameOf(subject);
            for (const statement of statements) {
                const args = signer.attest(reference, statement, settings);
                await run(`Signing ${statement.type} of ${reference}`, args, loginFor(subject));
            }
        },
        async publicKey() {
            const file = (0,external_node_path_.join)(host.files.temporaryDirectory('key'), 'cosign.pub');
            host.files.write(file, await run('Reading the public key', signer.publicKey(key ?? '')));
            return file;
        },
    };
}
function prepare_nameOf({ image, digest }) {
    return `${(0,reference/* familiarName */.hG)(image)}@${digest}`;
}
function loginFor({ image: { registry }, credentials }) {
    return { registry, credentials };
}
/** Brings the program that verifies. @throws ServiceError when it can't be had. */
async function prepareVerifier(host, signer, tool) {
    const { path } = await (0,provide.provideTool)(host, signer.name, tool);
    return async (reference, login, trust, type) => {
        const settings = 'key' in trust ? { key: trust.key } : {};
        const env = { ...signer.environment(settings, host.environment), ...loginOf(host, login) };
        const options = { env, onLine: (line) => host.log.debug(line) };
        const { exitCode, stderr } = await host.processes.run(path, signer.verify(reference, trust, type), options);
        if (exitCode === 0)
            return undefined;
        const said = lastLine(stderr);
        const { text, isAway } = signer.explain(said);
        if (!isAway)
            return text;
        throw new errors/* ServiceError */._7(signer.name, `${reference} could not be verified: ${said}`, {
            fix: 'Run again when the registry and the Sigstore services can be reached; nothing is believed until then.',
        });
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
    host.files.write((0,external_node_path_.join)(folder, `docker-credential-${helper}`), script, { executable: true });
    host.files.write((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify({ credHelpers: { [server]: helper } }));
    return {
        DOCKER_CONFIG: folder,
        PATH: `${folder}${external_node_path_.delimiter}${host.environment['PATH'] ?? ''}`,
        [helperVariable]: JSON.stringify({ ServerURL: server, Username, Secret }),
    };
}


/***/ }),

/***/ 88202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build),
  buildImage: () => (/* binding */ buildImage),
  buildImages: () => (/* binding */ buildImages)
});

// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(85196);
// EXTERNAL MODULE: ./build/image/attest/tests.js
var attest_tests = __webpack_require__(86311);
// EXTERNAL MODULE: ./build/image/bake/builder.js
var bake_builder = __webpack_require__(32865);
// EXTERNAL MODULE: ./build/oci/dockerfile.js
var oci_dockerfile = __webpack_require__(67362);
// EXTERNAL MODULE: ./build/oci/history.js
var oci_history = __webpack_require__(56354);
;// CONCATENATED MODULE: ./build/image/size.js
/** Bytes as people read them: `3.1 MB`. */
function bytesText(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${['B', 'kB', 'MB', 'GB'][power]}`;
}

// EXTERNAL MODULE: ./build/image/dockerfile/rules.js
var rules = __webpack_require__(8678);
;// CONCATENATED MODULE: ./build/image/dockerfile/check.js


/** @param line where in the instruction, if it has several lines. */
function remark(rule, { place }, message, fix, line = place.line) {
    const { severity } = rules/* dockerfileRules */.M[rule];
    return {
        rule,
        category: 'policy',
        severity,
        message,
        fix,
        ...place,
        ...(line === place.line ? {} : { line, column: 1 }),
    };
}
/** The variables that an ARG or ENV sets. `ENV NAME value` is an older form of one. */
function declared({ keyword, words }) {
    if (keyword !== 'ARG' && keyword !== 'ENV')
        return [];
    const [first = '', ...rest] = words;
    if (keyword === 'ENV' && !first.includes('='))
        return [[first, rest.join(' ')]];
    return words.filter((word) => /^\w+(?:=|$)/.test(word)).map(oci_dockerfile/* assignment */.mU);
}

;// CONCATENATED MODULE: ./build/image/dockerfile/image.js




/** Bytes, as they are pushed. */
const largeLayer = 200 * 1024 * 1024;
/**
 * What the image itself tells: who it runs as, and which steps made it large. One platform is looked at for all.
 * @param file the Dockerfile that made it, for the lines; of another builder there is none.
 */
function checkImage(files, layout, file) {
    const [image] = layout.images;
    if (image === undefined)
        return [];
    const { user, steps } = (0,oci_history/* imageFacts */.JC)(files, layout.path, image);
    const lines = linesOf(steps, file);
    return [...rootUser(user, file), ...largeLayers(steps, lines, file), ...emptyCopies(lines, file)];
}
function rootUser(user, file) {
    const name = user.split(':')[0] ?? '';
    if (!['', '0', 'root'].includes(name))
        return [];
    const chain = file === undefined ? [] : (0,oci_dockerfile/* chainOf */.dR)(file.dockerfile, file.target);
    const all = [...chain].reverse().flatMap(({ from, instructions }) => [from, ...instructions]);
    // Such programs give up root when the container starts.
    const dropsRoot = /\b(?:gosu|su-exec|setpriv|s6-setuidgid|runuser)\b/;
    if (all.some(({ lines }) => lines.some(({ text }) => dropsRoot.test(text))))
        return [];
    const place = all.findLast(({ keyword }) => keyword === 'USER')?.place ?? chain[0]?.from.place;
    const fix = 'Name another user at the end: USER 65532, with a numeric id that Kubernetes can check (runAsNonRoot).';
    return [placed(remark('root-user', { place: place ?? nowhere }, 'The image runs as root', fix), file)];
}
function largeLayers(steps, lines, file) {
    return steps.flatMap((step) => {
        const made = lines.get(step);
        const size = step.layer?.size ?? 0;
        // What the base brings along is not for this Dockerfile to change.
        if (size < largeLayer || (made === undefined && file !== undefined))
            return [];
        const message = `${shortened(step.says)} adds ${bytesText(size)} to the image`;
        const fix = 'Leave out what the program does not need to run, or make it in another stage and copy the rest.';
        return [placed(remark('large-layer', { place: made?.place ?? nowhere }, message, fix), file)];
    });
}
/** A wildcard that matches nothing is no error for BuildKit: the layer is that of an empty archive. */
function emptyCopies(lines, file) {
    return [...lines].flatMap(([{ says, layer }, { keyword, place }]) => {
        if (layer?.digest !== emptyLayer || !/^(?:COPY|ADD)$/.test(keyword))
            return [];
        const message = `${shortened(says)} brings nothing into the image`;
        const fix = 'Nothing matches, or .dockerignore leaves it out: correct the path, or make the files before the build.';
        return [placed(remark('copy-of-nothing', { place }, message, fix), file)];
    });
}
/** As BuildKit compresses an archive without entries. */
const emptyLayer = 'sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1';
function shortened(text) {
    return text === '' ? 'A layer' : `"${text.length > 60 ? `${text.slice(0, 59)}\u2026` : text}"`;
}
const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
/** A finding of an image without a Dockerfile has no place; of one that stands in another file, that of what asks for it. */
function placed({ line, column, endLine, endColumn, file: at, ...finding }, file) {
    if (file?.inline !== undefined)
        return { ...finding, ...(file.inline.file ? file.inline : {}) };
    if (!at || line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
        return finding;
    return { ...finding, file: at, line, column, endLine, endColumn };
}
/**
 * Where what came with a layer stands, by the layer's digest, and what is about a step, by its name: the instruction that made
 * it, on any platform. What the base brought along stands where the base is named.
 */
function placesIn(files, layout, file) {
    const places = new Map();
    if (file === undefined || file.inline !== undefined)
        return () => undefined;
    const base = (0,oci_dockerfile/* chainOf */.dR)(file.dockerfile, file.target).at(-1)?.from.place;
    for (const image of layout.images) {
        const { steps } = (0,oci_history/* imageFacts */.JC)(files, layout.path, image);
        const lines = linesOf(steps, file);
        // Without any line the history is not of this Dockerfile.
        if (lines.size === 0)
            continue;
        for (const step of steps) {
            const place = lines.get(step)?.place ?? base;
            if (place === undefined)
                continue;
            places.set((0,oci_history/* stepName */.u)(step.says), place);
            if (step.layer !== undefined)
                places.set(step.layer.digest, place);
        }
    }
    return (origin) => places.get(origin);
}
/** The instruction that made each step. Histories end as the Dockerfile ends, so both are walked from there. */
function linesOf(steps, file) {
    const made = new Map();
    if (file === undefined)
        return made;
    const instructions = (0,oci_dockerfile/* chainOf */.dR)(file.dockerfile, file.target).flatMap((stage) => [...stage.instructions].reverse());
    const left = [...steps].reverse();
    for (const instruction of instructions) {
        const step = left.shift();
        // What does not fit was made by another builder, or from other sources.
        if (step === undefined || (step.says !== '' && !step.says.startsWith(`${instruction.keyword} `)))
            break;
        made.set(step, instruction);
    }
    return made;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/report/ignores.js
var report_ignores = __webpack_require__(65268);
// EXTERNAL MODULE: ./build/image/bake/definition.js
var bake_definition = __webpack_require__(23333);
;// CONCATENATED MODULE: ./build/image/dockerfile/lifetimes.js

/** The first one's version of a tag is what it begins with. */
const leading = /^v?(\d+(?:\.\d+)*)/;
/** Of Docker Hub, and of the mirrors that keep its names: public.ecr.aws/docker/library/node, mirror.gcr.io/library/node. */
const official = (name) => new RegExp(`/library/${name}:`);
/** Of images that are named for the software itself. All dates are those of endoflife.date (MIT) of 2026-08-22, save where a line says otherwise. */
const software = [
    {
        name: 'Node.js',
        image: official('node'),
        version: /^(\d+(?:\.\d+)*)|^(argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)(?:-|$)/,
        names: {
            argon: '4',
            boron: '6',
            carbon: '8',
            dubnium: '10',
            erbium: '12',
            fermium: '14',
            gallium: '16',
            hydrogen: '18',
            iron: '20',
            jod: '22',
            krypton: '24',
        },
        ends: '4 2018-04-30, 5 2016-06-30, 6 2019-04-30, 7 2017-06-30, 8 2019-12-31, 9 2018-06-30, 10 2021-04-30, 11 2019-06-30, 12 2022-04-30, 13 2020-06-01, 14 2023-04-30, 15 2021-06-01, 16 2023-09-11, 17 2022-06-01, 18 2025-04-30, 19 2023-06-01, 20 2026-04-30, 21 2024-06-01, 22 2027-04-30, 23 2025-06-01, 24 2028-04-30, 25 2026-06-01, 26 2029-04-30',
    },
    {
        name: 'Python',
        image: official('python'),
        ends: '2.7 2020-01-01, 3.2 2016-02-20, 3.3 2017-09-29, 3.4 2019-03-18, 3.5 2020-09-30, 3.6 2021-12-23, 3.7 2023-06-27, 3.8 2024-10-07, 3.9 2025-10-31, 3.10 2026-10-31, 3.11 2027-10-31, 3.12 2028-10-31, 3.13 2029-10-31, 3.14 2030-10-31',
    },
    {
        name: 'PHP',
        image: official('php'),
        ends: '5.5 2016-07-21, 5.6 2018-12-31, 7.0 2019-01-10, 7.1 2019-12-01, 7.2 2020-11-30, 7.3 2021-12-06, 7.4 2022-11-28, 8.0 2023-11-26, 8.1 2025-12-31, 8.2 2026-12-31, 8.3 2027-12-31, 8.4 2028-12-31, 8.5 2029-12-31',
    },
    {
        name: 'Ruby',
        image: official('ruby'),
        ends: '2.0 2016-02-24, 2.1 2017-03-31, 2.2 2018-03-31, 2.3 2019-03-31, 2.4 2020-03-31, 2.5 2021-03-31, 2.6 2022-03-31, 2.7 2023-03-31, 3.0 2024-04-23, 3.1 2025-03-26, 3.2 2026-03-31, 3.3 2027-03-31, 3.4 2028-03-31, 4.0 2029-03-31',
    },
    {
        name: 'Go',
        image: official('golang'),
        ends: '1.10 2019-02-25, 1.11 2019-09-03, 1.12 2020-02-25, 1.13 2020-08-11, 1.14 2021-02-16, 1.15 2021-08-16, 1.16 2022-03-15, 1.17 2022-08-02, 1.18 2023-02-01, 1.19 2023-09-06, 1.20 2024-02-06, 1.21 2024-08-13, 1.22 2025-02-11, 1.23 2025-08-12, 1.24 2026-02-10, 1.25 2026-08-19, 1.26, 1.27',
    },
    {
        name: 'PostgreSQL',
        image: official('postgres'),
        ends: '9.1 2016-10-27, 9.2 2017-11-09, 9.3 2018-11-08, 9.4 2020-02-13, 9.5 2021-02-11, 9.6 2021-11-11, 10 2022-11-10, 11 2023-11-09, 12 2024-11-21, 13 2025-11-13, 14 2026-11-12, 15 2027-11-11, 16 2028-11-09, 17 2029-11-08, 18 2030-11-14',
    },
    {
        name: 'MySQL',
        image: official('mysql'),
        ends: '5.5 2018-12-31, 5.6 2021-02-28, 5.7 2023-10-31, 8.0 2026-04-30, 8.1 2023-10-25, 8.2 2023-12-14, 8.3 2024-04-10, 8.4 2032-04-30, 9.0 2024-10-15, 9.1 2025-01-21, 9.2 2025-04-15, 9.3 2025-07-22, 9.4 2025-10-21, 9.5 2026-01-20, 9.6 2026-04-21, 9.7 2034-04-21',
    },
    {
        name: 'MariaDB',
        image: official('mariadb'),
        ends: '5.3 2017-03-01, 5.5 2020-04-11, 10.0 2019-03-31, 10.1 2020-10-17, 10.2 2022-05-23, 10.3 2023-05-25, 10.4 2024-06-18, 10.5 2025-06-24, 10.6 2026-07-06, 10.7 2023-02-09, 10.8 2023-05-20, 10.9 2023-08-22, 10.10 2023-11-17, 10.11 2028-02-16, 11.0 2024-06-06, 11.1 2024-08-21, 11.2 2024-11-21, 11.3 2024-05-29, 11.4 2029-05-29, 11.5 2024-11-21, 11.6 2025-02-13, 11.7 2025-05-12, 11.8 2028-06-04, 12.0 2025-11-18, 12.1 2026-02-13, 12.2 2026-05-28, 12.3 2029-06-12',
    },
    {
        name: 'MongoDB',
        image: official('mongo'),
        ends: '2.6 2016-10-31, 3.0 2018-02-28, 3.2 2018-09-30, 3.4 2020-01-31, 3.6 2021-04-30, 4.0 2022-04-30, 4.2 2023-04-30, 4.4 2024-02-29, 5.0 2024-10-31, 5.1 2022-01-19, 5.2 2022-03-23, 5.3 2022-07-19, 6.0 2025-07-31, 6.1 2023-02-09, 6.2 2023-04-24, 6.3 2023-08-31, 7.0 2027-08-31, 7.1 2024-01-23, 7.2 2024-03-27, 7.3 2024-10-02, 8.0 2029-10-31, 8.1 2025-09-30, 8.2 2026-07-31, 8.3 2029-10-31',
    },
    {
        name: 'Redis',
        image: official('redis'),
        ends: '5.0 2022-04-27, 6.0 2022-05-31, 6.2 2027-04-01, 7.0 2024-07-29, 7.2 2029-12-01, 7.4 2029-12-01, 8.0 2026-12-01, 8.2 2030-09-01, 8.4, 8.6, 8.8, 8.10',
    },
    {
        name: 'nginx',
        image: official('nginx'),
        ends: '1.8 2016-04-26, 1.10 2017-04-12, 1.12 2018-04-17, 1.14 2019-04-23, 1.16 2020-04-20, 1.18 2021-04-20, 1.19 2021-05-25, 1.20 2022-05-24, 1.21 2022-06-21, 1.22 2023-04-11, 1.23 2023-05-23, 1.24 2024-04-23, 1.25 2024-05-29, 1.26 2025-04-23, 1.27 2025-06-24, 1.28 2026-04-14, 1.29 2026-05-13, 1.30, 1.31',
    },
    {
        name: '.NET',
        image: /^mcr\.microsoft\.com\/dotnet\/[\w/-]+:/,
        ends: '1.0 2019-06-27, 1.1 2019-06-27, 2.0 2018-10-01, 2.1 2021-08-21, 2.2 2019-12-23, 3.0 2020-03-03, 3.1 2022-12-13, 5 2022-05-10, 6 2024-11-12, 7 2024-05-14, 8 2026-11-10, 9 2026-11-10, 10 2028-11-14',
    },
    {
        name: 'Fedora',
        image: /\/library\/fedora:|^quay\.io\/fedora\/[\w-]+:/,
        ends: '22 2016-07-19, 23 2016-12-20, 24 2017-08-08, 25 2017-12-12, 26 2018-05-29, 27 2018-11-30, 28 2019-05-28, 29 2019-11-26, 30 2020-05-26, 31 2020-11-24, 32 2021-05-25, 33 2021-11-30, 34 2022-06-07, 35 2022-12-13, 36 2023-05-16, 37 2023-12-05, 38 2024-05-21, 39 2024-11-26, 40 2025-05-13, 41 2025-12-15, 42 2026-05-27, 43 2026-12-09, 44 2027-06-02',
    },
    {
        name: 'Amazon Linux',
        image: /^(?:[^:]*\/library|public\.ecr\.aws\/amazonlinux)\/amazonlinux:/,
        ends: '1 2023-12-31, 2018.03 2023-12-31, 2 2026-06-30, 2023 2029-06-30',
    },
    // Images that nobody makes any more, of whatever version: by their pages on Docker Hub.
    {
        name: 'the image java',
        instead: 'eclipse-temurin',
        image: official('java'),
        version: /()/,
        ends: ' 2016-12-31',
    },
    {
        name: 'the image adoptopenjdk',
        instead: 'eclipse-temurin',
        image: /\/(?:library\/adoptopenjdk|adoptopenjdk\/openjdk)[\w-]*:/,
        version: /()/,
        ends: ' 2021-08-01',
    },
    {
        name: 'the image microsoft/dotnet',
        instead: 'mcr.microsoft.com/dotnet/sdk or aspnet',
        image: /^docker\.io\/microsoft\/(?:dotnet|aspnetcore)[\w-]*:/,
        version: /()/,
        ends: ' 2019-06-27',
    },
    // https://github.com/docker-library/openjdk/issues/505
    {
        name: 'the image openjdk',
        instead: 'eclipse-temurin',
        image: official('openjdk'),
        ends: '8 2022-07-01, 11 2022-07-01, 12 2022-07-01, 13 2022-07-01, 14 2022-07-01, 15 2022-07-01, 16 2022-07-01, 17 2022-07-01, 18 2022-07-01',
    },
    {
        name: 'Oracle Linux',
        image: official('oraclelinux'),
        ends: '6 2021-03-31, 7 2024-12-31, 8 2029-07-31, 9 2032-06-30, 10',
    },
    {
        name: 'openSUSE Leap',
        image: /\/opensuse\/leap:/,
        ends: '15.0 2019-12-03, 15.1 2021-02-02, 15.2 2022-01-04, 15.3 2022-12-31, 15.4 2023-12-07, 15.5 2024-12-31, 15.6 2026-04-30, 16.0 2027-10-31',
    },
    {
        name: 'Red Hat UBI',
        image: /\/ubi\d+(?:[/-][\w/-]+)?:/,
        version: /\/ubi(\d+)/,
        isOfName: true,
        ends: '7 2024-06-30, 8 2029-05-31, 9 2032-05-31, 10 2035-05-31',
    },
    {
        name: 'CentOS Stream',
        image: /^quay\.io\/centos\/centos:stream/,
        version: /^stream(\d+)/,
        ends: '8 2024-05-31, 9 2027-05-31, 10 2030-05-31',
    },
    // 1809 names the images of Windows Server 2019.
    {
        name: 'Windows Server',
        image: /^mcr\.microsoft\.com\/windows\/(?:servercore|nanoserver|server):/,
        version: /^(?:ltsc|sac)?(\w+?)(?:-|$)/,
        ends: '1709 2019-04-09, 1803 2019-11-12, 1903 2020-12-08, 1909 2021-05-11, 2004 2021-12-14, 20H2 2022-08-09, 2016 2027-01-12, 1809 2029-01-09, 2019 2029-01-09, 2022 2031-10-14, 2025 2034-10-10',
    },
    {
        name: 'CentOS Linux',
        instead: 'almalinux or rockylinux',
        image: official('centos'),
        version: /^(?:centos)?(\d+|latest)/,
        ends: '5 2017-03-31, 6 2020-11-30, 7 2024-06-30, 8 2021-12-31, latest 2021-12-31',
    },
];
/** Of distributions, by their names in the tags of all kinds of images. */
const distributions = [
    {
        name: 'Debian',
        version: /(?:^|[-:])debian:?(\d+)|(?:^|[-:])(jessie|stretch|buster|bullseye|bookworm|trixie)(?:-|$)/,
        names: { jessie: '8', stretch: '9', buster: '10', bullseye: '11', bookworm: '12', trixie: '13' },
        // The end of long-term support.
        ends: '6 2016-02-29, 7 2018-05-31, 8 2020-06-30, 9 2022-07-01, 10 2024-06-30, 11 2026-08-31, 12 2028-06-30, 13 2030-06-30',
    },
    {
        name: 'Ubuntu',
        version: /(?:^|[-:])ubuntu:?(\d+\.\d+)|(?:^|[-:])(trusty|xenial|bionic|focal|jammy|noble)(?:-|$)/,
        names: { trusty: '14.04', xenial: '16.04', bionic: '18.04', focal: '20.04', jammy: '22.04', noble: '24.04' },
        // The end of standard support.
        ends: '12.04 2017-04-28, 14.04 2019-04-02, 15.04 2016-02-04, 15.10 2016-07-28, 16.04 2021-04-02, 16.10 2017-07-20, 17.04 2018-01-13, 17.10 2018-07-19, 18.04 2023-05-31, 18.10 2019-07-18, 19.04 2020-01-23, 19.10 2020-07-06, 20.04 2025-05-31, 20.10 2021-07-22, 21.04 2022-01-20, 21.10 2022-07-14, 22.04 2027-04-01, 22.10 2023-07-20, 23.04 2024-01-20, 23.10 2024-07-12, 24.04 2029-05-31, 24.10 2025-07-10, 25.04 2026-01-17, 25.10 2026-07-01, 26.04 2031-04-30',
    },
    {
        name: 'Alpine',
        version: /(?:^|-)alpine:?(\d+(?:\.\d+)?)/,
        ends: '3.0 2016-05-01, 3.1 2016-11-01, 3.2 2017-05-01, 3.3 2017-11-01, 3.4 2018-05-01, 3.5 2018-11-01, 3.6 2019-05-01, 3.7 2019-11-01, 3.8 2020-05-01, 3.9 2020-11-01, 3.10 2021-05-01, 3.11 2021-11-01, 3.12 2022-05-01, 3.13 2022-11-01, 3.14 2023-05-01, 3.15 2023-11-01, 3.16 2024-05-23, 3.17 2024-11-22, 3.18 2025-05-09, 3.19 2025-11-01, 3.20 2026-04-01, 3.21 2026-11-01, 3.22 2027-05-01, 3.23 2027-11-01, 3.24 2028-06-01',
    },
];
function outdatedIn(image, now) {
    const reference = (0,oci_reference/* readReference */.Wf)(image);
    if (reference === undefined)
        return [];
    const { registry, repository, tag = 'latest' } = reference;
    const whole = `${registry}/${repository}:${tag}`;
    const short = `${repository.split('/').at(-1)}:${tag}`;
    const named = software.flatMap((one) => one.image.test(whole) ? outdatedBy(one, one.isOfName ? whole : tag, now) : []);
    return [...named, ...distributions.flatMap((one) => outdatedBy(one, short, now))];
}
function outdatedBy({ name, version = leading, names = {}, ends, instead }, text, now) {
    const found = version
        .exec(text)
        ?.slice(1)
        .find((part) => part !== undefined);
    if (found === undefined)
        return [];
    const versions = ends.split(', ').map((row) => {
        const [of = '', day] = row.split(' ');
        return [of, day];
    });
    const end = endOf(versions, names[found] ?? found);
    if (end === undefined || now < new Date(end))
        return [];
    const known = versions.filter(([, day]) => day === undefined || now < new Date(day));
    const [newest] = known.reverse().sort(([, a = '9'], [, b = '9']) => (a < b ? 1 : a > b ? -1 : 0));
    return [{ what: `${`${name} ${found}`.trim()} (since ${end})`, newer: instead ?? (newest && `${name} ${newest[0]}`) }];
}
/**
 * `7.3.33` ends as `7.3` does, and `7`, which is always the newest of its kind, as the last one that is known does. Newer ones than
 * those that are known may follow the last of all, so nothing is said of its kind.
 */
function endOf(versions, found) {
    const ends = new Map(versions);
    const parts = found.split('.');
    for (let count = parts.length; count > 0; count--) {
        const shorter = parts.slice(0, count).join('.');
        if (ends.has(shorter))
            return ends.get(shorter);
    }
    const isOf = ([version]) => version.startsWith(`${found}.`);
    const last = versions.at(-1);
    return last === undefined || isOf(last) ? undefined : versions.findLast(isOf)?.[1];
}
/** What kind of base an image is, which says how much comes with it. */
function familyOf(image) {
    if (/distroless|^cgr\.dev\/chainguard\/|(?:^|-)static(?:-|:|@|$)|[-:]chiseled/.test(image))
        return 'distroless';
    if (/alpine|busybox/.test(image))
        return 'alpine';
    if (/[-:]slim|[-:]minimal|ubi-m(?:inimal|icro)/.test(image))
        return 'slim';
    return 'whole distribution';
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/image/dockerfile/shell.js
/** The commands of a RUN: of its line with all continuations, and of its here-documents. */
function commandsOf({ lines }) {
    const whole = lines.map(({ text }) => text).join('\n');
    if (whole.trimStart().startsWith('['))
        return ofList(whole, lines[0]?.line ?? 0);
    const reader = new Reader();
    for (const { text, line } of lines) {
        const row = text.trimEnd();
        // The escape character is a backslash, or with a directive a backtick.
        const isContinued = /[\\`]$/.test(row);
        reader.read(isContinued ? row.slice(0, -1) : row, line);
        reader.end(isContinued ? '' : '\n');
    }
    return reader.commands;
}
/** `RUN ["program", "argument"]` */
function ofList(text, line) {
    try {
        const words = JSON.parse(text.replace(/[\\`]\n/g, '\n'));
        if (!Array.isArray(words))
            return [];
        const [program = '', ...rest] = words.map(String);
        return [{ words: [named(program), ...rest], line, isPiped: false }];
    }
    catch {
        return [];
    }
}
/** `/opt/venv/bin/pip3.12` is pip3. */
function named(program) {
    return program.replace(/^.*\/(?=.)/, '').replace(/^(pip\d?|python\d?)[\d.]*$/, '$1');
}
const before = new Set(['sudo', 'exec', 'env', 'time', 'nice', 'then', 'do', 'else', 'if', 'while', '!', '{', '}', 'fi', 'done'].concat('-E'));
class Reader {
    commands = [];
    #words = [];
    #word = '';
    #quote = '';
    #line = 0;
    #isPiped = false;
    read(text, line) {
        for (let at = 0; at < text.length; at++) {
            const sign = text[at];
            if (this.#quote !== '') {
                if (sign === this.#quote)
                    this.#quote = '';
                else
                    this.#word += sign;
            }
            else if (sign === '"' || sign === "'")
                this.#quote = sign;
            else if (sign === '#' && this.#word === '')
                return;
            else if (';&|()'.includes(sign)) {
                const isDouble = text[at + 1] === sign;
                this.end(sign === '|' && isDouble ? '||' : sign);
                if (isDouble)
                    at++;
            }
            else if (/\s/.test(sign))
                this.#endWord();
            else {
                if (this.#words.length === 0 && this.#word === '')
                    this.#line = line;
                this.#word += sign;
            }
        }
    }
    /** @param by what ended it; nothing where the line goes on. */
    end(by) {
        if (this.#quote !== '') {
            this.#word += '\n';
            return;
        }
        this.#endWord();
        if (by === '')
            return;
        const start = this.#words.findIndex((word) => !before.has(word) && !/^\w+=/.test(word));
        if (start >= 0) {
            const [program = '', ...rest] = this.#words.slice(start);
            const words = [named(program), ...rest];
            this.commands.push({ words, line: this.#line, isPiped: this.#isPiped });
        }
        this.#words = [];
        this.#isPiped = by === '|';
    }
    #endWord() {
        if (this.#word !== '')
            this.#words.push(this.#word);
        this.#word = '';
    }
}

;// CONCATENATED MODULE: ./build/image/dockerfile/run-checks.js




const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'source', '.', 'eval']);
/** They run what they read where nothing else is named to run. */
const interpreters = /^(?:python[\d.]*|node|perl|ruby|php)$/;
const fetchers = new Set(['curl', 'wget']);
/** PowerShell: `iex ((New-Object System.Net.WebClient).DownloadString(\u2026))`, `irm \u2026 | iex`. */
const invoked = /\b(?:iex|Invoke-Expression)\b/i;
const downloaded = /\bDownloadString\b|\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b/i;
const pipedScripts = ({ built }) => eachRun(built).flatMap(({ run, commands }) => {
    const at = commands.findIndex((_, index) => runsDownload(commands, index));
    const whole = run.lines.map(({ text }) => text).join(' ');
    if (at < 0 && !(invoked.test(whole) && downloaded.test(whole)))
        return [];
    const message = 'A script from the network runs in the build, and nobody checks what it is';
    const fix = 'Download it, compare its sha256, and run it then; or install a package.';
    const line = commands[at]?.line ?? run.lines.find(({ text }) => downloaded.test(text))?.line;
    return [remark('script-unverified', run, message, fix, line)];
});
/** `curl \u2026 | sh`, also with others between; `sh -c "$(curl \u2026)"`; `bash <(curl \u2026)`. */
function runsDownload(commands, index) {
    const { words: [program = '', ...rest] = [], isPiped } = commands[index];
    const isShell = shells.has(program);
    if (isShell && rest.some((word) => /(?:\$\(|`)\s*(?:curl|wget)\b/.test(word)))
        return true;
    const next = commands[index + 1]?.words[0] ?? '';
    if (isShell && /[<$]$/.test(rest.at(-1) ?? '') && fetchers.has(next))
        return true;
    const readsInput = isShell || (interpreters.test(program) && (rest[0] === undefined || rest[0] === '-'));
    if (!isPiped || !readsInput)
        return false;
    let first = index;
    while (commands[first]?.isPiped)
        first--;
    return fetchers.has(commands[first]?.words[0] ?? '');
}
/** In the path of a file or the name of the last stage: an image that is there to build, to test or to develop in. */
const workshop = /(?:^|[/._-])(?:builder|buildenv|ci|cursor|dev|devcontainer|devel|e2e|lint|tests?|testing|toolchain|validate|vendor)(?:[/._-]|$)/i;
/** In the name of a file alone, since a folder of that name may hold the image that is made. */
const workshopFile = /(?:^|[._-])build(?:[._-][^/]*)?$/i;
function isWorkshop({ name = '', from: { place } }) {
    return workshop.test(place.file) || workshop.test(name) || workshopFile.test((0,posix_.basename)(place.file));
}
/** What package managers leave behind in the layer where they run. */
const leftovers = [
    {
        programs: ['apt-get', 'apt'],
        actions: ['update'],
        clean: /\/var\/lib\/apt\b|dist-?clean/,
        left: 'the package lists of apt (some 20 to 50 MB)',
        fix: 'End the step with: && rm -rf /var/lib/apt/lists/*.',
    },
    {
        programs: ['yum', 'dnf', 'microdnf', 'tdnf'],
        actions: ['install', 'update', 'upgrade'],
        clean: /\bclean\b|\/var\/cache\/(?:yum|dnf|libdnf)/,
        left: 'the cache of the package manager',
        fix: 'End the step with: && dnf clean all.',
    },
    {
        programs: ['zypper'],
        actions: ['install', 'in', 'update', 'up', 'patch', 'dup'],
        clean: /\bclean\b|\bcc\b|\/var\/cache\/zypp/,
        left: 'the cache of zypper',
        fix: 'End the step with: && zypper clean --all.',
    },
    {
        programs: ['apk'],
        actions: ['update', 'upgrade', 'add'],
        clean: /--no-cache|\/var\/cache\/apk|\/etc\/apk\/cache/,
        left: 'the index of the packages of Alpine (some 2 MB)',
        fix: 'Write apk add --no-cache, which needs no apk update.',
    },
    {
        programs: ['pip', 'pip3', 'python', 'python3'],
        actions: ['install'],
        clean: /--no-cache-dir|\.cache\b|PIP_NO_CACHE_DIR|cache purge/,
        left: 'the cache of pip: all that it downloaded, once more',
        fix: 'Write pip install --no-cache-dir, or mount a cache: RUN --mount=type=cache,target=/root/.cache/pip.',
    },
    {
        programs: ['npm'],
        actions: ['ci', 'install', 'i', 'clean-install'],
        clean: /\.npm\b|\.cache\b|cache clean|cache verify|--cache[ =]|npm_config_cache/i,
        left: 'the cache of npm: all that it downloaded, once more',
        fix: 'End the step with: && npm cache clean --force; or mount a cache: RUN --mount=type=cache,target=/root/.npm.',
    },
    {
        programs: ['conda', 'mamba', 'micromamba'],
        actions: ['install', 'update', 'create', 'env'],
        clean: /\bclean\b|\/pkgs\b/,
        left: 'the packages that conda downloaded, once more',
        fix: 'End the step with: && conda clean --all --yes.',
    },
];
const leftBehind = ({ chain }) => {
    const [last] = chain;
    if (last === undefined || isWorkshop(last))
        return [];
    const variables = chain.flatMap(({ instructions }) => instructions.flatMap(declared).map(([name]) => name)).join(' ');
    return eachRun(chain).flatMap(({ run, commands }) => {
        const mounts = run.flags.map(([, value]) => value).join(' ');
        const all = `${run.lines.map(({ text }) => text).join(' ')} ${mounts} ${variables}`;
        return leftovers.flatMap(({ programs, actions, clean, left, fix }) => {
            const one = commands.find((command) => does(command, programs, actions));
            if (one === undefined || clean.test(all))
                return [];
            return [remark('leftovers', run, `The layer keeps ${left}`, fix, one.line)];
        });
    });
};
/** Whether a command is one of these programs with one of these actions as its first argument that is no option. */
function does({ words: [program = '', ...rest] }, programs, actions) {
    const isModule = rest[0] === '-m';
    if (isModule && rest[1] !== 'pip')
        return false;
    const words = isModule ? rest.slice(2) : rest;
    const first = words.find((word, index) => !word.startsWith('-') && !withValue.test(words[index - 1] ?? ''));
    return programs.includes(program) && actions.includes(first ?? '');
}
/** Options whose value is a word of its own: `apt-get -o Acquire::Retries=3 update`. */
const withValue = /^(?:-o|-t|-c|-C|-X|--option|--target-release|--prefix|--repository|--root)$/;
const packagers = ['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper'];
const compilerPackages = /^(?:build-essential|build-base|gcc|g\+\+|gcc-c\+\+|clang|rustc|cargo|golang|golang-go|default-jdk|openjdk-?\d+-jdk|@?["']?development[ -]tools["']?)(?:[=~<>].*)?$/i;
const toolchains = /^(?:golang|rust|gcc|maven|gradle|haskell|swift|buildpack-deps|dart|mcr\.microsoft\.com\/dotnet\/sdk|[^:@]*\/(?:golang|rust))$/;
/** Who breaks into a container finds a compiler there, and it is most of the image's size. */
const compilers = ({ chain }) => {
    const last = chain[0];
    const base = chain.at(-1)?.base;
    if (last === undefined || base === undefined)
        return [];
    if (isWorkshop(last))
        return [];
    const fix = 'Build in a stage of its own, and copy what it makes into a small one: COPY --from=build.';
    const name = base.kind === 'image' ? (0,oci_reference/* splitReference */.mQ)(base.image).name.replace(/^docker\.io\/(?:library\/)?/, '') : '';
    if (toolchains.test(name)) {
        const message = `The image is ${name}, with all its compilers and build tools`;
        return [remark('compiler-left-in', last.from, message, fix)];
    }
    return eachRun(chain).flatMap(({ run, commands }) => {
        if (commands.some((one) => does(one, packagers, ['purge', 'remove', 'autoremove', 'del', 'erase'])))
            return [];
        const installs = commands.filter((one) => does(one, packagers, ['install', 'add', 'groupinstall', 'group']));
        const found = installs.flatMap(({ words, line }) => words.filter((word) => compilerPackages.test(word)).map((what) => ({ what, line: lineOf(what, run, line) })))[0];
        return found === undefined
            ? []
            : [remark('compiler-left-in', run, `${found.what} stays in the image`, fix, found.line)];
    });
};
/** The line of a command that goes over several where a word of it stands. */
function lineOf(word, { lines }, start) {
    return lines.find(({ line, text }) => line >= start && text.split(/\s+/).includes(word))?.line ?? start;
}
function eachRun(stages) {
    return stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN').map((run) => ({ run, commands: commandsOf(run) })));
}
/** How programs are told to believe whoever answers: the program, and an argument or several in a row. */
const believing = [
    [['curl'], /^(?:--insecure|-[#fgijLOsSv]*k[#fgijLOsSv]*o?)$/],
    [['wget'], /^--no-check-certificate$/],
    [['apt-get', 'apt'], /^(?:--allow-unauthenticated|--force-yes|-[yq]*AllowUnauthenticated.*)$/],
    [['apk'], /^--allow-untrusted$/],
    [['yum', 'dnf', 'microdnf'], /^--nogpgcheck$/],
    [['zypper'], /^--no-gpg-checks$/],
    [['pip', 'pip3'], /^--trusted-host(?:=|$)/],
    [['git'], /^http\.sslVerify(?:=(?:false|0))?$/i],
    [['npm', 'yarn', 'pnpm'], /^(?:--)?strict-ssl(?:=false)?$/],
];
/** Variables that turn the check of certificates off, with the values that do. */
const believingVariables = {
    NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
    PYTHONHTTPSVERIFY: /^0$/,
    GIT_SSL_NO_VERIFY: /^(?:1|true|yes)$/i,
    NPM_CONFIG_STRICT_SSL: /^false$/i,
};
/** Who stands between the build and the network can give it anything. */
const verification = ({ built, chain }) => {
    const fix = 'Add the certificate or key that is missing: COPY it to where the program looks for it.';
    const steps = eachRun(built).flatMap(({ run, commands }) => {
        const found = commands.flatMap(({ words: [program = '', ...rest], line }) => {
            const argument = believing.find(([programs]) => programs.includes(program))?.[1];
            const at = argument === undefined ? -1 : rest.findIndex((word) => argument.test(word));
            const isTurnedOn = /^(?:true|1)$/i.test(rest[at + 1] ?? '');
            return at < 0 || isTurnedOn ? [] : [{ what: `${program} ${rest[at]}`, line: lineOf(rest[at] ?? '', run, line) }];
        })[0];
        return found === undefined
            ? []
            : [remark('verification-off', run, `${found.what} takes what anybody on the way sends`, fix, found.line)];
    });
    const variables = chain.flatMap(({ instructions }) => instructions.flatMap((one) => declared(one).flatMap(([name, value = '']) => believingVariables[name.toUpperCase()]?.test(value)
        ? [remark('verification-off', one, `${name}=${value} takes what anybody on the way sends`, fix)]
        : [])));
    return [...steps, ...variables];
};
/** What the RUN steps of a Dockerfile do. */
const runChecks = [pipedScripts, leftBehind, compilers, verification];

// EXTERNAL MODULE: ./build/report/secret-texts.js
var secret_texts = __webpack_require__(31346);
// EXTERNAL MODULE: ./build/report/secrets.js
var secrets = __webpack_require__(29338);
;// CONCATENATED MODULE: ./build/image/dockerfile/secrets.js




/** Arguments and variables of stages that are in the image stay in its history and configuration, for everybody to read. */
const secrets_secrets = ({ chain }) => chain.flatMap(({ instructions }) => instructions.flatMap((one) => declared(one).flatMap(([name, value = '']) => {
    const isArgument = one.keyword === 'ARG';
    // An argument without a default gets its value from who builds.
    const isSecretHere = isArgument && value === '' ? (0,secrets/* isSecret */.$)(name, 'given by the build') : (0,secrets/* isSecret */.$)(name, value);
    if (!isSecretHere || isPublic(name, value))
        return [];
    const where = isArgument ? 'the history of the image' : 'the configuration of the image';
    return [
        remark('secret-in-image', one, `${one.keyword} ${name} looks like a secret, and its value stays in ${where}`, isArgument
            ? `Give it as a build secret: RUN --mount=type=secret,id=${name},env=${name}.`
            : 'Give it to the container when it starts, or to a step as a build secret (RUN --mount=type=secret).'),
    ];
})));
/** What is declared for all the world: fingerprints of signing keys, places of files, values that another variable has. */
function isPublic(name, value) {
    if (/public|gpg|fingerprint|checksum|sha(?:256|512)/i.test(name))
        return true;
    // Who writes `XXXXXXXX` or `<password>` shows where one belongs.
    if (/^(.)\1{3,}$|^<[^<>]*>$/.test(value))
        return true;
    return /^(?:\/|\.\/|~\/|[A-F0-9]{40}$|file:)/.test(value);
}
const keyFiles = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.git-credentials|\.env(?:\.(?:local|prod(?:uction)?|stag(?:e|ing)))?|credentials\.json|[^/*]+\.(?:key|p12|pfx))$|(?:^|\/)\.(?:aws|ssh|docker)\/?$/;
const copiedSecrets = ({ chain }) => chain.flatMap(({ instructions }) => instructions.flatMap((one) => {
    if ((one.keyword !== 'COPY' && one.keyword !== 'ADD') || (0,oci_dockerfile/* copiedFrom */.nR)(one).length > 0)
        return [];
    const secret = one.words
        .slice(0, -1)
        .map(oci_dockerfile/* unquoted */.qZ)
        .find((source) => keyFiles.test(source));
    if (secret === undefined)
        return [];
    const message = `${secret} usually holds secrets, and is copied into the image`;
    return [
        remark('secret-in-image', one, message, 'Leave it out, and give it to the step that needs it as a build secret.'),
    ];
}));
/** What a step or a label says stays in the history and the configuration, for everybody to read. The secret itself is not told. */
const writtenSecrets = ({ chain }) => chain.flatMap(({ instructions }) => instructions.flatMap((one) => {
    if (one.keyword !== 'RUN' && one.keyword !== 'LABEL')
        return [];
    const found = one.lines.find(({ text }) => (0,secret_texts/* holdsSecret */.hK)(text) || setPassword.test(text));
    if (found === undefined)
        return [];
    const message = `A secret stands in this ${one.keyword}, and so in the history of the image`;
    return [remark('secret-in-image', one, message, 'Revoke it, and give a new one as a build secret.', found.line)];
}));
/** `echo "root:password" | chpasswd` */
const setPassword = /\becho\s+["']?[\w-]+:[^$\s"'|]+["']?\s*\|\s*(?:sudo\s+)?chpasswd\b/;
/** What in a Dockerfile is a secret, and is in the image for everybody who can pull it. */
const secretChecks = [secrets_secrets, copiedSecrets, writtenSecrets];

;// CONCATENATED MODULE: ./build/image/dockerfile/checks.js






/** What is wrong with a Dockerfile for the safety or the size of the image that it makes. Pure: nothing is built for it. */
function checkDockerfile(build) {
    const chain = (0,oci_dockerfile/* chainOf */.dR)(build.dockerfile, build.target);
    const look = { ...build, chain, built: builtStages(build, chain) };
    return checks.flatMap((check) => check(look));
}
/** Stages that the image needs: BuildKit builds no other. */
function builtStages(build, chain) {
    const built = new Set();
    const queue = [...chain];
    for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) {
        if (built.has(stage))
            continue;
        built.add(stage);
        if (stage.base.kind === 'stage')
            queue.push(stage.base.stage);
        for (const from of stage.instructions.flatMap(oci_dockerfile/* copiedFrom */.nR)) {
            const source = (0,oci_dockerfile/* sourceOf */.vz)(from, build.dockerfile, build);
            if (source.kind === 'stage')
                queue.push(source.stage);
        }
    }
    return build.dockerfile.stages.filter((stage) => built.has(stage));
}
/** Tags that say what kind of image it is, and not which version. */
const kinds = 'latest|edge|stable|main|mainline|master|nightly|develop|lts|current|rolling|alpine|slim|fpm|apache|cli|jre|jdk|nanoserver|windowsservercore';
const movingTag = new RegExp(`^(?:${kinds})(?:-(?:${kinds}))*$`);
const baseTags = (look) => {
    const images = imagesOf(look);
    return [...images].flatMap(([image, places]) => {
        const reference = (0,oci_reference/* readReference */.Wf)(image);
        const [first, ...more] = places;
        if (reference === undefined || reference.digest !== undefined || first === undefined)
            return [];
        const known = look.digestOf(image);
        const isMoving = reference.tag === undefined || movingTag.test(reference.tag);
        const others = [...new Set(more.map(({ place }) => place.line))].filter((line) => line !== first.place.line);
        const also = others.length === 0 ? '' : ` (also in line ${others.join(', ')})`;
        const isNewest = reference.tag === undefined || reference.tag === 'latest';
        const pinned = known && `${(0,oci_reference/* splitReference */.mQ)(image).name}${isNewest ? '' : `:${reference.tag}`}@${known}`;
        const what = isMoving ? 'Name a version, and write the digest after it' : 'Write the digest after it';
        const fix = pinned ? `Write ${pinned}.` : `${what}: docker buildx imagetools inspect ${image}.`;
        const message = isMoving
            ? `${image} has no version: each build takes what is newest${also}`
            : `The tag ${image} may stand for another image tomorrow${also}`;
        return [remark(isMoving ? 'base-moves' : 'base-unpinned', first, message, fix)];
    });
};
/** The base images of what is built, and where each is named. */
function imagesOf(look) {
    const images = new Map();
    const add = (image, at) => {
        images.set(image, [...(images.get(image) ?? []), at]);
    };
    for (const { base, from, instructions } of look.built) {
        if (base.kind === 'image')
            add(base.image, base.at ?? from);
        for (const one of instructions) {
            for (const name of (0,oci_dockerfile/* copiedFrom */.nR)(one)) {
                const source = (0,oci_dockerfile/* sourceOf */.vz)(name, look.dockerfile, look);
                if (source.kind === 'image')
                    add(source.image, one);
            }
        }
    }
    return images;
}
const outdated = (look) => [...imagesOf(look)].flatMap(([image, [first]]) => {
    const ended = outdatedIn(image, look.now);
    if (first === undefined || ended.length === 0)
        return [];
    const message = `${image} gets no security updates any more: ${ended.map(({ what }) => what).join(', ')}`;
    const newer = ended.flatMap((one) => one.newer ?? []);
    const such = newer.length === 0 ? '' : `, such as ${newer.join(' and ')}`;
    return [remark('base-outdated', first, message, `Take a version that is still maintained${such}.`)];
});
const addedUrls = ({ built }) => built.flatMap(({ instructions }) => instructions.flatMap((one) => {
    if (one.keyword !== 'ADD' || one.flags.some(([name]) => name === 'checksum'))
        return [];
    const url = one.words
        .slice(0, -1)
        .map(oci_dockerfile/* unquoted */.qZ)
        .find((source) => /^https?:\/\//.test(source));
    if (url === undefined || /\.git(?:[#?]|$)/.test(url))
        return [];
    return [
        remark('add-unverified', one, `Nobody checks what ${url} gives`, 'Write its hash: ADD --checksum=sha256:\u2026.'),
    ];
}));
/** Off, until somebody wants it: Kubernetes has probes, and does not look at it. */
const healthcheck = ({ chain }) => {
    const [last] = chain;
    const isSaid = chain.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'));
    if (last === undefined || isSaid)
        return [];
    const message = 'Nothing says how to see that the container is healthy';
    return [
        remark('no-healthcheck', last.from, message, 'Add HEALTHCHECK, or HEALTHCHECK NONE to say that there is none.'),
    ];
};
const checks = [baseTags, outdated, ...secretChecks, addedUrls, ...runChecks, healthcheck];

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
;// CONCATENATED MODULE: ./build/image/dockerfile/unreadable.js

const instructions = [
    ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
    ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
];
/**
 * Why BuildKit could not read a Dockerfile, as far as that is sure without it: no stage, a misspelt instruction, a target that
 * is no stage. Empty for a file that another frontend reads, since that may know more.
 */
function unreadable({ dockerfile, target, args, inline }) {
    if (args['BUILDKIT_SYNTAX'] !== undefined || !isUsual(dockerfile.frontend?.image))
        return [];
    const { stages } = dockerfile;
    const found = (message, fix, place) => [
        {
            rule: 'dockerfile-invalid',
            category: 'input',
            severity: 'error',
            message,
            fix,
            ...(inline ?? { file: dockerfile.file, ...place }),
        },
    ];
    // The text of a here-document is no instruction, whatever it looks like.
    const hasTexts = dockerfile.instructions.some(({ lines }) => lines.some(({ text }) => text.includes('<<')));
    for (const { keyword, place } of hasTexts ? [] : dockerfile.instructions) {
        const meant = instructions.includes(keyword) ? undefined : (0,nearest/* nearest */.p)(keyword, instructions);
        if (meant !== undefined)
            return found(`"${keyword}" is no instruction`, `Did you mean ${meant}?`, place);
    }
    if (stages.length === 0)
        return found('The Dockerfile has no FROM, so no image comes of it', 'Begin with FROM.', { line: 1 });
    const isStage = target === undefined || stages.some(({ name }) => name === target.toLowerCase()) || stages[Number(target)];
    if (isStage)
        return [];
    const names = stages.flatMap(({ name }) => name ?? []);
    const meant = (0,nearest/* nearest */.p)(target, names);
    return found(`The Dockerfile has no stage "${target}", and target asks for it`, meant === undefined
        ? 'Name a stage of the Dockerfile in target, or name the stage in its FROM \u2026 AS.'
        : `Did you mean "${meant}"?`, stages.at(-1)?.from.place);
}
function isUsual(frontend) {
    return frontend === undefined || /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(frontend);
}

;// CONCATENATED MODULE: ./build/image/dockerfile/review.js








/** The Dockerfiles of the builds of a plan by the names of the images; one that BuildKit fetches, or that is not there, is not. */
async function readBuildFiles({ images }, host) {
    const files = new Map();
    for (const { name, source } of images) {
        const file = source.kind === 'build' ? await readBuildFile(source.target, host) : undefined;
        if (file !== undefined)
            files.set(name, file);
    }
    return files;
}
async function readBuildFile({ build }, { files, environment }) {
    const file = (0,bake_definition/* dockerfileOf */.S9)(build);
    const isThere = file !== undefined && files.kind(file) === 'file';
    const text = isThere ? files.text(file) : build.dockerfileInline;
    if (text === undefined)
        return undefined;
    const args = Object.entries(build.args).map(([name, value]) => [name, value ?? environment[name] ?? null]);
    const facts = { args: Object.fromEntries(args), contexts: Object.keys(build.additionalContexts ?? {}) };
    const dockerfile = await (0,oci_dockerfile/* parseDockerfile */.Ai)(text, isThere ? files.relative(file) : '', facts);
    return { ...facts, target: build.target, dockerfile, inline: isThere ? undefined : (build.place ?? { file: '' }) };
}
/** Where the stage that becomes the image begins: its FROM line. */
function lastStage({ dockerfile, target }) {
    const { file } = dockerfile;
    return (0,oci_dockerfile/* chainOf */.dR)(dockerfile, target)[0]?.from.place ?? { file };
}
/** The base of the stage that becomes the image; undefined where that is not known. @param digests as in `ReviewFacts`. */
function baseOf(file, digests) {
    const base = file && (0,oci_dockerfile/* chainOf */.dR)(file.dockerfile, file.target).at(-1)?.base;
    if (base?.kind === 'scratch')
        return { image: 'scratch', family: 'nothing' };
    if (base?.kind !== 'image')
        return undefined;
    const { image } = base;
    const digest = (0,oci_reference/* readReference */.Wf)(image)?.digest ?? digestIn(digests, image);
    return { image, family: familyOf(image), ...(digest && { digest }) };
}
function digestIn(digests, image) {
    const reference = (0,oci_reference/* readReference */.Wf)(image);
    return reference && digests?.get(`${(0,oci_reference/* canonicalName */.Ew)(reference)}:${reference.tag ?? 'latest'}`);
}
/**
 * What is to be said of Dockerfiles and of the images that they made, with the severities that the user wants, and without what
 * a comment ignores. What two builds of one file have in common is said once.
 */
function review(files, { digests, rules, now, seen = [] }) {
    const known = (image) => digestIn(digests, image);
    const found = [
        ...files.flatMap((file) => {
            const findings = checkDockerfile({ ...file, digestOf: known, now });
            const { inline } = file;
            return inline === undefined ? findings : findings.map((one) => ({ ...placeless(one), ...inline }));
        }),
        ...seen,
    ];
    const wanted = once(withoutPins(found, rules)).flatMap((one) => {
        const severity = (Object.hasOwn(rules, one.rule) ? rules[one.rule] : undefined) ?? one.severity;
        return severity === 'off' ? [] : [{ ...one, severity }];
    });
    const ignores = once(files.map(({ dockerfile }) => dockerfile), ({ file }) => file).map(ignoresOf);
    const kept = ignores.reduce((left, one) => one.filter(left), wanted);
    return [...once(files.flatMap(unreadable)), ...kept, ...ignores.flatMap((one) => one.remarks())];
}
/** Nobody writes the digest of a base that has to be replaced: without a wish for it, it is told as outdated alone. */
function withoutPins(found, rules) {
    if (Object.hasOwn(rules, 'base-unpinned') || rules['base-outdated'] === 'off')
        return found;
    const placeOf = ({ file, line }) => `${file}:${line}`;
    const outdated = new Set(found.filter(({ rule }) => rule === 'base-outdated').map(placeOf));
    return found.filter((one) => one.rule !== 'base-unpinned' || !outdated.has(placeOf(one)));
}
function placeless({ line: _, column: __, endLine: ___, endColumn: ____, ...finding }) {
    return finding;
}
function once(all, keyOf = (one) => JSON.stringify(one)) {
    return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
/** An ignore comment of a Dockerfile is for the instruction that comes next. */
function ignoresOf({ file, comments, instructions }) {
    const ignores = comments.flatMap(({ text, line, column }) => {
        const read = text.includes(report_ignores/* ignoreMarker */.xI) ? (0,report_ignores/* readIgnore */.RT)(text) : undefined;
        if (read === undefined)
            return [];
        const next = instructions.find(({ place }) => place.endLine > line);
        const { rules, reason, isForFile } = read;
        const scope = isForFile ? 'file' : 'line';
        const target = next?.place.line ?? line;
        const lastTarget = next?.place.endLine ?? line;
        return [{ rules, reason, scope, target, lastTarget, line, column, endColumn: column + text.length }];
    });
    return (0,report_ignores/* ignoring */.O_)(file, ignores, new Set(Object.keys(rules/* dockerfileRules */.M)));
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/layout.js
var oci_layout = __webpack_require__(42470);
;// CONCATENATED MODULE: ./build/image/growth.js
/** Compares an image of one platform with the one that runs now, layer by layer. */
function growthOf(platform, now, before) {
    const total = sizeOf(now);
    if (before === undefined)
        return { platform, ...total, changed: [] };
    return { platform, ...total, before: sizeOf(before), changed: changesOf(now.steps, before.steps) };
}
function sizeOf({ steps }) {
    const layers = steps.flatMap(({ layer }) => layer ?? []);
    return { bytes: layers.reduce((sum, { size }) => sum + size, 0), layers: layers.length };
}
/** Layers with another digest, by the step that made them. */
function changesOf(now, before) {
    const other = (steps, than) => {
        const digests = new Set(than.map(({ layer }) => layer?.digest));
        return steps.filter(({ layer }) => layer !== undefined && !digests.has(layer.digest));
    };
    const bytes = new Map();
    const add = ({ says, layer }, sign) => {
        bytes.set(says, (bytes.get(says) ?? 0) + sign * (layer?.size ?? 0));
    };
    for (const step of other(now, before))
        add(step, 1);
    for (const step of other(before, now))
        add(step, -1);
    return [...bytes]
        .map(([says, size]) => ({ says, bytes: size }))
        .filter(({ bytes: size }) => size !== 0)
        .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
}

// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var vulnerability = __webpack_require__(32888);
;// CONCATENATED MODULE: ./build/image/scan/upgrades.js

/** The packages that have vulnerabilities, the worst and those with most first. */
function vulnerablePackages(vulnerabilities) {
    const groups = new Map();
    for (const one of vulnerabilities) {
        const key = `${one.package}\0${one.version}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()]
        .map(packageOf)
        .sort((a, b) => rank(a.worst) - rank(b.worst) || b.ids.length - a.ids.length);
}
function rank(severity) {
    return vulnerability/* severities */.gO.indexOf(severity);
}
function packageOf(some) {
    const sorted = [...some].sort((a, b) => rank(a.severity) - rank(b.severity));
    const [first] = sorted;
    const layer = sorted.find((one) => one.layer !== undefined)?.layer;
    const fixes = sorted.flatMap(({ fixedIn, version }) => smallestFix(fixedIn, version) ?? []);
    const version = [...fixes].sort(compareVersions).at(-1);
    return {
        package: first.package,
        version: first.version,
        worst: first.severity,
        ids: sorted.map(({ id }) => id),
        ...(version === undefined ? {} : { upgrade: { version, clears: fixes.length } }),
        ...(layer === undefined ? {} : { layer }),
    };
}
/** Of several fixes (`1.2.9, 2.0.1`, one for each branch) the smallest that is above what is installed. */
function smallestFix(fixedIn, installed) {
    const versions = (fixedIn ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    const above = versions.filter((one) => compareVersions(one, installed) > 0);
    return (above.length > 0 ? above : versions).sort(compareVersions)[0];
}
/** Numbers count as numbers, and the rest as text: enough to order the fixes of one package of one ecosystem. */
function compareVersions(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const [x = '', y = ''] = [left[at], right[at]];
        if (x === y)
            continue;
        const isNumber = /^\d+$/.test(x) && /^\d+$/.test(y);
        if (isNumber && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (isNumber)
            continue;
        // `1.0` comes after `1.0-rc1`, and before `1.0.1`.
        if (x === '' || y === '')
            return /^\d/.test(x || y) ? (x === '' ? -1 : 1) : x === '' ? 1 : -1;
        return x < y ? -1 : 1;
    }
    return 0;
}
function partsOf(version) {
    return version.replace(/^v/, '').match(/\d+|[a-z]+/gi) ?? [];
}
/** Compares platform by platform; what is so on some alone names them. */
function compareScans(now, running) {
    return { added: without(now, running), fixed: without(running, now) };
}
function without(some, other) {
    const keyOf = ({ id, package: of }, platform) => [id, of, platform].join('\0');
    const known = new Set(other.flatMap(({ vulnerabilities, platform }) => vulnerabilities.map((one) => keyOf(one, platform))));
    const found = new Map();
    for (const { vulnerabilities, platform } of some) {
        for (const one of vulnerabilities) {
            if (known.has(keyOf(one, platform)))
                continue;
            const key = keyOf(one, '');
            const { platforms } = found.get(key) ?? found.set(key, { one, platforms: new Set() }).get(key);
            platforms.add(platform);
        }
    }
    const all = new Set(some.map(({ platform }) => platform)).size;
    return [...found.values()]
        .sort((a, b) => rank(a.one.severity) - rank(b.one.severity) || (a.one.id < b.one.id ? -1 : 1))
        .map(({ one: { id, severity, package: of }, platforms }) => {
        const where = platforms.size === all ? '' : ` [${[...platforms].join(', ')}]`;
        return `${id} (${severity}) in ${of}${where}`;
    });
}
/** Counts the packages over all platforms, each once. */
function inventoryOf(scans) {
    const packages = new Map((0,vulnerability/* ofOneScanner */.Yg)(scans).flatMap(({ inventory = [] }) => inventory.map((one) => [`${one.name}\0${one.version}\0${one.path ?? ''}`, one])));
    const all = [...packages.values()];
    return {
        packages: all.length,
        kinds: counted(all.flatMap(({ purl }) => /^pkg:([a-z]+)\//.exec(purl ?? '')?.[1] ?? [])),
        licenses: counted(all.flatMap(({ licenses }) => (licenses.length === 0 ? ['none stated'] : licenses))),
    };
}
function counted(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
}

;// CONCATENATED MODULE: ./build/image/details.js



function detailsOf(files, observed) {
    const { layout, base, steps, scans, counted, running, placeOf } = observed;
    const sizes = layout.images.map((image) => growthOf(image.platform, (0,oci_history/* imageFacts */.JC)(files, layout.path, image), running.facts?.get(image.platform)));
    const packages = vulnerablePackages(counted).map((one) => {
        const place = one.layer === undefined ? undefined : placeOf(one.layer);
        return { ...one, ...(place && { place }) };
    });
    return {
        ...(base && { base }),
        sizes,
        steps,
        packages,
        inventory: inventoryOf(scans),
        ...(running.scans && { compared: compareScans(scans, running.scans) }),
    };
}

// EXTERNAL MODULE: ./build/oci/credentials.js
var credentials = __webpack_require__(53716);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/push.js
var push = __webpack_require__(47672);
// EXTERNAL MODULE: ./build/oci/repository.js + 4 modules
var oci_repository = __webpack_require__(94344);
;// CONCATENATED MODULE: ./build/image/outcome.js

/** Does a part of a run; a service that fails in it is told by the output `outcome`, too. */
async function telling(outcome, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            error.outputs ??= { outcome };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/image/scan/scan-all.js
var scan_all = __webpack_require__(67843);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/referrers.js



const emptyConfig = Buffer.from('{}');
const emptyType = 'application/vnd.oci.empty.v1+json';
/**
 * Attaches a document to a manifest that is in a repository, as a referrer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidelines-for-artifact-usage). Where the registry
 * knows no referrers, it is listed under a tag made of the digest, as the specification has it
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema).
 *
 * @returns whether it was attached; false where a document of this type was there already.
 * @throws RegistryError
 */
async function attach(host, repository, subject, { type, content }) {
    const known = await repository.referrers(subject.digest);
    if (known.some(({ artifactType }) => artifactType === type))
        return false;
    const layers = [await (0,push/* pushBytes */.WU)(host, repository, content, type)];
    const config = await (0,push/* pushBytes */.WU)(host, repository, emptyConfig, emptyType);
    const { mediaType, digest, size } = subject;
    const manifest = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociManifest, artifactType: type, config, layers };
    const bytes = Buffer.from(JSON.stringify({ ...manifest, subject: { mediaType, digest, size } }));
    const own = { mediaType: oci_manifest/* mediaTypes */.Ib.ociManifest, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength, artifactType: type };
    const { isReferrer } = await repository.pushManifest(own.digest, bytes, own.mediaType);
    if (!isReferrer)
        await listUnderTag(repository, subject.digest, known, own);
    return true;
}
async function listUnderTag(repository, digest, known, own) {
    const index = { schemaVersion: 2, mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, manifests: [...known, own] };
    await repository.pushManifest(digest.replace(':', '-'), Buffer.from(JSON.stringify(index)), oci_manifest/* mediaTypes */.Ib.ociIndex);
}

// EXTERNAL MODULE: ./build/image/scan/sbom-format.js
var sbom_format = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/image/sign/prepare.js + 2 modules
var prepare = __webpack_require__(5263);
;// CONCATENATED MODULE: ./build/image/seal.js






/**
 * Attaches, signs, attests and verifies: every image and every platform of it. A signer spends its time on its own key, or waits for who vouches
 * for it, so several run side by side; statements about one digest follow each other, since they are kept in one list.
 *
 * @throws ServiceError when one of it fails; then no tag is set.
 */
async function sealAll({ signer, check }, publications, host) {
    await (0,scan_all/* inParallel */.HN)(publications, 2 * host.threads.count, (publication) => attachAll(publication, host));
    if (signer === undefined)
        return;
    await (0,scan_all/* inParallel */.HN)(publications.flatMap(jobsOf), 2 * host.threads.count, async (job) => {
        await signer.sign(job);
        await signer.attest(job, job.statements);
        if (check !== undefined)
            await verifyMade(job, check);
    });
}
async function verifyMade(job, { verify, trust }) {
    const reference = `${job.name}@${job.digest}`;
    for (const type of [undefined, ...job.statements.map((statement) => statement.type)]) {
        const fault = await verify(reference, (0,prepare/* loginFor */.LD)(job), trust, type);
        if (fault === undefined)
            continue;
        const what = type === undefined ? 'signature' : `attestation (${type})`;
        throw new errors/* ServiceError */._7('cosign', `The ${what} of ${reference} was made, and can't be verified: ${fault}`, {
            fix: 'Check that verify-key, or verify-identity and verify-issuer, are those of who signs (in a reusable workflow, that workflow). No tag was set.',
        });
    }
}
function jobsOf({ plan, layout, target, statements }) {
    return (0,oci_layout/* digestsOf */.nw)(layout).map((digest) => {
        const own = statements.filter((one) => one.digest === digest);
        return { ...target, name: plan.image, image: plan.reference, digest, statements: own };
    });
}
async function attachAll({ attached, target: { repository } }, host) {
    for (const { image, format, path } of attached) {
        const { mediaType } = sbom_format/* sbomFormats */.e[format];
        const isNew = await attach(host, repository, image.manifest, { type: mediaType, content: host.files.read(path) });
        host.log.info(`${isNew ? 'Attached' : 'There is already'} an SBOM (${format}) for ${image.platform}`);
    }
}

// EXTERNAL MODULE: ./build/image/tags.js
var tags = __webpack_require__(57765);
;// CONCATENATED MODULE: ./build/image/publish.js









/**
 * Opens the repository of every name of every image, so that a wrong name or password shows before any long work.
 * @returns the repositories by the names of the images.
 * @throws InputError for one login and several registries; RegistryError.
 */
async function openTargets(plan, inputs, host) {
    const names = plan.images.flatMap((image) => [image, ...image.copies].map((one) => ({ ...one, main: image })));
    const registries = [...new Set(names.map(({ reference }) => reference.registry))];
    const given = { username: inputs.registryUsername, password: inputs.registryPassword };
    if (registries.length > 1 && given.username !== undefined) {
        throw new errors/* InputError */.dz(`registry-username is for one registry, and the images are for ${registries.join(', ')}`, {
            fix: 'Log in to each with docker login before this step, and leave registry-username out.',
        });
    }
    const logins = new Map();
    for (const registry of registries)
        logins.set(registry, await (0,credentials/* findCredentials */.g)(host, registry, given));
    const { insecureRegistry: insecure, mountFrom } = inputs;
    const opened = names.map(async ({ image, reference, main }) => {
        const credentials = logins.get(reference.registry);
        // What a repository of the same registry has got is taken over from there.
        const isNear = image !== main.image && reference.registry === main.reference.registry;
        const near = isNear ? [main.reference.repository, ...mountFrom] : mountFrom;
        const repository = (0,oci_repository/* openRepository */.h)(host, reference, { credentials, insecure, mountFrom: near });
        await repository.open();
        return [image, { repository, credentials }];
    });
    return new Map(await Promise.all(opened));
}
/** The repository of the image that runs now. */
async function openRunning(image, plan, inputs, host) {
    const given = { username: inputs.registryUsername, password: inputs.registryPassword };
    const isOurs = plan.images.some(({ reference }) => reference.registry === image.registry);
    return (await (0,oci_repository/* openToRead */.g)(host, image, inputs.insecureRegistry, isOurs ? given : {})).repository;
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
    const stored = await publish_imagesOf(repository, known);
    const built = layout.images.map(({ manifest }) => manifest.digest);
    const isSame = stored?.length === built.length && built.every((digest) => stored.includes(digest));
    return isSame ? known : undefined;
}
/** The images of an index that is in a repository, without its attestations; undefined where there is none. */
async function publish_imagesOf(repository, digest) {
    if ((await repository.resolve(digest)) !== digest)
        return undefined;
    return (0,oci_manifest/* imagesOfIndex */.sw)(await repository.pullManifest(digest));
}
/** Tags that stand for another digest: a release that would change refuses, what moves by nature is told. */
async function tagConflicts({ plan, layout, target }, overwrite) {
    const { digest } = layout.root;
    const findings = [];
    for (const tag of plan.tags) {
        const before = await target.repository.resolve(tag);
        if (before === undefined || before === digest)
            continue;
        const isFixed = overwrite === 'never' || (overwrite === 'moving' && (0,tags/* isReleaseTag */.KH)(tag));
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
/** Each sends four blobs at once. */
const imagesAtOnce = 4;
/**
 * The content of every image, then the signatures, then the tags: no tag ever points at something that is incomplete or not
 * signed, and no tag of one image is set before the content of all is there. Images are sent side by side; the names of one after each
 * other, since what is there by then is not sent again.
 */
async function publish(publications, sealing, host) {
    const counts = new Map();
    const names = new Set(publications.map(({ plan: { name } }) => name));
    await (0,scan_all/* inParallel */.HN)([...names], imagesAtOnce, async (name) => {
        for (const { plan: image, layout, target } of publications.filter((one) => one.plan.name === name)) {
            const blobs = await (0,push/* pushContent */.gK)(host, layout, target.repository);
            counts.set(image.image, blobs);
            const there = blobs.present + blobs.mounted;
            host.log.info(`Pushed ${image.image}@${layout.root.digest} (${blobs.uploaded} blobs uploaded, ${there} were there)`);
        }
    });
    await telling('sign-failed', () => sealAll(sealing, publications, host));
    for (const { plan: image, layout, target } of publications)
        await (0,push/* pushTags */.YP)(layout, target.repository, image.tags);
    return counts;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
;// CONCATENATED MODULE: ./build/image/result.js


/** The result of an image before anything was made of it. */
function nothingDone({ name, image, tags }, sourceTime) {
    return {
        name,
        image,
        copies: [],
        tags,
        ...(sourceTime === undefined ? {} : { sourceTime }),
        platforms: {},
        scanners: [],
        databases: {},
        vulnerabilities: { ...(0,vulnerability/* countSeverities */.ng)([]), platforms: {} },
        refused: false,
        pushed: false,
        signed: false,
        attested: [],
        verified: false,
        sboms: [],
    };
}
const contentWords = [
    ['leaked-secret', 'secret'],
    ['misconfiguration', 'misconfiguration'],
    ['license-refused', 'unwanted licence'],
    ['license-unreadable', 'unreadable licence'],
];
/** The gate's decision in one line, as it is read in the pull request that brings the image to a GitOps repository. */
function summaryOf(scanners, failOn, { total, ignored, refused, running, contents }) {
    if (scanners.length === 0)
        return undefined;
    const counts = vulnerability/* severities */.gO.map((severity) => `${total[severity]} ${severity}`).join(', ');
    const known = running === 0 ? '' : `, ${running} of them run already`;
    const more = contentWords.flatMap(([rule, word]) => (contents[rule] ? [`, ${(0,report_text.quantity)(contents[rule], word)}`] : []));
    const accepted = `${ignored === 0 ? '' : `, ${ignored} accepted`}${known}`;
    return `${scanners.join(' and ')} found ${counts}${more.join('')}${accepted}; the gate (fail-on ${failOn}) ${refused ? 'refused it' : 'let it pass'}`;
}

// EXTERNAL MODULE: ./build/image/scan/gate.js + 1 modules
var gate = __webpack_require__(30925);
// EXTERNAL MODULE: ./build/oci/pull.js
var pull = __webpack_require__(22855);
;// CONCATENATED MODULE: ./build/image/scan/running.js




/** What the image that runs now says of itself, by platform; undefined where it can't be had, which keeps nobody from a build. */
async function runningFacts(host, against, repository) {
    try {
        const digest = await repository.resolve(against.digest ?? against.tag ?? 'latest');
        return digest === undefined ? undefined : await (0,oci_history/* remoteFacts */.M0)(host, repository, digest);
    }
    catch (error) {
        host.log.info(`Nothing is known of the image that runs now: ${error.message}`);
        return undefined;
    }
}
/**
 * Scans of the image that runs now: it is pulled, as far as its layers are not those of the new one, and scanned as that one
 * was. Undefined where its repository has no such image: then all is new.
 */
async function scanRunning(host, scanners, against, repository, near) {
    const name = (0,oci_reference/* familiarName */.hG)(against);
    const which = against.digest ?? against.tag ?? 'latest';
    const digest = await repository.resolve(which);
    if (digest === undefined) {
        const whole = `${name}${against.digest === undefined ? ':' : '@'}${which}`;
        host.log.info(`${whole} is not in its registry, so there is nothing to compare with: everything is new`);
        return undefined;
    }
    host.log.info(`Comparing with ${name}@${digest}`);
    const layout = await (0,pull/* pullImages */.Ks)(host, repository, digest, { near });
    return (await (0,scan_all/* scanAll */.$Y)(host, scanners, [{ name, layout }])).get(name) ?? [];
}

;// CONCATENATED MODULE: ./build/image/judge-image.js











/** Judges one image; beside what runs now, where that is asked for. */
async function judgeImage(job, scanned) {
    const { plan, host, files, accepted, baked } = job;
    const { image, layout, scans } = scanned;
    const subject = plan.images.length > 1 ? image.image : undefined;
    const ignored = accepted.rulesFor(subjectOf(image, layout));
    const placeOf = placesIn(host.files, layout, files.get(image.name));
    const policy = { ...plan, ignored, now: host.clock.now(), place: stagePlace(image, files), placeOf, subject };
    const strict = (0,gate/* judge */.S)(scans, policy);
    const running = await runningOf(job, scanned, strict.refused);
    const verdict = plan.newOnly && running.scans !== undefined ? (0,gate/* judge */.S)(scans, { ...policy, running: running.scans }) : strict;
    const details = detailsOf(host.files, {
        layout,
        base: baseOf(files.get(image.name), baked.bases),
        steps: stepsOf(image, plan, baked.steps),
        scans,
        counted: verdict.counted,
        running,
        placeOf,
    });
    const result = { ...resultOf(plan, host, scanned, verdict), databases: (0,vulnerability/* databasesOf */.oD)(scans), details };
    return { ...scanned, verdict, result };
}
/** What is known of the image that runs now, and its scans where they are compared with. */
async function runningOf({ plan, inputs, host, scanners }, { image: { against }, layout }, isRefused) {
    // A registry that nothing else needs is not asked for the report alone.
    const isAsked = plan.push || plan.newOnly || inputs.against !== undefined;
    if (!isAsked || !against)
        return { facts: undefined, scans: undefined };
    const repository = await openRunning(against, plan, inputs, host);
    // For new-only, what would not be refused needs no comparison.
    const isCompared = (plan.newOnly ? isRefused : inputs.against !== undefined) && scanners.length > 0;
    const compared = isCompared ? scanRunning(host, scanners, against, repository, layout) : Promise.resolve(undefined);
    // What is only told keeps nobody from a build.
    const scans = await compared.catch((error) => {
        if (plan.newOnly || !(error instanceof errors/* ServiceError */._7))
            throw error;
        host.log.info(`Not compared with the image that runs now: ${error.message}`);
        return undefined;
    });
    return { scans, facts: await runningFacts(host, against, repository) };
}
/** Where the findings of an image stand: its stage of the Dockerfile, otherwise what asks for the build. */
function stagePlace({ name, source }, files) {
    const file = files.get(name);
    if (file !== undefined && file.inline === undefined)
        return lastStage(file);
    return source.kind === 'build' ? source.target.build.place : undefined;
}
/** The steps of one image among those of all: BuildKit names the target where there are several. */
function stepsOf({ name, source }, { images }, steps) {
    const targets = images.flatMap((one) => (one.source.kind === 'build' ? [one.source.target] : []));
    if (source.kind !== 'build')
        return [];
    if (targets.length === 1)
        return [...steps];
    const own = (0,bake_definition/* bakeNames */.AP)(targets).get(name) ?? name;
    return steps
        .filter(({ where }) => where === own || where.startsWith(`${own} `))
        .map((step) => ({ ...step, where: step.where.slice(own.length).trim() }));
}
/** What statements of VEX documents may be about. */
function subjectOf({ reference }, layout) {
    return { reference, digests: (0,oci_layout/* digestsOf */.nw)(layout) };
}
function resultOf(plan, host, { image, layout, sboms }, verdict) {
    const kept = image.source.kind === 'layout' ? image.source.path : image.layoutOut;
    const scanners = plan.scanners.map(({ scanner }) => scanner.name);
    const scanSummary = summaryOf(scanners, plan.failOn, verdict);
    return {
        ...nothingDone(image, plan.sourceTime),
        digest: layout.root.digest,
        platforms: (0,oci_layout/* platformsOf */.Wt)(layout),
        scanners,
        ...(scanSummary === undefined ? {} : { scanSummary }),
        vulnerabilities: { ...verdict.total, platforms: verdict.platforms },
        refused: verdict.refused,
        ...(kept === undefined ? {} : { layout: host.files.relative(kept) }),
        sboms,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/image/keep-caches.js




/**
 * Brings what the builds cached into the repositories of their images, which have passed: before the gate nothing may get there.
 * A cache that can't be written fails nothing.
 */
async function keepCaches(host, publications, caches) {
    const kept = new Set();
    for (const { plan, target } of publications) {
        const cache = caches.get(plan.name);
        // The first of its names is the one that the next build reads.
        if (cache === undefined || kept.has(plan.name))
            continue;
        kept.add(plan.name);
        try {
            await pushCache(host, cache, target.repository);
            host.log.info(`Kept the build cache in ${plan.image}:${cache.tag}`);
        }
        catch (error) {
            host.log.info(`The build cache is not kept in ${plan.image}:${cache.tag}: ${error.message}`);
        }
    }
}
/** A cache is an image manifest with layers, those of the image among them, and a config of BuildKit's own. */
async function pushCache({ files }, { folder, tag }, repository) {
    const index = (0,oci_manifest/* parseManifest */.Ng)(files.read((0,external_node_path_.join)(folder, 'index.json')), oci_manifest/* mediaTypes */.Ib.ociIndex);
    const root = index.kind === 'index' ? index.manifests[0] : undefined;
    if (root === undefined)
        throw new Error('BuildKit wrote none');
    const bytes = files.read((0,oci_layout/* blobPath */.nD)(folder, root.digest));
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, root.mediaType);
    if (manifest.kind === 'index' || (0,oci_digest/* digestOf */.ol)(bytes) !== root.digest)
        throw new Error('BuildKit wrote another form of it');
    for (const blob of [manifest.config, ...manifest.layers])
        await repository.pushBlob((0,oci_layout/* blobPath */.nD)(folder, blob.digest), blob);
    await repository.pushManifest(tag, bytes, root.mediaType);
}

;// CONCATENATED MODULE: ./build/oci/archive.js





/**
 * Unpacks an archive into a layout of a temporary folder: one of an OCI layout (`.tar`, `.tar.gz`), or what `docker save`
 * writes, older ones without a layout in them too. What it holds is not verified: `openLayout` does.
 *
 * @returns the folder.
 * @throws InputError for a file that is no such archive, or is cut; ServiceError where the disk is full.
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
        if (/No space left/i.test(stderr)) {
            throw new errors/* ServiceError */._7('this machine', `The image archive "${path}" could not be unpacked to ${folder}: no space left on device`, {
                fix: 'Free space there, or let TMPDIR name a folder with more room than the image takes.',
                place: { file: host.files.relative(path) },
            });
        }
        const program = /(?<![\w-])([\w-]+): Cannot exec/.exec(said)?.[1];
        if (program !== undefined)
            throw fault(`it needs ${program}, which is not here`, `Install ${program}, or use gzip.`);
        throw fault(said.replace(/^\S*tar: /, '') || 'tar gave no reason', 'Make the archive again; it may be cut.');
    }
    const layout = [folder, ...innerFolder(host, folder)].find((one) => host.files.kind((0,external_node_path_.join)(one, 'oci-layout')) === 'file');
    if (layout !== undefined)
        return layout;
    const list = (0,external_node_path_.join)(folder, 'manifest.json');
    const images = host.files.kind(list) === 'file' ? savedImages(host.files.read(list)) : undefined;
    const [image] = images ?? [];
    if (image === undefined) {
        throw fault('it holds no OCI layout and no saved image', 'Give an archive of an OCI layout, or of docker save.');
    }
    if ((images ?? []).length > 1) {
        const names = (images ?? []).flatMap(({ tags: [tag] }) => tag ?? []);
        throw fault(`it holds ${images?.length} images: ${names.join(', ')}`, 'Save one image in one archive.');
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
/** The folder that an archive holds and nothing else, as `tar -cf image.tar DIR` makes it. */
function innerFolder(host, folder) {
    const [only, ...more] = host.files.list(folder);
    return only !== undefined && more.length === 0 && only.kind === 'directory' ? [(0,external_node_path_.join)(folder, only.name)] : [];
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
        return list.map(({ Config, Layers, RepoTags }) => {
            const paths = [Config, ...Layers].map((path) => {
                if (typeof path !== 'string' || path.startsWith('/') || path.split('/').includes('..'))
                    throw new Error('no path');
                return path;
            });
            return {
                config: paths[0] ?? '',
                layers: paths.slice(1),
                tags: Array.isArray(RepoTags) ? RepoTags.map(String) : [],
            };
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
        const digest = (0,oci_digest/* digestOfPieces */.Rj)(host.files.pieces(file));
        if (host.files.kind((0,oci_layout/* blobPath */.nD)(folder, digest)) === undefined) {
            host.files.write((0,external_node_path_.join)(folder, 'blobs', 'sha256', '.keep'), '');
            host.files.symlink(file, (0,oci_layout/* blobPath */.nD)(folder, digest));
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
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    host.files.write((0,oci_layout/* blobPath */.nD)(folder, digest), bytes);
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

;// CONCATENATED MODULE: ./build/image/bake/command.js

/** The command that makes all targets: `bake`, or `build` for one with a parent of control groups, which bake does not know. */
function buildCommand(targets, environment, places, run) {
    const [target] = targets;
    if (target?.cgroupParent === undefined) {
        return { args: (0,bake_definition/* bakeArguments */._u)(targets, run), stdin: JSON.stringify((0,bake_definition/* bakeDefinition */.xs)(targets, environment, places)) };
    }
    const [definition = {}] = Object.values((0,bake_definition/* plainDefinition */.YY)([target], environment, places).target);
    const { context, dockerfile, 'dockerfile-inline': inline, ...settings } = definition;
    const file = (0,bake_definition/* dockerfileOf */.S9)(target.build);
    const from = inline === undefined ? (file === undefined ? dockerfile : places.resolve(file)) : '-';
    const args = [
        ...['build', ...(run.builder === undefined ? [] : [`--builder=${run.builder}`]), '--progress=plain'],
        `--metadata-file=${run.metadata}`,
        `--cgroup-parent=${target.cgroupParent}`,
        ...(from === undefined ? [] : [`--file=${from}`]),
        ...Object.entries(settings).flatMap(([key, value]) => optionsOf(options[key] ?? key, value)),
        String(context),
    ];
    return { args, stdin: typeof inline === 'string' ? inline : '' };
}
/** What `build` calls a setting of bake, where it is another word. */
const options = {
    contexts: 'build-context',
    args: 'build-arg',
    labels: 'label',
    annotations: 'annotation',
    tags: 'tag',
    platforms: 'platform',
    ulimits: 'ulimit',
    'extra-hosts': 'add-host',
    entitlements: 'allow',
};
function optionsOf(name, value) {
    if (Array.isArray(value))
        return value.map((one) => `--${name}=${one}`);
    if (typeof value !== 'object' || value === null)
        return [`--${name}=${value}`];
    return Object.entries(value).map(([key, one]) => `--${name}=${key}=${one}`);
}

// EXTERNAL MODULE: ./build/image/bake/target.js
var target = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/image/bake/failure/context.js



/** The build context of a target, looked at for what a build did not find; undefined where BuildKit fetches it. */
function contextFolder(files, { build }) {
    const { context } = build;
    if ((0,target/* isRemote */.Vx)(context) || files.kind(context) !== 'directory')
        return undefined;
    const root = files.realPath(context);
    const ignoring = [`${(0,bake_definition/* dockerfileOf */.S9)(build) ?? ''}.dockerignore`, (0,external_node_path_.join)(context, '.dockerignore')];
    const ignoreFile = ignoring.find((file) => files.kind(file) === 'file');
    return {
        name: files.relative(context),
        ignoreFile: ignoreFile && files.relative(ignoreFile),
        find(path) {
            const kind = files.kind((0,external_node_path_.join)(context, path));
            if (kind === undefined)
                return undefined;
            if (kind !== 'symlink')
                return 'there';
            return isWithin(files, root, (0,external_node_path_.join)(context, path)) ? 'there' : 'outside';
        },
        inOtherCase(path) {
            const parts = path.split('/');
            const found = [];
            for (const part of parts) {
                const folder = (0,external_node_path_.join)(context, ...found);
                if (files.kind(folder) !== 'directory')
                    return undefined;
                const names = files.list(folder).map(({ name }) => name);
                const name = names.find((one) => one === part) ?? names.find((one) => one.toLowerCase() === part.toLowerCase());
                if (name === undefined)
                    return undefined;
                found.push(name);
            }
            const written = found.join('/');
            return written === path ? undefined : written;
        },
        isBeside: (path) => files.kind(path) !== undefined,
    };
}
function isWithin(files, root, link) {
    try {
        const real = files.realPath(link);
        return real === root || real.startsWith(`${root}/`);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/image/bake/failure/cause.js
/** The reason at the end of what Go programs say: `\u2026 : dial tcp 127.0.0.1:5999: connect: connection refused`. */
function reasonIn(said) {
    return said?.split(': ').slice(-2).join(': ').trim() || 'it gave no reason';
}

;// CONCATENATED MODULE: ./build/image/bake/failure/base-image.js

/** A base image can't be had: it does not exist (the Dockerfile is wrong), or its registry failed. */
function baseImage(image, reason, { instruction = '' }) {
    const kind = /^\s*#/.test(instruction) ? 'syntax image' : /\bfrom=/.test(instruction) ? 'image' : 'base image';
    const registry = registryOf(image);
    if (/no match for platform in manifest[^:]*: (.*)|does not (?:provide|have) .*platform/.test(reason)) {
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
    const source = /\bfrom=([^,\s]+)/.exec(instruction)?.[1];
    const maybeStage = source !== undefined && !/[/:@]/.test(source);
    const meant = /\(did you mean (\S+)\?\)$/.exec(reason)?.[1];
    if (maybeStage && (isRefused || meant !== undefined))
        return missing(kind, source, instruction, meant);
    const fault = failures.find(({ pattern }) => pattern.test(reason));
    const status = /\b(?:status(?: code)?[^:]*: |: )?([45]\d\d [A-Z][A-Za-z ]+)/.exec(reason)?.[1] ?? reasonIn(reason);
    const stage = maybeStage ? ` If a stage was meant: the Dockerfile has none that is called ${source}.` : '';
    return {
        fault: 'service',
        service: `registry ${registry}`,
        message: fault?.message(`The registry ${registry}`, `the ${kind} ${image}`, status, reasonIn(reason)) ?? '',
        fix: `${fault?.fix(registry)}${stage}`,
    };
}
const unreached = (registry, image, _, reason) => `${registry} of ${image} can't be reached: ${reason}`;
/** How a registry fails BuildKit, the surest first; the last one takes all others. */
const failures = [
    {
        pattern: /\b40[13]\b|denied|unauthorized|authorization|authentication|insufficient_scope/i,
        message: (registry, image, status) => `${registry} does not let ${image} be pulled: ${status}`,
        fix: (registry) => `Check the name, and log in before this step: docker login ${registry}.`,
    },
    {
        pattern: /\b429\b|toomanyrequests|rate limit/i,
        message: (registry, image, status) => `${registry} limits how often ${image} is pulled: ${status}`,
        fix: (registry) => `Run again later, or log in: docker login ${registry} (registries allow more to known accounts).`,
    },
    {
        pattern: /proxyconnect/,
        message: unreached,
        fix: () => 'The proxy of the builder is at fault: check HTTPS_PROXY and NO_PROXY where BuildKit runs.',
    },
    {
        pattern: /no such host/,
        message: unreached,
        fix: () => 'Check the name of the image, which begins with that of its registry; if it is right, the DNS of the builder.',
    },
    {
        pattern: /gave HTTP response to HTTPS client/,
        message: unreached,
        fix: (registry) => `Let BuildKit speak HTTP to it: [registry."${registry}"] with http = true in buildkitd.toml.`,
    },
    {
        pattern: /x509|tls:/i,
        message: unreached,
        fix: (registry) => `Give the builder the certificate of who signs for it: [registry."${registry}"] with ca = [FILE] in buildkitd.toml.`,
    },
    {
        pattern: /dial tcp|refused|reset|timeout|timed out|EOF|deadline|network is unreachable/i,
        message: unreached,
        fix: () => 'Check the name of the image, and the network and proxy of the builder; or run again.',
    },
    {
        pattern: /text\/html|invalid character '<'/,
        message: (registry, image) => `${registry} answers with a web page in place of ${image}`,
        fix: () => 'Check the name of the registry: a proxy, a login page or a web site answers at that address.',
    },
    {
        pattern: /(?:)/,
        message: (registry, image, status) => `${registry} failed to give ${image}: ${status}`,
        fix: () => 'Run again; if it stays, ask who runs the registry.',
    },
];
function missing(kind, image, instruction, meant) {
    const [tagged, digest] = image.split('@');
    if (digest !== undefined && tagged !== undefined) {
        return {
            rule: 'base-image-missing',
            message: `The ${kind} ${image} is not in its registry: it was removed there, or never was`,
            fix: `Write the digest that the tag has now: docker buildx imagetools inspect ${tagged}.`,
        };
    }
    if (!/\bfrom=/.test(instruction)) {
        return {
            rule: 'base-image-missing',
            message: `The ${kind} ${image} does not exist in its registry`,
            fix: 'Correct name and tag.',
        };
    }
    return {
        rule: 'base-image-missing',
        message: `There is no stage and no image ${image} to copy from`,
        fix: meant
            ? `Did you mean the stage "${meant}"?`
            : 'Name a stage of this Dockerfile (FROM \u2026 AS NAME), or an image that exists.',
    };
}
function registryOf(image) {
    const first = image.split('/')[0] ?? '';
    return image.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io';
}

;// CONCATENATED MODULE: ./build/image/bake/failure/copied.js
/**
 * Why what is copied is not there.
 * @param path as BuildKit has it: without what leads out of the context, and of a wildcard the folder before it
 * @param instruction the whole instruction that copies
 */
function notCopied(path, instruction, context) {
    const rule = 'copy-source-missing';
    const from = /--from=(\S+)|\bfrom=([^,\s]+)/.exec(instruction);
    const stage = from?.[1] ?? from?.[2];
    if (stage !== undefined) {
        return {
            rule,
            message: `"${path}" is not in the stage or image "${stage}"`,
            fix: 'Correct the path, or make the file in that stage.',
        };
    }
    const written = instruction.match(/[^\s"',[\]]+/g)?.find((word) => pathOf(word).startsWith(path)) ?? path;
    return { rule, ...(context === undefined ? notSeen(path) : notInFolder(path, written, context)) };
}
/** Without what BuildKit takes off a source: the context is the root. */
function pathOf(word) {
    return word.replace(/^(?:\.{0,2}\/)+/, '');
}
const generic = 'Correct the path, which starts at the context; or make the file before the build.';
function notSeen(path) {
    return {
        message: `"${path}" is not in the build context, or .dockerignore leaves it out`,
        fix: `${generic.slice(0, -1)}; or let .dockerignore keep it.`,
    };
}
function notInFolder(path, written, context) {
    const where = context.name === '.' ? 'the build context' : `the build context ${context.name}`;
    if (written.startsWith('../')) {
        return {
            message: `"${written}" lies above ${where}, and nothing there can be copied`,
            fix: `Build with the folder above as the context (file names the Dockerfile), or hand it over: build-context NAME=${written}, and COPY --from=NAME.`,
        };
    }
    const { ignoreFile } = context;
    const found = context.find(path);
    if (/[*?[]/.test(written)) {
        const reason = found === undefined ? `: there is no "${path}"` : ignoreFile ? `, or ${ignoreFile} leaves it out` : '';
        return { message: `Nothing in ${where} matches "${written}"${reason}`, fix: generic };
    }
    if (found === 'there' && ignoreFile !== undefined) {
        return {
            message: `"${path}" is in ${where}, but ${ignoreFile} leaves it out`,
            fix: `Take out the line of ${ignoreFile} that it matches, or keep it by a line below that one: !${path}`,
        };
    }
    if (found === 'outside') {
        return {
            message: `"${path}" is a link that leads to nothing within ${where}`,
            fix: 'Copy what it leads to; the build sees nothing outside of its context.',
        };
    }
    const other = context.inOtherCase(path);
    if (other !== undefined) {
        return {
            message: `"${path}" is not in ${where}, but "${other}" is`,
            fix: 'Write it with the same capital letters.',
        };
    }
    const shorter = endings(path).find((rest) => context.find(rest) === 'there');
    if (shorter !== undefined) {
        return {
            message: `"${path}" is not in ${where}, but "${shorter}" is`,
            fix: `Paths start at the context: copy ${shorter}, or build with a context further up.`,
        };
    }
    if (context.name !== '.' && context.isBeside(path)) {
        return {
            message: `"${path}" is not in ${where}, but in the working directory`,
            fix: 'Paths start at the context: build with a context that holds it (context), and name the Dockerfile (file).',
        };
    }
    return { message: `"${path}" is not in ${where}`, fix: generic };
}
/** `a/b/c`: `b/c`, `c` */
function endings(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/image/bake/failure/step-signs.js
const denied = 'The user of the step (USER) may not: do it above USER, or give that user the folder (COPY --chown, RUN chown).';
const memory = 'Give the builder more memory, or let the step need less: fewer things at once, smaller heaps.';
const network = 'Check the address, and network, DNS and proxy of the builder (build-arg HTTPS_PROXY); or run again.';
const lockfile = (command) => `Run ${command} where you develop, and commit the lock file.`;
const compiler = (packages) => `The image has no compiler: install one in a stage of its own (${packages}), or take a package that is built already.`;
/** The surest first. Programs print these in English whatever the locale of an image is, since images set none. */
const signs = [
    {
        pattern: /no space left on device|ENOSPC/i,
        fault: 'service',
        message: () => 'The disk of the builder is full',
        fix: 'Free space there: docker buildx prune.',
    },
    { pattern: /heap out of memory|Cannot allocate memory|signal: killed|OutOfMemoryError|MemoryError/i, fix: memory },
    {
        pattern: /exec: "(\/\S*sh)": stat \S+ no such file/,
        message: ([, shell]) => `The image has no shell (${shell}), which RUN needs`,
        fix: 'Do it in a stage that has one and COPY --from there; or write the program in brackets: RUN ["/app", "arg"].',
    },
    {
        pattern: /exec: "([^"]+)": (?:executable file not found|stat \S+ no such file)/,
        message: ([, name]) => `The step runs "${name}", which is not in the image`,
        fix: 'Install it in an earlier step, correct its name, or start from an image that has it.',
    },
    {
        pattern: /exec: "([^"]+)": permission denied/,
        message: ([, name]) => `The step runs "${name}", which may not be run`,
        fix: 'Copy it with COPY --chmod=755, or set the bit in Git: git update-index --chmod=+x FILE.',
    },
    {
        pattern: /(\\r|\^M|\r)['\u2019]?: (?:command not found|No such file)|bad interpreter/,
        fix: 'The script has Windows line endings: keep LF in Git (.gitattributes: *.sh text eol=lf).',
    },
    {
        pattern: /: (\.{0,2}\/\S+): not found$|: (\.{0,2}\/\S+): cannot execute: required file not found/,
        fix: 'It is not there; or what its first line or its linker names is not: Windows line endings (#!/bin/sh\\r) and glibc programs on Alpine end so, too.',
    },
    {
        pattern: /Illegal option -o pipefail|(?:source|\[\[|shopt|declare): not found/,
        fix: 'The shell is sh, not bash: SHELL ["/bin/bash", "-o", "pipefail", "-c"] above the step, in an image that has bash.',
    },
    {
        pattern: /(?:^|: )([\w.+-]+): (?:command )?not found$/,
        fix: ([, name]) => `Install ${name} in an earlier step, correct its name, or start from an image that has it.`,
    },
    {
        pattern: /: (\.{0,2}\/\S+): Permission denied$/,
        fix: ([, file], { exitCode }) => exitCode === '126'
            ? `${file} may not be run: COPY --chmod=755, or set the bit in Git: git update-index --chmod=+x FILE.`
            : denied,
    },
    {
        pattern: /permission denied \(publickey|Host key verification failed/i,
        fix: 'The step needs a key: RUN --mount=type=ssh, the input ssh, and the host in known_hosts (ssh-keyscan).',
    },
    {
        pattern: /Error connecting to agent|Could not open a connection to your authentication agent/,
        fix: 'Give the step the agent: the input ssh (default, or ID=FILE), beside RUN --mount=type=ssh.',
    },
    {
        pattern: /could not read Username for/,
        fix: 'The repository is private: hand a token to the step by RUN --mount=type=secret and the input secret.',
    },
    {
        pattern: /not a git repository/,
        fix: 'The folder .git is not in the context: pass the version as a build argument, or let .dockerignore keep .git.',
    },
    {
        pattern: /Read-only file system/i,
        fix: 'A mount is read-only: write elsewhere, or add rw to --mount=type=bind (what is written there is not kept).',
    },
    // Packages of distributions.
    {
        pattern: /E: Unable to locate package (\S+)|E: Package '(\S+)' has no installation candidate/,
        fix: ([, one, other], { instruction }) => /apt(?:-get)? +(?:-\S+ +)*update/.test(instruction)
            ? `This release of the base image has no package ${one ?? other} in its sources: correct the name, or add the source.`
            : 'The lists of packages are not there, or old: run apt-get update in the same step, apt-get update && apt-get install \u2026',
    },
    {
        pattern: /E: Version '.*' for '.*' was not found/,
        fix: 'The distribution keeps its newest versions alone: give that one, or none and pin the base image by digest.',
    },
    {
        pattern: /does not have a Release file|Release' is no longer|E: Failed to fetch .* 404 /,
        fix: 'The release of the base image is over, or its lists are old: take a newer base image, and run apt-get update in the same step as install.',
    },
    {
        pattern: /\((?:no such package)\)|breaks: world\[|No match for argument|Unable to find a match/,
        fix: 'The distribution has no such package, or not in that version any more: correct the name, give no version, or enable the source.',
    },
    {
        pattern: /^Abort\.$/,
        message: (_, { exitCode }) => `The step failed with exit code ${exitCode}: it asked a question, and nobody answers in a build`,
        fix: 'Say yes beforehand: apt-get install -y.',
    },
    // Packages of languages.
    {
        pattern: /externally-managed-environment/,
        fix: 'Make a virtual environment first (python3 -m venv /venv, and ENV PATH=/venv/bin:$PATH), or start from an image of python.',
    },
    {
        pattern: /Cannot install .* conflicting dependencies/,
        fix: 'Two requirements exclude each other: loosen one of them; pip install -r shows the same where you develop.',
    },
    {
        pattern: /Could not find a version that satisfies|No matching distribution found/,
        fix: 'No such version for this Python and platform: correct name or version, or the index (PIP_INDEX_URL).',
    },
    {
        pattern: /DO NOT MATCH THE HASHES/,
        fix: 'The hashes in the requirements are of other files: write them anew (pip-compile --generate-hashes), once you know why.',
    },
    {
        pattern: /pg_config executable not found|command '(?:gcc|cc|x86_64-linux-gnu-gcc)' failed|linker `cc` not found|C compiler "gcc" not found|gyp ERR! (?:find Python|stack Error: not found: make)/,
        fix: compiler('build-essential, python3, the -dev package of the library'),
    },
    {
        pattern: /`?npm ci`? .*(?:in sync|existing package-lock)|Missing: \S+ from lock file/,
        fix: lockfile('npm install'),
    },
    {
        pattern: /ERESOLVE/,
        fix: 'Two packages want different versions of a third: npm explain shows which; correct package.json and commit the lock file.',
    },
    {
        pattern: /Missing script: "?([\w:-]+)/,
        fix: ([, name]) => `package.json has no script "${name}": correct its name, or copy the package.json that has it.`,
    },
    {
        pattern: /ERR_PNPM_(?:OUTDATED|NO)_LOCKFILE|frozen-lockfile.*(?:out of date|not up to date|absent)/i,
        fix: lockfile('pnpm install'),
    },
    { pattern: /lockfile (?:needs to be updated|would have been (?:modified|created))/, fix: lockfile('yarn install') },
    { pattern: /poetry\.lock was last generated|lock file is not up to date/i, fix: lockfile('poetry lock') },
    { pattern: /lockfile at `?uv\.lock`? needs to be updated/, fix: lockfile('uv lock') },
    {
        pattern: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|no required module provides package/,
        fix: 'Run go mod tidy, commit go.mod and go.sum, and copy both before the step.',
    },
    {
        pattern: /go\.mod requires go >= (\S+)/,
        fix: ([, version]) => `Start from an image of Go ${version?.split(/[;,)]/)[0]} or later.`,
    },
    { pattern: /--locked was passed|lock file .*Cargo\.lock needs to be updated/, fix: lockfile('cargo update') },
    { pattern: /bundle.*frozen|Gemfile\.lock.*(?:deployment|frozen)/i, fix: lockfile('bundle install') },
    // The network.
    {
        pattern: /Temporary failure (?:in name resolution|resolving)|EAI_AGAIN/,
        fault: 'service',
        message: (found) => `The step could not look up a name: ${found.input.trim()}`,
        fix: network,
    },
    {
        pattern: /Could not resolve host|ENOTFOUND|no such host|Name or service not known|bad address/i,
        fix: (_, { instruction }) => /--network=none/.test(instruction)
            ? 'The step has no network (--network=none): fetch it in an earlier step.'
            : network,
    },
    {
        pattern: /certificate (?:verify failed|problem|is not trusted)|unable to get local issuer|self[- ]signed certificate|x509: /i,
        fix: 'The image does not know who signed the certificate: install ca-certificates, or copy in the certificate of your proxy.',
    },
    {
        pattern: /\b(?:429|50[234])\b.*(?:Too Many|Unavailable|Bad Gateway|Gateway Time-?out)|returned error: (?:429|50[234])/i,
        fault: 'service',
        fix: 'The other side was busy or down: run again.',
    },
    {
        pattern: /returned error: 40[134]|\b40[134] (?:Not Found|Forbidden|Unauthorized)/i,
        fix: 'Correct the address; where it needs a login, hand it over by RUN --mount=type=secret and the input secret.',
    },
    { pattern: /Connection refused|Connection timed out|ETIMEDOUT|ECONNREFUSED|Failed to connect to/i, fix: network },
    { pattern: /permission denied|EACCES|Operation not permitted/i, fix: denied },
];

;// CONCATENATED MODULE: ./build/image/bake/failure/step.js

/** Exit codes that say something where no line does. */
const codes = {
    '124': 'It took longer than its timeout lets it.',
    '126': 'What it runs may not be run: COPY --chmod=755, or git update-index --chmod=+x FILE.',
    '127': 'What it runs is not in the image: install it, or correct its name.',
    '137': `It was killed, most often for want of memory. ${memory}`,
    '139': 'The program crashed (a segmentation fault): often one that was built for another libc or platform.',
};
/** What programs add to their errors. */
const noise = /^\s*$|complete log of this run|^npm (?:error|ERR!)(?: code| errno| path| command|$)|^\[?notice\]?|WARNING: Running pip|^hint: |^note: |^make: \*\*\*|^info Visit|Command failed with exit code|ELIFECYCLE|^exit status \d|^\s+at |^Node\.js v|\[Help \d\]|re-run Maven|^To see the full stack|for help visit|^\u2570\u2500>|^\[end of output\]|ResolutionImpossible|debconf: /;
/** Lines that say what is wrong; of several the first counts, since what follows comes of it. */
const error = /^(?:error(?:\[\w+\])?: |ERROR[: ]|E: |fatal: |npm (?:error|ERR!) |\[ERROR\] )|: error(?: \w+)?: |: error TS\d+|^\S+\.go:\d+:\d+: /;
/** What became of a RUN whose program ended with an exit code that is not 0. */
function stepFailed(step) {
    const rule = 'build-step-failed';
    const { exitCode, printed } = step;
    const told = (line) => `The step failed with exit code ${exitCode}${line === undefined ? '' : `: ${step_shortened(line.trim())}`}`;
    const other = otherPlatform(step) ?? secretNotGiven(step);
    if (other !== undefined)
        return { rule, ...other };
    // Further up stands what programs tried and got over.
    const last = printed.slice(-200);
    for (const { pattern, fix, message, fault } of signs) {
        const found = last.map((line) => pattern.exec(line)).find((match) => match !== null);
        if (found === undefined)
            continue;
        return {
            rule,
            ...(fault && { fault }),
            message: message?.(found, step) ?? told(found.input),
            fix: typeof fix === 'string' ? fix : fix(found, step),
        };
    }
    const lines = last.filter((line) => !noise.test(line));
    return {
        rule,
        message: told(lines.find((line) => error.test(line)) ?? lines.at(-1)),
        fix: codes[exitCode] ?? 'Correct what the step runs; the log above shows all that it printed.',
    };
}
/** A program of another platform: one that was copied in, or all of them, where the builder can't run the platform that is built. */
function otherPlatform({ printed, hasPlatforms }) {
    if (!printed.some((line) => /exec format error/i.test(line)))
        return undefined;
    if (hasPlatforms) {
        return {
            fault: 'service',
            message: "The step runs a program of another platform, and this builder can't emulate it",
            fix: 'Set up emulation (docker/setup-qemu-action), or run the step on the builder itself: FROM --platform=$BUILDPLATFORM.',
        };
    }
    return {
        message: 'The step runs a program that was made for another platform than this image, or a script without a first line',
        fix: 'Take the program of the platform that is built (TARGETARCH names it); let a script begin with #!/bin/sh.',
    };
}
function secretNotGiven({ instruction, printed }) {
    for (const [, mount = ''] of instruction.matchAll(/--mount=(\S*type=secret\S*)/g)) {
        const field = (name) => name.exec(mount)?.[1];
        const id = field(/(?:^|,)id=([^,]+)/);
        const target = field(/(?:^|,)(?:target|dst|destination)=([^,]+)/) ?? `/run/secrets/${id}`;
        if (id !== undefined && printed.some((line) => line.includes(target) && /No such file/i.test(line))) {
            return secretMissing(id);
        }
    }
    return undefined;
}
/** A secret that a step asks for, and nobody gave. */
function secretMissing(id) {
    return {
        rule: 'dockerfile-invalid',
        message: `The step needs the build secret "${id}", which was not given`,
        fix: `Give it in secret: id=${id},env=VARIABLE or id=${id},src=FILE.`,
    };
}
function step_shortened(line) {
    return line.length > 300 ? `${line.slice(0, 299)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/image/bake/failure/explain.js




const daemon = 'docker buildx';
/** What BuildKit and buildx say, the surest first: the words of buildx 0.12 to 0.33 and BuildKit 0.12 to 0.28. */
const causes = [
    {
        // buildx writes what the builder sends it.
        pattern: /failed to send write: rpc error: code = \w+ desc = write (\S+): (no space left on device|disk quota exceeded|file too large)/,
        explain: ([, file = '', reason]) => ({
            fault: 'service',
            service: 'this machine',
            message: `The image could not be written to ${file}: ${reason}`,
            fix: 'Free space there, or let TMPDIR name a folder with more room than the image takes.',
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
        pattern: /failed to calculate checksum of ref \S+ "\/?(.*?)": not found/,
        explain: ([, path = ''], { instruction = '' }, { context }) => notCopied(path, instruction, context),
    },
    {
        pattern: /lstat \/?(\S*?): no such file or directory/,
        explain: ([, path = ''], { instruction = '' }, { context }) => notCopied(path, instruction, context),
    },
    {
        pattern: /failed to resolve source metadata for (\S+?): (.*)$/,
        explain: ([, image = '', reason = ''], failure) => baseImage(image, reason, failure),
    },
    {
        pattern: /(?:failed to fetch remote|fetching default branch for repository) (\S+?): (.*)$/,
        explain: ([, url = '', reason = ''], failure) => notFetched(url, reason, failure),
    },
    {
        // A layer of a base image that was found, or the login for it.
        pattern: /failed to (?:copy|fetch|do request|authorize)\b/,
        explain: (_, failure) => {
            const host = /https?:\/\/([^/"\s]+)/.exec(failure.said)?.[1];
            return baseImage(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(failure.instruction ?? '')?.[1] ?? `${host ?? 'docker.io'}/\u2026`, failure.said, failure);
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
        pattern: /failed to parse stage name "(.*)": invalid reference format/,
        explain: ([, name = '']) => ({
            message: `"${name}" is no name of an image`,
            fix: /[:@/]$|\/:/.test(name)
                ? 'A variable in it has no value: declare the ARG before FROM with a default, or give it in build-arg.'
                : 'Write REGISTRY/NAME:TAG, in lower case; variables in it must be declared before FROM.',
        }),
    },
    {
        pattern: /empty platform value from expression (\S+)(?: \(did you mean (\w+)\?\))?/,
        explain: ([, variable, meant]) => ({
            message: `${variable} has no value, so the platform of FROM is not known`,
            fix: meant ? `Did you mean $${meant}?` : 'Declare the ARG before FROM, or use BUILDPLATFORM or TARGETPLATFORM.',
        }),
    },
    {
        pattern: /invalid stage index (\d+)/,
        explain: ([, index]) => ({
            rule: 'base-image-missing',
            message: `There is no stage number ${index} above this one (they count from 0)`,
            fix: 'Give the stage a name, FROM \u2026 AS NAME, and copy from that.',
        }),
    },
    {
        pattern: /unterminated heredoc/,
        explain: () => ({
            message: 'The here-document has no end',
            fix: 'End it by a line that holds its word alone, without blanks before or after it; with <<-WORD tabs may stand before it.',
        }),
    },
    {
        pattern: /mkdir (\S+): not a directory|cannot copy to non-directory: \S*?\/(?:rootfs|snapshots\/\d+\/fs)?(\/\S+)/,
        explain: ([, one, other]) => ({
            message: `${one ?? other} is a file, and a folder is needed there`,
            fix: 'Choose another path.',
        }),
    },
    {
        pattern: /unable to find (user|group) ([^\s:]+):/,
        explain: ([, kind, name]) => ({
            message: `The image has no ${kind} "${name}"`,
            fix: `Make it in an earlier step (RUN useradd ${name}, or adduser -D ${name} on Alpine), or write its number.`,
        }),
    },
    {
        pattern: /target stage "(.*)" could not be found/,
        explain: ([, stage]) => ({
            message: `The Dockerfile has no stage "${stage}", and target asks for it`,
            fix: 'Name a stage of the Dockerfile in target, or name the stage in its FROM \u2026 AS.',
        }),
    },
    {
        pattern: /process "(.*)" did not complete successfully: exit code: (\d+)/s,
        explain: ([, , exitCode = ''], { printed, instruction = '' }, { hasPlatforms }) => stepFailed({ exitCode, instruction, printed, hasPlatforms }),
    },
    {
        pattern: /ResourceExhausted|did not complete successfully: cannot allocate memory/,
        explain: () => ({
            fault: 'service',
            message: 'The builder had no memory left for the step, and killed it',
            fix: 'Give the builder more memory, or let the step need less.',
        }),
    },
    {
        pattern: /secret (\S+): not found/,
        explain: ([, id = '']) => secretMissing(id),
    },
    {
        // One that has a checksum is asked for without a cache key.
        pattern: /(?:failed to load cache key: |^)(?:Get|Head) "(https?:.*?)": (?!.*dial unix)(.*)$/,
        explain: ([, url, reason]) => ({
            ...download,
            message: `${url}, which ADD names, can't be reached: ${reasonIn(reason)}`,
        }),
    },
    {
        pattern: /invalid response status (429|5\d\d)/,
        explain: ([, status]) => ({ ...download, message: `What ADD names was answered with ${status}` }),
    },
    {
        pattern: /invalid response status (\d+)/,
        explain: ([, status]) => ({
            message: `What ADD names was answered with ${status}`,
            fix: 'Correct the address; what needs a login is fetched by RUN with a build secret.',
        }),
    },
    {
        pattern: /digest mismatch (\S+): (\S+)/,
        explain: ([, found, wanted]) => ({
            message: `What ADD names has the checksum ${found}, and not ${wanted}`,
            fix: 'Look at what has changed there; if it is meant, write the new checksum.',
        }),
    },
    {
        pattern: /granting entitlement (\S+) is not allowed/,
        explain: ([, name]) => ({
            fault: 'service',
            message: `The builder does not allow ${name}, which this build asks for`,
            fix: `Create the builder with --buildkitd-flags '--allow-insecure-entitlement ${name}', or leave it out.`,
        }),
    },
    {
        pattern: /(network\.host|security\.insecure|device) is not allowed|additional privileges requested/,
        explain: ([, name = 'more than a build may']) => ({
            message: `The step asks for ${name}, which the build does not allow`,
            fix: `Give it in allow: ${name} (a builder must allow it, too), or leave it out.`,
        }),
    },
    {
        pattern: /unset ssh forward key (\S+)/,
        explain: ([, id]) => ({
            message: `The step needs the SSH agent or key "${id}", which was not given`,
            fix: `Give it in ssh: ${id}, with an agent that runs (SSH_AUTH_SOCK), or ${id}=FILE.`,
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
        pattern: /error reading from server: EOF|closing transport|transport is closing|code = Unavailable/,
        explain: () => ({
            fault: 'service',
            message: 'The builder went away while it built',
            fix: 'See its log; most often the machine had no memory left. Then run again.',
        }),
    },
    {
        pattern: /no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused|connection error|error reading preface|context deadline exceeded|failed to list workers/i,
        explain: (_, { said }, { reaching }) => ({
            fault: 'service',
            message: `The builder can't be reached: ${said}`,
            fix: reaching,
        }),
    },
];
/** What went wrong in plain words, whose fault it is, and what to do. A failure at a line of the Dockerfile is that line's. */
function explain(failure, sources) {
    for (const { pattern, explain } of causes) {
        const found = pattern.exec(failure.said);
        if (found !== null)
            return { fault: 'sources', rule: 'dockerfile-invalid', service: daemon, ...explain(found, failure, sources) };
    }
    return unknown(failure);
}
/** What nobody has a word for: BuildKit's own, on the line that it names. */
function unknown({ line, said }) {
    const isStep = said.startsWith('process ');
    return {
        fault: line === undefined ? 'service' : 'sources',
        rule: line === undefined || isStep ? 'build-step-failed' : 'dockerfile-invalid',
        service: daemon,
        message: said,
        fix: line === undefined || isStep ? 'Correct the build; the log above shows its steps.' : 'Correct the instruction.',
    };
}
const download = {
    fault: 'service',
    service: 'download',
    fix: 'Run again; if it stays, check the address, and the network of the builder.',
};
/** A Git repository that the context or an ADD comes from. */
function notFetched(url, reason, { instruction = '' }) {
    const what = /^\s*ADD\b/i.test(instruction) ? 'which ADD names' : 'from which the build context comes';
    const said = /fatal: (.*?)(?: : exit status \d+)?$/.exec(reason)?.[1] ?? reasonIn(reason);
    if (/not found|couldn't find remote ref|could not read Username|Authentication failed|denied/i.test(said)) {
        return {
            message: `The repository ${url}, ${what}, can't be fetched: ${said}`,
            fix: 'Correct address and ref; a private repository needs the secret GIT_AUTH_TOKEN, or ssh.',
        };
    }
    return { ...download, message: `The repository ${url}, ${what}, can't be reached: ${said}` };
}

;// CONCATENATED MODULE: ./build/image/bake/failure/locate.js

/** The instruction that failed. BuildKit names no line of images that a mount names, of ADD, of stages by number and of entitlements. */
function locate({ instructions }, { line, instruction, said }) {
    if (line !== undefined)
        return instructions.find(({ place }) => place.line <= line && line <= place.endLine);
    const from = (source) => source === undefined ? undefined : instructions.find((one) => (0,oci_dockerfile/* copiedFrom */.nR)(one).includes(source));
    const flag = (name, value) => ({ flags }) => flags.some(([one, given]) => one === name && given === value);
    const image = /failed to resolve source metadata for (\S+?): /.exec(said)?.[1];
    const entitled = /(network|security)\.(\w+) is not allowed/.exec(said);
    return (from(image?.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')) ??
        from(/invalid stage index (\d+)/.exec(said)?.[1]) ??
        (entitled === null ? undefined : instructions.find(flag(entitled[1] ?? '', entitled[2] ?? ''))) ??
        instructions.find((one) => instruction !== undefined && oneLine(one) === instruction.replace(/\s+/g, ' ').trim()));
}
/** As BuildKit heads its step. */
function oneLine({ keyword, lines }) {
    const text = lines.map((line) => line.text.replace(/\\$/, '')).join(' ');
    return `${keyword} ${text}`.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/image/bake/failure/read.js
/** Reads what `docker buildx bake --progress=plain` wrote to standard error. */
function readFailure(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
    const lines = stderr.split(/\r?\n/).map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').trimEnd());
    const said = errorIn(lines) ?? lines.findLast((line) => line.trim() !== '') ?? 'it printed nothing';
    const target = /^target (\S+): /.exec(said)?.[1];
    const marked = lines.flatMap((line) => {
        const match = /^ *(\d+) \| >>> (.*)$/.exec(line);
        return match === null ? [] : [{ line: Number(match[1]), text: match[2] ?? '' }];
    });
    const line = marked[0]?.line;
    const instruction = marked.length > 0 ? marked.map(({ text }) => text).join('\n') : lines.findLast(isHeading)?.replace(heading, '$1');
    return {
        ...(target === undefined ? {} : { target }),
        ...(line === undefined ? {} : { line }),
        ...(instruction === undefined ? {} : { instruction }),
        said: said.replace(/^target \S+: /, '').replace(/^(?:failed to (?:build|solve): )+/, ''),
        printed: printedBy(lines),
    };
}
/** The error may go on over lines, as that of Git does; what buildx adds below an empty line is none of it. */
function errorIn(lines) {
    const start = lines.findLastIndex((line) => line.startsWith('ERROR: '));
    if (start < 0)
        return undefined;
    const end = lines.findIndex((line, index) => index > start && line === '');
    const text = lines.slice(start, end < 0 ? undefined : end).join(' ');
    return text.slice('ERROR: '.length).trim();
}
/** ` > [web linux/arm64 build 2/3] RUN npm ci:` stands above the last lines of the step that failed. */
const heading = /^ > \[[^\]]*\] ([A-Z]+ .*):$/;
const isHeading = (line) => heading.test(line);
/** All that the failed step printed, each line behind its number and time; the lines below its heading are its last bytes. */
function printedBy(lines) {
    const ended = lines.findLast((line) => /^#\d+ ERROR: (?:process|failed to solve)/.test(line));
    const id = ended && /^#\d+/.exec(ended)?.[0];
    if (id !== undefined) {
        const outputs = lines.flatMap((line) => {
            const text = line.startsWith(`${id} `) ? /^#\d+ \d+\.\d+ (.*)$/.exec(line)?.[1] : undefined;
            return text === undefined ? [] : [text];
        });
        if (outputs.length > 0)
            return outputs;
    }
    const start = lines.findLastIndex((line) => isHeading(line) && / RUN /.test(line));
    if (start < 0)
        return [];
    const end = lines.indexOf('------', start);
    return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.replace(/^\d+\.\d+ /, ''));
}

// EXTERNAL MODULE: ./build/image/bake/line.js
var bake_line = __webpack_require__(41790);
;// CONCATENATED MODULE: ./build/image/bake/steps.js
/** Reads the steps of `docker buildx bake --progress=plain`, without those that are BuildKit's own. */
function readSteps(stderr) {
    const steps = new Map();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
    for (const line of stderr.replace(/\u001b\[[0-9;]*m/g, '').split(/\r?\n/)) {
        const [, id = '', rest = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
        const [, where = '', says] = /^\[(?:([^\]]*) )?\d+\/\d+\] (.*)$/.exec(rest) ?? [];
        if (says !== undefined && !steps.has(id)) {
            steps.set(id, { where, says, seconds: 0, isCached: false });
        }
        const step = steps.get(id);
        if (step === undefined)
            continue;
        if (rest === 'CACHED')
            step.isCached = true;
        const seconds = /^DONE ([\d.]+)s$/.exec(rest)?.[1];
        if (seconds !== undefined)
            step.seconds = Number(seconds);
    }
    // What a stage starts from is no step: it is there, or it is pulled.
    return [...steps.values()].filter(({ says, seconds }) => !says.startsWith('FROM ') || seconds >= 1);
}
/**
 * Shows what buildx prints without its question for rights to the folders that the definition names: nobody is asked, and it
 * goes on (BUILDX_BAKE_ENTITLEMENTS_FS).
 */
function withoutQuestion(show) {
    let isAsking = false;
    return (line) => {
        if (line.startsWith('Your build is requesting privileges'))
            isAsking = true;
        else if (/^#\d+ |^ERROR: /.test(line))
            isAsking = false;
        if (!isAsking)
            show(line);
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
    const names = (0,bake_definition/* bakeNames */.AP)(targets);
    const layout = (name) => (0,external_node_path_.join)(work, names.get(name) ?? name);
    const metadata = (0,external_node_path_.join)(host.files.temporaryDirectory('metadata'), 'metadata.json');
    const cache = (name) => (0,external_node_path_.join)(work, 'caches', names.get(name) ?? name);
    const places = { layout, cache, resolve: host.files.resolve, layouts: request.layouts };
    const builder = await (0,bake_builder/* openBuilder */.IR)(host, path, request.builder);
    const env = { ...(0,bake_definition/* bakeEnvironment */.hY)(targets, host.environment), ...builder.env };
    for (const name of (0,bake_definition/* secretVariables */.c8)(targets))
        if (env[name])
            host.log.mask(env[name]);
    const { args, stdin } = buildCommand(targets, host.environment, places, { builder: builder.name, metadata });
    const onLine = withoutQuestion((line) => host.log.progress(line));
    const { exitCode, stderr } = await host.processes.run(path, args, { env, stdin, signal: request.signal, onLine });
    if (exitCode !== 0)
        return await failed(host, request, readFailure(stderr));
    const said = (0,oci_manifest/* parseJsonObject */.dw)(host.files.read(metadata));
    // `build` tells of its one image what `bake` tells of each by its name.
    const told = 'containerimage.digest' in said ? { [[...names.values()][0] ?? '']: said } : said;
    const digests = digestsIn(told);
    const made = targets.map(({ name }) => {
        const built = opened(host, layout(name), digests(names.get(name) ?? name));
        return [name, kept(host, built, request.keepIn(name))];
    });
    const caches = targets.flatMap(({ name, cacheTag: tag }) => tag ? [[name, { folder: cache(name), tag }]] : []);
    return { layouts: new Map(made), caches: new Map(caches), bases: basesIn(told), steps: readSteps(stderr) };
}
function opened(host, folder, digest) {
    const layout = (0,oci_layout/* openLayout */.B9)(host.files, folder);
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
async function failed(host, { targets, builder }, told) {
    const names = (0,bake_definition/* bakeNames */.AP)(targets);
    const target = targets.length === 1 ? targets[0] : targets.find(({ name }) => names.get(name) === told.target);
    const text = target && dockerfileText(host, target);
    const { place, ...failure } = await located(told, text, target && (0,bake_definition/* dockerfileOf */.S9)(target.build), host);
    const { fault, rule, service, fix, ...explanation } = explain(failure, {
        context: target && contextFolder(host.files, target),
        hasPlatforms: (target?.build.platforms ?? []).length > 0,
        reaching: (0,bake_builder/* reachingOf */.vn)(builder),
    });
    const at = place ?? target?.build.place;
    const message = targets.length > 1 && target !== undefined ? `${target.name}: ${explanation.message}` : explanation.message;
    if (fault === 'service')
        throw new errors/* ServiceError */._7(service, message, { fix, ...(at && { place: at }) });
    return {
        finding: { rule, category: 'input', severity: 'error', message, fix, ...at },
        target: target?.name,
    };
}
/** The failure with its line and its place, as far as the Dockerfile is a file here, or at least with its instruction. */
async function located(told, text, file, { files }) {
    if (text === undefined)
        return told;
    const path = file === undefined ? '' : files.relative(file);
    const found = locate(await (0,oci_dockerfile/* parseDockerfile */.Ai)(text, path, { args: {}, contexts: [] }), told);
    const line = told.line ?? found?.place.line;
    if (line === undefined)
        return file === undefined ? told : { ...told, place: { file: path } };
    const rows = text.split(/\r?\n/).slice(line - 1, found?.place.endLine ?? line);
    const failure = { ...told, line, instruction: told.instruction ?? rows.join('\n') };
    return file === undefined ? failure : { ...failure, place: (0,bake_line/* lineOf */.c)(text, path, line) };
}
function dockerfileText({ files }, { build }) {
    const file = (0,bake_definition/* dockerfileOf */.S9)(build);
    return file !== undefined && files.kind(file) !== undefined ? files.text(file) : build.dockerfileInline;
}
function digestsIn(made) {
    return (name) => {
        const digest = made[name]?.['containerimage.digest'];
        if (typeof digest === 'string')
            return digest;
        throw new errors/* ServiceError */._7('docker buildx', `It wrote no digest of ${name} into its metadata file`, {
            fix: 'Use a builder of BuildKit 0.11 or later.',
        });
    };
}
/** What the metadata says of the materials of the builds: buildx writes it beside the digests, with or without attestations. */
function basesIn(made) {
    const provenances = Object.values(made).flatMap((target) => Object.entries(target ?? {}).flatMap(([key, value]) => (key.startsWith('buildx.build.provenance') ? [value] : [])));
    return new Map(provenances.flatMap(({ materials = [] }) => materials.flatMap(({ uri = '', digest }) => {
        const [, name, tag] = /^pkg:docker\/([^@?]+)@([^?]+)/.exec(uri) ?? [];
        const reference = name && tag ? (0,oci_reference/* readReference */.Wf)(`${decodeURIComponent(name)}:${tag}`) : undefined;
        if (reference === undefined || digest?.sha256 === undefined)
            return [];
        return [[`${(0,oci_reference/* canonicalName */.Ew)(reference)}:${reference.tag}`, `sha256:${digest.sha256}`]];
    })));
}

;// CONCATENATED MODULE: ./build/image/bake/check.js




/**
 * Looks for everything that the builds name on this machine, which costs nothing and needs no program.
 * @throws InputError for a context, Dockerfile, secret, key or named context that is not there.
 */
function checkTarget(host, { build }) {
    for (const start of Object.values(build.starts ?? {}))
        checkTarget(host, { build: start });
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
    if (!(0,target/* isRemote */.Vx)(context))
        expect(context, 'directory', 'The build context');
    const dockerfile = (0,bake_definition/* dockerfileOf */.S9)(build);
    if (dockerfile !== undefined)
        expect(dockerfile, 'file', 'The Dockerfile');
    for (const [name, from] of Object.entries(additionalContexts)) {
        if (!/^[a-z][\w+.-]*:/.test(from) && !(0,target/* isRemote */.Vx)(from))
            expect(from, 'directory', `The build context ${name},`);
    }
    for (const secret of secrets) {
        const variable = (0,target/* secretVariable */.HV)(secret);
        if (secret.file !== undefined)
            expect(secret.file, 'file', `The file of the build secret ${secret.id},`);
        if (variable === undefined || host.environment[variable] !== undefined)
            continue;
        const message = `The build secret "${secret.id}" wants the environment variable ${variable}, which is not set`;
        throw new errors/* InputError */.dz(message, { fix: `Set ${variable}, or name a file with src=.`, ...(place && { place }) });
    }
    for (const spec of ssh) {
        const path = /^[^=]+=(.+)$/.exec(spec)?.[1];
        if (path === undefined && !host.environment['SSH_AUTH_SOCK']) {
            throw new errors/* InputError */.dz(`ssh "${spec}" is the agent of SSH_AUTH_SOCK, which is not set`, {
                fix: 'Start an agent (ssh-agent, or an action that does), or name a key: ID=FILE.',
                ...(place && { place }),
            });
        }
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

// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
;// CONCATENATED MODULE: ./build/oci/merge.js







/**
 * Makes one image of several platforms out of images that are in a repository, each pushed by its digest: a layout in a temporary
 * folder, with every manifest of them as it is (attestations too) and one index above. The same images give the same index,
 * in whatever order they are named. Layers are pulled as far as somebody reads them: the repository has them.
 *
 * @param layers `images`: those of what can run; `all`: those of attestations, too.
 * @throws InputError for a digest that is not there, or platforms that don't fit together; RegistryError.
 */
async function mergeImages(host, repository, digests, layers) {
    const folder = host.files.temporaryDirectory('merged');
    const pull = new Pull(host, repository, folder, layers);
    const legs = await Promise.all([...new Set(digests)].map((digest) => pull.leg(digest)));
    const manifests = new Map(legs.flatMap(({ children }) => children.map((child) => [child.digest, child])));
    const annotations = common(legs.map((leg) => leg.annotations));
    const index = {
        schemaVersion: 2,
        mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex,
        manifests: [...manifests.values()].sort(inOrder),
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
    const bytes = Buffer.from(JSON.stringify(index));
    const root = { mediaType: oci_manifest/* mediaTypes */.Ib.ociIndex, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
    host.files.write((0,oci_layout/* blobPath */.nD)(folder, root.digest), bytes);
    host.files.write((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    host.files.write((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify({ ...index, annotations: undefined, manifests: [root] }));
    return (0,oci_layout/* openLayout */.B9)(host.files, folder, { isSparse: layers !== 'all' });
}
/** Legs are pulled side by side, and what several of them have once. */
class Pull {
    #host;
    #repository;
    #folder;
    #layers;
    #blobs = new Map();
    constructor(host, repository, folder, layers) {
        this.#host = host;
        this.#layers = layers;
        this.#repository = repository;
        this.#folder = folder;
    }
    async leg(digest) {
        if ((await this.#repository.resolve(digest)) === undefined) {
            throw new errors/* InputError */.dz(`merge: ${digest} is not in the repository`, {
                fix: 'Give the digests that the other runs pushed: their output digest, each of this very image.',
            });
        }
        const { bytes, manifest, descriptor } = await (0,pull/* manifestOf */.$V)(this.#repository, digest);
        if (manifest.kind === 'image')
            return { children: [await this.#image(descriptor)], annotations: {} };
        const children = [];
        for (const child of manifest.manifests)
            children.push(await this.#image(child));
        const { annotations = {} } = (0,oci_manifest/* parseJsonObject */.dw)(bytes);
        return { children, annotations };
    }
    /** @returns its descriptor, with the platform that its config names where the index says none. */
    async #image(image) {
        const { bytes, manifest } = await (0,pull/* manifestOf */.$V)(this.#repository, image.digest);
        this.#host.files.write((0,oci_layout/* blobPath */.nD)(this.#folder, image.digest), bytes);
        if (manifest.kind === 'index') {
            throw new errors/* InputError */.dz(`merge: ${image.digest} is an index within an index`, {
                fix: 'Give the images of single runs.',
            });
        }
        await this.#blob(manifest.config);
        const isRead = this.#layers === 'all' || (this.#layers === 'images' && image.platform?.['os'] !== 'unknown');
        if (isRead)
            for (const layer of manifest.layers)
                await this.#blob(layer);
        if (image.platform !== undefined || !(0,oci_manifest/* isImageConfigType */.Ky)(manifest.config.mediaType))
            return image;
        const config = (0,oci_manifest/* parseJsonObject */.dw)(this.#host.files.read((0,oci_layout/* blobPath */.nD)(this.#folder, manifest.config.digest)));
        const keys = ['os', 'architecture', 'variant', 'os.version'];
        const named = keys.flatMap((key) => (config[key] ? [[key, config[key]]] : []));
        return named.length === 0 ? image : { ...image, platform: Object.fromEntries(named) };
    }
    #blob(blob) {
        const pulled = this.#blobs.get(blob.digest) ?? (0,pull/* fetchBlob */.sZ)(this.#host, this.#repository, blob, this.#folder);
        this.#blobs.set(blob.digest, pulled);
        return pulled;
    }
}
/** Images by their platforms, then what is about them. */
function inOrder(a, b) {
    const [left, right] = [textOf(a), textOf(b)];
    if (left !== right)
        return left === '' ? 1 : right === '' ? -1 : left < right ? -1 : 1;
    return a.digest < b.digest ? -1 : 1;
}
function textOf({ platform }) {
    const found = platform && (0,oci_platform/* platformOf */.tj)(platform);
    return found === undefined ? '' : (0,oci_platform/* formatPlatform */.Bq)(found);
}
/** What all of them say alike. */
function common(all) {
    const [first = {}, ...rest] = all;
    return Object.fromEntries(Object.entries(first).filter(([key, value]) => rest.every((other) => other[key] === value)));
}

;// CONCATENATED MODULE: ./build/image/merge.js



/**
 * The images that other runs pushed by their digests, each set as one layout.
 * @throws InputError where platforms are missing, or there are more than were asked for; RegistryError.
 */
async function mergeAll(plan, inputs, host) {
    const layouts = new Map();
    for (const { name, image, source, reference, copies } of plan.images) {
        if (source.kind !== 'merge')
            continue;
        host.log.progress(`Pulling ${source.digests.length} images of ${image}`);
        // Scanners read the layers of what can run, and another repository may have none of them.
        const layers = copies.length > 0 ? 'all' : plan.scanners.length > 0 ? 'images' : 'none';
        const repository = await openRunning(reference, plan, inputs, host);
        const layout = await mergeImages(host, repository, source.digests, layers);
        const found = layout.images.map(({ platform }) => platform);
        const missing = source.platforms.filter((platform) => !found.includes(platform));
        const surplus = source.platforms.length === 0 ? [] : found.filter((platform) => !source.platforms.includes(platform));
        if (missing.length > 0 || surplus.length > 0) {
            const what = missing.length > 0 ? `no image for ${missing.join(', ')}` : `an image for ${surplus.join(', ')} too`;
            throw new errors/* InputError */.dz(`merge: there is ${what}, and platform says ${source.platforms.join(', ')}`, {
                fix: 'Give one digest for each platform: a run that failed has pushed none.',
            });
        }
        layouts.set(name, layout);
    }
    return layouts;
}

;// CONCATENATED MODULE: ./build/image/make.js





/** Everything on this machine that the images come from. @returns the layouts of other builders, verified. */
async function checkSources(plan, host) {
    const layouts = new Map();
    for (const { name, source, layoutOut } of plan.images) {
        if (source.kind === 'layout')
            layouts.set(name, await openSource(host, source.path));
        else if (source.kind === 'build')
            checkTarget(host, source.target);
        if (layoutOut !== undefined)
            checkFolder(host, layoutOut);
    }
    return layouts;
}
/** A folder is a layout; a file is an archive of one. */
async function openSource(host, path) {
    if (host.files.kind(path) !== 'file')
        return (0,oci_layout/* openLayout */.B9)(host.files, path);
    return (0,oci_layout/* openLayout */.B9)(host.files, await unpackArchive(host, path), { archive: path });
}
/** What is built, and what other machines have built. */
async function makeAll(plan, inputs, host, making) {
    const baked = await host.log.group('Build', () => bakeAll(plan, host, making));
    return { baked, merged: 'finding' in baked ? new Map() : await mergeAll(plan, inputs, host) };
}
async function bakeAll(plan, host, { given, bases, signal }) {
    const targets = plan.images.flatMap(({ name, source }) => {
        if (source.kind !== 'build')
            return [];
        const { build } = source.target;
        const { contexts, frontend } = bases.get(name) ?? {};
        const additionalContexts = { ...contexts, ...build.additionalContexts };
        const args = frontend === undefined ? build.args : { ...build.args, BUILDKIT_SYNTAX: frontend };
        return [{ ...source.target, build: { ...build, args, additionalContexts } }];
    });
    if (targets.length === 0)
        return { layouts: new Map(), caches: new Map(), bases: new Map(), steps: [] };
    // BuildKit wants a tag before the digest, and goes by the digest.
    const layouts = new Map([...given].map(([name, { path, root }]) => [name, `${path}:latest@${root.digest}`]));
    const kept = new Map(plan.images.map(({ name, layoutOut }) => [name, layoutOut]));
    const { builder, buildx: tool } = plan;
    return await bake(host, { targets, builder, tool, layouts, signal, keepIn: (name) => kept.get(name) });
}
function layoutOf({ name }, ...layouts) {
    const found = layouts.map((some) => some.get(name)).find((layout) => layout !== undefined);
    if (found === undefined)
        throw new Error(`no layout of ${name} was made`);
    return found;
}

// EXTERNAL MODULE: ./build/image/attest/provenance.js
var provenance = __webpack_require__(68995);
;// CONCATENATED MODULE: ./build/image/attest/verdict.js

/** Where the scanners are at home, as package URLs. */
const homes = {
    trivy: 'pkg:github/aquasecurity/trivy',
    grype: 'pkg:github/anchore/grype',
};
/**
 * The predicate of a vulnerability scan as cosign has it
 * (https://github.com/sigstore/cosign/blob/main/specs/COSIGN_VULN_ATTESTATION_SPEC.md). Its result is the verdict with what was found.
 */
function scanPredicateOf({ scans, failOn, ignored, started, finished }, invocation) {
    const [first] = scans;
    const name = first?.scanner ?? '';
    return {
        invocation: { parameters: [`fail-on=${failOn}`], uri: invocation, event_id: '', 'builder.id': '' },
        scanner: {
            uri: homes[name] ?? name,
            version: first?.scannerVersion ?? '',
            // cosign keeps these two alone: the version of a database is when it was made.
            db: { uri: '', version: first?.database ?? '' },
            result: {
                outcome: 'passed',
                failOn,
                ignored,
                scanners: scans.map(({ scanner, database }) => ({ scanner, database: database ?? '' })),
                vulnerabilities: scans.flatMap(({ scanner, vulnerabilities }) => vulnerabilities.map(({ id, severity, package: of, version, fixedIn, purl }) => {
                    return { scanner, id, severity, package: of, version, fixedIn, purl };
                })),
            },
        },
        metadata: { scanStartedOn: (0,provenance/* seconds */.YA)(started), scanFinishedOn: (0,provenance/* seconds */.YA)(finished) },
    };
}

;// CONCATENATED MODULE: ./build/image/attest/statements.js





/**
 * The statements that are wanted, each predicate in a temporary file: SBOMs and scans about each platform, provenance and tests
 * about the index.
 */
function statementsOf(host, wanted, facts) {
    const { layout, sboms, scans, tests, build, failOn, ignored, scanned } = facts;
    const { environment } = host;
    const folder = host.files.temporaryDirectory('statements');
    const kept = (digest, type, predicate) => {
        const file = (0,external_node_path_.join)(folder, `${digest.replace(':', '-')}-${type.replace(/\W+/g, '-')}.json`);
        host.files.write(file, JSON.stringify(predicate));
        return { digest, type, file };
    };
    const root = layout.root.digest;
    const platforms = layout.images.map(({ platform }) => platform);
    return [
        ...(wanted.includes('sbom')
            ? sboms.map(({ image, format, path }) => {
                return { digest: image.manifest.digest, type: sbom_format/* sbomFormats */.e[format].attestation, file: path };
            })
            : []),
        ...(wanted.includes('scan')
            ? layout.images.map(({ platform, manifest }) => {
                const own = scans.filter((scan) => scan.platform === platform);
                return kept(manifest.digest, 'vuln', scanPredicateOf({ scans: own, failOn, ignored, ...scanned }, (0,provenance/* invocationOf */.QC)(environment)));
            })
            : []),
        ...(wanted.includes('provenance')
            ? [kept(root, provenance/* provenanceType */.wy, (0,provenance/* provenanceOf */.Jj)({ ...build, platforms }, environment))]
            : []),
        ...(tests === undefined || !wanted.includes('tests') ? [] : [kept(root, attest_tests/* testResultType */.K, tests)]),
    ];
}

;// CONCATENATED MODULE: ./build/image/publish-all.js


/** Every image under each of its names, with what is attached to it and said of it. */
function publicationsOf({ plan, inputs, host, baked }, judged, { targets, sboms, tests, times: { started, built, scanned } }) {
    return judged.flatMap(({ image, layout, scans, verdict }) => {
        const own = sboms.get(image.name) ?? [];
        const statements = statementsOf(host, plan.attest, {
            layout,
            sboms: own,
            scans,
            tests,
            failOn: plan.failOn,
            ignored: verdict.ignored,
            build: { ...plan.source, bases: baked.bases, started, finished: built },
            scanned: { started: built, finished: scanned },
        });
        const attached = inputs.sbomAttach ? own : [];
        return [image, ...image.copies.map((copy) => ({ ...image, ...copy }))].flatMap((one) => {
            const target = targets.get(one.image);
            return target === undefined ? [] : [{ plan: one, layout, target, attached, statements }];
        });
    });
}
/** Nothing is sent while one tag of one image may not be set. */
async function publishAll(plan, publications, { results, findings, ...rest }, sealing, host) {
    const found = await Promise.all(publications.map(async (one) => [one.plan.image, await runningDigest(one)]));
    const running = new Map(found);
    const missing = publications.filter((one) => running.get(one.plan.image) === undefined);
    const conflicts = await Promise.all(missing.map(async (one) => await tagConflicts(one, plan.overwrite)));
    const all = [...findings, ...conflicts.flat()];
    const held = missing.filter((_, index) => conflicts[index]?.some(({ severity }) => severity === 'error'));
    if (held.length > 0) {
        const names = new Set(held.map((one) => one.plan.name));
        return {
            results: results.map((one) => (names.has(one.name) ? { ...one, refused: true } : one)),
            findings: all,
            ...rest,
        };
    }
    const counts = await host.log.group('Push', () => publish(missing, sealing, host));
    const published = results.map((result) => {
        const digestOf = (image) => running.get(image) ?? result.digest ?? '';
        const copies = publications.filter(({ plan: { name, image } }) => name === result.name && image !== result.image);
        const blobs = counts.get(result.image);
        const named = {
            digest: digestOf(result.image),
            reference: `${result.image}@${digestOf(result.image)}`,
            copies: copies.map(({ plan: { image } }) => `${image}@${digestOf(image)}`),
        };
        if (blobs === undefined)
            return { ...result, ...named };
        const { sign, attest: attested, verify } = plan;
        const isSealed = { signed: sign !== undefined, attested, verified: verify !== undefined };
        return { ...result, ...named, ...isSealed, pushed: true, blobs };
    });
    return { results: published, findings: all, ...rest };
}

// EXTERNAL MODULE: ./build/image/scan/accepted.js + 2 modules
var scan_accepted = __webpack_require__(16750);
// EXTERNAL MODULE: ./build/image/scan/prepare.js + 3 modules
var scan_prepare = __webpack_require__(55646);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/image/scan/spdx3.js

/** What SPDX calls the types of CycloneDX that it has by another name; the rest it has by the same. */
const purposes = {
    'operating-system': 'operatingSystem',
    'device-driver': 'deviceDriver',
    'machine-learning-model': 'model',
    'cryptographic-asset': 'other',
};
/**
 * SPDX 3.0.1 as JSON-LD (https://spdx.github.io/spdx-spec/v3.0.1/) of a CycloneDX document about an image, which its
 * `metadata.component` describes: the profiles core, software and simpleLicensing. Packages of an operating system and of a file are
 * contained in it, as all are in the image; what a package needs it depends on.
 */
function spdx3Of(document) {
    const bom = document;
    const image = bom.metadata?.component ?? {};
    const components = bom.components ?? [];
    const id = (name) => `${bom.serialNumber ?? 'urn:gitops-actions:sbom'}#${name}`;
    const elements = components.map((component, index) => ({ component, spdxId: id(`component-${index + 1}`) }));
    const root = { component: { ...image, type: 'container' }, spdxId: id('image') };
    const all = [root, ...elements];
    const licenses = licensesOf(elements, id);
    const graph = [
        ...all.map(({ component, spdxId }) => artifactOf(component, spdxId)),
        ...licenses.elements,
        ...relationships([...edgesOf(bom, all), ...licenses.edges], id),
    ];
    const [tool] = bom.metadata?.tools?.components ?? [];
    const scanner = { type: 'SoftwareAgent', spdxId: id('scanner'), name: [tool?.name, tool?.version].join(' ').trim() };
    const converter = { type: 'Tool', spdxId: id('tool'), name: `gitops-actions ${version/* version */.r}` };
    const sbom = {
        type: 'software_Sbom',
        spdxId: id('sbom'),
        rootElement: [root.spdxId],
        element: graph.map(({ spdxId }) => spdxId),
        software_sbomType: ['analyzed'],
    };
    const described = [scanner, converter, ...graph, sbom];
    const spdxDocument = {
        type: 'SpdxDocument',
        spdxId: id('document'),
        name: `${image.name ?? ''}@${image.version ?? ''}`,
        profileConformance: ['core', 'software', 'simpleLicensing'],
        rootElement: [sbom.spdxId],
        element: described.map(({ spdxId }) => spdxId),
    };
    const creation = {
        type: 'CreationInfo',
        '@id': creationInfo,
        specVersion: '3.0.1',
        created: `${new Date(bom.metadata?.timestamp ?? 0).toISOString().slice(0, 19)}Z`,
        createdBy: [scanner.spdxId],
        createdUsing: [converter.spdxId],
    };
    return {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [creation, ...[spdxDocument, ...described].map((one) => ({ ...one, creationInfo }))],
    };
}
const creationInfo = '_:creationInfo';
function artifactOf(component, spdxId) {
    const { type = 'library', name = '', version: of, purl, cpe, description, hashes = [] } = component;
    const verifiedUsing = hashes.map(({ alg, content }) => ({
        type: 'Hash',
        algorithm: alg
            .toLowerCase()
            .replace(/^sha-(?=\d)/, 'sha')
            .replaceAll('-', '_'),
        hashValue: content,
    }));
    const shared = {
        spdxId,
        name,
        ...(description ? { description } : {}),
        ...(verifiedUsing.length > 0 ? { verifiedUsing } : {}),
    };
    if (type === 'file')
        return { type: 'software_File', ...shared };
    const identifier = { type: 'ExternalIdentifier', externalIdentifierType: 'cpe23', identifier: cpe };
    return {
        type: 'software_Package',
        ...shared,
        software_primaryPurpose: purposes[type] ?? type,
        ...(of ? { software_packageVersion: of } : {}),
        ...(purl ? { software_packageUrl: purl } : {}),
        ...(cpe?.startsWith('cpe:2.3:') ? { externalIdentifier: [identifier] } : {}),
    };
}
function edgesOf({ dependencies = [] }, all) {
    const [root, ...inside] = all;
    const byRef = new Map(all.map((element) => [element.component['bom-ref'], element]));
    const nested = dependencies.flatMap(({ ref, dependsOn = [] }) => {
        const from = byRef.get(ref);
        if (from === undefined || from === root)
            return [];
        const to = dependsOn.flatMap((one) => byRef.get(one)?.spdxId ?? []);
        // An operating system and a file of packages need nothing: they hold it.
        return [{ from: from.spdxId, relationshipType: from.component.purl ? 'dependsOn' : 'contains', to }];
    });
    const held = inside.map(({ spdxId }) => spdxId);
    return [{ from: root?.spdxId ?? '', relationshipType: 'contains', to: held }, ...nested];
}
/** An element for each licence: an expression of SPDX, or the text of what is none. */
function licensesOf(elements, id) {
    const made = new Map();
    const edges = elements.map(({ component: { licenses = [] }, spdxId }) => {
        const to = licenses.map(({ license, expression = license?.id }) => {
            const text = expression ?? license?.name ?? '';
            const known = made.get(text);
            const kind = expression === undefined
                ? { type: 'simplelicensing_SimpleLicensingText', simplelicensing_licenseText: text }
                : { type: 'simplelicensing_LicenseExpression', simplelicensing_licenseExpression: text };
            const element = known ?? { ...kind, spdxId: id(`license-${made.size + 1}`) };
            made.set(text, element);
            return element.spdxId;
        });
        return { from: spdxId, relationshipType: 'hasDeclaredLicense', to: [...new Set(to)] };
    });
    return { elements: [...made.values()], edges };
}
function relationships(edges, id) {
    return edges
        .filter(({ to }) => to.length > 0)
        .map((edge, index) => ({ type: 'Relationship', spdxId: id(`relationship-${index + 1}`), ...edge }));
}

;// CONCATENATED MODULE: ./build/image/scan/sbom-document.js



/**
 * The document that is handed out, of the one that a scanner made: scanners call an image by the temporary folder that they read it
 * from, and here it gets its name, its digest and its package URL.
 */
function finishSbom(format, document, subject) {
    if (format === 'spdx')
        return finishSpdx(document, subject);
    const bom = finishCycloneDx(document, subject);
    return format === 'spdx3' ? spdx3Of(bom) : bom;
}
/** What was found wrong is no part of what is in it, and out of date tomorrow: the scan has a statement of its own. */
function finishCycloneDx(document, subject) {
    const { vulnerabilities: _, ...bom } = document;
    const metadata = (bom['metadata'] ?? {});
    const component = {
        ...metadata['component'],
        name: nameOf(subject),
        version: subject.digest,
        purl: purlOf(subject),
        hashes: [{ alg: 'SHA-256', content: (0,oci_digest/* shaOf */.ye)(subject.digest) }],
    };
    return { ...bom, metadata: { ...metadata, component } };
}
function finishSpdx(document, subject) {
    const packages = (document['packages'] ?? []).map((one) => {
        const purpose = one['primaryPackagePurpose'];
        if (purpose === 'CONTAINER')
            return { ...one, ...spdxImage(one, subject) };
        // The text of the specification writes it so, and its schema otherwise.
        return purpose === 'OPERATING-SYSTEM' ? { ...one, primaryPackagePurpose: 'OPERATING_SYSTEM' } : one;
    });
    const namespace = String(document['documentNamespace'] ?? '');
    const unique = /[0-9a-f-]{36}$/.exec(namespace)?.[0] ?? (0,oci_digest/* shaOf */.ye)(subject.digest);
    return {
        ...document,
        name: `${nameOf(subject)}@${subject.digest}`,
        documentNamespace: `https://${nameOf(subject)}/${(0,oci_digest/* shaOf */.ye)(subject.digest)}/${unique}`,
        packages,
    };
}
function spdxImage(written, subject) {
    const others = (written['externalRefs'] ?? []).filter((one) => one['referenceType'] !== 'purl');
    const purl = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purlOf(subject) };
    return {
        name: nameOf(subject),
        versionInfo: subject.digest,
        checksums: [{ algorithm: 'SHA256', checksumValue: (0,oci_digest/* shaOf */.ye)(subject.digest) }],
        externalRefs: [...others, purl],
    };
}
const nameOf = ({ image }) => (0,oci_reference/* canonicalName */.Ew)(image);
/** https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md */
function purlOf({ image, platform, digest }) {
    const [os = '', arch = ''] = platform.split('/');
    const name = image.repository.split('/').at(-1) ?? '';
    const qualifiers = { arch, os, repository_url: (0,oci_reference/* canonicalName */.Ew)(image) };
    const written = Object.entries(qualifiers).map(([key, value]) => `${key}=${encoded(value)}`);
    return `pkg:oci/${name}@${encodeURIComponent(digest)}?${written.join('&')}`;
}
/** Slashes and colons stand as they are in qualifiers. */
function encoded(value) {
    return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':');
}

;// CONCATENATED MODULE: ./build/image/scan/sbom.js






/** The SBOMs of every platform, of what the scanner saw. @returns those of each image. */
async function makeSboms(host, scanner, images, formats) {
    if (scanner === undefined || formats.length === 0)
        return new Map();
    const folder = host.files.temporaryDirectory('sboms');
    const wanted = images.flatMap(({ name, reference, layout }) => layout.images.flatMap((image) => formats.map((format) => ({ name, reference, image, format }))));
    const made = await (0,scan_all/* inParallel */.HN)(wanted, host.threads.count, async ({ name, reference, image, format }) => {
        const { source, ending } = sbom_format/* sbomFormats */.e[format];
        const { platform, manifest } = image;
        const written = readSbom(host, scanner, await scanner.sbomOf(image, source), platform);
        const document = finishSbom(format, written, { image: reference, platform, digest: manifest.digest });
        const path = (0,external_node_path_.join)(folder, name, `${manifest.digest.replace(':', '-')}.${ending}`);
        host.files.write(path, `${JSON.stringify(document, null, 2)}\n`);
        return { name, image, format, path };
    });
    return new Map(images.map(({ name }) => [name, made.filter((one) => one.name === name)]));
}
function readSbom(host, { scanner }, file, platform) {
    try {
        return (0,oci_manifest/* parseJsonObject */.dw)(host.files.read(file));
    }
    catch (error) {
        throw new errors/* ServiceError */._7(scanner.name, `The SBOM for ${platform} can't be read: ${error.message}`);
    }
}
/** Puts SBOMs into a folder; those of several images each into one of its own. @returns the files of each image. */
function keepSboms(host, sboms, folder) {
    const files = [...sboms].map(([name, made]) => {
        const own = sboms.size > 1 ? (0,external_node_path_.join)(folder, name) : folder;
        const written = made.map(({ image, format, path }) => {
            const file = (0,external_node_path_.join)(own, `${image.platform.replace(/[^\w.-]+/g, '-')}.${sbom_format/* sbomFormats */.e[format].ending}`);
            host.files.write(file, host.files.read(path));
            return host.files.relative(file);
        });
        return [name, written];
    });
    return new Map(files);
}

// EXTERNAL MODULE: ./build/image/sign/key.js
var key = __webpack_require__(87777);
// EXTERNAL MODULE: ./build/image/verify/digest.js
var verify_digest = __webpack_require__(24988);
;// CONCATENATED MODULE: ./build/image/verify/bases.js



/**
 * Verifies every image that a build starts from, copies from or mounts, and the frontend that reads its Dockerfile, before anything is built. It fails closed: what no rule names,
 * what is only known in the build, and a Dockerfile that can't be read here are refused.
 */
async function verifyBases(host, verify, rules, target, file) {
    const { build } = target;
    if (file === undefined) {
        const message = `Which images ${target.name} starts from can't be seen, since BuildKit fetches its Dockerfile`;
        return { findings: [finding('signature-missing', message, build.place)], contexts: {} };
    }
    if (file.dockerfile.stages.length === 0) {
        const message = `Which images ${target.name} starts from can't be seen: its Dockerfile has no FROM`;
        return { findings: [finding('signature-missing', message, build.place ?? file.dockerfile)], contexts: {} };
    }
    const findings = [];
    const contexts = {};
    let frontend;
    for (const { what, image, place } of [...frontendOf(file), ...basesOf(file, build.additionalContexts ?? {})]) {
        const reference = (0,oci_reference/* readReference */.Wf)(image);
        const rule = reference && rules.find(({ pattern }) => isMatch(pattern, (0,oci_reference/* canonicalName */.Ew)(reference)));
        if (reference === undefined || rule === undefined) {
            const why = reference === undefined ? 'is only known in the build' : 'is named by no rule of require-signed-base';
            findings.push(finding('signature-missing', `The ${what} ${image} ${why}`, place));
            continue;
        }
        if (rule.trust === undefined)
            continue;
        const { digest, faults } = await (0,verify_digest/* verifyDigest */.U)(host, verify, reference, { trust: rule.trust, attestations: [] });
        if (digest === undefined)
            findings.push(finding('base-image-missing', `There is no ${what} ${image}`, place));
        findings.push(...faults.map(({ rule: name, message }) => finding(name, `The ${what} ${message}`, place)));
        if (digest === undefined)
            continue;
        const verified = `${(0,oci_reference/* canonicalName */.Ew)(reference)}@${digest}`;
        if (what === 'frontend')
            frontend = verified;
        else if (reference.digest === undefined)
            contexts[contextName(reference)] = `docker-image://${verified}`;
    }
    return { findings, contexts, ...(frontend === undefined ? {} : { frontend }) };
}
/** The argument wins over the directive, as in BuildKit. */
function frontendOf({ dockerfile, args, inline }) {
    const { file, frontend } = dockerfile;
    const given = args['BUILDKIT_SYNTAX'];
    if (given === null)
        return [{ what: 'frontend', image: '$BUILDKIT_SYNTAX', place: inline ?? { file } }];
    const [image = ''] = given?.trim().split(/\s/) ?? [];
    if (image !== '')
        return [{ what: 'frontend', image, place: inline ?? { file } }];
    if (frontend === undefined)
        return [];
    return [{ what: 'frontend', image: frontend.image, place: inline ?? { file, line: frontend.line, column: 1 } }];
}
function basesOf(file, contexts) {
    const { dockerfile, inline } = file;
    const named = (written, place, base) => {
        const at = inline ?? place;
        if (base.kind === 'image')
            return [{ what: 'base image', image: base.image, place: at }];
        if (base.kind !== 'unknown')
            return [];
        const context = Object.hasOwn(contexts, written) ? contexts[written] : undefined;
        const image = context === undefined ? written : /^docker-image:\/\/(.+)$/.exec(context)?.[1];
        // A folder, a layout, or an image of this run.
        return image === undefined ? [] : [{ what: 'base image', image, place: at }];
    };
    const all = dockerfile.stages.flatMap(({ from, base, instructions }) => [
        ...named(from.words[0] ?? '', from.place, base),
        ...instructions.flatMap((one) => (0,oci_dockerfile/* copiedFrom */.nR)(one).flatMap((source) => named(source, one.place, (0,oci_dockerfile/* sourceOf */.vz)(source, dockerfile, file)))),
    ]);
    return [...new Map(all.map((base) => [base.image, base])).values()];
}
/** `*` stands for any text. */
function isMatch(pattern, name) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(name);
}
/** BuildKit looks for a context under the shortest name of an image. */
function contextName(reference) {
    const { tag } = reference;
    return `${(0,oci_reference/* familiarName */.hG)(reference)}${tag === undefined || tag === 'latest' ? '' : `:${tag}`}`;
}
function finding(rule, message, place) {
    const fix = 'Start from an image that is signed by whom require-signed-base names, or name another rule for it.';
    return { rule, category: 'policy', severity: 'error', message, fix, ...place };
}

;// CONCATENATED MODULE: ./build/image/apply.js



















/**
 * Carries a plan out: build or open the layouts, scan every platform of every image, judge, and only when all have passed
 * push. What is cheap and may fail (paths, the ignore file, logins) comes before what takes long. The build waits for no scanner
 * and no signer; where one of them can't be had, it is ended.
 */
async function apply(plan, inputs, host, files) {
    const checked = await check(plan, inputs, host, files);
    if ('refusing' in checked)
        return refusedAll(plan, checked.refusing);
    const { accepted, given, tests, targets, bases } = checked;
    const started = host.clock.now();
    const [scanners, sealing, { baked, merged }] = await (0,scan_all/* together */.bs)(() => telling('scan-failed', () => prepareScanners(plan, host)), () => telling('sign-failed', () => prepareSealing(plan, host)), (signal) => telling('build-failed', () => makeAll(plan, inputs, host, { given, bases, signal })));
    if ('finding' in baked)
        return refusedAll(plan, [baked.finding]);
    const images = plan.images.map((image) => ({ plan: image, layout: layoutOf(image, baked.layouts, given, merged) }));
    const scannable = images.map(({ plan: { name, reference }, layout }) => ({ name, reference, layout }));
    const built = host.clock.now();
    const scans = await telling('scan-failed', () => host.log.group('Scan', () => (0,scan_all/* scanAll */.$Y)(host, scanners, scannable)));
    const scanned = host.clock.now();
    const sboms = await makeSboms(host, scanners[0], scannable, formatsOf(inputs));
    const kept = inputs.sbomOut === undefined ? undefined : keepSboms(host, sboms, inputs.sbomOut);
    const job = { plan, inputs, host, files, accepted, scanners, baked };
    const judged = await (0,scan_all/* inParallel */.HN)(images, 1, async ({ plan: image, layout }) => judgeImage(job, { image, layout, scans: scans.get(image.name) ?? [], sboms: kept?.get(image.name) ?? [] }));
    const verdict = verdictOf(job, judged);
    if (targets === undefined || verdict.results.some(({ refused }) => refused))
        return verdict;
    const publications = publicationsOf(job, judged, { targets, sboms, tests, times: { started, built, scanned } });
    const applied = await telling('push-failed', () => publishAll(plan, publications, verdict, sealing, host));
    if (!applied.results.some(({ refused }) => refused))
        await keepCaches(host, publications, baked.caches);
    return applied;
}
/** All that can be known before the long work. @returns the findings that refuse, where there are any. */
async function check(plan, inputs, host, files) {
    const accepted = await (0,scan_accepted/* readAccepted */.o)(host, inputs);
    (0,bake_builder/* checkBuilder */.ub)(host, plan.builder);
    const given = await checkSources(plan, host);
    const { testResults } = inputs;
    const read = (file) => (0,attest_tests/* readTests */.i)(host.files.read(file), host.files.relative(file));
    const tests = testResults === undefined ? undefined : read(testResults);
    const early = [
        ...review([...files.values()], { rules: plan.rules, now: host.clock.now() }),
        ...failedTests(tests, testResults),
    ];
    if (early.some(isError))
        return { refusing: early };
    for (const { scanner, tool } of plan.scanners)
        (0,provide/* checkTool */.P)(host, scanner.name, tool);
    if (plan.sign !== undefined)
        (0,prepare/* checkSigner */.JQ)(host, plan.sign);
    const targets = plan.push ? await telling('push-failed', () => openTargets(plan, inputs, host)) : undefined;
    const { findings, bases } = await verifyAllBases(plan, host, files);
    return findings.length > 0 ? { refusing: findings } : { accepted, given, tests, targets, bases };
}
/** What is said of all images together: those of the scans, and what their Dockerfiles show beside what was built. */
function verdictOf({ plan, host, files, accepted, baked }, judged) {
    const reviewed = review([...files.values()], {
        rules: plan.rules,
        now: host.clock.now(),
        digests: baked.bases,
        seen: judged.flatMap(({ image, layout, scans: found }) => checkImage(host.files, layout, files.get(image.name)).filter(({ rule }) => !isTold(rule, found))),
    });
    const findings = [
        ...reviewed,
        ...judged.flatMap(({ verdict }) => verdict.findings),
        ...(plan.scanners.length === 0 ? plan.images.map(notScanned) : []),
        ...accepted.withoutEffect(judged.map(({ image, layout }) => subjectOf(image, layout))),
    ];
    const isRefused = reviewed.some(isError);
    return {
        results: judged.map(({ result }) => (isRefused ? { ...result, refused: true } : result)),
        findings,
        ...(plan.scanners.length > 0 && {
            scanned: new Map(judged.map(({ image, verdict }) => [image.name, verdict.findings])),
        }),
    };
}
/** Whether a scanner says of an image what our rule says too. */
function isTold(rule, scans) {
    return (rule === 'root-user' &&
        scans.some(({ misconfigurations }) => misconfigurations?.some(({ id }) => /^DS-?0+2$/.test(id))));
}
function isError({ severity }) {
    return severity === 'error';
}
function refusedAll(plan, findings) {
    return { results: plan.images.map((image) => ({ ...nothingDone(image, plan.sourceTime), refused: true })), findings };
}
/** The base images of all builds. @returns what is to be taken for them, for each image. */
async function verifyAllBases(plan, host, files) {
    const bases = new Map();
    const findings = [];
    if (plan.bases === undefined)
        return { findings, bases };
    const { rules, signer, tool } = plan.bases;
    const verify = await (0,prepare/* prepareVerifier */.mB)(host, signer, tool);
    for (const { name, source } of plan.images) {
        if (source.kind !== 'build')
            continue;
        const found = await verifyBases(host, verify, rules, source.target, files.get(name));
        findings.push(...found.findings);
        bases.set(name, found);
    }
    return { findings, bases };
}
/** The signer, and who looks for its signatures, brought before anything is built. */
async function prepareSealing(plan, host) {
    if (plan.sign === undefined)
        return { signer: undefined, check: undefined };
    const { signer: program, tool, settings } = plan.sign;
    const signer = await (0,prepare/* prepareSigner */.gU)(host, plan.sign);
    if (plan.verify === undefined)
        return { signer, check: undefined };
    const { transparencyLog, insecure } = settings;
    const trust = plan.verify === 'own key' ? { key: await signer.publicKey(), transparencyLog, insecure } : plan.verify;
    if ('key' in trust)
        (0,key/* checkKey */.y)(host, 'verify-key', trust.key, 'public');
    return { signer, check: { verify: await (0,prepare/* prepareVerifier */.mB)(host, program, tool), trust } };
}
function failedTests(tests, file) {
    const failed = tests?.failedTests ?? [];
    if (failed.length === 0)
        return [];
    const named = failed.slice(0, 3).join(', ');
    return [
        {
            rule: 'tests-failed',
            category: 'policy',
            severity: 'error',
            message: `${failed.length} of the tests failed: ${named}${failed.length > 3 ? ' \u2026' : ''}`,
            fix: 'Make them pass, or leave test-results out.',
            ...(file === undefined ? {} : { file }),
        },
    ];
}
/** The forms in which SBOMs are asked for; none where nobody takes one. */
function formatsOf({ sbomOut, sbomAttach, sbomFormat, attest }) {
    const isWanted = sbomOut !== undefined || sbomAttach || attest.includes('sbom');
    return !isWanted ? [] : sbomFormat.map((format) => format);
}
async function prepareScanners(plan, host) {
    const ready = [];
    for (const scanner of plan.scanners)
        ready.push(await (0,scan_prepare/* prepareScanner */.m)(host, scanner));
    return ready;
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

;// CONCATENATED MODULE: ./build/image/describe.js


/** What else than vulnerabilities refuses. */
function otherGates({ secretsFailOn, misconfigFailOn, licensesFailOn, licenses }) {
    const of = (what, threshold) => threshold === 'off' || threshold === 'none' ? [] : [`${what} of ${threshold} or worse`];
    return [
        ...of('secrets', secretsFailOn),
        ...of('misconfigurations', misconfigFailOn),
        ...of('licences', licensesFailOn),
        ...(licenses === undefined ? [] : ['licences that the lists do not allow']),
    ];
}
function takenOf(source) {
    if (source.kind === 'layout')
        return [`take the OCI layout ${source.path}`];
    return source.kind === 'merge' ? [`put one index above ${source.digests.join(', ')}`] : [];
}
/** The plan as people read it. */
function describePlan(plan) {
    const { scanners, images } = plan;
    const gate = plan.failOn === 'none' ? 'nothing' : `${plan.failOn}${plan.ignoreUnfixed ? ' with a fix' : ''} or worse`;
    const any = images.length > 1 ? 'any image' : 'the image';
    return [
        ...images.flatMap(({ source }) => takenOf(source)),
        ...(plan.bases?.rules ?? []).map(({ pattern, trust }) => `base images ${pattern} ${trust ? 'are verified before the build' : 'need no signature'}`),
        ...describeBake(plan),
        ...(scanners.length === 0 ? ['do not scan'] : []),
        ...scanners.map(({ scanner }) => `${scanner.name} ${(0,report_text.shellWords)(scanner.scan('VIEW', 'REPORT'))}, for each platform`),
        ...(scanners.length === 0 ? [] : [`refuse ${any} for ${[gate, ...otherGates(plan.contents)].join('; ')}`]),
        ...(plan.push
            ? images.map(({ image, tags }) => `push ${image}, ${tags.length === 0 ? 'without a tag' : `tags ${tags.join(', ')}`}`)
            : ['do not push']),
        ...(plan.push
            ? images.flatMap(({ copies }) => copies.map(({ image, tags }) => `push the same to ${image}, tags ${tags.join(', ')}`))
            : []),
        ...(plan.sign ? images.map(({ image }) => `sign ${image} by its digest, before any tag points at it`) : []),
        ...(plan.attest.length > 0 ? [`attest ${plan.attest.join(', ')}`] : []),
        ...(plan.verify ? ['verify what was signed, before any tag points at it'] : []),
    ];
}
/** The one command that builds, and the definition that it reads. A value that the environment gives is not shown. */
function describeBake({ images, builder }) {
    const targets = images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []));
    if (targets.length === 0)
        return [];
    const named = targets.flatMap(({ build }) => Object.keys(build.args).map((key) => [key, `$${key}`]));
    const layouts = new Map(images.map(({ name }) => [name, `LAYOUT/${name}`]));
    const places = {
        layout: (name) => `LAYOUT/${name}`,
        cache: (name) => `CACHE/${name}`,
        resolve: (path) => path,
        layouts,
    };
    const name = 'name' in builder ? builder.name : 'gitops-actions';
    const command = { builder: name, metadata: 'METADATA' };
    const { args, stdin } = buildCommand(targets, Object.fromEntries(named), places, command);
    const shown = args[0] === 'bake' ? JSON.stringify(JSON.parse(stdin), undefined, 2) : stdin;
    return [
        ...('name' in builder
            ? []
            : [
                `build by the BuildKit at ${builder.address}${builder.cert ? ', with mTLS' : builder.ca ? ', with TLS' : ''}`,
            ]),
        `docker buildx ${(0,report_text.shellWords)(args)}${stdin === '' ? '' : ', with'}`,
        ...(stdin === '' ? [] : shown.split('\n').map((line) => `  ${line}`)),
        ...targets.map((target) => `cache of ${target.name}: ${cacheText(target)}`),
    ];
}
function cacheText({ build: { cacheFrom = [], cacheTo = [] }, cacheTag }) {
    if (cacheTag !== undefined)
        return `${cacheFrom.join(', ')}, written when the image has passed`;
    if (cacheFrom.length + cacheTo.length > 0)
        return [...new Set([...cacheFrom, ...cacheTo])].join(', ');
    return "that of the builder: GitHub's is not here, this is no other CI, and neither cache-from nor cache-to is given";
}

// EXTERNAL MODULE: ./build/image/inputs.js + 1 modules
var inputs = __webpack_require__(7447);
// EXTERNAL MODULE: ./build/image/notify/notify.js
var notify = __webpack_require__(67309);
// EXTERNAL MODULE: ./build/image/plan.js + 3 modules
var image_plan = __webpack_require__(33060);
;// CONCATENATED MODULE: ./build/image/details-report.js


/** How many rows of each table are shown: a summary is for reading. */
const most = 8;
/** What is to be told of an image beyond the verdict, in order of importance. */
function detailBlocks(details) {
    return [
        ...baseText(details),
        ...comparison(details),
        ...packageTable(details),
        ...growthTable(details),
        ...stepTable(details.steps),
        ...inventoryText(details),
    ];
}
/** `52 MB in 6 layers, 3.1 MB more than what runs` */
function sizeText(size) {
    if (size === undefined)
        return '';
    const own = `${bytesText(size.bytes)} in ${(0,report_text.quantity)(size.layers, 'layer')}`;
    if (size.before === undefined)
        return own;
    const more = size.bytes - size.before.bytes;
    if (more === 0)
        return `${own}, as large as what runs`;
    return `${own}, ${bytesText(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than what runs`;
}
function baseText({ base }) {
    if (base === undefined)
        return [];
    const digest = base.digest === undefined ? '' : ` at ${base.digest}`;
    return [{ kind: 'text', text: `Starts from ${base.image} (${base.family})${digest}.` }];
}
function comparison({ compared }) {
    if (compared === undefined)
        return [];
    const { added, fixed } = compared;
    const listed = (names) => names.length === 0
        ? 'nothing'
        : `${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`;
    return [
        { kind: 'text', text: `New since the image that runs: ${listed(added)}.\nFixed since then: ${listed(fixed)}.` },
    ];
}
function packageTable({ packages }) {
    if (packages.length === 0)
        return [];
    const rows = packages
        .slice(0, most)
        .map((one) => [
        { code: `${one.package} ${one.version}` },
        `${one.worst}, ${one.ids.length === 1 ? one.ids[0] : (0,report_text.quantity)(one.ids.length, 'vulnerability').replace(/ys$/, 'ies')}`,
        one.upgrade === undefined
            ? 'no fix is known'
            : `${one.upgrade.version}${one.upgrade.clears === one.ids.length ? '' : ` (clears ${one.upgrade.clears})`}`,
        one.place === undefined ? '' : { place: one.place },
    ]);
    const more = packages.length > most ? [[`${packages.length - most} more packages`, '', '', '']] : [];
    return [
        {
            kind: 'table',
            columns: ['Package', 'Vulnerabilities', 'Smallest upgrade that clears most', 'Brought in by'],
            rows: [...rows, ...more],
        },
    ];
}
/** A row for each step whose layer is another one, the largest change first, with what it is on each platform. */
function growthTable({ sizes }) {
    const changes = sizes.flatMap(({ changed }) => changed);
    const steps = [...new Set(changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes)).map(({ says }) => says))];
    if (steps.length === 0)
        return [];
    const rows = steps.slice(0, most).map((step) => [
        { code: step },
        ...sizes.map(({ changed }) => {
            const bytes = changed.find(({ says }) => says === step)?.bytes;
            return bytes === undefined ? '' : moreText(bytes);
        }),
    ]);
    return [{ kind: 'table', columns: ['Step that changed', ...sizes.map(({ platform }) => platform)], rows }];
}
/** `+2.1 MB` */
function moreText(bytes) {
    return `${bytes > 0 ? '+' : '\u2212'}${bytesText(Math.abs(bytes))}`;
}
function stepTable(steps) {
    if (steps.length === 0)
        return [];
    const cached = steps.filter(({ isCached }) => isCached).length;
    const slow = steps
        .filter(({ seconds, isCached }) => !isCached && seconds >= 0.1)
        .sort((a, b) => b.seconds - a.seconds);
    const text = `${cached} of ${(0,report_text.quantity)(steps.length, 'step')} came from the cache.`;
    const rows = slow
        .slice(0, most)
        .map(({ where, says, seconds }) => [where, { code: says }, `${seconds.toFixed(1)} s`]);
    return [
        { kind: 'text', text },
        ...(rows.length === 0 ? [] : [{ kind: 'table', columns: ['Stage', 'Step', 'Time'], rows }]),
    ];
}
function inventoryText({ inventory }) {
    const { packages, kinds, licenses } = inventory;
    if (packages === 0)
        return [];
    const few = (counts) => counts
        .slice(0, most)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ');
    return [{ kind: 'text', text: `${(0,report_text.quantity)(packages, 'package')} (${few(kinds)}). Licences: ${few(licenses)}.` }];
}

// EXTERNAL MODULE: ./build/image/sign/cosign.js
var cosign = __webpack_require__(85959);
;// CONCATENATED MODULE: ./build/image/report.js






/** What was done with an image, a line each. */
function planOf(result) {
    const { image, digest, platforms, scanners, tags, vulnerabilities } = result;
    const found = vulnerability/* severities */.gO.map((severity) => `${vulnerabilities[severity]} ${severity}`).join(', ');
    return [
        `built ${image}@${digest} for ${Object.keys(platforms).join(', ')}`,
        scanners.length === 0
            ? 'not scanned'
            : `scanned by ${scanners.map((name) => withDatabase(name, result)).join(' and ')}: ${found}`,
        outcomeOf(result),
        ...result.copies.map((reference) => `and ${reference}`),
        ...(result.pushed ? tags.map((tag) => `tagged ${image}:${tag}`) : []),
        ...(result.signed ? ['signed'] : []),
        ...(result.attested.length > 0 ? [`attested ${result.attested.join(', ')}`] : []),
        ...(result.verified ? ['verified'] : []),
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
/**
 * What a person reads of images in half a minute: what became of each, how large it is, what was found, and what that is beside the
 * image that runs now; then what to update first.
 */
function overviewOf(images) {
    const rows = images.map((one) => [
        { code: one.tags[0] === undefined ? one.image : `${one.image}:${one.tags[0]}` },
        fateOf(one),
        sizesOf(one.details?.sizes ?? []),
        foundIn(one),
        sinceOf(one.details),
    ]);
    const columns = ['Image', 'Outcome', 'Size', 'Vulnerabilities', 'Beside what runs'];
    const first = images.flatMap(({ name, details }) => firstUpdates(details, images.length > 1 ? name : undefined));
    return {
        title: images.length === 1 ? 'The image' : 'The images',
        isFirst: true,
        body: [
            { kind: 'table', columns, rows },
            ...(first.length === 0 ? [] : [{ kind: 'text', text: first.slice(0, mostUpdates).join('\n') }]),
        ],
    };
}
const mostUpdates = 5;
function fateOf({ refused, pushed, reference, signed, attested, verified }) {
    if (refused)
        return 'refused, nothing was pushed';
    if (!pushed)
        return reference === undefined ? 'built, not pushed' : 'runs already';
    return ['pushed', signed && 'signed', attested.length > 0 && 'attested', verified && 'verified']
        .filter((word) => word)
        .join(', ');
}
/** One size where all platforms have the same. */
function sizesOf(sizes) {
    const texts = sizes.map(({ bytes, before }) => {
        const more = before === undefined || before.bytes === bytes ? '' : ` (${moreText(bytes - before.bytes)})`;
        return `${bytesText(bytes)}${more}`;
    });
    if (new Set(texts).size === 1)
        return texts[0] ?? '';
    return sizes.map(({ platform }, index) => `${platform} ${texts[index]}`).join(', ');
}
function foundIn({ scanners, vulnerabilities }) {
    if (scanners.length === 0)
        return 'not scanned';
    const found = vulnerability/* severities */.gO.filter((one) => vulnerabilities[one] > 0).map((one) => `${vulnerabilities[one]} ${one}`);
    return found.length === 0 ? 'none' : found.join(', ');
}
function sinceOf(details) {
    if (details?.compared === undefined)
        return '';
    const { added, fixed } = details.compared;
    return `${added.length} new, ${fixed.length} fixed`;
}
/** `Update libfake 1.0.1 to 1.0.3: clears 2 of 3 (high at worst).` */
function firstUpdates(details, image) {
    const of = image === undefined ? '' : ` of ${image}`;
    return (details?.packages ?? []).flatMap(({ package: name, version, upgrade, ids, worst }) => {
        if (upgrade === undefined || !(worst === 'critical' || worst === 'high'))
            return [];
        const what = ids.length === 1 ? `${ids[0]} (${worst})` : `${upgrade.clears} of ${ids.length} (${worst} at worst)`;
        return [`Update ${name} ${version}${of} to ${upgrade.version}: clears ${what}.`];
    });
}
function sectionOf(result, trust) {
    const { details } = result;
    return {
        title: `Image ${result.image}`,
        body: [
            { kind: 'text', text: planOf(result).join('\n') },
            platformTable(result),
            ...(details === undefined ? [] : detailBlocks(details)),
            ...pullBlock(result, trust),
        ],
    };
}
function platformTable(result) {
    const { platforms } = result.vulnerabilities;
    const sizes = new Map(result.details?.sizes.map((one) => [one.platform, one]));
    const rows = Object.entries(result.platforms).map(([platform, digest]) => [
        { code: platform },
        sizeText(sizes.get(platform)),
        ...vulnerability/* severities */.gO.map((severity) => (platforms[platform] ? String(platforms[platform][severity]) : 'not scanned')),
        // The widest, which pages cut.
        { code: digest },
    ]);
    return { kind: 'table', columns: ['Platform', 'Size', ...vulnerability/* severities */.gO, 'Digest'], rows };
}
/** How an image is got, and how one sees who made it: commands that can be typed. */
function pullBlock({ reference, signed, attested }, trust) {
    if (reference === undefined)
        return [];
    const ours = [
        ...('key' in trust ? ['--key', trust.key] : ['--identity', trust.identity, '--issuer', trust.issuer]),
        ...('root' in trust && trust.root !== undefined ? ['--trusted-root', trust.root.file] : []),
        ...(trust.transparencyLog ? [] : ['--no-transparency-log']),
        ...(attested.length > 0 ? ['--attestation', attested.join(',')] : []),
    ];
    const commands = [
        ['docker', 'pull', reference],
        ...(signed
            ? [
                ['cosign', ...cosign/* cosign */.S.verify(reference, trust)],
                ['gitops-actions', 'verify', reference, ...ours],
            ]
            : []),
    ];
    return [{ kind: 'code', language: 'text', text: commands.map(report_text.shellWords).join('\n') }];
}
function pictureOf({ image, source }, result) {
    const from = source.kind === 'build'
        ? source.target.build.context
        : source.kind === 'layout'
            ? source.path
            : `${source.digests.length} images`;
    const made = { from, to: image, label: source.kind };
    if (result?.digest === undefined)
        return [{ ...made, state: result?.refused ? 'refused' : 'planned' }];
    const { digest, scanners, pushed, refused } = result;
    const scanned = scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}`;
    const label = `${scanned}, ${pushed ? 'pushed' : 'not pushed'}`;
    return [made, { from: image, to: `${image}@${(0,oci_reference/* shortDigest */.VK)(digest)}`, label, ...(refused && { state: 'refused' }) }];
}

// EXTERNAL MODULE: ./build/image/sign/signing.js + 1 modules
var signing = __webpack_require__(35485);
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
        const event = JSON.parse(host.files.text(file));
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
    const [commit, head = ''] = (await git(host, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']))?.split('\n') ?? [];
    if (commit === undefined)
        return {};
    const branch = /^refs\/heads\/(.+)$/.exec(head)?.[1];
    return {
        commit,
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
    if (image === undefined) {
        throw new errors/* InputError */.dz('image is required', { fix: 'Name the image, such as ghcr.io/acme/web; or give a bake-file.' });
    }
    const name = (0,oci_reference.parseReference)(image).repository.split('/').at(-1) ?? image;
    const wish = { name, image, tags, also: inputs.also };
    if (inputs.merge.length > 0)
        return { ...wish, source: mergeOf(inputs) };
    if (layout === undefined)
        return { ...wish, source: { kind: 'build', build: { context, args: {} } } };
    const { file, target, layoutOut, builder, buildkit } = inputs;
    const ofBuilds = { file, target, 'layout-out': layoutOut, builder, buildkit };
    const clash = Object.entries(ofBuilds).find(([, value]) => value !== undefined)?.[0];
    if (clash === undefined && inputs.platform.length === 0)
        return { ...wish, source: { kind: 'layout', path: layout } };
    throw new errors/* InputError */.dz(`"layout" is taken in place of a build, and "${clash ?? 'platform'}" is for builds`, {
        fix: `Give layout or ${clash ?? 'platform'}, not both.`,
    });
}
/** @throws InputError for inputs of a build beside a merge, or what is no digest. */
function mergeOf(inputs) {
    const { layout, file, target, builder, buildkit, pushByDigest, layoutOut } = inputs;
    const ofOthers = {
        layout,
        file,
        target,
        builder,
        buildkit,
        'layout-out': layoutOut,
        'push-by-digest': pushByDigest || undefined,
    };
    const clash = Object.entries(ofOthers).find(([, value]) => value !== undefined)?.[0];
    if (clash !== undefined) {
        throw new errors/* InputError */.dz(`"merge" is taken in place of a build, and "${clash}" is given too`, {
            fix: `Give merge or ${clash}, not both.`,
        });
    }
    const digests = inputs.merge.map((text) => (0,oci_reference/* validateDigest */.n2)(text.split('@').at(-1) ?? ''));
    return { kind: 'merge', digests, platforms: inputs.platform.map(oci_platform/* normalisePlatform */.WN) };
}

;// CONCATENATED MODULE: ./build/image/stage.js













/** Builds once, scans every platform, and pushes exactly the bytes that passed. */
const build = {
    async run(inputs, host) {
        return inputs.bakeFile.length === 0 ? await buildImage(inputs, host) : await buildBaked(inputs, host);
    },
};
/** The one image that the inputs name. */
async function buildImage(inputs, host) {
    const report = await buildImages([wishOf(inputs)], inputs, host);
    const [result] = report.result.images;
    if (result === undefined)
        throw new Error('one image was asked for, and none was planned');
    return { ...report, result, outputs: { ...outputsOf(result), ...report.outputs } };
}
/** The images of bake files. The outputs of one image are set where there is one. */
async function buildBaked(inputs, host) {
    const { wishesOfBake } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 40707));
    checkInputs(inputs, await readSource(host), host);
    const report = await buildImages(await wishesOfBake(inputs, host), inputs, host);
    const [result, ...more] = report.result.images;
    const single = result === undefined || more.length > 0 ? undefined : result;
    return { ...report, outputs: { ...outputsOf(single), ...report.outputs } };
}
/** What is wrong with the inputs alone shows before buildx is brought to read the bake files: an image stands in for theirs. */
function checkInputs(inputs, source, host) {
    const { image = 'image', tag, also } = inputs;
    const build = { context: '.', dockerfileInline: 'FROM scratch', args: {} };
    const known = `sha256:${'0'.repeat(64)}`;
    const standIn = { name: 'image', image, tags: [...tag, 'x'], also, known, source: { kind: 'build', build } };
    for (const { source: made } of (0,image_plan/* planImages */.y6)([standIn], inputs, source, host).images) {
        if (made.kind === 'build')
            checkTarget(host, made.target);
    }
}
/**
 * Makes images: those that are built in one solve of BuildKit, each scanned in every platform. Where the gate refuses one, no
 * byte of any is pushed. An image whose digest runs already, and is in its registry, is not pushed again.
 *
 * @param inputs what holds for every image; the image's own inputs (image, tag, context, layout) are not read.
 * @returns a report whose only output is `images`.
 */
async function buildImages(wishes, inputs, host) {
    const source = await readSource(host);
    const plan = (0,image_plan/* planImages */.y6)(wishes, inputs, source, host);
    const files = await readBuildFiles(plan, host);
    const notifier = await (0,notify/* prepareNotifier */.W)(host, inputs);
    const applied = inputs.dryRun
        ? {
            results: plan.images.map((image) => nothingDone(image, plan.sourceTime)),
            findings: review([...files.values()], { rules: plan.rules, now: host.clock.now() }),
        }
        : await apply(plan, inputs, host, files);
    const untold = inputs.dryRun
        ? []
        : await notifier.tell(applied.results.map(noticeOf(applied)), secretsOf(plan, inputs, host));
    const { results: images } = applied;
    const findings = [...applied.findings, ...untold];
    const isDone = images.every(({ digest }) => digest !== undefined);
    return {
        findings: [...(0,image_plan/* planFindings */.eM)(plan), ...findings],
        files: plan.images.filter(({ source }) => source.kind === 'build').length,
        documents: 0,
        result: { images },
        outputs: {
            images: JSON.stringify(Object.fromEntries(images.map(versionOf))),
            outcome: images.some(({ refused }) => refused) ? 'refused' : isDone ? 'built' : '',
        },
        plan: isDone ? images.flatMap(planOf) : inputs.dryRun ? describePlan(plan) : ['not built: nothing was pushed'],
        sections: isDone ? [overviewOf(images), ...images.map((image) => sectionOf(image, (0,signing/* shownTrust */.Qd)(plan, host)))] : [],
        picture: plan.images.flatMap((image, index) => pictureOf(image, images[index])),
    };
}
function noticeOf({ scanned }) {
    return ({ name, image, digest, reference, refused }) => ({
        image,
        reference: reference ?? (digest && `${image}@${digest}`),
        isRefused: refused,
        findings: scanned?.get(name),
    });
}
/** What goes into no message: a build may print its secrets, and a finding may hold what it printed. */
function secretsOf({ images }, inputs, { environment }) {
    const targets = images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []));
    const named = (0,bake_definition/* secretVariables */.c8)(targets).map((name) => environment[name]);
    return [inputs.registryPassword, inputs.signPassword, ...named].filter((secret) => secret !== undefined);
}
function versionOf({ name, image, digest, reference }) {
    return [name, { image, digest: digest ?? '', reference: reference ?? '' }];
}
function outputsOf(result) {
    if (result === undefined)
        return Object.fromEntries(Object.keys(inputs.buildContract.outputs).map((name) => [name, '']));
    const { platforms: _, ...counts } = result.vulnerabilities;
    return {
        image: result.image,
        digest: result.digest ?? '',
        reference: result.reference ?? '',
        references: [result.reference ?? '', ...result.copies].filter((text) => text !== '').join('\n'),
        tag: result.tags[0] ?? '',
        tags: result.tags.join('\n'),
        'source-time': result.sourceTime ?? '',
        platforms: JSON.stringify(result.platforms),
        vulnerabilities: JSON.stringify(counts),
        'scan-summary': result.scanSummary ?? '',
        pushed: String(result.pushed),
        layout: result.layout ?? '',
        sboms: result.sboms.join('\n'),
    };
}


/***/ }),

/***/ 57765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ expandTags),
/* harmony export */   KH: () => (/* binding */ isReleaseTag),
/* harmony export */   P9: () => (/* binding */ defaultPatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);


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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The tag "${pattern}" has the unknown placeholder {${unknown}}`, {
                fix: `Known are: ${placeholders.map((name) => `{${name}}`).join(', ')}.`,
            });
        }
        if (names.some((name) => values[name] === undefined))
            return [];
        return [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .validateTag */ .z7)(pattern.replace(/\{([^{}]*)\}/g, (_, name) => values[name] ?? ''))];
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


/***/ }),

/***/ 24988:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ verifyDigest)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95669);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94344);
/* harmony import */ var _attest_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68995);
/* harmony import */ var _attest_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86311);
/* harmony import */ var _scan_sbom_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35325);






/** What the attestations of this suite are called, and the types of which one must be there. */
const types = {
    sbom: Object.values(_scan_sbom_format_js__WEBPACK_IMPORTED_MODULE_5__/* .sbomFormats */ .e).map(({ attestation }) => attestation),
    provenance: [_attest_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceType */ .wy],
    scan: ['vuln'],
    tests: [_attest_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .testResultType */ .K],
};
/**
 * Verifies an image by its digest: its signature, and each attestation of the whole or of every platform. What can't be verified
 * counts as not there.
 *
 * @throws RegistryError where the registry can't be asked.
 */
async function verifyDigest(host, verify, image, demand) {
    const { trust, attestations } = demand;
    const { repository, credentials } = await (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openToRead */ .g)(host, image, trust.insecure);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(image);
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
    /** Why it is not attested, by whichever of its types. */
    const unattested = async (of, attestation) => {
        const reasons = [];
        for (const type of types[attestation] ?? [attestation]) {
            const reason = await verify(`${name}@${of}`, login, trust, type);
            if (reason === undefined)
                return undefined;
            reasons.push(reason);
        }
        return [...new Set(reasons)].join('; ');
    };
    const faults = [];
    for (const attestation of attestations) {
        const whole = await unattested(digest, attestation);
        if (whole === undefined)
            continue;
        const each = await Promise.all(platforms.map((platform) => unattested(platform, attestation)));
        if (each.length > 0 && each.every((reason) => reason === undefined))
            continue;
        const some = platforms.filter((_, index) => each[index] !== undefined);
        // Where only some of the platforms lack it, these are at fault.
        const isPartly = some.length < platforms.length;
        const why = isPartly ? `${some.map((of) => `${name}@${of}`).join(', ')}: ${each.find((reason) => reason)}` : whole;
        const message = `${reference} has no attestation (${attestation}) that can be verified: ${why}`;
        faults.push({ rule: 'attestation-missing', message });
    }
    return { digest, faults };
}
/** The images of an index; none where the digest is one image. */
async function platformsOf(repository, digest) {
    try {
        return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOfIndex */ .sw)(await repository.pullManifest(digest)) ?? [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 32432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _sign_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85959);
/* harmony import */ var _sign_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57747);
/* harmony import */ var _sign_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87777);
/* harmony import */ var _sign_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5263);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24988);







/** Says whether images are signed, and attested, by whom they should be. It fails closed: what can't be verified is not there. */
const verify = {
    async run(given, host) {
        const { attestation: attestations } = given;
        const images = given.images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference);
        const trust = trustIn(given, host);
        const plan = given.images.map((image) => `verify ${[image, ...attestations].join(', ')}`);
        if (given.dryRun)
            return report([], [], plan);
        const tool = { allowBuild: given.goBuild, ...(given.signPath === undefined ? {} : { path: given.signPath }) };
        const program = await (0,_sign_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareVerifier */ .mB)(host, _sign_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .cosign */ .S, tool);
        const findings = [];
        const verified = [];
        for (const [index, image] of images.entries()) {
            const named = given.images[index] ?? '';
            const { digest, faults } = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyDigest */ .U)(host, program, image, { trust, attestations });
            const missing = { rule: 'signature-missing', message: `${named} is not in its registry` };
            for (const { rule, message } of digest === undefined ? [missing] : faults) {
                findings.push({ rule, category: 'policy', severity: 'error', message, fix: fixes[rule] });
            }
            verified.push({ image: named, digest: digest ?? '', verified: digest !== undefined && faults.length === 0 });
        }
        const lines = verified.map(({ image, digest, verified: is }) => `${is ? 'verified' : 'not verified'} ${image} ${digest}`);
        return report(verified, findings, lines);
    },
};
const fixes = {
    'signature-missing': 'Use an image that is signed by whom you trust, or check whose signature is asked for.',
    'attestation-missing': 'Use an image of which it is attested, or check whose attestation is asked for.',
};
function report(images, findings, plan) {
    const isVerified = images.length > 0 && images.every(({ verified }) => verified);
    return { findings, files: 0, documents: 0, result: { images }, outputs: { verified: String(isVerified) }, plan };
}
/** @throws InputError for neither a key nor an identity with its issuer, or for a file that is not there. */
function trustIn(given, host) {
    const { key, identity, issuer, trustedRoot, transparencyLog, insecureRegistry: insecure } = given;
    const more = { transparencyLog, insecure };
    if (key !== undefined && identity === undefined) {
        (0,_sign_key_js__WEBPACK_IMPORTED_MODULE_4__/* .checkKey */ .y)(host, 'key', key, 'public');
        return { key, ...more };
    }
    if (key === undefined && identity !== undefined && issuer !== undefined) {
        const root = trustedRoot === undefined ? undefined : (0,_sign_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(host, 'trusted-root', trustedRoot);
        return { identity, issuer, root, ...more };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('To verify, it must be known whose signature it should be', {
        fix: 'Give a key, or an identity with its issuer; not both.',
    });
}


/***/ }),

/***/ 67362:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ parseDockerfile),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   mU: () => (/* binding */ assignment),
/* harmony export */   nR: () => (/* binding */ copiedFrom),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
async function parseDockerfile(text, file, facts) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 5279).then(__webpack_require__.t.bind(__webpack_require__, 78390, 19));
    // Two of them at the end of a line continue nothing (a Windows path), and the parser takes the last one for a continuation.
    const parsed = DockerfileParser.parse(text.replace(/([\\`])\1(?=[ \t]*\r?$)/gm, '$1/'));
    const rows = text.split(/\r?\n/);
    const inside = parsed.getComments().map((comment) => comment.getRange().start.line + 1);
    const commented = new Set(inside);
    const instructions = parsed.getInstructions().map((one) => instructionOf(one, rows, commented, file));
    for (let line = 1, next = 0; line <= rows.length; line++) {
        // A comment at the top may look like a directive, which the parser leaves out.
        const place = instructions[next]?.place;
        if (place === undefined || line < place.line)
            commented.add(line);
        else if (line === place.endLine)
            next++;
    }
    const comments = [...commented].flatMap((line) => {
        const text = rows[line - 1] ?? '';
        const column = text.indexOf('#') + 1;
        return /^\s*#/.test(text) ? [{ text: text.slice(column - 1), line, column }] : [];
    });
    const frontend = frontendIn(rows);
    return { file, comments, instructions, stages: stagesOf(instructions, facts), ...(frontend && { frontend }) };
}
/** Directives stand above all else, one a line (https://docs.docker.com/reference/dockerfile/#parser-directives); `//` is for other languages. */
function frontendIn(rows) {
    for (const [index, row] of rows.entries()) {
        if (index === 0 && row.startsWith('#!'))
            continue;
        const [, name = '', value = ''] = /^\uFEFF?\s*(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/.exec(row) ?? [];
        if (name === '')
            return undefined;
        // What follows the name is for the frontend.
        if (name.toLowerCase() === 'syntax')
            return { image: value.trim().split(/\s/)[0] ?? '', line: index + 1 };
    }
    return undefined;
}
function instructionOf(parsed, rows, commented, file) {
    const { start, end } = parsed.getRange();
    const keyword = parsed.getInstruction();
    const lines = rows.slice(start.line, end.line + 1).flatMap((row, index) => {
        const line = start.line + 1 + index;
        if (commented.has(line) && index > 0)
            return [];
        return [{ line, text: index === 0 ? row.slice(start.character + keyword.length).trimStart() : row }];
    });
    const flags = 'getFlags' in parsed ? parsed.getFlags() : [];
    return {
        keyword: keyword.toUpperCase(),
        flags: flags.map((flag) => [flag.getName(), flag.getValue() ?? '']),
        words: wordsOf(parsed.getArguments().map((argument) => argument.getValue())),
        lines,
        place: {
            file,
            line: start.line + 1,
            column: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
        },
    };
}
/** Arguments may be a list of JSON, which the parser cuts at its blanks: `COPY ["a b", "/x/"]`. */
function wordsOf(words) {
    if (!words[0]?.startsWith('['))
        return words;
    try {
        const list = JSON.parse(words.join(' '));
        return Array.isArray(list) ? list.map(String) : words;
    }
    catch {
        return words;
    }
}
function stagesOf(instructions, facts) {
    const stages = [];
    const starts = instructions.flatMap((one, index) => (one.keyword === 'FROM' ? [index] : []));
    const before = instructions.slice(0, starts[0] ?? 0);
    const args = argumentsOf(before, facts);
    starts.forEach((start, index) => {
        const from = instructions[start];
        const [image = '', as = '', name] = from.words;
        stages.push({
            name: /^as$/i.test(as) ? name?.toLowerCase() : undefined,
            from,
            base: baseOf(image, args, stages, facts),
            instructions: instructions.slice(start + 1, starts[index + 1]),
        });
    });
    return stages;
}
/** The arguments that a FROM sees: those before the first one, with the values of the build. */
function argumentsOf(before, { args }) {
    const known = new Map();
    const defaults = new Map();
    for (const one of before.filter(({ keyword }) => keyword === 'ARG')) {
        for (const [name, value] of one.words.map(assignment)) {
            const isGiven = Object.hasOwn(args, name);
            const given = isGiven ? args[name] : value === undefined ? undefined : expand(value, known);
            if (typeof given === 'string')
                known.set(name, given);
            else
                known.delete(name);
            if (!isGiven && value !== undefined)
                defaults.set(name, one);
        }
    }
    return { known, defaults };
}
/** `NAME=value` or `NAME`, without quotes. */
function assignment(word) {
    const at = word.indexOf('=');
    return at < 0 ? [word, undefined] : [word.slice(0, at), unquoted(word.slice(at + 1))];
}
function unquoted(text) {
    return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
/** A text with its variables put in; undefined where one has no value that is known here. */
function expand(text, known) {
    let isKnown = true;
    const put = (name, operator = '', word = '') => {
        const value = known.get(name);
        if (operator === ':-' || operator === '-')
            return value || word;
        if (value === undefined || operator !== '')
            isKnown = false;
        return value ?? '';
    };
    const expanded = unquoted(text)
        .replace(/\$\{(\w+)(?:(:?[-+?]|[#%/])([^{}]*))?\}/g, (_, name, operator, word) => put(name, operator, word))
        .replace(/\$(\w+)/g, (_, name) => put(name));
    return isKnown && !expanded.includes('$') ? expanded : undefined;
}
function baseOf(written, { known, defaults }, stages, { contexts }) {
    const image = expand(written, known);
    if (!image)
        return { kind: 'unknown' };
    if (image === 'scratch')
        return { kind: 'scratch' };
    const stage = stages.findLast(({ name }) => name === image.toLowerCase());
    if (stage)
        return { kind: 'stage', stage };
    if (contexts.includes(image))
        return { kind: 'unknown' };
    // The last variable holds the version, unless the text behind it does.
    const last = written.slice(written.lastIndexOf('$'));
    const versionOf = /[/:@]/.test(last) ? undefined : /^\$\{?(\w+)/.exec(last)?.[1];
    return { kind: 'image', image, at: versionOf === undefined ? undefined : defaults.get(versionOf) };
}
/** What `--from` of a COPY or of a mount names: a stage by name or number, or an image. */
function sourceOf(from, { stages }, { contexts }) {
    const numbered = /^\d+$/.test(from) ? stages[Number(from)] : undefined;
    if (numbered)
        return { kind: 'stage', stage: numbered };
    if (from.includes('$'))
        return { kind: 'unknown' };
    return baseOf(from, { known: new Map(), defaults: new Map() }, stages, { args: {}, contexts });
}
/** What is copied from elsewhere, as it is written: `--from=build`, and `from=` of mounts. */
function copiedFrom({ flags }) {
    return flags.flatMap(([name, value]) => {
        if (name === 'from')
            return [value];
        const mounted = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
        return mounted === undefined ? [] : [mounted];
    });
}
/** The stage that becomes the image, and every stage that it starts from, the last first. */
function chainOf({ stages }, target) {
    const wanted = target === undefined
        ? undefined
        : (stages.find(({ name }) => name === target.toLowerCase()) ?? stages[Number(target)]);
    const chain = [];
    for (let stage = wanted ?? stages.at(-1); stage !== undefined && !chain.includes(stage);) {
        chain.push(stage);
        stage = stage.base.kind === 'stage' ? stage.base.stage : undefined;
    }
    return chain;
}


/***/ }),

/***/ 47672:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ pushBytes),
/* harmony export */   YP: () => (/* binding */ pushTags),
/* harmony export */   gK: () => (/* binding */ pushContent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42470);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43260);




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
            counts[await repository.pushBlob((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(layout.path, blob.digest), blob)] += 1;
            const done = counts.present + counts.mounted + counts.uploaded;
            host.log.progress(`Pushing: ${done} of ${layout.blobs.length} blobs`);
        }
    };
    await allOrNothing(Array.from({ length: parallelUploads }, worker), () => queue.splice(0));
    let isThere = true;
    for (const { descriptor, bytes } of layout.manifests) {
        // Behind the first that is new all are sent: to ask for one costs as much.
        isThere = isThere && (await repository.resolve(descriptor.digest)) === descriptor.digest;
        if (!isThere)
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
/** Brings bytes that stand in no file yet into a repository as a blob. */
async function pushBytes(host, repository, bytes, mediaType) {
    const blob = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.files.temporaryDirectory('blob'), blob.digest.replace(':', '-'));
    host.files.write(file, bytes);
    await repository.pushBlob(file, blob);
    return blob;
}
/** The digest is made of the bytes that the registry serves, not of what it says about them. */
async function expectDigest(repository, reference, digest) {
    const served = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(await repository.pullManifest(reference));
    if (served !== digest)
        throw mismatch(repository, reference, digest, served);
}
function mismatch(repository, reference, wanted, got) {
    return new _registry_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .g(repository.registry, 'digest mismatch', `"${reference}" stands for ${got}, not for ${wanted}`);
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


/***/ }),

/***/ 65268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ ignoring),
/* harmony export */   RT: () => (/* binding */ readIgnore),
/* harmony export */   xI: () => (/* binding */ ignoreMarker)
/* harmony export */ });
/** The words that open an ignore comment; a text without them is not looked at. */
const ignoreMarker = 'gitops-actions:ignore';
/** @param known names that a comment may hold; anything else is a mistake. */
function ignoring(file, ignores, known) {
    return new FileIgnores(file, ignores, known);
}
class FileIgnores {
    #used = new Map();
    #file;
    #ignores;
    #known;
    constructor(file, ignores, known) {
        this.#file = file;
        this.#ignores = ignores;
        this.#known = known;
    }
    filter(findings) {
        return findings.filter((finding) => {
            const matching = this.#ignores.filter((ignore) => covers(ignore, finding));
            for (const ignore of matching)
                this.#use(ignore, finding.rule);
            return matching.length === 0;
        });
    }
    #use(ignore, rule) {
        const used = this.#used.get(ignore) ?? new Set();
        this.#used.set(ignore, used.add(rule));
    }
    remarks() {
        return this.#ignores.flatMap((ignore) => {
            const { line, column, endColumn, rules, reason } = ignore;
            const place = { file: this.#file, line, column, endLine: line, endColumn };
            const remark = (rule, message, fix) => {
                return { rule, category: 'lint', severity: 'notice', message, fix, ...place };
            };
            if (rules.length === 0) {
                return [
                    remark('unused-ignore', 'This comment ignores nothing: it names no rule', 'Name the rules, with commas.'),
                ];
            }
            const idle = rules.filter((rule) => !this.#used.get(ignore)?.has(rule));
            const remarks = idle.map((rule) => {
                const message = this.#known.has(rule) ? `Nothing here breaks the rule ${rule}` : `There is no rule ${rule}`;
                return remark('unused-ignore', `This comment is not needed: ${message}`, `Remove ${rule} from the comment.`);
            });
            if (reason !== undefined)
                return remarks;
            const fix = 'Write reason="\u2026" at its end: why the rule does not apply here.';
            return [...remarks, remark('ignore-without-reason', 'This comment gives no reason', fix)];
        });
    }
}
function covers(ignore, finding) {
    if (!ignore.rules.includes(finding.rule))
        return false;
    if (ignore.scope === 'file')
        return true;
    if (ignore.scope === 'document')
        return (finding.document ?? 0) === ignore.target;
    const { line = 0 } = finding;
    return ignore.target <= line && line <= (ignore.lastTarget ?? ignore.target);
}
const form = /#[ \t]*gitops-actions:ignore(-file)?(?=[ \t]|$)([^\r\n]*)/;
/** The ignore comment of a line, with the offset at which it begins; undefined where there is none. */
function readIgnore(line) {
    const match = form.exec(line);
    if (match === null)
        return undefined;
    const [whole, file, rest = ''] = match;
    return { ...wordsOf(rest), at: match.index, whole, isForFile: file !== undefined };
}
function wordsOf(text) {
    const match = /\breason=(?:"([^"]*)"|'([^']*)'|(\S.*))/.exec(text);
    const reason = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
    const rules = (match === null ? text : text.slice(0, match.index)).split(/[\s,]+/).filter((word) => word !== '');
    return { rules, reason: reason === '' ? undefined : reason };
}


/***/ }),

/***/ 34902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}
/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
function prose(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('');
}
/** Text from outside inside of an HTML element, where Markdown has no say. */
function html(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 35999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined;
}
/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
function filesAt(repository, commit, environment) {
    return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}
/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' };
/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
function withinLimit(parts, limit) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(dropped, 'section')} left out: ${limit.why}.\n`;
    let size = Buffer.byteLength(note(parts.length));
    const kept = parts.filter((part) => {
        const own = Buffer.byteLength(part) + 1;
        if (size + own > limit.bytes)
            return false;
        size += own;
        return true;
    });
    return kept.join('\n') + note(parts.length - kept.length);
}
function renderSection({ title, body, source: own }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`;
}
function folded({ title, body, source: own }, source) {
    const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows, source);
    }
}
function renderTable(columns, rows, source) {
    const line = (cells) => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
function renderCell(cell, source) {
    if (typeof cell === 'string')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}</code>`;
    if (!source || !isInside)
        return shown;
    const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis);
    return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`;
}
function escapeParenthesis(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}


/***/ }),

/***/ 55304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


const severities = ['error', 'warning', 'notice', 'off'];
/**
 * The severities that the user gave to rules.
 * @throws InputError for a rule or a severity that does not exist.
 */
function parseRules(given, known) {
    for (const [rule, severity] of Object.entries(given)) {
        if (!known.has(rule)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input rules: there is no rule "${rule}"`, {
                fix: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(rule, known, 'docs/rules.md lists the rules.'),
            });
        }
        if (!severities.some((one) => one === severity)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`Input rules: "${severity}" is no severity of the rule ${rule}`, {
                fix: `Write one of ${severities.join(', ')}.`,
            });
        }
    }
    return given;
}


/***/ })

} };
})
