import { ServiceError } from '../errors.ts'
import { isObject } from '../value.ts'

/** What a value that came over the network must look like. What stands in it besides is nobody's business. */
export interface Shape<T> {
  /** As a sentence names it: `a pull request`. */
  readonly name: string
  /** Undefined where a value is one, otherwise what it is: `null`, `an object whose "id" is text`. */
  differs(value: unknown): string | undefined
  /** Of the type alone; never set. */
  readonly type?: T
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never

export const text = primitive<string>('text', 'string')
export const number = primitive<number>('a number', 'number')
export const boolean = primitive<boolean>('true or false', 'boolean')

/** An object with these fields at least. */
export function object<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  name: string,
  fields: Fields,
): Shape<{ readonly [Name in keyof Fields]: TypeOf<Fields[Name]> }> {
  return {
    name,
    differs(value) {
      if (!isObject(value)) return kindOf(value)
      for (const [key, shape] of Object.entries(fields)) {
        const field = Object.hasOwn(value, key) ? value[key] : undefined
        const found = shape.differs(field)
        if (found !== undefined) return `an object whose "${key}" is ${found}`
      }
      return undefined
    },
  }
}

/** @param name what its items are: `pull requests`. */
export function list<T>(name: string, item: Shape<T>): Shape<readonly T[]> {
  return {
    name: `a list of ${name}`,
    differs(value) {
      if (!Array.isArray(value)) return kindOf(value)
      for (const entry of value) {
        const found = item.differs(entry)
        if (found !== undefined) return `a list that holds ${found}`
      }
      return undefined
    },
  }
}

/** A value that may be null, or not there. */
export function optional<T>(shape: Shape<T>): Shape<T | null | undefined> {
  return {
    name: shape.name,
    differs: (value) => (value === null || value === undefined ? undefined : shape.differs(value)),
  }
}

/**
 * Takes a value for what it must be.
 * @param address who sent it: `GET https://api.example.com/pulls`.
 * @throws ServiceError "ADDRESS answered with WHAT instead of WHAT".
 */
export function taken<T>(value: unknown, shape: Shape<T>, address: string): T {
  const found = shape.differs(value)
  if (found !== undefined) throw otherAnswer(address, found, shape.name)
  return value as T
}

/** An answer that is not what was asked for, be it of a login page, a proxy or another program. */
export function otherAnswer(address: string, found: string, wanted: string): ServiceError {
  const { host } = new URL(address.slice(address.indexOf(' ') + 1))
  return new ServiceError(host, `${address} answered with ${found} instead of ${wanted}`, {
    fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
  })
}

/** The JSON of a body; text that is no JSON as it is, undefined where there is none. */
export function parsed(body: Uint8Array): unknown {
  if (body.byteLength === 0) return undefined
  const content = new TextDecoder().decode(body)
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value !== 'string') return `${typeof value === 'number' ? 'the number' : 'the value'} ${value}`
  if (/^\s*(?:<!doctype html|<html|<head|<body|<script)/i.test(value)) return 'an HTML page'
  return value.trim() === '' ? 'empty text' : 'text'
}

function primitive<T>(name: string, type: 'string' | 'number' | 'boolean'): Shape<T> {
  return { name, differs: (value) => (typeof value === type ? undefined : kindOf(value)) }
}
