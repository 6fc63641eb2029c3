/**
 * Builds dist/: tsc compiles src/, ncc bundles the compiled suite.js to dist/suite/, and each entry gets a small file that
 * starts it. With `--check` nothing in the checkout changes: the build is compared with the committed dist/ byte for byte.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { entryNames } from '../src/suite.ts'

const root = join(import.meta.dirname, '..')

/** Runs a program of the packages in a folder, there. */
function run(folder: string, program: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(folder, 'node_modules', program), ...args], { cwd: folder, stdio: 'inherit' })
}

/**
 * Names of chunks come from the paths of their modules and of ncc's own loaders, relative to where ncc runs. So it runs in
 * a stage that looks the same everywhere: `build/` with the compiled sources, `node_modules/` with copies of ncc and of
 * what the sources may import.
 *
 * @param dist receives the bundle and the entries.
 */
function build(dist: string): void {
  const stage = mkdtempSync(join(tmpdir(), 'gitops-actions-build-'))
  try {
    run(root, 'typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(stage, 'build'))
    writeFileSync(join(stage, 'build', 'package.json'), '{"type":"module"}\n')
    for (const path of stagedPackages()) cpSync(join(root, path), join(stage, path), { recursive: true })
    withoutUndici(join(stage, 'node_modules', 'undici'))
    const options = ['--out', join(dist, 'suite'), '--license', 'licenses.txt', '--no-cache', '--quiet']
    rmSync(dist, { recursive: true, force: true })
    run(stage, '@vercel/ncc/dist/ncc/cli.js', 'build', join('build', 'suite.js'), ...options)
    for (const path of filesOf(join(dist, 'suite')).keys()) compiledAtOnce(join(dist, 'suite', path))
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}\n')
  for (const name of entryNames) {
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : ''
    const stub = `${shebang}import { start } from './suite/index.js'\n\nawait start('${name}')\n`
    writeFileSync(join(dist, `${name}.js`), stub, { mode: name === 'cli' ? 0o755 : 0o644 })
  }
}

/** Folders of ncc and of the packages that are not for development alone: `node_modules/yaml`. */
function stagedPackages(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>
  }
  const runtime = Object.entries(lock.packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  return ['node_modules/@vercel/ncc', ...runtime.map(([path]) => path)]
}

/**
 * The toolkit's packages load undici for requests that are ours to send (`src/host/http.ts`): a sixth of the bundle, and more
 * than a third of what an action's start takes. They make an agent as they load, which nobody sends through.
 */
function withoutUndici(folder: string): void {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"undici","version":"0.0.0","type":"module","exports":"./index.js"}\n',
  )
  const fetch = "export function fetch() {\n  throw new Error('undici is not shipped: send through the host')\n}\n"
  writeFileSync(join(folder, 'index.js'), `export class ProxyAgent {}\n${fetch}`)
}

/**
 * Makes functions of the arrows that the modules of a chunk stand in: V8 compiles `(function …` at once, since it is called soon,
 * while that of Node 20 and 22 reads an arrow twice, when the chunk is loaded and again when it is called. No module uses `this`
 * or `arguments` at its top: those that do stand in functions already.
 */
function compiledAtOnce(path: string): void {
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(/^\/\*\*\*\/ \((async )?\(([\w, ]*)\) => \{$/gm, '/***/ ($1function($2) {')
  if (changed !== text) writeFileSync(path, changed)
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
    const [fresh, committed] = [filesOf(folder), filesOf(join(root, 'dist'))]
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
else build(join(root, 'dist'))
