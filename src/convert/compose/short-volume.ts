/** The parts of the short form of a volume: `[SOURCE:]TARGET[:OPTIONS]`. */
interface ShortVolume {
  readonly type: 'volume' | 'bind'
  readonly source: string | undefined
  readonly target: string
  readonly readOnly: boolean
  readonly nocopy: boolean
  readonly propagation: string | undefined
  readonly selinux: string | undefined
}

const propagations = ['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']

/** The parts of a short volume, or undefined where it is not valid (an empty part, or too many). */
export function readVolume(text: string): ShortVolume | undefined {
  const parts = splitVolume(text)
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => part === '')) return undefined
  const [source, target, options = ''] =
    parts.length === 1 ? [undefined, parts[0]!] : (parts as [string, string, string?])
  const words = options.split(',')
  return {
    type: source !== undefined && isPath(source) ? 'bind' : 'volume',
    source,
    target,
    readOnly: words.lastIndexOf('ro') > words.lastIndexOf('rw'),
    nocopy: words.includes('nocopy'),
    propagation: words.find((word) => propagations.includes(word)),
    selinux: words.find((word) => word === 'z' || word === 'Z'),
  }
}

/** At colons, but not at the one of a Windows drive (`C:\data`). */
function splitVolume(text: string): string[] {
  if (text.length > 0 && text.length <= 2) return [text]
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (character !== ':' || /^[A-Za-z]$/.test(part)) part += character
    else {
      parts.push(part)
      part = ''
    }
  }
  return [...parts, part]
}

function isPath(source: string): boolean {
  return /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source)
}
