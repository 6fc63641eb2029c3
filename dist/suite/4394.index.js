(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4394, ids: [4394], modules: {

/***/ 34394:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelReport: () => (/* binding */ modelReport)
});

// EXTERNAL MODULE: ./build/convert/compose/check.js
var check = __webpack_require__(55819);
// EXTERNAL MODULE: ./build/convert/compose/load.js + 3 modules
var load = __webpack_require__(90652);
// EXTERNAL MODULE: ./build/convert/compose/selection.js
var compose_selection = __webpack_require__(31869);
// EXTERNAL MODULE: ./build/convert/compose/tree.js
var compose_tree = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/convert/convert.js + 35 modules
var convert = __webpack_require__(53985);
// EXTERNAL MODULE: ./build/convert/environment.js
var environment = __webpack_require__(57213);
// EXTERNAL MODULE: ./build/convert/generate.js + 6 modules
var generate = __webpack_require__(4904);
// EXTERNAL MODULE: ./build/convert/result.js + 1 modules
var result = __webpack_require__(30982);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/convert/compose/env-file.js
var env_file = __webpack_require__(32099);
// EXTERNAL MODULE: ./build/convert/compose/project-files.js
var project_files = __webpack_require__(51768);
// EXTERNAL MODULE: ./build/convert/amounts.js
var amounts = __webpack_require__(50953);
;// CONCATENATED MODULE: ./build/convert/reference/encode.js

