import { describe, expect, it } from 'vitest'
import { secretFilter } from '../report/secrets.ts'
import { colours, plain } from '../report/text.ts'
import { type LogStream, terminalLog } from './terminal-log.ts'

function recorder(stream: Partial<LogStream> = {}): LogStream & { text: string } {
  return {
    text: '',
    ...stream,
    write(text) {
      this.text += text
    },
  }
}

const options = { quiet: false, debug: false, paint: plain, secrets: secretFilter() }

describe('the log on standard error', () => {
  it('shows progress as one line that moves on a terminal, and clears it before the next line', () => {
    const stream = recorder({ isTTY: true, columns: 20 })
    const log = terminalLog(stream, options)
    log.progress('1 of 2 files read, many more to come')
    log.progress('2 of 2')
    log.info('done')
    expect(stream.text).toBe('\r\u001b[K1 of 2 files read, \r\u001b[K2 of 2\r\u001b[Kdone\n')
  })

  it('shows progress as plain lines elsewhere', () => {
    const stream = recorder()
    terminalLog(stream, options).progress('1 of 2')
    expect(stream.text).toBe('1 of 2\n')
  })

  it('says nothing when it is quiet', () => {
    const stream = recorder({ isTTY: true })
    const log = terminalLog(stream, { ...options, quiet: true })
    log.progress('1 of 2')
    log.info('done')
    expect(stream.text).toBe('')
  })

  it('never shows a masked secret, nor a part of it on a line of its own', () => {
    const stream = recorder()
    const log = terminalLog(stream, options)
    log.mask('first line\nsecond line')
    log.info('it is second line')
    expect(stream.text).toBe('it is ***\n')
  })

  it('shows details only on request, and without control characters', () => {
    const stream = recorder()
    terminalLog(stream, options).debug('hidden')
    terminalLog(stream, { ...options, debug: true, paint: colours }).debug('a\u001b[2Jb')
    expect(stream.text).toBe('\u001b[2ma\\u001b[2Jb\u001b[22m\n')
  })
})
