/**
 * Times validate beside kubeconform, with the same schemas on the local disk, in one run:
 *
 *     GITOPS_ACTIONS_CORPUS=… node bench/validate.ts [documents…]
 *
 * kubeconform is taken from KUBECONFORM or PATH. Ours is the command in GITOPS_ACTIONS_CLI (such as `node dist/cli.js`), or
 * the library started by bench/validate-run.ts. Runs alternate, so that both see the same machine.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Kinds } from '../src/kubernetes/kinds.ts'
import type { Schema } from '../src/kubernetes/schema.ts'
import { best, line, timed } from './timing.ts'

const version = '1.34'
const repeats = 3

/** Writes the schemas that ship as kubeconform reads them: one JSON schema a kind, references resolved. */
function writeSchemas(folder: string): Set<string> {
  const kinds = new Kinds((name) => readFileSync(new URL(`../data/${name}`, import.meta.url)))
  const written = new Set<string>()
  for (const name of kinds.served(version)) {
    const [kindName = '', apiVersion = '', group = ''] = name.split('/').reverse()
    const lookup = kinds.find(name.slice(0, name.lastIndexOf('/')), kindName, version)
    if (lookup.status !== 'served') continue
    const { schema, definition, decodedBy } = lookup.kind
    const file = [kindName, group.split('.')[0], apiVersion]
      .filter((part) => part !== '')
      .join('-')
      .toLowerCase()
    const closed = jsonSchema(schema, definition, []) as { properties?: Record<string, unknown> }
    if (decodedBy === 'crd') closed.properties = { ...closed.properties, apiVersion: {}, kind: {}, metadata: {} }
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(closed))
    written.add(name)
  }
  return written
}

/** A schema with its references resolved, closed to unknown fields, open to null: what kubeconform's own schemas look like. */
function jsonSchema(schema: Schema, definition: (name: string) => Schema, open: readonly string[]): unknown {
  const { $ref: name } = schema
  if (name !== undefined) {
    if (open.includes(name)) return {}
    if (name === 'IntOrString' || name === 'Quantity') return { type: ['string', 'number', 'null'] }
    return jsonSchema(definition(name), definition, [...open, name])
  }
  if (schema['x-kubernetes-int-or-string'] === true) return { type: ['string', 'number', 'null'] }
  const result: Record<string, unknown> = { ...schema }
  if (schema.type !== undefined) result['type'] = [schema.type, 'null']
  delete result['format']
  if (schema.items !== undefined) result['items'] = jsonSchema(schema.items, definition, open)
  if (typeof schema.additionalProperties === 'object') {
    result['additionalProperties'] = jsonSchema(schema.additionalProperties, definition, open)
  }
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties)
    result['properties'] = Object.fromEntries(fields.map(([key, field]) => [key, jsonSchema(field, definition, open)]))
    if (schema['x-kubernetes-preserve-unknown-fields'] !== true) result['additionalProperties'] = false
  }
  return result
}

/** Writes as many documents as asked for, real ones of kinds that ship, over and over. */
function writeDocuments(folder: string, count: number, served: ReadonlySet<string>): void {
  const corpus = process.env['GITOPS_ACTIONS_CORPUS']
  if (corpus === undefined) throw new Error('GITOPS_ACTIONS_CORPUS must name the folder of the corpus')
  const lines = gunzipSync(readFileSync(join(corpus, 'validate', 'corpus.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  const rows = lines.map((line) => JSON.parse(line) as { set: string; text: string; apiVersion: string; kind: string })
  const real = rows.filter((row) => row.set === 'real' && served.has(`${row.apiVersion}/${row.kind}`))
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.yaml`), real[i % real.length]!.text)
}

const counts = process.argv.slice(2).map(Number)
const root = mkdtempSync(join(tmpdir(), 'bench-validate-'))
const schemas = join(root, 'schemas')
mkdirSync(schemas)
const served = writeSchemas(schemas)
const kubeconform = process.env['KUBECONFORM'] ?? 'kubeconform'
const location = join(schemas, '{{.ResourceKind}}{{.KindSuffix}}.json')
try {
  for (const count of counts.length > 0 ? counts : [1, 5000, 50000]) {
    const folder = join(root, String(count))
    mkdirSync(folder)
    writeDocuments(folder, count, served)
    const cli = process.env['GITOPS_ACTIONS_CLI']?.split(' ')
    const library = [process.execPath, new URL('validate-run.ts', import.meta.url).pathname, folder, version]
    const ours = cli === undefined ? library : [...cli, 'validate', String(count), '--kubernetes-version', version]
    const theirs = [kubeconform, '-strict', '-n', '4', '-schema-location', location, '-summary', folder]
    const timings = Array.from({ length: repeats }, () => ({ ours: timed(ours, root), theirs: timed(theirs, root) }))
    const mine = best(timings.map((timing) => timing.ours))
    const other = best(timings.map((timing) => timing.theirs))
    console.log(`${count} documents, best of ${repeats}`)
    console.log(`  ${line('validate', mine)}`)
    console.log(`  ${line('kubeconform', other)}`)
    console.log(
      `  a ${(other.wall / mine.wall).toFixed(1)}th of its wall time, a ${(other.cpu / mine.cpu).toFixed(1)}th of its CPU time`,
    )
    rmSync(folder, { recursive: true })
  }
  const empty = join(root, 'empty.mjs')
  writeFileSync(empty, '')
  console.log(
    `  ${line('empty node', best(Array.from({ length: repeats }, () => timed([process.execPath, empty], root))))}`,
  )
} finally {
  rmSync(root, { recursive: true, force: true })
}
