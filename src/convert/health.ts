import { seconds, wholeSeconds } from './amounts.ts'
import { secretsIn } from './compose/mask.ts'
import type { HealthModel, ServiceModel } from './compose/project.ts'
import { splitWords } from './compose/words.ts'
import { type Conversion, report } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { unrunnable } from './probe-program.ts'
import { asking, recipeOf } from './recipe.ts'
import type { WorkloadPort } from './workload.ts'

/** The handler of a probe (core/v1 ProbeHandler). */
type ProbeHandler =
  | { readonly exec: { readonly command: readonly string[] } }
  | { readonly httpGet: { readonly path: string; readonly port: number; readonly scheme?: 'HTTPS' } }
  | { readonly tcpSocket: { readonly port: number } }

interface Probes {
  readonly startupProbe?: object
  readonly livenessProbe?: object
  readonly readinessProbe?: object
}

/** Compose's defaults (Dockerfile reference, HEALTHCHECK). */
const defaults = { interval: 30, timeout: 30, retries: 3, startInterval: 5 }
/** Docker never kills an unhealthy container; a starting one gets at least this long before Kubernetes would. */
const startAllowance = 60

/** The probes of a container: those of its health check, or readiness by its first TCP port, with a word about it. */
export function probesFor(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  ports: readonly WorkloadPort[],
  labels: LabelReader,
  about: { readonly image: string; readonly kept: readonly string[] },
): object {
  const listening = ports.filter(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess).map(({ port }) => port)
  const [liveness, readiness] = [labelledProbe(labels, 'liveness'), labelledProbe(labels, 'readiness')]
  const probes = runnableProbes(conversion, service, model, listening, about)
  if (probes !== undefined || liveness !== undefined || readiness !== undefined) {
    const all = {
      ...probes,
      ...(liveness && { livenessProbe: liveness }),
      ...(readiness && { readinessProbe: readiness }),
    }
    const isOff = (name: string): boolean =>
      (name === 'readinessProbe' && labels('kompose.service.healthcheck.readiness.disable') === 'true') ||
      (name === 'livenessProbe' && labels('kompose.service.healthcheck.liveness.disable') === 'true')
    return Object.fromEntries(Object.entries(all).filter(([name]) => !isOff(name)))
  }
  const [port] = listening
  if (tellUntested(conversion, service, model, port))
    return port === undefined ? {} : { readinessProbe: tcpProbe(port) }
  report(conversion, ['services', service], {
    rule: 'no-health-check',
    severity: port === undefined ? 'warning' : 'notice',
    message:
      port === undefined
        ? `"${service}" has no health check and no known TCP port, so Kubernetes takes it for ready and healthy while its process runs`
        : `"${service}" has no health check; it counts as ready when it accepts connections on port ${port}`,
    fix: `Write a healthcheck that asks the program itself.${asking(conversion, service, 'what its image says')}`,
    together:
      port === undefined
        ? {
            item: service,
            words:
              '# services have no health check and no known TCP port, so Kubernetes takes them for ready and healthy while their processes run',
          }
        : {
            item: `${service} (port ${port})`,
            words: '# services have no health check; they count as ready when they accept connections',
          },
  })
  return port === undefined ? {} : { readinessProbe: tcpProbe(port) }
}

/** A health check whose test is that of an image which nothing is known of. */
function tellUntested(conversion: Conversion, service: string, model: ServiceModel, port: number | undefined): boolean {
  if (model.healthcheck === undefined || model.healthcheck === null) return false
  const instead = port === undefined ? 'there is no probe' : `a connection to port ${port} stands for it`
  report(conversion, ['services', service, 'healthcheck'], {
    rule: 'no-health-check',
    severity: port === undefined ? 'warning' : 'notice',
    message: `The health check of "${service}" has no test, and nothing says what its image asks: ${instead}`,
    fix: `Write its test.${asking(conversion, service, 'what its image says')}`,
  })
  return true
}

/** The probes of the health check. In place of a command that can't run, the port is asked, with a word about it. */
function runnableProbes(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  listening: readonly number[],
  { image, kept }: { readonly image: string; readonly kept: readonly string[] },
): Probes | undefined {
  const health = healthOf(conversion, service, model)
  if (health === undefined) return undefined
  const handler = handlerOf(health, listening)
  const isCommand = handler !== undefined && 'exec' in handler
  const fault = isCommand ? unrunnable(conversion, service, model, image, handler.exec.command, kept) : undefined
  if (fault === undefined) return probesOf(health, listening)
  const asked = httpCheckOf(health)?.port
  const [port] = asked === undefined ? listening : [asked]
  const instead = asked !== undefined ? `asked over HTTP on port ${port}` : `asked on port ${port}`
  report(conversion, ['services', service, 'healthcheck', 'test'], {
    rule: 'missing-program',
    severity: 'warning',
    message: `The health check of "${service}" runs ${fault.program}, which its container lacks: ${fault.why}; it is ${port === undefined ? 'left out' : instead}`,
    fix: 'Add the program to the image, or let the check run one that it has.',
  })
  if (asked !== undefined) return probesOf(health, [asked])
  return port === undefined ? {} : { readinessProbe: tcpProbe(port) }
}

