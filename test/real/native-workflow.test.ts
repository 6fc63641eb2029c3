import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runWorkflow, suiteFolder, type WorkflowResult } from '../support/act.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { git, writeFiles } from '../support/repositories.ts'
import { projectRoot } from '../support/runner.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { type Sigstore, startSigstore, startTimestamps } from '../support/sigstore.ts'
import { programsFolder } from '../support/tools.ts'

const example = 'native-image.yml'
/** As GitHub names it in the token of a job of a reusable workflow. */
const signer = `acme/web/.github/workflows/${example}@refs/heads/main`

let buildkit: BuildKit
let registry: RealRegistry
let timestamps: Awaited<ReturnType<typeof startTimestamps>>
let sigstore: Sigstore
let programs: string
let cache: string
let suite: string

beforeAll(async () => {
  timestamps = await startTimestamps()
  ;[buildkit, registry, sigstore, programs] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    startSigstore(signer, timestamps),
    programsFolder(['buildx', 'trivy', 'cosign']),
  ])
  cache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '2-r0', severity: 'CRITICAL', title: 'made up' },
  ])
  suite = suiteFolder()
}, 300_000)

afterAll(async () => {
  timestamps?.stop()
  await Promise.all([buildkit?.stop(), registry?.stop(), sigstore?.stop()])
})

/** The example as it stands, with what this machine has in place of GitHub's runners, and a Sigstore of the test. */
function exampleWorkflow(): string {
  const scanned = [`scanner-cache: ${cache}`, 'scanner-offline: true']
  const built = [`builder: ${buildkit.environment['BUILDX_BUILDER']}`, ...scanned]
  const sealed = [
    `signing-config: ${sigstore.signingConfig}`,
    `trusted-root: ${sigstore.trustedRoot}`,
    ...['attest: sbom, provenance, scan', 'verify: true', 'insecure-registry: true'],
    ...[`verify-identity: https://github.com/${signer}`, `verify-issuer: ${sigstore.issuer}`],
  ]
  const added = (line: string, more: readonly string[]): [string, string] => [
    `${line}\n`,
    [line, ...more, ''].join('\n          '),
  ]
  const substitutes = [added('push-by-digest: true', built), added('sign: true', [...scanned, ...sealed])]
  return substitutes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, () => to.replace(/ +$/, ''))
    },
    readFileSync(join(projectRoot, 'examples/workflows', example), 'utf8'),
  )
}

/** What a push runs in a repository with a Dockerfile, whose image has these packages on each platform. */
async function push(
  name: string,
  packages: Record<'amd64' | 'arm64', Record<string, string>>,
): Promise<WorkflowResult> {
  const folder = temporaryFolder(name)
  for (const [architecture, own] of Object.entries(packages)) writeAlpine(join(folder, architecture), own)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n')
  const caller = `on: push
jobs:
  image:
    uses: ./.github/workflows/${example}
    with: { image: ${registry.address}/${name} }
    permissions: { contents: read, packages: write, id-token: write }
`
  writeFiles(folder, { '.github/workflows/call.yml': caller, [`.github/workflows/${example}`]: exampleWorkflow() })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=begin')
  const uses = /uses: (gitops-actions\/gitops-actions)\S*(@\w+)/.exec(exampleWorkflow())
  return await runWorkflow({
    repository: folder,
    workflow: '.github/workflows/call.yml',
    secrets: { GITHUB_TOKEN: 'canary-workflow-token' },
    environment: { ...buildkit.environment, ...sigstore.environment, PATH: `${programs}:${process.env['PATH']}` },
    actions: { [`${uses?.[1]}${uses?.[2]}`]: suite },
  })
}

const tagsOf = async (name: string): Promise<string[]> => {
  const answer = await fetch(`http://${registry.address}/v2/${name}/tags/list`)
  return ((await answer.json()) as { tags?: string[] }).tags ?? []
}

const good = { libfake: '2-r0' }

it('makes one signed image of the platforms of two runners, and sets its tag last', async () => {
  const before = registry.requests.length
  const result = await push('native', { amd64: good, arm64: good })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.log).not.toMatch(/canary/)
  const [tag = '', ...others] = (await tagsOf('native')).filter((one) => !one.startsWith('sha256-'))
  expect([tag, others]).toEqual([expect.stringMatching(/^sha-[0-9a-f]{7}$/), []])
  const { bytes } = await registry.manifest('native', tag)
  const index = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    manifests: { digest: string; platform: { architecture: string } }[]
  }
  const platforms = index.manifests.flatMap(({ platform: { architecture } }) => architecture.replace('unknown', ''))
  expect(platforms.filter(Boolean)).toEqual(['amd64', 'arm64'])
  const puts = registry.requests.slice(before).filter((line) => line.startsWith('PUT /v2/native/manifests/'))
  expect(puts.filter((line) => line.endsWith(`/${tag}`))).toEqual([puts.at(-1)])
})

it('leaves no tag where one runner refuses its platform', async () => {
  const result = await push('refused', { amd64: good, arm64: { libfake: '1-r0' } })
  expect(result.exitCode).not.toBe(0)
  expect(result.log).toContain('CVE-2099-0001')
  expect(await tagsOf('refused')).toEqual([])
})
