/**
 * Makes data/kubernetes/crds/<project>.json.br and their index: the CRDs of widespread projects, from the projects' own Go
 * modules, without descriptions. Run `node scripts/data/crds.ts`; it needs the go command.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ShippedKind } from '../../src/kubernetes/builtin-data.ts'
import { type CustomKind, CustomKinds } from '../../src/kubernetes/custom.ts'
import { decodeDocument, splitDocuments } from '../../src/yaml/decode.ts'
import { kubernetesModules, lifecycleModules } from './builtin-modules.ts'
import { licenceOf, moduleDirectory } from './modules.ts'
import { stripped } from './schemas.ts'
import { supplement } from './supplements.ts'

interface Source {
  readonly module: string
  /** Files or folders of CRD documents in the module. */
  readonly paths?: readonly string[]
  /** The module has the Go types alone: controller-gen makes the CRDs from their markers. */
  readonly generate?: boolean
}

const controllerGen = 'sigs.k8s.io/controller-tools@v0.18.0'
const projects: Readonly<Record<string, readonly Source[]>> = {
  istio: [{ module: 'istio.io/api@v1.31.1', paths: ['kubernetes/customresourcedefinitions.gen.yaml'] }],
  'argo-cd': [{ module: 'github.com/argoproj/argo-cd/v3@v3.6.1', paths: ['manifests/crds'] }],
  'argo-rollouts': [{ module: 'github.com/argoproj/argo-rollouts@v1.10.2', paths: ['manifests/crds'] }],
  'prometheus-operator': [
    {
      module: 'github.com/prometheus-operator/prometheus-operator@v0.93.0',
      paths: ['example/prometheus-operator-crd'],
    },
  ],
  'sealed-secrets': [{ module: 'github.com/bitnami-labs/sealed-secrets@v0.40.0', paths: ['helm/sealed-secrets/crds'] }],
  'external-secrets': [{ module: 'github.com/external-secrets/external-secrets@v1.3.2', paths: ['deploy/crds'] }],
  // Oldest first: a later release replaces what it still has, what it no longer has is kept as deprecated.
  flux: [
    { module: 'github.com/fluxcd/source-controller@v1.2.3', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/kustomize-controller/api@v1.2.2', generate: true },
    { module: 'github.com/fluxcd/helm-controller/api@v1.0.1', generate: true },
    { module: 'github.com/fluxcd/image-reflector-controller/api@v0.35.2', generate: true },
    { module: 'github.com/fluxcd/image-automation-controller/api@v0.41.2', generate: true },
    { module: 'github.com/fluxcd/notification-controller@v1.6.0', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/source-controller@v1.9.6', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/kustomize-controller@v1.9.6', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/helm-controller@v1.6.2', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/notification-controller@v1.9.3', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/image-reflector-controller/api@v1.2.3', generate: true },
    { module: 'github.com/fluxcd/image-automation-controller/api@v1.2.3', generate: true },
  ],
  kyverno: [{ module: 'github.com/kyverno/kyverno@v1.19.1', paths: ['config/crds'] }],
  'gateway-api': [{ module: 'sigs.k8s.io/gateway-api@v1.7.0', paths: ['config/crd/experimental'] }],
  'cert-manager': [{ module: 'github.com/cert-manager/cert-manager@v1.21.2', paths: ['deploy/crds'] }],
}

const output = new URL('../../data/kubernetes/', import.meta.url)
const read = (path: string): string => readFileSync(path, 'utf8')

function yamlFiles(path: string): string[] {
  if (/\.(ya?ml)$/.test(path)) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || /\.ya?ml$/.test(entry.name) ? yamlFiles(join(path, entry.name)) : [],
  )
}

/** Makes CRDs from the Go types of a module, in a throw-away module that requires it and controller-gen. */
function generated(module: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crds-'))
  const path = module.split('@')[0]!
  const run = (...args: string[]): void => {
    execFileSync('go', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  run('mod', 'init', 'crds')
  const version = readdirSync(moduleDirectory(module)).find((name) => /^v\d/.test(name))
  const imports = [`${path}/${version}`, 'sigs.k8s.io/controller-tools/cmd/controller-gen'].map(
    (name) => `\t_ "${name}"\n`,
  )
  writeFileSync(join(folder, 'tools.go'), `//go:build tools\n\npackage crds\n\nimport (\n${imports.join('')})\n`)
  run('get', module, controllerGen)
  run('mod', 'tidy', '-e')
  run('run', 'sigs.k8s.io/controller-tools/cmd/controller-gen', 'crd', `paths=${path}/...`, 'output:crd:dir=crds')
  return folder
}

function kindsOf(source: Source): CustomKind[] {
  const directory = source.generate === true ? generated(source.module) : moduleDirectory(source.module)
  const kinds = new CustomKinds()
  for (const file of (source.paths ?? ['crds']).flatMap((path) => yamlFiles(join(directory, path)))) {
    const text = read(file)
    for (const extent of splitDocuments(text)) kinds.add(decodeDocument(text, extent).value)
  }
  if (source.generate === true) rmSync(directory, { recursive: true })
  const found = [...kinds.all].map((kind) => ({ ...kind, schema: stripped(kind.schema) }))
  found.forEach(supplement)
  return found
}

/** Adds what a release defines. Versions of the same kinds that it no longer has become deprecated. */
function keepOlder(merged: CustomKinds, release: readonly CustomKind[]): void {
  const name = ({ apiVersion, kind }: CustomKind): string => `${apiVersion.split('/')[0]}/${kind}`
  const names = new Set(release.map(name))
  for (const older of [...merged.all].filter((kind) => names.has(name(kind)) && kind.served)) {
    const deprecation = `Newer releases of the project no longer serve ${older.apiVersion} ${older.kind}`
    merged.set({ ...older, deprecation: older.deprecation ?? deprecation })
  }
  for (const kind of release) merged.set(kind)
}

const rows: string[] = []
const index: Record<string, string[]> = {}
mkdirSync(new URL('crds/', output), { recursive: true })
for (const [project, sources] of Object.entries(projects)) {
  const merged = new CustomKinds()
  sources.forEach((source) => {
    const found = kindsOf(source)
    keepOlder(merged, found)
    const licence = licenceOf(moduleDirectory(source.module), read)
    const where = source.generate === true ? `made from its types by ${controllerGen}` : source.paths!.join(', ')
    rows.push(`| crds/${project}.json.br | ${source.module} | ${where} | ${found.length} | ${licence} |`)
  })
  const kinds = [...merged.all]
  for (const group of new Set(kinds.map((kind) => kind.apiVersion.split('/')[0]!))) {
    index[group] = [...(index[group] ?? []), project]
  }
  const shipped: ShippedKind[] = kinds.map((kind) => ({ ...kind, schema: JSON.stringify(kind.schema) }))
  const json = JSON.stringify(shipped)
  const packed = brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(new URL(`crds/${project}.json.br`, output), packed)
  console.log(`${project}: ${kinds.length} kind versions, ${json.length} characters, ${packed.length} bytes`)
}
writeFileSync(new URL('crds/index.json', output), `${JSON.stringify(index, null, 1)}\n`)
writeFileSync(
  new URL('SOURCES.md', output),
  `# Where this data comes from

Written by \`node scripts/data/crds.ts\` (and \`node scripts/data/builtin.ts\`, which makes \`builtin.json.br\`). Descriptions are
left out, everything else is as the source has it, but for what scripts/data/supplements.ts adds. Files are JSON, compressed with brotli.

| file | Go module | in it | kind versions | licence |
|---|---|---|---|---|
${kubernetesModules.map((module) => `| builtin.json.br | ${module} | api/openapi-spec/swagger.json, pkg/controlplane/instance.go | | Apache-2.0 |`).join('\n')}
${lifecycleModules.map((module) => `| builtin.json.br | ${module} | \\*lifecycle.go | | Apache-2.0 |`).join('\n')}
${rows.join('\n')}
`,
)
