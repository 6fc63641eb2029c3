/**
 * Makes `data/compose-schema.json` from the JSON schema in the Go module of the Compose specification's reference
 * loader (Apache-2.0), without its prose. Needs Go; the module's checksum is verified by Go itself.
 *
 *   node scripts/compose-schema.ts [VERSION]
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [version = 'v2.16.2'] = process.argv.slice(2)
const source = `github.com/compose-spec/compose-go/v2@${version}`

const module = JSON.parse(execFileSync('go', ['mod', 'download', '-json', source], { encoding: 'utf8' })) as {
  Dir: string
  Sum: string
}
const schema: unknown = JSON.parse(readFileSync(join(module.Dir, 'schema', 'compose-spec.json'), 'utf8'))

const generated = { source, checksum: module.Sum, licence: 'Apache-2.0', schema: withoutProse(schema) }
writeFileSync(join(import.meta.dirname, '..', 'data', 'compose-schema.json'), `${JSON.stringify(generated)}\n`)

/** Keys under `properties` and the like are names of Compose settings, so a setting called `description` stays. */
function withoutProse(value: unknown, isNameMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const nameMaps = ['properties', 'patternProperties', '$defs']
  const kept = Object.entries(value).filter(([key]) => isNameMap || !['description', 'title', '$schema'].includes(key))
  return Object.fromEntries(
    kept.map(([key, child]) => [key, withoutProse(child, !isNameMap && nameMaps.includes(key))]),
  )
}
