import { posix } from 'node:path'
import type { SourceFiles } from '../../render/sources.ts'
import { Node } from '../../yaml/field.ts'

const assertionName = /(?:^|[/_-])(?:assert(?:ions?)?|errors?)(?:[_-][^/]*)?\.ya?ml$/

/** A step of a test of kuttl, and one that says what is awaited: the steps beside it make objects, or change a part of them. */
const step = /^\d+-[^/]*\.ya?ml$/
const awaited = /^\d+-(?:assert|errors?)\b/

/**
 * Tells of files that tests hold: those of kuttl and chainsaw name a part of what they wait for, in files beside their own; those of
 * kyverno, what they judge.
 * https://kyverno.io/docs/kyverno-cli/reference/kyverno_test/
 */
export function testParts(facts: {
  readonly sources: readonly { readonly path: string; readonly text: string }[]
  readonly files: SourceFiles
}): (path: string) => boolean {
  let haveAssertions: boolean | undefined
  let resources: ReadonlySet<string> | undefined
  let tests: ReadonlySet<string> | undefined
  const folderOf = ({ path }: { readonly path: string }): string => posix.dirname(path)
  return (path) => {
    resources ??= new Set(
      facts.sources
        .filter((one) => posix.basename(one.path) === 'kyverno-test.yaml')
        .flatMap((one) => facts.files.objects(one.path).flatMap(({ object, file }) => resourcesOf(object, file))),
    )
    if (resources.has(path)) return true
    const name = posix.basename(path)
    if (step.test(name)) {
      tests ??= new Set(facts.sources.filter((one) => awaited.test(posix.basename(one.path))).map(folderOf))
      if (!tests.has(posix.dirname(path))) return false
    } else if (!assertionName.test(path)) return false
    haveAssertions ??= facts.sources.some(({ text }) => /kuttl\.dev\/|chainsaw\.kyverno\.io\//.test(text))
    return haveAssertions
  }
}

function resourcesOf(test: unknown, file: string): string[] {
  const items = new Node(test).at('resources').items()
  return items.map(({ text = '' }) => posix.join(posix.dirname(file), text))
}
