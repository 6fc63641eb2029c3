import { defineContract } from '../contract/contract.ts'
import { commonInputs, goBuildInput } from '../contract/fields.ts'
import { newestMinor, oldestMinor } from '../kubernetes/releases.ts'

/** The public interface of validate-manifests. */
export const validateContract = defineContract({
  name: 'validate-manifests',
  command: 'validate',
  summary:
    'Judge Kubernetes manifests as the API server would, offline: schemas, rules and references, each finding on its line.',
  branding: { icon: 'check-circle', color: 'blue' },
  inputs: {
    paths: {
      type: 'list',
      separator: 'line',
      positional: true,
      placeholder: 'PATH',
      default: ['.'],
      description:
        'Files, folders and globs to validate; "-" reads standard input. Folders are searched for .yaml, .yml and .json files, with kustomizations and Helm charts recognised.',
    },
    'kubernetes-version': {
      type: 'list',
      separator: 'comma',
      placeholder: 'VERSION',
      default: ['1.36'],
      description: `Versions of Kubernetes to judge by, from 1.${oldestMinor} to 1.${newestMinor}. With several, a finding says at which of them it breaks.`,
    },
    schemas: {
      type: 'list',
      separator: 'line',
      placeholder: 'PATH',
      description:
        'Files, folders and globs with schemas of your own kinds: CustomResourceDefinitions, JSON schemas as CRDs-catalog or kubeconform names them, or OpenAPI documents of a cluster; and places as kubeconform writes them, paths or URLs with the kind in them (a URL pinned by a commit or #sha256=). Definitions among the validated files are used without being named.',
    },
    exclude: {
      type: 'list',
      separator: 'line',
      placeholder: 'GLOB',
      description: 'Globs of files and folders to leave out, such as "**/testdata/**".',
    },
    rules: {
      type: 'map',
      separator: 'comma',
      description:
        'Severity of rules: error, warning, notice or off by the name of the rule, such as "missing-config-map=error". docs/rules.md lists the rules.',
    },
    'unknown-kinds': {
      type: 'enum',
      values: ['error', 'warning', 'skip'],
      default: 'warning',
      description:
        "What objects of kinds without a schema are: an error each, one warning for all of them, or skipped and counted. Kinds that can't exist, or are nearly one that does, are errors in any case.",
    },
    references: {
      type: 'boolean',
      default: true,
      description:
        'Check that what objects refer to exists: Services, ports, ConfigMaps, Secrets, keys, subsets, paths.',
    },
    external: {
      type: 'list',
      separator: 'comma',
      placeholder: 'KIND/NAME',
      description:
        'Objects that exist outside of these files, as Kind/name or Kind/namespace/name; "*" stands for any text, as in "Secret/*".',
    },
    'pod-security': {
      type: 'enum',
      values: ['off', 'baseline', 'restricted'],
      default: 'off',
      description:
        'Hold Pods and their templates against a level of the Pod Security Standards, as the admission of the versions does: each control that is broken is an error.',
    },
    policies: {
      type: 'string',
      placeholder: 'DIR',
      description:
        'A folder of policies in Rego that each object is held against, as it is rendered. Run by conftest, which must be on PATH.',
    },
    style: {
      type: 'boolean',
      default: false,
      description: 'Check the style of the YAML as yamllint does, configured by .yamllint where there is one.',
    },
    kustomize: {
      type: 'enum',
      values: ['auto', 'on', 'off'],
      default: 'auto',
      description:
        'Render kustomizations and validate the result: auto where kustomize is installed, on to provide it and to use the network, off never.',
    },
    helm: {
      type: 'enum',
      values: ['auto', 'on', 'off'],
      default: 'auto',
      description:
        'Render Helm charts and validate the result: auto where helm is installed, on to provide it, off never.',
    },
    'helm-values': {
      type: 'list',
      separator: 'line',
      placeholder: 'FILE',
      description: 'Values files for rendering Helm charts, the later ones winning.',
    },
    'helm-release': {
      type: 'string',
      default: 'release',
      placeholder: 'NAME',
      description: 'Release name for rendering Helm charts.',
    },
    'helm-namespace': {
      type: 'string',
      placeholder: 'NAMESPACE',
      description: 'Namespace for rendering Helm charts.',
    },
    since: {
      type: 'string',
      placeholder: 'REF',
      description:
        'Report only what came since a branch, tag or commit: the files are judged as they were where the work since then began, too. Needs the history ("fetch-depth: 0").',
    },
    baseline: {
      type: 'string',
      placeholder: 'FILE',
      description: 'Leave out the findings of an earlier report, as "--format json" prints it.',
    },
    ...goBuildInput,
    fix: {
      type: 'boolean',
      default: false,
      description:
        'Apply the certain fixes in place: misspelt fields, removed API versions, missing quotes. With dry-run a unified diff is printed instead.',
    },
    'fail-on': {
      type: 'enum',
      values: ['error', 'warning', 'notice', 'never'],
      default: 'error',
      description:
        'The lowest severity that refuses. Findings of that severity and above are reported as errors; with "never", errors are reported as warnings.',
    },
    ...commonInputs,
  },
  outputs: {
    valid: '"true" when nothing was refused, otherwise "false".',
    errors: 'Number of errors.',
    warnings: 'Number of warnings.',
    notices: 'Number of notices.',
    files: 'Number of files that were judged.',
    documents: 'Number of Kubernetes objects that were judged.',
    skipped: 'JSON object: how many files and documents were skipped, by reason.',
    fixed: 'Number of fixes that were applied, or with dry-run would be.',
  },
  examples: [
    'gitops-actions validate ops/',
    'gitops-actions validate ops/ --kubernetes-version 1.32,1.34',
    'gitops-actions validate ops/ --fix --dry-run',
    'kustomize build overlays/prod | gitops-actions validate -',
    'gitops-actions validate ops/ --external "Secret/*" --rules missing-config-map=error',
  ],
})
