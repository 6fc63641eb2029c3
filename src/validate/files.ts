import type { Manifest } from '../kubernetes/manifest.ts'
import { isBelow } from '../place.ts'
import type { Charts } from '../render/charts.ts'
import { hasVariable } from '../render/controllers/variables.ts'
import { type InlinePatch, outerPlace } from '../render/inline-patch.ts'
import { isKustomizationFile } from '../render/kustomization.ts'
import type { Kustomizations } from '../render/kustomizations.ts'
import type { Rendered } from '../render/rendered.ts'
import type { Rendering } from '../render/rendering.ts'
import { isBare } from '../render/root.ts'
import type { SourceFiles } from '../render/sources.ts'
import { ofUnasked } from '../render/unasked.ts'
import { Tally } from '../report/tally.ts'
import { fieldPathText } from '../yaml/field-path.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import type { About } from './config/overrides.ts'
import { type FileRules, type FileVerdict, isPatchDirective, judgeChecked, judgeFile, type Source } from './file.ts'
import { type Ignores, ignoresOf } from './ignore.ts'
import type { Judge } from './judges/judge.ts'
import type { Finding, RuleName } from './known-rules.ts'
import type { Pause } from './pause.ts'
import { type ManifestSet, readFields } from './references/index.ts'
import { mayChange } from './sources/changes.ts'
import { isEncrypted, withoutEncrypted } from './sources/encrypted.ts'
import { checkJsonPatch } from './sources/json-patch.ts'
import { withoutTemplates } from './sources/placeholders.ts'
import { type CheckedRendering, tracedFindings, tracedManifests } from './sources/rendered.ts'
import { setsOf } from './sources/sets.ts'
import { replacedIn, substitutedFiles, withoutLines } from './sources/substituted.ts'
import { testParts } from './sources/test-parts.ts'
import { withoutUnfilled } from './sources/unfilled.ts'

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

/** No object has this: it says how a patch is merged. */
const directive = /^[ \t]*(?:-[ \t]+)?\$patch:/m

const patchName = /(?:^|[/_.-])patch(?:es)?(?:[/_.-][^/]*)?\.ya?ml$/

/** What is true of a text whatever it is for. */
const saidOfText: readonly RuleName[] = ['yaml-syntax', 'duplicate-key', 'ignored-content', 'too-large', 'binary-file']

/** What a patch may mend that is not in the repository, or that nothing leads to. */
const saidOfWholes = new Set(['missing-field', 'custom-resource-rule'])

/** What is true of a source whatever it is rendered to. */
const saidOfSources: readonly RuleName[] = [...saidOfText, 'unknown-field']

/** Judges files as the API server would judge their objects, then what the objects say of each other. */
export function judgeFiles(facts: Facts): Promise<Verdict> {
  return new Judging(facts).verdict()
}

class Judging {
  readonly #facts: Facts
  readonly #rules: FileRules
  readonly #patches: ReadonlySet<string>
  readonly #plugins: ReadonlySet<string>
  /** What kustomizations take in. */
  readonly #taken: ReadonlySet<string>
  /** What they read: data of generators, values of charts, schemas. */
  readonly #read: ReadonlySet<string>
  /** By file, the fields of the kustomizations above it that change objects. */
  readonly #above: ReadonlyMap<string, ReadonlySet<string>>
  #findings: Finding[] = []
  readonly #ignores = new Map<string, Ignores>()
  readonly #manifests = new Map<string, readonly Manifest[]>()
  /** The same by document and path, for files that are asked for: a List may hold thousands. */
  readonly #objects = new Map<string, ReadonlyMap<string, Manifest>>()
  readonly #fluxKustomizations: Manifest[] = []
  readonly #skipped = new Tally()
  readonly #holders = new Set<string>()
  readonly #rendered = new WeakMap<Finding, Manifest>()
  readonly #isOfTest: (path: string) => boolean
  /** Whether a text holds what is replaced before it is applied. */
  readonly #isReplaced: (text: string) => boolean
  #files = 0
  #documents = 0

