import type { Host } from '../host/host.ts'
import { Tally } from '../report/tally.ts'
import { mayAsk } from './controllers/asks.ts'
import type { Rendered, RenderFacts } from './rendered.ts'
import type { RenderOptions } from './rendering.ts'

/** As `render` of render.ts, which is loaded where there is something to render. */
export async function render(facts: RenderFacts, options: RenderOptions, host: Host): Promise<Rendered> {
  const { kustomizations, charts, paths, sources } = facts
  const isAsked = (): boolean => paths.some((path) => mayAsk(sources.text(path) ?? ''))
  if (kustomizations.all.length > 0 || charts.roots.length > 0 || isAsked()) {
    return await (await import('./render.ts')).render(facts, options, host)
  }
  const nothing = { renderings: [], findings: [], skipped: new Tally(), taken: new Map(), missing: new Map() }
  return { ...nothing, byFlux: false, asked: new Set(), changed: new Map() }
}
