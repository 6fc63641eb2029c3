import { secretLineIn } from '../../report/secret-texts.ts'
import type { MountModel } from '../compose/project.ts'
import type { TreePath } from '../compose/tree.ts'
import type { TextFile } from '../conversion.ts'
import { configKey, dnsLabel, shortHash } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import { dropMount, type MountContext } from './collector.ts'
import { needSecret } from './files.ts'

/** Kubernetes refuses larger ConfigMaps; the names take some of the room. */
const maximumConfigSize = 1_000_000
/** Where programs read configuration: what is mounted there from a folder of the project is no source code. */
const configuration = /\/(?:etc|conf|provisioning|pipeline|dashboards|rules|certs|ssl|[^/]+\.d)(?:\/|$)/
/** Where servers read what they hand out: the source code of an image that is built, a few pages of one that is not. */
const content = /\/(?:html|www|public|templates|scripts|import)(?:\/|$)/

/** Where programs keep what they write, and where images have their own code. */
const written =
  /(?:^|\/)(?:data\d*|db|database|logs?|storage|uploads?|cache|backups?|media|files|tmp|models?|outputs?|results|downloads|library)(?:\/|$)|\/var\/lib\/|^\/config$/i
const code = /(?:^|\/)(?:app|apps|src|code|source|srv|work(?:space|dir)?|project|site|home|lib)(?:\/|$)/i

/** A text with its key in a ConfigMap or a Secret; its name is its path in the volume. */
interface Item extends TextFile {
  readonly key: string
  /** Where it lies in the project. */
  readonly path: string
}

/** A text file of the project is mounted from a ConfigMap, or from a Secret where it holds a private key. */
export function addFile(context: MountContext, path: string, text: string, mount: MountModel, at: TreePath): void {
  const key = configKey(mount.target.split('/').at(-1) ?? 'file')
  if (isTooLarge([text])) {
    dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.')
    return
  }
  const [name, source] = volumeOf(context, mount, key, [{ key, name: key, text, path }], at)
  context.collector.add(name, source, { mountPath: mount.target, subPath: key, readOnly: true })
}

/**
 * A folder of a few text files is mounted from a ConfigMap, unless an image is built of it or the service may write there.
 * @param texts undefined where it holds more than texts.
 */
export function addFolder(
  context: MountContext,
  source: string,
  texts: readonly TextFile[] | undefined,
  mount: MountModel,
  at: TreePath,
): void {
  const { conversion, service, collector } = context
  const model = conversion.model.services?.[service]
  const target = mount.target.replace(/(?<!\/)\/+$/, '')
  // The whole project is what it is developed in; the image of another has none of its files.
  const isOwn = /^\.?\/?$/.test(source) || [target, source].some((path) => written.test(path)) || code.test(target)
  const isServed = model?.build === undefined && (mount.read_only === true || content.test(target) || !isOwn)
  if (texts === undefined || !(isServed || configuration.test(target)) || isTooLarge(texts.map(({ text }) => text))) {
    const fix = 'Copy it into the image, or keep its files in a ConfigMap of your own.'
    dropMount(context, at, `the folder ${source} of the project`, fix)
    return
  }
  const items = texts.map((file) => {
    return { ...file, key: configKey(file.name.replaceAll('/', '.')), path: `${source}/${file.name}` }
  })
  const [name, volume] = volumeOf(context, mount, target.split('/').at(-1) ?? 'files', items, at)
  // A mount below another one needs a place there, which these volumes can't be given.
  const isParent = (model?.volumes ?? []).some((other) => other.target.startsWith(`${target}/`))
  const mounts = isParent
    ? items.map((item) => ({ mountPath: `${target}/${item.name}`, subPath: item.name }))
    : [{ mountPath: mount.target }]
  for (const one of mounts) collector.add(name, volume, { ...one, readOnly: true })
}

function isTooLarge(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > maximumConfigSize
}

/** A volume (core/v1 VolumeSource) of the items, which scripts can be run from, and its name. */
function volumeOf(
  context: MountContext,
  mount: MountModel,
  shown: string,
  items: readonly Item[],
  at: TreePath,
): [name: string, source: object] {
  const { collector } = context
  const id = shortHash(mount.target)
  const name = dnsLabel(`${context.name}-${dnsLabel(shown, 30)}-${id}`)
  const lines = new Map(items.map((item) => [item, secretLineIn(item.name, item.text)]))
  const [plain, secret] = [false, true].map((has) =>
    items.filter((item) => has === (lines.get(item) !== undefined)),
  ) as [Item[], Item[]]
  if (plain.length > 0) {
    collector.configs.set(name, { name, data: Object.fromEntries(plain.map(({ key, text }) => [key, text])) })
  }
  for (const item of secret) {
    const { key, text } = item
    needSecret(context, { name, key, value: text }, `${item.path}, which has a secret in line ${lines.get(item)},`, at)
  }
  const defaultMode = items.some(({ text }) => text.startsWith('#!')) ? 0o755 : undefined
  const [config, keys] = [plain, secret].map(pathsOf)
  if (secret.length === 0) return [name, { configMap: nonEmpty({ name, items: config, defaultMode }) }]
  if (plain.length === 0) return [name, { secret: nonEmpty({ secretName: name, items: keys, defaultMode }) }]
  const sources = [{ configMap: nonEmpty({ name, items: config }) }, { secret: nonEmpty({ name, items: keys }) }]
  return [name, { projected: nonEmpty({ sources, defaultMode }) }]
}

/** Where the keys of a ConfigMap or Secret lie in a volume, if not under their own names (core/v1 KeyToPath). */
function pathsOf(items: readonly Item[]): object[] | undefined {
  if (items.every(({ key, name }) => key === name)) return undefined
  return items.map(({ key, name }) => ({ key, path: name }))
}
