import { createHmac } from 'node:crypto'
import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { limits } from '../../http/limits.ts'
import { retrying } from '../../http/retry.ts'
import type { NotifyInputs } from './inputs.ts'
import { inWords, type Notice, open } from './notice.ts'

type Format = NonNullable<NotifyInputs['webhookFormat']>

/** Where to tell, and how. */
export interface Webhook {
  readonly url: string
  readonly format: Format
  readonly secret: string | undefined
}

/**
 * Reads the inputs of the webhook; undefined where there is none.
 * @throws InputError for an address that is none, or that would be told over plain HTTP; without showing it.
 */
export function webhookOf({
  webhookUrl: url,
  webhookFormat,
  webhookSecret: secret,
}: NotifyInputs): Webhook | undefined {
  if (url === undefined || url === '') {
    if (webhookFormat === undefined && secret === undefined) return undefined
    throw new InputError('webhook-format and webhook-secret are for webhook-url, which is not given', {
      fix: 'Give webhook-url, or leave them out.',
    })
  }
  const fault = { fix: 'Give the address as the service shows it: https://….' }
  if (!URL.canParse(url)) throw new InputError('webhook-url is no address', fault)
  const { protocol, hostname } = new URL(url)
  const isHere = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) {
    throw new InputError('webhook-url is not https, and the message would travel in the open', fault)
  }
  return { url, format: webhookFormat ?? formatOf(hostname), secret }
}

function formatOf(hostname: string): Format {
  if (hostname === 'hooks.slack.com') return 'slack'
  return /\.(?:webhook\.office\.com|logic\.azure\.com|powerplatform\.com)$/.test(hostname) ? 'teams' : 'generic'
}

/** What is sent: `run` and `sentAt` so that a reader finds the run, and a receiver sees an old message. */
interface Envelope {
  readonly notices: readonly Notice[]
  /** Address of the run, where there is one. */
  readonly run: string | undefined
  /** RFC 3339 */
  readonly sentAt: string
}

/** The body of the message. Text from outside stays text: Slack's and Teams' marks are escaped. */
export function bodyOf(format: Format, { notices, run, sentAt }: Envelope): object {
  switch (format) {
    case 'slack':
      return {
        text: notices
          .flatMap(linesOf)
          .map(slackText)
          .concat(run ? [`<${run}|run>`] : [])
          .join('\n'),
      }
    case 'teams':
      return teamsCard(notices, run)
    case 'generic':
      return {
        source: 'gitops-actions',
        sentAt,
        ...(run && { run }),
        images: notices.map((one) => ({
          image: one.image,
          ...(one.reference && { reference: one.reference }),
          refused: one.isRefused,
          summary: inWords(one),
          findings: open(one).map(({ rule, severity, message, fix, file, line }) => ({
            rule,
            severity,
            message,
            ...(fix && { fix }),
            ...(file && { file }),
            ...(line && { line }),
          })),
        })),
      }
  }
}

function lineOf(notice: Notice): string {
  const verdict = notice.isRefused ? 'refused' : 'passed'
  return `${notice.reference ?? notice.image} ${verdict}: ${notice.findings === undefined ? 'not scanned' : inWords(notice)}`
}

/** What a channel has room for: the verdict, and what weighs most. */
function linesOf(notice: Notice): string[] {
  const findings = open(notice)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const first = [...errors, ...findings.filter(({ severity }) => severity !== 'error')].slice(0, mostLines)
  const left = findings.length - first.length
  const more = left > 0 ? [`• ${left} more`] : []
  return [lineOf(notice), ...first.map(({ message }) => `• ${message}`), ...more]
}

const mostLines = 3

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** An adaptive card, as the workflows of Teams take it: a RichTextBlock's runs are plain text. */
function teamsCard(notices: readonly Notice[], run: string | undefined): object {
  const plain = (text: string, more: object = {}): object => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...more }],
  })
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: notices.flatMap((one) => {
      const [verdict = '', ...findings] = linesOf(one)
      const color = one.isRefused ? 'attention' : 'good'
      return [plain(verdict, { color }), ...findings.map((text) => plain(text))]
    }),
    actions: run === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Run', url: run }],
  }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}

/**
 * Sends a message. It is repeated where the receiver says that it did nothing with it (429, 503).
 * @throws ServiceError, which names the host alone: the rest of the address is a secret.
 */
export async function send(host: Host, { url, format, secret }: Webhook, body: string): Promise<void> {
  const service = `webhook ${new URL(url).host}`
  const signature = secret ? { 'x-hub-signature-256': `sha256=${signatureOf(body, secret)}` } : {}
  const headers = { 'content-type': 'application/json', 'user-agent': 'gitops-actions', ...signature }
  await retrying(host, async () => {
    const request = { method: 'POST', url, headers, body, limits: limits.webhook, followRedirects: false }
    const { status } = await host.network.send(request).catch((error: unknown) => {
      const reason = error instanceof ServiceError ? error.message.split(': ').at(-1) : 'it failed'
      throw new ServiceError(service, `It could not be told: ${reason}`, { cause: error })
    })
    if (status >= 200 && status < 300) return
    const transient = status === 429 || status === 503
    throw new ServiceError(service, `It answered with ${status} to a message of the form "${format}"`, {
      transient,
      fix: 'Check webhook-url and webhook-format.',
    })
  })
}

/** https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries */
export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}
