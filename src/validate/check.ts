import type { CustomKinds } from '../kubernetes/custom.ts'
import type { Kinds } from '../kubernetes/kinds.ts'
import { type Manifest, manifestAt, SourceDocument, SourceText } from '../kubernetes/manifest.ts'
import type { Severity } from '../report/finding.ts'
import { isObject, objectOf } from '../value.ts'
import { type Decoded, decodeValue, forbiddenCharacter, splitDocuments, textOf } from '../yaml/decode.ts'
import { type Explained, explainSyntax } from '../yaml/explain.ts'
import { pathAt } from '../yaml/locate.ts'
import type { Finding, RuleName } from './known-rules.ts'
import type { FieldPath, Problem } from './problem.ts'
import { checkRules } from './rules/index.ts'
import type { KubernetesVersion, ParseExpression } from './rules/rule.ts'
import type { StructureRule } from './structure/rules.ts'
import { checkStructure, type EvaluateRules, type Outcome } from './structure/structure.ts'
import { mostProblems } from './structure/walk.ts'

export type { EvaluateRules } from './structure/structure.ts'

export interface CheckOptions {
  /** Minor versions of Kubernetes that the manifests must suit: `1.34`. */
  readonly versions: readonly string[]
  /** The kinds that ship with the suite. */
  readonly kinds: Kinds
  /** Kinds from the user's repository or `schemas:`; they come before those that ship. */
  readonly customKinds?: CustomKinds
  /**
   * `apiVersion/Kind` of those custom kinds that were found among the files and not given. Where such a kind ships with the
   * suite too, nobody can tell which definition the cluster has: what the shipped one allows is no error.
   */
  readonly foundKinds?: ReadonlySet<string>
  /** What to do with a kind that nobody defines. */
  readonly unknownKinds: 'error' | 'warning' | 'skip'
  /** Severities of rules by name; `off` silences one. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The documents are patches: fields may be missing, unknown ones and wrong types are still refused. */
  readonly patch?: boolean
  /** Objects of other kinds are read and not judged. */
  readonly onlyKind?: string
  /** What is kept of a manifest that was judged; by default all of it. A file may hold very many. */
  readonly keep?: (manifest: Manifest) => Manifest
  /** Evaluates `x-kubernetes-validations`; without it they are not checked. */
  readonly evaluateRules?: EvaluateRules
  /** Reads the expressions of policies; without it they are not looked into. */
  readonly parseExpression?: ParseExpression
}

export interface Checked {
  readonly findings: Finding[]
  readonly manifests: Manifest[]
  /** How many documents there are that hold anything. */
  readonly documents: number
  /** Documents that were not judged, and why. */
  readonly skipped: { readonly document: number; readonly reason: string }[]
}

/** One for all: most files hold one object. */
const atRoot: FieldPath = []

/** The API server takes no request that is larger (its `--max-request-bytes`; etcd's own limit is lower still). */
const largestDocument = 3 * 1024 * 1024

/**
 * Checks one file of manifests: its YAML or JSON, and each object as the API servers of the given versions would.
 * Never throws for bad input: whatever the file holds becomes findings, in bounded time and memory.
 * @param file The file's name as findings show it.
 * @param content Its text, or its bytes.
 */
export function checkText(file: string, content: string | Uint8Array, options: CheckOptions): Checked {
  return new FileCheck(file, options).run(content)
}

class FileCheck {
  private readonly file: string
  private readonly options: CheckOptions
  private readonly checked: Checked & { documents: number } = { findings: [], manifests: [], documents: 0, skipped: [] }

  constructor(file: string, options: CheckOptions) {
    this.file = file
    this.options = options
  }

  run(content: string | Uint8Array): Checked {
    const text = typeof content === 'string' ? content : textOf(content)
    if (text === undefined) this.refuseEncoding(content as Uint8Array)
    else this.documents(new SourceText(this.file, text), forbiddenCharacter(text))
    return this.checked
  }

