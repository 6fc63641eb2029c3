import { secretLineIn } from '../../report/secret-texts.ts'
import { isSecret } from '../../report/secrets.ts'
import { masked, unmasked } from '../compose/mask.ts'
import type { FileMountModel } from '../compose/project.ts'
import type { TreePath } from '../compose/tree.ts'
import { report } from '../conversion.ts'
import { tellNeeded } from '../environment.ts'
import { configKey, dnsLabel } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import type { MountContext } from './collector.ts'

/** A config becomes a ConfigMap with its text, or a Secret where it has one in it, mounted as one file. */
export function addConfig(context: MountContext, mount: FileMountModel, index: number): void {
  const { conversion, collector, service } = context
  const config = conversion.model.configs?.[mount.source]
  const given = mount.target || mount.source
  const target = given.startsWith('/') ? given : `/${given}`
  const key = fileNameOf(target, mount.source)
  const path: TreePath = ['services', service, 'configs', index]
  const external = config?.external === true
  const name = dnsLabel(external ? (config?.name ?? mount.source) : `config-${mount.source}`)
  const text = external ? '' : configText(context, mount.source, path)
  if (text === undefined) return
  const plain = unmasked(text, (_, secret) => secret)
  const defaultMode = modeOf(mount.mode)
  const items = [{ key: external ? key : configKey(mount.source), path: key }]
  const add = (source: object): void =>
    collector.add(`${name}-${index}`, source, { mountPath: target, subPath: key, readOnly: true })
  const line = secretLineIn(config?.file ?? '', plain)
  if (plain !== text || line !== undefined) {
    const where = config?.file === undefined ? 'it' : `line ${line} of ${config.file}`
    const told = `the config "${mount.source}", which has a secret in ${where},`
    needSecret(context, { name, key: configKey(mount.source), value: plain }, told, path)
    add({ secret: nonEmpty({ secretName: name, items, defaultMode }) })
    return
  }
  if (!external) {
    const known = collector.configs.get(name)
    collector.configs.set(name, { name, data: { ...known?.data, [configKey(mount.source)]: text } })
  }
  add({ configMap: nonEmpty({ name, items, defaultMode }) })
}

/** The name of a mounted file as a key; that of its source where the target ends in a slash. */
function fileNameOf(target: string, source: string): string {
  return configKey(target.split('/').filter(Boolean).at(-1) ?? source)
}

function configText({ conversion, service }: MountContext, source: string, path: TreePath): string | undefined {
  const config = conversion.model.configs?.[source]
  if (config?.content !== undefined) return config.content
  if (config?.environment !== undefined) {
    const { environment } = config
    const value = conversion.variables(environment) ?? ''
    return isSecret(environment, value) ? masked(environment, value) : value
  }
  const found = conversion.look(config?.file ?? '')
  if (found.kind === 'text') return found.text
  report(conversion, path, {
    rule: 'missing-file',
    severity: 'warning',
    message: `The config "${source}" of "${service}" comes from ${config?.file}, which is no text file of the project (${found.kind}); the mount is left out`,
    fix: 'Create the file inside the project.',
  })
  return undefined
}

/**
 * Each secret is mounted as one file below its own folder, never at /run/secrets itself: a mount there hides the token of the
 * service account.
 */
export function addSecret(context: MountContext, mount: FileMountModel, index: number): void {
  const { conversion, collector, service } = context
  const secret = conversion.model.secrets?.[mount.source]
  const given = mount.target || mount.source
  const target = given.startsWith('/') ? given : `/run/secrets/${given}`
  const file = fileNameOf(target, mount.source)
  const name = dnsLabel(secret?.external === true ? (secret.name ?? mount.source) : mount.source)
  const key = configKey(mount.source)
  const volume = nonEmpty({ secretName: name, items: [{ key, path: file }], defaultMode: modeOf(mount.mode) })
  collector.add(`secret-${name}-${index}`, { secret: volume }, { mountPath: target, subPath: file, readOnly: true })
  const value = conversion.options.readsSecrets ? secretText(context, mount.source) : undefined
  needSecret(context, { name, key, value }, target, ['services', service, 'secrets', index])
}

/** A Pod reads a key of a Secret, which is made of its value where the environments get their secrets, and told elsewhere. */
export function needSecret(
  { conversion, collector, service }: MountContext,
  { name, key, value }: { readonly name: string; readonly key: string; readonly value: string | undefined },
  target: string,
  at: TreePath,
): void {
  collector.secrets.set(name, (collector.secrets.get(name) ?? new Set<string>()).add(key))
  if (value !== undefined && conversion.options.readsSecrets) {
    conversion.secretValues.add(name, key, value)
    return
  }
  tellNeeded(conversion, at, `"${service}" reads ${target} from the key "${key}" of`, name, [key])
}

/** The value of a secret; undefined where the project does not tell it, or it is no text. */
function secretText({ conversion }: MountContext, source: string): string | undefined {
  const secret = conversion.model.secrets?.[source]
  if (secret?.external === true) return undefined
  if (secret?.environment !== undefined) return conversion.variables(secret.environment)
  const found = conversion.look(secret?.file ?? '')
  return found.kind === 'text' ? found.text : undefined
}

function modeOf(mode: number | string | undefined): number | undefined {
  if (mode === undefined) return undefined
  const number = typeof mode === 'number' ? mode : Number.parseInt(mode, 8)
  return Number.isInteger(number) && number >= 0 && number <= 0o777 ? number : undefined
}
