import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import type { SourceFiles } from '../sources.ts'
import { valueAt } from './correspond.ts'

/** A field of a built object whose origin is looked for. */
interface Subject {
  readonly manifest: Manifest
  /** The object in the file that it comes from. */
  readonly source: Manifest | undefined
  readonly path: FieldPath
  readonly value: unknown
}

/** Where in a kustomization a transformer was told what it set; undefined where it did not set the field. */
type Setter = (kustomization: Node, subject: Subject) => Node | undefined

/** By the kind that kustomize notes down. Patches are looked into elsewhere. */
export const setters: Readonly<Record<string, Setter>> = {
  NamespaceTransformer: (kustomization, { manifest, path, value }) => {
    const namespace = kustomization.at('namespace')
    const isName = manifest.kind === 'Namespace' && path.join() === 'metadata,name'
    return namespace.text === value && (isName || path.at(-1) === 'namespace') ? namespace : undefined
  },
  PrefixTransformer: (kustomization, subject) => affix(kustomization.at('namePrefix'), subject),
  SuffixTransformer: (kustomization, subject) => affix(kustomization.at('nameSuffix'), subject),
  LabelTransformer: (kustomization, subject) => {
    const pairs = kustomization
      .at('labels')
      .items()
      .map((one) => one.at('pairs'))
      .reverse()
    return inPairs([kustomization.at('commonMetadata', 'labels'), kustomization.at('commonLabels'), ...pairs], subject)
  },
  AnnotationsTransformer: (kustomization, subject) =>
    inPairs([kustomization.at('commonMetadata', 'annotations'), kustomization.at('commonAnnotations')], subject),
  ImageTagTransformer: (kustomization, { path, value }) => {
    if (path.at(-1) !== 'image' || typeof value !== 'string') return undefined
    const entry = kustomization
      .at('images')
      .items()
      .find((one) => isMadeBy(one, value))
    return entry && faulty(entry)
  },
  ReplicaCountTransformer: (kustomization, { manifest, source, path, value }) => {
    if (path.join() !== 'spec,replicas') return undefined
    const names = [manifest.name, source?.name]
    const entry = kustomization
      .at('replicas')
      .items()
      .find((one) => names.includes(one.at('name').text))
    const count = entry?.at('count')
    return count !== undefined && String(count.value) === String(value) ? count : undefined
  },
}

/** What a name begins or ends with, where the rest of it is what its source says, and good. */
function affix(setting: Node, { source, path, value }: Subject): Node | undefined {
  const { text } = setting
  if (text === undefined || typeof value !== 'string' || path.join() !== 'metadata,name') return undefined
  const isAtFault = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(source?.name ?? '')
  return isAtFault && value.includes(text) && !/^[a-z0-9.-]+$/.test(text) ? setting : undefined
}

/** A label or annotation, or a map with one, that stands in a map of the kustomization; in selectors and templates too. */
function inPairs(maps: readonly Node[], { path, value }: Subject): Node | undefined {
  const key = String(path.at(-1))
  if (!path.some((step) => /^(labels|matchLabels|selector|annotations)$/i.test(String(step)))) return undefined
  for (const pairs of maps) {
    const pair = pairs.at(key)
    if (pair.isSet && String(pair.value) === String(value)) return pair
  }
  return undefined
}

/** Whether an entry of `images` can have made an image. */
function isMadeBy(entry: Node, image: string): boolean {
  const name = entry.at('newName').text ?? entry.at('name').text ?? ''
  const rest = image.startsWith(name) ? image.slice(name.length) : undefined
  if (rest === undefined || !/^(?:[:@]|$)/.test(rest)) return false
  const digest = entry.at('digest').text
  if (digest !== undefined) return rest.endsWith(`@${digest}`)
  const tag = entry.at('newTag').value
  return tag === undefined || rest.startsWith(`:${String(tag)}`)
}

/** The part of an entry of `images` that is no good; the name that it gives where all of it looks good. */
function faulty(entry: Node): Node {
  const digest = entry.at('digest')
  if (digest.isSet && !/^sha256:[0-9a-f]{64}$/.test(String(digest.value))) return digest
  const tag = entry.at('newTag')
  if (tag.isSet && !/^\w[\w.-]{0,127}$/.test(String(tag.value))) return tag
  return [entry.at('newName'), tag, digest].find((one) => one.isSet) ?? entry.at('name')
}

/** Whether a replacement writes a path so: `spec.template.spec.containers.[name=web].image`, its fields in their order. */
export function isFieldPath(text: string, path: FieldPath): boolean {
  const wanted = text.replaceAll(/\[[^\][]*\]|\*|\b\d+\b/g, '').split(/(?<!\\)\./)
  const fields = wanted.map((step) => step.replaceAll('\\.', '.')).filter((step) => step !== '')
  return fields.join('\0') === path.filter((step) => typeof step === 'string').join('\0')
}

/** What a transformer's own file says that an object has. */
export function placeInPlugin(kind: string, root: Node, subject: Subject): Node | undefined {
  if (kind === 'PrefixTransformer') return affix(root.at('prefix'), subject)
  if (kind === 'SuffixTransformer') return affix(root.at('suffix'), subject)
  return scalarOf(root, subject)
}

