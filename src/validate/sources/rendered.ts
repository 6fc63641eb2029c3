import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Rendering } from '../../render/render.ts'
import type { Finding } from '../../report/finding.ts'
import type { Checked } from '../check.ts'
import type { FieldPath } from '../problem.ts'

export interface Read {
  readonly findings: readonly Finding[]
  readonly manifests: readonly Manifest[]
}

interface Known {
  /** The objects of all source files. */
  readonly sources: readonly Manifest[]
  readonly patches: readonly Manifest[]
  /** What was found in the source files already. */
  readonly found: readonly Finding[]
}

/** Brings what was found in a rendered text back to the files that it was made from, without what is known already. */
export function readRendering(rendering: Rendering, checked: Checked, known: Known): Read {
  const mapped = checked.manifests.map((manifest) => mappedManifest(manifest, rendering, known))
  const byDocument = new Map(mapped.map((manifest) => [manifest.document, manifest]))
  const seen = new Set(known.found.map(identity))
  const findings: Finding[] = []
  for (const finding of checked.findings) {
    const back = mappedFinding(finding, rendering, byDocument.get(finding.document ?? -1))
    const id = identity(back)
    if (seen.has(id)) continue
    seen.add(id)
    findings.push(back)
  }
  return { findings, manifests: mapped }
}

function identity({ file, rule, line, path }: Finding): string {
  return [file, rule, line, path].join('\n')
}

function mappedFinding(finding: Finding, rendering: Rendering, manifest: Manifest | undefined): Finding {
  const { document: _, line: __, column: ___, endLine: ____, endColumn: _____, ...said } = finding
  const message = `${finding.message} (in the rendering of ${rendering.folder})`
  if (manifest === undefined) return { ...said, message, ...startOf(rendering.title) }
  const place = manifest.locate(pathOf(finding.path ?? ''), 'value')
  return { ...said, message, ...place, ...(finding.path === undefined ? {} : { path: finding.path }) }
}

function startOf(file: string): { file: string; line: number; column: number; endLine: number; endColumn: number } {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 }
}

function mappedManifest(manifest: Manifest, rendering: Rendering, known: Known): Manifest {
  const origin = rendering.files === undefined ? undefined : originOf(manifest, rendering.files, known)
  const { template } = rendering
  if (origin === undefined && template !== undefined) return fromTemplate(manifest, rendering, template)
  if (origin === undefined) return { ...manifest, file: rendering.title, locate: () => startOf(rendering.title) }
  return {
    ...manifest,
    file: origin.source.file,
    locate: (path, at) => holder(origin, path, valueAt(manifest.object, path)).locate(path, at),
  }
}

interface Origin {
  readonly source: Manifest
  readonly patches: readonly Manifest[]
}

/** The source object of the same kind and name; kustomize may have put something before or behind the name. */
function originOf(manifest: Manifest, files: ReadonlySet<string>, known: Known): Origin | undefined {
  const { kind, name = '' } = manifest
  const inFiles = (one: Manifest): boolean => one.kind === kind && files.has(one.file)
  const ofKind = known.sources.filter(inFiles)
  const exact = ofKind.find((one) => one.name === name)
  const longest = [...ofKind]
    .filter((one) => one.name !== undefined && name.includes(one.name))
    .sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0]
  const source = exact ?? longest
  if (source === undefined) return undefined
  const patches = known.patches.filter((one) => inFiles(one) && one.name === source.name)
  return { source, patches }
}

/** Where a field has the value that was rendered, patches first; otherwise where it is at all. */
function holder({ source, patches }: Origin, path: FieldPath, rendered: unknown): Manifest {
  const all = [...patches, source]
  const wanted = JSON.stringify(rendered)
  const withValue = all.find(({ object }) => wanted !== undefined && JSON.stringify(valueAt(object, path)) === wanted)
  return withValue ?? all.reverse().find(({ object }) => valueAt(object, path) !== undefined) ?? source
}

function valueAt(object: unknown, path: FieldPath): unknown {
  let value = object
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** `a.b[0][x.y/z]` → `['a', 'b', 0, 'x.y/z']`, as `fieldPathText` writes it. */
export function pathOf(text: string): FieldPath {
  const path: (string | number)[] = []
  for (const [, bracketed, plain] of text.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)) {
    if (plain !== undefined) path.push(plain)
    else if (bracketed !== undefined) path.push(/^\d+$/.test(bracketed) ? Number(bracketed) : bracketed)
  }
  return path
}

/** Helm writes `# Source: chart/templates/web.yaml` above each object. */
function fromTemplate(
  manifest: Manifest,
  rendering: Rendering,
  template: (path: string) => string | undefined,
): Manifest {
  const source = sourceComment(rendering.text, manifest)
  // The first part is the name of the chart, which need not be that of its folder.
  const file = source === undefined ? undefined : posix.join(rendering.folder, source.split('/').slice(1).join('/'))
  const text = file === undefined ? undefined : template(file)
  if (file === undefined || text === undefined) {
    return { ...manifest, file: rendering.title, locate: () => startOf(rendering.title) }
  }
  return { ...manifest, file, locate: (path) => lineOfPath(file, text, manifest, path) }
}

function sourceComment(text: string, manifest: Manifest): string | undefined {
  const line = manifest.locate(['kind'], 'key').line ?? 1
  const above = text.split('\n').slice(0, line).reverse()
  for (const one of above) {
    const match = /^# Source: (\S.*)$/.exec(one)
    if (match !== null) return match[1]?.trim()
    if (one.startsWith('---')) return undefined
  }
  return undefined
}

/** The line of a template where the keys of a path stand one after the other: the deepest that is found. */
function lineOfPath(file: string, text: string, { kind }: Manifest, path: FieldPath): ReturnType<Manifest['locate']> {
  const lines = text.split(/\r\n|\n|\r/)
  let at = Math.max(
    0,
    lines.findIndex((line) => new RegExp(`^kind:\\s*["']?${escaped(kind)}\\b`).test(line)),
  )
  for (const step of path) {
    if (typeof step === 'number') continue
    const key = new RegExp(`^\\s*(?:-\\s+)*["']?${escaped(step)}["']?\\s*:`)
    const next = lines.findIndex((line, index) => index >= at && key.test(line))
    if (next < 0) break
    at = next
  }
  const line = lines[at] ?? ''
  const column = line.length - line.trimStart().length + 1
  return { file, line: at + 1, column, endLine: at + 1, endColumn: Math.max(column + 1, line.trimEnd().length + 1) }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
