/** The file that says for a repository how it is validated. */
export const configName = '.gitops-actions.yaml'

const severity = { enum: ['error', 'warning', 'notice', 'off'] } as const
const pattern = (what: string) => ({ type: 'string', description: `${what}; "*" stands for any text.` }) as const

/** What stands in it, as JSON Schema: editors complete by it, and the file is read by it. */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: configName,
  description: 'How gitops-actions validates this repository.',
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: {
      type: 'object',
      description: 'Severity of rules by name, as the input rules; that input wins.',
      additionalProperties: severity,
    },
    overrides: {
      type: 'array',
      description:
        'Severities for some objects only. All that an entry says of them must hold; the last entry that fits wins.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rules', 'reason'],
        properties: {
          path: { type: 'string', description: 'Glob of files, relative to this file: "clusters/prod/**".' },
          kind: pattern('The kind'),
          name: pattern('The name'),
          namespace: pattern('The namespace'),
          rules: {
            type: 'object',
            description: 'Severity of rules by name; "*" is every rule.',
            additionalProperties: severity,
          },
          reason: { type: 'string', description: 'Why it is so, for the next reader.' },
          expires: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'The last day on which it holds: 2027-01-31.',
          },
        },
      },
    },
    render: {
      type: 'array',
      description: 'How folders are rendered. Every entry that fits counts, the later ones last.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
          path: { type: 'string', description: 'Glob of folders of kustomizations or charts.' },
          'load-restrictions': {
            enum: ['root-only', 'none'],
            description: 'Whether kustomizations may load files from outside of their folder.',
          },
          'api-versions': {
            type: 'array',
            items: { type: 'string' },
            description: 'API versions that charts are told of: monitoring.coreos.com/v1.',
          },
          values: {
            type: 'array',
            items: { type: 'string' },
            description: 'Values files of charts, relative to this file, the later ones winning.',
          },
          release: { type: 'string', description: 'Release name of charts.' },
          namespace: { type: 'string', description: 'Namespace of charts.' },
        },
      },
    },
  },
} as const

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
}
