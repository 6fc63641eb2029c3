import {
  assignment,
  chainOf,
  copiedFrom,
  type Dockerfile,
  type DockerfileFacts,
  type Instruction,
  type Stage,
  sourceOf,
  unquoted,
} from '../../oci/dockerfile.ts'
import { readReference, splitReference } from '../../oci/reference.ts'
import type { Severity } from '../../report/finding.ts'
import { isSecret } from '../../report/secrets.ts'
import type { Finding } from '../rules.ts'
import { outdatedIn } from './lifetimes.ts'
import { type DockerfileRule, dockerfileRules } from './rules.ts'
import { type Command, commandsOf } from './shell.ts'

/** What the checks look at. */
interface CheckedBuild extends DockerfileFacts {
  readonly dockerfile: Dockerfile
  readonly target: string | undefined
  /** The digest that the name of a base image stands for, where that is known. */
  digestOf(image: string): string | undefined
  readonly now: Date
}

interface Look extends CheckedBuild {
  /** The stage that becomes the image and those that it starts from, the last first: all that they do is in the image. */
  readonly chain: readonly Stage[]
  /** Every stage that is built. */
  readonly built: readonly Stage[]
}

/** A finding with the usual severity of its rule, which may be that it is off. */
export type DockerfileFinding = Omit<Finding, 'rule' | 'severity'> & {
  readonly rule: DockerfileRule
  readonly severity: Severity | 'off'
}

type Check = (look: Look) => DockerfileFinding[]
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

const baseTags: Check = (look) => {
  const images = imagesOf(look)
  return [...images].flatMap(([image, places]): DockerfileFinding[] => {
    const reference = readReference(image)
    const [first, ...more] = places
    if (reference === undefined || reference.digest !== undefined || first === undefined) return []
    const known = look.digestOf(image)
    const isMoving = reference.tag === undefined || reference.tag === 'latest'
    const also = more.length === 0 ? '' : ` (also in line ${more.map(({ place }) => place.line).join(', ')})`
    const pinned = known && `${splitReference(image).name}${isMoving ? '' : `:${reference.tag}`}@${known}`
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

/** Arguments and variables of stages that are in the image stay in its history and configuration, for everybody to read. */
const secrets: Check = ({ chain }) =>
  chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) =>
      declared(one).flatMap(([name, value = '']) => {
        const isArgument = one.keyword === 'ARG'
        // An argument without a default gets its value from who builds.
        const isSecretHere = isArgument && value === '' ? isSecret(name, 'given by the build') : isSecret(name, value)
        if (!isSecretHere || isPublic(name, value)) return []
        const where = isArgument ? 'the history of the image' : 'the configuration of the image'
        return [
          remark(
            'secret-in-image',
            one,
            `${one.keyword} ${name} looks like a secret, and its value stays in ${where}`,
            isArgument
              ? `Give it as a build secret: RUN --mount=type=secret,id=${name},env=${name}.`
              : 'Give it to the container when it starts, or to a step as a build secret (RUN --mount=type=secret).',
          ),
        ]
      }),
    ),
  )

/** What is declared for all the world: fingerprints of signing keys, places of files, values that another variable has. */
function isPublic(name: string, value: string): boolean {
  if (/public|gpg|fingerprint|checksum|sha(?:256|512)/i.test(name)) return true
  return /^(?:\/|\.\/|~\/|[A-F0-9]{40}$|file:)/.test(value)
}

/** The variables that an ARG or ENV sets. `ENV NAME value` is an older form of one. */
function declared({ keyword, words }: Instruction): (readonly [string, string | undefined])[] {
  if (keyword !== 'ARG' && keyword !== 'ENV') return []
  const [first = '', ...rest] = words
  if (keyword === 'ENV' && !first.includes('=')) return [[first, rest.join(' ')]]
  return words.filter((word) => /^\w+(?:=|$)/.test(word)).map(assignment)
}

const keyFiles =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.git-credentials|\.env|credentials\.json)$|(?:^|\/)\.(?:aws|ssh|docker)\/?$/

const copiedSecrets: Check = ({ chain }) =>
  chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) => {
      if ((one.keyword !== 'COPY' && one.keyword !== 'ADD') || copiedFrom(one).length > 0) return []
      const secret = one.words
        .slice(0, -1)
        .map(unquoted)
        .find((source) => keyFiles.test(source))
      if (secret === undefined) return []
      const message = `${secret} usually holds secrets, and is copied into the image`
      return [
        remark(
          'secret-in-image',
          one,
          message,
          'Leave it out, and give it to the step that needs it as a build secret.',
        ),
      ]
    }),
  )

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

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', '/bin/sh', '/bin/bash'])

const pipedScripts: Check = ({ built }) =>
  eachRun(built).flatMap(({ run, commands }) => {
    const piped = commands.find(({ words: [program = ''], isPiped }, index) => {
      const [source = ''] = commands[index - 1]?.words ?? []
      return isPiped && shells.has(program) && (source === 'curl' || source === 'wget')
    })
    if (piped === undefined) return []
    const message = 'A script from the network runs in the build, and nobody checks what it is'
    const fix = 'Download it, compare its sha256, and run it then; or install a package.'
    return [remark('script-unverified', run, message, fix, piped.line)]
  })

interface Leftover {
  readonly programs: readonly string[]
  readonly actions: readonly string[]
  /** What in the step, its mounts or the names of variables says that nothing is left. */
  readonly clean: RegExp
  readonly left: string
  readonly fix: string
}

