import { isUtf8 } from 'node:buffer'
import { InputError } from '../errors.ts'
import { familiarName, parseReference, type Reference, sameRepository } from '../oci/reference.ts'
import { type DocumentPart, splitDocuments } from '../yaml/documents.ts'
import { fieldPathText } from '../yaml/field-path.ts'
import { applySplices, type Splice } from '../yaml/splice.ts'
import { diffOfSplices } from '../yaml/splice-diff.ts'
import { editSite, type SiteEdit } from './editing/edit.ts'
import { checkShared, sharedFindings } from './editing/shared-text.ts'
import { type Definitions, definitionsIn } from './places/definitions.ts'
import { findSites } from './places/find.ts'
import { checkRequest, documentFilter, isOfEnvironment, needlesOf } from './places/prefilter.ts'
import { parseSelector, type Selector } from './places/selector.ts'
import type { Mention, Site } from './places/site.ts'
import { type AskedImage, type Source, sourceOf } from './places/source.ts'
import { findInTemplate } from './places/template.ts'
import {
  binaryFile,
  digestLost,
  digestNotWritten,
  mentionFinding,
  refusedFinding,
  unreadableFinding,
} from './plan-findings.ts'
import type { BumpPlan, BumpRequest, Change, Edit, MissingImage, SourceFile } from './request.ts'
import type { Finding } from './rules.ts'

/**
 * Plans the change of images in files: where each stands, and the bytes of each file with the new tags and digests.
 * Files may come from a work tree or from Git; nothing is written here.
 *
 * @throws InputError for a request that makes no sense, and for a file in which one text is shared by an image that is
 *   meant and one that is not.
 */
export function planBump(files: Iterable<SourceFile>, request: BumpRequest): BumpPlan {
  checkRequest(request)
  const all = [...files]
  const asked: Asked = {
    request,
    definitions: definitionsIn(all),
    images: request.images.map((change) => ({ change, name: parseReference(change.name) })),
    selectors: (request.selectors ?? []).map(parseSelector),
    needles: needlesOf(request),
    mayHold: documentFilter(request),
  }
  const results = [...readFiles(all, asked)]
  return {
    changes: results.flatMap((result) => result.change ?? []),
    unchanged: results.flatMap((result) => result.unchanged),
    missing: asked.images.flatMap((image) => missing(image, results)),
    findings: results.flatMap((result) => result.findings),
    searched: results.length,
    documents: results.reduce((sum, result) => sum + result.documents, 0),
  }
}

interface Asked {
  readonly request: BumpRequest
  readonly images: readonly AskedImage[]
  readonly selectors: readonly Selector[]
  readonly needles: readonly string[] | undefined
  readonly mayHold: (text: string) => boolean
  readonly definitions: Definitions
}

/** What one file gives to the plan. */
interface FileResult {
  readonly path: string
  readonly change?: Change
  readonly unchanged: readonly (Edit & { path: string })[]
  readonly findings: readonly Finding[]
  readonly documents: number
  /** The images that were found at a place that takes a version. */
  readonly met: ReadonlySet<AskedImage>
  /** Places that name an image and were not taken. */
  readonly passed: readonly { readonly image: AskedImage; readonly finding: Finding }[]
}

function* readFiles(files: readonly SourceFile[], asked: Asked): Generator<FileResult> {
  for (const file of files) {
    if (isOfEnvironment(file.path, asked.request.environments ?? [])) yield planFile(file, asked)
  }
}

function planFile(file: SourceFile, asked: Asked): FileResult {
  if (file.bytes.includes(0)) {
    const finding = binaryFile(file.path)
    const passed = asked.images.map((image) => ({ image, finding }))
    return { path: file.path, unchanged: [], documents: 0, met: new Set(), findings: [finding], passed }
  }
  const encoding = isUtf8(file.bytes) ? 'utf8' : 'latin1'
  const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString(encoding)
  const source = sourceOf(file.path, text)
  const { sites, mentions, aliases, unreadable, documents } = findAll(source, asked)
  const chosen = chooseSites(sites, asked)
  const edits = chosen.map(({ site, image }) => ({ site, image, edit: editAt(text, site, image, asked.request) }))
  const refused = edits.flatMap(({ site, image, edit }) =>
    'refused' in edit ? [{ image, finding: refusedFinding(source, site, image, edit) }] : [],
  )
  const done = edits.flatMap(({ site, image, edit }) => ('refused' in edit ? [] : [{ site, image, edit }]))
  checkShared(source, sites, done)

  const splices = distinct(done.flatMap(({ edit }) => edit.splices))
  const listed = done.map(({ site, image, edit }) => ({
    ...editOf(source, site, image, edit),
    changes: edit.splices.length > 0,
  }))
  const after = splices.length === 0 ? file.bytes : Buffer.from(applySplices(text, splices), encoding)
  const changed = listed.filter((edit) => edit.changes).map(withoutFlag)
  return {
    path: file.path,
    ...(splices.length === 0
      ? {}
      : { change: { path: file.path, before: file.bytes, after, diff: diffOfSplices(text, splices), edits: changed } }),
    unchanged: listed.filter((edit) => !edit.changes).map((edit) => ({ ...withoutFlag(edit), path: file.path })),
    findings: [
      ...refused.map(({ finding }) => finding),
      ...done.flatMap(({ site, edit }) => (edit.dropsDigest ? [digestNotWritten(source, site)] : [])),
      ...done.flatMap(({ site, edit }) => (losesDigest(site, edit) ? [digestLost(source, site, edit.next)] : [])),
      ...sharedFindings(source, aliases, sites, done),
      ...unreadable,
    ],
    documents,
    met: new Set(done.map(({ image }) => image)),
    passed: [
      ...refused,
      ...mentions.flatMap((mention) => mentionsOf(source, mention, asked)),
      ...asked.images.flatMap((image) => unreadable.map((finding) => ({ image, finding }))),
    ],
  }
}

