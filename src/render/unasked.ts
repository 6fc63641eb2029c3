import { posix } from 'node:path'
import { isKustomizationFile } from './kustomization.ts'
import type { Finding } from './rules.ts'

const preventing: ReadonlySet<string> = new Set<Finding['rule']>(['missing-file', 'render-failed', 'load-restriction'])

/**
 * What is said of a kustomization: where controllers ask for others, and for none that takes it in, it is not in use, and that
 * it can't be built is no more than a warning, one for all of them.
 * @param asked files that are part of what controllers ask for.
 */
export function ofUnasked<F extends Omit<Finding, 'rule'> & { readonly rule: string }>(
  finding: F,
  asked: ReadonlySet<string>,
): F {
  const { file = '', rule, severity } = finding
  if (asked.size === 0 || asked.has(file) || severity !== 'error' || !preventing.has(rule)) return finding
  if (!isKustomizationFile(file)) return finding
  const together = {
    item: posix.dirname(file),
    words: '# faults keep kustomizations that no controller asks for from being built',
    fix: 'Mend or remove them.',
  }
  return { ...finding, severity: 'warning', together }
}
