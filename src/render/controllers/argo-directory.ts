import { posix } from 'node:path'
import { patternOf } from '../../pattern.ts'
import { literalPattern } from '../../value.ts'
import type { DirectoryRoot } from '../root.ts'
import { type ApplicationSource, rootOf } from './argo-source.ts'
import { kindOf, type RenderedRepository } from './repository.ts'

/**
 * A folder of manifests that an Application applies as they stand. Undefined where a file of it is Jsonnet, which is not evaluated.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/directory/
 */
export function directoryRoot(about: ApplicationSource): DirectoryRoot | undefined {
  const { source, folder, repository } = about
  const settings = source.at('directory')
  const found = filesIn(folder, settings.at('recurse').isTrue, repository)
  const [include, exclude] = ['include', 'exclude'].map((field) => globOf(settings.at(field).text ?? ''))
  const wanted = found.filter((path) => {
    const within = posix.relative(folder, path)
    return exclude?.(within) !== true && include?.(within) !== false
  })
  if (wanted.some((path) => path.endsWith('.jsonnet'))) return undefined
  const files = wanted.filter((path) => repository.sources.text(path)?.includes(skipMark) === false)
  return { tool: 'directory', ...rootOf(about), files }
}

/** What an Application says of a folder wins over what lies in it. */
export function isDirectory({ source }: Pick<ApplicationSource, 'source'>): boolean {
  return source.at('directory', 'recurse').isTrue || !source.at('directory', 'jsonnet').isEmpty
}

/** Files with it are no manifests, whatever they look like. */
const skipMark = '+argocd:skip-file-rendering'

/** The files that may be manifests, in the order in which Go walks folders; of folders behind links none. */
function filesIn(folder: string, recurse: boolean, repository: RenderedRepository): string[] {
  const entries = [...repository.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap(({ name, kind }) => {
    const path = folder === '.' ? name : `${folder}/${name}`
    if (kind === 'directory') return recurse && name !== '.git' ? filesIn(path, recurse, repository) : []
    const isManifest = /\.(?:ya?ml|json|jsonnet)$/.test(name)
    return isManifest && kindOf(repository, path) === 'file' ? [path] : []
  })
}

/**
 * A pattern as Argo CD reads it, by gobwas/glob without separators: stars go through slashes, and the texts before and behind
 * a single one may overlap, so that two stars between slashes match no folder, too. Undefined where there is none; one that can't be read matches nothing.
 */
export function globOf(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern === '') return undefined
  const [, before, after] = /^([^*?[\]{}\\]*)\*+([^*?[\]{}\\]*)$/.exec(pattern) ?? []
  if (before !== undefined && after !== undefined) return (path) => path.startsWith(before) && path.endsWith(after)
  let depth = 0
  const parts = [...pattern.matchAll(/\\(.)|\[(!?)([^[\]]+)\]|\*+|./gs)].map(([part, escaped, negated, range]) => {
    if (escaped !== undefined) return literalPattern(escaped)
    if (range !== undefined) return `[${negated === '!' ? '^' : ''}${range.replaceAll(/[\\^]/g, '\\$&')}]`
    if (part === '{') depth++
    const isInBraces = depth > 0
    if (part === '}' && isInBraces) depth--
    const meaning = part.startsWith('*') ? '.*' : isInBraces ? (meanings[part] ?? inBraces[part]) : meanings[part]
    return meaning ?? literalPattern(part)
  })
  const whole = patternOf(`^(?s:${parts.join('')})$`)
  return (path) => whole?.test(path) === true
}

const meanings: Readonly<Record<string, string>> = { '?': '.', '{': '(?:', '[': '[' }
const inBraces: Readonly<Record<string, string>> = { '}': ')', ',': '|' }
