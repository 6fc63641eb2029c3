import { copiedFrom, type Dockerfile, type Instruction } from '../../../oci/dockerfile.ts'
import type { BakeFailure } from './read.ts'

/** The instruction that failed. BuildKit names no line of images that a mount names, of ADD, of stages by number and of entitlements. */
export function locate(
  { instructions }: Dockerfile,
  { line, instruction, said }: BakeFailure,
): Instruction | undefined {
  if (line !== undefined) return instructions.find(({ place }) => place.line <= line && line <= place.endLine)
  const from = (source: string | undefined) =>
    source === undefined ? undefined : instructions.find((one) => copiedFrom(one).includes(source))
  const flag =
    (name: string, value: string) =>
    ({ flags }: Instruction) =>
      flags.some(([one, given]) => one === name && given === value)
  const image = /failed to resolve source metadata for (\S+?): /.exec(said)?.[1]
  const entitled = /(network|security)\.(\w+) is not allowed/.exec(said)
  return (
    from(image?.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')) ??
    from(/invalid stage index (\d+)/.exec(said)?.[1]) ??
    (entitled === null ? undefined : instructions.find(flag(entitled[1] ?? '', entitled[2] ?? ''))) ??
    instructions.find((one) => instruction !== undefined && oneLine(one) === instruction.replace(/\s+/g, ' ').trim())
  )
}

/** As BuildKit heads its step. */
function oneLine({ keyword, lines }: Instruction): string {
  const text = lines.map((line) => line.text.replace(/\\$/, '')).join(' ')
  return `${keyword} ${text}`.replace(/\s+/g, ' ').trim()
}
