import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../../errors.ts'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { printBlock } from '../../yaml/print.ts'
import { nameLabel } from '../names.ts'
import { ordered } from '../print.ts'
import { isFields, ownerOf } from './applied.ts'
import { chartHeader, ownChart } from './header.ts'
import { printTemplate, Snippet } from './template.ts'
import { Hole, unified } from './unify.ts'
import { type ChartValue, differenceOf, printValues, schemaOf, valuesOf } from './values.ts'

/** The objects of an environment, as they are applied. */
export interface Applied {
  readonly environment: string
  readonly namespace: string
  readonly objects: readonly KubernetesObject[]
}

export interface ChartOptions {
  readonly name: string
  readonly version: string
}

const partOf = 'app.kubernetes.io/part-of'

/**
 * Checks the inputs about charts.
 * @throws InputError for a name or version that Helm does not take.
 */
export function checkChart({ name, version }: ChartOptions): void {
  if (!/^[a-z0-9](?:[-a-z0-9]{0,51}[a-z0-9])?$/.test(name)) {
    throw new InputError(`chart-name "${name}" is no name of a chart`, {
      fix: `Use lower case letters, digits and dashes, for example ${
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'app'
      }.`,
    })
  }
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)) {
    throw new InputError(`chart-version "${version}" is no version`, { fix: 'Write it as 1.2.3 (SemVer 2).' })
  }
}

/**
 * A Helm chart that gives, with the values file of each environment and in its namespace, the objects of that environment. What
 * differs between environments is a value, and so is what people set: images, replicas, resources, hosts, sizes.
 *
 * @returns the texts of its files by path.
 */
export function chartOf(environments: readonly Applied[], { name, version }: ChartOptions): Map<string, string> {
  const writer = new ChartWriter(environments, name)
  const files = new Map<string, string>()
  for (const [file, text] of writer.templates()) files.set(`templates/${file}.yaml`, `${chartHeader}\n${text}`)
  files.set('templates/_helpers.tpl', `${chartHeader}\n${helpers(name)}`)
  const values = writer.values
  const first = valuesOf(values, 0)
  const about = [`What ${name} can be given. An environment's own values: values-ENVIRONMENT.yaml.`]
  files.set('values.yaml', printValues(values, about))
  files.set('values.schema.json', `${JSON.stringify(schemaOf(values), null, 2)}\n`)
  for (const [i, { environment }] of environments.entries()) {
    const own = differenceOf(first, valuesOf(values, i)) as object
    files.set(`values-${environment}.yaml`, `# ${environment}: what differs from values.yaml.\n${printBlock(own)}\n`)
  }
  const chart = { apiVersion: 'v2', name, description: `${name}, from its Compose file`, type: 'application', version }
  files.set('Chart.yaml', `${ownChart}\n${printBlock(chart)}\n`)
  return files
}

function helpers(chart: string): string {
  return `{{/* The labels of an object: the name of its service. */}}
{{- define "${chart}.labels" -}}
${nameLabel}: {{ . }}
${partOf}: ${chart}
{{- end }}

{{/* The labels by which the Pods of a service are found. */}}
{{- define "${chart}.selectorLabels" -}}
${nameLabel}: {{ . }}
{{- end }}

{{/* repository:tag@digest */}}
{{- define "${chart}.image" -}}
{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}
`
}

