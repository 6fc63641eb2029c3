import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configMap, findings, run, workspace } from '../../../test/support/validate.ts'

const bad = (name: string): string => `${configMap(name)}dta: {}\n`

function commit(root: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'x')
}

describe('since', () => {
  it('tells what came, counts what went, and leaves files and index as they are', async () => {
    const root = workspace({ 'ops/a.yaml': bad('a'), 'ops/b.yaml': bad('b') })
    commit(root)
    writeFileSync(join(root, 'ops/a.yaml'), `# a line above\n${bad('a')}`)
    writeFileSync(join(root, 'ops/c.yaml'), bad('c'))
    rmSync(join(root, 'ops/b.yaml'))
    const report = await run(root, { since: 'HEAD', paths: ['ops'] })
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['ops/c.yaml unknown-field'])
    expect(report.result.comparisons).toEqual([{ against: 'HEAD', new: 1, fixed: 1, known: 1 }])
    expect(report.plan).toContain('Compared with HEAD: 1 new, 1 fixed, 1 known and left out.')
    expect(execFileSync('git', ['status', '--short'], { cwd: root, encoding: 'utf8' })).toBe(
      ' M ops/a.yaml\n D ops/b.yaml\n?? ops/c.yaml\n',
    )
  })

  it('judges no more than what takes in a file that differs, as long as nothing differs that others refer to', async () => {
    const root = workspace({ 'a.yaml': `${bad('a')}`, 'b.yaml': bad('b') })
    commit(root)
    writeFileSync(join(root, 'a.yaml'), `${bad('a')}dtaa: {}\n`)
    const report = await run(root, { since: 'HEAD' })
    expect(report.findings.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.yaml:7'])
    expect(report.result.comparisons).toEqual([{ against: 'HEAD', new: 1, fixed: 0, known: 1 }])
    expect(report.files).toBe(1)
  })

  it('tells what misses an object whose name was changed, in a file that was not', async () => {
    const pod = (map: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: p, image: p, envFrom: [{ configMapRef: { name: ${map} } }] }] }\n`
    const root = workspace({ 'a.yaml': configMap('settings'), 'p.yaml': pod('settings') })
    commit(root)
    writeFileSync(join(root, 'a.yaml'), configMap('setings'))
    expect(await findings(root, { since: 'HEAD' })).toEqual([expect.stringContaining('p.yaml:4')])
  })

  it('reads a workspace below the root of its repository', async () => {
    const root = workspace({ 'ops/a.yaml': bad('a'), 'ops/b.yaml': bad('b') })
    commit(root)
    writeFileSync(join(root, 'ops/a.yaml'), `${bad('a')}dtaa: {}\n`)
    const report = await run(join(root, 'ops'), { since: 'HEAD' })
    expect(report.findings.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.yaml:7'])
    expect(report.result.comparisons).toEqual([{ against: 'HEAD', new: 1, fixed: 0, known: 1 }])
  })

  it('tells everything of a path that was not there', async () => {
    const root = workspace({ 'a.yaml': bad('a') })
    commit(root)
    writeFileSync(join(root, 'b.yaml'), bad('b'))
    expect(await findings(root, { since: 'HEAD', paths: ['b.yaml'] })).toEqual(['b.yaml:6 error unknown-field'])
  })

  it.each(['gone', '--all'])('a ref that is not there is wrong use: %s', async (since) => {
    const root = workspace({ 'a.yaml': bad('a') })
    commit(root)
    await expect(run(root, { since })).rejects.toMatchObject({
      name: 'InputError',
      fix: expect.stringContaining('fetch-depth: 0'),
    })
  })
})

describe('baseline', () => {
  const baseline = (...names: string[]): string =>
    JSON.stringify({
      findings: names.map((name) => ({
        rule: 'unknown-field',
        file: `${name}.yaml`,
        path: 'dta',
        message: 'unknown field `dta`; did you mean `data`?',
      })),
    })

  it('leaves out what is known, as often as it is known', async () => {
    const root = workspace({
      'a.yaml': `${bad('a')}---\n${bad('c')}`,
      'b.yaml': bad('b'),
      'known.json': baseline('a', 'b', 'gone'),
    })
    const report = await run(root, { baseline: 'known.json', paths: ['a.yaml', 'b.yaml'] })
    expect(report.findings.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.yaml:13'])
    expect(report.result.comparisons).toEqual([{ against: 'known.json', new: 1, fixed: 1, known: 2 }])
  })

  it.each([
    ['gone.json', 'does not exist'],
    ['a.yaml', 'is no report of validate'],
  ])('that is none is wrong use: %s', async (file, message) => {
    const root = workspace({ 'a.yaml': bad('a') })
    await expect(run(root, { baseline: file })).rejects.toMatchObject({
      message: expect.stringContaining(message),
      fix: expect.stringContaining('--format json --output'),
    })
  })
})
