import { type Cause, reasonIn } from './cause.ts'
import type { BakeFailure } from './read.ts'

type Answer = ReturnType<Cause['explain']>

/** A base image can't be had: it does not exist (the Dockerfile is wrong), or its registry failed. */
export function baseImage(
  image: string,
  reason: string,
  { instruction = '' }: Pick<BakeFailure, 'instruction'>,
): Answer {
  const kind = /^\s*#/.test(instruction) ? 'syntax image' : /\bfrom=/.test(instruction) ? 'image' : 'base image'
  const registry = registryOf(image)
  if (/no match for platform in manifest[^:]*: (.*)|does not (?:provide|have) .*platform/.test(reason)) {
    return {
      rule: 'base-image-missing',
      message: `The ${kind} ${image} exists, but not for the platform of this build`,
      fix: 'Choose a base image that has every platform, or leave the platform out.',
    }
  }
  if (/not found$|manifest unknown|name unknown|does not exist/i.test(reason) && !/authorization/i.test(reason)) {
    return missing(kind, image, instruction)
  }
  const isRefused = /\b40[13]\b|denied|unauthorized|authorization|authentication|insufficient_scope/i.test(reason)
  // A name without a registry was meant as a stage; Docker Hub answers so to what does not exist.
  const source = /\bfrom=([^,\s]+)/.exec(instruction)?.[1]
  const maybeStage = source !== undefined && !/[/:@]/.test(source)
  const meant = /\(did you mean (\S+)\?\)$/.exec(reason)?.[1]
  if (maybeStage && (isRefused || meant !== undefined)) return missing(kind, source, instruction, meant)
  const fault = failures.find(({ pattern }) => pattern.test(reason))
  const status = /\b(?:status(?: code)?[^:]*: |: )?([45]\d\d [A-Z][A-Za-z ]+)/.exec(reason)?.[1] ?? reasonIn(reason)
  const stage = maybeStage ? ` If a stage was meant: the Dockerfile has none that is called ${source}.` : ''
  return {
    fault: 'service',
    service: `registry ${registry}`,
    message: fault?.message(`The registry ${registry}`, `the ${kind} ${image}`, status, reasonIn(reason)) ?? '',
    fix: `${fault?.fix(registry)}${stage}`,
  }
}

interface RegistryFault {
  readonly pattern: RegExp
  message(registry: string, image: string, status: string, reason: string): string
  fix(registry: string): string
}

const unreached: RegistryFault['message'] = (registry, image, _, reason) =>
  `${registry} of ${image} can't be reached: ${reason}`

/** How a registry fails BuildKit, the surest first; the last one takes all others. */
const failures: readonly RegistryFault[] = [
  {
    pattern: /\b40[13]\b|denied|unauthorized|authorization|authentication|insufficient_scope/i,
    message: (registry, image, status) => `${registry} does not let ${image} be pulled: ${status}`,
    fix: (registry) => `Check the name, and log in before this step: docker login ${registry}.`,
  },
  {
    pattern: /\b429\b|toomanyrequests|rate limit/i,
    message: (registry, image, status) => `${registry} limits how often ${image} is pulled: ${status}`,
    fix: (registry) =>
      `Run again later, or log in: docker login ${registry} (registries allow more to known accounts).`,
  },
  {
    pattern: /proxyconnect/,
    message: unreached,
    fix: () => 'The proxy of the builder is at fault: check HTTPS_PROXY and NO_PROXY where BuildKit runs.',
  },
  {
    pattern: /no such host/,
    message: unreached,
    fix: () =>
      'Check the name of the image, which begins with that of its registry; if it is right, the DNS of the builder.',
  },
  {
    pattern: /gave HTTP response to HTTPS client/,
    message: unreached,
    fix: (registry) => `Let BuildKit speak HTTP to it: [registry."${registry}"] with http = true in buildkitd.toml.`,
  },
  {
    pattern: /x509|tls:/i,
    message: unreached,
    fix: (registry) =>
      `Give the builder the certificate of who signs for it: [registry."${registry}"] with ca = [FILE] in buildkitd.toml.`,
  },
  {
    pattern: /dial tcp|refused|reset|timeout|timed out|EOF|deadline|network is unreachable/i,
    message: unreached,
    fix: () => 'Check the name of the image, and the network and proxy of the builder; or run again.',
  },
  {
    pattern: /text\/html|invalid character '<'/,
    message: (registry, image) => `${registry} answers with a web page in place of ${image}`,
    fix: () => 'Check the name of the registry: a proxy, a login page or a web site answers at that address.',
  },
  {
    pattern: /(?:)/,
    message: (registry, image, status) => `${registry} failed to give ${image}: ${status}`,
    fix: () => 'Run again; if it stays, ask who runs the registry.',
  },
]

function missing(kind: string, image: string, instruction: string, meant?: string): Answer {
  const [tagged, digest] = image.split('@')
  if (digest !== undefined && tagged !== undefined) {
    return {
      rule: 'base-image-missing',
      message: `The ${kind} ${image} is not in its registry: it was removed there, or never was`,
      fix: `Write the digest that the tag has now: docker buildx imagetools inspect ${tagged}.`,
    }
  }
  if (!/\bfrom=/.test(instruction)) {
    return {
      rule: 'base-image-missing',
      message: `The ${kind} ${image} does not exist in its registry`,
      fix: 'Correct name and tag.',
    }
  }
  return {
    rule: 'base-image-missing',
    message: `There is no stage and no image ${image} to copy from`,
    fix: meant
      ? `Did you mean the stage "${meant}"?`
      : 'Name a stage of this Dockerfile (FROM … AS NAME), or an image that exists.',
  }
}

function registryOf(image: string): string {
  const first = image.split('/')[0] ?? ''
  return image.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io'
}
