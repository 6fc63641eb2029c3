import type { Catalogue, Rule, RuleGroup } from '../report/catalogue.ts'
import type { Finding as AnyFinding } from '../report/finding.ts'
import { type ControlName, controls } from './judges/pod-security-controls.ts'
import { type ReferenceRuleName, referenceRules } from './references/rules.ts'
import { type ApiRule, allRules } from './rules/index.ts'
import { type StructureRule, structureRules } from './structure/rules.ts'
import { type StyleRule, styleRules } from './style/rules.ts'

/** The name of a rule of this stage. */
export type RuleName = StructureRule | ApiRule | ReferenceRuleName | ControlName | StyleRule

/** A finding of this stage: the compiler refuses a name that no page has. */
export type Finding = AnyFinding & { readonly rule: RuleName }

/** Every rule of this stage, in the groups in which the documentation shows them. */
export function ruleGroups(): RuleGroup[] {
  return [
    {
      title: 'Files, YAML and fields',
      about: 'What a file must be, and what the schema of a kind says.',
      rules: structureRules,
    },
    {
      title: 'What the API server checks in code',
      about: 'What no schema says, as the API server of each version checks it.',
      rules: Object.fromEntries(allRules.map((rule): [string, Rule] => [rule.name, rule])),
    },
    {
      title: 'References',
      about:
        'What objects say of each other. What nobody defines may exist in the cluster: a notice, or a warning where a name that is almost the same is defined. Two objects that contradict each other are an error.',
      rules: referenceRules,
    },
    {
      title: 'Pod security',
      about: 'With `pod-security: baseline` or `restricted`: the controls of the Pod Security Standards.',
      rules: controls,
    },
    {
      title: 'Style',
      about:
        'With `style: true`. Names, options and places are those of [yamllint](https://yamllint.readthedocs.io/en/stable/rules.html), severities those of its configuration.',
      rules: summarised(styleRules),
    },
  ]
}

/** The names of all rules. */
export function knownRules(): Set<string> {
  return new Set(ruleGroups().flatMap(({ rules }) => Object.keys(rules)))
}

function summarised(rules: Readonly<Record<string, string>>): Catalogue {
  return Object.fromEntries(Object.entries(rules).map(([name, summary]) => [name, { summary }]))
}
