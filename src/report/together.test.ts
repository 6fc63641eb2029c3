import { expect, it } from 'vitest'
import { renderAnnotations } from './annotations.ts'
import type { Finding } from './finding.ts'
import { renderJson } from './json.ts'
import type { Report } from './report.ts'
import { renderSummary } from './summary.ts'
import { plain, renderText } from './text.ts'
import { sameWords, toldTogether } from './together.ts'

const words = '# Secrets are not defined'
const finding = (item: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'missing-secret',
  category: 'reference',
  severity: 'notice',
  message: `Secret ${item} is not defined`,
  together: { item, words, fix: 'Define them.' },
  file: 'a.yaml',
  line,
  ...more,
})
const other: Finding = { rule: 'unknown-field', category: 'api', severity: 'error', message: 'unknown field' }

it('one finding stands for all that say the same, at the first of them', () => {
  const [second, first] = toldTogether([other, finding('b', 5), finding('a', 1), finding('b', 9)])
  expect(second).toBe(other)
  expect(first).toMatchObject({ line: 1, message: '3 Secrets are not defined: a, b (2)', fix: 'Define them.' })
  expect(first?.parts?.map(({ line, message }) => [line, message])).toEqual([
    [1, 'Secret a is not defined'],
    [5, 'Secret b is not defined'],
    [9, 'Secret b is not defined'],
  ])
  expect(JSON.stringify(first)).not.toContain('together')
})

it('one finding says where the others stand, and how many more there are', () => {
  const findings = [...Array(11).keys()].map((index) => finding(`s${index}`, index + 1))
  const report: Report = {
    findings: toldTogether(findings),
    files: 1,
    documents: 1,
    result: {},
    outputs: {},
    plan: [],
  }
  const places = 'a.yaml:2, a.yaml:3, a.yaml:4, a.yaml:5, a.yaml:6, a.yaml:7, a.yaml:8, a.yaml:9 and 2 more'
  expect(renderText(report, plain)).toContain(`\n  also at: ${places}\n`)
  expect(renderAnnotations(findings)).toContain(`%0AAlso at ${places}%0A`)
})

it('the same words at five places of several files are told in one, however each is rendered', () => {
  const same = (file: string, line: number): Finding => ({
    ...other,
    message: `image is required (in the rendering of ${file})`,
    file: `${file}.yaml`,
    line,
  })
  const many = [same('a', 3), same('b', 3), same('c', 3), same('a', 9), same('d', 1)]
  const [one, ...none] = sameWords(many)
  expect(none).toEqual([])
  expect(one).toMatchObject({ file: 'a.yaml', line: 3, message: 'image is required (at 5 places)' })
  expect(one?.parts).toHaveLength(5)
  expect(toldTogether(many.slice(1))).toHaveLength(4)
})

it('one alone keeps its own words', () => {
  const { together: _, ...said } = finding('a', 1)
  expect(toldTogether([finding('a', 1)])).toEqual([said])
})

it('what differs in rule, severity or words is told apart', () => {
  const findings = [
    finding('a', 1),
    finding('b', 2, { severity: 'error' }),
    finding('c', 3, { rule: 'missing-key' }),
    finding('d', 4, { together: { item: 'd', words: '# keys' } }),
  ]
  expect(toldTogether(findings).map(({ line }) => line)).toEqual([1, 2, 3, 4])
})

it('names ten, and counts the others', () => {
  const [one] = toldTogether(Array.from({ length: 12 }, (_, index) => finding(`s${index}`, index)))
  expect(one?.message).toBe('12 Secrets are not defined: s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 2 more')
})

it('people read what findings say together, programs read each', () => {
  const report: Report = {
    findings: [finding('a', 1), finding('b', 2)],
    files: 1,
    documents: 1,
    result: {},
    outputs: {},
    plan: [],
  }
  const together = '2 Secrets are not defined: a, b'
  expect(renderText(report, plain)).toContain(together)
  expect(renderAnnotations(report.findings)).toContain(together)
  expect(renderSummary('validate', report)).toContain(together)
  const { findings } = JSON.parse(renderJson(report)) as { findings: Finding[] }
  expect(findings.map((one) => Object.keys(one))).toEqual(
    Array(2).fill(Object.keys(finding('a', 1)).filter((key) => key !== 'together')),
  )
})
