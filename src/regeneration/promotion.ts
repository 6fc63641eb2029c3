import { posix } from 'node:path'
import type { Tree } from '../git/tree.ts'
import { splitReference } from '../oci/reference.ts'
import { decodeValue, splitDocuments } from '../yaml/decode.ts'
import { printBlock } from '../yaml/print.ts'
import { Fingerprint } from './fingerprint.ts'
import { manifestsBelow, textsOf } from './folder.ts'
import { idOf, mergeFile } from './merge-file.ts'
import { imagesIn } from './overlays.ts'
import { type Plan, planEnvironment, type RegenerationPolicy, recordPathOf, type Step } from './plan.ts'
import { type GeneratedFile, recordName } from './record.ts'
import type { Finding } from './rules.ts'

/** The bases of two environments that stand side by side, each with a base of its own. */
export interface Bases {
  /** Where base/ and overlays/ stand. */
  readonly folder: string
  /** The environments. */
  readonly from: string
  readonly to: string
}

/** The bases below two overlays of one folder; undefined where the first one has none of its own. */
export async function basesOf(tree: Tree, from: string, to: string): Promise<Bases | undefined> {
  const [source, target] = [overlayAt(from), overlayAt(to)]
  if (source === undefined || target === undefined || source.folder !== target.folder) return undefined
  const record = posix.join(source.folder, 'base', source.environment, recordName)
  if (!(await tree.find([record])).has(record)) return undefined
  return { folder: source.folder, from: source.environment, to: target.environment }
}

/** The folder of the base that a promotion reads. */
export function sourceOf({ folder, from }: Bases): string {
  return posix.join(folder, 'base', from)
}

function overlayAt(path: string): { folder: string; environment: string } | undefined {
  const [, folder = '', environment = ''] =
    /^(?:(.*)\/)?overlays\/([^/]+)$/.exec(posix.normalize(path).replace(/\/$/, '')) ?? []
  return environment === '' ? undefined : { folder: folder === '' ? '.' : folder, environment }
}

/**
 * Brings the base of one environment into that of another: three ways, so that what was edited there stays, just as generated files
 * are. The overlay gets the entries of objects that are new to it, as the first environment has them.
 */
export async function planPromotion(tree: Tree, bases: Bases, policy: RegenerationPolicy): Promise<Plan> {
  const { folder, from, to } = bases
  const records = [from, to].map((environment) => recordPathOf(`base/${environment}/`))
  const texts = await textsOf(tree, folder, [...(await manifestsBelow(tree, folder)), ...records])
  const generated = [...texts].flatMap(([path, content]): GeneratedFile[] => {
    if (!path.startsWith(`base/${from}/`) || posix.basename(path) === recordName) return []
    return [{ path: path.replace(`base/${from}/`, `base/${to}/`), content, part: 'base' }]
  })
  const additions = addedEntries(texts, bases)
  const existing = new Map([...texts, ...additions.map(({ path, content }) => [path, content] as const)])
  const plan = planEnvironment({ folder, generated, existing, ...policy }, to)
  return {
    steps: [...plan.steps, ...additions],
    findings: [...plan.findings, ...additions.map((step) => sayAdded(step, bases))],
  }
}

type Write = Extract<Step, { content: string }>

/** What the first overlay has for objects that the base of the second does not have yet: entries, and objects beside them. */
function addedEntries(texts: ReadonlyMap<string, string>, { from, to }: Bases): Write[] {
  const [own, target] = [`overlays/${from}/`, `overlays/${to}/`]
  const [source, before] = [own, target].map((folder) => texts.get(`${folder}kustomization.yaml`))
  if (source === undefined || before === undefined) return []
  const known = new Set(objectsOf(texts, `base/${to}/`).map(idOf))
  const added = objectsOf(texts, `base/${from}/`).filter((object) => !known.has(idOf(object)))
  const files = objectsBeside(texts, own, added)
  const entries = entriesFor(added, [...files.keys()], kustomizationIn(source))
  return [
    ...[...files].flatMap(([name, objects]) => addition(texts, target + name, objects)),
    ...addition(texts, `${target}kustomization.yaml`, [entries]),
  ]
}

/** The objects that the files of an overlay have for those of a base, such as budgets, by file. */
function objectsBeside(texts: ReadonlyMap<string, string>, folder: string, added: readonly NamedObject[]) {
  const names = new Set(added.map(({ metadata }) => metadata?.name))
  const files = [...texts.keys()].filter((path) => posix.dirname(path) === posix.normalize(folder).slice(0, -1))
  const wanted = files.map((path): [string, NamedObject[]] => [
    posix.basename(path),
    objectsOf(texts, path).filter(({ kind, metadata }) => kind !== 'Kustomization' && names.has(metadata?.name)),
  ])
  return new Map(wanted.filter(([, objects]) => objects.length > 0))
}

function addition(texts: ReadonlyMap<string, string>, path: string, objects: readonly object[]): Write[] {
  const generated = objects.map((object) => `${printBlock(object)}\n`).join('---\n')
  const before = texts.get(path)
  if (before === undefined) return [{ do: 'create', path, content: generated, before: '' }]
  const merge = mergeFile(before, generated, { last: Fingerprint.of([]), onConflict: 'ours', addsOnly: true })
  return 'problem' in merge || merge.text === before ? [] : [{ do: 'update', path, content: merge.text, before }]
}

interface NamedObject {
  readonly kind?: unknown
  readonly metadata?: { readonly name?: unknown }
}

interface Entries {
  readonly images?: readonly { readonly name?: unknown }[]
  readonly replicas?: readonly { readonly name?: unknown }[]
  readonly patches?: readonly { readonly target?: NamedObject & { readonly name?: unknown } }[]
}

function entriesFor(
  objects: readonly NamedObject[],
  resources: readonly string[],
  { images = [], replicas = [], patches = [] }: Entries,
): object {
  const used = new Set(objects.flatMap(imagesIn).map((image) => splitReference(image).name))
  const has = (name: unknown, kind?: unknown): boolean =>
    objects.some((object) => object.metadata?.name === name && (kind === undefined || object.kind === kind))
  const lists = {
    resources,
    replicas: replicas.filter(({ name }) => has(name)),
    images: images.filter(({ name }) => used.has(String(name))),
    patches: patches.filter(({ target }) => target !== undefined && has(target.name, target.kind)),
  }
  return { kind: 'Kustomization', ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) }
}

function objectsOf(texts: ReadonlyMap<string, string>, folder: string): NamedObject[] {
  const files = [...texts].filter(([path]) => path.startsWith(folder) && /\.ya?ml$/.test(path))
  return files.flatMap(([, text]) =>
    splitDocuments(text).flatMap((extent) => (decodeValue(text, extent).value as NamedObject | undefined) ?? []),
  )
}

function kustomizationIn(text: string): Entries {
  return (decodeValue(text, splitDocuments(text)[0]!).value ?? {}) as Entries
}

function sayAdded({ path }: Write, { folder, from, to }: Bases): Finding {
  return {
    rule: 'copied-entries',
    category: 'conversion',
    severity: 'notice',
    message: `${posix.basename(path)} of ${to} got what ${from} has there for services that are new`,
    fix: `Size them for ${to}.`,
    file: posix.join(folder, path),
    line: 1,
    column: 1,
  }
}
