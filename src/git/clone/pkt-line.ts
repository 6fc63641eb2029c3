/** Git's framing: four hexadecimal digits of length, then the data. https://git-scm.com/docs/protocol-common */
export const flush = '0000'
export const delimiter = '0001'

export function pkt(line: string): string {
  return (Buffer.byteLength(line) + 4).toString(16).padStart(4, '0') + line
}

/** The data of each frame; `flush` and `delimiter` frames are given as these texts. Throws RangeError when cut off. */
export function* frames(bytes: Buffer): Generator<Buffer | typeof flush | typeof delimiter> {
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16)
    if (Number.isNaN(length) || at + Math.max(4, length) > bytes.length) throw new RangeError('the answer was cut off')
    if (length < 4) {
      yield length === 1 ? delimiter : flush
      at += 4
    } else {
      yield bytes.subarray(at + 4, at + length)
      at += length
    }
  }
}

/** Splits what comes multiplexed: 1 is the data, 2 is text for people, 3 a fatal error. */
export function sideBand(packets: Iterable<Buffer | string>): { readonly data: Buffer; readonly text: string } {
  const data: Buffer[] = []
  const text: Buffer[] = []
  for (const packet of packets) {
    if (typeof packet === 'string') continue
    if (packet[0] === 1) data.push(packet.subarray(1))
    else text.push(packet.subarray(1))
  }
  return { data: Buffer.concat(data), text: Buffer.concat(text).toString('utf8') }
}
