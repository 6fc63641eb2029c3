import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeValue, nodesAt, nodesOf, splitDocuments } from '../../src/yaml/decode.ts'
import type { FieldPath } from '../../src/yaml/field-path.ts'
import { locate } from '../../src/yaml/locate.ts'

const folder = process.env['GITOPS_ACTIONS_CORPUS']

function textsOf(root: string): string[] {
  const lines = gunzipSync(readFileSync(join(root, 'validate', 'corpus.jsonl.gz'))).toString('utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
}

/** All paths of a value, and one below each that leads nowhere. */
function* pathsOf(value: unknown, path: FieldPath = []): Generator<FieldPath> {
  yield path
  yield [...path, 'absent']
  if (typeof value !== 'object' || value === null) return
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [step, below] of entries) yield* pathsOf(below, [...path, step])
}

function differences(text: string): string[] {
  return splitDocuments(text).flatMap((extent) => {
    const { value, root: known } = decodeValue(text, extent)
    const whole = known === undefined && value !== undefined ? nodesOf(text, extent) : undefined
    if (whole === undefined) return []
    return [...pathsOf(value)].flatMap((path) =>
      (['value', 'key', 'missing'] as const).flatMap((at) => {
        const { root, path: rest } = nodesAt(text, extent, path, at)
        const [part, all] = [root && locate(root, rest, at), locate(whole, path, at)]
        return part?.start === all.start && part.end === all.end ? [] : [`${at} ${path.join('/')}`]
      }),
    )
  })
}

const unset = folder === undefined ? ' (skipped: GITOPS_ACTIONS_CORPUS names no folder)' : ''

describe.skipIf(folder === undefined)(`places in the manifests of the corpus${unset}`, () => {
  it('are told from a part of a document as from the whole', { timeout: 300_000 }, () => {
    // Neighbours are mutants of one document.
    const texts = textsOf(folder!).filter((_, index) => index % 10 === 0)
    expect(texts.flatMap(differences)).toEqual([])
  })
})
