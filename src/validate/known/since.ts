import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { isBelow } from '../../place.ts'
import { isKustomizationFile } from '../../render/kustomization.ts'
import type { Finding } from '../known-rules.ts'
import { readRepository } from '../repository.ts'
import type { Inputs } from '../settings.ts'
import { type Judged, judgeWorkspace } from '../workspace.ts'
import { type Earlier, earlierWorkspace } from './earlier.ts'

interface Compared {
  readonly judged: Judged
  /** What was found at the earlier state, as far as it was judged. */
  readonly before: readonly Finding[]
}

/**
 * Judges a workspace, and what it was where the work since a ref began. What takes in none of the files that differ is
 * neither rendered nor judged, as long as nothing differs that other objects refer to or are judged by; else all of it is.
 */
export async function judgeSince(ref: string, inputs: Inputs, host: Host): Promise<Compared> {
  const earlier = await earlierWorkspace(ref, readRepository(host).urls, host)
  const touched = touchedAlone(earlier, inputs, host)
  if (touched !== undefined) {
    const { provide } = earlier
    const judged = await judgeWorkspace(inputs, host, { touched })
    const before = await judgeWorkspace(inputs, earlier.alike, { touched, like: judged.part, provide })
    if (concernsNothingElse(judged, before, touched)) return { judged, before: before.findings }
  }
  return { judged: await judgeWorkspace(inputs, host), before: await findingsOf(inputs, await earlier.whole()) }
}

/** None where what is named was not there yet. */
async function findingsOf(inputs: Inputs, host: Host): Promise<readonly Finding[]> {
  const paths = inputs.paths.filter((path) => /[*?[\]{}()!]/.test(path) || host.files.kind(path) !== undefined)
  try {
    return paths.length === 0 ? [] : (await judgeWorkspace({ ...inputs, paths, fix: false }, host)).findings
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

/** The files that differ; undefined where one of them has a say in what is thought of all others. */
function touchedAlone(earlier: Earlier, { fix, schemas }: Inputs, host: Host): ReadonlySet<string> | undefined {
  if (fix) return undefined
  const states = [host.files, earlier.alike.files]
  const isIn = (path: string): boolean[] => states.map((files) => files.kind(path) !== undefined)
  for (const path of earlier.changed) {
    if (/^\.(?:gitops-actions\.ya?ml|yamllint(?:\.ya?ml)?)$/.test(posix.basename(path))) return undefined
    if (schemas.some((one) => one === path || isBelow(path, posix.normalize(one).replace(/\/$/, '')))) return undefined
    // What came or went may be what a path, a pattern or a list names.
    const [is, was] = isIn(path)
    const [has, had] = isIn(posix.dirname(path))
    if (is !== was && (has !== had || /\.(?:ya?ml|json)$/i.test(path) || isKustomizationFile(path))) return undefined
    const definesKinds = states.some(
      (files) => files.kind(path) === 'file' && Buffer.from(files.read(path)).includes('CustomResourceDefinition'),
    )
    if (definesKinds) return undefined
  }
  return earlier.changed
}

/** Whether what other objects refer to, and what is referred to, is the same in both states. */
function concernsNothingElse(a: Judged, b: Judged, touched: ReadonlySet<string>): boolean {
  const isKnown = ({ part }: Judged): boolean =>
    ![...touched].some((path) => isKustomizationFile(path) && part.taken.get(path) === false)
  return isKnown(a) && isKnown(b) && a.faces.join('\n') === b.faces.join('\n')
}
