import type { Cause } from './cause.ts'
import { type FailedStep, memory, signs } from './step-signs.ts'

type Answer = ReturnType<Cause['explain']>

/** Exit codes that say something where no line does. */
const codes: Readonly<Record<string, string>> = {
  '124': 'It took longer than its timeout lets it.',
  '126': 'What it runs may not be run: COPY --chmod=755, or git update-index --chmod=+x FILE.',
  '127': 'What it runs is not in the image: install it, or correct its name.',
  '137': `It was killed, most often for want of memory. ${memory}`,
  '139': 'The program crashed (a segmentation fault): often one that was built for another libc or platform.',
}

/** What programs add to their errors. */
const noise =
  /^\s*$|complete log of this run|^npm (?:error|ERR!)(?: code| errno| path| command|$)|^\[?notice\]?|WARNING: Running pip|^hint: |^note: |^make: \*\*\*|^info Visit|Command failed with exit code|ELIFECYCLE|^exit status \d|^\s+at |^Node\.js v|\[Help \d\]|re-run Maven|^To see the full stack|for help visit|^╰─>|^\[end of output\]|ResolutionImpossible|debconf: /

/** Lines that say what is wrong; of several the first counts, since what follows comes of it. */
const error =
  /^(?:error(?:\[\w+\])?: |ERROR[: ]|E: |fatal: |npm (?:error|ERR!) |\[ERROR\] )|: error(?: \w+)?: |: error TS\d+|^\S+\.go:\d+:\d+: /

/** What became of a RUN whose program ended with an exit code that is not 0. */
export function stepFailed(step: FailedStep): Answer {
  const rule = 'build-step-failed' as const
  const { exitCode, printed } = step
  const told = (line: string | undefined): string =>
    `The step failed with exit code ${exitCode}${line === undefined ? '' : `: ${shortened(line.trim())}`}`
  const other = otherPlatform(step) ?? secretNotGiven(step)
  if (other !== undefined) return { rule, ...other }
  // Further up stands what programs tried and got over.
  const last = printed.slice(-200)
  for (const { pattern, fix, message, fault } of signs) {
    const found = last.map((line) => pattern.exec(line)).find((match) => match !== null)
    if (found === undefined) continue
    return {
      rule,
      ...(fault && { fault }),
      message: message?.(found, step) ?? told(found.input),
      fix: typeof fix === 'string' ? fix : fix(found, step),
    }
  }
  const lines = last.filter((line) => !noise.test(line))
  return {
    rule,
    message: told(lines.find((line) => error.test(line)) ?? lines.at(-1)),
    fix: codes[exitCode] ?? 'Correct what the step runs; the log above shows all that it printed.',
  }
}

/** A program of another platform: one that was copied in, or all of them, where the builder can't run the platform that is built. */
function otherPlatform({ printed, hasPlatforms }: FailedStep): Omit<Answer, 'rule'> | undefined {
  if (!printed.some((line) => /exec format error/i.test(line))) return undefined
  if (hasPlatforms) {
    return {
      fault: 'service',
      message: "The step runs a program of another platform, and this builder can't emulate it",
      fix: 'Set up emulation (docker/setup-qemu-action), or run the step on the builder itself: FROM --platform=$BUILDPLATFORM.',
    }
  }
  return {
    message:
      'The step runs a program that was made for another platform than this image, or a script without a first line',
    fix: 'Take the program of the platform that is built (TARGETARCH names it); let a script begin with #!/bin/sh.',
  }
}

function secretNotGiven({ instruction, printed }: FailedStep): Answer | undefined {
  for (const [, mount = ''] of instruction.matchAll(/--mount=(\S*type=secret\S*)/g)) {
    const field = (name: RegExp): string | undefined => name.exec(mount)?.[1]
    const id = field(/(?:^|,)id=([^,]+)/)
    const target = field(/(?:^|,)(?:target|dst|destination)=([^,]+)/) ?? `/run/secrets/${id}`
    if (id !== undefined && printed.some((line) => line.includes(target) && /No such file/i.test(line))) {
      return secretMissing(id)
    }
  }
  return undefined
}

/** A secret that a step asks for, and nobody gave. */
export function secretMissing(id: string): Answer {
  return {
    rule: 'dockerfile-invalid',
    message: `The step needs the build secret "${id}", which was not given`,
    fix: `Give it in secret: id=${id},env=VARIABLE or id=${id},src=FILE.`,
  }
}

function shortened(line: string): string {
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
