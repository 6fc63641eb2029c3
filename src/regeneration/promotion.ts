import { posix } from 'node:path'
import type { Tree } from '../git/tree.ts'
import { splitReference } from '../oci/reference.ts'
import { decodeValue, splitDocuments } from '../yaml/decode.ts'
import { printBlock } from '../yaml/print.ts'
import { manifestsBelow, textsOf } from './folder.ts'
import { fingerprintOf, idOf, mergeFile, valuesIn } from './merge-file.ts'
import { imagesIn } from './overlays.ts'
import { type Plan, planEnvironment, type RegenerationPolicy, recordPathOf, type Step, textsAfter } from './plan.ts'
import type { GeneratedFile } from './record.ts'
import { recordName } from './record-name.ts'
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
 * are. The overlay gets the entries of objects that are new to it, as the first environment has them, and loses those of what goes.
 */
export async function planPromotion(tree: Tree, bases: Bases, policy: RegenerationPolicy): Promise<Plan> {
  const { folder, from, to } = bases
  const records = [from, to].map((environment) => recordPathOf(`base/${environment}/`))
  const texts = await textsOf(tree, folder, [...(await manifestsBelow(tree, folder)), ...records])
  const generated = [...texts].flatMap(([path, content]): GeneratedFile[] => {
    if (!path.startsWith(`base/${from}/`) || posix.basename(path) === recordName) return []
    return [{ path: path.replace(`base/${from}/`, `base/${to}/`), content, part: 'base' }]
  })
  const { steps, copied } = overlayChange(texts, bases)
  const plan = planEnvironment({ folder, generated, existing: textsAfter(texts, steps), ...policy }, to)
  return {
    steps: plan.steps.length === 0 ? [] : [...plan.steps, ...steps],
    findings: [
      ...plan.findings,
      ...copied.map((path) => copiedFinding(path, bases)),
      ...lackedSecrets(texts, bases).map(([name, path]) => secretFinding(name, path, bases)),
    ],
  }
}

const kustomizationName = 'kustomization.yaml'

/** What becomes of an overlay. */
interface OverlayChange {
  readonly steps: readonly Exclude<Step, { do: 'keep' }>[]
  /** The files that got something. */
  readonly copied: readonly string[]
}

/**
 * What becomes of the second overlay: what the first one has for objects that the base gets (entries, and objects beside them) comes,
 * what it has itself for objects that the base loses goes.
 */
function overlayChange(texts: ReadonlyMap<string, string>, { from, to }: Bases): OverlayChange {
  const [own, target] = [`overlays/${from}/`, `overlays/${to}/`]
  const [source, before] = [own, target].map((folder) => texts.get(`${folder}${kustomizationName}`))
  if (source === undefined || before === undefined) return { steps: [], copied: [] }
  const [now, next] = [objectsOf(texts, `base/${to}/`), objectsOf(texts, `base/${from}/`)]
  const [added, lost] = [without(next, now), without(now, next)]
  const coming = objectsBeside(texts, own, added)
  const going = objectsBeside(texts, target, lost)
  const isEmptied = (name: string): boolean =>
    !coming.has(name) && objectsOf(texts, target + name).length === going.get(name)?.length
  const emptied = [...going.keys()].filter(isEmptied)
  const entries = {
    coming: entriesFor(added, [...coming.keys()], kustomizationIn(source)),
    going: entriesFor(lost, emptied, kustomizationIn(before), next),
  }
  coming.set(kustomizationName, [entries.coming])
  going.set(kustomizationName, [entries.going])
  const steps = [...new Set([...coming.keys(), ...going.keys()])].flatMap((name) =>
    changed(texts, target + name, coming.get(name) ?? [], going.get(name) ?? []),
  )
  const copied = steps.filter(({ path }) => hasAny(coming.get(posix.basename(path))))
  return { steps, copied: copied.map(({ path }) => path) }
}

/** The objects of a list that another one has not. */
function without(objects: readonly NamedObject[], others: readonly NamedObject[]): NamedObject[] {
  const known = new Set(others.map(idOf))
  return objects.filter((object) => !known.has(idOf(object)))
}

