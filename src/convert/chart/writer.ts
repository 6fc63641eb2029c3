import { isDeepStrictEqual } from 'node:util'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { isObject } from '../../value.ts'
import { nameLabel } from '../names.ts'
import { ordered } from '../print.ts'
import { ownerOf } from './applied.ts'
import { settings, switches } from './settings.ts'
import { printTemplate, Snippet } from './template.ts'
import { Hole, unified } from './unify.ts'
import type { ChartValue } from './values.ts'

/** The objects of an environment, as they are applied. */
export interface Applied {
  readonly environment: string
  readonly namespace: string
  readonly objects: readonly KubernetesObject[]
}

export const partOf = 'app.kubernetes.io/part-of'

/** Writes the templates of a chart, and collects the values that they name. */
export class ChartWriter {
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
    if (tree instanceof Hole || !isObject(tree)) return tree
    const [main] = Array.isArray(tree['containers']) ? (tree['containers'] as { image?: unknown }[]) : []
    const image = main?.image
    const withSnippet = (containers: unknown): unknown =>
      Array.isArray(containers)
        ? containers.map((container) =>
            isObject(container) && isDeepStrictEqual(container['image'], image)
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
      isObject(labels) && labels[partOf] === this.#chart && Object.keys(labels).length === 2 && nameLabel in labels
    const isSelector = (labels: unknown): boolean =>
      isObject(labels) && Object.keys(labels).length === 1 && nameLabel in labels
    const visit = (value: unknown): unknown => {
      if (value instanceof Hole || value instanceof Snippet) return value
      if (Array.isArray(value)) return value.map(visit)
      if (!isObject(value)) return value
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
  if (!isObject(value)) return value
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
