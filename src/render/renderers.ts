import type { Host } from '../host/host.ts'
import { Builds, type Renderer } from './build.ts'
import type { RenderOptions } from './rendering.ts'

/** The programs that render, each looked for when it is first asked for. */
export class Renderers {
  /** Programs that are not at hand, with how often they were asked for. */
  readonly missing = new Map<'kustomize' | 'helm', number>()
  readonly #options: RenderOptions
  readonly #host: Host
  readonly #found = new Map<string, Promise<Renderer | undefined>>()
  #builds: Builds | undefined

  constructor(options: RenderOptions, host: Host) {
    this.#options = options
    this.#host = host
  }

  get builds(): Builds {
    this.#builds ??= new Builds(this.#host)
    return this.#builds
  }

  /** Undefined where it is not at hand, or not wanted. */
  async get(name: 'kustomize' | 'helm'): Promise<Renderer | undefined> {
    let finding = this.#found.get(name)
    if (finding === undefined) {
      finding = this.#find(name)
      this.#found.set(name, finding)
    }
    const found = await finding
    if (found === undefined && this.#options[name] !== 'off') this.missing.set(name, (this.missing.get(name) ?? 0) + 1)
    return found
  }

  async #find(name: 'kustomize' | 'helm'): Promise<Renderer | undefined> {
    const { [name]: wanted, goBuild: allowBuild } = this.#options
    if (wanted === 'off') return undefined
    if (wanted === 'auto') {
      const path = this.#host.processes.find(name)
      return path === undefined ? undefined : { name, path, args: [] }
    }
    const { provideTool } = await import('../tools/provide.ts')
    return { name, path: (await provideTool(this.#host, name, { allowBuild })).path, args: [] }
  }
}
