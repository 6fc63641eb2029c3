import { isWrittenOut } from '../../report/secret-texts.ts'
import { isSecret } from '../../report/secrets.ts'
import { bytes, seconds } from '../amounts.ts'
import type { Cast } from '../keys/row.ts'
import { column } from '../keys/table.ts'
import type { Finding } from '../rules.ts'
import { masked, secretsIn } from './mask.ts'
import { substitute, substituteShown, TemplateProblem, type Variables } from './template.ts'
import {
  pathText,
  placeOf,
  Refusal,
  type Scalar,
  type ScalarTree,
  type Tree,
  type TreePath,
  withChildren,
} from './tree.ts'

const casts = column(({ cast }) => cast).root

const expectations: Readonly<Record<Cast, string>> = {
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  duration: 'a duration such as 1m30s',
  bytes: 'an amount such as 512m',
}

function castTo(cast: Cast, text: string): Scalar | undefined {
  if (cast === 'integer')
    return /^[-+]?[0-9]+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
  if (cast === 'duration') return seconds(text) === undefined || /^0*[1-9][0-9]*$/.test(text) ? undefined : text
  if (cast === 'bytes' && /^\s|i$/i.test(text)) return undefined
  if (cast === 'bytes') return /^[-+]?[0-9]+$/.test(text) || bytes(text) !== undefined ? text : undefined
  if (cast === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
  if (/^(?:true|y|yes|on)$/i.test(text)) return true
  return /^(?:false|n|no|off)$/i.test(text) ? false : undefined
}

/**
 * The model with every text interpolated, and a warning for each variable that is not set.
 * @throws Refusal with all failures, each at its line.
 */
export function interpolate(root: Tree, variables: Variables): { tree: Tree; warnings: Finding[] } {
  const errors: Finding[] = []
  const warnings = new Map<string, Finding>()
  const path: (string | number)[] = []
  const visit = (tree: Tree, casting: typeof casts): Tree => {
    if (tree.kind === 'scalar') {
      return typeof tree.value === 'string' ? visitText(tree, tree.value, casting.value) : tree
    }
    return withChildren(tree, (child, name) => {
      path.push(name)
      const visited = visit(child, casting.next(name))
      path.pop()
      return visited
    })
  }
  const visitText = (tree: ScalarTree, template: string, cast: Cast | undefined): Tree => {
    if (cast === undefined && !template.includes('$')) return tree
    try {
      const { text, unset } = substitute(template, variables)
      for (const name of unset) if (!warnings.has(name)) warnings.set(name, unsetWarning(name, tree))
      const value = cast === undefined ? text : castTo(cast, text)
      if (value !== undefined) {
        if (text === template && value === text) return tree
        for (const finding of openSecret(path, template, variables, tree))
          warnings.set(`open ${finding.message}`, finding)
        const masked = isWritten(path) ? substituteShown(template, variables, maskedSecret) : text
        return masked === text ? { ...tree, value } : { ...tree, value, masked }
      }
      errors.push(castError(path, text, cast as Cast, tree))
    } catch (problem) {
      if (!(problem instanceof TemplateProblem)) throw problem
      errors.push(templateError(problem, path, tree))
    }
    return tree
  }
  const tree = visit(root, casts)
  if (errors.length > 0) throw new Refusal(errors)
  return { tree, warnings: [...warnings.values()] }
}

/** Whether a path leads to what would stand in a manifest, or in an image, for whoever may read it. */
function isWritten([section, , key, part]: TreePath): boolean {
  if (section === 'configs') return key === 'content'
  const isPart = (key === 'deploy' && part === 'labels') || (key === 'build' && part === 'args')
  return (section === 'services' || section === 'jobs') && (written.has(key as string) || isPart)
}

const written = new Set([
  'annotations',
  'command',
  'entrypoint',
  'environment',
  'healthcheck',
  'labels',
  'post_start',
  'pre_start',
  'pre_stop',
  'x-environments',
])

/** Settings whose values stand in manifests as they are, since no Secret can be read there. */
const open = new Set([
  'deploy',
  'dns',
  'domainname',
  'extra_hosts',
  'hostname',
  'image',
  'sysctls',
  'tmpfs',
  'volumes',
  'working_dir',
])

/** A secret variable where everybody reads it. */
function openSecret([section, , key]: TreePath, template: string, variables: Variables, { spot }: Tree): Finding[] {
  if (section !== 'services' || !open.has(key as string)) return []
  const names = new Set<string>()
  substituteShown(template, variables, (name, value) => {
    if (isSecret(name, value) && isWrittenOut(value)) names.add(name)
    return value
  })
  return [...names].map((name) => ({
    rule: 'secret-needed',
    category: 'conversion',
    severity: 'warning',
    message: `The variable ${name} looks like a secret, and ${String(key)} can't read one: its value stands in the manifest as it is`,
    fix: 'Take a variable that is none, or give it another name.',
    ...placeOf(spot),
  }))
}

/** The value of a variable that is secret, masked. */
export function maskedSecret(name: string, value: string): string {
  const isOpen = value !== '' && secretsIn([value]).size === 0
  return isOpen && isSecret(name, value) ? masked(name, value) : value
}

function unsetWarning(name: string, { spot }: Tree): Finding {
  return {
    rule: 'unset-variable',
    category: 'conversion',
    severity: 'warning',
    message: `The variable ${name} is not set; nothing stands in its place`,
    fix: `Set ${name} in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
    together: {
      item: name,
      words: '# variables are not set; nothing stands in their place',
      fix: `Set them in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
    },
    ...placeOf(spot),
  }
}

function castError(path: TreePath, text: string, cast: Cast, { spot }: Tree): Finding {
  const expected = expectations[cast]
  return {
    rule: 'wrong-type',
    category: 'input',
    severity: 'error',
    message: `${pathText(path)} is "${text}", expected ${expected}`,
    fix: `Write ${expected}.`,
    path: pathText(path),
    ...placeOf(spot),
  }
}

/** What is secret is never written, so that people need not know it here. */
function unwritten(variable: string): string {
  return isSecret(variable, 'unknown')
    ? '; any text does unless its Secret is encrypted here: values of secrets are not written'
    : ''
}

function templateError(problem: TemplateProblem, path: TreePath, { spot }: Tree): Finding {
  const fix =
    problem.variable === undefined
      ? 'Write $$ for a literal dollar sign.'
      : `Set ${problem.variable} in the .env file or in the input "env"${unwritten(problem.variable)}.`
  return {
    rule: problem.variable === undefined ? 'invalid-template' : 'required-variable',
    category: 'input',
    severity: 'error',
    message: `${pathText(path)}: ${problem.message}`,
    fix,
    path: pathText(path),
    ...placeOf(spot),
  }
}
