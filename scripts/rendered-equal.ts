/**
 * Renders a repository as validate does, and compares what comes out of each root with what its tool makes of it:
 *
 *     node scripts/runtime.js scripts/rendered-equal.ts FOLDER [FLATE [PATH]]
 *
 * Kustomizations and charts that are roots by themselves are held against `kustomize build` and `helm template`; what Flux asks for
 * against flate (https://github.com/home-operations/flate), where its program is given, and the
 * folder of a cluster that it is to read. kustomize and helm must be on PATH.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesOfChart } from '../src/render/helm.ts'
import type { Rendering } from '../src/render/rendering.ts'
import type { HelmRoot } from '../src/render/root.ts'
import { testHost } from '../test/support/host.ts'
import { objectsIn, renderWorkspace } from '../test/support/rendered.ts'

type Objects = readonly Readonly<Record<string, unknown>>[]

const [folder, flate, cluster = '.'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder of a repository, and the program flate for what Flux asks for.')
  process.exit(2)
}

const host = testHost({ root: folder })
const scratch = mkdtempSync(join(tmpdir(), 'rendered-equal-'))

function run(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    if (program === flate && stdout !== undefined && stdout !== '') return stdout
    console.log(`  ${program} ${args.join(' ')}: ${String(stderr ?? error).slice(0, 300)}`)
    return undefined
  }
}

function helmTemplate(root: HelmRoot): string | undefined {
  const values = root.values.flatMap((one, index) => {
    if (one.options !== undefined) return one.options
    if (one.file !== undefined) return ['--values', one.file]
    const path = join(scratch, `values-${index}.json`)
    writeFileSync(path, JSON.stringify(one.value))
    return ['--values', path]
  })
  const namespace = root.namespace === undefined ? [] : ['--namespace', root.namespace]
  const versions = versionsAskedFor(root).flatMap((one) => ['--api-versions', one])
  return run('helm', [
    'template',
    root.release,
    root.folder,
    ...values,
    ...namespace,
    ...versions,
    '--kube-version',
    '1.34',
  ])
}

/** The custom API versions that templates ask for, which validate takes for there, but OpenShift’s. */
function versionsAskedFor(root: HelmRoot): string[] {
  const texts = filesOfChart(root, host).map((path) => Buffer.from(host.files.read(path)).toString('utf8'))
  const asked = texts.flatMap((text) =>
    [...text.matchAll(/APIVersions\.Has\s+\(?["']([^"']+)["']/g)].map(([, one = '']) => one),
  )
  return [...new Set(asked)].filter(
    (one) => /\./.test((one.split('/')[0] ?? '').replace(/\.k8s\.io$/, '')) && !/openshift\.io\//.test(one),
  )
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => {
    if (typeof one === 'bigint') return Number(one)
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function idOf(object: Objects[number]): string {
  const { name, namespace = '' } = (object['metadata'] ?? {}) as Record<string, string>
  return [object['apiVersion'], object['kind'], namespace, name].join(' ')
}

/** The ids of objects that are not the same in both; undefined in `theirs` are those that are not there. */
function differences(ours: Objects, theirs: Objects): string[] {
  const left = theirs.map(textOf)
  const more = ours.filter((one) => {
    const at = left.indexOf(textOf(one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...new Set([...more.map(idOf), ...left.map((text) => idOf(JSON.parse(text)))])]
}

/** What differs between two runs of a chart is random, and compared with nothing. */
function fixed(objects: Objects, again: Objects): Objects {
  const random = new Set(differences(objects, again))
  return objects.filter((one) => !random.has(idOf(one)))
}

function theirs({ root }: Rendering): Objects | undefined {
  if (root.tool === 'helm') {
    const [first, second] = [helmTemplate(root), helmTemplate(root)]
    return first === undefined || second === undefined ? undefined : fixed(objectsIn(first), objectsIn(second))
  }
  const text = run('kustomize', ['build', root.folder, '--load-restrictor', 'LoadRestrictionsNone', '--enable-helm'])
  return text === undefined ? undefined : objectsIn(text)
}

const owners = { 'kustomize.toolkit.fluxcd.io': 'Kustomization', 'helm.toolkit.fluxcd.io': 'HelmRelease' } as const

function labelsOf(object: Objects[number]): Record<string, string> {
  return ((object['metadata'] ?? {}) as { labels?: Record<string, string> }).labels ?? {}
}

/** The root that made an object, as Flux notes it down in labels. */
function ownerOf(object: Objects[number]): string {
  const labels = labelsOf(object)
  const [group, kind] = Object.entries(owners).find(([one]) => labels[`${one}/name`] !== undefined) ?? []
  return group === undefined ? '' : `${kind} ${labels[`${group}/namespace`]}/${labels[`${group}/name`]}`
}

/** An object without those labels; of Flux's own ones flate fills in defaults, so that only which they are is compared. */
function plain(object: Objects[number]): Objects[number] {
  const { labels: _, ...metadata } = (object['metadata'] ?? {}) as Record<string, unknown>
  const own = Object.entries(labelsOf(object)).filter(
    ([key]) => !/^(?:kustomize|helm)\.toolkit\.fluxcd\.io\/name(?:space)?$/.test(key),
  )
  const { apiVersion, kind } = object
  const { name, namespace } = metadata
  if (/toolkit\.fluxcd\.io\//.test(String(apiVersion))) return { apiVersion, kind, metadata: { name, namespace } }
  return { ...object, metadata: own.length === 0 ? metadata : { ...metadata, labels: Object.fromEntries(own) } }
}

/** Without a cluster flate takes kinds that it does not know for namespaced, and gives them the namespace of their root. */
function withoutGuess(object: Objects[number], bare: ReadonlySet<string>): Objects[number] {
  const { namespace: _, ...metadata } = (object['metadata'] ?? {}) as Record<string, unknown>
  const other = { ...object, metadata }
  return bare.has(idOf(other)) ? other : object
}

const programs = dirname(execFileSync('which', ['kustomize'], { encoding: 'utf8' }).trim())
const { renderings, findings } = await renderWorkspace(folder, programs)
const tally = new Map<string, { equal: number; all: number }>()
const count = (what: string, name: string, unequal: readonly string[]): void => {
  const own = tally.get(what) ?? { equal: 0, all: 0 }
  tally.set(what, { equal: own.equal + (unequal.length === 0 ? 1 : 0), all: own.all + 1 })
  if (unequal.length > 0) console.log(`  ${name}: ${unequal.length} differ: ${unequal.slice(0, 5).join('; ')}`)
}

for (const rendering of renderings.filter(({ root }) => root.owner === undefined)) {
  const other = theirs(rendering)
  if (other === undefined) continue
  const ours = objectsIn(rendering.text)
  const ids = new Set(other.map(idOf))
  // Of a chart, what is random was left out.
  const compared = rendering.root.tool === 'helm' ? ours.filter((one) => ids.has(idOf(one))) : ours
  count(
    rendering.root.tool === 'helm' ? 'helm template' : 'kustomize build',
    rendering.root.name,
    differences(compared, other),
  )
}

if (flate !== undefined) {
  const options = [
    '--skip-crds=false',
    '--skip-secrets=false',
    '--no-progress',
    '--allow-missing-secrets',
    '--log-level',
    'error',
  ]
  const printed = run(flate, ['build', 'all', '--path', cluster, '--kube-version', '1.34.0', ...options])
  const made = Map.groupBy(objectsIn(printed ?? ''), ownerOf)
  const flux = renderings.filter(({ root }) => /^(?:Kustomization|HelmRelease) /.test(root.name))
  const unmade: string[] = []
  for (const [name, all] of Map.groupBy(flux, ({ root }) => root.name)) {
    if (!made.has(name)) {
      unmade.push(name)
      continue
    }
    // Two clusters may have a root of one name, and flate tells no more.
    const ours = new Map(all.flatMap(({ text }) => objectsIn(text)).map((one) => [textOf(plain(one)), plain(one)]))
    const bare = new Set([...ours.values()].map(idOf).filter((id) => / {2}/.test(id)))
    const others = new Map(
      (made.get(name) ?? []).map((one) => withoutGuess(plain(one), bare)).map((one) => [textOf(one), one]),
    )
    count('flate', name, differences([...ours.values()], [...others.values()]))
    made.delete(name)
  }
  if (unmade.length > 0) console.log(`  flate makes nothing of ${unmade.length}: ${unmade.slice(0, 5).join(', ')}`)
  const left = [...made].filter(([name]) => name !== '')
  console.log(`  only flate makes: ${left.map(([name, all]) => `${name} (${all.length})`).join(', ') || 'nothing'}`)
}
for (const { rule, file, message } of findings) console.log(`  ${file}: ${rule}: ${message.slice(0, 160)}`)
for (const [what, { equal, all }] of tally) console.log(`${folder}: ${what}: ${equal} of ${all} roots are equal`)
