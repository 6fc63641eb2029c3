import type { Host } from '../../host/host.ts'
import { blobPath, type Layout } from '../../oci/layout.ts'
import { isExpression } from './licenses.ts'
import type { Package } from './vulnerability.ts'

/** Where apk keeps what is installed, as archives name it; the second is that of apk 3. */
const lists = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'].flatMap((path) => [path, `./${path}`])

/**
 * Packages of Alpine with what they say of their licences, whole: Trivy takes an expression apart, and what stood between the
 * licences is lost, so that all of `MIT OR GPL-2.0-only` would hold. The list of apk in the layers that brought the packages has it
 * (https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2). What is no
 * expression, or can't be read, stays as it is: each word holds.
 */
export async function withWholeLicenses(
  host: Host,
  layout: Layout,
  packages: readonly Package[],
): Promise<readonly Package[]> {
  const split = packages.filter(({ purl, licenses }) => purl?.startsWith('pkg:apk/') && licenses.length > 1)
  const whole = new Map<string, string>()
  if (host.processes.find('tar') === undefined) return packages
  for (const layer of new Set(split.flatMap((one) => one.layer ?? []))) {
    const { stdout } = await host.processes.run('tar', ['-xOf', blobPath(layout.path, layer), ...lists])
    for (const [name, license] of installed(new TextDecoder().decode(stdout))) {
      if (isExpression(license)) whole.set(name, license)
    }
  }
  return packages.map((one) => {
    const license = split.includes(one) ? whole.get(nameOf(one)) : undefined
    return license === undefined ? one : { ...one, licenses: [license] }
  })
}

const nameOf = ({ name, version }: Pick<Package, 'name' | 'version'>): string => `${name} ${version}`

/** Records are apart by an empty line; `P:` is the name, `V:` the version, `L:` the licence. */
function installed(text: string): [string, string][] {
  return text.split('\n\n').flatMap((record): [string, string][] => {
    const field = (letter: string): string | undefined => new RegExp(`^${letter}:(.*)$`, 'm').exec(record)?.[1]?.trim()
    const [name, version, license] = [field('P'), field('V'), field('L')]
    return name && version && license ? [[nameOf({ name, version }), license]] : []
  })
}
