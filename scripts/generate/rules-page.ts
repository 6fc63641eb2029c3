import { bumpRules } from '../../src/bump/rules.ts'
import { chainRules } from '../../src/chain/rules.ts'
import { convertRules } from '../../src/convert/rules.ts'
import { dockerfileRules } from '../../src/image/dockerfile/rules.ts'
import { gateRules } from '../../src/image/rules.ts'
import type { Rule, RuleGroup } from '../../src/report/catalogue.ts'
import { problemRules } from '../../src/report/problem.ts'
import { ruleGroups } from '../../src/validate/known-rules.ts'

/** The rules of every command but validate, each from its catalogue. */
const otherGroups: readonly RuleGroup[] = [
  {
    title: 'kompose-convert',
    about: 'What Compose refuses, and what a conversion loses or needs. With `strict: true` every loss is an error.',
    rules: convertRules,
  },
  {
    title: 'build-scan-push: the Dockerfile and the image',
    about: 'What is about safety or size.',
    rules: dockerfileRules,
  },
  { title: 'build-scan-push: the build and the gate', about: 'What became of an image, and why.', rules: gateRules },
  {
    title: 'bump-manifest-tag',
    about: 'What is left alone, and why. `promote` and `rollback` say the same.',
    rules: bumpRules,
  },
  { title: 'gitops-actions', about: 'What the chain and `rescan` say beyond their stages.', rules: chainRules },
  {
    title: 'Every command',
    about: 'Wrong use, where the findings are read as JSON, SARIF or annotations.',
    rules: problemRules,
  },
]

/** docs/rules.md: every rule, in Markdown. */
export function rulesPage(): string {
  const head = [
    '# Rules',
    '',
    'Every finding names its rule. This page is made from the rules themselves by `npm run generate`.',
    '',
    'Of validate-manifests, and of what build-scan-push says of Dockerfiles, `rules: <name>=off|notice|warning|error` changes the',
    'severity of a rule everywhere, and a comment `# gitops-actions:ignore <name> reason="…"` takes it away in one place',
    '([how](validate-manifests.md#ignore-comments)).',
    '',
  ].join('\n')
  const ofValidate = ruleGroups().map((group) => ({ ...group, title: `validate-manifests: ${group.title}` }))
  return `${[head, ...[...ofValidate, ...otherGroups].map(section)].join('\n').trimEnd()}\n`
}

function section({ title, about, rules }: RuleGroup): string {
  const rows = Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(row)
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| Rule | What must hold, or what is said |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function row([name, { summary, cites, severity }]: [string, Rule]): string {
  const usual =
    severity === undefined || severity === 'error'
      ? ''
      : severity === 'off'
        ? ' *Off until you want it.*'
        : ` *Usually a ${severity}.*`
  const source = cites === undefined ? '' : ` [source](${cites})`
  return `| \`${name}\` | ${summary.replaceAll('|', '\\|').replaceAll('<', '&lt;')}${usual}${source} |`
}
