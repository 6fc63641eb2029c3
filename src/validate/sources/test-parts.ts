import { posix } from 'node:path'
import type { SourceFiles } from '../../render/sources.ts'
import { Node } from '../../yaml/field.ts'

const assertionName = /(?:^|[/_-])(?:assert(?:ions?)?|errors?)(?:[_-][^/]*)?\.ya?ml$/

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
  return (path) => {
    resources ??= new Set(
      facts.sources
        .filter((one) => posix.basename(one.path) === 'kyverno-test.yaml')
        .flatMap((one) => facts.files.objects(one.path).flatMap(({ object, file }) => resourcesOf(object, file))),
    )
    if (resources.has(path)) return true
    if (!assertionName.test(path)) return false
    haveAssertions ??= facts.sources.some(({ text }) => /kuttl\.dev\/|chainsaw\.kyverno\.io\//.test(text))
    return haveAssertions
  }
}

function resourcesOf(test: unknown, file: string): string[] {
  const items = new Node(test).at('resources').items()
  return items.map(({ text = '' }) => posix.join(posix.dirname(file), text))
}
