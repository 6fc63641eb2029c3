import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type GitHubDouble, serveGitHub } from '../../../test/support/github/double.ts'
import type { DoubleIssue, GitHubState } from '../../../test/support/github/state.ts'
import { testHost } from '../../../test/support/host.ts'
import { defaultValues } from '../../contract/parse.ts'
import type { Finding } from '../../report/finding.ts'
import { type NotifyInputs, notifyInputs } from './inputs.ts'
import { planIssues } from './issues.ts'
import { mergeNotices, type Notice } from './notice.ts'
import { prepareNotifier } from './notify.ts'
import { bodyOf, signatureOf, webhookOf } from './webhook.ts'

const finding = (severity: Finding['severity'], message = 'CVE-1 in libx'): Finding => ({
  rule: 'vulnerable-package',
  category: 'vulnerability',
  severity,
  message,
  fix: 'Update libx.',
  file: 'Dockerfile',
  line: 3,
})
const notice = (findings: readonly Finding[] | undefined, image = 'ghcr.io/acme/web'): Notice => ({
  image,
  reference: `${image}@sha256:1`,
  isRefused: findings?.some(({ severity }) => severity === 'error') ?? false,
  findings,
})
const inputs = (given: Partial<NotifyInputs>): NotifyInputs => ({ ...defaultValues(notifyInputs), ...given })

let gitHub: GitHubDouble | undefined
const closing: (() => unknown)[] = []
afterEach(async () => {
  await gitHub?.close()
  gitHub = undefined
  for (const close of closing.splice(0)) close()
})

async function onGitHub(issues: DoubleIssue[] | undefined, more: Partial<GitHubState> = {}) {
  const grants = {
    writer: { login: 'bot', contents: 'read', pullRequests: 'none', issues: 'write' },
    reader: { login: 'bot', contents: 'read', pullRequests: 'none', issues: 'read' },
  } as const
  gitHub = await serveGitHub({ bare: '', repository: 'acme/web', grants, issues, ...more })
  const environment = {
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: gitHub.api,
    GITHUB_SHA: 'abc',
    GITHUB_RUN_ID: '7',
  }
  return async (notices: readonly Notice[], token = 'writer', secrets: readonly string[] = []) =>
    await (await prepareNotifier(testHost({ environment }), inputs({ issues: true, issuesToken: token }))).tell(
      notices,
      secrets,
    )
}

describe('one issue for each image', () => {
  it('is opened, updated where something changed, closed when nothing is left, and opened again', async () => {
    const issues: DoubleIssue[] = []
    const tell = await onGitHub(issues)
    const writes = () => gitHub?.requests.filter((line) => !line.startsWith('GET')).length
    expect(await tell([notice([finding('error')]), notice([finding('warning')], 'ghcr.io/acme/api')])).toEqual([])
    expect(issues.map(({ title, state, labels }) => [title, state, labels])).toEqual([
      ['ghcr.io/acme/web: 1 finding refuses it', 'open', ['image-findings']],
      ['ghcr.io/acme/api: 1 warning', 'open', ['image-findings']],
    ])
    expect(issues[0]?.body).toContain('[<code>Dockerfile:3</code>](https://github.com/acme/web/blob/abc/Dockerfile#L3)')
    await tell([notice([finding('error')])])
    expect(writes()).toBe(2)
    await tell([notice([finding('error'), finding('error', 'CVE-2 in liby')])])
    expect(issues[0]?.title).toBe('ghcr.io/acme/web: 2 findings refuse it')
    await tell([notice([finding('notice')])])
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open'])
    await tell([notice([])])
    expect(writes()).toBe(4)
    await tell([notice([finding('error')])])
    expect(issues.map(({ state, title }) => [state, title])).toEqual([
      ['open', 'ghcr.io/acme/web: 1 finding refuses it'],
      ['open', 'ghcr.io/acme/api: 1 warning'],
    ])
    expect(issues).toHaveLength(2)
  })

  it('stays as it is where nobody scanned', async () => {
    const issues: DoubleIssue[] = []
    const tell = await onGitHub(issues)
    await tell([notice([finding('error')])])
    await tell([notice(undefined)])
    expect(issues.map(({ state }) => state)).toEqual(['open'])
  })

  it('never becomes too long, and shows no secret', async () => {
    const issues: DoubleIssue[] = []
    const tell = await onGitHub(issues)
    const many = Array.from({ length: 5000 }, (_, index) =>
      finding('error', `CVE-${index} s3cret-canary <b>| ${'x'.repeat(400)}`),
    )
    expect(await tell([notice(many)], 'writer', ['s3cret-canary'])).toEqual([])
    expect(issues[0]?.body.length).toBeLessThan(65_536)
    expect(issues[0]?.body).not.toContain('canary')
    expect(issues[0]?.body).not.toContain('<b>')
  })

  it.each<[string, string, DoubleIssue[] | undefined, Partial<GitHubState>, string]>([
    ['the token may not', 'reader', [], {}, 'Resource not accessible by integration'],
    ['the token is wrong', 'nobody', [], {}, 'Bad credentials'],
    ['issues are off', 'writer', undefined, {}, 'Issues has been disabled'],
    ['GitHub fails', 'writer', [], { fault: () => ({ status: 500, message: 'boom' }) }, 'boom'],
  ])('only warns where %s', async (_, token, issues, more, message) => {
    const tell = await onGitHub(issues, more)
    expect(await tell([notice([finding('error')])], token)).toMatchObject([
      { rule: 'not-notified', severity: 'warning', message: expect.stringContaining(message) },
    ])
  })

  it('is recognised by its mark alone, and not by another image whose name begins so', () => {
    const [step] = planIssues([notice([finding('error')])], [], undefined)
    const body = step?.kind === 'open' ? step.fields.body : ''
    const known = { number: 1, url: '', title: 'x', body, isOpen: true }
    expect(planIssues([notice([], 'ghcr.io/acme/web2')], [known], undefined)).toEqual([])
    expect(planIssues([notice([])], [known], undefined)).toMatchObject([{ kind: 'change', fields: { isOpen: false } }])
  })
})

