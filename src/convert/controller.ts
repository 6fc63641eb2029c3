import { posix } from 'node:path'
import { InputError } from '../errors.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import { namespaceOf } from './layout.ts'
import { isLabel } from './names.ts'
import { printObjects } from './print.ts'

/** Who applies the overlays, and from where. */
interface Controller {
  readonly kind: 'argo-cd' | 'flux'
  /** URL of the Git repository that the overlays are pushed to. */
  readonly url: string
  readonly branch: string | undefined
  /** Where its own objects live. */
  readonly namespace: string
  /** AppProject of Argo CD. */
  readonly project: string
}

interface ControllerInputs {
  readonly controller: Controller['kind'] | undefined
  readonly controllerSource: string | undefined
  readonly controllerNamespace: string | undefined
  readonly controllerProject: string | undefined
  readonly repository: string | undefined
  readonly branch: string | undefined
  readonly shape: string
}

/**
 * Reads the inputs about what applies the overlays.
 * @throws InputError where the repository is missing or no URL, or a name is none.
 */
export function readController(inputs: ControllerInputs): Controller | undefined {
  const { controller: kind, controllerSource, controllerNamespace, controllerProject, repository, branch } = inputs
  if (kind === undefined) {
    const given = Object.entries({ controllerSource, controllerNamespace, controllerProject }).find(([, text]) => text)
    if (given === undefined) return undefined
    const name = given[0].replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    throw new InputError(`${name} is read with controller alone`, { fix: 'Add controller: argo-cd or flux.' })
  }
  if (inputs.shape === 'helm') {
    throw new InputError('controller applies overlays, and a chart has none', { fix: 'Use shape: kustomize.' })
  }
  const [url = '', named] = (controllerSource || repository || '').split('#')
  if (!/^(?:https?:\/\/|ssh:\/\/|[\w.-]+@[\w.-]+:)[^\s]+$/.test(url)) {
    const problem = url === '' ? 'needs the repository of the manifests' : `can't read "${url}", which is no URL`
    throw new InputError(`controller: ${kind} ${problem}`, {
      fix: 'Name it by controller-source: https://github.com/acme/gitops.',
    })
  }
  const namespace = controllerNamespace || (kind === 'argo-cd' ? 'argocd' : 'flux-system')
  const project = controllerProject || 'default'
  if (kind === 'flux' && controllerProject) {
    throw new InputError('controller-project is a project of Argo CD', { fix: 'Leave it out with controller: flux.' })
  }
  for (const [name, text] of Object.entries({ 'controller-namespace': namespace, 'controller-project': project })) {
    if (isLabel(text)) continue
    throw new InputError(`${name} "${text}" is no name in Kubernetes`, {
      fix: 'Use lower case letters, digits and dashes.',
    })
  }
  return { kind, url, branch: named || branch, namespace, project }
}

interface Target {
  readonly environments: readonly string[]
  /** Prefix of the namespaces. */
  readonly prefix: string | undefined
  /** Folder of base and overlays in the repository. */
  readonly folder: string
  /** Flux decrypts what sops has encrypted. */
  readonly isEncrypted: boolean
}

/** A file for each environment that has the controller apply its overlay; made once, as the overlay is. */
export function controllerFiles(controller: Controller, target: Target): GeneratedFile[] {
  const { kind } = controller
  const isFlux = kind === 'flux'
  const own = target.environments.map((environment) => {
    return [environment, isFlux ? fluxOf(controller, target, environment) : [argoOf(controller, target, environment)]]
  }) as [string, object[]][]
  const files = isFlux ? [['source', [sourceOf(controller, target)]] as const, ...own] : own
  return files.map(([name, objects]): GeneratedFile => {
    return { path: `${kind}/${name}.yaml`, content: printObjects(objects), objects, part: 'overlay' }
  })
}

function pathOf({ folder }: Target, environment: string): string {
  return posix.join(folder, 'overlays', environment)
}

/** An Application (argoproj.io/v1alpha1) that keeps the cluster as the overlay says. */
function argoOf({ url, branch, namespace, project }: Controller, target: Target, environment: string): object {
  const name = namespaceOf(environment, target.prefix)
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace },
    spec: {
      project,
      source: { repoURL: url, targetRevision: branch ?? 'HEAD', path: pathOf(target, environment) },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
    },
  }
}

function sourceName({ prefix }: Target): string {
  return prefix || 'manifests'
}

function sourceOf({ url, branch, namespace }: Controller, target: Target): object {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: sourceName(target), namespace },
    spec: { interval: '1m', url: gitUrl(url), ref: { branch: branch ?? 'main' } },
  }
}

/** Flux knows no `user@host:path`. */
function gitUrl(url: string): string {
  return url.includes('://') ? url : `ssh://${url.replace(':', '/')}`
}

/** A Kustomization (kustomize.toolkit.fluxcd.io/v1) that keeps the cluster as the overlay says, and the namespace that it needs. */
function fluxOf({ namespace }: Controller, target: Target, environment: string): object[] {
  const name = namespaceOf(environment, target.prefix)
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name, namespace },
      spec: {
        interval: '10m',
        retryInterval: '1m',
        timeout: '5m',
        path: `./${pathOf(target, environment)}`,
        prune: true,
        wait: true,
        sourceRef: { kind: 'GitRepository', name: sourceName(target) },
        ...(target.isEncrypted ? { decryption: { provider: 'sops', secretRef: { name: 'sops-keys' } } } : {}),
      },
    },
  ]
}
