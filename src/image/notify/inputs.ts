import type { Fields, Values } from '../../contract/fields.ts'

/** Whom to tell what was seen of images, beside the run itself. All of it is off until it is asked for. */
export const notifyInputs = {
  issues: {
    type: 'boolean',
    description:
      'Keep one issue for each image, in the repository of the workflow (GitHub, Gitea, Forgejo): opened and updated while a scan finds something that refuses or warns, closed when nothing is left. Needs the permission issues: write.',
  },
  'issues-token': {
    type: 'secret',
    environment: 'GITHUB_TOKEN',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    expression: '${{ github.token }}',
    description: 'Token for the issues.',
  },
  'webhook-url': {
    type: 'secret',
    environment: 'WEBHOOK_URL',
    description: 'Address that is told of each image what became of it: of Slack, Teams, or any that takes JSON.',
  },
  'webhook-format': {
    type: 'enum',
    values: ['slack', 'teams', 'generic'],
    description: 'How the webhook is told. Default: by the host of its address.',
  },
  'webhook-secret': {
    type: 'secret',
    environment: 'WEBHOOK_SECRET',
    description:
      'Secret that the message is signed with: HMAC-SHA256 of the body in the header X-Hub-Signature-256, as GitHub signs its webhooks.',
  },
} as const satisfies Fields

export type NotifyInputs = Values<typeof notifyInputs>
