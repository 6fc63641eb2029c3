import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseInputs } from '../../src/contract/parse.ts'
import { contract } from '../../src/convert/inputs.ts'
import type { ConvertResult } from '../../src/convert/result.ts'
import { convert } from '../../src/convert/stage.ts'
import type { Finding } from '../../src/report/finding.ts'
import type { Report } from '../../src/report/report.ts'
import { temporaryFolder, testHost } from './host.ts'

/** A new project folder with these files. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder('compose')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Runs the stage in a folder, with inputs as a user would write them. */
export async function convertIn(
  root: string,
  given: Readonly<Record<string, string | readonly string[]>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Report<ConvertResult>> {
  const inputs = await parseInputs(contract.inputs, given, (name) => `Input "${name}"`)
  return convert.run(inputs, testHost({ root, environment }))
}

/** `rule file:line message` of each finding, for reading. */
export function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule, file, line, message }) => `${severity} ${rule} ${file}:${line} ${message}`)
}
