import { InputError } from '../errors.ts'
import { isSecret } from '../report/secrets.ts'
import { readEnvFile } from './compose/env-file.ts'
import { maskedSecret } from './compose/interpolate.ts'
import { secretsIn, unmasked } from './compose/mask.ts'
import type { ServiceModel } from './compose/project.ts'
import { at, type TreePath } from './compose/tree.ts'
import { type Conversion, report } from './conversion.ts'
import { type Hidden, runSecrets, runSettings } from './hidden.ts'
import { literal } from './pod.ts'
import { externalNames } from './secrets/external.ts'
import { literalsIn } from './secrets/literals.ts'
import type { ConfigFiles, NeededSecret } from './workload.ts'

interface EnvironmentParts {
  readonly env: readonly object[]
  readonly envFrom: readonly object[]
  readonly configs: readonly ConfigFiles[]
  readonly secrets: readonly NeededSecret[]
  /** All values, for finding out which peers they name. Never written where they are secret. */
  readonly values: Readonly<Record<string, string>>
  readonly hidden: Hidden
}

/**
 * The variables of a service: those of `environment` stand in the container, those of its env files in a ConfigMap, and those
 * that look like secrets are references to a Secret that somebody else provides.
 */
export function environmentOf(
  conversion: Conversion,
  service: string,
  name: string,
  model: ServiceModel,
): EnvironmentParts {
  const [filesWritten, ownWritten] = [envFileValues(conversion, service, model), ownValues(conversion, service, model)]
  const fromFiles = usable(conversion, service, 'env_file', unmaskedValues(filesWritten))
  const own = usable(conversion, service, 'environment', unmaskedValues(ownWritten))
  const [hidden, added] = namedIn(own, fromFiles, runSecrets(model))
  const files = [...fromFiles].filter(([key]) => !own.has(key))
  const isHidden = ([key, value]: [string, string]): boolean =>
    added.has(key) ||
    isSecret(key, value) ||
    hasSecretIn(ownWritten.get(key) ?? filesWritten.get(key) ?? '') ||
    isUnsetSecret(conversion, service, key, value)
  const hiddenFiles = files.filter(isHidden)
  const secretKeys = [...hiddenFiles, ...[...own].filter(isHidden)].map(([key]) => key)
  const inMap = files.filter((entry) => !hiddenFiles.includes(entry) && dataKey.test(entry[0]))
  const inline = [...own, ...files.filter(([key]) => !dataKey.test(key))]
  const secretName = `${name}-secrets`
  const config: ConfigFiles = { name: `${name}-env`, data: Object.fromEntries(inMap) }
  const reference = (key: string): object => ({ name: key, valueFrom: { secretKeyRef: { name: secretName, key } } })
  if (conversion.options.readsSecrets) {
    const values = new Map([...files, ...own])
    for (const key of secretKeys) conversion.secretValues.add(secretName, key, values.get(key) ?? '')
  } else reportSecrets(conversion, service, secretName, secretKeys, added)
  return {
    env: [
      ...inline.map((entry) => (isHidden(entry) ? reference(entry[0]) : { name: entry[0], value: literal(entry[1]) })),
      ...hiddenFiles.flatMap(([key]) => (dataKey.test(key) ? reference(key) : [])),
    ],
    envFrom: inMap.length === 0 ? [] : [{ configMapRef: { name: config.name } }],
    configs: inMap.length === 0 ? [] : [config],
    secrets: secretKeys.length === 0 ? [] : [{ name: secretName, keys: [...secretKeys].sort() }],
    values: Object.fromEntries([...files, ...own]),
    hidden,
  }
}

