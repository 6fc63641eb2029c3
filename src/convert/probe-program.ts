import { posix } from 'node:path'
import { splitReference } from '../oci/reference.ts'
import type { ServiceModel } from './compose/project.ts'
import type { Conversion } from './conversion.ts'
import { recipeOf } from './recipe.ts'

interface Family {
  readonly name: RegExp
  /** Of the tag. */
  readonly tag?: RegExp
  readonly lacks: readonly string[]
  readonly why: string
}

const clients = ['curl', 'wget', 'nc']
const nothing = ['sh', 'bash', ...clients]
const databases = /(?:^|\/)(?:postgres|redis|valkey|mariadb|mongo|memcached|haproxy|httpd|rabbitmq)$/
const languages = /(?:^|\/)(?:node|python|ruby|golang|rust|openjdk|perl)$/

/** What families of images lack, as their names and tags tell; the first that fits counts. */
const families: readonly Family[] = [
  { name: /(?:^|\/)distroless\/|^scratch$/, lacks: nothing, why: 'has no shell, and nothing but what a program needs' },
  { name: /^cgr\.dev\/chainguard\//, tag: /^(?!.*-dev)/, lacks: nothing, why: 'has no shell' },
  {
    name: /(?:^|\/)(?:nats|cloudflared|opentelemetry-collector(?:-contrib)?|portainer-ce|coredns|http-echo|whoami|dozzle|redis_exporter)$/,
    tag: /^(?!.*alpine)/,
    lacks: nothing,
    why: 'holds nothing but its program',
  },
  // keycloak/keycloak quarkus/container: ubi-micro with Java alone; qdrant/qdrant, ollama/ollama: Debian and Ubuntu with certificates.
  { name: /(?:^|\/)(?:keycloak\/keycloak|qdrant|ollama)$/, lacks: clients, why: 'brings no client of HTTP' },
  // Dockerfiles of prometheus/*, prometheus-community/*: quay.io/prometheus/busybox.
  {
    name: /(?:^|\/)prom(?:etheus|etheuscommunity)?\/[^/]+$/,
    lacks: ['curl', 'bash'],
    why: 'is built on busybox, which brings wget and sh',
  },
  // As their Dockerfiles say (src/convert/published.ts has them), whatever the tag.
  {
    name: /(?:^|\/)(?:caddy|traefik|registry|vault|cadvisor|mailcatcher|mongo-express|syncthing|guacd)$/,
    lacks: ['curl'],
    why: 'is built on Alpine Linux, which brings wget',
  },
  { name: databases, tag: /alpine/, lacks: ['curl'], why: 'is built on Alpine Linux, which brings wget' },
  {
    name: languages,
    tag: /alpine/,
    lacks: ['curl', 'bash'],
    why: 'is built on Alpine Linux, which brings wget and sh',
  },
  { name: /(?:^|\/)(?:alpine|busybox)$/, lacks: ['curl', 'bash'], why: 'brings wget and sh alone' },
  { name: databases, lacks: clients, why: 'brings no client of HTTP' },
  { name: languages, tag: /slim/, lacks: clients, why: 'is a slim Debian image' },
  { name: /(?:^|\/)(?:debian|ubuntu)$/, lacks: clients, why: 'brings no client of HTTP' },
]

/** Why the command of a health check can't run in its container; undefined where nothing says so. */
interface Unrunnable {
  readonly program: string
  readonly why: string
}

/**
 * Looks for a program that is not there: in a mount that is left out or comes up empty, or one that the image lacks. What a Dockerfile
 * of the project names is taken to be there.
 *
 * @param command the words of a probe.
 * @param kept paths where files of the project are mounted.
 */
export function unrunnable(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  command: readonly string[],
  kept: readonly string[],
): Unrunnable | undefined {
  const isShell = /^(?:\/bin\/)?(?:ba|a)?sh$/.test(command[0] ?? '')
  const text = isShell ? command.slice(1).join(' ') : (command[0] ?? '')
  const lost = (model.volumes ?? []).find(
    ({ type, target }) =>
      type === 'bind' && !kept.includes(target) && pathsIn(text).some((path) => isBelow(path, target)),
  )
  if (lost !== undefined) {
    const program = pathsIn(text).find((path) => isBelow(path, lost.target)) as string
    return { program, why: `it stands in the mount ${lost.target}, whose files are not in the cluster` }
  }
  const called = [...(isShell ? [posix.basename(command[0] ?? '')] : []), ...programsIn(text)]
  const recipe = recipeOf(conversion, service, model)
  const base = recipe?.base ?? image
  const { name, tag = '' } = splitReference(base)
  const family = families.find((one) => one.name.test(name) && (one.tag === undefined || one.tag.test(tag)))
  const program = called.find((word) => family?.lacks.includes(word) === true && recipe?.text.includes(word) !== true)
  if (family === undefined || program === undefined) return undefined
  return { program, why: `the image ${base} ${family.why}` }
}

/** Absolute paths of a command. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s;&|("'])(\/[^\s;&|"')]+)/g)].map(([, path]) => path ?? '')
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`)
}

/** The first word of each command of a line; what else a shell has may come before it. */
function programsIn(text: string): string[] {
  return text
    .replace(/^-c\s+/, '')
    .split(/\|\||&&|[|;&\n]/)
    .map((part) => posix.basename(/^[\s({!]*(\S*)/.exec(part)?.[1]?.replace(/^["']|["']$/g, '') ?? ''))
}
