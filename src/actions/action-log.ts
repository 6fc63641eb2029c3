import * as core from '@actions/core'
import type { Log } from '../host/host.ts'
import { printable } from '../report/text.ts'

/** The log of a step: groups fold, details show when the user turned on debug logging, secrets are masked by the runner. */
export function actionLog(): Log {
  const show = (line: string): string => withoutCommands(printable(line))
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
      // The runner masks line by line.
      for (const part of new Set([secret, ...secret.split('\n')])) if (part.trim() !== '') core.setSecret(part.trim())
    },
  }
}

/**
 * Text whose lines the runner does not take for workflow commands. It looks for `::` at the start of a line and for `##[`
 * anywhere; a zero-width space inside keeps the text readable.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[')
}