/** The variables that have the values of secrets in what is run, and those of them that are added to the service's own. */
function namedIn(
  own: Map<string, string>,
  fromFiles: ReadonlyMap<string, string>,
  secrets: ReadonlyMap<string, string>,
): [hidden: Hidden, added: ReadonlySet<string>] {
  const hidden = new Map<string, string>()
  const added = new Set<string>()
  const given = new Map([...fromFiles, ...own])
  for (const [name, secret] of secrets) {
    const same = [...given].flatMap(([key, value]) => (value === secret && /^[A-Za-z_]\w*$/.test(key) ? key : []))
    const usable = same.filter((key) => isSecret(key, secret))
    const key = usable.find((one) => one === name) ?? usable[0] ?? (given.has(name) ? `COMPOSE_${name}` : name)
    if (!given.has(key)) {
      own.set(key, secret)
      added.add(key)
    }
    hidden.set(name, key)
  }
  return [hidden, added]
}

function reportSecrets(
  conversion: Conversion,
  service: string,
  secret: string,
  keys: readonly string[],
  added: ReadonlySet<string>,
): void {
  const own = keys.filter((key) => !added.has(key))
  const path = ['services', service]
  if (own.length > 0)
    tellNeeded(conversion, [...path, 'environment'], `"${service}" reads ${own.join(', ')} from`, secret, own)
  for (const { setting, names } of runSettings(conversion.model.services?.[service] ?? {})) {
    const here = names.filter((name) => added.has(name))
    if (here.length === 0) continue
    const reads = `"${service}" has a secret in its ${setting}, which it reads as ${here.join(', ')} from`
    tellNeeded(conversion, [...path, setting], reads, secret, here)
  }
}

/**
 * Says that a Secret must exist, or that a store must hold its values.
 * @param reads who reads what of it: `"web" reads TOKEN from`.
 */
export function tellNeeded(
  conversion: Conversion,
  path: TreePath,
  reads: string,
  secret: string,
  keys: readonly string[],
): void {
  const isStored = conversion.options.hasSecretStore === true && !externalNames(conversion.model).has(secret)
  const say = isStored
    ? {
        message: `${reads} the Secret "${secret}", whose values the store must hold: secrets are never written to Git`,
        fix: `Put ${keys.join(', ')} into the store, as properties of ENVIRONMENT/${secret}.`,
        words: 'Secrets are made of values that the store must hold, since secrets are never written to Git',
        fixAll: 'Put the values into the store, as properties of ENVIRONMENT/SECRET.',
      }
    : {
        message: `${reads} the Secret "${secret}", which must exist: secrets are never written to Git`,
        fix: `Provide the Secret "${secret}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
        words: 'Secrets must exist in the cluster, since secrets are never written to Git',
        fixAll:
          'Provide them with ExternalSecret, SealedSecret, SOPS or kubectl create secret; the input secrets writes the first three.',
      }
  report(conversion, path, {
    rule: 'secret-needed',
    severity: 'warning',
    message: say.message,
    fix: say.fix,
    together: {
      item: `${secret} (${keys.length > 2 ? `${keys.length} keys` : keys.join(', ')})`,
      words: say.words,
      fix: say.fixAll,
    },
  })
}

/** Whether a value has that of a secret variable in it, or options that give a secret. */
function hasSecretIn(written: string): boolean {
  return secretsIn([written]).size > 0 || literalsIn([written]).length > 0
}

function unmaskedValues(values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...values].map(([key, value]) => [key, unmasked(value, (_, secret) => secret)]))
}

/** A secret by its name whose value is to come from outside: `DB_PASSWORD: ${DB_PASSWORD}` where nothing sets the variable. */
function isUnsetSecret(conversion: Conversion, service: string, key: string, value: string): boolean {
  if (value !== '' || !isSecret(key, 'unknown') || !dataKey.test(key)) return false
  const spot = at(conversion.tree, 'services', service, 'environment', key)?.spot
  const written = spot?.source.text.slice(spot.start, spot.end) ?? ''
  const variables = [...written.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(
    ([, braced, bare]) => braced ?? bare,
  )
  return variables.some((name) => name !== undefined && conversion.variables(name) === undefined)
}

/** A key of a ConfigMap or Secret. */
const dataKey = /^[-._a-zA-Z0-9]{1,253}$/

/** The variables whose names Kubernetes takes: printable ASCII since 1.32, those of secrets as keys of a Secret are. */
function usable(
  conversion: Conversion,
  service: string,
  setting: 'environment' | 'env_file',
  values: ReadonlyMap<string, string>,
): Map<string, string> {
  const isUsable = ([key, value]: [string, string]): boolean => {
    const isNamed = isSecret(key, value) ? dataKey.test(key) && key !== '.' && key !== '..' : /^[ -<>-~]+$/.test(key)
    if (isNamed) return true
    report(conversion, ['services', service, setting, key], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The variable "${key}" of "${service}" is left out: Kubernetes takes no such name`,
      fix: 'Name it with letters, digits and underscores.',
    })
    return false
  }
  return new Map([...values].filter(isUsable))
}

