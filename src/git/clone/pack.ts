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

/** The most that all objects of a pack may be together: they are held in memory. */
const mostBytes = 128 * 1024 * 1024
/** What is inflated before others get their turn: some 10 ms. */
const bytesOfTurn = 4 * 1024 * 1024
const objectsOfTurn = 2000

/** A pack is larger, once it is unpacked, than we hold in memory. */
export class OversizedPack extends RangeError {
  constructor(most: number) {
    super(`the pack holds more than ${most.toLocaleString('en')} bytes`)
  }
}

/**
 * Reads a pack of whole objects and of deltas against objects of the same pack, in pieces between which other work goes on.
 * The size that an object names is believed only as a limit: it is counted before anything is inflated, and no more than that
 * is.
 * https://git-scm.com/docs/gitformat-pack
 * @throws RangeError when it is cut off or damaged, OversizedPack when it is too large.
 */
export async function readPack(pack: Buffer, most = mostBytes): Promise<Map<string, GitObject>> {
  const end = pack.length - 20
  const isWhole = end >= 12 && pack.toString('latin1', 0, 4) === 'PACK'
  if (!isWhole || !createHash('sha1').update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) {
    throw new RangeError('the pack was cut off')
  }
  const turns = new Turns(most)
  const found = new Objects()
  const waiting: Delta[] = []
  let at = 12
  for (let count = pack.readUInt32BE(8); count > 0; count--) {
    const { kind, size, base, start } = readHead(pack, at)
    await turns.take(size)
    const { buffer, engine } = inflateSync(pack.subarray(start, end), inflating(size)) as unknown as Inflated
    if (buffer.length !== size) throw new RangeError('an object of the pack has another size than it says')
    const type = types[kind]
    if (type !== undefined) found.add(at, { type, data: buffer })
    else if (base !== undefined) waiting.push({ offset: at, base, delta: buffer })
    else throw new RangeError(`the pack holds an object of unknown kind ${kind}`)
    at = start + engine.bytesWritten
  }
  await resolveDeltas(waiting, found, turns)
  return found.byName
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: Inflate
}

interface Delta {
  readonly offset: number
  /** Where in the pack its base begins, or the name of it. */
  readonly base: number | string
  readonly delta: Buffer
}

/** Node takes no limit of zero. */
function inflating(size: number) {
  return { info: true, maxOutputLength: Math.max(1, size) }
}

/** Counts what is unpacked, and lets other work go on now and then. */
class Turns {
  readonly #most: number
  #bytes = 0
  #sinceTurn = 0
  #objects = 0

  constructor(most: number) {
    this.#most = most
  }

  async take(bytes: number): Promise<void> {
    this.#bytes += bytes
    this.#sinceTurn += bytes
    this.#objects += 1
    if (this.#bytes > this.#most) throw new OversizedPack(this.#most)
    if (this.#sinceTurn < bytesOfTurn && this.#objects < objectsOfTurn) return
    this.#sinceTurn = 0
    this.#objects = 0
    await new Promise((goOn) => setImmediate(goOn))
  }
}

class Objects {
  readonly byName = new Map<string, GitObject>()
  readonly #byOffset = new Map<number, GitObject>()

  /** @returns its name. */
  add(offset: number, object: GitObject): string {
    const name = oidOf(object)
    this.#byOffset.set(offset, object)
    this.byName.set(name, object)
    return name
  }

  at(base: number | string): GitObject | undefined {
    return typeof base === 'number' ? this.#byOffset.get(base) : this.byName.get(base)
  }
}

/** Kind, size and base of the object that begins at a place of the pack, and where what is deflated begins. */
function readHead(pack: Buffer, at: number): { kind: number; size: number; base?: number | string; start: number } {
  let start = at
  let byte = pack[start++]!
  const kind = (byte >> 4) & 7
  let size = byte & 15
  for (let factor = 16; byte & 0x80; factor *= 128) {
    byte = pack[start++]!
    size += (byte & 0x7f) * factor
  }
  if (kind === offsetDelta) {
    const [base, next] = readOffset(pack, start, at)
    return { kind, size, base, start: next }
  }
  if (kind === referenceDelta) return { kind, size, base: pack.toString('hex', start, start + 20), start: start + 20 }
  return { kind, size, start }
}

/** A base may be a delta itself, and stand behind it: each is done as soon as its base is. */
async function resolveDeltas(deltas: readonly Delta[], found: Objects, turns: Turns): Promise<void> {
  const byBase = new Map<number | string, Delta[]>()
  const ready: Delta[] = []
  for (const delta of deltas) {
    const siblings = byBase.get(delta.base)
    if (found.at(delta.base) !== undefined) ready.push(delta)
    else if (siblings === undefined) byBase.set(delta.base, [delta])
    else siblings.push(delta)
  }
  let done = 0
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const base = found.at(next.base)!
    const [, to] = sizesOf(next.delta)
    await turns.take(to)
    const name = found.add(next.offset, { type: base.type, data: applyDelta(base.data, next.delta) })
    done += 1
    for (const key of [next.offset, name]) {
      for (const waiting of byBase.get(key) ?? []) ready.push(waiting)
      byBase.delete(key)
    }
  }
  if (done < deltas.length) throw new RangeError('the pack lacks the base of a delta')
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

/** The sizes of the base and of the result that a delta names, and where its instructions begin. */
function sizesOf(delta: Buffer): [from: number, to: number, at: number] {
  let at = 0
  const size = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = delta[at++]
      if (byte === undefined) throw new RangeError('a delta of the pack is cut off')
      value += (byte & 0x7f) * shift
      if (!(byte & 0x80)) return value
    }
  }
  return [size(), size(), at]
}

function applyDelta(base: Buffer, delta: Buffer): Buffer {
  const [from, to, start] = sizesOf(delta)
  let at = start
  let length = 0
  const parts: Buffer[] = []
  while (at < delta.length && length <= to) {
    const code = delta[at++]!
    if (!(code & 0x80)) {
      parts.push(delta.subarray(at, at + code))
      at += code
    } else {
      const number = (bits: readonly number[]): number =>
        bits.reduce((sum, bit, index) => (code & bit ? sum + delta[at++]! * 256 ** index : sum), 0)
      const offset = number([1, 2, 4, 8])
      const count = number([16, 32, 64]) || 0x10000
      parts.push(base.subarray(offset, offset + count))
    }
    length += parts.at(-1)!.length
  }
  if (from !== base.length || to !== length) throw new RangeError('a delta of the pack does not fit its base')
  return Buffer.concat(parts, length)
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
