import { posix } from 'node:path'
import { unifiedDiff } from '../report/diff.ts'
import { decodeValue } from '../yaml/decode.ts'
import {
  behindFindings,
  conflictFindings,
  editedFinding,
  foreignFinding,
  orphanFinding,
  recordFinding,
  unreadableFinding,
} from './findings.ts'
import type { Steps } from './fingerprint.ts'
import { holdsAnything } from './held.ts'
import type { OnConflict } from './merge.ts'
import { mergeFile } from './merge-file.ts'
import { documentsOf, pinnedImages, staleEntries, unknownEnvironments } from './overlays.ts'
import {
  type GeneratedFile,
  type GeneratedRecord,
  isSameFile,
  isUnedited,
  printRecord,
  readRecord,
  recordLine,
} from './record.ts'
import { isRecord, recordName } from './record-name.ts'
import type { Finding } from './rules.ts'

/** One thing to do in the output folder. */
export type Step =
  | { readonly do: 'create' | 'update'; readonly path: string; readonly content: string; readonly before: string }
  | { readonly do: 'remove'; readonly path: string; readonly before: string }
  | { readonly do: 'keep'; readonly path: string; readonly why: 'unchanged' | 'yours' }

/** What is to happen to what was edited by hand. */
export interface RegenerationPolicy {
  /** Edits by hand are overwritten. */
  readonly force: boolean
  /** Where a hand and the Compose file set one field differently. */
  readonly onConflict: OnConflict
}

interface PlanFacts extends RegenerationPolicy {
  /** The output folder as results print it. */
  readonly folder: string
  readonly generated: readonly GeneratedFile[]
  /** The texts of the output folder by path: the record, and what is below base/ and overlays/. */
  readonly existing: ReadonlyMap<string, string>
}

export interface Plan {
  /** None where a finding is an error: then nothing may be done. */
  readonly steps: readonly Step[]
  readonly findings: readonly Finding[]
}

/**
 * What has to change so that the output folder holds what is generated now and what was edited by hand since: a pure function, to be
 * asked again for each new tip of a branch. A file that nobody edited becomes the generated text; into one that was edited goes what
 * has changed since the last time, field by field. In overlays a hand is always right.
 */
export function planOf(facts: PlanFacts): Plan {
  const { generated, existing, folder } = facts
  const isShared = generated.some(({ path, part }) => part === 'base' && unitOf(path) === '')
  const units = isShared ? [''] : [...new Set(generated.map(({ path }) => unitOf(path)))]
  const isThere = (unit: string): boolean => existing.has(`${unit}/kustomization.yaml`)
  const wanted = units.filter((unit, index) => index === 0 || !isThere(unit))
  const followed = environmentOf(generated.find(({ part }) => part === 'overlay')?.path)
  const plans = wanted.map((unit) => planBase({ ...within(facts, unit), followed }))
  return unlessRefused({
    steps: plans.flatMap(({ steps }) => steps),
    findings: [
      ...plans.flatMap(({ findings }) => findings),
      ...unknownEnvironments(folder, generated, [...existing.keys()]),
    ],
  })
}

function unlessRefused(plan: Plan): Plan {
  return plan.findings.some(({ severity }) => severity === 'error') ? { ...plan, steps: [] } : plan
}

/** As `planOf`, for one environment that has a base of its own. */
export function planEnvironment(facts: PlanFacts, environment: string): Plan {
  return unlessRefused(planBase(within(facts, `base/${environment}`)))
}

/**
 * The folder whose record tells of a file: empty where all share a base, otherwise that of the environment's base, or the folder of
 * what applies environments.
 */
