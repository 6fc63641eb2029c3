import { execFileSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalog, type ToolName } from '../../src/tools/catalog.ts'
import { provideTool, versionOf } from '../../src/tools/provide.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { machine, programsFolder, realProgram, realPrograms } from '../support/tools.ts'

const versionArguments: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(catalog).map(([name, tool]) => [name, [...tool.versionArguments]])),
  registry: ['--help'],
  actionlint: ['-version'],
  'kube-score': ['version'],
  fulcio: ['version'],
  'timestamp-server': ['version'],
}

describe('the programs of the tests', () => {
  it.each(realPrograms)('%s starts', async (name) => {
    const host = machine()
    const { exitCode } = await host.processes.run(await realProgram(name), versionArguments[name] ?? ['--version'])
    // `registry --help` is what Go's flag package answers with 0 or 2.
    expect([0, ...(name === 'registry' ? [2] : [])]).toContain(exitCode)
  })

  it('are linked by their names in a folder for PATH', async () => {
    const folder = await programsFolder(['kustomize', 'helm'])
    const environment = { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }
    const said = execFileSync('kustomize', ['version'], { env: environment, encoding: 'utf8' })
    expect(said).toContain(catalog.kustomize.version)
  })
})

describe('provideTool', () => {
  it.each(Object.keys(catalog) as ToolName[])(
    'takes %s from PATH before anything else, and starts it to ask its version alone',
    async (name) => {
      const folder = await programsFolder([name])
      const host = testHost({ environment: { PATH: folder, HOME: temporaryFolder('home') } })
      const { path, source, version } = await provideTool(host, name)
      expect({ source, version }).toEqual({ source: 'PATH', version: undefined })
      // A build from the module has no version stamped in, except where the program reads it from the module itself.
      expect(['unknown', catalog[name].version]).toContain(await versionOf(host, name, path))
    },
  )
})
