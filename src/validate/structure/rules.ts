import { renderRules } from '../../render/rules.ts'
import type { Catalogue, FindingOf } from '../../report/catalogue.ts'
import type { Problem } from '../problem.ts'

/** The other one is about references. */
const { 'application-path': _, ...rendered } = renderRules

/** Rules about files and their YAML, about fields by the schema, and about the comments that ignore rules. */
export const structureRules = {
  'binary-file': { summary: 'A file is text.' },
  'broken-encoding': { summary: 'A file is valid UTF-8.' },
  'file-too-large': { summary: 'A file has at most 32 MiB.' },
  'too-large': { summary: 'A document has at most 3 MiB, the most that the API server takes.' },
  'unreadable-file': { summary: 'A file can be read.' },
  'symlink-outside': { summary: 'A symbolic link stays inside of the workspace.' },
  'unrendered-template': {
    summary: 'A template of Helm or another engine is rendered before it is validated.',
    severity: 'notice',
  },
  'no-objects': { summary: 'A path that is named holds a Kubernetes object.', severity: 'warning' },
  'expired-override': { summary: 'An entry of .gitops-actions.yaml has not expired.' },
  policy: { summary: 'An object breaks none of the `policies`; the words are those of the policy.' },
  'contested-object': { summary: 'An object is made by one root of a cluster alone.' },
  ...rendered,
  'yaml-syntax': { summary: 'A document is YAML as the API server reads it.' },
  'merged-key': { summary: 'A map has no key that is merged into it, too; kustomize allows that.' },
  'ignored-content': { summary: 'No content stands where readers ignore it.' },
  'unknown-kind': { summary: 'The kind of an object is known: built in, or defined by a CRD.' },
  'unserved-api': { summary: 'The version of Kubernetes serves the apiVersion of an object.' },
  'deprecated-api': { summary: 'The apiVersion of an object is not deprecated.' },
  'missing-field': { summary: 'A field that the kind requires is there.' },
  'bad-quantity': { summary: 'A quantity is a number with a known suffix.' },
  'bad-time': { summary: 'A time is written as RFC 3339 says.' },
  'bad-format': { summary: 'A value of a custom resource has the format that its schema names.' },
  'pattern-mismatch': { summary: 'A value of a custom resource matches the pattern of its schema.' },
  'not-allowed-value': { summary: 'A value of a custom resource is one that its schema lists.' },
  'out-of-range': { summary: 'A number is within its limits.' },
  'too-short': { summary: 'A text of a custom resource is not shorter than its schema allows.' },
  'too-long': { summary: 'A text of a custom resource is not longer than its schema allows.' },
  'too-few': { summary: 'A list or map of a custom resource has as many entries as its schema asks for.' },
  'too-many': { summary: 'A list or map of a custom resource has no more entries than its schema allows.' },
  'duplicate-item': { summary: 'An item stands once in a list that its schema calls a set or a map.' },
  'no-alternative-fits': { summary: 'A value fits one of the alternatives of its schema.' },
  'several-alternatives-fit': { summary: 'A value fits only one of the alternatives of its schema.' },
  'forbidden-form': { summary: 'A value has no form that its schema forbids.' },
  'custom-resource-rule': { summary: 'A custom resource satisfies the CEL rules of its schema.' },
  'json-patch': { summary: 'A JSON patch has known operations with the fields that they need.' },
  'ignore-without-reason': { summary: 'A comment that ignores a rule says why.' },
  'unused-ignore': { summary: 'A comment that ignores a rule has something to ignore.' },
} as const satisfies Catalogue

/** A rule of those, or the one that the API server checks in code and a schema too. The compiler refuses other names. */
export type StructureRule = keyof typeof structureRules | 'base64-values'

/** A finding of those. */
export type StructureFinding = FindingOf<typeof structureRules>

/** What is wrong at a field, by one of those. */
export type StructureProblem = Problem<StructureRule>
