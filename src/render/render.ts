import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import { loadPatterns } from '../pattern.ts'
import { Attempts, isBare } from './attempts.ts'
import { mayAsk, mayAskHere } from './controllers/asks.ts'
import { askedBy } from './controllers/index.ts'
import type { Asked, RenderedRepository } from './controllers/repository.ts'
import { hasPlaceholder } from './controllers/variables.ts'
import { asTheyStand } from './directory.ts'
import { type Extent, extentOf } from './extent.ts'
import { chartRoots } from './helm.ts'
import { KnownObjects, mayHold } from './known-objects.ts'
import { plainRoot } from './plain-folder.ts'
import type { Rendered, RenderFacts } from './rendered.ts'
import { located, type Rendering, type RenderOptions } from './rendering.ts'
import type { FolderRoot, HelmRoot, KustomizeRoot, Root } from './root.ts'
import { type Interest, Scope } from './scope.ts'
import { objectsOf } from './sources.ts'
import { TakenFiles } from './taken.ts'
import { ofUnasked } from './unasked.ts'

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
  readonly #attempts: Attempts
  readonly #renderings: Rendering[] = []
  /** Renderings that only tell what others are asked for. */
  readonly #passages: Rendering[] = []
  readonly #taken = new TakenFiles()
  readonly #seen = new Set<string>()
  /** Folders that something of a controller asks for, so that they are no roots by themselves. */
  readonly #claimed = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #objects: KnownObjects

  constructor(facts: RenderFacts, options: RenderOptions, host: Host) {
    this.#facts = facts
    this.#options = options
    this.#host = host
    this.#scope = new Scope(facts.touched, host)
    this.#attempts = new Attempts(facts, options, host)
    this.#objects = new KnownObjects(facts)
    this.#repository = {
      ...facts.repository,
      charts: facts.charts.roots,
      sources: facts.sources,
      files: host.files,
      find: (kind, namespace, name) => this.#objects.find(kind, namespace, name, undefined),
    }
  }

  async run(): Promise<Rendered> {
    const { paths, sources } = this.#facts
    const mayMatch = (text: string): boolean => holdsPatterns.test(text) && mayAsk(text)
    if (paths.some((path) => mayMatch(sources.text(path) ?? ''))) await loadPatterns()
    const isFlux = paths.some((path) => sources.text(path)?.includes('kustomize.toolkit.fluxcd.io/'))
    const { inKustomization, loose } = asking(this.#facts)
    const changing = new Set<string>()
    for (const root of [...inKustomization, ...loose].flatMap((one) => this.#rootsOf(one))) {
      this.#claim(root)
      for (const path of this.#changedPlainly(root)) changing.add(path)
    }
    const isChanged = ({ file }: Manifest): boolean => changing.has(file)
    await this.#renderRoots(
      loose.filter((one) => !isChanged(one)),
      isFlux,
    )
    await this.#askForRest([...inKustomization, ...loose.filter(isChanged)])
    const { findings, skipped, renderers } = this.#attempts
    return {
      renderings: this.#renderings.filter(({ root }) => root.owner !== undefined || this.#isFree(root)).sort(byRoot),
      findings: findings.map((finding) => ofUnasked(finding, this.#asked)),
      skipped,
      taken: this.#taken.rendered,
      byFlux: isFlux,
      asked: this.#asked,
      changed: this.#taken.changed,
      missing: renderers.missing,
    }
  }

  /** @param loose objects of controllers that nothing is done to on their way to the cluster. */
  async #renderRoots(loose: readonly Manifest[], isFlux: boolean): Promise<void> {
    const { kustomizations, sources } = this.#facts
    const isFree = (root: Root): boolean => this.#isFree(root)
    const isAsking = (path: string): boolean => mayAskHere(sources.text(path) ?? '')
    const roots = kustomizations.roots.map((one) => plainRoot(one, isFlux)).filter(isFree)
    const first = roots.filter((root) => [...this.#extentOf(root).files].some(isAsking))
    await Promise.all([
      ...first.map((root) => this.#folder(root, false)),
      ...loose.map((manifest) => this.#ask(manifest, undefined)),
    ])
    // What comes out of a rendering may ask for folders that nothing in the files names.
    const others = roots.filter((root) => !first.includes(root) && isFree(root))
    const charts = chartRoots(this.#facts, this.#options, this.#host).filter(isFree)
    await Promise.all([
      ...others.map((root) => this.#folder(root, false)),
      ...charts.map((root) => this.#chart(root, false)),
    ])
  }

  /** What should have come out of a kustomization that could not be rendered is asked for as it stands. */
  async #askForRest(manifests: readonly Manifest[]): Promise<void> {
    const left = this.#notRendered(manifests)
    // What asks for its own folder comes out of itself.
    const own = left.filter((one) => this.#rootsOf(one).some((root) => this.#changedPlainly(root).includes(one.file)))
    await Promise.all(own.map((manifest) => this.#ask(manifest, undefined)))
    const rest = this.#notRendered(left)
    await Promise.all(rest.map((manifest) => this.#ask(manifest, undefined, false, true)))
  }

  #rootsOf(manifest: Manifest): readonly Root[] {
    return askedBy(manifest, this.#repository)?.roots ?? []
  }

  #extentOf(root: FolderRoot): Extent {
    return extentOf(root, this.#facts.kustomizations, this.#host)
  }

  /** The files of a folder without a kustomization that are changed on their way to the cluster. */
  #changedPlainly(root: Root): readonly string[] {
    const plain = root.tool === 'kustomize' ? this.#extentOf(root).plain : undefined
    return plain?.changes === true ? plain.files : []
  }

  #notRendered(manifests: readonly Manifest[]): Manifest[] {
    const rendered = new Set([...this.#renderings, ...this.#passages].flatMap(({ files }) => [...files]))
    return manifests.filter(({ file }) => !rendered.has(file))
  }

  /** Takes a folder for what a controller renders; of one that is no kustomization, those that it holds. */
  #claim(root: Root): void {
    const held = root.tool === 'kustomize' ? (this.#extentOf(root).plain?.folders ?? []) : []
    for (const folder of [root.folder, ...held]) this.#claimed.add(folder)
  }

  #isFree({ folder }: Root): boolean {
    return !this.#claimed.has(folder)
  }

  /**
   * @param isTouched whether what was done to the manifest on its way here is of interest.
   * @param isPartial whether something would have been done to it that is not known.
   */
  async #ask(manifest: Manifest, parent: Root | undefined, isTouched = false, isPartial = false): Promise<void> {
    const instance = parent?.cluster ?? parent?.name ?? posix.dirname(manifest.file)
    const repository: RenderedRepository = {
      ...this.#repository,
      find: (kind, namespace, name) => this.#objects.find(kind, namespace, name, instance),
    }
    const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, repository))
    if (asked === undefined) return
    const isOwn = isTouched || this.#scope.holds([manifest.file, ...files])
    const fromBare = parent?.tool === 'helm' && isBare(parent)
    this.#tell(asked, fromBare)
    const isPart = isPartial || fromBare || isPartialOwn(parent) || hasPlaceholder(manifest.name ?? '')
    await Promise.all(
      asked.roots.map(async (one) => {
        const root = { ...one, cluster: one.cluster === undefined ? instance : `${instance} ${one.cluster}` }
        this.#claim(root)
        if (root.tool === 'helm') await this.#chart(fromBare ? { ...root, lacksValues: true } : root, isOwn)
        else await this.#folder(isPart && root.tool === 'kustomize' ? asPartial(root) : root, isOwn)
      }),
    )
  }

  #tell({ findings, elsewhere }: Asked, fromBare: boolean): void {
    if (!fromBare) this.#attempts.findings.push(...findings)
    for (const what of elsewhere)
      this.#attempts.skipped.add('rendered from another repository or a registry, not here', what)
  }

  /** @param isTouched whether what asks for it is of interest, so that it is, too. */
  async #folder(root: FolderRoot, isTouched: boolean): Promise<void> {
    const extent = this.#extentOf(root)
    if (root.owner !== undefined) for (const path of extent.files) this.#asked.add(path)
    const interest = this.#interestIn(root, extent, isTouched)
    if (interest === 'none' || this.#isKnown(root)) return
    const done =
      root.tool === 'directory'
        ? asTheyStand(root, this.#facts.sources)
        : await this.#attempts.kustomization(root, extent)
    if (interest === 'own') this.#taken.take(extent.files, done !== undefined)
    if (done === undefined) this.#taken.leave(root, extent.files)
    else await this.#follow(done, interest, isTouched || this.#scope.changes(extent.parts))
  }

  async #chart(root: HelmRoot, isTouched: boolean): Promise<void> {
    if (!isTouched && !this.#scope.holdsChart(root)) return
    const { kubernetesVersion: versions } = this.#options
    for (const version of versions) {
      if (this.#isKnown(root, version)) continue
      const done = await this.#attempts.chart(root, version)
      if (done === undefined) return
      await this.#follow(versions.length === 1 ? { ...done, version: undefined } : done, 'own', true)
    }
  }

  #interestIn(root: FolderRoot, { parts, files }: Extent, isTouched: boolean): Interest {
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
      return this.#interestIn(root, this.#extentOf(root), false) !== 'none'
    })
  }

  /** Takes a rendering, and what its objects ask for. */
  async #follow(rendering: Rendering, interest: Interest, isTouched: boolean): Promise<void> {
    const renderings = interest === 'own' ? this.#renderings : this.#passages
    renderings.push(rendering)
    if (!mayAsk(rendering.text) && !mayHold(rendering.text)) return
    const objects = objectsOf(rendering.root.file, rendering.text).map((manifest) => located(manifest, rendering))
    const { cluster, name } = rendering.root
    for (const one of objects) this.#objects.add(one, cluster ?? name)
    await Promise.all(objects.map((one) => this.#ask(one, rendering.root, isTouched)))
  }

  #isKnown({ name, folder, file }: Root, version = ''): boolean {
    const id = [name, folder, file, version].join('\n')
    if (this.#seen.has(id) || this.#seen.size >= mostRoots) return true
    this.#seen.add(id)
    return false
  }
}

interface Asking {
  /** Those that a kustomization takes in. */
  readonly inKustomization: readonly Manifest[]
  readonly loose: readonly Manifest[]
}

/** The objects of controllers as they stand in files. */
function asking({ kustomizations, paths, sources, charts, touched }: RenderFacts): Asking {
  const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes))
  const others = new Set([...kustomizations.patches, ...kustomizations.plugins])
  const isWanted = touched === undefined ? mayAsk : mayAskHere
  const found = paths
    .filter((path) => charts.roleOf(path) === undefined && !others.has(path) && isWanted(sources.text(path) ?? ''))
    .flatMap((path) => sources.objects(path))
  // What syncs a cluster often lies in what it syncs, and is applied by hand at first.
  const isLoose = ({ file, kind }: Manifest): boolean => !taken.has(file) || kind === 'FluxInstance'
  return { inKustomization: found.filter((one) => !isLoose(one)), loose: found.filter(isLoose) }
}

/** Templates and patterns of names are read as Go reads them. */
const holdsPatterns = /\bregex[MFSR]|\b(?:in|ex)clude\b["']?:/

/** A controller's root of which not all is known hands that on to what comes out of it. */
function isPartialOwn(root: Root | undefined): boolean {
  return root?.tool === 'kustomize' && root.owner !== undefined && root.isPartial === true
}

function asPartial(root: KustomizeRoot): KustomizeRoot {
  const { variables } = root
  return { ...root, isPartial: true, variables: { values: variables?.values ?? new Map(), complete: false } }
}

/** The same order in each run, however long each of them took. */
function byRoot(one: Rendering, other: Rendering): number {
  const key = ({ root, version = '' }: Rendering): string => [root.name, root.folder, version].join('\n')
  return key(one) < key(other) ? -1 : 1
}
