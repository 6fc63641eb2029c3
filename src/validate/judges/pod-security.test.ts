import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Kinds } from '../../kubernetes/kinds.ts'
import type { Manifest } from '../../kubernetes/manifest.ts'
import { checkText } from '../check.ts'
import { podSecurity } from './pod-security.ts'

const kinds = new Kinds((name) => readFileSync(join(import.meta.dirname, '../../../data', name)))

function manifestsOf(text: string): Manifest[] {
  return checkText('x.yaml', text, { versions: ['1.34'], kinds, unknownKinds: 'skip' }).manifests
}

const sound = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      containers:
      - name: web
        image: nginx
        securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}
      volumes: [{name: a, emptyDir: {}}, {name: b, configMap: {name: b}}, {name: c, csi: {driver: d}}]
`

async function refused(
  text: string,
  level: 'baseline' | 'restricted' = 'restricted',
  ...versions: string[]
): Promise<string[]> {
  const judge = podSecurity(level, versions.length === 0 ? ['1.34'] : versions)
  const { findings } = await judge.judge({ sets: [{ manifests: manifestsOf(text) }], renderings: [] })
  return findings.map(({ rule, line }) => `${rule.replace('pod-security-', '')}:${line}`)
}

describe('the Pod Security Standards', () => {
  it('let through what keeps to them', async () => {
    expect(await refused(sound)).toEqual([])
  })

  it('let a plain Pod through at baseline, and tell four controls at restricted', async () => {
    const plain = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n'
    expect(await refused(plain, 'baseline')).toEqual([])
    expect(await refused(plain)).toEqual([
      'privilege-escalation:4',
      'non-root:4',
      'seccomp-profile:4',
      'drop-capabilities:4',
    ])
  })

  it.each([
    ['runAsNonRoot: true, ', '', ['non-root:11']],
    ['runAsNonRoot: true', 'runAsNonRoot: false', ['non-root:7']],
    ['runAsNonRoot: true', 'runAsNonRoot: true, runAsUser: 0', ['user:7']],
    ['RuntimeDefault', 'Unconfined', ['seccomp:7']],
    ['[ALL]', '[all]', ['drop-capabilities:11']],
    ['[NET_BIND_SERVICE]', '[CHOWN]', ['drop-capabilities:11']],
    ['[NET_BIND_SERVICE]', '[SYS_ADMIN]', ['capabilities:11']],
    ['emptyDir: {}', 'hostPath: {path: /}', ['host-path:12']],
    ['emptyDir: {}', 'nfs: {server: a, path: /}', ['volumes:12']],
    ['image: nginx', 'image: nginx\n        ports: [{containerPort: 80, hostPort: 0}]', []],
    ['containers:', 'hostNetwork: true\n      containers:', ['host-namespaces:8']],
    ['containers:', 'hostUsers: false\n      os: {name: windows}\n      containers:', []],
    ['securityContext: {allow', 'securityContext: {runAsNonRoot: false, allow', ['non-root:11']],
  ])('%s, changed to %s', async (before, after, expected) => {
    expect(await refused(sound.replace(before, after))).toEqual(expected)
  })

  it('hold a container by itself where the Pod says nothing', async () => {
    const own = sound
      .replace('securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}', 'restartPolicy: Always')
      .replace(
        'securityContext: {allow',
        'securityContext: {runAsNonRoot: true, seccompProfile: {type: Localhost}, allow',
      )
    expect(await refused(own)).toEqual([])
    expect(
      await refused(own.replace('containers:', 'initContainers: [{name: i, image: b}]\n      containers:')),
    ).toEqual(['privilege-escalation:8', 'non-root:8', 'seccomp-profile:8', 'drop-capabilities:8'])
  })

  it.each([
    ['securityContext: {sysctls: [{name: net.ipv4.tcp_rmem, value: "1"}]}', '1.31', ['sysctls:4']],
    ['securityContext: {sysctls: [{name: net.ipv4.tcp_rmem, value: "1"}]}', '1.32', []],
    ['securityContext: {seLinuxOptions: {type: container_engine_t}}', '1.30', ['selinux:4']],
    ['securityContext: {seLinuxOptions: {type: container_engine_t}}', '1.31', []],
  ])('are those of the version: %s at %s', async (field, version, expected) => {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {${field}, containers: [{name: a, image: b}]}\n`
    expect(await refused(text, 'baseline', version)).toEqual(expected)
  })

  it('take annotations of AppArmor as those who came before its field', async () => {
    const annotated = (profile: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/a: ${profile}\nspec: {containers: [{name: a, image: b}]}\n`
    expect(await refused(annotated('runtime/default'), 'baseline')).toEqual([])
    expect(await refused(annotated('unconfined'), 'baseline')).toEqual(['app-armor:6'])
  })

  it('say what can’t be judged: sets whose patches were not carried out', async () => {
    const manifests = manifestsOf(sound.replace('runAsNonRoot: true, ', ''))
    const opinion = await podSecurity('restricted', ['1.34']).judge({
      sets: [{ manifests, uncertain: true }],
      renderings: [],
    })
    expect(opinion.findings).toEqual([])
    expect(opinion.skipped?.map(([reason]) => reason)).toEqual([
      'not held against policies: patches were not carried out',
    ])
  })
})
