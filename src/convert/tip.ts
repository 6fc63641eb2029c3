import { posix } from 'node:path'
import type { PlanOnTip } from '../delivery/tip-plan.ts'
import type { Tree } from '../git/tree.ts'
import { changesOf, planFolder, textsOf } from '../regeneration/folder.ts'
import type { Step } from '../regeneration/plan.ts'
import { allInOne } from './layout.ts'
import { commitMessage, pageOf } from './proposal.ts'
import type { Finding } from './rules.ts'
import type { Wanted } from './wanted.ts'

/** What the conversion does to one tip: steps of its own, and those alone as changes. */
export function planOnTip(wanted: Wanted): PlanOnTip<readonly Step[]> {
  return async (tree) => {
    const { steps, findings } = await planFolder(tree, wanted)
    const all = wanted.single === undefined ? steps : [...steps, await singleFileStep(tree, wanted.single, wanted)]
    const changed = all.filter((step) => step.do !== 'keep')
    return {
      changes: changesOf(changed, wanted.folder),
      findings: [...findings, ...(wanted.check ? changed.map((step) => driftFinding(wanted.folder, step)) : [])],
      result: all,
      message: () => commitMessage(changed, wanted),
      page: () => pageOf(changed, wanted),
    }
  }
}

async function singleFileStep(tree: Tree, path: string, { folder, project }: Wanted): Promise<Step> {
  const content = allInOne(project.groups)
  const before = (await textsOf(tree, folder, [path])).get(path)
  if (before === undefined) return { do: 'create', path, content, before: '' }
  return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before }
}

/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder: string, step: Step): Finding {
  const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' }
  return {
    rule: 'drift',
    category: 'conversion',
    severity: 'error',
    message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
    fix: 'Run gitops-actions convert, and commit what it writes.',
    file: posix.join(folder, step.path),
    line: 1,
    column: 1,
  }
}
