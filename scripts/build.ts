/**
 * Builds dist/: tsc compiles src/ to build/, ncc bundles build/suite.js to dist/suite/, and each entry gets a small file
 * that starts it. With `--check` nothing in the checkout changes: the build goes to a temporary folder and is compared with
 * the committed dist/ byte for byte.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { entryNames } from '../src/suite.ts'

const root = join(import.meta.dirname, '..')

function run(program: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: 'inherit' })
}

/** @param folder receives `build/` (compiled) and `dist/` (bundled). */
function build(folder: string): void {
  const [compiled, dist] = [join(folder, 'build'), join(folder, 'dist')]
  for (const stale of [compiled, dist]) rmSync(stale, { recursive: true, force: true })
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled)
  if (folder !== root) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}\n')
  const suite = join(dist, 'suite')
  const options = ['--out', suite, '--license', 'licenses.txt', '--no-cache', '--quiet']
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join(compiled, 'suite.js'), ...options)
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}\n')
  for (const name of entryNames) {
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : ''
    const stub = `${shebang}import { start } from './suite/index.js'\n\nawait start('${name}')\n`
    writeFileSync(join(dist, `${name}.js`), stub, { mode: name === 'cli' ? 0o755 : 0o644 })
  }
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}

function check(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gitops-actions-dist-'))
  try {
    build(folder)
    const [fresh, committed] = [filesOf(join(folder, 'dist')), filesOf(join(root, 'dist'))]
    const names = [...new Set([...fresh.keys(), ...committed.keys()])].sort()
    const different = names.filter((name) => fresh.get(name) !== committed.get(name))
    if (different.length > 0) {
      console.error(`dist/ is not what src/ builds; run "npm run build" and commit:\n  ${different.join('\n  ')}`)
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv.includes('--check')) check()
else build(root)
