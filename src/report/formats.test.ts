import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { renderGitlab } from './gitlab.ts'
import { renderJunit } from './junit.ts'
import type { Report } from './report.ts'

const findings: Finding[] = [
  {
    rule: 'unknown-field',
    category: 'api',
    severity: 'error',
    message: 'unknown field `replica` & <more>\u202e',
    fix: 'Rename it to "replicas".',
    file: 'ops/web.yaml',
    line: 6,
    column: 3,
  },
  { rule: 'deprecated-api', category: 'deprecation', severity: 'notice', message: 'old', file: 'ops/web.yaml' },
  { rule: 'not-scanned', category: 'vulnerability', severity: 'warning', message: 'nobody looked\ufffe' },
]
const report = (own: readonly Finding[]): Report => ({
  findings: own,
  files: 1,
  documents: 1,
  result: {},
  outputs: {},
  plan: [],
})

describe('JUnit XML', () => {
  it('has a suite for each file, and a failed test for each error', () => {
    expect(renderJunit(report(findings), { command: 'validate' })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="gitops-actions validate" tests="3" failures="1">',
        '  <testsuite name="ops/web.yaml" tests="2" failures="1" errors="0" skipped="0">',
        '    <testcase name="unknown-field at ops/web.yaml:6:3" classname="ops/web.yaml"><failure message="unknown field `replica` &amp; &lt;more&gt;\\u202e" type="unknown-field">ops/web.yaml:6:3: unknown field `replica` &amp; &lt;more&gt;\\u202e&#10;Rename it to &quot;replicas&quot;.</failure></testcase>',
        '    <testcase name="deprecated-api at ops/web.yaml" classname="ops/web.yaml"><system-out>notice: ops/web.yaml: old</system-out></testcase>',
        '  </testsuite>',
        '  <testsuite name="validate" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase name="not-scanned" classname="not-scanned"><system-out>warning: nobody looked\ufffd</system-out></testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    )
  })

  it('has one test that passed where nothing was found', () => {
    const text = renderJunit(report([]), { command: 'bump' })
    expect(text).toContain('<testsuites name="gitops-actions bump" tests="1" failures="0">')
    expect(text).toContain('<testcase name="nothing refused" classname="bump"/>')
  })
})

describe('the code quality report of GitLab', () => {
  it('has an issue with a place and a fingerprint of its own for each finding', () => {
    const issues = JSON.parse(renderGitlab([...findings, ...findings])) as Record<string, unknown>[]
    expect(issues[0]).toEqual({
      description: 'unknown field `replica` & <more>\\u202e Rename it to "replicas".',
      check_name: 'unknown-field',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: 'ops/web.yaml', lines: { begin: 6 } },
    })
    expect(issues.map(({ severity }) => severity)).toEqual(['critical', 'critical', 'minor', 'minor', 'info', 'info'])
    expect(issues[2]).toMatchObject({ location: { path: '.', lines: { begin: 1 } } })
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(6)
  })
})
