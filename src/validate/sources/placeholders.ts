import { hasPlaceholder, openPart } from '../../render/controllers/variables.ts'
import type { FileVerdict, Source } from '../file.ts'
import { withoutLines } from './substituted.ts'

/**
 * A name to be filled in makes a file a template of envsubst, sed or a reader: what will stand there is not known.
 * @param isReplaced whether a text holds what is replaced before it is applied.
 */
export function withoutTemplates(
  { path, text }: Source,
  verdict: FileVerdict,
  isReplaced: (text: string) => boolean,
): FileVerdict {
  if (verdict.manifests.length === 0) return verdict
  const names = new Set(
    verdict.manifests
      .flatMap(({ name = '', namespace = '' }) => [openPart(name, text) ?? [], openPart(namespace, text) ?? []])
      .flat(),
  )
  const isOpen = (line: string): boolean =>
    names.size === 0
      ? line.includes('{{') || isReplaced(line)
      : hasPlaceholder(line) || line.split(/\W+/).some((word) => names.has(word))
  const findings = withoutLines(text, verdict.findings, isOpen)
  if (names.size === 0 && findings.length === verdict.findings.length) return verdict
  const skipped = [...verdict.skipped, ['template with placeholders, judged but for them', path] as const]
  return { ...verdict, findings, skipped }
}