  private refuseEncoding(bytes: Uint8Array): void {
    const before = bytes.subarray(0, firstBroken(bytes))
    const start = before.lastIndexOf(10) + 1
    const line = before.reduce((count, byte) => (byte === 10 ? count + 1 : count), 1)
    const column = new TextDecoder().decode(before.subarray(start)).length + 1
    const byte = (bytes[before.length] ?? 0).toString(16).padStart(2, '0').toUpperCase()
    const message = `The file is not valid UTF-8: here stands the byte ${byte}`
    this.refuseFile('broken-encoding', message, 'Save the file as UTF-8.', line, column)
  }

  private refuseFile(rule: StructureRule, message: string, fix: string, line = 1, column = 1): void {
    const place = { file: this.file, line, column, endLine: line, endColumn: column + 1 }
    this.finding({ rule, category: 'api', severity: 'error', message, fix, ...place })
  }

  private documents(source: SourceText, forbidden: number): void {
    if (forbidden >= 0 && source.text.includes('\0', forbidden)) {
      this.refuseFile('binary-file', 'The file is binary, not YAML', 'Remove it from the manifests.')
      return
    }
    for (const [index, extent] of splitDocuments(source.text).entries()) {
      const document = new SourceDocument(source, extent, index)
      if (forbidden >= extent.start && forbidden < extent.end) {
        const code = source.text.charCodeAt(forbidden).toString(16).padStart(4, '0').toUpperCase()
        const message = `control characters are not allowed (U+${code})`
        this.syntax(document, { message, offset: forbidden, fix: 'Remove the character.' })
      } else if (extent.end - extent.start > largestDocument) {
        // Its lines are not looked for: there may be millions.
        const head = new SourceText(this.file, source.text.slice(0, extent.start + 1))
        const place = { ...head.place({ start: extent.start, end: extent.start + 1 }), document: index }
        const message = 'The document is larger than 3 MiB, the most that the API server takes in one request'
        this.finding({ rule: 'too-large', category: 'api', severity: 'error', message, ...place })
      } else this.document(document, decodeValue(source.text, extent))
    }
  }

  private syntax(document: SourceDocument, { offset, message, ...fix }: Explained): void {
    this.checked.documents++
    const place = document.at({ start: offset, end: offset + 1 })
    const said = `No valid YAML: ${message}`
    this.finding({ rule: 'yaml-syntax', category: 'api', severity: 'error', message: said, ...fix, ...place })
  }

  private document(document: SourceDocument, decoded: Decoded): void {
    if (decoded.problem !== undefined) {
      this.syntax(document, explainSyntax(document.source.text, document.extent, decoded.problem))
      return
    }
    const { value, ignoredFrom } = decoded
    const isEmpty = value === undefined || value === null
    const reason = isEmpty ? undefined : whyNoObject(value)
    // Behind what is no object, nobody looks for another one.
    if (ignoredFrom !== undefined && reason === undefined) this.ignoredContent(document, ignoredFrom)
    if (isEmpty) return
    this.checked.documents++
    if (reason !== undefined) {
      this.checked.skipped.push({ document: document.index, reason })
      return
    }
    document.decodedWith(decoded.root)
    this.duplicates(document, decoded)
    this.object(document, atRoot, objectOf(value), undefined)
  }

