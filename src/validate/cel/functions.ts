import { Environment, Optional } from '@marcbachmann/cel-js'
import { type Pattern, patternOf } from '../../pattern.ts'
import { type Address, type Block, parseAddress, parseBlock } from '../rules/values/addresses.ts'
import {
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  labelValueFault,
  qualifiedNameFault,
} from '../rules/values/names.ts'
import { isWhole, parseQuantity, wholeUnits } from '../rules/values/quantity.ts'

class CelUrl {
  readonly url: URL
  /** Whether it is a path alone, which Go reads as a URL too. */
  readonly isPath: boolean
  constructor(url: URL, isPath: boolean) {
    this.url = url
    this.isPath = isPath
  }
}

class CelAddress {
  readonly address: Address
  constructor(address: Address) {
    this.address = address
  }
}

class CelBlock {
  readonly block: Block
  constructor(block: Block) {
    this.block = block
  }
}

class CelQuantity {
  readonly nanos: bigint
  constructor(nanos: bigint) {
    this.nanos = nanos
  }
}

class CelFormat {
  readonly faultOf: (text: string) => string | undefined
  constructor(faultOf: (text: string) => string | undefined) {
    this.faultOf = faultOf
  }
}

class CelFormats {}

/**
 * An environment of CEL with what the API server adds to the language.
 * https://kubernetes.io/docs/reference/using-api/cel/#cel-options-language-features-and-libraries
 */
export function kubernetesEnvironment(): Environment {
  const environment = new Environment({
    unlistedVariablesAreDyn: true,
    homogeneousAggregateLiterals: false,
    enableOptionalTypes: true,
  })
  addUrls(environment)
  addAddresses(environment)
  addQuantities(environment)
  addFormats(environment)
  addLists(environment)
  addText(environment)
  return environment
}

function fail(message: string): never {
  throw new RangeError(message)
}

