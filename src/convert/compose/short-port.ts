/** One container port, in the long form. */
interface Port {
  readonly target: number
  /** The port on the host: a number or a range as text, or undefined where Compose picks one. */
  readonly published: string | undefined
  readonly host_ip: string | undefined
  readonly protocol: string
}

/**
 * The ports of a short form: `[[HOST_IP:][PUBLISHED]:]TARGET[/PROTOCOL]`, where ports may be ranges of the same length.
 * Undefined where the text is no port.
 */
export function readPorts(text: string): Port[] | undefined {
  const parts =
    /^(?:(\[[^\]]*\]|[^:[\]]*(?::[^:]*:[^-]*?)?):)?(?:([0-9]*(?:-[0-9]+)?):)?([0-9]+(?:-[0-9]+)?)(?:\/([A-Za-z]*))?$/.exec(
      text,
    )
  if (parts === null) return undefined
  let [, host, published, target = '', protocol = 'tcp'] = parts as unknown as (string | undefined)[]
  // `8080:80`: what stands first is a port, unless a port follows it.
  if (host !== undefined && published === undefined) [host, published] = [undefined, host]
  // An address of IPv6 that stands without brackets can't be told from the ports behind it.
  if (host !== undefined && /:.*:/.test(host) && !host.startsWith('[')) return undefined
  const ip = host?.replace(/^\[|\]$/g, '')
  if (ip !== undefined && ip !== '' && !/^[0-9A-Fa-f:.]+$/.test(ip)) return undefined
  const targets = readRange(target)
  if (targets === undefined || !/^(?:tcp|udp|sctp)$/i.test(protocol || 'tcp')) return undefined
  const hosts = published === undefined || published === '' ? [] : readRange(published)
  if (hosts === undefined) return undefined
  if (hosts.length > 0 && hosts.length !== targets.length && targets.length !== 1) return undefined
  return targets.map((port, i) => ({
    target: port,
    published: hosts.length === 0 ? undefined : targets.length === 1 ? published : String(hosts[i]),
    host_ip: ip === '' ? undefined : ip,
    protocol: (protocol || 'tcp').toLowerCase(),
  }))
}

/** The ports of `80` or `80-90`, or undefined where it is no range of valid ports. */
function readRange(text: string): number[] | undefined {
  const parts = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text)
  if (parts === null) return undefined
  const [first, last] = [Number(parts[1]), Number(parts[2] ?? parts[1])]
  if (last < first || last > 65535) return undefined
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The container ports of an item of `expose`: `80`, `8000-8010`, `53/udp`. Undefined where it is no port. */
export function readExposed(text: string): Port[] | undefined {
  const [ports = '', protocol = 'tcp'] = text.split('/')
  if (!/^(?:tcp|udp|sctp)$/i.test(protocol) || /^0+(?:-|$)/.test(ports)) return undefined
  return readRange(ports)?.map((target) => ({
    target,
    published: undefined,
    host_ip: undefined,
    protocol: protocol.toLowerCase(),
  }))
}
