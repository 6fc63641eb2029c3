import type { Manifest } from '../kubernetes/manifest.ts'
import { isBelow } from '../place.ts'
import type { Charts } from '../render/charts.ts'
import { hasVariable } from '../render/controllers/variables.ts'
import { type InlinePatch, outerPlace } from '../render/inline-patch.ts'
import type { Kustomizations } from '../render/kustomizations.ts'
import type { Rendered } from '../render/rendered.ts'
import type { SourceFiles } from '../render/sources.ts'
import { ofUnasked } from '../render/unasked.ts'
import { Tally } from '../report/tally.ts'
import { fieldPathText } from '../yaml/field-path.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import type { About } from './config/overrides.ts'
import { type FileRules, type FileVerdict, isPatchDirective, judgeChecked, judgeFile, type Source } from './file.ts'
import { type Ignores, ignoresOf } from './ignore.ts'
import type { Judge } from './judges/judge.ts'
import type { Finding } from './known-rules.ts'
import type { Pause } from './pause.ts'
import { type ManifestSet, readFields } from './references/index.ts'
import { checkRendering } from './sources/check-rendering.ts'
import { checkJsonPatch } from './sources/json-patch.ts'
import { Parts } from './sources/parts.ts'
import { type CheckedRendering, tracedFindings, tracedManifests } from './sources/rendered.ts'
import { isOfSource, isOfText, SaidOfFiles } from './sources/said.ts'
import { setsOf } from './sources/sets.ts'
import { replacedIn, substitutedFiles, withoutLines } from './sources/substituted.ts'

/** Everything that a judgement is made of. */
interface Facts {
  readonly sources: readonly Source[]
  /** The same, decoded when something asks for them. */
  readonly files: SourceFiles
  /** Files that are of interest, outside of which no source is judged; undefined: all are. */
  readonly touched?: ReadonlySet<string> | undefined
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  /** What real tools made of kustomizations and charts. */
  readonly rendered: Pick<Rendered, 'renderings' | 'taken' | 'byFlux' | 'asked' | 'changed'>
  readonly check: CheckOptions
  /** What is known of files already, by their paths, with what is kept of their manifests. */
  readonly definitions: ReadonlyMap<string, Checked>
  /** Who judges the objects of all files together. */
  readonly judges: readonly Judge[]
  readonly style: FileRules['style']
  readonly knownRules: ReadonlySet<string>
  /** Between two files. */
  readonly pause: Pause
}

export interface Verdict {
  readonly findings: readonly Finding[]
  /** Files that hold objects, or that should. */
  readonly files: number
  readonly documents: number
  /** The files that hold objects, or that should: kustomizations and files of charts among them. */
  readonly holders: ReadonlySet<string>
  /** The object that a finding is about. */
  readonly about: (finding: Finding) => About | undefined
  readonly skipped: Tally
  /** All that references read of what was judged, where not everything was. */
  readonly faces: readonly string[]
}

/** Judges files as the API server would judge their objects, then what the objects say of each other. */
export function judgeFiles(facts: Facts): Promise<Verdict> {
  return new Judging(facts).verdict()
}

class Judging {
  readonly #facts: Facts
  readonly #rules: FileRules
  readonly #parts: Parts
  readonly #said: SaidOfFiles
  #findings: Finding[] = []
  readonly #ignores = new Map<string, Ignores>()
  readonly #manifests = new Map<string, readonly Manifest[]>()
  /** The same by document and path, for files that are asked for: a List may hold thousands. */
  readonly #objects = new Map<string, ReadonlyMap<string, Manifest>>()
  readonly #fluxKustomizations: Manifest[] = []
  readonly #skipped = new Tally()
  readonly #holders = new Set<string>()
  readonly #rendered = new WeakMap<Finding, Manifest>()
  /** Whether a text holds what is replaced before it is applied. */
  readonly #isReplaced: (text: string) => boolean
  #files = 0
  #documents = 0

  constructor(facts: Facts) {
    this.#facts = facts
    this.#rules = fileRulesOf(facts)
    this.#isReplaced = replacedIn(facts.sources)
    this.#parts = new Parts(facts)
    this.#said = new SaidOfFiles(facts, this.#parts, this.#isReplaced)
  }

