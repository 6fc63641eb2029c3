import type { Host, Log } from '../../src/host/host.ts'
import { nodeHost } from '../../src/host/node.ts'

export interface RecordingHost {
  readonly host: Host
  readonly lines: string[]
  readonly masked: string[]
}

/** This machine with the real clock, and what is logged and masked kept for the test. The workspace is `root`. */
export function recordingHost(root: string, environment: Record<string, string> = {}): RecordingHost {
  const lines: string[] = []
  const masked: string[] = []
  const log: Log = {
    info: (line) => void lines.push(line),
    debug: (line) => void lines.push(line),
    progress: () => undefined,
    group: (_title, work) => work(),
    mask: (secret) => void masked.push(secret),
  }
  const host = nodeHost({ log, root })
  return { host: { ...host, environment: { ...host.environment, ...environment } }, lines, masked }
}
