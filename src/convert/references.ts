import type { ServiceModel } from './compose/project.ts'

export interface PeerReference {
  readonly host: string
  readonly port: number | undefined
  /** That of the URL's scheme, where it names none: the name may also be that of a proxy's upstream. */
  readonly implied?: number | undefined
}

const portsOfSchemes: Readonly<Record<string, number>> = { http: 80, ws: 80, https: 443, wss: 443 }

/**
 * Which of the given hosts a service's texts name: `db:5432`, `http://api/`, a value that is the name itself. Texts are values of
 * variables, words of commands and contents of configuration files.
 */
export function referencesIn(texts: readonly string[], hosts: ReadonlyMap<string, unknown>): PeerReference[] {
  const found = new Map<string, PeerReference>()
  for (const text of texts) {
    for (const [, scheme = '', host = '', port] of text.matchAll(
      /(?<![\w.-])(?:(https?|wss?):\/\/)?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?::([0-9]{1,5})\b)?/g,
    )) {
      if (!hosts.has(host)) continue
      const isHost = port !== undefined || text === host || text.includes(`//${host}`) || text.includes(`@${host}`)
      if (!isHost) continue
      const implied = port === undefined ? portsOfSchemes[scheme] : undefined
      const known = port === undefined ? undefined : Number(port)
      found.set(`${host}:${port ?? implied ?? ''}`, { host, port: known, implied })
    }
  }
  return [...found.values()]
}

/** The texts of a service in which it may name its peers. */
export function textsOf(model: ServiceModel, environment: Readonly<Record<string, string>>): string[] {
  const words = [...(model.command ?? []), ...(model.entrypoint ?? [])]
  return [...Object.values(environment), ...words, ...words.flatMap((word) => word.split(/[\s=,]+/))]
}
