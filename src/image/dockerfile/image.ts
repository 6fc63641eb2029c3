import type { Files } from '../../host/host.ts'
import { chainOf, type Instruction } from '../../oci/dockerfile.ts'
import { imageFacts, type Step, stepName } from '../../oci/history.ts'
import type { Layout } from '../../oci/layout.ts'
import type { Place } from '../../place.ts'
import { bytesText } from '../size.ts'
import { type DockerfileFinding, remark } from './check.ts'
import type { BuildFile } from './review.ts'

/** Bytes, as they are pushed. */
const largeLayer = 200 * 1024 * 1024

/**
 * What the image itself tells: who it runs as, and which steps made it large. One platform is looked at for all.
 * @param file the Dockerfile that made it, for the lines; of another builder there is none.
 */
export function checkImage(
  files: Pick<Files, 'read'>,
  layout: Layout,
  file: BuildFile | undefined,
): DockerfileFinding[] {
  const [image] = layout.images
  if (image === undefined) return []
  const { user, steps } = imageFacts(files, layout.path, image)
  const lines = linesOf(steps, file)
  return [...rootUser(user, file), ...largeLayers(steps, lines, file), ...emptyCopies(lines, file)]
}

function rootUser(user: string, file: BuildFile | undefined): DockerfileFinding[] {
  const name = user.split(':')[0] ?? ''
  if (!['', '0', 'root'].includes(name)) return []
  const chain = file === undefined ? [] : chainOf(file.dockerfile, file.target)
  const all = [...chain].reverse().flatMap(({ from, instructions }) => [from, ...instructions])
  // Such programs give up root when the container starts.
  const dropsRoot = /\b(?:gosu|su-exec|setpriv|s6-setuidgid|runuser)\b/
  if (all.some(({ lines }) => lines.some(({ text }) => dropsRoot.test(text)))) return []
  const place = all.findLast(({ keyword }) => keyword === 'USER')?.place ?? chain[0]?.from.place
  const fix = 'Name another user at the end: USER 65532, with a numeric id that Kubernetes can check (runAsNonRoot).'
  return [placed(remark('root-user', { place: place ?? nowhere }, 'The image runs as root', fix), file)]
}

function largeLayers(
  steps: readonly Step[],
  lines: ReadonlyMap<Step, Instruction>,
  file: BuildFile | undefined,
): DockerfileFinding[] {
  return steps.flatMap((step) => {
    const made = lines.get(step)
    const size = step.layer?.size ?? 0
    // What the base brings along is not for this Dockerfile to change.
    if (size < largeLayer || (made === undefined && file !== undefined)) return []
    const message = `${shortened(step.says)} adds ${bytesText(size)} to the image`
    const fix = 'Leave out what the program does not need to run, or make it in another stage and copy the rest.'
    return [placed(remark('large-layer', { place: made?.place ?? nowhere }, message, fix), file)]
  })
}

/** A wildcard that matches nothing is no error for BuildKit: the layer is that of an empty archive. */
function emptyCopies(lines: ReadonlyMap<Step, Instruction>, file: BuildFile | undefined): DockerfileFinding[] {
  return [...lines].flatMap(([{ says, layer }, { keyword, place }]) => {
    if (layer?.digest !== emptyLayer || !/^(?:COPY|ADD)$/.test(keyword)) return []
    const message = `${shortened(says)} brings nothing into the image`
    const fix = 'Nothing matches, or .dockerignore leaves it out: correct the path, or make the files before the build.'
    return [placed(remark('copy-of-nothing', { place }, message, fix), file)]
  })
}

/** As BuildKit compresses an archive without entries. */
const emptyLayer = 'sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1'

function shortened(text: string): string {
  return text === '' ? 'A layer' : `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
}

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }

/** A finding of an image without a Dockerfile has no place; of one that stands in another file, that of what asks for it. */
function placed(
  { line, column, endLine, endColumn, file: at, ...finding }: DockerfileFinding,
  file: BuildFile | undefined,
): DockerfileFinding {
  if (file?.inline !== undefined) return { ...finding, ...(file.inline.file ? file.inline : {}) }
  if (!at || line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return finding
  return { ...finding, file: at, line, column, endLine, endColumn }
}

/**
 * Where what came with a layer stands, by the layer's digest, and what is about a step, by its name: the instruction that made
 * it, on any platform. What the base brought along stands where the base is named.
 */
export function placesIn(
  files: Pick<Files, 'read'>,
  layout: Layout,
  file: BuildFile | undefined,
): (origin: string) => Place | undefined {
  const places = new Map<string, Place>()
  if (file === undefined || file.inline !== undefined) return () => undefined
  const base = chainOf(file.dockerfile, file.target).at(-1)?.from.place
  for (const image of layout.images) {
    const { steps } = imageFacts(files, layout.path, image)
    const lines = linesOf(steps, file)
    // Without any line the history is not of this Dockerfile.
    if (lines.size === 0) continue
    for (const step of steps) {
      const place = lines.get(step)?.place ?? base
      if (place === undefined) continue
      places.set(stepName(step.says), place)
      if (step.layer !== undefined) places.set(step.layer.digest, place)
    }
  }
  return (origin) => places.get(origin)
}

/** The instruction that made each step. Histories end as the Dockerfile ends, so both are walked from there. */
export function linesOf(steps: readonly Step[], file: BuildFile | undefined): ReadonlyMap<Step, Instruction> {
  const made = new Map<Step, Instruction>()
  if (file === undefined) return made
  const instructions = chainOf(file.dockerfile, file.target).flatMap((stage) => [...stage.instructions].reverse())
  const left = [...steps].reverse()
  for (const instruction of instructions) {
    const step = left.shift()
    // What does not fit was made by another builder, or from other sources.
    if (step === undefined || (step.says !== '' && !step.says.startsWith(`${instruction.keyword} `))) break
    made.set(step, instruction)
  }
  return made
}
