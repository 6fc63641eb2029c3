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

/** Names of variables that hold a host, and of those beside them that hold its port: `DB_HOST` and `DB_PORT`. */
const hostVariable = /(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)$/i
/** A flag whose value is a host. */
const hostFlag =
  /^-{1,2}(?:h|[\w-]*(?:host|server|addr|url|uri|broker|peer|join|upstream|target|slaveof|replicaof)[\w-]*)$/i

/**
 * The texts of a service in which it may name its peers. A word of a command is a host where a flag asks for one (`--host db`),
 * and not where it is a subcommand or a module (`celery -A web worker`).
 */
export function textsOf(model: ServiceModel, environment: Readonly<Record<string, string>>): string[] {
  const lines = [model.entrypoint ?? [], model.command ?? []]
  const words = lines.flatMap((line) => line.flatMap((word) => word.split(/[\s,]+/)))
  const named = words.flatMap((word, i) =>
    /[:/.]/.test(word) || hostFlag.test(words[i - 1] ?? '') ? [word] : afterEquals(word),
  )
  const pairs = Object.entries(environment).flatMap(([name, value]) => {
    const port = hostVariable.test(name) ? environment[name.replace(hostVariable, 'PORT')] : undefined
    return port !== undefined && /^\d+$/.test(port) ? [`${value}:${port}`] : []
  })
  return [...Object.values(environment), ...pairs, ...named]
}

function afterEquals(word: string): string[] {
  const [, value] = /^-{1,2}[\w.-]+=(.+)$/.exec(word) ?? []
  return value === undefined ? [] : [value]
}
