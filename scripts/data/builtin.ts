/**
 * Makes data/kubernetes/builtin.json.br: the schemas of the kinds that Kubernetes itself serves, of every supported minor
 * version, and which kinds each version serves, has deprecated and has removed.
 *
 * Sources are Go modules: `k8s.io/kubernetes` for the OpenAPI documents and for what is served unless asked for, `k8s.io/api`
 * for the life cycle of each version. Run `node scripts/data/builtin.ts`; it needs the go command.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { BuiltinData, BuiltinKind } from '../../src/kubernetes/builtin-data.ts'
import { builtinRows, kubernetesModules, lifecycleModules, moduleDirectory } from './modules.ts'
import { stripped } from './schemas.ts'

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly schema?: { readonly $ref?: string } }[]
  readonly 'x-kubernetes-group-version-kind'?: {
    readonly group: string
    readonly version: string
    readonly kind: string
  }
}

interface OpenApi {
  readonly definitions: Readonly<Record<string, unknown>>
  readonly paths: Readonly<Record<string, { readonly post?: Operation; readonly parameters?: Operation['parameters'] }>>
}

const data: BuiltinData = { versions: [], definitions: {}, kinds: {} }
const definitions = new Map<string, Map<string, number>>()

function shortName(ref: string): string {
  return ref
    .replace('#/definitions/', '')
    .replace('io.k8s.apimachinery.pkg.apis.meta.', 'meta.')
    .replace('io.k8s.apimachinery.pkg.api.resource.', '')
    .replace('io.k8s.apimachinery.pkg.util.intstr.', '')
    .replace('io.k8s.apimachinery.pkg.runtime.', '')
    .replace('io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.', 'apiextensions.')
    .replace('io.k8s.kube-aggregator.pkg.apis.apiregistration.', 'apiregistration.')
    .replace('io.k8s.api.', '')
}

function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`
}

/** The beta versions that a release serves without being asked, as `group/version/plural`. */
function enabledBetas(directory: string, groups: ReadonlyMap<string, string>): Set<string> {
  const text = readFileSync(join(directory, 'pkg/controlplane/instance.go'), 'utf8')
  const imports = new Map(
    [...text.matchAll(/(\w+) "k8s\.io\/api\/(\w+)\/(\w+)"/g)].map((m) => [m[1], `${groups.get(m[2]!)}/${m[3]}`]),
  )
  const list = /legacyBetaEnabledByDefaultResources = \[\]schema\.GroupVersionResource\{([^}]*)\}/.exec(text)?.[1] ?? ''
  const entries = list.matchAll(/(\w+)\.SchemeGroupVersion\.WithResource\("(\w+)"\)/g)
  return new Set([...entries].map((m) => `${imports.get(m[1])}/${m[2]}`))
}

function addVersion(module: string, groups: ReadonlyMap<string, string>): void {
  const directory = moduleDirectory(module)
  const bit = 1 << data.versions.length
  data.versions.push(/v(1\.\d+)/.exec(module)![1]!)
  const api = JSON.parse(readFileSync(join(directory, 'api/openapi-spec/swagger.json'), 'utf8')) as OpenApi
  const betas = enabledBetas(directory, groups)
  const wanted: string[] = []
  for (const [path, { post }] of Object.entries(api.paths)) {
    const type = post?.['x-kubernetes-group-version-kind']
    const body = post?.parameters?.find((parameter) => parameter.in === 'body')?.schema?.$ref
    if (type === undefined || body === undefined || path.includes('{name}')) continue
    const apiVersion = apiVersionOf(type.group, type.version)
    const isServed = /^v\d+$/.test(type.version) || betas.has(`${apiVersion}/${path.split('/').at(-1)}`)
    const kind = kindOf(`${apiVersion}/${type.kind}`)
    kind.definition = shortName(body)
    kind.namespaced = path.includes('/namespaces/{namespace}/')
    if (isServed) kind.served = (kind.served ?? 0) | bit
    else kind.optional = (kind.optional ?? 0) | bit
    wanted.push(body.replace('#/definitions/', ''))
  }
  addDefinitions(api, wanted, bit)
}

function kindOf(name: string): { -readonly [K in keyof BuiltinKind]: BuiltinKind[K] } {
  const kinds = data.kinds as Record<string, BuiltinKind>
  kinds[name] ??= {}
  return kinds[name]
}

