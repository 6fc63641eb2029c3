/** What buildx said when it failed, taken apart. */
export interface BakeFailure {
  /** The target that failed, where it says so. */
  readonly target?: string
  /** The line of the Dockerfile, from 1, and the whole instruction that stands there. */
  readonly line?: number
  readonly instruction?: string
  /** The error, without what comes before it every time. */
  readonly said: string
  /** The last lines that the failed step printed. */
  readonly printed: readonly string[]
}

/** Whose fault a failure is: `sources` must be changed, `service` was not there or failed. */
export interface Explanation {
  readonly fault: 'sources' | 'service'
  /** The rule of the finding, where the sources are wrong. */
  readonly rule: 'copy-source-missing' | 'base-image-missing' | 'dockerfile-invalid' | 'build-step-failed'
  /** The service that failed, as the user knows it. */
  readonly service: string
  readonly message: string
  readonly fix: string
}

/** Reads what `docker buildx bake --progress=plain` wrote to standard error. */
export function readFailure(stderr: string): BakeFailure {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
  const lines = stderr.split(/\r?\n/).map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').trimEnd())
  const error = lines.findLast((line) => line.startsWith('ERROR: '))?.slice('ERROR: '.length)
  const said = error ?? lines.findLast((line) => line.trim() !== '') ?? 'it printed nothing'
  const target = /^target (\S+): /.exec(said)?.[1]
  const marked = lines.flatMap((line) => {
    const match = /^ *(\d+) \| >>> (.*)$/.exec(line)
    return match === null ? [] : [{ line: Number(match[1]), text: match[2] ?? '' }]
  })
  const first = marked[0]
  return {
    ...(target === undefined ? {} : { target }),
    ...(first === undefined ? {} : { line: first.line, instruction: marked.map(({ text }) => text).join('\n') }),
    said: said.replace(/^target \S+: /, '').replace(/^(?:failed to (?:build|solve): )+/, ''),
    printed: printedBy(lines),
  }
}

/** BuildKit does not say where an image of a mount is named: the first line that names it as a source. */
export function lineNaming(dockerfile: string, said: string): Pick<BakeFailure, 'line' | 'instruction'> {
  const image = /failed to resolve source metadata for (\S+?): /.exec(said)?.[1]
  const short = image?.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')
  if (short === undefined) return {}
  const lines = dockerfile.split(/\r?\n/)
  const index = lines.findIndex((text) => text.includes(`from=${short}`))
  return index < 0 ? {} : { line: index + 1, instruction: lines[index] ?? '' }
}

/** The output of the step that failed stands between its name and a rule, each line behind its time. */
function printedBy(lines: readonly string[]): string[] {
  const start = lines.findLastIndex((line) => /^ > \[.*\] RUN /.test(line))
  if (start < 0) return []
  const end = lines.indexOf('------', start)
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.replace(/^\d+\.\d+ /, ''))
}

interface Cause {
  readonly pattern: RegExp
  explain(found: readonly string[], failure: BakeFailure): Partial<Explanation> & Pick<Explanation, 'message' | 'fix'>
}

const daemon = 'docker buildx'

