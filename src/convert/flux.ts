import { posix } from 'node:path'
import type { KubernetesObject } from '../kubernetes/manifest.ts'
import type { ObjectGroup } from './environments/overlay.ts'
import { runsLabel } from './names.ts'

interface Source {
  readonly name: string
  readonly namespace: string
  readonly url: string
  readonly branch: string | undefined
}

/** The Git repository that Flux reads (source.toolkit.fluxcd.io/v1). */
export function sourceOf({ name, namespace, url, branch }: Source): object {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace },
    spec: { interval: '1m', url: gitUrl(url), ref: { branch: branch ?? 'main' } },
  }
}

/** Flux knows no `user@host:path`. */
function gitUrl(url: string): string {
  return url.includes('://') ? url : `ssh://${url.replace(':', '/')}`
}

interface Applied {
  /** Of the environment and its namespace. */
  readonly name: string
  /** Of the overlay in the repository, or of what has nothing but the overlay, to which patches can be added. */
  readonly path: string
  /** Of the objects of Flux. */
  readonly namespace: string
  /** Name of the GitRepository. */
  readonly repository: string
  readonly isEncrypted: boolean
  readonly groups: readonly ObjectGroup[]
}

/**
 * The namespace of an environment, and the Kustomization (kustomize.toolkit.fluxcd.io/v1) that keeps it as the overlay says. In
 * order, what runs of a service has a Kustomization of its own, which waits for those of its peers (`dependsOn`); that of the
 * environment has all else. So names and claims are there before who needs them, and nothing moves from one Kustomization to
 * another, since Flux removes it first.
 */
export function fluxOf(applied: Applied): object[] {
  const { name, groups } = applied
  const ordered = groups.flatMap((group) => (group.after === undefined ? [] : [{ ...group, after: group.after }]))
  const services = ordered.map(({ name: service, objects, after }) =>
    kustomizationOf(applied, `${name}-${service}`, objects, {
      wait: true,
      ...(after.length === 0 ? {} : { dependsOn: after.map((peer) => ({ name: `${name}-${peer}` })) }),
      patches: [without(`${runsLabel}!=${service}`)],
    }),
  )
  const own = ordered.map(({ name: service }) => service).join(', ')
  // A claim may be bound only when a service runs, so the rest is waited for by nobody.
  const rest = own === '' ? { wait: true } : { wait: false, patches: [without(`${runsLabel} in (${own})`)] }
  const objects = own === '' ? groups.flatMap((group) => group.objects) : []
  return [namespaceCalled(name), kustomizationOf(applied, name, objects, rest), ...services]
}

function namespaceCalled(name: string): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }
}

interface Release extends Pick<Applied, 'name' | 'namespace' | 'repository'> {
  readonly chart: string
  /** Of the chart, in the repository. */
  readonly folder: string
  readonly environment: string
}

/** The namespace of an environment, and the HelmRelease (helm.toolkit.fluxcd.io/v2) of the chart with its values. */
export function releaseOf({ name, namespace, repository, chart, folder, environment }: Release): object[] {
  const at = (file: string): string => `./${posix.join(folder, file)}`
  return [
    namespaceCalled(name),
    {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata: { name, namespace },
      spec: {
        interval: '10m',
        timeout: '5m',
        releaseName: chart,
        targetNamespace: name,
        storageNamespace: name,
        chart: {
          spec: {
            chart: at(''),
            // The version of the chart stays the same while the manifests change.
            reconcileStrategy: 'Revision',
            sourceRef: { kind: 'GitRepository', name: repository },
            valuesFiles: [at('values.yaml'), at(`values-${environment}.yaml`)],
          },
        },
        driftDetection: { mode: 'enabled' },
      },
    },
  ]
}

function kustomizationOf(applied: Applied, name: string, awaited: readonly KubernetesObject[], own: object): object {
  const { namespace, path, repository, isEncrypted } = applied
  const hasRollouts = awaited.some(({ kind }) => kind === 'Rollout')
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace },
    spec: {
      interval: '10m',
      retryInterval: '1m',
      timeout: hasRollouts ? '15m' : '5m',
      path: `./${path}`,
      prune: true,
      ...own,
      ...(hasRollouts ? { healthCheckExprs: [rolloutHealth] } : {}),
      sourceRef: { kind: 'GitRepository', name: repository },
      ...(isEncrypted ? { decryption: { provider: 'sops', secretRef: { name: 'sops-keys' } } } : {}),
    },
  }
}

/**
 * Flux can't read by itself what has become of a Rollout, whose observedGeneration is a text:
 * https://github.com/fluxcd/flux2/issues/4632
 */
const rolloutHealth = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Rollout',
  inProgress:
    "string(status.observedGeneration) != string(metadata.generation) || status.phase in ['Progressing', 'Paused']",
  failed: "status.phase == 'Degraded'",
  current: "status.phase == 'Healthy'",
} as const

/** A patch that leaves out of the overlay what a selector finds. */
function without(labelSelector: string): object {
  return { target: { labelSelector }, patch: '$patch: delete\napiVersion: v1\nkind: Any\nmetadata: {name: any}\n' }
}
