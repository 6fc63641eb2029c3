import { posix } from 'node:path'
import { assignment, chainOf, type Instruction, parseDockerfile, type Stage, unquoted } from '../oci/dockerfile.ts'
import type { BuildModel, HealthModel, ServiceModel } from './compose/project.ts'

/** What the Dockerfile of a service tells of the image that it makes, or a registry of the one that it runs. */
export interface Recipe {
  /** The image that it starts from, or that it runs; undefined where only the build knows. */
  readonly base: string | undefined
  /** Who runs it, as USER says; undefined where that is left to the base. */
  readonly user: string | undefined
  /** Numbers of the users and groups that it makes, by their names. */
  readonly ids: ReadonlyMap<string, number>
  /** TCP ports of EXPOSE. */
  readonly ports: readonly number[]
  /** Folders of VOLUME. */
  readonly volumes: readonly string[]
  readonly health: HealthModel | undefined
  /** The words of what is done in it, the health check left out. */
  readonly text: string
  readonly says: 'its Dockerfile' | 'its image'
}

/** Recipes by service. */
export type Recipes = Map<string, Recipe>

interface Project {
  readonly services: readonly (readonly [string, Pick<ServiceModel, 'build'>])[]
  readonly recipes: Recipes
  look(path: string): { readonly kind: string; readonly text?: string }
}

/** Reads the Dockerfiles of all services that are built, where they stand in the project. */
export async function readRecipes({ services, recipes, look }: Project): Promise<void> {
  for (const [service, { build }] of services) {
    if (build === undefined) continue
    const file = posix.join(build.context, build.dockerfile ?? 'Dockerfile')
    const text = build.dockerfile_inline ?? look(file).text
    if (text !== undefined) recipes.set(service, await readRecipe(text, build))
  }
}

/** What tells of the image of a service; nothing where that is another one, as a hook may have. */
export function recipeOf(
  { recipes }: Pick<Project, 'recipes'>,
  service: string,
  { build, image }: ServiceModel,
): Recipe | undefined {
  const recipe = recipes.get(service)
  const isOwn = recipe?.says === 'its image' ? recipe.base === image : build !== undefined
  return isOwn ? recipe : undefined
}

/** How to know more of the image of a service than the project tells; nothing where it is built, or was asked for. */
export function asking(
  { options, services }: Project & { readonly options: { readonly images?: unknown } },
  service: string,
  what: string,
): string {
  const isBuilt = services.some(([name, { build }]) => name === service && build !== undefined)
  return options.images !== undefined || isBuilt ? '' : ` The input inspect-images asks the registry ${what}.`
}

/** The recipe of the stage that is built. */
export async function readRecipe(text: string, build: Pick<BuildModel, 'args' | 'target'>): Promise<Recipe> {
  const dockerfile = await parseDockerfile(text, '', { args: build.args ?? {}, contexts: [] })
  // The stage that is built comes first: what it says overrides its bases.
  const chain = chainOf(dockerfile, build.target)
  const values = valuesOf([...chain].reverse(), build.args ?? {})
  const last = (keyword: string): Instruction | undefined =>
    chain.map(({ instructions }) => instructions.findLast((one) => one.keyword === keyword)).find((one) => one)
  const instructions = chain.flatMap((stage) => stage.instructions)
  const { base } = chain.at(-1) ?? {}
  return {
    base: base?.kind === 'image' ? base.image : base?.kind === 'scratch' ? 'scratch' : undefined,
    user: filled(last('USER')?.words[0], values),
    ids: idsIn(instructions, values),
    ports: instructions.flatMap((one) =>
      one.keyword === 'EXPOSE' ? one.words.flatMap((word) => port(word, values)) : [],
    ),
    volumes: instructions.flatMap((one) =>
      one.keyword === 'VOLUME'
        ? (listOf(textOf(one).trim()) ?? one.words).flatMap((word) => filled(word, values) ?? [])
        : [],
    ),
    health: healthOf(last('HEALTHCHECK')),
    text: instructions.flatMap((one) => (one.keyword === 'HEALTHCHECK' ? [] : textOf(one))).join('\n'),
    says: 'its Dockerfile',
  }
}

function textOf({ lines }: Instruction): string {
  return lines.map(({ text }) => text).join('\n')
}

/** Arguments and variables with the value that they have at the end. */
function valuesOf(
  stages: readonly Stage[],
  args: Readonly<Record<string, string | null>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { keyword, words } of stages.flatMap(({ instructions }) => instructions)) {
    if (keyword !== 'ARG' && keyword !== 'ENV') continue
    for (const [name, value] of words.map(assignment)) {
      const given = keyword === 'ARG' ? (args[name] ?? value) : value
      if (given !== undefined) values.set(name, given)
    }
  }
  return values
}

/** A word with its variables put in; undefined where one is not known. */
function filled(word: string | undefined, values: ReadonlyMap<string, string>): string | undefined {
  const text = unquoted(word ?? '').replace(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (whole, braced, otherwise, plain) => {
    return values.get(braced ?? plain) ?? otherwise ?? whole
  })
  return text === '' || text.includes('$') ? undefined : text
}

function port(word: string, values: ReadonlyMap<string, string>): number[] {
  const number = Number(/^(\d+)(?:\/tcp)?$/i.exec(filled(word, values) ?? '')?.[1])
  return number > 0 && number < 65_536 ? [number] : []
}

/**
 * `useradd --uid 1001 app`, `adduser -S app -u 1001`, `addgroup -g 1001 app`: numbers that a RUN says, by every word of its command
 * that can be a name, since each program has them in another order.
 */
function idsIn(instructions: readonly Instruction[], values: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const commands = instructions
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap((one) =>
      textOf(one)
        .replaceAll('\\\n', ' ')
        .split(/&&|\|\||[;|\n]/),
    )
  for (const command of commands) {
    const kind = /\b(?:useradd|adduser)\b/.test(command)
      ? 'u'
      : /\b(?:groupadd|addgroup)\b/.test(command)
        ? 'g'
        : undefined
    if (kind === undefined) continue
    const id = new RegExp(`\\s(?:-\\w*${kind}|--${kind}id)[\\s=]+(\\S+)`).exec(command)?.[1]
    const number = Number(filled(id, values) ?? Number.NaN)
    if (!Number.isInteger(number) || number <= 0) continue
    for (const name of command.match(/(?<=\s)[a-z_][a-z0-9_-]*(?=\s|$)/g) ?? [])
      if (!ids.has(name)) ids.set(name, number)
  }
  return ids
}

/** HEALTHCHECK as Compose writes it: what it says holds where Compose says nothing. */
function healthOf(instruction: Instruction | undefined): HealthModel | undefined {
  if (instruction === undefined) return undefined
  const text = textOf(instruction)
    .replace(/\\\s*\n/g, ' ')
    .trim()
  const command = text.replace(/^(?:--\S+\s+)*/, '')
  if (/^NONE\b/i.test(command)) return { disable: true }
  const words = command.replace(/^CMD\s/i, '').trimStart()
  const list = listOf(words)
  const flag = (name: string): string | undefined => instruction.flags.find(([key]) => key === name)?.[1] || undefined
  const given = {
    interval: flag('interval'),
    timeout: flag('timeout'),
    retries: flag('retries') === undefined ? undefined : Number(flag('retries')),
    start_period: flag('start-period'),
    start_interval: flag('start-interval'),
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { test: list === undefined ? ['CMD-SHELL', words] : ['CMD', ...list], ...known }
}

function listOf(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined
  try {
    return JSON.parse(text) as string[]
  } catch {
    return undefined
  }
}
