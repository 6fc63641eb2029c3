import { basename, join } from 'node:path'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { readData } from './data.ts'
import type { Crew, Job } from './host.ts'

/** The entry of a thread lies one folder up: `src/thread.ts`, and `dist/thread.js` of the bundle in `dist/suite/`. */
const threadFile = join(import.meta.dirname, '..', basename(import.meta.dirname) === 'host' ? 'thread.ts' : 'thread.js')

/** What a thread is sent: first the setup, then each part. */
type Order = { readonly setup: unknown } | Offer

/** A part that any thread may do: the first one that takes it does. */
interface Offer {
  readonly index: number
  readonly part: unknown
  /** The number of the thread that took it; 0 as long as nobody did. */
  readonly taker: Int32Array
  /** The number of the thread that this is sent to. */
  readonly self: number
}

interface Answer {
  readonly index: number
  readonly result: unknown
}

/** Starts other threads for a job. */
export function startCrew(job: string, others: number): Crew {
  const members = Array.from({ length: others }, (_, index) => new Member(job, index + 1))
  return {
    async share<Part, Result>(setup: unknown, parts: Iterable<Part>, own: (part: Part) => Result): Promise<Result[]> {
      const results = new Map<number, Result>()
      for (const member of members) member.begin(setup, results)
      const offers: { readonly part: Part; readonly taker: Int32Array }[] = []
      for (const part of parts) {
        const offer = { part, taker: new Int32Array(new SharedArrayBuffer(4)) }
        for (const member of members) member.offer({ ...offer, index: offers.length })
        offers.push(offer)
      }
      // From the other end than the other threads, which began while the parts were made.
      for (let index = offers.length - 1; index >= 0; index--) {
        const { part, taker } = offers[index] as (typeof offers)[number]
        if (takes(taker, members.length + 1)) results.set(index, own(part))
      }
      await Promise.all(members.map((member) => member.done(offers.map(({ taker }) => taker[0] ?? 0))))
      return offers.map(({ part }, index) => (results.has(index) ? (results.get(index) as Result) : own(part)))
    },
    dismiss() {
      for (const member of members) member.dismiss()
    },
  }
}

/** Whether a part is nobody's yet; from then on it is this thread's. */
function takes(taker: Int32Array, self: number): boolean {
  return Atomics.load(taker, 0) === 0 && Atomics.compareExchange(taker, 0, 0, self) === 0
}

/** Another thread, as this one sees it. */
class Member {
  readonly #number: number
  readonly #worker: Worker | undefined
  #isAlive: boolean
  #results: Map<number, unknown> = new Map()
  /** How many parts are awaited, once every part is taken by some thread. */
  #awaited = 0
  #whenDone: (() => void) | undefined

  constructor(job: string, number: number) {
    this.#number = number
    this.#worker = started(job)
    this.#isAlive = this.#worker !== undefined
    this.#worker?.on('message', (answer: Answer) => this.#take(answer))
    // What it was doing is done elsewhere; if that fails too, it does so in the open.
    for (const end of ['error', 'messageerror', 'exit'] as const) this.#worker?.on(end, () => this.#lose())
  }

  begin(setup: unknown, results: Map<number, unknown>): void {
    this.#results = results
    this.#worker?.ref()
    this.#send({ setup })
  }

  offer(offer: Omit<Offer, 'self'>): void {
    this.#send({ ...offer, self: this.#number })
  }

  /** Waits until every part that it took is there, or will never be. @param takers for each part the thread that took it. */
  async done(takers: readonly number[]): Promise<void> {
    this.#awaited = takers.filter((taker, index) => taker === this.#number && !this.#results.has(index)).length
    if (this.#isAlive && this.#awaited > 0) await new Promise<void>((resolve) => (this.#whenDone = resolve))
  }

  dismiss(): void {
    this.#isAlive = false
    void this.#worker?.terminate()
  }

  #send(order: Order): void {
    if (this.#isAlive) this.#worker?.postMessage(order)
  }

  #take({ index, result }: Answer): void {
    this.#results.set(index, result)
    this.#awaited--
    if (this.#awaited === 0) this.#whenDone?.()
  }

  #lose(): void {
    this.#isAlive = false
    this.#whenDone?.()
  }
}

/** @returns undefined where the machine has no room for one more. */
function started(job: string): Worker | undefined {
  try {
    const worker = new Worker(threadFile, { workerData: { job } })
    worker.unref()
    return worker
  } catch {
    return undefined
  }
}

/** A thread's own side: does the parts that nobody took yet, and ends with the thread that started it. */
export async function serveThread(jobs: Readonly<Record<string, () => Promise<Job>>>): Promise<void> {
  const port = parentPort
  const load = jobs[(workerData as { readonly job: string }).job]
  if (port === null || load === undefined) throw new Error('This is no thread of the suite')
  const begun = load().then((job) => job(readData))
  let work: ((part: never) => unknown) | undefined
  const follow = async (order: Order): Promise<void> => {
    if ('setup' in order) work = await (await begun)(order.setup as never)
    else if (takes(order.taker, order.self)) {
      port.postMessage({ index: order.index, result: work?.(order.part as never) } satisfies Answer)
    }
  }
  let done = Promise.resolve()
  port.on('message', (order: Order) => {
    done = done.then(() => follow(order))
  })
}
