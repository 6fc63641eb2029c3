import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = globSync(['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'], { cwd: root }).map(
  (path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }),
)

/** What is imported of each file of the project: its names; of one that is loaded on demand, every word there. */
function importedNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { path, text } of files) {
    const take = (specifier: string, names: Iterable<string>): void => {
      const target = join(path, '..', specifier).replaceAll('\\', '/')
      found.set(target, new Set([...(found.get(target) ?? []), ...names]))
    }
    for (const [, names = '', specifier = ''] of text.matchAll(
      /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/gm,
    )) {
      take(
        specifier,
        names.split(',').map((name) => name.trim().replace(/^type\s+|\s+as\s.*$/g, '')),
      )
    }
    for (const [, specifier = ''] of text.matchAll(
      /(?:\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?|^import \* as \w+ from )'(\.[^']+)'/gm,
    )) {
      take(specifier, text.match(/[\w$]+/g) ?? [])
    }
  }
  return found
}

it('everything that is exported, types too, is imported by another file', () => {
  const imported = importedNames()
  const unused = files
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !imported.get(path)?.has(name))
        .map((name) => `${path}: ${name}`),
    )
  expect(unused).toEqual([])
})