/** Places that people set, by kind and path; what they are called below the service, and what they are for. */
const settings: readonly {
  readonly at: RegExp
  readonly path: (match: RegExpExecArray) => readonly string[]
  readonly about: string
  /** It has a name where it differs, and is no value where all environments agree. */
  readonly isOnlyNamed?: true
}[] = [
  {
    at: /^(?:Deployment|StatefulSet)\.spec\.replicas$/,
    path: () => ['replicas'],
    about: 'How many Pods run; null where an autoscaler decides.',
  },
  {
    at: /\.containers\.([^.]+)\.resources$/,
    path: () => ['resources'],
    about: 'CPU, memory and ephemeral storage: what is asked for, and limits.',
  },
  {
    at: /\.containers\.[^.]+\.imagePullPolicy$/,
    path: () => ['image', 'pullPolicy'],
    about: 'When the image is pulled.',
  },
  {
    at: /\.containers\.[^.]+\.securityContext$/,
    path: () => ['securityContext'],
    about: 'How the container is confined.',
  },
  {
    at: /\.template\.spec\.securityContext$/,
    path: () => ['podSecurityContext'],
    about: 'The user that the Pod runs as, and the owner of its volumes.',
  },
  {
    at: /\.containers\.[^.]+\.(env|volumeMounts)(\.extra)?$/,
    path: ([, list = '', extra]) => [
      extra === undefined ? list : `extra${list.charAt(0).toUpperCase()}${list.slice(1)}`,
    ],
    about: 'Variables, or mounts, that the environment adds to the container.',
    isOnlyNamed: true,
  },
  {
    at: /\.template\.spec\.volumes(\.extra)?$/,
    path: ([, extra]) => [extra === undefined ? 'volumes' : 'extraVolumes'],
    about: 'Volumes that the environment adds to the Pod.',
    isOnlyNamed: true,
  },
  { at: /\.template\.spec\.priorityClassName$/, path: () => ['priorityClassName'], about: 'Its priority among Pods.' },
  {
    at: /\.template\.spec\.topologySpreadConstraints$/,
    path: () => ['topologySpreadConstraints'],
    about: 'How Pods are spread over nodes and zones.',
  },
  {
    at: /^HorizontalPodAutoscaler\.spec\.(minReplicas|maxReplicas)$/,
    path: ([, field = '']) => ['autoscaling', field],
    about: 'Between how many Pods it scales.',
  },
  {
    at: /^Ingress\.spec\.rules\.(\d+)\.host$/,
    path: ([, i = '']) => ['ingress', 'hosts', `host${i}`],
    about: 'The host that leads to it.',
  },
  {
    at: /^PersistentVolumeClaim\.spec\.resources\.requests\.storage$/,
    path: () => ['size'],
    about: 'The size of the claim.',
  },
  {
    at: /\.volumeClaimTemplates\.(\d+)\.spec\.resources\.requests\.storage$/,
    path: ([, i = '']) => ['persistence', i === '0' ? 'size' : `size${i}`],
    about: 'The size of its claims; it can not change once they exist.',
  },
]

/** Objects that are made where an environment wants them: the key of their switch. */
const switches: Readonly<Record<string, string>> = {
  HorizontalPodAutoscaler: 'autoscaling',
  PodDisruptionBudget: 'podDisruptionBudget',
}

class ChartWriter {
  readonly #environments: readonly Applied[]
  readonly #chart: string
  readonly #values = new Map<string, ChartValue>()
  readonly #keys = new Map<string, string>()

  constructor(environments: readonly Applied[], chart: string) {
    this.#environments = environments
    this.#chart = chart
  }

