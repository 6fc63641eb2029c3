import { compareFindings, type Finding } from './finding.ts'

/** More of what findings have in common is not named. */
const mostItems = 10

/**
 * Findings that say the same of many things, told in one that stands where the first of them does. It names what the others
 * are about, and holds them all as `parts`.
 * @param isApart findings that stand at each of their places all the same.
 */
export function toldTogether(
  findings: readonly Finding[],
  isApart: (finding: Finding) => boolean = () => false,
): Finding[] {
  const keyOf = (finding: Finding): string | undefined => (isApart(finding) ? undefined : finding.together?.words)
  return folded(findings, keyOf, (group, first) => (group.length === 1 ? alone(first) : asOne(first, group)))
}

/** What says the same, to the word, at so many places has one cause more often than not. */
const manyPlaces = 5

/** Findings with the same words at many places of several files, told in the first of them: for a list that people read. */
export function sameWords(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ parts, message }: Finding): string | undefined => (parts === undefined ? bare(message) : undefined)
  return folded(findings, keyOf, (group, first) => {
    if (group.length < manyPlaces || group.every(({ file }) => file === first.file)) return undefined
    return { ...first, message: `${bare(first.message)} (at ${group.length} places)`, parts: group }
  })
}

/**
 * Findings with those of a rule, a severity and a key in one, where the first of them stands.
 * @param keyOf undefined for those that stay as they are.
 * @param toOne undefined for a group that stays as it is.
 */
function folded(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | undefined,
  toOne: (group: readonly Finding[], first: Finding) => Finding | undefined,
): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = keyOf(finding)
    if (own === undefined) continue
    const key = [finding.rule, finding.severity, own].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const told = new Map<Finding, Finding | undefined>()
  for (const group of groups.values()) {
    const [first] = group.sort(compareFindings)
    const one = first && toOne(group, first)
    if (one !== undefined) for (const finding of group) told.set(finding, finding === first ? one : undefined)
  }
  return findings.flatMap((finding) => (told.has(finding) ? (told.get(finding) ?? []) : finding))
}

/** A message without the renderings where it shows. */
function bare(message: string): string {
  const at = message.lastIndexOf(' (in the rendering')
  return at < 0 ? message : message.slice(0, at)
}

/** A finding as it is by itself. */
export function alone({ together: _, ...finding }: Finding): Finding {
  return finding
}

function asOne(first: Finding, group: readonly Finding[]): Finding {
  const { words = '', fix } = first.together ?? {}
  const counts = new Map<string, number>()
  for (const { together } of group) counts.set(together?.item ?? '', (counts.get(together?.item ?? '') ?? 0) + 1)
  const items = [...counts].map(([item, count]) => (count === 1 ? item : `${item} (${count})`))
  const more = items.length > mostItems ? ` and ${items.length - mostItems} more` : ''
  const message = `${words.replace('#', String(group.length))}: ${items.slice(0, mostItems).join(', ')}${more}`
  return { ...alone(first), message, ...(fix === undefined ? {} : { fix }), parts: group.map(alone) }
}
