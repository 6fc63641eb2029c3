import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { CustomKinds } from '../kubernetes/custom.ts'
import { Kinds } from '../kubernetes/kinds.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import { newestMinor, oldestMinor } from '../kubernetes/releases.ts'
import type { Schema } from '../kubernetes/schema.ts'
import type { Severity } from '../report/finding.ts'
import { decodeDocument, splitDocuments, textOf } from '../yaml/decode.ts'
import { celFor } from './cel/load.ts'
import { type Checked, type CheckOptions, checkText } from './check.ts'
import { type Source, withoutRest } from './file.ts'
import type { validateContract } from './inputs.ts'
import type { Finding } from './known-rules.ts'
import type { Pause } from './pause.ts'
import { collectFiles } from './sources/collect.ts'

export type Inputs = Values<(typeof validateContract)['inputs']>

/** The versions that were asked for, oldest first and each once: `1.34`, however they were written. */
export function parseVersions(given: readonly string[]): string[] {
  const minors = given.map((version) => {
    const minor = Number(/^v?1\.(\d{1,3})(?:\.\d\S*)?$/.exec(version.trim())?.[1] ?? Number.NaN)
    if (minor >= oldestMinor && minor <= newestMinor) return minor
    const range = `1.${oldestMinor} to 1.${newestMinor}`
    throw new InputError(
      Number.isNaN(minor)
        ? `"${version}" is no version of Kubernetes`
        : `Kubernetes ${version} is not known: the built-in schemas are those of ${range}`,
      { fix: `Set kubernetes-version to one or more of ${range}, as in "1.34".` },
    )
  })
  return [...new Set(minors)].sort((a, b) => a - b).map((minor) => `1.${minor}`)
}

/**
 * The severity of each finding as the user wants it: by the input, else by the configuration of the repository.
 * @param failOn the lowest severity that refuses; such findings become errors.
 */
export function withSeverities(
  findings: readonly Finding[],
  rules: Readonly<Record<string, Severity | 'off'>>,
  configured: (finding: Finding) => Severity | 'off' | undefined,
  failOn: Severity | 'never',
): Finding[] {
  return findings.flatMap((finding) => {
    const given = (Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined) ?? configured(finding)
    if (given === 'off') return []
    const severity = refusing(given ?? finding.severity, failOn)
    return severity === finding.severity ? [finding] : [{ ...finding, severity }]
  })
}

function refusing(severity: Severity, failOn: Severity | 'never'): Severity {
  if (failOn === 'never') return severity === 'error' ? 'warning' : severity
  if (failOn === 'warning') return severity === 'warning' ? 'error' : severity
  return failOn === 'notice' ? 'error' : severity
}

/** How objects are checked, and what was checked on the way to it. */
export interface Settings {
  readonly check: CheckOptions & { readonly customKinds: CustomKinds; readonly foundKinds: Set<string> }
  /** By the path of a file that holds definitions and nothing else: what its check said, and what is kept of its manifests. */
  readonly definitions: ReadonlyMap<string, Checked>
}

/** How objects are checked: versions, the kinds that ship, and those that the user brings along. */
export async function settingsOf(
  inputs: Inputs,
  host: Host,
  sources: readonly Source[],
  pause: Pause,
): Promise<Settings> {
  const customKinds = givenSchemas(
    inputs.schemas.filter((one) => !isSchemaLocation(one)),
    host,
  )
  const foundKinds = new Set<string>()
  const check = {
    versions: parseVersions(inputs.kubernetesVersion),
    kinds: new Kinds((name) => host.data(name)),
    customKinds,
    foundKinds,
    unknownKinds: inputs.unknownKinds,
    ...(await celFor(
      sources.map(({ text }) => text),
      () => false,
    )),
  }
  const definitions = new Map<string, Checked>()
  for (const source of sources) {
    await pause()
    const checked = addDefinitions(source, check, customKinds, foundKinds)
    if (checked?.manifests.every(isDefinition)) {
      definitions.set(source.path, { ...checked, manifests: checked.manifests.map(withoutRest) })
    }
  }
  // Where the definitions are themselves of a kind that the user defines, a later file may change what an earlier one was.
  return { check, definitions: customKinds.hasGroup(definitionGroup) ? new Map() : definitions }
}

