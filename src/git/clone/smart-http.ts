import { ServiceError } from '../../errors.ts'
import type { AnswerLimits, Host } from '../../host/host.ts'
import { limits } from '../../http/limits.ts'
import { kindOf, parsed } from '../../http/shape.ts'
import type { RemoteAddress } from '../address.ts'
import { diagnose, type FailureKind, GitFailure } from '../failure.ts'
import { basic, type Credential } from '../program.ts'
import type { Refs, RefUpdate } from './clone.ts'
import { type GitObject, OversizedPack, readPack } from './pack.ts'
import { delimiter, flush, frames, pkt, sideBand } from './pkt-line.ts'

/** What is asked of `git-upload-pack`. */
interface PackRequest {
  readonly wants: readonly string[]
  readonly haves: readonly string[]
  /** Commits whose parents we lack. */
  readonly shallow: readonly string[]
  /** One commit deep, and without the content of files. */
  readonly isFirst: boolean
}

const none = '0'.repeat(40)
/** What is told of a request that failed, by the words of the network. */
const kinds: readonly (readonly [FailureKind, RegExp])[] = [
  ['unreachable', /refused|resolved|no connection came/],
  ['silent', /no answer came|stopped coming/],
]
const agent = 'agent=gitops-actions'

/**
 * The HTTP protocol of Git, version 2 for reading. Methods throw GitFailure, with the texts that git would have for the same.
 * https://git-scm.com/docs/protocol-v2 https://git-scm.com/docs/http-protocol
 */
export class SmartHttp {
  readonly #host: Host
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>
  /** What the server can do with a push, once we have asked. */
  #abilities: readonly string[] | undefined

