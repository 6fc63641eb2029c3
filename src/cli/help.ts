import type { Contract } from '../contract/contract.ts'
import type { Field, Fields } from '../contract/fields.ts'
import { reportFileFields } from '../contract/report-files.ts'
import { commonOptions, fieldsOfCommand } from './arguments.ts'

/** The help of one command, made from its contract. Lines are at most 100 characters wide. */
export function commandHelp(contract: Contract): string {
  const fields = Object.entries(fieldsOfCommand(contract))
  const isCommon = ([name]: [string, Field]): boolean =>
    Object.hasOwn(commonOptions, name) || Object.hasOwn(reportFileFields, name)
  const examples = contract.examples.map((example) => `  ${example}`)
  return [
    `gitops-actions ${contract.command}${usageOf(Object.fromEntries(fields))}`,
    '',
    ...wrap(contract.summary, ''),
    '',
    'Options:',
    ...fields.filter((entry) => !isCommon(entry)).flatMap(([name, field]) => optionHelp(name, field)),
    '',
    'Everywhere:',
    ...fields.filter(isCommon).flatMap(([name, field]) => optionHelp(name, field)),
    '',
    ...(examples.length === 0 ? [] : ['Examples:', ...examples, '']),
  ].join('\n')
}

/** The overview: what the program is, and one line a command. */
export function overview(commands: readonly { command: string; summary: string }[], version: string): string {
  const width = Math.max(...commands.map(({ command }) => command.length))
  return [
    `gitops-actions ${version} takes a commit to a GitOps repository.`,
    '',
    'Commands:',
    ...commands.map(({ command, summary }) => `  ${command.padEnd(width)}  ${summary}`),
    '',
    'gitops-actions COMMAND --help explains a command.',
    'Exit codes: 0 nothing refused, 1 findings refuse, 2 wrong use or bad input, 3 a tool or service failed, 70 our bug.',
    '',
  ].join('\n')
}

function usageOf(fields: Fields): string {
  const required = Object.entries(fields)
    .filter(([, field]) => field.required && !field.positional && field.type !== 'secret')
    .map(([name, field]) => ` --${name} ${placeholderOf(field)}`)
  const slot = Object.values(fields).find((field) => field.positional)
  return `${slot === undefined ? '' : ` ${positionalText(slot)}`}${required.join('')} [OPTION…]`
}

function positionalText(field: Field): string {
  const word = `${placeholderOf(field)}${field.type === 'list' ? '…' : ''}`
  return field.required ? word : `[${word}]`
}

function optionHelp(name: string, field: Field): string[] {
  const text = [field.description, allowedText(field), defaultText(field)].filter((part) => part !== '').join(' ')
  return [`  ${optionText(name, field)}`, ...wrap(text, '      ')]
}

function optionText(name: string, field: Field): string {
  if (field.type === 'secret') return `${field.environment} (environment variable)`
  if (field.type === 'boolean' && field.default === true) return `--no-${name}`
  const letter = field.short === undefined ? '' : `-${field.short}, `
  const value = field.type === 'boolean' ? '' : ` ${placeholderOf(field)}`
  const repeat = field.type === 'list' || field.type === 'map' ? ' …' : ''
  return `${field.positional ? `${positionalText(field)}, ` : ''}${letter}--${name}${value}${repeat}`
}

function placeholderOf(field: Field): string {
  if ('placeholder' in field && field.placeholder !== undefined) return field.placeholder
  if (field.type === 'map') return 'KEY=VALUE'
  if (field.type === 'enum') return field.values.join('|')
  return field.type === 'number' ? 'N' : 'VALUE'
}

function allowedText(field: Field): string {
  return field.type === 'list' && field.values !== undefined ? `[allowed: ${field.values.join(', ')}]` : ''
}

function defaultText(field: Field): string {
  const value = 'default' in field ? field.default : undefined
  if (field.type === 'boolean') return value === true ? '[on by default]' : ''
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? '' : String(value ?? '')
  return text === '' ? '' : `[default: ${text}]`
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > 100) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}
