import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Completed, Host } from '../host/host.ts'
import { literalPattern } from '../value.ts'
import type { Finding } from './rules.ts'

/** A program of this machine that renders. */
export interface Renderer {
  readonly name: 'kustomize' | 'helm'
  readonly path: string
  /** Arguments that go before those of a rendering. */
  readonly args: readonly string[]
}

interface Failure {
  readonly failure: string
  /** It took longer than is waited for. */
  readonly isLate: boolean
}

interface Task {
  readonly renderer: Renderer
  readonly args: readonly string[]
  /** Files that are written into a folder of its own before it runs: what `folder` stands for in `args`. */
  readonly inputs: Readonly<Record<string, string>>
  /** Everything that the result depends on, besides `args`; undefined where not all of it is known. */
  readonly content: readonly (string | undefined)[] | undefined
}

/** No chart or kustomization takes so long but one that never ends, on a machine that others use, too. */
const longest = { kustomize: 120_000, helm: 60_000 }
/** They live so shortly that what Go collects in between costs them a quarter of their time. */
const environment = { HELM_NO_PLUGINS: '1', GOGC: '400' }
/** A cache of so many results is begun anew. */
const mostCached = 4096
/** Stands for the way to the workspace in what is kept, which other workspaces share. */
const anywhere = '\0workspace\0'

/** Runs tasks of rendering, at most so many at once, and keeps what came out of them between runs. */
export class Builds {
  readonly #host: Host
  readonly #folder: string
  readonly #waiting: (() => void)[] = []
  /** What leads from the folder of a task to the workspace, with a slash at the end. */
  readonly #root: string
  #free: number
  #count = 0

  constructor(host: Host) {
    this.#host = host
    this.#free = host.threads.count
    this.#folder = host.files.temporaryDirectory('render')
    this.#root = `${posix.relative(`${this.#folder}/0`, host.files.root)}/`
  }

  /** A new folder for the inputs of a task. */
  folder(): string {
    return posix.join(this.#folder, String(this.#count++))
  }

  /** @returns what it printed, or what it said when it failed. */
  async run(folder: string, task: Task): Promise<{ readonly text: string } | Failure> {
    const kept = this.#cachePath(task)
    if (kept !== undefined && this.#host.files.kind(kept) === 'file') {
      return { text: this.#host.files.text(kept).replaceAll(anywhere, this.#root) }
    }
    for (const [name, text] of Object.entries(task.inputs)) this.#host.files.write(posix.join(folder, name), text)
    const { renderer, args } = task
    await this.#turn()
    const started = await this.#host.processes
      .run(renderer.path, [...renderer.args, ...args], {
        cwd: this.#host.files.root,
        deadlineMs: longest[renderer.name],
        env: environment,
      })
      .catch((error: unknown) => {
        if (!(error instanceof ServiceError)) throw error
        return { exitCode: -1, stdout: new Uint8Array(), stderr: error.message }
      })
      .finally(() => this.#done())
    if (started.exitCode !== 0)
      return { failure: this.#failure(started), isLate: /did not end within/.test(started.stderr) }
    const text = Buffer.from(started.stdout).toString('utf8')
    if (kept !== undefined) this.#host.files.write(kept, text.replaceAll(this.#root, anywhere))
    return { text }
  }

  async #turn(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((go) => this.#waiting.push(go))
  }

  #done(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free++
    else next()
  }

  #cachePath({ renderer, args, inputs, content }: Task): string | undefined {
    if (content === undefined) return undefined
    const hash = createHash('sha256')
    const size = this.#host.files.size(renderer.path)
    const parts = [renderer.path, size, ...renderer.args, ...args, ...Object.entries(inputs).flat(), ...content]
    for (const part of parts) {
      const text =
        part === undefined ? '\0absent' : String(part).replaceAll(this.#folder, '').replaceAll(this.#root, anywhere)
      hash.update(`${text.length}\n`).update(text)
    }
    const cache = posix.join(this.#host.files.cache, 'renderings')
    if (this.#host.files.kind(cache) === 'directory' && this.#isFull(cache)) this.#clear(cache)
    return posix.join(cache, hash.digest('hex'))
  }

  /** Makes room. Where another run writes there meanwhile, that is left to the next one. */
  #clear(cache: string): void {
    try {
      this.#host.files.remove(cache)
    } catch {}
  }

  #full: boolean | undefined
  #isFull(cache: string): boolean {
    const wasFull = this.#full
    this.#full = false
    return wasFull ?? this.#host.files.list(cache).length > mostCached
  }

  /** What a program said, without the paths of this machine. */
  #failure({ stderr }: Completed): string {
    const text = stderr
      .replaceAll(new RegExp(`${literalPattern(this.#folder)}/\\d+/?`, 'g'), '')
      .replaceAll(this.#root, '')
      .replaceAll(`${this.#host.files.root}/`, '')
    const lines = text.split('\n').map((line) => line.trim())
    const first = lines.findIndex((line) => /^error\b/i.test(line))
    const said = lines.slice(Math.max(0, first)).filter((line) => line !== '' && !/^use --debug/i.test(line))
    return shortened(inner((said.join(' ') || 'no message').replace(/^error:\s*/i, '')))
  }
}

const throughResources =
  /^(?:accumulating (?:resources|components): |accumulation err='accumulating (?:resources|components) from '[^']*': [^']*': |(?:recursed )?(?:accumulation of|merging from|merging resources from) (?:path )?'([^']*)': |loading KV pairs: )/

/** Of what kustomize says, what went wrong, and in the innermost of the folders that it went through. */
export function inner(text: string): string {
  let rest = text.replace(/^(panic: .*?) goroutine \d+ .*$/, '$1')
  let folder: string | undefined
  for (let step = throughResources.exec(rest); step !== null; step = throughResources.exec(rest)) {
    folder = step[1] ?? folder
    rest = rest.slice(step[0].length)
  }
  if (rest.startsWith('panic: number of previous names'))
    rest = 'the name of an object holds a comma, on which kustomize ends'
  const component = /^expected kind != 'Component' for path '([^']*)'$/.exec(rest)?.[1]
  if (component !== undefined)
    rest = `${component} is a Component, so it must stand under \`components\`, not \`resources\``
  return folder === undefined || rest.includes(folder) ? rest : `${folder}: ${rest}`
}

/** Helm says through which templates it went before it says what went wrong. */
function shortened(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 200)} … ${text.slice(-290)}`
}

/** The finding for what could not be rendered. */
export function renderFailed(name: string, { failure, isLate }: Failure, place: Partial<Finding>): Finding {
  return {
    ...place,
    rule: 'render-failed',
    category: 'input',
    severity: 'error',
    message: `${name} can’t be rendered: ${failure}`,
    fix: isLate
      ? 'Look for what never ends or is repeated without need in it, give the machine more, or turn rendering off.'
      : 'Correct what it says, or turn rendering off.',
  }
}
