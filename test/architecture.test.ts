import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

/** The house and its arrows, as docs/architecture.md draws them: boxes of rooms, and the boxes that each points at. */
const { boxes, arrows } = readPicture(page.slice(page.indexOf('\n## The arrow\n')))
/** What the entries may import, stricter than the picture: they reach the stages through the commands alone. */
const entriesMayImport = ['commands', 'contract', 'report', 'host', 'errors', 'version']

function readPicture(text: string) {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const labels = [...drawing.matchAll(/(\w+)\["([^"]*)"\]/g)]
  const boxes = new Map(labels.map(([, name = '', rooms = '']) => [name, rooms.split(', ')]))
  const chains = drawing.split('\n').map((line) => line.split('-->').map((end) => /\w+/.exec(end)?.[0] ?? ''))
  const arrows = chains.flatMap((names) => names.slice(1).map((to, index) => [names[index] ?? '', to] as const))
  return { boxes, arrows }
}

function boxOf(room: string): string | undefined {
  return [...boxes].find(([, rooms]) => rooms.includes(room))?.[0]
}

/** The boxes that arrows lead to from a box. */
function below(box: string): Set<string> {
  const next = arrows.filter(([from]) => from === box).map(([, to]) => to)
  return new Set([...next, ...next.flatMap((one) => [...below(one)])])
}

function mayImport(room: string, other: string): boolean {
  if (room === 'actions' || room === 'cli') return entriesMayImport.includes(other)
  return below(boxOf(room) ?? '').has(boxOf(other) ?? '')
}

/** Below the entries only the types of the host are known; the entries make one. */
const makesHosts = ['suite', 'actions', 'cli', 'host']
/** The folders where files, processes, network, environment and clock may be touched. */
const touchesTheMachine = ['actions', 'cli', 'host']
const pureBuiltins = ['assert', 'buffer', 'crypto', 'path', 'path/posix', 'string_decoder', 'url', 'util', 'v8', 'zlib']
const vagueNames = /^(utils?|helpers?|commons?|misc|managers?|shared|stuff|lib)$/i

const impurities: readonly { readonly pattern: RegExp; readonly why: string; readonly unless?: RegExp }[] = [
  { pattern: /\bprocess\s*\.\s*\w+/g, why: 'the process belongs to the host and the entries' },
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)/g, why: 'the time comes from host.clock' },
  { pattern: /\bMath\.random\b/g, why: 'chance comes from host.random' },
  { pattern: /(?<![.\w#])(?:setTimeout|setInterval)\(/g, why: 'waiting is host.clock.sleep' },
  {
    pattern: /(?<![.\w#])fetch\(|\bglobalThis\.fetch\b/g,
    why: 'the network is host.network',
    // Git's fetch has the same name: a method, a function or a parameter of the file's own.
    unless: /\b(?:const|function)\s+fetch\b|\bfetch\([^)]*\)\s*[:{]|\(fetch\)\s*[:{]/,
  },
  { pattern: /\bconsole\.\w+/g, why: 'lines go to host.log' },
]

interface SourceFile {
  /** Relative to the project: `src/tools/catalog.ts`. */
  readonly path: string
  /** The folder or file of src/ it belongs to: `tools`, `errors`. */
  readonly area: string
  /** The text with comments blanked, so that line numbers stay. */
  readonly code: string
  readonly imports: readonly Import[]
}

interface Import {
  readonly dynamic: boolean
  /** Undefined where it is not a literal. */
  readonly specifier: string | undefined
  readonly typeOnly: boolean
  readonly line: number
}

const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .sort()
  .map((path) => readSource(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')))

function readSource(path: string, text: string): SourceFile {
  const code = blankComments(text)
  return { path, area: areaOf(path), code, imports: importsOf(code) }
}

function areaOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '')
}

function blankComments(text: string): string {
  const stringOrComment = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(stringOrComment, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found))
}

function importsOf(code: string): Import[] {
  const statement =
    /^[ \t]*(?:import|export)\b(?<type>\s+type\b)?[^'"();=]*?(?:\bfrom\s*)?['"](?<specifier>[^'"\n]+)['"]/gm
  const dynamic = /\bimport\(\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<other>[^)'"]))/g
  const found = (match: RegExpExecArray, specifier: string | undefined, dynamic: boolean): Import => ({
    specifier,
    dynamic,
    typeOnly: match.groups?.['type'] !== undefined,
    line: lineAt(code, match.index),
  })
  return [
    ...[...code.matchAll(statement)].map((match) => found(match, match.groups?.['specifier'], false)),
    ...[...code.matchAll(dynamic)].map((match) =>
      found(match, match.groups?.['single'] ?? match.groups?.['double'], true),
    ),
  ]
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** The file that a relative import leads to, or undefined for a package. */
function fileAt(file: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(file.path, '..', specifier).replaceAll('\\', '/') : undefined
}

/** The area of it. */
function targetOf(file: SourceFile, specifier: string): string | undefined {
  const path = fileAt(file, specifier)
  return path === undefined ? undefined : areaOf(path)
}

function violations(check: (file: SourceFile, add: (line: number, what: string) => void) => void): string[] {
  const found: string[] = []
  for (const file of sources) check(file, (line, what) => found.push(`${file.path}:${line} ${what}`))
  return found
}

describe('the architecture', () => {
  it('is read from the sources', () => {
    expect(sources.length).toBeGreaterThan(10)
    const read = readSource(
      'src/convert/x.ts',
      [
        "import { a } from '../errors.ts'",
        "import type { B } from '../host/host.ts'",
        "import './side-effect.ts'",
        'import {',
        '  c,',
        "} from '../yaml/lines.ts'",
        "export { d } from 'yaml'",
        "export * from '../report/finding.ts'",
        "// import '../comment.ts'",
        "const e = await import('../oci/reference.ts')",
        "type F = import('../git/forge.ts').Forge",
        'const g = await import(name)',
      ].join('\n'),
    )
    expect(read.imports.map(({ specifier, typeOnly, line }) => [specifier, typeOnly, line])).toEqual([
      ['../errors.ts', false, 1],
      ['../host/host.ts', true, 2],
      ['./side-effect.ts', false, 3],
      ['../yaml/lines.ts', false, 4],
      ['yaml', false, 7],
      ['../report/finding.ts', false, 8],
      ['../oci/reference.ts', false, 10],
      ['../git/forge.ts', false, 11],
      [undefined, false, 12],
    ])
  })

  it('has the rooms that are drawn, each in one box and in the table of the house', () => {
    const rooms = [...new Set(sources.map(({ area }) => area))].sort()
    expect([...boxes.values()].flat().sort()).toEqual(rooms)
    const house = page.slice(page.indexOf('\n## The house\n'), page.indexOf('\n## The arrow\n'))
    const inTable = [...house.matchAll(/`src\/([\w-]+)(?:\/|\.ts)`/g)].map(([, room]) => room)
    expect(rooms.filter((room) => !inTable.includes(room))).toEqual([])
    expect(inTable.filter((room) => !rooms.includes(room ?? ''))).toEqual([])
  })

  it('has arrows that point one way, as the picture says', () => {
    const found = violations((file, add) => {
      for (const { specifier, line } of file.imports) {
        if (specifier === undefined) add(line, 'imports something that can’t be read from the source')
        const target = specifier === undefined ? undefined : targetOf(file, specifier)
        if (target === undefined || target === file.area || mayImport(file.area, target)) continue
        add(line, `${file.area} may not import ${target} (${specifier})`)
      }
    })
    expect(found).toEqual([])
  })

  it('draws no arrow that no import goes along', () => {
    const imports = sources.flatMap((file) =>
      file.imports.map(({ specifier = '' }) => [boxOf(file.area), boxOf(targetOf(file, specifier) ?? '')].join()),
    )
    expect(arrows.filter((arrow) => !imports.includes(arrow.join()))).toEqual([])
  })

  it('has no circle of files, types included', () => {
    let left = sources.map((file) => ({
      path: file.path,
      imports: file.imports.map(({ specifier = '' }) => fileAt(file, specifier)),
    }))
    // Files that import none of those left are taken away, until only circles and what leads to them stay.
    for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
      before = left.length
      const paths = new Set<string | undefined>(left.map(({ path }) => path))
      left = left.filter(({ imports }) => imports.some((path) => paths.has(path)))
    }
    expect(left.map(({ path }) => path)).toEqual([])
  })

  it('knows the types of the host alone below the entries', () => {
    const found = violations((file, add) => {
      if (makesHosts.includes(file.area)) return
      for (const { specifier, line } of file.imports) {
        if (specifier !== undefined && targetOf(file, specifier) === 'host' && basename(specifier) !== 'host.ts') {
          add(line, `${specifier} is only for the entries; take a Host as a parameter`)
        }
      }
    })
    expect(found).toEqual([])
  })

  it('touches files, processes and the network in the host and the entries alone', () => {
    const found = violations((file, add) => {
      if (touchesTheMachine.includes(file.area)) return
      for (const { specifier = '', line } of file.imports) {
        const builtin = /^node:(.+)$/.exec(specifier)?.[1]
        if (builtin !== undefined && !pureBuiltins.includes(builtin)) add(line, `${specifier} belongs to the host`)
        if (specifier.startsWith('@actions/')) add(line, `${specifier} belongs to the host and the entries`)
      }
    })
    expect(found).toEqual([])
  })

  it('asks for the environment, the clock and chance in the host and the entries alone', () => {
    const found = violations((file, add) => {
      if (touchesTheMachine.includes(file.area)) return
      for (const { pattern, why, unless } of impurities) {
        if (unless?.test(file.code)) continue
        for (const match of file.code.matchAll(pattern)) add(lineAt(file.code, match.index), `${match[0]}: ${why}`)
      }
    })
    expect(found).toEqual([])
  })

  it('writes built-in modules with node: and its own files with .ts', () => {
    const found = violations((file, add) => {
      for (const { specifier, line } of file.imports) {
        if (specifier?.startsWith('.') && !/\.(ts|json)$/.test(specifier)) add(line, `${specifier} has no ending .ts`)
      }
    })
    expect(found).toEqual([])
  })

  it('loads built-in modules statically', () => {
    // In the bundle `await import('node:stream')` has a default and none of the names.
    const found = violations((file, add) => {
      for (const { specifier, dynamic, line } of file.imports) {
        if (dynamic && specifier?.startsWith('node:')) add(line, `${specifier} is imported on demand`)
      }
    })
    expect(found).toEqual([])
  })

  it('exports by name alone', () => {
    const pattern = /^export\s+default\b|\bas default\b/gm
    const found = violations((file, add) => {
      for (const match of file.code.matchAll(pattern)) add(lineAt(file.code, match.index), 'has a default export')
    })
    expect(found).toEqual([])
  })

  it('names every file and folder for what it is', () => {
    const found = violations((file, add) => {
      const vague = file.path.split('/').find((part) => vagueNames.test(part.replace(/\.ts$/, '')))
      if (vague !== undefined) add(1, `"${vague}" says nothing about what is in it`)
    })
    expect(found).toEqual([])
  })
})
