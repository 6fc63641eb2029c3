export const id = 9824;
export const ids = [9824,5196];
export const modules = {

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertWithKompose: () => (/* binding */ convertWithKompose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(5196);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(1768);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/convert.js + 15 modules
var convert = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/convert/kompose/groups.js
/** kompose's objects by the service that they were made for, which it writes in a label. */
function groupsOf(objects, needs) {
    const byService = new Map();
    for (const object of objects) {
        const name = object.metadata.labels?.['io.kompose.service'] ?? object.metadata.name;
        byService.set(name, [...(byService.get(name) ?? []), object]);
    }
    return [...byService]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, group]) => ({ name, objects: group, needs: needs.get(name) }));
}

// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/convert/environment.js
var environment = __webpack_require__(7213);
// EXTERNAL MODULE: ./build/convert/health.js
var health = __webpack_require__(7268);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/convert/labels.js
var labels = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/convert/names.js
var convert_names = __webpack_require__(1116);
// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/convert/security.js
var convert_security = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/convert/kompose/repair.js









/**
 * Repairs what the API server refuses or what never works in kompose's objects: ports that stand twice, invalid names, probes
 * without a shell, mounts over /run/secrets, bare Pods, secrets in clear text; and confines the containers as the native
 * engine does.
 */
function repair(objects, conversion) {
    const kept = objects.filter(({ kind }) => kind !== 'Secret');
    return kept.map((object) => {
        const named = withValidNames(object);
        if (named.kind === 'Service')
            return withDistinctPorts(named);
        return withWorkload(named, conversion);
    });
}
function withValidNames(object) {
    const name = object.kind === 'Service' ? (0,convert_names/* serviceLabel */.uZ)(object.metadata.name) : (0,convert_names/* dnsLabel */.UG)(object.metadata.name, 253);
    return { ...object, metadata: { ...object.metadata, name } };
}
function withDistinctPorts(object) {
    const spec = object.spec;
    const kept = new Map();
    for (const port of spec.ports ?? []) {
        const key = `${port.port}/${(port.protocol ?? 'TCP').toUpperCase()}`;
        if (!kept.has(key))
            kept.set(key, port);
    }
    return { ...object, spec: (0,resources/* nonEmpty */.hq)({ ...spec, ports: [...kept.values()] }) };
}
/** A bare Pod is never replaced when its node fails; a Job is. */
function withWorkload(object, conversion) {
    const spec = object.spec;
    if (object.kind === 'Pod') {
        const restartPolicy = spec?.restartPolicy === 'OnFailure' ? 'OnFailure' : 'Never';
        const template = { metadata: { labels: object.metadata.labels }, spec: { ...spec, restartPolicy } };
        const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: object.metadata, spec: { backoffLimit: 0, template } };
        return withWorkload(job, conversion);
    }
    const template = spec?.template;
    if (spec === undefined || template?.spec === undefined)
        return object;
    const service = conversion.services.find(([name]) => (0,convert_conversion/* kubernetesName */.gg)(conversion, name) === (0,convert_names/* serviceLabel */.uZ)(object.metadata.name));
    const pod = podOf(template.spec, service, conversion);
    return { ...object, spec: { ...spec, template: { ...template, spec: pod } } };
}
function podOf(pod, service, conversion) {
    const containers = pod.containers.map((container) => containerOf(container, service));
    const volumes = (pod.volumes ?? []).map((volume) => ({
        ...volume,
        name: (0,convert_names/* dnsLabel */.UG)(volume.name),
    }));
    const names = { hostname: labelOrNothing(pod.hostname), subdomain: labelOrNothing(pod.subdomain) };
    if (service === undefined)
        return (0,resources/* nonEmpty */.hq)({ ...pod, ...names, containers, volumes });
    const [name, model] = service;
    const ports = (model.ports ?? []).map(({ target }) => target);
    const quiet = { ...conversion, findings: [] };
    const security = (0,convert_security/* securityOf */.K)(quiet, name, model, (0,labels/* labelsOf */.PC)(quiet, name, model).read, ports);
    return (0,resources/* nonEmpty */.hq)({
        ...pod,
        ...names,
        automountServiceAccountToken: pod.serviceAccountName === undefined ? false : undefined,
        securityContext: { ...security.pod, ...pod.securityContext },
        containers: containers.map((container) => ({
            ...container,
            // kompose leaves the image out where the service is built.
            image: container.image || (0,convert_images/* imageOf */.dT)(name, model, conversion.options.registry),
            securityContext: security.container,
        })),
        volumes,
    });
}
/** kompose writes domains with dots where the API server wants one label. */
function labelOrNothing(name) {
    return typeof name === 'string' && name !== (0,convert_names/* dnsLabel */.UG)(name) ? undefined : name;
}
function containerOf(container, service) {
    const model = service?.[1];
    const ports = (container.ports ?? []).map(({ containerPort }) => containerPort);
    const probes = model?.healthcheck === undefined ? undefined : (0,health/* probesOf */.pX)(model.healthcheck, ports);
    const { livenessProbe, ...rest } = container;
    return (0,resources/* nonEmpty */.hq)({
        ...rest,
        ...(probes ?? (livenessProbe === undefined ? {} : { livenessProbe })),
        env: container.env?.map((variable) => withoutSecret(variable, container.name)),
        ports: distinctContainerPorts(container.ports ?? []),
        volumeMounts: container.volumeMounts?.map((mount) => ({ ...withSecretPath(mount), name: (0,convert_names/* dnsLabel */.UG)(mount.name) })),
    });
}
function distinctContainerPorts(ports) {
    const kept = new Map();
    for (const port of ports) {
        const protocol = (port.protocol ?? 'TCP').toUpperCase();
        const key = `${port.containerPort}/${protocol}`;
        if (!kept.has(key))
            kept.set(key, { ...port, protocol });
    }
    return [...kept.values()];
}
/** kompose mounts the file of a secret at the folder /run/secrets, where nobody finds it. */
function withSecretPath(mount) {
    if (!/^\/(?:var\/)?run\/secrets\/?$/.test(mount.mountPath) || mount.subPath === undefined)
        return mount;
    return { ...mount, mountPath: `${mount.mountPath.replace(/\/$/, '')}/${mount.subPath}` };
}
function withoutSecret(variable, container) {
    if (variable.value === undefined)
        return variable;
    if (!(0,environment/* isSecret */.$)(variable.name, variable.value))
        return { ...variable, value: (0,pod/* literal */.eu)(variable.value) };
    const name = `${(0,convert_names/* dnsLabel */.UG)(container)}-secrets`;
    return { name: variable.name, valueFrom: { secretKeyRef: { name, key: variable.name } } };
}