  private ignoredContent(document: SourceDocument, offset: number): void {
    const place = document.at({ start: offset, end: offset + 1 })
    const said = { rule: 'ignored-content', category: 'api', ...place } as const
    if (/^\s*\{\s*"/.test(document.source.text)) {
      const message =
        'kubectl refuses what stands here: objects of JSON stand one after the other, with nothing between'
      this.finding({ ...said, severity: 'error', message, fix: 'Remove it, or make the objects the items of a List.' })
      return
    }
    const message = 'What stands here belongs to no document that kubectl or the API server reads'
    const fix = 'Indent it like the lines above, start a new document with `---`, or remove it.'
    this.finding({ ...said, severity: 'warning', message, fix })
  }

  private duplicates(document: SourceDocument, { duplicates, root }: Decoded): void {
    if (root === undefined) return
    for (const { key, start, end, onlyInJson, isMerged } of duplicates) {
      const place = document.at({ start, end: Math.max(end, start + 1) }, pathAt(root, start))
      this.finding({
        rule: isMerged ? 'merged-key' : 'duplicate-key',
        category: 'api',
        severity: onlyInJson ? 'warning' : 'error',
        message: isMerged
          ? `The key \`${key}\` stands in this map and in what is merged into it, which the API server takes for twice`
          : `The key \`${key}\` stands twice in this map`,
        fix: 'Keep one of the two.',
        ...place,
      })
    }
  }

  private object(
    document: SourceDocument,
    base: FieldPath,
    object: Record<string, unknown>,
    type: { apiVersion: string; kind: string } | undefined,
  ): void {
    const apiVersion = object['apiVersion'] ?? type?.apiVersion
    const kind = object['kind'] ?? type?.kind
    const manifest = manifestAt(document, base, object, {
      apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
      kind: typeof kind === 'string' ? kind : '',
    })
    if (this.list(document, base, manifest)) return
    const { onlyKind, keep } = this.options
    if (onlyKind === undefined || onlyKind === manifest.kind) this.judge(manifest)
    this.checked.manifests.push(keep === undefined ? manifest : keep(manifest))
  }

  /** Takes a list apart; its items are manifests of their own. */
  private list(document: SourceDocument, base: FieldPath, { apiVersion, kind, object }: Manifest): boolean {
    const { items } = object
    if (!kind.endsWith('List') || !Array.isArray(items)) return false
    const type = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) }
    items.forEach((item, index) => {
      if (isObject(item)) this.object(document, [...base, 'items', index], item, type)
    })
    return true
  }

  private judge(manifest: Manifest): void {
    const { versions } = this.options
    const found = new Map<string, { problem: Problem<RuleName>; versions: string[] }>()
    for (const version of versions) {
      for (const problem of this.problems(manifest, version)) {
        const id = idOf(problem)
        const known = found.get(id)
        if (known === undefined) found.set(id, { problem, versions: [version] })
        else if (!known.versions.includes(version)) known.versions.push(version)
      }
    }
    for (const { problem, versions: where } of found.values()) {
      const { path, at, ...said } = problem
      const place = manifest.locate(path, at)
      if (where.length === versions.length) this.finding({ ...said, ...place })
      else this.finding({ ...onlyAt(said, breaksAt(where, versions)), ...place })
    }
  }

  private problems(manifest: Manifest, version: string): Problem<RuleName>[] {
    const problems: Problem<RuleName>[] = []
    const report = (problem: Problem<RuleName>): void => {
      if (problems.length < mostProblems) problems.push(problem)
    }
    const outcome = this.structure(manifest, version, report)
    if (outcome === 'skipped') this.skip(manifest)
    if (outcome === 'type' || outcome === 'skipped' || this.options.patch === true) return problems
    const { apiVersion, kind, object } = manifest
    const said = new Set(problems.map((problem) => problem.path.join('\0')))
    const { parseExpression, evaluateRules } = this.options
    const context = { apiVersion, kind, version: version as KubernetesVersion, parseExpression, evaluateRules }
    checkRules(object, context, (problem) => {
      if (!said.has(problem.path.join('\0'))) report(problem)
    })
    return problems
  }

  private structure(manifest: Manifest, version: string, report: (problem: Problem<RuleName>) => void): Outcome {
    const { apiVersion, kind } = manifest
    if (!this.options.foundKinds?.has(`${apiVersion}/${kind}`)) {
      return checkStructure(manifest, version, this.options, report)
    }
    const byFound: Problem<RuleName>[] = []
    const outcome = checkStructure(manifest, version, this.options, (problem) => byFound.push(problem))
    const allowed = byFound.some(isError) && this.shippedAllows(manifest, version)
    for (const problem of byFound) report(allowed && isError(problem) ? asDoubt(problem) : problem)
    return outcome
  }

  private shippedAllows(manifest: Manifest, version: string): boolean {
    const { customKinds: _, ...options } = this.options
    if (options.kinds.find(manifest.apiVersion, manifest.kind, version).status !== 'served') return false
    let allows = true
    checkStructure(manifest, version, options, (problem) => {
      if (isError(problem)) allows = false
    })
    return allows
  }

  private skip({ document, apiVersion, kind }: Manifest): void {
    const reason = `no schema of ${apiVersion} ${kind} is known`
    const { skipped } = this.checked
    // What was skipped of this document stands at the end; there may be tens of thousands before it.
    for (let i = skipped.length - 1; skipped[i]?.document === document; i--) if (skipped[i]?.reason === reason) return
    skipped.push({ document, reason })
  }

  private finding(finding: Finding): void {
    const severity = this.options.severities?.[finding.rule]
    if (severity === 'off') return
    this.checked.findings.push(severity === undefined ? finding : { ...finding, severity })
  }
}

