import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from './host.ts'
import { realProgram } from './tools.ts'

/** What a proxy does to a request: a status in place of the answer, or a cut connection. */
export type ProxyFault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'cut'

export interface RealRegistry {
  /** `127.0.0.1:41234`, the proxy in front of the registry. */
  readonly address: string
  /** Every request since the start: `PUT /v2/app/manifests/1.0`. */
  readonly requests: readonly string[]
  /** Asked for each request from now on. */
  fault: ((method: string, path: string) => ProxyFault | undefined) | undefined
  /** The registry's own bytes and digest of a manifest. */
  manifest(repository: string, reference: string): Promise<{ status: number; digest: string; bytes: Uint8Array }>
  stop(): Promise<void>
}

/** A real registry (of go-containerregistry, in memory) behind a proxy that writes down what comes and can fail on purpose. */
export async function startRegistry({ referrers = false } = {}): Promise<RealRegistry> {
  const port = await freePort()
  const registry = spawn(referrers ? withReferrers() : await realProgram('registry'), ['-port', String(port)], {
    stdio: 'ignore',
  })
  const requests: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://registry').pathname
    requests.push(`${incoming.method} ${path}`)
    const fault = real.fault?.(incoming.method ?? '', path)
    if (fault === 'cut') incoming.socket.destroy()
    else if (fault !== undefined) outgoing.writeHead(fault.status, fault.headers).end(fault.body)
    else forward(incoming, outgoing, port)
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const real: RealRegistry = {
    address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    fault: undefined,
    async manifest(repository, reference) {
      const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
      const answer = await fetch(`http://127.0.0.1:${port}/v2/${repository}/manifests/${reference}`, {
        headers: { accept },
      })
      const digest = answer.headers.get('docker-content-digest') ?? ''
      return { status: answer.status, digest, bytes: new Uint8Array(await answer.arrayBuffer()) }
    },
    async stop() {
      registry.kill()
      proxy.closeAllConnections()
      await new Promise((closed) => proxy.close(closed))
    },
  }
  await untilAnswered(`http://127.0.0.1:${port}/v2/`)
  return real
}

/** The same registry with the API of referrers, which its own program has no flag for. */
function withReferrers(): string {
  const program = join(temporaryFolder('registry'), 'registry')
  execFileSync('go', ['build', '-o', program, '.'], { cwd: join(import.meta.dirname, 'referrers-registry') })
  return program
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url, headers } = incoming
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => incoming.socket.destroy())
  incoming.pipe(onward)
}

async function untilAnswered(url: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (waited > 20_000) throw error
      await setTimeout(50)
    }
  }
}

export async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready))
  const { port } = socket.address() as AddressInfo
  await new Promise((closed) => socket.close(closed))
  return port
}