;// CONCATENATED MODULE: ./build/convert/kompose/engine.js









/**
 * Runs the real kompose on a private copy of the files that the project names, and repairs what it gets wrong. kompose drops many
 * settings in silence, so the report of untranslated settings is that of our own reading of the project.
 *
 * @throws Refusal for a project that kompose would read the machine's own files for; ServiceError when kompose fails.
 */
async function convertWithKompose(loaded, files, options, program, host) {
    const native = (0,convert/* convertProject */.$)(loaded, options, host);
    const conversion = (0,convert/* conversionOf */.i)(loaded, options, host);
    refuseHostPaths(loaded, conversion.services);
    const kompose = await (0,provide.provideTool)(host, 'kompose', program);
    const folder = host.files.temporaryDirectory('kompose');
    const names = copyProject(loaded, files, conversion, folder, host);
    const objects = await runKompose(kompose.path, names, options, loaded, folder, host);
    const needs = new Map(native.groups.map((group) => [group.name, group.needs]));
    // kompose's Pods carry other labels than ours, so it makes its own policies.
    return { ...native, policies: [], groups: groupsOf(repair(objects, conversion), needs) };
}
/** kompose puts the content of bind-mounted files into ConfigMaps, also of those that belong to this machine. */
function refuseHostPaths(loaded, services) {
    const findings = services.flatMap(([service, model]) => (model.volumes ?? []).flatMap((mount, i) => {
        const source = mount.source ?? '';
        const isHost = mount.type === 'bind' &&
            ((0,external_node_path_.isAbsolute)(source) || source.startsWith('~') || (0,external_node_path_.join)(loaded.directory, source).startsWith('..'));
        if (!isHost)
            return [];
        const path = ['services', service, 'volumes', i];
        return [
            {
                rule: 'host-path',
                category: 'conversion',
                severity: 'error',
                message: `kompose would read ${source} of this machine into a ConfigMap`,
                fix: 'Use the native engine, or remove the mount.',
                path: (0,tree/* pathText */.LF)(path),
                ...(0,tree/* placeOf */.$t)((0,tree/* spotAt */.AH)(loaded.tree, path)),
            },
        ];
    }));
    if (findings.length > 0)
        throw new tree/* Refusal */.P_(findings);
}
/** Copies what kompose may read, at the same relative paths; gives the names of the Compose files in the copy. */
function copyProject(loaded, files, conversion, folder, host) {
    const { root } = host.files;
    const named = conversion.services.flatMap(([, model]) => [
        ...(model.env_file ?? []).map(({ path }) => path),
        ...(model.volumes ?? []).flatMap(({ type, source }) => (type === 'bind' && source ? [source] : [])),
    ]);
    const configs = Object.values(conversion.model.configs ?? {}).flatMap(({ file }) => file ?? []);
    const beside = [...named, ...configs, '.env'].map((path) => (0,external_node_path_.join)(loaded.directory, path));
    for (const file of [...loaded.paths, ...beside]) {
        if ((0,project_files/* locateInProject */.vP)(host, file) !== 'file')
            continue;
        host.files.write((0,external_node_path_.join)(folder, (0,external_node_path_.relative)(root, host.files.resolve(file))), host.files.read(file));
    }
    // kompose reads a secret's file into a Secret, which is thrown away here: an empty one does, and no secret is copied.
    for (const { file } of Object.values(conversion.model.secrets ?? {})) {
        const path = file === undefined ? undefined : (0,external_node_path_.relative)(root, host.files.resolve((0,external_node_path_.join)(loaded.directory, file)));
        if (path !== undefined && !path.startsWith('..'))
            host.files.write((0,external_node_path_.join)(folder, path), '');
    }
    return files.map((file) => (0,external_node_path_.relative)(root, host.files.resolve(file)));
}
async function runKompose(program, files, options, loaded, folder, host) {
    const directory = (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(host.files.root, (0,external_node_path_.dirname)(host.files.resolve(files[0]))));
    const output = (0,external_node_path_.join)(folder, '.kompose-output.yaml');
    const args = [
        'convert',
        ...files.flatMap((file) => ['-f', (0,external_node_path_.join)(folder, file)]),
        ...options.profiles.flatMap((profile) => ['--profile', profile]),
        ...['--with-kompose-annotation=false', '--out', output],
        ...(options.networkPolicies === 'all' ? ['--generate-network-policies'] : []),
    ];
    const completed = await host.processes.run(program, args, { cwd: directory, env: { ...loaded.given } });
    if (completed.exitCode !== 0 || host.files.kind(output) === undefined) {
        const last = (0,external_node_util_.stripVTControlCharacters)(completed.stderr).trim().split('\n').at(-1) ?? '';
        throw new errors/* ServiceError */._7('kompose', `kompose failed with exit code ${completed.exitCode}: ${last.replaceAll(folder, '.')}`, {
            fix: 'Use the native engine, or correct what kompose names.',
        });
    }
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = new TextDecoder().decode(host.files.read(output));
    const documents = parseAllDocuments(text, { logLevel: 'silent' });
    const values = (Array.isArray(documents) ? documents : []).map((document) => document.toJS());
    return values.filter((value) => typeof value === 'object' && value !== null && 'kind' in value);
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideTool: () => (/* binding */ provideTool)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/tools/download.js



const attempts = 4;
/**
 * Downloads a program, or takes it from the cache. The cache keeps the published file as it came, so what is run has
 * always been checked against the pinned hash in this process; an archive is unpacked anew into a private folder.
 *
 * @throws ServiceError when there is no answer, or the file is not the published one.
 */
async function downloadTool(host, download) {
    const { name, version, platform, url, sha256 } = download;
    const file = decodeURIComponent((0,external_node_path_.basename)(new URL(url).pathname));
    const cached = (0,external_node_path_.join)(host.files.cache, 'tools', name, version, platform.replace('/', '-'), file);
    const kept = readVerified(host, cached, sha256);
    const content = kept ?? (await fetchVerified(host, download));
    if (kept === undefined)
        host.files.write(cached, content, { executable: download.member === undefined });
    const path = download.member === undefined ? cached : await unpack(host, download, content);
    return { path, source: kept === undefined ? 'download' : 'cache' };
}
function readVerified(host, path, sha256) {
    if (host.files.kind(path) !== 'file')
        return undefined;
    const content = host.files.read(path);
    if (hashOf(content) === sha256)
        return content;
    host.log.info(`The cached file ${path} does not have its pinned SHA-256, so it is downloaded again.`);
    host.files.remove(path);
    return undefined;
}
async function fetchVerified(host, { name, version, url, sha256 }) {
    host.log.progress(`Downloading ${name} ${version}`);
    const content = await fetchWithRetries(host, name, url);
    const found = hashOf(content);
    if (found === sha256)
        return content;
    throw new errors/* ServiceError */._7(`download of ${name}`, `The file at ${url} is not the published ${name} ${version}: its SHA-256 is ${found}, expected ${sha256}`, { fix: 'Do not use that file. Check the checksum with the project; a proxy may also have replaced the file.' });
}
async function fetchWithRetries(host, name, url) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await fetchOnce(host, name, url);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7) || error instanceof FinalAnswer || attempt === attempts)
                throw error;
            host.log.info(`${error.message}; trying again (${attempt} of ${attempts - 1})`);
            await host.clock.sleep(500 * 2 ** attempt * (0.5 + host.random()));
        }
    }
}
/** An answer that will be the same next time. */
class FinalAnswer extends errors/* ServiceError */._7 {
}
async function fetchOnce(host, name, url) {
    const response = await host.network.send({ method: 'GET', url });
    const service = `download of ${name}`;
    if (response.status === 200)
        return await wholeBody(service, url, response.body());
    const fix = `Check that this machine may download from ${new URL(url).host}, or install ${name} on PATH.`;
    const passing = response.status === 429 || response.status >= 500;
    throw new (passing ? errors/* ServiceError */._7 : FinalAnswer)(service, `${url} answered ${response.status}`, { fix });
}
async function wholeBody(service, url, body) {
    try {
        return await body;
    }
    catch (cause) {
        throw new errors/* ServiceError */._7(service, `${url} was cut off: ${cause.message}`, { cause });
    }
}
/** Takes the one member out of a .tar.gz. Only its bytes leave `tar`, so no path in the archive can reach the disk. */
async function unpack(host, download, archive) {
    const { name, member } = download;
    const folder = host.files.temporaryDirectory(name);
    const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', '-', member ?? name], {
        stdin: archive,
    });
    if (exitCode !== 0 || stdout.length === 0) {
        throw new errors/* ServiceError */._7('tar', `The archive of ${name} has no member "${member}": ${stderr.trim()}`);
    }
    const path = (0,external_node_path_.join)(folder, name);
    host.files.write(path, stdout, { executable: true });
    return path;
}
function hashOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/tools/build.js



