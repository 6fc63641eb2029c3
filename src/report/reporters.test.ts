import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ServiceError } from '../errors.ts'
import { annotationsPerLevel, renderAnnotations } from './annotations.ts'
import type { Finding } from './finding.ts'
import { renderJson } from './json.ts'
import { markdown } from './markdown.ts'
import { renderPicture } from './picture.ts'
import { renderProblem } from './problem.ts'
import type { Report } from './report.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { plain, printable, renderText } from './text.ts'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-field',
  category: 'api',
  severity: 'error',
  message: 'Field "imge" does not exist',
  fix: 'Did you mean "image"?',
  file: 'ops/base/web.yaml',
  document: 0,
  path: 'spec.containers[0].imge',
  line: 12,
  column: 9,
  endLine: 12,
  endColumn: 13,
  ...changes,
})

const report = (findings: readonly Finding[], changes: Partial<Report> = {}): Report => ({
  findings,
  files: 2,
  documents: 7,
  result: { written: ['a.yaml'] },
  outputs: {},
  plan: [],
  ...changes,
})

/** Findings of any shape, with hostile text in every place that comes from outside. */
const anyFinding = fc.record({
  rule: fc.constantFrom('unknown-field', 'duplicate-key', 'CVE-2026-1'),
  category: fc.constantFrom('api' as const, 'vulnerability' as const),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
  message: fc.string({ unit: 'binary' }),
  file: fc.string({ minLength: 1 }),
  path: fc.string(),
  line: fc.integer({ min: 1, max: 10_000 }),
  column: fc.integer({ min: 1, max: 500 }),
})

describe('text', () => {
  it('gives each finding as file:line:column with its fix below', () => {
    expect(renderText(report([finding()]), plain)).toBe(
      [
        'ops/base/web.yaml:12:9: error: Field "imge" does not exist [unknown-field]',
        '  fix: Did you mean "image"?',
        '2 files, 7 documents: 1 error',
        '',
      ].join('\n'),
    )
  })

  it('says that nothing was refused when there is nothing to say', () => {
    expect(renderText(report([]), plain)).toBe('2 files, 7 documents: nothing refused\n')
  })

  it('never lets text from outside move the cursor or change the reading direction', () => {
    expect(printable('a\u001b[31mb\rc\u202ed\u0007')).toBe('a\\u001b[31mb\\u000dc\\u202ed\\u0007')
  })
})

describe('JSON', () => {
  it('has the documented shape', () => {
    expect(JSON.parse(renderJson(report([finding()])))).toMatchObject({
      version: 1,
      summary: { files: 2, documents: 7, errors: 1, warnings: 0 },
      findings: [{ rule: 'unknown-field', category: 'api', severity: 'error', line: 12, column: 9, endColumn: 13 }],
      result: { written: ['a.yaml'] },
    })
  })
})

describe('annotations', () => {
  it('are workflow commands with file, line and columns', () => {
    expect(renderAnnotations([finding()])).toBe(
      '::error title=unknown-field,file=ops/base/web.yaml,line=12,col=9,endLine=12,endColumn=13::Field "imge" does not exist%0ADid you mean "image"?\n',
    )
  })

  it('show at most ten of a level, the last of which counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => finding({ line: index + 1 }))
    const lines = renderAnnotations([...many, finding({ severity: 'notice' })])
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(annotationsPerLevel)
    expect(lines[9]).toBe('::error title=16 more::16 more of this level in the job summary')
    expect(lines[10]).toMatch(/^::notice /)
  })

  it('keep every finding on one line, whatever its text', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 9 }), (findings) => {
        const lines = renderAnnotations(findings).split('\n').slice(0, -1)
        expect(lines).toHaveLength(findings.length)
        for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) /)
      }),
    )
  })
})

describe('SARIF', () => {
  const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Draft04.default({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const valid = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')))
  const tool = { version: '1.2.3', command: 'validate' }

  it('is valid against the schema of SARIF 2.1.0 for any findings', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 20 }), (findings) => {
        const sarif = JSON.parse(renderSarif(findings, tool))
        expect(valid(sarif), JSON.stringify(valid.errors)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the fingerprint of a finding when lines are added above it', () => {
    const fingerprints = (findings: readonly Finding[]): unknown[] =>
      JSON.parse(renderSarif(findings, tool)).runs[0].results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      )
    expect(fingerprints([finding({ line: 90 })])).toEqual(fingerprints([finding({ line: 12 })]))
  })

  it('gives two equal findings of a file two fingerprints', () => {
    const { results } = JSON.parse(renderSarif([finding(), finding({ line: 40 })], tool)).runs[0]
    expect(results[0].partialFingerprints).not.toEqual(results[1].partialFingerprints)
  })
})

