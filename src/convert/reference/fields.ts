import {
  always,
  amount,
  deviceCount,
  duration,
  eitherOf,
  type Fields,
  fileMode,
  flag,
  givenDuration,
  givenFlag,
  givenInteger,
  hosts,
  integer,
  keys,
  listOf,
  lists,
  mapOf,
  mapping,
  optOut,
  struct,
  text,
  texts,
  variables,
  words,
} from './encode.ts'

/*
 * The types of compose-go 2.16 (package types): how each field is printed as JSON. A setting that is no field here is not printed
 * by the reference loader either (extensions below the top, `models` of the project).
 */

const fileReference = struct({ source: text, target: text, uid: text, gid: text, mode: fileMode })

const deviceRequest = struct({
  capabilities: texts,
  driver: text,
  count: deviceCount,
  device_ids: texts,
  options: mapping,
})

const ulimits = mapOf(eitherOf((value) => integer(value) ?? {}, struct({ soft: integer, hard: integer })))

const weightDevice = listOf((value) => struct({ Path: text, Weight: givenInteger })(capitalised(value)))
const throttleDevice = listOf((value) => struct({ Path: text, Rate: amount })(capitalised(value)))

/** Types without names for JSON print the names of Go. */
function capitalised(value: unknown): object {
  const { path, weight, rate } = value as Readonly<Record<string, unknown>>
  return { Path: path, Weight: weight, Rate: rate }
}

const network = struct({
  aliases: texts,
  driver_opts: mapping,
  gw_priority: integer,
  interface_name: text,
  ipv4_address: text,
  ipv6_address: text,
  link_local_ips: texts,
  mac_address: text,
  priority: integer,
  use_service_name_alias: givenFlag,
})

const mount = struct({
  type: text,
  source: text,
  target: text,
  read_only: flag,
  consistency: text,
  bind: struct({ selinux: text, propagation: text, create_host_path: optOut, recursive: text }),
  volume: struct({ labels: mapping, nocopy: flag, subpath: text }),
  tmpfs: struct({ size: amount, mode: integer }),
  image: struct({ subpath: text }),
})

/** What services, jobs and `pre_start` have in common. */
export const containerFields: Fields = {
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
  cgroup_parent: text,
  cgroup: text,
  cpu_count: integer,
  cpu_percent: integer,
  cpu_period: integer,
  cpu_quota: integer,
  cpu_rt_period: integer,
  cpu_rt_runtime: integer,
  cpus: integer,
  cpuset: text,
  cpu_shares: integer,
  command: words,
  configs: listOf(fileReference),
  credential_spec: struct({ config: text, file: text, registry: text }),
  device_cgroup_rules: texts,
  devices: listOf(struct({ source: text, target: text, permissions: text })),
  dns: texts,
  dns_opt: texts,
  dns_search: texts,
  domainname: text,
  entrypoint: words,
  environment: variables,
  env_file: listOf(struct({ path: text, required: optOut, format: text })),
  extra_hosts: hosts,
  group_add: texts,
  gpus: listOf(deviceRequest),
  hostname: text,
  image: text,
  init: givenFlag,
  ipc: text,
  isolation: text,
  labels: mapping,
  label_file: texts,
  logging: struct({ driver: text, options: mapping }),
  log_driver: text,
  log_opt: mapping,
  mem_limit: amount,
  mem_reservation: amount,
  memswap_limit: amount,
  mem_swappiness: amount,
  mac_address: text,
  models: mapOf(struct({ endpoint_var: text, model_var: text })),
  network_mode: text,
  networks: mapOf(network),
  oom_kill_disable: flag,
  oom_score_adj: integer,
  pid: text,
  pids_limit: integer,
  platform: text,
  privileged: flag,
  pull_policy: text,
  pull_refresh_after: text,
  read_only: flag,
  runtime: text,
  secrets: listOf(fileReference),
  security_opt: texts,
  shm_size: amount,
  stop_grace_period: givenDuration,
  stop_signal: text,
  storage_opt: mapping,
  sysctls: mapping,
  tmpfs: texts,
  ulimits,
  umask: givenInteger,
  use_api_socket: flag,
  user: text,
  userns_mode: text,
  uts: text,
  volume_driver: text,
  volumes: listOf(mount),
  volumes_from: texts,
  working_dir: text,
}

