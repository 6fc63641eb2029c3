import { type Fault, type RegistryDouble, startRegistryDouble } from './registry-double.ts'

/** How many requests of a push lie between two that meet a fault, for each fault others; fewer for more proof (GITOPS_ACTIONS_FAULTS=1: all). */
export function faultStep(step: number): number {
  return Math.min(step, Number(process.env['GITOPS_ACTIONS_FAULTS'] ?? step))
}

/** Milliseconds that a test with such steps may take. */
export function faultTime(time: number): number {
  return process.env['GITOPS_ACTIONS_FAULTS'] === undefined ? time : 3_600_000
}

export const login = { username: 'robot', password: 's3cret' }

/** Registries that are asked as one, and all is well at first. */
export interface FailingRegistries {
  readonly registries: readonly RegistryDouble[]
  /** From now on the request of this number, counted from 1, meets the fault; all that follow do, too, where it stays. */
  fail(at: number): void
  heal(): void
  close(): Promise<void>
}

export async function failingRegistries(number: number, fault: Fault, stays: boolean): Promise<FailingRegistries> {
  let left = Number.POSITIVE_INFINITY
  const next = (): Fault | undefined => {
    left -= 1
    return left === 0 || (stays && left < 0) ? fault : undefined
  }
  const registries = await Promise.all(
    Array.from({ length: number }, () => startRegistryDouble({ login: 'bearer', fault: next })),
  )
  return {
    registries,
    fail: (at) => {
      left = at
    },
    heal: () => {
      left = Number.POSITIVE_INFINITY
    },
    close: async () => {
      await Promise.all(registries.map((registry) => registry.close()))
    },
  }
}

const wrong = `sha256:${'0'.repeat(64)}`
/** What a registry may answer in place of what it should. */
export const registryFaults: Readonly<Record<string, Fault>> = {
  '429': { status: 429, headers: { 'retry-after': '1' }, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' },
  '500': { status: 500, body: 'oops' },
  'a cut connection': 'cut',
  'a cut after the work': 'cut-after',
  'an answer that is cut': 'truncated',
  'a token that has expired': {
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="/token",service="double",error="invalid_token"' },
  },
  'a redirect of what is sent': { status: 308, headers: { location: 'http://127.0.0.1:9/v2/' } },
  'another digest': { status: 201, headers: { 'docker-content-digest': wrong, location: '/v2/x' } },
  'an HTML page': { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><html>login</html>' },
}

/** After one of these a client that tries again gets through. */
export const passing = ['429', '500', 'a cut connection', 'a cut after the work']