/** What package managers leave behind in the layer where they run. */
const leftovers: readonly Leftover[] = [
  {
    programs: ['apt-get', 'apt'],
    actions: ['update'],
    clean: /\/var\/lib\/apt\b|dist-?clean/,
    left: 'the package lists of apt (some 20 to 50 MB)',
    fix: 'End the step with: && rm -rf /var/lib/apt/lists/*.',
  },
  {
    programs: ['yum', 'dnf', 'microdnf'],
    actions: ['install', 'update', 'upgrade'],
    clean: /\bclean\b|\/var\/cache\/(?:yum|dnf|libdnf)/,
    left: 'the cache of the package manager',
    fix: 'End the step with: && dnf clean all.',
  },
  {
    programs: ['pip', 'pip3'],
    actions: ['install'],
    clean: /--no-cache-dir|\.cache\b|PIP_NO_CACHE_DIR|cache purge/,
    left: 'the cache of pip: all that it downloaded, once more',
    fix: 'Write pip install --no-cache-dir, or mount a cache: RUN --mount=type=cache,target=/root/.cache/pip.',
  },
]

const leftBehind: Check = ({ chain }) => {
  const variables = chain.flatMap(({ instructions }) => instructions.flatMap(declared).map(([name]) => name)).join(' ')
  return eachRun(chain).flatMap(({ run, commands }) => {
    const mounts = run.flags.map(([, value]) => value).join(' ')
    const all = `${run.lines.map(({ text }) => text).join(' ')} ${mounts} ${variables}`
    return leftovers.flatMap(({ programs, actions, clean, left, fix }) => {
      const one = commands.find((command) => does(command, programs, actions))
      if (one === undefined || clean.test(all)) return []
      return [remark('leftovers', run, `The layer keeps ${left}`, fix, one.line)]
    })
  })
}

/** Whether a command is one of these programs with one of these actions as its first argument that is no option. */
function does(
  { words: [program = '', ...rest] }: Command,
  programs: readonly string[],
  actions: readonly string[],
): boolean {
  return programs.includes(program) && actions.includes(rest.find((word) => !word.startsWith('-')) ?? '')
}

const packagers = ['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper']
const compilerPackages =
  /^(?:build-essential|build-base|gcc|g\+\+|gcc-c\+\+|clang|rustc|cargo|golang|golang-go|default-jdk|openjdk-\d+-jdk|@?["']?development[ -]tools["']?)$/i
/** In the name of a file or of the last stage: an image that is there to build or to develop in. */
const workshop = /(?:^|[/._-])(?:builder|ci|cursor|dev|devcontainer|devel|toolchain)(?:[/._-]|$)/i
const toolchains =
  /^(?:golang|rust|gcc|maven|gradle|haskell|buildpack-deps|dart|mcr\.microsoft\.com\/dotnet\/sdk|[^:@]*\/(?:golang|rust))$/

/** Who breaks into a container finds a compiler there, and it is most of the image's size. */
const compilers: Check = ({ chain }) => {
  const last = chain[0]
  const base = chain.at(-1)?.base
  if (last === undefined || base === undefined) return []
  if (workshop.test(last.from.place.file) || workshop.test(last.name ?? '')) return []
  const fix = 'Build in a stage of its own, and copy what it makes into a small one: COPY --from=build.'
  const name = base.kind === 'image' ? splitReference(base.image).name.replace(/^docker\.io\/(?:library\/)?/, '') : ''
  if (toolchains.test(name)) {
    const message = `The image is ${name}, with all its compilers and build tools`
    return [remark('compiler-left-in', last.from, message, fix)]
  }
  return eachRun(chain).flatMap(({ run, commands }) => {
    if (commands.some((one) => does(one, packagers, ['purge', 'remove', 'autoremove', 'del', 'erase']))) return []
    const installs = commands.filter((one) => does(one, packagers, ['install', 'add', 'groupinstall', 'group']))
    const found = installs.flatMap(({ words, line }) =>
      words.filter((word) => compilerPackages.test(word)).map((what) => ({ what, line: lineOf(what, run, line) })),
    )[0]
    return found === undefined
      ? []
      : [remark('compiler-left-in', run, `${found.what} stays in the image`, fix, found.line)]
  })
}

/** The line of a command that goes over several where a word of it stands. */
function lineOf(word: string, { lines }: Instruction, start: number): number {
  return lines.find(({ line, text }) => line >= start && text.split(/\s+/).includes(word))?.line ?? start
}

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

const checks: readonly Check[] = [
  baseTags,
  outdated,
  secrets,
  copiedSecrets,
  addedUrls,
  pipedScripts,
  leftBehind,
  compilers,
  healthcheck,
]

function eachRun(stages: readonly Stage[]): { run: Instruction; commands: Command[] }[] {
  return stages.flatMap(({ instructions }) =>
    instructions.filter(({ keyword }) => keyword === 'RUN').map((run) => ({ run, commands: commandsOf(run) })),
  )
}

/** @param line where in the instruction, if it has several lines. */
export function remark(
  rule: DockerfileRule,
  { place }: Pick<Instruction, 'place'>,
  message: string,
  fix: string,
  line = place.line,
): DockerfileFinding {
  const { severity } = dockerfileRules[rule]
  return {
    rule,
    category: 'policy',
    severity,
    message,
    fix,
    ...place,
    ...(line === place.line ? {} : { line, column: 1 }),
  }
}
