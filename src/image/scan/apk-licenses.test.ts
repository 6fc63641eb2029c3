import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import type { Layout } from '../../oci/layout.ts'
import { withWholeLicenses } from './apk-licenses.ts'

const layer = `sha256:${'a'.repeat(64)}`
const record = (name: string, license: string): string => `P:${name}\nV:1-r0\nL:${license}\nF:lib\nR:x\n\n`
const told = (name: string, ...licenses: string[]) => ({
  ...{ name, version: '1-r0', licenses, layer },
  purl: `pkg:apk/alpine/${name}@1-r0`,
})

/** A layout with one layer, whose list of apk has these records. */
function layoutWith(list: string, text: string): Layout {
  const path = temporaryFolder('layout')
  const root = temporaryFolder('root')
  mkdirSync(join(root, dirname(list)), { recursive: true })
  mkdirSync(join(path, 'blobs', 'sha256'), { recursive: true })
  writeFileSync(join(root, list), text)
  execFileSync('tar', ['-czf', join(path, 'blobs', 'sha256', layer.slice(7)), '-C', root, list])
  return { path } as Layout
}

it.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])('reads whole expressions from %s', async (list) => {
  const text = record('one', 'GPL-2.0-only OR MIT') + record('odd', 'MIT BSD') + record('plain', 'MIT')
  const packages = [
    told('one', 'GPL-2.0-only', 'MIT'),
    told('odd', 'MIT', 'BSD'),
    told('plain', 'MIT'),
    told('gone', 'A', 'B'),
  ]
  const whole = await withWholeLicenses(
    testHost({ environment: { PATH: process.env['PATH'] ?? '' } }),
    layoutWith(list, text),
    packages,
  )
  expect(whole.map(({ licenses }) => licenses)).toEqual([['GPL-2.0-only OR MIT'], ['MIT', 'BSD'], ['MIT'], ['A', 'B']])
})
