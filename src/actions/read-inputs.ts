import type { Fields } from '../contract/fields.ts'
import { formerNames } from '../contract/parse.ts'
import { nearest } from '../report/nearest.ts'

/** The inputs that a step was given, and what is to be said of variables that look like inputs. */
interface GivenInputs {
  readonly given: Readonly<Record<string, string>>
  readonly notes: { readonly notices: readonly string[]; readonly warnings: readonly string[] }
}

/**
 * The runner gives each input as INPUT_<NAME>, in capitals; an input that was not given may be there as empty text. It says
 * itself what stands under `with:` and is no input. So a variable that is none was set by the job, such as
 * `INPUT_TITLE: ${{ github.event.issue.title }}` against script injection, and is none of our business.
 */
export function readInputs(environment: NodeJS.ProcessEnv, fields: Fields): GivenInputs {
  const known = [...Object.keys(fields), ...Object.keys(formerNames(fields))]
  const given: Record<string, string> = {}
  const notices: string[] = []
  const warnings: string[] = []
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || !value) continue
    const name = variable.slice('INPUT_'.length).toLowerCase()
    if (known.includes(name)) given[name] = value
    else {
      // A shell can't have a dash in a name.
      const guess = nearest(name.replaceAll('_', '-'), known)
      if (guess === undefined) notices.push(`${variable} is no input of this action, and is not read.`)
      else warnings.push(`${variable} is no input of this action, and is not read. Did you mean "${guess}"?`)
    }
  }
  return { given, notes: { notices, warnings } }
}
