import type { Host } from '../host/host.ts'
import { unpackArchive } from '../oci/archive.ts'
import { type Layout, openLayout } from '../oci/layout.ts'
import { bake } from './bake/bake.ts'
import { checkFolder, checkTarget } from './bake/check.ts'
import { mergeAll } from './merge.ts'
import type { BuildInputs, BuildPlan, ImagePlan } from './plan.ts'
import type { VerifiedBases } from './verify/bases.ts'

/** Everything on this machine that the images come from. @returns the layouts of other builders, verified. */
export async function checkSources(plan: BuildPlan, host: Host): Promise<ReadonlyMap<string, Layout>> {
  const layouts = new Map<string, Layout>()
  for (const { name, source, layoutOut } of plan.images) {
    if (source.kind === 'layout') layouts.set(name, await openSource(host, source.path))
    else if (source.kind === 'build') checkTarget(host, source.target)
    if (layoutOut !== undefined) checkFolder(host, layoutOut)
  }
  return layouts
}

/** A folder is a layout; a file is an archive of one. */
async function openSource(host: Host, path: string): Promise<Layout> {
  if (host.files.kind(path) !== 'file') return openLayout(host.files, path)
  return openLayout(host.files, await unpackArchive(host, path), { archive: path })
}

interface Making {
  /** Layouts of other builders. */
  readonly given: ReadonlyMap<string, Layout>
  /** What is to be taken for the base images and the frontend of each image. */
  readonly bases: ReadonlyMap<string, VerifiedBases>
  readonly signal: AbortSignal
}

/** What is built, and what other machines have built. */
export async function makeAll(plan: BuildPlan, inputs: BuildInputs, host: Host, making: Making) {
  const baked = await host.log.group('Build', () => bakeAll(plan, host, making))
  return { baked, merged: 'finding' in baked ? new Map<string, Layout>() : await mergeAll(plan, inputs, host) }
}

async function bakeAll(plan: BuildPlan, host: Host, { given, bases, signal }: Making): ReturnType<typeof bake> {
  const targets = plan.images.flatMap(({ name, source }) => {
    if (source.kind !== 'build') return []
    const { build } = source.target
    const { contexts, frontend } = bases.get(name) ?? {}
    const additionalContexts = { ...contexts, ...build.additionalContexts }
    const args = frontend === undefined ? build.args : { ...build.args, BUILDKIT_SYNTAX: frontend }
    return [{ ...source.target, build: { ...build, args, additionalContexts } }]
  })
  if (targets.length === 0) return { layouts: new Map(), caches: new Map(), bases: new Map(), steps: [] }
  // BuildKit wants a tag before the digest, and goes by the digest.
  const layouts = new Map([...given].map(([name, { path, root }]) => [name, `${path}:latest@${root.digest}`]))
  const kept = new Map(plan.images.map(({ name, layoutOut }) => [name, layoutOut]))
  const { builder, buildx: tool } = plan
  return await bake(host, { targets, builder, tool, layouts, signal, keepIn: (name) => kept.get(name) })
}

export function layoutOf({ name }: ImagePlan, ...layouts: readonly ReadonlyMap<string, Layout>[]): Layout {
  const found = layouts.map((some) => some.get(name)).find((layout) => layout !== undefined)
  if (found === undefined) throw new Error(`no layout of ${name} was made`)
  return found
}
