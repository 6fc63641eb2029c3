import { ServiceError } from '../errors.ts'
import { permission } from './cancellation.ts'
import type { Network } from './host.ts'

const usualTimeoutMs = 30_000

/** The network of this machine. Node's HTTP client takes longer to load than an empty script: it waits for a request. */
export function nodeNetwork(): Network {
  return {
    async send(request) {
      await permission()
      const { answerTo } = await import('./http.ts')
      const timeoutMs = request.timeoutMs ?? usualTimeoutMs
      const explain = (error: unknown): never => {
        const { host } = new URL(request.url)
        const reason = reasonOf(error, timeoutMs)
        throw new ServiceError(host, `${request.method} ${withoutSecrets(request.url)}: ${reason}`, {
          cause: error,
          fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
        })
      }
      const response = await answerTo({ ...request, timeoutMs }).catch(explain)
      return { ...response, body: () => response.body().catch(explain) }
    },
  }
}

function reasonOf(error: unknown, timeoutMs: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved'
  if (code === 'ECONNRESET') return 'the connection was cut off'
  if (message.startsWith('Request timeout')) return `no answer came within ${timeoutMs / 1000} s`
  return message === '' ? String(code) : message
}

function withoutSecrets(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  shown.search = ''
  return shown.href
}