/** The configuration of the Go on this machine; nothing else of the environment reaches the build. */
const goVariables = [
    ...['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE'],
    ...['GOFLAGS', 'GOTOOLCHAIN', 'GOROOT', 'GOENV', 'GOMAXPROCS', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
];
/** What `go.mod` of the throw-away module says. The pinned modules accept this Go. */
const goVersion = '1.26';
/** The program of an earlier build, where its bytes are still the ones that were built. */
function cachedBuild(host, buildable) {
    const { program, record } = placesOf(host, buildable);
    if (host.files.kind(program) !== 'file' || host.files.kind(record) !== 'file')
        return undefined;
    const recorded = Buffer.from(host.files.read(record)).toString('utf8').trim();
    if (hashOf(host.files.read(program)) === recorded)
        return program;
    host.log.info(`The cached file ${program} has changed since it was built, so it is not used.`);
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
    host.files.write(record, `${hashOf(bytes)}\n`);
    return program;
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
function placesOf(host, { name, version }) {
    const platform = `${host.platform.os}-${host.platform.architecture}`;
    const program = (0,external_node_path_.join)(host.files.cache, 'tools', name, version, `${platform}-built`, name);
    return { program, record: `${program}.sha256` };
}

;// CONCATENATED MODULE: ./build/tools/catalog.js
const dockerPlugins = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'];
const catalog = {
    kompose: {
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
};
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
 * taken from the cache), a build of the pinned Go module.
 *
 * @throws InputError when the path that was given is no program, or a version has no known checksum.
 * @throws ServiceError when the program can't be had, with everything that was tried.
 */
async function provideTool(host, name, options = {}) {
    const provided = await find(host, name, options);
    host.log.info(`${name} ${provided.version} (${provided.source}): ${provided.path}`);
    return provided;
}
async function find(host, name, options) {
    const tool = catalog[name];
    if (options.path) {
        const path = givenProgram(host, name, options.path);
        return { path, version: await versionOf(host, path, tool), source: 'path-given' };
    }
    const tried = [];
    const installed = await findInstalled(host, name, options.version, tried);
    if (installed)
        return installed;
    const version = withoutV(options.version ?? tool.version);
    const download = downloadOf(host, name, version, options.sha256, tried);
    const buildable = options.allowBuild === true && version === tool.version && options.sha256 === undefined;
    const built = buildable ? cachedBuild(host, { name, ...tool }) : undefined;
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
    const version = await versionOf(host, path, tool);
    if (wanted === undefined || version === withoutV(wanted))
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
/** Programs that were built without their version stamped in say `dev`, `(devel)` or `v0.0.0`: that is `unknown`. */
async function versionOf(host, path, tool) {
    const { stdout, stderr } = await host.processes.run(path, tool.versionArguments);
    const said = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(`${Buffer.from(stdout).toString('utf8')}\n${stderr}`)?.[1];
    return said === undefined || said.startsWith('0.0.0') ? 'unknown' : said;
}
function downloadOf(host, name, version, given, tried) {
    const tool = catalog[name];
    const platform = platformOf(host);
    const { tools } = JSON.parse(Buffer.from(host.data('tools.json')).toString('utf8'));
    const pinned = tools[name]?.[version];
    const sha256 = given === undefined ? platform && pinned?.sha256[platform] : checkedSha256(name, given);
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

};
