/**
 * A unified diff as git prints it and `git apply` takes it, without the header that says nothing.
 * @param context How many unchanged lines stand around a change.
 */
export async function unifiedDiff(path: string, before: string, after: string, context = 4): Promise<string> {
  const from = before === '' ? '/dev/null' : `a/${path}`
  const to = after === '' ? '/dev/null' : `b/${path}`
  if (before === '' || after === '') return `--- ${from}\n+++ ${to}\n${wholeHunk(before, after)}`
  const { createTwoFilesPatch } = await import('diff')
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context }).replace(/^=+\n/, '')
}

/** The one hunk of a file that is new or gone: nothing needs to be compared. */
function wholeHunk(before: string, after: string): string {
  const isNew = before === ''
  const text = isNew ? after : before
  if (text === '') return ''
  const isEnded = text.endsWith('\n')
  const body = isEnded ? text.slice(0, -1) : text
  const sign = isNew ? '+' : '-'
  const lines = `${sign}${body.replaceAll('\n', `\n${sign}`)}\n`
  const count = body.split('\n').length
  const range = isNew ? `-0,0 +1,${count}` : `-1,${count} +0,0`
  return `@@ ${range} @@\n${lines}${isEnded ? '' : '\\ No newline at end of file\n'}`
}
