import { compareFindings, type Finding } from './finding.ts'
import type { Report } from './report.ts'
import { placeText, printable } from './text.ts'

/**
 * The findings as JUnit XML (the schema that Jenkins reads: https://github.com/jenkinsci/xunit-plugin): a suite for each
 * file, a failed test for each error. Warnings and notices are tests that passed and have something to say.
 */
export function renderJunit(report: Report, run: { readonly command: string }): string {
  const files = new Map<string, Finding[]>()
  for (const finding of [...report.findings].sort(compareFindings)) {
    const file = finding.file ?? run.command
    const own = files.get(file)
    if (own === undefined) files.set(file, [finding])
    else own.push(finding)
  }
  const suites = [...files].map(([name, findings]) => suiteOf(name, findings.map(caseOf), failuresIn(findings)))
  // A reader that finds no test takes the run for one that failed.
  if (suites.length === 0) suites.push(suiteOf(run.command, [testCase('nothing refused', run.command)], 0))
  const counts = `tests="${Math.max(1, report.findings.length)}" failures="${failuresIn(report.findings)}"`
  const all = `<testsuites name="gitops-actions ${run.command}" ${counts}>\n${suites.join('')}</testsuites>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}`
}

function suiteOf(name: string, cases: readonly string[], failures: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`
  return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function caseOf(finding: Finding): string {
  const { rule, severity, message, fix } = finding
  const place = placeText(finding)
  const said = xml([place === '' ? message : `${place}: ${message}`, ...(fix === undefined ? [] : [fix])].join('\n'))
  const body =
    severity === 'error'
      ? `<failure message="${xml(message)}" type="${xml(rule)}">${said}</failure>`
      : `<system-out>${severity}: ${said}</system-out>`
  return testCase(place === '' ? rule : `${rule} at ${place}`, finding.file ?? rule, body)
}

function testCase(name: string, classname: string, body = ''): string {
  const attributes = `name="${xml(name)}" classname="${xml(classname)}"`
  return body === '' ? `    <testcase ${attributes}/>\n` : `    <testcase ${attributes}>${body}</testcase>\n`
}

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text as XML 1.0 can hold it: https://www.w3.org/TR/xml/#charsets */
function xml(text: string): string {
  return printable(text)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character)
}
