import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { secretLineIn } from '../../report/secret-texts.ts'
import { placeOf, Refusal, spotAt } from '../compose/tree.ts'
import type { Conversion } from '../conversion.ts'
import type { ObjectGroup } from '../environments/overlay.ts'
import { isInTheClear } from '../labels.ts'
import { type Container, containersOf, podOf } from '../pod-spec.ts'
import type { Finding } from '../rules.ts'

type Native = Container & Readonly<Record<string, unknown>>

interface Variable {
  readonly name: string
  readonly valueFrom?: { readonly secretKeyRef?: object }
}

/** What a container runs, which may read secrets. */
const run = ['command', 'args', 'startupProbe', 'livenessProbe', 'readinessProbe', 'lifecycle']

/**
 * kompose's objects without the secrets that it writes into them: what is run, and the variables that come from Secrets, are those of
 * the native engine; labels and annotations that show a secret go.
 */
export function withoutSecrets(
  objects: readonly KubernetesObject[],
  groups: readonly ObjectGroup[],
  conversion: Conversion,
): KubernetesObject[] {
  const native = new Map(
    groups.flatMap(({ name, objects: own }) =>
      own.flatMap((object) =>
        containersOf(object).flatMap((one): [string, Native][] => (one.name === name ? [[name, one as Native]] : [])),
      ),
    ),
  )
  const shown = new Set(
    conversion.services.flatMap(([, { labels, annotations, deploy }]) =>
      Object.entries({ ...labels, ...annotations, ...deploy?.labels }).flatMap(([name, value]) =>
        isInTheClear(name, value) ? [name] : [],
      ),
    ),
  )
  const secretNames = new Set(
    [...native.values()].flatMap((container) => secretVariables(container).map(({ name }) => name)),
  )
  return objects.map((object) => {
    const open = withoutLabels(object, shown) as KubernetesObject
    if (open.kind === 'ConfigMap') return withoutKeys(open, secretNames, conversion)
    return podOf(open) === undefined ? open : withNativeRun(open, native)
  })
}

function secretVariables(container: Native): Variable[] {
  return ((container['env'] ?? []) as Variable[]).filter(({ valueFrom }) => valueFrom?.secretKeyRef !== undefined)
}

function withNativeRun(object: KubernetesObject, native: ReadonlyMap<string, Native>): KubernetesObject {
  return replaced(object, (key, value) => {
    if (key !== 'containers' || !Array.isArray(value)) return value
    return (value as Native[]).map((container, i) => {
      const own = native.get(container.name) ?? (i === 0 ? native.get(object.metadata.name) : undefined)
      if (own === undefined) return container
      const secrets = secretVariables(own)
      const others = ((container['env'] ?? []) as Variable[]).filter(
        ({ name }) => !secrets.some((secret) => secret.name === name),
      )
      const rest = Object.fromEntries(Object.entries(container).filter(([name]) => !run.includes(name)))
      const given = Object.fromEntries(run.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])))
      const env = [...others, ...secrets]
      return { ...rest, ...given, ...(env.length === 0 ? {} : { env }) }
    })
  })
}

function withoutLabels<T>(data: T, names: ReadonlySet<string>): T {
  if (names.size === 0) return data
  return replaced(data, (key, value) => {
    if (key !== 'labels' && key !== 'annotations') return value
    const kept = Object.entries(value as object).filter(([name]) => !names.has(name))
    return kept.length === 0 ? undefined : Object.fromEntries(kept)
  })
}

/**
 * The variables of a ConfigMap that are read from a Secret are none of it.
 * @throws Refusal for a file with a secret: kompose knows no other place for it.
 */
function withoutKeys(object: KubernetesObject, names: ReadonlySet<string>, { tree }: Conversion): KubernetesObject {
  const { data } = object as { readonly data?: Readonly<Record<string, string>> }
  if (data === undefined) return object
  for (const [key, text] of Object.entries(data)) {
    const line = names.has(key) ? undefined : secretLineIn(key, text)
    if (line === undefined) continue
    const service = object.metadata.labels?.['io.kompose.service'] ?? ''
    const finding: Finding = {
      rule: 'secret-needed',
      category: 'conversion',
      severity: 'error',
      message: `kompose would write the secret in line ${line} of ${key} into the ConfigMap "${object.metadata.name}"`,
      fix: 'Use the native engine, which reads such a file from a Secret, or take the secret out of it.',
      ...placeOf(spotAt(tree, ['services', service])),
    }
    throw new Refusal([finding])
  }
  return {
    ...object,
    data: Object.fromEntries(Object.entries(data).filter(([key]) => !names.has(key))),
  } as KubernetesObject
}

/** A copy of plain data in which the values of keys are replaced. */
function replaced<T>(data: T, replace: (key: string, value: unknown) => unknown): T {
  return JSON.parse(JSON.stringify(data, (key, value) => replace(key, value))) as T
}
