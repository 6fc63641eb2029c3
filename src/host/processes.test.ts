import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/support/host.ts'
import { nodeProcesses } from './processes.ts'

const environment = { PATH: '/usr/bin:/bin', LANG: 'C', GITHUB_TOKEN: 'canary', MY_PASSWORD: 'canary' }
const processes = nodeProcesses(environment, tmpdir())
const shell = (script: string, options = {}) => processes.run('sh', ['-c', script], options)
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

describe('processes', () => {
  it('gives output, errors and exit code of a program', async () => {
    const { exitCode, stdout, stderr } = await shell('printf out; printf err >&2; exit 3')
    expect([exitCode, text(stdout), stderr]).toEqual([3, 'out', 'err'])
  })

  it('hands bytes to standard input and takes bytes back', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256)
    const { stdout } = await processes.run('cat', [], { stdin: bytes })
    expect(Buffer.compare(stdout, bytes)).toBe(0)
  })

  it('closes standard input where nothing is given', async () => {
    expect((await processes.run('cat', [])).exitCode).toBe(0)
  })

  it('lets a program end without reading its input', async () => {
    const { exitCode } = await shell('exec 0<&-; exit 4', { stdin: 'x'.repeat(1_000_000) })
    expect(exitCode).toBe(4)
  })

  it('lets a program end before it has read 5 MB of input', async () => {
    const { exitCode } = await shell('head -c 10 > /dev/null; exit 5', { stdin: Buffer.alloc(5_000_000) })
    expect(exitCode).toBe(5)
  })

  it('tells the programs apart that run at once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        shell(index % 2 === 0 ? `exit ${index}` : `sleep 0.0${index}; kill -9 $$`),
      ),
    )
    expect(codes.map(({ exitCode }) => exitCode)).toEqual([0, 137, 2, 137, 4, 137, 6, 137, 8, 137, 10, 137])
  })

  it.runIf(process.platform !== 'win32')('runs a program whatever its path holds', async () => {
    const folder = temporaryFolder('odd "folder\\ of\' it $HOME')
    const path = join(folder, 'a "tool" \\')
    writeFileSync(path, '#!/bin/sh\nprintf %s "$1"\n', { mode: 0o755 })
    expect(text((await processes.run(path, ['an argument'])).stdout)).toBe('an argument')
  })

  it.each([
    ['a zero byte', ['a\0b'], 'zero byte'],
    ['a very long text', ['x'.repeat(131_072)], 'longer than a program can be given'],
    ['very many texts', Array.from({ length: 50 }, () => 'x'.repeat(100_000)), 'longer than a program can be given'],
  ])('names an argument that no program can be given: %s', async (_, args, said) => {
    await expect(processes.run('true', args)).rejects.toThrow(said)
  })

  it('takes the longest argument there is', async () => {
    expect((await processes.run('true', ['x'.repeat(131_071)])).exitCode).toBe(0)
  })

  it('names a folder that is not there to run in', async () => {
    await expect(shell('true', { cwd: '/nowhere/at/all' })).rejects.toMatchObject({ name: 'ServiceError' })
  })

  it('reads arguments as they are, never as shell text', async () => {
    const hostile = '$(touch x); `id` "quoted" \\ *'
    expect(text((await processes.run('printf', ['%s', hostile])).stdout)).toBe(hostile)
  })

  it('passes no secret of this process to a child, and what is named', async () => {
    const { stdout } = await processes.run('env', [], { env: { NAMED: 'given' } })
    expect(text(stdout)).not.toContain('canary')
    expect(text(stdout)).toContain('NAMED=given')
  })

  it('calls onLine with every line of standard error, also the last without a line feed', async () => {
    const lines: string[] = []
    await shell('printf "one\\ntwo\\r\\nthr" >&2; sleep 0.1; printf "ée" >&2', {
      onLine: (line: string) => lines.push(line),
    })
    expect(lines).toEqual(['one', 'two', 'thrée'])
  })

  it('ends a program that takes longer than it may', async () => {
    await expect(shell('exec sleep 60', { deadlineMs: 100 })).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringMatching(/^Could not run \S+: it did not end within 0.1 s$/),
    })
  })

  it('ends a program that nobody needs any more, also one that was not begun yet', async () => {
    const controller = new AbortController()
    const running = shell('echo up >&2; exec sleep 60', {
      signal: controller.signal,
      onLine: () => controller.abort(),
    })
    expect((await running).exitCode).toBe(143)
    expect((await shell('exec sleep 60', { signal: controller.signal })).exitCode).toBe(143)
  })

  it('gives 128 and the number of the signal that ended a program', async () => {
    expect((await shell('kill -TERM $$')).exitCode).toBe(143)
  })

  it('says which program is not there', async () => {
    await expect(processes.run('no-such-program', [])).rejects.toMatchObject({
      name: 'ServiceError',
      message: 'The program "no-such-program" is not on PATH',
    })
  })
})
