import { InputError, ServiceError } from '../../errors.ts'
import { parseAddress } from '../../git/address.ts'
import type { Host } from '../../host/host.ts'
import { secretFilter } from '../../report/secrets.ts'
import { sourceAddress } from '../../report/sections.ts'
import type { Finding } from '../rules.ts'
import type { NotifyInputs } from './inputs.ts'
import { mergeNotices, type Notice } from './notice.ts'
import type { Webhook } from './webhook.ts'

/** Somebody who is told what became of images. */
interface Notifier {
  /** Tells it. Nothing that fails here changes the verdict: each failure is a warning. */
  tell(notices: readonly Notice[], secrets: readonly string[]): Promise<Finding[]>
}

/**
 * Reads the inputs, before any long work.
 * @throws InputError for an address or a repository that can't be.
 */
export async function prepareNotifier(host: Host, inputs: NotifyInputs): Promise<Notifier> {
  const { environment } = host
  const webhook = await webhookFor(inputs)
  const repository = environment['GITHUB_REPOSITORY']
  if (inputs.issues && (!repository || !inputs.issuesToken)) {
    throw new InputError(`issues needs ${repository ? 'a token' : 'the repository of a workflow'}`, {
      fix: repository ? 'Give issues-token.' : 'Set GITHUB_REPOSITORY to OWNER/NAME, or leave issues out.',
    })
  }
  return {
    async tell(notices, secrets) {
      const filter = secretFilter()
      for (const secret of [inputs.issuesToken, inputs.webhookSecret, inputs.webhookUrl, ...secrets]) {
        if (secret) filter.add(secret)
      }
      const merged = mergeNotices(notices)
      const issues = inputs.issues ? () => tellIssues(host, inputs.issuesToken ?? '', merged, filter.hide) : undefined
      const hook = webhook && (() => tellWebhook(host, webhook, merged, filter.hide))
      return [...(await warned('The issues', issues)), ...(await warned('The webhook', hook))]
    },
  }
}

/** What can't be done is a warning, whoever is at fault; a bug of ours stays one. */
async function warned(what: string, work: (() => Promise<void>) | undefined): Promise<Finding[]> {
  try {
    await work?.()
    return []
  } catch (error) {
    if (!(error instanceof ServiceError || error instanceof InputError)) throw error
    return [
      {
        rule: 'not-notified',
        category: 'policy',
        severity: 'warning',
        message: `${what} could not be told: ${error instanceof ServiceError ? `${error.service}: ` : ''}${error.message}`,
        fix: error.fix ?? 'Run again. The verdict on the images does not depend on it.',
      },
    ]
  }
}

async function webhookFor(inputs: NotifyInputs): Promise<Webhook | undefined> {
  if (!inputs.webhookUrl && inputs.webhookFormat === undefined && !inputs.webhookSecret) return undefined
  const { webhookOf } = await import('./webhook.ts')
  return webhookOf(inputs)
}

async function tellIssues(host: Host, token: string, notices: readonly Notice[], hide: (text: string) => string) {
  const { openForge } = await import(/* webpackChunkName: "forges" */ '../../git/forges/open-forge.ts')
  const { updateIssues } = await import('./issues.ts')
  const { environment } = host
  const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '')
  const remote = parseAddress(environment['GITHUB_REPOSITORY'] ?? '', { server, isFolder: () => false })
  const forge = (await openForge(host, remote)).open(token)
  for (const url of await updateIssues(forge.issues, notices, sourceAddress(environment), hide)) {
    host.log.info(`Opened ${url}`)
  }
}

async function tellWebhook(host: Host, webhook: Webhook, notices: readonly Notice[], hide: (text: string) => string) {
  const { bodyOf, send } = await import('./webhook.ts')
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = host.environment
  const run = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined
  const envelope = { notices, run, sentAt: host.clock.now().toISOString() }
  await send(host, webhook, hide(JSON.stringify(bodyOf(webhook.format, envelope))))
}
