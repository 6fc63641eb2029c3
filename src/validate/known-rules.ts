import type { Catalogue, Rule, RuleGroup } from '../report/catalogue.ts'
import { referenceRules } from './references/rules.ts'
import { allRules } from './rules/index.ts'
import { styleRules } from './style/config.ts'

/** Rules about files and their YAML, about fields by the schema, and about the comments that ignore rules. */
const structureRules: Readonly<Record<string, string>> = {
  'binary-file': 'A file is text.',
  'broken-encoding': 'A file is valid UTF-8.',
  'file-too-large': 'A file has at most 32 MiB.',
  'too-large': 'A document has at most 3 MiB, the most that the API server takes.',
  'unreadable-file': 'A file can be read.',
  'symlink-outside': 'A symbolic link stays inside of the workspace.',
  'unrendered-template': 'A template of Helm or another engine is rendered before it is validated.',
  'no-objects': 'A path that is named holds a Kubernetes object.',
  'load-restriction': 'A kustomization loads files from its folder and below, unless its controller allows more.',
  'kustomization-circle': 'Kustomizations do not take in each other in a circle.',
  'empty-generator': 'A generator of an ApplicationSet matches something.',
  'render-failed': 'Kustomize and Helm can render what they are asked to.',
  'yaml-syntax': 'A document is YAML as the API server reads it.',
  'duplicate-key': 'A key stands once in a map.',
  'ignored-content': 'No content stands where readers ignore it.',
  'unknown-kind': 'The kind of an object is known: built in, or defined by a CRD.',
  'unserved-api': 'The version of Kubernetes serves the apiVersion of an object.',
  'deprecated-api': 'The apiVersion of an object is not deprecated.',
  'unknown-field': 'A field is one that the kind has.',
  'missing-field': 'A field that the kind requires is there.',
  'wrong-type': 'A value has the type of its field.',
  'bad-quantity': 'A quantity is a number with a known suffix.',
  'bad-time': 'A time is written as RFC 3339 says.',
  'bad-format': 'A value of a custom resource has the format that its schema names.',
  'pattern-mismatch': 'A value of a custom resource matches the pattern of its schema.',
  'not-allowed-value': 'A value of a custom resource is one that its schema lists.',
  'out-of-range': 'A number is within its limits.',
  'too-short': 'A text of a custom resource is not shorter than its schema allows.',
  'too-long': 'A text of a custom resource is not longer than its schema allows.',
  'too-few': 'A list or map of a custom resource has as many entries as its schema asks for.',
  'too-many': 'A list or map of a custom resource has no more entries than its schema allows.',
  'duplicate-item': 'An item stands once in a list that its schema calls a set or a map.',
  'no-alternative-fits': 'A value fits one of the alternatives of its schema.',
  'several-alternatives-fit': 'A value fits only one of the alternatives of its schema.',
  'forbidden-form': 'A value has no form that its schema forbids.',
  'custom-resource-rule': 'A custom resource satisfies the CEL rules of its schema.',
  'json-patch': 'A JSON patch has known operations with the fields that they need.',
  'missing-file': 'What a kustomization names exists.',
  'deprecated-field': 'A kustomization uses no deprecated field.',
  'ignore-without-reason': 'A comment that ignores a rule says why.',
  'unused-ignore': 'A comment that ignores a rule has something to ignore.',
}

/** Every rule of this stage, in the groups in which the documentation shows them. */
export function ruleGroups(): RuleGroup[] {
  return [
    {
      title: 'Files, YAML and fields',
      about: 'What a file must be, and what the schema of a kind says.',
      rules: summarised(structureRules),
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
