import {
  apart,
  isWrittenOut,
  namesSecret,
  type SecretSpot,
  secretsInText,
  underscored,
} from '../../report/secret-texts.ts'
import { masked, secretsIn } from '../compose/mask.ts'
import type { HookModel, Model, ServiceModel } from '../compose/project.ts'

/** Options of programs that take a password, `user:password` after it where `pair` is set. */
interface ShortOption {
  readonly programs: RegExp
  /** Alone with the password in the next word, or with it at its end. */
  readonly option: RegExp
  readonly glued?: RegExp
  readonly name: string
  readonly pair?: true
}

const shortOptions: readonly ShortOption[] = [
  {
    programs: /^(?:mysql|mariadb)(?:admin|-admin|dump|-dump|check|-check|show|-show|import|-import|sh|pump)?$/,
    option: /^$/,
    glued: /^-p(?=.)/,
    name: 'MYSQL_PASSWORD',
  },
  {
    programs: /^(?:mongo\w*|cypher-shell|influx|clickhouse-client|docker|arangosh)$/,
    option: /^-p$/,
    name: 'PASSWORD',
  },
  { programs: /^sshpass$/, option: /^-p$/, glued: /^-p(?=.)/, name: 'SSH_PASSWORD' },
  { programs: /^(?:redis|valkey|keydb)-cli$/, option: /^-a$/, name: 'REDIS_PASSWORD' },
  { programs: /^(?:sqlcmd|bcp)$/, option: /^-P$/, glued: /^-P(?=.)/, name: 'MSSQL_PASSWORD' },
  { programs: /^mosquitto_(?:sub|pub|rr)$/, option: /^(?:-P|--pw)$/, name: 'MQTT_PASSWORD' },
  { programs: /^ldap\w+$/, option: /^-[ws]$/, glued: /^-w(?=.)/, name: 'LDAP_PASSWORD' },
  {
    programs: /^curl$/,
    option: /^(?:-u|--user|-U|--proxy-user)$/,
    glued: /^(?:-u|--user=)(?=.)/,
    name: 'HTTP_PASSWORD',
    pair: true,
  },
  { programs: /^openssl$/, option: /^-pass(?:in|out)?$/, name: 'PASSPHRASE', pair: true },
]

/** Commands whose last of so many words after these is a password. */
const positions: readonly (readonly [words: RegExp, after: number, name: string])[] = [
  [/(?:^| )mc alias set$/, 4, 'MINIO_PASSWORD'],
  [/(?:^| )mc config host add$/, 4, 'MINIO_PASSWORD'],
  [/(?:^| )rabbitmqctl (?:add_user|change_password)$/, 2, 'RABBITMQ_PASSWORD'],
]

/** A word of a command: where it stands in which of its texts. A quote of a shell may stand around it, or around its value. */
interface Word {
  readonly text: string
  readonly at: number
  readonly of: number
}

