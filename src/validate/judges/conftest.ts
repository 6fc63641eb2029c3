import { posix } from 'node:path'
import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Finding } from '../known-rules.ts'
import { certainly, type Judge } from './judge.ts'

/** What conftest says of a file. https://www.conftest.dev/options/#json */
interface Said {
  readonly filename: string
  readonly warnings?: readonly Message[]
  readonly failures?: readonly Message[]
}

interface Message {
  readonly msg: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/**
 * Policies in Rego, run by conftest on each object by itself. A message stands on the field that the policy names as `path`
 * (`{"msg": …, "path": "spec.replicas"}`), else on the name of the object.
 * @param policies the folder of the policies, relative to the workspace
 */
export function conftest(policies: string, host: Host): Judge {
  if (host.files.kind(policies) === undefined) {
    throw new InputError(`Input policies: "${policies}" does not exist`, { fix: 'Name the folder of the .rego files.' })
  }
  return {
    reads: 'whole',
    async judge({ sets }) {
      const { manifests, skipped } = certainly(sets)
      const folder = host.files.temporaryDirectory('conftest')
      const byPath = new Map(manifests.map((manifest, index) => [posix.join(folder, `${index}.json`), manifest]))
      for (const [path, { object }] of byPath) host.files.write(path, jsonOf(object))
      const said = byPath.size === 0 ? [] : await ask(policies, folder, host)
      return { findings: said.flatMap((one) => findingsOf(one, byPath.get(one.filename))), skipped }
    },
  }
}

async function ask(policies: string, folder: string, host: Host): Promise<readonly Said[]> {
  const args = ['test', '--policy', policies, '--output', 'json', '--no-fail', folder]
  const { stdout, stderr, exitCode } = await host.processes.run('conftest', args)
  const text = Buffer.from(stdout).toString('utf8')
  if (exitCode === 0 && text.trimStart().startsWith('[')) return JSON.parse(text) as readonly Said[]
  const why = Buffer.from(stderr).toString('utf8').trim().split('\n')[0]
  throw new ServiceError('conftest', why === undefined || why === '' ? `ended with ${exitCode}` : why, {
    fix: 'Correct the policies; "conftest verify" tests them.',
  })
}

function findingsOf({ failures = [], warnings = [] }: Said, manifest: Manifest | undefined): Finding[] {
  if (manifest === undefined) return []
  const as =
    (severity: 'error' | 'warning') =>
    ({ msg, metadata }: Message): Finding => {
      const path = typeof metadata?.['path'] === 'string' ? stepsOf(metadata['path']) : ['metadata', 'name']
      return { ...manifest.locate(path, 'value'), rule: 'policy', category: 'policy', severity, message: msg }
    }
  return [...failures.map(as('error')), ...warnings.map(as('warning'))]
}

/** `spec.containers[0].image` as steps. */
function stepsOf(path: string): (string | number)[] {
  return path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step))
}

function jsonOf(object: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(object, (_, value) => (typeof value === 'bigint' ? Number(value) : value))
}
