import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { InputError } from '../../src/errors.ts'
import { Kinds } from '../../src/kubernetes/kinds.ts'
import { checkText } from '../../src/validate/check.ts'
import { type ComposeProject, composeCorpus } from '../support/compose-corpus.ts'
import { convertIn, projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const skip = composeCorpus === undefined
const why = skip ? ' (skipped: GITOPS_ACTIONS_CORPUS is not set)' : ''

const common = {
  environment: 'dev,prod',
  'controller-source': 'https://github.com/acme/gitops',
  'network-policies': 'all',
  prometheus: 'http://prometheus:9090',
}
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Flux, Istio and blue-green': {
    ...{ ...common, 'depends-on': 'flux', controller: 'flux', rollout: 'blue-green', expose: 'istio' },
    'extra-objects': 'service-monitors,authorization-policies',
  },
  'Argo CD, a Gateway and canaries': {
    ...{ ...common, 'depends-on': 'sync-waves', controller: 'argo-cd', rollout: 'canary' },
    ...{ expose: 'gateway', gateway: 'infra/main', security: 'restricted' },
  },
  'what is default': { environment: 'dev,prod' },
}

/** The files that a project becomes; undefined where it is refused. */
async function filesOf(
  project: ComposeProject,
  given: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const root = projectOf(project.files)
  try {
    const { findings, result } = await convertIn(root, { ...given, file: [project.compose] })
    if (findings.some(({ severity }) => severity === 'error')) return undefined
    return new Map(result.files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

function objectsIn(text: string): Objects[] {
  return (parseAllDocuments(text) as { toJS(): Objects | null }[]).flatMap((document) => document.toJS() ?? [])
}

function podOf({ spec }: Objects): Objects | undefined {
  const pod = (spec?.template ?? spec?.jobTemplate?.spec?.template)?.spec
  return pod?.containers === undefined ? undefined : pod
}

/** What waits, and for whom: by init containers, and by dependsOn of Flux. */
function waitsIn(objects: readonly Objects[]): Map<string, string[]> {
  const services = objects.filter(({ kind }) => kind === 'Service')
  return new Map(
    objects.flatMap((object): [string, string[]][] => {
      const { name } = object['metadata'] ?? {}
      if (object['kind'] === 'Kustomization')
        return name === undefined ? [] : [[name, (object['spec'].dependsOn ?? []).map((one: Objects) => one['name'])]]
      const awaited = (podOf(object)?.['initContainers'] ?? []).flatMap(({ command, args }: Objects): string[] => {
        const job = /^job\/(.+)/.exec(args?.at(-1) ?? '')?.[1]
        const [, host, port] = /nc -z -w 2 (\S+) (\d+)/.exec(command?.[2] ?? '') ?? []
        if (host === undefined) return job === undefined ? [] : [job]
        const service = services.find(({ metadata, spec }) => {
          return metadata.name === host && spec.ports.some((one: Objects) => one['port'] === Number(port))
        })
        return [service?.['spec'].selector['app.kubernetes.io/name'] ?? `no Service ${host}:${port}`]
      })
      return podOf(object) === undefined ? [] : [[name, awaited]]
    }),
  )
}

/** A name that nothing has, or that waits for itself by way of others. */
function faultIn(waits: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>()
  const visit = (name: string, before: readonly string[]): string | undefined => {
    if (before.includes(name)) return `${name} waits for itself`
    const peers = waits.get(name)
    if (peers === undefined || done.has(name)) return peers === undefined ? `nothing is called ${name}` : undefined
    const fault = peers.map((peer) => visit(peer, [...before, name])).find((found) => found !== undefined)
    done.add(name)
    return fault
  }
  return [...waits.keys()].map((name) => visit(name, [])).find((found) => found !== undefined)
}

describe.skipIf(skip)(`Compose projects of the corpus, by choice of the user${why}`, () => {
  const kinds = new Kinds((name) => testHost({}).data(name))

  it.each(Object.entries(choices))('with %s: the API server takes all, and every wait ends', async (_, given) => {
    const wrong: string[] = []
    for (const project of (composeCorpus ?? []).filter(({ valid }) => valid)) {
      const files = [...((await filesOf(project, given)) ?? [])]
      const manifests = files.filter(([file]) => !file.endsWith('kustomization.yaml'))
      for (const [file, text] of manifests) {
        const { findings } = checkText(file, text, { versions: ['1.34'], kinds, unknownKinds: 'error' })
        const errors = findings.filter(({ severity }) => severity === 'error')
        wrong.push(...errors.map(({ line, message }) => `${project.id} ${file}:${line} ${message}`))
      }
      for (const part of [/\/base\//, /flux\/dev/, /flux\/prod/]) {
        const objects = manifests.filter(([file]) => part.test(file)).flatMap(([, text]) => objectsIn(text))
        const fault = faultIn(waitsIn(objects))
        if (fault !== undefined) wrong.push(`${project.id} ${part} ${fault}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
