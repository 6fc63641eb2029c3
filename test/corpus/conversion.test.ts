import { describe, expect, it } from 'vitest'
import { loadCompose } from '../../src/convert/compose/load.ts'
import type { ConversionOptions } from '../../src/convert/conversion.ts'
import { type Converted, convertProject } from '../../src/convert/convert.ts'
import { environmentsOf } from '../../src/convert/layout.ts'
import { composeCorpus } from '../support/compose-corpus.ts'
import { projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'

/**
 * What a right conversion of a project contains, service by service, held against the model of the reference loader: each check
 * says of a service whether what Compose says of it arrives in production, in the objects or in a finding that names it.
 */

// biome-ignore lint/suspicious/noExplicitAny: models and objects of any kind
type Anything = any

interface Subject {
  readonly service: string
  /** As the reference loader has it. */
  readonly model: Anything
  readonly workload: Anything
  readonly pod: Anything
  readonly container: Anything
  readonly objects: readonly Anything[]
  readonly converted: Converted
}

const list = (value: Anything): Anything[] => value ?? []
const words = (value: Anything): string[] => list(value).map(String)
/** Kubernetes reads `$(NAME)`; what Compose says literally is escaped. */
const unescaped = (values: readonly string[]): string[] => values.map((value) => value.replaceAll('$$', '$'))
/** Words as they are written, but for what is read from a Secret: that is anything. */
const runs = (made: readonly string[], said: readonly string[]): boolean => {
  const patterns = made.map((word) => {
    const parts = word.split(/(?<!\$)\$\([A-Z]\w*\)/).map((part) => unescaped([part])[0] ?? '')
    return new RegExp(`^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[^]+')}$`)
  })
  return made.length === said.length && said.every((word, i) => patterns[i]?.test(word))
}
const same = (one: Anything, other: Anything): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A finding that speaks of the service, of any of these rules. */
function isTold({ converted, service }: Subject, key: string): boolean {
  return converted.findings.some(
    ({ path = '', message }) => path.includes(service) && (path.includes(key) || message.includes(key)),
  )
}

const servicesOf = ({ objects }: Subject): Anything[] => objects.filter(({ kind }) => kind === 'Service')
const isLasting = ({ workload }: Subject): boolean => !/Job/.test(workload.kind)

/** True and false; undefined where a service has nothing of it. */
const checks: Readonly<Record<string, (subject: Subject) => boolean | undefined>> = {
  'kind of the workload': ({ model, workload }) =>
    model.deploy?.mode === 'global'
      ? workload.kind === 'DaemonSet'
      : /^(?:Deployment|StatefulSet|DaemonSet|(?:Cron)?Job)$/.test(workload.kind),
  image: ({ model, container }) => {
    if (model.image === undefined) return container.image !== ''
    return container.image.startsWith(model.image.split('@')[0].replace(/:[^/:]*$/, ''))
  },
  'image with a version': ({ container }) => /@sha256:|:(?!latest$)[^/]+$/.test(container.image),
  'command and entrypoint': ({ model, container }) => {
    if (!model.command && !model.entrypoint) return undefined
    return (
      (!list(model.entrypoint).length || runs(words(container.command), words(model.entrypoint))) &&
      (!list(model.command).length || runs(words(container.args), words(model.command)))
    )
  },
  'variables arrive': (subject) => {
    const { model, container, objects } = subject
    const names = Object.keys(model.environment ?? {})
    if (names.length === 0) return undefined
    const maps = list(container.envFrom).map(({ configMapRef }) => configMapRef?.name)
    const given = new Set([
      ...list(container.env).map(({ name }) => name),
      ...objects
        .filter(({ kind, metadata }) => kind === 'ConfigMap' && maps.includes(metadata.name))
        .flatMap(({ data }) => Object.keys(data ?? {})),
    ])
    return names.every((name) => model.environment[name] === null || given.has(name) || isTold(subject, name))
  },
  'secret variables come by reference': ({ model, container }) => {
    const secret = Object.keys(model.environment ?? {}).filter(
      (name) =>
        /(?:PASSWORD|SECRET|TOKEN|PASSWD|API_KEY|PRIVATE_KEY)$/.test(name) &&
        !/^(?:|yes|no|true|false)$/.test(model.environment[name] ?? ''),
    )
    if (secret.length === 0) return undefined
    return secret.every((name) => list(container.env).find((each) => each.name === name)?.value === undefined)
  },
  'ports of the container': ({ model, container }) => {
    const wanted = list(model.ports).map(({ target, protocol }) => `${target}/${protocol.toUpperCase()}`)
    if (wanted.length === 0) return undefined
    const open = list(container.ports).map(({ containerPort, protocol }) => `${containerPort}/${protocol ?? 'TCP'}`)
    return wanted.every((port) => open.includes(port))
  },
  'each port by the name of the service': (subject) => {
    const { model, workload } = subject
    if (!isLasting(subject)) return undefined
    const wanted = [
      ...list(model.ports).map(({ target, protocol }) => `${target}/${protocol.toUpperCase()}`),
      ...words(model.expose)
        .filter((port) => /^\d+$/.test(port))
        .map((port) => `${port}/TCP`),
    ]
    if (wanted.length === 0) return undefined
    const own = servicesOf(subject).find(({ metadata }) => metadata.name === workload.metadata.name)
    const open = list(own?.spec.ports).map(({ port, protocol }) => `${port}/${protocol ?? 'TCP'}`)
    return wanted.every((port) => open.includes(port))
  },
  'each mount, read-only as it was': (subject) => {
    const { model, container } = subject
    const wanted = list(model.volumes)
    if (wanted.length === 0) return undefined
    return wanted.every(({ target, read_only: isReadOnly }) => {
      // A folder of files may be mounted file by file.
      const at = target.replace(/\/$/, '')
      const mount = list(container.volumeMounts).find(({ mountPath }) => `${mountPath}/`.startsWith(`${at}/`))
      return isTold(subject, 'volumes') || (mount !== undefined && (isReadOnly !== true || mount.readOnly === true))
    })
  },
  'named volumes are claims': ({ model, workload, objects, converted }) => {
    const named = list(model.volumes).filter(({ type, source }) => type === 'volume' && source)
    if (named.length === 0) return undefined
    const claims =
      objects.filter(({ kind }) => kind === 'PersistentVolumeClaim').length +
      list(workload.spec.volumeClaimTemplates).length
    return claims > 0 || converted.findings.some(({ rule }) => rule === 'volume-needed')
  },
  'secrets and configs are files': (subject) => {
    const { model, container } = subject
    const wanted = [
      ...list(model.secrets).map(({ source, target }) =>
        (target ?? source).startsWith('/') ? target : `/run/secrets/${target ?? source}`,
      ),
      ...list(model.configs).map(({ source, target }) => target ?? `/${source}`),
    ]
    if (wanted.length === 0) return undefined
    return wanted.every(
      (path) =>
        list(container.volumeMounts).some(({ mountPath }) => mountPath === path) ||
        isTold(subject, 'secrets') ||
        isTold(subject, 'configs'),
    )
  },
  'a memory limit, and requests': ({ container }) =>
    container.resources?.limits?.memory !== undefined &&
    container.resources.requests?.memory !== undefined &&
    container.resources.requests.cpu !== undefined,
  'memory limits of Compose': ({ model, container }) => {
    const limit = model.deploy?.resources?.limits?.memory ?? model.mem_limit
    return limit === undefined ? undefined : bytes(container.resources.limits.memory) === Number(limit)
  },
  'a probe, or a word about it': (subject) => {
    if (!isLasting(subject)) return undefined
    const { container, model } = subject
    return (
      model.healthcheck?.disable === true || container.readinessProbe !== undefined || isTold(subject, 'health check')
    )
  },
  'no probe that a shell would have to split': ({ container }) => {
    const commands = ['readinessProbe', 'livenessProbe', 'startupProbe'].flatMap((name) =>
      container[name]?.exec ? [container[name].exec.command] : [],
    )
    return commands.length === 0 ? undefined : commands.every(([program]) => !program.includes(' '))
  },
  'liveness is not readiness': ({ container }) =>
    container.livenessProbe === undefined ? undefined : !same(container.livenessProbe, container.readinessProbe),
  replicas: ({ model, workload, objects }) => {
    const wanted = model.deploy?.replicas ?? model.scale
    if (wanted === undefined || !/Deployment|StatefulSet/.test(workload.kind)) return undefined
    return workload.spec.replicas === wanted || objects.some(({ kind }) => kind === 'HorizontalPodAutoscaler')
  },
  'time to stop': ({ model, pod }) =>
    model.stop_grace_period === undefined
      ? undefined
      : pod.terminationGracePeriodSeconds === Math.ceil(seconds(model.stop_grace_period)),
  restart: ({ model, workload, pod }) =>
    /Job/.test(workload.kind)
      ? ['Never', 'OnFailure'].includes(pod.restartPolicy)
      : model.restart === undefined
        ? undefined
        : pod.restartPolicy === undefined || pod.restartPolicy === 'Always',
  'waits for what it depends on': (subject) => {
    const { model, pod } = subject
    const peers = Object.entries(model.depends_on ?? {}) as [string, Anything][]
    if (peers.length === 0) return undefined
    const waits = list(pod.initContainers).map(({ name }) => name)
    return peers.every(
      ([peer, { required }]) =>
        required === false ||
        subject.converted.images[peer] === undefined ||
        isTold(subject, peer) ||
        waits.some((name) => name.startsWith(`wait-for-${peer.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`)) ||
        list(pod.containers).some(({ name }) => name === peer),
    )
  },
  hosts: (subject) => {
    const wanted = list(subject.model.extra_hosts)
    if (subject.model.extra_hosts === undefined) return undefined
    return list(subject.pod.hostAliases).length > 0 || isTold(subject, 'extra_hosts') || wanted.length === 0
  },
  user: (subject) => {
    const { model, pod, container } = subject
    if (model.user === undefined) return undefined
    const user = Number(String(model.user).split(':')[0])
    return (
      (container.securityContext?.runAsUser ?? pod.securityContext?.runAsUser) === user ||
      isTold(subject, 'user') ||
      Number.isNaN(user)
    )
  },
  'working folder': ({ model, container }) =>
    model.working_dir === undefined ? undefined : container.workingDir === model.working_dir,
  terminal: ({ model, container }) =>
    model.tty || model.stdin_open
      ? Boolean(container.tty) === Boolean(model.tty) && Boolean(container.stdin) === Boolean(model.stdin_open)
      : undefined,
  capabilities: (subject) => {
    const added = words(subject.model.cap_add)
    if (added.length === 0) return undefined
    const has = words(subject.container.securityContext?.capabilities?.add)
    return added.every(
      (name) =>
        has.includes(name.replace(/^CAP_/, '')) ||
        subject.container.securityContext?.privileged === true ||
        ['CHOWN', 'SETUID', 'SETGID', 'DAC_OVERRIDE', 'FOWNER', 'KILL'].includes(name),
    )
  },
  'labels and annotations': (subject) => {
    const names = Object.keys(subject.model.labels ?? {}).filter((name) => !/^(?:kompose|gitops-actions)\./.test(name))
    if (names.length === 0) return undefined
    const all = JSON.stringify(subject.objects) + JSON.stringify(subject.workload)
    return names.every((name) => all.includes(JSON.stringify(name)) || isTold(subject, name))
  },
  'memory file systems': ({ model, container }) => {
    const wanted = words(model.tmpfs).map((path) => path.split(':')[0])
    return wanted.length === 0
      ? undefined
      : wanted.every((path) => list(container.volumeMounts).some(({ mountPath }) => mountPath === path))
  },
  'read-only root file system': ({ model, container }) =>
    model.read_only === true ? container.securityContext?.readOnlyRootFilesystem === true : undefined,
  networks: ({ objects, workload, model }) => {
    if (model.network_mode !== undefined || /Job/.test(workload.kind)) return undefined
    return objects.some(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'default-deny')
  },
  'an account of its own, without a token': ({ pod }) =>
    pod.serviceAccountName !== undefined && pod.automountServiceAccountToken !== true,
}

function bytes(text: string): number {
  const [, number, unit = ''] = /^([0-9.]+)([KMGT]?i?)$/.exec(text) ?? []
  return Number(number) * ({ '': 1, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 }[unit] ?? Number.NaN)
}

function seconds(text: string): number {
  return [...text.matchAll(/([0-9.]+)(h|ms|m|s)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * ({ h: 3600, m: 60, s: 1, ms: 0.001 }[unit as string] ?? 0),
    0,
  )
}

const options: ConversionOptions = {
  security: undefined,
  networkPolicies: 'production',
  dependsOn: 'wait',
  entrance: { kind: 'ingress' },
  extraObjects: [],
  readsSecrets: false,
  pinsImages: false,
  registry: undefined,
  environments: ['prod'],
  settings: {},
}

async function subjectsOf(project: NonNullable<typeof composeCorpus>[number]): Promise<Subject[]> {
  const host = testHost({ root: projectOf(project.files) })
  const loaded = loadCompose({ files: [project.compose], variables: {}, envFiles: [], profiles: [] }, host)
  const converted = await convertProject(loaded, options, host)
  const [prod] = environmentsOf(converted.groups, {
    layout: 'shared',
    environments: ['prod'],
    namespace: 'a',
    settings: {},
    policies: converted.policies,
    authorization: () => [],
    digests: new Map(),
    own: new Map(),
    secrets: new Map(),
  })
  const objects: Anything[] = [...(prod?.objects ?? [])]
  return Object.entries((project.model as Anything)?.services ?? {}).flatMap(([service, model]): Subject[] => {
    const name = service.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const found = objects.flatMap((workload) => {
      const pod = workload.spec?.template?.spec ?? workload.spec?.jobTemplate?.spec.template.spec
      const container = pod?.containers.find((each: Anything) => each.name === name)
      return container === undefined ? [] : [{ service, model, workload, pod, container, objects, converted }]
    })
    return found
  })
}

describe.skipIf(composeCorpus === undefined)(
  'of all services of the corpus, what Compose says arrives in production',
  () => {
    it('whatever is checked', async () => {
      const missed: string[] = []
      let held = 0
      for (const project of (composeCorpus ?? []).filter(({ valid }) => valid)) {
        for (const subject of await subjectsOf(project)) {
          for (const [name, check] of Object.entries(checks)) {
            const verdict = check(subject)
            if (verdict === true) held++
            else if (verdict === false) missed.push(`${project.id} ${subject.service}: ${name}`)
          }
        }
      }
      expect(missed).toEqual([])
      expect(held).toBeGreaterThan(6000)
    }, 300_000)
  },
)
