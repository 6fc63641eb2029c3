import { parseInputs } from '../../src/contract/parse.ts'
import { render } from '../../src/render/render.ts'
import type { Rendered } from '../../src/render/rendered.ts'
import { noFolderSettings } from '../../src/render/rendering.ts'
import { objectsOf } from '../../src/render/sources.ts'
import { validateContract } from '../../src/validate/inputs.ts'
import { readSources } from '../../src/validate/sources/read.ts'
import { testHost } from './host.ts'

/**
 * Renders a workspace as validate does.
 * @param programs the folder of the programs that render.
 * @param urls addresses of the repository.
 */
export async function renderWorkspace(
  root: string,
  programs: string,
  urls: readonly string[] = [],
  given: Readonly<Record<string, string>> = {},
): Promise<Rendered> {
  const host = testHost({ root, environment: { PATH: `${programs}:/usr/bin:/bin` } })
  const inputs = await parseInputs(validateContract.inputs, given, (name) => name)
  const { sources, files, kustomizations, charts } = readSources(inputs, host)
  const paths = sources.map(({ path }) => path)
  return await render(
    { paths, sources: files, kustomizations, charts, repository: { root: '.', urls } },
    { ...inputs, kubernetesVersion: ['1.34'], settingsOf: () => noFolderSettings },
    host,
  )
}

/** The objects of a text of YAML, as programs print it. */
export function objectsIn(text: string): Readonly<Record<string, unknown>>[] {
  return objectsOf('', text).map(({ object }) => object)
}
