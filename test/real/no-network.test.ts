import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newestMinor, oldestMinor } from '../../src/kubernetes/releases.ts'
import { temporaryFolder } from '../support/host.ts'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

const manifests = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: web, imge: nginx}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web}
spec:
  rules: [{filters: [{type: URLRewrite}]}]
`

it('validates in a network namespace that has no route, not even to this machine', () => {
  const folder = temporaryFolder('no-network')
  writeFileSync(join(folder, 'web.yaml'), manifests)
  const words = ['validate', folder, '--kubernetes-version', `1.${oldestMinor},1.${newestMinor}`, '--format', 'json']
  const isolated = ['--net', '--map-root-user', process.execPath, cli, ...words]
  const { status, stdout, stderr } = spawnSync('unshare', isolated, { encoding: 'utf8' })
  expect(status, stderr).toBe(1)
  const rules = JSON.parse(stdout).findings.map((finding: { rule: string }) => finding.rule)
  expect(rules).toContain('unknown-field')
  expect(rules).toContain('custom-resource-rule')
})

const bake = 'target "default" {\n  tags = ["acme/web:1"]\n}\n'

it.each<[string, string[], number, string]>([
  ['a context', ['gone'], 2, 'The build context "gone" is not there'],
  ['a Dockerfile', ['--file', 'gone'], 2, 'The Dockerfile "gone" is not there'],
  ['a stage', ['--target', 'gone'], 1, 'The Dockerfile has no stage "gone"'],
  ['a misspelt instruction', ['--file', 'Misspelt'], 1, '"COPPY" is no instruction'],
  ['a platform', ['--platform', 'linux/amd46'], 2, '"linux/amd46" is no platform'],
  [
    '300 platforms',
    ['--platform', Array.from({ length: 300 }, (_, at) => `linux/arm/v${at}`).join(',')],
    2,
    '300 platforms',
  ],
  ['a tag', ['--tag', 'not a tag'], 2, 'is no image tag'],
  ['a tag of 129 characters', ['--tag', 'a'.repeat(129)], 2, 'it is longer than 128 characters'],
  ['a login', ['--push', '--tag', '1', '--registry-username', 'me'], 2, 'registry-password is missing'],
  ['a registry', ['--push', '--tag', '1'], 3, 'registry registry.test failed: unreachable'],
  ['a secret', ['--secret', 'id=x,env=GONE'], 2, 'variable GONE, which is not set'],
  [
    'a platform beside a bake file',
    ['--bake-file', 'docker-bake.hcl', '--platform', 'amd46'],
    2,
    '"amd46" is no platform',
  ],
  ['a tag beside a bake file', ['--bake-file', 'docker-bake.hcl', '--tag', 'not a tag'], 2, 'is no image tag'],
  ['a bake file in a circle', ['--bake-file', 'circle.hcl'], 2, 'Targets inherit from each other'],
])(
  'build tells what is wrong with %s without a network, and before any tool is brought',
  (_, words, status, message) => {
    const folder = temporaryFolder('no-network')
    mkdirSync(join(folder, 'cache'))
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY x /\n')
    writeFileSync(join(folder, 'Misspelt'), 'FROM scratch\nCOPPY x /\n')
    writeFileSync(join(folder, 'docker-bake.hcl'), bake)
    writeFileSync(
      join(folder, 'circle.hcl'),
      'target "a" {\n  inherits = ["b"]\n}\ntarget "b" {\n  inherits = ["a"]\n}\n',
    )
    const isolated = [
      '--net',
      '--map-root-user',
      process.execPath,
      cli,
      'build',
      '--image',
      'registry.test/acme/web',
      ...words,
    ]
    const env = { PATH: '/usr/bin:/bin', HOME: folder, GITOPS_ACTIONS_CACHE: join(folder, 'cache') }
    const run = spawnSync('unshare', isolated, { encoding: 'utf8', cwd: folder, env })
    expect(run.status, run.stderr).toBe(status)
    expect(run.stdout + run.stderr).toContain(message)
    expect(run.stderr).not.toMatch(/buildx|trivy/)
    expect(existsSync(join(folder, 'cache', 'tools'))).toBe(false)
  },
  30_000,
)
