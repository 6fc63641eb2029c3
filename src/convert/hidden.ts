import { secretsIn, unmasked } from './compose/mask.ts'
import type { ServiceModel } from './compose/project.ts'

/** What a container runs, where secret variables stand masked: their names, and the variable of the container that has their value. */
export type Hidden = ReadonlyMap<string, string>

/** The secret variables of what a service runs, with their values. */
export function runSecrets(model: ServiceModel): Map<string, string> {
  return secretsIn(Object.values(runTexts(model)).flat())
}

/** The settings of what a service runs that have secret variables, with their names. */
export function runSettings(model: ServiceModel): { setting: string; names: readonly string[] }[] {
  return Object.entries(runTexts(model)).map(([setting, texts]) => ({ setting, names: [...secretsIn(texts).keys()] }))
}

function runTexts({ command, entrypoint, healthcheck, post_start, pre_stop }: ServiceModel): Record<string, string[]> {
  const hooks = (list: ServiceModel['post_start']): string[] => (list ?? []).flatMap((hook) => hook.command ?? [])
  return {
    command: [...(command ?? [])],
    entrypoint: [...(entrypoint ?? [])],
    healthcheck: [...(healthcheck?.test ?? [])],
    post_start: hooks(post_start),
    pre_stop: hooks(pre_stop),
  }
}

/**
 * A container whose commands read secrets from its variables: Kubernetes puts them into `command` and `args` in place of `$(NAME)`,
 * but not into probes and hooks, which a shell runs then.
 */
export function readingSecrets<T>(container: T, hidden: Hidden): T {
  if (hidden.size === 0) return container
  const nameOf = (name: string): string => hidden.get(name) ?? name
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return unmasked(value, (name) => `$(${nameOf(name)})`)
    if (key === 'exec') return { command: throughShell((value as { command: string[] }).command, nameOf) }
    if (Array.isArray(value)) return value.map((item) => visit(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]))
  }
  return visit(container, '') as T
}

function throughShell(words: readonly string[], nameOf: (name: string) => string): readonly string[] {
  if (secretsIn(words).size === 0) return words
  const [shell = '', flag = '', text = '', ...rest] = words
  if (/(?:^|\/)(?:ba|da|a|z)?sh$/.test(shell) && /^-\w*c$/.test(flag))
    return [shell, flag, expanding(text, nameOf), ...rest]
  return ['/bin/sh', '-c', `exec ${words.map((word) => expanding(quoted(word), nameOf)).join(' ')}`]
}

function quoted(word: string): string {
  return /^[\w@%+=:,./\uE000-\uE002-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A text for a shell that puts the variables in, whichever quotes they stand in. */
function expanding(text: string, nameOf: (name: string) => string): string {
  return unmasked(text, (name, _, at) => {
    const variable = `\${${nameOf(name)}}`
    const quote = quoteAt(text, at)
    if (quote === '"') return variable
    return quote === "'" ? `'"${variable}"'` : `"${variable}"`
  })
}

/** The quote of a shell that is open at a place of a text. */
function quoteAt(text: string, at: number): string {
  let open = ''
  for (let i = 0; i < at; i++) {
    const char = text[i] as string
    if (char === '\\' && open !== "'") i++
    else if (open === '' && (char === '"' || char === "'")) open = char
    else if (char === open) open = ''
  }
  return open
}