function addDefinitions(api: OpenApi, wanted: readonly string[], bit: number): void {
  const seen = new Set<string>()
  const open = [...wanted]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const schema = stripped(api.definitions[name], (ref) => {
      open.push(ref.replace('#/definitions/', ''))
      return shortName(ref)
    })
    const text = JSON.stringify(schema)
    const variants = definitions.get(shortName(name)) ?? new Map<string, number>()
    variants.set(text, (variants.get(text) ?? 0) | bit)
    definitions.set(shortName(name), variants)
  }
}

/** The API group of each folder of `k8s.io/api`: `rbac` → `rbac.authorization.k8s.io`. */
function groupsOf(directory: string): Map<string, string> {
  const groups = new Map<string, string>()
  for (const folder of readdirSync(directory, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'testdata',
  )) {
    for (const version of readdirSync(join(directory, folder.name)).filter((name) => /^v\d/.test(name))) {
      const text = readFileSync(join(directory, folder.name, version, 'register.go'), 'utf8')
      groups.set(folder.name, /GroupName = "([^"]*)"/.exec(text)?.[1] ?? '')
    }
  }
  return groups
}

function addLifecycles(directory: string, groups: ReadonlyMap<string, string>): void {
  for (const [folder, group] of groups) {
    for (const version of readdirSync(join(directory, folder)).filter((name) => /^v\d/.test(name))) {
      const texts = readdirSync(join(directory, folder, version))
        .filter((name) => name.endsWith('lifecycle.go'))
        .map((name) => readFileSync(join(directory, folder, version, name), 'utf8'))
      addLifecycle(texts.join('\n'), apiVersionOf(group, version))
    }
  }
}

function addLifecycle(text: string, apiVersion: string): void {
  const method = /func \(in \*(\w+)\) APILifecycle(Deprecated|Removed|Replacement)\(\)[^{]*\{\s*return ([^\n]+)\n/g
  for (const [, kindName, what, value] of text.matchAll(method)) {
    if (kindName!.endsWith('List')) continue
    const kind = kindOf(`${apiVersion}/${kindName}`)
    const numbers = /^(\d+), (\d+)$/.exec(value!)
    const replacement = /Group: "([^"]*)", Version: "([^"]*)", Kind: "([^"]*)"/.exec(value!)
    if (what === 'Deprecated' && numbers) kind.deprecated = Number(numbers[2])
    if (what === 'Removed' && numbers) kind.removed = Number(numbers[2])
    if (replacement) kind.replacement = `${apiVersionOf(replacement[1]!, replacement[2]!)}/${replacement[3]}`
  }
}

const lifecycles = lifecycleModules.map(moduleDirectory)
const groups = new Map(lifecycles.flatMap((directory) => [...groupsOf(directory)]))
for (const module of kubernetesModules) addVersion(module, groups)
for (const directory of lifecycles) addLifecycles(directory, groupsOf(directory))
// Kinds of servers whose Go modules tell no life cycle: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-22
for (const name of [
  'apiextensions.k8s.io/v1beta1/CustomResourceDefinition',
  'apiregistration.k8s.io/v1beta1/APIService',
]) {
  Object.assign(kindOf(name), { deprecated: 16, removed: 22, replacement: name.replace('v1beta1', 'v1') })
}
for (const [name, kind] of Object.entries(data.kinds)) {
  const isKnown = kind.definition !== undefined || kind.removed !== undefined
  if (!isKnown) delete (data.kinds as Record<string, unknown>)[name]
}
for (const [name, variants] of [...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const list = data.definitions as Record<string, [number, string][]>
  list[name] = [...variants].map(([text, mask]) => [mask, text])
}
const json = JSON.stringify(data)
const packed = brotliCompressSync(json, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync(new URL('../../data/kubernetes/builtin.json.br', import.meta.url), packed)
const sources = new URL('../../data/kubernetes/SOURCES.md', import.meta.url)
writeFileSync(
  sources,
  readFileSync(sources, 'utf8').replace(/(?:\| builtin\.json\.br .*\n)+/, `${builtinRows.join('\n')}\n`),
)
console.log(`${Object.keys(data.kinds).length} kinds, ${json.length} characters, ${packed.length} bytes`)