function unitOf(path: string): string {
  const [, part = '', name] = /^([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? []
  if (part !== 'base' && part !== 'overlays') return part
  return name === undefined ? '' : `base/${name}`
}

/** The environment of an overlay's file. */
function environmentOf(path = ''): string | undefined {
  return /^overlays\/([^/]+)\//.exec(path)?.[1]
}

/** Where the record of what was generated for a file stands, unless all share one. */
export function recordPathOf(path: string): string {
  return posix.join(unitOf(path), recordName)
}

/** What concerns one base, and the overlays above it. */
interface BaseFacts extends PlanFacts {
  /** The path of its record. */
  readonly recordPath: string
  /** The environment whose versions and replicas follow the Compose file where nobody edited them. */
  readonly followed?: string | undefined
}

function within(facts: PlanFacts, unit: string): BaseFacts {
  const isWithin = (path: string): boolean => unit === '' || unitOf(path) === unit
  return {
    ...facts,
    recordPath: posix.join(unit, recordName),
    generated: facts.generated.filter(({ path }) => isWithin(path)),
    existing: new Map([...facts.existing].filter(([path]) => isWithin(path))),
  }
}

function planBase(facts: BaseFacts): Plan {
  const { existing, generated, folder, force, recordPath } = facts
  const text = existing.get(recordPath)
  const record = readRecord(text)
  if (force) return new Planner(facts, 'problem' in record ? new Map() : record).plan()
  if ('problem' in record) return { steps: [], findings: [recordFinding(folder, recordPath, record)] }
  const foreign = generated.find(({ path, content }) => !isSameFile(existing.get(path) ?? content, content))
  if (text === undefined && foreign !== undefined) {
    return { steps: [], findings: [foreignFinding(folder, foreign.path, recordPath)] }
  }
  return new Planner(facts, record).plan()
}

class Planner {
  readonly #facts: BaseFacts
  readonly #record: GeneratedRecord
  readonly #findings: Finding[] = []

  constructor(facts: BaseFacts, record: GeneratedRecord) {
    this.#facts = facts
    this.#record = record
  }

  plan(): Plan {
    const { folder, generated, existing } = this.#facts
    const steps = [...generated.flatMap((file) => this.#stepsFor(file)), ...this.#removals(), this.#recordStep()]
    // Nobody's hand is in what is all made anew.
    if (existing.size > 0) {
      const texts = textsAfter(existing, steps)
      this.#findings.push(...staleEntries(folder, texts, documentsOf(texts, generated)))
    }
    return { steps, findings: this.#findings }
  }

  #stepsFor(file: GeneratedFile): Step[] {
    const { path, content, part } = file
    const before = this.#facts.existing.get(path)
    if (before === undefined) return this.#wasTakenOut(path) ? [] : [{ do: 'create', path, content, before: '' }]
    if (isSameFile(before, content)) return [{ do: 'keep', path, why: 'unchanged' }]
    if (part === 'overlay') return [this.#overlayStep(file, before)]
    const text =
      isUnedited(this.#record.get(path), before) || this.#facts.force ? content : this.#merged(path, content, before)
    return [text === before ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content: text, before }]
  }

  /** A file that was removed by hand together with its entry in the kustomization stays away. */
  #wasTakenOut(path: string): boolean {
    if (!this.#record.has(path) || this.#facts.force) return false
    const kustomization = this.#facts.existing.get(posix.join(posix.dirname(path), 'kustomization.yaml'))
    return kustomization !== undefined && !resourcesOf(kustomization).includes(posix.basename(path))
  }

  #merged(path: string, content: string, before: string): string {
    const { folder, onConflict } = this.#facts
    const last = this.#record.get(path)
    if (last?.fields === undefined) {
      this.#findings.push(editedFinding(folder, path, content, before, last))
      return before
    }
    const merge = mergeFile(before, content, { last: last.fields, onConflict })
    if ('problem' in merge) {
      this.#findings.push(unreadableFinding(folder, path, merge))
      return before
    }
    this.#findings.push(...conflictFindings(folder, path, merge.conflicts))
    return merge.text
  }

  /**
   * In an overlay what a hand has set stays, and what nobody edited follows, but for versions and replicas past the first environment.
   * One that can't be read is left to those who judge it.
   */
  #overlayStep(file: GeneratedFile, before: string): Step {
    const { path, content, encrypted } = file
    const known = this.#record.get(path)
    const last = known?.fields
    if (encrypted !== undefined && known?.line === recordLine(file)) return { do: 'keep', path, why: 'unchanged' }
    if (encrypted === 'whole' && known !== undefined) return { do: 'update', path, content, before }
    const follows = environmentOf(path) === this.#facts.followed ? isUnpinned(before, content) : undefined
    const merge = last && mergeFile(before, content, { last, onConflict: 'ours', isSetOnce, follows })
    if (merge === undefined || 'problem' in merge) return { do: 'keep', path, why: 'yours' }
    if (encrypted === undefined) this.#findings.push(...behindFindings(this.#facts.folder, path, merge.conflicts))
    if (merge.text === before) return { do: 'keep', path, why: 'yours' }
    return { do: 'update', path, content: merge.text, before }
  }

  /** Files that were generated for what is gone. */
  #removals(): Step[] {
    const { generated, existing, force, onConflict, folder } = this.#facts
    const now = new Set(generated.map(({ path }) => path))
    return [...this.#record].flatMap(([path, last]): Step[] => {
      const before = existing.get(path)
      if (now.has(path) || before === undefined || !this.#isMade(path)) return []
      const isTheirs = onConflict === 'theirs' && !holdsAnything(before)
      if (isUnedited(last, before) || force || isTheirs) return [{ do: 'remove', path, before }]
      this.#findings.push(orphanFinding(folder, path))
      return []
    })
  }

  /** Whether this run makes a file's folder: each base, and the overlays of its environments. */
  #isMade(path: string): boolean {
    const kustomization = posix.join(posix.dirname(path), 'kustomization.yaml')
    return isOfBase(path) || this.#facts.generated.some((file) => file.path === kustomization)
  }

  /** Overlays that this run does not make keep their lines. */
  #recordStep(): Step {
    const { generated, existing, recordPath: path } = this.#facts
    const lines = new Map(generated.map((file) => [file.path, recordLine(file)]))
    for (const [other, { line }] of this.#record) {
      if (!lines.has(other) && !this.#isMade(other) && existing.has(other)) lines.set(other, line)
    }
    const content = printRecord(lines)
    const before = existing.get(path)
    if (before === undefined) return { do: 'create', path, content, before: '' }
    return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before }
  }
}

