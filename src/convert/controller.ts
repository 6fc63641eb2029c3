import { posix } from 'node:path'
import { InputError } from '../errors.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import type { ObjectGroup } from './environments/overlay.ts'
import { fluxOf, releaseOf, sourceOf } from './flux.ts'
import { isLabel, namespaceOf } from './names.ts'
import { printObjects } from './print.ts'

/** Who applies the overlays or the chart, and from where. */
interface Controller {
  readonly kind: 'argo-cd' | 'application-set' | 'flux'
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
 * Reads the inputs about what applies overlays, or a chart.
 * @throws InputError where the repository is missing or no URL, or a name is none.
 */
export function readController(inputs: ControllerInputs): Controller | undefined {
  const { controller: kind, controllerSource, controllerNamespace, controllerProject, repository, branch } = inputs
  const isOrdered = inputs.dependsOn === 'flux'
  if (isOrdered && (kind !== 'flux' || inputs.engine === 'kompose' || inputs.shape === 'helm')) {
    throw new InputError('depends-on: flux is kept by what controller: flux writes for overlays, with engine: native', {
      fix: 'Add controller: flux, or use depends-on: wait.',
    })
  }
  if (kind === undefined) {
    const given = Object.entries({ controllerSource, controllerNamespace, controllerProject }).find(([, text]) => text)
    if (given === undefined) return undefined
    const name = given[0].replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    throw new InputError(`${name} is read with controller alone`, {
      fix: 'Add controller: argo-cd, application-set or flux.',
    })
  }
  if (inputs.shape === 'all-in-one') {
    throw new InputError('controller applies overlays or a chart, and shape: all-in-one has none', {
      fix: 'Use shape: kustomize or helm.',
    })
  }
  const [url = '', named] = (controllerSource || repository || '').split('#')
  if (!/^(?:https?:\/\/|ssh:\/\/|[\w.-]+@[\w.-]+:)[^\s]+$/.test(url)) {
    const problem = url === '' ? 'needs the repository of the manifests' : `can't read "${url}", which is no URL`
    throw new InputError(`controller: ${kind} ${problem}`, {
      fix: 'Name it by controller-source: https://github.com/acme/gitops.',
    })
  }
  const namespace = controllerNamespace || (kind === 'flux' ? 'flux-system' : 'argocd')
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
  /** Folder of base and overlays, or of the chart, in the repository. */
  readonly folder: string
  /** Name of the chart; undefined for overlays. */
  readonly chart: string | undefined
  /** Flux decrypts what sops has encrypted. */
  readonly isEncrypted: boolean
  readonly groups: readonly ObjectGroup[]
}

/** A file for each environment, or one for all, that has the controller apply it; made once, as the overlay is. */
export function controllerFiles(controller: Controller, target: Target): GeneratedFile[] {
  if (controller.kind === 'flux') return fluxFiles(controller, target)
  if (controller.kind === 'application-set') {
    return [madeOnce('argo-cd/application-set.yaml', [applicationSetOf(controller, target)])]
  }
  const { environments, prefix } = target
  return environments.map((environment) => {
    const own = { name: namespaceOf(environment, prefix), source: sourceIn(target, environment) }
    return madeOnce(`argo-cd/${environment}.yaml`, [applicationOf(controller, own)])
  })
}

function madeOnce(path: string, objects: readonly object[]): GeneratedFile {
  return { path, content: printObjects(objects), objects, part: 'overlay' }
}

/** The overlay of an environment, or the chart with its values. */
function sourceIn({ folder, chart }: Target, environment: string): object {
  if (chart === undefined) return { path: posix.join(folder, 'overlays', environment) }
  return { path: posix.normalize(folder), helm: { releaseName: chart, valueFiles: [`values-${environment}.yaml`] } }
}

/** An Application (argoproj.io/v1alpha1) that keeps the cluster as the overlay, or the chart, says. */
function applicationOf(controller: Controller, { name, source }: { name: string; source: object }): object {
  const { url, branch, namespace, project } = controller
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace },
    spec: {
      project,
      source: { repoURL: url, targetRevision: branch ?? 'HEAD', ...source },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
    },
  }
}

/**
 * An ApplicationSet (argoproj.io/v1alpha1) with an Application for each environment that the repository has. What a removed overlay
 * ran goes on running until somebody removes it: a folder is lost sooner than it is meant.
 */
function applicationSetOf(controller: Controller, target: Target): object {
  const { url, branch, namespace } = controller
  const { folder, prefix, chart } = target
  const found =
    chart === undefined
      ? { directories: [{ path: posix.join(folder, 'overlays/*') }] }
      : { files: [{ path: posix.join(folder, 'values-*.yaml') }] }
  const environment =
    chart === undefined ? '{{ .path.basename }}' : '{{ .path.filename | trimPrefix "values-" | trimSuffix ".yaml" }}'
  const own = { name: namespaceOf(environment, prefix), source: sourceIn(target, environment) }
  const { metadata, spec } = applicationOf(controller, own) as { metadata: { name: string }; spec: object }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: prefix || 'manifests', namespace },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [{ git: { repoURL: url, revision: branch ?? 'HEAD', ...found } }],
      syncPolicy: { preserveResourcesOnDeletion: true },
      template: { metadata: { name: metadata.name }, spec },
    },
  }
}

function fluxFiles({ namespace, url, branch }: Controller, target: Target): GeneratedFile[] {
  const { environments, prefix, folder, chart, isEncrypted, groups } = target
  const repository = prefix || 'manifests'
  const isOrdered = groups.some(({ after }) => after !== undefined)
  const files = environments.map((environment) => {
    const own = { name: namespaceOf(environment, prefix), namespace, repository }
    if (chart !== undefined) {
      return madeOnce(`flux/${environment}.yaml`, releaseOf({ ...own, chart, folder, environment }))
    }
    const path = posix.join(folder, isOrdered ? 'ordered' : 'overlays', environment)
    return madeOnce(`flux/${environment}.yaml`, fluxOf({ ...own, path, isEncrypted, groups }))
  })
  const source = sourceOf({ name: repository, namespace, url, branch })
  return [madeOnce('flux/source.yaml', [source]), ...files, ...(isOrdered ? environments.map(orderedFile) : [])]
}

/** Flux adds its patches to the kustomization that it finds: in an overlay they would come before the numbers of replicas. */
function orderedFile(environment: string): GeneratedFile {
  const resources = [`../../overlays/${environment}`]
  return madeOnce(`ordered/${environment}/kustomization.yaml`, [
    { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources },
  ])
}
