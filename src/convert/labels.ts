import { didYouMean, nearest } from '../report/nearest.ts'
import { isWrittenOut, namesSecret } from '../report/secret-texts.ts'
import { secretsIn } from './compose/mask.ts'
import type { ServiceModel } from './compose/project.ts'
import type { TreePath } from './compose/tree.ts'
import { type Conversion, report } from './conversion.ts'
import { labelPrefix, mistakeIn, type Settings } from './environments/tiers.ts'
import { literalsIn } from './secrets/literals.ts'

const probeSettings = [
  'disable',
  'http_get_path',
  'http_get_port',
  'interval',
  'retries',
  'start_period',
  'tcp_port',
  'test',
  'timeout',
] as const

type ProbeLabel<K extends string> = `kompose.service.healthcheck.${K}.${(typeof probeSettings)[number]}`

function probeLabels<K extends 'liveness' | 'readiness'>(kind: K): ProbeLabel<K>[] {
  return probeSettings.map((setting): ProbeLabel<K> => `kompose.service.healthcheck.${kind}.${setting}`)
}

/** Labels of kompose that are honoured: what people wrote for it keeps its meaning. */
export const honouredLabels = [
  'kompose.controller.port.expose',
  'kompose.controller.type',
  'kompose.cronjob.backoff_limit',
  'kompose.cronjob.concurrency_policy',
  'kompose.cronjob.schedule',
  'kompose.ephemeral-storage.limit',
  'kompose.ephemeral-storage.request',
  'kompose.hpa.cpu',
  'kompose.hpa.memory',
  'kompose.hpa.replicas.max',
  'kompose.hpa.replicas.min',
  'kompose.image-pull-policy',
  'kompose.image-pull-secret',
  'kompose.init.containers.command',
  'kompose.init.containers.image',
  'kompose.init.containers.name',
  'kompose.security-context.fsgroup',
  'kompose.service.expose',
  'kompose.service.expose.ingress-class-name',
  'kompose.service.expose.tls-secret',
  'kompose.service.external-traffic-policy',
  'kompose.service.group',
  ...probeLabels('liveness'),
  ...probeLabels('readiness'),
  'kompose.service.name_override',
  'kompose.service.nodeport.port',
  'kompose.service.type',
  'kompose.serviceaccount-name',
  'kompose.volume.selector',
  'kompose.volume.size',
  'kompose.volume.storage-class-name',
  'kompose.volume.subpath',
  'kompose.volume.type',
] as const

interface Form {
  readonly is: RegExp
  readonly expected: string
}

const dnsName: Form = { is: /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/, expected: 'a DNS name' }
const quantity: Form = { is: /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/, expected: 'an amount such as 512Mi' }
const port: Form = { is: /^[1-9][0-9]{0,4}$/, expected: 'a port' }
const number: Form = { is: /^[1-9][0-9]{0,3}$/, expected: 'a number' }

/** What kompose's labels must look like, for those that Kubernetes would refuse otherwise. */
const forms: Partial<Readonly<Record<HonouredLabel, Form>>> = {
  'kompose.controller.type': {
    is: /^(?:deployment|statefulset|daemonset)$/i,
    expected: 'deployment, statefulset or daemonset',
  },
  'kompose.cronjob.concurrency_policy': { is: /^(?:Allow|Forbid|Replace)$/, expected: 'Allow, Forbid or Replace' },
  'kompose.cronjob.schedule': {
    is: /^\s*(?:@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[-0-9A-Za-z*,/?]+[ \t]+){4}[-0-9A-Za-z*,/?]+)\s*$/,
    expected: 'minute, hour, day, month and weekday, such as 0 3 * * *',
  },
  'kompose.ephemeral-storage.limit': quantity,
  'kompose.ephemeral-storage.request': quantity,
  'kompose.hpa.cpu': number,
  'kompose.hpa.memory': number,
  'kompose.hpa.replicas.max': number,
  'kompose.hpa.replicas.min': number,
  'kompose.image-pull-policy': { is: /^(?:Always|Never|IfNotPresent)$/, expected: 'Always, Never or IfNotPresent' },
  'kompose.image-pull-secret': dnsName,
  'kompose.security-context.fsgroup': { is: /^[0-9]{1,10}$/, expected: 'the number of a group' },
  'kompose.service.healthcheck.liveness.http_get_port': port,
  'kompose.service.healthcheck.liveness.tcp_port': port,
  'kompose.service.healthcheck.readiness.http_get_port': port,
  'kompose.service.healthcheck.readiness.tcp_port': port,
  'kompose.service.expose.ingress-class-name': dnsName,
  'kompose.service.expose.tls-secret': dnsName,
  'kompose.service.nodeport.port': {
    is: /^3(?:[01][0-9]{3}|2[0-6][0-9]{2}|27[0-5][0-9]|276[0-7])$/,
    expected: 'a port from 30000 to 32767',
  },
  'kompose.service.type': {
    is: /^(?:clusterip|nodeport|loadbalancer|headless)$/i,
    expected: 'clusterip, nodeport, loadbalancer or headless',
  },
  'kompose.serviceaccount-name': dnsName,
  'kompose.volume.size': quantity,
}