  async verdict(): Promise<Verdict> {
    const { pause } = this.#facts
    for (const source of this.#facts.sources) {
      await pause()
      if (this.#facts.touched?.has(source.path) === false) this.#around(source)
      else this.#source(source)
    }
    const { asked } = this.#facts.rendered
    for (const { findings } of this.#facts.kustomizations.all) {
      this.#add(findings.map((finding) => ofUnasked(finding, asked)))
    }
    const isKnown = this.#withKnownVariables()
    this.#findings = this.#findings.filter(isKnown)
    const renderings: CheckedRendering[] = []
    for (const rendering of this.#facts.rendered.renderings) {
      await pause()
      const one = checkRendering(rendering, this.#rules.check)
      if (rendering.root.tool === 'helm') this.#documents += one.checked.documents - one.checked.skipped.length
      renderings.push(one)
    }
    for (const { finding, manifest } of tracedFindings(renderings, this.#findings, this.#isReplaced)) {
      this.#findings.push(finding)
      if (manifest !== undefined) this.#rendered.set(finding, manifest)
    }
    const { taken } = this.#facts.rendered
    const objects = { sets: this.#sets(renderings), renderings }
    for (const judge of this.#facts.judges) {
      const { findings, skipped = [] } = await judge.judge(objects)
      this.#add(findings.filter((finding) => taken.get(finding.file ?? '') === true || isKnown(finding)))
      for (const [reason, place] of skipped) this.#skipped.add(reason, place)
    }
    const findings = eachOnce(this.#withoutIgnored())
    return {
      findings,
      files: this.#files,
      documents: this.#documents,
      holders: this.#holders,
      about: (finding) => this.#rendered.get(finding) ?? this.#objectOf(finding),
      skipped: this.#skipped,
      faces: this.#facts.touched === undefined ? [] : this.#faces(renderings),
    }
  }

  #faces(renderings: readonly CheckedRendering[]): string[] {
    const rendered = renderings.flatMap(({ checked }) => checked.manifests)
    return [...[...this.#manifests.values()].flat(), ...rendered].map(faceOf).sort()
  }

  /** What has to be known of a source that is not judged. */
  #around(source: Source): void {
    this.#readIgnores(source)
    if (!source.text.includes('kustomize.toolkit.fluxcd.io/')) return
    this.#fluxKustomizations.push(...this.#facts.files.objects(source.path))
  }

  #objectOf({ file = '', document, path = '' }: Finding): Manifest | undefined {
    const manifests = this.#manifests.get(file)
    if (manifests === undefined) return undefined
    if (manifests.length === 1 && manifests[0]?.document === document) return manifests[0]
    const objects = this.#objects.get(file) ?? byPlace(manifests)
    this.#objects.set(file, objects)
    // Those of a List stand at `items[3]`.
    const within = [...path.matchAll(/\]/g)].map(({ index }) => objects.get(`${document} ${path.slice(0, index + 1)}`))
    return within.find((one) => one !== undefined) ?? objects.get(`${document}`)
  }

  #source(source: Source): void {
    const { path } = source
    const part = this.#parts.of(source)
    if (part === 'file of a chart') {
      this.#chartFile(path)
      return
    }
    this.#readIgnores(source)
    switch (part) {
      case 'kustomization':
        this.#kustomization(source)
        return
      case 'configuration of kustomize':
        this.#style(source)
        this.#skipped.add(part, path)
        return
      case 'data that a kustomization reads':
      case 'part of a test':
        this.#skipped.add(part, path)
        return
      case 'patch':
        this.#patch(source)
        return
      case 'left out':
        this.#leftOut(source)
        return
      case 'manifest':
        this.#take(source, this.#said.of(source, this.#verdictOf(source)))
    }
  }

  #chartFile(path: string): void {
    this.#holders.add(path)
    const { renderings } = this.#facts.rendered
    const isRendered = renderings.some(({ root }) => root.tool === 'helm' && isBelow(path, root.folder))
    if (!isRendered) this.#skipped.add(this.#facts.charts.roleOf(path)!, path)
  }

  #kustomization(source: Source): void {
    const { path } = source
    this.#holders.add(path)
    this.#style(source)
    this.#files++
    this.#documents++
    for (const patch of this.#facts.kustomizations.at(path)?.inlinePatches ?? []) this.#inlinePatch(path, patch)
  }

  #patch(source: Source): void {
    const { path, text } = source
    const jsonPatch = checkJsonPatch(path, text)
    if (jsonPatch !== undefined) {
      this.#style(source)
      this.#files++
      this.#holders.add(path)
      this.#add(jsonPatch)
      return
    }
    const verdict = judgeFile(source, { ...this.#rules, check: { ...this.#rules.check, patch: true } })
    this.#take(source, this.#said.of(source, verdict), true)
  }

  /** Nobody applies it, so it need only be YAML. */
  #leftOut(source: Source): void {
    const verdict = judgeFile(source, this.#rules)
    const findings = verdict.findings.filter((finding) => finding.category === 'lint' || isOfText(finding))
    this.#take(source, { ...verdict, findings }, true)
    if (verdict.documents > 0) this.#skipped.add('file that the kustomization beside it does not name', source.path)
  }

  #verdictOf(source: Source): FileVerdict {
    const known = knownCheck(this.#facts, source)
    return known === undefined ? judgeFile(source, this.#rules) : judgeChecked(source, known, this.#rules)
  }

  #take(source: Source, verdict: FileVerdict, isPart = false): void {
    for (const [reason, place] of verdict.skipped) this.#skipped.add(reason, place)
    if (verdict.counts) {
      this.#files++
      this.#holders.add(source.path)
    }
    this.#documents += verdict.documents
    this.#add(verdict.findings)
    if (verdict.manifests.length === 0 || isPart) return
    for (const manifest of verdict.manifests) {
      if (manifest.kind === 'Kustomization') this.#fluxKustomizations.push(manifest)
    }
    // A list that grew has room for more, which is most of what is held of a file with one object.
    this.#manifests.set(source.path, verdict.manifests.slice())
  }

  #inlinePatch(path: string, patch: InlinePatch): void {
    const jsonPatch = checkJsonPatch(path, patch.text)
    if (jsonPatch !== undefined) {
      this.#add(jsonPatch.map((finding) => outerPlace(patch, finding)))
      return
    }
    const { findings } = checkText(path, patch.text, { ...this.#rules.check, patch: true })
    const isRendered = this.#facts.rendered.taken.get(path) === true
    const kept = findings.filter(
      (finding) => !isPatchDirective(finding.path ?? '') && (!isRendered || isOfSource(finding)),
    )
    this.#add(kept.map((finding) => outerPlace(patch, finding)))
  }

  /** What is applied together: renderings, and what reaches a cluster as it stands. */
  #sets(renderings: readonly CheckedRendering[]): ManifestSet[] {
    const rendered = renderings.map((one) => ({ folder: one.rendering.root.folder, manifests: tracedManifests(one) }))
    return setsOf(this.#manifests, this.#facts.kustomizations, rendered, this.#facts.rendered.taken)
  }

  #readIgnores({ path, text }: Source): void {
    if (text.includes('gitops-actions:ignore')) this.#ignores.set(path, ignoresOf(path, text, this.#facts.knownRules))
  }

  #style({ path, text }: Source): void {
    this.#add(this.#rules.style?.(path, text) ?? [])
  }

  #add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#findings.push(finding)
  }

