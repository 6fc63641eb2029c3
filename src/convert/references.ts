import type { ServiceModel } from './compose/project.ts'

export interface PeerReference {
  readonly host: string
  readonly port: number | undefined
}

/**
 * Which of the given hosts a service's texts name: `db:5432`, `http://api/`, a value that is the name itself. Texts are values of
 * variables, words of commands and contents of configuration files.
 */
export function referencesIn(texts: readonly string[], hosts: ReadonlyMap<string, unknown>): PeerReference[] {
  const found = new Map<string, PeerReference>()
  for (const text of texts) {
    for (const [, host = '', port] of text.matchAll(
      /(?<![\w.-])([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?::([0-9]{1,5})\b)?/g,
    )) {
      if (!hosts.has(host)) continue
      const isHost = port !== undefined || text === host || text.includes(`//${host}`) || text.includes(`@${host}`)
      if (isHost) found.set(`${host}:${port ?? ''}`, { host, port: port === undefined ? undefined : Number(port) })
    }
  }
  return [...found.values()]
}

/** The texts of a service in which it may name its peers. */
export function textsOf(model: ServiceModel, environment: Readonly<Record<string, string>>): string[] {
  const words = [...(model.command ?? []), ...(model.entrypoint ?? [])]
  return [...Object.values(environment), ...words, ...words.flatMap((word) => word.split(/[\s=,]+/))]
}
