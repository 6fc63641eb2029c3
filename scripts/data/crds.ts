/**
 * Makes data/kubernetes/crds/<project>.json.br and their index: the CRDs of widespread projects, from the projects' own Go
 * modules, without descriptions. Run `node scripts/data/crds.ts`; it needs the go command.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ShippedKind } from '../../src/kubernetes/builtin-data.ts'
import { type CustomKind, CustomKinds } from '../../src/kubernetes/custom.ts'
import type { Schema } from '../../src/kubernetes/schema.ts'
import { decodeDocument, splitDocuments } from '../../src/yaml/decode.ts'
import { projects, type Source } from './crd-projects.ts'
import { builtinRows, licenceOf, moduleDirectory } from './modules.ts'
import { asGoReads, either, stripped, withFreeMetadata } from './schemas.ts'
import { supplement } from './supplements.ts'

const controllerGen = 'sigs.k8s.io/controller-tools@v0.18.0'

const output = new URL('../../data/kubernetes/', import.meta.url)
const read = (path: string): string => readFileSync(path, 'utf8')

function yamlFiles(path: string): string[] {
  if (/\.(ya?ml)$/.test(path)) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || /\.ya?ml$/.test(entry.name) ? yamlFiles(join(path, entry.name)) : [],
  )
}

/** Makes CRDs from the Go types of a module, in a throw-away module that requires it and controller-gen. */
function generated({ module, generate = [] }: Source): string {
  const folder = mkdtempSync(join(tmpdir(), 'crds-'))
  const packages = generate.map((name) => `${module.split('@')[0]}/${name}`)
  const run = (...args: string[]): void => {
    execFileSync('go', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  run('mod', 'init', 'crds')
  const imports = [...packages, 'sigs.k8s.io/controller-tools/cmd/controller-gen'].map((name) => `\t_ "${name}"\n`)
  writeFileSync(join(folder, 'tools.go'), `//go:build tools\n\npackage crds\n\nimport (\n${imports.join('')})\n`)
  run('get', module, controllerGen)
  run('mod', 'tidy', '-e')
  const paths = packages.map((name) => `paths=${name}`)
  const options = 'crd:allowDangerousTypes=true,generateEmbeddedObjectMeta=true'
  const args = ['run', 'sigs.k8s.io/controller-tools/cmd/controller-gen', options, ...paths, 'output:crd:dir=crds']
  // It ends with 1 where a single type has a marker that it does not take, and has written all the others.
  spawnSync('go', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

/** The kinds of these packages that their clients call cluster-scoped, of which controller-gen knows nothing. */
function clusterScoped({ module, generate = [] }: Source): Set<string> {
  const folders = generate.map((name) => join(moduleDirectory(module), name))
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  const texts = files.filter((file) => file.endsWith('.go')).map(read)
  const marked = texts.flatMap((text) => [
    ...text.matchAll(/^\/\/ \+genclient:nonNamespaced\n(?:\/\/.*\n|\n)*type (\w+) struct/gm),
  ])
  return new Set(marked.map(([, name]) => name!))
}

function kindsOf(source: Source): CustomKind[] {
  const directory = source.generate === undefined ? moduleDirectory(source.module) : generated(source)
  const kinds = new CustomKinds()
  const files = (source.paths ?? ['crds']).flatMap((path) => yamlFiles(join(directory, path)))
  for (const file of files.filter((file) => source.except?.test(file) !== true)) {
    // Charts have labels of their own there.
    const text = read(file).replace(/\{\{[^{}]*\}\}/g, '')
    for (const extent of splitDocuments(text)) kinds.add(decodeDocument(text, extent).value)
  }
  if (source.generate !== undefined) rmSync(directory, { recursive: true })
  const release = releaseOf(source.module)
  const form = (schema: Schema): Schema => {
    if (source.generate === undefined) return stripped(schema)
    const made = withFreeMetadata(stripped(schema))
    return source.isLoose === true ? asGoReads(made) : made
  }
  const global = source.isLoose === true ? clusterScoped(source) : new Set()
  const found = [...kinds.all].map((kind) => ({
    ...kind,
    namespaced: kind.namespaced && !global.has(kind.kind),
    schema: form(kind.schema),
    release,
  }))
  found.forEach(supplement)
  return found
}

/** `github.com/kedacore/keda/v2@v2.21.0` → `keda v2.21.0`, `knative.dev/operator@v0.42.2` → `knative.dev/operator v0.42.2`. */
function releaseOf(module: string): string {
  const [path = '', version = ''] = module.split('@')
  const parts = path.split('/').filter((part) => !/^(v\d+|apis?|client|pkg|sdk|test)$/.test(part))
  const name = parts.slice(parts.at(-1) === 'operator' ? -2 : -1).join('/')
  return `${name} ${version}`
}

/** Adds what a release defines. Versions of the same kinds that it no longer has become deprecated. */
function keepOlder(merged: CustomKinds, release: readonly CustomKind[], before: Source | undefined): void {
  const name = ({ apiVersion, kind }: CustomKind): string => `${apiVersion.split('/')[0]}/${kind}`
  const names = new Set(release.map(name))
  for (const older of [...merged.all].filter((kind) => names.has(name(kind)) && kind.served)) {
    const deprecation = `Newer releases of the project no longer serve ${older.apiVersion} ${older.kind}`
    merged.set({ ...older, deprecation: older.deprecation ?? deprecation })
  }
  for (const kind of release) {
    const older = before?.runsStill === true ? merged.find(kind.apiVersion, kind.kind) : undefined
    if (older === undefined) merged.set(kind)
    else {
      const releases = `${older.release} and ${kind.release!.split(' ')[1]}`
      merged.set({ ...kind, schema: either(older.schema, kind.schema), release: releases })
    }
  }
}

const rows: string[] = []
const index: Record<string, Record<string, string[]>> = {}
mkdirSync(new URL('crds/', output), { recursive: true })
for (const [project, sources] of Object.entries(projects)) {
  const merged = new CustomKinds()
  sources.forEach((source, n) => {
    const found = kindsOf(source)
    keepOlder(merged, found, sources[n - 1])
    const licence = licenceOf(moduleDirectory(source.module), read)
    const where = source.generate === undefined ? source.paths!.join(', ') : `made from its types by ${controllerGen}`
    rows.push(`| crds/${project}.json.br | ${source.module} | ${where} | ${found.length} | ${licence} |`)
  })
  const kinds = [...merged.all]
  for (const { apiVersion, kind, served } of kinds) {
    const [group = '', version] = apiVersion.split('/')
    index[group] ??= {}
    index[group][project] ??= []
    if (served) index[group][project].push(`${version}/${kind}`)
  }
  const shipped: ShippedKind[] = kinds.map((kind) => ({ ...kind, schema: JSON.stringify(kind.schema) }))
  const json = JSON.stringify(shipped)
  const packed = brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(new URL(`crds/${project}.json.br`, output), packed)
  console.log(`${project}: ${kinds.length} kind versions, ${json.length} characters, ${packed.length} bytes`)
}
writeFileSync(new URL('crds/index.json', output), `${JSON.stringify(index).replaceAll('},', '},\n')}\n`)
writeFileSync(
  new URL('SOURCES.md', output),
  `# Where this data comes from

Written by \`node scripts/data/crds.ts\` (and \`node scripts/data/builtin.ts\`, which makes \`builtin.json.br\`). Descriptions are
left out, everything else is as the source has it, but for what scripts/data/supplements.ts adds. Files are JSON, compressed with brotli.

| file | Go module | in it | kind versions | licence |
|---|---|---|---|---|
${builtinRows.join('\n')}
${rows.join('\n')}
`,
)
