import { posix } from 'node:path'
import type { PlanOnTip } from '../delivery/tip-plan.ts'
import { InputError } from '../errors.ts'
import { isRegular, type Tree } from '../git/tree.ts'
import { changesOf, planFolder, textsOf } from '../regeneration/folder.ts'
import type { Step } from '../regeneration/plan.ts'
import { chartHeader, ownChart } from './chart/header.ts'
import { commitMessage, pageOf } from './proposal.ts'
import { ownReadme } from './readme.ts'
import type { Finding } from './rules.ts'
import type { Wanted } from './wanted.ts'

/** What the conversion does to one tip: steps of its own, and those alone as changes. */
export function planOnTip(wanted: Wanted): PlanOnTip<readonly Step[]> {
  return async (tree) => {
    const { steps, findings } = await planFolder(tree, wanted)
    const all = [...steps, ...(await wholeFileSteps(tree, wanted))]
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

/** Files that are generated as a whole; templates of a chart whose service is gone are removed. */
async function wholeFileSteps(tree: Tree, { folder, whole }: Wanted): Promise<Step[]> {
  const templates = whole.has('Chart.yaml') ? await tree.list([posix.join(folder, 'templates')]) : []
  const others = templates.filter(isRegular).map(({ path }) => posix.relative(folder, path))
  const texts = await textsOf(tree, folder, [...new Set([...whole.keys(), ...others])])
  const readme = texts.get('README.md')
  if (whole.has('README.md') && readme !== undefined && !readme.startsWith(ownReadme)) {
    throw new InputError(`${posix.join(folder, 'README.md')} is a page that convert has not made`, {
      fix: 'Rename it, or leave out readme.',
    })
  }
  const chart = texts.get('Chart.yaml')
  if (whole.has('Chart.yaml') && chart !== undefined && !chart.startsWith(ownChart)) {
    throw new InputError(`${posix.join(folder, 'Chart.yaml')} is a chart that convert has not made`, {
      fix: 'Write to another folder by the input out.',
    })
  }
  const steps = [...whole].map(([path, content]): Step => {
    const before = texts.get(path)
    if (before === undefined) return { do: 'create', path, content, before: '' }
    return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before }
  })
  const gone = others.filter((path) => !whole.has(path) && texts.get(path)?.startsWith(chartHeader) === true)
  return [...steps, ...gone.map((path): Step => ({ do: 'remove', path, before: texts.get(path) ?? '' }))]
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
