import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseInputs } from '../../src/contract/parse.ts'
import type { Report } from '../../src/report/report.ts'
import { validateContract } from '../../src/validate/inputs.ts'
import { type ValidateResult, validate } from '../../src/validate/stage.ts'
import { temporaryFolder, testHost } from './host.ts'

type Given = Readonly<Record<string, string | string[]>>

/** A workspace with files, by path. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder('validate')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Runs the stage there. Programs are looked for in a folder of the test's own, and where the system has its own. */
export async function run(
  root: string,
  given: Given = {},
  programs = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Report<ValidateResult>> {
  const inputs = await parseInputs(validateContract.inputs, given, (name) => `Input "${name}"`)
  return await validate.run(
    inputs,
    testHost({ root, environment: { ...environment, PATH: `${programs}:/usr/bin:/bin` } }),
  )
}

/** `file:line severity rule` of each finding. */
export async function findings(root: string, given: Given = {}, programs = ''): Promise<string[]> {
  const report = await run(root, given, programs)
  return report.findings.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`).sort()
}

/** A folder with a program that prints a text, whatever it is asked. */
export function program(name: string, prints: string, exitCode = 0): string {
  const folder = temporaryFolder('programs')
  writeFileSync(join(folder, 'text'), prints)
  const stream = exitCode === 0 ? '' : '>&2'
  writeFileSync(join(folder, name), `#!/bin/sh\ncat '${join(folder, 'text')}' ${stream}\nexit ${exitCode}\n`)
  chmodSync(join(folder, name), 0o755)
  return folder
}

export const configMap = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata: {}\n`

/**
 * A Flux Kustomization of the folder apps.
 * @param spec more lines of its spec. https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export const fluxKustomization = (spec: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec:
  interval: 1h
  prune: true
  path: ./apps
  sourceRef: {kind: GitRepository, name: flux-system}
${spec}`
