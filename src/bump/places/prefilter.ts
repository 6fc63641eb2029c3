import { basename } from 'node:path'
import { InputError } from '../../errors.ts'
import { parseReference, type Reference, validateDigest, validateTag } from '../../oci/reference.ts'
import { literalPattern } from '../../value.ts'
import type { BumpRequest, SourceFile } from '../request.ts'

/**
 * Checks what is asked for, before any file is read.
 * @throws InputError for an image name, tag or digest that is none, an image named twice, or no version at all.
 */
export function checkRequest(request: BumpRequest): void {
  const seen = new Set<string>()
  for (const { name, tag, digest } of request.images) {
    const reference = parseImageName(name)
    const key = `${reference.registry}/${reference.repository}`
    if (seen.has(key)) throw new InputError(`The image "${name}" is named twice`, { fix: 'Name each image once.' })
    seen.add(key)
    if (tag !== undefined) validateTag(tag)
    if (digest !== undefined) validateDigest(digest)
    if (tag === undefined && digest === undefined) {
      throw new InputError(`There is no tag and no digest for the image "${name}"`, {
        fix: `Give a tag, a digest or both, for example ${name}:1.4.0.`,
      })
    }
  }
  if (request.images.length === 0) throw new InputError('No image is named', { fix: 'Name the image to change.' })
}

/**
 * The name of an image without tag and digest.
 * @throws InputError when it is no name, or has a tag or digest.
 */
function parseImageName(name: string): Reference {
  const reference = parseReference(name)
  if (reference.tag === undefined && reference.digest === undefined) return reference
  throw new InputError(`The image name "${name}" has a tag or a digest`, {
    fix: `Name the image alone: ${reference.written}.`,
  })
}

/**
 * Texts of which a file must contain at least one to be worth a look: the repository of each image, without the registry
 * and without Docker Hub's `library/`, since it stands in one piece wherever the image is named. `undefined` when every
 * file is worth it.
 */
export function needlesOf(request: Pick<BumpRequest, 'images' | 'selectors'>): string[] | undefined {
  const keys = (request.selectors ?? []).map(longestWord)
  if (keys.includes(undefined)) return undefined
  const words = [...request.images.map(needleOf), ...keys.filter((key) => key !== undefined)]
  return [...new Set([...words, ...definingWords])]
}

/**
 * What stands in files that name an image by another file, or define such a name: markers and policies of Flux, releases and
 * repositories of charts. Short, since a text of up to seven bytes is found several times faster than a longer one.
 */
const definingWords = ['$image', 'ImagePo', 'HelmRe', 'repoURL', 'helmCha'] as const

function needleOf({ name }: { readonly name: string }): string {
  const { registry, repository } = parseImageName(name)
  return registry === 'docker.io' ? repository.replace(/^library\//, '') : repository
}

/** The longest word of a selector, which stands in every file that it can match; its image's name may not. */
function longestWord(selector: string): string | undefined {
  const words = selector.match(/[\w-]{2,}/g) ?? []
  return words.reduce<string | undefined>((best, word) => (word.length > (best?.length ?? 0) ? word : best), undefined)
}

/**
 * A closer look than `needlesOf`, at the text of a document: whether the name stands as a whole, and with a version or
 * beside keys of one. Short names such as `api` and `web` are part of many other words, and parsing is what takes time.
 */
export function documentFilter(request: Pick<BumpRequest, 'images' | 'selectors'>): (text: string) => boolean {
  const keys = (request.selectors ?? []).map(longestWord)
  if (keys.includes(undefined)) return () => true
  const names = request.images.map((image) => literalPattern(needleOf(image))).join('|')
  const withVersion = new RegExp(`(?<![\\w.-])(?:${names})[:@][\\w{$%<]`)
  const alone = new RegExp(`(?<![\\w.-])(?:${names})/?(?=["'\\s,}\\]]|$)`)
  const charts = request.images.map(({ name }) =>
    literalPattern(parseImageName(name).repository.split('/').at(-1) ?? ''),
  )
  const ofChart = new RegExp(`chart["']?[ \\t]*:[ \\t]*["']?(?:${charts.join('|')})(?=["'\\s,}]|$)`)
  return (text) =>
    withVersion.test(text) ||
    (/tag|Tag|digest|oci:\/\/|targetRevision/.test(text) && alone.test(text)) ||
    text.includes('$imagepolicy') ||
    text.includes('helmCharts') ||
    ofChart.test(text) ||
    keys.some((key) => key !== undefined && text.includes(key))
}

const yamlName = /\.ya?ml(?:\.(?:gotmpl|tmpl|tpl|j2|jinja2?))?$/i

/** Whether a file that is met in a folder may hold images: YAML or JSON by its name, and of one of the environments. */
export function isCandidate(path: string, environments: readonly string[] = []): boolean {
  const isManifest = /\.(?:yaml|json)$/.test(path) || yamlName.test(path) || basename(path) === 'Kustomization'
  return isManifest && (environments.length === 0 || isOfEnvironment(path, environments))
}

/** Whether a file that is met in a folder is of another kind than its name says: JSON is much else than manifests. */
export function isOtherJson({ path, bytes }: SourceFile): boolean {
  if (!path.endsWith('.json')) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return !text.includes('"apiVersion"') || !text.includes('"kind"')
}

/** Whether Kustomize takes a file for a kustomization, by its name. */
export function isKustomization(path: string): boolean {
  return /^(?:kustomization\.ya?ml|Kustomization)$/.test(basename(path))
}

/**
 * Whether a path belongs to one of the environments: a folder has its name, or a part of the file's name between dots,
 * dashes and underscores (`overlays/prod/web.yaml`, `values-prod.yaml`).
 */
export function isOfEnvironment(path: string, environments: readonly string[]): boolean {
  if (environments.length === 0) return true
  const folders = path.split('/')
  const words = (folders.pop() ?? '').split(/[-._]/)
  const stem = basename(path)
    .replace(yamlName, '')
    .replace(/\.json$/, '')
  return environments.some(
    (name) => folders.includes(name) || words.includes(name) || stem === name || stem.endsWith(`-${name}`),
  )
}

/** Folders that hold no manifests of their own. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** A file above this size is not read: no manifest is, and it would take the memory. */
export const largestFile = 32 * 1024 * 1024
