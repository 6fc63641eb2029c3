import type { Dockerfile, DockerfileFacts } from '../../oci/dockerfile.ts'
import type { Place } from '../../place.ts'
import { nearest } from '../../report/nearest.ts'
import type { Finding } from '../rules.ts'

const instructions = [
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]

interface ReadFile extends DockerfileFacts {
  readonly dockerfile: Dockerfile
  readonly target: string | undefined
  /** Where it stands, if it is no file of its own. */
  readonly inline: Place | undefined
}

/**
 * Why BuildKit could not read a Dockerfile, as far as that is sure without it: no stage, a misspelt instruction, a target that
 * is no stage. Empty for a file that another frontend reads, since that may know more.
 */
export function unreadable({ dockerfile, target, args, inline }: ReadFile): Finding[] {
  if (args['BUILDKIT_SYNTAX'] !== undefined || !isUsual(dockerfile.frontend?.image)) return []
  const { stages } = dockerfile
  const found = (message: string, fix: string, place?: object): Finding[] => [
    {
      rule: 'dockerfile-invalid',
      category: 'input',
      severity: 'error',
      message,
      fix,
      ...(inline ?? { file: dockerfile.file, ...place }),
    },
  ]
  // The text of a here-document is no instruction, whatever it looks like.
  const hasTexts = dockerfile.instructions.some(({ lines }) => lines.some(({ text }) => text.includes('<<')))
  for (const { keyword, place } of hasTexts ? [] : dockerfile.instructions) {
    const meant = instructions.includes(keyword) ? undefined : nearest(keyword, instructions)
    if (meant !== undefined) return found(`"${keyword}" is no instruction`, `Did you mean ${meant}?`, place)
  }
  if (stages.length === 0)
    return found('The Dockerfile has no FROM, so no image comes of it', 'Begin with FROM.', { line: 1 })
  const isStage =
    target === undefined || stages.some(({ name }) => name === target.toLowerCase()) || stages[Number(target)]
  if (isStage) return []
  const names = stages.flatMap(({ name }) => name ?? [])
  const meant = nearest(target, names)
  return found(
    `The Dockerfile has no stage "${target}", and target asks for it`,
    meant === undefined
      ? 'Name a stage of the Dockerfile in target, or name the stage in its FROM … AS.'
      : `Did you mean "${meant}"?`,
    stages.at(-1)?.from.place,
  )
}

function isUsual(frontend: string | undefined): boolean {
  return frontend === undefined || /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(frontend)
}
