import { ServiceError } from '../errors.ts'
import { permission } from './cancellation.ts'
import type { Network } from './host.ts'

/** The network of this machine. Node's HTTP client takes longer to load than an empty script: it waits for a request. */
export function nodeNetwork(): Network {
  return {
    async send(request) {
      await permission()
      const { answerTo, RefusedAnswer } = await import('./http.ts')
      return await answerTo(request).catch((error: unknown) => {
        const { host } = new URL(request.url)
        const reason = reasonOf(error, request.limits.idleMs)
        throw new ServiceError(host, `${request.method} ${withoutSecrets(request.url)}: ${reason}`, {
          cause: error,
          transient: !(error instanceof RefusedAnswer),
          fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
        })
      })
    },
  }
}

function reasonOf(error: unknown, idleMs: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved'
  if (code === 'ECONNRESET') return 'the connection was cut off'
  if (message.startsWith('Connect timeout')) return `no connection came within ${idleMs / 1000} s`
  if (message.startsWith('Request timeout')) return `no answer came within ${idleMs / 1000} s`
  return message === '' ? String(code) : message
}

function withoutSecrets(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  shown.search = ''
  return shown.href
}
