import type { Manifest } from '../kubernetes/manifest.ts'
import type { Charts } from '../render/charts.ts'
import { type InlinePatch, outerFindings, outerPlace } from '../render/inline-patch.ts'
import { isKustomizationFile } from '../render/kustomization.ts'
import type { Kustomizations } from '../render/kustomizations.ts'
import type { Rendering } from '../render/render.ts'
import type { Finding } from '../report/finding.ts'
import { Tally } from '../report/tally.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import {
  type FileRules,
  type FileVerdict,
  isPatchDirective,
  judgeChecked,
  judgeFile,
  type Source,
  styleOf,
} from './file.ts'
import { type Ignores, ignoresOf } from './ignore.ts'
import { checkReferences, type ReferenceOptions } from './references/index.ts'
import { checkJsonPatch } from './sources/json-patch.ts'
import { readRendering } from './sources/rendered.ts'
import { type RenderedSet, setsOf } from './sources/sets.ts'
import { substitutedFiles, withoutVariables } from './sources/substituted.ts'
import type { StyleConfig } from './style/config.ts'

/** Everything that a judgement is made of. */
export interface Facts {
  readonly sources: readonly Source[]
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  /** What real tools made of kustomizations and charts. */
  readonly renderings: readonly Rendering[]
  readonly check: CheckOptions
  /** What is known of files already, by their paths, with what is kept of their manifests. */
  readonly definitions: ReadonlyMap<string, Checked>
  /** Undefined: references are not checked. */
  readonly references: ReferenceOptions | undefined
  /** Undefined: style is not checked. */
  readonly style: StyleConfig | undefined
  readonly knownRules: ReadonlySet<string>
}

export interface Verdict {
  readonly findings: readonly Finding[]
  /** Files that hold objects, or that should. */
  readonly files: number
  readonly documents: number
  readonly skipped: Tally
}

/** Judges files as the API server would judge their objects, then what the objects say of each other. */
export function judgeFiles(facts: Facts): Verdict {
  return new Judging(facts).verdict()
}

class Judging {
  readonly #facts: Facts
  readonly #rules: FileRules
  readonly #patches: ReadonlySet<string>
  readonly #plugins: ReadonlySet<string>
  #findings: Finding[] = []
  readonly #ignores = new Map<string, Ignores>()
  readonly #manifests = new Map<string, readonly Manifest[]>()
  readonly #patchManifests = new Map<string, readonly Manifest[]>()
  readonly #fluxKustomizations: Manifest[] = []
  readonly #skipped = new Tally()
  #files = 0
  #documents = 0

  constructor(facts: Facts) {
    this.#facts = facts
    this.#rules = fileRulesOf(facts)
    this.#patches = facts.kustomizations.patches
    this.#plugins = facts.kustomizations.plugins
  }