const build = struct({
  context: text,
  dockerfile: text,
  dockerfile_inline: text,
  entitlements: texts,
  args: variables,
  provenance: text,
  sbom: text,
  ssh: keys,
  labels: mapping,
  cache_from: texts,
  cache_to: texts,
  no_cache: flag,
  no_cache_filter: texts,
  additional_contexts: mapping,
  pull: flag,
  extra_hosts: hosts,
  isolation: text,
  network: text,
  target: text,
  secrets: listOf(fileReference),
  shm_size: amount,
  tags: texts,
  ulimits,
  platforms: texts,
  privileged: flag,
})

const workloadFields: Fields = {
  build,
  depends_on: mapOf(struct({ condition: text, restart: flag, required: (value) => value === true })),
  dockerfile: text,
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
  ports: listOf(
    struct({
      name: text,
      mode: text,
      host_ip: text,
      target: integer,
      published: text,
      protocol: text,
      app_protocol: text,
    }),
  ),
  stdin_open: flag,
  tty: flag,
}

const update = struct({
  parallelism: givenInteger,
  delay: duration,
  failure_action: text,
  monitor: duration,
  max_failure_ratio: integer,
  order: text,
})

const resource = struct({
  cpus: integer,
  memory: amount,
  pids: integer,
  devices: listOf(deviceRequest),
  generic_resources: listOf(
    struct({
      discrete_resource_spec: struct({ kind: (value) => String(value ?? ''), value: (value) => Number(value ?? 0) }),
    }),
  ),
})

const deploy = struct({
  mode: text,
  replicas: givenInteger,
  labels: mapping,
  update_config: update,
  rollback_config: update,
  resources: always(struct({ limits: resource, reservations: resource })),
  restart_policy: struct({
    condition: text,
    delay: givenDuration,
    max_attempts: givenInteger,
    window: givenDuration,
  }),
  placement: always(
    struct({ constraints: texts, preferences: listOf(struct({ spread: text })), max_replicas_per_node: integer }),
  ),
  endpoint_mode: text,
})

const hook = struct({ command: words, user: text, privileged: flag, working_dir: text, environment: variables })

const watch = struct({
  path: (value) => String(value ?? ''),
  action: (value) => String(value ?? ''),
  target: text,
  exec: always(hook),
  include: texts,
  ignore: texts,
  initial_sync: flag,
})

const service = struct({
  profiles: texts,
  deploy,
  develop: struct({ watch: listOf(watch) }),
  restart: text,
  scale: givenInteger,
  attach: givenFlag,
  container_name: text,
  provider: struct({ type: text, options: lists }),
  external_links: texts,
  links: texts,
  net: text,
  pre_start: listOf(struct({ ...containerFields, per_replica: flag })),
  post_start: listOf(hook),
  pre_stop: listOf(hook),
  ...containerFields,
  ...workloadFields,
})

const job = struct({
  profiles: texts,
  triggers: struct({
    manual: givenFlag,
    schedule: listOf(struct({ cron: text, timezone: text, concurrency: text, missed_fires: text })),
  }),
  ...containerFields,
  ...workloadFields,
})

const fileObject = struct({
  name: text,
  file: text,
  environment: text,
  content: text,
  external: flag,
  labels: mapping,
  driver: text,
  driver_opts: mapping,
  template_driver: text,
})

const pool = struct({ subnet: text, gateway: text, ip_range: text, aux_addresses: mapping })

export const projectStruct = struct({
  name: (value) => String(value ?? ''),
  services: (value) => mapOf(service)(value) ?? {},
  jobs: mapOf(job),
  networks: mapOf(
    struct({
      name: text,
      driver: text,
      driver_opts: mapping,
      ipam: always(struct({ driver: text, config: listOf(pool), options: mapping })),
      external: flag,
      internal: flag,
      attachable: flag,
      labels: mapping,
      enable_ipv4: givenFlag,
      enable_ipv6: givenFlag,
    }),
  ),
  volumes: mapOf(struct({ name: text, driver: text, driver_opts: mapping, external: flag, labels: mapping })),
  secrets: mapOf(fileObject),
  configs: mapOf(fileObject),
})
