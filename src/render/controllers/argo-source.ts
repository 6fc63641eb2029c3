import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Node } from '../../yaml/field.ts'
import type { Root } from '../root.ts'
import type { RenderedRepository } from './repository.ts'

/** A source of an Application whose path is a folder of the repository. */
export interface ApplicationSource {
  readonly source: Node
  readonly spec: Node
  /** All sources of the Application. */
  readonly sources: readonly Node[]
  readonly folder: string
  readonly manifest: Manifest
  readonly repository: RenderedRepository
}

export function titleOf({ namespace, name }: Manifest): string {
  return `Application ${[namespace, name].filter((one) => one !== undefined).join('/')}`
}

/** What the roots of an Application have in common. */
export function rootOf({ source, spec, folder, manifest }: ApplicationSource) {
  const destination = spec.at('destination')
  const { text: server } = destination.at('server')
  return {
    name: titleOf(manifest),
    folder,
    file: manifest.file,
    place: () => manifest.locate(source.at('path').path, 'value'),
    owner: manifest,
    cluster: `Argo CD ${server ?? destination.at('name').text ?? ''}`,
    namespace: destination.at('namespace').text,
  } satisfies Partial<Root>
}

/** The commit that is rendered is not known before it is made. */
const anyCommit = '0'.repeat(40)

/**
 * A text with the variables of the build in it, `$NAME` or `${NAME}`, replaced as Argo CD does; unknown ones are empty.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
export function withEnvironment(text: string, { source, spec, manifest }: ApplicationSource): string {
  const values: Readonly<Record<string, string | undefined>> = {
    $: '$',
    ARGOCD_APP_NAME: manifest.name,
    ARGOCD_APP_NAMESPACE: spec.at('destination', 'namespace').text,
    ARGOCD_APP_PROJECT_NAME: spec.at('project').text,
    ARGOCD_APP_REVISION: anyCommit,
    ARGOCD_APP_REVISION_SHORT: anyCommit.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: anyCommit.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: source.at('path').text,
    ARGOCD_APP_SOURCE_REPO_URL: source.at('repoURL').text,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source.at('targetRevision').text,
  }
  const valueNamed = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '') : '')
  return text.replaceAll(/\$(?:(\$|\w+)|\{([^{}]*)\})/g, (_, plain: string | undefined, braced: string | undefined) =>
    valueNamed(plain ?? braced ?? ''),
  )
}
