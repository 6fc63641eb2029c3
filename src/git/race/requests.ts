import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * A wish for a commit that its owner has put on the server, so that whoever wins the race for the branch carries it out
 * too: a commit without files below `requestFolder`, whose message is the request. It is data, never code, and it is
 * only believed when it is sealed with a secret that both jobs hold: to be allowed to push a ref is not yet to be
 * allowed to write to a protected branch.
 */
export interface EditRequest {
  /** 32 hexadecimal digits; the name of its ref, and the trailer of the commit it becomes. */
  readonly id: string
  /** The full ref it is for. */
  readonly ref: string
  /** Milliseconds since 1970 after which nobody carries it out any more. */
  readonly until: number
  /** What to edit, as the owner's kind of edit understands it. */
  readonly data: string
  /** The files that it changed on the owner's tip: a hint of what to fetch. */
  readonly paths: readonly string[]
}

export const requestFolder = 'refs/gitops-actions/requests/'
const title = 'gitops-actions request 1'

export function requestRef(id: string): string {
  return requestFolder + id
}

/** The message of the commit that carries a request. */
export function sealRequest(request: EditRequest, secret: string): string {
  const body = JSON.stringify([request.id, request.ref, request.until, request.data, request.paths])
  return `${title}\n\n${seal(body, secret)} ${body}\n`
}

/** The request that a commit message carries, or undefined when it is none or not sealed with this secret. */
export function openRequest(message: string, id: string, secret: string): EditRequest | undefined {
  const [, given = '', body = ''] = /^gitops-actions request 1\n\n([0-9a-f]{64}) (\[.*\])\n$/.exec(message) ?? []
  if (given === '' || !timingSafeEqual(Buffer.from(given), Buffer.from(seal(body, secret)))) return undefined
  const parts: unknown = JSON.parse(body)
  if (!Array.isArray(parts)) return undefined
  const [own, ref, until, data, paths] = parts as unknown[]
  if (own !== id || typeof ref !== 'string' || typeof until !== 'number' || typeof data !== 'string') return undefined
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) return undefined
  return { id, ref, until, data, paths }
}

/** The label keeps the seal apart from any other use of the same secret. */
function seal(body: string, secret: string): string {
  const key = createHmac('sha256', secret).update('gitops-actions edit request').digest()
  return createHmac('sha256', key).update(body).digest('hex')
}
