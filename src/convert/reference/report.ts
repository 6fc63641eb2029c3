import type { Values } from '../../contract/fields.ts'
import type { Host } from '../../host/host.ts'
import type { Report } from '../../report/report.ts'
import { withProfiles } from '../compose/check.ts'
import { loadCompose } from '../compose/load.ts'
import { selectionOf } from '../compose/selection.ts'
import { Refusal } from '../compose/tree.ts'
import { conversionOf } from '../convert.ts'
import { environmentOf } from '../environment.ts'
import { optionsOf } from '../generate.ts'
import type { contract } from '../inputs.ts'
import { type ConvertResult, nothingWritten } from '../result.ts'
import { referenceModel } from './model.ts'

/**
 * The project of the inputs as the reference loader normalises it, in the result and as plan; or what is wrong with it. What
 * only a conversion has to say is left out.
 * @throws InputError where no Compose file is.
 */
export function modelReport(inputs: Values<typeof contract.inputs>, host: Host): Report<ConvertResult> {
  const selection = selectionOf(inputs, host)
  try {
    const loaded = loadCompose(selection, host)
    const conversion = conversionOf(loaded, optionsOf(inputs, false), host)
    // Env files are read here to say what is wrong with them.
    for (const [name, service] of Object.entries(conversion.model.services ?? {})) {
      environmentOf(conversion, name, name, service)
    }
    const mistakes = conversion.findings.filter(
      ({ severity, category }) => severity === 'error' && category === 'input',
    )
    const report = nothingWritten([...loaded.warnings, ...mistakes], loaded.files)
    if (mistakes.length > 0) return report
    const model = referenceModel(withProfiles(loaded.tree, loaded.profiles).tree, loaded, host)
    return { ...report, result: { ...report.result, model }, plan: JSON.stringify(model, undefined, 2).split('\n') }
  } catch (error) {
    if (error instanceof Refusal) return nothingWritten(error.findings, selection.files.length)
    throw error
  }
}
