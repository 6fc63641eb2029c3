import type { Fields, Values } from '../contract/fields.ts'

/** How a change reaches a repository: one fragment of the contracts of all stages that deliver. */
export const deliveryInputs = {
  repository: {
    type: 'string',
    placeholder: 'URL',
    description:
      'Git repository to change, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are changed.',
  },
  branch: {
    type: 'string',
    form: 'branch',
    placeholder: 'BRANCH',
    description: 'Branch to change, or to propose the change for. Default: the default branch of the repository.',
  },
  'pull-request': {
    type: 'boolean',
    default: false,
    description: 'Propose the change as a pull request, created or updated, instead of committing to the branch.',
  },
  'pull-request-branch': {
    type: 'string',
    form: 'branch',
    placeholder: 'BRANCH',
    description:
      'Branch of the pull request. Default: a name made of what is changed, the same for the next version of it.',
  },
  title: {
    type: 'string',
    placeholder: 'TEXT',
    description: 'Title of the pull request. Default: the first line of the commit message.',
  },
  labels: {
    type: 'list',
    separator: 'comma',
    placeholder: 'LABEL',
    description: 'Labels of the pull request.',
  },
  reviewers: {
    type: 'list',
    separator: 'comma',
    placeholder: 'USER',
    description: 'Users, or teams as ORG/TEAM, that are asked to review the pull request.',
  },
  assignees: {
    type: 'list',
    separator: 'comma',
    placeholder: 'USER',
    description: 'Users that the pull request is assigned to.',
  },
  'auto-merge': {
    type: 'enum',
    values: ['off', 'merge', 'squash', 'rebase'],
    default: 'off',
    description: 'Let the forge merge the pull request by this method once its checks pass.',
  },
  draft: { type: 'boolean', default: false, description: 'Open the pull request as a draft.' },
  'close-stale': {
    type: 'boolean',
    default: true,
    description: 'Close older pull requests of this action that are about the same.',
  },
  commits: {
    type: 'enum',
    values: ['auto', 'git', 'api'],
    default: 'auto',
    description:
      'How commits are made: git pushes them, api makes them through GitHub so that they are verified, auto takes api for GitHub App tokens and git otherwise.',
  },
  'commit-message': {
    type: 'string',
    placeholder: 'TEXT',
    description:
      'Message of the commit, above its trailers; {files} and {environments} are filled in, and where images change {images}, {image}, {tag}, {digest} and {old-tag}. Default: a conventional message such as "chore(deploy): bump web to 1.4.0".',
  },
  author: {
    type: 'string',
    placeholder: 'NAME <EMAIL>',
    description: 'Author of the commit. Default: the user of the token, or github-actions[bot].',
  },
  'source-commit': {
    type: 'string',
    placeholder: 'COMMIT',
    description:
      'Commit that the change was made from, for the trailers and the comparison. Default: that of the workflow.',
  },
  'source-repository': {
    type: 'string',
    placeholder: 'URL',
    description: 'Repository of the source-commit. Default: that of the workflow.',
  },
  retries: {
    type: 'number',
    default: 50,
    minimum: 0,
    maximum: 1000,
    description: 'How often a push that lost a race is made again on the new tip.',
  },
  timeout: {
    type: 'number',
    default: 300,
    minimum: 1,
    maximum: 21_600,
    description: 'Seconds after which delivery gives up with nothing pushed.',
  },
  token: {
    type: 'secret',
    environment: 'GITHUB_TOKEN',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    expression: '${{ github.token }}',
    description: 'Token for the repository. Pull requests of GITHUB_TOKEN may not start workflows; those of an app do.',
  },
  'race-secret': {
    type: 'secret',
    environment: 'RACE_SECRET',
    description:
      'Secret that the jobs which push to one branch share, of 16 characters at least, so that one may carry the changes of others that wait. Who knows it can have such a job write to the branch. Default: the personal token or the key of the app; jobs with a GITHUB_TOKEN each take turns.',
  },
  username: {
    type: 'string',
    placeholder: 'NAME',
    description: 'User name that goes with the token. Default: what the server of the repository expects.',
  },
  'app-id': {
    type: 'string',
    placeholder: 'ID',
    description: 'Id or client id of a GitHub App. With its private key, the token is made for this run alone.',
  },
  'app-private-key': {
    type: 'secret',
    environment: 'APP_PRIVATE_KEY',
    description: 'Private key of the GitHub App, in PEM form.',
  },
} as const satisfies Fields

export type DeliveryInputs = Values<typeof deliveryInputs> & { readonly dryRun: boolean }

/** What a delivery leaves behind, as outputs (`outputsOf`). */
export const deliveryOutputs = {
  commit: 'Commit that holds the change; empty without repository.',
  branch: 'Branch that holds the change; empty without repository.',
  'pull-request-number': 'Number of the pull request.',
  'pull-request-url': 'Address of the pull request.',
} as const
