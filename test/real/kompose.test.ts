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
 * difference is one of those that docs/from-kompose.md lists.
 */

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

/** Each heading of the list in docs/from-kompose.md, with the differences that it is about. */
const documented: Readonly<Record<string, RegExp>> = {
  'A Service for what peers reach': /^(?:port|Service) added/,
  'Images to build have a tag': /^image changed/,
  'Folders of the project are no ConfigMaps': /^(?:mount missing|ConfigMap missing|PersistentVolumeClaim missing)/,
  'One Service for both protocols': /^Service missing \S+-tcp|^Service missing front_end/,
  'Without a port there is no Service': /^Service missing|^Service port missing \S+ 55555/,
  'Stores are StatefulSets': /^kind Deployment → StatefulSet|^PersistentVolumeClaim missing/,
  'What runs to its end is a Job': /^kind Pod → /,
  'Groups are Pods without a flag': /^(?:workload missing|containers)/,
  'Values of secrets stay out': /^(?:Secret missing|mount added \S+ \/run\/secrets)/,
  'A ConfigMap for each service': /^ConfigMap added/,
  'Configs are mounted': /^mount added/,
  'endpoint_mode is no type of a Service': /^Service type NodePort → ClusterIP/,
  'An exposed service of type LoadBalancer has its Ingress': /^Ingress added/,
  'The data of a database lies below its volume': /^variable added \S+ PGDATA/,
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

function setDifferences(what: string, theirs: readonly string[], ours: readonly string[]): string[] {
  return [
    ...theirs.filter((item) => !ours.includes(item)).map((item) => `${what.replace(' ', ' missing ')} ${item}`),
    ...ours.filter((item) => !theirs.includes(item)).map((item) => `${what.replace(' ', ' added ')} ${item}`),
  ]
}

function workloadDifferences(name: string, theirs: Objects, ours: Objects, all: [Objects[], Objects[]]): string[] {
  const [before, after] = [podOf(theirs)?.containers ?? [], podOf(ours)?.containers ?? []] as [Objects[], Objects[]]
  return [
    ...(theirs.kind === ours.kind ? [] : [`kind ${theirs.kind} → ${ours.kind}`]),
    ...(before.length === after.length ? [] : [`containers ${name}`]),
    ...((theirs.spec.replicas ?? 1) === (ours.spec.replicas ?? 1) ? [] : [`replicas ${name}`]),
    ...before.flatMap((container, i) => {
      const mine = after.find(({ image }) => image === container.image) ?? after[i]
      if (mine === undefined) return []
      const [a, b] = [traitsOf(container, all[0]), traitsOf(mine, all[1])]
      const traits = Object.keys(a).flatMap((key) => setDifferences(`${key} ${name}`, a[key] ?? [], b[key] ?? []))
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
    ...(type(theirs) === type(ours) ? [] : [`Service type ${type(theirs)} → ${type(ours)}`]),
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
      const count = (objects: Objects[]): number => objects.filter((object) => object.kind === kind).length
      if (count(theirs) === count(ours)) return []
      return [`${kind} ${count(theirs) > count(ours) ? 'missing' : 'added'}`]
    },
  )
  return [
    ...setDifferences('workload ', [...before.keys()], [...after.keys()]).map((text) => text.replace('  ', ' ')),
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
  const undocumented: string[] = []
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
    const unknown = found.filter((text) => !Object.values(documented).some((pattern) => pattern.test(text)))
    undocumented.push(...unknown.map((text) => `${file}: ${text}`))
  }
  expect(valid).toBe(93)
  expect(undocumented).toEqual([])
  const page = readFileSync(join(import.meta.dirname, '../../docs/from-kompose.md'), 'utf8')
  expect(Object.keys(documented).filter((name) => !page.includes(`**${name}.**`))).toEqual([])
}, 600_000)
