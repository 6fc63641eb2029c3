import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Kustomizations } from '../../render/kustomizations.ts'
import { Node } from '../../yaml/field.ts'
import type { Finding } from '../known-rules.ts'

/**
 * Tells of files whose `${variables}` Flux replaces before it applies them: those below the path of a Flux Kustomization
 * with `postBuild` or its components, and what the
 * kustomizations there take in.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function substitutedFiles(
  manifests: Iterable<Manifest>,
  { kustomizations }: { readonly kustomizations: Kustomizations },
): ((file: string) => boolean) | undefined {
  const folders = new Set<string>()
  for (const { apiVersion, kind, object } of manifests) {
    if (kind !== 'Kustomization' || !apiVersion.startsWith('kustomize.toolkit.fluxcd.io/')) continue
    const spec = new Node(object).at('spec')
    const path = spec.at('path').text
    if (path === undefined || !spec.at('postBuild').isSet) continue
    folders.add(posix.normalize(path).replace(/\/$/, ''))
    for (const { text } of spec.at('components').items()) if (text !== undefined) folders.add(posix.join(path, text))
  }
  folders.delete('.')
  if (folders.size === 0) return undefined
  const isBelow = (file: string): boolean =>
    [...folders].some((folder) => file === folder || file.startsWith(`${folder}/`))
  const roots = kustomizations.all.filter(({ folder }) => isBelow(folder))
  const taken = new Set(
    roots.flatMap((root) => kustomizations.withAll(root)).flatMap(({ takes, patches }) => [...takes, ...patches]),
  )
  return (file) => taken.has(file) || isBelow(file)
}

const alias = /(?:^|[\s[{,])\*[\w-]/

/** The findings that neither stand on a line of which nothing is known yet nor, where an alias stands there, speak of one. */
export function withoutLines(
  text: string,
  findings: readonly Finding[],
  isOpen: (line: string) => boolean,
): readonly Finding[] {
  if (findings.length === 0) return findings
  const lines = text.split(/\r\n|\n|\r/)
  return findings.filter(({ line = 1, message }) => {
    const text = lines[line - 1] ?? ''
    return !isOpen(text) && !(alias.test(text) && isOpen(message))
  })
}

/** `${NAME}`, also with blanks or a default as clusterctl takes them, and `<NAME>`. */
const variable = /\$\{ *([A-Z][A-Z0-9_]+) *(?::?[-=?+][^{}]*)?\}|(<[A-Z][A-Z0-9_]{3,}>)/g
const mayHold = (text: string): boolean => text.includes('${') || /<[A-Z]/.test(text)

/** What the vault plugin of Argo CD and its like put a value in place of. */
const ofPlugin = /<(?:path|secret|vault):[^<>\s]+>/

/** In so many files, a variable is no mistake. */
const fewestFiles = 3

/**
 * Tells of texts in which a plugin or a script puts something before they are applied: a reference to a vault, or a variable that
 * stands in several files.
 */
export function replacedIn(sources: Iterable<{ readonly text: string }>): (text: string) => boolean {
  let counts: Map<string, number> | undefined
  const namesIn = (text: string): Set<string> =>
    new Set([...text.matchAll(variable)].map(([, name, token = '']) => name ?? token))
  const counted = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const { text } of sources) {
      if (mayHold(text)) for (const name of namesIn(text)) found.set(name, (found.get(name) ?? 0) + 1)
    }
    return found
  }
  return (text) => {
    if (ofPlugin.test(text)) return true
    if (!mayHold(text)) return false
    counts ??= counted()
    return [...namesIn(text)].some((name) => (counts?.get(name) ?? 0) >= fewestFiles)
  }
}
