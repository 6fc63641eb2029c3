import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { contract } from '../../src/convert/inputs.ts'
import { convert } from '../../src/convert/stage.ts'
import { canaries } from '../support/canaries.ts'
import { projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'
import { machine, realProgram } from '../support/tools.ts'

const canary = 'c4n4ry: in the "coal" mine'
const files = {
  'compose.yaml': `name: shop
services:
  api:
    image: acme/api:1
    environment: {DB_PASSWORD: '${canary}'}
    secrets: [key]
secrets:
  key: {file: key.txt}
`,
  'key.txt': `${canary}\nin two lines\n`,
}

async function converted(root: string, given: Readonly<Record<string, string>>): Promise<void> {
  const inputs = await parseInputs(contract.inputs, { environment: 'prod', ...given }, (name) => name)
  const { findings } = await convert.run(inputs, { ...testHost({ root }), processes: machine().processes })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
}

/** What a program prints, given this on its standard input. */
async function said(program: string, args: readonly string[], options: object = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await machine().processes.run(program, args, options)
  expect(exitCode, stderr).toBe(0)
  return new TextDecoder().decode(stdout)
}

async function built(root: string): Promise<string> {
  return await said(await realProgram('kustomize'), ['build', join(root, 'ops/overlays/prod')])
}

it('sops opens what it encrypted, as it was written and as Kustomize builds it', async () => {
  const identity = await said(await realProgram('age-keygen'), [])
  const recipient = /public key: (age1\w+)/.exec(identity)?.[1] ?? ''
  const root = projectOf(files)
  await converted(root, { secrets: 'sops', 'sops-keys': recipient, 'go-build': 'true' })
  const written = ['api-secrets', 'key'].map((name) => {
    return readFileSync(join(root, `ops/overlays/prod/${name}.sops.yaml`), 'utf8')
  })
  const rendered = (await built(root)).split(/^---\n/m).filter((text) => text.includes('kind: Secret'))
  expect([...written, ...rendered].join('\n')).not.toContain('c4n4ry')
  const options = { env: { SOPS_AGE_KEY: /AGE-SECRET-KEY-\w+/.exec(identity)?.[0] ?? '' } }
  const opened = [...written, ...rendered].map(async (stdin) => {
    const args = ['decrypt', '--input-type', 'yaml', '--output-type', 'json', '--filename-override', 'secret.yaml']
    const text = await said(await realProgram('sops'), args, { ...options, stdin })
    return Object.values((JSON.parse(text) as { stringData: Record<string, string> }).stringData)
  })
  const values = [canary, files['key.txt']]
  expect((await Promise.all(opened)).flat()).toEqual([...values, ...values])
  const inputs = { secrets: 'sops', 'sops-keys': recipient, 'go-build': 'true', check: 'true' }
  await converted(root, inputs)
}, 600_000)

it('sops leaves no secret in the clear, wherever the project has it', async () => {
  const recipient = /public key: (age1\w+)/.exec(await said(await realProgram('age-keygen'), []))?.[1] ?? ''
  const root = projectOf(canaries)
  await converted(root, { secrets: 'sops', 'sops-keys': recipient, 'go-build': 'true', readme: 'true' })
  const written = readdirSync(join(root, 'ops'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : [],
  )
  expect(written.join('\n')).toContain('ENC[AES256_GCM')
  expect(written.join('\n')).not.toMatch(/canary|Y2FuYXJ5/)
})
