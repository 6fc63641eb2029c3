(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 5196, ids: [5196], modules: {

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

/***/ 85196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkTool),
  provideTool: () => (/* binding */ provideTool),
  E: () => (/* binding */ versionOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
// EXTERNAL MODULE: ./build/http/limits.js
var limits = __webpack_require__(12901);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
;// CONCATENATED MODULE: ./build/tools/download.js





/**
 * Downloads a program, or takes it from the cache. The cache keeps the published file as it came; what is run are the bytes
 * that this process has checked against the pinned hash, in a private folder.
 *
 * @throws ServiceError when there is no answer, or the file is not the published one.
 */
async function downloadTool(host, download) {
    const { name, version, platform, url, sha256 } = download;
    const file = decodeURIComponent((0,external_node_path_.basename)(new URL(url).pathname));
    const cached = (0,external_node_path_.join)(host.files.cache, 'tools', name, version, platform.replace('/', '-'), file);
    const kept = verifiedCopy(host, name, cached, [sha256]);
    if (kept !== undefined)
        return { path: await programIn(host, download, kept), source: 'cache' };
    if (host.files.kind(cached) === 'file') {
        host.log.info(`The cached file ${cached} does not have its pinned SHA-256, so it is downloaded again.`);
        host.files.remove(cached);
    }
    const content = await fetchVerified(host, download);
    host.files.write(cached, content);
    return { path: await programIn(host, download, runnable(host, name, content)), source: 'download' };
}
/** The program itself, where `file` is what was published. */
async function programIn(host, download, file) {
    return download.member === undefined ? file : runnable(host, download.name, await unpack(host, download, file));
}
/**
 * A private copy of a program of the cache, which others may be able to write: copied first, so that what is hashed is what runs.
 * @returns undefined where it has none of the hashes that are known.
 */
function verifiedCopy(host, name, path, known) {
    if (host.files.kind(path) !== 'file')
        return undefined;
    const copy = (0,external_node_path_.join)(host.files.temporaryDirectory(name), name);
    host.files.copyProgram(path, copy);
    if (known.includes((0,hash/* sha256OfPieces */.O)(host.files.pieces(copy))))
        return copy;
    host.files.remove(copy);
    return undefined;
}
async function fetchVerified(host, { name, version, url, sha256 }) {
    host.log.progress(`Downloading ${name} ${version}`);
    const content = await (0,retry/* retrying */.R)(host, () => fetchOnce(host, name, url));
    const found = (0,hash/* sha256Of */.B)(content);
    if (found === sha256)
        return content;
    throw new errors/* ServiceError */._7(`download of ${name}`, `The file at ${url} is not the published ${name} ${version}: its SHA-256 is ${found}, expected ${sha256}`, { fix: 'Do not use that file. Check the checksum with the project; a proxy may also have replaced the file.' });
}
async function fetchOnce(host, name, url) {
    const { status, body } = await host.network.send({ method: 'GET', url, limits: limits/* limits */.F.program });
    if (status === 200)
        return body;
    throw new errors/* ServiceError */._7(`download of ${name}`, `${url} answered ${status}`, {
        transient: status === 429 || status >= 500,
        fix: `Check that this machine may download from ${new URL(url).host}, or install ${name} on PATH.`,
    });
}
/** Takes the one member out of a .tar.gz. Only its bytes leave `tar`, so no path in the archive can reach the disk. */
async function unpack(host, { name, member }, archive) {
    const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', archive, member ?? name]);
    if (exitCode !== 0 || stdout.length === 0) {
        throw new errors/* ServiceError */._7('tar', `The archive of ${name} has no member "${member}": ${stderr.trim()}`);
    }
    return stdout;
}
/**
 * A program that was checked, where nobody else can write: run from the cache, it could be another one by then.
 * @returns its path, in a private folder that goes away with this process.
 */
function runnable(host, name, program) {
    const path = (0,external_node_path_.join)(host.files.temporaryDirectory(name), name);
    host.files.write(path, program, { executable: true });
    return path;
}

;// CONCATENATED MODULE: ./build/tools/build.js




/** The configuration of the Go on this machine; nothing else of the environment reaches the build. */
const goVariables = [
    ...['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE'],
    ...['GOFLAGS', 'GOTOOLCHAIN', 'GOROOT', 'GOENV', 'GOMAXPROCS', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
];
/** What `go.mod` of the throw-away module says. The pinned modules accept this Go. */
const goVersion = '1.26';
/**
 * The program of an earlier build, where its bytes are known from elsewhere than the cache, which others may have filled:
 * from the pins of this suite, or from what this machine wrote down when it built them.
 * @param pinned SHA-256 of builds that anybody gets from the pinned module with the pinned Go.
 */
function cachedBuild(host, buildable, pinned) {
    const { program, record } = placesOf(host, buildable);
    if (host.files.kind(program) !== 'file')
        return undefined;
    const recorded = host.files.kind(record) === 'file' ? [host.files.text(record).trim()] : [];
    const verified = verifiedCopy(host, buildable.name, program, [...pinned, ...recorded]);
    if (verified !== undefined)
        return verified;
    host.log.info(`Nobody here knows the cached file ${program}, or it has changed since it was built: it is not used.`);
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
    host.files.write(record, `${(0,hash/* sha256Of */.B)(bytes)}\n`);
    return runnable(host, buildable.name, bytes);
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
/** Where a built program is kept, and where this machine writes down its hash. */
function placesOf(host, { name, version }) {
    const platform = `${host.platform.os}-${host.platform.architecture}`;
    const built = (0,external_node_path_.join)(name, version, `${platform}-built`);
    return {
        program: (0,external_node_path_.join)(host.files.cache, 'tools', built, name),
        record: (0,external_node_path_.join)(host.files.state, 'built', built, 'sha256'),
    };
}

;// CONCATENATED MODULE: ./build/tools/catalog.js
const dockerPlugins = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'];
/** The external programs that the suite can run. Everything that differs between them stands here and in data/tools.json. */
const tools = {
    kompose: {
        purpose: '`convert` with `engine: kompose`',
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
        purpose: '`build`',
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
        purpose: 'scanning',
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
        purpose: 'scanning',
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
        purpose: 'SBOMs',
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
        purpose: 'signing',
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
        purpose: 'rendering overlays',
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
        purpose: 'rendering charts',
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
    sops: {
        purpose: '`convert` with `secrets: sops`',
        version: '3.13.3',
        programs: ['sops'],
        versionArguments: ['--version', '--disable-version-check'],
        release: (version, platform) => ({
            url: `https://github.com/getsops/sops/releases/download/v${version}/sops-v${version}.${platform.replace('/', '.')}`,
        }),
        module: {
            path: 'github.com/getsops/sops/v3',
            command: '/cmd/sops',
            sum: 'h1:saYczbT88kD1saNChe1cAbFQe5mrRhTIfEw3TaEcmK0=',
        },
    },
};
const catalog = tools;
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
 * taken from the cache), a build of the pinned Go module. It is looked for and verified once in a run, whoever asks for it.
 *
 * @throws InputError when the path that was given is no program, or a version has no known checksum.
 * @throws ServiceError when the program can't be had, with everything that was tried.
 */
async function provideTool(host, name, options = {}) {
    const ofRun = provided.get(host) ?? new Map();
    provided.set(host, ofRun);
    const asked = JSON.stringify([name, options]);
    const tool = ofRun.get(asked) ?? findAndTell(host, name, options);
    ofRun.set(asked, tool);
    return await tool;
}
const provided = new WeakMap();
async function findAndTell(host, name, options) {
    const { path, version, source } = await find(host, name, options);
    host.log.info(`${name}${version === undefined ? '' : ` ${version}`} (${source}): ${path}`);
    return { path, version, source };
}
/** What shows without any program or network: @throws InputError as `provideTool` does. */
function checkTool(host, name, { path, sha256 }) {
    if (path)
        givenProgram(host, name, path);
    if (sha256 !== undefined)
        checkedSha256(name, sha256);
}
async function find(host, name, options) {
    const tool = catalog[name];
    if (options.path) {
        const path = givenProgram(host, name, options.path);
        return { path, version: undefined, source: 'path-given' };
    }
    const tried = [];
    const installed = await findInstalled(host, name, options.version, tried);
    if (installed)
        return installed;
    const version = withoutV(options.version ?? tool.version);
    const download = downloadOf(host, name, version, options.sha256, tried);
    const buildable = options.allowBuild === true && version === tool.version && options.sha256 === undefined;
    const built = buildable ? cachedBuild(host, { name, ...tool }, pinnedBuilds(host, name, version)) : undefined;
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
    if (wanted === undefined)
        return { path, version: undefined, source: 'PATH' };
    const version = await versionOf(host, name, path);
    if (version === withoutV(wanted))
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
/**
 * What a program says its version is, without `v`. Programs that were built without it stamped in say `dev`, `(devel)` or
 * `v0.0.0`: that is `unknown`.
 */
async function versionOf(host, name, path) {
    const { stdout, stderr } = await host.processes.run(path, catalog[name].versionArguments);
    const said = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(`${Buffer.from(stdout).toString('utf8')}\n${stderr}`)?.[1];
    return said === undefined || said.startsWith('0.0.0') ? 'unknown' : said;
}
function pinnedBuilds(host, name, version) {
    return Object.values(readPins(host).tools[name]?.[version]?.built ?? {});
}
function readPins(host) {
    return JSON.parse(Buffer.from(host.data('tools.json')).toString('utf8'));
}
function downloadOf(host, name, version, given, tried) {
    const tool = catalog[name];
    const platform = platformOf(host);
    const { tools } = readPins(host);
    const pinned = tools[name]?.[version];
    const sha256 = given === undefined ? platform && pinned?.sha256?.[platform] : checkedSha256(name, given);
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

} };
})
