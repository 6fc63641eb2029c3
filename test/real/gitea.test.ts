import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultValues } from '../../src/contract/parse.ts'
import { notifyInputs } from '../../src/image/notify/inputs.ts'
import { prepareNotifier } from '../../src/image/notify/notify.ts'
import { openLayout } from '../../src/oci/layout.ts'
import { pushContent, pushTags } from '../../src/oci/push.ts'
import { attach } from '../../src/oci/referrers.ts'
import { openRepository, type Repository } from '../../src/oci/repository.ts'
import { describeDeliveries } from '../support/gitea/deliveries.ts'
import { startGitea } from '../support/gitea/real.ts'
import type { Ran, RunCommand } from '../support/gitea/site.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { projectRoot, runStep } from '../support/runner.ts'

/** The command line as people have it: the bundle, as a process of its own. */
const runBundle: RunCommand = (words, token) =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: temporaryFolder('home'), GITHUB_TOKEN: token }
    const child = spawn(process.execPath, [join(projectRoot, 'dist/cli.js'), ...words], { env, cwd: env.HOME })
    const ran = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      ran.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      ran.stderr += chunk
    })
    child.on('close', (code) => resolve({ ...ran, code: code ?? -1 } satisfies Ran))
  })

describeDeliveries('deliveries to a real Gitea', startGitea, runBundle)

it('keeps one issue for each image, which is closed and opened again', { timeout: 300_000 }, async () => {
  const site = await startGitea({})
  try {
    await site.repository('ops', { 'values.yaml': 'a: 1\n' })
    const environment = { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: site.url, GITHUB_REPOSITORY: 'acme/ops' }
    const inputs = { ...defaultValues(notifyInputs), issues: true, issuesToken: site.tokens.writer }
    const tell = async (severities: readonly ('error' | 'warning')[]) => {
      const findings = severities.map((severity, index) => {
        return { rule: 'vulnerable-package', category: 'vulnerability', severity, message: `CVE-${index}` } as const
      })
      const told = { image: 'ghcr.io/acme/web', reference: undefined, isRefused: true, findings }
      expect(await (await prepareNotifier(testHost({ environment }), inputs)).tell([told], [])).toEqual([])
      const headers = { authorization: `token ${site.tokens.writer}` }
      const answer = await fetch(`${site.url}/api/v1/repos/acme/ops/issues?state=all&type=issues`, { headers })
      return ((await answer.json()) as { title: string; state: string }[]).map(({ title, state }) => [title, state])
    }
    const title = 'ghcr.io/acme/web: 1 finding refuses it'
    expect(await tell(['error'])).toEqual([[title, 'open']])
    expect(await tell(['error', 'error'])).toEqual([['ghcr.io/acme/web: 2 findings refuse it', 'open']])
    expect((await tell([]))[0]?.[1]).toBe('closed')
    expect(await tell(['error'])).toEqual([[title, 'open']])
  } finally {
    await site.close()
  }
})

it('gives its registry images and what is attached, and says what a login may not', {
  timeout: 300_000,
}, async () => {
  const site = await startGitea({})
  const host = testHost({})
  const folder = temporaryFolder('layout')
  writeLayout(folder, { attestations: true })
  const layout = openLayout(host.files, folder)
  const registry = new URL(site.url).host
  const open = (repository: string, password: string, mountFrom: readonly string[] = []) =>
    openRepository(host, { registry, repository }, { credentials: { username: 'guest', password }, mountFrom })
  const push = async (repository: Repository) => {
    const counts = await pushContent(host, layout, repository)
    await pushTags(layout, repository, ['1.0.0'])
    return counts
  }
  const blobs = layout.blobs.length
  try {
    const own = open('guest/web', site.tokens.guest)
    expect(await push(own)).toEqual({ present: 0, mounted: 0, uploaded: blobs })
    expect(await push(own)).toEqual({ present: blobs, mounted: 0, uploaded: 0 })
    expect(await push(open('guest/copy', site.tokens.guest, ['guest/web']))).toMatchObject({ mounted: blobs })
    expect(await own.resolve('1.0.0')).toBe(layout.root.digest)

    const subject = layout.images[0]!.manifest
    for (const type of ['application/spdx+json', 'application/vnd.cyclonedx+json']) {
      expect(await attach(host, own, subject, { type, content: Buffer.from('{}') })).toBe(true)
    }
    expect(await own.referrers(subject.digest)).toHaveLength(2)

    await expect(push(open('guest/web', 'wrong'))).rejects.toMatchObject({ reason: 'unauthorized' })
    await expect(push(open('acme/web', site.tokens.guest))).rejects.toMatchObject({
      reason: 'denied',
      fix: expect.stringContaining('write packages of acme'),
    })
    await expect(push(open('nobody/web', site.tokens.guest))).rejects.toMatchObject({ reason: 'name unknown' })
  } finally {
    await site.close()
  }
})

it('takes the action from a job of Gitea Actions to a pull request, on a Gitea below a path of its host', {
  timeout: 300_000,
}, async () => {
  const site = await startGitea({ below: '/git' })
  try {
    const values = 'image: ghcr.io/acme/web:1.4.0\n'
    const { pulls } = await site.repository('ops', { 'values.yaml': values })
    const { writer: token } = site.tokens
    const { exitCode, outputs } = await runStep({
      action: 'actions/bump-manifest-tag',
      inputs: { image: 'ghcr.io/acme/web', tag: '1.5.0', repository: 'acme/ops', 'pull-request': 'true', token },
      environment: { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: site.url, GITHUB_API_URL: `${site.url}/api/v1` },
      secrets: [token],
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', 'pull-request-number': '1' })
    expect((await pulls())[0]).toMatchObject({ title: 'chore(deploy): bump web to 1.5.0', state: 'open' })
  } finally {
    await site.close()
  }
})