export type HonouredLabel = (typeof honouredLabels)[number]

export type LabelReader = (name: HonouredLabel) => string | undefined

/** The object that a label is meant for, as an annotation. */
type Owner = 'controller' | 'pod' | 'service' | 'ingress'

export interface LabelParts {
  /** The value of one of kompose's labels. */
  readonly read: LabelReader
  /** All other labels, as annotations: Kubernetes limits the values of labels, not those of annotations. */
  readonly annotations: Readonly<Record<Owner, Readonly<Record<string, string>>>>
  /** Settings of environments: `gitops-actions.prod.replicas` without the prefix. */
  readonly settings: Settings
}

/** Prefixes of annotations that controllers read on one kind of object, whatever Compose puts them on. */
const owners: readonly (readonly [RegExp, Owner])[] = [
  [/^(?:[a-z0-9-]+\.)*ingress\.kubernetes\.io\/|^kubernetes\.io\/(?:ingress\.|tls-acme)/, 'ingress'],
  [/^(?:acme\.)?cert-manager\.io\/|^(?:haproxy|nginx)\.org\/|^haproxy-ingress\.github\.io\//, 'ingress'],
  [/^konghq\.com\/|^projectcontour\.io\/|^networking\.gke\.io\/|^ingress\.gcp\.kubernetes\.io\//, 'ingress'],
  [/^service\.(?:beta\.|alpha\.)?kubernetes\.io\/|^metallb\.(?:io|universe\.tf)\/|^lbipam\.cilium\.io\//, 'service'],
  [/^(?:prometheus|linkerd|config\.linkerd)\.io\/|^(?:sidecar|proxy|traffic\.sidecar)\.istio\.io\//, 'pod'],
  [
    /^vault\.hashicorp\.com\/|^ad\.datadoghq\.com\/|^co\.elastic\.|^fluentbit\.io\/|^instrumentation\.opentelemetry\.io\//,
    'pod',
  ],
  [/^cluster-autoscaler\.kubernetes\.io\/|^karpenter\.sh\/|^kubectl\.kubernetes\.io\/default-/, 'pod'],
]

const annotationKey = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/

/** A setting of an environment that is not made now may be of one that another run makes; a slip says nothing anywhere. */
function reportUnmade(conversion: Conversion, path: TreePath, key: string): void {
  const { environments } = conversion.options
  const [environment = '', setting] = key.split('.')
  if (setting === undefined || environments.includes(environment)) return
  const guess = nearest(environment, environments) ?? environments.find((name) => environment.startsWith(name))
  report(conversion, path, {
    rule: 'unsupported-key',
    severity: guess === undefined ? 'notice' : 'warning',
    message: `There is no environment "${environment}" here, so ${key} sets nothing`,
    fix: guess === undefined ? `Made are ${environments.join(', ')}.` : `Did you mean ${guess}.${setting}?`,
  })
}

const tierOfAll = {
  message: 'The tier of an environment is that of all services',
  fix: 'Set it by the input defaults.',
}
const noAnnotation = 'is no valid name of an annotation, and is left out'
const renameIt = 'Rename it to letters, digits, dashes, dots and underscores.'

/** Sorts the labels of a service: kompose's are obeyed, those of Docker's own tools reported, the rest become annotations. */
export function labelsOf(conversion: Conversion, service: string, model: ServiceModel): LabelParts {
  const all = { ...model.labels, ...model.deploy?.labels }
  const annotations: Record<Owner, Record<string, string>> = { controller: {}, pod: {}, service: {}, ingress: {} }
  const settings: Record<string, string> = {}
  const isExposed = 'kompose.service.expose' in all
  const wrong = new Set<string>()
  for (const [name, value] of Object.entries(all)) {
    const path = ['services', service, ...(name in (model.labels ?? {}) ? ['labels'] : ['deploy', 'labels']), name]
    const owner = ownerOf(name, isExposed)
    const say = (severity: 'warning' | 'notice', message: string, fix: string): void =>
      report(conversion, path, { rule: 'unsupported-key', severity, message, fix })
    if (isInTheClear(name, value)) {
      wrong.add(name)
      say('warning', `The label ${name} of "${service}" ${clear}`, hideIt)
    } else if (isHonoured(name)) {
      const form = forms[name]
      if (form === undefined || form.is.test(value ?? '')) continue
      wrong.add(name)
      say(
        'warning',
        `The label ${name} of "${service}" is "${value ?? ''}", and is left out`,
        `Write ${form.expected}.`,
      )
    } else if (name.startsWith(labelPrefix)) {
      const [key, text] = [name.slice(labelPrefix.length), value ?? '']
      const mistake = key.endsWith('.tier') ? tierOfAll : mistakeIn(key, text)
      if (mistake === undefined) {
        settings[key] = text
        reportUnmade(conversion, path, key)
      } else report(conversion, path, { rule: 'wrong-value', category: 'input', severity: 'error', ...mistake })
    } else if (name.startsWith('kompose.')) {
      const fix = didYouMean(name, honouredLabels, 'Remove it: docs/kompose-convert.md lists those that are.')
      say('warning', `The label ${name} of "${service}" is not translated`, fix)
    } else if (owner === 'controller' && /^(?:traefik|caddy|com\.centurylinklabs|com\.docker)[._]?/.test(name)) {
      report(conversion, path, {
        rule: 'unsupported-key',
        severity: 'notice',
        message: `The label ${name} of "${service}" is read by a tool that watches Docker; nothing reads it in Kubernetes`,
        fix: "Write an Ingress, an HTTPRoute or the tool's own resource.",
        together: {
          item: `${service} ${name}`,
          words: '# labels are read by a tool that watches Docker; nothing reads them in Kubernetes',
        },
      })
    } else if (annotationKey.test(name)) {
      annotations[owner][name] = value ?? ''
    } else {
      say('notice', `The label "${name}" of "${service}" ${noAnnotation}`, renameIt)
    }
  }
  return { read: (name) => (wrong.has(name) ? undefined : (all[name] ?? undefined)), annotations, settings }
}

const clear = 'holds a secret, and is left out: whoever may see the workload reads it'
const hideIt = 'Let the program read it from a variable or a secret, and remove it here.'

/** Whether a label or an annotation shows a secret. One that a controller reads may be called after the Secret that it names. */
export function isInTheClear(name: string, value: string | null): boolean {
  if (value === null || value === '') return false
  if (secretsIn([value]).size > 0 || literalsIn([value]).length > 0) return true
  const own = name.slice(name.lastIndexOf('/') + 1)
  return !isHonoured(name) && ownerOf(name, false) === 'controller' && namesSecret(own) && isWrittenOut(value)
}

function isHonoured(name: string): name is HonouredLabel {
  return (honouredLabels as readonly string[]).includes(name)
}

/** The object on which a controller reads an annotation. What makes names of DNS reads both Ingresses and Services. */
export function ownerOf(name: string, isExposed: boolean): Owner {
  if (/^external-dns\.(?:alpha\.)?kubernetes\.io\//.test(name)) return isExposed ? 'ingress' : 'service'
  return owners.find(([pattern]) => pattern.test(name))?.[1] ?? 'controller'
}

/** The setting `annotations`, sorted to the objects that it is meant for; those of nobody else are the Pod's. */
export function annotationsOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
): Readonly<Record<Owner, Record<string, string>>> {
  const kept: Record<Owner, Record<string, string>> = { controller: {}, pod: {}, service: {}, ingress: {} }
  const isExposed = 'kompose.service.expose' in { ...model.labels, ...model.deploy?.labels }
  for (const [name, value] of Object.entries(model.annotations ?? {})) {
    const owner = ownerOf(name, isExposed)
    if (isInTheClear(name, value)) {
      report(conversion, ['services', service, 'annotations', name], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `The annotation ${name} of "${service}" ${clear}`,
        fix: hideIt,
      })
    } else if (annotationKey.test(name)) kept[owner === 'controller' ? 'pod' : owner][name] = value ?? ''
    else {
      report(conversion, ['services', service, 'annotations', name], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `The annotation "${name}" of "${service}" ${noAnnotation}`,
        fix: renameIt,
      })
    }
  }
  return kept
}

/** Fields of the Pod that kompose's labels give. */
export function labelledPod(labels: LabelReader): object {
  const [account, pullSecret] = [labels('kompose.serviceaccount-name'), labels('kompose.image-pull-secret')]
  return {
    automountServiceAccountToken: account === undefined ? false : undefined,
    serviceAccountName: account,
    imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
  }
}

/** Fields of the container that kompose's labels give. */
export function labelledContainer(labels: LabelReader): object {
  const policy = labels('kompose.image-pull-policy')
  return policy !== undefined && ['Always', 'Never', 'IfNotPresent'].includes(policy) ? { imagePullPolicy: policy } : {}
}
