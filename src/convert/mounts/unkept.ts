import { posix } from 'node:path'
import type { ServiceModel } from '../compose/project.ts'
import { type Conversion, report } from '../conversion.ts'
import { programOf } from '../programs.ts'
import { recipeOf } from '../recipe.ts'

/** Folders of what runs now, not of what is to be kept. */
const passing = /^(?:\/var)?\/(?:run|log|tmp|cache)(?:\/|$)|^\/etc\//

/**
 * Tells of a store whose data lies in no volume. Compose keeps what an image declares as VOLUME in an anonymous volume, which the
 * next container of the service takes over (https://docs.docker.com/reference/compose-file/services/#volumes); a Pod has nothing
 * that outlives it.
 */
export function checkKept(conversion: Conversion, service: string, model: ServiceModel, image: string): void {
  const recipe = recipeOf(conversion, service, model)
  const { keeps, cache, data, writes } = programOf(recipe?.base ?? image)
  if (keeps !== true || cache === true) return
  const folders = [...(recipe?.volumes ?? []), ...(writes ?? []), data?.folder].filter(
    (folder): folder is string => folder !== undefined && !passing.test(folder),
  )
  const mounts = (model.volumes ?? []).filter(({ read_only }) => read_only !== true).map(({ target }) => target)
  const taken = [...mounts, ...(model.tmpfs ?? []).map((entry) => entry.replace(/:.*/, ''))]
  // Its command may say another folder.
  const run = [...(model.entrypoint ?? []), ...(model.command ?? [])].join(' ')
  const isKept = taken.some(
    (target) => folders.length === 0 || run.includes(target) || folders.some((folder) => isNear(target, folder)),
  )
  if (isKept) return
  const where = folders[0] === undefined ? '' : ` at ${folders[0]}`
  report(conversion, ['services', service], {
    rule: 'unkept-data',
    severity: 'warning',
    message: `"${service}" keeps data, and no volume is mounted${where}: a new Pod starts without it, where Compose passes it on`,
    fix: `Mount a volume${where}, or tmpfs if nothing is lost with it.`,
    together: {
      item: folders[0] === undefined ? service : `${service} (${folders[0]})`,
      words:
        '# services keep data, and no volume is mounted for it: new Pods start without it, where Compose passes it on',
    },
  })
}

/** Whether one of two folders is the other, or holds it. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => posix.join(path, '/')) as [string, string]
  return a.startsWith(b) || b.startsWith(a)
}
