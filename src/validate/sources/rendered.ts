import type { Manifest } from '../../kubernetes/manifest.ts'
import { hasPlaceholder } from '../../render/controllers/variables.ts'
import { located, type Rendering } from '../../render/rendering.ts'
import { valueAt } from '../../render/trace/correspond.ts'
import { isObject } from '../../value.ts'
import { type FieldPath, fieldPathText } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import type { Checked } from '../check.ts'
import type { Finding } from '../known-rules.ts'

/** A rendering, and what was found in it. */
export interface CheckedRendering {
  readonly rendering: Rendering
  readonly checked: Checked
}

/** A finding of a rendering, with the object that it is about. */
interface Traced {
  readonly finding: Finding
  readonly manifest: Manifest | undefined
}

/**
 * The objects of a rendering, each with its places in the files that it was made from. The namespace that helm takes where
 * nobody names one is not the one that the chart will be installed to.
 */
export function tracedManifests({ rendering, checked }: CheckedRendering): Manifest[] {
  const { tool, owner, namespace } = rendering.root
  const isAnywhere = tool === 'helm' && owner === undefined && namespace === undefined
  return checked.manifests.map((manifest) => {
    const one = located(manifest, rendering)
    return isAnywhere && one.namespace === 'default' ? { ...one, namespace: undefined } : one
  })
}

/**
 * Brings what was found in renderings back to the lines that people edit: each finding once, with the renderings where it
 * shows, and without what was found in the sources already.
 * @param isReplaced whether a text holds what is replaced before it is applied.
 */
export function tracedFindings(
  renderings: readonly CheckedRendering[],
  found: readonly Finding[],
  isReplaced: (text: string) => boolean,
): Traced[] {
  const known = new Set(found.map(identity))
  const all = new Map<string, Traced & { readonly names: Set<string> }>()
  for (const one of renderings) {
    const { rendering, checked } = one
    const lines = rendering.text.split('\n')
    const substituted = isSubstituted(one)
    for (const finding of checked.findings) {
      // What the variable stands for is not known, so nothing is said about it.
      if ([finding.message, ...placed(finding, lines)].some(substituted ? hasPlaceholder : isReplaced)) continue
      const traced = tracedFinding(finding, rendering, checked)
      const back = traced.finding
      if (known.has(identity(back))) continue
      const id = [back.file, back.line, back.column, back.rule, back.message].join('\n')
      const earlier = all.get(id)
      if (earlier === undefined) all.set(id, { ...traced, names: new Set([rendering.root.name]) })
      else earlier.names.add(rendering.root.name)
    }
  }
  return [...all.values()].map(({ finding, manifest, names }) => ({
    finding: { ...finding, message: `${finding.message} (${whereItShows([...names])})` },
    manifest,
  }))
}

/** Whether `${…}` in the rendering stands for what a controller knows: for one, names hold no such thing. */
function isSubstituted({ rendering: { root }, checked }: CheckedRendering): boolean {
  return (
    root.tool === 'kustomize' &&
    (root.isPartial === true ||
      root.variables !== undefined ||
      checked.manifests.some(({ name }) => name !== undefined && hasPlaceholder(name)))
  )
}

const ofWhole = new Set(['no-alternative-fits', 'custom-resource-rule', 'workload-selector'])

/** The lines that a finding is about: those of all that a value holds where it is judged as a whole. */
function placed({ rule, line = 1, endLine = line }: Finding, lines: readonly string[]): readonly string[] {
  return lines.slice(line - 1, ofWhole.has(rule) ? endLine : line)
}

function identity({ file, rule, line, path }: Finding): string {
  return [file, rule, line, path].join('\n')
}

function tracedFinding(finding: Finding, rendering: Rendering, { manifests }: Checked): Traced {
  const { document: _, line: __, column: ___, endLine: ____, endColumn: _____, path: ______, ...said } = finding
  const manifest = manifestOf(finding, manifests)
  if (manifest === undefined) return { manifest, finding: { ...said, ...rendering.root.place() } }
  const named = pathWithin(manifest, finding)
  const own = [...named, ...entryNamed(finding.message, valueAt(manifest.object, named))]
  const place = rendering.place(manifest, own, aspectOf(finding, manifest, own)) ?? rendering.root.place()
  return { manifest, finding: { ...said, ...place, ...(own.length === 0 ? {} : { path: fieldPathText(own) }) } }
}

/** The object that a finding is about. */
export function manifestOf({ document, path = '' }: Finding, manifests: readonly Manifest[]): Manifest | undefined {
  const isWithin = (base: FieldPath): boolean => base.length === 0 || path.startsWith(fieldPathText(base))
  return manifests.find((one) => one.document === document && isWithin(one.base))
}

/** Where in its object a finding is. */
export function pathWithin({ base }: Manifest, { path = '' }: Finding): FieldPath {
  return pathOf(path).slice(base.length)
}

/** Labels and annotations are judged as a map, and each comes from elsewhere: the entry that a message names. */
function entryNamed(message: string, map: unknown): string[] {
  if (!isObject(map) || !/\b(?:label|annotation)\b/.test(message)) return []
  const key = Object.keys(map).find((one) => message.includes(`"${one}"`) || message.includes(`label ${one} `))
  return key === undefined ? [] : [key]
}

/** Whether a finding points at a key or at a value, as it was placed in the rendered text. */
function aspectOf({ line, column }: Finding, manifest: Manifest, path: FieldPath): At {
  const key = manifest.locate(path, 'key')
  return key.line === line && key.column === column ? 'key' : 'value'
}

/** `a.b[0][x.y/z]` → `['a', 'b', 0, 'x.y/z']`, as `fieldPathText` writes it. */
function pathOf(text: string): FieldPath {
  const path: (string | number)[] = []
  for (const [, bracketed, plain] of text.matchAll(/\[([^\][]*)\]|([^.[\]]+)/g)) {
    if (plain !== undefined) path.push(plain)
    else if (bracketed !== undefined) path.push(/^\d+$/.test(bracketed) ? Number(bracketed) : bracketed)
  }
  return path
}

function whereItShows(names: readonly string[]): string {
  const [first = '', second = ''] = names
  if (names.length === 1) return `in the rendering of ${first}`
  if (names.length === 2) return `in the renderings of ${first} and ${second}`
  return `in the renderings of ${first}, ${second} and ${names.length - 2} more`
}
