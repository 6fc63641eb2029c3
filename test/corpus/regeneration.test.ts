import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments, type Document as YamlDocument } from 'yaml'
import { parseInputs } from '../../src/contract/parse.ts'
import { generate } from '../../src/convert/generate.ts'
import { contract } from '../../src/convert/inputs.ts'
import { type Plan, planOf } from '../../src/regeneration/plan.ts'
import { type GeneratedFile, recordLine } from '../../src/regeneration/record.ts'
import { recordName } from '../../src/regeneration/record-name.ts'
import { isObject } from '../../src/value.ts'
import { type ComposeProject, composeCorpus } from '../support/compose-corpus.ts'
import { projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'

/**
 * Real projects, changed in their Compose file and edited by hand at once. Conflicts are those alone where both set one field, the
 * result is the sum of both changes, every comment is still there, and a second run changes nothing.
 */
const whole = process.env['GITOPS_ACTIONS_MERGES'] === 'all'
const example: ComposeProject = {
  id: 'monitor',
  valid: true,
  compose: 'compose.yaml',
  files: { 'compose.yaml': readFileSync(join(import.meta.dirname, '../../examples/monitor/compose.yaml'), 'utf8') },
}

const projects = [example, ...(composeCorpus ?? []).filter(({ valid }) => valid)]
const wanted = whole ? 30 : 3

/** What changes in a service, as an override file says it. */
const composeChanges: Readonly<Record<string, object>> = {
  image: { image: 'changed.example/app:9' },
  'a variable': { environment: { ADDED: 'by compose' } },
  'a port': { ports: ['19090:19090'] },
  'a volume': { volumes: ['added:/added'] },
  'a limit': { deploy: { resources: { limits: { memory: '333M' } } } },
  'a health check': { healthcheck: { test: ['CMD', 'true'], interval: '17s' } },
  'a command': { command: ['run', '--changed'] },
  'that it is gone': { profiles: ['never'] },
}

const pod = ['spec', 'template', 'spec'] as const
const container = [...pod, 'containers', 0] as const

/** What a person does to a Deployment. */
const handEdits: Readonly<Record<string, (document: YamlDocument) => void>> = {
  replicas: (document) => document.setIn(['spec', 'replicas'], 7),
  'a label': (document) => document.setIn(['spec', 'template', 'metadata', 'labels', 'team'], 'mine'),
  'an annotation': (document) => document.setIn(['metadata', 'annotations', 'mine'], 'yes: it is'),
  'a variable': (document) => add(document, [...container, 'env'], { name: 'MINE', value: 'x' }),
  'a limit': (document) => document.setIn([...container, 'resources', 'limits', 'memory'], '777Mi'),
  'a node selector': (document) => document.setIn([...pod, 'nodeSelector'], { disk: 'ssd' }),
  'a second container': (document) => add(document, [...pod, 'containers'], { name: 'mine', image: 'mine:1' }),
  'a volume': (document) => {
    add(document, [...pod, 'volumes'], { name: 'mine', emptyDir: {} })
    add(document, [...container, 'volumeMounts'], { name: 'mine', mountPath: '/mine' })
  },
  'the grace period': (document) => document.setIn([...pod, 'terminationGracePeriodSeconds'], 99),
  'comments alone': () => undefined,
}

function add(document: YamlDocument, path: readonly (string | number)[], item: object): void {
  if (document.hasIn(path)) document.addIn(path, document.createNode(item))
  else document.setIn(path, document.createNode([item]))
}

/** A Deployment as somebody's editor leaves it: other indentation, comments, and what was edited. */
function editedBy(text: string, edit: (document: YamlDocument) => void, seed: number): string {
  const documents = parseAllDocuments(text) as YamlDocument[]
  const deployment = documents.find((document) => document.get('kind') === 'Deployment')!
  edit(deployment)
  const printed = documents.map((document) =>
    document
      .toString({ indent: seed % 3 === 0 ? 4 : 2, indentSeq: seed % 2 === 0, lineWidth: 0 })
      .replace(/^---\n/, ''),
  )
  const lines = printed.join('---\n').split('\n')
  return lines
    .map((line, at) => (/^ +[\w-]+: [\w./]+$/.test(line) && (at + seed) % 5 === 0 ? `${line} # mine ${at}` : line))
    .join('\n')
}

async function generated(
  files: Readonly<Record<string, string>>,
  compose: readonly string[],
): Promise<readonly GeneratedFile[]> {
  const inputs = await parseInputs(contract.inputs, { file: compose }, (name) => name)
  return (await generate(inputs, testHost({ root: projectOf(files) }))).files
}

/** The projects with what they give now, and with each change of the service whose file is looked at. */
async function subjects() {
  const found: {
    id: string
    path: string
    last: readonly GeneratedFile[]
    next: Map<string, readonly GeneratedFile[]>
  }[] = []
  for (const { id, files, compose } of projects) {
    if (found.length === wanted) break
    const last = await generated(files, [compose])
    const file = last.find(({ part, content }) => part === 'base' && /^kind: Deployment$/m.test(content))
    if (file === undefined) continue
    const service = /^services:\s*\n(?:[ \t]*#.*\n|\s*\n)*/m.test(files[compose] ?? '') ? serviceOf(file) : undefined
    if (service === undefined || !new RegExp(`^[ \\t]+${service}:`, 'm').test(files[compose] ?? '')) continue
    const next = new Map<string, readonly GeneratedFile[]>()
    for (const [name, change] of Object.entries(composeChanges)) {
      const folder = compose.includes('/') ? compose.slice(0, compose.lastIndexOf('/') + 1) : ''
      const override = `${folder}changed.json`
      const text = JSON.stringify({ services: { [service]: change }, volumes: { added: {} } })
      const result = await generated({ ...files, [override]: text }, [compose, override])
      if (result.length > 0) next.set(name, result)
    }
    if (next.size > 0) found.push({ id, path: file.path, last, next })
  }
  return found
}

function serviceOf({ path }: GeneratedFile): string {
  return path.replace(/^base\/|\.yaml$/g, '')
}

function plan(files: readonly GeneratedFile[], existing: ReadonlyMap<string, string>): Plan {
  return planOf({ folder: 'ops', generated: files, existing, force: false, onConflict: 'fail' })
}

function applied({ steps }: Plan, existing: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map(existing)
  for (const step of steps) {
    if (step.do === 'remove') texts.delete(step.path)
    else if (step.do !== 'keep') texts.set(step.path, step.content)
  }
  return texts
}

/** The files of a tree, but in overlays without the versions and numbers that are set once. */
function following(texts: ReadonlyMap<string, string>): Map<string, unknown> {
  const manifests = [...texts].filter(([path]) => path !== recordName)
  return new Map(manifests.map(([path, text]) => [path, path.endsWith('/kustomization.yaml') ? entriesOf(text) : text]))
}

function entriesOf(text: string): object {
  const { images = [], replicas = [], ...rest } = parse(text) as Record<string, { name: string }[]>
  return { ...rest, names: [...images, ...replicas].map(({ name }) => name).sort() }
}

/** Each value of all objects by its path, list items by what tells them apart. Written without the code that is tested. */
function flat(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    const items = Array.isArray(value) ? value.map(keyOf) : []
    if (Array.isArray(value) && value.length > 0 && items.every((key) => key !== undefined)) {
      for (const [index, item] of value.entries()) walk(item, `${path}[${items[index]}]`)
    } else if (isObject(value) && Object.keys(value).length > 0) {
      for (const [key, field] of Object.entries(value)) walk(field, `${path}/${key}`)
    } else values.set(path, JSON.stringify(value))
  }
  for (const document of parseAllDocuments(text)) {
    const object = (document as YamlDocument).toJS() as { kind: string; metadata: { name: string } }
    // A Deployment may become a StatefulSet, which is a change of one field.
    walk(object, `${object.kind.replace(/^(?:Deployment|StatefulSet)$/, 'workload')} ${object.metadata.name}`)
  }
  return values
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { name, mountPath, containerPort, port, protocol = 'TCP', ip } = item as Record<string, string | undefined>
  if (containerPort !== undefined) return `${containerPort}/${protocol}`
  if (port !== undefined) return `${port}/${protocol}`
  return mountPath ?? name ?? ip
}

/** What became of some values: undefined for one that is gone. */
function differences(from: Map<string, string>, to: Map<string, string>): Map<string, string | undefined> {
  const paths = [...new Set([...from.keys(), ...to.keys()])]
  return new Map(paths.filter((path) => from.get(path) !== to.get(path)).map((path) => [path, to.get(path)]))
}

function sum(base: Map<string, string>, ...changes: Map<string, string | undefined>[]): Map<string, string> {
  const values = new Map(base)
  for (const change of changes) {
    for (const [path, value] of change) {
      if (value === undefined) values.delete(path)
      else values.set(path, value)
    }
  }
  return new Map([...values].sort())
}

describe(`edits by hand and changes of Compose files at once${composeCorpus === undefined ? ' (one project: GITOPS_ACTIONS_CORPUS is not set)' : ''}`, () => {
  it('are both there afterwards, conflict only in one field, and a second run changes nothing', async () => {
    let merges = 0
    let conflicts = 0
    let seed = 0
    for (const { id, path, last, next } of await subjects()) {
      const start = applied(plan(last, new Map()), new Map())
      for (const file of last) expect(recordLine(file)).toBe(recordLine({ path: file.path, content: file.content }))
      const base = flat(start.get(path)!)
      for (const [change, files] of next) {
        expect(following(applied(plan(files, start), start)), `${id}: ${change}, not edited`).toEqual(
          following(new Map(files.map((file) => [file.path, file.content]))),
        )
        if (!files.some((file) => file.path === path)) continue
        for (const [edit, byHand] of Object.entries(handEdits)) {
          const what = `${id}: ${change} by Compose, ${edit} by hand`
          const mine = editedBy(start.get(path)!, byHand, seed++)
          const there = new Map(start).set(path, mine)
          const made = plan(files, there)
          const ours = differences(base, flat(mine))
          const theirs = differences(base, flat(files.find((file) => file.path === path)!.content))
          const both = [...ours].filter(([field, value]) => theirs.has(field) && theirs.get(field) !== value)
          merges++
          const said = made.findings.filter(({ rule }) => rule === 'edit-conflict')
          expect(said.length, `${what}: ${JSON.stringify(said)}`).toBe(both.length)
          conflicts += Math.sign(both.length)
          if (both.length > 0) continue
          const after = applied(made, there)
          expect(new Map([...flat(after.get(path)!)].sort()), what).toEqual(sum(base, ours, theirs))
          const isRemoving = [...theirs.values()].includes(undefined)
          for (const comment of isRemoving ? [] : (mine.match(/# mine \d+/g) ?? []))
            expect(after.get(path), what).toContain(comment)
          expect(
            plan(files, after).steps.filter((step) => step.do !== 'keep'),
            `${what}: again`,
          ).toEqual([])
          const unchanged = plan(last, there).steps.filter((step) => step.do !== 'keep' && step.path !== recordName)
          expect(unchanged, `${what}: edited alone`).toEqual([])
        }
      }
    }
    expect(merges).toBeGreaterThanOrEqual(composeCorpus === undefined ? 70 : wanted * 60)
    expect(conflicts / merges).toBeLessThan(0.03)
  }, 600_000)
})
