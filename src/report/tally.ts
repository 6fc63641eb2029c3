/** Why a file or a document was not judged. */
type SkipReason =
  | 'excluded'
  | 'no manifest'
  | 'empty document'
  | 'Helm template'
  | 'Helm chart file'
  | 'template'
  | 'JSON patch'
  | 'unknown kind'
  | 'too large'
  | (string & {})

/** Counts what was skipped, by reason, with where: nothing is left out silently. */
export class Tally {
  readonly #places = new Map<string, string[]>()

  /** @param place the file or folder, with the document where it is one of several. */
  add(reason: SkipReason, place: string): void {
    const places = this.#places.get(reason)
    if (places === undefined) this.#places.set(reason, [place])
    else places.push(place)
  }

  merge(other: Tally): void {
    for (const [reason, places] of other.#places) for (const place of places) this.add(reason, place)
  }

  /** How many there are of each reason, reasons in alphabetical order. */
  get counts(): Record<string, number> {
    return Object.fromEntries([...this.#places].map(([reason, places]) => [reason, places.length] as const).sort())
  }

  /** The reasons with the places that they were given for. */
  get reasons(): readonly (readonly [string, readonly string[]])[] {
    return [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}
