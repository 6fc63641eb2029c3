import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/tools/catalog.ts'

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS' }

/** docs/tools.md with the table of the programs, from the catalogue and the checksums. */
export function toolsPage(root: string): string {
  const { tools } = JSON.parse(readFileSync(join(root, 'data/tools.json'), 'utf8')) as Pins
  const rows = Object.entries(catalog).map(([name, { version, purpose }]) => {
    const platforms = Object.keys(tools[name]?.[version]?.sha256 ?? {})
    return `| ${name} | ${version} | ${purpose} | ${platforms.length === 0 ? 'nothing (see below)' : shown(platforms)} |`
  })
  const table = ['| Program | Pinned version | For | Download is pinned for |', '| --- | --- | --- | --- |', ...rows]
  const page = readFileSync(join(root, 'docs/tools.md'), 'utf8')
  return page.replace(/(?<=<!-- tools: [^\n]* -->\n)[\s\S]*?(?=<!-- \/tools -->)/, () => `${table.join('\n')}\n`)
}

interface Pins {
  readonly tools: Readonly<
    Record<string, Readonly<Record<string, { readonly sha256?: Readonly<Record<string, string>> }>>>
  >
}

/** `Linux amd64 and arm64, macOS arm64` */
function shown(platforms: readonly string[]): string {
  const bySystem = new Map<string, string[]>()
  for (const platform of platforms) {
    const [system = '', architecture = ''] = platform.split('/')
    bySystem.set(system, [...(bySystem.get(system) ?? []), architecture])
  }
  return [...bySystem].map(([system, all]) => `${systems[system] ?? system} ${all.join(' and ')}`).join(', ')
}
