import {
  assignment,
  type Dockerfile,
  type DockerfileFacts,
  type Instruction,
  type Stage,
} from '../../oci/dockerfile.ts'
import type { Severity } from '../../report/finding.ts'
import type { Finding } from '../rules.ts'
import { type DockerfileRule, dockerfileRules } from './rules.ts'

/** What the checks look at. */
export interface CheckedBuild extends DockerfileFacts {
  readonly dockerfile: Dockerfile
  readonly target: string | undefined
  /** The digest that the name of a base image stands for, where that is known. */
  digestOf(image: string): string | undefined
  readonly now: Date
}

export interface Look extends CheckedBuild {
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

export type Check = (look: Look) => DockerfileFinding[]

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

/** The variables that an ARG or ENV sets. `ENV NAME value` is an older form of one. */
export function declared({ keyword, words }: Instruction): (readonly [string, string | undefined])[] {
  if (keyword !== 'ARG' && keyword !== 'ENV') return []
  const [first = '', ...rest] = words
  if (keyword === 'ENV' && !first.includes('=')) return [[first, rest.join(' ')]]
  return words.filter((word) => /^\w+(?:=|$)/.test(word)).map(assignment)
}
