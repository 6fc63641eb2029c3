import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A Compose project with what the reference loader says about it. */
export interface ComposeProject {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
  readonly compose: string
  readonly valid: boolean
  readonly error?: string
  readonly model?: Readonly<Record<string, unknown>>
}

const corpus = process.env.GITOPS_ACTIONS_CORPUS

/** Undefined where no corpus is given. */
export const composeCorpus: readonly ComposeProject[] | undefined =
  corpus === undefined
    ? undefined
    : gunzipSync(readFileSync(join(corpus, 'compose', 'corpus.jsonl.gz')))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ComposeProject)