  constructor(host: Host, remote: RemoteAddress, credential: Credential | undefined) {
    this.#host = host
    this.#base = remote.url.replace(/\/$/, '')
    this.#headers = {
      // Forges tell git apart from browsers by this.
      'user-agent': 'git/2.40.0 (gitops-actions)',
      ...(credential === undefined ? {} : { authorization: basic(credential) }),
    }
  }

  /** Throws GitFailure `foreign` where something else than a Git server answers. git takes a login page for no refs at all. */
  async confirm(): Promise<void> {
    const url = `${this.#base}/info/refs?service=git-upload-pack`
    const request = { method: 'GET', url, headers: this.#headers, limits: limits.refs }
    const { body } = await this.#host.network.send(request)
    if (kindOf(parsed(body)) === 'an HTML page') throw foreign('GET', url, body)
  }

  /** The refs that begin with one of the texts, and what `HEAD` points to when it is among them. */
  async refs(prefixes: readonly string[]): Promise<Refs> {
    const lines = ['symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]
    const refs = new Map<string, string>()
    let head: string | undefined
    for (const frame of framesOf(await this.#upload('ls-refs', lines))) {
      const [oid = '', ref = '', target] = frame.toString().trimEnd().split(' ')
      if (/^[0-9a-f]{40}$/.test(oid)) refs.set(ref, oid)
      if (ref === 'HEAD' && target?.startsWith('symref-target:')) head = target.slice('symref-target:'.length)
    }
    return { head, refs }
  }

  async fetch({ wants, haves, shallow, isFirst }: PackRequest): Promise<Map<string, GitObject>> {
    const lines = [
      'no-progress',
      'ofs-delta',
      ...(isFirst ? ['deepen 1', 'filter blob:none'] : []),
      ...shallow.map((oid) => `shallow ${oid}`),
      ...wants.map((oid) => `want ${oid}`),
      ...haves.map((oid) => `have ${oid}`),
      'done',
    ]
    const packets = framesOf(await this.#upload('fetch', lines))
    const start = packets.findIndex((packet) => packet.toString() === 'packfile\n')
    const { data, text } = sideBand(packets.slice(start + 1))
    if (start < 0)
      throw new GitFailure({ kind: 'interrupted', text: packets.map(String).join(' ').trim() || 'no pack' })
    return await readPack(data).catch(broken(text))
  }

  async push(updates: readonly RefUpdate[], pack: Buffer | undefined): Promise<void> {
    const able = this.#abilities ?? (await this.#introduce(updates))
    if (updates.length > 1 && !able.includes('atomic')) {
      throw new GitFailure({ kind: 'not-atomic', text: 'the receiving end does not support atomic pushes' })
    }
    const asked = ['report-status', 'side-band-64k', ...(updates.length > 1 ? ['atomic'] : [])]
    const taken = [...asked.filter((one) => able.includes(one)), agent].join(' ')
    const lines = updates.map(({ ref, from, to }) => `${from ?? none} ${to ?? none} ${ref}`)
    const commands = lines.map((line, index) => pkt(index === 0 ? `${line}\0 ${taken}` : line))
    const body = Buffer.concat([Buffer.from(commands.join('') + flush), ...(pack === undefined ? [] : [pack])])
    const headers = {
      'content-type': 'application/x-git-receive-pack-request',
      accept: 'application/x-git-receive-pack-result',
    }
    readReport(await this.#send('POST', 'git-receive-pack', headers, limits.pack, body), able.includes('side-band-64k'))
  }

  /** Asks before the first push. It also says where the refs are: a push that comes too late need not be sent then. */
  async #introduce(updates: readonly RefUpdate[]): Promise<readonly string[]> {
    const { refs, abilities } = await this.#advertised()
    this.#abilities = abilities
    const moved = updates.find(({ ref, from }) => refs.get(ref) !== from)
    if (moved === undefined) return abilities
    throw new GitFailure({ kind: 'stale', text: `${moved.ref} has moved (stale info)`, seen: refs })
  }

  /** Where every ref stands for a pusher, and what the server can do. */
  async #advertised(): Promise<{ refs: Map<string, string>; abilities: readonly string[] }> {
    const answer = await this.#send('GET', 'info/refs?service=git-receive-pack', {}, limits.refs)
    const refs = new Map<string, string>()
    let abilities: string[] = []
    for (const frame of framesOf(answer)) {
      const [line = '', able] = frame.toString().trimEnd().split('\0')
      if (able !== undefined) abilities = able.split(' ')
      const [, oid, ref] = /^([0-9a-f]{40}) (\S+)$/.exec(line) ?? []
      if (oid !== undefined && ref !== undefined) refs.set(ref, oid)
    }
    return { refs, abilities }
  }

  async #upload(command: 'ls-refs' | 'fetch', lines: readonly string[]): Promise<Buffer> {
    const request = [
      pkt(`command=${command}\n`),
      pkt(agent),
      pkt('object-format=sha1'),
      delimiter,
      ...lines.map((line) => pkt(`${line}\n`)),
      flush,
    ]
    const headers = {
      'content-type': 'application/x-git-upload-pack-request',
      accept: 'application/x-git-upload-pack-result',
      'git-protocol': 'version=2',
    }
    const most = command === 'fetch' ? limits.pack : limits.refs
    const answer = await this.#send('POST', 'git-upload-pack', headers, most, Buffer.from(request.join('')))
    // Every answer ends so; one that is empty was cut off, and must not be taken for a repository without refs.
    if (answer.toString('latin1', answer.length - 4) === flush) return answer
    throw new GitFailure({ kind: 'interrupted', text: `the server's answer to ${command} was cut off` })
  }

  async #send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    answer: AnswerLimits,
    body?: Uint8Array,
  ): Promise<Buffer> {
    const url = `${this.#base}/${path}`
    const request = { method, url, headers: { ...this.#headers, ...headers }, limits: answer, followRedirects: false }
    try {
      const response = await this.#host.network.send(body === undefined ? request : { ...request, body })
      if (response.status !== 200) throw failureOf(response.status, url)
      if (!response.headers['content-type']?.startsWith('application/x-git-')) throw foreign(method, url, response.body)
      return Buffer.from(response.body)
    } catch (error) {
      throw error instanceof GitFailure ? error : networkFailure(error)
    }
  }
}

function networkFailure(error: unknown): GitFailure {
  const text = error instanceof Error ? error.message : String(error)
  // What is too large or too late for us has no end for git.
  if (error instanceof ServiceError && !error.transient) return new GitFailure({ kind: 'foreign', text })
  return new GitFailure({ kind: kinds.find(([, sign]) => sign.test(text))?.[0] ?? 'interrupted', text })
}

/** The server's word on a push: `unpack ok`, then `ok REF` or `ng REF REASON`. */
function readReport(answer: Buffer, isMultiplexed: boolean): void {
  const outer = framesOf(answer)
  const { data, text } = isMultiplexed ? sideBand(outer) : { data: answer, text: '' }
  const lines = framesOf(data).map((frame) => frame.toString().trimEnd())
  const said = text.split('\n').map((line) => `remote: ${line}`)
  const refused = lines.filter((line) => line.startsWith('ng ')).map((line) => refusal(line))
  if (refused.length > 0) {
    const all = [...said, ...refused].join('\n')
    const places = [...all.matchAll(/cannot lock ref '([^']+)': is at ([0-9a-f]{40,64}) but expected/g)]
    throw new GitFailure({ ...diagnose(all), seen: new Map(places.map(([, ref = '', oid = '']) => [ref, oid])) })
  }
  if (lines[0] === 'unpack ok') return
  throw new GitFailure({ kind: 'interrupted', text: lines[0] ?? 'the server gave no report of the push' })
}

function refusal(line: string): string {
  const [, ref = '', reason = ''] = /^ng (\S+)(?: (.*))?$/.exec(line) ?? []
  return `! ${ref} [remote rejected] (${reason})`
}

/** The frames with data. */
function framesOf(answer: Buffer): Buffer[] {
  return whole(() => [...frames(answer)].filter((frame): frame is Buffer => typeof frame !== 'string'), '')
}

function whole<T>(read: () => T, text: string): T {
  try {
    return read()
  } catch (error) {
    return broken(text)(error)
  }
}

/** What can't be read was cut off on its way; what is too large will be no smaller next time. */
function broken(text: string): (error: unknown) => never {
  return (error) => {
    const kind = error instanceof OversizedPack ? 'unknown' : 'interrupted'
    throw new GitFailure({ kind, text: `${(error as Error).message} ${text}`.trim() })
  }
}

function foreign(method: string, url: string, body: Uint8Array): GitFailure {
  return new GitFailure({
    // An empty answer is one that broke off; a page is what answers again the next time.
    kind: body.length === 0 ? 'interrupted' : 'foreign',
    text: `${method} ${url} answered with ${kindOf(parsed(body))} instead of Git's protocol`,
  })
}

function failureOf(status: number, url: string): GitFailure {
  const text = status === 404 ? `repository '${url}' not found` : `unable to access '${url}': error: ${status}`
  return new GitFailure(diagnose(`fatal: ${text}`))
}
