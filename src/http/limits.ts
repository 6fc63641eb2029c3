import type { AnswerLimits } from '../host/host.ts'

const KiB = 1024
const MiB = 1024 * KiB
const second = 1000
const minute = 60 * second

/** How large an answer may be and how long it may take, by what is asked for: nothing is read without a limit. */
export const limits = {
  /** Whether somebody is there, and who. Who is silent is told before what takes too long. */
  ping: { bytes: 64 * KiB, totalMs: 12 * second, idleMs: 10 * second },
  token: { bytes: 64 * KiB, totalMs: 30 * second, idleMs: 30 * second },
  /** The distribution specification lets a registry refuse manifests that are larger. */
  manifest: { bytes: 4 * MiB, totalMs: minute, idleMs: 30 * second },
  /** What a registry says of a blob that is sent to it. It may digest a large one for minutes before it answers. */
  upload: { bytes: 64 * KiB, totalMs: 60 * minute, idleMs: 5 * minute },
  /** A blob that goes into a file; its descriptor says how large it is. */
  blob: { bytes: Number.MAX_SAFE_INTEGER, totalMs: 60 * minute, idleMs: minute },
  /** A page of an API: a hundred pull requests, each with a text of up to 64 KiB. */
  page: { bytes: 16 * MiB, totalMs: minute, idleMs: 30 * second },
  /** Some 100 bytes for each ref. */
  refs: { bytes: 32 * MiB, totalMs: 2 * minute, idleMs: minute },
  /** It is held in memory, and unpacked there. */
  pack: { bytes: 64 * MiB, totalMs: 10 * minute, idleMs: minute },
  /** The JSON schema of a kind; those of Prometheus, with whole Pods in them, have 2 MiB. */
  schema: { bytes: 8 * MiB, totalMs: 30 * second, idleMs: 15 * second },
  /** What a webhook answers: nobody reads more than whether it took the message. */
  webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
  /** An external program. */
  program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
} as const satisfies Readonly<Record<string, AnswerLimits>>
