import { bumpRules } from '../../src/bump/rules.ts'
import { chainRules } from '../../src/chain/rules.ts'
import { convertRules } from '../../src/convert/rules.ts'
import { dockerfileRules } from '../../src/image/dockerfile/rules.ts'
import { gateRules } from '../../src/image/rules.ts'
import { regenerationRules } from '../../src/regeneration/rules.ts'
import type { Catalogue, Rule, RuleGroup } from '../../src/report/catalogue.ts'
import { problemRules } from '../../src/report/problem.ts'
import { ruleGroups } from '../../src/validate/known-rules.ts'
import { type Example, type ExampleStage, exampleDiff, readExamples } from './examples.ts'

/** The rules of every command but validate, each from its catalogue; the stage is where their examples stand. */
const otherGroups: readonly (RuleGroup & { readonly stage?: ExampleStage })[] = [
  {
    title: 'kompose-convert',
    about: 'What Compose refuses, and what a conversion loses or needs. With `strict: true` every loss is an error.',
    rules: without(convertRules, regenerationRules),
    stage: 'convert',
  },
  {
    title: 'build-scan-push: the Dockerfile and the image',
    about: 'What is about safety or size.',
    rules: dockerfileRules,
    stage: 'image',
  },
  {
    title: 'build-scan-push: the build and the gate',
    about: 'What became of an image, and why. No text shows it: it takes a builder, a registry and a scanner.',
    rules: gateRules,
  },
  {
    title: 'bump-manifest-tag',
    about: 'What is left alone, and why. `promote` and `rollback` say the same.',
    rules: without(bumpRules, regenerationRules),
    stage: 'bump',
  },
  {
    title: 'Generated files over what people have edited',
    about:
      'What `kompose-convert`, `promote` and `rollback` say where a file was generated before and edited since; no single text shows it.',
    rules: regenerationRules,
  },
  {
    title: 'gitops-actions',
    about: 'What the chain and `rescan` say beyond their stages, of images in registries.',
    rules: chainRules,
  },
  {
    title: 'Every command',
    about: 'Wrong use, where the findings are read as JSON, SARIF or annotations.',
    rules: problemRules,
  },
]

function without(rules: Catalogue, others: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(rules).filter(([name]) => !Object.hasOwn(others, name)))
}

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
    'Below each table stands what its rules refuse, and how it is right. Tests judge every one of these examples.',
    '',
  ].join('\n')
  const examples = readExamples('validate')
  const ofValidate = ruleGroups().map((group) => ({ ...group, title: `validate-manifests: ${group.title}` }))
  const sections = [
    ...ofValidate.map((group) => section(group, examples)),
    ...otherGroups.map((group) => section(group, group.stage && readExamples(group.stage))),
  ]
  return `${[head, ...sections].join('\n').trimEnd()}\n`
}

function section({ title, about, rules }: RuleGroup, examples: ReadonlyMap<string, Example> = new Map()): string {
  const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))
  const shown = sorted.flatMap(([name]) => {
    const example = examples.get(name)
    return example === undefined ? [] : [`### ${name}`, '', ...exampleDiff(example), '']
  })
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| Rule | What must hold, or what is said |',
    '| --- | --- |',
    ...sorted.map(([name, rule]) => row(name, rule, examples.has(name))),
    '',
    ...shown,
  ].join('\n')
}

function row(name: string, { summary, cites, severity }: Rule, hasExample: boolean): string {
  const usual =
    severity === undefined || severity === 'error'
      ? ''
      : severity === 'off'
        ? ' *Off until you want it.*'
        : ` *Usually a ${severity}.*`
  const source = cites === undefined ? '' : ` [source](${cites})`
  const linked = hasExample ? `[\`${name}\`](#${name})` : `\`${name}\``
  return `| ${linked} | ${summary.replaceAll('|', '\\|').replaceAll('<', '&lt;')}${usual}${source} |`
}
