import { posix } from 'node:path'
import type { PlacedConflict } from './merge-file.ts'
import type { BrokenRecord, Generation } from './record.ts'
import { recordName } from './record-name.ts'
import type { Finding } from './rules.ts'

type Where = Pick<Finding, 'file' | 'line' | 'column'>

const conversion = { category: 'conversion', severity: 'error' } as const

export function recordFinding(folder: string, path: string, { problem, line }: BrokenRecord): Finding {
  return {
    ...conversion,
    rule: 'damaged-record',
    message: `${path} ${problem}, so it can't be told what was edited by hand`,
    fix: 'Restore it from Git, or give force to generate the base anew, without the edits in it.',
    file: posix.join(folder, path),
    line,
    column: 1,
  }
}

/** Nothing tells what was generated in a folder with other manifests. */
export function foreignFinding(folder: string, path: string, record: string): Finding {
  return {
    ...conversion,
    rule: 'foreign-files',
    message: `${folder} holds ${path}, and no ${record} that says it was generated here`,
    fix: `Give an empty folder, bring back ${record} from Git, or give force to overwrite the files of base/.`,
    file: posix.join(folder, path),
    line: 1,
    column: 1,
  }
}

/** A file that stands in the way, and nothing tells what was generated there. */
export function editedFinding(
  folder: string,
  path: string,
  content: string,
  before: string,
  last: Generation | undefined,
): Finding {
  const generated = new Set(content.split('\n'))
  const at = before.split('\n').findIndex((line) => !generated.has(line))
  const why =
    last === undefined
      ? `${path} exists and was not generated here, as far as ${recordName} tells; generating it would overwrite it`
      : `${path} was edited by hand, and the record of what was generated is one of an older version`
  return {
    ...conversion,
    rule: 'edited-base',
    message: why,
    fix:
      last === undefined
        ? `Restore ${recordName}, choose another folder with out, or give force to overwrite the file.`
        : 'Move the edit into an overlay or the Compose file, or give force once to overwrite it: later edits are kept.',
    file: posix.join(folder, path),
    line: Math.max(at, 0) + 1,
    column: 1,
  }
}

export function unreadableFinding(
  folder: string,
  path: string,
  { problem, line, column }: { problem: string; line: number; column: number },
): Finding {
  return {
    ...conversion,
    rule: 'edited-base',
    message: `${path} was edited by hand and can't be merged: ${problem}`,
    fix: 'Mend the file, or give force to overwrite it.',
    file: posix.join(folder, path),
    line,
    column,
  }
}

export function conflictFindings(folder: string, path: string, conflicts: readonly PlacedConflict[]): Finding[] {
  return conflicts.map((conflict) => ({
    ...conversion,
    rule: 'edit-conflict',
    message: conflictMessage(conflict),
    fix: 'Set the field to one of the two, hold it with the comment # gitops-actions:keep, or give on-conflict ours or theirs.',
    file: posix.join(folder, path),
    document: conflict.document,
    path: fieldOf(conflict.steps),
    line: conflict.line,
    column: conflict.column,
  }))
}

/** Fields of an overlay that are as they were generated once, while something else is generated now. */
export function behindFindings(folder: string, path: string, fields: readonly PlacedConflict[]): Finding[] {
  return fields.map(({ document, steps, line, column, ours, theirs }) => ({
    ...conversion,
    severity: 'warning',
    rule: 'overlay-behind',
    message: `${fieldOf(steps)} stays as it is${shown(ours).replace(' to', ',')}, since overlays are yours; the Compose file would set it${shown(theirs)}`,
    fix: 'Set it here, too, where that is wanted; promote carries versions from one environment to the next.',
    file: posix.join(folder, path),
    document,
    path: fieldOf(steps),
    line,
    column,
  }))
}

function conflictMessage({ steps, object, ours, theirs, theirLine }: PlacedConflict): string {
  const field = fieldOf(steps)
  const what = field === '' ? object : `${field} of ${object}`
  const there = `${shown(theirs)}${theirLine === undefined ? '' : ` (line ${theirLine} of what is generated)`}`
  if (ours === undefined) return `${what} was taken out by hand, and the Compose file changes it${there}`
  if (theirs === undefined) return `${what} was changed by hand${shown(ours)}, and the Compose file takes it out`
  return `${what} was changed by hand${shown(ours)}, and by the Compose file${there}`
}

/** `spec.template.spec.containers[web].image`: list items by name. */
function fieldOf(steps: readonly string[]): string {
  return steps.slice(1).reduce((path, step) => {
    if (step.startsWith('[')) return path + step
    const text = /^[\w-]+$/.test(step) ? step : `[${step}]`
    return path === '' || text.startsWith('[') ? path + text : `${path}.${text}`
  }, '')
}

/** What is longer than a line is not shown. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > 80 ? '' : ` to ${text}`
}

export function orphanFinding(folder: string, path: string): Finding {
  return {
    ...conversion,
    severity: 'warning',
    rule: 'orphaned-base',
    message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
    fix: 'Remove it, or give force.',
    file: posix.join(folder, path),
    line: 1,
    column: 1,
  }
}

/** An entry of an overlay that points at nothing: an error where kustomize would refuse to build it. */
export function staleFinding(where: Where, path: string, what: string, name: string): Finding {
  const isRefused = path.startsWith('replicas')
  return {
    ...conversion,
    ...where,
    severity: isRefused ? 'error' : 'warning',
    rule: 'stale-overlay',
    message: `${what} ${name}, which is not generated any more`,
    fix: isRefused ? 'Remove the entry: kustomize does not build the overlay with it.' : 'Remove the entry.',
    path,
  }
}

/** An overlay that is kept, and gets nothing of what is new. */
export function unknownEnvironmentFinding(file: string, environment: string, known: readonly string[]): Finding {
  return {
    ...conversion,
    severity: 'warning',
    rule: 'unknown-environment',
    message: `${environment} is none of the environments ${known.join(', ')}: its overlay gets no entries of new services`,
    fix: `Add ${environment} to the input environment, or remove the overlay.`,
    file,
    line: 1,
    column: 1,
  }
}
