import { InputError } from '../../errors.ts'
import { digestOf, shaOf } from '../../oci/digest.ts'

/** The predicate of tests that were run (https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md). */
export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: readonly object[]
  readonly passedTests: readonly string[]
  readonly warnedTests: readonly string[]
  readonly failedTests: readonly string[]
}

export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1'

/**
 * What a file of JUnit XML says of the tests: those that were skipped are warned of.
 * @throws InputError for a file that is none, or that holds no test.
 */
export function readTests(bytes: Uint8Array, file: string): TestResult {
  const text = Buffer.from(bytes).toString('utf8')
  const tests = [...text.matchAll(/<testcase\b([^<>]*)>/g)].map((found) => {
    const [tag, attributes = ''] = found
    const start = found.index + tag.length
    const end = text.indexOf('</testcase', start)
    const next = text.indexOf('<testcase', start)
    const isEmpty = attributes.endsWith('/') || end < 0 || (next >= 0 && next < end)
    return { name: nameIn(attributes), body: isEmpty ? '' : text.slice(start, end) }
  })
  if (!/<testsuites?\b/.test(text) || tests.length === 0) {
    throw new InputError(`The test-results "${file}" hold no test`, {
      place: { file },
      fix: 'Name a file of JUnit XML, as most runners of tests write it.',
    })
  }
  const of = (pattern: RegExp): string[] => tests.filter(({ body }) => pattern.test(body)).map(({ name }) => name)
  const [failedTests, warnedTests] = [of(/<(?:failure|error)\b/), of(/<skipped\b/)]
  const passedTests = tests.filter(({ body }) => !/<(?:failure|error|skipped)\b/.test(body)).map(({ name }) => name)
  return {
    result: failedTests.length > 0 ? 'FAILED' : 'PASSED',
    configuration: [{ name: file, digest: { sha256: shaOf(digestOf(bytes)) } }],
    passedTests,
    warnedTests,
    failedTests,
  }
}

function nameIn(attributes: string): string {
  const value = (key: string): string | undefined =>
    new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)')`)
      .exec(attributes)
      ?.slice(1)
      .find((part) => part !== undefined)
  return [value('classname'), value('name')]
    .filter((part) => part)
    .map((part) => plain(part!))
    .join(' ')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
}
