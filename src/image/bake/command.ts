import type { Host } from '../../host/host.ts'
import { type BakePlaces, bakeArguments, bakeDefinition, dockerfileOf, plainDefinition } from './definition.ts'
import type { BuildTarget } from './target.ts'

/** One run of docker-buildx: its arguments, and what it reads. */
interface BuildxCommand {
  readonly args: readonly string[]
  readonly stdin: string
}

interface Run {
  readonly builder: string | undefined
  readonly metadata: string
}

/** The command that makes all targets: `bake`, or `build` for one with a parent of control groups, which bake does not know. */
export function buildCommand(
  targets: readonly BuildTarget[],
  environment: Host['environment'],
  places: BakePlaces,
  run: Run,
): BuildxCommand {
  const [target] = targets
  if (target?.cgroupParent === undefined) {
    return { args: bakeArguments(targets, run), stdin: JSON.stringify(bakeDefinition(targets, environment, places)) }
  }
  const [definition = {}] = Object.values(plainDefinition([target], environment, places).target)
  const { context, dockerfile, 'dockerfile-inline': inline, ...settings } = definition
  const file = dockerfileOf(target.build)
  const from = inline === undefined ? (file === undefined ? dockerfile : places.resolve(file)) : '-'
  const args = [
    ...['build', ...(run.builder === undefined ? [] : [`--builder=${run.builder}`]), '--progress=plain'],
    `--metadata-file=${run.metadata}`,
    `--cgroup-parent=${target.cgroupParent}`,
    ...(from === undefined ? [] : [`--file=${from}`]),
    ...Object.entries(settings).flatMap(([key, value]) => optionsOf(options[key] ?? key, value)),
    String(context),
  ]
  return { args, stdin: typeof inline === 'string' ? inline : '' }
}

/** What `build` calls a setting of bake, where it is another word. */
const options: Readonly<Record<string, string>> = {
  contexts: 'build-context',
  args: 'build-arg',
  labels: 'label',
  annotations: 'annotation',
  tags: 'tag',
  platforms: 'platform',
  ulimits: 'ulimit',
  'extra-hosts': 'add-host',
  entitlements: 'allow',
}

function optionsOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => `--${name}=${one}`)
  if (typeof value !== 'object' || value === null) return [`--${name}=${value}`]
  return Object.entries(value).map(([key, one]) => `--${name}=${key}=${one}`)
}