  constructor(facts: Facts) {
    this.#facts = facts
    this.#rules = fileRulesOf(facts)
    this.#patches = facts.kustomizations.patches
    this.#plugins = facts.kustomizations.plugins
    this.#taken = new Set(facts.kustomizations.all.flatMap(({ takes }) => takes))
    this.#read = new Set(facts.kustomizations.all.flatMap(({ reads }) => reads))
    const above = facts.kustomizations.changes
    for (const [path, fields] of facts.rendered.changed) {
      above.set(path, new Set([...(above.get(path) ?? []), ...fields]))
    }
    this.#above = above
    this.#isReplaced = replacedIn(facts.sources)
    this.#isOfTest = testParts(facts)
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
      renderings.push(this.#rendering(rendering))
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
    const role = this.#facts.charts.roleOf(path)
    if (role !== undefined) {
      this.#holders.add(path)
      const { renderings } = this.#facts.rendered
      const isRendered = renderings.some(({ root }) => root.tool === 'helm' && isBelow(path, root.folder))
      if (!isRendered) this.#skipped.add(role, path)
      return
    }
    this.#readIgnores(source)
    const kustomization = isKustomizationFile(path) ? this.#facts.kustomizations.at(path) : undefined
    if (kustomization !== undefined) {
      this.#holders.add(path)
      this.#style(source)
      this.#files++
      this.#documents++
      for (const patch of kustomization.inlinePatches) this.#inlinePatch(path, patch)
      return
    }
    if (this.#plugins.has(path)) {
      this.#style(source)
      this.#skipped.add('configuration of kustomize', path)
      return
    }
    if (!source.named && this.#read.has(path) && !this.#taken.has(path) && !this.#patches.has(path)) {
      this.#skipped.add('data that a kustomization reads', path)
    } else if (this.#isOfTest(path)) this.#skipped.add('part of a test', path)
    else if (this.#patches.has(path) || this.#isStrayPatch(source)) this.#patch(source)
    else if (!source.named && this.#isLeftOut(path)) this.#leftOut(source)
    else this.#take(source, this.#asRendered(source, this.#verdictOf(source)))
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
    this.#take(source, this.#asRendered(source, verdict), true)
  }

  /** A patch that no kustomization names; without kustomizations there is nothing that it could be a patch of. */
  #isStrayPatch({ path, text }: Source): boolean {
    if (this.#facts.kustomizations.all.length === 0) return false
    return directive.test(text) || (patchName.test(path) && !this.#isTaken(path) && !this.#isLeftOut(path))
  }

  #isTaken(path: string): boolean {
    return this.#facts.rendered.taken.has(path) || this.#taken.has(path)
  }

  /** Nobody applies it, so it need only be YAML. */
  #leftOut(source: Source): void {
    const verdict = judgeFile(source, this.#rules)
    const findings = verdict.findings.filter(({ rule, category }) => category === 'lint' || saidOfText.includes(rule))
    this.#take(source, { ...verdict, findings }, true)
    if (verdict.documents > 0) this.#skipped.add('file that the kustomization beside it does not name', source.path)
  }

  #verdictOf(source: Source): FileVerdict {
    const known = knownCheck(this.#facts, source)
    return known === undefined ? judgeFile(source, this.#rules) : judgeChecked(source, known, this.#rules)
  }

  /**
   * What is said of a file by itself. Where every root that takes it in was rendered, the rest was said of what came out; where
   * one was not, what its kustomizations may still change is left unsaid.
   */
  #asRendered(source: Source, verdict: FileVerdict): FileVerdict {
    const { path } = source
    const { taken, byFlux } = this.#facts.rendered
    const fields = this.#above.get(path)
    if (taken.get(path) !== true && fields === undefined) {
      const isTaken = this.#isTaken(path)
      const isMeant = ({ rule }: Finding): boolean => !isTaken || rule !== 'merged-key'
      const own = this.#asApplied(source, verdict.findings).filter(isMeant)
      return withoutTemplates(source, { ...verdict, findings: own }, this.#isReplaced)
    }
    const isFinal = (finding: Finding): boolean =>
      saidOfSources.includes(finding.rule) ||
      finding.category === 'lint' ||
      (taken.get(path) !== true && finding.rule !== 'merged-key' && !mayChange(fields ?? new Set(), finding))
    const findings = (
      byFlux && taken.get(path) !== true ? withoutLines(source.text, verdict.findings, hasVariable) : verdict.findings
    ).filter(isFinal)
    return taken.get(path) === true
      ? { ...verdict, findings }
      : withoutTemplates(source, { ...verdict, findings }, this.#isReplaced)
  }

  /**
   * Where Flux renders a repository, what nothing asks for is applied by nobody, or by a Kustomization that is not here and may
   * complete it: a patch that was left behind, a base of another repository.
   */
  #asApplied({ path, text }: Source, findings: readonly Finding[]): readonly Finding[] {
    const { byFlux, taken, asked } = this.#facts.rendered
    // Kustomizations that ask for nothing here are examples, or those of another repository.
    if (!byFlux || asked.size === 0 || taken.has(path)) return findings
    return withoutLines(text, findings, hasVariable).filter(({ rule }) => !saidOfWholes.has(rule))
  }

  /** Nobody applies what lies in a kustomization, or below it, and is not taken in: mostly patches that were left behind. */
  #isLeftOut(path: string): boolean {
    const { kustomizations } = this.#facts
    if (this.#isTaken(path) || isKustomizationFile(path)) return false
    return kustomizations.isBelowOne(path) || kustomizations.isBelowUnread(path, this.#paths())
  }

  *#paths(): Iterable<string> {
    for (const { path } of this.#facts.sources) yield path
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
      (finding) => !isPatchDirective(finding.path ?? '') && (!isRendered || saidOfSources.includes(finding.rule)),
    )
    this.#add(kept.map((finding) => outerPlace(patch, finding)))
  }

  /** What a rendering says by itself: it is what a server would be sent, at the version that it was rendered for. */
  #rendering(rendering: Rendering): CheckedRendering {
    const { check } = this.#rules
    const versions = rendering.version === undefined ? check.versions : [rendering.version]
    const all = checkText(rendering.root.file, rendering.text, { ...check, versions })
    // Controllers decrypt what kustomize passes on.
    const checked = isEncrypted(rendering.text)
      ? { ...all, findings: withoutEncrypted(rendering.text, all.findings) }
      : all
    if (rendering.root.tool !== 'helm') {
      const isPartial = rendering.root.tool === 'kustomize' && rendering.root.isPartial === true
      const findings = checked.findings.filter(({ rule }) => !isPartial || !saidOfWholes.has(rule))
      return { rendering, checked: { ...checked, findings } }
    }
    this.#documents += checked.documents - checked.skipped.length
    const isOfSource = ({ rule }: Finding): boolean => saidOfSources.includes(rule)
    const findings = isBare(rendering.root) ? withoutUnfilled(checked, isOfSource) : checked.findings
    return { rendering, checked: { ...checked, findings: findings.map(asHelmReads) } }
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

/** Helm reads what it rendered as YAML with repeated keys, the last one counting, and sends what it has read. */
function asHelmReads(finding: Finding): Finding {
  if (finding.rule !== 'duplicate-key') return finding
  const together = {
    item: finding.path ?? '',
    words: '# keys stand twice in what charts render, so that the last one counts',
  }
  return { ...finding, severity: 'notice', together }
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
