import type { Manifest } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import { hasVariable, substitute, type Variables } from './controllers/variables.ts'
import type { Rendering } from './rendering.ts'
import type { KustomizeRoot } from './root.ts'
import { objectsOf } from './sources.ts'
import { valueAt } from './trace/correspond.ts'
import type { KustomizeTrace } from './trace/kustomize.ts'

/** The rendering with its variables replaced; fields are traced as they were before. */
export function substituted(
  root: KustomizeRoot,
  text: string,
  files: ReadonlySet<string>,
  trace: KustomizeTrace,
): Rendering {
  const { variables } = root
  if (variables === undefined || !isReplaced(variables)) {
    return {
      root,
      text,
      files,
      version: undefined,
      place: (manifest, path, at) => trace.place(manifest, path, at),
      sourceOf: (manifest) => trace.sourceOf(manifest),
    }
  }
  const documents = text.split(/^---\n/m)
  const replaced = documents.map((one) => (isExempt(one) ? one : substitute(one, variables)))
  let before: readonly Manifest[] | undefined
  const beforeOf = ({ document }: Manifest): Manifest | undefined => {
    before ??= documents.map((one) => objectsOf('', one)[0]).filter((one) => one !== undefined)
    return before[document]
  }
  return {
    root,
    text: replaced.join('---\n'),
    files,
    version: undefined,
    place: (manifest, path, at) => {
      const old = beforeOf(manifest)
      if (old === undefined) return undefined
      return (
        variablePlace(root, valueAt(old.object, path)) ?? trace.place({ ...old, document: manifest.document }, path, at)
      )
    },
    sourceOf: (manifest) => trace.sourceOf(manifest),
  }
}

/** Flux replaces nothing where there is no variable at all, unless it is told to. */
function isReplaced({ values, complete, always = false }: Variables): boolean {
  return always || values.size > 0 || !complete
}

/** Where the variable stands that a value is, or has a part from that looks like no name. */
function variablePlace({ variables }: KustomizeRoot, value: unknown): Place | undefined {
  if (typeof value !== 'string' || variables?.placeOf === undefined) return undefined
  const names = [...value.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name)
  const isWhole = /^\$\{\w+(?:[:=-][^}]*)?\}$/.test(value)
  const name = isWhole ? names[0] : names.find((one) => /[^a-z0-9./:@-]/.test(variables.values.get(one) ?? ''))
  return name === undefined ? undefined : variables.placeOf(name)
}

function isExempt(document: string): boolean {
  return hasVariable(document) && /^ {4}kustomize\.toolkit\.fluxcd\.io\/substitute: ["']?disabled/m.test(document)
}
