import { isAbsolute, join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { KubernetesObject } from '../kubernetes/manifest.ts'
import { textOf } from '../yaml/decode.ts'
import { type Build, buildOf } from './builds.ts'
import { type Complain, completed } from './complete.ts'
import { checkConsistency, withProfiles } from './compose/check.ts'
import type { Loaded } from './compose/load.ts'
import type { Model } from './compose/project.ts'
import { locateInProject } from './compose/project-files.ts'
import { pathText, placeOf, Refusal, spotAt, toMasked } from './compose/tree.ts'
import { type Conversion, type ConversionOptions, type Found, report, servicesOf, type TextFile } from './conversion.ts'
import type { ObjectGroup } from './environments/overlay.ts'
import { unsupportedKeys } from './keys/unsupported.ts'
import { distinctNames, serviceLabel } from './names.ts'
import { authenticationOf, authorizationOf } from './network/istio.ts'
import { policiesOf } from './network/policies.ts'
import { objectsOf } from './objects.ts'
import { pictureOf } from './picture.ts'
import { publishedRecipes } from './published-images.ts'
import { readRecipes } from './recipe.ts'
import { relationsOf } from './relations.ts'
import type { Finding } from './rules.ts'
import { externalNames } from './secrets/external.ts'
import { withMaskedLiterals } from './secrets/literals.ts'
import { SecretValues } from './secrets/values.ts'
import { workloadsOf } from './services.ts'
import type { NeededSecret } from './workload.ts'

/** A Compose project as Kubernetes objects, and what was noticed on the way. */
export interface Converted {
  readonly groups: readonly ObjectGroup[]
  /** NetworkPolicies of production alone. */
  readonly policies: readonly KubernetesObject[]
  /** Who may reach whom, by the namespace that they run in. */
  readonly authorization: (namespace: string) => readonly KubernetesObject[]
  readonly findings: readonly Finding[]
  readonly images: Readonly<Record<string, string>>
  readonly builds: readonly Build[]
  readonly secrets: readonly NeededSecret[]
  readonly secretValues: SecretValues
  /** Mermaid; undefined where it would be too large. */
  readonly picture: string | undefined
  /** Names of those that Compose calls external: they exist already. */
  readonly externalSecrets: ReadonlySet<string>
  /** The others are made of what a store holds. */
  readonly hasSecretStore: boolean
  /** `name:` of the Compose file, where it declares one. */
  readonly project: string | undefined
}

const maximumFileSize = 1024 * 1024

/**
 * Translates a loaded project. Pure but for reading the project's files.
 * @throws Refusal when the model is not consistent.
 */
export async function convertProject(
  loaded: Loaded,
  options: ConversionOptions,
  host: Pick<Host, 'files'>,
): Promise<Converted> {
  const conversion = conversionOf(loaded, options, host)
  await readRecipes(conversion)
  const workloads = workloadsOf(conversion)
  const containers = workloads.flatMap((workload) => [workload, ...workload.joined])
  const project = loaded.name === undefined ? undefined : serviceLabel(loaded.name)
  const groups = workloads.map((workload): ObjectGroup => {
    const { name, needs, after } = workload
    return { name, objects: objectsOf(workload, project, options.entrance), needs, after }
  })
  const policies =
    options.networkPolicies === 'none' ? [] : policiesOf(workloads, conversion.model.networks ?? {}, options.entrance)
  const everywhere =
    options.networkPolicies === 'all' ? [{ name: 'network-policies', objects: policies, needs: undefined }] : []
  const mesh =
    options.entrance.kind === 'istio'
      ? [{ name: 'service-mesh', objects: authenticationOf(workloads), needs: undefined }]
      : []
  const hasAuthorization = options.extraObjects.includes('authorization-policies')
  const { files } = host
  const sources = { loaded, files, variables: conversion.variables, secrets: conversion.model.secrets ?? {} }
  const builds = containers.flatMap(({ service, image, build }) =>
    build === undefined ? [] : [buildOf(service, image, build, sources)],
  )
  for (const build of builds) reportSecretArgs(conversion, build)
  return {
    groups: [...groups, ...everywhere, ...mesh],
    authorization: (namespace) =>
      hasAuthorization ? workloads.flatMap((workload) => authorizationOf(workload, workloads, namespace)) : [],
    policies: options.networkPolicies === 'production' ? policies : [],
    findings: conversion.findings,
    images: Object.fromEntries(containers.map(({ service, image }) => [service, image])),
    builds,
    externalSecrets: externalNames(conversion.model),
    hasSecretStore: options.hasSecretStore === true,
    secrets: mergedSecrets(containers.flatMap(({ secrets }) => secrets)),
    secretValues: conversion.secretValues,
    picture: pictureOf(workloads, new Map(conversion.services)),
    project,
  }
}

function reportSecretArgs(conversion: Conversion, { service, secretArgs = [] }: Build): void {
  for (const name of secretArgs) {
    report(conversion, ['services', service, 'build', 'args', name], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The build argument ${name} of "${service}" holds a secret, which stays in the history of the image; the output builds is without it`,
      fix: `Name it under build.secrets, and read it in the step that needs it: RUN --mount=type=secret,id=${name}.`,
    })
  }
}

/** The consistent, profiled model with what the translation needs around it. */
export function conversionOf(loaded: Loaded, options: ConversionOptions, host: Pick<Host, 'files'>): Conversion {
  const { tree, disabled } = withProfiles(loaded.tree, loaded.profiles)
  const problems = checkConsistency(tree, disabled)
  if (problems.length > 0) throw new Refusal(problems)
  const findings = [...loaded.warnings]
  const complain: Complain = (service, key, index, message, fix) => {
    const path = ['services', service, key, index]
    const place = { path: pathText(path), ...placeOf(spotAt(tree, path)) }
    findings.push({ rule: 'missing-file', category: 'input', severity: 'error', message, fix, ...place })
  }
  const seek = (path: string): Found => look(host, loaded.directory, path)
  const model = withMaskedLiterals(completed(toMasked(tree) as Model, seek, complain))
  const services = servicesOf(model)
  const names = distinctNames(Object.keys(model.services ?? {}).sort(), serviceLabel)
  const conversion: Conversion = {
    model,
    tree,
    services,
    relations: relationsOf(services),
    options,
    variables: loaded.variables,
    names,
    taken: new Set(names.values()),
    findings,
    recipes: new Map([...publishedRecipes(services), ...(options.images ?? [])]),
    secretValues: new SecretValues(),
    look: seek,
    folder: (path) => folderTexts(host, join(loaded.directory, path)),
  }
  conversion.findings.push(...unsupportedKeys(tree), ...disabled.map((service) => inactiveFinding(loaded, service)))
  for (const [service, name] of conversion.names) if (service !== name) reportRenamed(conversion, service, name)
  return conversion
}

function inactiveFinding({ tree }: Loaded, service: string): Finding {
  return {
    rule: 'inactive-profile',
    category: 'conversion',
    severity: 'notice',
    message: `"${service}" is left out, since none of its profiles is active`,
    fix: 'Activate one with the input profile.',
    together: { item: service, words: '# services are left out, since none of their profiles is active' },
    ...placeOf(spotAt(tree, ['services', service, 'profiles'])),
  }
}

function reportRenamed(conversion: Conversion, service: string, name: string): void {
  report(conversion, ['services', service], {
    rule: 'renamed',
    severity: 'notice',
    message: `"${service}" is no name of a Service (RFC 1035); it is called "${name}" in Kubernetes`,
    fix: `Where peers reach it as "${service}", write "${name}".`,
  })
}

function look(host: Pick<Host, 'files'>, directory: string, path: string): Found {
  const { files } = host
  if (path === '' || path.startsWith('~')) return { kind: 'outside', path }
  const full = isAbsolute(path) ? path : join(directory, path)
  const kind = locateInProject(host, full)
  if (kind !== 'file') return { kind, path }
  if (files.size(full) > maximumFileSize) return { kind: 'large', path }
  const text = textOf(files.read(full))
  return text === undefined || text.includes('\0')
    ? { kind: 'binary', path }
    : { kind: 'text', text, path: files.relative(full) }
}

/** More files than configuration has. */
const mostTexts = 64
/** What keeps a folder in Git, and is none of its content. */
const placeholders = /^\.(?:git.*|keep|empty|DS_Store)$/

function folderTexts(
  host: Pick<Host, 'files'>,
  folder: string,
  prefix = '',
  found: TextFile[] = [],
): TextFile[] | undefined {
  const entries = [...host.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name } of entries.filter((entry) => !placeholders.test(entry.name))) {
    const one = look(host, folder, name)
    if (one.kind === 'text') found.push({ name: prefix + name, text: one.text })
    else if (
      one.kind !== 'directory' ||
      folderTexts(host, join(folder, name), `${prefix}${name}/`, found) === undefined
    )
      return undefined
    if (found.length > mostTexts) return undefined
  }
  return found
}

function mergedSecrets(secrets: readonly NeededSecret[]): NeededSecret[] {
  const byName = new Map<string, Set<string>>()
  for (const { name, keys } of secrets) {
    byName.set(name, new Set([...(byName.get(name) ?? []), ...keys]))
  }
  return [...byName].map(([name, keys]) => ({ name, keys: [...keys].sort() }))
}
