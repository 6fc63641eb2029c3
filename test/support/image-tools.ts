import { afterAll, beforeAll } from 'vitest'
import { type BuildKit, startBuildKit } from './buildkit.ts'
import { type RealRegistry, startRegistry } from './registry.ts'
import { programsFolder } from './tools.ts'

interface ImageTools {
  readonly buildkit: BuildKit
  readonly registry: RealRegistry
  /** The folder of the programs. */
  readonly programs: string
}

/** A BuildKit, a registry and programs, which are there from before the first test of a file to after its last. */
export function imageTools(...names: Parameters<typeof programsFolder>[0]): ImageTools {
  const tools: Partial<{ -readonly [Name in keyof ImageTools]: ImageTools[Name] }> = {}
  beforeAll(async () => {
    const start = [startBuildKit(), startRegistry(), programsFolder(names)] as const
    ;[tools.buildkit, tools.registry, tools.programs] = await Promise.all(start)
  }, 300_000)
  afterAll(async () => {
    await tools.buildkit?.stop()
    await tools.registry?.stop()
  })
  return tools as ImageTools
}
