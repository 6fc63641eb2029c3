import { beforeAll, describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { validateContract } from '../../src/validate/inputs.ts'
import { validate } from '../../src/validate/stage.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { writeFiles } from '../support/repositories.ts'
import { programsFolder } from '../support/tools.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

/** `file:line severity rule` of each finding. */
async function findings(files: Readonly<Record<string, string>>, given = {}): Promise<string[]> {
  const root = temporaryFolder('validate')
  writeFiles(root, files)
  const inputs = await parseInputs(validateContract.inputs, given, (name) => name)
  const environment = { PATH: `${programs}:/usr/bin:/bin`, HOME: root }
  const report = await validate.run(inputs, testHost({ root, environment }))
  return report.findings.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`).sort()
}

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: web
        envFrom: [{configMapRef: {name: settings}}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports: [{port: 80, targetPort: 8080}]
`

describe('real kustomize', () => {
  const base = {
    'base/kustomization.yaml': 'resources: [web.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [A=1]\n',
    'base/web.yaml': web,
  }

  it('renders prefixes, hashes and labels that hold together', async () => {
    const overlay =
      'resources: [../../base]\nnamePrefix: dev-\nnamespace: dev\nlabels: [{pairs: {env: dev}, includeSelectors: true}]\n'
    expect(await findings({ ...base, 'overlays/dev/kustomization.yaml': overlay })).toEqual([])
  })

  it('shows what a patch breaks, on its line', async () => {
    const overlay = `resources: [../../base]
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      template:
        metadata:
          labels:
            app: shop
- path: ports.yaml
  target: {kind: Service}
`
    const files = {
      ...base,
      'overlays/prod/kustomization.yaml': overlay,
      'overlays/prod/ports.yaml': '- op: replace\n  path: /spec/ports/0/port\n  value: 99999\n',
    }
    expect(await findings(files)).toEqual([
      'base/web.yaml:20 notice service-pods',
      'overlays/prod/kustomization.yaml:12 error workload-selector',
      'overlays/prod/ports.yaml:2 error service-ports',
    ])
  })
})

describe('real helm', () => {
  const chart = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
    'chart/values.yaml': 'replicas: 1\n',
    'chart/templates/_names.tpl': '{{- define "shop.name" -}}{{ .Release.Name }}-shop{{- end }}\n',
    'chart/templates/web.yaml': `{{- if .Values.replicas }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.name" . }}
spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: web}]}
{{- end }}
`,
  }

  it('renders a chart with its values, and with those that are given', async () => {
    expect(await findings(chart)).toEqual([])
    const files = { ...chart, 'prod.yaml': 'replicas: many\n' }
    const given = { 'helm-values': 'prod.yaml', paths: ['chart'] }
    expect(await findings(files, given)).toEqual(['prod.yaml:1 error wrong-type'])
  })

  it('says why a chart can’t be rendered', async () => {
    const broken = { ...chart, 'chart/templates/web.yaml': '{{ include "shop.nome" . }}\n' }
    expect(await findings(broken)).toEqual(['chart/Chart.yaml:1 error render-failed'])
  })
})
