/** An IP address or block: its family, its bits, and whether it was written in a way that newer servers refuse. */
export interface Address {
  readonly family: 4 | 6
  readonly bits: bigint
  readonly hasLeadingZeros: boolean
  /** An IPv4 address written as IPv6, as in `::ffff:10.0.0.1`. */
  readonly isMapped: boolean
}

export interface Block {
  readonly address: Address
  readonly prefix: number
  readonly hasLeadingZeros: boolean
}

/** Reads an IP address as the server does for fields that it has had since long: leading zeros are allowed. */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}

function parseIpv4(text: string): Address | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  let bits = 0n
  let hasLeadingZeros = false
  for (const part of parts) {
    if (!/^\d+$/.test(part) || Number(part) > 255) return undefined
    if (part.length > 1 && part.startsWith('0')) hasLeadingZeros = true
    bits = (bits << 8n) | BigInt(Number(part))
  }
  return { family: 4, bits, hasLeadingZeros, isMapped: false }
}

function parseIpv6(text: string): Address | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const head = groups(halves[0] ?? '')
  const tail = halves.length === 2 ? groups(halves[1] ?? '') : { words: [], hasLeadingZeros: false }
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.words.length - tail.words.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const words = [...head.words, ...new Array<number>(missing).fill(0), ...tail.words]
  const bits = words.reduce((all, word) => (all << 16n) | BigInt(word), 0n)
  const hasLeadingZeros = head.hasLeadingZeros || tail.hasLeadingZeros
  if (bits >> 32n === 0xffffn) return { family: 4, bits: bits & 0xffffffffn, hasLeadingZeros, isMapped: true }
  return { family: 6, bits, hasLeadingZeros, isMapped: false }
}

function groups(text: string): { words: number[]; hasLeadingZeros: boolean } | undefined {
  if (text === '') return { words: [], hasLeadingZeros: false }
  const parts = text.split(':')
  const words: number[] = []
  let hasLeadingZeros = false
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes('.')) {
      const ipv4 = parseIpv4(part)
      if (ipv4 === undefined) return undefined
      hasLeadingZeros = ipv4.hasLeadingZeros
      words.push(Number(ipv4.bits >> 16n), Number(ipv4.bits & 0xffffn))
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return undefined
      words.push(Number.parseInt(part, 16))
    }
  }
  return { words, hasLeadingZeros }
}

/** Reads a block of addresses, such as `10.0.0.0/8`, as leniently as an address. */
export function parseBlock(text: string): Block | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return undefined
  const address = parseAddress(text.slice(0, slash))
  const length = text.slice(slash + 1)
  if (address === undefined || !/^\d+$/.test(length)) return undefined
  const prefix = Number(length) - (address.isMapped ? 96 : 0)
  if (prefix < 0 || prefix > width(address)) return undefined
  return { address, prefix, hasLeadingZeros: address.hasLeadingZeros || (length.length > 1 && length.startsWith('0')) }
}

function width(address: Address): number {
  return address.family === 4 ? 32 : 128
}

/** The bits of the network, those of the host cleared. */
export function networkBits(block: Block): bigint {
  const host = BigInt(width(block.address) - block.prefix)
  return (block.address.bits >> host) << host
}

/** Whether the inner block lies within the outer one and is smaller. */
export function isStrictSubset(inner: Block, outer: Block): boolean {
  if (inner.address.family !== outer.address.family || outer.prefix >= inner.prefix) return false
  const shift = BigInt(width(outer.address) - outer.prefix)
  return networkBits(inner) >> shift === outer.address.bits >> shift
}

/** What is wrong with an address; `strict` for the servers (1.36 and later) that refuse ambiguous spellings. */
export function addressFault(text: string, strict: boolean): string | undefined {
  const address = parseAddress(text)
  if (address === undefined) return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff'
  if (strict && address.hasLeadingZeros) return 'must not have leading zeros'
  if (strict && address.isMapped) return 'must not be an IPv4 address written as IPv6'
  return undefined
}

/** What is wrong with a block of addresses, as for an address. */
export function blockFault(text: string, strict: boolean): string | undefined {
  const block = parseBlock(text)
  if (block === undefined) return 'must be a block of IP addresses, such as 10.9.8.0/24 or 2001:db8::/64'
  if (!strict) return undefined
  if (block.hasLeadingZeros) return 'must not have leading zeros'
  if (block.address.isMapped) return 'must not hold an IPv4 address written as IPv6'
  if (networkBits(block) !== block.address.bits) return 'must not have bits set behind the length of its prefix'
  return undefined
}

/** Why an address can't be the end of a route into a cluster: loopback, link-local or unspecified ones can't. */
export function endpointAddressFault(text: string): string | undefined {
  const address = parseAddress(text)
  if (address === undefined) return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff'
  const { family, bits } = address
  if (bits === 0n) return 'must not be the unspecified address'
  if (family === 4 ? bits >> 24n === 127n : bits === 1n) return 'must not be a loopback address'
  if (family === 4 ? bits >> 16n === 0xa9fen : bits >> 118n === 0x3fan) return 'must not be a link-local address'
  if (family === 4 ? bits >> 8n === 0xe00000n : ((bits >> 112n) & 0xff0fn) === 0xff02n) {
    return 'must not be a link-local multicast address'
  }
  return undefined
}
