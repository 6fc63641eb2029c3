import { isAbsolute, join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { readEnvFile } from '../compose/env-file.ts'
import type { Loaded } from '../compose/load.ts'
import { isProjectFile, readProjectText } from '../compose/project-files.ts'
import { type MapTree, toPlain } from '../compose/tree.ts'
import { rawEnvFile } from '../environment.ts'
import type { Json } from './encode.ts'
import { projectStruct } from './fields.ts'
import { normalised } from './normalise.ts'

/**
 * The project as compose-go prints it in JSON (`Project.MarshalJSON` of compose-go 2.16): what `docker compose config` shows, with the
 * fields and defaults of the reference loader.
 *
 * @param tree the consistent model, without what no profile activates.
 */
export function referenceModel(tree: MapTree, loaded: Loaded, host: Pick<Host, 'files' | 'environment'>): Json {
  const files = host.files
  const model = normalised(tree, loaded.tree, {
    directory: files.resolve(loaded.directory),
    home: host.environment['HOME'],
    variables: loaded.variables,
    readEnvFile: (path, format, before) => {
      const full = isAbsolute(path) ? path : join(loaded.directory, path)
      if (!isProjectFile(host, full)) return undefined
      const text = readProjectText(host, full)
      return format === 'raw' ? rawEnvFile(text) : readEnvFile(text, files.relative(full), before)
    },
  })
  const extensions = [...tree.entries].filter(([key]) => key.startsWith('x-'))
  const own = projectStruct(model) as { readonly [key: string]: Json }
  const all = { ...own, ...Object.fromEntries(extensions.map(([key, { value }]) => [key, toPlain(value) as Json])) }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}
