import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import { loadPatterns } from '../pattern.ts'
import { Tally } from '../report/tally.ts'
import { Builds, type Renderer } from './build.ts'
import type { Charts } from './charts.ts'
import { mayAsk, mayAskHere } from './controllers/asks.ts'
import { askedBy } from './controllers/index.ts'
import type { RenderedRepository } from './controllers/repository.ts'
import { hasPlaceholder } from './controllers/variables.ts'
import { chartRoots, filesOfChart, renderChart } from './helm.ts'
import type { Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { renderKustomization } from './kustomize.ts'
import { type PlainFolder, plainRoot, withAdditions } from './plain-folder.ts'
import { postRender } from './post-render.ts'
import { located, type Rendering, type RenderOptions } from './rendering.ts'
import { type HelmRoot, isBare, type KustomizeRoot, type Root } from './root.ts'
import type { Finding } from './rules.ts'
import { type Interest, Scope } from './scope.ts'
import { objectsOf, type SourceFiles } from './sources.ts'
import { ofUnasked } from './unasked.ts'

/** What is rendered, and with what. */
export interface RenderFacts {
  /** The paths of all files that were found. */
  readonly paths: readonly string[]
  readonly sources: SourceFiles
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  /** The root of the repository relative to the working directory, and its addresses. */
  readonly repository: Pick<RenderedRepository, 'root' | 'urls'>
  /** Files outside of which nothing is of interest: roots that take in none of them are left out. */
  readonly touched?: ReadonlySet<string> | undefined
  /** Puts files where programs look for them, before they do; undefined: all that there are. */
  readonly provide?: ((paths: Iterable<string> | undefined) => Promise<void>) | undefined
}

export interface Rendered {
  readonly renderings: readonly Rendering[]
  readonly findings: readonly Finding[]
  readonly skipped: Tally
  /** Files that reach a cluster in a rendered form, and whether every root that takes them in could be rendered. */
  readonly taken: ReadonlyMap<string, boolean>
  /** Whether Flux renders what is in the repository. */
  readonly byFlux: boolean
  /** Files that are part of what objects of controllers ask for; empty where none asks for anything here. */
  readonly asked: ReadonlySet<string>
  /** By file that could not be rendered, the fields of a kustomization that its controller would have added. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>
  /** Programs that are not at hand, with how many roots were left for that. */
  readonly missing: ReadonlyMap<'kustomize' | 'helm', number>
}

/** A rendering of so many roots is no repository but a mistake. */
const mostRoots = 10_000

/**
 * Renders a repository as its controllers would: the kustomizations that no other takes in, the charts, and what objects of
 * Flux and Argo CD ask for, those that were rendered themselves included. What fails becomes a finding.
 */
export async function render(facts: RenderFacts, options: RenderOptions, host: Host): Promise<Rendered> {
  return await new Rounds(facts, options, host).run()
}

class Rounds {
  readonly #facts: RenderFacts
  readonly #options: RenderOptions
  readonly #host: Host
  readonly #repository: RenderedRepository
  readonly #scope: Scope
  readonly #renderings: Rendering[] = []
  /** Renderings that only tell what others are asked for. */
  readonly #passages: Rendering[] = []
  readonly #findings: Finding[] = []
  readonly #skipped = new Tally()
  readonly #taken = new Map<string, boolean>()
  readonly #missing = new Map<'kustomize' | 'helm', number>()
  readonly #seen = new Set<string>()
  /** Folders that something of a controller asks for, so that they are no roots by themselves. */
  readonly #claimed = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #changed = new Map<string, Set<string>>()
  readonly #restricted = new Set<Kustomization>()
  readonly #objects = new Map<string, Manifest>()
  #builds: Builds | undefined
  readonly #tools = new Map<string, Promise<Renderer | undefined>>()

  constructor(facts: RenderFacts, options: RenderOptions, host: Host) {
    this.#facts = facts
    this.#options = options
    this.#host = host
    this.#scope = new Scope(facts.touched, host)
    this.#repository = {
      ...facts.repository,
      charts: facts.charts.roots,
      sources: facts.sources,
      files: host.files,
      find: (kind, namespace, name) => this.#find(kind, namespace, name),
    }
  }

  async run(): Promise<Rendered> {
    this.#findings.push(...this.#facts.kustomizations.circles)
    const { kustomizations, paths, sources } = this.#facts
    if (paths.some((path) => /\bregex[MFSR]/.test(sources.text(path) ?? ''))) await loadPatterns()
    const asking = this.#asking()
    const { inKustomization } = asking
    const changing = new Set<string>()
    for (const root of [...inKustomization, ...asking.loose].flatMap((one) => this.#rootsOf(one))) {
      this.#claim(root)
      for (const path of this.#changedPlainly(root)) changing.add(path)
    }
    const loose = asking.loose.filter(({ file }) => !changing.has(file))
    const isFree = ({ folder }: { readonly folder: string }): boolean => !this.#claimed.has(folder)
    const isAsking = (path: string): boolean => mayAskHere(sources.text(path) ?? '')
    const isFlux = paths.some((path) => sources.text(path)?.includes('kustomize.toolkit.fluxcd.io/'))
    const roots = kustomizations.roots.filter(isFree).map((one) => plainRoot(one, isFlux))
    const isFirst = (root: KustomizeRoot): boolean => this.#partsOf(root).flatMap(filesOf).some(isAsking)
    const first = roots.filter(isFirst)
    await Promise.all([
      ...first.map((root) => this.#kustomization(root, false)),
      ...loose.map((manifest) => this.#ask(manifest, undefined)),
    ])
    // What comes out of a rendering may ask for folders that nothing in the files names.
    const others = roots.filter((root) => !first.includes(root) && isFree(root))
    const charts = chartRoots(this.#facts, this.#options, this.#host).filter(isFree)
    await Promise.all([
      ...others.map((root) => this.#kustomization(root, false)),
      ...charts.map((root) => this.#chart(root, false)),
    ])
    // What should have come out of a kustomization that could not be rendered is asked for as it stands.
    const left = this.#notRendered([...inKustomization, ...asking.loose.filter(({ file }) => changing.has(file))])
    // What asks for its own folder comes out of itself.
    const own = left.filter((one) => this.#rootsOf(one).some((root) => this.#changedPlainly(root).includes(one.file)))
    await Promise.all(own.map((manifest) => this.#ask(manifest, undefined)))
    const rest = this.#notRendered(left)
    await Promise.all(rest.map((manifest) => this.#ask(manifest, undefined, false, true)))
    return {
      renderings: this.#renderings.filter(({ root }) => root.owner !== undefined || isFree(root)).sort(byRoot),
      findings: this.#findings.map((finding) => ofUnasked(finding, this.#asked)),
      skipped: this.#skipped,
      taken: this.#taken,
      byFlux: isFlux,
      asked: this.#asked,
      changed: this.#changed,
      missing: this.#missing,
    }
  }

  /** The objects of controllers as they stand in files. */
  #asking(): { readonly inKustomization: readonly Manifest[]; readonly loose: readonly Manifest[] } {
    const { kustomizations, paths, sources, charts } = this.#facts
    const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes))
    const others = new Set([...kustomizations.patches, ...kustomizations.plugins])
    const isWanted = this.#facts.touched === undefined ? mayAsk : mayAskHere
    const found = paths
      .filter((path) => charts.roleOf(path) === undefined && !others.has(path) && isWanted(sources.text(path) ?? ''))
      .flatMap((path) => sources.objects(path))
    return {
      inKustomization: found.filter(({ file }) => taken.has(file)),
      loose: found.filter(({ file }) => !taken.has(file)),
    }
  }

  #rootsOf(manifest: Manifest): readonly Root[] {
    return askedBy(manifest, this.#repository)?.roots ?? []
  }

  /** The files of a folder without a kustomization that are changed on their way to the cluster. */
  #changedPlainly(root: Root): readonly string[] {
    const plain = root.tool === 'helm' ? undefined : this.#plain(root)
    return plain?.changes === true ? plain.files : []
  }

  #notRendered(manifests: readonly Manifest[]): Manifest[] {
    const rendered = new Set([...this.#renderings, ...this.#passages].flatMap(({ files }) => [...files]))
    return manifests.filter(({ file }) => !rendered.has(file))
  }

  /** Takes a folder for what a controller renders; of one that is no kustomization, those that it holds. */
  #claim(root: Root): void {
    const held = root.tool === 'kustomize' ? (this.#plain(root)?.folders ?? []) : []
    for (const folder of [root.folder, ...held]) this.#claimed.add(folder)
  }

  /**
   * @param isTouched whether what was done to the manifest on its way here is of interest.
   * @param isPartial whether something would have been done to it that is not known.
   */
  async #ask(manifest: Manifest, parent: Root | undefined, isTouched = false, isPartial = false): Promise<void> {
    const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, this.#repository))
    if (asked === undefined) return
    const isOwn = isTouched || this.#scope.holds([manifest.file, ...files])
    const fromBare = parent?.tool === 'helm' && isBare(parent)
    if (!fromBare) this.#findings.push(...asked.findings)
    for (const what of asked.elsewhere)
      this.#skipped.add('rendered from another repository or a registry, not here', what)
    const isTemplate = hasPlaceholder(manifest.name ?? '')
    const instance = parent?.cluster ?? parent?.name ?? posix.dirname(manifest.file)
    await Promise.all(
      asked.roots.map(async (one) => {
        const root = { ...one, cluster: `${instance} ${one.cluster ?? ''}` }
        this.#claim(root)
        const isPart = isPartial || fromBare || isPartialOwn(parent) || isTemplate
        if (root.tool === 'kustomize') await this.#kustomization(isPart ? asPartial(root) : root, isOwn)
        else await this.#chart(fromBare ? { ...root, lacksValues: true } : root, isOwn)
      }),
    )
  }

  /** @param isTouched whether what asks for it is of interest, so that it is, too. */
  async #kustomization(root: KustomizeRoot, isTouched: boolean): Promise<void> {
    const parts = this.#partsOf(root)
    const files = new Set([...parts.flatMap(filesOf), ...(this.#plain(root)?.files ?? [])])
    if (root.owner !== undefined) for (const path of files) this.#asked.add(path)
    const interest = this.#interestIn(root, parts, files, isTouched)
    if (interest === 'none' || this.#isKnown(root)) return
    const done = await this.#renderKustomization(root, parts, files)
    if (interest === 'own') this.#take(files, done !== undefined)
    if (done === undefined) this.#leave(root, files)
    if (done !== undefined) await this.#follow(done, interest, isTouched || this.#scope.changes(parts))
  }

  /** What a controller would have done to files that could not be rendered. */
  #leave({ additions, isPartial = false }: KustomizeRoot, files: ReadonlySet<string>): void {
    const lists = Object.entries(additions.items).flatMap(([field, list]) => (list.length > 0 ? [field] : []))
    const fields = [...Object.keys(additions.fields), ...lists, ...(isPartial ? ['patches'] : [])]
    for (const path of fields.length === 0 ? [] : files) {
      const known = this.#changed.get(path) ?? new Set()
      for (const field of fields) known.add(field)
      this.#changed.set(path, known)
    }
  }

  #interestIn(
    root: KustomizeRoot,
    parts: readonly Kustomization[],
    files: ReadonlySet<string>,
    isTouched: boolean,
  ): Interest {
    if (isTouched || this.#scope.holdsKustomization(parts, files)) return 'own'
    return this.#leads(root, files) ? 'passage' : 'none'
  }

  /** Whether something that is of interest is asked for by what a root takes in, as it stands there. */
  #leads(root: Root, files: ReadonlySet<string>): boolean {
    const { sources } = this.#facts
    return this.#scope.leads(root, () =>
      [...files]
        .filter((path) => mayAskHere(sources.text(path) ?? ''))
        .flatMap((path) => sources.objects(path))
        .some((manifest) => this.#asksForOwn(manifest)),
    )
  }

  #asksForOwn(manifest: Manifest): boolean {
    const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, this.#repository))
    if (asked === undefined || asked.roots.length === 0) return false
    if (this.#scope.holds(files)) return true
    return asked.roots.some((root) => {
      if (root.tool === 'helm') return this.#scope.holdsChart(root)
      const parts = this.#partsOf(root)
      const own = new Set([...parts.flatMap(filesOf), ...(this.#plain(root)?.files ?? [])])
      return this.#interestIn(root, parts, own, false) !== 'none'
    })
  }

  /** The folder of a root as it is read where it is no kustomization. */
  #plain(root: KustomizeRoot): PlainFolder | undefined {
    return this.#facts.kustomizations.of(root.folder) === undefined
      ? withAdditions(root, this.#facts, this.#host)
      : undefined
  }

  #partsOf(root: KustomizeRoot): Kustomization[] {
    const { kustomizations } = this.#facts
    const own = kustomizations.of(root.folder)
    const heads = own === undefined ? (this.#plain(root)?.folders ?? []) : [root.folder]
    const components = (root.additions.items['components'] ?? []).map(({ value }) =>
      posix.join(root.folder, String(value)),
    )
    const parts = [...heads, ...components].flatMap((folder) => {
      const one = kustomizations.of(folder)
      return one === undefined ? [] : kustomizations.withAll(one)
    })
    return [...new Set(parts)]
  }

  async #renderKustomization(
    root: KustomizeRoot,
    parts: readonly Kustomization[],
    files: ReadonlySet<string>,
  ): Promise<Rendering | undefined> {
    const plain = this.#plain(root)
    if (plain !== undefined && !plain.changes) return undefined
    const { unrestricted = root.unrestricted } = this.#options.settingsOf(root.folder)
    if (!unrestricted) {
      const told = parts.filter((part) => !this.#restricted.has(part))
      for (const part of told) this.#restricted.add(part)
      this.#findings.push(...told.flatMap(restricted))
    }
    // It would say again, and less well, what is found already.
    if (parts.some((part) => part.findings.some(hinders))) return undefined
    if (this.#findings.some(({ rule, file }) => rule === 'kustomization-circle' && files.has(file ?? '')))
      return undefined
    const remote = parts.flatMap((part) => part.remote)
    if (this.#options.kustomize !== 'on' && remote.length > 0) {
      // Bases of other repositories and charts need the network, which nobody asked for.
      this.#skipped.add('kustomization that needs the network, not rendered', `${root.folder} (${remote[0]})`)
      return undefined
    }
    const tool = await this.#tool('kustomize')
    if (tool === undefined) return undefined
    const hasCharts = parts.some((part) => part.root.at('helmCharts').isSet)
    const helm = hasCharts ? await this.#tool('helm') : undefined
    await this.#facts.provide?.(hasCharts ? undefined : files)
    this.#host.log.progress(`Rendering ${root.name}`)
    const made = await renderKustomization(
      root,
      { ...this.#facts, parts, files, plain, tool, helm },
      this.#started,
      this.#host,
    )
    if (!('rule' in made)) return made
    if (/external plugins? disabled|unable to load external plugin/.test(made.message)) {
      this.#skipped.add('kustomization that runs a plug-in, not rendered', root.folder)
    } else this.#findings.push(made)
    return undefined
  }

  async #chart(root: HelmRoot, isTouched: boolean): Promise<void> {
    if (!isTouched && !this.#scope.holdsChart(root)) return
    const { kubernetesVersion: versions } = this.#options
    await this.#facts.provide?.(filesOfChart(root, this.#host))
    for (const version of versions) {
      if (this.#isKnown(root, version)) continue
      const tool = this.#options.helm === 'off' ? undefined : await this.#tool('helm')
      if (tool === undefined) return
      this.#host.log.progress(`Rendering ${root.name}`)
      const { apiVersions } = this.#options.settingsOf(root.folder)
      const made = await renderChart(root, version, { ...this.#facts, tool, apiVersions }, this.#started, this.#host)
      if ('skip' in made) return this.#skipped.add(made.skip, root.folder)
      if ('rule' in made) {
        // Charts that are no use without values of their users say so in many ways.
        if (/missing in charts\/ directory/.test(made.message)) {
          this.#skipped.add('Helm chart whose dependencies are not there, not rendered', root.folder)
        } else if (/cannot load values\.yaml/.test(made.message) && this.#isTemplate(`${root.folder}/values.yaml`)) {
          this.#skipped.add('Helm chart whose values are a template, not rendered', root.folder)
        } else if (isBare(root) && (made.rule === 'missing-file' || needsValues.test(made.message))) {
          this.#skipped.add('Helm chart that needs values, not rendered', root.folder)
        } else this.#findings.push(made)
        return
      }
      if (isBare(root) && /<nil>|<no value>/.test(made.text)) {
        this.#skipped.add('Helm chart that needs values, not rendered', root.folder)
        return
      }
      const done = await this.#postRendered(made, root)
      if (done === undefined) return
      await this.#follow(versions.length === 1 ? { ...done, version: undefined } : done, 'own', true)
    }
  }

  async #postRendered(rendering: Rendering, root: HelmRoot): Promise<Rendering | undefined> {
    if ((root.postRenderers ?? []).length === 0) return rendering
    const tool = await this.#tool('kustomize')
    if (tool === undefined) return undefined
    const done = await postRender(rendering, root, { ...this.#facts, tool }, this.#started)
    if (!('rule' in done)) return done
    this.#findings.push(done)
    return undefined
  }

  #isTemplate(path: string): boolean {
    return this.#facts.sources.text(path)?.includes('{{') === true
  }

  get #started(): Builds {
    this.#builds ??= new Builds(this.#host)
    return this.#builds
  }

  /** Takes a rendering, and what its objects ask for. */
  async #follow(rendering: Rendering, interest: Interest, isTouched: boolean): Promise<void> {
    const renderings = interest === 'own' ? this.#renderings : this.#passages
    renderings.push(rendering)
    if (
      !mayAsk(rendering.text) &&
      !/kind: (?:ConfigMap|Secret|GitRepository|OCIRepository|HelmChart)$/m.test(rendering.text)
    )
      return
    const objects = objectsOf(rendering.root.file, rendering.text).map((manifest) => located(manifest, rendering))
    for (const one of objects) this.#objects.set(idOf(one.kind, one.namespace, one.name ?? ''), one)
    await Promise.all(objects.map((one) => this.#ask(one, rendering.root, isTouched)))
  }

  #isKnown({ name, folder, file }: Root, version = ''): boolean {
    const id = [name, folder, file, version].join('\n')
    if (this.#seen.has(id) || this.#seen.size >= mostRoots) return true
    this.#seen.add(id)
    return false
  }

  #take(files: ReadonlySet<string>, rendered: boolean): void {
    for (const path of files) this.#taken.set(path, rendered && this.#taken.get(path) !== false)
  }

  #tool(name: 'kustomize' | 'helm'): Promise<Renderer | undefined> {
    const wanted = this.#options[name]
    let tool = this.#tools.get(name)
    if (tool === undefined) {
      tool = findTool(name, wanted, this.#options.goBuild, this.#host)
      this.#tools.set(name, tool)
    }
    return tool.then((found) => {
      if (found === undefined && wanted !== 'off') this.#missing.set(name, (this.#missing.get(name) ?? 0) + 1)
      return found
    })
  }

  #find(kind: string, namespace: string | undefined, name: string): Manifest | undefined {
    const known = this.#knownOf(kind)
    const found =
      this.#objects.get(idOf(kind, namespace, name)) ??
      known.get(idOf(kind, namespace, name)) ??
      known.get(idOf(kind, undefined, name))
    if (found !== undefined) this.#facts.sources.objects(found.file)
    return found
  }

  readonly #known = new Map<string, ReadonlyMap<string, Manifest>>()
  /** Objects of a kind that others take values from, as they stand in files; by their name alone where no namespace stands there. */
  #knownOf(kind: string): ReadonlyMap<string, Manifest> {
    let known = this.#known.get(kind)
    if (known === undefined) {
      known = held.has(kind) ? this.#facts.sources.noting(() => this.#indexed(kind)).result : new Map()
      this.#known.set(kind, known)
    }
    return known
  }

  #indexed(kind: string): Map<string, Manifest> {
    const { paths, sources, charts } = this.#facts
    const isWritten = new RegExp(`kind["']?\\s*:\\s*["']?${kind}\\b`)
    const holders = paths.filter(
      (path) => charts.roleOf(path) === undefined && isWritten.test(sources.text(path) ?? ''),
    )
    const objects = holders.flatMap((path) => sources.objects(path)).filter((one) => one.kind === kind)
    return new Map(objects.map((one) => [idOf(kind, one.namespace, one.name ?? ''), one]))
  }
}

const needsValues = /wrong type for value|\.Values\b|execution error at|values don't meet|nil pointer evaluating/

const held: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'GitRepository', 'OCIRepository', 'HelmChart'])

function idOf(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\n${namespace ?? ''}\n${name}`
}

function filesOf({ path, takes, patches, plugins, reads }: Kustomization): string[] {
  return [path, ...takes, ...patches, ...plugins, ...reads]
}

/** A controller's root of which not all is known hands that on to what comes out of it. */
function isPartialOwn(root: Root | undefined): boolean {
  return root?.tool === 'kustomize' && root.owner !== undefined && root.isPartial === true
}

function asPartial(root: KustomizeRoot): KustomizeRoot {
  const { variables } = root
  return { ...root, isPartial: true, variables: { values: variables?.values ?? new Map(), complete: false } }
}

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

async function findTool(
  name: 'kustomize' | 'helm',
  wanted: 'auto' | 'on' | 'off',
  allowBuild: boolean,
  host: Host,
): Promise<Renderer | undefined> {
  if (wanted === 'off') return undefined
  const found = host.processes.find(name)
  if (wanted === 'auto') return found === undefined ? undefined : { name, path: found, args: [] }
  const { provideTool } = await import('../tools/provide.ts')
  return { name, path: (await provideTool(host, name, { allowBuild })).path, args: [] }
}

/** The same order in each run, however long each of them took. */
function byRoot(one: Rendering, other: Rendering): number {
  const key = ({ root, version = '' }: Rendering): string => [root.name, root.folder, version].join('\n')
  return key(one) < key(other) ? -1 : 1
}
