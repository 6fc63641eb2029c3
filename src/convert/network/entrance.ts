import { InputError } from '../../errors.ts'
import { isLabel } from '../names.ts'
import type { Entrance, Gateway } from '../workload.ts'

interface EntranceInputs {
  readonly expose: Entrance['kind'] | undefined
  readonly gateway: string | undefined
  readonly extraObjects: readonly string[]
}

/**
 * Reads the inputs about what leads to services from outside.
 * @throws InputError where the gateway is missing, or no name that Kubernetes takes, or nothing would read a policy.
 */
export function readEntrance({ expose, gateway: text, extraObjects }: EntranceInputs): Entrance {
  const gateway = readGateway(text)
  const wanted = expose ?? (gateway === undefined ? 'ingress' : 'gateway')
  if (wanted !== 'istio' && extraObjects.includes('authorization-policies')) {
    throw new InputError('extra-objects: authorization-policies are read by Istio alone', { fix: 'Add expose: istio.' })
  }
  if (wanted === 'istio') return { kind: wanted, gateway }
  if (wanted === 'ingress') {
    if (gateway === undefined) return { kind: wanted }
    throw new InputError('expose: ingress has no gateway', { fix: 'Write expose: gateway, or leave out gateway.' })
  }
  if (gateway !== undefined) return { kind: wanted, gateway }
  throw new InputError('expose: gateway needs gateway', {
    fix: 'Name the Gateway by the input gateway: NAMESPACE/NAME.',
  })
}

function readGateway(text: string | undefined): Gateway | undefined {
  if (text === undefined || text === '') return undefined
  const parts = text.split('/')
  if (parts.length > 2 || !parts.every(isLabel)) {
    throw new InputError(`gateway "${text}" is no name of a Gateway`, { fix: 'Write NAMESPACE/NAME, or NAME.' })
  }
  return { namespace: parts.length === 2 ? parts[0] : undefined, name: parts.at(-1) ?? '' }
}
