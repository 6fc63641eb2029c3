import type { ContextFolder, Explanation } from './cause.ts'

type Cause = Pick<Explanation, 'message' | 'fix'> & { readonly rule: 'copy-source-missing' }

/**
 * Why what is copied is not there.
 * @param path as BuildKit has it: without what leads out of the context, and of a wildcard the folder before it
 * @param instruction the whole instruction that copies
 */
export function notCopied(path: string, instruction: string, context: ContextFolder | undefined): Cause {
  const rule = 'copy-source-missing' as const
  const from = /--from=(\S+)|\bfrom=([^,\s]+)/.exec(instruction)
  const stage = from?.[1] ?? from?.[2]
  if (stage !== undefined) {
    return {
      rule,
      message: `"${path}" is not in the stage or image "${stage}"`,
      fix: 'Correct the path, or make the file in that stage.',
    }
  }
  const written = instruction.match(/[^\s"',[\]]+/g)?.find((word) => pathOf(word).startsWith(path)) ?? path
  return { rule, ...(context === undefined ? notSeen(path) : notInFolder(path, written, context)) }
}

/** Without what BuildKit takes off a source: the context is the root. */
function pathOf(word: string): string {
  return word.replace(/^(?:\.{0,2}\/)+/, '')
}

const generic = 'Correct the path, which starts at the context; or make the file before the build.'

function notSeen(path: string): Pick<Cause, 'message' | 'fix'> {
  return {
    message: `"${path}" is not in the build context, or .dockerignore leaves it out`,
    fix: `${generic.slice(0, -1)}; or let .dockerignore keep it.`,
  }
}

function notInFolder(path: string, written: string, context: ContextFolder): Pick<Cause, 'message' | 'fix'> {
  const where = context.name === '.' ? 'the build context' : `the build context ${context.name}`
  if (written.startsWith('../')) {
    return {
      message: `"${written}" lies above ${where}, and nothing there can be copied`,
      fix: `Build with the folder above as the context (file names the Dockerfile), or hand it over: build-context NAME=${written}, and COPY --from=NAME.`,
    }
  }
  const { ignoreFile } = context
  const found = context.find(path)
  if (/[*?[]/.test(written)) {
    const reason =
      found === undefined ? `: there is no "${path}"` : ignoreFile ? `, or ${ignoreFile} leaves it out` : ''
    return { message: `Nothing in ${where} matches "${written}"${reason}`, fix: generic }
  }
  if (found === 'there' && ignoreFile !== undefined) {
    return {
      message: `"${path}" is in ${where}, but ${ignoreFile} leaves it out`,
      fix: `Take out the line of ${ignoreFile} that it matches, or keep it by a line below that one: !${path}`,
    }
  }
  if (found === 'outside') {
    return {
      message: `"${path}" is a link that leads to nothing within ${where}`,
      fix: 'Copy what it leads to; the build sees nothing outside of its context.',
    }
  }
  const other = context.inOtherCase(path)
  if (other !== undefined) {
    return {
      message: `"${path}" is not in ${where}, but "${other}" is`,
      fix: 'Write it with the same capital letters.',
    }
  }
  const shorter = endings(path).find((rest) => context.find(rest) === 'there')
  if (shorter !== undefined) {
    return {
      message: `"${path}" is not in ${where}, but "${shorter}" is`,
      fix: `Paths start at the context: copy ${shorter}, or build with a context further up.`,
    }
  }
  if (context.name !== '.' && context.isBeside(path)) {
    return {
      message: `"${path}" is not in ${where}, but in the working directory`,
      fix: 'Paths start at the context: build with a context that holds it (context), and name the Dockerfile (file).',
    }
  }
  return { message: `"${path}" is not in ${where}`, fix: generic }
}

/** `a/b/c`: `b/c`, `c` */
function endings(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'))
}