const isNothing = (value) => value === null || value === undefined;
const textOf = (value) => (isNothing(value) ? '' : String(value));
const encode_text = (value) => textOf(value) || undefined;
const integer = (value) => (isNothing(value) ? undefined : Number(value) || undefined);
/** A number that is printed even where it is 0. */
const givenInteger = (value) => (isNothing(value) ? undefined : Number(value));
const flag = (value) => String(value) === 'true' || undefined;
/** A truth value that is printed even where it is false. */
const givenFlag = (value) => (isNothing(value) ? undefined : String(value) === 'true');
/** One that holds unless it is switched off. */
const optOut = (value) => (String(value) === 'false' ? false : undefined);
/** Bytes as a text; a plain integer may be negative (`-1`: without a limit), and other numbers count for nothing. */
const amount = (value) => {
    if (isNothing(value) || (typeof value === 'number' && !Number.isInteger(value)))
        return undefined;
    const count = /^[-+]?[0-9]+$/.test(String(value)) ? Number(value) : (0,amounts/* bytes */.ee)(String(value));
    return count === undefined || count === 0 ? undefined : String(Math.trunc(count));
};
/** A file mode in octal: texts are octal, numbers are what they are. */
const fileMode = (value) => {
    if (isNothing(value))
        return undefined;
    return `0${(typeof value === 'number' ? value : Number.parseInt(String(value), 8)).toString(8)}`;
};
/** How many devices; all of them are -1. */
const deviceCount = (value) => String(value).toLowerCase() === 'all' ? -1 : isNothing(value) ? undefined : Number(value) || undefined;
const nanoseconds = {
    w: 6048e11,
    d: 864e11,
    h: 36e11,
    m: 6e10,
    s: 1e9,
    ms: 1e6,
    us: 1e3,
    \u00b5s: 1e3,
    ns: 1,
};
/** A duration as Go writes it: `1m30s`, `1h0m0s`, `500ms`, `0s`. */
const givenDuration = (value) => {
    if (isNothing(value))
        return undefined;
    const written = String(value);
    let left = 0;
    for (const [, count, unit = ''] of written.matchAll(/(?<![0-9.])([0-9.]+)(ms|us|\u00b5s|ns|[wdhms])/g)) {
        left += Number(count) * (nanoseconds[unit] ?? 0);
    }
    left = Math.round(left);
    const sign = written.startsWith('-') ? '-' : '';
    if (left < 1e9) {
        const unit = left === 0 ? 's' : left < 1e3 ? 'ns' : left < 1e6 ? '\u00b5s' : 'ms';
        return `${sign}${left / (nanoseconds[unit] ?? 1)}${unit}`;
    }
    const [hours, minutes] = [Math.floor(left / 36e11), Math.floor((left % 36e11) / 6e10)];
    const seconds = (left % 6e10) / 1e9;
    return `${sign}${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds}s`;
};
const duration = (value) => {
    const written = givenDuration(value);
    return written === '0s' ? undefined : written;
};
function itemsOf(value) {
    return Array.isArray(value) ? value : isNothing(value) ? [] : [value];
}
function entriesOf(value) {
    return isNothing(value) || typeof value !== 'object' ? [] : Object.entries(value);
}
/** In the order of Go: by name. */
function object(entries) {
    const kept = entries.filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function filled(json) {
    return Object.keys(json).length === 0 ? undefined : json;
}
const texts = (value) => {
    const items = itemsOf(value).map(textOf);
    return items.length === 0 ? undefined : items;
};
/** The words of a command; null where nothing is said, since nothing differs from an empty list. */
const words = (value) => (isNothing(value) ? null : itemsOf(value).map(textOf));
/** Labels, options: a missing value is an empty text. */
const mapping = (value) => filled(object(entriesOf(value).map(([name, item]) => [name, textOf(item)])));
/** Variables: what nobody sets is null. */
const variables = (value) => filled(object(entriesOf(value).map(([name, item]) => [name, isNothing(item) ? null : String(item)])));
const lists = (value) => filled(object(entriesOf(value).map(([name, item]) => [name, itemsOf(item).map(textOf)])));
/** `HOST=ADDRESS`, sorted; an address of IPv6 stands without brackets. */
const hosts = (value) => {
    const lines = entriesOf(value).flatMap(([host, addresses]) => itemsOf(addresses)
        .flatMap((address) => textOf(address).split(','))
        .map((address) => `${host}=${address.replace(/^\[(.+)\]$/, '$1')}`));
    return lines.length === 0 ? undefined : lines.sort();
};
/** SSH agents and keys; the reference loader can't print one with a path. */
const keys = (value) => {
    const names = entriesOf(value).map(([id, path]) => (isNothing(path) || path === '' ? id : `${id}=${path}`));
    return names.length === 0 ? undefined : names;
};
function struct(fields) {
    return (value) => {
        if (isNothing(value))
            return undefined;
        const given = value;
        return object(Object.entries(fields).map(([name, encode]) => [name, encode(given[name])]));
    };
}
/** A part that is printed even where nothing is said. */
function always(encode) {
    return (value) => encode(value ?? {});
}
function listOf(encode) {
    return (value) => {
        const items = itemsOf(value).map((item) => encode(item ?? {}) ?? null);
        return items.length === 0 ? undefined : items;
    };
}
/** Parts by name; null where nothing is said of one. */
function mapOf(encode) {
    return (value) => filled(object(entriesOf(value).map(([name, item]) => [name, encode(item) ?? null])));
}
/** One of two forms, as it is written: a plain value or a mapping. */
function eitherOf(plain, mapped) {
    return (value) => (typeof value === 'object' ? mapped(value) : plain(value));
}

;// CONCATENATED MODULE: ./build/convert/reference/fields.js

/*
 * The types of compose-go 2.16 (package types): how each field is printed as JSON. A setting that is no field here is not printed
 * by the reference loader either (extensions below the top, `models` of the project).
 */
const fileReference = struct({ source: encode_text, target: encode_text, uid: encode_text, gid: encode_text, mode: fileMode });
const deviceRequest = struct({
    capabilities: texts,
    driver: encode_text,
    count: deviceCount,
    device_ids: texts,
    options: mapping,
});
const ulimits = mapOf(eitherOf((value) => integer(value) ?? {}, struct({ soft: integer, hard: integer })));
const weightDevice = listOf((value) => struct({ Path: encode_text, Weight: givenInteger })(capitalised(value)));
const throttleDevice = listOf((value) => struct({ Path: encode_text, Rate: amount })(capitalised(value)));
/** Types without names for JSON print the names of Go. */
function capitalised(value) {
    const { path, weight, rate } = value;
    return { Path: path, Weight: weight, Rate: rate };
}
const network = struct({
    aliases: texts,
    driver_opts: mapping,
    gw_priority: integer,
    interface_name: encode_text,
    ipv4_address: encode_text,
    ipv6_address: encode_text,
    link_local_ips: texts,
    mac_address: encode_text,
    priority: integer,
    use_service_name_alias: givenFlag,
});
const mount = struct({
    type: encode_text,
    source: encode_text,
    target: encode_text,
    read_only: flag,
    consistency: encode_text,
    bind: struct({ selinux: encode_text, propagation: encode_text, create_host_path: optOut, recursive: encode_text }),
    volume: struct({ labels: mapping, nocopy: flag, subpath: encode_text }),
    tmpfs: struct({ size: amount, mode: integer }),
    image: struct({ subpath: encode_text }),
});
/** What services, jobs and `pre_start` have in common. */
const containerFields = {
    annotations: mapping,
    blkio_config: struct({
        weight: integer,
        weight_device: weightDevice,
        device_read_bps: throttleDevice,
        device_read_iops: throttleDevice,
        device_write_bps: throttleDevice,
        device_write_iops: throttleDevice,
    }),
    cap_add: texts,
    cap_drop: texts,
    cgroup_parent: encode_text,
    cgroup: encode_text,
    cpu_count: integer,
    cpu_percent: integer,
    cpu_period: integer,
    cpu_quota: integer,
    cpu_rt_period: integer,
    cpu_rt_runtime: integer,
    cpus: integer,
    cpuset: encode_text,
    cpu_shares: integer,
    command: words,
    configs: listOf(fileReference),
    credential_spec: struct({ config: encode_text, file: encode_text, registry: encode_text }),
    device_cgroup_rules: texts,
    devices: listOf(struct({ source: encode_text, target: encode_text, permissions: encode_text })),
    dns: texts,
    dns_opt: texts,
    dns_search: texts,
    domainname: encode_text,
    entrypoint: words,
    environment: variables,
    env_file: listOf(struct({ path: encode_text, required: optOut, format: encode_text })),
    extra_hosts: hosts,
    group_add: texts,
    gpus: listOf(deviceRequest),
    hostname: encode_text,
    image: encode_text,
    init: givenFlag,
    ipc: encode_text,
    isolation: encode_text,
    labels: mapping,
    label_file: texts,
    logging: struct({ driver: encode_text, options: mapping }),
    log_driver: encode_text,
    log_opt: mapping,
    mem_limit: amount,
    mem_reservation: amount,
    memswap_limit: amount,
    mem_swappiness: amount,
    mac_address: encode_text,
    models: mapOf(struct({ endpoint_var: encode_text, model_var: encode_text })),
    network_mode: encode_text,
    networks: mapOf(network),
    oom_kill_disable: flag,
    oom_score_adj: integer,
    pid: encode_text,
    pids_limit: integer,
    platform: encode_text,
    privileged: flag,
    pull_policy: encode_text,
    pull_refresh_after: encode_text,
    read_only: flag,
    runtime: encode_text,
    secrets: listOf(fileReference),
    security_opt: texts,
    shm_size: amount,
    stop_grace_period: givenDuration,
    stop_signal: encode_text,
    storage_opt: mapping,
    sysctls: mapping,
    tmpfs: texts,
    ulimits,
    umask: givenInteger,
    use_api_socket: flag,
    user: encode_text,
    userns_mode: encode_text,
    uts: encode_text,
    volume_driver: encode_text,
    volumes: listOf(mount),
    volumes_from: texts,
    working_dir: encode_text,
};
const build = struct({
    context: encode_text,
    dockerfile: encode_text,
    dockerfile_inline: encode_text,
    entitlements: texts,
    args: variables,
    provenance: encode_text,
    sbom: encode_text,
    ssh: keys,
    labels: mapping,
    cache_from: texts,
    cache_to: texts,
    no_cache: flag,
    no_cache_filter: texts,
    additional_contexts: mapping,
    pull: flag,
    extra_hosts: hosts,
    isolation: encode_text,
    network: encode_text,
    target: encode_text,
    secrets: listOf(fileReference),
    shm_size: amount,
    tags: texts,
    ulimits,
    platforms: texts,
    privileged: flag,
});
const workloadFields = {
    build,
    depends_on: mapOf(struct({ condition: encode_text, restart: flag, required: (value) => value === true })),
    dockerfile: encode_text,
    expose: texts,
    healthcheck: struct({
        test: texts,
        timeout: givenDuration,
        interval: givenDuration,
        retries: givenInteger,
        start_period: givenDuration,
        start_interval: givenDuration,
        disable: flag,
    }),
    ports: listOf(struct({
        name: encode_text,
        mode: encode_text,
        host_ip: encode_text,
        target: integer,
        published: encode_text,
        protocol: encode_text,
        app_protocol: encode_text,
    })),
    stdin_open: flag,
    tty: flag,
};
const update = struct({
    parallelism: givenInteger,
    delay: duration,
    failure_action: encode_text,
    monitor: duration,
    max_failure_ratio: integer,
    order: encode_text,
});
const resource = struct({
    cpus: integer,
    memory: amount,
    pids: integer,
    devices: listOf(deviceRequest),
    generic_resources: listOf(struct({
        discrete_resource_spec: struct({ kind: (value) => String(value ?? ''), value: (value) => Number(value ?? 0) }),
    })),
});
const deploy = struct({
    mode: encode_text,
    replicas: givenInteger,
    labels: mapping,
    update_config: update,
    rollback_config: update,
    resources: always(struct({ limits: resource, reservations: resource })),
    restart_policy: struct({
        condition: encode_text,
        delay: givenDuration,
        max_attempts: givenInteger,
        window: givenDuration,
    }),
    placement: always(struct({ constraints: texts, preferences: listOf(struct({ spread: encode_text })), max_replicas_per_node: integer })),
    endpoint_mode: encode_text,
});
const hook = struct({ command: words, user: encode_text, privileged: flag, working_dir: encode_text, environment: variables });
const watch = struct({
    path: (value) => String(value ?? ''),
    action: (value) => String(value ?? ''),
    target: encode_text,
    exec: always(hook),
    include: texts,
    ignore: texts,
    initial_sync: flag,
});
const service = struct({
    profiles: texts,
    deploy,
    develop: struct({ watch: listOf(watch) }),
    restart: encode_text,
    scale: givenInteger,
    attach: givenFlag,
    container_name: encode_text,
    provider: struct({ type: encode_text, options: lists }),
    external_links: texts,
    links: texts,
    net: encode_text,
    pre_start: listOf(struct({ ...containerFields, per_replica: flag })),
    post_start: listOf(hook),
    pre_stop: listOf(hook),
    ...containerFields,
    ...workloadFields,
});
const job = struct({
    profiles: texts,
    triggers: struct({
        manual: givenFlag,
        schedule: listOf(struct({ cron: encode_text, timezone: encode_text, concurrency: encode_text, missed_fires: encode_text })),
    }),
    ...containerFields,
    ...workloadFields,
});
const fileObject = struct({
    name: encode_text,
    file: encode_text,
    environment: encode_text,
    content: encode_text,
    external: flag,
    labels: mapping,
    driver: encode_text,
    driver_opts: mapping,
    template_driver: encode_text,
});
const pool = struct({ subnet: encode_text, gateway: encode_text, ip_range: encode_text, aux_addresses: mapping });
const projectStruct = struct({
    name: (value) => String(value ?? ''),
    services: (value) => mapOf(service)(value) ?? {},
    jobs: mapOf(job),
    networks: mapOf(struct({
        name: encode_text,
        driver: encode_text,
        driver_opts: mapping,
        ipam: always(struct({ driver: encode_text, config: listOf(pool), options: mapping })),
        external: flag,
        internal: flag,
        attachable: flag,
        labels: mapping,
        enable_ipv4: givenFlag,
        enable_ipv6: givenFlag,
    })),
    volumes: mapOf(struct({ name: encode_text, driver: encode_text, driver_opts: mapping, external: flag, labels: mapping })),
    secrets: mapOf(fileObject),
    configs: mapOf(fileObject),
});

// EXTERNAL MODULE: ./build/convert/compose/canonical.js
var canonical = __webpack_require__(46041);
// EXTERNAL MODULE: ./build/convert/compose/merge.js
var merge = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/convert/reference/normalise.js





/**
 * What compose-go's loader makes of a canonical model: implied networks, dependencies and names written out, paths absolute, env and
 * label files read, hooks completed with what they inherit (its `Normalize`, and what follows).
 *
 * @param whole the model with what no profile activates: it may need the default network, too.
 */
function normalised(tree, whole, surroundings) {
    const services = withEach((0,compose_tree.at)(tree, 'services'), (service) => withInheritance(withNetworks(service)));
    const jobs = withEach((0,compose_tree.at)(tree, 'jobs'), withNetworks);
    // Lists of what is inherited are one with mappings of the hook, and are written out again.
    const model = (0,compose_tree/* toPlain */.Ul)((0,canonical/* canonical */.$)((0,compose_tree/* withEntries */.bA)(tree, { ...(services && { services }), ...(jobs && { jobs }) })));
    const name = surroundings.variables('COMPOSE_PROJECT_NAME') ?? '';
    for (const section of ['services', 'jobs']) {
        for (const container of partsOf(model[section]))
            completeContainer(container, surroundings);
    }
    const usesDefault = ['services', 'jobs'].some((section) => [...(0,compose_tree/* entriesAt */.ws)(whole, section).values()].some(({ value }) => value.kind === 'map' && (0,compose_tree.at)(withNetworks(value), 'networks', 'default') !== undefined));
    if (usesDefault)
        model['networks'] = { default: null, ...partOf(model['networks']) };
    for (const section of ['networks', 'volumes', 'configs', 'secrets'])
        nameResources(model, section, name);
    for (const resource of [...partsOf(model['configs']), ...partsOf(model['secrets'])]) {
        if (typeof resource['file'] === 'string')
            resource['file'] = absolute(resource['file'], surroundings);
        if (resource['environment'] !== undefined)
            delete resource['content'];
    }
    for (const volume of partsOf(model['volumes']))
        completeBind(volume, surroundings);
    return { ...model, name };
}
function withEach(section, change) {
    return section && (0,compose_tree/* withChildren */.OF)(section, (child) => (child.kind === 'map' ? change(child) : child));
}
function partOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function partsOf(value) {
    return Object.values(partOf(value)).filter((part) => typeof part === 'object' && part !== null);
}
function withNetworks(container) {
    const stands = ['provider', 'network_mode'].some((key) => (0,compose_tree.at)(container, key) !== undefined);
    if (stands || (0,compose_tree/* entriesAt */.ws)(container, 'networks').size > 0)
        return container;
    return (0,compose_tree/* withEntries */.bA)(container, { networks: (0,compose_tree/* mapAt */.SC)(container.spot, { default: null }) });
}
/** A `pre_start` has all that the service's container has, but for its volumes. */
function withInheritance(service) {
    const hooks = (0,compose_tree.at)(service, 'pre_start');
    if (hooks?.kind !== 'list')
        return service;
    const inherited = [...service.entries].filter(([key]) => key in containerFields && key !== 'volumes');
    const base = { ...service, entries: new Map(inherited) };
    const items = hooks.items.map((hook) => (0,merge/* merge */.h1)(base, hook, ['services', 'hook']));
    return (0,compose_tree/* withEntries */.bA)(service, { pre_start: { ...hooks, items } });
}
function completeContainer(container, surroundings) {
    if (container['pull_policy'] === 'if_not_present')
        container['pull_policy'] = 'missing';
    completeBuild(container['build'], surroundings);
    completeDependencies(container);
    completeSpec(container, surroundings);
    for (const hook of partsOf(container['pre_start']))
        completeSpec(hook, surroundings);
    for (const trigger of partsOf(partOf(container['develop'])['watch'])) {
        trigger['path'] = absolute(String(trigger['path']), surroundings);
    }
    const deploy = container['deploy'];
    if (container['scale'] !== undefined && deploy)
        partOf(deploy)['replicas'] = container['scale'];
    for (const device of partsOf(partOf(partOf(partOf(deploy)['resources'])['reservations'])['devices']))
        allDevices(device);
}
/** What a service and its hooks have in common. */
function completeSpec(spec, surroundings) {
    const { variables } = surroundings;
    for (const device of partsOf(spec['gpus']))
        allDevices(device);
    for (const mount of partsOf(spec['volumes'])) {
        if (mount['type'] === 'bind')
            mount['source'] = absolute(String(mount['source'] ?? ''), surroundings);
    }
    const own = resolved(spec['environment'], variables);
    const files = partsOf(spec['env_file']);
    const fromFiles = new Map();
    for (const file of files) {
        const given = (key) => variables(key) ?? own[key] ?? fromFiles.get(key);
        const format = file['format'];
        const values = surroundings.readEnvFile(String(file['path']), format, given) ?? [];
        for (const [key, value] of values)
            fromFiles.set(key, value);
        file['path'] = absolute(String(file['path']), surroundings);
    }
    spec['environment'] = { ...Object.fromEntries(fromFiles), ...own };
    const labelFiles = spec['label_file'] ?? [];
    const labels = new Map();
    for (const file of labelFiles) {
        for (const [key, value] of surroundings.readEnvFile(file, undefined, (name) => labels.get(name)) ?? []) {
            labels.set(key, value);
        }
    }
    if (labelFiles.length > 0) {
        spec['labels'] = { ...Object.fromEntries(labels), ...partOf(spec['labels']) };
        spec['label_file'] = labelFiles.map((file) => absolute(file, surroundings));
    }
}
/** Variables without a value have that of the project's environment, or none. */
function resolved(value, variables) {
    return Object.fromEntries(Object.entries(partOf(value)).map(([key, text]) => [key, text === null ? (variables(key) ?? null) : String(text)]));
}
function allDevices(device) {
    if (device['count'] === undefined && device['device_ids'] === undefined)
        device['count'] = 'all';
}
function completeBuild(value, surroundings) {
    if (value === undefined || value === null)
        return;
    const build = partOf(value);
    build['context'] = contextOf(String(build['context']), surroundings);
    const contexts = Object.entries(partOf(build['additional_contexts']));
    build['additional_contexts'] = Object.fromEntries(contexts.map(([name, context]) => [name, contextOf(String(context), surroundings)]));
    const args = Object.entries(resolved(build['args'], surroundings.variables));
    build['args'] = Object.fromEntries(args.filter(([, text]) => text !== null));
}
function contextOf(context, surroundings) {
    const isElsewhere = context === '' || context.includes('://') || /^(?:service:|github\.com\/|git@)/.test(context);
    return isElsewhere ? context : absolute(context, surroundings);
}
function completeDependencies(container) {
    const dependencies = { ...partOf(container['depends_on']) };
    const imply = (name, restart) => {
        dependencies[name] ??= { condition: 'service_started', restart, required: true };
    };
    for (const link of container['links'] ?? []) {
        const parts = link.split(':');
        imply(parts.length === 2 ? (parts[0] ?? '') : link, true);
    }
    for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
        const shared = /^service:(.*)$/.exec(String(container[namespace] ?? ''))?.[1];
        if (shared !== undefined)
            imply(shared, true);
    }
    for (const from of container['volumes_from'] ?? []) {
        if (!from.startsWith('container:'))
            imply(from.split(':')[0] ?? '', false);
    }
    container['depends_on'] = dependencies;
}
function nameResources(model, section, project) {
    const resources = Object.entries(partOf(model[section])).map(([key, value]) => {
        const resource = { ...partOf(value) };
        const isExternal = String(resource['external'] ?? '') === 'true';
        resource['name'] ??= isExternal ? key : `${project}_${key}`;
        return [key, resource];
    });
    if (resources.length > 0)
        model[section] = Object.fromEntries(resources);
}
/** A volume of the local driver that is a folder of the machine. */
function completeBind(volume, surroundings) {
    const options = partOf(volume['driver_opts']);
    if (volume['driver'] !== 'local' || options['o'] !== 'bind' || typeof options['device'] !== 'string')
        return;
    options['device'] = absolute(options['device'], surroundings);
}
function absolute(path, { directory, home }) {
    const expanded = path.startsWith('~') && home !== undefined ? (0,external_node_path_.join)(home, path.slice(1)) : path;
    if (expanded.startsWith('/') || /^(?:[A-Za-z]:[\\/]|\\\\)/.test(expanded))
        return expanded;
    const joined = (0,external_node_path_.join)(directory, expanded);
    return joined.length > 1 ? joined.replace(/\/$/, '') : joined;
}

