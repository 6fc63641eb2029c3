import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { catalog } from '../../src/tools/catalog.ts'
import { convertIn } from '../support/convert.ts'
import { temporaryFolder } from '../support/host.ts'
import { realProgram } from '../support/tools.ts'

/*
 * convert beside kompose on kompose's own fixtures, which come with its Go module: what both make is compared in meaning, and every
 * difference is a row of kompose-differences.txt, below the reason that docs/from-kompose.md gives for it.
 */

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

/** Every difference as `FIXTURE: WHAT`, by the reason that docs/from-kompose.md gives for it. */
function reviewed(): Map<string, string> {
  const reasons = new Map<string, string>()
  let reason = ''
  for (const line of readFileSync(join(import.meta.dirname, 'kompose-differences.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2)
    else if (line !== '') reasons.set(line, reason)
  }
  return reasons
}

function fixtures(): { root: string; files: string[] } {
  const { path } = catalog.kompose.module ?? { path: 'github.com/kubernetes/kompose' }
  const download = ['mod', 'download', '-json', `${path}@v${catalog.kompose.version}`]
  const { Dir: module } = JSON.parse(execFileSync('go', download, { encoding: 'utf8' })) as { Dir: string }
  const root = temporaryFolder('kompose-fixtures')
  cpSync(join(module, 'script/test/fixtures'), root, { recursive: true })
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  // Files of the module cache can't be written to.
  for (const path of ['.', ...paths]) chmodSync(join(root, path), 0o755)
  return { root, files: paths.filter((path) => /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(path)).sort() }
}

function objectsIn(text: string): Objects[] {
  const documents = parseAllDocuments(text).map((document) => document.toJS() as Objects | null)
  return documents.flatMap((object) => (object?.kind === 'List' ? object.items : (object ?? [])))
}

function podOf(object: Objects): Objects | undefined {
  const { template, jobTemplate, containers } = object.spec ?? {}
  return containers === undefined ? (template ?? jobTemplate?.spec?.template)?.spec : object.spec
}

/** What a container is about, as texts that can be compared. */
function traitsOf(container: Objects, all: readonly Objects[]): Record<string, string[]> {
  const maps = ((container.envFrom ?? []) as Objects[]).map(({ configMapRef }) => configMapRef?.name)
  const fromMaps = all.filter(({ kind, metadata }) => kind === 'ConfigMap' && maps.includes(metadata.name))
  const own = ((container.env ?? []) as Objects[]).map(({ name }) => name)
  return {
    command: [JSON.stringify([container.command ?? [], container.args ?? []])],
    variable: [...own, ...fromMaps.flatMap(({ data }) => Object.keys(data ?? {}))],
    port: ((container.ports ?? []) as Objects[]).map((port) => `${port.containerPort}/${port.protocol ?? 'TCP'}`),
    mount: ((container.volumeMounts ?? []) as Objects[]).map(({ mountPath }) => mountPath),
  }
}

/** @param owner whose items they are; absent for objects. */
function setDifferences(what: string, theirs: readonly string[], ours: readonly string[], owner?: string): string[] {
  const say = (verb: string, item: string): string =>
    [what, verb, ...(owner === undefined ? [] : [owner]), item].join(' ')
  return [
    ...theirs.filter((item) => !ours.includes(item)).map((item) => say('missing', item)),
    ...ours.filter((item) => !theirs.includes(item)).map((item) => say('added', item)),
  ]
}

function workloadDifferences(name: string, theirs: Objects, ours: Objects, all: [Objects[], Objects[]]): string[] {
  const [before, after] = [podOf(theirs)?.containers ?? [], podOf(ours)?.containers ?? []] as [Objects[], Objects[]]
  return [
    ...(theirs.kind === ours.kind ? [] : [`kind ${name} ${theirs.kind} → ${ours.kind}`]),
    ...(before.length === after.length ? [] : [`containers ${name}`]),
    ...((theirs.spec.replicas ?? 1) === (ours.spec.replicas ?? 1) ? [] : [`replicas ${name}`]),
    ...before.flatMap((container, i) => {
      const mine = after.find(({ image }) => image === container.image) ?? after[i]
      if (mine === undefined) return []
      const [a, b] = [traitsOf(container, all[0]), traitsOf(mine, all[1])]
      const traits = Object.keys(a).flatMap((key) => setDifferences(key, a[key] ?? [], b[key] ?? [], name))
      return [
        ...(mine.image === container.image ? [] : [`image changed ${container.image} → ${mine.image}`]),
        ...traits,
      ]
    }),
  ]
}

function serviceDifferences(name: string, theirs: Objects, ours: Objects): string[] {
  const type = ({ spec }: Objects): string => spec.type || 'ClusterIP'
  const ports = ({ spec }: Objects): string[] =>
    ((spec.ports ?? []) as Objects[]).map((port) => `${port.port}/${port.protocol ?? 'TCP'}`)
  const missing = ports(theirs).filter((port) => !ports(ours).includes(port))
  return [
    ...(type(theirs) === type(ours) ? [] : [`Service type ${name} ${type(theirs)} → ${type(ours)}`]),
    ...missing.map((port) => `Service port missing ${name} ${port}`),
  ]
}

function differences(theirs: Objects[], ours: Objects[]): string[] {
  const named = (objects: Objects[], isOne: (object: Objects) => boolean): Map<string, Objects> =>
    new Map(objects.filter(isOne).map((object) => [object.metadata.name as string, object]))
  const isWorkload = (object: Objects): boolean => podOf(object) !== undefined
  const [before, after] = [named(theirs, isWorkload), named(ours, isWorkload)]
  const isService = ({ kind }: Objects): boolean => kind === 'Service'
  const [services, mine] = [named(theirs, isService), named(ours, isService)]
  const others = ['PersistentVolumeClaim', 'Ingress', 'HorizontalPodAutoscaler', 'ConfigMap', 'Secret'].flatMap(
    (kind) => {
      const isOne = (object: Objects): boolean => object.kind === kind
      return setDifferences(kind, [...named(theirs, isOne).keys()], [...named(ours, isOne).keys()])
    },
  )
  return [
    ...setDifferences('workload', [...before.keys()], [...after.keys()]),
    ...[...before].flatMap(([name, object]) => {
      const other = after.get(name)
      return other === undefined ? [] : workloadDifferences(name, object, other, [theirs, ours])
    }),
    ...[...services.keys()].filter((name) => !mine.has(name)).map((name) => `Service missing ${name}`),
    ...[...mine.keys()].filter((name) => !services.has(name)).map((name) => `Service added ${name}`),
    ...[...services].flatMap(([name, object]) => {
      const other = mine.get(name)
      return other === undefined ? [] : serviceDifferences(name, object, other)
    }),
    ...others,
  ]
}

it("makes of kompose's own fixtures what kompose makes, but for what docs/from-kompose.md lists", async () => {
  const kompose = await realProgram('kompose')
  const { root, files } = fixtures()
  const differing = new Set<string>()
  let valid = 0
  for (const file of files) {
    const args = ['convert', '-f', basename(file), '--stdout', '--with-kompose-annotation=false']
    const theirs = spawnSync(kompose, args, { cwd: join(root, dirname(file)), encoding: 'utf8', env: { PATH: '' } })
    if (theirs.status !== 0 || theirs.stdout.trim() === '') continue
    valid++
    const { findings } = await convertIn(root, { file: [file], 'all-in-one': 'ours.yaml' })
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    expect(errors, file).toEqual([])
    const found = differences(objectsIn(theirs.stdout), objectsIn(readFileSync(join(root, 'ours.yaml'), 'utf8')))
    rmSync(join(root, 'ours.yaml'))
    for (const text of found) differing.add(`${file}: ${text}`)
  }
  expect(valid).toBe(93)
  const reasons = reviewed()
  expect([...differing].sort()).toEqual([...reasons.keys()].sort())
  const page = readFileSync(join(import.meta.dirname, '../../docs/from-kompose.md'), 'utf8')
  expect([...new Set(reasons.values())].filter((name) => !page.includes(`**${name}.**`))).toEqual([])
}, 600_000)
