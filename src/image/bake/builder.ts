import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { csv } from './target.ts'

/** Who builds: a builder that buildx knows, the current one where none is named, or a BuildKit daemon by its address. */
export type Builder = { readonly name: string | undefined } | Daemon

interface Daemon {
  /** `tcp://buildkitd.ci:1234` */
  readonly address: string
  /** In PEM: files, or `env://VARIABLE`. */
  readonly ca?: string | undefined
  readonly cert?: string | undefined
  readonly key?: string | undefined
}

const parts = ['ca', 'cert', 'key'] as const

interface BuilderInputs {
  readonly builder?: string | undefined
  readonly buildkit?: string | undefined
  readonly buildkitCa?: string | undefined
  readonly buildkitCert?: string | undefined
  readonly buildkitKey?: string | undefined
}

/** @throws InputError for inputs that contradict each other, or what is no address of a daemon. */
export function builderOf(inputs: BuilderInputs): Builder {
  const { builder, buildkit: address, buildkitCa: ca, buildkitCert: cert, buildkitKey: key } = inputs
  const given = parts.find((part) => ({ ca, cert, key })[part] !== undefined)
  if (address === undefined) {
    if (given === undefined) return { name: builder }
    throw new InputError(`buildkit-${given} is for a BuildKit daemon, and none is named`, {
      fix: 'Give its address in buildkit, such as tcp://buildkitd.ci:1234.',
    })
  }
  if (builder !== undefined) {
    throw new InputError('builder and buildkit both say who builds', { fix: 'Give one of them.' })
  }
  // https://docs.docker.com/build/builders/drivers/remote/, and what BuildKit's client dials.
  if (!/^(tcp|unix|kube-pod|docker-container|podman-container|ssh):\/\/[^\s,]+$/.test(address)) {
    throw new InputError(`buildkit "${address}" is no address of a BuildKit daemon`, {
      fix: 'Write tcp://HOST:PORT, unix://SOCKET or kube-pod://POD.',
    })
  }
  if (given !== undefined && !address.startsWith('tcp://')) {
    throw new InputError(`buildkit-${given} is for a daemon at tcp://, and this is ${address}`, {
      fix: `Leave buildkit-${given} out, or give the tcp:// address.`,
    })
  }
  if ((cert === undefined) !== (key === undefined)) {
    const [one, other] = cert === undefined ? ['key', 'cert'] : ['cert', 'key']
    throw new InputError(`buildkit-${one} is given without buildkit-${other}`, {
      fix: 'A client shows its certificate and proves it with the key: give both.',
    })
  }
  return { address, ca, cert, key }
}

/**
 * Reads the certificates, which costs nothing, where a daemon would only hang up.
 * @throws InputError for what is not there, is none, is not valid today, or belongs to another key.
 */
export function checkBuilder(host: Host, builder: Builder): void {
  if ('name' in builder) return
  for (const part of ['ca', 'cert'] as const) {
    if (builder[part] !== undefined) checkDates(host, part, certificateOf(host, part, builder[part]))
  }
  const { cert, key } = builder
  if (cert === undefined || key === undefined) return
  if (certificateOf(host, 'cert', cert).checkPrivateKey(keyOf(host, key))) return
  throw new InputError(`buildkit-key ${key} is not the key of the certificate ${cert}`, {
    fix: 'Give the pair that was made together.',
  })
}

/**
 * Makes the builder known to buildx, for this run alone: in a configuration of its own, which goes with the run.
 * @returns the name of the builder, and the variables by which buildx finds it.
 */
export async function openBuilder(
  host: Host,
  buildx: string,
  builder: Builder,
): Promise<{ readonly name: string | undefined; readonly env: Readonly<Record<string, string>> }> {
  if ('name' in builder) return { name: builder.name, env: {} }
  const folder = host.files.temporaryDirectory('builder')
  const options = parts.flatMap((part) => {
    const given = builder[part]
    if (given === undefined) return []
    const file = given.startsWith('env://') ? join(folder, `${part}.pem`) : host.files.resolve(given)
    if (given.startsWith('env://')) host.files.write(file, textOf(host, part, given))
    return [`${part === 'ca' ? 'cacert' : part}=${file}`]
  })
  const name = 'gitops-actions'
  const env = { BUILDX_CONFIG: folder }
  const settings = options.length === 0 ? [] : ['--driver-opt', csv(options)]
  const create = ['create', '--name', name, '--driver', 'remote', ...settings, builder.address]
  const { exitCode, stderr } = await host.processes.run(buildx, create, { env })
  if (exitCode === 0) return { name, env }
  throw new ServiceError('docker buildx', `It knows no builder at ${builder.address}: ${stderr.trim()}`, {
    fix: 'Check the address in buildkit.',
  })
}

/** What to do where it can't be reached. buildx waits twenty seconds and says nothing of certificates. */
export function reachingOf(builder: Builder): string {
  if ('name' in builder) {
    return 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).'
  }
  const { address, ca, cert } = builder
  const check = (...words: string[]): string =>
    `Check that a BuildKit daemon listens at ${address}, and ${words.join(', ')}. Its log says why it hung up.`
  if (ca === undefined) return check('that it speaks without TLS: otherwise give its buildkit-ca')
  const vouches = 'that buildkit-ca vouches for its certificate'
  return cert === undefined
    ? check(vouches, 'that it asks for none of a client: otherwise give buildkit-cert and buildkit-key')
    : check(vouches, 'that it takes the one in buildkit-cert')
}

/** @throws InputError for a file or a variable that is not there. */
function textOf(host: Host, part: string, given: string): string {
  const variable = /^env:\/\/(\w+)$/.exec(given)?.[1]
  const text = variable === undefined ? undefined : host.environment[variable]
  if (variable === undefined && host.files.kind(given) !== undefined) return host.files.text(given)
  if (text) return text
  throw new InputError(`buildkit-${part} "${given}" is not there`, {
    ...(variable === undefined && { place: { file: host.files.relative(given) } }),
    fix: 'Name a file in PEM, or env://VARIABLE for one that an environment variable holds.',
  })
}

function certificateOf(host: Host, part: string, given: string): X509Certificate {
  try {
    return new X509Certificate(textOf(host, part, given))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(`buildkit-${part} ${given} holds no certificate in PEM`, {
      fix: 'It begins with -----BEGIN CERTIFICATE-----.',
    })
  }
}

function keyOf(host: Host, given: string): KeyObject {
  const text = textOf(host, 'key', given)
  if (given.startsWith('env://')) host.log.mask(text)
  try {
    return createPrivateKey(text)
  } catch {
    throw new InputError(`buildkit-key ${given} holds no private key in PEM, or one with a password`, {
      fix: 'Give the key without a password, in a file that only this job can read or in a secret.',
    })
  }
}

function checkDates(host: Host, part: string, { validFrom, validTo }: X509Certificate): void {
  const now = host.clock.now().getTime()
  const isOver = now > Date.parse(validTo)
  if (!isOver && now >= Date.parse(validFrom)) return
  const date = new Date(isOver ? validTo : validFrom).toISOString().slice(0, 10)
  throw new InputError(`The certificate of buildkit-${part} ${isOver ? 'was valid until' : 'is valid from'} ${date}`, {
    fix: isOver ? 'Renew it.' : 'Check the clock of this machine, or wait.',
  })
}
