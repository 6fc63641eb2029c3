import { createHash } from 'node:crypto'
import { deflateSync, type Inflate, inflateSync } from 'node:zlib'

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

export interface GitObject {
  readonly type: ObjectType
  readonly data: Buffer
}

const types: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag']
const offsetDelta = 6
const referenceDelta = 7

export function oidOf({ type, data }: GitObject): string {
  return createHash('sha1').update(`${type} ${data.byteLength}\0`).update(data).digest('hex')
}

/**
 * Reads a pack of whole objects and of deltas against objects of the same pack.
 * https://git-scm.com/docs/gitformat-pack
 * @throws RangeError when it is cut off or damaged.
 */
export function readPack(pack: Buffer): Map<string, GitObject> {
  const end = pack.length - 20
  const isWhole = end >= 12 && pack.toString('latin1', 0, 4) === 'PACK'
  if (!isWhole || !createHash('sha1').update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) {
    throw new RangeError('the pack was cut off')
  }
  const byOffset = new Map<number, GitObject>()
  const objects = new Map<string, GitObject>()
  const waiting: { readonly offset: number; readonly base: number | string; readonly delta: Buffer }[] = []
  const add = (offset: number, object: GitObject): void => {
    byOffset.set(offset, object)
    objects.set(oidOf(object), object)
  }
  let at = 12
  for (let count = pack.readUInt32BE(8); count > 0; count--) {
    const offset = at
    let byte = pack[at++]!
    const kind = (byte >> 4) & 7
    while (byte & 0x80) byte = pack[at++]!
    let base: number | string | undefined
    if (kind === offsetDelta) [base, at] = readOffset(pack, at, offset)
    if (kind === referenceDelta) {
      base = pack.toString('hex', at, at + 20)
      at += 20
    }
    const { buffer, engine } = inflateSync(pack.subarray(at, end), { info: true }) as unknown as Inflated
    at += engine.bytesWritten
    const type = types[kind]
    if (type !== undefined) add(offset, { type, data: buffer })
    else if (base !== undefined) waiting.push({ offset, base, delta: buffer })
    else throw new RangeError(`the pack holds an object of unknown kind ${kind}`)
  }
  resolveDeltas(waiting, (base) => (typeof base === 'number' ? byOffset.get(base) : objects.get(base)), add)
  return objects
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: Inflate
}

/** A base may be a delta itself, and stand behind it. */
function resolveDeltas<B>(
  deltas: readonly { readonly offset: number; readonly base: B; readonly delta: Buffer }[],
  find: (base: B) => GitObject | undefined,
  add: (offset: number, object: GitObject) => void,
): void {
  let left = deltas
  while (left.length > 0) {
    const rest = left.filter(({ offset, base, delta }) => {
      const object = find(base)
      if (object !== undefined) add(offset, { type: object.type, data: applyDelta(object.data, delta) })
      return object === undefined
    })
    if (rest.length === left.length) throw new RangeError('the pack lacks the base of a delta')
    left = rest
  }
}

function readOffset(pack: Buffer, start: number, own: number): [number, number] {
  let at = start
  let byte = pack[at++]!
  let distance = byte & 0x7f
  while (byte & 0x80) {
    byte = pack[at++]!
    distance = (distance + 1) * 128 + (byte & 0x7f)
  }
  return [own - distance, at]
}

function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0
  const size = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = delta[at++]!
      value += (byte & 0x7f) * shift
      if (!(byte & 0x80)) return value
    }
  }
  const [from, to] = [size(), size()]
  const parts: Buffer[] = []
  while (at < delta.length) {
    const code = delta[at++]!
    if (!(code & 0x80)) {
      parts.push(delta.subarray(at, at + code))
      at += code
      continue
    }
    const number = (bits: readonly number[]): number =>
      bits.reduce((sum, bit, index) => (code & bit ? sum + delta[at++]! * 256 ** index : sum), 0)
    const offset = number([1, 2, 4, 8])
    const length = number([16, 32, 64]) || 0x10000
    parts.push(base.subarray(offset, offset + length))
  }
  const result = Buffer.concat(parts)
  if (from !== base.length || to !== result.length) throw new RangeError('a delta of the pack does not fit its base')
  return result
}

/** Writes a pack of whole objects. */
export function writePack(objects: readonly GitObject[]): Buffer {
  const head = Buffer.alloc(12)
  head.write('PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(objects.length, 8)
  const parts: Buffer[] = [head]
  for (const { type, data } of objects) parts.push(objectHead(types.indexOf(type), data.length), deflateSync(data))
  const body = Buffer.concat(parts)
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

function objectHead(kind: number, size: number): Buffer {
  const bytes: number[] = []
  let byte = (kind << 4) | (size & 15)
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 0x80)
    byte = rest & 0x7f
  }
  return Buffer.from([...bytes, byte])
}