/** More than an empty kustomization. */
function hasAny(objects: readonly object[] | undefined): boolean {
  return objects?.some((object) => Object.keys(object).length > 1) ?? false
}

/** The objects that the files of an overlay have for those of a base, such as budgets, by file. */
function objectsBeside(texts: ReadonlyMap<string, string>, folder: string, objects: readonly NamedObject[]) {
  const names = new Set(objects.map(({ metadata }) => metadata?.name))
  const files = [...texts.keys()].filter((path) => posix.dirname(path) === posix.normalize(folder).slice(0, -1))
  const wanted = files.map((path): [string, NamedObject[]] => [
    posix.basename(path),
    objectsOf(texts, path).filter(
      ({ kind, metadata }) => kind !== 'Kustomization' && !givesSecret(kind) && names.has(metadata?.name),
    ),
  ])
  return new Map(wanted.filter(([, found]) => found.length > 0))
}

/** What gives a Secret is of its environment: sealed for its namespace, or with its values. */
function givesSecret(kind: unknown): boolean {
  return kind === 'SealedSecret' || kind === 'ExternalSecret' || kind === 'Secret'
}

/** The Secrets that the first overlay gives to services, and the second one does not, each with the file that gives it. */
function lackedSecrets(texts: ReadonlyMap<string, string>, { from, to }: Bases): [name: string, path: string][] {
  const given = (folder: string): [string, string][] =>
    [...texts.keys()]
      .filter((path) => path.startsWith(folder))
      .flatMap((path) =>
        objectsOf(texts, path).flatMap(({ kind, metadata }): [string, string][] =>
          givesSecret(kind) ? [[String(metadata?.name), path]] : [],
        ),
      )
  const known = new Map(given(`overlays/${to}/`))
  const isRead = (name: string): boolean => {
    const reads = JSON.stringify(name)
    return objectsOf(texts, `base/${from}/`).some((object) => JSON.stringify(object).includes(reads))
  }
  return given(`overlays/${from}/`).filter(([name]) => !known.has(name) && isRead(name))
}

/** A file of an overlay with objects that come, and without those that go. */
function changed(
  texts: ReadonlyMap<string, string>,
  path: string,
  coming: readonly object[],
  going: readonly object[],
): OverlayChange['steps'] {
  const generated = coming.map((object) => `${printBlock(object)}\n`).join('---\n')
  const before = texts.get(path)
  if (before === undefined) return [{ do: 'create', path, content: generated, before: '' }]
  const merge = mergeFile(before, generated, { last: fingerprintOf(going), onConflict: 'ours' })
  if ('problem' in merge || merge.text === before) return []
  const isEmpty = valuesIn(merge.text).every((value) => value === undefined || value === null)
  return [isEmpty ? { do: 'remove', path, before } : { do: 'update', path, content: merge.text, before }]
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

/** The entries of a kustomization for some objects; without those for images that others run, too. */
function entriesFor(
  objects: readonly NamedObject[],
  resources: readonly string[],
  { images = [], replicas = [], patches = [] }: Entries,
  others: readonly NamedObject[] = [],
): object {
  const used = imageNamesOf(objects)
  for (const name of imageNamesOf(others)) used.delete(name)
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

function imageNamesOf(objects: readonly NamedObject[]): Set<string> {
  return new Set(objects.flatMap(imagesIn).map((image) => splitReference(image).name))
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

function copiedFinding(path: string, { folder, from, to }: Bases): Finding {
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

function secretFinding(name: string, path: string, { folder, from, to }: Bases): Finding {
  return {
    rule: 'secret-not-promoted',
    category: 'conversion',
    severity: 'warning',
    message: `${to} has no Secret "${name}", which services read that are promoted: that of ${from} is not copied, as it is made for ${from} alone`,
    fix: `Run convert --environment ${to} with the input secrets, or provide the Secret.`,
    file: posix.join(folder, path),
    line: 1,
    column: 1,
  }
}