/** Why a document is no object: it is no map, or a file of some other tool, which lacks what an object is known by and has another form. */
function whyNoObject(value: unknown): string | undefined {
  if (!isObject(value)) return 'no Kubernetes object: the document is no map'
  const { apiVersion, kind, metadata, spec, ...others } = value
  if (apiVersion === undefined && kind === undefined) return 'no Kubernetes object: no apiVersion and no kind'
  const isOther =
    kind === undefined
      ? typeof apiVersion !== 'string' || !/^([\da-z.-]+\/)?v\d/.test(apiVersion) || isOtherConfig(others)
      : apiVersion === undefined && metadata === undefined && spec === undefined && !isMeantAsKind(kind, others)
  return isOther ? 'no Kubernetes object: a file of another tool' : undefined
}

/** The configuration of openshift-install, or a Chart.yaml of another name. */
function isOtherConfig({ baseDomain, name, version }: Record<string, unknown>): boolean {
  return baseDomain !== undefined || (name !== undefined && version !== undefined)
}

/** What templates of Omni have beside their kind, and objects don't; values that SOPS encrypted may be anything. */
const ofOthers = ['name', 'machines', 'machineClass', 'sops']

function isMeantAsKind(kind: unknown, others: Record<string, unknown>): boolean {
  return typeof kind === 'string' && /^[A-Z]/.test(kind) && !ofOthers.some((field) => others[field] !== undefined)
}

/** Where the bytes cease to be UTF-8: after the longest beginning that can be decoded, which is found by halving. */
function firstBroken(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle - 1
  }
  // A character that is cut off is broken where it begins.
  while (!isUtf8(bytes.subarray(0, good), false)) good--
  return good
}

/** @param stream whether the last character may be cut off. */
function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

function isError({ severity }: Problem<RuleName>): boolean {
  return severity === 'error'
}

function asDoubt(problem: Problem<RuleName>): Problem<RuleName> {
  const message = `${problem.message}, in the definition among these files; the one that ships with this action allows it`
  const fix = 'Name the definition of your cluster in `schemas`.'
  const words = '# things are refused by definitions among these files, and allowed by those that ship with this action'
  return { ...problem, severity: 'warning', message, fix, together: { item: problem.message, words, fix } }
}

/** What several versions say of one thing is one problem; whether a kind is served they say each in words of its own. */
function idOf({ rule, path, message }: Problem<RuleName>): string {
  const words = rule === 'unserved-api' || rule === 'unknown-kind' ? '' : message
  return [rule, path.join('\0'), words].join('\n')
}

/** A problem that shows at some of the versions asked for, with the words for which. */
function onlyAt<Said extends Pick<Problem, 'message' | 'together'>>(said: Said, where: string): Said {
  const { message, together } = said
  const those = together === undefined ? {} : { together: { ...together, item: `${together.item} (${where})` } }
  return { ...said, message: `${message} (${where})`, ...those }
}

/** At which of the versions asked for, oldest first, a problem shows: `breaks at 1.32 and later`. */
function breaksAt(where: readonly string[], versions: readonly string[]): string {
  const [first = '', last = ''] = [where[0], where[where.length - 1]]
  const isRun = versions.indexOf(last) - versions.indexOf(first) === where.length - 1
  if (isRun && where.length > 1 && last === versions[versions.length - 1]) return `breaks at ${first} and later`
  if (isRun && where.length > 1 && first === versions[0]) return `breaks at ${last} and earlier`
  return `breaks at ${where.join(', ')}`
}
