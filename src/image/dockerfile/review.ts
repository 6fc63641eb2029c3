import type { Host } from '../../host/host.ts'
import { chainOf, type Dockerfile, type DockerfileFacts, parseDockerfile } from '../../oci/dockerfile.ts'
import { canonicalName, readReference } from '../../oci/reference.ts'
import type { Place } from '../../place.ts'
import type { Severity } from '../../report/finding.ts'
import { type Ignores, ignoreMarker, ignoring, readIgnore } from '../../report/ignores.ts'
import { dockerfileOf } from '../bake/definition.ts'
import type { BuildTarget } from '../bake/target.ts'
import type { BuildPlan } from '../plan.ts'
import type { Finding } from '../rules.ts'
import type { DockerfileFinding } from './check.ts'
import { checkDockerfile } from './checks.ts'
import { familyOf } from './lifetimes.ts'
import { dockerfileRules } from './rules.ts'
import { unreadable } from './unreadable.ts'

/** The Dockerfile of a build, read. */
export interface BuildFile extends DockerfileFacts {
  readonly target: string | undefined
  readonly dockerfile: Dockerfile
  /** What asks for the build, where the Dockerfile stands in another file: its lines are not known there. */
  readonly inline: BuildTarget['build']['place']
}

/** The Dockerfiles of the builds of a plan by the names of the images; one that BuildKit fetches, or that is not there, is not. */
export async function readBuildFiles(
  { images }: Pick<BuildPlan, 'images'>,
  host: Pick<Host, 'files' | 'environment'>,
): Promise<ReadonlyMap<string, BuildFile>> {
  const files = new Map<string, BuildFile>()
  for (const { name, source } of images) {
    const file = source.kind === 'build' ? await readBuildFile(source.target, host) : undefined
    if (file !== undefined) files.set(name, file)
  }
  return files
}

async function readBuildFile(
  { build }: BuildTarget,
  { files, environment }: Pick<Host, 'files' | 'environment'>,
): Promise<BuildFile | undefined> {
  const file = dockerfileOf(build)
  const isThere = file !== undefined && files.kind(file) === 'file'
  const text = isThere ? files.text(file) : build.dockerfileInline
  if (text === undefined) return undefined
  const args = Object.entries(build.args).map(([name, value]) => [name, value ?? environment[name] ?? null] as const)
  const facts = { args: Object.fromEntries(args), contexts: Object.keys(build.additionalContexts ?? {}) }
  const dockerfile = await parseDockerfile(text, isThere ? files.relative(file) : '', facts)
  return { ...facts, target: build.target, dockerfile, inline: isThere ? undefined : (build.place ?? { file: '' }) }
}

/** Where the stage that becomes the image begins: its FROM line. */
export function lastStage({ dockerfile, target }: BuildFile): Place {
  const { file } = dockerfile
  return chainOf(dockerfile, target)[0]?.from.place ?? { file }
}

/** What an image starts from. */
export interface BaseImage {
  /** As it is written, with its variables put in; `scratch` for nothing. */
  readonly image: string
  /** `distroless`, `alpine`, `slim` or `whole distribution`. */
  readonly family: string
  readonly digest?: string
}

/** The base of the stage that becomes the image; undefined where that is not known. @param digests as in `ReviewFacts`. */
export function baseOf(file: BuildFile | undefined, digests: ReadonlyMap<string, string>): BaseImage | undefined {
  const base = file && chainOf(file.dockerfile, file.target).at(-1)?.base
  if (base?.kind === 'scratch') return { image: 'scratch', family: 'nothing' }
  if (base?.kind !== 'image') return undefined
  const { image } = base
  const digest = readReference(image)?.digest ?? digestIn(digests, image)
  return { image, family: familyOf(image), ...(digest && { digest }) }
}

function digestIn(digests: ReadonlyMap<string, string> | undefined, image: string): string | undefined {
  const reference = readReference(image)
  return reference && digests?.get(`${canonicalName(reference)}:${reference.tag ?? 'latest'}`)
}

/** What is known of a review beside the files. */
interface ReviewFacts {
  /** `docker.io/library/node:22` → the digest that it stands for. */
  readonly digests?: ReadonlyMap<string, string>
  /** The severities that the user gave to rules. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly now: Date
  /** What was seen of the images that were built. */
  readonly seen?: readonly DockerfileFinding[]
}

/**
 * What is to be said of Dockerfiles and of the images that they made, with the severities that the user wants, and without what
 * a comment ignores. What two builds of one file have in common is said once.
 */
export function review(files: readonly BuildFile[], { digests, rules, now, seen = [] }: ReviewFacts): Finding[] {
  const known = (image: string): string | undefined => digestIn(digests, image)
  const found = [
    ...files.flatMap((file) => {
      const findings = checkDockerfile({ ...file, digestOf: known, now })
      const { inline } = file
      return inline === undefined ? findings : findings.map((one) => ({ ...placeless(one), ...inline }))
    }),
    ...seen,
  ]
  const wanted = once(withoutPins(found, rules)).flatMap((one): Finding[] => {
    const severity = (Object.hasOwn(rules, one.rule) ? rules[one.rule] : undefined) ?? one.severity
    return severity === 'off' ? [] : [{ ...one, severity }]
  })
  const ignores = once(
    files.map(({ dockerfile }) => dockerfile),
    ({ file }) => file,
  ).map(ignoresOf)
  const kept = ignores.reduce((left, one) => one.filter(left), wanted)
  return [...once(files.flatMap(unreadable)), ...kept, ...ignores.flatMap((one) => one.remarks())]
}

/** Nobody writes the digest of a base that has to be replaced: without a wish for it, it is told as outdated alone. */
function withoutPins(found: readonly DockerfileFinding[], rules: ReviewFacts['rules']): readonly DockerfileFinding[] {
  if (Object.hasOwn(rules, 'base-unpinned') || rules['base-outdated'] === 'off') return found
  const placeOf = ({ file, line }: DockerfileFinding): string => `${file}:${line}`
  const outdated = new Set(found.filter(({ rule }) => rule === 'base-outdated').map(placeOf))
  return found.filter((one) => one.rule !== 'base-unpinned' || !outdated.has(placeOf(one)))
}

function placeless({
  line: _,
  column: __,
  endLine: ___,
  endColumn: ____,
  ...finding
}: DockerfileFinding): DockerfileFinding {
  return finding
}

function once<T>(all: readonly T[], keyOf: (one: T) => string = (one) => JSON.stringify(one)): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}

/** An ignore comment of a Dockerfile is for the instruction that comes next. */
function ignoresOf({ file, comments, instructions }: Dockerfile): Ignores {
  const ignores = comments.flatMap(({ text, line, column }) => {
    const read = text.includes(ignoreMarker) ? readIgnore(text) : undefined
    if (read === undefined) return []
    const next = instructions.find(({ place }) => place.endLine > line)
    const { rules, reason, isForFile } = read
    const scope = isForFile ? ('file' as const) : ('line' as const)
    const target = next?.place.line ?? line
    const lastTarget = next?.place.endLine ?? line
    return [{ rules, reason, scope, target, lastTarget, line, column, endColumn: column + text.length }]
  })
  return ignoring(file, ignores, new Set(Object.keys(dockerfileRules)))
}
