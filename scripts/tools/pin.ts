/** A version of a program, as it is pinned. */
export interface Pin {
  readonly name: string
  readonly version: string
  /** The module's hash in go.sum. */
  readonly sum: string
  /** Platform → SHA-256 of the published file. */
  readonly sha256: Readonly<Record<string, string>>
  readonly sources: readonly string[]
}

/**
 * The texts of src/tools/catalog.ts and data/tools.json with another version of a program.
 * @throws Error where the catalogue has no such entry.
 */
export function withPin(
  { catalogue, checksums }: { readonly catalogue: string; readonly checksums: string },
  { name, version, sum, sha256, sources }: Pin,
): { catalogue: string; checksums: string } {
  const start = catalogue.indexOf(`\n  ${name}: {\n`)
  const end = catalogue.indexOf('\n  },\n', start)
  if (start < 0 || end < 0) throw new Error(`the catalogue has no entry "${name}"`)
  const entry = catalogue
    .slice(start, end)
    .replace(/(?<=\n {4}version: ')[^']*/, version)
    .replace(/(?<=\n {6}sum: ')[^']*/, sum)
  const pins = JSON.parse(checksums) as { tools: Record<string, object> }
  const known = Object.keys(sha256).length === 0 ? {} : { [name]: { [version]: { sources, sha256 } } }
  return {
    catalogue: catalogue.slice(0, start) + entry + catalogue.slice(end),
    checksums: `${JSON.stringify({ ...pins, tools: { ...pins.tools, [name]: {}, ...known } }, undefined, 2)}\n`,
  }
}

/** The SHA-256 that a list of checksums has for a file, in the form of `sha256sum`. */
export function checksumIn(list: string, file: string): string | undefined {
  const line = list.split('\n').find((one) => one.trim().split(/\s+[*]?/)[1] === file)
  const sha256 = line?.trim().split(/\s+/)[0]?.toLowerCase()
  return sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined
}
