import { shellWords } from '../report/text.ts'
import { buildCommand } from './bake/command.ts'
import type { BuildTarget } from './bake/target.ts'
import type { BuildPlan, ImagePlan } from './plan.ts'
import type { ContentsPolicy } from './scan/contents-gate.ts'

/** What else than vulnerabilities refuses. */
function otherGates({ secretsFailOn, misconfigFailOn, licensesFailOn, licenses }: ContentsPolicy): string[] {
  const of = (what: string, threshold: string): string[] =>
    threshold === 'off' || threshold === 'none' ? [] : [`${what} of ${threshold} or worse`]
  return [
    ...of('secrets', secretsFailOn),
    ...of('misconfigurations', misconfigFailOn),
    ...of('licences', licensesFailOn),
    ...(licenses === undefined ? [] : ['licences that the lists do not allow']),
  ]
}

function takenOf(source: ImagePlan['source']): string[] {
  if (source.kind === 'layout') return [`take the OCI layout ${source.path}`]
  return source.kind === 'merge' ? [`put one index above ${source.digests.join(', ')}`] : []
}

/** The plan as people read it. */
export function describePlan(plan: BuildPlan): string[] {
  const { scanners, images } = plan
  const gate = plan.failOn === 'none' ? 'nothing' : `${plan.failOn}${plan.ignoreUnfixed ? ' with a fix' : ''} or worse`
  const any = images.length > 1 ? 'any image' : 'the image'
  return [
    ...images.flatMap(({ source }) => takenOf(source)),
    ...(plan.bases?.rules ?? []).map(
      ({ pattern, trust }) => `base images ${pattern} ${trust ? 'are verified before the build' : 'need no signature'}`,
    ),
    ...describeBake(plan),
    ...(scanners.length === 0 ? ['do not scan'] : []),
    ...scanners.map(
      ({ scanner }) => `${scanner.name} ${shellWords(scanner.scan('VIEW', 'REPORT'))}, for each platform`,
    ),
    ...(scanners.length === 0 ? [] : [`refuse ${any} for ${[gate, ...otherGates(plan.contents)].join('; ')}`]),
    ...(plan.push
      ? images.map(
          ({ image, tags }) => `push ${image}, ${tags.length === 0 ? 'without a tag' : `tags ${tags.join(', ')}`}`,
        )
      : ['do not push']),
    ...(plan.push
      ? images.flatMap(({ copies }) =>
          copies.map(({ image, tags }) => `push the same to ${image}, tags ${tags.join(', ')}`),
        )
      : []),
    ...(plan.sign ? images.map(({ image }) => `sign ${image} by its digest, before any tag points at it`) : []),
    ...(plan.attest.length > 0 ? [`attest ${plan.attest.join(', ')}`] : []),
    ...(plan.verify ? ['verify what was signed, before any tag points at it'] : []),
  ]
}

/** The one command that builds, and the definition that it reads. A value that the environment gives is not shown. */
function describeBake({ images, builder }: BuildPlan): string[] {
  const targets = images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []))
  if (targets.length === 0) return []
  const named = targets.flatMap(({ build }) => Object.keys(build.args).map((key) => [key, `$${key}`]))
  const layouts = new Map(images.map(({ name }) => [name, `LAYOUT/${name}`]))
  const places = {
    layout: (name: string) => `LAYOUT/${name}`,
    cache: (name: string) => `CACHE/${name}`,
    resolve: (path: string) => path,
    layouts,
  }
  const name = 'name' in builder ? builder.name : 'gitops-actions'
  const command = { builder: name, metadata: 'METADATA' }
  const { args, stdin } = buildCommand(targets, Object.fromEntries(named), places, command)
  const shown = args[0] === 'bake' ? JSON.stringify(JSON.parse(stdin), undefined, 2) : stdin
  return [
    ...('name' in builder
      ? []
      : [
          `build by the BuildKit at ${builder.address}${builder.cert ? ', with mTLS' : builder.ca ? ', with TLS' : ''}`,
        ]),
    `docker buildx ${shellWords(args)}${stdin === '' ? '' : ', with'}`,
    ...(stdin === '' ? [] : shown.split('\n').map((line) => `  ${line}`)),
    ...targets.map((target) => `cache of ${target.name}: ${cacheText(target)}`),
  ]
}

function cacheText({ build: { cacheFrom = [], cacheTo = [] }, cacheTag }: BuildTarget): string {
  if (cacheTag !== undefined) return `${cacheFrom.join(', ')}, written when the image has passed`
  if (cacheFrom.length + cacheTo.length > 0) return [...new Set([...cacheFrom, ...cacheTo])].join(', ')
  return "that of the builder: GitHub's is not here, this is no other CI, and neither cache-from nor cache-to is given"
}