/** An empty tag of Helm values stands for the appVersion of the chart, which may be what is changed. */
function editAt(text: string, site: Site, { change }: AskedImage, { chart = [] }: BumpRequest) {
  const { tag, digest } = site.version
  const isByChart =
    site.place === 'values' && tag === undefined && digest === undefined && chart.includes('app-version')
  if (!isByChart || change.tag === undefined) return editSite(text, site, change)
  return { next: { tag: change.tag }, splices: [], dropsDigest: false }
}

function findAll(source: Source, asked: Asked) {
  const parts = splitDocuments(source.text)
  const all = {
    sites: [] as Site[],
    mentions: [] as Mention[],
    aliases: [] as { target: number; at: number }[],
    unreadable: [] as Finding[],
  }
  const mayName = (text: string) => asked.needles?.some((needle) => text.includes(needle)) ?? true
  for (const part of parts) {
    if (!asked.mayHold(source.text.slice(part.start, part.end))) continue
    const found = findSites(source.text, part, { mayName, selectors: asked.selectors, definitions: asked.definitions })
    if ('why' in found && !isTemplate(source.text.slice(part.start, part.end))) {
      all.unreadable.push(unreadableFinding(source, part, found))
      continue
    }
    const { sites, mentions, aliases } =
      'why' in found ? { ...templateSites(source.text, part, asked), aliases: [] } : found
    all.sites.push(...sites)
    all.mentions.push(...mentions)
    all.aliases.push(...aliases)
  }
  return { ...all, documents: parts.length }
}

/** Whether a text that is no YAML is so because a template language stands in it. */
function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|#\{|\$\{/.test(text)
}

/** A file that doesn't parse has no YAML paths, so a selector can't choose in it. */
function templateSites(text: string, part: DocumentPart, asked: Asked): { sites: Site[]; mentions: Mention[] } {
  const { sites, mentions } = findInTemplate(text, part)
  const kind = /^kind:[ \t]*["']?(\w+)/m.exec(text.slice(part.start, part.end))?.[1]
  const selected = asked.selectors.length === 0
  return { sites: sites.map((site) => ({ ...site, selected, ...(kind === undefined ? {} : { kind }) })), mentions }
}

function chooseSites(sites: readonly Site[], asked: Asked): { site: Site; image: AskedImage }[] {
  return sites.flatMap((site) => {
    const image = isWithin(site, asked.request) ? imageOf(site, asked) : undefined
    return image === undefined ? [] : [{ site, image }]
  })
}

function losesDigest({ version }: Site, { next, splices }: SiteEdit): boolean {
  return splices.length > 0 && version.digest !== undefined && next.digest === undefined
}

function isWithin(site: Site, { kinds = [], containers = [] }: BumpRequest): boolean {
  // A kustomization may leave its kind out.
  const kind = (site.kind ?? (site.place === 'kustomize' ? 'Kustomization' : '')).toLowerCase()
  if (kinds.length > 0 && !kinds.some((wanted) => wanted.toLowerCase() === kind)) return false
  if (containers.length > 0 && !containers.includes(site.container ?? '')) return false
  return site.selected
}

function imageOf(site: Site, asked: Asked): AskedImage | undefined {
  if (site.names.length > 0) {
    return asked.images.find(({ name }) => site.names.some((other) => sameRepository(name, other)))
  }
  if (asked.images.length === 1) return asked.images[0]
  throw new InputError(
    `The selector for ${fieldPathText(site.path)} names a tag alone, and several images are asked for`,
    {
      fix: 'Change one image at a time when a selector points at a tag or a digest.',
    },
  )
}

function editOf(source: Source, site: Site, image: AskedImage, edit: SiteEdit): Edit {
  const { line, column } = source.lines().at(site.at)
  return {
    image: familiarName(image.name),
    place: site.place,
    fieldPath: site.place === 'template' ? '' : fieldPathText(site.path),
    document: site.document,
    line,
    column,
    old: site.version,
    new: edit.next,
  }
}

function withoutFlag({ changes: _, ...edit }: Edit & { changes: boolean }): Edit {
  return edit
}

/** Several places may want the same splice of a text that they share. */
function distinct(splices: readonly Splice[]): Splice[] {
  return [...new Map(splices.map((splice) => [`${splice.start} ${splice.end} ${splice.text}`, splice])).values()]
}

function mentionsOf(source: Source, mention: Mention, asked: Asked) {
  return asked.images
    .filter(({ name }) => (mention.why === 'variable' ? isSamePath : sameRepository)(name, mention.name))
    .map((image) => ({ image, finding: mentionFinding(source, mention) }))
}

/** Whatever their registries. */
function isSamePath(a: Reference, b: Reference): boolean {
  const [first, second] = [a, b].map(({ repository }) => repository.replace(/^library\//, ''))
  return first === second
}

function missing(image: AskedImage, results: readonly FileResult[]): MissingImage[] {
  if (results.some((result) => result.met.has(image))) return []
  const reasons = results.flatMap(({ passed }) => passed.filter((one) => one.image === image).map((one) => one.finding))
  return [{ name: image.change.name, reasons }]
}
