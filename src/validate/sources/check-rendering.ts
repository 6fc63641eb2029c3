import type { Rendering } from '../../render/rendering.ts'
import { isBare } from '../../render/root.ts'
import { type Checked, type CheckOptions, checkText } from '../check.ts'
import type { Finding } from '../known-rules.ts'
import { isEncrypted, withoutEncrypted } from './encrypted.ts'
import type { CheckedRendering } from './rendered.ts'
import { isOfSource, isOfWhole } from './said.ts'
import { withoutUnfilled } from './unfilled.ts'

/** What a rendering says by itself: it is what a server would be sent, at the version that it was rendered for. */
export function checkRendering(rendering: Rendering, options: CheckOptions): CheckedRendering {
  const versions = rendering.version === undefined ? options.versions : [rendering.version]
  const all = checkText(rendering.root.file, rendering.text, { ...options, versions })
  // Controllers decrypt what kustomize passes on.
  const checked = isEncrypted(rendering.text)
    ? { ...all, findings: withoutEncrypted(rendering.text, all.findings) }
    : all
  return { rendering, checked: { ...checked, findings: findingsOf(rendering, checked) } }
}

function findingsOf({ root }: Rendering, checked: Checked): Finding[] {
  if (root.tool === 'helm') {
    const findings = isBare(root) ? withoutUnfilled(checked, isOfSource) : checked.findings
    return findings.map(asHelmReads)
  }
  const isPartial = root.tool === 'kustomize' && root.isPartial === true
  return checked.findings.filter((finding) => !isPartial || !isOfWhole(finding))
}

/** Helm reads what it rendered as YAML with repeated keys, the last one counting, and sends what it has read. */
function asHelmReads(finding: Finding): Finding {
  if (finding.rule !== 'duplicate-key') return finding
  const together = {
    item: finding.path ?? '',
    words: '# keys stand twice in what charts render, so that the last one counts',
  }
  return { ...finding, severity: 'notice', together }
}
