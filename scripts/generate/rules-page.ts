import { type DocumentedRule, ruleGroups } from '../../src/validate/known-rules.ts'

/** docs/rules.md: every rule of validate-manifests, in Markdown. */
export function rulesPage(): string {
  const sections = ruleGroups().map(({ title, about, rules }) => {
    const rows = [...rules].sort((a, b) => (a.name < b.name ? -1 : 1)).map(row)
    return [`## ${title}`, '', about, '', '| Rule | What must hold |', '| --- | --- |', ...rows, ''].join('\n')
  })
  const head = [
    '# Rules of validate-manifests',
    '',
    'Every finding names its rule. `rules: <name>=off|notice|warning|error` changes its severity everywhere, and a comment',
    '`# gitops-actions:ignore <name> reason="…"` takes it away in one place ([how](validate-manifests.md#ignore-comments)).',
    '',
    'This page is made from the rules themselves by `npm run generate`.',
    '',
  ].join('\n')
  return `${[head, ...sections].join('\n').trimEnd()}\n`
}

function row({ name, summary, cites, severity }: DocumentedRule): string {
  const usual = severity === undefined || severity === 'error' ? '' : ` *Usually a ${severity}.*`
  const source = cites === undefined ? '' : ` [source](${cites})`
  return `| \`${name}\` | ${summary.replaceAll('|', '\\|').replaceAll('<', '&lt;')}${usual}${source} |`
}
