import type { Manifest } from '../../kubernetes/manifest.ts'
import { isObject, objectOf } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { inlinePatch, outerPlace } from '../inline-patch.ts'
import type { Finding } from '../rules.ts'
import { documentsOf, type Located } from '../sources.ts'
import type { Parameters } from '../template/execute.ts'
import { TemplateSyntaxError } from '../template/parse.ts'
import { TemplateFault, Unsupported } from '../template/value.ts'
import { valueAt } from '../trace/correspond.ts'
import { alignLines } from '../trace/template.ts'
import { applicationRoots } from './argo.ts'
import { Generators } from './generators.ts'
import type { Asked, RenderedRepository } from './repository.ts'
import { filled, type Replace, TemplateFailed, templating } from './templating.ts'

/** An ApplicationSet of more is no repository's. */
const mostApplications = 2000

/** What an ApplicationSet makes. */
interface Applications {
  readonly applications: readonly Manifest[]
  readonly findings: readonly Finding[]
  readonly elsewhere: readonly string[]
}

/**
 * What the Applications of an ApplicationSet render, by its list, git, matrix and merge generators. What needs a cluster or a
 * forge to be generated is elsewhere.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export function applicationSetRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const { applications, findings, elsewhere } = applicationsOf(manifest, repository)
  const asked = applications.map((one) => applicationRoots(one, repository))
  return {
    roots: asked.flatMap(({ roots }) => roots),
    findings: [...findings, ...asked.flatMap((one) => one.findings)],
    elsewhere: [...elsewhere, ...asked.flatMap((one) => one.elsewhere)],
  }
}

/** The Applications that an ApplicationSet makes. */
export function applicationsOf(manifest: Manifest, repository: RenderedRepository): Applications {
  const spec = new Node(manifest.object).at('spec')
  const replace = templating(spec)
  const generators = new Generators(repository, replace, spec.at('goTemplate').isTrue)
  const applications: Manifest[] = []
  const findings: Finding[] = []
  const elsewhere: string[] = []
  for (const generator of spec.at('generators').items()) {
    try {
      const sets = generators.generate(generator)
      if (sets.length === 0) findings.push(matchesNothing(generator, manifest))
      for (const parameters of sets.slice(0, mostApplications)) {
        applications.push(applicationOf(manifest, generator, parameters, replace, repository))
      }
    } catch (error) {
      if (error instanceof Unsupported) {
        elsewhere.push(`ApplicationSet ${manifest.name ?? ''} (${manifest.file}: ${error.message})`)
      } else findings.push(notGenerated(error, generator, manifest))
    }
  }
  return { applications, findings, elsewhere }
}

/** The Application for one set of parameters; its fields stand in a template or the patch of it. */
function applicationOf(
  set: Manifest,
  generator: Node,
  parameters: Parameters,
  replace: Replace,
  { sources }: RenderedRepository,
): Manifest {
  const spec = new Node(set.object).at('spec')
  const own = templateOf(generator)
  const layers: Located[] = [own, spec.at('template')]
    .filter(({ isSet }) => isSet)
    .map(({ value, path: base }) => ({ value, locate: (path, at) => set.locate([...base, ...path], at) }))
  let object = filled(over(own.value, spec.at('template').value), parameters, replace, ['spec', 'template'])
  const patch = spec.at('templatePatch')
  if (patch.text !== undefined) {
    const text = textOfPatch(patch.text, parameters, replace)
    const [document] = documentsOf('', text)
    if (document !== undefined) {
      object = patched(object, document.value)
      const place = set.locate(patch.path, 'value')
      const outer = inlinePatch(patch.text, sources.text(place.file) ?? '', place)
      const lines = alignLines(text.split('\n'), patch.text.split('\n'))
      const locate = (path: FieldPath, at: At) => {
        const { line = 1, column = 1 } = document.locate(path, at)
        const own = (lines[line - 1] ?? 0) + 1
        return outerPlace(outer, { file: place.file, line: own, column, endLine: own, endColumn: column + 1 })
      }
      layers.unshift({ value: document.value, locate })
    }
  }
  return generated(set, object, layers)
}

function textOfPatch(text: string, parameters: Parameters, replace: Replace): string {
  return String(filled(text, parameters, replace, ['spec', 'templatePatch']))
}

/** The template that a generator has itself. */
function templateOf(generator: Node): Node {
  const kinds = generator.entries().filter(([name]) => name !== 'selector')
  return kinds[0]?.[1].at('template') ?? new Node(undefined)
}

/** What a generator's template says, and where it says nothing, what the one of the set says. */
function over(own: unknown, other: unknown): unknown {
  if (!isObject(own) || !isObject(other)) return new Node(own).isEmpty ? other : own
  const keys = [...new Set([...Object.keys(other), ...Object.keys(own)])]
  return Object.fromEntries(keys.map((key) => [key, over(own[key], other[key])]))
}

/** Lists are replaced, and null takes a field away. */
function patched(object: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = { ...objectOf(object) }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = patched(result[key], value)
  }
  return result
}

function generated(set: Manifest, template: unknown, layers: readonly Located[]): Manifest {
  const object = { apiVersion: set.apiVersion, kind: 'Application', ...objectOf(template) }
  const { text: name } = new Node(object).at('metadata', 'name')
  const { text: namespace } = new Node(object).at('metadata', 'namespace')
  return {
    ...set,
    kind: 'Application',
    name,
    namespace: namespace ?? set.namespace,
    object,
    locate: (path, at) => {
      const holder = layers.find(({ value }) => valueAt(value, path) !== undefined) ?? layers.at(-1)
      return holder?.locate(path, at) ?? set.locate(['spec', 'template'], 'key')
    },
  }
}

function matchesNothing(generator: Node, manifest: Manifest): Finding {
  return {
    ...manifest.locate(generator.path, 'key'),
    rule: 'empty-generator',
    category: 'reference',
    severity: 'warning',
    message: `This generator of the ApplicationSet "${manifest.name ?? ''}" matches nothing, so it makes no Application`,
    fix: 'Correct its paths or elements, or remove it.',
  }
}

/** @throws error where it is none of templates and generators. */
function notGenerated(error: unknown, generator: Node, manifest: Manifest): Finding {
  const isFailed = error instanceof TemplateFailed
  if (!isFailed && !(error instanceof TemplateFault) && !(error instanceof TemplateSyntaxError)) throw error
  return {
    ...manifest.locate(isFailed ? error.path : generator.path, isFailed ? 'value' : 'key'),
    rule: 'render-failed',
    category: 'input',
    severity: 'error',
    message: `The ApplicationSet "${manifest.name ?? ''}" can’t be generated: ${error.message}`,
    fix: 'Correct the template, or give it what it asks for.',
  }
}
