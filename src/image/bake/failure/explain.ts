import { baseImage } from './base-image.ts'
import { type Cause, type Explanation, reasonIn, type Sources } from './cause.ts'
import { notCopied } from './copied.ts'
import type { BakeFailure } from './read.ts'
import { secretMissing, stepFailed } from './step.ts'

const daemon = 'docker buildx'

/** What BuildKit and buildx say, the surest first: the words of buildx 0.12 to 0.33 and BuildKit 0.12 to 0.28. */
const causes: readonly Cause[] = [
  {
    // buildx writes what the builder sends it.
    pattern:
      /failed to send write: rpc error: code = \w+ desc = write (\S+): (no space left on device|disk quota exceeded|file too large)/,
    explain: ([, file = '', reason]) => ({
      fault: 'service',
      service: 'this machine',
      message: `The image could not be written to ${file}: ${reason}`,
      fix: 'Free space there, or let TMPDIR name a folder with more room than the image takes.',
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
    pattern: /failed to calculate checksum of ref \S+ "\/?(.*?)": not found/,
    explain: ([, path = ''], { instruction = '' }, { context }) => notCopied(path, instruction, context),
  },
  {
    pattern: /lstat \/?(\S*?): no such file or directory/,
    explain: ([, path = ''], { instruction = '' }, { context }) => notCopied(path, instruction, context),
  },
  {
    pattern: /failed to resolve source metadata for (\S+?): (.*)$/,
    explain: ([, image = '', reason = ''], failure) => baseImage(image, reason, failure),
  },
  {
    pattern: /(?:failed to fetch remote|fetching default branch for repository) (\S+?): (.*)$/,
    explain: ([, url = '', reason = ''], failure) => notFetched(url, reason, failure),
  },
  {
    // A layer of a base image that was found, or the login for it.
    pattern: /failed to (?:copy|fetch|do request|authorize)\b/,
    explain: (_, failure) => {
      const host = /https?:\/\/([^/"\s]+)/.exec(failure.said)?.[1]
      return baseImage(
        /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(failure.instruction ?? '')?.[1] ?? `${host ?? 'docker.io'}/…`,
        failure.said,
        failure,
      )
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
    pattern: /failed to parse stage name "(.*)": invalid reference format/,
    explain: ([, name = '']) => ({
      message: `"${name}" is no name of an image`,
      fix: /[:@/]$|\/:/.test(name)
        ? 'A variable in it has no value: declare the ARG before FROM with a default, or give it in build-arg.'
        : 'Write REGISTRY/NAME:TAG, in lower case; variables in it must be declared before FROM.',
    }),
  },
  {
    pattern: /empty platform value from expression (\S+)(?: \(did you mean (\w+)\?\))?/,
    explain: ([, variable, meant]) => ({
      message: `${variable} has no value, so the platform of FROM is not known`,
      fix: meant ? `Did you mean $${meant}?` : 'Declare the ARG before FROM, or use BUILDPLATFORM or TARGETPLATFORM.',
    }),
  },
  {
    pattern: /invalid stage index (\d+)/,
    explain: ([, index]) => ({
      rule: 'base-image-missing',
      message: `There is no stage number ${index} above this one (they count from 0)`,
      fix: 'Give the stage a name, FROM … AS NAME, and copy from that.',
    }),
  },
  {
    pattern: /unterminated heredoc/,
    explain: () => ({
      message: 'The here-document has no end',
      fix: 'End it by a line that holds its word alone, without blanks before or after it; with <<-WORD tabs may stand before it.',
    }),
  },
  {
    pattern: /mkdir (\S+): not a directory|cannot copy to non-directory: \S*?\/(?:rootfs|snapshots\/\d+\/fs)?(\/\S+)/,
    explain: ([, one, other]) => ({
      message: `${one ?? other} is a file, and a folder is needed there`,
      fix: 'Choose another path.',
    }),
  },
  {
    pattern: /unable to find (user|group) ([^\s:]+):/,
    explain: ([, kind, name]) => ({
      message: `The image has no ${kind} "${name}"`,
      fix: `Make it in an earlier step (RUN useradd ${name}, or adduser -D ${name} on Alpine), or write its number.`,
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
    explain: ([, , exitCode = ''], { printed, instruction = '' }, { hasPlatforms }) =>
      stepFailed({ exitCode, instruction, printed, hasPlatforms }),
  },
  {
    pattern: /ResourceExhausted|did not complete successfully: cannot allocate memory/,
    explain: () => ({
      fault: 'service',
      message: 'The builder had no memory left for the step, and killed it',
      fix: 'Give the builder more memory, or let the step need less.',
    }),
  },
  {
    pattern: /secret (\S+): not found/,
    explain: ([, id = '']) => secretMissing(id),
  },
  {
    // One that has a checksum is asked for without a cache key.
    pattern: /(?:failed to load cache key: |^)(?:Get|Head) "(https?:.*?)": (?!.*dial unix)(.*)$/,
    explain: ([, url, reason]) => ({
      ...download,
      message: `${url}, which ADD names, can't be reached: ${reasonIn(reason)}`,
    }),
  },
  {
    pattern: /invalid response status (429|5\d\d)/,
    explain: ([, status]) => ({ ...download, message: `What ADD names was answered with ${status}` }),
  },
  {
    pattern: /invalid response status (\d+)/,
    explain: ([, status]) => ({
      message: `What ADD names was answered with ${status}`,
      fix: 'Correct the address; what needs a login is fetched by RUN with a build secret.',
    }),
  },
  {
    pattern: /digest mismatch (\S+): (\S+)/,
    explain: ([, found, wanted]) => ({
      message: `What ADD names has the checksum ${found}, and not ${wanted}`,
      fix: 'Look at what has changed there; if it is meant, write the new checksum.',
    }),
  },
  {
    pattern: /granting entitlement (\S+) is not allowed/,
    explain: ([, name]) => ({
      fault: 'service',
      message: `The builder does not allow ${name}, which this build asks for`,
      fix: `Create the builder with --buildkitd-flags '--allow-insecure-entitlement ${name}', or leave it out.`,
    }),
  },
  {
    pattern: /(network\.host|security\.insecure|device) is not allowed|additional privileges requested/,
    explain: ([, name = 'more than a build may']) => ({
      message: `The step asks for ${name}, which the build does not allow`,
      fix: `Give it in allow: ${name} (a builder must allow it, too), or leave it out.`,
    }),
  },
  {
    pattern: /unset ssh forward key (\S+)/,
    explain: ([, id]) => ({
      message: `The step needs the SSH agent or key "${id}", which was not given`,
      fix: `Give it in ssh: ${id}, with an agent that runs (SSH_AUTH_SOCK), or ${id}=FILE.`,
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
    pattern: /error reading from server: EOF|closing transport|transport is closing|code = Unavailable/,
    explain: () => ({
      fault: 'service',
      message: 'The builder went away while it built',
      fix: 'See its log; most often the machine had no memory left. Then run again.',
    }),
  },
  {
    pattern:
      /no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused|connection error|error reading preface|context deadline exceeded|failed to list workers/i,
    explain: (_, { said }, { reaching }) => ({
      fault: 'service',
      message: `The builder can't be reached: ${said}`,
      fix: reaching,
    }),
  },
]

/** What went wrong in plain words, whose fault it is, and what to do. A failure at a line of the Dockerfile is that line's. */
export function explain(failure: BakeFailure, sources: Sources): Explanation {
  for (const { pattern, explain } of causes) {
    const found = pattern.exec(failure.said)
    if (found !== null)
      return { fault: 'sources', rule: 'dockerfile-invalid', service: daemon, ...explain(found, failure, sources) }
  }
  return unknown(failure)
}

/** What nobody has a word for: BuildKit's own, on the line that it names. */
function unknown({ line, said }: BakeFailure): Explanation {
  const isStep = said.startsWith('process ')
  return {
    fault: line === undefined ? 'service' : 'sources',
    rule: line === undefined || isStep ? 'build-step-failed' : 'dockerfile-invalid',
    service: daemon,
    message: said,
    fix:
      line === undefined || isStep ? 'Correct the build; the log above shows its steps.' : 'Correct the instruction.',
  }
}

const download = {
  fault: 'service',
  service: 'download',
  fix: 'Run again; if it stays, check the address, and the network of the builder.',
} as const

/** A Git repository that the context or an ADD comes from. */
function notFetched(url: string, reason: string, { instruction = '' }: BakeFailure): ReturnType<Cause['explain']> {
  const what = /^\s*ADD\b/i.test(instruction) ? 'which ADD names' : 'from which the build context comes'
  const said = /fatal: (.*?)(?: : exit status \d+)?$/.exec(reason)?.[1] ?? reasonIn(reason)
  if (/not found|couldn't find remote ref|could not read Username|Authentication failed|denied/i.test(said)) {
    return {
      message: `The repository ${url}, ${what}, can't be fetched: ${said}`,
      fix: 'Correct address and ref; a private repository needs the secret GIT_AUTH_TOKEN, or ssh.',
    }
  }
  return { ...download, message: `The repository ${url}, ${what}, can't be reached: ${said}` }
}
