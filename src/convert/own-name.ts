import type { HealthModel, ServiceModel } from './compose/project.ts'
import { httpCheckOf } from './health.ts'
import { isLabel } from './names.ts'
import { referencesIn, textsOf } from './references.ts'
import type { Workload } from './workload.ts'

/** Variables that tell a program its own address: what it binds to, what it advertises, and the cluster that it is a member of. */
const addresses =
  /LISTEN|ADVERTISE|VOTERS|SERVERS|CLUSTER|PEER|SEED|NODE|JOIN|MEMBER|DISCOVERY|BIND|DEFAULTFS|REPLICA|MASTER/i
/** A variable of a host tells a store whom to ask, as those do that share its variables; other programs may bind to it. */
const hosts = /HOST/i

/**
 * The name by which a service reaches itself before it is ready, since it binds to it, advertises it or forms a cluster by it. For
 * Docker it is the container's own address; a Service leads to Pods that are ready alone, and no program can bind to its address.
 *
 * @param names under which Compose reaches the service.
 * @param values of all its variables.
 */
export function ownNameOf(
  { kind }: Pick<Workload, 'kind'>,
  model: ServiceModel,
  names: readonly string[],
  values: Readonly<Record<string, string>>,
): string | undefined {
  const known = new Map(names.map((name) => [name, name]))
  const told = Object.entries(values).flatMap(([name, value]) =>
    addresses.test(name) || (kind !== 'StatefulSet' && hosts.test(name)) ? [value] : [],
  )
  return [...referencesIn(told, known), ...referencesIn(textsOf(model, {}), known)].find(({ host }) => isLabel(host))
    ?.host
}

/**
 * A service whose health check asks it by its own name: over HTTP the probe asks the Pod, and a command asks localhost, unless the
 * name leads to the Pod itself.
 */
export function askingItself(model: ServiceModel, names: readonly string[], isOwnAddress: boolean): ServiceModel {
  const { healthcheck } = model
  const test = healthcheck?.test?.map((word, i, words) => localized(word, words[i - 1] ?? '', names))
  if (healthcheck === undefined || test === undefined) return model
  const local: HealthModel = { ...healthcheck, test }
  return isOwnAddress && httpCheckOf(local) === undefined ? model : { ...model, healthcheck: local }
}

const hostFlag = String.raw`(?:-h|--?[\w-]*(?:host|server|addr)[\w-]*)`

/** A word of a command with localhost where it names one of these hosts: in a URL, with a port, or after a flag that asks for one. */
function localized(text: string, before: string, names: readonly string[]): string {
  return names.reduce((word, name) => {
    if (!word.includes(name)) return word
    const own = name.replace(/[^\w]/g, String.raw`\$&`)
    if (word === name && new RegExp(`^${hostFlag}$`).test(before)) return 'localhost'
    return word.replace(
      new RegExp(`(//|${hostFlag}[ =]|(?<![\\w.@/-]))${own}(?![\\w.-])(:\\d)?`, 'g'),
      (all, start, port = '') => (start === '' && port === '' ? all : `${start}localhost${port}`),
    )
  }, text)
}
