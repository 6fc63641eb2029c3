/** Numbers in [0, 1) from a seed (mulberry32): the same ones on every machine. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const manifests = [
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: &labels {app: web}
spec:
  replicas: 2
  selector:
    matchLabels: *labels
  template:
    metadata:
      labels:
        <<: *labels
    spec:
      containers:
        - name: web
          image: "nginx:1.27"
          ports:
            - containerPort: 80
          resources: {limits: {cpu: 500m, memory: 1Gi}}
      volumes:
        - name: data
          configMap: {name: web}
`,
  `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  script: |
    echo one
      two
  folded: >-
    a
    b
`,
  `{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"k": "dg=="}}]}
`,
  `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web}
spec:
  parentRefs: [{name: edge}]
  rules:
    - matches: [{path: {type: PathPrefix, value: /}}]
      backendRefs: [{name: web, port: 80}]
`,
  `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: web}
  source: {repoURL: https://example.com/web.git, path: ops, targetRevision: HEAD}
`,
]

const pieces =
  ' |  |\n|\t|:|: |- |? |"|\'|{|}|[|]|,|&a |*a|!!str |!!int |! |#| #|>|%|@|`|\\|\\n|\\x41|---\n|...\n|<<: |<<: *labels\n|~|null|yes|n|0o17|017|0x1F|1_000|1e3|.5|-1|1.0|.inf|.nan|2001-01-01|\r\n|\r|\u0085|\u2028|\ufeff|é|😀|\0|\x07|\ud800|!foo |%YAML 1.1\n---\n|__proto__: 1\n|constructor: {}\n|{a: b}|[a, b: c]|99999999999999999999|1e400|-0|name|spec|kind'.split(
    '|',
  )

/** A manifest with a few random changes, or random pieces of YAML. */
export function mutant(next: () => number, seeds: readonly string[] = []): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  if (next() < 0.05) return Array.from({ length: Math.floor(next() * 60) }, () => pick(pieces)).join('')
  let text = pick(seeds.length > 0 && next() < 0.7 ? seeds : manifests)
  for (let changes = 1 + Math.floor(next() * 4); changes > 0; changes--) {
    const at = Math.floor(next() * (text.length + 1))
    const other = Math.floor(next() * (text.length + 1))
    const kind = next()
    if (kind < 0.4) text = text.slice(0, at) + pick(pieces) + text.slice(at)
    else if (kind < 0.6) text = text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 12))
    else if (kind < 0.8) text = text.slice(0, at) + text.slice(other, other + 40) + text.slice(at)
    else text = replaceValue(text, at, pick(pieces))
  }
  return text
}

/** Replaces what stands after the next colon on its line. */
function replaceValue(text: string, from: number, value: string): string {
  const colon = text.indexOf(': ', from)
  if (colon < 0) return text + value
  const end = text.indexOf('\n', colon)
  return `${text.slice(0, colon + 2)}${value}${end < 0 ? '' : text.slice(end)}`
}
