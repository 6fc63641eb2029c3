/**
 * The values of Secrets that the project tells, on their way to be encrypted. They can't be printed by chance: as JSON and as text
 * there are names alone.
 */
export class SecretValues {
  readonly #values = new Map<string, Map<string, string>>()

  add(secret: string, key: string, value: string): void {
    this.#values.set(secret, (this.#values.get(secret) ?? new Map<string, string>()).set(key, value))
  }

  /** The value of a key; undefined where the project does not tell it. */
  of(secret: string, key: string): string | undefined {
    return this.#values.get(secret)?.get(key)
  }
}