/** Go's url.ParseRequestURI: an absolute URL, or an absolute path. */
function parseUrl(text: string): CelUrl | undefined {
  const isPath = text.startsWith('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses them in a URL
  if (/[\s\u0000-\u001f\u007f]/.test(text) || !(isPath || /^[a-z][a-z0-9+.-]*:/i.test(text))) return undefined
  return URL.canParse(text, isPath ? 'http://path' : undefined)
    ? new CelUrl(new URL(text, isPath ? 'http://path' : undefined), isPath)
    : undefined
}

function addUrls(environment: Environment): void {
  const part = (name: string, read: (url: URL) => string): void => {
    environment.registerFunction(`Url.${name}(): string`, ({ url, isPath }: CelUrl) =>
      isPath && name !== 'getEscapedPath' ? '' : read(url),
    )
  }
  environment.registerType('Url', CelUrl)
  environment.registerFunction('url(string): Url', (text: string) => parseUrl(text) ?? fail('URL parse error'))
  environment.registerFunction('isURL(string): bool', (text: string) => parseUrl(text) !== undefined)
  part('getScheme', (url) => url.protocol.replace(/:$/, ''))
  part('getHost', (url) => url.host)
  part('getHostname', (url) => url.hostname.replace(/^\[|\]$/g, ''))
  part('getPort', (url) => url.port)
  part('getEscapedPath', (url) => url.pathname)
}

function addAddresses(environment: Environment): void {
  const read = (text: string): Address | undefined => {
    const address = parseAddress(text)
    return address === undefined || address.hasLeadingZeros || address.isMapped ? undefined : address
  }
  const readBlock = (text: string): Block | undefined => {
    const block = parseBlock(text)
    return block === undefined || block.hasLeadingZeros || block.address.isMapped ? undefined : block
  }
  environment.registerType('IP', CelAddress)
  environment.registerType('CIDR', CelBlock)
  environment.registerFunction('isIP(string): bool', (text: string) => read(text) !== undefined)
  environment.registerFunction('ip(string): IP', (text: string) => new CelAddress(read(text) ?? fail('not an IP')))
  environment.registerFunction('IP.family(): int', ({ address }: CelAddress) => BigInt(address.family))
  environment.registerFunction('isCIDR(string): bool', (text: string) => readBlock(text) !== undefined)
  environment.registerFunction(
    'cidr(string): CIDR',
    (text: string) => new CelBlock(readBlock(text) ?? fail('not a CIDR')),
  )
  environment.registerFunction('CIDR.prefixLength(): int', ({ block }: CelBlock) => BigInt(block.prefix))
  environment.registerFunction('CIDR.ip(): IP', ({ block }: CelBlock) => new CelAddress(block.address))
  environment.registerFunction('CIDR.containsIP(string): bool', ({ block }: CelBlock, text: string) => {
    return contains(block, read(text) ?? fail('not an IP'))
  })
  environment.registerFunction('CIDR.containsIP(IP): bool', ({ block }: CelBlock, { address }: CelAddress) => {
    return contains(block, address)
  })
}

function contains(block: Block, address: Address): boolean {
  const hostBits = BigInt((block.address.family === 4 ? 32 : 128) - block.prefix)
  return block.address.family === address.family && block.address.bits >> hostBits === address.bits >> hostBits
}

function addQuantities(environment: Environment): void {
  const read = (text: string): bigint => parseQuantity(text) ?? fail('not a quantity')
  environment.registerType('Quantity', CelQuantity)
  environment.registerFunction('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined)
  environment.registerFunction('quantity(string): Quantity', (text: string) => new CelQuantity(read(text)))
  environment.registerFunction('Quantity.sign(): int', ({ nanos }: CelQuantity) => compare(nanos, 0n))
  environment.registerFunction('Quantity.isInteger(): bool', ({ nanos }: CelQuantity) => isWhole(nanos))
  environment.registerFunction('Quantity.asInteger(): int', ({ nanos }: CelQuantity) => wholeUnits(nanos))
  environment.registerFunction('Quantity.asApproximateFloat(): double', ({ nanos }: CelQuantity) => Number(nanos) / 1e9)
  const comparison = (name: string, returns: string, work: (order: bigint) => unknown): void => {
    environment.registerFunction(`Quantity.${name}(Quantity): ${returns}`, (a: CelQuantity, b: CelQuantity) =>
      work(compare(a.nanos, b.nanos)),
    )
  }
  comparison('compareTo', 'int', (order) => order)
  comparison('isGreaterThan', 'bool', (order) => order > 0n)
  comparison('isLessThan', 'bool', (order) => order < 0n)
  environment.registerFunction('Quantity.add(Quantity): Quantity', (a: CelQuantity, b: CelQuantity) => {
    return new CelQuantity(a.nanos + b.nanos)
  })
  environment.registerFunction('Quantity.sub(Quantity): Quantity', (a: CelQuantity, b: CelQuantity) => {
    return new CelQuantity(a.nanos - b.nanos)
  })
}

function compare(a: bigint, b: bigint): bigint {
  return a < b ? -1n : a > b ? 1n : 0n
}

const formats: Readonly<Record<string, (text: string) => string | undefined>> = {
  dns1123Label: dnsLabelFault,
  dns1123Subdomain: dnsSubdomainFault,
  dns1035Label: dns1035LabelFault,
  qualifiedName: qualifiedNameFault,
  labelValue: labelValueFault,
  uri: (text) => (parseUrl(text) === undefined ? 'not a URI' : undefined),
  uuid: (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? undefined : 'not a UUID'),
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a date'),
  datetime: (text) =>
    /^\d{4}-\d\d-\d\d[Tt ]/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a time',
  byte: (text) => (/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? undefined : 'not base64'),
}

function addFormats(environment: Environment): void {
  environment.registerType('Format', CelFormat)
  environment.registerType('Formats', CelFormats)
  environment.registerConstant('format', 'Formats', new CelFormats())
  for (const [name, faultOf] of Object.entries(formats)) {
    environment.registerFunction(`Formats.${name}(): Format`, () => new CelFormat(faultOf))
  }
  environment.registerFunction('Format.validate(string): optional', ({ faultOf }: CelFormat, text: string) => {
    const fault = faultOf(text)
    return fault === undefined ? Optional.none() : Optional.of([fault])
  })
}

type Ordered = bigint | number | string

function addLists(environment: Environment): void {
  const isSorted = (list: Ordered[]): boolean => list.every((item, at) => at === 0 || (list[at - 1] as Ordered) <= item)
  const extreme = (list: Ordered[], better: (a: Ordered, b: Ordered) => boolean): Ordered => {
    if (list.length === 0) return fail('the list is empty')
    return list.reduce((best, item) => (better(item, best) ? item : best))
  }
  environment.registerFunction('list.isSorted(): bool', isSorted)
  environment.registerFunction('list.sum(): dyn', (list: (bigint | number)[]) => {
    return list.reduce(
      (sum, item) => (typeof sum === 'bigint' && typeof item === 'bigint' ? sum + item : Number(sum) + Number(item)),
      0n,
    )
  })
  environment.registerFunction('list.min(): dyn', (list: Ordered[]) => extreme(list, (a, b) => a < b))
  environment.registerFunction('list.max(): dyn', (list: Ordered[]) => extreme(list, (a, b) => a > b))
  environment.registerFunction('list.indexOf(dyn): int', (list: unknown[], item: unknown) => BigInt(list.indexOf(item)))
  environment.registerFunction('list.lastIndexOf(dyn): int', (list: unknown[], item: unknown) => {
    return BigInt(list.lastIndexOf(item))
  })
}

function addText(environment: Environment): void {
  environment.registerFunction('string.charAt(int): string', (text: string, at: bigint) => [...text][Number(at)] ?? '')
  environment.registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) => {
    return text.replaceAll(from, () => to)
  })
  const pattern = (source: string): Pattern => patternOf(source) ?? fail(`${source} is no pattern`)
  for (const signature of ['string.matchesPattern(string): bool', 'matchesPattern(string, string): bool'])
    environment.registerFunction(signature, (text: string, source: string) => pattern(source).test(text))
  environment.registerFunction('string.find(string): string', (text: string, source: string) => {
    return pattern(source).find(text) ?? ''
  })
  environment.registerFunction('string.findAll(string): list<string>', (text: string, source: string) => {
    return pattern(source).findAll(text)
  })
  environment.registerFunction(
    'string.findAll(string, int): list<string>',
    (text: string, source: string, limit: bigint) => {
      return pattern(source).findAll(text, limit < 0n ? undefined : Number(limit))
    },
  )
}