  verdict(): Verdict {
    for (const source of this.#facts.sources) this.#source(source)
    for (const { findings } of this.#facts.kustomizations.all) this.#add(findings)
    const rendered = this.#facts.renderings.map((rendering) => this.#rendering(rendering))
    const { references } = this.#facts
    if (references !== undefined) {
      const sets = setsOf(this.#manifests, this.#facts.kustomizations, rendered.flat())
      this.#add(checkReferences(sets, references))
    }
    this.#dropSubstituted()
    const findings = this.#withoutIgnored()
    return { findings, files: this.#files, documents: this.#documents, skipped: this.#skipped }
  }

  #source(source: Source): void {
    const { path } = source
    const role = this.#facts.charts.roleOf(path)
    if (role !== undefined) {
      const isRendered = this.#facts.renderings.some(({ root, folder }) => root === undefined && isBelow(path, folder))
      if (!isRendered) this.#skipped.add(role, path)
      return
    }
    this.#readIgnores(source)
    const kustomization = isKustomizationFile(path) ? this.#facts.kustomizations.at(path) : undefined
    if (kustomization !== undefined) {
      this.#add(styleOf(source, this.#rules.style))
      this.#files++
      this.#documents++
      for (const patch of kustomization.inlinePatches) this.#inlinePatch(path, patch)
      return
    }
    if (this.#plugins.has(path)) {
      this.#add(styleOf(source, this.#rules.style))
      this.#skipped.add('configuration of kustomize', path)
      return
    }
    if (this.#patches.has(path)) this.#patch(source)
    else this.#take(source, this.#verdictOf(source), this.#manifests)
  }

  #patch(source: Source): void {
    const { path, text } = source
    const jsonPatch = checkJsonPatch(path, text)
    if (jsonPatch !== undefined) {
      this.#add(styleOf(source, this.#rules.style))
      this.#files++
      this.#add(jsonPatch)
      return
    }
    const verdict = judgeFile(source, { ...this.#rules, check: { ...this.#rules.check, patch: true } })
    this.#take(source, verdict, this.#patchManifests)
  }

  #verdictOf(source: Source): FileVerdict {
    const known = knownCheck(this.#facts, source)
    return known === undefined ? judgeFile(source, this.#rules) : judgeChecked(source, known, this.#rules)
  }

  #take(source: Source, verdict: FileVerdict, manifests: Map<string, readonly Manifest[]>): void {
    for (const [reason, place] of verdict.skipped) this.#skipped.add(reason, place)
    if (verdict.counts) this.#files++
    this.#documents += verdict.documents
    this.#add(verdict.findings)
    if (verdict.manifests.length === 0) return
    for (const manifest of verdict.manifests) {
      if (manifest.kind === 'Kustomization') this.#fluxKustomizations.push(manifest)
    }
    if (this.#rules.keeps !== 'variables') manifests.set(source.path, verdict.manifests)
  }

  #inlinePatch(path: string, patch: InlinePatch): void {
    const jsonPatch = checkJsonPatch(path, patch.text)
    if (jsonPatch !== undefined) {
      this.#add(outerFindings(patch, jsonPatch))
      return
    }
    const { findings, manifests } = checkText(path, patch.text, { ...this.#rules.check, patch: true })
    const kept = findings.filter((finding) => !isPatchDirective(finding.path ?? ''))
    this.#add(outerFindings(patch, kept))
    const before = this.#patchManifests.get(path) ?? []
    this.#patchManifests.set(path, [...before, ...manifests.map((manifest) => locatedOuter(patch, manifest))])
  }

  #rendering(rendering: Rendering): RenderedSet[] {
    const checked = checkText(rendering.title, rendering.text, this.#rules.check)
    if (rendering.root === undefined) this.#documents += checked.documents - checked.skipped.length
    const read = readRendering(rendering, checked, {
      sources: [...this.#manifests.values()].flat(),
      patches: [...this.#patchManifests.values()].flat(),
      found: this.#findings,
    })
    this.#add(read.findings)
    if (rendering.root === undefined) {
      this.#manifests.set(rendering.title, read.manifests)
      return []
    }
    return [{ root: rendering.root, manifests: read.manifests }]
  }

  #readIgnores({ path, text }: Source): void {
    if (text.includes('gitops-actions:ignore')) this.#ignores.set(path, ignoresOf(path, text, this.#facts.knownRules))
  }

  #add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#findings.push(finding)
  }

  /** What a variable of Flux stands for is not known, so nothing is said about it. */
  #dropSubstituted(): void {
    const isSubstituted = substitutedFiles(this.#fluxKustomizations, this.#facts.kustomizations)
    if (isSubstituted === undefined) return
    const texts = new Map(this.#facts.sources.map(({ path, text }) => [path, text]))
    const kept = this.#findings.filter((finding) => {
      const text = isSubstituted(finding.file ?? '') ? texts.get(finding.file ?? '') : undefined
      return text === undefined || withoutVariables(text, [finding]).length > 0
    })
    this.#findings = kept
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

/** What is known of a file's objects already. What was rendered is traced to whole objects, which are not kept with it. */
function knownCheck({ renderings, definitions }: Facts, { path }: Source): Checked | undefined {
  return renderings.length > 0 ? undefined : definitions.get(path)
}

function fileRulesOf({ check, style, references, renderings }: Facts): FileRules {
  const keeps = renderings.length > 0 ? 'whole' : references === undefined ? 'variables' : 'references'
  return { check, style, keeps }
}

/** The object of a patch, located in the file that the patch stands in. */
function locatedOuter(patch: InlinePatch, manifest: Manifest): Manifest {
  return { ...manifest, locate: (path, at) => outerPlace(patch, manifest.locate(path, at)) }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}
