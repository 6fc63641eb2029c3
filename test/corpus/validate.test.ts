import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Kinds } from '../../src/kubernetes/kinds.ts'
import type { Finding } from '../../src/report/finding.ts'
import { evaluateRules, parseExpression } from '../../src/validate/cel/rules.ts'
import { checkText } from '../../src/validate/check.ts'
import { run, workspace } from '../support/validate.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly class: string | null
  readonly set: string
  readonly verdict: 'accept' | 'reject'
  readonly positions?: readonly { readonly line: number; readonly keyLine?: number }[]
}

interface Difference {
  readonly id: string
  readonly version: string
  readonly verdict: 'accept' | 'reject'
}

const folder = process.env['GITOPS_ACTIONS_CORPUS']
const kinds = new Kinds((name) => readFileSync(new URL(`../../data/${name}`, import.meta.url)))

function rowsOf(root: string): Row[] {
  const lines = gunzipSync(readFileSync(join(root, 'validate', 'corpus.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

function refusals(text: string, version: string): Finding[] {
  const { findings } = checkText('manifest.yaml', text, {
    versions: [version],
    kinds,
    unknownKinds: 'error',
    evaluateRules,
    parseExpression,
  })
  return findings.filter((finding) => finding.severity === 'error' && finding.category === 'api')
}

/** Classes that the structure of documents alone decides: every one must be right. */
const structural = [
  'dupkey',
  'dup-yaml-key',
  'typo',
  'key-case',
  'key-unknown',
  'kind',
  'wrongtype',
  'wrong-type',
  'unquote',
]

const unset = folder === undefined ? ' (skipped: GITOPS_ACTIONS_CORPUS names no folder)' : ''

describe.skipIf(folder === undefined)(`the manifest corpus${unset}`, () => {
  const rows = folder === undefined ? [] : rowsOf(folder)
  const judged = rows.map((row) => ({ row, findings: refusals(row.text, '1.34') }))
  const classes = new Map<string, { count: number; right: number; falseRefusals: string[] }>()
  for (const { row, findings } of judged) {
    const name = row.class ?? 'real'
    const tally = classes.get(name) ?? { count: 0, right: 0, falseRefusals: [] }
    tally.count++
    if (findings.length > 0 === (row.verdict === 'reject')) tally.right++
    else if (row.verdict === 'accept') tally.falseRefusals.push(row.id)
    classes.set(name, tally)
  }

  it('is judged alike as one folder, whatever else lies there', async () => {
    const root = workspace(Object.fromEntries(rows.map(({ text }, index) => [`${index}.yaml`, text])))
    const report = await run(root, { 'kubernetes-version': '1.34', 'unknown-kinds': 'error' })
    const refused = report.findings.filter(({ severity, category }) => severity === 'error' && category !== 'reference')
    const files = new Set(refused.map(({ file }) => file))
    const wrong = rows.filter(({ verdict }, index) => files.has(`${index}.yaml`) !== (verdict === 'reject'))
    // Placeholders and what is encrypted are judged as what they will be.
    expect(wrong.filter((row) => row.class === null).length / rows.length).toBeLessThan(0.003)
    expect(wrong.filter((row) => row.class !== null).map(({ id }) => id).length).toBeLessThan(5)
  }, 60_000)

  it('prints how far each class agrees with the API server', () => {
    for (const [name, { count, right, falseRefusals }] of [...classes].sort()) {
      const share = ((100 * right) / count).toFixed(1)
      console.log(`${name}: ${right} of ${count} (${share} %), refused wrongly: ${falseRefusals.join(' ') || 'none'}`)
    }
    expect(classes.size).toBeGreaterThan(50)
  })

  it.each(structural)('judges every document of class %s as the API server does', (name) => {
    const tally = classes.get(name)
    expect(tally?.right).toBe(tally?.count)
  })

  it('agrees on real documents', () => {
    const { count = 0, right = 0, falseRefusals = [] } = classes.get('real') ?? {}
    expect(right / count).toBeGreaterThanOrEqual(0.99)
    expect(falseRefusals.length / count).toBeLessThanOrEqual(0.001)
  })

  it('agrees on mutants', () => {
    const mutants = [...classes].filter(([name]) => name !== 'real').map(([, tally]) => tally)
    const count = mutants.reduce((sum, tally) => sum + tally.count, 0)
    const right = mutants.reduce((sum, tally) => sum + tally.right, 0)
    expect(right / count).toBeGreaterThanOrEqual(0.985)
  })

  it('gives every finding a place, on the line of the field that the server names', () => {
    let known = 0
    let right = 0
    for (const { row, findings } of judged) {
      for (const { line, column, endLine, endColumn } of findings) {
        expect([line, column, endLine, endColumn].every((number) => Number.isInteger(number) && number! > 0)).toBe(true)
      }
      const { positions = [] } = row
      if (row.verdict !== 'reject' || findings.length === 0 || positions.length === 0) continue
      known++
      const lines = new Set(positions.flatMap(({ line, keyLine }) => [line, keyLine]))
      if (findings.some((finding) => lines.has(finding.line))) right++
    }
    expect(right / known).toBeGreaterThanOrEqual(0.98)
  })

  it.each(['1.32', '1.36'])('judges for Kubernetes %s the documents on which it differs', (version) => {
    const { differences } = JSON.parse(readFileSync(join(folder!, 'validate', 'versions.json'), 'utf8')) as {
      differences: Difference[]
    }
    const byId = new Map(rows.map((row) => [row.id, row]))
    const own = differences.filter((difference) => difference.version.startsWith(`${version}.`))
    const right = own.filter(({ id, verdict }) => {
      const row = byId.get(id)
      return row !== undefined && refusals(row.text, version).length > 0 === (verdict === 'reject')
    })
    expect(right.length / own.length).toBeGreaterThanOrEqual(0.9)
  })
})
