import type { Manifest } from '../kubernetes/manifest.ts'
import { isKustomizationFile } from '../render/kustomization.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import type { Finding } from './known-rules.ts'
import { readFields } from './references/index.ts'
import { isEncrypted, withoutEncrypted } from './sources/encrypted.ts'
import { isTemplateName, templateLine } from './sources/template.ts'
import { toolOf } from './sources/tool-config.ts'
import type { StructureFinding } from './structure/rules.ts'

/** A file to judge, as it is. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Whether the text, written as UTF-8, is the bytes of the file. */
  readonly isUtf8: boolean
  /** The user named this very file. */
  readonly named: boolean
}

/** How files are judged. */
export interface FileRules {
  readonly check: CheckOptions
  /** What is to be said of the style of a file; undefined: it is not checked. */
  readonly style: ((path: string, text: string) => readonly Finding[]) | undefined
  /** How much of the objects is needed once all files are judged. */
  readonly keeps: 'whole' | 'references'
}

/** What a file says by itself, whatever the others hold. */
export interface FileVerdict {
  readonly findings: readonly Finding[]
  /** Why something was not judged, and where: the file, or a document of it. */
  readonly skipped: readonly (readonly [reason: string, place: string])[]
  /** Whether it holds objects, or should. */
  readonly counts: boolean
  readonly documents: number
  readonly manifests: readonly Manifest[]
}

/** Judges a file as the API server would judge its objects. */
export function judgeFile(source: Source, rules: FileRules): FileVerdict {
  const check = rules.keeps === 'whole' ? rules.check : { ...rules.check, keep: withoutRest }
  return judgeChecked(source, checkText(source.path, source.text, check), rules)
}

/** Keeps what is needed of a manifest until all files are judged: whole objects take many times the room of their text. */
export function withoutRest(manifest: Manifest): Manifest {
  return { ...manifest, object: readFields(manifest) }
}

/** As `judgeFile`, where the objects were checked already, and what is needed of them is held. */
export function judgeChecked(source: Source, all: Checked, rules: FileRules): FileVerdict {
  const style = rules.style?.(source.path, source.text) ?? []
  const checked = withoutToolConfigs(all)
  const { path } = source
  const other = noManifest(source, checked)
  if (other !== undefined) {
    const findings = [...style, ...other.findings]
    return { findings, skipped: [[other.reason, path]], counts: false, documents: 0, manifests: [] }
  }
  const skipped = checked.skipped.map(({ document, reason }) => [reason, `${path}#${document}`] as const)
  const isEmpty = checked.documents === 0 && checked.findings.length === 0
  return {
    findings: [...style, ...stillTrue(source, checked.findings, rules.check.patch === true)],
    skipped: isEmpty ? [...skipped, ['empty file', path]] : skipped,
    counts: checked.manifests.length > 0 || checked.findings.length > 0,
    documents: checked.documents - checked.skipped.length,
    manifests: checked.manifests,
  }
}

/** Leaves out documents that tools read, and counts them. */
function withoutToolConfigs(checked: Checked): Checked {
  if (!checked.manifests.some((manifest) => toolOf(manifest) !== undefined)) return checked
  const tools = new Map(checked.manifests.map((manifest) => [manifest.document, toolOf(manifest)]))
  const isObject = ({ document }: { readonly document?: number }): boolean => tools.get(document ?? 0) === undefined
  const skipped = [...tools].flatMap(([document, tool]) =>
    tool === undefined ? [] : [{ document, reason: `configuration of ${tool}` }],
  )
  const findings = checked.findings.filter(isObject)
  const manifests = checked.manifests.filter(isObject)
  return { ...checked, findings, manifests, skipped: [...checked.skipped.filter(isObject), ...skipped] }
}

const valuesName = /(?:^|[/._-])values(?:[._-][^/]*)?\.ya?ml$/

/** Why a file that does not parse is not meant to be a manifest, or undefined where it is. */
function noManifest(
  { path, text, named }: Source,
  { findings }: Checked,
): { readonly reason: string; readonly findings: readonly Finding[] } | undefined {
  // Schemas and dumps of tools are large, and no objects; what is no object has no limit of size.
  const isTooLarge = findings.length === 1 && findings[0]?.rule === 'too-large'
  if (isTooLarge && !/"apiVersion"\s*:\s*"|^apiVersion:/m.test(text)) return { reason: 'no manifest', findings: [] }
  if (valuesName.test(path) && !/^"?apiVersion"?:/m.test(text)) return { reason: 'Helm chart file', findings: [] }
  if (isTemplateName(path) && !named) return { reason: 'template', findings: [] }
  const broken = findings.find(({ rule }) => rule === 'yaml-syntax')
  if (broken === undefined) return undefined
  const line = templateLine(text, broken.line ?? 1)
  if (line !== undefined) return { reason: 'template', findings: [templateNotice(path, line)] }
  if (named || isKustomizationFile(path)) return undefined
  const isManifest = path.endsWith('.json') ? /"apiVersion"\s*:/.test(text) : /\b(?:apiVersion|kind)\b/.test(text)
  return isManifest ? undefined : { reason: 'no manifest', findings: [] }
}

function stillTrue({ text }: Source, findings: readonly Finding[], isPatch: boolean): readonly Finding[] {
  if (findings.length === 0) return findings
  const kept = isPatch ? findings.filter(({ path }) => !isPatchDirective(path ?? '')) : findings
  return isEncrypted(text) ? withoutEncrypted(text, kept) : kept
}

/** Fields with which a strategic merge patch says how to merge: `$patch`, `$setElementOrder/ports`. */
export function isPatchDirective(path: string): boolean {
  return /(?:^|[.[])\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(path)
}

function templateNotice(file: string, line: number): StructureFinding {
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
    together: {
      item: file,
      words: '# files are templates, which are no YAML before they are rendered, so they are not judged',
      fix: 'Validate what they render to, or exclude them.',
    },
  }
}
