import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/support/host.ts'
import * as chunks from './chunks.ts'

const user = process.getuid === undefined ? undefined : '/home/ada/.cache/gitops-actions/bytecode'

describe('bytecode is kept', () => {
  it.each([
    [
      'on a runner, for the job',
      { RUNNER_TEMP: '/job', CI: 'true', HOME: '/home/ada' },
      '/job/gitops-actions-bytecode',
    ],
    ['elsewhere in the cache of the user', { HOME: '/home/ada' }, user],
    ['that may have another place', { HOME: '/root', XDG_CACHE_HOME: '/home/ada/.cache' }, user],
    ['not where other services of CI may bring it from another branch', { CI: 'true', HOME: '/home/ada' }, undefined],
    ['not in the cache that jobs share', { GITOPS_ACTIONS_CACHE: '/c', RUNNER_TOOL_CACHE: '/t' }, undefined],
    ['not in the folder that this runs in', { XDG_CACHE_HOME: 'cache' }, undefined],
    ['not where Node is told so', { NODE_DISABLE_COMPILE_CACHE: '1', RUNNER_TEMP: '/job' }, undefined],
  ])('%s', (_, environment, folder) => {
    expect(chunks.bytecodeFolder(environment)).toBe(folder)
  })
})

/** What a chunk of one function says, which V8 compiles when it is called. */
const chunkThatSays = (word: string): string => `(function () { return { say() { return '${word}' } } })`

/** Folders of a bundle with one chunk, and of a job; `run` loads the chunk in a process of its own and calls what it gives. */
function bundle(word: string, job = temporaryFolder('job')) {
  const folder = temporaryFolder('bundle')
  fs.writeFileSync(join(folder, '1.index.js'), chunkThatSays(word))
  const main = `import { chunkLoader } from '${join(import.meta.dirname, 'chunks.ts')}'
import { optimizeLater } from '${join(import.meta.dirname, 'v8-flags.ts')}'
const load = chunkLoader({ dirname: '${folder}' }, process.env, 'build')
const chunk = load('1.index.js')
if (process.env.SETS_FLAGS) optimizeLater()
console.log(chunk.say())`
  const bytecode = join(job, 'gitops-actions-bytecode')
  return {
    bytecode,
    files: () => fs.readdirSync(bytecode),
    file: () => join(bytecode, fs.readdirSync(bytecode)[0] ?? ''),
    run: (more = {}) => {
      const environment = { PATH: process.env['PATH'], RUNNER_TEMP: job, ...more }
      const args = ['--no-warnings', '--input-type=module', '-e', main]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment })
      return { status, said: stdout.trim(), stderr }
    },
  }
}

const saying = (said: string) => ({ status: 0, said, stderr: '' })

describe('bytecode of an earlier run', () => {
  it('is what runs, and stays', () => {
    const first = bundle('ay')
    expect(first.run()).toEqual(saying('ay'))
    const { ino } = fs.statSync(first.file())
    // V8 compares lengths, so this is seen to come from there. Real texts differ by the name of their build.
    const second = bundle('no', join(first.bytecode, '..'))
    expect(second.run()).toEqual(saying('ay'))
    expect(fs.statSync(second.file()).ino).toBe(ino)
  })

  it('is the same where V8 is told something while it runs', () => {
    const { run, file } = bundle('ay')
    expect(run({ SETS_FLAGS: '1' })).toEqual(saying('ay'))
    const { ino } = fs.statSync(file())
    expect(run()).toEqual(saying('ay'))
    expect(fs.statSync(file()).ino).toBe(ino)
  })

  it.each([
    ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['zeros at its end', (bytes: Buffer) => bytes.fill(0, bytes.length / 2)],
    ['a changed byte', (bytes: Buffer) => bytes.fill(bytes.readUInt8(200) ^ 1, 200, 201)],
    ['nothing', () => Buffer.alloc(0)],
    ['that of another V8', (bytes: Buffer) => bytes.fill(1, 4, 8).fill(1, bytes.length / 2 + 4, bytes.length / 2 + 8)],
  ])('is made anew where the file holds %s', (_, damaged) => {
    const { run, file } = bundle('ay')
    run()
    const whole = fs.readFileSync(file())
    fs.writeFileSync(file(), damaged(Buffer.from(whole)))
    expect(run()).toEqual(saying('ay'))
    expect(fs.readFileSync(file())).toHaveLength(whole.length)
  })

  it('goes after a month', () => {
    const { run, files, bytecode } = bundle('ay')
    run()
    const old = join(bytecode, 'of-an-old-version')
    fs.writeFileSync(old, '')
    fs.utimesSync(old, 0, 0)
    fs.rmSync(join(bytecode, files().find((name) => name.startsWith('build')) ?? ''))
    run()
    expect(files()).toHaveLength(1)
  })
})

describe.skipIf(process.getuid === undefined)('without bytecode runs', () => {
  it.each<[string, (folder: string) => void]>([
    ['a process whose folder everybody may write', (folder) => fs.chmodSync(folder, 0o777)],
    [
      'one whose folder is a link',
      (folder) => fs.renameSync(folder, `${folder}-2`) ?? fs.symlinkSync(`${folder}-2`, folder),
    ],
    ['one that finds a file there', (folder) => fs.rmdirSync(folder) ?? fs.writeFileSync(folder, '')],
  ])('%s', (_, prepare) => {
    const { run, bytecode } = bundle('ay')
    fs.mkdirSync(bytecode)
    prepare(bytecode)
    expect(run()).toEqual(saying('ay'))
    const left = fs.statSync(bytecode).isDirectory() ? fs.readdirSync(bytecode) : []
    expect(left.filter((name) => name.startsWith('build'))).toEqual([])
  })

  it.runIf(process.getuid?.() === 0)('a process whose folder is of another user', () => {
    const { run, bytecode, files } = bundle('ay')
    fs.mkdirSync(bytecode)
    fs.chownSync(bytecode, 12345, 12345)
    expect(run()).toEqual(saying('ay'))
    expect(files()).toEqual([])
  })

  it('a process that can write nothing, and leaves nothing', () => {
    const { run, file, files } = bundle('ay')
    run()
    const path = file()
    fs.rmSync(path)
    fs.mkdirSync(path)
    expect(run()).toEqual(saying('ay'))
    expect(files()).toHaveLength(1)
  })
})
