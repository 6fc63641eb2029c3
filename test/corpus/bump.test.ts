import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { planBump } from '../../src/bump/plan.ts'
import { readReference, sameRepository } from '../../src/oci/reference.ts'

const corpus = process.env['GITOPS_ACTIONS_CORPUS']
const unset = corpus === undefined ? ' (skipped: GITOPS_ACTIONS_CORPUS names no folder)' : ''

interface CorpusReference {
  readonly place: string
  readonly start: number
  readonly end: number
  readonly name: string
  readonly val: string
  readonly tag?: string
  readonly dig?: string
  readonly reg?: string
  readonly newName?: string
}

interface CorpusFile {
  readonly file: string
  readonly text: string
  readonly refs: readonly CorpusReference[]
}

describe.skipIf(corpus === undefined)(`bump on real files${unset}`, { timeout: 600_000 }, () => {
  const files = corpus === undefined ? [] : readCorpus(join(corpus, 'bump', 'corpus.jsonl.gz'))
  const tag = '9.9.9-test'
  const digest = `sha256:${'5'.repeat(64)}`

  it('changes exactly the bytes of the tag, at every place of the image and nowhere else', () => {
    const { faults, references } = bumpAll(files, { tag }, [tag], () => true)
    expect(faults).toEqual([])
    expect(references).toBeGreaterThan(1700)
  })

  it('moves tag and digest together where one scalar holds both', () => {
    const isWhole = (reference: CorpusReference) => /[:@]/.test(reference.val)
    const { faults, references } = bumpAll(files, { tag, digest }, [`${tag}@${digest}`], isWhole)
    expect(faults).toEqual([])
    expect(references).toBeGreaterThan(1300)
  })

  it('edits the same files under a template language exactly, or leaves them alone', () => {
    const outcomes = { exact: 0, left: [] as string[], broken: [] as string[] }
    for (const file of files) {
      const templated = `{{- if .Values.enabled }}\n${file.text}{{- end }}`
      for (const name of namesOf(file)) {
        const expected = file.refs.filter((reference) => isCalled(reference, name))
        if (hasDigestBeside(file, expected)) continue
        const wanted = templated.replace(file.text, () => bumpText(file.file, file.text, name, tag))
        const text = bumpText(file.file, templated, name, tag)
        if (text === wanted) outcomes.exact++
        else (text === templated ? outcomes.left : outcomes.broken).push(`${file.file} ${name}`)
      }
    }
    expect(outcomes.broken).toEqual([])
    expect(outcomes.exact).toBeGreaterThan(9 * outcomes.left.length)
  })
})

function bumpText(path: string, text: string, name: string, tag: string): string {
  const [change] = planBump([{ path, bytes: Buffer.from(text) }], { images: [{ name, tag }] }).changes
  return change === undefined ? text : Buffer.from(change.after).toString('utf8')
}

/** Bumps every image of every file whose places all pass, and says what came out wrong. */
function bumpAll(
  files: readonly CorpusFile[],
  version: { tag: string; digest?: string },
  written: readonly string[],
  passes: (reference: CorpusReference) => boolean,
): { faults: string[]; references: number } {
  const faults: string[] = []
  let references = 0
  for (const file of files) {
    for (const name of namesOf(file)) {
      const expected = file.refs.filter((reference) => isCalled(reference, name))
      if (!expected.every(passes) || hasDigestBeside(file, expected)) continue
      references += expected.length
      const plan = planBump([{ path: file.file, bytes: Buffer.from(file.text) }], { images: [{ name, ...version }] })
      const fault = check(file, expected, plan, written)
      if (fault !== undefined) faults.push(`${file.file} ${name}: ${fault}`)
    }
  }
  return { faults, references }
}

/** A digest under a key of its own goes or changes too, outside of the scalar of the tag. */
function hasDigestBeside(file: CorpusFile, references: readonly CorpusReference[]): boolean {
  return references.some(({ end }) => /^[^\n]*\n\s+digest: ["']?sha256:/.test(file.text.slice(end)))
}

function readCorpus(path: string): CorpusFile[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as CorpusFile)
}

/** The full name of each image of a file, as its user would ask for it. */
function namesOf(file: CorpusFile): string[] {
  const names = file.refs.filter((reference) => readReference(fullName(reference)) !== undefined).map(fullName)
  // The parameters `image.tag` of Argo CD name no image: they need a selector.
  return [...new Set(names)].filter((name) => !/^image\.tag$/.test(name))
}

function fullName(reference: CorpusReference): string {
  return reference.newName ?? (reference.reg ? `${reference.reg}/${reference.name}` : reference.name)
}

function isCalled(reference: CorpusReference, name: string): boolean {
  const wanted = readReference(name)
  return [fullName(reference), ...(reference.newName ? [reference.name] : [])].some((text) => {
    const own = readReference(text)
    return own !== undefined && wanted !== undefined && sameRepository(own, wanted)
  })
}

/** What is wrong with a plan; undefined when only the expected scalars differ, each in its version alone. */
function check(
  file: CorpusFile,
  expected: readonly CorpusReference[],
  plan: ReturnType<typeof planBump>,
  written: readonly string[],
): string | undefined {
  const [change] = plan.changes
  if (change === undefined) return `nothing changes: ${JSON.stringify([plan.missing, plan.findings]).slice(0, 300)}`
  const after = Buffer.from(change.after).toString('utf8')
  const ordered = [...expected].sort((a, b) => a.start - b.start)
  let before = 0
  let at = 0
  for (const reference of ordered) {
    const kept = file.text.slice(before, reference.start)
    if (after.slice(at, at + kept.length) !== kept) return `bytes before ${reference.start} change`
    at += kept.length
    const next = ordered[ordered.indexOf(reference) + 1]
    const rest = file.text.slice(reference.end, next?.start ?? file.text.length)
    const scalar = scalarsOf(file, reference, written).find((text) => after.startsWith(text + rest.slice(0, 30), at))
    if (scalar === undefined)
      return `unexpected text at ${reference.start}: ${JSON.stringify(after.slice(at, at + 200))}`
    at += scalar.length
    before = reference.end
  }
  return after.slice(at) === file.text.slice(before) ? undefined : 'bytes after the last place change'
}

/** The texts that a scalar may have afterwards: its own, with another version at the place of the old one. */
function scalarsOf(file: CorpusFile, reference: CorpusReference, written: readonly string[]): string[] {
  const scalar = file.text.slice(reference.start, reference.end)
  const isInTag = !reference.val.includes(reference.name) || !/[:@]/.test(reference.val)
  const old = isInTag ? reference.val : reference.val.replace(/^[^=]*=/, '').slice(reference.name.length)
  return written.flatMap((version) => [':', '@', ''].map((separator) => replaceLast(scalar, old, separator + version)))
}

function replaceLast(text: string, old: string, replacement: string): string {
  const at = text.lastIndexOf(old)
  return text.slice(0, at) + replacement + text.slice(at + old.length)
}
