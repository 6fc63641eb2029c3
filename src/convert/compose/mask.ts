/** What stands in for the value of a secret variable until a reference to a Secret does: characters that no text has. */
const pattern = /\uE000([A-Za-z_][A-Za-z0-9_]*)\uE001([^\uE000-\uE002]*)\uE002/g

/** A secret variable in what a container runs: it has no space and no quote, so the text is split into words as it would be. */
export function masked(name: string, value: string): string {
  return `\uE000${name}\uE001${Buffer.from(value).toString('base64url')}\uE002`
}

/** The text with each secret variable as `show` has it. */
export function unmasked(text: string, show: (name: string, value: string, at: number) => string): string {
  return text.replace(pattern, (_, name: string, value: string, at: number) =>
    show(name, Buffer.from(value, 'base64url').toString(), at),
  )
}

/** The secret variables of texts, by name. */
export function secretsIn(texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(pattern)].map(([, name = '', value = '']): [string, string] => [
        name,
        Buffer.from(value, 'base64url').toString(),
      ]),
    ),
  )
}
