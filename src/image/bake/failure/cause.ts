import type { BakeFailure } from './read.ts'

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

/** What is known of a failed build. */
export interface Sources {
  readonly context: ContextFolder | undefined
  /** Whether platforms were asked for, which may not be that of the builder. */
  readonly hasPlatforms: boolean
  /** What to do where the builder can't be reached. */
  readonly reaching: string
}

export interface Cause {
  readonly pattern: RegExp
  explain(
    found: readonly string[],
    failure: BakeFailure,
    sources: Sources,
  ): Partial<Explanation> & Pick<Explanation, 'message' | 'fix'>
}

/** The build context, where it is a folder here. Paths begin at it. */
export interface ContextFolder {
  /** As people name it, from the working directory. */
  readonly name: string
  /** The ignore file that holds, where there is one. */
  readonly ignoreFile: string | undefined
  /** Whether the path is there, and within the context: `outside` for a link that leads out of it or nowhere. */
  find(path: string): 'there' | 'outside' | undefined
  /** The path as it is really written, where only its capital letters differ. */
  inOtherCase(path: string): string | undefined
  /** Whether the path is there when it begins at the working directory. */
  isBeside(path: string): boolean
}

/** The reason at the end of what Go programs say: `… : dial tcp 127.0.0.1:5999: connect: connection refused`. */
export function reasonIn(said: string | undefined): string {
  return said?.split(': ').slice(-2).join(': ').trim() || 'it gave no reason'
}
