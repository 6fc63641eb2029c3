/** How a server wants us to log in. */
interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string
  /** Names in lower case: `realm`, `service`, `scope`. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A scheme, or a parameter with its token or quoted value, up to the next comma (RFC 9110, 11.6.1). */
const piece = /([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?[ \t]*,?[ \t]*/y

/** Reads a `WWW-Authenticate` header, which may hold several challenges. What can't be read ends it. */
export function readChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = []
  piece.lastIndex = header.length - header.trimStart().length
  for (let match = piece.exec(header); match !== null; match = piece.exec(header)) {
    const [, name = '', quoted, plain] = match
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
    const current = challenges.at(-1)
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: Object.create(null) })
    else if (current !== undefined) current.parameters[name.toLowerCase()] = value
  }
  return challenges
}