/** The scalar that is a value, under the key that has it if there is one. */
function scalarOf(root: Node, { path, value }: Pick<Subject, 'path' | 'value'>): Node | undefined {
  const found: Node[] = []
  const visit = (node: Node): void => {
    const inner = node.list === undefined ? node.entries().map(([, one]) => one) : node.items()
    if (node.isSet && inner.length === 0 && String(node.value) === String(value)) found.push(node)
    for (const one of inner) visit(one)
  }
  visit(root)
  return found.find(({ key }) => key === path.at(-1)) ?? found[0]
}

/** Where a generator of a kustomization was told what stands at a path of an object that it made. */
export function placeInGenerator(
  settings: Settings,
  kind: string,
  manifest: Manifest,
  path: FieldPath,
  files: SourceFiles,
): Place | undefined {
  const fields: Readonly<Record<string, string>> = {
    ConfigMapGenerator: 'configMapGenerator',
    SecretGenerator: 'secretGenerator',
    HelmChartInflationGenerator: 'helmCharts',
  }
  const entries = settings.isPlugin ? [settings.root] : settings.root.at(fields[kind] ?? '').items()
  if (kind === 'HelmChartInflationGenerator') {
    const found = entries
      .map((one) => placeInValues(settings, one, manifest, path, files))
      .find((one) => one !== undefined)
    if (found !== undefined) return found
  }
  const named = entries.filter((one) => (manifest.name ?? '').includes(nameIn(one, settings).text ?? '\0'))
  const entry =
    named.sort((a, b) => (nameIn(b, settings).text?.length ?? 0) - (nameIn(a, settings).text?.length ?? 0))[0] ??
    entries[0]
  if (entry === undefined) return undefined
  const [section, key] = path
  if ((section === 'data' || section === 'binaryData') && key !== undefined) {
    const found = placeOfKey(settings, entry, String(key), files)
    if (found !== undefined) return found
  }
  if (section === 'metadata' && (key === 'labels' || key === 'annotations') && path[2] !== undefined) {
    const options = [entry.at('options'), settings.root.at('generatorOptions')]
    const pair = options.map((one) => one.at(key, String(path[2]))).find((one) => one.isSet)
    if (pair !== undefined) return settings.locate(pair.path, 'key')
  }
  const option = section === 'type' || section === 'immutable' ? entry.at(section) : nameIn(entry, settings)
  return settings.locate(option.path, 'value')
}

function nameIn(entry: Node, { isPlugin }: Settings): Node {
  return isPlugin ? entry.at('metadata', 'name') : entry.at('name')
}

/** The value of a chart that a kustomization inflates, where one of that name is what the object has. */
function placeInValues(
  settings: Settings,
  entry: Node,
  manifest: Manifest,
  path: FieldPath,
  files: SourceFiles,
): Place | undefined {
  const subject = { path, value: valueAt(manifest.object, path) }
  const isNamed = (node: Node | undefined): node is Node =>
    node?.key === path.findLast((step) => typeof step === 'string')
  const inline = scalarOf(new Node(entry.at('valuesInline').value), subject)
  if (isNamed(inline)) return settings.locate([...entry.at('valuesInline').path, ...inline.path], 'value')
  for (const { text = '' } of [...entry.at('additionalValuesFiles').items().reverse(), entry.at('valuesFile')]) {
    const document = text === '' ? undefined : files.documents(posix.join(settings.folder, text))[0]
    const found = document && scalarOf(new Node(document.value), subject)
    if (document !== undefined && isNamed(found)) return document.locate(found.path, 'value')
  }
  return undefined
}

/** The literal, the file, or the line of a file of variables that a key of generated data comes from. */
function placeOfKey(settings: Settings, entry: Node, key: string, files: SourceFiles): Place | undefined {
  const literal = entry
    .at('literals')
    .items()
    .find(({ text }) => text?.startsWith(`${key}=`))
  if (literal !== undefined) return settings.locate(literal.path, 'value')
  const file = entry
    .at('files')
    .items()
    .find(({ text = '' }) => text.startsWith(`${key}=`) || posix.basename(text) === key)
  if (file !== undefined) {
    return settings.locate(file.path, 'value')
  }
  for (const { text } of [...entry.at('envs').items(), entry.at('env')]) {
    if (text === undefined) continue
    const path = posix.join(settings.folder, text)
    const line = (files.text(path) ?? '').split(/\r\n|\n|\r/).findIndex((one) => one.trimStart().startsWith(`${key}=`))
    if (line >= 0) return lineOf(path, line + 1)
  }
  return undefined
}

function lineOf(file: string, line: number): Place {
  return { file, line, column: 1, endLine: line, endColumn: 2 }
}

/** What a kustomization says, with the places of its fields: a file, or a file with what a controller adds to it. */
export interface Settings {
  readonly folder: string
  readonly root: Node
  /** The file of a transformer of its own, not a kustomization. */
  readonly isPlugin?: boolean
  locate(path: FieldPath, at: At): Place
}
