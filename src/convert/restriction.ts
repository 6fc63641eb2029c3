import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { dnsLabel } from './names.ts'
import { type Program, programOf, userId } from './programs.ts'
import { asking, type Recipe, recipeOf } from './recipe.ts'
import { nonEmpty } from './resources.ts'
import { entryPointCapabilities, plainCapability, sysctlsOf } from './security.ts'
import type { Restriction } from './workload.ts'

/** A user that no image has, so it owns nothing: above those of distributions and of hosts. */
const nobodyInParticular = 10001

/**
 * The restriction of a service; undefined where it can't be had, with a finding that says which control stands against it.
 * Nothing but the image itself knows whether it runs as another user: where Compose, the image's name and its Dockerfile do not
 * say it, a finding says that it is assumed.
 *
 * @param taken folders that something is mounted at already.
 * @param fsGroup that is set anyway.
 */
export function restrictionOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  ports: readonly number[],
  taken: readonly string[],
  fsGroup: number | undefined,
): Restriction | undefined {
  const recipe = recipeOf(conversion, service, model)
  const base = recipe?.base ?? image
  const program = programOf(base)
  const obstacle = obstacleOf(model, program)
  if (obstacle !== undefined) {
    const [key, why, fix] = obstacle
    const message = `"${service}" can't run under the Pod Security Standard "restricted": ${why}`
    report(conversion, ['services', service, key], { rule: 'not-restricted', severity: 'warning', message, fix })
    return undefined
  }
  const account = accountOf(model, program, base, recipe)
  const { uid, primary, isKnown } = account
  const folders = program.anyUser ?? program.writes ?? program.writesRoot
  if (!isKnown || (folders === undefined && model.read_only !== true)) tellAssumed(conversion, service, account)
  // The group of root gives the same access as one among others.
  const gid = primary || uid
  const groups = (model.group_add ?? []).flatMap((name) => account.number(String(name)) ?? [])
  const low = ports.some((port) => port < 1024) && model.network_mode !== 'host'
  const added = (model.cap_add ?? []).map(plainCapability)
  const keepsCapability = program.bindsByCapability === true || added.includes('NET_BIND_SERVICE')
  const sysctls = sysctlsOf(model)
  return {
    pod: nonEmpty({
      runAsNonRoot: true,
      runAsUser: uid,
      runAsGroup: gid,
      supplementalGroups: program.anyUser === 'root-group' || primary === 0 ? [...new Set([...groups, 0])] : undefined,
      fsGroup: fsGroup ?? gid,
      fsGroupChangePolicy: 'OnRootMismatch',
      // Any user may open a port below 1024 in this Pod: safe, and needs no capability.
      sysctls: low ? [...sysctls, { name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] : undefined,
    }),
    container: {
      ...(program.writesRoot === true ? {} : { readOnlyRootFilesystem: true }),
      capabilities: { drop: ['ALL'], add: keepsCapability ? ['NET_BIND_SERVICE'] : null },
      ...(isRoot(model) ? { runAsUser: null } : {}),
      ...((primary === 0 && account.namesGroup) || isRoot(model) ? { runAsGroup: null } : {}),
    },
    env: Object.entries(isKnown ? (program.env ?? {}) : { HOME: '/tmp' })
      .filter(([name]) => !(name in (model.environment ?? {})))
      .map(([name, value]) => ({ name, value })),
    writes: ['/tmp', ...writesOf(program, taken, isKnown), ...unmounted(recipe, taken)].filter(
      (folder) => !taken.includes(folder),
    ),
    copies: (program.copies ?? []).filter((folder) => !taken.includes(folder)),
  }
}

/** Whom a service runs as: the user of Compose, otherwise of its Dockerfile, otherwise of the program that its image is. */
function accountOf(model: ServiceModel, program: Program, base: string, recipe: Recipe | undefined) {
  const number = (name = ''): number | undefined => recipe?.ids.get(name) ?? userId(name, base)
  const [user, group] = String(model.user ?? '').split(':')
  const [asBuilt, groupAsBuilt] = recipe?.user?.split(':') ?? []
  const builtAs = model.user ? undefined : number(asBuilt) || undefined
  const known = number(user) || builtAs || program.user
  return {
    number,
    uid: known ?? nobodyInParticular,
    primary: (isRoot(model) ? undefined : number(group)) ?? (known === builtAs ? number(groupAsBuilt) : undefined),
    namesGroup: group !== undefined,
    isKnown: known !== undefined || program.anyUser !== undefined,
    /** What the Dockerfile or the image calls it, where nothing says its number. */
    unread: builtAs === undefined && recipe?.user !== undefined ? `${recipe.says} says USER ${recipe.user}` : undefined,
  }
}

function tellAssumed(conversion: Conversion, service: string, account: ReturnType<typeof accountOf>): void {
  const { uid, isKnown, unread } = account
  const named = unread === undefined ? '' : ` (${unread})`
  const doubt = isKnown ? 'which folders it writes to' : `whether its image can${named}`
  const together = isKnown
    ? '# services run as users that are known with a read-only root file system in stage and prod; nothing says which folders they write to'
    : `# services run as user ${uid} with a read-only root file system in stage and prod; nothing says whether their images can`
  report(conversion, ['services', service], {
    rule: 'assumed-user',
    severity: 'notice',
    message: `"${service}" runs as user ${uid} with a read-only root file system in stage and prod; nothing says ${doubt}`,
    fix: `Try it in stage. Write user: "UID:GID" and tmpfs: for folders that it writes to, or label it gitops-actions.security: baseline.${asking(conversion, service, 'who runs it')}`,
    together: { item: isKnown ? `${service} (${uid})` : service, words: together },
  })
}

/** Folders of the image's data that no mount has, or has the folder above. */
function unmounted(recipe: Recipe | undefined, taken: readonly string[]): string[] {
  const isBelow = (folder: string): boolean => taken.some((path) => `${folder}/`.startsWith(`${path}/`))
  return (recipe?.volumes ?? [])
    .map((folder) => folder.replace(/(?<=[^/])\/+$/, ''))
    .filter((folder) => !isBelow(folder))
}

function writesOf({ writes, writesFor }: Program, taken: readonly string[], isKnown: boolean): readonly string[] {
  const [mounted, folder] = writesFor ?? []
  const isAsked = taken.some((path) => path === mounted || path.startsWith(`${mounted}/`))
  return [...(writes ?? (isKnown ? [] : ['/run'])), ...(folder !== undefined && isAsked ? [folder] : [])]
}

/**
 * What Compose itself asks for that `restricted` forbids (https://kubernetes.io/docs/concepts/security/pod-security-standards/):
 * the key, why, and how to mend it.
 */
function obstacleOf(
  model: ServiceModel,
  { needsRoot, anyUser }: Program,
): readonly [string, string, string] | undefined {
  // What root alone makes use of to become another user goes when it starts as that.
  const idle = new Set(['NET_BIND_SERVICE', ...entryPointCapabilities])
  const capabilities = (model.cap_add ?? []).map(plainCapability).filter((name) => !idle.has(name))
  const host = (['network_mode', 'pid', 'ipc'] as const).find((key) => model[key] === 'host')
  const unconfined = (model.security_opt ?? []).find((option) => /unconfined/.test(option))
  if (model.privileged === true)
    return ['privileged', 'it is privileged', 'Name the capabilities or devices that it needs in place of it.']
  if (host !== undefined)
    return [
      host,
      `it shares a namespace of its node (${host}: host)`,
      host === 'network_mode'
        ? 'Publish its ports, and remove network_mode.'
        : `Remove ${host}, unless it watches its node.`,
    ]
  if (capabilities.length > 0)
    return ['cap_add', `it has the capabilities ${capabilities.join(', ')}`, 'Remove those that it does without.']
  if (isRoot(model) && anyUser === undefined)
    return ['user', 'Compose runs it as root', 'Write another user, and chown its folders in the image.']
  if (unconfined !== undefined)
    return ['security_opt', `it has ${unconfined}`, 'Remove it: RuntimeDefault suits nearly every program.']
  const change = 'its image starts as root, and becomes another user by itself'
  return needsRoot === true
    ? ['image', change, 'Use an image that is made for another user, if there is one.']
    : undefined
}

/** Compose names root; an image that runs as any user became another one by itself then, and does without. */
function isRoot({ user }: ServiceModel): boolean {
  return /^(?:0|root)(?::|$)/.test(String(user ?? ''))
}

/** Volumes and mounts for the folders that a container writes to. */
export function writableFolders({ writes = [], copies = [] }: Partial<Restriction> = {}): {
  volumes: object[]
  mounts: object[]
} {
  const folders = [...new Set([...writes, ...copies])]
  return {
    volumes: folders.map((folder) => ({ name: volumeOf(folder), emptyDir: {} })),
    mounts: folders.map((folder) => ({ name: volumeOf(folder), mountPath: folder })),
  }
}

function volumeOf(folder: string): string {
  return `writable${folder.replace(/[^a-z0-9]+/g, '-')}`
}

/** The init container that fills copies of folders from the image itself, before they are mounted over them. */
export function copying(name: string, image: string, restriction: Restriction | undefined): object[] {
  const { copies = [], container = {} } = restriction ?? {}
  if (copies.length === 0) return []
  return [
    {
      name: dnsLabel(`copy-folders-of-${name}`),
      image,
      command: ['sh', '-c', copies.map((folder) => `cp -R ${folder}/. /copy${folder}/`).join(' && ')],
      resources: {
        requests: { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '10Mi' },
        limits: { memory: '128Mi', 'ephemeral-storage': '128Mi' },
      },
      volumeMounts: copies.map((folder) => ({ name: volumeOf(folder), mountPath: `/copy${folder}` })),
      securityContext: withoutNulls({ allowPrivilegeEscalation: false, ...container }),
    },
  ]
}

/** Fields that a patch would take away are left out of a base. */
export function withoutNulls(fields: object): object {
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) => (value === null ? undefined : value)) as object
}
