import type { Finding } from '../report/finding.ts'
import { textOf } from '../yaml/decode.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import { type Ignores, ignoresOf } from './ignore.ts'
import type { Manifest } from './manifest.ts'
import { checkReferences, type ReferenceOptions, slimmed } from './references/index.ts'
import type { Charts } from './sources/charts.ts'
import { isEncrypted, withoutEncrypted } from './sources/encrypted.ts'
import { type InlinePatch, outerFindings, outerManifests } from './sources/inline-patch.ts'
import { checkJsonPatch } from './sources/json-patch.ts'
import { isKustomizationFile } from './sources/kustomization.ts'
import { type Rendering, readRendering } from './sources/rendered.ts'
import { type Kustomizations, type RenderedSet, setsOf } from './sources/sets.ts'
import { substitutedFiles, withoutVariables } from './sources/substituted.ts'
import { Tally } from './sources/tally.ts'
import { templateLine } from './sources/template.ts'
import { toolOf } from './sources/tool-config.ts'
import type { StyleConfig } from './style/config.ts'
import { checkStyle } from './style/index.ts'

/** A file to judge, as it is. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  /** The user named this very file. */
  readonly named: boolean
}

/** Everything that a judgement is made of. */
export interface Facts {
  readonly sources: readonly Source[]
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  /** What real tools made of kustomizations and charts. */
  readonly renderings: readonly Rendering[]
  readonly check: CheckOptions
  /** What is known of files already, by their bytes, with slimmed manifests. */
  readonly definitions: ReadonlyMap<Uint8Array, Checked>
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
export function judge(facts: Facts): Verdict {
  return new Judging(facts).verdict()
}

class Judging {
  readonly #facts: Facts
  readonly #options: CheckOptions
  readonly #patches: ReadonlySet<string>
  readonly #plugins: ReadonlySet<string>
  #findings: Finding[] = []
  readonly #ignores = new Map<string, Ignores>()
  readonly #manifests = new Map<string, readonly Manifest[]>()
  readonly #patchManifests: Manifest[] = []
  readonly #fluxKustomizations: Manifest[] = []
  readonly #skipped = new Tally()
  #files = 0
  #documents = 0

  constructor(facts: Facts) {
    this.#facts = facts
    this.#options = facts.check
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
    const { path, bytes } = source
    const role = this.#facts.charts.roleOf(path)
    if (role !== undefined) {
      const isRendered = this.#facts.renderings.some(({ root, folder }) => root === undefined && isBelow(path, folder))
      if (!isRendered) this.#skipped.add(role, path)
      return
    }
    this.#readIgnores(source)
    if (this.#facts.style !== undefined) this.#style(source, this.#facts.style)
    const kustomization = isKustomizationFile(path) ? this.#facts.kustomizations.at(path) : undefined
    if (kustomization !== undefined) {
      this.#files++
      this.#documents++
      for (const patch of kustomization.inlinePatches) this.#inlinePatch(path, patch)
      return
    }
    if (this.#plugins.has(path)) {
      this.#skipped.add('configuration of kustomize', path)
      return
    }
    const isPatch = this.#patches.has(path)
    const jsonPatch = isPatch ? checkJsonPatch(path, bytes) : undefined
    if (jsonPatch !== undefined) {
      this.#files++
      this.#add(jsonPatch)
      return
    }
    this.#judged(source, this.#checked(source, isPatch), isPatch)
  }

  #checked({ path, bytes }: Source, isPatch: boolean): Checked {
    if (isPatch) return checkText(path, bytes, { ...this.#options, patch: true })
    // What was rendered is traced to whole objects.
    const known = this.#facts.renderings.length > 0 ? undefined : this.#facts.definitions.get(bytes)
    return known ?? checkText(path, bytes, this.#options)
  }

  #inlinePatch(path: string, patch: InlinePatch): void {
    const jsonPatch = checkJsonPatch(path, Buffer.from(patch.text))
    if (jsonPatch !== undefined) {
      this.#add(outerFindings(patch, jsonPatch))
      return
    }
    const { findings, manifests } = checkText(path, patch.text, { ...this.#options, patch: true })
    const kept = findings.filter((finding) => !isPatchDirective(finding.path ?? ''))
    this.#add(outerFindings(patch, kept))
    this.#patchManifests.push(...outerManifests(patch, manifests))
  }

  #judged(source: Source, all: Checked, isPatch: boolean): void {
    const checked = this.#withoutToolConfigs(all)
    const { path } = source
    const other = this.#noManifest(source, checked)
    if (other !== undefined) {
      this.#skipped.add(other, path)
      return
    }
    for (const { document, reason } of checked.skipped) this.#skipped.add(reason, `${path}#${document}`)
    if (checked.manifests.length > 0 || checked.findings.length > 0) this.#files++
    this.#documents += checked.documents - checked.skipped.length
    if (checked.documents === 0 && checked.findings.length === 0) this.#skipped.add('empty file', path)
    this.#add(this.#stillTrue(source, checked.findings, isPatch))
    const kustomizations = checked.manifests.filter(({ kind }) => kind === 'Kustomization')
    this.#fluxKustomizations.push(...kustomizations.map(slimmed))
    // Objects are needed for references and origins alone; they take many times the room of their text.
    if (this.#facts.references === undefined && this.#facts.renderings.length === 0) return
    if (isPatch) this.#patchManifests.push(...checked.manifests)
    else if (checked.manifests.length > 0) this.#manifests.set(path, this.#kept(checked.manifests))
  }

  /** Leaves out documents that tools read, and counts them. */
  #withoutToolConfigs(checked: Checked): Checked {
    const tools = new Map(checked.manifests.map((manifest) => [manifest.document, toolOf(manifest)]))
    if ([...tools.values()].every((tool) => tool === undefined)) return checked
    const isObject = ({ document }: { readonly document?: number }): boolean => tools.get(document ?? 0) === undefined
    const skipped = [...tools].flatMap(([document, tool]) =>
      tool === undefined ? [] : [{ document, reason: `configuration of ${tool}` }],
    )
    const findings = checked.findings.filter(isObject)
    const manifests = checked.manifests.filter(isObject)
    return { ...checked, findings, manifests, skipped: [...checked.skipped, ...skipped] }
  }

  /** Whole objects are needed to trace what was rendered. */
  #kept(manifests: readonly Manifest[]): readonly Manifest[] {
    return this.#facts.renderings.length > 0 ? manifests : manifests.map(slimmed)
  }

  /** Why a file that does not parse is not meant to be a manifest, or undefined where it is. */
  #noManifest({ path, bytes, named }: Source, { findings }: Checked): string | undefined {
    const broken = findings.find(({ rule }) => rule === 'yaml-syntax')
    if (broken === undefined) return undefined
    const text = textOf(bytes) ?? ''
    const line = templateLine(text, broken.line ?? 1)
    if (line !== undefined) {
      this.#add([templateNotice(path, line)])
      return 'template'
    }
    if (named || isKustomizationFile(path)) return undefined
    const isManifest = path.endsWith('.json') ? /"apiVersion"\s*:/.test(text) : /\b(?:apiVersion|kind)\b/.test(text)
    return isManifest ? undefined : 'no manifest'
  }

  #stillTrue({ bytes }: Source, findings: readonly Finding[], isPatch: boolean): readonly Finding[] {
    if (findings.length === 0) return findings
    const text = textOf(bytes) ?? ''
    const kept = isPatch ? findings.filter(({ path }) => !isPatchDirective(path ?? '')) : findings
    return isEncrypted(text) ? withoutEncrypted(text, kept) : kept
  }

