import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { releases } from '../../src/kubernetes/releases.ts'

/**
 * The folder of a Go module, downloaded and verified by the go command where it is not there yet.
 * @param module As `k8s.io/kubernetes@v1.34.4`.
 */
export function moduleDirectory(module: string): string {
  const { stdout } = spawnSync('go', ['mod', 'download', '-json', module], { encoding: 'utf8' })
  const { Dir: directory, Error: problem } = JSON.parse(stdout || '{}') as { Dir?: string; Error?: string }
  if (directory !== undefined) return directory
  // A module that asks for a newer Go is downloaded and verified all the same; only building it is refused.
  const cache = execFileSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).trim()
  const kept = join(
    cache,
    module.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`),
  )
  if (!existsSync(kept)) throw new Error(`${module}: ${problem ?? 'can not be downloaded'}`)
  return kept
}

/** The modules that the kinds of Kubernetes itself come from. */
export const kubernetesModules = releases.map((release) => `k8s.io/kubernetes@v${release}`)
/** Where life cycles of versions are told, oldest first: a version that is long gone is only in an old release. */
export const lifecycleModules = ['0.24.17', '0.35.2', releases.at(-1)!.replace(/^1/, '0')].map(
  (one) => `k8s.io/api@v${one}`,
)

/** What SOURCES.md says of `builtin.json.br`. */
export const builtinRows = [
  ...kubernetesModules.map((module) => [module, 'api/openapi-spec/swagger.json, pkg/controlplane/instance.go']),
  ...lifecycleModules.map((module) => [module, '\\*lifecycle.go']),
].map(([module, where]) => `| builtin.json.br | ${module} | ${where} | | Apache-2.0 |`)

/** The licence of a module by the text of its licence file. */
export function licenceOf(directory: string, read: (path: string) => string): string {
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) return 'unknown'
  const text = read(join(directory, file))
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0'
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT'
  if (/Redistribution and use in source and binary forms/.test(text)) return 'BSD-3-Clause'
  return 'unknown'
}