/**
 * The health check of Compose; what it leaves open is that of the Dockerfile or image, as for Docker, unless that asks for a port
 * of a program which the service does not run: a worker would never be ready.
 */
export function healthOf(conversion: Conversion, service: string, model: ServiceModel): HealthModel | undefined {
  const own = recipeOf(conversion, service, model)?.health
  const words = [...(model.entrypoint ?? []), ...(model.command ?? [])]
  const asked = httpCheckOf(own)?.port ?? localPortIn(own)
  const isOther = words.length > 0 && !words[0]?.startsWith('-') && !words.join(' ').includes(String(asked))
  const listens = [...(model.ports ?? []), ...(model.expose ?? [])].length > 0
  if (own === undefined || (asked !== undefined && isOther && !listens)) return model.healthcheck
  return { ...own, ...model.healthcheck }
}

/** The port that a health check of any program asks, as it stands in its words: `urlopen('http://localhost:8000/')`. */
function localPortIn(health: HealthModel | undefined): number | undefined {
  const found = /(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/](\d{2,5})\b/.exec((health?.test ?? []).join(' '))
  return found === null ? undefined : Number(found[1])
}

function tcpProbe(port: number): object {
  return { tcpSocket: { port }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
}

/**
 * The probes of one health check: ready while it passes, and not before the start period is over. It is restarted when it does not
 * even accept connections any more, as Docker never restarts what is unhealthy: a check that fails since the database is gone must
 * not end every replica. Undefined where the check is turned off or has no test.
 *
 * @param ports that the container listens on: a check by curl or wget of one of them becomes an HTTP probe.
 */
export function probesOf(health: HealthModel, ports: readonly number[]): Probes | undefined {
  const handler = handlerOf(health, ports)
  if (handler === undefined) return undefined
  const interval = wholeSeconds(health.interval ?? defaults.interval) ?? defaults.interval
  const timeout = wholeSeconds(health.timeout ?? defaults.timeout) ?? defaults.timeout
  const retries = health.retries === undefined || health.retries < 1 ? defaults.retries : health.retries
  const times = { periodSeconds: interval, timeoutSeconds: timeout, failureThreshold: retries }
  const probe = { ...handler, ...times }
  const port = 'httpGet' in handler ? handler.httpGet.port : ports[0]
  const liveness = port === undefined ? {} : { livenessProbe: { tcpSocket: { port }, ...times } }
  const startPeriod = Math.ceil(seconds(health.start_period ?? '0s') ?? 0)
  if (startPeriod === 0 && interval * retries >= startAllowance) {
    return { ...liveness, readinessProbe: probe }
  }
  const startInterval = wholeSeconds(health.start_interval ?? Math.min(interval, defaults.startInterval)) ?? interval
  const allowed = Math.max(startPeriod, startAllowance)
  const startupProbe = {
    ...handler,
    periodSeconds: startInterval,
    timeoutSeconds: timeout,
    failureThreshold: Math.ceil(allowed / startInterval) + retries,
  }
  return { startupProbe, ...liveness, readinessProbe: probe }
}

/** Whether the health check is turned off, as the image's own one would be. */
function isHealthDisabled(health: HealthModel | undefined): boolean {
  return health?.disable === true || health?.test?.[0] === 'NONE'
}

/** The port and path that a health check asks for over HTTP, if it does. */
export function httpCheckOf(
  health: HealthModel | undefined,
): { port: number; path: string; https: boolean } | undefined {
  const [form, ...args] = health?.test ?? []
  // Nothing puts a secret into the path of a request.
  if (secretsIn(args).size > 0) return undefined
  if (form === 'CMD') return httpCheckOfWords(args)
  const words = form === 'CMD-SHELL' ? simpleCommand(args.join(' ')) : undefined
  return words === undefined ? undefined : httpCheckOfWords(words)
}

function handlerOf(health: HealthModel, ports: readonly number[]): ProbeHandler | undefined {
  const [form, ...args] = health.test ?? []
  if (isHealthDisabled(health) || form === undefined || args.length === 0) return undefined
  const http = httpCheckOf(health)
  if (http !== undefined && ports.includes(http.port)) {
    return { httpGet: { path: http.path, port: http.port, ...(http.https ? { scheme: 'HTTPS' as const } : {}) } }
  }
  return { exec: { command: form === 'CMD-SHELL' ? ['/bin/sh', '-c', args.join(' ')] : args } }
}

/** The words of a shell command that is one plain command, perhaps followed by `|| exit 1` or `|| false`. */
function simpleCommand(text: string): string[] | undefined {
  const or = text.lastIndexOf('||')
  const isPlainFailure = or >= 0 && /^(?:exit\s+[0-9]+|false)(?:\s*;)?$/.test(text.slice(or + 2).trim())
  const command = isPlainFailure ? text.slice(0, or) : text
  const plain = command.replace(/(?:>|1>|2>|&>)[ \t]*\/dev\/null|2>&1/g, ' ')
  if (/[|&;<>`$(){}*!\n]/.test(plain.trim())) return undefined
  return splitWords(plain)
}

const local = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]'])
const curlFlags = /^(?:-[fsSLkIogqi]+|--fail|--silent|--show-error|--location|--insecure|--head|--fail-with-body)$/
const wgetFlags =
  /^(?:-[qnvS]+|--quiet|--spider|--no-verbose|--no-check-certificate|--server-response|-O-?|-O\/dev\/null|-qO-|-qO)$/
const withValue = /^(?:-o|--output|-m|--max-time|--connect-timeout|--retry|-O|-qO|-T|-t|--tries|--timeout)$/

function httpCheckOfWords([program = '', ...args]: readonly string[]): ReturnType<typeof httpCheckOf> {
  const name = program.split('/').at(-1)
  if (name !== 'curl' && name !== 'wget') return undefined
  const rest: string[] = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as string
    if (withValue.test(word)) i++
    else if (/^--(?:tries|timeout|max-time|connect-timeout|retry)=\d+$/.test(word)) continue
    else if (word.startsWith('-') && !(name === 'curl' ? curlFlags : wgetFlags).test(word)) return undefined
    else if (!word.startsWith('-')) rest.push(word)
  }
  // Without --fail, curl passes whatever the server answers, which no HTTP probe does.
  if (name === 'curl' && !args.some((word) => /^-[a-zA-Z]*f|^--fail/.test(word))) return undefined
  return rest.length === 1 ? readUrl(rest[0] as string) : undefined
}

function readUrl(text: string): ReturnType<typeof httpCheckOf> {
  let url: URL
  try {
    url = new URL(/^https?:\/\//.test(text) ? text : `http://${text}`)
  } catch {
    return undefined
  }
  if (!local.has(url.hostname) || url.username !== '' || url.password !== '') return undefined
  const https = url.protocol === 'https:'
  const port = url.port === '' ? (https ? 443 : 80) : Number(url.port)
  return { port, path: `${url.pathname}${url.search}`, https }
}

/** A probe of its own by labels: `kompose.service.healthcheck.liveness.http_get_path` and the like; undefined without any. */
function labelledProbe(labels: LabelReader, kind: 'liveness' | 'readiness'): object | undefined {
  const read = (name: 'test' | 'interval' | 'timeout' | 'retries' | 'start_period'): string | undefined =>
    labels(`kompose.service.healthcheck.${kind}.${name}`)
  const path = labels(`kompose.service.healthcheck.${kind}.http_get_path`)
  const port = portOf(labels(`kompose.service.healthcheck.${kind}.http_get_port`))
  const tcp = portOf(labels(`kompose.service.healthcheck.${kind}.tcp_port`))
  const test = read('test')
  const handler: ProbeHandler | undefined =
    port !== undefined
      ? { httpGet: { path: path ?? '/', port } }
      : tcp !== undefined
        ? { tcpSocket: { port: tcp } }
        : test === undefined
          ? undefined
          : { exec: { command: commandOf(test) } }
  if (handler === undefined) return undefined
  const amount = (text: string | undefined): number | undefined => (text === undefined ? undefined : wholeSeconds(text))
  return {
    ...handler,
    initialDelaySeconds: amount(read('start_period')) ?? 0,
    periodSeconds: amount(read('interval')) ?? defaults.interval,
    timeoutSeconds: amount(read('timeout')) ?? defaults.timeout,
    failureThreshold: Number(read('retries')) || defaults.retries,
  }
}

/** `CMD curl -f x`, `CMD-SHELL …`, a JSON list, or plain words. */
function commandOf(test: string): string[] {
  if (test.startsWith('CMD-SHELL ')) return ['/bin/sh', '-c', test.slice('CMD-SHELL '.length).trim()]
  const words = splitWords(
    test
      .replace(/^CMD\s+/, '')
      .replace(/^\[|\]$/g, '')
      .replaceAll(/",\s*"/g, '" "'),
  ) ?? [test]
  return words[0] === 'CMD' ? words.slice(1) : words
}

function portOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,5}$/.test(text) ? Number(text) : undefined
}
