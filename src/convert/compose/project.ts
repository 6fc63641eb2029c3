/**
 * The canonical Compose model as types: what the conversion reads. Only settings that are translated stand here; the rest is
 * reported by `keys/`. Names are those of the Compose specification.
 */
export interface Model {
  readonly name?: string
  readonly services?: Readonly<Record<string, ServiceModel>>
  readonly volumes?: Readonly<Record<string, ResourceModel>>
  readonly networks?: Readonly<Record<string, ResourceModel>>
  readonly secrets?: Readonly<Record<string, ResourceModel>>
  readonly configs?: Readonly<Record<string, ResourceModel>>
  readonly jobs?: Readonly<Record<string, JobModel>>
}

export type Texts = Readonly<Record<string, string | null>>

export interface ResourceModel {
  readonly name?: string
  readonly external?: boolean
  readonly file?: string
  readonly environment?: string
  readonly content?: string
  readonly internal?: boolean
  readonly driver?: string
  readonly driver_opts?: Texts
  readonly labels?: Texts
}

export interface ServiceModel {
  readonly image?: string
  readonly build?: BuildModel
  readonly command?: readonly string[] | null
  readonly entrypoint?: readonly string[] | null
  readonly environment?: Texts
  readonly env_file?: readonly { readonly path: string; readonly required: boolean; readonly format?: string }[]
  readonly ports?: readonly PortModel[]
  readonly expose?: readonly (string | number)[]
  readonly volumes?: readonly MountModel[]
  readonly tmpfs?: readonly string[]
  readonly secrets?: readonly FileMountModel[]
  readonly configs?: readonly FileMountModel[]
  readonly networks?: Readonly<Record<string, { readonly aliases?: readonly string[] } | null>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string; readonly required: boolean }>>
  readonly links?: readonly string[]
  readonly healthcheck?: HealthModel
  readonly restart?: string
  readonly deploy?: DeployModel
  readonly scale?: number
  readonly labels?: Texts
  readonly annotations?: Texts
  readonly profiles?: readonly string[]
  readonly user?: string | number
  readonly group_add?: readonly (string | number)[]
  readonly working_dir?: string
  readonly hostname?: string
  readonly container_name?: string
  readonly stop_grace_period?: string
  readonly stdin_open?: boolean
  readonly tty?: boolean
  readonly read_only?: boolean
  readonly privileged?: boolean
  readonly cap_add?: readonly string[]
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly sysctls?: Texts
  readonly cpus?: number | string
  readonly mem_limit?: number | string
  readonly mem_reservation?: number | string
  readonly shm_size?: number | string
  readonly pull_policy?: string
  readonly platform?: string
  readonly network_mode?: string
  readonly pid?: string
  readonly ipc?: string
  readonly dns?: readonly string[]
  readonly dns_search?: readonly string[]
  readonly dns_opt?: readonly string[]
  readonly extra_hosts?: Readonly<Record<string, string | readonly string[]>>
  readonly provider?: unknown
  readonly volumes_from?: readonly string[]
  /** Of a job alone. */
  readonly triggers?: TriggersModel
  readonly label_file?: readonly string[]
  readonly gpus?: readonly DeviceRequest[]
  readonly pre_start?: readonly PreStartModel[]
  readonly post_start?: readonly HookModel[]
  readonly pre_stop?: readonly HookModel[]
}

/** A container that runs to its end, when something triggers it. */
export type JobModel = ServiceModel

interface TriggersModel {
  readonly manual?: boolean
  readonly schedule?: readonly ScheduleModel[]
}

interface ScheduleModel {
  readonly cron: string
  readonly timezone?: string
  readonly concurrency?: string
  readonly missed_fires?: string
}

/** A container that runs before that of the service; what it does not say is the service's. */
export interface PreStartModel extends Omit<ServiceModel, 'pre_start'> {
  readonly per_replica?: boolean | string
}

/** A command that runs in the container of the service. */
export interface HookModel {
  readonly command?: readonly string[] | null
  readonly user?: string
  readonly privileged?: boolean | string
  readonly working_dir?: string
  readonly environment?: Texts
}

export interface BuildModel {
  readonly context: string
  readonly dockerfile?: string
  readonly dockerfile_inline?: string
  readonly target?: string
  readonly args?: Texts
  readonly platforms?: readonly string[]
  readonly additional_contexts?: Texts
  readonly secrets?: readonly { readonly source: string; readonly target?: string }[]
  readonly ssh?: Texts
  readonly cache_from?: readonly string[]
  readonly cache_to?: readonly string[]
  readonly labels?: Texts
  readonly tags?: readonly string[]
  readonly extra_hosts?: Readonly<Record<string, string | readonly string[]>>
  readonly pull?: boolean
  readonly no_cache?: boolean
  readonly no_cache_filter?: string | readonly string[]
  readonly network?: string
  readonly shm_size?: number | string
  readonly ulimits?: Readonly<Record<string, number | { readonly soft: number; readonly hard: number }>>
  readonly entitlements?: readonly string[]
  readonly privileged?: boolean
  readonly isolation?: string
  readonly provenance?: string | boolean
  readonly sbom?: string | boolean
}

export interface PortModel {
  readonly target: number
  readonly published?: string
  readonly host_ip?: string
  readonly protocol: string
  readonly mode?: string
  readonly name?: string
  readonly app_protocol?: string
}

export interface MountModel {
  readonly type: string
  readonly source?: string
  readonly target: string
  readonly read_only?: boolean
  readonly volume?: { readonly subpath?: string }
  readonly image?: { readonly subpath?: string }
  readonly tmpfs?: { readonly size?: number | string }
}

export interface FileMountModel {
  readonly source: string
  readonly target?: string
  readonly mode?: number | string
  readonly uid?: string
  readonly gid?: string
}

export interface HealthModel {
  readonly test?: readonly string[]
  readonly interval?: string
  readonly timeout?: string
  readonly retries?: number
  readonly start_period?: string
  readonly start_interval?: string
  readonly disable?: boolean
}

interface ResourceAmounts {
  readonly cpus?: number | string
  readonly memory?: number | string
}

export interface DeviceRequest {
  readonly count?: number | string
  readonly device_ids?: readonly string[]
  readonly capabilities?: readonly string[]
  readonly driver?: string
}

interface DeployModel {
  readonly mode?: string
  readonly replicas?: number
  readonly labels?: Texts
  readonly resources?: {
    readonly limits?: ResourceAmounts
    readonly reservations?: ResourceAmounts & { readonly devices?: readonly DeviceRequest[] }
  }
  readonly placement?: {
    readonly constraints?: readonly string[]
    readonly preferences?: readonly { readonly spread?: string }[]
    readonly max_replicas_per_node?: number
  }
  readonly update_config?: { readonly parallelism?: number; readonly order?: string; readonly delay?: string }
  readonly restart_policy?: { readonly condition?: string; readonly max_attempts?: number }
}
