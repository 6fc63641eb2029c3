import { InputError, ServiceError } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import type { Report } from './report.ts'
import { type Paint, placeText, printable } from './text.ts'

/** What every command has to say of how it is used. */
export const problemRules = {
  'bad-input': { summary: 'An input, an option or a file that is given is one that the command can take.' },
} as const satisfies Catalogue

/** An error as people read it: whose fault it is, where, why, and what to do. A stack trace is shown for our bugs alone. */
export function renderProblem(error: unknown, paint: Paint): string {
  if (error instanceof InputError) {
    return `${placePart(error, paint)}${paint('red', 'error')}: ${printable(error.message)}\n${fixLine(error.fix, paint)}`
  }
  if (error instanceof ServiceError) {
    return `${placePart(error, paint)}${paint('red', `${printable(error.service)} failed`)}: ${printable(error.message)}\n${fixLine(error.fix, paint)}`
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${paint('red', 'This is a bug in gitops-actions')}: please report it with the lines below.\n${printable(stack)}\n`
}

function placePart({ place }: InputError | ServiceError, paint: Paint): string {
  return place === undefined ? '' : `${paint('bold', placeText(place))}: `
}

function fixLine(fix: string | undefined, paint: Paint): string {
  return fix === undefined ? '' : `  ${paint('dim', 'fix:')} ${printable(fix)}\n`
}

/** The user's mistake as a report of one finding: programs that read JSON, SARIF or annotations get it in that form. */
export function reportOfMistake(error: InputError): Report {
  const { message, fix, place } = error
  const rule: keyof typeof problemRules = 'bad-input'
  const kind = { rule, category: 'input', severity: 'error' } as const
  const finding = { ...kind, message, ...(fix === undefined ? {} : { fix }), ...place }
  return { findings: [finding], files: 0, documents: 0, result: {}, outputs: {}, plan: [] }
}
