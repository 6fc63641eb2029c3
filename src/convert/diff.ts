/** A unified diff as git prints it, without the header that says nothing. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const names = { old: before === '' ? '/dev/null' : `a/${path}`, new: after === '' ? '/dev/null' : `b/${path}` }
  return createTwoFilesPatch(names.old, names.new, before, after).replace(/^=+\n/, '')
}