function ownValues(conversion: Conversion, service: string, model: ServiceModel): Map<string, string> {
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(model.environment ?? {})) {
    const found = value ?? conversion.variables(key)
    if (found !== undefined) {
      values.set(key, found)
      continue
    }
    report(conversion, ['services', service, 'environment', key], {
      rule: 'unset-variable',
      severity: 'warning',
      message: `The variable ${key} of "${service}" takes its value from the environment, which does not set it; it is left out`,
      fix: `Set ${key} in the .env file or in the input "env", or write its value.`,
    })
  }
  return values
}

function envFileValues(conversion: Conversion, service: string, model: ServiceModel): Map<string, string> {
  const values = new Map<string, string>()
  model.env_file?.forEach((entry, i) => {
    const path = ['services', service, 'env_file', i]
    if (entry.format !== undefined && entry.format !== 'raw') {
      report(conversion, path, {
        rule: 'wrong-value',
        category: 'input',
        severity: 'error',
        message: `The env file format "${entry.format}" is not known`,
        fix: 'Remove format.',
      })
      return
    }
    const found = conversion.look(entry.path)
    if (found.kind !== 'text') {
      if (entry.required || found.kind !== 'missing') reportMissing(conversion, path, entry, found.kind)
      return
    }
    const parsed = entry.format === 'raw' ? rawEnvFile(found.text) : parseEnvFile(conversion, path, found, values)
    for (const [key, value] of parsed) values.set(key, value)
  })
  return values
}

/** What the file that a team copies an env file from ends in. */
const examples = ['.example', '.sample', '.template', '.dist']

function reportMissing(
  conversion: Conversion,
  path: (string | number)[],
  { path: file, required }: { readonly path: string; readonly required: boolean },
  kind: string,
): void {
  const why =
    kind === 'missing'
      ? 'does not exist'
      : kind === 'outside'
        ? 'lies outside the workspace'
        : `is no text file (${kind})`
  const example = examples.map((ending) => file + ending).find((name) => conversion.look(name).kind === 'text')
  const create = example === undefined ? 'Create it' : `Create it as ${example} shows`
  report(conversion, path, {
    rule: 'missing-file',
    category: 'input',
    severity: required ? 'error' : 'warning',
    message: `The env file "${file}" ${why}`,
    fix: `${create}, correct the path, or set required: false.`,
    together: { item: file, words: `# entries of env_file name a file that ${why}` },
  })
}

function parseEnvFile(
  conversion: Conversion,
  path: (string | number)[],
  found: { text: string; path: string },
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  try {
    const outer = (name: string): string | undefined => before.get(name) ?? conversion.variables(name)
    return readEnvFile(found.text, found.path, outer, maskedSecret)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report(conversion, path, {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: error.message,
      ...(error.fix === undefined ? {} : { fix: error.fix }),
    })
    return new Map()
  }
}

/** `format: raw`: every line is KEY=value, nothing is expanded or unquoted. */
export function rawEnvFile(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^#\s=][^=]*=/.test(line))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1)]))
}
