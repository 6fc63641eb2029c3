import type { Host } from '../host/host.ts'
import { Tally } from '../report/tally.ts'
import type { Extent } from './extent.ts'
import { filesOfChart, renderChart } from './helm.ts'
import type { Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { renderKustomization } from './kustomize.ts'
import { postRender } from './post-render.ts'
import { Renderers } from './renderers.ts'
import type { Rendering, RenderOptions } from './rendering.ts'
import type { HelmRoot, KustomizeRoot } from './root.ts'
import type { Finding } from './rules.ts'
import type { SourceFiles } from './sources.ts'

interface Facts {
  readonly sources: SourceFiles
  readonly kustomizations: Kustomizations
  /** Puts files where programs look for them, before they do; undefined: all that there are. */
  readonly provide?: ((paths: Iterable<string> | undefined) => Promise<void>) | undefined
}

/** What people call kustomize from. */
const buildFiles = ['Makefile', 'GNUmakefile', 'Taskfile.yaml', 'Taskfile.yml', 'Tiltfile', 'justfile']

/** Renders roots with their programs. What can't be rendered becomes a finding, or is counted where that is no fault. */
export class Attempts {
  readonly findings: Finding[] = []
  readonly skipped = new Tally()
  readonly renderers: Renderers
  readonly #facts: Facts
  readonly #options: RenderOptions
  readonly #host: Host
  readonly #restricted = new Set<Kustomization>()

  constructor(facts: Facts, options: RenderOptions, host: Host) {
    this.#facts = facts
    this.#options = options
    this.#host = host
    this.renderers = new Renderers(options, host)
    this.findings.push(...facts.kustomizations.circles)
  }

  async kustomization(root: KustomizeRoot, extent: Extent): Promise<Rendering | undefined> {
    // Without changes, the files are what is applied.
    if (extent.plain?.changes === false) return undefined
    this.#tellRestricted(root, extent)
    if (this.#isHindered(extent) || this.#needsNetwork(root, extent)) return undefined
    const tool = await this.renderers.get('kustomize')
    if (tool === undefined) return undefined
    const hasCharts = extent.parts.some((part) => part.root.at('helmCharts').isSet)
    const helm = hasCharts ? await this.renderers.get('helm') : undefined
    await this.#facts.provide?.(hasCharts ? undefined : extent.files)
    this.#host.log.progress(`Rendering ${root.name}`)
    const facts = { ...this.#facts, ...extent, tool, helm }
    const made = await renderKustomization(root, facts, this.renderers.builds, this.#host)
    if (!('rule' in made)) return made
    if (/external plugins? disabled|unable to load external plugin/.test(made.message)) {
      this.skipped.add('kustomization that runs a plug-in, not rendered', root.folder)
    } else this.findings.push(made)
    return undefined
  }

  /** @param version of Kubernetes. */
  async chart(root: HelmRoot, version: string): Promise<Rendering | undefined> {
    const tool = this.#options.helm === 'off' ? undefined : await this.renderers.get('helm')
    if (tool === undefined) return undefined
    await this.#facts.provide?.(filesOfChart(root, this.#host))
    this.#host.log.progress(`Rendering ${root.name}`)
    const { apiVersions } = this.#options.settingsOf(root.folder)
    const facts = { ...this.#facts, tool, apiVersions }
    const made = await renderChart(root, version, facts, this.renderers.builds, this.#host)
    const skip = 'skip' in made ? made.skip : this.#excuse(root, made)
    if (skip !== undefined) this.skipped.add(skip, root.folder)
    else if ('rule' in made) this.findings.push(made)
    else if (!('skip' in made)) return await this.#postRendered(made, root)
    return undefined
  }

  async #postRendered(rendering: Rendering, root: HelmRoot): Promise<Rendering | undefined> {
    if ((root.postRenderers ?? []).length === 0) return rendering
    const tool = await this.renderers.get('kustomize')
    if (tool === undefined) return undefined
    const done = await postRender(rendering, root, { ...this.#facts, tool }, this.renderers.builds)
    if (!('rule' in done)) return done
    this.findings.push(done)
    return undefined
  }

  /** Why it is no fault that a chart was not rendered: charts that are no use without values of their users say so in many ways. */
  #excuse(root: HelmRoot, made: Rendering | Finding): string | undefined {
    const lacksValues = 'Helm chart that needs values, not rendered'
    if (!('rule' in made)) return isBare(root) && /<nil>|<no value>/.test(made.text) ? lacksValues : undefined
    if (/missing in charts\/ directory/.test(made.message))
      return 'Helm chart whose dependencies are not there, not rendered'
    const isTemplate = this.#facts.sources.text(`${root.folder}/values.yaml`)?.includes('{{') === true
    if (/cannot load values\.yaml/.test(made.message) && isTemplate)
      return 'Helm chart whose values are a template, not rendered'
    return isBare(root) && (made.rule === 'missing-file' || needsValues.test(made.message)) ? lacksValues : undefined
  }

  #says(name: string, word: string): boolean {
    return this.#host.files.kind(name) === 'file' && this.#host.files.text(name).includes(word)
  }

  /** Whether the repository builds kustomizations by a script that lets them load files from anywhere. */
  #loadsFreely: boolean | undefined

  #tellRestricted(root: KustomizeRoot, { parts }: Extent): void {
    const { unrestricted = root.unrestricted } = this.#options.settingsOf(root.folder)
    if (unrestricted) return
    this.#loadsFreely ??= buildFiles.some((name) => this.#says(name, 'LoadRestrictionsNone'))
    if (this.#loadsFreely) return
    const told = parts.filter((part) => !this.#restricted.has(part))
    for (const part of told) this.#restricted.add(part)
    this.findings.push(...told.flatMap(restricted))
  }

  /** Whether kustomize would say again, and less well, what is found already. */
  #isHindered({ parts, files }: Extent): boolean {
    const isInCircle = ({ rule, file = '' }: Finding): boolean => rule === 'kustomization-circle' && files.has(file)
    return parts.some((part) => part.findings.some(hinders)) || this.findings.some(isInCircle)
  }

  /** Bases of other repositories and charts need the network, for which nobody asked. */
  #needsNetwork(root: KustomizeRoot, { parts }: Extent): boolean {
    const remote = parts.flatMap((part) => part.remote)
    if (this.#options.kustomize === 'on' || remote.length === 0) return false
    this.skipped.add('kustomization that needs the network, not rendered', `${root.folder} (${remote[0]})`)
    return true
  }
}

/** Whether a chart is rendered without the values that its users give it. */
export function isBare({ lacksValues, owner, values }: HelmRoot): boolean {
  return lacksValues === true || (owner === undefined && values.length === 0)
}

const needsValues = /wrong type for value|\.Values\b|execution error at|values don't meet|nil pointer evaluating/

/** Whether a finding of a kustomization says why it can't be built. */
function hinders({ severity, rule }: Finding): boolean {
  return severity === 'error' || rule === 'missing-file'
}

function restricted({ outside, folder }: Kustomization): Finding[] {
  return outside.map(({ path, place }) => ({
    ...place,
    rule: 'load-restriction',
    category: 'reference',
    severity: 'error',
    message: `kustomize does not load "${path}": it lies outside of ${folder}`,
    fix: 'Make its folder a kustomization and name that, move the file, or lift the restriction for this path.',
    together: {
      item: `"${path}"`,
      words: 'kustomize does not load # files: they lie outside of the folders of the kustomizations that name them',
      fix: 'Set `load-restrictions: none` in .gitops-actions.yaml where the controller allows it, or move the files.',
    },
  }))
}