/** The version of an image and the number of replicas in an overlay: people, `bump` and `promote` set them. */
function isSetOnce([, list, item, field]: Steps): boolean {
  return (list === 'images' || list === 'replicas') && item !== undefined && field !== undefined
}

/** All but images that have a digest: a tag that follows alone would stand beside the digest of another. */
function isUnpinned(...texts: readonly string[]): (steps: Steps) => boolean {
  const pinned = new Set(texts.flatMap(pinnedImages))
  return ([, list, item = '']) => list !== 'images' || !pinned.has(item.slice(1, -1))
}

function isOfBase(path: string): boolean {
  return path.startsWith('base/')
}

/** The files of the output folder once the steps are carried out. */
export function textsAfter(existing: ReadonlyMap<string, string>, steps: readonly Step[]): Map<string, string> {
  const texts = new Map(existing)
  for (const step of steps) {
    if (step.do === 'remove') texts.delete(step.path)
    else if (step.do !== 'keep') texts.set(step.path, step.content)
  }
  return texts
}

function resourcesOf(kustomization: string): readonly unknown[] {
  const { value } = decodeValue(kustomization, { start: 0, end: kustomization.length })
  const { resources } = (value ?? {}) as { resources?: unknown }
  return Array.isArray(resources) ? resources : []
}

/** Unified diff of all steps but those of the record, which nobody reads. */
export async function diffOf(steps: readonly Step[], folder: string): Promise<string> {
  const diffs = steps.map((step) => {
    if (step.do === 'keep' || isRecord(step.path)) return ''
    return unifiedDiff(posix.join(folder, step.path), step.before, step.do === 'remove' ? '' : step.content)
  })
  return (await Promise.all(diffs)).join('')
}
