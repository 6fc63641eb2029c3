import * as core from '@actions/core'
import type { Log } from '../host/host.ts'
import type { SecretFilter } from '../report/secrets.ts'
import { printable } from '../report/text.ts'

/**
 * The log of a step: groups fold, details show when the user turned on debug logging. Secrets are hidden here, and masked by
 * the runner in what others print.
 */
export function actionLog(secrets: SecretFilter): Log {
  const show = (line: string): string => withoutCommands(printable(secrets.hide(line)))
  let inGroup = false
  return {
    info: (line) => core.info(show(line)),
    debug: (line) => core.debug(show(line)),
    progress: (line) => core.info(show(line)),
    async group(title, work) {
      if (inGroup) {
        // The runner does not nest groups.
        core.info(show(title))
        return await work()
      }
      inGroup = true
      try {
        return await core.group(show(title), work)
      } finally {
        inGroup = false
      }
    },
    mask: (secret) => {
      if (!secrets.add(secret)) return core.warning(tooShort)
      // The runner masks line by line.
      for (const part of new Set([secret, ...secret.split('\n')])) if (part.trim() !== '') core.setSecret(part.trim())
    },
  }
}

/** To hide one or two characters would blacken everything, so whoever gives such a secret has none. */
const tooShort = 'A secret of one or two characters is not masked: take a longer one.'

/**
 * Text whose lines the runner does not take for workflow commands. It looks for `::` at the start of a line and for `##[`
 * anywhere; a zero-width space inside keeps the text readable.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[')
}