/** What BuildKit and buildx say, the surest first: the words of buildx 0.12 to 0.33 and BuildKit 0.12 to 0.28. */
const causes: readonly Cause[] = [
  {
    pattern: /failed to calculate checksum of ref \S+ "\/?(.*?)": not found/,
    explain: ([, path = ''], { instruction = '' }) => copied(path, instruction),
  },
  {
    pattern: /lstat \/?(\S*?): no such file or directory/,
    explain: ([, path = ''], { instruction = '' }) => copied(path, instruction),
  },
  {
    pattern: /failed to resolve source metadata for (\S+?): (.*)$/,
    explain: ([, image = '', reason = ''], failure) => baseImage(image, reason, failure),
  },
  {
    // A layer of a base image that was found, or the login for it.
    pattern: /failed to (?:copy|fetch|do request|authorize)\b/,
    explain: (_, failure) => {
      const host = /https?:\/\/([^/"\s]+)/.exec(failure.said)?.[1]
      return baseImage(imageOf(failure) ?? `${host ?? 'docker.io'}/…`, failure.said, failure)
    },
  },
  {
    pattern: /dockerfile parse error on line \d+: (.*)$/,
    explain: ([, reason = '']) => ({
      message: `The Dockerfile can't be read: ${reason}`,
      fix: 'Correct the instruction.',
    }),
  },
  {
    pattern: /^(?:the Dockerfile cannot be empty|file with no instructions|no build stage in current context)/,
    explain: () => ({ message: 'The Dockerfile has no instruction that makes an image', fix: 'Begin it with FROM.' }),
  },
  {
    pattern: /base name \((.*)\) should not be blank/,
    explain: ([, name]) => ({
      message: `${name} stands for nothing, so there is no base image`,
      fix: 'Declare the ARG before FROM with a default, or give it in build-arg.',
    }),
  },
  {
    pattern: /target stage "(.*)" could not be found/,
    explain: ([, stage]) => ({
      message: `The Dockerfile has no stage "${stage}", and target asks for it`,
      fix: 'Name a stage of the Dockerfile in target, or name the stage in its FROM … AS.',
    }),
  },
  {
    pattern: /process "(.*)" did not complete successfully: exit code: (\d+)/s,
    explain: ([, , code], { printed }) => stepFailed(code ?? '', printed),
  },
  {
    pattern: /secret (\S+): not found/,
    explain: ([, id]) => ({
      message: `The step needs the build secret "${id}", which was not given`,
      fix: `Give it in secret: id=${id},env=VARIABLE or id=${id},src=FILE.`,
    }),
  },
  {
    pattern: /failed to load cache key: (?:Get|Head) "(.*?)": (.*)$/,
    explain: ([, url, reason]) => ({
      fault: 'service',
      service: 'download',
      message: `${url}, which ADD names, can't be reached: ${tail(reason)}`,
      fix: 'Run again; if it stays, check the address, and the network of the builder.',
    }),
  },
  {
    pattern: /failed to load cache key: invalid response status (\d+)/,
    explain: ([, status]) => ({
      message: `What ADD names was answered with ${status}`,
      fix: 'Correct the address, or the rights that it needs.',
    }),
  },
  {
    pattern: /(network\.host|security\.insecure|device) is not allowed|granting entitlement (\S+) is not allowed/,
    explain: ([, one, other]) => ({
      fault: 'service',
      message: `The build asks for ${one ?? other}, which the builder does not allow`,
      fix: `Leave it out, or create the builder with --buildkitd-flags '--allow-insecure-entitlement ${one ?? other}'.`,
    }),
  },
  {
    pattern: /no space left on device/,
    explain: () => ({
      fault: 'service',
      message: 'The disk of the builder is full',
      fix: 'Free space there: docker buildx prune.',
    }),
  },
  {
    pattern: /invalid empty ssh agent socket/,
    explain: () => ({
      message: 'The build wants the SSH agent, and none is there',
      fix: 'Start an SSH agent (SSH_AUTH_SOCK), or name a key file: ID=FILE.',
    }),
  },
  {
    pattern: /OCI exporter is not supported|containerd image store|exporter "oci" could not be found/i,
    explain: (_, { said }) => ({
      fault: 'service',
      message: `This builder can't write an OCI layout: ${said}`,
      fix: 'Create one that can: docker buildx create --use --driver docker-container.',
    }),
  },
  {
    pattern:
      /no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused|connection error|error reading preface|context deadline exceeded|failed to list workers/i,
    explain: (_, { said }) => ({
      fault: 'service',
      message: `The builder can't be reached: ${said}`,
      fix: 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).',
    }),
  },
]

/** What went wrong in plain words, whose fault it is, and what to do. A failure at a line of the Dockerfile is that line's. */
export function explain(failure: BakeFailure): Explanation {
  for (const { pattern, explain } of causes) {
    const found = pattern.exec(failure.said)
    if (found !== null)
      return { fault: 'sources', rule: 'dockerfile-invalid', service: daemon, ...explain(found, failure) }
  }
  return {
    fault: failure.line === undefined ? 'service' : 'sources',
    rule: 'build-step-failed',
    service: daemon,
    message: failure.said,
    fix: 'Correct the build; the log above shows its steps.',
  }
}

function copied(path: string, instruction: string): ReturnType<Cause['explain']> {
  const from = /--from=(\S+)|\bfrom=([^,\s]+)/.exec(instruction)
  const stage = from?.[1] ?? from?.[2]
  const rule = 'copy-source-missing' as const
  if (stage === undefined) {
    return {
      rule,
      message: `"${path}" is not in the build context, or .dockerignore leaves it out`,
      fix: 'Correct the path, which starts at the context; make the file before the build; or let .dockerignore keep it.',
    }
  }
  return {
    rule,
    message: `"${path}" is not in the stage or image "${stage}"`,
    fix: 'Correct the path, or make the file in that stage.',
  }
}

function imageOf({ instruction = '' }: BakeFailure): string | undefined {
  return /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(instruction)?.[1]
}

/** A base image can't be had: it does not exist (the Dockerfile is wrong), or its registry failed. */
function baseImage(image: string, reason: string, { instruction = '' }: BakeFailure): ReturnType<Cause['explain']> {
  const kind = /^\s*#/.test(instruction) ? 'syntax image' : /\bfrom=/.test(instruction) ? 'image' : 'base image'
  const registry = registryOf(image)
  const service = `registry ${registry}`
  const status = /\b(?:status(?: code)?[^:]*: |: )?([45]\d\d [A-Z][A-Za-z ]+)/.exec(reason)?.[1] ?? tail(reason)
  const platform = /no match for platform in manifest[^:]*: (.*)|does not (?:provide|have) .*platform/.test(reason)
  if (platform) {
    return {
      rule: 'base-image-missing',
      message: `The ${kind} ${image} exists, but not for the platform of this build`,
      fix: 'Choose a base image that has every platform, or leave the platform out.',
    }
  }
  if (/not found$|manifest unknown|name unknown|does not exist/i.test(reason) && !/authorization/i.test(reason)) {
    return missing(kind, image, instruction)
  }
  const isRefused = /\b40[13]\b|denied|unauthorized|authorization|authentication|insufficient_scope/i.test(reason)
  // A name without a registry was meant as a stage; Docker Hub answers so to what does not exist.
  const source = /\bfrom=([^,\s]+)/.exec(instruction)?.[1]
  const maybeStage = source !== undefined && !/[/:@]/.test(source)
  if (isRefused && maybeStage) return missing(kind, source, instruction)
  if (isRefused) {
    return {
      fault: 'service',
      service,
      message: `The registry ${registry} does not let the ${kind} ${image} be pulled: ${status}`,
      fix: `Check the name, and log in before this step: docker login ${registry}.`,
    }
  }
  if (/\b429\b|toomanyrequests|rate limit/i.test(reason)) {
    return {
      fault: 'service',
      service,
      message: `The registry ${registry} limits how often the ${kind} ${image} is pulled: ${status}`,
      fix: `Run again later, or log in: docker login ${registry} (registries allow more to known accounts).`,
    }
  }
  const unreachable =
    /dial tcp|no such host|connection refused|connection reset|timeout|timed out|TLS|x509|EOF|deadline|network is unreachable/i
  return {
    fault: 'service',
    service,
    message: unreachable.test(reason)
      ? `The registry ${registry} of the ${kind} ${image} can't be reached: ${tail(reason)}`
      : `The registry ${registry} failed to give the ${kind} ${image}: ${status}`,
    fix: `Check the name of the image, and the network, proxy and certificates of the builder; or run again.${
      maybeStage ? ` If a stage was meant: the Dockerfile has none that is called ${source}.` : ''
    }`,
  }
}

function missing(kind: string, image: string, instruction: string): ReturnType<Cause['explain']> {
  const isStage = /\bfrom=/.test(instruction)
  return {
    rule: 'base-image-missing',
    message: isStage
      ? `There is no stage and no image ${image} to copy from`
      : `The ${kind} ${image} does not exist in its registry`,
    fix: isStage
      ? 'Name a stage of this Dockerfile (FROM … AS NAME), or an image that exists.'
      : 'Correct name and tag.',
  }
}

function registryOf(image: string): string {
  const first = image.split('/')[0] ?? ''
  return image.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io'
}

/** The reason at the end of what Go programs say: `… : dial tcp 127.0.0.1:5999: connect: connection refused`. */
function tail(reason: string | undefined): string {
  return reason?.split(': ').slice(-2).join(': ').trim() || 'it gave no reason'
}

function stepFailed(code: string, printed: readonly string[]): ReturnType<Cause['explain']> {
  const rule = 'build-step-failed' as const
  const last = printed.findLast((line) => line.trim() !== '')?.trim()
  if (printed.some((line) => line.includes('exec format error'))) {
    return {
      fault: 'service',
      service: daemon,
      message: "The step runs a program of another platform, and this builder can't emulate it",
      fix: 'Set up emulation (docker/setup-qemu-action), or run the step on the builder itself: FROM --platform=$BUILDPLATFORM.',
    }
  }
  const said = last === undefined ? '' : `: ${last.length > 300 ? `${last.slice(0, 299)}…` : last}`
  return {
    rule,
    message: `The step failed with exit code ${code}${said}`,
    fix:
      code === '137'
        ? 'It was killed, most often for want of memory: give the builder more, or let the step need less.'
        : 'Correct what the step runs; the log above shows all that it printed.',
  }
}
