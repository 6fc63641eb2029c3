import { posix } from 'node:path'
import { InputError } from '../errors.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import type { ObjectGroup } from './environments/overlay.ts'
import { fluxOf, sourceOf } from './flux.ts'
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
  readonly engine: string
  readonly dependsOn: string
}

/**
 * Reads the inputs about what applies the overlays.
 * @throws InputError where the repository is missing or no URL, or a name is none.
 */
export function readController(inputs: ControllerInputs): Controller | undefined {
  const { controller: kind, controllerSource, controllerNamespace, controllerProject, repository, branch } = inputs
  if (inputs.dependsOn === 'flux' && (kind !== 'flux' || inputs.engine === 'kompose')) {
    throw new InputError('depends-on: flux is kept by what controller: flux writes, with engine: native', {
      fix: 'Add controller: flux, or use depends-on: wait.',
    })
  }
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
  readonly groups: readonly ObjectGroup[]
}

/** A file for each environment that has the controller apply its overlay; made once, as the overlay is. */
export function controllerFiles(controller: Controller, target: Target): GeneratedFile[] {
  const { kind, namespace, url, branch } = controller
  const { prefix, isEncrypted, groups } = target
  const repository = prefix || 'manifests'
  const isOrdered = groups.some(({ after }) => after !== undefined)
  const folder = isOrdered ? 'ordered' : 'overlays'
  const files = target.environments.map((environment): [string, object[]] => {
    const own = { name: namespaceOf(environment, prefix), path: posix.join(target.folder, folder, environment) }
    if (kind === 'argo-cd') return [environment, [argoOf(controller, own)]]
    return [environment, fluxOf({ ...own, namespace, repository, isEncrypted, groups })]
  })
  const source = { name: repository, namespace, url, branch }
  const all = kind === 'flux' ? [['source', [sourceOf(source)]] as const, ...files] : files
  return [
    ...all.map(([name, objects]) => overlayFile(`${kind}/${name}.yaml`, objects)),
    ...(isOrdered ? target.environments.map(orderedFile) : []),
  ]
}

/** Flux adds its patches to the kustomization that it finds: in an overlay they would come before the numbers of replicas. */
function orderedFile(environment: string): GeneratedFile {
  const resources = [`../../overlays/${environment}`]
  return overlayFile(`ordered/${environment}/kustomization.yaml`, [
    { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources },
  ])
}

function overlayFile(path: string, objects: readonly object[]): GeneratedFile {
  return { path, content: printObjects(objects), objects, part: 'overlay' }
}

/** An Application (argoproj.io/v1alpha1) that keeps the cluster as the overlay says. */
function argoOf({ url, branch, namespace, project }: Controller, overlay: { name: string; path: string }): object {
  const { name, path } = overlay
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace },
    spec: {
      project,
      source: { repoURL: url, targetRevision: branch ?? 'HEAD', path },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
    },
  }
}
