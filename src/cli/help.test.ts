import { describe, expect, it } from 'vitest'
import { defineContract } from '../contract/contract.ts'
import { commandHelp, overview } from './help.ts'

const contract = defineContract({
  name: 'bump-manifest-tag',
  command: 'bump',
  summary: 'Change the tag of an image.',
  branding: { icon: 'x', color: 'blue' },
  inputs: {
    image: { type: 'string', required: true, placeholder: 'NAME', description: 'Image to change.' },
    paths: {
      type: 'list',
      separator: 'line',
      positional: true,
      placeholder: 'PATH',
      default: ['.'],
      description: 'Where.',
    },
    order: { type: 'enum', values: ['any', 'newest'], default: 'any', description: 'Who wins.' },
    references: { type: 'boolean', default: true, description: 'Check references.' },
    token: { type: 'secret', environment: 'GITHUB_TOKEN', description: 'Token.' },
    operation: { type: 'string', only: 'action', description: 'Of the action alone.' },
  },
  outputs: {},
  examples: ['gitops-actions bump --image web'],
})

describe('the help of a command comes from its contract', () => {
  it('with usage, options, defaults and examples', () => {
    expect(commandHelp(contract).split('Everywhere:')[0]).toBe(
      [
        'gitops-actions bump [PATH…] --image NAME [OPTION…]',
        '',
        'Change the tag of an image.',
        '',
        'Options:',
        '  --image NAME',
        '      Image to change.',
        '  [PATH…], --paths PATH …',
        '      Where. [default: .]',
        '  --order any|newest',
        '      Who wins. [default: any]',
        '  --no-references',
        '      Check references. [on by default]',
        '  GITHUB_TOKEN (environment variable)',
        '      Token.',
        '',
        '',
      ].join('\n'),
    )
  })

  it('in lines of at most 100 characters', () => {
    const long = { ...contract, summary: 'word '.repeat(60) }
    for (const line of commandHelp(long).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

it('the overview lists the commands and the exit codes', () => {
  const text = overview([{ command: 'bump', summary: 'Change.' }], '1.2.3')
  expect(text).toContain('gitops-actions 1.2.3 takes a commit')
  expect(text).toContain('  bump  Change.')
  expect(text).toContain('2 wrong use or bad input')
})
