import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
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
