import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

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

/** The licence of a module by the text of its licence file. */
export function licenceOf(directory: string, read: (path: string) => string): string {
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) return 'unknown'
  const text = read(join(directory, file))
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0'
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT'
  return 'unknown'
}
