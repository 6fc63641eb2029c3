import { chainOf, copiedFrom, type Instruction, type Stage, sourceOf, unquoted } from '../../oci/dockerfile.ts'
import { readReference, splitReference } from '../../oci/reference.ts'
import { type Check, type CheckedBuild, type DockerfileFinding, type Look, remark } from './check.ts'
import { outdatedIn } from './lifetimes.ts'
import { runChecks } from './run-checks.ts'
import { secretChecks } from './secrets.ts'

/** What is wrong with a Dockerfile for the safety or the size of the image that it makes. Pure: nothing is built for it. */
export function checkDockerfile(build: CheckedBuild): DockerfileFinding[] {
  const chain = chainOf(build.dockerfile, build.target)
  const look = { ...build, chain, built: builtStages(build, chain) }
  return checks.flatMap((check) => check(look))
}

/** Stages that the image needs: BuildKit builds no other. */
function builtStages(build: CheckedBuild, chain: readonly Stage[]): Stage[] {
  const built = new Set<Stage>()
  const queue = [...chain]
  for (let stage = queue.pop(); stage !== undefined; stage = queue.pop()) {
    if (built.has(stage)) continue
    built.add(stage)
    if (stage.base.kind === 'stage') queue.push(stage.base.stage)
    for (const from of stage.instructions.flatMap(copiedFrom)) {
      const source = sourceOf(from, build.dockerfile, build)
      if (source.kind === 'stage') queue.push(source.stage)
    }
  }
  return build.dockerfile.stages.filter((stage) => built.has(stage))
}

/** Tags that say what kind of image it is, and not which version. */
const kinds =
  'latest|edge|stable|main|mainline|master|nightly|develop|lts|current|rolling|alpine|slim|fpm|apache|cli|jre|jdk|nanoserver|windowsservercore'
const movingTag = new RegExp(`^(?:${kinds})(?:-(?:${kinds}))*$`)

const baseTags: Check = (look) => {
  const images = imagesOf(look)
  return [...images].flatMap(([image, places]): DockerfileFinding[] => {
    const reference = readReference(image)
    const [first, ...more] = places
    if (reference === undefined || reference.digest !== undefined || first === undefined) return []
    const known = look.digestOf(image)
    const isMoving = reference.tag === undefined || movingTag.test(reference.tag)
    const others = [...new Set(more.map(({ place }) => place.line))].filter((line) => line !== first.place.line)
    const also = others.length === 0 ? '' : ` (also in line ${others.join(', ')})`
    const isNewest = reference.tag === undefined || reference.tag === 'latest'
    const pinned = known && `${splitReference(image).name}${isNewest ? '' : `:${reference.tag}`}@${known}`
    const what = isMoving ? 'Name a version, and write the digest after it' : 'Write the digest after it'
    const fix = pinned ? `Write ${pinned}.` : `${what}: docker buildx imagetools inspect ${image}.`
    const message = isMoving
      ? `${image} has no version: each build takes what is newest${also}`
      : `The tag ${image} may stand for another image tomorrow${also}`
    return [remark(isMoving ? 'base-moves' : 'base-unpinned', first, message, fix)]
  })
}

/** The base images of what is built, and where each is named. */
function imagesOf(look: Look): ReadonlyMap<string, readonly Instruction[]> {
  const images = new Map<string, Instruction[]>()
  const add = (image: string, at: Instruction): void => {
    images.set(image, [...(images.get(image) ?? []), at])
  }
  for (const { base, from, instructions } of look.built) {
    if (base.kind === 'image') add(base.image, base.at ?? from)
    for (const one of instructions) {
      for (const name of copiedFrom(one)) {
        const source = sourceOf(name, look.dockerfile, look)
        if (source.kind === 'image') add(source.image, one)
      }
    }
  }
  return images
}

const outdated: Check = (look) =>
  [...imagesOf(look)].flatMap(([image, [first]]) => {
    const ended = outdatedIn(image, look.now)
    if (first === undefined || ended.length === 0) return []
    const message = `${image} gets no security updates any more: ${ended.map(({ what }) => what).join(', ')}`
    const newer = ended.flatMap((one) => one.newer ?? [])
    const such = newer.length === 0 ? '' : `, such as ${newer.join(' and ')}`
    return [remark('base-outdated', first, message, `Take a version that is still maintained${such}.`)]
  })

const addedUrls: Check = ({ built }) =>
  built.flatMap(({ instructions }) =>
    instructions.flatMap((one) => {
      if (one.keyword !== 'ADD' || one.flags.some(([name]) => name === 'checksum')) return []
      const url = one.words
        .slice(0, -1)
        .map(unquoted)
        .find((source) => /^https?:\/\//.test(source))
      if (url === undefined || /\.git(?:[#?]|$)/.test(url)) return []
      return [
        remark('add-unverified', one, `Nobody checks what ${url} gives`, 'Write its hash: ADD --checksum=sha256:….'),
      ]
    }),
  )

/** Off, until somebody wants it: Kubernetes has probes, and does not look at it. */
const healthcheck: Check = ({ chain }) => {
  const [last] = chain
  const isSaid = chain.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'))
  if (last === undefined || isSaid) return []
  const message = 'Nothing says how to see that the container is healthy'
  return [
    remark('no-healthcheck', last.from, message, 'Add HEALTHCHECK, or HEALTHCHECK NONE to say that there is none.'),
  ]
}

const checks: readonly Check[] = [baseTags, outdated, ...secretChecks, addedUrls, ...runChecks, healthcheck]
