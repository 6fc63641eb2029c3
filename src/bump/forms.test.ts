import { describe, expect, it } from 'vitest'
import { planBump } from './plan.ts'

const old = `sha256:${'a'.repeat(64)}`

function bumped(text: string, name = 'ghcr.io/acme/web', tag = 'v2'): string {
  const [change] = planBump([{ path: 'a.yaml', bytes: Buffer.from(text) }], { images: [{ name, tag }] }).changes
  return change === undefined ? text : Buffer.from(change.after).toString('utf8')
}

/** In each text `<v1>` marks what changes to v2; `<>` around more than that is taken away with it. */
const forms: Readonly<Record<string, string>> = {
  'a Compose extension field': `x-image: &image ghcr.io/acme/web:<v1>
services:
  web: {image: *image}
  worker: {image: *image, command: work}
`,
  'a Compose merge key': `x-app: &app
  image: ghcr.io/acme/web:<v1>
services:
  web:
    <<: *app
    ports: ["80:80"]
  db: {<<: *app, image: postgres:v1}
`,
  'a merge of several maps': `a: &a {registry: ghcr.io}
b: &b {tag: <v1>}
image: {<<: [*a, *b], repository: acme/web}
`,
  'a HelmRelease of Flux': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
spec:
  chart: {spec: {chart: app, version: v1}}
  values:
    controllers:
      web:
        containers:
          app:
            image:
              repository: ghcr.io/acme/web # {"$imagepolicy": "flux-system:web:name"}
              tag: <v1> # {"$imagepolicy": "flux-system:web:tag"}
            probes: {liveness: {enabled: true}}
`,
  'a Kustomization of Flux': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
spec:
  images:
    - name: web
      newName: ghcr.io/acme/web
      newTag: <v1>
    - name: db
      newTag: v1
`,
  'an ApplicationSet with several sources and a template in its values': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
spec:
  template:
    spec:
      sources:
        - repoURL: https://example.com/charts
          helm:
            values: |
              cluster: {{ .cluster }}
              {{- if .web }}
              image:
                repository: ghcr.io/acme/web
                tag: <v1>
              {{- end }}
        - kustomize:
            images: ["ghcr.io/acme/web:<v1>", "web=ghcr.io/acme/web:<v1>", other:v1]
`,
  'values of a ConfigMap': `apiVersion: v1
kind: ConfigMap
data:
  values.yaml: |-
    image:
      repository: ghcr.io/acme/web
      tag: "<v1>"
`,
  'a List': `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  spec:
    ephemeralContainers:
    - {name: debug, image: 'ghcr.io/acme/web:<v1>'}
`,
  'a patch': `- op: replace
  path: /spec/template/spec/containers/0/image
  value: other:v1
- op: add
  path: /spec/x
  value: {image: ghcr.io/acme/web:<v1>}
`,
  JSON: `{
	"image": {
		"repository": "ghcr.io/acme/web",
		"tag": "<v1>"
	}
}`,
  'keys in quotes, with odd spaces': `"image" :   {  'repository' : "ghcr.io/acme/web" ,   'tag'  :  '<v1>'  }   # end`,
  'an explicit key': '? image\n: ghcr.io/acme/web:<v1>\n',
  'directives, markers and a last document':
    '%YAML 1.1\n---\nimage: ghcr.io/acme/web:<v1>\n...\n---\n# nothing\n---\nimage: ghcr.io/acme/web:<v1>\n...\n',
  'a digest that goes with its tag': `image:
  repository: ghcr.io/acme/web
  tag: <v1>
<  digest: ${old} # of v1
>  pullPolicy: Always
`,
  'a digest first in a flow map': `image: {<digest: ${old}, >repository: ghcr.io/acme/web, tag: <v1>}\n`,
  'a long line and characters beyond ASCII': `# ${'é'.repeat(200)} 🚀\nimage: ghcr.io/acme/web:<v1> # 🚀 ${'x'.repeat(300)}\n`,
  'a reference behind a tag of YAML': 'image: !!str ghcr.io/acme/web:<v1>\n',
  'an anchor of its own': 'image: &web ghcr.io/acme/web:<v1>\nlabels: [*web]\n',
}

describe('forms of manifests', () => {
  const cases = Object.entries(forms).flatMap(([form, marked]) => [
    [form, marked] as const,
    [`${form}, with CRLF`, marked.replaceAll('\n', '\r\n')] as const,
    [`${form}, with a byte order mark`, `\uFEFF${marked}`] as const,
    [`${form}, without a final newline`, marked.replace(/\n$/, '')] as const,
  ])

  it.each(cases)('%s', (_, marked) => {
    const merge = marked.replaceAll('<<:', '\0')
    const before = merge.replace(/<([^>]*)>/g, '$1').replaceAll('\0', '<<:')
    const after = merge
      .replace(/<v1>/g, 'v2')
      .replace(/<([^>]*)>/g, '')
      .replaceAll('\0', '<<:')
    expect(bumped(before)).toBe(after)
    expect(bumped(after)).toBe(after)
  })

  it.each(Object.entries(forms))(
    '%s, under a template language: exactly or not at all, place by place',
    (_, marked) => {
      const merge = `{{- if .Values.on }}\n${marked}\n{{- end }}\n`.replaceAll('<<:', '\0')
      const before = merge.replace(/<([^>]*)>/g, '$1').replaceAll('\0', '<<:')
      const after = merge
        .replace(/<v1>/g, 'v2')
        .replace(/<([^>]*)>/g, '')
        .replaceAll('\0', '<<:')
      const lines = bumped(before).split('\n')
      if (lines.join('\n') === after) return
      // No line is lost, and each is as it was or as it should be.
      const [old, wanted] = [before.split('\n'), after.split('\n')]
      expect(lines).toHaveLength(old.length)
      lines.forEach((line, index) => {
        if (line !== old[index]) expect(line).toBe(wanted[index])
      })
    },
  )

  it('leaves alone what only looks like the image', () => {
    const text = `env: [{name: IMAGE, value: "ghcr.io/acme/web:v1"}]
args: [--image=ghcr.io/acme/web:v1]
url: https://ghcr.io/acme/web
text: |
  image: ghcr.io/acme/web:v1
# image: ghcr.io/acme/web:v1
ref: {name: web, tag: v1}
chart: {repository: https://ghcr.io/acme/web, tag: v1}
`
    expect(bumped(text)).toBe(text)
  })

  it('keeps bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('# '),
      Buffer.from([0xe9, 0xff]),
      Buffer.from('\nimage: ghcr.io/acme/web:v1\n'),
    ])
    const plan = planBump([{ path: 'a.yaml', bytes }], { images: [{ name: 'ghcr.io/acme/web', tag: 'v2' }] })
    const after = Buffer.from(plan.changes[0]?.after ?? '')
    expect(after.toString('latin1')).toBe(bytes.toString('latin1').replace('v1', 'v2'))
  })
})
