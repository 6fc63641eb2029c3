/**
 * A unified diff as git prints it and `git apply` takes it, without the header that says nothing.
 * @param context How many unchanged lines stand around a change.
 */
export async function unifiedDiff(path: string, before: string, after: string, context = 4): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const from = before === '' ? '/dev/null' : `a/${path}`
  const to = after === '' ? '/dev/null' : `b/${path}`
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context }).replace(/^=+\n/, '')
}