;// CONCATENATED MODULE: ./build/convert/reference/model.js







/**
 * The project as compose-go prints it in JSON (`Project.MarshalJSON` of compose-go 2.16): what `docker compose config` shows, with the
 * fields and defaults of the reference loader.
 *
 * @param tree the consistent model, without what no profile activates.
 */
function referenceModel(tree, loaded, host) {
    const files = host.files;
    const model = normalised(tree, loaded.tree, {
        directory: files.resolve(loaded.directory),
        home: host.environment['HOME'],
        variables: loaded.variables,
        readEnvFile: (path, format, before) => {
            const full = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(loaded.directory, path);
            if (!(0,project_files/* isProjectFile */.Qn)(host, full))
                return undefined;
            const text = (0,project_files/* readProjectText */.BA)(host, full);
            return format === 'raw' ? (0,environment/* rawEnvFile */.uD)(text) : (0,env_file/* readEnvFile */.S)(text, files.relative(full), before);
        },
    });
    const extensions = [...tree.entries].filter(([key]) => key.startsWith('x-'));
    const own = projectStruct(model);
    const all = { ...own, ...Object.fromEntries(extensions.map(([key, { value }]) => [key, (0,compose_tree/* toPlain */.Ul)(value)])) };
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/convert/reference/report.js









/**
 * The project of the inputs as the reference loader normalises it, in the result and as plan; or what is wrong with it. What
 * only a conversion has to say is left out.
 * @throws InputError where no Compose file is.
 */
function modelReport(inputs, host) {
    const selection = (0,compose_selection/* selectionOf */.Wm)(inputs, host);
    try {
        const loaded = (0,load/* loadCompose */.f)(selection, host);
        const conversion = (0,convert/* conversionOf */.i)(loaded, (0,generate/* optionsOf */.c)(inputs, false), host);
        // Env files are read here to say what is wrong with them.
        for (const [name, service] of Object.entries(conversion.model.services ?? {})) {
            (0,environment/* environmentOf */.p7)(conversion, name, name, service);
        }
        const mistakes = conversion.findings.filter(({ severity, category }) => severity === 'error' && category === 'input');
        const report = (0,result/* nothingWritten */.F2)([...loaded.warnings, ...mistakes], loaded.files);
        if (mistakes.length > 0)
            return report;
        const model = referenceModel((0,check/* withProfiles */.fA)(loaded.tree, loaded.profiles).tree, loaded, host);
        return { ...report, result: { ...report.result, model }, plan: JSON.stringify(model, undefined, 2).split('\n') };
    }
    catch (error) {
        if (error instanceof compose_tree/* Refusal */.P_)
            return (0,result/* nothingWritten */.F2)(error.findings, selection.files.length);
        throw error;
    }
}


/***/ })

} };
})
