import { referenceRules } from './references/rules.ts'
import { allRules } from './rules/index.ts'
import { styleRules } from './style/config.ts'

/** A rule as the documentation lists it. */
export interface DocumentedRule {
  readonly name: string
  readonly summary: string
  /** The page that says so, where there is one. */
  readonly cites?: string
}

/** Rules about files and their YAML, about fields by the schema, and about the comments that ignore rules. */
const structureRules: Readonly<Record<string, string>> = {
  'binary-file': 'A file is text.',
  'broken-encoding': 'A file is valid UTF-8.',
  'file-too-large': 'A file has at most 32 MiB.',
  'too-large': 'A document has at most 3 MiB, the most that the API server takes.',
  'unreadable-file': 'A file can be read.',
  'symlink-outside': 'A symbolic link stays inside of the workspace.',
  'unrendered-template': 'A template of Helm or another engine is rendered before it is validated.',
  'render-failed': 'Kustomize and Helm can render what they are asked to.',
  'yaml-syntax': 'A document is YAML as the API server reads it.',
  'duplicate-key': 'A key stands once in a map.',
  'ignored-content': 'No content stands where readers ignore it.',
  'json-patch': 'A JSON patch has known operations with the fields that they need.',
  'missing-file': 'What a kustomization names exists.',
  'deprecated-field': 'A kustomization uses no deprecated field.',
  'ignore-without-reason': 'A comment that ignores a rule says why.',
  'unused-ignore': 'A comment that ignores a rule has something to ignore.',
}

export interface RuleGroup {
  readonly title: string
  readonly rules: readonly DocumentedRule[]
}

/** Every rule of this stage, in the groups in which the documentation shows them. */
export function ruleGroups(): RuleGroup[] {
  const api = [...new Map(allRules.map((rule) => [rule.name, rule])).values()]
  return [
    {
      title: 'Files, YAML and fields',
      rules: Object.entries(structureRules).map(([name, summary]) => ({ name, summary })),
    },
    { title: 'What the API server checks in code', rules: api },
    { title: 'References', rules: Object.entries(referenceRules).map(([name, rule]) => ({ name, ...rule })) },
    { title: 'Style', rules: Object.entries(styleRules).map(([name, summary]) => ({ name, summary })) },
  ]
}

/** The names of all rules. */
export function knownRules(): Set<string> {
  return new Set(ruleGroups().flatMap(({ rules }) => rules.map(({ name }) => name)))
}