it('several versions of an image are one notice', () => {
  const merged = mergeNotices([notice([finding('warning')]), notice([finding('error')]), notice(undefined, 'b')])
  expect(merged.map(({ image, isRefused, findings }) => [image, isRefused, findings?.length])).toEqual([
    ['ghcr.io/acme/web', true, 2],
    ['b', false, undefined],
  ])
})

describe('a webhook', () => {
  const received: { headers: Record<string, unknown>; body: string }[] = []
  async function serve(...statuses: number[]): Promise<string> {
    received.length = 0
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      received.push({ headers: request.headers, body })
      response.writeHead(statuses.shift() ?? 200).end()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closing.push(() => server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/s3cret-path`
  }
  const tell = async (given: Partial<NotifyInputs>) =>
    await (await prepareNotifier(testHost({}), inputs(given))).tell([notice([finding('error')])], ['libx'])

  it('is told once, signed, without secrets', async () => {
    const webhookUrl = await serve(503)
    expect(await tell({ webhookUrl, webhookSecret: 'shared' })).toEqual([])
    expect(received).toHaveLength(2)
    const { headers, body } = received[1] as (typeof received)[number]
    expect(headers['x-hub-signature-256']).toBe(`sha256=${signatureOf(body, 'shared')}`)
    expect(JSON.parse(body)).toMatchObject({
      source: 'gitops-actions',
      images: [{ image: 'ghcr.io/acme/web', refused: true, findings: [{ message: 'CVE-1 in ***' }] }],
    })
  })

  it('that fails is a warning, which does not show its address', async () => {
    const webhookUrl = await serve(404)
    const found = await tell({ webhookUrl })
    expect(found).toMatchObject([{ rule: 'not-notified', message: expect.stringContaining('answered with 404') }])
    const refused = await tell({ webhookUrl: 'http://127.0.0.1:9/s3cret-path' })
    expect(refused).toMatchObject([{ rule: 'not-notified', severity: 'warning' }])
    expect(JSON.stringify([found, refused])).not.toContain('s3cret-path')
  })

  // The example of https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation
  it('is signed as GitHub signs', () => {
    expect(signatureOf('Hello, World!', "It's a Secret to Everybody")).toBe(
      '757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    )
  })

  it.each([
    ['https://hooks.slack.com/services/x', 'slack'],
    ['https://acme.webhook.office.com/x', 'teams'],
    ['https://prod-1.westeurope.logic.azure.com/x', 'teams'],
    ['https://example.com/hooks.slack.com', 'generic'],
  ])('%s is told as %s', (url, format) => {
    expect(webhookOf(inputs({ webhookUrl: url }))?.format).toBe(format)
  })

  it.each([
    [{ webhookUrl: 'http://example.com/s3cret' }, 'not https'],
    [{ webhookUrl: 's3cret' }, 'is no address'],
    [{ webhookSecret: 'x' }, 'are for webhook-url'],
  ])('%j is refused before anything is done', async (given, message) => {
    const failure = prepareNotifier(testHost({}), inputs(given))
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.not.toThrow('s3cret')
  })

  it('of Slack and Teams gets text that stays text', () => {
    const findings = [finding('warning'), ...['1', '2<', '3'].map((id) => finding('error', `CVE-${id}`))]
    const envelope = { notices: [notice(findings, 'a<!channel>&b')], run: 'https://x/1', sentAt: '' }
    expect(bodyOf('slack', envelope)).toEqual({
      text: [
        'a&lt;!channel&gt;&amp;b@sha256:1 refused: 3 findings refuse it, 1 warning',
        ...['• CVE-1', '• CVE-2&lt;', '• CVE-3', '• 1 more', '<https://x/1|run>'],
      ].join('\n'),
    })
    expect(JSON.stringify(bodyOf('teams', envelope))).toContain(
      '"type":"TextRun","text":"a<!channel>&b@sha256:1 refused',
    )
  })
})

it('issues without a repository are refused before anything is done', async () => {
  await expect(prepareNotifier(testHost({}), inputs({ issues: true }))).rejects.toThrow('issues needs the repository')
})
