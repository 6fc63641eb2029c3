import { posix } from 'node:path'
import { Node } from '../../yaml/field.ts'
import type { Addition, Additions } from '../overlay.ts'
import type { KustomizeRoot } from '../root.ts'
import { type ApplicationSource, rootOf, withEnvironment } from './argo-source.ts'
import { kindOf } from './repository.ts'

/**
 * A kustomization with what an Application says of it, as `kustomize edit` would write it.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
export function kustomizeRoot(about: ApplicationSource): KustomizeRoot {
  const settings = about.repository.find('ConfigMap', 'argocd', 'argocd-cm')
  const options = new Node(settings?.object).at('data', 'kustomize.buildOptions').text ?? ''
  return {
    tool: 'kustomize',
    ...rootOf(about),
    additions: additionsOf(about.source.at('kustomize'), about),
    unrestricted: options.includes('LoadRestrictionsNone'),
    variables: undefined,
  }
}

function additionsOf(settings: Node, about: ApplicationSource): Additions {
  const { folder, manifest, repository } = about
  const added = (node: Node, value: unknown = node.value): Addition => ({ value, path: node.path })
  const fields = ['namespace', 'namePrefix', 'nameSuffix'].flatMap((field) => {
    const node = settings.at(field)
    return node.isEmpty ? [] : [[field, added(node)] as const]
  })
  const annotations = settings.at('commonAnnotations')
  if (!annotations.isEmpty) {
    const replaces = settings.at('commonAnnotationsEnvsubst').isTrue
    fields.push(['commonAnnotations', added(annotations, replaces ? replaced(annotations, about) : annotations.value)])
  }
  const labels = settings.at('commonLabels')
  const isPlain = settings.at('labelWithoutSelector').isTrue
  const includesTemplates = isPlain && settings.at('labelIncludeTemplates').isTrue
  const pairs = {
    pairs: replaced(labels, about),
    includeSelectors: !isPlain,
    ...(includesTemplates ? { includeTemplates: true } : {}),
  }
  const mayMiss = settings.at('ignoreMissingComponents').isTrue
  const isThere = ({ text = '' }: Node): boolean => kindOf(repository, posix.join(folder, text)) !== undefined
  const items = (field: string): readonly Node[] => settings.at(field).items()
  return {
    fields: Object.fromEntries(fields),
    items: {
      labels: labels.isEmpty ? [] : [{ ...added(labels, pairs), depth: 1 }],
      images: items('images').map((node) => added(node, imageOf(withEnvironment(node.text ?? '', about)))),
      replicas: items('replicas').map((node) =>
        added(node, { name: node.at('name').value, count: Number(node.at('count').value) }),
      ),
      patches: items('patches').map((node) => added(node)),
      components: items('components')
        .filter((node) => !mayMiss || isThere(node))
        .map((node) => added(node)),
    },
    locate: (path, at) => manifest.locate(path, at),
  }
}

function replaced(map: Node, about: ApplicationSource): Record<string, string> {
  return Object.fromEntries(map.entries().map(([key, { value }]) => [key, withEnvironment(String(value), about)]))
}

/** `[old=]new[:tag][@digest]`, as `kustomize edit set image` takes it. */
function imageOf(text: string): Record<string, string> {
  const [, old, image = '', tag, digest] = /^(?:([^=]+)=)?([^@]*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(text) ?? []
  return {
    name: old ?? image,
    ...(old === undefined ? {} : { newName: image }),
    ...(tag === undefined ? {} : { newTag: tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}
