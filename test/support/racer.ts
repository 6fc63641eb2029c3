import { parseAddress } from '../../src/git/address.ts'
import type { Edit } from '../../src/git/edit.ts'
import { commitAndPush } from '../../src/git/push.ts'
import { nodeHost } from '../../src/host/node.ts'

/**
 * One job of a race, as a process of its own: sets `KEY: VALUE` in a file of a remote repository and prints the result
 * as JSON. Arguments: URL, FILE, KEY, VALUE, and `alone` for a job that carries no others along.
 */
const [url = '', file = '', key = '', value = '', mode = ''] = process.argv.slice(2)
const silent = {
  info() {},
  debug() {},
  progress() {},
  group: <T>(_: string, work: () => Promise<T>) => work(),
  mask() {},
}
const debug = process.env['RACER_DEBUG']
  ? { ...silent, debug: (line: string) => console.error(`${Math.round(performance.now())} ${key}: ${line}`) }
  : silent
const host = nodeHost({ log: debug })
const person = { name: 'Racer', email: 'racer@example.com' }

interface Wish {
  readonly file: string
  readonly key: string
  readonly value: string
}

const editOf = (data: string): Edit => {
  const wish = JSON.parse(data) as Wish
  return async (tree) => {
    const before = Buffer.from((await tree.read([wish.file])).get(wish.file) ?? '').toString('utf8')
    const pattern = new RegExp(`^${wish.key}: .*$`, 'm')
    const after = before.replace(pattern, `${wish.key}: ${wish.value}`)
    if (!pattern.test(before)) throw new Error(`${wish.file} has no ${wish.key}`)
    if (after === before) return undefined
    const message = `Set ${wish.key} to ${wish.value}\n\nKey: ${wish.key}`
    return { changes: [{ path: wish.file, content: Buffer.from(after) }], message, author: person }
  }
}

const data = JSON.stringify({ file, key, value })
const remote = parseAddress(url, { server: 'https://github.com', isFolder: () => true })
const combining = mode === 'alone' ? undefined : { secret: '', data: () => data, editOf }
console.log(
  JSON.stringify(
    await commitAndPush(host, remote, undefined, editOf(data), { branch: 'main', committer: person, combining }),
  ),
)