/** Whether an entry of `schemas` says where the schema of a kind is to be looked for, and is no file or folder itself. */
function isSchemaLocation(entry: string): boolean {
  return entry === 'default' || entry.includes('{{') || /^https?:/i.test(entry)
}

/** Looks for the schemas of kinds that nothing else defines, where `schemas` says where they are to be looked for. */
export async function addLocated(
  { check }: Settings,
  { schemas, kubernetesVersion }: Inputs,
  manifests: Iterable<{ readonly apiVersion: string; readonly kind: string }>,
  host: Host,
): Promise<void> {
  const locations = schemas.filter(isSchemaLocation)
  if (locations.length === 0) return
  const { addFromLocations } = await import('./sources/schema-locations.ts')
  const types = new Map([...manifests].map((one) => [`${one.apiVersion}/${one.kind}`, one]))
  const isAbsent = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): boolean => {
    const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : ['']
    return !check.kinds.isBuiltinGroup(group) && check.customKinds.find(apiVersion, kind) === undefined
  }
  const version = parseVersions(kubernetesVersion).at(-1) ?? ''
  await addFromLocations(locations, [...types.values()].filter(isAbsent), version, check.customKinds, host)
}

/** Takes in the definitions among what was rendered. */
export function defineRendered({ check }: Settings, renderings: readonly { readonly text: string }[]): void {
  const { customKinds, foundKinds } = check
  for (const { text } of renderings) addDefinitions({ path: '', text }, check, customKinds, foundKinds)
}

const definitionGroup = 'apiextensions.k8s.io'
const anyContent: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }

function isDefinition({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): boolean {
  return kind === 'CustomResourceDefinition' && apiVersion.startsWith(`${definitionGroup}/`)
}

/** @throws InputError for a file of `schemas` that defines no kind. */
function givenSchemas(paths: readonly string[], host: Host): CustomKinds {
  const kinds = new CustomKinds()
  if (paths.length === 0) return kinds
  const { entries } = collectFiles(host, paths, [])
  for (const { path, named } of entries) {
    const text = textOf(host.files.read(path)) ?? ''
    const added = splitDocuments(text).map((extent) => kinds.add(decodeDocument(text, extent).value, path))
    if (!named || added.includes(true)) continue
    throw new InputError(`Input schemas: "${path}" defines no kind`, {
      fix: 'Give CustomResourceDefinitions, JSON schemas named GROUP/kind_version.json or kind-group-version.json, or a document below /openapi/v3 of a cluster.',
      place: { file: path },
    })
  }
  return kinds
}

/** @param isBroken The API server refuses its schema: the kind is known, and any content fits it. */
function addFound(definition: unknown, kinds: CustomKinds, found: Set<string>, isBroken: boolean): void {
  const own = new CustomKinds()
  own.add(definition)
  for (const kind of own.all) {
    const id = `${kind.apiVersion}/${kind.kind}`
    if (kinds.find(kind.apiVersion, kind.kind) !== undefined && !found.has(id)) continue
    kinds.set(isBroken ? { ...kind, schema: anyContent } : kind)
    found.add(id)
  }
}

/** Definitions among the validated files count, whatever else the API server refuses in them; those of `schemas` come first. */
function addDefinitions(
  { path, text }: Pick<Source, 'path' | 'text'>,
  options: CheckOptions,
  kinds: CustomKinds,
  found: Set<string>,
): Checked | undefined {
  const onlyKind = 'CustomResourceDefinition'
  if (!text.includes(onlyKind)) return undefined
  const keep = (manifest: Manifest): Manifest => (manifest.kind === onlyKind ? manifest : withoutRest(manifest))
  const checked = checkText(path, text, { ...options, onlyKind, keep })
  const { manifests, findings } = checked
  const isInSchema = ({ severity, path = '' }: Finding): boolean => severity === 'error' && /openAPIV3Schema/.test(path)
  const broken = new Set(findings.filter(isInSchema).map(({ document }) => document))
  for (const { kind, object, document } of manifests) {
    if (kind === onlyKind) addFound(object, kinds, found, broken.has(document))
  }
  return checked
}
