import type { Manifest } from '../../kubernetes/manifest.ts'
import { hasVariable } from '../../render/controllers/variables.ts'
import type { Finding } from '../known-rules.ts'
import { subjectOf } from '../references/subject.ts'
import { certainly, type Judge, type Opinion } from './judge.ts'
import { type ControlName, controls, subjectOfPod } from './pod-security-controls.ts'

type Level = 'baseline' | 'restricted'

/**
 * Holds every Pod and every template of Pods against the Pod Security Standards, as the admission plug-in of the versions does
 * in a namespace with the label `pod-security.kubernetes.io/enforce`.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function podSecurity(level: Level, versions: readonly string[]): Judge {
  const minors = versions.map((version) => Number(version.slice(2)))
  const names = Object.keys(controls) as ControlName[]
  const own = names.filter((name) => level === 'restricted' || controls[name].level === 'baseline')
  return {
    reads: 'whole',
    judge({ sets }): Opinion {
      const { manifests, skipped } = certainly(sets)
      return {
        findings: manifests.flatMap((manifest) => minors.flatMap((minor) => refusals(manifest, minor, own))),
        skipped,
      }
    },
  }
}

function refusals(manifest: Manifest, minor: number, own: readonly ControlName[]): Finding[] {
  const pod = subjectOf(manifest).pods?.node
  if (pod === undefined) return []
  const subject = subjectOfPod(pod, minor)
  const findings: Finding[] = []
  for (const rule of own) {
    const { check, severity, level } = controls[rule]
    check(subject, (node, what, fix) => {
      if (node.text !== undefined && hasVariable(node.text)) return
      const place = manifest.locate(node.path, node.isSet ? 'value' : 'missing')
      const message = `${what} (Pod Security Standard "${level}")`
      findings.push({ ...place, rule, category: 'policy', severity, message, fix })
    })
  }
  return findings
}
