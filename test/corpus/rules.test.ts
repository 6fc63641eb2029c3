import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkRules, type KubernetesVersion } from '../../src/validate/rules/index.ts'
import { decodeDocument, splitDocuments } from '../../src/yaml/decode.ts'

const corpus = process.env['GITOPS_ACTIONS_CORPUS']
const unset = corpus === undefined ? ' (skipped: GITOPS_ACTIONS_CORPUS names no folder)' : ''

interface Labelled {
  readonly id: string
  readonly text: string
  readonly apiVersion: string
  readonly kind: string
  readonly verdict: 'accept' | 'reject'
  readonly code: number
  readonly message: string
}

interface Difference {
  readonly id: string
  readonly version: string
  readonly verdict: 'accept' | 'reject'
  readonly code: number
  readonly message: string
}

/** Refusals that come from decoding, which is before the rules. */
const DECODING = /cannot be handled as|unrecognized|in body|no matches for kind/

describe.skipIf(corpus === undefined)(`the rules against real API servers${unset}`, () => {
  const folder = join(corpus ?? '', 'validate')
  const documents = corpus === undefined ? [] : labelled(folder)

  it('refuse at most one in a thousand of the documents that the server accepts', () => {
    const accepted = documents.filter((document) => document.verdict === 'accept')
    const refused = accepted.filter((document) => isRefused(document, '1.34')).map((document) => document.id)
    expect(refused.length, refused.join(' ')).toBeLessThanOrEqual(accepted.length / 1000)
  })

  it('refuse what the server refuses for its content, of the kinds of Kubernetes itself', () => {
    const rejected = documents.filter((document) => document.verdict === 'reject' && isOfKubernetes(document))
    const wanted = rejected.filter((document) => document.code === 422 && !DECODING.test(document.message))
    const passed = wanted.filter((document) => !isRefused(document, '1.34')).map((document) => document.id)
    expect(wanted.length).toBeGreaterThan(700)
    expect(passed.length, passed.join(' ')).toBeLessThanOrEqual(wanted.length / 100)
  })

  it.each(['1.32', '1.36'] as const)('follow the differences of Kubernetes %s', (version) => {
    const { differences } = JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8')) as {
      differences: Difference[]
    }
    const wrong = differences
      .filter((difference) => difference.version.startsWith(`${version}.`) && difference.code !== 0)
      .filter((difference) => {
        const document = documents.find((one) => one.id === difference.id)
        return document !== undefined && isRefused(document, version) !== (difference.verdict === 'reject')
      })
    expect(wrong.map((difference) => difference.id)).toEqual([])
  })
})

function labelled(folder: string): Labelled[] {
  const lines = gunzipSync(readFileSync(join(folder, 'corpus.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Labelled).filter((document) => document.code !== 0)
}

function isOfKubernetes({ apiVersion }: Labelled): boolean {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
  return !group.includes('.') || (group.endsWith('.k8s.io') && group !== 'gateway.networking.k8s.io')
}

function isRefused({ text, apiVersion, kind }: Labelled, version: KubernetesVersion): boolean {
  const [extent] = splitDocuments(text)
  const value = extent === undefined ? undefined : decodeDocument(text, extent).value
  if (typeof value !== 'object' || value === null) return false
  let refused = false
  checkRules(value as Record<string, unknown>, { apiVersion, kind, version }, () => {
    refused = true
  })
  return refused
}
