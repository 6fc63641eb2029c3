import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { isObject } from '../../value.ts'
import { KnownFindings } from './findings.ts'

/**
 * The findings of a baseline: an earlier report, as `--format json` prints it.
 * @throws InputError for a file that is none.
 */
export function readBaseline(path: string, host: Host): KnownFindings {
  const fix = `Make it with: gitops-actions validate … --format json --output ${path} --fail-on never`
  if (host.files.kind(path) === undefined) throw new InputError(`Input baseline: "${path}" does not exist`, { fix })
  const report = parsed(host.files.text(path))
  const findings = isObject(report) ? report['findings'] : undefined
  if (!Array.isArray(findings)) {
    throw new InputError(`Input baseline: "${path}" is no report of validate`, { fix, place: { file: path } })
  }
  const texts = ['rule', 'file', 'path', 'message'] as const
  return new KnownFindings(
    findings
      .flatMap(partsOf)
      .filter(isObject)
      .map((finding) => {
        const [rule = '', file = '', field = '', message = ''] = texts.map((name) => {
          const text = finding[name]
          return typeof text === 'string' ? text : ''
        })
        return { rule, file, path: field, message }
      }),
  )
}

/** Findings that were told together are known each by itself. */
function partsOf(finding: unknown): readonly unknown[] {
  const parts = isObject(finding) ? finding['parts'] : undefined
  return Array.isArray(parts) ? parts : [finding]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