  get values(): readonly ChartValue[] {
    return [...this.#values.values()]
  }

  /** One file for each service, and one for the objects of none, by kind. */
  templates(): Map<string, string> {
    const texts = new Map<string, string[]>()
    const ids = [...new Set(this.#environments.flatMap(({ objects }) => objects.map(idOf)))]
    for (const id of ids) {
      const objects = this.#environments.map(({ objects: all }) => all.find((object) => idOf(object) === id))
      const some = objects.find((object) => object !== undefined)!
      const file = ownerOf(some) ?? fileOf(some.kind)
      texts.set(file, [...(texts.get(file) ?? []), this.#template(some, objects)])
    }
    return new Map([...texts].map(([file, documents]) => [file, `${documents.join('\n---\n')}\n`]))
  }

  #template(some: KubernetesObject, objects: readonly (KubernetesObject | undefined)[]): string {
    const section = this.#section(some)
    const present = objects.map((object, i) => object && this.#independent(object, i))
    const isSet = (path: readonly string[]): boolean =>
      settings.some(({ at, isOnlyNamed }) => !isOnlyNamed && at.test([some.kind, ...path].join('.')))
    const known = present.find((object) => object !== undefined)!
    const tree = unified(
      present.map((object) => object ?? known),
      [],
      isSet,
    )
    const whole = this.#helped(ordered(this.#imaged(tree, section) as KubernetesObject))
    const printed = printTemplate(whole, (hole) => this.#hole(some, section, hole))
    const text = printed
      .replaceAll('@@namespace@@', '{{ .Release.Namespace }}')
      .replaceAll('@@environment@@', '{{ .Values.environment }}')
    if (text !== printed && printed.includes('@@environment@@')) this.#addEnvironment()
    if (!present.includes(undefined)) return text
    const name = [...section, switches[some.kind] ?? '', 'enabled'].filter((key) => key !== '')
    const about = `Whether there ${some.kind.endsWith('ies') ? 'are' : 'is'} a ${some.kind}.`
    this.#add({ path: name, about, values: present.map((object) => object !== undefined) })
    return `{{- if ${expression(name)} }}\n${text}\n{{- end }}`
  }

  /** Where the values of an object stand: below its service, or below its kind where it belongs to none. */
  #section(object: KubernetesObject): readonly string[] {
    const owner = ownerOf(object)
    if (owner === undefined)
      return [camel(fileOf(object.kind)), ...(isSwitchedByKind(object.kind) ? [] : [camel(object.metadata.name)])]
    if (isSwitchedByKind(object.kind)) return [camel(fileOf(object.kind))]
    const section = this.#keyOf(owner)
    return object.kind === 'PersistentVolumeClaim' ? [section, 'persistence', camel(object.metadata.name)] : [section]
  }

  /** Two services never share a key. */
  #keyOf(service: string): string {
    const known = this.#keys.get(service)
    if (known !== undefined) return known
    const taken = new Set(this.#keys.values())
    let key = camel(service)
    for (let i = 2; taken.has(key) || key === 'global'; i++) key = `${camel(service)}${i}`
    this.#keys.set(service, key)
    return key
  }

  /** An object with the namespace of the release, in place of its own. */
  #independent(given: KubernetesObject, index: number): KubernetesObject {
    const { environment, namespace } = this.#environments[index]!
    // As Kustomize does with accounts of its own.
    const subjects = (given['subjects'] as object[] | undefined)?.map((subject) => ({
      ...subject,
      namespace: '@@namespace@@',
    }))
    const object = subjects === undefined ? given : { ...given, subjects }
    return replaced(object, (text) => {
      if (text.includes(`/ns/${namespace}/`)) return text.replace(`/ns/${namespace}/`, '/ns/@@namespace@@/')
      if (object.kind === 'AuthorizationPolicy' && text === namespace) return '@@namespace@@'
      return object.kind === 'ExternalSecret' && text.startsWith(`${environment}/`)
        ? text.replace(environment, '@@environment@@')
        : text
    }) as KubernetesObject
  }

  #addEnvironment(): void {
    const values = this.#environments.map(({ environment }) => environment)
    this.#add({ path: ['environment'], about: 'The name of the environment.', values })
  }

  /** The image of a container by the helper, from its repository, tag and digest. */
  #imaged(tree: unknown, section: readonly string[]): unknown {
    if (Array.isArray(tree)) return tree.map((item) => this.#imaged(item, section))
    if (tree instanceof Hole || !isFields(tree)) return tree
    const [main] = Array.isArray(tree['containers']) ? (tree['containers'] as { image?: unknown }[]) : []
    const image = main?.image
    const withSnippet = (containers: unknown): unknown =>
      Array.isArray(containers)
        ? containers.map((container) =>
            isFields(container) && isDeepStrictEqual(container['image'], image)
              ? { ...container, image: this.#image(section, image) }
              : container,
          )
        : containers
    return Object.fromEntries(
      Object.entries(tree).map(([key, field]): [string, unknown] => {
        const isContainers = image !== undefined && (key === 'containers' || key === 'initContainers')
        return [key, isContainers ? withSnippet(field) : this.#imaged(field, section)]
      }),
    )
  }

  #image(section: readonly string[], image: unknown): Snippet {
    const each = image instanceof Hole ? image.values : this.#environments.map(() => image)
    const references = each.map((text) => splitReference(String(text)))
    const path = [...section, 'image']
    const add = (key: string, about: string, values: readonly unknown[]): unknown =>
      this.#add({ path: [...path, key], about, values })
    add(
      'repository',
      'The image, without a version.',
      references.map(({ name }) => name),
    )
    add(
      'tag',
      'Its version.',
      references.map(({ tag }) => tag ?? ''),
    )
    add(
      'digest',
      'Its digest (sha256:…).',
      references.map(({ digest }) => digest ?? ''),
    )
    return new Snippet(`include "${this.#chart}.image" ${expression(path)} | quote`, false)
  }

  /** Labels by the helpers, where they are those that every object has. */
  #helped(object: KubernetesObject): unknown {
    const isOurs = (labels: unknown): boolean =>
      isFields(labels) && labels[partOf] === this.#chart && Object.keys(labels).length === 2 && nameLabel in labels
    const isSelector = (labels: unknown): boolean =>
      isFields(labels) && Object.keys(labels).length === 1 && nameLabel in labels
    const visit = (value: unknown): unknown => {
      if (value instanceof Hole || value instanceof Snippet) return value
      if (Array.isArray(value)) return value.map(visit)
      if (!isFields(value)) return value
      return Object.fromEntries(
        Object.entries(value).map(([key, field]): [string, unknown] => {
          const helper =
            key === 'labels' && isOurs(field)
              ? 'labels'
              : (key === 'matchLabels' || key === 'selector') && isSelector(field)
                ? 'selectorLabels'
                : undefined
          if (helper === undefined) return [key, visit(field)]
          return [
            key,
            new Snippet(`include "${this.#chart}.${helper}" "${(field as Record<string, string>)[nameLabel]}"`, true),
          ]
        }),
      )
    }
    const { apiVersion, kind, metadata, ...rest } = visit(object) as KubernetesObject
    const { name, ...others } = metadata
    const namespace = new Snippet('.Release.Namespace', false)
    return { apiVersion, kind, metadata: { name, namespace, ...others }, ...rest }
  }

  #hole(object: KubernetesObject, section: readonly string[], hole: Hole): string {
    const at = [object.kind, ...hole.path].join('.')
    const setting = settings
      .map(({ at: pattern, ...rest }) => ({ match: pattern.exec(at), ...rest }))
      .find(({ match }) => match !== null)
    const path = [...section, ...(setting?.path(setting.match!) ?? fallback(object, hole.path))]
    const about = setting?.about ?? `${object.kind} ${object.metadata.name}: ${hole.path.join('.')}`
    return expression(this.#add({ path, about, values: hole.values }))
  }

  /** @returns the path of the value: where another stands there already, one with a number. */
  #add(value: ChartValue): readonly string[] {
    for (let i = 1; ; i++) {
      const path = i === 1 ? value.path : [...value.path.slice(0, -1), `${value.path.at(-1)}${i}`]
      const known = this.#values.get(path.join('.'))
      if (known !== undefined && !isDeepStrictEqual(known.values, value.values)) continue
      this.#values.set(path.join('.'), { ...value, path })
      return path
    }
  }
}

/** Policies and the like come all together or not at all. */
function isSwitchedByKind(kind: string): boolean {
  return ['NetworkPolicy', 'AuthorizationPolicy', 'ExternalSecret'].includes(kind)
}

/** The name of a value that no table has: its path, without what every object has. */
function fallback(object: KubernetesObject, path: readonly string[]): string[] {
  const plain = path.filter((key) => !['spec', 'template', 'jobTemplate', 'containers'].includes(key))
  const names = plain[0] === object.metadata.name ? plain.slice(1) : plain
  if (names.at(-1) === 'extra') return [camel(`extra-${names.slice(0, -1).join('-')}`)]
  const isMain = ['Deployment', 'Rollout', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(object.kind)
  const prefix = isMain ? [] : [camel(`${object.kind}-${isSwitchedByKind(object.kind) ? object.metadata.name : ''}`)]
  return [...prefix, ...names].map((name) => (/^\d/.test(name) ? `item${name}` : camel(name)))
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, replaced(field, replace)]))
}

function idOf({ kind, metadata }: KubernetesObject): string {
  return `${kind}/${metadata.name}`
}

function fileOf(kind: string): string {
  return `${kind.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}`.replace(/y$/, 'ie').concat('s')
}

function camel(name: string): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return name
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return words
    .map((word, i) => (i === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
}

function expression(path: readonly string[]): string {
  return `.Values.${path.join('.')}`
}