describe('job summary', () => {
  const source = 'https://github.com/acme/app/blob/0123abc'

  it('says the verdict, what to do first, what happened and what changed, and folds the rest', () => {
    const sections = [
      { title: 'Log', body: [{ kind: 'text' as const, text: 'long' }] },
      { title: 'Images', isFirst: true, body: [{ kind: 'text' as const, text: 'web' }] },
    ]
    const picture = [{ from: 'web', to: 'ghcr.io/acme/web', label: '1 finding' }]
    const summary = renderSummary('validate-manifests', report([finding()], { picture, sections }))
    const order = [
      '**Refused: 1 error** in 7 documents of 2 files',
      '### What to do first',
      'n0["web"] -->|"1 finding"| n1["ghcr.io/acme/web"]',
      '### Images',
      '<summary>1 finding</summary>',
      '<summary>Log</summary>',
    ].map((part) => summary.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('links a place to its line at the commit, and what lies outside of the workspace to nothing', () => {
    const link = (file: string): string => renderSummary('validate', report([finding({ file })]), source)
    expect(link('ops/base/web.yaml')).toContain(
      '[<code>ops/base/web.yaml:12:9</code>](https://github.com/acme/app/blob/0123abc/ops/base/web.yaml#L12)',
    )
    expect(link('a b(1)/ü.yaml')).toContain('(https://github.com/acme/app/blob/0123abc/a%20b%281%29/%C3%BC.yaml#L12)')
    for (const file of ['/etc/web.yaml', '../web.yaml', '-']) expect(link(file)).not.toContain('](')
    expect(renderSummary('validate', report([finding()]))).not.toContain('](')
  })

  it('links the places of a section to where its files are, which may be nowhere', () => {
    const body = [{ kind: 'table' as const, columns: ['Place'], rows: [[{ place: { file: 'web.yaml', line: 3 } }]] }]
    const shown = (own: { source?: string }): string =>
      renderSummary('bump', report([], { sections: [{ title: 'Images', body, ...own }] }), source)
    expect(shown({})).toContain(`](${source}/web.yaml#L3)`)
    expect(shown({ source: 'https://github.com/acme/gitops/blob/fff' })).toContain(
      '](https://github.com/acme/gitops/blob/fff/web.yaml#L3)',
    )
    expect(shown({ source: '' })).not.toContain('](')
  })

  it('folds a section under its title as it is: no Markdown is read there, and no HTML of its own', () => {
    const summary = renderSummary(
      'build',
      report([], { sections: [{ title: 'Images (2) of <b>*web*</b>', body: [] }] }),
    )
    expect(summary).toContain('<summary>Images (2) of &lt;b&gt;*web*&lt;/b&gt;</summary>')
  })

  it('shows code as code, and nothing in it as Markdown', () => {
    const summary = renderSummary('validate', report([finding({ message: 'unknown field `a*b*<c>`; see `d`' })]))
    expect(summary).toContain('unknown field <code>a\\*b\\*&lt;c&gt;</code>; see <code>d</code>')
  })

  it('stays within 1 MiB by leaving out whole sections and saying so', () => {
    const body = [{ kind: 'code' as const, language: 'text' as const, text: 'x'.repeat(600_000) }]
    const sections = [
      { title: 'First', body },
      { title: 'Second', body },
    ]
    const summary = renderSummary('build', report([], { sections }))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('<summary>First</summary>')
    expect(summary).not.toContain('Second')
    expect(summary).toContain('1 section left out')
  })

  it('shows text from outside as text: no markup, HTML, mention, link or table cell of its own', () => {
    expect(markdown('<img src=x> **b** [l](https://e) @all | `c`\nd')).toBe(
      '&lt;img src=x&gt; \\*\\*b\\*\\* \\[l\\]\\(https&#58;//e\\) &#64;all \\| \\`c\\`<br>d',
    )
  })

  it('draws one line an arrow, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (from, to) => {
        const lines = renderPicture([{ from, to }]).trimEnd().split('\n')
        expect(lines).toHaveLength(4)
        expect(lines[2]).toMatch(/^ {2}n\d+\["[^"]*"\] --> n\d+(\["[^"]*"\])?$/)
      }),
    )
  })

  it('draws where the way ends in red, and what was not done in dots', () => {
    const picture = renderPicture([
      { from: 'compose.yaml', to: 'web', state: 'refused' },
      { from: 'web', to: 'main', state: 'planned' },
    ])
    expect(picture.split('\n').slice(2, 6)).toEqual([
      '  n0["compose.yaml"] --x n1["web"]',
      '  n1 -.-> n2["main"]',
      '  classDef refused stroke:#d1242f,stroke-width:3px',
      '  class n1 refused',
    ])
  })

  it('lets no label begin a list, which Mermaid does not draw', () => {
    expect(renderPicture([{ from: '1. web', to: '- web' }])).toContain('["1#46; web"] --> n1["#45; web"]')
  })

  it('closes a code block although its text holds a fence', () => {
    const body = [{ kind: 'code' as const, language: 'diff' as const, text: '```\n<script>' }]
    expect(renderSummary('bump', report([], { sections: [{ title: 'Diff', body }] }))).toContain('````diff\n')
  })
})

it('a failed service is shown at the line that asked for it, where that is known', () => {
  const place = { file: 'app/Dockerfile', line: 1, column: 1 }
  const error = new ServiceError('registry r.example', 'The registry is away', { fix: 'Run again.', place })
  expect(renderProblem(error, plain)).toBe(
    'app/Dockerfile:1:1: registry r.example failed: The registry is away\n  fix: Run again.\n',
  )
})
