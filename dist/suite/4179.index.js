(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4179, ids: [4179], modules: {

/***/ 94179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertWithKompose: () => (/* binding */ convertWithKompose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(85196);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/convert.js + 35 modules
var convert = __webpack_require__(53985);
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

// EXTERNAL MODULE: ./build/report/secret-texts.js
var secret_texts = __webpack_require__(31346);
// EXTERNAL MODULE: ./build/convert/labels.js
var convert_labels = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/convert/pod-spec.js
var pod_spec = __webpack_require__(50267);
;// CONCATENATED MODULE: ./build/convert/kompose/hiding.js




/** What a container runs, which may read secrets. */
const run = ['command', 'args', 'startupProbe', 'livenessProbe', 'readinessProbe', 'lifecycle'];
/**
 * kompose's objects without the secrets that it writes into them: what is run, and the variables that come from Secrets, are those of
 * the native engine; labels and annotations that show a secret go.
 */
function withoutSecrets(objects, groups, conversion) {
    const native = new Map(groups.flatMap(({ name, objects: own }) => own.flatMap((object) => (0,pod_spec/* containersOf */.Mz)(object).flatMap((one) => (one.name === name ? [[name, one]] : [])))));
    const shown = new Set(conversion.services.flatMap(([, { labels, annotations, deploy }]) => Object.entries({ ...labels, ...annotations, ...deploy?.labels }).flatMap(([name, value]) => (0,convert_labels/* isInTheClear */.CF)(name, value) ? [name] : [])));
    const secretNames = new Set([...native.values()].flatMap((container) => secretVariables(container).map(({ name }) => name)));
    return objects.map((object) => {
        const open = withoutLabels(object, shown);
        if (open.kind === 'ConfigMap')
            return withoutKeys(open, secretNames, conversion);
        return (0,pod_spec/* podOf */.FS)(open) === undefined ? open : withNativeRun(open, native);
    });
}
function secretVariables(container) {
    return (container['env'] ?? []).filter(({ valueFrom }) => valueFrom?.secretKeyRef !== undefined);
}
function withNativeRun(object, native) {
    return replaced(object, (key, value) => {
        if (key !== 'containers' || !Array.isArray(value))
            return value;
        return value.map((container, i) => {
            const own = native.get(container.name) ?? (i === 0 ? native.get(object.metadata.name) : undefined);
            if (own === undefined)
                return container;
            const secrets = secretVariables(own);
            const others = (container['env'] ?? []).filter(({ name }) => !secrets.some((secret) => secret.name === name));
            const rest = Object.fromEntries(Object.entries(container).filter(([name]) => !run.includes(name)));
            const given = Object.fromEntries(run.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])));
            const env = [...others, ...secrets];
            return { ...rest, ...given, ...(env.length === 0 ? {} : { env }) };
        });
    });
}
function withoutLabels(data, names) {
    if (names.size === 0)
        return data;
    return replaced(data, (key, value) => {
        if (key !== 'labels' && key !== 'annotations')
            return value;
        const kept = Object.entries(value).filter(([name]) => !names.has(name));
        return kept.length === 0 ? undefined : Object.fromEntries(kept);
    });
}
/**
 * The variables of a ConfigMap that are read from a Secret are none of it.
 * @throws Refusal for a file with a secret: kompose knows no other place for it.
 */
function withoutKeys(object, names, { tree }) {
    const { data } = object;
    if (data === undefined)
        return object;
    for (const [key, text] of Object.entries(data)) {
        const line = names.has(key) ? undefined : (0,secret_texts/* secretLineIn */.ae)(key, text);
        if (line === undefined)
            continue;
        const service = object.metadata.labels?.['io.kompose.service'] ?? '';
        const finding = {
            rule: 'secret-needed',
            category: 'conversion',
            severity: 'error',
            message: `kompose would write the secret in line ${line} of ${key} into the ConfigMap "${object.metadata.name}"`,
            fix: 'Use the native engine, which reads such a file from a Secret, or take the secret out of it.',
            ...(0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(tree, ['services', service])),
        };
        throw new compose_tree/* Refusal */.P_([finding]);
    }
    return {
        ...object,
        data: Object.fromEntries(Object.entries(data).filter(([key]) => !names.has(key))),
    };
}
/** A copy of plain data in which the values of keys are replaced. */
function replaced(data, replace) {
    return JSON.parse(JSON.stringify(data, (key, value) => replace(key, value)));
}

// EXTERNAL MODULE: ./build/report/secrets.js
var secrets = __webpack_require__(29338);
// EXTERNAL MODULE: ./build/convert/conversion.js
var convert_conversion = __webpack_require__(92934);
// EXTERNAL MODULE: ./build/convert/health.js + 1 modules
var health = __webpack_require__(27629);
// EXTERNAL MODULE: ./build/convert/images.js
var convert_images = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/convert/names.js
var convert_names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/pod.js
var pod = __webpack_require__(52763);
// EXTERNAL MODULE: ./build/convert/resources.js
var resources = __webpack_require__(66637);
// EXTERNAL MODULE: ./build/convert/security.js
var convert_security = __webpack_require__(61496);
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
    const image = (0,convert_images/* imageOf */.dT)(name, model, conversion.options.registry);
    const security = (0,convert_security/* securityOf */.KH)(quiet, name, model, image, (0,convert_labels/* labelsOf */.PC)(quiet, name, model).read, ports);
    return (0,resources/* nonEmpty */.hq)({
        ...pod,
        ...names,
        automountServiceAccountToken: pod.serviceAccountName === undefined ? false : undefined,
        securityContext: { ...security.pod, ...pod.securityContext },
        containers: containers.map((container) => ({
            ...container,
            // kompose leaves the image out where the service is built.
            image: container.image || image,
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
    if (!(0,secrets/* isSecret */.$)(variable.name, variable.value))
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
    const native = await (0,convert/* convertProject */.$)(loaded, options, host);
    const conversion = (0,convert/* conversionOf */.i)(loaded, options, host);
    refuseHostPaths(loaded, conversion.services);
    const kompose = await (0,provide.provideTool)(host, 'kompose', program);
    const folder = host.files.temporaryDirectory('kompose');
    const names = copyProject(loaded, files, conversion, folder, host);
    const objects = await runKompose(kompose.path, names, options, loaded, folder, host);
    const needs = new Map(native.groups.map((group) => [group.name, group.needs]));
    const hidden = withoutSecrets(repair(objects, conversion), native.groups, conversion);
    // kompose's Pods carry other labels than ours, so it makes its own policies.
    return { ...native, policies: [], groups: groupsOf(hidden, needs) };
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
                path: (0,compose_tree/* pathText */.LF)(path),
                ...(0,compose_tree/* placeOf */.$t)((0,compose_tree/* spotAt */.AH)(loaded.tree, path)),
            },
        ];
    }));
    if (findings.length > 0)
        throw new compose_tree/* Refusal */.P_(findings);
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
        ...loaded.profiles.flatMap((profile) => ['--profile', profile]),
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
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = host.files.text(output);
    const documents = parseAllDocuments(text, { logLevel: 'silent' });
    const values = (Array.isArray(documents) ? documents : []).map((document) => document.toJS());
    return values.filter((value) => typeof value === 'object' && value !== null && 'kind' in value);
}


/***/ })

} };
})
