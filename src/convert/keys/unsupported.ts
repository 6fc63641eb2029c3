import { type MapTree, pathText, placeOf, type Spot, type Tree, type TreePath, toPlain } from '../compose/tree.ts'
import type { Finding } from '../rules.ts'
import type { Reported } from './row.ts'
import { column } from './table.ts'

const table = column((row) => row).root

/**
 * A finding for each setting of the model that is not translated. A setting that the table does not know is reported too, so a key
 * that the specification gains can't be dropped in silence.
 */
export function unsupportedKeys(root: MapTree): Finding[] {
  const findings: Finding[] = []
  const visit = (tree: Tree, path: TreePath, spot: Spot, step: typeof table): void => {
    const { value: row, leads } = step
    if (row !== undefined && 'severity' in row) {
      const value = toPlain(tree)
      if (!row.harmless?.(value)) findings.push(findingOf(row, path, spot, row.grave?.(value) === true))
      return
    }
    if (!leads) {
      if (row === undefined) findings.push(unknownFinding(path, spot))
      return
    }
    if (tree.kind === 'map') {
      for (const [name, { key, value }] of tree.entries)
        if (!isExtension(name, path)) visit(value, [...path, name], key, step.next(name))
    }
    if (tree.kind === 'list') {
      for (const [i, item] of tree.items.entries()) visit(item, [...path, i], item.spot, step.next(i))
    }
  }
  visit(root, [], root.spot, table)
  return findings
}

/** `x-…` is what Compose itself ignores, except where names are the user's own. */
function isExtension(name: string, path: TreePath): boolean {
  return (
    name.startsWith('x-') &&
    !(path.length === 1 && ['services', 'volumes', 'networks', 'secrets', 'configs'].includes(String(path[0])))
  )
}

function findingOf(row: Reported, path: TreePath, spot: Spot, isGrave: boolean): Finding {
  const { severity, why, fix } = row
  return {
    rule: 'unsupported-key',
    category: 'conversion',
    severity: isGrave ? 'warning' : severity,
    message: `${pathText(path)} is not translated: ${why}`,
    fix,
    together: { item: String(path[1] ?? path[0]), words: `# settings ${kindOf(path)} are not translated: ${why}` },
    path: pathText(path),
    ...placeOf(spot),
  }
}

/** `services.*.volumes.*.bind.selinux`: the setting, of whatever service and item. */
function kindOf(path: TreePath): string {
  return path.map((step, i) => (i === 1 || typeof step === 'number' ? '*' : step)).join('.')
}

function unknownFinding(path: TreePath, spot: Spot): Finding {
  return {
    rule: 'unsupported-key',
    category: 'conversion',
    severity: 'warning',
    message: `${pathText(path)} is not translated`,
    fix: 'Set what it does in an overlay.',
    path: pathText(path),
    ...placeOf(spot),
  }
}
