import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadCompose } from '../../src/convert/compose/load.ts'
import type { Model } from '../../src/convert/compose/project.ts'
import { toPlain } from '../../src/convert/compose/tree.ts'
import type { ConversionOptions } from '../../src/convert/conversion.ts'
import { conversionOf, convertProject } from '../../src/convert/convert.ts'
import { environmentOf } from '../../src/convert/environment.ts'
import { environmentsOf } from '../../src/convert/layout.ts'
import type { ConvertResult } from '../../src/convert/result.ts'
import { InputError } from '../../src/errors.ts'
import { Kinds } from '../../src/kubernetes/kinds.ts'
import type { Place } from '../../src/place.ts'
import type { Report } from '../../src/report/report.ts'
import { checkText } from '../../src/validate/check.ts'
import { type ComposeProject, composeCorpus } from '../support/compose-corpus.ts'
import { comparable, directoryOf } from '../support/compose-model.ts'
import { convertIn, projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'
import { againstRestricted } from '../support/pod-security.ts'

const skip = composeCorpus === undefined
const corpus = composeCorpus ?? []
const why = skip ? ' (skipped: GITOPS_ACTIONS_CORPUS is not set)' : ''

/** Where we disagree with the reference loader's verdict on purpose. */
const intended: Readonly<Record<string, string>> = {
  '0443': 'build.ssh: the loader accepts it, but could not print its model',
  '0530': 'env_file format raw: docker compose registers it, the bare loader does not',
}

interface Verdict {
  readonly report: Report<ConvertResult> | undefined
  readonly errors: readonly Partial<Place>[]
  readonly root: string
}

/** Converts a project of the corpus; anything but a report or the user's mistake is a crash, and fails the test. */
async function verdictOf(project: ComposeProject): Promise<Verdict> {
  const root = projectOf(project.files)
  try {
    const report = await convertIn(root, { file: [project.compose] })
    return { report, errors: report.findings.filter(({ severity }) => severity === 'error'), root }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { report: undefined, errors: [error.place ?? {}], root }
  }
}

/** What is wrong with the files that were written: an API server of 1.34 would refuse it, or a secret stands in clear text. */
function problemsIn({ report, root }: Verdict, kinds: Kinds): string[] {
  const options = { versions: ['1.34'], kinds, unknownKinds: 'skip' } as const
  const secrets = (report?.result.secrets ?? []).flatMap(({ keys }) => keys)
  return (report?.result.files ?? []).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const errors = checkText(file, text, options).findings.filter(({ severity }) => severity === 'error')
    const leaked = secrets.filter((key) => new RegExp(`name: ${key.replace(/\W/g, '.')}\\n\\s+value:`).test(text))
    return [
      ...errors.map(({ line, message }) => `${file}:${line} ${message}`),
      ...leaked.map((key) => `${file} ${key}`),
      ...(/[\uE000-\uE002]/.test(text) ? [`${file} has a secret that is masked, and nothing reads it`] : []),
    ]
  })
}

/** Without any choice of the user's. */
const plain: ConversionOptions = {
  security: 'none',
  networkPolicies: 'none',
  dependsOn: 'wait',
  entrance: { kind: 'ingress' },
  extraObjects: [],
  readsSecrets: false,
  pinsImages: false,
  registry: undefined,
  environments: [],
  settings: {},
}

describe.skipIf(skip)(`Compose projects of the corpus${why}`, () => {
  it('are judged as the reference loader does, refused on a line, and become manifests that the API server takes', async () => {
    const kinds = new Kinds((name) => testHost({}).data(name))
    const wrong: string[] = []
    for (const project of corpus) {
      const verdict = await verdictOf(project)
      const name = `${project.id} ${project.compose}`
      if ((verdict.errors.length === 0) !== project.valid && !(project.id in intended)) wrong.push(`${name}: verdict`)
      if (verdict.errors.some(({ file, line }) => file === undefined || line === undefined))
        wrong.push(`${name}: no line`)
      wrong.push(...problemsIn(verdict, kinds).map((problem) => `${name}: ${problem}`))
    }
    expect(wrong).toEqual([])
  }, 300_000)

  it('run under the Pod Security Standard restricted in production, 95 of a hundred workloads: the others ask for more, or have images that start as root', async () => {
    const projects = corpus.filter(({ valid }) => valid)
    const counts: (readonly [passed: number, all: number])[] = []
    for (const project of projects) {
      const host = testHost({ root: projectOf(project.files) })
      const loaded = loadCompose({ files: [project.compose], variables: {}, envFiles: [], profiles: [] }, host)
      const converted = await convertProject(loaded, { ...plain, security: undefined, environments: ['prod'] }, host)
      const layout = { layout: 'shared', environments: ['prod'], namespace: 'a', settings: {}, policies: [] } as const
      const [prod] = environmentsOf(converted.groups, {
        ...layout,
        authorization: () => [],
        digests: new Map(),
        own: new Map(),
        secrets: new Map(),
      })
      const workloads = (prod?.objects ?? []).filter(({ kind }) =>
        /^(?:Deployment|StatefulSet|DaemonSet|(?:Cron)?Job)$/.test(kind),
      )
      const passed = workloads.filter((workload) => againstRestricted(workload).length === 0)
      counts.push([passed.length, workloads.length])
    }
    const sum = (index: 0 | 1): number => counts.reduce((total, count) => total + count[index], 0)
    expect(sum(1)).toBeGreaterThan(600)
    expect(sum(0) / sum(1)).toBeGreaterThanOrEqual(0.95)
  }, 300_000)

  it('give the model of the reference loader', async () => {
    const different: string[] = []
    const valid = corpus.filter((project) => project.valid)
    for (const project of valid) {
      const host = testHost({ root: projectOf(project.files) })
      const loaded = loadCompose({ files: [project.compose], variables: {}, envFiles: [], profiles: [] }, host)
      const conversion = conversionOf(loaded, plain, host)
      const model = toPlain(conversion.tree) as Model
      const services = Object.entries(model.services ?? {}).map(([name, service]) => {
        return [name, { ...service, environment: environmentOf(conversion, name, name, service).values }]
      })
      const directory = directoryOf(project.compose)
      const ours = comparable({ ...model, services: Object.fromEntries(services) }, directory)
      const theirs = comparable(withoutUnset(project.model ?? {}), directory)
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) different.push(`${project.id} ${project.compose}`)
    }
    expect(different).toEqual([])
  }, 300_000)

  it('are printed with --model as the reference loader prints them', async () => {
    const different: string[] = []
    for (const project of corpus.filter(({ valid }) => valid)) {
      const root = projectOf(project.files)
      const { result } = await convertIn(root, { file: [project.compose], model: 'true' }, { HOME: '/root' })
      const model = JSON.parse(JSON.stringify(result.model).replaceAll(root, '/project')) as unknown
      if (!isDeepStrictEqual(model, project.model)) different.push(`${project.id} ${project.compose}`)
    }
    expect(different).toEqual([])
  }, 300_000)
})

/** The reference loader writes a variable without a value as null; it never reaches the container. */
function withoutUnset(model: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const services = Object.entries((model.services ?? {}) as Record<string, { environment?: Record<string, unknown> }>)
  return {
    ...model,
    services: Object.fromEntries(
      services.map(([name, service]) => {
        const environment = Object.entries(service.environment ?? {}).filter(([, value]) => value !== null)
        return [name, { ...service, environment: Object.fromEntries(environment) }]
      }),
    ),
  }
}