/** The words of a command, of which some may be scripts of a shell with words of their own; undefined where a command ends. */
function wordsOf(texts: readonly string[]): (Word | undefined)[] {
  return texts.flatMap((text, of): (Word | undefined)[] => {
    if (!/\s/.test(text.trim())) return [{ text, at: 0, of }]
    const parts = text.matchAll(/[;&|\n()]+|(?:[^\s;&|()"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+/g)
    const words = [...parts].map((part) =>
      /^[;&|\n()]/.test(part[0]) ? undefined : { text: part[0], at: part.index, of },
    )
    return [undefined, ...words, undefined]
  })
}

interface LiteralSecret extends SecretSpot {
  readonly of: number
}

/** A value from a place of a word to its end, without the quotes around it; undefined where it is none that is written out. */
function valueFrom(word: Word, from: number, name: string): LiteralSecret | undefined {
  const raw = word.text.slice(from)
  const quoted = /^(["'])([\s\S]*)\1$/.exec(raw)
  const value = quoted?.[2] ?? raw
  if (!isWrittenOut(quoted === null ? value : value.replace(/\s/g, '_')) || /\$\w/.test(value)) return undefined
  const start = word.at + from + (quoted === null ? 0 : 1)
  return { name, of: word.of, start, end: start + value.length }
}

/** The password of `user:password`; two numbers are none. */
function pairFrom(word: Word, from: number, name: string): LiteralSecret | undefined {
  const pair = /^["']?[^:/"'\s]{1,100}:/.exec(word.text.slice(from))
  if (pair === null || /^["']?[0-9]+:[0-9]+["']?$/.test(word.text.slice(from))) return undefined
  const end = word.text.length - (/["']$/.test(word.text) ? 1 : 0)
  return valueFrom({ ...word, text: word.text.slice(0, end) }, from + pair[0].length, name)
}

/** The secrets that a command is given as they are, by the names of its options, and by their shapes. */
export function literalsIn(texts: readonly string[]): LiteralSecret[] {
  const words = wordsOf(texts)
  const found: LiteralSecret[] = []
  let program = ''
  let before = ''
  for (const [i, word] of words.entries()) {
    if (word === undefined) {
      program = before = ''
      continue
    }
    const { text } = word
    const base = text.split('/').at(-1) ?? ''
    if (shortOptions.some(({ programs }) => programs.test(base))) program = base
    const next = words[i + 1]
    const own = optionIn(word, next, program) ?? positionIn(words, i, before)
    if (own !== undefined) found.push(own)
    before = `${before} ${base}`.slice(-60)
  }
  const shaped = texts.flatMap((text, of) => secretsInText(text).map((spot) => ({ ...spot, of })))
  return [...found, ...shaped]
}

function optionIn(word: Word, next: Word | undefined, program: string): LiteralSecret | undefined {
  const { text } = word
  for (const { programs, option, glued, name, pair } of shortOptions) {
    if (!programs.test(program)) continue
    const secretFrom = pair ? pairFrom : valueFrom
    if (option.test(text) && next !== undefined) return secretFrom(next, 0, name)
    const prefix = glued?.exec(text)?.[0]
    if (prefix !== undefined) return secretFrom(word, prefix.length, name)
  }
  const [, name, value] = /^--?([A-Za-z][\w.-]{0,80})(=)?/.exec(text) ?? []
  if (name === undefined || value !== undefined || next === undefined || next.text.startsWith('-')) return undefined
  if (`-${name}` !== text.slice(-name.length - 1)) return undefined
  if (/^(?:(?:http_?|basic_?)?auth|userpass)$/i.test(name)) return pairFrom(next, 0, 'AUTH')
  return namesSecret(name) ? valueFrom(next, 0, name) : undefined
}

function positionIn(words: readonly (Word | undefined)[], i: number, before: string): LiteralSecret | undefined {
  for (const [pattern, after, name] of positions) {
    if (!pattern.test(`${before} ${words[i]?.text}`)) continue
    const word = words[i + after]
    if (word !== undefined && words.slice(i, i + after).every((one) => one !== undefined))
      return valueFrom(word, 0, name)
  }
  return undefined
}

/** Gives each value one name of its own among those that are taken. */
function naming(taken: ReadonlyMap<string, string>): (wanted: string, value: string) => string {
  const values = new Map(taken)
  return (wanted, value) => {
    const plain = underscored(wanted).toUpperCase()
    const base = /^[A-Z]/.test(plain) ? plain : `SECRET_${plain}`
    const known = [...values].find(([, same]) => same === value)?.[0]
    if (known !== undefined) return known
    let name = base
    for (let n = 2; values.has(name); n++) name = `${base}_${n}`
    values.set(name, value)
    return name
  }
}

type Name = ReturnType<typeof naming>

/** The texts of a command with its secrets masked. */
function maskedTexts(texts: readonly string[], nameOf: Name, isScript: boolean): readonly string[] {
  const spots = literalsIn(texts)
  if (spots.length === 0) return texts
  return texts.map((text, of) => {
    let out = ''
    let at = 0
    for (const { name, start, end } of apart(spots.filter((spot) => spot.of === of))) {
      const raw = text.slice(start, end)
      // What a shell reads before a probe or a hook runs is no part of the value.
      const value = isScript && /\s/.test(text) && text[start - 1] !== "'" ? raw.replace(/\\([\s\S])/g, '$1') : raw
      out += text.slice(at, start) + masked(nameOf(name, value), value)
      at = end
    }
    return out + text.slice(at)
  })
}

/** The model with the secrets masked that commands, health checks and hooks hold as they are. */
export function withMaskedLiterals(model: Model): Model {
  const services = Object.entries(model.services ?? {}).map(([name, service]): [string, ServiceModel | null] => [
    name,
    service && maskedService(service),
  ])
  return { ...model, services: Object.fromEntries(services) as Model['services'] & object }
}

function maskedService(service: ServiceModel): ServiceModel {
  const { command, entrypoint, healthcheck, pre_start, post_start, pre_stop } = service
  const hooks = [pre_start, post_start, pre_stop].map((list) => list?.map((hook) => hook.command ?? []) ?? [])
  const texts = [command ?? [], entrypoint ?? [], healthcheck?.test ?? [], ...hooks.flat()]
  if (texts.every((words) => literalsIn(words).length === 0)) return service
  const nameOf = naming(secretsIn(texts.flat()))
  const plain = <T extends readonly string[] | null | undefined>(words: T): T =>
    (words ? maskedTexts(words, nameOf, false) : words) as T
  const hooked = <T extends Pick<HookModel, 'command'>>(hook: T, isScript: boolean): T =>
    hook.command ? { ...hook, command: maskedTexts(hook.command, nameOf, isScript) } : hook
  return {
    ...service,
    ...(command && { command: plain(command) }),
    ...(entrypoint && { entrypoint: plain(entrypoint) }),
    ...(healthcheck?.test && { healthcheck: { ...healthcheck, test: maskedTexts(healthcheck.test, nameOf, true) } }),
    ...(pre_start && { pre_start: pre_start.map((hook) => hooked(hook, false)) }),
    ...(post_start && { post_start: post_start.map((hook) => hooked(hook, true)) }),
    ...(pre_stop && { pre_stop: pre_stop.map((hook) => hooked(hook, true)) }),
  }
}
