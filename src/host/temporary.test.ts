import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/support/host.ts'

const module = pathToFileURL(join(import.meta.dirname, 'temporary.ts')).href

/** Another process that makes a temporary folder and ends. @returns what stands in the place of temporary folders while it has one, and after. */
function another(place: string, end = '') {
  const script = `
    const { makeTemporary } = await import('${module}')
    const { readdirSync, writeFileSync } = await import('node:fs')
    writeFileSync(makeTemporary('layouts') + '/blob', 'bytes')
    console.log(JSON.stringify(readdirSync('${place}')))
    ${end}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: place },
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return { during: JSON.parse(stdout) as string[], after: readdirSync(place) }
}

describe.skipIf(process.platform === 'win32')('temporary folders', () => {
  it('of a process that was killed go with the next one that needs some', () => {
    const place = temporaryFolder('tmp')
    const killed = another(place, "process.kill(process.pid, 'SIGKILL')")
    expect([killed.during.length, killed.after]).toEqual([1, killed.during])
    const next = another(place)
    expect(next.during).toEqual([expect.stringMatching(/^gitops-actions-layouts-/)])
    expect(next.during).not.toEqual(killed.during)
    expect(next.after).toEqual([])
  })

  it('of others stay: of a process that runs, one that is counted elsewhere, and what is not ours alone', () => {
    const place = temporaryFolder('tmp')
    const here = process.platform === 'linux' ? (/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0') : '0'
    const gone = spawnSync('true').pid
    const kept = [
      `gitops-actions-view-${here}-${process.pid}-aaaaaa`,
      `gitops-actions-view-${here}1-${gone}-bbbbbb`,
      'gitops-actions-mine',
    ]
    for (const name of kept) mkdirSync(join(place, name), { mode: 0o700 })
    mkdirSync(join(place, `gitops-actions-view-${here}-${gone}-dddddd`), { mode: 0o755 })
    mkdirSync(join(place, `gitops-actions-view-${here}-${gone}-cccccc`), { mode: 0o700 })
    writeFileSync(join(place, `gitops-actions-view-${here}-${gone}-cccccc`, 'blob'), 'bytes')
    expect(another(place).after).toEqual([...kept, `gitops-actions-view-${here}-${gone}-dddddd`].sort())
  })
})
