/**
 * Builds dist/: tsc compiles src/, ncc bundles the compiled suite.js to dist/suite/, and each entry gets a small file that
 * starts it. With `--check` nothing in the checkout changes: the build is compared with the committed dist/ byte for byte.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
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
    loadedAsScripts(join(dist, 'suite'), join(stage, 'build', 'host'))
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

/** Makes chunks of a bundle scripts, which `src/host/chunks.ts` loads. @param host the compiled sources of the host */
function loadedAsScripts(folder: string, host: string): void {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.index.js'))
    .sort()
  const chunks = names.map((name) => [join(folder, name), chunkText(readFileSync(join(folder, name), 'utf8'))] as const)
  for (const [path, text] of chunks) writeFileSync(path, text)
  const build = createHash('sha256')
    .update(chunks.map(([, text]) => text).join(''))
    .digest('hex')
    .slice(0, 32)
  const bundle = join(folder, 'index.js')
  const [flags, loader] = ['v8-flags.js', 'chunks.js'].map((name) => readFileSync(join(host, name), 'utf8'))
  const alone = `${flags}${loader}`.replace("import { restoreFlags } from './v8-flags.js';\n", '')
  writeFileSync(bundle, bundleText(readFileSync(bundle, 'utf8'), alone, build))
}

/**
 * Makes functions of the arrows that the modules of a chunk stand in: V8 compiles `(function …` at once, since it is called soon,
 * while that of Node 20 and 22 reads an arrow twice, when the chunk is loaded and again when it is called. No module uses `this`
 * or `arguments` at its top: those that do stand in functions already.
 */
function compiledAtOnce(text: string): string {
  return text.replace(/^\/\*\*\*\/ \((async )?\(([\w, ]*)\) => \{$/gm, '/***/ ($1function($2) {')
}

function bundleText(text: string, loader: string, build: string): string {
  const load = 'import("./" + __nccwpck_require__.u(chunkId))'
  const parts = compiledAtOnce(text).split(load)
  if (parts.length !== 2) throw new Error(`ncc loads chunks in another way than ${load}`)
  const loaded = parts.join('Promise.resolve(loadChunk(__nccwpck_require__.u(chunkId)))')
  return `${loader}\nconst loadChunk = chunkLoader(import.meta, process.env, '${build}')\n${loaded}`
}

/**
 * A chunk of ncc is a module: `export const id = 1; export const ids = [1]; export const modules = {…};`. V8 keeps the functions
 * that were called of scripts alone, so it becomes the script of a function that gives these three.
 */
function chunkText(text: string): string {
  const form =
    /^(?:import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n)?export const id = (.*);\nexport const ids = (.*);\nexport const modules = (\{[\s\S]*\});\s*$/
  const [, id, ids, modules] = form.exec(compiledAtOnce(text)) ?? []
  if (modules === undefined) throw new Error(`ncc writes chunks in another form: ${text.slice(0, 200)}`)
  const body = inAscii(modules).replace(/\bimport\.meta(?=\.(?:dirname|url)\b)/g, 'importMeta')
  if (/\bimport\.meta\b/.test(body)) throw new Error(`Chunk ${id} asks import.meta for more than its folder`)
  const head = `(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {\n'use strict';\nreturn { id: ${id}, ids: ${ids}, modules: `
  return `${head}${body} };\n})\n`
}

/** V8 reads ASCII twice as fast: a single other character doubles the size of a text in memory. */
function inAscii(text: string): string {
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(text)) throw new Error('A character is escaped that ASCII lacks')
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
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