  /** What a variable of Flux stands for is not known before it is rendered, so nothing is said about it. */
  #withKnownVariables(): (finding: Finding) => boolean {
    const isBelowVariables = substitutedFiles(this.#fluxKustomizations, this.#facts)
    if (isBelowVariables === undefined) return () => true
    return (finding) => {
      const { file = '' } = finding
      const text = isBelowVariables(file) ? this.#facts.files.text(file) : undefined
      return text === undefined || withoutLines(text, [finding], hasVariable).length > 0
    }
  }

  #withoutIgnored(): Finding[] {
    if (this.#ignores.size === 0) return this.#findings
    const kept = this.#findings.filter((finding) => {
      const ignores = this.#ignores.get(finding.file ?? '')
      return ignores === undefined || ignores.filter([finding]).length > 0
    })
    return [...kept, ...[...this.#ignores.values()].flatMap((ignores) => ignores.remarks())]
  }
}

/** What references read of an object; of an image they read no more than whether it is one. */
function faceOf({ apiVersion, ...manifest }: Manifest): string {
  return JSON.stringify([apiVersion, manifest.kind, readFields(manifest)], (key, value) => {
    if (key === 'image' && typeof value === 'string') return ''
    return typeof value === 'bigint' ? String(value) : value
  })
}

/** What is aliased, or stands in two renderings, is found twice and told once. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>()
  for (const finding of findings) {
    const { file, line, column, path = '', message } = finding
    const id = [file, line, path === '' ? column : path, message].join('\n')
    if (!told.has(id)) told.set(id, finding)
  }
  return [...told.values()]
}

/** What is known of a file's objects already. */
function knownCheck({ definitions }: Facts, { path }: Source): Checked | undefined {
  return definitions.get(path)
}

function fileRulesOf({ check, style, judges }: Facts): FileRules {
  return { check, style, keeps: judges.some(({ reads }) => reads === 'whole') ? 'whole' : 'references' }
}

/** The first object of each document, and those that stand below the path of a List. */
function byPlace(manifests: readonly Manifest[]): ReadonlyMap<string, Manifest> {
  const objects = new Map<string, Manifest>()
  const add = (place: string, one: Manifest): unknown => objects.has(place) || objects.set(place, one)
  for (const one of manifests) {
    add(`${one.document}`, one)
    if (one.base.length > 0) add(`${one.document} ${fieldPathText(one.base)}`, one)
  }
  return objects
}