  #rendering(rendering: Rendering): RenderedSet[] {
    const checked = checkText(rendering.title, rendering.text, this.#options)
    if (rendering.root === undefined) this.#documents += checked.documents - checked.skipped.length
    const read = readRendering(rendering, checked, {
      sources: [...this.#manifests.values()].flat(),
      patches: this.#patchManifests,
      found: this.#findings,
    })
    this.#add(read.findings)
    if (rendering.root === undefined) {
      this.#manifests.set(rendering.title, read.manifests)
      return []
    }
    return [{ root: rendering.root, manifests: read.manifests }]
  }

  #readIgnores({ path, bytes }: Source): void {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!view.includes('gitops-actions:ignore')) return
    const text = textOf(bytes)
    if (text !== undefined) this.#ignores.set(path, ignoresOf(path, text, this.#facts.knownRules))
  }

  #style({ path, bytes }: Source, config: StyleConfig): void {
    const text = textOf(bytes)
    if (text !== undefined) this.#add(checkStyle(path, text, config))
  }

  #add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#findings.push(finding)
  }

  /** What a variable of Flux stands for is not known, so nothing is said about it. */
  #dropSubstituted(): void {
    const isSubstituted = substitutedFiles(this.#fluxKustomizations, this.#facts.kustomizations)
    if (isSubstituted === undefined) return
    const texts = new Map(this.#facts.sources.map(({ path, bytes }) => [path, bytes]))
    const kept = this.#findings.filter((finding) => {
      const bytes = isSubstituted(finding.file ?? '') ? texts.get(finding.file ?? '') : undefined
      return bytes === undefined || withoutVariables(textOf(bytes) ?? '', [finding]).length > 0
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

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

/** Fields with which a strategic merge patch says how to merge: `$patch`, `$setElementOrder/ports`. */
function isPatchDirective(path: string): boolean {
  return /(?:^|[.[])\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(path)
}

function templateNotice(file: string, line: number): Finding {
  return {
    rule: 'unrendered-template',
    category: 'input',
    severity: 'notice',
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    message: 'This is a template, which is no YAML before it is rendered, so it is not judged',
    fix: 'Validate what it renders to, or exclude the file.',
  }
}
