import { describe, expect, it } from 'vitest'
import { probesOf } from './health.ts'

const handler = (test: readonly string[], ports: readonly number[] = [80, 3000]): object | undefined => {
  const probe = probesOf({ test }, ports)?.readinessProbe as Record<string, object> | undefined
  return probe?.httpGet ?? probe?.exec
}

describe('health checks', () => {
  it.each([
    [['CMD', 'curl', '-f', 'http://localhost:3000/health'], { path: '/health', port: 3000 }],
    [['CMD-SHELL', 'curl -fsS http://127.0.0.1:3000/ || exit 1'], { path: '/', port: 3000 }],
    [['CMD-SHELL', 'curl --fail --silent http://localhost > /dev/null || exit 1'], { path: '/', port: 80 }],
    [['CMD', 'wget', '-q', '--spider', 'http://localhost:3000/x?y=1'], { path: '/x?y=1', port: 3000 }],
    [
      ['CMD-SHELL', 'wget --no-verbose --tries=1 --spider http://localhost:3000/ping || exit 1'],
      { path: '/ping', port: 3000 },
    ],
    [['CMD', 'curl', '-kf', 'https://localhost:3000/'], { path: '/', port: 3000, scheme: 'HTTPS' }],
  ])('%j asks over HTTP', (test, expected) => {
    expect(handler(test)).toEqual(expected)
  })

  it.each([
    [
      ['CMD', 'pg_isready', '-U', 'x'],
      ['pg_isready', '-U', 'x'],
    ],
    [
      ['CMD-SHELL', 'pg_isready -U $USER'],
      ['/bin/sh', '-c', 'pg_isready -U $USER'],
    ],
    [
      ['CMD-SHELL', 'curl http://localhost:3000/'],
      ['/bin/sh', '-c', 'curl http://localhost:3000/'],
    ],
    [
      ['CMD-SHELL', 'curl -f http://db:3000/'],
      ['/bin/sh', '-c', 'curl -f http://db:3000/'],
    ],
    [
      ['CMD-SHELL', 'curl -f http://localhost:9999/'],
      ['/bin/sh', '-c', 'curl -f http://localhost:9999/'],
    ],
    [
      ['CMD-SHELL', 'curl -f http://localhost:3000/ | grep ok'],
      ['/bin/sh', '-c', 'curl -f http://localhost:3000/ | grep ok'],
    ],
    [
      ['CMD', 'curl', '-f', '-H', 'X: y', 'http://localhost:3000/'],
      ['curl', '-f', '-H', 'X: y', 'http://localhost:3000/'],
    ],
  ])('%j runs in the container', (test, command) => {
    expect(handler(test)).toEqual({ command })
  })

  it.each([[{ test: ['NONE'] }], [{ disable: true, test: ['CMD', 'x'] }], [{ interval: '5s' }], [{ test: [] }]])(
    '%j gives no probe',
    (health) => {
      expect(probesOf(health, [80])).toBeUndefined()
    },
  )

  it("keeps the amounts, and Docker's defaults", () => {
    const times = { periodSeconds: 30, timeoutSeconds: 30, failureThreshold: 3 }
    expect(probesOf({ test: ['CMD', 'x'] }, [80])).toEqual({
      livenessProbe: { tcpSocket: { port: 80 }, ...times },
      readinessProbe: { exec: { command: ['x'] }, ...times },
    })
  })

  it('never restarts what a check alone calls unhealthy', () => {
    expect(probesOf({ test: ['CMD', 'x'] }, [])).not.toHaveProperty('livenessProbe')
  })

  it('rounds up to whole seconds, and gives the start period to a startup probe', () => {
    const health = { test: ['CMD', 'x'], interval: '500ms', timeout: '1.5s', retries: 5, start_period: '1m30s' }
    expect(probesOf(health, [])).toMatchObject({
      startupProbe: { periodSeconds: 1, failureThreshold: 95 },
      readinessProbe: { periodSeconds: 1, timeoutSeconds: 2, failureThreshold: 5 },
    })
  })

  it('lets a service that is checked often start for a minute before it is restarted', () => {
    const probes = probesOf({ test: ['CMD', 'x'], interval: '5s', retries: 3 }, [])
    expect(probes?.startupProbe).toMatchObject({ periodSeconds: 5, failureThreshold: 15 })
  })
})

it('reads a long command in linear time', () => {
  const test = ['CMD-SHELL', `a${' '.repeat(500_000)}b`]
  expect(probesOf({ test }, [])?.readinessProbe).toMatchObject({ exec: { command: ['/bin/sh', '-c', test[1]] } })
})
