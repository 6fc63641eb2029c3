import { posix } from 'node:path'
import { InputError, ServiceError } from '../../errors.ts'
import { sha256Of } from '../../hash.ts'
import type { Host } from '../../host/host.ts'
import { limits } from '../../http/limits.ts'
import { retrying } from '../../http/retry.ts'
import type { CustomKinds } from '../../kubernetes/custom.ts'
import { evaluate } from '../../render/template/execute.ts'
import { TemplateSyntaxError } from '../../render/template/parse.ts'
import { TemplateFault, Unsupported } from '../../render/template/value.ts'
import { isObject } from '../../value.ts'
import { decodeDocument, textOf } from '../../yaml/decode.ts'

/** A kind of objects that are judged. */
interface Type {
  readonly apiVersion: string
  readonly kind: string
}

/** kubeconform's name for the schemas of built-in kinds, which ship with the suite. */
const builtIn = 'default'
/** How kubeconform reads a place that is no template. */
const catalogue =
  '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json'
/** So many are asked for at once. */
const mostAtOnce = 8

/**
 * Looks for the schemas of kinds at places as kubeconform writes them (`-schema-location`): URLs and paths, templates with the
 * kind in them. What comes from the network is pinned, so it is kept for good; that a place has none is kept, too.
 * https://github.com/yannh/kubeconform#overriding-schemas-location
 *
 * @param version of Kubernetes, as in `1.34`.
 * @throws InputError for a place that is not pinned, no template, or holds something else; ServiceError where it can't be asked.
 */
export async function addFromLocations(
  entries: readonly string[],
  types: readonly Type[],
  version: string,
  kinds: CustomKinds,
  host: Host,
): Promise<void> {
  const locations = entries.filter((one) => one !== builtIn).map(checked)
  const wanted = types.filter(isPlain)
  const next = wanted[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (const type of next) {
      for (const location of locations) {
        const place = placeOf(location, type, version)
        const text = isRemote(place) ? await download(place, location.sha256, host) : readLocal(place, host)
        if (text === undefined) continue
        addSchema(text, place, type, kinds)
        break
      }
    }
  }
  await Promise.all(Array.from({ length: mostAtOnce }, work))
}

interface Location {
  readonly template: string
  readonly sha256: string | undefined
}

function isRemote(place: string): boolean {
  return /^https?:/i.test(place)
}

/** A name in a manifest must not become another place than the template means. */
function isPlain({ apiVersion, kind }: Type): boolean {
  return /^\w+$/.test(kind) && /^(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)?v\w+$/.test(apiVersion)
}

function checked(entry: string): Location {
  const [place = '', fragment = ''] = entry.split('#sha256=')
  const template = /json$/.test(place) || !isRemote(place) ? place : place.replace(/(?<!\/)\/+$/, '') + catalogue
  const sha256 = fragment === '' ? undefined : fragment
  const fail = (message: string, fix: string): never => {
    throw new InputError(`Input schemas: "${entry}" ${message}`, { fix })
  }
  try {
    placeOf({ template, sha256 }, { apiVersion: 'example.com/v1', kind: 'Example' }, '1.34')
  } catch (error) {
    if (!(error instanceof TemplateFault) && !(error instanceof TemplateSyntaxError) && !(error instanceof Unsupported))
      throw error
    fail(
      `is no template: ${error.message}`,
      'Write ResourceKind, ResourceAPIVersion, Group, KindSuffix, NormalizedKubernetesVersion or StrictSuffix, as kubeconform has them.',
    )
  }
  if (!isRemote(template)) return { template, sha256 }
  const fixed = template.split('{{')[0] ?? ''
  if (!/^https:\/\/[^/]+\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\//i.test(fixed))
    fail(
      'is not asked for: its host is not given, or it is not https',
      'Write https://HOST/ before the first variable.',
    )
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
    fail('has no sha256 of 64 hexadecimal digits', 'Write #sha256= and the digest of the file behind it.')
  if (sha256 === undefined && !/\/[0-9a-f]{40}\//.test(fixed))
    fail(
      'is not pinned: what it says may be another thing tomorrow',
      'Write the commit in place of the branch (https://raw.githubusercontent.com/OWNER/NAME/COMMIT/…), or #sha256=DIGEST behind the URL of one file.',
    )
  return { template, sha256 }
}

/** The variables of kubeconform, which judges strictly, as is done here. */
function placeOf({ template }: Location, { apiVersion, kind }: Type, version: string): string {
  const [group = '', own] = apiVersion.split('/')
  const label = group.split('.')[0]?.toLowerCase() ?? ''
  const variables = {
    NormalizedKubernetesVersion: `v${version}.0`,
    StrictSuffix: '-strict',
    ResourceKind: kind.toLowerCase(),
    ResourceAPIVersion: own ?? group,
    Group: group,
    KindSuffix: own === undefined ? `-${label}` : `-${label}-${own.toLowerCase()}`,
  }
  return evaluate(template, variables, true)
}

function readLocal(path: string, host: Host): string | undefined {
  return host.files.kind(path) === undefined ? undefined : textOf(host.files.read(path))
}

async function download(url: string, sha256: string | undefined, host: Host): Promise<string | undefined> {
  const name = sha256Of(`${url}\n${sha256 ?? ''}`)
  const kept = posix.join(host.files.cache, 'schemas', name)
  if (host.files.kind(kept) !== 'file') host.files.write(kept, (await ask(url, sha256, host)) ?? '')
  const text = textOf(host.files.read(kept))
  return text === '' ? undefined : text
}

async function ask(url: string, sha256: string | undefined, host: Host): Promise<Uint8Array | undefined> {
  host.log.progress(`Asking for ${url}`)
  return await retrying(
    host,
    async () => {
      const { status, body } = await host.network.send({ method: 'GET', url, limits: limits.schema })
      if (status === 404 && sha256 === undefined) return undefined
      if (status !== 200) {
        const transient = status === 429 || status >= 500
        throw new ServiceError('schemas', `${url} answered with status ${status}`, { transient })
      }
      // Neither what a proxy says nor what is cut off is kept.
      if (!isObject(readJson(textOf(body) ?? '')))
        throw new ServiceError('schemas', `${url} answered with no JSON schema`)
      const digest = sha256Of(body)
      if (sha256 !== undefined && digest !== sha256)
        throw new ServiceError('schemas', `${url} has the sha256 ${digest}, not ${sha256}`)
      return body
    },
    { attempts: 2, totalMs: 30_000 },
  )
}

function addSchema(text: string, place: string, type: Type, kinds: CustomKinds): void {
  if (kinds.addFor(type, readJson(text))) return
  throw new InputError(`Input schemas: ${place} is no JSON schema of ${type.apiVersion} ${type.kind}`, {
    fix: 'Correct the place, or what it holds.',
  })
}

function readJson(text: string): unknown {
  return decodeDocument(text, { start: 0, end: text.length }).value
}
