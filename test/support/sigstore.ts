import { execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from './host.ts'
import { freePort } from './registry.ts'
import { realProgram } from './tools.ts'

/** A Sigstore of the test's own: a real Fulcio and a real timestamp authority; no log. GitHub's has these two for private repositories. */
export interface Sigstore {
  readonly issuer: string
  /** The files that name its services, and by which it is trusted. */
  readonly signingConfig: string
  readonly trustedRoot: string
  /** What a job with `id-token: write` has. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

interface Timestamps {
  readonly url: string
  /** PEM */
  readonly chain: string
  stop(): void
}

/** A timestamp authority. Each listens on one port that can't be chosen, so there is one for all. */
export async function startTimestamps(): Promise<Timestamps> {
  const port = await freePort()
  const listening = ['--scheme=http', '--host=127.0.0.1', '--port', `${port}`]
  const settings = ['--timestamp-signer=memory', '--disable-ntp-monitoring']
  const server = spawn(await realProgram('timestamp-server'), ['serve', ...listening, ...settings], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/api/v1/timestamp`
  return { url, chain: await answerOf(`${url}/certchain`), stop: () => server.kill() }
}

/** @param workflow `acme/web/.github/workflows/image.yml@refs/heads/main` */
export async function startSigstore(workflow: string, timestamps: Timestamps): Promise<Sigstore> {
  const folder = temporaryFolder('sigstore')
  const github = await startIssuer(workflow)
  const [fulcioPort, grpcPort, metricsPort] = await Promise.all([1, 2, 3].map(() => freePort()))
  const settings = { IssuerURL: github.url, ClientID: 'sigstore', Type: 'github-workflow' }
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ OIDCIssuers: { [github.url]: settings } }))
  const fulcio = spawn(
    await realProgram('fulcio'),
    [
      ...['serve', '--ca=ephemeralca', '--ct-log-url=', '--config-path', join(folder, 'config.json')],
      ...['--host=127.0.0.1', '--port', `${fulcioPort}`, '--grpc-host=127.0.0.1', '--grpc-port', `${grpcPort}`],
      ...['--metrics-port', `${metricsPort}`, '--legacy-unix-domain-socket', join(folder, 'legacy.sock')],
    ],
    { stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${fulcioPort}`
  const bundle = JSON.parse(await answerOf(`${url}/api/v2/trustBundle`)) as {
    chains: { certificates: string[] }[]
  }
  writeFileSync(join(folder, 'ca.pem'), bundle.chains[0]?.certificates.join('\n') ?? '')
  writeFileSync(join(folder, 'tsa.pem'), timestamps.chain)
  const [signingConfig, trustedRoot] = [join(folder, 'signing-config.json'), join(folder, 'trusted-root.json')]
  const cosign = await realProgram('cosign')
  const since = 'api-version=1,start-time=2024-01-01T00:00:00Z,operator=test'
  const config = ['--fulcio', `url=${url},${since}`, '--oidc-provider', `url=${github.url},${since}`]
  const time = ['--tsa', `url=${timestamps.url},${since}`, '--tsa-config', 'ANY']
  execFileSync(cosign, ['signing-config', 'create', ...config, ...time, '--out', signingConfig])
  const chain = (at: string, file: string): string => `url=${at},certificate-chain=${join(folder, file)}`
  const roots = ['--fulcio', chain(url, 'ca.pem'), '--tsa', chain(timestamps.url, 'tsa.pem')]
  execFileSync(cosign, ['trusted-root', 'create', ...roots, '--out', trustedRoot])
  return {
    ...{ issuer: github.url, signingConfig, trustedRoot, environment: github.environment },
    async stop() {
      fulcio.kill()
      await github.stop()
    },
  }
}

async function answerOf(url: string): Promise<string> {
  for (let waited = 0; ; waited += 50) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return await answer.text()
    if (waited > 30_000) throw new Error(`${url} does not answer`)
    await setTimeout(50)
  }
}

/**
 * GitHub's issuer of identity tokens, for one job: it gives a token to who shows the job's own, for the audience that is asked for
 * (https://docs.github.com/en/actions/reference/security/oidc), and OpenID Connect's discovery to who verifies it.
 */
async function startIssuer(workflow: string) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }
  const jobToken = 'token-of-the-job'
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (pathname === '/.well-known/openid-configuration') return answer(200, discovery())
    if (pathname === '/jwks') return answer(200, { keys: [key] })
    if (pathname !== '/token') return answer(404, {})
    const audience = searchParams.get('audience')
    if (request.headers.authorization?.toLowerCase() !== `bearer ${jobToken}`) return answer(401, {})
    return answer(200, { value: tokenOf(claimsOf(url, workflow, audience ?? 'https://github.com/acme')) })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const discovery = (): object => ({
    ...{ issuer: url, jwks_uri: `${url}/jwks`, id_token_signing_alg_values_supported: ['RS256'] },
    ...{ response_types_supported: ['id_token'], subject_types_supported: ['public'] },
  })
  const tokenOf = (claims: object): string => {
    const parts = [{ alg: 'RS256', kid: key.kid, typ: 'JWT' }, claims]
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: jobToken,
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** What GitHub says of a job. */
function claimsOf(iss: string, workflow: string, aud: string): object {
  const now = Math.floor(Date.now() / 1000)
  const [repository_owner = '', name = ''] = workflow.split('/')
  const repository = `${repository_owner}/${name}`
  const ref = workflow.split('@')[1] ?? ''
  const sha = 'c'.repeat(40)
  return {
    ...{ iss, aud, sub: `repo:${repository}:ref:${ref}`, iat: now, nbf: now - 5, exp: now + 300 },
    ...{ repository, repository_owner, repository_id: '1', repository_owner_id: '2', repository_visibility: 'public' },
    ...{
      workflow: 'image',
      workflow_ref: workflow,
      workflow_sha: sha,
      job_workflow_ref: workflow,
      job_workflow_sha: sha,
    },
    ...{ sha, ref, event_name: 'push', run_id: '7', run_attempt: '1', runner_environment: 'github-hosted' },
  }
}
